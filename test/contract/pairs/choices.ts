import { boolean, circle, integer, number, object, type Row, square, string, when, x } from "./row.ts";

/** Choices, conjunctions and conditions. */
export const choices: readonly Row[] = [
  [
    "a choice more",
    { anyOf: [circle] },
    { anyOf: [circle, square] },
    "additive",
    "breaking",
    `choice-added ${x}`,
  ],
  [
    "a choice fewer",
    { anyOf: [circle, square] },
    { anyOf: [circle] },
    "breaking",
    "additive",
    `choice-removed ${x}`,
  ],
  [
    "a choice for another",
    { anyOf: [circle, square] },
    { anyOf: [circle, object({ kind: { const: "point" } }, "kind")] },
    "breaking",
    "breaking",
  ],
  [
    "inside the choice that a constant names",
    { anyOf: [circle, square] },
    { anyOf: [circle, object({ kind: { const: "square" }, side: integer }, "kind", "side")] },
    "breaking",
    "additive",
    `type-narrowed ${x}/properties/side/type`,
  ],
  [
    "a member more in one choice",
    { oneOf: [circle, square] },
    { oneOf: [circle, object({ kind: { const: "square" }, side: number, turned: boolean }, "kind", "side")] },
    "additive",
    "additive",
  ],
  [
    "a required member in one choice",
    { oneOf: [circle, square] },
    {
      oneOf: [
        circle,
        object({ kind: { const: "square" }, side: number, turned: boolean }, "kind", "side", "turned"),
      ],
    },
    "breaking",
    "additive",
  ],
  [
    "two constants in one choice, then in two",
    object({ kind: { enum: ["a", "b"] }, n: number }, "kind"),
    {
      anyOf: [
        object({ kind: { const: "a" }, n: number }, "kind"),
        object({ kind: { const: "b" }, n: number }, "kind"),
      ],
    },
    "none",
    "none",
  ],
  [
    "exactly one of what overlaps",
    {
      oneOf: [
        { type: "string", minLength: 1 },
        { type: "string", maxLength: 5 },
      ],
    },
    {
      oneOf: [
        { type: "string", minLength: 1 },
        { type: "string", maxLength: 9 },
      ],
    },
    "unknown",
    "unknown",
  ],
  [
    "exactly one of what overlaps, as before",
    {
      oneOf: [
        { type: "string", minLength: 1 },
        { type: "string", maxLength: 5 },
      ],
      title: "a",
    },
    {
      oneOf: [
        { type: "string", minLength: 1 },
        { type: "string", maxLength: 5 },
      ],
      title: "b",
    },
    "documentation",
    "documentation",
  ],
  [
    "any of what overlaps, one of them wider",
    {
      anyOf: [
        { type: "string", minLength: 3 },
        { type: "string", maxLength: 1 },
      ],
    },
    {
      anyOf: [
        { type: "string", minLength: 2 },
        { type: "string", maxLength: 1 },
      ],
    },
    "additive",
    "breaking",
  ],
  [
    "a branch that takes over from another",
    {
      anyOf: [
        { type: "integer", maximum: 5 },
        { type: "integer", minimum: 10 },
      ],
    },
    {
      anyOf: [
        { type: "integer", maximum: 20 },
        { type: "integer", minimum: 30 },
      ],
    },
    "breaking",
    "breaking",
  ],
  [
    "one condition more of a conjunction",
    { allOf: [string] },
    { allOf: [string, { maxLength: 5 }] },
    "breaking",
    "additive",
  ],
  ["conditions that exclude each other", string, { allOf: [string, number] }, "breaking", "additive"],
  [
    "not, as before",
    { ...string, not: { const: "a" } },
    { ...string, not: { const: "a" }, minLength: 0 },
    "none",
    "none",
  ],
  ["not, come", string, { ...string, not: { const: "a" } }, "breaking", "additive"],
  [
    "not, another",
    { ...string, not: { const: "a" } },
    { ...string, not: { const: "b" } },
    "breaking",
    "breaking",
  ],
  [
    "if, come",
    object({ a: string, b: string }),
    { ...object({ a: string, b: string }), ...when({ required: ["a"] }, { required: ["b"] }) },
    "unknown",
    "additive",
  ],
  [
    "if, as before",
    { ...object({ a: string }), ...when({ required: ["a"] }, { minProperties: 1 }) },
    { ...when({ required: ["a"] }, { minProperties: 1 }), ...object({ a: string }) },
    "none",
    "none",
  ],
  [
    "a keyword that nobody knows",
    string,
    { ...string, "x-rule": 1 },
    "unknown",
    "unknown",
    `keyword-changed ${x}/x-rule`,
  ],
  ["a keyword that is malformed", string, { ...string, minLength: "1" }, "unknown", "unknown"],
  ["a type that nobody knows", string, { type: "text" }, "unknown", "unknown"],
  [
    "a reference to elsewhere, as before",
    { $ref: "https://example.com/a.json", title: "a" },
    { $ref: "https://example.com/a.json", title: "b" },
    "documentation",
    "documentation",
  ],
  [
    "a reference to elsewhere, another",
    { $ref: "https://example.com/a.json" },
    { $ref: "https://example.com/b.json" },
    "unknown",
    "unknown",
  ],
];
