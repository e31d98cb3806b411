import type { Json } from "../model/canonical.ts";
import { canonicalTool } from "./canonical.ts";
import { below, type ContractChange, type RenameSuggestion } from "./change.ts";
import { compareAnnotations } from "./compare-annotations.ts";
import { type Compared, type ComparedSchemas, compareSchemas } from "./compare-schema.ts";
import type { Contract, Item } from "./contract.ts";
import { argumentNames, change, compareMembers, listed, objectAt } from "./items.ts";
import { suggestRenames } from "./renames.ts";
import { inShares, type Steps } from "./schema/steps.ts";

type Tool = Contract["tools"][number];

/**
 * For all schemas of a contract together. Those of real servers take less than one for each of its characters; as many as
 * there are take a machine of today about a second.
 */
const maximumSteps = 1_500_000;

export function compareTools(before: Contract["tools"], after: Contract["tools"]): Compared {
  const nameOf = (tool: Tool) => tool.name;
  const { gone, come, changed, undecided } = listed({
    root: "/tools",
    before,
    after,
    nameOf,
    canonical: canonicalTool,
  });
  const renames = suggestRenames("tool", "/tools", gone, come);
  const within = inShares({ left: maximumSteps }, changed, (pair, steps) =>
    compareTool(pair.before, pair.after, steps),
  );
  return {
    changes: [
      ...undecided,
      ...gone.map(({ name }) =>
        change(
          below("/tools", name),
          "breaking",
          "listing",
          "tool-removed",
          `- ${name}${hinted(renames, name)}`,
        ),
      ),
      ...come.map((tool) => {
        const signature = `+ ${tool.name}(${argumentNames(tool).join(", ")})`;
        return change(below("/tools", tool.name), "additive", "listing", "tool-added", signature);
      }),
      ...within.flatMap(({ changes }) => changes),
    ],
    renames: [...renames, ...within.flatMap((each) => each.renames)],
  };
}

function hinted(renames: readonly RenameSuggestion[], name: string): string {
  const found = renames.find((rename) => rename.from === below("/tools", name));
  return found === undefined ? "" : ` (now ${found.after}?)`;
}

const told = ["name", "inputSchema", "outputSchema", "annotations", "execution"];

function compareTool(a: Tool, b: Tool, steps: Steps): ComparedSchemas {
  const pointer = below("/tools", a.name);
  const at = { subject: a.name };
  // The protocol has one for every tool: one that goes is no schema of anything.
  const missing = a.inputSchema === undefined ? {} : null;
  const input = (share: Steps) =>
    compareSchemas(
      own(a.inputSchema, {}),
      own(b.inputSchema, missing),
      { ...at, side: "input", pointer: below(pointer, "inputSchema") },
      share,
    );
  const output = (share: Steps) =>
    compareOutput(a, b, { ...at, pointer: below(pointer, "outputSchema") }, share);
  const schemas = inShares(steps, [input, output], (compare, share) => compare(share));
  return {
    changes: [
      ...schemas.flatMap(({ changes }) => changes),
      ...compareTask(a, b, pointer),
      ...compareAnnotations(objectAt(a, "annotations"), objectAt(b, "annotations"), pointer, a.name),
      ...compareMembers(a, b, pointer, a.name, told),
    ],
    renames: schemas.flatMap(({ renames }) => renames),
    isCut: schemas.some(({ isCut }) => isCut),
  };
}

/** What is there, be it malformed. */
function own(schema: Json | undefined, absent: Json): Json {
  return schema === undefined ? absent : schema;
}

function compareOutput(
  { outputSchema: before }: Tool,
  { outputSchema: after }: Tool,
  at: { readonly subject: string; readonly pointer: string },
  steps: Steps,
): ComparedSchemas {
  const { pointer, subject } = at;
  if (before !== undefined && after !== undefined)
    return compareSchemas(before, after, { ...at, side: "output" }, steps);
  if (before !== undefined)
    return one(change(pointer, "breaking", "output", "output-removed", `- ${subject}: output schema`));
  if (after === undefined) return { changes: [], renames: [], isCut: false };
  return one(change(pointer, "additive", "output", "output-added", `+ ${subject}: output schema`));
}

function one(only: ContractChange): ComparedSchemas {
  return { changes: [only], renames: [], isCut: false };
}

/** Whether a call is run as a task: never (`forbidden`, where nothing is said), if the client likes, or always. */
function compareTask(a: Tool, b: Tool, pointer: string): readonly ContractChange[] {
  const [before, after] = [taskSupport(a), taskSupport(b)];
  if (before === after) return [];
  const at = below(pointer, "execution", "taskSupport");
  const text = `~ ${a.name}: task support ${before} → ${after}`;
  const more = { before, after };
  if (after === "required") return [change(at, "breaking", "listing", "task-required", text, more)];
  if (after === "forbidden") return [change(at, "breaking", "listing", "task-refused", text, more)];
  return [change(at, "additive", "listing", "task-allowed", text, more)];
}

function taskSupport(tool: Item): string {
  const { taskSupport: support } = objectAt(tool, "execution");
  return support === "optional" || support === "required" ? support : "forbidden";
}
