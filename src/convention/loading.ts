import type { Finding } from "../model/finding.ts";
import { loadPreciseReader, type PreciseReader } from "./read.ts";
import type { Source } from "./source.ts";

/** How much of the desired side is wanted. headgate.yaml and every environment.yaml always are. */
export type Scope =
  | ({ readonly kind: "all" } & Besides)
  | ({
      readonly kind: "touched";
      /** Servers to load with their deployments in all environments and the releases that these name. */
      readonly servers: ReadonlySet<string>;
      readonly files: ReadonlySet<string>;
      /** Of releases only those among the files, for what is compared with and not checked. */
      readonly changedOnly?: boolean;
    } & Besides);

interface Besides {
  /** Changed files, some of which may be gone: releases among them are checked as well. */
  readonly files?: ReadonlySet<string>;
  /** Files of releases that run: what comes is compared with them, whether or not a deployment names them still. */
  readonly running?: ReadonlySet<string>;
}

/** What loading carries along: results so far, and the precise reader once a file needed it. */
export interface Loading {
  readonly source: Source;
  readonly findings: Finding[];
  readonly omitted: Set<string>;
  /** Runs a synchronous step, again with the precise reader where it gives nothing without. */
  readonly attempt: <T>(
    step: (precise: PreciseReader | undefined) => T | undefined,
  ) => Promise<T | undefined>;
}

/** Nothing read yet. */
export function beginLoading(source: Source): Loading {
  let reader: PreciseReader | undefined;
  return {
    source,
    findings: [],
    omitted: new Set(),
    attempt: async (step) => {
      const first = step(reader);
      if (first !== undefined || reader) return first;
      reader = await loadPreciseReader();
      return step(reader);
    },
  };
}
