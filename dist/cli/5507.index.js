"use strict";
exports.id = 5507;
exports.ids = [5507];
exports.modules = {

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
    const { isArchived } = await Promise.all(/* import() */[__webpack_require__.e(3778), __webpack_require__.e(3725)]).then(__webpack_require__.bind(__webpack_require__, 53725));
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

/***/ 83498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ isBackwards),
/* harmony export */   RO: () => (/* binding */ holdsOfIt),
/* harmony export */   fR: () => (/* binding */ isWhatIsAsked),
/* harmony export */   qe: () => (/* binding */ rolledBackFrom),
/* harmony export */   ui: () => (/* binding */ isUnfinished)
/* harmony export */ });
function isBackwards({ event }) {
    return event === "rolled-back" || event === "withdrawn";
}
/** Whether the run that rolled it back died on the way, or could not reach every target: asking again completes it. */
function isUnfinished(status) {
    return status.outcome === "applying" && isBackwards(status);
}
/** Whether the rollback that is recorded goes where this one would go, and takes away what this one would take. */
function isWhatIsAsked(status, { from, to }) {
    if (!isBackwards(status))
        return false;
    const takes = from === undefined || holdsOfIt(status).some((held) => held.kind === "version" && held.version === from);
    return takes && (to === undefined || wentTo(status, to));
}
/** What the newest rollback holds. Several runs may have died over it: held since the first of them. */
function holdsOfIt({ hold }) {
    const since = Math.max(0, ...hold.map(({ revision }) => revision));
    return hold.filter(({ revision }) => revision === since);
}
/** The revision that it was rolled back from: what whoever asked for it had seen. */
function rolledBackFrom(status) {
    const [held] = holdsOfIt(status);
    return (held?.revision ?? status.revision) - 1;
}
function wentTo({ event, restored, desired }, to) {
    if (event !== "rolled-back" || restored === undefined)
        return false;
    return /^\d+$/.test(to) ? restored.revision === Number(to) : desired.blue === to;
}


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

/***/ 66529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ liveAt),
/* harmony export */   JT: () => (/* binding */ liveOnTarget),
/* harmony export */   JZ: () => (/* binding */ rolloutAt),
/* harmony export */   VB: () => (/* binding */ firstStep),
/* harmony export */   Vp: () => (/* binding */ greensBeside),
/* harmony export */   lP: () => (/* binding */ isPaused),
/* harmony export */   wz: () => (/* binding */ stepPercent)
/* harmony export */ });
/* unused harmony export candidateShare */
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88576);

/**
 * The candidate's share in whole percent at a step: the step's percentage of what the greens leave.
 * Rounded down but never to nothing, so that a canary always sees someone, and 100 is all of it.
 */
function candidateShare(step, greens) {
    const rest = 100 - (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOfShares */ .tg)(greens);
    if (step >= 100)
        return rest;
    const share = Math.floor((rest * step) / 100);
    return step > 0 && rest > 0 ? Math.max(1, share) : share;
}
/** The full state at a step of the strategy. */
function liveAt(shape, step) {
    const { from, to, greens, variants } = shape;
    const share = from === null ? candidateShare(100, greens) : candidateShare(step, greens);
    const rest = 100 - (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOfShares */ .tg)(greens) - share;
    const traffic = { ...greens, [to]: share };
    // The stable variant may be one of the greens by now: then the rest comes on top of its exact share.
    if (from !== null && step < 100)
        traffic[from] = rest + (greens[from] ?? 0);
    else if (from !== null && shape.keeps && from !== to)
        traffic[from] ??= 0;
    const kept = Object.keys(traffic).flatMap((id) => {
        const variant = variants[id];
        return variant ? [[id, variant]] : [];
    });
    return { traffic, variants: Object.fromEntries(kept) };
}
/** The percentage of a 1-based step; the one after the last of the strategy is 100. */
function stepPercent(steps, step) {
    return step <= steps.length ? (steps[step - 1] ?? 100) : 100;
}
/** Greens of a desired state beside a candidate, which may have been one of them. */
function greensBeside(inputs, candidate) {
    return Object.fromEntries(Object.entries(inputs.green).filter(([version]) => version !== candidate));
}
/**
 * What one target has of a state, by its name and its place in the policy: the whole of it, unless a rollout goes from
 * target to target. Then those it has reached have the candidate in the stable one's place; the greens are the same on
 * all. A target that came while it was under way gets the candidate with the last batch.
 */
function liveOnTarget(live, rollout, inputs, index, name) {
    if (!rollout?.batches || rollout.from === null || rollout.step >= rollout.of)
        return live;
    const { from, to, batches, order, step, keep } = rollout;
    const greens = greensBeside(inputs, to);
    const reached = batches[step - 1] ?? 0;
    // Older rollouts know their targets by nothing but their place.
    const isReached = order && name !== undefined ? order.slice(0, reached).includes(name) : index < reached;
    if (isReached) {
        return liveAt({ from, to, greens, variants: live.variants, keeps: keep !== undefined }, 100);
    }
    const { [to]: _, ...traffic } = liveAt({ from, to, greens, variants: live.variants }, 0).traffic;
    const { [to]: __, ...variants } = live.variants;
    return { traffic, variants };
}
/** Whether a rollout stands at a step from which only a person lets it go on, and owes no analysis there. */
function isPaused({ step, of, steps, pauses = [], approved, inconclusive }) {
    const mayGoOn = step >= of || approved === step || inconclusive > 0;
    return !mayGoOn && pauses.includes(stepPercent(steps, step));
}
/**
 * The first step above what the candidate has already: lower ones are skipped, and so is the one that equals it
 * unless a person is asked there.
 */
function firstStep(steps, liveShare, greens, pauses = []) {
    if (liveShare === undefined)
        return 1;
    const index = steps.findIndex((step) => {
        const share = candidateShare(step, greens);
        return share > liveShare || (share === liveShare && pauses.includes(step));
    });
    return index === -1 ? steps.length + 1 : index + 1;
}
/**
 * A rollout at a step. It stays in the status, also at its last step, until an analysis has passed there.
 * `next` counts from `now`, the real instant, so that a late run delays what follows it.
 */
function rolloutAt(shape, strategy, step, since, now) {
    return {
        from: shape.from,
        to: shape.to,
        step,
        of: strategy.steps.length + 1,
        steps: strategy.steps,
        interval: strategy.interval,
        watch: strategy.watch,
        since,
        next: new Date(Date.parse(now) + strategy.interval).toISOString(),
        inconclusive: 0,
        ...(shape.from === null ? {} : extrasOf(strategy)),
    };
}
function extrasOf({ steps, batches, order, pauses = [], keep, maxFailures, }) {
    const named = pauses.filter((pause) => steps.includes(pause));
    return {
        ...(batches && batches.length > 1 ? { batches, ...(order ? { order } : {}) } : {}),
        ...(named.length > 0 ? { pauses: named } : {}),
        ...(keep === undefined ? {} : { keep }),
        ...(maxFailures === undefined ? {} : { maxFailures }),
    };
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