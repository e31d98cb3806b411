import type { Finding } from "../../model/finding.ts";
import type { HaproxyTarget } from "../../model/target.ts";
import type { ProjectContext } from "../context.ts";
import type { Rule } from "../rule.ts";
import { shown } from "../text.ts";
import { fail } from "../verdict.ts";

interface Claim {
  readonly deployment: string;
  readonly what: string;
}

export const haproxyConflict: Rule<ProjectContext> = {
  id: "target/haproxy-conflict",
  severity: "high",
  what: "No two deployments write the same HAProxy configuration, name the same backend in one folder, or listen at the same address.",
  why: "An HAProxy that is given two backends of one name, or one address twice, loads neither.",
  fix: "Put {server} and {environment} into the target's path and backend; leave bind to a configuration of your own where several servers share one address.",
  overridable: false,
  check({ desired }) {
    const claimed = new Map<string, Claim>();
    const findings = new Map<string, Finding>();
    for (const unit of desired.servers.values()) {
      for (const id of unit.deployments.keys()) {
        const environment = desired.environments.get(id);
        for (const [index, target] of environment?.targets.entries() ?? []) {
          if (target.type !== "haproxy" || !environment) continue;
          const deployment = `${id}/${unit.id}`;
          for (const { key, what, setting } of claimsOf(target, id, unit.id)) {
            const other = claimed.get(key);
            if (!other) claimed.set(key, { deployment, what });
            const place = `${id} ${index} ${setting}`;
            if (!other || findings.has(place)) continue;
            findings.set(
              place,
              fail(haproxyConflict, {
                message: `${other.deployment} and ${deployment} both ${what}`,
                hint: `put {server} or {environment} into the target's ${setting}`,
                place: { file: environment.file, path: ["targets", index] },
                environment: id,
              }),
            );
          }
        }
      }
    }
    return [...findings.values()];
  },
};

function claimsOf(target: HaproxyTarget, environment: string, server: string) {
  const fill = (template: string) =>
    template.replaceAll("{environment}", environment).replaceAll("{server}", server);
  const path = fill(target.path ?? "haproxy/{environment}/{server}.cfg");
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const backend = fill(target.backend ?? "{server}");
  const bind = target.bind === undefined ? undefined : fill(target.bind);
  return [
    { key: `path ${path.toLowerCase()}`, what: `write ${shown(path)}`, setting: "path" },
    {
      key: `backend ${folder} ${backend}`,
      what: `have a backend ${shown(backend)} in ${shown(folder || "the root")}`,
      setting: "backend",
    },
    ...(bind === undefined
      ? []
      : [{ key: `bind ${folder} ${bind}`, what: `listen at ${shown(bind)}`, setting: "bind" }]),
  ];
}
