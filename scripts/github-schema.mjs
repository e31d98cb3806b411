// Derives test/support/github/openapi.json: GitHub's published description of its REST API, cut down to the
// operations that the tests' fake has, as JSON Schema 2020-12, without prose. Not part of the build: run by
// hand when the fake learns an operation. Needs the npm registry; the package unpacks to 385 MB.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const version = "23.0.2";
const description = "package/generated/api.github.com.json";
const target = fileURLToPath(new URL("../test/support/github/openapi.json", import.meta.url));

const repository = "/repos/{owner}/{repo}";
const operations = [
  `GET ${repository}`,
  `GET ${repository}/activity`,
  `GET ${repository}/git/ref/{ref}`,
  `GET ${repository}/git/matching-refs/{ref}`,
  `POST ${repository}/git/refs`,
  `PATCH ${repository}/git/refs/{ref}`,
  `DELETE ${repository}/git/refs/{ref}`,
  `POST ${repository}/git/commits`,
  `GET ${repository}/git/commits/{commit_sha}`,
  `POST ${repository}/git/trees`,
  `GET ${repository}/git/trees/{tree_sha}`,
  `POST ${repository}/git/blobs`,
  `GET ${repository}/git/blobs/{file_sha}`,
  `GET ${repository}/contents/{path}`,
  `GET ${repository}/branches`,
  `GET ${repository}/branches/{branch}`,
  `GET ${repository}/rules/branches/{branch}`,
  `GET ${repository}/rulesets`,
  `GET ${repository}/rulesets/{ruleset_id}`,
  `GET ${repository}/commits/{ref}`,
  `GET ${repository}/commits/{commit_sha}/pulls`,
  `GET ${repository}/commits/{ref}/check-runs`,
  `GET ${repository}/pulls`,
  `POST ${repository}/pulls`,
  `GET ${repository}/pulls/{pull_number}`,
  `PATCH ${repository}/pulls/{pull_number}`,
  `GET ${repository}/pulls/{pull_number}/files`,
  `GET ${repository}/pulls/{pull_number}/commits`,
  `GET ${repository}/pulls/{pull_number}/reviews`,
  `GET ${repository}/issues`,
  `POST ${repository}/issues`,
  `GET ${repository}/issues/{issue_number}`,
  `PATCH ${repository}/issues/{issue_number}`,
  `GET ${repository}/issues/{issue_number}/comments`,
  `POST ${repository}/issues/{issue_number}/comments`,
  `GET ${repository}/issues/comments/{comment_id}`,
  `PATCH ${repository}/issues/comments/{comment_id}`,
  `DELETE ${repository}/issues/comments/{comment_id}`,
  `POST ${repository}/issues/{issue_number}/labels`,
  `POST ${repository}/labels`,
  `GET ${repository}/labels/{name}`,
  `POST ${repository}/check-runs`,
  `GET ${repository}/check-runs/{check_run_id}`,
  `PATCH ${repository}/check-runs/{check_run_id}`,
  `GET ${repository}/collaborators/{username}/permission`,
  `GET ${repository}/actions/runs`,
  `GET ${repository}/actions/runs/{run_id}`,
  `GET ${repository}/actions/runs/{run_id}/attempts/{attempt_number}`,
  `GET ${repository}/actions/runs/{run_id}/jobs`,
  `GET ${repository}/actions/runs/{run_id}/attempts/{attempt_number}/jobs`,
  `GET ${repository}/actions/workflows`,
  `GET ${repository}/actions/workflows/{workflow_id}`,
  `GET ${repository}/actions/workflows/{workflow_id}/runs`,
  `GET ${repository}/actions/permissions/workflow`,
  `POST ${repository}/dispatches`,
  `GET ${repository}/releases/tags/{tag}`,
  `GET ${repository}/deployments`,
  `POST ${repository}/deployments`,
  `GET ${repository}/deployments/{deployment_id}/statuses`,
  `POST ${repository}/deployments/{deployment_id}/statuses`,
  "GET /orgs/{org}/teams/{team_slug}",
  "GET /orgs/{org}/teams/{team_slug}/members",
  "GET /orgs/{org}/teams/{team_slug}/memberships/{username}",
  "GET /rate_limit",
  "GET /user",
  "GET /users/{username}",
];

/** Words that say something to people, or to tools that the fake does not have. */
const prose = new Set([
  "description",
  "summary",
  "title",
  "example",
  "examples",
  "externalDocs",
  "deprecated",
  "default",
  "discriminator",
  "readOnly",
  "x-github-breaking-changes",
]);

const source = read();
const needed = new Map();
const derived = {
  from: `@octokit/openapi@${version}`,
  operations: Object.fromEntries(operations.map((name) => [name, operation(name)])),
  schemas: {},
};
// Each schema may name others: taken up until no new one is named.
for (const name of needed.keys()) derived.schemas[name] = needed.get(name)();
derived.schemas = Object.fromEntries(Object.entries(derived.schemas).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(target, JSON.stringify(derived));
execFileSync("npx", ["biome", "format", "--write", target], {
  cwd: fileURLToPath(new URL("..", import.meta.url)),
});
console.log(
  `${operations.length} operations, ${needed.size} schemas, ${JSON.stringify(derived).length} bytes`,
);

function read() {
  const folder = mkdtempSync(join(tmpdir(), "github-schema-"));
  try {
    const packed = execFileSync("npm", ["pack", "--silent", `@octokit/openapi@${version}`], { cwd: folder });
    execFileSync("tar", ["-xzf", packed.toString().trim(), description], { cwd: folder });
    return JSON.parse(readFileSync(join(folder, description), "utf8"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function operation(name) {
  const [method, path] = name.split(" ");
  const published = source.paths[path]?.[method.toLowerCase()];
  if (!published) throw new Error(`GitHub publishes no ${name}`);
  const parameters = [...(source.paths[path].parameters ?? []), ...(published.parameters ?? [])].map(resolve);
  const body = published.requestBody && resolve(published.requestBody);
  return {
    path: parametersIn(parameters, "path"),
    query: parametersIn(parameters, "query"),
    ...(body && { body: json(body) ?? {}, bodyRequired: body.required ?? false }),
    responses: Object.fromEntries(
      Object.entries(published.responses).map(([status, response]) => [
        status,
        json(resolve(response)) ?? null,
      ]),
    ),
  };
}

/** The parameters of one place as the schema of an object. */
function parametersIn(parameters, place) {
  const here = parameters.filter((parameter) => parameter.in === place);
  return {
    type: "object",
    properties: Object.fromEntries(here.map(({ name, schema }) => [name, lean(schema)])),
    required: here.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false,
  };
}

function json(content) {
  const schema = content.content?.["application/json"]?.schema;
  return schema && lean(schema);
}

/** What is named elsewhere and is no schema, in its place. */
function resolve(value) {
  return value.$ref ? resolve(at(value.$ref)) : value;
}

function at(reference) {
  return reference
    .replace(/^#\//, "")
    .split("/")
    .reduce((value, key) => value[key.replaceAll("~1", "/").replaceAll("~0", "~")], source);
}

/** A schema of OpenAPI 3.0 as one of JSON Schema, without prose. */
function lean(schema) {
  if (typeof schema !== "object" || schema === null) return schema;
  if (schema.$ref) return reference(schema.$ref);
  const { nullable, ...rest } = schema;
  const result = {};
  for (const [key, value] of Object.entries(rest)) {
    if (prose.has(key)) continue;
    if (key === "properties" || key === "patternProperties") result[key] = map(value);
    else if (key === "items" || key === "additionalProperties" || key === "not") result[key] = lean(value);
    else if (key === "oneOf" || key === "anyOf" || key === "allOf") result[key] = value.map(lean);
    else result[key] = value;
  }
  return nullable ? orNull(result) : result;
}

function map(schemas) {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, lean(schema)]));
}

function reference(pointer) {
  const name = pointer.replace("#/components/schemas/", "");
  if (name.includes("/")) throw new Error(`${pointer} is no schema of its own`);
  if (!needed.has(name)) needed.set(name, () => lean(at(pointer)));
  return { $ref: `#/schemas/${name}` };
}

function orNull(schema) {
  if (typeof schema.type !== "string" || schema.oneOf || schema.anyOf || schema.allOf) {
    return { anyOf: [{ type: "null" }, schema] };
  }
  return {
    ...schema,
    type: [schema.type, "null"],
    ...(schema.enum && !schema.enum.includes(null) && { enum: [...schema.enum, null] }),
  };
}
