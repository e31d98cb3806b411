import type { DeclaredVariable, Release } from "../../model/release.ts";
import type { ServerContext } from "../context.ts";
import type { Rule } from "../rule.ts";
import { shown } from "../text.ts";
import { fail } from "../verdict.ts";
import { isSecretName, secretArgument } from "./exposed.ts";

type Path = readonly (string | number)[];

/** Texts that belong together, as the words of a command do: an option says what the next one is. */
interface Written {
  readonly path: Path;
  readonly words: readonly string[];
}

/** Never repeats what it found. */
export const holdsCredential: Rule<ServerContext> = {
  id: "release/holds-credential",
  severity: "critical",
  what: "Nothing that a release says lets its readers in: no address, header, argument or default of a variable holds what looks like a credential.",
  why: "Releases are committed for everyone to read, and never change: Git keeps it for ever.",
  fix: "Revoke it if it is real. Put a variable that is a secret in its place, {NAME} in a header, and release that under a new version.",
  overridable: true,
  confidential: true,
  check: ({ server }) =>
    [...server.releases.values()].flatMap((release) =>
      writtenIn(release)
        .filter(({ words }) => secretArgument(words.map(filledByOthers)) >= 0)
        .map(({ path }) =>
          fail(holdsCredential, {
            message: `release ${shown(release.version)} holds what looks like a credential, at ${path.join(".")}`,
            hint: "revoke it if it is real, and let a variable that is a secret take its place: releases are committed for everyone to read",
            place: { file: release.file, path, part: "key" },
          }),
        ),
    ),
};

/** Places that a client fills in hold nothing yet. */
function filledByOthers(text: string): string {
  return text.replace(/\$?\{[A-Za-z_][A-Za-z0-9_]*\}/g, "");
}

function writtenIn({ server, release }: Release): readonly Written[] {
  const { command } = release;
  return [
    ...(server.remotes ?? []).flatMap(({ url, headers = [] }, at) => {
      const path = ["server", "remotes", at];
      return [
        { path: [...path, "url"], words: [url] },
        ...headers.map(({ name, value = "" }, index) => ({
          path: [...path, "headers", index],
          words: [`${name}: ${value}`],
        })),
      ];
    }),
    ...(server.packages ?? []).flatMap((entry, at) => {
      const path = ["server", "packages", at];
      const { identifier, packageArguments = [], runtimeArguments = [], environmentVariables = [] } = entry;
      return [
        { path: [...path, "identifier"], words: [identifier] },
        ...Object.entries({ packageArguments, runtimeArguments }).map(([key, list]) => ({
          path: [...path, key],
          words: list.flatMap(({ name = "", value = "" }) => [name, value]).filter((word) => word !== ""),
        })),
        ...defaultsOf(environmentVariables, path),
      ];
    }),
    ...(command
      ? [
          { path: ["release", "command"], words: [command.command, ...command.args] },
          ...defaultsOf(command.environmentVariables ?? [], ["release", "command"]),
        ]
      : []),
  ];
}

/** By its shape alone: what others publish as `your-token-here` is none. */
function defaultsOf(variables: readonly DeclaredVariable[], path: Path): readonly Written[] {
  return variables.flatMap((variable, at) =>
    [variable.default ?? "", variable.value ?? ""].some(isSecretName)
      ? [
          {
            path: [...path, "environmentVariables", at],
            words: [variable.default ?? "", variable.value ?? ""],
          },
        ]
      : [],
  );
}
