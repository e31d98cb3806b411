import type { EnvironmentDocument } from "../../convention/documents.ts";
import {
  deploymentFile,
  environmentFile,
  projectFile,
  releaseFile,
  serverFile,
} from "../../convention/paths.ts";
import { loadPreciseReader, readDocument } from "../../convention/read.ts";
import type { Finding } from "../../model/finding.ts";
import { isEntryName } from "../../targets/mcp/client.ts";
import { type BuildWorld, type Built, buildRelease } from "./build.ts";
import type { Group } from "./collect.ts";
import {
  deploymentText,
  environmentText,
  projectText,
  type SecretPlace,
  secretPlace,
  serverText,
  targetText,
} from "./documents.ts";
import type { DraftSecret } from "./drafted.ts";
import { type EnvironmentWish, environmentsFor, missingIn, targetsOf } from "./environments.ts";
import { existingText } from "./existing.ts";
import { type Named, nameAll } from "./ids.ts";
import { note, quoted } from "./note.ts";
import { nameSecrets } from "./references.ts";
import { refusal } from "./refusal.ts";
import { sameStart } from "./same-start.ts";
import { variableName } from "./secrets.ts";

/** One server in one environment, as the report tells it. */
export interface Taken {
  readonly environment: string;
  readonly server: string;
  /** The client's name for it. */
  readonly entry: string;
  readonly file: string;
  /** Null: it was there already. */
  readonly built: Built | null;
}

export interface Migration {
  /** By path, in the order in which they are to be written. */
  readonly texts: ReadonlyMap<string, string>;
  readonly taken: readonly Taken[];
  readonly secrets: readonly SecretPlace[];
  readonly findings: readonly Finding[];
}

interface Making {
  readonly world: BuildWorld;
  /** The one that all files become where they say the same. */
  readonly environment: string;
  readonly references: ReadonlyMap<DraftSecret, string>;
  readonly all: readonly Named[];
  readonly releases: Map<string, Promise<Built | undefined>>;
  readonly findings: Finding[];
}

/** What has to be written so that Headgate keeps what these files say. Reads the repository, and writes nothing. */
export async function planMigration(
  groups: readonly Group[],
  environment: string,
  world: BuildWorld,
): Promise<Migration> {
  const named = nameAll(groups.map(({ drafts }) => drafts));
  const placed = groups.map((group, index) => ({ group, named: named[index] ?? [] }));
  const making: Making = {
    world,
    environment,
    references: nameSecrets(named),
    all: named.flat(),
    releases: new Map(),
    findings: [],
  };
  const [releases, servers, environments, deployments] = [0, 1, 2, 3].map(() => new Map<string, string>());
  const parts = { releases, servers, environments, deployments } as Parts;
  const taken: Taken[] = [];
  const secrets: SecretPlace[] = [];
  for (const wish of environmentsFor(placed, environment)) {
    const made = await environmentOf(wish, making, parts);
    taken.push(...made.taken);
    secrets.push(...made.secrets);
  }
  const project = new Map(parts.deployments.size > 0 ? [[projectFile, projectText]] : []);
  const texts = new Map([
    ...parts.releases,
    ...parts.servers,
    ...project,
    ...parts.environments,
    ...parts.deployments,
  ]);
  const present = await Promise.all([...texts.keys()].map((path) => existingText(world.root, path)));
  const missing = [...texts].filter((_, index) => present[index] === undefined);
  return { texts: new Map(missing), taken, secrets, findings: making.findings };
}

interface Parts {
  readonly releases: Map<string, string>;
  readonly servers: Map<string, string>;
  readonly environments: Map<string, string>;
  readonly deployments: Map<string, string>;
}

async function environmentOf(wish: EnvironmentWish, making: Making, parts: Parts) {
  const { world, findings } = making;
  const targets = targetsOf(wish);
  const file = environmentFile(wish.id);
  const there = await documentAt(world.root, file);
  const taken: Taken[] = [];
  const secrets: SecretPlace[] = [];
  const [first] = wish.placed;
  for (const draft of first?.named ?? []) {
    const { id, name, at } = draft;
    const path = deploymentFile(wish.id, id);
    const existing = await existingText(world.root, path);
    if (existing !== undefined) {
      secrets.push(...(await placesOf(draft, path, existing)));
      taken.push({ environment: wish.id, server: id, entry: name, file: at.file, built: null });
      continue;
    }
    const lack = there === null ? undefined : missingIn(there, targets, draft);
    if (lack) {
      const line = lack.target ? `targets: - ${targetText(lack.target)}` : "versions: { unpackaged: true }";
      findings.push(
        note(
          "fail",
          "migrate/environment",
          at,
          `${quoted(name)}: ${file} is there already, and ${lack.message}`,
          `add ${line} to it, or choose another environment: --env NAME`,
        ),
      );
      continue;
    }
    const built = await releaseOf(draft, making);
    if (!built) continue;
    const given = await givenBy(draft, built, making, wish.id);
    if (!given) continue;
    const refused = refusal(wish, targets, id, { built, given }, { root: world.root, env: world.env });
    if (refused) {
      const message = `${quoted(name)}: apply would leave ${refused.file} as it is: ${refused.why}`;
      const hint = "make the entry say no more than how it is started and what it is given, then run again";
      findings.push(note("fail", "migrate/not-taken", at, message, hint));
      continue;
    }
    parts.deployments.set(path, given.text);
    secrets.push(...given.places);
    for (const [where, text] of built.texts) parts.releases.set(where, text);
    const { name: serverName, description = "" } = built.document.server;
    parts.servers.set(serverFile(id), serverText(serverName, description));
    taken.push({ environment: wish.id, server: id, entry: name, file: at.file, built });
  }
  const news = taken.filter(({ built }) => built !== null);
  if (there === null && taken.length > 0) {
    const unpackaged = wish.placed.some(({ named }) => named.some(({ start }) => start.kind === "command"));
    // A server that is there already was released by somebody else: whether it answers is not known.
    const probed = taken.every(({ built }) => built?.document.release.contract !== undefined);
    parts.environments.set(file, environmentText(making.environment, { unpackaged, probed, targets }));
  }
  if (news.length > 0) tellPlaces(wish, findings, targets);
  return { taken, secrets };
}

function tellPlaces(wish: EnvironmentWish, findings: Finding[], targets: ReturnType<typeof targetsOf>): void {
  for (const [index, { group, named }] of wish.placed.entries()) {
    const at = { file: group.shown, line: 0 };
    if (group.written.kind === "instead") {
      findings.push(
        note(
          "warn",
          "migrate/elsewhere",
          at,
          `Headgate does not write ${group.shown}: what it would say is kept in ${targets[index]?.path ?? "a file"}`,
          "copy the entries from there when they change",
        ),
      );
    }
    for (const { id, name, at: own } of named) {
      if (isEntryName(name)) continue;
      findings.push(
        note(
          "warn",
          "migrate/renamed",
          own,
          `${quoted(name)} is no name that every client takes: it becomes ${id}`,
          "take the old entry out once apply has written the new one",
        ),
      );
    }
  }
}

/** One release for all entries that start the same version of a server. */
async function releaseOf(draft: Named, making: Making): Promise<Built | undefined> {
  const { id, start } = draft;
  const wanted =
    start.kind === "package" ? start.wanted : start.kind === "command" ? start.pin?.wanted : null;
  const key = JSON.stringify([id, wanted ?? null]);
  const known = making.releases.get(key);
  if (known) return known;
  const made = make(draft, making);
  making.releases.set(key, made);
  return made;
}

/** Given for what the file only names: this person's own secrets are for their clients, and for no code tried here. */
const placeholder = "headgate-migrate-placeholder";

async function make(draft: Named, making: Making): Promise<Built | undefined> {
  const { world, findings } = making;
  const { id, at, start } = draft;
  const names = new Map<string, boolean>();
  const entries = making.all.filter((other) => other.id === id);
  for (const one of entries) {
    for (const name of one.variables.keys()) names.set(name, names.get(name) ?? false);
    // Those of headers are declared with their header.
    for (const name of start.kind === "remote" ? [] : one.secrets.keys()) names.set(name, true);
  }
  const isGiven = (name: string) =>
    entries.every(({ variables, secrets: own }) => variables.has(name) || own.has(name));
  const required = new Set([...names.keys()].filter(isGiven));
  const secrets = [...draft.secrets].map(([name, { literal }]) => [name, literal ?? placeholder] as const);
  const server = await serverAt(world.root, id);
  const result = await buildRelease(
    {
      id,
      at,
      start,
      names,
      required,
      variables: Object.fromEntries(draft.variables),
      secrets: Object.fromEntries(secrets),
      server,
    },
    world,
  );
  findings.push(...result.findings);
  const { built } = result;
  if (!built) return undefined;
  const file = releaseFile(id, built.version);
  const existing = await existingText(world.root, file);
  if (existing === undefined) return built;
  if (sameStart(file, existing, built.document)) return { ...built, texts: new Map() };
  findings.push(
    note(
      "fail",
      "version/changed-release",
      at,
      `${quoted(id)} ${built.version} is released already, as something else`,
      "rename the entry in the client's file, or deploy the released version: headgate deploy",
    ),
  );
  return undefined;
}

/** Where the secrets of a deployment stand that is there already, for whoever runs this again. */
async function placesOf({ id, at, secrets, variables }: Named, file: string, text: string) {
  const document = readDocument("deployment", file, Buffer.from(text), await loadPreciseReader())?.value;
  return Object.entries(document?.secrets ?? {}).map(([variable, reference]) => {
    const known = secrets.get(variable);
    const literal = known?.literal ?? variables.get(variable);
    const secret = { reference, ...(literal === undefined ? {} : { literal }), line: known?.line ?? at.line };
    return secretPlace(id, at.file, [variable, secret], reference);
  });
}

/** The deployment's file; what any entry or the package itself calls secret is one everywhere. */
async function givenBy(draft: Named, built: Built, making: Making, environment: string) {
  const { id, name, at } = draft;
  const variables = new Map(draft.variables);
  const secrets = new Map(draft.secrets);
  const references = new Map(making.references);
  for (const [variable, literal] of draft.variables) {
    if (!built.secretNames.has(variable)) continue;
    const secret = { reference: null, literal, line: at.line };
    variables.delete(variable);
    secrets.set(variable, secret);
    references.set(secret, `${variableName(id) ?? "SERVER"}_${variable}`);
  }
  const named = [...secrets].map((entry) => [entry, references.get(entry[1]) ?? entry[0]] as const);
  const byName = new Map(named.map(([[variable], name]) => [variable, name]));
  const text = deploymentText(built.version, variables, byName);
  const file = deploymentFile(environment, id);
  const read = readDocument("deployment", file, Buffer.from(text), await loadPreciseReader());
  if (read?.value === undefined || read.findings.some(({ outcome }) => outcome === "fail")) {
    making.findings.push(
      note(
        "fail",
        "migrate/not-taken",
        at,
        `${quoted(name)}: one of its variables cannot be written down`,
        "take control characters out of its values, then run again",
      ),
    );
    return undefined;
  }
  return {
    text,
    variables: Object.fromEntries(variables),
    secrets: Object.fromEntries(byName),
    places: named.map(([entry, reference]) => secretPlace(id, at.file, entry, reference)),
  };
}

async function documentAt(root: string, file: string): Promise<EnvironmentDocument | null> {
  const text = await existingText(root, file);
  if (text === undefined) return null;
  return readDocument("environment", file, Buffer.from(text), await loadPreciseReader())?.value ?? {};
}

async function serverAt(root: string, id: string) {
  const file = serverFile(id);
  const text = await existingText(root, file);
  return text === undefined
    ? undefined
    : readDocument("server", file, Buffer.from(text), await loadPreciseReader())?.value;
}
