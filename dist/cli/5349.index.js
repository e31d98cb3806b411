"use strict";
exports.id = 5349;
exports.ids = [5349];
exports.modules = {

/***/ 45349:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $w: () => (/* binding */ desiredHead),
  vM: () => (/* reexport */ options/* isSet */.vM),
  c3: () => (/* reexport */ options/* listOf */.c3),
  OH: () => (/* binding */ openWorkspace),
  b6: () => (/* reexport */ options/* textOf */.b6),
  B3: () => (/* binding */ workspaceOf)
});

// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(3028);
// EXTERNAL MODULE: ./.build/deployed/codecs.js
var codecs = __webpack_require__(83771);
// EXTERNAL MODULE: ./.build/deployed/integrity.js
var integrity = __webpack_require__(92361);
// EXTERNAL MODULE: ./.build/deployed/paths.js
var paths = __webpack_require__(21818);
;// CONCATENATED MODULE: ./.build/deployed/guarded.js




/**
 * The same store, whose commits never bury one that Headgate did not make: what such a commit touched is
 * noted as tampered in the commit that is put on top of it, and stays so until `recover`.
 */
function guarded(store, now) {
    let genuine = null;
    async function publish(publication) {
        const { expected } = publication;
        const verdict = expected === genuine ? null : await (0,integrity/* verifyTip */.z)(store, expected);
        if (verdict?.steering && !publication.accepts)
            throw new ForeignCommitError(store.name);
        const notes = verdict ? tamperedNotes(verdict, now()) : [];
        const changes = new Map([...notes, ...publication.changes]);
        const published = await store.publish({ ...publication, changes });
        if (published.kind === "published")
            genuine = published.head;
        return published;
    }
    return { ...store, publish };
}
/** A run was overtaken by a commit that Headgate did not make and that changes a stop, a policy or the manifest. */
class ForeignCommitError extends Error {
    code = "deployed/foreign-commit";
    hint = "see who pushed it: git log deployed; then headgate recover";
    constructor(branch) {
        super(`a commit on ${branch} that Headgate did not make changed what steers every run; nothing was written`);
    }
}
function tamperedNotes({ deployments, findings }, now) {
    return [...deployments].sort(finding.compareText).map((id) => {
        const [environment = "", server = ""] = id.split("/");
        const gates = findings
            .filter((finding) => finding.environment === environment && finding.server === server)
            .map(({ rule, outcome, message }) => ({ rule, outcome, message }));
        const note = (0,codecs/* encodePending */.yV)({
            headgate: 1,
            environment,
            server,
            state: "tampered",
            gates,
            eligible: null,
            digest: "",
            policy: null,
            since: now.toISOString(),
        });
        return [(0,paths/* pendingPath */.pZ)(id), note];
    });
}

;// CONCATENATED MODULE: ./.build/deployed/remembered.js
/** More than this at once is read for one purpose, and would only fill the memory. */
const few = 200;
const most = 5_000;
/** The same store, which asks once for what a commit holds: one look follows another, and commits never change. */
function remembered(store) {
    const texts = new Map();
    const names = new Map();
    const lists = new Map();
    const newest = new Map();
    async function read(commit, paths) {
        if (paths.length > few)
            return store.read(commit, paths);
        const missing = paths.filter((path) => !texts.has(`${commit}:${path}`));
        if (missing.length > 0) {
            const found = await store.read(commit, missing);
            if (texts.size > most)
                texts.clear();
            for (const path of missing)
                texts.set(`${commit}:${path}`, found.get(path));
        }
        const answer = new Map();
        for (const path of paths) {
            const text = texts.get(`${commit}:${path}`);
            if (text !== undefined)
                answer.set(path, text);
        }
        return answer;
    }
    async function* log(query) {
        const isNewest = query.limit === 1 && query.paths === undefined && query.until === undefined;
        if (!isNewest)
            return yield* store.log(query);
        // Read to its end before it is handed over: whoever asks for one commit mostly leaves with it.
        yield* await once(newest, `${query.from} ${query.whole ?? false}`, () => remembered_all(store.log(query)));
    }
    return {
        ...store,
        read,
        log,
        names: (commit, folder) => once(names, `${commit}:${folder}`, () => store.names(commit, folder)),
        // The whole branch is listed for a full look, and once.
        list: (commit, prefix) => prefix === ""
            ? store.list(commit, prefix)
            : once(lists, `${commit}:${prefix}`, () => store.list(commit, prefix)),
    };
}
function once(known, key, ask) {
    const before = known.get(key);
    if (before)
        return before;
    const asked = ask();
    known.set(key, asked);
    asked.catch(() => known.delete(key));
    return asked;
}
async function remembered_all(items) {
    const found = [];
    for await (const item of items)
        found.push(item);
    return found;
}

// EXTERNAL MODULE: ./.build/git/branches.js
var branches = __webpack_require__(37066);
// EXTERNAL MODULE: ./.build/git/error.js
var error = __webpack_require__(52538);
// EXTERNAL MODULE: ./.build/host/clone.js + 1 modules
var host_clone = __webpack_require__(60409);
// EXTERNAL MODULE: ./.build/commands/clone.js
var commands_clone = __webpack_require__(46255);
// EXTERNAL MODULE: ./.build/commands/options.js
var options = __webpack_require__(73052);
;// CONCATENATED MODULE: ./.build/commands/workspace.js







/** Opens the repository that the command line names, by default the one around the current folder. */
async function openWorkspace(invocation, world, options = {}) {
    const clone = await (0,commands_clone/* openClone */.ok)(invocation, world);
    if (options.tree === true)
        await (0,commands_clone/* needTree */.Rs)(clone);
    return workspaceOf(clone, world, options);
}
/** The workspace of a clone that is open already. */
function workspaceOf(clone, world, options = {}) {
    const host = world.host ?? (0,host_clone/* cloneHost */.O)(world.env);
    const branch = host.store(clone.repository, {
        ...(options.online === undefined ? {} : { online: options.online }),
        clock: () => world.now().getTime(),
    });
    return {
        ...clone,
        host,
        env: world.env,
        signal: world.signal,
        store: guarded(remembered(branch), world.now),
    };
}
/** The desired commit: the head of the default branch, on the remote where there is one. Never a feature branch. */
async function desiredHead(workspace) {
    const { repository } = workspace;
    const branch = await workspace.desiredBranch();
    const commit = branch === null ? null : await (0,branches/* branchHead */.P)(repository, branch);
    if (branch === null || commit === null) {
        throw new error/* GitError */.XS("git/unknown-revision", "There is no commit on the default branch yet.", {
            hint: "commit the convention's files to main first: git add --all && git commit",
        });
    }
    return { branch, commit };
}


/***/ }),

/***/ 83771:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ encodePolicy),
/* harmony export */   Gb: () => (/* binding */ encodeManifest),
/* harmony export */   MK: () => (/* binding */ decodeManifest),
/* harmony export */   VE: () => (/* binding */ decodePolicy),
/* harmony export */   W$: () => (/* binding */ decodePending),
/* harmony export */   cR: () => (/* binding */ decodeStops),
/* harmony export */   kB: () => (/* binding */ encodeStops),
/* harmony export */   yV: () => (/* binding */ encodePending)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79861);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21818);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38039);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18274);




const manifestShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .struct */ .w3)({ headgate: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)([1]), directory: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, applied: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq) });
function encodeManifest(manifest) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDocument */ .Tq)(manifest, ["headgate", "directory", "applied"]);
}
function decodeManifest(source) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(source, { path: _paths_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestPath */ .ji, shape: manifestShape });
}
/** The policy in force: `ENVIRONMENT/environment.json`. */
function encodePolicy(environment) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDocument */ .Tq)({ headgate: 1, ...environment }, ["headgate", "id", "file"]);
}
const version = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .struct */ .w3)({ headgate: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)([1]) });
const policyShape = (value, at, problems) => version(value, at, problems) && (0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentShape */ .XU)(value, at, problems);
function decodePolicy(environment, source) {
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .policyPath */ .k1)(environment);
    const parsed = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(source, { path, shape: policyShape, environment });
    if (parsed.kind !== "value")
        return parsed;
    const { headgate: _, ...policy } = parsed.value;
    return { kind: "value", value: policy };
}
/** `pending/ENVIRONMENT/SERVER.json`. */
function encodePending(pending) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDocument */ .Tq)(pending, ["headgate", "environment", "server", "state", "gates", "eligible"]);
}
function decodePending(id, source) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(source, { path: (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pendingPath */ .pZ)(id), shape: _shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .pendingShape */ .F_, id });
}
const stopsShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .struct */ .w3)({ headgate: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)([1]), stops: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .stopShape */ .wY) });
/** `stop.json`; null where nothing is stopped: the file is removed then. */
function encodeStops(stops) {
    return stops.length === 0 ? null : (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDocument */ .Tq)({ headgate: 1, stops }, ["headgate", "stops"]);
}
function decodeStops(source) {
    const parsed = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(source, { path: _paths_js__WEBPACK_IMPORTED_MODULE_1__/* .stopPath */ .cO, shape: stopsShape });
    return parsed.kind === "value" ? { kind: "value", value: parsed.value.stops } : parsed;
}


/***/ }),

/***/ 92361:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isGenuine),
/* harmony export */   z: () => (/* binding */ verifyTip)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66187);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92849);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21818);



/**
 * Looks at the newest commit only, and goes further back only while what it sees was not made by Headgate.
 * `limit` bounds that walk. Throws where a shallow clone ends it: what is not here is nobody's tampering.
 */
async function verifyTip(branch, head, limit = 1_000) {
    const foreign = [];
    for await (const commit of newestFirst(branch, head, limit)) {
        if (await isGenuine(branch, commit))
            return verdictOf(foreign, commit.commit);
        foreign.push(commit);
    }
    return verdictOf(foreign, null);
}
/**
 * The newest commit is asked for by itself: git works out what the next one changed before it hands over the
 * first, and that may be the beginning of a large fleet.
 */
async function* newestFirst(branch, head, limit) {
    yield* branch.log({ from: head, limit: 1, whole: true });
    for await (const commit of branch.log({ from: head, limit, whole: true }))
        if (commit.commit !== head)
            yield commit;
}
/** Whether Headgate made a commit: one parent at most, and the digest of what it changed in its message. */
async function isGenuine(branch, commit) {
    if (commit.parents.length > 1)
        return false;
    const texts = await branch.read(commit.commit, commit.paths);
    const changes = new Map(commit.paths.map((path) => [path, texts.get(path) ?? null]));
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .isSealed */ .dy)(commit.message, commit.parents[0] ?? null, changes);
}
function verdictOf(foreign, lastGenuine) {
    const deployments = new Set();
    const elsewhere = new Set();
    for (const path of foreign.flatMap((commit) => commit.paths)) {
        const id = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentOfPath */ .aK)(path);
        if (id === undefined)
            elsewhere.add(path);
        else
            deployments.add(id);
    }
    const [newest] = foreign;
    const findings = [];
    if (newest) {
        const by = `${foreign.length === 1 ? "A commit" : `${foreign.length} commits`} on deployed (newest ${newest.commit.slice(0, 12)}, by ${newest.author})`;
        for (const id of [...deployments].sort()) {
            const [environment, server] = id.split("/");
            const hint = `see what it changed: git show ${newest.commit.slice(0, 12)}; then headgate recover ${server} --env ${environment} --reason …`;
            findings.push((0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .deployedFinding */ .Y)("deployed/foreign-commit", `${by} changed ${id} and was not made by Headgate.`, hint, { id }));
        }
        if (elsewhere.size > 0 || deployments.size === 0) {
            const what = elsewhere.size === 0 ? "nothing" : [...elsewhere].sort().slice(0, 5).join(", ");
            const ours = [...elsewhere].some((path) => path.endsWith(".json"));
            const hint = "see who pushed it, and let only Headgate push to deployed; then headgate recover";
            findings.push((0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .deployedFinding */ .Y)("deployed/foreign-commit", `${by} changed ${what} and was not made by Headgate.`, hint, {}, ours ? "fail" : "warn"));
        }
    }
    const steering = [...elsewhere].some(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isSteering */ .eV);
    return { foreign, lastGenuine, deployments, steering, findings };
}


/***/ }),

/***/ 63610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ endedLocalRuns),
/* harmony export */   Py: () => (/* binding */ localRunEnded),
/* harmony export */   p8: () => (/* binding */ localRun),
/* harmony export */   xn: () => (/* binding */ repeatableRun)
/* harmony export */ });
/* harmony import */ var _system_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9020);

/**
 * Names a process of this machine for a lease: `local:HOST:PID:START`. HOST is a hash (of the host's name and,
 * where there are such, the space of process ids, so that two containers are two hosts); START tells a process
 * from a later one with the same id.
 */
function localRun(pid = process.pid) {
    return `local:${(0,_system_process_js__WEBPACK_IMPORTED_MODULE_0__/* .processSpace */ .SW)()}:${pid}:${(0,_system_process_js__WEBPACK_IMPORTED_MODULE_0__/* .processStart */ .gy)(pid) ?? "unknown"}`;
}
/** True only where the run is known to have ended: same host, and the process is gone or is another one by now. */
function localRunEnded(run) {
    const match = /^local:([0-9a-f]+):(\d{1,10}):([\w.-]+)$/.exec(run);
    if (!match || match[1] !== (0,_system_process_js__WEBPACK_IMPORTED_MODULE_0__/* .processSpace */ .SW)())
        return false;
    const pid = Number(match[2]);
    if (pid === 0 || !(0,_system_process_js__WEBPACK_IMPORTED_MODULE_0__/* .isAlive */ ._n)(pid))
        return pid !== 0;
    const start = (0,_system_process_js__WEBPACK_IMPORTED_MODULE_0__/* .processStart */ .gy)(pid);
    if (match[3] === "unknown" || start === undefined)
        return false;
    return start !== match[3];
}
/**
 * What all attempts and jobs of a workflow run have in common (`github:RUN_ID`); null for a run that nobody can
 * have repeated, such as a process here.
 */
function repeatableRun(run) {
    return /^(github:\d{1,20}):/.exec(run)?.[1] ?? null;
}
/** Those of some leases' runs that are known to have ended. */
function endedLocalRuns(runs) {
    return new Set([...new Set(runs)].filter(localRunEnded));
}


/***/ }),

/***/ 27834:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ checkout),
/* harmony export */   v: () => (/* binding */ tidyCheckout)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_process_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40922);
/* harmony import */ var _ancestry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86151);
/* harmony import */ var _branches_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37066);





/** Milliseconds that one run waits for others that bring the same working tree along. */
const patience = 10_000;
/** How often git's own lock of the index is waited for: an editor that asks for the status holds it for a moment. */
const attempts = 20;
/**
 * Moves a branch by `update`, and where it is the one that is checked out, brings exactly those paths along:
 * git's own two-tree merge does it, all of them or none, and never over a person's changes. The files go first:
 * a run that is killed in between leaves what the next one completes, and never a change that undoes the commit.
 * One run at a time does so in a working tree, or what one takes back another one would have counted on; `moved`
 * also where that could not be waited for: then nothing was done.
 */
async function checkout(repository, move, update) {
    const current = repository.bare ? null : await (0,_branches_js__WEBPACK_IMPORTED_MODULE_4__/* .currentBranch */ .eR)(repository);
    if (current !== move.branch)
        return (await update()).kind === "moved" ? "moved" : { kind: "elsewhere" };
    const done = await lockTree(repository);
    if (done === null)
        return "moved";
    try {
        if ((await (0,_ancestry_js__WEBPACK_IMPORTED_MODULE_3__/* .tryResolve */ .Cn)(repository, `refs/heads/${move.branch}`)) !== move.from)
            return "moved";
        return await bring(repository, move, update);
    }
    finally {
        await done();
    }
}
async function bring(repository, move, update) {
    const dirty = await dirtyPaths(repository, move, move.from);
    const there = dirty.length > 0 && (await dirtyPaths(repository, move, move.to)).length === 0;
    // A person may have changed a file since we looked; git looks again under the index's lock, and refuses.
    const merged = dirty.length === 0 ? await merge(repository, move.from, move.to) : "refused";
    if (merged === "locked")
        return "moved";
    if ((await update()).kind === "moved") {
        if (merged === "merged")
            await merge(repository, move.to, move.from);
        return "moved";
    }
    if (merged === "merged" || there)
        return { kind: "updated" };
    return { kind: "dirty", paths: dirty.length > 0 ? dirty : move.paths };
}
async function merge(repository, from, to) {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
        const { status, stderr } = await repository.run(["read-tree", "-m", "-u", from, to]);
        if (status === 0)
            return "merged";
        if (!/index\.lock/.test(stderr))
            return "refused";
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(10 * attempt);
    }
    return "locked";
}
/** Takes away what a run left that was killed over a working tree; who brings one along does so in any case. */
async function tidyCheckout(repository) {
    await (0,_system_process_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .tidyLock */ .Cp)(lockOf(repository));
}
function lockOf({ gitDirectory }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(gitDirectory, "headgate-checkout.lock");
}
/** Null where somebody else holds it for too long. */
async function lockTree(repository) {
    const path = lockOf(repository);
    await (0,_system_process_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .tidyLock */ .Cp)(path);
    try {
        return await (0,_system_process_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .takeLock */ .HJ)(path, patience);
    }
    catch (error) {
        if (error instanceof _system_process_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .LockTaken */ .v3)
            return null;
        throw error;
    }
}
/** Which of the paths are not, in index and working tree, what a commit says. */
async function dirtyPaths(repository, move, commit) {
    const diff = ["diff", "--name-only", "-z", "--no-renames", "--no-ext-diff"];
    const [tree, index, untracked] = await Promise.all([
        repository.git([...diff, commit, "--", ...move.paths]),
        repository.git([...diff, "--cached", commit, "--", ...move.paths]),
        repository.git(["ls-files", "-z", "--others", "--", ...move.paths]),
    ]);
    const names = [tree, index, untracked].flatMap((list) => list.toString("utf8").split("\0"));
    return [...new Set(names)].filter((name) => name !== "").sort();
}


/***/ }),

/***/ 43781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ setAside),
/* harmony export */   W3: () => (/* binding */ branchSlug)
/* harmony export */ });
/* unused harmony export likenessOf */
/* harmony import */ var _ancestry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86151);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52538);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96624);
/* harmony import */ var _push_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15758);
/* harmony import */ var _refs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69952);





/**
 * Keeps a commit that the desired branch refused on a branch of its own, `headgate/SLUG`, numbered where that
 * name is taken by something else. A branch that already holds the same change is used again, so that a re-run
 * makes no second one; one that is behind gets one more commit.
 */
async function setAside(repository, aside) {
    const { slug, commit } = aside;
    const base = `headgate/${branchSlug(slug)}`;
    const { remote } = repository;
    for (let number = 1; number <= 20 && remote !== null; number += 1) {
        const branch = number === 1 ? base : `${base}-${number}`;
        const put = async (next, expected) => {
            const pushed = await (0,_push_js__WEBPACK_IMPORTED_MODULE_3__/* .push */ .V)(repository, { remote, branch, commit: next, expected });
            if (pushed.kind === "pushed") {
                await (0,_refs_js__WEBPACK_IMPORTED_MODULE_4__/* .updateRefs */ .E)(repository, [{ ref: (0,_fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .trackingRef */ .lu)(remote, branch), to: next }]);
            }
            return pushed.kind;
        };
        const made = await put(commit, null);
        if (made === "pushed")
            return { kept: branch, pushed: true };
        if (made === "refused")
            break;
        const there = () => (0,_fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchBranch */ .D_)(repository, remote, branch);
        const found = await keptOn(repository, aside, there, async (next, other) => {
            return (await put(next, other)) === "pushed";
        });
        if (found)
            return { kept: branch, pushed: true, ...found };
    }
    for (let number = 1; number <= 20; number += 1) {
        const branch = number === 1 ? base : `${base}-${number}`;
        const ref = `refs/heads/${branch}`;
        const put = async (next, expected) => (await (0,_refs_js__WEBPACK_IMPORTED_MODULE_4__/* .updateRef */ .d)(repository, ref, next, expected)).kind === "updated";
        if (await put(commit, null))
            return { kept: branch, pushed: false };
        const found = await keptOn(repository, aside, () => (0,_ancestry_js__WEBPACK_IMPORTED_MODULE_0__/* .tryResolve */ .Cn)(repository, ref), put);
        if (found)
            return { kept: branch, pushed: false, ...found };
    }
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitError */ .XS("git/failed", `The branches ${base} to ${base}-20 are all taken.`, {
        hint: "delete those that were merged: git branch --delete NAME",
    });
}
/** A branch that holds the change, or has got it now; undefined where it is something else's. */
async function keptOn(repository, { commit, changes, same, onTop }, there, put) {
    for (let attempt = 1; attempt <= 4; attempt += 1) {
        const other = await there();
        const likeness = other === null ? "other" : await likenessOf(repository, other, commit, changes, same);
        if (other === null || likeness === "other")
            return undefined;
        if (likeness === "same")
            return { already: true };
        const next = await onTop(other);
        if (await put(next, other))
            return { commit: next };
    }
    return undefined;
}
/**
 * Whether a branch proposes the same change: same files, not yet part of what the commit builds on, and nothing else that
 * its merge would bring along: whoever may push branches may have added to this one.
 */
async function likenessOf(repository, other, commit, changes, same = areEqual) {
    if (other === commit)
        return "same";
    if (await (0,_ancestry_js__WEBPACK_IMPORTED_MODULE_0__/* .isAncestor */ .QX)(repository, other, commit))
        return "other";
    const entries = await repository.trees.locate(other, [...changes.keys()]);
    const contents = await repository.trees.contents(other, entries);
    const kept = [...changes.keys()].map((path) => [path, contents.get(path)?.toString("utf8") ?? null]);
    const likeness = await same(new Map(kept), changes);
    if (likeness === "other")
        return likeness;
    return (await bringsOnly(repository, commit, other, changes)) ? likeness : "other";
}
/** Whether merging a branch would change no file but those of the change; what is on the commit's line by now, too, is none. */
async function bringsOnly(repository, commit, other, changes) {
    const since = await differing(repository, `${commit}...${other}`);
    const others = since?.filter((path) => !changes.has(path));
    if (others === undefined || others.length === 0)
        return others !== undefined;
    const now = await differing(repository, `${commit}..${other}`);
    const paths = new Set(now);
    return now !== undefined && !others.some((path) => paths.has(path));
}
/** Paths in which the ends of a range differ; undefined where git cannot tell. */
async function differing(repository, range) {
    const options = ["--name-only", "-z", "--no-renames", "--no-ext-diff"];
    const asked = await repository.run(["diff", ...options, range, "--"]);
    return asked.status === 0 ? asked.stdout.toString("utf8").split("\0").filter(Boolean) : undefined;
}
function areEqual(kept, wished) {
    return [...wished].every(([path, text]) => kept.get(path) === text) ? "same" : "other";
}
/** Letters, digits and single dashes: what every forge and shell takes as a branch's name; of two ids it holds both. */
function branchSlug(text) {
    const slug = text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .slice(0, 150)
        .replace(/^-+|-+$/g, "");
    return slug === "" ? "change" : slug;
}


/***/ }),

/***/ 26630:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ treeSource)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12769);

/**
 * The tree of a commit as a source. `directory` is the convention's folder from the repository's root ("" is
 * the root). Reads through the repository's one long-lived git process; symbolic links are listed as such
 * and read as their text, which is what git stores.
 */
function treeSource(repository, commit, directory) {
    const { trees } = repository;
    const base = (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSlashes */ .uT)(directory);
    const within = (path) => (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(base, (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSlashes */ .uT)(path));
    const known = new Map();
    return {
        commit,
        list: async (prefix) => {
            const found = await trees.walk(commit, within(prefix));
            const entries = [];
            for (const [path, entry] of found) {
                const local = base === "" ? path : path.slice(base.length + 1);
                known.set(local, entry);
                entries.push({ path: local, kind: kindOf(entry) });
            }
            return entries;
        },
        names: (folder) => trees.names(commit, within(folder)),
        read: async (paths) => {
            const listed = new Map();
            const others = [];
            for (const path of paths) {
                const entry = known.get(path);
                if (entry)
                    listed.set(within(path), entry);
                else
                    others.push(within(path));
            }
            const [some, more] = await Promise.all([
                listed.size === 0 ? none : trees.contents(commit, listed),
                others.length === 0 ? none : trees.read(commit, others),
            ]);
            const answer = new Map();
            for (const path of paths) {
                const content = some.get(within(path)) ?? more.get(within(path));
                if (content)
                    answer.set(path, content);
            }
            return answer;
        },
    };
}
const none = new Map();
function kindOf(entry) {
    if (entry.mode.startsWith("100"))
        return "file";
    return entry.mode === "120000" ? "symlink" : "other";
}


/***/ }),

/***/ 60409:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ cloneHost)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./.build/deployed/run-identity.js
var run_identity = __webpack_require__(63610);
// EXTERNAL MODULE: ./.build/git/branches.js
var branches = __webpack_require__(37066);
// EXTERNAL MODULE: ./.build/git/deployed-branch.js + 3 modules
var deployed_branch = __webpack_require__(41616);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.build/git/ancestry.js
var ancestry = __webpack_require__(86151);
// EXTERNAL MODULE: ./.build/git/checkout.js
var checkout = __webpack_require__(27834);
// EXTERNAL MODULE: ./.build/git/commit.js + 1 modules
var commit = __webpack_require__(18121);
// EXTERNAL MODULE: ./.build/git/error.js
var error = __webpack_require__(52538);
// EXTERNAL MODULE: ./.build/git/fetch.js
var fetch = __webpack_require__(96624);
// EXTERNAL MODULE: ./.build/git/path.js
var git_path = __webpack_require__(12769);
// EXTERNAL MODULE: ./.build/git/push.js
var push = __webpack_require__(15758);
// EXTERNAL MODULE: ./.build/git/refs.js
var refs = __webpack_require__(69952);
// EXTERNAL MODULE: ./.build/git/set-aside.js
var set_aside = __webpack_require__(43781);
// EXTERNAL MODULE: ./.build/git/tree-source.js
var tree_source = __webpack_require__(26630);
;// CONCATENATED MODULE: ./.build/git/desired-commit.js













const attempts = 8;
/**
 * Commits an edit on top of the desired branch by compare-and-swap: pushed where there is a remote. A clone
 * whose own branch stood where the remote's did is brought along, index and working tree included where the
 * files were clean. Throws `git/unknown-revision` where the branch is absent, `git/failed` after too many lost
 * races, `git/remote-unreachable`.
 */
function commitDesired(repository, request) {
    return landDesired(repository, request, gitLanding(repository));
}
/** As `commitDesired`, by whatever way changes land where the branch lives. */
async function landDesired(repository, request, landing) {
    const { branch, review } = request;
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
        const head = await (0,branches/* branchHead */.P)(repository, branch);
        if (head === null)
            throw absent(repository, branch);
        const changes = await effectiveChanges(repository, head, request);
        if (changes.size === 0)
            return { kind: "unchanged", head };
        const change = { branch, head, changes, at: (request.clock ?? Date.now)(), request };
        if (review !== undefined)
            return landing.keep(change, review);
        const outcome = await landing.land(change);
        if (outcome.kind === "committed")
            return outcome;
        if (outcome.kind === "refused")
            return landing.keep(change, outcome.reason);
        await (0,promises_.setTimeout)(20 * attempt);
    }
    throw new error/* GitError */.XS("git/failed", `${branch} moved ${attempts} times while the change was being committed.`, {
        hint: "run the command again",
    });
}
function absent(repository, branch) {
    const where = repository.remote === null ? "here" : `on ${repository.remote}`;
    return new error/* GitError */.XS("git/unknown-revision", `The desired branch ${branch} does not exist ${where}.`, {
        hint: "name the right branch, or push it first",
    });
}
/** What of the edit differs from what the head holds, by path from the repository's root. */
async function effectiveChanges(repository, head, request) {
    const source = (0,tree_source/* treeSource */.A)(repository, head, request.directory);
    const edits = await request.edit(source);
    const present = await source.read([...edits.keys()]);
    const changes = new Map();
    for (const [path, text] of edits) {
        const bytes = present.get(path);
        const before = bytes === undefined ? null : Buffer.from(bytes).toString("utf8");
        if (before !== text)
            changes.set((0,git_path/* joinPath */.uJ)((0,git_path/* trimSlashes */.uT)(request.directory), path), text);
    }
    return changes;
}
/** By git alone: a push where there is a remote, else the clone's own branch. */
function gitLanding(repository) {
    const { remote } = repository;
    const commitOf = ({ head, changes, at, request }, parent = head) => (0,commit/* commitChanges */.P)(repository, {
        parent,
        changes,
        message: request.message,
        author: request.author ?? deployed_branch/* defaultAuthor */.V,
        at,
    });
    return {
        land: async (change) => {
            const { branch, head } = change;
            const commit = await commitOf(change);
            if (remote !== null) {
                const pushed = await (0,push/* push */.V)(repository, { remote, branch, commit, expected: head });
                if (pushed.kind !== "pushed")
                    return pushed;
                await (0,refs/* updateRefs */.E)(repository, [{ ref: (0,fetch/* trackingRef */.lu)(remote, branch), to: commit }]);
                return { kind: "committed", commit, workingTree: await bringAlong(repository, change, commit) };
            }
            const moved = await moveOwn(repository, change, commit);
            return moved === "moved" ? { kind: "moved" } : { kind: "committed", commit, workingTree: moved };
        },
        keep: async (change, reason) => {
            const commit = await commitOf(change);
            const { slug, same } = change.request;
            const onTop = (parent) => commitOf(change, parent);
            const kept = await (0,set_aside/* setAside */.Fi)(repository, { slug, commit, changes: change.changes, same, onTop });
            return { kind: "refused", commit, reason, ...kept };
        },
    };
}
/**
 * After a commit has landed on the remote: a clone whose own branch stood where the remote's did follows, files
 * included where they were clean. A branch with commits of its own, or behind, is a person's to pull.
 */
async function bringAlong(repository, change, commit) {
    if ((await (0,ancestry/* tryResolve */.Cn)(repository, `refs/heads/${change.branch}`)) !== change.head) {
        return { kind: "elsewhere" };
    }
    const moved = await moveOwn(repository, change, commit);
    return moved === "moved" ? { kind: "elsewhere" } : moved;
}
/** Moves the clone's own branch, and its working tree where it is checked out. */
function moveOwn(repository, { branch, head, changes }, commit) {
    const move = { branch, from: head, to: commit, paths: [...changes.keys()] };
    return (0,checkout/* checkout */.P)(repository, move, () => (0,refs/* updateRef */.d)(repository, `refs/heads/${branch}`, commit, head));
}

// EXTERNAL MODULE: ./.build/model/text.js
var model_text = __webpack_require__(34694);
;// CONCATENATED MODULE: ./.build/host/clone.js






/** A plain clone: git is all there is. It knows no people, and vouches for nobody. */
function cloneHost(env) {
    return {
        gitEnv: {},
        deployedBranch: "deployed",
        desiredBranch: branches/* desiredBranch */.ts,
        store: (repository, options) => (0,deployed_branch/* localBranch */.y)(repository, options),
        commitDesired: commitDesired,
        // As git knows the author of a commit made here, by its own order, else the account: nobody can verify it, so it
        // decides nothing.
        cause: async (repository, asked) => {
            const { GIT_AUTHOR_EMAIL, EMAIL, USER } = env;
            const name = GIT_AUTHOR_EMAIL?.trim() || repository.email || EMAIL?.trim() || USER || (0,external_node_os_.userInfo)().username;
            return { actor: (0,model_text/* printable */.g$)(name, 200), run: (0,run_identity/* localRun */.p8)(), ...asked };
        },
        endedRuns: async (runs) => (0,run_identity/* endedLocalRuns */.E$)(runs),
        requester: null,
        pullRequests: async () => null,
        memberships: async () => new Map(),
    };
}


/***/ })

};
;