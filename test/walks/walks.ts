import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { gradual } from "./gradual.ts";
import { haproxy } from "./haproxy.ts";
import { immediate } from "./immediate.ts";
import { migrate } from "./migrate.ts";
import { makeRecording } from "./recording.ts";
import { rollback } from "./rollback.ts";
import { openStage } from "./stage.ts";
import type { Walk } from "./walk.ts";

export const walks: readonly Walk[] = [gradual, immediate, rollback, migrate, haproxy];

const folder = new URL("../../docs/walks/", import.meta.url);

/** Where the recording of a walk lies; of none, the list of all. */
export function recordingOf(walk: Walk | null): URL {
  return new URL(`${walk?.id ?? "README"}.md`, folder);
}

/** The programs that a walk needs and that are not installed here. */
export function missing({ needs = [] }: Walk): readonly string[] {
  const places = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin"];
  return needs.filter((program) => !places.some((place) => existsSync(join(place, program))));
}

/** Plays a walk from the beginning to its end, and returns its recording. */
export async function played(walk: Walk, signal: AbortSignal): Promise<string> {
  const recording = makeRecording(walk.title);
  await using stage = await openStage(recording, signal);
  try {
    await walk.play(stage);
  } catch (error) {
    throw new Error(`${walk.id} ended otherwise than it should, after:\n\n${recording.text()}`, {
      cause: error,
    });
  }
  return written + recording.text();
}

const written = "<!-- From a real run. Written by `npm run walks` from test/walks; not to be edited. -->\n\n";

/** The list of all walks. */
export function listOfWalks(): string {
  const rows = walks.map(({ id, title, summary }) => `| [${title}](${id}.md) | ${summary} |`);
  return `${written}# Walks

Ways that people go with Headgate, each a sequence of real commands with what they really printed, on real MCP
servers, in a repository of its own. \`npm run walks\` plays and records them anew; the tests play them too, check
what every step comes to, and compare with what is recorded here.

| walk | what happens |
|---|---|
${rows.join("\n")}
`;
}
