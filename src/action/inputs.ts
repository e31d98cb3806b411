import { actionCommands } from "./commands.ts";
import type { InputSpecification } from "./input.ts";

/** Every input of the Action by name, in the order of action.yml, which a test holds to this. */
export const inputs = {
  command: {
    type: "choice",
    choices: actionCommands,
    unused: "ignore",
    description:
      "What to do. By default what the event asks for: plan on pull requests and in the merge queue, apply on pushes to the default branch and on a schedule, release on a tag such as v1.2.0 or weather-v1.2.0. Needed with workflow_dispatch.",
  },
  token: {
    type: "secret",
    default: "${{ github.token }}",
    unused: "ignore",
    description:
      "Token that reads and writes the repository. The workflow's own is enough where no branch protection stands in the way; an App's token makes pull requests whose checks run by themselves.",
  },
  "members-token": {
    type: "secret",
    unused: "ignore",
    description:
      "Token that may read the organization's members, for teams such as @acme/platform in approvals and deployers: an App's with Members: read. Not needed for users, for roles, or for teams listed in headgate.yaml.",
  },
  "target-token": {
    type: "secret",
    unused: "ignore",
    description:
      "Token that reads and writes target-repository: an App's, with Contents and Pull requests: write there.",
  },
  directory: {
    type: "text",
    unused: "ignore",
    description: "Folder of the convention in the repository; its root by default.",
  },
  server: {
    type: "text",
    unused: "refuse",
    description: "Id of the server that the command is about.",
  },
  version: {
    type: "text",
    unused: "refuse",
    description: "Version that the command is about; with a pushed tag v1.2.3, 1.2.3 by default.",
  },
  environment: {
    type: "list",
    unused: "refuse",
    description:
      "Environment that the command is about, or that alone is looked at; several with commas between them where the command takes several. All by default.",
  },
  traffic: {
    type: "number",
    unused: "refuse",
    description: "Share of traffic in percent: 0 to 100.",
  },
  blue: {
    type: "flag",
    default: "false",
    unused: "refuse",
    description: "Deploy the version as blue, as promote does.",
  },
  "env-var": {
    type: "lines",
    unused: "refuse",
    description:
      "Variable of the deployment, for deploy: KEY=value; several on a line of their own each. Never a secret.",
  },
  scope: {
    type: "choice",
    choices: ["project", "global", "mcprc", "vscode"],
    unused: "refuse",
    description:
      "Scope of clients that the environment is to have a target for, for deploy: project, global, mcprc or vscode.",
  },
  transport: {
    type: "choice",
    choices: ["stdio", "sse", "streamable-http"],
    unused: "refuse",
    description: "How a version is spoken to that deploy brings along: stdio, sse or streamable-http.",
  },
  url: {
    type: "text",
    unused: "refuse",
    description: "Address of a version that is not released yet, for deploy and release.",
  },
  create: {
    type: "flag",
    default: "false",
    unused: "refuse",
    description: "Write a minimal server.yaml where there is none, for deploy and release.",
  },
  from: {
    type: "text",
    unused: "refuse",
    description:
      "Version that is bad, for rollback: refused where it is not live; without environment, rolled back wherever it is. For release, the folder that output wrote in a job before: checked again, signed and proposed, and nothing of it started.",
  },
  to: {
    type: "text",
    unused: "refuse",
    description: "Version or revision that rollback goes back to; the newest rollback point by default.",
  },
  update: {
    type: "text",
    unused: "refuse",
    description: "Id of the one scheduled update that apply or status is about, as status shows it.",
  },
  staged: {
    type: "flag",
    default: "false",
    unused: "refuse",
    description:
      "Roll back one environment after the other, in reverse promotion order, and end at the first that is not healthy.",
  },
  revision: {
    type: "number",
    unused: "refuse",
    description: "Revision that was looked at, for rollback: nothing is done where it is another one by now.",
  },
  reason: {
    type: "text",
    unused: "ignore",
    description: "Why; it is recorded in the history.",
  },
  "target-repository": {
    type: "text",
    unused: "refuse",
    description:
      "OWNER/NAME of the repository that holds headgate.yaml, where a server is released from a repository of its own. Needs target-token.",
  },
  tag: {
    type: "text",
    unused: "refuse",
    description:
      "Tag that is released, where no pushed tag started the run: v1.2.0 or weather-v1.2.0. It has to be checked out, or fetched with all tags.",
  },
  subfolder: {
    type: "text",
    unused: "refuse",
    description: "Folder of the server in its repository, for release; what its server.yaml says by default.",
  },
  npm: {
    type: "text",
    unused: "refuse",
    description:
      "npm package that is released, where the repository does not say so itself: PACKAGE or PACKAGE@VERSION. So do pypi, oci, nuget, mcpb and homebrew.",
  },
  pypi: { type: "text", unused: "refuse", description: "Python package that is released." },
  oci: {
    type: "text",
    unused: "refuse",
    description: "Container image that is released, by its digest.",
  },
  nuget: { type: "text", unused: "refuse", description: "NuGet package that is released." },
  mcpb: {
    type: "text",
    unused: "refuse",
    description:
      "The bundle that is released: its address, or the file here that lies in the GitHub release of the tag as well.",
  },
  homebrew: { type: "text", unused: "refuse", description: "Homebrew formula that is released." },
  variable: {
    type: "lines",
    unused: "refuse",
    description:
      "Variable that the released server reads, where its package does not say so: NAME or NAME=default; several on a line of their own each.",
  },
  require: {
    type: "lines",
    unused: "refuse",
    description:
      "Name of a variable that the released server cannot do without; several on a line of their own each.",
  },
  secret: {
    type: "lines",
    unused: "refuse",
    description:
      "Name of a variable of the released server that is secret, and never its value; several on a line of their own each. What it is while the contract is taken comes from the environment of the step.",
  },
  contract: {
    type: "text",
    unused: "refuse",
    description: "File with the contract of a release, for a server that cannot be started here.",
  },
  "no-contract": {
    type: "flag",
    default: "false",
    unused: "refuse",
    description: "Release without a contract, and start nothing.",
  },
  commit: {
    type: "flag",
    default: "false",
    unused: "refuse",
    description: "Commit the release of a tag to the default branch, rather than open a pull request.",
  },
  "deploy-to": {
    type: "text",
    unused: "refuse",
    description:
      "Environment in which a release becomes blue, by an edit of its own: a pull request, or with commit a commit.",
  },
  output: {
    type: "text",
    unused: "refuse",
    description:
      "Folder that a release and its contract are written into, and nothing else: for a job without rights, which hands it to the job that proposes it (from).",
  },
  "pull-request": {
    type: "choice",
    choices: ["when-refused", "always"],
    default: "when-refused",
    unused: "ignore",
    description:
      "When a command's edit of the default branch becomes a pull request: always, or only where the branch refuses the commit.",
  },
  "dry-run": {
    type: "flag",
    default: "false",
    unused: "refuse",
    description: "Say what would be done, and do nothing.",
  },
  "deployed-branch": {
    type: "text",
    default: "deployed",
    unused: "ignore",
    description: "Branch that Headgate keeps what is deployed on.",
  },
  watch: {
    type: "flag",
    default: "false",
    unused: "ignore",
    description: "Stay until every rollout has settled, rather than leave the next step to the next run.",
  },
  "dispatch-events": {
    type: "flag",
    default: "false",
    unused: "ignore",
    description:
      "Start the workflows of this repository that listen to what happened: on repository_dispatch, with types such as server:rollback (docs/events.md). Needs contents: write.",
  },
  "log-format": {
    type: "choice",
    choices: ["text", "json"],
    default: "text",
    unused: "ignore",
    description: "json: tell each event as one line of JSON in the log as well, for a log shipper.",
  },
} as const satisfies Readonly<Record<string, InputSpecification>>;

export type InputName = keyof typeof inputs;
