import { realpath } from "node:fs/promises";
import { homedir } from "node:os";
import { isId, reservedEnvironments } from "../convention/paths.ts";
import { type Finding, hasFailure } from "../model/finding.ts";
import { cacheFolder } from "../probes/start.ts";
import { formatFindings } from "../report/findings.ts";
import { findingsJson } from "../report/json.ts";
import { sanitize, wrap } from "../report/text.ts";
import { refuse } from "./asked.ts";
import { type Command, type Invocation, result, textOptions, type World } from "./command.ts";
import { collect, named, type Source } from "./migrate/collect.ts";
import { warnOfExposed } from "./migrate/exposed.ts";
import { shownPath } from "./migrate/file.ts";
import { isFormatName } from "./migrate/formats.ts";
import { homePlaces, present, projectPlaces, type UsualPlace } from "./migrate/places.ts";
import { type Migration, planMigration } from "./migrate/plan.ts";
import { planRecords, type Recorded } from "./migrate/records.ts";
import { sayMigration } from "./migrate/say.ts";
import { resolver } from "./migrate/versions.ts";
import { writeMissing, writeProblems } from "./migrate/write.ts";
import { isSet, openWorkspace, textOf, type Workspace } from "./workspace.ts";

/**
 * `headgate migrate [FILE...]`: makes the convention's files from what clients are configured with today. The home
 * folder is read only where that is asked for. Writes into the working tree; committing is the user's to do.
 */
export const migrate: Command = async (invocation, world) => {
  const environment = textOf(invocation, "env") ?? "production";
  if (!isId(environment) || reservedEnvironments.has(environment)) {
    return refuse(world, {
      rule: "convention/invalid-id",
      message: `${JSON.stringify(environment)} cannot be an environment's id`,
      hint: "lower-case letters, digits and dashes, at most 63",
    });
  }
  await using workspace = await openWorkspace(invocation, world, { online: false, tree: true });
  const folder = world.env.HOME || homedir();
  const home = await realpath(folder).catch(() => folder);
  const { sources, left } = await sourcesOf(invocation, world, workspace.root, home);
  if (sources.length === 0) {
    return nothingFound(left, workspace.root, home, isSet(invocation, "dry-run"));
  }
  const collected = [];
  for (const source of sources) collected.push(await collect(source, { root: workspace.root, home }));
  const groups = collected.flatMap((one) => one.groups);
  const made = await planMigration(groups, environment, await buildWorld(invocation, world, workspace));
  const records = await planRecords(
    collected.flatMap((one) => one.records),
    { root: workspace.root, environment, server: textOf(invocation, "server") },
  );
  const exposed = await warnOfExposed(
    collected.flatMap((one) => one.exposed ?? []),
    workspace.repository,
  );
  const texts = new Map([...made.texts, ...records.texts]);
  const problems = await writeProblems(workspace.root, texts.keys());
  const findings = [
    ...problems,
    ...collected.flatMap((one) => one.findings),
    ...made.findings,
    ...records.findings,
    ...exposed,
  ];
  const dryRun = isSet(invocation, "dry-run");
  world.signal.throwIfAborted();
  const { root, repository } = workspace;
  const able = problems.length === 0 ? texts : new Map<string, string>();
  const written = dryRun ? [...able.keys()] : await writeMissing(root, able, repository.gitDirectory);
  const found = {
    made,
    records,
    findings,
    written,
    dryRun,
    left: left.map((one) => shown(one, workspace, home)),
  };
  return ending(
    found,
    sources.map(({ file }) => shownPath(file, workspace.root, home)),
    world,
  );
};

function shown({ file }: UsualPlace, { root }: Workspace, home: string): string {
  return shownPath(file, root, home);
}

async function sourcesOf(
  invocation: Invocation,
  world: World,
  root: string,
  home: string,
): Promise<{ readonly sources: readonly Source[]; readonly left: readonly UsualPlace[] }> {
  const asked = textOf(invocation, "format");
  const format = asked !== undefined && isFormatName(asked) ? { format: asked } : {};
  const files = (await named(invocation.positionals, world.cwd)).map((file) => ({ file, ...format }));
  const own = await present(homePlaces(home, process.platform, world.env));
  const takesHome = isSet(invocation, "home");
  const project = invocation.positionals.length > 0 ? [] : await present(projectPlaces(root));
  const sources = [...files, ...project, ...(takesHome ? own : [])];
  // The same file by two ways, where the home folder is the repository.
  const distinct = [...new Map(sources.map((source) => [source.file, source])).values()];
  return { sources: distinct, left: takesHome || files.length > 0 ? [] : own };
}

function nothingFound(left: readonly UsualPlace[], root: string, home: string, dryRun: boolean) {
  const lines = [
    "no client's file was found in this repository",
    ...sayLeft(left.map(({ file }) => shownPath(file, root, home))),
  ];
  const hint = left.length > 0 ? [] : ["  hint: name the file: headgate migrate FILE"];
  return result("unchanged", [...lines, ...hint].join("\n"), {
    findings: [],
    dryRun,
    files: [],
    left: left.map(({ file }) => shownPath(file, root, home)),
    written: [],
    servers: [],
    secrets: [],
  });
}

function sayLeft(left: readonly string[]): readonly string[] {
  if (left.length === 0) return [];
  return [
    `not read, since they are yours alone: ${left.map(sanitize).join(", ")}`,
    "  take them as well: headgate migrate --home",
  ];
}

async function buildWorld(invocation: Invocation, world: World, { root, host, repository }: Workspace) {
  const network = !isSet(invocation, "no-network");
  return {
    root,
    env: world.env,
    cache: cacheFolder(world.env),
    actor: (await host.cause(repository, {})).actor,
    now: world.now,
    progress: world.progress,
    network,
    // What only shows what would be done runs nobody's code, and shows no address who asks.
    contracts: !isSet(invocation, "no-contract") && !isSet(invocation, "dry-run"),
    signal: world.signal,
    resolve: resolver(network ? { env: world.env, signal: world.signal } : null),
  };
}

interface Found {
  readonly made: Migration;
  readonly records: Recorded;
  readonly findings: readonly Finding[];
  readonly written: readonly string[];
  readonly dryRun: boolean;
  readonly left: readonly string[];
}

function ending(
  { made, records, findings, written, dryRun, left }: Found,
  files: readonly string[],
  world: World,
) {
  const text = [
    sayMigration({ made, records, written, dryRun, width: textOptions(world).width }),
    formatFindings(findings, new Map(), textOptions(world)),
    sayLeft(left).join("\n"),
    sayNext(written, dryRun, textOptions(world).width),
  ];
  const done = written.length === 0 ? "unchanged" : dryRun ? "planned" : "ok";
  return result(hasFailure(findings) ? "refused" : done, text.filter(Boolean).join("\n\n"), {
    findings: findingsJson(findings),
    dryRun,
    files,
    left,
    written,
    servers: [
      ...made.taken.map(({ environment, server, entry, file, built }) => ({
        environment,
        server,
        entry,
        file,
        version: built?.version ?? null,
        package: built?.what ?? null,
        pinned: built?.pinned ?? false,
        contract: built?.document.release.contract ?? null,
        isNew: built !== null,
      })),
      ...records.taken.map((one) => ({
        ...one,
        entry: one.server,
        package: null,
        pinned: false,
        contract: null,
        isNew: true,
      })),
    ],
    secrets: made.secrets,
  });
}

function sayNext(written: readonly string[], dryRun: boolean, width: number): string {
  if (written.length === 0) return "";
  if (dryRun)
    return wrap(
      "a dry run starts no server and reaches none: contracts are taken without --dry-run",
      width,
    ).join("\n");
  const next =
    "next: headgate init, for the branch `deployed`; then commit what Headgate wrote, and no client's file:";
  const rest = [
    "  git add headgate.yaml servers environments .gitattributes .headgate && git commit",
    "  headgate apply",
  ];
  return [...wrap(next, width), ...rest].join("\n");
}
