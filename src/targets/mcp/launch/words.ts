/** What the options before a package or an image say. */
export interface Options {
  /** Values by the option's first name, in order. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** Index of the first word that is no option. */
  readonly next: number;
  /** An option that is not among those known. */
  readonly unknown?: string;
}

/** Names of an option, the first one being what it is known by. */
type Names = readonly string[];

/**
 * Reads options up to the first other word. `--` ends them. The list of flags and of options with a value is
 * all that is known: whether another one takes a value, and what it changes, cannot be told.
 */
export function readOptions(
  args: readonly string[],
  from: number,
  known: { readonly flags: readonly string[]; readonly valued: readonly Names[] },
): Options {
  const values = new Map<string, readonly string[]>();
  const add = (name: string, value: string) => values.set(name, [...(values.get(name) ?? []), value]);
  let at = from;
  for (; at < args.length; at += 1) {
    const word = args[at] ?? "";
    if (word === "--") return { values, next: at + 1 };
    if (!word.startsWith("-")) break;
    if (known.flags.includes(word)) {
      add(word, "");
      continue;
    }
    const equals = word.indexOf("=");
    const name = equals < 0 ? word : word.slice(0, equals);
    const option = known.valued.find((names) => names.includes(name))?.[0];
    if (option === undefined) return { values, next: at, unknown: shownOption(name) };
    if (equals >= 0) add(option, word.slice(equals + 1));
    else {
      at += 1;
      add(option, args[at] ?? "");
    }
  }
  return { values, next: at };
}

/** The option alone: a value may be joined to it, and may be a secret. */
function shownOption(word: string): string {
  return /^--[A-Za-z0-9-]{1,60}/.exec(word)?.[0] ?? word.slice(0, 2);
}
