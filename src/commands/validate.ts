import type { Source } from "../convention/source.ts";
import { type Touched, touchedBy } from "../convention/touched.ts";
import { workingTree } from "../convention/working-tree.ts";
import { type ChangeOptions, changedPaths } from "../git/changes.ts";
import { type Finding, hasFailure } from "../model/finding.ts";
import { formatFindings } from "../report/findings.ts";
import { findingsJson } from "../report/json.ts";
import { isConfidential } from "../rules/registry.ts";
import { baseOf, headOf } from "./base.ts";
import { checkDesired } from "./check-desired.ts";
import { type Command, result, textOptions } from "./command.ts";
import type { Change } from "./full-check.ts";
import { commitSource } from "./look.ts";
import { sourceTexts } from "./source-texts.ts";
import { isSet, openWorkspace, textOf } from "./workspace.ts";

/** Checks the working tree, or the commit --head: what it changes since the base and what that touches, or all. */
export const validate: Command = async (invocation, world) => {
  await using workspace = await openWorkspace(invocation, world);
  const { repository, directory, root } = workspace;
  const all = isSet(invocation, "all");
  const head = await headOf(workspace, textOf(invocation, "head"));
  const base = await baseOf(workspace, textOf(invocation, "base"), head);
  const source = head === null ? workingTree(root) : commitSource(workspace, head);
  const now = world.now().toISOString();
  const before = base === null ? null : commitSource(workspace, base);
  // What git does not know cannot differ from the base: a full check reads it anyway.
  const change = before && changeSince(before, { untracked: !all });
  world.progress("checking the repository");
  const touched = all ? null : ((await change)?.touched ?? null);
  const findings =
    touched || head !== null
      ? await check(touched ?? "all")
      : await (await import("./full-check.ts")).checkEverything({
          root,
          change,
          now,
          threads: world.threads,
        });
  const files = touched === null ? null : touched.files.size;
  return resultOf(findings, await sourceTexts(findings, source));

  async function check(what: Touched | "all"): Promise<readonly Finding[]> {
    const scope = { source, touched: what, now, ...(before ? { base: before } : {}) };
    return (await checkDesired(scope)).findings;
  }

  function changeSince(since: Source, options: ChangeOptions): Promise<Change> {
    const paths = changedPaths(repository, since.commit ?? "HEAD", head, directory, options);
    const found = paths.then((changed) => ({ base: since, touched: touchedBy(changed) }));
    // It may fail before anyone asks for it.
    found.catch(() => {});
    return found;
  }

  function resultOf(found: readonly Finding[], sources: ReadonlyMap<string, string>) {
    const shown = formatFindings(found, sources, textOptions(world), isConfidential);
    const what =
      files === null
        ? "the whole repository is checked"
        : files === 0
          ? `nothing changed since ${base?.slice(0, 7)}; headgate validate --all checks everything`
          : `checked what ${files === 1 ? "1 changed file touches" : `${files} changed files touch`}`;
    return result(hasFailure(found) ? "refused" : "ok", [shown, what].filter(Boolean).join("\n"), {
      findings: findingsJson(found),
      base,
      files,
    });
  }
};
