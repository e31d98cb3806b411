import { data, Evaluator, Lexer, Parser } from "@actions/expressions";

export type Contexts = Readonly<Record<string, unknown>>;

const functions = [{ name: "cancelled", minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(false) }];

/** The value of an expression as GitHub computes it, with or without `${{ }}` around it; nothing was cancelled. */
export function evaluate(expression: string, contexts: Contexts): unknown {
  const bare = /^\$\{\{(.*)\}\}$/s.exec(expression.trim())?.[1] ?? expression;
  const { tokens } = new Lexer(bare).lex();
  const names = ["github", "inputs", "needs", "vars", "steps", "matrix"];
  const parsed = new Parser(tokens, names, functions).parse();
  const context = JSON.parse(
    JSON.stringify({ ...Object.fromEntries(names.map((name) => [name, {}])), ...contexts }),
    data.reviver,
  ) as data.Dictionary;
  const implemented = new Map(functions.map((one) => [one.name, one]));
  return JSON.parse(JSON.stringify(new Evaluator(parsed, context, implemented).evaluate(), data.replacer));
}

/** Whether GitHub takes a value for true. */
export const holds = (expression: string, contexts: Contexts): boolean =>
  ![false, 0, "", null].includes(evaluate(expression, contexts) as never);
