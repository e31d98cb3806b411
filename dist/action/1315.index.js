"use strict";
exports.id = 1315;
exports.ids = [1315];
exports.modules = {

/***/ 11315:
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

;// CONCATENATED MODULE: ./.build/probes/mcpb/path.js
/** Why a path must not be used below a folder; undefined where it stays there on every system. */
function foreignText(path) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it is about
    if (/[\u0000-\u001f\u007f\\]/.test(path))
        return "has characters that no file should have";
    if (path === "" || path.startsWith("/") || /^[a-z]:/i.test(path))
        return "is no path inside the bundle";
    if (path.split("/").includes(".."))
        return "leaves the bundle";
    return path.length > 1000 ? "is longer than 1000 characters" : undefined;
}

;// CONCATENATED MODULE: ./.build/probes/mcpb/unpack.js





const mebibyte = 1_048_576;
const unpackLimits = {
    entries: 50_000,
    file: 256 * mebibyte,
    total: 1024 * mebibyte,
    ratio: 100,
};
/** An archive that is broken, or made to do harm. */
class UnpackError extends Error {
}
/**
 * Unpacks a zip archive into an empty folder. Everything that it says of itself is looked at before anything is written;
 * only files and folders below the folder come of it. Throws an UnpackError, and errors of the file system.
 */
async function unpack(archive, folder, limits = unpackLimits) {
    const { openPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    const zip = await openPromise(archive, { autoClose: false, strictFileNames: true }).catch(broken);
    try {
        const entries = [];
        if (zip.entryCount > limits.entries)
            throw tooMany(limits);
        try {
            for await (const entry of zip.eachEntry()) {
                entries.push(entry);
                if (entries.length > limits.entries)
                    throw tooMany(limits);
            }
        }
        catch (error) {
            broken(error);
        }
        const files = checked(entries, zip.fileSize, limits);
        for (const entry of files) {
            const path = (0,external_node_path_.join)(folder, entry.fileName);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
            const mode = (entry.externalFileAttributes >>> 16) & 0o111 ? 0o755 : 0o644;
            const bytes = await zip.openReadStreamPromise(entry).catch(broken);
            // Never over another file: what a system takes for the same name is written once.
            await (0,external_node_stream_promises_.pipeline)(bytes, (0,external_node_fs_.createWriteStream)(path, { flags: "wx", mode })).catch((error) => {
                if (isSystemError(error) && error.code !== "EEXIST")
                    throw error;
                broken(error);
            });
        }
        return files.map(({ fileName, uncompressedSize }) => [fileName, uncompressedSize]);
    }
    finally {
        zip.close();
    }
}
/** Those of the entries that are files; throws where one is something else, or all of them are too much. */
function checked(entries, archive, limits) {
    const seen = new Set();
    const folders = new Set();
    let total = 0;
    const files = entries.filter((entry) => {
        const { fileName, uncompressedSize } = entry;
        const shown = JSON.stringify(fileName.slice(0, 100));
        const foreign = foreignText(fileName.replace(/\/$/, ""));
        if (foreign !== undefined)
            throw new UnpackError(`${shown} ${foreign}`);
        // Written by a Unix, the upper half says what kind of file it is; nothing is said by others.
        const kind = (entry.externalFileAttributes >>> 16) & 0o170000;
        if (kind === 0o120000)
            throw new UnpackError(`${shown} is a link`);
        if (kind !== 0 && kind !== 0o100000 && kind !== 0o040000)
            throw new UnpackError(`${shown} is no file`);
        if (entry.isEncrypted())
            throw new UnpackError(`${shown} is encrypted`);
        const name = fileName.normalize("NFC").toLowerCase();
        for (let end = name.indexOf("/"); end >= 0; end = name.indexOf("/", end + 1))
            folders.add(name.slice(0, end));
        if (fileName.endsWith("/") || kind === 0o040000)
            return false;
        if (seen.has(name))
            throw new UnpackError(`${shown} is in it twice`);
        seen.add(name);
        if (uncompressedSize > limits.file)
            throw new UnpackError(`${shown} is larger than ${limits.file / mebibyte} MiB`);
        total += uncompressedSize;
        return true;
    });
    if (total > limits.total)
        throw new UnpackError(`it unpacks to more than ${limits.total / mebibyte} MiB`);
    const both = files.find(({ fileName }) => folders.has(fileName.normalize("NFC").toLowerCase()));
    if (both)
        throw new UnpackError(`${JSON.stringify(both.fileName.slice(0, 100))} is a file and a folder in it`);
    if (overlap(files))
        throw new UnpackError("its files share the same bytes");
    if (total > mebibyte && total > archive * limits.ratio)
        throw new UnpackError(`it unpacks to more than ${limits.ratio} times its size`);
    return files;
}
/** Files that lie over one another in the archive unpack to more than it could hold. */
function overlap(files) {
    const places = files
        .map((entry) => {
        const from = entry.relativeOffsetOfLocalHeader;
        // The header that stands before each file's bytes.
        return { from, to: from + 30 + entry.fileNameLength + entry.compressedSize };
    })
        .sort((a, b) => a.from - b.from);
    return places.some(({ to }, index) => to > (places[index + 1]?.from ?? to));
}
function tooMany({ entries }) {
    return new UnpackError(`it holds more than ${entries} files`);
}
function broken(error) {
    if (error instanceof UnpackError || isSystemError(error))
        throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new UnpackError(`it is no sound zip archive: ${why}`);
}
function isSystemError(error) {
    return error instanceof Error && "syscall" in error;
}

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
        files = await unpack(found.path, (0,external_node_path_.join)(temporary, inside));
    }
    catch (error) {
        if (!(error instanceof UnpackError))
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
    try {
        const value = JSON.parse(text);
        return Array.isArray(value) && value.every(isNoted) ? value : [];
    }
    catch {
        return [];
    }
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

;// CONCATENATED MODULE: ./.build/probes/mcpb/manifest.js

const types = ["node", "python", "binary", "uv"];
/** Reads the text of a manifest.json of any version; or says what is wrong with it. */
function readManifest(text, platform) {
    let value;
    try {
        value = JSON.parse(text.replace(/^\ufeff/, ""));
    }
    catch {
        return { problem: "manifest.json is not JSON" };
    }
    const server = record(record(value).get("server"));
    const type = types.find((known) => known === server.get("type"));
    if (type === undefined)
        return { problem: "manifest.json names no type of server: node, python, uv or binary" };
    const entryPoint = server.get("entry_point");
    if (typeof entryPoint !== "string" || foreignText(entryPoint) !== undefined)
        return { problem: "manifest.json names no entry_point in the bundle" };
    const config = record(server.get("mcp_config"));
    const override = record(record(config.get("platform_overrides")).get(platform));
    const command = override.get("command") ?? config.get("command");
    const args = override.get("args") ?? config.get("args") ?? [];
    if (!(command === undefined || typeof command === "string") || !isTexts(args))
        return { problem: "mcp_config of manifest.json has no command with arguments" };
    const env = [...record(config.get("env")), ...record(override.get("env"))];
    if (!env.every((pair) => typeof pair[1] === "string"))
        return { problem: "mcp_config.env of manifest.json has values that are no texts" };
    const compatibility = record(record(value).get("compatibility"));
    const platforms = compatibility.get("platforms");
    const python = record(compatibility.get("runtimes")).get("python");
    return {
        type,
        entryPoint: entryPoint.replace(/^(?:\.\/)+/, ""),
        command,
        args,
        env: new Map(env),
        config: new Map([...record(record(value).get("user_config"))].map(([key, one]) => [key, manifest_option(record(one))])),
        platforms: isTexts(platforms) ? platforms : undefined,
        python: typeof python === "string" && /^[\d.<>=!~, *]{1,60}$/.test(python) ? python : undefined,
    };
}
function manifest_option(of) {
    const usual = of.get("default");
    const list = Array.isArray(usual) ? usual : usual === undefined || usual === null ? undefined : [usual];
    const least = of.get("min");
    return {
        type: String(of.get("type")),
        isRequired: of.get("required") === true,
        isSecret: of.get("sensitive") === true,
        defaults: list?.filter((one) => ["string", "number", "boolean"].includes(typeof one)).map(String),
        least: typeof least === "number" ? least : undefined,
    };
}
function isTexts(value) {
    return Array.isArray(value) && value.every((one) => typeof one === "string");
}
function record(value) {
    return new Map(typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : []);
}

;// CONCATENATED MODULE: ./.build/probes/mcpb/start.js











/** A bundle as its manifest says, from where it is unpacked in the cache. */
async function startBundle(release, of, options) {
    const bundle = await obtainBundle(release, of, options);
    if (bundle.kind === "problem")
        return bundle;
    const name = `mcpb:${of.identifier}`;
    const manifest = readManifest(bundle.manifest, process.platform);
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


/***/ }),

/***/ 59707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ installWith),
/* harmony export */   y: () => (/* binding */ installPython)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3028);
/* harmony import */ var _cached_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35065);
/* harmony import */ var _installed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69894);
/* harmony import */ var _package_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64654);
/* harmony import */ var _uv_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25921);








const usualTimeout = 300_000;
/**
 * Installs one exact version of a Python package and what it needs into an environment of its own in the cache, once.
 * Built packages only: nothing of theirs runs before the server is started. The archive is one of those whose
 * checksums are given, or it is not installed.
 */
async function installPython(name, version, options) {
    const invalid = (0,_package_name_js__WEBPACK_IMPORTED_MODULE_6__/* .pythonPackageProblem */ .q)(name, version);
    if (invalid)
        return { kind: "problem", rule: "package/invalid-name", message: invalid };
    const checksums = [...new Set(options.checksums ?? [])].sort(_model_finding_js__WEBPACK_IMPORTED_MODULE_7__.compareText);
    // What was installed unchecked, or as another archive, is not what is asked for.
    const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(checksums.join(" ")).digest("hex").slice(0, 12);
    return (0,_cached_js__WEBPACK_IMPORTED_MODULE_3__/* .cachedFolder */ .h)({
        root: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(options.cache, "pypi"),
        name: `${(0,_package_name_js__WEBPACK_IMPORTED_MODULE_6__/* .normalName */ .t)(name)}@${version}${checksums.length === 0 ? "" : `-${mark}`}`,
        timeout: (options.timeout ?? usualTimeout) * 2,
        read: (folder) => readInstalled(name, version, folder),
        isWhole: _installed_js__WEBPACK_IMPORTED_MODULE_4__/* .isWholeEnvironment */ .jX,
        make: (temporary) => install(name, version, temporary, { ...options, checksums }),
        foreign: (folder) => notInstalled(`pypi:${name}@${version} was installed to ${folder} by another account, and is not started for this one: set XDG_CACHE_HOME to a folder of your own`),
    });
}
async function install(name, version, temporary, options) {
    const tool = {
        cwd: temporary,
        env: options.env,
        timeout: options.timeout ?? usualTimeout,
        ...(options.signal ? { signal: options.signal } : {}),
    };
    const hashes = (options.checksums ?? []).map((checksum) => ` --hash=sha256:${checksum}`);
    const requirements = `${name}==${version}${hashes.join("")}\n`;
    const first = await installWith([], temporary, requirements, tool);
    if (first.ok)
        return undefined;
    const wanted = wantedPython(first.words);
    if (wanted === undefined)
        return failure(name, version, first);
    const second = await installWith(["--python", wanted], temporary, requirements, tool);
    return second.ok ? undefined : failure(name, version, second);
}
/** The environment with these requirements, made by an interpreter that uv would take, or by the one that is asked for. */
async function installWith(python, folder, requirements, tool) {
    const made = await (0,_uv_js__WEBPACK_IMPORTED_MODULE_5__.uv)(["venv", "--quiet", "--no-project", "--relocatable", "--clear", ...python, folder], tool);
    if (!made.ok)
        return made;
    const file = typeof requirements === "string" ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ".requirements.txt") : requirements.file;
    if (typeof requirements === "string")
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, requirements);
    // Copies, and not links: a server that writes into its files must not write into the installer's cache.
    const flags = [
        "--quiet",
        "--only-binary",
        ":all:",
        "--link-mode",
        "copy",
        "--verify-hashes",
        "--no-compile-bytecode",
    ];
    const done = await (0,_uv_js__WEBPACK_IMPORTED_MODULE_5__.uv)(["pip", "install", ...flags, "--python", (0,_installed_js__WEBPACK_IMPORTED_MODULE_4__/* .pythonOf */ .we)(folder), "--requirements", file], tool);
    if (!done.ok)
        return done;
    const names = [...(await (0,_installed_js__WEBPACK_IMPORTED_MODULE_4__/* .distributionsIn */ .Ho)(folder)).keys()].sort(_model_finding_js__WEBPACK_IMPORTED_MODULE_7__.compareText);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _installed_js__WEBPACK_IMPORTED_MODULE_4__/* .noteName */ .iJ), `${JSON.stringify(names)}\n`);
    return done;
}
/** Which Python a package wants where the one at hand is not it: `>=3.12`. */
function wantedPython(words) {
    return /\(\d[\w.+]*\) does not satisfy Python\s*(>=\s*3\.\d+)/
        .exec(words.replace(/\s+/g, " "))?.[1]
        ?.replace(" ", "");
}
function failure(name, version, result) {
    const key = `pypi:${name}@${version}`;
    const words = result.words.replace(/\s+/g, " ");
    const own = (0,_package_name_js__WEBPACK_IMPORTED_MODULE_6__/* .normalName */ .t)(name);
    const isOwn = (found) => found !== undefined && (0,_package_name_js__WEBPACK_IMPORTED_MODULE_6__/* .normalName */ .t)(found) === own;
    const mismatch = /Hash mismatch for `([A-Za-z0-9._-]+?)==/.exec(words);
    if (mismatch) {
        const message = isOwn(mismatch[1])
            ? `the archive of ${key} is not the one that was released`
            : `the archive of ${mismatch[1]}, which ${key} depends on, is not what the index says it is`;
        return { kind: "problem", rule: "integrity/mismatch", message };
    }
    const unbuilt = /Because ([A-Za-z0-9._-]+?)(?:==\S+| \S+)? has no (?:usable |compatible )?wheels/i.exec(words)?.[1];
    if (unbuilt !== undefined) {
        const which = isOwn(unbuilt) ? key : `${unbuilt}, which ${key} depends on,`;
        const message = `${which} is published as source only, or not for this machine: building it here would run its own code`;
        return { kind: "problem", rule: "package/source-only", message };
    }
    const absent = /Because (?:there is no version of )?([A-Za-z0-9._-]+?)(?:==\S+)? (?:was not found|and)/i.exec(words)?.[1];
    if (absent !== undefined && /was not found in the package registry|there is no version of/i.test(words)) {
        return isOwn(absent)
            ? { kind: "problem", rule: "package/not-found", message: `${key} is not in the index` }
            : {
                kind: "problem",
                rule: "release/invalid-dependency",
                message: `a dependency of ${key} cannot be resolved: ${result.message}`,
            };
    }
    if (/No solution found/i.test(words)) {
        const message = `${key} cannot be resolved: ${result.message}`;
        return { kind: "problem", rule: "release/invalid-dependency", message };
    }
    return notInstalled(`${key} could not be installed: ${result.message}`);
}
async function readInstalled(name, version, folder) {
    const distributions = await (0,_installed_js__WEBPACK_IMPORTED_MODULE_4__/* .distributionsIn */ .Ho)(folder);
    const own = distributions.get((0,_package_name_js__WEBPACK_IMPORTED_MODULE_6__/* .normalName */ .t)(name));
    if (own === undefined) {
        return notInstalled(`pypi:${name}@${version} was not installed as asked: remove ${folder} to install it again`);
    }
    const needed = await (0,_installed_js__WEBPACK_IMPORTED_MODULE_4__/* .requirementsOf */ .CG)(own);
    return {
        kind: "installed",
        package: {
            name,
            version,
            python: (0,_installed_js__WEBPACK_IMPORTED_MODULE_4__/* .pythonOf */ .we)(folder),
            scripts: Object.fromEntries((await (0,_installed_js__WEBPACK_IMPORTED_MODULE_4__/* .commandsOf */ .Kf)(own)).map((command) => [command, (0,_installed_js__WEBPACK_IMPORTED_MODULE_4__/* .scriptOf */ .Fl)(folder, command)])),
            dependencies: Object.fromEntries([...new Set(needed)].sort(_model_finding_js__WEBPACK_IMPORTED_MODULE_7__.compareText).flatMap((one) => {
                const found = distributions.get(one);
                return found ? [[one, found.version]] : [];
            })),
        },
    };
}
function notInstalled(message) {
    return { kind: "problem", rule: "package/not-installed", message };
}


/***/ }),

/***/ 69894:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ requirementsOf),
/* harmony export */   Fl: () => (/* binding */ scriptOf),
/* harmony export */   Ho: () => (/* binding */ distributionsIn),
/* harmony export */   Kf: () => (/* binding */ commandsOf),
/* harmony export */   iJ: () => (/* binding */ noteName),
/* harmony export */   jX: () => (/* binding */ isWholeEnvironment),
/* harmony export */   we: () => (/* binding */ pythonOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _package_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64654);



const isWindows = process.platform === "win32";
/** The interpreter of a virtual environment. */
function pythonOf(folder) {
    return isWindows ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "Scripts", "python.exe") : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "bin", "python");
}
/** The file that a package's command is. */
function scriptOf(folder, command) {
    return isWindows ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "Scripts", `${command}.exe`) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "bin", command);
}
/** All packages of a virtual environment, by their normal names. */
async function distributionsIn(folder) {
    const found = new Map();
    for (const place of await sitePackages(folder)) {
        for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(place).catch(() => [])) {
            const [, name, version] = /^(.+)-([^-]+)\.dist-info$/.exec(entry) ?? [];
            if (name === undefined || version === undefined)
                continue;
            found.set((0,_package_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalName */ .t)(name), { name: (0,_package_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalName */ .t)(name), version, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, entry) });
        }
    }
    return found;
}
async function sitePackages(folder) {
    if (isWindows)
        return [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "Lib", "site-packages")];
    const versions = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "lib")).catch(() => []);
    return versions
        .filter((name) => /^python\d/.test(name))
        .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "lib", name, "site-packages"));
}
/** Names of the commands that the package itself brings along; those of what it depends on are not among them. */
async function commandsOf({ folder }) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "entry_points.txt"), "utf8").catch(() => "");
    let isConsole = false;
    return text
        .slice(0, 1_048_576)
        .split(/\r?\n/)
        .flatMap((line) => {
        const section = /^\s*\[(.+)\]\s*$/.exec(line)?.[1];
        if (section !== undefined)
            isConsole = section === "console_scripts";
        const command = /^\s*([A-Za-z0-9_][A-Za-z0-9._-]*)\s*=/.exec(line)?.[1];
        return isConsole && section === undefined && command !== undefined ? [command] : [];
    });
}
/** What a package says that it needs, without what only its extras do. */
async function requirementsOf({ folder }) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "METADATA"), "utf8").catch(() => "");
    const [head = ""] = text.slice(0, 1_048_576).split(/\r?\n\r?\n/);
    return head.split(/\r?\n/).flatMap((line) => {
        const [, name, rest = ""] = /^Requires-Dist:\s*([A-Za-z0-9._-]+)(.*)$/i.exec(line) ?? [];
        return name === undefined || /;.*\bextra\s*==/.test(rest) ? [] : [(0,_package_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalName */ .t)(name)];
    });
}
/** Whether the interpreter, and every package that was there, is still in its place. */
async function isWholeEnvironment(folder) {
    const noted = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, noteName), "utf8").then(readNote, () => undefined);
    if (noted === undefined)
        return false;
    const distributions = await distributionsIn(folder);
    if (noted.some((name) => !distributions.has(name)))
        return false;
    const files = [pythonOf(folder), ...[...distributions.values()].map((one) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(one.folder, "RECORD"))];
    return (await Promise.all(files.map(exists))).every(Boolean);
}
/** The file that says what a virtual environment was made with. */
const noteName = ".headgate.json";
function readNote(text) {
    try {
        const value = JSON.parse(text);
        return Array.isArray(value) && value.every((one) => typeof one === "string") ? value : undefined;
    }
    catch {
        return undefined;
    }
}
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => true, () => false);
}


/***/ }),

/***/ 64654:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ pythonPackageProblem),
/* harmony export */   t: () => (/* binding */ normalName)
/* harmony export */ });
const name = /^[A-Z0-9](?:[A-Z0-9._-]{0,98}[A-Z0-9])?$/i;
/** PEP 440 without operators: `1.2`, `1.2.0rc1`, `1!2.0.post1+local`. */
const version = /^(?:\d+!)?\d+(?:\.\d+)*(?:[-_.]?(?:a|b|c|rc|alpha|beta|pre|preview)[-_.]?\d*)?(?:[-_.]?(?:post|rev|r)[-_.]?\d*|-\d+)?(?:[-_.]?dev[-_.]?\d*)?(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?$/i;
/** Why a name or version must not reach uv, or undefined where both are safe: no option, path, address or range. */
function pythonPackageProblem(identifier, exact) {
    if (!name.test(identifier))
        return `${JSON.stringify(identifier.slice(0, 80))} is not the name of a Python package`;
    if (exact.length > 100 || !version.test(exact))
        return `${JSON.stringify(exact.slice(0, 80))} is not one exact version`;
    return undefined;
}
/** Names that mean the same package are the same then (PEP 503). */
function normalName(identifier) {
    return identifier.toLowerCase().replace(/[-_.]+/g, "-");
}


/***/ }),

/***/ 25921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uv: () => (/* binding */ uv)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34694);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39609);


/** What would make it install into another place, other archives than asked for, or unchecked ones. */
const foreign = [
    ...[
        "VIRTUAL_ENV",
        "CONDA_PREFIX",
        "UV_SYSTEM_PYTHON",
        "UV_PROJECT_ENVIRONMENT",
        "UV_BREAK_SYSTEM_PACKAGES",
    ],
    ...["UV_NO_VERIFY_HASHES", "UV_REQUIRE_HASHES", "UV_NO_BINARY", "UV_NO_BINARY_PACKAGE"],
    ...["UV_NO_BUILD_ISOLATION", "UV_COMPILE_BYTECODE", "UV_LINK_MODE", "UV_WORKING_DIR", "UV_PROJECT"],
    ...["PYTHONPATH", "PYTHONHOME", "PYTHONSTARTUP"],
];
/** Runs the user's uv, which finds its index by their configuration. Never rejects. */
async function uv(args, options) {
    const kept = Object.entries(options.env).filter(([name]) => !foreign.includes(name));
    const env = { ...Object.fromEntries(kept), NO_COLOR: "1", UV_NO_PROGRESS: "1" };
    const result = await (0,_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .runTool */ .q)("uv", args, { ...options, env });
    if (result.ok)
        return result;
    const words = withoutCredentials(result.stderr);
    return { ok: false, code: result.code, message: messageOf(result.code, words), words };
}
function messageOf(code, words) {
    switch (code) {
        case "ENOENT":
            return "uv is not installed here, which installs Python packages";
        case "TIMEOUT":
            return "uv did not answer in time";
        case "STOPPED":
            return "uv was stopped";
        case "EXIT":
            return `uv failed: ${reason(words)}`;
        default:
            return `uv could not be run (${code})`;
    }
}
/** uv says what failed first and what caused it below; the deepest cause says most. */
function reason(words) {
    const lines = words.split("\n").map((line) => (0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(line));
    const of = (pattern) => lines.flatMap((line) => pattern.exec(line)?.[1] ?? []).at(-1);
    return (of(/^(?:cause|Caused by|╰─▶): (.+)$/i) ??
        of(/^(?:error|×):? (.+)$/i) ??
        lines.find(Boolean) ??
        "it does not say why");
}
function withoutCredentials(text) {
    return text.replace(/(\b[a-z][a-z0-9+.-]*:\/\/)[^/\s@]+@/gi, "$1");
}


/***/ })

};
;