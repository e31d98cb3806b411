"use strict";
exports.id = 7847;
exports.ids = [7847];
exports.modules = {

/***/ 7847:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resume: () => (/* binding */ resume)
/* harmony export */ });
/* harmony import */ var _apply_pending_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9903);
/* harmony import */ var _apply_publish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5075);
/* harmony import */ var _deployed_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2849);
/* harmony import */ var _deployed_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1818);
/* harmony import */ var _deployed_status_codec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7025);
/* harmony import */ var _reconcile_hold_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1315);
/* harmony import */ var _reconcile_lease_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4590);
/* harmony import */ var _reconcile_settle_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7561);
/* harmony import */ var _reconcile_variants_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(680);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3198);
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8150);
/* harmony import */ var _blocked_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2313);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2383);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7298);
/* harmony import */ var _stop_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7600);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5349);
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
















/** Ends a stop, or lifts what a rollback holds of one deployment. The next apply goes on from there. */
const resume = async (invocation, world) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const workspace = __addDisposableResource(env_1, await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_12__/* .openWorkspace */ .OH)(invocation, world), true);
        try {
            return invocation.positionals[0] === undefined
                ? await endStop(workspace, world, invocation)
                : await liftHold(workspace, world, (0,_asked_js__WEBPACK_IMPORTED_MODULE_7__/* .askedFor */ .GZ)(invocation));
        }
        catch (error) {
            if (error instanceof _runner_js__WEBPACK_IMPORTED_MODULE_10__/* .BlockedError */ .t9)
                return (0,_blocked_js__WEBPACK_IMPORTED_MODULE_8__/* .blockedResult */ .m)(error.findings, world);
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
async function endStop(workspace, world, invocation) {
    const environment = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(invocation, "env") ?? null;
    const reason = (0,_asked_js__WEBPACK_IMPORTED_MODULE_7__/* .reasonIn */ .YY)(invocation);
    const cause = await (0,_runner_js__WEBPACK_IMPORTED_MODULE_10__/* .localCause */ .dX)(workspace, world, { reason, command: "resume" });
    const done = await (0,_stop_js__WEBPACK_IMPORTED_MODULE_11__.changeStops)(workspace, world, cause, "resumed", environment, (stops) => {
        const others = stops.filter((known) => known.environment !== environment);
        return others.length === stops.length ? null : others;
    });
    const where = environment ?? "everything";
    if (done === "refused") {
        return (0,_asked_js__WEBPACK_IMPORTED_MODULE_7__.refuse)(world, {
            rule: "stop/not-stopped",
            message: `${where} is not stopped${environment === null ? "; an environment may be: name it with --env" : ""}`,
            hint: "headgate status shows what is stopped, and what is held",
        });
    }
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_9__/* .result */ .Ke)("ok", `resumed ${where}: ${reason}\nheadgate apply goes on`, {
        id: null,
        environment,
        reason,
        lifted: [],
        revision: null,
    });
}
async function liftHold(workspace, world, asked) {
    if (asked.environment === "") {
        return (0,_asked_js__WEBPACK_IMPORTED_MODULE_7__.refuse)(world, {
            rule: "hold/no-environment",
            message: "a hold belongs to one environment",
            hint: `headgate resume ${asked.server} --env ENVIRONMENT --reason …`,
        });
    }
    const cause = await (0,_runner_js__WEBPACK_IMPORTED_MODULE_10__/* .localCause */ .dX)(workspace, world, { reason: asked.reason, command: "resume" });
    const ports = (0,_runner_js__WEBPACK_IMPORTED_MODULE_10__/* .applyPorts */ .hu)(workspace, world, cause);
    for (let attempt = 0; attempt < _apply_publish_js__WEBPACK_IMPORTED_MODULE_1__/* .maxAttempts */ .F3; attempt += 1) {
        const look = await ports.look(new Set([asked.id]));
        const status = look.deployed.statuses.get(asked.id);
        const now = ports.now().toISOString();
        if (!status || look.tampered.has(asked.id) || (status.hold.length === 0 && status.outcome !== "failed")) {
            return (0,_asked_js__WEBPACK_IMPORTED_MODULE_7__.refuse)(world, {
                rule: "hold/nothing-held",
                message: look.tampered.has(asked.id)
                    ? `what is recorded of ${asked.id} was changed behind Headgate's back`
                    : `nothing is held in ${asked.id}`,
                hint: look.tampered.has(asked.id)
                    ? "headgate recover goes on"
                    : "headgate status shows what is held",
            }, asked);
        }
        if (status.lease && (0,_reconcile_lease_js__WEBPACK_IMPORTED_MODULE_13__/* .leaseIsLive */ .x)(status.lease, now, look.endedRuns)) {
            return (0,_asked_js__WEBPACK_IMPORTED_MODULE_7__.refuse)(world, {
                rule: "lease/live",
                message: `another run is working on ${asked.id}`,
                hint: "try again when it is done",
            }, asked);
        }
        const { status: next, text } = (0,_deployed_status_codec_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeStatus */ .B)(resumed(status, look.deployed.head, cause, now));
        const lifted = status.hold.map(_reconcile_hold_js__WEBPACK_IMPORTED_MODULE_5__/* .describeHeld */ .T0).join(", ") || "the failed step";
        const changes = new Map([[(0,_deployed_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .statusPath */ .k9)(asked.id), text]]);
        // What still waits stays on the list, so that the next run comes back to it.
        if (next.rollout)
            changes.set(...(0,_apply_pending_js__WEBPACK_IMPORTED_MODULE_0__/* .pendingWith */ .cp)(asked.id, next, now));
        const published = await ports.branch.publish({
            expected: look.deployed.head,
            changes,
            message: (0,_deployed_message_js__WEBPACK_IMPORTED_MODULE_2__/* .composeMessage */ .SB)({
                subject: `${asked.id}: resumed, ${lifted} no longer held`,
                body: [`Reason: ${asked.reason}`],
                cause,
            }),
        });
        if (published.kind === "published") {
            const done = (0,_command_js__WEBPACK_IMPORTED_MODULE_9__/* .result */ .Ke)("ok", `${asked.id}  ${lifted} is no longer held (revision ${next.revision})\nheadgate apply goes on`, {
                id: asked.id,
                environment: asked.environment,
                reason: asked.reason,
                lifted: status.hold.map(_report_json_js__WEBPACK_IMPORTED_MODULE_14__.heldJson),
                revision: next.revision,
            });
            return (0,_asked_js__WEBPACK_IMPORTED_MODULE_7__/* .withDeployerNote */ .tE)(done, look.deployed.environments.get(asked.environment), world);
        }
        await (0,_apply_publish_js__WEBPACK_IMPORTED_MODULE_1__/* .backOff */ .fu)(ports, attempt);
    }
    throw new Error("lost the race for the branch deployed too often");
}
/** Nothing that runs changes: only what was held; and what failed owes an analysis before it counts as good. */
function resumed(status, head, cause, now) {
    const { digest: _, ...draft } = status;
    const blue = (0,_reconcile_variants_js__WEBPACK_IMPORTED_MODULE_6__/* .blueOf */ .iS)(status);
    const owes = status.outcome === "failed" && blue !== null;
    const rollout = status.rollout ?? (owes ? analysisOwed(blue, now) : null);
    return {
        ...draft,
        revision: status.revision + 1,
        event: "resumed",
        outcome: rollout ? "progressing" : status.outcome,
        rollout: rollout && { ...rollout, next: now },
        stable: (0,_reconcile_settle_js__WEBPACK_IMPORTED_MODULE_15__/* .nextStable */ .dL)(status, head),
        hold: [],
        cause,
        gates: [],
        problem: null,
        at: now,
    };
}
function analysisOwed(blue, now) {
    const times = { interval: 0, watch: 0, since: now, next: now, inconclusive: 0 };
    return { from: null, to: blue, step: 1, of: 1, steps: [], ...times };
}


/***/ })

};
;