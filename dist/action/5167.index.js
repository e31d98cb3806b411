"use strict";
exports.id = 5167;
exports.ids = [5167];
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
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19569);
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

/***/ 85167:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollback: () => (/* binding */ rollback_rollback)
});

// EXTERNAL MODULE: ./.build/apply/attempts.js
var attempts = __webpack_require__(99808);
// EXTERNAL MODULE: ./.build/commands/asked.js
var asked = __webpack_require__(98150);
// EXTERNAL MODULE: ./.build/commands/blocked.js
var blocked = __webpack_require__(24694);
// EXTERNAL MODULE: ./.build/commands/bring-back.js
var bring_back = __webpack_require__(51376);
// EXTERNAL MODULE: ./.build/commands/deployer.js + 1 modules
var deployer = __webpack_require__(18063);
// EXTERNAL MODULE: ./.build/commands/recorded.js
var commands_recorded = __webpack_require__(63168);
// EXTERNAL MODULE: ./.build/convention/paths.js
var paths = __webpack_require__(10547);
// EXTERNAL MODULE: ./.build/model/json.js
var json = __webpack_require__(935);
// EXTERNAL MODULE: ./.build/report/shown-value.js
var shown_value = __webpack_require__(9727);
// EXTERNAL MODULE: ./.build/commands/commit-source.js
var commit_source = __webpack_require__(17519);
;// CONCATENATED MODULE: ./.build/commands/rollback/brought-back.js





/** The edit that brings the desired branch back, as it stands at a commit; null where nothing is edited. */
async function desiredEdit(workspace, commit, { wanted, status, step, kind, holds }) {
    // What was withdrawn leaves nothing that could be asked for instead.
    if (kind === "withdraw" || step.event === "withdrawn")
        return null;
    const file = (0,paths/* deploymentFile */.mI)(wanted.environment, wanted.server);
    const bytes = (await (0,commit_source.commitSource)(workspace, commit).read([file])).get(file);
    if (bytes === undefined)
        return { file, changes: [] };
    const text = Buffer.from(bytes).toString("utf8");
    const restored = {
        ...status,
        ...step.live,
        rollout: step.rollout,
        hold: step.hold,
        desired: step.desired ?? status.desired,
    };
    try {
        return { file, changes: sayEdits(await (0,bring_back/* editsFor */.L7)(text, restored, holds), await valuesIn(text)) };
    }
    catch {
        // A file that cannot be read is told as what it is when it is edited.
        return { file, changes: [] };
    }
}
async function valuesIn(text) {
    const { parse } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = parse(text, { maxAliasCount: 0 });
    return (section, name) => {
        const own = (0,json.at)(document, section);
        return name === undefined ? own : (0,json.at)(own, name);
    };
}
function sayEdits(edits, now) {
    const lines = [];
    const change = (what, from, to) => {
        const before = from === undefined ? "none" : String(from);
        const after = to === null || to === undefined ? "none" : String(to);
        if (before !== after)
            lines.push(`${what} ${before} → ${after}`);
    };
    if (edits.blue !== undefined)
        change("blue", now("blue"), edits.blue);
    for (const [version, share] of Object.entries(edits.green ?? {})) {
        change(`green ${version}`, now("green", version), share);
    }
    for (const [name, value] of Object.entries(edits.variables ?? {})) {
        const before = now("variables", name);
        const shown = (one) => (typeof one === "string" ? (0,shown_value/* shownValue */.J)(name, one) : one);
        change(name, shown(before), shown(value));
    }
    // The names that secrets have in their stores stay there.
    for (const name of Object.keys(edits.secrets ?? {}))
        lines.push(`secret ${name} as it was`);
    return lines;
}

// EXTERNAL MODULE: ./.build/apply/asked-step.js
var asked_step = __webpack_require__(90515);
// EXTERNAL MODULE: ./.build/reconcile/settle.js
var settle = __webpack_require__(77561);
// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(3028);
// EXTERNAL MODULE: ./.build/model/status.js
var model_status = __webpack_require__(20871);
// EXTERNAL MODULE: ./.build/reconcile/begun-rollback.js
var begun_rollback = __webpack_require__(83498);
// EXTERNAL MODULE: ./.build/reconcile/lease.js
var lease = __webpack_require__(44590);
// EXTERNAL MODULE: ./.build/reconcile/rollback.js + 1 modules
var rollback = __webpack_require__(34782);
// EXTERNAL MODULE: ./.build/reconcile/rollback-points.js
var rollback_points = __webpack_require__(59432);
// EXTERNAL MODULE: ./.build/reconcile/transition.js
var transition = __webpack_require__(81633);
// EXTERNAL MODULE: ./.build/reconcile/waves.js
var reconcile_waves = __webpack_require__(64578);
// EXTERNAL MODULE: ./.build/report/phrases.js
var phrases = __webpack_require__(47048);
// EXTERNAL MODULE: ./.build/rules/versions/lifecycle.js
var lifecycle = __webpack_require__(53725);
;// CONCATENATED MODULE: ./.build/commands/rollback/planned.js










/** Plans all of them on one look, in reverse promotion order; one that cannot be rolled back refuses the rest. */
async function planAll(ports, look, wanted, options) {
    const planned = [];
    const findings = [];
    for (const one of inReverseOrder(look, wanted)) {
        const result = await planOne(ports, look, one, options);
        const against = "status" in result ? withdrawsUnasked(result, wanted) : result;
        if (against)
            findings.push(found(one, against));
        else if ("status" in result)
            planned.push(result);
    }
    if (findings.length === 0)
        return { kind: "planned", all: planned };
    return { kind: "refused", findings, possible: planned.map((one) => one.wanted) };
}
async function planOne(ports, look, wanted, options) {
    const status = look.deployed.statuses.get(wanted.id);
    if (!status || status.event === "removed")
        return neverDeployed(wanted);
    const against = obstacleTo(ports, look, wanted, status, options);
    if (against)
        return against;
    const policy = look.deployed.environments.get(wanted.environment);
    const targets = policy?.targets ?? [];
    if ((0,begun_rollback/* isUnfinished */.ui)(status) && (0,begun_rollback/* isWhatIsAsked */.fR)(status, { from: wanted.from, to: options.to })) {
        const [step, holds] = [(0,transition/* takeover */.Ww)(status), (0,begun_rollback/* holdsOfIt */.RO)(status)];
        return { wanted, status, step, kind: "complete", point: null, again: null, holds, targets };
    }
    const points = await ports.points(status);
    const plan = (0,rollback/* planRollback */.I)({
        status,
        points,
        reason: wanted.reason,
        maxAge: policy?.rollback.maxAge ?? Number.POSITIVE_INFINITY,
        now: ports.now().toISOString(),
        targets,
        isArchived: (version) => (0,lifecycle.isArchived)(look.desired.servers.get(wanted.server)?.server, version),
        ...(wanted.from === undefined ? {} : { from: wanted.from }),
        ...(options.to === undefined ? {} : { to: options.to }),
    });
    if (plan.kind === "refused")
        return refusal(wanted, status, plan, options);
    const { kind, step } = plan;
    const holds = step.hold.filter(({ revision }) => revision === status.revision + 1);
    const point = plan.kind === "restore" ? plan.point : null;
    const again = point && (0,rollback_points/* takenAwayAt */.ro)({ status, points }, point);
    return { wanted, status, step, kind, point, again, holds, targets };
}
function obstacleTo(ports, look, { id, server, environment, from }, status, { revision, seen, to }) {
    if (look.tampered.has(id)) {
        return {
            rule: "deployed/foreign-commit",
            message: `what is recorded of ${id} was changed behind Headgate's back`,
            hint: `headgate recover ${server} --env ${environment} --reason …, then roll back`,
        };
    }
    const before = seen.get(id);
    // What this run saw itself was judged by the revision named, and counts from then on.
    const expected = before?.revision ?? revision;
    const begun = (0,begun_rollback/* isUnfinished */.ui)(status) && (0,begun_rollback/* isWhatIsAsked */.fR)(status, { from, to }) && expected === (0,begun_rollback/* rolledBackFrom */.qe)(status);
    const isSame = before ? revision === undefined && isFurtherOn(before, status) : begun;
    if (expected !== undefined && expected !== status.revision && !isSame) {
        const moved = before
            ? `${id} went from revision ${expected} to ${status.revision} meanwhile; nothing was done`
            : `${id} is not at revision ${expected} any more, but at ${status.revision}; nothing was done`;
        return { rule: "rollback/moved", message: moved, hint: "look at headgate status, then ask again" };
    }
    if ((0,begun_rollback/* isBackwards */.B_)(status) &&
        status.lease &&
        (0,lease/* leaseIsLive */.x)(status.lease, ports.now().toISOString(), look.endedRuns)) {
        return {
            rule: "lease/live",
            message: `another run is rolling ${id} back already; nothing was done`,
            hint: "look at headgate status when it is done",
        };
    }
    return undefined;
}
/** Still the change that was seen, a step or its end later: it is as bad as it was, and has more of the traffic. */
function isFurtherOn(seen, status) {
    return !(0,begun_rollback/* isBackwards */.B_)(status) && status.event !== "removed" && seen.desired.digest === status.desired.digest;
}
function neverDeployed({ server, environment }) {
    return {
        rule: "rollback/not-deployed",
        message: `${server} is not deployed in ${environment}`,
        hint: "headgate status shows what runs where",
    };
}
function refusal({ id, server, environment, from }, status, plan, { to }) {
    if ((0,begun_rollback/* isUnfinished */.ui)(status)) {
        const why = status.problem === null ? "its run ended before it was done" : status.problem;
        return {
            rule: "rollback/under-way",
            message: `${id} is being taken back to ${(0,phrases/* sayVersions */.x4)(status.traffic)} since revision ${(0,begun_rollback/* rolledBackFrom */.qe)(status) + 1}, and ${why}; from there it cannot go back further: ${plan.reason}`,
            hint: "headgate apply completes it; then look at headgate status, and ask again",
        };
    }
    const points = plan.hint ?? `see what there is: headgate history ${server} --env ${environment} --points`;
    const behind = "where the desired branch still asks for what it took away: headgate apply";
    const isDone = (from !== undefined || to !== undefined) && (0,begun_rollback/* isWhatIsAsked */.fR)(status, { from, to });
    return {
        rule: plan.rule,
        message: `${id} cannot go back: ${plan.reason}${isDone ? `; revision ${status.revision} is this rollback, done already` : ""}`,
        hint: isDone ? behind : (0,begun_rollback/* isBackwards */.B_)(status) ? `${points}; ${behind}` : points,
    };
}
/** Along with others nobody means to lose what was never anything else, unless its version is named as bad. */
function withdrawsUnasked({ wanted, status, kind }, all) {
    if (kind !== "withdraw" || all.length === 1 || wanted.from !== undefined || !(0,model_status/* isSettled */.I)(status))
        return undefined;
    const { id, server } = wanted;
    return {
        rule: "rollback/no-point",
        message: `${id} cannot go back: there is nothing it could go back to, and it is healthy`,
        hint: `to take it away altogether, name it as bad: ${server}@${status.desired.blue ?? "VERSION"}`,
    };
}
function found({ environment, server }, objection) {
    return { outcome: "fail", severity: "high", ...objection, environment, server };
}
/** What depends on others first: production before staging before development. */
function inReverseOrder(look, wanted) {
    const waves = (0,reconcile_waves/* waveOf */.j)(look.deployed.environments);
    const wave = ({ environment }) => waves.get(environment) ?? 0;
    return wanted.toSorted((a, b) => wave(b) - wave(a) || (0,finding.compareText)(a.environment, b.environment) || (0,finding.compareText)(a.server, b.server));
}

;// CONCATENATED MODULE: ./.build/commands/rollback/carry-out.js




/** Takes planned rollbacks with one write-ahead for all of them; null where somebody else wrote first. */
async function takeAll(ports, look, planned) {
    const steps = planned.map(({ wanted, step }) => ({ id: wanted.id, reason: wanted.reason, step }));
    return (0,asked_step/* takeAskedSteps */.f)(ports, look, steps);
}
/**
 * Environment by environment, in the order given, each on a fresh look and with its own write-ahead. Goes on only
 * while all of what was restored is found well; `planned` is what was shown and agreed to.
 */
async function takeStaged(ports, planned, options) {
    const stages = stagesOf(planned);
    const seen = new Map(planned.map(({ wanted, status }) => [wanted.id, status]));
    const reports = [];
    let last = null;
    for (const [index, stage] of stages.entries()) {
        const notBegun = stages.slice(index + 1).flat();
        const done = await (0,attempts/* untilWon */.$)(ports, () => takeStage(ports, stage, { ...options, seen }));
        if ("findings" in done) {
            if (last === null)
                return null;
            const left = [...stage, ...notBegun];
            return { report: { ...last, reports }, notBegun: left, findings: [...done.findings, ...stopped(left)] };
        }
        last = done.report;
        reports.push(...done.report.reports);
        const bad = done.report.reports.find((one) => !isWell(one));
        if (bad && notBegun.length > 0) {
            return { report: { ...last, reports }, notBegun, findings: stopped(notBegun, bad) };
        }
    }
    return last && { report: { ...last, reports }, notBegun: [], findings: [] };
}
async function takeStage(ports, stage, options) {
    const look = await ports.look(new Set(stage.map(({ id }) => id)));
    const again = await planAll(ports, look, stage, options);
    if (again.kind === "refused")
        return { findings: again.findings };
    const report = await takeAll(ports, look, again.all);
    return report && { report };
}
function stagesOf(planned) {
    const stages = new Map();
    for (const { wanted } of planned) {
        const stage = stages.get(wanted.environment) ?? [];
        stage.push(wanted);
        stages.set(wanted.environment, stage);
    }
    return [...stages.values()];
}
/** Restored, reached by every target, and found well by its probe: not known is not well. */
function isWell(report) {
    if (report.kind !== "concluded" || report.status.outcome === "applying")
        return false;
    if (report.status.event === "withdrawn")
        return true;
    return report.status.outcome === "rolled-back" && (0,settle/* verdictOf */.Vj)(report.probes) === "pass";
}
function stopped(left, bad) {
    const [first] = left;
    if (!first)
        return [];
    const why = bad ? `${bad.id} did not end healthy${reasonIn(bad)}; ` : "";
    const environments = [...new Set(left.map(({ environment }) => environment))];
    const servers = [
        ...new Set(left.map(({ server, from }) => (from === undefined ? server : `${server}@${from}`))),
    ];
    const command = `headgate rollback ${servers.join(",")} ${environments.map((name) => `--env ${name}`).join(" ")}`;
    return [
        {
            rule: "rollback/stage-failed",
            outcome: "fail",
            severity: "high",
            message: `${why}not begun: ${left.map(({ id }) => id).join(", ")}`,
            hint: `look at what is wrong there; to go on all the same: ${command} --reason …`,
            environment: first.environment,
        },
    ];
}
function reasonIn(report) {
    if (report.kind === "lost")
        return ": another run took it over";
    if (report.kind !== "concluded")
        return "";
    const bad = report.probes.find(({ outcome }) => outcome !== "pass");
    const why = report.status.problem ?? (bad && `${bad.variant} ${bad.message}`);
    return why ? `: ${why}` : "";
}

// EXTERNAL MODULE: ./.build/deployed/state.js + 1 modules
var state = __webpack_require__(8572);
;// CONCATENATED MODULE: ./.build/commands/rollback/done-before.js



/**
 * Of several, those that a run which did not come to its end has rolled back for this same question: asking again goes
 * on with the rest. None where nothing is left, or where something that is left came later: then it is a new question.
 */
async function doneBefore(workspace, question, wanted) {
    const done = new Map();
    if (wanted.length < 2)
        return done;
    const ids = wanted.map(({ id }) => id);
    const reading = await (0,state/* readDeployed */.B)(workspace.store, { kind: "deployments", ids, servers: [] });
    if (reading.kind === "absent")
        return done;
    const left = [];
    for (const id of ids) {
        const status = reading.state.statuses.get(id);
        if (!status)
            continue;
        const isOver = (0,begun_rollback/* isBackwards */.B_)(status) && !(0,begun_rollback/* isUnfinished */.ui)(status);
        const commit = isOver ? await (0,commands_recorded/* rollbackAskedBy */.Q0)(workspace, question, status) : null;
        if (commit === null)
            left.push(status);
        else
            done.set(id, { status, commit });
    }
    const since = Math.min(...[...done.values()].map(({ status }) => Date.parse(status.at)));
    const isNew = left.some((status) => !(0,begun_rollback/* isUnfinished */.ui)(status) && Date.parse(status.at) > since);
    return left.length === 0 || isNew ? new Map() : done;
}

// EXTERNAL MODULE: ./.build/report/findings.js + 2 modules
var report_findings = __webpack_require__(6261);
// EXTERNAL MODULE: ./.build/report/json.js
var report_json = __webpack_require__(63198);
// EXTERNAL MODULE: ./.build/report/steps.js
var steps = __webpack_require__(98485);
// EXTERNAL MODULE: ./.build/report/time.js
var time = __webpack_require__(91937);
// EXTERNAL MODULE: ./.build/commands/apply-result.js
var apply_result = __webpack_require__(93562);
// EXTERNAL MODULE: ./.build/commands/command.js
var command = __webpack_require__(82383);
// EXTERNAL MODULE: ./.build/model/traffic.js
var traffic = __webpack_require__(88576);
;// CONCATENATED MODULE: ./.build/commands/rollback/words.js




/** Wide enough for what the run adds below it. */
const nameWidth = "recorded".length;
/** What is to be done about one deployment: the same lines whether it is done now or only looked at. */
function planSteps({ planned, desired, branch }, now) {
    const { wanted, holds } = planned;
    const line = (name, message) => ({
        outcome: "planned",
        name: name.padEnd(nameWidth),
        message,
    });
    return {
        environment: wanted.environment,
        server: wanted.server,
        summary: summaryOf(planned, now),
        steps: [
            line("holds", holds.map(phrases/* sayHeld */.$K).join(", ") || "what its dead run held"),
            ...againOf(planned).map((text) => line("again", text)),
            ...keptOf(planned).map((text) => line("keeps", text)),
            line(branch, sayDesired(planned, desired)),
            ...sessionsOf(planned).map((text) => line("sessions", text)),
        ],
    };
}
/** `1.1.5 → 1.1.4 (revision 15, healthy for 63 h)` */
function summaryOf({ status, step, kind, point, wanted }, now) {
    const before = kind === "complete" ? phrases/* nothing */.s6 : (0,phrases/* sayVersions */.x4)(status.traffic);
    const to = (0,phrases/* sayVersions */.x4)(step.live.traffic);
    if (kind === "complete")
        return `→ ${to} (completes revision ${status.revision}, whose run ended before it was done)`;
    if (kind === "withdraw")
        return `${before} → nothing (there is nothing to go back to)`;
    if (kind === "take-back")
        return `${before} → ${to} (${wanted.from} taken back, everything else as it is)`;
    if (!point)
        return `${before} → ${to}`;
    const ended = point.endedAt === null ? now.getTime() : Date.parse(point.endedAt);
    const healthy = (0,time/* sayDuration */.kP)(Math.max(0, ended - Date.parse(point.status.at)));
    return `${before} → ${to} (revision ${point.revision}, healthy for ${healthy})`;
}
function sayDesired({ step }, desired) {
    if (desired === null) {
        return step.event === "withdrawn"
            ? "still asks for it: it stays held until something else is merged, or the hold is lifted"
            : "stays as it is";
    }
    if (desired.changes.length === 0)
        return `${desired.file} does not ask for it any more`;
    return `${desired.file}: ${desired.changes.join(", ")}`;
}
/** Back to what was gone back from: right where it was innocent, and a circle where it was not. */
function againOf({ again }) {
    if (!again)
        return [];
    return [`${again.what.map(phrases/* sayHeld */.$K).join(", ")} was rolled back from at revision ${again.revision}`];
}
/** What is bad as blue may have been a green before: whoever wanted it gone altogether is told how. */
function keptOf({ wanted, holds, step }) {
    const { server, environment } = wanted;
    return Object.entries(step.live.traffic).flatMap(([id, share]) => {
        const version = (0,traffic/* versionOf */.E4)(id);
        const isHeld = holds.some((held) => held.kind === "version" && held.version === version);
        if (!isHeld || share === 0)
            return [];
        return [
            `${version} at ${share} %, as it was then; to take it out altogether: headgate rollback ${server} ${version} --env ${environment} --reason …`,
        ];
    });
}
/** What becomes of whoever is in the middle of something. */
function sessionsOf({ status, step, targets }) {
    const lowered = Object.entries(status.traffic).filter(([id, share]) => share > (step.live.traffic[id] ?? 0));
    if (lowered.length === 0)
        return [];
    const names = namesOf(lowered);
    const withdrawn = namesOf(lowered.filter(([id]) => (step.live.traffic[id] ?? 0) === 0));
    const others = namesOf(lowered.filter(([id]) => (step.live.traffic[id] ?? 0) > 0));
    return [
        ...new Set(targets.flatMap((target) => target.type === "haproxy" && target.evict === true
            ? [
                ...(withdrawn === "" ? [] : [`haproxy: those of ${withdrawn} are ended`]),
                ...(others === "" ? [] : [`haproxy: those of ${others} go on, as it keeps a share`]),
            ]
            : sessionsAt(target, names))),
    ];
}
function namesOf(shares) {
    return [...new Set(shares.map(([id]) => (0,traffic/* versionOf */.E4)(id)))].join(", ");
}
function sessionsAt(target, gone) {
    if (target.type === "mcp")
        return [`mcp: clients keep ${gone} until they start the server again`];
    if (target.type !== "haproxy")
        return [];
    const longest = target.drain ?? 0;
    const wait = longest > 0 ? `, waited for at most ${(0,time/* saySetting */.kV)(longest)}` : "";
    return [`haproxy: those of ${gone} go on until they end${wait}; new ones do not go there`];
}
/** The same as data: every member always there. */
function planJson({ planned, desired, branch }) {
    const { wanted, status, step, kind, point, holds } = planned;
    return {
        id: wanted.id,
        environment: wanted.environment,
        server: wanted.server,
        kind,
        version: wanted.from ?? null,
        revision: status.revision,
        from: status.traffic,
        to: step.live.traffic,
        point: point && {
            revision: point.revision,
            commit: point.commit,
            version: point.status.desired.blue,
            at: point.status.at,
            endedAt: point.endedAt,
        },
        hold: holds.map(report_json.heldJson),
        desired: desired && { branch, file: desired.file, changes: desired.changes },
        sessions: sessionsOf(planned),
    };
}
/** What lifts what one of them holds. */
function resumeLine({ wanted }) {
    return `headgate resume ${wanted.server} --env ${wanted.environment} --reason …`;
}

;// CONCATENATED MODULE: ./.build/commands/rollback/result.js







/** What would be done: the lines and data that the real run begins with. */
function previewResult({ rollbacks, staged, at }, world) {
    const blocks = rollbacks.map((one) => planSteps(one, at));
    const text = (0,steps/* formatSteps */.r)(blocks, `dry run: nothing was done${sayStaged(staged, rollbacks)}`, (0,command/* textOptions */.aW)(world));
    return (0,command/* result */.Ke)("planned", text, { dryRun: true, staged, plan: rollbacks.map(planJson) });
}
/** What was done, below what was planned. */
function carriedResult({ rollbacks, staged, at }, { report, notBegun, findings }, world) {
    const options = (0,command/* textOptions */.aW)(world);
    const blocks = rollbacks.map((one) => {
        const { id } = one.planned.wanted;
        const own = report.reports.filter((made) => made.id === id).flatMap((made) => (0,apply_result/* stepsOf */.B_)(made, options));
        const left = notBegun.some((wanted) => wanted.id === id);
        const done = left
            ? [{ outcome: "skipped", name: "not begun", message: "stopped before it" }]
            : own.flatMap(({ steps }) => steps);
        const planned = planSteps(one, at);
        return { ...planned, steps: [...planned.steps, ...done] };
    });
    const before = report.reports.filter(({ kind }) => kind === "brought-back");
    const late = before.flatMap((made) => (0,apply_result/* stepsOf */.B_)(made, options));
    const elapsed = (0,time/* sayDuration */.kP)(world.now().getTime() - at.getTime());
    const held = rollbacks
        .filter(({ planned }) => !notBegun.includes(planned.wanted))
        .map(({ planned }) => planned);
    const text = [
        (0,steps/* formatSteps */.r)([...late, ...blocks], undefined, options),
        (0,report_findings.formatFindings)(findings, new Map(), options),
        closing(elapsed, held),
    ].filter((part) => part !== "");
    const all = (0,apply_result/* reportsJson */.qn)(report);
    const known = Array.isArray(all.findings) ? all.findings : [];
    const done = (0,command/* result */.Ke)(notBegun.length > 0 ? "failed" : outcomeOf(report), text.join("\n"), {
        ...all,
        findings: [...known, ...(0,report_json.findingsJson)(findings)],
        staged,
        plan: rollbacks.map(planJson),
        notBegun: notBegun.map(({ id }) => id),
    });
    return { ...done, report: { findings: [...report.findings, ...findings], run: report } };
}
function closing(elapsed, held) {
    const [only, ...others] = held.map(resumeLine);
    if (only === undefined)
        return `ended after ${elapsed}`;
    if (others.length === 0)
        return `done in ${elapsed}.  Lift the hold: ${only}`;
    return [`done in ${elapsed}.  Lift the holds:`, ...[only, ...others].map((line) => `  ${line}`)].join("\n");
}
function sayStaged(staged, rollbacks) {
    const environments = [...new Set(rollbacks.map(({ planned }) => planned.wanted.environment))];
    if (!staged || environments.length < 2)
        return "";
    return `; one environment after the other: ${environments.join(", then ")}`;
}
/** The worst of them. */
function outcomeOf({ reports }) {
    const last = new Map(reports.map((report) => [report.id, report]));
    const outcomes = [...last.values()]
        // Of what was rolled back before this run only the desired branch was left.
        .filter(({ kind }) => kind !== "brought-back")
        .map((report) => (report.kind === "concluded" ? outcomeOfStatus(report.status) : "error"));
    if (outcomes.length === 0 || outcomes.includes("error"))
        return "error";
    return outcomes.includes("failed") ? "failed" : "restored";
}
function outcomeOfStatus({ outcome, event }) {
    if (outcome === "rolled-back" || event === "withdrawn")
        return "restored";
    return outcome === "applying" ? "error" : "failed";
}
/** Nothing was done, since not all of it could be. */
function refusedResult(findings, possible, world) {
    const told = possible.length === 0 ? findings : findings.map((finding) => withRest(finding, possible));
    const refused = (0,command/* result */.Ke)("refused", (0,report_findings.formatFindings)(told, new Map(), (0,command/* textOptions */.aW)(world)), {
        findings: (0,report_json.findingsJson)(told),
    });
    return { ...refused, report: { findings: told } };
}
function withRest(finding, possible) {
    const rest = possible.slice(0, 5).map(({ id }) => id);
    const more = possible.length > rest.length ? `, and ${possible.length - rest.length} more` : "";
    const message = `${finding.message}; nothing was done: all that is named goes back, or none of it`;
    return { ...finding, message, hint: `${finding.hint}; without it: ${rest.join(", ")}${more} can go back` };
}

// EXTERNAL MODULE: ./.build/convention/wording.js
var wording = __webpack_require__(18135);
// EXTERNAL MODULE: ./.build/reconcile/live-version.js
var live_version = __webpack_require__(2185);
// EXTERNAL MODULE: ./.build/commands/options.js
var options = __webpack_require__(73052);
// EXTERNAL MODULE: ./.build/commands/selection.js
var commands_selection = __webpack_require__(33868);
;// CONCATENATED MODULE: ./.build/commands/rollback/wanted.js








/**
 * Servers, bad versions and environments as they are named: `weather 1.1.5`, `weather@1.1.5,radar`. Without an
 * environment each server needs its bad version, which then says where.
 */
function namedIn(invocation) {
    const [text = "", bad] = invocation.positionals;
    const selection = (0,commands_selection/* selectionOf */.W)(text);
    if (selection.kind === "problem")
        return { objection: selection.finding };
    const { servers } = selection;
    const hint = "name each with its own: headgate rollback weather@1.1.5,radar@2.0.0 --env …";
    const objection = (rule, message, why = hint) => ({
        objection: { rule, message, hint: why },
    });
    if (bad !== undefined && servers.length > 1) {
        return objection("selection/invalid", `${bad} may be a version of any of ${servers.length} servers`);
    }
    if (bad !== undefined && servers.some(({ version }) => version !== undefined)) {
        return objection("selection/invalid", `${servers[0].server} is named with two bad versions`);
    }
    const named = servers.map(({ server, version = bad }) => ({
        server,
        ...(version === undefined ? {} : { from: version }),
    }));
    const odd = named.find(({ from }) => from !== undefined && !(0,paths/* isExactVersion */.Yb)(from));
    if (odd) {
        const message = `${(0,wording/* quoted */.TL)(odd.from ?? "")} is not an exact semantic version`;
        return objection("version/not-semver", message, `headgate status ${odd.server} shows what is live`);
    }
    const environments = (0,options/* listOf */.c3)(invocation, "env").flatMap((list) => list.split(","));
    const unique = [...new Set(environments.map((name) => name.trim()))].filter((name) => name !== "");
    const vague = named.find(({ from }) => from === undefined);
    if (unique.length === 0 && vague) {
        return objection("rollback/no-environment", `neither an environment nor the bad version of ${vague.server} is named`, `headgate rollback ${vague.server} --env ENVIRONMENT --reason …; or name the version that is bad, wherever it runs`);
    }
    return { servers: named, environments: unique, reason: (0,asked/* reasonIn */.YY)(invocation) };
}
/** Where a version is live and bad, or being taken away by a run that did not end it. */
function isMeant(status, from) {
    if (from === undefined)
        return false;
    return (0,live_version/* canBeTakenBack */.o7)(status, from) || ((0,begun_rollback/* isUnfinished */.ui)(status) && (0,begun_rollback/* isWhatIsAsked */.fR)(status, { from }));
}
/** The deployments that are meant, in no order; an objection where a bad version is live nowhere. */
async function wantedBy({ store }, { servers, environments, reason }) {
    const wanted = (environment, { server, from }) => ({
        id: `${environment}/${server}`,
        environment,
        server,
        reason,
        ...(from === undefined ? {} : { from }),
    });
    if (environments.length > 0) {
        return environments.flatMap((environment) => servers.map((one) => wanted(environment, one)));
    }
    const ids = [];
    const reading = await (0,state/* readDeployed */.B)(store, {
        kind: "deployments",
        ids,
        servers: servers.map(({ server }) => server),
    });
    const statuses = reading.kind === "absent" ? [] : [...reading.state.statuses.values()];
    const found = [];
    for (const one of servers) {
        const own = statuses.filter(({ server }) => server === one.server);
        const where = own.filter((status) => isMeant(status, one.from));
        if (where.length === 0) {
            const live = own.map((status) => `${status.environment}: ${(0,live_version/* sayLiveVersions */.Bh)(status)}`);
            const message = `${one.from} of ${one.server} is live nowhere; live is ${live.join("; ") || "nothing"}`;
            const gone = own.filter((status) => (0,begun_rollback/* isWhatIsAsked */.fR)(status, { from: one.from }));
            const revisions = gone.map(({ environment, revision }) => `${environment} at revision ${revision}`);
            const hint = gone.length === 0
                ? "name a version that is live there"
                : `it was taken back in ${revisions.join(", ")}; where the desired branch still asks for it: headgate apply`;
            return { objection: { rule: "rollback/not-live", message, hint } };
        }
        found.push(...where.map(({ environment }) => wanted(environment, one)));
    }
    return found;
}

// EXTERNAL MODULE: ./.build/commands/runner.js + 1 modules
var runner = __webpack_require__(22736);
// EXTERNAL MODULE: ./.build/commands/workspace.js + 2 modules
var commands_workspace = __webpack_require__(45349);
;// CONCATENATED MODULE: ./.build/commands/rollback.js
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
 * Takes back what is bad, in one deployment or several: goes to a rollback point, holds what it takes away, and brings
 * the desired branch back. What cannot be rolled back refuses all of it before anything is done.
 */
const rollback_rollback = async (invocation, world) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const workspace = __addDisposableResource(env_1, await (0,commands_workspace/* openWorkspace */.OH)(invocation, world, { tree: true }), true);
        const { revision } = invocation.options;
        const options = {
            to: (0,commands_workspace/* textOf */.b6)(invocation, "to"),
            revision: typeof revision === "number" ? revision : undefined,
            staged: (0,commands_workspace/* isSet */.vM)(invocation, "staged"),
            dryRun: (0,commands_workspace/* isSet */.vM)(invocation, "dry-run"),
        };
        try {
            const named = namedIn(invocation);
            if ("objection" in named)
                return (0,asked.refuse)(world, named.objection);
            const wanted = await wantedBy(workspace, named);
            if ("objection" in wanted)
                return (0,asked.refuse)(world, wanted.objection);
            const vague = objectionTo(wanted, options);
            if (vague)
                return (0,asked.refuse)(world, vague);
            const { reason, servers } = named;
            const environments = [...new Set(wanted.map(({ environment }) => environment))];
            const [only] = servers.length === 1 ? servers : [];
            const action = { command: "rollback", environments, reason, ...(only ? { server: only.server } : {}) };
            const refused = options.dryRun ? undefined : await (0,deployer/* refuseUnlessDeployer */.r)(workspace, world, action);
            if (refused)
                return refused;
            const own = await workspace.host.cause(workspace.repository, { reason, command: "rollback" });
            const cause = { ...own, question: (0,asked/* questionOf */.YH)(invocation) };
            const ports = (0,runner/* applyPorts */.hu)(workspace, world, cause);
            const told = [];
            const left = [];
            for (const one of wanted) {
                const recorded = options.dryRun ? null : await (0,commands_recorded/* recordedStep */.Pc)(workspace, cause, one.id);
                if (!recorded)
                    left.push(one);
                else {
                    const done = await (0,commands_recorded/* alreadyDone */.FV)(workspace, recorded, outcomeOfStatus(recorded.status));
                    told.push({ ...done, json: { ...done.json, staged: options.staged, plan: [], notBegun: [] } });
                }
            }
            const before = await doneBefore(workspace, cause.question, left);
            for (const recorded of before.values()) {
                const done = await (0,commands_recorded/* alreadyDone */.FV)(workspace, recorded, outcomeOfStatus(recorded.status), "an earlier run");
                told.push({ ...done, json: { ...done.json, staged: options.staged, plan: [], notBegun: [] } });
            }
            const rest = left.filter(({ id }) => !before.has(id));
            const [first, ...others] = told;
            if (first && rest.length === 0)
                return others.reduce(together, first);
            const held = [...before.values()].map(({ status }) => status);
            const done = await run(workspace, world, ports, rest, { ...options, held });
            return told.reduce((sum, one) => together(one, sum), done);
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
/** What names one deployment or point, where several are meant. */
function objectionTo(wanted, { revision, to }) {
    const number = to !== undefined && /^\d+$/.test(to) ? `--to ${to}` : `--revision ${revision}`;
    if (wanted.length === 1 || (revision === undefined && number !== `--to ${to}`))
        return undefined;
    return {
        rule: "selection/invalid",
        message: `${number} is a revision of one deployment, and ${wanted.length} are meant`,
        hint: "leave it out, or roll them back one by one",
    };
}
async function run(workspace, world, ports, wanted, options) {
    const at = world.now();
    const seen = new Map();
    const ids = new Set(wanted.map(({ id }) => id));
    return (0,attempts/* untilWon */.$)(ports, async () => {
        const look = await ports.look(ids);
        const plan = await planAll(ports, look, inReverseOrder(look, wanted), { ...options, seen });
        if (plan.kind === "refused")
            return refusedResult(plan.findings, plan.possible, world);
        for (const { wanted: one, status } of plan.all)
            seen.set(one.id, status);
        const shown = await show(workspace, plan.all, look.commit, options.staged, at);
        if (options.dryRun)
            return previewResult(shown, world);
        const carried = await carryOut(ports, look, plan.all, { ...options, seen });
        if (!carried)
            return null;
        const { plan: left } = carried.report;
        // What an earlier run did of it, and may have ended before it brought the desired branch back.
        const whole = { ...carried.report, held: options.held };
        const report = { ...(await (0,bring_back/* bringBack */.kB)(workspace, world, ports, whole)), plan: left };
        const policies = new Set(wanted.map(({ environment }) => look.deployed.environments.get(environment)));
        return [...policies].reduce((done, policy) => (0,asked/* withDeployerNote */.tE)(done, policy, world), carriedResult(shown, { ...carried, report }, world));
    });
}
async function carryOut(ports, look, planned, options) {
    if (options.staged)
        return takeStaged(ports, planned, options);
    const report = await takeAll(ports, look, planned);
    return report && { report, notBegun: [], findings: [] };
}
async function show(workspace, all, commit, staged, at) {
    const { branch } = await (0,commands_workspace/* desiredHead */.$w)(workspace);
    const rollbacks = [];
    for (const planned of all) {
        rollbacks.push({ planned, branch, desired: await desiredEdit(workspace, commit, planned) });
    }
    return { rollbacks, staged, at };
}
/** One result of two, where an earlier attempt of the run had done a part. */
function together(one, other) {
    const reports = [one, other].flatMap(({ json }) => (Array.isArray(json?.reports) ? json.reports : []));
    const runs = [one, other].flatMap(({ report }) => report?.run?.reports ?? []);
    const run = other.report?.run;
    return {
        ...other,
        text: [one.text, other.text].filter(Boolean).join("\n\n"),
        json: { ...one.json, ...other.json, reports },
        ...(other.report
            ? { report: { ...other.report, ...(run ? { run: { ...run, reports: runs } } : {}) } }
            : {}),
        ...(one.exit > other.exit ? { exit: one.exit, outcome: one.outcome } : {}),
    };
}


/***/ })

};
;