/**
 * Whether a URI can be made from a template (RFC 6570, with any value for each expression): the literal parts stand in
 * it in their order. Takes time in proportion to both, whatever they hold.
 */
export function coverageOf(template: string): (uri: string) => boolean {
  const [first = "", ...literals] = template.split(/\{[^{}]*\}/);
  const last = literals.pop();
  return (uri) => {
    if (!uri.startsWith(first)) return false;
    if (last === undefined) return uri === template;
    if (!uri.endsWith(last)) return false;
    let at = first.length;
    for (const literal of literals) {
      const found = uri.indexOf(literal, at);
      if (found < 0) return false;
      at = found + literal.length;
    }
    return uri.length - last.length >= at;
  };
}
