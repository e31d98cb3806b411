"use strict";
exports.id = 9920;
exports.ids = [9920,8373];
exports.modules = {

/***/ 18373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkDesired: () => (/* binding */ checkDesired),
/* harmony export */   loadScopeOf: () => (/* binding */ loadScopeOf),
/* harmony export */   serversIn: () => (/* binding */ serversIn),
/* harmony export */   tell: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var _convention_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1450);
/* harmony import */ var _convention_locate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47557);
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10547);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6360);
/* harmony import */ var _contract_changed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(685);
/* harmony import */ var _semver_released_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99040);






/** Reads and checks a part of the desired side: the convention's findings and those of all static rules. */
async function checkDesired(scope) {
    const [{ desired, findings, omitted }, loadedBase] = await Promise.all([
        load(scope.source, scope, scope.running && { running: scope.running }),
        scope.base && load(scope.base, scope, scope.changedOnly ? { changedOnly: true } : {}),
    ]);
    const base = loadedBase?.desired;
    const before = scope.before ?? base;
    const { touched, now } = scope;
    const policies = touched === "all" || touched.project || touched.environments.size > 0;
    const { project, environments } = desired;
    const contracts = await (0,_semver_released_js__WEBPACK_IMPORTED_MODULE_4__/* .releasedContracts */ .n)(scope.source, desired, base && scope.base && { desired: base, source: scope.base });
    const found = [
        ...findings,
        ...(0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .checkProject */ .sh)({ desired, now, ...(before ? { base: before } : {}) }, policies),
        ...[...desired.servers.values()].flatMap((server) => {
            const known = base?.servers.get(server.id);
            const released = contracts.get(server.id);
            return (0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .checkServer */ .i6)({
                project,
                environments,
                server,
                now,
                ...(known ? { base: known } : {}),
                ...(released ? { releasedContracts: released } : {}),
                ...(scope.statuses ? { statuses: scope.statuses(server.id) } : {}),
            });
        }),
        ...(await (0,_contract_changed_js__WEBPACK_IMPORTED_MODULE_3__/* .changedContracts */ .m)(scope.source, touched === "all" ? scope : touched)),
    ];
    return { desired, omitted, ...(base ? { base } : {}), findings: await tell(found, omitted, scope.source) };
}
async function load(source, scope, how = {}) {
    return (0,_convention_load_js__WEBPACK_IMPORTED_MODULE_0__/* .loadDesired */ .fv)(source, { ...(await loadScopeOf(source, scope)), ...how });
}
/** What is worth telling of all that was found: each thing once, its cause and not what follows, with its line. */
function tell(found, omitted, source) {
    const unread = found.some(({ rule, place, file }) => {
        const ofProject = (place?.file ?? file) === _convention_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .projectFile */ .g7;
        return rule === "convention/newer-version" || (rule === "convention/not-found" && ofProject);
    });
    const told = (0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .distinct */ .dM)(found).filter((finding) => !followsFrom(finding, omitted) && !(unread && removals.has(finding.rule)));
    return (0,_convention_locate_js__WEBPACK_IMPORTED_MODULE_5__/* .locate */ .x)(told, source);
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
    if (rule === "contract/not-captured")
        return omitted.has(place.file);
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
async function loadScopeOf(source, { touched, files, servers = [] }) {
    if (touched === "all")
        return { kind: "all", ...(files && { files }) };
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

/***/ 685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ changedContracts)
/* harmony export */ });
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10547);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30817);


/** Contracts that a change adds or edits, and that are not what their names say; and those it takes from a release. */
async function changedContracts(source, { files = new Set() }) {
    const changed = [...files].filter((path) => (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .classify */ .L8)(path).kind === "contract").sort();
    if (changed.length === 0)
        return [];
    const { contractIn } = await Promise.all(/* import() */[__webpack_require__.e(4567), __webpack_require__.e(8192), __webpack_require__.e(9882), __webpack_require__.e(9774)]).then(__webpack_require__.bind(__webpack_require__, 29774));
    const texts = await source.read(changed);
    const found = [];
    const users = new Map();
    for (const file of changed) {
        const bytes = texts.get(file);
        const [, server = "", digits = ""] = /^servers\/([^/]+)\/contracts\/([0-9a-f]{64})\.json$/.exec(file) ?? [];
        const digest = `sha256-${digits}`;
        if (bytes && contractIn(bytes, digest))
            continue;
        if (!bytes && !users.has(server))
            users.set(server, await releasedWith(source, server));
        const user = bytes ? undefined : users.get(server)?.get(digest);
        if (!bytes && user === undefined)
            continue;
        found.push({
            rule: "contract/not-its-digest",
            outcome: "fail",
            severity: "critical",
            message: user === undefined
                ? "this is not the contract that the name of its file is the digest of"
                : `the contract that ${user} was released with is not there`,
            hint: "restore it from the base branch; headgate release writes contracts, and nobody edits them",
            place: { file, path: [] },
            server,
        });
    }
    return found;
}
/** By digest, the first version that names the contract. Read only where one may have lost its own, once for each server. */
async function releasedWith(source, server) {
    const names = await source.names(`servers/${server}/versions`);
    const versions = names.flatMap((name) => (name.endsWith(".json") ? [name.slice(0, -".json".length)] : []));
    const texts = await source.read(versions.map((version) => (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseFile */ .MR)(server, version)));
    const found = new Map();
    for (const version of versions) {
        const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestIn */ .s)(texts.get((0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseFile */ .MR)(server, version)));
        if (digest && !found.has(digest))
            found.set(digest, version);
    }
    return found;
}


/***/ }),

/***/ 30817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ digestIn)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(935);

/** The digest of the contract that a release's file names; null where it names none, undefined where there is no release. */
function digestIn(bytes) {
    const release = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOf */ .o_)(bytes), "release");
    if (release === undefined)
        return undefined;
    const digest = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(release, "contract", "digest");
    return typeof digest === "string" && /^sha256-[0-9a-f]{64}$/.test(digest) ? digest : null;
}


/***/ }),

/***/ 9920:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkEverything: () => (/* binding */ checkEverything)
/* harmony export */ });
/* harmony import */ var _convention_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1450);
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10547);
/* harmony import */ var _convention_working_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9057);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6360);
/* harmony import */ var _check_desired_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18373);
/* harmony import */ var _contract_changed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(685);
/* harmony import */ var _full_check_share_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98900);
/* harmony import */ var _semver_released_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99040);
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
        const change = await check.change;
        const base = await compare(check, change, source, desired, found);
        const overview = { ...desired, servers: presences(servers, omitted) };
        const all = [
            ...findings,
            ...(0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .checkProject */ .sh)({ desired: overview, now, ...(base ? { base } : {}) }),
            ...servers.flatMap(({ id }) => found.get(id) ?? []),
            ...(change ? await (0,_contract_changed_js__WEBPACK_IMPORTED_MODULE_5__/* .changedContracts */ .m)(source, change.touched) : []),
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
    const { hire } = await __webpack_require__.e(/* import() */ 9830).then(__webpack_require__.bind(__webpack_require__, 69830));
    return hire(threads);
}
async function checkShares({ root, crew }, servers, context) {
    const source = (0,_convention_working_tree_js__WEBPACK_IMPORTED_MODULE_2__.workingTree)(root, { reuse: true });
    if (!crew)
        return [await (0,_full_check_share_js__WEBPACK_IMPORTED_MODULE_6__/* .checkShare */ .O)(source, servers, context)];
    const shares = [];
    for (let start = 0; start < servers.length; start += shareSize) {
        shares.push(servers.slice(start, start + shareSize));
    }
    return crew.work(source, { root, shares, context });
}
/** Checks the changed servers against the base, and puts what was found in the place of what is in `found`. */
async function compare(check, change, source, { project, environments }, found) {
    if (!change || change.touched.files.size === 0)
        return undefined;
    const { servers, files, environments: policies } = change.touched;
    const removed = new Set([...policies].filter((id) => !environments.has(id)));
    const before = { ...change.touched, environments: removed, project: false };
    const [{ desired }, { desired: base }] = await Promise.all([
        (0,_convention_load_js__WEBPACK_IMPORTED_MODULE_0__/* .loadDesired */ .fv)(source, { kind: "touched", servers, files }),
        (0,_check_desired_js__WEBPACK_IMPORTED_MODULE_4__.loadScopeOf)(change.base, { touched: before }).then((scope) => (0,_convention_load_js__WEBPACK_IMPORTED_MODULE_0__/* .loadDesired */ .fv)(change.base, scope.kind === "all" ? scope : { ...scope, changedOnly: true })),
    ]);
    const contracts = await (0,_semver_released_js__WEBPACK_IMPORTED_MODULE_7__/* .releasedContracts */ .n)(source, desired, { desired: base, source: change.base });
    for (const server of desired.servers.values()) {
        const known = base.servers.get(server.id);
        const released = contracts.get(server.id);
        if (!known && !released)
            continue;
        const context = {
            project,
            environments,
            server,
            now: check.now,
            ...(known ? { base: known } : {}),
            ...(released ? { releasedContracts: released } : {}),
        };
        found.set(server.id, (0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .checkServer */ .i6)(context));
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

/***/ 98900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ checkShare)
/* harmony export */ });
/* harmony import */ var _convention_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1450);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6360);


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

/***/ 99040:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ pairOf),
/* harmony export */   n: () => (/* binding */ releasedContracts)
/* harmony export */ });
/**
 * Reads contracts only where there is a new release. It is held to releases and contracts of the base as well: whoever
 * takes one away in the same change takes nothing from the comparison.
 */
async function releasedContracts(source, desired, base) {
    const found = new Map();
    if (!base)
        return found;
    const fresh = [...desired.servers.values()].flatMap((unit) => {
        const known = base.desired.servers.get(unit.id)?.versions ?? new Set();
        const released = new Set([...known, ...unit.versions]);
        const fresh = [...unit.versions].filter((version) => !known.has(version));
        return fresh.map((to) => ({ unit: { ...unit, versions: released }, to }));
    });
    if (fresh.length === 0)
        return found;
    const { versionBefore } = await __webpack_require__.e(/* import() */ 5464).then(__webpack_require__.bind(__webpack_require__, 95464));
    const pairs = fresh.map(({ unit, to }) => pairOf(unit, versionBefore(to, unit.versions), to));
    const { contractEvidence } = await Promise.all(/* import() */[__webpack_require__.e(4567), __webpack_require__.e(8192), __webpack_require__.e(9882), __webpack_require__.e(9774)]).then(__webpack_require__.bind(__webpack_require__, 29774));
    for (const [index, evidence] of (await contractEvidence(either(source, base.source), pairs)).entries()) {
        const server = pairs[index]?.server ?? "";
        const versions = found.get(server) ?? new Map();
        found.set(server, versions.set(evidence.to, evidence));
    }
    return found;
}
function either(source, base) {
    return {
        ...source,
        read: async (paths) => {
            const present = await source.read(paths);
            const gone = paths.filter((path) => !present.has(path));
            return gone.length === 0 ? present : new Map([...present, ...(await base.read(gone))]);
        },
    };
}
/** What is compared where a version of a server comes after, or in place of, another. */
function pairOf(unit, from, to) {
    const acknowledgement = unit.acknowledgements?.get(to);
    return {
        server: unit.id,
        from,
        to,
        acknowledgement,
        released: unit.versions,
        releases: unit.releases,
    };
}


/***/ }),

/***/ 9057:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workingTree: () => (/* binding */ workingTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95607);



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


/***/ })

};
;