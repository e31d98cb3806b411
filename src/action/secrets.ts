import type { CommandReport } from "../commands/command.ts";

/**
 * The values of secrets that this process has at hand: in its environment, under the names that deployments give.
 */
export function secretValues(
  { plan, run }: CommandReport,
  env: Readonly<Record<string, string | undefined>>,
): ReadonlySet<string> {
  const deployments = [...(plan?.deployments ?? []), ...(run?.plan.deployments ?? [])];
  const names = deployments.flatMap(({ from, to }) =>
    [...Object.values(from.variants), ...Object.values(to.live.variants)].flatMap(({ secrets }) =>
      Object.values(secrets),
    ),
  );
  return new Set([...new Set(names)].flatMap((name) => env[name] || []));
}
