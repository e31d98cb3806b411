import { existsSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { textOf, workflowOf } from "./workflow.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const pages = [
  "README.md",
  "docs/github.md",
  "docs/rollouts.md",
  "docs/events.md",
  "examples/README.md",
  "SECURITY.md",
  "CONTRIBUTING.md",
];

/** Addresses of headings, as GitHub makes them. */
function anchors(markdown: string): ReadonlySet<string> {
  const headings = [...markdown.matchAll(/^#{1,6} (.+)$/gm)].map(([, text = ""]) => text);
  return new Set(
    headings.map((text) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, "")
        .replaceAll(" ", "-"),
    ),
  );
}

describe.each(pages)("%s", (page) => {
  it("links to what is there", () => {
    const links = [...textOf(page).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)];
    const missing = links.flatMap(([link, path = "", anchor]) => {
      const target = path === "" ? page : normalize(join(dirname(page), path));
      if (!existsSync(join(root, target))) return [link];
      return anchor === undefined || anchors(textOf(target)).has(anchor) ? [] : [link];
    });
    expect(missing).toEqual([]);
  });
});

describe("docs/github.md", () => {
  const page = textOf("docs/github.md");
  const { jobs } = workflowOf(textOf("examples/headgate.yml"));
  const rollback = workflowOf(textOf("examples/rollback.yml")).jobs.rollback;

  /** What the table says of a job: by permission, the first word. */
  const told = (job: string) => {
    const [head, ...rows] = page
      .split("\n")
      .filter((line) => line.startsWith("| job |") || /^\| `\w+`/.test(line))
      .map((line) =>
        line
          .split("|")
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    const row = rows.find(([name]) => name?.startsWith(`\`${job}\``)) ?? [];
    return Object.fromEntries(
      (head ?? []).flatMap((name, column) => {
        const word = /^(read|write|as)\b/.exec(row[column] ?? "")?.[1];
        return column < 2 || word === undefined ? [] : [[name.replaceAll("`", ""), word]];
      }),
    );
  };

  it.each(["plan", "look", "apply"])("tells the permissions of %s as they are", (job) => {
    expect(told(job)).toEqual(jobs[job]?.permissions);
  });

  it("tells that a command has those of apply", () => {
    expect(new Set(Object.values(told("command")))).toEqual(new Set(["as"]));
    expect(jobs.command?.permissions).toEqual(jobs.apply?.permissions);
  });

  it("tells the permissions of rolling back as they are", () => {
    expect(told("rollback")).toEqual(rollback?.permissions);
  });

  it("names the variables and secrets of the examples", () => {
    const files = ["headgate", "rollback", "release"]
      .map((name) => textOf(`examples/${name}.yml`))
      .join("\n");
    const names = [...files.matchAll(/(?:vars|secrets)\.(\w+)/g)].map(([, name = ""]) => name);
    expect([...new Set(names)].filter((name) => !page.includes(name))).toEqual([]);
  });
});
