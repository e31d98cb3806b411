import type { CommandSpecifications } from "../../commands/specification.ts";
import { serverPositional, shared } from "./options.ts";

/** Who released what. */
export const verifyCommands = {
  verify: {
    summary: "say who signed a release, when, from which commit, and whether they may",
    description:
      "Checks the signature beside a release as plan and apply do: that it is of this text, by whom the trusted root vouches for, and by whom server.yaml allows. Ends with status 1 where it is not so, or where there is none. Writes nothing.",
    positionals: [serverPositional, { name: "VERSION", summary: "the released version", required: true }],
    options: { head: shared.head },
    examples: [
      { line: "headgate verify weather 1.1.5", does: "says who released 1.1.5" },
      { line: "headgate verify weather 1.1.5 --json", does: "the same, for a script" },
    ],
  },
} as const satisfies CommandSpecifications;
