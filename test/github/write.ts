import { openRepository } from "../../src/git/repository.ts";
import { commitLimits } from "../../src/github/branch-commit.ts";
import { connect } from "../../src/github/client.ts";
import { hostedClone } from "../../src/github/clone.ts";
import { gitEnvironment } from "../../src/github/credentials.ts";
import { gitHubBranch } from "../../src/github/deployed-branch.ts";
import { commitToGitHub } from "../../src/github/desired-commit.ts";
import { begun, genesis } from "./hosted-values.ts";
import { edit, type WriteRequest } from "./write-request.ts";

/** Writes once, as it is asked to, and says what became of it. */
export async function write({
  kind,
  root,
  token,
  context,
  run,
}: WriteRequest): Promise<{ readonly kind: string }> {
  const limits = { second: 1, attempt: 5_000, retries: 2 };
  const api = await connect({ token, context, log: () => {}, limits });
  const name = { owner: context.owner, repo: context.repo };
  await using repository = await openRepository(root, gitEnvironment(context, token, {}));
  const clone = hostedClone(repository, context);
  if (kind === "desired") return await commitToGitHub(api, name, clone, edit, "when-refused");
  if (kind === "review") {
    return await commitToGitHub(api, name, clone, { ...edit, review: "asked for" }, "when-refused");
  }
  const small = kind === "large" ? { files: 1, bytes: 10 } : commitLimits;
  const store = gitHubBranch(api, name, clone, { name: "deployed", limits: small });
  if (kind === "begin") return await store.create(genesis, begun(run), false);
  const changes = new Map(["a", "b", "c"].map((server) => [`production/${server}/status.json`, `${run}\n`]));
  return await store.publish({ expected: (await store.head()) ?? "", changes, message: begun(run) });
}
