"use strict";
exports.id = 7847;
exports.ids = [7847];
exports.modules = {

/***/ 9903:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ notInPending),
/* harmony export */   Pn: () => (/* binding */ pendingChanges),
/* harmony export */   _D: () => (/* binding */ pendingAfter),
/* harmony export */   cp: () => (/* binding */ pendingWith),
/* harmony export */   hF: () => (/* binding */ pendingFenced)
/* harmony export */ });
/* unused harmony export restless */
/* harmony import */ var _deployed_codecs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3771);
/* harmony import */ var _deployed_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1818);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3903);



const states = {
    go: "waiting",
    wait: "waiting",
    refuse: "refused",
    hold: "held",
    failed: "failed",
    stop: "waiting",
    leased: "applying",
    tampered: "tampered",
};
/**
 * The index of what is not at rest, as it should be after this look: what a later run must come back to.
 * Only differences are returned, so that a run with nothing new writes nothing.
 */
function pendingChanges(look, plan, now) {
    const changes = new Map();
    for (const deployment of plan.deployments) {
        const known = look.deployed.pending.get(deployment.id);
        const wanted = pendingOf(look, deployment, now);
        if (wanted === null) {
            if (known)
                changes.set((0,_deployed_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pendingPath */ .pZ)(deployment.id), null);
            continue;
        }
        const next = known ? { ...wanted, since: known.since } : wanted;
        if (!known || !saysTheSame(known, next)) {
            changes.set((0,_deployed_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pendingPath */ .pZ)(deployment.id), (0,_deployed_codecs_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePending */ .yV)(next));
        }
    }
    return changes;
}
/** The deployments that a run would write about, though it did nothing: what waits is news, or waits for another reason. */
function notInPending(look, plan, now) {
    const changes = pendingChanges(look, plan, now);
    return new Set(plan.deployments.flatMap(({ id }) => (changes.has((0,_deployed_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pendingPath */ .pZ)(id)) ? [id] : [])));
}
function pendingOf(look, plan, now) {
    const status = look.deployed.statuses.get(plan.id);
    const state = stateOf(plan, status, now);
    if (state === null)
        return null;
    const known = look.deployed.pending.get(plan.id);
    // Whoever holds the lease has said what it does; what is wished by now must not be forgotten meanwhile.
    if (known && plan.decision === "leased") {
        return { ...known, digest: plan.to.digest, policy: policyOf(look, plan) };
    }
    const gates = known?.state === "tampered" ? known.gates : plan.gates.filter((gate) => gate.outcome !== "pass");
    const itself = state === "progressing" || state === "watching";
    return {
        headgate: 1,
        environment: plan.environment,
        server: plan.server,
        state,
        gates: itself ? [] : gates.map(({ rule, outcome, message }) => ({ rule, outcome, message })),
        eligible: itself && status ? dueAt(status) : plan.eligible,
        digest: plan.to.digest,
        policy: policyOf(look, plan),
        since: now,
    };
}
function stateOf(plan, status, now) {
    if (plan.decision === "tampered" || plan.decision === "leased")
        return states[plan.decision];
    if (status?.outcome === "applying")
        return "applying";
    const onlyInterval = plan.gates.every((gate) => gate.rule === "rollout/interval");
    if (plan.decision === "wait" && onlyInterval)
        return "progressing";
    if (plan.decision === "go" && status?.rollout)
        return "progressing";
    if (plan.decision !== "nothing")
        return states[plan.decision];
    return status ? restless(status, now) : null;
}
/** The words of a gate may change with every minute; that alone is nothing to write down. */
function saysTheSame(a, b) {
    const essence = ({ gates, ...rest }) => (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)({ ...rest, gates: gates.map((gate) => gate.rule) });
    return essence(a) === essence(b);
}
/** What a concluded status still needs to be looked at for. */
function restless(status, now) {
    if (status.outcome === "applying")
        return "applying";
    if (status.rollout)
        return "progressing";
    return status.watch && Date.parse(status.watch.until) > Date.parse(now) ? "watching" : null;
}
/**
 * The pending entry that goes with a status that is written; null where it is at rest. What was taken back or
 * recovered stays in sight until a look finds that desired does not ask for anything else, and so does a wish
 * (the digest of desired inputs) that the status does not fulfil.
 */
function pendingWith(id, status, now, wish = { digest: status.desired.digest, policy: null }) {
    const unfulfilled = wish.digest === status.desired.digest ? null : "waiting";
    const state = restless(status, now) ?? inSight(status) ?? unfulfilled;
    if (state === null)
        return [(0,_deployed_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pendingPath */ .pZ)(id), null];
    const pending = {
        headgate: 1,
        environment: status.environment,
        server: status.server,
        state,
        gates: [],
        eligible: dueAt(status),
        digest: wish.digest,
        policy: wish.policy,
        since: now,
    };
    return [(0,_deployed_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pendingPath */ .pZ)(id), (0,_deployed_codecs_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePending */ .yV)(pending)];
}
/** The same at the end of a step: others may have noted a newer wish meanwhile, or a stranger's commit. */
function pendingAfter(id, status, now, known) {
    if (known?.state === "tampered")
        return [(0,_deployed_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pendingPath */ .pZ)(id), (0,_deployed_codecs_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePending */ .yV)(known)];
    return pendingWith(id, status, now, known);
}
function inSight({ event, hold }) {
    if (event === "recovered")
        return "waiting";
    return (event === "rolled-back" || event === "withdrawn") && hold.length > 0 ? "held" : null;
}
/** When a status wants to be looked at again by itself. */
function dueAt(status) {
    return status.rollout?.next ?? status.watch?.until ?? null;
}
/** A target is ahead of the branch: nothing goes on here until a person has looked. */
function pendingFenced(id, status, message, now) {
    const pending = {
        headgate: 1,
        environment: status.environment,
        server: status.server,
        state: "tampered",
        gates: [{ rule: "deployed/rewound", outcome: "fail", message }],
        eligible: null,
        digest: status.desired.digest,
        policy: null,
        since: now,
    };
    return [(0,_deployed_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pendingPath */ .pZ)(id), (0,_deployed_codecs_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePending */ .yV)(pending)];
}
/**
 * The policy in force, where this change came in together with another one: it must pass both for as long as
 * it is the same change that waits. What waited before the policy was changed is bound by the new one alone.
 */
function policyOf(look, plan) {
    const known = look.deployed.pending.get(plan.id);
    if (known && known.digest === plan.to.digest)
        return known.policy;
    if (look.deployed.statuses.get(plan.id)?.desired.digest === plan.to.digest)
        return null;
    const inForce = look.deployed.environments.get(plan.environment) ?? null;
    const wanted = look.desired.environments.get(plan.environment) ?? null;
    return inForce && (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(inForce) !== (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(wanted) ? inForce : null;
}


/***/ }),

/***/ 7847:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resume: () => (/* binding */ resume)
/* harmony export */ });
/* harmony import */ var _apply_attempts_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9808);
/* harmony import */ var _apply_pending_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9903);
/* harmony import */ var _deployed_codecs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3771);
/* harmony import */ var _deployed_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2849);
/* harmony import */ var _deployed_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1818);
/* harmony import */ var _deployed_status_codec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7025);
/* harmony import */ var _reconcile_hold_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1315);
/* harmony import */ var _reconcile_lease_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4590);
/* harmony import */ var _reconcile_settle_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7561);
/* harmony import */ var _reconcile_variants_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(680);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3198);
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8150);
/* harmony import */ var _blocked_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2313);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2383);
/* harmony import */ var _deployer_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8063);
/* harmony import */ var _recorded_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3168);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2736);
/* harmony import */ var _stop_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7600);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2968);
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
        const workspace = __addDisposableResource(env_1, await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_14__/* .openWorkspace */ .OH)(invocation, world), true);
        try {
            return invocation.positionals[0] === undefined
                ? await endStop(workspace, world, invocation)
                : await liftHold(workspace, world, (0,_asked_js__WEBPACK_IMPORTED_MODULE_7__/* .askedFor */ .GZ)(invocation), (0,_asked_js__WEBPACK_IMPORTED_MODULE_7__/* .questionOf */ .YH)(invocation));
        }
        catch (error) {
            if (error instanceof _runner_js__WEBPACK_IMPORTED_MODULE_12__/* .BlockedError */ .t9)
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
    const environment = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_14__/* .textOf */ .b6)(invocation, "env") ?? null;
    const reason = (0,_asked_js__WEBPACK_IMPORTED_MODULE_7__/* .reasonIn */ .YY)(invocation);
    const environments = environment === null ? "every" : [environment];
    const refused = await (0,_deployer_js__WEBPACK_IMPORTED_MODULE_10__/* .refuseUnlessDeployer */ .r)(workspace, world, { command: "resume", environments, reason });
    if (refused)
        return refused;
    const cause = await workspace.host.cause(workspace.repository, { reason, command: "resume" });
    const where = environment ?? "everything";
    const ended = { id: null, environment, reason, lifted: [], revision: null };
    if (await (0,_recorded_js__WEBPACK_IMPORTED_MODULE_11__/* .isRecorded */ .TN)(workspace, cause, "resumed", environment)) {
        return (0,_command_js__WEBPACK_IMPORTED_MODULE_9__/* .result */ .Ke)("ok", `already done by this run: resumed ${where}\nnothing was done now`, ended);
    }
    const done = await (0,_stop_js__WEBPACK_IMPORTED_MODULE_13__.changeStops)(workspace, world, cause, "resumed", environment, (stops) => {
        const others = stops.filter((known) => known.environment !== environment);
        return others.length === stops.length ? null : others;
    });
    if (done === "refused") {
        return (0,_asked_js__WEBPACK_IMPORTED_MODULE_7__.refuse)(world, {
            rule: "stop/not-stopped",
            message: `${where} is not stopped${environment === null ? "; an environment may be: name it with --env" : ""}`,
            hint: "headgate status shows what is stopped, and what is held",
        });
    }
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_9__/* .result */ .Ke)("ok", `resumed ${where}: ${reason}\nheadgate apply goes on`, ended);
}
async function liftHold(workspace, world, asked, question) {
    if (asked.environment === "") {
        return (0,_asked_js__WEBPACK_IMPORTED_MODULE_7__.refuse)(world, {
            rule: "hold/no-environment",
            message: "a hold belongs to one environment",
            hint: `headgate resume ${asked.server} --env ENVIRONMENT --reason …`,
        });
    }
    const { id, environment, server, reason } = asked;
    const action = { command: "resume", environments: [environment], server, reason };
    const refused = await (0,_deployer_js__WEBPACK_IMPORTED_MODULE_10__/* .refuseUnlessDeployer */ .r)(workspace, world, action);
    if (refused)
        return refused;
    const cause = await workspace.host.cause(workspace.repository, { reason, command: "resume" });
    const recorded = await (0,_recorded_js__WEBPACK_IMPORTED_MODULE_11__/* .recordedStep */ .Pc)(workspace, { ...cause, question }, id);
    if (recorded) {
        const { revision } = recorded.status;
        const text = `already done by this run: ${id} is resumed (revision ${revision})\nnothing was done now`;
        return (0,_command_js__WEBPACK_IMPORTED_MODULE_9__/* .result */ .Ke)("ok", text, { id, environment, reason, lifted: [], revision });
    }
    const ports = (0,_runner_js__WEBPACK_IMPORTED_MODULE_12__/* .applyPorts */ .hu)(workspace, world, cause);
    return (0,_apply_attempts_js__WEBPACK_IMPORTED_MODULE_15__/* .untilWon */ .$)(ports, async () => {
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
        if (status.lease && (0,_reconcile_lease_js__WEBPACK_IMPORTED_MODULE_16__/* .leaseIsLive */ .x)(status.lease, now, look.endedRuns)) {
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
        const pending = look.deployed.pending.get(asked.id);
        if (next.rollout)
            changes.set(...(0,_apply_pending_js__WEBPACK_IMPORTED_MODULE_0__/* .pendingWith */ .cp)(asked.id, next, now));
        else if (pending?.state === "held") {
            const released = { ...pending, state: "waiting", gates: [] };
            changes.set((0,_deployed_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .pendingPath */ .pZ)(asked.id), (0,_deployed_codecs_js__WEBPACK_IMPORTED_MODULE_1__/* .encodePending */ .yV)(released));
        }
        const published = await ports.branch.publish({
            expected: look.deployed.head,
            changes,
            message: (0,_deployed_message_js__WEBPACK_IMPORTED_MODULE_2__/* .composeMessage */ .SB)({
                subject: `${asked.id}: resumed, ${lifted} no longer held`,
                body: [`Reason: ${asked.reason}`],
                cause: { ...cause, question },
            }),
        });
        if (published.kind === "moved")
            return null;
        await ports.announce([next]);
        const done = (0,_command_js__WEBPACK_IMPORTED_MODULE_9__/* .result */ .Ke)("ok", `${asked.id}  ${lifted} is no longer held (revision ${next.revision})\nheadgate apply goes on`, {
            id: asked.id,
            environment: asked.environment,
            reason: asked.reason,
            lifted: status.hold.map(_report_json_js__WEBPACK_IMPORTED_MODULE_17__.heldJson),
            revision: next.revision,
        });
        return (0,_asked_js__WEBPACK_IMPORTED_MODULE_7__/* .withDeployerNote */ .tE)(done, look.deployed.environments.get(asked.environment), world);
    });
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
        stable: (0,_reconcile_settle_js__WEBPACK_IMPORTED_MODULE_18__/* .nextStable */ .dL)(status, head),
        hold: [],
        cause: status.cause.pull === undefined ? cause : { ...cause, pull: status.cause.pull },
        gates: [],
        problem: null,
        at: now,
    };
}
function analysisOwed(blue, now) {
    const times = { interval: 0, watch: 0, since: now, next: now, inconclusive: 0 };
    return { from: null, to: blue, step: 1, of: 1, steps: [], ...times };
}


/***/ }),

/***/ 4590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ leaseIsLive)
/* harmony export */ });
/** Live until it expires, or until its run is known to have ended. */
function leaseIsLive(lease, now, endedRuns) {
    return Date.parse(now) < Date.parse(lease.expires) && !endedRuns.has(lease.run);
}


/***/ }),

/***/ 7561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   dL: () => (/* binding */ nextStable),
/* harmony export */   nU: () => (/* binding */ settleFailed)
/* harmony export */ });
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(871);
/* harmony import */ var _soak_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3724);


/** One fail is a fail; no fail but an error or an inconclusive analysis decides nothing. */
function verdictOf(probes) {
    if (probes.some((probe) => probe.outcome === "fail"))
        return "fail";
    return probes.every((probe) => probe.outcome === "pass") ? "pass" : "inconclusive";
}
/**
 * Decides what a write-ahead became. A target that failed or an analysis that could not decide leaves the
 * status progressing at its step, to be tried again; only a failed analysis is bad.
 */
function settle(ahead, result) {
    const { digest: _, ...draft } = ahead;
    const base = { ...draft, lease: null, problem: null, probes: result.probes, at: result.now };
    if (result.targets.length > 0)
        return { kind: "settled", status: unfinished(base, result.targets.join("; ")) };
    const verdict = verdictOf(result.probes);
    if (ahead.event === "removed")
        return { kind: "settled", status: finish(base, ahead, "removed", result.now) };
    if (ahead.event === "withdrawn")
        return { kind: "settled", status: finish(base, ahead, "failed", result.now) };
    if (ahead.event === "rolled-back") {
        const outcome = verdict === "fail" ? "failed" : "rolled-back";
        return { kind: "settled", status: finish(base, ahead, outcome, result.now) };
    }
    if (verdict === "fail")
        return { kind: "bad", status: base, reason: reasonOf(result.probes) };
    if (verdict === "inconclusive")
        return { kind: "settled", status: retry(base, ahead) };
    return { kind: "settled", status: passed(base, ahead, result.now) };
}
/** The words of the first analysis that was not good. */
function reasonOf(probes) {
    const bad = probes.find((probe) => probe.outcome === "fail") ?? probes.find((probe) => probe.outcome !== "pass");
    if (!bad)
        return "";
    if (bad.outcome !== "fail")
        return `probe could not decide: ${bad.message}`;
    return /^failed \d/.test(bad.message) ? `probe ${bad.message}` : `probe failed: ${bad.message}`;
}
function passed(base, ahead, now) {
    const { rollout } = ahead;
    if (!rollout || rollout.step >= rollout.of) {
        const watch = rollout && rollout.watch > 0
            ? { until: new Date(Date.parse(now) + rollout.watch).toISOString() }
            : ahead.watch;
        return finish({ ...base, rollout: null, watch }, ahead, "healthy", now);
    }
    const next = new Date(Date.parse(now) + rollout.interval).toISOString();
    return finish({ ...base, rollout: { ...rollout, next, inconclusive: 0 } }, ahead, "progressing", now);
}
/** A target failed: the write-ahead stands, without its lease, so that the next run does all of it again. */
function unfinished(base, reason) {
    return { ...base, outcome: "applying", problem: reason };
}
/** The analysis could not decide: the rollout stays at its step and still owes it. */
function retry(base, ahead) {
    if (!ahead.rollout)
        return finish(base, ahead, "healthy", base.at);
    const rollout = { ...ahead.rollout, next: base.at, inconclusive: ahead.rollout.inconclusive + 1 };
    return finish({ ...base, rollout }, ahead, "progressing", base.at);
}
/**
 * Bad, and nothing to go back to or nobody allowed to: it stays as it is until a person decides. What failed
 * loses its soak, and every other interval ends here.
 */
function settleFailed(ahead, result, problem) {
    const { digest: _, ...draft } = ahead;
    const base = { ...draft, lease: null, problem, probes: result.probes, at: result.now };
    const bad = result.probes.flatMap(({ variant, outcome }) => outcome === "fail" ? (ahead.variants[variant]?.version ?? []) : []);
    return finish(base, ahead, "failed", result.now, bad);
}
function finish(base, ahead, outcome, now, bad = []) {
    const status = { ...base, outcome };
    const held = status.hold.flatMap((one) => (one.kind === "version" && one.blue ? [one.version] : []));
    const voided = new Set([...held, ...bad]);
    return { ...status, soak: (0,_soak_js__WEBPACK_IMPORTED_MODULE_0__/* .carrySoak */ .q)(ahead.soak, (0,_soak_js__WEBPACK_IMPORTED_MODULE_0__/* .soakingVariant */ .k)(status), voided, ahead.at, now) };
}
/** What the next status points back to: the one before it, if that was settled; else what that pointed to. */
function nextStable(before, commit) {
    if (!before)
        return null;
    return (0,_model_status_js__WEBPACK_IMPORTED_MODULE_1__/* .isSettled */ .I)(before) ? { revision: before.revision, commit } : before.stable;
}


/***/ }),

/***/ 3724:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ soakingVariant),
/* harmony export */   q: () => (/* binding */ carrySoak)
/* harmony export */ });
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(871);

/**
 * The version whose soak runs, and its release: blue at 100 percent in a settled status. A rollout, a green with a share or
 * a failure ends the interval.
 */
function soakingVariant(status) {
    const { blue, green } = status.desired;
    if (!(0,_model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .isSettled */ .I)(status) || blue === null || blue in green)
        return null;
    const whole = Object.keys(status.traffic).find((id) => status.traffic[id] === 100);
    const variant = whole === undefined ? undefined : status.variants[whole];
    return variant?.version === blue ? { version: blue, release: variant.release } : null;
}
/**
 * Carries soak over a change: intervals that ended are closed at `endedAt` (when the write-ahead was made),
 * the one that begins starts at `at`, and from nothing where another release soaked under its version. Versions in `voided` (failed or held) lose what they had.
 */
function carrySoak(before, running, voided, endedAt, at) {
    const after = {};
    for (const [version, soak] of Object.entries(before)) {
        if (voided.has(version))
            continue;
        const runs = version === running?.version && soak.release === running.release;
        after[version] = runs || soak.since === null ? soak : close(soak, soak.since, endedAt);
    }
    if (running !== null && !voided.has(running.version)) {
        const { version, release } = running;
        const known = after[version]?.release === release ? after[version] : undefined;
        after[version] = { release, longest: known?.longest ?? 0, since: known?.since ?? at };
    }
    return after;
}
function close(soak, since, endedAt) {
    const length = Math.max(0, Date.parse(endedAt) - Date.parse(since));
    return { ...soak, longest: Math.max(soak.longest, length), since: null };
}


/***/ })

};
;