import type { Repository } from "../../git/repository.ts";
import type { Finding } from "../../model/finding.ts";
import { isBelow } from "./file.ts";
import { member } from "./formats.ts";
import { type At, note, quoted } from "./note.ts";
import type { RawEntry } from "./raw.ts";
import { holdsSecret, isSecret } from "./secret-text.ts";
import { addressProblem, givenValue, secretWord, withoutReferences } from "./secrets.ts";

/** A client's file that holds a secret in plain text. */
export interface Exposed {
  /** Absolute. */
  readonly file: string;
  /** Of the first entry that does. */
  readonly at: At;
}

/** Whether an entry holds a secret in plain text, be it taken or not. */
export function isExposed({ value }: RawEntry): boolean {
  const maps = ["env", "headers", "http_headers"].flatMap((name) =>
    Object.entries(member(value, name) ?? {}),
  );
  const args = member(value, "args");
  const words = Array.isArray(args) ? args.filter((word) => typeof word === "string") : [];
  const urls = ["url", "httpUrl", "serverUrl"].map((name) => member(value, name));
  return (
    maps.some(([name, text]) => typeof text === "string" && isPlain(name, text)) ||
    secretWord(words) >= 0 ||
    urls.some((url) => typeof url === "string" && /secret|credentials/.test(addressProblem(url) ?? ""))
  );
}

function isPlain(name: string, text: string): boolean {
  const given = givenValue(name, text, true);
  if (given.kind === "secret") return true;
  if (given.kind === "reference") return given.literal !== undefined;
  if (given.kind === "plain") return isSecret(name, given.value);
  return holdsSecret(withoutReferences(text));
}

/** Warns of files with secrets that git has, or would take by the next `git add`. */
export async function warnOfExposed(
  files: readonly Exposed[],
  repository: Pick<Repository, "root" | "run">,
): Promise<readonly Finding[]> {
  const notes = await Promise.all(
    files.map(async ({ file, at }): Promise<readonly Finding[]> => {
      if (!isBelow(repository.root, file)) return [];
      const isTracked = await succeeds(repository, [
        "--literal-pathspecs",
        "ls-files",
        "--error-unmatch",
        "--",
        file,
      ]);
      if (isTracked) {
        const message = `${quoted(at.file)} holds secrets in plain text, and git has it: they are in its history`;
        return [note("warn", "migrate/plain-secret", at, message, "give those secrets new values, now")];
      }
      if (await succeeds(repository, ["check-ignore", "--quiet", "--", file], named)) return [];
      const message = `${quoted(at.file)} holds secrets in plain text, and git would take it`;
      const hint = `add ${at.file} to .gitignore, or do not add it before headgate apply has put names in their place`;
      return [note("warn", "migrate/plain-secret", at, message, hint)];
    }),
  );
  return notes.flat();
}

// That command takes names, and refuses to be told so.
const named = { env: { GIT_LITERAL_PATHSPECS: "0" } };

async function succeeds(
  { run }: Pick<Repository, "run">,
  args: readonly string[],
  options = {},
): Promise<boolean> {
  return (await run(args, options)).status === 0;
}
