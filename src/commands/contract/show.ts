import { canonicalContract, contractDigest } from "../../contract/canonical.ts";
import { examineContract } from "../../contract/examine.ts";
import { noticesJson } from "../../report/contract/json.ts";
import { contractMarkdown } from "../../report/contract/show-markdown.ts";
import { formatContract } from "../../report/contract/show-text.ts";
import { formatFindings } from "../../report/findings.ts";
import { findingsJson } from "../../report/json.ts";
import { refuseAll } from "../asked.ts";
import { type Command, result, textOptions } from "../command.ts";
import { isSet } from "../options.ts";
import { findSides, isFound, nameOf } from "./side.ts";
import { misused } from "./usage.ts";

/** `headgate contract show SERVER VERSION` or `FILE`: what a server offers, and what of it stands out. */
export const show: Command = async (invocation, world) => {
  const { positionals } = invocation;
  const [first, second, ...others] = positionals;
  if (first === undefined || others.length > 0) {
    return misused(
      first === undefined ? "contract show needs to know of what" : "contract show takes one contract",
      "headgate contract show SERVER VERSION, or FILE, or - for standard input",
    );
  }
  const name = nameOf(second === undefined ? first : `${first}@${second}`);
  if (second !== undefined && name.kind !== "release") {
    return misused("contract show takes one contract", "headgate contract show SERVER VERSION, or FILE");
  }
  const [side] = await findSides([name], invocation, world);
  if (side === undefined || !isFound(side)) return refuseAll(world, side?.problem ?? []);
  const contract = canonicalContract(side.contract);
  const digest = contractDigest(side.contract);
  const notices = examineContract(side.contract);
  const head = { title: side.label, digest };
  const options = textOptions(world);
  const text = isSet(invocation, "markdown")
    ? contractMarkdown(head, contract, notices)
    : [formatContract(head, contract, notices, options), formatFindings(side.findings, new Map(), options)]
        .filter((block) => block !== "")
        .join("\n\n");
  return result("ok", text, {
    findings: findingsJson(side.findings),
    server: side.server,
    version: side.version,
    file: side.file,
    digest,
    contract,
    warnings: noticesJson(notices),
  });
};
