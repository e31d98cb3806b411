import { readFileSync } from "node:fs";
import type { GraphQLSchema } from "graphql";

// The package's own entry parses the schema a second time, as JSON; the file alone is enough.
const published = new URL("../../../../node_modules/@octokit/graphql-schema/schema.graphql", import.meta.url);

let loaded: Promise<Loaded> | undefined;

export interface Loaded {
  readonly library: typeof import("graphql");
  readonly schema: GraphQLSchema;
}

/** GitHub's published schema, built once for all fakes of the process, and only where GraphQL is asked. */
export function graphql(): Promise<Loaded> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Loaded> {
  const library = await import("graphql");
  const options = { assumeValid: true, assumeValidSDL: true, noLocation: true } as const;
  return { library, schema: library.buildSchema(readFileSync(published, "utf8"), options) };
}
