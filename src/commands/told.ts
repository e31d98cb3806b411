import { repeatableRun } from "../deployed/run-identity.ts";
import { cloneHost } from "../host/clone.ts";
import { digestOf } from "../model/canonical.ts";
import type { Cause } from "../model/status.ts";
import { printable } from "../model/text.ts";
import { eventOfCommand, eventsOf, type ServerEvent } from "../report/events.ts";
import { questionOf } from "./asked.ts";
import { openClone } from "./clone.ts";
import type { CommandResult, Invocation, World } from "./command.ts";
import { isSet, listOf } from "./options.ts";
import { selectionOf } from "./selection.ts";

/** What other systems are told of a result, oldest first: of the run, then of what the command did besides. */
export function eventsIn({ report, events = [] }: Pick<CommandResult, "report" | "events">) {
  return [...(report?.run ? eventsOf(report.run) : []), ...events];
}

/** The result with events that no run made, for listeners and as data. */
export function withEvents(done: CommandResult, events: readonly ServerEvent[]): CommandResult {
  return { ...done, events, json: { ...done.json, events } };
}

/**
 * A command that was refused is an event, like a change that gates refuse: one for each deployment that was named.
 * What has told its events already, and what was only tried, stays as it is.
 */
export async function withRefusal(
  done: CommandResult,
  invocation: Invocation,
  world: World,
): Promise<CommandResult> {
  const isTold = Array.isArray(done.json?.events);
  if (done.outcome !== "refused" || isTold || isSet(invocation, "dry-run")) return done;
  const findings = findingsOf(done);
  const cause = await causeOf(invocation, world);
  const at = world.now().toISOString();
  const environments = placesIn(listOf(invocation, "env"), findings, "environment");
  const servers = placesIn(serversIn(invocation), findings, "server");
  const events = environments.flatMap((environment) =>
    servers.map((server) => {
      const own = findings.filter((finding) => isAbout(finding, environment, server));
      const told = own.length > 0 ? own : findings;
      const reason = told.map(({ rule, message }) => `${rule}: ${message}`).join("; ");
      const key = {
        question: questionOf(invocation),
        rules: told.map(({ rule }) => rule),
        run: cause && (repeatableRun(cause.run) ?? [cause.run, at]),
      };
      return eventOfCommand({
        event: "server:refused",
        key: `${digestOf(key).slice(7, 19)}:refused`,
        at,
        environment,
        server,
        blue: null,
        actor: cause?.actor ?? null,
        run: cause?.run ?? null,
        reason: reason === "" ? null : reason,
      });
    }),
  );
  return withEvents(done, events);
}

/** Of a finding as data, what an event needs. */
interface Told {
  readonly rule: string;
  readonly message: string;
  readonly environment: string | null;
  readonly server: string | null;
}

function findingsOf({ json }: CommandResult): readonly Told[] {
  const findings: unknown = json?.findings;
  return (Array.isArray(findings) ? findings : []).flatMap((one: Readonly<Record<string, unknown>>) => {
    if (one.outcome !== "fail" && one.outcome !== "wait") return [];
    const text = (value: unknown) => (typeof value === "string" ? value : null);
    return [
      {
        rule: text(one.rule) ?? "",
        message: text(one.message) ?? "",
        environment: text(one.environment),
        server: text(one.server),
      },
    ];
  });
}

function isAbout(finding: Told, environment: string | null, server: string | null): boolean {
  return (
    (finding.environment === null || finding.environment === environment) &&
    (finding.server === null || finding.server === server)
  );
}

/** As they were named; where none was, those that the findings are about; else all of them, as one. */
function placesIn(
  named: readonly string[],
  findings: readonly Told[],
  kind: "environment" | "server",
): readonly (string | null)[] {
  const found = named.length > 0 ? named : findings.flatMap((finding) => finding[kind] ?? []);
  const places = [...new Set(found.map((name) => printable(name, 100)))].slice(0, placesAtMost);
  return places.length === 0 ? [null] : places;
}

/** Of a line that names more, nothing was done either. */
const placesAtMost = 100;

function serversIn({ positionals: [text = ""] }: Invocation): readonly string[] {
  if (text === "") return [];
  const selection = selectionOf(text);
  return selection.kind === "problem" ? [text] : selection.servers.map(({ server }) => server);
}

/** Who asked. That nobody can say so is no reason to keep silent. */
async function causeOf(invocation: Invocation, world: World): Promise<Cause | null> {
  try {
    await using clone = await openClone(invocation, world);
    return await (world.host ?? cloneHost(world.env)).cause(clone.repository, {});
  } catch {
    return null;
  }
}
