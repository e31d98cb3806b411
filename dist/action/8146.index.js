"use strict";
exports.id = 8146;
exports.ids = [8146];
exports.modules = {

/***/ 21089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readManifest)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(935);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69723);


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
    const server = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(value).get("server"));
    const type = types.find((known) => known === server.get("type"));
    if (type === undefined)
        return { problem: "manifest.json names no type of server: node, python, uv or binary" };
    const entryPoint = server.get("entry_point");
    if (typeof entryPoint !== "string" || (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .foreignText */ .q)(entryPoint) !== undefined)
        return { problem: "manifest.json names no entry_point in the bundle" };
    const config = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(server.get("mcp_config"));
    const override = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(config.get("platform_overrides")).get(platform));
    const command = override.get("command") ?? config.get("command");
    const args = override.get("args") ?? config.get("args") ?? [];
    if (!(command === undefined || typeof command === "string") || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isTexts */ .VP)(args))
        return { problem: "mcp_config of manifest.json has no command with arguments" };
    const env = [...(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(config.get("env")), ...(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(override.get("env"))];
    if (!env.every((pair) => typeof pair[1] === "string"))
        return { problem: "mcp_config.env of manifest.json has values that are no texts" };
    const compatibility = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(value).get("compatibility"));
    const platforms = compatibility.get("platforms");
    const python = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(compatibility.get("runtimes")).get("python");
    return {
        name: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(value).get("name"), 200),
        version: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(value).get("version"), 256),
        description: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(value).get("description")),
        type,
        entryPoint: entryPoint.replace(/^(?:\.\/)+/, ""),
        command,
        args,
        env: new Map(env),
        config: new Map([...(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(value).get("user_config"))].map(([key, one]) => [key, option((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(one))])),
        platforms: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isTexts */ .VP)(platforms) ? platforms : undefined,
        python: typeof python === "string" && /^[\d.<>=!~, *]{1,60}$/.test(python) ? python : undefined,
    };
}
function option(of) {
    const usual = of.get("default");
    const list = Array.isArray(usual) ? usual : usual === undefined || usual === null ? undefined : [usual];
    const least = of.get("min");
    return {
        type: String(of.get("type")),
        description: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(of.get("description")) ?? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(of.get("title")),
        isRequired: of.get("required") === true,
        isSecret: of.get("sensitive") === true,
        defaults: list?.filter((one) => ["string", "number", "boolean"].includes(typeof one)).map(String),
        least: typeof least === "number" ? least : undefined,
    };
}


/***/ }),

/***/ 69723:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ foreignText)
/* harmony export */ });
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


/***/ }),

/***/ 9118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JL: () => (/* binding */ UnpackError),
/* harmony export */   l1: () => (/* binding */ unpack),
/* harmony export */   r7: () => (/* binding */ textIn)
/* harmony export */ });
/* unused harmony export unpackLimits */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38321);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_stream_consumers__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69723);






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
        const files = await filesOf(zip, limits);
        for (const entry of files) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.fileName);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
            const mode = (entry.externalFileAttributes >>> 16) & 0o111 ? 0o755 : 0o644;
            const bytes = await zip.openReadStreamPromise(entry).catch(broken);
            // Never over another file: what a system takes for the same name is written once.
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(bytes, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path, { flags: "wx", mode })).catch((error) => {
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
/**
 * The text of one file of a zip archive; undefined where it is not in it. Throws an UnpackError, for an archive that is not
 * unpacked either as well: of two files of one name each reader takes another.
 */
async function textIn(archive, name, most) {
    const { openPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    const zip = await openPromise(archive, { autoClose: false, strictFileNames: true }).catch(broken);
    try {
        const entry = (await filesOf(zip, unpackLimits)).find(({ fileName }) => fileName === name);
        if (entry === undefined)
            return undefined;
        if (entry.uncompressedSize > most)
            throw new UnpackError(`${name} is larger than ${most / mebibyte} MiB`);
        // What unpacks to more than it says ends with an error.
        return await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_3__.text)(await zip.openReadStreamPromise(entry));
    }
    catch (error) {
        return broken(error);
    }
    finally {
        zip.close();
    }
}
/** All files of an archive, whose directory alone is read for it; throws an UnpackError as `checked` does. */
async function filesOf(zip, limits) {
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
    return checked(entries, zip.fileSize, limits);
}
/** Those of the entries that are files; throws where one is something else, or all of them are too much. */
function checked(entries, archive, limits) {
    const seen = new Set();
    const folders = new Set();
    let total = 0;
    const files = entries.filter((entry) => {
        const { fileName, uncompressedSize } = entry;
        const shown = JSON.stringify(fileName.slice(0, 100));
        const foreign = (0,_path_js__WEBPACK_IMPORTED_MODULE_5__/* .foreignText */ .q)(fileName.replace(/\/$/, ""));
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
            whole: Object.fromEntries([...distributions]
                .filter(([other]) => other !== (0,_package_name_js__WEBPACK_IMPORTED_MODULE_6__/* .normalName */ .t)(name))
                .map(([other, { version: installed }]) => [other, installed])
                .sort(([a], [b]) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_7__.compareText)(a, b))),
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
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(935);
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
    const value = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonOf */ .o_)(text);
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isTexts */ .VP)(value) ? value : undefined;
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