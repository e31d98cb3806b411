import { once } from "node:events";
import { connect, type Socket } from "node:net";

export interface Answer {
  readonly status: number;
  readonly session: string | undefined;
  readonly body: string;
}

/** One connection of a client that sends one request after the other. */
export interface Wire {
  /** Rejects where no whole answer came: that request is lost. */
  readonly ask: (request: string) => Promise<Answer>;
  readonly close: () => void;
}

export type Headers = Readonly<Record<string, string | undefined>>;

export function requestText(method: "POST" | "GET" | "DELETE", headers: Headers = {}): string {
  const body = method === "POST" ? "{}" : "";
  const all = { Host: "localhost", "Content-Length": method === "POST" ? "2" : undefined, ...headers };
  const lines = Object.entries(all).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}: ${value}`,
  );
  return `${method} /mcp HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n${body}`;
}

/**
 * Keeps its connection from one answer to the next as browsers and libraries do, and opens another where it was told
 * that this one closes, or has seen it close. What is cut after it was asked is not asked again.
 */
export function openWire(port: number): Wire {
  let socket: Socket | undefined;
  const usable = async () => {
    if (socket && !socket.destroyed && !socket.readableEnded) return socket;
    const opened = connect(port, "127.0.0.1");
    opened.setNoDelay(true);
    opened.on("error", () => {});
    await once(opened, "connect");
    // What ends while nothing is asked is seen only by whoever reads.
    opened.resume();
    socket = opened;
    return opened;
  };
  return {
    ask: async (request) => {
      const used = await usable();
      const { answer, closes } = await answered(used, request);
      if (closes) used.destroy();
      return answer;
    },
    close: () => socket?.destroy(),
  };
}

async function answered(socket: Socket, request: string) {
  return await new Promise<{ readonly answer: Answer; readonly closes: boolean }>((resolve, reject) => {
    let text = "";
    const stop = () => {
      socket.off("data", read).off("end", cut).off("error", failed).off("close", cut);
    };
    const failed = (error: Error) => {
      stop();
      socket.destroy();
      reject(error);
    };
    const cut = () => failed(new Error(`cut after ${text.length} bytes of an answer`));
    const read = (chunk: Buffer) => {
      text += chunk.toString("latin1");
      const whole = wholeAnswer(text);
      if (!whole) return;
      stop();
      resolve(whole);
    };
    socket.on("data", read).on("end", cut).on("error", failed).on("close", cut);
    socket.write(request);
  });
}

function wholeAnswer(text: string) {
  const end = text.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const head = text.slice(0, end);
  const length = Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0);
  const body = text.slice(end + 4);
  if (body.length < length) return undefined;
  const answer: Answer = {
    status: Number(head.slice(9, 12)),
    session: /^mcp-session-id: (\S+)/im.exec(head)?.[1],
    body,
  };
  return { answer, closes: /^connection: close/im.test(head) };
}

/** The version that answered; empty where a balancer did. */
export function versionIn({ body }: Answer): string {
  return /"version":"([^"]*)"/.exec(body)?.[1] ?? "";
}
