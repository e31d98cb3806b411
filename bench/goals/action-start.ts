import { existsSync } from "node:fs";
import { join } from "node:path";
import { compared, type Goal, type Measurement } from "../goal.ts";
import { firstOutputOf, medians, type Side, timeOf } from "../measure.ts";
import { nothing } from "../references.ts";

/** Other Actions, by the folder that holds a copy of their repository, or of its dist/ and package.json. */
const peers = [
  "peter-evans/create-pull-request",
  "changesets/action",
  "github/branch-deploy",
  "marocchino/sticky-pull-request-comment",
] as const;

/** As a runner starts an Action, but with nothing said about the run: each gets as far as its first line. */
function started(entry: string): Side {
  return () => firstOutputOf({ args: [entry] });
}

export const actionStart: Goal = {
  number: 6,
  title: "first line of the Action without inputs",
  async measure({ action, peers: folder, shortRounds }) {
    const present = peers.flatMap((name) => {
      const entry = folder && join(folder, name.replace("/", "+"), "dist", "index.js");
      return entry && existsSync(entry) ? [[name, started(entry)] as const] : [];
    });
    const taken = await medians<string>(shortRounds, {
      node: () => timeOf(nothing),
      ours: started(action),
      ...Object.fromEntries(present),
    });
    const of = (name: string) => taken[name] ?? Number.NaN;
    return [
      compared("first line of the Action without inputs", 3.0, of("ours"), of("node"), "node -e 0"),
      ...peers.map((name): Measurement => {
        if (name in taken) return compared(`against ${name}`, 1.0, of("ours"), of(name), name);
        const detail = `skipped: no dist/index.js of it below --peers ${folder ?? "DIR"}`;
        return { what: `against ${name}`, limit: 1.0, ratio: null, detail };
      }),
    ];
  },
};
