import type { CommandSpecifications } from "../../commands/specification.ts";

/** What helps a person to begin, to understand and to find out what is missing. */
export const toolCommands = {
  init: {
    summary: "write a repository to begin with, and the branch `deployed`",
    description:
      "Writes headgate.yaml, schemas for editors and three environments, and makes the first commit of `deployed`. Existing files are left as they are. What the default branch deploys already is checked, and taken over as it runs.",
    positionals: [{ name: "DIR", summary: "where; the current folder by default", required: false }],
    options: {},
    examples: [{ line: "headgate init", does: "begins in the current repository" }],
  },
  doctor: {
    summary: "check what Headgate needs, and say where each is set",
    description:
      "Looks at Node, git, the clone, the branches, the project file and the schedule. Changes nothing.",
    positionals: [],
    options: {},
    examples: [{ line: "headgate doctor", does: "checks the repository around the current folder" }],
  },
  explain: {
    summary: "say of a rule what it checks, why, and how to fix it",
    description: "Without RULE it lists all of them.",
    positionals: [{ name: "RULE", summary: "id of the rule: FAMILY/NAME", required: false }],
    options: {},
    examples: [{ line: "headgate explain promotion/soak", does: "explains one rule" }],
  },
  demo: {
    summary: "watch real MCP servers go from release to production and back",
    description:
      "Works in a temporary folder that is removed at the end, and ends within two minutes. The servers come from npm, and need no account. Every command is really run, and checked to end as it should.",
    positionals: [],
    options: {
      offline: { type: "flag", summary: "use small MCP servers it writes itself, and no network" },
      keep: { type: "flag", summary: "keep the repository it made" },
    },
    examples: [{ line: "headgate demo --offline", does: "the walk without a network" }],
  },
  completion: {
    summary: "print the completion script of a shell",
    description: "Add the line of the example to the start-up file of your shell.",
    positionals: [{ name: "SHELL", summary: "the shell", required: true, choices: ["bash", "zsh", "fish"] }],
    options: {},
    examples: [
      { line: 'eval "$(headgate completion bash)"', does: "in ~/.bashrc" },
      { line: 'eval "$(headgate completion zsh)"', does: "in ~/.zshrc, after compinit" },
      { line: "headgate completion fish | source", does: "in ~/.config/fish/config.fish" },
    ],
  },
} as const satisfies CommandSpecifications;
