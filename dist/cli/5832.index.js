"use strict";
exports.id = 5832;
exports.ids = [5832];
exports.modules = {

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

/***/ 45832:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startPython: () => (/* binding */ startPython)
/* harmony export */ });
/* harmony import */ var _system_cache_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61048);
/* harmony import */ var _integrity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24696);
/* harmony import */ var _npm_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36500);
/* harmony import */ var _install_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59707);
/* harmony import */ var _package_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64654);





/** What a package that was not installed says of its release; by itself that it cannot be started here. */
const outcomes = new Map([
    ["integrity/mismatch", "fail"],
    ["package/source-only", "inconclusive"],
]);
/** A Python package's own command, by the interpreter that has what it needs. */
async function startPython(release, of, options) {
    const version = of.version ?? release.version;
    const key = `pypi:${of.identifier}@${version}`;
    const checksums = (0,_integrity_js__WEBPACK_IMPORTED_MODULE_2__/* .recordedChecksums */ .r)(release, key);
    if (checksums === null) {
        const message = `the release records a checksum of ${key} that is no SHA-256`;
        return { kind: "problem", outcome: "fail", rule: "integrity/mismatch", message };
    }
    const env = options.env ?? process.env;
    const installation = await (0,_install_js__WEBPACK_IMPORTED_MODULE_1__/* .installPython */ .y)(of.identifier, version, {
        cache: options.cache ?? (0,_system_cache_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .cacheFolder */ .n)(env),
        env,
        checksums,
        ...(options.signal ? { signal: options.signal } : {}),
    });
    if (installation.kind === "problem") {
        const { rule, message } = installation;
        return { kind: "problem", outcome: outcomes.get(rule) ?? "error", rule, message };
    }
    const script = commandOf(installation.package);
    if (script === undefined) {
        const message = `${key} has no command to start`;
        return { kind: "problem", outcome: "fail", rule: "probe/failed", message };
    }
    // By the interpreter, and not by the script's own first line: that names where the environment was made.
    const args = [script, ...(0,_npm_command_js__WEBPACK_IMPORTED_MODULE_3__/* .packageArguments */ .b)(of)];
    return { kind: "process", command: installation.package.python, args };
}
/** The script that `uvx` would start: the command named like the package; else the only one. */
function commandOf({ name, scripts }) {
    const commands = Object.keys(scripts);
    const named = commands.find((one) => one === name) ?? commands.find((one) => (0,_package_name_js__WEBPACK_IMPORTED_MODULE_4__/* .normalName */ .t)(one) === (0,_package_name_js__WEBPACK_IMPORTED_MODULE_4__/* .normalName */ .t)(name));
    const [only] = commands;
    const chosen = named ?? (commands.length === 1 ? only : undefined);
    return chosen === undefined ? undefined : scripts[chosen];
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