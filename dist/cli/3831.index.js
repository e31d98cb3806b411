"use strict";
exports.id = 3831;
exports.ids = [3831];
exports.modules = {

/***/ 13831:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishedOnPypi: () => (/* binding */ publishedOnPypi)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);




const packageName = /^[a-z0-9](?:[a-z0-9._-]{0,98}[a-z0-9])?$/i;
const specifier = /^[0-9A-Za-z.,<>=!~*+ ]{0,200}$/;
/**
 * The version of a Python package that a client would start today, by the user's own uv or pip with its
 * configuration. Only built packages are looked at, so that no code of theirs runs. Installs nothing.
 */
async function publishedOnPypi(name, wanted, options) {
    const range = wanted === null || wanted === "latest" ? "" : /^[0-9]/.test(wanted) ? `==${wanted}` : wanted;
    if (!packageName.test(name) || !specifier.test(range)) {
        const message = `${JSON.stringify(name.slice(0, 80))} is not the name and version of a Python package`;
        return { kind: "problem", rule: "package/invalid-name", message, hint: "name a package of PyPI" };
    }
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "headgate-pypi-"));
    try {
        let last;
        // What starts such packages is uv; without a Python of its own it fails, and pip may know.
        for (const client of [byUv, byPip]) {
            const found = await client(name, range, folder, options);
            options.signal?.throwIfAborted();
            if (found?.kind === "version" || found?.rule === "package/not-found")
                return found;
            last = found ?? last;
        }
        return (last ?? {
            kind: "problem",
            rule: "package/not-reachable",
            message: "neither pip nor uv is installed here, which know where Python packages are published",
            hint: "install one of them, or write the exact version into the client's file: uvx PACKAGE@VERSION",
        });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
}
const byPip = async (name, range, folder, options) => {
    const flags = ["--dry-run", "--report", "-", "--quiet", "--no-deps", "--ignore-installed", "--no-input"];
    const places = [
        "--only-binary",
        ":all:",
        "--disable-pip-version-check",
        "--target",
        (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "target"),
    ];
    const args = ["install", ...flags, ...places, "--", `${name}${range}`];
    for (const program of ["pip3", "pip"]) {
        const ran = await run(program, args, folder, options);
        if (ran.kind === "absent")
            continue;
        if (ran.kind === "failed")
            return unpublished(name, ran.words);
        const [found] = installsIn(ran.stdout);
        if (found)
            return found;
    }
    return undefined;
};
const byUv = async (name, range, folder, options) => {
    const flags = ["--no-deps", "--no-header", "--no-annotate", "--quiet", "--only-binary", ":all:"];
    const ran = await run("uv", ["pip", "compile", ...flags, "-"], folder, options, `${name}${range}\n`);
    if (ran.kind === "absent")
        return undefined;
    if (ran.kind === "failed")
        return unpublished(name, ran.words);
    const version = /==([0-9][0-9A-Za-z.!+-]*)/.exec(ran.stdout)?.[1];
    return version === undefined ? unpublished(name, "") : { kind: "version", version };
};
function unpublished(name, words) {
    const isAbsent = /no matching distribution|not found in the package registry|no versions of|because .* was not found/i.test(words);
    return isAbsent
        ? {
            kind: "problem",
            rule: "package/not-found",
            message: `pypi:${name} has no such version that is built for this machine`,
            hint: `pip index versions ${name}`,
        }
        : {
            kind: "problem",
            rule: "package/not-reachable",
            message: `pypi:${name} could not be looked up: its client failed`,
            hint: `pip index versions ${name} tells why`,
        };
}
/** The report that pip prints. */
function installsIn(stdout) {
    try {
        const report = JSON.parse(stdout.slice(Math.max(0, stdout.indexOf("{"))));
        const list = Array.isArray(report.install) ? report.install : [];
        return list.flatMap((entry) => {
            const version = at(entry, "metadata", "version");
            const url = at(entry, "download_info", "url");
            const hash = at(entry, "download_info", "archive_info", "hashes", "sha256");
            if (typeof version !== "string")
                return [];
            // The other wheels of a version are of other machines, with checksums of their own.
            const isEverywhere = typeof url === "string" && url.endsWith("-none-any.whl") && typeof hash === "string";
            return [
                { kind: "version", version, ...(isEverywhere ? { integrity: `sha256-${hash}` } : {}) },
            ];
        });
    }
    catch {
        return [];
    }
}
function at(value, ...path) {
    return path.reduce((inner, name) => typeof inner === "object" && inner !== null && Object.hasOwn(inner, name)
        ? Reflect.get(inner, name)
        : undefined, value);
}
function run(program, args, cwd, { env, signal }, input = "") {
    return new Promise((resolve) => {
        const options = { cwd, env, timeout: 60_000, maxBuffer: 16 * 1024 * 1024, ...(signal ? { signal } : {}) };
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, [...args], options, (error, stdout, stderr) => {
            if (error === null)
                resolve({ kind: "done", stdout });
            else if (error.code === "ENOENT" ||
                (/not found|No module named pip/i.test(stderr.slice(0, 300)) && error.code === 127))
                resolve({ kind: "absent" });
            else
                resolve({ kind: "failed", words: stderr.slice(-4_000) });
        });
        child.stdin?.on("error", () => { });
        child.stdin?.end(input);
    });
}


/***/ })

};
;