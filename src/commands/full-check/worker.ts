import { isMainThread, parentPort } from "node:worker_threads";
import { serversFolder } from "../../convention/paths.ts";
import { workingTree } from "../../convention/working-tree.ts";
import { checkShare } from "./share.ts";
import { type ThreadAnswer, type ThreadTask, threadArgument } from "./threads.ts";

/** One more thread of a full check: takes shares, as long as there are any, and posts what it found in each. */
export function work(): void {
  if (isMainThread) throw new Error(`${threadArgument} is for threads that Headgate starts itself`);
  parentPort?.once("message", (task: ThreadTask | null) => {
    if (task) void takeShares(task);
  });
}

async function takeShares({ root, shares, context, taken }: ThreadTask): Promise<void> {
  const source = workingTree(root, { reuse: true });
  // One look at all names spares one at each folder.
  await source.names(serversFolder);
  const counter = new Int32Array(taken);
  for (let index = Atomics.add(counter, 0, 1); ; index = Atomics.add(counter, 0, 1)) {
    const servers = shares[index];
    if (!servers) return;
    const answer: ThreadAnswer = { index, checked: await checkShare(source, servers, context) };
    parentPort?.postMessage(answer);
  }
}
