import type { Source } from "../convention/source.ts";
import { type Touched, touchedBy } from "../convention/touched.ts";
import type { Finding } from "../model/finding.ts";
import { type Change, changeOf } from "./change.ts";
import { type Clone, openClone } from "./clone.ts";
import { type Command, type CommandResult, result, textOptions, type World } from "./command.ts";
import { isSet, textOf } from "./options.ts";

/** Checks the working tree, or the commit --head: what it changes since the base and what that touches, or all. */
export const validate: Command = async (invocation, world) => {
  const all = isSet(invocation, "all");
  const opening = openClone(invocation, world);
  // Where something is to be checked for certain, what that takes is loaded while git answers.
  if (all || textOf(invocation, "head") !== undefined) void import("./check-desired.ts").catch(() => {});
  await using clone = await opening;
  const change = await changeOf(clone, invocation, { untracked: !all });
  const touched = all || change.base === null ? "all" : touchedBy(await change.paths);
  if (touched !== "all" && touched.files.size === 0) {
    const text = `nothing changed since ${change.base?.slice(0, 7)}; headgate validate --all checks everything`;
    return result("ok", text, { findings: [], base: change.base, files: 0 });
  }
  world.progress("checking the repository");
  const { source, findings } = await check(clone, world, change, touched);
  const files = touched === "all" ? null : touched.files.size;
  const what =
    files === null
      ? "the whole repository is checked"
      : `checked what ${files === 1 ? "1 changed file touches" : `${files} changed files touch`}`;
  if (findings.length === 0) return result("ok", what, { findings: [], base: change.base, files });
  return resultOf({ source, findings, what, base: change.base, files }, world);
};

interface Checked {
  readonly source: Source;
  readonly findings: readonly Finding[];
}

/** Loaded when there is something to check: a change elsewhere in the repository costs next to nothing. */
async function check(
  clone: Clone,
  world: World,
  { head, base, paths }: Change,
  touched: Touched | "all",
): Promise<Checked> {
  const now = world.now().toISOString();
  const { commitSource } = await import("./commit-source.ts");
  const before = base === null ? null : commitSource(clone, base);
  if (touched === "all" && head === null) {
    const [{ checkEverything }, { workingTree }] = await Promise.all([
      import("./full-check.ts"),
      import("../convention/working-tree.ts"),
    ]);
    const since = before && paths.then((changed) => ({ base: before, touched: touchedBy(changed) }));
    const findings = await checkEverything({
      root: clone.root,
      change: since,
      now,
      threads: world.threads,
    });
    return { source: workingTree(clone.root), findings };
  }
  const [{ checkDesired }, { workingTree }] = await Promise.all([
    import("./check-desired.ts"),
    import("../convention/working-tree.ts"),
  ]);
  const source = head === null ? workingTree(clone.root) : commitSource(clone, head);
  const compared = before ? { base: before, changedOnly: true } : {};
  const { findings } = await checkDesired({ source, touched, now, ...compared });
  return { source, findings };
}

interface Told extends Checked {
  readonly what: string;
  readonly base: string | null;
  readonly files: number | null;
}

async function resultOf({ source, findings, what, base, files }: Told, world: World): Promise<CommandResult> {
  const [{ hasFailure }, { formatFindings }, { findingsJson }, { sourceTexts }] = await Promise.all([
    import("../model/finding.ts"),
    import("../report/findings.ts"),
    import("../report/json.ts"),
    import("./source-texts.ts"),
  ]);
  const sources = await sourceTexts(findings, source);
  const shown = formatFindings(findings, sources, textOptions(world));
  const told = result(hasFailure(findings) ? "refused" : "ok", [shown, what].filter(Boolean).join("\n"), {
    findings: findingsJson(findings),
    base,
    files,
  });
  return { ...told, report: { findings } };
}
