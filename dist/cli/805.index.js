export const id = 805;
export const ids = [805];
export const modules = {

/***/ 9557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nn: () => (/* binding */ applyJson),
  Ry: () => (/* binding */ applyOutcome),
  iY: () => (/* binding */ applyText)
});

// EXTERNAL MODULE: ./.build/report/findings.js + 1 modules
var findings = __webpack_require__(7542);
// EXTERNAL MODULE: ./.build/report/json.js
var json = __webpack_require__(6675);
// EXTERNAL MODULE: ./.build/report/phrases.js
var phrases = __webpack_require__(7395);
// EXTERNAL MODULE: ./.build/report/plan.js + 1 modules
var report_plan = __webpack_require__(3728);
// EXTERNAL MODULE: ./.build/report/plan-json.js
var plan_json = __webpack_require__(2281);
// EXTERNAL MODULE: ./.build/report/table.js
var table = __webpack_require__(6993);
// EXTERNAL MODULE: ./.build/report/text.js
var report_text = __webpack_require__(8362);
;// CONCATENATED MODULE: ./.build/report/steps.js


const signs = {
    done: { sign: "✓", style: "good" },
    waiting: { sign: "…", style: "wait" },
    skipped: { sign: "–", style: "faint" },
    failed: { sign: "✗", style: "bad" },
};
/** A heading and its result lines per deployment, then the closing line where there is one. */
function formatSteps(reports, closing, options) {
    const blocks = reports.map((report) => {
        const head = (0,report_text/* paint */.nI)("strong", (0,report_text/* sanitize */.aj)(`${report.environment}/${report.server}`), options);
        const rows = report.steps.map((step) => {
            const { sign, style } = signs[step.outcome];
            return [{ text: `  ${sign} ${(0,report_text/* sanitize */.aj)(step.name)}`, style }, { text: (0,report_text/* sanitize */.aj)(step.message) }];
        });
        return [`${head}  ${(0,report_text/* sanitize */.aj)(report.summary)}`.trimEnd(), ...(0,table/* formatTable */.k)(rows, options)].join("\n");
    });
    return [blocks.join("\n\n"), ...(closing === undefined ? [] : [(0,report_text/* sanitize */.aj)(closing)])]
        .filter((text) => text !== "")
        .join("\n");
}

// EXTERNAL MODULE: ./.build/report/time.js
var time = __webpack_require__(9776);
// EXTERNAL MODULE: ./.build/rules/registry.js + 46 modules
var registry = __webpack_require__(4604);
// EXTERNAL MODULE: ./.build/commands/gate-findings.js
var gate_findings = __webpack_require__(9633);
;// CONCATENATED MODULE: ./.build/commands/apply-result.js










/** The one word for a run: the worst that happened, then what still stands in the way, then what was done. */
function applyOutcome(report) {
    const concluded = report.reports.flatMap((one) => (one.kind === "concluded" ? [one.status] : []));
    const last = new Map(concluded.map((status) => [`${status.environment}/${status.server}`, status]));
    const outcomes = new Set([...last.values()].map((status) => status.outcome));
    const kinds = new Set(report.reports.map((one) => one.kind));
    const decisions = new Set(report.plan.deployments.map((plan) => plan.decision));
    if (outcomes.has("applying"))
        return "error";
    if (outcomes.has("failed") || kinds.has("alert"))
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
    return last.size > 0 ? "applied" : "unchanged";
}
function isProgressing(plan) {
    return plan.deployments.some(({ decision, gates }) => decision === "wait" && gates.length > 0 && gates.every(({ rule }) => rule === "rollout/interval"));
}
/** What was done, deployment by deployment, then what is left and why. */
function applyText(report, options) {
    const steps = report.reports.flatMap((one) => stepsOf(one, options));
    const left = leftover(report);
    const policies = report.policies.map(({ environment, from, to }) => `${(0,report_text/* sanitize */.aj)(environment)}  policy ${from === null ? "takes effect" : to === null ? "removed" : "changed"}`);
    const parts = [
        policies.join("\n"),
        formatSteps(steps, undefined, options),
        left.deployments.length > 0 ? (0,report_plan/* formatPlan */.n)(left, {}, options) : "",
        left.deployments.length === 0 ? (0,findings/* formatFindings */.eg)(left.findings, new Map(), options, registry/* isConfidential */.FX) : "",
    ].filter((part) => part !== "");
    return parts.length > 0 ? parts.join("\n\n") : "nothing to do: what runs is what is desired";
}
/** What this run could not do: everything but what is at rest or only waits for its next interval. */
function leftover(report) {
    const deployments = report.plan.deployments.filter(({ decision, gates }) => decision !== "nothing" &&
        !(decision === "wait" && gates.length > 0 && gates.every(({ rule }) => rule === "rollout/interval")));
    const plan = { ...report.plan, deployments, policies: [], findings: report.findings };
    return { ...plan, findings: (0,gate_findings/* distinctFailures */.c)(plan) };
}
function stepsOf(report, options) {
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
                recorded(report.status),
                ...targetLines(report.lines),
                ...probeLines(report.probes),
                ...nextLine(report.status, options),
                ...(report.broughtBack === undefined ? [] : [report.broughtBack]),
            ]);
    }
}
function sayChange(status, before) {
    const to = (0,phrases/* sayTraffic */.Fs)(status.traffic);
    const from = before ? (0,phrases/* sayTraffic */.Fs)(before.traffic) : "";
    const change = from !== "" && from !== to ? `${from} → ${to}` : to;
    return `${change}  ${status.event}`;
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
    return probes.map(({ variant, outcome, message }) => ({
        outcome: outcome === "pass" ? "done" : outcome === "fail" ? "failed" : "waiting",
        name: "probe",
        message: `${variant} ${message}`,
    }));
}
function nextLine(status, options) {
    if (status.problem !== null)
        return [{ outcome: "failed", name: "problem", message: status.problem }];
    if (!status.rollout)
        return [];
    const { step, of, next } = status.rollout;
    const message = `step ${step} of ${of}, the next at ${(0,time/* sayInstant */.$r)(next, options)}`;
    return [{ outcome: "waiting", name: "rollout", message }];
}
function applyJson(report) {
    const plan = { ...report.plan, findings: report.findings };
    return {
        findings: (0,json/* findingsJson */.p)((0,report_plan/* planFindings */.e)({ ...plan, findings: (0,gate_findings/* distinctFailures */.c)(plan) })),
        commit: report.commit,
        deployed: report.head,
        policies: report.policies.map(({ environment }) => environment),
        reports: report.reports
            .filter(({ kind }) => kind !== "none")
            .map((one) => ({
            id: one.id,
            kind: one.kind,
            ...("status" in one
                ? {
                    event: one.status.event,
                    outcome: one.kind === "bad" ? "bad" : one.status.outcome,
                    revision: one.status.revision,
                    traffic: one.status.traffic,
                    hold: one.status.hold,
                }
                : {}),
            ...("probes" in one ? { probes: one.probes } : {}),
            ...("lines" in one ? { targets: one.lines } : {}),
            ...("reason" in one && one.reason !== undefined ? { reason: one.reason } : {}),
            ...("broughtBack" in one && one.broughtBack ? { broughtBack: one.broughtBack.message } : {}),
        })),
        plan: (0,plan_json/* planJson */.i)(report.plan),
    };
}


/***/ }),

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

/***/ 805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recover: () => (/* binding */ recover)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _apply_ahead_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7251);
/* harmony import */ var _apply_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6260);
/* harmony import */ var _apply_messages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7441);
/* harmony import */ var _apply_outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4951);
/* harmony import */ var _apply_pending_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(286);
/* harmony import */ var _apply_publish_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1378);
/* harmony import */ var _apply_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2651);
/* harmony import */ var _apply_wave_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8436);
/* harmony import */ var _deployed_paths_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(725);
/* harmony import */ var _deployed_status_codec_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8676);
/* harmony import */ var _reconcile_transition_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3916);
/* harmony import */ var _apply_result_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9557);
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7661);
/* harmony import */ var _blocked_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5525);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6604);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2263);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2363);
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


















/**
 * Takes what the branch says of one deployment as the truth, after a person has looked: a revision above
 * everything that was seen, and the full state applied again. Accepts a rewound branch as it stands.
 */
const recover = async (invocation, world) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const workspace = __addDisposableResource(env_1, await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_17__/* .openWorkspace */ .OH)(invocation, world), true);
        const asked = (0,_asked_js__WEBPACK_IMPORTED_MODULE_13__/* .askedFor */ .G)(invocation);
        try {
            const head = await workspace.store.head();
            if (head !== null && (await workspace.store.rewoundFrom(head)) !== null)
                await workspace.store.accept(head);
            const cause = await (0,_runner_js__WEBPACK_IMPORTED_MODULE_16__/* .localCause */ .dX)(workspace, world, { reason: asked.reason, command: "recover" });
            const ports = (0,_runner_js__WEBPACK_IMPORTED_MODULE_16__/* .applyPorts */ .hu)(workspace, world, cause);
            for (let attempt = 0; attempt < _apply_publish_js__WEBPACK_IMPORTED_MODULE_6__/* .maxAttempts */ .F3; attempt += 1) {
                const look = await ports.look(new Set([asked.id]));
                const trusted = look.deployed.statuses.get(asked.id) ?? (await lastReadable(workspace, look, asked));
                if (!trusted) {
                    return (0,_asked_js__WEBPACK_IMPORTED_MODULE_13__/* .refuse */ .T)(world, {
                        rule: "recover/nothing-recorded",
                        message: `nothing is recorded of ${asked.id}`,
                        hint: "headgate status shows what is; headgate apply deploys what is desired",
                    }, asked);
                }
                const reports = await execute(workspace, world, ports, look, asked, trusted);
                if (reports) {
                    const plan = { deployments: [], policies: [], findings: [], needs: [], hash: "" };
                    const report = {
                        reports,
                        policies: [],
                        plan,
                        findings: [],
                        head: look.deployed.head,
                        commit: look.commit,
                    };
                    return (0,_command_js__WEBPACK_IMPORTED_MODULE_15__/* .result */ .Ke)((0,_apply_result_js__WEBPACK_IMPORTED_MODULE_12__/* .applyOutcome */ .Ry)(report), (0,_apply_result_js__WEBPACK_IMPORTED_MODULE_12__/* .applyText */ .iY)(report, (0,_command_js__WEBPACK_IMPORTED_MODULE_15__/* .textOptions */ .aW)(world)), (0,_apply_result_js__WEBPACK_IMPORTED_MODULE_12__/* .applyJson */ .nn)(report));
                }
                await (0,_apply_publish_js__WEBPACK_IMPORTED_MODULE_6__/* .backOff */ .fu)(ports, attempt);
            }
            throw new Error("lost the race for the branch deployed too often");
        }
        catch (error) {
            if (error instanceof _runner_js__WEBPACK_IMPORTED_MODULE_16__/* .BlockedError */ .t9)
                return (0,_blocked_js__WEBPACK_IMPORTED_MODULE_14__/* .blockedResult */ .m)(error.findings, world);
            throw error;
        }
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
async function execute(workspace, world, ports, look, asked, trusted) {
    const plan = (0,_apply_run_js__WEBPACK_IMPORTED_MODULE_7__.planOf)(look, ports.now().toISOString());
    const own = plan.deployments.find(({ id }) => id === asked.id);
    if (!own)
        throw new Error(`${asked.id} is not part of the plan`);
    const seen = await highestRevision(workspace, world, look, asked);
    const before = { ...trusted, revision: Math.max(trusted.revision, seen), lease: null };
    const step = {
        event: "recovered",
        live: (0,_reconcile_transition_js__WEBPACK_IMPORTED_MODULE_11__/* .liveOf */ .QA)(before),
        rollout: before.rollout,
        watch: before.watch,
        analyse: false,
        observe: false,
        hold: before.hold,
        desired: before.desired,
    };
    const ahead = await (0,_apply_ahead_js__WEBPACK_IMPORTED_MODULE_1__/* .prepareAhead */ .t)(ports, look, { ...own, gates: [] }, step, {
        before,
        reason: asked.reason,
    });
    const others = { ...plan, deployments: plan.deployments.filter(({ id }) => id !== asked.id) };
    const noted = (0,_apply_pending_js__WEBPACK_IMPORTED_MODULE_5__/* .pendingChanges */ .Pn)(look, others, ports.now().toISOString());
    const changes = new Map([...noted, ...(0,_apply_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .aheadChanges */ .x)(ahead)]);
    const message = (0,_apply_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .aheadMessage */ .tU)(ports.cause, [ahead]);
    const published = await ports.branch.publish({ expected: look.deployed.head, changes, message });
    if (published.kind === "moved")
        return null;
    return (0,_apply_wave_js__WEBPACK_IMPORTED_MODULE_8__/* .conclude */ .E)(ports, look, [], [ahead], { analyses: new Map(), rollbacks: new Map() });
}
/** What the targets carry may be above what a rewound branch says: the next revision is above both. */
async function highestRevision(workspace, world, look, asked) {
    const ports = { branch: workspace.store };
    const outputs = (0,_apply_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .targetOutputs */ .OL)(await (0,_apply_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .storedOutputs */ ._q)(ports, look.deployed.head, asked.id));
    let highest = 0;
    const { adapterOf } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8884));
    for (const [path, text] of outputs) {
        const context = { root: workspace.root, home: world.env.HOME ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), ...asked };
        const seen = await adapterOf(path)?.observe({ path, text }, context);
        if (seen && "revision" in seen)
            highest = Math.max(highest, seen.revision);
    }
    return highest;
}
/** The newest status in the branch's log that can still be read, where the one at its head cannot. */
async function lastReadable(workspace, look, asked) {
    const path = (0,_deployed_paths_js__WEBPACK_IMPORTED_MODULE_9__/* .statusPath */ .k9)(asked.id);
    for await (const { commit } of workspace.store.log({
        from: look.deployed.head,
        paths: [path],
        limit: 200,
    })) {
        const text = (await workspace.store.read(commit, [path])).get(path);
        const decoded = text === undefined ? undefined : (0,_deployed_status_codec_js__WEBPACK_IMPORTED_MODULE_10__/* .decodeStatus */ .p)(path, text);
        if (decoded?.kind === "status")
            return decoded.status;
    }
    return undefined;
}


/***/ }),

/***/ 2263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dX: () => (/* binding */ localCause),
/* harmony export */   hu: () => (/* binding */ applyPorts),
/* harmony export */   t9: () => (/* binding */ BlockedError),
/* harmony export */   uP: () => (/* binding */ lookAtHeads)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var _convention_touched_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6514);
/* harmony import */ var _deployed_points_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6282);
/* harmony import */ var _deployed_run_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(675);
/* harmony import */ var _targets_registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8884);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6790);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2363);








/** The branch `deployed` is absent, or must not be written to; the findings say why. */
class BlockedError extends Error {
    code = "deployed/blocked";
    findings;
    constructor(findings) {
        super("nothing can be done before the branch deployed is in order");
        this.findings = findings;
    }
}
/** Who a local run is: as git knows the person, else the account. Nobody can verify it, so it decides nothing. */
async function localCause(workspace, world, more = {}) {
    const email = await workspace.repository.run(["config", "user.email"]);
    const actor = email.stdout.toString("utf8").trim() || world.env.USER || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().username;
    return { actor, run: (0,_deployed_run_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .localRun */ .p8)(), ...more };
}
/** The real world for apply: git, the file system, the targets, the probes. */
function applyPorts(workspace, world, cause) {
    const { store } = workspace;
    return {
        branch: store,
        look: (ids) => lookAtHeads(workspace, world, ids),
        points: async (status) => (await (0,_deployed_points_js__WEBPACK_IMPORTED_MODULE_3__/* .pointsOf */ .X)(store, status)).points,
        adapterFor: _targets_registry_js__WEBPACK_IMPORTED_MODULE_5__/* .adapterFor */ .f,
        adapterOf: _targets_registry_js__WEBPACK_IMPORTED_MODULE_5__.adapterOf,
        probe: async (input) => (await Promise.all(/* import() */[__webpack_require__.e(804), __webpack_require__.e(812)]).then(__webpack_require__.bind(__webpack_require__, 7812))).probeMcp(input),
        now: world.now,
        sleep: async (milliseconds) => {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(milliseconds, undefined, { signal: world.signal }).catch(() => { });
        },
        random: Math.random,
        cause,
        root: workspace.root,
        home: world.env.HOME ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(),
        env: world.env,
        progress: world.progress,
        signal: world.signal,
    };
}
/** A fresh look at the heads of both branches. Throws `BlockedError` where nothing may be done. */
async function lookAtHeads(workspace, world, ids) {
    if (world.signal.aborted)
        throw new Error("interrupted");
    const { commit } = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .desiredHead */ .$w)(workspace);
    const result = await (0,_look_js__WEBPACK_IMPORTED_MODULE_6__/* .lookAt */ .t5)(workspace, {
        source: (0,_look_js__WEBPACK_IMPORTED_MODULE_6__/* .commitSource */ .nv)(workspace, commit),
        commit,
        change: (0,_convention_touched_js__WEBPACK_IMPORTED_MODULE_2__/* .touchedBy */ .O)([]),
        now: world.now().toISOString(),
        ...(ids ? { ids } : {}),
    });
    if (result.kind === "blocked")
        throw new BlockedError(result.findings);
    return result.look;
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


/***/ })

};
