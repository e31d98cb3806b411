const pattern =
  /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)[-_.]?(?:(alpha|beta|preview|pre|rc|a|b|c)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(?:post|rev|r)[-_.]?(\d*))?(?:[-_.]?dev[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/;
const hasPost = /(?:post|rev|r)[-_.]?\d*(?:[-_.]?dev[-_.]?\d*)?(?:\+.*)?$/;
const phases: Readonly<Record<string, string>> = { alpha: "a", beta: "b", preview: "rc", pre: "rc", c: "rc" };

/**
 * A text that is the same for all spellings of one version of a Python package (PEP 440: `1.2.0-beta.1` is
 * `1.2.0b1`, `1.0` is `1.0.0`); undefined for what is none.
 */
export function pypiVersion(version: string): string | undefined {
  const text = version.trim().toLowerCase();
  const match = text.length <= 128 ? pattern.exec(text) : null;
  if (!match) return undefined;
  const [, epoch, numbers = "", phase, phaseNumber, implied, post, dev, local] = match;
  const parts = numbers.split(".").map((part) => part.replace(/^0+(?=\d)/, ""));
  while (parts.length > 1 && parts.at(-1) === "0") parts.pop();
  const number = (digits: string | undefined) => (digits ?? "").replace(/^0+(?=\d)/, "") || "0";
  const publicText = /^[^+]*/.exec(text)?.[0] ?? "";
  const isPost = implied !== undefined || (post !== undefined && hasPost.test(publicText));
  return [
    epoch === undefined || number(epoch) === "0" ? "" : `${number(epoch)}!`,
    parts.join("."),
    phase === undefined
      ? ""
      : `${Object.hasOwn(phases, phase) ? phases[phase] : phase}${number(phaseNumber)}`,
    isPost ? `.post${number(implied ?? post)}` : "",
    dev === undefined ? "" : `.dev${number(dev)}`,
    local === undefined ? "" : `+${local.replace(/[-_]/g, ".")}`,
  ].join("");
}

/** The name of a Python package as its index knows it (PEP 503). */
export function pypiName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}

/** Whether a text can be the name of a Python package. */
export function isPypiName(name: string): boolean {
  return /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9])?$/.test(name);
}
