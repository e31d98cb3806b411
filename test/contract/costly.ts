import type { Contract } from "../../src/contract/contract.ts";
import type { Json } from "../../src/model/canonical.ts";

/** Largest contract that a release has. */
const maximumBytes = 1024 * 1024;

const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);
const string = { type: "string" };
const object = (properties: { readonly [name: string]: Json }, ...required: readonly string[]) => ({
  type: "object",
  properties,
  required,
});
const leaf = (isAfter: boolean) => ({ type: isAfter ? "integer" : "string" });

/** Schemas each of which can keep a comparison busy for minutes; before, or after a change. */
export const costly: Readonly<Record<string, (isAfter: boolean) => { readonly [keyword: string]: Json }>> = {
  "a hundred alternatives": (isAfter) =>
    object({
      a: {
        anyOf: numbers(100).map((n) =>
          object({ [`p${n}${isAfter}`]: string, q: { ...string, minLength: n } }, `p${n}${isAfter}`),
        ),
      },
    }),
  "a product of alternatives": (isAfter) =>
    object({
      a: {
        allOf: numbers(3).map((k) => ({
          anyOf: numbers(5).map((n) =>
            object({ [`k${k}`]: { enum: [isAfter ? n : -n, `z${n}`] }, [`m${k}${n}`]: string }, `k${k}`),
          ),
        })),
      },
    }),
  "alternatives within alternatives, by reference": (isAfter) => ({
    ...object({ a: { $ref: "#/$defs/d0" } }),
    $defs: Object.fromEntries(
      numbers(30).map((n) => {
        const next = { $ref: `#/$defs/d${n + 1}` };
        return [`d${n}`, n < 29 ? { anyOf: [next, object({ [`k${n}`]: next }, `k${n}`)] } : leaf(isAfter)];
      }),
    ),
  }),
  "definitions that refer to one another": (isAfter) => ({
    ...object({ x: { $ref: "#/$defs/d0" } }),
    $defs: Object.fromEntries(
      numbers(60).map((n) => {
        const others = [1, 7, 13].map((k) => [`r${k}`, { $ref: `#/$defs/d${(n + k) % 60}` }] as const);
        return [`d${n}`, object({ v: leaf(isAfter), ...Object.fromEntries(others) })];
      }),
    ),
  }),
  "references in a row": (isAfter) => ({
    ...object({ a: { $ref: "#/$defs/d0" } }),
    $defs: Object.fromEntries(
      numbers(3000).map((n) => [`d${n}`, n < 2999 ? { $ref: `#/$defs/d${n + 1}` } : leaf(isAfter)]),
    ),
  }),
  "itself, in three ways": (isAfter) =>
    object({
      a: {
        anyOf: [
          { $ref: "#" },
          { $ref: "#/properties/a" },
          { allOf: [{ $ref: "#" }, { properties: { q: leaf(isAfter) } }] },
        ],
      },
    }),
  "long texts": (isAfter) =>
    object(
      Object.fromEntries(
        numbers(50).map((n) => [
          `p${n}`,
          { ...string, minLength: 16_000, maxLength: isAfter ? 16_200 : 16_300 },
        ]),
      ),
    ),
  "many values": (isAfter) =>
    object({
      a: {
        anyOf: numbers(100).map((n) => ({
          enum: numbers(400).map((k) => `v${n}.${k}${isAfter && k === 7 ? "x" : ""}`),
        })),
      },
    }),
};

/** As many tools of that schema as a release may have, or the number given; before a change and after it. */
export function toolsOf(make: (isAfter: boolean) => Json, most = Number.POSITIVE_INFINITY) {
  const schemas = [make(false), make(true)];
  const size = Math.max(...schemas.map((schema) => JSON.stringify(schema).length)) + 40;
  const count = Math.max(1, Math.min(most, Math.floor(maximumBytes / size)));
  const [before = [], after = []] = schemas.map((inputSchema) =>
    numbers(count).map((n): Contract["tools"][number] => ({ name: `t${n}`, inputSchema })),
  );
  return { before, after };
}
