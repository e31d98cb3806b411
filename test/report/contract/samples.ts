import type { ContractChange, ContractComparison } from "../../../src/contract/change.ts";
import type { Contract } from "../../../src/contract/contract.ts";
import type { ComparedVersion, ContractNote } from "../../../src/report/contract/note.ts";

export const noContract: Contract = { tools: [], prompts: [], resources: [], resourceTemplates: [] };

/** A server with tools alone. */
export function toolsOf(...tools: Contract["tools"]): Contract {
  return { ...noContract, tools };
}

export function change(more: Partial<ContractChange> = {}): ContractChange {
  return {
    pointer: "/tools/get_alerts",
    class: "additive",
    side: "listing",
    reason: "tool-added",
    summary: "+ get_alerts(region)",
    ...more,
  };
}

export const addedUnits = change({
  pointer: "/tools/forecast/inputSchema/properties/units",
  side: "input",
  reason: "argument-added",
  summary: "+ forecast.units (optional)",
  why: "a call without it stays right",
});

export const weatherComparison: ContractComparison = {
  verdict: "additive",
  changes: [change({ why: "what was there is still there" }), addedUnits],
};

export const weatherCompared: ComparedVersion = {
  as: "blue",
  from: "1.1.4",
  to: "1.1.5",
  comparison: weatherComparison,
  line: "additive: + get_alerts(region), + forecast.units (optional)",
};

export const weatherNote: ContractNote = {
  compared: [weatherCompared],
  deprecated: [],
  apart: [],
};

/** A text that changed, as a comparison tells it. */
export function textChange(
  before: string,
  after: string,
  more: Partial<ContractChange> = {},
): ContractChange {
  return change({
    pointer: "/tools/forecast/description",
    class: "documentation",
    reason: "description-changed",
    summary: "~ forecast: description changed",
    before,
    after,
    ...more,
  });
}

/** Everything of a comparison said by somebody who means no good. */
export function hostileComparison(values: readonly string[]): ContractComparison {
  const [a = "", b = "", c = "", d = "", e = "", f = "", g = "", h = ""] = values;
  const pointer = `/tools/${a.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  const warnings = [{ kind: "instruction", text: h } as const];
  return {
    verdict: "breaking",
    changes: [
      change({ pointer, class: "breaking", reason: b, summary: c, why: d }),
      change({
        pointer: `${pointer}/inputSchema/properties/${b}`,
        class: "unknown",
        summary: e,
        before: f,
        after: g,
      }),
      textChange(f, g, { pointer: `${pointer}/description`, warnings }),
      textChange(`${f} ${g} ${h}`, `${f} ${a} ${h}`, { pointer: "/instructions", warnings }),
    ],
    renames: [
      { kind: "tool", from: pointer, to: `/tools/${g}`, before: e, after: g, confidence: "low", reason: h },
    ],
  };
}

/** A contract whose every text is somebody's who means no good. */
export function hostileContract(values: readonly string[]): Contract {
  const [a = "", b = "", c = "", d = "", e = "", f = "", g = ""] = values;
  const properties = Object.fromEntries([
    [a, { type: "string", description: b, default: c, enum: [d] }],
    [e, { type: "object", properties: Object.fromEntries([[f, { type: "array", items: { const: g } }]]) }],
  ]);
  const inputSchema = { type: "object", properties, required: [a, e] };
  return {
    tools: [{ name: a, title: b, description: c, inputSchema, outputSchema: inputSchema }],
    prompts: [{ name: d, description: e, arguments: [{ name: f, description: g, required: true }] }],
    resources: [{ uri: g, name: a, description: b, mimeType: c }],
    resourceTemplates: [{ uriTemplate: e, name: f, description: g }],
    instructions: b,
  };
}

export function hostileNote(values: readonly string[]): ContractNote {
  const [a = "", b = "", c = "", d = ""] = values;
  return {
    compared: [
      { as: "green", from: a, to: b, comparison: hostileComparison(values), line: `breaking: ${c}` },
    ],
    deprecated: [{ name: d, isNew: true }],
    apart: [
      { name: a, kind: "only", versions: [b] },
      { name: c, kind: "differs", versions: [a, b] },
    ],
  };
}
