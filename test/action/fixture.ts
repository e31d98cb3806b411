import { parseDuration } from "../../src/model/duration.ts";
import { type ActionProject, actionProject } from "../support/action-project.ts";
import type { Files } from "../support/git.ts";
import type { GitHub, GitHubOptions } from "../support/github/github.ts";
import type { Recorded } from "../support/github/recording.ts";
import { serverFile, smallRelease, smallServerFiles } from "../support/small-servers.ts";

/** A clock that goes as clocks go, and can be put forward. */
export function movingClock(): { readonly now: () => Date; readonly pass: (duration: string) => void } {
  let ahead = 0;
  return {
    now: () => new Date(Date.now() + ahead),
    pass: (duration) => {
      ahead += parseDuration(duration) ?? Number.NaN;
    },
  };
}

/** A policy whose target is a client file of its own, so that everything real can happen on one machine. */
export function policy(environment: string, more = ""): Files {
  const text = `${stages.has(environment) ? `stage: ${environment}\n` : ""}versions: { unpackaged: true }\n${environment === "production" ? namedIn(more) : ""}${more}targets: [{ type: mcp, scope: project, path: clients/${environment}.json }]\n`;
  return { [`environments/${environment}/environment.yaml`]: text };
}

/** What production has to name, where a test names nothing else. */
function namedIn(more: string): string {
  const strategy = more.includes("strategy:") ? "" : "strategy: { type: immediate, analysis: [probe] }\n";
  return more.includes("rollback:") ? strategy : `${strategy}rollback: { automatic: true }\n`;
}

const stages = new Set(["development", "production"]);

/** A deployment file. */
export function deployment(environment: string, text: string): Files {
  return { [`environments/${environment}/weather.yaml`]: text };
}

/** Part of a policy: a window that is closed for a lifetime. */
export const frozen = 'windows: [{ deny: "2026-01-01/2090-01-01", timezone: UTC, reason: "on display" }]\n';

/** `weather` in three environments: 1.1.0 is fine, 1.2.0 ends before it answers. */
export const weather: Files = {
  "headgate.yaml": "headgate: 1\n",
  ...smallServerFiles,
  ...serverFile("weather"),
  ...smallRelease("weather", "1.0.0"),
  ...smallRelease("weather", "1.1.0"),
  ...smallRelease("weather", "1.2.0", "bad"),
  ...policy("development"),
  ...deployment("development", "blue: 1.0.0 # the stable one\n"),
  ...policy("production"),
  ...deployment("production", "blue: 1.0.0\n"),
  // Nothing new comes here in our time.
  ...policy("museum", frozen),
  ...deployment("museum", "blue: 1.0.0\n"),
};

/** As `weather`, with some files changed; mona writes, octocat administers. */
export async function weatherProject(
  changes: Files = {},
  options: GitHubOptions = {},
): Promise<ActionProject> {
  const project = await actionProject({ ...weather, ...changes }, options);
  project.github.user("mona", { role: "write" });
  return project;
}

/** What the comments of a pull request begin with, as people read them. */
export function firstLines(github: GitHub, number: number): readonly (string | undefined)[] {
  return github.comments(number).map(({ body }) => body.split("\n").find((line) => line.startsWith("**")));
}

/** What a request has comments say that are there already; it may be about several. */
export function textsWritten({ name, body }: Pick<Recorded, "name" | "body">): readonly string[] {
  if (name.startsWith("PATCH ") && name.includes("/comments/"))
    return [String(Reflect.get(Object(body), "body"))];
  if (!name.startsWith("mutation updateIssueComment")) return [];
  const inputs: readonly unknown[] = Object.values(Object(Reflect.get(Object(body), "variables")));
  return inputs.map((input) => String(Reflect.get(Object(input), "body")));
}
