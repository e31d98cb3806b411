import type { Effect } from "./faults.ts";
import type { Hub } from "./hub.ts";
import type { Outgoing } from "./server.ts";

/** What an injected fault answers in place of the API; undefined where the request is to be done. */
export function refusalPage(hub: Hub, effect: Effect): Outgoing | undefined {
  if (effect.kind === "too-many-requests") return limited(429, { "retry-after": String(effect.retryAfter) });
  if (effect.kind === "secondary-limit") {
    return limited(403, effect.retryAfter === undefined ? {} : { "retry-after": String(effect.retryAfter) });
  }
  if (effect.kind === "rate-limit") {
    const reset = Math.ceil(hub.now().getTime() / 1000) + effect.reset;
    return json(403, "API rate limit exceeded for installation ID 1.", {
      "x-ratelimit-limit": "1000",
      "x-ratelimit-remaining": "0",
      "x-ratelimit-used": "1000",
      "x-ratelimit-reset": String(reset),
      "x-ratelimit-resource": "core",
    });
  }
  if (effect.kind === "stale") return stale;
  if (effect.kind !== "status") return undefined;
  if (effect.status === 500) return json(500, "Server Error", {});
  const body = `<!DOCTYPE html>\n<html><head><title>Unicorn! &middot; GitHub</title></head><body><h1>${effect.status}</h1></body></html>\n`;
  return { status: effect.status, headers: { "content-type": "text/html; charset=utf-8" }, body };
}

const stale: Outgoing = {
  status: 200,
  headers: { "content-type": "application/json; charset=utf-8" },
  body: JSON.stringify({
    data: { createCommitOnBranch: null },
    errors: [
      {
        type: "STALE_DATA",
        path: ["createCommitOnBranch"],
        message: `Expected branch to point to "${"1".repeat(40)}" but it did not. Pull and try again.`,
      },
    ],
  }),
};

function limited(status: number, headers: Readonly<Record<string, string>>): Outgoing {
  const message = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";
  return json(status, message, headers);
}

function json(status: number, message: string, headers: Readonly<Record<string, string>>): Outgoing {
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
    body: JSON.stringify({
      message,
      documentation_url: "https://docs.github.com/rest",
      status: String(status),
    }),
  };
}
