import type { CommandSpecifications } from "../../commands/specification.ts";
import { shared } from "./options.ts";

/** What servers promise their clients, and the pages that say it. */
export const contractCommands = {
  contract: {
    summary: "show, compare or take what a server promises its clients",
    description:
      "show SERVER VERSION | FILE prints tools with their arguments, prompts and resources, and points out what of it reads oddly. diff A B says what becomes of a contract for its clients: SERVER FROM TO, or two of SERVER@VERSION, a file, - for standard input; a file is a contract, a capture of all lists, or the result of tools/list. capture starts a package or a command, or reaches an address, and takes the contract. acknowledge SERVER VERSION lets a version keep a number that does not tell what it breaks: for exactly this change, with a reason. Files need no repository.",
    positionals: [
      {
        name: "ACTION",
        summary: "what to do",
        required: true,
        choices: ["show", "diff", "capture", "acknowledge"],
      },
      {
        name: "WHAT",
        summary: "SERVER VERSION, SERVER@VERSION, a file, - or, for capture, an npm package",
        required: false,
        repeated: true,
      },
    ],
    options: {
      head: {
        type: "text",
        value: "REV",
        summary: "releases of this commit; of the working tree by default",
      },
      markdown: { type: "flag", summary: "print Markdown, as for a pull request" },
      "migration-guide": {
        type: "flag",
        summary: "with diff: print a draft, in Markdown, of what users of the server have to do",
      },
      "fail-on": {
        type: "choice",
        choices: ["breaking", "unknown", "additive", "documentation"],
        summary: "with diff: end with status 1 where a change is this bad or worse",
      },
      reason: {
        type: "text",
        value: "TEXT",
        summary:
          "with acknowledge: why clients may be broken under this number; it is recorded in the history",
      },
      from: {
        type: "text",
        value: "VERSION",
        summary: "with acknowledge: what it is compared with; the version before on its line by default",
      },
      contract: {
        type: "text",
        value: "FILE",
        summary: "with acknowledge: the contract of a version that is not released yet, as capture wrote it",
      },
      until: {
        type: "text",
        value: "DATE",
        summary: "with acknowledge: after that it counts no more, and the version comes nowhere new",
      },
      "dry-run": { type: "flag", summary: "with acknowledge: say what would be written, and write nothing" },
      npm: { type: "text", value: "PACKAGE@VERSION", summary: "with capture: a package of npm" },
      pypi: { type: "text", value: "PACKAGE@VERSION", summary: "with capture: a package of PyPI" },
      mcpb: { type: "text", value: "URL", summary: "with capture: an MCP bundle" },
      url: { type: "text", value: "URL", summary: "with capture: the address of a server that runs" },
      transport: {
        type: "choice",
        choices: ["stdio", "sse", "streamable-http"],
        summary: "with capture: how the address is spoken to; streamable-http by default",
      },
      variable: {
        type: "list",
        value: "NAME[=DEFAULT]",
        summary: "with capture: a variable the server reads; may be repeated",
      },
      require: {
        type: "list",
        value: "NAME",
        summary: "with capture: a variable it cannot do without; its value comes from the environment",
      },
      secret: {
        type: "list",
        value: "NAME",
        summary: "with capture: a variable that is secret; its value comes from the environment",
      },
      output: { type: "text", value: "FILE", summary: "with capture: write it there instead of printing it" },
      command: {
        type: "rest",
        value: "COMMAND ARGS...",
        summary:
          "with capture: what starts the server; takes the rest of the line, and after `--` also words that are options of this command",
      },
    },
    examples: [
      { line: "headgate contract show weather 1.1.5", does: "the tools of a release, with their arguments" },
      { line: "headgate contract diff weather 1.1.4 1.1.5", does: "what changes for clients" },
      {
        line: "headgate contract diff old.json new.json --fail-on breaking",
        does: "two results of tools/list, in a check of a server's own repository",
      },
      {
        line: "headgate contract diff weather 1.4.0 2.0.0 --migration-guide",
        does: "a draft of what users have to do",
      },
      {
        line: "headgate contract capture @acme/weather-mcp@1.1.5 --output weather.json",
        does: "takes the contract of a package",
      },
      {
        line: 'headgate contract acknowledge weather 1.5.0 --reason "nobody called get_alerts for 90 days"',
        does: "lets 1.5.0 keep its number",
      },
    ],
  },
  catalogue: {
    summary: "write a page about each server, as Markdown",
    description:
      "Says of each server what it is and who owns it, its tools with their arguments, prompts, resources and variables, its versions with what each changed for clients, and where it is deployed. Prints the page of SERVER, or an overview; with --output it writes a page for each server and an overview, replaces only pages that it wrote itself, and takes away those of servers that are gone.",
    positionals: [{ name: "SERVER", summary: "only this server", required: false }],
    options: {
      head: shared.head,
      output: { type: "text", value: "FOLDER", summary: "write the pages below this folder" },
      check: {
        type: "flag",
        summary: "with --output: write nothing, and end with status 1 where a page is not current",
      },
      "no-deployed": {
        type: "flag",
        summary: "leave out where servers are deployed, so that pages change with releases only",
      },
    },
    examples: [
      { line: "headgate catalogue weather", does: "prints the page of one server" },
      { line: "headgate catalogue --output docs/servers", does: "writes all pages" },
      {
        line: "headgate catalogue --output docs/servers --no-deployed --check",
        does: "tells in CI whether they are current",
      },
    ],
  },
} as const satisfies CommandSpecifications;
