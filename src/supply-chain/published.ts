import { tmpdir } from "node:os";
import satisfies from "semver/functions/satisfies.js";
import maxSatisfying from "semver/ranges/max-satisfying.js";
import validRange from "semver/ranges/valid.js";
import { jsonOf } from "../model/json.ts";
import { npm } from "../probes/npm/npm-client.ts";
import { packageProblem } from "../probes/npm/package-name.ts";

export interface PublishedOptions {
  /** The user's environment: package clients find their registries and credentials by it. */
  readonly env: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal;
}

/** What a version, tag or range means now. */
export type Published =
  | { readonly kind: "version"; readonly version: string; readonly integrity?: string }
  | {
      readonly kind: "problem";
      readonly rule: "package/invalid-name" | "package/not-found" | "package/not-reachable";
      readonly message: string;
      readonly hint: string;
    };

/**
 * The version of an npm package that a client would start today: what the tag names, and of a range what
 * `latest` names where that lies in it, else the highest. Null stands for `latest`. Installs nothing.
 */
export async function publishedOnNpm(
  name: string,
  wanted: string | null,
  { env, signal }: PublishedOptions,
): Promise<Published> {
  const invalid = packageProblem(name, "1.0.0");
  if (invalid) return problem("package/invalid-name", invalid, "name a package of the registry");
  const view = await npm(["view", "--json", "--", name, "dist-tags", "versions"], {
    cwd: tmpdir(),
    env,
    timeout: 60_000,
    ...(signal ? { signal } : {}),
  });
  if (!view.ok) {
    return view.code === "E404"
      ? problem(
          "package/not-found",
          `npm:${name} is not in the registry`,
          `npm view ${name}; a private package needs npm to be logged in here`,
        )
      : problem("package/not-reachable", view.message, "npm ping tells whether the registry answers");
  }
  const { tags, versions } = read(view.stdout);
  const version = choose(wanted ?? "latest", tags, versions);
  return version === undefined
    ? problem("package/not-found", `npm:${name} has no such version`, `npm view ${name} versions`)
    : { kind: "version", version };
}

function choose(
  wanted: string,
  tags: ReadonlyMap<string, string>,
  versions: readonly string[],
): string | undefined {
  const tagged = tags.get(wanted);
  if (tagged !== undefined) return tagged;
  const exact = wanted.replace(/^[v=\s]+/, "");
  if (versions.includes(exact)) return exact;
  if (wanted.length > 256 || validRange(wanted) === null) return undefined;
  const latest = tags.get("latest");
  if (latest !== undefined && satisfies(latest, wanted)) return latest;
  return maxSatisfying([...versions], wanted) ?? undefined;
}

function read(json: string) {
  const value: unknown = jsonOf(json);
  const [tags, versions] = ["dist-tags", "versions"].map((name) =>
    typeof value === "object" && value !== null ? (Reflect.get(value, name) as unknown) : undefined,
  );
  const entries = Object.entries(tags ?? {}).flatMap(([tag, version]) =>
    typeof version === "string" ? [[tag, version] as const] : [],
  );
  // npm writes one version as a text and several as a list.
  const list = (Array.isArray(versions) ? versions : [versions]).filter((one) => typeof one === "string");
  return { tags: new Map(entries), versions: list };
}

function problem(
  rule: Extract<Published, { readonly kind: "problem" }>["rule"],
  message: string,
  hint: string,
): Published {
  return { kind: "problem", rule, message, hint };
}
