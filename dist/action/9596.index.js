"use strict";
exports.id = 9596;
exports.ids = [9596];
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
// EXTERNAL MODULE: ./.build/reconcile/wishes.js
var wishes = __webpack_require__(6661);
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
    /** Who finishes a dead run's work did not ask for it; what goes on belongs to the pull request that began it. */
    function causeOf() {
        if (step.finishes && before)
            return { ...before.cause, run: ports.cause.run };
        const { pull: _, question: __, ...own } = ports.cause;
        const pull = (0,wishes/* beginsWish */._)(plan, step, before) ? options.pull : before?.cause.pull;
        return {
            ...own,
            ...(options.reason === undefined ? {} : { reason: options.reason }),
            ...(pull === undefined ? {} : { pull }),
        };
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

/***/ 9596:
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
// EXTERNAL MODULE: ./.build/model/deployment.js
var deployment = __webpack_require__(3798);
// EXTERNAL MODULE: ./.build/model/duration.js
var duration = __webpack_require__(8077);
// EXTERNAL MODULE: ./.build/reconcile/settle.js
var settle = __webpack_require__(7561);
// EXTERNAL MODULE: ./.build/reconcile/wishes.js
var reconcile_wishes = __webpack_require__(6661);
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
;// CONCATENATED MODULE: ./.build/apply/head.js
/** Somebody took the branch `deployed` away while a run was at work on what it says. */
class BranchGoneError extends Error {
    code = "deployed/absent";
    hint = "bring it back from a clone that has it (git push REMOTE COMMIT:refs/heads/BRANCH), then apply again: what was begun here is concluded then";
    constructor() {
        super("the branch deployed has gone while this run was at work: what it did last is not recorded");
        this.name = "BranchGoneError";
    }
}
/** Where the branch `deployed` stands now. Throws `BranchGoneError` where there is none any more. */
async function headNow({ branch }) {
    const head = await branch.head();
    if (head === null)
        throw new BranchGoneError();
    return head;
}

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

// EXTERNAL MODULE: ./.build/deployed/codecs.js
var codecs = __webpack_require__(3771);
// EXTERNAL MODULE: ./.build/apply/attempts.js
var attempts = __webpack_require__(9808);
;// CONCATENATED MODULE: ./.build/apply/publish.js






/**
 * Adds changes on whatever head there is by now, never over a deployment that is no longer ours: `ours` is
 * asked with what the head says, and a deployment it refuses is left out. Returns the new head (null when
 * nothing was left to write) and the deployments that were lost.
 */
async function publishOwn(ports, entries, message) {
    return (0,attempts/* untilWon */.$)(ports, async () => {
        const head = await headNow(ports);
        const texts = await ports.branch.read(head, entries.flatMap(({ id }) => [(0,paths/* statusPath */.k9)(id), (0,paths/* pendingPath */.pZ)(id)]));
        const lost = new Set();
        const changes = new Map();
        for (const entry of entries) {
            const text = texts.get((0,paths/* statusPath */.k9)(entry.id));
            const decoded = text === undefined ? undefined : (0,status_codec/* decodeStatus */.p)((0,paths/* statusPath */.k9)(entry.id), text);
            const holds = decoded?.kind === "status" &&
                decoded.status.revision === entry.revision &&
                decoded.status.lease?.run === entry.run;
            if (!holds) {
                lost.add(entry.id);
                continue;
            }
            for (const [path, content] of entry.changes)
                changes.set(path, content);
            changes.set(...entry.pending(pendingIn(texts, entry.id)));
        }
        if (changes.size === 0)
            return { head: null, lost };
        const published = await ports.branch.publish({
            expected: head,
            changes,
            message,
        });
        return published.kind === "published" ? { head: published.head, lost } : null;
    });
}
function pendingIn(texts, id) {
    const text = texts.get((0,paths/* pendingPath */.pZ)(id));
    const decoded = text === undefined ? undefined : (0,codecs/* decodePending */.W$)(id, text);
    return decoded?.kind === "value" ? decoded.value : undefined;
}

;// CONCATENATED MODULE: ./.build/apply/wave.js

















/**
 * Takes one step of each of the plans, all in two commits: written ahead, then concluded. A step that turns
 * out bad is followed by its rollback, which is written ahead in the commit that concludes the others.
 */
async function takeTurn(ports, look, { plans, intake, wishes }, memory) {
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
    const begins = work.some(({ plan, step }) => (0,reconcile_wishes/* beginsWish */._)(plan, step, look.deployed.statuses.get(plan.id)));
    const pulls = begins ? await ports.pulls(look, wishes) : undefined;
    const prepared = [];
    for (const { plan, step, reason } of work) {
        const pull = pulls?.get(plan.id);
        prepared.push(await (0,apply_ahead/* prepareAhead */.t)(ports, look, plan, step, {
            together: work.length,
            ...(reason === undefined ? {} : { reason }),
            ...(pull === undefined ? {} : { pull }),
        }));
    }
    const changes = new Map([...intake, ...prepared.flatMap((ahead) => [...(0,apply_changes/* aheadChanges */.x)(ahead)])]);
    const expected = look.deployed.head;
    const message = (0,messages/* aheadMessage */.tU)(ports.cause, prepared);
    const published = await ports.branch.publish({ expected, changes, message });
    if (published.kind === "moved")
        return { kind: "moved" };
    await ports.announce(prepared.map(({ status }) => status));
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
        const { lost } = await publishOwn(ports, entries, (0,messages/* outcomeMessage */.y5)(ports.cause, texts));
        reports.push(...settledNow.map((report) => (lost.has(report.id) ? lostReport(report.id) : report)));
        await ports.announce(texts.filter((status) => !lost.has((0,deployment/* deploymentId */.d)(status))));
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
                head: await headNow(ports),
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
function lostReport(id) {
    return { id, kind: "lost" };
}


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
/** Held since the rollback, which is the next revision: what people find in the history. */
function holdStamp({ status, reason }, now) {
    return { revision: status.revision + 1, at: now, reason };
}


/***/ }),

/***/ 6661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ beginsWish),
/* harmony export */   u: () => (/* binding */ newWishes)
/* harmony export */ });
/** Whether a step begins something that people wished, rather than going on with, or back from, what was begun. */
function beginsWish({ to }, step, before) {
    if (step.finishes || step.observe || step.desired !== undefined || step.event === "withdrawn")
        return false;
    return before?.desired.digest !== to.digest;
}
/** Everything of a plan that is not begun yet: who asked for it may be looked up for all at once. */
function newWishes(plan, deployed) {
    const differing = plan.deployments.filter(({ id, decision, to }) => {
        return decision !== "nothing" && deployed.statuses.get(id)?.desired.digest !== to.digest;
    });
    return new Set(differing.map(({ id }) => id));
}


/***/ })

};
;