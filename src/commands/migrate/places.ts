import { lstat } from "node:fs/promises";
import { join } from "node:path";
import type { FormatName } from "./formats.ts";

/** Where a client usually keeps its servers. */
export interface UsualPlace {
  readonly format: FormatName;
  /** Absolute. */
  readonly file: string;
}

/** In the repository, from the convention's folder. */
const inProject: readonly (readonly [FormatName, string])[] = [
  ["project", ".mcp.json"],
  ["mcprc", ".mcprc"],
  ["vscode", ".vscode/mcp.json"],
  ["vscode-settings", ".vscode/settings.json"],
  ["cursor", ".cursor/mcp.json"],
  ["gemini", ".gemini/settings.json"],
  ["codex", ".codex/config.toml"],
];

const inHome: readonly (readonly [FormatName, string])[] = [
  ["global", ".claude.json"],
  ["mcprc", ".mcprc"],
  ["cursor", ".cursor/mcp.json"],
  ["gemini", ".gemini/settings.json"],
  ["codex", ".codex/config.toml"],
];

export function projectPlaces(root: string): readonly UsualPlace[] {
  return inProject.map(([format, path]) => ({ format, file: join(root, path) }));
}

/** Of this person, on this system. */
export function homePlaces(
  home: string,
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): readonly UsualPlace[] {
  const settings =
    platform === "darwin"
      ? join(home, "Library", "Application Support")
      : platform === "win32"
        ? (env.APPDATA ?? join(home, "AppData", "Roaming"))
        : (env.XDG_CONFIG_HOME ?? join(home, ".config"));
  return [
    ...inHome.map(([format, path]) => ({ format, file: join(home, path) })),
    { format: "claude-desktop", file: join(settings, "Claude", "claude_desktop_config.json") },
    { format: "vscode", file: join(settings, "Code", "User", "mcp.json") },
    { format: "vscode-settings", file: join(settings, "Code", "User", "settings.json") },
  ];
}

/** Those that are there; none is opened. */
export async function present(places: readonly UsualPlace[]): Promise<readonly UsualPlace[]> {
  const found = await Promise.all(
    places.map(async (place) => {
      const seen = await lstat(place.file).catch(() => null);
      return seen === null || seen.isDirectory() ? [] : [place];
    }),
  );
  return found.flat();
}
