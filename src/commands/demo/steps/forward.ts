import { blue, filesOf, type Step } from "./step.ts";

/** What is refused, and how a good version gets to production. */
export const forward: readonly Step[] = [
  {
    id: "refused",
    title: "A bad change is refused",
    why: "On a branch, as in a pull request, somebody is in a hurry.",
    play: async (stage) => {
      const { lead } = stage.cast;
      const file = filesOf(lead.id, ["production"]);
      await stage.git(["switch", "-qc", "hurry"]);
      await stage.edit(
        file,
        (before) => `${before}green:\n  ${lead.after}: 120\nvariabels: { LOG_LEVEL: debug }\n`,
      );
      await stage.headgate(["validate"], { exit: 1, says: ["schema/unknown-key", "schema/value", "^^^"] });
      stage.say("Without the two mistakes the files are right, but the plan is not:");
      await stage.edit(file, () => `blue: ${lead.after}\n`);
      await stage.headgate(["plan"], { exit: 1, says: ["promotion/skips-environment", "^^^"] });
      stage.say("Nothing was changed anywhere, and the branch is dropped.");
      await stage.git(["restore", "environments"]);
      await stage.git(["switch", "-q", "main"]);
      await stage.git(["branch", "-qd", "hurry"]);
    },
  },
  {
    id: "promotion",
    title: "Promotion: development, then staging",
    why: "The same version the right way. plan says what a commit will do, apply does it: it writes down what it is about to do, changes the targets, probes the server, and records the outcome.",
    play: async (stage) => {
      const { lead } = stage.cast;
      await stage.edit(filesOf(lead.id, ["development"]), blue(lead.after));
      await stage.headgate(["plan"], { says: [lead.after] });
      await stage.git(["commit", "-qam", `${lead.id} ${lead.after} to development`]);
      await stage.headgate(["apply"], { says: ["deployed"] });
      await stage.edit(filesOf(lead.id, ["staging"]), blue(lead.after));
      await stage.git(["commit", "-qam", `${lead.id} ${lead.after} to staging`]);
      await stage.headgate(["apply"], { says: ["deployed"] });
      await stage.stands({
        [`development/${lead.id}`]: { live: { [lead.after]: 100 }, outcome: "healthy" },
        [`staging/${lead.id}`]: { live: { [lead.after]: 100 }, outcome: "healthy" },
        [`production/${lead.id}`]: { live: { [lead.before]: 100 }, outcome: "healthy" },
      });
    },
  },
  {
    id: "canary",
    title: "A canary in production",
    why: "Production's policy says canary: the new version gets a quarter of the users, then half, then all. Each run of apply takes the next step that is due; there is no controller to keep alive.",
    play: async (stage) => {
      const { lead } = stage.cast;
      await stage.edit(filesOf(lead.id, ["production"]), blue(lead.after));
      await stage.headgate(["plan"], { says: ["canary"] });
      await stage.git(["commit", "-qam", `${lead.id} ${lead.after} to production`]);
      await stage.headgate(["apply"], { says: ["rollout-started"] });
      await stage.stands({
        [`production/${lead.id}`]: {
          live: { [lead.before]: 75, [lead.after]: 25 },
          outcome: "progressing",
        },
      });
      stage.say(
        "While shares are split, clients start the launcher. It picks by share, and gives the same user the same version every time:",
      );
      await stage.clients({ [lead.id]: `headgate run ${lead.id} --env production` });
      await stage.headgate(["status", lead.id]);
      await stage.headgate(["apply", "--watch"], { says: ["rollout-completed"] });
      await stage.stands({ [`production/${lead.id}`]: { live: { [lead.after]: 100 }, outcome: "healthy" } });
    },
  },
  {
    id: "waves",
    title: "One change for all environments",
    why: "A change may name all three at once. apply goes wave by wave, and a later environment waits until the earlier one is healthy.",
    play: async (stage) => {
      const { second } = stage.cast;
      await stage.edit(filesOf(second.id), blue(second.after));
      await stage.git(["commit", "-qam", `${second.id} ${second.after} everywhere`]);
      await stage.headgate(["apply", "--watch"], { says: ["rollout-completed"] });
      await stage.stands({
        [`development/${second.id}`]: { live: { [second.after]: 100 }, outcome: "healthy" },
        [`staging/${second.id}`]: { live: { [second.after]: 100 }, outcome: "healthy" },
        [`production/${second.id}`]: { live: { [second.after]: 100 }, outcome: "healthy" },
      });
    },
  },
];
