/** JSON as it is committed: for people to read, and to compare line by line. */
export function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
