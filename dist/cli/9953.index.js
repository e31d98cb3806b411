"use strict";
exports.id = 9953;
exports.ids = [9953];
exports.modules = {

/***/ 7315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ act),
  t: () => (/* binding */ located)
});

// EXTERNAL MODULE: ./.build/reconcile/wishes.js
var wishes = __webpack_require__(6661);
// EXTERNAL MODULE: ./.build/apply/attempts.js
var attempts = __webpack_require__(9808);
// EXTERNAL MODULE: ./.build/convention/paths.js
var paths = __webpack_require__(547);
// EXTERNAL MODULE: ./.build/deployed/codecs.js
var codecs = __webpack_require__(3771);
// EXTERNAL MODULE: ./.build/deployed/paths.js
var deployed_paths = __webpack_require__(1818);
// EXTERNAL MODULE: ./.build/apply/messages.js
var messages = __webpack_require__(8178);
// EXTERNAL MODULE: ./.build/apply/pending.js
var pending = __webpack_require__(9903);
;// CONCATENATED MODULE: ./.build/apply/intake.js





/**
 * What every first commit of a run carries: the desired commit as considered, and everything of it that is
 * not at rest as pending. After it, no later run has to look at that commit's changes again.
 */
function intakeChanges(look, plan, now) {
    const changes = new Map((0,pending/* pendingChanges */.Pn)(look, plan, now));
    if (look.deployed.applied !== look.commit) {
        changes.set(deployed_paths/* manifestPath */.ji, (0,codecs/* encodeManifest */.Gb)({ ...look.manifest, applied: look.commit }));
    }
    return changes;
}
/** While something runs in an environment its policy stays, whatever the desired side says. */
function isGone(look, environment) {
    if (look.omitted.has((0,paths/* environmentFile */.qU)(environment)))
        return false;
    return ![...look.deployed.statuses.values()].some((status) => status.environment === environment && Object.keys(status.traffic).length > 0);
}
/** A policy that fails its own checks does not take effect: the one in force stays until it is put right. */
function isSound({ findings }, environment) {
    const file = (0,paths/* environmentFile */.qU)(environment);
    return !findings.some((finding) => finding.outcome === "fail" && (finding.file ?? finding.place?.file) === file);
}
/** A change of policy is an event of its own, written before anything is done under it. */
function policyCommit(ports, look, plan, options, now) {
    const policies = plan.policies.filter(({ environment, to }) => (options.environments?.has(environment) ?? true) &&
        (to === null ? isGone(look, environment) : isSound(look, environment)));
    if (policies.length === 0)
        return null;
    const changes = new Map(intakeChanges(look, plan, now));
    for (const { environment, to } of policies) {
        changes.set((0,deployed_paths/* policyPath */.k1)(environment), to === null ? null : (0,codecs/* encodePolicy */.D1)(to));
    }
    const message = (0,messages/* policyMessage */.ST)(ports.cause, policies);
    return { policies, publication: { expected: look.deployed.head, changes, message } };
}

// EXTERNAL MODULE: ./.build/apply/planning.js + 8 modules
var planning = __webpack_require__(1174);
// EXTERNAL MODULE: ./.build/apply/wave.js + 5 modules
var wave = __webpack_require__(9643);
;// CONCATENATED MODULE: ./.build/apply/run.js







/** Turns one run may take: enough for a hundred immediate steps, an end to anything that never rests. */
const maxTurns = 120;
/**
 * Brings what runs towards what should: wave by wave, one turn after another, each on a fresh look at both
 * branches. Safe to kill, to repeat, and to run beside others; what cannot go on now is left in `pending`.
 */
async function apply(ports, options = {}) {
    const reports = [];
    const memory = { analyses: new Map(), rollbacks: new Map() };
    const progress = { rested: new Set(), looked: new Set(), refused: null };
    const policies = [];
    for (let turn = 0; turn < maxTurns; turn += 1) {
        const turned = await (0,attempts/* untilWon */.$)(ports, () => oneTurn(ports, options, memory, progress));
        if (turned.kind === "rest")
            return { ...(await finish(ports, turned, reports, progress)), policies };
        if (turned.kind === "policies")
            policies.push(...turned.policies);
        else {
            for (const report of turned.reports) {
                reports.push(report);
                if (goesOn(report))
                    progress.looked.add(report.id);
                else
                    progress.rested.add(report.id);
            }
        }
    }
    return { ...(await finish(ports, await planNow(ports), reports, progress)), policies };
}
async function planNow(ports) {
    const look = await ports.look();
    const now = ports.now().toISOString();
    return { look, plan: await (0,planning.planWithApprovals)(ports, look, now), now };
}
/** Puts changed policies in force, else takes the steps of the lowest wave. Null where somebody else wrote first. */
async function oneTurn(ports, options, memory, progress) {
    const planned = await planNow(ports);
    const { look, plan, now } = planned;
    progress.refused ??= refusedBefore(look);
    const policy = policyCommit(ports, look, plan, options, now);
    if (policy) {
        const published = await ports.branch.publish(policy.publication);
        return published.kind === "moved" ? null : { kind: "policies", policies: policy.policies };
    }
    const turnPlans = nextWave(plan, options, progress);
    if (turnPlans.length === 0)
        return { kind: "rest", ...planned };
    const turn = {
        plans: turnPlans,
        intake: intakeChanges(look, plan, now),
        wishes: (0,wishes/* newWishes */.u)(plan, look.deployed),
    };
    const result = await (0,wave/* takeTurn */.V)(ports, look, turn, memory);
    return result.kind === "moved" ? null : { kind: "steps", reports: result.reports };
}
function refusedBefore({ deployed }) {
    const refused = [...deployed.pending].filter(([, { state }]) => state === "refused");
    return new Set(refused.map(([id, { digest }]) => `${id} ${digest}`));
}
/** The lowest wave that has something to do which this run has not done already. */
function nextWave(plan, options, progress) {
    const able = plan.deployments.filter(({ id, step, environment }) => step !== null &&
        !progress.rested.has(id) &&
        !(step.observe && progress.looked.has(id)) &&
        concerns(options, environment) &&
        (options.only?.has(id) ?? true));
    const wave = Math.min(...able.map((deployment) => deployment.wave));
    return able.filter((deployment) => deployment.wave === wave);
}
function concerns(options, environment) {
    return options.environments?.has(environment) ?? true;
}
/** Only what was concluded or found well may be followed by another step in the same run. */
function goesOn(report) {
    if (report.kind !== "concluded")
        return report.kind === "bad" || report.kind === "observed";
    const { outcome, rollout } = report.status;
    // One step a run: an interval that passes while others are worked on is the next run's.
    if (rollout && rollout.interval > 0)
        return false;
    return outcome !== "applying" && report.reason === undefined && (rollout?.inconclusive ?? 0) === 0;
}
/** Notes what is left, so that the next run comes back to it. */
async function finish(ports, first, reports, progress) {
    let planned = first;
    return (0,attempts/* untilWon */.$)(ports, async () => {
        const { look, plan } = planned ?? (await planNow(ports));
        planned = undefined;
        const now = ports.now().toISOString();
        const changes = (0,pending/* pendingChanges */.Pn)(look, plan, now);
        // Once everything was considered, no later run has to look at all of it again.
        if (changes.size === 0 && look.deployed.applied !== null)
            return told(look, plan, now);
        const published = await ports.branch.publish({
            expected: look.deployed.head,
            changes: intakeChanges(look, plan, now),
            message: (0,messages/* pendingMessage */.J1)(ports.cause, changes.keys()),
        });
        return published.kind === "moved" ? null : { ...told(look, plan, now), head: published.head };
    });
    function told(look, plan, at) {
        const plans = plan.deployments.filter(({ id, decision, to }) => decision === "refuse" && !progress.refused?.has(`${id} ${to.digest}`));
        return { ...reportOn(look, plan, reports), refused: { at, plans } };
    }
}
function reportOn(look, plan, reports) {
    const { head, statuses } = look.deployed;
    const held = plan.deployments.flatMap(({ id, decision }) => decision === "hold" ? (statuses.get(id) ?? []) : []);
    return { reports, plan, held, findings: look.findings, head, commit: look.commit };
}

// EXTERNAL MODULE: ./.build/commands/bring-back.js
var bring_back = __webpack_require__(1376);
// EXTERNAL MODULE: ./.build/commands/commit-source.js
var commit_source = __webpack_require__(7519);
// EXTERNAL MODULE: ./.build/commands/runner.js + 1 modules
var runner = __webpack_require__(2736);
// EXTERNAL MODULE: ./.build/commands/shown-plan.js
var shown_plan = __webpack_require__(9927);
// EXTERNAL MODULE: ./.build/commands/source-texts.js
var source_texts = __webpack_require__(9088);
;// CONCATENATED MODULE: ./.build/commands/act.js






/** The longest a watching run sleeps before it looks again: somebody may have merged or stopped something. */
const longestSleep = 60_000;
/** Takes the next step of what is desired now, and brings `desired` back where that was rolled back. */
async function act(workspace, world, cause, options) {
    const latest = {};
    const real = (0,runner/* applyPorts */.hu)(workspace, world, cause);
    const ports = {
        ...real,
        look: async (ids) => {
            latest.look = await real.look(ids);
            return latest.look;
        },
    };
    let report = await (0,bring_back/* bringBack */.kB)(workspace, world, ports, await apply(ports, options));
    while (options.watch && !world.signal.aborted) {
        const pause = untilNext(report, world.now(), options);
        if (pause === null)
            break;
        world.progress(`waiting ${Math.ceil(pause / 1000)} s for the next step`);
        await ports.sleep(pause);
        const next = await (0,bring_back/* bringBack */.kB)(workspace, world, ports, await apply(ports, options));
        report = {
            ...next,
            reports: [...report.reports.filter(({ kind }) => kind !== "observed"), ...next.reports],
            ...(report.refused || next.refused ? { refused: both(report.refused, next.refused) } : {}),
        };
    }
    const pulls = await pullsBehind(world, ports, report, latest.look);
    return { report, look: latest.look, pulls, overtaken: ports.overtaken?.() ?? new Map() };
}
/** Each is refused once: the run that goes on knows what it has put on record itself. */
function both(first, then) {
    return { at: then?.at ?? first?.at ?? "", plans: [...(first?.plans ?? []), ...(then?.plans ?? [])] };
}
/** People are told of what waits, where what they merged is discussed. Not knowing it is no failure of the run. */
async function pullsBehind(world, ports, { plan }, look) {
    const open = plan.deployments.filter(({ decision }) => decision !== "nothing" && decision !== "go");
    if (!world.announce || !look || open.length === 0)
        return new Map();
    try {
        return await ports.pulls(look, new Set(open.map(({ id }) => id)));
    }
    catch (error) {
        if (world.signal.aborted)
            throw error;
        world.progress(`could not find the pull requests: ${error instanceof Error ? error.message : String(error)}`);
        return new Map();
    }
}
/** What stands in the way with its line in the commit that the last look was at, and what its text needs. */
async function located(workspace, { report, look, pulls, overtaken }) {
    const source = (0,commit_source.commitSource)(workspace, look?.commit ?? report.commit);
    const plan = await (0,shown_plan/* locateGates */.hc)(report.plan, source);
    const all = [...report.findings, ...plan.deployments.flatMap(({ gates }) => gates)];
    const secrets = look ? (0,shown_plan/* declaredSecrets */.uk)(report.plan.deployments, look.desired) : new Map();
    const extra = { sources: await (0,source_texts.sourceTexts)(all.filter(shown_plan/* isOpen */.nT), source), secrets };
    const { environments } = look?.desired ?? {};
    return { report: { ...report, plan }, extra, pulls, overtaken, ...(environments ? { environments } : {}) };
}
/** Milliseconds until a rollout, or its watch, wants a look; null where all of them have settled. */
function untilNext(report, now, { environments, only }) {
    const times = report.plan.deployments.flatMap((plan) => {
        if (environments && !environments.has(plan.environment))
            return [];
        if (only && !only.has(plan.id))
            return [];
        if (plan.decision === "wait" && plan.gates.every(({ rule }) => rule === "rollout/interval")) {
            return plan.eligible === null ? [] : [Date.parse(plan.eligible)];
        }
        if (plan.decision === "go" && plan.step?.analyse) {
            const last = report.reports.findLast(({ id }) => id === plan.id)?.kind;
            // What is bad and may not be rolled back needs a person; what could not decide gets another chance.
            if (last !== "alert")
                return [now.getTime() + (last === "inconclusive" ? 10_000 : 0)];
        }
        const watched = plan.step?.observe ? plan.step.watch?.until : undefined;
        return watched === undefined ? [] : [Math.min(Date.parse(watched), now.getTime() + 10_000)];
    });
    if (times.length === 0)
        return null;
    return Math.max(250, Math.min(longestSleep, Math.min(...times) - now.getTime()));
}


/***/ }),

/***/ 1376:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L7: () => (/* binding */ editsFor),
/* harmony export */   kB: () => (/* binding */ bringBack)
/* harmony export */ });
/* unused harmony export commitTakingOut */
/* harmony import */ var _convention_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5289);
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(547);
/* harmony import */ var _git_ancestry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6151);
/* harmony import */ var _model_deployment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3798);
/* harmony import */ var _reconcile_hold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1315);
/* harmony import */ var _reconcile_variants_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(680);
/* harmony import */ var _landing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8661);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5349);








/**
 * After rollbacks: takes what they hold out of the deployment files on the head of the desired branch. The
 * hold never depends on it; what cannot be done is only told.
 */
async function bringBack(workspace, world, ports, report) {
    const reports = [];
    const asked = new Map();
    let any = false;
    for (const one of report.reports) {
        if (one.kind !== "concluded" || one.status.event !== "rolled-back" || one.broughtBack) {
            reports.push(one);
            continue;
        }
        any = true;
        reports.push({ ...one, broughtBack: await bringBackOne(workspace, world, one.status) });
    }
    for (const status of report.held ?? []) {
        const id = (0,_model_deployment_js__WEBPACK_IMPORTED_MODULE_6__/* .deploymentId */ .d)(status);
        if (status.event !== "rolled-back" || report.reports.some((one) => one.id === id))
            continue;
        const before = await wasBroughtBack(workspace, status);
        if (before === "merged")
            continue;
        const request = before === "kept" ? await requestFor(workspace, world, status) : null;
        if (request === undefined)
            continue;
        if (request !== null) {
            asked.set(id, request);
            continue;
        }
        const broughtBack = await bringBackOne(workspace, world, status);
        // Where the value comes from elsewhere there is nothing to edit, and the plan shows the hold.
        if (broughtBack.outcome === "skipped")
            continue;
        if (before === "kept" && broughtBack.by?.kind === "branch") {
            // As it was: there is still nobody who could be asked.
            asked.set(id, broughtBack.by);
            continue;
        }
        any = true;
        reports.push({ id, kind: "brought-back", broughtBack });
    }
    if (!any)
        return { ...report, asked };
    const look = await ports.look();
    const { planWithApprovals } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1174));
    return { ...report, reports, asked, plan: await planWithApprovals(ports, look, ports.now().toISOString()) };
}
/**
 * Where a run has done it before: on the desired branch, so that it is desired again because a person wants it, and
 * only the hold says no; or on a branch that was set aside.
 */
async function wasBroughtBack(workspace, status) {
    const { repository } = workspace;
    const { commit } = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .desiredHead */ .$w)(workspace);
    const kept = keptBranch(status);
    const aside = [`refs/heads/${kept}`];
    if (repository.remote !== null)
        aside.push(`refs/remotes/${repository.remote}/${kept}`);
    if ((await findCommit(workspace, status, [commit])) !== null)
        return "merged";
    return (await findCommit(workspace, status, aside)) === null ? "no" : "kept";
}
/** The commit on the desired branch that took out of it what this rollback holds; null where there is none. */
async function commitTakingOut(workspace, status) {
    const { commit } = await desiredHead(workspace);
    return findCommit(workspace, status, [commit]);
}
/**
 * What asks people for what was set aside; null: nothing does, since the run that set it aside ended before it could
 * ask, or nobody could be asked; undefined: nobody knows, and asking twice would be worse than not at all.
 */
async function requestFor({ host }, world, status) {
    try {
        const request = await host.requestFor?.(keptBranch(status));
        return request && { kind: request.kind, number: request.number };
    }
    catch (error) {
        if (world.signal.aborted)
            throw error;
        return undefined;
    }
}
async function findCommit({ repository }, status, names) {
    const present = await Promise.all(names.map((name) => (0,_git_ancestry_js__WEBPACK_IMPORTED_MODULE_2__/* .tryResolve */ .Cn)(repository, name)));
    const heads = present.flatMap((head) => head ?? []);
    if (heads.length === 0)
        return null;
    const found = await repository.git([
        "log",
        "--max-count=1",
        "--format=%H",
        // A line of its own: whoever gives a reason may write anything in it.
        `--grep=^${trailerOf(status)}$`,
        ...heads,
        "--",
    ]);
    return found.toString("latin1").trim() || null;
}
async function bringBackOne(workspace, world, status) {
    const { host, repository, directory } = workspace;
    const path = (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentFile */ .mI)(status.environment, status.server);
    const fresh = status.hold.filter((held) => held.revision === lastHeldRevision(status));
    const refusals = [];
    try {
        const { branch } = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .desiredHead */ .$w)(workspace);
        const done = await host.commitDesired(repository, {
            branch,
            directory,
            slug: slugOf(status),
            message: messageOf(status, fresh),
            clock: () => world.now().getTime(),
            edit: async (head) => {
                const bytes = (await head.read([path])).get(path);
                if (bytes === undefined)
                    return new Map();
                const text = Buffer.from(bytes).toString("utf8");
                const edited = await (0,_convention_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .editDeployment */ .i)(text, await editsFor(text, status, fresh), path);
                if ("findings" in edited) {
                    refusals.push(...edited.findings.map((finding) => finding.message));
                    return new Map();
                }
                return new Map([[path, edited.text]]);
            },
        });
        return sayDone(done, branch, path, refusals);
    }
    catch (error) {
        const message = `${path} still asks for it: ${error instanceof Error ? error.message : String(error)}`;
        return { outcome: "failed", name: "desired", message };
    }
}
function sayDone(done, branch, path, refusals) {
    if (refusals.length > 0) {
        return {
            outcome: "failed",
            name: branch,
            message: `${path} could not be edited: ${refusals.join("; ")}`,
        };
    }
    if (done.kind === "unchanged") {
        return { outcome: "skipped", name: branch, message: `${path} does not ask for it any more` };
    }
    if (done.kind === "refused") {
        const { request } = done;
        const by = request
            ? { kind: request.kind, number: request.number }
            : { kind: "branch", branch: done.kept };
        return { outcome: "waiting", name: branch, message: (0,_landing_js__WEBPACK_IMPORTED_MODULE_7__/* .sayKept */ .wp)(done, "takes it out"), by };
    }
    const left = done.workingTree.kind === "dirty" ? "; your working copy has changes there and was left alone" : "";
    return {
        outcome: "done",
        name: branch,
        message: `${done.commit.slice(0, 7)} takes it out of ${path}${left}`,
        by: { kind: "commit", commit: done.commit },
    };
}
/** Only the held fields go back to what was restored, and only where they still hold the bad value. */
async function editsFor(text, status, holds) {
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const current = parse(text, { maxAliasCount: 0 });
    const field = (name) => typeof current === "object" && current !== null ? Reflect.get(current, name) : undefined;
    const member = (name, key) => {
        const map = field(name);
        return typeof map === "object" && map !== null ? Reflect.get(map, key) : undefined;
    };
    const blueId = (0,_reconcile_variants_js__WEBPACK_IMPORTED_MODULE_4__/* .blueOf */ .iS)(status);
    const restored = blueId === null ? undefined : status.variants[blueId];
    const edits = {};
    const { blue, green } = status.desired;
    for (const held of holds) {
        if (held.kind === "version") {
            if (field("blue") === held.version && blue !== null)
                edits.blue = blue;
            const before = green[held.version];
            if (member("green", held.version) !== undefined || before !== undefined) {
                edits.green = { ...edits.green, [held.version]: before ?? null };
            }
        }
        else if (held.kind === "variable" || held.kind === "secret") {
            const section = held.kind === "variable" ? "variables" : "secrets";
            const value = restored?.[section][held.name] ?? null;
            if (value !== null || member(section, held.name) !== undefined) {
                edits[section] = { ...edits[section], [held.name]: value };
            }
        }
        else {
            edits.green = { ...edits.green, ...withoutTraffic(field("green"), green), ...green };
            if (blue !== null)
                edits.blue = blue;
        }
    }
    return edits;
}
/** Takes out versions at 0 percent that are not in what was restored: they are all that a hold of no single value had. */
function withoutTraffic(current, restored) {
    if (typeof current !== "object" || current === null)
        return {};
    const added = Object.entries(current).filter(([version, share]) => share === 0 && !Object.hasOwn(restored, version));
    return Object.fromEntries(added.map(([version]) => [version, null]));
}
function slugOf(status) {
    return `rollback-${status.environment}-${status.server}-${status.revision}`;
}
function keptBranch(status) {
    return `headgate/${slugOf(status)}`;
}
/** What a later run recognises the commit by. */
function trailerOf(status) {
    return `Headgate-Rollback: ${(0,_model_deployment_js__WEBPACK_IMPORTED_MODULE_6__/* .deploymentId */ .d)(status)}@${lastHeldRevision(status)}`;
}
function lastHeldRevision(status) {
    return Math.max(0, ...status.hold.map((held) => held.revision));
}
function messageOf(status, holds) {
    const id = (0,_model_deployment_js__WEBPACK_IMPORTED_MODULE_6__/* .deploymentId */ .d)(status);
    const what = holds
        .map(_reconcile_hold_js__WEBPACK_IMPORTED_MODULE_3__/* .describeHeld */ .T0)
        .join(", ")
        .replace(/[\p{Cc}\p{Cf}]/gu, " ");
    const why = (status.cause.reason ?? "").replace(/[\p{Cc}\p{Cf}]/gu, " ").slice(0, 500);
    return `Take ${what || "the bad change"} out of ${id}\n\nIt was rolled back at revision ${status.revision}${why ? `: ${why}` : ""}\n\n${trailerOf(status)}\n`;
}


/***/ }),

/***/ 7635:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Om: () => (/* binding */ narrowReport),
/* harmony export */   f9: () => (/* binding */ narrowPlan),
/* harmony export */   sL: () => (/* binding */ narrowFindings)
/* harmony export */ });
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(547);

/** The part of a plan, with what was found, that a scope is about. */
function narrowPlan(plan, scope) {
    if (isWhole(scope))
        return plan;
    return {
        ...plan,
        deployments: plan.deployments.filter((deployment) => covers(scope, deployment)),
        policies: plan.policies.filter(({ environment }) => covers(scope, { environment })),
        findings: narrowFindings(plan.findings, scope),
    };
}
/** The part of a run that a scope is about: what waits or fails elsewhere is no outcome of it. */
function narrowReport(report, scope) {
    if (isWhole(scope))
        return report;
    return {
        ...report,
        plan: narrowPlan(report.plan, scope),
        findings: narrowFindings(report.findings, scope),
        reports: report.reports.filter(({ id }) => {
            const [environment = "", server = ""] = id.split("/");
            return covers(scope, { environment, server });
        }),
    };
}
/** What concerns no environment or server in particular concerns everyone, and stays. */
function narrowFindings(findings, scope) {
    return isWhole(scope) ? findings : findings.filter((finding) => covers(scope, placeOf(finding)));
}
function placeOf({ environment, server, file, place }) {
    const path = file ?? place?.file;
    const what = path === undefined ? undefined : (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .classify */ .L8)(path);
    return {
        environment: environment ?? (what && "environment" in what ? what.environment : undefined),
        server: server ?? (what && "server" in what ? what.server : undefined),
    };
}
function covers({ environments, server, servers }, of) {
    return ((servers === undefined || of.server === undefined || servers.includes(of.server)) &&
        (environments.length === 0 || of.environment === undefined || environments.includes(of.environment)) &&
        (server === undefined || of.server === undefined || of.server === server));
}
function isWhole({ environments, server, servers }) {
    return environments.length === 0 && server === undefined && servers === undefined;
}


/***/ }),

/***/ 9927:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W7: () => (/* binding */ planOutcome),
/* harmony export */   hc: () => (/* binding */ locateGates),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   tN: () => (/* binding */ showPlan),
/* harmony export */   uk: () => (/* binding */ declaredSecrets)
/* harmony export */ });
/* harmony import */ var _convention_locate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7557);
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(547);
/* harmony import */ var _model_release_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9452);
/* harmony import */ var _report_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1950);
/* harmony import */ var _contracts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5125);
/* harmony import */ var _gate_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6482);
/* harmony import */ var _source_texts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9088);







/** Makes a plan ready to be shown: with lines and excerpts of the source it was made from. */
async function showPlan(plan, desired, source) {
    const located = await locateGates(plan, source);
    const shown = { ...located, findings: (0,_gate_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .distinctFailures */ .c)(located) };
    const findings = (0,_report_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planFindings */ .eM)(shown);
    const [sources, totals, contracts] = await Promise.all([
        (0,_source_texts_js__WEBPACK_IMPORTED_MODULE_4__.sourceTexts)(findings, source),
        totalsOf(shown, source),
        (0,_contracts_js__WEBPACK_IMPORTED_MODULE_2__/* .contractLines */ .s8)(source, shown.deployments),
    ]);
    return {
        plan: shown,
        findings,
        extra: { sources, totals, contracts, secrets: declaredSecrets(plan.deployments, desired) },
    };
}
/** Gates name places in files; people read lines. Those that pass are not looked up. */
async function locateGates(plan, source) {
    const open = plan.deployments.flatMap(({ gates }) => gates.filter(isOpen));
    const found = await (0,_convention_locate_js__WEBPACK_IMPORTED_MODULE_5__/* .locate */ .x)(open, source);
    if (found === open)
        return plan;
    const located = new Map(open.map((gate, index) => [gate, found[index] ?? gate]));
    const deployments = plan.deployments.map((deployment) => ({
        ...deployment,
        gates: deployment.gates.map((gate) => located.get(gate) ?? gate),
    }));
    return { ...plan, deployments };
}
/** What does not pass. */
function isOpen({ outcome }) {
    return outcome !== "pass";
}
/** What the releases at hand declare as secrets, for each deployment. */
function declaredSecrets(deployments, { servers }) {
    const byServer = new Map();
    const secrets = new Map();
    for (const { id, server } of deployments) {
        const known = byServer.get(server) ?? secretsOfServer(server);
        byServer.set(server, known);
        secrets.set(id, known);
    }
    return secrets;
    function secretsOfServer(server) {
        const releases = [...(servers.get(server)?.releases.values() ?? [])];
        const declared = releases.flatMap((release) => [...(0,_model_release_js__WEBPACK_IMPORTED_MODULE_6__/* .declaredVariables */ .At)(release).values()]);
        return new Set(declared.flatMap(({ name, isSecret }) => (isSecret ? [name] : [])));
    }
}
/** How many servers an environment has, by its files; of those that are shown. */
async function totalsOf(plan, source) {
    const totals = new Map();
    for (const { environment, decision } of plan.deployments) {
        if (decision === "nothing" || totals.has(environment))
            continue;
        const names = await source.names(`${_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentsFolder */ .fC}/${environment}`);
        const files = names.filter((name) => name.endsWith(".yaml") && name !== "environment.yaml");
        totals.set(environment, files.length);
    }
    return totals;
}
/** The one word for a plan: what stands against it, then what it would do. */
function planOutcome({ plan, findings }) {
    const decisions = new Set(plan.deployments.map((deployment) => deployment.decision));
    if (findings.some((finding) => finding.outcome === "fail"))
        return "refused";
    if (decisions.has("refuse") || decisions.has("tampered"))
        return "refused";
    if (decisions.has("failed"))
        return "failed";
    if (decisions.has("go"))
        return "planned";
    if (decisions.has("hold"))
        return "held";
    if (decisions.has("stop"))
        return "stopped";
    if (decisions.has("wait"))
        return "waiting";
    if (decisions.has("leased"))
        return "leased";
    return plan.policies.length > 0 ? "planned" : "unchanged";
}


/***/ })

};
;