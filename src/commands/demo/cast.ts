import { type SmallServer, smallServer } from "./servers.ts";

/** One server of the demo: two versions, and how each is released. */
export interface Role {
  readonly id: string;
  readonly before: string;
  readonly after: string;
  /** What follows `headgate release SERVER VERSION --create`. */
  readonly source: (version: string) => readonly string[];
  /** Programs that the demo writes, by path from the repository's root; none for a published package. */
  readonly programs: ReadonlyMap<string, string>;
}

export interface Cast {
  /** Takes the long way: promotion, canary, rollback by hand. */
  readonly lead: Role;
  /** Goes through all environments in one change. */
  readonly second: Role;
  /** Its next version is bad, but only production shows it. */
  readonly bad: Role;
}

/** Public packages that need no credentials; all of them must be there for the demo to begin. */
export const packages = {
  everything: "@modelcontextprotocol/server-everything",
  memory: "@modelcontextprotocol/server-memory",
} as const;

/** Versions of those packages that are known to start. */
export const packageVersions = { before: "2026.1.26", after: "2026.8.31" } as const;

export function castOf(offline: boolean): Cast {
  const bad = own(
    { name: "notes", version: "1.0.0", tools: { add_note: "text" } },
    {
      name: "notes",
      version: "1.1.0",
      tools: { add_note: "text", find_notes: "query" },
      failsIn: "production",
    },
  );
  if (!offline) return { lead: published("everything"), second: published("memory"), bad };
  const weather = { get_forecast: "place" };
  const tasks = { add_task: "title", close_task: "id" };
  return {
    lead: own(
      { name: "weather", version: "1.0.0", tools: weather },
      { name: "weather", version: "1.1.0", tools: { ...weather, get_alerts: "region" } },
    ),
    second: own(
      { name: "tasks", version: "1.0.0", tools: tasks },
      { name: "tasks", version: "1.1.0", tools: { ...tasks, list_tasks: "state" } },
    ),
    bad,
  };
}

function published(id: keyof typeof packages): Role {
  return { id, ...packageVersions, source: () => ["--npm", packages[id]], programs: new Map() };
}

function own(before: SmallServer, after: SmallServer): Role {
  const path = (version: string) => `mcp/${before.name}-${version}.mjs`;
  return {
    id: before.name,
    before: before.version,
    after: after.version,
    source: (version) => ["--command", "node", `./${path(version)}`],
    programs: new Map([before, after].map((server) => [path(server.version), smallServer(server)])),
  };
}
