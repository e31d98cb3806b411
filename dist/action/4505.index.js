"use strict";
exports.id = 4505;
exports.ids = [4505];
exports.modules = {

/***/ 59903:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ notInPending),
/* harmony export */   Pn: () => (/* binding */ pendingChanges),
/* harmony export */   _D: () => (/* binding */ pendingAfter),
/* harmony export */   cp: () => (/* binding */ pendingWith),
/* harmony export */   hF: () => (/* binding */ pendingFenced)
/* harmony export */ });
/* unused harmony export restless */
/* harmony import */ var _deployed_codecs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83771);
/* harmony import */ var _deployed_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21818);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73903);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20871);
/* harmony import */ var _reconcile_rollout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66529);
/* harmony import */ var _rules_contract_mode_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65071);






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
        const { semver: _, judgedBy: __, ...rest } = known;
        return { ...rest, digest: plan.to.digest, policy: policyOf(look, plan), ...boundBy(look, plan) };
    }
    const gates = known?.state === "tampered" ? known.gates : plan.gates.filter((gate) => gate.outcome !== "pass");
    const itself = state === "progressing" || state === "watching" || state === "kept";
    return {
        headgate: 1,
        environment: plan.environment,
        server: plan.server,
        state,
        gates: itself ? [] : gates.map(({ rule, outcome, message }) => ({ rule, outcome, message })),
        eligible: itself && status ? dueAt(status, now) : plan.eligible,
        digest: plan.to.digest,
        policy: policyOf(look, plan),
        ...boundBy(look, plan),
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
    if (status.watch && Date.parse(status.watch.until) > Date.parse(now))
        return "watching";
    return status.keep && (0,_model_status_js__WEBPACK_IMPORTED_MODULE_4__/* .isSettled */ .I)(status) ? "kept" : null;
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
        eligible: dueAt(status, now),
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
function dueAt({ rollout, watch, keep }, now) {
    if (rollout)
        return (0,_reconcile_rollout_js__WEBPACK_IMPORTED_MODULE_3__/* .isPaused */ .lP)(rollout) ? null : rollout.next;
    if (watch && (!keep || Date.parse(watch.until) > Date.parse(now))) {
        return keep && Date.parse(keep.until) < Date.parse(watch.until) ? keep.until : watch.until;
    }
    return keep?.until ?? null;
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
/** What else of before the change that waits judges it: server.yaml's strictness, and its signers. */
function boundBy(look, plan) {
    const isApplied = look.deployed.statuses.get(plan.id)?.desired.digest === plan.to.digest;
    const judgedBy = isApplied ? undefined : look.signatures?.judgedBy.get(plan.id);
    return { ...semverOf(look, plan), ...(judgedBy === undefined ? {} : { judgedBy }) };
}
/** Where server.yaml judges numbers of versions more mildly than before the change that waits: the stricter way. */
function semverOf(look, plan) {
    if (look.deployed.statuses.get(plan.id)?.desired.digest === plan.to.digest)
        return {};
    const mode = look.contracts?.get(plan.id)?.mode;
    const own = (0,_rules_contract_mode_js__WEBPACK_IMPORTED_MODULE_5__/* .semverModeOf */ .Lc)(look.desired.servers.get(plan.server)?.server, "deployment");
    return mode !== undefined && mode !== own ? { semver: mode } : {};
}


/***/ }),

/***/ 24505:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resume: () => (/* binding */ resume)
});

// EXTERNAL MODULE: ./.build/apply/attempts.js
var attempts = __webpack_require__(99808);
// EXTERNAL MODULE: ./.build/apply/pending.js
var apply_pending = __webpack_require__(59903);
// EXTERNAL MODULE: ./.build/apply/planning.js + 6 modules
var planning = __webpack_require__(19569);
// EXTERNAL MODULE: ./.build/deployed/codecs.js
var codecs = __webpack_require__(83771);
// EXTERNAL MODULE: ./.build/deployed/message.js
var message = __webpack_require__(92849);
// EXTERNAL MODULE: ./.build/deployed/paths.js
var paths = __webpack_require__(21818);
// EXTERNAL MODULE: ./.build/deployed/state.js + 1 modules
var state = __webpack_require__(8572);
// EXTERNAL MODULE: ./.build/deployed/status-codec.js
var status_codec = __webpack_require__(47025);
// EXTERNAL MODULE: ./.build/reconcile/hold.js
var hold = __webpack_require__(81315);
// EXTERNAL MODULE: ./.build/reconcile/lease.js
var lease = __webpack_require__(44590);
// EXTERNAL MODULE: ./.build/reconcile/owed.js
var owed = __webpack_require__(5193);
// EXTERNAL MODULE: ./.build/reconcile/rollout.js
var reconcile_rollout = __webpack_require__(66529);
// EXTERNAL MODULE: ./.build/reconcile/settle.js
var settle = __webpack_require__(77561);
;// CONCATENATED MODULE: ./.build/reconcile/resumption.js



/** Nothing that runs changes: only what was held; and what failed owes an analysis before it counts as good. */
function resumed(status, head, cause, now) {
    const rollout = status.rollout ?? (status.outcome === "failed" ? (0,owed/* analysisOwed */.m)(status, now) : null);
    return {
        ...byPerson(status, head, cause, now),
        event: "resumed",
        outcome: rollout ? "progressing" : status.outcome,
        rollout: rollout && { ...rollout, next: now },
        hold: [],
        gates: [],
        problem: null,
    };
}
/** The rollout under way, where it waits for a person and nothing else is unfinished. */
function pausedRollout({ rollout, outcome }) {
    return rollout && outcome === "progressing" && (0,reconcile_rollout/* isPaused */.lP)(rollout) ? rollout : null;
}
/** A person lets a rollout go on from the step at which it paused: the next one is due at once. What is held stays. */
function approvedStep(status, rollout, head, cause, now) {
    const { step, of, steps } = rollout;
    const message = `step ${step} of ${of} (${(0,reconcile_rollout/* stepPercent */.wz)(steps, step)} %) approved by ${cause.actor}`;
    return {
        ...byPerson(status, head, cause, now),
        event: "rollout-approved",
        rollout: { ...rollout, approved: step, next: now },
        gates: [{ rule: "rollout/paused", outcome: "pass", message }],
    };
}
function byPerson(status, head, cause, now) {
    // What a rollback went back to, and why, is that rollback's to say.
    const { digest: _, restored: __, because: ___, ...draft } = status;
    return {
        ...draft,
        revision: status.revision + 1,
        lease: null,
        stable: (0,settle/* nextStable */.dL)(status, head),
        cause: status.cause.pull === undefined ? cause : { ...cause, pull: status.cause.pull },
        at: now,
    };
}

// EXTERNAL MODULE: ./.build/report/events.js
var events = __webpack_require__(42629);
// EXTERNAL MODULE: ./.build/report/json.js
var json = __webpack_require__(63198);
// EXTERNAL MODULE: ./.build/commands/asked.js
var commands_asked = __webpack_require__(98150);
// EXTERNAL MODULE: ./.build/commands/blocked.js
var blocked = __webpack_require__(24694);
// EXTERNAL MODULE: ./.build/commands/command.js
var command = __webpack_require__(82383);
// EXTERNAL MODULE: ./.build/commands/deployer.js + 1 modules
var deployer = __webpack_require__(18063);
// EXTERNAL MODULE: ./.build/commands/recorded.js
var commands_recorded = __webpack_require__(63168);
// EXTERNAL MODULE: ./.build/commands/runner.js + 1 modules
var runner = __webpack_require__(22736);
// EXTERNAL MODULE: ./.build/commands/stop.js
var stop = __webpack_require__(47600);
// EXTERNAL MODULE: ./.build/commands/told.js
var commands_told = __webpack_require__(95233);
// EXTERNAL MODULE: ./.build/commands/workspace.js + 2 modules
var commands_workspace = __webpack_require__(45349);
;// CONCATENATED MODULE: ./.build/commands/resume.js
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






















/** Ends a stop, lets a paused rollout go on, or lifts what a rollback holds. The next apply goes on from there. */
const resume = async (invocation, world) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const workspace = __addDisposableResource(env_1, await (0,commands_workspace/* openWorkspace */.OH)(invocation, world), true);
        try {
            return invocation.positionals[0] === undefined
                ? await endStop(workspace, world, invocation)
                : await goOn(workspace, world, invocation);
        }
        catch (error) {
            if (error instanceof runner/* BlockedError */.t9)
                return (0,blocked/* blockedResult */.m)(error.findings, world);
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
    const environment = (0,commands_workspace/* textOf */.b6)(invocation, "env") ?? null;
    const reason = (0,commands_asked/* reasonIn */.YY)(invocation);
    const environments = environment === null ? "every" : [environment];
    const action = { command: "resume", environments, reason };
    const refused = (0,commands_workspace/* isSet */.vM)(invocation, "dry-run")
        ? undefined
        : await (0,deployer/* refuseUnlessDeployer */.r)(workspace, world, action);
    if (refused)
        return refused;
    const cause = await workspace.host.cause(workspace.repository, { reason, command: "resume" });
    const where = environment ?? "everything";
    const nothing = { lifted: [], approved: null, events: [] };
    const ended = { id: null, environment, reason, ...nothing, dryRun: false, revision: null };
    if (await (0,commands_recorded/* isRecorded */.TN)(workspace, cause, "resumed", environment)) {
        return (0,command/* result */.Ke)("ok", `already done by this run: resumed ${where}\nnothing was done now`, ended);
    }
    if ((0,commands_workspace/* isSet */.vM)(invocation, "dry-run")) {
        const reading = await (0,state/* readDeployed */.B)(workspace.store, { kind: "deployments", ids: [], servers: [] });
        const stops = reading.kind === "present" ? reading.state.stops : [];
        if (!stops.some((known) => known.environment === environment))
            return notStopped();
        return (0,command/* result */.Ke)("planned", `would resume ${where}\nnothing was done`, { ...ended, dryRun: true });
    }
    const done = await (0,stop.changeStops)(workspace, world, cause, "resumed", environment, (stops) => {
        const others = stops.filter((known) => known.environment !== environment);
        return others.length === stops.length ? null : others;
    });
    if (done === null)
        return notStopped();
    const text = `resumed ${where}: ${reason}\nheadgate apply goes on`;
    const event = (0,stop.stopEvent)(cause, "resumed", environment, done, world);
    return (0,commands_told/* withEvents */.O)((0,command/* result */.Ke)("ok", text, ended), [event]);
    function notStopped() {
        return (0,commands_asked.refuse)(world, {
            rule: "stop/not-stopped",
            message: `${where} is not stopped${environment === null ? "; an environment may be: name it with --env" : ""}`,
            hint: "headgate status shows what is stopped, and what is held",
        });
    }
}
async function goOn(workspace, world, invocation) {
    const asked = (0,commands_asked/* askedFor */.GZ)(invocation);
    const question = (0,commands_asked/* questionOf */.YH)(invocation);
    if (asked.environment === "") {
        return (0,commands_asked.refuse)(world, {
            rule: "hold/no-environment",
            message: "a hold belongs to one environment",
            hint: `headgate resume ${asked.server} --env ENVIRONMENT --reason …`,
        });
    }
    const { id, environment, server, reason } = asked;
    const action = { command: "resume", environments: [environment], server, reason };
    const refused = (0,commands_workspace/* isSet */.vM)(invocation, "dry-run")
        ? undefined
        : await (0,deployer/* refuseUnlessDeployer */.r)(workspace, world, action);
    if (refused)
        return refused;
    const cause = await workspace.host.cause(workspace.repository, { reason, command: "resume" });
    const recorded = await (0,commands_recorded/* recordedStep */.Pc)(workspace, { ...cause, question }, id);
    if (recorded) {
        const { revision } = recorded.status;
        const text = `already done by this run: ${id} is resumed (revision ${revision})\nnothing was done now`;
        const approved = recorded.status.rollout?.approved ?? null;
        const before = { id, environment, reason, lifted: [], approved, events: [] };
        return (0,command/* result */.Ke)("ok", text, { ...before, dryRun: false, revision });
    }
    const ports = (0,runner/* applyPorts */.hu)(workspace, world, cause);
    return (0,attempts/* untilWon */.$)(ports, async () => {
        const look = await ports.look(new Set([asked.id]));
        const status = look.deployed.statuses.get(asked.id);
        const now = ports.now().toISOString();
        const planned = (0,planning/* planOf */.X)(look, now).deployments.find((plan) => plan.id === id);
        // Where what is held stands in the way of what is wished by now, that is what a person means.
        const paused = status && planned?.decision !== "hold" ? pausedRollout(status) : null;
        const isNothing = !status || (paused === null && status.hold.length === 0 && status.outcome !== "failed");
        if (isNothing || look.tampered.has(asked.id)) {
            return (0,commands_asked.refuse)(world, {
                rule: "hold/nothing-held",
                message: look.tampered.has(asked.id)
                    ? `what is recorded of ${asked.id} was changed behind Headgate's back`
                    : `nothing is held in ${asked.id}, and no rollout is paused there`,
                hint: look.tampered.has(asked.id)
                    ? "headgate recover goes on"
                    : "headgate status shows what is held, and what waits for whom",
            }, asked);
        }
        if (status.lease && (0,lease/* leaseIsLive */.x)(status.lease, now, look.endedRuns)) {
            return (0,commands_asked.refuse)(world, {
                rule: "lease/live",
                message: `another run is working on ${asked.id}`,
                hint: "try again when it is done",
            }, asked);
        }
        if (status.outcome === "applying") {
            return (0,commands_asked.refuse)(world, {
                rule: "lease/unfinished",
                message: `what a run began in ${id} is not finished${status.problem === null ? "" : `: ${status.problem}`}`,
                hint: "headgate apply finishes it; resume after that",
            }, asked);
        }
        const done = doneTo(status, paused, look.deployed.head, cause, now);
        const about = { id, environment, reason, lifted: done.lifted, approved: done.approved };
        if ((0,commands_workspace/* isSet */.vM)(invocation, "dry-run")) {
            const text = `would resume ${id}: ${done.text}\nnothing was done`;
            return (0,command/* result */.Ke)("planned", text, { ...about, events: [], dryRun: true, revision: null });
        }
        const { status: next, text } = (0,status_codec/* encodeStatus */.B)(done.draft);
        const changes = new Map([[(0,paths/* statusPath */.k9)(id), text]]);
        // What still waits stays on the list, so that the next run comes back to it.
        const pending = look.deployed.pending.get(id);
        if (next.rollout)
            changes.set(...(0,apply_pending/* pendingWith */.cp)(id, next, now));
        else if (pending?.state === "held") {
            const released = { ...pending, state: "waiting", gates: [] };
            changes.set((0,paths/* pendingPath */.pZ)(id), (0,codecs/* encodePending */.yV)(released));
        }
        const published = await ports.branch.publish({
            expected: look.deployed.head,
            changes,
            message: (0,message/* composeMessage */.SB)({
                subject: `${id}: ${done.text}`,
                body: [`Reason: ${reason}`],
                cause: { ...cause, question },
            }),
        });
        if (published.kind === "moved")
            return null;
        await ports.announce([next]);
        const told = [`${id}  ${done.text} (revision ${next.revision})`, ...done.left, "headgate apply goes on"];
        const json = { ...about, dryRun: false, revision: next.revision };
        return (0,commands_asked/* withDeployerNote */.tE)((0,commands_told/* withEvents */.O)((0,command/* result */.Ke)("ok", told.join("\n"), json), (0,events/* eventsOfRecord */.UH)(next, status)), look.deployed.environments.get(environment), world);
    });
}
/** One thing at a time: letting a rollout go on says nothing of the values that are held beside it. */
function doneTo(status, paused, head, cause, now) {
    const held = status.hold.map(hold/* describeHeld */.T0).join(", ");
    if (paused) {
        return {
            draft: approvedStep(status, paused, head, cause, now),
            text: `step ${paused.step} of ${paused.of} approved, the next is due now`,
            left: held === ""
                ? []
                : [
                    `${held} ${status.hold.length > 1 ? "stay" : "stays"} held; resume again when nothing is paused to lift that`,
                ],
            lifted: [],
            approved: paused.step,
        };
    }
    return {
        draft: resumed(status, head, cause, now),
        text: `${held || "the failed step"} ${status.hold.length > 1 ? "are" : "is"} no longer held`,
        left: [],
        lifted: status.hold.map(json.heldJson),
        approved: null,
    };
}


/***/ })

};
;