import { join } from "node:path";

/** Told where the demo was started from, not what it shows: hooks of git, a launcher, another server. */
const foreign =
  /^(?:GIT_|HEADGATE_(?:USER|REVISION)$|MCP_ENV$|LC_|LANG(?:UAGE)?$|COLUMNS$|NO_COLOR$|FORCE_COLOR$)/;

/**
 * The environment of every command of the demo: the user's, for npm's settings, without what would make the
 * same commands do something else on another machine. Packages are installed below the `work` folder.
 */
export function demoEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  work: string,
  shown: { readonly colour: boolean; readonly columns: number },
): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !foreign.test(name));
  return {
    ...Object.fromEntries(kept),
    XDG_CACHE_HOME: join(work, "cache"),
    // What an interrupted command leaves behind is removed with the rest.
    TMPDIR: join(work, "tmp"),
    LC_ALL: "C",
    COLUMNS: String(shown.columns),
    ...(shown.colour ? { FORCE_COLOR: "1" } : { NO_COLOR: "1" }),
    // Nobody's settings: no hooks, templates, signing keys, aliases.
    GIT_TEMPLATE_DIR: "",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_TERMINAL_PROMPT: "0",
    GIT_EDITOR: "true",
    // A registry that does not answer shall not take the two minutes.
    npm_config_fetch_retries: "1",
    npm_config_fetch_timeout: "30000",
  };
}

/** Settings of the demo's own repository, for a git that knows no GIT_CONFIG_GLOBAL. */
export const repositorySettings: Readonly<Record<string, string>> = {
  "user.name": "Demo",
  "user.email": "demo@example.org",
  "commit.gpgSign": "false",
  "core.hooksPath": "/dev/null",
  "core.excludesFile": "/dev/null",
  "core.attributesFile": "/dev/null",
  "core.autocrlf": "false",
  "core.pager": "cat",
};
