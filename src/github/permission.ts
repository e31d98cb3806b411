/** One permission of a token, as an App's settings and `x-accepted-github-permissions` call it: `pull_requests`. */
export interface Permission {
  readonly name: string;
  readonly level: "read" | "write";
}

/** What a workflow's own token can be given by `permissions:`; all else only an App's or a person's token has. */
const ofWorkflows: ReadonlySet<string> = new Set([
  "actions",
  "attestations",
  "checks",
  "contents",
  "deployments",
  "discussions",
  "issues",
  "packages",
  "pages",
  "pull_requests",
  "security_events",
  "statuses",
]);

interface Need extends Permission {
  readonly route: RegExp;
}

/** For answers that do not say themselves what would have been enough. The first that fits. */
const needs: readonly Need[] = [
  { route: /^\S+ createCommitOnBranch|^\S+ updateRefs/, name: "contents", level: "write" },
  { route: /^GET .*\/(?:git|contents|commits|branches|compare|activity)\b/, name: "contents", level: "read" },
  { route: /^[A-Z]+ .*\/(?:git|contents|dispatches)\b/, name: "contents", level: "write" },
  { route: /^GET .*\/check-runs|^GET .*\/check-suites/, name: "checks", level: "read" },
  { route: /^[A-Z]+ .*\/check-runs/, name: "checks", level: "write" },
  { route: /^GET .*\/pulls/, name: "pull_requests", level: "read" },
  { route: /^[A-Z]+ .*\/pulls/, name: "pull_requests", level: "write" },
  { route: /^GET .*\/(?:issues|labels)/, name: "issues", level: "read" },
  { route: /^[A-Z]+ .*\/issues\/.*comments/, name: "pull_requests", level: "write" },
  { route: /^[A-Z]+ .*\/(?:issues|labels)/, name: "issues", level: "write" },
  { route: /^GET .*\/actions\/permissions/, name: "administration", level: "read" },
  { route: /^GET .*\/actions/, name: "actions", level: "read" },
  { route: /^GET \/orgs\//, name: "members", level: "read" },
];

/** The permission that a route is known to need; undefined for those that need none in particular. */
export function neededFor(route: string): Permission | undefined {
  return needs.find((need) => need.route.test(route));
}

/**
 * From `x-accepted-github-permissions`: alternatives, any of which is enough, each a list of what it takes
 * (`contents=write,workflows=write; administration=write`).
 */
export function acceptedPermissions(header: string): readonly (readonly Permission[])[] {
  return header
    .split(";")
    .map((alternative) =>
      alternative.split(",").flatMap((text): readonly Permission[] => {
        const [, name, level] = /^\s*([a-z_]{1,40})=(read|write|admin)\s*$/.exec(text) ?? [];
        return name === undefined ? [] : [{ name, level: level === "read" ? "read" : "write" }];
      }),
    )
    .filter((alternative) => alternative.length > 0);
}

/** What to do so that the token gets them: the workflow's own by `permissions:`, an App's by its settings. */
export function permissionHint(alternatives: readonly (readonly Permission[])[]): string {
  // One that a workflow's own token can have is the nearest.
  const chosen = alternatives.find((needed) => needed.every(isOfWorkflows)) ?? alternatives[0];
  if (chosen === undefined)
    return "give the token the permission for it, or pass another one as the input token";
  const app = chosen.map(({ name, level }) => `${titleOf(name)}: ${wordOf(level)}`).join(", ");
  if (!chosen.every(isOfWorkflows)) {
    return `the workflow's own token cannot have it: pass an App's token that has ${app}`;
  }
  const lines = chosen.map(({ name, level }) => `${name.replaceAll("_", "-")}: ${level}`).join(", ");
  return `write { ${lines} } under permissions: of the job; an App's token needs ${app}`;
}

function isOfWorkflows({ name }: Permission): boolean {
  return ofWorkflows.has(name);
}

function titleOf(name: string): string {
  const words = name.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function wordOf(level: Permission["level"]): string {
  return level === "read" ? "read" : "read and write";
}
