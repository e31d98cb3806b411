import { foreign, type Launch } from "./kinds.ts";
import { readOptions } from "./words.ts";

const flags = ["-q", "--quiet", "--no-progress", "--offline", "--refresh", "--no-cache", "-n"];
const valued = [["--from", "--spec"], ["--python", "-p"], ["--with"]];

const specification =
  /^([a-z0-9](?:[a-z0-9._-]*[a-z0-9])?)(\[[a-z0-9._,\s-]+\])?\s*(?:@\s*([^\s/:]+)|((?:===?|[<>~!]=?).+))?$/i;

/** Undefined where the words start no Python package. */
export function pypiLaunch(tool: string, args: readonly string[], command: string): Launch | undefined {
  const begin = beginOf(tool, args);
  if (begin === undefined) return undefined;
  const options = readOptions(args, begin, { flags, valued });
  if (options.unknown !== undefined) {
    return foreign(
      `${tool} gets ${JSON.stringify(options.unknown)}, which may change what is started`,
      "start the package by uvx PACKAGE, without further options",
    );
  }
  const [first, ...rest] = args.slice(options.next);
  const from = options.values.get("--from")?.at(-1);
  const spec = specification.exec((from ?? first ?? "").trim());
  const [, name, extras = "", at, operator] = spec ?? [];
  if (first === undefined || name === undefined) {
    return foreign(
      first === undefined
        ? `${tool} names no package`
        : "it starts a package by an address or a folder, not by its name in the registry",
      "publish it, or start its file: python ./FILE",
    );
  }
  const wanted = at ?? operator?.replace(/^===?\s*(?=[0-9][^*,]*$)/, "") ?? null;
  const named = { registry: "pypi", name, wanted } as const;
  const isPlain = extras === "" && !options.values.has("--python") && !options.values.has("--with");
  if (isPlain && (from === undefined || first.toLowerCase() === name.toLowerCase()))
    return { kind: "package", ...named, args: rest };
  if (tool === "pipx") {
    return foreign("pipx gets options of its own", "start the package by uvx --from PACKAGE COMMAND");
  }
  // What else is asked for stays as it is; only the version gets exact.
  const others = ["--python", "--with"].flatMap((option) =>
    (options.values.get(option) ?? []).flatMap((value) => [option, value]),
  );
  const before = `${name}${extras}==`;
  const start = from === undefined ? name : first;
  return {
    kind: "command",
    command: command.includes("/") || command.includes("\\") ? "uvx" : tool === "uv" ? "uvx" : command,
    args: [...others, "--from", `${before}${wanted ?? ""}`, start, ...rest],
    pin: { ...named, at: others.length + 1, before },
  };
}

function beginOf(tool: string, args: readonly string[]): number | undefined {
  if (tool === "uvx") return 0;
  if (tool === "uv" && args[0] === "tool" && args[1] === "run") return 2;
  if (tool === "pipx" && args[0] === "run") return 1;
  return undefined;
}
