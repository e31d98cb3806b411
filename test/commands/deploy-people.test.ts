import { describe, expect, test } from "vitest";
import { type InProcess, inProcess } from "../support/in-process.ts";
import { hostOn } from "../support/people-host.ts";
import { deployment, deploymentPath, policy, switchedRepository } from "../support/switched-repository.ts";

const project = inProcess();

const id = "development/notes";
const path = deploymentPath("development");
const here = ["--env", "development", "--reason", "looked at"];
const asked = ["deploy", "notes", "1.1.0", "--traffic", "20", ...here] as const;

async function started(files: Readonly<Record<string, string>> = {}): Promise<InProcess> {
  const repository = await project({
    ...switchedRepository,
    ...deployment("development", "1.0.0"),
    ...files,
  });
  await repository.apply();
  return repository;
}

const heads = ({ git }: InProcess) => git("rev-parse", "main", "deployed");

describe("who may not deploy", () => {
  const deployers = policy("development", { deployers: ["@hubot"] });

  test.each([
    ["deploys", asked],
    ["sets a share", ["traffic", "notes", "1.0.0", "100", ...here]],
    ["promotes", ["promote", "notes", "1.1.0", ...here]],
  ] as const)(
    "and %s all the same is refused before anything is edited; that is recorded",
    async (_, args) => {
      const repository = await started(deployers);
      hostOn(repository).people = ["ada"];
      const main = await repository.git("rev-parse", "main");
      const run = await repository.headgate(...args);
      expect([run.outcome, run.exit, run.rules], run.text).toEqual([
        "refused",
        1,
        ["permission/not-deployer"],
      ]);
      expect(await repository.git("rev-parse", "main")).toBe(main);
      expect((await repository.headgate("history")).text).toContain("refused");
      expect(await repository.read(path)).toBe("blue: 1.0.0\n");
    },
  );

  test("may look at what would be done", async () => {
    const repository = await started(deployers);
    hostOn(repository);
    const before = await heads(repository);
    expect((await repository.headgate(...asked, "--dry-run")).outcome).toBe("planned");
    expect(await heads(repository)).toBe(before);
  });

  test("is not who is named", async () => {
    const repository = await started(deployers);
    hostOn(repository).people = ["hubot"];
    expect((await repository.headgate(...asked)).outcome).toBe("applied");
    expect((await repository.status(id)).cause).toMatchObject({ actor: "hubot", command: "deploy" });
  });

  test("is told on a clone, where nobody knows who asks", async () => {
    const repository = await started(deployers);
    const run = await repository.headgate(...asked);
    expect(run.outcome).toBe("applied");
    expect(run.text).toContain("permission/deployer-not-verified");
  });
});

describe("a run that is started again", () => {
  test("only tells what it did, and writes nothing", async () => {
    const repository = await started();
    const host = hostOn(repository);
    host.run = "77:1:a";
    const first = await repository.headgate(...asked);
    expect(first.outcome, first.text).toBe("applied");
    await repository.headgate("status");
    const before = await heads(repository);
    host.run = "77:2:b";
    const again = await repository.headgate(...asked);
    expect([again.outcome, again.exit], again.text).toEqual(["applied", 0]);
    expect(again.text).toContain("already done by this run: revision 2");
    expect(await heads(repository)).toBe(before);
    const landed = first.json.landed as { readonly commit: string };
    expect(again.json).toMatchObject({
      id,
      version: "1.1.0",
      from: { blue: "1.0.0", green: {} },
      to: { blue: "1.0.0", green: { "1.1.0": 20 } },
      landed: { kind: "committed", commit: landed.commit },
    });
  });

  test("does not do it a second time, whatever was done since", async () => {
    const repository = await started();
    const host = hostOn(repository);
    host.run = "77:1:a";
    await repository.headgate(...asked);
    host.run = "78:1:a";
    await repository.headgate("traffic", "notes", "1.1.0", "70", ...here);
    const before = await heads(repository);
    host.run = "77:2:b";
    const again = await repository.headgate(...asked);
    expect(again.text).toContain("already done by this run: revision 2");
    expect(await heads(repository)).toBe(before);
  });

  test("tells a rollback as that", async () => {
    const repository = await started();
    const host = hostOn(repository);
    await repository.flag("bad-1.1.0");
    host.run = "77:1:a";
    expect((await repository.headgate(...asked)).outcome).toBe("rolled-back");
    const before = await heads(repository);
    await repository.flag("bad-1.1.0", "off");
    host.run = "77:2:b";
    const again = await repository.headgate(...asked);
    expect([again.outcome, again.exit], again.text).toEqual(["rolled-back", 1]);
    expect(await heads(repository)).toBe(before);
  });

  test("completes what was committed and not applied", async () => {
    const repository = await started();
    const host = hostOn(repository);
    await repository.headgate("stop", "--reason", "outage");
    host.run = "77:1:a";
    expect((await repository.headgate(...asked)).outcome).toBe("stopped");
    host.run = "78:1:a";
    await repository.headgate("resume", "--reason", "over");
    host.run = "77:2:b";
    const main = await repository.git("rev-parse", "main");
    const again = await repository.headgate(...asked);
    expect([again.outcome, again.done], again.text).toEqual(["applied", [`${id} traffic-changed`]]);
    expect(await repository.git("rev-parse", "main")).toBe(main);
  });

  test("leaves it at that where somebody changed the file before it was applied", async () => {
    const repository = await started();
    const host = hostOn(repository);
    await repository.headgate("stop", "--reason", "outage");
    host.run = "77:1:a";
    await repository.headgate(...asked);
    await repository.commit({ [path]: "blue: 1.0.0\ngreen: { 1.2.0: 10 }\n" });
    const before = await heads(repository);
    host.run = "77:2:b";
    const again = await repository.headgate(...asked);
    expect([again.outcome, again.done], again.text).toEqual(["unchanged", []]);
    expect(again.text).toMatch(
      /already done by this run: [0-9a-f]{7} on main, and things have changed since/,
    );
    expect(await heads(repository)).toBe(before);
  });

  test("is several where its jobs are about several deployments", async () => {
    const repository = await started(deployment("staging", "1.0.0"));
    const host = hostOn(repository);
    for (const [job, environment] of ["development", "staging"].entries()) {
      host.run = `77:1:${job}`;
      const run = await repository.headgate(
        "promote",
        "notes",
        "1.1.0",
        "--env",
        environment,
        "--reason",
        "all",
      );
      expect([run.outcome, run.done], run.text).toEqual(["applied", [`${environment}/notes deployed`]]);
    }
    const before = await heads(repository);
    for (const environment of ["development", "staging"]) {
      host.run = "77:2:x";
      const run = await repository.headgate(
        "promote",
        "notes",
        "1.1.0",
        "--env",
        environment,
        "--reason",
        "all",
      );
      expect(run.text).toContain("already done by this run");
    }
    expect(await heads(repository)).toBe(before);
  });

  test("asks people once, and not again for something else", async () => {
    const repository = await started(policy("development", { approvals: { count: 1, from: ["@octocat"] } }));
    const host = hostOn(repository);
    const branches = () => repository.git("for-each-ref", "--format=%(refname) %(objectname)");
    host.run = "77:1:a";
    const first = await repository.headgate(...asked);
    expect(first.json).toMatchObject({ landed: { kind: "kept" } });
    const before = await branches();
    host.run = "77:2:b";
    const again = await repository.headgate(...asked);
    expect([again.outcome, again.json.landed], again.text).toMatchObject([
      "waiting",
      { kind: "kept", kept: "headgate/deploy-development-notes-1-1-0-at-20" },
    ]);
    expect(await branches()).toBe(before);
    await repository.commit({ [path]: "blue: 1.0.0\ngreen: { 1.2.0: 50 }\n" });
    const since = await branches();
    host.run = "77:3:c";
    const later = await repository.headgate(...asked);
    expect([later.outcome, later.exit], later.text).toEqual(["waiting", 0]);
    expect(later.text).toContain(
      "on headgate/deploy-development-notes-1-1-0-at-20, and things have changed since",
    );
    expect(await branches()).toBe(since);
  });
});
