import { userInfo } from "node:os";
import { formatFindings } from "../../report/findings.ts";
import { findingsJson } from "../../report/json.ts";
import { type Command, type CommandOutcome, result, textOptions } from "../command.ts";
import { type ReleaseResult, releaseCommand } from "../release.ts";
import { isSet, openWorkspace, textOf } from "../workspace.ts";

const outcomes = {
  released: "applied",
  unchanged: "unchanged",
  refused: "refused",
  failed: "failed",
} as const satisfies Readonly<Record<ReleaseResult["outcome"], CommandOutcome>>;

/** `headgate release SERVER VERSION --npm PACKAGE | --command COMMAND ARGS...` */
export const release: Command = async (invocation, world) => {
  await using workspace = await openWorkspace(invocation, world, { online: false });
  const { positionals, options } = invocation;
  const [server = "", version = ""] = positionals;
  const name = await workspace.repository.run(["config", "user.name"]);
  const npm = textOf(invocation, "npm");
  const command = listOf(options.command);
  const made = await releaseCommand(
    {
      server,
      version,
      ...(npm === undefined ? {} : { npm }),
      ...(command.length === 0 ? {} : { command }),
      variables: listOf(options.variable),
      required: listOf(options.required),
      secrets: listOf(options.secret),
      create: isSet(invocation, "create"),
      dryRun: isSet(invocation, "dry-run"),
    },
    {
      root: workspace.root,
      now: world.now,
      env: world.env,
      actor: name.stdout.toString("utf8").trim() || userInfo().username,
      progress: world.progress,
      signal: world.signal,
    },
  );
  const shown = formatFindings(made.findings, new Map(), textOptions(world));
  const files = made.files ?? [];
  const written = isSet(invocation, "dry-run") ? "would write" : "wrote";
  const lines = [shown, ...files.map((path) => `${written} ${path}`)];
  if (made.outcome === "unchanged") lines.push(`${server} ${version} is released already, as the same`);
  return result(outcomes[made.outcome], lines.filter(Boolean).join("\n"), {
    findings: findingsJson(made.findings),
    release: made.release ? { file: made.release.file, digest: made.release.digest } : null,
    contract: made.release?.release.contract ?? null,
    files,
  });
};

function listOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
}
