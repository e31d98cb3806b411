import { goodRepository, release } from "../support/repository.ts";
import type { MalformedCase } from "./malformed-case.ts";

const development = "environments/development/environment.yaml";
const staging = "environments/staging/environment.yaml";
const production = "environments/production/environment.yaml";
const weather = "environments/production/weather.yaml";
const version = "servers/weather/versions/1.1.5.json";
const next = "servers/weather/versions/1.1.6.json";

/** Files that can be read, and ask for what must not be. */
export const malformedWishes: readonly MalformedCase[] = [
  // Releases
  {
    what: "a changed release",
    edit: [version, "What 1.1.5 changes", "Nothing at all"],
    finds: ["version/changed-release servers/weather/versions/1.1.5.json:1:1"],
  },
  {
    what: "a removed release that is deployed",
    files: { [version]: undefined },
    finds: [
      "version/changed-release servers/weather/versions/1.1.5.json:1:1",
      "version/not-released environments/production/weather.yaml:3:3",
      "version/not-released environments/staging/weather.yaml:1:7",
    ],
  },
  {
    what: "an unknown field of a release",
    files: { [next]: release("weather", "1.1.6", { notes: "x" }) },
    finds: ["schema/unknown-key servers/weather/versions/1.1.6.json:53:5"],
  },
  {
    what: "a start command that leaves the repository",
    files: {
      [next]: release("weather", "1.1.6", { command: { command: "node", args: ["./../../etc/passwd"] } }),
    },
    finds: ["release/unsafe-command servers/weather/versions/1.1.6.json:56:9"],
  },
  {
    what: "a range in a release",
    files: {
      [next]: release("weather", "1.1.6").replace(
        '-mcp",\n        "version": "1.1.6"',
        '-mcp",\n        "version": "^1.1.6"',
      ),
    },
    finds: ["schema/value servers/weather/versions/1.1.6.json:11:20"],
  },

  // Deployments
  {
    what: "a version that was never released",
    edit: [weather, "blue: 1.1.4", "blue: 9.9.9"],
    finds: ["version/not-released environments/production/weather.yaml:1:7"],
  },
  {
    what: "a green that was never released",
    edit: [weather, "1.1.5: 20", "1.1.9: 20"],
    finds: ["version/not-released environments/production/weather.yaml:3:3"],
  },
  {
    what: "a range as a version",
    edit: [weather, "blue: 1.1.4", "blue: ^1.1.4"],
    finds: ["schema/value environments/production/weather.yaml:1:7"],
  },
  {
    what: "`latest` as a version",
    edit: [weather, "blue: 1.1.4", "blue: latest"],
    finds: ["schema/value environments/production/weather.yaml:1:7"],
  },
  {
    what: "no blue",
    edit: [weather, "blue: 1.1.4", "# blue: 1.1.4"],
    finds: ["schema/required environments/production/weather.yaml:2:1"],
  },
  {
    what: "an archived version",
    files: {
      "servers/weather/versions/0.9.0.json": release("weather", "0.9.0"),
      "environments/development/weather.yaml": "blue: 0.9.0\nsecrets: { API_KEY: A }\n",
    },
    finds: ["version/archived environments/development/weather.yaml:1:7"],
  },
  {
    what: "blue and green the same",
    edit: [weather, "1.1.5: 20", "1.1.4: 20"],
    finds: ["traffic/blue-and-green environments/production/weather.yaml:3:3"],
  },
  {
    what: "a share over 100",
    edit: [weather, "1.1.5: 20", "1.1.5: 101"],
    finds: ["schema/value environments/production/weather.yaml:3:10"],
  },
  {
    what: "a negative share",
    edit: [weather, "1.1.5: 20", "1.1.5: -1"],
    finds: ["schema/value environments/production/weather.yaml:3:10"],
  },
  {
    what: "a share in words",
    edit: [weather, "1.1.5: 20", "1.1.5: half"],
    finds: ["schema/type environments/production/weather.yaml:3:10"],
  },
  {
    what: "half a percent",
    edit: [weather, "1.1.5: 20", "1.1.5: 0.5"],
    finds: ["schema/type environments/production/weather.yaml:3:10"],
  },
  {
    what: "shares over 100 in sum",
    edit: [weather, "1.1.5: 20", "1.1.5: 60\n  1.2.0-beta.1: 50"],
    finds: [
      "traffic/over-100 environments/production/weather.yaml:2:1",
      "version/pre-release environments/production/weather.yaml:4:3",
    ],
  },

  // Variables and secrets
  {
    what: "a number as a variable",
    edit: [weather, '"30000"', "30000"],
    finds: ["schema/type environments/production/weather.yaml:5:12"],
  },
  {
    what: "a value that is no choice",
    edit: [production, "LOG_LEVEL: warn", "LOG_LEVEL: loud"],
    finds: [
      "variable/choice environments/production/environment.yaml:13:25",
      "variable/choice environments/production/environment.yaml:13:25",
    ],
  },
  {
    what: "a value of another format",
    edit: [weather, '"30000"', '"soon"'],
    finds: ["variable/format environments/production/weather.yaml:5:12"],
  },
  {
    what: "a secret that is missing",
    edit: [weather, "secrets: { API_KEY: WEATHER_API_KEY }\n", ""],
    finds: ["variable/required environments/production/weather.yaml:1:1"],
  },
  {
    what: "a secret as a variable",
    edit: [weather, 'TIMEOUT: "30000"', 'API_KEY: "abc"'],
    finds: ["variable/secret-as-variable environments/production/weather.yaml:5:3"],
  },
  {
    what: "a token in place of a secret's name",
    edit: [weather, "WEATHER_API_KEY", `ghp_${"a1B2".repeat(9)}`],
    finds: ["secret/not-a-name environments/production/weather.yaml:6:12"],
  },
  {
    what: "a key in a variable",
    edit: [weather, '"30000"', `"AKIA${"Q7".repeat(8)}"`],
    finds: [
      "variable/looks-secret environments/production/weather.yaml:5:3",
      "variable/format environments/production/weather.yaml:5:12",
    ],
  },

  // Environments
  {
    what: "an upstream that does not exist",
    edit: [production, "[staging]", "[stagging]"],
    finds: ["promotion/unknown-environment environments/production/environment.yaml:2:12"],
  },
  {
    what: "a cycle",
    edit: [development, "stage:", "upstream: [production]\nstage:"],
    finds: [
      "promotion/cycle environments/development/environment.yaml:1:12",
      "promotion/stage-order environments/development/environment.yaml:1:12",
    ],
  },
  {
    what: "an environment upstream of itself",
    edit: [staging, "[development]", "[staging]"],
    finds: ["promotion/cycle environments/staging/environment.yaml:1:12"],
  },
  {
    what: "a stage that is none",
    edit: [production, "stage: production", "stage: prod"],
    finds: ["schema/value environments/production/environment.yaml:14:8"],
  },
  {
    what: "a duration that is none",
    edit: [production, "soak: 24h", "soak: 24"],
    finds: ["schema/type environments/production/environment.yaml:3:7"],
  },
  {
    what: "a setting that is not implemented",
    edit: [production, "type: mcp\n    scope: project", "type: registry"],
    finds: [
      "setting/not-implemented environments/production/environment.yaml:16:11",
      "traffic/not-enforced environments/production/weather.yaml:3:10",
    ],
  },
  {
    what: "a limit of vulnerabilities by another word",
    edit: [production, "stage:", "require: { vulnerabilities: moderate }\nstage:"],
    finds: ["schema/value environments/production/environment.yaml:14:29"],
  },
  {
    what: "all vulnerabilities accepted at once",
    edit: [
      weather,
      "secrets:",
      "overrides: [{ rule: advisories/vulnerable, reason: in a hurry, until: 2026-12-31 }]\nsecrets:",
    ],
    finds: ["override/no-advisory environments/production/weather.yaml:6:21"],
  },
  {
    what: "a strategy that is unknown",
    edit: [production, "type: canary", "type: yolo"],
    finds: ["schema/value environments/production/environment.yaml:9:9"],
  },
  {
    what: "steps that fall",
    edit: [production, "[5, 25, 50]", "[25, 5]"],
    finds: ["traffic/invalid-steps environments/production/environment.yaml:10:15"],
  },
  {
    what: "a window in a zone that is nowhere",
    edit: [production, "Europe/Berlin", "Europe/Atlantis"],
    finds: ["window/invalid environments/production/environment.yaml:7:47"],
  },
  {
    what: "a window that is none",
    edit: [production, "Mon-Fri 09:00-16:00", "sometimes"],
    finds: ["schema/value environments/production/environment.yaml:7:14"],
  },
  {
    what: "more approvals than approvers",
    edit: [production, "count: 1", "count: 2"],
    finds: ["approval/impossible environments/production/environment.yaml:5:21"],
  },
  {
    what: "an override without an end",
    edit: [weather, "variables:", "overrides: [{ rule: window/closed, reason: outage }]\nvariables:"],
    finds: ["schema/required environments/production/weather.yaml:4:15"],
  },
  {
    what: "an override of what cannot be overridden",
    edit: [
      weather,
      "variables:",
      'overrides: [{ rule: schema/type, reason: outage, until: "2027-01-01" }]\nvariables:',
    ],
    finds: ["override/not-overridable environments/production/weather.yaml:4:21"],
  },

  // Targets
  {
    what: "a target outside the repository",
    edit: [production, "clients/production.json", "../../.ssh/config"],
    finds: ["schema/value environments/production/environment.yaml:18:11"],
  },
  {
    what: "an absolute target",
    edit: [production, "clients/production.json", "/etc/passwd"],
    finds: ["schema/value environments/production/environment.yaml:18:11"],
  },
  {
    what: "a target in git's own folder",
    edit: [production, "clients/production.json", ".git/hooks/pre-push"],
    finds: ["target/unsafe-path environments/production/environment.yaml:18:11"],
  },
  {
    what: "a target that is unknown",
    edit: [production, "type: mcp", "type: mainframe"],
    finds: ["schema/value environments/production/environment.yaml:16:11"],
  },
  {
    what: "one client file for two environments",
    edit: [production, "clients/production.json", "clients/staging.json"],
    finds: ["target/conflict environments/staging/environment.yaml:5:7"],
  },
  {
    what: "an entry's name that is none",
    edit: [production, "scope: project", 'scope: project\n    entry: "../x"'],
    finds: ["schema/value environments/production/environment.yaml:18:12"],
  },
  {
    what: "a value the client would expand",
    edit: [weather, "variables:", "variables:\n  LOG_LEVEL: '${HOME}'"],
    finds: ["variable/choice environments/production/weather.yaml:5:14"],
  },

  // Removals
  {
    what: "an environment that is not empty",
    files: Object.fromEntries(
      Object.keys(goodRepository)
        .filter((name) => name.startsWith("environments/staging/"))
        .map((name) => [name, undefined]),
    ),
    finds: [
      "environment/removed-not-empty headgate.yaml:1:1",
      "promotion/unknown-environment environments/production/environment.yaml:2:12",
    ],
  },
];
