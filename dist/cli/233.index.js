"use strict";
exports.id = 233;
exports.ids = [233,9088];
exports.modules = {

/***/ 8566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ act_act),
  t: () => (/* binding */ located)
});

// EXTERNAL MODULE: ./.build/model/drift.js
var model_drift = __webpack_require__(646);
// EXTERNAL MODULE: ./.build/reconcile/drift.js
var reconcile_drift = __webpack_require__(36519);
// EXTERNAL MODULE: ./.build/reconcile/wishes.js
var wishes = __webpack_require__(56661);
// EXTERNAL MODULE: ./.build/apply/attempts.js
var attempts = __webpack_require__(99808);
// EXTERNAL MODULE: ./.build/convention/paths.js
var paths = __webpack_require__(10547);
// EXTERNAL MODULE: ./.build/deployed/codecs.js
var codecs = __webpack_require__(83771);
// EXTERNAL MODULE: ./.build/deployed/paths.js
var deployed_paths = __webpack_require__(21818);
// EXTERNAL MODULE: ./.build/apply/messages.js
var messages = __webpack_require__(28178);
// EXTERNAL MODULE: ./.build/apply/pending.js
var pending = __webpack_require__(59903);
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

// EXTERNAL MODULE: ./.build/deployed/probed.js
var probed = __webpack_require__(90726);
// EXTERNAL MODULE: ./.build/deployed/status-codec.js
var status_codec = __webpack_require__(47025);
// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(3028);
// EXTERNAL MODULE: ./.build/model/status.js
var model_status = __webpack_require__(20871);
;// CONCATENATED MODULE: ./.build/reconcile/due.js


/**
 * The servers of one environment that may want to be looked at again by what is noted of earlier looks: those that were
 * never looked at, then those for which it is longest ago. Whether one really does is its status' to say.
 */
function dueServers(servers, notes, policy, now) {
    const at = Date.parse(now);
    const last = (server) => Date.parse(notes.get(server)?.at ?? "") || 0;
    // What is compared no more has nothing left that differs.
    const wanted = (note) => policy.contract === "off" ? note?.outcome === "drifted" : isDue(note, policy, at);
    return [...servers]
        .filter((server) => wanted(notes.get(server)))
        .sort((a, b) => last(a) - last(b) || (0,finding.compareText)(a, b));
}
/** What could not be decided gets another chance sooner. A note from the future is none. */
function isDue(note, { every }, now) {
    if (note === undefined)
        return true;
    const at = Date.parse(note.at);
    return at > now || at + (note.outcome === "undecided" ? Math.ceil(every / 4) : every) <= now;
}
/**
 * Whether a status is one that only a scheduled look comes back to: settled, serving, and neither worked on nor under
 * watch, which is looked at in every run.
 */
function isLeftAlone(status, now) {
    const isWatched = status.watch !== null && Date.parse(now) < Date.parse(status.watch.until);
    return (0,model_status/* isSettled */.I)(status) && status.lease === null && !isWatched && isServing(status);
}
function isServing({ traffic, outcome }) {
    return outcome !== "removed" && Object.keys(traffic).length > 0;
}
/** A status was looked at when it was concluded; a clock that was put back does not keep anyone from looking. */
function isOlder({ at }, { every }, now) {
    const since = Date.parse(now) - Date.parse(at);
    return since < 0 || since >= every;
}

// EXTERNAL MODULE: ./.build/reconcile/settle.js
var settle = __webpack_require__(77561);
// EXTERNAL MODULE: ./.build/apply/ahead.js + 1 modules
var ahead = __webpack_require__(10913);
// EXTERNAL MODULE: ./.build/apply/automatic-rollback.js
var automatic_rollback = __webpack_require__(96696);
// EXTERNAL MODULE: ./.build/apply/changes.js
var apply_changes = __webpack_require__(95561);
;// CONCATENATED MODULE: ./.build/apply/live-looks.js





/** How many statuses are read at most to find out which of them want a look. */
const readAtMost = 500;
/**
 * What is live and was not looked at for as long as its policy says. One file and one listing for each environment tell
 * who may be due; only their statuses are read, and of those no more than a run can deal with.
 */
async function dueNow({ branch, now }, { deployed }, { environments: only }) {
    const at = now().toISOString();
    const policies = new Map([...deployed.environments].flatMap(([id, policy]) => (only?.has(id) ?? true) ? [[id, (0,model_drift/* driftPolicy */.IS)(policy)]] : []));
    const { head } = deployed;
    const noted = await (0,probed/* readProbed */.zo)(branch, head, [...policies.keys()]);
    const candidates = [];
    for (const [environment, policy] of policies) {
        const names = await branch.names(head, environment);
        const servers = names.flatMap((name) => (name.endsWith("/") ? [name.slice(0, -1)] : []));
        const due = dueServers(servers, noted.get(environment) ?? new Map(), policy, at);
        candidates.push(...due.slice(0, readAtMost).map((server) => `${environment}/${server}`));
    }
    const texts = await branch.read(head, candidates.map(deployed_paths/* statusPath */.k9));
    const ids = new Set();
    const notes = new Map();
    for (const id of candidates) {
        const status = statusIn(texts, id);
        const policy = policies.get(id.split("/")[0] ?? "");
        if (!status || !policy)
            continue;
        if (!isServing(status))
            notes.set(id, { at, revision: status.revision, outcome: "not-live" });
        else if (isLeftAlone(status, at) && (policy.contract === "off" || isOlder(status, policy, at)))
            ids.add(id);
    }
    return { ids, notes };
}
function statusIn(texts, id) {
    const text = texts.get((0,deployed_paths/* statusPath */.k9)(id));
    const decoded = text === undefined ? undefined : (0,status_codec/* decodeStatus */.p)((0,deployed_paths/* statusPath */.k9)(id), text);
    return decoded?.kind === "status" ? decoded.status : undefined;
}

// EXTERNAL MODULE: ./.build/model/analysis.js
var analysis = __webpack_require__(68611);
// EXTERNAL MODULE: ./.build/model/server.js
var server = __webpack_require__(19114);
// EXTERNAL MODULE: ./.build/model/text.js
var model_text = __webpack_require__(34694);
// EXTERNAL MODULE: ./.build/reconcile/matters.js
var matters = __webpack_require__(82614);
// EXTERNAL MODULE: ./.build/reconcile/transition.js
var transition = __webpack_require__(81633);
// EXTERNAL MODULE: ./.build/apply/analysis.js + 1 modules
var apply_analysis = __webpack_require__(41419);
// EXTERNAL MODULE: ./.build/apply/outputs.js
var outputs = __webpack_require__(99218);
// EXTERNAL MODULE: ./.build/apply/variant-probe.js
var variant_probe = __webpack_require__(57794);
;// CONCATENATED MODULE: ./.build/apply/live-seen.js










/** Asks everything that serves, one variant after the other, for its contract. Never rejects. */
async function seeLive(ports, look, plan, status) {
    if ((0,model_drift/* driftPolicy */.IS)(look.deployed.environments.get(plan.environment)).contract === "off") {
        const message = "contracts are not compared here any more (drift.contract: off)";
        const note = {
            at: ports.now().toISOString(),
            revision: status.revision,
            outcome: "not-captured",
            message,
        };
        return { plan, status, note, drift: [], records: [], isCompared: false };
    }
    const unit = look.desired.servers.get(plan.server);
    const stored = await (0,outputs/* storedOutputs */._q)(ports, look.deployed.head, plan.id);
    const subject = {
        id: plan.id,
        live: { traffic: status.traffic, variants: status.variants },
        variants: (0,matters/* variantsThatMatter */.$)((0,transition/* observation */.lQ)(status)),
        releases: new Map([...(unit?.releases ?? []), ...(0,outputs/* releasesIn */.yI)(stored, plan.server)]),
        stable: status.desired.blue,
        ...(0,apply_analysis/* settingOf */.y7)(look, plan.id, plan.to.digest),
    };
    const variants = [];
    for (const id of subject.variants)
        variants.push(await seeVariant(ports, subject, id));
    // What could not be asked now is as it was.
    const drift = variants.flatMap((seen) => {
        if (seen.drift)
            return [seen.drift];
        const isTold = seen.outcome === "as-reviewed" || seen.outcome === "not-captured";
        return isTold ? [] : (status.drift ?? []).filter(({ variant }) => variant === seen.id);
    });
    const outcome = worstOf(variants);
    const telling = variants.find((seen) => seen.outcome === outcome)?.message ?? "";
    const message = (0,model_text/* printable */.g$)(outcome === "drifted" ? (0,reconcile_drift/* sayDrift */.n_)(drift) : telling, 300);
    return {
        plan,
        status,
        drift,
        isCompared: true,
        records: variants.flatMap(({ record }) => record ?? []),
        note: {
            at: ports.now().toISOString(),
            revision: status.revision,
            outcome,
            ...(outcome === "as-reviewed" || message === "" ? {} : { message }),
        },
    };
}
const worstFirst = [
    "drifted",
    "bad",
    "undecided",
    "as-reviewed",
    "not-captured",
];
function worstOf(variants) {
    return worstFirst.find((outcome) => variants.some((seen) => seen.outcome === outcome)) ?? "undecided";
}
async function seeVariant(ports, subject, id) {
    const release = releaseOf(subject, id);
    if (release && release.release.contract === undefined) {
        const message = `${release.version} was released without a contract: there is nothing to compare with`;
        return { id, outcome: "not-captured", message };
    }
    ports.progress(`looking at ${subject.id} ${id}`);
    const probed = await guarded(() => (0,variant_probe/* probeVariant */.G)(ports, subject, id, { contract: true, fresh: true }));
    const record = (0,apply_analysis/* probeRecord */.us)(id, probed, ports.now().toISOString());
    const { message, drift } = probed;
    if (drift) {
        const said = (0,model_drift/* sayContractDrift */.Hh)(drift);
        return { id, outcome: "drifted", message: said, drift, record: { ...record, message: said } };
    }
    if (probed.outcome === "pass")
        return { id, outcome: "as-reviewed", message, record };
    const isBad = probed.outcome === "fail" && probesForHealth(subject);
    return { id, outcome: isBad ? "bad" : "undecided", message: `${id}: ${message}`, record };
}
/** Where people look at it in another way, that it cannot be asked here says nothing of how it is. */
function probesForHealth({ policies, health = server/* defaultHealth */.Q }) {
    return (health.probe.type === "mcp" && policies.every(({ strategy }) => strategy.analysis.includes(analysis/* probeAnalysis */.xz)));
}
function releaseOf({ live, releases }, id) {
    const version = live.variants[id]?.version;
    return version === undefined ? undefined : releases.get(version);
}
async function guarded(look) {
    try {
        return await look();
    }
    catch (error) {
        return { outcome: "error", message: error instanceof Error ? error.message : String(error) };
    }
}

// EXTERNAL MODULE: ./.build/apply/planning.js + 8 modules
var planning = __webpack_require__(61174);
// EXTERNAL MODULE: ./.build/apply/pool.js
var pool = __webpack_require__(29332);
// EXTERNAL MODULE: ./.build/apply/wave.js + 4 modules
var wave = __webpack_require__(63757);
;// CONCATENATED MODULE: ./.build/apply/live-probes.js

















/** No new look is begun after that long: whoever merged something waits for this run. */
const longest = 2 * 60_000;
const lookedAtMost = 200;
/** So many notes without a look are worth a commit of their own. */
const notesAtMost = 50;
/**
 * Looks at what is live and due: whether it still promises what was reviewed, and still answers. Tells each difference
 * once, and goes back where the policy says so. Returns nothing where nothing was due. What a run has no time for is
 * the first that the next one looks at.
 */
async function probeLive(ports, first, options, memory) {
    // Whoever asks for one thing waits for that alone.
    if (ports.cause.command !== undefined || options.only)
        return [];
    const due = await dueNow(ports, first, options);
    if (due.ids.size === 0 && due.notes.size <= notesAtMost)
        return [];
    const ids = new Set([...due.ids].slice(0, lookedAtMost));
    const until = ports.now().getTime() + longest;
    const seenBefore = new Map();
    return (0,attempts/* untilWon */.$)(ports, async () => {
        const look = ids.size === 0 ? first : await ports.look(ids);
        const now = ports.now().toISOString();
        const plans = (0,planning/* planOf */.X)(look, now).deployments.filter(({ id }) => ids.has(id));
        const seen = await (0,pool/* mapPool */.P)(plans, (plan) => seeOnce(plan, look, now));
        return act(ports, look, seen.flatMap((one) => one ?? []), due.notes, memory);
        async function seeOnce(plan, on, at) {
            const status = on.deployed.statuses.get(plan.id);
            if (!status || !isLeftAlone(status, at) || on.tampered.has(plan.id))
                return undefined;
            const key = `${plan.id}@${status.revision}`;
            const known = seenBefore.get(key);
            if (known)
                return { ...known, plan, status };
            if (ports.signal.aborted || ports.now().getTime() > until)
                return undefined;
            const made = await seeLive(ports, on, plan, status);
            seenBefore.set(key, made);
            return made;
        }
    });
}
/** Everything that was seen, in one commit: notes, what is news, and the rollbacks that are about to be. */
async function act(ports, look, seen, notes, memory) {
    memory.rollbacks.clear();
    const reports = [];
    const prepared = [];
    const told = [];
    const changes = new Map();
    for (const one of seen) {
        const back = await goBack(ports, look, one, memory);
        if (back && "ahead" in back) {
            prepared.push(back.ahead);
            continue;
        }
        const { status, plan, records } = one;
        const reason = back?.reason;
        const news = (0,reconcile_drift/* driftNews */.ln)(status, one.drift);
        if (news.kind === "none") {
            reports.push(one.note.outcome === "bad"
                ? { id: plan.id, kind: "alert", plan, probes: records, reason: "its rollout and watch are over" }
                : { id: plan.id, kind: "observed", plan, probes: records });
            continue;
        }
        const at = {
            head: look.deployed.head,
            cause: causeOf(ports),
            now: ports.now().toISOString(),
            reason: one.isCompared ? undefined : one.note.message,
        };
        const { status: after, text } = (0,status_codec/* encodeStatus */.B)((0,reconcile_drift/* driftNoted */.ys)(status, news, at));
        changes.set((0,deployed_paths/* statusPath */.k9)(plan.id), text);
        told.push(after);
        const more = reason === undefined ? {} : { reason };
        reports.push({ id: plan.id, kind: "drift", status: after, before: status, probes: records, ...more });
    }
    for (const ahead of prepared)
        for (const [path, text] of (0,apply_changes/* aheadChanges */.x)(ahead))
            changes.set(path, text);
    for (const [path, text] of await noteChanges(ports, look, seen, notes, told))
        changes.set(path, text);
    if (changes.size === 0)
        return reports;
    const message = (0,messages/* probedMessage */.k4)(ports.cause, { looked: seen.length, told, prepared });
    const published = await ports.branch.publish({ expected: look.deployed.head, changes, message });
    if (published.kind === "moved")
        return null;
    const recorded = [...told, ...prepared.map(({ status }) => status)];
    if (recorded.length > 0)
        await ports.announce(recorded);
    if (prepared.length === 0)
        return reports;
    const plans = seen.map(({ plan }) => plan);
    return [...reports, ...(await (0,wave/* conclude */.E)(ports, look, plans, prepared, memory))];
}
/** A rollback, where the policy asks for one and nothing speaks against it; else why not. */
async function goBack(ports, look, { plan, status, drift, records }, memory) {
    const policy = look.deployed.environments.get(plan.environment);
    if (drift.length === 0 || (0,model_drift/* driftPolicy */.IS)(policy).contract !== "rollback")
        return undefined;
    const stays = (0,reconcile_drift/* whyDriftStays */.IC)(status, await ports.points(status));
    if (stays !== undefined)
        return { reason: stays };
    const bad = { ...status, probes: records };
    const rollback = await (0,automatic_rollback/* automaticRollback */.O)(ports, look, plan, bad, memory.rollbacks);
    if (rollback.kind === "refused")
        return { reason: rollback.reason };
    const of = { ...plan, gates: [] };
    return { ahead: await (0,ahead/* prepareAhead */.t)(ports, look, of, rollback.step, { reason: (0,settle/* reasonOf */.A3)(records) }) };
}
function causeOf({ cause }) {
    const { pull: _, question: __, ...own } = cause;
    return own;
}
/** What is noted of each environment, with what was seen now. Notes of servers that are gone go with them. */
async function noteChanges(ports, look, seen, notes, told) {
    const revisions = new Map(told.map((status) => [`${status.environment}/${status.server}`, status.revision]));
    const all = new Map([
        ...notes,
        ...seen.map(({ plan, note }) => {
            const revision = revisions.get(plan.id) ?? note.revision;
            return [plan.id, { ...note, revision }];
        }),
    ]);
    const environments = [...new Set([...all.keys()].map((id) => id.split("/")[0] ?? ""))];
    const known = await (0,probed/* readProbed */.zo)(ports.branch, look.deployed.head, environments);
    const texts = new Map();
    for (const [environment, before] of known) {
        const after = new Map(before);
        for (const [id, note] of all) {
            const [of, server = ""] = id.split("/");
            if (of === environment)
                after.set(server, note);
        }
        texts.set((0,probed/* probedPath */.i)(environment), (0,probed/* encodeProbed */.pG)(after));
    }
    return texts;
}

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
    const warnings = [];
    for (let turn = 0; turn < maxTurns; turn += 1) {
        const turned = await (0,attempts/* untilWon */.$)(ports, () => oneTurn(ports, options, memory, progress));
        if (turned.kind === "rest")
            return { ...(await afterLooks(turned)), policies };
        if (turned.kind === "policies")
            policies.push(...turned.policies);
        else {
            warnings.push(...turned.reports.flatMap((report) => warningsOf(report, turned.plans)));
            for (const report of turned.reports) {
                reports.push(report);
                if (goesOn(report))
                    progress.looked.add(report.id);
                else
                    progress.rested.add(report.id);
            }
        }
    }
    const finished = await finish(ports, await planNow(ports), reports, progress);
    return { ...finished, findings: [...finished.findings, ...warnings], policies };
    /** What is merged goes first; then there is time for what was merged long ago. */
    async function afterLooks(rest) {
        const looks = await probeLive(ports, rest.look, options, memory);
        reports.push(...looks);
        const findings = reports.flatMap(driftFindings);
        const finished = await finish(ports, looks.length > 0 ? await planNow(ports) : rest, reports, progress);
        return { ...finished, findings: [...finished.findings, ...warnings, ...findings] };
    }
}
/** What a step was taken in spite of, unless it was said of the state before: the next plan says it no more. */
function warningsOf(report, plans) {
    if (report.kind !== "concluded")
        return [];
    const said = new Set(report.before?.gates.map(({ rule, message }) => `${rule} ${message}`));
    const own = plans.find(({ id }) => id === report.id)?.gates ?? [];
    return own.filter(({ outcome, rule, message }) => outcome === "warn" && !said.has(`${rule} ${message}`));
}
/** Of what stays, and of what was taken back because of it. */
function driftFindings(report) {
    if (report.kind !== "drift" && report.kind !== "concluded")
        return [];
    const { environment, server, drift: known = [], because = [], probes } = report.status;
    const stays = report.kind === "drift" ? known : probes.flatMap(({ drift }) => drift ?? []);
    const taken = because.flatMap(({ drift }) => drift ?? []);
    const told = [
        ...stays.map((drift) => ({ drift, had: "has", hint: (0,reconcile_drift/* driftHint */.tg)(report.before ?? report.status) })),
        ...taken.map((drift) => ({ drift, had: "was taken back: it had", hint: reconcile_drift/* takenBackHint */.wW })),
    ];
    return told.map(({ drift, had, hint }) => ({
        rule: "contract/drift",
        outcome: "warn",
        severity: "high",
        message: `${drift.variant} in ${environment} ${had} ${(0,model_drift/* sayContractDrift */.Hh)(drift)}`,
        hint,
        environment,
        server,
    }));
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
    return result.kind === "moved" ? null : { kind: "steps", plans: turnPlans, reports: result.reports };
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
        const isKnown = look.deployed.applied !== null && look.judgesMoved !== true;
        if (changes.size === 0 && isKnown)
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

// EXTERNAL MODULE: ./.build/convention/locate.js
var locate = __webpack_require__(47557);
// EXTERNAL MODULE: ./.build/rules/registry.js + 54 modules
var registry = __webpack_require__(62859);
// EXTERNAL MODULE: ./.build/commands/bring-back.js
var bring_back = __webpack_require__(51376);
// EXTERNAL MODULE: ./.build/commands/commit-source.js
var commit_source = __webpack_require__(17519);
// EXTERNAL MODULE: ./.build/commands/runner.js + 1 modules
var runner = __webpack_require__(22736);
// EXTERNAL MODULE: ./.build/commands/shown-plan.js + 1 modules
var shown_plan = __webpack_require__(61359);
// EXTERNAL MODULE: ./.build/commands/source-texts.js
var source_texts = __webpack_require__(39088);
;// CONCATENATED MODULE: ./.build/commands/act.js








/** The longest a watching run sleeps before it looks again: somebody may have merged or stopped something. */
const longestSleep = 60_000;
/** Takes the next step of what is desired now, and brings `desired` back where that was rolled back. */
async function act_act(workspace, world, cause, options) {
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
            // What was warned of at an earlier step is no less true at the end.
            findings: (0,registry/* distinct */.dM)([...report.findings.filter(({ outcome }) => outcome === "warn"), ...next.findings]),
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
    const findings = await (0,locate/* locate */.x)(report.findings, source);
    const all = [...findings, ...plan.deployments.flatMap(({ gates }) => gates)];
    const secrets = look ? (0,shown_plan/* declaredSecrets */.uk)(report.plan.deployments, look.desired) : new Map();
    const extra = { sources: await (0,source_texts.sourceTexts)(all.filter(shown_plan/* isOpen */.nT), source), secrets };
    const { environments } = look?.desired ?? {};
    return {
        report: { ...report, plan, findings },
        extra,
        pulls,
        overtaken,
        ...(environments ? { environments } : {}),
    };
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

/***/ 51376:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L7: () => (/* binding */ editsFor),
/* harmony export */   kB: () => (/* binding */ bringBack)
/* harmony export */ });
/* unused harmony export commitTakingOut */
/* harmony import */ var _convention_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35289);
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10547);
/* harmony import */ var _git_ancestry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86151);
/* harmony import */ var _model_deployment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63798);
/* harmony import */ var _reconcile_hold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81315);
/* harmony import */ var _reconcile_variants_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20680);
/* harmony import */ var _landing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18661);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45349);








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
    const { planWithApprovals } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 61174));
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
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
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

/***/ 48868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ unknownName)
/* harmony export */ });
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10547);
/* harmony import */ var _deployed_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21818);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10431);
/* harmony import */ var _rules_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61340);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82383);





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

/***/ 67635:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Om: () => (/* binding */ narrowReport),
/* harmony export */   f9: () => (/* binding */ narrowPlan),
/* harmony export */   sL: () => (/* binding */ narrowFindings)
/* harmony export */ });
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10547);

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

/***/ 61359:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uk: () => (/* binding */ declaredSecrets),
  nT: () => (/* binding */ isOpen),
  hc: () => (/* binding */ locateGates),
  W7: () => (/* binding */ planOutcome),
  tN: () => (/* binding */ showPlan)
});

// EXTERNAL MODULE: ./.build/convention/locate.js
var locate = __webpack_require__(47557);
// EXTERNAL MODULE: ./.build/convention/paths.js
var paths = __webpack_require__(10547);
// EXTERNAL MODULE: ./.build/model/release.js
var model_release = __webpack_require__(29452);
// EXTERNAL MODULE: ./.build/report/plan.js + 2 modules
var report_plan = __webpack_require__(9569);
// EXTERNAL MODULE: ./.build/commands/contracts.js
var commands_contracts = __webpack_require__(75125);
;// CONCATENATED MODULE: ./.build/commands/contract/plan-notes.js

/** Deployments whose contracts are held at once: a plan may be about thousands. */
const atOnce = 64;
/** What a plan says of contracts, for each deployment of which there is something to say. */
async function contractNotes(source, plans) {
    const notes = new Map();
    const wanted = plans
        .filter(({ decision }) => decision !== "nothing")
        .map(wantedOf)
        .sort((a, b) => (a.plan.server < b.plan.server ? -1 : 1));
    for (let start = 0; start < wanted.length; start += atOnce) {
        const some = wanted.slice(start, start + atOnce);
        const versions = new Map(some.flatMap(versionsOf).map((one) => [(0,commands_contracts/* keyOf */.TN)(one), one]));
        const contracts = await (0,commands_contracts/* readReleasedContracts */.Xr)(source, [...versions.values()]);
        const contractOf = (server, version) => {
            const found = version === null ? undefined : contracts.get((0,commands_contracts/* keyOf */.TN)({ server, version }));
            return found?.kind === "found" ? found.contract : undefined;
        };
        const known = new Map();
        for (const one of some) {
            // Environments share most of what changes in them.
            const key = JSON.stringify([one.plan.server, one.from, one.to, one.live]);
            if (!known.has(key))
                known.set(key, await noteOf(one, contractOf));
            const note = known.get(key);
            if (note)
                notes.set(one.plan.id, note);
        }
    }
    return notes;
}
function wantedOf(plan) {
    const live = [...new Set(Object.values(plan.to.live.variants).map(({ version }) => version))].sort();
    return { plan, from: versionWithMost(plan.from), to: plan.to.blue, live };
}
function versionsOf({ plan: { server }, from, to, live }) {
    const versions = [...new Set([from, to, ...live])];
    return versions.flatMap((version) => (version === null ? [] : [{ server, version }]));
}
async function noteOf({ plan: { server }, from, to, live }, contractOf) {
    const versions = [...new Set([to, ...live])].filter((version) => version !== null);
    const contracts = versions.flatMap((version) => {
        const contract = contractOf(server, version);
        return contract ? [[version, contract]] : [];
    });
    if (contracts.length === 0)
        return undefined;
    const { deprecatedTools, toolsApart } = await __webpack_require__.e(/* import() */ 1273).then(__webpack_require__.bind(__webpack_require__, 51273));
    const { tryCompare } = await Promise.all(/* import() */[__webpack_require__.e(4567), __webpack_require__.e(8192), __webpack_require__.e(9882), __webpack_require__.e(8945)]).then(__webpack_require__.bind(__webpack_require__, 8945));
    const { summarizeComparison } = await __webpack_require__.e(/* import() */ 4197).then(__webpack_require__.bind(__webpack_require__, 66578));
    const [before, blue] = [contractOf(server, from), contractOf(server, to)];
    // Users get a green as they get blue: what it promises is looked at as well.
    const compared = contracts.flatMap(([version, contract]) => {
        if (from === null || !before || version === from)
            return [];
        const comparison = tryCompare(before, contract);
        // What cannot be compared is told as a finding.
        if (!comparison)
            return [];
        const as = version === to ? "blue" : "green";
        return [{ as, from, to: version, comparison, line: summarizeComparison(comparison) }];
    });
    const note = {
        compared,
        deprecated: blue ? deprecatedTools(before, blue) : [],
        apart: toolsApart(new Map(contracts.filter(([version]) => live.includes(version)))),
    };
    return Object.values(note).some((told) => told.length > 0) ? note : undefined;
}
function versionWithMost({ traffic, variants }) {
    const [most] = Object.keys(traffic).sort((a, b) => (traffic[b] ?? 0) - (traffic[a] ?? 0));
    return most === undefined ? null : (variants[most]?.version ?? null);
}

// EXTERNAL MODULE: ./.build/commands/gate-findings.js
var gate_findings = __webpack_require__(56482);
// EXTERNAL MODULE: ./.build/commands/source-texts.js
var source_texts = __webpack_require__(39088);
;// CONCATENATED MODULE: ./.build/commands/shown-plan.js







/** Makes a plan ready to be shown: with lines and excerpts of the source it was made from. */
async function showPlan(plan, desired, source) {
    const located = await locateGates(plan, source);
    const shown = { ...located, findings: (0,gate_findings/* distinctFailures */.c)(located) };
    const findings = (0,report_plan/* planFindings */.eM)(shown);
    const [sources, totals, contracts] = await Promise.all([
        (0,source_texts.sourceTexts)(findings, source),
        totalsOf(shown, source),
        contractNotes(source, shown.deployments),
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
    const found = await (0,locate/* locate */.x)(open, source);
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
        const declared = releases.flatMap((release) => [...(0,model_release/* declaredVariables */.At)(release).values()]);
        return new Set(declared.flatMap(({ name, isSecret }) => (isSecret ? [name] : [])));
    }
}
/** How many servers an environment has, by its files; of those that are shown. */
async function totalsOf(plan, source) {
    const totals = new Map();
    for (const { environment, decision } of plan.deployments) {
        if (decision === "nothing" || totals.has(environment))
            continue;
        const names = await source.names(`${paths/* environmentsFolder */.fC}/${environment}`);
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

/***/ 39088:
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


/***/ }),

/***/ 90726:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ probedPath),
/* harmony export */   pG: () => (/* binding */ encodeProbed),
/* harmony export */   zo: () => (/* binding */ readProbed)
/* harmony export */ });
/* unused harmony export decodeProbed */
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79861);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38039);


/** The file of an environment's folder that says when what is live there was last looked at. */
function probedPath(environment) {
    return `${environment}/probed.json`;
}
const note = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .struct */ .w3)({
    at: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR,
    revision: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    outcome: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(["as-reviewed", "drifted", "not-captured", "undecided", "bad", "not-live"]),
    message: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
}, ["message"]);
const shape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .struct */ .w3)({ headgate: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)([1]), servers: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(note) });
function encodeProbed(notes) {
    const probed = { headgate: 1, servers: Object.fromEntries(notes) };
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDocument */ .Tq)(probed, ["headgate"]);
}
/** One that cannot be read says nothing: everything there is looked at again, which does no harm. */
function decodeProbed(environment, source) {
    const parsed = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(source, { path: probedPath(environment), shape, environment });
    return new Map(parsed.kind === "value" ? Object.entries(parsed.value.servers) : []);
}
/** When what is live was last looked at, by environment, as it is known at a commit. */
async function readProbed(branch, commit, environments) {
    const texts = await branch.read(commit, environments.map(probedPath));
    return new Map(environments.map((environment) => {
        const source = texts.get(probedPath(environment));
        return [environment, source === undefined ? new Map() : decodeProbed(environment, source)];
    }));
}


/***/ })

};
;