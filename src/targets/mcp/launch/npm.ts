import { foreign, type Launch } from "./kinds.ts";
import { readOptions } from "./words.ts";

/** By tool: the word that makes it start a package, where there is one. */
const launchers: ReadonlyMap<string, readonly string[]> = new Map([
  ["npx", []],
  ["bunx", []],
  ["pnpx", []],
  ["pnpm", ["dlx"]],
  ["yarn", ["dlx"]],
  ["npm", ["exec", "x"]],
  ["bun", ["x"]],
]);

/** Those that say nothing of what is started. */
const flags = [
  "-y",
  "--yes",
  "-q",
  "--quiet",
  "-s",
  "--silent",
  "--bun",
  "--prefer-offline",
  "--prefer-online",
];
const valued = [["--package", "-p"]];

const specification = /^((?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~][a-z0-9._~-]*)(?:@(.+))?$/i;

/** Undefined where the words start no npm package. */
export function npmLaunch(tool: string, args: readonly string[]): Launch | undefined {
  const verbs = launchers.get(tool);
  if (verbs === undefined || (verbs.length > 0 && !verbs.includes(args[0] ?? ""))) return undefined;
  const options = readOptions(args, verbs.length > 0 ? 1 : 0, { flags, valued });
  if (options.unknown !== undefined) {
    return foreign(
      `${tool} gets ${JSON.stringify(options.unknown)}, which may change what is started`,
      `start the package by npx -y PACKAGE, without further options of ${tool}`,
    );
  }
  const packages = options.values.get("--package") ?? [];
  const [first, ...rest] = args.slice(options.next);
  if (packages.length > 1 || first === undefined) {
    return foreign(
      first === undefined ? `${tool} names no package` : `${tool} installs several packages for one command`,
      "start one package: npx -y PACKAGE",
    );
  }
  const named = wantedOf(packages[0] ?? first);
  if (named === undefined) {
    return foreign(
      "it starts a package by an address or a folder, not by its name in the registry",
      "publish it, or start its file: node ./FILE",
    );
  }
  if (packages.length === 0) return { kind: "package", ...named, args: rest };
  const bare = named.name.slice(named.name.indexOf("/") + 1);
  if (first === bare) return { kind: "package", ...named, args: rest };
  return {
    kind: "command",
    command: "npx",
    args: ["-y", `--package=${named.name}@${named.wanted ?? "latest"}`, first, ...rest],
    pin: { ...named, at: 1, before: `--package=${named.name}@` },
  };
}

function wantedOf(text: string) {
  const match = specification.exec(text);
  const [, name, wanted] = match ?? [];
  if (name === undefined || (wanted !== undefined && /[:/]/.test(wanted))) return undefined;
  return { registry: "npm", name, wanted: wanted ?? null } as const;
}
