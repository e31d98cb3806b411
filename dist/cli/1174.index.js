"use strict";
exports.id = 1174;
exports.ids = [1174];
exports.modules = {

/***/ 1174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ planOf),
  planWithApprovals: () => (/* binding */ planWithApprovals)
});

// EXTERNAL MODULE: ./.build/model/canonical.js
var canonical = __webpack_require__(3903);
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
var variant = __webpack_require__(940);
// EXTERNAL MODULE: ./.build/model/deployment.js
var deployment = __webpack_require__(3798);
// EXTERNAL MODULE: ./.build/rules/registry.js + 48 modules
var registry = __webpack_require__(5663);
// EXTERNAL MODULE: ./.build/reconcile/transition.js + 1 modules
var transition = __webpack_require__(8843);
// EXTERNAL MODULE: ./.build/reconcile/variants.js
var variants = __webpack_require__(680);
;// CONCATENATED MODULE: ./.build/reconcile/gates.js





/**
 * All gates of one deployment's change. What was merged together with a change of policy must pass the
 * policy it came under and the new one; a gate that both know is shown once, the worse outcome.
 */
function deploymentGates(input, subject) {
    const gates = policiesFor(input, subject).flatMap((policy) => {
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
    const approvals = policiesFor(input, subject).flatMap((policy) => {
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
function policiesFor(input, subject) {
    const { environment, id, inputs } = subject;
    const pending = input.deployed.pending.get(id);
    const older = [
        input.deployed.environments.get(environment.id),
        pending && pending.digest === inputs.digest ? pending.policy : undefined,
    ];
    const policies = [environment];
    for (const policy of older) {
        if (policy && policies.every((known) => (0,canonical/* digestOf */.ol)(known) !== (0,canonical/* digestOf */.ol)(policy)))
            policies.push(policy);
    }
    return policies;
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
        ...(input.deployed.points.has(subject.id)
            ? { points: input.deployed.points.get(subject.id)?.length ?? 0 }
            : {}),
    };
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
var reconcile_hold = __webpack_require__(1315);
// EXTERNAL MODULE: ./.build/reconcile/lease.js
var lease = __webpack_require__(4590);
;// CONCATENATED MODULE: ./.build/reconcile/standing-gates.js

/** Gates that are not rules about what is wished, but about how a deployment stands. */
function failedGate(status) {
    const bad = status.probes.find((probe) => probe.outcome !== "pass");
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
function holdGate(held) {
    return {
        rule: "hold/held",
        outcome: "wait",
        severity: "high",
        message: `${(0,reconcile_hold/* describeHeld */.T0)(held)} is held since revision ${held.revision}: ${held.reason}`,
        hint: "take the value out of the deployment file, or lift the hold: headgate resume SERVER --env ENVIRONMENT --reason …",
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
var reconcile_waves = __webpack_require__(4578);
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
    const watching = status && underWatch(status, input.now) ? (0,transition/* observation */.lQ)(status) : null;
    const findings = input.findings?.get(id) ?? [];
    const held = heldHere(input, subject);
    if (held.length > 0)
        return { decision: "hold", gates: held.map(holdGate), step: watching };
    if (status?.outcome === "failed" && status.desired.digest === inputs.digest) {
        return { decision: "failed", gates: [failedGate(status)], step: null };
    }
    const gone = status === undefined || status.event === "removed";
    if (inputs.blue === null && gone)
        return { decision: "nothing", gates: [], step: null };
    const running = status?.rollout ?? null;
    const same = status !== undefined && status.desired.digest === inputs.digest;
    if (same && !running)
        return { decision: "nothing", gates: [], step: watching };
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
/** An advance is gated by windows only, and waits for its interval; an analysis that is owed comes first. */
function decideRollout(input, subject, status, next, watching) {
    if (Date.parse(input.now) < Date.parse(next)) {
        return { decision: "wait", gates: [intervalGate(status, next)], step: watching, eligible: next };
    }
    const step = (0,transition/* confirm */.lJ)(status, input.now) ?? (0,transition/* advance */.np)(status, subject.inputs, input.now);
    if (!step)
        return { decision: "nothing", gates: [], step: watching };
    const grows = (0,transition/* increases */.QE)(status, step.live, (0,variants/* stableOf */.PI)(status));
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
    const { inputs, environment, status } = subject;
    const own = (0,reconcile_hold/* heldIn */.$f)(inputs, status?.hold ?? []);
    const server = subject.id.split("/")[1] ?? "";
    const environments = new Map([...input.deployed.environments, ...input.desired.environments]);
    const above = [...(0,reconcile_waves/* upstreamsOf */._)(environment.id, environments)].flatMap((upstream) => {
        const hold = input.deployed.statuses.get((0,deployment/* deploymentId */.d)({ environment: upstream, server }))?.hold ?? [];
        return (0,reconcile_hold/* heldIn */.$f)(inputs, (0,reconcile_hold/* heldVersions */.X0)(hold)).filter((held) => grows(held, inputs, status));
    });
    return [...own, ...above];
}
/** A version held upstream that runs here stays: the hold stops what is more, it does not roll back. */
function grows(held, inputs, status) {
    if (held.kind !== "version" || !status)
        return true;
    const wanted = inputs.blue === held.version ? 100 : (inputs.green[held.version] ?? 0);
    const { blue, green } = status.desired;
    return wanted > (blue === held.version ? 100 : (green[held.version] ?? -1));
}
function underWatch(status, now) {
    return (status.rollout !== null || (status.watch !== null && Date.parse(now) < Date.parse(status.watch.until)));
}

// EXTERNAL MODULE: ./.build/reconcile/inputs.js
var reconcile_inputs = __webpack_require__(4163);
;// CONCATENATED MODULE: ./.build/reconcile/needs.js
/** The evidence that the planned steps want before they are taken, and the approvals that gates miss. */
function needsOf(plans) {
    return plans.flatMap((plan) => {
        const needs = [];
        if (plan.gates.some((gate) => gate.rule === "approval/missing" && gate.outcome === "wait")) {
            needs.push({ kind: "approvals", deployment: plan.id });
        }
        if (plan.step?.analyse) {
            const variant = plan.step.rollout?.to ?? null;
            const variants = variant === null ? Object.keys(plan.step.live.traffic) : [variant];
            needs.push(...variants.map((id) => ({ kind: "probe", deployment: plan.id, variant: id })));
        }
        return needs;
    });
}

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
    const from = status ? (0,transition/* liveOf */.QA)(status) : variant/* nothingLive */.s;
    const blue = inputs.blue === null ? undefined : inputs.live.variants[inputs.blue];
    const stableId = status ? (0,variants/* stableOf */.PI)(status) : null;
    const strategy = blue
        ? (0,transition/* effectiveStrategy */.ng)(environment, blue, stableId === null ? undefined : status?.variants[stableId])
        : environment.strategy;
    const { type, steps, interval, watch } = strategy;
    const how = { type, steps, interval, watch };
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

/***/ 940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ nothingLive)
/* harmony export */ });
const nothingLive = { traffic: {}, variants: {} };


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


/***/ }),

/***/ 8843:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  np: () => (/* binding */ advance),
  lJ: () => (/* binding */ transition_confirm),
  ng: () => (/* binding */ effectiveStrategy),
  QE: () => (/* binding */ increases),
  QA: () => (/* binding */ liveOf),
  lQ: () => (/* binding */ observation),
  RQ: () => (/* binding */ stepTowards),
  Ww: () => (/* binding */ takeover)
});

// EXTERNAL MODULE: ./.build/model/target.js
var target = __webpack_require__(5004);
// EXTERNAL MODULE: ./.build/model/traffic.js
var model_traffic = __webpack_require__(8576);
;// CONCATENATED MODULE: ./.build/reconcile/rollout.js

/**
 * The candidate's share in whole percent at a step: the step's percentage of what the greens leave.
 * Rounded down but never to nothing, so that a canary always sees someone, and 100 is all of it.
 */
function candidateShare(step, greens) {
    const rest = 100 - (0,model_traffic/* sumOfShares */.tg)(greens);
    if (step >= 100)
        return rest;
    const share = Math.floor((rest * step) / 100);
    return step > 0 && rest > 0 ? Math.max(1, share) : share;
}
/** The full state at a step of the strategy. */
function liveAt(shape, step) {
    const { from, to, greens, variants } = shape;
    const share = from === null ? candidateShare(100, greens) : candidateShare(step, greens);
    const rest = 100 - (0,model_traffic/* sumOfShares */.tg)(greens) - share;
    const traffic = { ...greens, [to]: share };
    // The stable variant may be one of the greens by now: then the rest comes on top of its exact share.
    if (from !== null && step < 100)
        traffic[from] = rest + (greens[from] ?? 0);
    const kept = Object.keys(traffic).flatMap((id) => {
        const variant = variants[id];
        return variant ? [[id, variant]] : [];
    });
    return { traffic, variants: Object.fromEntries(kept) };
}
/** The percentage of a 1-based step; the one after the last of the strategy is 100. */
function stepPercent(steps, step) {
    return step <= steps.length ? (steps[step - 1] ?? 100) : 100;
}
/** The first step above what the candidate has already: lower ones are skipped. */
function firstStep(steps, liveShare, greens) {
    if (liveShare === undefined)
        return 1;
    const index = steps.findIndex((step) => candidateShare(step, greens) > liveShare);
    return index === -1 ? steps.length + 1 : index + 1;
}
/**
 * A rollout at a step. It stays in the status, also at its last step, until an analysis has passed there.
 * `next` counts from `now`, the real instant, so that a late run delays what follows it.
 */
function rolloutAt(shape, strategy, step, since, now) {
    return {
        from: shape.from,
        to: shape.to,
        step,
        of: strategy.steps.length + 1,
        steps: strategy.steps,
        interval: strategy.interval,
        watch: strategy.watch,
        since,
        next: new Date(Date.parse(now) + strategy.interval).toISOString(),
        inconclusive: 0,
    };
}

// EXTERNAL MODULE: ./.build/reconcile/variants.js
var reconcile_variants = __webpack_require__(680);
;// CONCATENATED MODULE: ./.build/reconcile/transition.js



/**
 * The next step from what runs to what is wanted, once every gate passed. Greens go to their exact shares
 * at once; a new blue (or blue with other variables) is a rollout by the strategy.
 */
function stepTowards(status, inputs, environment, now) {
    const blue = inputs.blue === null ? undefined : inputs.live.variants[inputs.blue];
    if (status === undefined || blue === undefined || Object.keys(status.traffic).length === 0) {
        return change("deployed", { ...inputs, rollout: onlyStep(null, inputs.blue ?? "", environment, now) }, status);
    }
    const blueId = (0,reconcile_variants/* blueOf */.iS)(status);
    const unchanged = blueId !== null && (0,reconcile_variants/* sameVariant */.ag)(status.variants[blueId], blue);
    if (unchanged && status.rollout)
        return sharesDuringRollout(status, inputs);
    if (unchanged) {
        const event = (0,reconcile_variants/* sameLive */.Tn)(status, inputs.live) ? "settings-changed" : "traffic-changed";
        const named = renameBlue(inputs, blueId);
        return change(event, { live: named, rollout: onlyStep(blueId, blueId, environment, now) }, status);
    }
    return startRollout(status, inputs, blue, environment, now);
}
/** The step after the running one; at the last it only concludes. */
function advance(status, inputs, now) {
    const rollout = status.rollout;
    if (!rollout)
        return null;
    if (rollout.step >= rollout.of) {
        return {
            ...change("rollout-completed", { live: liveOf(status), rollout: { ...rollout, inconclusive: 0 } }, status),
            analyse: true,
        };
    }
    const shape = {
        from: rollout.from,
        to: rollout.to,
        variants: status.variants,
        greens: greensOf(inputs, rollout.to),
    };
    const step = rollout.step + 1;
    const live = liveAt(shape, stepPercent(rollout.steps, step));
    const next = rolloutAt(shape, rollout, step, rollout.since, now);
    const event = step >= rollout.of ? "rollout-completed" : "rollout-advanced";
    return {
        ...change(event, { live, rollout: next }, status),
        analyse: rollout.interval > 0 || rollout.inconclusive > 0,
    };
}
/** The analysis that a step still owes: once it passes, the step's interval begins. */
function transition_confirm(status, now) {
    const { rollout } = status;
    if (!rollout || rollout.inconclusive === 0 || rollout.step >= rollout.of)
        return null;
    const next = new Date(Date.parse(now) + rollout.interval).toISOString();
    const to = { live: liveOf(status), rollout: { ...rollout, inconclusive: 0, next } };
    return { ...change("rollout-confirmed", to, status), analyse: true };
}
/** Looks at what is live without changing anything. */
function observation(status) {
    return {
        event: status.event,
        live: liveOf(status),
        rollout: status.rollout,
        watch: status.watch,
        analyse: true,
        observe: true,
        hold: status.hold,
    };
}
/** Completes what a run left behind: applies the full state again, since what the targets hold is unknown. */
function takeover(status) {
    const to = { live: liveOf(status), rollout: status.rollout, watch: status.watch };
    return { ...change(status.event, to, status), finishes: true };
}
function liveOf(live) {
    return { traffic: live.traffic, variants: live.variants };
}
/** Whether a step gives any variant but the stable one more than it has: what windows gate. */
function increases(from, to, stable) {
    return Object.entries(to.traffic).some(([id, share]) => {
        const variant = to.variants[id];
        const known = variant === undefined ? undefined : (0,reconcile_variants/* idOfLive */.PO)(from, variant);
        if (known === undefined)
            return true;
        return known !== stable && share > (from.traffic[known] ?? 0);
    });
}
function startRollout(status, inputs, blue, environment, now) {
    const stable = (0,reconcile_variants/* stableOf */.PI)(status);
    const stableVariant = stable === null ? undefined : status.variants[stable];
    const existing = (0,reconcile_variants/* idOfLive */.PO)(status, blue);
    const kept = stable === null || stableVariant === undefined ? [] : [stable];
    const taken = new Set([...kept, ...Object.keys(inputs.green)]);
    const candidate = existing !== undefined && !(existing in inputs.green) ? existing : (0,reconcile_variants/* newVariantId */.Rd)(blue, taken);
    const variants = { [candidate]: blue };
    for (const version of Object.keys(inputs.green)) {
        const variant = inputs.live.variants[version];
        if (variant)
            variants[version] = variant;
    }
    const from = stable === null || stableVariant === undefined || existing === stable ? null : stableId();
    if (from !== null && stableVariant)
        variants[from] = stableVariant;
    const shape = { from, to: candidate, variants, greens: inputs.green };
    const strategy = effectiveStrategy(environment, blue, stableVariant);
    const liveShare = existing === undefined ? undefined : status.traffic[existing];
    const step = from === null ? strategy.steps.length + 1 : firstStep(strategy.steps, liveShare, inputs.green);
    const percent = stepPercent(strategy.steps, step);
    const rollout = rolloutAt(shape, strategy, step, now, now);
    const event = strategy.steps.length === 0 || from === null ? "deployed" : "rollout-started";
    return change(event, { live: liveAt(shape, percent), rollout }, status);
    /** A green may have become what the stable one was called; with other variables they must not be mixed up. */
    function stableId() {
        const green = stable === null ? undefined : variants[stable];
        if (stable === null || stableVariant === undefined)
            return "";
        if (stable === candidate || (green && !(0,reconcile_variants/* sameVariant */.ag)(green, stableVariant))) {
            return (0,reconcile_variants/* newVariantId */.Rd)(stableVariant, new Set([stable, stableVariant.version]));
        }
        return stable;
    }
}
/** The strategy that can really be followed: two variants of one version need a target that can hold both. */
function effectiveStrategy(environment, blue, stable) {
    const sameVersion = stable !== undefined && stable.version === blue.version;
    const impossible = sameVersion && !(0,target/* environmentCan */.qG)(environment.targets).variants;
    return impossible ? { ...environment.strategy, steps: [], interval: 0 } : environment.strategy;
}
/** People moved green shares while a rollout runs: theirs are exact and as they wish, the rollout keeps its step. */
function sharesDuringRollout(status, inputs) {
    const { rollout } = status;
    if (!rollout)
        return observation(status);
    const greens = greensOf(inputs, rollout.to);
    const variants = {};
    for (const id of Object.keys(greens)) {
        const variant = inputs.live.variants[id];
        if (variant)
            variants[id] = variant;
    }
    const candidate = status.variants[rollout.to];
    if (candidate)
        variants[rollout.to] = candidate;
    const from = besideGreens(rollout.from, status, variants);
    const shape = { from, to: rollout.to, variants, greens };
    const live = liveAt(shape, stepPercent(rollout.steps, rollout.step));
    return change("traffic-changed", { live, rollout: { ...rollout, from } }, status);
}
/** Keeps the stable variant, under another id where a green with other content took its name. */
function besideGreens(from, status, variants) {
    const stable = from === null ? undefined : status.variants[from];
    if (from === null || stable === undefined)
        return null;
    const green = variants[from];
    const id = green && !(0,reconcile_variants/* sameVariant */.ag)(green, stable) ? (0,reconcile_variants/* newVariantId */.Rd)(stable, new Set(Object.keys(variants))) : from;
    variants[id] = stable;
    return id;
}
function greensOf(inputs, candidate) {
    return Object.fromEntries(Object.entries(inputs.green).filter(([version]) => version !== candidate));
}
/** A rollout of one step: it lasts only until its analysis has passed. */
function onlyStep(from, to, environment, now) {
    const { watch } = environment.strategy;
    const shape = { from, to, variants: {}, greens: {} };
    return rolloutAt(shape, { steps: [], interval: 0, watch }, 1, now, now);
}
/** The desired end state, with blue under the id it has already. */
function renameBlue(inputs, blueId) {
    const { blue, live } = inputs;
    if (blue === null || blue === blueId)
        return live;
    const rename = (id) => (id === blue ? blueId : id);
    const renamed = (of) => Object.fromEntries(Object.entries(of).map(([id, value]) => [rename(id), value]));
    return { traffic: renamed(live.traffic), variants: renamed(live.variants) };
}
function change(event, to, status) {
    return {
        event,
        live: to.live,
        rollout: to.rollout,
        watch: to.watch ?? null,
        analyse: false,
        observe: false,
        hold: status?.hold ?? [],
    };
}


/***/ }),

/***/ 4578:
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