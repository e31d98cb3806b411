import { cp, mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CliResult } from "../support/cli.ts";
import { jsonAt } from "../support/end-state.ts";
import { sampled } from "../support/pool.ts";
import { type Clone, cloneAt, makeProject, type Project } from "../support/project.ts";
import { snapshot } from "../support/snapshot.ts";
import { type MalformedCase, soundRepository } from "./malformed-case.ts";
import { malformedDocuments } from "./malformed-documents.ts";
import { malformedWishes } from "./malformed-wishes.ts";

const malformedCases = [...malformedDocuments, ...malformedWishes];
/** Of these it is tried as well what all other commands make of them. */
const thorough = new Set(sampled(malformedCases));

let project: Project;

beforeAll(async () => {
  project = await makeProject(soundRepository);
  expect((await project.run(["apply"])).exit).toBe(0);
}, 60_000);

afterAll(() => project?.[Symbol.asyncDispose]());

it("there are at least sixty of them, and nothing is wrong without them", async () => {
  expect(malformedCases.length).toBeGreaterThanOrEqual(60);
  const result = await project.run(["validate", "--all", "--json"]);
  expect([result.exit, failuresOf(result)], result.stdout).toEqual([0, []]);
});

describe.concurrent("validate and plan refuse, write nothing, and say where", () => {
  it.each(malformedCases)(
    "$what",
    async (malformed) => {
      const clone = await copyWith(malformed);
      const before = await snapshot(clone.root, clone.home);
      const validated = await clone.run(["validate", "--json"]);
      expect(failuresOf(validated)).toEqual(malformed.finds);
      expect(validated.json).toMatchObject({ headgate: 1, outcome: "refused" });
      const others = thorough.has(malformed) ? await refusedElsewhere(clone, malformed) : [];
      for (const result of [validated, ...others]) {
        expect(result.exit, result.stdout).toBe(1);
        expect(result.complaints).toBe("");
        expect(result.stdout).not.toMatch(/\bat .+\.(?:js|ts):\d+/);
        expect(result.stdout).not.toContain("\u001b");
        expect(result.stdout).not.toMatch(/^::/m);
      }
      expect(await snapshot(clone.root, clone.home)).toEqual(before);
      if (thorough.has(malformed)) await refusesToApply(clone);
      await rm(dirname(clone.root), { recursive: true, force: true });
    },
    120_000,
  );
});

async function refusedElsewhere(clone: Clone, malformed: MalformedCase): Promise<readonly CliResult[]> {
  const planned = await clone.run(["plan", "--json"]);
  expect(planned.json).toMatchObject({ headgate: 1, outcome: "refused" });
  expect(failuresOf(planned)).toEqual(expect.arrayContaining([...malformed.finds]));
  return [planned, await clone.run(["validate"])];
}

/** Merged all the same, nothing of it reaches what runs: it is noted as refused, and that is all. */
async function refusesToApply(clone: Clone): Promise<void> {
  await clone.git("add", "--all");
  await clone.git("commit", "--quiet", "--message", "merged in spite of it");
  const [before, was] = [await snapshot(clone.root, clone.home), await jsonAt(clone.root, "deployed")];
  const applied = await clone.run(["apply", "--json"]);
  expect([applied.exit, applied.json.outcome], applied.stdout).toEqual([1, "refused"]);
  const [after, is] = [await snapshot(clone.root, clone.home), await jsonAt(clone.root, "deployed")];
  expect({ ...after, refs: before.refs }).toEqual(before);
  const changed = Object.keys({ ...was, ...is }).filter(
    (path) => JSON.stringify(was[path]) !== JSON.stringify(is[path]),
  );
  const harmless = /^(?:headgate\.json|pending\/.+|[a-z]+\/environment\.json)$/;
  expect(changed.filter((path) => !harmless.test(path))).toEqual([]);
}

/** What fails, as `RULE FILE:LINE:COLUMN`. */
function failuresOf({ json }: CliResult): readonly string[] {
  return json.findings
    .filter(({ outcome }) => outcome === "fail")
    .map(({ rule, file, line, column }) => `${rule} ${file}:${line}:${column}`);
}

let copies = 0;

async function copyWith({ edit, files, links }: MalformedCase): Promise<Clone> {
  copies += 1;
  const folder = join(project.folder, `copy-${copies}`);
  await mkdir(folder);
  await cp(project.root, join(folder, "work"), { recursive: true });
  await cp(project.home, join(folder, "home"), { recursive: true });
  const clone = cloneAt(join(folder, "work"), join(folder, "home"), false);
  if (edit) {
    const [file, from, to] = edit;
    const text = await clone.read(file);
    expect(text).toContain(from);
    await writeFile(
      join(clone.root, file),
      text.replace(from, () => to),
    );
  }
  for (const [path, content] of Object.entries(files ?? {})) {
    const file = join(clone.root, path);
    if (content === undefined) await rm(file);
    else {
      if (path.startsWith("environments/production/notes.yaml/")) await rm(dirname(file), { force: true });
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  }
  for (const [path, to] of Object.entries(links ?? {})) {
    await rm(join(clone.root, path), { force: true });
    await symlink(to, join(clone.root, path));
  }
  return clone;
}
