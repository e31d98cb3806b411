"use strict";
exports.id = 7600;
exports.ids = [7600];
exports.modules = {

/***/ 98150:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ askedFor),
/* harmony export */   YH: () => (/* binding */ questionOf),
/* harmony export */   YY: () => (/* binding */ reasonIn),
/* harmony export */   cp: () => (/* binding */ refuseAll),
/* harmony export */   refuse: () => (/* binding */ refuse),
/* harmony export */   tE: () => (/* binding */ withDeployerNote)
/* harmony export */ });
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10547);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73903);
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6261);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63198);
/* harmony import */ var _rules_approvals_deployers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16241);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82383);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45349);







function askedFor(invocation) {
    const server = invocation.positionals[0] ?? "";
    const environment = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(invocation, "env") ?? "";
    return { id: `${environment}/${server}`, server, environment, reason: reasonIn(invocation) };
}
/** Options that say why, how it is told, or for how long to stay: with them or without, the same is asked. */
const manners = new Set([
    ...["reason", "watch", "dry-run", "json", "quiet", "no-color", "log-format", "help", "version"],
    ...["repository", "directory"],
]);
/**
 * Digest of what is asked, whoever asks and why: the same question from the same workflow run is the same run again,
 * and another one is its next step.
 */
function questionOf({ positionals, options }) {
    const asked = Object.entries(options).filter(([name, value]) => !manners.has(name) && value !== false && !(Array.isArray(value) && value.length === 0));
    return (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)({ positionals, ...Object.fromEntries(asked) });
}
/** Why somebody asks, as it is recorded: every record and every report carries it from then on. */
function reasonIn(invocation) {
    return capped((0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(invocation, "reason") ?? "", 2_000);
}
function capped(text, limit) {
    return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/\p{Cs}$/u, "")}…`;
}
/** A command that was understood and cannot be done; nothing was written. */
function refuse(world, finding, asked) {
    const whole = {
        outcome: "fail",
        severity: "high",
        ...finding,
        ...(asked?.environment === undefined ? {} : { environment: asked.environment }),
        ...(asked?.server === undefined ? {} : { server: asked.server }),
    };
    return refuseAll(world, [whole]);
}
/** As `refuse`, with everything that stands against it. */
function refuseAll(world, findings) {
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .result */ .Ke)("refused", (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_2__.formatFindings)(findings, new Map(), (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .textOptions */ .aW)(world)), {
        findings: (0,_report_json_js__WEBPACK_IMPORTED_MODULE_6__.findingsJson)(findings),
    });
}
/** Who may act on an environment was asked before, where the host knows people; on a clone it is told that nobody was. */
function withDeployerNote(done, environment, world) {
    const isVerified = (world.host?.requester ?? null) !== null;
    const project = { teams: {}, file: _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .projectFile */ .g7 };
    const findings = environment && !isVerified ? (0,_rules_approvals_deployers_js__WEBPACK_IMPORTED_MODULE_3__/* .checkDeployer */ .tT)(environment, project, null) : [];
    if (findings.length === 0)
        return done;
    const note = (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_2__.formatFindings)(findings, new Map(), (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .textOptions */ .aW)(world));
    const known = Array.isArray(done.json?.findings) ? done.json.findings : [];
    return {
        ...done,
        text: [done.text, note].filter(Boolean).join("\n\n"),
        json: { ...done.json, findings: [...known, ...(0,_report_json_js__WEBPACK_IMPORTED_MODULE_6__.findingsJson)(findings)] },
    };
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

/***/ 33868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ selectionOf)
/* harmony export */ });
/** How many servers one command takes. */
const most = 100;
/**
 * Servers as people name several of them: `weather`, `weather,radar`, `weather@1.1.5,radar@2.0.0`. Neither ids
 * (DNS labels) nor versions hold a comma or an at sign.
 */
function selectionOf(text) {
    const [first, ...rest] = text.split(",").map(selected);
    if (first === undefined)
        return problem("no server is named");
    const servers = [first, ...rest];
    if (servers.some(({ server, version }) => server === "" || version === "")) {
        return problem("a server or a version between the commas is empty");
    }
    const twice = servers.find(({ server }, at) => servers.findIndex((one) => one.server === server) < at);
    if (twice)
        return problem(`${twice.server} is named twice`);
    if (servers.length > most)
        return problem(`${servers.length} servers are named, at most ${most} can be`);
    return { kind: "selected", servers };
}
function selected(text) {
    const at = text.indexOf("@");
    if (at < 0)
        return { server: text.trim() };
    return { server: text.slice(0, at).trim(), version: text.slice(at + 1).trim() };
}
function problem(message) {
    return {
        kind: "problem",
        finding: {
            rule: "selection/invalid",
            message,
            hint: "name them like this: weather,radar or weather@1.1.5,radar@2.0.0",
        },
    };
}


/***/ }),

/***/ 47600:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changeStops: () => (/* binding */ changeStops),
/* harmony export */   stop: () => (/* binding */ stop),
/* harmony export */   stopEvent: () => (/* binding */ stopEvent)
/* harmony export */ });
/* harmony import */ var _apply_attempts_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(99808);
/* harmony import */ var _deployed_codecs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83771);
/* harmony import */ var _deployed_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92849);
/* harmony import */ var _deployed_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21818);
/* harmony import */ var _deployed_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8572);
/* harmony import */ var _report_events_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42629);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10431);
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98150);
/* harmony import */ var _blocked_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24694);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82383);
/* harmony import */ var _deployer_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(18063);
/* harmony import */ var _recorded_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(63168);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(22736);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(95233);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(45349);
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
        const workspace = __addDisposableResource(env_1, await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_13__/* .openWorkspace */ .OH)(invocation, world), true);
        try {
            return await run(workspace, world, invocation);
        }
        catch (error) {
            if (error instanceof _runner_js__WEBPACK_IMPORTED_MODULE_11__/* .BlockedError */ .t9)
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
async function run(workspace, world, invocation) {
    const environment = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_13__/* .textOf */ .b6)(invocation, "env") ?? null;
    const reason = (0,_asked_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonIn */ .YY)(invocation);
    const environments = environment === null ? "any" : [environment];
    const dryRun = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_13__/* .isSet */ .vM)(invocation, "dry-run");
    const action = { command: "stop", environments, reason };
    const refused = dryRun ? undefined : await (0,_deployer_js__WEBPACK_IMPORTED_MODULE_9__/* .refuseUnlessDeployer */ .r)(workspace, world, action);
    if (refused)
        return refused;
    const cause = await workspace.host.cause(workspace.repository, { reason, command: "stop" });
    const where = environment ?? "everything";
    const stopped = { dryRun, environment, reason, events: [] };
    if (!dryRun && (await (0,_recorded_js__WEBPACK_IMPORTED_MODULE_10__/* .isRecorded */ .TN)(workspace, cause, "stopped", environment))) {
        return (0,_command_js__WEBPACK_IMPORTED_MODULE_8__/* .result */ .Ke)("stopped", `already done by this run: stopped ${where}\nnothing was done now`, stopped);
    }
    const isUnknown = (known) => environment !== null && !known.has(environment);
    if (dryRun) {
        const { state } = await writableState(workspace);
        if (isUnknown(new Set(state.environments.keys())))
            return unknown();
        const moving = [...state.pending.values()].filter((one) => environment === null || one.environment === environment);
        const going = moving.filter((one) => one.state === "progressing" || one.state === "waiting").length;
        const text = `would stop ${where}: ${reason}\n  ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(going, "deployment")} under way or waiting would go no further; rollbacks would go on\nnothing was done`;
        return (0,_command_js__WEBPACK_IMPORTED_MODULE_8__/* .result */ .Ke)("planned", text, stopped);
    }
    const done = await changeStops(workspace, world, cause, "stopped", environment, (stops, environments) => {
        if (isUnknown(environments))
            return null;
        const others = stops.filter((known) => known.environment !== environment);
        return [...others, { environment, reason, actor: cause.actor, at: world.now().toISOString() }];
    });
    if (done === null)
        return unknown();
    const text = `stopped ${where}: ${reason}\nrollbacks go on; headgate resume lifts it`;
    const event = stopEvent(cause, "stopped", environment, done, world);
    return (0,_told_js__WEBPACK_IMPORTED_MODULE_12__/* .withEvents */ .O)((0,_command_js__WEBPACK_IMPORTED_MODULE_8__/* .result */ .Ke)("stopped", text, stopped), [event]);
    function unknown() {
        return (0,_asked_js__WEBPACK_IMPORTED_MODULE_6__.refuse)(world, {
            rule: "stop/unknown-environment",
            message: `there is no environment ${where} in force`,
            hint: "headgate status shows the environments; without --env everything stops",
        });
    }
}
/** What `deployed` says without its statuses. Throws `BlockedError` where it must not be written to. */
async function writableState({ store }) {
    const reading = await (0,_deployed_state_js__WEBPACK_IMPORTED_MODULE_3__/* .readDeployed */ .B)(store, { kind: "deployments", ids: [], servers: [] });
    if (reading.kind === "absent" || !reading.writable)
        throw new _runner_js__WEBPACK_IMPORTED_MODULE_11__/* .BlockedError */ .t9(reading.findings);
    return reading;
}
/** A stop, or its end, for other systems: it concerns every server there. `commit`: the one that records it. */
function stopEvent({ actor, run, reason }, event, environment, commit, world) {
    return (0,_report_events_js__WEBPACK_IMPORTED_MODULE_4__/* .eventOfCommand */ .TQ)({
        event: "server:updated",
        key: `${commit.slice(0, 12)}:${event}`,
        at: world.now().toISOString(),
        environment,
        server: null,
        blue: null,
        actor,
        run,
        reason: reason ? `${event}: ${reason}` : event,
    });
}
/**
 * Rewrites the list of stops by compare-and-swap. Returns the commit on `deployed`; null: the change gave null, and
 * nothing was written.
 */
async function changeStops(workspace, world, cause, event, environment, change) {
    const { store } = workspace;
    const done = await (0,_apply_attempts_js__WEBPACK_IMPORTED_MODULE_14__/* .untilWon */ .$)((0,_runner_js__WEBPACK_IMPORTED_MODULE_11__/* .pauses */ .yz)(world), async () => {
        const { state } = await writableState(workspace);
        const next = change(state.stops, new Set(state.environments.keys()));
        if (next === null)
            return { commit: null };
        const branchEvent = {
            event,
            environment,
            ...(cause.reason ? { reason: cause.reason } : {}),
        };
        const message = (0,_deployed_message_js__WEBPACK_IMPORTED_MODULE_1__/* .composeMessage */ .SB)({
            subject: `${environment ?? "everything"}: ${event}`,
            body: cause.reason ? [`Reason: ${cause.reason}`] : [],
            cause,
            events: [branchEvent],
        });
        const changes = new Map([[_deployed_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .stopPath */ .cO, (0,_deployed_codecs_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeStops */ .kB)(next)]]);
        const published = await store.publish({ expected: state.head, changes, message });
        return published.kind === "published" ? { commit: published.head } : null;
    });
    return done.commit;
}


/***/ }),

/***/ 95233:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ withEvents),
/* harmony export */   eventsIn: () => (/* binding */ eventsIn),
/* harmony export */   withRefusal: () => (/* binding */ withRefusal)
/* harmony export */ });
/* harmony import */ var _deployed_run_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63610);
/* harmony import */ var _host_clone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60409);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73903);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34694);
/* harmony import */ var _report_events_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42629);
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98150);
/* harmony import */ var _clone_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46255);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73052);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33868);
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









/** What other systems are told of a result, oldest first: of the run, then of what the command did besides. */
function eventsIn({ report, events = [] }) {
    return [...(report?.run ? (0,_report_events_js__WEBPACK_IMPORTED_MODULE_3__/* .eventsOf */ .XL)(report.run) : []), ...events];
}
/** The result with events that no run made, for listeners and as data. */
function withEvents(done, events) {
    return { ...done, events, json: { ...done.json, events } };
}
/**
 * A command that was refused is an event, like a change that gates refuse: one for each deployment that was named.
 * What has told its events already, and what was only tried, stays as it is.
 */
async function withRefusal(done, invocation, world) {
    const isTold = Array.isArray(done.json?.events);
    if (done.outcome !== "refused" || isTold || (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .isSet */ .vM)(invocation, "dry-run"))
        return done;
    const findings = findingsOf(done);
    const cause = await causeOf(invocation, world);
    const at = world.now().toISOString();
    const environments = placesIn((0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .listOf */ .c3)(invocation, "env"), findings, "environment");
    const servers = placesIn(serversIn(invocation), findings, "server");
    const events = environments.flatMap((environment) => servers.map((server) => {
        const own = findings.filter((finding) => isAbout(finding, environment, server));
        const told = own.length > 0 ? own : findings;
        const reason = told.map(({ rule, message }) => `${rule}: ${message}`).join("; ");
        const key = {
            question: (0,_asked_js__WEBPACK_IMPORTED_MODULE_4__/* .questionOf */ .YH)(invocation),
            rules: told.map(({ rule }) => rule),
            run: cause && ((0,_deployed_run_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .repeatableRun */ .xn)(cause.run) ?? [cause.run, at]),
        };
        return (0,_report_events_js__WEBPACK_IMPORTED_MODULE_3__/* .eventOfCommand */ .TQ)({
            event: "server:refused",
            key: `${(0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(key).slice(7, 19)}:refused`,
            at,
            environment,
            server,
            blue: null,
            actor: cause?.actor ?? null,
            run: cause?.run ?? null,
            reason: reason === "" ? null : reason,
        });
    }));
    return withEvents(done, events);
}
function findingsOf({ json }) {
    const findings = json?.findings;
    return (Array.isArray(findings) ? findings : []).flatMap((one) => {
        if (one.outcome !== "fail" && one.outcome !== "wait")
            return [];
        const text = (value) => (typeof value === "string" ? value : null);
        return [
            {
                rule: text(one.rule) ?? "",
                message: text(one.message) ?? "",
                environment: text(one.environment),
                server: text(one.server),
            },
        ];
    });
}
function isAbout(finding, environment, server) {
    return ((finding.environment === null || finding.environment === environment) &&
        (finding.server === null || finding.server === server));
}
/** As they were named; where none was, those that the findings are about; else all of them, as one. */
function placesIn(named, findings, kind) {
    const found = named.length > 0 ? named : findings.flatMap((finding) => finding[kind] ?? []);
    const places = [...new Set(found.map((name) => (0,_model_text_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(name, 100)))].slice(0, placesAtMost);
    return places.length === 0 ? [null] : places;
}
/** Of a line that names more, nothing was done either. */
const placesAtMost = 100;
function serversIn({ positionals: [text = ""] }) {
    if (text === "")
        return [];
    const selection = (0,_selection_js__WEBPACK_IMPORTED_MODULE_8__/* .selectionOf */ .W)(text);
    return selection.kind === "problem" ? [text] : selection.servers.map(({ server }) => server);
}
/** Who asked. That nobody can say so is no reason to keep silent. */
async function causeOf(invocation, world) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const clone = __addDisposableResource(env_1, await (0,_clone_js__WEBPACK_IMPORTED_MODULE_5__/* .openClone */ .ok)(invocation, world), true);
            return await (world.host ?? (0,_host_clone_js__WEBPACK_IMPORTED_MODULE_1__/* .cloneHost */ .O)(world.env)).cause(clone.repository, {});
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
    }
    catch {
        return null;
    }
}


/***/ })

};
;