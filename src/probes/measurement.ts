/** What one look at something came to, in words that may be shown. Only `fail` ever rolls back. */
export interface Measurement {
  readonly outcome: "pass" | "fail" | "error" | "inconclusive";
  readonly message: string;
}
