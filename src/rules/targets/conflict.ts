import type { Finding } from "../../model/finding.ts";
import { entryOf, type McpTarget } from "../../model/target.ts";
import type { ProjectContext } from "../context.ts";
import type { Rule } from "../rule.ts";
import { shown } from "../text.ts";
import { fail, nothing } from "../verdict.ts";
import { clientFile } from "./client-file.ts";

interface Writer {
  readonly environment: string;
  readonly environmentFile: string;
  readonly index: number;
  readonly file: string;
  readonly target: McpTarget;
}

export const targetConflict: Rule<ProjectContext> = {
  id: "target/conflict",
  severity: "high",
  what: "No two targets write the same entry of the same client file.",
  why: "Each would take the entry back from the other at every apply, and people would get now one version, now the other.",
  fix: "Give one of the targets another path or entry.",
  overridable: false,
  check({ desired }) {
    const byEnvironment = suspects(desired.environments);
    if (byEnvironment.size === 0) return nothing;
    const owners = new Map<string, { readonly writer: Writer; readonly server: string }>();
    const findings = new Map<string, Finding>();
    for (const unit of desired.servers.values()) {
      for (const environment of unit.deployments.keys()) {
        for (const writer of byEnvironment.get(environment) ?? []) {
          const entry = entryOf(writer.target, unit.id);
          const key = JSON.stringify([writer.file, entry]);
          const owner = owners.get(key);
          if (!owner) {
            owners.set(key, { writer, server: unit.id });
            continue;
          }
          const pair = JSON.stringify([
            owner.writer.environment,
            owner.writer.index,
            environment,
            writer.index,
          ]);
          if (findings.has(pair)) continue;
          const other =
            owner.writer === writer
              ? `both ${owner.server} and ${unit.id}`
              : `${owner.writer.environment} and ${environment} both`;
          findings.set(
            pair,
            fail(targetConflict, {
              message: `${other} write the entry ${shown(entry)} of ${shown(writer.file)}`,
              hint: "give one of them another path, or another entry",
              place: { file: writer.environmentFile, path: ["targets", writer.index] },
              environment,
            }),
          );
        }
      }
    }
    return [...findings.values()];
  },
};

/** Targets that could collide at all: those that share a file, or give one name to every server. */
function suspects(
  environments: ProjectContext["desired"]["environments"],
): ReadonlyMap<string, readonly Writer[]> {
  const writers: Writer[] = [];
  for (const environment of environments.values()) {
    for (const [index, target] of environment.targets.entries()) {
      if (target.type !== "mcp") continue;
      writers.push({
        environment: environment.id,
        environmentFile: environment.file,
        index,
        file: clientFile(target),
        target,
      });
    }
  }
  const uses = new Map<string, number>();
  for (const { file } of writers) uses.set(file, (uses.get(file) ?? 0) + 1);
  const byEnvironment = new Map<string, Writer[]>();
  for (const writer of writers) {
    const { entry, entries } = writer.target;
    const isAlone = (uses.get(writer.file) ?? 0) < 2;
    if (isAlone && entry === undefined && entries === undefined) continue;
    byEnvironment.set(writer.environment, [...(byEnvironment.get(writer.environment) ?? []), writer]);
  }
  return byEnvironment;
}
