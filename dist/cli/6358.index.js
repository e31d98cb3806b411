"use strict";
exports.id = 6358;
exports.ids = [6358,9088];
exports.modules = {

/***/ 6358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   apply: () => (/* binding */ apply)
/* harmony export */ });
/* harmony import */ var _apply_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1433);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3198);
/* harmony import */ var _report_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(118);
/* harmony import */ var _report_plan_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8494);
/* harmony import */ var _apply_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(525);
/* harmony import */ var _blocked_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2313);
/* harmony import */ var _bring_back_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3263);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2383);
/* harmony import */ var _commit_source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7519);
/* harmony import */ var _known_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8868);
/* harmony import */ var _narrow_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7635);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7298);
/* harmony import */ var _shown_plan_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9927);
/* harmony import */ var _source_texts_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9088);
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















/** The longest a watching run sleeps before it looks again: somebody may have merged or stopped something. */
const longestSleep = 60_000;
/** Makes what is merged real, as far as its gates allow. */
const apply = async (invocation, world) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const workspace = __addDisposableResource(env_1, await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_12__/* .openWorkspace */ .OH)(invocation, world, { tree: true }), true);
        const scope = { environments: (0,_workspace_js__WEBPACK_IMPORTED_MODULE_12__/* .listOf */ .c3)(invocation, "env") };
        try {
            const unknown = scope.environments.length > 0 && (await unknownIn(workspace, scope));
            if (unknown)
                return unknown;
            if ((0,_workspace_js__WEBPACK_IMPORTED_MODULE_12__/* .isSet */ .vM)(invocation, "dry-run"))
                return await dryRun(workspace, world, scope);
            return await run(workspace, world, scope, (0,_workspace_js__WEBPACK_IMPORTED_MODULE_12__/* .isSet */ .vM)(invocation, "watch"));
        }
        catch (error) {
            if (error instanceof _runner_js__WEBPACK_IMPORTED_MODULE_10__/* .BlockedError */ .t9)
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
async function unknownIn(workspace, scope) {
    const { commit } = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_12__/* .desiredHead */ .$w)(workspace);
    return (0,_known_names_js__WEBPACK_IMPORTED_MODULE_8__/* .unknownName */ .U)(workspace, (0,_commit_source_js__WEBPACK_IMPORTED_MODULE_7__.commitSource)(workspace, commit), scope);
}
async function dryRun(workspace, world, scope) {
    const look = await (0,_runner_js__WEBPACK_IMPORTED_MODULE_10__/* .lookAtHeads */ .uP)(workspace, world);
    const full = { ...(0,_apply_run_js__WEBPACK_IMPORTED_MODULE_0__.planOf)(look, world.now().toISOString()), findings: look.findings };
    const source = (0,_commit_source_js__WEBPACK_IMPORTED_MODULE_7__.commitSource)(workspace, look.commit);
    const shown = await (0,_shown_plan_js__WEBPACK_IMPORTED_MODULE_11__/* .showPlan */ .tN)((0,_narrow_js__WEBPACK_IMPORTED_MODULE_9__/* .narrowPlan */ .f9)(full, scope), look.desired, source);
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .result */ .Ke)((0,_shown_plan_js__WEBPACK_IMPORTED_MODULE_11__/* .planOutcome */ .W7)(shown), (0,_report_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlan */ .n)(shown.plan, shown.extra, (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .textOptions */ .aW)(world)), {
        findings: (0,_report_json_js__WEBPACK_IMPORTED_MODULE_13__.findingsJson)(shown.findings),
        dryRun: true,
        commit: look.commit,
        deployed: look.deployed.head,
        reports: [],
        policies: [],
        plan: (0,_report_plan_json_js__WEBPACK_IMPORTED_MODULE_2__/* .planJson */ .i)(shown.plan, shown.extra.secrets),
    });
}
async function run(workspace, world, scope, watch) {
    const latest = {};
    const real = (0,_runner_js__WEBPACK_IMPORTED_MODULE_10__/* .applyPorts */ .hu)(workspace, world, await (0,_runner_js__WEBPACK_IMPORTED_MODULE_10__/* .localCause */ .dX)(workspace, world));
    const ports = {
        ...real,
        look: async (ids) => {
            latest.look = await real.look(ids);
            return latest.look;
        },
    };
    const { environments } = scope;
    const options = environments.length === 0 ? {} : { environments: new Set(environments) };
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
    return told(workspace, world, (0,_narrow_js__WEBPACK_IMPORTED_MODULE_9__/* .narrowReport */ .Om)(report, scope), latest.look);
}
/** The run for people: what stands in the way with its line in the commit that the last look was at. */
async function told(workspace, world, report, look) {
    const source = (0,_commit_source_js__WEBPACK_IMPORTED_MODULE_7__.commitSource)(workspace, look?.commit ?? report.commit);
    const located = { ...report, plan: await (0,_shown_plan_js__WEBPACK_IMPORTED_MODULE_11__/* .locateGates */ .hc)(report.plan, source) };
    const all = [...report.findings, ...located.plan.deployments.flatMap(({ gates }) => gates)];
    const secrets = look ? (0,_shown_plan_js__WEBPACK_IMPORTED_MODULE_11__/* .declaredSecrets */ .uk)(report.plan.deployments, look.desired) : new Map();
    const extra = { sources: await (0,_source_texts_js__WEBPACK_IMPORTED_MODULE_14__.sourceTexts)(all.filter(_shown_plan_js__WEBPACK_IMPORTED_MODULE_11__/* .isOpen */ .nT), source), secrets };
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .result */ .Ke)((0,_apply_result_js__WEBPACK_IMPORTED_MODULE_3__/* .applyOutcome */ .Ry)(located), (0,_apply_result_js__WEBPACK_IMPORTED_MODULE_3__/* .applyText */ .iY)(located, (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .textOptions */ .aW)(world), extra), (0,_apply_result_js__WEBPACK_IMPORTED_MODULE_3__/* .applyJson */ .nn)(located, secrets));
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


/***/ }),

/***/ 8868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ unknownName)
/* harmony export */ });
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(547);
/* harmony import */ var _deployed_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1818);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(431);
/* harmony import */ var _rules_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1340);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2383);





/**
 * A wrong command line where a scope names an environment or server that is neither desired nor deployed:
 * passed over, it would look like one where all is well.
 */
async function unknownName({ store }, source, { environments, server }) {
    if (environments.length === 0 && server === undefined)
        return undefined;
    const desired = foldersOf(await source.names(_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentsFolder */ .fC));
    const strange = environments.filter((name) => !desired.includes(name));
    if (strange.length > 0) {
        const known = new Set([...desired, ...(await deployedFolders(store, ""))]);
        const unknown = strange.find((name) => !known.has(name));
        if (unknown !== undefined)
            return usage("environment", unknown, known);
    }
    if (server === undefined)
        return undefined;
    const servers = new Set(foldersOf(await source.names(_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .serversFolder */ .tl)));
    if (servers.has(server))
        return undefined;
    for (const environment of desired) {
        const files = await source.names(`${_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentsFolder */ .fC}/${environment}`);
        for (const name of files) {
            if (name.endsWith(".yaml") && name !== "environment.yaml")
                servers.add(name.slice(0, -".yaml".length));
        }
    }
    for (const environment of await deployedFolders(store, "")) {
        for (const name of await deployedFolders(store, environment))
            servers.add(name);
    }
    return servers.has(server) ? undefined : usage("server", server, servers);
}
/** Environments at the root of the branch, servers in the folder of one; none where the branch is absent. */
async function deployedFolders(store, folder) {
    const head = await store.head();
    return head === null ? [] : foldersOf(await store.names(head, folder)).filter(_deployed_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isEnvironmentId */ .pz);
}
function foldersOf(names) {
    return names.flatMap((name) => (name.endsWith("/") ? [name.slice(0, -1)] : []));
}
function usage(what, name, known) {
    const near = (0,_rules_text_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .pA)(name, known);
    const some = [...known].sort().slice(0, 10);
    const more = known.size > some.length ? `, and ${known.size - some.length} more` : "";
    const hint = near.length > 0
        ? `did you mean ${(0,_rules_text_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(near.map(_rules_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP))}?`
        : some.length > 0
            ? `there are ${some.map(_rules_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP).join(", ")}${more}`
            : `there is no ${what} yet`;
    const message = `no ${what} ${(0,_rules_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(name)} is desired or deployed`;
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .result */ .Ke)("usage", `headgate: ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(message)}\n  ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(hint)}`, {
        error: { code: "usage", message, hint },
    });
}


/***/ }),

/***/ 7635:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Om: () => (/* binding */ narrowReport),
/* harmony export */   f9: () => (/* binding */ narrowPlan),
/* harmony export */   sL: () => (/* binding */ narrowFindings)
/* harmony export */ });
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(547);

/** The part of a plan, with what was found, that a scope is about. */
function narrowPlan(plan, scope) {
    if (isWhole(scope))
        return plan;
    return {
        ...plan,
        deployments: plan.deployments.filter((deployment) => covers(scope, deployment)),
        policies: plan.policies.filter(({ environment }) => covers(scope, { environment })),
        findings: narrowFindings(plan.findings, scope),
    };
}
/** The part of a run that a scope is about: what waits or fails elsewhere is no outcome of it. */
function narrowReport(report, scope) {
    if (isWhole(scope))
        return report;
    return {
        ...report,
        plan: narrowPlan(report.plan, scope),
        findings: narrowFindings(report.findings, scope),
        reports: report.reports.filter(({ id }) => {
            const [environment = "", server = ""] = id.split("/");
            return covers(scope, { environment, server });
        }),
    };
}
/** What concerns no environment or server in particular concerns everyone, and stays. */
function narrowFindings(findings, scope) {
    return isWhole(scope) ? findings : findings.filter((finding) => covers(scope, placeOf(finding)));
}
function placeOf({ environment, server, file, place }) {
    const path = file ?? place?.file;
    const what = path === undefined ? undefined : (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .classify */ .L8)(path);
    return {
        environment: environment ?? (what && "environment" in what ? what.environment : undefined),
        server: server ?? (what && "server" in what ? what.server : undefined),
    };
}
function covers({ environments, server }, of) {
    return ((environments.length === 0 || of.environment === undefined || environments.includes(of.environment)) &&
        (server === undefined || of.server === undefined || of.server === server));
}
function isWhole({ environments, server }) {
    return environments.length === 0 && server === undefined;
}


/***/ }),

/***/ 9927:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W7: () => (/* binding */ planOutcome),
/* harmony export */   hc: () => (/* binding */ locateGates),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   tN: () => (/* binding */ showPlan),
/* harmony export */   uk: () => (/* binding */ declaredSecrets)
/* harmony export */ });
/* harmony import */ var _convention_locate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7557);
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(547);
/* harmony import */ var _model_release_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9452);
/* harmony import */ var _report_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(118);
/* harmony import */ var _contracts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5125);
/* harmony import */ var _gate_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6482);
/* harmony import */ var _source_texts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9088);







/** Makes a plan ready to be shown: with lines and excerpts of the source it was made from. */
async function showPlan(plan, desired, source) {
    const located = await locateGates(plan, source);
    const shown = { ...located, findings: (0,_gate_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .distinctFailures */ .c)(located) };
    const findings = (0,_report_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planFindings */ .e)(shown);
    const [sources, totals, contracts] = await Promise.all([
        (0,_source_texts_js__WEBPACK_IMPORTED_MODULE_4__.sourceTexts)(findings, source),
        totalsOf(shown, source),
        (0,_contracts_js__WEBPACK_IMPORTED_MODULE_2__/* .contractLines */ .s)(source, shown.deployments),
    ]);
    return {
        plan: shown,
        findings,
        extra: { sources, totals, contracts, secrets: declaredSecrets(plan.deployments, desired) },
    };
}
/** Gates name places in files; people read lines. Those that pass are not looked up. */
async function locateGates(plan, source) {
    const open = plan.deployments.flatMap(({ gates }) => gates.filter(isOpen));
    const found = await (0,_convention_locate_js__WEBPACK_IMPORTED_MODULE_5__/* .locate */ .x)(open, source);
    if (found === open)
        return plan;
    const located = new Map(open.map((gate, index) => [gate, found[index] ?? gate]));
    const deployments = plan.deployments.map((deployment) => ({
        ...deployment,
        gates: deployment.gates.map((gate) => located.get(gate) ?? gate),
    }));
    return { ...plan, deployments };
}
/** What does not pass. */
function isOpen({ outcome }) {
    return outcome !== "pass";
}
/** What the releases at hand declare as secrets, for each deployment. */
function declaredSecrets(deployments, { servers }) {
    const byServer = new Map();
    const secrets = new Map();
    for (const { id, server } of deployments) {
        const known = byServer.get(server) ?? secretsOfServer(server);
        byServer.set(server, known);
        secrets.set(id, known);
    }
    return secrets;
    function secretsOfServer(server) {
        const releases = [...(servers.get(server)?.releases.values() ?? [])];
        const declared = releases.flatMap((release) => [...(0,_model_release_js__WEBPACK_IMPORTED_MODULE_6__/* .declaredVariables */ .A)(release).values()]);
        return new Set(declared.flatMap(({ name, isSecret }) => (isSecret ? [name] : [])));
    }
}
/** How many servers an environment has, by its files; of those that are shown. */
async function totalsOf(plan, source) {
    const totals = new Map();
    for (const { environment, decision } of plan.deployments) {
        if (decision === "nothing" || totals.has(environment))
            continue;
        const names = await source.names(`${_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentsFolder */ .fC}/${environment}`);
        const files = names.filter((name) => name.endsWith(".yaml") && name !== "environment.yaml");
        totals.set(environment, files.length);
    }
    return totals;
}
/** The one word for a plan: what stands against it, then what it would do. */
function planOutcome({ plan, findings }) {
    const decisions = new Set(plan.deployments.map((deployment) => deployment.decision));
    if (findings.some((finding) => finding.outcome === "fail"))
        return "refused";
    if (decisions.has("refuse") || decisions.has("tampered"))
        return "refused";
    if (decisions.has("failed"))
        return "failed";
    if (decisions.has("go"))
        return "planned";
    if (decisions.has("hold"))
        return "held";
    if (decisions.has("stop"))
        return "stopped";
    if (decisions.has("wait"))
        return "waiting";
    if (decisions.has("leased"))
        return "leased";
    return plan.policies.length > 0 ? "planned" : "unchanged";
}


/***/ }),

/***/ 9088:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sourceTexts: () => (/* binding */ sourceTexts)
/* harmony export */ });
/** Texts of the files that findings point into, for their excerpts. */
async function sourceTexts(findings, source) {
    const files = new Set(findings.flatMap(({ file, line }) => (file === undefined || line === undefined ? [] : [file])));
    if (files.size === 0)
        return new Map();
    const contents = await source.read([...files]);
    return new Map([...contents].map(([path, bytes]) => [path, Buffer.from(bytes).toString("utf8")]));
}


/***/ })

};
;