/** Why a path must not be used below a folder; undefined where it stays there on every system. */
export function foreignText(path: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it is about
  if (/[\u0000-\u001f\u007f\\]/.test(path)) return "has characters that no file should have";
  if (path === "" || path.startsWith("/") || /^[a-z]:/i.test(path)) return "is no path inside the bundle";
  if (path.split("/").includes("..")) return "leaves the bundle";
  return path.length > 1000 ? "is longer than 1000 characters" : undefined;
}
