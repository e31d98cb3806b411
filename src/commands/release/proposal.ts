import type { Contract } from "../../contract/contract.ts";
import type { ReleaseDocument } from "../../convention/documents.ts";
import { type Finding, sortFindings } from "../../model/finding.ts";
import type { Package, ResolvedPackages } from "../../model/release.ts";
import type { Cause } from "../../model/status.ts";
import { comparisonMarkdown, noticesMarkdown } from "../../report/contract/markdown.ts";
import { migrationGuide } from "../../report/contract/migration.ts";
import { advisoryTable } from "../../report/markdown/advisories.ts";
import { details, list, small, table } from "../../report/markdown/blocks.ts";
import { bold, code, htmlText, link, text } from "../../report/markdown/escape.ts";
import { sizeOf } from "../../report/markdown/fit.ts";
import { requestBody } from "../edit-desired/message.ts";
import type { Compared } from "./compared.ts";
import { countsOf } from "./words.ts";

export interface ProposalInput {
  readonly server: string;
  readonly version: string;
  readonly document: ReleaseDocument;
  /** Absent: none was taken. */
  readonly contract?: Contract;
  readonly compared: Compared;
  readonly isSigned: boolean;
  readonly findings: readonly Finding[];
  readonly cause: Cause;
}

/** GitHub takes 65,536 characters of a text; other parts of the request want some as well. */
const mostBytes = 55_000;

/**
 * What the pull request of a release says, as Markdown: what is released and from where, how far what it promises
 * differs from the version before, whether its number says so, and who vouches for it. All of it is other people's
 * text, and escaped.
 */
export async function proposalBody(input: ProposalInput): Promise<string> {
  const { server, version, cause, document, compared } = input;
  const asked = requestBody(
    cause,
    undefined,
    `${bold(code(`${server} ${version}`))} may be deployed once this is merged. Nothing is deployed by it.`,
  );
  const { changelog = [], security = [] } = document.release;
  const blocks = [
    asked,
    facts(input),
    warnings(input.findings),
    advisories(input.findings),
    security.length === 0 ? "" : `${bold("Security")}\n\n${lines(security)}`,
    changelog.length === 0 ? "" : `${bold("What is new")}\n\n${lines(changelog)}`,
    await contractBlock(input),
  ].filter((block) => block !== "");
  const guide = guideOf(input);
  const used = sizeOf(blocks.join("\n\n"));
  const left = mostBytes - used - 200;
  if (guide !== "" && sizeOf(guide) <= left) {
    blocks.push(details("Migration guide, a draft", guide));
  } else if (guide !== "") {
    blocks.push(
      `The migration guide is longer than fits here. Once this is merged: ${code(`headgate contract diff ${server} ${compared.before ?? ""} ${version} --migration-guide`)}`,
    );
  }
  return blocks.join("\n\n");
}

function facts({ document, compared, isSigned, server }: ProposalInput): string {
  const { source = {}, integrity = {}, contract, dependencies = {}, resolved, command } = document.release;
  const { packages = [], remotes = [] } = document.server;
  const rows: (readonly [string, string])[] = [
    ["from", sourceWords(source)],
    ["packages", packages.map((entry) => code(packageName(entry))).join(", ")],
    ["reached at", remotes.map(({ url }) => code(url)).join(", ")],
    ["started by", command === undefined ? "" : code([command.command, ...command.args].join(" "))],
    ["integrity", integrityWords(integrity)],
    ["depends on", dependencyWords(Object.keys(dependencies).length, resolved)],
    [
      "contract",
      contract === undefined ? "not taken" : `${countsOf(contract)}, ${code(contract.digest.slice(0, 19))}`,
    ],
    ["number", compared.why === null ? "" : text(compared.why)],
    signatureRow(isSigned),
  ];
  const shown = rows.filter(([, value]) => value !== "");
  return table([text(server), text(document.server.version)], shown);
}

function signatureRow(isSigned: boolean): readonly [string, string] {
  return ["signature", isSigned ? "signed with the identity of this run" : "not signed"];
}

/** Whether the text of a proposal says the opposite of its signature, as where the run was cut off that added that. */
export function saysOpposite(body: string, isSigned: boolean): boolean {
  return body.includes(`| ${signatureRow(!isSigned).join(" | ")} |`);
}

function sourceWords({
  repository,
  tag,
  commit,
  subfolder,
}: NonNullable<ReleaseDocument["release"]["source"]>): string {
  const parts = [
    ...(repository === undefined ? [] : [link(code(repository), repository)]),
    ...(tag === undefined ? [] : [code(tag)]),
    ...(commit === undefined ? [] : [code(commit.slice(0, 12))]),
    ...(subfolder === undefined ? [] : [code(subfolder)]),
  ];
  return parts.join(" · ");
}

function packageName({ registryType, identifier, version }: Package): string {
  return `${registryType}:${identifier}${version === undefined ? "" : `@${version}`}`;
}

function integrityWords(integrity: Readonly<Record<string, string>>): string {
  const entries = Object.entries(integrity);
  const shown = entries.slice(0, 5).map(([of, sum]) => `${code(of, 110)} ${code(sum, 110)}`);
  return [...shown, ...(entries.length > 5 ? [`and ${entries.length - 5} more`] : [])].join("<br>");
}

/** `12 packages, 93 with what these depend on (package-lock.json)` */
function dependencyWords(direct: number, resolved: readonly ResolvedPackages[] = []): string {
  const whole = resolved.reduce((sum, { count }) => sum + count, 0);
  const from = resolved.map((one) =>
    one.by === "lock-file" ? code(one.from) : `installed as ${code(one.from)}`,
  );
  if (whole === 0) return countWords(direct, "package");
  const all =
    direct === 0
      ? countWords(whole, "package")
      : `${countWords(direct, "package")}, ${whole} with what these depend on`;
  return `${all} (${from.join(", ")})`;
}

function countWords(number: number, noun: string): string {
  if (number === 0) return "";
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function lines(entries: readonly string[]): string {
  const most = 50;
  const rest = entries.length > most ? [`… and ${entries.length - most} more`] : [];
  return list([...entries.slice(0, most).map((entry) => text(entry, 300)), ...rest]);
}

function warnings(findings: readonly Finding[]): string {
  const told = sortFindings(findings).filter(
    ({ outcome, advisory }) => !advisory && (outcome === "warn" || outcome === "fail"),
  );
  const most = 20;
  const rest = told.length > most ? [`… and ${told.length - most} more, which the run tells`] : [];
  const shown = told
    .slice(0, most)
    .map(({ rule, message, hint }) => `⚠️ ${text(message)} ${small(`${text(hint)} · ${code(rule)}`)}`);
  return list([...shown, ...rest]);
}

function advisories(findings: readonly Finding[]): string {
  const known = findings.filter(({ advisory }) => advisory);
  if (known.length === 0) return "";
  const words = `${bold("Known vulnerabilities")}: it is released with them; an environment that asks may refuse it.`;
  return `${words}\n\n${advisoryTable(known)}`;
}

async function contractBlock({ contract, compared }: ProposalInput): Promise<string> {
  if (contract === undefined) return "";
  const { comparison, before } = compared;
  if (comparison === null || before === null) {
    const { examineContract } = await import("../../contract/examine.ts");
    return noticesMarkdown(examineContract(contract), { most: 40 });
  }
  const shown = comparisonMarkdown(comparison, { limit: 25_000 });
  return details(`Contract, compared with ${htmlText(before)}: ${comparison.verdict}`, shown);
}

function guideOf({ server, version, contract, compared }: ProposalInput): string {
  const { comparison, contractBefore, before } = compared;
  if (!contract || !comparison || !contractBefore || before === null) return "";
  return migrationGuide(comparison, contractBefore, contract, {
    from: `${server} ${before}`,
    to: `${server} ${version}`,
  });
}
