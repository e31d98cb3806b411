"use strict";
exports.id = 6358;
exports.ids = [6358,9088];
exports.modules = {

/***/ 87315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ act),
  t: () => (/* binding */ located)
});

// EXTERNAL MODULE: ./.build/reconcile/wishes.js
var wishes = __webpack_require__(56661);
// EXTERNAL MODULE: ./.build/apply/attempts.js
var attempts = __webpack_require__(99808);
// EXTERNAL MODULE: ./.build/convention/paths.js
var paths = __webpack_require__(10547);
// EXTERNAL MODULE: ./.build/deployed/codecs.js
var codecs = __webpack_require__(83771);
// EXTERNAL MODULE: ./.build/deployed/paths.js
var deployed_paths = __webpack_require__(21818);
// EXTERNAL MODULE: ./.build/apply/messages.js
var messages = __webpack_require__(28178);
// EXTERNAL MODULE: ./.build/apply/pending.js
var pending = __webpack_require__(59903);
;// CONCATENATED MODULE: ./.build/apply/intake.js





/**
 * What every first commit of a run carries: the desired commit as considered, and everything of it that is
 * not at rest as pending. After it, no later run has to look at that commit's changes again.
 */
function intakeChanges(look, plan, now) {
    const changes = new Map((0,pending/* pendingChanges */.Pn)(look, plan, now));
    if (look.deployed.applied !== look.commit) {
        changes.set(deployed_paths/* manifestPath */.ji, (0,codecs/* encodeManifest */.Gb)({ ...look.manifest, applied: look.commit }));
    }
    return changes;
}
/** While something runs in an environment its policy stays, whatever the desired side says. */
function isGone(look, environment) {
    if (look.omitted.has((0,paths/* environmentFile */.qU)(environment)))
        return false;
    return ![...look.deployed.statuses.values()].some((status) => status.environment === environment && Object.keys(status.traffic).length > 0);
}
/** A policy that fails its own checks does not take effect: the one in force stays until it is put right. */
function isSound({ findings }, environment) {
    const file = (0,paths/* environmentFile */.qU)(environment);
    return !findings.some((finding) => finding.outcome === "fail" && (finding.file ?? finding.place?.file) === file);
}
/** A change of policy is an event of its own, written before anything is done under it. */
function policyCommit(ports, look, plan, options, now) {
    const policies = plan.policies.filter(({ environment, to }) => (options.environments?.has(environment) ?? true) &&
        (to === null ? isGone(look, environment) : isSound(look, environment)));
    if (policies.length === 0)
        return null;
    const changes = new Map(intakeChanges(look, plan, now));
    for (const { environment, to } of policies) {
        changes.set((0,deployed_paths/* policyPath */.k1)(environment), to === null ? null : (0,codecs/* encodePolicy */.D1)(to));
    }
    const message = (0,messages/* policyMessage */.ST)(ports.cause, policies);
    return { policies, publication: { expected: look.deployed.head, changes, message } };
}

// EXTERNAL MODULE: ./.build/apply/planning.js + 6 modules
var planning = __webpack_require__(19569);
// EXTERNAL MODULE: ./.build/apply/wave.js + 5 modules
var wave = __webpack_require__(79643);
;// CONCATENATED MODULE: ./.build/apply/run.js







/** Turns one run may take: enough for a hundred immediate steps, an end to anything that never rests. */
const maxTurns = 120;
/**
 * Brings what runs towards what should: wave by wave, one turn after another, each on a fresh look at both
 * branches. Safe to kill, to repeat, and to run beside others; what cannot go on now is left in `pending`.
 */
async function apply(ports, options = {}) {
    const reports = [];
    const memory = { analyses: new Map(), rollbacks: new Map() };
    const progress = { rested: new Set(), looked: new Set(), refused: null };
    const policies = [];
    for (let turn = 0; turn < maxTurns; turn += 1) {
        const turned = await (0,attempts/* untilWon */.$)(ports, () => oneTurn(ports, options, memory, progress));
        if (turned.kind === "rest")
            return { ...(await finish(ports, turned, reports, progress)), policies };
        if (turned.kind === "policies")
            policies.push(...turned.policies);
        else {
            for (const report of turned.reports) {
                reports.push(report);
                if (goesOn(report))
                    progress.looked.add(report.id);
                else
                    progress.rested.add(report.id);
            }
        }
    }
    return { ...(await finish(ports, await planNow(ports), reports, progress)), policies };
}
async function planNow(ports) {
    const look = await ports.look();
    const now = ports.now().toISOString();
    return { look, plan: await (0,planning.planWithApprovals)(ports, look, now), now };
}
/** Puts changed policies in force, else takes the steps of the lowest wave. Null where somebody else wrote first. */
async function oneTurn(ports, options, memory, progress) {
    const planned = await planNow(ports);
    const { look, plan, now } = planned;
    progress.refused ??= refusedBefore(look);
    const policy = policyCommit(ports, look, plan, options, now);
    if (policy) {
        const published = await ports.branch.publish(policy.publication);
        return published.kind === "moved" ? null : { kind: "policies", policies: policy.policies };
    }
    const turnPlans = nextWave(plan, options, progress);
    if (turnPlans.length === 0)
        return { kind: "rest", ...planned };
    const turn = {
        plans: turnPlans,
        intake: intakeChanges(look, plan, now),
        wishes: (0,wishes/* newWishes */.u)(plan, look.deployed),
    };
    const result = await (0,wave/* takeTurn */.V)(ports, look, turn, memory);
    return result.kind === "moved" ? null : { kind: "steps", reports: result.reports };
}
function refusedBefore({ deployed }) {
    const refused = [...deployed.pending].filter(([, { state }]) => state === "refused");
    return new Set(refused.map(([id, { digest }]) => `${id} ${digest}`));
}
/** The lowest wave that has something to do which this run has not done already. */
function nextWave(plan, options, progress) {
    const able = plan.deployments.filter(({ id, step, environment }) => step !== null &&
        !progress.rested.has(id) &&
        !(step.observe && progress.looked.has(id)) &&
        concerns(options, environment) &&
        (options.only?.has(id) ?? true));
    const wave = Math.min(...able.map((deployment) => deployment.wave));
    return able.filter((deployment) => deployment.wave === wave);
}
function concerns(options, environment) {
    return options.environments?.has(environment) ?? true;
}
/** Only what was concluded or found well may be followed by another step in the same run. */
function goesOn(report) {
    if (report.kind !== "concluded")
        return report.kind === "bad" || report.kind === "observed";
    const { outcome, rollout } = report.status;
    // One step a run: an interval that passes while others are worked on is the next run's.
    if (rollout && rollout.interval > 0)
        return false;
    return outcome !== "applying" && report.reason === undefined && (rollout?.inconclusive ?? 0) === 0;
}
/** Notes what is left, so that the next run comes back to it. */
async function finish(ports, first, reports, progress) {
    let planned = first;
    return (0,attempts/* untilWon */.$)(ports, async () => {
        const { look, plan } = planned ?? (await planNow(ports));
        planned = undefined;
        const now = ports.now().toISOString();
        const changes = (0,pending/* pendingChanges */.Pn)(look, plan, now);
        // Once everything was considered, no later run has to look at all of it again.
        if (changes.size === 0 && look.deployed.applied !== null)
            return told(look, plan, now);
        const published = await ports.branch.publish({
            expected: look.deployed.head,
            changes: intakeChanges(look, plan, now),
            message: (0,messages/* pendingMessage */.J1)(ports.cause, changes.keys()),
        });
        return published.kind === "moved" ? null : { ...told(look, plan, now), head: published.head };
    });
    function told(look, plan, at) {
        const plans = plan.deployments.filter(({ id, decision, to }) => decision === "refuse" && !progress.refused?.has(`${id} ${to.digest}`));
        return { ...reportOn(look, plan, reports), refused: { at, plans } };
    }
}
function reportOn(look, plan, reports) {
    const { head, statuses } = look.deployed;
    const held = plan.deployments.flatMap(({ id, decision }) => decision === "hold" ? (statuses.get(id) ?? []) : []);
    return { reports, plan, held, findings: look.findings, head, commit: look.commit };
}

// EXTERNAL MODULE: ./.build/commands/bring-back.js
var bring_back = __webpack_require__(51376);
// EXTERNAL MODULE: ./.build/commands/commit-source.js
var commit_source = __webpack_require__(17519);
// EXTERNAL MODULE: ./.build/commands/runner.js + 1 modules
var runner = __webpack_require__(22736);
// EXTERNAL MODULE: ./.build/commands/shown-plan.js
var shown_plan = __webpack_require__(69927);
// EXTERNAL MODULE: ./.build/commands/source-texts.js
var source_texts = __webpack_require__(39088);
;// CONCATENATED MODULE: ./.build/commands/act.js






/** The longest a watching run sleeps before it looks again: somebody may have merged or stopped something. */
const longestSleep = 60_000;
/** Takes the next step of what is desired now, and brings `desired` back where that was rolled back. */
async function act(workspace, world, cause, options) {
    const latest = {};
    const real = (0,runner/* applyPorts */.hu)(workspace, world, cause);
    const ports = {
        ...real,
        look: async (ids) => {
            latest.look = await real.look(ids);
            return latest.look;
        },
    };
    let report = await (0,bring_back/* bringBack */.kB)(workspace, world, ports, await apply(ports, options));
    while (options.watch && !world.signal.aborted) {
        const pause = untilNext(report, world.now(), options);
        if (pause === null)
            break;
        world.progress(`waiting ${Math.ceil(pause / 1000)} s for the next step`);
        await ports.sleep(pause);
        const next = await (0,bring_back/* bringBack */.kB)(workspace, world, ports, await apply(ports, options));
        report = {
            ...next,
            reports: [...report.reports.filter(({ kind }) => kind !== "observed"), ...next.reports],
            ...(report.refused || next.refused ? { refused: both(report.refused, next.refused) } : {}),
        };
    }
    const pulls = await pullsBehind(world, ports, report, latest.look);
    return { report, look: latest.look, pulls, overtaken: ports.overtaken?.() ?? new Map() };
}
/** Each is refused once: the run that goes on knows what it has put on record itself. */
function both(first, then) {
    return { at: then?.at ?? first?.at ?? "", plans: [...(first?.plans ?? []), ...(then?.plans ?? [])] };
}
/** People are told of what waits, where what they merged is discussed. Not knowing it is no failure of the run. */
async function pullsBehind(world, ports, { plan }, look) {
    const open = plan.deployments.filter(({ decision }) => decision !== "nothing" && decision !== "go");
    if (!world.announce || !look || open.length === 0)
        return new Map();
    try {
        return await ports.pulls(look, new Set(open.map(({ id }) => id)));
    }
    catch (error) {
        if (world.signal.aborted)
            throw error;
        world.progress(`could not find the pull requests: ${error instanceof Error ? error.message : String(error)}`);
        return new Map();
    }
}
/** What stands in the way with its line in the commit that the last look was at, and what its text needs. */
async function located(workspace, { report, look, pulls, overtaken }) {
    const source = (0,commit_source.commitSource)(workspace, look?.commit ?? report.commit);
    const plan = await (0,shown_plan/* locateGates */.hc)(report.plan, source);
    const all = [...report.findings, ...plan.deployments.flatMap(({ gates }) => gates)];
    const secrets = look ? (0,shown_plan/* declaredSecrets */.uk)(report.plan.deployments, look.desired) : new Map();
    const extra = { sources: await (0,source_texts.sourceTexts)(all.filter(shown_plan/* isOpen */.nT), source), secrets };
    const { environments } = look?.desired ?? {};
    return { report: { ...report, plan }, extra, pulls, overtaken, ...(environments ? { environments } : {}) };
}
/** Milliseconds until a rollout, or its watch, wants a look; null where all of them have settled. */
function untilNext(report, now, { environments, only }) {
    const times = report.plan.deployments.flatMap((plan) => {
        if (environments && !environments.has(plan.environment))
            return [];
        if (only && !only.has(plan.id))
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

/***/ 86358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   apply: () => (/* binding */ apply)
/* harmony export */ });
/* harmony import */ var _apply_pending_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59903);
/* harmony import */ var _apply_planning_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19569);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(63198);
/* harmony import */ var _report_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57675);
/* harmony import */ var _report_plan_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38494);
/* harmony import */ var _act_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87315);
/* harmony import */ var _apply_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93562);
/* harmony import */ var _approvals_evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10831);
/* harmony import */ var _blocked_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24694);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82383);
/* harmony import */ var _commit_source_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(17519);
/* harmony import */ var _known_names_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(48868);
/* harmony import */ var _narrow_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(67635);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(22736);
/* harmony import */ var _shown_plan_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(69927);
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
        plan: (0,_report_plan_json_js__WEBPACK_IMPORTED_MODULE_3__/* .planJson */ .i)(shown.plan, shown.extra.secrets),
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

/***/ 48868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ unknownName)
/* harmony export */ });
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10547);
/* harmony import */ var _deployed_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21818);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10431);
/* harmony import */ var _rules_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61340);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82383);





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

/***/ 67635:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Om: () => (/* binding */ narrowReport),
/* harmony export */   f9: () => (/* binding */ narrowPlan),
/* harmony export */   sL: () => (/* binding */ narrowFindings)
/* harmony export */ });
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10547);

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
function covers({ environments, server, servers }, of) {
    return ((servers === undefined || of.server === undefined || servers.includes(of.server)) &&
        (environments.length === 0 || of.environment === undefined || environments.includes(of.environment)) &&
        (server === undefined || of.server === undefined || of.server === server));
}
function isWhole({ environments, server, servers }) {
    return environments.length === 0 && server === undefined && servers === undefined;
}


/***/ }),

/***/ 69927:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W7: () => (/* binding */ planOutcome),
/* harmony export */   hc: () => (/* binding */ locateGates),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   tN: () => (/* binding */ showPlan),
/* harmony export */   uk: () => (/* binding */ declaredSecrets)
/* harmony export */ });
/* harmony import */ var _convention_locate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47557);
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10547);
/* harmony import */ var _model_release_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29452);
/* harmony import */ var _report_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57675);
/* harmony import */ var _contracts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75125);
/* harmony import */ var _gate_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56482);
/* harmony import */ var _source_texts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39088);







/** Makes a plan ready to be shown: with lines and excerpts of the source it was made from. */
async function showPlan(plan, desired, source) {
    const located = await locateGates(plan, source);
    const shown = { ...located, findings: (0,_gate_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .distinctFailures */ .c)(located) };
    const findings = (0,_report_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planFindings */ .eM)(shown);
    const [sources, totals, contracts] = await Promise.all([
        (0,_source_texts_js__WEBPACK_IMPORTED_MODULE_4__.sourceTexts)(findings, source),
        totalsOf(shown, source),
        (0,_contracts_js__WEBPACK_IMPORTED_MODULE_2__/* .contractLines */ .s8)(source, shown.deployments),
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
        const declared = releases.flatMap((release) => [...(0,_model_release_js__WEBPACK_IMPORTED_MODULE_6__/* .declaredVariables */ .At)(release).values()]);
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

/***/ 39088:
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