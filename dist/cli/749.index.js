export const id = 749;
export const ids = [749];
export const modules = {

/***/ 7661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ askedFor),
/* harmony export */   T: () => (/* binding */ refuse)
/* harmony export */ });
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7542);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6675);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6604);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2363);




function askedFor(invocation) {
    const server = invocation.positionals[0] ?? "";
    const environment = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(invocation, "env") ?? "";
    return { id: `${environment}/${server}`, server, environment, reason: (0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(invocation, "reason") ?? "" };
}
/** A command that was understood and cannot be done; nothing was written. */
function refuse(world, finding, asked) {
    const whole = {
        outcome: "fail",
        severity: "high",
        ...finding,
        ...(asked ? { environment: asked.environment, server: asked.server } : {}),
    };
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .result */ .Ke)("refused", (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFindings */ .eg)([whole], new Map(), (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .textOptions */ .aW)(world)), {
        findings: (0,_report_json_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsJson */ .p)([whole]),
    });
}


/***/ }),

/***/ 3749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  history: () => (/* binding */ commands_history_history)
});

// EXTERNAL MODULE: ./.build/model/deployment.js
var deployment = __webpack_require__(7893);
// EXTERNAL MODULE: ./.build/deployed/message.js
var message = __webpack_require__(9846);
// EXTERNAL MODULE: ./.build/deployed/paths.js
var deployed_paths = __webpack_require__(725);
// EXTERNAL MODULE: ./.build/deployed/status-codec.js
var status_codec = __webpack_require__(8676);
;// CONCATENATED MODULE: ./.build/deployed/history.js




/** How many commits beyond the limit are read to learn what the oldest entries changed from. */
const patience = 300;
/**
 * What happened, from the branch's own log. Each event is told once: a write-ahead and its conclusion are one
 * entry, and so are a run that died and the one that finished its work.
 */
async function history_history(branch, head, filter = {}) {
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
    return [(0,deployed_paths/* statusPath */.k9)(`${environment}/${server}`), (0,deployed_paths/* policyPath */.k1)(environment), deployed_paths/* stopPath */.cO, deployed_paths/* manifestPath */.ji];
}
async function statusesAt(branch, commit) {
    const paths = commit.paths.filter((path) => (0,deployed_paths/* isStatusPath */.kv)(path) && (0,deployed_paths/* deploymentOfPath */.aK)(path) !== undefined);
    const texts = await branch.read(commit.commit, paths);
    return [...texts].flatMap(([path, text]) => {
        const decoded = (0,status_codec/* decodeStatus */.p)(path, text);
        return decoded.kind === "status" ? [decoded.status] : [];
    });
}
function note(drafts, cursors, commit, status) {
    const id = (0,deployment/* deploymentId */.d)(status);
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
    const trailers = (0,message/* parseMessage */.vY)(commit.message);
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
        paths: [(0,deployed_paths/* statusPath */.k9)((0,deployment/* deploymentId */.d)(entry))],
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

// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(2029);
// EXTERNAL MODULE: ./.build/report/phrases.js
var phrases = __webpack_require__(7395);
// EXTERNAL MODULE: ./.build/report/table.js
var table = __webpack_require__(6993);
// EXTERNAL MODULE: ./.build/report/text.js
var report_text = __webpack_require__(8362);
// EXTERNAL MODULE: ./.build/report/time.js
var time = __webpack_require__(9776);
;// CONCATENATED MODULE: ./.build/report/history.js





/** Events newest first, grouped by deployment; `more` older ones are only counted. */
function formatHistory(entries, more, options) {
    if (entries.length === 0)
        return "nothing has happened yet";
    const groups = [...new Set(entries.map((entry) => `${entry.environment}/${entry.server}`))].sort(finding/* compareText */.n6);
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
    if (more > 0)
        blocks.push(`${(0,report_text/* count */.U9)(more, "older entry", "older entries")}: raise --limit to see more`);
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
/** Events as data, newest first. */
function historyJson(entries, more) {
    return {
        more,
        history: entries.map((entry) => ({
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
            hold: entry.hold.map(phrases/* sayHeld */.$K),
        })),
    };
}

// EXTERNAL MODULE: ./.build/commands/asked.js
var asked = __webpack_require__(7661);
// EXTERNAL MODULE: ./.build/commands/command.js
var command = __webpack_require__(6604);
// EXTERNAL MODULE: ./.build/commands/workspace.js + 1 modules
var commands_workspace = __webpack_require__(2363);
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
const commands_history_history = async (invocation, world) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const workspace = __addDisposableResource(env_1, await (0,commands_workspace/* openWorkspace */.OH)(invocation, world), true);
        const { store } = workspace;
        const head = await store.head();
        if (head === null) {
            return (0,asked/* refuse */.T)(world, {
                rule: "deployed/absent",
                message: `the branch ${store.name} does not exist: nothing has been recorded`,
                hint: "in a new repository: headgate init",
            });
        }
        const [server, version] = invocation.positionals;
        const environments = (0,commands_workspace/* listOf */.c3)(invocation, "env");
        const limit = typeof invocation.options.limit === "number" ? invocation.options.limit : 20;
        const found = await history_history(store, head, {
            limit,
            ...(server === undefined ? {} : { server }),
            ...(version === undefined ? {} : { version }),
            ...(environments.length === 1 && environments[0] ? { environment: environments[0] } : {}),
        });
        const entries = found.entries.filter(({ environment }) => environments.length === 0 || environment === null || environments.includes(environment));
        const deployments = entries.flatMap((entry) => (entry.kind === "deployment" ? [toReport(entry)] : []));
        const branch = entries.flatMap((entry) => (entry.kind === "branch" ? [entry] : []));
        const options = (0,command/* textOptions */.aW)(world);
        const lines = branch.map((entry) => `  ${(0,time/* sayInstant */.$r)(entry.at, options)}  ${entry.environment ?? "everything"}: ${sayBranch(entry)}`);
        const text = [
            formatHistory(deployments, found.more ? 1 : 0, options),
            ...(lines.length > 0 ? [["the branch and its policies", ...lines].join("\n")] : []),
        ].join("\n\n");
        return (0,command/* result */.Ke)("ok", text, { ...historyJson(deployments, found.more ? 1 : 0), branch });
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
function sayBranch({ event, actor, reason }) {
    return (0,report_text/* sanitize */.aj)(`${event} by ${actor}${reason === undefined ? "" : `: ${reason}`}`);
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

/***/ 3978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 7542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XF: () => (/* binding */ countOutcomes),
  bQ: () => (/* binding */ formatEach),
  eg: () => (/* binding */ formatFindings)
});

// UNUSED EXPORTS: whereOf

// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(2029);
// EXTERNAL MODULE: ./.build/report/text.js
var report_text = __webpack_require__(8362);
;// CONCATENATED MODULE: ./.build/report/excerpt.js

/**
 * The marked line under the one before it, with carets and the message. A line too long for the width is cut
 * around the mark, so that a file of one line stays readable. Empty where the file has no such line.
 */
function formatExcerpt(lines, mark, options) {
    const text = lines[mark.line - 1];
    if (text === undefined)
        return [];
    const digits = Math.max(3, String(mark.line).length + 2);
    const room = Math.max(20, options.width - digits - 3);
    const gutter = (label) => (0,report_text/* paint */.nI)("faint", `${label.padStart(digits)} │`, options);
    const shown = [];
    const previous = lines[mark.line - 2];
    if (previous !== undefined && previous.trim() !== "") {
        shown.push(`${gutter(String(mark.line - 1))} ${(0,report_text/* shorten */.ml)((0,report_text/* sanitize */.aj)(previous.slice(0, room * 2)), room)}`);
    }
    const offset = Math.min(mark.column - 1, text.length);
    const start = (0,report_text/* widthOf */.qz)((0,report_text/* sanitize */.aj)(text.slice(0, offset + mark.length))) <= room ? 0 : Math.max(0, offset - 12);
    const before = (start > 0 ? "…" : "") + (0,report_text/* sanitize */.aj)(text.slice(start, offset));
    const marked = (0,report_text/* sanitize */.aj)(text.slice(offset, offset + Math.min(mark.length, room)));
    const after = (0,report_text/* sanitize */.aj)(text.slice(offset + mark.length, offset + mark.length + room));
    shown.push(`${gutter(String(mark.line))} ${(0,report_text/* shorten */.ml)(before + marked + after, room)}`.trimEnd());
    const indent = (0,report_text/* widthOf */.qz)(before);
    const carets = "^".repeat(Math.max(1, Math.min((0,report_text/* widthOf */.qz)(marked), room - indent)));
    const message = (0,report_text/* sanitize */.aj)(mark.message);
    const lead = `${gutter("")} ${" ".repeat(indent)}${(0,report_text/* paint */.nI)(mark.style, carets, options)}`;
    if (indent + carets.length + 1 + (0,report_text/* widthOf */.qz)(message) <= room)
        return [...shown, `${lead} ${message}`];
    return [...shown, lead, ...(0,report_text/* wrap */.LV)(message, room).map((line) => `${gutter("")} ${line}`)];
}

// EXTERNAL MODULE: ./.build/report/marks.js
var marks = __webpack_require__(5959);
// EXTERNAL MODULE: ./.build/report/time.js
var time = __webpack_require__(9776);
;// CONCATENATED MODULE: ./.build/report/findings.js





/** How many findings are written out before the rest is only counted. */
const shownAtMost = 100;
/**
 * Every finding that is not a pass, most severe first, each with its excerpt and hint, and a last line that
 * counts them. Empty text where there are none. The source lines of `confidential` rules are not shown: what
 * stands there may be a secret.
 */
function formatFindings(findings, sources, options, confidential = () => false) {
    const blocks = formatEach(findings, sources, options, confidential);
    return blocks.length === 0 ? "" : [...blocks, countOutcomes(findings)].join("\n\n");
}
/** As `formatFindings`, a block each, without the last line. */
function formatEach(findings, sources, options, confidential = () => false) {
    const sorted = (0,finding/* sortFindings */.Tc)(findings.filter((finding) => finding.outcome !== "pass"));
    const linesOf = lineReader(sources);
    const nothing = () => undefined;
    const blocks = sorted
        .slice(0, shownAtMost)
        .map((finding) => formatFinding(finding, confidential(finding.rule) ? nothing : linesOf, options).join("\n"));
    const hidden = sorted.length - shownAtMost;
    if (hidden > 0)
        blocks.push(`… and ${hidden} more; --json has all of them`);
    return blocks;
}
/** `2 fail, 1 wait`; outcomes that do not occur are left out. */
function countOutcomes(findings, always = []) {
    return finding/* outcomes */.KI
        .filter((outcome) => outcome !== "pass")
        .map((outcome) => ({ outcome, n: findings.filter((finding) => finding.outcome === outcome).length }))
        .filter(({ outcome, n }) => n > 0 || always.includes(outcome))
        .map(({ outcome, n }) => `${n} ${outcome}`)
        .join(", ");
}
function formatFinding(finding, linesOf, options) {
    const { style } = marks/* marks */.Z[finding.outcome];
    const head = [
        (0,report_text/* paint */.nI)("strong", (0,report_text/* sanitize */.aj)(whereOf(finding)), options),
        (0,report_text/* paint */.nI)(style, finding.outcome, options),
        (0,report_text/* sanitize */.aj)(finding.rule),
    ];
    const file = finding.file ?? finding.place?.file;
    const lines = file === undefined ? undefined : linesOf(file);
    const excerpt = lines === undefined || finding.line === undefined
        ? []
        : formatExcerpt(lines, {
            line: finding.line,
            column: finding.column ?? 1,
            length: finding.length ?? 1,
            message: finding.message,
            style,
        }, options);
    return [
        head.join("  "),
        ...(excerpt.length > 0 ? excerpt : indented(finding.message, options)),
        ...(finding.eligible === undefined ? [] : [`  eligible at ${(0,time/* sayEligible */.xO)(finding.eligible, options)}`]),
        ...(finding.hint === "" ? [] : [`  hint: ${(0,report_text/* sanitize */.aj)(finding.hint)}`]),
    ];
}
/** `FILE:LINE:COLUMN`, else the deployment, environment or server, else the repository. */
function whereOf(finding) {
    const file = finding.file ?? finding.place?.file;
    if (file !== undefined) {
        return [file, finding.line, finding.column].filter((part) => part !== undefined).join(":");
    }
    const parts = [finding.environment, finding.server].filter((part) => part !== undefined);
    return parts.length > 0 ? parts.join("/") : "repository";
}
function indented(message, options) {
    const text = (0,report_text/* sanitize */.aj)(message);
    if ((0,report_text/* widthOf */.qz)(text) + 2 <= options.width)
        return [`  ${text}`];
    return (0,report_text/* wrap */.LV)(text, options.width - 2).map((line) => `  ${line}`);
}
function lineReader(sources) {
    const cache = new Map();
    return (file) => {
        const known = cache.get(file);
        if (known)
            return known;
        const lines = sources
            .get(file)
            ?.replace(/^\ufeff/, "")
            .split(/\r?\n/);
        if (lines)
            cache.set(file, lines);
        return lines;
    };
}


/***/ }),

/***/ 6675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ findingsJson)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2029);

/** Findings in the order in which they are shown; passes are kept, so that every gate can be seen. */
function findingsJson(findings) {
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .sortFindings */ .Tc)(findings).map((finding) => ({
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


/***/ }),

/***/ 5959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ marks)
/* harmony export */ });
/** One sign and one colour per outcome, the same everywhere. */
const marks = {
    pass: { sign: "✓", style: "good" },
    wait: { sign: "…", style: "wait" },
    warn: { sign: "!", style: "warn" },
    fail: { sign: "✗", style: "bad" },
};


/***/ }),

/***/ 7395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ sayHeld),
/* harmony export */   BC: () => (/* binding */ shortHash),
/* harmony export */   Fs: () => (/* binding */ sayTraffic),
/* harmony export */   RM: () => (/* binding */ sayStrategy),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   x4: () => (/* binding */ sayVersions)
/* harmony export */ });
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6589);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8362);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9776);



/** What stands for nothing in a table. */
const nothing = "–";
/** `1.1.4 75 %, 1.1.5 25 %`, older first; `–` where nothing is live. Zero shares are left out. */
function sayTraffic(traffic) {
    const shares = Object.entries(traffic)
        .filter(([, share]) => share > 0)
        .sort(([a], [b]) => (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(a, b));
    return shares.length === 0
        ? nothing
        : shares.map(([variant, share]) => `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(variant)} ${share} %`).join(", ");
}
/** As `sayTraffic`, but a single variant at 100 percent is only named. */
function sayVersions(traffic) {
    const live = Object.entries(traffic).filter(([, share]) => share > 0);
    return live.length === 1 && live[0]?.[1] === 100 ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(live[0][0]) : sayTraffic(traffic);
}
/** `canary 5 → 25 → 50 → 100 %, every 15 min`; steps at or below the share it already has are left out. */
function sayStrategy(strategy, startingAt = 0) {
    if (strategy.type === "immediate")
        return "at once";
    if (strategy.type === "blue_green")
        return "blue_green: started beside the old one, then 100 %";
    const steps = [...strategy.steps.filter((step) => step > startingAt), 100];
    const pace = strategy.interval > 0 ? `, every ${(0,_time_js__WEBPACK_IMPORTED_MODULE_2__/* .saySetting */ .kV)(strategy.interval)}` : "";
    return `${strategy.type} ${steps.join(" → ")} %${pace}`;
}
/** The first six hexadecimal digits of a digest: enough to tell two plans apart by eye. */
function shortHash(digest) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(digest.replace(/^sha256-/, "").slice(0, 6));
}
/** `1.1.5`, `TIMEOUT=1`, `1.1.5 above 20 %`: a value that must not come back by itself. Secrets by name only. */
function sayHeld(held) {
    if (held.kind === "version") {
        return held.above > 0 ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(held.version)} above ${held.above} %` : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(held.version);
    }
    if (held.kind === "inputs")
        return `all that was desired then (${shortHash(held.digest)})`;
    if (held.kind === "secret")
        return `secret ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(held.name)}`;
    return held.value === null
        ? `absence of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(held.name)}`
        : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(held.name)}=${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(held.value)}`;
}


/***/ }),

/***/ 6993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ formatTable)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8362);

const gap = "   ";
/**
 * Columns as wide as their widest cell, padded but for the last. Where a row would not fit into the width,
 * the last column goes to a line of its own below each row that has one, and its heading is left out.
 */
function formatTable(rows, options, headings = []) {
    const head = headings.map((text, index) => ({ text, style: index === 0 ? "strong" : "faint" }));
    const all = head.length === 0 ? rows : [head, ...rows];
    const columns = Math.max(0, ...all.map((row) => row.length));
    const widths = Array.from({ length: columns }, (_, index) => Math.max(0, ...all.map((row) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(row[index]?.text ?? ""))));
    const total = widths.reduce((sum, width) => sum + width, 0) + gap.length * (columns - 1);
    if (total <= options.width || columns < 3)
        return all.map((row) => joinCells(row, widths, options));
    return all.flatMap((row) => {
        const line = joinCells(row.slice(0, columns - 1), widths, options);
        const last = row === head ? undefined : row[columns - 1];
        if (!last?.text)
            return [line];
        const below = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(last.text, options.width - 4);
        return [line, ...below.map((part) => `    ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(last.style, part, options)}`)];
    });
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

/***/ 9776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ sayInstant),
/* harmony export */   P7: () => (/* binding */ sayAgo),
/* harmony export */   kP: () => (/* binding */ sayDuration),
/* harmony export */   kV: () => (/* binding */ saySetting),
/* harmony export */   xO: () => (/* binding */ sayEligible)
/* harmony export */ });
/* unused harmony export sayIn */
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3978);

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


/***/ })

};
