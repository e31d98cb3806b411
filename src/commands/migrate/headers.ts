import type { Finding } from "../../model/finding.ts";
import type { Header } from "../../model/release.ts";
import type { DraftContext, DraftSecret } from "./drafted.ts";
import { note, quoted } from "./note.ts";
import { constantCase, isSecret } from "./secret-text.ts";
import { givenValue, variableName } from "./secrets.ts";

export interface DraftHeaders {
  readonly headers: readonly Header[];
  readonly variables: ReadonlyMap<string, string>;
  readonly secrets: ReadonlyMap<string, DraftSecret>;
  readonly notes: readonly Finding[];
}

const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,200}$/;
const scheme = /^(Bearer|Basic|Token|ApiKey)\s+(\S.*)$/i;
const reference = /\$\{[^}]{0,500}\}/g;

/**
 * Headers of a remote server: what is secret in them, or given by reference, becomes a variable of the header by
 * name, `Bearer {API_TOKEN}`, and a secret of the deployment.
 */
export function headersOf(
  server: string,
  values: ReadonlyMap<string, string>,
  context: Pick<DraftContext, "at" | "lineOf" | "format">,
): DraftHeaders {
  const secrets = new Map<string, DraftSecret>();
  const notes: Finding[] = [];
  const headers: Header[] = [];
  for (const [name, text] of values) {
    const line = context.lineOf(`headers.${name}`);
    if (!token.test(name) || /[\r\n\0]/.test(text) || text.length > 10_000) {
      const at = { ...context.at, line };
      notes.push(
        note(
          "warn",
          "migrate/variable-lost",
          at,
          `a header of ${quoted(server)} is none that can be sent`,
          "correct it, then run again",
        ),
      );
      continue;
    }
    const known: Record<string, { readonly isRequired: true; readonly isSecret: true }> = {};
    const secret = (wanted: string, value: DraftSecret): string => {
      const given = freeName(wanted, secrets, value);
      secrets.set(given, value);
      known[given] = { isRequired: true, isSecret: true };
      return `{${given}}`;
    };
    // A token beside a reference: its whole text has to be given, as the client puts it together.
    const isMixed = reference.test(text) && isSecret("VALUE", text.replaceAll(reference, " "));
    reference.lastIndex = 0;
    const filled = (one: string): string => {
      const found = givenValue(name, one, false);
      if (found.kind === "plain") return found.value;
      const called = found.kind === "reference" && found.name !== "" ? found.name : null;
      const literal = found.kind === "reference" ? found.literal : undefined;
      const own = literal === undefined ? {} : { literal };
      return secret(called ?? ownName(server, name), { reference: called, ...own, line });
    };
    const value = isMixed
      ? secret(ownName(server, name), { reference: null, line })
      : text.includes("${")
        ? text.replaceAll(reference, filled)
        : literalOf(name, text, (literal) =>
            secret(ownName(server, name), { reference: null, literal, line }),
          );
    if (isMixed) {
      const message = `the header ${quoted(name)} of ${quoted(server)} is put together by the client from several texts`;
      const hint = "give its whole text under the name that the deployment's secrets say";
      notes.push(note("warn", "migrate/composed", { ...context.at, line }, message, hint));
    }
    headers.push({ name, value, ...(Object.keys(known).length > 0 ? { variables: known } : {}) });
  }
  return { headers, variables: new Map(), secrets, notes };
}

/** The scheme of a credential is no secret: it stays, so that a person sees what is sent. */
function literalOf(name: string, text: string, secret: (literal: string) => string): string {
  const found = scheme.exec(text);
  const isCredential = /^(?:proxy-)?authorization$|^cookie$/i.test(name);
  if (found && (isCredential || isSecret("TOKEN", found[2] ?? "")))
    return `${found[1]} ${secret(found[2] ?? "")}`;
  return isCredential || isSecret(constantCase(name), text) ? secret(text) : text;
}

/** `Authorization` of weather is `WEATHER_TOKEN`; `X-API-Key` is `X_API_KEY`. */
function ownName(server: string, header: string): string {
  const own = /^authorization$/i.test(header) ? variableName(`${server}_token`) : variableName(header);
  return own ?? "TOKEN";
}

/** The same name twice means the same value, or another name. */
function freeName(wanted: string, taken: ReadonlyMap<string, DraftSecret>, value: DraftSecret): string {
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? wanted : `${wanted}_${count}`;
    const other = taken.get(name);
    if (other === undefined || (other.reference !== null && other.reference === value.reference)) return name;
  }
}
