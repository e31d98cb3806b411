import { innerPathProblem } from "../../model/target.ts";
import {
  backendOf,
  backendPattern,
  bindPattern,
  checkPathPattern,
  filePattern,
  headerPattern,
  headerValuePattern,
  hostPattern,
  pathOf,
  peersPattern,
  programPattern,
  socketPattern,
  variantPattern,
} from "./names.ts";
import { type HaproxyInput, type Upstream, upstreamsOf } from "./plan.ts";

export interface Problem {
  readonly outcome: "fail" | "warn";
  readonly message: string;
  readonly hint: string;
}

/** What an HAProxy cannot express of this state, or what would break its configuration. */
export function problemsOf(input: HaproxyInput): readonly Problem[] {
  const { known, unknown } = upstreamsOf(input);
  return [
    ...settingProblems(input),
    ...unknown.map((variant) =>
      not(
        `${input.server} ${shown(variant)} has no address that HAProxy could reach`,
        'give the target an `address`, such as "{version}.weather.internal:8080", or the release a remote',
      ),
    ),
    ...known.flatMap((upstream) => upstreamProblems(upstream, input)),
    ...sharedAddresses(known),
    ...sessionProblems(known, input),
    ...routeProblems(input),
  ];
}

function settingProblems({ target, environment, server }: HaproxyInput): readonly Problem[] {
  const path = pathOf(target, { environment, server });
  const backend = backendOf(target, { environment, server });
  const { bind, socket, reload, binary = "haproxy", check, sessions, tls } = target;
  const ca = typeof tls === "object" ? tls.ca : undefined;
  const master = reload && "master" in reload ? reload.master : undefined;
  const program = [binary, ...(reload && !("master" in reload) ? reload : [])];
  const problems: (Problem | undefined)[] = [
    pathProblem(path),
    unless(backendPattern, backend, "cannot be the name of a backend"),
    unless(bindPattern, bind && filled(bind, environment, server), "is no address for a frontend"),
    unless(socketPattern, socket, "is no admin socket: a path, or a port of 127.0.0.1"),
    unless(socketPattern, master, "is no master socket: a path, or a port of 127.0.0.1"),
    unless(checkPathPattern, check ? check.path : undefined, "is no path for a health check"),
    unless(peersPattern, sessions?.peers, "is neither an address of the loopback nor the name of a section"),
    unless(filePattern, ca, "is no absolute path of a file"),
    ...program.map((word) => unless(programPattern, word, "is no word of a command")),
  ];
  return problems.filter((problem) => problem !== undefined);
}

function pathProblem(path: string): Problem | undefined {
  const problem = innerPathProblem(path);
  if (problem !== undefined)
    return not(`${shown(path)} ${problem}`, "write a path from the root, such as haproxy/mcp.cfg");
  // The engine loads what ends so from a folder, and nothing else.
  if (path.endsWith(".cfg") && /^[A-Za-z0-9._/-]+$/.test(path)) return undefined;
  return not(
    `${shown(path)} is no name of a configuration`,
    "use letters, digits, `.`, `_` and `-`, and end it with .cfg",
  );
}

function filled(template: string, environment: string, server: string): string {
  return template.replaceAll("{environment}", environment).replaceAll("{server}", server);
}

function upstreamProblems(
  { variant, host, tls }: Upstream,
  { target, server }: HaproxyInput,
): readonly Problem[] {
  if (!variantPattern.test(variant)) return [not(`${shown(variant)} is no version`, "restore the release")];
  if (!hostPattern.test(host))
    return [
      not(
        `${server} ${variant} is reached at ${shown(host)}, which is no host name`,
        "use a plain host name",
      ),
    ];
  const settings = typeof target.tls === "object" ? target.tls : {};
  if (settings.name !== undefined && !hostPattern.test(settings.name))
    return [not(`tls.name ${shown(settings.name)} is no host name`, "use a plain host name")];
  if (!tls || settings.verify === false || settings.name !== undefined || !isAddress(host)) return [];
  return [
    not(
      `${server} ${variant} is reached over TLS at ${host}, and no name says whose certificate is right`,
      "give the target `tls: { name: ... }`",
    ),
  ];
}

export function isAddress(host: string): boolean {
  return host.startsWith("[") || /^[0-9.]+$/.test(host);
}

function sharedAddresses(known: readonly Upstream[]): readonly Problem[] {
  return known.flatMap((upstream, index) => {
    const other = known.slice(0, index).find(({ address }) => address === upstream.address);
    if (!other) return [];
    return not(
      `${other.variant} and ${upstream.variant} are both reached at ${upstream.address}: no share could be enforced`,
      "put {version}, or {variant}, into the target's `address`, or give each release a remote of its own",
    );
  });
}

function sessionProblems(
  known: readonly Upstream[],
  { live, server, target }: HaproxyInput,
): readonly Problem[] {
  const shared = Object.values(live.traffic).filter((share) => share > 0).length > 1;
  if (!shared || target.affinity === "none") return [];
  const paths = new Set(known.map(({ path }) => path));
  return [
    ...known
      .filter(({ transport }) => transport === "sse")
      .map(({ variant }) =>
        not(
          `${server} ${variant} is reached over sse, which tells its sessions in the stream, where HAProxy does not look`,
          "release it with a streamable-http remote, or give one version 100",
        ),
      ),
    ...(paths.size > 1
      ? [
          not(
            `the versions of ${server} are reached at different paths (${[...paths].map(shown).join(", ")})`,
            "serve all of them at one path",
          ),
        ]
      : []),
  ];
}

function routeProblems({ target, server, live }: HaproxyInput): readonly Problem[] {
  return (target.ab ?? []).flatMap(({ header, value, version, server: only }) => {
    if (only !== undefined && only !== server) return [];
    if (!headerPattern.test(header))
      return [not(`${shown(header)} is no name of a header`, "use letters, digits and `-`")];
    if (!headerValuePattern.test(value))
      return [not(`${shown(value)} cannot be compared with a header`, "use letters, digits and `._~:@/+=-`")];
    if (Object.hasOwn(live.variants, version)) return [];
    return [
      {
        outcome: "warn",
        message: `${header}: ${value} leads to ${server} ${shown(version)}, which is not live: those requests follow the shares`,
        hint: "name a version that is live, at 0 percent at least, or take the route out",
      } as const,
    ];
  });
}

function unless(pattern: RegExp, value: string | undefined, what: string): Problem | undefined {
  if (value === undefined || pattern.test(value)) return undefined;
  return not(`${shown(value)} ${what}`, "see docs/haproxy.md for what may stand there");
}

function not(message: string, hint: string): Problem {
  return { outcome: "fail", message, hint };
}

function shown(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}
