import { loadDesired } from "../../convention/load.ts";
import type { Source } from "../../convention/source.ts";
import type { Host } from "../../host/host.ts";
import type { Finding } from "../../model/finding.ts";
import type { Server } from "../../model/server.ts";
import { deployersOf, isOneOf, sayUnknown, unknownIn } from "../../rules/approvals/approvers.ts";
import { sayPerson } from "../../rules/approvals/reviews.ts";
import { listed, shown } from "../../rules/text.ts";

/**
 * Why who asks may not release a server: all of who began the run and who had it run again have to be among those that
 * its server.yaml names on the desired side, never as the tag has it. Nothing where it names nobody; on a plain clone
 * it is only told that nobody was asked.
 */
export async function releaserFindings(
  { releasers = [], file, id }: Server,
  head: Source,
  host: Host,
): Promise<readonly Finding[]> {
  if (releasers.length === 0) return [];
  const only = `only ${listed(releasers.map(shown), "and")} may release ${id}`;
  const place = { file, path: ["releasers"], part: "key" } as const;
  if (host.requester === null) {
    return [
      {
        rule: "release/permission-not-verified",
        outcome: "warn",
        severity: "medium",
        message: `${only}, which a plain clone cannot verify`,
        hint: "release it on GitHub where that matters: by a tag, or Run workflow",
        place,
        server: id,
      },
    ];
  }
  const { people } = host.requester;
  const { desired } = await loadDesired(head, { kind: "touched", servers: new Set(), files: new Set() });
  const eligible = deployersOf({ deployers: releasers, teams: desired.project.teams });
  const { unresolved } = eligible;
  const memberships = unresolved.length === 0 ? new Map() : await host.memberships(unresolved, people);
  const others = people.filter((person) => !isOneOf(person, eligible, memberships));
  if (others.length === 0 && people.length > 0) return [];
  const unknown = unknownIn(eligible, memberships);
  const groups = new Map(
    unknown.flatMap((name) => {
      const why = host.whyUnknown?.(name);
      return why ? [[name.toLowerCase(), why] as const] : [];
    }),
  );
  return [
    {
      rule: "release/not-permitted",
      outcome: "fail",
      severity: "high",
      message:
        others.length === 0
          ? `nobody is known to have asked: ${only}`
          : `${listed(others.map(sayPerson), "and")} may not: ${only}`,
      hint:
        unknown.length === 0
          ? `ask one of them to run it again, or have releasers changed in ${file} by a pull request`
          : sayUnknown(unknown, desired.project, groups),
      place,
      server: id,
    },
  ];
}
