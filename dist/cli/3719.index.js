"use strict";
exports.id = 3719;
exports.ids = [3719,3198,8150,1405];
exports.modules = {

/***/ 98150:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ askedFor),
/* harmony export */   YH: () => (/* binding */ questionOf),
/* harmony export */   YY: () => (/* binding */ reasonIn),
/* harmony export */   cp: () => (/* binding */ refuseAll),
/* harmony export */   refuse: () => (/* binding */ refuse),
/* harmony export */   tE: () => (/* binding */ withDeployerNote)
/* harmony export */ });
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10547);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73903);
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6261);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63198);
/* harmony import */ var _rules_approvals_deployers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16241);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82383);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45349);







function askedFor(invocation) {
    const server = invocation.positionals[0] ?? "";
    const environment = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(invocation, "env") ?? "";
    return { id: `${environment}/${server}`, server, environment, reason: reasonIn(invocation) };
}
/** Options that say why, how it is told, or for how long to stay: with them or without, the same is asked. */
const manners = new Set([
    ...["reason", "watch", "dry-run", "json", "quiet", "no-color", "log-format", "help", "version"],
    ...["repository", "directory"],
]);
/**
 * Digest of what is asked, whoever asks and why: the same question from the same workflow run is the same run again,
 * and another one is its next step.
 */
function questionOf({ positionals, options }) {
    const asked = Object.entries(options).filter(([name, value]) => !manners.has(name) && value !== false && !(Array.isArray(value) && value.length === 0));
    return (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)({ positionals, ...Object.fromEntries(asked) });
}
/** Why somebody asks, as it is recorded: every record and every report carries it from then on. */
function reasonIn(invocation) {
    return capped((0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(invocation, "reason") ?? "", 2_000);
}
function capped(text, limit) {
    return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/\p{Cs}$/u, "")}…`;
}
/** A command that was understood and cannot be done; nothing was written. */
function refuse(world, finding, asked) {
    const whole = {
        outcome: "fail",
        severity: "high",
        ...finding,
        ...(asked?.environment === undefined ? {} : { environment: asked.environment }),
        ...(asked?.server === undefined ? {} : { server: asked.server }),
    };
    return refuseAll(world, [whole]);
}
/** As `refuse`, with everything that stands against it. */
function refuseAll(world, findings) {
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .result */ .Ke)("refused", (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_2__.formatFindings)(findings, new Map(), (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .textOptions */ .aW)(world)), {
        findings: (0,_report_json_js__WEBPACK_IMPORTED_MODULE_6__.findingsJson)(findings),
    });
}
/** Who may act on an environment was asked before, where the host knows people; on a clone it is told that nobody was. */
function withDeployerNote(done, environment, world) {
    const isVerified = (world.host?.requester ?? null) !== null;
    const project = { teams: {}, file: _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .projectFile */ .g7 };
    const findings = environment && !isVerified ? (0,_rules_approvals_deployers_js__WEBPACK_IMPORTED_MODULE_3__/* .checkDeployer */ .tT)(environment, project, null) : [];
    if (findings.length === 0)
        return done;
    const note = (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_2__.formatFindings)(findings, new Map(), (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .textOptions */ .aW)(world));
    const known = Array.isArray(done.json?.findings) ? done.json.findings : [];
    return {
        ...done,
        text: [done.text, note].filter(Boolean).join("\n\n"),
        json: { ...done.json, findings: [...known, ...(0,_report_json_js__WEBPACK_IMPORTED_MODULE_6__.findingsJson)(findings)] },
    };
}


/***/ }),

/***/ 73794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ alike)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43298);

/** Fewer are told one by one. */
const fewest = 3;
const mostNames = 8;
/**
 * Changes with what is alike in one, where the first of it stands. `isOwn`: what has more to be said of it than that, and
 * is told by itself, as what is inside of an entry always is.
 */
function alike(changes, isOwn = () => false) {
    const byKey = new Map();
    for (const change of changes) {
        const key = isOwn(change) ? undefined : keyOf(change);
        const known = key === undefined ? undefined : byKey.get(key);
        if (known)
            known.push(change);
        else if (key !== undefined)
            byKey.set(key, [change]);
    }
    return changes.flatMap((change) => {
        const key = isOwn(change) ? undefined : keyOf(change);
        const group = key === undefined ? [] : (byKey.get(key) ?? []);
        if (group.length < fewest)
            return [{ first: change, changes: [change], summary: change.summary }];
        return group[0] === change ? [{ first: change, changes: group, summary: summaryOf(group, change) }] : [];
    });
}
/** What has one key has become the same; undefined of what is inside of an entry, and of the server itself. */
function keyOf({ pointer, class: kind, reason }) {
    const [, list, name, inside] = pointer.split("/", 4);
    return name === undefined || inside !== undefined ? undefined : `${list} ${kind} ${reason}`;
}
const nouns = {
    tools: "tool",
    prompts: "prompt",
    resources: "resource",
    resourceTemplates: "resource template",
};
function summaryOf(changes, { pointer, summary }) {
    const [, list = ""] = pointer.split("/", 2);
    const noun = nouns[list] ?? "thing";
    const own = (text) => (text.startsWith(`${noun} `) ? text.slice(noun.length + 1) : text);
    const names = changes.slice(0, mostNames).map((change) => (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(own(change.summary.slice(2)), 60));
    const more = changes.length > mostNames ? `, and ${changes.length - mostNames} more` : "";
    return `${summary.slice(0, 1)} ${changes.length} ${noun}s (${names.join(", ")}${more})`;
}


/***/ }),

/***/ 3416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   xP: () => (/* binding */ changeClasses)
/* harmony export */ });
const changeClasses = [
    "breaking",
    "unknown",
    "additive",
    "documentation",
];
/** Further steps of a JSON pointer. */
function below(pointer, ...steps) {
    let found = pointer;
    for (const step of steps)
        found += `/${special.test(step) ? escaped(step) : step}`;
    return found;
}
/** What is known of a place, or else of the nearest one above it. */
function nearest(pointer, known) {
    for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
        const found = known.get(at);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
const special = /[~/]/;
function escaped(step) {
    return step.replaceAll("~", "~0").replaceAll("/", "~1");
}


/***/ }),

/***/ 43298:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible),
/* harmony export */   S: () => (/* binding */ shown)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34694);

/** The sign by which an emoji is asked for in colour; after one it hides nothing. */
const emojiStyle = /(\p{Extended_Pictographic})\ufe0f/gu;
/**
 * A text with everything in it to be seen: what a reader would not see is named, as `‹U+200B›`. Line feeds and tabs
 * stay.
 */
function visible(text) {
    return text
        .replace(/\r\n/g, "\n")
        .replace(emojiStyle, "$1")
        .replace(_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unprintable */ .hO, (character) => character === "\n" || character === "\t" ? character : nameOf(character));
}
/** On one line of ours, of at most so many characters, with everything in it to be seen. */
function shown(text, limit = 200) {
    return (0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(visible(text.slice(0, limit * 20)), limit);
}
function nameOf(character) {
    const code = character.codePointAt(0) ?? 0;
    return `‹U+${code.toString(16).toUpperCase().padStart(4, "0")}›`;
}


/***/ }),

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

/***/ 18135:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   bh: () => (/* binding */ kindInWords),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   qF: () => (/* binding */ pathInWords)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34694);

/** Text from a file as it may stand in a message: quoted, cut, with nothing in it that a terminal would obey. */
function quoted(text, limit = 60) {
    const visible = JSON.stringify(text.length > limit ? `${text.slice(0, limit)}…` : text);
    return visible.replace(_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unprintable */ .hO, (character) => Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
        .map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`)
        .join(""));
}
/** `windows[0].allow`, `green["1.1.5"]`: a path as people write it; the whole document is `the file`. */
function pathInWords(path) {
    if (path.length === 0)
        return "the file";
    let words = "";
    for (const step of path) {
        if (typeof step === "number")
            words += `[${step}]`;
        else if (/^[A-Za-z_$][\w-]{0,63}$/.test(step))
            words += words === "" ? step : `.${step}`;
        else
            words += `[${quoted(step)}]`;
    }
    return words;
}
/** What a value is, in words, for a message that says that it should be something else. */
function kindInWords(value) {
    if (value === null)
        return "empty";
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object")
        return "a map";
    if (typeof value === "string")
        return value === "" ? "empty text" : `the text ${quoted(value)}`;
    return typeof value === "boolean" ? `the truth value ${value}` : `the number ${String(value)}`;
}
/** The candidate that differs least from a word, if it is near enough to have been meant. */
function nearest(word, candidates) {
    if (word.length > 64)
        return undefined;
    let best;
    let least = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (const candidate of candidates) {
        const distance = distanceBetween(word.toLowerCase(), candidate.toLowerCase());
        if (distance < least) {
            least = distance;
            best = candidate;
        }
    }
    return best;
}
/** Insertions, removals, replacements and swaps of neighbours (optimal string alignment). */
function distanceBetween(a, b) {
    let older = [];
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let least = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            if (swapped)
                least = Math.min(least, (older[j - 2] ?? 0) + 1);
            row.push(least);
        }
        older = previous;
        previous = row;
    }
    return previous[b.length] ?? 0;
}


/***/ }),

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

/***/ 48077:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   _8: () => (/* binding */ parseBriefDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration)
/* harmony export */ });
const units = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000 };
const pattern = /^(?=\d)(?:(\d{1,5})d)?(?:(\d{1,6})h)?(?:(\d{1,7})m)?(?:(\d{1,8})s)?$/;
/** Undefined where the text is not a duration; the schema refuses such text before anyone asks. */
function parseDuration(text) {
    const match = pattern.exec(text);
    if (!match)
        return undefined;
    const [, d = "0", h = "0", m = "0", s = "0"] = match;
    return Number(d) * units.d + Number(h) * units.h + Number(m) * units.m + Number(s) * units.s;
}
/** A duration that may be shorter than a second: `500ms`, or as `parseDuration` reads it. */
function parseBriefDuration(text) {
    const [, milliseconds] = /^(\d{1,7})ms$/.exec(text) ?? [];
    return milliseconds === undefined ? parseDuration(text) : Number(milliseconds);
}
/** The canonical text, in hours and below so that `63h` reads as people say it; days only from two weeks. */
function formatDuration(duration) {
    let rest = Math.max(0, Math.round(duration / 1000) * 1000);
    if (rest === 0)
        return "0s";
    let text = "";
    for (const unit of rest >= 14 * units.d ? ["d", "h", "m", "s"] : ["h", "m", "s"]) {
        const count = Math.floor(rest / units[unit]);
        if (count > 0)
            text += `${count}${unit}`;
        rest -= count * units[unit];
    }
    return text;
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

/***/ 19549:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ sideWords),
/* harmony export */   QE: () => (/* binding */ isTextChange),
/* harmony export */   fp: () => (/* binding */ placeWords),
/* harmony export */   ot: () => (/* binding */ classWords),
/* harmony export */   rV: () => (/* binding */ toldNotices),
/* harmony export */   tw: () => (/* binding */ groupChanges),
/* harmony export */   uI: () => (/* binding */ reasoned),
/* harmony export */   warningsIn: () => (/* binding */ warningsIn),
/* harmony export */   xS: () => (/* binding */ countChanges)
/* harmony export */ });
/* unused harmony export verdictInShort */
/* harmony import */ var _contract_alike_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73794);
/* harmony import */ var _contract_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3416);
/* harmony import */ var _contract_text_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43298);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10431);




/** How each class is called where people read it, and what it means to them. */
const classWords = {
    breaking: {
        title: "Breaking",
        light: "🔴",
        style: "bad",
        means: "calls or readers that were right can fail",
    },
    unknown: {
        title: "Unknown",
        light: "🟡",
        style: "warn",
        means: "nobody can say without knowing the server",
    },
    additive: { title: "Additive", light: "🟢", style: "good", means: "what was right stays right" },
    documentation: { title: "Documentation", light: "⚪", style: "faint", means: "what a model reads" },
};
/** Whom a change concerns. */
const sideWords = {
    input: "callers",
    output: "readers",
    listing: "lists",
};
/** Worst first; classes that nothing is of are left out. */
function groupChanges({ changes }) {
    return _contract_change_js__WEBPACK_IMPORTED_MODULE_2__/* .changeClasses */ .xP.flatMap((kind) => {
        const found = changes.filter((change) => change.class === kind);
        return found.length === 0 ? [] : [{ class: kind, changes: found }];
    });
}
/** `1 breaking, 2 additive`; `no change`. */
function countChanges(comparison) {
    const groups = groupChanges(comparison);
    if (groups.length === 0)
        return "no change";
    if (groups.length === 1)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(comparison.changes.length, "change");
    return groups.map((group) => `${group.changes.length} ${group.class}`).join(", ");
}
/** `additive, 2 changes`, `none`. */
function verdictInShort(comparison) {
    const { verdict, changes } = comparison;
    return verdict === "none" ? "no change" : `${verdict}, ${count(changes.length, "change")}`;
}
/**
 * Changes of one reason together, in the order in which the reasons come, so that what is true of twenty of them
 * is read once; an example is each one's own. Where there are more than `most`, what is alike is one entry, and `rest`
 * is how many changes are not told even so.
 */
function reasoned(changes, most) {
    const byReason = new Map();
    for (const change of changes) {
        const known = byReason.get(change.reason);
        if (known)
            known.push(change);
        else
            byReason.set(change.reason, [change]);
    }
    const entries = (0,_contract_alike_js__WEBPACK_IMPORTED_MODULE_0__/* .alike */ .n)([...byReason.values()].flat(), () => changes.length <= most);
    let before = "";
    const told = entries.slice(0, most).map((entry) => {
        const why = (0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .R)(entry.first.why ?? "");
        const [general = "", ...examples] = why.split(/; (?=for example )/);
        const isRepeated = general !== "" && general === before;
        before = general;
        return { ...entry, why: isRepeated ? examples.join("; ") : why };
    });
    return { told, rest: entries.slice(most).flatMap((entry) => entry.changes).length };
}
/** Hints that clients go by are set for all tools at once; more of these would bury what is worse. */
const mostPermissions = 4;
/** Kinds that are often harmless, the more often the later. */
const mild = ["reference", "permission"];
/** The notices that are written out, what is often harmless last, of hints only some, and how many are left out. */
function toldNotices(notices, most) {
    const isPermission = ({ kind }) => kind === "permission";
    const permissions = new Set(notices.filter(isPermission).slice(mostPermissions));
    const told = notices
        .filter((notice) => !permissions.has(notice))
        .toSorted((a, b) => mild.indexOf(a.kind) - mild.indexOf(b.kind))
        .slice(0, most);
    return { told, rest: notices.length - told.length };
}
/** Everything to look at twice, with where it stands. */
function warningsIn({ changes }) {
    return changes.flatMap(({ pointer, warnings = [] }) => warnings.map(({ kind, text, pointer: at = pointer }) => ({ pointer: at, kind, text })));
}
const textReasons = new Set([
    ...["description-changed", "description-added", "description-removed"],
    ...["title-changed", "text-changed", "instructions-changed"],
]);
/**
 * A text that changed, which is read side by side; other values are told in the summary. The pointer does not tell:
 * arguments are called `title` and `description` too.
 */
function isTextChange({ reason, before, after }) {
    return textReasons.has(reason) && (before !== undefined || after !== undefined);
}
/** `/tools/forecast/inputSchema/properties/units` as `forecast units`: what people call it. */
function placeWords(pointer) {
    const steps = pointer
        .split("/")
        .slice(1)
        .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    const [list, name, ...rest] = steps;
    if (name === undefined)
        return list ?? "";
    const kind = list === "tools"
        ? ""
        : `${(list ?? "").replace(/s$/, "").replace("resourceTemplate", "resource template")} `;
    const inside = rest.filter((step, index) => !isStructure(step, index, rest));
    return [`${kind}${name}`, ...inside].join(" ");
}
const structure = new Set([
    ...["inputSchema", "outputSchema", "properties", "required", "arguments", "$defs", "definitions"],
]);
const holdNames = new Set(["properties", "required", "arguments", "$defs", "definitions"]);
/** Steps that say how a schema is written; below `properties` a name is a name, whatever it is. */
function isStructure(step, index, steps) {
    if (step === "outputSchema")
        return false;
    // What stands in a place for names is one, unless that place is a name itself.
    let isName = false;
    for (const before of steps.slice(0, index))
        isName = !isName && holdNames.has(before);
    return !isName && structure.has(step);
}


/***/ }),

/***/ 31683:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q5: () => (/* binding */ noticesJson),
/* harmony export */   s: () => (/* binding */ comparisonJson),
/* harmony export */   xk: () => (/* binding */ contractNoteJson)
/* harmony export */ });
/** A comparison as data: every member always there, null where there is nothing to say. */
function comparisonJson({ verdict, changes, renames = [] }) {
    return {
        verdict,
        changes: changes.map(({ pointer, side, reason, summary, why, before, after, warnings, ...change }) => ({
            pointer,
            class: change.class,
            side,
            reason,
            summary,
            why: why ?? null,
            before: before ?? null,
            after: after ?? null,
            warnings: (warnings ?? []).map(({ kind, text, pointer: at = pointer }) => ({
                pointer: at,
                kind,
                text,
            })),
        })),
        renames: renames.map(({ kind, from, to, before, after, confidence, reason }) => ({
            kind,
            from,
            to,
            before,
            after,
            confidence,
            reason,
        })),
    };
}
function noticesJson(notices) {
    return notices.map(({ pointer, kind, text }) => ({ pointer, kind, text }));
}
/** What a plan says of contracts; null where it says nothing. */
function contractNoteJson(note) {
    if (note === undefined)
        return null;
    return {
        compared: note.compared.map(({ as, from, to, comparison }) => ({
            as,
            from,
            to,
            ...comparisonJson(comparison),
        })),
        deprecated: note.deprecated.map(({ name, isNew }) => ({ name, isNew })),
        apart: note.apart.map(({ name, kind, versions }) => ({ name, kind, versions })),
    };
}


/***/ }),

/***/ 43122:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wl: () => (/* binding */ isSchema),
/* harmony export */   Xd: () => (/* binding */ followed),
/* harmony export */   _9: () => (/* binding */ listOfJson),
/* harmony export */   _t: () => (/* binding */ ownOf),
/* harmony export */   ig: () => (/* binding */ toldKeywords),
/* harmony export */   yL: () => (/* binding */ typeWords)
/* harmony export */ });
function isSchema(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function ownOf(schema, key) {
    return Object.hasOwn(schema, key) ? schema[key] : undefined;
}
function listOfJson(value) {
    return Array.isArray(value) ? value : [];
}
/** The schema that a local reference means, with what stands beside it; itself where there is none that leads anywhere. */
function followed(schema, root) {
    let current = schema;
    for (let step = 0; step < 8; step += 1) {
        const reference = ownOf(current, "$ref");
        if (typeof reference !== "string")
            return current;
        const target = targetOf(reference, root);
        if (target === undefined)
            return current;
        const { $ref: _, ...beside } = current;
        current = { ...target, ...beside };
    }
    return current;
}
function targetOf(reference, root) {
    if (!/^#(?:\/|$)/.test(reference))
        return undefined;
    let current = root;
    for (const step of reference.split("/").slice(1)) {
        if (!isSchema(current))
            return undefined;
        current = ownOf(current, step.replaceAll("~1", "/").replaceAll("~0", "~"));
    }
    return isSchema(current) ? current : undefined;
}
const mostValues = 6;
/** The keywords whose values `typeWords` tells. */
const toldKeywords = new Set([
    ...["type", "const", "enum", "anyOf", "oneOf", "items", "format"],
    ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"],
    ...["minLength", "maxLength", "minItems", "maxItems"],
]);
/**
 * What a value may be, in a few words: `integer, 1 to 20`, `"metric" | "imperial"`, `array of string`. Only what
 * most readers want to know; the schema itself has the rest.
 */
function typeWords(schema, root, depth = 0) {
    if (schema === undefined || schema === true || !isSchema(schema))
        return schema === false ? "nothing" : "any";
    if (depth > 4)
        return "…";
    const open = followed(schema, root);
    const constant = ownOf(open, "const");
    const values = constant === undefined ? listOfJson(ownOf(open, "enum")) : [constant];
    if (values.length > 0) {
        const shown = values.slice(0, mostValues).map((value) => JSON.stringify(value));
        return [...shown, ...(values.length > mostValues ? [`${values.length - mostValues} more`] : [])].join(" | ");
    }
    const branches = [...listOfJson(ownOf(open, "anyOf")), ...listOfJson(ownOf(open, "oneOf"))];
    const type = ownOf(open, "type");
    if (branches.length > 0 && type === undefined)
        return choice(branches, root, depth);
    const names = (Array.isArray(type) ? type : [type]).filter((one) => typeof one === "string");
    if (names.length === 0)
        return impliedType(open);
    const words = names.map((name) => (name === "array" ? arrayWords(open, root, depth) : name));
    const detail = detailOf(open, names);
    return detail === "" ? words.join(" | ") : `${words.join(" | ")}, ${detail}`;
}
function choice(branches, root, depth) {
    const words = [...new Set(branches.slice(0, 20).map((branch) => typeWords(branch, root, depth + 1)))];
    const shown = words.slice(0, mostValues);
    return [...shown, ...(words.length > mostValues ? [`${words.length - mostValues} more`] : [])].join(" | ");
}
function arrayWords(schema, root, depth) {
    const items = ownOf(schema, "items");
    if (items === undefined)
        return "array";
    const words = typeWords(items, root, depth + 1);
    return words === "any" ? "array" : `array of ${words.includes(" | ") ? `(${words})` : words}`;
}
function impliedType(schema) {
    if (Object.hasOwn(schema, "properties"))
        return "object";
    return Object.hasOwn(schema, "items") ? "array" : "any";
}
/** Bounds and formats. */
function detailOf(schema, names) {
    const has = (name) => names.includes(name);
    const span = (low, high, unit = "") => {
        const [from, to] = [ownOf(schema, low), ownOf(schema, high)];
        if (typeof from === "number" && typeof to === "number")
            return `${from} to ${to}${unit}`;
        if (typeof from === "number")
            return `at least ${from}${unit}`;
        return typeof to === "number" ? `at most ${to}${unit}` : "";
    };
    const format = ownOf(schema, "format");
    const parts = [
        ...(has("integer") || has("number")
            ? [
                span("minimum", "maximum"),
                exclusive(schema, "exclusiveMinimum", "over"),
                exclusive(schema, "exclusiveMaximum", "under"),
            ]
            : []),
        ...(has("string")
            ? [typeof format === "string" ? format : "", span("minLength", "maxLength", " characters")]
            : []),
        ...(has("array") ? [span("minItems", "maxItems", " items")] : []),
    ];
    return parts.filter(Boolean).join(", ");
}
function exclusive(schema, key, word) {
    const value = ownOf(schema, key);
    return typeof value === "number" ? `${word} ${value}` : "";
}


/***/ }),

/***/ 29162:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ formatWarnings),
/* harmony export */   T: () => (/* binding */ formatComparison)
/* harmony export */ });
/* harmony import */ var _contract_text_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43298);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27114);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10431);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19549);
/* harmony import */ var _word_difference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97825);





/** How many changes of one class are written out before the rest is only counted. */
const mostChanges = { breaking: 200, unknown: 100, additive: 100, documentation: 30 };
const mostTexts = 50;
const longestText = 1_200;
/**
 * A comparison for the terminal: a line that says it all, what to look at twice, then every change by class, worst
 * first, and texts that changed, before above after. `title`: `weather 1.1.4 → 1.1.5`.
 */
function formatComparison(title, comparison, options) {
    const { verdict } = comparison;
    const style = verdict === "none" ? "good" : _groups_js__WEBPACK_IMPORTED_MODULE_2__/* .classWords */ .ot[verdict].style;
    const head = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("strong", (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(title), options)}   ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(style, verdict === "none" ? "no change" : verdict, options)}${verdict === "none" ? "" : `: ${(0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .countChanges */ .xS)(comparison)}`}`;
    const blocks = [
        head,
        ...formatWarnings((0,_groups_js__WEBPACK_IMPORTED_MODULE_2__.warningsIn)(comparison), options),
        ...(0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .groupChanges */ .tw)(comparison).flatMap((group) => {
            const told = group.changes.filter((change) => !(0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .isTextChange */ .QE)(change));
            const texts = group.changes.filter(_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .isTextChange */ .QE);
            return [
                ...(told.length === 0 ? [] : [formatGroup(group.class, told, options)]),
                ...(texts.length === 0 ? [] : [formatTexts(texts, options)]),
            ];
        }),
        ...formatRenames(comparison, options),
    ];
    return blocks.join("\n\n");
}
function formatGroup(kind, changes, options) {
    const { style } = _groups_js__WEBPACK_IMPORTED_MODULE_2__/* .classWords */ .ot[kind];
    const { told, rest } = (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .reasoned */ .uI)(changes, mostChanges[kind]);
    const rows = told.map(({ summary, why }) => [
        {
            text: `  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(summary)), 90)}`,
            style: kind === "documentation" ? undefined : style,
        },
        { text: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(why), style: "faint" },
    ]);
    const table = (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTable */ .k)(rows.map((row) => row.map(({ text, style }) => (style === undefined ? { text } : { text, style }))), options);
    const more = rest > 0 ? [`  … and ${rest} more; --json has all of them`] : [];
    return [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("strong", kind, options), ...table, ...more].join("\n");
}
function formatTexts(changes, options) {
    const blocks = changes.slice(0, mostTexts).flatMap((change) => {
        const runs = (0,_word_difference_js__WEBPACK_IMPORTED_MODULE_3__/* .textRuns */ .ei)(change);
        return [
            `  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)((0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .placeWords */ .fp)(change.pointer)))}`,
            ...sideLines("-", (0,_word_difference_js__WEBPACK_IMPORTED_MODULE_3__/* .sideOf */ .Jh)(runs, "gone"), "bad", options),
            ...sideLines("+", (0,_word_difference_js__WEBPACK_IMPORTED_MODULE_3__/* .sideOf */ .Jh)(runs, "come"), "good", options),
        ];
    });
    const rest = changes.length - mostTexts;
    const more = rest > 0 ? [`  … and ${rest} more; --json has all of them`] : [];
    return [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("strong", "texts that a model reads", options), ...blocks, ...more].join("\n");
}
function sideLines(sign, runs, style, options) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)((0,_word_difference_js__WEBPACK_IMPORTED_MODULE_3__/* .textOfRuns */ .vT)(runs, longestText));
    if (text === "")
        return [];
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(text, Math.max(20, options.width - 6)).map((line, index) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(style, `    ${index === 0 ? sign : " "} ${line}`, options));
}
/** What to look at twice; nothing where there is nothing. */
function formatWarnings(warnings, options) {
    if (warnings.length === 0)
        return [];
    const { told, rest } = (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .toldNotices */ .rV)(warnings, mostTexts);
    const lines = told.flatMap(({ pointer, text }) => {
        const place = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)((0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .placeWords */ .fp)(pointer)));
        const words = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(text));
        const line = `! ${place}: ${words}`;
        const [first = "", ...others] = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .widthOf */ .qz)(line) <= options.width - 2 ? [line] : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(line, Math.max(20, options.width - 4));
        return [`  ${first}`, ...others.map((other) => `    ${other}`)].map((one) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("warn", one, options));
    });
    const more = rest > 0 ? [`  … and ${rest} more; --json has all of them`] : [];
    return [[(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("strong", "look twice", options), ...lines, ...more].join("\n")];
}
function formatRenames({ renames = [] }, options) {
    if (renames.length === 0)
        return [];
    const rows = renames.slice(0, mostTexts).map(({ before, after, reason, confidence }) => [
        { text: `  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(before))} → ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(after))}` },
        {
            text: `${confidence === "high" ? "" : "perhaps: "}${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(reason))}`,
            style: "faint",
        },
    ]);
    return [[(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("strong", "looks renamed", options), ...(0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTable */ .k)(rows, options)].join("\n")];
}


/***/ }),

/***/ 97825:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ sideOf),
/* harmony export */   ei: () => (/* binding */ textRuns),
/* harmony export */   vT: () => (/* binding */ textOfRuns)
/* harmony export */ });
/* unused harmony export wordDifference */
/* harmony import */ var _contract_text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43298);

/** Comparisons of words above which a text counts as replaced: people read such a difference as a whole anyway. */
const mostComparisons = 250_000;
/** How two texts differ, word by word; what nobody sees in them is spelt out. Of a run of words, those gone come first. */
function wordDifference(before, after) {
    const a = wordsOf(before);
    const b = wordsOf(after);
    let start = 0;
    while (start < a.length && start < b.length && a[start] === b[start])
        start += 1;
    let end = 0;
    while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end))
        end += 1;
    const runs = [];
    add(runs, "same", a.slice(0, start));
    for (const run of between(a.slice(start, a.length - end), b.slice(start, b.length - end))) {
        add(runs, run.kind, run.words);
    }
    add(runs, "same", end === 0 ? [] : a.slice(-end));
    return runs;
}
const known = new WeakMap();
/** How the text of a change differs; worked out once, however often and at whatever length it is told. */
function textRuns(change) {
    const runs = known.get(change) ?? wordDifference(change.before ?? "", change.after ?? "");
    known.set(change, runs);
    return runs;
}
function wordsOf(text) {
    return (0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)
        .split(/\s+/u)
        .filter((word) => word !== "");
}
/** The longest common part, by the table that everybody uses. */
function between(a, b) {
    const whole = [
        { kind: "gone", words: a },
        { kind: "come", words: b },
    ];
    if (a.length === 0 || b.length === 0 || a.length * b.length > mostComparisons)
        return whole;
    const width = b.length + 1;
    const lengths = new Uint32Array((a.length + 1) * width);
    const at = (i, j) => lengths[i * width + j] ?? 0;
    for (let i = a.length - 1; i >= 0; i -= 1) {
        for (let j = b.length - 1; j >= 0; j -= 1) {
            lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
        }
    }
    const runs = [];
    let i = 0;
    let j = 0;
    while (i < a.length && j < b.length) {
        if (a[i] === b[j]) {
            add(runs, "same", [a[i] ?? ""]);
            i += 1;
            j += 1;
        }
        else if (at(i + 1, j) >= at(i, j + 1)) {
            add(runs, "gone", [a[i] ?? ""]);
            i += 1;
        }
        else {
            add(runs, "come", [b[j] ?? ""]);
            j += 1;
        }
    }
    add(runs, "gone", a.slice(i));
    add(runs, "come", b.slice(j));
    return readable(runs);
}
/** A single word that stayed between many that did not tears a sentence apart. */
function readable(runs) {
    const joined = [];
    let gone = [];
    let come = [];
    const flush = () => {
        add(joined, "gone", gone);
        add(joined, "come", come);
        gone = [];
        come = [];
    };
    for (const [index, run] of runs.entries()) {
        const isWithin = index > 0 && index < runs.length - 1;
        if (run.kind === "same" && !(isWithin && run.words.length < 2)) {
            flush();
            add(joined, "same", run.words);
            continue;
        }
        if (run.kind !== "come")
            gone.push(...run.words);
        if (run.kind !== "gone")
            come.push(...run.words);
    }
    flush();
    return joined;
}
function add(runs, kind, words) {
    if (words.length === 0)
        return;
    const last = runs.at(-1);
    if (last?.kind === kind)
        runs[runs.length - 1] = { kind, words: [...last.words, ...words] };
    else
        runs.push({ kind, words });
}
/** One side of a difference, with what both have cut down to some words around what changed. */
function sideOf(runs, side, around = 12) {
    return runs.flatMap((run, index) => {
        if (run.kind !== "same")
            return run.kind === side ? [run] : [];
        const isFirst = index === 0;
        const isLast = index === runs.length - 1;
        const keep = isFirst || isLast ? around : around * 2;
        if (run.words.length <= keep + 2)
            return [run];
        const head = isFirst ? [] : run.words.slice(0, around);
        const tail = isLast ? [] : run.words.slice(-around);
        return [{ kind: "same", words: [...head, "…", ...tail] }];
    });
}
/** As text, of at most so many characters. */
function textOfRuns(runs, limit) {
    const whole = runs.flatMap(({ words }) => words).join(" ");
    return whole.length <= limit ? whole : `${whole.slice(0, limit - 1).replace(/\p{Cs}$/u, "")}…`;
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

/***/ 27114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ formatTable)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10431);

const gap = "   ";
/**
 * Columns as wide as their widest cell, padded but for the last. Where a row would not fit into the width,
 * as many of the last columns as it takes go to a line of their own below each row, and their headings are
 * left out. Of two columns the last one is wrapped where it stands.
 */
function formatTable(rows, options, headings = []) {
    const head = headings.map((text, index) => ({ text, style: index === 0 ? "strong" : "faint" }));
    const all = head.length === 0 ? rows : [head, ...rows];
    const columns = Math.max(0, ...all.map((row) => row.length));
    const widths = Array.from({ length: columns }, (_, index) => Math.max(0, ...all.map((row) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(row[index]?.text ?? ""))));
    const fitting = columnsThatFit(widths, options.width);
    if (fitting === columns)
        return all.map((row) => joinCells(row, widths, options));
    if (columns === 2)
        return all.flatMap((row) => wrapLast(row, widths, options));
    return all.flatMap((row) => [
        joinCells(row.slice(0, fitting), widths, options),
        ...(row === head ? [] : below(row.slice(fitting), options)),
    ]);
}
/** At least two, so that what stands below belongs to something. */
function columnsThatFit(widths, width) {
    const total = (columns) => widths.slice(0, columns).reduce((sum, one) => sum + one, 0) + gap.length * (columns - 1);
    let columns = widths.length;
    if (columns === 2)
        return total(2) <= width ? 2 : 1;
    while (columns > 2 && total(columns) > width)
        columns -= 1;
    return columns;
}
function below(cells, options) {
    const filled = cells.filter((cell) => cell.text !== "");
    const line = filled.map((cell) => cell.text).join(gap);
    if (line === "")
        return [];
    const room = options.width - 4;
    if ((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(line) <= room) {
        return [`    ${filled.map((cell) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(cell.style, cell.text, options)).join(gap)}`];
    }
    const style = filled.length === 1 ? filled[0]?.style : undefined;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(line, room).map((part) => `    ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(style, part, options)}`);
}
function wrapLast([first, last], widths, options) {
    if (!first || !last?.text)
        return [joinCells(first ? [first] : [], widths, options)];
    const indent = (widths[0] ?? 0) + gap.length;
    const [begin = "", ...rest] = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(last.text, Math.max(20, options.width - indent));
    return [
        joinCells([first, { ...last, text: begin }], widths, options),
        ...rest.map((part) => " ".repeat(indent) + (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(last.style, part, options)),
    ];
}
function joinCells(row, widths, options) {
    const used = row.findLastIndex((cell) => cell.text !== "");
    return row
        .slice(0, used + 1)
        .map((cell, index) => {
        const padding = index === used ? cell.text : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .padEnd */ .f)(cell.text, widths[index] ?? 0);
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(cell.style, cell.text, options) + padding.slice(cell.text.length);
    })
        .join(gap);
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