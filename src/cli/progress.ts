import { sanitize, shorten } from "../report/text.ts";

const patience = 1_000;

export interface Progress {
  /** Says what is being done now. */
  readonly report: (doing: string) => void;
  /** Takes back what stands on the line, so that other output can be written. */
  readonly clear: () => void;
  /** As `clear`, for good. */
  readonly end: () => void;
}

/** Where it is shown; looked at only when there is something to show. */
export interface Screen {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  readonly columns: number;
}

/**
 * Tells of what takes over a second, on stderr: on a terminal as one line that is rewritten, elsewhere as
 * plain lines. What is done sooner is never mentioned.
 */
export function makeProgress(screen: Screen): Progress {
  let timer: NodeJS.Timeout | undefined;
  let shown = false;
  let ended = false;
  const clear = () => {
    clearTimeout(timer);
    if (shown && screen.isTerminal) screen.write("\r\u001b[K");
    shown = false;
  };
  return {
    report: (doing) => {
      if (ended) return;
      clear();
      const text = sanitize(doing);
      timer = setTimeout(() => {
        const line = screen.isTerminal
          ? `\r\u001b[K${shorten(`… ${text}`, screen.columns - 1)}`
          : `… ${text}\n`;
        screen.write(line);
        shown = true;
      }, patience);
      timer.unref();
    },
    clear,
    end: () => {
      clear();
      ended = true;
    },
  };
}
