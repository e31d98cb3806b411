import type { HaproxyTarget } from "../../model/target.ts";
import { checkPathPattern, overWeight, seedOf } from "./names.ts";
import type { Upstream } from "./plan.ts";
import { isAddress } from "./problems.ts";

/** What a backend's configuration is written from; everything in it has passed `problemsOf`. */
export interface ConfigInput {
  readonly deployment: string;
  readonly server: string;
  readonly backend: string;
  /** Filled in; undefined: no frontend. */
  readonly bind: string | undefined;
  readonly target: HaproxyTarget;
  readonly upstreams: readonly Upstream[];
}

/** The header that asks for one version, whatever the shares. */
export const pinHeader = "X-MCP-Server-Version";
const session = "req.fhdr(Mcp-Session-Id)";
const inSession = "{ var(txn.hg_session) -m found }";
const pinned = `{ req.fhdr_cnt(${pinHeader}) gt 0 }`;

/** The text that HAProxy 2.6 and later load: one backend, and what belongs to it. */
export function configOf(input: ConfigInput): string {
  const { target, backend, upstreams } = input;
  const sticky = target.affinity !== "none";
  const sections = [
    sticky ? peersLines(input) : [],
    input.bind === undefined ? [] : frontendLines(backend, input.bind),
    [
      `backend ${backend}`,
      ...backendLines(input),
      ...(sticky ? sessionLines(input) : []),
      ...pinLines(input),
      ...routeLines(input),
      ...principalLines(input),
      // What belongs to a session or names a version waits for that version, or fails: no other may answer.
      `force-persist if ${sticky ? `{ ${session} -m found } || ` : ""}${pinned}`,
      ...choiceLines(upstreams, sticky),
      ...(sticky ? rememberLines : []),
      ...upstreams.map((upstream) => serverLine(upstream, target)),
      ...(sticky ? [leavingServers] : []),
    ],
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map(([first = "", ...rest]) => `\n${[first, ...rest.map((line) => `    ${line}`)].join("\n")}\n`)
    .join("");
}

/** An address for the table of sessions, rather than the name of a section of the user's own. */
function isPlace(peers: string): boolean {
  return /[@:]/.test(peers);
}

function peersLines({ target, backend }: ConfigInput): readonly string[] {
  const { peers } = target.sessions ?? {};
  if (peers === undefined || !isPlace(peers)) return [];
  return [`peers headgate-${backend}`, `peer "$HAPROXY_LOCALPEER" ${peers}`];
}

function frontendLines(backend: string, bind: string): readonly string[] {
  return [
    `frontend headgate-${backend}`,
    "mode http",
    `bind ${bind}`,
    "log global",
    "option httplog",
    // A reload closes no connection on which a client may just be sending.
    "option idle-close-on-response",
    "timeout http-request 30s",
    "timeout http-keep-alive 60s",
    "timeout client 1h",
    `default_backend ${backend}`,
  ];
}

function backendLines({ target, upstreams }: ConfigInput): readonly string[] {
  return [
    "mode http",
    "balance roundrobin",
    // Events are passed on as they come; a connection that a server is about to close is never used again.
    "option http-no-delay",
    "no option http-buffer-request",
    "option http-server-close",
    "option redispatch",
    "retries 3",
    "retry-on conn-failure",
    "timeout connect 5s",
    "timeout queue 30s",
    "timeout check 5s",
    // Streams are silent for long, and some tools work for long.
    "timeout server 1h",
    ...checkLines(target, upstreams[0]?.path ?? "/"),
  ];
}

function checkLines({ check }: HaproxyTarget, endpoint: string): readonly string[] {
  if (check === false) return [];
  const path = check?.path;
  const asked = path ?? (checkPathPattern.test(endpoint) ? endpoint : "/");
  return [
    "option httpchk",
    `http-check send meth ${path === undefined ? "OPTIONS" : "GET"} uri ${asked} ver HTTP/1.1 hdr Host localhost`,
    // Without a health page, any answer but a server's own failure says that it is there.
    `http-check expect rstatus ^[${path === undefined ? "1-4" : "23"}]`,
  ];
}

/** Sessions carry their server's name in front of their id, so that even an engine that forgot them all knows. */
function sessionLines({ target, backend, upstreams }: ConfigInput): readonly string[] {
  const { size = 100_000, expire = 86_400_000, peers } = target.sessions ?? {};
  const shared = peers === undefined ? "" : ` peers ${isPlace(peers) ? `headgate-${backend}` : peers}`;
  const gone = rpcError(-32001, "Session not found: its version is not live any more. Initialize again.");
  return [
    `stick-table type binary len 32 size ${size} expire ${expire}ms srvkey name${shared}`,
    `http-request set-var(txn.hg_session) ${session} if { ${session} -m found }`,
    `http-request set-var(txn.hg_home) ${session},field(1,~) if ${inSession}`,
    `http-request set-header Mcp-Session-Id %[var(txn.hg_session),regsub(^[^~]*~,)] if ${inSession}`,
    ...upstreams.map(({ name }) => knownLine(name)),
    leavingKnown,
    answer(404, gone, `${inSession} !{ var(txn.hg_known) -m found }`),
  ];
}

function knownLine(name: string): string {
  return `http-request set-var(txn.hg_known) bool(true) if { var(txn.hg_home) -m str ${name} } !{ srv_uweight(${name}) ${overWeight} }`;
}

/** Where the lines go that tell sessions which were ended from those that began afterwards. */
export const endedSessions = "# versions whose sessions were ended";

/**
 * A version that stays although its sessions were ended gives new ones another mark behind its name, so that those
 * from before are not found. One line stands behind `leavingKnown`, the others behind `endedSessions`.
 */
export function endedLines(
  name: string,
  mark: number,
): Readonly<Record<"known" | "answered", readonly string[]>> {
  const ours = `{ var(txn.hg_session) -m beg ${name}~e${mark}~ }`;
  return {
    known: [
      `http-request unset-var(txn.hg_known) if { var(txn.hg_home) -m str ${name} } !${ours}`,
      `http-request set-header Mcp-Session-Id %[var(txn.hg_session),regsub(^[^~]*~e[0-9]*~,)] if ${ours}`,
    ],
    answered: [
      `http-response set-header Mcp-Session-Id "%[srv_name]~e${mark}~%[res.fhdr(Mcp-Session-Id),regsub(^[^~]*~,)]" if ${answered} { srv_name -m str ${name} }`,
    ],
  };
}

/** Where the lines go of versions that are taken away and keep the sessions they have for a while. */
export const leavingKnown = "# versions that are leaving: their sessions";
export const leavingUse = "# versions that are leaving: where these go";
export const leavingServers = "# versions that are leaving: their servers";

/** What keeps a version's sessions where they are: behind each of the three places. Once it is down, they are over. */
export function leavingLines(name: string): Readonly<Record<"known" | "use", string>> {
  return { known: `${knownLine(name)} { srv_is_up(${name}) }`, use: useLine(name) };
}

function useLine(name: string): string {
  return `use-server ${name} if { var(txn.hg_home) -m str ${name} }`;
}

function pinLines({ server, upstreams, target }: ConfigInput): readonly string[] {
  const variants = upstreams.map(({ variant }) => variant);
  const live = variants.join(", ") || "none";
  const unknown = rpcError(-32600, `${server} has no such version here; ${pinHeader} may name: ${live}`);
  const other = rpcError(-32600, `This session belongs to another version than ${pinHeader} names`);
  const known = `{ req.fhdr(${pinHeader}) -m str ${variants.join(" ")} }`;
  return [
    answer(421, unknown, `{ req.fhdr_cnt(${pinHeader}) gt 1 }`),
    answer(421, unknown, `${pinned}${variants.length === 0 ? "" : ` !${known}`}`),
    ...(target.affinity === "none" ? [] : upstreams).map(({ name, variant }) =>
      answer(
        421,
        other,
        `${pinned} { var(txn.hg_home) -m str ${name} } !{ req.fhdr(${pinHeader}) -m str ${variant} }`,
      ),
    ),
    ...upstreams.map(
      ({ name, variant }) =>
        `http-request set-var(txn.hg_to) str(${name}) if { req.fhdr(${pinHeader}) -m str ${variant} }`,
    ),
  ];
}

/** The first route that fits counts; a version that is named by the request itself goes before all of them. */
function routeLines({ target, server, upstreams }: ConfigInput): readonly string[] {
  return (target.ab ?? []).flatMap(({ header, value, version, server: only }) => {
    const upstream = upstreams.find(({ variant }) => variant === version);
    if (!upstream || (only !== undefined && only !== server)) return [];
    return `http-request set-var(txn.hg_to) str(${upstream.name}) if !{ var(txn.hg_to) -m found } { req.fhdr(${header}) -m str ${value} }`;
  });
}

/**
 * Principals have a number from 0 to 99 by a hash of `Authorization`, and each version takes as many of these as it
 * has percent: read from the live weights, so that both change at once. What begins no session and has no principal
 * draws a number, and leaves the turns of the round robin to what does begin one, which is so dealt out exactly.
 */
function principalLines({ target, upstreams, deployment }: ConfigInput): readonly string[] {
  const { affinity = "principal" } = target;
  if (affinity === "none") return [];
  const stateless = "{ req.fhdr(MCP-Protocol-Version) -m found }";
  const who = "{ req.fhdr(Authorization) -m found }";
  const hash = `req.fhdr(Authorization),xxh32(${seedOf(deployment)}),mod(100)`;
  const when = affinity === "session" ? ` ${stateless}` : "";
  const none = `!${inSession} !{ var(txn.hg_bucket) -m found }`;
  const upTo = upstreams.map(({ name }, index) => {
    const before = index === 0 ? "" : `,add(txn.hg_upto_${index - 1})`;
    return `http-request set-var(txn.hg_upto_${index}) srv_uweight(${name})${before}`;
  });
  return [
    `http-request set-var(txn.hg_bucket) ${hash} if !${inSession} ${who}${when}`,
    `http-request set-var(txn.hg_bucket) rand(100) if ${none} ${stateless}`,
    `http-request set-var(txn.hg_bucket) rand(100) if ${none} !METH_POST`,
    ...upTo,
  ];
}

function choiceLines(upstreams: readonly Upstream[], sticky: boolean): readonly string[] {
  const names = upstreams.map(({ name }) => name);
  return [
    ...(sticky ? [...names.map(useLine), leavingUse] : []),
    ...names.map(
      (name) => `use-server ${name} if ${sticky ? `!${inSession} ` : ""}{ var(txn.hg_to) -m str ${name} }`,
    ),
    ...(sticky
      ? names.map(
          (name, index) => `use-server ${name} if { var(txn.hg_bucket),sub(txn.hg_upto_${index}) lt 0 }`,
        )
      : []),
  ];
}

const answered = "{ res.fhdr(Mcp-Session-Id) -m found }";
/** The table leads nobody anywhere: it is there to tell how many sessions a version has. */
const rememberLines = [
  `stick store-request var(txn.hg_session),sha2(256) if ${inSession}`,
  `http-response set-header Mcp-Session-Id "%[srv_name]~%[res.fhdr(Mcp-Session-Id)]" if ${answered}`,
  endedSessions,
  `stick store-response res.fhdr(Mcp-Session-Id),sha2(256) if ${answered}`,
];

/** What stands in a server's line besides its weight. */
export function serverWords({ address, host, tls }: Upstream, target: HaproxyTarget): string {
  const { check } = target;
  const interval = check ? (check.interval ?? 2_000) : 2_000;
  const settings = typeof target.tls === "object" ? target.tls : {};
  const name = settings.name ?? (isAddress(host) ? undefined : host);
  const words = [
    address,
    "init-addr last,libc,none",
    ...(check === false ? [] : [`check inter ${interval}ms`]),
    ...(tls ? ["ssl", settings.verify === false ? "verify none" : "verify required"] : []),
    ...(tls && settings.verify !== false ? [`ca-file ${settings.ca ?? "@system-ca"}`] : []),
    ...(tls && name !== undefined
      ? [`sni str(${name})`, ...(check === false ? [] : [`check-sni ${name}`])]
      : []),
  ];
  return words.join(" ");
}

function serverLine(upstream: Upstream, target: HaproxyTarget): string {
  const { name, id, weight } = upstream;
  return `server ${name} ${serverWords(upstream, target)} id ${id} weight ${weight}`;
}

function answer(status: number, body: string, condition: string): string {
  return `http-request return status ${status} content-type application/json string '${body}' if ${condition}`;
}

/** An answer of JSON-RPC to a request that nobody has read, in words that need no escape in single quotes. */
function rpcError(code: number, message: string): string {
  return JSON.stringify({ jsonrpc: "2.0", id: null, error: { code, message } }).replaceAll("'", "");
}
