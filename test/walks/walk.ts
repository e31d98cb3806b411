import type { Stage } from "./stage.ts";

/** A way that people go with Headgate, played with real commands on real servers and recorded as it went. */
export interface Walk {
  /** Names its recording: `docs/walks/ID.md`. */
  readonly id: string;
  readonly title: string;
  /** One sentence, for the list of all walks. */
  readonly summary: string;
  /** Programs it cannot do without, besides Node and git. */
  readonly needs?: readonly string[];
  /** Does everything, and throws where something is otherwise than it has to be. */
  readonly play: (stage: Stage) => Promise<void>;
}
