import type { Voice } from "./context.ts";
import { code, text } from "./escape.ts";
import type { OutcomeContext } from "./outcome-input.ts";
import type { Standing } from "./standing.ts";
import { sayStanding, versionAt } from "./standing-words.ts";

/** What became of it, in one sentence: the worst, else what is least done; one for all where all are done. */
export function outcomeHeadline(touched: readonly Standing[], voice: Voice, context: OutcomeContext): string {
  // What others have taken over says something only where nothing else is left.
  const own = touched.filter(({ kind }) => kind !== "superseded");
  const all = own.length > 0 ? own : touched;
  const [worst] = all;
  if (worst === undefined) return "Nothing was to be done.";
  const alike = all.filter(({ kind }) => kind === worst.kind);
  const isDone = worst.kind === "healthy" || worst.kind === "watching";
  if (isDone && all.length > 1) return sayAllDone(all);
  if (worst.kind === "applying" && alike.length > 1) {
    return `Applying ${alike.length} deployments ${sayWhere(alike)} …`;
  }
  if (worst.kind === "superseded" && all.length > 1) return saySuperseded(all);
  const others = alike.length - 1;
  const more = others === 0 ? "" : ` So ${others === 1 ? "is 1 other" : `are ${others} others`}.`;
  return `${sayStanding(worst, voice, context)}${others > 0 && isBad(worst) ? more : ""}`;
}

function isBad({ kind }: Standing): boolean {
  return (
    kind === "failed" ||
    kind === "rolled-back" ||
    kind === "drifted" ||
    kind === "refused" ||
    kind === "tampered"
  );
}

function saySuperseded(all: readonly Standing[]): string {
  const by = new Set(all.map(({ touched }) => touched.supersededBy ?? null));
  const [number] = by;
  const many = `All ${all.length} deployments ${sayWhere(all)}`;
  return by.size === 1 && number
    ? `${many} were superseded by #${Math.trunc(number)}.`
    : `${many} were changed again since.`;
}

function sayAllDone(all: readonly Standing[]): string {
  const servers = new Set(all.map(({ server }) => server));
  const versions = new Set(all.map(({ touched }) => versionAt(touched)));
  const [server] = servers;
  const [version] = versions;
  if (server !== undefined && version !== undefined && servers.size === 1 && versions.size === 1) {
    return `${code(server)} ${text(version)} is blue ${sayWhere(all)}.`;
  }
  return `All ${all.length} deployments ${sayWhere(all)} are as wanted.`;
}

function sayWhere(all: readonly Standing[]): string {
  const names = [...new Set(all.map(({ environment }) => environment))];
  if (names.length > 3) return `in ${names.length} environments`;
  const said = names.map((name) => text(name));
  return `in ${said.length < 2 ? said.join("") : `${said.slice(0, -1).join(", ")} and ${said.at(-1)}`}`;
}
