import { digestOf } from "../model/canonical.ts";
import { deploymentId } from "../model/deployment.ts";
import type { Finding } from "../model/finding.ts";
import type { Status } from "../model/status.ts";
import { unsoundShares } from "../model/variant.ts";
import { formatDocument, parseDocument } from "./document.ts";
import { deployedFinding } from "./finding.ts";
import { deploymentOfPath, statusPath } from "./paths.ts";
import { statusShape } from "./shapes.ts";

export type DecodedStatus =
  | { readonly kind: "status"; readonly status: Status }
  /** Well-formed, but not what Headgate wrote: never to be acted on. */
  | { readonly kind: "tampered"; readonly status: Status; readonly findings: readonly Finding[] }
  | { readonly kind: "unreadable"; readonly findings: readonly Finding[] }
  | { readonly kind: "newer"; readonly findings: readonly Finding[] };

const order = [
  "headgate",
  "server",
  "environment",
  "revision",
  "event",
  "outcome",
  "desired",
  "traffic",
  "variants",
  "rollout",
  "watch",
  "stable",
  "soak",
  "hold",
  "lease",
  "cause",
  "restored",
  "because",
  "gates",
  "probes",
  "drift",
  "problem",
  "outputs",
  "at",
] as const satisfies readonly (keyof Status)[];

/**
 * Completes a status with the digest of all its other fields, and writes it down: equal statuses, equal texts. Throws
 * where it could not be read again: what cannot be believed later must not take the place of what can.
 */
export function encodeStatus(draft: Omit<Status, "digest">): {
  readonly status: Status;
  readonly text: string;
} {
  const status: Status = { ...draft, digest: digestOfStatus(draft) };
  const problems: string[] = [];
  statusShape(status, "", problems);
  const problem = problems[0] ?? unsoundShares(status);
  if (problem !== undefined) throw new Error(`a status of ${deploymentId(status)} is wrong: ${problem}`);
  return { status, text: formatDocument(status, [...order, "digest"]) };
}

function digestOfStatus(status: Omit<Status, "digest">): string {
  return digestOf({ ...status, digest: undefined });
}

/**
 * Reads a status that lies at `path` on the branch. `validate` adds the published schema's view (problems in
 * words) where it is at hand.
 */
export function decodeStatus(
  path: string,
  text: string,
  validate?: (value: unknown) => readonly string[],
): DecodedStatus {
  const id = deploymentOfPath(path);
  const parsed = parseDocument<Status>(text, { path, shape: statusShape, id, validate });
  if (parsed.kind !== "value") return parsed;
  const status = parsed.value;
  if (statusPath(deploymentId(status)) !== path) {
    return tampered(status, path, `it is a status of ${deploymentId(status)}`);
  }
  if (digestOfStatus(status) !== status.digest) {
    return tampered(status, path, "its digest does not fit its content: it was edited by hand, or damaged");
  }
  const problem = unsoundShares(status);
  return problem === undefined ? { kind: "status", status } : tampered(status, path, problem);
}

function tampered(status: Status, path: string, why: string): DecodedStatus {
  const finding = deployedFinding(
    "deployed/digest-mismatch",
    `${path} on deployed is not what Headgate wrote: ${why}.`,
    `see who changed it: git log deployed -- ${path}; then headgate recover`,
    { id: deploymentOfPath(path) },
  );
  return { kind: "tampered", status, findings: [finding] };
}
