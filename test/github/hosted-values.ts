import { composeMessage } from "../../src/deployed/message.ts";

export const genesis: ReadonlyMap<string, string> = new Map([["headgate.json", "{}\n"]]);

/** As a run of its own says it; two runs never say the same. */
export function begun(run = "github:77:1:0"): string {
  return composeMessage({ subject: "Begin the branch deployed", cause: { actor: "octocat", run } });
}
