/** Registries of the public packages: npm and yarn take the one for the other, and whichever is configured for both. */
const publicHosts: ReadonlySet<string> = new Set(["registry.npmjs.org", "registry.yarnpkg.com"]);

/**
 * Whether an archive that a lock file names is one of this very package, of the registry that npm is configured with or of
 * the public one. What names no address is taken from the registry anyway.
 */
export function isFromRegistry(
  { name, version, address }: { readonly name: string; readonly version: string; readonly address?: string },
  registry: string,
): boolean {
  if (address === undefined) return true;
  if (!URL.canParse(address)) return false;
  const { host, pathname } = new URL(address);
  const own = URL.canParse(registry) ? new URL(registry) : undefined;
  const path = pathname.toLowerCase().replaceAll("%2f", "/").replaceAll("%40", "@");
  const [before = "", after] = path.split(`/${name.toLowerCase()}/`, 2);
  // What has this name in another scope is another package.
  const isNamed = after !== undefined && !before.slice(before.lastIndexOf("/") + 1).startsWith("@");
  const isOfPackage = isNamed && isOfVersion(`/${after}/`, version.toLowerCase());
  // A registry's own address as such stands for all that it has.
  const isItself =
    own !== undefined && `${own.pathname}/`.replace("//", "/") === `${pathname}/`.replace("//", "/");
  return (publicHosts.has(host) || host === own?.host) && (isOfPackage || isItself);
}

function isOfVersion(path: string, version: string): boolean {
  return ["-", "/"].some((before) =>
    [".tgz/", "/"].some((end) => path.includes(`${before}${version}${end}`)),
  );
}
