/** An error of one field, in GitHub's words; the field is null then, and the rest goes on. */
export class Refused extends Error {
  readonly type: string;
  readonly extensions: Readonly<Record<string, unknown>> | undefined;

  constructor(type: string, message: string, extensions?: Readonly<Record<string, unknown>>) {
    super(message);
    this.name = "Refused";
    this.type = type;
    this.extensions = extensions;
  }
}

export function missing(kind: string, what: string): Refused {
  return new Refused("NOT_FOUND", `Could not resolve to ${kind} ${what}.`);
}
