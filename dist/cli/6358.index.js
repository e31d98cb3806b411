"use strict";
exports.id = 6358;
exports.ids = [6358];
exports.modules = {

/***/ 86358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   apply: () => (/* binding */ apply)
/* harmony export */ });
/* harmony import */ var _apply_pending_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59903);
/* harmony import */ var _apply_planning_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61174);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(63198);
/* harmony import */ var _report_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9569);
/* harmony import */ var _report_plan_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38494);
/* harmony import */ var _act_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8566);
/* harmony import */ var _apply_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93562);
/* harmony import */ var _approvals_evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10831);
/* harmony import */ var _blocked_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24694);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82383);
/* harmony import */ var _commit_source_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(17519);
/* harmony import */ var _known_names_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(48868);
/* harmony import */ var _narrow_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(67635);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(22736);
/* harmony import */ var _shown_plan_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(61359);
/* harmony import */ var _updates_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(15536);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(45349);
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

















/** Makes what is merged real, as far as its gates allow. */
const apply = async (invocation, world) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const workspace = __addDisposableResource(env_1, await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_15__/* .openWorkspace */ .OH)(invocation, world, { tree: true }), true);
        const named = { environments: (0,_workspace_js__WEBPACK_IMPORTED_MODULE_15__/* .listOf */ .c3)(invocation, "env") };
        try {
            const unknown = named.environments.length > 0 && (await unknownIn(workspace, named));
            if (unknown)
                return unknown;
            const update = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(invocation, "update");
            const id = update === undefined ? undefined : (0,_updates_js__WEBPACK_IMPORTED_MODULE_14__/* .deploymentOfUpdate */ .I)(await (0,_runner_js__WEBPACK_IMPORTED_MODULE_12__/* .lookAtHeads */ .uP)(workspace, world), update);
            if (update !== undefined && id === undefined)
                return (0,_updates_js__WEBPACK_IMPORTED_MODULE_14__/* .unknownUpdate */ .k)(world, update);
            const scope = id === undefined ? named : scopeOf(id);
            if ((0,_workspace_js__WEBPACK_IMPORTED_MODULE_15__/* .isSet */ .vM)(invocation, "dry-run"))
                return await dryRun(workspace, world, scope);
            const watch = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_15__/* .isSet */ .vM)(invocation, "watch");
            return await run(workspace, world, scope, {
                watch,
                ...(id === undefined ? {} : { only: new Set([id]) }),
            });
        }
        catch (error) {
            if (error instanceof _runner_js__WEBPACK_IMPORTED_MODULE_12__/* .BlockedError */ .t9)
                return (0,_blocked_js__WEBPACK_IMPORTED_MODULE_7__/* .blockedResult */ .m)(error.findings, world);
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
function scopeOf(id) {
    const [environment = "", server = ""] = id.split("/");
    return { environments: [environment], server };
}
async function unknownIn(workspace, scope) {
    const { commit } = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_15__/* .desiredHead */ .$w)(workspace);
    return (0,_known_names_js__WEBPACK_IMPORTED_MODULE_10__/* .unknownName */ .U)(workspace, (0,_commit_source_js__WEBPACK_IMPORTED_MODULE_9__.commitSource)(workspace, commit), scope);
}
async function dryRun(workspace, world, scope) {
    const look = await (0,_runner_js__WEBPACK_IMPORTED_MODULE_12__/* .lookAtHeads */ .uP)(workspace, world);
    const plan = await (0,_apply_planning_js__WEBPACK_IMPORTED_MODULE_1__.planWithApprovals)((0,_approvals_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .approvalPorts */ .i)(workspace, world.now), look, world.now().toISOString());
    const unnoted = (0,_apply_pending_js__WEBPACK_IMPORTED_MODULE_0__/* .notInPending */ .EX)(look, plan, world.now().toISOString());
    // What is merged and on no record yet is what this is about, and so is what goes on now; the rest waits on.
    const deployments = plan.deployments.map((deployment) => {
        const isNews = deployment.step !== null || unnoted.has(deployment.id);
        return { ...deployment, origin: isNews ? "change" : "pending" };
    });
    const full = { ...plan, deployments, findings: look.findings };
    const source = (0,_commit_source_js__WEBPACK_IMPORTED_MODULE_9__.commitSource)(workspace, look.commit);
    const shown = await (0,_shown_plan_js__WEBPACK_IMPORTED_MODULE_13__/* .showPlan */ .tN)((0,_narrow_js__WEBPACK_IMPORTED_MODULE_11__/* .narrowPlan */ .f9)(full, scope), look.desired, source);
    const told = (0,_command_js__WEBPACK_IMPORTED_MODULE_8__/* .result */ .Ke)((0,_shown_plan_js__WEBPACK_IMPORTED_MODULE_13__/* .planOutcome */ .W7)(shown), (0,_report_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlan */ .nT)(shown.plan, shown.extra, (0,_command_js__WEBPACK_IMPORTED_MODULE_8__/* .textOptions */ .aW)(world)), {
        findings: (0,_report_json_js__WEBPACK_IMPORTED_MODULE_16__.findingsJson)(shown.findings),
        dryRun: true,
        commit: look.commit,
        deployed: look.deployed.head,
        reports: [],
        events: [],
        policies: [],
        plan: (0,_report_plan_json_js__WEBPACK_IMPORTED_MODULE_3__/* .planJson */ .i)(shown.plan, shown.extra.secrets, shown.extra.contracts),
    });
    return { ...told, report: { ...shown, environments: look.desired.environments, unnoted } };
}
async function run(workspace, world, scope, how) {
    const cause = await workspace.host.cause(workspace.repository, {});
    const { environments } = scope;
    const options = environments.length === 0 ? how : { ...how, environments: new Set(environments) };
    const acted = await (0,_act_js__WEBPACK_IMPORTED_MODULE_4__/* .act */ .R)(workspace, world, cause, options);
    const narrowed = { ...acted, report: (0,_narrow_js__WEBPACK_IMPORTED_MODULE_11__/* .narrowReport */ .Om)(acted.report, scope) };
    const { report, extra, ...more } = await (0,_act_js__WEBPACK_IMPORTED_MODULE_4__/* .located */ .t)(workspace, narrowed);
    const plan = { ...report.plan, findings: report.findings };
    const done = (0,_command_js__WEBPACK_IMPORTED_MODULE_8__/* .result */ .Ke)((0,_apply_result_js__WEBPACK_IMPORTED_MODULE_5__/* .applyOutcome */ .Ry)(report), (0,_apply_result_js__WEBPACK_IMPORTED_MODULE_5__/* .applyText */ .iY)(report, (0,_command_js__WEBPACK_IMPORTED_MODULE_8__/* .textOptions */ .aW)(world), extra), (0,_apply_result_js__WEBPACK_IMPORTED_MODULE_5__/* .applyJson */ .nn)(report, extra.secrets));
    return { ...done, report: { findings: (0,_report_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planFindings */ .eM)(plan), plan, extra, run: report, ...more } };
}


/***/ }),

/***/ 15536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ deploymentOfUpdate),
/* harmony export */   k: () => (/* binding */ unknownUpdate)
/* harmony export */ });
/* harmony import */ var _model_update_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44548);
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98150);


/** The deployment that a scheduled update is about; undefined where nothing that waits has that id. */
function deploymentOfUpdate({ deployed }, update) {
    const found = [...deployed.pending].find(([id, { state, digest }]) => state === "waiting" && (0,_model_update_js__WEBPACK_IMPORTED_MODULE_0__/* .updateIdOf */ .U)(id, digest) === update);
    return found?.[0];
}
function unknownUpdate(world, update) {
    return (0,_asked_js__WEBPACK_IMPORTED_MODULE_1__.refuse)(world, {
        rule: "update/unknown",
        message: `no scheduled update has the id ${update.slice(0, 100)}: it was applied, changed or taken back, or never was`,
        hint: "headgate status shows what waits, each with its id; headgate history shows what was applied",
    });
}


/***/ })

};
;