"use strict";
exports.id = 6375;
exports.ids = [6375];
exports.modules = {

/***/ 46375:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startBundle: () => (/* binding */ startBundle)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/system/cache-folder.js
var cache_folder = __webpack_require__(61048);
// EXTERNAL MODULE: ./.build/probes/cached.js
var cached = __webpack_require__(35065);
// EXTERNAL MODULE: ./.build/probes/find-command.js
var find_command = __webpack_require__(67380);
// EXTERNAL MODULE: ./.build/probes/npm/command.js
var npm_command = __webpack_require__(36500);
// EXTERNAL MODULE: ./.build/probes/pypi/install.js
var install = __webpack_require__(59707);
// EXTERNAL MODULE: ./.build/probes/pypi/installed.js
var installed = __webpack_require__(69894);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./.build/probes/tool.js
var probes_tool = __webpack_require__(39609);
// EXTERNAL MODULE: ./.build/probes/pypi/uv.js
var uv = __webpack_require__(25921);
;// CONCATENATED MODULE: ./.build/probes/pypi/interpreter.js




/**
 * Absolute path of a Python on this machine, by uv where it is installed, else by the search path. `range`: `>=3.10`.
 * Undefined where there is none that fits.
 */
async function findPython(range, { env, signal }) {
    const tool = { cwd: (0,external_node_os_.tmpdir)(), env, timeout: 60_000, ...(signal ? { signal } : {}) };
    const wanted = range === undefined ? [] : ["--", range];
    const found = await (0,uv.uv)(["python", "find", "--no-project", "--system", ...wanted], tool);
    const path = found.ok ? found.stdout.trim() : "";
    if ((0,external_node_path_.isAbsolute)(path))
        return path;
    if (!found.ok && found.code !== "ENOENT" && range !== undefined)
        return undefined;
    for (const name of process.platform === "win32" ? ["python"] : ["python3", "python"]) {
        const asked = await (0,probes_tool/* runTool */.q)(name, ["-I", "-c", "import sys; print(sys.executable)"], tool);
        const executable = asked.ok ? asked.stdout.trim() : "";
        if ((0,external_node_path_.isAbsolute)(executable))
            return executable;
    }
    return undefined;
}

// EXTERNAL MODULE: ./.build/model/json.js
var json = __webpack_require__(935);
// EXTERNAL MODULE: ./.build/probes/integrity.js
var integrity = __webpack_require__(24696);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./.build/probes/mcpb/fetch.js






/** Bytes of one bundle. */
const largestBundle = 256 * 1_048_576;
const mostRedirects = 5;
const usualTimeout = 300_000;
/** Whether an identifier is an address; else it is a file of the repository. */
function isAddress(identifier) {
    return /^[a-z][a-z0-9+.-]*:/i.test(identifier);
}
/**
 * Downloads a bundle into a file that does not exist yet: by https, or from this machine itself; over a few redirects
 * that stay so; a bounded number of bytes in a bounded time; with no credentials. Never rejects for what others do.
 */
async function download(address, file, options = {}) {
    const time = AbortSignal.timeout(options.timeout ?? usualTimeout);
    const signal = options.signal ? AbortSignal.any([options.signal, time]) : time;
    try {
        const response = await ask(address, signal);
        if (!("body" in response))
            return response;
        const digest = (0,external_node_crypto_.createHash)("sha256");
        let bytes = 0;
        const counter = new external_node_stream_.Transform({
            transform(chunk, _, done) {
                bytes += chunk.length;
                digest.update(chunk);
                done(bytes > largestBundle ? new TooLarge() : null, chunk);
            },
        });
        if (response.body === null)
            return problem("error", "package/not-reachable", "the answer is empty");
        await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.fromWeb(response.body), counter, (0,external_node_fs_.createWriteStream)(file, { flags: "wx" }), {
            signal,
        });
        return { kind: "file", path: file, sha256: digest.digest("hex") };
    }
    catch (error) {
        if (error instanceof TooLarge)
            return problem("fail", "package/not-installed", tooLarge);
        if (options.signal?.aborted)
            return problem("error", "package/not-reachable", "the download was stopped");
        if (time.aborted)
            return problem("error", "package/not-reachable", "the download took too long");
        return problem("error", "package/not-reachable", `the bundle could not be downloaded: ${causeOf(error)}`);
    }
}
class TooLarge extends Error {
}
const tooLarge = `the bundle is larger than ${largestBundle / 1_048_576} MiB`;
async function ask(address, signal) {
    let url = address;
    for (let hops = 0; hops <= mostRedirects; hops += 1) {
        const parsed = URL.canParse(url) ? new URL(url) : undefined;
        if (parsed === undefined || !isAllowed(parsed, hops === 0 ? undefined : address)) {
            const where = hops === 0 ? "the bundle's address" : "the address that the bundle's redirects to";
            return problem("fail", "package/invalid-name", `${where} is not one of https`);
        }
        const response = await fetch(parsed, { redirect: "manual", signal, headers: { accept: "*/*" } });
        const next = response.headers.get("location");
        if (response.status >= 300 && response.status < 400 && next !== null) {
            await response.body?.cancel();
            url = new URL(next, parsed).href;
            continue;
        }
        if (response.ok) {
            if (Number(response.headers.get("content-length") ?? 0) <= largestBundle)
                return response;
            await response.body?.cancel();
            return problem("fail", "package/not-installed", tooLarge);
        }
        await response.body?.cancel();
        const isGone = response.status === 404 || response.status === 410;
        return isGone
            ? problem("error", "package/not-found", `there is no bundle at its address (HTTP ${response.status})`)
            : problem("error", "package/not-reachable", `the bundle could not be downloaded (HTTP ${response.status})`);
    }
    return problem("error", "package/not-reachable", `the bundle's address redirects more than ${mostRedirects} times`);
}
/** An address of this machine leads on to this machine only from there. */
function isAllowed(url, first) {
    if (url.username !== "" || url.password !== "")
        return false;
    const isHere = (one) => /^(?:127(?:\.\d+){3}|localhost|\[::1\])$/.test(one.hostname);
    if (isHere(url) && first !== undefined && !isHere(new URL(first)))
        return false;
    return url.protocol === "https:" || (url.protocol === "http:" && isHere(url));
}
/** A bundle that lies in the repository. */
async function localBundle(identifier, root) {
    const path = (0,external_node_path_.resolve)(root, identifier);
    const outside = problem("fail", "package/invalid-name", "the bundle's file is not inside the repository");
    if (!path.startsWith(root + external_node_path_.sep))
        return outside;
    const [real, realRoot] = await Promise.all([(0,promises_.realpath)(path).catch(() => undefined), (0,promises_.realpath)(root)]);
    if (real === undefined)
        return problem("fail", "package/not-found", "there is no such file in the repository");
    if (!real.startsWith(realRoot + external_node_path_.sep))
        return outside;
    const found = await (0,promises_.stat)(real);
    if (!found.isFile())
        return problem("fail", "package/not-found", "there is no such file in the repository");
    if (found.size > largestBundle)
        return problem("fail", "package/not-installed", tooLarge);
    const digest = (0,external_node_crypto_.createHash)("sha256");
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(real), digest);
    return { kind: "file", path: real, sha256: digest.digest("hex") };
}
function problem(outcome, rule, message) {
    return { kind: "problem", outcome, rule, message };
}
function causeOf(error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    return code || (cause instanceof Error ? cause.message : String(cause));
}

// EXTERNAL MODULE: ./.build/probes/mcpb/unpack.js
var unpack = __webpack_require__(9118);
;// CONCATENATED MODULE: ./.build/probes/mcpb/bundle.js








/** The longest that a bundle may take to be there. */
const bundle_usualTimeout = 300_000;
const largestManifest = 1_048_576;
/**
 * Brings a release's bundle into the cache, unpacked, once. Its checksum is compared before it is unpacked; one that is
 * downloaded has to be of a checksum that the release records.
 */
async function obtainBundle(release, of, options) {
    const expected = expectedChecksums(release, of);
    if (expected === null)
        return mismatch(`the release records a checksum of ${shown(of)} that is no SHA-256`);
    if (expected.size > 1)
        return mismatch(`the release records two checksums of ${shown(of)}`);
    const [wanted] = expected;
    const local = isAddress(of.identifier) ? undefined : await localBundle(of.identifier, options.root);
    if (local?.kind === "problem")
        return { ...local, message: `${shown(of)}: ${local.message}` };
    const sha256 = wanted ?? local?.sha256;
    if (sha256 === undefined)
        return mismatch(`the release records no fileSha256 of ${shown(of)}: nothing tells whether it is the right one`);
    if (local && local.sha256 !== sha256)
        return other(of, local.sha256, sha256);
    const env = options.env ?? process.env;
    return (0,cached/* cachedFolder */.h)({
        root: (0,external_node_path_.join)(options.cache ?? (0,cache_folder/* cacheFolder */.n)(env), "mcpb"),
        name: sha256,
        timeout: bundle_usualTimeout,
        read: (folder) => readBundle(of, folder, sha256),
        isWhole,
        make: (temporary) => make(of, temporary, sha256, local, options),
        foreign: (folder) => ({
            kind: "problem",
            outcome: "error",
            rule: "package/not-installed",
            message: `${shown(of)} was unpacked to ${folder} by another account, and is not started for this one: set XDG_CACHE_HOME to a folder of your own`,
        }),
    });
}
function expectedChecksums(release, of) {
    const { identifier, version = release.version, fileSha256 } = of;
    const keys = [`mcpb:${identifier}@${version}`, `mcpb:${identifier}`];
    const recorded = keys.map((key) => (0,integrity/* recordedChecksums */.r)(release, key));
    if (recorded.includes(null))
        return null;
    return new Set([
        ...(fileSha256 === undefined ? [] : [fileSha256]),
        ...recorded.flatMap((one) => one ?? []),
    ]);
}
async function make(of, temporary, sha256, local, { signal }) {
    const archive = (0,external_node_path_.join)(temporary, "bundle.mcpb");
    const found = local ?? (await download(of.identifier, archive, signal ? { signal } : {}));
    if (found.kind === "problem")
        return { ...found, message: `${shown(of)}: ${found.message}` };
    if (found.sha256 !== sha256)
        return other(of, found.sha256, sha256);
    let files;
    try {
        await (0,promises_.mkdir)((0,external_node_path_.join)(temporary, inside));
        files = await (0,unpack/* unpack */.l1)(found.path, (0,external_node_path_.join)(temporary, inside));
    }
    catch (error) {
        if (!(error instanceof unpack/* UnpackError */.JL))
            throw error;
        return bad(of, error.message);
    }
    await (0,promises_.rm)(archive, { force: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(temporary, noteName), JSON.stringify(files));
    return undefined;
}
const inside = "bundle";
const noteName = ".headgate.json";
async function readBundle(of, folder, sha256) {
    const files = await readNote(folder);
    const path = (0,external_node_path_.join)(folder, inside, "manifest.json");
    const size = files.find(([name]) => name === "manifest.json")?.[1];
    if (size === undefined)
        return bad(of, "it has no manifest.json");
    if (size > largestManifest)
        return bad(of, "its manifest.json is larger than 1 MiB");
    return {
        kind: "unpacked",
        folder: (0,external_node_path_.join)(folder, inside),
        sha256,
        files: new Set(files.map(([name]) => name)),
        manifest: await (0,promises_.readFile)(path, "utf8"),
    };
}
/** Whether each file is still there, in its size. */
async function isWhole(folder) {
    const files = await readNote(folder);
    if (files.length === 0)
        return false;
    const found = await Promise.all(files.map(([name, size]) => (0,promises_.stat)((0,external_node_path_.join)(folder, inside, name)).then((seen) => seen.size === size, () => false)));
    return found.every(Boolean);
}
async function readNote(folder) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, noteName), "utf8").catch(() => "[]");
    const value = (0,json/* jsonOf */.o_)(text);
    return Array.isArray(value) && value.every(isNoted) ? value : [];
}
function isNoted(value) {
    return Array.isArray(value) && typeof value[0] === "string" && typeof value[1] === "number";
}
function shown({ identifier }) {
    return `mcpb:${identifier}`;
}
function other(of, found, wanted) {
    return mismatch(`${shown(of)} has SHA-256 ${found}, released as ${wanted}`);
}
function mismatch(message) {
    return { kind: "problem", outcome: "fail", rule: "integrity/mismatch", message };
}
function bad(of, message) {
    return {
        kind: "problem",
        outcome: "fail",
        rule: "probe/failed",
        message: `${shown(of)} is no good bundle: ${message}`,
    };
}

// EXTERNAL MODULE: ./.build/probes/mcpb/manifest.js
var mcpb_manifest = __webpack_require__(21089);
;// CONCATENATED MODULE: ./.build/probes/mcpb/start.js











/** A bundle as its manifest says, from where it is unpacked in the cache. */
async function startBundle(release, of, options) {
    const bundle = await obtainBundle(release, of, options);
    if (bundle.kind === "problem")
        return bundle;
    const name = `mcpb:${of.identifier}`;
    const manifest = (0,mcpb_manifest/* readManifest */.W)(bundle.manifest, process.platform);
    if ("problem" in manifest)
        return start_bad(`${name} is no good bundle: ${manifest.problem}`);
    const { platforms } = manifest;
    if (platforms !== undefined && !platforms.includes(process.platform)) {
        const message = `${name} is not for ${process.platform}: only for ${platforms.join(", ")}`;
        return { kind: "problem", outcome: "inconclusive", rule: "probe/error", message };
    }
    if (!bundle.files.has(manifest.entryPoint))
        return start_bad(`${name} is no good bundle: its entry point ${JSON.stringify(manifest.entryPoint)} is not in it`);
    const command = await commandOf(manifest, bundle, options);
    if (typeof command !== "string")
        return { ...command, message: `${name}: ${command.message}` };
    return {
        kind: "process",
        command,
        args: [],
        bundle: {
            folder: bundle.folder,
            args: [...argumentsOf(manifest, bundle), ...(0,npm_command/* packageArguments */.b)(of)],
            env: manifest.env,
            config: manifest.config,
        },
    };
}
/** Absolute path of what runs it. */
async function commandOf(manifest, bundle, options) {
    const env = options.env ?? process.env;
    const { type, command = defaultCommand(manifest) } = manifest;
    if (type === "uv")
        return await withRequirements(bundle, options);
    if (command === "node")
        return process.execPath;
    if (/^python[\d.]*$/.test(command)) {
        const python = await findPython(manifest.python, {
            env,
            ...(options.signal ? { signal: options.signal } : {}),
        });
        return (python ?? missing(`no Python is installed here${manifest.python ? ` that is ${manifest.python}` : ""}`));
    }
    if (/[/\\$]/.test(command))
        return await ownCommand(command, bundle);
    if (bundle.files.has(command))
        return await ownCommand(`./${command}`, bundle);
    return (await (0,find_command/* findCommand */.Z)(command, env)) ?? missing(`${command} is not installed here`);
}
function defaultCommand({ type, entryPoint }) {
    return type === "binary" ? `./${entryPoint}` : type;
}
async function ownCommand(command, { folder, files }) {
    const path = (0,external_node_path_.resolve)(folder, command.replaceAll(here, () => folder));
    const inner = path.startsWith(folder + external_node_path_.sep) ? path.slice(folder.length + 1).replaceAll(external_node_path_.sep, "/") : "";
    const name = [inner, `${inner}.exe`].find((one) => files.has(one));
    if (name === undefined)
        return start_bad(`its command ${JSON.stringify(command)} is not a file in it`);
    const executable = (0,external_node_path_.join)(folder, name);
    // Archives made on Windows do not say which files are programs.
    await (0,promises_.chmod)(executable, 0o755);
    return executable;
}
const here = `\${__dirname}`;
/** What uv would install at the first start is installed before it, without the code of others. */
async function withRequirements(bundle, options) {
    const file = (0,external_node_path_.join)(bundle.folder, "pyproject.toml");
    if (!bundle.files.has("pyproject.toml"))
        return start_bad("it has no pyproject.toml");
    const env = options.env ?? process.env;
    const timeout = 300_000;
    return await (0,cached/* cachedFolder */.h)({
        root: (0,external_node_path_.join)(options.cache ?? (0,cache_folder/* cacheFolder */.n)(env), "mcpb-python"),
        name: bundle.sha256,
        timeout,
        read: async (folder) => (0,installed/* pythonOf */.we)(folder),
        isWhole: installed/* isWholeEnvironment */.jX,
        make: async (temporary) => {
            const tool = { cwd: temporary, env, timeout, ...(options.signal ? { signal: options.signal } : {}) };
            const done = await (0,install/* installWith */.q)([], temporary, { file }, tool);
            return done.ok ? undefined : missing(`what it needs could not be installed: ${done.message}`);
        },
        foreign: (folder) => missing(`another account has installed what it needs to ${folder}`),
    });
}
/** What names a file of the bundle names it wherever the server is started. */
function argumentsOf({ type, args, entryPoint }, { files }) {
    const inBundle = (path) => `${here}/${path}`;
    if (type === "uv") {
        const after = args.findIndex((word) => word.replace(`${here}/`, "").replace(/^\.\//, "") === entryPoint);
        return [inBundle(entryPoint), ...(after < 0 ? [] : args.slice(after + 1))];
    }
    if (args.length === 0 && type !== "binary")
        return [inBundle(entryPoint)];
    return args.map((word) => {
        const path = word.replace(/^(?:\.\/)+/, "");
        return path.includes("/") && files.has(path) ? inBundle(path) : word;
    });
}
function missing(message) {
    return { kind: "problem", outcome: "error", rule: "probe/error", message };
}
function start_bad(message) {
    return { kind: "problem", outcome: "fail", rule: "probe/failed", message };
}


/***/ })

};
;