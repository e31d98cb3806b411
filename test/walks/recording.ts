/** What a walk writes for its reader: prose, and what is typed with what that prints. */
export interface Recording {
  readonly say: (text: string) => void;
  readonly typed: (line: string, printed: string) => void;
  readonly file: (path: string, text: string) => void;
  readonly text: () => string;
}

/** Markdown: commands that follow each other stand in one block. */
export function makeRecording(title: string): Recording {
  const blocks: string[] = [`# ${title}`];
  let commands: string[] = [];
  const flush = () => {
    if (commands.length > 0) blocks.push(`\`\`\`console\n${commands.join("\n")}\n\`\`\``);
    commands = [];
  };
  let apart = false;
  return {
    say: (text) => {
      flush();
      blocks.push(text);
    },
    typed: (line, printed) => {
      if (commands.length > 0 && (apart || printed !== "")) commands.push("");
      commands.push(`$ ${line.replaceAll("\n", "\n> ")}`);
      if (printed !== "") commands.push(printed);
      apart = printed !== "";
    },
    file: (path, text) => {
      flush();
      blocks.push(`\`${path}\`:`, `\`\`\`${path.split(".").at(-1)}\n${text.trimEnd()}\n\`\`\``);
    },
    text: () => {
      flush();
      return `${blocks.join("\n\n")}\n`;
    },
  };
}

/**
 * What has to be the same in every run: the text without instants, durations, hashes and the width of columns,
 * in one piece for each paragraph and each command.
 */
export function lasting(text: string): readonly string[] {
  return text
    .split(/\n(?=\$ )|\n\n/)
    .map((part) =>
      part
        .replace(/\b\d{4}-\d\d-\d\dT[\d:.]+Z/g, "<instant>")
        .replace(/\b\d{13}\b/g, "<instant>")
        .replace(/\b(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|tomorrow|\d{4}-\d\d-\d\d) )?\d\d:\d\d\b/g, "<time>")
        .replace(/\bjust now\b|\b\d+ (?:s|min|h) ago\b/g, "<ago>")
        .replace(/\b(for|in|takes) \d+ (?:ms|s|min)\b/g, "$1 <duration>")
        .replace(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, "<session>")
        .replace(/\b\d+ sessions? of/g, "<some> sessions of")
        .replace(/\b[0-9a-f]{6,64}\b/g, "<hash>")
        // A column of its own, or the next line, as wide as the terminal is.
        .replace(/ +health$/gm, "")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((part) => part !== "");
}
