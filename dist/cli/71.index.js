export const id = 71;
export const ids = [71];
export const modules = {

/***/ 4016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ baseOf)
/* harmony export */ });
/* harmony import */ var _git_ancestry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2860);
/* harmony import */ var _git_branches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6153);
/* harmony import */ var _git_fetch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2877);



/**
 * What a change is measured against: the revision that was named, else the point where this work left the
 * default branch (as the remote has it, where there is one). Null before the first commit.
 */
async function baseOf(workspace, named) {
    const { repository } = workspace;
    if (named !== undefined) {
        const commit = await (0,_git_ancestry_js__WEBPACK_IMPORTED_MODULE_0__/* .resolve */ .hd)(repository, named);
        const head = await (0,_git_ancestry_js__WEBPACK_IMPORTED_MODULE_0__/* .tryResolve */ .Cn)(repository, "HEAD");
        return head === null ? commit : ((await (0,_git_ancestry_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeBase */ .wu)(repository, commit, head)) ?? commit);
    }
    const head = await (0,_git_ancestry_js__WEBPACK_IMPORTED_MODULE_0__/* .tryResolve */ .Cn)(repository, "HEAD");
    if (head === null)
        return null;
    const branch = await (0,_git_branches_js__WEBPACK_IMPORTED_MODULE_1__/* .desiredBranch */ .ts)(repository);
    if (branch === null)
        return head;
    const { remote } = repository;
    const refs = [...(remote === null ? [] : [(0,_git_fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .trackingRef */ .lu)(remote, branch)]), `refs/heads/${branch}`];
    for (const ref of refs) {
        const commit = await (0,_git_ancestry_js__WEBPACK_IMPORTED_MODULE_0__/* .tryResolve */ .Cn)(repository, ref);
        if (commit !== null)
            return commit === head ? head : await (0,_git_ancestry_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeBase */ .wu)(repository, commit, head);
    }
    return head;
}


/***/ }),

/***/ 3337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ sourceTexts)
/* harmony export */ });
/** Texts of the files that findings point into, for their excerpts. */
async function sourceTexts(findings, source) {
    const files = new Set(findings.flatMap(({ file, line }) => (file === undefined || line === undefined ? [] : [file])));
    if (files.size === 0)
        return new Map();
    const contents = await source.read([...files]);
    return new Map([...contents].map(([path, bytes]) => [path, Buffer.from(bytes).toString("utf8")]));
}


/***/ }),

/***/ 8071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _convention_touched_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6514);
/* harmony import */ var _convention_working_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5480);
/* harmony import */ var _git_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7496);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2029);
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7542);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6675);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4604);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4016);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6604);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6790);
/* harmony import */ var _source_texts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3337);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2363);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});












/** Checks the working tree: what it changes since the base and what that touches, or all of it. */
const validate = async (invocation, world) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const workspace = __addDisposableResource(env_1, await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_8__/* .openWorkspace */ .OH)(invocation, world), true);
        const { repository, directory, root } = workspace;
        const source = (0,_convention_working_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .workingTree */ .c)(root);
        const all = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_8__/* .isSet */ .vM)(invocation, "all");
        const base = await (0,_base_js__WEBPACK_IMPORTED_MODULE_5__/* .baseOf */ .b)(workspace, (0,_workspace_js__WEBPACK_IMPORTED_MODULE_8__/* .textOf */ .b6)(invocation, "base"));
        const touched = all || base === null ? "all" : (0,_convention_touched_js__WEBPACK_IMPORTED_MODULE_0__/* .touchedBy */ .O)(await (0,_git_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .changedPaths */ .v)(repository, base, null, directory));
        world.progress("checking the repository");
        const { findings } = await (0,_look_js__WEBPACK_IMPORTED_MODULE_7__/* .checkDesired */ .pV)({
            source,
            touched,
            now: world.now().toISOString(),
            ...(base === null ? {} : { base: (0,_look_js__WEBPACK_IMPORTED_MODULE_7__/* .commitSource */ .nv)(workspace, base) }),
        });
        const files = touched === "all" ? null : touched.files.size;
        return resultOf(findings, await (0,_source_texts_js__WEBPACK_IMPORTED_MODULE_9__/* .sourceTexts */ .w)(findings, source));
        function resultOf(found, sources) {
            const shown = (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .formatFindings */ .eg)(found, sources, (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .textOptions */ .aW)(world), _rules_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .isConfidential */ .FX);
            const what = files === null
                ? "the whole repository is checked"
                : files === 0
                    ? `nothing changed since ${base?.slice(0, 7)}; headgate validate --all checks everything`
                    : `checked what ${files === 1 ? "1 changed file touches" : `${files} changed files touch`}`;
            return (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .result */ .Ke)((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_10__/* .hasFailure */ .F3)(found) ? "refused" : "ok", [shown, what].filter(Boolean).join("\n"), {
                findings: (0,_report_json_js__WEBPACK_IMPORTED_MODULE_11__/* .findingsJson */ .p)(found),
                base,
                files,
            });
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};


/***/ }),

/***/ 5480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ workingTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6958);



const ignored = new Set([".git", "node_modules"]);
const absent = new Set(["ENOENT", "ENOTDIR", "EISDIR"]);
/** Opening never follows a link, and never waits for the other end of a pipe. */
const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/**
 * The files as they lie in a folder (absolute path). Links are never followed, neither as files nor as folders
 * on the way: reading one gives its text, as git stores it. At most one byte over the limit is read of a file.
 * Synchronous inside, which is six times faster for many small files.
 */
function workingTree(root) {
    const realFolders = new Map([["", true]]);
    const slab = { buffer: Buffer.alloc(0), used: 0 };
    const isRealFolder = (folder) => {
        const known = realFolders.get(folder);
        if (known !== undefined)
            return known;
        const isReal = isRealFolder(parentOf(folder)) && kindAt(root, folder) === "folder";
        realFolders.set(folder, isReal);
        return isReal;
    };
    return {
        commit: null,
        async list(prefix) {
            if (!isInside(prefix) || !isRealFolder(parentOf(prefix)))
                return [];
            const kind = prefix === "" ? "folder" : kindAt(root, prefix);
            if (kind === undefined)
                return [];
            if (kind !== "folder")
                return [{ path: prefix, kind }];
            const entries = [];
            walk(root, prefix, entries, realFolders);
            return entries;
        },
        async names(folder) {
            if (!isInside(folder) || !isRealFolder(folder))
                return [];
            return readFolder(root, folder).map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
        },
        async read(paths) {
            const contents = new Map();
            for (const path of paths) {
                if (!isInside(path) || !isRealFolder(parentOf(path)))
                    continue;
                const bytes = readBytes(`${root}/${path}`, slab);
                if (bytes)
                    contents.set(path, bytes);
            }
            return contents;
        },
    };
}
function isInside(path) {
    return (!path.startsWith("/") && !path.includes("\\") && !path.includes("\0") && !path.split("/").includes(".."));
}
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function kindAt(root, path) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), { throwIfNoEntry: false });
    if (!stat)
        return undefined;
    if (stat.isDirectory())
        return "folder";
    return stat.isFile() ? "file" : stat.isSymbolicLink() ? "symlink" : "other";
}
function readFolder(root, folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true }).filter(({ name }) => !ignored.has(name));
}
function walk(root, folder, entries, realFolders) {
    realFolders.set(folder, true);
    for (const entry of readFolder(root, folder)) {
        const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
        if (entry.isFile())
            entries.push({ path, kind: "file" });
        else if (entry.isDirectory())
            walk(root, path, entries, realFolders);
        else
            entries.push({ path, kind: entry.isSymbolicLink() ? "symlink" : "other" });
    }
}
const slabSize = 4 * (_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .maxFileSize */ .o2 + 1);
/** Undefined where there is no file; what may not be read throws, since it must not pass for absent. */
function readBytes(path, slab) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags);
    }
    catch (error) {
        const code = codeOf(error);
        if (code === "ELOOP" || code === "EMLINK")
            return Buffer.from((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path));
        if (absent.has(code))
            return undefined;
        throw error;
    }
    try {
        return readInto(slab, descriptor);
    }
    catch (error) {
        if (absent.has(codeOf(error)))
            return undefined;
        throw error;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function readInto(slab, descriptor) {
    const limit = _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .maxFileSize */ .o2 + 1;
    if (slab.buffer.length - slab.used < limit) {
        slab.buffer = Buffer.allocUnsafeSlow(slabSize);
        slab.used = 0;
    }
    const start = slab.used;
    let length = 0;
    for (;;) {
        const wanted = limit - length;
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, slab.buffer, start + length, wanted, null);
        length += count;
        // Of a file, less than was asked for comes only at its end.
        if (count < wanted || length === limit)
            break;
    }
    slab.used += length;
    return slab.buffer.subarray(start, start + length);
}
function codeOf(error) {
    return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}


/***/ })

};
