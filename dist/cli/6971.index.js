"use strict";
exports.id = 6971;
exports.ids = [6971,3198];
exports.modules = {

/***/ 6255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rs: () => (/* binding */ needTree),
/* harmony export */   ok: () => (/* binding */ openClone)
/* harmony export */ });
/* unused harmony export folderNamed */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _git_branches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7066);
/* harmony import */ var _git_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2538);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9475);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3052);





/** Opens the repository that the command line names, by default the one around the current folder. */
async function openClone(invocation, world) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.cwd, (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(invocation, "repository") ?? ".");
    const repository = await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .openRepository */ .h)(folder, world.host?.gitEnv);
    const directory = folderNamed((0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(invocation, "directory"));
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository.root, directory);
    return {
        repository,
        directory,
        root,
        desiredBranch: () => (world.host?.desiredBranch ?? _git_branches_js__WEBPACK_IMPORTED_MODULE_1__/* .desiredBranch */ .ts)(repository),
        [Symbol.asyncDispose]: () => repository.close(),
    };
}
/** The convention's folder as people name it, from the repository's root: `./ops/` is `ops`; "" is the root. */
function folderNamed(text) {
    return (text ?? "").replace(/^\.?\/+|\/+$/g, "").replace(/^\.$/, "");
}
/** Throws `git/bare` where there is no working tree to write into or to read. */
async function needTree({ repository }) {
    if (!repository.bare)
        return;
    await repository.close();
    throw new _git_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS("git/bare", `${repository.root} is a bare repository: it has no working tree.`, {
        hint: "go to a clone with a working tree: git clone REPOSITORY FOLDER; plan and validate take a commit here: --head",
    });
}


/***/ }),

/***/ 3813:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  history: () => (/* binding */ history_history)
});

// EXTERNAL MODULE: ./.build/deployed/history.js
var deployed_history = __webpack_require__(4930);
// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(3028);
// EXTERNAL MODULE: ./.build/report/json.js
var json = __webpack_require__(3198);
// EXTERNAL MODULE: ./.build/report/phrases.js
var phrases = __webpack_require__(7048);
// EXTERNAL MODULE: ./.build/report/table.js
var table = __webpack_require__(7114);
// EXTERNAL MODULE: ./.build/report/text.js
var report_text = __webpack_require__(431);
// EXTERNAL MODULE: ./.build/report/time.js
var time = __webpack_require__(1937);
;// CONCATENATED MODULE: ./.build/report/history.js






/** Events newest first, grouped by deployment; of older ones (`more`) it is only said that there are some. */
function formatHistory(entries, more, options) {
    if (entries.length === 0)
        return "nothing has happened yet";
    const groups = [...new Set(entries.map((entry) => `${entry.environment}/${entry.server}`))].sort(finding.compareText);
    const blocks = groups.map((id) => {
        const members = entries.filter((entry) => `${entry.environment}/${entry.server}` === id);
        const rows = members
            .toSorted((a, b) => b.revision - a.revision)
            .map((entry) => historyRow(entry, options));
        return [
            (0,report_text/* paint */.nI)("strong", (0,report_text/* sanitize */.aj)(id), options),
            ...(0,table/* formatTable */.k)(rows, { colour: options.colour, width: options.width - 2 }).map((row) => `  ${row}`),
        ].join("\n");
    });
    if (more)
        blocks.push("there are older entries: raise --limit to see more");
    return blocks.join("\n\n");
}
function historyRow(entry, options) {
    const why = [
        ...(entry.pull === undefined ? [] : [`#${entry.pull}`]),
        ...(entry.reason === undefined ? [] : [(0,report_text/* sanitize */.aj)(entry.reason)]),
        ...(entry.event === "rolled-back" && entry.hold.length > 0
            ? [`(${entry.hold.map(phrases/* sayHeld */.$K).join(", ")} held)`]
            : []),
    ];
    return [
        { text: String(entry.revision).padStart(3) },
        { text: (0,time/* sayAgo */.P7)(entry.at, options.now), style: "faint" },
        { text: entry.event, style: styleOf(entry) },
        { text: (0,phrases/* sayTraffic */.Fs)(entry.traffic) },
        { text: (0,report_text/* sanitize */.aj)(entry.actor) },
        { text: (0,report_text/* sanitize */.aj)(entry.commit.slice(0, 7)), style: "faint" },
        { text: why.join(" ") },
    ];
}
function styleOf(entry) {
    if (entry.outcome === "failed")
        return "bad";
    if (entry.event === "rolled-back" || entry.event === "withdrawn")
        return "warn";
    return entry.outcome === "healthy" ? "good" : "wait";
}
/** Events as data, newest first; `more`: there are older ones. */
function historyJson(entries, more) {
    return {
        more,
        history: entries.map((entry) => ({
            id: `${entry.environment}/${entry.server}`,
            environment: entry.environment,
            server: entry.server,
            revision: entry.revision,
            event: entry.event,
            outcome: entry.outcome,
            at: entry.at,
            blue: entry.blue,
            traffic: entry.traffic,
            actor: entry.actor,
            reason: entry.reason ?? null,
            pull: entry.pull ?? null,
            run: entry.run,
            commit: entry.commit,
            hold: entry.hold.map(json.heldJson),
        })),
    };
}

// EXTERNAL MODULE: ./.build/commands/command.js
var command = __webpack_require__(2383);
// EXTERNAL MODULE: ./.build/commands/workspace.js + 6 modules
var commands_workspace = __webpack_require__(2968);
;// CONCATENATED MODULE: ./.build/commands/history.js
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






/** What happened, from the log of the branch `deployed`. Writes nothing. */
const history_history = async (invocation, world) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const workspace = __addDisposableResource(env_1, await (0,commands_workspace/* openWorkspace */.OH)(invocation, world), true);
        const { store } = workspace;
        const head = await store.head();
        if (head === null) {
            // The rules come along with it, and nothing else here needs them.
            const { refuse } = await Promise.all(/* import() */[__webpack_require__.e(707), __webpack_require__.e(5663), __webpack_require__.e(8150)]).then(__webpack_require__.bind(__webpack_require__, 8150));
            return refuse(world, {
                rule: "deployed/absent",
                message: `the branch ${store.name} does not exist: nothing has been recorded`,
                hint: "in a new repository: headgate init",
            });
        }
        const [server, version] = invocation.positionals;
        const environments = (0,commands_workspace/* listOf */.c3)(invocation, "env");
        const limit = typeof invocation.options.limit === "number" ? invocation.options.limit : 20;
        const found = await (0,deployed_history/* history */.b)(store, head, {
            limit,
            ...(server === undefined ? {} : { server }),
            ...(version === undefined ? {} : { version }),
            ...(environments.length === 1 && environments[0] ? { environment: environments[0] } : {}),
        });
        const entries = found.entries.filter(({ environment }) => environments.length === 0 || environment === null || environments.includes(environment));
        const deployments = entries.flatMap((entry) => (entry.kind === "deployment" ? [toReport(entry)] : []));
        const branch = entries.flatMap((entry) => (entry.kind === "branch" ? [entry] : []));
        const options = (0,command/* textOptions */.aW)(world);
        const lines = branch.map((entry) => `  ${(0,time/* sayInstant */.$r)(entry.at, options)}  ${entry.environment ?? "all environments"}: ${sayBranch(entry)}`);
        const text = [
            formatHistory(deployments, found.more, options),
            ...(await strangeNames(store, head, environments)),
            ...(lines.length > 0 ? [["the branch and its policies", ...lines].join("\n")] : []),
        ].join("\n\n");
        return (0,command/* result */.Ke)("ok", text, {
            ...historyJson(deployments, found.more),
            branch: branch.map(branchJson),
        });
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
/** One line for a name that the branch has never heard of: nothing happened there would say otherwise. */
async function strangeNames(store, head, environments) {
    if (environments.length === 0)
        return [];
    const known = new Set(await store.names(head, ""));
    const strange = environments.filter((name) => !known.has(`${name}/`));
    return strange.length === 0
        ? []
        : [
            `hint: ${store.name} knows no environment ${(0,report_text/* sanitize */.aj)(strange.join(", "))} today; headgate status names them`,
        ];
}
function branchJson(entry) {
    const { event, environment, at, actor, run, commit } = entry;
    const { server = null, command = null, reason = null } = entry;
    return { event, environment, server, at, actor, command, reason, run, commit };
}
function sayBranch({ event, command, server, actor, reason }) {
    const what = [event, command, server].filter(Boolean).join(" ");
    const by = event === "refused" ? "to" : "by";
    return (0,report_text/* sanitize */.aj)(`${what} ${by} ${actor}${reason === undefined ? "" : `: ${reason}`}`);
}
function toReport(entry) {
    const { cause } = entry;
    return {
        environment: entry.environment,
        server: entry.server,
        revision: entry.revision,
        event: entry.event,
        outcome: entry.outcome,
        at: entry.at,
        blue: entry.blue,
        traffic: entry.to,
        actor: cause.actor,
        run: cause.run,
        commit: entry.commit,
        hold: entry.hold,
        ...(cause.reason === undefined ? {} : { reason: cause.reason }),
        ...(cause.pull === undefined ? {} : { pull: cause.pull }),
    };
}


/***/ }),

/***/ 3052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   vM: () => (/* binding */ isSet)
/* harmony export */ });
/** The text of an option; undefined where it was not given, or given as nothing. */
function textOf(invocation, option) {
    const value = invocation.options[option];
    return typeof value === "string" && value !== "" ? value : undefined;
}
/** All texts of an option that may be repeated. */
function listOf(invocation, option) {
    const value = invocation.options[option];
    if (Array.isArray(value))
        return value;
    return typeof value === "string" && value !== "" ? [value] : [];
}
function isSet(invocation, option) {
    return invocation.options[option] === true;
}


/***/ }),

/***/ 4930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ history)
/* harmony export */ });
/* harmony import */ var _model_deployment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3798);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2849);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1818);
/* harmony import */ var _status_codec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7025);




/** How many commits beyond the limit are read to learn what the oldest entries changed from. */
const patience = 300;
/**
 * What happened, from the branch's own log. Each event is told once: a write-ahead and its conclusion are one
 * entry, and so are a run that died and the one that finished its work.
 */
async function history(branch, head, filter = {}) {
    const limit = filter.limit ?? 100;
    const drafts = [];
    const cursors = new Map();
    let complete = 0;
    let matching = 0;
    let waited = 0;
    for await (const commit of branch.log({ from: head, paths: pathsOf(filter) })) {
        drafts.push(...branchDrafts(commit, filter));
        for (const status of await statusesAt(branch, commit))
            note(drafts, cursors, commit, status);
        for (; drafts[complete]?.complete; complete += 1)
            if (matches(drafts[complete], filter))
                matching += 1;
        if (matching > limit)
            break;
        const possible = matching + (drafts.length - complete);
        if (possible > limit && ++waited > patience && filter.version === undefined)
            break;
    }
    for (const draft of drafts)
        if (!draft.complete)
            await completeFromOwnLog(branch, draft);
    const entries = drafts.filter((draft) => matches(draft, filter)).map(entryOf);
    return { entries: entries.slice(0, limit), more: entries.length > limit };
}
function pathsOf({ environment = "*", server = "*" }) {
    return [
        (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .statusPath */ .k9)(`${environment}/${server}`),
        (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .policyPath */ .k1)(environment),
        _paths_js__WEBPACK_IMPORTED_MODULE_1__/* .stopPath */ .cO,
        _paths_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedPath */ .wP,
        _paths_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestPath */ .ji,
    ];
}
async function statusesAt(branch, commit) {
    const paths = commit.paths.filter((path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isStatusPath */ .kv)(path) && (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentOfPath */ .aK)(path) !== undefined);
    const texts = await branch.read(commit.commit, paths);
    return [...texts].flatMap(([path, text]) => {
        const decoded = (0,_status_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeStatus */ .p)(path, text);
        return decoded.kind === "status" ? [decoded.status] : [];
    });
}
function note(drafts, cursors, commit, status) {
    const id = (0,_model_deployment_js__WEBPACK_IMPORTED_MODULE_3__/* .deploymentId */ .d)(status);
    const newer = cursors.get(id);
    // An earlier phase of the same revision: the write-ahead of what was already told.
    if (newer?.revision === status.revision)
        return;
    if (newer && isTakenOver(status, newer.event)) {
        newer.revision = status.revision;
        return;
    }
    if (newer && !newer.draft.complete) {
        newer.draft.from = status.traffic;
        newer.draft.complete = true;
    }
    const state = status.outcome !== "applying" ? "concluded" : newer ? "superseded" : "in-progress";
    const draft = { entry: deploymentEntry(commit, status, state), from: null, complete: false };
    drafts.push(draft);
    cursors.set(id, { revision: status.revision, event: status.event, draft });
}
/** A write-ahead whose run died: the next revision is the same event, made by the run that finished it. */
function isTakenOver(status, newer) {
    return status.outcome === "applying" && status.event === newer;
}
function deploymentEntry(commit, status, state) {
    return {
        kind: "deployment",
        environment: status.environment,
        server: status.server,
        revision: status.revision,
        event: status.event,
        outcome: status.outcome,
        state,
        blue: status.desired.blue,
        from: null,
        to: status.traffic,
        hold: status.hold,
        problem: status.problem,
        cause: status.cause,
        at: status.at,
        commit: commit.commit,
    };
}
function branchDrafts(commit, filter) {
    const trailers = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMessage */ .vY)(commit.message);
    if (!trailers)
        return [];
    return trailers.events
        .filter((event) => (filter.environment === undefined ||
        event.environment === null ||
        event.environment === filter.environment) &&
        (filter.server === undefined || event.server === undefined || event.server === filter.server))
        .map((event) => ({
        entry: {
            kind: "branch",
            ...event,
            actor: trailers.actor,
            run: trailers.run,
            at: commit.at,
            commit: commit.commit,
        },
        from: null,
        complete: true,
    }));
}
/** The log of one deployment alone, where the common one would have to be read too far. */
async function completeFromOwnLog(branch, draft) {
    const { entry } = draft;
    draft.complete = true;
    if (entry.kind !== "deployment")
        return;
    for await (const commit of branch.log({
        from: entry.commit,
        paths: [(0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .statusPath */ .k9)((0,_model_deployment_js__WEBPACK_IMPORTED_MODULE_3__/* .deploymentId */ .d)(entry))],
        limit: 20,
    })) {
        const [status] = await statusesAt(branch, commit);
        if (!status || status.revision === entry.revision || isTakenOver(status, entry.event))
            continue;
        draft.from = status.traffic;
        return;
    }
}
function entryOf(draft) {
    return draft.entry.kind === "deployment" ? { ...draft.entry, from: draft.from } : draft.entry;
}
function matches(draft, { version }) {
    if (draft === undefined)
        return false;
    if (version === undefined)
        return true;
    const { entry, from } = draft;
    if (entry.kind === "branch")
        return false;
    const ran = [from ?? {}, entry.to].flatMap((traffic) => Object.keys(traffic));
    return (entry.blue === version ||
        // Two variants of one version are told apart after a tilde.
        ran.some((variant) => variant.split("~")[0] === version) ||
        entry.hold.some((held) => held.kind === "version" && held.version === version));
}


/***/ }),

/***/ 7025:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ encodeStatus),
/* harmony export */   p: () => (/* binding */ decodeStatus)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3903);
/* harmony import */ var _model_deployment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3798);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9861);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6187);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1818);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8274);






const order = [
    "headgate",
    "server",
    "environment",
    "revision",
    "event",
    "outcome",
    "desired",
    "traffic",
    "variants",
    "rollout",
    "watch",
    "stable",
    "soak",
    "hold",
    "lease",
    "cause",
    "gates",
    "probes",
    "problem",
    "outputs",
    "at",
];
/** Completes a status with the digest of all its other fields, and writes it down: equal statuses, equal texts. */
function encodeStatus(draft) {
    const status = { ...draft, digest: digestOfStatus(draft) };
    return { status, text: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDocument */ .Tq)(status, [...order, "digest"]) };
}
function digestOfStatus(status) {
    return (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ ...status, digest: undefined });
}
/**
 * Reads a status that lies at `path` on the branch. `validate` adds the published schema's view (problems in
 * words) where it is at hand.
 */
function decodeStatus(path, text, validate) {
    const id = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .deploymentOfPath */ .aK)(path);
    const parsed = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(text, { path, shape: _shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .statusShape */ .WC, id, validate });
    if (parsed.kind !== "value")
        return parsed;
    const status = parsed.value;
    if ((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .statusPath */ .k9)((0,_model_deployment_js__WEBPACK_IMPORTED_MODULE_5__/* .deploymentId */ .d)(status)) !== path) {
        return tampered(status, path, `it is a status of ${(0,_model_deployment_js__WEBPACK_IMPORTED_MODULE_5__/* .deploymentId */ .d)(status)}`);
    }
    if (digestOfStatus(status) !== status.digest) {
        return tampered(status, path, "its digest does not fit its content: it was edited by hand, or damaged");
    }
    return { kind: "status", status };
}
function tampered(status, path, why) {
    const finding = (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .deployedFinding */ .Y)("deployed/digest-mismatch", `${path} on deployed is not what Headgate wrote: ${why}.`, `see who changed it: git log deployed -- ${path}; then headgate recover`, { id: (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .deploymentOfPath */ .aK)(path) });
    return { kind: "tampered", status, findings: [finding] };
}


/***/ }),

/***/ 3903:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   by: () => (/* binding */ digestOfBytes),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_module__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The one text of a JSON value that is hashed: keys sorted by code unit, no white space, absent and
 * undefined members left out (after RFC 8785; our numbers are integers or short decimals).
 */
function canonicalJson(value) {
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value ?? null);
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
    const map = value;
    let text = "";
    // Without a comparison of its own, sort goes by code unit and is several times faster.
    for (const key of Object.keys(map).sort()) {
        const member = map[key];
        if (member !== undefined)
            text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(member)}`;
    }
    return `{${text}}`;
}
/** Loading it takes a tenth of a start; most checks take no digest. */
const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(process.execPath);
let crypto;
/** Digest of the canonical form of a value. */
function digestOf(value) {
    return digestOfBytes(canonicalJson(value));
}
function digestOfBytes(bytes) {
    crypto ??= require("node:crypto");
    return `sha256-${crypto.createHash("sha256").update(bytes).digest("hex")}`;
}


/***/ }),

/***/ 3798:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ deploymentId)
/* harmony export */ });
function deploymentId(of) {
    return `${of.environment}/${of.server}`;
}


/***/ }),

/***/ 8077:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
const units = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000 };
const pattern = /^(?=\d)(?:(\d{1,5})d)?(?:(\d{1,6})h)?(?:(\d{1,7})m)?(?:(\d{1,8})s)?$/;
/** Undefined where the text is not a duration; the schema refuses such text before anyone asks. */
function parseDuration(text) {
    const match = pattern.exec(text);
    if (!match)
        return undefined;
    const [, d = "0", h = "0", m = "0", s = "0"] = match;
    return Number(d) * units.d + Number(h) * units.h + Number(m) * units.m + Number(s) * units.s;
}
/** The canonical text, in hours and below so that `63h` reads as people say it; days only from two weeks. */
function formatDuration(duration) {
    let rest = Math.max(0, Math.round(duration / 1000) * 1000);
    if (rest === 0)
        return "0s";
    let text = "";
    for (const unit of rest >= 14 * units.d ? ["d", "h", "m", "s"] : ["h", "m", "s"]) {
        const count = Math.floor(rest / units[unit]);
        if (count > 0)
            text += `${count}${unit}`;
        rest -= count * units[unit];
    }
    return text;
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

/***/ 1315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ heldIn),
/* harmony export */   T0: () => (/* binding */ describeHeld),
/* harmony export */   X0: () => (/* binding */ heldVersions),
/* harmony export */   bw: () => (/* binding */ mergeHolds),
/* harmony export */   dU: () => (/* binding */ newHolds),
/* harmony export */   r0: () => (/* binding */ heldInStatus)
/* harmony export */ });
/* harmony import */ var _rules_variables_credential_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7996);
/* harmony import */ var _variants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(680);


/** Those of the held values that a desired state contains: with one of them nothing is applied. */
function heldIn(inputs, holds) {
    if (inputs.blue === null)
        return [];
    const values = valuesOf(inputs, inputs.live.variants[inputs.blue]);
    return holds.filter((held) => contains(values, held));
}
/** Those of the held values that a status contains: such a point is no place to go back to. */
function heldInStatus(status, holds) {
    const values = valuesOfStatus(status);
    return holds.filter((held) => contains(values, held));
}
/** Held versions only: what a hold means for the environments downstream. */
function heldVersions(holds) {
    return holds.filter((held) => held.kind === "version");
}
/** The values that the failed status had and the restored one lacks. */
function newHolds(failed, restored, at) {
    const bad = valuesOfStatus(failed);
    const good = restored ? valuesOfStatus(restored) : { ...bad, blue: null, green: {} };
    const holds = [];
    if (bad.blue !== null && bad.blue !== good.blue) {
        holds.push({ ...at, kind: "version", version: bad.blue, above: good.green[bad.blue] ?? 0, blue: true });
    }
    for (const [version, share] of Object.entries(bad.green)) {
        if (good.blue === version)
            continue;
        const before = good.green[version] ?? 0;
        if (share > before)
            holds.push({ ...at, kind: "version", version, above: before, blue: true });
    }
    for (const kind of ["variable", "secret"]) {
        const field = kind === "variable" ? "variables" : "secrets";
        for (const name of new Set([...Object.keys(bad[field]), ...Object.keys(good[field])])) {
            const value = bad[field][name] ?? null;
            if (value !== (good[field][name] ?? null))
                holds.push({ ...at, kind, name, value });
        }
    }
    return holds.length > 0 ? holds : [{ ...at, kind: "inputs", digest: bad.digest }];
}
/** Adds holds; the newer one of the same thing replaces the older. */
function mergeHolds(old, added) {
    const keys = new Set(added.map(keyOf));
    return [...old.filter((held) => !keys.has(keyOf(held))), ...added];
}
/** In words, as a message names it. Secrets are named, their references never shown, nor a value like one. */
function describeHeld(held) {
    if (held.kind === "version") {
        return held.above > 0 ? `${held.version} as blue, or above ${held.above} %` : held.version;
    }
    if (held.kind === "inputs")
        return `the deployment as it was before revision ${held.revision}`;
    if (held.kind === "secret")
        return `secret ${held.name}`;
    if (held.value === null)
        return `${held.name} unset`;
    return `${held.name}=${(0,_rules_variables_credential_js__WEBPACK_IMPORTED_MODULE_1__/* .looksSecret */ .n0)(held.name, held.value) ? "(hidden)" : held.value}`;
}
function keyOf(held) {
    if (held.kind === "inputs")
        return `inputs ${held.digest}`;
    return held.kind === "version" ? `version ${held.version}` : `${held.kind} ${held.name} ${held.value}`;
}
function contains(values, held) {
    if (held.kind === "version") {
        return (held.blue && values.blue === held.version) || (values.green[held.version] ?? 0) > held.above;
    }
    if (held.kind === "inputs")
        return values.digest === held.digest;
    const field = held.kind === "variable" ? values.variables : values.secrets;
    return (field[held.name] ?? null) === held.value;
}
function valuesOf(desired, variant) {
    const { blue, green, digest } = desired;
    return { blue, green, digest, variables: variant?.variables ?? {}, secrets: variant?.secrets ?? {} };
}
function valuesOfStatus(status) {
    const id = (0,_variants_js__WEBPACK_IMPORTED_MODULE_0__/* .blueOf */ .iS)(status);
    return valuesOf(status.desired, id === null ? undefined : status.variants[id]);
}


/***/ }),

/***/ 680:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PI: () => (/* binding */ stableOf),
/* harmony export */   PO: () => (/* binding */ idOfLive),
/* harmony export */   Rd: () => (/* binding */ newVariantId),
/* harmony export */   Tn: () => (/* binding */ sameLive),
/* harmony export */   ag: () => (/* binding */ sameVariant),
/* harmony export */   iS: () => (/* binding */ blueOf)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3903);

function sameVariant(a, b) {
    return a !== undefined && b !== undefined && (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(a) === (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(b);
}
/** The id under which a variant is live, if it is. */
function idOfLive(live, variant) {
    const digest = (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(variant);
    return Object.keys(live.variants).find((id) => (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(live.variants[id]) === digest);
}
/** The version, or with the digest's first six digits where another variant holds the plain name already. */
function newVariantId(variant, taken) {
    if (!taken.has(variant.version))
        return variant.version;
    return `${variant.version}~${(0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(variant).slice("sha256-".length, "sha256-".length + 6)}`;
}
/** The variant that is, or is on its way to be, blue. */
function blueOf(status) {
    if (status.rollout)
        return status.rollout.to;
    return stableOf(status);
}
/** The variant that carries what no one else was given: what a rollout starts from. */
function stableOf(status) {
    if (status.rollout)
        return status.rollout.from;
    const { blue, green } = status.desired;
    const candidates = Object.keys(status.variants).filter((id) => status.variants[id]?.version === blue && !(blue !== null && blue in green));
    const byShare = candidates.sort((a, b) => (status.traffic[b] ?? 0) - (status.traffic[a] ?? 0));
    return byShare[0] ?? null;
}
/** Same shares of the same variants, whatever they are called. */
function sameLive(a, b) {
    return (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(sharesByContent(a)) === (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(sharesByContent(b));
}
function sharesByContent(live) {
    return Object.entries(live.variants)
        .map(([id, variant]) => [(0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(variant), live.traffic[id] ?? 0])
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}


/***/ }),

/***/ 3198:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findingsJson: () => (/* binding */ findingsJson),
/* harmony export */   heldJson: () => (/* binding */ heldJson)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3028);
/* harmony import */ var _shown_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9727);


/** Findings in the order in which they are shown; passes are kept, so that every gate can be seen. */
function findingsJson(findings) {
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__.sortFindings)(findings).map((finding) => ({
        rule: finding.rule,
        outcome: finding.outcome,
        severity: finding.severity,
        message: finding.message,
        hint: finding.hint,
        file: finding.file ?? finding.place?.file ?? null,
        line: finding.line ?? null,
        column: finding.column ?? null,
        environment: finding.environment ?? null,
        server: finding.server ?? null,
        eligible: finding.eligible ?? null,
    }));
}
/** What is held, without the names that secrets have in their stores, and without what looks like a secret. */
function heldJson(held) {
    const { revision, at, reason } = held;
    if (held.kind === "secret")
        return { revision, at, reason, kind: held.kind, name: held.name };
    return held.kind === "variable" ? { ...held, value: (0,_shown_value_js__WEBPACK_IMPORTED_MODULE_1__/* .shownValue */ .J)(held.name, held.value) } : held;
}


/***/ }),

/***/ 7048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ sayHeld),
/* harmony export */   BC: () => (/* binding */ shortHash),
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   Fs: () => (/* binding */ sayTraffic),
/* harmony export */   RM: () => (/* binding */ sayStrategy),
/* harmony export */   dt: () => (/* binding */ sayGate),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   x4: () => (/* binding */ sayVersions)
/* harmony export */ });
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8576);
/* harmony import */ var _reconcile_hold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1315);
/* harmony import */ var _shown_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9727);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(431);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1937);





/** What stands for nothing in a table. */
const nothing = "–";
/**
 * `1.1.4 75 %, 1.1.5 25 %`, older first; `–` where nothing is live. Zero shares are left out, and so is what tells
 * two variants of a version apart where there is but one.
 */
function sayTraffic(traffic) {
    const shares = Object.entries(traffic)
        .filter(([, share]) => share > 0)
        .sort(([a], [b]) => (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(a, b));
    const versions = shares.map(([variant]) => versionOf(variant));
    const alone = (version) => versions.filter((one) => one === version).length === 1;
    const label = (variant) => (alone(versionOf(variant)) ? versionOf(variant) : variant);
    return shares.length === 0
        ? nothing
        : shares.map(([variant, share]) => `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(label(variant))} ${share} %`).join(", ");
}
/** As `sayTraffic`, but a single variant at 100 percent is only named. */
function sayVersions(traffic) {
    const live = Object.entries(traffic).filter(([, share]) => share > 0);
    return live.length === 1 && live[0]?.[1] === 100 ? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(versionOf(live[0][0])) : sayTraffic(traffic);
}
/** The version of a variant, whatever tells it from others of the same version. */
function versionOf(variant) {
    return variant.split("~")[0] ?? variant;
}
/** `canary 5 → 25 → 50 → 100 %, every 15 min`; steps at or below the share it already has are left out. */
function sayStrategy(strategy, startingAt = 0) {
    if (strategy.type === "immediate" || strategy.steps.length === 0)
        return "at once";
    if (strategy.type === "blue_green")
        return "blue_green: started beside the old one, then 100 %";
    const steps = [...strategy.steps.filter((step) => step > startingAt), 100];
    const pace = strategy.interval > 0 && steps.length > 1 ? `, every ${(0,_time_js__WEBPACK_IMPORTED_MODULE_3__/* .saySetting */ .kV)(strategy.interval)}` : "";
    return `${strategy.type} ${steps.join(" → ")} %${pace}`;
}
/** The first six hexadecimal digits of a digest: enough to tell two plans apart by eye. */
function shortHash(digest) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(digest.replace(/^sha256-/, "").slice(0, 6));
}
/** As messages name it, for a terminal; a value that looks like a credential is not repeated. */
function sayHeld(held) {
    const safe = held.kind === "variable" ? { ...held, value: (0,_shown_value_js__WEBPACK_IMPORTED_MODULE_4__/* .shownValue */ .J)(held.name, held.value) } : held;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)((0,_reconcile_hold_js__WEBPACK_IMPORTED_MODULE_1__/* .describeHeld */ .T0)(safe));
}
const isoInstant = /\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g;
/** What a gate says, with its instants as people tell them, and when it can pass: told once. */
function sayGate(gate, options) {
    const { message, eligible } = gate;
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(message).replace(isoInstant, (instant) => instant === eligible ? (0,_time_js__WEBPACK_IMPORTED_MODULE_3__/* .sayEligible */ .xO)(instant, options) : (0,_time_js__WEBPACK_IMPORTED_MODULE_3__/* .sayInstant */ .$r)(instant, options));
    if (eligible === undefined || eligible === null || message.includes(eligible))
        return text;
    return `${text}: eligible at ${(0,_time_js__WEBPACK_IMPORTED_MODULE_3__/* .sayEligible */ .xO)(eligible, options)}`;
}


/***/ }),

/***/ 9727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ shownValue),
/* harmony export */   R: () => (/* binding */ hidden)
/* harmony export */ });
/* harmony import */ var _rules_variables_credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7996);

/** What stands in place of a value that may be a secret. */
const hidden = "(hidden)";
/** A variable's value as a report may carry it: what looks like a credential is never repeated. */
function shownValue(name, value, secrets) {
    return value !== null && (secrets?.has(name) || (0,_rules_variables_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .looksSecret */ .n0)(name, value)) ? hidden : value;
}


/***/ }),

/***/ 7114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ formatTable)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(431);

const gap = "   ";
/**
 * Columns as wide as their widest cell, padded but for the last. Where a row would not fit into the width,
 * as many of the last columns as it takes go to a line of their own below each row, and their headings are
 * left out. Of two columns the last one is wrapped where it stands.
 */
function formatTable(rows, options, headings = []) {
    const head = headings.map((text, index) => ({ text, style: index === 0 ? "strong" : "faint" }));
    const all = head.length === 0 ? rows : [head, ...rows];
    const columns = Math.max(0, ...all.map((row) => row.length));
    const widths = Array.from({ length: columns }, (_, index) => Math.max(0, ...all.map((row) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(row[index]?.text ?? ""))));
    const fitting = columnsThatFit(widths, options.width);
    if (fitting === columns)
        return all.map((row) => joinCells(row, widths, options));
    if (columns === 2)
        return all.flatMap((row) => wrapLast(row, widths, options));
    return all.flatMap((row) => [
        joinCells(row.slice(0, fitting), widths, options),
        ...(row === head ? [] : below(row.slice(fitting), options)),
    ]);
}
/** At least two, so that what stands below belongs to something. */
function columnsThatFit(widths, width) {
    const total = (columns) => widths.slice(0, columns).reduce((sum, one) => sum + one, 0) + gap.length * (columns - 1);
    let columns = widths.length;
    if (columns === 2)
        return total(2) <= width ? 2 : 1;
    while (columns > 2 && total(columns) > width)
        columns -= 1;
    return columns;
}
function below(cells, options) {
    const filled = cells.filter((cell) => cell.text !== "");
    const line = filled.map((cell) => cell.text).join(gap);
    if (line === "")
        return [];
    const room = options.width - 4;
    if ((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(line) <= room) {
        return [`    ${filled.map((cell) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(cell.style, cell.text, options)).join(gap)}`];
    }
    const style = filled.length === 1 ? filled[0]?.style : undefined;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(line, room).map((part) => `    ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(style, part, options)}`);
}
function wrapLast([first, last], widths, options) {
    if (!first || !last?.text)
        return [joinCells(first ? [first] : [], widths, options)];
    const indent = (widths[0] ?? 0) + gap.length;
    const [begin = "", ...rest] = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(last.text, Math.max(20, options.width - indent));
    return [
        joinCells([first, { ...last, text: begin }], widths, options),
        ...rest.map((part) => " ".repeat(indent) + (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(last.style, part, options)),
    ];
}
function joinCells(row, widths, options) {
    const used = row.findLastIndex((cell) => cell.text !== "");
    return row
        .slice(0, used + 1)
        .map((cell, index) => {
        const padding = index === used ? cell.text : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .padEnd */ .f)(cell.text, widths[index] ?? 0);
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(cell.style, cell.text, options) + padding.slice(cell.text.length);
    })
        .join(gap);
}


/***/ }),

/***/ 1937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ sayInstant),
/* harmony export */   P7: () => (/* binding */ sayAgo),
/* harmony export */   kP: () => (/* binding */ sayDuration),
/* harmony export */   kV: () => (/* binding */ saySetting),
/* harmony export */   xO: () => (/* binding */ sayEligible)
/* harmony export */ });
/* unused harmony export sayIn */
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8077);

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
/** As people say it: `12 min`, `31 h`, `5 days`; one unit, rounded down, hours up to four days. */
function sayDuration(duration) {
    const length = Math.max(0, duration);
    if (length < minute)
        return `${Math.floor(length / second)} s`;
    if (length < 2 * hour)
        return `${Math.floor(length / minute)} min`;
    if (length < 4 * day)
        return `${Math.floor(length / hour)} h`;
    return `${Math.floor(length / day)} days`;
}
/** A setting's length, exact: `24 h`, `1 h 30 min`. */
function saySetting(duration) {
    const units = { d: "days", h: "h", m: "min", s: "s" };
    const parts = [...(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(duration).matchAll(/(\d+)([dhms])/g)];
    return parts
        .map(([, number = "", unit = ""]) => `${number} ${units[unit] ?? unit}`)
        .join(" ");
}
/** `31 h ago`, `just now`; what lies ahead of the clock is said so, never as a negative number. */
function sayAgo(instant, now) {
    const age = now.getTime() - Date.parse(instant);
    if (Number.isNaN(age))
        return "unknown";
    if (age < -minute)
        return sayIn(instant, now);
    return age < 10 * second ? "just now" : `${sayDuration(age)} ago`;
}
/** `in 14 h`; `now` for what is due, rounded up so that it is never promised too early. */
function sayIn(instant, now) {
    const rest = Date.parse(instant) - now.getTime();
    if (Number.isNaN(rest))
        return "unknown";
    if (rest <= 0)
        return "now";
    const unit = rest < minute ? second : rest < 2 * hour ? minute : rest < 4 * day ? hour : day;
    return `in ${sayDuration(Math.ceil(rest / unit) * unit)}`;
}
/** `10:30` today, `Mon 09:00` within a week, else `2026-12-20 09:00`; with the zone unless it is today. */
function sayInstant(instant, options) {
    const date = new Date(instant);
    if (Number.isNaN(date.getTime()))
        return "unknown";
    const at = partsOf(date, options.timeZone);
    const today = partsOf(options.now, options.timeZone);
    const clock = `${at.hour}:${at.minute}`;
    if (at.day === today.day)
        return clock;
    const near = Math.abs(date.getTime() - options.now.getTime()) < 6 * day;
    return `${near ? at.weekday : at.day} ${clock} ${options.timeZone}`;
}
function partsOf(date, timeZone) {
    const parts = new Intl.DateTimeFormat("en-GB", {
        timeZone,
        weekday: "short",
        year: "numeric",
        month: "2-digit",
        day: "2-digit",
        hour: "2-digit",
        minute: "2-digit",
        hourCycle: "h23",
    }).formatToParts(date);
    const part = (type) => parts.find((entry) => entry.type === type)?.value ?? "";
    return {
        day: `${part("year")}-${part("month")}-${part("day")}`,
        weekday: part("weekday"),
        hour: part("hour"),
        minute: part("minute"),
    };
}
/** `Mon 09:00 Europe/Berlin, in 14 h`: when something can go on, absolute and relative. */
function sayEligible(instant, options) {
    return `${sayInstant(instant, options)}, ${sayIn(instant, options.now)}`;
}


/***/ }),

/***/ 7996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ looksRandom),
/* harmony export */   n0: () => (/* binding */ looksSecret),
/* harmony export */   xU: () => (/* binding */ isIssuedToken)
/* harmony export */ });
/** Shapes that issuers give their tokens, so that they can be recognised. */
const issued = [
    /^gh[pousr]_[A-Za-z0-9]{20,}$/,
    /^github_pat_[A-Za-z0-9_]{20,}$/,
    /^glpat-[A-Za-z0-9_-]{16,}$/,
    /^sk-[A-Za-z0-9_-]{20,}$/,
    /^[rsp]k_(live|test)_[A-Za-z0-9]{10,}$/,
    /^(AKIA|ASIA)[A-Z0-9]{16}$/,
    /^AIza[A-Za-z0-9_-]{30,}$/,
    /^ya29\.[A-Za-z0-9_-]{20,}$/,
    /^xox[abeoprs]-[A-Za-z0-9-]{10,}$/,
    /^npm_[A-Za-z0-9]{30,}$/,
    /^pypi-[A-Za-z0-9_-]{16,}$/,
    /^hf_[A-Za-z0-9]{20,}$/,
    /^SG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}$/,
    /^dop_v1_[a-f0-9]{32,}$/,
    /^eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*$/,
    /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
    /^[a-z][a-z0-9+.-]*:\/\/[^/\s:@]*:[^/\s@]+@/i,
    /^(Bearer|Basic)\s+[A-Za-z0-9+/=._-]{12,}$/i,
];
/** Names that say what their value is. A number, a switch, a path or an address is not a secret even there. */
const secretName = /(^|_)(PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|API_?KEY|PRIVATE_KEY|ACCESS_KEY|CREDENTIALS?)$/i;
const harmless = /^(|\d+(\.\d+)?[a-z%]{0,3}|true|false|yes|no|on|off|none|\$\{.*\}|\.{0,2}\/.*|[a-z][a-z0-9+.-]*:\/\/.*)$/i;
/** Whether a text has the shape of an issued credential. */
function isIssuedToken(text) {
    return text.length >= 12 && issued.some((pattern) => pattern.test(text.trim()));
}
/** Whether a plain variable holds what looks like a credential: by its shape, its name, or its randomness. */
function looksSecret(name, value) {
    if (value.length < 6)
        return false;
    if (isIssuedToken(value))
        return true;
    return (secretName.test(name) && !harmless.test(value)) || looksRandom(value);
}
/**
 * Long, evenly spread (words, paths and identifiers stay below 4 bits a character or are short), with few
 * separators and many changes between small letters, capitals and digits: words have some, chance has many.
 */
function looksRandom(text) {
    if (text.length < 32 || text.length > 512 || !/^[A-Za-z0-9+/=_-]+$/.test(text))
        return false;
    const separators = text.match(/[+/=_-]/g)?.length ?? 0;
    const changes = text.match(/[a-z](?=[A-Z0-9])|[A-Z](?=[a-z0-9])|\d(?=[A-Za-z])/g)?.length ?? 0;
    return separators * 12 <= text.length && changes * 5 >= text.length * 2 && entropy(text) >= 4;
}
/** Shannon entropy in bits for each character. */
function entropy(text) {
    const counts = new Map();
    for (const character of text)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    const parts = [...counts.values()].map((count) => count / text.length);
    return parts.reduce((sum, part) => sum - part * Math.log2(part), 0);
}


/***/ })

};
;