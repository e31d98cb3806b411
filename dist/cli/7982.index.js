"use strict";
exports.id = 7982;
exports.ids = [7982];
exports.modules = {

/***/ 83498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ isBackwards),
/* harmony export */   RO: () => (/* binding */ holdsOfIt),
/* harmony export */   fR: () => (/* binding */ isWhatIsAsked),
/* harmony export */   qe: () => (/* binding */ rolledBackFrom),
/* harmony export */   ui: () => (/* binding */ isUnfinished)
/* harmony export */ });
function isBackwards({ event }) {
    return event === "rolled-back" || event === "withdrawn";
}
/** Whether the run that rolled it back died on the way, or could not reach every target: asking again completes it. */
function isUnfinished(status) {
    return status.outcome === "applying" && isBackwards(status);
}
/** Whether the rollback that is recorded goes where this one would go, and takes away what this one would take. */
function isWhatIsAsked(status, { from, to }) {
    if (!isBackwards(status))
        return false;
    const takes = from === undefined || holdsOfIt(status).some((held) => held.kind === "version" && held.version === from);
    return takes && (to === undefined || wentTo(status, to));
}
/** What the newest rollback holds. Several runs may have died over it: held since the first of them. */
function holdsOfIt({ hold }) {
    const since = Math.max(0, ...hold.map(({ revision }) => revision));
    return hold.filter(({ revision }) => revision === since);
}
/** The revision that it was rolled back from: what whoever asked for it had seen. */
function rolledBackFrom(status) {
    const [held] = holdsOfIt(status);
    return (held?.revision ?? status.revision) - 1;
}
function wentTo({ event, restored, desired }, to) {
    if (event !== "rolled-back" || restored === undefined)
        return false;
    return /^\d+$/.test(to) ? restored.revision === Number(to) : desired.blue === to;
}


/***/ }),

/***/ 5193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ analysisOwed),
/* harmony export */   y: () => (/* binding */ owedStep)
/* harmony export */ });
/* harmony import */ var _transition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81633);
/* harmony import */ var _variants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20680);


/** Where nothing is under way, an analysis that is owed is a rollout of one step from what runs to itself. */
function analysisOwed(status, now) {
    const blue = (0,_variants_js__WEBPACK_IMPORTED_MODULE_1__/* .blueOf */ .iS)(status);
    if (blue === null)
        return null;
    const left = status.watch ? Math.max(0, Date.parse(status.watch.until) - Date.parse(now)) : 0;
    const times = { interval: 0, watch: left, since: now, next: now, inconclusive: 0 };
    return { from: blue, to: blue, step: 1, of: 1, steps: [], ...times };
}
/**
 * The analysis that a rollback or a recovery still owes: that event is concluded once more, with nothing of it
 * changed. It asks for no gate and hears no hold: it brings nothing.
 */
function owedStep(status) {
    const { event, outcome, rollout, watch, keep } = status;
    const isRest = event === "rolled-back" || event === "recovered";
    if (!isRest || outcome === "applying" || outcome === "failed" || !rollout)
        return null;
    if (rollout.inconclusive === 0 || rollout.from !== rollout.to)
        return null;
    return {
        event,
        live: (0,_transition_js__WEBPACK_IMPORTED_MODULE_0__/* .liveOf */ .QA)(status),
        rollout: null,
        watch,
        ...(keep ? { keep } : {}),
        analyse: true,
        observe: false,
        hold: status.hold,
        finishes: true,
    };
}


/***/ }),

/***/ 66529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ liveAt),
/* harmony export */   JT: () => (/* binding */ liveOnTarget),
/* harmony export */   JZ: () => (/* binding */ rolloutAt),
/* harmony export */   VB: () => (/* binding */ firstStep),
/* harmony export */   Vp: () => (/* binding */ greensBeside),
/* harmony export */   lP: () => (/* binding */ isPaused),
/* harmony export */   wz: () => (/* binding */ stepPercent)
/* harmony export */ });
/* unused harmony export candidateShare */
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88576);

/**
 * The candidate's share in whole percent at a step: the step's percentage of what the greens leave.
 * Rounded down but never to nothing, so that a canary always sees someone, and 100 is all of it.
 */
function candidateShare(step, greens) {
    const rest = 100 - (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOfShares */ .tg)(greens);
    if (step >= 100)
        return rest;
    const share = Math.floor((rest * step) / 100);
    return step > 0 && rest > 0 ? Math.max(1, share) : share;
}
/** The full state at a step of the strategy. */
function liveAt(shape, step) {
    const { from, to, greens, variants } = shape;
    const share = from === null ? candidateShare(100, greens) : candidateShare(step, greens);
    const rest = 100 - (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOfShares */ .tg)(greens) - share;
    const traffic = { ...greens, [to]: share };
    // The stable variant may be one of the greens by now: then the rest comes on top of its exact share.
    if (from !== null && step < 100)
        traffic[from] = rest + (greens[from] ?? 0);
    else if (from !== null && shape.keeps && from !== to)
        traffic[from] ??= 0;
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
/** Greens of a desired state beside a candidate, which may have been one of them. */
function greensBeside(inputs, candidate) {
    return Object.fromEntries(Object.entries(inputs.green).filter(([version]) => version !== candidate));
}
/**
 * What one target has of a state, by its name and its place in the policy: the whole of it, unless a rollout goes from
 * target to target. Then those it has reached have the candidate in the stable one's place; the greens are the same on
 * all. A target that came while it was under way gets the candidate with the last batch.
 */
function liveOnTarget(live, rollout, inputs, index, name) {
    if (!rollout?.batches || rollout.from === null || rollout.step >= rollout.of)
        return live;
    const { from, to, batches, order, step, keep } = rollout;
    const greens = greensBeside(inputs, to);
    const reached = batches[step - 1] ?? 0;
    // Older rollouts know their targets by nothing but their place.
    const isReached = order && name !== undefined ? order.slice(0, reached).includes(name) : index < reached;
    if (isReached) {
        return liveAt({ from, to, greens, variants: live.variants, keeps: keep !== undefined }, 100);
    }
    const { [to]: _, ...traffic } = liveAt({ from, to, greens, variants: live.variants }, 0).traffic;
    const { [to]: __, ...variants } = live.variants;
    return { traffic, variants };
}
/** Whether a rollout stands at a step from which only a person lets it go on, and owes no analysis there. */
function isPaused({ step, of, steps, pauses = [], approved, inconclusive }) {
    const mayGoOn = step >= of || approved === step || inconclusive > 0;
    return !mayGoOn && pauses.includes(stepPercent(steps, step));
}
/**
 * The first step above what the candidate has already: lower ones are skipped, and so is the one that equals it
 * unless a person is asked there.
 */
function firstStep(steps, liveShare, greens, pauses = []) {
    if (liveShare === undefined)
        return 1;
    const index = steps.findIndex((step) => {
        const share = candidateShare(step, greens);
        return share > liveShare || (share === liveShare && pauses.includes(step));
    });
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
        ...(shape.from === null ? {} : extrasOf(strategy)),
    };
}
function extrasOf({ steps, batches, order, pauses = [], keep, maxFailures, }) {
    const named = pauses.filter((pause) => steps.includes(pause));
    return {
        ...(batches && batches.length > 1 ? { batches, ...(order ? { order } : {}) } : {}),
        ...(named.length > 0 ? { pauses: named } : {}),
        ...(keep === undefined ? {} : { keep }),
        ...(maxFailures === undefined ? {} : { maxFailures }),
    };
}


/***/ }),

/***/ 77561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   C$: () => (/* binding */ deciding),
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   dL: () => (/* binding */ nextStable),
/* harmony export */   hp: () => (/* binding */ isTolerated),
/* harmony export */   nU: () => (/* binding */ settleFailed)
/* harmony export */ });
/* harmony import */ var _model_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(646);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20871);
/* harmony import */ var _owed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5193);
/* harmony import */ var _soak_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53724);




/** Those that decide: a dry run is recorded and shown, and that is all. */
function deciding(probes) {
    return probes.filter(({ dryRun }) => dryRun !== true);
}
/** One fail is a fail; no fail but an error or an inconclusive analysis decides nothing. */
function verdictOf(probes) {
    const decisive = deciding(probes);
    if (decisive.some((probe) => probe.outcome === "fail"))
        return "fail";
    return decisive.every((probe) => probe.outcome === "pass") ? "pass" : "inconclusive";
}
/**
 * Decides what a write-ahead became. A target that failed or an analysis that could not decide leaves the
 * status progressing at its step, to be tried again; only a failed analysis is bad.
 */
function settle(ahead, result) {
    const { digest: _, ...draft } = ahead;
    // Nothing is looked at anew when something that serves nobody is taken out.
    const probes = ahead.event === "retired" ? ahead.probes : result.probes;
    let base = { ...draft, lease: null, problem: null, probes, at: result.now };
    if (result.targets.length > 0) {
        if (!isTolerated(ahead.rollout, result)) {
            return { kind: "settled", status: unfinished(base, result.targets.join("; ")) };
        }
        base = { ...base, problem: result.targets.join("; ") };
    }
    const verdict = verdictOf(result.probes);
    if (ahead.event === "removed")
        return { kind: "settled", status: finish(base, ahead, "removed", result.now) };
    if (ahead.event === "withdrawn")
        return { kind: "settled", status: finish(base, ahead, "failed", result.now) };
    if (ahead.event === "rolled-back") {
        if (verdict === "inconclusive")
            return { kind: "settled", status: undecided(base, ahead, "rolled-back") };
        const outcome = verdict === "fail" ? "failed" : "rolled-back";
        return { kind: "settled", status: finish(base, ahead, outcome, result.now, badIn(ahead, result)) };
    }
    if (verdict === "fail")
        return { kind: "bad", status: base, reason: reasonOf(result.probes) };
    if (verdict === "inconclusive")
        return { kind: "settled", status: undecided(base, ahead, "progressing") };
    return { kind: "settled", status: passed(base, ahead, result.now) };
}
/** Whether a rollout goes on although targets could not be written: at the last step all of them must be. */
function isTolerated(rollout, { targets, fenced = false }) {
    if (targets.length === 0)
        return true;
    return (!fenced && rollout !== null && rollout.step < rollout.of && targets.length <= (rollout.maxFailures ?? 0));
}
/** The words of the first analysis that was not good. */
function reasonOf(probes) {
    const decisive = deciding(probes);
    const bad = decisive.find((probe) => probe.outcome === "fail") ?? decisive.find((probe) => probe.outcome !== "pass");
    if (!bad)
        return "";
    const { analysis = "probe", outcome, message } = bad;
    if (outcome !== "fail")
        return `${analysis} could not decide: ${message}`;
    return /^failed \d/.test(message) ? `${analysis} ${message}` : `${analysis} failed: ${message}`;
}
function passed(base, ahead, now) {
    const { rollout } = ahead;
    if (!rollout || rollout.step >= rollout.of) {
        const watch = rollout && rollout.watch > 0
            ? { until: new Date(Date.parse(now) + rollout.watch).toISOString() }
            : ahead.watch;
        const keep = keptAfter(ahead, now);
        return finish({ ...base, rollout: null, watch, ...(keep ? { keep } : {}) }, ahead, "healthy", now);
    }
    const next = new Date(Date.parse(now) + rollout.interval).toISOString();
    return finish({ ...base, rollout: { ...rollout, next, inconclusive: 0 } }, ahead, "progressing", now);
}
/** The old blue, where the strategy keeps it and it is not one of people's greens by now. */
function keptAfter({ rollout, traffic, desired }, now) {
    if (!rollout || rollout.keep === undefined || rollout.from === null)
        return null;
    const { from, keep } = rollout;
    if (traffic[from] !== 0 || from in desired.green)
        return null;
    return { variant: from, until: new Date(Date.parse(now) + keep).toISOString() };
}
/** A target failed: the write-ahead stands, without its lease, so that the next run does all of it again. */
function unfinished(base, reason) {
    return { ...base, outcome: "applying", problem: reason };
}
/**
 * The analysis could not decide: the rollout stays at its step and still owes it. Where none is under way, one to
 * itself says so: unproven, nothing begins to soak and nothing is a rollback point.
 */
function undecided(base, ahead, outcome) {
    const known = ahead.rollout ?? (0,_owed_js__WEBPACK_IMPORTED_MODULE_1__/* .analysisOwed */ .m)(ahead, base.at);
    const rollout = known && { ...known, next: base.at, inconclusive: known.inconclusive + 1 };
    return finish({ ...base, rollout }, ahead, outcome, base.at);
}
/**
 * Bad, and nothing to go back to or nobody allowed to: it stays as it is until a person decides. What failed
 * loses its soak, and every other interval ends here.
 */
function settleFailed(ahead, result, problem) {
    const { digest: _, ...draft } = ahead;
    const base = { ...draft, lease: null, problem, probes: result.probes, at: result.now };
    return finish(base, ahead, "failed", result.now, badIn(ahead, result));
}
/** The versions that an analysis which decides found bad. */
function badIn(ahead, { probes }) {
    return deciding(probes).flatMap(({ variant, outcome }) => outcome === "fail" ? (ahead.variants[variant]?.version ?? []) : []);
}
function finish(base, ahead, outcome, now, bad = []) {
    const { drift: known = [], ...rest } = base;
    const drift = (0,_model_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCleared */ .nV)(known, base.probes);
    const status = { ...rest, outcome, ...(drift.length > 0 ? { drift } : {}) };
    const held = status.hold.flatMap((one) => (one.kind === "version" && one.blue ? [one.version] : []));
    const voided = new Set([...held, ...bad]);
    return { ...status, soak: (0,_soak_js__WEBPACK_IMPORTED_MODULE_2__/* .carrySoak */ .q)(ahead.soak, (0,_soak_js__WEBPACK_IMPORTED_MODULE_2__/* .soakingVariant */ .k)(status), voided, ahead.at, now) };
}
/** What the next status points back to: the one before it, if that was settled; else what that pointed to. */
function nextStable(before, commit) {
    if (!before)
        return null;
    return (0,_model_status_js__WEBPACK_IMPORTED_MODULE_3__/* .isSettled */ .I)(before) ? { revision: before.revision, commit } : before.stable;
}


/***/ }),

/***/ 53724:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ soakingVariant),
/* harmony export */   q: () => (/* binding */ carrySoak)
/* harmony export */ });
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20871);

/**
 * The version whose soak runs, and its release: blue at 100 percent in a settled status. A rollout, a green with a share,
 * a failure or a contract that is not the reviewed one ends the interval.
 */
function soakingVariant(status) {
    const { blue, green } = status.desired;
    if (!(0,_model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .isSettled */ .I)(status) || (status.drift ?? []).length > 0 || blue === null || blue in green)
        return null;
    const whole = Object.keys(status.traffic).find((id) => status.traffic[id] === 100);
    const variant = whole === undefined ? undefined : status.variants[whole];
    return variant?.version === blue ? { version: blue, release: variant.release } : null;
}
/**
 * Carries soak over a change: intervals that ended are closed at `endedAt` (when the write-ahead was made),
 * the one that begins starts at `at`, and from nothing where another release soaked under its version. Versions in `voided` (failed or held) lose what they had.
 */
function carrySoak(before, running, voided, endedAt, at) {
    const after = {};
    for (const [version, soak] of Object.entries(before)) {
        if (voided.has(version))
            continue;
        const runs = version === running?.version && soak.release === running.release;
        after[version] = runs || soak.since === null ? soak : close(soak, soak.since, endedAt);
    }
    if (running !== null && !voided.has(running.version)) {
        const { version, release } = running;
        const known = after[version]?.release === release ? after[version] : undefined;
        after[version] = { release, longest: known?.longest ?? 0, since: known?.since ?? at };
    }
    return after;
}
function close(soak, since, endedAt) {
    const length = Math.max(0, Date.parse(endedAt) - Date.parse(since));
    return { ...soak, longest: Math.max(soak.longest, length), since: null };
}


/***/ }),

/***/ 87975:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ digestible),
/* harmony export */   n: () => (/* binding */ effectiveStrategy)
/* harmony export */ });
/* harmony import */ var _model_strategy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46340);
/* harmony import */ var _model_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25004);


/**
 * The strategy that can really be followed. Two variants of one version need targets that can hold both, unless it
 * goes from target to target, each of which then has one of them.
 */
function effectiveStrategy({ strategy, targets }, blue, stable) {
    const batches = (0,_model_strategy_js__WEBPACK_IMPORTED_MODULE_1__/* .batchesOf */ .c)(strategy, targets.length);
    const followed = batches
        ? { ...strategy, batches, order: (0,_model_target_js__WEBPACK_IMPORTED_MODULE_0__/* .targetNames */ .i)(targets), steps: (0,_model_strategy_js__WEBPACK_IMPORTED_MODULE_1__/* .stepsOf */ .B)(strategy, targets.length) }
        : strategy;
    if (stable?.version !== blue.version || (0,_model_target_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentCan */ .qG)(targets).variants)
        return followed;
    const { keep: _, pauses, ...possible } = followed;
    if (batches)
        return { ...possible, ...(pauses ? { pauses } : {}) };
    return { ...possible, steps: [], interval: 0 };
}
/** What of a strategy a plan's hash and what people approve say: what older plans did not know only where it is set. */
function digestible({ type, steps, interval, watch, keep, pauses, maxParallel, maxFailures, }) {
    return { type, steps, interval, watch, keep, pauses, maxParallel, maxFailures };
}


/***/ }),

/***/ 81633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QA: () => (/* binding */ liveOf),
/* harmony export */   RQ: () => (/* binding */ stepTowards),
/* harmony export */   S5: () => (/* binding */ retire),
/* harmony export */   Ww: () => (/* binding */ takeover),
/* harmony export */   lJ: () => (/* binding */ confirm),
/* harmony export */   lQ: () => (/* binding */ observation),
/* harmony export */   np: () => (/* binding */ advance)
/* harmony export */ });
/* harmony import */ var _rollout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66529);
/* harmony import */ var _strategy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87975);
/* harmony import */ var _variants_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20680);



/**
 * The next step from what runs to what is wanted, once every gate passed. Greens go to their exact shares
 * at once; a new blue (or blue with other variables) is a rollout by the strategy.
 */
function stepTowards(status, inputs, environment, now) {
    const blue = inputs.blue === null ? undefined : inputs.live.variants[inputs.blue];
    if (status === undefined || blue === undefined || Object.keys(status.traffic).length === 0) {
        return change("deployed", { ...inputs, rollout: onlyStep(null, inputs.blue ?? "", environment, now) }, status);
    }
    const blueId = (0,_variants_js__WEBPACK_IMPORTED_MODULE_2__/* .blueOf */ .iS)(status);
    const unchanged = blueId !== null && (0,_variants_js__WEBPACK_IMPORTED_MODULE_2__/* .sameVariant */ .ag)(status.variants[blueId], blue);
    if (unchanged && status.rollout)
        return sharesDuringRollout(status, inputs);
    if (unchanged) {
        const event = (0,_variants_js__WEBPACK_IMPORTED_MODULE_2__/* .sameLive */ .Tn)((0,_variants_js__WEBPACK_IMPORTED_MODULE_2__/* .liveWithoutKept */ .DV)(status), inputs.live) ? "settings-changed" : "traffic-changed";
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
            ...keeping(status),
            analyse: true,
        };
    }
    const shape = {
        from: rollout.from,
        to: rollout.to,
        variants: status.variants,
        greens: (0,_rollout_js__WEBPACK_IMPORTED_MODULE_0__/* .greensBeside */ .Vp)(inputs, rollout.to),
        keeps: rollout.keep !== undefined,
    };
    const step = rollout.step + 1;
    const live = (0,_rollout_js__WEBPACK_IMPORTED_MODULE_0__/* .liveAt */ .A2)(shape, (0,_rollout_js__WEBPACK_IMPORTED_MODULE_0__/* .stepPercent */ .wz)(rollout.steps, step));
    const next = (0,_rollout_js__WEBPACK_IMPORTED_MODULE_0__/* .rolloutAt */ .JZ)(shape, rollout, step, rollout.since, now);
    const event = step >= rollout.of ? "rollout-completed" : "rollout-advanced";
    return {
        ...change(event, { live, rollout: next }, status),
        // After time has passed, what was good once is asked again.
        analyse: rollout.interval > 0 || rollout.inconclusive > 0 || rollout.approved === rollout.step,
    };
}
/** The analysis that a step still owes: once it passes, the step's interval begins. */
function confirm(status, now) {
    const { rollout } = status;
    if (!rollout || rollout.inconclusive === 0 || rollout.step >= rollout.of)
        return null;
    const next = new Date(Date.parse(now) + rollout.interval).toISOString();
    const to = { live: liveOf(status), rollout: { ...rollout, inconclusive: 0, next } };
    return { ...change("rollout-confirmed", to, status), ...keeping(status), analyse: true };
}
/** Looks at what is live without changing anything. */
function observation(status) {
    return {
        event: status.event,
        live: liveOf(status),
        rollout: status.rollout,
        watch: status.watch,
        ...keeping(status),
        analyse: true,
        observe: true,
        hold: status.hold,
    };
}
/** Takes out the old blue that was kept ready. Under watch what serves is looked at first, as ever. */
function retire(status, isWatched) {
    const to = { live: (0,_variants_js__WEBPACK_IMPORTED_MODULE_2__/* .liveWithoutKept */ .DV)(status), rollout: null, watch: status.watch };
    return { ...change("retired", to, status), analyse: isWatched };
}
/** Completes what a run left behind: applies the full state again, since what the targets hold is unknown. */
function takeover(status) {
    const to = { live: liveOf(status), rollout: status.rollout, watch: status.watch };
    return { ...change(status.event, to, status), ...keeping(status), finishes: true };
}
/** What does not change what runs lets the old blue stay ready as well. */
function keeping({ keep }) {
    return keep ? { keep } : {};
}
function liveOf(live) {
    return { traffic: live.traffic, variants: live.variants };
}
function startRollout(status, inputs, blue, environment, now) {
    const stable = (0,_variants_js__WEBPACK_IMPORTED_MODULE_2__/* .stableOf */ .PI)(status);
    const stableVariant = stable === null ? undefined : status.variants[stable];
    const existing = (0,_variants_js__WEBPACK_IMPORTED_MODULE_2__/* .idOfLive */ .PO)(status, blue);
    const kept = stable === null || stableVariant === undefined ? [] : [stable];
    const taken = new Set([...kept, ...Object.keys(inputs.green)]);
    const candidate = existing !== undefined && !(existing in inputs.green) ? existing : (0,_variants_js__WEBPACK_IMPORTED_MODULE_2__/* .newVariantId */ .Rd)(blue, taken);
    const variants = { [candidate]: blue };
    for (const version of Object.keys(inputs.green)) {
        const variant = inputs.live.variants[version];
        if (variant)
            variants[version] = variant;
    }
    const from = stable === null || stableVariant === undefined || existing === stable ? null : stableId();
    if (from !== null && stableVariant)
        variants[from] = stableVariant;
    const strategy = (0,_strategy_js__WEBPACK_IMPORTED_MODULE_1__/* .effectiveStrategy */ .n)(environment, blue, stableVariant);
    const keeps = strategy.keep !== undefined;
    const shape = { from, to: candidate, variants, greens: inputs.green, keeps };
    const liveShare = existing === undefined ? undefined : status.traffic[existing];
    const step = from === null
        ? strategy.steps.length + 1
        : (0,_rollout_js__WEBPACK_IMPORTED_MODULE_0__/* .firstStep */ .VB)(strategy.steps, liveShare, inputs.green, strategy.pauses);
    const percent = (0,_rollout_js__WEBPACK_IMPORTED_MODULE_0__/* .stepPercent */ .wz)(strategy.steps, step);
    const rollout = (0,_rollout_js__WEBPACK_IMPORTED_MODULE_0__/* .rolloutAt */ .JZ)(shape, strategy, step, now, now);
    // Where the first step is the last, as for a version that has all traffic already, nothing is under way.
    const event = step > strategy.steps.length || from === null ? "deployed" : "rollout-started";
    return change(event, { live: (0,_rollout_js__WEBPACK_IMPORTED_MODULE_0__/* .liveAt */ .A2)(shape, percent), rollout }, status);
    /** A green may have become what the stable one was called; with other variables they must not be mixed up. */
    function stableId() {
        const green = stable === null ? undefined : variants[stable];
        if (stable === null || stableVariant === undefined)
            return "";
        if (stable === candidate || (green && !(0,_variants_js__WEBPACK_IMPORTED_MODULE_2__/* .sameVariant */ .ag)(green, stableVariant))) {
            return (0,_variants_js__WEBPACK_IMPORTED_MODULE_2__/* .newVariantId */ .Rd)(stableVariant, new Set([stable, stableVariant.version]));
        }
        return stable;
    }
}
/** People moved green shares while a rollout runs: theirs are exact and as they wish, the rollout keeps its step. */
function sharesDuringRollout(status, inputs) {
    const { rollout } = status;
    if (!rollout)
        return observation(status);
    const greens = (0,_rollout_js__WEBPACK_IMPORTED_MODULE_0__/* .greensBeside */ .Vp)(inputs, rollout.to);
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
    const keeps = rollout.keep !== undefined;
    const shape = { from, to: rollout.to, variants, greens, keeps };
    const live = (0,_rollout_js__WEBPACK_IMPORTED_MODULE_0__/* .liveAt */ .A2)(shape, (0,_rollout_js__WEBPACK_IMPORTED_MODULE_0__/* .stepPercent */ .wz)(rollout.steps, rollout.step));
    return change("traffic-changed", { live, rollout: { ...rollout, from } }, status);
}
/** Keeps the stable variant, under another id where a green with other content took its name. */
function besideGreens(from, status, variants) {
    const stable = from === null ? undefined : status.variants[from];
    if (from === null || stable === undefined)
        return null;
    const green = variants[from];
    const id = green && !(0,_variants_js__WEBPACK_IMPORTED_MODULE_2__/* .sameVariant */ .ag)(green, stable) ? (0,_variants_js__WEBPACK_IMPORTED_MODULE_2__/* .newVariantId */ .Rd)(stable, new Set(Object.keys(variants))) : from;
    variants[id] = stable;
    return id;
}
/** A rollout of one step: it lasts only until its analysis has passed. */
function onlyStep(from, to, environment, now) {
    const { watch } = environment.strategy;
    const shape = { from, to, variants: {}, greens: {} };
    return (0,_rollout_js__WEBPACK_IMPORTED_MODULE_0__/* .rolloutAt */ .JZ)(shape, { steps: [], interval: 0, watch }, 1, now, now);
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


/***/ })

};
;