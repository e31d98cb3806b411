"use strict";
exports.id = 3310;
exports.ids = [3310];
exports.modules = {

/***/ 80511:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ editDesired)
});

// EXTERNAL MODULE: ./.build/apply/attempts.js
var attempts = __webpack_require__(99808);
// EXTERNAL MODULE: ./.build/convention/paths.js
var convention_paths = __webpack_require__(10547);
// EXTERNAL MODULE: ./.build/convention/wording.js
var wording = __webpack_require__(18135);
// EXTERNAL MODULE: ./.build/git/checkout.js
var checkout = __webpack_require__(27834);
// EXTERNAL MODULE: ./.build/commands/act.js + 6 modules
var act = __webpack_require__(8566);
// EXTERNAL MODULE: ./.build/commands/asked.js
var commands_asked = __webpack_require__(98150);
// EXTERNAL MODULE: ./.build/commands/blocked.js
var blocked = __webpack_require__(24694);
// EXTERNAL MODULE: ./.build/commands/commit-source.js
var commit_source = __webpack_require__(17519);
// EXTERNAL MODULE: ./.build/commands/deployer.js + 1 modules
var deployer = __webpack_require__(18063);
// EXTERNAL MODULE: ./.build/apply/planning.js + 8 modules
var planning = __webpack_require__(61174);
// EXTERNAL MODULE: ./.build/convention/touched.js
var touched = __webpack_require__(59569);
// EXTERNAL MODULE: ./.build/report/findings.js + 2 modules
var findings = __webpack_require__(6261);
// EXTERNAL MODULE: ./.build/report/json.js
var json = __webpack_require__(63198);
// EXTERNAL MODULE: ./.build/rules/registry.js + 54 modules
var registry = __webpack_require__(62859);
// EXTERNAL MODULE: ./.build/commands/approvals/evidence.js + 5 modules
var evidence = __webpack_require__(10831);
// EXTERNAL MODULE: ./.build/commands/command.js
var command = __webpack_require__(82383);
// EXTERNAL MODULE: ./.build/commands/look.js + 2 modules
var commands_look = __webpack_require__(21282);
// EXTERNAL MODULE: ./.build/commands/narrow.js
var narrow = __webpack_require__(67635);
// EXTERNAL MODULE: ./.build/commands/shown-plan.js + 1 modules
var shown_plan = __webpack_require__(61359);
// EXTERNAL MODULE: ./.build/commands/source-texts.js
var source_texts = __webpack_require__(39088);
// EXTERNAL MODULE: ./.build/commands/edit-desired/file.js
var file = __webpack_require__(1460);
;// CONCATENATED MODULE: ./.build/commands/edit-desired/obstacles.js

/** What stands against an edit that neither time nor an approval takes away, as failures. */
function obstaclesTo(plan, findings, { id, server, environment }) {
    const gates = plan?.gates ?? [];
    if (plan?.decision === "hold") {
        return gates.map((gate) => ({ ...gate, outcome: "fail" }));
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

// EXTERNAL MODULE: ./.build/commands/edit-desired/request.js
var edit_desired_request = __webpack_require__(57137);
;// CONCATENATED MODULE: ./.build/commands/edit-desired/judge.js


















/** Makes the edit in memory on a commit of the desired branch, and asks every rule and gate. Writes nothing. */
async function judge(workspace, world, asked, commit) {
    const { environment, subjects } = asked;
    const paths = subjects.map(({ server }) => (0,convention_paths/* deploymentFile */.mI)(environment, server));
    const head = (0,commit_source.commitSource)(workspace, commit);
    const now = world.now().toISOString();
    // Both looks are at the same head of `deployed`.
    const request = { commit, now, ids: (0,edit_desired_request/* idsOf */.UX)(asked), first: (0,commands_look/* firstLook */.y)(workspace) };
    const current = await (0,commands_look/* lookAt */.t)(workspace, { ...request, source: head, change: (0,touched/* touchedBy */.O)([]) });
    if (current.kind === "blocked")
        return refused((0,blocked/* blockedResult */.m)(current.findings, world));
    const unread = unreadable(current.look, [...paths, (0,convention_paths/* environmentFile */.qU)(environment)]);
    if (unread.length > 0)
        return refused(await notWritten(unread, head, world));
    const policy = current.look.desired.environments.get(environment);
    if (!policy)
        return refused(noEnvironment(subjects[0], world));
    const drafted = await draft(asked, current.look, policy, head);
    if (drafted.kind === "impossible") {
        const told = (0,commands_asked/* refuseAll */.cp)(world, drafted.findings);
        const others = await judgedAlone(workspace, world, asked, drafted.findings, commit);
        return refused(others ? together(told, others) : told);
    }
    if (drafted.kind === "unwritable")
        return refused(await notWritten(drafted.findings, head, world));
    const { files, companions, edits } = drafted;
    const isChanged = files.size > 0;
    const source = (0,file/* withFiles */.o)(head, files);
    const change = { source, change: (0,touched/* touchedBy */.O)([...files.keys()]), base: head };
    const looked = isChanged ? await (0,commands_look/* lookAt */.t)(workspace, { ...request, ...change }) : current;
    if (looked.kind === "blocked")
        return refused((0,blocked/* blockedResult */.m)(looked.findings, world));
    const { look } = looked;
    const reviews = isChanged ? unseen(workspace) : (0,evidence/* approvalPorts */.i)(workspace, world.now);
    const full = await (0,planning.planWithApprovals)(reviews, look, now);
    const plan = (0,narrow/* narrowPlan */.f9)({ ...full, findings: look.findings }, (0,edit_desired_request/* scopeOf */.Od)(asked));
    const shown = await (0,shown_plan/* showPlan */.tN)(plan, look.desired, source);
    const own = subjects.map(({ id }) => shown.plan.deployments.find((one) => one.id === id));
    const against = subjects.flatMap((subject, index) => isChanged ? obstaclesTo(own[index], look.findingsOf.get(subject.id) ?? [], subject) : []);
    if (against.length > 0)
        return refused(await notWritten((0,registry/* distinct */.dM)(against), source, world));
    return {
        kind: "judged",
        commit,
        deployed: look.deployed.head,
        edits,
        files,
        notes: companions.notes,
        review: own.map(reviewOf).find((why) => why !== undefined) ?? companions.review,
        policy: look.deployed.environments.get(environment),
        shown,
    };
}
/** What stands against those of several that are possible by themselves: all of it is told at once. */
async function judgedAlone(workspace, world, { beside: _, ...asked }, impossible, commit) {
    const said = new Set(impossible.map(({ server }) => server));
    const [first, ...others] = asked.subjects.filter(({ server }) => !said.has(server));
    if (!first)
        return undefined;
    const judged = await judge(workspace, world, { ...asked, subjects: [first, ...others] }, commit);
    return judged.kind === "refused" ? judged.result : undefined;
}
function together(one, other) {
    const findings = [one, other].flatMap(({ json }) => (Array.isArray(json?.findings) ? json.findings : []));
    const text = [one.text, other.text].filter((part) => part !== "").join("\n\n");
    return { ...one, text, json: { ...one.json, findings } };
}
/** All files as they would be, or everything that stands against making them so. */
async function draft({ environment, subjects, beside }, look, policy, head) {
    const wished = subjects.map((subject) => {
        const situation = situationOf(look, subject, policy);
        return { subject, situation, wished: subject.wish(situation) };
    });
    const impossible = wished.flatMap(({ subject, wished: one }) => "impossible" in one ? [about(subject, one.impossible)] : []);
    if (impossible.length > 0)
        return { kind: "impossible", findings: impossible };
    const files = new Map();
    const problems = [];
    const edits = [];
    for (const { subject, situation, wished: one } of wished) {
        if ("impossible" in one)
            continue;
        const path = (0,convention_paths/* deploymentFile */.mI)(environment, subject.server);
        const edited = await (0,file/* fileText */.C)(head, path, situation.now, one.wish);
        if ("findings" in edited)
            problems.push(...edited.findings);
        else if (edited.changed)
            files.set(path, edited.text);
        const revision = look.deployed.statuses.get(subject.id)?.revision ?? null;
        edits.push({ subject, revision, before: situation.now, wish: one.wish });
    }
    const companions = beside ? await beside(head, policy) : edit_desired_request/* noCompanions */.lc;
    if ("findings" in companions)
        problems.push(...companions.findings);
    const [first, ...others] = edits;
    if (problems.length > 0 || !first || "findings" in companions) {
        return { kind: "unwritable", findings: problems };
    }
    for (const [path, text] of companions.files)
        files.set(path, text);
    return { kind: "drafted", files, companions, edits: [first, ...others] };
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
function situationOf({ desired, deployed }, { server, environment }, policy) {
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
function about({ environment, server }, words) {
    return { outcome: "fail", severity: "high", ...words, environment, server };
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
    const message = `${environment} is no longer desired: there is no ${(0,convention_paths/* environmentFile */.qU)(environment)}`;
    const hint = "headgate status shows what is left of it";
    return (0,commands_asked.refuse)(world, { rule: "edit/not-deployed", message, hint }, subject);
}
async function notWritten(found, source, world) {
    const sources = await (0,source_texts.sourceTexts)(found, source);
    const text = (0,findings.formatFindings)(found, sources, (0,command/* textOptions */.aW)(world));
    return (0,command/* result */.Ke)("refused", `${text}\n\nnothing was written`, { findings: (0,json.findingsJson)(found) });
}

// EXTERNAL MODULE: ./.build/commands/edit-desired/message.js
var edit_desired_message = __webpack_require__(97991);
// EXTERNAL MODULE: ./.build/convention/load.js + 12 modules
var load = __webpack_require__(1450);
// EXTERNAL MODULE: ./.build/git/ancestry.js
var ancestry = __webpack_require__(86151);
// EXTERNAL MODULE: ./.build/report/plan-json.js
var plan_json = __webpack_require__(38494);
// EXTERNAL MODULE: ./.build/commands/landing.js
var landing = __webpack_require__(18661);
// EXTERNAL MODULE: ./.build/commands/recorded.js
var recorded = __webpack_require__(63168);
// EXTERNAL MODULE: ./.build/model/traffic.js
var traffic = __webpack_require__(88576);
// EXTERNAL MODULE: ./.build/report/phrases.js
var phrases = __webpack_require__(47048);
// EXTERNAL MODULE: ./.build/report/plan.js + 2 modules
var report_plan = __webpack_require__(9569);
// EXTERNAL MODULE: ./.build/report/shown-value.js
var shown_value = __webpack_require__(9727);
// EXTERNAL MODULE: ./.build/report/steps.js
var steps = __webpack_require__(98485);
// EXTERNAL MODULE: ./.build/commands/apply-result.js
var apply_result = __webpack_require__(93562);
;// CONCATENATED MODULE: ./.build/commands/edit-desired/result.js













/** What would be done; nothing was. */
function previewResult(edit, judged) {
    const { world } = edit;
    const { shown, files, edits } = judged;
    const blocks = edits.map((one) => {
        const path = fileOf(one);
        const isChanged = files.has(path);
        const message = isChanged ? `would say ${(0,edit_desired_message/* sayWish */.hD)(one.wish)}` : `${(0,edit_desired_message/* sayWish */.hD)(one.wish)} is there already`;
        return stepsOf(one, [{ outcome: isChanged ? "waiting" : "skipped", name: path, message }]);
    });
    const more = [
        ...notesOf(judged, "waiting"),
        ...(judged.review === undefined
            ? []
            : [{ outcome: "waiting", name: edit.branch, message: `as a pull request: ${judged.review}` }]),
    ];
    const text = [
        (0,steps/* formatSteps */.r)(withLast(blocks, more), undefined, (0,command/* textOptions */.aW)(world)),
        (0,report_plan/* formatPlan */.nT)(shown.plan, shown.extra, (0,command/* textOptions */.aW)(world)),
        "nothing was done",
    ].join("\n\n");
    const done = (0,command/* result */.Ke)((0,shown_plan/* planOutcome */.W7)(shown), text, { ...planned(edit, judged), dryRun: true, landed: null });
    return { ...done, report: shown };
}
/** The edit waits for people: nothing was applied. */
function keptResult(edit, judged, done) {
    const lines = [...notesOf(judged, "waiting"), (0,landing/* landingLine */.KP)(edit.branch, done, sayEdits(judged))];
    const closing = "nothing is applied before it is merged";
    const blocks = withLast(judged.edits.map((one) => stepsOf(one, [])), lines);
    const text = (0,steps/* formatSteps */.r)(blocks, closing, (0,command/* textOptions */.aW)(edit.world));
    const told = (0,command/* result */.Ke)("waiting", text, { ...planned(edit, judged), landed: (0,landing/* landingJson */.ap)(edit.branch, done) });
    return { ...told, report: judged.shown };
}
/** The edit is on the desired branch, and this is what apply made of it. */
function appliedResult(edit, judged, done, { report, extra, ...more }) {
    const { world, branch } = edit;
    const notes = notesOf(judged, done.kind === "committed" ? "done" : "skipped");
    const before = judged.edits.map((one, index) => {
        // The commit is that of the others.
        const isThere = done.kind === "committed" && !judged.files.has(fileOf(one));
        const line = isThere
            ? { outcome: "skipped", name: branch, message: `${(0,edit_desired_message/* sayWish */.hD)(one.wish)} is there already` }
            : (0,landing/* landingLine */.KP)(branch, done, (0,edit_desired_message/* sayWish */.hD)(one.wish));
        return stepsOf(one, [...(index === 0 ? notes : []), line]);
    });
    const found = (0,apply_result/* applyOutcome */.Ry)(report);
    // Another run may have been faster with what was committed here.
    const outcome = found === "unchanged" && done.kind === "committed" ? "applied" : found;
    const text = [(0,apply_result/* applyText */.iY)(report, (0,command/* textOptions */.aW)(world), extra, before), nextStep(judged, outcome)];
    const plan = { ...report.plan, findings: report.findings };
    const told = (0,command/* result */.Ke)(outcome, text.filter(Boolean).join("\n"), {
        ...editJson(edit, judged),
        ...(0,apply_result/* applyJson */.nn)(report, extra.secrets),
        landed: (0,landing/* landingJson */.ap)(branch, done),
    });
    return { ...told, report: { findings: (0,report_plan/* planFindings */.eM)(plan), plan, extra, run: report, ...more } };
}
/** What the person who asked will most often want next. */
function nextStep({ edits }, outcome) {
    const [{ subject, wish, before }, ...others] = edits;
    if (others.length > 0 || outcome !== "applied" || before === null || wish.version === wish.blue)
        return "";
    const of = `${subject.server} ${wish.version}`;
    const rest = `--env ${subject.environment} --reason …`;
    if (wish.green[wish.version] === 0)
        return `Give it traffic: headgate traffic ${of} 5 ${rest}`;
    return wish.green[wish.version] === 100 ? `Make it blue: headgate promote ${of} ${rest}` : "";
}
function sayEdits({ edits }) {
    const [first, ...others] = edits;
    return others.length === 0 ? (0,edit_desired_message/* sayWish */.hD)(first.wish) : (0,edit_desired_message/* sayVersions */.x4)(edits);
}
/** What goes with the edit in its commit; `outcome` is what became of that commit. */
function notesOf({ notes }, outcome) {
    return notes.map(({ name, message, isNew }) => ({ outcome: isNew ? outcome : "skipped", name, message }));
}
/** What is about all of them stands once, below the last one. */
function withLast(blocks, lines) {
    const last = blocks.at(-1);
    return last ? blocks.with(-1, { ...last, steps: [...last.steps, ...lines] }) : blocks;
}
function stepsOf({ subject, before, wish }, steps) {
    const from = before === null ? phrases/* nothing */.s6 : (0,phrases/* sayTraffic */.Fs)(sharesOf(before));
    const to = (0,phrases/* sayTraffic */.Fs)(sharesOf(wish));
    const { environment, server } = subject;
    return { environment, server, summary: from === to ? to : `${from} → ${to}`, steps };
}
function sharesOf({ blue, green }) {
    return { [blue]: (0,traffic/* blueShare */.UJ)(green), ...green };
}
function fileOf({ subject }) {
    return (0,convention_paths/* deploymentFile */.mI)(subject.environment, subject.server);
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
        events: [],
        policies: [],
        plan: (0,plan_json/* planJson */.i)(plan, extra.secrets, extra.contracts),
    };
}
/** What every document of these commands says of the edit; of one deployment at the top as well. */
function editJson({ request }, { edits, files, }) {
    const [first, ...others] = edits;
    const { variables: _, ...alone } = oneJson(first);
    return {
        environment: request.environment,
        ...(others.length === 0 ? alone : {}),
        edits: edits.map(oneJson),
        files: [...files.keys()],
    };
}
function oneJson({ subject, before, wish }) {
    const { id, environment, server } = subject;
    const variables = Object.entries(wish.variables ?? {}).map(([name, value]) => [
        name,
        (0,shown_value/* shownValue */.J)(name, value),
    ]);
    return {
        id,
        environment,
        server,
        version: wish.version,
        path: fileOf({ subject }),
        from: before,
        to: { blue: wish.blue, green: wish.green },
        variables: Object.fromEntries(variables),
    };
}

;// CONCATENATED MODULE: ./.build/commands/edit-desired/repeated.js









/**
 * What is told where this very run was here before: an edit is made once for a run, whoever starts it again.
 * Undefined where there is still something to do of what that attempt began; it is the same, done again.
 */
async function repeated(edit, judgement) {
    const recorded = await recordedBefore(edit);
    if (!recorded)
        return undefined;
    const told = recorded.kept === null ? await stepsTold(edit) : undefined;
    if (told)
        return { ...told, json: { ...told.json, ...(await recordedJson(edit, recorded)) } };
    if (await isStillTheSame(edit, recorded, judgement))
        return undefined;
    const where = recorded.kept === null ? edit.branch : recorded.kept;
    const text = `already done by this run: ${recorded.commit.slice(0, 7)} on ${where}, and things have changed since\nnothing was done now`;
    const head = await edit.workspace.store.head();
    return (0,command/* result */.Ke)(recorded.kept === null ? "unchanged" : "waiting", text, {
        findings: [],
        dryRun: false,
        commit: recorded.commit,
        deployed: head ?? "",
        reports: [],
        events: [],
        ...(await recordedJson(edit, recorded)),
    });
}
/** The commit of this run, by any of the files that it may have changed. */
async function recordedBefore({ workspace, cause, request }) {
    for (const subject of request.subjects) {
        const found = await (0,recorded/* recordedEdit */.lW)(workspace, cause, pathOf(subject));
        if (found)
            return found;
    }
    return null;
}
/** What was done of every deployment; undefined where one of them was not come to. */
async function stepsTold({ workspace, cause, request }) {
    const told = [];
    for (const { id } of request.subjects) {
        const step = await (0,recorded/* recordedStep */.Pc)(workspace, cause, id);
        if (!step)
            return undefined;
        told.push(await (0,recorded/* alreadyDone */.FV)(workspace, step));
    }
    const worst = told.toSorted((a, b) => b.exit - a.exit)[0];
    if (!worst || told.length === 1)
        return worst;
    const runs = told.flatMap(({ report }) => report?.run?.reports ?? []);
    const run = worst.report?.run;
    return {
        ...worst,
        text: told.map(({ text }) => text).join("\n"),
        json: { ...worst.json, reports: told.flatMap(({ json }) => reportsIn(json)) },
        ...(worst.report && run ? { report: { ...worst.report, run: { ...run, reports: runs } } } : {}),
    };
}
function reportsIn(json) {
    return Array.isArray(json?.reports) ? json.reports : [];
}
/** Whether asking again would give what was made then, so that going on completes it and makes nothing new. */
async function isStillTheSame({ workspace, request }, { commit, kept }, judgement) {
    if (judgement.kind === "refused" || (kept !== null && judgement.files.size === 0))
        return false;
    const paths = request.subjects.map(pathOf);
    const then = await (0,commit_source.commitSource)(workspace, commit).read(paths);
    const here = await (0,commit_source.commitSource)(workspace, judgement.commit).read(paths);
    return paths.every((path) => {
        const before = then.get(path);
        const edited = judgement.files.get(path);
        const now = kept === null || edited === undefined ? here.get(path) : Buffer.from(edited);
        return before !== undefined && now !== undefined && Buffer.from(before).equals(Buffer.from(now));
    });
}
async function recordedJson(edit, { commit, kept }) {
    const { workspace, request, cause, branch } = edit;
    const parent = await (0,ancestry/* tryResolve */.Cn)(workspace.repository, `${commit}~1`);
    const [first, ...others] = request.subjects;
    const told = async (subject) => {
        const before = parent === null ? null : await sharesAt(edit, subject, parent);
        const to = (await sharesAt(edit, subject, commit)) ?? before ?? { blue: "", green: {} };
        return { subject, before, wish: { ...to, version: subject.version ?? to.blue } };
    };
    const done = kept === null
        ? { kind: "committed", commit, workingTree: { kind: "elsewhere" } }
        : { kind: "refused", commit, kept, pushed: true, reason: `asked for by ${cause.run}` };
    const edits = [await told(first), ...(await Promise.all(others.map(told)))];
    return {
        ...editJson(edit, { edits, files: new Map() }),
        policies: [],
        plan: (0,plan_json/* planJson */.i)({ deployments: [], policies: [], findings: [], needs: [], hash: "" }),
        landed: (0,landing/* landingJson */.ap)(branch, done),
    };
}
async function sharesAt({ workspace }, { server, environment }, commit) {
    const scope = { kind: "touched", servers: new Set([server]), files: new Set() };
    const { desired } = await (0,load/* loadDesired */.fv)((0,commit_source.commitSource)(workspace, commit), scope);
    const found = desired.servers.get(server)?.deployments.get(environment);
    return found ? { blue: found.blue, green: found.green } : null;
}
function pathOf({ environment, server }) {
    return (0,convention_paths/* deploymentFile */.mI)(environment, server);
}

// EXTERNAL MODULE: ./.build/commands/known-names.js
var known_names = __webpack_require__(48868);
// EXTERNAL MODULE: ./.build/commands/runner.js + 1 modules
var runner = __webpack_require__(22736);
// EXTERNAL MODULE: ./.build/commands/workspace.js + 2 modules
var commands_workspace = __webpack_require__(45349);
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


















/**
 * Edits deployment files of one environment on the head of the desired branch in one commit, and applies it in the
 * same run. Nothing is written where a gate fails that only another edit can satisfy; where people have to see it
 * first, or the branch refuses the commit, it waits on a branch of its own and nothing is applied.
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
    const { command } = ask;
    const asked = requestOf(invocation, ask);
    const { environment, reason, subjects } = asked;
    const head = await (0,commands_workspace/* desiredHead */.$w)(workspace);
    const source = (0,commit_source.commitSource)(workspace, head.commit);
    for (const { server } of subjects) {
        const name = ask.mayBeNew ? {} : { server };
        const unknown = await (0,known_names/* unknownName */.U)(workspace, source, { environments: [environment], ...name });
        if (unknown)
            return unknown;
    }
    const wrong = subjects.find(({ version }) => version !== null && !(0,convention_paths/* isExactVersion */.Yb)(version));
    if (wrong) {
        const message = `${(0,wording/* quoted */.TL)(wrong.version ?? "")} is not an exact semantic version`;
        const hint = "MAJOR.MINOR.PATCH, as it was released";
        return (0,commands_asked.refuse)(world, { rule: "version/not-semver", message, hint }, wrong);
    }
    const dryRun = (0,commands_workspace/* isSet */.vM)(invocation, "dry-run");
    const [first, ...others] = subjects;
    const action = { command, environments: [environment], reason };
    const about = others.length === 0 ? { ...action, server: first.server } : action;
    const refused = dryRun ? undefined : await (0,deployer/* refuseUnlessDeployer */.r)(workspace, world, about);
    if (refused)
        return refused;
    const own = await workspace.host.cause(workspace.repository, { reason, command });
    const cause = { ...own, question: (0,commands_asked/* questionOf */.YH)(invocation) };
    const prepared = await ask.prepare?.(workspace, head.commit);
    if (prepared !== undefined && typeof prepared !== "function")
        return prepared;
    const request = prepared ? { ...asked, beside: prepared } : asked;
    const edit = { workspace, world, request, cause, command, branch: head.branch };
    world.progress("checking the change");
    // What is asked again is often done already, and has nothing to bring along that would tidy as it goes.
    if (!dryRun)
        await (0,checkout/* tidyCheckout */.v)(workspace.repository);
    let judgement = await judge(workspace, world, request, head.commit);
    const before = dryRun ? undefined : await repeated(edit, judgement);
    if (before)
        return before;
    const attempt = async () => {
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
        return null;
    };
    return (0,attempts/* untilWon */.$)((0,runner/* pauses */.yz)(world), attempt, head.branch);
}
function requestOf(invocation, { servers, wish }) {
    const environment = (0,commands_workspace/* textOf */.b6)(invocation, "env") ?? "";
    const reason = (0,commands_asked/* reasonIn */.YY)(invocation);
    const subjectOf = ({ server, version }) => ({
        id: `${environment}/${server}`,
        server,
        environment,
        reason,
        version: version ?? null,
        wish: (situation) => wish(situation, version ?? null),
    });
    const [first, ...others] = servers;
    return { environment, reason, subjects: [subjectOf(first), ...others.map(subjectOf)] };
}
/** Commits what was judged, judged again wherever either branch has moved since. */
async function land(edit, judged) {
    const { workspace, world, cause, branch } = edit;
    if (judged.files.size === 0) {
        return { kind: "landed", judged, done: { kind: "unchanged", head: judged.commit } };
    }
    let latest = judged;
    const title = (0,edit_desired_message/* editSubject */.RX)(edit.command, judged.edits);
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
async function judgedAt({ workspace, world, request }, first, latest, head) {
    if (latest.kind === "refused")
        return latest;
    if (latest.commit === head && latest.deployed === (await workspace.store.head()))
        return latest;
    const next = await judge(workspace, world, request, head);
    if (next.kind === "refused")
        return next;
    const at = next.edits.findIndex(({ revision }, index) => revision !== first.edits[index]?.revision);
    const moved = next.edits[at];
    if (!moved)
        return next;
    const { subject, revision } = moved;
    const message = `${subject.id} went from revision ${first.edits[at]?.revision ?? 0} to ${revision ?? 0} meanwhile; nothing was done`;
    const hint = "look at headgate status, then ask again";
    return { kind: "refused", result: (0,commands_asked.refuse)(world, { rule: "edit/moved", message, hint }, subject) };
}
/** Whether the message and the way to the branch that were chosen still fit. */
function isSameEdit(latest, judged) {
    return (latest.kind === "judged" &&
        latest.review === judged.review &&
        latest.edits.every(({ wish }, index) => wish.version === judged.edits[index]?.wish.version));
}
async function finish(edit, judged, done, watch) {
    const { workspace, world, request, cause } = edit;
    if (done.kind === "refused")
        return keptResult(edit, judged, done);
    const acted = await (0,act/* act */.R)(workspace, world, cause, {
        environments: new Set([request.environment]),
        only: (0,edit_desired_request/* idsOf */.UX)(request),
        watch,
    });
    const report = (0,narrow/* narrowReport */.Om)(acted.report, (0,edit_desired_request/* scopeOf */.Od)(request));
    return appliedResult(edit, judged, done, await (0,act/* located */.t)(workspace, { ...acted, report }));
}
function noted(done, { policy }, world) {
    return (0,commands_asked/* withDeployerNote */.tE)(done, policy, world);
}


/***/ }),

/***/ 57137:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   UX: () => (/* binding */ idsOf),
/* harmony export */   lc: () => (/* binding */ noCompanions)
/* harmony export */ });
const noCompanions = { files: new Map(), notes: [] };
/** The part of plans and reports that a request is about. */
function scopeOf({ environment, subjects }) {
    const [first, ...others] = subjects;
    return others.length === 0
        ? { environments: [environment], server: first.server }
        : { environments: [environment], servers: subjects.map(({ server }) => server) };
}
function idsOf({ subjects }) {
    return new Set(subjects.map(({ id }) => id));
}


/***/ }),

/***/ 89472:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yu: () => (/* binding */ wishToDeploy),
  Pl: () => (/* binding */ wishToPromote),
  px: () => (/* binding */ wishTraffic)
});

// EXTERNAL MODULE: ./.build/model/traffic.js
var traffic = __webpack_require__(88576);
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
var model_status = __webpack_require__(20871);
// EXTERNAL MODULE: ./.build/rules/text.js
var rules_text = __webpack_require__(61340);
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


/***/ })

};
;