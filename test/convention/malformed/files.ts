import { release } from "../../support/repository.ts";
import { type Case, headgate, policy, weather } from "./case.ts";

/** Files, names and links. */
export const files: readonly Case[] = [
  // Files and names
  {
    what: "a link out of the repository",
    files: { [weather]: undefined },
    links: { [weather]: "/etc/passwd" },
    finds: [["convention/symlink", weather, 1, 1]],
  },
  {
    what: "a link inside the repository",
    files: { [weather]: undefined },
    links: { [weather]: "../staging/weather.yaml" },
    finds: [["convention/symlink", weather, 1, 1]],
  },
  {
    what: "a folder that is a link",
    links: { "servers/other": "weather" },
    finds: [["convention/symlink", "servers/other", 1, 1]],
  },
  {
    what: "an environment that is a link",
    links: { "environments/qa": "staging" },
    finds: [["convention/symlink", "environments/qa", 1, 1]],
  },
  {
    what: "a policy that is a link",
    files: { [policy]: undefined },
    links: { [policy]: "../staging/environment.yaml" },
    finds: [["convention/symlink", policy, 1, 1]],
  },
  {
    what: "a headgate.yaml that is a link",
    files: { [headgate]: undefined },
    links: { [headgate]: "servers/weather/server.yaml" },
    finds: [["convention/symlink", headgate, 1, 1]],
  },
  {
    what: "versions that differ only in case",
    files: { "servers/weather/versions/1.2.0-BETA.1.json": release("weather", "1.2.0-BETA.1") },
    finds: [["convention/case-collision", "servers/weather/versions/1.2.0-BETA.1.json", 1, 1]],
  },
  {
    what: "deployments that differ only in case",
    files: { "environments/production/Weather.yaml": "blue: 1.1.4\n" },
    finds: [
      ["convention/case-collision", "environments/production/Weather.yaml", 1, 1],
      ["convention/invalid-id", "environments/production/Weather.yaml", 1, 1],
    ],
  },
  {
    what: "a server's id in capitals",
    files: { "servers/Mail/server.yaml": "owner: '@acme/mail'\n" },
    finds: [["convention/invalid-id", "servers/Mail/server.yaml", 1, 1]],
  },
  {
    what: "a server's id that is too long",
    files: { [`servers/${"a".repeat(64)}/server.yaml`]: "category: data\n" },
    finds: [["convention/invalid-id", `servers/${"a".repeat(64)}/server.yaml`, 1, 1]],
  },
  {
    what: "an environment's id with an underscore",
    files: { "environments/pre_production/environment.yaml": "stage: staging\n" },
    finds: [["convention/invalid-id", "environments/pre_production/environment.yaml", 1, 1]],
  },
  {
    what: "a deployment of a server with a strange name",
    files: { "environments/production/$(id).yaml": "blue: 1.1.4\n" },
    finds: [["convention/invalid-id", "environments/production/$(id).yaml", 1, 1]],
  },
  {
    what: "an environment called pending",
    files: { "environments/pending/environment.yaml": "stage: staging\n" },
    finds: [["convention/reserved-id", "environments/pending/environment.yaml", 1, 1]],
  },
  {
    what: "a server called environment",
    files: { "servers/environment/server.yaml": "category: data\n" },
    finds: [["convention/reserved-id", "servers/environment/server.yaml", 1, 1]],
  },
  {
    what: "an environment without a policy",
    files: { "environments/qa/weather.yaml": "blue: 1.1.4\n" },
    finds: [["convention/missing-file", "environments/qa/environment.yaml", 1, 1]],
  },
  {
    what: "a .yml",
    files: { "environments/production/mail.yml": "blue: 1.1.4\n" },
    finds: [["convention/wrong-extension", "environments/production/mail.yml", 1, 1]],
  },
  {
    what: "a file that means nothing",
    files: { "servers/weather/notes.txt": "x" },
    finds: [["convention/unknown-file", "servers/weather/notes.txt", 1, 1]],
  },
  {
    what: "a file beside the servers",
    files: { "servers/weather.yaml": "x: 1" },
    finds: [["convention/unknown-file", "servers/weather.yaml", 1, 1]],
  },
  {
    what: "a release that is called by no version",
    files: { "servers/weather/versions/latest.json": release("weather", "1.1.5") },
    finds: [["convention/invalid-version", "servers/weather/versions/latest.json", 1, 1]],
  },
  {
    what: "a release under another version's name",
    files: { "servers/weather/versions/1.1.6.json": release("weather", "1.1.5") },
    finds: [["convention/name-mismatch", "servers/weather/versions/1.1.6.json", 6, 16]],
  },
];
