import { serverFile } from "../convention/paths.ts";
import { readDocument } from "../convention/read.ts";
import { resolveServer } from "../convention/resolve/server.ts";
import type { IsArchived } from "../reconcile/rollback-points.ts";
import { commitSource } from "./commit-source.ts";
import { desiredHead, type Workspace } from "./workspace.ts";

/** Which versions of a server the desired branch says are archived by now. A file that cannot be read says nothing. */
export async function archivedNow(workspace: Workspace, server: string): Promise<IsArchived> {
  const { isArchived } = await import("../rules/versions/lifecycle.ts");
  const file = serverFile(server);
  const { commit } = await desiredHead(workspace);
  const bytes = (await commitSource(workspace, commit).read([file])).get(file);
  const document = bytes && readDocument("server", file, bytes, undefined)?.value;
  const described = document ? resolveServer(server, document) : undefined;
  return (version) => isArchived(described, version);
}
