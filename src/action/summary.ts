import { version } from "../cli/version.ts";
import type { DeploymentId } from "../model/deployment.ts";
import type { ReportContext } from "../report/markdown/context.ts";
import { outcomeSummary } from "../report/markdown/outcome-comment.ts";
import { summaryMarkdown } from "../report/markdown/summary.ts";
import { count } from "../report/text.ts";
import type { Ending } from "./ending.ts";
import { changeSummary } from "./planned-change.ts";
import { siteOf } from "./site.ts";
import type { Stage } from "./stage.ts";
import { readStandings, touchedDeployments } from "./standings.ts";

/** The page of the run: a plan or what became of it as Markdown, everything else as it is printed. */
export async function summaryOf(
  ending: Ending,
  stage: Stage | null,
  context: ReportContext | undefined,
  unannotated: number,
): Promise<string> {
  const { outcome, command, text } = ending;
  const telling = context ?? { directory: "", version, now: new Date(0), timeZone: "UTC" };
  const markdown = stage === null ? undefined : await markdownOf(ending, stage, telling);
  if (markdown === undefined)
    return summaryMarkdown({ command: command ?? "", outcome, text, unannotated }, telling);
  if (unannotated === 0) return markdown;
  return `${markdown}\n\n${count(unannotated, "annotation")} had no room on the files; all stand here.`;
}

async function markdownOf(
  { report }: Ending,
  { task, world, values, context }: Stage,
  telling: ReportContext,
): Promise<string | undefined> {
  if (report === undefined) return undefined;
  if (task.command === "plan" || (report.plan !== undefined && report.run === undefined)) {
    const change = task.change ?? { head: telling.blobUrl?.split("/").at(-1) ?? "", pull: null };
    const merged = task.change === null && report.unnoted !== undefined;
    return changeSummary({ report, telling, change, environments: values.environment }, merged);
  }
  const { run, plan } = report;
  if (run === undefined) return undefined;
  const waiting = plan?.deployments.filter(({ decision }) => decision !== "nothing") ?? [];
  const ids = [...new Set<DeploymentId>([...run.reports, ...waiting].map(({ id }) => id))];
  if (ids.length === 0) return undefined;
  const standings = await readStandings(world, values.directory, ids);
  if (standings === null) return undefined;
  const site = siteOf(context);
  const recorded = new Map(
    run.reports.flatMap(({ id, kind }) => (kind === "concluded" ? [[id, standings.head] as const] : [])),
  );
  const touched = touchedDeployments(ids, standings, report, recorded, site);
  return outcomeSummary(touched, { ...telling, head: run.commit }).text;
}
