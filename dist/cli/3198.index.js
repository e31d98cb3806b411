"use strict";
exports.id = 3198;
exports.ids = [3198];
exports.modules = {

/***/ 33114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ advisoryAddress),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   RX: () => (/* binding */ sayAdvisory),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   vu: () => (/* binding */ compareAdvisories),
/* harmony export */   zj: () => (/* binding */ advisorySeverities)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34694);

const advisorySeverities = [
    "low",
    "medium",
    "high",
    "critical",
];
/** Whether a severity is at or over a limit; one that nobody knows may be. */
function reaches(severity, limit) {
    return severity === null || advisorySeverities.indexOf(severity) >= advisorySeverities.indexOf(limit);
}
/** Worst first, what nobody knows the severity of before all; then by package and id. */
function compareAdvisories(a, b) {
    const rank = ({ severity }) => (severity === null ? 4 : advisorySeverities.indexOf(severity));
    const text = (of) => `${of.package}\n${of.version}\n${of.id}`;
    return rank(b) - rank(a) || (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0);
}
/** Whether it is known by this name, in capitals or not. */
function isNamed({ id, aliases }, name) {
    const wanted = name.toLowerCase();
    return [id, ...aliases].some((one) => one.toLowerCase() === wanted);
}
/** `GHSA-35jh-r3h4-6jhm (high) in npm:lodash 4.17.20, fixed in 4.17.21` */
function sayAdvisory({ id, severity, package: name, version, fixed }) {
    const words = `${id} (${severity ?? "severity not known"}) in ${name} ${version}`;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(fixed === null ? `${words}, no fix known` : `${words}, fixed in ${fixed}`, 400);
}
/** Where people read about it; undefined for names that no public database is known by. */
function advisoryAddress(id) {
    if (/^GHSA(?:-[0-9a-z]{4}){3}$/i.test(id))
        return `https://github.com/advisories/${id}`;
    return /^(?:CVE|PYSEC|MAL|OSV)-\d{4}-\d{1,12}$/i.test(id)
        ? `https://osv.dev/vulnerability/${id}`
        : undefined;
}


/***/ }),

/***/ 63198:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findingsJson: () => (/* binding */ findingsJson),
/* harmony export */   heldJson: () => (/* binding */ heldJson)
/* harmony export */ });
/* harmony import */ var _model_advisory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33114);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3028);
/* harmony import */ var _shown_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9727);



/** Findings in the order in which they are shown; passes are kept, so that every gate can be seen. */
function findingsJson(findings) {
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__.sortFindings)(findings).map((finding) => ({
        rule: finding.rule,
        outcome: finding.outcome,
        severity: finding.severity,
        message: finding.message,
        hint: finding.hint,
        file: finding.file ?? finding.place?.file ?? null,
        line: finding.line ?? null,
        column: finding.column ?? null,
        environment: finding.environment ?? null,
        server: finding.server ?? null,
        eligible: finding.eligible ?? null,
        ...(finding.advisory
            ? { advisory: { ...finding.advisory, url: (0,_model_advisory_js__WEBPACK_IMPORTED_MODULE_1__/* .advisoryAddress */ .GJ)(finding.advisory.id) ?? null } }
            : {}),
    }));
}
/** What is held, without the names that secrets have in their stores, and without what looks like a secret. */
function heldJson(held) {
    const { revision, at, reason } = held;
    if (held.kind === "secret")
        return { revision, at, reason, kind: held.kind, name: held.name };
    return held.kind === "variable" ? { ...held, value: (0,_shown_value_js__WEBPACK_IMPORTED_MODULE_2__/* .shownValue */ .J)(held.name, held.value) } : held;
}


/***/ }),

/***/ 9727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ shownValue),
/* harmony export */   R: () => (/* binding */ hidden)
/* harmony export */ });
/* harmony import */ var _rules_variables_credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47996);

/** What stands in place of a value that may be a secret. */
const hidden = "(hidden)";
/** A variable's value as a report may carry it: what looks like a credential is never repeated. */
function shownValue(name, value, secrets) {
    return value !== null && (secrets?.has(name) || (0,_rules_variables_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .looksSecret */ .n0)(name, value)) ? hidden : value;
}


/***/ }),

/***/ 47996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ looksRandom),
/* harmony export */   n0: () => (/* binding */ looksSecret),
/* harmony export */   xU: () => (/* binding */ isIssuedToken)
/* harmony export */ });
/** Shapes that issuers give their tokens, so that they can be recognised. */
const issued = [
    /^gh[pousr]_[A-Za-z0-9]{20,}$/,
    /^github_pat_[A-Za-z0-9_]{20,}$/,
    /^glpat-[A-Za-z0-9_-]{16,}$/,
    /^sk-[A-Za-z0-9_-]{20,}$/,
    /^[rsp]k_(live|test)_[A-Za-z0-9]{10,}$/,
    /^(AKIA|ASIA)[A-Z0-9]{16}$/,
    /^AIza[A-Za-z0-9_-]{30,}$/,
    /^ya29\.[A-Za-z0-9_-]{20,}$/,
    /^xox[abeoprs]-[A-Za-z0-9-]{10,}$/,
    /^npm_[A-Za-z0-9]{30,}$/,
    /^pypi-[A-Za-z0-9_-]{16,}$/,
    /^hf_[A-Za-z0-9]{20,}$/,
    /^SG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}$/,
    /^dop_v1_[a-f0-9]{32,}$/,
    /^eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*$/,
    /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
    /^[a-z][a-z0-9+.-]*:\/\/[^/\s:@]*:[^/\s@]+@/i,
    /^(Bearer|Basic)\s+[A-Za-z0-9+/=._-]{12,}$/i,
];
/** Names that say what their value is. A number, a switch, a path or an address is not a secret even there. */
const secretName = /(^|_)(PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|API_?KEY|PRIVATE_KEY|ACCESS_KEY|CREDENTIALS?)$/i;
const harmless = /^(|\d+(\.\d+)?[a-z%]{0,3}|true|false|yes|no|on|off|none|\$\{.*\}|\.{0,2}\/.*|[a-z][a-z0-9+.-]*:\/\/.*)$/i;
/** Whether a text has the shape of an issued credential. */
function isIssuedToken(text) {
    return text.length >= 12 && issued.some((pattern) => pattern.test(text.trim()));
}
/** Whether a plain variable holds what looks like a credential: by its shape, its name, or its randomness. */
function looksSecret(name, value) {
    if (value.length < 6)
        return false;
    if (isIssuedToken(value))
        return true;
    return (secretName.test(name) && !harmless.test(value)) || looksRandom(value);
}
/**
 * Long, evenly spread (words, paths and identifiers stay below 4 bits a character or are short), with few
 * separators and many changes between small letters, capitals and digits: words have some, chance has many.
 */
function looksRandom(text) {
    if (text.length < 32 || text.length > 512 || !/^[A-Za-z0-9+/=_-]+$/.test(text))
        return false;
    const separators = text.match(/[+/=_-]/g)?.length ?? 0;
    const changes = text.match(/[a-z](?=[A-Z0-9])|[A-Z](?=[a-z0-9])|\d(?=[A-Za-z])/g)?.length ?? 0;
    return separators * 12 <= text.length && changes * 5 >= text.length * 2 && entropy(text) >= 4;
}
/** Shannon entropy in bits for each character. */
function entropy(text) {
    const counts = new Map();
    for (const character of text)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    const parts = [...counts.values()].map((count) => count / text.length);
    return parts.reduce((sum, part) => sum - part * Math.log2(part), 0);
}


/***/ })

};
;