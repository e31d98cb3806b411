import { isTexts, members, words } from "../../model/json.ts";
import { foreignText } from "./path.ts";

const types = ["node", "python", "binary", "uv"] as const;

/** What a bundle asks its user for (`user_config`). */
export interface ConfigOption {
  readonly type: string;
  /** What it is for, as its user is told. */
  readonly description: string | undefined;
  readonly isRequired: boolean;
  readonly isSecret: boolean;
  /** Several where it takes several; what stands in braces is not filled in yet. */
  readonly defaults: readonly string[] | undefined;
  readonly least: number | undefined;
}

/** What of a bundle's manifest.json says how it is started on this platform. */
export interface Manifest {
  readonly name: string | undefined;
  readonly version: string | undefined;
  readonly description: string | undefined;
  readonly type: (typeof types)[number];
  /** Path in the bundle, with forward slashes. */
  readonly entryPoint: string;
  /** Undefined where the type and the entry point say it. */
  readonly command: string | undefined;
  readonly args: readonly string[];
  readonly env: ReadonlyMap<string, string>;
  readonly config: ReadonlyMap<string, ConfigOption>;
  /** Names of `process.platform`; undefined: all of them. */
  readonly platforms: readonly string[] | undefined;
  /** Range of Python versions: `>=3.10`. */
  readonly python: string | undefined;
}

/** Reads the text of a manifest.json of any version; or says what is wrong with it. */
export function readManifest(text: string, platform: string): Manifest | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return { problem: "manifest.json is not JSON" };
  }
  const server = members(members(value).get("server"));
  const type = types.find((known) => known === server.get("type"));
  if (type === undefined)
    return { problem: "manifest.json names no type of server: node, python, uv or binary" };
  const entryPoint = server.get("entry_point");
  if (typeof entryPoint !== "string" || foreignText(entryPoint) !== undefined)
    return { problem: "manifest.json names no entry_point in the bundle" };
  const config = members(server.get("mcp_config"));
  const override = members(members(config.get("platform_overrides")).get(platform));
  const command = override.get("command") ?? config.get("command");
  const args = override.get("args") ?? config.get("args") ?? [];
  if (!(command === undefined || typeof command === "string") || !isTexts(args))
    return { problem: "mcp_config of manifest.json has no command with arguments" };
  const env = [...members(config.get("env")), ...members(override.get("env"))];
  if (!env.every((pair): pair is [string, string] => typeof pair[1] === "string"))
    return { problem: "mcp_config.env of manifest.json has values that are no texts" };
  const compatibility = members(members(value).get("compatibility"));
  const platforms = compatibility.get("platforms");
  const python = members(compatibility.get("runtimes")).get("python");
  return {
    name: words(members(value).get("name"), 200),
    version: words(members(value).get("version"), 256),
    description: words(members(value).get("description")),
    type,
    entryPoint: entryPoint.replace(/^(?:\.\/)+/, ""),
    command,
    args,
    env: new Map(env),
    config: new Map(
      [...members(members(value).get("user_config"))].map(([key, one]) => [key, option(members(one))]),
    ),
    platforms: isTexts(platforms) ? platforms : undefined,
    python: typeof python === "string" && /^[\d.<>=!~, *]{1,60}$/.test(python) ? python : undefined,
  };
}

function option(of: ReadonlyMap<string, unknown>): ConfigOption {
  const usual = of.get("default");
  const list = Array.isArray(usual) ? usual : usual === undefined || usual === null ? undefined : [usual];
  const least = of.get("min");
  return {
    type: String(of.get("type")),
    description: words(of.get("description")) ?? words(of.get("title")),
    isRequired: of.get("required") === true,
    isSecret: of.get("sensitive") === true,
    defaults: list?.filter((one) => ["string", "number", "boolean"].includes(typeof one)).map(String),
    least: typeof least === "number" ? least : undefined,
  };
}
