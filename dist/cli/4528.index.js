"use strict";
exports.id = 4528;
exports.ids = [4528,2055];
exports.modules = {

/***/ 8373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkDesired: () => (/* binding */ checkDesired),
/* harmony export */   loadScopeOf: () => (/* binding */ loadScopeOf),
/* harmony export */   serversIn: () => (/* binding */ serversIn),
/* harmony export */   tell: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var _convention_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1450);
/* harmony import */ var _convention_locate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7557);
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(547);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(782);




/** Reads and checks a part of the desired side: the convention's findings and those of all static rules. */
async function checkDesired(scope) {
    const [{ desired, findings, omitted }, loadedBase] = await Promise.all([
        load(scope.source, scope),
        scope.base && load(scope.base, scope, scope.changedOnly),
    ]);
    const base = loadedBase?.desired;
    const before = scope.before ?? base;
    const { touched, now } = scope;
    const policies = touched === "all" || touched.project || touched.environments.size > 0;
    const { project, environments } = desired;
    const found = [
        ...findings,
        ...(0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .checkProject */ .sh)({ desired, now, ...(before ? { base: before } : {}) }, policies),
        ...[...desired.servers.values()].flatMap((server) => {
            const known = base?.servers.get(server.id);
            return (0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .checkServer */ .i6)({
                project,
                environments,
                server,
                now,
                ...(known ? { base: known } : {}),
                ...(scope.statuses ? { statuses: scope.statuses(server.id) } : {}),
            });
        }),
    ];
    return { desired, omitted, ...(base ? { base } : {}), findings: await tell(found, omitted, scope.source) };
}
async function load(source, scope, changedOnly = false) {
    const what = await loadScopeOf(source, scope);
    return (0,_convention_load_js__WEBPACK_IMPORTED_MODULE_0__/* .loadDesired */ .fv)(source, what.kind === "all" ? what : { ...what, changedOnly });
}
/** What is worth telling of all that was found: each thing once, its cause and not what follows, with its line. */
function tell(found, omitted, source) {
    const unread = found.some(({ rule, place, file }) => {
        const ofProject = (place?.file ?? file) === _convention_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .projectFile */ .g7;
        return rule === "convention/newer-version" || (rule === "convention/not-found" && ofProject);
    });
    const told = (0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .distinct */ .dM)(found).filter((finding) => !followsFrom(finding, omitted) && !(unread && removals.has(finding.rule)));
    return (0,_convention_locate_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x)(told, source);
}
/** What would be said of everything where nothing could be read. */
const removals = new Set(["environment/removed-not-empty", "deployment/many-removed"]);
/** Whether what seems to be missing is only a file that was left out for findings of its own. */
function followsFrom({ rule, place, environment }, omitted) {
    if (omitted.size === 0 || !place)
        return false;
    if (rule === "environment/removed-not-empty")
        return omitted.has((0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentFile */ .qU)(environment ?? ""));
    const what = (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .classify */ .L8)(place.file);
    if (rule === "version/unknown-server")
        return "server" in what && omitted.has((0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .serverFile */ .kt)(what.server));
    if (rule === "version/not-released" && "server" in what) {
        return [...omitted].some((file) => file.startsWith(`servers/${what.server}/versions/`));
    }
    if (rule === "promotion/unknown-environment") {
        return [...omitted].some((file) => (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .classify */ .L8)(file).kind === "environment");
    }
    return false;
}
/** The servers that a change concerns: its own, and all of an environment whose policy changes. */
async function loadScopeOf(source, { touched, servers = [] }) {
    if (touched === "all")
        return { kind: "all" };
    const wanted = new Set([...touched.servers, ...servers]);
    const folders = touched.project ? await environmentIds(source) : touched.environments;
    for (const environment of folders) {
        for (const server of await serversIn(source, environment))
            wanted.add(server);
    }
    return { kind: "touched", servers: wanted, files: touched.files };
}
async function environmentIds(source) {
    const names = await source.names(_convention_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentsFolder */ .fC);
    return names.flatMap((name) => (name.endsWith("/") ? [name.slice(0, -1)] : []));
}
/** The servers that have a deployment in an environment. */
async function serversIn(source, environment) {
    const names = await source.names(`${_convention_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentsFolder */ .fC}/${environment}`);
    return names.flatMap((name) => name.endsWith(".yaml") && name !== "environment.yaml" ? [name.slice(0, -".yaml".length)] : []);
}


/***/ }),

/***/ 9920:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkEverything: () => (/* binding */ checkEverything)
/* harmony export */ });
/* harmony import */ var _convention_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1450);
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(547);
/* harmony import */ var _convention_working_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9057);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(782);
/* harmony import */ var _check_desired_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8373);
/* harmony import */ var _full_check_share_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8900);
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






/** Servers of one share: some milliseconds of work, so that the threads end together. */
const shareSize = 64;
/** Below this many servers a thread costs more than it saves. */
const worthThreads = 400;
/**
 * Checks all of a working tree. Servers are checked share by share, on as many threads as there are; what
 * changed since the base is then checked once more, against it. The findings and their order are those of
 * `checkDesired`, whatever the number of threads.
 */
async function checkEverything(check) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { root, now } = check;
        const source = (0,_convention_working_tree_js__WEBPACK_IMPORTED_MODULE_2__.workingTree)(root);
        const crew = __addDisposableResource(env_1, await crewFor(check, source), false);
        const { desired, servers, settle } = await (0,_convention_load_js__WEBPACK_IMPORTED_MODULE_0__/* .openShares */ .VK)(source);
        const { project, environments } = desired;
        const checked = await checkShares({ root, crew }, servers, { project, environments, now });
        const { findings, omitted } = await settle(checked);
        const found = new Map(checked.flatMap((share) => [...share.found]));
        const base = await compare(check, source, desired, found);
        const overview = { ...desired, servers: presences(servers, omitted) };
        const all = [
            ...findings,
            ...(0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .checkProject */ .sh)({ desired: overview, now, ...(base ? { base } : {}) }),
            ...servers.flatMap(({ id }) => found.get(id) ?? []),
        ];
        return (0,_check_desired_js__WEBPACK_IMPORTED_MODULE_4__.tell)(all, omitted, source);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** Threads are started before anything is read, so that they are there when there is something to do. */
async function crewFor({ threads }, source) {
    if (!threads || (await source.names(_convention_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .serversFolder */ .tl)).length < worthThreads)
        return undefined;
    const { hire } = await __webpack_require__.e(/* import() */ 9830).then(__webpack_require__.bind(__webpack_require__, 9830));
    return hire(threads);
}
async function checkShares({ root, crew }, servers, context) {
    const source = (0,_convention_working_tree_js__WEBPACK_IMPORTED_MODULE_2__.workingTree)(root, { reuse: true });
    if (!crew)
        return [await (0,_full_check_share_js__WEBPACK_IMPORTED_MODULE_5__/* .checkShare */ .O)(source, servers, context)];
    const shares = [];
    for (let start = 0; start < servers.length; start += shareSize) {
        shares.push(servers.slice(start, start + shareSize));
    }
    return crew.work(source, { root, shares, context });
}
/** Checks the changed servers against the base, and puts what was found in the place of what is in `found`. */
async function compare(check, source, { project, environments }, found) {
    const change = await check.change;
    if (!change || change.touched.files.size === 0)
        return undefined;
    const { servers, files, environments: policies } = change.touched;
    const removed = new Set([...policies].filter((id) => !environments.has(id)));
    const before = { ...change.touched, environments: removed, project: false };
    const [{ desired }, { desired: base }] = await Promise.all([
        (0,_convention_load_js__WEBPACK_IMPORTED_MODULE_0__/* .loadDesired */ .fv)(source, { kind: "touched", servers, files }),
        (0,_check_desired_js__WEBPACK_IMPORTED_MODULE_4__.loadScopeOf)(change.base, { touched: before }).then((scope) => (0,_convention_load_js__WEBPACK_IMPORTED_MODULE_0__/* .loadDesired */ .fv)(change.base, scope.kind === "all" ? scope : { ...scope, changedOnly: true })),
    ]);
    for (const server of desired.servers.values()) {
        const known = base.servers.get(server.id);
        if (!known)
            continue;
        found.set(server.id, (0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .checkServer */ .i6)({ project, environments, server, now: check.now, base: known }));
    }
    return base;
}
/** Where servers are deployed, as far as the files can be read. */
function presences(servers, omitted) {
    const isRead = (id, environment) => !omitted.has((0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentFile */ .mI)(environment, id));
    return new Map(servers.map(({ id, environments }) => {
        const read = omitted.size === 0 ? environments : environments.filter((name) => isRead(id, name));
        return [id, { id, deployments: new Set(read) }];
    }));
}


/***/ }),

/***/ 8900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ checkShare)
/* harmony export */ });
/* harmony import */ var _convention_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1450);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(782);


/** Loads and checks some of the servers, of which nothing stays in memory but what was found. */
async function checkShare(source, servers, context) {
    const found = new Map();
    const loaded = await (0,_convention_load_js__WEBPACK_IMPORTED_MODULE_0__/* .loadShare */ .IR)(source, servers, (server) => {
        const findings = (0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .checkServer */ .i6)({ ...context, server });
        if (findings.length > 0)
            found.set(server.id, findings);
    });
    return { ...loaded, found };
}


/***/ }),

/***/ 9057:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workingTree: () => (/* binding */ workingTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5607);



const ignored = new Set([".git", "node_modules"]);
const absent = new Set(["ENOENT", "ENOTDIR", "EISDIR"]);
/** Opening never follows a link, and never waits for the other end of a pipe. */
const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/**
 * The files as they lie in a folder (absolute path). Links are never followed, neither as files nor as folders
 * on the way: reading one gives its text, as git stores it. At most one byte over the limit is read of a file.
 * Synchronous inside, which is six times faster for many small files.
 */
function workingTree(root, options = {}) {
    const realFolders = new Set([""]);
    const slab = { buffer: Buffer.alloc(0), used: 0 };
    // Only what is there is remembered: what is not may be written a moment later.
    const isRealFolder = (folder) => {
        if (realFolders.has(folder))
            return true;
        const isReal = isRealFolder(parentOf(folder)) && kindAt(root, folder) === "folder";
        if (isReal)
            realFolders.add(folder);
        return isReal;
    };
    return {
        commit: null,
        async list(prefix) {
            if (!isInside(prefix) || !isRealFolder(parentOf(prefix)))
                return [];
            const kind = realFolders.has(prefix) ? "folder" : kindAt(root, prefix);
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
            return readFolder(root, folder).map((entry) => {
                if (!entry.isDirectory())
                    return entry.name;
                realFolders.add(folder === "" ? entry.name : `${folder}/${entry.name}`);
                return `${entry.name}/`;
            });
        },
        async read(paths) {
            const contents = new Map();
            if (options.reuse)
                slab.used = 0;
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
    if (path.startsWith("/") || path.includes("\\") || path.includes("\0"))
        return false;
    return !path.includes("..") || !path.split("/").includes("..");
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
    try {
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true });
        return entries.filter(({ name }) => !ignored.has(name));
    }
    catch (error) {
        // It was there a moment ago.
        if (absent.has(codeOf(error)))
            return [];
        throw error;
    }
}
function walk(root, folder, entries, realFolders) {
    realFolders.add(folder);
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


/***/ }),

/***/ 871:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isSettled)
/* harmony export */ });
/** Settled: healthy with no rollout in progress. */
function isSettled(status) {
    return (status.outcome === "healthy" || status.outcome === "rolled-back") && status.rollout === null;
}


/***/ }),

/***/ 8576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   UJ: () => (/* binding */ blueShare),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   fc: () => (/* binding */ apportion),
/* harmony export */   tg: () => (/* binding */ sumOfShares)
/* harmony export */ });
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8469);
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6353);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3028);



/**
 * The order of versions and of variants' ids: semver precedence of the version (what stands before a `~`) first,
 * then text, so that variants and builds of one version lie together. What is no version comes before all that are.
 */
function compareVersions(a, b) {
    const left = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1___default()(versionOf(a));
    const right = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1___default()(versionOf(b));
    if (left && right)
        return semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0___default()(left, right) || (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__.compareText)(a, b);
    return Number(left !== null) - Number(right !== null) || (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__.compareText)(a, b);
}
/** The version in a variant's id; a version is its own. */
function versionOf(id) {
    const end = id.indexOf("~");
    return end < 0 ? id : id.slice(0, end);
}
function sumOfShares(traffic) {
    return Object.values(traffic).reduce((sum, share) => sum + share, 0);
}
/**
 * Distributes `total` whole percent over `weights` in proportion, by the largest remainder; ties go to the
 * lower version. The result always sums to `total` exactly; all-zero weights count as equal ones.
 */
function apportion(weights, total) {
    const keys = Object.keys(weights).sort(compareVersions);
    if (keys.length === 0)
        return {};
    const sum = sumOfShares(weights);
    const exact = keys.map((key) => (sum === 0 ? total / keys.length : ((weights[key] ?? 0) * total) / sum));
    const shares = exact.map(Math.floor);
    let missing = total - shares.reduce((a, b) => a + b, 0);
    const order = keys
        .map((_, index) => index)
        .sort((a, b) => fraction(exact[b]) - fraction(exact[a]) || a - b);
    for (const index of order) {
        if (missing <= 0)
            break;
        shares[index] = (shares[index] ?? 0) + 1;
        missing -= 1;
    }
    return Object.fromEntries(keys.map((key, index) => [key, shares[index] ?? 0]));
}
function fraction(value) {
    const part = (value ?? 0) % 1;
    return Math.round(part * 1e9) / 1e9;
}
/** Blue is what the greens leave. */
function blueShare(green) {
    return 100 - sumOfShares(green);
}


/***/ }),

/***/ 4632:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ deployedRules)
/* harmony export */ });
/** The findings that reading the branch `deployed` itself can give; none may be set aside by an override. */
const deployedRules = [
    {
        id: "deployed/absent",
        severity: "critical",
        what: "The branch deployed exists.",
        why: "It holds what runs. Without it Headgate cannot tell a first deployment from a lost record, and would deploy everything anew.",
        fix: "In a new repository run `headgate init`. Otherwise push the branch back from a clone that still has it.",
        overridable: false,
    },
    {
        id: "deployed/other-directory",
        severity: "critical",
        what: "The branch deployed belongs to the folder of the convention that the command names.",
        why: "Read from another folder, everything that runs would look as if nobody wanted it any more.",
        fix: "Name the folder that `headgate init` was run for: --directory DIR, or none for the repository's root.",
        overridable: false,
    },
    {
        id: "deployed/rewound",
        severity: "critical",
        what: "The branch deployed contains every commit that this clone has seen on it.",
        why: "The branch is append-only. A rewound or replaced one has forgotten what was done to the targets since.",
        fix: "Push the newer commit back, or have `headgate recover` take the present branch as the truth.",
        overridable: false,
    },
    {
        id: "deployed/foreign-commit",
        severity: "high",
        what: "The newest commit on deployed was made by Headgate.",
        why: "The branch says what runs. What somebody else writes there was not deployed by anyone, and never counts as soak.",
        fix: "See who pushed it, then run `headgate recover` for the deployments it touched.",
        overridable: false,
    },
    {
        id: "deployed/digest-mismatch",
        severity: "high",
        what: "A status carries the digest of its own content.",
        why: "Without it the file was edited by hand, or damaged: what it says is not what Headgate recorded.",
        fix: "Look at the file's history with `git log deployed -- FILE`, then run `headgate recover` for that deployment.",
        overridable: false,
    },
    {
        id: "deployed/unreadable",
        severity: "high",
        what: "Every file that Headgate keeps on deployed can be read.",
        why: "What cannot be read cannot be compared with what is desired, so nothing of it is applied.",
        fix: "Look at the file's history with `git log deployed -- FILE`, then run `headgate recover`.",
        overridable: false,
    },
    {
        id: "deployed/newer-version",
        severity: "high",
        what: "The branch deployed was written by a version of the convention that this Headgate knows.",
        why: "An older Headgate would drop what it does not know when it writes.",
        fix: "Update Headgate.",
        overridable: false,
    },
    {
        id: "deployed/invalid-point",
        severity: "medium",
        what: "A rollback point holds a settled status whose digest is right.",
        why: "A rollback applies what the point holds as it is; one that was edited or is half-way must not come back.",
        fix: "Nothing: an older point is used. Name one with `headgate rollback SERVER --env E --to REVISION`.",
        overridable: false,
    },
    {
        id: "deployed/output-mismatch",
        severity: "high",
        what: "What was rendered for the targets has the digests that its status says.",
        why: "A rollback applies it verbatim; an edited file would reach the targets unseen.",
        fix: "Look at the file's history with `git log deployed -- FILE`, then run `headgate recover`.",
        overridable: false,
    },
];


/***/ })

};
;