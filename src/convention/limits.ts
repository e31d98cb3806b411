/** Bytes of one file; more is refused unread. */
export const maxFileSize = 1_048_576;

/** Levels of maps and lists in one document. */
export const maxDepth = 32;

/** Maps, lists and scalars in one document. */
export const maxNodes = 50_000;

/** Findings shown for one file; what is beyond is counted in one more. */
export const maxFindings = 50;

/** Keys that mean something to JavaScript itself and never a setting. */
export const forbiddenKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
