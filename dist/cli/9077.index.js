"use strict";
exports.id = 9077;
exports.ids = [9077];
exports.modules = {

/***/ 3974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ installPackage)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _system_process_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(922);
/* harmony import */ var _npm_client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2593);
/* harmony import */ var _package_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6253);






/**
 * Installs one exact version of a package into the cache, once, without running its scripts. The folder
 * appears whole or not at all: it is made beside and renamed. Where parts of it were taken away since, it is
 * installed anew.
 */
async function installPackage(name, version, options) {
    const invalid = (0,_package_name_js__WEBPACK_IMPORTED_MODULE_5__/* .packageProblem */ .e)(name, version);
    if (invalid)
        return { kind: "problem", rule: "package/invalid-name", message: invalid };
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(options.cache, "npm");
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, `${name}@${version}`);
    const found = await whole(name, version, target);
    if (found)
        return found;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(root, { recursive: true });
    const lock = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(target).digest("hex").slice(0, 16);
    // Of several starts at the same time one installs. A dead one's lock is taken over.
    const done = await (0,_system_process_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .takeLock */ .HJ)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, `.${lock}.lock`), (options.timeout ?? usualTimeout) + 30_000);
    try {
        const meanwhile = await whole(name, version, target);
        if (meanwhile)
            return meanwhile;
        await sweep(root);
        const failure = await install(name, version, root, target, options);
        return failure ?? (await readInstalled(name, version, target));
    }
    finally {
        await done();
    }
}
const usualTimeout = 300_000;
/** What is there already; undefined where nothing is, or parts of it are gone, and it is to be installed anew. */
async function whole(name, version, target) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(target).catch(() => undefined);
    if (!found)
        return undefined;
    const uid = process.getuid?.();
    if (uid !== undefined && found.uid !== uid && found.uid !== 0) {
        const message = `npm:${name}@${version} was installed to ${target} by another account, and is not started for this one: set XDG_CACHE_HOME to a folder of your own`;
        return { kind: "problem", rule: "package/not-installed", message };
    }
    const installed = await readInstalled(name, version, target);
    return installed.kind === "problem" || (await isWhole(target)) ? installed : undefined;
}
/** Whether every package that npm noted is still in its place. */
async function isWhole(target) {
    const lock = record(await readJson((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(target, "node_modules", ".package-lock.json")));
    const places = [...record(lock.get("packages"))].flatMap(([place, entry]) => {
        const { optional, link } = Object.fromEntries(record(entry));
        return optional === true || link === true ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(target, place, "package.json")];
    });
    return (await Promise.all(places.map(exists))).every(Boolean);
}
/** No install takes that long, in milliseconds: what is older was left behind by one that was killed. */
const leftBehind = 60 * 60_000;
async function sweep(root) {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(root)) {
        if (!name.startsWith(".new-") && !name.startsWith(".old-"))
            continue;
        const seen = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name)).catch(() => undefined);
        if (seen && Date.now() - seen.mtimeMs > leftBehind) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name), { recursive: true, force: true, maxRetries: 3 });
        }
    }
}
async function install(name, version, root, target, options) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true });
    const temporary = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, ".new-"));
    try {
        // A manifest of its own keeps npm from looking for a project in the folders above.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporary, "package.json"), '{ "private": true }\n');
        const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--save-exact", "--no-progress"];
        const result = await (0,_npm_client_js__WEBPACK_IMPORTED_MODULE_4__/* .npm */ .w)(["install", "--prefix", temporary, ...flags, "--", `${name}@${version}`], {
            cwd: temporary,
            env: options.env,
            timeout: options.timeout ?? usualTimeout,
            ...(options.signal ? { signal: options.signal } : {}),
        });
        if (!result.ok)
            return notInstalled(name, version, result);
        await replace(root, temporary, target);
        return undefined;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { recursive: true, force: true, maxRetries: 3 });
    }
}
/** What is there is not whole: it goes, though servers that run from it may still read it for a moment. */
async function replace(root, made, target) {
    const old = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, ".old-"));
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(target, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(old, "package")).catch((error) => {
            if (error.code !== "ENOENT")
                throw error;
        });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(made, target);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(old, { recursive: true, force: true, maxRetries: 3 });
    }
}
function notInstalled(name, version, result) {
    if (result.code === "EINTEGRITY") {
        const message = `the archive of npm:${name}@${version}, or of a dependency, is not what the registry says it is`;
        return { kind: "problem", rule: "integrity/mismatch", message };
    }
    const absent = result.code === "E404" || result.code === "ETARGET" || result.code === "ENOVERSIONS";
    // What was asked for is a plain name with an exact version: another name, or odder errors, are a dependency's.
    if (absent ? !names(result.message, name) : invalidSpecifications.has(result.code)) {
        const message = `a dependency of npm:${name}@${version} cannot be resolved: ${result.message}`;
        return { kind: "problem", rule: "release/invalid-dependency", message };
    }
    return absent
        ? {
            kind: "problem",
            rule: "package/not-found",
            message: `npm:${name}@${version} is not in the registry (${result.code})`,
        }
        : {
            kind: "problem",
            rule: "package/not-installed",
            message: `npm:${name}@${version} could not be installed: ${result.message}`,
        };
}
const invalidSpecifications = new Set([
    "ERESOLVE",
    "EINVALIDTAGNAME",
    "EINVALIDPACKAGENAME",
    "EUNSUPPORTEDPROTOCOL",
]);
/** npm names a package by its address (`GET .../@scope%2fname`) or as `name@version`. */
function names(message, name) {
    const words = message.toLowerCase().replaceAll("%2f", "/").split(/\s+/);
    const own = name.toLowerCase();
    return words.some((word) => word.startsWith(`${own}@`) || word === own || word.endsWith(`/${own}`));
}
async function readInstalled(name, version, target) {
    const broken = (why) => ({
        kind: "problem",
        rule: "package/not-installed",
        message: `npm:${name}@${version} was not installed as asked: ${why}; remove ${target} to install it again`,
    });
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(target, "node_modules", name);
    const lock = record(await readJson((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(target, "node_modules", ".package-lock.json")));
    const manifest = record(await readJson((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "package.json")));
    const packages = record(lock.get("packages"));
    const entry = record(packages.get(`node_modules/${name}`));
    if ([manifest, entry].some((said) => asPublished(said.get("version")) !== version))
        return broken("the version is another one");
    return {
        kind: "installed",
        package: {
            name,
            version,
            folder,
            integrity: text(entry.get("integrity")),
            ...directDependencies(name, manifest, packages),
            bin: binaries(name, folder, manifest.get("bin")),
            deprecated: text(entry.get("deprecated")),
        },
    };
}
/** Some packages write `v1.0.14` into their own package.json; the registry has it as 1.0.14. */
function asPublished(version) {
    return typeof version === "string" ? version.replace(/^[=v\s]+/, "") : null;
}
function directDependencies(name, manifest, packages) {
    const optional = record(manifest.get("optionalDependencies"));
    const names = [...record(manifest.get("dependencies")).keys()].sort();
    const found = names.map((dependency) => {
        const nested = packages.get(`node_modules/${name}/node_modules/${dependency}`);
        const entry = record(nested ?? packages.get(`node_modules/${dependency}`));
        return [dependency, text(entry.get("version"))];
    });
    return {
        dependencies: Object.fromEntries(found.flatMap(([dependency, version]) => (version === undefined ? [] : [[dependency, version]]))),
        unresolved: found.flatMap(([dependency, version]) => version === undefined && !optional.has(dependency) ? [dependency] : []),
    };
}
/** Commands of the package; those that would leave its folder are left out. */
function binaries(name, folder, bin) {
    const bare = name.slice(name.indexOf("/") + 1);
    const entries = typeof bin === "string" ? [[bare, bin]] : [...record(bin)];
    return Object.fromEntries(entries.flatMap(([command, path]) => {
        const absolute = typeof path === "string" ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, path) : "";
        return absolute.startsWith(folder + node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? [[command, absolute]] : [];
    }));
}
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).then(() => true, () => false);
}
async function readJson(path) {
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8"));
    }
    catch {
        return undefined;
    }
}
/** An object's own members as a map: absent names are absent, whatever they are called. */
function record(value) {
    return new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
}
function text(value) {
    return typeof value === "string" && value !== "" ? value : undefined;
}


/***/ }),

/***/ 2593:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ npm)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(714);


const mostOutput = 16 * 1024 * 1024;
/** Runs the user's npm, with its configuration, by an argument array. Never rejects. */
function npm(args, options) {
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("npm", [...args], {
            cwd: options.cwd,
            env: { ...options.env, npm_config_update_notifier: "false", npm_config_loglevel: "error" },
            stdio: ["ignore", "pipe", "pipe"],
        });
        let stdout = "";
        let stderr = "";
        let ended;
        const end = (why) => {
            ended ??= why;
            child.kill("SIGTERM");
            setTimeout(() => child.kill("SIGKILL"), 2000).unref();
        };
        const timer = setTimeout(() => end("TIMEOUT"), options.timeout);
        const stop = () => end("STOPPED");
        if (options.signal?.aborted)
            stop();
        options.signal?.addEventListener("abort", stop, { once: true });
        child.stdout.setEncoding("utf8").on("data", (text) => {
            if (stdout.length + text.length > mostOutput)
                end("FLOOD");
            else
                stdout += text;
        });
        child.stderr.setEncoding("utf8").on("data", (text) => {
            stderr = (stderr + text).slice(-16_384);
        });
        const settle = (result) => {
            clearTimeout(timer);
            options.signal?.removeEventListener("abort", stop);
            resolve(result);
        };
        child.once("error", (error) => {
            settle({
                ok: false,
                code: error.code ?? "unknown",
                message: `npm could not be started: ${error.code}`,
            });
        });
        child.once("close", (code, signal) => {
            if (code === 0 && ended === undefined)
                settle({ ok: true, stdout });
            else
                settle(failure(ended, stdout, stderr, code ?? signal));
        });
    });
}
function failure(ended, stdout, stderr, status) {
    if (ended === "TIMEOUT")
        return { ok: false, code: ended, message: "npm did not answer in time" };
    if (ended === "STOPPED")
        return { ok: false, code: ended, message: "npm was stopped" };
    if (ended === "FLOOD")
        return { ok: false, code: ended, message: "npm answered more than 16 MiB" };
    const code = /npm (?:error|ERR!) code (\w+)/.exec(stderr)?.[1] ?? jsonCode(stdout) ?? "unknown";
    const words = (0,_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .lastWords */ .a)(firstErrors(stderr), (text) => text);
    return { ok: false, code, message: `npm ended with ${status} (${code})${words ? `: ${words}` : ""}` };
}
/** npm says what is wrong first and adds advice and the place of its log below. */
function firstErrors(stderr) {
    const lines = stderr.split("\n").filter((line) => !/npm (?:error|ERR!) (?:code|errno|syscall) /.test(line));
    return lines.find((line) => line.trim() !== "")?.replace(/^npm (?:error|ERR!) (?:\w+ )?/, "") ?? "";
}
function jsonCode(stdout) {
    return /"code":\s*"(E\w+)"/.exec(stdout)?.[1];
}


/***/ }),

/***/ 6253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ packageProblem)
/* harmony export */ });
/* harmony import */ var semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8780);
/* harmony import */ var semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_0__);

const pattern = /^(?:@[a-z0-9][a-z0-9._~-]*\/)?[a-z0-9][a-z0-9._~-]*$/i;
const reserved = new Set(["node_modules", "favicon.ico"]);
/**
 * Why a name or version must not reach npm, or undefined where both are safe: a registry package's name
 * (never an option, path, URL, tag or alias) and one exact version.
 */
function packageProblem(name, version) {
    const bare = name.slice(name.indexOf("/") + 1).toLowerCase();
    if (!pattern.test(name) || name.length > 214 || reserved.has(bare))
        return `${JSON.stringify(name.slice(0, 80))} is not the name of an npm package`;
    if (version.length > 256 || semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_0___default()(version) !== version.split("+", 1)[0])
        return `${JSON.stringify(version.slice(0, 80))} is not one exact version`;
    return undefined;
}


/***/ }),

/***/ 714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ lastWords),
/* harmony export */   redaction: () => (/* binding */ redaction)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4694);

/** Shorter pieces of a secret say nothing, and stand in any text. */
const shortest = 6;
/**
 * Replaces each secret value: as it is and without the space around it, each line of a longer one, the texts in
 * one that is JSON, and all of these as they look in JSON, a URL, base64, hexadecimal digits, capital or small
 * letters. Longer ones first, so that one which contains another leaves no rest.
 */
function redaction(secrets) {
    const values = Object.values(secrets)
        .flatMap(pieces)
        .flatMap(forms)
        .filter((value) => value !== "");
    const longestFirst = [...new Set(values)].sort((a, b) => b.length - a.length);
    return (text) => longestFirst.reduce((rest, value) => rest.replaceAll(value, "***"), text);
}
function pieces(value) {
    const lines = value.split(/[\r\n]+/).map((line) => line.trim());
    const parts = [...lines, ...textsInJson(value)].filter((part) => part.length >= shortest);
    return [value, value.trim(), ...parts];
}
function textsInJson(value) {
    if (!/^\s*[[{]/.test(value))
        return [];
    const texts = [];
    try {
        JSON.parse(value, (_, inner) => {
            if (typeof inner === "string")
                texts.push(inner, ...inner.split(/[\r\n]+/));
            return inner;
        });
    }
    catch {
        // Not JSON: the value itself is all there is.
    }
    return texts;
}
function forms(value) {
    const bytes = Buffer.from(value);
    const always = [
        value,
        JSON.stringify(value).slice(1, -1),
        encodeURIComponent(value.toWellFormed()),
        bytes.toString("base64"),
        bytes.toString("base64url"),
    ];
    if (value.length < shortest)
        return always;
    const hex = bytes.toString("hex");
    const within = [0, 1, 2]
        .map((offset) => base64Within(bytes, offset))
        .filter((text) => text.length >= shortest);
    const inUrls = within.map((text) => text.replaceAll("+", "-").replaceAll("/", "_"));
    return [...always, ...within, ...inUrls, hex, hex.toUpperCase(), value.toUpperCase(), value.toLowerCase()];
}
/** The digits that stand in base64 wherever these bytes follow `offset` others, whatever surrounds them. */
function base64Within(bytes, offset) {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
    return text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
}
const noise = /^\s*at |^Node\.js v\d|^[^\p{L}]*$|^npm (?:error|ERR!) (?:A complete log|code\b)/u;
const telling = /error|exception|panic|fatal|cannot|denied|not found/i;
/** The one line of a program's last words that says most: its last error, else its last line; one line of ours. */
function lastWords(text, redact) {
    const lines = redact(text)
        .split(/\r\n|[\r\n]/)
        .filter((line) => !noise.test(line));
    return (0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(lines.findLast((line) => telling.test(line)) ?? lines.at(-1) ?? "");
}


/***/ }),

/***/ 9077:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* reexport */ cache_folder/* cacheFolder */.n),
  V: () => (/* binding */ resolveStart)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/model/start.js
var start = __webpack_require__(1041);
// EXTERNAL MODULE: ./.build/system/cache-folder.js
var cache_folder = __webpack_require__(1048);
;// CONCATENATED MODULE: ./.build/probes/npm/command.js
/** The script that `npx` would start: the only command, or the one named like the package. */
function binOf(installed) {
    const bare = installed.name.slice(installed.name.indexOf("/") + 1);
    const commands = Object.keys(installed.bin);
    const [only] = commands;
    if (commands.length === 1 && only !== undefined)
        return installed.bin[only];
    return Object.hasOwn(installed.bin, bare) ? installed.bin[bare] : undefined;
}
/** Arguments that a package declares for its start: `name value` pairs and positional values, in order. */
function packageArguments(of) {
    return (of.packageArguments ?? []).flatMap((argument) => [argument.type === "named" ? argument.name : undefined, argument.value].filter((part) => part !== undefined));
}

// EXTERNAL MODULE: ./.build/probes/npm/install.js
var install = __webpack_require__(3974);
;// CONCATENATED MODULE: ./.build/probes/start.js







/**
 * Brings what `chooseStart` chooses to where it can be started: an npm package is installed into the cache, and
 * its integrity compared with the release's. A package of another kind is not started here. Starts nothing but npm.
 */
async function resolveStart(release, options) {
    const choice = (0,start/* chooseStart */.Se)(release);
    if (choice?.kind === "package")
        return choice.package.registryType !== "npm"
            ? notProbed(choice.package)
            : startPackage(release, choice.package, options);
    if (choice?.kind === "command")
        return startCommand(choice.command, options);
    if (choice?.kind === "remote")
        return { ...choice.remote, kind: "remote" };
    const kinds = (release.server.packages ?? [])
        .map((one) => `${one.registryType} over ${one.transport.type}`)
        .join(", ");
    return {
        kind: "problem",
        outcome: "error",
        rule: "probe/error",
        message: kinds ? `nothing that can be started here: ${kinds}` : "the release names nothing to start",
    };
}
function notProbed({ registryType, identifier }) {
    return {
        kind: "problem",
        outcome: "inconclusive",
        rule: "probe/error",
        message: `${registryType} package ${identifier} is not probed: only npm packages, start commands and addresses are`,
    };
}
async function startPackage(release, of, options) {
    if ((0,start/* foreignRuntimeArgument */.Cz)(of) >= 0) {
        return bad("probe/failed", `${of.identifier} has runtime arguments, which would change what clients run`);
    }
    const version = of.version ?? release.version;
    const env = options.env ?? process.env;
    const installation = await (0,install/* installPackage */.E)(of.identifier, version, {
        cache: options.cache ?? (0,cache_folder/* cacheFolder */.n)(env),
        env,
        ...(options.signal ? { signal: options.signal } : {}),
    });
    if (installation.kind === "problem") {
        const outcome = installation.rule === "integrity/mismatch" ? "fail" : "error";
        return { ...installation, outcome };
    }
    const installed = installation.package;
    const key = `npm:${of.identifier}@${version}`;
    const integrity = release.release.integrity ?? {};
    const expected = Object.hasOwn(integrity, key) ? integrity[key] : undefined;
    if (expected !== undefined && installed.integrity !== expected)
        return bad("integrity/mismatch", `${key} is ${installed.integrity ?? "of no integrity"}, released as ${expected}`);
    const script = binOf(installed);
    if (script === undefined)
        return bad("probe/failed", `${key} has no command to start`);
    const args = [script, ...packageArguments(of)];
    return { kind: "process", command: process.execPath, args, package: installed };
}
async function startCommand(start, options) {
    const parts = [start.command, ...start.args].map((part) => part.startsWith("./") ? (0,external_node_path_.resolve)(options.root, part) : part);
    const escaped = parts.find((part, index) => part !== [start.command, ...start.args][index] && !part.startsWith(options.root + external_node_path_.sep));
    if (escaped !== undefined)
        return bad("probe/failed", `the start command leaves the repository: ${escaped}`);
    const [name = "", ...args] = parts;
    const command = await findCommand(name, options.env ?? process.env);
    if (command !== undefined)
        return { kind: "process", command, args };
    const message = `${name} is not installed here (not found on the search path)`;
    return { kind: "problem", outcome: "error", rule: "probe/error", message };
}
async function findCommand(name, env) {
    if (name === "node")
        return process.execPath;
    const folders = name.includes("/") ? [""] : (env.PATH ?? "").split(external_node_path_.delimiter).filter(Boolean);
    for (const folder of folders) {
        const path = folder === "" ? (0,external_node_path_.resolve)(name) : (0,external_node_path_.join)((0,external_node_path_.resolve)(folder), name);
        const runs = await (0,promises_.access)(path, promises_.constants.X_OK).then(() => true, () => false);
        if (runs)
            return path;
    }
    return undefined;
}
function bad(rule, message) {
    return { kind: "problem", outcome: "fail", rule, message };
}


/***/ }),

/***/ 1048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** `$XDG_CACHE_HOME/headgate`, or `~/.cache/headgate`. */
function cacheFolder(env) {
    const base = env.XDG_CACHE_HOME;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base?.startsWith("/") ? base : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), ".cache"), "headgate");
}


/***/ })

};
;