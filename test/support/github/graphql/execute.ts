import type { DocumentNode, ExecutionResult, GraphQLError, GraphQLFieldResolver } from "graphql";
import type { RateLimit } from "../limits.ts";
import type { Field, Node, World } from "./node.ts";
import { Refused } from "./refused.ts";
import { root } from "./root.ts";
import { graphql } from "./schema.ts";

export interface GraphqlRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | undefined;
}

export interface Executed {
  readonly body: unknown;
  /** What the published schema does not have, what is deprecated, and what the fake does not know. */
  readonly faults: readonly string[];
}

/** `mutation createCommitOnBranch`: the kind of an operation and the fields it begins with. */
export async function graphqlName({ query, operationName }: GraphqlRequest): Promise<string> {
  const { library } = await graphql();
  let document: DocumentNode;
  try {
    document = library.parse(query, { noLocation: true });
  } catch {
    return "graphql";
  }
  const operations = document.definitions.filter((one) => one.kind === "OperationDefinition");
  const chosen = operations.find(({ name }) => name?.value === operationName) ?? operations[0];
  if (!chosen) return "graphql";
  const fields = chosen.selectionSet.selections.flatMap((one) =>
    one.kind === "Field" ? [one.name.value] : [],
  );
  return `${chosen.operation} ${fields.filter((name) => name !== "rateLimit" || fields.length === 1).join("+")}`;
}

export async function executeGraphql(
  world: World,
  limit: RateLimit,
  request: GraphqlRequest,
): Promise<Executed> {
  const { library, schema } = await graphql();
  let document: DocumentNode;
  try {
    document = library.parse(request.query);
  } catch (error) {
    return {
      body: null,
      faults: [`the query is no GraphQL: ${error instanceof Error ? error.message : error}`],
    };
  }
  const rules = [...library.specifiedRules, library.NoDeprecatedCustomRule];
  const invalid = library.validate(schema, document, rules).map(({ message }) => message);
  if (invalid.length > 0) return { body: null, faults: invalid };
  const unknown = new Set<string>();
  const result = (await library.execute({
    schema,
    document,
    rootValue: root(world, limit),
    variableValues: request.variables,
    ...(request.operationName !== undefined && { operationName: request.operationName }),
    fieldResolver: resolver(unknown),
    typeResolver: (value: unknown) => String((value as Node).__typename),
  })) as ExecutionResult;
  for (const error of result.errors ?? []) {
    const { originalError } = error;
    if (!(originalError instanceof Refused) || originalError.type === "NOT_IMPLEMENTED") {
      unknown.add(originalError?.stack ?? error.message);
    }
  }
  const errors = result.errors?.map((error) => shape(error));
  return { body: { ...(errors && { errors }), data: result.data ?? null }, faults: [...unknown] };
}

/** A field that its node does not have is not implemented: never null in silence. */
function resolver(unknown: Set<string>): GraphQLFieldResolver<unknown, unknown> {
  return (source, args, _context, info) => {
    const { fieldName, parentType } = info;
    const node = source as Node;
    if (!Object.hasOwn(node, fieldName)) {
      unknown.add(`the fake does not implement ${parentType.name}.${fieldName}`);
      return null;
    }
    const value = node[fieldName];
    return typeof value === "function" ? (value as Field)(args, fieldName) : value;
  };
}

/** GitHub writes the type of an error beside its message. */
function shape(error: GraphQLError): Node {
  const { originalError } = error;
  const refused = originalError instanceof Refused ? originalError : undefined;
  return {
    ...(refused && { type: refused.type }),
    path: error.path,
    ...(refused?.extensions && { extensions: refused.extensions }),
    locations: error.locations,
    message: error.message,
  };
}
