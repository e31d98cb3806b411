"use strict";
exports.id = 8689;
exports.ids = [8689,4694];
exports.modules = {

/***/ 61174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ planOf),
  planWithApprovals: () => (/* binding */ planWithApprovals)
});

// EXTERNAL MODULE: ./.build/model/canonical.js
var canonical = __webpack_require__(73903);
;// CONCATENATED MODULE: ./.build/model/pull-request.js

/** One digest for all the intents of each environment. */
function intentsByEnvironment(intents) {
    const parts = new Map();
    for (const [id, intent] of Object.entries(intents)) {
        const environment = id.slice(0, id.indexOf("/"));
        const part = parts.get(environment) ?? [];
        part.push([id, intent]);
        parts.set(environment, part);
    }
    return Object.fromEntries([...parts].map(([name, part]) => [name, (0,canonical/* digestOf */.ol)(Object.fromEntries(part))]));
}

;// CONCATENATED MODULE: ./.build/reconcile/evidence.js
const noEvidence = { approvals: new Map(), probes: new Map(), endedRuns: new Set() };

// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(3028);
;// CONCATENATED MODULE: ./.build/reconcile/intents.js

/** What a plan asks for, by deployment, of all that has something to do: what is recorded for reviewers to approve. */
function intentsOf({ deployments, }) {
    const asking = deployments.filter(({ decision }) => decision !== "nothing");
    return Object.fromEntries(asking.map(({ id, intent }) => [id, intent]).sort(([a], [b]) => (0,finding.compareText)(a, b)));
}

// EXTERNAL MODULE: ./.build/model/environment.js
var model_environment = __webpack_require__(7008);
// EXTERNAL MODULE: ./.build/model/variant.js
var variant = __webpack_require__(90940);
// EXTERNAL MODULE: ./.build/model/deployment.js
var deployment = __webpack_require__(63798);
// EXTERNAL MODULE: ./.build/rules/change.js
var change = __webpack_require__(16991);
// EXTERNAL MODULE: ./.build/rules/registry.js + 54 modules
var registry = __webpack_require__(62859);
// EXTERNAL MODULE: ./.build/rules/versions/lifecycle.js
var lifecycle = __webpack_require__(53725);
// EXTERNAL MODULE: ./.build/reconcile/policies.js
var policies = __webpack_require__(39056);
// EXTERNAL MODULE: ./.build/reconcile/rollback-points.js
var rollback_points = __webpack_require__(59432);
// EXTERNAL MODULE: ./.build/reconcile/transition.js
var transition = __webpack_require__(81633);
// EXTERNAL MODULE: ./.build/reconcile/variants.js
var variants = __webpack_require__(20680);
;// CONCATENATED MODULE: ./.build/reconcile/gates.js







/**
 * All gates of one deployment's change. What was merged together with a change of policy must pass the
 * policy it came under and the new one; a gate that both know is shown once, the worse outcome.
 */
function deploymentGates(input, subject) {
    const gates = (0,policies/* bindingPolicies */.O)(subject.environment, input.deployed, subject.id, subject.inputs.digest).flatMap((policy) => {
        const context = contextFor(input, subject, policy);
        return context ? (0,registry/* checkGates */.P7)(context) : [];
    });
    return worst(gates);
}
/**
 * A removal takes away what people reviewed into being: it asks for the same approvals as any other change.
 * What allowed it (an override) is told, so that it is recorded.
 */
function removalGates(input, subject) {
    const { status, id, environment } = subject;
    const warned = (input.findings?.get(id) ?? []).filter(({ rule, outcome }) => outcome === "warn" && removalRules.has(rule));
    // An override of something else is no shortcut for this removal, and asks for no one more to see it.
    const bearing = new Set(["approval/missing", ...warned.map(({ rule }) => rule)]);
    const [, server = ""] = id.split("/");
    const approvals = (0,policies/* bindingPolicies */.O)(subject.environment, input.deployed, subject.id, subject.inputs.digest).flatMap((policy) => {
        const context = {
            project: input.desired.project,
            environments: input.desired.environments,
            server: input.desired.servers.get(server) ?? emptyUnit(server),
            environment: policy,
            deployment: {
                environment: environment.id,
                server,
                // The file is gone: only headgate.yaml can say that something is set aside.
                file: input.desired.project.file,
                blue: status?.desired.blue ?? "",
                green: status?.desired.green ?? {},
                variables: {},
                secrets: {},
                overrides: input.desired.project.overrides.filter(({ rule }) => bearing.has(rule)),
            },
            now: input.now,
            from: status ? (0,transition/* liveOf */.QA)(status) : variant/* nothingLive */.s,
            to: variant/* nothingLive */.s,
            ...(status ? { status } : {}),
            stable: status ? (0,variants/* stableOf */.PI)(status) : null,
            statuses: new Map(),
            releases: new Map(),
            intent: subject.intent,
        };
        const gates = (0,registry/* checkGates */.P7)({ ...context, ...reviewsOf(input, id) });
        return gates.filter(({ rule }) => rule.startsWith("approval/"));
    });
    return worst([...warned, ...approvals]);
}
const removalRules = new Set(["environment/removed-not-empty", "deployment/many-removed"]);
function emptyUnit(id) {
    return { id, versions: new Set(), releases: new Map(), deployments: new Map() };
}
function contextFor(input, subject, environment) {
    const [, serverId = ""] = subject.id.split("/");
    const server = input.desired.servers.get(serverId);
    const deployment = server?.deployments.get(subject.environment.id);
    if (!server || !deployment)
        return undefined;
    const statuses = new Map();
    for (const id of new Set([...input.deployed.environments.keys(), ...input.desired.environments.keys()])) {
        const status = input.deployed.statuses.get(`${id}/${serverId}`);
        if (status && id !== subject.environment.id)
            statuses.set(id, status);
    }
    return {
        project: input.desired.project,
        environments: input.desired.environments,
        server,
        environment,
        unnamed: input.desired.unnamed?.get(environment.id) ?? [],
        deployment,
        now: input.now,
        from: subject.status ? (0,transition/* liveOf */.QA)(subject.status) : variant/* nothingLive */.s,
        to: subject.step.live,
        ...(subject.status ? { status: subject.status } : {}),
        stable: subject.status ? (0,variants/* stableOf */.PI)(subject.status) : null,
        statuses,
        releases: server.releases,
        intent: subject.intent,
        ...reviewsOf(input, subject.id),
        ...contractsOf(input, subject.id),
        ...signaturesOf(input, subject.id),
        ...(input.evidence.advisories ? { advisories: input.evidence.advisories } : {}),
        ...usablePoints(input, subject, environment),
    };
}
/** Absent where nobody looked them up. */
function usablePoints({ deployed, now, desired }, { id, status }, { rollback }) {
    const points = deployed.points.get(id);
    if (!points || !status)
        return {};
    const { server } = desired.servers.get(status.server) ?? {};
    const stated = (0,rollback_points/* statedPoints */.xI)({
        status,
        points,
        maxAge: rollback.maxAge,
        now,
        isArchived: (version) => (0,lifecycle.isArchived)(server, version),
    });
    return { points: stated.filter(({ why }) => why === null).length };
}
function signaturesOf({ evidence }, id) {
    if (!evidence.signatures)
        return {};
    const { releases, former } = evidence.signatures;
    const formerSigners = former.get(id);
    return { signatures: releases, ...(formerSigners ? { formerSigners } : {}) };
}
function contractsOf({ evidence }, id) {
    const contracts = evidence.contracts?.get(id);
    return contracts ? { contracts } : {};
}
function reviewsOf({ evidence }, id) {
    const { hasReviews = false } = evidence;
    const approvals = evidence.approvals.get(id);
    return { hasReviews, ...(approvals ? { approvals } : {}) };
}
const order = { fail: 0, wait: 1, warn: 2, pass: 3 };
function worst(gates) {
    const byRule = new Map();
    for (const gate of gates)
        byRule.set(gate.rule, [...(byRule.get(gate.rule) ?? []), gate]);
    return [...byRule.values()].flatMap((same) => {
        const first = Math.min(...same.map((gate) => order[gate.outcome]));
        const kept = same.filter((gate) => order[gate.outcome] === first);
        const seen = new Set();
        return kept.filter((gate) => !seen.has(gate.message) && seen.add(gate.message));
    });
}

// EXTERNAL MODULE: ./.build/reconcile/hold.js
var reconcile_hold = __webpack_require__(81315);
// EXTERNAL MODULE: ./.build/reconcile/lease.js
var lease = __webpack_require__(44590);
// EXTERNAL MODULE: ./.build/reconcile/owed.js
var reconcile_owed = __webpack_require__(5193);
// EXTERNAL MODULE: ./.build/reconcile/rollout.js
var rollout = __webpack_require__(66529);
// EXTERNAL MODULE: ./.build/reconcile/settle.js
var settle = __webpack_require__(77561);
;// CONCATENATED MODULE: ./.build/reconcile/standing-gates.js



/** Gates that are not rules about what is wished, but about how a deployment stands. */
function failedGate(status) {
    const bad = (0,settle/* deciding */.C$)(status.probes).find((probe) => probe.outcome !== "pass");
    return {
        rule: "rollout/failed",
        outcome: "wait",
        severity: "critical",
        message: `revision ${status.revision} failed${bad ? `: ${bad.message}` : ""}`,
        hint: "headgate rollback SERVER --env ENVIRONMENT, change the deployment file, or resume to try again",
    };
}
function intervalGate(status, next) {
    const rollout = status.rollout;
    return {
        rule: "rollout/interval",
        outcome: "wait",
        severity: "info",
        message: `step ${rollout?.step} of ${rollout?.of}, the next is due ${next}`,
        hint: "a later apply takes the next step; headgate apply --watch stays until the rollout settles",
        eligible: next,
    };
}
function pausedGate(status, { step, of, steps }) {
    return {
        rule: "rollout/paused",
        outcome: "wait",
        severity: "medium",
        message: `step ${step} of ${of} (${(0,rollout/* stepPercent */.wz)(steps, step)} %): paused until a person lets it go on`,
        hint: `headgate resume ${status.server} --env ${status.environment} --reason …`,
    };
}
/** `where`: the deployment that holds it, here or upstream of here. */
function holdGate(held, where, here) {
    const [environment = "", server = ""] = where.split("/");
    const upstream = where === here ? "" : ` in ${environment}`;
    return {
        rule: "hold/held",
        outcome: "wait",
        severity: "high",
        message: `${(0,reconcile_hold/* describeHeld */.T0)(held)} is held${upstream} since revision ${held.revision}: ${held.reason}`,
        hint: `lift the hold: headgate resume ${server} --env ${environment} --reason …; or take the value out of the deployment file`,
    };
}
function stopGate(reason) {
    return {
        rule: "stop/stopped",
        outcome: "wait",
        severity: "high",
        message: `forward actions are stopped: ${reason}`,
        hint: "headgate resume lifts the stop; rollbacks go on meanwhile",
    };
}
function recordedGates(gates) {
    return gates.map((gate) => ({
        ...gate,
        severity: "critical",
        hint: "look at the branch, then: headgate recover SERVER --env ENVIRONMENT --reason …",
    }));
}

// EXTERNAL MODULE: ./.build/reconcile/waves.js
var reconcile_waves = __webpack_require__(64578);
;// CONCATENATED MODULE: ./.build/reconcile/decide.js













/** What a run may do about one deployment now, and why not more. */
function decide(input, subject) {
    const { id, status, environment } = subject;
    const foreign = input.tampered?.get(id);
    if (foreign)
        return { decision: "tampered", gates: foreign, step: null };
    const pending = input.deployed.pending.get(id);
    if (pending?.state === "tampered") {
        return { decision: "tampered", gates: recordedGates(pending.gates), step: null };
    }
    if (status?.lease && (0,lease/* leaseIsLive */.x)(status.lease, input.now, input.evidence.endedRuns)) {
        return { decision: "leased", gates: [], step: null };
    }
    const stopped = input.deployed.stops.find((stop) => stop.environment === null || stop.environment === environment.id);
    if (status?.outcome === "applying")
        return decideUnfinished(input, subject, status, stopped?.reason);
    return decideAtRest(input, subject, stopped?.reason);
}
/**
 * A dead run left its write-ahead. It is completed, unless people wish something else by now that may go at
 * once: a target that cannot be written must not lock a deployment against every later wish.
 */
function decideUnfinished(input, subject, status, stopReason) {
    const finish = { decision: "go", gates: [], step: (0,transition/* takeover */.Ww)(status) };
    if (status.event === "rolled-back" || status.event === "withdrawn")
        return finish;
    if (stopReason !== undefined)
        return { decision: "stop", gates: [stopGate(stopReason)], step: null };
    if (status.desired.digest === subject.inputs.digest)
        return finish;
    const other = decideAtRest(input, subject, undefined);
    return other.decision === "go" && other.step && !other.step.observe ? other : finish;
}
function decideAtRest(input, subject, stopReason) {
    const { status, inputs, environment, id } = subject;
    const owed = status ? (0,reconcile_owed/* owedStep */.y)(status) : null;
    const watching = owed ?? (status && underWatch(status, input.now) ? (0,transition/* observation */.lQ)(status) : null);
    const findings = input.findings?.get(id) ?? [];
    const held = heldHere(input, subject);
    if (held.length > 0)
        return { decision: "hold", gates: held, step: watching };
    if (status?.outcome === "failed" && status.desired.digest === inputs.digest) {
        return { decision: "failed", gates: [failedGate(status)], step: null };
    }
    const gone = status === undefined || status.event === "removed";
    if (inputs.blue === null && gone)
        return { decision: "nothing", gates: [], step: null };
    const running = status?.rollout ?? null;
    const same = status !== undefined && status.desired.digest === inputs.digest;
    if (same && owed)
        return { decision: "go", gates: [], step: owed };
    if (same && !running)
        return decideRest(input, status, watching, stopReason);
    if (stopReason !== undefined)
        return { decision: "stop", gates: [stopGate(stopReason)], step: watching };
    if ((0,finding.hasFailure)(findings)) {
        const failures = findings.filter((finding) => finding.outcome === "fail");
        return { decision: "refuse", gates: failures, step: watching };
    }
    if (same && running && status)
        return decideRollout(input, subject, status, running.next, watching);
    if (inputs.blue === null && status)
        return decideRemoval(input, subject, status, watching);
    const step = (0,transition/* stepTowards */.RQ)(status, inputs, environment, input.now);
    return gated(deploymentGates(input, { ...subject, step }), step, watching);
}
/** Nothing differs and nothing is under way: the old blue that was kept ready may have to go by now. */
function decideRest({ now }, status, watching, stopReason) {
    if (!status.keep || Date.parse(now) < Date.parse(status.keep.until)) {
        return { decision: "nothing", gates: [], step: watching };
    }
    // Somebody may want it back: it stays as long as forward actions are halted.
    if (stopReason !== undefined)
        return { decision: "stop", gates: [stopGate(stopReason)], step: watching };
    return { decision: "go", gates: [], step: (0,transition/* retire */.S5)(status, watching !== null) };
}
/** An advance is gated by windows only, and waits for its interval; an analysis that is owed comes first. */
function decideRollout(input, subject, status, next, watching) {
    if (status.rollout && (0,rollout/* isPaused */.lP)(status.rollout)) {
        return { decision: "wait", gates: [pausedGate(status, status.rollout)], step: watching };
    }
    if (Date.parse(input.now) < Date.parse(next)) {
        return { decision: "wait", gates: [intervalGate(status, next)], step: watching, eligible: next };
    }
    const step = (0,transition/* confirm */.lJ)(status, input.now) ?? (0,transition/* advance */.np)(status, subject.inputs, input.now);
    if (!step)
        return { decision: "nothing", gates: [], step: watching };
    const stable = (0,variants/* stableOf */.PI)(status);
    const grows = (0,change/* increases */.Q)(status, step.live, stable === null ? undefined : status.variants[stable]);
    const gates = grows
        ? deploymentGates(input, { ...subject, step }).filter((gate) => gate.rule.startsWith("window/"))
        : [];
    return gated(gates, step, watching);
}
function decideRemoval(input, subject, status, watching) {
    const step = {
        event: "removed",
        live: variant/* nothingLive */.s,
        rollout: null,
        watch: null,
        analyse: false,
        observe: false,
        hold: status.hold,
    };
    return gated(removalGates(input, { ...subject, step }), step, watching);
}
function gated(gates, step, watching) {
    if ((0,finding.hasFailure)(gates))
        return { decision: "refuse", gates, step: watching };
    if (gates.some((gate) => gate.outcome === "wait"))
        return { decision: "wait", gates, step: watching };
    return { decision: "go", gates, step };
}
function heldHere(input, subject) {
    const { inputs, environment, status, id } = subject;
    const own = (0,reconcile_hold/* heldIn */.$f)(inputs, status?.hold ?? []).map((held) => holdGate(held, id, id));
    const server = id.split("/")[1] ?? "";
    const environments = new Map([...input.deployed.environments, ...input.desired.environments]);
    const above = [...(0,reconcile_waves/* upstreamsOf */._)(environment.id, environments)].flatMap((upstream) => {
        const where = (0,deployment/* deploymentId */.d)({ environment: upstream, server });
        const hold = input.deployed.statuses.get(where)?.hold ?? [];
        return (0,reconcile_hold/* heldIn */.$f)(inputs, (0,reconcile_hold/* heldVersions */.X0)(hold))
            .filter((held) => grows(held, inputs, status))
            .map((held) => holdGate(held, where, id));
    });
    return [...own, ...above];
}
/** A version held upstream that runs here stays: the hold stops what is more, it does not roll back. */
function grows(held, inputs, status) {
    if (held.kind !== "version" || !status)
        return true;
    const { rollout } = status;
    const isOnItsWay = rollout !== null && rollout.step < rollout.of && inputs.blue === held.version;
    if (isOnItsWay && status.variants[rollout.to]?.version === held.version)
        return true;
    const wanted = inputs.blue === held.version ? 100 : (inputs.green[held.version] ?? 0);
    const { blue, green } = status.desired;
    return wanted > (blue === held.version ? 100 : (green[held.version] ?? -1));
}
function underWatch(status, now) {
    return (status.rollout !== null || (status.watch !== null && Date.parse(now) < Date.parse(status.watch.until)));
}

// EXTERNAL MODULE: ./.build/reconcile/inputs.js
var reconcile_inputs = __webpack_require__(44163);
// EXTERNAL MODULE: ./.build/reconcile/matters.js
var matters = __webpack_require__(82614);
;// CONCATENATED MODULE: ./.build/reconcile/needs.js

/** The evidence that the planned steps want before they are taken, and the approvals that gates miss. */
function needsOf(plans) {
    return plans.flatMap((plan) => {
        const needs = [];
        if (plan.gates.some((gate) => gate.rule === "approval/missing" && gate.outcome === "wait")) {
            needs.push({ kind: "approvals", deployment: plan.id });
        }
        if (plan.step?.analyse) {
            const variants = (0,matters/* variantsThatMatter */.$)(plan.step);
            needs.push(...variants.map((id) => ({ kind: "probe", deployment: plan.id, variant: id })));
        }
        return needs;
    });
}

// EXTERNAL MODULE: ./.build/reconcile/strategy.js
var reconcile_strategy = __webpack_require__(87975);
;// CONCATENATED MODULE: ./.build/reconcile/reconcile.js










/**
 * The one idea: what should run, what does, what is known and the time make a plan. Pure and total: any
 * schema-valid input gives a plan, and applying it and planning again gives nothing more to do.
 */
function reconcile(input) {
    const { desired, deployed, scope } = input;
    const environments = new Map([...deployed.environments, ...desired.environments]);
    const waves = (0,reconcile_waves/* waveOf */.j)(environments);
    const deployments = [...scope]
        .map(([id, origin]) => planDeployment(input, id, origin, waves))
        .sort((a, b) => a.wave - b.wave || (0,finding.compareText)(a.id, b.id));
    return {
        deployments,
        policies: policyChanges(desired, deployed),
        findings: [],
        needs: needsOf(deployments),
        ...(input.evidence.approvals.size > 0 ? { approvals: input.evidence.approvals } : {}),
        hash: (0,canonical/* digestOf */.ol)(deployments.map((plan) => [plan.id, plan.hash]).sort()),
    };
}
function planDeployment(input, id, origin, waves) {
    const [environmentId = "", server = ""] = id.split("/");
    const { desired, deployed } = input;
    const status = deployed.statuses.get(id);
    const unit = desired.servers.get(server);
    const deployment = unit?.deployments.get(environmentId);
    const environment = desired.environments.get(environmentId) ??
        deployed.environments.get(environmentId) ??
        { id: environmentId, file: "", ...model_environment/* defaultEnvironment */.L };
    const inputs = unit && deployment && desired.environments.has(environmentId)
        ? (0,reconcile_inputs/* desiredInputs */.Q)(desired, unit, environment, deployment)
        : reconcile_inputs/* removedInputs */.A;
    // What is only kept ready comes and goes by itself: a plan is the same with it and without.
    const from = status ? (0,variants/* liveWithoutKept */.DV)(status) : variant/* nothingLive */.s;
    const blue = inputs.blue === null ? undefined : inputs.live.variants[inputs.blue];
    const stableId = status ? (0,variants/* stableOf */.PI)(status) : null;
    const strategy = blue
        ? (0,reconcile_strategy/* effectiveStrategy */.n)(environment, blue, stableId === null ? undefined : status?.variants[stableId])
        : environment.strategy;
    const how = (0,reconcile_strategy/* digestible */.N)(strategy);
    const intent = (0,canonical/* digestOf */.ol)({ from: status?.desired.digest ?? null, to: inputs.digest, strategy: how });
    const outcome = decide(input, { id, status, inputs, environment, intent });
    return {
        id,
        environment: environmentId,
        server,
        wave: waves.get(environmentId) ?? 0,
        origin,
        from,
        to: inputs,
        strategy,
        ...outcome,
        gates: outcome.gates.map((gate) => ({ ...gate, environment: environmentId, server })),
        eligible: outcome.decision === "wait" ? (outcome.eligible ?? eligibleAt(outcome.gates)) : null,
        hash: (0,canonical/* digestOf */.ol)({ from, to: inputs.live, strategy: how }),
        intent,
    };
}
function policyChanges(desired, deployed) {
    const ids = new Set([...desired.environments.keys(), ...deployed.environments.keys()]);
    return [...ids].sort(finding.compareText).flatMap((environment) => {
        const from = deployed.environments.get(environment) ?? null;
        const to = desired.environments.get(environment) ?? null;
        return (0,canonical/* digestOf */.ol)(from) === (0,canonical/* digestOf */.ol)(to) ? [] : [{ environment, from, to }];
    });
}
/** The latest of the waits, where all of them know when; null where one needs a person. */
function eligibleAt(gates) {
    const waits = gates.filter((gate) => gate.outcome === "wait");
    const times = waits.flatMap((gate) => (gate.eligible === undefined ? [] : [gate.eligible]));
    if (times.length === 0 || times.length < waits.length)
        return null;
    return times.reduce((latest, time) => (Date.parse(time) > Date.parse(latest) ? time : latest));
}

;// CONCATENATED MODULE: ./.build/apply/planning.js




/** What is to be done, without asking anybody. */
function planOf(look, now, approvals = new Map()) {
    return reconcile({
        desired: look.desired,
        deployed: look.deployed,
        evidence: {
            ...noEvidence,
            hasReviews: look.hasReviews ?? false,
            approvals,
            endedRuns: look.endedRuns,
            ...(look.contracts ? { contracts: look.contracts } : {}),
            ...(look.signatures ? { signatures: look.signatures } : {}),
            ...(look.advisories ? { advisories: look.advisories } : {}),
        },
        now,
        scope: look.scope,
        findings: look.findingsOf,
        tampered: look.tampered,
    });
}
/** The same, once it is known who approved what misses approvals: asked for once, and only where something does. */
async function planWithApprovals(ports, look, now) {
    const plan = planOf(look, now);
    const missing = plan.needs.flatMap((need) => (need.kind === "approvals" ? [need.deployment] : []));
    if (missing.length === 0)
        return plan;
    const known = await ports.approvals(look, new Set(missing));
    if (known.size === 0)
        return plan;
    const environments = intentsByEnvironment(intentsOf(plan));
    return planOf(look, now, new Map([...known].map(([id, of]) => [id, { ...of, environments }])));
}


/***/ }),

/***/ 24694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ blockedResult)
/* harmony export */ });
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6261);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63198);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82383);



/** Nothing could be looked at or done, because of the state of the branch `deployed`. */
function blockedResult(findings, world) {
    const told = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .result */ .Ke)("refused", (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_0__.formatFindings)(findings, new Map(), (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .textOptions */ .aW)(world)), {
        findings: (0,_report_json_js__WEBPACK_IMPORTED_MODULE_2__.findingsJson)(findings),
    });
    return { ...told, report: { findings } };
}


/***/ }),

/***/ 44590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ leaseIsLive)
/* harmony export */ });
/** Live until it expires, or until its run is known to have ended. */
function leaseIsLive(lease, now, endedRuns) {
    return Date.parse(now) < Date.parse(lease.expires) && !endedRuns.has(lease.run);
}


/***/ }),

/***/ 82614:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ variantsThatMatter)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73903);

/**
 * The variants whose health decides about a step: the candidate, and the greens that come or change with it; where
 * there is no candidate, everything that serves. `before` is what was live until then: without it, and where a step
 * only looks or finishes what a dead run began, every green is meant. What a rollout leaves decides nothing, unless
 * the step gives it more than it had: it may have had nothing beside its greens, or be one of them by now. An old
 * blue that is kept ready decides nothing, nor is its going a reason to look.
 */
function variantsThatMatter(step, before) {
    if (step.event === "retired" && !step.observe)
        return [];
    const { live, rollout, keep } = step;
    const serving = Object.keys(live.variants).filter((id) => id !== keep?.variant);
    if (!rollout || step.event === "traffic-changed" || !Object.hasOwn(live.variants, rollout.to))
        return serving;
    const known = before && !step.observe && !step.finishes ? sharesByContent(before) : undefined;
    const had = (id) => known?.get((0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(live.variants[id]));
    const greens = serving.filter((id) => id !== rollout.to && id !== rollout.from);
    const changed = greens.filter((id) => had(id) !== live.traffic[id]);
    const { from } = rollout;
    return [rollout.to, ...(from !== null && from !== rollout.to && grows(from) ? [from] : []), ...changed];
    /** At the last step it has nothing but what it has as a green. */
    function grows(id) {
        const share = live.traffic[id] ?? 0;
        if (known)
            return share > (had(id) ?? 0);
        return rollout !== null && rollout.step >= rollout.of && share > 0;
    }
}
/** What becomes of a variant's name is no change of it. */
function sharesByContent({ traffic, variants }) {
    return new Map(Object.entries(variants).map(([id, variant]) => [(0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(variant), traffic[id] ?? 0]));
}


/***/ }),

/***/ 59432:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f8: () => (/* binding */ usedPoints),
/* harmony export */   gc: () => (/* binding */ whyTooOld),
/* harmony export */   lZ: () => (/* binding */ whyArchived),
/* harmony export */   ro: () => (/* binding */ takenAwayAt),
/* harmony export */   xI: () => (/* binding */ statedPoints)
/* harmony export */ });
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48077);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20871);
/* harmony import */ var _begun_rollback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83498);
/* harmony import */ var _hold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81315);




/** What may be done with each of a deployment's rollback points. */
function statedPoints(request) {
    const { status, points, now } = request;
    const used = usedPoints(status, points);
    const later = [status, ...points.map((point) => point.status)];
    // What was moved since under the same watch settles nothing of what it watches; a rollback ends it.
    const isOpen = (index) => {
        const next = later[index];
        if (index === 0)
            return isUnderWay(status, now);
        return next !== undefined && isWatched(next, now) && !later.slice(0, index + 1).some(_begun_rollback_js__WEBPACK_IMPORTED_MODULE_2__/* .isBackwards */ .B_);
    };
    return points.map((point, index) => {
        const usedBy = used.get(point.revision) ?? null;
        const state = (of, why = null) => ({
            point,
            state: of,
            why,
            usedBy,
        });
        if (usedBy !== null)
            return state("used", `was used: revision ${usedBy} restored it`);
        const held = (0,_hold_js__WEBPACK_IMPORTED_MODULE_1__/* .heldInStatus */ .r0)(point.status, status.hold);
        if (held.length > 0)
            return state("held", `contains what is held (${held.map(_hold_js__WEBPACK_IMPORTED_MODULE_1__/* .describeHeld */ .T0).join(", ")})`);
        const archived = whyArchived(point, request);
        if (archived !== undefined)
            return state("archived", archived);
        const tooOld = whyTooOld(point, request);
        if (tooOld !== undefined)
            return state("expired", tooOld);
        return state(isOpen(index) ? "active" : "confirmed");
    });
}
/**
 * Points that a rollback went back to, each with the newest revision that did. A rollback that failed uses nothing
 * up: it is no point itself, and what it went back to is still the newest.
 */
function usedPoints(status, points) {
    const used = new Map();
    for (const { restored, revision, ...rest } of [status, ...points.map((point) => point.status)]) {
        if (restored && (0,_model_status_js__WEBPACK_IMPORTED_MODULE_3__/* .isSettled */ .I)(rest) && !used.has(restored.revision))
            used.set(restored.revision, revision);
    }
    return used;
}
/**
 * Which of its versions are archived by now: the desired branch would refuse them. One that serves now is not brought
 * back by it, and stays reachable.
 */
function whyArchived({ status: there }, { status, isArchived }) {
    if (!isArchived)
        return undefined;
    const serves = (version) => Object.entries(status.variants).some(([id, variant]) => variant.version === version && (status.traffic[id] ?? 0) > 0);
    const { blue, green } = there.desired;
    const gone = [...new Set([...(blue === null ? [] : [blue]), ...Object.keys(green)])].filter((version) => isArchived(version) && !serves(version));
    return gone.length === 0
        ? undefined
        : `${gone.join(", ")} ${gone.length === 1 ? "is" : "are"} archived by now`;
}
/** How long ago it stopped being live, where that is over the limit. */
function whyTooOld({ endedAt }, { maxAge, now }) {
    const age = endedAt === null ? 0 : Date.parse(now) - Date.parse(endedAt);
    if (age <= maxAge)
        return undefined;
    return `stopped being live ${(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(age)} ago, over ${(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(maxAge)}`;
}
function isUnderWay({ outcome, rollout, watch }, now) {
    if (outcome === "removed")
        return false;
    if (rollout !== null || !(outcome === "healthy" || outcome === "rolled-back"))
        return true;
    return isWatched({ watch }, now);
}
function isWatched({ watch }, now) {
    return watch !== null && Date.parse(now) < Date.parse(watch.until);
}
/** The newest rollback since that took away what a point holds, while that was live: going there takes it back. */
function takenAwayAt({ status, points }, point) {
    const since = [status, ...points.map((one) => one.status)].filter((one) => one.revision > point.revision && (0,_begun_rollback_js__WEBPACK_IMPORTED_MODULE_2__/* .isBackwards */ .B_)(one));
    for (const back of since) {
        const what = (0,_hold_js__WEBPACK_IMPORTED_MODULE_1__/* .heldInStatus */ .r0)(point.status, (0,_begun_rollback_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsOfIt */ .RO)(back));
        if (what.length > 0)
            return { revision: back.revision, what };
    }
    return null;
}


/***/ }),

/***/ 64578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ upstreamsOf),
/* harmony export */   j: () => (/* binding */ waveOf)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3028);

/**
 * The level of each environment in the promotion graph: 0 without upstream, else one above its highest.
 * Total: an environment that is not known counts as level 0, and a cycle is cut where it closes (the rule
 * `promotion/cycle` refuses it; this only has to end).
 */
function waveOf(environments) {
    const levels = new Map();
    const visiting = new Set();
    const level = (id) => {
        const known = levels.get(id);
        if (known !== undefined)
            return known;
        if (visiting.has(id))
            return 0;
        visiting.add(id);
        const upstream = environments.get(id)?.upstream.environments ?? [];
        const result = upstream.reduce((highest, up) => Math.max(highest, level(up) + 1), 0);
        visiting.delete(id);
        levels.set(id, result);
        return result;
    };
    for (const id of [...environments.keys()].sort(_model_finding_js__WEBPACK_IMPORTED_MODULE_0__.compareText))
        level(id);
    return levels;
}
/** All environments above one, however far. */
function upstreamsOf(id, environments) {
    const found = new Set();
    const queue = [...(environments.get(id)?.upstream.environments ?? [])];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        if (found.has(next) || next === id)
            continue;
        found.add(next);
        queue.push(...(environments.get(next)?.upstream.environments ?? []));
    }
    return found;
}


/***/ })

};
;