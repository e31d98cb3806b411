import type { RuleDocumentation } from "../rule.ts";

/** The findings that reading the branch `deployed` itself can give; none may be set aside by an override. */
export const deployedRules = [
  {
    id: "deployed/absent",
    severity: "critical",
    what: "The branch deployed exists.",
    why: "It holds what runs. Without it Headgate cannot tell a first deployment from a lost record, and would deploy everything anew.",
    fix: "In a new repository run `headgate init`. Otherwise push the branch back from a clone that still has it.",
    overridable: false,
  },
  {
    id: "deployed/rewound",
    severity: "critical",
    what: "The branch deployed contains every commit that this clone has seen on it.",
    why: "The branch is append-only. A rewound or replaced one has forgotten what was done to the targets since.",
    fix: "Push the newer commit back, or have `headgate recover` take the present branch as the truth.",
    overridable: false,
  },
  {
    id: "deployed/foreign-commit",
    severity: "high",
    what: "The newest commit on deployed was made by Headgate.",
    why: "The branch says what runs. What somebody else writes there was not deployed by anyone, and never counts as soak.",
    fix: "See who pushed it, then run `headgate recover` for the deployments it touched.",
    overridable: false,
  },
  {
    id: "deployed/digest-mismatch",
    severity: "high",
    what: "A status carries the digest of its own content.",
    why: "Without it the file was edited by hand, or damaged: what it says is not what Headgate recorded.",
    fix: "Look at the file's history with `git log deployed -- FILE`, then run `headgate recover` for that deployment.",
    overridable: false,
  },
  {
    id: "deployed/unreadable",
    severity: "high",
    what: "Every file that Headgate keeps on deployed can be read.",
    why: "What cannot be read cannot be compared with what is desired, so nothing of it is applied.",
    fix: "Look at the file's history with `git log deployed -- FILE`, then run `headgate recover`.",
    overridable: false,
  },
  {
    id: "deployed/newer-version",
    severity: "high",
    what: "The branch deployed was written by a version of the convention that this Headgate knows.",
    why: "An older Headgate would drop what it does not know when it writes.",
    fix: "Update Headgate.",
    overridable: false,
  },
  {
    id: "deployed/invalid-point",
    severity: "medium",
    what: "A rollback point holds a settled status whose digest is right.",
    why: "A rollback applies what the point holds as it is; one that was edited or is half-way must not come back.",
    fix: "Nothing: an older point is used. Name one with `headgate rollback SERVER --env E --to REVISION`.",
    overridable: false,
  },
  {
    id: "deployed/output-mismatch",
    severity: "high",
    what: "What was rendered for the targets has the digests that its status says.",
    why: "A rollback applies it verbatim; an edited file would reach the targets unseen.",
    fix: "Look at the file's history with `git log deployed -- FILE`, then run `headgate recover`.",
    overridable: false,
  },
] as const satisfies readonly RuleDocumentation[];
