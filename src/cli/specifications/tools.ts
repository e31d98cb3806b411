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
  migrate: {
    summary: "make the repository from what MCP clients are configured with today",
    description:
      "Reads clients' files, makes a server, a release with the exact version and its contract, and a deployment of each entry, and one environment whose targets write these files. To take a contract it starts the server, or reaches its address, with what its entry itself gives it. What looks like a secret is named and never written. Files that are there stay as they are; a second run does nothing more.",
    positionals: [
      {
        name: "FILE",
        summary: "a client's file; those of this repository by default",
        required: false,
        repeated: true,
      },
    ],
    options: {
      env: {
        type: "text",
        value: "ENVIRONMENT",
        summary: "the environment that the files become; production by default",
      },
      home: { type: "flag", summary: "read the clients' files in your home folder as well" },
      format: {
        type: "choice",
        choices: [
          "project",
          "global",
          "mcprc",
          "claude-desktop",
          "vscode",
          "vscode-settings",
          "cursor",
          "codex",
          "gemini",
          "environments",
          "history",
        ],
        summary: "what the files are; name and content tell by default",
      },
      server: {
        type: "text",
        value: "SERVER",
        summary: "the server that `status --format environments` was printed for",
      },
      "no-network": { type: "flag", summary: "look nothing up: take what names an exact version" },
      "no-contract": { type: "flag", summary: "start no server and reach none: release without contracts" },
      "dry-run": {
        type: "flag",
        summary: "say what would be done; starts no server, reaches none, and writes nothing",
      },
    },
    examples: [
      { line: "headgate migrate", does: "takes over the clients' files of this repository" },
      {
        line: "headgate migrate --home --dry-run",
        does: "shows what those in your home folder would become",
      },
      { line: "headgate migrate .cursor/mcp.json --env development", does: "takes over one file" },
    ],
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
