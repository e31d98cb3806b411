import type { AskedCause, Cause } from "../../model/status.ts";
import { printable } from "../../model/text.ts";
import { blueShare } from "../../model/traffic.ts";
import { code, text } from "../../report/markdown/escape.ts";
import { listed } from "../../rules/text.ts";
import type { Subject } from "./request.ts";
import type { Wish } from "./wish.ts";

/** `1.1.5 at 20 %`; `1.1.5 as blue` where it takes all that there is; `1.1.5 at 20 % with LOG_LEVEL`. */
export function sayWish({ version, blue, green, variables = {} }: Wish): string {
  const share = version === blue ? blueShare(green) : green[version];
  const names = Object.keys(variables);
  const settings = names.length === 0 ? "" : ` with ${listed(names, "and")}`;
  return `${version} ${version === blue && share === 100 ? "as blue" : `at ${share} %`}${settings}`;
}

/** One wish for one deployment, as messages name it. */
export interface Named {
  readonly subject: Pick<Subject, "id" | "server" | "environment">;
  readonly wish: Wish;
}

/** `Promote production/weather: 1.1.5 as blue`; of several: `Promote production: weather 1.1.5, radar 2.0.0`. */
export function editSubject(command: string, [first, ...others]: readonly [Named, ...Named[]]): string {
  const verb = `${command.slice(0, 1).toUpperCase()}${command.slice(1)}`;
  const { id, environment } = first.subject;
  return others.length === 0
    ? `${verb} ${id}: ${sayWish(first.wish)}`
    : `${verb} ${environment}: ${sayVersions([first, ...others])}`;
}

/** `weather 1.1.5, radar 2.0.0`; of many only the first ones are named. */
export function sayVersions(edits: readonly Named[]): string {
  const named = edits.slice(0, 5).map(({ subject, wish }) => `${subject.server} ${wish.version}`);
  return `${named.join(", ")}${edits.length > 5 ? `, and ${edits.length - 5} more` : ""}`;
}

/**
 * The message of a commit on the desired branch: whatever the texts hold, they stay one line each, and the
 * trailers are the last paragraph and ours alone. A re-run of the same run finds the commit by them.
 */
export function desiredMessage(subject: string, cause: AskedCause): string {
  const why = printable(cause.reason ?? "", 500);
  const trailers = [
    `Headgate-Run: ${printable(cause.run, 300)}`,
    // Whoever had the run repeated asked for it as well, and approves it no more than who began it.
    ...[cause.actor, cause.triggeredBy ?? []].flat().map((name) => `Headgate-Actor: ${printable(name, 300)}`),
    `Headgate-Command: ${printable(cause.command ?? "", 100)}`,
    ...(cause.question === undefined ? [] : [`Headgate-Question: ${printable(cause.question, 100)}`]),
  ];
  const paragraphs = [printable(subject, 200), why === "" ? "" : `Reason: ${why}`, trailers.join("\n")];
  return `${paragraphs.filter((paragraph) => paragraph !== "").join("\n\n")}\n`;
}

/** What a pull request says that asks people for it, as Markdown. */
export function requestBody(cause: Cause, why: string | undefined, after: string): string {
  return [
    `${code(cause.actor)} asked for it by \`headgate ${cause.command ?? ""}\`${cause.reason ? `: ${text(cause.reason)}` : "."}`,
    ...(why === undefined ? [] : [`${text(why)}.`]),
    after,
  ].join("\n\n");
}
