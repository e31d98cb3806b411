import type { DeploymentId } from "../model/deployment.ts";
import { compareText, type Finding } from "../model/finding.ts";
import { deployedFinding } from "./finding.ts";
import { isSteering } from "./paths.ts";
import type { Shape } from "./shape.ts";

/** The version of the branch's files that this Headgate reads and writes. */
export const documentVersion = 1;

const maxLength = 4 * 1024 * 1024;

export type Parsed<T> =
  | { readonly kind: "value"; readonly value: T }
  /** Written by a newer Headgate: nothing here may be written over. */
  | { readonly kind: "newer"; readonly findings: readonly Finding[] }
  | { readonly kind: "unreadable"; readonly findings: readonly Finding[] };

export interface DocumentKind<T> {
  /** Path on the branch, for messages. */
  readonly path: string;
  readonly shape: Shape<T>;
  readonly id?: DeploymentId | undefined;
  readonly environment?: string | undefined;
  /** A stricter check of one's own, such as the published schema's: problems in words. */
  readonly validate?: ((value: unknown) => readonly string[]) | undefined;
}

/** Reads one JSON file of the branch, believing nothing of it. */
export function parseDocument<T>(text: string, kind: DocumentKind<T>): Parsed<T> {
  const unreadable = (why: string): Parsed<T> => {
    const message = `${kind.path} on deployed cannot be read: ${why}`;
    // What steers every run is not recover's to take as the truth: nothing tells what it said.
    const then = isSteering(kind.path) ? "bring back what it said: git revert COMMIT" : "headgate recover";
    const hint = `see who wrote it: git log deployed -- ${kind.path}; then ${then}`;
    return { kind: "unreadable", findings: [deployedFinding("deployed/unreadable", message, hint, kind)] };
  };
  if (text.length > maxLength) return unreadable(`it is larger than ${maxLength / 1024 / 1024} MiB`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return unreadable(error instanceof Error ? error.message : "it is no JSON");
  }
  const version = versionOf(value);
  if (version !== undefined && version > documentVersion) {
    const message = `${kind.path} on deployed was written by a newer Headgate (version ${version} of the layout; this one knows ${documentVersion}).`;
    const finding = deployedFinding("deployed/newer-version", message, "update Headgate", kind);
    return { kind: "newer", findings: [finding] };
  }
  const problems: string[] = [];
  if (!kind.shape(value, "", problems)) return unreadable(problems.slice(0, 3).join("; "));
  const more = kind.validate?.(value) ?? [];
  return more.length > 0 ? unreadable(more.slice(0, 3).join("; ")) : { kind: "value", value };
}

function versionOf(value: unknown): number | undefined {
  if (typeof value !== "object" || value === null || !("headgate" in value)) return undefined;
  return typeof value.headgate === "number" ? value.headgate : undefined;
}

/** Two spaces, a last line break, keys in the given order and then by code unit: equal values, equal text. */
export function formatDocument(value: object, order: readonly string[]): string {
  const rank = new Map(order.map((key, index) => [key, index]));
  const entries = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (rank.get(a) ?? order.length) - (rank.get(b) ?? order.length) || compareText(a, b))
    .map(([key, member]) => [key, sorted(member)] as const);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => compareText(a, b));
  return Object.fromEntries(entries.map(([key, member]) => [key, sorted(member)]));
}
