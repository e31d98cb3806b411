import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export interface RunningServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Starts the server of the new era over Streamable HTTP, in a process of its own. */
export async function startModernServer(...args: readonly string[]): Promise<RunningServer> {
  const script = fileURLToPath(new URL("./modern.mjs", import.meta.url));
  const child = spawn(process.execPath, [script, "--http", ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [url] = await once(createInterface({ input: child.stdout }), "line");
  return {
    url: String(url),
    close: async () => {
      const exit = once(child, "exit");
      child.kill("SIGKILL");
      await exit;
    },
  };
}

/** The reference server of the older era over HTTP, in a process of its own; `path` is where it answers. */
export async function startEverything(mode: "sse" | "streamableHttp", path: string): Promise<RunningServer> {
  const free = await startHttpServer(() => {});
  await free.close();
  const { port } = new URL(free.url);
  const script = "../../../node_modules/@modelcontextprotocol/server-everything/dist/index.js";
  const child = spawn(process.execPath, [fileURLToPath(new URL(script, import.meta.url)), mode], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, PORT: port },
  });
  for await (const line of createInterface({ input: child.stderr })) if (line.includes(port)) break;
  child.stderr.resume();
  return {
    url: `http://127.0.0.1:${port}/${path}`,
    close: async () => {
      const exit = once(child, "exit");
      child.kill("SIGKILL");
      await exit;
    },
  };
}

/** An HTTP server on loopback with this behaviour. */
export async function startHttpServer(listener: RequestListener): Promise<RunningServer> {
  const server = createServer(listener);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
