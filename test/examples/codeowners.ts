/** One line of a CODEOWNERS file. */
export interface Ownership {
  readonly line: number;
  readonly pattern: string;
  readonly owners: readonly string[];
}

/** Reads CODEOWNERS as GitHub does; a line that GitHub would skip is an error here. */
export function codeowners(text: string): readonly Ownership[] {
  return text.split("\n").flatMap((raw, index) => {
    const [pattern, ...owners] = raw
      .replace(/(^|\s)#.*$/, "")
      .split(/\s+/)
      .filter(Boolean);
    if (pattern === undefined) return [];
    const line = index + 1;
    // What gitignore has and CODEOWNERS has not.
    if (/^!|\[|\]|\\#/.test(pattern)) throw new Error(`line ${line}: CODEOWNERS has no ${pattern}`);
    if (owners.length === 0) throw new Error(`line ${line}: ${pattern} has no owner`);
    const stranger = owners.find((owner) => !/^(?:@[\w-]+(?:\/[\w-]+)?|[^@\s]+@[^@\s]+)$/.test(owner));
    if (stranger !== undefined) throw new Error(`line ${line}: ${stranger} is no user, team or address`);
    return [{ line, pattern, owners }];
  });
}

/** Who owns a file: the last line that fits it decides. */
export function ownersOf(all: readonly Ownership[], file: string): readonly string[] {
  return all.findLast(({ pattern }) => fits(pattern, file))?.owners ?? [];
}

function fits(pattern: string, file: string): boolean {
  const anchored = pattern.slice(0, -1).includes("/");
  const parts = pattern.replace(/^\//, "").replace(/\/$/, "/**").split("/");
  const source = parts
    .map((part) => (part === "**" ? ".*" : part.replace(/[.+?^${}()|]/g, "\\$&").replace(/\*/g, "[^/]*")))
    .join("/");
  return new RegExp(`^${anchored ? "" : "(?:.*/)?"}${source}(?:/.*)?$`).test(file);
}
