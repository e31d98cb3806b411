import { type Files, goodRepository } from "../support/repository.ts";

const staging = "environments/staging/environment.yaml";
const production = "environments/production/environment.yaml";

/** The good repository, with a client file for each environment: nothing is wrong with it. */
export const soundRepository: Files = {
  ...goodRepository,
  [staging]: at(goodRepository[staging], "project }", "project, path: clients/staging.json }"),
  [production]: at(
    goodRepository[production],
    "scope: project",
    "scope: project\n    path: clients/production.json",
  ),
};

/** A small change to it, and every failure it is told as: `RULE FILE:LINE:COLUMN`. */
export interface MalformedCase {
  readonly what: string;
  /** Replaces the first `from` by `to` in a file. */
  readonly edit?: readonly [file: string, from: string, to: string];
  readonly files?: Files;
  readonly links?: Readonly<Record<string, string>>;
  readonly finds: readonly string[];
}

function at(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`there is no ${from} to replace`);
  return text.replace(from, () => to);
}
