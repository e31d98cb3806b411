import type { Header } from "../../model/release.ts";
import type { Pin, Wanted } from "../../targets/mcp/launch/kinds.ts";
import type { FormatName } from "./formats.ts";
import type { At } from "./note.ts";

/** How a server is started, before it is known in which version. */
export type DraftStart =
  | ({ readonly kind: "package"; readonly args: readonly string[] } & Wanted)
  | { readonly kind: "image"; readonly image: string; readonly args: readonly string[] }
  | {
      readonly kind: "command";
      readonly command: string;
      readonly args: readonly string[];
      readonly pin?: Pin;
    }
  | {
      readonly kind: "remote";
      readonly type: "sse" | "streamable-http";
      readonly url: string;
      readonly headers: readonly Header[];
    };

/** A secret by the name that its value will have; the value itself where the file holds it, in memory alone. */
export interface DraftSecret {
  readonly reference: string | null;
  readonly literal?: string;
  readonly line: number;
}

/** An entry that can be taken. */
export interface Draft {
  /** The client's own name for it. */
  readonly name: string;
  readonly at: At;
  /** The entry as it stands there. */
  readonly value: unknown;
  readonly start: DraftStart;
  readonly variables: ReadonlyMap<string, string>;
  readonly secrets: ReadonlyMap<string, DraftSecret>;
}

export interface DraftContext {
  readonly root: string;
  readonly format: FormatName;
  readonly at: At;
  /** Line of something within the entry, by `env.NAME`. */
  readonly lineOf: (path: string) => number;
}
