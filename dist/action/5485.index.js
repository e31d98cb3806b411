"use strict";
exports.id = 5485;
exports.ids = [5485,8150];
exports.modules = {

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

/***/ 698:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ editDesired)
});

// EXTERNAL MODULE: ./.build/convention/paths.js
var paths = __webpack_require__(547);
// EXTERNAL MODULE: ./.build/convention/wording.js
var wording = __webpack_require__(8135);
// EXTERNAL MODULE: ./.build/commands/act.js + 2 modules
var act = __webpack_require__(7315);
// EXTERNAL MODULE: ./.build/commands/asked.js
var asked = __webpack_require__(8150);
// EXTERNAL MODULE: ./.build/commands/blocked.js
var blocked = __webpack_require__(2313);
// EXTERNAL MODULE: ./.build/commands/commit-source.js
var commit_source = __webpack_require__(7519);
// EXTERNAL MODULE: ./.build/commands/deployer.js + 1 modules
var deployer = __webpack_require__(8063);
// EXTERNAL MODULE: ./.build/apply/planning.js + 6 modules
var planning = __webpack_require__(1950);
// EXTERNAL MODULE: ./.build/convention/touched.js
var touched = __webpack_require__(9569);
// EXTERNAL MODULE: ./.build/report/findings.js + 2 modules
var findings = __webpack_require__(6261);
// EXTERNAL MODULE: ./.build/report/json.js
var json = __webpack_require__(3198);
// EXTERNAL MODULE: ./.build/commands/approvals/evidence.js + 5 modules
var evidence = __webpack_require__(831);
// EXTERNAL MODULE: ./.build/commands/command.js
var command = __webpack_require__(2383);
// EXTERNAL MODULE: ./.build/commands/look.js
var commands_look = __webpack_require__(7687);
// EXTERNAL MODULE: ./.build/commands/narrow.js
var narrow = __webpack_require__(7635);
// EXTERNAL MODULE: ./.build/commands/shown-plan.js
var shown_plan = __webpack_require__(9927);
// EXTERNAL MODULE: ./.build/commands/source-texts.js
var source_texts = __webpack_require__(9088);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./.build/convention/edit.js + 6 modules
var edit = __webpack_require__(8035);
// EXTERNAL MODULE: ./.build/convention/modeline.js
var modeline = __webpack_require__(2794);
// EXTERNAL MODULE: ./.build/convention/overlay.js
var overlay = __webpack_require__(5188);
// EXTERNAL MODULE: ./.build/commands/init/files.js
var files = __webpack_require__(594);
;// CONCATENATED MODULE: ./.build/commands/edit-desired/file.js





/**
 * The text of a deployment file once it says what is wished: the old one with its comments and its order, or a
 * new one, with the line that tells editors its schema where the repository keeps the schemas.
 */
async function fileText(head, path, now, to) {
    const schema = `${files/* schemaFolder */.Wl}/${modeline/* schemaFiles */.rx.deployment}`;
    const found = await head.read([path, schema]);
    const bytes = found.get(path);
    if (bytes === undefined || now === null) {
        const line = found.has(schema)
            ? `${(0,modeline/* modeline */.OC)("deployment", (0,posix_.relative)((0,posix_.dirname)(path), files/* schemaFolder */.Wl))}\n`
            : "";
        return { text: `${line}blue: ${to.blue}\n`, changed: true };
    }
    const green = {};
    for (const [version, share] of Object.entries(to.green)) {
        if (!Object.hasOwn(now.green, version) || now.green[version] !== share)
            green[version] = share;
    }
    for (const version of Object.keys(now.green))
        if (!Object.hasOwn(to.green, version))
            green[version] = null;
    const edits = { ...(now.blue === to.blue ? {} : { blue: to.blue }), green };
    const text = Buffer.from(bytes).toString("utf8");
    const edited = await (0,edit/* editDeployment */.i)(text, edits, path);
    return "text" in edited ? { ...edited, changed: edited.text !== text } : edited;
}
/** A commit's tree with some files as they would be. */
function withFiles(head, files) {
    const paths = [...files.keys()];
    const top = {
        commit: null,
        list: async (prefix) => paths.filter(isIn(prefix)).map((path) => ({ path, kind: "file" })),
        names: async (folder) => paths.filter((path) => (0,posix_.dirname)(path) === folder.replace(/\/$/, "")).map((path) => (0,posix_.basename)(path)),
        read: async (wanted) => new Map(wanted.flatMap((path) => {
            const text = files.get(path);
            return text === undefined ? [] : [[path, Buffer.from(text)]];
        })),
    };
    return (0,overlay/* overlay */.L)(top, head, new Set(paths));
}
function isIn(prefix) {
    const folder = prefix === "" || prefix.endsWith("/") ? prefix : `${prefix}/`;
    return (path) => path === prefix || path.startsWith(folder);
}

// EXTERNAL MODULE: ./.build/rules/registry.js + 47 modules
var registry = __webpack_require__(343);
;// CONCATENATED MODULE: ./.build/commands/edit-desired/obstacles.js

/** What stands against an edit that neither time nor an approval takes away, as failures. */
function obstaclesTo(plan, findings, { id, server, environment }) {
    const gates = plan?.gates ?? [];
    if (plan?.decision === "hold") {
        const hint = `lift the hold first: headgate resume ${server} --env ${environment} --reason …`;
        return gates.map((gate) => ({ ...gate, outcome: "fail", hint }));
    }
    if (plan?.decision === "tampered")
        return gates;
    if (plan?.decision === "leased") {
        return [
            {
                rule: "lease/live",
                outcome: "fail",
                severity: "high",
                message: `another run is working on ${id}`,
                hint: "try again when it is done",
                environment,
                server,
            },
        ];
    }
    return (0,registry/* distinct */.dM)([...gates, ...findings]).filter(({ outcome }) => outcome === "fail");
}
/** Why people have to see an edit before it may be merged; undefined where nobody has to. */
function reviewOf(plan) {
    const gate = plan?.gates.find(({ rule, outcome }) => rule === "approval/missing" && outcome === "wait");
    return gate && `${plan?.environment} asks for approval: ${gate.message}`;
}

;// CONCATENATED MODULE: ./.build/commands/edit-desired/judge.js
















/** Makes the edit in memory on a commit of the desired branch, and asks every rule and gate. Writes nothing. */
async function judge(workspace, world, subject, commit) {
    const { id, server, environment } = subject;
    const path = (0,paths/* deploymentFile */.mI)(environment, server);
    const head = (0,commit_source.commitSource)(workspace, commit);
    const now = world.now().toISOString();
    // Both looks are at the same head of `deployed`.
    const request = { commit, now, ids: new Set([id]), first: (0,commands_look/* firstLook */.y)(workspace) };
    const current = await (0,commands_look/* lookAt */.t)(workspace, { ...request, source: head, change: (0,touched/* touchedBy */.O)([]) });
    if (current.kind === "blocked")
        return refused((0,blocked/* blockedResult */.m)(current.findings, world));
    const unread = unreadable(current.look, [path, (0,paths/* environmentFile */.qU)(environment)]);
    if (unread.length > 0)
        return refused(await notWritten(unread, head, world));
    const situation = situationOf(current.look, subject);
    if (!situation)
        return refused(noEnvironment(subject, world));
    const wished = subject.wish(situation);
    if ("impossible" in wished)
        return refused((0,asked.refuse)(world, wished.impossible, subject));
    const { wish } = wished;
    const edited = await fileText(head, path, situation.now, wish);
    if ("findings" in edited)
        return refused(await notWritten(edited.findings, head, world));
    const files = new Map(edited.changed ? [[path, edited.text]] : []);
    const source = withFiles(head, files);
    const change = { source, change: (0,touched/* touchedBy */.O)([path]), base: head };
    const looked = edited.changed ? await (0,commands_look/* lookAt */.t)(workspace, { ...request, ...change }) : current;
    if (looked.kind === "blocked")
        return refused((0,blocked/* blockedResult */.m)(looked.findings, world));
    const { look } = looked;
    const reviews = edited.changed ? unseen(workspace) : (0,evidence/* approvalPorts */.i)(workspace, world.now);
    const full = await (0,planning.planWithApprovals)(reviews, look, now);
    const plan = (0,narrow/* narrowPlan */.f9)({ ...full, findings: look.findings }, scopeOf(subject));
    const shown = await (0,shown_plan/* showPlan */.tN)(plan, look.desired, source);
    const own = shown.plan.deployments.find((one) => one.id === id);
    const against = edited.changed ? obstaclesTo(own, look.findingsOf.get(id) ?? [], subject) : [];
    if (against.length > 0)
        return refused(await notWritten(against, source, world));
    return {
        kind: "judged",
        commit,
        deployed: look.deployed.head,
        revision: look.deployed.statuses.get(id)?.revision ?? null,
        before: situation.now,
        wish,
        files,
        review: reviewOf(own),
        policy: look.deployed.environments.get(environment),
        shown,
    };
}
/** Of an edit that is only thought of, nobody has seen anything; a plain clone would not know either. */
function unseen({ host }) {
    const { requester } = host;
    if (requester === null)
        return { approvals: async () => new Map() };
    const nobody = { pulls: [], direct: [], memberships: new Map() };
    const evidence = { ...nobody, isComing: true, requester: requester.people };
    return { approvals: async (_, ids) => new Map([...ids].map((id) => [id, evidence])) };
}
/** The part of plans and reports that a command about one deployment is about. */
function scopeOf({ environment, server }) {
    return { environments: [environment], server };
}
function situationOf({ desired, deployed }, { server, environment }) {
    const policy = desired.environments.get(environment);
    if (!policy)
        return undefined;
    const deployment = desired.servers.get(server)?.deployments.get(environment);
    const statuses = [...deployed.statuses.values()].filter((status) => status.server === server);
    return {
        server,
        environment,
        now: deployment ? { blue: deployment.blue, green: deployment.green } : null,
        policy,
        statuses: new Map(statuses.map((status) => [status.environment, status])),
    };
}
/** What is wrong with files that could not be read, and that would pass for absent otherwise. */
function unreadable({ findings, omitted }, paths) {
    const left = new Set(paths.filter((path) => omitted.has(path)));
    return findings.filter(({ outcome, file }) => outcome === "fail" && file !== undefined && left.has(file));
}
function refused(done) {
    return { kind: "refused", result: done };
}
function noEnvironment(subject, world) {
    const { environment } = subject;
    const message = `${environment} is no longer desired: there is no ${(0,paths/* environmentFile */.qU)(environment)}`;
    const hint = "headgate status shows what is left of it";
    return (0,asked.refuse)(world, { rule: "edit/not-deployed", message, hint }, subject);
}
async function notWritten(found, source, world) {
    const sources = await (0,source_texts.sourceTexts)(found, source);
    const text = (0,findings.formatFindings)(found, sources, (0,command/* textOptions */.aW)(world));
    return (0,command/* result */.Ke)("refused", `${text}\n\nnothing was written`, { findings: (0,json.findingsJson)(found) });
}

// EXTERNAL MODULE: ./.build/commands/edit-desired/message.js
var edit_desired_message = __webpack_require__(7991);
// EXTERNAL MODULE: ./.build/convention/load.js + 9 modules
var load = __webpack_require__(4077);
// EXTERNAL MODULE: ./.build/git/ancestry.js
var ancestry = __webpack_require__(6151);
// EXTERNAL MODULE: ./.build/report/plan-json.js
var plan_json = __webpack_require__(8494);
// EXTERNAL MODULE: ./.build/commands/landing.js
var landing = __webpack_require__(8661);
// EXTERNAL MODULE: ./.build/commands/recorded.js
var commands_recorded = __webpack_require__(3168);
// EXTERNAL MODULE: ./.build/model/traffic.js
var traffic = __webpack_require__(8576);
// EXTERNAL MODULE: ./.build/report/phrases.js
var phrases = __webpack_require__(7048);
// EXTERNAL MODULE: ./.build/report/plan.js + 1 modules
var report_plan = __webpack_require__(7675);
// EXTERNAL MODULE: ./.build/report/steps.js
var steps = __webpack_require__(8485);
// EXTERNAL MODULE: ./.build/commands/apply-result.js
var apply_result = __webpack_require__(3562);
;// CONCATENATED MODULE: ./.build/commands/edit-desired/result.js












/** What would be done; nothing was. */
function previewResult(edit, judged) {
    const { world, subject } = edit;
    const { shown, files } = judged;
    const path = (0,paths/* deploymentFile */.mI)(subject.environment, subject.server);
    const message = files.size === 0 ? `${(0,edit_desired_message/* sayWish */.hD)(judged.wish)} is there already` : `would say ${(0,edit_desired_message/* sayWish */.hD)(judged.wish)}`;
    const block = stepsOf(edit, judged, [
        { outcome: files.size === 0 ? "skipped" : "waiting", name: path, message },
        ...(judged.review === undefined
            ? []
            : [{ outcome: "waiting", name: edit.branch, message: `as a pull request: ${judged.review}` }]),
    ]);
    const text = [
        (0,steps/* formatSteps */.r)([block], undefined, (0,command/* textOptions */.aW)(world)),
        (0,report_plan/* formatPlan */.n)(shown.plan, shown.extra, (0,command/* textOptions */.aW)(world)),
        "nothing was done",
    ].join("\n\n");
    const done = (0,command/* result */.Ke)((0,shown_plan/* planOutcome */.W7)(shown), text, { ...planned(edit, judged), dryRun: true, landed: null });
    return { ...done, report: shown };
}
/** The edit waits for people: nothing was applied. */
function keptResult(edit, judged, done) {
    const line = (0,landing/* landingLine */.KP)(edit.branch, done, (0,edit_desired_message/* sayWish */.hD)(judged.wish));
    const closing = "nothing is applied before it is merged";
    const text = (0,steps/* formatSteps */.r)([stepsOf(edit, judged, [line])], closing, (0,command/* textOptions */.aW)(edit.world));
    const told = (0,command/* result */.Ke)("waiting", text, { ...planned(edit, judged), landed: (0,landing/* landingJson */.ap)(edit.branch, done) });
    return { ...told, report: judged.shown };
}
/** The edit is on the desired branch, and this is what apply made of it. */
function appliedResult(edit, judged, done, { report, extra, ...more }) {
    const { world, branch } = edit;
    const before = stepsOf(edit, judged, [(0,landing/* landingLine */.KP)(branch, done, (0,edit_desired_message/* sayWish */.hD)(judged.wish))]);
    const found = (0,apply_result/* applyOutcome */.Ry)(report);
    // Another run may have been faster with what was committed here.
    const outcome = found === "unchanged" && done.kind === "committed" ? "applied" : found;
    const text = [(0,apply_result/* applyText */.iY)(report, (0,command/* textOptions */.aW)(world), extra, before), nextStep(edit, judged, outcome)];
    const plan = { ...report.plan, findings: report.findings };
    const told = (0,command/* result */.Ke)(outcome, text.filter(Boolean).join("\n"), {
        ...editJson(edit, judged),
        ...(0,apply_result/* applyJson */.nn)(report, extra.secrets),
        landed: (0,landing/* landingJson */.ap)(branch, done),
    });
    return { ...told, report: { findings: (0,report_plan/* planFindings */.e)(plan), plan, extra, run: report, ...more } };
}
/** What the person who asked will most often want next. */
function nextStep({ subject }, { wish, before }, outcome) {
    if (outcome !== "applied" || before === null || wish.version === wish.blue)
        return "";
    const of = `${subject.server} ${wish.version}`;
    const rest = `--env ${subject.environment} --reason …`;
    if (wish.green[wish.version] === 0)
        return `Give it traffic: headgate traffic ${of} 5 ${rest}`;
    return wish.green[wish.version] === 100 ? `Make it blue: headgate promote ${of} ${rest}` : "";
}
function stepsOf({ subject }, { before, wish }, steps) {
    const from = before === null ? phrases/* nothing */.s6 : (0,phrases/* sayTraffic */.Fs)(sharesOf(before));
    const to = (0,phrases/* sayTraffic */.Fs)(sharesOf(wish));
    const { environment, server } = subject;
    return { environment, server, summary: from === to ? to : `${from} → ${to}`, steps };
}
function sharesOf({ blue, green }) {
    return { [blue]: (0,traffic/* blueShare */.UJ)(green), ...green };
}
function planned(edit, judged) {
    const { plan, extra, findings } = judged.shown;
    return {
        ...editJson(edit, judged),
        findings: (0,json.findingsJson)(findings),
        dryRun: false,
        commit: judged.commit,
        deployed: judged.deployed,
        reports: [],
        policies: [],
        plan: (0,plan_json/* planJson */.i)(plan, extra.secrets),
    };
}
/** What every document of these commands says of the edit. */
function editJson({ subject }, { before, wish }) {
    const { id, environment, server } = subject;
    return {
        id,
        environment,
        server,
        version: wish.version,
        path: (0,paths/* deploymentFile */.mI)(environment, server),
        from: before,
        to: { blue: wish.blue, green: wish.green },
    };
}

;// CONCATENATED MODULE: ./.build/commands/edit-desired/repeated.js









/**
 * What is told where this very run was here before: an edit is made once for a run, whoever starts it again.
 * Undefined where there is still something to do of what that attempt began; it is the same, done again.
 */
async function repeated(edit, judgement) {
    const { workspace, cause, subject } = edit;
    const path = (0,paths/* deploymentFile */.mI)(subject.environment, subject.server);
    const recorded = await (0,commands_recorded/* recordedEdit */.lW)(workspace, cause, path);
    if (!recorded)
        return undefined;
    const step = recorded.kept === null ? await (0,commands_recorded/* recordedStep */.Pc)(workspace, cause, subject.id) : null;
    if (step) {
        const told = await (0,commands_recorded/* alreadyDone */.FV)(workspace, step);
        return { ...told, json: { ...told.json, ...(await recordedJson(edit, recorded)) } };
    }
    if (await isStillTheSame(edit, recorded, judgement))
        return undefined;
    const where = recorded.kept === null ? edit.branch : recorded.kept;
    const text = `already done by this run: ${recorded.commit.slice(0, 7)} on ${where}, and things have changed since\nnothing was done now`;
    const head = await workspace.store.head();
    return (0,command/* result */.Ke)(recorded.kept === null ? "unchanged" : "waiting", text, {
        findings: [],
        dryRun: false,
        commit: recorded.commit,
        deployed: head ?? "",
        reports: [],
        ...(await recordedJson(edit, recorded)),
    });
}
/** Whether asking again would give what was made then, so that going on completes it and makes nothing new. */
async function isStillTheSame({ workspace, subject }, { commit, kept }, judgement) {
    if (judgement.kind === "refused")
        return false;
    const path = (0,paths/* deploymentFile */.mI)(subject.environment, subject.server);
    const then = (await (0,commit_source.commitSource)(workspace, commit).read([path])).get(path);
    const now = kept === null
        ? (await (0,commit_source.commitSource)(workspace, judgement.commit).read([path])).get(path)
        : Buffer.from(judgement.files.get(path) ?? "");
    return then !== undefined && now !== undefined && Buffer.from(then).equals(Buffer.from(now));
}
async function recordedJson(edit, { commit, kept }) {
    const { workspace, subject, cause, branch } = edit;
    const parent = await (0,ancestry/* tryResolve */.Cn)(workspace.repository, `${commit}~1`);
    const before = parent === null ? null : await sharesAt(edit, parent);
    const to = (await sharesAt(edit, commit)) ?? before ?? { blue: "", green: {} };
    const done = kept === null
        ? { kind: "committed", commit, workingTree: { kind: "elsewhere" } }
        : { kind: "refused", commit, kept, pushed: true, reason: `asked for by ${cause.run}` };
    return {
        ...editJson(edit, { before, wish: { ...to, version: subject.version ?? to.blue } }),
        policies: [],
        plan: (0,plan_json/* planJson */.i)({ deployments: [], policies: [], findings: [], needs: [], hash: "" }),
        landed: (0,landing/* landingJson */.ap)(branch, done),
    };
}
async function sharesAt({ workspace, subject }, commit) {
    const { server, environment } = subject;
    const scope = { kind: "touched", servers: new Set([server]), files: new Set() };
    const { desired } = await (0,load/* loadDesired */.fv)((0,commit_source.commitSource)(workspace, commit), scope);
    const found = desired.servers.get(server)?.deployments.get(environment);
    return found ? { blue: found.blue, green: found.green } : null;
}

// EXTERNAL MODULE: ./.build/commands/known-names.js
var known_names = __webpack_require__(8868);
// EXTERNAL MODULE: ./.build/commands/runner.js + 1 modules
var runner = __webpack_require__(2736);
// EXTERNAL MODULE: ./.build/commands/workspace.js + 3 modules
var commands_workspace = __webpack_require__(6469);
;// CONCATENATED MODULE: ./.build/commands/edit-desired.js
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















/** How often things may stand differently from what was judged, before that is told as an error. */
const maxAttempts = 8;
/**
 * Edits one deployment file on the head of the desired branch, and applies it in the same run. Nothing is
 * written where a gate fails that only another edit can satisfy; where people have to see it first, or the branch
 * refuses the commit, it waits on a branch of its own and nothing is applied.
 */
async function editDesired(invocation, world, ask) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const workspace = __addDisposableResource(env_1, await (0,commands_workspace/* openWorkspace */.OH)(invocation, world, { tree: true }), true);
        try {
            return await run(workspace, world, invocation, ask);
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
}
async function run(workspace, world, invocation, ask) {
    const subject = { ...(0,asked/* askedFor */.GZ)(invocation), version: ask.version, wish: ask.wish };
    const head = await (0,commands_workspace/* desiredHead */.$w)(workspace);
    const unknown = await (0,known_names/* unknownName */.U)(workspace, (0,commit_source.commitSource)(workspace, head.commit), scopeOf(subject));
    if (unknown)
        return unknown;
    if (ask.version !== null && !(0,paths/* isExactVersion */.Yb)(ask.version)) {
        const message = `${(0,wording/* quoted */.TL)(ask.version)} is not an exact semantic version`;
        return (0,asked.refuse)(world, { rule: "version/not-semver", message, hint: "MAJOR.MINOR.PATCH, as it was released" }, subject);
    }
    const { reason, environment, server } = subject;
    const dryRun = (0,commands_workspace/* isSet */.vM)(invocation, "dry-run");
    const action = { command: ask.command, environments: [environment], server, reason };
    const refused = dryRun ? undefined : await (0,deployer/* refuseUnlessDeployer */.r)(workspace, world, action);
    if (refused)
        return refused;
    const own = await workspace.host.cause(workspace.repository, { reason, command: ask.command });
    const cause = { ...own, question: (0,asked/* questionOf */.YH)(invocation) };
    const edit = { workspace, world, subject, cause, command: ask.command, branch: head.branch };
    world.progress("checking the change");
    let judgement = await judge(workspace, world, subject, head.commit);
    const before = dryRun ? undefined : await repeated(edit, judgement);
    if (before)
        return before;
    for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
        if (judgement.kind === "refused")
            return judgement.result;
        if (dryRun)
            return noted(previewResult(edit, judgement), judgement, world);
        const landed = await land(edit, judgement);
        if (landed.kind === "landed") {
            const done = await finish(edit, landed.judged, landed.done, (0,commands_workspace/* isSet */.vM)(invocation, "watch"));
            return noted(done, landed.judged, world);
        }
        judgement = landed.judgement;
    }
    throw new Error("lost the race for the desired branch too often");
}
/** Commits what was judged, judged again wherever either branch has moved since. */
async function land(edit, judged) {
    const { workspace, world, subject, cause, branch } = edit;
    if (judged.files.size === 0) {
        return { kind: "landed", judged, done: { kind: "unchanged", head: judged.commit } };
    }
    let latest = judged;
    const title = (0,edit_desired_message/* editSubject */.RX)(edit.command, subject, judged.wish);
    const after = "Nothing is deployed before it is merged; then `headgate apply` does the rest.";
    const done = await workspace.host.commitDesired(workspace.repository, {
        branch,
        directory: workspace.directory,
        slug: title,
        message: (0,edit_desired_message/* desiredMessage */.IF)(title, cause),
        title,
        body: (0,edit_desired_message/* requestBody */.IO)(cause, judged.review, after),
        clock: () => world.now().getTime(),
        ...(judged.review === undefined ? {} : { review: judged.review }),
        edit: async (source) => {
            const head = source.commit ?? (await (0,commands_workspace/* desiredHead */.$w)(workspace)).commit;
            latest = await judgedAt(edit, judged, latest, head);
            return isSameEdit(latest, judged) ? latest.files : new Map();
        },
    });
    return isSameEdit(latest, judged)
        ? { kind: "landed", judged: latest, done }
        : { kind: "other", judgement: latest };
}
/** What is to be said of the edit on this head; the same as before where both branches still stand there. */
async function judgedAt({ workspace, world, subject }, first, latest, head) {
    if (latest.kind === "refused")
        return latest;
    if (latest.commit === head && latest.deployed === (await workspace.store.head()))
        return latest;
    const next = await judge(workspace, world, subject, head);
    if (next.kind === "refused" || next.revision === first.revision)
        return next;
    const message = `${subject.id} went from revision ${first.revision ?? 0} to ${next.revision ?? 0} meanwhile; nothing was done`;
    const hint = "look at headgate status, then ask again";
    return { kind: "refused", result: (0,asked.refuse)(world, { rule: "edit/moved", message, hint }, subject) };
}
/** Whether the message and the way to the branch that were chosen still fit. */
function isSameEdit(latest, judged) {
    return (latest.kind === "judged" && latest.review === judged.review && latest.wish.version === judged.wish.version);
}
async function finish(edit, judged, done, watch) {
    const { workspace, world, subject, cause } = edit;
    if (done.kind === "refused")
        return keptResult(edit, judged, done);
    const only = new Set([subject.id]);
    const acted = await (0,act/* act */.R)(workspace, world, cause, {
        environments: new Set([subject.environment]),
        only,
        watch,
    });
    const report = (0,narrow/* narrowReport */.Om)(acted.report, scopeOf(subject));
    return appliedResult(edit, judged, done, await (0,act/* located */.t)(workspace, { ...acted, report }));
}
function noted(done, { policy }, world) {
    return (0,asked/* withDeployerNote */.tE)(done, policy, world);
}


/***/ }),

/***/ 7991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ desiredMessage),
/* harmony export */   IO: () => (/* binding */ requestBody),
/* harmony export */   RX: () => (/* binding */ editSubject),
/* harmony export */   hD: () => (/* binding */ sayWish)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4694);
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8576);
/* harmony import */ var _report_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5455);



/** `1.1.5 at 20 %`; `1.1.5 as blue` where it takes all that there is. */
function sayWish({ version, blue, green }) {
    const share = version === blue ? (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .blueShare */ .UJ)(green) : green[version];
    return version === blue && share === 100 ? `${version} as blue` : `${version} at ${share} %`;
}
/** `Promote production/weather: 1.1.5 as blue` */
function editSubject(command, { id }, wish) {
    const verb = `${command.slice(0, 1).toUpperCase()}${command.slice(1)}`;
    return `${verb} ${id}: ${sayWish(wish)}`;
}
/**
 * The message of a commit on the desired branch: whatever the texts hold, they stay one line each, and the
 * trailers are the last paragraph and ours alone. A re-run of the same run finds the commit by them.
 */
function desiredMessage(subject, cause) {
    const why = (0,_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(cause.reason ?? "", 500);
    const trailers = [
        `Headgate-Run: ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(cause.run, 300)}`,
        // Whoever had the run repeated asked for it as well, and approves it no more than who began it.
        ...[cause.actor, cause.triggeredBy ?? []].flat().map((name) => `Headgate-Actor: ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(name, 300)}`),
        `Headgate-Command: ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(cause.command ?? "", 100)}`,
        ...(cause.question === undefined ? [] : [`Headgate-Question: ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(cause.question, 100)}`]),
    ];
    const paragraphs = [(0,_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(subject, 200), why === "" ? "" : `Reason: ${why}`, trailers.join("\n")];
    return `${paragraphs.filter((paragraph) => paragraph !== "").join("\n\n")}\n`;
}
/** What a pull request says that asks people for it, as Markdown. */
function requestBody(cause, why, after) {
    return [
        `${(0,_report_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(cause.actor)} asked for it by \`headgate ${cause.command ?? ""}\`${cause.reason ? `: ${(0,_report_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(cause.reason)}` : "."}`,
        ...(why === undefined ? [] : [`${(0,_report_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(why)}.`]),
        after,
    ].join("\n\n");
}


/***/ }),

/***/ 9472:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yu: () => (/* binding */ wishToDeploy),
  Pl: () => (/* binding */ wishToPromote),
  px: () => (/* binding */ wishTraffic)
});

// EXTERNAL MODULE: ./.build/model/traffic.js
var traffic = __webpack_require__(8576);
;// CONCATENATED MODULE: ./.build/model/shares.js

/**
 * The greens' shares once a version has exactly `share` percent, and the others what is left in proportion to
 * what they had (largest remainder, ties to the lower version). Where the others had nothing, blue takes it.
 */
function withShare({ blue, green }, version, share) {
    if (version === blue)
        return withBlueShare(green, share);
    const { [version]: _, ...others } = green;
    const left = Math.max(0, (0,traffic/* blueShare */.UJ)(green));
    if (left + (0,traffic/* sumOfShares */.tg)(others) === 0)
        return { kind: "shared", green: { ...others, [version]: share } };
    const { [blue]: __, ...greens } = (0,traffic/* apportion */.fc)({ ...others, [blue]: left }, 100 - share);
    return { kind: "shared", green: { ...greens, [version]: share } };
}
function withBlueShare(green, share) {
    const greens = Object.keys(green);
    if (greens.length === 0)
        return share === 100 ? { kind: "shared", green } : { kind: "nobody" };
    if (share < 100 && greens.length > 1 && (0,traffic/* sumOfShares */.tg)(green) === 0)
        return { kind: "unclear", among: greens };
    return { kind: "shared", green: (0,traffic/* apportion */.fc)(green, 100 - share) };
}

// EXTERNAL MODULE: ./.build/model/status.js
var model_status = __webpack_require__(871);
// EXTERNAL MODULE: ./.build/rules/text.js
var rules_text = __webpack_require__(1340);
;// CONCATENATED MODULE: ./.build/commands/edit-desired/wish.js



/** `share` null: 0 for a version that is new there, and what it has for one that is not. */
function wishToDeploy(situation, version, share) {
    const { now, server, environment } = situation;
    if (now === null) {
        if (share === null || share === 100)
            return first(version);
        return impossible("edit/first-version", `${server} is not deployed in ${environment} yet: its first version takes all traffic, not ${share} %`, "leave --traffic out");
    }
    if (version === now.blue) {
        if (share === null)
            return { wish: { ...now, version } };
        return impossible("edit/is-blue", `${version} is blue in ${environment} already: it gets what the greens leave`, `to set its share: headgate traffic ${server} ${version} ${share} --env ${environment} --reason …`);
    }
    return wishShare(situation, now, version, share ?? shareOf(now, version) ?? 0);
}
function wishTraffic(situation, version, share) {
    const { now, server, environment } = situation;
    if (now !== null && (version === now.blue || shareOf(now, version) !== undefined)) {
        return wishShare(situation, now, version, share);
    }
    const there = now === null ? "" : `, only ${(0,rules_text/* listed */.KE)([now.blue, ...Object.keys(now.green)], "and")}`;
    return impossible("edit/not-deployed", `${server} ${version} is not deployed in ${environment}${there}`, `headgate deploy ${server} ${version} --env ${environment}${now === null ? "" : ` --traffic ${share}`} --reason …`);
}
/** `version` null: what is blue upstream. The other greens keep their shares. */
function wishToPromote(situation, version) {
    const named = version === null ? blueUpstream(situation) : { version };
    if ("impossible" in named)
        return named;
    const { now } = situation;
    if (now === null)
        return first(named.version);
    const { [named.version]: _, ...green } = now.green;
    return { wish: { version: named.version, blue: named.version, green } };
}
function first(version) {
    return { wish: { version, blue: version, green: {} } };
}
function wishShare({ server, environment }, now, version, share) {
    const shared = withShare(now, version, share);
    switch (shared.kind) {
        case "shared":
            return { wish: { version, blue: now.blue, green: shared.green } };
        case "nobody":
            return impossible("edit/nobody-else", `${version} is all there is of ${server} in ${environment}: nothing else can take ${100 - share} %`, `bring another version there first: headgate deploy ${server} VERSION --env ${environment} --reason …`);
        case "unclear":
            return impossible("edit/nobody-else", `${(0,rules_text/* listed */.KE)(shared.among, "and")} have no traffic in ${environment}: which of them takes ${100 - share} %?`, `say it: headgate traffic ${server} VERSION ${100 - share} --env ${environment} --reason …`);
    }
}
function shareOf({ green }, version) {
    return Object.hasOwn(green, version) ? green[version] : undefined;
}
/** The one version that is blue, and at rest, in all environments upstream; nobody guesses between two. */
function blueUpstream(situation) {
    const { server, environment, policy, statuses } = situation;
    const name = `name the version: headgate promote ${server} VERSION --env ${environment} --reason …`;
    const none = (message) => impossible("edit/no-upstream-version", message, name);
    const upstream = policy.upstream.environments;
    if (upstream.length === 0)
        return none(`${environment} has no environment upstream to take a version from`);
    const said = upstream.map((id) => ({ id, status: statuses.get(id) }));
    const moving = said.find(({ status }) => status && !(0,model_status/* isSettled */.I)(status) && status.event !== "removed");
    if (moving)
        return none(`what is blue in ${moving.id} is not settled there`);
    const found = said.flatMap(({ id, status }) => {
        const blue = status?.desired.blue ?? null;
        return blue === null ? [] : [{ id, blue }];
    });
    const versions = [...new Set(found.map(({ blue }) => blue))];
    const [only] = versions;
    if (only === undefined)
        return none(`${server} is not deployed in ${(0,rules_text/* listed */.KE)(upstream)}`);
    if (versions.length > 1) {
        return none(`upstream of ${environment} are several: ${(0,rules_text/* listed */.KE)(found.map(({ id, blue }) => `${(0,rules_text/* shown */.SP)(blue)} in ${id}`), "and")}`);
    }
    const missing = upstream.filter((id) => !found.some((one) => one.id === id));
    if (policy.upstream.mode === "all" && missing.length > 0) {
        return none(`${server} is not deployed in ${(0,rules_text/* listed */.KE)(missing, "and")}, which ${environment} requires`);
    }
    return { version: only };
}
function impossible(rule, message, hint) {
    return { impossible: { rule, message, hint } };
}


/***/ }),

/***/ 594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wl: () => (/* binding */ schemaFolder),
/* harmony export */   ll: () => (/* binding */ sayWritten),
/* harmony export */   uY: () => (/* binding */ writeStart)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _convention_modeline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2794);
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(547);




/** Schemas lie in the repository, so that editors need no network and no trust. */
const schemaFolder = ".headgate/schemas";
/**
 * Writes what a repository needs to begin with, and returns the paths that it wrote, from the convention's
 * folder. Files that are there stay as they are; environments are written only where there are none.
 */
async function writeStart(workspace, world) {
    const written = [];
    const existing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace.root, _convention_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentsFolder */ .fC)).catch(() => []);
    const files = { [_convention_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .projectFile */ .g7]: project, ...(existing.length > 0 ? {} : starter) };
    for (const [path, text] of Object.entries(files)) {
        const toSchemas = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), schemaFolder).replaceAll("\\", "/");
        const kind = path === _convention_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .projectFile */ .g7 ? "headgate" : "environment";
        await writeNew(workspace, path, `${(0,_convention_modeline_js__WEBPACK_IMPORTED_MODULE_2__/* .modeline */ .OC)(kind, toSchemas)}\n${text}`, written);
    }
    await writeNew(workspace, ".gitattributes", gitAttributes, written);
    const schemas = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(world.assets, "schemas");
    for (const name of Object.values(_convention_modeline_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaFiles */ .rx).sort()) {
        await writeNew(workspace, `${schemaFolder}/${name}`, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(schemas, name), "utf8"), written);
    }
    return written;
}
/** The schemas are many and for editors only: one line for all of them. */
function sayWritten(written) {
    const schemas = written.filter((path) => path.startsWith(`${schemaFolder}/`)).length;
    const others = written.filter((path) => !path.startsWith(`${schemaFolder}/`));
    const all = schemas === 0 ? others : [...others, `${schemaFolder}/  (${schemas} schemas for editors)`];
    return all.map((what) => `wrote ${what}`);
}
async function writeNew(workspace, path, text, written) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace.root, path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text, { flag: "wx" });
        written.push(path);
    }
    catch (error) {
        if (!(error instanceof Error && "code" in error && error.code === "EEXIST"))
            throw error;
    }
}
/** Carriage returns in the convention's files are refused: a checkout must not make them. */
const gitAttributes = "*.yaml text eol=lf\n*.json text eol=lf\n";
const project = `headgate: 1
# variables: { LOG_LEVEL: info }      # for every server that declares them
`;
const starter = {
    "environments/development/environment.yaml": `stage: development
versions: { unpackaged: true }
targets:
  - { type: mcp, scope: project, path: clients/development/.mcp.json }
`,
    "environments/staging/environment.yaml": `stage: staging
upstream: [development]
versions: { unpackaged: true }
targets:
  - { type: mcp, scope: project, path: clients/staging/.mcp.json }
`,
    "environments/production/environment.yaml": `stage: production
upstream: [staging]
soak: 24h
versions: { prerelease: false, downgrade: false }
strategy: { type: canary, steps: [5, 25, 50], interval: 15m }
rollback: { automatic: true, maxAge: 7d }
targets:
  - { type: mcp, scope: project, path: .mcp.json }
`,
};


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

/***/ 2794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OC: () => (/* binding */ modeline),
/* harmony export */   rx: () => (/* binding */ schemaFiles)
/* harmony export */ });
/* unused harmony export publishedSchemas */
/** Every kind of file that has a schema, and the schema's file name. */
const schemaFiles = {
    headgate: "headgate.schema.json",
    environment: "environment.schema.json",
    server: "server.schema.json",
    deployment: "deployment.schema.json",
    release: "release.schema.json",
    status: "status.schema.json",
    pending: "pending.schema.json",
    stop: "stop.schema.json",
};
/** Where the schemas of this version of the convention are published. */
const publishedSchemas = "https://headgate.dev/schemas/1/";
/** The first line of a YAML file that tells an editor its schema; `base` is a folder's path or address. */
function modeline(kind, base = publishedSchemas) {
    return `# yaml-language-server: $schema=${base.endsWith("/") ? base : `${base}/`}${schemaFiles[kind]}`;
}


/***/ }),

/***/ 5188:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ overlay)
/* harmony export */ });
/**
 * One source on top of another: the paths in `changed` are what `top` says of them (absent means removed),
 * everything else is what `bottom` says. What a branch would be once it is merged.
 */
function overlay(top, bottom, changed) {
    async function list(prefix) {
        const folder = prefix === "" || prefix.endsWith("/") ? prefix : `${prefix}/`;
        const isBelow = (path) => path.startsWith(folder) || path === prefix;
        const below = (await bottom.list(prefix)).filter(({ path }) => !changed.has(path));
        if (![...changed].some(isBelow))
            return below;
        const above = (await top.list(prefix)).filter(({ path }) => changed.has(path));
        return [...below, ...above];
    }
    async function names(folder) {
        const prefix = folder === "" || folder.endsWith("/") ? folder : `${folder}/`;
        const known = new Set(await bottom.names(folder));
        const touched = new Set();
        for (const path of changed) {
            if (!path.startsWith(prefix))
                continue;
            const [name = "", ...rest] = path.slice(prefix.length).split("/");
            touched.add(rest.length > 0 ? `${name}/` : name);
        }
        if (touched.size === 0)
            return [...known];
        const present = new Set(await top.names(folder));
        for (const name of touched) {
            const kept = name.endsWith("/")
                ? (await list(prefix + name)).length > 0
                : present.has(name) && changed.has(prefix + name);
            if (kept)
                known.add(name);
            else
                known.delete(name);
        }
        return [...known].sort();
    }
    return {
        commit: null,
        list,
        names,
        read: async (paths) => {
            const above = paths.filter((path) => changed.has(path));
            const below = paths.filter((path) => !changed.has(path));
            const [upper, lower] = await Promise.all([
                above.length > 0 ? top.read(above) : new Map(),
                below.length > 0 ? bottom.read(below) : new Map(),
            ]);
            return new Map([...lower, ...upper]);
        },
    };
}


/***/ })

};
;