import { expect } from "vitest";
import type { InProcess } from "../../support/in-process.ts";
import { inProcess } from "../../support/in-process.ts";
import { deployment, everywhere, server, switchedRepository } from "../../support/switched-repository.ts";

export const why = ["--reason", "timeouts"] as const;

/** `notes` and `radar`, both at 1.1.0 on 1.0.0 everywhere but for `radar`, which is not in production. */
export function twoServers(): () => Promise<InProcess> {
  const project = inProcess();
  const radar = (version: string) => ({
    ...deployment("development", version, {}, "radar"),
    ...deployment("staging", version, {}, "radar"),
  });
  return async () => {
    const repository = await project({
      ...switchedRepository,
      ...server("radar"),
      ...everywhere("1.0.0"),
      ...radar("1.0.0"),
    });
    await repository.commit(everywhere("1.1.0"), radar("1.1.0"));
    expect((await repository.apply()).outcome).toBe("applied");
    repository.clock.pass("2h");
    return repository;
  };
}

export async function live({ status }: InProcess, ...ids: readonly string[]): Promise<readonly unknown[]> {
  const traffic: unknown[] = [];
  for (const id of ids) traffic.push((await status(id)).traffic);
  return traffic;
}

/** Subjects of the commits on `deployed` since one, oldest first. */
export async function subjects({ git }: InProcess, since: string): Promise<readonly string[]> {
  const log = await git("log", "--reverse", "--format=%s", `${since}..deployed`);
  return log === "" ? [] : log.split("\n");
}

/** Takes the branch back to where a run left it that died right after its newest write-ahead of a deployment. */
export async function dieAfterWriteAhead({ git }: InProcess, id: string): Promise<void> {
  for (const commit of (await git("rev-list", "--max-count=10", "deployed")).split("\n")) {
    const { outcome } = JSON.parse(await git("show", `${commit}:${id}/status.json`)) as { outcome: string };
    if (outcome !== "applying") continue;
    await git("update-ref", "refs/heads/deployed", commit);
    await git("update-ref", "-d", "refs/headgate/seen/deployed");
    return;
  }
  throw new Error("no write-ahead");
}
