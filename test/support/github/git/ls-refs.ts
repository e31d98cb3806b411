import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareText } from "../../../../src/model/finding.ts";

/**
 * What `git upload-pack` answers to `ls-refs` of the second version of its protocol, without the process: a fetch of
 * what is there already asks for nothing else. Undefined where the answer takes more than to read the files of
 * branches and the like: then git is to be asked.
 */
export function lsRefs(repository: string, request: Uint8Array, hidden: string): Buffer | undefined {
  const [command, ...lines] = linesOf(Buffer.from(request).toString("latin1"));
  if (command !== "command=ls-refs") return undefined;
  const known = /^(?:agent=.*|object-format=sha1|peel|symrefs|unborn|ref-prefix [ -~]+)$/;
  const prefixes = lines.flatMap((line) => /^ref-prefix (.*)$/.exec(line)?.[1] ?? []);
  if (prefixes.length === 0 || !lines.every((line) => known.test(line))) return undefined;
  const reaches = (name: string) => prefixes.some((prefix) => name.startsWith(prefix));
  if (reaches("HEAD") || existsSync(join(repository, "packed-refs"))) return undefined;
  const refs = looseRefs(repository).filter(([name]) => reaches(name) && !name.startsWith(hidden));
  // A tag may be an object of its own, which is told together with what it stands for.
  if (refs.some(([name, oid]) => name.startsWith("refs/tags/") || !/^[0-9a-f]{40}$/.test(oid))) {
    return undefined;
  }
  return Buffer.from(`${refs.map(([name, oid]) => packet(`${oid} ${name}\n`)).join("")}0000`, "latin1");
}

/** A delimiter and the end are no lines. */
function linesOf(text: string): readonly string[] {
  const lines: string[] = [];
  for (let at = 0; at < text.length; ) {
    const length = Number.parseInt(text.slice(at, at + 4), 16);
    if (!(length > 4)) at += 4;
    else {
      lines.push(text.slice(at + 4, at + length).replace(/\n$/, ""));
      at += length;
    }
  }
  return lines;
}

function packet(line: string): string {
  return `${(line.length + 4).toString(16).padStart(4, "0")}${line}`;
}

/** Names and what their files hold, in git's order. */
function looseRefs(repository: string): readonly (readonly [string, string])[] {
  const refs: (readonly [string, string])[] = [];
  const walk = (folder: string) => {
    for (const entry of readdirSync(join(repository, folder), { withFileTypes: true })) {
      const name = `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(name);
      else if (!name.endsWith(".lock")) {
        const path = Buffer.from(name).toString("latin1");
        refs.push([path, readFileSync(join(repository, name), "latin1").trimEnd()]);
      }
    }
  };
  walk("refs");
  return refs.sort(([one], [other]) => compareText(one, other));
}
