import type { DesiredCommit } from "../git/desired-commit.ts";
import type { StepLine } from "../report/steps.ts";

type Kept = Extract<DesiredCommit, { readonly kind: "refused" }>;

/** Where a commit waits that the desired branch did not take, asked or not; `does` is what it does to the branch: `takes it out`. */
export function sayKept({ request, kept, pushed, reason, already }: Kept, does: string): string {
  const before = already ? " already" : "";
  if (request?.kind === "pull-request") return `pull request #${request.number} ${does}${before} (${reason})`;
  const where = `${pushed ? "pushed" : "kept here"}${before}`;
  const asked = request
    ? `issue #${request.number} asks for a pull request from it`
    : "open a pull request from it";
  return `has not taken the commit (${reason}); it is ${where} as ${kept}: ${asked}`;
}

/** What became of an edit of the desired branch, as a result line; `what` is what it asks for: `1.1.5 at 20 %`. */
export function landingLine(branch: string, done: DesiredCommit, what: string): StepLine {
  switch (done.kind) {
    case "unchanged":
      return { outcome: "skipped", name: branch, message: `${what} is there already` };
    case "refused":
      return { outcome: "waiting", name: branch, message: sayKept(done, `asks for ${what}`) };
    case "committed": {
      const left =
        done.workingTree.kind === "dirty" ? "; your working copy has changes there and was left alone" : "";
      return { outcome: "done", name: branch, message: `${done.commit.slice(0, 7)}: ${what}${left}` };
    }
  }
}

/** The same as data: every member always there. */
export function landingJson(branch: string, done: DesiredCommit) {
  const kept = done.kind === "refused" ? done : null;
  return {
    branch,
    kind: done.kind === "refused" ? "kept" : done.kind,
    commit: done.kind === "unchanged" ? null : done.commit,
    kept: kept?.kept ?? null,
    request: kept?.request ?? null,
    reason: kept?.reason ?? null,
    workingTree: done.kind === "committed" ? done.workingTree.kind : null,
  };
}
