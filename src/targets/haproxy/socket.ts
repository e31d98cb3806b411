import { connect } from "node:net";

/** Milliseconds that an engine may take to answer. */
const patience = 5_000;
/** Bytes of an answer: a table of a hundred thousand sessions and more. */
const mostBytes = 64 * 1024 * 1024;

/** Thrown when an engine's socket cannot be asked. */
export class SocketFailed extends Error {
  readonly code = "EADMINSOCKET";
}

/**
 * Sends one line to an admin or master socket, and gives all that it answers until it closes. Commands are put
 * together from names that have been checked; whatever could begin a second line is refused here all the same.
 */
export async function ask(socket: string, command: string): Promise<string> {
  if (/[^\x20-\x7e]/.test(command)) throw new SocketFailed("a command holds what no command may hold");
  return await new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const connection = connect(placeOf(socket));
    const fail = (reason: string) => {
      connection.destroy();
      reject(new SocketFailed(`${socket} ${reason}`));
    };
    connection.setTimeout(patience, () => fail(`did not answer within ${patience / 1000} s`));
    connection.on("error", (error: NodeJS.ErrnoException) => fail(reasonOf(error)));
    connection.on("data", (chunk) => {
      bytes += chunk.length;
      if (bytes > mostBytes) fail("answered without end");
      else chunks.push(chunk);
    });
    connection.on("close", () => resolve(Buffer.concat(chunks).toString("utf8")));
    connection.end(`${command}\n`);
  });
}

function placeOf(
  socket: string,
): { readonly path: string } | { readonly host: string; readonly port: number } {
  if (socket.startsWith("/")) return { path: socket };
  const end = socket.lastIndexOf(":");
  return { host: socket.slice(0, end).replace(/^\[|\]$/g, ""), port: Number(socket.slice(end + 1)) };
}

function reasonOf(error: NodeJS.ErrnoException): string {
  if (error.code === "ENOENT") return "is not there: is HAProxy running on this machine?";
  if (error.code === "ECONNREFUSED") return "answers nobody: is HAProxy running?";
  if (error.code === "EACCES") return "may not be used by this user";
  return `cannot be asked (${error.code ?? "unknown"})`;
}
