import { innerPathProblem } from "../../model/target.ts";
import type { EnvironmentContext } from "../context.ts";
import type { Rule } from "../rule.ts";
import { shown } from "../text.ts";
import { fail } from "../verdict.ts";

export const unsafePath: Rule<EnvironmentContext> = {
  id: "target/unsafe-path",
  severity: "high",
  what: "A target's path stays inside the clone, with forward slashes, and out of .git and Headgate's own files.",
  why: "A path from a pull request is written on other people's machines. It must not reach what it has no business with.",
  fix: "Write a path from the repository's root, such as clients/staging/.mcp.json.",
  overridable: false,
  check({ environment }) {
    return environment.targets.flatMap((target, index) => {
      if ((target.type !== "mcp" && target.type !== "haproxy") || target.path === undefined) return [];
      // What is deployed has plain names: they lead nowhere else.
      const problem = problemOf(target.path.replace(/\{(?:server|environment)\}/g, "x"));
      if (problem === undefined) return [];
      return fail(unsafePath, {
        message: `the path ${shown(target.path) || "(empty)"} ${problem}`,
        hint: `write a path from the repository's root, such as ${examples[target.type]}`,
        place: { file: environment.file, path: ["targets", index, "path"], part: "value" },
      });
    });
  },
};

const examples = { mcp: "clients/staging/.mcp.json", haproxy: "haproxy/{environment}/{server}.cfg" } as const;

const own: ReadonlySet<string> = new Set(["servers", "environments", "headgate.yaml"]);

function problemOf(path: string): string | undefined {
  const problem = innerPathProblem(path);
  if (problem !== undefined) return problem;
  const first = path.split("/").find((step) => step !== "." && step !== "");
  return own.has(first?.toLowerCase() ?? "") ? "is among Headgate's own files" : undefined;
}

const dangerous = new Set(["__proto__", "constructor", "prototype"]);

export const unsafeEntry: Rule<EnvironmentContext> = {
  id: "target/unsafe-entry",
  severity: "high",
  what: "The name of a client's entry is plain text: letters, digits, dot, dash, underscore, 64 at most.",
  why: "Clients use it as a key, in file names and in prompts; some of them trip over anything else.",
  fix: "Use the server's id, or a name such as weather-staging.",
  overridable: false,
  check({ environment }) {
    return environment.targets.flatMap((target, index) => {
      if (target.type !== "mcp") return [];
      const one = target.entry === undefined ? [] : [{ name: target.entry, path: ["entry"] }];
      const each = Object.entries(target.entries ?? {}).map(([id, name]) => ({
        name,
        path: ["entries", id],
      }));
      return [...one, ...each]
        .filter(({ name }) => !/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(name) || dangerous.has(name))
        .map(({ name, path }) =>
          fail(unsafeEntry, {
            message: `${shown(name) || "an empty text"} cannot be the name of a client's entry`,
            hint: "use letters, digits, dot, dash and underscore, as in weather-staging",
            place: { file: environment.file, path: ["targets", index, ...path], part: "value" },
          }),
        );
    });
  },
};
