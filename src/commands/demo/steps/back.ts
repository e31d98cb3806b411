import { blue, filesOf, type Step } from "./step.ts";

/** How a bad version goes back: by itself, for good, and by hand. */
export const back: readonly Step[] = [
  {
    id: "rolled-back",
    title: "A bad version rolls itself back",
    why: "notes 1.1.0 works in development and staging, and ends in production for want of a database. A reviewer could not see it; the probe of the canary does.",
    play: async (stage) => {
      const { bad } = stage.cast;
      await stage.edit(filesOf(bad.id), blue(bad.after));
      await stage.git(["commit", "-qam", `${bad.id} ${bad.after} everywhere`]);
      await stage.headgate(["apply", "--watch"], {
        exit: 1,
        says: ["no database in production", "rolled-back", `${bad.after} held`],
      });
      await stage.stands({
        [`staging/${bad.id}`]: { live: { [bad.after]: 100 }, outcome: "healthy" },
        [`production/${bad.id}`]: { live: { [bad.before]: 100 }, outcome: "rolled-back", held: [bad.after] },
      });
      stage.say("main was brought back too, by a commit that edits just that line:");
      await stage.git(["log", "-1", "--oneline"], { says: [`Take ${bad.after} out`] });
      await stage.cat(`environments/production/${bad.id}.yaml`, `blue: ${bad.before}`);
    },
  },
  {
    id: "held",
    title: "A held version does not come back",
    why: "However often it is asked for: only headgate resume, with a reason, lifts the hold.",
    play: async (stage) => {
      const { bad } = stage.cast;
      await stage.edit(filesOf(bad.id, ["production"]), blue(bad.after));
      await stage.git(["commit", "-qam", `${bad.id} ${bad.after} to production again`]);
      await stage.headgate(["apply"], { says: ["held"] });
      await stage.stands({
        [`production/${bad.id}`]: { live: { [bad.before]: 100 }, outcome: "rolled-back", held: [bad.after] },
      });
      await stage.git(["revert", "--no-edit", "HEAD"], { unseen: true });
    },
  },
  {
    id: "rollback",
    title: "A rollback by hand",
    why: "Probes do not see everything. A person who knows better needs one command, and waits for no gate, window or approval.",
    play: async (stage) => {
      const { lead } = stage.cast;
      await stage.headgate(
        ["rollback", lead.id, "--env", "production", "--reason", "clients report timeouts"],
        { says: [`${lead.after} held`] },
      );
      await stage.stands({
        [`production/${lead.id}`]: {
          live: { [lead.before]: 100 },
          outcome: "rolled-back",
          held: [lead.after],
        },
      });
    },
  },
  {
    id: "record",
    title: "What stands, and what happened",
    why: "There is no database: git holds every state, with its reason, and any of them can be restored.",
    play: async (stage) => {
      const { lead } = stage.cast;
      await stage.headgate(["status"], { says: ["is held"] });
      await stage.headgate(["history", lead.id, "--env", "production"], {
        says: ["clients report timeouts"],
      });
      await stage.git(["log", "--oneline", "-12", "deployed"], { says: ["rolled-back"] });
    },
  },
];
