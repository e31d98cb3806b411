import { join, sep } from "node:path";
import { placeholderFor } from "../placeholders.ts";
import type { ConfigOption } from "./manifest.ts";

/** What a bundle is started with, with places to fill in: `${__dirname}`, `${user_config.api_key}`. */
export interface BundleWords {
  /** Absolute folder of the unpacked bundle. */
  readonly folder: string;
  readonly args: readonly string[];
  readonly env: ReadonlyMap<string, string>;
  readonly config: ReadonlyMap<string, ConfigOption>;
}

/** The sandbox of one start. */
export interface StartPlace {
  readonly home: string;
  readonly work: string;
}

export interface FilledWords {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** What had placeholders: names of variables, or of settings as `user_config.KEY`. */
  readonly placeholders: readonly string[];
}

/** A bundle does not decide where its sandbox is. */
const ours: ReadonlySet<string> = new Set(["HOME", "USERPROFILE", "TMPDIR", "TEMP", "TMP", "PATH"]);

/**
 * Puts in what stands in braces. A setting of the user has the value that is given under the name of the variable it goes
 * to, or under its own; else its default; else, where it is required or a secret, a placeholder. What names a setting
 * without a value is left out. Nothing that was put in is looked at again.
 */
export function fillBundle(
  { folder, args, env, config }: BundleWords,
  given: ReadonlyMap<string, string>,
  place: StartPlace,
): FilledWords {
  const places = new Map([
    ["__dirname", folder],
    ["HOME", place.home],
    ["DESKTOP", join(place.home, "Desktop")],
    ["DOCUMENTS", join(place.home, "Documents")],
    ["DOWNLOADS", join(place.home, "Downloads")],
    ["pathSeparator", sep],
    ["/", sep],
  ]);
  const plainly = (text: string) => fill(text, (name) => places.get(name));
  const variables = variablesOf(env);
  const settings = new Map<string, readonly string[]>();
  const placeholders: string[] = [];
  for (const [key, option] of config) {
    const variable = variables.get(key);
    const value = [variable, key, key.toUpperCase(), variableOf(key)].flatMap((name) =>
      name === undefined ? [] : (given.get(name) ?? []),
    )[0];
    if (value !== undefined) settings.set(key, [value]);
    else if (option.defaults !== undefined) settings.set(key, option.defaults.map(plainly));
    else if (option.isRequired || option.isSecret) {
      settings.set(key, [settingPlaceholder(variable ?? key, option, place)]);
      placeholders.push(variable ?? `user_config.${key}`);
    }
  }
  const lookUp = (name: string) =>
    places.get(name) ??
    (name.startsWith(prefix) ? settings.get(name.slice(prefix.length))?.join(",") : undefined);
  const isKnown = (text: string) => settingsIn(text).every((key) => settings.has(key) || !config.has(key));
  return {
    args: args.flatMap((text) => {
      const key = settingIn(text);
      if (key !== undefined && config.has(key)) return settings.get(key) ?? [];
      return isKnown(text) ? [fill(text, lookUp)] : [];
    }),
    env: Object.fromEntries(
      [...env]
        .filter(([name, text]) => !ours.has(name.toUpperCase()) && isKnown(text))
        .map(([name, text]) => [name, fill(text, lookUp)]),
    ),
    placeholders,
  };
}

/** The variable that a setting goes to and nothing else does, by the setting's key. */
export function variablesOf(env: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(
    [...env].flatMap(([name, text]) => {
      const key = settingIn(text);
      return key === undefined ? [] : [[key, name] as const];
    }),
  );
}

/** The variable that stands for a setting which goes to no variable of its own: `API_KEY` for `api-key`. */
export function variableOf(key: string): string {
  return key
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/^(?=\d)/, "_")
    .toUpperCase()
    .slice(0, 128);
}

const prefix = "user_config.";
const braces = /\$\{([^{}$]{1,200})\}/g;

function fill(text: string, lookUp: (name: string) => string | undefined): string {
  return text.replace(braces, (whole, name: string) => lookUp(name) ?? whole);
}

/** The one setting that a text consists of. */
function settingIn(text: string): string | undefined {
  return /^\$\{user_config\.([^{}$]{1,200})\}$/.exec(text)?.[1];
}

function settingsIn(text: string): readonly string[] {
  return [...text.matchAll(braces)].flatMap(([, name = ""]) =>
    name.startsWith(prefix) ? [name.slice(prefix.length)] : [],
  );
}

function settingPlaceholder(name: string, { type, least }: ConfigOption, place: StartPlace): string {
  if (type === "number") return String(least ?? 1);
  if (type === "boolean") return "false";
  if (type === "directory") return place.work;
  return placeholderFor(
    { name, ...(type === "file" ? { format: "filepath" } : {}) },
    join(place.work, "file"),
  );
}
