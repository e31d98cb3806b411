/** How many of what a repository holds. */
export interface Size {
  readonly name: string;
  readonly servers: number;
  readonly versions: number;
}

export const sizes = {
  S: { name: "S", servers: 20, versions: 5 },
  M: { name: "M", servers: 1_000, versions: 5 },
  L: { name: "L", servers: 10_000, versions: 10 },
} as const satisfies Readonly<Record<string, Size>>;

export type SizeName = keyof typeof sizes;

/** In promotion order. */
export const environments = ["development", "staging", "production"] as const;
export type EnvironmentName = (typeof environments)[number];

/** When everything of the generated history happened; nothing here reads the clock. */
export const instant = "2026-10-01T09:00:00Z";

/** A file of the generated repository. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

const topics = [
  ["weather", "Forecasts, alerts and climate records", "data"],
  ["notes", "Reads and writes the team's notes", "productivity"],
  ["search", "Full-text search over internal documents", "data"],
  ["tickets", "Finds, files and closes tickets", "support"],
  ["billing", "Invoices, refunds and payment state", "finance"],
  ["metrics", "Asks the metrics store and draws charts", "operations"],
  ["calendar", "Meetings, rooms and free slots", "productivity"],
  ["catalog", "Products, prices and stock", "commerce"],
] as const;

/** Deterministic: the same seed gives the same numbers on every machine (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Everything that is drawn for one server, before it is written down. */
export interface ServerFacts {
  readonly index: number;
  readonly id: string;
  readonly topic: string;
  readonly description: string;
  readonly category: string;
  /** Released versions, oldest first. */
  readonly versions: readonly string[];
  readonly blue: Readonly<Record<EnvironmentName, string>>;
  /** Share in production of the version after blue; 0 where there is none. */
  readonly green: number;
  readonly random: () => number;
}

export function factsOf(size: Size, index: number): ServerFacts {
  const random = randomOf(0x9e3779b9 ^ Math.imul(index + 1, 0x85ebca6b));
  const [topic, description, category] = topics[index % topics.length] ?? topics[0];
  const versions = Array.from({ length: size.versions }, (_, step) => {
    const minor = Math.floor(step / 3);
    return `1.${minor}.${step - minor * 3}`;
  });
  const at = (back: number) => versions.at(-1 - back) ?? versions[0] ?? "1.0.0";
  const lag = random() < 0.5 ? 1 : 2;
  return {
    index,
    id: `${topic}-${String(index).padStart(5, "0")}`,
    topic,
    description,
    category,
    versions,
    blue: { development: at(0), staging: at(lag - 1), production: at(lag) },
    green: lag > 0 && random() < 0.3 ? ([5, 10, 20, 25][Math.floor(random() * 4)] ?? 5) : 0,
    random,
  };
}

function pick<T>(facts: ServerFacts, choices: readonly [T, ...T[]]): T {
  return choices[Math.floor(facts.random() * choices.length)] ?? choices[0];
}

export function serverText(facts: ServerFacts): string {
  const { id, topic } = facts;
  return `# yaml-language-server: $schema=https://headgate.dev/schemas/1/server.schema.json
# ${facts.description}; asked for by the ${topic} team, see their handbook for whom to call.
name: io.github.acme/${id}
description: ${facts.description}
owner: "@acme/${topic}-team"
category: ${facts.category}
repository: https://github.com/acme/${id}

health:
  # A cold start loads its index from disk.
  startup: { timeout: ${pick(facts, ["20s", "30s", "1m"])} }
  probe:
    type: mcp
    healthy: ${pick(facts, [1, 2, 3])}
    failed: 3
    timeout: 10s
    interval: ${pick(facts, ["1s", "2s", "5s"])}

lifecycle:
  # Before the first stable line.
  - { versions: "<0.9.0", state: archived }
  - versions: ">=0.9.0 <1.0.0"
    state: deprecated
    reason: 'answers with the old list format'
    until: "2027-12-31"

variables:
  LOG_LEVEL: info
  TIMEOUT: "${pick(facts, [10_000, 20_000, 30_000])}"
  # Seconds; longer than the slowest upstream.
  CACHE_TTL: "${pick(facts, [60, 300, 900])}"
`;
}

export function releaseText(facts: ServerFacts, version: string): string {
  const { id } = facts;
  const hex = (length: number) =>
    Array.from({ length }, () => "0123456789abcdef"[Math.floor(facts.random() * 16)]).join("");
  const package_ = `@acme/${id}-mcp`;
  const document = {
    headgate: 1,
    server: {
      name: `io.github.acme/${id}`,
      description: facts.description,
      version,
      packages: [
        {
          registryType: "npm",
          identifier: package_,
          version,
          transport: { type: "stdio" },
          environmentVariables: [
            { name: "API_KEY", description: "Key of the upstream service", isRequired: true, isSecret: true },
            { name: "LOG_LEVEL", default: "info", choices: ["debug", "info", "warn", "error"] },
            { name: "TIMEOUT", description: "Milliseconds for one request", format: "number" },
            { name: "CACHE_TTL", format: "number", default: "300" },
            { name: "REGION", choices: ["eu", "us", "ap"] },
          ],
        },
      ],
    },
    release: {
      source: {
        repository: `https://github.com/acme/${id}`,
        tag: `v${version}`,
        commit: hex(40),
      },
      by: "octocat",
      at: instant,
      integrity: { [`npm:${package_}@${version}`]: `sha512-${hex(86)}==` },
      dependencies: { "npm:@modelcontextprotocol/sdk": "1.32.2", "npm:zod": "4.6.7" },
      changelog: [`Fixed: ${facts.topic} answers for empty queries`, "Changed: fewer requests upstream"],
      contract: { digest: `sha256-${hex(64)}`, tools: 7, prompts: 0, resources: 1 },
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

export function deploymentText(facts: ServerFacts, environment: EnvironmentName): string {
  const blue = facts.blue[environment];
  const next = facts.versions[facts.versions.indexOf(blue) + 1];
  const green =
    environment === "production" && facts.green > 0 && next !== undefined
      ? `\n# A first look at the next version.\ngreen:\n  ${next}: ${facts.green}\n`
      : "";
  const key = `${facts.topic.toUpperCase()}_API_KEY`;
  return `# yaml-language-server: $schema=https://headgate.dev/schemas/1/deployment.schema.json
#
# What runs in ${environment}. To move it: headgate promote ${facts.id} --env ${environment}
# To go back: headgate rollback ${facts.id} --env ${environment} --reason "..."
# Who is called: the ${facts.topic} team, by day and by night.

blue: ${blue} # the stable version
${green}
variables:
  # Milliseconds. The upstream is slower outside of office hours.
  TIMEOUT: "${pick(facts, [15_000, 25_000, 45_000])}"
  REGION: ${pick(facts, ["eu", "us", "ap"])}
  # Where the customers of this environment are.
  CACHE_TTL: "${pick(facts, [30, 120, 600])}" # seconds
  LOG_LEVEL: ${pick(facts, ["debug", "info", "warn"])}

# Names in the secret store of ${environment}; never values.
# A new key is stored there first, and named here then.
secrets:
  API_KEY: ${key}_${environment.toUpperCase()}
`;
}

const projectText = `# yaml-language-server: $schema=https://headgate.dev/schemas/1/headgate.schema.json
headgate: 1
teams:
  "@acme/platform": ["@octocat", "@hubot"]
  "@acme/release-managers": ["@octocat", "@monalisa"]
defaults:
  rollback: { automatic: true, maxAge: 7d }
`;

const policies: Readonly<Record<EnvironmentName, string>> = {
  development: `# Whatever was released may come here at once.
stage: development
strategy: { type: immediate }
targets:
  - { type: mcp, scope: project, path: clients/development.json }
`,
  staging: `# What production will run, a day earlier.
upstream: [development]
soak: 1h
stage: staging
strategy:
  type: blue_green
variables:
  LOG_LEVEL: info
targets:
  - { type: mcp, scope: project, path: clients/staging.json }
`,
  production: `# What customers talk to.
upstream: [staging]
soak: 24h
versions: { prerelease: false, downgrade: false }
deployers: ["@octocat", "@acme/platform"]
windows:
  - { allow: "Mon-Fri 09:00-16:00", timezone: Europe/Berlin }
strategy:
  type: canary
  steps: [5, 25, 50]
  interval: 15m
  watch: 1h
  analysis: [probe]
rollback: { automatic: true }
variables: { LOG_LEVEL: warn }
stage: production
targets:
  - { type: mcp, scope: project, path: clients/production.json }
`,
};

export function deploymentPath(facts: ServerFacts, environment: EnvironmentName): string {
  return `environments/${environment}/${facts.id}.yaml`;
}

/** headgate.yaml and the policies. */
export function commonFiles(): readonly GeneratedFile[] {
  return [
    { path: "headgate.yaml", text: projectText },
    ...environments.map((environment) => ({
      path: `environments/${environment}/environment.yaml`,
      text: policies[environment],
    })),
  ];
}

/** All files of one server: its own, its releases and its deployments. */
export function serverFiles(size: Size, index: number): readonly GeneratedFile[] {
  const facts = factsOf(size, index);
  const folder = `servers/${facts.id}`;
  return [
    { path: `${folder}/server.yaml`, text: serverText(facts) },
    ...facts.versions.map((version) => ({
      path: `${folder}/versions/${version}.json`,
      text: releaseText(facts, version),
    })),
    ...environments.map((environment) => ({
      path: deploymentPath(facts, environment),
      text: deploymentText(facts, environment),
    })),
  ];
}

/** How many files a repository of a size has. */
export function fileCount(size: Size): number {
  return 1 + environments.length + size.servers * (1 + size.versions + environments.length);
}
