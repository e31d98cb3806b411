import { readFileSync } from "node:fs";
import type { GraphQLSchema } from "graphql";

// The package's own entry parses the schema a second time, as JSON; the file alone is enough.
const published = new URL("../../../../node_modules/@octokit/graphql-schema/schema.graphql", import.meta.url);

let loaded: Promise<Loaded> | undefined;

export interface Loaded {
  readonly library: typeof import("graphql");
  readonly schema: GraphQLSchema;
}

/** GitHub's published schema, built once for all fakes of the process. */
export function graphql(): Promise<Loaded> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Loaded> {
  const library = await import("graphql");
  const options = { assumeValid: true, assumeValidSDL: true, noLocation: true } as const;
  // Without its prose it is read in a third of the time.
  const text = readFileSync(published, "utf8").replace(/"""[\s\S]*?"""\n/g, "");
  return { library, schema: library.buildSchema(text, options) };
}
