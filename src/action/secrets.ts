import type { CommandReport } from "../commands/command.ts";

/**
 * The values of secrets that this process has at hand: in its environment, under the names that deployments give.
 */
export function secretValues(
  { plan, run }: CommandReport,
  env: Readonly<Record<string, string | undefined>>,
): ReadonlySet<string> {
  const deployments = [...(plan?.deployments ?? []), ...(run?.plan.deployments ?? [])];
  const planned = deployments.flatMap(({ from, to }) => [from.variants, to.live.variants]);
  // What was tried and taken back is in no plan any more, and was started all the same.
  const tried = (run?.reports ?? []).flatMap((one) => ("status" in one ? [one.status.variants] : []));
  const names = [...planned, ...tried].flatMap((variants) =>
    Object.values(variants).flatMap(({ secrets }) => Object.values(secrets)),
  );
  return new Set([...new Set(names)].flatMap((name) => env[name] || []));
}
