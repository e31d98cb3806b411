import type { Finding } from "../../model/finding.ts";
import { printable } from "../../model/text.ts";
import { found } from "../finding.ts";
import {
  type Described,
  derivedPackage,
  describes,
  otherVersion,
  packageVersion,
  versionFindings,
} from "./described.ts";
import type { Manifest } from "./manifest/dependency.ts";
import type { Collected, CollectRequest } from "./request.ts";
import type { ServerDocument } from "./server-document.ts";
import { statedPackages } from "./stated.ts";

/** server.json as it is, else what can be derived; with what is stated in its place. */
export function serverOf(
  { version, server: known, stated = {} }: CollectRequest,
  { server, hasServerFile, file, manifests }: Described,
): Pick<Collected, "server" | "origin" | "findings"> & { readonly isUndescribed: boolean } {
  const { remote, ...named } = stated;
  const own = statedPackages(named, version, server?.packages ?? []);
  const isStated = own.length > 0 || remote !== undefined;
  const findings: Finding[] = [];
  if (server !== undefined && server.version !== version)
    findings.push(otherVersion(file, server.version, version));
  if (server !== undefined && known.name !== undefined && server.name !== known.name)
    findings.push(otherName(file, server.name, known.name));
  const derived =
    hasServerFile || isStated ? [] : manifests.map((one) => [one, derivedPackage(one, version)] as const);
  const usable = derived.flatMap(([one, entry]) => ("rule" in entry ? [] : [[one, entry] as const]));
  if (usable.length === 0) findings.push(...derived.flatMap(([, entry]) => ("rule" in entry ? [entry] : [])));
  const packages = isStated ? own : (server?.packages ?? usable.map(([, entry]) => entry));
  for (const manifest of manifests) {
    const isOurs = packages.some((entry) => describes(manifest, entry));
    if (isOurs) findings.push(...versionFindings(manifest, version));
    const name = server?.name ?? known.name;
    if (isOurs && manifest.mcpName !== undefined && name !== undefined && manifest.mcpName !== name)
      findings.push(otherName(manifest.file, manifest.mcpName, name));
  }
  for (const entry of isStated ? [] : (server?.packages ?? [])) {
    const isOurs = manifests.some((manifest) => describes(manifest, entry));
    findings.push(...packageVersion(file, entry, version, isOurs));
  }
  const first = manifests.find(({ description }) => description !== undefined);
  const base: ServerDocument = server ?? {
    name: known.name ?? mcpNameOf(manifests) ?? `local.headgate/${known.id}`,
    description: known.description ?? (printable(first?.description ?? "", 100) || known.id),
    version,
  };
  const { packages: _, remotes, ...rest } = base;
  const reached = remote !== undefined ? [remote] : isStated ? [] : (remotes ?? []);
  const origin = isStated ? "stated" : server ? "server.json" : usable[0]?.[0].kind;
  return {
    findings,
    isUndescribed: !server && known.description === undefined && first === undefined,
    origin: origin === "npm" ? "package.json" : origin === "pypi" ? "pyproject.toml" : (origin ?? "nothing"),
    server: {
      ...rest,
      ...(packages.length === 0 ? {} : { packages }),
      ...(reached.length === 0 ? {} : { remotes: reached }),
    },
  };
}

function mcpNameOf(manifests: readonly Manifest[]): string | undefined {
  const name = manifests.find(({ mcpName }) => mcpName !== undefined)?.mcpName;
  return name !== undefined && /^[a-zA-Z0-9.-]+\/[a-zA-Z0-9._-]+$/.test(name) ? name : undefined;
}

function otherName(file: string, told: string, name: string): Finding {
  return {
    ...found(
      "release/other-name",
      `${file} calls the server ${printable(told, 100)}, and not ${printable(name, 100)}`,
      "correct whichever is wrong: an MCP registry knows a server by one name",
      "warn",
    ),
    file,
  };
}
