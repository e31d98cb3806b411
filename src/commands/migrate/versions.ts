import parse from "semver/functions/parse.js";
import { isExactVersion } from "../../rules/versions/exact.ts";
import type { Published, PublishedOptions } from "../../supply-chain/published.ts";
import type { Wanted } from "../../targets/mcp/launch/kinds.ts";

/** Looks up what is published now; each package once. */
export type Resolver = (wanted: Wanted) => Promise<Published>;

const exactPypi = /^\d+(?:\.\d+)*(?:(?:a|b|rc)\d+)?(?:\.post\d+)?(?:\.dev\d+)?$/i;

export function isExact({ registry, wanted }: Wanted): boolean {
  if (wanted === null) return false;
  return registry === "npm" ? parse(wanted)?.version === wanted : exactPypi.test(wanted);
}

/** Null: no network may be used, and only exact versions are known. */
export function resolver(options: PublishedOptions | null): Resolver {
  const answers = new Map<string, Promise<Published>>();
  return async (wanted) => {
    if (isExact(wanted)) return { kind: "version", version: wanted.wanted ?? "" };
    if (options === null) {
      return {
        kind: "problem",
        rule: "package/not-reachable",
        message: "which version that is today cannot be told without a network",
        hint: "write the exact version into the client's file, or run without --no-network",
      };
    }
    const key = JSON.stringify(wanted);
    const known = answers.get(key);
    if (known !== undefined) return await known;
    const answer = ask(wanted, options);
    answers.set(key, answer);
    return await answer;
  };
}

async function ask({ registry, name, wanted }: Wanted, options: PublishedOptions): Promise<Published> {
  if (registry === "npm")
    return (await import("../../supply-chain/published.ts")).publishedOnNpm(name, wanted, options);
  return (await import("../../supply-chain/pypi.ts")).publishedOnPypi(name, wanted, options);
}

/** For a server that has no version of its own. */
export const firstVersion = "1.0.0";

/**
 * The version of a release for that of a package, which may follow other rules: `1.2` is 1.2.0, `2.0rc1` is
 * 2.0.0-rc.1, `v1.4.0` is 1.4.0. What no release can be called keeps its first three numbers.
 */
export function releaseVersion(text: string): string {
  if (isExactVersion(text)) return text;
  const match = /^v?(?:\d+!)?(\d{1,15})(?:\.(\d{1,15}))?(?:\.(\d{1,15}))?(.*)$/i.exec(text);
  if (!match) return firstVersion;
  const [, major = "0", minor = "0", patch = "0", rest = ""] = match;
  const numbers = [major, minor, patch].map((part) => String(Number(part))).join(".");
  const before = /^[-.]?(a|alpha|b|beta|rc|c|dev|preview|pre|next|canary)[-.]?(\d{0,15})/i.exec(rest);
  if (!before) return numbers;
  const names: Readonly<Record<string, string>> = { a: "alpha", b: "beta", c: "rc" };
  const name = (before[1] ?? "").toLowerCase();
  return `${numbers}-${names[name] ?? name}.${Number(before[2] || "0")}`;
}
