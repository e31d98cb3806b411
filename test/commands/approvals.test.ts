import { describe, expect, test } from "vitest";
import type { Host } from "../../src/host/host.ts";
import type { PullRequest } from "../../src/model/pull-request.ts";
import { type Changes, type InProcess, inProcess } from "../support/in-process.ts";
import { anApproval, aPull, hostOn, type PeopleHost, recordedPlan } from "../support/people-host.ts";
import {
  deployment,
  everywhere,
  policy,
  server,
  switchedRepository,
} from "../support/switched-repository.ts";

const project = inProcess();

const id = "production/notes";
const asks = policy("production", { upstream: [], approvals: { count: 1 } });

interface Planned {
  readonly deployments: readonly {
    readonly id: string;
    readonly gates: readonly { readonly rule: string; readonly message: string }[];
  }[];
}

interface Begun extends InProcess {
  readonly hosted: PeopleHost;
  /** Opens a pull request: its plan is recorded, and Octocat approves it, unless it is said otherwise. */
  readonly open: (number: number, changes: Changes, more?: Partial<PullRequest>) => Promise<PullRequest>;
  /** Opens one and merges it. */
  readonly merge: (number: number, changes: Changes, more?: Partial<PullRequest>) => Promise<string>;
  readonly gate: () => Promise<string | undefined>;
}

async function begun(files: Changes = {}): Promise<Begun> {
  const repository = await project({ ...switchedRepository, ...asks, ...everywhere("1.0.0"), ...files });
  const { clock, commit, git, headgate, pending } = repository;
  const hosted = hostOn(repository);

  async function open(number: number, changes: Changes, more: Partial<PullRequest> = {}) {
    await git("switch", "--quiet", "--create", `work-${number}`);
    const head = await commit(changes);
    const plan = recordedPlan(await headgate("plan"), head, clock.now().toISOString());
    clock.pass("1m");
    await git("switch", "--quiet", "main");
    const reviews = [anApproval("octocat", head, clock.now().toISOString())];
    return aPull(number, head, { plans: [plan], reviews, ...more });
  }

  async function merge(number: number, changes: Changes, more: Partial<PullRequest> = {}) {
    const pull = await open(number, changes, more);
    await git("merge", "--quiet", "--no-ff", "-m", `Merge #${number}`, `work-${number}`);
    const merged = await git("rev-parse", "HEAD");
    hosted.merged.set(merged, [pull]);
    return merged;
  }

  const gate = async () =>
    (await pending(id))?.gates.find(({ rule }) => rule === "approval/missing")?.message;
  return { ...repository, hosted, open, merge, gate };
}

const to = (version: string) => deployment("production", version);

describe("a merged pull request that was approved", () => {
  test("is applied, with few questions to the host, and names itself as the cause", async () => {
    const { apply, merge, hosted, status } = await begun();
    await merge(12, to("1.1.0"));
    expect((await apply()).done).toEqual([`${id} deployed`]);
    expect(await status(id)).toMatchObject({
      cause: { pull: 12, actor: "ada" },
      gates: expect.arrayContaining([
        { rule: "approval/missing", outcome: "pass", message: "1 of 1 approval" },
      ]),
    });
    expect(hosted.asked).toEqual(["pull requests of 1", "memberships of role:write"]);
  });

  test("is applied although whoever merged it, and began the run, is who approved it", async () => {
    const { apply, merge, hosted } = await begun();
    await merge(12, to("1.1.0"));
    hosted.people = ["octocat"];
    expect((await apply()).outcome).toBe("applied");
  });

  test("waits where who approved it asked for the very run", async () => {
    const { apply, merge, hosted, gate } = await begun();
    await merge(12, to("1.1.0"));
    Object.assign(hosted, { people: ["ada", "octocat"], byHand: true });
    expect((await apply()).outcome).toBe("waiting");
    expect(await gate()).toBe("0 of 1 approval; @octocat asked for it");
  });

  test("waits where a command made it for who approved it", async () => {
    const { apply, merge, hosted, git, commit, gate } = await begun();
    const merged = await merge(12, to("1.1.0"), { author: "a-bot", contributors: ["a-bot"] });
    const [pull] = hosted.merged.get(merged) ?? [];
    await git("switch", "--quiet", "work-12");
    const message =
      "Deploy\n\nHeadgate-Run: github:1:1:a\nHeadgate-Actor: octocat\nHeadgate-Command: deploy\n";
    await git("commit", "--quiet", "--amend", "-m", message);
    await git("switch", "--quiet", "main");
    await git("reset", "--quiet", "--hard", "HEAD^");
    await git("merge", "--quiet", "--no-ff", "-m", "Merge", "work-12");
    if (pull) hosted.merged.set(await git("rev-parse", "HEAD"), [pull]);
    expect((await apply()).outcome).toBe("waiting");
    expect(await gate()).toBe("0 of 1 approval; @octocat asked for it");
    await commit({});
  });

  test("waits for another approval when something else was merged before it", async () => {
    const { apply, merge, open, git, hosted, gate } = await begun();
    const later = await open(13, to("1.2.0"));
    await merge(12, deployment("production", "1.0.0", { green: { "1.1.0": 20 } }));
    await apply();
    await git("merge", "--quiet", "--no-ff", "-X", "theirs", "-m", "Merge #13", "work-13");
    hosted.merged.set(await git("rev-parse", "HEAD"), [later]);
    expect((await apply()).outcome).toBe("waiting");
    expect(await gate()).toContain(
      "@octocat approved another plan on #13 than the one that would be applied now",
    );
  });
});

describe("whoever had a part in what is not applied yet", () => {
  test("approves none of it, not even by another pull request", async () => {
    const { apply, merge, gate } = await begun();
    await merge(11, to("1.1.0"), { author: "octocat", contributors: ["octocat"], reviews: [] });
    await apply();
    await merge(12, to("1.2.0"));
    await apply();
    expect(await gate()).toBe("0 of 1 approval; @octocat opened #11");
  });

  test("may approve again once it is applied", async () => {
    const { apply, merge, clock, hosted } = await begun();
    const at = clock.now().toISOString();
    const merged = await merge(11, to("1.1.0"), { author: "octocat", contributors: ["octocat"] });
    const [pull] = hosted.merged.get(merged) ?? [];
    if (pull) {
      clock.pass("2m");
      const reviews = [anApproval("hubot", pull.head, clock.now().toISOString())];
      hosted.merged.set(merged, [{ ...pull, reviews, plans: pull.plans.map((plan) => ({ ...plan, at })) }]);
    }
    expect((await apply()).done).toEqual([`${id} deployed`]);
    await merge(12, to("1.2.0"));
    expect((await apply()).done).toEqual([`${id} deployed`]);
  });

  test("may approve although what they changed before asks for nothing else here", async () => {
    const { apply, merge, status } = await begun();
    const theirs = { author: "octocat", contributors: ["octocat"], reviews: [] };
    await merge(9, policy("production", { upstream: [], approvals: { count: 1 }, soak: "1h" }), theirs);
    await apply();
    await merge(10, { "headgate.yaml": "headgate: 1\n# Nothing new\n" }, theirs);
    await merge(12, to("1.1.0"));
    expect((await apply()).done).toEqual([`${id} deployed`]);
    expect((await status(id)).cause.pull).toBe(12);
  });

  test("may not where they changed who may approve, and that was merged with it", async () => {
    const { apply, merge, gate } = await begun({
      ...policy("production", { upstream: [], approvals: { count: 1, from: ["managers"] } }),
      "headgate.yaml": 'headgate: 1\nteams: { managers: ["@hubot"] }\n',
    });
    await merge(12, to("1.1.0"));
    await merge(
      13,
      { "headgate.yaml": 'headgate: 1\nteams: { managers: ["@hubot", "@octocat"] }\n' },
      { author: "octocat", contributors: ["octocat"], reviews: [] },
    );
    await apply();
    expect(await gate()).toBe("0 of 1 approval from managers; @octocat opened #13");
  });
});

describe("pushes that no run has seen", () => {
  const unseen = { kind: "unseen", branch: "work-12", commits: [] } as const;
  /** A host that knows by now who pushed, or that it cannot be known. */
  function telling({ hosted }: Begun, pushed: string | null): string[] {
    const asked: string[] = [];
    const withPushers: Host["withPushers"] = async (pulls) => {
      asked.push(...pulls.map(({ number }) => `#${number}`));
      return pulls.map(({ unknownPushers: _, ...pull }) =>
        pushed === null
          ? { ...pull, unknownPushers: { kind: "unknown", why: "GitHub does not tell" } }
          : { ...pull, contributors: [...pull.contributors, pushed] },
      );
    };
    Object.assign(hosted.host, { withPushers });
    return asked;
  }

  test.each<[string, string | null, string | undefined]>([
    ["let an approval count, if they were somebody else's", "dora", undefined],
    ["are a part of whoever pushed", "octocat", "0 of 1 approval; @octocat wrote part of #12"],
    [
      "let nothing count where nobody can tell",
      null,
      "0 of 1 approval; @octocat approved #12, and who pushed to that is not known: GitHub does not tell",
    ],
  ])("%s", async (_, pushed, message) => {
    const repository = await begun();
    const { apply, gate, merge } = repository;
    const asked = telling(repository, pushed);
    await merge(12, to("1.1.0"), { unknownPushers: unseen });
    expect((await apply()).done).toEqual(message === undefined ? [`${id} deployed`] : []);
    expect(await gate()).toBe(message);
    expect(asked).toContain("#12");
  });

  test("are not asked about where no approval could count", async () => {
    const repository = await begun();
    const { apply, merge } = repository;
    const asked = telling(repository, "dora");
    await merge(12, to("1.1.0"), { unknownPushers: unseen, reviews: [] });
    expect((await apply()).outcome).toBe("waiting");
    expect(asked).toEqual([]);
  });

  test("of another pull request are asked about as well: it is a part of what is applied", async () => {
    const repository = await begun();
    const { apply, gate, merge } = repository;
    const asked = telling(repository, "octocat");
    await merge(11, to("1.1.0"), { unknownPushers: unseen, reviews: [] });
    await merge(12, to("1.2.0"));
    expect((await apply()).outcome).toBe("waiting");
    expect(await gate()).toBe("0 of 1 approval; @octocat wrote part of #11");
    expect(asked).toEqual(expect.arrayContaining(["#11"]));
  });

  test("are looked up later where this run could not", async () => {
    const { apply, gate, merge } = await begun();
    await merge(12, to("1.1.0"), { unknownPushers: unseen });
    expect((await apply()).outcome).toBe("waiting");
    expect(await gate()).toBe(
      "0 of 1 approval; @octocat approved #12, and who pushed to that is not known yet; a later run looks it up",
    );
  });
});

describe("a team of headgate.yaml", () => {
  const teams = (...members: readonly string[]) => ({
    "headgate.yaml": `headgate: 1\nteams: { ops: ${JSON.stringify(members)} }\n`,
  });
  const asksOps = policy("production", { upstream: [], approvals: { count: 1, from: ["ops"] } });

  test("is part of the policy: who comes in by the same change does not approve it", async () => {
    const { apply, gate, merge } = await begun({ ...teams("@hubot"), ...asksOps });
    await merge(12, { ...to("1.1.0"), ...teams("@hubot", "@octocat") });
    expect((await apply()).done).toEqual([]);
    expect(await gate()).toBe("0 of 1 approval from ops; @octocat is none of those who may approve");
    // Nor in any later run, though the new policy is in force by now.
    expect((await apply()).done).toEqual([]);
  });

  test("is not let go by a change that names only somebody else", async () => {
    const { apply, gate, merge } = await begun({ ...teams("@octocat"), ...asksOps });
    await merge(12, { ...to("1.1.0"), ...teams("@hubot") });
    expect((await apply()).done).toEqual([]);
    expect(await gate()).toBe("0 of 1 approval from ops; @octocat is none of those who may approve");
  });

  test("approves what is merged once its new members are in force", async () => {
    const { apply, merge } = await begun({ ...teams("@hubot"), ...asksOps });
    await merge(11, teams("@hubot", "@octocat"));
    await apply();
    await merge(12, to("1.1.0"));
    expect((await apply()).done).toEqual([`${id} deployed`]);
  });
});

describe("an override of a missing approval", () => {
  const waived = deployment("production", "1.1.0", {
    overrides: [{ rule: "approval/missing", reason: "in a hurry", until: "2030-01-01" }],
  });

  test("waives nothing where reviews are known: evidence is asked for, and none is there", async () => {
    const { apply, gate, hosted, merge } = await begun();
    await merge(12, waived, { reviews: [] });
    expect((await apply()).done).toEqual([]);
    expect(await gate()).toBe("0 of 1 approval");
    expect(hosted.asked[0]).toBe("pull requests of 1");
  });

  test("asks for no one more where it counts for nothing", async () => {
    const { apply, merge, status } = await begun();
    await merge(12, waived);
    expect((await apply()).done).toEqual([`${id} deployed`]);
    expect(await status(id)).toMatchObject({
      gates: expect.arrayContaining([
        expect.objectContaining({ rule: "approval/override-ignored", outcome: "warn" }),
      ]),
    });
  });
});

describe("a direct push", () => {
  test("waits for a pull request", async () => {
    const { apply, commit, gate } = await begun();
    const pushed = await commit(to("1.1.0"));
    const run = await apply();
    expect(run.outcome).toBe("waiting");
    expect(await gate()).toBe(
      `0 of 1 approval; ${pushed.slice(0, 7)} was pushed directly: there is no pull request whose reviews could count`,
    );
    const finding = run.findings.find(({ rule }) => rule === "approval/missing");
    expect(finding?.hint).toContain("open a pull request that touches environments/production/notes.yaml");
  });

  test("goes once a pull request that shows it is approved, by somebody else than who pushed", async () => {
    const { apply, commit, merge, hosted, gate } = await begun();
    const pushed = await commit(to("1.1.0"));
    hosted.authors.set(pushed, ["octocat"]);
    const touch = { "environments/production/notes.yaml": "blue: 1.1.0 # as pushed\n" };
    const merged = await merge(12, touch);
    await apply();
    expect(await gate()).toContain(`@octocat pushed ${pushed.slice(0, 7)}`);
    const [pull] = hosted.merged.get(merged) ?? [];
    if (pull)
      hosted.merged.set(merged, [
        { ...pull, reviews: [{ ...anApproval("hubot", pull.head, "2027-01-01T00:00:00Z") }] },
      ]);
    expect((await apply()).outcome).toBe("applied");
  });

  test.each<[string, string | null, string | undefined]>([
    ["who pushed it, whatever the commit says", "octocat", "@octocat pushed 1234567"],
    ["nobody who had no part in it", "hubot", undefined],
    [
      "anybody where it is not known who pushed it, and the commit is nobody's",
      null,
      "@octocat approved #12, and who pushed 1234567 directly is not known",
    ],
  ])("keeps from approving it %s", async (_, by, why) => {
    const { apply, commit, git, merge, hosted, gate } = await begun();
    const before = await git("rev-parse", "HEAD");
    const pushed = await commit(to("1.1.0"));
    const after = await commit({ "README.md": "# More\n" });
    Object.assign(hosted.host, { pushes: async () => [{ before, after, by }] });
    await merge(12, { "environments/production/notes.yaml": "blue: 1.1.0 # as pushed\n" });
    const ran = await apply();
    expect(ran.outcome).toBe(why === undefined ? "applied" : "waiting");
    const message = why && `0 of 1 approval; ${why.replace("1234567", pushed.slice(0, 7))}`;
    expect(await gate()).toBe(message);
  });
});

describe("what cannot be known", () => {
  test("waits, and says why; everything else goes on", async () => {
    const { apply, merge, commit, hosted, gate } = await begun();
    await merge(12, to("1.1.0"));
    await commit(deployment("development", "1.1.0"));
    hosted.failure = new Error("GitHub answered 502");
    const run = await apply();
    expect(run.done).toEqual(["development/notes deployed"]);
    expect(await gate()).toBe("0 of 1 approval; who reviewed it is not known: GitHub answered 502");
  });

  test("is asked for a bounded number of commits", async () => {
    const { apply, commit, gate, hosted } = await begun();
    for (let index = 0; index < 85; index += 1) {
      await commit(deployment("production", "1.1.0", { variables: { LOG: `${index}` } }));
    }
    expect((await apply()).outcome).toBe("waiting");
    expect(hosted.asked).toEqual(["pull requests of 80", "authors of 80"]);
    expect(await gate()).toBe(
      "0 of 1 approval; who reviewed it is not known: 5 commits could not be asked about in this run; a later one asks again",
    );
  });
});

describe("more deployments than can be asked about", () => {
  test("are looked at in turns", async () => {
    const many = Array.from({ length: 90 }, (_, index) => `s${index}`);
    const files = (version: string, name: string) => deployment("production", version, {}, name);
    const { apply, clock, commit, hosted } = await begun(
      Object.assign(
        {},
        ...many.map((name) => ({ ...server(name, ["1.0.0", "1.1.0"]), ...files("1.0.0", name) })),
      ),
    );
    for (const name of many) await commit(files("1.1.0", name));
    const unasked = async () => {
      const plan = (await apply()).json.plan as Planned;
      const open = plan.deployments.filter(({ gates }) =>
        gates.some(({ message }) => message.includes("could not be asked about")),
      );
      return open.map((one) => one.id).toSorted();
    };
    const first = await unasked();
    expect(first).toHaveLength(10);
    clock.pass("1h");
    const later = await unasked();
    expect(later).toHaveLength(10);
    expect(later).not.toEqual(first);
    expect(hosted.asked.filter((what) => what.startsWith("pull"))).toEqual([
      "pull requests of 80",
      "pull requests of 80",
    ]);
  });
});

describe("the plan of a pull request", () => {
  const planned = async ({ git, headgate }: Begun, number: number) => {
    await git("switch", "--quiet", `work-${number}`);
    const ran = await headgate("plan");
    await git("switch", "--quiet", "main");
    const plan = ran.json.plan as {
      deployments: { id: string; gates: { rule: string; message: string }[] }[];
    };
    const gates = plan.deployments.find((one) => one.id === id)?.gates ?? [];
    return gates.find(({ rule }) => rule === "approval/missing")?.message;
  };

  test("counts its own reviews, also in the run that a review began", async () => {
    const repository = await begun();
    const pull = await repository.open(12, to("1.1.0"), { merged: false });
    repository.hosted.current = pull;
    repository.hosted.people = ["octocat"];
    expect(await planned(repository, 12)).toBe("1 of 1 approval");
    repository.hosted.current = { ...pull, head: "f".repeat(40) };
    expect(await planned(repository, 12)).toBe("0 of 1 approval; @octocat approved an older commit of #12");
  });

  test("does not count them for what it does not touch", async () => {
    const repository = await begun();
    await repository.merge(11, to("1.1.0"), { reviews: [] });
    await repository.apply();
    const pull = await repository.open(12, deployment("development", "1.1.0"), { merged: false });
    repository.hosted.current = pull;
    expect(await planned(repository, 12)).toBe("0 of 1 approval");
  });
});

describe("a first deployment", () => {
  test("asks for approvals of what made its file, not of all that was before", async () => {
    const { apply, merge, hosted } = await begun({ [Object.keys(to("1.0.0"))[0] ?? ""]: null });
    const theirs = { author: "octocat", contributors: ["octocat"], reviews: [] };
    await merge(11, { "headgate.yaml": "headgate: 1\n# Octocat was here\n" }, theirs);
    await apply();
    await merge(12, to("1.1.0"));
    hosted.asked.length = 0;
    expect((await apply()).done).toEqual([`${id} deployed`]);
    expect(hosted.asked[0]).toBe("pull requests of 1");
  });
});
