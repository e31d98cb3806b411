import type { Token } from "./state.ts";

export interface RateLimit {
  readonly limit: number;
  readonly remaining: number;
  /** Seconds since the epoch. */
  readonly reset: number;
  readonly resource: "core" | "graphql";
}

/** Counts calls per token and kind, as the headers tell. An hour is never over while a test runs. */
export function limits(now: () => Date) {
  const used = new Map<string, number>();
  const reset = Math.floor(now().getTime() / 1000) + 3600;
  const limitOf = (token: Token | null) => (token === null ? 60 : token.type === "bot" ? 1000 : 5000);
  function look(token: Token | null, resource: RateLimit["resource"]): RateLimit {
    const limit = limitOf(token);
    return { limit, remaining: limit - (used.get(`${token?.value} ${resource}`) ?? 0), reset, resource };
  }
  return {
    look,
    count(token: Token | null, resource: RateLimit["resource"]): RateLimit {
      const key = `${token?.value} ${resource}`;
      used.set(key, (used.get(key) ?? 0) + 1);
      return look(token, resource);
    },
  };
}

export type Limits = ReturnType<typeof limits>;

export function limitHeaders(limit: RateLimit): Readonly<Record<string, string>> {
  return {
    "x-ratelimit-limit": String(limit.limit),
    "x-ratelimit-remaining": String(limit.remaining),
    "x-ratelimit-used": String(limit.limit - limit.remaining),
    "x-ratelimit-reset": String(limit.reset),
    "x-ratelimit-resource": limit.resource,
  };
}
