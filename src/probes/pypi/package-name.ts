const name = /^[A-Z0-9](?:[A-Z0-9._-]{0,98}[A-Z0-9])?$/i;
/** PEP 440 without operators: `1.2`, `1.2.0rc1`, `1!2.0.post1+local`. */
const version =
  /^(?:\d+!)?\d+(?:\.\d+)*(?:[-_.]?(?:a|b|c|rc|alpha|beta|pre|preview)[-_.]?\d*)?(?:[-_.]?(?:post|rev|r)[-_.]?\d*|-\d+)?(?:[-_.]?dev[-_.]?\d*)?(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?$/i;

/** Why a name or version must not reach uv, or undefined where both are safe: no option, path, address or range. */
export function pythonPackageProblem(identifier: string, exact: string): string | undefined {
  if (!name.test(identifier))
    return `${JSON.stringify(identifier.slice(0, 80))} is not the name of a Python package`;
  if (exact.length > 100 || !version.test(exact))
    return `${JSON.stringify(exact.slice(0, 80))} is not one exact version`;
  return undefined;
}

/** Names that mean the same package are the same then (PEP 503). */
export function normalName(identifier: string): string {
  return identifier.toLowerCase().replace(/[-_.]+/g, "-");
}
