// A run of its own for tests that end it: writes once, as its argument says, and prints what became of it.
import { openRepository } from "../../src/git/repository.ts";
import { commitLimits } from "../../src/github/branch-commit.ts";
import { connect } from "../../src/github/client.ts";
import { hostedClone } from "../../src/github/clone.ts";
import { gitEnvironment } from "../../src/github/credentials.ts";
import { gitHubBranch } from "../../src/github/deployed-branch.ts";
import { commitToGitHub } from "../../src/github/desired-commit.ts";
import { begun, genesis } from "./hosted-values.ts";
import { edit, type WriteRequest } from "./write-request.ts";

const { kind, root, token, context, run }: WriteRequest = JSON.parse(process.argv[2] ?? "");
const api = await connect({
  token,
  context,
  log: () => {},
  limits: { second: 1, attempt: 5_000, retries: 2 },
});
const name = { owner: context.owner, repo: context.repo };
await using repository = await openRepository(root, gitEnvironment(context, token, {}));
const clone = hostedClone(repository, context);
const limits = kind === "large" ? { files: 1, bytes: 10 } : commitLimits;
const store = gitHubBranch(api, name, clone, { name: "deployed", limits });

async function write(): Promise<unknown> {
  if (kind === "desired") return commitToGitHub(api, name, clone, edit, "when-refused");
  if (kind === "review")
    return commitToGitHub(api, name, clone, { ...edit, review: "asked for" }, "when-refused");
  if (kind === "begin") return store.create(genesis, begun(run), false);
  const changes = new Map(["a", "b", "c"].map((server) => [`production/${server}/status.json`, `${run}\n`]));
  return store.publish({ expected: (await store.head()) ?? "", changes, message: begun(run) });
}

process.stdout.write(JSON.stringify(await write()));
