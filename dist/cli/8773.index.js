"use strict";
exports.id = 8773;
exports.ids = [8773];
exports.modules = {

/***/ 10547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jf: () => (/* binding */ reservedServers),
/* harmony export */   L8: () => (/* binding */ classify),
/* harmony export */   MR: () => (/* binding */ releaseFile),
/* harmony export */   V8: () => (/* binding */ contractFile),
/* harmony export */   Yb: () => (/* binding */ isExactVersion),
/* harmony export */   dT: () => (/* binding */ signatureFile),
/* harmony export */   eQ: () => (/* binding */ isId),
/* harmony export */   fC: () => (/* binding */ environmentsFolder),
/* harmony export */   g7: () => (/* binding */ projectFile),
/* harmony export */   kt: () => (/* binding */ serverFile),
/* harmony export */   mI: () => (/* binding */ deploymentFile),
/* harmony export */   qU: () => (/* binding */ environmentFile),
/* harmony export */   re: () => (/* binding */ reservedEnvironments),
/* harmony export */   tl: () => (/* binding */ serversFolder),
/* harmony export */   v5: () => (/* binding */ acknowledgementFile)
/* harmony export */ });
/** The convention's paths, relative to its directory, with forward slashes. */
const projectFile = "headgate.yaml";
const serversFolder = "servers";
const environmentsFolder = "environments";
function serverFile(server) {
    return `${serversFolder}/${server}/server.yaml`;
}
function releaseFile(server, version) {
    return `${serversFolder}/${server}/versions/${version}.json`;
}
/** Beside the release, since a release is never edited: who released it, as a sigstore bundle. */
function signatureFile(server, version) {
    return `${serversFolder}/${server}/signatures/${version}.sigstore.json`;
}
/** `digest` as contracts are referred to: `sha256-` and hexadecimal digits. */
function contractFile(server, digest) {
    return `${serversFolder}/${server}/contracts/${digest.replace(/^sha256-/, "")}.json`;
}
function acknowledgementFile(server, version) {
    return `${serversFolder}/${server}/acknowledgements/${version}.yaml`;
}
function environmentFile(environment) {
    return `${environmentsFolder}/${environment}/environment.yaml`;
}
function deploymentFile(environment, server) {
    return `${environmentsFolder}/${environment}/${server}.yaml`;
}
const ignored = /(?:^|\/)(?:\.git[^/]*|[^/]+\.md|OWNERS|LICENSE)$/;
const contract = /^[0-9a-f]{64}\.json$/;
const signature = /^(.+)\.sigstore\.json$/;
/** Nine of ten paths of a large repository are releases. */
const releasePath = /^servers\/([^/]+)\/versions\/([^/]*)\.json$/;
function classify(path) {
    if (path === projectFile)
        return { kind: "headgate" };
    const release = releasePath.exec(path);
    if (release)
        return { kind: "release", server: release[1] ?? "", version: release[2] ?? "" };
    const [top, id, third, fourth, ...rest] = path.split("/");
    if (top !== serversFolder && top !== environmentsFolder) {
        return /^headgate\.ya?ml$/i.test(path) ? { kind: "unknown", meant: projectFile } : { kind: "outside" };
    }
    if (ignored.test(path))
        return { kind: "ignored" };
    if (id === undefined || third === undefined || rest.length > 0)
        return unknown(path);
    return top === serversFolder ? inServer(path, id, third, fourth) : inEnvironment(path, id, third, fourth);
}
function inServer(path, server, name, file) {
    if (name === "server.yaml" && file === undefined)
        return { kind: "server", server };
    if (name === "contracts" && file !== undefined && contract.test(file))
        return { kind: "contract", server };
    if (name === "acknowledgements" && file?.endsWith(".yaml")) {
        return { kind: "acknowledgement", server, version: file.slice(0, -".yaml".length) };
    }
    const signed = name === "signatures" ? signature.exec(file ?? "")?.[1] : undefined;
    if (signed !== undefined)
        return { kind: "signature", server, version: signed };
    return unknown(path);
}
function inEnvironment(path, environment, name, file) {
    if (file !== undefined || !name.endsWith(".yaml"))
        return unknown(path);
    if (name === "environment.yaml")
        return { kind: "environment", environment };
    return { kind: "deployment", environment, server: name.slice(0, -".yaml".length) };
}
function unknown(path) {
    const meant = path.replace(/\.(?:yml|ya?ml\.txt)$/i, ".yaml");
    const better = meant === path ? undefined : classify(meant);
    return better && better.kind !== "unknown" ? { kind: "unknown", meant } : { kind: "unknown" };
}
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
/** Whether a text is a DNS label: what ids of servers and environments are. */
function isId(text) {
    return label.test(text);
}
/** Ids that other paths of the convention or of the branch `deployed` already mean. */
const reservedEnvironments = new Set(["pending"]);
const reservedServers = new Set(["environment"]);
const number = "(?:0|[1-9]\\d{0,15})";
const identifier = "(?:0|[1-9]\\d{0,15}|\\d*[A-Za-z-][0-9A-Za-z-]*)";
const version = new RegExp(`^${number}\\.${number}\\.${number}(?:-${identifier}(?:\\.${identifier})*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$`);
/** Whether a text is an exact semantic version, as all schemas demand it. */
function isExactVersion(text) {
    return text.length <= 128 && version.test(text);
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

/***/ 6261:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  countOutcomes: () => (/* binding */ countOutcomes),
  formatEach: () => (/* binding */ formatEach),
  formatFindings: () => (/* binding */ formatFindings),
  whereOf: () => (/* binding */ whereOf)
});

// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(3028);
// EXTERNAL MODULE: ./.build/report/text.js
var report_text = __webpack_require__(10431);
;// CONCATENATED MODULE: ./.build/report/excerpt.js

/**
 * The marked line under the one before it, with carets and the message. A line too long for the width is cut
 * around the mark, so that a file of one line stays readable. Empty where the file has no such line, or it must
 * not be shown (undefined).
 */
function formatExcerpt(lines, mark, options) {
    const text = lines[mark.line - 1];
    if (text === undefined)
        return [];
    const digits = Math.max(3, String(mark.line).length + 2);
    const room = Math.max(20, options.width - digits - 3);
    const gutter = (label) => (0,report_text/* paint */.nI)("faint", `${label.padStart(digits)} │`, options);
    const shown = [];
    const previous = lines[mark.line - 2];
    if (previous !== undefined && previous.trim() !== "") {
        shown.push(`${gutter(String(mark.line - 1))} ${(0,report_text/* shorten */.ml)((0,report_text/* sanitize */.aj)(previous.slice(0, room * 2)), room)}`);
    }
    const offset = Math.min(mark.column - 1, text.length);
    const start = (0,report_text/* widthOf */.qz)((0,report_text/* sanitize */.aj)(text.slice(0, offset + mark.length))) <= room ? 0 : Math.max(0, offset - 12);
    const before = (start > 0 ? "…" : "") + (0,report_text/* sanitize */.aj)(text.slice(start, offset));
    const marked = (0,report_text/* sanitize */.aj)(text.slice(offset, offset + Math.min(mark.length, room)));
    const after = (0,report_text/* sanitize */.aj)(text.slice(offset + mark.length, offset + mark.length + room));
    shown.push(`${gutter(String(mark.line))} ${(0,report_text/* shorten */.ml)(before + marked + after, room)}`.trimEnd());
    const indent = (0,report_text/* widthOf */.qz)(before);
    const carets = "^".repeat(Math.max(1, Math.min((0,report_text/* widthOf */.qz)(marked), room - indent)));
    const message = (0,report_text/* sanitize */.aj)(mark.message);
    const lead = `${gutter("")} ${" ".repeat(indent)}${(0,report_text/* paint */.nI)(mark.style, carets, options)}`;
    if (indent + carets.length + 1 + (0,report_text/* widthOf */.qz)(message) <= room)
        return [...shown, `${lead} ${message}`];
    return [...shown, lead, ...(0,report_text/* wrap */.LV)(message, room).map((line) => `${gutter("")} ${line}`)];
}

// EXTERNAL MODULE: ./.build/report/marks.js
var marks = __webpack_require__(56912);
// EXTERNAL MODULE: ./.build/rules/registry.js + 54 modules
var registry = __webpack_require__(62859);
// EXTERNAL MODULE: ./.build/rules/variables/credential.js
var credential = __webpack_require__(47996);
;// CONCATENATED MODULE: ./.build/report/source-lines.js


/**
 * Reads the lines of files for excerpts. A line that any of the findings calls confidential is shown by none of
 * them, nor is what its value goes on in; nor is one with what has the shape of an issued credential.
 */
function lineReader(sources, findings) {
    const secret = new Map();
    for (const finding of findings) {
        const file = finding.file ?? finding.place?.file;
        if (file === undefined || !(0,registry/* isConfidential */.FX)(finding.rule))
            continue;
        secret.set(file, [...(secret.get(file) ?? []), finding.line]);
    }
    const cache = new Map();
    return (file) => {
        if (!cache.has(file))
            cache.set(file, read(sources.get(file), secret.get(file) ?? []));
        return cache.get(file);
    };
}
/** Undefined, no line at all, where nobody knows on which one the secret stands. */
function read(text, secret) {
    if (text === undefined || secret.includes(undefined))
        return undefined;
    const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
    const left = new Set();
    for (const line of secret) {
        if (line === undefined)
            continue;
        const end = endOfValue(lines, line - 1);
        for (let index = line - 1; index < end; index += 1)
            left.add(index);
    }
    return lines.map((line, index) => (left.has(index) || holdsToken(line) ? undefined : line));
}
/** A value may go on over many lines, however they are indented in a flow: until another key begins a line. */
function endOfValue(lines, start) {
    const indent = indentOf(lines[start] ?? "");
    let end = start + 1;
    while (end < lines.length && !beginsKey(lines[end] ?? "", indent))
        end += 1;
    return end;
}
function beginsKey(line, indent) {
    return indentOf(line) <= indent && /^\s*["']?[\w.+-]+["']?\s*:(?:\s|$)/.test(line);
}
function indentOf(line) {
    return /^\s*/.exec(line)?.[0].length ?? 0;
}
/** A line of a megabyte is no credential, and is not worth the time. */
function holdsToken(line) {
    return line.length < 10_000 && line.split(/[\s"',{}[\]]+/).some(credential/* isIssuedToken */.xU);
}

// EXTERNAL MODULE: ./.build/report/time.js
var time = __webpack_require__(91937);
;// CONCATENATED MODULE: ./.build/report/findings.js






/** How many findings are written out before the rest is only counted. */
const shownAtMost = 100;
/**
 * Every finding that is not a pass, most severe first, each with its excerpt and hint, and a last line that
 * counts them. Empty text where there are none. Source lines that may hold a secret are not shown.
 */
function formatFindings(findings, sources, options) {
    const blocks = formatEach(findings, sources, options);
    return blocks.length === 0 ? "" : [...blocks, countOutcomes(findings)].join("\n\n");
}
/**
 * As `formatFindings`, a block each, without the last line. `others`: what else was found in the same files; a
 * line that one of them calls confidential is not shown either.
 */
function formatEach(findings, sources, options, others = []) {
    const sorted = (0,finding.sortFindings)(findings.filter((finding) => finding.outcome !== "pass"));
    const linesOf = lineReader(sources, [...findings, ...others]);
    const blocks = sorted
        .slice(0, shownAtMost)
        .map((finding) => formatFinding(finding, linesOf, options).join("\n"));
    const hidden = sorted.length - shownAtMost;
    if (hidden > 0)
        blocks.push(`… and ${hidden} more; --json has all of them`);
    return blocks;
}
/** `2 fail, 1 wait`; outcomes that do not occur are left out. */
function countOutcomes(findings, always = []) {
    return finding.outcomes
        .filter((outcome) => outcome !== "pass")
        .map((outcome) => ({ outcome, n: findings.filter((finding) => finding.outcome === outcome).length }))
        .filter(({ outcome, n }) => n > 0 || always.includes(outcome))
        .map(({ outcome, n }) => `${n} ${outcome}`)
        .join(", ");
}
function formatFinding(finding, linesOf, options) {
    const { style } = marks/* marks */.Z[finding.outcome];
    const head = [
        (0,report_text/* paint */.nI)("strong", (0,report_text/* sanitize */.aj)(whereOf(finding)), options),
        (0,report_text/* paint */.nI)(style, finding.outcome, options),
        (0,report_text/* sanitize */.aj)(finding.rule),
    ];
    const file = finding.file ?? finding.place?.file;
    const lines = file === undefined ? undefined : linesOf(file);
    const excerpt = lines === undefined || finding.line === undefined
        ? []
        : formatExcerpt(lines, {
            line: finding.line,
            column: finding.column ?? 1,
            length: finding.length ?? 1,
            message: finding.message,
            style,
        }, options);
    return [
        head.join("  "),
        ...(excerpt.length > 0 ? excerpt : indented(finding.message, options)),
        ...(finding.eligible === undefined ? [] : [`  eligible at ${(0,time/* sayEligible */.xO)(finding.eligible, options)}`]),
        ...hintLines(finding.hint, options),
    ];
}
function hintLines(hint, options) {
    if (hint === "")
        return [];
    const label = "  hint: ";
    return (0,report_text/* wrap */.LV)((0,report_text/* sanitize */.aj)(hint), options.width - label.length).map((line, index) => (index === 0 ? label : " ".repeat(label.length)) + line);
}
/** `FILE:LINE:COLUMN`, else the deployment, environment or server, else the repository. */
function whereOf(finding) {
    const file = finding.file ?? finding.place?.file;
    if (file !== undefined) {
        return [file, finding.line, finding.column].filter((part) => part !== undefined).join(":");
    }
    const parts = [finding.environment, finding.server].filter((part) => part !== undefined);
    return parts.length > 0 ? parts.join("/") : "repository";
}
function indented(message, options) {
    const text = (0,report_text/* sanitize */.aj)(message);
    if ((0,report_text/* widthOf */.qz)(text) + 2 <= options.width)
        return [`  ${text}`];
    return (0,report_text/* wrap */.LV)(text, options.width - 2).map((line) => `  ${line}`);
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

/***/ 56912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ marks)
/* harmony export */ });
/** One sign and one colour per outcome, the same everywhere. */
const marks = {
    pass: { sign: "✓", style: "good" },
    wait: { sign: "…", style: "wait" },
    warn: { sign: "!", style: "warn" },
    fail: { sign: "✗", style: "bad" },
};


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

/***/ 91937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ sayInstant),
/* harmony export */   P7: () => (/* binding */ sayAgo),
/* harmony export */   dx: () => (/* binding */ sayIn),
/* harmony export */   kP: () => (/* binding */ sayDuration),
/* harmony export */   kV: () => (/* binding */ saySetting),
/* harmony export */   xO: () => (/* binding */ sayEligible)
/* harmony export */ });
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48077);

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
/** As people say it: `12 min`, `31 h`, `5 days`; one unit, rounded down, hours up to four days. */
function sayDuration(duration) {
    const length = Math.max(0, duration);
    if (length < minute)
        return `${Math.floor(length / second)} s`;
    if (length < 2 * hour)
        return `${Math.floor(length / minute)} min`;
    if (length < 4 * day)
        return `${Math.floor(length / hour)} h`;
    return `${Math.floor(length / day)} days`;
}
/** A setting's length, exact: `24 h`, `1 h 30 min`. */
function saySetting(duration) {
    const units = { d: "days", h: "h", m: "min", s: "s" };
    const parts = [...(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(duration).matchAll(/(\d+)([dhms])/g)];
    return parts
        .map(([, number = "", unit = ""]) => `${number} ${units[unit] ?? unit}`)
        .join(" ");
}
/** `31 h ago`, `just now`; what lies ahead of the clock is said so, never as a negative number. */
function sayAgo(instant, now) {
    const age = now.getTime() - Date.parse(instant);
    if (Number.isNaN(age))
        return "unknown";
    if (age < -minute)
        return sayIn(instant, now);
    return age < 10 * second ? "just now" : `${sayDuration(age)} ago`;
}
/** `in 14 h`; `now` for what is due, rounded up so that it is never promised too early. */
function sayIn(instant, now) {
    const rest = Date.parse(instant) - now.getTime();
    if (Number.isNaN(rest))
        return "unknown";
    if (rest <= 0)
        return "now";
    const unit = rest < minute ? second : rest < 2 * hour ? minute : rest < 4 * day ? hour : day;
    return `in ${sayDuration(Math.ceil(rest / unit) * unit)}`;
}
/** `10:30` today, `Mon 09:00` within a week, else `2026-12-20 09:00`; with the zone unless it is today. */
function sayInstant(instant, options) {
    const date = new Date(instant);
    if (Number.isNaN(date.getTime()))
        return "unknown";
    const at = partsOf(date, options.timeZone);
    const today = partsOf(options.now, options.timeZone);
    const clock = `${at.hour}:${at.minute}`;
    if (at.day === today.day)
        return clock;
    const near = Math.abs(date.getTime() - options.now.getTime()) < 6 * day;
    return `${near ? at.weekday : at.day} ${clock} ${options.timeZone}`;
}
function partsOf(date, timeZone) {
    const parts = new Intl.DateTimeFormat("en-GB", {
        timeZone,
        weekday: "short",
        year: "numeric",
        month: "2-digit",
        day: "2-digit",
        hour: "2-digit",
        minute: "2-digit",
        hourCycle: "h23",
    }).formatToParts(date);
    const part = (type) => parts.find((entry) => entry.type === type)?.value ?? "";
    return {
        day: `${part("year")}-${part("month")}-${part("day")}`,
        weekday: part("weekday"),
        hour: part("hour"),
        minute: part("minute"),
    };
}
/** `Mon 09:00 Europe/Berlin, in 14 h`: when something can go on, absolute and relative. */
function sayEligible(instant, options) {
    return `${sayInstant(instant, options)}, ${sayIn(instant, options.now)}`;
}


/***/ }),

/***/ 87682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ isEntryName),
/* harmony export */   Ik: () => (/* binding */ clientFormats),
/* harmony export */   Xx: () => (/* binding */ expandsIn),
/* harmony export */   lo: () => (/* binding */ clientPath)
/* harmony export */ });
/* harmony import */ var _model_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25004);

const shell = (name) => `\${${name}}`;
/**
 * Claude Code reads `.mcp.json` and `~/.claude.json`, and expands `${NAME}` and `${NAME:-default}` in commands,
 * arguments, variables and addresses; `.mcprc` is read the same way. VS Code reads `.vscode/mcp.json` and
 * expands `${env:NAME}`, `${workspaceFolder}` and more, and so does Cursor in `.cursor/mcp.json`. None of them has an escape: see `expandsIn`.
 */
const clientFormats = {
    project: {
        name: ".mcp.json",
        wrapper: "mcpServers",
        path: ".mcp.json",
        typed: false,
        reference: shell,
        repositoryFile: (path) => `./${path}`,
    },
    global: {
        name: "~/.claude.json",
        wrapper: "mcpServers",
        path: null,
        typed: false,
        reference: shell,
        repositoryFile: null,
    },
    mcprc: {
        name: ".mcprc",
        wrapper: null,
        path: ".mcprc",
        typed: false,
        reference: shell,
        repositoryFile: (path) => `./${path}`,
    },
    vscode: {
        name: ".vscode/mcp.json",
        wrapper: "servers",
        path: ".vscode/mcp.json",
        typed: true,
        reference: (name) => `\${env:${name}}`,
        repositoryFile: (path) => `\${workspaceFolder}/${path}`,
    },
    cursor: {
        name: ".cursor/mcp.json",
        wrapper: "mcpServers",
        path: ".cursor/mcp.json",
        typed: false,
        reference: (name) => `\${env:${name}}`,
        repositoryFile: (path) => `\${workspaceFolder}/${path}`,
    },
};
/**
 * Whether a client would put something else in place of a part of the text. There is no way to write `${`
 * so that every client leaves it alone: such a text is refused instead of meaning something else.
 */
function expandsIn(text) {
    return text.includes("${");
}
/** What an entry may be called: what every client accepts, which leaves `__proto__` and paths out. */
const entryName = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;
function isEntryName(name) {
    return entryName.test(name);
}
/** The client file's path from the root as the target wants it, without `.` steps; null for the home folder. */
function clientPath(target) {
    const { path } = clientFormats[target.scope];
    if (path === null || target.path === undefined)
        return path;
    // What leads elsewhere stays as it is, to be refused.
    if (!(0,_model_target_js__WEBPACK_IMPORTED_MODULE_0__/* .isInnerPath */ .wx)(target.path))
        return target.path;
    return target.path
        .split("/")
        .filter((step) => step !== "" && step !== ".")
        .join("/");
}


/***/ }),

/***/ 24107:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Nf: () => (/* binding */ gapAfter),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   _y: () => (/* binding */ plainValue),
/* harmony export */   lS: () => (/* binding */ membersOf)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Reads JSON as clients write it: comments, commas before a brace and a byte order mark are let pass, since
 * they stay as they are. An empty file is an empty object to come.
 */
function readJson(text) {
    if (text.replace(/^\uFEFF/, "").trim() === "")
        return null;
    const errors = [];
    // The parser counts a byte order mark as a fault: a space has the same length and is none.
    const clean = text.replace(/^\uFEFF/, " ");
    let root;
    try {
        root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(clean, errors, { allowTrailingComma: true, disallowComments: false });
    }
    catch (error) {
        if (error instanceof RangeError)
            return { invalid: "it is nested too deeply" };
        throw error;
    }
    const [error] = errors;
    if (error)
        return { invalid: `${position(text, error.offset)}: ${phrase((0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error.error))}` };
    return root && isObject(root) ? { text, root } : { invalid: "it holds no object" };
}
function isObject(node) {
    return node.type === "object";
}
/** `ValueExpected` to `value expected`. */
function phrase(code) {
    return code.replace(/(?!^)([A-Z])/g, " $1").toLowerCase();
}
function position(text, offset) {
    const before = text.slice(0, offset).split("\n");
    return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
/** In order, doubles included. */
function membersOf(object) {
    return (object.children ?? []).flatMap((node) => {
        const [key, value] = node.children ?? [];
        return key && value ? [{ node, key: String(key.value), value }] : [];
    });
}
/** The plain value of a node; members are always own ones, `__proto__` too. */
function plainValue(node) {
    if (node.type === "array")
        return (node.children ?? []).map(plainValue);
    if (isObject(node))
        return Object.fromEntries(membersOf(node).map(({ key, value }) => [key, plainValue(value)]));
    return node.value;
}
/** Between two values there are only white space, comments, and a comma. */
function gapAfter(text, from, limit) {
    let gap = { end: from };
    for (let at = from; at < limit; at += 1) {
        if (text[at] === ",")
            gap = { comma: at, end: at + 1 };
        else if (text[at] === "/") {
            at = (text[at + 1] === "*" ? text.indexOf("*/", at + 2) + 2 : lineBreakAfter(text, at)) - 1;
            gap = { ...gap, end: at + 1 };
        }
    }
    return gap;
}
function lineBreakAfter(text, from) {
    const at = text.slice(from).search(/[\r\n]/);
    return at === -1 ? text.length : from + at;
}


/***/ }),

/***/ 37695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ launchOf)
});

;// CONCATENATED MODULE: ./.build/targets/mcp/launch/kinds.js
function foreign(problem, hint) {
    return { kind: "foreign", problem, hint };
}

;// CONCATENATED MODULE: ./.build/targets/mcp/launch/words.js
/**
 * Reads options up to the first other word. `--` ends them. The list of flags and of options with a value is
 * all that is known: whether another one takes a value, and what it changes, cannot be told.
 */
function readOptions(args, from, known) {
    const values = new Map();
    const add = (name, value) => values.set(name, [...(values.get(name) ?? []), value]);
    let at = from;
    for (; at < args.length; at += 1) {
        const word = args[at] ?? "";
        if (word === "--")
            return { values, next: at + 1 };
        if (!word.startsWith("-"))
            break;
        if (known.flags.includes(word)) {
            add(word, "");
            continue;
        }
        const equals = word.indexOf("=");
        const name = equals < 0 ? word : word.slice(0, equals);
        const option = known.valued.find((names) => names.includes(name))?.[0];
        if (option === undefined)
            return { values, next: at, unknown: shownOption(name) };
        if (equals >= 0)
            add(option, word.slice(equals + 1));
        else {
            at += 1;
            add(option, args[at] ?? "");
        }
    }
    return { values, next: at };
}
/** The option alone: a value may be joined to it, and may be a secret. */
function shownOption(word) {
    return /^--[A-Za-z0-9-]{1,60}/.exec(word)?.[0] ?? word.slice(0, 2);
}

;// CONCATENATED MODULE: ./.build/targets/mcp/launch/docker.js


/** Those that Headgate says itself, or that say nothing of what runs with which rights. */
const flags = ["-i", "--interactive", "--rm", "-it", "-ti", "-t", "--tty", "--init", "-a", "--quiet", "-q"];
const valued = [["-e", "--env"], ["--name"], ["--pull"], ["--log-level"]];
const docker_image = /^[a-z0-9][a-z0-9._/:-]*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@sha256:[0-9a-f]{64})?$/;
/** Undefined where the words start no image. */
function dockerLaunch(tool, args) {
    if (tool === "podman" || tool === "nerdctl")
        return foreign(`Headgate starts images with docker, not with ${tool}`, "start it by docker run");
    if (tool !== "docker")
        return undefined;
    const begin = args[0] === "container" ? 1 : 0;
    if (args[begin] !== "run") {
        return foreign("docker is asked for something else than to run an image", "start an image by docker run");
    }
    const options = readOptions(args, begin + 1, { flags, valued });
    if (options.unknown !== undefined) {
        return foreign(`docker run gets ${JSON.stringify(options.unknown)}, which changes what the server may do or see`, "Headgate starts images with -i --rm and variables only: put what it needs into the image or a variable");
    }
    const [name = "", ...rest] = args.slice(options.next);
    if (!docker_image.test(name))
        return foreign("docker run names no image", "docker run -i --rm IMAGE:TAG");
    const env = new Map();
    for (const given of options.values.get("-e") ?? []) {
        const equals = given.indexOf("=");
        if (equals < 0)
            env.set(given, null);
        else
            env.set(given.slice(0, equals), given.slice(equals + 1));
    }
    return { kind: "image", image: name, args: rest, env };
}

;// CONCATENATED MODULE: ./.build/targets/mcp/launch/npm.js


/** By tool: the word that makes it start a package, where there is one. */
const launchers = new Map([
    ["npx", []],
    ["bunx", []],
    ["pnpx", []],
    ["pnpm", ["dlx"]],
    ["yarn", ["dlx"]],
    ["npm", ["exec", "x"]],
    ["bun", ["x"]],
]);
/** Those that say nothing of what is started. */
const npm_flags = [
    "-y",
    "--yes",
    "-q",
    "--quiet",
    "-s",
    "--silent",
    "--bun",
    "--prefer-offline",
    "--prefer-online",
];
const npm_valued = [["--package", "-p"]];
const specification = /^((?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~][a-z0-9._~-]*)(?:@(.+))?$/i;
/** Undefined where the words start no npm package. */
function npmLaunch(tool, args) {
    const verbs = launchers.get(tool);
    if (verbs === undefined || (verbs.length > 0 && !verbs.includes(args[0] ?? "")))
        return undefined;
    const options = readOptions(args, verbs.length > 0 ? 1 : 0, { flags: npm_flags, valued: npm_valued });
    if (options.unknown !== undefined) {
        return foreign(`${tool} gets ${JSON.stringify(options.unknown)}, which may change what is started`, `start the package by npx -y PACKAGE, without further options of ${tool}`);
    }
    const packages = options.values.get("--package") ?? [];
    const [first, ...rest] = args.slice(options.next);
    if (packages.length > 1 || first === undefined) {
        return foreign(first === undefined ? `${tool} names no package` : `${tool} installs several packages for one command`, "start one package: npx -y PACKAGE");
    }
    const named = wantedOf(packages[0] ?? first);
    if (named === undefined) {
        return foreign("it starts a package by an address or a folder, not by its name in the registry", "publish it, or start its file: node ./FILE");
    }
    if (packages.length === 0)
        return { kind: "package", ...named, args: rest };
    const bare = named.name.slice(named.name.indexOf("/") + 1);
    if (first === bare)
        return { kind: "package", ...named, args: rest };
    return {
        kind: "command",
        command: "npx",
        args: ["-y", `--package=${named.name}@${named.wanted ?? "latest"}`, first, ...rest],
        pin: { ...named, at: 1, before: `--package=${named.name}@` },
    };
}
function wantedOf(text) {
    const match = specification.exec(text);
    const [, name, wanted] = match ?? [];
    if (name === undefined || (wanted !== undefined && /[:/]/.test(wanted)))
        return undefined;
    return { registry: "npm", name, wanted: wanted ?? null };
}

;// CONCATENATED MODULE: ./.build/targets/mcp/launch/pypi.js


const pypi_flags = ["-q", "--quiet", "--no-progress", "--offline", "--refresh", "--no-cache", "-n"];
const pypi_valued = [["--from", "--spec"], ["--python", "-p"], ["--with"]];
const pypi_specification = /^([a-z0-9](?:[a-z0-9._-]*[a-z0-9])?)(\[[a-z0-9._,\s-]+\])?\s*(?:@\s*([^\s/:]+)|((?:===?|[<>~!]=?).+))?$/i;
/** Undefined where the words start no Python package. */
function pypiLaunch(tool, args, command) {
    const begin = beginOf(tool, args);
    if (begin === undefined)
        return undefined;
    const options = readOptions(args, begin, { flags: pypi_flags, valued: pypi_valued });
    if (options.unknown !== undefined) {
        return foreign(`${tool} gets ${JSON.stringify(options.unknown)}, which may change what is started`, "start the package by uvx PACKAGE, without further options");
    }
    const [first, ...rest] = args.slice(options.next);
    const from = options.values.get("--from")?.at(-1);
    const spec = pypi_specification.exec((from ?? first ?? "").trim());
    const [, name, extras = "", at, operator] = spec ?? [];
    if (first === undefined || name === undefined) {
        return foreign(first === undefined
            ? `${tool} names no package`
            : "it starts a package by an address or a folder, not by its name in the registry", "publish it, or start its file: python ./FILE");
    }
    const wanted = at ?? operator?.replace(/^===?\s*(?=[0-9][^*,]*$)/, "") ?? null;
    const named = { registry: "pypi", name, wanted };
    const isPlain = extras === "" && !options.values.has("--python") && !options.values.has("--with");
    if (isPlain && (from === undefined || first.toLowerCase() === name.toLowerCase()))
        return { kind: "package", ...named, args: rest };
    if (tool === "pipx") {
        return foreign("pipx gets options of its own", "start the package by uvx --from PACKAGE COMMAND");
    }
    // What else is asked for stays as it is; only the version gets exact.
    const others = ["--python", "--with"].flatMap((option) => (options.values.get(option) ?? []).flatMap((value) => [option, value]));
    const before = `${name}${extras}==`;
    const start = from === undefined ? name : first;
    return {
        kind: "command",
        command: command.includes("/") || command.includes("\\") ? "uvx" : tool === "uv" ? "uvx" : command,
        args: [...others, "--from", `${before}${wanted ?? ""}`, start, ...rest],
        pin: { ...named, at: others.length + 1, before },
    };
}
function beginOf(tool, args) {
    if (tool === "uvx")
        return 0;
    if (tool === "uv" && args[0] === "tool" && args[1] === "run")
        return 2;
    if (tool === "pipx" && args[0] === "run")
        return 1;
    return undefined;
}

;// CONCATENATED MODULE: ./.build/targets/mcp/launch/launch.js




const shells = new Set(["sh", "bash", "zsh", "dash", "fish", "cmd", "powershell", "pwsh"]);
/** Reads the command line of an entry: by which tool, which package, in which version. Starts and resolves nothing. */
function launchOf(command, args) {
    const tool = toolName(command);
    if (tool === "cmd" && /^\/c$/i.test(args[0] ?? "") && args[1] !== undefined && toolName(args[1]) !== "cmd")
        return launchOf(args[1], args.slice(2));
    if (shells.has(tool) && args.some((word) => /^(?:-[a-z]*c|\/c|-command)$/i.test(word))) {
        return foreign("it runs a line of a shell", "name the program itself as the command, and its words as args");
    }
    return (npmLaunch(tool, args) ??
        pypiLaunch(tool, args, command) ??
        dockerLaunch(tool, args) ?? { kind: "command", command, args });
}
/** `C:\tools\npx.cmd` and `/usr/bin/npx` are `npx`. */
function toolName(command) {
    const name = command.slice(Math.max(command.lastIndexOf("/"), command.lastIndexOf("\\")) + 1);
    return name.replace(/\.(?:cmd|exe|bat|ps1)$/i, "").toLowerCase();
}


/***/ }),

/***/ 91045:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   dI: () => (/* binding */ sameEntry),
/* harmony export */   fq: () => (/* binding */ materialise),
/* harmony export */   xI: () => (/* binding */ marked),
/* harmony export */   xt: () => (/* binding */ namesRepository)
/* harmony export */ });
/* unused harmony export markHeader */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73903);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(935);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87682);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21465);





/** The header that marks an entry reached by its address: the one place there that every client keeps. */
const markHeader = "Headgate-Revision";
/** The entry for this machine, without its mark. Files of the repository become paths that the client can find. */
function materialise(output, config, root) {
    if ("url" in config)
        return config;
    const format = _client_js__WEBPACK_IMPORTED_MODULE_2__/* .clientFormats */ .Ik[output.scope];
    const usual = output.path === format.path;
    const place = (word) => {
        if (typeof word === "string")
            return word;
        if (usual && format.repositoryFile && word.file !== "")
            return format.repositoryFile(word.file);
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, word.file);
    };
    return { ...config, command: place(config.command), args: config.args.map(place) };
}
function marked(entry, mark) {
    const [member, name] = "url" in entry ? ["headers", markHeader] : ["env", _render_js__WEBPACK_IMPORTED_MODULE_3__/* .markVariable */ .Kc];
    return {
        ...entry,
        [member]: { ...(0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .asRecord */ .qY)(entry[member]), [name]: `${mark.deployment}@${mark.revision}` },
    };
}
/** The mark of an entry that stands in a file; undefined: not Headgate's. */
function markOf(entry) {
    const text = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__.at)(entry, "env", _render_js__WEBPACK_IMPORTED_MODULE_3__/* .markVariable */ .Kc) ?? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__.at)(entry, "headers", markHeader);
    const [, deployment, revision] = (typeof text === "string" && /^([^@\s]+)@(\d{1,15})$/.exec(text)) || [];
    return deployment === undefined ? undefined : { deployment, revision: Number(revision) };
}
function sameEntry(a, b) {
    return (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(a) === (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(b);
}
/** Whether the entry would name a place on this machine. */
function namesRepository(config) {
    return !("url" in config) && [config.command, ...config.args].some((word) => typeof word !== "string");
}


/***/ }),

/***/ 21465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ renderOutput),
/* harmony export */   Kc: () => (/* binding */ markVariable),
/* harmony export */   yr: () => (/* binding */ checkOutput)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73903);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3028);
/* harmony import */ var _model_release_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29452);
/* harmony import */ var _model_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51041);
/* harmony import */ var _model_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25004);
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88576);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87682);
/* harmony import */ var _rendered_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40860);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27581);









/** The variable that marks an entry as Headgate's and carries its deployment and revision. */
const markVariable = "HEADGATE_REVISION";
/** The output's file name says the scope, and which file and entry where those are not the usual ones. */
function renderOutput(input) {
    const { target, server } = input;
    const entry = target.entries !== undefined && Object.hasOwn(target.entries, server);
    const named = entry ? (0,_model_target_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(target, server) : target.entry;
    const usual = target.path === undefined && named === undefined;
    const which = usual ? "" : `-${(0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)([target.path ?? null, named ?? null]).slice(7, 15)}`;
    const path = `${_rendered_js__WEBPACK_IMPORTED_MODULE_5__/* .outputPrefix */ .Mp}${target.scope}${which}.json`;
    return { path, text: (0,_rendered_js__WEBPACK_IMPORTED_MODULE_5__/* .writeOutput */ .zh)(outputOf(input)) };
}
/** What a client file cannot say of this state, as findings for the plan. */
function checkOutput(input) {
    return problemsOf(input).map((problem) => ({
        ...problem,
        outcome: "fail",
        severity: "high",
        environment: input.environment,
        server: input.server,
    }));
}
function outputOf(input) {
    const { target } = input;
    const refused = problemsOf(input).map((problem) => problem.message);
    const entry = (0,_model_target_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(target, input.server);
    return {
        headgate: 1,
        target: "mcp",
        scope: target.scope,
        path: (0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .clientPath */ .lo)(target),
        entry: (0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .isEntryName */ .GC)(entry) ? entry : input.server,
        config: refused.length > 0 ? null : configOf(input),
        refused,
    };
}
/** Variants that get traffic, newest first. */
function liveVariants({ live }) {
    return Object.keys(live.traffic)
        .filter((id) => (live.traffic[id] ?? 0) > 0)
        .sort((a, b) => (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(b, a))
        .flatMap((id) => live.variants[id] ?? []);
}
function configOf(input) {
    const variants = liveVariants(input);
    const [variant] = variants;
    if (!variant)
        return null;
    if (variants.length > 1)
        return launcherEntry(input, variants);
    const release = input.releases.get(variant.version);
    const start = release && (0,_start_js__WEBPACK_IMPORTED_MODULE_6__/* .clientStart */ .I)(release);
    if (!release || !start || "problem" in start)
        return null;
    const variables = (0,_model_start_js__WEBPACK_IMPORTED_MODULE_1__/* .startVariables */ .OC)(release, variant.variables, variant.secrets, input.environment);
    return directEntry(input, variables, (0,_model_start_js__WEBPACK_IMPORTED_MODULE_1__/* .startSecrets */ .QV)(release, variant.secrets), start);
}
function directEntry(input, variables, secrets, start) {
    const { reference } = _client_js__WEBPACK_IMPORTED_MODULE_4__/* .clientFormats */ .Ik[input.target.scope];
    if (start.kind === "remote") {
        const values = new Map(variables);
        for (const [name, secret] of secrets)
            values.set(name, reference(secret));
        return { type: start.type, url: start.url, headers: headersOf(start.headers, values) };
    }
    const env = new Map(variables);
    for (const [name, secret] of secrets)
        env.set(name, reference(secret));
    const names = [...env.keys()].sort(_model_finding_js__WEBPACK_IMPORTED_MODULE_7__.compareText);
    const forwarded = start.forward === undefined ? [] : names.flatMap((name) => ["-e", name]);
    return {
        ...typed(input.target),
        command: start.command,
        args: start.args.toSpliced(start.forward ?? 0, 0, ...forwarded),
        env: sorted(env),
    };
}
/** A header whose value is not whole (nobody gave one of its variables) is left out: half a credential helps nobody. */
function headersOf(headers, values) {
    return Object.fromEntries(headers.flatMap((header) => {
        const value = (0,_model_release_js__WEBPACK_IMPORTED_MODULE_8__/* .headerValue */ .Z)(header, values);
        return value === undefined ? [] : [[header.name, value]];
    }));
}
/** The launcher picks the variant by user; it gets every secret that any of them may need. */
function launcherEntry(input, variants) {
    const { target, server, environment } = input;
    const [command, ...args] = launcherOf(target).map(_start_js__WEBPACK_IMPORTED_MODULE_6__/* .toWord */ .O);
    const env = new Map([[_model_start_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentVariable */ .mT, environment]]);
    for (const { version, secrets } of variants) {
        const release = input.releases.get(version);
        for (const [, name] of release ? (0,_model_start_js__WEBPACK_IMPORTED_MODULE_1__/* .startSecrets */ .QV)(release, secrets) : [])
            env.set(name, _client_js__WEBPACK_IMPORTED_MODULE_4__/* .clientFormats */ .Ik[target.scope].reference(name));
    }
    return {
        ...typed(target),
        command: command ?? "headgate",
        args: [...args, "run", server, "--env", environment, "--repository", { file: "" }],
        env: sorted(env),
    };
}
function launcherOf(target) {
    return target.launcher ?? ["headgate"];
}
function typed({ scope }) {
    return _client_js__WEBPACK_IMPORTED_MODULE_4__/* .clientFormats */ .Ik[scope].typed ? { type: "stdio" } : {};
}
function sorted(env) {
    return Object.fromEntries([...env].sort(([a], [b]) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_7__.compareText)(a, b)));
}
const variableName = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
const referenceName = /^[A-Za-z_][A-Za-z0-9_]*$/;
function problemsOf(input) {
    const variants = liveVariants(input);
    const { target } = input;
    const path = (0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .clientPath */ .lo)(target);
    const entry = (0,_model_target_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(target, input.server);
    const problems = [];
    if (target.path !== undefined && (path === null || !(0,_model_target_js__WEBPACK_IMPORTED_MODULE_2__/* .isInnerPath */ .wx)(path))) {
        problems.push(not(`${shown(target.path)} is no path of a client file in the repository`, "Give a path from the root, or none."));
    }
    if (!(0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .isEntryName */ .GC)(entry)) {
        problems.push(not(`${shown(entry)} cannot be the name of an entry`, "Use letters, digits, `_`, `.` and `-`."));
    }
    const split = variants.length > 1;
    if (split && launcherOf(target).length === 0) {
        problems.push(not("shares are split, and the target names no launcher to choose by", "Give it a launcher, or one version 100."));
    }
    if (split)
        problems.push(...launcherOf(target).flatMap((word) => textProblems("the launcher", (0,_start_js__WEBPACK_IMPORTED_MODULE_6__/* .toWord */ .O)(word))));
    return [...problems, ...variants.flatMap((variant) => variantProblems(input, variant, split))];
}
function variantProblems(input, variant, split) {
    const release = input.releases.get(variant.version);
    if (!release)
        return [not(`the release of ${variant.version} is not known`, "Restore the release's file.")];
    const start = (0,_start_js__WEBPACK_IMPORTED_MODULE_6__/* .clientStart */ .I)(release);
    if ("problem" in start)
        return [not(`${variant.version}: ${start.problem}`, start.hint)];
    if (split && start.kind === "remote") {
        const message = `${variant.version} is reached by its address: a launcher starts servers, and cannot choose between addresses`;
        return [not(message, "Give one version 100 percent, or let a target in front of the addresses split.")];
    }
    const words = start.kind === "remote"
        ? [start.url, ...start.headers.flatMap(({ value = "" }) => value)]
        : [start.command, ...start.args];
    return [
        ...words.flatMap((word) => textProblems(`${variant.version}`, word)),
        ...[...(0,_model_start_js__WEBPACK_IMPORTED_MODULE_1__/* .startVariables */ .OC)(release, variant.variables, variant.secrets, input.environment)].flatMap(([name, value]) => [...nameProblems(name, variableName), ...textProblems(`variable ${name}`, value)]),
        ...(0,_model_start_js__WEBPACK_IMPORTED_MODULE_1__/* .startSecrets */ .QV)(release, variant.secrets).flatMap(([name, secret]) => [
            ...nameProblems(name, variableName),
            ...nameProblems(secret, referenceName),
        ]),
    ];
}
function nameProblems(name, pattern) {
    if (name === markVariable) {
        return [not(`the variable ${markVariable} is Headgate's own`, "Give the variable another name.")];
    }
    return pattern.test(name)
        ? []
        : [not(`${shown(name)} is no name of an environment variable`, "Use letters, digits and `_`.")];
}
function textProblems(where, word) {
    const text = typeof word === "string" ? word : word.file;
    if (text.includes("\0"))
        return [not(`${where} contains a NUL character`, "Take the character out.")];
    if (typeof word !== "string" && !(0,_model_target_js__WEBPACK_IMPORTED_MODULE_2__/* .isInnerPath */ .wx)(text)) {
        return [
            not(`${where} names ${shown(`./${text}`)}, which is not in the repository`, "Name a file of the repository."),
        ];
    }
    if (!(0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .expandsIn */ .Xx)(text))
        return [];
    const message = `${where} contains \`\${\` (${shown(text)}): the client would put something else in its place`;
    return [
        { rule: "target/client-expansion", message, hint: "Write the value itself, or give it as a secret." },
    ];
}
function not(message, hint) {
    return { rule: "target/not-expressible", message, hint };
}
function shown(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}


/***/ }),

/***/ 40860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ outputPrefix),
/* harmony export */   ov: () => (/* binding */ readOutput),
/* harmony export */   zh: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(935);
/* harmony import */ var _model_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25004);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87682);



function writeOutput(output) {
    return `${JSON.stringify(output, null, 2)}\n`;
}
/** Reads what was stored; undefined where it is not what `writeOutput` writes. The branch may have been edited. */
function readOutput(text) {
    const value = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonOf */ .o_)(text);
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value) || value.headgate !== 1 || value.target !== "mcp")
        return undefined;
    const { scope, path, entry, config, refused } = value;
    if (typeof scope !== "string" || !isScope(scope))
        return undefined;
    if (_client_js__WEBPACK_IMPORTED_MODULE_1__/* .clientFormats */ .Ik[scope].path === null ? path !== null : !isPath(path))
        return undefined;
    if (typeof entry !== "string" || !(0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .isEntryName */ .GC)(entry) || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isTexts */ .VP)(refused))
        return undefined;
    const read = config === null ? null : readEntry(config);
    if (read === undefined)
        return undefined;
    return {
        headgate: 1,
        target: "mcp",
        scope,
        path: isPath(path) ? path : null,
        entry,
        config: read,
        refused,
    };
}
/** Where the output of a target lies in the deployment's folder: the same whatever the order of targets. */
const outputPrefix = "mcp-";
function readEntry(value) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value))
        return undefined;
    const { type, url, headers, command, args, env } = value;
    if (typeof url === "string" && (type === "http" || type === "sse") && isTextMap(headers)) {
        return { type, url, headers };
    }
    if (!isWord(command) || !Array.isArray(args) || !args.every(isWord) || !isTextMap(env))
        return undefined;
    return type === "stdio" ? { type, command, args, env } : { command, args, env };
}
function isScope(text) {
    return Object.hasOwn(_client_js__WEBPACK_IMPORTED_MODULE_1__/* .clientFormats */ .Ik, text);
}
function isPath(value) {
    return typeof value === "string" && (0,_model_target_js__WEBPACK_IMPORTED_MODULE_0__/* .isInnerPath */ .wx)(value);
}
function isWord(value) {
    if (typeof value === "string")
        return true;
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value) && typeof value.file === "string" && (value.file === "" || (0,_model_target_js__WEBPACK_IMPORTED_MODULE_0__/* .isInnerPath */ .wx)(value.file));
}
function isTextMap(value) {
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value) && Object.values(value).every((text) => typeof text === "string");
}


/***/ }),

/***/ 27581:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ clientStart),
/* harmony export */   O: () => (/* binding */ toWord)
/* harmony export */ });
/* harmony import */ var _model_start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51041);
/* harmony import */ var _model_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25004);


const npmName = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/i;
const pypiName = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;
const imageName = /^[a-z0-9][a-z0-9._/:-]*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}(?:@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64})$/;
const exactVersion = /^[0-9][0-9A-Za-z.+!-]*$/;
/** By kind of package: the client's own tool with the exact version; undefined where a name is not safe. */
const starters = {
    npm: ({ identifier, version, ...entry }) => npmName.test(identifier) && !identifier.startsWith("-") && isExact(version)
        ? run("npx", ["-y", `${identifier}@${version}`], entry)
        : undefined,
    pypi: ({ identifier, version, ...entry }) => pypiName.test(identifier) && isExact(version)
        ? run("uvx", [`${identifier}@${version}`], entry)
        : undefined,
    nuget: ({ identifier, version, ...entry }) => pypiName.test(identifier) && isExact(version)
        ? run("dnx", [`${identifier}@${version}`, "--yes", "--"], entry)
        : undefined,
    oci: ({ identifier, version, ...entry }) => {
        const image = version !== undefined && !/[:@][^/]*$/.test(identifier) ? `${identifier}:${version}` : identifier;
        if (!imageName.test(image))
            return undefined;
        const before = ["run", "-i", "--rm"];
        const args = [...before, image, ...words(entry.packageArguments)];
        return { kind: "process", command: "docker", args, forward: before.length };
    },
};
/** How a client starts what was chosen, which is what was probed; where it cannot, nothing else takes its place. */
function clientStart(release) {
    const choice = (0,_model_start_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseStart */ .Se)(release);
    if (choice?.kind === "command")
        return ownCommand(choice.command.command, choice.command.args);
    if (choice?.kind === "remote")
        return remoteStart(choice.remote);
    if (choice)
        return packageStart(choice.package);
    return {
        problem: "none of its packages can be started by a client, and it has no command or remote address",
        hint: "Release an npm, PyPI, NuGet or OCI package with stdio transport, or a remote address.",
    };
}
function packageStart(entry) {
    const name = JSON.stringify(entry.identifier);
    if ((0,_model_start_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignRuntimeArgument */ .Cz)(entry) >= 0) {
        return {
            problem: `package ${name} has runtime arguments, which change what runs`,
            hint: "Release it again without runtimeArguments.",
        };
    }
    if (entry.registryType === "mcpb") {
        return {
            problem: `bundle ${name} is installed by a client itself, and not started from its configuration`,
            hint: "Release an npm, PyPI, NuGet or OCI package, or a remote address, beside the bundle.",
        };
    }
    const starter = Object.hasOwn(starters, entry.registryType) ? starters[entry.registryType] : undefined;
    return (starter?.(entry) ?? {
        problem: `package ${name} has no safe name with an exact version`,
        hint: "Release it again with the exact identifier and version of the package.",
    });
}
function isExact(version) {
    return version !== undefined && exactVersion.test(version);
}
function run(command, args, entry) {
    return { kind: "process", command, args: [...args, ...words(entry.packageArguments)] };
}
/** Arguments as a command line takes them: a flag and its value are two words. */
function words(list) {
    return (list ?? []).flatMap(({ type, name, value }) => [
        ...(type === "named" && name !== undefined ? [name] : []),
        ...(value === undefined ? [] : [value]),
    ]);
}
function ownCommand(command, args) {
    const all = [command, ...args].map(toWord);
    const outside = all.find((word) => typeof word !== "string" && !(0,_model_target_js__WEBPACK_IMPORTED_MODULE_1__/* .isInnerPath */ .wx)(word.file));
    if (outside !== undefined) {
        return {
            problem: `the start command names ${JSON.stringify(outside)}, which is not a file of the repository`,
            hint: "Arguments that begin with ./ are files of the repository and cannot leave it.",
        };
    }
    const [first, ...rest] = all;
    return { kind: "process", command: first ?? command, args: rest };
}
/** `./a/../b` is `b`: the placeholder is the path itself. */
function toWord(text) {
    if (!text.startsWith("./"))
        return text;
    const steps = [];
    for (const step of text.slice(2).split("/")) {
        if (step === ".." && steps.length > 0 && steps.at(-1) !== "..")
            steps.pop();
        else if (step !== "." && step !== "")
            steps.push(step);
    }
    return { file: steps.join("/") };
}
function remoteStart({ type, url, headers = [] }) {
    const known = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
    return known
        ? { kind: "remote", type: type === "sse" ? "sse" : "http", url, headers }
        : {
            problem: `its remote address ${JSON.stringify(url)} is no http or https address`,
            hint: "Release it with the whole address, scheme included.",
        };
}


/***/ }),

/***/ 3120:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ fileIn),
/* harmony export */   MQ: () => (/* binding */ idleMembers),
/* harmony export */   Ww: () => (/* binding */ takeover)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73903);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(935);
/* harmony import */ var _model_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51041);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34694);
/* harmony import */ var _launch_launch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37695);





/**
 * Compares what stands there with what would. A package without an exact version is the same in any: nobody
 * said which. A value is the same where both texts are, or both come to the same text in this environment: a
 * secret in plain text may give way to its reference only where the reference is known to lead to it.
 */
function takeover(standing, wanted, { root, env: known }) {
    const [there, ours] = [read(standing, root), read(wanted, root)];
    if (typeof there === "string")
        return { kind: "other", why: there };
    if (typeof ours === "string")
        return { kind: "other", why: ours };
    if ((0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(there.identity) !== (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(ours.identity) ||
        (there.transport !== null && there.transport !== ours.transport))
        return { kind: "other", why: "it starts or reaches something else" };
    if (there.exact !== null && there.exact !== ours.exact)
        return { kind: "other", why: "it names another exact version" };
    const names = [...new Set([...there.values.keys(), ...ours.values.keys()])];
    const differing = names.filter((name) => !same(there.values.get(name), ours.values.get(name), known));
    const unsaved = (name) => ({
        name,
        references: [...(ours.values.get(name) ?? "").matchAll(reference)].map(([, found = ""]) => found),
    });
    const isReference = (name) => references(ours.values.get(name) ?? "") && there.values.has(name);
    const lost = differing.filter((name) => !isReference(name)).sort();
    if (lost.length > 0)
        return { kind: "other", why: `its values differ: ${lost.map(shown).join(", ")}` };
    return differing.length === 0
        ? { kind: "same" }
        : { kind: "unsaved", values: differing.sort().map(unsaved) };
}
const exactVersion = /^[0-9]+(?:\.[0-9A-Za-z!+-]+)*$/;
/** What clients keep beside a server and start nothing with: none of it is worth refusing an entry for. */
const idleMembers = new Set([
    ...["description", "name", "id", "version", "gallery", "$schema"],
]);
/** Names in a message. */
function shown(name) {
    return JSON.stringify((0,_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(name, 40));
}
/** A text says why Headgate cannot mean the same. */
function read(entry, root) {
    const { type, url, headers, command, args, env, disabled, enabled, ...rest } = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .asRecord */ .qY)(entry);
    const more = Object.keys(rest).filter((name) => !idleMembers.has(name));
    if (more.length > 0)
        return `Headgate would not write its ${more.slice(0, 10).map(shown).join(", ")}`;
    if ((disabled ?? false) !== false || (enabled ?? true) !== true)
        return "it is switched off";
    const unread = "it is none that Headgate could write";
    if (typeof url === "string") {
        const isHttp = type === "http" || type === "streamable-http" || type === "streamableHttp";
        if (!isHttp && type !== undefined && type !== "sse")
            return unread;
        if (command !== undefined || args !== undefined || env !== undefined)
            return unread;
        const values = texts(headers)?.map(([name, value]) => [name.toLowerCase(), value]);
        const transport = isHttp ? "http" : (type ?? null);
        return values ? { identity: url, transport, exact: null, values: new Map(values) } : unread;
    }
    if ((type !== undefined && type !== "stdio") || headers !== undefined)
        return unread;
    const given = texts(env);
    if (typeof command !== "string" || given === undefined)
        return unread;
    const words = args === undefined ? [] : Array.isArray(args) ? args.map(textOf) : undefined;
    if (!words?.every((word) => word !== undefined))
        return unread;
    const placed = words.map((word) => fileIn(root, word));
    return processMeaning(fileIn(root, command.trim()), placed, new Map(given.filter(([name]) => name !== _model_start_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentVariable */ .mT)));
}
/** A file of the repository, however a client is told of it, by its path from the root. */
function fileIn(root, word) {
    for (const prefix of ["${workspaceFolder}/", "${CLAUDE_PROJECT_DIR}/", `${root}/`, "./"])
        if (word.startsWith(prefix) && word.length > prefix.length)
            return word.slice(prefix.length);
    return word;
}
function processMeaning(command, args, values) {
    const launch = (0,_launch_launch_js__WEBPACK_IMPORTED_MODULE_2__/* .launchOf */ .v)(command, args);
    switch (launch.kind) {
        case "package":
            return {
                identity: [launch.registry, launch.name, launch.args],
                transport: null,
                exact: launch.wanted !== null && exactVersion.test(launch.wanted) ? launch.wanted : null,
                values,
            };
        case "image": {
            const handed = new Map(values);
            for (const [name, value] of launch.env) {
                if (name === _model_start_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentVariable */ .mT)
                    continue;
                if (value !== null)
                    handed.set(name, value);
                else if (!handed.has(name))
                    handed.set(name, `\${${name}}`);
            }
            return { identity: ["image", launch.image, launch.args], transport: null, exact: null, values: handed };
        }
        case "command": {
            const { pin } = launch;
            const words = launch.args.map((word, index) => (index === pin?.at ? pin.before : word));
            const wanted = pin?.wanted ?? null;
            const exact = wanted !== null && exactVersion.test(wanted) ? wanted : null;
            return { identity: ["command", launch.command, words], transport: null, exact, values };
        }
        case "foreign":
            return { identity: ["foreign", command, args], transport: null, exact: null, values };
    }
}
const reference = /\$\{(?:env:)?([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]{0,1000}))?\}/g;
const prompted = /\$\{input:[^}]*\}/;
function references(text) {
    return /\$\{(?:env:)?[A-Za-z_][A-Za-z0-9_]*\}/.test(text);
}
function same(there, ours, known) {
    if (there === ours)
        return true;
    if (there === undefined || ours === undefined)
        return false;
    const b = expanded(ours, known);
    // What a client asks people for is nowhere to be compared with; that there is a value here has to do.
    if (prompted.test(there))
        return references(ours) && b !== undefined && b !== "";
    return b !== undefined && expanded(there, known) === b;
}
/** Undefined where a reference leads nowhere, or to something only the client knows. */
function expanded(text, known) {
    let isWhole = true;
    const value = text.replace(reference, (_, name, usual) => {
        const given = (Object.hasOwn(known, name) ? known[name] : undefined) ?? usual;
        isWhole &&= given !== undefined;
        return given ?? "";
    });
    return isWhole && !/\$\{/.test(text.replace(reference, "")) ? value : undefined;
}
/** Clients hand numbers and switches on as texts. */
function textOf(value) {
    if (typeof value === "string")
        return value;
    return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}
function texts(value) {
    if (value === undefined)
        return [];
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return undefined;
    const found = Object.entries(value).flatMap(([name, inner]) => {
        const text = textOf(inner);
        return text === undefined ? [] : [[name, text]];
    });
    return found.length === Object.keys(value).length ? found : undefined;
}


/***/ })

};
;