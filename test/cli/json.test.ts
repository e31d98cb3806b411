import { execFile } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OutputSchema, outputSchema } from "../../scripts/json-reference.ts";
import { commandOutcomes } from "../../src/commands/outcomes.ts";
import { cliEnvironment } from "../support/cli.ts";
import {
  commitFiles,
  makeRepository,
  sh,
  type TemporaryFolder,
  temporaryFolder,
  writeFiles,
} from "../support/git.ts";
import { outputProblems } from "../support/output-schema.ts";
import { serverFile, smallRelease, smallServerFiles } from "../support/small-servers.ts";

const entry = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));
const schema = outputSchema();

let folder: TemporaryFolder;
let root: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  root = join(folder.path, "work");
  await mkdir(join(folder.path, "home", "tmp"), { recursive: true });
  await makeRepository(root, {
    ...smallServerFiles,
    ...serverFile("weather"),
    ...smallRelease("weather", "1.0.0"),
    ...smallRelease("weather", "1.1.0"),
    ...smallRelease("weather", "1.2.0", "bad"),
  });
});

afterAll(async () => folder?.[Symbol.asyncDispose]());

/** Runs the command line from its source, and reads what it printed. */
function headgate(args: readonly string[], cwd = root): Promise<{ exit: number; stdout: string }> {
  const env = cliEnvironment(join(folder.path, "home"));
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [entry, ...args], { cwd, env }, (_, stdout) => {
      resolve({ exit: child.exitCode ?? -1, stdout });
    });
  });
}

interface Document {
  readonly outcome: keyof typeof commandOutcomes;
  readonly [member: string]: unknown;
}

/** Asserts that a command ends with an outcome, and prints the document of a name in the schema. */
async function prints(name: string, outcome: string, line: string, cwd = root): Promise<Document> {
  const [verb = "", ...rest] = line.split(" ");
  const { exit, stdout } = await headgate([verb, "--json", ...rest], cwd);
  const document: Document = JSON.parse(stdout);
  expect([document.outcome, exit], stdout).toEqual([outcome, commandOutcomes[document.outcome].exit]);
  expect(outputProblems(name, document), stdout).toEqual([]);
  return document;
}

const deployment = (environment: string, text: string) =>
  commitFiles(root, { [`environments/${environment}/weather.yaml`]: text });

describe("the documents of the command line are what their schema says:", { timeout: 120_000 }, () => {
  it("init, and what does not know the repository yet", async () => {
    await prints("failure", "error", "status", folder.path);
    const { written } = await prints("init", "ok", "init");
    expect(written).not.toContain(".headgate/schemas/output.schema.json");
    expect(written).toContain(".headgate/schemas/environment.schema.json");
    await prints("init", "unchanged", "init");
    await commitFiles(root, {
      "environments/production/environment.yaml": `stage: production
upstream: [staging]
versions: { unpackaged: true }
strategy: { type: canary, steps: [50], interval: 1h, analysis: [probe] }
rollback: { automatic: true }
targets: [{ type: mcp, scope: project }]
`,
    });
  });

  it("release: written, there already, refused", async () => {
    const command = "--command node ./mcp/small.mjs 1.3.0";
    await prints("release", "released", `release weather 1.3.0 --dry-run ${command}`);
    await prints("release", "released", `release weather 1.3.0 ${command}`);
    await prints("release", "unchanged", `release weather 1.3.0 ${command}`);
    await prints("release", "refused", `release nobody 1.0.0 ${command}`);
  });

  it("validate and plan: fine, refused, nothing to do", async () => {
    await prints("validate", "ok", "validate --all");
    await prints("plan", "planned", "plan --all");
    await prints("apply", "unchanged", "apply");
    await prints("plan", "unchanged", "plan --all");
    await deployment("development", "blue: 9.9.9\n");
    await prints("validate", "refused", "validate --all");
    await prints("plan", "refused", "plan --all");
    await deployment("development", "blue: 1.0.0\n");
    await prints("plan", "planned", "plan --all");
  });

  it("apply and status: planned, applied, waiting, progressing", async () => {
    await prints("apply", "planned", "apply --dry-run");
    await deployment("staging", "blue: 1.0.0\n");
    await deployment("production", "blue: 1.0.0\nvariables: { GREETING: hi }\n");
    const { reports } = await prints("apply", "applied", "apply");
    expect(reports).toHaveLength(3);
    await prints("apply", "unchanged", "apply");
    for (const environment of ["development", "staging", "production"]) {
      await deployment(environment, "blue: 1.1.0\nvariables: { GREETING: hello }\n");
    }
    await prints("apply", "progressing", "apply");
    await prints("status", "ok", "status weather");
    await prints("status", "ok", "status --format environments");
    const { stdout } = await headgate(["status", "--format", "environments"]);
    expect(outputProblems("environments", JSON.parse(stdout))).toEqual([]);
  });

  it("stop and resume", async () => {
    await prints("stop", "stopped", "stop --env production --reason look");
    await prints("status", "ok", "status");
    await prints("refusal", "refused", "stop --env nowhere --reason look");
    await prints("resume", "ok", "resume --env production --reason looked");
    await prints("refusal", "refused", "resume --env production --reason looked");
  });

  it("rollback, by hand and by itself, and what is held then", async () => {
    await prints("rollbackPreview", "planned", "rollback weather --env production --reason slow --dry-run");
    const { reports } = await prints(
      "rollback",
      "restored",
      "rollback weather --env production --reason slow",
    );
    expect(reports).toMatchObject([{ event: "rolled-back", broughtBack: { outcome: "done" } }]);
    await prints("status", "ok", "status --env production");
    await deployment("development", "blue: 1.2.0\n");
    await prints("apply", "rolled-back", "apply");
    await prints("resume", "ok", "resume weather --env production --reason fixed");
    await prints("refusal", "refused", "rollback nobody --env production --reason slow");
  });

  it("deploy, traffic and promote: previewed, done, nothing to do, waiting, refused", async () => {
    const why = "--env staging --reason look";
    await prints("edit", "planned", "deploy weather 1.3.0 --dry-run --blue --env development --reason look");
    await prints("edit", "applied", `promote weather 1.0.0 ${why}`);
    await prints("edit", "applied", `deploy weather 1.1.0 --traffic 20 ${why}`);
    const { landed } = await prints("edit", "applied", `traffic weather 1.1.0 50 ${why}`);
    expect(landed).toMatchObject({ branch: "main", kind: "committed" });
    await prints("edit", "unchanged", `traffic weather 1.1.0 50 ${why}`);
    await prints("refusal", "refused", `traffic weather 9.9.9 50 ${why}`);
    await prints("failure", "usage", `traffic nobody 1.0.0 50 ${why}`);
    const policy = "environments/staging/environment.yaml";
    const text = await sh(root, "show", `main:${policy}`);
    await commitFiles(root, { [policy]: `${text}\napprovals: { count: 1 }\n` });
    const kept = await prints("edit", "waiting", `promote weather 1.1.0 ${why}`);
    expect(kept).toMatchObject({
      landed: { kind: "kept", kept: "headgate/promote-staging-weather-1-1-0-as-blue" },
    });
    await commitFiles(root, { [policy]: `${text}\n` });
  });

  it("history and recover", async () => {
    const { more } = await prints("history", "ok", "history --limit 2");
    expect(more).toBe(true);
    await prints("history", "ok", "history --limit 1000");
    const hand = join(folder.path, "hand");
    await sh(root, "worktree", "add", "--quiet", hand, "deployed");
    await writeFiles(hand, { "staging/weather/status.json": "{}\n" });
    await sh(hand, "commit", "--quiet", "--all", "--message", "by hand");
    await sh(root, "worktree", "remove", hand);
    await prints("status", "refused", "status");
    await prints("plan", "refused", "plan --all");
    await prints("recover", "applied", "recover weather --env staging --reason seen");
  });

  it("doctor, explain, completion, and what is not understood", async () => {
    await prints("doctor", "ok", "doctor");
    await prints("explain", "ok", "explain");
    await prints("explain", "ok", "explain promotion/soak");
    await prints("failure", "usage", "explain promotion/sok");
    await prints("completion", "ok", "completion bash");
    await prints("failure", "usage", "plna");
  });
});

describe("the schema of the output", () => {
  it("has a title and a description at every place", () => {
    const bare = [...partsOf(schema)].filter(([, part]) => {
      const { title, description } = part.$ref === undefined ? part : { ...target(part), ...part };
      return title === undefined || description === undefined;
    });
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  it("accepts its own examples", () => {
    for (const [name, { examples = [] }] of Object.entries(schema.$defs ?? {})) {
      for (const example of examples) expect(outputProblems(name, example), name).toEqual([]);
    }
  });

  it("has examples of the documents that people read most", () => {
    for (const name of ["validate", "plan", "apply", "rollback", "status", "history", "release", "failure"]) {
      expect(schema.$defs?.[name]?.examples, name).toHaveLength(1);
    }
  });

  it("knows every outcome of the command line", () => {
    expect(schema.$defs?.outcome?.enum).toEqual(Object.keys(commandOutcomes));
  });
});

function* partsOf(part: OutputSchema, path = "#"): Generator<readonly [path: string, part: OutputSchema]> {
  if (!/\/anyOf\/\d+$/.test(path)) yield [path, part];
  for (const word of ["properties", "$defs"] as const) {
    for (const [name, child] of Object.entries(part[word] ?? {}))
      yield* partsOf(child, `${path}/${word}/${name}`);
  }
  for (const word of ["items", "additionalProperties"] as const) {
    const child = part[word];
    if (child) yield* partsOf(child, `${path}/${word}`);
  }
}

function target({ $ref = "" }: OutputSchema): OutputSchema {
  return schema.$defs?.[$ref.replace("#/$defs/", "")] ?? {};
}
