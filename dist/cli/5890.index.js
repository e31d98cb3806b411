"use strict";
exports.id = 5890;
exports.ids = [5890];
exports.modules = {

/***/ 90515:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ takeAskedSteps),
/* harmony export */   k: () => (/* binding */ takeAskedStep)
/* harmony export */ });
/* harmony import */ var _ahead_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10913);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95561);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28178);
/* harmony import */ var _pending_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59903);
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61174);
/* harmony import */ var _wave_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63757);






/** As `takeAskedSteps`, for one. */
function takeAskedStep(ports, look, asked) {
    return takeAskedSteps(ports, look, [asked]);
}
/**
 * Writes asked-for steps ahead, all in one commit, makes them real and concludes them. Null where somebody else wrote
 * first and nothing was done. What the look found of others (a stranger's commit, say) is noted in the same commit.
 */
async function takeAskedSteps(ports, look, asked) {
    const now = ports.now().toISOString();
    const plan = (0,_planning_js__WEBPACK_IMPORTED_MODULE_4__/* .planOf */ .X)(look, now);
    const prepared = [];
    for (const { id, step, before, reason } of asked) {
        const own = plan.deployments.find((one) => one.id === id);
        if (!own)
            throw new Error(`${id} is not part of the plan`);
        const ahead = await (0,_ahead_js__WEBPACK_IMPORTED_MODULE_0__/* .prepareAhead */ .t)(ports, look, { ...own, gates: [] }, step, {
            reason,
            together: asked.length,
            ...(before ? { before } : {}),
        });
        prepared.push(ahead);
    }
    const ids = new Set(asked.map(({ id }) => id));
    const others = plan.deployments.filter(({ id, decision }) => !ids.has(id) && decision === "tampered");
    const notes = (0,_pending_js__WEBPACK_IMPORTED_MODULE_3__/* .pendingChanges */ .Pn)(look, { ...plan, deployments: others }, now);
    const published = await ports.branch.publish({
        expected: look.deployed.head,
        changes: new Map([...notes, ...prepared.flatMap((ahead) => [...(0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .aheadChanges */ .x)(ahead)])]),
        message: (0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .aheadMessage */ .tU)(ports.cause, prepared),
    });
    if (published.kind === "moved")
        return null;
    await ports.announce(prepared.map(({ status }) => status));
    const memory = { analyses: new Map(), rollbacks: new Map() };
    return reportOn(look, await (0,_wave_js__WEBPACK_IMPORTED_MODULE_5__/* .conclude */ .E)(ports, look, [], prepared, memory));
}
/** A run that did one thing leaves no plan of everything else. */
const noPlan = { deployments: [], policies: [], findings: [], needs: [], hash: "" };
function reportOn(look, reports) {
    const { deployed, commit } = look;
    return { reports, policies: [], plan: noPlan, findings: [], head: deployed.head, commit };
}


/***/ }),

/***/ 18063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ refuseUnlessDeployer)
});

// EXTERNAL MODULE: ./.build/convention/load.js + 12 modules
var load = __webpack_require__(1450);
// EXTERNAL MODULE: ./.build/convention/paths.js
var paths = __webpack_require__(10547);
// EXTERNAL MODULE: ./.build/deployed/state.js + 1 modules
var state = __webpack_require__(8572);
// EXTERNAL MODULE: ./.build/report/findings.js + 2 modules
var report_findings = __webpack_require__(6261);
// EXTERNAL MODULE: ./.build/report/json.js
var json = __webpack_require__(63198);
// EXTERNAL MODULE: ./.build/rules/approvals/approvers.js
var approvers = __webpack_require__(80274);
// EXTERNAL MODULE: ./.build/rules/approvals/deployers.js
var deployers = __webpack_require__(16241);
// EXTERNAL MODULE: ./.build/commands/command.js
var command = __webpack_require__(82383);
// EXTERNAL MODULE: ./.build/commands/commit-source.js
var commit_source = __webpack_require__(17519);
// EXTERNAL MODULE: ./.build/apply/attempts.js
var attempts = __webpack_require__(99808);
// EXTERNAL MODULE: ./.build/deployed/message.js
var deployed_message = __webpack_require__(92849);
// EXTERNAL MODULE: ./.build/deployed/paths.js
var deployed_paths = __webpack_require__(21818);
// EXTERNAL MODULE: ./.build/commands/recorded.js
var recorded = __webpack_require__(63168);
// EXTERNAL MODULE: ./.build/commands/runner.js + 1 modules
var runner = __webpack_require__(22736);
;// CONCATENATED MODULE: ./.build/commands/refusal.js





/**
 * Notes on `deployed` that somebody was refused a command: once for a workflow run and a
 * deployment, however often it is repeated.
 * A refusal stands whether or not it can be noted.
 */
async function recordRefusal(workspace, world, asked, findings, isWritable) {
    const { store, host, repository } = workspace;
    const { command, server, reason } = asked;
    if (!isWritable)
        return;
    try {
        const cause = await host.cause(repository, { command, ...(reason === undefined ? {} : { reason }) });
        const environment = environmentOf(asked);
        if (await (0,recorded/* isRecorded */.TN)(workspace, cause, "refused", environment, server))
            return;
        const why = findings.map(({ message }) => message).join("; ");
        const event = {
            event: "refused",
            environment,
            command,
            reason: why,
            ...(server === undefined ? {} : { server }),
        };
        const { actor, run } = cause;
        const refusal = {
            headgate: 1,
            actor,
            run,
            command,
            environment,
            server: server ?? null,
            reason: why,
            at: world.now().toISOString(),
        };
        const where = [environment ?? "everything", server].filter(Boolean).join("/");
        const message = (0,deployed_message/* composeMessage */.SB)({
            subject: `${where}: ${command} refused`,
            body: [why, ...(reason ? ["", `Reason: ${reason}`] : [])],
            cause,
            events: [event],
        });
        const changes = new Map([[deployed_paths/* refusedPath */.wP, `${JSON.stringify(refusal, null, 2)}\n`]]);
        await (0,attempts/* untilWon */.$)((0,runner/* pauses */.yz)(world), async () => {
            const expected = await store.head();
            if (expected === null)
                return "gone";
            const published = await store.publish({ expected, changes, message });
            return published.kind === "published" ? "recorded" : null;
        });
    }
    catch (error) {
        world.progress(`the refusal could not be recorded: ${error instanceof Error ? error.message : String(error)}`);
    }
}
function environmentOf({ environments }) {
    const [only, ...others] = typeof environments === "string" ? [] : environments;
    return others.length === 0 ? (only ?? null) : null;
}

// EXTERNAL MODULE: ./.build/commands/workspace.js + 2 modules
var commands_workspace = __webpack_require__(45349);
;// CONCATENATED MODULE: ./.build/commands/deployer.js











/**
 * Refuses a command before anything is written where who asked is not one of the deployers that the policy in
 * force names, with the teams as they were when it was noted; the refusal is recorded on `deployed`. An environment
 * that is not in force yet is judged by its desired policy. Undefined: it may go on, also where nobody knows who asks (a plain clone).
 */
async function refuseUnlessDeployer(workspace, world, asked) {
    const { host, store } = workspace;
    const { requester } = host;
    if (requester === null)
        return undefined;
    const reading = await (0,state/* readDeployed */.B)(store, { kind: "deployments", ids: [], servers: [] });
    // Without a branch there is nothing to act on, and the command says so.
    if (reading.kind === "absent")
        return undefined;
    const desired = await desiredPolicies(workspace);
    const inForce = reading.state.environments;
    const policies = concerned(asked, inForce, desired.environments);
    const { project } = desired;
    const names = [...new Set(policies.flatMap((policy) => (0,approvers/* deployersOf */.n)(policy).unresolved))];
    const memberships = names.length === 0
        ? new Map()
        : await host.memberships(names, requester.people);
    const unknownGroups = new Map(names.flatMap((name) => {
        const why = host.whyUnknown?.(name);
        return why ? [[name.toLowerCase(), why]] : [];
    }));
    const asker = { people: requester.people, memberships, unknownGroups };
    const findings = policies.map((policy) => (0,deployers/* checkDeployer */.tT)(policy, project, asker));
    const allowed = asked.environments === "any"
        ? policies.length === 0 || findings.some((found) => found.length === 0)
        : findings.every((found) => found.length === 0);
    if (allowed)
        return undefined;
    const told = findings.flat().map((finding) => ({ ...finding, ...about(asked) }));
    await recordRefusal(workspace, world, asked, told, reading.writable);
    const refused = (0,command/* result */.Ke)("refused", (0,report_findings.formatFindings)(told, new Map(), (0,command/* textOptions */.aW)(world)), {
        findings: (0,json.findingsJson)(told),
    });
    return { ...refused, report: { findings: told } };
}
function about({ server }) {
    return server === undefined ? {} : { server };
}
/** The policies that name deployers, of the environments that are acted on. */
function concerned({ environments }, inForce, desired) {
    const ids = typeof environments === "string" ? [...inForce.keys()] : [...new Set(environments)];
    const policies = ids.flatMap((id) => inForce.get(id) ?? desired.get(id) ?? []);
    return policies.filter(({ deployers }) => deployers.length > 0);
}
/** What main says of environments and teams; nothing where it cannot be read, which allows nobody by a team. */
async function desiredPolicies(workspace) {
    try {
        const { commit } = await (0,commands_workspace/* desiredHead */.$w)(workspace);
        const source = (0,commit_source.commitSource)(workspace, commit);
        const { desired } = await (0,load/* loadDesired */.fv)(source, { kind: "touched", servers: new Set(), files: new Set() });
        return desired;
    }
    catch {
        return { project: unreadable, environments: new Map() };
    }
}
const unreadable = { headgate: 1, file: paths/* projectFile */.g7, variables: {}, teams: {}, overrides: [] };


/***/ }),

/***/ 63168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ alreadyDone),
/* harmony export */   Pc: () => (/* binding */ recordedStep),
/* harmony export */   Q0: () => (/* binding */ rollbackAskedBy),
/* harmony export */   TN: () => (/* binding */ isRecorded),
/* harmony export */   lW: () => (/* binding */ recordedEdit)
/* harmony export */ });
/* harmony import */ var _deployed_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92849);
/* harmony import */ var _deployed_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21818);
/* harmony import */ var _deployed_run_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63610);
/* harmony import */ var _deployed_status_codec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47025);
/* harmony import */ var _git_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12769);
/* harmony import */ var _model_deployment_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(63798);
/* harmony import */ var _report_phrases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47048);
/* harmony import */ var _apply_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93562);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82383);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45349);










/** How many of the newest commits are looked at: a run is repeated soon, or its inputs mean something else. */
const commitsAtMost = 200;
/**
 * What this workflow run did to a deployment for the same question before: then a repetition only tells. Null where
 * it did nothing, where runs cannot be repeated (on a clone), and where what it began is still to be completed.
 */
async function recordedStep(workspace, asking, id) {
    const path = (0,_deployed_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .statusPath */ .k9)(id);
    const found = await recordedCommit(workspace, asking, ({ paths }) => paths.includes(path));
    if (!found)
        return null;
    const then = await statusAt(workspace, found.commit, id);
    if (!then)
        return null;
    if (then.outcome !== "applying")
        return { status: then, commit: found.commit };
    const now = await statusAt(workspace, found.head, id);
    if (!now || (now.revision === then.revision && now.outcome === "applying"))
        return null;
    return { status: now, commit: found.head };
}
/** The commit by which somebody rolled a deployment back to where it is, for the same question; null: another did. */
async function rollbackAskedBy({ store }, question, status) {
    const id = (0,_model_deployment_js__WEBPACK_IMPORTED_MODULE_9__/* .deploymentId */ .d)(status);
    const path = (0,_deployed_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .statusPath */ .k9)(id);
    const head = await store.head();
    if (head === null)
        return null;
    for await (const { commit, message, paths } of store.log({ from: head, limit: commitsAtMost })) {
        if (!paths.includes(path))
            continue;
        const trailers = (0,_deployed_message_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMessage */ .vY)(message);
        if (trailers?.command !== "rollback" || trailers.question !== question)
            continue;
        const then = await statusAt({ store }, commit, id);
        return then?.event === status.event && then.restored?.commit === status.restored?.commit ? commit : null;
    }
    return null;
}
/** Whether this workflow run recorded such an event of the branch by the same command before. */
async function isRecorded(workspace, asking, event, environment, server) {
    const found = await recordedCommit(workspace, asking, ({ message }) => ((0,_deployed_message_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMessage */ .vY)(message)?.events ?? []).some((known) => known.event === event && known.environment === environment && known.server === server));
    return found !== null;
}
async function recordedCommit({ store }, { run, command, question }, matches) {
    const own = (0,_deployed_run_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .repeatableRun */ .xn)(run);
    if (own === null || command === undefined)
        return null;
    const head = await store.head();
    if (head === null)
        return null;
    for await (const commit of store.log({ from: head, limit: commitsAtMost })) {
        const trailers = (0,_deployed_message_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMessage */ .vY)(commit.message);
        if (trailers === null || (0,_deployed_run_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .repeatableRun */ .xn)(trailers.run) !== own || trailers.command !== command)
            continue;
        if (trailers.question === question && matches(commit))
            return { commit: commit.commit, head };
    }
    return null;
}
async function statusAt({ store }, commit, id) {
    const path = (0,_deployed_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .statusPath */ .k9)(id);
    const text = (await store.read(commit, [path])).get(path);
    const decoded = text === undefined ? undefined : (0,_deployed_status_codec_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeStatus */ .p)(path, text);
    return decoded?.kind === "status" ? decoded.status : undefined;
}
/** What is told of a step that was taken before: the outcome that it had, unless the command has a word of its own. */
async function alreadyDone(workspace, { status, commit }, outcome, by = "this run") {
    const { environment, server, revision, event, traffic, probes } = status;
    const id = `${environment}/${server}`;
    const desired = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_8__/* .desiredHead */ .$w)(workspace);
    const report = {
        reports: [{ id, kind: "concluded", status, probes, lines: [] }],
        policies: [],
        plan: { deployments: [], policies: [], findings: [], needs: [], hash: "" },
        findings: [],
        head: commit,
        commit: desired.commit,
    };
    const text = `already done by ${by}: revision ${revision}\n${id}  ${event}, ${(0,_report_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .sayTraffic */ .Fs)(traffic)}\nnothing was done now`;
    const told = (0,_command_js__WEBPACK_IMPORTED_MODULE_7__/* .result */ .Ke)(outcome ?? (0,_apply_result_js__WEBPACK_IMPORTED_MODULE_6__/* .applyOutcome */ .Ry)(report), text, (0,_apply_result_js__WEBPACK_IMPORTED_MODULE_6__/* .reportsJson */ .qn)(report));
    return { ...told, report: { findings: [], run: report } };
}
/**
 * The commit on the desired branch, or on one that was set aside (`headgate/…`), whose trailers say that this
 * workflow run made it for the same question, and that changed a file (from the convention's folder): the jobs of
 * a matrix and the steps of a job are one run. Null where there is none, and where runs cannot be repeated.
 */
async function recordedEdit(workspace, { run, command, question = "" }, path) {
    const own = (0,_deployed_run_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .repeatableRun */ .xn)(run);
    if (own === null || command === undefined)
        return null;
    const { repository, directory } = workspace;
    const { commit: head } = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_8__/* .desiredHead */ .$w)(workspace);
    const isOwn = (message) => (0,_deployed_run_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .repeatableRun */ .xn)(trailer(message, "Headgate-Run")) === own &&
        trailer(message, "Headgate-Command") === command &&
        trailer(message, "Headgate-Question") === question;
    const first = async (...from) => {
        const args = ["log", "-z", `--max-count=${commitsAtMost}`, "--format=%H%n%D%n%B", "--decorate=full"];
        const text = (await repository.git([...args, ...from, "--"])).toString("utf8");
        for (const entry of text.split("\0")) {
            const [commit = "", names = "", ...message] = entry.split("\n");
            if (!isOwn(message.join("\n")))
                continue;
            const changed = ["diff-tree", "-r", "--no-commit-id", "--name-only", commit, "--"];
            const touching = await repository.git([...changed, (0,_git_path_js__WEBPACK_IMPORTED_MODULE_4__/* .joinPath */ .uJ)(directory, path)]);
            if (touching.length > 0)
                return { commit, names };
        }
        return undefined;
    };
    const landed = await first(head);
    if (landed)
        return { commit: landed.commit, kept: null };
    const aside = await first("--no-walk=sorted", "--branches=headgate/*", "--remotes=*/headgate/*");
    if (!aside)
        return null;
    const kept = /(?:^|[/ ])(headgate\/[^,\s]+)/.exec(aside.names)?.[1] ?? null;
    return { commit: aside.commit, kept };
}
function trailer(message, key) {
    return new RegExp(`^${key}: (.*)$`, "m").exec(message)?.[1] ?? "";
}


/***/ }),

/***/ 25890:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recover: () => (/* binding */ recover)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _apply_asked_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90515);
/* harmony import */ var _apply_attempts_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(99808);
/* harmony import */ var _apply_outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99218);
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10547);
/* harmony import */ var _deployed_integrity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92361);
/* harmony import */ var _deployed_message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92849);
/* harmony import */ var _deployed_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21818);
/* harmony import */ var _deployed_status_codec_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47025);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73903);
/* harmony import */ var _model_variant_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(90940);
/* harmony import */ var _reconcile_hold_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(81315);
/* harmony import */ var _reconcile_transition_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(81633);
/* harmony import */ var _report_phrases_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(47048);
/* harmony import */ var _apply_result_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(93562);
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(98150);
/* harmony import */ var _blocked_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(24694);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(82383);
/* harmony import */ var _commit_source_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(17519);
/* harmony import */ var _deployer_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(18063);
/* harmony import */ var _recorded_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(63168);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(22736);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(45349);
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
        const workspace = __addDisposableResource(env_1, await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_21__/* .openWorkspace */ .OH)(invocation, world, { tree: true }), true);
        const asked = (0,_asked_js__WEBPACK_IMPORTED_MODULE_14__/* .askedFor */ .GZ)(invocation);
        const { id, environment, server, reason } = asked;
        try {
            const action = { command: "recover", environments: [environment], server, reason };
            const dryRun = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_21__/* .isSet */ .vM)(invocation, "dry-run");
            const refused = dryRun ? undefined : await (0,_deployer_js__WEBPACK_IMPORTED_MODULE_18__/* .refuseUnlessDeployer */ .r)(workspace, world, action);
            if (refused)
                return refused;
            const own = await workspace.host.cause(workspace.repository, { reason, command: "recover" });
            const cause = { ...own, question: (0,_asked_js__WEBPACK_IMPORTED_MODULE_14__/* .questionOf */ .YH)(invocation) };
            const recorded = dryRun ? null : await (0,_recorded_js__WEBPACK_IMPORTED_MODULE_19__/* .recordedStep */ .Pc)(workspace, cause, id);
            if (recorded)
                return await (0,_recorded_js__WEBPACK_IMPORTED_MODULE_19__/* .alreadyDone */ .FV)(workspace, recorded);
            const ports = (0,_runner_js__WEBPACK_IMPORTED_MODULE_20__/* .applyPorts */ .hu)(workspace, world, cause);
            if (!(await isRecorded(workspace, asked)))
                return nothingRecorded(world, asked);
            if (dryRun)
                return await preview(workspace, world, ports, asked);
            await acceptBranch(workspace, cause);
            return await (0,_apply_attempts_js__WEBPACK_IMPORTED_MODULE_22__/* .untilWon */ .$)(ports, async () => {
                const look = await ports.look(new Set([asked.id]));
                const trusted = await trustedOf(workspace, look, asked);
                if (!trusted)
                    return nothingRecorded(world, asked);
                const unknown = await unknownRelease(workspace, look, asked, trusted);
                if (unknown)
                    return unknown(world);
                const report = await execute(workspace, world, ports, look, asked, trusted);
                if (!report)
                    return null;
                const done = (0,_command_js__WEBPACK_IMPORTED_MODULE_16__/* .result */ .Ke)((0,_apply_result_js__WEBPACK_IMPORTED_MODULE_13__/* .applyOutcome */ .Ry)(report), (0,_apply_result_js__WEBPACK_IMPORTED_MODULE_13__/* .applyText */ .iY)(report, (0,_command_js__WEBPACK_IMPORTED_MODULE_16__/* .textOptions */ .aW)(world)), (0,_apply_result_js__WEBPACK_IMPORTED_MODULE_13__/* .reportsJson */ .qn)(report));
                return (0,_asked_js__WEBPACK_IMPORTED_MODULE_14__/* .withDeployerNote */ .tE)(done, look.deployed.environments.get(asked.environment), world);
            });
        }
        catch (error) {
            if (error instanceof _runner_js__WEBPACK_IMPORTED_MODULE_20__/* .BlockedError */ .t9)
                return (0,_blocked_js__WEBPACK_IMPORTED_MODULE_15__/* .blockedResult */ .m)(error.findings, world);
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
/** What would be taken over; a branch that would have to be accepted first is only named. */
async function preview(workspace, world, ports, asked) {
    const { id } = asked;
    const head = await workspace.store.head();
    const isBehind = head !== null && (await workspace.store.rewoundFrom(head)) !== null;
    if (head !== null && (isBehind || (await (0,_deployed_integrity_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyTip */ .z)(workspace.store, head)).steering)) {
        const text = `would accept ${workspace.store.name} as it stands at ${head.slice(0, 12)}, then take over ${id}\nnothing was done`;
        return (0,_command_js__WEBPACK_IMPORTED_MODULE_16__/* .result */ .Ke)("planned", text, { dryRun: true, id, revision: null, traffic: null });
    }
    const look = await ports.look(new Set([id]));
    const trusted = await trustedOf(workspace, look, asked);
    if (!trusted)
        return nothingRecorded(world, asked);
    const unknown = await unknownRelease(workspace, look, asked, trusted);
    if (unknown)
        return unknown(world);
    const seen = await highestRevision(workspace, world, look, asked);
    const revision = Math.max(trusted.revision, seen) + 1;
    const { traffic } = trusted;
    const text = `${id}  would be taken over as recorded, as revision ${revision}: ${(0,_report_phrases_js__WEBPACK_IMPORTED_MODULE_12__/* .sayTraffic */ .Fs)(traffic)}\n  every target would be written again in full\nnothing was done`;
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_16__/* .result */ .Ke)("planned", text, { dryRun: true, id, revision, traffic });
}
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
        ...(before.keep ? { keep: before.keep } : {}),
        analyse: false,
        observe: false,
        hold: before.hold,
        desired: before.desired,
    };
    return (0,_apply_asked_step_js__WEBPACK_IMPORTED_MODULE_1__/* .takeAskedStep */ .k)(ports, look, { id: asked.id, reason: asked.reason, step, before });
}
function nothingRecorded(world, asked) {
    return (0,_asked_js__WEBPACK_IMPORTED_MODULE_14__.refuse)(world, {
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
    for await (const _ of store.log({ from: head, paths: [(0,_deployed_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .statusPath */ .k9)(id)], limit: 1 }))
        return true;
    return false;
}
/** What is taken as the truth is started: only releases that were merged, as they were merged, ever are. */
async function unknownRelease(workspace, look, asked, trusted) {
    const source = (0,_commit_source_js__WEBPACK_IMPORTED_MODULE_17__.commitSource)(workspace, look.commit);
    for (const { version, release } of Object.values(trusted.variants)) {
        const path = (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseFile */ .MR)(asked.server, version);
        const bytes = (await source.read([path])).get(path);
        const digest = bytes && digestOfJson(bytes);
        if (digest === release)
            continue;
        const what = bytes ? "is not the one that was merged" : "was never merged";
        return (world) => (0,_asked_js__WEBPACK_IMPORTED_MODULE_14__.refuse)(world, {
            rule: "recover/unknown-release",
            message: `${asked.id} on deployed runs release ${version}, which ${what}; nothing was started`,
            hint: "take the commit on deployed back: git revert, on a branch of it; then headgate recover",
        }, asked);
    }
    return undefined;
}
function digestOfJson(bytes) {
    try {
        return (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_8__/* .digestOf */ .ol)(JSON.parse(Buffer.from(bytes).toString("utf8")));
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
    if (!(await (0,_deployed_integrity_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyTip */ .z)(store, head)).steering)
        return;
    const message = (0,_deployed_message_js__WEBPACK_IMPORTED_MODULE_5__/* .composeMessage */ .SB)({
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
    const { adapterOf } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 52210));
    for (const [path, text] of outputs) {
        const context = { root: workspace.root, home: world.env.HOME ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), ...asked };
        const seen = await adapterOf(path)?.observe({ path, text }, context);
        if (seen && "revision" in seen)
            highest = Math.max(highest, seen.revision);
    }
    return highest;
}
/** What lies there, as a person has seen it; but shares that no target could be given are nobody's truth. */
async function trustedOf(workspace, look, asked) {
    const status = look.deployed.statuses.get(asked.id);
    return status && (0,_model_variant_js__WEBPACK_IMPORTED_MODULE_9__/* .unsoundShares */ .z)(status) === undefined ? status : lastGenuine(workspace, look, asked);
}
/**
 * The newest status that Headgate itself wrote and that can be read. A digest alone proves nothing: whoever edits
 * a status may have worked it out anew.
 */
async function lastGenuine({ store }, look, asked) {
    const path = (0,_deployed_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .statusPath */ .k9)(asked.id);
    for await (const { commit } of store.log({ from: look.deployed.head, paths: [path], limit: 200 })) {
        const text = (await store.read(commit, [path])).get(path);
        const decoded = text === undefined ? undefined : (0,_deployed_status_codec_js__WEBPACK_IMPORTED_MODULE_7__/* .decodeStatus */ .p)(path, text);
        if (decoded?.kind !== "status")
            continue;
        for await (const whole of store.log({ from: commit, limit: 1 })) {
            if (await (0,_deployed_integrity_js__WEBPACK_IMPORTED_MODULE_4__/* .isGenuine */ .s)(store, whole))
                return decoded.status;
        }
    }
    return undefined;
}


/***/ })

};
;