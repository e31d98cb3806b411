"use strict";
exports.id = 9987;
exports.ids = [9987,7519];
exports.modules = {

/***/ 17519:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commitSource: () => (/* binding */ commitSource)
/* harmony export */ });
/* harmony import */ var _git_tree_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26630);

/** The tree of a commit of the desired branch as a source. */
function commitSource(clone, commit) {
    return (0,_git_tree_source_js__WEBPACK_IMPORTED_MODULE_0__/* .treeSource */ .A)(clone.repository, commit, clone.directory);
}


/***/ }),

/***/ 83813:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  history: () => (/* binding */ history_history)
});

// EXTERNAL MODULE: ./.build/deployed/history.js
var deployed_history = __webpack_require__(54930);
// EXTERNAL MODULE: ./.build/model/traffic.js
var traffic = __webpack_require__(88576);
// EXTERNAL MODULE: ./.build/report/by-itself.js
var by_itself = __webpack_require__(71933);
// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(3028);
// EXTERNAL MODULE: ./.build/report/json.js
var json = __webpack_require__(63198);
// EXTERNAL MODULE: ./.build/report/phrases.js
var phrases = __webpack_require__(47048);
// EXTERNAL MODULE: ./.build/report/table.js
var table = __webpack_require__(27114);
// EXTERNAL MODULE: ./.build/report/text.js
var report_text = __webpack_require__(10431);
// EXTERNAL MODULE: ./.build/report/time.js
var time = __webpack_require__(91937);
;// CONCATENATED MODULE: ./.build/report/history.js






/** A reason is a line here; all of it stands in the commit, and in `--json`. */
const reasonAtMost = 200;
/** Events newest first, grouped by deployment; of older ones (`more`) it is only said that there are some. */
function formatHistory(entries, more, options) {
    if (entries.length === 0)
        return "nothing has happened yet";
    const groups = [...new Set(entries.map((entry) => `${entry.environment}/${entry.server}`))].sort(finding.compareText);
    const blocks = groups.map((id) => {
        const members = entries.filter((entry) => `${entry.environment}/${entry.server}` === id);
        const sorted = members.toSorted((a, b) => b.revision - a.revision);
        const rows = sorted.map((entry) => historyRow(entry, options));
        const [newest] = sorted;
        return [
            (0,report_text/* paint */.nI)("strong", (0,report_text/* sanitize */.aj)(id), options),
            ...(0,table/* formatTable */.k)(rows, { colour: options.colour, width: options.width - 2 }).map((row) => `  ${row}`),
            ...(newest?.paused
                ? [
                    `  let it go on: headgate resume ${(0,report_text/* sanitize */.aj)(newest.server)} --env ${(0,report_text/* sanitize */.aj)(newest.environment)} --reason …`,
                ]
                : []),
        ].join("\n");
    });
    if (more)
        blocks.push("there are older entries: raise --limit to see more");
    return blocks.join("\n\n");
}
function historyRow(entry, options) {
    const { retired = [] } = entry;
    const why = [
        ...(entry.automatic ? ["by itself:"] : []),
        ...(entry.pull === undefined ? [] : [`#${entry.pull}`]),
        ...(entry.reason === undefined ? [] : [(0,report_text/* shorten */.ml)((0,report_text/* sanitize */.aj)(entry.reason), reasonAtMost)]),
        ...(entry.event === "rolled-back" && entry.hold.length > 0
            ? [`(${entry.hold.map(phrases/* sayHeld */.$K).join(", ")} held)`]
            : []),
        ...(entry.paused ? [`(paused at step ${entry.paused.step} of ${entry.paused.of})`] : []),
        ...(retired.length > 0 ? [`${retired.map(report_text/* sanitize */.aj).join(", ")} no longer stands ready`] : []),
    ];
    return [
        { text: String(entry.revision).padStart(3) },
        { text: (0,time/* sayAgo */.P7)(entry.at, options.now), style: "faint" },
        { text: entry.event, style: styleOf(entry) },
        { text: (0,phrases/* sayTraffic */.Fs)(entry.traffic, rollouts.has(entry.event) ? entry.blue : null) },
        { text: (0,report_text/* sanitize */.aj)(entry.actor) },
        { text: (0,report_text/* sanitize */.aj)(entry.commit.slice(0, 7)), style: "faint" },
        { text: why.join(" ") },
    ];
}
/** Events of a version that may have no traffic yet, and is what they are about. */
const rollouts = new Set([
    "rollout-started",
    "rollout-advanced",
    "rollout-confirmed",
    "rollout-approved",
]);
function styleOf(entry) {
    if (entry.outcome === "failed" || entry.event === "drift-found")
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
            automatic: entry.automatic,
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
            paused: entry.paused ?? null,
        })),
    };
}

// EXTERNAL MODULE: ./.build/commands/command.js
var command = __webpack_require__(82383);
// EXTERNAL MODULE: ./.build/commands/points.js + 1 modules
var points = __webpack_require__(42075);
// EXTERNAL MODULE: ./.build/commands/workspace.js + 2 modules
var commands_workspace = __webpack_require__(45349);
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
            const { refuse } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 98150));
            return refuse(world, {
                rule: "deployed/absent",
                message: `the branch ${store.name} does not exist: nothing has been recorded`,
                hint: "in a new repository: headgate init",
            });
        }
        const [server, version] = invocation.positionals;
        const environments = (0,commands_workspace/* listOf */.c3)(invocation, "env");
        if (invocation.options.format === "mcp-version-history") {
            return await legacyHistory(workspace, world, head, environments, server);
        }
        if ((0,commands_workspace/* isSet */.vM)(invocation, "points")) {
            if (server !== undefined)
                return await (0,points/* pointsResult */.L)(workspace, world, head, server, environments);
            const { refuse } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 98150));
            return refuse(world, {
                rule: "history/no-server",
                message: "rollback points are those of one server, and none is named",
                hint: "headgate history SERVER --points",
            });
        }
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
            points: null,
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
/** Of one environment: the shape has no place for a second one. */
async function legacyHistory({ store }, world, head, environments, server) {
    const [environment, ...more] = environments;
    if (environment === undefined || more.length > 0) {
        const { refuse } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 98150));
        return refuse(world, {
            rule: "history/one-environment",
            message: "mcp-version-history is the history of one environment",
            hint: "name it: headgate history --env production --format mcp-version-history",
        });
    }
    const { entries } = await (0,deployed_history/* history */.b)(store, head, {
        environment,
        limit: wholeHistory,
        ...(server === undefined ? {} : { server }),
    });
    const { versionHistory } = await __webpack_require__.e(/* import() */ 7627).then(__webpack_require__.bind(__webpack_require__, 7627));
    const document = versionHistory(entries.filter((entry) => entry.kind === "deployment"));
    return (0,command/* result */.Ke)("ok", (0,report_text/* printableJson */.et)(document), { ...document });
}
/** As many entries as are read where all of them are meant. */
const wholeHistory = 100_000;
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
function retiredBy({ from, to }) {
    const left = new Set(Object.keys(to).map(traffic/* versionOf */.E4));
    return [...new Set(Object.keys(from ?? {}).map(traffic/* versionOf */.E4))].filter((version) => !left.has(version));
}
function toReport(entry) {
    const { cause } = entry;
    return {
        environment: entry.environment,
        server: entry.server,
        revision: entry.revision,
        event: entry.event,
        automatic: (0,by_itself/* isAutomatic */.a)(entry),
        outcome: entry.outcome,
        at: entry.at,
        blue: entry.blue,
        traffic: entry.to,
        actor: cause.actor,
        run: cause.run,
        commit: entry.commit,
        hold: entry.hold,
        ...(entry.paused ? { paused: entry.paused } : {}),
        ...(entry.event === "retired" ? { retired: retiredBy(entry) } : {}),
        ...(cause.reason === undefined ? {} : { reason: cause.reason }),
        ...(cause.pull === undefined ? {} : { pull: cause.pull }),
    };
}


/***/ }),

/***/ 42075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ pointsResult),
  h: () => (/* binding */ shownPoints)
});

// EXTERNAL MODULE: ./.build/deployed/paths.js
var paths = __webpack_require__(21818);
// EXTERNAL MODULE: ./.build/deployed/points.js
var points = __webpack_require__(59147);
// EXTERNAL MODULE: ./.build/deployed/state.js + 1 modules
var state = __webpack_require__(8572);
// EXTERNAL MODULE: ./.build/model/deployment.js
var deployment = __webpack_require__(63798);
// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(3028);
// EXTERNAL MODULE: ./.build/reconcile/rollback-points.js
var rollback_points = __webpack_require__(59432);
// EXTERNAL MODULE: ./.build/reconcile/waves.js
var reconcile_waves = __webpack_require__(64578);
// EXTERNAL MODULE: ./.build/report/points.js
var report_points = __webpack_require__(54891);
// EXTERNAL MODULE: ./.build/convention/paths.js
var convention_paths = __webpack_require__(10547);
// EXTERNAL MODULE: ./.build/convention/read.js + 3 modules
var read = __webpack_require__(68793);
// EXTERNAL MODULE: ./.build/convention/resolve/server.js
var resolve_server = __webpack_require__(2481);
// EXTERNAL MODULE: ./.build/commands/commit-source.js
var commit_source = __webpack_require__(17519);
// EXTERNAL MODULE: ./.build/commands/workspace.js + 2 modules
var commands_workspace = __webpack_require__(45349);
;// CONCATENATED MODULE: ./.build/commands/archived.js





/** Which versions of a server the desired branch says are archived by now. A file that cannot be read says nothing. */
async function archivedNow(workspace, server) {
    const { isArchived } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 53725));
    const file = (0,convention_paths/* serverFile */.kt)(server);
    const { commit } = await (0,commands_workspace/* desiredHead */.$w)(workspace);
    const bytes = (await (0,commit_source.commitSource)(workspace, commit).read([file])).get(file);
    const document = bytes && (0,read/* readDocument */.u0)("server", file, bytes, undefined)?.value;
    const described = document ? (0,resolve_server/* resolveServer */.w)(server, document) : undefined;
    return (version) => isArchived(described, version);
}

// EXTERNAL MODULE: ./.build/commands/command.js
var command = __webpack_require__(82383);
;// CONCATENATED MODULE: ./.build/commands/points.js










/** What may be done with each rollback point before a status, newest first, each held to what was written. */
async function shownPoints(store, head, status, policy, now, isArchived, limit) {
    const checked = await (0,points/* checkedPoints */.HB)(store, head, status, limit);
    const stated = (0,rollback_points/* statedPoints */.xI)({
        status,
        points: checked.flatMap(points/* soundPoint */.CR),
        maxAge: policy?.rollback.maxAge ?? Number.POSITIVE_INFINITY,
        now: now.toISOString(),
        isArchived,
    });
    const known = new Map(stated.map((one) => [one.point.revision, one]));
    return Promise.all(checked.map(async (point) => {
        if (point.problem !== null)
            return shown(point, undefined);
        const commit = await writtenBy(store, point.commit, (0,deployment/* deploymentId */.d)(status));
        return shown({ ...point, commit }, known.get(point.revision));
    }));
}
/** The commit that wrote it, as the history names it: a point is known by one at which it lay there unchanged. */
async function writtenBy(store, there, id) {
    for await (const { commit } of store.log({ from: there, paths: [(0,paths/* statusPath */.k9)(id)], limit: 1 }))
        return commit;
    return there;
}
function shown({ revision, commit, status, endedAt, problem }, stated) {
    return {
        revision,
        commit,
        state: stated?.state ?? null,
        why: problem ?? stated?.why ?? null,
        version: status?.desired.blue ?? null,
        traffic: status?.traffic ?? {},
        at: status?.at ?? null,
        endedAt,
        usedBy: stated?.usedBy ?? null,
    };
}
/** `history SERVER --points`: of every environment, or of those that are named. */
async function pointsResult(workspace, world, head, server, environments) {
    const { store } = workspace;
    const isArchived = await archivedNow(workspace, server);
    const reading = await (0,state/* readDeployed */.B)(store, { kind: "deployments", ids: [], servers: [server] }, { at: head });
    const all = [];
    if (reading.kind === "present") {
        const { state } = reading;
        const waves = (0,reconcile_waves/* waveOf */.j)(state.environments);
        const wave = ({ environment }) => waves.get(environment) ?? 0;
        const statuses = [...state.statuses.values()]
            .filter((status) => status.server === server)
            .filter(({ environment }) => environments.length === 0 || environments.includes(environment))
            .sort((a, b) => wave(a) - wave(b) || (0,finding.compareText)((0,deployment/* deploymentId */.d)(a), (0,deployment/* deploymentId */.d)(b)));
        for (const status of statuses) {
            const { environment } = status;
            const policy = state.environments.get(environment);
            const points = await shownPoints(store, head, status, policy, world.now(), isArchived);
            all.push({ environment, server, points });
        }
    }
    return (0,command/* result */.Ke)("ok", (0,report_points/* formatPoints */.Xf)(all, (0,command/* textOptions */.aW)(world)), {
        more: false,
        history: [],
        branch: [],
        points: all.map(report_points/* pointsJson */.Ab),
    });
}


/***/ }),

/***/ 95607:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mw: () => (/* binding */ maxDepth),
/* harmony export */   TM: () => (/* binding */ maxFindings),
/* harmony export */   WZ: () => (/* binding */ maxNodes),
/* harmony export */   kW: () => (/* binding */ forbiddenKeys),
/* harmony export */   o2: () => (/* binding */ maxFileSize)
/* harmony export */ });
/** Bytes of one file; more is refused unread. */
const maxFileSize = 1_048_576;
/** Levels of maps and lists in one document. */
const maxDepth = 32;
/** Maps, lists and scalars in one document. */
const maxNodes = 50_000;
/** Findings shown for one file; what is beyond is counted in one more. */
const maxFindings = 50;
/** Keys that mean something to JavaScript itself and never a setting. */
const forbiddenKeys = new Set(["__proto__", "constructor", "prototype"]);


/***/ }),

/***/ 2481:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ resolveServer)
/* harmony export */ });
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48077);
/* harmony import */ var _model_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19114);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10547);



function resolveServer(id, document) {
    const { health, lifecycle, variables, signer, ...described } = document;
    return {
        ...described,
        id,
        file: (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .serverFile */ .kt)(id),
        ...(signer && { signer: [signer].flat() }),
        health: resolveHealth(health),
        lifecycle: lifecycle ?? [],
        variables: variables ?? {},
    };
}
function resolveHealth(written) {
    const { startup, probe } = _model_server_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultHealth */ .Q;
    const { timeout, interval, status, latency, ...rest } = written?.probe ?? {};
    return {
        startup: { timeout: (0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(written?.startup?.timeout ?? "") ?? startup.timeout },
        probe: {
            ...probe,
            ...rest,
            timeout: (0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(timeout ?? "") ?? probe.timeout,
            interval: (0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(interval ?? "") ?? probe.interval,
            ...(status !== undefined && { status: [status].flat() }),
            ...(latency !== undefined && { latency: (0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBriefDuration */ ._8)(latency) ?? probe.timeout }),
        },
    };
}


/***/ }),

/***/ 54930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ history)
/* harmony export */ });
/* harmony import */ var _model_deployment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63798);
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88576);
/* harmony import */ var _reconcile_rollout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66529);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92849);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21818);
/* harmony import */ var _status_codec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47025);






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
        (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .statusPath */ .k9)(`${environment}/${server}`),
        (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .policyPath */ .k1)(environment),
        _paths_js__WEBPACK_IMPORTED_MODULE_3__/* .stopPath */ .cO,
        _paths_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedPath */ .wP,
        _paths_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestPath */ .ji,
    ];
}
async function statusesAt(branch, commit) {
    const paths = commit.paths.filter((path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isStatusPath */ .kv)(path) && (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .deploymentOfPath */ .aK)(path) !== undefined);
    const texts = await branch.read(commit.commit, paths);
    return [...texts].flatMap(([path, text]) => {
        const decoded = (0,_status_codec_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeStatus */ .p)(path, text);
        return decoded.kind === "status" ? [decoded.status] : [];
    });
}
function note(drafts, cursors, commit, status) {
    const id = (0,_model_deployment_js__WEBPACK_IMPORTED_MODULE_5__/* .deploymentId */ .d)(status);
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
        ...(status.rollout && (0,_reconcile_rollout_js__WEBPACK_IMPORTED_MODULE_1__/* .isPaused */ .lP)(status.rollout)
            ? { paused: { step: status.rollout.step, of: status.rollout.of } }
            : {}),
        cause: status.cause,
        at: status.at,
        commit: commit.commit,
    };
}
function branchDrafts(commit, filter) {
    const trailers = (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMessage */ .vY)(commit.message);
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
        paths: [(0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .statusPath */ .k9)((0,_model_deployment_js__WEBPACK_IMPORTED_MODULE_5__/* .deploymentId */ .d)(entry))],
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
        ran.some((variant) => (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(variant) === version) ||
        entry.hold.some((held) => held.kind === "version" && held.version === version));
}


/***/ }),

/***/ 19114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defaultHealth)
/* harmony export */ });
const defaultHealth = {
    startup: { timeout: 30_000 },
    probe: { type: "mcp", healthy: 1, failed: 3, timeout: 10_000, interval: 1_000 },
};


/***/ }),

/***/ 59432:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f8: () => (/* binding */ usedPoints),
/* harmony export */   gc: () => (/* binding */ whyTooOld),
/* harmony export */   lZ: () => (/* binding */ whyArchived),
/* harmony export */   ro: () => (/* binding */ takenAwayAt),
/* harmony export */   xI: () => (/* binding */ statedPoints)
/* harmony export */ });
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48077);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20871);
/* harmony import */ var _begun_rollback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83498);
/* harmony import */ var _hold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81315);




/** What may be done with each of a deployment's rollback points. */
function statedPoints(request) {
    const { status, points, now } = request;
    const used = usedPoints(status, points);
    const later = [status, ...points.map((point) => point.status)];
    // What was moved since under the same watch settles nothing of what it watches; a rollback ends it.
    const isOpen = (index) => {
        const next = later[index];
        if (index === 0)
            return isUnderWay(status, now);
        return next !== undefined && isWatched(next, now) && !later.slice(0, index + 1).some(_begun_rollback_js__WEBPACK_IMPORTED_MODULE_2__/* .isBackwards */ .B_);
    };
    return points.map((point, index) => {
        const usedBy = used.get(point.revision) ?? null;
        const state = (of, why = null) => ({
            point,
            state: of,
            why,
            usedBy,
        });
        if (usedBy !== null)
            return state("used", `was used: revision ${usedBy} restored it`);
        const held = (0,_hold_js__WEBPACK_IMPORTED_MODULE_1__/* .heldInStatus */ .r0)(point.status, status.hold);
        if (held.length > 0)
            return state("held", `contains what is held (${held.map(_hold_js__WEBPACK_IMPORTED_MODULE_1__/* .describeHeld */ .T0).join(", ")})`);
        const archived = whyArchived(point, request);
        if (archived !== undefined)
            return state("archived", archived);
        const tooOld = whyTooOld(point, request);
        if (tooOld !== undefined)
            return state("expired", tooOld);
        return state(isOpen(index) ? "active" : "confirmed");
    });
}
/**
 * Points that a rollback went back to, each with the newest revision that did. A rollback that failed uses nothing
 * up: it is no point itself, and what it went back to is still the newest.
 */
function usedPoints(status, points) {
    const used = new Map();
    for (const { restored, revision, ...rest } of [status, ...points.map((point) => point.status)]) {
        if (restored && (0,_model_status_js__WEBPACK_IMPORTED_MODULE_3__/* .isSettled */ .I)(rest) && !used.has(restored.revision))
            used.set(restored.revision, revision);
    }
    return used;
}
/**
 * Which of its versions are archived by now: the desired branch would refuse them. One that serves now is not brought
 * back by it, and stays reachable.
 */
function whyArchived({ status: there }, { status, isArchived }) {
    if (!isArchived)
        return undefined;
    const serves = (version) => Object.entries(status.variants).some(([id, variant]) => variant.version === version && (status.traffic[id] ?? 0) > 0);
    const { blue, green } = there.desired;
    const gone = [...new Set([...(blue === null ? [] : [blue]), ...Object.keys(green)])].filter((version) => isArchived(version) && !serves(version));
    return gone.length === 0
        ? undefined
        : `${gone.join(", ")} ${gone.length === 1 ? "is" : "are"} archived by now`;
}
/** How long ago it stopped being live, where that is over the limit. */
function whyTooOld({ endedAt }, { maxAge, now }) {
    const age = endedAt === null ? 0 : Date.parse(now) - Date.parse(endedAt);
    if (age <= maxAge)
        return undefined;
    return `stopped being live ${(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(age)} ago, over ${(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(maxAge)}`;
}
function isUnderWay({ outcome, rollout, watch }, now) {
    if (outcome === "removed")
        return false;
    if (rollout !== null || !(outcome === "healthy" || outcome === "rolled-back"))
        return true;
    return isWatched({ watch }, now);
}
function isWatched({ watch }, now) {
    return watch !== null && Date.parse(now) < Date.parse(watch.until);
}
/** The newest rollback since that took away what a point holds, while that was live: going there takes it back. */
function takenAwayAt({ status, points }, point) {
    const since = [status, ...points.map((one) => one.status)].filter((one) => one.revision > point.revision && (0,_begun_rollback_js__WEBPACK_IMPORTED_MODULE_2__/* .isBackwards */ .B_)(one));
    for (const back of since) {
        const what = (0,_hold_js__WEBPACK_IMPORTED_MODULE_1__/* .heldInStatus */ .r0)(point.status, (0,_begun_rollback_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsOfIt */ .RO)(back));
        if (what.length > 0)
            return { revision: back.revision, what };
    }
    return null;
}


/***/ }),

/***/ 64578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ upstreamsOf),
/* harmony export */   j: () => (/* binding */ waveOf)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3028);

/**
 * The level of each environment in the promotion graph: 0 without upstream, else one above its highest.
 * Total: an environment that is not known counts as level 0, and a cycle is cut where it closes (the rule
 * `promotion/cycle` refuses it; this only has to end).
 */
function waveOf(environments) {
    const levels = new Map();
    const visiting = new Set();
    const level = (id) => {
        const known = levels.get(id);
        if (known !== undefined)
            return known;
        if (visiting.has(id))
            return 0;
        visiting.add(id);
        const upstream = environments.get(id)?.upstream.environments ?? [];
        const result = upstream.reduce((highest, up) => Math.max(highest, level(up) + 1), 0);
        visiting.delete(id);
        levels.set(id, result);
        return result;
    };
    for (const id of [...environments.keys()].sort(_model_finding_js__WEBPACK_IMPORTED_MODULE_0__.compareText))
        level(id);
    return levels;
}
/** All environments above one, however far. */
function upstreamsOf(id, environments) {
    const found = new Set();
    const queue = [...(environments.get(id)?.upstream.environments ?? [])];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        if (found.has(next) || next === id)
            continue;
        found.add(next);
        queue.push(...(environments.get(next)?.upstream.environments ?? []));
    }
    return found;
}


/***/ }),

/***/ 54891:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ pointJson),
/* harmony export */   Ab: () => (/* binding */ pointsJson),
/* harmony export */   Xf: () => (/* binding */ formatPoints)
/* harmony export */ });
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47048);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27114);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10431);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91937);




/** Rollback points by deployment, newest first, each with its state, age and whether it was verified. */
function formatPoints(all, options) {
    if (all.length === 0)
        return "nothing has happened yet";
    const blocks = all.map(({ environment, server, points }) => {
        const head = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)("strong", (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(`${environment}/${server}`), options);
        if (points.length === 0)
            return `${head}\n  there is no rollback point: what is bad is taken away, and nothing is left`;
        const rows = points.map((point) => pointRow(point, options));
        const table = (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTable */ .k)(rows, { colour: options.colour, width: options.width - 2 });
        return [head, ...table.map((row) => `  ${row}`)].join("\n");
    });
    return blocks.join("\n\n");
}
const styles = {
    active: "good",
    confirmed: "good",
    used: "faint",
    held: "warn",
    archived: "warn",
    expired: "faint",
};
function pointRow(point, options) {
    const { state, endedAt, why, commit } = point;
    return [
        { text: String(point.revision).padStart(3) },
        state === null ? { text: "unusable", style: "bad" } : { text: state, style: styles[state] },
        { text: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .sayVersions */ .x4)(point.traffic) },
        { text: endedAt === null ? "live until now" : `ended ${(0,_time_js__WEBPACK_IMPORTED_MODULE_3__/* .sayAgo */ .P7)(endedAt, options.now)}`, style: "faint" },
        state === null ? { text: "✗ not verified", style: "bad" } : { text: "✓ verified", style: "good" },
        { text: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(commit.slice(0, 7)), style: "faint" },
        { text: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(why ?? "") },
    ];
}
/** The same as data. */
function pointsJson({ environment, server, points }) {
    return { id: `${environment}/${server}`, environment, server, points: points.map(pointJson) };
}
function pointJson({ state, ...point }) {
    return { ...point, state, verified: state !== null };
}


/***/ }),

/***/ 27114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ formatTable)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10431);

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


/***/ })

};
;