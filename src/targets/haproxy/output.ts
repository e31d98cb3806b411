import { isRecord, isTexts, jsonOf } from "../../model/json.ts";
import type { HaproxyTarget } from "../../model/target.ts";
import { isInnerPath } from "../../model/target.ts";
import { backendPattern, programPattern, serverNamePattern, socketPattern, variantPattern } from "./names.ts";

/** One variant as the engine knows it. */
export interface EngineServer {
  readonly variant: string;
  readonly name: string;
  readonly id: number;
  /** Percent: the share itself. */
  readonly weight: number;
  /** Twelve digits of all else that the configuration says of it: what only a reload changes. */
  readonly digest: string;
}

/** What an output says of itself in comments: all that applying it needs besides its text. */
export interface HaproxyOutput {
  readonly headgate: 1;
  readonly target: "haproxy";
  readonly path: string;
  readonly backend: string;
  readonly socket: string | null;
  readonly reload: NonNullable<HaproxyTarget["reload"]> | null;
  readonly binary: string;
  /** Whether sessions are remembered. */
  readonly sessions: boolean;
  readonly evict: boolean;
  /** Milliseconds. */
  readonly drain: number;
  /** Twelve digits of what the configuration says of no single variant. */
  readonly frame: string;
  readonly servers: readonly EngineServer[];
  /** Why it cannot be expressed; then nothing is ever written from it. */
  readonly refused: readonly string[];
}

const settingsMark = "# headgate: ";
const serverMark = "# headgate-server: ";

export function writeOutput({ servers, ...settings }: HaproxyOutput, config: string): string {
  const lines = [
    `${settingsMark}${JSON.stringify(settings)}`,
    ...servers.map((server) => `${serverMark}${JSON.stringify(server)}`),
  ];
  return `${lines.join("\n")}\n${config}`;
}

/** Reads what was stored; undefined where it is not what `writeOutput` writes. The branch may have been edited. */
export function readOutput(text: string): HaproxyOutput | undefined {
  const lines = text.split("\n");
  const settings = record(lines[0], settingsMark);
  if (settings?.headgate !== 1 || settings.target !== "haproxy") return undefined;
  const { path, backend, socket, binary, sessions, evict, drain, frame, refused } = settings;
  const reload = settings.reload === null ? null : readReload(settings.reload);
  const servers = lines
    .filter((line) => line.startsWith(serverMark))
    .map((line) => readServer(record(line, serverMark)));
  if (typeof path !== "string" || !isInnerPath(path)) return undefined;
  if (typeof backend !== "string" || !backendPattern.test(backend)) return undefined;
  if (socket !== null && (typeof socket !== "string" || !socketPattern.test(socket))) return undefined;
  if (typeof binary !== "string" || !programPattern.test(binary) || reload === undefined) return undefined;
  if (typeof sessions !== "boolean" || typeof evict !== "boolean" || !isAmount(drain)) return undefined;
  if (!isDigest(frame) || !isTexts(refused)) return undefined;
  const whole = servers.filter((server) => server !== undefined);
  if (whole.length !== servers.length) return undefined;
  return {
    ...{ headgate: 1, target: "haproxy", path, backend, socket, reload, binary },
    ...{ sessions, evict, drain, frame, servers: whole, refused },
  };
}

function readServer(value: Readonly<Record<string, unknown>> | undefined): EngineServer | undefined {
  const { variant, name, id, weight, digest } = value ?? {};
  if (typeof variant !== "string" || !variantPattern.test(variant)) return undefined;
  if (typeof name !== "string" || !serverNamePattern.test(name)) return undefined;
  if (!isAmount(id) || !isAmount(weight) || weight > 100 || !isDigest(digest)) return undefined;
  return { variant, name, id, weight, digest };
}

function readReload(value: unknown): HaproxyOutput["reload"] | undefined {
  if (Array.isArray(value)) {
    return isTexts(value) && value.length > 0 && value.every((word) => programPattern.test(word))
      ? value
      : undefined;
  }
  const master = isRecord(value) ? value.master : undefined;
  return typeof master === "string" && socketPattern.test(master) ? { master } : undefined;
}

function record(line: string | undefined, mark: string): Readonly<Record<string, unknown>> | undefined {
  if (!line?.startsWith(mark)) return undefined;
  const value = jsonOf(line.slice(mark.length));
  return isRecord(value) ? value : undefined;
}

function isAmount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function isDigest(value: unknown): value is string {
  return typeof value === "string" && /^[0-9a-f]{12}$/.test(value);
}
