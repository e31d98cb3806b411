import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** What Actions says of a run, as far as it ends up in a certificate. */
export interface Claims {
  readonly repository?: string;
  readonly ref?: string;
  readonly sha?: string;
  /** The workflow with the signing step, with its repository: `OWNER/NAME/.github/workflows/FILE`. */
  readonly workflow?: string;
  readonly issuer?: string;
}

/** Which authorities sign, and how wrong their clocks are, in seconds. */
export interface Authorities {
  readonly instance?: "main" | "other";
  readonly certificate?: number;
  readonly log?: number;
  /** Sign with a timestamp of the authority and without a log. */
  readonly timestamp?: boolean;
}

interface SigstoreAnswer {
  readonly base: string;
  readonly requestToken: string;
  readonly roots: { readonly main: string; readonly other: string };
  readonly tufRoot: string;
}

export interface Sigstore extends SigstoreAnswer {
  /** The environment of a job with `id-token: write`. */
  readonly job: (claims?: Claims, authorities?: Authorities) => Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
}

export const weatherCommit = "3f1c3f1c3f1c3f1c3f1c3f1c3f1c3f1c3f1c3f1c";

/** Starts a Sigstore instance on loopback with an issuer of identities as Actions has one. */
export async function startSigstore(): Promise<Sigstore> {
  const script = fileURLToPath(new URL("server.ts", import.meta.url));
  const child = spawn(process.execPath, ["--no-warnings", script], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const { value, done } = await lines.next();
  if (done) throw new Error("the Sigstore instance did not start");
  const answer = JSON.parse(value) as SigstoreAnswer;
  return {
    ...answer,
    job: (claims = {}, authorities = {}) => ({
      ...identityOf(answer, claims),
      ...placesOf(answer, authorities),
    }),
    close: async () => {
      child.stdin.end();
      if (child.exitCode === null) await once(child, "exit");
    },
  };
}

function identityOf(
  { base, requestToken }: SigstoreAnswer,
  {
    repository = "acme/weather-mcp",
    ref = "refs/tags/v1.1.5",
    sha = weatherCommit,
    workflow = `${repository}/.github/workflows/release.yml`,
    issuer = "https://token.actions.githubusercontent.com",
  }: Claims,
) {
  const claims = {
    iss: issuer,
    // The mock certifies the subject; the real one makes it of the workflow's reference.
    sub: `https://github.com/${workflow}@${ref}`,
    repository,
    repository_owner: repository.split("/")[0],
    ref,
    sha,
    event_name: "push",
    job_workflow_ref: `${workflow}@${ref}`,
    workflow_ref: `${workflow}@${ref}`,
    run_id: "42",
    run_attempt: "1",
  };
  const text = Buffer.from(JSON.stringify(claims)).toString("base64url");
  return {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${base}/oidc/token?api-version=2.0&claims=${text}`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
  };
}

function placesOf(
  { base }: SigstoreAnswer,
  { instance = "main", certificate = 0, log = certificate, timestamp = false }: Authorities,
) {
  return {
    SIGSTORE_FULCIO_URL: `${base}/${instance}/${certificate}`,
    SIGSTORE_REKOR_URL: timestamp ? "none" : `${base}/${instance}/${log}`,
    ...(timestamp ? { SIGSTORE_TSA_URL: `${base}/${instance}/${log}/api/v1/timestamp` } : {}),
  };
}
