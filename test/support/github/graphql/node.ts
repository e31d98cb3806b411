import { may, notAccessible } from "../access.ts";
import type { Hub } from "../hub.ts";
import { type Need, needs } from "../permissions.ts";
import type { Token } from "../state.ts";
import { Refused } from "./refused.ts";

export type Args = Readonly<Record<string, unknown>>;

/** Called only when its field is asked for, with the field's name for messages. */
export type Field = (args: Args, name: string) => unknown;

/** What stands behind a type of the schema. A field that is not here is not implemented, which is loud. */
export type Node = Readonly<Record<string, unknown>>;

export interface World {
  readonly hub: Hub;
  readonly token: Token;
}

/** Throws FORBIDDEN where the token lacks what the field needs. */
export function guard({ hub, token }: World, needed: string): void {
  const wanted: readonly Need[] = needs(needed);
  if (!may(hub, token, wanted)) {
    throw new Refused("FORBIDDEN", notAccessible(token), { saml_failure: false });
  }
}

export function stringOf(args: Args, name: string): string | undefined {
  const value = args[name];
  return typeof value === "string" ? value : undefined;
}

export function numberOf(args: Args, name: string): number | undefined {
  const value = args[name];
  return typeof value === "number" ? value : undefined;
}

/** Cursors as GitHub has them: opaque, here the place in the list. */
function cursor(at: number): string {
  return Buffer.from(`cursor:v2:${at + 1}`).toString("base64");
}

function placeOf(text: string): number {
  const [, place = "0"] = /^cursor:v2:(\d+)$/.exec(Buffer.from(text, "base64").toString("utf8")) ?? [];
  return Number(place);
}

const most = 100;

/** One page of a list as a connection. `first` or `last` must be given, as GitHub demands. */
export function connection<Item>(
  items: readonly Item[],
  args: Args,
  field: string,
  node: (item: Item) => Node,
  more: Node = {},
): Node {
  const first = numberOf(args, "first");
  const last = numberOf(args, "last");
  if (first === undefined && last === undefined) {
    throw new Refused(
      "MISSING_PAGINATION_BOUNDARIES",
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${field}\` connection.`,
    );
  }
  const size = first ?? last ?? 0;
  if (size > most) {
    const word = first === undefined ? "last" : "first";
    throw new Refused(
      "EXCESSIVE_PAGINATION",
      `Requesting ${size} records on the \`${field}\` connection exceeds the \`${word}\` limit of ${most} records.`,
    );
  }
  const after = stringOf(args, "after");
  const before = stringOf(args, "before");
  const from = after === undefined ? 0 : placeOf(after);
  const to = before === undefined ? items.length : placeOf(before) - 1;
  const start = first === undefined ? Math.max(from, to - size) : from;
  const end = first === undefined ? to : Math.min(to, from + size);
  const page = items.slice(start, end);
  return {
    ...more,
    totalCount: items.length,
    nodes: () => page.map(node),
    edges: () => page.map((item, index) => ({ cursor: cursor(start + index), node: node(item) })),
    pageInfo: {
      __typename: "PageInfo",
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: page.length === 0 ? null : cursor(start),
      endCursor: page.length === 0 ? null : cursor(end - 1),
    },
  };
}
