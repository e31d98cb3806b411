import { printable } from "../../model/text.ts";
import { cacheFolder } from "../../probes/start.ts";
import type { Collected, CollectRequest } from "../../supply-chain/repository/request.ts";
import type { ReleaseWorld } from "./options.ts";

/** What npm says of a package, for as long as nothing else does. */
export async function npmParts(
  npm: string,
  request: CollectRequest,
  world: ReleaseWorld,
): Promise<Collected> {
  const at = npm.lastIndexOf("@");
  const [name, version] = at > 0 ? [npm.slice(0, at), npm.slice(at + 1)] : [npm, request.version];
  world.progress(`installing npm:${printable(name, 80)}@${printable(version, 80)}`);
  const { npmPackage } = await import("../../supply-chain/npm.ts");
  const found = await npmPackage(name, version, {
    cache: world.cache ?? cacheFolder(world.env),
    env: world.env,
    ...(world.signal ? { signal: world.signal } : {}),
  });
  const { id, name: registered, description } = request.server;
  const described = {
    name: registered ?? `local.headgate/${id}`,
    description: description ?? id,
    version: request.version,
  };
  if (found.kind === "problem")
    return { server: described, release: {}, findings: found.findings, origin: "stated" };
  const of = found.package;
  return {
    server: {
      ...described,
      description: description ?? (printable(of.description ?? "", 100) || id),
      packages: [
        {
          registryType: "npm",
          identifier: of.name,
          version: of.version,
          transport: { type: "stdio" },
          ...(of.variables.length > 0 ? { environmentVariables: of.variables } : {}),
        },
      ],
    },
    release: {
      integrity: { [`npm:${of.name}@${of.version}`]: of.integrity },
      ...(Object.keys(of.dependencies).length > 0 ? { dependencies: of.dependencies } : {}),
    },
    findings: found.findings,
    origin: "stated",
  };
}
