import { serversFolder } from "../convention/paths.ts";
import { quoted } from "../convention/wording.ts";
import { type CatalogueServer, overviewPage, serverPage } from "../report/contract/catalogue.ts";
import { formatFindings } from "../report/findings.ts";
import { findingsJson } from "../report/json.ts";
import { count, sanitize } from "../report/text.ts";
import { cataloguePages, catalogueServers } from "./catalogue/read.ts";
import { differingPages, type PageChange, writePages } from "./catalogue/write.ts";
import { type Command, type CommandResult, result, textOptions, type World } from "./command.ts";
import { misused } from "./contract/usage.ts";
import { isSet, textOf } from "./options.ts";
import { sourceTexts } from "./source-texts.ts";
import { openWorkspace } from "./workspace.ts";

/** A page about each server, as Markdown: printed, written, or checked to be what it would be. */
export const catalogue: Command = async (invocation, world) => {
  const output = textOf(invocation, "output");
  const [named] = invocation.positionals;
  if (isSet(invocation, "check") && output === undefined) {
    return misused(
      "--check compares with pages that are there",
      "headgate catalogue --output FOLDER --check",
    );
  }
  if (output?.split(/[\\/]/).includes(".git")) {
    return misused(`${quoted(output)} belongs to git`, "write the pages beside it: --output docs/servers");
  }
  await using workspace = await openWorkspace(invocation, world);
  const read = await catalogueServers(workspace, invocation, world);
  const { findings, source } = read;
  if (read.servers === undefined) {
    const text = formatFindings(findings, await sourceTexts(findings, source), textOptions(world));
    return result("refused", text, { findings: findingsJson(findings) });
  }
  const { servers } = read;
  if (named !== undefined && servers.length === 0) {
    return misused(`there is no server ${quoted(named)}`, `those that there are stand in ${serversFolder}/`);
  }
  if (output === undefined) {
    const [first] = servers;
    const text = named !== undefined && first ? serverPage(first) : overviewPage(servers);
    return result("ok", text.trimEnd(), { findings: findingsJson(findings), pages: pagesJson(servers) });
  }
  const asked = { output, isWhole: named === undefined, isCheck: isSet(invocation, "check") };
  try {
    return await landed(servers, asked, world);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (!Object.hasOwn(unwritable, code)) throw error;
    return misused(`${quoted(output)} ${unwritable[code]}`, "choose a folder: --output docs/servers");
  }
};

/** What keeps pages out of a folder, by the code of the error. */
const unwritable: Readonly<Record<string, string>> = {
  ENOTDIR: "lies below a file",
  EEXIST: "is a file, and no folder",
  EACCES: "may not be written by this user",
  EPERM: "may not be written by this user",
  EROFS: "cannot be written to",
  ENOSPC: "has no room left",
  ELOOP: "is, or has in it, a link that leads elsewhere",
};

interface Asked {
  readonly output: string;
  /** All servers: then pages of those that are gone go too. */
  readonly isWhole: boolean;
  readonly isCheck: boolean;
}

async function landed(
  servers: readonly CatalogueServer[],
  { output, isWhole, isCheck }: Asked,
  world: World,
): Promise<CommandResult> {
  const pages = cataloguePages(servers, isWhole);
  const differing = await differingPages(world.cwd, output, pages, isWhole);
  if (differing.foreign.length > 0) {
    const findings = differing.foreign.map(
      (path) =>
        ({
          rule: "catalogue/not-ours",
          outcome: "fail",
          severity: "medium",
          message: "there is a file that headgate catalogue did not write, where a page would go",
          hint: "move it, or choose another folder: --output FOLDER",
          file: path,
        }) as const,
    );
    const text = formatFindings(findings, new Map(), textOptions(world));
    return result("refused", text, { findings: findingsJson(findings) });
  }
  if (!isCheck) await writePages(world.cwd, output, pages, differing.changes);
  const { changes } = differing;
  const lines = changes.map((one) => `  ${wordOf(one, isCheck)} ${sanitize(one.path)}`);
  const total = count(pages.size, "page");
  const head =
    changes.length === 0
      ? `${total}, all of them current`
      : isCheck
        ? `${changes.length} of ${total} are not current; headgate catalogue --output ${sanitize(output)} writes them`
        : `${total}, of which ${changes.length} changed`;
  return result(isCheck && changes.length > 0 ? "different" : "ok", [head, ...lines].join("\n"), {
    findings: [],
    pages: changes.map(({ path, change }) => ({ path, change })),
  });
}

function wordOf({ change }: PageChange, isCheck: boolean): string {
  if (isCheck) return { added: "missing", changed: "not current", removed: "of no server" }[change];
  return { added: "wrote", changed: "wrote", removed: "removed" }[change];
}

function pagesJson(servers: readonly CatalogueServer[]) {
  return servers.map(({ id }) => ({ path: `servers/${id}.md`, change: null }));
}
