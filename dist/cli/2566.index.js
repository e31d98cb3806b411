"use strict";
exports.id = 2566;
exports.ids = [2566];
exports.modules = {

/***/ 15865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ changeOf)
});

// EXTERNAL MODULE: ./.build/git/ancestry.js
var ancestry = __webpack_require__(86151);
// EXTERNAL MODULE: ./.build/git/changes.js
var changes = __webpack_require__(86277);
// EXTERNAL MODULE: ./.build/git/fetch.js
var fetch = __webpack_require__(96624);
;// CONCATENATED MODULE: ./.build/commands/base.js


/**
 * The revision that was named, else the default branch (as the remote has it, where there is one), and the
 * point where this work (`of`, by default what is checked out) left it. Null before the first commit.
 */
async function baseOf(clone, named, of = null) {
    const { repository } = clone;
    const [head, branch] = await Promise.all([
        of ?? (0,ancestry/* tryResolve */.Cn)(repository, "HEAD"),
        named === undefined ? clone.desiredBranch() : null,
    ]);
    if (named !== undefined) {
        const onto = await (0,ancestry.resolve)(repository, named);
        return { base: head === null ? onto : ((await (0,ancestry/* mergeBase */.wu)(repository, onto, head)) ?? onto), onto };
    }
    if (head === null)
        return null;
    const here = { base: head, onto: head };
    if (branch === null)
        return here;
    const { remote } = repository;
    const refs = [...(remote === null ? [] : [(0,fetch/* trackingRef */.lu)(remote, branch)]), `refs/heads/${branch}`];
    for (const ref of refs) {
        const onto = await (0,ancestry/* tryResolve */.Cn)(repository, ref);
        if (onto === head)
            return here;
        if (onto === null)
            continue;
        const base = await (0,ancestry/* mergeBase */.wu)(repository, onto, head);
        return base === null ? null : { base, onto };
    }
    return here;
}

// EXTERNAL MODULE: ./.build/commands/clone.js
var commands_clone = __webpack_require__(46255);
// EXTERNAL MODULE: ./.build/commands/options.js
var commands_options = __webpack_require__(73052);
;// CONCATENATED MODULE: ./.build/commands/change.js





/**
 * The change that `--base` and `--head` name. `untracked: false` leaves out of the working tree what git does
 * not know: nothing of it can differ from the base.
 */
async function changeOf(clone, invocation, options) {
    const { repository, directory } = clone;
    const [from, to] = [(0,commands_options/* textOf */.b6)(invocation, "base"), (0,commands_options/* textOf */.b6)(invocation, "head")];
    if (from !== undefined && to !== undefined)
        return betweenCommits(clone, from, to);
    if (to === undefined)
        await (0,commands_clone/* needTree */.Rs)(clone);
    // The longest of all walks begins first.
    const untracked = to === undefined && options.untracked && heldBack((0,changes/* listUntracked */.c7)(repository, directory));
    const head = to === undefined ? null : await (0,ancestry.resolve)(repository, to);
    const { base, onto } = (await baseOf(clone, from, head)) ?? { base: null, onto: null };
    const paths = base === null ? [] : (0,changes/* changedPaths */.vl)(repository, base, head, directory, { untracked });
    return { head, base, onto, paths: heldBack(paths) };
}
/** Most often a branch contains its base; then the two questions to git need not wait for each other. */
async function betweenCommits({ repository, directory }, from, to) {
    const [tip, head] = await Promise.all([(0,ancestry.resolve)(repository, from), (0,ancestry.resolve)(repository, to)]);
    const sinceTip = heldBack((0,changes/* changedPaths */.vl)(repository, tip, head, directory));
    const base = (await (0,ancestry/* mergeBase */.wu)(repository, tip, head)) ?? tip;
    const paths = base === tip ? sinceTip : heldBack((0,changes/* changedPaths */.vl)(repository, base, head, directory));
    return { head, base, onto: tip, paths };
}
/** It may fail before anyone asks for it. */
function heldBack(asked) {
    const held = Promise.resolve(asked);
    held.catch(() => { });
    return held;
}


/***/ }),

/***/ 2566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _convention_touched_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59569);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15865);
/* harmony import */ var _clone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46255);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82383);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73052);
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





/** Checks the working tree, or the commit --head: what it changes since the base and what that touches, or all. */
const validate = async (invocation, world) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const all = (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .isSet */ .vM)(invocation, "all");
        const opening = (0,_clone_js__WEBPACK_IMPORTED_MODULE_2__/* .openClone */ .ok)(invocation, world);
        // Where something is to be checked for certain, what that takes is loaded while git answers.
        if (all || (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(invocation, "head") !== undefined)
            void Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(3778), __webpack_require__.e(3725), __webpack_require__.e(2859), __webpack_require__.e(8793), __webpack_require__.e(8670), __webpack_require__.e(3849)]).then(__webpack_require__.bind(__webpack_require__, 18373)).catch(() => { });
        const clone = __addDisposableResource(env_1, await opening, true);
        const change = await (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .changeOf */ .C)(clone, invocation, { untracked: !all });
        const touched = all || change.base === null ? "all" : (0,_convention_touched_js__WEBPACK_IMPORTED_MODULE_0__/* .touchedBy */ .O)(await change.paths);
        if (touched !== "all" && touched.files.size === 0) {
            const text = `nothing changed since ${change.base?.slice(0, 7)}; headgate validate --all checks everything`;
            return (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .result */ .Ke)("ok", text, { findings: [], base: change.base, files: 0 });
        }
        world.progress("checking the repository");
        const { source, findings } = await check(clone, world, change, touched);
        const files = touched === "all" ? null : touched.files.size;
        const what = files === null
            ? "the whole repository is checked"
            : `checked what ${files === 1 ? "1 changed file touches" : `${files} changed files touch`}`;
        if (findings.length === 0)
            return (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .result */ .Ke)("ok", what, { findings: [], base: change.base, files });
        return resultOf({ source, findings, what, base: change.base, files }, world);
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
/** Loaded when there is something to check: a change elsewhere in the repository costs next to nothing. */
async function check(clone, world, { head, base, paths }, touched) {
    const now = world.now().toISOString();
    const { commitSource } = await __webpack_require__.e(/* import() */ 7519).then(__webpack_require__.bind(__webpack_require__, 17519));
    const before = base === null ? null : commitSource(clone, base);
    if (touched === "all" && head === null) {
        const [{ checkEverything }, { workingTree }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(3778), __webpack_require__.e(3725), __webpack_require__.e(2859), __webpack_require__.e(8793), __webpack_require__.e(8670), __webpack_require__.e(9228)]).then(__webpack_require__.bind(__webpack_require__, 9920)),
            __webpack_require__.e(/* import() */ 9057).then(__webpack_require__.bind(__webpack_require__, 9057)),
        ]);
        const since = before && paths.then((changed) => ({ base: before, touched: (0,_convention_touched_js__WEBPACK_IMPORTED_MODULE_0__/* .touchedBy */ .O)(changed) }));
        const findings = await checkEverything({
            root: clone.root,
            change: since,
            now,
            threads: world.threads,
        });
        return { source: workingTree(clone.root), findings };
    }
    const [{ checkDesired }, { workingTree }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(3778), __webpack_require__.e(3725), __webpack_require__.e(2859), __webpack_require__.e(8793), __webpack_require__.e(8670), __webpack_require__.e(3849)]).then(__webpack_require__.bind(__webpack_require__, 18373)),
        __webpack_require__.e(/* import() */ 9057).then(__webpack_require__.bind(__webpack_require__, 9057)),
    ]);
    const source = head === null ? workingTree(clone.root) : commitSource(clone, head);
    const compared = before ? { base: before, changedOnly: true } : {};
    const { findings } = await checkDesired({ source, touched, now, ...compared });
    return { source, findings };
}
async function resultOf({ source, findings, what, base, files }, world) {
    const [{ hasFailure }, { formatFindings }, { findingsJson }, { sourceTexts }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3028)),
        Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(3778), __webpack_require__.e(3725), __webpack_require__.e(2859), __webpack_require__.e(3734)]).then(__webpack_require__.bind(__webpack_require__, 6261)),
        __webpack_require__.e(/* import() */ 3198).then(__webpack_require__.bind(__webpack_require__, 63198)),
        __webpack_require__.e(/* import() */ 9088).then(__webpack_require__.bind(__webpack_require__, 39088)),
    ]);
    const sources = await sourceTexts(findings, source);
    const shown = formatFindings(findings, sources, (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .textOptions */ .aW)(world));
    const told = (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .result */ .Ke)(hasFailure(findings) ? "refused" : "ok", [shown, what].filter(Boolean).join("\n"), {
        findings: findingsJson(findings),
        base,
        files,
    });
    return { ...told, report: { findings } };
}


/***/ }),

/***/ 10547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jf: () => (/* binding */ reservedServers),
/* harmony export */   L8: () => (/* binding */ classify),
/* harmony export */   MR: () => (/* binding */ releaseFile),
/* harmony export */   V8: () => (/* binding */ contractFile),
/* harmony export */   Yb: () => (/* binding */ isExactVersion),
/* harmony export */   dT: () => (/* binding */ signatureFile),
/* harmony export */   eQ: () => (/* binding */ isId),
/* harmony export */   fC: () => (/* binding */ environmentsFolder),
/* harmony export */   g7: () => (/* binding */ projectFile),
/* harmony export */   kt: () => (/* binding */ serverFile),
/* harmony export */   mI: () => (/* binding */ deploymentFile),
/* harmony export */   qU: () => (/* binding */ environmentFile),
/* harmony export */   re: () => (/* binding */ reservedEnvironments),
/* harmony export */   tl: () => (/* binding */ serversFolder),
/* harmony export */   v5: () => (/* binding */ acknowledgementFile)
/* harmony export */ });
/** The convention's paths, relative to its directory, with forward slashes. */
const projectFile = "headgate.yaml";
const serversFolder = "servers";
const environmentsFolder = "environments";
function serverFile(server) {
    return `${serversFolder}/${server}/server.yaml`;
}
function releaseFile(server, version) {
    return `${serversFolder}/${server}/versions/${version}.json`;
}
/** Beside the release, since a release is never edited: who released it, as a sigstore bundle. */
function signatureFile(server, version) {
    return `${serversFolder}/${server}/signatures/${version}.sigstore.json`;
}
/** `digest` as contracts are referred to: `sha256-` and hexadecimal digits. */
function contractFile(server, digest) {
    return `${serversFolder}/${server}/contracts/${digest.replace(/^sha256-/, "")}.json`;
}
function acknowledgementFile(server, version) {
    return `${serversFolder}/${server}/acknowledgements/${version}.yaml`;
}
function environmentFile(environment) {
    return `${environmentsFolder}/${environment}/environment.yaml`;
}
function deploymentFile(environment, server) {
    return `${environmentsFolder}/${environment}/${server}.yaml`;
}
const ignored = /(?:^|\/)(?:\.git[^/]*|[^/]+\.md|OWNERS|LICENSE)$/;
const contract = /^[0-9a-f]{64}\.json$/;
const signature = /^(.+)\.sigstore\.json$/;
/** Nine of ten paths of a large repository are releases. */
const releasePath = /^servers\/([^/]+)\/versions\/([^/]*)\.json$/;
function classify(path) {
    if (path === projectFile)
        return { kind: "headgate" };
    const release = releasePath.exec(path);
    if (release)
        return { kind: "release", server: release[1] ?? "", version: release[2] ?? "" };
    const [top, id, third, fourth, ...rest] = path.split("/");
    if (top !== serversFolder && top !== environmentsFolder) {
        return /^headgate\.ya?ml$/i.test(path) ? { kind: "unknown", meant: projectFile } : { kind: "outside" };
    }
    if (ignored.test(path))
        return { kind: "ignored" };
    if (id === undefined || third === undefined || rest.length > 0)
        return unknown(path);
    return top === serversFolder ? inServer(path, id, third, fourth) : inEnvironment(path, id, third, fourth);
}
function inServer(path, server, name, file) {
    if (name === "server.yaml" && file === undefined)
        return { kind: "server", server };
    if (name === "contracts" && file !== undefined && contract.test(file))
        return { kind: "contract", server };
    if (name === "acknowledgements" && file?.endsWith(".yaml")) {
        return { kind: "acknowledgement", server, version: file.slice(0, -".yaml".length) };
    }
    const signed = name === "signatures" ? signature.exec(file ?? "")?.[1] : undefined;
    if (signed !== undefined)
        return { kind: "signature", server, version: signed };
    return unknown(path);
}
function inEnvironment(path, environment, name, file) {
    if (file !== undefined || !name.endsWith(".yaml"))
        return unknown(path);
    if (name === "environment.yaml")
        return { kind: "environment", environment };
    return { kind: "deployment", environment, server: name.slice(0, -".yaml".length) };
}
function unknown(path) {
    const meant = path.replace(/\.(?:yml|ya?ml\.txt)$/i, ".yaml");
    const better = meant === path ? undefined : classify(meant);
    return better && better.kind !== "unknown" ? { kind: "unknown", meant } : { kind: "unknown" };
}
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
/** Whether a text is a DNS label: what ids of servers and environments are. */
function isId(text) {
    return label.test(text);
}
/** Ids that other paths of the convention or of the branch `deployed` already mean. */
const reservedEnvironments = new Set(["pending"]);
const reservedServers = new Set(["environment"]);
const number = "(?:0|[1-9]\\d{0,15})";
const identifier = "(?:0|[1-9]\\d{0,15}|\\d*[A-Za-z-][0-9A-Za-z-]*)";
const version = new RegExp(`^${number}\\.${number}\\.${number}(?:-${identifier}(?:\\.${identifier})*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$`);
/** Whether a text is an exact semantic version, as all schemas demand it. */
function isExactVersion(text) {
    return text.length <= 128 && version.test(text);
}


/***/ }),

/***/ 59569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ touchedBy)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10547);

/** Paths are relative to the convention's directory, with forward slashes; they need not exist any more. */
function touchedBy(paths) {
    const servers = new Set();
    const environments = new Set();
    const files = new Set();
    const other = [];
    let project = false;
    for (const path of paths) {
        const what = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .classify */ .L8)(path);
        if (what.kind === "outside") {
            other.push(path);
            continue;
        }
        files.add(path);
        if (what.kind === "headgate")
            project = true;
        if (what.kind === "environment")
            environments.add(what.environment);
        if ("server" in what)
            servers.add(what.server);
    }
    return { servers, environments, project, files, other };
}


/***/ }),

/***/ 86151:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ tryResolve),
/* harmony export */   MA: () => (/* binding */ assertWhole),
/* harmony export */   QX: () => (/* binding */ isAncestor),
/* harmony export */   resolve: () => (/* binding */ resolve),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52538);

/** The commit that a revision names. Throws `git/unknown-revision`, or `git/shallow` where depth may be why. */
async function resolve(repository, revision) {
    const commit = await tryResolve(repository, revision);
    if (commit !== null)
        return commit;
    if (repository.shallow) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS("git/shallow", `${shown(revision)} is not in this clone, which is a shallow one.`, {
            hint: fetchHint(repository),
        });
    }
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS("git/unknown-revision", `${shown(revision)} names no commit here.`, {
        hint: "check the name; a branch of the remote may have to be fetched first",
    });
}
/** Like `resolve`; null where there is no such commit. */
async function tryResolve(repository, revision) {
    if (revision === "" || /[\n\0]/.test(revision))
        return null;
    const known = commitsOf(repository);
    if (known.has(revision))
        return revision;
    const object = await repository.objects.read(`${revision}^{commit}`);
    if (object?.type !== "commit")
        return null;
    known.set(object.oid, parentsOf(object.content));
    return object.oid;
}
/** Parents of commits that were read already: what a commit is never changes. */
const commits = new WeakMap();
function commitsOf(repository) {
    const known = commits.get(repository) ?? new Map();
    commits.set(repository, known);
    return known;
}
function parentsOf(content) {
    const header = content.toString("latin1", 0, Math.max(0, content.indexOf("\n\n")));
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent]) => parent ?? "");
}
/** Whether a commit is the other one's parent: most often it is, and git need not be asked. */
function isParent(repository, parent, commit) {
    // Where history is cut off, git says what counts as known.
    if (repository.shallow)
        return false;
    return commitsOf(repository).get(commit)?.includes(parent) ?? false;
}
/** The newest common ancestor; null where the histories have none. Throws `git/shallow` where depth hides it. */
async function mergeBase(repository, one, other) {
    const [a, b] = await Promise.all([resolve(repository, one), resolve(repository, other)]);
    if (a === b || isParent(repository, a, b))
        return a;
    if (isParent(repository, b, a))
        return b;
    const result = await repository.run(["merge-base", a, b]);
    const base = result.stdout.toString("latin1").trim();
    if (result.status === 0 && base !== "")
        return base;
    if (result.status !== 1)
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("merge-base", result.status, result.stderr);
    if (!repository.shallow)
        return null;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS("git/shallow", `This clone is too shallow to know where ${shown(one)} and ${shown(other)} parted.`, { hint: fetchHint(repository) });
}
/** Whether `ancestor` is `commit` or one before it. Both are revisions that exist here. */
async function isAncestor(repository, ancestor, commit) {
    const [a, b] = await Promise.all([resolve(repository, ancestor), resolve(repository, commit)]);
    if (a === b || isParent(repository, a, b))
        return true;
    const result = await repository.run(["merge-base", "--is-ancestor", a, b]);
    if (result.status === 0)
        return true;
    if (result.status !== 1)
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("merge-base", result.status, result.stderr);
    if (!repository.shallow)
        return false;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS("git/shallow", `This clone is too shallow to know whether ${shown(commit)} follows ${shown(ancestor)}.`, {
        hint: fetchHint(repository),
    });
}
/** Throws `git/shallow` for a commit that has parents which this clone, a shallow one, cuts off. */
async function assertWhole(repository, commit) {
    if (!repository.shallow)
        return;
    // git's log leaves out what is cut off; the commit itself still names it.
    const object = await repository.objects.read(commit);
    if (object === null || parentsOf(object.content).length === 0)
        return;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS("git/shallow", `What ${shown(commit)} changed cannot be told: this clone is a shallow one and ends there.`, { hint: fetchHint(repository) });
}
function fetchHint(repository) {
    const remote = repository.remote ?? "origin";
    return `fetch the whole history: git fetch --unshallow ${remote} (actions/checkout: fetch-depth: 0)`;
}
function shown(revision) {
    return /^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 12) : JSON.stringify(revision);
}


/***/ }),

/***/ 86277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c7: () => (/* binding */ listUntracked),
/* harmony export */   vl: () => (/* binding */ changedPaths)
/* harmony export */ });
/* unused harmony export changedFiles */
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3028);
/* harmony import */ var _ancestry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86151);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12769);



/** Starts to look for files of the working tree that git does not know, but for what is ignored. */
function listUntracked(repository, directory) {
    const folder = (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .trimSlashes */ .uT)(directory);
    const limit = folder === "" ? [] : [folder];
    return repository.git(["ls-files", "-z", "--others", "--exclude-standard", "--", ...limit]);
}
/**
 * What differs between two commits, or between a commit and the working tree (`head` null: staged, unstaged
 * and untracked alike, but for what is ignored), below `directory`, in order of path. A rename is a deletion
 * and an addition.
 */
async function changedFiles(repository, base, head, directory, options = {}) {
    const folder = (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .trimSlashes */ .uT)(directory);
    const limit = folder === "" ? [] : [folder];
    const { untracked: others = true } = options;
    const commits = await Promise.all([base, ...(head === null ? [] : [head])].map((rev) => (0,_ancestry_js__WEBPACK_IMPORTED_MODULE_0__.resolve)(repository, rev)));
    const [diff, untracked] = await Promise.all([
        repository.git([
            "diff",
            "--name-status",
            "-z",
            "--no-renames",
            "--no-ext-diff",
            "--ignore-submodules=all",
            ...commits,
            "--",
            ...limit,
        ]),
        head !== null || others === false
            ? Buffer.alloc(0)
            : others === true
                ? listUntracked(repository, directory)
                : others,
    ]);
    const changes = new Map();
    const tokens = diff.toString("utf8").split("\0");
    for (let index = 0; index + 1 < tokens.length; index += 2) {
        const path = tokens[index + 1];
        if (path)
            changes.set(path, kinds[tokens[index] ?? ""] ?? "modified");
    }
    for (const path of untracked.toString("utf8").split("\0")) {
        // Removed from the index but still there: to the working tree it is a modification, not a deletion.
        if (path !== "")
            changes.set(path, changes.has(path) ? "modified" : "added");
    }
    const cut = folder === "" ? 0 : folder.length + 1;
    return [...changes]
        .map(([path, kind]) => ({ path: path.slice(cut), kind }))
        .sort((a, b) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__.compareText)(a.path, b.path));
}
const kinds = {
    A: "added",
    D: "deleted",
    M: "modified",
    T: "modified",
};
/** The paths alone of `changedFiles`. */
async function changedPaths(repository, base, head, directory, options = {}) {
    return (await changedFiles(repository, base, head, directory, options)).map(({ path }) => path);
}


/***/ }),

/***/ 3028:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareFindings: () => (/* binding */ compareFindings),
/* harmony export */   compareText: () => (/* binding */ compareText),
/* harmony export */   hasFailure: () => (/* binding */ hasFailure),
/* harmony export */   outcomes: () => (/* binding */ outcomes),
/* harmony export */   severities: () => (/* binding */ severities),
/* harmony export */   sortFindings: () => (/* binding */ sortFindings)
/* harmony export */ });
const outcomes = ["fail", "wait", "warn", "pass"];
const severities = [
    "critical",
    "high",
    "medium",
    "low",
    "info",
];
/** Most severe first, then by place, then by rule: the order in which findings are always shown. */
function sortFindings(findings) {
    return [...findings].sort(compareFindings);
}
function compareFindings(a, b) {
    return (outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome) ||
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        compareText(a.file ?? a.place?.file ?? "", b.file ?? b.place?.file ?? "") ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0) ||
        compareText(a.rule, b.rule) ||
        compareText(a.message, b.message));
}
/** By code unit: the same order on every machine and locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function hasFailure(findings) {
    return findings.some((finding) => finding.outcome === "fail");
}


/***/ })

};
;