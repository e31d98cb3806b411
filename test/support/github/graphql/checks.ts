import { nodeId, repoPage } from "../hub.ts";
import { suiteOf } from "../shapes/checks.ts";
import type { CheckRun } from "../state.ts";
import { type Args, connection, type Node, type World } from "./node.ts";
import { commitNode } from "./objects.ts";

/** The check suites of a commit: one per App that has runs there. */
export function suites(world: World, oid: string, args: Args): readonly Node[] {
  const filter = (args.filterBy ?? {}) as Readonly<Record<string, unknown>>;
  const runs = [...world.hub.state.checkRuns.values()].filter(({ headSha }) => headSha === oid);
  const apps = new Map(runs.map(({ app }) => [app.id, app]));
  return [...apps.values()]
    .filter(({ id }) => filter.appId === undefined || filter.appId === null || filter.appId === id)
    .filter(({ id }) => {
      const name = filter.checkName;
      return typeof name !== "string" || runs.some((run) => run.app.id === id && run.name === name);
    })
    .map((app) => {
      const own = runs.filter((run) => run.app.id === app.id);
      const suite = suiteOf({ headSha: oid, app });
      const done = own.every(({ status }) => status === "completed");
      return {
        __typename: "CheckSuite",
        id: nodeId("CS", suite),
        databaseId: suite,
        app: {
          __typename: "App",
          id: nodeId("A", app.id),
          databaseId: app.id,
          name: app.name,
          slug: app.slug,
        },
        status: done ? "COMPLETED" : "IN_PROGRESS",
        commit: () => commitNode(world, oid),
        checkRuns: (given: Args, field: string) =>
          connection(filtered(own, given), given, field, (run) => checkRunNode(world, run)),
      };
    });
}

function filtered(runs: readonly CheckRun[], args: Args): readonly CheckRun[] {
  const filter = (args.filterBy ?? {}) as Readonly<Record<string, unknown>>;
  const { checkName, checkType, appId, status, statuses, conclusions } = filter;
  const newest = runs.toReversed();
  const kept =
    checkType === "ALL"
      ? newest
      : newest.filter((run) => newest.find(({ name }) => name === run.name) === run);
  return kept
    .filter(({ name }) => typeof checkName !== "string" || name === checkName)
    .filter(({ app }) => typeof appId !== "number" || app.id === appId)
    .filter((run) => typeof status !== "string" || run.status.toUpperCase() === status)
    .filter((run) => !Array.isArray(statuses) || statuses.includes(run.status.toUpperCase()))
    .filter((run) => !Array.isArray(conclusions) || conclusions.includes(run.conclusion?.toUpperCase()));
}

export function checkRunNode({ hub }: World, run: CheckRun): Node {
  const page = repoPage(hub, `/runs/${run.id}`);
  return {
    __typename: "CheckRun",
    id: nodeId("CR", run.id),
    databaseId: run.id,
    name: run.name,
    status: run.status.toUpperCase(),
    conclusion: run.conclusion?.toUpperCase() ?? null,
    externalId: run.externalId === "" ? null : run.externalId,
    title: run.title,
    summary: run.summary,
    text: run.text,
    startedAt: run.startedAt,
    completedAt: run.completedAt,
    detailsUrl: run.detailsUrl ?? page,
    url: page,
    permalink: page,
  };
}
