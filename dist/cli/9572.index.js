"use strict";
exports.id = 9572;
exports.ids = [9572];
exports.modules = {

/***/ 99808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ untilWon)
/* harmony export */ });
/* unused harmony export maxAttempts */
/** How often a lost race is tried again before it is told as an error. */
const maxAttempts = 60;
/**
 * Looks, works out and publishes until nobody else wrote first: null says that somebody did. Throws after too
 * many lost races in a row; `branch` is the one they were lost for.
 */
async function untilWon(ports, attempt, branch = "deployed") {
    for (let lost = 0; lost < maxAttempts; lost += 1) {
        const done = await attempt();
        if (done !== null)
            return done;
        await backOff(ports, lost);
    }
    throw new Error(`lost the race for the branch ${branch} ${maxAttempts} times in a row`);
}
/** A pause that grows, with chance in it, so that several losers do not meet again. */
async function backOff(ports, attempt) {
    await ports.sleep(Math.min(1_000, 10 * 2 ** Math.min(attempt, 6)) * (0.5 + ports.random()));
}


/***/ }),

/***/ 93562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   Ry: () => (/* binding */ applyOutcome),
/* harmony export */   iY: () => (/* binding */ applyText),
/* harmony export */   nn: () => (/* binding */ applyJson),
/* harmony export */   qn: () => (/* binding */ reportsJson)
/* harmony export */ });
/* harmony import */ var _model_analysis_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68611);
/* harmony import */ var _model_drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(646);
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88576);
/* harmony import */ var _reconcile_drift_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36519);
/* harmony import */ var _reconcile_rollout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66529);
/* harmony import */ var _report_events_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42629);
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6261);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(63198);
/* harmony import */ var _report_phrases_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47048);
/* harmony import */ var _report_plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9569);
/* harmony import */ var _report_plan_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(38494);
/* harmony import */ var _report_reach_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7049);
/* harmony import */ var _report_steps_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(98485);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(10431);
/* harmony import */ var _report_time_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(91937);
/* harmony import */ var _gate_findings_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(56482);
















/** The one word for a run: the worst that happened, then what still stands in the way, then what was done. */
function applyOutcome(report) {
    const concluded = report.reports.flatMap((one) => (one.kind === "concluded" ? [one.status] : []));
    const last = new Map(concluded.map((status) => [`${status.environment}/${status.server}`, status]));
    const outcomes = new Set([...last.values()].map((status) => status.outcome));
    const kinds = new Set(report.reports.map((one) => one.kind));
    const decisions = new Set(report.plan.deployments.map((plan) => plan.decision));
    if (outcomes.has("applying"))
        return "error";
    if (outcomes.has("failed") || kinds.has("alert") || report.reports.some(isDrift) || decisions.has("failed"))
        return "failed";
    if (outcomes.has("rolled-back"))
        return "rolled-back";
    if (decisions.has("refuse") || decisions.has("tampered"))
        return "refused";
    if (report.findings.some((finding) => finding.outcome === "fail"))
        return "refused";
    if (outcomes.has("progressing") || isProgressing(report.plan))
        return "progressing";
    if (decisions.has("hold"))
        return "held";
    if (decisions.has("stop"))
        return "stopped";
    if (decisions.has("leased") || kinds.has("lost"))
        return "leased";
    if (decisions.has("wait"))
        return "waiting";
    return last.size > 0 || kinds.has("brought-back") || kinds.has("drift") ? "applied" : "unchanged";
}
function isDrift(one) {
    return one.kind === "drift" && one.status.drift !== undefined;
}
function isProgressing(plan) {
    return plan.deployments.some(isBetweenSteps);
}
/**
 * What was done, deployment by deployment, then what is left and why; `extra` is for what is left. `before`: what
 * was done about some of them first; each has a block even where nothing more was done.
 */
function applyText(report, options, extra = {}, before = []) {
    const isTold = new Set(report.reports.flatMap(({ id, kind }) => (kind === "bad" ? [id] : [])));
    const done = report.reports.flatMap((one) => stepsOf(one, options, isTold.has(one.id)));
    const steps = before.toReversed().reduce(withFirst, done);
    const left = leftover(report);
    const policies = report.policies.map(({ environment, from, to }) => `${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_11__/* .sanitize */ .aj)(environment)}  policy ${from === null ? "takes effect" : to === null ? "removed" : "changed"}`);
    const parts = [
        policies.join("\n"),
        (0,_report_steps_js__WEBPACK_IMPORTED_MODULE_10__/* .formatSteps */ .r)(steps, undefined, options),
        left.deployments.length > 0 ? (0,_report_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .formatPlan */ .nT)(left, extra, options) : "",
        left.deployments.length === 0 ? (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_6__.formatFindings)(left.findings, extra.sources ?? new Map(), options) : "",
    ].filter((part) => part !== "");
    return parts.length > 0 ? parts.join("\n\n") : atRest(report.plan, options);
}
/** Of rollouts that have time until their next step it is said when that is: what runs is not yet what is desired. */
function atRest({ deployments }, options) {
    const steps = deployments.flatMap((deployment) => {
        const { environment, server, eligible } = deployment;
        if (!isBetweenSteps(deployment) || eligible === null)
            return [];
        return [`${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_11__/* .sanitize */ .aj)(environment)}/${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_11__/* .sanitize */ .aj)(server)} goes on at ${(0,_report_time_js__WEBPACK_IMPORTED_MODULE_12__/* .sayInstant */ .$r)(eligible, options)}`];
    });
    if (steps.length === 0)
        return "nothing to do: what runs is what is desired";
    const more = steps.length > 5 ? `, and ${steps.length - 5} more` : "";
    return `nothing to do yet: ${steps.slice(0, 5).join(", ")}${more}`;
}
/** Only the interval of its rollout has to pass. */
function isBetweenSteps({ decision, gates }) {
    return decision === "wait" && gates.length > 0 && gates.every(({ rule }) => rule === "rollout/interval");
}
function withFirst(done, before) {
    const at = done.findIndex(({ environment, server }) => environment === before.environment && server === before.server);
    const same = done[at];
    return same ? done.with(at, { ...same, steps: [...before.steps, ...same.steps] }) : [before, ...done];
}
/** What this run could not do: everything but what is at rest or only waits for its next interval. */
function leftover(report) {
    const deployments = report.plan.deployments.filter((deployment) => deployment.decision !== "nothing" && !isBetweenSteps(deployment));
    const told = deployments.map((deployment) => ({ ...deployment, origin: "change" }));
    const plan = { ...report.plan, deployments: told, policies: [], findings: report.findings };
    // What drifted has a block of its own.
    return { ...plan, findings: (0,_gate_findings_js__WEBPACK_IMPORTED_MODULE_13__/* .distinctFailures */ .c)(plan).filter(({ rule }) => rule !== "contract/drift") };
}
/**
 * What was done about one deployment; nothing of one that was only looked at. `isTold`: what the analyses said of what
 * a rollback took away is told already.
 */
function stepsOf(report, options, isTold = false) {
    const [environment = "", server = ""] = report.id.split("/");
    const of = (summary, steps) => [
        { environment, server, summary, steps },
    ];
    switch (report.kind) {
        case "none":
        case "observed":
            return [];
        case "inconclusive":
            return of("could not be analysed; it stays as it is", probeLines(report.probes));
        case "alert":
            return of("is bad and was not rolled back", [
                ...probeLines(report.probes),
                { outcome: "failed", name: "rollback", message: report.reason },
            ]);
        case "drift":
            return driftSteps(report, of);
        case "brought-back":
            return of("was rolled back by an earlier run", [report.broughtBack]);
        case "lost":
            return of("was taken over by another run; nothing was concluded here", []);
        case "bad":
            return of(sayChange(report.status, undefined), [
                recorded(report.status),
                ...targetLines(report.lines),
                ...probeLines(report.probes),
            ]);
        case "concluded":
            return of(sayChange(report.status, report.before), [
                ...takenOver(report.completes),
                ...(isTold ? [] : becauseLines(report.status, options)),
                recorded(report.status),
                ...targetLines(report.lines),
                ...probeLines(report.probes),
                ...nextLine(report, options),
                ...(report.broughtBack === undefined ? [] : [report.broughtBack]),
            ]);
    }
}
/** What was seen, change by change; each text of others stands between marks of its own. */
function driftSteps({ status, before, reason }, of) {
    const { drift = [] } = status;
    const summary = drift.length === 0 ? "runs as it was reviewed again" : "does not run as it was reviewed";
    return of(summary, [
        ...drift.flatMap(driftLines),
        recorded(status),
        ...(reason === undefined ? [] : [{ outcome: "failed", name: "rollback", message: reason }]),
        ...(drift.length === 0
            ? []
            : [{ outcome: "waiting", name: "next", message: (0,_reconcile_drift_js__WEBPACK_IMPORTED_MODULE_3__/* .driftHint */ .tg)(before) }]),
    ]);
}
function driftLines(drift) {
    const message = `${drift.variant} has ${(0,_model_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .sayContractDrift */ .Hh)(drift)}`;
    return [{ outcome: "failed", name: "contract", message }, ...warningLines(drift)];
}
/** What models are told that stands out, for people to look at. */
function warningLines({ changes }) {
    const warned = changes.flatMap(({ summary, warnings = [] }) => warnings.map((text) => ({ outcome: "failed", name: "look", message: `${summary}: ${text}` })));
    return warned.slice(0, 10);
}
function sayChange(status, before) {
    const to = (0,_report_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .sayTraffic */ .Fs)(status.traffic, status.rollout?.to);
    const from = before ? (0,_report_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .sayTraffic */ .Fs)(before.traffic) : "";
    const change = from !== "" && from !== to ? `${from} → ${to}` : to;
    const retired = status.event === "retired" ? retiredBy(status, before) : "";
    return `${change}  ${status.event}${retired}`;
}
/** What stood ready until now, and had no share to lose. */
function retiredBy({ traffic }, before) {
    const gone = Object.keys(before?.traffic ?? {}).filter((variant) => !Object.hasOwn(traffic, variant));
    return gone.length === 0 ? "" : ` ${gone.map((variant) => (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_2__/* .versionOf */ .E4)(variant)).join(", ")}`;
}
function recorded(status) {
    const held = status.hold.flatMap((one) => (one.kind === "version" ? [one.version] : []));
    const hold = status.event === "rolled-back" && held.length > 0 ? `, ${held.join(", ")} held` : "";
    return { outcome: "done", name: "recorded", message: `revision ${status.revision}${hold}` };
}
function targetLines(lines) {
    return lines.map(({ outcome, message }) => ({
        outcome: outcome === "applied" ? "done" : outcome === "unchanged" ? "skipped" : "failed",
        name: "target",
        message,
    }));
}
function probeLines(probes) {
    return probes.flatMap(({ variant, outcome, message, analysis = _model_analysis_js__WEBPACK_IMPORTED_MODULE_0__/* .probeAnalysis */ .xz, dryRun, drift }) => [
        {
            outcome: outcome === "pass" ? "done" : dryRun ? "skipped" : outcome === "fail" ? "failed" : "waiting",
            name: analysis,
            message: `${variant} ${message}${dryRun ? " (dry run: decides nothing)" : ""}`,
        },
        ...(drift ? warningLines(drift) : []),
    ]);
}
function takenOver(run) {
    if (run === undefined)
        return [];
    return [{ outcome: "done", name: "taken over", message: `completes what ${run} began and did not end` }];
}
/** Of a rollback that nobody asked for: what was seen of what it took away. */
function becauseLines({ because = [] }, options) {
    return because
        .filter(({ outcome }) => outcome !== "pass")
        .flatMap(({ variant, message, at, drift }) => [
        { outcome: "failed", name: "because", message: `${variant} ${message} (${(0,_report_time_js__WEBPACK_IMPORTED_MODULE_12__/* .sayInstant */ .$r)(at, options)})` },
        ...(drift ? warningLines(drift) : []),
    ]);
}
function nextLine({ status, lines }, options) {
    const { problem, rollout } = status;
    const isTolerated = problem !== null && status.outcome === "progressing" && rollout !== null;
    if (problem !== null && !isTolerated) {
        // What the targets said stands above already.
        const left = lines.reduce((text, { target, message }) => text.replace(`${target}: ${message}`, ""), problem);
        if (/^[; ]*$/.test(left))
            return [];
        return [{ outcome: "failed", name: "problem", message: problem }];
    }
    if (!rollout)
        return [];
    const { step, of, next, maxFailures = 0 } = rollout;
    const reach = (0,_report_reach_js__WEBPACK_IMPORTED_MODULE_14__/* .reachOf */ .x)(rollout);
    const at = `step ${step} of ${of}${reach === null ? "" : `, ${(0,_report_reach_js__WEBPACK_IMPORTED_MODULE_14__/* .sayReach */ .B)(reach)}`}`;
    const line = `headgate resume ${status.server} --env ${status.environment} --reason …`;
    const tolerated = isTolerated
        ? `a target that could not be written is tolerated (at most ${maxFailures}), and tried again with the next step`
        : null;
    const message = (0,_reconcile_rollout_js__WEBPACK_IMPORTED_MODULE_4__/* .isPaused */ .lP)(rollout)
        ? `${at}, paused until a person lets it go on: ${line}`
        : `${at}, the next at ${(0,_report_time_js__WEBPACK_IMPORTED_MODULE_12__/* .sayInstant */ .$r)(next, options)}`;
    return [
        ...(tolerated === null ? [] : [{ outcome: "waiting", name: "problem", message: tolerated }]),
        { outcome: "waiting", name: "rollout", message },
    ];
}
/** What a run of `apply` did and what is left, as data; what is declared a secret is hidden. */
function applyJson(report, secrets) {
    return {
        ...reportsJson(report),
        policies: report.policies.map((policy) => (0,_report_plan_json_js__WEBPACK_IMPORTED_MODULE_9__/* .policyJson */ .n)(policy, report.findings)),
        plan: (0,_report_plan_json_js__WEBPACK_IMPORTED_MODULE_9__/* .planJson */ .i)({ ...report.plan, findings: report.findings }, secrets),
    };
}
/** What a run did, deployment by deployment: every member always there, null where it says nothing. */
function reportsJson(report) {
    const plan = { ...report.plan, findings: report.findings };
    return {
        findings: (0,_report_json_js__WEBPACK_IMPORTED_MODULE_15__.findingsJson)((0,_report_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .planFindings */ .eM)({ ...plan, findings: (0,_gate_findings_js__WEBPACK_IMPORTED_MODULE_13__/* .distinctFailures */ .c)(plan) })),
        dryRun: false,
        commit: report.commit,
        deployed: report.head,
        reports: report.reports.flatMap((one) => (one.kind === "none" ? [] : [reportJson(one)])),
        events: (0,_report_events_js__WEBPACK_IMPORTED_MODULE_5__/* .eventsOf */ .XL)(report),
    };
}
function reportJson(one) {
    const [environment = "", server = ""] = one.id.split("/");
    const status = "status" in one ? one.status : null;
    const brought = "broughtBack" in one ? one.broughtBack : undefined;
    return {
        id: one.id,
        environment,
        server,
        kind: one.kind,
        event: status?.event ?? null,
        outcome: status?.outcome ?? null,
        revision: status?.revision ?? null,
        traffic: status?.traffic ?? null,
        hold: status?.hold.map(_report_json_js__WEBPACK_IMPORTED_MODULE_15__.heldJson) ?? [],
        targets: "lines" in one ? one.lines : [],
        probes: "probes" in one ? one.probes : [],
        reason: "reason" in one ? (one.reason ?? null) : null,
        because: status?.because ?? [],
        completes: "completes" in one ? (one.completes ?? null) : null,
        drift: status?.drift ?? [],
        broughtBack: brought ? { outcome: brought.outcome, message: brought.message } : null,
    };
}


/***/ }),

/***/ 22736:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t9: () => (/* binding */ BlockedError),
  hu: () => (/* binding */ applyPorts),
  uP: () => (/* binding */ lookAtHeads),
  yz: () => (/* binding */ pauses),
  VZ: () => (/* binding */ soundPoints)
});

// UNUSED EXPORTS: automaticRollbacks

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.build/convention/touched.js
var touched = __webpack_require__(59569);
// EXTERNAL MODULE: ./.build/deployed/history.js
var deployed_history = __webpack_require__(54930);
// EXTERNAL MODULE: ./.build/deployed/points.js
var points = __webpack_require__(59147);
// EXTERNAL MODULE: ./.build/targets/registry.js + 13 modules
var registry = __webpack_require__(52210);
;// CONCATENATED MODULE: ./.build/commands/announce.js

/** What people are told must not keep what is being done waiting for longer. */
const waitAtMost = 15_000;
/**
 * Tells people of what is published. An announcement that fails is no failure of what it tells about, and one that
 * takes long goes on beside it.
 */
function announcing(world, patience = waitAtMost) {
    return async (statuses) => {
        if (!world.announce || statuses.length === 0)
            return;
        const ended = new AbortController();
        const told = Promise.resolve()
            .then(() => world.announce?.(statuses))
            .catch((error) => {
            world.progress(`could not announce it: ${error instanceof Error ? error.message : String(error)}`);
        });
        const enough = (0,external_node_timers_promises_.setTimeout)(patience, undefined, { signal: ended.signal }).catch(() => { });
        await Promise.race([told, enough]);
        ended.abort();
    };
}

// EXTERNAL MODULE: ./.build/commands/approvals/evidence.js + 5 modules
var evidence = __webpack_require__(10831);
// EXTERNAL MODULE: ./.build/commands/commit-source.js
var commit_source = __webpack_require__(17519);
// EXTERNAL MODULE: ./.build/commands/contracts.js
var contracts = __webpack_require__(75125);
// EXTERNAL MODULE: ./.build/commands/look.js + 2 modules
var look = __webpack_require__(21282);
// EXTERNAL MODULE: ./.build/commands/workspace.js + 2 modules
var commands_workspace = __webpack_require__(45349);
;// CONCATENATED MODULE: ./.build/commands/runner.js














/** The branch `deployed` is absent, or must not be written to; the findings say why. */
class BlockedError extends Error {
    code = "deployed/blocked";
    findings;
    constructor(findings) {
        super("nothing can be done before the branch deployed is in order");
        this.findings = findings;
    }
}
/** The real world for apply: git, the file system, the targets, the probes. */
function applyPorts(workspace, world, cause) {
    const { store } = workspace;
    let commit;
    let head;
    return {
        branch: store,
        look: async (ids) => {
            const look = await lookAtHeads(workspace, world, ids);
            commit = look.commit;
            head = look.deployed.head;
            return look;
        },
        points: (status) => soundPoints(store, status, head),
        automaticRollbacks: (environment, since) => automaticRollbacks(store, environment, since),
        ...(0,evidence/* approvalPorts */.i)(workspace, world.now),
        announce: announcing(world),
        adapterFor: registry/* adapterFor */.f,
        adapterOf: registry.adapterOf,
        probe: (input) => probeFresh(input, (how) => probeReviewed(workspace, commit, how)),
        now: world.now,
        ...pauses(world),
        cause,
        root: workspace.root,
        home: world.env.HOME ?? (0,external_node_os_.homedir)(),
        env: world.env,
        progress: world.progress,
        signal: world.signal,
    };
}
/** Between attempts; ends early when the run is asked to end. */
function pauses(world) {
    return {
        sleep: async (milliseconds) => {
            await (0,external_node_timers_promises_.setTimeout)(milliseconds, undefined, { signal: world.signal }).catch(() => { });
        },
        random: Math.random,
    };
}
/** A file that a start command names and that differs here from the desired commit: it must not be judged by. */
async function otherFile(workspace, commit, { release }) {
    const start = release.release.command;
    const named = start ? [start.command, ...start.args].filter((word) => word.startsWith("./")) : [];
    if (named.length === 0)
        return undefined;
    const paths = named.map((word) => word.slice(2));
    const merged = await (0,commit_source.commitSource)(workspace, commit).read(paths);
    for (const path of paths) {
        const here = await (0,promises_.readFile)((0,external_node_path_.join)(workspace.root, path)).catch(() => undefined);
        const there = merged.get(path);
        if (there && !here?.equals(Buffer.from(there)))
            return path;
    }
    return undefined;
}
/**
 * Rollback points that are what they were written as, outputs included: those would be applied word for word. They are
 * part of the branch at `head`, by default its newest commit.
 */
async function soundPoints(store, status, head) {
    const newest = head ?? (await store.head());
    if (newest === null)
        return [];
    return (await (0,points/* checkedPoints */.HB)(store, newest, status)).flatMap(points/* soundPoint */.CR);
}
/** From the branch's own log: what was rolled back may not be pending any more. */
async function automaticRollbacks(store, environment, since) {
    const head = await store.head();
    if (head === null)
        return 0;
    const { entries } = await (0,deployed_history/* history */.b)(store, head, { environment, limit: 50 });
    return entries.filter((entry) => entry.kind === "deployment" &&
        (entry.event === "rolled-back" || entry.event === "withdrawn") &&
        // The command that asked for what failed asked for no rollback.
        entry.cause.command !== "rollback" &&
        Date.parse(entry.at) >= since.getTime()).length;
}
/** Probes with what was reviewed at hand, so that a drift is told as what changed rather than as two digests. */
async function probeReviewed(workspace, commit, input) {
    if (input.health.probe.type === "http") {
        const { probeHttp } = await __webpack_require__.e(/* import() */ 2751).then(__webpack_require__.bind(__webpack_require__, 92751));
        return probeHttp(input);
    }
    const { probeMcp } = await Promise.all(/* import() */[__webpack_require__.e(4567), __webpack_require__.e(8192), __webpack_require__.e(9882), __webpack_require__.e(5487), __webpack_require__.e(5714)]).then(__webpack_require__.bind(__webpack_require__, 55714));
    const other = commit === undefined ? undefined : await otherFile(workspace, commit, input);
    if (other !== undefined) {
        const message = `${other} here is not what was merged: check out the merged commit to probe ${input.release.version}`;
        return { outcome: "inconclusive", message };
    }
    const digest = input.release.release.contract?.digest;
    if (digest === undefined || commit === undefined)
        return probeMcp(input);
    const reviewed = await (0,contracts/* readContract */.Jz)((0,commit_source.commitSource)(workspace, commit), input.release.id, digest);
    return reviewed ? { ...(await probeMcp({ ...input, reviewed })), reviewed } : probeMcp(input);
}
/** Where it is asked for, packages are installed to a place that goes with the probe. */
async function probeFresh(input, probe) {
    if (!input.fresh)
        return probe(input);
    const cache = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "headgate-look-"));
    try {
        return await probe({ ...input, cache });
    }
    finally {
        await (0,promises_.rm)(cache, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
    }
}
/** A fresh look at the heads of both branches. Throws `BlockedError` where nothing may be done. */
async function lookAtHeads(workspace, world, ids) {
    if (world.signal.aborted)
        throw new Error("interrupted");
    const { commit } = await (0,commands_workspace/* desiredHead */.$w)(workspace);
    const result = await (0,look/* lookAt */.t)(workspace, {
        source: (0,commit_source.commitSource)(workspace, commit),
        commit,
        change: (0,touched/* touchedBy */.O)([]),
        now: world.now().toISOString(),
        ...(ids ? { ids } : {}),
    });
    if (result.kind === "blocked")
        throw new BlockedError(result.findings);
    return result.look;
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

/***/ 36519:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ whyDriftStays),
/* harmony export */   ln: () => (/* binding */ driftNews),
/* harmony export */   n_: () => (/* binding */ sayDrift),
/* harmony export */   tg: () => (/* binding */ driftHint),
/* harmony export */   wW: () => (/* binding */ takenBackHint),
/* harmony export */   ys: () => (/* binding */ driftNoted)
/* harmony export */ });
/* harmony import */ var _model_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(646);
/* harmony import */ var _begun_rollback_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83498);
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77561);
/* harmony import */ var _soak_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53724);




const driftEvents = new Set(["drift-found", "drift-gone"]);
/** Each contract that is not the reviewed one is news once, and that it is gone is too. */
function driftNews({ drift: known = [] }, seen) {
    const drift = seen.map((one) => {
        const before = known.find((other) => (0,_model_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnownDrift */ .$O)(one, [other]));
        return before ? { ...one, since: before.since } : one;
    });
    if ((0,_model_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .sameDrift */ .s0)(drift, known))
        return { kind: "none" };
    return { kind: drift.every((one) => (0,_model_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnownDrift */ .$O)(one, known)) ? "gone" : "found", drift };
}
/**
 * The status that says so: a revision of its own, nothing of what runs is changed. What does not run as it was reviewed
 * does not soak.
 */
function driftNoted(status, news, at) {
    // What a rollback went back to, and why, is that rollback's to say.
    const { digest: _, restored: __, because: ___, drift: ____, ...rest } = status;
    const { pull } = status.cause;
    const draft = {
        ...rest,
        revision: status.revision + 1,
        event: news.kind === "found" ? "drift-found" : "drift-gone",
        lease: null,
        stable: (0,_settle_js__WEBPACK_IMPORTED_MODULE_1__/* .nextStable */ .dL)(status, at.head),
        cause: {
            ...at.cause,
            reason: at.reason ?? sayDrift(news.drift),
            ...(pull === undefined ? {} : { pull }),
        },
        ...(news.drift.length > 0 ? { drift: news.drift } : {}),
        at: at.now,
    };
    return { ...draft, soak: (0,_soak_js__WEBPACK_IMPORTED_MODULE_2__/* .carrySoak */ .q)(status.soak, (0,_soak_js__WEBPACK_IMPORTED_MODULE_2__/* .soakingVariant */ .k)(draft), new Set(), at.now, at.now) };
}
/** On one line, for histories and events. */
function sayDrift(drift) {
    if (drift.length === 0)
        return "every contract is as reviewed again";
    return drift.map((one) => `${one.variant} has ${(0,_model_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .sayContractDrift */ .Hh)(one)}`).join("; ");
}
/** What a person does about what a status was found to run: where nothing else ran before, there is nothing to go back to. */
function driftHint({ server, environment, stable, }) {
    const back = stable === null
        ? "deploy another version, or take the deployment away"
        : `headgate rollback ${server} --env ${environment} --reason …`;
    return `if it is right, release it under a new version; else ${back}`;
}
/** What is left to do about what was rolled back because of it. */
const takenBackHint = "find out who changed it, and why; if it is right, release it under a new version";
/**
 * Why drift is not rolled back by itself, whatever the points say; undefined where it may be. What a rollback went back
 * to is not left by another one, and a server is not taken away altogether because it changed.
 */
function whyDriftStays(status, points) {
    const made = [status, ...points.map((point) => point.status)].find(({ event }) => !driftEvents.has(event));
    if (made && (0,_begun_rollback_js__WEBPACK_IMPORTED_MODULE_3__/* .isBackwards */ .B_)(made))
        return "what runs was rolled back to, and a rollback is not rolled back by itself";
    return status.stable === null ? "there is nothing to go back to: nothing else ran here before" : undefined;
}


/***/ }),

/***/ 71933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isAutomatic)
/* harmony export */ });
/** Whether a rollback was nobody's wish: a run saw what was bad and took it back. Null: it is no rollback. */
function isAutomatic({ event, cause, }) {
    if (event !== "rolled-back" && event !== "withdrawn")
        return null;
    return cause.command !== "rollback";
}


/***/ }),

/***/ 42629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TQ: () => (/* binding */ eventOfCommand),
/* harmony export */   UH: () => (/* binding */ eventsOfRecord),
/* harmony export */   XL: () => (/* binding */ eventsOf),
/* harmony export */   logLine: () => (/* binding */ logLine)
/* harmony export */ });
/* unused harmony exports eventNames, eventsByStatus */
/* harmony import */ var _reconcile_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36519);
/* harmony import */ var _reconcile_settle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77561);
/* harmony import */ var _by_itself_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71933);



/** Event by name, and what its line in the structured log is called (requirement C9). */
const names = {
    "server:registered": "mcp_server_registered",
    "server:updated": "mcp_server_updated",
    "server:status-changed": "mcp_server_status_changed",
    "server:traffic-changed": "mcp_server_traffic_changed",
    "server:health-changed": "mcp_server_health_changed",
    "server:rollback": "mcp_server_rollback",
    "server:refused": "mcp_server_refused",
    "server:override": "mcp_server_override",
};
/** In the order in which documentation lists them. */
const eventNames = Object.keys(names);
/**
 * What a status' event means to the outside. Shares that move are told as such beside it, wherever they do; the first
 * status of a server in an environment registers it, whatever it is called.
 */
const eventsByStatus = {
    adopted: "server:registered",
    deployed: "server:status-changed",
    "traffic-changed": "server:traffic-changed",
    "settings-changed": "server:updated",
    "rollout-started": "server:status-changed",
    "rollout-advanced": "server:traffic-changed",
    "rollout-confirmed": "server:updated",
    "rollout-approved": "server:updated",
    retired: "server:updated",
    "rollout-completed": "server:status-changed",
    "rolled-back": "server:rollback",
    withdrawn: "server:rollback",
    removed: "server:status-changed",
    resumed: "server:updated",
    recovered: "server:updated",
    "drift-found": "server:health-changed",
    "drift-gone": "server:health-changed",
};
/** What a run did and refused to do, oldest first. Looking at what is well is no event. */
function eventsOf(report) {
    return [
        ...report.reports.flatMap(eventsOfReport),
        ...(report.refused?.plans ?? []).map((plan) => refusal(plan, report.refused?.at ?? "")),
    ];
}
/** What a person changed of a status with no step taken: a hold that was lifted, a pause that was ended. */
function eventsOfRecord(status, before) {
    return eventsOfStatus(status, before, []);
}
function eventOfCommand({ event: name, key, ...told }) {
    const id = `${told.environment ?? "*"}/${told.server ?? "*"}@${key}`;
    return {
        ...event(id, name),
        at: told.at,
        environment: told.environment,
        server: told.server,
        revision: null,
        blue: told.blue,
        from: null,
        to: null,
        automatic: null,
        actor: told.actor,
        run: told.run,
        pull: null,
        reason: told.reason,
    };
}
/** One line of newline-delimited JSON, without its line feed. */
function logLine(event) {
    const { log, event: name, at, ...rest } = event;
    const level = name === "server:rollback" || name === "server:refused" || isIll(event) ? "warn" : "info";
    return JSON.stringify({ time: at, level, event: log, name, ...rest });
}
function isIll({ event, reason }) {
    return event === "server:health-changed" && reason !== null;
}
function eventsOfReport(one) {
    switch (one.kind) {
        case "concluded":
            // Targets that failed are tried again, and told of when they hold.
            return one.status.outcome === "applying" ? [] : eventsOfStatus(one.status, one.before, one.probes);
        case "bad":
            return [health(one.status, one.probes, one.status.at, one.reason)];
        case "alert":
            return [alert(one)];
        case "drift":
            return [drifted(one)];
        case "none":
        case "observed":
        case "inconclusive":
        case "brought-back":
        case "lost":
            return [];
    }
}
function eventsOfStatus(status, before, probes) {
    const isNew = before === undefined || before.event === "removed" || before.event === "withdrawn";
    const first = isNew && status.event !== "removed" ? "server:registered" : eventsByStatus[status.event];
    const moved = before !== undefined && !sameShares(before.traffic, status.traffic);
    const told = [first];
    if (moved && first !== "server:traffic-changed")
        told.push("server:traffic-changed");
    const main = told.map((name) => ofStatus(status, before, name, status.cause.reason ?? null));
    const verdicts = { before: verdictOf(before?.probes ?? []), now: verdictOf(probes) };
    const changed = probes.length > 0 && before !== undefined && verdicts.before !== verdicts.now;
    return [
        ...main,
        ...(changed ? [health(status, probes, status.at, ill(probes))] : []),
        ...overrides(status, before),
    ];
}
/** Each rule that was set aside for what is recorded now, and was not for what stood before. */
function overrides(status, before) {
    // Advisories are accepted one by one, under one rule: each is told.
    const keyOf = ({ rule, setAside }) => setAside?.advisory === undefined ? rule : `${rule} ${setAside.advisory}`;
    const known = new Set((before?.gates ?? []).filter(({ setAside }) => setAside).map(keyOf));
    return status.gates.flatMap((gate) => {
        const { setAside } = gate;
        if (!setAside || known.has(keyOf(gate)))
            return [];
        const told = ofStatus(status, before, "server:override", `${keyOf(gate)}${setAside.until === undefined ? "" : ` until ${setAside.until}`}: ${setAside.reason}`);
        return [{ ...told, id: `${told.id}:${keyOf(gate)}` }];
    });
}
function health(status, probes, at, reason) {
    const told = ofStatus(status, undefined, "server:health-changed", reason);
    return { ...told, at: probes.at(-1)?.at ?? at };
}
function refusal(plan, at) {
    const rules = plan.gates.filter((gate) => gate.outcome === "fail");
    return {
        ...unrecorded(plan, `${plan.id}@${plan.to.digest.slice(7, 19)}:refused`, "server:refused"),
        at,
        reason: rules.map(({ rule, message }) => `${rule}: ${message}`).join("; ") || null,
    };
}
function unrecorded(plan, id, name) {
    return {
        ...subject(plan.id),
        ...event(id, name),
        revision: null,
        blue: plan.to.blue,
        from: plan.from.traffic,
        to: name === "server:refused" ? plan.to.live.traffic : plan.from.traffic,
        automatic: null,
        actor: null,
        run: null,
        pull: null,
    };
}
/** What is bad and stays: told by every run that finds it so, as the same event. */
function alert({ id, plan, probes, reason }) {
    return {
        ...unrecorded(plan, `${id}@${plan.hash.slice(7, 19)}:alert`, "server:health-changed"),
        at: probes.at(-1)?.at ?? "",
        reason,
    };
}
/** What runs promises something else than what was reviewed; with no reason: not any more. */
function drifted({ status, before }) {
    const reason = status.drift === undefined ? null : (0,_reconcile_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .sayDrift */ .n_)(status.drift);
    return ofStatus(status, before, "server:health-changed", reason);
}
function ofStatus(status, before, name, reason) {
    const id = `${status.environment}/${status.server}`;
    return {
        ...subject(id),
        ...event(`${id}@${status.revision}:${name}`, name),
        at: status.at,
        revision: status.revision,
        blue: status.desired.blue,
        from: before?.traffic ?? null,
        to: status.traffic,
        automatic: name === "server:rollback" ? (0,_by_itself_js__WEBPACK_IMPORTED_MODULE_2__/* .isAutomatic */ .a)(status) : null,
        actor: status.cause.actor,
        run: status.cause.run,
        pull: status.cause.pull ?? null,
        reason,
    };
}
function subject(id) {
    const [environment = "", server = ""] = id.split("/");
    return { environment, server };
}
function event(id, name) {
    return { id, event: name, log: names[name] };
}
function verdictOf(probes) {
    return ill(probes) === null ? "well" : "ill";
}
function ill(probes) {
    return (0,_reconcile_settle_js__WEBPACK_IMPORTED_MODULE_1__/* .deciding */ .C$)(probes).find(({ outcome }) => outcome === "fail")?.message ?? null;
}
function sameShares(a, b) {
    const ids = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...ids].every((id) => (a[id] ?? 0) === (b[id] ?? 0));
}


/***/ }),

/***/ 7049:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sayReach),
/* harmony export */   x: () => (/* binding */ reachOf)
/* harmony export */ });
/** Null: it moves shares, not targets. */
function reachOf({ batches, order = [], step, }) {
    const of = batches?.at(-1);
    if (!batches || of === undefined)
        return null;
    const reached = batches[step - 1] ?? of;
    return { reached, of, names: order.slice(0, reached) };
}
/** `2 of 5 targets: mcp project .mcp.json, mcp global`; not sanitised. */
function sayReach({ reached, of, names }) {
    const shown = names.slice(0, 5).map((name) => name.replace(/:+/g, " ").trim());
    const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : "";
    return `${reached} of ${of} targets${shown.length === 0 ? "" : `: ${shown.join(", ")}${more}`}`;
}


/***/ }),

/***/ 98485:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ formatSteps)
/* harmony export */ });
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27114);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10431);


const signs = {
    done: { sign: "✓", style: "good" },
    waiting: { sign: "…", style: "wait" },
    skipped: { sign: "–", style: "faint" },
    failed: { sign: "✗", style: "bad" },
    planned: { sign: "·", style: "faint" },
};
/** A heading and its result lines per deployment, then the closing line where there is one. */
function formatSteps(reports, closing, options) {
    const blocks = reports.map((report) => {
        const head = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("strong", (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(`${report.environment}/${report.server}`), options);
        const rows = report.steps.map((step) => {
            const { sign, style } = signs[step.outcome];
            return [{ text: `  ${sign} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(step.name)}`, style }, { text: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(step.message) }];
        });
        return [...headLines(head, report, options), ...(0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTable */ .k)(rows, options)].join("\n");
    });
    return [blocks.join("\n\n"), ...(closing === undefined ? [] : [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(closing)])]
        .filter((text) => text !== "")
        .join("\n");
}
/** What does not fit beside the name stands below it. */
function headLines(head, report, options) {
    const summary = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(report.summary);
    const width = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .widthOf */ .qz)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(`${report.environment}/${report.server}`)) + 2 + (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .widthOf */ .qz)(summary);
    if (width <= options.width)
        return [`${head}  ${summary}`.trimEnd()];
    const room = options.width - 2;
    return [head, ...((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .widthOf */ .qz)(summary) <= room ? [summary] : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(summary, room)).map((line) => `  ${line}`)];
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