import {
  endedLines,
  endedSessions,
  leavingKnown,
  leavingLines,
  leavingServers,
  leavingUse,
} from "./config.ts";
import { hex, markVariable } from "./names.ts";
import { type HaproxyOutput, readOutput } from "./output.ts";

/** Whose a configuration is. */
export interface Mark {
  readonly deployment: string;
  readonly revision: number;
}

/** A version that was taken away and still answers the sessions it has. */
export interface Leaving {
  readonly name: string;
  /** Its line, with weight 0. */
  readonly server: string;
  /** ISO instant after which it is left out. */
  readonly until: string;
}

/** A version that stays although a rollback has ended the sessions that it had. */
export interface Ended {
  readonly name: string;
  /** Revision of that rollback. */
  readonly mark: number;
}

/** What stands in a file for the sake of sessions, and in no output. */
export interface Kept {
  readonly leaving: readonly Leaving[];
  readonly ended: readonly Ended[];
}

/** What an engine says that it has loaded of a backend. */
export interface Loaded extends Mark {
  /** Twelve digits of the whole but shares and revision. */
  readonly frame: string;
}

export interface Standing extends Kept {
  readonly mark: Mark;
  /** As it was rendered: what was put in for the sake of sessions is taken out again. */
  readonly body: string;
  readonly output: HaproxyOutput | undefined;
}

const first = "# headgate-revision: ";
const leavingMark = " # leaving";
const endedMark = " # ended";
const leavingLine =
  /^ {4}(server ([A-Za-z0-9_.-]+) [A-Za-z0-9 .,_:@()[\]/+-]+ weight 0) # leaving until (\S{1,40})$/;
const endedNote = "# since revision: ";
const endedLine = /^ {4}# since revision: ([A-Za-z0-9_.-]+) (\d{1,15}) # ended$/;

/** The file as it is written: whose it is, what tells a running engine's state, and the output as it is stored. */
export function fileText(mark: Mark, output: HaproxyOutput, text: string, kept: Kept): string {
  const value = `${mark.deployment}@${mark.revision} ${frameOf(output, kept)}`;
  return [
    `${first}${mark.deployment}@${mark.revision}`,
    "# Written by Headgate, and overwritten by it: change the repository instead.",
    "global",
    `    setenv ${markVariable(mark.deployment, output.backend)} "${value}"`,
    withKept(text, kept),
  ].join("\n");
}

/** What only a reload changes, digested: shares are set at run time, and a revision alone changes nothing. */
export function frameOf(output: HaproxyOutput, { leaving, ended }: Kept): string {
  const servers = output.servers.map(({ name, digest }) => [name, digest]);
  const kept = [
    leaving.map(({ name, server }) => [name, server]),
    ended.map(({ name, mark }) => [name, mark]),
  ];
  return hex(JSON.stringify([output.frame, servers, kept]), 12);
}

function withKept(text: string, { leaving, ended }: Kept): string {
  return text
    .split("\n")
    .flatMap((line) => {
      const over = ended.flatMap(({ name, mark }) => {
        const { known, answered } = endedLines(name, mark);
        if (line.trim() === leavingKnown) return known;
        return line.trim() === endedSessions ? [...answered, `${endedNote}${name} ${mark}`] : [];
      });
      const added = leaving.map(({ name, server, until }) => {
        if (line.trim() === leavingKnown) return `    ${leavingLines(name).known}${leavingMark}`;
        if (line.trim() === leavingUse) return `    ${leavingLines(name).use}${leavingMark}`;
        return line.trim() === leavingServers ? `    ${server}${leavingMark} until ${until}` : undefined;
      });
      return [
        line,
        ...added.filter((one) => one !== undefined),
        ...over.map((one) => `    ${one}${endedMark}`),
      ];
    })
    .join("\n");
}

/** What stands in a file; null where it is none of Headgate's. */
export function readFileText(text: string): Standing | null {
  const [line = "", ...rest] = text.split("\n");
  const mark = line.startsWith(first) ? parseMark(line.slice(first.length)) : undefined;
  if (!mark) return null;
  const lines = rest.slice(3);
  const body = lines.filter((one) => !/ # (?:ended|leaving(?: until \S{1,40})?)$/.test(one)).join("\n");
  const leaving = lines.flatMap((one) => {
    const [, server, name, until] = leavingLine.exec(one) ?? [];
    return server !== undefined && name !== undefined && until !== undefined ? [{ name, server, until }] : [];
  });
  const ended = lines.flatMap((one) => {
    const [, name, revision] = endedLine.exec(one) ?? [];
    return name === undefined ? [] : [{ name, mark: Number(revision) }];
  });
  return { mark, body, output: readOutput(body), leaving, ended };
}

/**
 * Whose sessions are over once `output` is in the place of what stands there: with `evict`, those that had a share
 * and have none any more. Such a version keeps its mark for as long as it stays.
 */
export function endedAfter(
  standing: Standing | null,
  output: HaproxyOutput,
  evict: boolean,
  revision: number,
): readonly Ended[] {
  if (!standing || !output.sessions) return [];
  const had = new Set(standing.output?.servers.flatMap(({ name, weight }) => (weight > 0 ? name : [])));
  return output.servers.flatMap(({ name, weight }) => {
    const before = standing.ended.filter((one) => one.name === name);
    return evict && weight === 0 && had.has(name) ? [{ name, mark: revision }] : before;
  });
}

/** Who keeps its sessions once `output` is in the place of what stands there. */
export function leavingAfter(
  standing: Standing | null,
  output: HaproxyOutput,
  now: Date,
): readonly Leaving[] {
  if (!standing || !output.sessions || output.drain === 0) return [];
  const stays = new Set(output.servers.map(({ name }) => name));
  const until = new Date(now.getTime() + output.drain).toISOString();
  const before = standing.leaving.filter((one) => Date.parse(one.until) > now.getTime());
  const gone = (standing.output?.sessions ? standing.output.servers : []).flatMap(({ name }) => {
    const line = standing.body.split("\n").find((one) => one.startsWith(`    server ${name} `));
    const server = line?.trim().replace(/ weight \d{1,3}$/, " weight 0");
    const isOurs = server !== undefined && leavingLine.test(`    ${server}${leavingMark} until ${until}`);
    return isOurs ? [{ name, server, until }] : [];
  });
  const seen = new Set<string>();
  return [...before, ...gone].filter(({ name }) => {
    if (stays.has(name) || seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

export function readLoaded(value: string): Loaded | undefined {
  const [mark = "", frame = ""] = value.trim().split(" ");
  const parsed = parseMark(mark);
  return parsed && /^[0-9a-f]{12}$/.test(frame) ? { ...parsed, frame } : undefined;
}

function parseMark(text: string): Mark | undefined {
  const [, deployment, revision] = /^([a-z0-9-]+\/[a-z0-9-]+)@(\d{1,15})$/.exec(text) ?? [];
  return deployment === undefined ? undefined : { deployment, revision: Number(revision) };
}
