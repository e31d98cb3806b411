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

/**
 * Tells of what takes over a second, on stderr: on a terminal as one line that is rewritten, elsewhere as
 * plain lines. What is done sooner is never mentioned.
 */
export function makeProgress(write: (text: string) => void, terminal: boolean, columns: number): Progress {
  let timer: NodeJS.Timeout | undefined;
  let shown = false;
  let ended = false;
  const clear = () => {
    clearTimeout(timer);
    if (shown && terminal) write("\r\u001b[K");
    shown = false;
  };
  return {
    report: (doing) => {
      if (ended) return;
      clear();
      const text = sanitize(doing);
      timer = setTimeout(() => {
        write(terminal ? `\r\u001b[K${shorten(`… ${text}`, columns - 1)}` : `… ${text}\n`);
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
