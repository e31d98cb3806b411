"use strict";
exports.id = 3813;
exports.ids = [3813];
exports.modules = {

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
// EXTERNAL MODULE: ./.build/commands/workspace.js + 3 modules
var commands_workspace = __webpack_require__(6469);
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
            const { refuse } = await __webpack_require__.e(/* import() */ 8150).then(__webpack_require__.bind(__webpack_require__, 8150));
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


/***/ })

};
;