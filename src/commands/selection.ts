import type { Finding } from "../model/finding.ts";

/** One server that is asked for, and its version where one is named. */
export interface Selected {
  readonly server: string;
  readonly version?: string;
}

export type Selection =
  | { readonly kind: "selected"; readonly servers: readonly [Selected, ...Selected[]] }
  | { readonly kind: "problem"; readonly finding: Pick<Finding, "rule" | "message" | "hint"> };

/** How many servers one command takes. */
const most = 100;

/**
 * Servers as people name several of them: `weather`, `weather,radar`, `weather@1.1.5,radar@2.0.0`. Neither ids
 * (DNS labels) nor versions hold a comma or an at sign.
 */
export function selectionOf(text: string): Selection {
  const [first, ...rest] = text.split(",").map(selected);
  if (first === undefined) return problem("no server is named");
  const servers = [first, ...rest] as const;
  if (servers.some(({ server, version }) => server === "" || version === "")) {
    return problem("a server or a version between the commas is empty");
  }
  const twice = servers.find(({ server }, at) => servers.findIndex((one) => one.server === server) < at);
  if (twice) return problem(`${twice.server} is named twice`);
  if (servers.length > most) return problem(`${servers.length} servers are named, at most ${most} can be`);
  return { kind: "selected", servers };
}

function selected(text: string): Selected {
  const at = text.indexOf("@");
  if (at < 0) return { server: text.trim() };
  return { server: text.slice(0, at).trim(), version: text.slice(at + 1).trim() };
}

function problem(message: string): Selection {
  return {
    kind: "problem",
    finding: {
      rule: "selection/invalid",
      message,
      hint: "name them like this: weather,radar or weather@1.1.5,radar@2.0.0",
    },
  };
}
