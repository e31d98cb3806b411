import valid from "semver/functions/valid.js";

const pattern = /^(?:@[a-z0-9][a-z0-9._~-]*\/)?[a-z0-9][a-z0-9._~-]*$/i;
const reserved = new Set(["node_modules", "favicon.ico"]);

/**
 * Why a name or version must not reach npm, or undefined where both are safe: a registry package's name
 * (never an option, path, URL, tag or alias) and one exact version.
 */
export function packageProblem(name: string, version: string): string | undefined {
  const bare = name.slice(name.indexOf("/") + 1).toLowerCase();
  if (!pattern.test(name) || name.length > 214 || reserved.has(bare))
    return `${JSON.stringify(name.slice(0, 80))} is not the name of an npm package`;
  if (version.length > 256 || valid(version) !== version.split("+", 1)[0])
    return `${JSON.stringify(version.slice(0, 80))} is not one exact version`;
  return undefined;
}
