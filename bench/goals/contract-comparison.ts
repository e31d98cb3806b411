import { contractDigest } from "../../src/contract/canonical.ts";
import { compareContracts } from "../../src/contract/compare.ts";
import type { Contract } from "../../src/contract/contract.ts";
import { compared, type Goal } from "../goal.ts";
import { medians } from "../measure.ts";

const toolCount = 200;
/** Of one measurement: one alone takes too little to be told from chance. */
const repeats = 20;

/** What becomes of the tools from one version to the next. */
const releases = {
  "one tool in ten changed": { changed: 10, isRewritten: false, isDescribed: false, limit: 10 },
  "all in another notation": { changed: 10, isRewritten: true, isDescribed: false, limit: 10 },
  "every tool changed": { changed: 1, isRewritten: true, isDescribed: false, limit: 10 },
  // Thousands of texts, each of them looked at for what steers a model.
  "and every text of it": { changed: 1, isRewritten: true, isDescribed: true, limit: null },
} as const;

type Release = (typeof releases)[keyof typeof releases];

export const contractComparison: Goal = {
  number: 11,
  title: "contract comparison, 200 tools",
  async measure({ shortRounds }) {
    const before = JSON.stringify(contractOf());
    const lines = [];
    for (const [what, release] of Object.entries(releases)) {
      const after = JSON.stringify(contractOf(release));
      const values = [JSON.parse(before), JSON.parse(after)] as [Contract, Contract];
      const { ours, parsing, digests } = await medians(shortRounds, {
        ours: () => timeOf(() => compareContracts(...values)),
        parsing: () => timeOf(() => [JSON.parse(before), JSON.parse(after)]),
        digests: () => timeOf(() => values.map(contractDigest)),
      });
      lines.push(compared(what, release.limit, ours, parsing, "JSON.parse of both"));
      if (release.isDescribed)
        lines.push(compared("digests of both", null, digests, parsing, "JSON.parse of both"));
    }
    return lines;
  },
};

/** Milliseconds of one run, the mean of several in a row. */
function timeOf(run: () => unknown): number {
  const begin = process.hrtime.bigint();
  for (let n = 0; n < repeats; n += 1) run();
  return Number(process.hrtime.bigint() - begin) / 1e6 / repeats;
}

function contractOf(release?: Release): Contract {
  const tools = Array.from({ length: toolCount }, (_, n) => toolOf(n, release));
  return { tools, prompts: [], resources: [], resourceTemplates: [] };
}

/** A tool such as real servers have: some arguments, one of them a list of objects, and what it answers. */
function toolOf(n: number, release?: Release): Contract["tools"][number] {
  const isChanged = release !== undefined && n % release.changed === 0;
  const closed = release?.isRewritten ? { additionalProperties: false } : {};
  const more = release?.isDescribed ? " Times are in UTC." : "";
  const described = (text: string) => ({
    description: `${text} of item ${n}, as the service names it.${more}`,
  });
  const point = {
    type: "object",
    properties: {
      latitude: { type: "number", minimum: -90, maximum: 90, ...described("Latitude") },
      longitude: { type: "number", minimum: -180, maximum: 180, ...described("Longitude") },
    },
    required: ["latitude", "longitude"],
    ...closed,
  };
  return {
    name: `get_item_${n}`,
    title: `Get item ${n}`,
    description: `Looks up item ${n} and answers with all that is known about it at the given time. Use it where a user asks for the item by its number or by where it is.${isChanged ? " It may be gone." : ""}${more}`,
    inputSchema: {
      type: "object",
      ...(release?.isRewritten ? { $schema: "https://json-schema.org/draft/2020-12/schema" } : {}),
      properties: {
        id: { type: "string", minLength: 1, ...described("The number") },
        unit: {
          type: "string",
          enum: isChanged ? ["metric", "imperial", "si"] : ["metric", "imperial"],
          default: "metric",
          ...described("The unit"),
        },
        limit: { type: "integer", minimum: 1, maximum: isChanged ? 50 : 100, ...described("How many") },
        at: { anyOf: [{ type: "string", format: "date-time" }, { type: "null" }], ...described("The time") },
        points: { type: "array", items: point, maxItems: 10, ...described("The places") },
        ...(isChanged ? { verbose: { type: "boolean", ...described("Whether to say more") } } : {}),
      },
      required: ["id"],
      ...closed,
    },
    outputSchema: {
      type: "object",
      properties: {
        items: {
          type: "array",
          items: {
            type: "object",
            properties: { id: { type: "string" }, value: { type: "number" }, at: point },
            required: ["id", "value"],
            ...closed,
          },
        },
        next: { type: "string", ...described("Where the next page begins") },
      },
      required: ["items"],
      ...closed,
    },
    annotations: { readOnlyHint: true },
  };
}
