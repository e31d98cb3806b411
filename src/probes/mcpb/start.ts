import { chmod } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import type { Package, Release } from "../../model/release.ts";
import { cacheFolder } from "../../system/cache-folder.ts";
import { cachedFolder } from "../cached.ts";
import { findCommand } from "../find-command.ts";
import { packageArguments } from "../npm/command.ts";
import { installWith } from "../pypi/install.ts";
import { isWholeEnvironment, pythonOf } from "../pypi/installed.ts";
import { findPython } from "../pypi/interpreter.ts";
import type { Start, StartOptions } from "../start-kinds.ts";
import { type Bundle, obtainBundle } from "./bundle.ts";
import { type Manifest, readManifest } from "./manifest.ts";

type Unpacked = Extract<Bundle, { readonly kind: "unpacked" }>;
type Problem = Extract<Start, { readonly kind: "problem" }>;

/** A bundle as its manifest says, from where it is unpacked in the cache. */
export async function startBundle(release: Release, of: Package, options: StartOptions): Promise<Start> {
  const bundle = await obtainBundle(release, of, options);
  if (bundle.kind === "problem") return bundle;
  const name = `mcpb:${of.identifier}`;
  const manifest = readManifest(bundle.manifest, process.platform);
  if ("problem" in manifest) return bad(`${name} is no good bundle: ${manifest.problem}`);
  const { platforms } = manifest;
  if (platforms !== undefined && !platforms.includes(process.platform)) {
    const message = `${name} is not for ${process.platform}: only for ${platforms.join(", ")}`;
    return { kind: "problem", outcome: "inconclusive", rule: "probe/error", message };
  }
  if (!bundle.files.has(manifest.entryPoint))
    return bad(
      `${name} is no good bundle: its entry point ${JSON.stringify(manifest.entryPoint)} is not in it`,
    );
  const command = await commandOf(manifest, bundle, options);
  if (typeof command !== "string") return { ...command, message: `${name}: ${command.message}` };
  return {
    kind: "process",
    command,
    args: [],
    bundle: {
      folder: bundle.folder,
      args: [...argumentsOf(manifest, bundle), ...packageArguments(of)],
      env: manifest.env,
      config: manifest.config,
    },
  };
}

/** Absolute path of what runs it. */
async function commandOf(
  manifest: Manifest,
  bundle: Unpacked,
  options: StartOptions,
): Promise<string | Problem> {
  const env = options.env ?? process.env;
  const { type, command = defaultCommand(manifest) } = manifest;
  if (type === "uv") return await withRequirements(bundle, options);
  if (command === "node") return process.execPath;
  if (/^python[\d.]*$/.test(command)) {
    const python = await findPython(manifest.python, {
      env,
      ...(options.signal ? { signal: options.signal } : {}),
    });
    return (
      python ?? missing(`no Python is installed here${manifest.python ? ` that is ${manifest.python}` : ""}`)
    );
  }
  if (/[/\\$]/.test(command)) return await ownCommand(command, bundle);
  if (bundle.files.has(command)) return await ownCommand(`./${command}`, bundle);
  return (await findCommand(command, env)) ?? missing(`${command} is not installed here`);
}

function defaultCommand({ type, entryPoint }: Manifest): string {
  return type === "binary" ? `./${entryPoint}` : type;
}

async function ownCommand(command: string, { folder, files }: Unpacked): Promise<string | Problem> {
  const path = resolve(
    folder,
    command.replaceAll(here, () => folder),
  );
  const inner = path.startsWith(folder + sep) ? path.slice(folder.length + 1).replaceAll(sep, "/") : "";
  const name = [inner, `${inner}.exe`].find((one) => files.has(one));
  if (name === undefined) return bad(`its command ${JSON.stringify(command)} is not a file in it`);
  const executable = join(folder, name);
  // Archives made on Windows do not say which files are programs.
  await chmod(executable, 0o755);
  return executable;
}

const here = `\${__dirname}`;

/** What uv would install at the first start is installed before it, without the code of others. */
async function withRequirements(bundle: Unpacked, options: StartOptions): Promise<string | Problem> {
  const file = join(bundle.folder, "pyproject.toml");
  if (!bundle.files.has("pyproject.toml")) return bad("it has no pyproject.toml");
  const env = options.env ?? process.env;
  const timeout = 300_000;
  return await cachedFolder<string | Problem>({
    root: join(options.cache ?? cacheFolder(env), "mcpb-python"),
    name: bundle.sha256,
    timeout,
    read: async (folder) => pythonOf(folder),
    isWhole: isWholeEnvironment,
    make: async (temporary) => {
      const tool = { cwd: temporary, env, timeout, ...(options.signal ? { signal: options.signal } : {}) };
      const done = await installWith([], temporary, { file }, tool);
      return done.ok ? undefined : missing(`what it needs could not be installed: ${done.message}`);
    },
    foreign: (folder) => missing(`another account has installed what it needs to ${folder}`),
  });
}

/** What names a file of the bundle names it wherever the server is started. */
function argumentsOf({ type, args, entryPoint }: Manifest, { files }: Unpacked): readonly string[] {
  const inBundle = (path: string) => `${here}/${path}`;
  if (type === "uv") {
    const after = args.findIndex((word) => word.replace(`${here}/`, "").replace(/^\.\//, "") === entryPoint);
    return [inBundle(entryPoint), ...(after < 0 ? [] : args.slice(after + 1))];
  }
  if (args.length === 0 && type !== "binary") return [inBundle(entryPoint)];
  return args.map((word) => {
    const path = word.replace(/^(?:\.\/)+/, "");
    return path.includes("/") && files.has(path) ? inBundle(path) : word;
  });
}

function missing(message: string): Problem {
  return { kind: "problem", outcome: "error", rule: "probe/error", message };
}

function bad(message: string): Problem {
  return { kind: "problem", outcome: "fail", rule: "probe/failed", message };
}
