import { describe, expect, test } from "vitest";
import { type Changes, type InProcess, inProcess } from "../support/in-process.ts";
import { hostOn, type PeopleHost } from "../support/people-host.ts";
import { deployment, everywhere, policy, switchedRepository } from "../support/switched-repository.ts";

const project = inProcess();

const id = "production/notes";
const why = ["--reason", "timeouts"];
const rollback = ["rollback", "notes", "--env", "production", ...why];

/** 1.1.0 on 1.0.0, where only Octocat and operations may deploy to production. */
async function begun(files: Changes = {}): Promise<InProcess & { readonly hosted: PeopleHost }> {
  const repository = await project({
    ...switchedRepository,
    "headgate.yaml": 'headgate: 1\nteams: { ops: ["@dora"] }\n',
    ...policy("production", { upstream: [], deployers: ["@octocat", "ops", "@acme/night"] }),
    ...everywhere("1.0.0"),
    ...files,
  });
  await repository.commit(deployment("production", "1.1.0"));
  await repository.apply();
  const hosted = hostOn(repository);
  hosted.people = ["mallory"];
  return { ...repository, hosted };
}

const refusals = async ({ headgate }: InProcess) => {
  const { json } = await headgate("history");
  const branch = json.branch as readonly { readonly event: string }[];
  return branch.filter(({ event }) => event === "refused");
};

describe("somebody who may not deploy there", () => {
  test.each([
    ["rollback", rollback],
    ["recover", ["recover", "notes", "--env", "production", ...why]],
    ["deploy", ["deploy", "notes", "2.0.0", "--env", "production", ...why]],
    ["archiving of a version", ["remove-version", "notes", "2.0.0", ...why]],
    ["resume of a hold", ["resume", "notes", "--env", "production", ...why]],
    ["stop", ["stop", "--env", "production", ...why]],
    ["the end of a stop", ["resume", "--env", "production", ...why]],
    ["stop of everything", ["stop", ...why]],
    ["the end of a stop of everything", ["resume", ...why]],
  ])("is refused %s, and nothing but that is recorded", async (_, args) => {
    const repository = await begun();
    const before = await repository.status(id);
    const ran = await repository.headgate(...args);
    expect([ran.exit, ran.outcome, ran.rules]).toEqual([1, "refused", ["permission/not-deployer"]]);
    expect(ran.text).toContain(
      "@mallory may not: only @octocat, ops and @acme/night may deploy to production",
    );
    expect(await repository.status(id)).toEqual(before);
    expect((await repository.deployed("stop.json")) ?? "").not.toContain("timeouts");
    const [command] = args;
    expect(await refusals(repository)).toMatchObject([
      {
        event: "refused",
        command,
        actor: "mallory",
        run: "github:1:1:a",
        server: args.includes("notes") ? "notes" : null,
        environment: args.includes("production") ? "production" : null,
        reason: expect.stringContaining("@mallory may not"),
      },
    ]);
  });

  test("is told so once in the history of each run, with the reason that was given", async () => {
    const repository = await begun();
    const { headgate, hosted, git, store } = repository;
    await headgate(...rollback);
    const head = await repository.head();
    hosted.run = "1:2:b";
    expect((await headgate(...rollback)).outcome).toBe("refused");
    expect(await repository.head()).toBe(head);
    expect(await refusals(repository)).toHaveLength(1);
    hosted.run = "2:1:c";
    await headgate(...rollback);
    expect(await refusals(repository)).toHaveLength(2);
    const message = await git("--git-dir", `${store}/.git`, "log", "-1", "--format=%B", "deployed");
    expect(message).toContain("production/notes: rollback refused");
    expect(message).toContain("Reason: timeouts");
    expect((await headgate("history", "--env", "production")).text).toContain(
      "refused rollback notes to mallory",
    );
    expect((await headgate("history", "--env", "staging")).text).not.toContain("refused");
    // What Headgate wrote itself is no reason for doubt.
    expect((await repository.apply()).outcome).toBe("unchanged");
  });

  test("may look at what a rollback would do", async () => {
    const repository = await begun();
    expect((await repository.headgate(...rollback, "--dry-run")).outcome).toBe("planned");
    expect(await refusals(repository)).toEqual([]);
  });

  test("may act where nobody is named", async () => {
    const repository = await begun();
    await repository.commit(deployment("staging", "1.1.0"));
    await repository.commit(deployment("development", "1.1.0"));
    await repository.apply();
    const args = ["rollback", "notes", "--env", "development", ...why];
    expect((await repository.headgate(...args)).outcome).toBe("restored");
    expect((await repository.headgate("stop", "--env", "development", ...why)).outcome).toBe("stopped");
  });
});

describe("who may deploy there", () => {
  test.each([
    ["a person", ["octocat"], "restored"],
    ["one of a team of headgate.yaml", ["dora"], "restored"],
    ["one of a team that the host knows", ["nora"], "restored"],
    ["two who may", ["octocat", "nora"], "restored"],
    ["one who may, in a run that another has repeated", ["octocat", "mallory"], "refused"],
  ])("%s", async (_, people, outcome) => {
    const { headgate, hosted } = await begun();
    hosted.members.set("@acme/night", new Set(["nora"]));
    hosted.people = people;
    const ran = await headgate(...rollback);
    expect(ran.outcome).toBe(outcome);
    expect(ran.findings.map(({ rule }) => rule)).not.toContain("permission/deployer-not-verified");
  });

  test("is who the policy in force says, not one that is only merged", async () => {
    const { headgate, hosted, commit } = await begun();
    await commit(policy("production", { upstream: [], deployers: ["@mallory"] }));
    expect((await headgate(...rollback)).outcome).toBe("refused");
    hosted.people = ["octocat"];
    hosted.run = "2:1:b";
    expect((await headgate(...rollback)).outcome).toBe("restored");
  });

  test("may stop everything if it may deploy somewhere, and end that if it may deploy everywhere", async () => {
    const { headgate, hosted } = await begun(policy("staging", { deployers: ["@hubot"] }));
    hosted.people = ["hubot"];
    expect((await headgate("stop", ...why)).outcome).toBe("stopped");
    hosted.run = "2:1:b";
    expect((await headgate("resume", ...why)).outcome).toBe("refused");
    Object.assign(hosted, { people: ["octocat"], run: "3:1:c" });
    expect((await headgate("resume", ...why)).outcome).toBe("refused");
  });

  test("is who the policy in force says, teams and all, though main cannot be read", async () => {
    const { headgate, hosted, commit } = await begun();
    await commit({ "headgate.yaml": "headgate: [\n" });
    expect((await headgate("stop", "--env", "production", ...why)).outcome).toBe("refused");
    hosted.people = ["dora"];
    hosted.run = "2:1:b";
    expect((await headgate("stop", "--env", "production", ...why)).outcome).toBe("stopped");
  });

  test.each([
    ["a team that has other members by now", 'teams: { ops: ["@dora", "@mallory"] }\n', "mallory"],
    [
      "a team of headgate.yaml that the policy was noted without",
      'teams: { "@acme/night": ["@nora"] }\n',
      "nora",
    ],
  ])("is not one of %s, until an apply has noted it", async (_, teams, person) => {
    const { apply, headgate, hosted, commit } = await begun();
    hosted.people = [person];
    await commit({ "headgate.yaml": `headgate: 1\n${teams}` });
    const refused = await headgate(...rollback);
    expect([refused.outcome, refused.rules]).toEqual(["refused", ["permission/not-deployer"]]);
    await apply();
    hosted.run = "2:1:b";
    expect((await headgate(...rollback)).outcome).toBe("restored");
  });
});

test("on a plain clone nobody is refused, nothing is recorded, and it is told", async () => {
  const repository = await begun();
  delete repository.extras.host;
  const ran = await repository.headgate(...rollback);
  expect(ran.outcome).toBe("restored");
  expect(ran.findings.map(({ rule }) => rule)).toContain("permission/deployer-not-verified");
  expect(await refusals(repository)).toEqual([]);
});
