import { compareText } from "../model/finding.ts";
import type { DeployedStore, Publication } from "./branch.ts";
import { encodePending } from "./codecs.ts";
import { verifyTip } from "./integrity.ts";
import { pendingPath } from "./paths.ts";

/**
 * The same store, whose commits never bury one that Headgate did not make: what such a commit touched is
 * noted as tampered in the commit that is put on top of it, and stays so until `recover`.
 */
export function guarded(store: DeployedStore, now: () => Date): DeployedStore {
  let genuine: string | null = null;

  async function publish(publication: Publication) {
    const notes =
      publication.expected === genuine ? [] : await tamperedNotes(store, publication.expected, now());
    const changes = new Map([...notes, ...publication.changes]);
    const published = await store.publish({ ...publication, changes });
    if (published.kind === "published") genuine = published.head;
    return published;
  }

  return { ...store, publish };
}

async function tamperedNotes(
  store: DeployedStore,
  head: string,
  now: Date,
): Promise<readonly (readonly [string, string])[]> {
  const { deployments, findings } = await verifyTip(store, head);
  return [...deployments].sort(compareText).map((id) => {
    const [environment = "", server = ""] = id.split("/");
    const gates = findings
      .filter((finding) => finding.environment === environment && finding.server === server)
      .map(({ rule, outcome, message }) => ({ rule, outcome, message }));
    const note = encodePending({
      headgate: 1,
      environment,
      server,
      state: "tampered",
      gates,
      eligible: null,
      digest: "",
      policy: null,
      since: now.toISOString(),
    });
    return [pendingPath(id), note] as const;
  });
}
