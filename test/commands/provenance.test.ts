import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Look } from "../../src/apply/ports.ts";
import { type Provenance, tracing } from "../../src/commands/approvals/provenance.ts";
import { commitSource } from "../../src/commands/commit-source.ts";
import { loadDesired } from "../../src/convention/load.ts";
import { openRepository } from "../../src/git/repository.ts";
import type { Desired } from "../../src/model/project.ts";
import { cloneOf, commitFiles, makeRepository, sh, temporaryFolder } from "../support/git.ts";
import { aDeployed, aStatus } from "../support/model.ts";
import {
  deployment,
  everywhere,
  policy,
  server,
  switchedRepository,
} from "../support/switched-repository.ts";

const id = "production/notes";

/** What is traced from the head of `main`, where what runs is what `applied` asks for; null: nothing ever ran. */
async function traced(
  root: string,
  applied: string | null,
  more: { readonly directory?: string; readonly recorded?: string | null; readonly at?: string } = {},
): Promise<
  { readonly [K in "commits" | "silent"]: readonly string[] } & Pick<Provenance, "isWhole"> & {
      asking: string;
    }
> {
  await using repository = await openRepository(root);
  const place = { repository, directory: more.directory ?? "" };
  const at = async (revision: string): Promise<Desired> => {
    const commit = await sh(root, "rev-parse", revision);
    const scope = { kind: "touched", servers: new Set(["notes", "mail"]), files: new Set<string>() } as const;
    const { desired } = await loadDesired(commitSource(place, commit), scope);
    return { ...desired, commit };
  };
  const head = more.at ?? "HEAD";
  const desired = await at(head);
  const before = applied === null ? null : await at(applied);
  const recorded = more.recorded === undefined ? {} : { commit: more.recorded };
  const status = before && aStatus(before, id);
  const statuses = status ? [{ ...status, desired: { ...status.desired, ...recorded } }] : [];
  const deployed = aDeployed([...(before ?? desired).environments.values()], statuses);
  const look = { desired, deployed, commit: await sh(root, "rev-parse", head) } as unknown as Look;
  const found = (await tracing(place)(look, new Set([id]))).get(id);
  if (!found) throw new Error("not traced");
  const subject = ({ message }: { readonly message: string }) => message.split("\n")[0] ?? "";
  return {
    commits: found.commits.map(subject),
    silent: found.silent.map(subject),
    asking: found.asking ? subject(found.asking) : "",
    isWhole: found.isWhole,
  };
}

const to = (version: string, more = {}) => deployment("production", version, more);
const begin = { ...switchedRepository, ...server("mail", ["1.0.0"]), ...everywhere("1.0.0") };

describe("what touched a deployment since what is applied", () => {
  test("is what changed it, newest first; what changed nothing for it is told apart", async () => {
    await using folder = await temporaryFolder();
    const root = join(folder.path, "work");
    const asked = { deployers: ["ops"] };
    await makeRepository(root, { ...begin, ...policy("production", asked) });
    await commitFiles(root, to("1.1.0"), "asks for 1.1.0");
    await commitFiles(root, { "README.md": "# Notes\n" }, "says something");
    await commitFiles(root, deployment("staging", "1.1.0"), "is about staging");
    await commitFiles(root, server("notes", ["9.0.0"]), "releases another version");
    await commitFiles(root, { "headgate.yaml": "headgate: 1\n# Words\n" }, "comments");
    await commitFiles(root, { "headgate.yaml": 'headgate: 1\nteams: { ops: ["@ada"] }\n' }, "changes a team");
    const others = 'headgate: 1\nteams: { ops: ["@ada"], idle: ["@mallory"] }\n';
    await commitFiles(root, { "headgate.yaml": others }, "changes a team that nobody names");
    await commitFiles(root, policy("production", { soak: "1h", ...asked }), "changes the policy");
    await commitFiles(root, deployment("production", "1.0.0", {}, "mail"), "is about mail");
    expect(await traced(root, "HEAD~9")).toEqual({
      commits: ["changes the policy", "changes a team", "asks for 1.1.0"],
      silent: ["changes a team that nobody names", "comments"],
      asking: "asks for 1.1.0",
      isWhole: true,
    });
  });

  test("begins anew where it asked for what is applied, whatever commit is recorded", async () => {
    await using folder = await temporaryFolder();
    const root = join(folder.path, "work");
    await makeRepository(root, begin);
    await commitFiles(root, to("1.1.0"), "asks for 1.1.0");
    await commitFiles(root, to("1.0.0"), "takes it back");
    await commitFiles(root, to("1.2.0"), "asks for 1.2.0");
    const found = { commits: ["asks for 1.2.0"], silent: [], asking: "asks for 1.2.0", isWhole: true };
    expect(await traced(root, "HEAD~3")).toEqual(found);
    expect(await traced(root, "HEAD~3", { recorded: "f".repeat(40) })).toEqual(found);
    expect(await traced(root, "HEAD~3", { recorded: null })).toEqual(found);
  });

  test("goes back to the recorded commit where nothing else says what is applied", async () => {
    await using folder = await temporaryFolder();
    const root = join(folder.path, "work");
    await makeRepository(root, begin);
    await commitFiles(root, to("1.1.0"), "asks for 1.1.0");
    const recorded = await commitFiles(root, { "README.md": "# Notes\n" }, "is applied");
    await commitFiles(root, to("1.2.0"), "asks for 1.2.0");
    const { commits, isWhole } = await traced(root, "HEAD~3", { recorded });
    expect({ commits, isWhole }).toEqual({ commits: ["asks for 1.2.0"], isWhole: true });
  });

  test("goes back to the first commit where main was rewritten", async () => {
    await using folder = await temporaryFolder();
    const root = join(folder.path, "work");
    await makeRepository(root, { ...begin, ...to("1.0.1") });
    await commitFiles(root, to("1.2.0"), "asks for 1.2.0");
    const old = await sh(root, "rev-parse", "HEAD");
    await sh(root, "switch", "--quiet", "--orphan", "new");
    await commitFiles(root, { ...begin, ...to("1.1.0") }, "begins again");
    expect(await traced(root, `${old}~1`)).toMatchObject({ commits: ["begins again"], isWhole: true });
  });

  test("is a merge as a whole, along first parents", async () => {
    await using folder = await temporaryFolder();
    const root = join(folder.path, "work");
    await makeRepository(root, begin);
    await sh(root, "switch", "--quiet", "--create", "work");
    await commitFiles(root, to("1.1.0"), "one");
    await commitFiles(root, to("1.2.0"), "two");
    await sh(root, "switch", "--quiet", "main");
    await sh(root, "merge", "--quiet", "--no-ff", "-m", "Merge", "work");
    expect(await traced(root, "HEAD^1")).toMatchObject({ commits: ["Merge"], asking: "Merge" });
  });

  test("is found in the convention's own folder", async () => {
    await using folder = await temporaryFolder();
    const root = join(folder.path, "work");
    const inside = (files: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(files).map(([path, text]) => [`ops/mcp/${path}`, text]));
    await makeRepository(root, inside(begin));
    await commitFiles(root, inside(to("1.1.0")), "asks for 1.1.0");
    await commitFiles(root, to("1.2.0"), "is about another folder");
    const found = await traced(root, "HEAD~2", { directory: "ops/mcp" });
    expect(found).toMatchObject({ commits: ["asks for 1.1.0"], silent: [] });
  });

  test("is all since its file came to be, where it was never deployed", async () => {
    await using folder = await temporaryFolder();
    const root = join(folder.path, "work");
    const { "environments/production/notes.yaml": _, ...others } = begin as Readonly<Record<string, string>>;
    await makeRepository(root, others);
    await commitFiles(root, { "headgate.yaml": 'headgate: 1\nteams: { ops: ["@ada"] }\n' }, "was before");
    await commitFiles(root, to("1.0.0"), "comes to be");
    await commitFiles(root, to("1.1.0"), "changes");
    expect(await traced(root, null)).toEqual({
      commits: ["changes", "comes to be"],
      silent: [],
      asking: "changes",
      isWhole: true,
    });
  });

  test("cannot be told of a clone that is cut off before", async () => {
    await using folder = await temporaryFolder();
    const root = join(folder.path, "work");
    await makeRepository(root, begin);
    await commitFiles(root, to("1.1.0"), "asks for 1.1.0");
    await commitFiles(root, to("1.2.0"), "asks for 1.2.0");
    const shallow = await cloneOf(`file://${root}`, join(folder.path, "shallow"), "--depth=1");
    const whole = await traced(root, "HEAD~2");
    expect(whole.commits).toEqual(["asks for 1.2.0", "asks for 1.1.0"]);
    await expect(traced(shallow, null)).rejects.toMatchObject({ code: "git/shallow" });
  });
});
