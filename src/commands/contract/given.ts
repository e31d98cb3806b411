import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Contract } from "../../contract/contract.ts";
import type { Finding } from "../../model/finding.ts";
import { shown } from "../../rules/text.ts";
import { refuse, refuseAll } from "../asked.ts";
import type { CommandResult, World } from "../command.ts";
import { largestContract, readContractFile } from "./read.ts";
import { unsaid } from "./shape.ts";

/** The contract in a file that the person named, with what was noticed in it; else the refusal that says why not. */
export async function givenContract(
  file: string,
  world: World,
): Promise<{ readonly contract: Contract; readonly findings: readonly Finding[] } | CommandResult> {
  const bytes = await readFile(resolve(world.cwd, file)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "EISDIR" || error.code === "EACCES") return error.code;
    throw error;
  });
  if (typeof bytes === "string") {
    const hint = "give the file that headgate contract capture --output wrote, or what tools/list answers";
    const message = `${shown(file)} cannot be read (${bytes})`;
    return refuse(world, { rule: "contract/unreadable", message, hint });
  }
  const { contract, known, findings } = await readContractFile(file, bytes.subarray(0, largestContract + 1));
  if (!contract) return refuseAll(world, findings);
  const absent = unsaid(known);
  if (absent.length === 0) return { contract, findings };
  const incomplete: Finding = {
    rule: "contract/incomplete",
    outcome: "warn",
    severity: "medium",
    message: `the file says nothing of ${absent.join(", ")}: a release of it would promise none`,
    hint: "fine where the server has none; else give all lists, as headgate contract capture takes them",
    file,
  };
  return { contract, findings: [...findings, incomplete] };
}
