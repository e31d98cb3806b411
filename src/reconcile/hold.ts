import type { HeldValue, Status } from "../model/status.ts";
import type { Traffic } from "../model/traffic.ts";
import type { Variant } from "../model/variant.ts";
import { looksSecret } from "../rules/variables/credential.ts";
import type { DesiredInputs } from "./plan.ts";
import { blueOf } from "./variants.ts";

/** What decides about holds, of a status or of a desired state. */
interface Values {
  readonly blue: string | null;
  readonly green: Traffic;
  readonly variables: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  readonly digest: string;
}

/** Those of the held values that a desired state contains: with one of them nothing is applied. */
export function heldIn(inputs: DesiredInputs, holds: readonly HeldValue[]): readonly HeldValue[] {
  if (inputs.blue === null) return [];
  const values = valuesOf(inputs, inputs.live.variants[inputs.blue]);
  return holds.filter((held) => contains(values, held));
}

/** Those of the held values that a status contains: such a point is no place to go back to. */
export function heldInStatus(status: Status, holds: readonly HeldValue[]): readonly HeldValue[] {
  const values = valuesOfStatus(status);
  return holds.filter((held) => contains(values, held));
}

/** Held versions only: what a hold means for the environments downstream. */
export function heldVersions(holds: readonly HeldValue[]): readonly HeldValue[] {
  return holds.filter((held) => held.kind === "version");
}

/** The values that the failed status had and the restored one lacks. */
export function newHolds(
  failed: Status,
  restored: Status | null,
  at: { readonly revision: number; readonly at: string; readonly reason: string },
): readonly HeldValue[] {
  const bad = valuesOfStatus(failed);
  const good = restored ? valuesOfStatus(restored) : { ...bad, blue: null, green: {} };
  const holds: HeldValue[] = [];
  if (bad.blue !== null && bad.blue !== good.blue) {
    holds.push({ ...at, kind: "version", version: bad.blue, above: good.green[bad.blue] ?? 0, blue: true });
  }
  for (const [version, share] of Object.entries(bad.green)) {
    if (good.blue === version) continue;
    const before = good.green[version] ?? 0;
    if (share > before) holds.push({ ...at, kind: "version", version, above: before, blue: true });
  }
  for (const kind of ["variable", "secret"] as const) {
    const field = kind === "variable" ? "variables" : "secrets";
    for (const name of new Set([...Object.keys(bad[field]), ...Object.keys(good[field])])) {
      const value = bad[field][name] ?? null;
      if (value !== (good[field][name] ?? null)) holds.push({ ...at, kind, name, value });
    }
  }
  return holds.length > 0 ? holds : [{ ...at, kind: "inputs", digest: bad.digest }];
}

/** Adds holds; the newer one of the same thing replaces the older. */
export function mergeHolds(old: readonly HeldValue[], added: readonly HeldValue[]): readonly HeldValue[] {
  const keys = new Set(added.map(keyOf));
  return [...old.filter((held) => !keys.has(keyOf(held))), ...added];
}

/** In words, as a message names it. Secrets are named, their references never shown, nor a value like one. */
export function describeHeld(held: HeldValue): string {
  if (held.kind === "version") {
    return held.above > 0 ? `${held.version} as blue, or above ${held.above} %` : held.version;
  }
  if (held.kind === "inputs") return `the deployment as it was before revision ${held.revision}`;
  if (held.kind === "secret") return `secret ${held.name}`;
  if (held.value === null) return `${held.name} unset`;
  return `${held.name}=${looksSecret(held.name, held.value) ? "(hidden)" : held.value}`;
}

function keyOf(held: HeldValue): string {
  if (held.kind === "inputs") return `inputs ${held.digest}`;
  return held.kind === "version" ? `version ${held.version}` : `${held.kind} ${held.name} ${held.value}`;
}

function contains(values: Values, held: HeldValue): boolean {
  if (held.kind === "version") {
    return (held.blue && values.blue === held.version) || (values.green[held.version] ?? 0) > held.above;
  }
  if (held.kind === "inputs") return values.digest === held.digest;
  const field = held.kind === "variable" ? values.variables : values.secrets;
  return (field[held.name] ?? null) === held.value;
}

function valuesOf(desired: Pick<Values, "blue" | "green" | "digest">, variant: Variant | undefined): Values {
  const { blue, green, digest } = desired;
  return { blue, green, digest, variables: variant?.variables ?? {}, secrets: variant?.secrets ?? {} };
}

function valuesOfStatus(status: Status): Values {
  const id = blueOf(status);
  return valuesOf(status.desired, id === null ? undefined : status.variants[id]);
}
