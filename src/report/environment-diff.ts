import type { Traffic } from "../model/traffic.ts";
import type { Difference, LeafDifference, SettingsDifference } from "./difference.ts";
import { nothing, sayTraffic } from "./phrases.ts";
import { sayLeafChange } from "./policies.ts";
import { type Cell, formatTable } from "./table.ts";
import { paint, sanitize, shorten, type TextOptions } from "./text.ts";

/** A server in one environment. */
export interface DiffSide {
  /** As desired; null: it is not desired there. */
  readonly blue: string | null;
  readonly green: Traffic;
  readonly live: Traffic;
}

/** One server in two environments. */
export interface ServerDiff {
  readonly server: string;
  /** Whether nothing differs. */
  readonly same: boolean;
  /** Null: it is neither desired there nor runs. */
  readonly from: DiffSide | null;
  readonly to: DiffSide | null;
  /** What promoting from the first to the second would change; null: nothing. */
  readonly promotion: { readonly from: string | null; readonly to: string } | null;
  /** What that changes for clients; null where either contract is not known. */
  readonly contract: { readonly verdict: string; readonly summary: string } | null;
  readonly variables: readonly Difference[];
  readonly secrets: SettingsDifference["secrets"];
}

export interface EnvironmentDiff {
  readonly from: string;
  readonly to: string;
  readonly servers: readonly ServerDiff[];
  readonly policy: readonly LeafDifference[];
}

/** Whether two environments are alike in all that was compared. */
export function isSame({ servers, policy }: EnvironmentDiff): boolean {
  return policy.length === 0 && servers.every(({ same }) => same);
}

/** What differs, server by server, then of the policies; what is alike is only counted. */
export function formatDiff(diff: EnvironmentDiff, options: TextOptions): string {
  const { from, to, servers, policy } = diff;
  const head = paint("strong", sanitize(`${from} → ${to}`), options);
  const different = servers.filter(({ same }) => !same);
  const alike = servers.length - different.length;
  const blocks = [
    head,
    ...different.map((one) => formatServer(one, diff, options)),
    ...(policy.length === 0 ? [] : [formatPolicyDiff(policy, options)]),
  ];
  const counted = [
    ...(servers.length === 0 ? ["no server is deployed in either"] : []),
    ...(alike === 0 ? [] : [`${alike} ${alike === 1 ? "server is" : "servers are"} the same in both`]),
    ...(policy.length === 0 ? ["their policies are the same"] : []),
  ];
  const closing = paint("faint", counted.join("; "), options);
  return [...blocks, closing].filter((block) => block !== "").join("\n\n");
}

function formatServer(one: ServerDiff, { from, to }: EnvironmentDiff, options: TextOptions): string {
  const rows: (readonly [string, string])[] = [
    [from, saySide(one.from)],
    [to, saySide(one.to)],
    ["promote", sayPromotion(one, from)],
    ...(one.contract === null ? [] : [["contract", one.contract.summary] as const]),
    ...one.variables.map(
      (variable) =>
        ["variable", `${variable.name} ${sayValue(variable.from)} → ${sayValue(variable.to)}`] as const,
    ),
    ...one.secrets.map(({ name, change }) => ["secret", `${name} ${sayChange(change, from, to)}`] as const),
  ];
  const cells = rows.map(([name, text]): readonly Cell[] => [
    { text: `  ${sanitize(name)}`, style: "faint" },
    { text: sanitize(text) },
  ]);
  return [paint("strong", sanitize(one.server), options), ...formatTable(cells, options)].join("\n");
}

/** What is desired, and what runs where that is something else. */
function saySide(side: DiffSide | null): string {
  if (side === null) return nothing;
  const greens = Object.entries(side.green).map(([version, share]) => `, ${version} green at ${share} %`);
  const desired = side.blue === null ? "not desired" : `${side.blue} blue${greens.join("")}`;
  const live = sayTraffic(side.live);
  const wanted = side.blue === null ? {} : { [side.blue]: 100 - sum(side.green), ...side.green };
  return live === sayTraffic(wanted) ? desired : `${desired}; runs ${live}`;
}

function sum(green: Traffic): number {
  return Object.values(green).reduce((all, share) => all + share, 0);
}

function sayPromotion({ promotion, from }: ServerDiff, upstream: string): string {
  if (promotion) return `${promotion.from ?? nothing} → ${promotion.to}`;
  return from?.blue ? "would change nothing: the same version is blue" : `${upstream} has nothing to promote`;
}

function sayValue(value: string | null): string {
  return value === null ? nothing : shorten(value === "" ? '""' : value, 60);
}

function sayChange(change: ServerDiff["secrets"][number]["change"], from: string, to: string): string {
  if (change === "changed") return "comes from another name";
  return change === "added" ? `only in ${to}` : `only in ${from}`;
}

function formatPolicyDiff(policy: readonly LeafDifference[], options: TextOptions): string {
  const cells = policy.map((one): readonly Cell[] => [
    { text: `  ${sanitize(one.name)}`, style: "faint" },
    { text: sayLeafChange(one) },
  ]);
  return [paint("strong", "policy", options), ...formatTable(cells, options)].join("\n");
}
