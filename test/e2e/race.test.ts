import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { jsonAt } from "../support/end-state.ts";
import { sh } from "../support/git.ts";
import { exhaustive } from "../support/pool.ts";
import { makeProject, type Project } from "../support/project.ts";
import { serverFile, smallRelease, smallServerFiles } from "../support/small-servers.ts";

const servers = ["alpha", "beta", "gamma"] as const;
const versions = ["1.0.0", "1.1.0", "1.2.0"] as const;
const environments = ["development", "staging", "production"] as const;
const rounds = exhaustive ? 10 : 3;

let open: Project | undefined;
afterEach(async () => {
  await open?.[Symbol.asyncDispose]();
  open = undefined;
});

/** A shared repository whose environments all write one person's `~/.claude.json`. */
async function makeShared(files: Readonly<Record<string, string>>): Promise<Project> {
  const names = Object.keys(files);
  const here = environments.filter((id) => names.some((name) => name.startsWith(`environments/${id}/`)));
  const policies = here.map((id, index) => {
    const upstream = index === 0 ? "" : `upstream: [${here[index - 1]}]\n`;
    const target = here.length === 1 ? "scope: global" : `scope: project, path: clients/${id}.json`;
    const text = `${upstream}versions: { unpackaged: true }\ntargets: [{ type: mcp, ${target} }]\n`;
    return [`environments/${id}/environment.yaml`, text] as const;
  });
  open = await makeProject(
    {
      "headgate.yaml": "headgate: 1\n",
      ".gitignore": "clients/\nmcp/go\n",
      ...smallServerFiles,
      ...Object.fromEntries(policies),
      ...files,
    },
    { remote: true },
  );
  return open;
}

describe("eight applies at once on eight clones", () => {
  it("all end well over several rounds, with nothing lost, no revision twice, and no late write", async () => {
    const releases = servers.flatMap((server) => [
      serverFile(server),
      ...versions.map((version) => smallRelease(server, version, `tool=${server}`)),
    ]);
    const project = await makeShared({
      ...Object.assign({}, ...releases),
      ...Object.fromEntries(servers.map((server) => [deployment(server), "blue: 1.0.0\n"])),
    });
    const clones = [];
    for (let name = 1; name <= 8; name += 1) clones.push(await project.clone(`clone-${name}`, project.home));
    const watch = watchRevisions(project.home);
    for (let round = 1; round <= rounds; round += 1) {
      const wanted = new Map(servers.map((server, index) => [server, versions[(round + index) % 3]]));
      const edits = [...wanted].map(([server, version]) => [deployment(server), `blue: ${version}\n`]);
      await project.commit(Object.fromEntries(edits), `round ${round}`);
      const results = await Promise.all(clones.map((clone) => clone.run(["apply", "--json"])));
      expect(
        results.map(({ exit }) => exit),
        results.map(({ stdout, stderr }) => stdout + stderr).join("\n"),
      ).toEqual(clones.map(() => 0));
      const state = await stateOf(project);
      for (const [server, version] of wanted) {
        const { traffic, outcome } = state[`development/${server}/status.json`] as StatusFile;
        expect({ round, server, traffic, outcome }).toEqual({
          ...{ round, server },
          ...{ traffic: { [String(version)]: 100 }, outcome: "healthy" },
        });
      }
      expect(Object.keys(state).filter((path) => path.startsWith("pending/"))).toEqual([]);
    }
    const seen = await watch.end();
    for (const server of servers) {
      const revisions = await revisionsOf(project, `development/${server}`);
      const rising = [...revisions.keys()];
      expect(rising).toEqual([...rising].sort((a, b) => a - b));
      // Who wrote a revision ahead is who concluded it.
      expect([...revisions.values()].filter((runs) => runs.size !== 1)).toEqual([]);
      const written = seen.get(`development/${server}`) ?? [];
      expect(written).toEqual([...written].sort((a, b) => a - b));
      expect(written.at(-1)).toBe(rising.at(-1));
      expect(written.length).toBeGreaterThan(rounds / 2);
    }
  }, 600_000);
});

describe("a rollback", () => {
  const files = {
    ...serverFile("alpha"),
    ...smallRelease("alpha", "1.0.0"),
    ...smallRelease("alpha", "1.1.0"),
    ...smallRelease("alpha", "1.2.0", "gated"),
    [deployment("alpha")]: "blue: 1.0.0\n",
  };
  const reason = ["--env", "development", "--reason", "timeouts"];

  it("preempts an apply that is under way, and nothing is left of what that did", async () => {
    const project = await makeShared(files);
    const other = await project.clone("other", project.home);
    await project.commit({ [deployment("alpha")]: "# for all\nblue: 1.2.0\n" });
    const watch = watchRevisions(project.home);
    const applying = project.run(["apply", "--json"]);
    await until(async () => (await statusOf(project, "development/alpha"))?.outcome === "applying");
    const rolled = await other.run(["rollback", "alpha", ...reason, "--json"]);
    await letAnswer(project);
    const applied = await applying;
    expect([rolled.exit, rolled.json.outcome], rolled.stdout).toEqual([0, "restored"]);
    expect([applied.exit, applied.json.outcome], applied.stdout).toEqual([0, "leased"]);
    const status = await statusOf(project, "development/alpha");
    expect(status).toMatchObject({ outcome: "rolled-back", traffic: { "1.0.0": 100 }, lease: null });
    const written = (await watch.end()).get("development/alpha") ?? [];
    expect(written).toEqual([...written].sort((a, b) => a - b));
    expect(written.at(-1)).toBe(status?.revision);
    // The remote's main is what it was before, comment included.
    await project.git("pull", "--quiet");
    expect(await project.read(deployment("alpha"))).toBe("# for all\nblue: 1.0.0\n");
    expect((await other.run(["apply", "--json"])).json.outcome).toBe("unchanged");
  }, 120_000);

  it("is left alone by another one while it is under way", async () => {
    const project = await makeShared({
      ...files,
      ...smallRelease("alpha", "1.1.0", "gated"),
      [deployment("alpha")]: "blue: 1.1.0\n",
    });
    const other = await project.clone("other", project.home);
    await project.commit({ [deployment("alpha")]: "blue: 1.0.0\n" });
    await letAnswer(project);
    expect((await project.run(["apply", "--json"])).json.outcome).toBe("applied");
    await rm(join(project.root, "mcp/go"));
    const first = project.run(["rollback", "alpha", ...reason, "--json"]);
    await until(async () => (await statusOf(project, "development/alpha"))?.outcome === "applying");
    const second = await other.run(["rollback", "alpha", ...reason, "--json"]);
    expect([second.exit, second.json.findings[0]?.rule], second.stdout).toEqual([1, "lease/live"]);
    await letAnswer(project);
    expect((await first).json.outcome).toBe("restored");
  }, 120_000);

  it("is done once where two people ask for it at once", async () => {
    const project = await makeShared(files);
    const other = await project.clone("other", project.home);
    await letAnswer(project);
    for (const version of ["1.1.0", "1.2.0"]) {
      await project.commit({ [deployment("alpha")]: `blue: ${version}\n` });
      expect((await project.run(["apply", "--json"])).json.outcome).toBe("applied");
    }
    const both = await Promise.all(
      [project, other].map((clone) => clone.run(["rollback", "alpha", ...reason, "--json"])),
    );
    expect(both.map(({ exit }) => exit).sort(), both.map(({ stdout }) => stdout).join()).toEqual([0, 1]);
    const refused = both.find(({ exit }) => exit === 1)?.json.findings.map(({ rule }) => rule);
    expect(["rollback/moved", "lease/live"]).toContain(refused?.[0]);
    const status = await statusOf(project, "development/alpha");
    expect(status).toMatchObject({ outcome: "rolled-back", traffic: { "1.1.0": 100 } });
    const revisions = await revisionsOf(project, "development/alpha");
    expect([...revisions.values()].filter((runs) => runs.size !== 1)).toEqual([]);
  }, 120_000);
});

describe("a stop", () => {
  it("halts an apply before its next wave", async () => {
    const project = await makeShared({
      ...serverFile("alpha"),
      ...smallRelease("alpha", "1.0.0"),
      ...smallRelease("alpha", "1.1.0", "gated"),
      ...everywhere("blue: 1.0.0\n"),
    });
    const other = await project.clone("other", project.home);
    await project.commit(everywhere("blue: 1.1.0\n"));
    const applying = project.run(["apply", "--json"]);
    await until(async () => (await statusOf(project, "development/alpha"))?.outcome === "applying");
    const stopped = await other.run(["stop", "--reason", "look first", "--json"]);
    await letAnswer(project);
    const applied = await applying;
    expect(stopped.exit, stopped.stdout).toBe(0);
    expect([applied.exit, applied.json.outcome], applied.stdout).toEqual([0, "stopped"]);
    const traffic = async (id: string) => (await statusOf(project, `${id}/alpha`))?.traffic;
    expect(await traffic("development")).toEqual({ "1.1.0": 100 });
    expect(await traffic("staging")).toEqual({ "1.0.0": 100 });
    expect((await other.run(["apply", "--json"])).json.outcome).toBe("stopped");
    expect((await other.run(["resume", "--reason", "looked"])).exit).toBe(0);
    expect((await project.run(["apply", "--json"])).json.outcome).toBe("applied");
    expect(await traffic("production")).toEqual({ "1.1.0": 100 });
  }, 120_000);
});

/** From now on the gated servers of this clone answer. */
async function letAnswer(project: Project): Promise<void> {
  await writeFile(join(project.root, "mcp/go"), "");
}

interface StatusFile {
  readonly revision: number;
  readonly outcome: string;
  readonly traffic: Readonly<Record<string, number>>;
  readonly cause: { readonly run: string };
}

function deployment(server: string, environment = "development"): string {
  return `environments/${environment}/${server}.yaml`;
}

function everywhere(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(environments.map((id) => [deployment("alpha", id), text]));
}

function stateOf(project: Project) {
  return jsonAt(project.remote ?? project.root, "deployed");
}

async function statusOf(project: Project, id: string): Promise<StatusFile | undefined> {
  const text = await sh(project.remote ?? project.root, "show", `deployed:${id}/status.json`).catch(() => "");
  return text === "" ? undefined : (JSON.parse(text) as StatusFile);
}

/** Which runs wrote each revision of a deployment, in the order of the log. */
async function revisionsOf(project: Project, id: string): Promise<ReadonlyMap<number, ReadonlySet<string>>> {
  const found = new Map<number, Set<string>>();
  const remote = project.remote ?? project.root;
  const path = `${id}/status.json`;
  const log = await sh(remote, "log", "--reverse", "--first-parent", "--format=%H", "deployed", "--", path);
  let before = 0;
  for (const commit of log.split("\n")) {
    const { revision, cause } = JSON.parse(await sh(remote, "show", `${commit}:${path}`)) as StatusFile;
    expect(revision).toBeGreaterThanOrEqual(before);
    before = revision;
    found.set(revision, (found.get(revision) ?? new Set()).add(cause.run));
  }
  return found;
}

/** Reads the shared client file over and over: the revisions that were seen there, by deployment. */
function watchRevisions(home: string) {
  const seen = new Map<string, number[]>();
  const look = async () => {
    const text = await readFile(join(home, ".claude.json"), "utf8").catch(() => "");
    for (const [, id = "", revision = ""] of text.matchAll(/"HEADGATE_REVISION": "([^"@]+)@(\d+)"/g)) {
      const known = seen.get(id) ?? [];
      if (known.at(-1) !== Number(revision)) seen.set(id, [...known, Number(revision)]);
    }
  };
  let going = true;
  const done = (async () => {
    for (; going; await delay(3)) await look();
  })();
  return {
    end: async () => {
      going = false;
      await done;
      await look();
      return seen;
    },
  };
}

async function until(done: () => Promise<boolean>): Promise<void> {
  for (let wait = 0; wait < 1_000; wait += 1) {
    if (await done()) return;
    await delay(20);
  }
  throw new Error("it never happened");
}
