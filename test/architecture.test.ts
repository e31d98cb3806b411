import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const source = fileURLToPath(new URL("../src", import.meta.url));

/** From the ground up: a layer may import what stands before it, and itself. */
const layers = [
  "model",
  "convention",
  "rules",
  "contract",
  "reconcile",
  // What the operating system says of this machine; below all that may ask it, above all that may not.
  "system",
  "deployed",
  "git",
  // What commands ask of where a repository is hosted; a plain clone answers here, GitHub in its own layer.
  "host",
  "github",
  "targets",
  "probes",
  "supply-chain",
  "apply",
  "report",
  "commands",
  "cli",
  // The second door reads what a workflow asks for by the declarations of the first.
  "action",
] as const;

/** Layers that are tested with plain values: everything of the world comes in as an argument. */
const pure = ["model", "rules", "contract", "reconcile", "report"];

/** The modules of Node that compute and touch nothing. */
const harmless = ["node:crypto", "node:module", "node:util", "node:path", "node:buffer", "node:assert"];

interface Module {
  readonly path: string;
  readonly layer: string;
  readonly lines: number;
  readonly imports: readonly string[];
}

const modules = readdirSync(source, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts") && !path.startsWith("convention/validators/"))
  .map((path): Module => {
    const text = readFileSync(join(source, path), "utf8");
    const imports = [...text.matchAll(/\b(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, name]) => name ?? "");
    const layer = path.includes("/") ? (path.split("/")[0] ?? "") : path.replace(/\.ts$/, "");
    return { path, layer, lines: text.split("\n").length - 1, imports };
  });

function layerOf(module: Module, specifier: string): string {
  const target = relative(source, resolve(source, dirname(module.path), specifier)).replaceAll("\\", "/");
  return target.includes("/") ? (target.split("/")[0] ?? "") : target.replace(/\.ts$/, "");
}

describe("the layers", () => {
  it("are all named here", () => {
    const found = new Set(modules.map((module) => module.layer));
    expect([...found].filter((layer) => !(layers as readonly string[]).includes(layer))).toEqual([]);
    expect(found.size).toBeGreaterThan(10);
  });

  it("import only downwards", () => {
    const upward = modules.flatMap((module) =>
      module.imports
        .filter((name) => name.startsWith("."))
        .filter((name) => rank(layerOf(module, name)) > rank(module.layer))
        .map((name) => `${module.path} imports ${name}`),
    );
    expect(upward).toEqual([]);
  });

  it("import each other in no circle, not even for a type", () => {
    expect(circles()).toEqual([]);
  });

  it.each(pure)("%s does no I/O", (layer) => {
    const touching = modules
      .filter((module) => module.layer === layer)
      .flatMap((module) =>
        module.imports
          .filter(
            (name) =>
              name.startsWith("node:") ||
              name.startsWith("@actions/") ||
              name.startsWith("@octokit/") ||
              (name.startsWith(".") && layerOf(module, name) === "system"),
          )
          .filter((name) => !harmless.includes(name))
          .map((name) => `${module.path} imports ${name}`),
      );
    expect(touching).toEqual([]);
  });

  it("name Node's modules as such, and ours with their extension", () => {
    const bare = modules.flatMap((module) =>
      module.imports
        .filter((name) =>
          name.startsWith(".") ? !/\.(ts|js|json)$/.test(name) : /^(fs|path|os|util)$/.test(name),
        )
        .map((name) => `${module.path} imports ${name}`),
    );
    expect(bare).toEqual([]);
  });
});

describe("files", () => {
  it("have at most 350 lines", () => {
    const long = modules
      .filter((module) => module.lines > 350)
      .map((module) => `${module.path} ${module.lines}`);
    expect(long).toEqual([]);
  });

  it("are named in kebab case", () => {
    expect(modules.map((module) => module.path).filter((path) => !/^[a-z0-9/.-]+$/.test(path))).toEqual([]);
  });
});

function rank(layer: string): number {
  return (layers as readonly string[]).indexOf(layer);
}

/** Modules that reach themselves by their imports, each with the way around. */
function circles(): readonly string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const importsOf = new Map(
    modules.map(({ path, imports }) => [
      path,
      imports.filter((name) => name.startsWith(".")).map((name) => join(dirname(path), name)),
    ]),
  );
  const visit = (path: string, way: readonly string[]): void => {
    const at = way.indexOf(path);
    if (at >= 0) found.push([...way.slice(at), path].join(" -> "));
    if (at >= 0 || done.has(path)) return;
    for (const next of importsOf.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of importsOf.keys()) visit(path, []);
  return found;
}
