import Ajv2020, { type ValidateFunction } from "ajv/dist/2020.js";
import { type OutputSchema, outputSchema } from "../../scripts/json-reference.ts";

/** The published schema lets later versions add members; a test must notice those that nobody described. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== "object" || schema === null) return schema;
  const members = Object.entries(schema).map(([key, value]) => [
    key,
    ["examples", "enum", "const", "required"].includes(key) ? value : closed(value),
  ]);
  const isShape = "type" in schema && "properties" in schema;
  return { ...Object.fromEntries(members), ...(isShape ? { additionalProperties: false } : {}) };
}

const { properties: _, required: __, type: ___, ...definitions } = outputSchema();
const ajv = new Ajv2020.default({ strict: true, allErrors: true, allowUnionTypes: true, inlineRefs: false });
ajv.addSchema(closed(definitions) as OutputSchema);
const known = new Map<string, ValidateFunction>();

/** What a document says otherwise than the schema of its name, members that it does not describe included. */
export function outputProblems(name: string, document: unknown): readonly string[] {
  const id = `${definitions.$id}#/$defs/${name}`;
  const validate = known.get(name) ?? ajv.compile({ $ref: id });
  known.set(name, validate);
  if (validate(document)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}
