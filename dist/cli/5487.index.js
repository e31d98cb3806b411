"use strict";
exports.id = 5487;
exports.ids = [5487];
exports.modules = {

/***/ 35065:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ cachedFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _system_process_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40922);




/** What stands in the cache, made once: it appears whole or not at all, and of several at once one makes it. */
async function cachedFolder(of) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(of.root, of.name);
    const found = await whole(target, of);
    if (found)
        return found.result;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(of.root, { recursive: true });
    const lock = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(target).digest("hex").slice(0, 16);
    // A dead one's lock is taken over.
    const done = await (0,_system_process_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .takeLock */ .HJ)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(of.root, `.${lock}.lock`), of.timeout + 30_000);
    try {
        const meanwhile = await whole(target, of);
        if (meanwhile)
            return meanwhile.result;
        await sweep(of.root);
        return (await make(target, of)) ?? (await of.read(target));
    }
    finally {
        await done();
    }
}
async function whole(target, of) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(target).catch(() => undefined);
    if (!found)
        return undefined;
    const uid = process.getuid?.();
    if (uid !== undefined && found.uid !== uid && found.uid !== 0)
        return { result: of.foreign(target) };
    return (await of.isWhole(target)) ? { result: await of.read(target) } : undefined;
}
async function make(target, of) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true });
    const temporary = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(of.root, ".new-"));
    try {
        const failure = await of.make(temporary);
        if (failure !== undefined)
            return failure;
        await replace(of.root, temporary, target);
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
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(target, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(old, "folder")).catch((error) => {
            if (error.code !== "ENOENT")
                throw error;
        });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(made, target);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(old, { recursive: true, force: true, maxRetries: 3 });
    }
}
/** Nothing takes that long to make: what is older was left behind by one that was killed. */
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


/***/ }),

/***/ 67380:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ findCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** Absolute path of a command, looked up as a shell would; undefined where there is none. `node` is the one that runs us. */
async function findCommand(name, env) {
    if (name === "node")
        return process.execPath;
    const folders = name.includes("/") ? [""] : (env.PATH ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter(Boolean);
    for (const folder of folders) {
        const path = folder === "" ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(name) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder), name);
        if (await isProgram(path))
            return path;
    }
    return undefined;
}
/** A folder may be entered, which looks as if it could be run. */
async function isProgram(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 24696:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ recordedIntegrity),
/* harmony export */   r: () => (/* binding */ recordedChecksums)
/* harmony export */ });
/** The checksum that a release records of a package; undefined where it records none. */
function recordedIntegrity({ release }, key) {
    const integrity = release.integrity ?? {};
    return Object.hasOwn(integrity, key) ? integrity[key] : undefined;
}
/**
 * SHA-256 checksums, hexadecimal, that a release records of a package's files: under its own key, or under the key and a
 * file's name (`pypi:NAME@VERSION/FILE`). Null where it records one that is no SHA-256, which nothing can be held to.
 */
function recordedChecksums({ release }, key) {
    const found = Object.entries(release.integrity ?? {})
        .filter(([name]) => name === key || name.startsWith(`${key}/`) || name.startsWith(`${key}#`))
        .map(([, value]) => sha256(value));
    return found.includes(null) ? null : found.flatMap((one) => one ?? []);
}
/** `sha256-HEX`, `sha256:HEX`, `sha256-BASE64` or the digits alone. */
function sha256(text) {
    const hex = /^(?:sha256[-:])?([0-9a-f]{64})$/i.exec(text)?.[1];
    if (hex !== undefined)
        return hex.toLowerCase();
    const base64 = /^sha256-([A-Za-z0-9+/]{43}=)$/.exec(text)?.[1];
    return base64 === undefined ? null : Buffer.from(base64, "base64").toString("hex");
}


/***/ }),

/***/ 36500:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ packageArguments),
/* harmony export */   j: () => (/* binding */ binOf)
/* harmony export */ });
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


/***/ }),

/***/ 63974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ installPackage)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3028);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(935);
/* harmony import */ var _cached_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35065);
/* harmony import */ var _npm_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34974);
/* harmony import */ var _package_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56253);







/**
 * Installs one exact version of a package into the cache, once, without running its scripts. The folder
 * appears whole or not at all: it is made beside and renamed. Where parts of it were taken away since, it is
 * installed anew.
 */
async function installPackage(name, version, options) {
    const invalid = (0,_package_name_js__WEBPACK_IMPORTED_MODULE_4__/* .packageProblem */ .e)(name, version);
    if (invalid)
        return { kind: "problem", rule: "package/invalid-name", message: invalid };
    return (0,_cached_js__WEBPACK_IMPORTED_MODULE_2__/* .cachedFolder */ .h)({
        root: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.cache, "npm"),
        name: `${name}@${version}`,
        timeout: options.timeout ?? usualTimeout,
        read: (folder) => readInstalled(name, version, folder),
        isWhole,
        make: (temporary) => install(name, version, temporary, options),
        foreign: (folder) => {
            const message = `npm:${name}@${version} was installed to ${folder} by another account, and is not started for this one: set XDG_CACHE_HOME to a folder of your own`;
            return { kind: "problem", rule: "package/not-installed", message };
        },
    });
}
const usualTimeout = 300_000;
/** Whether every package that npm noted is still in its place. */
async function isWhole(target) {
    const lock = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .members */ .ol)(await readJson((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, "node_modules", ".package-lock.json")));
    const places = [...(0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .members */ .ol)(lock.get("packages"))].flatMap(([place, entry]) => {
        const { optional, link } = Object.fromEntries((0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .members */ .ol)(entry));
        return optional === true || link === true ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, place, "package.json")];
    });
    return (await Promise.all(places.map(exists))).every(Boolean);
}
async function install(name, version, temporary, options) {
    // A manifest of its own keeps npm from looking for a project in the folders above.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, "package.json"), '{ "private": true }\n');
    const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--save-exact", "--no-progress"];
    const result = await (0,_npm_client_js__WEBPACK_IMPORTED_MODULE_3__/* .npm */ .w)(["install", "--prefix", temporary, ...flags, "--", `${name}@${version}`], {
        cwd: temporary,
        env: options.env,
        timeout: options.timeout ?? usualTimeout,
        ...(options.signal ? { signal: options.signal } : {}),
    });
    return result.ok ? undefined : notInstalled(name, version, result);
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
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, "node_modules", name);
    const lock = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .members */ .ol)(await readJson((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, "node_modules", ".package-lock.json")));
    const manifest = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .members */ .ol)(await readJson((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "package.json")));
    const packages = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .members */ .ol)(lock.get("packages"));
    const entry = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .members */ .ol)(packages.get(`node_modules/${name}`));
    if ([manifest, entry].some((said) => asPublished(said.get("version")) !== version))
        return broken("the version is another one");
    return {
        kind: "installed",
        package: {
            name,
            version,
            folder,
            integrity: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL)(entry.get("integrity")),
            ...directDependencies(name, manifest, packages),
            whole: packagesBelow(name, packages),
            bin: binaries(name, folder, manifest.get("bin")),
            deprecated: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL)(entry.get("deprecated")),
        },
    };
}
/** Some packages write `v1.0.14` into their own package.json; the registry has it as 1.0.14. */
function asPublished(version) {
    return typeof version === "string" ? version.replace(/^[=v\s]+/, "") : null;
}
function directDependencies(name, manifest, packages) {
    const optional = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .members */ .ol)(manifest.get("optionalDependencies"));
    const names = [...(0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .members */ .ol)(manifest.get("dependencies")).keys()].sort();
    const found = names.map((dependency) => {
        const nested = packages.get(`node_modules/${name}/node_modules/${dependency}`);
        const entry = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .members */ .ol)(nested ?? packages.get(`node_modules/${dependency}`));
        return [dependency, (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL)(entry.get("version"))];
    });
    return {
        dependencies: Object.fromEntries(found.flatMap(([dependency, version]) => (version === undefined ? [] : [[dependency, version]]))),
        unresolved: found.flatMap(([dependency, version]) => version === undefined && !optional.has(dependency) ? [dependency] : []),
    };
}
/** What comes from elsewhere than a registry has no name there that says anything. */
function packagesBelow(own, packages) {
    const found = new Map();
    for (const [place, entry] of packages) {
        const at = place.lastIndexOf("node_modules/");
        const [version, resolved] = ["version", "resolved"].map((name) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .members */ .ol)(entry).get(name)));
        if (at < 0 || version === undefined || place === `node_modules/${own}`)
            continue;
        if (/^(?:git[+:@]|github:|file:|link:)/.test(resolved ?? ""))
            continue;
        const name = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .members */ .ol)(entry).get("name")) ?? place.slice(at + "node_modules/".length);
        const deprecated = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .members */ .ol)(entry).get("deprecated"));
        found.set(`${name}@${version}`, {
            name,
            version,
            ...(deprecated === undefined ? {} : { deprecated }),
        });
    }
    return [...found.values()].sort((a, b) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_6__.compareText)(a.name, b.name) || (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_6__.compareText)(a.version, b.version));
}
/** Commands of the package; those that would leave its folder are left out. */
function binaries(name, folder, bin) {
    const bare = name.slice(name.indexOf("/") + 1);
    const entries = typeof bin === "string" ? [[bare, bin]] : [...(0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .members */ .ol)(bin)];
    return Object.fromEntries(entries.flatMap(([command, path]) => {
        const absolute = typeof path === "string" ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path) : "";
        return absolute.startsWith(folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? [[command, absolute]] : [];
    }));
}
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => true, () => false);
}
async function readJson(path) {
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 34974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ npm)
/* harmony export */ });
/* harmony import */ var _redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80714);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39609);


/** Runs the user's npm, with its configuration. Never rejects. */
async function npm(args, options) {
    const env = { ...options.env, npm_config_update_notifier: "false", npm_config_loglevel: "error" };
    const result = await (0,_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .runTool */ .q)("npm", args, { ...options, env });
    return result.ok ? result : failure(result);
}
function failure({ code, status, stdout, stderr }) {
    if (code === "TIMEOUT")
        return { ok: false, code, message: "npm did not answer in time" };
    if (code === "STOPPED")
        return { ok: false, code, message: "npm was stopped" };
    if (code === "FLOOD")
        return { ok: false, code, message: "npm answered more than 16 MiB" };
    if (code !== "EXIT")
        return { ok: false, code, message: `npm could not be started: ${code}` };
    const own = /npm (?:error|ERR!) code (\w+)/.exec(stderr)?.[1] ?? jsonCode(stdout) ?? "unknown";
    const words = (0,_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .lastWords */ .a)(firstErrors(stderr), (text) => text);
    return { ok: false, code: own, message: `npm ended with ${status} (${own})${words ? `: ${words}` : ""}` };
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

/***/ 56253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ packageProblem)
/* harmony export */ });
/* harmony import */ var semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58780);
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

/***/ 15487:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ resolveStart),
/* harmony export */   n: () => (/* reexport safe */ _system_cache_folder_js__WEBPACK_IMPORTED_MODULE_2__.n)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51041);
/* harmony import */ var _system_cache_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61048);
/* harmony import */ var _find_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67380);
/* harmony import */ var _integrity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24696);
/* harmony import */ var _npm_command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36500);
/* harmony import */ var _npm_install_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63974);








/** By kind of package: brings it to where it can be started. What none of them does is not started here. */
const starters = new Map([
    ["npm", startNpm],
    ["pypi", async (...given) => (await __webpack_require__.e(/* import() */ 5832).then(__webpack_require__.bind(__webpack_require__, 45832))).startPython(...given)],
    ["mcpb", async (...given) => (await Promise.all(/* import() */[__webpack_require__.e(8146), __webpack_require__.e(6375)]).then(__webpack_require__.bind(__webpack_require__, 46375))).startBundle(...given)],
]);
/**
 * Brings what `chooseStart` chooses to where it can be started: a package of npm or PyPI is installed into the cache, a
 * bundle unpacked there, and its integrity compared with the release's. A package of another kind is not started here.
 * Starts nothing but the installers.
 */
async function resolveStart(release, options) {
    const choice = (0,_model_start_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseStart */ .Se)(release);
    if (choice?.kind === "package")
        return startPackage(release, choice.package, options);
    if (choice?.kind === "command")
        return startCommand(choice.command, options);
    if (choice?.kind === "remote")
        return { ...choice.remote, kind: "remote" };
    const kinds = (release.server.packages ?? [])
        .map((one) => `${one.registryType} over ${one.transport.type}`)
        .join(", ");
    return {
        kind: "problem",
        outcome: kinds ? "inconclusive" : "error",
        rule: "probe/error",
        message: kinds ? `nothing that can be started here: ${kinds}` : "the release names nothing to start",
    };
}
function notStarted({ registryType, identifier }) {
    return {
        kind: "problem",
        outcome: "inconclusive",
        rule: "probe/error",
        message: `${registryType} package ${identifier} cannot be started here: only packages of npm and PyPI, MCPB bundles, start commands and addresses can`,
    };
}
async function startPackage(release, of, options) {
    const starter = starters.get(of.registryType);
    if (starter === undefined)
        return notStarted(of);
    if ((0,_model_start_js__WEBPACK_IMPORTED_MODULE_1__/* .foreignRuntimeArgument */ .Cz)(of) >= 0) {
        return bad("probe/failed", `${of.identifier} has runtime arguments, which would change what clients run`);
    }
    return starter(release, of, options);
}
async function startNpm(release, of, options) {
    const version = of.version ?? release.version;
    const env = options.env ?? process.env;
    const installation = await (0,_npm_install_js__WEBPACK_IMPORTED_MODULE_4__/* .installPackage */ .E)(of.identifier, version, {
        cache: options.cache ?? (0,_system_cache_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheFolder */ .n)(env),
        env,
        ...(options.signal ? { signal: options.signal } : {}),
    });
    if (installation.kind === "problem") {
        const outcome = installation.rule === "integrity/mismatch" ? "fail" : "error";
        return { ...installation, outcome };
    }
    const installed = installation.package;
    const key = `npm:${of.identifier}@${version}`;
    const expected = (0,_integrity_js__WEBPACK_IMPORTED_MODULE_5__/* .recordedIntegrity */ .Q)(release, key);
    if (expected !== undefined && installed.integrity !== expected)
        return bad("integrity/mismatch", `${key} is ${installed.integrity ?? "of no integrity"}, released as ${expected}`);
    const script = (0,_npm_command_js__WEBPACK_IMPORTED_MODULE_6__/* .binOf */ .j)(installed);
    if (script === undefined)
        return bad("probe/failed", `${key} has no command to start`);
    const args = [script, ...(0,_npm_command_js__WEBPACK_IMPORTED_MODULE_6__/* .packageArguments */ .b)(of)];
    return { kind: "process", command: process.execPath, args, package: installed };
}
async function startCommand(start, options) {
    const parts = [start.command, ...start.args].map((part) => part.startsWith("./") ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.root, part) : part);
    const escaped = parts.find((part, index) => part !== [start.command, ...start.args][index] && !part.startsWith(options.root + node_path__WEBPACK_IMPORTED_MODULE_0__.sep));
    if (escaped !== undefined)
        return bad("probe/failed", `the start command leaves the repository: ${escaped}`);
    const [name = "", ...args] = parts;
    const command = await (0,_find_command_js__WEBPACK_IMPORTED_MODULE_3__/* .findCommand */ .Z)(name, options.env ?? process.env);
    if (command !== undefined)
        return { kind: "process", command, args };
    const message = name.includes("/")
        ? `there is no program ${name} here`
        : `${name} is not installed here (not found on the search path)`;
    return { kind: "problem", outcome: "error", rule: "probe/error", message };
}
function bad(rule, message) {
    return { kind: "problem", outcome: "fail", rule, message };
}


/***/ }),

/***/ 39609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ runTool)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);

const mostOutput = 16 * 1024 * 1024;
/** Runs a tool of the user's, such as npm or uv, by an argument array. Never rejects. */
function runTool(program, args, options) {
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, [...args], {
            cwd: options.cwd,
            env: options.env,
            stdio: ["ignore", "pipe", "pipe"],
            windowsHide: true,
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
        const fail = (code, status) => settle({ ok: false, code, status, stdout, stderr });
        child.once("error", (error) => fail(error.code ?? "unknown", null));
        child.once("close", (code, signal) => {
            if (code === 0 && ended === undefined)
                settle({ ok: true, stdout });
            else
                fail(ended ?? "EXIT", code ?? signal);
        });
    });
}


/***/ })

};
;