import type { Rendered } from "../../targets/adapter.ts";
import { expandsIn } from "../../targets/mcp/client.ts";
import { readOutput, writeOutput } from "../../targets/mcp/rendered.ts";
import type { Word } from "../../targets/mcp/start.ts";

/**
 * The same output where there is no clone: the launcher gets the repository's address in place of its folder.
 * A text says why it cannot be: other files of the repository are not on this machine.
 */
export function withoutClone(rendered: Rendered, address: string): Rendered | string {
  const output = readOutput(rendered.text);
  if (!output?.config || "url" in output.config) return rendered;
  const { command, args } = output.config;
  const file = [command, ...args].find((word) => typeof word !== "string" && word.file !== "");
  if (file !== undefined || typeof command !== "string") {
    const name = typeof file === "object" ? `./${file.file}` : "a file";
    return `${output.entry} starts ${name} of the repository: clone it, and sync in the clone`;
  }
  if (expandsIn(address))
    return "the address contains `${`, and clients would put something else in its place";
  const place = (word: Word): Word => (typeof word === "string" ? word : address);
  const text = writeOutput({ ...output, config: { ...output.config, args: args.map(place) } });
  return { ...rendered, text };
}
