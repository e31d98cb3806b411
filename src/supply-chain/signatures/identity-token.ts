import { isRecord, jsonOf } from "../../model/json.ts";
import { ask } from "../http.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** What Fulcio takes identities for. */
const audience = "sigstore";

/** Whether the run is offered an identity that it could sign with. */
export function canSign(env: Env): boolean {
  return Boolean(
    env.SIGSTORE_ID_TOKEN || (env.ACTIONS_ID_TOKEN_REQUEST_URL && env.ACTIONS_ID_TOKEN_REQUEST_TOKEN),
  );
}

/** The run's identity as its issuer signed it. Rejects where none is offered, or the issuer does not give it. */
export async function identityToken(env: Env, signal?: AbortSignal): Promise<string> {
  if (env.SIGSTORE_ID_TOKEN) return env.SIGSTORE_ID_TOKEN;
  const { ACTIONS_ID_TOKEN_REQUEST_URL: place, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = env;
  if (!place || !token) throw new Error("this run has no identity");
  const url = new URL(place);
  url.searchParams.set("audience", audience);
  const answered = await ask(url.href, {
    authorization: `Bearer ${token}`,
    limit: 262_144,
    ...(signal ? { signal } : {}),
  });
  if (answered.kind === "problem") throw new Error(answered.message);
  // What it says is not repeated: it was given a secret, and may say it.
  if (answered.status !== 200) throw new Error(`the issuer answers ${answered.status}`);
  const answer = jsonOf(answered.body);
  const value = isRecord(answer) ? answer.value : undefined;
  if (typeof value !== "string" || value === "") throw new Error("the issuer gives no identity");
  return value;
}
