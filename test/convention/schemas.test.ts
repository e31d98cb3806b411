import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { schemaFiles } from "../../src/convention/modeline.ts";
import { isExactVersion, isId } from "../../src/convention/paths.ts";
import * as complaints from "../../src/convention/validators/complaints.ts";
import * as written from "../../src/convention/validators/written.ts";
import { parseDuration } from "../../src/model/duration.ts";

interface Schema {
  readonly [word: string]: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const root = fileURLToPath(new URL("../../", import.meta.url));
const [validators, checks] = [{ ...complaints }, { ...written }];
const compiled = ["headgate", "environment", "server", "deployment", "release", "acknowledgement"] as const;

function schemaOf(kind: keyof typeof schemaFiles): Schema {
  return JSON.parse(readFileSync(`${root}schemas/${schemaFiles[kind]}`, "utf8"));
}

/** An independent judge: ajv as it is, with the whole schema. */
function judge(schema: Schema, strictTypes = true) {
  const ajv = new Ajv2020.default({
    strict: true,
    strictTypes,
    allowUnionTypes: true,
    discriminator: true,
    validateFormats: false,
  });
  ajv.addVocabulary(["errorMessage"]);
  return ajv.compile(schema);
}

function* partsOf(schema: Schema, path = "#"): Generator<readonly [path: string, part: Schema]> {
  yield [path, schema];
  for (const word of ["properties", "$defs"] as const) {
    for (const [name, child] of Object.entries(schema[word] ?? {}))
      yield* partsOf(child, `${path}/${word}/${name}`);
  }
  for (const word of ["items", "additionalProperties", "propertyNames"]) {
    const child = schema[word];
    if (isSchema(child)) yield* partsOf(child, `${path}/${word}`);
  }
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null;
}

function resolved(schema: Schema, part: Schema): Schema {
  if (typeof part.$ref !== "string") return part;
  const target = schema.$defs?.[part.$ref.replace("#/$defs/", "")] ?? {};
  const { $ref: _, ...own } = part;
  return { ...resolved(schema, target), ...own };
}

const kinds = Object.keys(schemaFiles) as (keyof typeof schemaFiles)[];

describe.each(kinds)("the schema of %s", (kind) => {
  const schema = schemaOf(kind);
  const parts = [...partsOf(schema)].map(([path, part]) => [path, resolved(schema, part)] as const);

  it("is a JSON Schema of 2020-12 with an address of its own", () => {
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema.$id).toMatch(new RegExp(`/schemas/1/${schemaFiles[kind]}$`));
    expect(judge(schema)).toBeTypeOf("function");
  });

  it("tells an editor what every setting is", () => {
    const bare = parts.filter(([path, { title, description, const: fixed }]) => {
      const isBranch = /\/(?:oneOf|anyOf)\//.test(path) || fixed === true;
      return (
        !isBranch && (typeof title !== "string" || typeof description !== "string" || description.length < 4)
      );
    });
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  it("gives an example of every setting", () => {
    const settings = parts.filter(([path]) => /\/(?:properties)\/[^/]+$/.test(path));
    const without = settings.filter(([, { examples, enum: choices, const: fixed, default: usual }]) => {
      return examples === undefined && choices === undefined && fixed === undefined && usual === undefined;
    });
    expect(without.map(([path]) => path)).toEqual([]);
  });

  it("gives examples and defaults that it accepts itself", () => {
    for (const [path, part] of parts) {
      const samples = [
        ...(Array.isArray(part.examples) ? part.examples : []),
        ...("default" in part ? [part.default] : []),
      ];
      if (samples.length === 0) continue;
      const { $id: _, ...anonymous } = part;
      const accepts = judge({ ...anonymous, $defs: schema.$defs ?? {} }, false);
      for (const sample of samples) expect(accepts(sample), `${path}: ${JSON.stringify(sample)}`).toBe(true);
    }
  });

  it("says in words what it expects wherever it restricts text, numbers or choices", () => {
    const silent = parts.filter(([, part]) => {
      return (
        ["pattern", "enum", "minimum"].some((word) => word in part) && typeof part.errorMessage !== "string"
      );
    });
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  it("refuses unknown keys wherever people or Headgate write", () => {
    const open = parts.filter(([path, part]) => {
      const isOfRegistry = kind === "release" && /\/\$defs\/|\/properties\/server$/.test(path);
      // Where branches tell what is allowed, they refuse the rest.
      const isChoice = part.discriminator !== undefined;
      return (
        part.properties !== undefined && part.additionalProperties !== false && !isOfRegistry && !isChoice
      );
    });
    expect(open.map(([path]) => path)).toEqual([]);
  });
});

describe.each(compiled)("the schema of %s", (kind) => {
  const schema = schemaOf(kind);

  it("is compiled into what ajv itself makes of it", () => {
    const accepts = judge(schema);
    const [validate, check] = [validators[kind], checks[kind]];
    for (const other of kinds) {
      for (const example of [schemaOf(other).examples].flat()) {
        expect([validate(example), check(example)], other).toEqual([accepts(example), accepts(example)]);
        for (const broken of mutations(example)) {
          const answer = accepts(broken);
          if (validate(broken) !== answer || check(broken) !== answer) expect.fail(JSON.stringify(broken));
        }
      }
    }
  });
});

/** Every value of a document replaced by others in turn, every key left out or misspelt. */
function* mutations(value: unknown): Generator<unknown> {
  for (const other of [null, true, 1, -1, 1.5, 101, "", "x", "1.0.0", "sha256-", [], {}, ["x"], { x: 1 }])
    yield other;
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    for (const changed of mutations(member)) {
      if (Array.isArray(value)) yield value.with(Number(key), changed);
      else yield { ...value, [key]: changed };
    }
    if (Array.isArray(value)) continue;
    const { [key]: _, ...rest } = value as Record<string, unknown>;
    yield rest;
    yield { ...rest, [`${key}x`]: member };
  }
}

describe("the schemas together", () => {
  it("define what they share in one way", () => {
    const seen = new Map<string, Schema>();
    for (const kind of kinds) {
      for (const [name, definition] of Object.entries(schemaOf(kind).$defs ?? {})) {
        expect(definition, `${kind}: ${name}`).toEqual(seen.get(name) ?? definition);
        seen.set(name, definition);
      }
    }
  });

  it.each(["1.0.0", "1.0", "01.0.0", "1.0.0-beta.1", "1.0.0-01", "v1.0.0", "1.0.0+b.1", "1.0.0-", "latest"])(
    "and the paths agree on whether %s is a version",
    (text) => {
      expect(written.deployment({ blue: text })).toBe(isExactVersion(text));
    },
  );

  it.each(["a", "a-b", "-a", "a-", "A", "a_b", "a".repeat(63), "a".repeat(64), "", "1"])(
    "and the paths agree on whether %j is an id",
    (text) => {
      expect(written.environment({ upstream: [text] })).toBe(isId(text));
    },
  );

  it.each(["24h", "1h30m", "30m1h", "", "0s", "7d", "h", "1.5h", "99999999s"])(
    "and the model agree on whether %j is a duration",
    (text) => {
      expect(written.environment({ soak: text })).toBe(parseDuration(text) !== undefined);
    },
  );

  it("are compiled the same way each time, into code that needs no ajv", () => {
    const folder = `${root}src/convention/validators/`;
    const contents = () => readdirSync(folder).map((name) => [name, readFileSync(folder + name, "utf8")]);
    const before = contents();
    execFileSync(process.execPath, [`${root}scripts/generate.mjs`]);
    expect(contents()).toEqual(before);
    for (const [name, text] of before)
      expect(text, name).not.toMatch(/\brequire\(|from "(?!\.\.\/validator\.ts)/);
  });
});
