import type { Remote } from "../model/release.ts";
import type { BundleWords } from "./mcpb/words.ts";
import type { InstalledPackage } from "./npm/install.ts";

/** How a release is brought to answer. */
export type Start =
  | {
      readonly kind: "process";
      /** Absolute path of the executable. */
      readonly command: string;
      readonly args: readonly string[];
      /** The installed package that this starts; absent for a start command, and for packages not of npm. */
      readonly package?: InstalledPackage;
      /** Of a bundle: what its manifest adds to arguments and variables, to be filled in at each start. */
      readonly bundle?: BundleWords;
    }
  | ({ readonly kind: "remote" } & Remote)
  /** `fail`: the release is bad. `error`: it cannot be started here. `inconclusive`: nor anywhere by us. */
  | {
      readonly kind: "problem";
      readonly outcome: "fail" | "error" | "inconclusive";
      readonly rule: string;
      readonly message: string;
    };

export interface StartOptions {
  /** Absolute path of the clone's root: what `./` in a start command is resolved against. */
  readonly root: string;
  /** Folder that packages are installed into; `cacheFolder(env)` by default. */
  readonly cache?: string;
  /** The run's own environment, for npm and for finding the command; the process's by default. */
  readonly env?: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal;
}
