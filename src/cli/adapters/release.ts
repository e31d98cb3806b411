import { type Command, result, textOptions } from "../../commands/command.ts";
import { landingJson, landingLine } from "../../commands/landing.ts";
import { exitOf } from "../../commands/outcomes.ts";
import type { Landed, ReleaseRun } from "../../commands/release/ended.ts";
import type { Former } from "../../commands/release/former.ts";
import { runRelease } from "../../commands/release/run.ts";
import { contractWords } from "../../commands/release/words.ts";
import type { ReleaseDocument } from "../../convention/documents.ts";
import { formatFindings } from "../../report/findings.ts";
import { findingsJson } from "../../report/json.ts";
import { count, sanitize } from "../../report/text.ts";

/**
 * `headgate release`: writes into the working tree, and committing it is the user's to do; with `--commit` or
 * `--pull-request`, and into another repository, it goes to the desired branch or to a pull request; with `--output`
 * into a folder, for another job to propose.
 */
export const release: Command = async (invocation, world) => {
  const { run, refused } = await runRelease(invocation, world);
  const { outcome, findings, server, version, made, compared } = run;
  const said = formatFindings(findings, new Map(), textOptions(world));
  const lines = saidOf(run, await noticed(run));
  const text = [said, lines.join("\n"), refused?.text ?? ""].filter(Boolean).join("\n\n");
  const denied = Array.isArray(refused?.json?.findings) ? refused.json.findings : [];
  const landed = run.landed && landingJson(run.landed.branch, run.landed.done);
  const done = result(refused ? "refused" : outcome, text, {
    findings: [...findingsJson(findings), ...denied],
    server,
    version,
    tag: run.tag,
    target: run.target,
    dryRun: run.dryRun,
    contract: made?.release?.release.contract ?? null,
    before: compared?.before ?? null,
    verdict: compared?.comparison?.verdict ?? null,
    signed: run.isSigned,
    files: run.files,
    landed,
    deployment: run.deployment && {
      environment: run.deployment.environment,
      landed: landingJson(run.deployment.branch, run.deployment.done),
    },
  });
  return refused?.report ? { ...done, exit: exitOf("refused"), report: refused.report } : done;
};

function saidOf(run: ReleaseRun, notices: readonly string[]): readonly string[] {
  const { outcome, version, server, made } = run;
  const name = `${server} ${version}`;
  if (outcome === "unchanged") {
    const where = run.landed?.done.kind === "unchanged" ? ` on ${run.landed.branch}` : "";
    return [sanitize(`${version} is released already${where}, just so`), ...deployed(run)];
  }
  if (outcome !== "released" || made === null) return sayFormer(made?.former, version);
  const verb = run.isProposed ? "has added" : run.dryRun ? "would write" : verbs[run.going];
  return [
    [sanitize(name), contractWords(made.release?.release.contract)].filter(Boolean).join("  "),
    ...sayCompared(run),
    ...notices.map((notice) => sanitize(`  ${notice}`)),
    ...sayFormer(made.former, version),
    ...(run.dryRun && made.document ? sayDocument(made.document) : []),
    ...run.files.map((file) => `  ${verb} ${sanitize(shortPath(file))}`),
    ...(run.landed ? [sayLanding(run.landed, name)] : []),
    ...(run.landed ? [run.isSigned ? "  ✓ signed with the identity of this run" : "  – not signed"] : []),
    ...deployed(run),
    ...(run.dryRun && run.going !== "files" ? sayWould(run) : []),
  ];
}

const verbs = { files: "wrote", folder: "wrote", commit: "adds", "pull-request": "adds" } as const;

function sayWould({ going, target, environment, isProposed }: ReleaseRun): readonly string[] {
  const where = target === null ? "" : ` in ${sanitize(target)}`;
  if (going === "folder") return ["  would hand it over to another job"];
  const asks = isProposed ? "is asked for already" : "would ask for it by a pull request";
  return [
    going === "commit" ? `  would commit it${where}` : `  ${asks}${where}`,
    ...(environment === null
      ? []
      : [`  would make it blue in ${sanitize(environment)}, by an edit of its own`]),
  ];
}

/** What it would record: what a dry run is asked for. */
function sayDocument({ server, release }: ReleaseDocument): readonly string[] {
  const { packages = [], remotes = [] } = server;
  const { source = {}, command, dependencies = {}, changelog = [], security = [], by } = release;
  const parts = [
    ...packages.map(
      (entry) => `${entry.registryType}:${entry.identifier}${entry.version ? `@${entry.version}` : ""}`,
    ),
    ...remotes.map(({ url }) => url),
    ...(command === undefined ? [] : [[command.command, ...command.args].join(" ")]),
  ];
  const from = [source.repository, source.tag, source.commit?.slice(0, 12), source.subfolder];
  const variables = [...packages, ...(command ? [command] : [])].flatMap(
    ({ environmentVariables = [] }) => environmentVariables,
  );
  const listed = (lines: readonly string[]) =>
    lines.length > 5 ? [...lines.slice(0, 5), `… ${lines.length - 5} more`] : lines;
  const depends = Object.keys(dependencies).length;
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ["is", parts],
    ["from", from.some(Boolean) ? [from.filter(Boolean).join(" ")] : []],
    ["depends on", depends === 0 ? [] : [count(depends, "package")]],
    ["reads", variables.map(({ name, isSecret }) => (isSecret ? `${name} (secret)` : name))],
    ["new", listed(changelog)],
    ["security", listed(security)],
    ["by", by === undefined ? [] : [by]],
  ];
  return rows.flatMap(([name, values]) => values.map((value) => sanitize(`  ${name.padEnd(11)}${value}`)));
}

function deployed({ deployment, server, version }: ReleaseRun): readonly string[] {
  if (deployment === null || deployment.done.kind === "unchanged") return [];
  return [sayLanding(deployment, `${server} ${version} in ${deployment.environment}`)];
}

/** `  compared with 1.1.5: additive` */
function sayCompared({ compared }: ReleaseRun): readonly string[] {
  if (!compared?.comparison || compared.before === null) return [];
  const { verdict } = compared.comparison;
  const why = compared.why ?? "";
  const words = why.startsWith(verdict) ? why : [verdict, why].filter(Boolean).join("; ");
  return [sanitize(`  compared with ${compared.before}: ${words}`)];
}

/** What models will read, and people should read twice: of what changed, of a first version in all of it. */
async function noticed({ outcome, made, compared }: ReleaseRun): Promise<readonly string[]> {
  if (outcome !== "released" || !made?.contract) return [];
  const { noticeWords } = await import("../../report/contract/note-words.ts");
  if (compared?.comparison) {
    const { warningsIn } = await import("../../report/contract/groups.ts");
    return noticeWords(warningsIn(compared.comparison));
  }
  const { examineContract } = await import("../../contract/examine.ts");
  return noticeWords(examineContract(made.contract));
}

function sayLanding({ branch, done }: Landed, what: string): string {
  const { outcome, name, message } = landingLine(branch, done, what);
  const sign = { waiting: "…", skipped: "–" }[String(outcome)] ?? "✓";
  return `  ${sign} ${sanitize(`${name}  ${message}`)}`;
}

/** `  started as 1.1.4 is: npm:@acme/weather-mcp@1.1.5` */
function sayFormer(former: Former | undefined, version: string): readonly string[] {
  if (!former) return [];
  const { remote, oci, ...named } = former.stated ?? {};
  const start = [
    ...Object.entries(named).map(([kind, name]) => `${kind}:${name}@${version}`),
    ...(oci === undefined ? [] : [`oci:${oci}`]),
    ...(remote === undefined ? [] : [remote.url]),
    ...(former.command === undefined ? [] : [former.command.join(" ")]),
  ];
  return [sanitize(`  started as ${former.version} is: ${start.join(", ")}`)];
}

/** A contract's file is named by a digest that nobody reads to the end. */
function shortPath(path: string): string {
  return path.replace(/([0-9a-f]{12})[0-9a-f]{52}\.json$/, "$1….json");
}
