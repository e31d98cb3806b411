import { contractDigest } from "../../contract/canonical.ts";
import { type ChangeClass, type ContractVerdict, changeClasses } from "../../contract/change.ts";
import { compareContracts } from "../../contract/compare.ts";
import type { Contract } from "../../contract/contract.ts";
import type { Finding } from "../../model/finding.ts";
import { comparisonJson } from "../../report/contract/json.ts";
import { comparisonMarkdown } from "../../report/contract/markdown.ts";
import { migrationGuide } from "../../report/contract/migration.ts";
import { formatComparison } from "../../report/contract/text.ts";
import { formatFindings } from "../../report/findings.ts";
import { findingsJson } from "../../report/json.ts";
import { text as asMarkdown } from "../../report/markdown/escape.ts";
import { listed } from "../../rules/text.ts";
import { refuseAll } from "../asked.ts";
import {
  type Command,
  type CommandResult,
  type Invocation,
  result,
  textOptions,
  type World,
} from "../command.ts";
import { isSet, textOf } from "../options.ts";
import { type ContractPart, listNames } from "./shape.ts";
import { findSides, isFound, type Name, nameOf, type Side } from "./side.ts";
import { misused } from "./usage.ts";

/** `headgate contract diff A B`: what becomes of a contract, for its clients. */
export const diffContracts: Command = async (invocation, world) => {
  const names = namesIn(invocation.positionals);
  if (names === undefined) {
    return misused(
      "contract diff takes two contracts",
      "headgate contract diff SERVER FROM TO; or A B, each SERVER@VERSION, a file, or - for standard input",
    );
  }
  if (names.every(({ kind }) => kind === "input")) {
    return misused("standard input can be only one of the two", "headgate contract diff FILE -");
  }
  const sides = await findSides(names, invocation, world);
  const missing = sides.flatMap((side) => (isFound(side) ? [] : side.problem));
  const [from, to] = sides.filter(isFound);
  return from && to ? compared(from, to, invocation, world) : refuseAll(world, missing);
};

function namesIn(positionals: readonly string[]): readonly [Name, Name] | undefined {
  const [first, second, third, ...others] = positionals;
  if (first === undefined || second === undefined || others.length > 0) return undefined;
  if (third === undefined) return [nameOf(first), nameOf(second)];
  const pair = [nameOf(`${first}@${second}`), nameOf(`${first}@${third}`)] as const;
  return pair.every(({ kind }) => kind === "release") ? pair : undefined;
}

function compared(from: Side, to: Side, invocation: Invocation, world: World): CommandResult {
  const parts = [...listNames, "instructions" as const];
  const shared = parts.filter((part) => from.known.has(part) && to.known.has(part));
  const [before, after] = [only(from.contract, shared), only(to.contract, shared)];
  const comparison = compareContracts(before, after);
  const left = parts.filter((part) => !shared.includes(part) && (from.known.has(part) || to.known.has(part)));
  const findings = [...from.findings, ...to.findings, ...notCompared(left, from, to)];
  const guide = isSet(invocation, "migration-guide")
    ? migrationGuide(comparison, before, after, { from: from.label, to: to.label })
    : null;
  const options = textOptions(world);
  const title = titleOf(from, to);
  const notes = formatFindings(findings, new Map(), options);
  const text =
    guide !== null
      ? guide || "Nothing has to be done: no change can break clients."
      : isSet(invocation, "markdown")
        ? [`## ${asMarkdown(title)}`, comparisonMarkdown(comparison, { heading: 3 })].join("\n\n")
        : [formatComparison(title, comparison, options), notes].filter((block) => block !== "").join("\n\n");
  return result(isAtLeast(comparison.verdict, textOf(invocation, "fail-on")) ? "different" : "ok", text, {
    findings: findingsJson(findings),
    from: sideJson(from),
    to: sideJson(to),
    ...comparisonJson(comparison),
    notCompared: left,
    guide,
  });
}

/** Only what both sides say something of: a list that one of them has not is not known to be empty. */
function only(contract: Contract, parts: readonly ContractPart[]): Contract {
  const has = (part: ContractPart) => parts.includes(part);
  const { tools, prompts, resources, resourceTemplates, instructions } = contract;
  return {
    tools: has("tools") ? tools : [],
    prompts: has("prompts") ? prompts : [],
    resources: has("resources") ? resources : [],
    resourceTemplates: has("resourceTemplates") ? resourceTemplates : [],
    ...(instructions !== undefined && has("instructions") ? { instructions } : {}),
  };
}

const partWords = {
  tools: "tools",
  prompts: "prompts",
  resources: "resources",
  resourceTemplates: "resource templates",
  instructions: "instructions",
} as const satisfies Record<ContractPart, string>;

function notCompared(left: readonly ContractPart[], from: Side, to: Side): readonly Finding[] {
  if (left.length === 0) return [];
  const silent = [from, to].filter((side) => left.some((part) => !side.known.has(part)));
  return [
    {
      rule: "contract/not-compared",
      outcome: "warn",
      severity: "low",
      message: `not compared: ${listed(
        left.map((part) => partWords[part]),
        "and",
      )}; ${listed(
        silent.map(({ label }) => label),
        "and",
      )} ${silent.length === 1 ? "says" : "say"} nothing of them`,
      hint: "give a whole contract for that: headgate contract capture takes one",
    },
  ];
}

function titleOf(from: Side, to: Side): string {
  if (from.server !== null && from.server === to.server) return `${from.label} → ${to.version}`;
  return `${from.label} → ${to.label}`;
}

function sideJson({ server, version, file, contract }: Side) {
  return { server, version, file, digest: contractDigest(contract) };
}

/** Whether the worst change is as bad as what is asked for, or worse. */
function isAtLeast(verdict: ContractVerdict, asked: string | undefined): boolean {
  const order: readonly string[] = changeClasses satisfies readonly ChangeClass[];
  return asked !== undefined && verdict !== "none" && order.indexOf(verdict) <= order.indexOf(asked);
}
