import { plain, printable } from "../../model/text.ts";
import { advisoriesIn } from "./security.ts";

/** One commit, by what its message says of it. All texts are other people's, on one line each and printable. */
export interface ReleaseCommit {
  readonly commit: string;
  readonly subject: string;
  readonly body: string;
  /** By Conventional Commits: `feat!:` and `BREAKING CHANGE:` are breaking, whatever else they are. */
  readonly kind: "breaking" | "feat" | "fix" | "other";
  readonly type: string | null;
  readonly scope: string | null;
  /** The subject without type and scope; of a breaking one what its footer says, where it says more. */
  readonly summary: string;
  /** Ids of advisories that it names. */
  readonly security: readonly string[];
}

const conventional = /^([a-z]{2,20})(?:\(([^()]{1,80})\))?(!)?:\s+(\S.*)$/i;
const breakingFooter = /^BREAKING[ -]CHANGES?:\s*(.*)$/m;

export function readCommit(commit: string, message: string): ReleaseCommit {
  const text = message.slice(0, 65_536).replace(/\r\n?/g, "\n").trim();
  const [first = "", ...rest] = text.split("\n");
  const subject = printable(first, 300);
  const body = rest.join("\n").trim();
  const match = conventional.exec(subject);
  const [, type, scope, mark, told] = match ?? [];
  const footer = breakingFooter.exec(body);
  const isBreaking = mark !== undefined || footer !== null;
  const lower = type?.toLowerCase() ?? null;
  const kind = isBreaking
    ? "breaking"
    : lower === "feat" || lower === "feature"
      ? "feat"
      : lower === "fix" || lower === "bugfix" || lower === "hotfix"
        ? "fix"
        : "other";
  return {
    commit,
    subject,
    body: body.split("\n").map(plain).join("\n"),
    kind,
    type: lower,
    scope: scope ?? null,
    summary: (footer?.[1] && mark === undefined ? printable(footer[1], 300) : told) ?? subject,
    security: advisoriesIn(text),
  };
}

const noise = [
  /^merge (?:branch|pull request|remote-tracking|tag|commit)\b/i,
  /^(?:fixup|squash|amend)! /,
  /^(?:wip|tmp|temp)\b/i,
  /^(?:chore|build|ci)\(release\):/i,
  /^(?:chore|build|ci)(?:\([^()]*\))?: (?:release|bump version|version)\b/i,
  /^(?:release|version|bump version(?: to)?|prepare(?: for)? release)?:?\s*v?\d+\.\d+\.\d+[0-9A-Za-z.+-]*$/i,
  /^(?:release|publish) v?\d+\.\d+/i,
  /^(?:update|regenerate) (?:the )?(?:change ?log|lock ?file)/i,
  /^bump \S+ from \S+ to \S+/i,
];

/** Whether a commit says nothing to those who use the server. One that names an advisory always does. */
export function isNoise({ subject, security }: ReleaseCommit): boolean {
  return security.length === 0 && (subject === "" || noise.some((pattern) => pattern.test(subject)));
}
