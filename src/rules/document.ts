import { allRules, type RegisteredRule } from "./registry.ts";

/** Families in the order in which a reader meets them; each with what it is about. */
const families: Readonly<Record<string, string>> = {
  convention: "How files are written: encoding, YAML, names",
  schema: "What stands in the files",
  setting: "What this version of Headgate carries out",
  version: "Versions and their lifecycle",
  release: "Releases",
  deployment: "Deployments",
  environment: "Environments",
  promotion: "From one environment to the next",
  approval: "Who must have seen a change",
  permission: "Who may do it",
  window: "When changes may start",
  traffic: "Shares of traffic, and steps of strategies",
  target: "Where it is made real",
  variable: "Variables",
  secret: "Secrets",
  contract: "What a server promises its clients",
  catalogue: "Pages about servers",
  integrity: "Whether a package is what was released",
  package: "Fetching packages",
  dependency: "What a package depends on",
  analysis: "What is measured before a rollout goes on",
  probe: "Whether what runs is well",
  rollout: "Rollouts under way",
  rollback: "The way back",
  hold: "What a rollback took away",
  stop: "Stopping the line",
  override: "Setting a rule aside",
  edit: "Edits by commands",
  lease: "One run at a time",
  lock: "One process at a time",
  file: "Client files",
  migrate: "Taking over what clients are configured with",
  recover: "Bringing the record in order",
  deployed: "The branch deployed",
  git: "git itself",
};

/** docs/rules.md: every rule by family. Generated, so that it says what the code does. */
export function rulesDocument(): string {
  const rules = allRules();
  const known = Object.keys(families);
  const names = [...new Set(rules.map((rule) => rule.family))].sort(
    (a, b) => (known.indexOf(a) + 1 || 99) - (known.indexOf(b) + 1 || 99) || (a < b ? -1 : 1),
  );
  const sections = names.map((family) => {
    const members = rules.filter((rule) => rule.family === family);
    return [`## ${family}`, families[family] ?? "", ...members.map(section)].filter(Boolean).join("\n\n");
  });
  return `${introduction}\n\n${sections.join("\n\n")}\n`;
}

const introduction = `# Rules

Every finding names its rule. \`headgate explain RULE\` says on the command line what stands here. This file
is generated from the rules themselves (\`node scripts/rules-docs.ts\`).

A finding's outcome is \`pass\`, \`warn\`, \`wait\` (time, an earlier wave or a person can satisfy it) or
\`fail\` (only a new change can). A rule that can be overridden is set aside for a deployment, until a date
and with a reason, by an entry under \`overrides\` in its file; what belongs to no single deployment, in
\`headgate.yaml\`. The finding then stays as a warning that says so.`;

function section({ id, severity, overridable, what, why, fix }: RegisteredRule): string {
  const override = overridable ? "can be overridden" : "cannot be overridden";
  return `### ${id}\n\nSeverity ${severity}, ${override}.\n\n* **What:** ${what}\n* **Why:** ${why}\n* **Fix:** ${fix}`;
}
