import { gunzipSync } from "node:zlib";
import { authenticate, may, sees, tokenIn } from "./access.ts";
import { notePush } from "./activity.ts";
import { run } from "./git/process.ts";
import { type SmartAnswer, type SmartRequest, smartHttp } from "./git/smart-http.ts";
import { fullName, type Hub } from "./hub.ts";
import { needs } from "./permissions.ts";
import { type Breach, breachOf, protectionsOf } from "./protection.ts";
import { syncPulls } from "./pulls.ts";
import { Refusal } from "./refusal.ts";
import type { Token } from "./state.ts";

export interface GitAnswer extends SmartAnswer {
  readonly login: string | null;
}

/** `git receive-pack`, `git info/refs upload-pack`: what a request of git's transport is called. */
export function gitName({ service, query }: Pick<SmartRequest, "service" | "query">): string {
  const asked = new URLSearchParams(query).get("service")?.replace("git-", "");
  return `git ${service.slice(1).replace("git-", "")}${asked === undefined ? "" : ` ${asked}`}`;
}

/** Git's smart transport over HTTP, by git's own services, behind GitHub's permissions and rules. */
export async function serveGit(hub: Hub, request: SmartRequest): Promise<GitAnswer> {
  const writes = gitName(request).endsWith("receive-pack");
  const header = request.headers.authorization;
  const secret = typeof header === "string" ? header : undefined;
  const open = hub.state.settings.visibility === "public" && !writes;
  if (tokenIn(secret) === undefined && !open) {
    return plain(401, "", null, { "www-authenticate": 'Basic realm="GitHub"' });
  }
  let token: Token | null = null;
  try {
    token = tokenIn(secret) === undefined ? null : authenticate(hub, secret);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const said = "Invalid username or token. Password authentication is not supported for Git operations.";
    return plain(401, said, null, { "www-authenticate": 'Basic realm="GitHub"' });
  }
  if (token && !(sees(hub, token) && may(hub, token, needs("contents=read"))))
    return plain(404, "Repository not found.", token);
  if (writes && token && !may(hub, token, needs("contents=write"))) {
    return plain(403, `Permission to ${fullName(hub)}.git denied to ${token.login}.`, token);
  }
  const isPush = token !== null && request.service === "/git-receive-pack";
  if (isPush && token) {
    const refused = await refusedPush(hub, token, request);
    if (refused) return refused;
  }
  const answer = await smartHttp(hub.git.path, request);
  if (isPush && token) {
    for (const { ref, before, after } of readPush(bodyOf(request)).commands) {
      if ((await hub.git.resolve(ref)) === after)
        await notePush(hub, { ref, before, after, by: token.login });
    }
    await syncPulls(hub, token.login);
  }
  return { ...answer, login: token?.login ?? null };
}

function plain(status: number, text: string, token: Token | null, headers = {}): GitAnswer {
  return {
    status,
    headers: { "content-type": "text/plain; charset=UTF-8", ...headers },
    body: Buffer.from(text),
    login: token?.login ?? null,
  };
}

interface Command {
  readonly before: string | null;
  readonly after: string | null;
  readonly ref: string;
}

/** The answer to a push that a rule stands against; undefined where none does. */
async function refusedPush(hub: Hub, token: Token, request: SmartRequest): Promise<GitAnswer | undefined> {
  const { commands, pack, capabilities } = readPush(bodyOf(request));
  const protectedOnes = commands.filter(
    ({ ref }) => protectionsOf(hub, ref.replace(/^refs\/heads\//, "")).length > 0,
  );
  if (protectedOnes.length === 0) return undefined;
  // Ancestry and signatures are judged by the new objects: they are let in, and stay unreachable if refused.
  if (pack.length > 0) await run(hub.git.path, ["index-pack", "--stdin", "--fix-thin"], { input: pack });
  const breaches = new Map<string, Breach>();
  for (const command of protectedOnes) {
    const breach = await breachOf(hub, { ...command, by: token.login });
    if (breach) breaches.set(command.ref, breach);
  }
  if (breaches.size === 0) return undefined;
  const report = ["unpack ok\n"];
  const said: string[] = [];
  for (const { ref } of commands) {
    const breach = breaches.get(ref);
    report.push(`ng ${ref} ${breach ? reasons[breach.via] : "pre-receive hook declined"}\n`);
    if (breach) said.push(...complaint(hub, ref, breach));
  }
  const lines = Buffer.concat([...report.map((line) => packet(line)), Buffer.from("0000")]);
  const banded = capabilities.includes("side-band-64k");
  const out = banded
    ? Buffer.concat([
        ...said.map((line) => packet(`\u0002${line}\n`)),
        packet(`\u0001${lines}`),
        Buffer.from("0000"),
      ])
    : lines;
  const headers = { "content-type": "application/x-git-receive-pack-result", "cache-control": "no-cache" };
  return { status: 200, headers, body: out, login: token.login };
}

const reasons: Readonly<Record<Breach["via"], string>> = {
  ruleset: "push declined due to repository rule violations",
  protection: "protected branch hook declined",
};

function complaint(hub: Hub, ref: string, { via, messages }: Breach): readonly string[] {
  if (via === "protection") {
    return [
      `error: GH006: Protected branch update failed for ${ref}.`,
      ...messages.map((one) => `error: ${one}`),
    ];
  }
  const page = `${hub.urls.server}/${fullName(hub)}/rules?ref=${encodeURIComponent(ref)}`;
  return [
    `error: GH013: Repository rule violations found for ${ref}.`,
    `Review all repository rules at ${page}`,
    "",
    ...messages.flatMap((one) => [`- ${one}`, ""]),
  ];
}

function packet(text: string): Buffer {
  const data = Buffer.from(text);
  return Buffer.concat([Buffer.from((data.length + 4).toString(16).padStart(4, "0")), data]);
}

function bodyOf({ headers, body }: SmartRequest): Buffer {
  return headers["content-encoding"] === "gzip" ? gunzipSync(body) : body;
}

/** The commands of a push stand before a flush packet, the pack behind it. */
function readPush(body: Buffer) {
  const commands: Command[] = [];
  let capabilities = "";
  let at = 0;
  while (at + 4 <= body.length) {
    const length = Number.parseInt(body.toString("latin1", at, at + 4), 16);
    if (length === 0) break;
    const line = body.toString("utf8", at + 4, at + length).replace(/\n$/, "");
    at += length;
    const [command = "", more] = line.split("\0");
    capabilities = more ?? capabilities;
    const [, before = "", after = "", ref = ""] = /^([0-9a-f]{40}) ([0-9a-f]{40}) (.+)$/.exec(command) ?? [];
    if (ref !== "") commands.push({ before: oidOrNull(before), after: oidOrNull(after), ref });
  }
  return { commands, capabilities, pack: body.subarray(at + 4) };
}

function oidOrNull(oid: string): string | null {
  return /^0+$/.test(oid) ? null : oid;
}
