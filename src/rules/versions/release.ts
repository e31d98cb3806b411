import type { Finding } from "../../model/finding.ts";
import type { Release } from "../../model/release.ts";
import { foreignRuntimeArgument } from "../../model/start.ts";
import { changeOf } from "../change.ts";
import type { GateContext, ServerContext } from "../context.ts";
import { placeOfVersion } from "../deployment-facts.ts";
import type { Rule, RuleDocumentation } from "../rule.ts";
import { shown } from "../text.ts";
import { fail, nothing, warn } from "../verdict.ts";

const documentation = {
  id: "release/empty-changelog",
  severity: "low",
  what: "A new release says in its changelog what changed.",
  why: "Whoever decides about its promotion, or about a rollback at night, reads that first. It cannot be added later.",
  fix: "Add at least one line to release.changelog before the release is merged.",
  overridable: true,
} as const satisfies RuleDocumentation;

export const emptyChangelog: Rule<ServerContext> = {
  ...documentation,
  check({ server, base }) {
    if (!base) return nothing;
    return [...server.releases.values()]
      .filter(({ version, release }) => !base.versions.has(version) && isEmptyChangelog(release.changelog))
      .map((release) =>
        warn(emptyChangelog, {
          message: `release ${shown(release.version)} of ${server.id} does not say what changed`,
          hint: "add a line to release.changelog now: a release cannot be edited later",
          place: { file: release.file, path: ["release", "changelog"] },
        }),
      );
  },
};

/** Where it matters most, once more: it comes to production without anybody having said what changed. */
export const emptyChangelogGate: Rule<GateContext> = {
  ...documentation,
  check(context) {
    const { deployment, environment, server } = context;
    if (environment.stage !== "production") return nothing;
    return changeOf(context).rising.flatMap((version) => {
      const release = server.releases.get(version);
      if (!release || !isEmptyChangelog(release.release.changelog)) return nothing;
      return warn(documentation, {
        message: `release ${shown(version)} does not say what changed, and comes to production`,
        hint: `find out what changed before you approve it; the next release can say it: ${release.file} cannot be edited`,
        place: placeOfVersion(deployment, version),
      });
    });
  },
};

/** No line of it says anything. */
export function isEmptyChangelog(changelog: readonly string[] | undefined): boolean {
  return (changelog ?? []).every((line) => line.trim() === "");
}

export const otherName: Rule<ServerContext> = {
  id: "release/other-name",
  severity: "medium",
  what: "A release carries the registry name that its server.yaml gives.",
  why: "A release of another server in this folder would be deployed under a wrong name and a wrong owner.",
  fix: "Move the release to its own server, or correct the name in server.yaml.",
  overridable: true,
  check({ server }) {
    const name = server.server?.name;
    if (name === undefined) return nothing;
    return [...server.releases.values()]
      .filter((release) => release.server.name !== name)
      .map((release) =>
        warn(otherName, {
          message: `release ${shown(release.version)} is of ${shown(release.server.name)}, server.yaml says ${shown(name)}`,
          hint: "move the release to its own server, or correct the name in server.yaml",
          place: { file: release.file, path: ["server", "name"], part: "value" },
        }),
      );
  },
};

/** Arguments that begin with `./` are files of the repository; they must stay in it. */
export const unsafeCommand: Rule<ServerContext> = {
  id: "release/unsafe-command",
  severity: "high",
  what: "The files that a start command names (./…) lie inside the repository, and packages have no runtimeArguments that change what runs.",
  why: "A path that climbs out of the clone starts whatever lies there on the machine at hand; an argument of npx or docker starts another package, or one with other rights, than what was probed.",
  fix: "Keep the server's files in the repository and name them from its root, as in ./servers/weather/main.js; take runtimeArguments out.",
  overridable: false,
  check({ server }) {
    return [...server.releases.values()].flatMap((release) => {
      const { command } = release.release;
      if (!command) return runtimeArguments(release);
      const words = [command.command, ...command.args];
      const bad = words.findIndex((word) => word.startsWith(".") && /(?:^|[/\\])\.\.(?:[/\\]|$)/.test(word));
      if (bad < 0) return runtimeArguments(release);
      const path = ["release", "command", ...(bad === 0 ? ["command"] : ["args", bad - 1])];
      return fail(unsafeCommand, {
        message: `the start command of ${shown(release.version)} names ${shown(words[bad] ?? "")}, outside the repository`,
        hint: "name a file inside the repository, from its root",
        place: { file: release.file, path, part: "value" },
      });
    });
  },
};

function runtimeArguments(release: Release): readonly Finding[] {
  return (release.server.packages ?? []).flatMap((entry, index) => {
    const bad = foreignRuntimeArgument(entry);
    if (bad < 0) return [];
    const { name, value } = entry.runtimeArguments?.[bad] ?? {};
    return fail(unsafeCommand, {
      message: `release ${shown(release.version)} starts its ${shown(entry.registryType)} package with ${shown(name ?? value ?? "")}, which changes what runs`,
      hint: "take runtimeArguments out; what the server itself takes belongs into packageArguments",
      place: {
        file: release.file,
        path: ["server", "packages", index, "runtimeArguments", bad],
        part: "value",
      },
    });
  });
}
