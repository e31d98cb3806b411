import { readFileSync } from "node:fs";
import type { Hub } from "./hub.ts";

/** A webhook's payload, as JSON has it. */
export type Payload = Readonly<Record<string, unknown>>;

interface Definition {
  readonly name: string;
  readonly examples: readonly Payload[];
}

const file = new URL(
  "../../../node_modules/@octokit/webhooks-examples/api.github.com/index.json",
  import.meta.url,
);

let loaded: readonly Definition[] | undefined;

/**
 * A real payload of this event, its addresses and its repository's name made the fake's. What else it says of
 * other people's commits and numbers is the caller's to replace.
 */
export function exampleOf(hub: Hub, event: string, action?: string): Payload {
  loaded ??= JSON.parse(readFileSync(file, "utf8")) as readonly Definition[];
  const examples = loaded.find(({ name }) => name === event)?.examples ?? [];
  const found = examples.find((example) => example.action === action) ?? examples[0];
  if (!found) throw new Error(`there is no example of ${event}`);
  const { installation: _, organization: __, ...kept } = found;
  const other = String((found.repository as Payload).full_name);
  return moved(hub, other, kept) as Payload;
}

function moved(hub: Hub, other: string, value: unknown): unknown {
  if (typeof value === "string") return readdressed(hub, other, value);
  if (Array.isArray(value)) return value.map((item) => moved(hub, other, item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, moved(hub, other, item)]));
}

function readdressed({ owner, repo, urls }: Hub, other: string, text: string): string {
  return text
    .replaceAll(other, `${owner}/${repo}`)
    .replaceAll("https://api.github.com", urls.api)
    .replaceAll("https://github.com", urls.server);
}
