import type { Contract } from "../../contract/contract.ts";
import type { ContractNotice } from "../../contract/examine.ts";
import { visible } from "../../contract/text/visible.ts";
import { type Cell, formatTable } from "../table.ts";
import { paint, sanitize, shorten, type TextOptions, wrap } from "../text.ts";
import { type ArgumentRow, promptRows, rowsOf } from "./arguments.ts";
import { formatWarnings } from "./text.ts";
import { countLists, hintsOf, textIn } from "./tool-words.ts";

/** How much of one text is shown; `--json` has all of it. */
const longest = 600;

/**
 * A contract for the terminal: what a client is offered, each tool with its arguments. `title`: `weather 1.1.5`;
 * `digest`: of the contract.
 */
export function formatContract(
  { title, digest }: { readonly title: string; readonly digest: string },
  contract: Contract,
  notices: readonly ContractNotice[],
  options: TextOptions,
): string {
  const head = `${paint("strong", line(title), options)}   ${countLists(contract)}, contract ${digest.slice(7, 19)}`;
  const { instructions } = contract;
  return [
    head,
    ...formatWarnings(notices, options),
    ...(instructions
      ? [[paint("strong", "instructions", options), ...prose(instructions, 2, options)].join("\n")]
      : []),
    ...listBlock(
      "tools",
      contract.tools.map((tool) => toolLines(tool, options)),
      options,
    ),
    ...listBlock(
      "prompts",
      contract.prompts.map((prompt) => [
        `  ${paint("strong", line(prompt.name), options)}`,
        ...prose(textIn(prompt, "description"), 4, options),
        ...argumentLines(promptRows(prompt.arguments), options),
      ]),
      options,
    ),
    ...resourceBlock("resources", contract.resources, "uri", options),
    ...resourceBlock("resource templates", contract.resourceTemplates, "uriTemplate", options),
  ].join("\n\n");
}

function listBlock(
  title: string,
  entries: readonly (readonly string[])[],
  options: TextOptions,
): readonly string[] {
  if (entries.length === 0) return [];
  return [
    [paint("strong", title, options), entries.map((lines) => lines.join("\n")).join("\n\n")].join("\n"),
  ];
}

function toolLines(tool: Contract["tools"][number], options: TextOptions): readonly string[] {
  const hints = hintsOf(tool);
  const name = paint("strong", line(tool.name), options);
  const output = rowsOf(tool.outputSchema);
  return [
    `  ${name}${hints.length === 0 ? "" : `   ${paint("faint", hints.join(", "), options)}`}`,
    ...prose(textIn(tool, "description"), 4, options),
    ...argumentLines(rowsOf(tool.inputSchema), options),
    ...(output.length === 0
      ? []
      : [paint("faint", "    returns", options), ...argumentLines(output, options, 6)]),
  ];
}

function argumentLines(rows: readonly ArgumentRow[], options: TextOptions, indent = 4): readonly string[] {
  const cells = rows.map((row): readonly Cell[] => {
    const given = row.required
      ? "required"
      : row.default === undefined
        ? ""
        : `default ${line(row.default, 40)}`;
    return [
      { text: line(row.name, 60) },
      { text: line(row.type, 60) },
      { text: given },
      { text: line(row.description ?? "", 200), style: "faint" },
    ];
  });
  const width = Math.max(40, options.width - indent);
  return formatTable(cells, { ...options, width }).map((one) => " ".repeat(indent) + one);
}

function resourceBlock(
  title: string,
  entries: Contract["resources"] | Contract["resourceTemplates"],
  key: "uri" | "uriTemplate",
  options: TextOptions,
): readonly string[] {
  if (entries.length === 0) return [];
  const rows = entries.map((entry): readonly Cell[] => [
    { text: `  ${line(textIn(entry, key), 120)}` },
    { text: line(textIn(entry, "mimeType"), 60) },
    { text: line(textIn(entry, "description") || textIn(entry, "name"), 200), style: "faint" },
  ]);
  return [[paint("strong", title, options), ...formatTable(rows, options)].join("\n")];
}

function prose(text: string, indent: number, options: TextOptions): readonly string[] {
  if (text === "") return [];
  return wrap(line(text, longest), Math.max(30, options.width - indent)).map(
    (one) => " ".repeat(indent) + one,
  );
}

function line(text: string, limit = longest): string {
  return shorten(sanitize(visible(text)).replace(/\s+/gu, " ").trim(), limit);
}
