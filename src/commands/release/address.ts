/**
 * The address of a repository as people open it: `https://github.com/acme/weather`. Without user, password, query and
 * `.git`; what ssh is told (`git@github.com:acme/weather.git`) becomes the same. Undefined for a folder.
 */
export function repositoryAddress(remote: string): string | undefined {
  const text = remote.trim();
  if (/[\p{Cc}\s]/u.test(text)) return undefined;
  const [, host, path] = /^(?:[\w.-]+@)?([A-Za-z0-9][A-Za-z0-9.-]*):(?!\/\/)([^:\\]+)$/.exec(text) ?? [];
  const named = host === undefined || host.length === 1 ? text : `ssh://${host}/${path ?? ""}`;
  if (!URL.canParse(named)) return undefined;
  const url = new URL(named);
  if (!/^(?:https?|ssh|git):$/.test(url.protocol) || url.hostname === "") return undefined;
  // Over http it is a server of somebody's own, or of a test; everywhere else people are on https.
  const scheme = url.protocol === "http:" ? "http" : "https";
  const where = scheme === "http" || url.protocol === "https:" ? url.host : url.hostname;
  const rest = url.pathname.replace(/\/+$/, "").replace(/\.git$/, "");
  return rest === "" ? undefined : `${scheme}://${where}${rest}`;
}

/** Whether two addresses are of one repository: by whatever protocol, in whatever case. */
export function sameRepository(one: string, other: string): boolean {
  const [a, b] = [one, other].map((address) =>
    repositoryAddress(address)
      ?.replace(/^https?:/, "")
      .toLowerCase(),
  );
  return a !== undefined && a === b;
}
