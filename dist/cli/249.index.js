export const id = 249;
export const ids = [249];
export const modules = {

/***/ 3249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   apply: () => (/* binding */ apply)
/* harmony export */ });
/* harmony import */ var _apply_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2651);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6675);
/* harmony import */ var _report_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3728);
/* harmony import */ var _report_plan_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2281);
/* harmony import */ var _apply_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9557);
/* harmony import */ var _blocked_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5525);
/* harmony import */ var _bring_back_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(679);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6604);
/* harmony import */ var _gate_findings_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9633);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2263);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2363);
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











/** The longest a watching run sleeps before it looks again: somebody may have merged or stopped something. */
const longestSleep = 60_000;
/** Makes what is merged real, as far as its gates allow. */
const apply = async (invocation, world) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const workspace = __addDisposableResource(env_1, await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_8__/* .openWorkspace */ .OH)(invocation, world), true);
        try {
            if ((0,_workspace_js__WEBPACK_IMPORTED_MODULE_8__/* .isSet */ .vM)(invocation, "dry-run"))
                return await dryRun(workspace, world, invocation);
            return await run(workspace, world, invocation);
        }
        catch (error) {
            if (error instanceof _runner_js__WEBPACK_IMPORTED_MODULE_7__/* .BlockedError */ .t9)
                return (0,_blocked_js__WEBPACK_IMPORTED_MODULE_4__/* .blockedResult */ .m)(error.findings, world);
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
async function dryRun(workspace, world, invocation) {
    const look = await (0,_runner_js__WEBPACK_IMPORTED_MODULE_7__/* .lookAtHeads */ .uP)(workspace, world);
    const full = (0,_apply_run_js__WEBPACK_IMPORTED_MODULE_0__.planOf)(look, world.now().toISOString());
    const environments = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_8__/* .listOf */ .c3)(invocation, "env");
    const plan = {
        ...full,
        deployments: full.deployments.filter(({ environment }) => environments.length === 0 || environments.includes(environment)),
        findings: look.findings,
    };
    const shown = { ...plan, findings: (0,_gate_findings_js__WEBPACK_IMPORTED_MODULE_9__/* .distinctFailures */ .c)(plan) };
    const findings = (0,_report_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planFindings */ .e)(shown);
    const goes = shown.deployments.some(({ decision }) => decision === "go") || shown.policies.length > 0;
    const refused = findings.some(({ outcome }) => outcome === "fail");
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .result */ .Ke)(refused ? "refused" : goes ? "planned" : "unchanged", (0,_report_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlan */ .n)(shown, {}, (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .textOptions */ .aW)(world)), {
        findings: (0,_report_json_js__WEBPACK_IMPORTED_MODULE_10__/* .findingsJson */ .p)(findings),
        plan: (0,_report_plan_json_js__WEBPACK_IMPORTED_MODULE_2__/* .planJson */ .i)(shown),
        dryRun: true,
    });
}
async function run(workspace, world, invocation) {
    const ports = (0,_runner_js__WEBPACK_IMPORTED_MODULE_7__/* .applyPorts */ .hu)(workspace, world, await (0,_runner_js__WEBPACK_IMPORTED_MODULE_7__/* .localCause */ .dX)(workspace, world));
    const environments = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_8__/* .listOf */ .c3)(invocation, "env");
    const options = environments.length === 0 ? {} : { environments: new Set(environments) };
    const watch = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_8__/* .isSet */ .vM)(invocation, "watch");
    let report = await (0,_bring_back_js__WEBPACK_IMPORTED_MODULE_5__/* .bringBack */ .k)(workspace, world, ports, await (0,_apply_run_js__WEBPACK_IMPORTED_MODULE_0__/* .apply */ .B)(ports, options));
    while (watch && !world.signal.aborted) {
        const pause = untilNext(report, world.now(), options.environments);
        if (pause === null)
            break;
        world.progress(`waiting ${Math.ceil(pause / 1000)} s for the next step`);
        await ports.sleep(pause);
        const next = await (0,_bring_back_js__WEBPACK_IMPORTED_MODULE_5__/* .bringBack */ .k)(workspace, world, ports, await (0,_apply_run_js__WEBPACK_IMPORTED_MODULE_0__/* .apply */ .B)(ports, options));
        report = {
            ...next,
            reports: [...report.reports.filter(({ kind }) => kind !== "observed"), ...next.reports],
        };
    }
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .result */ .Ke)((0,_apply_result_js__WEBPACK_IMPORTED_MODULE_3__/* .applyOutcome */ .Ry)(report), (0,_apply_result_js__WEBPACK_IMPORTED_MODULE_3__/* .applyText */ .iY)(report, (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .textOptions */ .aW)(world)), (0,_apply_result_js__WEBPACK_IMPORTED_MODULE_3__/* .applyJson */ .nn)(report));
}
/** Milliseconds until a rollout, or its watch, wants a look; null where all of them have settled. */
function untilNext(report, now, environments) {
    const times = report.plan.deployments.flatMap((plan) => {
        if (environments && !environments.has(plan.environment))
            return [];
        if (plan.decision === "wait" && plan.gates.every(({ rule }) => rule === "rollout/interval")) {
            return plan.eligible === null ? [] : [Date.parse(plan.eligible)];
        }
        if (plan.decision === "go" && plan.step?.analyse) {
            const last = report.reports.findLast(({ id }) => id === plan.id)?.kind;
            // What is bad and may not be rolled back needs a person; what could not decide gets another chance.
            if (last !== "alert")
                return [now.getTime() + (last === "inconclusive" ? 10_000 : 0)];
        }
        const watched = plan.step?.observe ? plan.step.watch?.until : undefined;
        return watched === undefined ? [] : [Math.min(Date.parse(watched), now.getTime() + 10_000)];
    });
    if (times.length === 0)
        return null;
    return Math.max(250, Math.min(longestSleep, Math.min(...times) - now.getTime()));
}


/***/ })

};
