// A Sigstore instance on loopback, in a process of its own: the mocks replace globals and know no ports. Prints one
// line of JSON once it listens (see `SigstoreAnswer` in start.ts), and ends with its standard input.
import {
  createHash,
  createHmac,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  sign,
  timingSafeEqual,
  verify,
} from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { X509Certificate } from "@sigstore/core";
import {
  fulcioHandler,
  initializeCA,
  initializeTLog,
  initializeTSA,
  rekorHandler,
  tsaHandler,
} from "@sigstore/mock";
import { initializeTUFRepo, tufHandlers } from "@tufjs/repo-mock";

const day = 86_400_000;
const RealDate = Date;
/** How far the clocks of the instance are from the real ones, in milliseconds. */
let shift = 0;
/** Whether it shows whole seconds: as the mock writes a fraction that ends with a zero, nobody reads it. */
let isWhole = false;

globalThis.Date = class extends RealDate {
  constructor(...parts: readonly unknown[]) {
    if (parts.length === 0) super(clock());
    else super(...(parts as [number]));
  }

  static override now(): number {
    return clock();
  }
} as DateConstructor;

function clock(): number {
  const now = RealDate.now();
  return now - (isWhole ? now % 1000 : 0) + shift;
}

const requestToken = randomBytes(16).toString("hex");
const issuerSecret = randomBytes(32);
const curve = { namedCurve: "P-256" } as const;

/** A log of certificates (RFC 6962): the mock's own writes no signature with the pkijs that is installed. */
function certificateLog() {
  const { publicKey, privateKey } = generateKeyPairSync("ec", curve);
  const key = publicKey.export({ format: "der", type: "spki" });
  const logID = createHash("sha256").update(key).digest();
  const log = async (certificate: ArrayBuffer, issuer: ArrayBuffer): Promise<ArrayBuffer> => {
    const tbs = X509Certificate.parse(Buffer.from(certificate)).tbsCertificate.toDER();
    const time = Buffer.alloc(8);
    time.writeBigUInt64BE(BigInt(Date.now()));
    const entry = Buffer.from([0, 1]);
    const none = Buffer.alloc(2);
    const signed = [Buffer.from([0, 0]), time, entry, Buffer.from(issuer), lengthOf(tbs, 3), tbs, none];
    const signature = sign("sha256", Buffer.concat(signed), privateKey);
    const algorithm = Buffer.from([4, 3]);
    const stamp = [Buffer.from([0]), logID, time, none, algorithm, lengthOf(signature, 2), signature];
    const bytes = Buffer.concat(stamp);
    return Uint8Array.from(Buffer.concat([lengthOf(bytes, 2), bytes])).buffer;
  };
  return { publicKey: key, logID, log };
}

function lengthOf(bytes: Uint8Array, width: number): Buffer {
  const text = Buffer.alloc(width);
  text.writeUIntBE(bytes.length, 0, width);
  return text;
}

/** One instance: its authorities, and the root that vouches for them. */
async function instance() {
  // Its authorities are older than anything they are asked for.
  shift = -300 * day;
  const ctLog = certificateLog();
  const ca = await initializeCA(generateKeyPairSync("ec", { namedCurve: "P-384" }), ctLog);
  const log = await initializeTLog("https://log.example", generateKeyPairSync("ec", curve));
  const tsa = await initializeTSA(generateKeyPairSync("ec", { namedCurve: "P-384" }));
  const start = new Date().toISOString();
  shift = 0;
  const encode = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");
  const certificates = (...chain: readonly Uint8Array[]) => ({
    subject: { organization: "example", commonName: "example" },
    uri: "https://ca.example",
    certChain: { certificates: chain.map((bytes) => ({ rawBytes: encode(bytes) })) },
    validFor: { start },
  });
  const logOf = (key: Uint8Array, baseUrl: string) => {
    const keyId = createHash("sha256").update(key).digest();
    return {
      baseUrl,
      hashAlgorithm: "SHA2_256",
      publicKey: { rawBytes: encode(key), keyDetails: "PKIX_ECDSA_P256_SHA_256", validFor: { start } },
      logId: { keyId: encode(keyId) },
    };
  };
  const root = {
    mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
    tlogs: [logOf(log.publicKey, "https://log.example")],
    certificateAuthorities: [certificates(ca.rootCertificate)],
    ctlogs: [logOf(ctLog.publicKey, "https://ctlog.example")],
    timestampAuthorities: [certificates(tsa.intCertificate, tsa.rootCertificate)],
  };
  const handlers = [fulcioHandler(ca), rekorHandler(log), tsaHandler(tsa)];
  return { root: JSON.stringify(root), handlers };
}

const instances = { main: await instance(), other: await instance() };
const repository = initializeTUFRepo([{ name: "trusted_root.json", content: instances.main.root }]);
const tuf = tufHandlers(repository, { metadataPathPrefix: "", targetPathPrefix: "/targets" });

interface Answer {
  readonly status: number;
  readonly body: string | Uint8Array;
  readonly type?: string;
}

/** As Actions': a token for whoever shows the run's own, made out to whom it asks for. */
function identity(url: URL, request: IncomingMessage): Answer {
  const shown = Buffer.from(request.headers.authorization ?? "");
  const wanted = Buffer.from(`Bearer ${requestToken}`);
  if (shown.length !== wanted.length || !timingSafeEqual(shown, wanted)) {
    return { status: 401, body: "Unauthorized" };
  }
  const seconds = Math.floor(RealDate.now() / 1000);
  const claims = JSON.parse(Buffer.from(url.searchParams.get("claims") ?? "", "base64url").toString());
  const audience = url.searchParams.get("audience") ?? "https://github.com/acme";
  const parts = [
    { alg: "HS256", typ: "JWT" },
    { ...claims, aud: audience, iat: seconds, exp: seconds + 300 },
  ];
  const text = parts.map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
  const value = `${text}.${createHmac("sha256", issuerSecret).update(text).digest("base64url")}`;
  return { status: 200, body: JSON.stringify({ count: value.length, value }), type: "application/json" };
}

/** The real one takes no token of anybody else, for anything else, or of yesterday. */
function isGenuine(body: string): boolean {
  const token: unknown = JSON.parse(body).credentials?.oidcIdentityToken;
  if (typeof token !== "string") return false;
  const [header = "", payload = "", signature] = token.split(".");
  const wanted = createHmac("sha256", issuerSecret).update(`${header}.${payload}`).digest("base64url");
  const { aud, exp } = JSON.parse(Buffer.from(payload, "base64url").toString());
  return signature === wanted && aud === "sigstore" && exp * 1000 > RealDate.now();
}

/** What a log keeps of what it is asked to keep: of a statement its digests and who signed it, never its text. */
function kept(body: string): string {
  const { kind, apiVersion, spec } = JSON.parse(body);
  if (kind !== "dsse") throw new Error(`the log keeps no ${kind}`);
  const envelope = JSON.parse(spec.proposedContent.envelope);
  const [verifier] = spec.proposedContent.verifiers;
  const payload = Buffer.from(envelope.payload, "base64");
  const [{ sig }] = envelope.signatures;
  const type = envelope.payloadType;
  const encoded = Buffer.concat([Buffer.from(`DSSEv1 ${type.length} ${type} ${payload.length} `), payload]);
  const pem = Buffer.from(verifier, "base64").toString("utf8");
  if (!verify("sha256", encoded, createPublicKey(pem), Buffer.from(sig, "base64"))) {
    throw new Error("the log keeps no signature that does not hold");
  }
  const digest = (bytes: Uint8Array | string) => ({
    algorithm: "sha256",
    value: createHash("sha256").update(bytes).digest("hex"),
  });
  return JSON.stringify({
    kind,
    apiVersion,
    spec: {
      envelopeHash: digest(spec.proposedContent.envelope),
      payloadHash: digest(payload),
      signatures: [{ signature: sig, verifier }],
    },
  });
}

/** `/INSTANCE/SECONDS/api/...`: an authority of an instance whose clock is wrong by so many seconds. */
async function authority(path: string, body: string): Promise<Answer | undefined> {
  const [, name = "", seconds = "", rest = ""] = /^\/(main|other)\/(-?[\d.]+)(\/api\/.*)$/.exec(path) ?? [];
  const handler = instances[name as "main" | "other"]?.handlers.find((one) => one.path === rest);
  if (!handler) return undefined;
  if (rest.endsWith("/signingCert") && !isGenuine(body)) return { status: 401, body: "invalid token" };
  shift = Number(seconds) * 1000;
  isWhole = rest.endsWith("/timestamp");
  try {
    const { statusCode, response, contentType } = await handler.fn(
      rest.endsWith("/entries") ? kept(body) : body,
    );
    return { status: statusCode, body: response, ...(contentType ? { type: contentType } : {}) };
  } finally {
    shift = 0;
    isWhole = false;
  }
}

async function answer(request: IncomingMessage, body: string): Promise<Answer> {
  const url = new URL(request.url ?? "/", "http://loopback");
  if (url.pathname === "/oidc/token") return identity(url, request);
  const metadata = tuf.find(({ path }) => `/tuf${path}` === url.pathname);
  if (metadata) {
    const { statusCode, response } = metadata.fn();
    return { status: statusCode, body: response };
  }
  return (await authority(url.pathname, body)) ?? { status: 404, body: "Not Found" };
}

// One after the other: they share the clock.
let turn: Promise<unknown> = Promise.resolve();
const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const mine = turn.then(() => answer(request, Buffer.concat(chunks).toString("utf8")));
  turn = mine.catch(() => {});
  const {
    status,
    body,
    type = "text/plain",
  } = await mine.catch((error: unknown): Answer => ({ status: 500, body: String(error) }));
  response.writeHead(status, { "content-type": type }).end(body);
});

server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  const tufRoot = JSON.stringify(repository.rootMeta.toJSON());
  const roots = { main: instances.main.root, other: instances.other.root };
  process.stdout.write(
    `${JSON.stringify({ base: `http://127.0.0.1:${port}`, requestToken, roots, tufRoot })}\n`,
  );
});
process.stdin.resume().on("end", () => process.exit(0));
