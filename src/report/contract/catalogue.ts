import type { Contract } from "../../contract/contract.ts";
import { visible } from "../../contract/text/visible.ts";
import type { DeclaredVariable, Release } from "../../model/release.ts";
import type { LifecycleEntry, Server } from "../../model/server.ts";
import { compareVersions, type Traffic } from "../../model/traffic.ts";
import { table } from "../markdown/blocks.ts";
import { code, link, text } from "../markdown/escape.ts";
import { nothing, sayVersions } from "../phrases.ts";
import { contractSections } from "./show-markdown.ts";
import { countLists } from "./tool-words.ts";

/** One release of a server, with what it changed. */
export interface CatalogueVersion {
  readonly release: Release;
  readonly lifecycle: LifecycleEntry | undefined;
  /** The version before on its line, and on one line what became of its contract; null where nothing can be said. */
  readonly since: { readonly version: string; readonly line: string } | null;
}

/** Where a server runs. */
export interface CataloguePlace {
  readonly environment: string;
  readonly blue: string | null;
  readonly live: Traffic;
}

/** Everything a page is made of; nothing of it depends on when it is made. */
export interface CatalogueServer {
  readonly id: string;
  readonly server: Server | undefined;
  /** Newest first. */
  readonly versions: readonly CatalogueVersion[];
  /** The version whose tools are shown; null where nothing is released. */
  readonly shown: { readonly version: string; readonly contract: Contract | undefined } | null;
  /** In promotion order; null: it was not looked up. */
  readonly places: readonly CataloguePlace[] | null;
}

/** The first line of every page, by which it is known that nobody wrote it by hand. */
export const catalogueMark = "<!-- Written by `headgate catalogue`; not to be edited. -->";

const mostVersions = 50;

/** The page of one server. */
export function serverPage(of: CatalogueServer): string {
  const { server, shown } = of;
  return `${[
    catalogueMark,
    `# ${text(of.id, 80)}`,
    text(visible(server?.description ?? ""), 1_000),
    factsTable(of),
    ...placesSection(of),
    ...variablesSection(of),
    ...(shown === null ? ["Nothing is released yet."] : []),
    ...(shown?.contract
      ? [`What follows is offered by ${text(shown.version, 80)}: ${countLists(shown.contract)}.`]
      : []),
    ...(shown !== null && !shown.contract
      ? [`${text(shown.version, 80)} was released without a contract.`]
      : []),
    ...(shown?.contract ? contractSections(shown.contract, 2) : []),
    ...versionsSection(of),
  ]
    .filter((block) => block !== "")
    .join("\n\n")}\n`;
}

/** All servers at a glance; their pages lie in `servers/` beside it. */
export function overviewPage(servers: readonly CatalogueServer[]): string {
  const rows = servers.map((of) => [
    `[${text(of.id, 80)}](servers/${encodeURIComponent(of.id)}.md)`,
    text(visible(of.server?.description ?? ""), 200),
    ownerCell(of.server),
    of.shown === null ? nothing : text(of.shown.version, 60),
    of.shown?.contract ? countLists(of.shown.contract) : "",
    (of.places ?? [])
      .map((place) => `${text(place.environment, 60)} ${text(sayVersions(place.live), 80)}`)
      .join("<br>"),
  ]);
  const body =
    rows.length === 0
      ? "There is no server yet."
      : table(["server", "is", "owner", "version", "offers", "deployed"], rows);
  return `${[catalogueMark, "# Servers", body].join("\n\n")}\n`;
}

function ownerCell(server: Server | undefined): string {
  return server?.owner === undefined ? "" : code(visible(server.owner), 80);
}

function factsTable({ server, shown, versions }: CatalogueServer): string {
  const { repository } = server ?? {};
  const rows = [
    ["name", server?.name === undefined ? "" : code(visible(server.name), 120)],
    ["owner", ownerCell(server)],
    ["category", text(visible(server?.category ?? ""), 80)],
    ["repository", repository === undefined ? "" : link(code(visible(repository), 160), repository)],
    ["version", shown === null ? "" : text(shown.version, 80)],
    ["obtained as", obtained(versions.find(({ release }) => release.version === shown?.version)?.release)],
    ["lifecycle", (server?.lifecycle ?? []).map(lifecycleWords).join("<br>")],
  ].filter(([, value]) => value !== "");
  return rows.length === 0 ? "" : table(["", ""], rows);
}

function lifecycleWords(entry: LifecycleEntry): string {
  return `${code(visible(entry.versions), 80)} ${stateWords(entry)}`;
}

/** `deprecated until 2026-12-31: leaks locations` */
function stateWords({ state, reason, until }: LifecycleEntry): string {
  const date = until === undefined ? "" : ` until ${text(until, 40)}`;
  return `${state}${date}${reason === undefined ? "" : `: ${text(visible(reason), 200)}`}`;
}

function obtained(release: Release | undefined): string {
  if (release === undefined) return "";
  const { packages = [], remotes = [] } = release.server;
  const { command } = release.release;
  return [
    ...packages.map(({ registryType, identifier, version }) =>
      code(visible(`${registryType}:${identifier}${version === undefined ? "" : `@${version}`}`), 160),
    ),
    ...remotes.map(({ type, url }) => `${text(type, 40)} ${code(visible(url), 160)}`),
    ...(command === undefined ? [] : [code(visible([command.command, ...command.args].join(" ")), 160)]),
  ].join("<br>");
}

function placesSection({ places }: CatalogueServer): readonly string[] {
  if (places === null) return [];
  if (places.length === 0) return ["## Where it is deployed", "Nowhere."];
  const rows = places.map(({ environment, blue, live }) => [
    text(environment, 80),
    blue === null ? nothing : text(blue, 80),
    text(sayVersions(live), 200),
  ]);
  return ["## Where it is deployed", table(["environment", "blue", "live"], rows)];
}

function variablesSection({ versions, shown }: CatalogueServer): readonly string[] {
  const release = versions.find((one) => one.release.version === shown?.version)?.release;
  const declared = release === undefined ? [] : [...declarationsOf(release).values()];
  if (declared.length === 0) return [];
  const rows = declared.map((variable) => [
    code(visible(variable.name), 80),
    variable.isRequired === true ? "yes" : "",
    variable.isSecret === true ? "yes" : "",
    variable.isSecret === true || variable.default === undefined ? "" : code(visible(variable.default), 80),
    (variable.choices ?? [])
      .slice(0, 12)
      .map((choice) => code(visible(choice), 40))
      .join(", "),
    text(visible(descriptionOf(variable)), 300),
  ]);
  return ["## Variables", table(["variable", "required", "secret", "default", "one of", "is"], rows)];
}

/** Each name once; the first declaration wins, as everywhere. */
function declarationsOf({ server, release }: Release): ReadonlyMap<string, DeclaredVariable> {
  const lists = [
    ...(server.packages ?? []).map(({ environmentVariables = [] }) => environmentVariables),
    release.command?.environmentVariables ?? [],
  ];
  const declared = new Map<string, DeclaredVariable>();
  for (const one of lists.flat()) if (!declared.has(one.name)) declared.set(one.name, one);
  return declared;
}

/** server.json says it; nothing of ours acts on it. */
function descriptionOf(variable: DeclaredVariable & { readonly description?: unknown }): string {
  return typeof variable.description === "string" ? variable.description : "";
}

function versionsSection({ versions, places }: CatalogueServer): readonly string[] {
  if (versions.length === 0) return [];
  const rows = versions.slice(0, mostVersions).map(({ release, lifecycle, since }) => {
    const { at, changelog = [] } = release.release;
    return [
      text(release.version, 80),
      at === undefined ? "" : text(at.slice(0, 10), 10),
      [...(lifecycle ? [stateWords(lifecycle)] : []), ...runningIn(release.version, places)].join("<br>"),
      since === null ? "" : `${text(visible(since.line), 300)} (since ${text(since.version, 60)})`,
      changelog
        .slice(0, 10)
        .map((entry) => text(visible(entry), 200))
        .join("<br>"),
    ];
  });
  const rest = versions.length - mostVersions;
  return [
    "## Versions",
    table(["version", "released", "state", "contract", "changes"], rows),
    ...(rest > 0 ? [`… and ${rest} older.`] : []),
  ];
}

function runningIn(version: string, places: readonly CataloguePlace[] | null): readonly string[] {
  return (places ?? [])
    .filter(({ blue }) => blue === version)
    .map(({ environment }) => `blue in ${text(environment, 80)}`);
}

/** The version that a page tells of: the newest that is no pre-release and not archived, else the newest. */
export function shownVersion(
  versions: readonly Pick<CatalogueVersion, "release" | "lifecycle">[],
): string | undefined {
  const sorted = versions.toSorted((a, b) => compareVersions(b.release.version, a.release.version));
  const live = sorted.filter(({ lifecycle }) => lifecycle?.state !== "archived");
  const stable = live.find(({ release }) => !/^[^+]*-/.test(release.version));
  return (stable ?? live[0] ?? sorted[0])?.release.version;
}
