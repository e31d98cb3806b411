import type { ReleaseDocument } from "../../convention/documents.ts";
import { forbiddenKeys } from "../../convention/limits.ts";
import { loadPreciseReader, readDocument } from "../../convention/read.ts";
import type { Finding } from "../../model/finding.ts";
import { at, items, members, words } from "../../model/json.ts";
import { printable } from "../../model/text.ts";
import { found } from "../finding.ts";

export type ServerDocument = ReleaseDocument["server"];

export type ReadServer =
  | { readonly kind: "read"; readonly server: ServerDocument; readonly findings: readonly Finding[] }
  | { readonly kind: "problem"; readonly findings: readonly Finding[] };

/** The schema that releases are written by, and the oldest one that names things as it does. */
const [current, oldest] = ["2025-12-11", "2025-09-16"];
const latestAddress = `https://static.modelcontextprotocol.io/schemas/${current}/server.schema.json`;

/**
 * The text of a server.json as a release takes it over: word for word. Schemas before the current one are understood
 * back to the one that first spelt names as it does; their images get their version into the name, where it belongs
 * now. Older ones are refused.
 */
export async function readServerDocument(text: string, file: string): Promise<ReadServer> {
  let value: unknown;
  try {
    value = JSON.parse(text, refuseForbidden);
  } catch (error) {
    const why = error instanceof Error ? printable(error.message, 120) : "";
    return problem(
      file,
      "release/invalid-server-json",
      `${file} is no JSON that can be read: ${why}`,
      "correct it",
    );
  }
  const address = words(at(value, "$schema"), 2_000);
  const date = /\/(\d{4}-\d{2}-\d{2})\/server\.schema\.json$/.exec(address ?? "")?.[1];
  const isOld = (date !== undefined && date < oldest) || hasFormerNames(value);
  if (isOld)
    return problem(
      file,
      "release/unknown-schema",
      `${file} is written by ${date === undefined ? "a former schema" : `the schema of ${date}`}, whose names nobody reads any more`,
      `write it by the schema of ${current}: registryType, runtimeHint, environmentVariables, isRequired, ...; "$schema": "${latestAddress}"`,
    );
  const findings: Finding[] = [];
  if (address !== undefined && (date === undefined || date > current))
    findings.push({
      ...found(
        "release/unknown-schema",
        `${file} names a schema that is not known here: ${printable(address, 120)}`,
        `what the schema of ${current} knows is checked, the rest is taken over as it is`,
        "warn",
      ),
      file,
    });
  const server = date !== undefined && date < current ? modernImages(value) : value;
  const bytes = Buffer.from(JSON.stringify({ headgate: 1, server, release: {} }));
  const read = readDocument("release", file, bytes, await loadPreciseReader());
  if (read?.value) return { kind: "read", server: read.value.server, findings };
  const wrong = (read?.findings ?? []).map(({ message, hint }) => ({
    ...found("release/invalid-server-json", `${file}: ${message}`, hint),
    file,
  }));
  return { kind: "problem", findings: [...findings, ...wrong] };
}

function refuseForbidden(this: unknown, key: string, value: unknown): unknown {
  if (forbiddenKeys.has(key)) throw new Error(`it has a member ${key}`);
  return value;
}

/** Names with underscores were those of the first schemas. */
function hasFormerNames(value: unknown): boolean {
  const names = [value, ...items(at(value, "packages"), 100), ...items(at(value, "remotes"), 100)].flatMap(
    (one) => [...members(one).keys()],
  );
  const former = [
    "registry_type",
    "registry_name",
    "transport_type",
    "version_detail",
    "environment_variables",
  ];
  return former.some((name) => names.includes(name));
}

/** `identifier: acme/weather` with a version of its own became `identifier: acme/weather:1.2.0`. */
function modernImages(value: unknown): unknown {
  const packages = at(value, "packages");
  if (!Array.isArray(packages)) return value;
  const moved = packages.map((entry: unknown) => {
    const fields = members(entry);
    const [kind, name, version] = ["registryType", "identifier", "version"].map((key) => fields.get(key));
    if (kind !== "oci" || typeof name !== "string" || typeof version !== "string") return entry;
    const host = words(fields.get("registryBaseUrl"))
      ?.replace(/^https?:\/\//, "")
      .replace(/\/+$/, "");
    const isWhole = host === undefined || /^[^/]*[.:][^/]*\//.test(name);
    const { version: _, registryBaseUrl: __, ...rest } = Object.fromEntries(fields);
    const image = `${isWhole ? "" : `${host}/`}${name}`;
    return { ...rest, identifier: /[:@][^/]*$/.test(name) ? image : `${image}:${version}` };
  });
  return { ...Object.fromEntries(members(value)), $schema: latestAddress, packages: moved };
}

function problem(file: string, rule: string, message: string, hint: string): ReadServer {
  return { kind: "problem", findings: [{ ...found(rule, message, hint), file }] };
}
