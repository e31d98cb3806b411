import type { DeploymentId } from "../model/deployment.ts";
import type { Environment } from "../model/environment.ts";
import type { Pending, Stop } from "../model/status.ts";
import { formatDocument, type Parsed, parseDocument } from "./document.ts";
import { manifestPath, pendingPath, policyPath, stopPath } from "./paths.ts";
import { list, nullable, oneOf, struct, text } from "./shape.ts";
import { environmentShape, pendingShape, stopShape } from "./shapes.ts";

/** `headgate.json` at the branch's root. */
export interface Manifest {
  readonly headgate: 1;
  /** The convention's folder on the desired branch, from the repository's root. */
  readonly directory: string;
  /** The desired commit whose every deployment was considered; null before the first apply. */
  readonly applied: string | null;
}

const manifestShape = struct<Manifest>({ headgate: oneOf([1]), directory: text, applied: nullable(text) });

export function encodeManifest(manifest: Manifest): string {
  return formatDocument(manifest, ["headgate", "directory", "applied"]);
}

export function decodeManifest(source: string): Parsed<Manifest> {
  return parseDocument(source, { path: manifestPath, shape: manifestShape });
}

/** The policy in force: `ENVIRONMENT/environment.json`. */
export function encodePolicy(environment: Environment): string {
  return formatDocument({ headgate: 1, ...environment }, ["headgate", "id", "file"]);
}

type Policy = Environment & { readonly headgate: 1 };
const version = struct<Pick<Policy, "headgate">>({ headgate: oneOf([1]) });
const policyShape = (value: unknown, at: string, problems: string[]): value is Policy =>
  version(value, at, problems) && environmentShape(value, at, problems);

export function decodePolicy(environment: string, source: string): Parsed<Environment> {
  const path = policyPath(environment);
  const parsed = parseDocument<Policy>(source, { path, shape: policyShape, environment });
  if (parsed.kind !== "value") return parsed;
  const { headgate: _, ...policy } = parsed.value;
  return { kind: "value", value: policy };
}

/** `pending/ENVIRONMENT/SERVER.json`. */
export function encodePending(pending: Pending): string {
  return formatDocument(pending, ["headgate", "environment", "server", "state", "gates", "eligible"]);
}

export function decodePending(id: DeploymentId, source: string): Parsed<Pending> {
  return parseDocument(source, { path: pendingPath(id), shape: pendingShape, id });
}

interface Stops {
  readonly headgate: 1;
  readonly stops: readonly Stop[];
}

const stopsShape = struct<Stops>({ headgate: oneOf([1]), stops: list(stopShape) });

/** `stop.json`; null where nothing is stopped: the file is removed then. */
export function encodeStops(stops: readonly Stop[]): string | null {
  return stops.length === 0 ? null : formatDocument({ headgate: 1, stops }, ["headgate", "stops"]);
}

export function decodeStops(source: string): Parsed<readonly Stop[]> {
  const parsed = parseDocument(source, { path: stopPath, shape: stopsShape });
  return parsed.kind === "value" ? { kind: "value", value: parsed.value.stops } : parsed;
}
