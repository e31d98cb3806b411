import { canonicalContract, contractDigest } from "../../../src/contract/canonical.ts";
import type { Contract } from "../../../src/contract/contract.ts";
import type { Changes, Ran } from "../../support/in-process.ts";
import { outputProblems } from "../../support/output-schema.ts";

/** A contract whose tools take the named arguments, all required: `forecast: ["city"]`. */
export function promise(tools: Readonly<Record<string, readonly string[]>>, instructions?: string): Contract {
  return canonicalContract({
    tools: Object.entries(tools).map(([name, required]) => ({
      name,
      inputSchema: {
        type: "object",
        properties: Object.fromEntries(required.map((argument) => [argument, { type: "string" }])),
        required,
      },
    })),
    prompts: [],
    resources: [],
    resourceTemplates: [],
    ...(instructions === undefined ? {} : { instructions }),
  });
}

/** Two tools; one of them gone; one more argument needed; one more tool. */
export const two = promise({ forecast: ["city"], alerts: [] });
export const one = promise({ forecast: ["city"] });
export const needy = promise({ forecast: ["city", "country"], alerts: [] });
export const three = promise({ forecast: ["city"], alerts: [], radar: [] });

/** A release of `weather` with its contract; null: none was captured. */
export function released(version: string, contract: Contract | null): Changes {
  const digest = contract && contractDigest(contract);
  const document = {
    headgate: 1,
    server: { name: "io.github.acme/weather", description: "Weather", version },
    release: {
      changelog: [`What ${version} changes`],
      command: { command: "node", args: ["./mcp/weather.mjs", version] },
      ...(contract ? { contract: { digest, tools: contract.tools.length, prompts: 0, resources: 0 } } : {}),
    },
  };
  return {
    [`servers/weather/versions/${version}.json`]: `${JSON.stringify(document, null, 2)}\n`,
    ...(digest && contract
      ? { [`servers/weather/contracts/${digest.slice("sha256-".length)}.json`]: JSON.stringify(contract) }
      : {}),
  };
}

export function serverYaml(more = ""): Changes {
  return { "servers/weather/server.yaml": `name: io.github.acme/weather\ndescription: Weather\n${more}` };
}

export function policy(more = "", environment = "development"): Changes {
  const text = `versions: { unpackaged: true }\nstrategy: { type: immediate, analysis: [] }\n${more}`;
  return { [`environments/${environment}/environment.yaml`]: text };
}

export function deployed(blue: string, more = "", environment = "development"): Changes {
  return { [`environments/${environment}/weather.yaml`]: `blue: ${blue}\n${more}` };
}

export const acknowledgementPath = (version: string) => `servers/weather/acknowledgements/${version}.yaml`;

/** As a person could write it by hand. */
export function acknowledged(
  version: string,
  from: string,
  contracts: readonly [from: Contract, to: Contract],
  more = "",
): Changes {
  const [before, after] = contracts.map(contractDigest);
  const text = `from: ${from}\ncontracts: { from: ${before}, to: ${after} }\nreason: nobody called it\n${more}`;
  return { [acknowledgementPath(version)]: text };
}

export const repository: Changes = {
  "headgate.yaml": "headgate: 1\n",
  ".gitignore": "clients/\n",
  "mcp/weather.mjs": "",
  ...serverYaml(),
  ...policy(),
  ...released("1.0.0", two),
};

/** What `--json` would print otherwise than its schema says. */
export function printedOtherwise(name: string, { outcome, json }: Ran): readonly string[] {
  return outputProblems(name, { headgate: 1, outcome, ...json });
}
