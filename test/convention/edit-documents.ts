import fc from "fast-check";

/** A generated YAML file: its lines, each with the path of the entry it belongs to, or none. */
export interface GeneratedLine {
  readonly text: string;
  /** Absent: a comment or a blank line, which belongs to nobody. */
  readonly owner?: readonly (string | number)[];
}

export interface GeneratedFile {
  readonly text: string;
  readonly lines: readonly GeneratedLine[];
  readonly br: string;
  /** Paths of every entry that is no collection, and of every map. */
  readonly scalars: readonly (readonly string[])[];
  readonly maps: readonly (readonly string[])[];
}

type Layout = "block" | "inline" | "spread";
type Scalar = { readonly kind: "scalar"; readonly text: string; readonly body?: readonly string[] };
type Value =
  | Scalar
  | { readonly kind: "map"; readonly layout: Layout; readonly entries: readonly (readonly [string, Value])[] }
  | { readonly kind: "seq"; readonly inline: boolean; readonly items: readonly string[] };

const hostileKeys = [
  "__proto__",
  "constructor",
  "toString",
  "1.10",
  "yes",
  "~",
  "a b",
  "x: y",
  "#k",
  "'q'",
  'd"q',
  "ä",
];
export const keys = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[a-zA-Z_][a-zA-Z0-9_-]{0,6}$/) },
  { weight: 3, arbitrary: fc.stringMatching(/^[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{1,2}(-(alpha|rc)\.[0-9])?$/) },
  { weight: 1, arbitrary: fc.constantFrom(...hostileKeys) },
);

const words = [
  "x",
  "info",
  "two words",
  "it's",
  'say "so"',
  "30000",
  "1.10",
  "yes",
  "~",
  "a: b",
  "a #b",
  "",
  " ",
  "ä→",
  "0o7",
];
export const strings = fc.oneof(
  fc.constantFrom(...words, "2026-12-31", "12:30:45", "- x", "{a}", "@me", "\t", "a\nb"),
  fc.string(),
);
export const values = fc.oneof(strings, fc.integer({ min: -5, max: 1000 }));

const quoted = fc.tuple(strings, fc.boolean()).map(([text, single]): Scalar => {
  const plain = /^[\x20-\x7E]*$/.test(text);
  return { kind: "scalar", text: single && plain ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text) };
});
const scalar: fc.Arbitrary<Scalar> = fc.oneof(
  quoted,
  fc
    .constantFrom("1.2.3", "20", "info", "two words", "true", "null", "~", "1.5", "a/b:c")
    .map((text): Scalar => ({ kind: "scalar", text })),
  fc.constant({ kind: "scalar", text: "" } satisfies Scalar),
);
const blockScalar = fc
  .tuple(
    fc.constantFrom("|", "|-", ">"),
    fc.array(fc.stringMatching(/^[a-z#:]{1,6}$/), { minLength: 1, maxLength: 3 }),
  )
  .map(([text, body]): Scalar => ({ kind: "scalar", text, body }));

const { value } = fc.letrec<{ value: Value; map: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    { weight: 6, arbitrary: scalar },
    { weight: 1, arbitrary: blockScalar },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant("seq" as const),
        inline: fc.boolean(),
        items: fc.array(fc.constantFrom("1", "x", "'y'"), { maxLength: 3 }),
      }),
    },
    { weight: 4, arbitrary: tie("map") },
  ),
  map: fc.record({
    kind: fc.constant("map" as const),
    layout: fc.constantFrom<Layout>("block", "block", "inline", "spread"),
    entries: fc.uniqueArray(fc.tuple(keys, tie("value")), { maxLength: 4, selector: ([key]) => key }),
  }),
}));
const root = fc.uniqueArray(fc.tuple(keys, value), { maxLength: 6, selector: ([key]) => key });

/** Comments, blank lines and inner spacing, drawn as the file is written. */
interface Decoration {
  readonly next: () => number;
  readonly indent: number;
}

function keyText(key: string, { next }: Decoration): string {
  if (/^[a-zA-Z_][a-zA-Z_-]{2,}$/.test(key) && !/^(true|false|null|yes|off|nan|inf)$/i.test(key)) {
    return ["", "", "'", '"'][next() % 4] === "'" ? `'${key}'` : key;
  }
  return /^\d+\.\d+\.\d+/.test(key) ? key : JSON.stringify(key);
}

function inlineValue(node: Value, decoration: Decoration): string {
  if (node.kind === "scalar")
    return node.body || node.text === "" || /[/:]/.test(node.text) ? '"b"' : node.text;
  if (node.kind === "seq") return `[${node.items.join(", ")}]`;
  const entries = node.entries.map(
    ([key, inner]) => `${keyText(key, decoration)}: ${inlineValue(inner, decoration)}`,
  );
  const [open, close] = decoration.next() % 2 ? ["{ ", " }"] : ["{", "}"];
  return entries.length === 0
    ? "{}"
    : `${open}${entries.join(decoration.next() % 2 ? ", " : " , ")}${decoration.next() % 4 === 0 ? "," : ""}${close}`;
}

function comment({ next }: Decoration): string {
  return next() % 5 === 0 ? ` # c${next()}` : "";
}

function interlude(column: number, decoration: Decoration): readonly GeneratedLine[] {
  const drawn = decoration.next() % 6;
  if (drawn === 0) return [{ text: "" }];
  return drawn === 1 ? [{ text: `${" ".repeat(column)}# note ${decoration.next()}: {x}` }] : [];
}

function entryLines(
  key: string,
  node: Value,
  column: number,
  path: readonly string[],
  decoration: Decoration,
): readonly GeneratedLine[] {
  const pad = " ".repeat(column);
  const head = `${pad}${keyText(key, decoration)}:`;
  const own = (text: string): GeneratedLine => ({ text, owner: path });
  const deeper = column + decoration.indent;
  if (node.kind === "scalar") {
    if (node.body)
      return [
        own(`${head} ${node.text}${comment(decoration)}`),
        ...node.body.map((line) => own(`${" ".repeat(deeper)}${line}`)),
      ];
    return [own(`${head}${node.text === "" ? "" : ` ${node.text}`}${comment(decoration)}`)];
  }
  if (node.kind === "seq") {
    if (node.inline || node.items.length === 0)
      return [own(`${head} ${inlineValue(node, decoration)}${comment(decoration)}`)];
    return [own(head), ...node.items.map((item) => own(`${pad}${decoration.next() % 2 ? "" : ""}- ${item}`))];
  }
  if (node.layout === "inline" || node.entries.length === 0) {
    return [own(`${head} ${inlineValue(node, decoration)}${comment(decoration)}`)];
  }
  if (node.layout === "spread") {
    const inner = node.entries.map(([name, item], index) => {
      const comma = index < node.entries.length - 1 || decoration.next() % 2 ? "," : "";
      const text = `${" ".repeat(deeper)}${keyText(name, decoration)}: ${inlineValue(item, decoration)}${comma}${comment(decoration)}`;
      return { text, owner: [...path, name] };
    });
    return [own(`${head} {`), ...inner, own(`${" ".repeat(deeper)}}`)];
  }
  const inner = node.entries.flatMap(([name, item]) => [
    ...interlude(deeper, decoration),
    ...entryLines(name, item, deeper, [...path, name], decoration),
  ]);
  return [own(`${head}${comment(decoration)}`), ...inner];
}

function paths(
  entries: readonly (readonly [string, Value])[],
  base: readonly string[],
  wanted: "scalar" | "map",
): readonly (readonly string[])[] {
  return entries.flatMap(([key, node]) => {
    const path = [...base, key];
    const below = node.kind === "map" ? paths(node.entries, path, wanted) : [];
    return node.kind === wanted ? [path, ...below] : below;
  });
}

/** Files of the deployment's shape and far beyond it. */
export const files: fc.Arbitrary<GeneratedFile> = fc
  .record({
    root,
    noise: fc.array(fc.nat(60), { minLength: 40, maxLength: 40 }),
    br: fc.constantFrom("\n", "\n", "\r\n"),
    final: fc.boolean(),
    bom: fc.integer({ min: 0, max: 9 }),
    indent: fc.constantFrom(1, 2, 2, 4),
  })
  .map(({ root, noise, br, final, bom, indent }) => {
    let at = 0;
    const decoration: Decoration = { indent, next: () => noise[at++ % noise.length] ?? 0 };
    const body = root.flatMap(([key, node]) => [
      ...interlude(0, decoration),
      ...entryLines(key, node, 0, [key], decoration),
    ]);
    const lines = [...body, ...interlude(0, decoration)];
    const text = `${bom === 0 ? "\uFEFF" : ""}${lines.map((line) => line.text).join(br)}${final && lines.length > 0 ? br : ""}`;
    return { text, lines, br, scalars: paths(root, [], "scalar"), maps: [[], ...paths(root, [], "map")] };
  });
