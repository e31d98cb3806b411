import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { modeline, schemaFiles } from "../../src/convention/modeline.ts";
import { makeRepository, type TemporaryFolder, temporaryFolder } from "../support/git.ts";
import { type LanguageServer, type Position, startLanguageServer } from "../support/language-server.ts";

interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly discriminator?: { readonly propertyName: string };
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** A map somewhere in a file: what stands before its next line, and what may be set in it. */
interface Section {
  readonly name: string;
  readonly before: string;
  /** Begins the next line: indentation, and a dash where an item of a list begins. */
  readonly lead: string;
  readonly settings: Readonly<Record<string, Schema>>;
  /** Where a list may stand as well, the server waits for a first letter. */
  readonly letter: string;
}

const files = {
  headgate: "headgate.yaml",
  environment: "environments/production/environment.yaml",
  deployment: "environments/production/weather.yaml",
  server: "servers/weather/server.yaml",
} as const;

type Kind = keyof typeof files;

const kinds = Object.keys(files) as readonly Kind[];
const root = fileURLToPath(new URL("../../", import.meta.url));
const schemas = new Map<Kind, Schema>();

let folder: TemporaryFolder;
let editor: LanguageServer;

beforeAll(async () => {
  folder = await temporaryFolder();
  await makeRepository(folder.path, {});
  const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };
  await promisify(execFile)(process.execPath, [join(root, "src/cli.ts"), "init"], { cwd: folder.path, env });
  for (const kind of kinds) {
    const written = await readFile(join(folder.path, ".headgate/schemas", schemaFiles[kind]), "utf8");
    schemas.set(kind, JSON.parse(written) as Schema);
  }
  editor = await startLanguageServer(folder.path);
});

afterAll(async () => {
  await editor?.[Symbol.asyncDispose]();
  await folder?.[Symbol.asyncDispose]();
});

/** A file that begins as `init` begins its files. */
function headed(kind: Kind, text: string): string {
  const up = "../".repeat(files[kind].split("/").length - 1);
  return `${modeline(kind, `${up}.headgate/schemas`)}\n${text}`;
}

/** A text whose `|` says where the cursor is. */
function cursor(kind: Kind, marked: string): readonly [file: string, text: string, at: Position] {
  const whole = headed(kind, marked);
  const index = whole.indexOf("|");
  const before = whole.slice(0, index).split("\n");
  const at = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return [files[kind], whole.slice(0, index) + whole.slice(index + 1), at];
}

async function offered(kind: Kind, marked: string): Promise<ReadonlyMap<string, string>> {
  const items = await editor.complete(...cursor(kind, marked));
  return new Map(
    items.map(({ label, documentation = "" }) => [
      label,
      typeof documentation === "string" ? documentation : documentation.value,
    ]),
  );
}

/** What is shown on a word, without the marks that keep Markdown from taking it for its own. */
async function shown(kind: Kind, marked: string): Promise<string> {
  return (await editor.hover(...cursor(kind, marked))).replaceAll("\\", "");
}

async function problems(kind: Kind, text: string): Promise<readonly string[]> {
  const found = await editor.diagnose(files[kind], headed(kind, text));
  return found.map(({ message, range: { start } }) => `${start.line}:${start.character} ${message}`);
}

/** Every map that a file of a kind may have, at whatever depth. */
function sectionsOf(kind: Kind): readonly Section[] {
  const whole = schemas.get(kind) ?? {};
  return [...walk(whole, whole, kind, "", "")];
}

function* walk(
  whole: Schema,
  schema: Schema,
  name: string,
  before: string,
  lead: string,
): Generator<Section> {
  const part = resolved(whole, schema);
  const below = lead.replace("-", " ");
  if (part.items) {
    yield* walk(whole, part.items, `${name}[]`, before, `${below}- `);
  }
  if (part.properties === undefined) return;
  const letter = part.type?.includes("array") ? "a" : "";
  yield { name, before, lead, settings: members(whole, part), letter };
  for (const [key, child] of Object.entries(part.properties)) {
    yield* walk(whole, child, `${name}.${key}`, `${before}${lead}${key}:\n`, `${below}  `);
  }
  const tag = part.discriminator?.propertyName ?? "";
  for (const branch of part.oneOf ?? []) {
    const { properties = {}, ...rest } = resolved(whole, branch);
    if (tag === "") continue;
    const { [tag]: type, ...others } = properties;
    const chosen = `${before}${lead}${tag}: ${type?.const}\n`;
    yield* walk(whole, { ...rest, properties: others }, `${name}(${type?.const})`, chosen, below);
  }
}

function members(whole: Schema, part: Schema): Readonly<Record<string, Schema>> {
  const all = Object.entries(part.properties ?? {});
  return Object.fromEntries(all.map(([key, child]) => [key, resolved(whole, child)]));
}

function resolved(whole: Schema, part: Schema): Schema {
  if (part.$ref === undefined) return part;
  const { $ref, ...own } = part;
  return { ...resolved(whole, whole.$defs?.[$ref.replace("#/$defs/", "")] ?? {}), ...own };
}

/** A value that a setting may have; what is JSON is YAML as well. */
function sample({ examples, enum: choices, const: fixed, default: usual }: Schema): string {
  return JSON.stringify(examples?.[0] ?? choices?.[0] ?? fixed ?? usual);
}

describe.each(kinds)("an editor with the YAML language server, in the file of a %s,", (kind) => {
  it("offers every setting, at every depth", async () => {
    for (const { name, before, lead, settings, letter } of sectionsOf(kind)) {
      const items = await offered(kind, `${before}${lead}${letter}|\n`);
      expect([...items.keys()], name).toEqual(expect.arrayContaining(Object.keys(settings)));
    }
  });

  it("says of every setting what it is", async () => {
    for (const { name, before, lead, settings } of sectionsOf(kind)) {
      for (const [key, setting] of Object.entries(settings)) {
        const [first = "", rest = ""] = [key.slice(0, 1), key.slice(1)];
        const text = await shown(kind, `${before}${lead}${first}|${rest}: ${sample(setting)}\n`);
        expect(text, `${name}.${key}`).toContain(
          setting.description?.replaceAll("\\", "") ?? "no description",
        );
      }
    }
  });

  it("finds nothing wrong with its example", async () => {
    const [example] = schemas.get(kind)?.examples ?? [];
    expect(await problems(kind, JSON.stringify(example, null, 2))).toEqual([]);
  });
});

describe("an editor with the YAML language server", () => {
  it("is told the schema by every YAML file that init writes, and finds nothing wrong with it", async () => {
    const written = ["development", "staging", "production"].map(
      (id) => `environments/${id}/environment.yaml`,
    );
    for (const file of ["headgate.yaml", ...written]) {
      const text = await readFile(join(folder.path, file), "utf8");
      expect(await editor.diagnose(file, text), file).toEqual([]);
      const broken = await editor.diagnose(file, `${text}zone: x\n`);
      expect(
        broken.map(({ message }) => message),
        file,
      ).toEqual(["Property zone is not allowed."]);
    }
  });

  it.each<readonly [kind: Kind, marked: string, choices: readonly string[]]>([
    ["environment", "stage: |", ["development", "testing", "staging", "production"]],
    ["environment", "strategy:\n  type: |", ["immediate", "blue_green", "canary", "rolling"]],
    ["environment", "targets:\n  - type: |", ["mcp", "kubernetes", "haproxy", "registry", "command"]],
    [
      "headgate",
      "defaults:\n  targets:\n    - type: |",
      ["mcp", "kubernetes", "haproxy", "registry", "command"],
    ],
    [
      "environment",
      "targets:\n  - type: mcp\n    scope: |",
      ["project", "global", "mcprc", "vscode", "cursor"],
    ],
    ["server", "health:\n  probe:\n    type: |", ["mcp", "http"]],
    ["server", "lifecycle:\n  - state: |", ["deprecated", "archived"]],
  ])("offers the choices of %s %j", async (kind, marked, choices) => {
    expect([...(await offered(kind, marked)).keys()].sort()).toEqual([...choices].sort());
  });

  it.each<readonly [kind: Kind, text: string, problem: string]>([
    ["headgate", "headgate: 1\nteam: {}\n", "2:0 Property team is not allowed."],
    ["headgate", "headgate: 2\n", "1:10 must be 1, the version of the convention that this Headgate knows"],
    ["environment", "soka: 24h\n", "1:0 Property soka is not allowed."],
    ["environment", "strategy: { tpye: canary }\n", "1:12 Property tpye is not allowed."],
    [
      "environment",
      "windows:\n  - allow: Mon-Fri 09:00-16:00\n    zone: x\n",
      "3:4 must have exactly one of allow and deny, and beside it at most timezone and reason",
    ],
    ["environment", "targets:\n  - { type: mcp, scop: x }\n", "2:17 Property scop is not allowed."],
    ["environment", "soak: 24 hours\n", "1:6 must be a duration such as 30s, 15m, 24h or 7d"],
    ["deployment", "blue: 1.10\n", "1:6 must be an exact version such as 1.2.0 or 1.2.0-beta.1"],
    ["deployment", "green: {}\n", '1:0 Missing property "blue".'],
    ["server", "helth: {}\n", "1:0 Property helth is not allowed."],
  ])("marks in %s %j where it is wrong, and says how", async (kind, text, problem) => {
    expect(await problems(kind, text)).toContain(problem);
  });
});
