export const id = 745;
export const ids = [745];
export const modules = {

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


/***/ })

};
