import type { ApplyPorts } from "./ports.ts";

/** Somebody took the branch `deployed` away while a run was at work on what it says. */
class BranchGoneError extends Error {
  readonly code = "deployed/absent";
  readonly hint =
    "bring it back from a clone that has it (git push REMOTE COMMIT:refs/heads/BRANCH), then apply again: what was begun here is concluded then";

  constructor() {
    super("the branch deployed has gone while this run was at work: what it did last is not recorded");
    this.name = "BranchGoneError";
  }
}

/** Where the branch `deployed` stands now. Throws `BranchGoneError` where there is none any more. */
export async function headNow({ branch }: Pick<ApplyPorts, "branch">): Promise<string> {
  const head = await branch.head();
  if (head === null) throw new BranchGoneError();
  return head;
}
