import type { Client, RequestOptions, StandardSchemaV1 } from "@modelcontextprotocol/client";
import type { Contract } from "../../contract/contract.ts";
import { isList, isObject, type JsonObject } from "../../contract/schema-form.ts";
import type { Json } from "../../model/canonical.ts";

/** What a server may list before it counts as broken. */
export interface ListLimits {
  readonly pages: number;
  readonly items: number;
  /** Levels of arrays and objects inside one item. */
  readonly depth: number;
}

export const listLimits: ListLimits = { pages: 200, items: 10_000, depth: 128 };

/** A server's answer that the protocol does not allow, or that no client could use. */
export class ListError extends Error {}

type Method = "tools/list" | "prompts/list" | "resources/list" | "resources/templates/list";

export interface ListContext {
  readonly client: Client;
  readonly request: RequestOptions;
  readonly limits: ListLimits;
  /** Told before each request, so that a failure can name it. */
  readonly asking: (method: string) => void;
}

/**
 * Every list the server declares, all pages, as the protocol gave them. What has its tools may still declare prompts
 * and resources that it knows no list of: then there are none. Throws ListError and the SDK's errors.
 */
export async function takeLists(context: ListContext): Promise<Contract> {
  const can = context.client.getServerCapabilities() ?? {};
  const instructions = context.client.getInstructions();
  const resources = can.resources !== undefined;
  const templates = () => list(context, "resources/templates/list", "resourceTemplates", "uriTemplate");
  return {
    tools: can.tools ? await list(context, "tools/list", "tools", "name") : [],
    prompts: can.prompts ? await known(list(context, "prompts/list", "prompts", "name")) : [],
    resources: resources ? await known(list(context, "resources/list", "resources", "uri")) : [],
    resourceTemplates: resources ? await known(templates()) : [],
    ...(instructions ? { instructions } : {}),
  };
}

/** The list, or an empty one where the server has no such method. */
async function known<T>(asked: Promise<readonly T[]>): Promise<readonly T[]> {
  try {
    return await asked;
  } catch (error) {
    if (isObjectLike(error) && error.code === methodNotFound) return [];
    throw error;
  }
}

/** JSON-RPC's. */
const methodNotFound = -32601;

function isObjectLike(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null;
}

async function list<Key extends string>(
  context: ListContext,
  method: Method,
  member: string,
  key: Key,
): Promise<readonly (JsonObject & { readonly [name in Key]: string })[]> {
  const found: (JsonObject & { readonly [name in Key]: string })[] = [];
  const cursors = new Set<string>();
  let cursor: string | undefined;
  do {
    context.asking(method);
    const params = cursor === undefined ? {} : { params: { cursor } };
    const page = await context.client.request({ method, ...params }, anyObject, context.request);
    const items = page[member];
    if (!isList(items)) throw new ListError(`${method} answered without a list of ${member}`);
    for (const item of items) {
      if (!hasText(item, key)) throw new ListError(`${method} answered with an entry without ${key}`);
      if (deeperThan(item, context.limits.depth))
        throw new ListError(`${method} answered with an entry nested deeper than ${context.limits.depth}`);
      found.push(item);
    }
    const next = page.nextCursor;
    cursor = typeof next === "string" ? next : undefined;
    if (cursor !== undefined && cursors.has(cursor))
      throw new ListError(`${method} pages without end: the same cursor came twice`);
    cursors.add(cursor ?? "");
    if (cursor !== undefined && cursors.size >= context.limits.pages)
      throw new ListError(`${method} has more than ${context.limits.pages} pages`);
    if (found.length > context.limits.items)
      throw new ListError(`${method} lists more than ${context.limits.items} entries`);
  } while (cursor !== undefined);
  return found;
}

function hasText<Key extends string>(
  item: Json,
  key: Key,
): item is JsonObject & { readonly [name in Key]: string } {
  return isObject(item) && typeof item[key] === "string" && item[key] !== "";
}

function deeperThan(value: Json, depth: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (depth === 0) return true;
  return Object.values(value).some((below: Json) => deeperThan(below, depth - 1));
}

/** Lets the answer through as it came: the SDK's own schemas drop members they do not know. */
const anyObject: StandardSchemaV1<unknown, JsonObject> = {
  "~standard": {
    version: 1,
    vendor: "headgate",
    validate: (value) =>
      isObject(value as Json)
        ? { value: value as JsonObject }
        : { issues: [{ message: "the answer is not an object" }] },
  },
};
