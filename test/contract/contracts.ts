import type { Contract } from "../../src/contract/contract.ts";
import type { Json } from "../../src/model/canonical.ts";

export function contract(parts: Partial<Contract> = {}): Contract {
  return { tools: [], prompts: [], resources: [], resourceTemplates: [], ...parts };
}

/** A contract with one tool `forecast` whose input has these properties. */
export function withInput(properties: { readonly [name: string]: Json }, required: readonly string[] = []) {
  return contract({
    tools: [{ name: "forecast", inputSchema: { type: "object", properties, required } }],
  });
}

export function withOutput(properties: { readonly [name: string]: Json }, required: readonly string[] = []) {
  return contract({
    tools: [
      {
        name: "forecast",
        inputSchema: { type: "object" },
        outputSchema: { type: "object", properties, required },
      },
    ],
  });
}
