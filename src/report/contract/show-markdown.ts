import type { Contract } from "../../contract/contract.ts";
import type { ContractNotice } from "../../contract/examine.ts";
import { visible } from "../../contract/text/visible.ts";
import { table } from "../markdown/blocks.ts";
import { code, text } from "../markdown/escape.ts";
import { type ArgumentRow, promptRows, rowsOf } from "./arguments.ts";
import { noticesMarkdown } from "./markdown.ts";
import { countLists, hintsOf, textIn } from "./tool-words.ts";

/** What a server offers, as a document of its own. */
export function contractMarkdown(
  { title, digest }: { readonly title: string; readonly digest: string },
  contract: Contract,
  notices: readonly ContractNotice[],
): string {
  return [
    `# ${text(title, 120)}`,
    `${countLists(contract)}; contract ${code(digest.slice(0, 19))}`,
    noticesMarkdown(notices, { heading: 2 }),
    ...contractSections(contract, 2),
  ]
    .filter((block) => block !== "")
    .join("\n\n");
}

/** The lists of a contract under headings of a level; those that are empty are left out. */
export function contractSections(contract: Contract, level: number): readonly string[] {
  const heading = (words: string, depth = 0) => `${"#".repeat(level + depth)} ${words}`;
  const { instructions, tools, prompts, resources, resourceTemplates } = contract;
  return [
    ...(instructions ? [heading("Instructions"), prose(instructions)] : []),
    ...(tools.length > 0 ? [heading("Tools")] : []),
    ...tools.flatMap((tool) => {
      const hints = hintsOf(tool);
      const output = rowsOf(tool.outputSchema);
      return [
        heading(code(visible(tool.name)), 1),
        ...(hints.length > 0 ? [`*${hints.join(", ")}*`] : []),
        ...described(textIn(tool, "description")),
        ...argumentTable("argument", rowsOf(tool.inputSchema), "Takes no arguments."),
        ...(output.length > 0 ? ["Returns:", ...argumentTable("field", output, "")] : []),
      ];
    }),
    ...(prompts.length > 0 ? [heading("Prompts")] : []),
    ...prompts.flatMap((prompt) => [
      heading(code(visible(prompt.name)), 1),
      ...described(textIn(prompt, "description")),
      ...argumentTable("argument", promptRows(prompt.arguments), "Takes no arguments."),
    ]),
    ...resourceTable(heading("Resources"), resources, "uri"),
    ...resourceTable(heading("Resource templates"), resourceTemplates, "uriTemplate"),
  ];
}

function described(description: string): readonly string[] {
  return description === "" ? [] : [prose(description)];
}

/** Paragraphs stay paragraphs; within one, lines are joined. */
function prose(words: string): string {
  return visible(words)
    .split(/\n[^\S\n]*\n/u)
    .map((paragraph) => text(paragraph, 2_000))
    .filter((paragraph) => paragraph !== "")
    .slice(0, 30)
    .join("\n\n");
}

function argumentTable(noun: string, rows: readonly ArgumentRow[], none: string): readonly string[] {
  if (rows.length === 0) return none === "" ? [] : [none];
  const cells = rows.map((row) => [
    code(visible(row.name), 80),
    code(visible(row.type), 120),
    row.required ? "yes" : "",
    row.default === undefined ? "" : code(visible(row.default), 60),
    text(visible(row.description ?? ""), 500),
  ]);
  return [table([noun, "type", "required", "default", "description"], cells)];
}

function resourceTable(
  heading: string,
  entries: Contract["resources"] | Contract["resourceTemplates"],
  key: "uri" | "uriTemplate",
): readonly string[] {
  if (entries.length === 0) return [];
  const rows = entries.map((entry) => {
    const title = textIn(entry, "title") || textIn(entry, "name");
    return [
      code(visible(textIn(entry, key)), 160),
      text(visible(title), 120),
      textIn(entry, "mimeType") === "" ? "" : code(visible(textIn(entry, "mimeType")), 80),
      text(visible(textIn(entry, "description")), 500),
    ];
  });
  return [heading, table(["address", "name", "type", "description"], rows)];
}
