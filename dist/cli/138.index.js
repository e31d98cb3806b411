export const id = 138;
export const ids = [138,745];
export const modules = {

/***/ 286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pn: () => (/* binding */ pendingChanges),
/* harmony export */   cp: () => (/* binding */ pendingWith)
/* harmony export */ });
/* unused harmony export restless */
/* harmony import */ var _deployed_codecs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1050);
/* harmony import */ var _deployed_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(725);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4466);



const states = {
    go: "waiting",
    wait: "waiting",
    refuse: "refused",
    hold: "held",
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
function pendingOf(look, plan, now) {
    const status = look.deployed.statuses.get(plan.id);
    const state = stateOf(plan, status, now);
    if (state === null)
        return null;
    const known = look.deployed.pending.get(plan.id);
    // Whoever holds the lease has said what it does.
    if (known && plan.decision === "leased")
        return known;
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
 * The pending entry that goes with a status that is written; null where it is at rest. What was taken back
 * stays in sight until a look finds that desired does not ask for it any more.
 */
function pendingWith(id, status, now) {
    const state = restless(status, now) ?? (wasTakenBack(status) ? "held" : null);
    if (state === null)
        return [(0,_deployed_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pendingPath */ .pZ)(id), null];
    const pending = {
        headgate: 1,
        environment: status.environment,
        server: status.server,
        state,
        gates: [],
        eligible: dueAt(status),
        digest: status.desired.digest,
        policy: null,
        since: now,
    };
    return [(0,_deployed_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pendingPath */ .pZ)(id), (0,_deployed_codecs_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePending */ .yV)(pending)];
}
function wasTakenBack({ event, hold }) {
    return (event === "rolled-back" || event === "withdrawn") && hold.length > 0;
}
/** When a status wants to be looked at again by itself. */
function dueAt(status) {
    return status.rollout?.next ?? status.watch?.until ?? null;
}
/** The policy in force, where this change came in together with another one: it must pass both from then on. */
function policyOf(look, plan) {
    const known = look.deployed.pending.get(plan.id);
    if (known && known.digest === plan.to.digest && known.policy)
        return known.policy;
    if (plan.origin !== "change")
        return null;
    const inForce = look.deployed.environments.get(plan.environment) ?? null;
    const wanted = look.desired.environments.get(plan.environment) ?? null;
    return inForce && (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(inForce) !== (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(wanted) ? inForce : null;
}


/***/ }),

/***/ 1378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ maxAttempts),
/* harmony export */   KM: () => (/* binding */ publishOwn),
/* harmony export */   fu: () => (/* binding */ backOff)
/* harmony export */ });
/* harmony import */ var _deployed_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(725);
/* harmony import */ var _deployed_status_codec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8676);


/** How often a lost race is tried again before it is told as an error. */
const maxAttempts = 60;
/** A pause that grows, with chance in it, so that several losers do not meet again. */
async function backOff(ports, attempt) {
    await ports.sleep(Math.min(1_000, 10 * 2 ** Math.min(attempt, 6)) * (0.5 + ports.random()));
}
/**
 * Adds changes on whatever head there is by now, never over a deployment that is no longer ours: `ours` is
 * asked with what the head says, and a deployment it refuses is left out. Returns the new head (null when
 * nothing was left to write) and the deployments that were lost.
 */
async function publishOwn(ports, entries, message) {
    for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
        const head = await ports.branch.head();
        if (head === null)
            throw new Error("the branch deployed has gone while this run was at work");
        const texts = await ports.branch.read(head, entries.map((entry) => (0,_deployed_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .statusPath */ .k9)(entry.id)));
        const lost = new Set();
        const changes = new Map();
        for (const entry of entries) {
            const text = texts.get((0,_deployed_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .statusPath */ .k9)(entry.id));
            const decoded = text === undefined ? undefined : (0,_deployed_status_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeStatus */ .p)((0,_deployed_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .statusPath */ .k9)(entry.id), text);
            const holds = decoded?.kind === "status" &&
                decoded.status.revision === entry.revision &&
                decoded.status.lease?.run === entry.run;
            if (!holds) {
                lost.add(entry.id);
                continue;
            }
            for (const [path, content] of entry.changes)
                changes.set(path, content);
        }
        if (changes.size === 0)
            return { head: null, lost };
        const published = await ports.branch.publish({
            expected: head,
            changes,
            message,
        });
        if (published.kind === "published")
            return { head: published.head, lost };
        await backOff(ports, attempt);
    }
    throw new Error(`lost the race for the branch deployed ${maxAttempts} times in a row`);
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

/***/ 5525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ blockedResult)
/* harmony export */ });
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7542);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6675);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6604);



/** Nothing could be looked at or done, because of the state of the branch `deployed`. */
function blockedResult(findings, world) {
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .result */ .Ke)("refused", (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFindings */ .eg)(findings, new Map(), (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .textOptions */ .aW)(world)), {
        findings: (0,_report_json_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsJson */ .p)(findings),
    });
}


/***/ }),

/***/ 9138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resume: () => (/* binding */ resume)
/* harmony export */ });
/* harmony import */ var _apply_pending_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(286);
/* harmony import */ var _apply_publish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1378);
/* harmony import */ var _deployed_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9846);
/* harmony import */ var _deployed_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(725);
/* harmony import */ var _deployed_status_codec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8676);
/* harmony import */ var _reconcile_hold_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9200);
/* harmony import */ var _reconcile_lease_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3815);
/* harmony import */ var _reconcile_settle_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6046);
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7661);
/* harmony import */ var _blocked_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5525);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6604);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2263);
/* harmony import */ var _stop_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5745);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2363);
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
        const workspace = __addDisposableResource(env_1, await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_11__/* .openWorkspace */ .OH)(invocation, world), true);
        try {
            return invocation.positionals[0] === undefined
                ? await endStop(workspace, world, invocation)
                : await liftHold(workspace, world, (0,_asked_js__WEBPACK_IMPORTED_MODULE_6__/* .askedFor */ .G)(invocation));
        }
        catch (error) {
            if (error instanceof _runner_js__WEBPACK_IMPORTED_MODULE_9__/* .BlockedError */ .t9)
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
async function endStop(workspace, world, invocation) {
    const environment = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_11__/* .textOf */ .b6)(invocation, "env") ?? null;
    const reason = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_11__/* .textOf */ .b6)(invocation, "reason") ?? "";
    const cause = await (0,_runner_js__WEBPACK_IMPORTED_MODULE_9__/* .localCause */ .dX)(workspace, world, { reason, command: "resume" });
    const done = await (0,_stop_js__WEBPACK_IMPORTED_MODULE_10__.changeStops)(workspace, world, cause, "resumed", environment, (stops) => {
        const others = stops.filter((known) => known.environment !== environment);
        return others.length === stops.length ? null : others;
    });
    const where = environment ?? "everything";
    if (done === "refused") {
        return (0,_asked_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .T)(world, {
            rule: "stop/not-stopped",
            message: `${where} is not stopped${environment === null ? "; an environment may be: name it with --env" : ""}`,
            hint: "headgate status shows what is stopped, and what is held",
        });
    }
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_8__/* .result */ .Ke)("ok", `resumed ${where}: ${reason}\nheadgate apply goes on`, { environment, reason });
}
async function liftHold(workspace, world, asked) {
    if (asked.environment === "") {
        return (0,_asked_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .T)(world, {
            rule: "hold/no-environment",
            message: "a hold belongs to one environment",
            hint: `headgate resume ${asked.server} --env ENVIRONMENT --reason …`,
        });
    }
    const cause = await (0,_runner_js__WEBPACK_IMPORTED_MODULE_9__/* .localCause */ .dX)(workspace, world, { reason: asked.reason, command: "resume" });
    const ports = (0,_runner_js__WEBPACK_IMPORTED_MODULE_9__/* .applyPorts */ .hu)(workspace, world, cause);
    for (let attempt = 0; attempt < _apply_publish_js__WEBPACK_IMPORTED_MODULE_1__/* .maxAttempts */ .F3; attempt += 1) {
        const look = await ports.look(new Set([asked.id]));
        const status = look.deployed.statuses.get(asked.id);
        const now = ports.now().toISOString();
        if (!status || look.tampered.has(asked.id) || (status.hold.length === 0 && status.outcome !== "failed")) {
            return (0,_asked_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .T)(world, {
                rule: "hold/nothing-held",
                message: look.tampered.has(asked.id)
                    ? `what is recorded of ${asked.id} was changed behind Headgate's back`
                    : `nothing is held in ${asked.id}`,
                hint: look.tampered.has(asked.id)
                    ? "headgate recover goes on"
                    : "headgate status shows what is held",
            }, asked);
        }
        if (status.lease && (0,_reconcile_lease_js__WEBPACK_IMPORTED_MODULE_12__/* .leaseIsLive */ .x)(status.lease, now, look.endedRuns)) {
            return (0,_asked_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .T)(world, {
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
            return (0,_command_js__WEBPACK_IMPORTED_MODULE_8__/* .result */ .Ke)("ok", `${asked.id}  ${lifted} is no longer held (revision ${next.revision})\nheadgate apply goes on`, {
                id: asked.id,
                lifted: status.hold,
                revision: next.revision,
            });
        }
        await (0,_apply_publish_js__WEBPACK_IMPORTED_MODULE_1__/* .backOff */ .fu)(ports, attempt);
    }
    throw new Error("lost the race for the branch deployed too often");
}
/** Nothing that runs changes: only what was held, and what failed may be tried again. */
function resumed(status, head, cause, now) {
    const { digest: _, ...draft } = status;
    const runs = Object.keys(status.traffic).length > 0;
    return {
        ...draft,
        revision: status.revision + 1,
        event: "resumed",
        outcome: status.rollout
            ? "progressing"
            : runs && status.outcome === "failed"
                ? "healthy"
                : status.outcome,
        rollout: status.rollout && { ...status.rollout, next: now },
        stable: (0,_reconcile_settle_js__WEBPACK_IMPORTED_MODULE_13__/* .nextStable */ .dL)(status, head),
        hold: [],
        cause,
        gates: [],
        problem: null,
        at: now,
    };
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

/***/ 5745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changeStops: () => (/* binding */ changeStops),
/* harmony export */   stop: () => (/* binding */ stop)
/* harmony export */ });
/* harmony import */ var _apply_publish_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1378);
/* harmony import */ var _deployed_codecs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1050);
/* harmony import */ var _deployed_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9846);
/* harmony import */ var _deployed_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(725);
/* harmony import */ var _deployed_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8056);
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7661);
/* harmony import */ var _blocked_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5525);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6604);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2263);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2363);
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










/** Halts every forward action, everywhere or in one environment; recorded on `deployed`. */
const stop = async (invocation, world) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const workspace = __addDisposableResource(env_1, await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_9__/* .openWorkspace */ .OH)(invocation, world), true);
        try {
            return await run(workspace, world, invocation);
        }
        catch (error) {
            if (error instanceof _runner_js__WEBPACK_IMPORTED_MODULE_8__/* .BlockedError */ .t9)
                return (0,_blocked_js__WEBPACK_IMPORTED_MODULE_6__/* .blockedResult */ .m)(error.findings, world);
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
async function run(workspace, world, invocation) {
    const environment = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_9__/* .textOf */ .b6)(invocation, "env") ?? null;
    const reason = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_9__/* .textOf */ .b6)(invocation, "reason") ?? "";
    const cause = await (0,_runner_js__WEBPACK_IMPORTED_MODULE_8__/* .localCause */ .dX)(workspace, world, { reason, command: "stop" });
    const where = environment ?? "everything";
    const done = await changeStops(workspace, world, cause, "stopped", environment, (stops, environments) => {
        if (environment !== null && !environments.has(environment))
            return null;
        const others = stops.filter((known) => known.environment !== environment);
        return [...others, { environment, reason, actor: cause.actor, at: world.now().toISOString() }];
    });
    if (done === "refused") {
        return (0,_asked_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .T)(world, {
            rule: "stop/unknown-environment",
            message: `there is no environment ${where} in force`,
            hint: "headgate status shows the environments; without --env everything stops",
        });
    }
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_7__/* .result */ .Ke)("stopped", `stopped ${where}: ${reason}\nrollbacks go on; headgate resume lifts it`, {
        environment,
        reason,
    });
}
/** Rewrites the list of stops by compare-and-swap. Refused where the change gives null. */
async function changeStops(workspace, world, cause, event, environment, change) {
    const { store } = workspace;
    const ports = (0,_runner_js__WEBPACK_IMPORTED_MODULE_8__/* .applyPorts */ .hu)(workspace, world, cause);
    for (let attempt = 0; attempt < _apply_publish_js__WEBPACK_IMPORTED_MODULE_0__/* .maxAttempts */ .F3; attempt += 1) {
        const reading = await (0,_deployed_state_js__WEBPACK_IMPORTED_MODULE_4__/* .readDeployed */ .B)(store, { kind: "deployments", ids: [], servers: [] });
        if (reading.kind === "absent" || !reading.writable)
            throw new _runner_js__WEBPACK_IMPORTED_MODULE_8__/* .BlockedError */ .t9(reading.findings);
        const { state } = reading;
        const next = change(state.stops, new Set(state.environments.keys()));
        if (next === null)
            return "refused";
        const branchEvent = {
            event,
            environment,
            ...(cause.reason ? { reason: cause.reason } : {}),
        };
        const message = (0,_deployed_message_js__WEBPACK_IMPORTED_MODULE_2__/* .composeMessage */ .SB)({
            subject: `${environment ?? "everything"}: ${event}`,
            body: cause.reason ? [`Reason: ${cause.reason}`] : [],
            cause,
            events: [branchEvent],
        });
        const changes = new Map([[_deployed_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .stopPath */ .cO, (0,_deployed_codecs_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeStops */ .kB)(next)]]);
        const published = await store.publish({ expected: state.head, changes, message });
        if (published.kind === "published")
            return "done";
        await (0,_apply_publish_js__WEBPACK_IMPORTED_MODULE_0__/* .backOff */ .fu)(ports, attempt);
    }
    throw new Error("lost the race for the branch deployed too often");
}


/***/ }),

/***/ 9200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ heldIn),
/* harmony export */   T0: () => (/* binding */ describeHeld),
/* harmony export */   X0: () => (/* binding */ heldVersions),
/* harmony export */   bw: () => (/* binding */ mergeHolds),
/* harmony export */   dU: () => (/* binding */ newHolds),
/* harmony export */   r0: () => (/* binding */ heldInStatus)
/* harmony export */ });
/* harmony import */ var _variants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9247);

/** Those of the held values that a desired state contains: with one of them nothing is applied. */
function heldIn(inputs, holds) {
    if (inputs.blue === null)
        return [];
    const values = valuesOf(inputs, inputs.live.variants[inputs.blue]);
    return holds.filter((held) => contains(values, held));
}
/** Those of the held values that a status contains: such a point is no place to go back to. */
function heldInStatus(status, holds) {
    const values = valuesOfStatus(status);
    return holds.filter((held) => contains(values, held));
}
/** Held versions only: what a hold means for the environments downstream. */
function heldVersions(holds) {
    return holds.filter((held) => held.kind === "version");
}
/** The values that the failed status had and the restored one lacks. */
function newHolds(failed, restored, at) {
    const bad = valuesOfStatus(failed);
    const good = restored
        ? valuesOfStatus(restored)
        : { ...bad, blue: null, green: {} };
    const holds = [];
    if (bad.blue !== null && bad.blue !== good.blue) {
        holds.push({ ...at, kind: "version", version: bad.blue, above: good.green[bad.blue] ?? 0 });
    }
    for (const [version, share] of Object.entries(bad.green)) {
        const before = good.blue === version ? 100 : (good.green[version] ?? 0);
        if (share > before)
            holds.push({ ...at, kind: "version", version, above: before });
    }
    for (const kind of ["variable", "secret"]) {
        const field = kind === "variable" ? "variables" : "secrets";
        for (const name of new Set([...Object.keys(bad[field]), ...Object.keys(good[field])])) {
            const value = bad[field][name] ?? null;
            if (value !== (good[field][name] ?? null))
                holds.push({ ...at, kind, name, value });
        }
    }
    return holds.length > 0 ? holds : [{ ...at, kind: "inputs", digest: bad.digest }];
}
/** Adds holds; the newer one of the same thing replaces the older. */
function mergeHolds(old, added) {
    const keys = new Set(added.map(keyOf));
    return [...old.filter((held) => !keys.has(keyOf(held))), ...added];
}
/** In words, as a message names it. Secrets are named, their references never shown. */
function describeHeld(held) {
    if (held.kind === "version") {
        return held.above > 0 ? `${held.version} above ${held.above} %` : held.version;
    }
    if (held.kind === "inputs")
        return `the deployment as it was at revision ${held.revision}`;
    if (held.kind === "secret")
        return `secret ${held.name}`;
    return held.value === null ? `${held.name} unset` : `${held.name}=${held.value}`;
}
function keyOf(held) {
    if (held.kind === "inputs")
        return `inputs ${held.digest}`;
    return held.kind === "version" ? `version ${held.version}` : `${held.kind} ${held.name} ${held.value}`;
}
function contains(values, held) {
    if (held.kind === "version") {
        return ((values.blue === held.version && held.above < 100) || (values.green[held.version] ?? 0) > held.above);
    }
    if (held.kind === "inputs")
        return values.digest === held.digest;
    const field = held.kind === "variable" ? values.variables : values.secrets;
    return (field[held.name] ?? null) === held.value;
}
function valuesOf(desired, variant) {
    const { blue, green, digest } = desired;
    return { blue, green, digest, variables: variant?.variables ?? {}, secrets: variant?.secrets ?? {} };
}
function valuesOfStatus(status) {
    const id = (0,_variants_js__WEBPACK_IMPORTED_MODULE_0__/* .blueOf */ .iS)(status);
    return valuesOf(status.desired, id === null ? undefined : status.variants[id]);
}


/***/ }),

/***/ 3815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ leaseIsLive)
/* harmony export */ });
/** Live until it expires, or until its run is known to have ended. */
function leaseIsLive(lease, now, endedRuns) {
    return Date.parse(now) < Date.parse(lease.expires) && !endedRuns.has(lease.run);
}


/***/ }),

/***/ 6046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   dL: () => (/* binding */ nextStable)
/* harmony export */ });
/* harmony import */ var _soak_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4803);

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
    return bad ? `probe ${bad.outcome === "fail" ? "failed" : "could not decide"}: ${bad.message}` : "";
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
function finish(base, ahead, outcome, now) {
    const status = { ...base, outcome };
    const voided = new Set(status.hold.flatMap((held) => (held.kind === "version" && held.above < 100 ? [held.version] : [])));
    return { ...status, soak: (0,_soak_js__WEBPACK_IMPORTED_MODULE_0__/* .carrySoak */ .q)(ahead.soak, (0,_soak_js__WEBPACK_IMPORTED_MODULE_0__/* .soakingVersion */ .X)(status), voided, ahead.at, now) };
}
/** What the next status points back to: the one before it, if that was settled; else what that pointed to. */
function nextStable(before, commit) {
    if (!before)
        return null;
    const settled = (before.outcome === "healthy" || before.outcome === "rolled-back") && before.rollout === null;
    return settled ? { revision: before.revision, commit } : before.stable;
}


/***/ }),

/***/ 4803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ soakingVersion),
/* harmony export */   q: () => (/* binding */ carrySoak)
/* harmony export */ });
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(472);

/**
 * The version whose soak runs: blue at 100 percent in a settled status. A rollout, a green with a share or
 * a failure ends the interval.
 */
function soakingVersion(status) {
    if (!(0,_model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .isSettled */ .I)(status))
        return null;
    const whole = Object.keys(status.traffic).find((id) => status.traffic[id] === 100);
    return whole === undefined ? null : (status.variants[whole]?.version ?? null);
}
/**
 * Carries soak over a change: intervals that ended are closed at `endedAt` (when the write-ahead was made),
 * the one that begins starts at `at`. Versions in `voided` (failed or held) lose what they had.
 */
function carrySoak(before, running, voided, endedAt, at) {
    const after = {};
    for (const [version, soak] of Object.entries(before)) {
        if (voided.has(version))
            continue;
        after[version] = version === running || soak.since === null ? soak : close(soak, soak.since, endedAt);
    }
    if (running !== null && !voided.has(running)) {
        const known = after[running];
        after[running] = { longest: known?.longest ?? 0, since: known?.since ?? at };
    }
    return after;
}
function close(soak, since, endedAt) {
    const length = Math.max(0, Date.parse(endedAt) - Date.parse(since));
    return { longest: Math.max(soak.longest, length), since: null };
}


/***/ }),

/***/ 9247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PI: () => (/* binding */ stableOf),
/* harmony export */   PO: () => (/* binding */ idOfLive),
/* harmony export */   Rd: () => (/* binding */ newVariantId),
/* harmony export */   Tn: () => (/* binding */ sameLive),
/* harmony export */   ag: () => (/* binding */ sameVariant),
/* harmony export */   iS: () => (/* binding */ blueOf)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4466);

function sameVariant(a, b) {
    return a !== undefined && b !== undefined && (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(a) === (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(b);
}
/** The id under which a variant is live, if it is. */
function idOfLive(live, variant) {
    const digest = (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(variant);
    return Object.keys(live.variants).find((id) => (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(live.variants[id]) === digest);
}
/** The version, or with the digest's first six digits where another variant holds the plain name already. */
function newVariantId(variant, taken) {
    if (!taken.has(variant.version))
        return variant.version;
    return `${variant.version}~${(0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(variant).slice("sha256-".length, "sha256-".length + 6)}`;
}
/** The variant that is, or is on its way to be, blue. */
function blueOf(status) {
    if (status.rollout)
        return status.rollout.to;
    return stableOf(status);
}
/** The variant that carries what no one else was given: what a rollout starts from. */
function stableOf(status) {
    if (status.rollout)
        return status.rollout.from;
    const { blue, green } = status.desired;
    const candidates = Object.keys(status.variants).filter((id) => status.variants[id]?.version === blue && !(blue !== null && blue in green));
    const byShare = candidates.sort((a, b) => (status.traffic[b] ?? 0) - (status.traffic[a] ?? 0));
    return byShare[0] ?? null;
}
/** Same shares of the same variants, whatever they are called. */
function sameLive(a, b) {
    return (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(sharesByContent(a)) === (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(sharesByContent(b));
}
function sharesByContent(live) {
    return Object.entries(live.variants)
        .map(([id, variant]) => [(0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(variant), live.traffic[id] ?? 0])
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}


/***/ })

};
