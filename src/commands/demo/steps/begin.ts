import type { Role } from "../cast.ts";
import { blue, environments, filesOf, type Step } from "./step.ts";

const policy = "environments/production/environment.yaml";

/** From nothing to three servers that run in three environments. */
export const beginning: readonly Step[] = [
  {
    id: "repository",
    title: "A repository",
    why: "Two branches are all there is: main says what should run and is written by people; deployed records what does run and is written by Headgate alone.",
    play: async (stage) => {
      await stage.begin();
      await stage.headgate(["init"], { says: ["began the branch deployed"] });
      stage.say(
        "For this demo, production waits for seconds instead of a day, and accepts a server that is published nowhere.",
      );
      await stage.edit([policy], (before) =>
        before
          .replace("soak: 24h", "soak: 0s")
          .replace("downgrade: false }", "downgrade: false, unpackaged: true }")
          .replace("steps: [5, 25, 50], interval: 15m", "steps: [25, 50], interval: 2s"),
      );
    },
  },
  {
    id: "releases",
    title: "Releases",
    why: "A release is written once and never changed: the exact package with its checksum, and the contract that the started server gives its clients (tools, prompts, resources).",
    play: async (stage) => {
      const { lead, second, bad } = stage.cast;
      for (const role of [lead, second, bad]) {
        for (const [path, text] of role.programs) await stage.write(path, text);
      }
      stage.say(
        lead.programs.size === 0
          ? `${lead.id} and ${second.id} come from npm; ${bad.id} is a small server that the demo wrote to mcp/.`
          : `${lead.id}, ${second.id} and ${bad.id} are small servers that the demo wrote to mcp/.`,
      );
      const line = (role: Role, version: string) => [
        "release",
        role.id,
        version,
        "--create",
        ...role.source(version),
      ];
      await stage.together([
        [line(lead, lead.before), line(lead, lead.after)],
        [line(second, second.before), line(second, second.after)],
        [line(bad, bad.before), line(bad, bad.after)],
      ]);
    },
  },
  {
    id: "first-deployment",
    title: "The first deployment",
    why: "One small file for each server and environment names the version that runs there. Blue is the stable one.",
    play: async (stage) => {
      const roles = [stage.cast.lead, stage.cast.second, stage.cast.bad];
      for (const role of roles) await stage.edit(filesOf(role.id), blue(role.before));
      await stage.git(["add", "-A"]);
      await stage.git(["commit", "-qm", "Three servers in three environments"]);
      await stage.headgate(["apply", "--quiet"]);
      await stage.headgate(["status"], { says: ["healthy"] });
      await stage.stands(
        Object.fromEntries(
          roles.flatMap(({ id, before }) =>
            environments.map((environment) => [
              `${environment}/${id}`,
              { live: { [before]: 100 }, outcome: "healthy" },
            ]),
          ),
        ),
      );
      stage.say(
        "Production's target is a client file. MCP clients in this folder now start just these versions:",
      );
      await stage.clients({});
    },
  },
];
