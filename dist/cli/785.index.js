export const id = 785;
export const ids = [785];
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

/***/ 785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rollback: () => (/* binding */ rollback)
/* harmony export */ });
/* harmony import */ var _apply_ahead_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7251);
/* harmony import */ var _apply_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6260);
/* harmony import */ var _apply_messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7441);
/* harmony import */ var _apply_publish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1378);
/* harmony import */ var _apply_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2651);
/* harmony import */ var _apply_wave_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8436);
/* harmony import */ var _reconcile_hold_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9200);
/* harmony import */ var _reconcile_rollback_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8877);
/* harmony import */ var _report_phrases_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7395);
/* harmony import */ var _report_time_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9776);
/* harmony import */ var _apply_result_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9557);
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7661);
/* harmony import */ var _blocked_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5525);
/* harmony import */ var _bring_back_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(679);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6604);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2263);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2363);
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
        const workspace = __addDisposableResource(env_1, await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_16__/* .openWorkspace */ .OH)(invocation, world), true);
        const asked = (0,_asked_js__WEBPACK_IMPORTED_MODULE_11__/* .askedFor */ .G)(invocation);
        try {
            const cause = await (0,_runner_js__WEBPACK_IMPORTED_MODULE_15__/* .localCause */ .dX)(workspace, world, { reason: asked.reason, command: "rollback" });
            const ports = (0,_runner_js__WEBPACK_IMPORTED_MODULE_15__/* .applyPorts */ .hu)(workspace, world, cause);
            return await run(workspace, world, ports, asked, {
                to: (0,_workspace_js__WEBPACK_IMPORTED_MODULE_16__/* .textOf */ .b6)(invocation, "to"),
                dryRun: (0,_workspace_js__WEBPACK_IMPORTED_MODULE_16__/* .isSet */ .vM)(invocation, "dry-run"),
            });
        }
        catch (error) {
            if (error instanceof _runner_js__WEBPACK_IMPORTED_MODULE_15__/* .BlockedError */ .t9)
                return (0,_blocked_js__WEBPACK_IMPORTED_MODULE_12__/* .blockedResult */ .m)(error.findings, world);
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
    for (let attempt = 0; attempt < _apply_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .maxAttempts */ .F3; attempt += 1) {
        const look = await ports.look(new Set([asked.id]));
        const status = look.deployed.statuses.get(asked.id);
        const refusal = refusalOf(world, asked, look, status, seen);
        if (refusal || !status)
            return refusal ?? neverDeployed(world, asked);
        seen = status.revision;
        const points = await ports.points(status);
        const planned = planFor(look, asked, status, points, options.to, ports);
        if (planned.kind === "refused") {
            return (0,_asked_js__WEBPACK_IMPORTED_MODULE_11__/* .refuse */ .T)(world, {
                rule: "rollback/no-point",
                message: `${asked.id} cannot go back: ${planned.reason}`,
                hint: `see what there is: headgate history ${asked.server} --env ${asked.environment}`,
            }, asked);
        }
        if (options.dryRun)
            return dryRun(world, asked, status, planned);
        const done = await execute(ports, look, asked, planned);
        if (done)
            return finish(workspace, world, ports, look, done);
        await (0,_apply_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .backOff */ .fu)(ports, attempt);
    }
    throw new Error("lost the race for the branch deployed too often");
}
function planFor(look, asked, status, points, to, ports) {
    const policy = look.deployed.environments.get(asked.environment)?.rollback;
    return (0,_reconcile_rollback_js__WEBPACK_IMPORTED_MODULE_7__/* .planRollback */ .I)({
        status,
        points,
        reason: asked.reason,
        maxAge: policy?.maxAge ?? Number.POSITIVE_INFINITY,
        now: ports.now().toISOString(),
        ...(to === undefined ? {} : { to }),
    });
}
/** Null where somebody else wrote first. */
async function execute(ports, look, asked, planned) {
    const now = ports.now().toISOString();
    const plans = (0,_apply_run_js__WEBPACK_IMPORTED_MODULE_4__.planOf)(look, now).deployments;
    const plan = plans.find(({ id }) => id === asked.id);
    if (!plan)
        throw new Error(`${asked.id} is not part of the plan`);
    const ahead = await (0,_apply_ahead_js__WEBPACK_IMPORTED_MODULE_0__/* .prepareAhead */ .t)(ports, look, { ...plan, gates: [] }, planned.step);
    const expected = look.deployed.head;
    const changes = (0,_apply_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .aheadChanges */ .x)(ahead);
    const published = await ports.branch.publish({
        expected,
        changes,
        message: (0,_apply_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .aheadMessage */ .tU)(ports.cause, [ahead]),
    });
    if (published.kind === "moved")
        return null;
    return (0,_apply_wave_js__WEBPACK_IMPORTED_MODULE_5__/* .conclude */ .E)(ports, look, [], [ahead], { analyses: new Map(), rollbacks: new Map() });
}
async function finish(workspace, world, ports, look, reports) {
    const plan = { deployments: [], policies: [], findings: [], needs: [], hash: "" };
    const first = {
        reports,
        policies: [],
        plan,
        findings: [],
        head: look.deployed.head,
        commit: look.commit,
    };
    const brought = await (0,_bring_back_js__WEBPACK_IMPORTED_MODULE_13__/* .bringBack */ .k)(workspace, world, ports, first);
    const report = { ...brought, plan };
    const [last] = report.reports.flatMap((one) => (one.kind === "concluded" ? [one.status] : [])).slice(-1);
    const outcome = last?.outcome === "rolled-back" || last?.event === "withdrawn"
        ? "restored"
        : last?.outcome === "applying" || !last
            ? "error"
            : "failed";
    const hint = last
        ? `\nLift the hold: headgate resume ${last.server} --env ${last.environment} --reason …`
        : "";
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_14__/* .result */ .Ke)(outcome, (0,_apply_result_js__WEBPACK_IMPORTED_MODULE_10__/* .applyText */ .iY)(report, (0,_command_js__WEBPACK_IMPORTED_MODULE_14__/* .textOptions */ .aW)(world)) + hint, (0,_apply_result_js__WEBPACK_IMPORTED_MODULE_10__/* .applyJson */ .nn)(report));
}
function refusalOf(world, asked, look, status, seen) {
    if (!status || status.event === "removed")
        return neverDeployed(world, asked);
    if (look.tampered.has(asked.id)) {
        return (0,_asked_js__WEBPACK_IMPORTED_MODULE_11__/* .refuse */ .T)(world, {
            rule: "deployed/foreign-commit",
            message: `what is recorded of ${asked.id} was changed behind Headgate's back`,
            hint: `headgate recover ${asked.server} --env ${asked.environment} --reason …, then roll back`,
        }, asked);
    }
    if (seen === undefined || seen === status.revision)
        return undefined;
    return (0,_asked_js__WEBPACK_IMPORTED_MODULE_11__/* .refuse */ .T)(world, {
        rule: "rollback/moved",
        message: `${asked.id} went from revision ${seen} to ${status.revision} meanwhile; nothing was done`,
        hint: "look at headgate status, then ask again",
    }, asked);
}
function neverDeployed(world, asked) {
    return (0,_asked_js__WEBPACK_IMPORTED_MODULE_11__/* .refuse */ .T)(world, {
        rule: "rollback/not-deployed",
        message: `${asked.server} is not deployed in ${asked.environment}`,
        hint: "headgate status shows what runs where",
    }, asked);
}
function dryRun(world, asked, status, planned) {
    const from = (0,_report_phrases_js__WEBPACK_IMPORTED_MODULE_8__/* .sayTraffic */ .Fs)(status.traffic);
    const to = planned.kind === "restore" ? (0,_report_phrases_js__WEBPACK_IMPORTED_MODULE_8__/* .sayTraffic */ .Fs)(planned.step.live.traffic) : "nothing";
    const held = planned.step.hold.map(_reconcile_hold_js__WEBPACK_IMPORTED_MODULE_6__/* .describeHeld */ .T0).join(", ");
    const point = planned.kind === "restore" ? planned.point : null;
    const since = point ? (0,_report_time_js__WEBPACK_IMPORTED_MODULE_9__/* .sayDuration */ .kP)(Math.max(0, world.now().getTime() - Date.parse(point.status.at))) : "";
    const where = point
        ? ` (revision ${point.revision}, recorded ${since} ago)`
        : " (there is nothing to go back to)";
    const text = `${asked.id}  ${from} → ${to}${where}\n  would hold ${held}\nnothing was done`;
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_14__/* .result */ .Ke)("planned", text, {
        dryRun: true,
        id: asked.id,
        from: status.traffic,
        to: planned.step.live.traffic,
        point: point && { revision: point.revision, commit: point.commit },
        hold: planned.step.hold,
    });
}


/***/ })

};
