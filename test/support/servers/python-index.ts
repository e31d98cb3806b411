import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { zip } from "../zip.ts";
import { type RunningServer, startHttpServer } from "./http.ts";

export interface PythonPackage {
  readonly name: string;
  readonly version: string;
  readonly requires?: readonly string[];
  readonly python?: string;
  /** Commands and what they call: `weather = "small:main"`. */
  readonly commands?: Readonly<Record<string, string>>;
  /** Text by path; the server written in Python is `small.py`. */
  readonly files?: Readonly<Record<string, string>>;
  /** Published as source only, whose setup would tell that it ran. */
  readonly isSource?: boolean;
}

export interface PythonIndex extends RunningServer {
  /** Environment of uv: this index alone, and folders of its own below `folder`. */
  readonly env: (folder: string) => NodeJS.ProcessEnv;
  /** SHA-256 of a package's archive, hexadecimal. */
  readonly checksum: (name: string) => string;
}

const server = readFileSync(new URL("./small.py", import.meta.url), "utf8");

/** An index of Python packages on loopback, by the simple repository API. */
export async function startPythonIndex(packages: readonly PythonPackage[]): Promise<PythonIndex> {
  const archives = new Map(packages.map((one) => [fileOf(one), one.isSource ? source(one) : wheel(one)]));
  const running = await startHttpServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const archive = archives.get(path.slice(1));
    const own = packages.filter((one) => path === `/simple/${one.name}/`);
    if (archive) response.end(archive);
    else if (own.length > 0) response.setHeader("content-type", "text/html").end(own.map(link).join("\n"));
    else response.writeHead(404).end();
  });
  const sha256 = (file: string) =>
    createHash("sha256")
      .update(archives.get(file) ?? "")
      .digest("hex");
  function link(one: PythonPackage): string {
    const file = fileOf(one);
    const python =
      one.python === undefined ? "" : ` data-requires-python="${one.python.replaceAll(">", "&gt;")}"`;
    return `<a href="${running.url}${file}#sha256=${sha256(file)}"${python}>${file}</a>`;
  }
  return {
    ...running,
    checksum: (name) => {
      const found = packages.find((one) => one.name === name);
      return found ? sha256(fileOf(found)) : "";
    },
    env: (folder) => ({
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      UV_DEFAULT_INDEX: `${running.url}simple/`,
      UV_CACHE_DIR: `${folder}/uv`,
      UV_PYTHON_DOWNLOADS: "never",
      UV_HTTP_RETRIES: "0",
    }),
  };
}

function stem({ name, version }: PythonPackage): string {
  return `${name.replaceAll("-", "_")}-${version}`;
}

function fileOf(one: PythonPackage): string {
  return `${stem(one)}${one.isSource ? ".zip" : "-py3-none-any.whl"}`;
}

function metadata({ name, version, requires = [], python }: PythonPackage): string {
  const lines = ["Metadata-Version: 2.1", `Name: ${name}`, `Version: ${version}`];
  const needs = requires.map((one) => `Requires-Dist: ${one}`);
  return [...lines, ...(python ? [`Requires-Python: ${python}`] : []), ...needs, "", ""].join("\n");
}

function wheel(one: PythonPackage): Buffer {
  const info = `${stem(one)}.dist-info`;
  const commands = Object.entries(one.commands ?? { [one.name]: `${stem(one).split("-")[0]}:main` });
  const files = one.files ?? { [`${stem(one).split("-")[0]}.py`]: server };
  const entries = [
    ...Object.entries(files).map(([name, content]) => ({ name, content })),
    { name: `${info}/METADATA`, content: metadata(one) },
    {
      name: `${info}/WHEEL`,
      content: "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    },
    {
      name: `${info}/entry_points.txt`,
      content: `[console_scripts]\n${commands.map(([name, target]) => `${name} = ${target}\n`).join("")}`,
    },
  ];
  const record = [...entries.map(({ name }) => `${name},,`), `${info}/RECORD,,`, ""].join("\n");
  return zip([...entries, { name: `${info}/RECORD`, content: record }]);
}

function source(one: PythonPackage): Buffer {
  const setup = `import os\nopen(os.path.join(os.environ["HEADGATE_TEST_RAN"], "ran"), "w")\n`;
  return zip([
    { name: `${stem(one)}/setup.py`, content: setup },
    { name: `${stem(one)}/PKG-INFO`, content: metadata(one) },
  ]);
}
