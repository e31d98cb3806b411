import type { Finding } from "../../model/finding.ts";
import type { Rendered } from "../adapter.ts";
import { configOf, serverWords } from "./config.ts";
import { backendOf, hex, outputName, pathOf } from "./names.ts";
import { type HaproxyOutput, writeOutput } from "./output.ts";
import { type HaproxyInput, upstreamsOf } from "./plan.ts";
import { problemsOf } from "./problems.ts";

export function renderOutput(input: HaproxyInput): Rendered {
  const { target, environment, server } = input;
  const deployment = `${environment}/${server}`;
  const refused = problemsOf(input).flatMap(({ outcome, message }) => (outcome === "fail" ? message : []));
  const upstreams = refused.length > 0 ? [] : upstreamsOf(input).known;
  const backend = backendOf(target, input);
  const bind = target.bind?.replaceAll("{environment}", environment).replaceAll("{server}", server);
  const config = { deployment, server, backend, bind, target, upstreams };
  const output: HaproxyOutput = {
    ...{ headgate: 1, target: "haproxy", path: pathOf(target, input), backend },
    socket: target.socket ?? null,
    reload: target.reload ?? null,
    binary: target.binary ?? "haproxy",
    sessions: target.affinity !== "none",
    evict: target.evict ?? false,
    drain: target.drain ?? 3_600_000,
    // An endpoint's path is the health check's, which all versions share.
    frame: hex(`${upstreams[0]?.path ?? ""}\n${configOf({ ...config, upstreams: [] })}`, 12),
    servers: upstreams.map((upstream) => ({
      ...{ variant: upstream.variant, name: upstream.name, id: upstream.id, weight: upstream.weight },
      digest: hex(
        JSON.stringify([serverWords(upstream, target), upstream.id, routesOf(input, upstream.variant)]),
        12,
      ),
    })),
    refused,
  };
  return { path: outputName(target), text: writeOutput(output, refused.length > 0 ? "" : configOf(config)) };
}

/** What an HAProxy cannot express of this state, as findings for the plan. */
export function checkOutput(input: HaproxyInput): readonly Finding[] {
  return problemsOf(input).map((problem) => ({
    ...problem,
    rule: "target/not-expressible",
    severity: problem.outcome === "fail" ? "high" : "medium",
    environment: input.environment,
    server: input.server,
  }));
}

function routesOf({ target, server }: HaproxyInput, version: string): readonly unknown[] {
  return (target.ab ?? [])
    .map((route, index) => [index, route.header, route.value, route.version, route.server] as const)
    .filter(([, , , to, only]) => to === version && (only === undefined || only === server));
}
