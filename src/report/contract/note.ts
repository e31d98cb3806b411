import type { ContractComparison } from "../../contract/change.ts";
import type { Contract } from "../../contract/contract.ts";
import { sameJson } from "../../contract/same.ts";
import { compareText } from "../../model/finding.ts";
import { compareVersions } from "../../model/traffic.ts";
import { isDeprecated } from "./tool-words.ts";

/** What a plan says of contracts for one deployment. */
export interface ContractNote {
  /** Every version that is to be live, with what most get now: blue first. Left out where one of the two has no contract. */
  readonly compared: readonly ComparedVersion[];
  /** Tools that the server itself calls deprecated, in what will be blue. */
  readonly deprecated: readonly DeprecatedTool[];
  /** Tools that not all of the live versions have, or not alike. */
  readonly apart: readonly ToolApart[];
}

/** A version that clients are to get, beside the one that most of them have now. */
export interface ComparedVersion {
  readonly as: "blue" | "green";
  readonly from: string;
  readonly to: string;
  readonly comparison: ContractComparison;
  /** The comparison on one line. */
  readonly line: string;
}

export interface DeprecatedTool {
  readonly name: string;
  /** Whether it was not called so before. */
  readonly isNew: boolean;
}

export interface ToolApart {
  readonly name: string;
  /** `only`: the versions that have it. `differs`: the versions that take or give something else under its name. */
  readonly kind: "only" | "differs";
  readonly versions: readonly string[];
}

/** Tools that a contract calls deprecated, by name. */
export function deprecatedTools(before: Contract | undefined, after: Contract): readonly DeprecatedTool[] {
  const known = new Set((before?.tools ?? []).filter(isDeprecated).map(({ name }) => name));
  return after.tools
    .filter(isDeprecated)
    .map(({ name }) => ({ name, isNew: before !== undefined && !known.has(name) }))
    .sort((a, b) => compareText(a.name, b.name));
}

/**
 * Of several versions that are live at once, the tools that a client meets or not, or meets in different forms, by
 * which version it gets. Descriptions may differ.
 */
export function toolsApart(contracts: ReadonlyMap<string, Contract>): readonly ToolApart[] {
  if (contracts.size < 2) return [];
  const versions = [...contracts.keys()].sort(compareVersions);
  const names = new Set([...contracts.values()].flatMap(({ tools }) => tools.map(({ name }) => name)));
  return [...names].sort(compareText).flatMap((name): readonly ToolApart[] => {
    const tools = versions.flatMap((version) => {
      const tool = contracts.get(version)?.tools.find((one) => one.name === name);
      return tool ? [{ version, tool }] : [];
    });
    const having = tools.map(({ version }) => version);
    if (tools.length < versions.length) return [{ name, kind: "only", versions: having }];
    const [first] = tools;
    const isSame = tools.every(
      ({ tool }) =>
        sameJson(tool.inputSchema, first?.tool.inputSchema) &&
        sameJson(tool.outputSchema, first?.tool.outputSchema),
    );
    return isSame ? [] : [{ name, kind: "differs", versions: having }];
  });
}
