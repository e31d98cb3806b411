"use strict";
exports.id = 7847;
exports.ids = [7847,7600,8150];
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

/***/ 8150:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ askedFor),
/* harmony export */   YH: () => (/* binding */ questionOf),
/* harmony export */   YY: () => (/* binding */ reasonIn),
/* harmony export */   refuse: () => (/* binding */ refuse),
/* harmony export */   tE: () => (/* binding */ withDeployerNote)
/* harmony export */ });
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(547);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3903);
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6261);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3198);
/* harmony import */ var _rules_approvals_deployers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6241);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2383);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6469);







function askedFor(invocation) {
    const server = invocation.positionals[0] ?? "";
    const environment = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(invocation, "env") ?? "";
    return { id: `${environment}/${server}`, server, environment, reason: reasonIn(invocation) };
}
/**
 * Digest of what is asked, whoever asks and why: the same question from the same workflow run is the same run again,
 * and another one is its next step.
 */
function questionOf({ positionals, options: { env, to, traffic } }) {
    return (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)({ positionals, env, to, traffic });
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
        ...(asked ? { environment: asked.environment, server: asked.server } : {}),
    };
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .result */ .Ke)("refused", (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_2__.formatFindings)([whole], new Map(), (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .textOptions */ .aW)(world)), {
        findings: (0,_report_json_js__WEBPACK_IMPORTED_MODULE_6__.findingsJson)([whole]),
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

/***/ 8063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ refuseUnlessDeployer)
});

// EXTERNAL MODULE: ./.build/convention/load.js + 9 modules
var load = __webpack_require__(4077);
// EXTERNAL MODULE: ./.build/convention/paths.js
var paths = __webpack_require__(547);
// EXTERNAL MODULE: ./.build/deployed/state.js + 1 modules
var state = __webpack_require__(8572);
// EXTERNAL MODULE: ./.build/report/findings.js + 2 modules
var report_findings = __webpack_require__(6261);
// EXTERNAL MODULE: ./.build/report/json.js
var json = __webpack_require__(3198);
// EXTERNAL MODULE: ./.build/rules/approvals/approvers.js
var approvers = __webpack_require__(274);
// EXTERNAL MODULE: ./.build/rules/approvals/deployers.js
var deployers = __webpack_require__(6241);
// EXTERNAL MODULE: ./.build/commands/command.js
var command = __webpack_require__(2383);
// EXTERNAL MODULE: ./.build/commands/commit-source.js
var commit_source = __webpack_require__(7519);
// EXTERNAL MODULE: ./.build/apply/attempts.js
var attempts = __webpack_require__(9808);
// EXTERNAL MODULE: ./.build/deployed/message.js
var deployed_message = __webpack_require__(2849);
// EXTERNAL MODULE: ./.build/deployed/paths.js
var deployed_paths = __webpack_require__(1818);
// EXTERNAL MODULE: ./.build/commands/recorded.js
var recorded = __webpack_require__(3168);
// EXTERNAL MODULE: ./.build/commands/runner.js + 1 modules
var runner = __webpack_require__(2736);
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

// EXTERNAL MODULE: ./.build/commands/workspace.js + 3 modules
var commands_workspace = __webpack_require__(6469);
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

/***/ 3168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ alreadyDone),
/* harmony export */   Pc: () => (/* binding */ recordedStep),
/* harmony export */   TN: () => (/* binding */ isRecorded),
/* harmony export */   lW: () => (/* binding */ recordedEdit)
/* harmony export */ });
/* harmony import */ var _deployed_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2849);
/* harmony import */ var _deployed_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1818);
/* harmony import */ var _deployed_run_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3610);
/* harmony import */ var _deployed_status_codec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7025);
/* harmony import */ var _git_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2769);
/* harmony import */ var _report_phrases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7048);
/* harmony import */ var _apply_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3562);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2383);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6469);









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
async function alreadyDone(workspace, { status, commit }, outcome) {
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
    const text = `already done by this run: revision ${revision}\n${id}  ${event}, ${(0,_report_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .sayTraffic */ .Fs)(traffic)}\nnothing was done now`;
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
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6469);
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

/***/ 7600:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changeStops: () => (/* binding */ changeStops),
/* harmony export */   stop: () => (/* binding */ stop)
/* harmony export */ });
/* harmony import */ var _apply_attempts_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9808);
/* harmony import */ var _deployed_codecs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3771);
/* harmony import */ var _deployed_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2849);
/* harmony import */ var _deployed_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1818);
/* harmony import */ var _deployed_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8572);
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8150);
/* harmony import */ var _blocked_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2313);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2383);
/* harmony import */ var _deployer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8063);
/* harmony import */ var _recorded_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3168);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2736);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6469);
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
        const workspace = __addDisposableResource(env_1, await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_10__/* .openWorkspace */ .OH)(invocation, world), true);
        try {
            return await run(workspace, world, invocation);
        }
        catch (error) {
            if (error instanceof _runner_js__WEBPACK_IMPORTED_MODULE_9__/* .BlockedError */ .t9)
                return (0,_blocked_js__WEBPACK_IMPORTED_MODULE_5__/* .blockedResult */ .m)(error.findings, world);
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
    const environment = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_10__/* .textOf */ .b6)(invocation, "env") ?? null;
    const reason = (0,_asked_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonIn */ .YY)(invocation);
    const environments = environment === null ? "any" : [environment];
    const refused = await (0,_deployer_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseUnlessDeployer */ .r)(workspace, world, { command: "stop", environments, reason });
    if (refused)
        return refused;
    const cause = await workspace.host.cause(workspace.repository, { reason, command: "stop" });
    const where = environment ?? "everything";
    if (await (0,_recorded_js__WEBPACK_IMPORTED_MODULE_8__/* .isRecorded */ .TN)(workspace, cause, "stopped", environment)) {
        return (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .result */ .Ke)("stopped", `already done by this run: stopped ${where}\nnothing was done now`, {
            environment,
            reason,
        });
    }
    const done = await changeStops(workspace, world, cause, "stopped", environment, (stops, environments) => {
        if (environment !== null && !environments.has(environment))
            return null;
        const others = stops.filter((known) => known.environment !== environment);
        return [...others, { environment, reason, actor: cause.actor, at: world.now().toISOString() }];
    });
    if (done === "refused") {
        return (0,_asked_js__WEBPACK_IMPORTED_MODULE_4__.refuse)(world, {
            rule: "stop/unknown-environment",
            message: `there is no environment ${where} in force`,
            hint: "headgate status shows the environments; without --env everything stops",
        });
    }
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .result */ .Ke)("stopped", `stopped ${where}: ${reason}\nrollbacks go on; headgate resume lifts it`, {
        environment,
        reason,
    });
}
/** Rewrites the list of stops by compare-and-swap. Refused where the change gives null. */
async function changeStops(workspace, world, cause, event, environment, change) {
    const { store } = workspace;
    return (0,_apply_attempts_js__WEBPACK_IMPORTED_MODULE_11__/* .untilWon */ .$)((0,_runner_js__WEBPACK_IMPORTED_MODULE_9__/* .pauses */ .yz)(world), async () => {
        const reading = await (0,_deployed_state_js__WEBPACK_IMPORTED_MODULE_3__/* .readDeployed */ .B)(store, { kind: "deployments", ids: [], servers: [] });
        if (reading.kind === "absent" || !reading.writable)
            throw new _runner_js__WEBPACK_IMPORTED_MODULE_9__/* .BlockedError */ .t9(reading.findings);
        const { state } = reading;
        const next = change(state.stops, new Set(state.environments.keys()));
        if (next === null)
            return "refused";
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
        return published.kind === "published" ? "done" : null;
    });
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


/***/ })

};
;