import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** Line and character from 0, as the protocol counts. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface CompletionItem {
  readonly label: string;
  /** What is written when it is chosen; `${1:...}` stands for what is still to be filled in. */
  readonly insertText?: string;
  readonly documentation?: string | { readonly value: string };
}

export interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

/** What an editor asks of the YAML language server, for a file with some text in it. */
export interface LanguageServer extends AsyncDisposable {
  readonly complete: (file: string, text: string, at: Position) => Promise<readonly CompletionItem[]>;
  /** What is shown on a word, as Markdown; empty where nothing is. */
  readonly hover: (file: string, text: string, at: Position) => Promise<string>;
  readonly diagnose: (file: string, text: string) => Promise<readonly Diagnostic[]>;
}

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Published {
  readonly uri: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** The settings of somebody who has set nothing but that no schema is looked up on the network. */
const settings = { yaml: { schemaStore: { enable: false }, validate: true, hover: true, completion: true } };

/** Starts the real server on standard input and output, as editors do, for the repository in a folder. */
export async function startLanguageServer(root: string): Promise<LanguageServer> {
  const folder = dirname(createRequire(import.meta.url).resolve("yaml-language-server/package.json"));
  const child = spawn(process.execPath, [join(folder, "bin/yaml-language-server"), "--stdio"], {
    cwd: root,
    stdio: ["pipe", "pipe", "ignore"],
  });
  const answers = new Map<number | string, (message: Message) => void>();
  const published = new Map<string, (diagnostics: readonly Diagnostic[]) => void>();
  let sent = 0;

  function write(message: Message): void {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  function request<Result>(method: string, params: unknown): Promise<Result> {
    const id = ++sent;
    return new Promise((resolve, reject) => {
      answers.set(id, ({ result, error }) =>
        error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result as Result),
      );
      write({ id, method, params });
    });
  }

  child.stdout.on(
    "data",
    messagesOf((message) => {
      const { id, method, params } = message;
      if (method === undefined) answers.get(id ?? "")?.(message);
      else if (id !== undefined)
        write({ id, result: method === "workspace/configuration" ? configured(params) : null });
      else if (method === "textDocument/publishDiagnostics") {
        const { uri, diagnostics } = params as Published;
        published.get(uri)?.(diagnostics);
      }
    }),
  );

  /** Each question has a document of its own beside the file: no late word on an earlier text is taken for its. */
  async function within<Result>(
    file: string,
    text: string,
    ask: (textDocument: { readonly uri: string }) => Promise<Result>,
  ): Promise<Result> {
    const uri = pathToFileURL(join(root, dirname(file), `${++sent}-${basename(file)}`)).href;
    const textDocument = { uri, languageId: "yaml", version: 1, text };
    write({ method: "textDocument/didOpen", params: { textDocument } });
    try {
      return await ask({ uri });
    } finally {
      write({ method: "textDocument/didClose", params: { textDocument: { uri } } });
    }
  }

  await request("initialize", {
    processId: process.pid,
    rootUri: pathToFileURL(root).href,
    workspaceFolders: [{ uri: pathToFileURL(root).href, name: "repository" }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: { completion: { completionItem: { documentationFormat: ["markdown"] } } },
    },
  });
  write({ method: "initialized", params: {} });
  write({ method: "workspace/didChangeConfiguration", params: { settings } });

  return {
    complete: (file, text, position) =>
      within(file, text, async (textDocument) => {
        const { items } = await request<{ readonly items: readonly CompletionItem[] }>(
          "textDocument/completion",
          { textDocument, position },
        );
        return items;
      }),
    hover: (file, text, position) =>
      within(file, text, async (textDocument) => {
        const found = await request<{ readonly contents: { readonly value: string } } | null>(
          "textDocument/hover",
          { textDocument, position },
        );
        return found?.contents.value ?? "";
      }),
    diagnose: (file, text) =>
      within(file, text, ({ uri }) => new Promise((resolve) => published.set(uri, resolve))),
    [Symbol.asyncDispose]: async () => {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      await request("shutdown", null);
      write({ method: "exit" });
      await ended;
    },
  };
}

function configured(params: unknown): readonly unknown[] {
  const { items } = params as { readonly items: readonly { readonly section?: string }[] };
  return items.map(({ section }) => (section === "yaml" ? settings.yaml : null));
}

/** Cuts a stream into the messages of the protocol: a header with the length, then the body. */
function messagesOf(take: (message: Message) => void): (chunk: Buffer) => void {
  let buffer = Buffer.alloc(0);
  return (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const end = buffer.indexOf("\r\n\r\n");
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.toString("ascii", 0, end))?.[1]);
      if (buffer.length < end + 4 + length) return;
      const body = buffer.toString("utf8", end + 4, end + 4 + length);
      buffer = buffer.subarray(end + 4 + length);
      take(JSON.parse(body) as Message);
    }
  };
}
