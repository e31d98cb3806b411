import { compareText } from "../model/finding.ts";
import type { DeployedStore, Publication } from "./branch.ts";
import { encodePending } from "./codecs.ts";
import { type Verdict, verifyTip } from "./integrity.ts";
import { pendingPath } from "./paths.ts";

/**
 * The same store, whose commits never bury one that Headgate did not make: what such a commit touched is
 * noted as tampered in the commit that is put on top of it, and stays so until `recover`.
 */
export function guarded(store: DeployedStore, now: () => Date): DeployedStore {
  let genuine: string | null = null;

  async function publish(publication: Publication) {
    const { expected } = publication;
    const verdict = expected === genuine ? null : await verifyTip(store, expected);
    if (verdict?.steering && !publication.accepts) throw new ForeignCommitError(store.name);
    const notes = verdict ? tamperedNotes(verdict, now()) : [];
    const changes = new Map([...notes, ...publication.changes]);
    const published = await store.publish({ ...publication, changes });
    if (published.kind === "published") genuine = published.head;
    return published;
  }

  return { ...store, publish };
}

/** A run was overtaken by a commit that Headgate did not make and that changes a stop, a policy or the manifest. */
export class ForeignCommitError extends Error {
  readonly code = "deployed/foreign-commit";
  readonly hint = "see who pushed it: git log deployed; then headgate recover";

  constructor(branch: string) {
    super(
      `a commit on ${branch} that Headgate did not make changed what steers every run; nothing was written`,
    );
  }
}

function tamperedNotes(
  { deployments, findings }: Verdict,
  now: Date,
): readonly (readonly [string, string])[] {
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
