"use strict";
exports.id = 5464;
exports.ids = [5464];
exports.modules = {

/***/ 95464:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ bumped),
/* harmony export */   HQ: () => (/* binding */ bumpBetween),
/* harmony export */   Kf: () => (/* binding */ greatest),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   eC: () => (/* binding */ requiredBump),
/* harmony export */   ej: () => (/* binding */ honestVersion),
/* harmony export */   qY: () => (/* binding */ breakingBump),
/* harmony export */   versionBefore: () => (/* binding */ versionBefore),
/* harmony export */   yU: () => (/* binding */ nextVersion)
/* harmony export */ });
/* harmony import */ var _model_semver_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89537);
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88576);
/* harmony import */ var _rules_versions_exact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96802);



/**
 * What has to move in the number after `from`. Breaking: major; additive: minor; anything else: patch. Below 1.0.0
 * one less, as `^0.4.0` of every package manager means it: breaking minor, the rest patch. What cannot be decided
 * counts as breaking in `strict` and as nothing more than a change otherwise. `none` where nothing changed, or in `off`.
 */
function requiredBump(comparison, mode, from) {
    if (mode === "off")
        return "none";
    return greatest(comparison.changes.map((change) => bumpFor(change, mode === "strict", from)));
}
/**
 * Whether the number of `to` tells what became of the contract since `from`. A pre-release counts as the version it
 * leads to (2.0.0-beta.1 as 2.0.0), and pre-releases of one version promise each other nothing. Going back is not judged.
 */
function judge(from, to, comparison, mode) {
    const actual = bumpBetween(from, to);
    const required = requiredBump(comparison, mode, from);
    const exempt = exemption(from, to, mode);
    if (exempt !== undefined)
        return { outcome: "exempt", required, actual, why: exempt, next: null, causes: [] };
    const strict = mode === "strict";
    const certain = causesBeyond(comparison, actual, (change) => bumpFor(change, strict, from));
    const undecided = causesBeyond(comparison, actual, (change) => bumpFor(change, true, from), ["unknown"]);
    if (certain.length > 0) {
        const why = `${needs(certain, required, from)}, ${from} → ${to} ${moves(actual)}`;
        const outcome = mode === "warn" ? "warn" : "fail";
        return { outcome, required, actual, why, next: honest(from, to, required), causes: certain };
    }
    if (undecided.length > 0) {
        const breaking = breakingBump(from);
        const why = `${count(undecided.length, "change")} cannot be decided; should one break clients, this is ${article(breaking)} version, and ${from} → ${to} ${moves(actual)}`;
        return { outcome: "warn", required, actual, why, next: honest(from, to, breaking), causes: undecided };
    }
    const why = comparison.verdict === "none" ? "the contract is the same" : tells(comparison, actual, from, to);
    return { outcome: "pass", required, actual, why, next: null, causes: [] };
}
/** Which number moved from one version to a higher one, pre-releases counted as the version they lead to. */
function bumpBetween(from, to) {
    const [a, b] = [(0,_rules_versions_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(from), (0,_rules_versions_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(to)];
    if (!a || !b)
        return "none";
    if (a.major !== b.major)
        return "major";
    if (a.minor !== b.minor)
        return "minor";
    return a.patch === b.patch ? "none" : "patch";
}
/**
 * The version before on its own line: the highest lower one that was released and is no pre-release, so that 1.1.6
 * follows 1.1.5 though 1.2.0-beta.1 is out, and 1.3.0-search.4 follows what 1.3.0 would. A pre-release of another
 * version only where there is nothing else. Null: it is the first.
 */
function versionBefore(version, released) {
    const base = baseOf(version);
    if (base === undefined)
        return null;
    const lower = [...released]
        .filter((other) => (0,_rules_versions_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(other) !== null && (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(other, base) < 0 && baseOf(other) !== base)
        .sort(_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy);
    return lower.filter((other) => !other.includes("-")).at(-1) ?? lower.at(-1) ?? null;
}
/** MAJOR.MINOR.PATCH of a version; undefined where it is none. */
function baseOf(version) {
    const parsed = (0,_rules_versions_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(version);
    return parsed ? `${parsed.major}.${parsed.minor}.${parsed.patch}` : undefined;
}
/** The number that a bump makes of a version, a pre-release counted as the version it leads to. */
function bumped(from, bump) {
    const version = (0,_rules_versions_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(from);
    if (!version)
        return from;
    const { major, minor, patch } = version;
    switch (bump) {
        case "major":
            return `${major + 1}.0.0`;
        case "minor":
            return `${major}.${minor + 1}.0`;
        case "patch":
            return `${major}.${minor}.${patch + 1}`;
        case "none":
            return `${major}.${minor}.${patch}`;
    }
}
/**
 * The lowest number after a bump that no final release has taken: where 1.5.0 is out, 1.6.0. A pre-release is
 * numbered on (`2.0.0-beta.3`), from 1.
 */
function nextVersion(from, bump, { released, pre }) {
    const taken = [...released].filter((version) => (0,_rules_versions_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(version) !== null);
    const finals = new Set(taken.filter((version) => !version.includes("-")).map(baseOf));
    let next = bumped(from, bump);
    while (bump !== "none" && finals.has(next))
        next = bumped(next, bump);
    if (pre === undefined)
        return next;
    const head = `${next}-${pre}.`;
    const numbers = taken.flatMap((version) => {
        const rest = version.startsWith(head) ? version.slice(head.length) : "";
        return /^\d{1,15}$/.test(rest) ? [Number(rest)] : [];
    });
    return `${head}${numbers.reduce((most, number) => Math.max(most, number), 0) + 1}`;
}
/**
 * The same, where it is honest: nothing but patches lies between the two that it would be compared with instead, or its
 * number says that all of that may be gone. Null on a line that takes nothing more than patches.
 */
function honestVersion(from, bump, { released, pre }) {
    const next = nextVersion(from, bump, { released, pre });
    const before = versionBefore(next, released);
    if (before === null || before === from || bumpBetween(from, before) === "patch")
        return next;
    return _model_semver_js__WEBPACK_IMPORTED_MODULE_2__/* .bumps */ .kk.indexOf(bumpBetween(before, next)) >= _model_semver_js__WEBPACK_IMPORTED_MODULE_2__/* .bumps */ .kk.indexOf(breakingBump(before)) ? next : null;
}
/** The greater of several; `none` where there are none. */
function greatest(list) {
    return list.reduce((most, bump) => (_model_semver_js__WEBPACK_IMPORTED_MODULE_2__/* .bumps */ .kk.indexOf(bump) > _model_semver_js__WEBPACK_IMPORTED_MODULE_2__/* .bumps */ .kk.indexOf(most) ? bump : most), "none");
}
/** What a change that breaks clients needs after a version. */
function breakingBump(from) {
    return isInitial(from) ? "minor" : "major";
}
function bumpFor(change, strict, from) {
    const added = isInitial(from) ? "patch" : "minor";
    switch (change.class) {
        case "breaking":
            return breakingBump(from);
        case "additive":
            return added;
        case "unknown":
            return strict ? breakingBump(from) : "patch";
        case "documentation":
            return strict && steersModels(change) ? added : "patch";
    }
}
/** Instructions, and the hints by which a client decides what it may run without asking. */
function steersModels({ pointer }) {
    return (pointer === "/instructions" ||
        /^\/(?:tools|prompts|resources|resourceTemplates)\/[^/]*\/annotations(?:$|\/(?!title(?:$|\/)))/.test(pointer));
}
function causesBeyond(comparison, actual, needed, classes) {
    return comparison.changes
        .filter((change) => (classes?.includes(change.class) ?? true) && _model_semver_js__WEBPACK_IMPORTED_MODULE_2__/* .bumps */ .kk.indexOf(needed(change)) > _model_semver_js__WEBPACK_IMPORTED_MODULE_2__/* .bumps */ .kk.indexOf(actual))
        .map(({ pointer, class: kind, summary }) => ({ pointer, class: kind, summary }));
}
function exemption(from, to, mode) {
    if (mode === "off")
        return "not judged: contract.semver is off";
    const [a, b] = [baseOf(from), baseOf(to)];
    if (a === undefined || b === undefined)
        return "not judged: no semantic version";
    if (from === to)
        return "not judged: the same version";
    if ((0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(to, from) < 0)
        return "not judged: it goes back";
    return a === b ? `not judged: pre-releases of ${a} promise nothing` : undefined;
}
/** The number that would do, in the form of the version that was chosen: a pre-release stays one. */
function honest(from, to, bump) {
    const next = bumped(from, bump);
    const label = /-([A-Za-z-][0-9A-Za-z-]*)/.exec(to)?.[1];
    return label === undefined ? next : `${next}-${label}.1`;
}
function isInitial(version) {
    return (0,_rules_versions_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(version)?.major === 0;
}
const words = {
    breaking: "breaking",
    unknown: "undecided",
    additive: "additive",
    documentation: "instructive",
};
function needs(causes, required, from) {
    const worst = causes[0]?.class ?? "breaking";
    const many = causes.filter((cause) => cause.class === worst).length;
    const where = isInitial(from) && required === "minor" ? " below 1.0.0" : "";
    const verb = many === 1 ? "needs" : "need";
    return `${count(many, `${words[worst]} change`)} ${verb} ${article(required)} version${where}`;
}
function tells({ verdict }, actual, from, to) {
    return `${verdict === "documentation" ? "only descriptions change" : verdict}, and ${from} → ${to} ${moves(actual)}`;
}
function moves(bump) {
    return bump === "none" ? "moves nothing" : `is ${article(bump)} one`;
}
function article(bump) {
    return bump === "none" ? "no new" : `a ${bump}`;
}
function count(many, noun) {
    return `${many} ${noun}${many === 1 ? "" : "s"}`;
}


/***/ })

};
;