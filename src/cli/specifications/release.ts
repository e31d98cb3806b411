import type { CommandSpecifications } from "../../commands/specification.ts";
import { shared } from "./options.ts";

/** What adds a version to a server. */
export const releaseCommands = {
  release: {
    summary: "write a release of a server",
    description:
      "Takes a version from its tag, or a package, or a start command for what is not published; starts it, takes its contract, compares that with the version before, and writes servers/SERVER/versions/VERSION.json. With a tag, what the release consists of is read from that commit: server.json, package.json or pyproject.toml, lock file, changelog. Where nothing says so, the release before it says how it is started. A release is never changed afterwards; the same again does nothing.",
    positionals: [
      {
        name: "SERVER",
        summary: "id of the server; by default what the tag names, or whose repository this is",
        required: false,
      },
      {
        name: "VERSION",
        summary: "semver, exact: MAJOR.MINOR.PATCH[-NAME.N]; by default the tag's",
        required: false,
      },
    ],
    options: {
      tag: {
        type: "text",
        value: "TAG",
        summary:
          "v1.2.0, or of several servers weather-v1.2.0, weather@1.2.0, @acme/weather-mcp@1.2.0 or weather/v1.2.0; by default the tag that is checked out",
      },
      at: {
        type: "text",
        value: "COMMIT",
        summary: "the commit that the tag must point at; refused where it was moved since",
      },
      subfolder: {
        type: "text",
        value: "DIR",
        summary: "the server's folder in the tag's repository; what server.yaml says by default",
      },
      npm: {
        type: "text",
        value: "PACKAGE[@VERSION]",
        summary: "the npm package; its version is the release's by default",
      },
      pypi: { type: "text", value: "NAME[@VERSION]", summary: "the Python package" },
      oci: { type: "text", value: "IMAGE[:TAG]", summary: "the container image; its digest is released" },
      nuget: { type: "text", value: "ID[@VERSION]", summary: "the NuGet package" },
      mcpb: {
        type: "text",
        value: "URL|FILE",
        summary: "the bundle: its address, or a file of the tag's GitHub release",
      },
      homebrew: { type: "text", value: "FORMULA[@VERSION]", summary: "the Homebrew formula" },
      url: { type: "text", value: "URL", summary: "where it runs, for a server that others start" },
      transport: {
        type: "choice",
        choices: ["sse", "streamable-http"],
        summary: "how it is spoken to at --url; streamable-http by default",
      },
      command: {
        type: "rest",
        value: "COMMAND ARGS...",
        summary:
          "the start command of a server that is not published; takes the rest of the line, and after `--` also words that are options of this command",
      },
      variable: {
        type: "list",
        value: "NAME[=DEFAULT]",
        summary: "a variable the server reads; may be repeated",
      },
      require: { type: "list", value: "NAME", summary: "a variable it cannot do without; may be repeated" },
      secret: { type: "list", value: "NAME", summary: "a variable that is secret; may be repeated" },
      contract: {
        type: "text",
        value: "FILE",
        summary: "take the contract from this file, and start nothing; a result of tools/list will do",
      },
      "no-contract": { type: "flag", summary: "release it without a contract, and start nothing" },
      create: { type: "flag", summary: "write a minimal server.yaml where there is none" },
      "target-repository": {
        type: "text",
        value: "DIR|URL",
        summary:
          "the repository that holds headgate.yaml, where it is not this one: a clone's folder, or an address; in a workflow OWNER/NAME",
      },
      commit: {
        type: "flag",
        summary: "commit it to the default branch, or ask for it by a pull request where that is refused",
      },
      "pull-request": {
        type: "flag",
        summary: "put it on a branch of its own, for a pull request; the default with --target-repository",
      },
      "deploy-to": {
        type: "text",
        value: "ENVIRONMENT",
        summary: "make it blue there, by an edit of its own; with --commit or --pull-request",
      },
      output: {
        type: "text",
        value: "DIR",
        summary: "write release and contract into this folder, for another job to propose, and nothing else",
      },
      from: {
        type: "text",
        value: "DIR",
        summary: "propose what --output wrote: checked again, and nothing of it started",
      },
      "dry-run": shared.dryRun,
    },
    examples: [
      { line: "headgate release weather 1.1.5 --npm @acme/weather-mcp", does: "a version from npm" },
      {
        line: "headgate release weather 1.1.6 --commit",
        does: "the next one of the same package, committed",
      },
      { line: "headgate release weather 1.1.5 --command node ./weather.mjs", does: "an unpackaged one" },
      {
        line: "headgate release --tag v1.2.0 --target-repository ../mcp",
        does: "in the server's own clone: a branch with the release in that of headgate.yaml",
      },
    ],
  },
} as const satisfies CommandSpecifications;
