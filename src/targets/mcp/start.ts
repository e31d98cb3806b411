import type { Argument, Header, Package, Release, Remote } from "../../model/release.ts";
import { chooseStart, foreignRuntimeArgument } from "../../model/start.ts";
import { isInnerPath } from "../../model/target.ts";

/** A text, or a file of the repository by its path from the root. */
export type Word = string | { readonly file: string };

/** How a client starts a release or reaches it. */
export type ClientStart =
  | {
      readonly kind: "process";
      readonly command: Word;
      readonly args: readonly Word[];
      /** Names of variables that must be handed on explicitly (`docker run -e NAME`), put where this stands. */
      readonly forward?: number;
    }
  | {
      readonly kind: "remote";
      readonly type: "http" | "sse";
      readonly url: string;
      readonly headers: readonly Header[];
    };

/** What stands against starting it from a client file. */
export interface Unstartable {
  readonly problem: string;
  readonly hint: string;
}

const npmName = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/i;
const pypiName = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;
const imageName =
  /^[a-z0-9][a-z0-9._/:-]*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}(?:@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64})$/;
const exactVersion = /^[0-9][0-9A-Za-z.+!-]*$/;

type Start = (entry: Package) => ClientStart | undefined;

/** By kind of package: the client's own tool with the exact version; undefined where a name is not safe. */
const starters: Readonly<Record<string, Start>> = {
  npm: ({ identifier, version, ...entry }) =>
    npmName.test(identifier) && !identifier.startsWith("-") && isExact(version)
      ? run("npx", ["-y", `${identifier}@${version}`], entry)
      : undefined,
  pypi: ({ identifier, version, ...entry }) =>
    pypiName.test(identifier) && isExact(version)
      ? run("uvx", [`${identifier}@${version}`], entry)
      : undefined,
  nuget: ({ identifier, version, ...entry }) =>
    pypiName.test(identifier) && isExact(version)
      ? run("dnx", [`${identifier}@${version}`, "--yes", "--"], entry)
      : undefined,
  oci: ({ identifier, version, ...entry }) => {
    const image =
      version !== undefined && !/[:@][^/]*$/.test(identifier) ? `${identifier}:${version}` : identifier;
    if (!imageName.test(image)) return undefined;
    const before = ["run", "-i", "--rm"];
    const args = [...before, image, ...words(entry.packageArguments)];
    return { kind: "process", command: "docker", args, forward: before.length };
  },
};

/** How a client starts what was chosen, which is what was probed; where it cannot, nothing else takes its place. */
export function clientStart(release: Release): ClientStart | Unstartable {
  const choice = chooseStart(release);
  if (choice?.kind === "command") return ownCommand(choice.command.command, choice.command.args);
  if (choice?.kind === "remote") return remoteStart(choice.remote);
  if (choice) return packageStart(choice.package);
  return {
    problem: "none of its packages can be started by a client, and it has no command or remote address",
    hint: "Release an npm, PyPI, NuGet or OCI package with stdio transport, or a remote address.",
  };
}

function packageStart(entry: Package): ClientStart | Unstartable {
  const name = JSON.stringify(entry.identifier);
  if (foreignRuntimeArgument(entry) >= 0) {
    return {
      problem: `package ${name} has runtime arguments, which change what runs`,
      hint: "Release it again without runtimeArguments.",
    };
  }
  if (entry.registryType === "mcpb") {
    return {
      problem: `bundle ${name} is installed by a client itself, and not started from its configuration`,
      hint: "Release an npm, PyPI, NuGet or OCI package, or a remote address, beside the bundle.",
    };
  }
  const starter = Object.hasOwn(starters, entry.registryType) ? starters[entry.registryType] : undefined;
  return (
    starter?.(entry) ?? {
      problem: `package ${name} has no safe name with an exact version`,
      hint: "Release it again with the exact identifier and version of the package.",
    }
  );
}

function isExact(version: string | undefined): version is string {
  return version !== undefined && exactVersion.test(version);
}

function run(
  command: string,
  args: readonly string[],
  entry: Pick<Package, "packageArguments">,
): ClientStart {
  return { kind: "process", command, args: [...args, ...words(entry.packageArguments)] };
}

/** Arguments as a command line takes them: a flag and its value are two words. */
function words(list: readonly Argument[] | undefined): readonly string[] {
  return (list ?? []).flatMap(({ type, name, value }) => [
    ...(type === "named" && name !== undefined ? [name] : []),
    ...(value === undefined ? [] : [value]),
  ]);
}

function ownCommand(command: string, args: readonly string[]): ClientStart | Unstartable {
  const all = [command, ...args].map(toWord);
  const outside = all.find((word) => typeof word !== "string" && !isInnerPath(word.file));
  if (outside !== undefined) {
    return {
      problem: `the start command names ${JSON.stringify(outside)}, which is not a file of the repository`,
      hint: "Arguments that begin with ./ are files of the repository and cannot leave it.",
    };
  }
  const [first, ...rest] = all;
  return { kind: "process", command: first ?? command, args: rest };
}

/** `./a/../b` is `b`: the placeholder is the path itself. */
export function toWord(text: string): Word {
  if (!text.startsWith("./")) return text;
  const steps: string[] = [];
  for (const step of text.slice(2).split("/")) {
    if (step === ".." && steps.length > 0 && steps.at(-1) !== "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return { file: steps.join("/") };
}

function remoteStart({ type, url, headers = [] }: Remote): ClientStart | Unstartable {
  const known = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
  return known
    ? { kind: "remote", type: type === "sse" ? "sse" : "http", url, headers }
    : {
        problem: `its remote address ${JSON.stringify(url)} is no http or https address`,
        hint: "Release it with the whole address, scheme included.",
      };
}
