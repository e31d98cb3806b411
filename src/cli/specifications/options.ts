import type { OptionSpecification } from "../../commands/specification.ts";

/** Options that several commands share, word for word. */
export const shared = {
  env: { type: "text", value: "ENVIRONMENT", required: true, summary: "the environment" },
  envs: { type: "list", value: "ENVIRONMENT", summary: "only this environment; may be repeated" },
  base: {
    type: "text",
    value: "REV",
    summary: "what the change is measured against, from where the two parted; the default branch by default",
  },
  head: {
    type: "text",
    value: "REV",
    summary: "look at this commit; at the files of the working tree by default",
  },
  all: { type: "flag", summary: "look at the whole repository, not only at what changed" },
  reason: { type: "text", value: "TEXT", required: true, summary: "why; it is recorded in the history" },
  update: {
    type: "text",
    value: "ID",
    summary: "only this scheduled update: what is merged and waits for its time, as status shows it",
  },
  watch: { type: "flag", summary: "stay until every rollout has settled" },
  dryRun: { type: "flag", summary: "say what would be done, and do nothing" },
} as const satisfies Readonly<Record<string, OptionSpecification>>;

export const serverPositional = { name: "SERVER", summary: "id of the server", required: true } as const;
export const anyServerPositional = {
  name: "SERVER",
  summary: "only this server",
  required: false,
} as const;
