/** Every kind of file that has a schema, and the schema's file name. */
export const schemaFiles = {
  headgate: "headgate.schema.json",
  environment: "environment.schema.json",
  server: "server.schema.json",
  deployment: "deployment.schema.json",
  release: "release.schema.json",
  acknowledgement: "acknowledgement.schema.json",
  status: "status.schema.json",
  pending: "pending.schema.json",
  stop: "stop.schema.json",
} as const;

export type FileKind = keyof typeof schemaFiles;

/** Where the schemas of this version of the convention are published. */
export const publishedSchemas = "https://headgate.dev/schemas/1/";

/** The first line of a YAML file that tells an editor its schema; `base` is a folder's path or address. */
export function modeline(kind: FileKind, base: string = publishedSchemas): string {
  return `# yaml-language-server: $schema=${base.endsWith("/") ? base : `${base}/`}${schemaFiles[kind]}`;
}
