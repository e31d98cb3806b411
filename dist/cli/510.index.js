"use strict";
exports.id = 510;
exports.ids = [510];
exports.modules = {

/***/ 913:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ prepareAhead)
});

// EXTERNAL MODULE: ./.build/deployed/status-codec.js
var status_codec = __webpack_require__(7025);
// EXTERNAL MODULE: ./.build/model/environment.js
var model_environment = __webpack_require__(7008);
// EXTERNAL MODULE: ./.build/reconcile/inputs.js
var inputs = __webpack_require__(4163);
// EXTERNAL MODULE: ./.build/reconcile/settle.js
var settle = __webpack_require__(7561);
;// CONCATENATED MODULE: ./.build/reconcile/write-ahead.js


/** The status that is written before anything is touched: what will be, the lease, and the next revision. */
function writeAhead(of) {
    const { plan, step, before } = of;
    return {
        headgate: 1,
        server: plan.server,
        environment: plan.environment,
        revision: (before?.revision ?? 0) + 1,
        event: step.event,
        outcome: "applying",
        desired: desiredOf(of),
        traffic: step.live.traffic,
        variants: step.live.variants,
        rollout: step.rollout,
        watch: step.watch,
        stable: (0,settle/* nextStable */.dL)(before, of.head),
        soak: before?.soak ?? {},
        hold: step.hold,
        lease: of.lease,
        cause: of.cause,
        // What is only finished passed its gates when it was begun.
        gates: step.finishes && before
            ? before.gates
            : plan.gates.map(({ rule, outcome, message }) => ({ rule, outcome, message })),
        probes: before?.probes ?? [],
        problem: null,
        outputs: of.outputs,
        at: of.now,
    };
}
function desiredOf({ plan, step, before, commit }) {
    if (step.desired)
        return step.desired;
    if (step.finishes && before)
        return before.desired;
    if (step.event === "withdrawn" || step.event === "removed") {
        return { commit, digest: inputs/* removedInputs */.A.digest, blue: null, green: {} };
    }
    const { digest, blue, green } = plan.to;
    return { commit, digest, blue, green };
}

// EXTERNAL MODULE: ./.build/apply/outputs.js
var apply_outputs = __webpack_require__(9218);
;// CONCATENATED MODULE: ./.build/apply/ahead.js




/** How long a lease lasts if its run is never heard of again: longer where many are worked on in one turn. */
const leaseDuration = 10 * 60_000;
const leaseForEach = 20_000;
/** Prepares the write-ahead of one step on the state that was looked at. */
async function prepareAhead(ports, look, plan, step, options = {}) {
    const head = options.head ?? look.deployed.head;
    const before = options.before ?? look.deployed.statuses.get(plan.id);
    const unit = look.desired.servers.get(plan.server);
    const environment = look.desired.environments.get(plan.environment) ??
        look.deployed.environments.get(plan.environment) ??
        { id: plan.environment, file: "", ...model_environment/* defaultEnvironment */.L };
    const stored = before ? await (0,apply_outputs/* storedOutputs */._q)(ports, head, plan.id) : new Map();
    const releases = new Map([...(0,apply_outputs/* releasesIn */.yI)(stored, plan.server), ...(unit?.releases ?? [])]);
    const outputs = await outputsOf();
    const now = ports.now();
    const { status, text } = (0,status_codec/* encodeStatus */.B)(writeAhead({
        plan,
        step,
        before,
        head,
        commit: look.commit,
        cause: causeOf(),
        lease: {
            run: ports.cause.run,
            expires: new Date(now.getTime() + leaseDuration + leaseForEach * (options.together ?? 1)).toISOString(),
        },
        outputs: (0,apply_outputs/* digestsOf */.nw)(outputs),
        now: now.toISOString(),
    }));
    return {
        id: plan.id,
        step,
        wish: plan.to.digest,
        before,
        status,
        statusText: text,
        outputs,
        obsolete: new Map([...stored].filter(([path]) => !outputs.has(path))),
        releases: new Map([...releases, ...(0,apply_outputs/* releasesIn */.yI)(outputs, plan.server)]),
        reason: options.reason,
    };
    /** Who finishes a dead run's work did not ask for it. */
    function causeOf() {
        if (step.finishes && before)
            return { ...before.cause, run: ports.cause.run };
        return options.reason === undefined ? ports.cause : { ...ports.cause, reason: options.reason };
    }
    async function outputsOf() {
        if (step.restores !== undefined)
            return (0,apply_outputs/* storedOutputs */._q)(ports, step.restores, plan.id);
        if (step.finishes && before) {
            return new Map([...stored].filter(([path]) => Object.hasOwn(before.outputs, path)));
        }
        return (0,apply_outputs/* renderOutputs */.$Z)(ports, environment, plan.server, step.live, releases);
    }
}


/***/ }),

/***/ 5561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ aheadChanges)
/* harmony export */ });
/* harmony import */ var _deployed_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1818);
/* harmony import */ var _pending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9903);


/** The files of a write-ahead: outputs and lease together. What is obsolete stays until it is concluded. */
function aheadChanges(ahead) {
    return new Map([
        ...[...ahead.outputs].map(([path, text]) => [`${ahead.id}/${path}`, text]),
        [(0,_deployed_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .statusPath */ .k9)(ahead.id), ahead.statusText],
        (0,_pending_js__WEBPACK_IMPORTED_MODULE_1__/* .pendingWith */ .cp)(ahead.id, ahead.status, ahead.status.at, { digest: ahead.wish, policy: null }),
    ]);
}


/***/ }),

/***/ 8178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J1: () => (/* binding */ pendingMessage),
/* harmony export */   ST: () => (/* binding */ policyMessage),
/* harmony export */   tU: () => (/* binding */ aheadMessage),
/* harmony export */   y5: () => (/* binding */ outcomeMessage)
/* harmony export */ });
/* harmony import */ var _deployed_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2849);
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8576);


/** The commit that writes ahead: who is about to do what. */
function aheadMessage(cause, prepared) {
    return message(cause, prepared.map(({ status, before }) => `${idOf(status)}: applying ${eventLine(status, before)}`));
}
/** The commit that concludes: what became of it. */
function outcomeMessage(cause, statuses) {
    return message(cause, statuses.map((status) => {
        const { event, outcome } = status;
        return `${idOf(status)}: ${eventLine(status, undefined)}${outcome === event ? "" : `, ${outcome}`}`;
    }));
}
function pendingMessage(cause, paths) {
    const ids = [...paths].flatMap((path) => /^pending\/(.+)\.json$/.exec(path)?.[1] ?? []);
    const lines = ids.map((id) => `${id}: noted as pending`);
    return message(cause, lines.length > 0 ? lines : ["considered the desired commit"]);
}
function policyMessage(cause, policies) {
    const lines = policies.map(({ environment, from, to }) => from === null
        ? `${environment}: policy takes effect`
        : `${environment}: policy ${to === null ? "removed" : "changed"}`);
    const events = policies.map(({ environment }) => ({ event: "policy-changed", environment }));
    return message(cause, lines, events);
}
function message(cause, lines, events = []) {
    const [only, ...others] = lines;
    const subject = others.length === 0 ? (only ?? "headgate") : `${lines.length} changes`;
    return (0,_deployed_message_js__WEBPACK_IMPORTED_MODULE_0__/* .composeMessage */ .SB)({
        subject,
        body: [...(others.length === 0 ? [] : lines), ...(cause.reason ? ["", `Reason: ${cause.reason}`] : [])],
        cause,
        events,
    });
}
function idOf(status) {
    return `${status.environment}/${status.server}`;
}
/** `rollout 1.1.4 75 %, 1.1.5 25 %` */
function eventLine(status, before) {
    const shares = sayShares(status.traffic);
    const was = before && Object.keys(before.traffic).length > 0 ? `${sayShares(before.traffic)} -> ` : "";
    return `${status.event} ${was}${shares}`;
}
function sayShares(traffic) {
    const entries = Object.entries(traffic).sort(([a], [b]) => (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(a, b));
    if (entries.length === 0)
        return "nothing";
    return entries.map(([version, share]) => (share === 100 ? version : `${version} ${share} %`)).join(", ");
}


/***/ }),

/***/ 9218:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ renderOutputs),
/* harmony export */   OL: () => (/* binding */ targetOutputs),
/* harmony export */   _q: () => (/* binding */ storedOutputs),
/* harmony export */   hw: () => (/* binding */ releasesOnly),
/* harmony export */   nw: () => (/* binding */ digestsOf),
/* harmony export */   yI: () => (/* binding */ releasesIn)
/* harmony export */ });
/* harmony import */ var _convention_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(305);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3903);


const releaseFolder = "releases/";
/** Renders the full state for every target, and keeps the releases it needs beside it. */
function renderOutputs(ports, environment, server, live, releases) {
    const outputs = new Map();
    if (Object.keys(live.variants).length === 0)
        return outputs;
    const named = new Map();
    for (const { version } of Object.values(live.variants)) {
        const release = releases.get(version);
        if (!release)
            continue;
        named.set(version, release);
        const document = { headgate: 1, server: release.server, release: release.release };
        outputs.set(`${releaseFolder}${version}.json`, `${JSON.stringify(document, null, 2)}\n`);
    }
    for (const target of environment.targets) {
        const adapter = ports.adapterFor(target);
        if (!adapter)
            continue;
        const rendered = adapter.render({ environment: environment.id, server, live, releases: named, target });
        outputs.set(rendered.path, rendered.text);
    }
    return outputs;
}
/** What lies in a deployment's folder at a commit of `deployed`, its status left out. */
async function storedOutputs(ports, commit, id) {
    const prefix = `${id}/`;
    const paths = (await ports.branch.list(commit, id)).filter((path) => path !== `${prefix}status.json`);
    const texts = await ports.branch.read(commit, paths);
    return new Map([...texts].map(([path, text]) => [path.slice(prefix.length), text]));
}
function digestsOf(outputs) {
    return Object.fromEntries([...outputs].sort().map(([path, text]) => [path, (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfBytes */ .by)(text)]));
}
/** Those outputs that a target is made from. */
function targetOutputs(outputs) {
    return new Map([...outputs].filter(([path]) => !path.startsWith(releaseFolder)));
}
/** The releases stored with a deployment, so that what runs needs nothing of the desired side. */
function releasesIn(outputs, server) {
    const releases = new Map();
    for (const [path, text] of outputs) {
        if (!path.startsWith(releaseFolder))
            continue;
        const document = releaseDocument(text);
        if (!document)
            continue;
        const version = path.slice(releaseFolder.length, -".json".length);
        releases.set(version, {
            id: server,
            version,
            file: path,
            digest: "",
            server: document.server,
            release: document.release,
        });
    }
    return releases;
}
/** Whether nothing was rendered for any target. */
function releasesOnly(outputs) {
    return Object.keys(outputs).every((path) => path.startsWith(releaseFolder));
}
/** Undefined where it was damaged: what is on the branch was written by Headgate, or changed by somebody else. */
function releaseDocument(text) {
    try {
        const value = JSON.parse(text);
        return (0,_convention_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .isDocument */ .w)("release", value) ? { server: value.server, release: value.release } : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 1433:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ apply),
  planOf: () => (/* binding */ planOf)
});

;// CONCATENATED MODULE: ./.build/reconcile/evidence.js
const noEvidence = { approvals: new Map(), probes: new Map(), endedRuns: new Set() };

// EXTERNAL MODULE: ./.build/model/canonical.js
var canonical = __webpack_require__(3903);
// EXTERNAL MODULE: ./.build/model/environment.js
var model_environment = __webpack_require__(7008);
// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(3028);
// EXTERNAL MODULE: ./.build/model/variant.js
var variant = __webpack_require__(940);
// EXTERNAL MODULE: ./.build/model/deployment.js
var deployment = __webpack_require__(3798);
// EXTERNAL MODULE: ./.build/rules/registry.js + 39 modules
var registry = __webpack_require__(271);
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
        };
        const approvers = input.evidence.approvals.get(id)?.approvers;
        const gates = (0,registry/* checkGates */.P7)(approvers ? { ...context, approvers } : context);
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
    const approvers = input.evidence.approvals.get(subject.id)?.approvers;
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
        ...(approvers ? { approvers } : {}),
        ...(input.deployed.points.has(subject.id)
            ? { points: input.deployed.points.get(subject.id)?.length ?? 0 }
            : {}),
    };
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
    const outcome = decide(input, { id, status, inputs, environment });
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
        hash: (0,canonical/* digestOf */.ol)({
            from,
            to: inputs.live,
            strategy: {
                type: strategy.type,
                steps: strategy.steps,
                interval: strategy.interval,
                watch: strategy.watch,
            },
        }),
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

// EXTERNAL MODULE: ./.build/apply/publish.js
var publish = __webpack_require__(5075);
// EXTERNAL MODULE: ./.build/apply/wave.js + 4 modules
var wave = __webpack_require__(1405);
;// CONCATENATED MODULE: ./.build/apply/run.js







/** Turns one run may take: enough for a hundred immediate steps, an end to anything that never rests. */
const maxTurns = 120;
function planOf(look, now) {
    return reconcile({
        desired: look.desired,
        deployed: look.deployed,
        evidence: { ...noEvidence, endedRuns: look.endedRuns },
        now,
        scope: look.scope,
        findings: look.findingsOf,
        tampered: look.tampered,
    });
}
/**
 * Brings what runs towards what should: wave by wave, one turn after another, each on a fresh look at both
 * branches. Safe to kill, to repeat, and to run beside others; what cannot go on now is left in `pending`.
 */
async function apply(ports, options = {}) {
    const reports = [];
    const memory = { analyses: new Map(), rollbacks: new Map() };
    const progress = { rested: new Set(), looked: new Set() };
    const policies = [];
    let lostRaces = 0;
    for (let turn = 0; turn < maxTurns; turn += 1) {
        const look = await ports.look();
        const now = ports.now().toISOString();
        const plan = planOf(look, now);
        const policy = policyCommit(ports, look, plan, options, now);
        if (policy) {
            const published = await ports.branch.publish(policy.publication);
            if (published.kind === "moved")
                await (0,publish/* backOff */.fu)(ports, lostRaces++);
            else
                policies.push(...policy.policies);
            if (lostRaces > publish/* maxAttempts */.F3)
                throw new Error("lost the race for the branch deployed too often");
            continue;
        }
        const turnPlans = nextWave(plan, options, progress);
        if (turnPlans.length === 0)
            return { ...(await finish(ports, look, plan, reports, lostRaces)), policies };
        const result = await (0,wave/* takeTurn */.V)(ports, look, turnPlans, intakeChanges(look, plan, now), memory);
        if (result.kind === "moved") {
            await (0,publish/* backOff */.fu)(ports, lostRaces++);
            if (lostRaces > publish/* maxAttempts */.F3)
                throw new Error("lost the race for the branch deployed too often");
            turn -= 1;
            continue;
        }
        for (const report of result.reports) {
            reports.push(report);
            if (goesOn(report))
                progress.looked.add(report.id);
            else
                progress.rested.add(report.id);
        }
    }
    const look = await ports.look();
    const plan = planOf(look, ports.now().toISOString());
    return { ...(await finish(ports, look, plan, reports, lostRaces)), policies };
}
/** The lowest wave that has something to do which this run has not done already. */
function nextWave(plan, options, progress) {
    const able = plan.deployments.filter(({ id, step, environment }) => step !== null &&
        !progress.rested.has(id) &&
        !(step.observe && progress.looked.has(id)) &&
        concerns(options, environment));
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
async function finish(ports, first, firstPlan, reports, attempts) {
    let look = first;
    let plan = firstPlan;
    for (let attempt = attempts;; attempt += 1) {
        const now = ports.now().toISOString();
        const changes = (0,pending/* pendingChanges */.Pn)(look, plan, now);
        // Once everything was considered, no later run has to look at all of it again.
        if (changes.size === 0 && look.deployed.applied !== null)
            break;
        const withIntake = intakeChanges(look, plan, now);
        const message = (0,messages/* pendingMessage */.J1)(ports.cause, changes.keys());
        const published = await ports.branch.publish({
            expected: look.deployed.head,
            changes: withIntake,
            message,
        });
        if (published.kind === "published") {
            return { ...reportOn(look, plan, reports), head: published.head };
        }
        if (attempt - attempts > publish/* maxAttempts */.F3)
            throw new Error("lost the race for the branch deployed too often");
        await (0,publish/* backOff */.fu)(ports, attempt - attempts);
        look = await ports.look();
        plan = planOf(look, ports.now().toISOString());
    }
    return reportOn(look, plan, reports);
}
function reportOn(look, plan, reports) {
    const { head, statuses } = look.deployed;
    const held = plan.deployments.flatMap(({ id, decision }) => decision === "hold" ? (statuses.get(id) ?? []) : []);
    return { reports, plan, held, findings: look.findings, head, commit: look.commit };
}


/***/ }),

/***/ 1405:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ conclude),
  V: () => (/* binding */ takeTurn)
});

// EXTERNAL MODULE: ./.build/deployed/paths.js
var paths = __webpack_require__(1818);
// EXTERNAL MODULE: ./.build/deployed/status-codec.js
var status_codec = __webpack_require__(7025);
// EXTERNAL MODULE: ./.build/model/duration.js
var duration = __webpack_require__(8077);
// EXTERNAL MODULE: ./.build/reconcile/settle.js
var settle = __webpack_require__(7561);
// EXTERNAL MODULE: ./.build/model/server.js
var server = __webpack_require__(9114);
;// CONCATENATED MODULE: ./.build/apply/analysis.js

/** The variants whose health decides about a step: the candidate, else everything that is live. */
function variantsThatMatter(step) {
    const candidate = step.rollout?.to;
    if (candidate !== undefined && step.event !== "traffic-changed" && candidate in step.live.variants) {
        return [candidate];
    }
    return Object.keys(step.live.variants);
}
/** Probes variants one after the other; a probe that throws is an error of the probe, not of the server. */
async function analyse(ports, subject) {
    const records = [];
    for (const id of subject.variants) {
        ports.progress(`probing ${subject.id} ${id}`);
        const { outcome, message } = await probeVariant(ports, subject, id);
        records.push({ variant: id, outcome, message, at: ports.now().toISOString() });
    }
    return records;
}
async function probeVariant(ports, subject, id) {
    const variant = subject.live.variants[id];
    const release = variant && subject.releases.get(variant.version);
    if (!variant || !release)
        return { outcome: "error", message: `the release of ${id} is not on the branch` };
    const { secrets, missing } = secretsFrom(ports.env, variant.secrets);
    try {
        const [environment = ""] = subject.id.split("/");
        const result = await ports.probe({
            release,
            variables: { MCP_ENV: environment, ...variant.variables },
            secrets,
            root: ports.root,
            health: subject.health ?? server/* defaultHealth */.Q,
            signal: ports.signal,
        });
        if (result.outcome === "fail" && missing.length > 0) {
            const names = missing.join(", ");
            return { outcome: "inconclusive", message: `${result.message} (not set in this run: ${names})` };
        }
        return { outcome: result.outcome, message: result.message };
    }
    catch (error) {
        return { outcome: "error", message: error instanceof Error ? error.message : String(error) };
    }
}
/** Values of the secrets that this run has, and the references of those it has not. */
function secretsFrom(env, references) {
    const secrets = {};
    const missing = [];
    for (const [name, reference] of Object.entries(references)) {
        const value = env[reference];
        if (value === undefined || value === "")
            missing.push(reference);
        else
            secrets[name] = value;
    }
    return { secrets, missing };
}

// EXTERNAL MODULE: ./.build/apply/outputs.js
var outputs = __webpack_require__(9218);
;// CONCATENATED MODULE: ./.build/apply/act.js




/** Makes one write-ahead real: its targets, then what no longer belongs to it, then the analysis. */
async function act(ports, ahead, health) {
    const context = {
        root: ports.root,
        home: ports.home,
        environment: ahead.status.environment,
        server: ahead.status.server,
        revision: ahead.status.revision,
        stillHolding: () => stillHolding(ports, ahead),
    };
    const lines = [];
    const kept = (0,outputs/* targetOutputs */.OL)(ahead.outputs);
    for (const [path, text] of kept) {
        const adapter = ports.adapterOf(path);
        if (!adapter)
            continue;
        ports.progress(`applying ${ahead.id} to ${path}`);
        const result = await guarded(() => adapter.apply({ path, text }, context));
        lines.push({ target: path, ...result });
    }
    // The old place is left only once the new one is taken: nobody is to be without a server in between.
    const isMade = lines.every(({ outcome }) => outcome === "applied" || outcome === "unchanged");
    for (const [path, text] of isMade ? (0,outputs/* targetOutputs */.OL)(ahead.obsolete) : []) {
        const adapter = ports.adapterOf(path);
        if (!adapter)
            continue;
        const result = await guarded(() => adapter.remove({ path, text }, context));
        lines.push({ target: path, ...result });
    }
    const lost = lines.some((line) => line.outcome === "lost-lease");
    const fenced = lines.find((line) => line.outcome === "fenced");
    const failed = lines.filter((line) => line.outcome === "failed" || line.outcome === "fenced");
    const subject = {
        id: ahead.id,
        live: ahead.step.live,
        variants: failed.length > 0 || lost ? [] : variantsThatMatter(ahead.step),
        releases: ahead.releases,
        health,
    };
    const probes = await analyse(ports, subject);
    const targets = failed.map((line) => `${line.target}: ${line.message}`);
    const result = { targets, probes, now: ports.now().toISOString() };
    return { ahead, result, lines, lost, ...(fenced ? { fenced: fenced.message } : {}) };
}
/** Reads the head again: ours only while the branch still shows our revision under our run. */
async function stillHolding(ports, ahead) {
    const head = await ports.branch.head();
    if (head === null)
        return false;
    const path = (0,paths/* statusPath */.k9)(ahead.id);
    const text = (await ports.branch.read(head, [path])).get(path);
    const decoded = text === undefined ? undefined : (0,status_codec/* decodeStatus */.p)(path, text);
    return (decoded?.kind === "status" &&
        decoded.status.revision === ahead.status.revision &&
        decoded.status.lease?.run === ahead.status.lease?.run);
}
async function guarded(work) {
    try {
        return await work();
    }
    catch (error) {
        return { outcome: "failed", message: error instanceof Error ? error.message : String(error) };
    }
}

// EXTERNAL MODULE: ./.build/apply/ahead.js + 1 modules
var apply_ahead = __webpack_require__(913);
// EXTERNAL MODULE: ./.build/reconcile/rollback.js
var reconcile_rollback = __webpack_require__(7178);
;// CONCATENATED MODULE: ./.build/apply/automatic-rollback.js


/** How long automatic rollbacks count together. */
const together = 60 * 60_000;
/**
 * A rollback that nobody asked for: only where policy allows, and not over and over. `underWay` counts those
 * of this turn by environment, which the branch does not show yet.
 */
async function automaticRollback(ports, look, plan, status, underWay) {
    const { environment } = plan;
    const policy = (look.deployed.environments.get(environment) ?? look.desired.environments.get(environment))
        ?.rollback;
    if (policy && !policy.automatic) {
        return { kind: "refused", reason: "the policy says rollback.automatic: false" };
    }
    // Counted before anything is awaited: others are decided at the same time.
    const others = underWay.get(environment) ?? 0;
    underWay.set(environment, others + 1);
    const rollback = await chosen();
    if (rollback.kind === "refused")
        underWay.set(environment, (underWay.get(environment) ?? 1) - 1);
    return rollback;
    async function chosen() {
        const now = ports.now();
        const since = new Date(now.getTime() - together);
        const count = others + (policy ? await ports.automaticRollbacks(environment, since) : 0);
        if (policy && count >= policy.maxFailures) {
            const reason = `${count} automatic rollbacks in ${environment} within an hour: a shared outage is not ${count + 1} bad versions`;
            return { kind: "refused", reason };
        }
        return (0,reconcile_rollback/* planRollback */.I)({
            status,
            points: await ports.points(status),
            reason: (0,settle/* reasonOf */.A3)(status.probes),
            maxAge: policy?.maxAge ?? Number.POSITIVE_INFINITY,
            now: now.toISOString(),
        });
    }
}

// EXTERNAL MODULE: ./.build/apply/changes.js
var apply_changes = __webpack_require__(5561);
// EXTERNAL MODULE: ./.build/apply/messages.js
var messages = __webpack_require__(8178);
// EXTERNAL MODULE: ./.build/apply/pending.js
var apply_pending = __webpack_require__(9903);
;// CONCATENATED MODULE: ./.build/apply/pool.js
/** How many deployments are worked on at once: a probe starts a process, and machines have few cores. */
const width = 4;
/** Maps with at most `width` at work at once; results in the order of the items. The first error ends it. */
async function mapPool(items, work) {
    const results = new Array(items.length);
    let next = 0;
    const worker = async () => {
        for (let index = next++; index < items.length; index = next++) {
            const item = items[index];
            if (item !== undefined)
                results[index] = await work(item);
        }
    };
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
    return results;
}

// EXTERNAL MODULE: ./.build/apply/publish.js
var publish = __webpack_require__(5075);
;// CONCATENATED MODULE: ./.build/apply/wave.js














/**
 * Takes one step of each of the plans, all in two commits: written ahead, then concluded. A step that turns
 * out bad is followed by its rollback, which is written ahead in the commit that concludes the others.
 */
async function takeTurn(ports, look, plans, intake, memory) {
    // The look counts what was rolled back before this turn.
    memory.rollbacks.clear();
    const reports = [];
    const work = [];
    const decisions = await mapPool(plans, (plan) => decideWork(ports, look, plan, memory));
    for (const decided of decisions) {
        if ("report" in decided)
            reports.push(decided.report);
        else
            work.push(decided);
    }
    if (work.length === 0)
        return { kind: "done", reports };
    const prepared = [];
    for (const { plan, step, reason } of work) {
        prepared.push(await (0,apply_ahead/* prepareAhead */.t)(ports, look, plan, step, {
            together: work.length,
            ...(reason === undefined ? {} : { reason }),
        }));
    }
    const changes = new Map([...intake, ...prepared.flatMap((ahead) => [...(0,apply_changes/* aheadChanges */.x)(ahead)])]);
    const expected = look.deployed.head;
    const message = (0,messages/* aheadMessage */.tU)(ports.cause, prepared);
    const published = await ports.branch.publish({ expected, changes, message });
    if (published.kind === "moved")
        return { kind: "moved" };
    reports.push(...(await conclude(ports, look, plans, prepared, memory)));
    return { kind: "done", reports };
}
/** Acts on what is written ahead until all of it is concluded, rollbacks included. */
async function conclude(ports, look, plans, prepared, memory) {
    const reports = [];
    let current = prepared;
    while (current.length > 0) {
        const entries = [];
        const next = [];
        const settledNow = [];
        const texts = [];
        const acts = await mapPool(current, (ahead) => act(ports, ahead, look.desired.servers.get(ahead.status.server)?.server?.health));
        for (const acted of acts) {
            const { ahead } = acted;
            const plan = plans.find((candidate) => candidate.id === ahead.id);
            const outcome = await concludeOne(ports, look, plan, acted, memory);
            if (outcome.kind === "lost") {
                settledNow.push(outcome.report);
                continue;
            }
            if (outcome.kind === "rollback")
                next.push(outcome.ahead);
            settledNow.push(outcome.report);
            texts.push(outcome.kind === "rollback" ? outcome.ahead.status : outcome.status);
            entries.push({
                id: ahead.id,
                revision: ahead.status.revision,
                run: ports.cause.run,
                changes: outcome.changes,
                pending: outcome.pending,
            });
        }
        const { lost } = await (0,publish/* publishOwn */.KM)(ports, entries, (0,messages/* outcomeMessage */.y5)(ports.cause, texts));
        reports.push(...settledNow.map((report) => (lost.has(report.id) ? lostReport(report.id) : report)));
        current = next.filter((ahead) => !lost.has(ahead.id));
    }
    return reports;
}
async function decideWork(ports, look, plan, memory) {
    const status = look.deployed.statuses.get(plan.id);
    const step = plan.step;
    if (!step)
        return { report: { id: plan.id, kind: "none", plan } };
    if (!step.analyse || !status)
        return { plan, step };
    const key = `${plan.id}@${status.revision}`;
    const known = memory.analyses.get(key);
    const probes = known ?? (await analyseLive(ports, look, plan, status));
    // An observation is no reason for a step that becomes due later in the same run.
    if (!step.observe)
        memory.analyses.set(key, probes);
    const verdict = (0,settle/* verdictOf */.Vj)(probes);
    if (verdict === "inconclusive") {
        const reason = overdue(status, ports.now());
        return reason === undefined
            ? { report: { id: plan.id, kind: "inconclusive", plan, probes } }
            : { report: { id: plan.id, kind: "alert", plan, probes, reason } };
    }
    if (verdict === "pass") {
        return step.observe ? { report: { id: plan.id, kind: "observed", plan, probes } } : { plan, step };
    }
    const rollback = await automaticRollback(ports, look, plan, { ...status, probes }, memory.rollbacks);
    if (rollback.kind === "refused") {
        return { report: { id: plan.id, kind: "alert", plan, probes, reason: rollback.reason } };
    }
    // A rollback asks no gate.
    return { plan: { ...plan, gates: [] }, step: rollback.step, reason: (0,settle/* reasonOf */.A3)(probes) };
}
/** How long an analysis may fail to decide before people are told that it never will. */
const undecidedAtMost = 60 * 60_000;
function overdue(status, now) {
    const since = status.rollout ? now.getTime() - Date.parse(status.rollout.next) : 0;
    if (since < undecidedAtMost)
        return undefined;
    return `no analysis could decide for ${(0,duration/* formatDuration */.a)(since)}; the rollout is paused until one does`;
}
/** Probes what is live now, before a step goes further. */
async function analyseLive(ports, look, plan, status) {
    const unit = look.desired.servers.get(plan.server);
    const stored = await (0,outputs/* storedOutputs */._q)(ports, look.deployed.head, plan.id);
    const live = { traffic: status.traffic, variants: status.variants };
    const current = status.rollout ? { rollout: status.rollout } : { rollout: null };
    const variants = variantsThatMatter({
        event: status.event,
        live,
        watch: null,
        analyse: true,
        observe: true,
        hold: [],
        ...current,
    });
    return analyse(ports, {
        id: plan.id,
        live,
        variants,
        releases: new Map([...(unit?.releases ?? []), ...(0,outputs/* releasesIn */.yI)(stored, plan.server)]),
        health: unit?.server?.health,
    });
}
async function concludeOne(ports, look, plan, acted, memory) {
    const { ahead, result, lines } = acted;
    if (acted.lost)
        return { kind: "lost", report: lostReport(ahead.id) };
    const settled = (0,settle/* settle */.G9)(ahead.status, result);
    let draft = settled.status;
    let reason = ahead.reason;
    if (settled.kind === "bad") {
        const bad = { ...ahead.status, probes: result.probes };
        const rollback = plan
            ? await automaticRollback(ports, look, plan, bad, memory.rollbacks)
            : refusedRollback;
        if (rollback.kind !== "refused" && plan) {
            const next = await (0,apply_ahead/* prepareAhead */.t)(ports, look, { ...plan, gates: [] }, rollback.step, {
                before: bad,
                head: await currentHead(ports),
                reason: settled.reason,
            });
            const changes = new Map((0,apply_changes/* aheadChanges */.x)(next));
            return {
                kind: "rollback",
                ahead: next,
                changes,
                pending: (known) => (0,apply_pending/* pendingWith */.cp)(next.id, next.status, next.status.at, known),
                report: {
                    id: ahead.id,
                    kind: "bad",
                    status: ahead.status,
                    probes: result.probes,
                    lines,
                    reason: settled.reason,
                },
            };
        }
        reason = `${settled.reason}; not rolled back: ${rollback.kind === "refused" ? rollback.reason : "unknown"}`;
        draft = (0,settle/* settleFailed */.nU)(ahead.status, result, reason);
    }
    const { status, text } = (0,status_codec/* encodeStatus */.B)(draft);
    const changes = new Map([
        [(0,paths/* statusPath */.k9)(ahead.id), text],
        // What could not be taken away yet has to be found again.
        ...(result.targets.length > 0 ? [] : [...ahead.obsolete.keys()]).map((path) => [`${ahead.id}/${path}`, null]),
    ]);
    const { fenced } = acted;
    const pending = fenced === undefined
        ? (known) => (0,apply_pending/* pendingAfter */._D)(ahead.id, status, result.now, known)
        : () => (0,apply_pending/* pendingFenced */.hF)(ahead.id, status, fenced, result.now);
    const report = {
        id: ahead.id,
        kind: "concluded",
        status,
        ...(ahead.before ? { before: ahead.before } : {}),
        probes: result.probes,
        lines,
        ...(reason === undefined ? {} : { reason }),
    };
    return { kind: "settled", status, changes, pending, report };
}
const refusedRollback = {
    kind: "refused",
    reason: "what a person asked for is not undone by itself",
};
async function currentHead(ports) {
    const head = await ports.branch.head();
    if (head === null)
        throw new Error("the branch deployed has gone while this run was at work");
    return head;
}
function lostReport(id) {
    return { id, kind: "lost" };
}


/***/ }),

/***/ 6482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ distinctFailures)
/* harmony export */ });
/* harmony import */ var _report_plan_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3022);

/** What a plan's own findings add to its gates: what a gate says too is told once, there. */
function distinctFailures(plan) {
    const told = new Set(plan.deployments.flatMap((deployment) => deployment.gates.map(keyOf)));
    return plan.findings.filter((finding) => !told.has(keyOf(finding)));
}
function keyOf(finding) {
    return (0,_report_plan_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .sameThing */ .LH)(finding) ?? JSON.stringify([finding.rule, finding.message]);
}


/***/ }),

/***/ 940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ nothingLive)
/* harmony export */ });
const nothingLive = { traffic: {}, variants: {} };


/***/ }),

/***/ 7178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ planRollback)
/* harmony export */ });
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8077);
/* harmony import */ var _model_variant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(940);
/* harmony import */ var _hold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1315);
/* harmony import */ var _variants_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(680);




/**
 * Where a rollback goes and what becomes held. Chooses the newest settled point that contains nothing held,
 * differs from what runs, and is not too old; a named one must satisfy the same, except that its being
 * held is then what the person asks to be told.
 */
function planRollback(request) {
    const { status, points, to, now } = request;
    const named = to === undefined ? points : points.filter((point) => isNamed(point, to));
    if (to !== undefined && named.length === 0) {
        return { kind: "refused", reason: `no rollback point is ${to}: ${listPoints(points)}` };
    }
    const reasons = [];
    for (const point of named) {
        const unusable = whyUnusable(request, point);
        if (unusable === undefined)
            return restore(request, point);
        reasons.push(`revision ${point.revision}: ${unusable}`);
    }
    if (to !== undefined)
        return { kind: "refused", reason: reasons.join("; ") };
    if (status.stable === null && Object.keys(status.traffic).length > 0) {
        return {
            kind: "withdraw",
            step: {
                event: "withdrawn",
                live: _model_variant_js__WEBPACK_IMPORTED_MODULE_1__/* .nothingLive */ .s,
                rollout: null,
                watch: null,
                analyse: false,
                observe: false,
                hold: (0,_hold_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeHolds */ .bw)(status.hold, (0,_hold_js__WEBPACK_IMPORTED_MODULE_2__/* .newHolds */ .dU)(status, null, holdStamp(request, now))),
            },
        };
    }
    return { kind: "refused", reason: reasons.join("; ") || "nothing runs here" };
}
function restore(request, point) {
    const { status, now } = request;
    return {
        kind: "restore",
        point,
        step: {
            event: "rolled-back",
            live: { traffic: point.status.traffic, variants: point.status.variants },
            rollout: null,
            watch: null,
            analyse: false,
            observe: false,
            hold: (0,_hold_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeHolds */ .bw)(status.hold, (0,_hold_js__WEBPACK_IMPORTED_MODULE_2__/* .newHolds */ .dU)(status, point.status, holdStamp(request, now))),
            restores: point.commit,
            desired: point.status.desired,
        },
    };
}
function whyUnusable(request, point) {
    const { status, maxAge, now } = request;
    if (status.rollout === null && (0,_variants_js__WEBPACK_IMPORTED_MODULE_3__/* .sameLive */ .Tn)(status, point.status))
        return "is what runs now";
    const holds = [
        ...status.hold,
        ...(0,_hold_js__WEBPACK_IMPORTED_MODULE_2__/* .newHolds */ .dU)(status, point.status, { revision: status.revision, at: now, reason: request.reason }),
    ];
    const held = (0,_hold_js__WEBPACK_IMPORTED_MODULE_2__/* .heldInStatus */ .r0)(point.status, holds);
    if (held.length > 0)
        return `contains what is held (${held.map(_hold_js__WEBPACK_IMPORTED_MODULE_2__/* .describeHeld */ .T0).join(", ")})`;
    const age = point.endedAt === null ? 0 : Date.parse(now) - Date.parse(point.endedAt);
    if (age > maxAge)
        return `stopped being live ${(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(age)} ago, over ${(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(maxAge)}`;
    return undefined;
}
function isNamed(point, to) {
    return /^\d+$/.test(to) ? point.revision === Number(to) : point.status.desired.blue === to;
}
function listPoints(points) {
    if (points.length === 0)
        return "there is none";
    return `there are ${points.map((point) => `${point.revision} (${point.status.desired.blue})`).join(", ")}`;
}
function holdStamp(request, now) {
    return { revision: request.status.revision, at: now, reason: request.reason };
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


/***/ }),

/***/ 1575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ mainVariantId),
/* harmony export */   l1: () => (/* binding */ leafDifferences),
/* harmony export */   lj: () => (/* binding */ settingsDifference)
/* harmony export */ });
/* unused harmony export differences */
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3903);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3028);
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8576);
/* harmony import */ var _reconcile_variants_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(680);
/* harmony import */ var _shown_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9727);





/**
 * What changes for the users of the main variant: the one with the greatest share before and after. Where that
 * one stays as it is, of the first green whose settings change. Values that may be secrets are not in it.
 */
function settingsDifference(from, to, secrets = new Set()) {
    for (const [before, after] of variantPairs(from, to)) {
        const variables = differences(before.variables, after.variables);
        const references = differences(before.secrets, after.secrets);
        if (variables.length + references.length === 0)
            continue;
        return {
            version: after.version,
            variables: variables.map(({ name, ...values }) => ({
                name,
                from: (0,_shown_value_js__WEBPACK_IMPORTED_MODULE_3__/* .shownValue */ .J)(name, values.from, secrets),
                to: (0,_shown_value_js__WEBPACK_IMPORTED_MODULE_3__/* .shownValue */ .J)(name, values.to, secrets),
            })),
            secrets: references.map(({ name, ...values }) => ({
                name,
                change: values.from === null ? "added" : values.to === null ? "removed" : "changed",
            })),
        };
    }
    return { version: null, variables: [], secrets: [] };
}
/** Variants before and after that may be compared, the main one first. */
function variantPairs(from, to) {
    const after = mainVariant(to);
    const main = mainVariant(from);
    if (after === undefined || main === undefined)
        return [];
    const replaced = (variant) => mainVariant({
        variants: from.variants,
        traffic: Object.fromEntries(Object.entries(from.traffic).filter(([id]) => {
            const known = from.variants[id];
            return known?.version === variant.version && !(0,_reconcile_variants_js__WEBPACK_IMPORTED_MODULE_2__/* .sameVariant */ .ag)(known, variant);
        })),
    });
    const others = Object.values(to.variants).filter((variant) => variant !== after);
    return [
        [replaced(after) ?? main, after],
        ...others.flatMap((variant) => {
            const before = replaced(variant);
            return before === undefined ? [] : [[before, variant]];
        }),
    ];
}
function differences(from, to) {
    return [...new Set([...Object.keys(from), ...Object.keys(to)])]
        .sort(_model_finding_js__WEBPACK_IMPORTED_MODULE_4__.compareText)
        .map((name) => ({ name, from: own(from, name), to: own(to, name) }))
        .filter((entry) => entry.from !== entry.to);
}
function own(record, name) {
    return Object.hasOwn(record, name) ? (record[name] ?? null) : null;
}
/** The greatest share; of equal ones the newer version, which is where a rollout is heading. */
function mainVariantId(traffic) {
    return Object.entries(traffic)
        .filter(([, share]) => share > 0)
        .sort(([a, left], [b, right]) => right - left || (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(b, a))[0]?.[0];
}
function mainVariant(live) {
    const id = mainVariantId(live.traffic);
    return id === undefined ? undefined : live.variants[id];
}
/**
 * Leaves of two plain values that differ, by dotted path, as compact JSON: how a change of policy is told.
 * Lists are compared whole, since their order carries meaning; that of keys carries none. Values of `secrets`,
 * by name, and what looks like a credential are left out.
 */
function leafDifferences(from, to, secrets = new Set()) {
    const [before, after] = [leaves(from), leaves(to)];
    return [...new Set([...before.keys(), ...after.keys()])].sort(_model_finding_js__WEBPACK_IMPORTED_MODULE_4__.compareText).flatMap((name) => {
        const values = { from: before.get(name), to: after.get(name) };
        const there = before.has(name) && after.has(name);
        if (there && (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(values.from) === (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(values.to))
            return [];
        const text = (value) => (value === undefined ? null : leafText(name, value, secrets));
        return [{ name, from: text(values.from), to: text(values.to), values }];
    });
}
function leaves(value) {
    const found = new Map();
    const visit = (node, path) => {
        if (typeof node === "object" && node !== null && !Array.isArray(node)) {
            for (const [key, member] of Object.entries(node))
                visit(member, path === "" ? key : `${path}.${key}`);
        }
        else if (node !== undefined) {
            found.set(path, node);
        }
    };
    visit(value, "");
    return found;
}
function leafText(path, value, secrets) {
    const [section, ...rest] = path.split(".");
    const name = rest.join(".");
    return section === "variables" && secrets.has(name)
        ? JSON.stringify(_shown_value_js__WEBPACK_IMPORTED_MODULE_3__/* .hidden */ .R)
        : JSON.stringify(value, (key, member) => typeof member === "string" ? (0,_shown_value_js__WEBPACK_IMPORTED_MODULE_3__/* .shownValue */ .J)(key === "" ? name : key, member) : member);
}


/***/ }),

/***/ 8444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOfFile),
/* harmony export */   Y: () => (/* binding */ secretsOf)
/* harmony export */ });
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(271);

/**
 * For each deployment of a plan, the variables whose values no report may show: those that a release declares
 * as secrets, those that a finding says may be one, and those that are secrets before or after.
 */
function secretsOf(plan, declared = new Map()) {
    const general = confidentialVariables(plan.findings);
    return (deployment) => {
        const own = [...general, ...confidentialVariables(deployment.gates)].filter(({ finding }) => concerns(finding, deployment));
        const variants = [deployment.from, deployment.to.live].flatMap((live) => Object.values(live.variants));
        return new Set([
            ...(declared.get(deployment.id) ?? []),
            ...own.map(({ name }) => name),
            ...variants.flatMap((variant) => Object.keys(variant.secrets)),
        ]);
    };
}
/** The variables of a policy that findings about its own file say may be secrets. */
function secretsOfFile(file, findings) {
    const found = confidentialVariables(findings).filter(({ finding }) => finding.place?.file === file);
    return new Set(found.map(({ name }) => name));
}
function confidentialVariables(findings) {
    return findings.flatMap((finding) => {
        const name = finding.place?.path[1];
        return (0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .isConfidential */ .FX)(finding.rule) && typeof name === "string" ? [{ finding, name }] : [];
    });
}
function concerns(finding, { environment, server }) {
    return ((finding.environment === undefined || finding.environment === environment) &&
        (finding.server === undefined || finding.server === server));
}


/***/ }),

/***/ 7048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ sayHeld),
/* harmony export */   BC: () => (/* binding */ shortHash),
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   Fs: () => (/* binding */ sayTraffic),
/* harmony export */   RM: () => (/* binding */ sayStrategy),
/* harmony export */   dt: () => (/* binding */ sayGate),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   x4: () => (/* binding */ sayVersions)
/* harmony export */ });
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8576);
/* harmony import */ var _reconcile_hold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1315);
/* harmony import */ var _shown_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9727);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(431);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1937);





/** What stands for nothing in a table. */
const nothing = "–";
/**
 * `1.1.4 75 %, 1.1.5 25 %`, older first; `–` where nothing is live. Zero shares are left out, and so is what tells
 * two variants of a version apart where there is but one.
 */
function sayTraffic(traffic) {
    const shares = Object.entries(traffic)
        .filter(([, share]) => share > 0)
        .sort(([a], [b]) => (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(a, b));
    const versions = shares.map(([variant]) => versionOf(variant));
    const alone = (version) => versions.filter((one) => one === version).length === 1;
    const label = (variant) => (alone(versionOf(variant)) ? versionOf(variant) : variant);
    return shares.length === 0
        ? nothing
        : shares.map(([variant, share]) => `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(label(variant))} ${share} %`).join(", ");
}
/** As `sayTraffic`, but a single variant at 100 percent is only named. */
function sayVersions(traffic) {
    const live = Object.entries(traffic).filter(([, share]) => share > 0);
    return live.length === 1 && live[0]?.[1] === 100 ? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(versionOf(live[0][0])) : sayTraffic(traffic);
}
/** The version of a variant, whatever tells it from others of the same version. */
function versionOf(variant) {
    return variant.split("~")[0] ?? variant;
}
/** `canary 5 → 25 → 50 → 100 %, every 15 min`; steps at or below the share it already has are left out. */
function sayStrategy(strategy, startingAt = 0) {
    if (strategy.type === "immediate" || strategy.steps.length === 0)
        return "at once";
    if (strategy.type === "blue_green")
        return "blue_green: started beside the old one, then 100 %";
    const steps = [...strategy.steps.filter((step) => step > startingAt), 100];
    const pace = strategy.interval > 0 && steps.length > 1 ? `, every ${(0,_time_js__WEBPACK_IMPORTED_MODULE_3__/* .saySetting */ .kV)(strategy.interval)}` : "";
    return `${strategy.type} ${steps.join(" → ")} %${pace}`;
}
/** The first six hexadecimal digits of a digest: enough to tell two plans apart by eye. */
function shortHash(digest) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(digest.replace(/^sha256-/, "").slice(0, 6));
}
/** As messages name it, for a terminal; a value that looks like a credential is not repeated. */
function sayHeld(held) {
    const safe = held.kind === "variable" ? { ...held, value: (0,_shown_value_js__WEBPACK_IMPORTED_MODULE_4__/* .shownValue */ .J)(held.name, held.value) } : held;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)((0,_reconcile_hold_js__WEBPACK_IMPORTED_MODULE_1__/* .describeHeld */ .T0)(safe));
}
const isoInstant = /\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g;
/** What a gate says, with its instants as people tell them, and when it can pass: told once. */
function sayGate(gate, options) {
    const { message, eligible } = gate;
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(message).replace(isoInstant, (instant) => instant === eligible ? (0,_time_js__WEBPACK_IMPORTED_MODULE_3__/* .sayEligible */ .xO)(instant, options) : (0,_time_js__WEBPACK_IMPORTED_MODULE_3__/* .sayInstant */ .$r)(instant, options));
    if (eligible === undefined || eligible === null || message.includes(eligible))
        return text;
    return `${text}: eligible at ${(0,_time_js__WEBPACK_IMPORTED_MODULE_3__/* .sayEligible */ .xO)(eligible, options)}`;
}


/***/ }),

/***/ 3022:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ sameThing),
/* harmony export */   eM: () => (/* binding */ planFindings),
/* harmony export */   iS: () => (/* binding */ sharedGates)
/* harmony export */ });
/**
 * Findings of the plan and of all its gates: what an exit status and a JSON document are made of. What several
 * deployments fail or wait for at the same place in a file is told once, and then of none of them in particular.
 */
function planFindings(plan) {
    const found = new Map();
    for (const finding of [...plan.findings, ...plan.deployments.flatMap((deployment) => deployment.gates)]) {
        const key = sameThing(finding) ?? `${found.size}`;
        const known = found.get(key);
        found.set(key, known === undefined ? finding : shared(known, finding));
    }
    return [...found.values()];
}
/** Keys of what stands in the way of more than one deployment. */
function sharedGates(plan) {
    const seen = new Set();
    const twice = new Set();
    for (const deployment of plan.deployments) {
        const keys = new Set(deployment.gates.flatMap((gate) => sameThing(gate) ?? []));
        for (const key of keys)
            (seen.has(key) ? twice : seen).add(key);
    }
    return twice;
}
/** Undefined for what names no place: the same words about two deployments are two things. */
function sameThing({ rule, outcome, message, file, line, place }) {
    const where = file ?? place?.file;
    if (where === undefined)
        return undefined;
    return JSON.stringify([rule, outcome, message, where, place ? place.path : line]);
}
function shared(one, other) {
    const { environment, server, ...rest } = one.line === undefined ? { ...one, ...located(other) } : one;
    return {
        ...rest,
        ...(environment !== undefined && environment === other.environment ? { environment } : {}),
        ...(server !== undefined && server === other.server ? { server } : {}),
    };
}
function located({ file, line, column, length }) {
    return {
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
        ...(length === undefined ? {} : { length }),
    };
}


/***/ }),

/***/ 8494:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ planJson),
/* harmony export */   n: () => (/* binding */ policyJson)
/* harmony export */ });
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1575);
/* harmony import */ var _hidden_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8444);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3198);
/* harmony import */ var _plan_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3022);




/**
 * The plan as data: the member `plan` of `--json`. Durations in milliseconds, shares in whole percent. What is
 * `declared` a secret, or may be one, is `(hidden)`; what `plan.findings` say of that counts too.
 */
function planJson(plan, declared) {
    const secrets = (0,_hidden_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsOf */ .Y)(plan, declared);
    const findings = (0,_plan_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .planFindings */ .eM)(plan);
    return {
        hash: plan.hash,
        deployments: plan.deployments.map((deployment) => deploymentPlanJson(deployment, secrets(deployment))),
        policies: plan.policies.map((policy) => policyJson(policy, findings)),
    };
}
function deploymentPlanJson(plan, hidden) {
    const { variables, secrets } = (0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsDifference */ .lj)(plan.from, plan.to.live, hidden);
    return {
        id: plan.id,
        environment: plan.environment,
        server: plan.server,
        wave: plan.wave,
        origin: plan.origin,
        decision: plan.decision,
        hash: plan.hash,
        eligible: plan.eligible,
        from: { traffic: plan.from.traffic },
        to: { blue: plan.to.blue, green: plan.to.green, traffic: plan.to.live.traffic, digest: plan.to.digest },
        strategy: {
            type: plan.strategy.type,
            steps: plan.strategy.steps,
            interval: plan.strategy.interval,
            watch: plan.strategy.watch,
        },
        variables,
        secrets,
        step: plan.step === null
            ? null
            : {
                event: plan.step.event,
                traffic: plan.step.live.traffic,
                rollout: plan.step.rollout === null
                    ? null
                    : { step: plan.step.rollout.step, of: plan.step.rollout.of, next: plan.step.rollout.next },
            },
        gates: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.findingsJson)(plan.gates),
    };
}
/**
 * What becomes of an environment's policy; the leaves that differ where there is one before and after. Values of
 * variables that `findings` say may be secrets are hidden.
 */
function policyJson({ environment, from, to }, findings = []) {
    return {
        environment,
        change: from === null ? "added" : to === null ? "removed" : "changed",
        differences: from === null || to === null
            ? []
            : (0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .leafDifferences */ .l1)(from, to, (0,_hidden_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsOfFile */ .F)(to.file, findings)).map((one) => ({
                name: one.name,
                from: one.from,
                to: one.to,
            })),
    };
}


/***/ }),

/***/ 118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ formatPlan),
  e: () => (/* reexport */ plan_findings/* planFindings */.eM)
});

// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(3028);
// EXTERNAL MODULE: ./.build/reconcile/variants.js
var variants = __webpack_require__(680);
// EXTERNAL MODULE: ./.build/report/difference.js
var report_difference = __webpack_require__(1575);
// EXTERNAL MODULE: ./.build/report/marks.js
var marks = __webpack_require__(6912);
// EXTERNAL MODULE: ./.build/report/phrases.js
var phrases = __webpack_require__(7048);
// EXTERNAL MODULE: ./.build/report/plan-findings.js
var plan_findings = __webpack_require__(3022);
// EXTERNAL MODULE: ./.build/report/text.js
var report_text = __webpack_require__(431);
;// CONCATENATED MODULE: ./.build/report/deployment-plan.js






/** Why nothing is done now, where no gate says so itself. */
const decisions = {
    go: undefined,
    nothing: undefined,
    wait: undefined,
    refuse: undefined,
    hold: {
        style: "warn",
        text: "held: desired asks for what a rollback took away; `headgate resume` lifts it",
    },
    failed: {
        style: "bad",
        text: "failed: nothing goes on by itself; roll back, change the deployment file, or try again with `headgate resume`",
    },
    stop: { style: "warn", text: "stopped: forward actions are halted here; `headgate resume` goes on" },
    leased: { style: "wait", text: "another run is working on it" },
    tampered: {
        style: "bad",
        text: "the branch was changed behind Headgate's back; `headgate recover` goes on",
    },
};
/** One deployment's lines in its environment's block. */
function formatDeploymentPlan(plan, { contract, indent, secrets, shared }, options) {
    const change = sayChange(plan, (0,report_difference/* settingsDifference */.lj)(plan.from, plan.to.live, secrets));
    const name = (0,report_text/* paint */.nI)("strong", (0,report_text/* padEnd */.f)((0,report_text/* sanitize */.aj)(plan.server), indent - 4), options);
    const decision = decisions[plan.decision];
    const details = [
        ...labelled("contract", contract === undefined ? [] : [(0,report_text/* sanitize */.aj)(contract)]),
        ...labelled("variables", change.variables),
        ...labelled("secrets", change.secrets),
        ...labelled("now", sayStep(plan)),
    ];
    const room = Math.max(30, options.width - indent);
    const lines = [
        ...details.flatMap((line) => hang(line, room)),
        ...gateLines(plan.gates, shared, room, options),
        ...(decision === undefined
            ? []
            : (0,report_text/* wrap */.LV)(decision.text, room).map((line) => (0,report_text/* paint */.nI)(decision.style, line, options))),
    ];
    return [`  ${name}  ${change.line}`.trimEnd(), ...lines.map((line) => " ".repeat(indent) + line)];
}
/** `1.1.4 → 1.1.5   canary 5 → 25 → 50 → 100 %, every 15 min` */
function sayChange(plan, difference) {
    const from = plan.from.traffic;
    const target = (isRetreat(plan) ? plan.step : plan.to)?.live;
    const to = target?.traffic ?? {};
    const details = saySettings(difference);
    const say = (line) => ({ line, ...details });
    if ((0,report_difference/* mainVariantId */.EH)(from) === undefined)
        return say(`${phrases/* nothing */.s6} → ${(0,phrases/* sayVersions */.x4)(to)}   first deployment`);
    if ((0,report_difference/* mainVariantId */.EH)(to) === undefined)
        return say(`${(0,phrases/* sayVersions */.x4)(from)} → ${phrases/* nothing */.s6}   removed from its targets`);
    const change = `${(0,phrases/* sayVersions */.x4)(from)} → ${(0,phrases/* sayVersions */.x4)(to)}`;
    if (isRetreat(plan))
        return say(`${change}   rollback`);
    if (target && (0,variants/* sameLive */.Tn)(plan.from, target)) {
        return say(`${(0,phrases/* sayVersions */.x4)(to)}   same version and settings, brought to its targets anew`);
    }
    if (sayByVersion(from) !== sayByVersion(to))
        return say(`${change}   ${sayHow(plan)}`);
    const split = (0,phrases/* sayTraffic */.Fs)(from) === sayByVersion(from) ? "" : `${(0,phrases/* sayTraffic */.Fs)(from)} → `;
    const texts = [...details.variables, ...details.secrets.map((text) => `secret ${text}`)];
    const inline = texts.join(", ");
    const short = texts.length > 0 && texts.length < 3 && (0,report_text/* widthOf */.qz)(inline) <= 50;
    const version = (0,report_text/* sanitize */.aj)(difference.version ?? (0,phrases/* versionOf */.E4)((0,report_difference/* mainVariantId */.EH)(to) ?? ""));
    const what = short ? inline : texts.length === 0 ? "another release" : "other settings";
    const line = `${split}${version} with ${what}   ${sayHow(plan)}`;
    return short ? { line, variables: [], secrets: [] } : say(line);
}
/** Shares by version, whatever variants of one there are. */
function sayByVersion(traffic) {
    const shares = new Map();
    for (const [id, share] of Object.entries(traffic)) {
        shares.set((0,phrases/* versionOf */.E4)(id), (shares.get((0,phrases/* versionOf */.E4)(id)) ?? 0) + share);
    }
    return (0,phrases/* sayTraffic */.Fs)(Object.fromEntries(shares));
}
/** Whether the step of this run takes back what is desired rather than bringing it. */
function isRetreat(plan) {
    return plan.step?.event === "rolled-back" || plan.step?.event === "withdrawn";
}
/**
 * A new blue takes over by the strategy, from the share it has already; other shares are set at once. It is new
 * where a rollout to it is under way, or where something with a greater share than its own is to go.
 */
function sayHow(plan) {
    const { from, to, step, gates } = plan;
    const blue = to.blue === null ? undefined : to.live.variants[to.blue];
    const known = blue === undefined ? undefined : (0,variants/* idOfLive */.PO)(from, blue);
    const share = known === undefined ? 0 : (from.traffic[known] ?? 0);
    const goes = Object.entries(from.variants).some(([id, variant]) => (from.traffic[id] ?? 0) > share && (0,variants/* idOfLive */.PO)(to.live, variant) === undefined);
    const runs = (step?.rollout?.of ?? 1) > 1 || gates.some(({ rule }) => rule === "rollout/interval");
    return goes || runs ? (0,phrases/* sayStrategy */.RM)(plan.strategy, share) : "traffic, in one step";
}
function labelled(label, texts) {
    return texts.map((text, index) => (0,report_text/* padEnd */.f)(index === 0 ? label : "", labelWidth) + text);
}
const labelWidth = 11;
function saySettings({ variables, secrets }) {
    const value = (text) => (text === null ? phrases/* nothing */.s6 : (0,report_text/* shorten */.ml)((0,report_text/* sanitize */.aj)(text) || '""', 40));
    return {
        variables: variables.map(({ name, from, to }) => `${(0,report_text/* sanitize */.aj)(name)} ${value(from)} → ${value(to)}`),
        secrets: secrets.map(({ name, change }) => `${(0,report_text/* sanitize */.aj)(name)} ${change}`),
    };
}
function sayStep(plan) {
    const { step } = plan;
    if (step === null)
        return [];
    if (step.observe)
        return ["probes what is live, and changes nothing while it is good"];
    const rollout = step.rollout === null || step.rollout.of < 2 ? "" : `  (step ${step.rollout.step} of ${step.rollout.of})`;
    const first = step.finishes
        ? "completes what a run had begun: "
        : step.analyse
            ? "after a good probe: "
            : "";
    const held = isRetreat(plan) && step.hold.length > 0 ? [`holds ${step.hold.map(phrases/* sayHeld */.$K).join(", ")}`] : [];
    return [`${first}${(0,phrases/* sayTraffic */.Fs)(step.live.traffic)}${rollout}`, ...held];
}
/** Passes share lines; whatever stands in the way has a line of its own, and says it alone. */
function gateLines(gates, shared, room, options) {
    const inTheWay = gates.filter((gate) => gate.outcome !== "pass");
    const said = inTheWay.map((gate) => wordsOf(gate.message));
    const passes = gates
        .filter((gate) => gate.outcome === "pass")
        .filter((gate) => !said.some((words) => words.includes(wordsOf(gate.message))))
        .map((gate) => `${marks/* marks */.Z.pass.sign} ${(0,report_text/* shorten */.ml)((0,report_text/* sanitize */.aj)(gate.message), room - 2)}`);
    const others = ["wait", "warn", "fail"].flatMap((outcome) => inTheWay
        .filter((gate) => gate.outcome === outcome)
        .flatMap((gate) => {
        const { sign, style } = marks/* marks */.Z[outcome];
        // A failure is written out above the blocks; what fails everywhere need not be said everywhere.
        const above = outcome === "fail" && shared.has((0,plan_findings/* sameThing */.LH)(gate) ?? "");
        const text = above ? `${(0,report_text/* sanitize */.aj)(gate.rule)}, as said above` : (0,phrases/* sayGate */.dt)(gate, options);
        return hang(`${sign} ${text}`, room, 2).map((line) => (0,report_text/* paint */.nI)(style, line, options));
    }));
    return [...pack(passes, room).map((line) => (0,report_text/* paint */.nI)("good", line, options)), ...others];
}
/** Only the words, so that `1.1.5 goes to staging first` is found in `1.1.5: goes to staging first (needs 24 h)`. */
function wordsOf(message) {
    return ` ${message.replace(/[^\p{L}\p{N}.]+/gu, " ").trim()} `;
}
function pack(items, room) {
    const lines = [];
    for (const item of items) {
        const last = lines.at(-1);
        if (last !== undefined && (0,report_text/* widthOf */.qz)(last) + 3 + (0,report_text/* widthOf */.qz)(item) <= room) {
            lines[lines.length - 1] = `${last}   ${item}`;
        }
        else {
            lines.push(item);
        }
    }
    return lines;
}
/** Wraps with the rest indented below the text, so that a label or sign stands alone. */
function hang(line, room, by = labelWidth) {
    if ((0,report_text/* widthOf */.qz)(line) <= room)
        return [line];
    const head = line.slice(0, by);
    const [first = "", ...rest] = (0,report_text/* wrap */.LV)(line.slice(by), room - by);
    return [head + first, ...rest.map((part) => " ".repeat(by) + part)];
}

// EXTERNAL MODULE: ./.build/report/findings.js + 2 modules
var report_findings = __webpack_require__(6261);
// EXTERNAL MODULE: ./.build/report/hidden.js
var report_hidden = __webpack_require__(8444);
// EXTERNAL MODULE: ./.build/model/duration.js
var duration = __webpack_require__(8077);
;// CONCATENATED MODULE: ./.build/report/policies.js





/** Changes of policies: whole environments share a line; what changes inside one has a block. */
function formatPolicies(policies, findings, options) {
    const names = (of) => (0,report_text/* paint */.nI)("strong", of.map((policy) => (0,report_text/* sanitize */.aj)(policy.environment)).join(", "), options);
    const added = policies.filter((policy) => policy.from === null);
    const removed = policies.filter((policy) => policy.to === null);
    return [
        ...(added.length === 0 ? [] : [`${names(added)}  (new)`]),
        ...(removed.length === 0 ? [] : [`${names(removed)}  (removed)`]),
        ...policies
            .filter((policy) => policy.from !== null && policy.to !== null)
            .map((policy) => formatPolicy(policy, findings, options)),
    ];
}
function formatPolicy(policy, findings, options) {
    const name = (0,report_text/* paint */.nI)("strong", (0,report_text/* sanitize */.aj)(policy.environment), options);
    const secrets = policy.to === null ? undefined : (0,report_hidden/* secretsOfFile */.F)(policy.to.file, findings);
    const changes = (0,report_difference/* leafDifferences */.l1)(policy.from, policy.to, secrets).map((one) => `  ${(0,report_text/* sanitize */.aj)(one.name)}  ${sayLeaf(one, "from")} → ${sayLeaf(one, "to")}`);
    return [`${name}  (policy changes)`, ...changes].join("\n");
}
/** Settings that are lengths of time: people write and read them as such. */
const durations = new Set([
    "soak",
    "strategy.interval",
    "strategy.watch",
    "rollback.maxAge",
]);
function sayLeaf(one, side) {
    const value = one.values[side];
    if (durations.has(one.name) && typeof value === "number")
        return (0,duration/* formatDuration */.a)(value);
    return (0,report_text/* shorten */.ml)((0,report_text/* sanitize */.aj)(one[side] ?? phrases/* nothing */.s6), 60);
}

;// CONCATENATED MODULE: ./.build/report/plan.js









/** How many deployments of one environment are written out before the rest is only counted. */
const shownAtMost = 100;
/**
 * The plan for a person: failures in full, then a block per environment in promotion order, with what was
 * pending before told apart, and one last line with the hash and what stands against it.
 */
function formatPlan(plan, extra, options) {
    const shown = plan.deployments.filter((deployment) => deployment.decision !== "nothing");
    const findings = (0,plan_findings/* planFindings */.eM)(plan);
    const told = new Set(plan.findings.map((finding) => (0,plan_findings/* sameThing */.LH)(finding) ?? finding));
    // Waits and warnings of gates stand in the blocks; failures and whatever is no gate are written out.
    const failures = findings.filter((finding) => finding.outcome === "fail" || told.has((0,plan_findings/* sameThing */.LH)(finding) ?? finding));
    const secrets = (0,report_hidden/* secretsOf */.Y)(plan, extra.secrets);
    const block = { ...extra, shared: (0,plan_findings/* sharedGates */.iS)(plan), secretsOf: secrets };
    const changed = shown.filter((deployment) => deployment.origin === "change");
    const pending = shown.filter((deployment) => deployment.origin === "pending");
    const blocks = [
        ...(0,report_findings.formatEach)(failures, extra.sources ?? new Map(), options, findings),
        ...formatPolicies(plan.policies, findings, options),
        ...environmentsOf(changed).map((group) => formatEnvironment(group, block, options)),
        ...(pending.length === 0 ? [] : [(0,report_text/* paint */.nI)("faint", "already pending before this change", options)]),
        ...environmentsOf(pending).map((group) => formatEnvironment(group, block, options)),
        formatFooter(plan, findings, shown, options),
    ];
    return blocks.filter((block) => block !== "").join("\n\n");
}
function environmentsOf(deployments) {
    const sorted = deployments.toSorted((a, b) => a.wave - b.wave || (0,finding.compareText)(a.environment, b.environment) || (0,finding.compareText)(a.server, b.server));
    return [...new Set(sorted.map((deployment) => deployment.environment))].map((environment) => ({
        environment,
        deployments: sorted.filter((deployment) => deployment.environment === environment),
    }));
}
function formatEnvironment(group, extra, options) {
    const changes = group.deployments.length;
    const known = extra.totals?.get(group.environment);
    // What is removed is on no list of what there is.
    const total = known === undefined ? undefined : Math.max(known, changes);
    const note = total === undefined
        ? (0,report_text/* count */.U9)(changes, "change")
        : `${changes} of ${(0,report_text/* count */.U9)(total, "server")} ${changes === 1 ? "changes" : "change"}`;
    const indent = Math.max(...group.deployments.map((deployment) => (0,report_text/* widthOf */.qz)((0,report_text/* sanitize */.aj)(deployment.server)))) + 5;
    return [
        `${(0,report_text/* paint */.nI)("strong", (0,report_text/* sanitize */.aj)(group.environment), options)}  (${note})`,
        ...group.deployments.slice(0, shownAtMost).flatMap((deployment) => formatDeploymentPlan(deployment, {
            contract: extra.contracts?.get(deployment.id),
            indent: Math.min(indent, 24),
            secrets: extra.secretsOf(deployment),
            shared: extra.shared,
        }, options)),
        ...(changes > shownAtMost ? [`  … and ${changes - shownAtMost} more; --json has all of them`] : []),
    ].join("\n");
}
function formatFooter(plan, findings, shown, options) {
    if (shown.length === 0 &&
        plan.policies.length === 0 &&
        findings.every((finding) => finding.outcome !== "fail")) {
        return "nothing to do: what runs is what is desired";
    }
    // A hold, a stop, or what failed ends by a person alone.
    const waits = shown.some(({ decision, gates }) => decision !== "hold" &&
        decision !== "stop" &&
        decision !== "failed" &&
        gates.some(({ outcome }) => outcome === "wait"));
    const parts = [
        `plan ${(0,phrases/* shortHash */.BC)(plan.hash)}`,
        (0,report_findings.countOutcomes)(findings, ["fail", "wait"]),
        ...(waits ? ["waits are applied by themselves when their time has come"] : []),
    ];
    const dot = (0,report_text/* paint */.nI)("faint", "  ·  ", options);
    const [head, counts, ...rest] = parts;
    const fits = (0,report_text/* widthOf */.qz)(parts.join("  ·  ")) <= options.width;
    return fits ? parts.join(dot) : [`${head}${dot}${counts}`, ...rest].join("\n");
}


/***/ })

};
;