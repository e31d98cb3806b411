"use strict";
exports.id = 5890;
exports.ids = [5890];
exports.modules = {

/***/ 515:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ takeAskedStep)
/* harmony export */ });
/* harmony import */ var _ahead_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(913);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5561);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8178);
/* harmony import */ var _pending_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9903);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1433);
/* harmony import */ var _wave_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1405);






/**
 * Writes one asked-for step ahead, makes it real and concludes it. Null where somebody else wrote first and
 * nothing was done. What the look found of others (a stranger's commit, say) is noted in the same commit.
 */
async function takeAskedStep(ports, look, asked) {
    const now = ports.now().toISOString();
    const plan = (0,_run_js__WEBPACK_IMPORTED_MODULE_4__.planOf)(look, now);
    const own = plan.deployments.find(({ id }) => id === asked.id);
    if (!own)
        throw new Error(`${asked.id} is not part of the plan`);
    const ahead = await (0,_ahead_js__WEBPACK_IMPORTED_MODULE_0__/* .prepareAhead */ .t)(ports, look, { ...own, gates: [] }, asked.step, {
        reason: asked.reason,
        ...(asked.before ? { before: asked.before } : {}),
    });
    const others = plan.deployments.filter(({ id, decision }) => id !== asked.id && decision === "tampered");
    const notes = (0,_pending_js__WEBPACK_IMPORTED_MODULE_3__/* .pendingChanges */ .Pn)(look, { ...plan, deployments: others }, now);
    const published = await ports.branch.publish({
        expected: look.deployed.head,
        changes: new Map([...notes, ...(0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .aheadChanges */ .x)(ahead)]),
        message: (0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .aheadMessage */ .tU)(ports.cause, [ahead]),
    });
    if (published.kind === "moved")
        return null;
    const memory = { analyses: new Map(), rollbacks: new Map() };
    return reportOn(look, await (0,_wave_js__WEBPACK_IMPORTED_MODULE_5__/* .conclude */ .E)(ports, look, [], [ahead], memory));
}
/** A run that did one thing leaves no plan of everything else. */
const noPlan = { deployments: [], policies: [], findings: [], needs: [], hash: "" };
function reportOn(look, reports) {
    const { deployed, commit } = look;
    return { reports, policies: [], plan: noPlan, findings: [], head: deployed.head, commit };
}


/***/ }),

/***/ 5890:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recover: () => (/* binding */ recover)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _apply_asked_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(515);
/* harmony import */ var _apply_outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9218);
/* harmony import */ var _apply_publish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5075);
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(547);
/* harmony import */ var _deployed_integrity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2361);
/* harmony import */ var _deployed_message_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2849);
/* harmony import */ var _deployed_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1818);
/* harmony import */ var _deployed_status_codec_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7025);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3903);
/* harmony import */ var _reconcile_hold_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1315);
/* harmony import */ var _reconcile_transition_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8843);
/* harmony import */ var _apply_result_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(525);
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8150);
/* harmony import */ var _blocked_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2313);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2383);
/* harmony import */ var _commit_source_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7519);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7298);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(5349);
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



















/**
 * Takes what the branch says of one deployment as the truth, after a person has looked: a revision above
 * everything that was seen, and the full state applied again. Accepts a rewound branch as it stands.
 */
const recover = async (invocation, world) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const workspace = __addDisposableResource(env_1, await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_18__/* .openWorkspace */ .OH)(invocation, world, { tree: true }), true);
        const asked = (0,_asked_js__WEBPACK_IMPORTED_MODULE_13__/* .askedFor */ .GZ)(invocation);
        try {
            const cause = await (0,_runner_js__WEBPACK_IMPORTED_MODULE_17__/* .localCause */ .dX)(workspace, world, { reason: asked.reason, command: "recover" });
            const ports = (0,_runner_js__WEBPACK_IMPORTED_MODULE_17__/* .applyPorts */ .hu)(workspace, world, cause);
            if (!(await isRecorded(workspace, asked)))
                return nothingRecorded(world, asked);
            await acceptBranch(workspace, cause);
            for (let attempt = 0; attempt < _apply_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .maxAttempts */ .F3; attempt += 1) {
                const look = await ports.look(new Set([asked.id]));
                const trusted = look.deployed.statuses.get(asked.id) ?? (await lastGenuine(workspace, look, asked));
                if (!trusted)
                    return nothingRecorded(world, asked);
                const unknown = await unknownRelease(workspace, look, asked, trusted);
                if (unknown)
                    return unknown(world);
                const report = await execute(workspace, world, ports, look, asked, trusted);
                if (report) {
                    const done = (0,_command_js__WEBPACK_IMPORTED_MODULE_15__/* .result */ .Ke)((0,_apply_result_js__WEBPACK_IMPORTED_MODULE_12__/* .applyOutcome */ .Ry)(report), (0,_apply_result_js__WEBPACK_IMPORTED_MODULE_12__/* .applyText */ .iY)(report, (0,_command_js__WEBPACK_IMPORTED_MODULE_15__/* .textOptions */ .aW)(world)), (0,_apply_result_js__WEBPACK_IMPORTED_MODULE_12__/* .reportsJson */ .qn)(report));
                    return (0,_asked_js__WEBPACK_IMPORTED_MODULE_13__/* .withDeployerNote */ .tE)(done, look.deployed.environments.get(asked.environment), world);
                }
                await (0,_apply_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .backOff */ .fu)(ports, attempt);
            }
            throw new Error("lost the race for the branch deployed too often");
        }
        catch (error) {
            if (error instanceof _runner_js__WEBPACK_IMPORTED_MODULE_17__/* .BlockedError */ .t9)
                return (0,_blocked_js__WEBPACK_IMPORTED_MODULE_14__/* .blockedResult */ .m)(error.findings, world);
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
async function execute(workspace, world, ports, look, asked, trusted) {
    const seen = await highestRevision(workspace, world, look, asked);
    const genuine = await lastGenuine(workspace, look, asked);
    const before = {
        ...trusted,
        revision: Math.max(trusted.revision, seen),
        lease: null,
        // Whoever edited it may have lent it time, or lifted a hold: neither is believed.
        soak: {},
        hold: (0,_reconcile_hold_js__WEBPACK_IMPORTED_MODULE_10__/* .mergeHolds */ .bw)(trusted.hold, genuine?.hold ?? []),
    };
    const step = {
        event: "recovered",
        live: (0,_reconcile_transition_js__WEBPACK_IMPORTED_MODULE_11__/* .liveOf */ .QA)(before),
        rollout: before.rollout,
        watch: before.watch,
        analyse: false,
        observe: false,
        hold: before.hold,
        desired: before.desired,
    };
    return (0,_apply_asked_step_js__WEBPACK_IMPORTED_MODULE_1__/* .takeAskedStep */ .k)(ports, look, { id: asked.id, reason: asked.reason, step, before });
}
function nothingRecorded(world, asked) {
    return (0,_asked_js__WEBPACK_IMPORTED_MODULE_13__.refuse)(world, {
        rule: "recover/nothing-recorded",
        message: `nothing is recorded of ${asked.id}`,
        hint: "headgate status shows what is; headgate apply deploys what is desired",
    }, asked);
}
/** Asked before anything is accepted: a slip of the pen must not make a rewound branch the truth. */
async function isRecorded({ store }, { id }) {
    const head = await store.head();
    if (head === null)
        return true;
    for await (const _ of store.log({ from: head, paths: [(0,_deployed_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .statusPath */ .k9)(id)], limit: 1 }))
        return true;
    return false;
}
/** What is taken as the truth is started: only releases that were merged, as they were merged, ever are. */
async function unknownRelease(workspace, look, asked, trusted) {
    const source = (0,_commit_source_js__WEBPACK_IMPORTED_MODULE_16__.commitSource)(workspace, look.commit);
    for (const { version, release } of Object.values(trusted.variants)) {
        const path = (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseFile */ .MR)(asked.server, version);
        const bytes = (await source.read([path])).get(path);
        const digest = bytes && digestOfJson(bytes);
        if (digest === release)
            continue;
        const what = bytes ? "is not the one that was merged" : "was never merged";
        return (world) => (0,_asked_js__WEBPACK_IMPORTED_MODULE_13__.refuse)(world, {
            rule: "recover/unknown-release",
            message: `${asked.id} on deployed runs release ${version}, which ${what}; nothing was started`,
            hint: "take the commit on deployed back: git revert, on a branch of it; then headgate recover",
        }, asked);
    }
    return undefined;
}
function digestOfJson(bytes) {
    try {
        return (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_9__/* .digestOf */ .ol)(JSON.parse(Buffer.from(bytes).toString("utf8")));
    }
    catch {
        return undefined;
    }
}
/** A rewound branch, or where a stop, a policy or the manifest was changed by hand: what is there now is taken as it stands. */
async function acceptBranch(workspace, cause) {
    const { store } = workspace;
    const head = await store.head();
    if (head === null)
        return;
    if ((await store.rewoundFrom(head)) !== null)
        await store.accept(head);
    if (!(await (0,_deployed_integrity_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyTip */ .z)(store, head)).steering)
        return;
    const message = (0,_deployed_message_js__WEBPACK_IMPORTED_MODULE_6__/* .composeMessage */ .SB)({
        subject: "recovered: the branch is accepted as it stands",
        body: [`Reason: ${cause.reason ?? ""}`],
        cause,
        events: [{ event: "recovered", environment: null, ...(cause.reason ? { reason: cause.reason } : {}) }],
    });
    await store.publish({ expected: head, changes: new Map(), message, accepts: true });
}
/** What the targets carry may be above what a rewound branch says: the next revision is above both. */
async function highestRevision(workspace, world, look, asked) {
    const ports = { branch: workspace.store };
    const outputs = (0,_apply_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .targetOutputs */ .OL)(await (0,_apply_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .storedOutputs */ ._q)(ports, look.deployed.head, asked.id));
    let highest = 0;
    const { adapterOf } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9721));
    for (const [path, text] of outputs) {
        const context = { root: workspace.root, home: world.env.HOME ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), ...asked };
        const seen = await adapterOf(path)?.observe({ path, text }, context);
        if (seen && "revision" in seen)
            highest = Math.max(highest, seen.revision);
    }
    return highest;
}
/**
 * The newest status that Headgate itself wrote and that can be read. A digest alone proves nothing: whoever edits
 * a status may have worked it out anew.
 */
async function lastGenuine({ store }, look, asked) {
    const path = (0,_deployed_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .statusPath */ .k9)(asked.id);
    for await (const { commit } of store.log({ from: look.deployed.head, paths: [path], limit: 200 })) {
        const text = (await store.read(commit, [path])).get(path);
        const decoded = text === undefined ? undefined : (0,_deployed_status_codec_js__WEBPACK_IMPORTED_MODULE_8__/* .decodeStatus */ .p)(path, text);
        if (decoded?.kind !== "status")
            continue;
        for await (const whole of store.log({ from: commit, limit: 1 })) {
            if (await (0,_deployed_integrity_js__WEBPACK_IMPORTED_MODULE_5__/* .isGenuine */ .s)(store, whole))
                return decoded.status;
        }
    }
    return undefined;
}


/***/ })

};
;