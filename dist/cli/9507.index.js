"use strict";
exports.id = 9507;
exports.ids = [9507];
exports.modules = {

/***/ 73903:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   by: () => (/* binding */ digestOfBytes),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_module__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The one text of a JSON value that is hashed: keys sorted by code unit, no white space, absent and
 * undefined members left out (after RFC 8785; our numbers are integers or short decimals).
 */
function canonicalJson(value) {
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value ?? null);
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
    const map = value;
    let text = "";
    // Without a comparison of its own, sort goes by code unit and is several times faster.
    for (const key of Object.keys(map).sort()) {
        const member = map[key];
        if (member !== undefined)
            text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(member)}`;
    }
    return `{${text}}`;
}
/** Loading it takes a tenth of a start; most checks take no digest. */
const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(process.execPath);
let crypto;
/** Digest of the canonical form of a value. */
function digestOf(value) {
    return digestOfBytes(canonicalJson(value));
}
function digestOfBytes(bytes) {
    crypto ??= require("node:crypto");
    return `sha256-${crypto.createHash("sha256").update(bytes).digest("hex")}`;
}


/***/ }),

/***/ 646:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ isKnownDrift),
/* harmony export */   DK: () => (/* binding */ strictestDrift),
/* harmony export */   Hh: () => (/* binding */ sayContractDrift),
/* harmony export */   IS: () => (/* binding */ driftPolicy),
/* harmony export */   Xn: () => (/* binding */ defaultDrift),
/* harmony export */   gb: () => (/* binding */ changesAtMost),
/* harmony export */   nV: () => (/* binding */ withoutCleared),
/* harmony export */   r: () => (/* binding */ driftIn),
/* harmony export */   s0: () => (/* binding */ sameDrift)
/* harmony export */ });
/* unused harmony export shortDigest */
const defaultDrift = { contract: "alert", every: 86_400_000 };
/** A policy of which nothing says so is under the default: the record of it need not change for that. */
function driftPolicy(environment) {
    return environment?.drift ?? defaultDrift;
}
const strictness = ["off", "alert", "rollback"];
/** Of several policies that bind at once, the one that lets the least pass; the default where there is none. */
function strictestDrift(policies) {
    const modes = policies.map((policy) => driftPolicy(policy).contract);
    return strictness.findLast((mode) => modes.includes(mode)) ?? defaultDrift.contract;
}
const changesAtMost = 20;
/** Of what was known to drift, what still runs, under whatever name and with whatever settings. */
function driftIn(drift = [], before, after) {
    return Object.entries(after.variants).flatMap(([variant, { version, release }]) => {
        const known = drift.find((one) => {
            const was = before.variants[one.variant];
            return was?.version === version && was.release === release;
        });
        return known ? [{ ...known, variant }] : [];
    });
}
/** Whether nothing of it is new: the same variants run the same contracts. */
function sameDrift(a, b) {
    return a.length === b.length && a.every((one) => isKnownDrift(one, b));
}
function isKnownDrift({ variant, running }, known) {
    return known.some((other) => other.variant === variant && other.running === running);
}
/** Without those that an analysis has found to be as reviewed since. */
function withoutCleared(drift, probes) {
    return drift.filter(({ variant, reviewed }) => !probes.some((probe) => probe.variant === variant && probe.contract === reviewed));
}
/** `contract 3f2a9c0d11aa ≠ reviewed 5781fef2bfc8: breaking, - get_alerts` */
function sayContractDrift({ reviewed, running, verdict, changes, more }) {
    const head = `contract ${shortDigest(running)} ≠ reviewed ${shortDigest(reviewed)}`;
    const named = changes.filter((change) => change.class !== "documentation").slice(0, 5);
    const described = changes.filter((change) => change.class === "documentation").slice(0, 2);
    const left = changes.length - named.length - described.length + more;
    const parts = [...named, ...described].map((change) => change.summary);
    if (left > 0)
        parts.push(`${left} more`);
    const warnings = changes.reduce((sum, change) => sum + (change.warnings?.length ?? 0), 0);
    if (warnings > 0)
        parts.push(`${warnings} ${warnings === 1 ? "warning" : "warnings"}`);
    return parts.length === 0 ? head : `${head}: ${verdict}, ${parts.join(", ")}`;
}
/** Twelve digits, as a probe says them. */
function shortDigest(digest) {
    return digest.replace(/^sha256-/, "").slice(0, 12);
}


/***/ }),

/***/ 3028:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareFindings: () => (/* binding */ compareFindings),
/* harmony export */   compareText: () => (/* binding */ compareText),
/* harmony export */   hasFailure: () => (/* binding */ hasFailure),
/* harmony export */   outcomes: () => (/* binding */ outcomes),
/* harmony export */   severities: () => (/* binding */ severities),
/* harmony export */   sortFindings: () => (/* binding */ sortFindings)
/* harmony export */ });
const outcomes = ["fail", "wait", "warn", "pass"];
const severities = [
    "critical",
    "high",
    "medium",
    "low",
    "info",
];
/** Most severe first, then by place, then by rule: the order in which findings are always shown. */
function sortFindings(findings) {
    return [...findings].sort(compareFindings);
}
function compareFindings(a, b) {
    return (outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome) ||
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        compareText(a.file ?? a.place?.file ?? "", b.file ?? b.place?.file ?? "") ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0) ||
        compareText(a.rule, b.rule) ||
        compareText(a.message, b.message));
}
/** By code unit: the same order on every machine and locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function hasFailure(findings) {
    return findings.some((finding) => finding.outcome === "fail");
}


/***/ }),

/***/ 20871:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isSettled)
/* harmony export */ });
/** Settled: healthy with no rollout in progress. */
function isSettled(status) {
    return (status.outcome === "healthy" || status.outcome === "rolled-back") && status.rollout === null;
}


/***/ }),

/***/ 46340:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ stepsOf),
/* harmony export */   c: () => (/* binding */ batchesOf)
/* harmony export */ });
/**
 * How many of `targets` targets have all of the new blue after each batch of a strategy that goes from target to
 * target, the last one all of them: `rolling` without steps of its own. Undefined for one that moves shares.
 */
function batchesOf({ type, steps, maxParallel = 1 }, targets) {
    if (type !== "rolling" || steps.length > 0 || targets === 0)
        return undefined;
    const count = Math.ceil(targets / maxParallel);
    return Array.from({ length: count }, (_, index) => Math.min(targets, (index + 1) * maxParallel));
}
/** The steps in whole percent before the last one: as written, or the part of the targets after each batch. */
function stepsOf(strategy, targets) {
    const batches = batchesOf(strategy, targets);
    if (!batches)
        return strategy.steps;
    return batches.slice(0, -1).map((batch) => Math.max(1, Math.floor((100 * batch) / targets)));
}


/***/ }),

/***/ 25004:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HG: () => (/* binding */ implementedTargets),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   SF: () => (/* binding */ capabilitiesOf),
/* harmony export */   i: () => (/* binding */ targetNames),
/* harmony export */   p5: () => (/* binding */ innerPathProblem),
/* harmony export */   qG: () => (/* binding */ environmentCan),
/* harmony export */   wx: () => (/* binding */ isInnerPath)
/* harmony export */ });
const none = { split: false, variants: false, remove: false, fence: false };
function capabilitiesOf(target) {
    if (target.type === "haproxy") {
        // Two variants of one version need an address each.
        return {
            split: true,
            variants: target.address?.includes("{variant}") ?? false,
            remove: true,
            fence: true,
        };
    }
    if (target.type !== "mcp")
        return none;
    const launcher = target.launcher === undefined || target.launcher.length > 0;
    return { split: launcher, variants: launcher, remove: true, fence: true };
}
/**
 * What the targets of an environment can do together: as much as the least able of them, since each is a real
 * way to reach the server. No targets: nothing, since nothing would enforce it.
 */
function environmentCan(targets) {
    const all = targets.map(capabilitiesOf);
    const every = (can) => all.length > 0 && all.every((target) => target[can]);
    return { split: every("split"), variants: every("variants") };
}
/**
 * What each target of an environment is known by, in their order: by where it writes, whatever its place in the list
 * and its other settings. Those that write to the same place are told apart by their order.
 */
function targetNames(targets) {
    const seen = new Map();
    return targets.map((target) => {
        const name = targetName(target);
        const count = (seen.get(name) ?? 0) + 1;
        seen.set(name, count);
        return count === 1 ? name : `${name}#${count}`;
    });
}
function targetName(target) {
    if (target.type === "mcp")
        return [target.type, target.scope, target.path ?? ""].join(":");
    if (target.type === "haproxy")
        return [target.type, target.path ?? "", target.backend ?? ""].join(":");
    return target.type;
}
/** The name of a server's entry in a client's file: its own, the target's, or the server's id. */
function entryOf({ entries, entry }, server) {
    const own = entries !== undefined && Object.hasOwn(entries, server) ? entries[server] : undefined;
    return own ?? entry ?? server;
}
const implementedTargets = ["mcp", "haproxy"];
/**
 * Why a path, from the repository's root and with forward slashes, is none of a file inside it on every system,
 * as words that follow the path; undefined where it is one. It must reach git's own folder nowhere either.
 */
function innerPathProblem(path) {
    if (path.trim() === "" || path.endsWith("/"))
        return "names no file";
    if (path.includes("\\"))
        return "has backslashes; forward slashes work everywhere";
    if (/\p{Cc}/u.test(path))
        return "has control characters";
    if (/^(?:\/|~|[A-Za-z]:)/.test(path))
        return "is not inside the repository";
    if (path.includes(":"))
        return "has a colon, which not every system takes for a part of a name";
    for (const step of path.split("/").filter((part) => part !== "" && part !== ".")) {
        // Windows strips trailing dots and spaces, and knows .git by its short name too.
        const name = step.replace(/[. ]+$/, "").toLowerCase();
        if (name === "")
            return "climbs out of the repository";
        if (/^(?:\.git|git~\d+)$/.test(name))
            return "reaches into .git";
    }
    return undefined;
}
function isInnerPath(path) {
    return innerPathProblem(path) === undefined;
}


/***/ }),

/***/ 88576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   UJ: () => (/* binding */ blueShare),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   fc: () => (/* binding */ apportion),
/* harmony export */   tg: () => (/* binding */ sumOfShares)
/* harmony export */ });
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78469);
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16353);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3028);



/**
 * The order of versions and of variants' ids: semver precedence of the version (what stands before a `~`) first,
 * then text, so that variants and builds of one version lie together. What is no version comes before all that are.
 */
function compareVersions(a, b) {
    const left = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1___default()(versionOf(a));
    const right = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1___default()(versionOf(b));
    if (left && right)
        return semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0___default()(left, right) || (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__.compareText)(a, b);
    return Number(left !== null) - Number(right !== null) || (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__.compareText)(a, b);
}
/** The version in a variant's id; a version is its own. */
function versionOf(id) {
    const end = id.indexOf("~");
    return end < 0 ? id : id.slice(0, end);
}
function sumOfShares(traffic) {
    return Object.values(traffic).reduce((sum, share) => sum + share, 0);
}
/**
 * Distributes `total` whole percent over `weights` in proportion, by the largest remainder; ties go to the
 * lower version. The result always sums to `total` exactly; all-zero weights count as equal ones.
 */
function apportion(weights, total) {
    const keys = Object.keys(weights).sort(compareVersions);
    if (keys.length === 0)
        return {};
    const sum = sumOfShares(weights);
    const exact = keys.map((key) => (sum === 0 ? total / keys.length : ((weights[key] ?? 0) * total) / sum));
    const shares = exact.map(Math.floor);
    let missing = total - shares.reduce((a, b) => a + b, 0);
    const order = keys
        .map((_, index) => index)
        .sort((a, b) => fraction(exact[b]) - fraction(exact[a]) || a - b);
    for (const index of order) {
        if (missing <= 0)
            break;
        shares[index] = (shares[index] ?? 0) + 1;
        missing -= 1;
    }
    return Object.fromEntries(keys.map((key, index) => [key, shares[index] ?? 0]));
}
function fraction(value) {
    const part = (value ?? 0) % 1;
    return Math.round(part * 1e9) / 1e9;
}
/** Blue is what the greens leave. */
function blueShare(green) {
    return 100 - sumOfShares(green);
}


/***/ }),

/***/ 36519:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ whyDriftStays),
/* harmony export */   ln: () => (/* binding */ driftNews),
/* harmony export */   n_: () => (/* binding */ sayDrift),
/* harmony export */   tg: () => (/* binding */ driftHint),
/* harmony export */   wW: () => (/* binding */ takenBackHint),
/* harmony export */   ys: () => (/* binding */ driftNoted)
/* harmony export */ });
/* harmony import */ var _model_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(646);
/* harmony import */ var _begun_rollback_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83498);
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77561);
/* harmony import */ var _soak_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53724);




const driftEvents = new Set(["drift-found", "drift-gone"]);
/** Each contract that is not the reviewed one is news once, and that it is gone is too. */
function driftNews({ drift: known = [] }, seen) {
    const drift = seen.map((one) => {
        const before = known.find((other) => (0,_model_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnownDrift */ .$O)(one, [other]));
        return before ? { ...one, since: before.since } : one;
    });
    if ((0,_model_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .sameDrift */ .s0)(drift, known))
        return { kind: "none" };
    return { kind: drift.every((one) => (0,_model_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnownDrift */ .$O)(one, known)) ? "gone" : "found", drift };
}
/**
 * The status that says so: a revision of its own, nothing of what runs is changed. What does not run as it was reviewed
 * does not soak.
 */
function driftNoted(status, news, at) {
    // What a rollback went back to, and why, is that rollback's to say.
    const { digest: _, restored: __, because: ___, drift: ____, ...rest } = status;
    const { pull } = status.cause;
    const draft = {
        ...rest,
        revision: status.revision + 1,
        event: news.kind === "found" ? "drift-found" : "drift-gone",
        lease: null,
        stable: (0,_settle_js__WEBPACK_IMPORTED_MODULE_1__/* .nextStable */ .dL)(status, at.head),
        cause: {
            ...at.cause,
            reason: at.reason ?? sayDrift(news.drift),
            ...(pull === undefined ? {} : { pull }),
        },
        ...(news.drift.length > 0 ? { drift: news.drift } : {}),
        at: at.now,
    };
    return { ...draft, soak: (0,_soak_js__WEBPACK_IMPORTED_MODULE_2__/* .carrySoak */ .q)(status.soak, (0,_soak_js__WEBPACK_IMPORTED_MODULE_2__/* .soakingVariant */ .k)(draft), new Set(), at.now, at.now) };
}
/** On one line, for histories and events. */
function sayDrift(drift) {
    if (drift.length === 0)
        return "every contract is as reviewed again";
    return drift.map((one) => `${one.variant} has ${(0,_model_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .sayContractDrift */ .Hh)(one)}`).join("; ");
}
/** What a person does about what a status was found to run: where nothing else ran before, there is nothing to go back to. */
function driftHint({ server, environment, stable, }) {
    const back = stable === null
        ? "deploy another version, or take the deployment away"
        : `headgate rollback ${server} --env ${environment} --reason …`;
    return `if it is right, release it under a new version; else ${back}`;
}
/** What is left to do about what was rolled back because of it. */
const takenBackHint = "find out who changed it, and why; if it is right, release it under a new version";
/**
 * Why drift is not rolled back by itself, whatever the points say; undefined where it may be. What a rollback went back
 * to is not left by another one, and a server is not taken away altogether because it changed.
 */
function whyDriftStays(status, points) {
    const made = [status, ...points.map((point) => point.status)].find(({ event }) => !driftEvents.has(event));
    if (made && (0,_begun_rollback_js__WEBPACK_IMPORTED_MODULE_3__/* .isBackwards */ .B_)(made))
        return "what runs was rolled back to, and a rollback is not rolled back by itself";
    return status.stable === null ? "there is nothing to go back to: nothing else ran here before" : undefined;
}


/***/ }),

/***/ 20680:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ liveWithoutKept),
/* harmony export */   PI: () => (/* binding */ stableOf),
/* harmony export */   PO: () => (/* binding */ idOfLive),
/* harmony export */   Rd: () => (/* binding */ newVariantId),
/* harmony export */   Tn: () => (/* binding */ sameLive),
/* harmony export */   ag: () => (/* binding */ sameVariant),
/* harmony export */   iS: () => (/* binding */ blueOf)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73903);

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
    const candidates = Object.keys(status.variants).filter((id) => status.variants[id]?.version === blue &&
        !(blue !== null && blue in green) &&
        id !== status.keep?.variant);
    const byShare = candidates.sort((a, b) => (status.traffic[b] ?? 0) - (status.traffic[a] ?? 0));
    return byShare[0] ?? null;
}
/** What serves: without the old blue that is only kept ready. */
function liveWithoutKept({ traffic, variants, keep }) {
    if (!keep || (traffic[keep.variant] ?? 0) > 0)
        return { traffic, variants };
    const { [keep.variant]: _, ...others } = traffic;
    const { [keep.variant]: __, ...rest } = variants;
    return { traffic: others, variants: rest };
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

/***/ 71933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isAutomatic)
/* harmony export */ });
/** Whether a rollback was nobody's wish: a run saw what was bad and took it back. Null: it is no rollback. */
function isAutomatic({ event, cause, }) {
    if (event !== "rolled-back" && event !== "withdrawn")
        return null;
    return cause.command !== "rollback";
}


/***/ }),

/***/ 42629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TQ: () => (/* binding */ eventOfCommand),
/* harmony export */   UH: () => (/* binding */ eventsOfRecord),
/* harmony export */   XL: () => (/* binding */ eventsOf),
/* harmony export */   logLine: () => (/* binding */ logLine)
/* harmony export */ });
/* unused harmony exports eventNames, eventsByStatus */
/* harmony import */ var _reconcile_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36519);
/* harmony import */ var _reconcile_settle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77561);
/* harmony import */ var _by_itself_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71933);



/** Event by name, and what its line in the structured log is called (requirement C9). */
const names = {
    "server:registered": "mcp_server_registered",
    "server:updated": "mcp_server_updated",
    "server:status-changed": "mcp_server_status_changed",
    "server:traffic-changed": "mcp_server_traffic_changed",
    "server:health-changed": "mcp_server_health_changed",
    "server:rollback": "mcp_server_rollback",
    "server:refused": "mcp_server_refused",
    "server:override": "mcp_server_override",
};
/** In the order in which documentation lists them. */
const eventNames = Object.keys(names);
/**
 * What a status' event means to the outside. Shares that move are told as such beside it, wherever they do; the first
 * status of a server in an environment registers it, whatever it is called.
 */
const eventsByStatus = {
    adopted: "server:registered",
    deployed: "server:status-changed",
    "traffic-changed": "server:traffic-changed",
    "settings-changed": "server:updated",
    "rollout-started": "server:status-changed",
    "rollout-advanced": "server:traffic-changed",
    "rollout-confirmed": "server:updated",
    "rollout-approved": "server:updated",
    retired: "server:updated",
    "rollout-completed": "server:status-changed",
    "rolled-back": "server:rollback",
    withdrawn: "server:rollback",
    removed: "server:status-changed",
    resumed: "server:updated",
    recovered: "server:updated",
    "drift-found": "server:health-changed",
    "drift-gone": "server:health-changed",
};
/** What a run did and refused to do, oldest first. Looking at what is well is no event. */
function eventsOf(report) {
    return [
        ...report.reports.flatMap(eventsOfReport),
        ...(report.refused?.plans ?? []).map((plan) => refusal(plan, report.refused?.at ?? "")),
    ];
}
/** What a person changed of a status with no step taken: a hold that was lifted, a pause that was ended. */
function eventsOfRecord(status, before) {
    return eventsOfStatus(status, before, []);
}
function eventOfCommand({ event: name, key, ...told }) {
    const id = `${told.environment ?? "*"}/${told.server ?? "*"}@${key}`;
    return {
        ...event(id, name),
        at: told.at,
        environment: told.environment,
        server: told.server,
        revision: null,
        blue: told.blue,
        from: null,
        to: null,
        automatic: null,
        actor: told.actor,
        run: told.run,
        pull: null,
        reason: told.reason,
    };
}
/** One line of newline-delimited JSON, without its line feed. */
function logLine(event) {
    const { log, event: name, at, ...rest } = event;
    const level = name === "server:rollback" || name === "server:refused" || isIll(event) ? "warn" : "info";
    return JSON.stringify({ time: at, level, event: log, name, ...rest });
}
function isIll({ event, reason }) {
    return event === "server:health-changed" && reason !== null;
}
function eventsOfReport(one) {
    switch (one.kind) {
        case "concluded":
            // Targets that failed are tried again, and told of when they hold.
            return one.status.outcome === "applying" ? [] : eventsOfStatus(one.status, one.before, one.probes);
        case "bad":
            return [health(one.status, one.probes, one.status.at, one.reason)];
        case "alert":
            return [alert(one)];
        case "drift":
            return [drifted(one)];
        case "none":
        case "observed":
        case "inconclusive":
        case "brought-back":
        case "lost":
            return [];
    }
}
function eventsOfStatus(status, before, probes) {
    const isNew = before === undefined || before.event === "removed" || before.event === "withdrawn";
    const first = isNew && status.event !== "removed" ? "server:registered" : eventsByStatus[status.event];
    const moved = before !== undefined && !sameShares(before.traffic, status.traffic);
    const told = [first];
    if (moved && first !== "server:traffic-changed")
        told.push("server:traffic-changed");
    const main = told.map((name) => ofStatus(status, before, name, status.cause.reason ?? null));
    const verdicts = { before: verdictOf(before?.probes ?? []), now: verdictOf(probes) };
    const changed = probes.length > 0 && before !== undefined && verdicts.before !== verdicts.now;
    return [
        ...main,
        ...(changed ? [health(status, probes, status.at, ill(probes))] : []),
        ...overrides(status, before),
    ];
}
/** Each rule that was set aside for what is recorded now, and was not for what stood before. */
function overrides(status, before) {
    // Advisories are accepted one by one, under one rule: each is told.
    const keyOf = ({ rule, setAside }) => setAside?.advisory === undefined ? rule : `${rule} ${setAside.advisory}`;
    const known = new Set((before?.gates ?? []).filter(({ setAside }) => setAside).map(keyOf));
    return status.gates.flatMap((gate) => {
        const { setAside } = gate;
        if (!setAside || known.has(keyOf(gate)))
            return [];
        const told = ofStatus(status, before, "server:override", `${keyOf(gate)}${setAside.until === undefined ? "" : ` until ${setAside.until}`}: ${setAside.reason}`);
        return [{ ...told, id: `${told.id}:${keyOf(gate)}` }];
    });
}
function health(status, probes, at, reason) {
    const told = ofStatus(status, undefined, "server:health-changed", reason);
    return { ...told, at: probes.at(-1)?.at ?? at };
}
function refusal(plan, at) {
    const rules = plan.gates.filter((gate) => gate.outcome === "fail");
    return {
        ...unrecorded(plan, `${plan.id}@${plan.to.digest.slice(7, 19)}:refused`, "server:refused"),
        at,
        reason: rules.map(({ rule, message }) => `${rule}: ${message}`).join("; ") || null,
    };
}
function unrecorded(plan, id, name) {
    return {
        ...subject(plan.id),
        ...event(id, name),
        revision: null,
        blue: plan.to.blue,
        from: plan.from.traffic,
        to: name === "server:refused" ? plan.to.live.traffic : plan.from.traffic,
        automatic: null,
        actor: null,
        run: null,
        pull: null,
    };
}
/** What is bad and stays: told by every run that finds it so, as the same event. */
function alert({ id, plan, probes, reason }) {
    return {
        ...unrecorded(plan, `${id}@${plan.hash.slice(7, 19)}:alert`, "server:health-changed"),
        at: probes.at(-1)?.at ?? "",
        reason,
    };
}
/** What runs promises something else than what was reviewed; with no reason: not any more. */
function drifted({ status, before }) {
    const reason = status.drift === undefined ? null : (0,_reconcile_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .sayDrift */ .n_)(status.drift);
    return ofStatus(status, before, "server:health-changed", reason);
}
function ofStatus(status, before, name, reason) {
    const id = `${status.environment}/${status.server}`;
    return {
        ...subject(id),
        ...event(`${id}@${status.revision}:${name}`, name),
        at: status.at,
        revision: status.revision,
        blue: status.desired.blue,
        from: before?.traffic ?? null,
        to: status.traffic,
        automatic: name === "server:rollback" ? (0,_by_itself_js__WEBPACK_IMPORTED_MODULE_2__/* .isAutomatic */ .a)(status) : null,
        actor: status.cause.actor,
        run: status.cause.run,
        pull: status.cause.pull ?? null,
        reason,
    };
}
function subject(id) {
    const [environment = "", server = ""] = id.split("/");
    return { environment, server };
}
function event(id, name) {
    return { id, event: name, log: names[name] };
}
function verdictOf(probes) {
    return ill(probes) === null ? "well" : "ill";
}
function ill(probes) {
    return (0,_reconcile_settle_js__WEBPACK_IMPORTED_MODULE_1__/* .deciding */ .C$)(probes).find(({ outcome }) => outcome === "fail")?.message ?? null;
}
function sameShares(a, b) {
    const ids = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...ids].every((id) => (a[id] ?? 0) === (b[id] ?? 0));
}


/***/ })

};
;