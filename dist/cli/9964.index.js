"use strict";
exports.id = 9964;
exports.ids = [9964];
exports.modules = {

/***/ 515:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ takeAskedStep)
/* harmony export */ });
/* harmony import */ var _ahead_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(913);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5561);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8178);
/* harmony import */ var _pending_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9903);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1433);
/* harmony import */ var _wave_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1405);






/**
 * Writes one asked-for step ahead, makes it real and concludes it. Null where somebody else wrote first and
 * nothing was done. What the look found of others (a stranger's commit, say) is noted in the same commit.
 */
async function takeAskedStep(ports, look, asked) {
    const now = ports.now().toISOString();
    const plan = (0,_run_js__WEBPACK_IMPORTED_MODULE_4__.planOf)(look, now);
    const own = plan.deployments.find(({ id }) => id === asked.id);
    if (!own)
        throw new Error(`${asked.id} is not part of the plan`);
    const ahead = await (0,_ahead_js__WEBPACK_IMPORTED_MODULE_0__/* .prepareAhead */ .t)(ports, look, { ...own, gates: [] }, asked.step, {
        reason: asked.reason,
        ...(asked.before ? { before: asked.before } : {}),
    });
    const others = plan.deployments.filter(({ id, decision }) => id !== asked.id && decision === "tampered");
    const notes = (0,_pending_js__WEBPACK_IMPORTED_MODULE_3__/* .pendingChanges */ .Pn)(look, { ...plan, deployments: others }, now);
    const published = await ports.branch.publish({
        expected: look.deployed.head,
        changes: new Map([...notes, ...(0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .aheadChanges */ .x)(ahead)]),
        message: (0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .aheadMessage */ .tU)(ports.cause, [ahead]),
    });
    if (published.kind === "moved")
        return null;
    const memory = { analyses: new Map(), rollbacks: new Map() };
    return reportOn(look, await (0,_wave_js__WEBPACK_IMPORTED_MODULE_5__/* .conclude */ .E)(ports, look, [], [ahead], memory));
}
/** A run that did one thing leaves no plan of everything else. */
const noPlan = { deployments: [], policies: [], findings: [], needs: [], hash: "" };
function reportOn(look, reports) {
    const { deployed, commit } = look;
    return { reports, policies: [], plan: noPlan, findings: [], head: deployed.head, commit };
}


/***/ }),

/***/ 9964:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rollback: () => (/* binding */ rollback)
/* harmony export */ });
/* harmony import */ var _apply_asked_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(515);
/* harmony import */ var _apply_publish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5075);
/* harmony import */ var _reconcile_hold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1315);
/* harmony import */ var _reconcile_lease_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4590);
/* harmony import */ var _reconcile_rollback_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7178);
/* harmony import */ var _reconcile_transition_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8843);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3198);
/* harmony import */ var _report_phrases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7048);
/* harmony import */ var _report_time_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1937);
/* harmony import */ var _apply_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(525);
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8150);
/* harmony import */ var _blocked_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2313);
/* harmony import */ var _bring_back_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3263);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2383);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7298);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5349);
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
















/** Goes back to a rollback point, holds what it takes away, and brings the desired branch back. */
const rollback = async (invocation, world) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const workspace = __addDisposableResource(env_1, await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_13__/* .openWorkspace */ .OH)(invocation, world, { tree: true }), true);
        const asked = (0,_asked_js__WEBPACK_IMPORTED_MODULE_8__/* .askedFor */ .GZ)(invocation);
        try {
            const cause = await (0,_runner_js__WEBPACK_IMPORTED_MODULE_12__/* .localCause */ .dX)(workspace, world, { reason: asked.reason, command: "rollback" });
            const ports = (0,_runner_js__WEBPACK_IMPORTED_MODULE_12__/* .applyPorts */ .hu)(workspace, world, cause);
            return await run(workspace, world, ports, asked, {
                to: (0,_workspace_js__WEBPACK_IMPORTED_MODULE_13__/* .textOf */ .b6)(invocation, "to"),
                dryRun: (0,_workspace_js__WEBPACK_IMPORTED_MODULE_13__/* .isSet */ .vM)(invocation, "dry-run"),
            });
        }
        catch (error) {
            if (error instanceof _runner_js__WEBPACK_IMPORTED_MODULE_12__/* .BlockedError */ .t9)
                return (0,_blocked_js__WEBPACK_IMPORTED_MODULE_9__/* .blockedResult */ .m)(error.findings, world);
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
async function run(workspace, world, ports, asked, options) {
    let seen;
    for (let attempt = 0; attempt < _apply_publish_js__WEBPACK_IMPORTED_MODULE_1__/* .maxAttempts */ .F3; attempt += 1) {
        const look = await ports.look(new Set([asked.id]));
        const status = look.deployed.statuses.get(asked.id);
        const refusal = refusalOf(world, asked, look, status, seen);
        if (refusal || !status)
            return refusal ?? neverDeployed(world, asked);
        seen = status.revision;
        if (isUnfinished(status) && options.to === undefined && !options.dryRun) {
            const { id, reason } = asked;
            const done = await (0,_apply_asked_step_js__WEBPACK_IMPORTED_MODULE_0__/* .takeAskedStep */ .k)(ports, look, { id, reason, step: (0,_reconcile_transition_js__WEBPACK_IMPORTED_MODULE_4__/* .takeover */ .Ww)(status) });
            if (done)
                return finish(workspace, world, ports, done);
            await (0,_apply_publish_js__WEBPACK_IMPORTED_MODULE_1__/* .backOff */ .fu)(ports, attempt);
            continue;
        }
        const points = await ports.points(status);
        const planned = planFor(look, asked, status, points, options.to, ports);
        if (planned.kind === "refused") {
            return (0,_asked_js__WEBPACK_IMPORTED_MODULE_8__.refuse)(world, {
                rule: "rollback/no-point",
                message: `${asked.id} cannot go back: ${planned.reason}`,
                hint: `see what there is: headgate history ${asked.server} --env ${asked.environment}`,
            }, asked);
        }
        if (options.dryRun)
            return dryRun(world, asked, status, planned);
        const { id, reason } = asked;
        const done = await (0,_apply_asked_step_js__WEBPACK_IMPORTED_MODULE_0__/* .takeAskedStep */ .k)(ports, look, { id, reason, step: planned.step });
        if (done) {
            const finished = await finish(workspace, world, ports, done);
            return (0,_asked_js__WEBPACK_IMPORTED_MODULE_8__/* .withDeployerNote */ .tE)(finished, look.deployed.environments.get(asked.environment), world);
        }
        await (0,_apply_publish_js__WEBPACK_IMPORTED_MODULE_1__/* .backOff */ .fu)(ports, attempt);
    }
    throw new Error("lost the race for the branch deployed too often");
}
function planFor(look, asked, status, points, to, ports) {
    const policy = look.deployed.environments.get(asked.environment)?.rollback;
    return (0,_reconcile_rollback_js__WEBPACK_IMPORTED_MODULE_3__/* .planRollback */ .I)({
        status,
        points,
        reason: asked.reason,
        maxAge: policy?.maxAge ?? Number.POSITIVE_INFINITY,
        now: ports.now().toISOString(),
        ...(to === undefined ? {} : { to }),
    });
}
async function finish(workspace, world, ports, done) {
    const report = { ...(await (0,_bring_back_js__WEBPACK_IMPORTED_MODULE_10__/* .bringBack */ .k)(workspace, world, ports, done)), plan: done.plan };
    const [last] = report.reports.flatMap((one) => (one.kind === "concluded" ? [one.status] : [])).slice(-1);
    const outcome = last?.outcome === "rolled-back" || last?.event === "withdrawn"
        ? "restored"
        : last?.outcome === "applying" || !last
            ? "error"
            : "failed";
    const hint = last
        ? `\nLift the hold: headgate resume ${last.server} --env ${last.environment} --reason …`
        : "";
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_11__/* .result */ .Ke)(outcome, (0,_apply_result_js__WEBPACK_IMPORTED_MODULE_7__/* .applyText */ .iY)(report, (0,_command_js__WEBPACK_IMPORTED_MODULE_11__/* .textOptions */ .aW)(world)) + hint, (0,_apply_result_js__WEBPACK_IMPORTED_MODULE_7__/* .reportsJson */ .qn)(report));
}
function refusalOf(world, asked, look, status, seen) {
    if (!status || status.event === "removed")
        return neverDeployed(world, asked);
    if (look.tampered.has(asked.id)) {
        return (0,_asked_js__WEBPACK_IMPORTED_MODULE_8__.refuse)(world, {
            rule: "deployed/foreign-commit",
            message: `what is recorded of ${asked.id} was changed behind Headgate's back`,
            hint: `headgate recover ${asked.server} --env ${asked.environment} --reason …, then roll back`,
        }, asked);
    }
    const backwards = status.event === "rolled-back" || status.event === "withdrawn";
    if (backwards && status.lease && (0,_reconcile_lease_js__WEBPACK_IMPORTED_MODULE_14__/* .leaseIsLive */ .x)(status.lease, world.now().toISOString(), look.endedRuns)) {
        return (0,_asked_js__WEBPACK_IMPORTED_MODULE_8__.refuse)(world, {
            rule: "lease/live",
            message: `another run is rolling ${asked.id} back already; nothing was done`,
            hint: "look at headgate status when it is done",
        }, asked);
    }
    if (seen === undefined || seen === status.revision)
        return undefined;
    return (0,_asked_js__WEBPACK_IMPORTED_MODULE_8__.refuse)(world, {
        rule: "rollback/moved",
        message: `${asked.id} went from revision ${seen} to ${status.revision} meanwhile; nothing was done`,
        hint: "look at headgate status, then ask again",
    }, asked);
}
/** A run that rolled it back died on the way: asking again completes it. */
function isUnfinished({ outcome, event }) {
    return outcome === "applying" && (event === "rolled-back" || event === "withdrawn");
}
function neverDeployed(world, asked) {
    return (0,_asked_js__WEBPACK_IMPORTED_MODULE_8__.refuse)(world, {
        rule: "rollback/not-deployed",
        message: `${asked.server} is not deployed in ${asked.environment}`,
        hint: "headgate status shows what runs where",
    }, asked);
}
function dryRun(world, asked, status, planned) {
    const from = (0,_report_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .sayTraffic */ .Fs)(status.traffic);
    const to = planned.kind === "restore" ? (0,_report_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .sayTraffic */ .Fs)(planned.step.live.traffic) : "nothing";
    const held = planned.step.hold.map(_reconcile_hold_js__WEBPACK_IMPORTED_MODULE_2__/* .describeHeld */ .T0).join(", ");
    const point = planned.kind === "restore" ? planned.point : null;
    const since = point ? (0,_report_time_js__WEBPACK_IMPORTED_MODULE_6__/* .sayDuration */ .kP)(Math.max(0, world.now().getTime() - Date.parse(point.status.at))) : "";
    const where = point
        ? ` (revision ${point.revision}, recorded ${since} ago)`
        : " (there is nothing to go back to)";
    const text = `${asked.id}  ${from} → ${to}${where}\n  would hold ${held}\nnothing was done`;
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_11__/* .result */ .Ke)("planned", text, {
        dryRun: true,
        id: asked.id,
        from: status.traffic,
        to: planned.step.live.traffic,
        point: point && { revision: point.revision, commit: point.commit },
        hold: planned.step.hold.map(_report_json_js__WEBPACK_IMPORTED_MODULE_15__.heldJson),
    });
}


/***/ })

};
;