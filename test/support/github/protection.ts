import type { Hub } from "./hub.ts";
import type { Protection } from "./state.ts";

export interface RefChange {
  /** `refs/heads/main`. */
  readonly ref: string;
  /** null: it is made. */
  readonly before: string | null;
  /** null: it is deleted. */
  readonly after: string | null;
  /** The login that asks for it. */
  readonly by: string;
}

export interface Breach {
  readonly via: Protection["via"];
  readonly messages: readonly string[];
}

/** The rules that hold for a branch, in the order they were made. */
export function protectionsOf(hub: Hub, branch: string): readonly Protection[] {
  return hub.state.protections.filter(({ pattern }) => glob(pattern).test(branch));
}

function glob(pattern: string): RegExp {
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(
    `^${escaped.replaceAll("**", "\u0001").replaceAll("*", "[^/]*").replaceAll("\u0001", ".*")}$`,
  );
}

/** What stands against a change of a ref, in GitHub's words; null where nothing does. */
export async function breachOf(hub: Hub, change: RefChange): Promise<Breach | null> {
  const branch = change.ref.replace(/^refs\/heads\//, "");
  if (branch === change.ref) return null;
  const held = protectionsOf(hub, branch).filter(
    ({ bypass }) => !bypass.some((login) => login.toLowerCase() === change.by.toLowerCase()),
  );
  for (const via of ["ruleset", "protection"] as const) {
    const own = held.filter((protection) => protection.via === via);
    const messages = (await Promise.all(own.map((protection) => broken(hub, protection, change)))).flat();
    if (messages.length > 0) return { via, messages: [...new Set(messages)] };
  }
  return null;
}

async function broken(hub: Hub, rules: Protection, change: RefChange): Promise<readonly string[]> {
  const { before, after } = change;
  const ruleset = rules.via === "ruleset";
  if (after === null) {
    if (!rules.deletion) return [];
    return [ruleset ? "Cannot delete this protected ref." : "Cannot delete a protected branch."];
  }
  if (before === null) {
    if (rules.creation) return ["Cannot create ref due to creations being restricted."];
    return [];
  }
  const messages: string[] = [];
  if (rules.pullRequest) messages.push("Changes must be made through a pull request.");
  if (rules.update) {
    const who =
      "You're not authorized to push to this branch. Visit https://docs.github.com for more information.";
    messages.push(ruleset ? "Cannot update this protected ref." : who);
  }
  if (rules.nonFastForward && !(await hub.git.isAncestor(before, after))) {
    messages.push(
      ruleset ? "Cannot force-push to this branch." : "Cannot force-push to this protected branch.",
    );
  }
  const missing = rules.statusChecks.filter((name) => !passed(hub, after, name));
  if (missing.length === 1) messages.push(`Required status check "${missing[0]}" is expected.`);
  if (missing.length > 1) {
    messages.push(`${missing.length} of ${rules.statusChecks.length} required status checks are expected.`);
  }
  if (rules.signatures && (await unsigned(hub, before, after))) {
    messages.push("Commits must have verified signatures.");
  }
  return messages;
}

function passed(hub: Hub, sha: string, name: string): boolean {
  return [...hub.state.checkRuns.values()].some(
    (run) =>
      run.headSha === sha &&
      run.name === name &&
      ["success", "neutral", "skipped"].includes(run.conclusion ?? ""),
  );
}

async function unsigned(hub: Hub, before: string, after: string): Promise<boolean> {
  for (const oid of await hub.git.between(before, after)) {
    if ((await hub.git.commit(oid))?.signature === null) return true;
  }
  return false;
}

/** As the REST API and a push put it into one text. */
export function breachText({ via, messages }: Breach): string {
  const list = messages.join("\n");
  return via === "ruleset" ? `Repository rule violations found\n\n${list}\n\n` : list;
}
