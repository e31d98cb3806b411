import type { IncomingMessage } from "node:http";
import { type RunningServer, startHttpServer } from "./http.ts";

export interface WebAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** What is no text is sent as JSON. */
  readonly body?: unknown;
}

export interface Web extends RunningServer {
  /** Method-less log of what was asked: path with query, and the header Authorization. */
  readonly asked: readonly { readonly path: string; readonly authorization: string | undefined }[];
}

/** A web server on loopback that answers by path; what is absent is 404. */
export async function startWeb(
  answer: (path: string, request: IncomingMessage, base: string) => WebAnswer | undefined,
): Promise<Web> {
  const asked: { path: string; authorization: string | undefined }[] = [];
  const server = await startHttpServer((request, response) => {
    const path = request.url ?? "/";
    asked.push({ path, authorization: request.headers.authorization });
    const { status = 200, headers = {}, body = "" } = answer(path, request, server.url) ?? { status: 404 };
    const isRaw = typeof body === "string" || body instanceof Uint8Array;
    response.writeHead(status, isRaw ? headers : { "content-type": "application/json", ...headers });
    response.end(isRaw ? body : JSON.stringify(body));
  });
  return { ...server, asked };
}
