/** One output of the Action, as declared. Every output is always set; "" where there is nothing to say. */
export interface OutputSpecification {
  readonly description: string;
}

/** Every output of the Action by name, in the order of action.yml, which a test holds to this. */
export const outputs = {
  outcome: {
    description:
      "How it ended, in one stable word: the outcomes of docs/command-line.md, such as planned, applied, waiting, refused or rolled-back.",
  },
  reason: {
    description:
      "Why it ended so, as a stable code: the rule that failed or waits (such as promotion/soak), the code of an error, or the outcome itself.",
  },
  result: {
    description:
      "All of it as JSON, the document that --json prints (docs/json.md). Where it is too large for an output, its lists are cut and its member truncated names the file that has all of it.",
  },
  "plan-hash": {
    description: "Digest of the plan: the same for the same change, whatever its gates say meanwhile.",
  },
  changed: {
    description: "true where something was changed, or would be by what was planned; else false.",
  },
  environments: {
    description:
      "JSON array of the environments with something to do now, in promotion order: for a matrix with one job for each.",
  },
  commit: {
    description:
      "The commit that was made: on the default branch where the command edits it, else on the branch deployed.",
  },
  "pull-request": {
    description: "Number of the pull request that was opened for an edit, or that was planned.",
  },
  events: {
    description:
      "JSON array of what happened in this run, oldest first, each with an id of its own (docs/events.md): as many as an output holds.",
  },
} as const satisfies Readonly<Record<string, OutputSpecification>>;

export type OutputName = keyof typeof outputs;

/** What a run hands to the workflow. */
export type Outputs = Readonly<Record<OutputName, string>>;
