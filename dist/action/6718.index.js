"use strict";
exports.id = 6718;
exports.ids = [6718,9088];
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

// EXTERNAL MODULE: ./.build/apply/planning.js + 6 modules
var planning = __webpack_require__(1950);
// EXTERNAL MODULE: ./.build/apply/wave.js + 6 modules
var wave = __webpack_require__(9596);
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
    const progress = { rested: new Set(), looked: new Set() };
    const policies = [];
    for (let turn = 0; turn < maxTurns; turn += 1) {
        const turned = await (0,attempts/* untilWon */.$)(ports, () => oneTurn(ports, options, memory, progress));
        if (turned.kind === "rest")
            return { ...(await finish(ports, turned, reports)), policies };
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
    return { ...(await finish(ports, await planNow(ports), reports)), policies };
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
async function finish(ports, first, reports) {
    let planned = first;
    return (0,attempts/* untilWon */.$)(ports, async () => {
        const { look, plan } = planned ?? (await planNow(ports));
        planned = undefined;
        const now = ports.now().toISOString();
        const changes = (0,pending/* pendingChanges */.Pn)(look, plan, now);
        // Once everything was considered, no later run has to look at all of it again.
        if (changes.size === 0 && look.deployed.applied !== null)
            return reportOn(look, plan, reports);
        const published = await ports.branch.publish({
            expected: look.deployed.head,
            changes: intakeChanges(look, plan, now),
            message: (0,messages/* pendingMessage */.J1)(ports.cause, changes.keys()),
        });
        return published.kind === "moved" ? null : { ...reportOn(look, plan, reports), head: published.head };
    });
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
    let report = await (0,bring_back/* bringBack */.k)(workspace, world, ports, await apply(ports, options));
    while (options.watch && !world.signal.aborted) {
        const pause = untilNext(report, world.now(), options);
        if (pause === null)
            break;
        world.progress(`waiting ${Math.ceil(pause / 1000)} s for the next step`);
        await ports.sleep(pause);
        const next = await (0,bring_back/* bringBack */.k)(workspace, world, ports, await apply(ports, options));
        report = {
            ...next,
            reports: [...report.reports.filter(({ kind }) => kind !== "observed"), ...next.reports],
        };
    }
    const pulls = await pullsBehind(world, ports, report, latest.look);
    return { report, look: latest.look, pulls, overtaken: ports.overtaken?.() ?? new Map() };
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

/***/ 8868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ unknownName)
/* harmony export */ });
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(547);
/* harmony import */ var _deployed_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1818);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(431);
/* harmony import */ var _rules_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1340);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2383);





/**
 * A wrong command line where a scope names an environment or server that is neither desired nor deployed:
 * passed over, it would look like one where all is well.
 */
async function unknownName({ store }, source, { environments, server }) {
    if (environments.length === 0 && server === undefined)
        return undefined;
    const desired = foldersOf(await source.names(_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentsFolder */ .fC));
    const strange = environments.filter((name) => !desired.includes(name));
    if (strange.length > 0) {
        const known = new Set([...desired, ...(await deployedFolders(store, ""))]);
        const unknown = strange.find((name) => !known.has(name));
        if (unknown !== undefined)
            return usage("environment", unknown, known);
    }
    if (server === undefined)
        return undefined;
    const servers = new Set(foldersOf(await source.names(_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .serversFolder */ .tl)));
    if (servers.has(server))
        return undefined;
    for (const environment of desired) {
        const files = await source.names(`${_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentsFolder */ .fC}/${environment}`);
        for (const name of files) {
            if (name.endsWith(".yaml") && name !== "environment.yaml")
                servers.add(name.slice(0, -".yaml".length));
        }
    }
    for (const environment of await deployedFolders(store, "")) {
        for (const name of await deployedFolders(store, environment))
            servers.add(name);
    }
    return servers.has(server) ? undefined : usage("server", server, servers);
}
/** Environments at the root of the branch, servers in the folder of one; none where the branch is absent. */
async function deployedFolders(store, folder) {
    const head = await store.head();
    return head === null ? [] : foldersOf(await store.names(head, folder)).filter(_deployed_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isEnvironmentId */ .pz);
}
function foldersOf(names) {
    return names.flatMap((name) => (name.endsWith("/") ? [name.slice(0, -1)] : []));
}
function usage(what, name, known) {
    const near = (0,_rules_text_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .pA)(name, known);
    const some = [...known].sort().slice(0, 10);
    const more = known.size > some.length ? `, and ${known.size - some.length} more` : "";
    const hint = near.length > 0
        ? `did you mean ${(0,_rules_text_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(near.map(_rules_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP))}?`
        : some.length > 0
            ? `there are ${some.map(_rules_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP).join(", ")}${more}`
            : `there is no ${what} yet`;
    const message = `no ${what} ${(0,_rules_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(name)} is desired or deployed`;
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .result */ .Ke)("usage", `headgate: ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(message)}\n  ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(hint)}`, {
        error: { code: "usage", message, hint },
    });
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
function covers({ environments, server }, of) {
    return ((environments.length === 0 || of.environment === undefined || environments.includes(of.environment)) &&
        (server === undefined || of.server === undefined || of.server === server));
}
function isWhole({ environments, server }) {
    return environments.length === 0 && server === undefined;
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
/* harmony import */ var _report_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7675);
/* harmony import */ var _contracts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5125);
/* harmony import */ var _gate_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6482);
/* harmony import */ var _source_texts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9088);







/** Makes a plan ready to be shown: with lines and excerpts of the source it was made from. */
async function showPlan(plan, desired, source) {
    const located = await locateGates(plan, source);
    const shown = { ...located, findings: (0,_gate_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .distinctFailures */ .c)(located) };
    const findings = (0,_report_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planFindings */ .e)(shown);
    const [sources, totals, contracts] = await Promise.all([
        (0,_source_texts_js__WEBPACK_IMPORTED_MODULE_4__.sourceTexts)(findings, source),
        totalsOf(shown, source),
        (0,_contracts_js__WEBPACK_IMPORTED_MODULE_2__/* .contractLines */ .s)(source, shown.deployments),
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
        const declared = releases.flatMap((release) => [...(0,_model_release_js__WEBPACK_IMPORTED_MODULE_6__/* .declaredVariables */ .A)(release).values()]);
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


/***/ }),

/***/ 9088:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sourceTexts: () => (/* binding */ sourceTexts)
/* harmony export */ });
/** Texts of the files that findings point into, for their excerpts. */
async function sourceTexts(findings, source) {
    const files = new Set(findings.flatMap(({ file, line }) => (file === undefined || line === undefined ? [] : [file])));
    if (files.size === 0)
        return new Map();
    const contents = await source.read([...files]);
    return new Map([...contents].map(([path, bytes]) => [path, Buffer.from(bytes).toString("utf8")]));
}


/***/ })

};
;