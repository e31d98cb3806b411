import type { CommandSpecifications } from "../../commands/specification.ts";
import { serverPositional } from "./options.ts";

/** Which number comes next. */
export const suggestCommands = {
  suggest: {
    summary: "say which version comes next, and why",
    description:
      "Prints the number, then one line for each reason: what became of the contract since the version before on the same line, and what the commits since its tag say of themselves (Conventional Commits). Starts nothing and writes nothing.",
    positionals: [serverPositional],
    options: {
      contract: {
        type: "text",
        value: "FILE",
        summary:
          "the new contract, as headgate contract capture writes it; without it the commits alone tell",
      },
      of: {
        type: "text",
        value: "VERSION",
        summary: "the number that this version, which is released, should have",
      },
      from: {
        type: "text",
        value: "VERSION",
        summary:
          "the version that it comes after; by default the last one on the way to this commit by its tags, else the highest",
      },
      pre: { type: "text", value: "NAME", summary: "a pre-release: alpha, beta, rc, or a branch's name" },
      source: {
        type: "text",
        value: "DIR",
        summary: "a clone of the server's own repository; this one by default",
      },
      head: {
        type: "text",
        value: "REV",
        summary: "the commit there that is to be released; HEAD by default",
      },
    },
    examples: [
      {
        line: "headgate suggest weather --contract weather.json",
        does: "the next number, by a contract that was captured",
      },
      {
        line: "headgate suggest weather --pre beta",
        does: "the next beta, by the commits since the last tag",
      },
      { line: "headgate suggest weather --of 1.5.0", does: "the number that 1.5.0 should have had" },
    ],
  },
} as const satisfies CommandSpecifications;
