import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { inProcess } from "../support/in-process.ts";
import {
  deployment,
  everywhere,
  policy,
  server,
  switchedRepository,
} from "../support/switched-repository.ts";

const project = inProcess();

const soaking = policy("production", { soak: "24h" });
const loose = policy("production", { soak: "0s" });

/** 1.0.0 everywhere under a policy of production, then 1.1.0 in development and staging. */
async function upstreamAhead(production = soaking) {
  const repository = await project({ ...switchedRepository, ...production, ...everywhere("1.0.0") });
  await repository.commit(deployment("development", "1.1.0"), deployment("staging", "1.1.0"));
  expect((await repository.apply()).done).toEqual(["development/notes deployed", "staging/notes deployed"]);
  return repository;
}

describe("a policy merged together with a deployment", () => {
  test("frees it from nothing: the one in force until then must be passed too, in every later run", async () => {
    const { apply, clock, commit, pending, status } = await upstreamAhead();
    await commit(loose, deployment("production", "1.1.0"));
    const first = await apply();
    expect([first.outcome, first.done]).toEqual(["waiting", []]);
    expect(await pending("production/notes")).toMatchObject({
      state: "waiting",
      eligible: "2026-11-17T10:00:00.000Z",
      gates: [{ rule: "promotion/soak", outcome: "wait" }],
      policy: { soak: 86_400_000 },
    });
    clock.pass("1h");
    expect((await apply()).outcome).toBe("waiting");
    await commit({ "README.md": "something else\n" });
    expect((await apply()).outcome).toBe("waiting");
    await commit(policy("staging", { soak: "1s" }), server("other", ["1.0.0"]));
    expect((await apply()).outcome).toBe("waiting");
    clock.pass("22h59m");
    expect((await apply()).outcome).toBe("waiting");
    clock.pass("1m");
    expect((await apply()).done).toEqual(["production/notes deployed"]);
    expect(await status("production/notes")).toMatchObject({ outcome: "healthy", traffic: { "1.1.0": 100 } });
    expect(await pending("production/notes")).toBeUndefined();
  });

  test("binds it as well: what the old one allowed must pass the new one", async () => {
    const { apply, clock, commit, pending } = await upstreamAhead(loose);
    await commit(soaking, deployment("production", "1.1.0"));
    expect((await apply()).outcome).toBe("waiting");
    expect((await pending("production/notes"))?.gates.map(({ rule }) => rule)).toEqual(["promotion/soak"]);
    clock.pass("24h");
    expect((await apply()).done).toEqual(["production/notes deployed"]);
  });

  test("binds it in the form it had then, however often the policy changes afterwards", async () => {
    const { apply, clock, commit, pending } = await upstreamAhead();
    await commit(loose, deployment("production", "1.1.0"));
    await apply();
    await commit(policy("production", { soak: "30h" }));
    await apply();
    await commit(policy("production", { soak: "1h" }));
    await apply();
    clock.pass("2h");
    expect((await apply()).outcome).toBe("waiting");
    expect((await pending("production/notes"))?.policy?.soak).toBe(86_400_000);
    clock.pass("22h");
    expect((await apply()).done).toEqual(["production/notes deployed"]);
  });

  test("is shown by plan as it will be applied", async () => {
    const { apply, commit, headgate, root } = await upstreamAhead();
    await commit(loose, deployment("production", "1.1.0"));
    expect((await headgate("plan")).outcome).toBe("waiting");
    await apply();
    expect((await headgate("plan", "--repository", root)).outcome).toBe("waiting");
  });

  test("is judged by the analyses of both, for as long as its rollout goes on", async () => {
    let status = 200;
    const server = createServer((_, answer) => void answer.writeHead(status).end()).listen(0, "127.0.0.1");
    onTestFinished(() => void server.close());
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const analyses = { outside: { type: "http", url: `http://127.0.0.1:${port}/` } };
    const strategy = { type: "canary", steps: [50], interval: "1m", analysis: ["outside"] };
    const repository = await project({
      ...switchedRepository,
      ...policy("development", { strategy, analyses }),
      ...deployment("development", "1.0.0"),
    });
    await repository.apply();
    const lax = policy("development", { strategy: { ...strategy, analysis: [] } });
    await repository.commit(lax, deployment("development", "1.1.0"));
    await repository.apply();
    expect(await repository.status("development/notes")).toMatchObject({
      traffic: { "1.0.0": 50, "1.1.0": 50 },
      probes: [{ analysis: "outside", outcome: "pass" }],
    });
    status = 500;
    repository.clock.pass("2m");
    await repository.apply();
    expect(await repository.status("development/notes")).toMatchObject({
      traffic: { "1.0.0": 100 },
      because: [{ analysis: "outside", outcome: "fail" }],
    });
  });

  test("does not bind what is asked for afterwards", async () => {
    const { apply, commit } = await upstreamAhead();
    await commit(loose, deployment("production", "1.1.0"));
    await apply();
    await commit(
      deployment("production", "1.0.1"),
      deployment("development", "1.0.1"),
      deployment("staging", "1.0.1"),
    );
    expect((await apply()).done).toEqual([
      "development/notes deployed",
      "staging/notes deployed",
      "production/notes deployed",
    ]);
  });
});

describe("a policy merged later than the deployment that waits", () => {
  test("binds it alone, by what it says now", async () => {
    const { apply, commit, pending } = await upstreamAhead();
    await commit(deployment("production", "1.1.0"));
    expect((await apply()).outcome).toBe("waiting");
    expect((await pending("production/notes"))?.policy).toBeNull();
    await commit(loose);
    const run = await apply();
    expect([run.outcome, run.done]).toEqual(["applied", ["production/notes deployed"]]);
  });

  test("and where it asks for more, by that", async () => {
    const { apply, clock, commit } = await upstreamAhead();
    await commit(deployment("production", "1.1.0"));
    await apply();
    await commit(policy("production", { soak: "30h" }));
    await apply();
    clock.pass("29h");
    expect((await apply()).outcome).toBe("waiting");
    clock.pass("1h");
    expect((await apply()).done).toEqual(["production/notes deployed"]);
  });
});
