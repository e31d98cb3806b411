import type { Hub } from "./hub.ts";
import type { Limits } from "./limits.ts";
import { type Need, needs } from "./permissions.ts";
import type { Token } from "./state.ts";

export interface Call {
  readonly hub: Hub;
  readonly limits: Limits;
  readonly token: Token;
  /** Path parameters by the names of GitHub's description, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  /** The whole address that was asked for, without its query. */
  readonly url: string;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Handler = (call: Call) => Answer | Promise<Answer>;

export interface Route {
  /** As GitHub's description names it: `GET /repos/{owner}/{repo}`. */
  readonly name: string;
  /** Alternatives, each enough; none: anybody who is known. */
  readonly needs: readonly Need[];
  readonly handler: Handler;
}

const repository = "/repos/{owner}/{repo}";

/** A route below the repository: `repo("GET /pulls", "pull_requests=read", handler)`. */
export function repo(name: string, needed: string, handler: Handler): Route {
  const [method = "", path = ""] = name.split(" ");
  return { name: `${method} ${repository}${path ?? ""}`, needs: needs(needed), handler };
}

export function plain(name: string, needed: string | null, handler: Handler): Route {
  return { name, needs: needed === null ? [] : needs(needed), handler };
}

export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

interface Pattern {
  readonly route: Route;
  readonly method: string;
  readonly regexp: RegExp;
  readonly names: readonly string[];
}

/** Parameters that may hold slashes; only at the end, or before a word that the pattern has. */
const wide = new Set(["ref", "path", "branch"]);

/** Finds routes; of several that fit, the one with the fewest parameters. */
export function router(routes: readonly Route[]): (method: string, path: string) => Match | undefined {
  const patterns = routes
    .map((route): Pattern => {
      const [method = "", path = ""] = route.name.split(" ");
      const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "");
      const source = path.replace(/\{(\w+)\}/g, (_, name: string) =>
        name === "path" ? "(.*)" : wide.has(name) ? "(.+)" : "([^/]+)",
      );
      return { route, method, names, regexp: new RegExp(`^${source}$`) };
    })
    .sort((a, b) => a.names.length - b.names.length || b.route.name.length - a.route.name.length);
  return (method, path) => {
    for (const { route, method: wanted, regexp, names } of patterns) {
      const match = method === wanted ? regexp.exec(path) : null;
      if (!match) continue;
      const params = Object.fromEntries(names.map((name, index) => [name, decode(match[index + 1] ?? "")]));
      return { route, params };
    }
    return undefined;
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** One page of a list, with the `link` header GitHub gives. */
export function paged(
  call: Call,
  items: readonly unknown[],
  wrap?: (page: readonly unknown[]) => unknown,
): Answer {
  const size = Math.min(100, Math.max(1, Number(call.query.get("per_page") ?? 30) || 30));
  const page = Math.max(1, Number(call.query.get("page") ?? 1) || 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const shown = items.slice((page - 1) * size, page * size);
  const to = (number: number, rel: string) => {
    const query = new URLSearchParams(call.query);
    query.set("page", String(number));
    return `<${call.url}?${query}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [to(page - 1, "prev")] : []),
    ...(page < last ? [to(page + 1, "next"), to(last, "last")] : []),
    ...(page > 1 ? [to(1, "first")] : []),
  ];
  return {
    status: 200,
    body: wrap ? wrap(shown) : shown,
    headers: links.length === 0 ? {} : { link: links.join(", ") },
  };
}

export function ok(body: unknown): Answer {
  return { status: 200, body };
}

export function created(body: unknown): Answer {
  return { status: 201, body };
}

export const noContent: Answer = { status: 204 };

/** A text of the body; undefined where it is absent. The description has been checked before. */
export function text(call: Call, name: string): string | undefined {
  const value = call.body[name];
  return typeof value === "string" ? value : undefined;
}

export function number(call: Call, name: string): number {
  return Number(call.params[name]);
}

export function param(call: Call, name: string): string {
  return call.params[name] ?? "";
}
