import type { Files, goodRepository } from "../../support/repository.ts";

export const headgate = "headgate.yaml";
export const policy = "environments/production/environment.yaml";
export const weather = "environments/production/weather.yaml";
export const server = "servers/weather/server.yaml";
export const version = "servers/weather/versions/1.1.5.json";

/** One thing wrong with the good repository, and every finding it gives. */
export interface Case {
  readonly what: string;
  /** Replaces the first `from` by `to` in `file`. */
  readonly edit?: readonly [file: keyof typeof goodRepository, from: string, to: string];
  readonly files?: Files;
  readonly links?: Readonly<Record<string, string>>;
  /** Every finding: rule, file, line, column. */
  readonly finds: readonly (readonly [rule: string, file: string, line: number, column: number])[];
}
