import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { analysisFindings } from "../../src/convention/conditions.ts";
import { isDocument } from "../../src/convention/documents.ts";
import { resolveEnvironment } from "../../src/convention/resolve/environment.ts";
import { builtInAnalyses, placeholders } from "../../src/model/analysis.ts";
import { readExpression } from "../../src/model/expression.ts";
import { textOf } from "./workflow.ts";

const page = textOf("docs/analyses.md");
const block = (kind: string) =>
  parse(new RegExp(`\`\`\`yaml ${kind}\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? "") as unknown;

describe("docs/analyses.md", () => {
  test("shows a policy that is valid, with every analysis it names", async () => {
    const policy = block("environment");
    if (!isDocument("environment", policy)) throw new Error("is no environment.yaml");
    expect(await analysisFindings("environment.yaml", policy)).toEqual([]);
    const { analyses = {} } = resolveEnvironment("production", policy);
    expect(Object.keys(analyses)).toEqual(["error-rate", "queue"]);
  });

  test("shows a server that is valid", () => {
    expect(isDocument("server", block("server"))).toBe(true);
  });

  test.each(Object.entries(builtInAnalyses))(
    "tells of %s what it asks and what is good",
    (name, { query }) => {
      const row = page.split("\n").find((line) => line.startsWith(`| \`${name}\``)) ?? "";
      const [, metric = ""] = /\b(mcp_[a-z]+(?:_[a-z]+)*?)(?:_bucket)?\{/.exec(query) ?? [];
      expect(row).toContain(`\`${metric}\``);
    },
  );

  test.each(placeholders)("tells of {%s}", (name) => {
    expect(page).toContain(`\`{${name}}\``);
  });

  test("names every function that there is", async () => {
    const read = await readExpression("nothing(1)", {});
    const [, names = ""] = /none of (.*)$/.exec(read.kind === "problem" ? read.message : "") ?? [];
    const all = names.split(", ");
    expect(all.length).toBeGreaterThan(10);
    expect(all.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});
