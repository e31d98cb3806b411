import type { Finding } from "../../model/finding.ts";
import type { Invocation } from "../command.ts";
import { isSet, textOf } from "../options.ts";

/** Wishes for where it goes of which only some could be done. */
export function waysProblems(invocation: Invocation): readonly Finding[] {
  const given = ["output", "from", "commit", "pull-request", "deploy-to", "target-repository"].filter(
    (name) => isSet(invocation, name) || textOf(invocation, name) !== undefined,
  );
  const both = (one: string, others: readonly string[], why: string, hint: string) =>
    given.includes(one)
      ? others
          .filter((other) => given.includes(other))
          .map((other) => refused(`--${one} ${why} --${other}`, hint))
      : [];
  const proposes = ["commit", "pull-request", "target-repository"].some((name) => given.includes(name));
  return [
    ...both(
      "output",
      ["from", "commit", "pull-request", "deploy-to"],
      "hands the release to another job, and is not for",
      "give that to the job that proposes it: --from",
    ),
    ...both("commit", ["pull-request"], "needs no review, and was asked for with", "leave one out"),
    ...(given.includes("deploy-to") && !given.includes("output") && !proposes
      ? [
          refused(
            "--deploy-to is an edit of its own, and this release is only written into files",
            "add --commit or --pull-request; or deploy it when it is committed: headgate deploy",
          ),
        ]
      : []),
  ];
}

function refused(message: string, hint: string): Finding {
  return { rule: "release/two-ways", outcome: "fail", severity: "high", message, hint };
}
