/** An answer that says no: thrown by whatever finds out, answered by the server. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    more: Readonly<Record<string, unknown>> = {},
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.name = "Refusal";
    this.status = status;
    this.headers = headers;
    this.body = {
      message,
      documentation_url: "https://docs.github.com/rest",
      status: String(status),
      ...more,
    };
  }
}

export function notFound(message = "Not Found"): Refusal {
  return new Refusal(404, message);
}

/** 422 as GitHub words it where fields are wrong. */
export function invalid(errors: readonly ValidationError[], message = "Validation Failed"): Refusal {
  return new Refusal(422, message, { errors });
}

export interface ValidationError {
  readonly resource: string;
  readonly code: string;
  readonly field?: string;
  readonly message?: string;
}

/** 422 without fields: all is in the message. */
export function unprocessable(message: string): Refusal {
  return new Refusal(422, message);
}
