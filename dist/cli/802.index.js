export const id = 802;
export const ids = [802];
export const modules = {

/***/ 7251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ prepareAhead)
});

// UNUSED EXPORTS: leaseDuration

// EXTERNAL MODULE: ./.build/deployed/status-codec.js
var status_codec = __webpack_require__(8676);
// EXTERNAL MODULE: ./.build/model/environment.js
var model_environment = __webpack_require__(6985);
// EXTERNAL MODULE: ./.build/reconcile/inputs.js
var inputs = __webpack_require__(2668);
// EXTERNAL MODULE: ./.build/reconcile/settle.js
var settle = __webpack_require__(6046);
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
        gates: plan.gates.map(({ rule, outcome, message }) => ({ rule, outcome, message })),
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
var apply_outputs = __webpack_require__(4951);
;// CONCATENATED MODULE: ./.build/apply/ahead.js




/** How long a lease lasts if its run is never heard of again. */
const leaseDuration = 10 * 60_000;
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
        cause: options.reason === undefined ? ports.cause : { ...ports.cause, reason: options.reason },
        lease: { run: ports.cause.run, expires: new Date(now.getTime() + leaseDuration).toISOString() },
        outputs: (0,apply_outputs/* digestsOf */.nw)(outputs),
        now: now.toISOString(),
    }));
    return {
        id: plan.id,
        step,
        before,
        status,
        statusText: text,
        outputs,
        obsolete: new Map([...stored].filter(([path]) => !outputs.has(path))),
        releases: new Map([...releases, ...(0,apply_outputs/* releasesIn */.yI)(outputs, plan.server)]),
        reason: options.reason,
    };
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

/***/ 6260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ aheadChanges)
/* harmony export */ });
/* harmony import */ var _deployed_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(725);
/* harmony import */ var _pending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(286);


/** The files of a write-ahead: outputs and lease together. What is obsolete stays until it is concluded. */
function aheadChanges(ahead) {
    return new Map([
        ...[...ahead.outputs].map(([path, text]) => [`${ahead.id}/${path}`, text]),
        [(0,_deployed_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .statusPath */ .k9)(ahead.id), ahead.statusText],
        (0,_pending_js__WEBPACK_IMPORTED_MODULE_1__/* .pendingWith */ .cp)(ahead.id, ahead.status, ahead.status.at),
    ]);
}


/***/ }),

/***/ 7441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J1: () => (/* binding */ pendingMessage),
/* harmony export */   ST: () => (/* binding */ policyMessage),
/* harmony export */   tU: () => (/* binding */ aheadMessage),
/* harmony export */   y5: () => (/* binding */ outcomeMessage)
/* harmony export */ });
/* harmony import */ var _deployed_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9846);
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6589);


/** The commit that writes ahead: who is about to do what. */
function aheadMessage(cause, prepared) {
    return message(cause, prepared.map(({ status, before }) => `${idOf(status)}: applying ${eventLine(status, before)}`));
}
/** The commit that concludes: what became of it. */
function outcomeMessage(cause, statuses) {
    return message(cause, statuses.map((status) => `${idOf(status)}: ${eventLine(status, undefined)}, ${status.outcome}`));
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

/***/ 4951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ renderOutputs),
/* harmony export */   OL: () => (/* binding */ targetOutputs),
/* harmony export */   _q: () => (/* binding */ storedOutputs),
/* harmony export */   hw: () => (/* binding */ releasesOnly),
/* harmony export */   nw: () => (/* binding */ digestsOf),
/* harmony export */   yI: () => (/* binding */ releasesIn)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4466);

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
    return Object.fromEntries([...outputs].sort().map(([path, text]) => [path, (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfBytes */ .by)(text)]));
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
        const document = JSON.parse(text);
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


/***/ }),

/***/ 286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pn: () => (/* binding */ pendingChanges),
/* harmony export */   cp: () => (/* binding */ pendingWith)
/* harmony export */ });
/* unused harmony export restless */
/* harmony import */ var _deployed_codecs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1050);
/* harmony import */ var _deployed_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(725);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4466);



const states = {
    go: "waiting",
    wait: "waiting",
    refuse: "refused",
    hold: "held",
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
function pendingOf(look, plan, now) {
    const status = look.deployed.statuses.get(plan.id);
    const state = stateOf(plan, status, now);
    if (state === null)
        return null;
    const known = look.deployed.pending.get(plan.id);
    // Whoever holds the lease has said what it does.
    if (known && plan.decision === "leased")
        return known;
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
 * The pending entry that goes with a status that is written; null where it is at rest. What was taken back
 * stays in sight until a look finds that desired does not ask for it any more.
 */
function pendingWith(id, status, now) {
    const state = restless(status, now) ?? (wasTakenBack(status) ? "held" : null);
    if (state === null)
        return [(0,_deployed_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pendingPath */ .pZ)(id), null];
    const pending = {
        headgate: 1,
        environment: status.environment,
        server: status.server,
        state,
        gates: [],
        eligible: dueAt(status),
        digest: status.desired.digest,
        policy: null,
        since: now,
    };
    return [(0,_deployed_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pendingPath */ .pZ)(id), (0,_deployed_codecs_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePending */ .yV)(pending)];
}
function wasTakenBack({ event, hold }) {
    return (event === "rolled-back" || event === "withdrawn") && hold.length > 0;
}
/** When a status wants to be looked at again by itself. */
function dueAt(status) {
    return status.rollout?.next ?? status.watch?.until ?? null;
}
/** The policy in force, where this change came in together with another one: it must pass both from then on. */
function policyOf(look, plan) {
    const known = look.deployed.pending.get(plan.id);
    if (known && known.digest === plan.to.digest && known.policy)
        return known.policy;
    if (plan.origin !== "change")
        return null;
    const inForce = look.deployed.environments.get(plan.environment) ?? null;
    const wanted = look.desired.environments.get(plan.environment) ?? null;
    return inForce && (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(inForce) !== (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(wanted) ? inForce : null;
}


/***/ }),

/***/ 1378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ maxAttempts),
/* harmony export */   KM: () => (/* binding */ publishOwn),
/* harmony export */   fu: () => (/* binding */ backOff)
/* harmony export */ });
/* harmony import */ var _deployed_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(725);
/* harmony import */ var _deployed_status_codec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8676);


/** How often a lost race is tried again before it is told as an error. */
const maxAttempts = 60;
/** A pause that grows, with chance in it, so that several losers do not meet again. */
async function backOff(ports, attempt) {
    await ports.sleep(Math.min(1_000, 10 * 2 ** Math.min(attempt, 6)) * (0.5 + ports.random()));
}
/**
 * Adds changes on whatever head there is by now, never over a deployment that is no longer ours: `ours` is
 * asked with what the head says, and a deployment it refuses is left out. Returns the new head (null when
 * nothing was left to write) and the deployments that were lost.
 */
async function publishOwn(ports, entries, message) {
    for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
        const head = await ports.branch.head();
        if (head === null)
            throw new Error("the branch deployed has gone while this run was at work");
        const texts = await ports.branch.read(head, entries.map((entry) => (0,_deployed_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .statusPath */ .k9)(entry.id)));
        const lost = new Set();
        const changes = new Map();
        for (const entry of entries) {
            const text = texts.get((0,_deployed_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .statusPath */ .k9)(entry.id));
            const decoded = text === undefined ? undefined : (0,_deployed_status_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeStatus */ .p)((0,_deployed_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .statusPath */ .k9)(entry.id), text);
            const holds = decoded?.kind === "status" &&
                decoded.status.revision === entry.revision &&
                decoded.status.lease?.run === entry.run;
            if (!holds) {
                lost.add(entry.id);
                continue;
            }
            for (const [path, content] of entry.changes)
                changes.set(path, content);
        }
        if (changes.size === 0)
            return { head: null, lost };
        const published = await ports.branch.publish({
            expected: head,
            changes,
            message,
        });
        if (published.kind === "published")
            return { head: published.head, lost };
        await backOff(ports, attempt);
    }
    throw new Error(`lost the race for the branch deployed ${maxAttempts} times in a row`);
}


/***/ }),

/***/ 2651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ apply),
  planOf: () => (/* binding */ planOf)
});

;// CONCATENATED MODULE: ./.build/reconcile/evidence.js
const noEvidence = { approvals: new Map(), probes: new Map(), endedRuns: new Set() };

// EXTERNAL MODULE: ./.build/model/canonical.js
var canonical = __webpack_require__(4466);
// EXTERNAL MODULE: ./.build/model/deployment.js
var deployment = __webpack_require__(7893);
// EXTERNAL MODULE: ./.build/model/environment.js
var model_environment = __webpack_require__(6985);
// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(2029);
// EXTERNAL MODULE: ./.build/model/variant.js
var variant = __webpack_require__(1677);
// EXTERNAL MODULE: ./.build/rules/registry.js + 46 modules
var registry = __webpack_require__(4604);
// EXTERNAL MODULE: ./.build/reconcile/transition.js + 1 modules
var transition = __webpack_require__(3916);
// EXTERNAL MODULE: ./.build/reconcile/variants.js
var variants = __webpack_require__(9247);
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
    for (const [id, status] of input.deployed.statuses) {
        if (status.server === serverId && id !== subject.id)
            statuses.set(status.environment, status);
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
var reconcile_hold = __webpack_require__(9200);
// EXTERNAL MODULE: ./.build/reconcile/inputs.js
var reconcile_inputs = __webpack_require__(2668);
// EXTERNAL MODULE: ./.build/reconcile/lease.js
var lease = __webpack_require__(3815);
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

// EXTERNAL MODULE: ./.build/reconcile/waves.js
var reconcile_waves = __webpack_require__(4839);
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
        .sort((a, b) => a.wave - b.wave || (0,finding/* compareText */.n6)(a.id, b.id));
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
    const { desired, deployed, now } = input;
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
    function decide(of, subject) {
        const pending = of.deployed.pending.get(id);
        const foreign = of.tampered?.get(id);
        if (foreign)
            return { decision: "tampered", gates: foreign, step: null };
        if (pending?.state === "tampered")
            return { decision: "tampered", gates: pendingGates(pending.gates), step: null };
        if (status?.lease && (0,lease/* leaseIsLive */.x)(status.lease, now, of.evidence.endedRuns)) {
            return { decision: "leased", gates: [], step: null };
        }
        const stopped = of.deployed.stops.find((stop) => stop.environment === null || stop.environment === environmentId);
        if (status?.outcome === "applying") {
            const backwards = status.event === "rolled-back" || status.event === "withdrawn";
            if (stopped && !backwards)
                return { decision: "stop", gates: [stopGate(stopped.reason)], step: null };
            return { decision: "go", gates: [], step: (0,transition/* takeover */.Ww)(status) };
        }
        return decideAtRest(of, subject, stopped?.reason);
    }
}
function decideAtRest(input, subject, stopReason) {
    const { status, inputs, environment, id } = subject;
    const watching = status && underWatch(status, input.now) ? (0,transition/* observation */.lQ)(status) : null;
    const findings = input.findings?.get(id) ?? [];
    const held = heldHere(input, subject);
    if (held.length > 0)
        return { decision: "hold", gates: held.map(holdGate), step: watching };
    if (status?.outcome === "failed" && status.desired.digest === inputs.digest) {
        return { decision: "hold", gates: [failedGate(status)], step: null };
    }
    const gone = status === undefined || status.event === "removed";
    if (inputs.blue === null && gone)
        return { decision: "nothing", gates: [], step: null };
    const running = status?.rollout ?? null;
    const same = status !== undefined && status.desired.digest === inputs.digest;
    if (same && !running) {
        return { decision: "nothing", gates: [], step: watching };
    }
    if (stopReason !== undefined)
        return { decision: "stop", gates: [stopGate(stopReason)], step: watching };
    if ((0,finding/* hasFailure */.F3)(findings)) {
        return {
            decision: "refuse",
            gates: findings.filter((finding) => finding.outcome === "fail"),
            step: watching,
        };
    }
    if (same && running && status)
        return decideRollout(input, subject, status, running.next, watching);
    if (inputs.blue === null && status)
        return decideRemoval(input, status);
    const step = (0,transition/* stepTowards */.RQ)(status, inputs, environment, input.now);
    if (step.event === "settings-changed" && status && nothingToTell(input, status, inputs, environment)) {
        return { decision: "nothing", gates: [], step: watching };
    }
    const gates = deploymentGates(input, { ...subject, step });
    return gated(gates, step, watching);
}
/** An advance is gated by windows only, and waits for its interval. */
function decideRollout(input, subject, status, next, watching) {
    if (Date.parse(input.now) < Date.parse(next)) {
        return { decision: "wait", gates: [intervalGate(status, next)], step: watching, eligible: next };
    }
    const step = (0,transition/* advance */.np)(status, subject.inputs, input.now);
    if (!step)
        return { decision: "nothing", gates: [], step: watching };
    const grows = (0,transition/* increases */.QE)(status, step.live, (0,variants/* stableOf */.PI)(status));
    const gates = grows
        ? deploymentGates(input, { ...subject, step }).filter((gate) => gate.rule.startsWith("window/"))
        : [];
    return gated(gates, step, watching);
}
function decideRemoval(input, status) {
    void input;
    return {
        decision: "go",
        gates: [],
        step: {
            event: "removed",
            live: variant/* nothingLive */.s,
            rollout: null,
            watch: null,
            analyse: false,
            observe: false,
            hold: status.hold,
        },
    };
}
function gated(gates, step, watching) {
    if ((0,finding/* hasFailure */.F3)(gates))
        return { decision: "refuse", gates, step: watching };
    if (gates.some((gate) => gate.outcome === "wait"))
        return { decision: "wait", gates, step: watching };
    return { decision: "go", gates, step };
}
/** The same variants, shares and targets: desired came back to what runs, say after a rollback. */
function nothingToTell(input, status, inputs, environment) {
    const inForce = input.deployed.environments.get(environment.id);
    return (status.outcome !== "failed" &&
        (0,variants/* sameLive */.Tn)(status, inputs.live) &&
        (0,canonical/* digestOf */.ol)(inForce?.targets ?? []) === (0,canonical/* digestOf */.ol)(environment.targets));
}
function heldHere(input, subject) {
    const { inputs, environment, status } = subject;
    const own = (0,reconcile_hold/* heldIn */.$f)(inputs, status?.hold ?? []);
    const server = subject.id.split("/")[1] ?? "";
    const environments = new Map([...input.deployed.environments, ...input.desired.environments]);
    const above = [...(0,reconcile_waves/* upstreamsOf */._)(environment.id, environments)].flatMap((upstream) => {
        const hold = input.deployed.statuses.get((0,deployment/* deploymentId */.d)({ environment: upstream, server }))?.hold ?? [];
        return (0,reconcile_hold/* heldIn */.$f)(inputs, (0,reconcile_hold/* heldVersions */.X0)(hold)).filter((held) => !runsAlready(held, status));
    });
    return [...own, ...above];
}
/** A version held upstream that is live here stays: the hold stops what is new, it does not roll back. */
function runsAlready(held, status) {
    return held.kind === "version" && status?.desired.blue === held.version;
}
function underWatch(status, now) {
    return (status.rollout !== null || (status.watch !== null && Date.parse(now) < Date.parse(status.watch.until)));
}
function policyChanges(desired, deployed) {
    const ids = new Set([...desired.environments.keys(), ...deployed.environments.keys()]);
    return [...ids].sort(finding/* compareText */.n6).flatMap((environment) => {
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
function pendingGates(gates) {
    return gates.map((gate) => ({
        ...gate,
        severity: "critical",
        hint: "look at the branch, then: headgate recover SERVER --env ENVIRONMENT --reason …",
    }));
}

// EXTERNAL MODULE: ./.build/deployed/codecs.js
var codecs = __webpack_require__(1050);
// EXTERNAL MODULE: ./.build/deployed/paths.js
var paths = __webpack_require__(725);
// EXTERNAL MODULE: ./.build/apply/messages.js
var messages = __webpack_require__(7441);
// EXTERNAL MODULE: ./.build/apply/pending.js
var pending = __webpack_require__(286);
;// CONCATENATED MODULE: ./.build/apply/intake.js




/**
 * What every first commit of a run carries: the desired commit as considered, and everything of it that is
 * not at rest as pending. After it, no later run has to look at that commit's changes again.
 */
function intakeChanges(look, plan, now) {
    const changes = new Map((0,pending/* pendingChanges */.Pn)(look, plan, now));
    if (look.deployed.applied !== look.commit) {
        changes.set(paths/* manifestPath */.ji, (0,codecs/* encodeManifest */.Gb)({ ...look.manifest, applied: look.commit }));
    }
    return changes;
}
/** A change of policy is an event of its own, written before anything is done under it. */
function policyCommit(ports, look, plan, options, now) {
    const policies = plan.policies.filter((change) => options.environments?.has(change.environment) ?? true);
    if (policies.length === 0)
        return null;
    const changes = new Map(intakeChanges(look, plan, now));
    for (const { environment, to } of policies) {
        changes.set((0,paths/* policyPath */.k1)(environment), to === null ? null : (0,codecs/* encodePolicy */.D1)(to));
    }
    return { expected: look.deployed.head, changes, message: (0,messages/* policyMessage */.ST)(ports.cause, policies) };
}

// EXTERNAL MODULE: ./.build/apply/publish.js
var publish = __webpack_require__(1378);
// EXTERNAL MODULE: ./.build/apply/wave.js + 3 modules
var wave = __webpack_require__(8436);
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
            const published = await ports.branch.publish(policy);
            if (published.kind === "moved")
                await (0,publish/* backOff */.fu)(ports, lostRaces++);
            else
                policies.push(...plan.policies.filter((change) => concerns(options, change.environment)));
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
    return outcome !== "applying" && report.reason === undefined && (rollout?.inconclusive ?? 0) === 0;
}
async function finish(ports, first, firstPlan, reports, attempts) {
    let look = first;
    let plan = firstPlan;
    for (let attempt = attempts;; attempt += 1) {
        const now = ports.now().toISOString();
        const changes = (0,pending/* pendingChanges */.Pn)(look, plan, now);
        if (changes.size === 0)
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

/***/ 8436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ conclude),
  V: () => (/* binding */ takeTurn)
});

// EXTERNAL MODULE: ./.build/deployed/paths.js
var paths = __webpack_require__(725);
// EXTERNAL MODULE: ./.build/deployed/status-codec.js
var status_codec = __webpack_require__(8676);
// EXTERNAL MODULE: ./.build/reconcile/rollback.js
var reconcile_rollback = __webpack_require__(8877);
// EXTERNAL MODULE: ./.build/reconcile/settle.js
var settle = __webpack_require__(6046);
// EXTERNAL MODULE: ./.build/model/server.js
var server = __webpack_require__(6433);
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
var outputs = __webpack_require__(4951);
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
    for (const [path, text] of (0,outputs/* targetOutputs */.OL)(ahead.obsolete)) {
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
    return { ahead, result, lines, lost, ...(fenced ? { fenced: ahead.status.revision } : {}) };
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
var apply_ahead = __webpack_require__(7251);
// EXTERNAL MODULE: ./.build/apply/changes.js
var apply_changes = __webpack_require__(6260);
// EXTERNAL MODULE: ./.build/apply/messages.js
var messages = __webpack_require__(7441);
// EXTERNAL MODULE: ./.build/apply/pending.js
var pending = __webpack_require__(286);
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
var publish = __webpack_require__(1378);
;// CONCATENATED MODULE: ./.build/apply/wave.js













/**
 * Takes one step of each of the plans, all in two commits: written ahead, then concluded. A step that turns
 * out bad is followed by its rollback, which is written ahead in the commit that concludes the others.
 */
async function takeTurn(ports, look, plans, intake, memory) {
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
        prepared.push(await (0,apply_ahead/* prepareAhead */.t)(ports, look, plan, step, reason === undefined ? {} : { reason }));
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
    if (verdict === "inconclusive")
        return { report: { id: plan.id, kind: "inconclusive", plan, probes } };
    if (verdict === "pass") {
        return step.observe ? { report: { id: plan.id, kind: "observed", plan, probes } } : { plan, step };
    }
    const rollback = await automaticRollback(ports, look, plan, { ...status, probes }, memory);
    if (rollback.kind === "refused") {
        return { report: { id: plan.id, kind: "alert", plan, probes, reason: rollback.reason } };
    }
    return { plan, step: rollback.step, reason: (0,settle/* reasonOf */.A3)(probes) };
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
        const rollback = plan ? await automaticRollback(ports, look, plan, bad, memory) : refusedRollback;
        if (rollback.kind !== "refused" && plan) {
            const next = await (0,apply_ahead/* prepareAhead */.t)(ports, look, plan, rollback.step, {
                before: bad,
                head: await currentHead(ports),
                reason: settled.reason,
            });
            const changes = new Map((0,apply_changes/* aheadChanges */.x)(next));
            return {
                kind: "rollback",
                ahead: next,
                changes,
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
        draft = { ...draft, outcome: "failed", problem: reason };
    }
    const { status, text } = (0,status_codec/* encodeStatus */.B)(draft);
    const changes = new Map([
        [(0,paths/* statusPath */.k9)(ahead.id), text],
        (0,pending/* pendingWith */.cp)(ahead.id, status, result.now),
        ...[...ahead.obsolete.keys()].map((path) => [`${ahead.id}/${path}`, null]),
    ]);
    const report = {
        id: ahead.id,
        kind: "concluded",
        status,
        ...(ahead.before ? { before: ahead.before } : {}),
        probes: result.probes,
        lines,
        ...(reason === undefined ? {} : { reason }),
    };
    return { kind: "settled", status, changes, report };
}
const refusedRollback = { kind: "refused", reason: "no plan" };
/** A rollback that nobody asked for: only where policy allows, and not over and over. */
async function automaticRollback(ports, look, plan, status, memory) {
    const environment = look.deployed.environments.get(plan.environment) ?? look.desired.environments.get(plan.environment);
    const policy = environment?.rollback;
    if (policy && !policy.automatic)
        return { kind: "refused", reason: "the policy says rollback.automatic: false" };
    const count = memory.rollbacks.get(plan.environment) ?? 0;
    if (policy && count >= policy.maxFailures) {
        const reason = `${count} automatic rollbacks in ${plan.environment} already: a shared outage is not ${count + 1} bad versions`;
        return { kind: "refused", reason };
    }
    const rollback = (0,reconcile_rollback/* planRollback */.I)({
        status,
        points: await ports.points(status),
        reason: (0,settle/* reasonOf */.A3)(status.probes),
        maxAge: policy?.maxAge ?? Number.POSITIVE_INFINITY,
        now: ports.now().toISOString(),
    });
    if (rollback.kind !== "refused")
        memory.rollbacks.set(plan.environment, count + 1);
    return rollback;
}
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

/***/ 5525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ blockedResult)
/* harmony export */ });
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7542);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6675);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6604);



/** Nothing could be looked at or done, because of the state of the branch `deployed`. */
function blockedResult(findings, world) {
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .result */ .Ke)("refused", (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFindings */ .eg)(findings, new Map(), (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .textOptions */ .aW)(world)), {
        findings: (0,_report_json_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsJson */ .p)(findings),
    });
}


/***/ }),

/***/ 9633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ distinctFailures)
/* harmony export */ });
/** What a plan's own findings add to its gates: a failure that a gate says too is told once, there. */
function distinctFailures(plan) {
    const told = new Set(plan.deployments.flatMap((deployment) => deployment.gates.map(keyOf)));
    return plan.findings.filter((finding) => !told.has(keyOf(finding)));
}
function keyOf({ rule, message, file, line }) {
    return JSON.stringify([rule, message, file, line]);
}


/***/ }),

/***/ 1677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ nothingLive)
/* harmony export */ });
const nothingLive = { traffic: {}, variants: {} };


/***/ }),

/***/ 9200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ heldIn),
/* harmony export */   T0: () => (/* binding */ describeHeld),
/* harmony export */   X0: () => (/* binding */ heldVersions),
/* harmony export */   bw: () => (/* binding */ mergeHolds),
/* harmony export */   dU: () => (/* binding */ newHolds),
/* harmony export */   r0: () => (/* binding */ heldInStatus)
/* harmony export */ });
/* harmony import */ var _variants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9247);

/** Those of the held values that a desired state contains: with one of them nothing is applied. */
function heldIn(inputs, holds) {
    if (inputs.blue === null)
        return [];
    const values = valuesOf(inputs, inputs.live.variants[inputs.blue]);
    return holds.filter((held) => contains(values, held));
}
/** Those of the held values that a status contains: such a point is no place to go back to. */
function heldInStatus(status, holds) {
    const values = valuesOfStatus(status);
    return holds.filter((held) => contains(values, held));
}
/** Held versions only: what a hold means for the environments downstream. */
function heldVersions(holds) {
    return holds.filter((held) => held.kind === "version");
}
/** The values that the failed status had and the restored one lacks. */
function newHolds(failed, restored, at) {
    const bad = valuesOfStatus(failed);
    const good = restored
        ? valuesOfStatus(restored)
        : { ...bad, blue: null, green: {} };
    const holds = [];
    if (bad.blue !== null && bad.blue !== good.blue) {
        holds.push({ ...at, kind: "version", version: bad.blue, above: good.green[bad.blue] ?? 0 });
    }
    for (const [version, share] of Object.entries(bad.green)) {
        const before = good.blue === version ? 100 : (good.green[version] ?? 0);
        if (share > before)
            holds.push({ ...at, kind: "version", version, above: before });
    }
    for (const kind of ["variable", "secret"]) {
        const field = kind === "variable" ? "variables" : "secrets";
        for (const name of new Set([...Object.keys(bad[field]), ...Object.keys(good[field])])) {
            const value = bad[field][name] ?? null;
            if (value !== (good[field][name] ?? null))
                holds.push({ ...at, kind, name, value });
        }
    }
    return holds.length > 0 ? holds : [{ ...at, kind: "inputs", digest: bad.digest }];
}
/** Adds holds; the newer one of the same thing replaces the older. */
function mergeHolds(old, added) {
    const keys = new Set(added.map(keyOf));
    return [...old.filter((held) => !keys.has(keyOf(held))), ...added];
}
/** In words, as a message names it. Secrets are named, their references never shown. */
function describeHeld(held) {
    if (held.kind === "version") {
        return held.above > 0 ? `${held.version} above ${held.above} %` : held.version;
    }
    if (held.kind === "inputs")
        return `the deployment as it was at revision ${held.revision}`;
    if (held.kind === "secret")
        return `secret ${held.name}`;
    return held.value === null ? `${held.name} unset` : `${held.name}=${held.value}`;
}
function keyOf(held) {
    if (held.kind === "inputs")
        return `inputs ${held.digest}`;
    return held.kind === "version" ? `version ${held.version}` : `${held.kind} ${held.name} ${held.value}`;
}
function contains(values, held) {
    if (held.kind === "version") {
        return ((values.blue === held.version && held.above < 100) || (values.green[held.version] ?? 0) > held.above);
    }
    if (held.kind === "inputs")
        return values.digest === held.digest;
    const field = held.kind === "variable" ? values.variables : values.secrets;
    return (field[held.name] ?? null) === held.value;
}
function valuesOf(desired, variant) {
    const { blue, green, digest } = desired;
    return { blue, green, digest, variables: variant?.variables ?? {}, secrets: variant?.secrets ?? {} };
}
function valuesOfStatus(status) {
    const id = (0,_variants_js__WEBPACK_IMPORTED_MODULE_0__/* .blueOf */ .iS)(status);
    return valuesOf(status.desired, id === null ? undefined : status.variants[id]);
}


/***/ }),

/***/ 3815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ leaseIsLive)
/* harmony export */ });
/** Live until it expires, or until its run is known to have ended. */
function leaseIsLive(lease, now, endedRuns) {
    return Date.parse(now) < Date.parse(lease.expires) && !endedRuns.has(lease.run);
}


/***/ }),

/***/ 8877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ planRollback)
/* harmony export */ });
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3978);
/* harmony import */ var _model_variant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1677);
/* harmony import */ var _hold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9200);
/* harmony import */ var _variants_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9247);




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
    if (points.length === 0 && Object.keys(status.traffic).length > 0) {
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

/***/ 6046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   dL: () => (/* binding */ nextStable)
/* harmony export */ });
/* harmony import */ var _soak_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4803);

/** One fail is a fail; no fail but an error or an inconclusive analysis decides nothing. */
function verdictOf(probes) {
    if (probes.some((probe) => probe.outcome === "fail"))
        return "fail";
    return probes.every((probe) => probe.outcome === "pass") ? "pass" : "inconclusive";
}
/**
 * Decides what a write-ahead became. A target that failed or an analysis that could not decide leaves the
 * status progressing at its step, to be tried again; only a failed analysis is bad.
 */
function settle(ahead, result) {
    const { digest: _, ...draft } = ahead;
    const base = { ...draft, lease: null, problem: null, probes: result.probes, at: result.now };
    if (result.targets.length > 0)
        return { kind: "settled", status: unfinished(base, result.targets.join("; ")) };
    const verdict = verdictOf(result.probes);
    if (ahead.event === "removed")
        return { kind: "settled", status: finish(base, ahead, "removed", result.now) };
    if (ahead.event === "withdrawn")
        return { kind: "settled", status: finish(base, ahead, "failed", result.now) };
    if (ahead.event === "rolled-back") {
        const outcome = verdict === "fail" ? "failed" : "rolled-back";
        return { kind: "settled", status: finish(base, ahead, outcome, result.now) };
    }
    if (verdict === "fail")
        return { kind: "bad", status: base, reason: reasonOf(result.probes) };
    if (verdict === "inconclusive")
        return { kind: "settled", status: retry(base, ahead) };
    return { kind: "settled", status: passed(base, ahead, result.now) };
}
/** The words of the first analysis that was not good. */
function reasonOf(probes) {
    const bad = probes.find((probe) => probe.outcome === "fail") ?? probes.find((probe) => probe.outcome !== "pass");
    return bad ? `probe ${bad.outcome === "fail" ? "failed" : "could not decide"}: ${bad.message}` : "";
}
function passed(base, ahead, now) {
    const { rollout } = ahead;
    if (!rollout || rollout.step >= rollout.of) {
        const watch = rollout && rollout.watch > 0
            ? { until: new Date(Date.parse(now) + rollout.watch).toISOString() }
            : ahead.watch;
        return finish({ ...base, rollout: null, watch }, ahead, "healthy", now);
    }
    const next = new Date(Date.parse(now) + rollout.interval).toISOString();
    return finish({ ...base, rollout: { ...rollout, next, inconclusive: 0 } }, ahead, "progressing", now);
}
/** A target failed: the write-ahead stands, without its lease, so that the next run does all of it again. */
function unfinished(base, reason) {
    return { ...base, outcome: "applying", problem: reason };
}
/** The analysis could not decide: the rollout stays at its step and still owes it. */
function retry(base, ahead) {
    if (!ahead.rollout)
        return finish(base, ahead, "healthy", base.at);
    const rollout = { ...ahead.rollout, next: base.at, inconclusive: ahead.rollout.inconclusive + 1 };
    return finish({ ...base, rollout }, ahead, "progressing", base.at);
}
function finish(base, ahead, outcome, now) {
    const status = { ...base, outcome };
    const voided = new Set(status.hold.flatMap((held) => (held.kind === "version" && held.above < 100 ? [held.version] : [])));
    return { ...status, soak: (0,_soak_js__WEBPACK_IMPORTED_MODULE_0__/* .carrySoak */ .q)(ahead.soak, (0,_soak_js__WEBPACK_IMPORTED_MODULE_0__/* .soakingVersion */ .X)(status), voided, ahead.at, now) };
}
/** What the next status points back to: the one before it, if that was settled; else what that pointed to. */
function nextStable(before, commit) {
    if (!before)
        return null;
    const settled = (before.outcome === "healthy" || before.outcome === "rolled-back") && before.rollout === null;
    return settled ? { revision: before.revision, commit } : before.stable;
}


/***/ }),

/***/ 4803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ soakingVersion),
/* harmony export */   q: () => (/* binding */ carrySoak)
/* harmony export */ });
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(472);

/**
 * The version whose soak runs: blue at 100 percent in a settled status. A rollout, a green with a share or
 * a failure ends the interval.
 */
function soakingVersion(status) {
    if (!(0,_model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .isSettled */ .I)(status))
        return null;
    const whole = Object.keys(status.traffic).find((id) => status.traffic[id] === 100);
    return whole === undefined ? null : (status.variants[whole]?.version ?? null);
}
/**
 * Carries soak over a change: intervals that ended are closed at `endedAt` (when the write-ahead was made),
 * the one that begins starts at `at`. Versions in `voided` (failed or held) lose what they had.
 */
function carrySoak(before, running, voided, endedAt, at) {
    const after = {};
    for (const [version, soak] of Object.entries(before)) {
        if (voided.has(version))
            continue;
        after[version] = version === running || soak.since === null ? soak : close(soak, soak.since, endedAt);
    }
    if (running !== null && !voided.has(running)) {
        const known = after[running];
        after[running] = { longest: known?.longest ?? 0, since: known?.since ?? at };
    }
    return after;
}
function close(soak, since, endedAt) {
    const length = Math.max(0, Date.parse(endedAt) - Date.parse(since));
    return { longest: Math.max(soak.longest, length), since: null };
}


/***/ }),

/***/ 3916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  np: () => (/* binding */ advance),
  ng: () => (/* binding */ effectiveStrategy),
  QE: () => (/* binding */ increases),
  QA: () => (/* binding */ liveOf),
  lQ: () => (/* binding */ observation),
  RQ: () => (/* binding */ stepTowards),
  Ww: () => (/* binding */ takeover)
});

// UNUSED EXPORTS: environmentCan, shareSteps

// EXTERNAL MODULE: ./.build/model/target.js
var target = __webpack_require__(6259);
// EXTERNAL MODULE: ./.build/model/traffic.js
var model_traffic = __webpack_require__(6589);
;// CONCATENATED MODULE: ./.build/reconcile/rollout.js

/**
 * The candidate's share in whole percent at a step: the step's percentage of what the greens leave.
 * Rounded down but never to nothing, so that a canary always sees someone, and 100 is all of it.
 */
function rollout_candidateShare(step, greens) {
    const rest = 100 - (0,model_traffic/* sumOfShares */.tg)(greens);
    if (step >= 100)
        return rest;
    const share = Math.floor((rest * step) / 100);
    return step > 0 && rest > 0 ? Math.max(1, share) : share;
}
/** The full state at a step of the strategy. */
function liveAt(shape, step) {
    const { from, to, greens, variants } = shape;
    const share = from === null ? rollout_candidateShare(100, greens) : rollout_candidateShare(step, greens);
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
    const index = steps.findIndex((step) => rollout_candidateShare(step, greens) > liveShare);
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
var reconcile_variants = __webpack_require__(9247);
;// CONCATENATED MODULE: ./.build/reconcile/transition.js



/** What the targets of an environment can do together: as much as the least able of them. */
function environmentCan(environment) {
    const all = environment.targets.map(target/* capabilitiesOf */.S);
    return { split: all.every((can) => can.split), variants: all.every((can) => can.variants) };
}
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
        return sharesDuringRollout(status, inputs, now);
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
    const taken = new Set([...(stable === null ? [] : [stable]), ...Object.keys(inputs.green)]);
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
    const impossible = sameVersion && !environmentCan(environment).variants;
    return impossible ? { ...environment.strategy, steps: [], interval: 0 } : environment.strategy;
}
/** People moved green shares while a rollout runs: theirs are exact, the rollout keeps its step. */
function sharesDuringRollout(status, inputs, now) {
    const rollout = status.rollout;
    if (!rollout)
        return observation(status);
    const variants = { ...inputs.live.variants, ...status.variants };
    const shape = {
        from: rollout.from,
        to: rollout.to,
        variants,
        greens: greensOf(inputs, rollout.to),
    };
    const live = liveAt(shape, stepPercent(rollout.steps, rollout.step));
    return change("traffic-changed", { live, rollout: { ...rollout, since: rollout.since || now } }, status);
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
/** For the plan's text: the shares the candidate will have, in percent. */
function shareSteps(strategy, inputs) {
    return [...strategy.steps, 100].map((step) => candidateShare(step, inputs.green));
}


/***/ }),

/***/ 9247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PI: () => (/* binding */ stableOf),
/* harmony export */   PO: () => (/* binding */ idOfLive),
/* harmony export */   Rd: () => (/* binding */ newVariantId),
/* harmony export */   Tn: () => (/* binding */ sameLive),
/* harmony export */   ag: () => (/* binding */ sameVariant),
/* harmony export */   iS: () => (/* binding */ blueOf)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4466);

function sameVariant(a, b) {
    return a !== undefined && b !== undefined && (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(a) === (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(b);
}
/** The id under which a variant is live, if it is. */
function idOfLive(live, variant) {
    const digest = (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(variant);
    return Object.keys(live.variants).find((id) => (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(live.variants[id]) === digest);
}
/** The version, or with the digest's first six digits where another variant holds the plain name already. */
function newVariantId(variant, taken) {
    if (!taken.has(variant.version))
        return variant.version;
    return `${variant.version}~${(0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(variant).slice("sha256-".length, "sha256-".length + 6)}`;
}
/** The variant that is, or is on its way to be, blue. */
function blueOf(status) {
    if (status.rollout)
        return status.rollout.to;
    return stableOf(status);
}
/** The variant that carries what no one else was given: what a rollout starts from. */
function stableOf(status) {
    if (status.rollout)
        return status.rollout.from;
    const { blue, green } = status.desired;
    const candidates = Object.keys(status.variants).filter((id) => status.variants[id]?.version === blue && !(blue !== null && blue in green));
    const byShare = candidates.sort((a, b) => (status.traffic[b] ?? 0) - (status.traffic[a] ?? 0));
    return byShare[0] ?? null;
}
/** Same shares of the same variants, whatever they are called. */
function sameLive(a, b) {
    return (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(sharesByContent(a)) === (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(sharesByContent(b));
}
function sharesByContent(live) {
    return Object.entries(live.variants)
        .map(([id, variant]) => [(0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(variant), live.traffic[id] ?? 0])
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}


/***/ }),

/***/ 4839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ upstreamsOf),
/* harmony export */   j: () => (/* binding */ waveOf)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2029);

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
    for (const id of [...environments.keys()].sort(_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6))
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

/***/ 3994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ mainVariantId),
/* harmony export */   l1: () => (/* binding */ leafDifferences),
/* harmony export */   lj: () => (/* binding */ settingsDifference)
/* harmony export */ });
/* unused harmony export differences */
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2029);
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6589);


/** What changes for the users of the main variant: the one with the greatest share before and after. */
function settingsDifference(from, to) {
    const before = mainVariant(from);
    const after = mainVariant(to);
    if (before === undefined || after === undefined)
        return { variables: [], secrets: [] };
    return {
        variables: differences(before.variables, after.variables),
        secrets: differences(before.secrets, after.secrets).map((entry) => ({
            name: entry.name,
            change: entry.from === null ? "added" : entry.to === null ? "removed" : "changed",
        })),
    };
}
function differences(from, to) {
    return [...new Set([...Object.keys(from), ...Object.keys(to)])]
        .sort(_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)
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
        .sort(([a, left], [b, right]) => right - left || (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(b, a))[0]?.[0];
}
function mainVariant(live) {
    const id = mainVariantId(live.traffic);
    return id === undefined ? undefined : live.variants[id];
}
/**
 * Leaves of two plain values that differ, by dotted path, as compact JSON: how a change of policy is told.
 * Lists are compared whole, since their order carries meaning.
 */
function leafDifferences(from, to) {
    return differences(leaves(from), leaves(to));
}
function leaves(value) {
    const found = [];
    const visit = (node, path) => {
        if (typeof node === "object" && node !== null && !Array.isArray(node)) {
            for (const [key, member] of Object.entries(node))
                visit(member, path === "" ? key : `${path}.${key}`);
        }
        else if (node !== undefined) {
            found.push([path, JSON.stringify(node)]);
        }
    };
    visit(value, "");
    return Object.fromEntries(found);
}


/***/ }),

/***/ 7395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ sayHeld),
/* harmony export */   BC: () => (/* binding */ shortHash),
/* harmony export */   Fs: () => (/* binding */ sayTraffic),
/* harmony export */   RM: () => (/* binding */ sayStrategy),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   x4: () => (/* binding */ sayVersions)
/* harmony export */ });
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6589);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8362);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9776);



/** What stands for nothing in a table. */
const nothing = "–";
/** `1.1.4 75 %, 1.1.5 25 %`, older first; `–` where nothing is live. Zero shares are left out. */
function sayTraffic(traffic) {
    const shares = Object.entries(traffic)
        .filter(([, share]) => share > 0)
        .sort(([a], [b]) => (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(a, b));
    return shares.length === 0
        ? nothing
        : shares.map(([variant, share]) => `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(variant)} ${share} %`).join(", ");
}
/** As `sayTraffic`, but a single variant at 100 percent is only named. */
function sayVersions(traffic) {
    const live = Object.entries(traffic).filter(([, share]) => share > 0);
    return live.length === 1 && live[0]?.[1] === 100 ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(live[0][0]) : sayTraffic(traffic);
}
/** `canary 5 → 25 → 50 → 100 %, every 15 min`; steps at or below the share it already has are left out. */
function sayStrategy(strategy, startingAt = 0) {
    if (strategy.type === "immediate")
        return "at once";
    if (strategy.type === "blue_green")
        return "blue_green: started beside the old one, then 100 %";
    const steps = [...strategy.steps.filter((step) => step > startingAt), 100];
    const pace = strategy.interval > 0 ? `, every ${(0,_time_js__WEBPACK_IMPORTED_MODULE_2__/* .saySetting */ .kV)(strategy.interval)}` : "";
    return `${strategy.type} ${steps.join(" → ")} %${pace}`;
}
/** The first six hexadecimal digits of a digest: enough to tell two plans apart by eye. */
function shortHash(digest) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(digest.replace(/^sha256-/, "").slice(0, 6));
}
/** `1.1.5`, `TIMEOUT=1`, `1.1.5 above 20 %`: a value that must not come back by itself. Secrets by name only. */
function sayHeld(held) {
    if (held.kind === "version") {
        return held.above > 0 ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(held.version)} above ${held.above} %` : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(held.version);
    }
    if (held.kind === "inputs")
        return `all that was desired then (${shortHash(held.digest)})`;
    if (held.kind === "secret")
        return `secret ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(held.name)}`;
    return held.value === null
        ? `absence of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(held.name)}`
        : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(held.name)}=${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(held.value)}`;
}


/***/ }),

/***/ 2281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ planJson)
/* harmony export */ });
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3994);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6675);


/** The plan as data: the member `plan` of `--json`. Durations in milliseconds, shares in whole percent. */
function planJson(plan) {
    return {
        hash: plan.hash,
        deployments: plan.deployments.map(deploymentPlanJson),
        policies: plan.policies.map((policy) => ({
            environment: policy.environment,
            change: policy.from === null ? "added" : policy.to === null ? "removed" : "changed",
            differences: policy.from === null || policy.to === null ? [] : (0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .leafDifferences */ .l1)(policy.from, policy.to),
        })),
    };
}
function deploymentPlanJson(plan) {
    const { variables, secrets } = (0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsDifference */ .lj)(plan.from, plan.to.live);
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
        gates: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsJson */ .p)(plan.gates),
    };
}


/***/ }),

/***/ 3728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ formatPlan),
  e: () => (/* binding */ planFindings)
});

// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(2029);
// EXTERNAL MODULE: ./.build/report/difference.js
var difference = __webpack_require__(3994);
// EXTERNAL MODULE: ./.build/report/marks.js
var marks = __webpack_require__(5959);
// EXTERNAL MODULE: ./.build/report/phrases.js
var phrases = __webpack_require__(7395);
// EXTERNAL MODULE: ./.build/report/text.js
var report_text = __webpack_require__(8362);
// EXTERNAL MODULE: ./.build/report/time.js
var time = __webpack_require__(9776);
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
    stop: { style: "warn", text: "stopped: forward actions are halted here; `headgate resume` goes on" },
    leased: { style: "wait", text: "another run is working on it" },
    tampered: {
        style: "bad",
        text: "the branch was changed behind Headgate's back; `headgate recover` goes on",
    },
};
/** One deployment's lines in its environment's block, details aligned at `indent` columns. */
function formatDeploymentPlan(plan, contract, indent, options) {
    const name = (0,report_text/* paint */.nI)("strong", (0,report_text/* padEnd */.f)((0,report_text/* sanitize */.aj)(plan.server), indent - 4), options);
    const decision = decisions[plan.decision];
    const details = [
        ...labelled("contract", contract === undefined ? [] : [(0,report_text/* sanitize */.aj)(contract)]),
        ...settings(plan),
        ...labelled("now", sayStep(plan)),
    ];
    const room = Math.max(30, options.width - indent);
    const lines = [
        ...details.flatMap((line) => hang(line, room)),
        ...gateLines(plan.gates, room, options),
        ...(decision === undefined
            ? []
            : (0,report_text/* wrap */.LV)(decision.text, room).map((line) => (0,report_text/* paint */.nI)(decision.style, line, options))),
    ];
    return [`  ${name}  ${sayChange(plan)}`.trimEnd(), ...lines.map((line) => " ".repeat(indent) + line)];
}
/** `1.1.4 → 1.1.5   canary 5 → 25 → 50 → 100 %, every 15 min` */
function sayChange(plan) {
    const from = plan.from.traffic;
    const to = (isRetreat(plan) ? plan.step : plan.to)?.live.traffic ?? {};
    if ((0,difference/* mainVariantId */.EH)(from) === undefined)
        return `${phrases/* nothing */.s6} → ${(0,phrases/* sayVersions */.x4)(to)}   first deployment`;
    if ((0,difference/* mainVariantId */.EH)(to) === undefined)
        return `${(0,phrases/* sayVersions */.x4)(from)} → ${phrases/* nothing */.s6}   removed from its targets`;
    const change = `${(0,phrases/* sayVersions */.x4)(from)} → ${(0,phrases/* sayVersions */.x4)(to)}`;
    if (isRetreat(plan))
        return `${change}   rollback`;
    if ((0,phrases/* sayTraffic */.Fs)(from) === (0,phrases/* sayTraffic */.Fs)(to))
        return `${(0,phrases/* sayVersions */.x4)(to)}   only its record changes`;
    return `${change}   ${sayHow(plan)}`;
}
/** Whether the step of this run takes back what is desired rather than bringing it. */
function isRetreat(plan) {
    return plan.step?.event === "rolled-back" || plan.step?.event === "withdrawn";
}
/** A blue that does not have the greatest share yet gets there by the strategy; other shares are set at once. */
function sayHow(plan) {
    const { traffic } = plan.from;
    const blue = Object.keys(plan.to.live.traffic).find((id) => id.split("~")[0] === plan.to.blue);
    const share = blue === undefined ? 0 : (traffic[blue] ?? 0);
    return share < Math.max(...Object.values(traffic))
        ? (0,phrases/* sayStrategy */.RM)(plan.strategy, share)
        : "traffic, in one step";
}
function labelled(label, texts) {
    return texts.map((text, index) => (0,report_text/* padEnd */.f)(index === 0 ? label : "", labelWidth) + text);
}
const labelWidth = 11;
function settings(plan) {
    const { variables, secrets } = (0,difference/* settingsDifference */.lj)(plan.from, plan.to.live);
    const value = (text) => (text === null ? phrases/* nothing */.s6 : (0,report_text/* shorten */.ml)((0,report_text/* sanitize */.aj)(text) || '""', 40));
    return [
        ...labelled("variables", variables.map(({ name, from, to }) => `${(0,report_text/* sanitize */.aj)(name)} ${value(from)} → ${value(to)}`)),
        ...labelled("secrets", secrets.map(({ name, change }) => `${(0,report_text/* sanitize */.aj)(name)} ${change}`)),
    ];
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
/** Passes share lines; whatever stands in the way has a line of its own. */
function gateLines(gates, room, options) {
    const passes = gates
        .filter((gate) => gate.outcome === "pass")
        .map((gate) => `${marks/* marks */.Z.pass.sign} ${(0,report_text/* shorten */.ml)((0,report_text/* sanitize */.aj)(gate.message), room - 2)}`);
    const others = ["wait", "warn", "fail"].flatMap((outcome) => gates
        .filter((gate) => gate.outcome === outcome)
        .flatMap((gate) => {
        const { sign, style } = marks/* marks */.Z[outcome];
        const when = gate.eligible === undefined ? "" : `: eligible at ${(0,time/* sayEligible */.xO)(gate.eligible, options)}`;
        return hang(`${sign} ${(0,report_text/* sanitize */.aj)(gate.message)}${when}`, room, 2).map((line) => (0,report_text/* paint */.nI)(style, line, options));
    }));
    return [...pack(passes, room).map((line) => (0,report_text/* paint */.nI)("good", line, options)), ...others];
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

// EXTERNAL MODULE: ./.build/report/findings.js + 1 modules
var report_findings = __webpack_require__(7542);
;// CONCATENATED MODULE: ./.build/report/plan.js






/** How many deployments of one environment are written out before the rest is only counted. */
const shownAtMost = 100;
/**
 * The plan for a person: failures in full, then a block per environment in promotion order, with what was
 * pending before told apart, and one last line with the hash and what stands against it.
 */
function formatPlan(plan, extra, options) {
    const shown = plan.deployments.filter((deployment) => deployment.decision !== "nothing");
    const failures = planFindings(plan).filter((finding) => isWrittenOut(finding, plan));
    const changed = shown.filter((deployment) => deployment.origin === "change");
    const pending = shown.filter((deployment) => deployment.origin === "pending");
    const blocks = [
        ...(0,report_findings/* formatEach */.bQ)(failures, extra.sources ?? new Map(), options, extra.confidential),
        ...formatPolicies(plan.policies, options),
        ...environmentsOf(changed).map((group) => formatEnvironment(group, extra, options)),
        ...(pending.length === 0 ? [] : [(0,report_text/* paint */.nI)("faint", "already pending before this change", options)]),
        ...environmentsOf(pending).map((group) => formatEnvironment(group, extra, options)),
        formatFooter(plan, shown, options),
    ];
    return blocks.filter((block) => block !== "").join("\n\n");
}
/** Findings of the plan and of all its gates: what an exit status and a JSON document are made of. */
function planFindings(plan) {
    return [...plan.findings, ...plan.deployments.flatMap((deployment) => deployment.gates)];
}
/** Waits and warnings of gates stand in the blocks; failures and whatever is no gate are written out. */
function isWrittenOut(finding, plan) {
    return finding.outcome === "fail" || plan.findings.includes(finding);
}
function environmentsOf(deployments) {
    const sorted = deployments.toSorted((a, b) => a.wave - b.wave || (0,finding/* compareText */.n6)(a.environment, b.environment) || (0,finding/* compareText */.n6)(a.server, b.server));
    return [...new Set(sorted.map((deployment) => deployment.environment))].map((environment) => ({
        environment,
        deployments: sorted.filter((deployment) => deployment.environment === environment),
    }));
}
function formatEnvironment(group, extra, options) {
    const total = extra.totals?.get(group.environment);
    const changes = group.deployments.length;
    const note = total === undefined
        ? (0,report_text/* count */.U9)(changes, "change")
        : `${changes} of ${(0,report_text/* count */.U9)(total, "server")} ${changes === 1 ? "changes" : "change"}`;
    const indent = Math.max(...group.deployments.map((deployment) => (0,report_text/* widthOf */.qz)((0,report_text/* sanitize */.aj)(deployment.server)))) + 5;
    return [
        `${(0,report_text/* paint */.nI)("strong", (0,report_text/* sanitize */.aj)(group.environment), options)}  (${note})`,
        ...group.deployments
            .slice(0, shownAtMost)
            .flatMap((deployment) => formatDeploymentPlan(deployment, extra.contracts?.get(deployment.id), Math.min(indent, 24), options)),
        ...(changes > shownAtMost ? [`  … and ${changes - shownAtMost} more; --json has all of them`] : []),
    ].join("\n");
}
/** Whole environments share a line; what changes inside one has a block. */
function formatPolicies(policies, options) {
    const names = (of) => (0,report_text/* paint */.nI)("strong", of.map((policy) => (0,report_text/* sanitize */.aj)(policy.environment)).join(", "), options);
    const added = policies.filter((policy) => policy.from === null);
    const removed = policies.filter((policy) => policy.to === null);
    return [
        ...(added.length === 0 ? [] : [`${names(added)}  (new)`]),
        ...(removed.length === 0 ? [] : [`${names(removed)}  (removed)`]),
        ...policies
            .filter((policy) => policy.from !== null && policy.to !== null)
            .map((policy) => formatPolicy(policy, options)),
    ];
}
function formatPolicy(policy, options) {
    const name = (0,report_text/* paint */.nI)("strong", (0,report_text/* sanitize */.aj)(policy.environment), options);
    const changes = (0,difference/* leafDifferences */.l1)(policy.from, policy.to).map(({ name: path, from, to }) => `  ${(0,report_text/* sanitize */.aj)(path)}  ${(0,report_text/* shorten */.ml)((0,report_text/* sanitize */.aj)(from ?? "–"), 60)} → ${(0,report_text/* shorten */.ml)((0,report_text/* sanitize */.aj)(to ?? "–"), 60)}`);
    return [`${name}  (policy changes)`, ...changes].join("\n");
}
function formatFooter(plan, shown, options) {
    const findings = planFindings(plan);
    if (shown.length === 0 &&
        plan.policies.length === 0 &&
        findings.every((finding) => finding.outcome !== "fail")) {
        return "nothing to do: what runs is what is desired";
    }
    const waits = findings.some((finding) => finding.outcome === "wait");
    const parts = [
        `plan ${(0,phrases/* shortHash */.BC)(plan.hash)}`,
        (0,report_findings/* countOutcomes */.XF)(findings, ["fail", "wait"]),
        ...(waits ? ["waits are applied by themselves when their time has come"] : []),
    ];
    const dot = (0,report_text/* paint */.nI)("faint", "  ·  ", options);
    const [head, counts, ...rest] = parts;
    const fits = (0,report_text/* widthOf */.qz)(parts.join("  ·  ")) <= options.width;
    return fits ? parts.join(dot) : [`${head}${dot}${counts}`, ...rest].join("\n");
}


/***/ })

};
