import type { ASTNode, Environment as Language } from "@marcbachmann/cel-js";
import { printable } from "./text.ts";

/** What a variable of an expression may be; `dyn` is anything that JSON can hold. */
export type ExpressionType = "double" | "list<double>" | "dyn" | "list<dyn>" | "string" | "bool";

/** The variables of an expression, by name. */
export type ExpressionVariables = Readonly<Record<string, ExpressionType>>;

export type Evaluated =
  | { readonly kind: "value"; readonly value: boolean }
  /** No answer with these values: a member or a variable is missing, or no number where one is needed. */
  | { readonly kind: "none"; readonly message: string };

export type Expression =
  | { readonly kind: "expression"; evaluate(values: Readonly<Record<string, unknown>>): Evaluated }
  /** `start` counts characters from 0. */
  | { readonly kind: "problem"; readonly message: string; readonly start: number };

/** Characters of one expression. */
export const longestExpression = 1000;

const limits = {
  maxAstNodes: 300,
  maxDepth: 24,
  maxListElements: 100,
  maxMapEntries: 20,
  maxCallArguments: 4,
};

/** All that may be called. None of them takes a pattern or grows text, so that an answer never takes long. */
const functions: ReadonlySet<string> = new Set([
  ...["size", "has", "double", "int", "string", "type"],
  ...["all", "exists", "exists_one", "filter", "map"],
  ...["contains", "startsWith", "endsWith"],
]);
const loops: ReadonlySet<string> = new Set(["all", "exists", "exists_one", "filter", "map"]);

/** Loops inside loops: three of them over a few hundred members would take minutes. */
const deepestLoop = 2;

/**
 * Reads a yes-or-no expression of the Common Expression Language: checked against the types of its variables
 * before anything is evaluated, with no access to anything else, and bounded. The language is loaded with the
 * first expression; numbers compare and calculate with each other whether or not they are written with a point.
 */
export async function readExpression(text: string, variables: ExpressionVariables): Promise<Expression> {
  if (text.length > longestExpression) return problem(`is longer than ${longestExpression} characters`, 0);
  const language = languageWith(await import("@marcbachmann/cel-js"), variables);
  try {
    const parsed = language.parse(text);
    const forbidden = forbiddenIn(parsed.ast, 0);
    if (forbidden) return forbidden;
    const { valid, type, error } = parsed.check();
    if (!valid) return problemOf(error);
    if (type !== "bool" && type !== "dyn") return problem(`is no yes or no, but ${String(type)}`, 0);
    return { kind: "expression", evaluate: (values) => evaluated(() => parsed(values)) };
  } catch (error) {
    return problemOf(error);
  }
}

function evaluated(run: () => unknown): Evaluated {
  try {
    const value = run();
    if (typeof value === "boolean") return { kind: "value", value };
    return { kind: "none", message: "it is neither true nor false" };
  } catch (error) {
    return { kind: "none", message: summaryOf(error) };
  }
}

function languageWith(
  { Environment }: typeof import("@marcbachmann/cel-js"),
  variables: ExpressionVariables,
): Language {
  const language = new Environment({ unlistedVariablesAreDyn: false, limits });
  for (const [name, type] of Object.entries(variables)) language.registerVariable(name, type);
  const calculations = {
    "+": (a: number, b: number) => a + b,
    "-": (a: number, b: number) => a - b,
    "*": (a: number, b: number) => a * b,
    "/": (a: number, b: number) => a / b,
  } as const;
  for (const [left, right] of [
    ["double", "int"],
    ["int", "double"],
  ]) {
    for (const [sign, calculate] of Object.entries(calculations)) {
      language.registerOperator(
        `${left} ${sign} ${right}: double`,
        (a: number | bigint, b: number | bigint) => calculate(Number(a), Number(b)),
      );
    }
  }
  // Registers the other order, and what is not equal, as well.
  language.registerOperator(
    "double == int: bool",
    (a: number | bigint, b: number | bigint) => Number(a) === Number(b),
  );
  return language;
}

function forbiddenIn(node: ASTNode, loop: number): Extract<Expression, { kind: "problem" }> | undefined {
  const name = node.op === "call" || node.op === "rcall" ? node.args[0] : undefined;
  if (name !== undefined && !functions.has(name)) {
    return problem(`calls ${printable(name, 40)}, which is none of ${[...functions].join(", ")}`, node.start);
  }
  const depth = name !== undefined && loops.has(name) ? loop + 1 : loop;
  if (depth > deepestLoop) return problem("has loops inside loops inside loops", node.start);
  for (const child of nodesIn(node.args)) {
    const found = forbiddenIn(child, depth);
    if (found) return found;
  }
  return undefined;
}

function nodesIn(args: unknown): readonly ASTNode[] {
  if (Array.isArray(args)) return args.flatMap(nodesIn);
  return isNode(args) ? [args] : [];
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === "object" && value !== null && "op" in value && "args" in value;
}

function problem(message: string, start: number): Extract<Expression, { kind: "problem" }> {
  return { kind: "problem", message, start };
}

function problemOf(error: unknown): Extract<Expression, { kind: "problem" }> {
  const start =
    typeof error === "object" && error !== null && "range" in error && isRange(error.range)
      ? error.range.start
      : 0;
  return problem(summaryOf(error), start);
}

function isRange(value: unknown): value is { readonly start: number } {
  return typeof value === "object" && value !== null && "start" in value && typeof value.start === "number";
}

/** The library's own words without the excerpt that it draws below them. */
function summaryOf(error: unknown): string {
  if (!(error instanceof Error)) return "cannot be read";
  const summary = "summary" in error && typeof error.summary === "string" ? error.summary : error.message;
  return printable(summary, 120);
}
