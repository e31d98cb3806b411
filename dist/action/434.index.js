"use strict";
exports.id = 434;
exports.ids = [434];
exports.modules = {

/***/ 10913:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ prepareAhead)
});

// EXTERNAL MODULE: ./.build/deployed/status-codec.js
var status_codec = __webpack_require__(47025);
// EXTERNAL MODULE: ./.build/model/environment.js
var model_environment = __webpack_require__(7008);
// EXTERNAL MODULE: ./.build/model/target.js
var target = __webpack_require__(25004);
// EXTERNAL MODULE: ./.build/reconcile/rollout.js
var rollout = __webpack_require__(66529);
// EXTERNAL MODULE: ./.build/reconcile/wishes.js
var wishes = __webpack_require__(56661);
// EXTERNAL MODULE: ./.build/model/drift.js
var model_drift = __webpack_require__(646);
// EXTERNAL MODULE: ./.build/reconcile/inputs.js
var inputs = __webpack_require__(44163);
// EXTERNAL MODULE: ./.build/reconcile/settle.js
var settle = __webpack_require__(77561);
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
        ...(step.keep ? { keep: step.keep } : {}),
        stable: (0,settle/* nextStable */.dL)(before, of.head),
        soak: before?.soak ?? {},
        hold: step.hold,
        lease: of.lease,
        cause: of.cause,
        ...rollbackOf(of),
        // What is only finished passed its gates when it was begun.
        gates: step.finishes && before ? before.gates : plan.gates.map(gateRecord),
        probes: before?.probes ?? [],
        ...driftOf(of),
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
/** What is known of what goes on running; looking at it again may clear it. */
function driftOf({ step, before }) {
    const drift = before ? (0,model_drift/* driftIn */.r)(before.drift, before, step.live) : [];
    return drift.length > 0 ? { drift } : {};
}
/** What a rollback went back to and why; whoever completes one for a dead run says the same of it. */
function rollbackOf({ step, before }) {
    const { restored, because } = step.finishes && before ? before : step;
    return { ...(restored ? { restored } : {}), ...(because ? { because } : {}) };
}
/** What a status keeps of a gate. */
function gateRecord({ rule, outcome, message, setAside }) {
    return { rule, outcome, message, ...(setAside ? { setAside } : {}) };
}

// EXTERNAL MODULE: ./.build/apply/analysis.js + 1 modules
var analysis = __webpack_require__(41419);
// EXTERNAL MODULE: ./.build/apply/outputs.js
var apply_outputs = __webpack_require__(99218);
// EXTERNAL MODULE: ./.build/apply/pool.js
var pool = __webpack_require__(29332);
;// CONCATENATED MODULE: ./.build/apply/ahead.js









/** How long a lease lasts if its run is never heard of again: longer where many are worked on in one turn. */
const leaseDuration = 10 * 60_000;
const leaseForEach = 20_000;
/** Milliseconds that a run may need until its turn is concluded: analyses mostly wait, and others' come before. */
function leaseFor(look, step, together) {
    const rounds = Math.ceil(together / pool/* width */.V);
    const policies = [...look.desired.environments.values(), ...look.deployed.environments.values()];
    const variants = Object.keys(step.live.variants).length;
    return leaseDuration + leaseForEach * together + rounds * (0,analysis/* longestLook */.o_)(policies, variants);
}
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
    const noted = look.deployed.pending.get(plan.id);
    const { status, text } = (0,status_codec/* encodeStatus */.B)(writeAhead({
        plan,
        step,
        before,
        head,
        commit: look.commit,
        cause: causeOf(),
        lease: {
            run: ports.cause.run,
            expires: new Date(now.getTime() + leaseFor(look, step, options.together ?? 1)).toISOString(),
        },
        outputs: (0,apply_outputs/* digestsOf */.nw)(outputs),
        now: now.toISOString(),
    }));
    return {
        id: plan.id,
        step,
        wish: plan.to.digest,
        bound: noted?.digest === plan.to.digest ? noted.policy : null,
        before,
        status,
        statusText: text,
        outputs,
        obsolete: new Map([...stored].filter(([path]) => !outputs.has(path))),
        releases: new Map([...releases, ...(0,apply_outputs/* releasesIn */.yI)(outputs, plan.server)]),
        parallel: environment.strategy.maxParallel ?? 1,
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
        const names = (0,target/* targetNames */.i)(environment.targets);
        const on = (target) => (0,rollout/* liveOnTarget */.JT)(step.live, step.rollout, step.desired ?? plan.to, target, names[target]);
        return (0,apply_outputs/* renderOutputs */.$Z)(ports, environment, plan.server, step.live, releases, on);
    }
}


/***/ }),

/***/ 41419:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KH: () => (/* binding */ analyse),
  o_: () => (/* binding */ longestLook),
  us: () => (/* binding */ probeRecord),
  y7: () => (/* binding */ settingOf)
});

// EXTERNAL MODULE: ./.build/model/analysis.js
var analysis = __webpack_require__(68611);
// EXTERNAL MODULE: ./.build/model/canonical.js
var canonical = __webpack_require__(73903);
// EXTERNAL MODULE: ./.build/model/drift.js
var model_drift = __webpack_require__(646);
// EXTERNAL MODULE: ./.build/model/server.js
var server = __webpack_require__(19114);
// EXTERNAL MODULE: ./.build/reconcile/policies.js
var reconcile_policies = __webpack_require__(39056);
// EXTERNAL MODULE: ./.build/model/text.js
var model_text = __webpack_require__(34694);
;// CONCATENATED MODULE: ./.build/apply/measurements.js


/**
 * Measures as often as the definition says and makes one outcome of it. More failures than are tolerated fail at
 * once; else an error or an inconclusive measurement decides nothing. Never rejects.
 */
async function measure(ports, definition, values) {
    const once = await measurerOf(ports, definition, values);
    if ("outcome" in once)
        return once;
    const { count, failureLimit, interval } = definition;
    const made = [];
    while (made.length < count) {
        if (made.length > 0)
            await ports.sleep(interval);
        if (ports.signal.aborted)
            return { outcome: "error", message: "stopped before it was done" };
        const measurement = await once.measure();
        made.push(measurement);
        const failures = made.filter(({ outcome }) => outcome === "fail").length;
        if (failures > failureLimit)
            return summary("fail", made, count, failureLimit);
    }
    const worst = ["error", "inconclusive"].find((bad) => made.some(({ outcome }) => outcome === bad));
    return summary(worst ?? "pass", made, count, failureLimit);
}
/** One measurement by itself, or why it need not or cannot be made. */
async function measurerOf({ env, signal }, definition, values) {
    const filled = definition.type === "http"
        ? (0,analysis/* fillIn */.pz)(definition.url, values, encodeURIComponent)
        : (0,analysis/* fillIn */.pz)(definition.query, values);
    if ("missing" in filled)
        return missing(filled.missing);
    const { judgeOf } = await __webpack_require__.e(/* import() */ 130).then(__webpack_require__.bind(__webpack_require__, 50130));
    const judge = await judgeOf(definition);
    if (definition.type === "http") {
        const { measureHttp } = await __webpack_require__.e(/* import() */ 1376).then(__webpack_require__.bind(__webpack_require__, 91376));
        return { measure: () => measureHttp(definition, { url: filled.text, judge, signal }) };
    }
    const { measureQuery } = await __webpack_require__.e(/* import() */ 8974).then(__webpack_require__.bind(__webpack_require__, 48974));
    return { measure: () => measureQuery(definition, { query: filled.text, judge, env, signal }) };
}
function missing(name) {
    if (name === "stable")
        return { outcome: "pass", message: "not asked: there was nothing before to compare with" };
    return { outcome: "error", message: `{${name}} is not known here, or cannot stand in a query` };
}
function summary(outcome, made, count, failureLimit) {
    const telling = made.findLast((one) => one.outcome === outcome) ?? made.at(-1);
    const words = (0,model_text/* printable */.g$)(telling?.message ?? "", 300);
    if (count === 1)
        return { outcome, message: words };
    const like = (wanted) => made.filter((one) => one.outcome === wanted).length;
    const failures = like("fail");
    if (outcome === "fail")
        return {
            outcome,
            message: `${failures} of ${made.length} failed, at most ${failureLimit} may (${words})`,
        };
    const tolerated = failures > 0 ? `, ${failures} failed` : "";
    if (outcome === "pass")
        return { outcome, message: `${like("pass")} of ${count} good${tolerated} (${words})` };
    return { outcome, message: `${like(outcome)} of ${count} undecided${tolerated} (${words})` };
}

// EXTERNAL MODULE: ./.build/apply/pool.js
var pool = __webpack_require__(29332);
// EXTERNAL MODULE: ./.build/apply/reached.js
var reached = __webpack_require__(70766);
// EXTERNAL MODULE: ./.build/apply/variant-probe.js
var variant_probe = __webpack_require__(57794);
;// CONCATENATED MODULE: ./.build/apply/analysis.js









/**
 * How a wish (the digest of its inputs) is judged. What came in together with a change of policy is judged by both for
 * as long as it is that change: who switches an analysis off does not so for what the same change brings. So it is with
 * a health check, until the wish has begun.
 */
function settingOf({ desired, deployed, signatures }, id, wish) {
    const [environment = "", server = ""] = id.split("/");
    const policies = (0,reconcile_policies/* bindingPolicies */.O)(desired.environments.get(environment), deployed, id, wish);
    const formerHealth = signatures?.formerHealth?.get(id);
    return {
        health: desired.servers.get(server)?.server?.health,
        policy: policies[0],
        policies,
        ...(formerHealth ? { formerHealth } : {}),
    };
}
/** All that any of the policies names, each once; one name may mean another thing in each. */
function analysesOf(policies) {
    const all = new Map();
    for (const { strategy, analyses = {} } of policies) {
        for (const name of strategy.analysis ?? [analysis/* probeAnalysis */.xz]) {
            const definition = name !== analysis/* probeAnalysis */.xz && Object.hasOwn(analyses, name) ? analyses[name] : undefined;
            all.set((0,canonical/* canonicalJson */.dj)([name, definition ?? null]), { name, definition });
        }
    }
    return policies.length === 0 ? [{ name: analysis/* probeAnalysis */.xz, definition: undefined }] : [...all.values()];
}
/** How many analyses of a deployment are under way at once: they mostly wait. */
const analysesAtOnce = 16;
/** Milliseconds that all analyses of one deployment with so many variants take at most, by any of these policies. */
function longestLook(policies, variants) {
    const defined = analysesOf(policies).flatMap(({ definition }) => definition ?? []);
    const longest = Math.max(0, ...defined.map(analysis/* lengthOf */.Y5));
    return Math.ceil((defined.length * variants) / analysesAtOnce) * longest;
}
/**
 * Looks at each variant with its own probe first and at its contract, one variant after the other, and then, unless
 * that failed, with everything else that the policy names, side by side. What throws is an error of the analysis, not
 * of the server.
 */
async function analyse(ports, subject) {
    const named = analysesOf(subject.policies);
    const records = [];
    const isProbed = named.some(({ name }) => name === analysis/* probeAnalysis */.xz);
    for (const id of subject.variants) {
        const own = isProbed ? await ownRecord(ports, subject, id) : undefined;
        if (own)
            records.push(own);
        if (own?.outcome !== "fail" && isContractOwed(subject, id, isProbed)) {
            records.push(await contractRecord(ports, subject, id));
        }
    }
    const failed = new Set(records.flatMap(({ variant, outcome }) => (outcome === "fail" ? [variant] : [])));
    const others = named.filter(({ name }) => name !== analysis/* probeAnalysis */.xz);
    const wanted = subject.variants
        .filter((id) => !failed.has(id))
        .flatMap((id) => others.map(({ name, definition }) => ({ id, analysis: name, definition })));
    const measured = await (0,pool/* mapPool */.P)(wanted, async ({ id, analysis, definition }) => {
        ports.progress(`asking for ${analysis} of ${subject.id} ${id}`);
        const { outcome, message } = await guarded(() => measureVariant(ports, subject, id, definition));
        const dryRun = definition?.dryRun ? { dryRun: true } : {};
        return { variant: id, outcome, message, at: ports.now().toISOString(), analysis, ...dryRun };
    }, analysesAtOnce);
    const all = [...records, ...measured];
    return subject.variants.flatMap((id) => all.filter(({ variant }) => variant === id));
}
async function ownRecord(ports, subject, id) {
    ports.progress(`probing ${subject.id} ${id}`);
    const look = (how) => guarded(() => (0,variant_probe/* probeVariant */.G)(ports, how, id));
    const probed = judged(await look(subject), subject);
    for (const health of probed.outcome === "pass" ? (subject.formerHealth ?? []) : []) {
        const before = judged(await look({ ...subject, health }), subject);
        // What cannot be told in a way that people have left says nothing.
        if (before.outcome !== "fail")
            continue;
        const message = `as it was looked at before this very change: ${before.message}`;
        return probeRecord(id, { ...before, message }, ports.now().toISOString());
    }
    return probeRecord(id, probed, ports.now().toISOString());
}
/** However people look at how it is: what it promises is compared, unless every policy says that nobody wants to know. */
function isContractOwed(subject, id, isProbed) {
    const { policies, health = server/* defaultHealth */.Q } = subject;
    if ((0,model_drift/* strictestDrift */.DK)(policies) === "off" || (isProbed && health.probe.type === "mcp"))
        return false;
    const found = (0,variant_probe/* variantOf */.B)(subject, id);
    return "release" in found && found.release.release.contract !== undefined;
}
/** That it cannot be asked here, where people look at it in another way, says nothing of how it is. */
async function contractRecord(ports, subject, id) {
    ports.progress(`asking for the contract of ${subject.id} ${id}`);
    const look = () => (0,variant_probe/* probeVariant */.G)(ports, subject, id, { contract: true });
    const probed = judged(await guarded(look), subject);
    const record = {
        ...probeRecord(id, probed, ports.now().toISOString()),
        analysis: analysis/* contractAnalysis */.p,
    };
    const isTold = probed.outcome === "pass" || probed.drift !== undefined;
    return isTold ? record : { ...record, outcome: "inconclusive", dryRun: true };
}
/** What a probe found, as it is kept. */
function probeRecord(variant, { outcome, message, contract, drift }, at) {
    return {
        variant,
        outcome,
        message,
        at,
        ...(contract === undefined ? {} : { contract }),
        ...(drift === undefined || outcome !== "fail" ? {} : { drift }),
    };
}
/** Another contract than the reviewed one is bad, unless people do not want to know or know of it already. */
function judged(probed, { policies, drift = [] }) {
    if (!probed.drift)
        return probed;
    const mode = (0,model_drift/* strictestDrift */.DK)(policies);
    const said = (0,model_drift/* sayContractDrift */.Hh)(probed.drift);
    if (mode === "off")
        return { ...probed, outcome: "pass", message: `healthy, ${said} (drift.contract: off)` };
    const isKnown = mode === "alert" && (0,model_drift/* isKnownDrift */.$O)(probed.drift, drift);
    return isKnown ? { ...probed, outcome: "pass", message: `healthy, ${said} (known before)` } : probed;
}
async function measureVariant(ports, subject, id, definition) {
    const found = (0,variant_probe/* variantOf */.B)(subject, id);
    if ("outcome" in found)
        return found;
    if (!definition)
        return { outcome: "error", message: "the policy does not say what it is" };
    return measure(ports, definition, (0,reached/* valuesOf */.sm)(subject, id, found.release));
}
async function guarded(look) {
    try {
        return await look();
    }
    catch (error) {
        return { outcome: "error", message: error instanceof Error ? error.message : String(error) };
    }
}


/***/ }),

/***/ 96696:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ automaticRollback)
/* harmony export */ });
/* harmony import */ var _reconcile_rollback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34782);
/* harmony import */ var _reconcile_settle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77561);
/* harmony import */ var _rules_versions_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53725);



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
        return refused("the policy says rollback.automatic: false");
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
            return refused(reason);
        }
        return (0,_reconcile_rollback_js__WEBPACK_IMPORTED_MODULE_0__/* .planRollback */ .I)({
            status,
            points: await ports.points(status),
            reason: (0,_reconcile_settle_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(status.probes),
            maxAge: policy?.maxAge ?? Number.POSITIVE_INFINITY,
            now: now.toISOString(),
            isArchived: (version) => (0,_rules_versions_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__.isArchived)(look.desired.servers.get(plan.server)?.server, version),
            because: status.probes,
        });
    }
}
function refused(reason) {
    return { kind: "refused", rule: "rollback/no-point", reason };
}


/***/ }),

/***/ 95561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ aheadChanges)
/* harmony export */ });
/* harmony import */ var _deployed_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21818);
/* harmony import */ var _pending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59903);


/** The files of a write-ahead: outputs and lease together. What is obsolete stays until it is concluded. */
function aheadChanges(ahead) {
    return new Map([
        ...[...ahead.outputs].map(([path, text]) => [`${ahead.id}/${path}`, text]),
        [(0,_deployed_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .statusPath */ .k9)(ahead.id), ahead.statusText],
        (0,_pending_js__WEBPACK_IMPORTED_MODULE_1__/* .pendingWith */ .cp)(ahead.id, ahead.status, ahead.status.at, { digest: ahead.wish, policy: ahead.bound }),
    ]);
}


/***/ }),

/***/ 28178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J1: () => (/* binding */ pendingMessage),
/* harmony export */   ST: () => (/* binding */ policyMessage),
/* harmony export */   k4: () => (/* binding */ probedMessage),
/* harmony export */   tU: () => (/* binding */ aheadMessage),
/* harmony export */   y5: () => (/* binding */ outcomeMessage)
/* harmony export */ });
/* harmony import */ var _deployed_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92849);
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88576);


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
/** The commit after looks at what is live: what is news, what is about to be taken back, and how many were asked. */
function probedMessage(cause, of) {
    const lines = [
        ...of.prepared.map(({ status, before }) => `${idOf(status)}: applying ${eventLine(status, before)}`),
        ...of.told.map((status) => `${idOf(status)}: ${status.event}: ${status.cause.reason ?? ""}`),
    ];
    const looked = `looked at ${of.looked} ${of.looked === 1 ? "deployment" : "deployments"}`;
    return message(cause, lines.length === 0 ? [looked] : lines);
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

/***/ 99218:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ renderOutputs),
/* harmony export */   OL: () => (/* binding */ targetOutputs),
/* harmony export */   _q: () => (/* binding */ storedOutputs),
/* harmony export */   hw: () => (/* binding */ releasesOnly),
/* harmony export */   nw: () => (/* binding */ digestsOf),
/* harmony export */   yI: () => (/* binding */ releasesIn)
/* harmony export */ });
/* harmony import */ var _convention_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30305);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73903);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(935);



const releaseFolder = "releases/";
/**
 * Renders the full state for every target, and keeps the releases it needs beside it. `on` says what one target has
 * of it, by its place in the policy, where that is not the same on all.
 */
function renderOutputs(ports, environment, server, live, releases, on = () => live) {
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
    for (const [index, target] of environment.targets.entries()) {
        const adapter = ports.adapterFor(target);
        if (!adapter)
            continue;
        const here = { environment: environment.id, server, live: on(index), releases: named, target };
        const rendered = adapter.render(here);
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
    const value = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonOf */ .o_)(text);
    return (0,_convention_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .isDocument */ .w)("release", value) ? { server: value.server, release: value.release } : undefined;
}


/***/ }),

/***/ 59903:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ notInPending),
/* harmony export */   Pn: () => (/* binding */ pendingChanges),
/* harmony export */   _D: () => (/* binding */ pendingAfter),
/* harmony export */   cp: () => (/* binding */ pendingWith),
/* harmony export */   hF: () => (/* binding */ pendingFenced)
/* harmony export */ });
/* unused harmony export restless */
/* harmony import */ var _deployed_codecs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83771);
/* harmony import */ var _deployed_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21818);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73903);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20871);
/* harmony import */ var _reconcile_rollout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66529);
/* harmony import */ var _rules_contract_mode_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65071);






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
        const { semver: _, judgedBy: __, ...rest } = known;
        return { ...rest, digest: plan.to.digest, policy: policyOf(look, plan), ...boundBy(look, plan) };
    }
    const gates = known?.state === "tampered" ? known.gates : plan.gates.filter((gate) => gate.outcome !== "pass");
    const itself = state === "progressing" || state === "watching" || state === "kept";
    return {
        headgate: 1,
        environment: plan.environment,
        server: plan.server,
        state,
        gates: itself ? [] : gates.map(({ rule, outcome, message }) => ({ rule, outcome, message })),
        eligible: itself && status ? dueAt(status, now) : plan.eligible,
        digest: plan.to.digest,
        policy: policyOf(look, plan),
        ...boundBy(look, plan),
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
    if (status.watch && Date.parse(status.watch.until) > Date.parse(now))
        return "watching";
    return status.keep && (0,_model_status_js__WEBPACK_IMPORTED_MODULE_4__/* .isSettled */ .I)(status) ? "kept" : null;
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
        eligible: dueAt(status, now),
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
function dueAt({ rollout, watch, keep }, now) {
    if (rollout)
        return (0,_reconcile_rollout_js__WEBPACK_IMPORTED_MODULE_3__/* .isPaused */ .lP)(rollout) ? null : rollout.next;
    if (watch && (!keep || Date.parse(watch.until) > Date.parse(now))) {
        return keep && Date.parse(keep.until) < Date.parse(watch.until) ? keep.until : watch.until;
    }
    return keep?.until ?? null;
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
/** What else of before the change that waits judges it: server.yaml's strictness, and its signers. */
function boundBy(look, plan) {
    const isApplied = look.deployed.statuses.get(plan.id)?.desired.digest === plan.to.digest;
    const judgedBy = isApplied ? undefined : look.signatures?.judgedBy.get(plan.id);
    return { ...semverOf(look, plan), ...(judgedBy === undefined ? {} : { judgedBy }) };
}
/** Where server.yaml judges numbers of versions more mildly than before the change that waits: the stricter way. */
function semverOf(look, plan) {
    if (look.deployed.statuses.get(plan.id)?.desired.digest === plan.to.digest)
        return {};
    const mode = look.contracts?.get(plan.id)?.mode;
    const own = (0,_rules_contract_mode_js__WEBPACK_IMPORTED_MODULE_5__/* .semverModeOf */ .Lc)(look.desired.servers.get(plan.server)?.server, "deployment");
    return mode !== undefined && mode !== own ? { semver: mode } : {};
}


/***/ }),

/***/ 29332:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ mapPool),
/* harmony export */   V: () => (/* binding */ width)
/* harmony export */ });
/** How many deployments are worked on at once: a probe starts a process, and machines have few cores. */
const width = 4;
/** Maps with at most `atOnce` at work at once; results in the order of the items. The first error ends it. */
async function mapPool(items, work, atOnce = width) {
    const results = new Array(items.length);
    let next = 0;
    const worker = async () => {
        for (let index = next++; index < items.length; index = next++) {
            const item = items[index];
            if (item !== undefined)
                results[index] = await work(item);
        }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
    return results;
}


/***/ }),

/***/ 70766:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   gZ: () => (/* binding */ healthUrl),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _model_analysis_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68611);
/* harmony import */ var _model_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19114);
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88576);
/* harmony import */ var _targets_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87146);




/** Where a variant itself answers, where a target of the environment says it. */
function placeOf({ id, policy }, variant, release) {
    const [environment = "", server = ""] = id.split("/");
    return (0,_targets_address_js__WEBPACK_IMPORTED_MODULE_3__/* .addressOf */ .ci)(policy?.targets ?? [], { environment, server, variant, release });
}
/** What a query or an address about a variant may name. */
function valuesOf(of, variant, release) {
    const [environment = "", server = ""] = of.id.split("/");
    const url = reachedAt(of, variant, release);
    return {
        server,
        environment,
        variant,
        version: (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_2__/* .versionOf */ .E4)(variant),
        stable: of.stable === null ? null : (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_2__/* .versionOf */ .E4)(of.stable),
        address: url?.host ?? null,
    };
}
/** The health address of a variant: as written, else the path where the variant is reached; undefined where neither is known. */
function healthUrl(of, variant, release) {
    const { path = "/health", url } = (of.health ?? _model_server_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultHealth */ .Q).probe;
    if (url === undefined) {
        const origin = reachedAt(of, variant, release)?.origin;
        return origin === undefined ? undefined : `${origin}${path}`;
    }
    const filled = (0,_model_analysis_js__WEBPACK_IMPORTED_MODULE_0__/* .fillIn */ .pz)(url, valuesOf(of, variant, release), encodeURIComponent);
    return "text" in filled ? filled.text : undefined;
}
function reachedAt(of, variant, release) {
    const { remotes = [] } = release.server;
    const remote = placeOf(of, variant, release) ?? remotes.find(({ type }) => type === "streamable-http") ?? remotes[0];
    const url = remote && URL.canParse(remote.url) ? new URL(remote.url) : undefined;
    return url?.protocol === "http:" || url?.protocol === "https:" ? url : undefined;
}


/***/ }),

/***/ 57794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ variantOf),
/* harmony export */   G: () => (/* binding */ probeVariant)
/* harmony export */ });
/* harmony import */ var _model_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(646);
/* harmony import */ var _model_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19114);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34694);
/* harmony import */ var _probes_redaction_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80714);
/* harmony import */ var _reached_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70766);





/** Probes a variant where it is, or starts it. Rejects only where the probe itself is broken. */
async function probeVariant(ports, subject, id, how = {}) {
    const found = variantOf(subject, id);
    if ("outcome" in found)
        return found;
    const { variant, release } = found;
    const { secrets, missing } = secretsFrom(ports.env, variant.secrets);
    const [environment = ""] = subject.id.split("/");
    const own = subject.health ?? _model_server_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultHealth */ .Q;
    const health = how.contract ? { ...own, probe: { ...own.probe, type: "mcp" } } : own;
    const address = (0,_reached_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(subject, id, release);
    const url = health.probe.type === "http" ? (0,_reached_js__WEBPACK_IMPORTED_MODULE_2__/* .healthUrl */ .gZ)(subject, id, release) : undefined;
    const result = await ports.probe({
        release,
        variables: { MCP_ENV: environment, ...variant.variables },
        secrets,
        root: ports.root,
        env: ports.env,
        health,
        signal: ports.signal,
        ...(address === undefined ? {} : { address }),
        ...(url === undefined ? {} : { url }),
        ...(how.fresh ? { fresh: true } : {}),
    });
    // Over http nothing is started with them: what is bad there is bad whatever this run knows.
    if (result.outcome === "fail" && missing.length > 0 && health.probe.type === "mcp") {
        const names = missing.join(", ");
        return { outcome: "inconclusive", message: `${result.message} (not set in this run: ${names})` };
    }
    const { outcome, placeholders = [] } = result;
    // It starts and promises what it should; that it does its work with the real values nobody has seen here.
    const without = outcome === "pass" && placeholders.length > 0 ? ` (without ${placeholders.join(", ")})` : "";
    const message = `${result.message}${without}`;
    const seen = await contractOf(release, result);
    if (seen === undefined)
        return { outcome, message };
    const isDrift = outcome === "fail" && result.rule === "contract/drift" && seen.running !== seen.reviewed;
    if (!isDrift)
        return { outcome, message, contract: seen.running };
    const since = ports.now().toISOString();
    const drift = { variant: id, ...seen, ...(await changesOf(result, (0,_probes_redaction_js__WEBPACK_IMPORTED_MODULE_3__.redaction)(secrets))), since };
    return { outcome, message, contract: seen.running, drift };
}
function variantOf(subject, id) {
    const variant = subject.live.variants[id];
    const release = variant && subject.releases.get(variant.version);
    if (variant && release)
        return { variant, release };
    return { outcome: "error", message: `the release of ${id} is not on the branch` };
}
async function contractOf(release, { contract }) {
    const reviewed = release.release.contract?.digest;
    if (reviewed === undefined || contract === undefined)
        return undefined;
    const { contractDigest } = await __webpack_require__.e(/* import() */ 4567).then(__webpack_require__.bind(__webpack_require__, 4567));
    return { reviewed, running: contractDigest(contract) };
}
async function changesOf({ contract, reviewed }, redact) {
    if (contract === undefined || reviewed === undefined)
        return { verdict: "unknown", changes: [], more: 0 };
    const { verdict, changes } = await comparison(reviewed, contract);
    // However much else changes: what models are told stays in sight.
    const warned = changes.filter(({ warnings = [] }) => warnings.length > 0);
    const first = new Set([...warned, ...changes].slice(0, _model_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .changesAtMost */ .gb));
    const told = changes.filter((change) => first.has(change)).slice(0, _model_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .changesAtMost */ .gb);
    return {
        verdict,
        changes: told.map((change) => {
            const { before, after, warnings = [] } = change;
            return {
                pointer: (0,_model_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(redact(change.pointer), 1000),
                class: change.class,
                summary: (0,_model_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(redact(change.summary), 300),
                ...(before === undefined ? {} : { before: beginning(redact(before)) }),
                ...(after === undefined ? {} : { after: beginning(redact(after)) }),
                ...(warnings.length === 0
                    ? {}
                    : { warnings: warnings.slice(0, 5).map(({ text }) => (0,_model_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(redact(text), 300)) }),
            };
        }),
        more: changes.length - told.length,
    };
}
async function comparison(reviewed, running) {
    const { compareContracts } = await Promise.all(/* import() */[__webpack_require__.e(4567), __webpack_require__.e(8192), __webpack_require__.e(9882)]).then(__webpack_require__.bind(__webpack_require__, 19882));
    return compareContracts(reviewed, running);
}
/** As it is, hidden characters included: this is evidence, and whoever shows it takes care of them. */
function beginning(text) {
    return text.length <= 500 ? text : `${text.slice(0, 499).replace(/\p{Surrogate}$/u, "")}…`;
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


/***/ }),

/***/ 63757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ conclude),
  V: () => (/* binding */ takeTurn)
});

// EXTERNAL MODULE: ./.build/deployed/paths.js
var paths = __webpack_require__(21818);
// EXTERNAL MODULE: ./.build/deployed/status-codec.js
var status_codec = __webpack_require__(47025);
// EXTERNAL MODULE: ./.build/model/deployment.js
var deployment = __webpack_require__(63798);
// EXTERNAL MODULE: ./.build/model/duration.js
var duration = __webpack_require__(48077);
// EXTERNAL MODULE: ./.build/reconcile/matters.js
var matters = __webpack_require__(82614);
// EXTERNAL MODULE: ./.build/reconcile/settle.js
var settle = __webpack_require__(77561);
// EXTERNAL MODULE: ./.build/reconcile/transition.js
var transition = __webpack_require__(81633);
// EXTERNAL MODULE: ./.build/reconcile/wishes.js
var reconcile_wishes = __webpack_require__(56661);
// EXTERNAL MODULE: ./.build/apply/analysis.js + 1 modules
var analysis = __webpack_require__(41419);
// EXTERNAL MODULE: ./.build/apply/outputs.js
var outputs = __webpack_require__(99218);
// EXTERNAL MODULE: ./.build/apply/pool.js
var pool = __webpack_require__(29332);
;// CONCATENATED MODULE: ./.build/apply/act.js







/**
 * Makes one write-ahead real: its targets, then what no longer belongs to it. `head` is asked before each write and
 * must say how the branch stands no earlier than then.
 */
async function write(ports, ahead, head) {
    const context = {
        root: ports.root,
        home: ports.home,
        env: ports.env,
        environment: ahead.status.environment,
        server: ahead.status.server,
        revision: ahead.status.revision,
        event: ahead.status.event,
        stillHolding: () => stillHolding(ports, ahead, head),
        former: async (path) => {
            const { stable } = ahead.status;
            return stable ? (await (0,outputs/* storedOutputs */._q)(ports, stable.commit, ahead.id)).get(path) : undefined;
        },
    };
    const applied = await (0,pool/* mapPool */.P)([...(0,outputs/* targetOutputs */.OL)(ahead.outputs)], async ([path, text]) => {
        const adapter = ports.adapterOf(path);
        if (!adapter)
            return [];
        ports.progress(`applying ${ahead.id} to ${path}`);
        return [{ target: path, ...(await guarded(() => adapter.apply({ path, text }, context))) }];
    }, ahead.parallel);
    const lines = applied.flat();
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
    const targets = failed.map((line) => `${line.target}: ${line.message}`);
    return { ahead, lines, targets, lost, ...(fenced ? { fenced: fenced.message } : {}) };
}
/** The analysis of what was written: none where that is not enough of it to go on. */
async function act_look(ports, { targets, ...written }, setting) {
    const { ahead, lost } = written;
    const isFenced = { fenced: written.fenced !== undefined };
    const isEnough = !lost && (0,settle/* isTolerated */.hp)(ahead.step.rollout, { targets, ...isFenced });
    const subject = {
        id: ahead.id,
        live: ahead.step.live,
        variants: isEnough ? (0,matters/* variantsThatMatter */.$)(ahead.step, ahead.before) : [],
        releases: ahead.releases,
        drift: ahead.status.drift,
        stable: ahead.step.rollout ? ahead.step.rollout.from : ahead.status.desired.blue,
        ...setting,
    };
    const probes = await (0,analysis/* analyse */.KH)(ports, subject);
    return { ...written, result: { targets, probes, ...isFenced, now: ports.now().toISOString() } };
}
/** Reads the head again: ours only while the branch still shows our revision under our run. */
async function stillHolding(ports, ahead, headNow) {
    const head = await headNow();
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
var apply_ahead = __webpack_require__(10913);
// EXTERNAL MODULE: ./.build/apply/automatic-rollback.js
var automatic_rollback = __webpack_require__(96696);
// EXTERNAL MODULE: ./.build/apply/changes.js
var apply_changes = __webpack_require__(95561);
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
var messages = __webpack_require__(28178);
// EXTERNAL MODULE: ./.build/apply/pending.js
var apply_pending = __webpack_require__(59903);
// EXTERNAL MODULE: ./.build/deployed/codecs.js
var codecs = __webpack_require__(83771);
// EXTERNAL MODULE: ./.build/apply/attempts.js
var attempts = __webpack_require__(99808);
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

;// CONCATENATED MODULE: ./.build/apply/shared.js
/**
 * One answer for all who asked before the question was put. Who asks while it is on its way may not be told what was
 * so before they asked: they share the next one.
 */
function shared(ask) {
    let running;
    let next;
    const nothing = () => undefined;
    const put = async () => {
        await running;
        next = undefined;
        const answer = ask();
        running = answer.then(nothing, nothing);
        return answer;
    };
    return () => {
        next ??= put();
        return next;
    };
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
    const decisions = await (0,pool/* mapPool */.P)(plans, (plan) => decideWork(ports, look, plan, memory));
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
/** How many deployments are written at once: each asks for the head before it, and they share the answer. */
const writesAtOnce = 16;
/** Acts on what is written ahead until all of it is concluded, rollbacks included. */
async function conclude(ports, look, plans, prepared, memory) {
    const reports = [];
    let current = prepared;
    while (current.length > 0) {
        const entries = [];
        const next = [];
        const settledNow = [];
        const texts = [];
        const head = shared(() => ports.branch.head());
        const written = await (0,pool/* mapPool */.P)(current, (ahead) => write(ports, ahead, head), writesAtOnce);
        const acts = await (0,pool/* mapPool */.P)(written, (one) => act_look(ports, one, (0,analysis/* settingOf */.y7)(look, one.ahead.id, one.ahead.wish)));
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
        const reason = step.observe ? undefined : overdue(status, ports.now());
        return reason === undefined
            ? { report: { id: plan.id, kind: "inconclusive", plan, probes } }
            : { report: { id: plan.id, kind: "alert", plan, probes, reason } };
    }
    if (verdict === "pass") {
        return step.observe ? { report: { id: plan.id, kind: "observed", plan, probes } } : { plan, step };
    }
    // What was undone, or taken as the truth, by a rollback or a person is not undone by itself: it is concluded as bad.
    if (step.finishes)
        return { plan: { ...plan, gates: [] }, step };
    const rollback = await (0,automatic_rollback/* automaticRollback */.O)(ports, look, plan, { ...status, probes }, memory.rollbacks);
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
    return `no analysis could decide for ${(0,duration/* formatDuration */.a3)(since)}; the rollout is paused until one does`;
}
/** Probes what is live now, before a step goes further. */
async function analyseLive(ports, look, plan, status) {
    const unit = look.desired.servers.get(plan.server);
    const stored = await (0,outputs/* storedOutputs */._q)(ports, look.deployed.head, plan.id);
    const live = { traffic: status.traffic, variants: status.variants };
    const variants = (0,matters/* variantsThatMatter */.$)((0,transition/* observation */.lQ)(status));
    return (0,analysis/* analyse */.KH)(ports, {
        id: plan.id,
        live,
        variants,
        releases: new Map([...(unit?.releases ?? []), ...(0,outputs/* releasesIn */.yI)(stored, plan.server)]),
        stable: status.rollout ? status.rollout.from : status.desired.blue,
        drift: status.drift,
        ...(0,analysis/* settingOf */.y7)(look, plan.id, plan.to.digest),
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
        const rollback = plan && ahead.step.event !== "recovered"
            ? await (0,automatic_rollback/* automaticRollback */.O)(ports, look, plan, bad, memory.rollbacks)
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
        ...(ahead.step.finishes && ahead.before?.lease ? { completes: ahead.before.lease.run } : {}),
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

/***/ 80714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ lastWords),
/* harmony export */   redaction: () => (/* binding */ redaction)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34694);

/** Shorter pieces of a secret say nothing, and stand in any text. */
const shortest = 6;
/**
 * Replaces each secret value: as it is and without the space around it, each line of a longer one, the texts in
 * one that is JSON, and all of these as they look in JSON, a URL, base64, hexadecimal digits, capital or small
 * letters. Longer ones first, so that one which contains another leaves no rest.
 */
function redaction(secrets) {
    const values = Object.values(secrets)
        .flatMap(pieces)
        .flatMap(forms)
        .filter((value) => value !== "");
    const longestFirst = [...new Set(values)].sort((a, b) => b.length - a.length);
    return (text) => longestFirst.reduce((rest, value) => rest.replaceAll(value, "***"), text);
}
function pieces(value) {
    const lines = value.split(/[\r\n]+/).map((line) => line.trim());
    const parts = [...lines, ...textsInJson(value)].filter((part) => part.length >= shortest);
    return [value, value.trim(), ...parts];
}
function textsInJson(value) {
    if (!/^\s*[[{]/.test(value))
        return [];
    const texts = [];
    try {
        JSON.parse(value, (_, inner) => {
            if (typeof inner === "string")
                texts.push(inner, ...inner.split(/[\r\n]+/));
            return inner;
        });
    }
    catch {
        // Not JSON: the value itself is all there is.
    }
    return texts;
}
function forms(value) {
    const bytes = Buffer.from(value);
    const always = [
        value,
        JSON.stringify(value).slice(1, -1),
        encodeURIComponent(value.toWellFormed()),
        bytes.toString("base64"),
        bytes.toString("base64url"),
    ];
    if (value.length < shortest)
        return always;
    const hex = bytes.toString("hex");
    const within = [0, 1, 2]
        .map((offset) => base64Within(bytes, offset))
        .filter((text) => text.length >= shortest);
    const inUrls = within.map((text) => text.replaceAll("+", "-").replaceAll("/", "_"));
    return [...always, ...within, ...inUrls, hex, hex.toUpperCase(), value.toUpperCase(), value.toLowerCase()];
}
/** The digits that stand in base64 wherever these bytes follow `offset` others, whatever surrounds them. */
function base64Within(bytes, offset) {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
    return text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
}
const noise = /^\s*at |^Node\.js v\d|^[^\p{L}]*$|^npm (?:error|ERR!) (?:A complete log|code\b)/u;
const telling = /error|exception|panic|fatal|cannot|denied|not found/i;
/** The one line of a program's last words that says most: its last error, else its last line; one line of ours. */
function lastWords(text, redact) {
    const lines = redact(text)
        .split(/\r\n|[\r\n]/)
        .filter((line) => !noise.test(line));
    return (0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(lines.findLast((line) => telling.test(line)) ?? lines.at(-1) ?? "");
}


/***/ }),

/***/ 2185:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ sayLiveVersions),
/* harmony export */   kp: () => (/* binding */ roleOf),
/* harmony export */   o7: () => (/* binding */ canBeTakenBack),
/* harmony export */   tC: () => (/* binding */ shareOf)
/* harmony export */ });
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88576);
/* harmony import */ var _variants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20680);


/** What a version is in what runs; undefined where it is not live. */
function roleOf(status, version) {
    const isVersion = (id) => id !== null && status.variants[id]?.version === version;
    const { rollout } = status;
    if (isVersion((0,_variants_js__WEBPACK_IMPORTED_MODULE_1__/* .blueOf */ .iS)(status)))
        return rollout && rollout.from !== rollout.to ? "candidate" : "blue";
    // Of what is both, the green cannot go alone: the rollout, and every way back, stand on it.
    if (isVersion((0,_variants_js__WEBPACK_IMPORTED_MODULE_1__/* .stableOf */ .PI)(status)))
        return "leaving";
    if (Object.hasOwn(status.desired.green, version) && Object.hasOwn(status.variants, version))
        return "green";
    return Object.keys(status.variants).some(isVersion) ? "idle" : undefined;
}
/** Whether a version is something that was brought there, and that a rollback can take away. */
function canBeTakenBack(status, version) {
    const role = roleOf(status, version);
    return role === "blue" || role === "candidate" || role === "green";
}
/** The share of all variants of a version, in percent. */
function shareOf(status, version) {
    return Object.entries(status.variants).reduce((sum, [id, variant]) => sum + (variant.version === version ? (status.traffic[id] ?? 0) : 0), 0);
}
/** `1.1.4 75 % (leaving), 1.1.5 25 % (candidate)`; `nothing` where nothing is live. */
function sayLiveVersions(status) {
    const versions = [...new Set(Object.values(status.variants).map((variant) => variant.version))];
    const said = versions
        .sort(_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)
        .map((version) => `${version} ${shareOf(status, version)} % (${roleOf(status, version)})`);
    return said.join(", ") || "nothing";
}


/***/ }),

/***/ 34782:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ planRollback)
});

// EXTERNAL MODULE: ./.build/model/variant.js
var variant = __webpack_require__(90940);
// EXTERNAL MODULE: ./.build/reconcile/hold.js
var hold = __webpack_require__(81315);
// EXTERNAL MODULE: ./.build/reconcile/live-version.js
var live_version = __webpack_require__(2185);
// EXTERNAL MODULE: ./.build/reconcile/rollback-points.js
var rollback_points = __webpack_require__(59432);
// EXTERNAL MODULE: ./.build/reconcile/settle.js
var settle = __webpack_require__(77561);
// EXTERNAL MODULE: ./.build/model/canonical.js
var canonical = __webpack_require__(73903);
// EXTERNAL MODULE: ./.build/reconcile/transition.js
var transition = __webpack_require__(81633);
// EXTERNAL MODULE: ./.build/reconcile/variants.js
var reconcile_variants = __webpack_require__(20680);
;// CONCATENATED MODULE: ./.build/reconcile/take-back.js



/**
 * What runs without one of its greens: the share goes to what is stable, and everything else stays as it is. The
 * desired digest is that of the deployment file without the green, as long as nothing else was changed there.
 */
function takenBack(status, version, targets) {
    const { [version]: _, ...green } = status.desired.green;
    const live = liveWithout(status, version);
    const { blue, commit } = status.desired;
    const blueId = (0,reconcile_variants/* blueOf */.iS)(status);
    const ofBlue = blueId === null ? {} : { [blue ?? blueId]: live.variants[blueId] };
    const ofGreens = Object.fromEntries(Object.keys(green).map((name) => [name, live.variants[name]]));
    const digest = (0,canonical/* digestOf */.ol)({ blue, green, variants: { ...ofBlue, ...ofGreens }, targets });
    return { live, desired: { commit, digest, blue, green } };
}
/** Whether a point is what runs but for the green, which is not there or has nothing there. */
function isLikeTakenBack(point, status, version) {
    const live = liveWithout(status, version);
    if ((0,reconcile_variants/* sameLive */.Tn)(point, live))
        return true;
    if (!Object.hasOwn(status.variants, version))
        return false;
    const variant = status.variants[version];
    if (variant === undefined || (status.traffic[version] ?? 0) === 0)
        return false;
    const idle = {
        traffic: { ...live.traffic, [version]: 0 },
        variants: { ...live.variants, [version]: variant },
    };
    return (0,reconcile_variants/* sameLive */.Tn)(point, idle);
}
function liveWithout(status, version) {
    if (!Object.hasOwn(status.traffic, version))
        return (0,transition/* liveOf */.QA)(status);
    const { [version]: share = 0, ...traffic } = status.traffic;
    const { [version]: _, ...variants } = status.variants;
    const stable = (0,reconcile_variants/* stableOf */.PI)(status);
    const heir = stable !== null && stable in variants ? stable : (0,reconcile_variants/* blueOf */.iS)(status);
    if (heir === null || !(heir in variants))
        return { traffic, variants };
    return { traffic: { ...traffic, [heir]: (traffic[heir] ?? 0) + share }, variants };
}

;// CONCATENATED MODULE: ./.build/reconcile/rollback.js







/**
 * Where a rollback goes and what becomes held. Chooses the newest settled point that contains nothing held,
 * differs from what runs, was not used, and is not too old, and in which nothing serves that failed; a named one must satisfy the same, except that its
 * being held is then what the person asks to be told. A green that is named as the bad version goes alone.
 */
function planRollback(request) {
    const { status, points, from, to } = request;
    if (from !== undefined && !(0,live_version/* canBeTakenBack */.o7)(status, from))
        return notLive(status, from);
    if (from !== undefined && to === undefined && (0,live_version/* roleOf */.kp)(status, from) === "green") {
        return takeGreenBack(request, from);
    }
    const named = to === undefined ? points : points.filter((point) => isNamed(point, to));
    if (to !== undefined && named.length === 0) {
        return noPoint(`no rollback point is ${to}: ${listPoints(points)}`);
    }
    const reasons = [];
    for (const point of named) {
        const unusable = whyUnusable(request, point);
        if (unusable === undefined)
            return restore(request, point);
        reasons.push(`revision ${point.revision}: ${unusable}`);
    }
    if (to !== undefined)
        return onlyUsed(request, named) ?? onlyArchived(request, named) ?? noPoint(reasons.join("; "));
    if (status.stable === null && Object.keys(status.traffic).length > 0) {
        return { kind: "withdraw", step: stepBack(request, "withdrawn", variant/* nothingLive */.s, null) };
    }
    return noPoint(reasons.join("; ") || "nothing runs here");
}
function restore(request, point) {
    const { traffic, variants, desired, keep } = point.status;
    const { revision, commit } = point;
    const step = {
        ...stepBack(request, "rolled-back", { traffic, variants }, point.status),
        restores: commit,
        restored: { revision, commit },
        desired,
        ...(keep ? { keep } : {}),
    };
    return { kind: "restore", point, step };
}
function takeGreenBack(request, version) {
    const { status } = request;
    const wanted = takenBack(status, version, request.targets ?? []);
    const [same] = status.rollout
        ? []
        : request.points.filter((point) => isLikeTakenBack(point.status, status, version) && whyUnusable(request, point) === undefined);
    if (same)
        return restore(request, same);
    const { live, desired } = wanted;
    const restored = { ...status, ...live, desired };
    const step = {
        ...stepBack(request, "rolled-back", live, restored),
        // The rollout is another change: it keeps its step, and its watch.
        rollout: status.rollout,
        watch: status.watch,
        ...(status.keep ? { keep: status.keep } : {}),
        desired,
    };
    return { kind: "take-back", version, step };
}
function stepBack(request, event, live, restored) {
    const { status, because } = request;
    return {
        event,
        live,
        rollout: null,
        watch: null,
        analyse: false,
        observe: false,
        hold: (0,hold/* mergeHolds */.bw)(status.hold, (0,hold/* newHolds */.dU)(status, restored, holdStamp(request))),
        ...(because && because.length > 0 ? { because } : {}),
    };
}
function whyUnusable(request, point) {
    const { status, from } = request;
    if (status.rollout === null && (0,reconcile_variants/* sameLive */.Tn)((0,reconcile_variants/* liveWithoutKept */.DV)(status), (0,reconcile_variants/* liveWithoutKept */.DV)(point.status)))
        return "is what runs now";
    const share = from === undefined ? 0 : (0,live_version/* shareOf */.tC)(point.status, from);
    if (share > 0)
        return `gives ${from} ${share} %`;
    if (from !== undefined && point.status.desired.blue === from)
        return `has ${from} as blue`;
    const failed = failedThere(request, point.status);
    if (failed.length > 0)
        return `runs what failed (${failed.join(", ")})`;
    const usedBy = (0,rollback_points/* usedPoints */.f8)(status, request.points).get(point.revision);
    if (usedBy !== undefined)
        return `was used: revision ${usedBy} restored it`;
    const holds = [
        ...status.hold,
        ...(0,hold/* newHolds */.dU)(status, point.status, { ...holdStamp(request), revision: status.revision }),
    ];
    const held = (0,hold/* heldInStatus */.r0)(point.status, holds);
    if (held.length > 0)
        return `contains what is held (${held.map(hold/* describeHeld */.T0).join(", ")})`;
    return (0,rollback_points/* whyArchived */.lZ)(point, request) ?? (0,rollback_points/* whyTooOld */.gc)(point, request);
}
/** Of what failed, so that nobody had to ask: the versions that serve there, or are blue, with the same settings. */
function failedThere({ status, because = [] }, there) {
    const failed = (0,settle/* deciding */.C$)(because).flatMap(({ variant, outcome }) => outcome === "fail" ? (status.variants[variant] ?? []) : []);
    const blue = (0,reconcile_variants/* blueOf */.iS)(there);
    const serving = Object.entries(there.variants).flatMap(([id, variant]) => id === blue || (there.traffic[id] ?? 0) > 0 ? [variant] : []);
    const both = serving.filter((variant) => failed.some((one) => (0,reconcile_variants/* sameVariant */.ag)(one, variant)));
    return [...new Set(both.map(({ version }) => version))];
}
/** Where everything that was named is used up: each has a younger point with the same content. */
function onlyUsed({ status, points }, named) {
    const used = (0,rollback_points/* usedPoints */.f8)(status, points);
    const restorers = named.flatMap(({ revision }) => used.get(revision) ?? []);
    const [newest] = restorers;
    if (newest === undefined || restorers.length < named.length)
        return undefined;
    const which = named.map(({ revision }) => revision).join(", ");
    return {
        kind: "refused",
        rule: "rollback/point-used",
        reason: `revision ${which} was used by a rollback: revision ${newest} restored it`,
        hint: newest === status.revision
            ? `revision ${newest} is what runs now: there is nothing to go back to there`
            : `go back to what restored it, which holds the same: --to ${newest}`,
    };
}
/** Where everything that was named has an archived version. */
function onlyArchived(request, named) {
    const reasons = named.flatMap((point) => {
        const why = (0,rollback_points/* whyArchived */.lZ)(point, request);
        return why === undefined ? [] : [`revision ${point.revision}: ${why}`];
    });
    if (reasons.length < named.length)
        return undefined;
    return {
        kind: "refused",
        rule: "version/archived",
        reason: reasons.join("; "),
    };
}
function notLive(status, from) {
    const role = (0,live_version/* roleOf */.kp)(status, from);
    const what = role === "leaving"
        ? `${from} is what the rollout leaves, not what it brings`
        : `${from} is not live there`;
    return {
        kind: "refused",
        rule: "rollback/not-live",
        reason: `${what}; live is ${(0,live_version/* sayLiveVersions */.Bh)(status)}`,
        hint: "name what is bad there, or leave the version out to take back the newest change",
    };
}
function noPoint(reason) {
    return { kind: "refused", rule: "rollback/no-point", reason };
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
function holdStamp({ status, reason, now }) {
    return { revision: status.revision + 1, at: now, reason };
}


/***/ }),

/***/ 56661:
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