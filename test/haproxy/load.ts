import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { type Answer, openWire, requestText, versionIn, type Wire } from "./wire.ts";

/** What clients have met since they began; a text says what, where, and when. */
export interface Met {
  requests: number;
  sessions: number;
  /** Events that came on streams. */
  events: number;
  /** No answer, half of one, or one by which somebody failed. */
  readonly lost: string[];
  /** Answers of another version than the session's, and events that are missing in between. */
  readonly wrong: string[];
  /** Sessions that were said not to be found, and the version that a new one began on. */
  readonly ended: { readonly from: string; readonly to: string }[];
  /** Streams that were closed, by the version that they were open to. */
  readonly closed: string[];
  /** The versions of sessions that began since `mark`. */
  begun: Record<string, number>;
  /** Which version each principal got since `mark`. */
  principals: Map<number, Set<string>>;
}

export interface Load {
  readonly met: Met;
  /** Counts `begun` and `principals` anew. */
  readonly mark: () => void;
  /** Whether every principal has been answered since. */
  readonly heardAll: () => boolean;
  /** What is open right now: sessions and streams, by version. */
  readonly open: () => Readonly<Record<string, number>>;
  readonly stop: () => Promise<void>;
}

export interface LoadOptions {
  readonly port: number;
  /** Clients that begin sessions all the time; half of them on a new connection for each request. */
  readonly beginners?: number;
  /** Sessions that last until the end, asked again and again. */
  readonly kept?: number;
  readonly streams?: number;
  /** Clients without sessions that say who they are. */
  readonly principals?: number;
}

/** Clients of all kinds at once, until they are stopped. */
export function startLoad(options: LoadOptions): Load {
  const { port, beginners = 8, kept = 24, streams = 8, principals = 40 } = options;
  const met: Met = {
    ...{ requests: 0, sessions: 0, events: 0, lost: [], wrong: [], ended: [], closed: [], begun: {} },
    principals: new Map(),
  };
  const live = new Map<number, string>();
  let stopped = false;
  const began = performance.now();
  const at = () => `at ${Math.round(performance.now() - began)} ms`;

  const asked = async (wire: Wire, what: string, request: string): Promise<Answer | undefined> => {
    met.requests += 1;
    try {
      const answer = await wire.ask(request);
      if (answer.status < 500) return answer;
      met.lost.push(`${what}: ${answer.status} ${answer.body.slice(0, 80)} ${at()}`);
    } catch (error) {
      met.lost.push(`${what}: ${error instanceof Error ? error.message : error} ${at()}`);
    }
    return undefined;
  };

  const begin = async (wire: Wire, more: Readonly<Record<string, string>> = {}) => {
    const answer = await asked(wire, "initialize", requestText("POST", more));
    if (answer?.session === undefined) return undefined;
    const version = versionIn(answer);
    met.sessions += 1;
    met.begun[version] = (met.begun[version] ?? 0) + 1;
    return { version, session: answer.session };
  };

  /** Asks within a session; false: it is over. */
  const follow = async (wire: Wire, { version, session }: Session, more = {}): Promise<boolean> => {
    const answer = await asked(wire, version, requestText("POST", { "Mcp-Session-Id": session, ...more }));
    if (!answer) return true;
    if (answer.status === 404 && versionIn(answer) === "") return false;
    if (answer.status !== 200 || versionIn(answer) !== version)
      met.wrong.push(`${session} got ${answer.status} ${answer.body} ${at()}`);
    return true;
  };

  const beginner = async (client: number) => {
    const more = client % 2 === 0 ? {} : { Connection: "close" };
    while (!stopped) {
      const wire = openWire(port);
      const session = await begin(wire, more);
      for (let turn = 0; session && turn < 4 && !stopped; turn += 1) {
        await pause(5);
        if (!(await follow(wire, session, more))) met.ended.push({ from: session.version, to: "" });
      }
      if (session) await asked(wire, "delete", requestText("DELETE", { "Mcp-Session-Id": session.session }));
      wire.close();
    }
  };

  const keeper = async (client: number) => {
    const wire = openWire(port);
    let session = await begin(wire);
    while (!stopped) {
      if (session) live.set(client, session.version);
      await pause(20 + client);
      if (!session || (await follow(wire, session))) continue;
      const from = session.version;
      session = await begin(wire);
      met.ended.push({ from, to: session?.version ?? "" });
    }
    wire.close();
  };

  const listener = async (client: number) => {
    const wire = openWire(port);
    while (!stopped) {
      const session = await begin(wire);
      if (!session) continue;
      live.set(-client - 1, session.version);
      await listen(session);
    }
    wire.close();
  };

  const listen = async ({ version, session }: Session) => {
    met.requests += 1;
    const socket = connect(port, "127.0.0.1");
    socket.setEncoding("latin1");
    socket.write(requestText("GET", { "Mcp-Session-Id": session, Accept: "text/event-stream" }));
    let text = "";
    let next = 0;
    try {
      for await (const chunk of socket) {
        text += chunk;
        // Its version was taken away between the two requests.
        if (stopped || text.startsWith("HTTP/1.1 404")) break;
        for (let end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
          const event = text.slice(0, end);
          text = text.slice(end + 2);
          const data = /data: (\S+) (\d+)$/.exec(event);
          if (data?.[1] === version && Number(data[2]) === next) next += 1;
          else met.wrong.push(`a stream of ${version} said ${JSON.stringify(event.slice(-80))} ${at()}`);
          met.events += 1;
        }
      }
    } catch {
      // It counts as closed below.
    }
    if (!stopped) met.closed.push(version);
    socket.destroy();
  };

  const principal = async (client: number) => {
    const wire = openWire(port);
    const request = requestText("POST", {
      ...{ Authorization: `Bearer ${client}`, "MCP-Protocol-Version": "2026-07-28" },
    });
    while (!stopped) {
      const marked = met.principals;
      const answer = await asked(wire, "principal", request);
      // What was asked before the mark may be answered by what was before.
      if (answer && marked === met.principals) {
        const seen = marked.get(client) ?? new Set();
        marked.set(client, seen.add(versionIn(answer)));
      }
      await pause(50 + client);
    }
    wire.close();
  };

  const clients = [
    ...Array.from({ length: beginners }, (_, client) => beginner(client)),
    ...Array.from({ length: kept }, (_, client) => keeper(client)),
    ...Array.from({ length: streams }, (_, client) => listener(client)),
    ...Array.from({ length: principals }, (_, client) => principal(client)),
  ];
  return {
    met,
    mark: () => {
      met.begun = {};
      met.principals = new Map();
    },
    heardAll: () => met.principals.size === principals,
    open: () => {
      const counts: Record<string, number> = {};
      for (const version of live.values()) counts[version] = (counts[version] ?? 0) + 1;
      return counts;
    },
    stop: async () => {
      stopped = true;
      await Promise.all(clients);
    },
  };
}

interface Session {
  readonly version: string;
  readonly session: string;
}
