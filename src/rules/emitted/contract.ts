import type { RuleDocumentation } from "../rule.ts";
import { entry } from "./entry.ts";

/** Emitted where contracts are read from files, people's and the repository's, and where pages about servers are written. */
export const contractRules: readonly RuleDocumentation[] = [
  entry(
    "contract/unreadable",
    "high",
    "A file that is given as a contract is one: ours, the result of `tools/list`, or a capture of all lists.",
    "What cannot be read would be compared as a server without tools, and everything would seem to be removed.",
    "Correct the file at the place that the message names, or take the contract anew: headgate contract capture.",
  ),
  entry(
    "contract/not-its-digest",
    "critical",
    "A contract's file holds the contract whose digest is its name, and is there as long as a release names it.",
    "Releases name their contract by its digest. Another text in its place is what reviewers and comparisons would take for it.",
    "Restore the file from the base branch. Where a new release brings it, release again.",
  ),
  entry(
    "contract/incomplete",
    "medium",
    "A list that is given as a contract is the whole list.",
    "Servers answer in pages; what is on the next one would seem to be absent.",
    "Ask for the rest with its nextCursor, and give all pages in one file.",
  ),
  entry(
    "contract/not-compared",
    "low",
    "Two contracts that are compared say something of the same lists.",
    "A list that one of them does not have is not known: it may be empty, or as it was.",
    "Give whole contracts: headgate contract capture takes tools, prompts, resources and instructions.",
  ),
  entry(
    "contract/placeholders",
    "low",
    "A server has real values of its variables and secrets where its contract is taken.",
    "Most list the same without; some offer more to those with a key, and then what runs is not what was taken.",
    "Set the variables in the environment, and take the contract again.",
  ),
  entry(
    "contract/duplicate-name",
    "medium",
    "Every tool, prompt and resource of a contract has a name of its own.",
    "Which of two a client takes is chance, and only one of them is reviewed.",
    "Let the server list each name once.",
  ),
  entry(
    "catalogue/not-ours",
    "medium",
    "What headgate catalogue replaces are pages that it wrote itself.",
    "What a person wrote under the same name would be lost.",
    "Move the file, or choose another folder: --output FOLDER.",
  ),
];
