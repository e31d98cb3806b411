"use strict";
exports.id = 5054;
exports.ids = [5054];
exports.modules = {

/***/ 34974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ npm)
/* harmony export */ });
/* harmony import */ var _redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80714);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39609);


/** Runs the user's npm, with its configuration. Never rejects. */
async function npm(args, options) {
    const env = { ...options.env, npm_config_update_notifier: "false", npm_config_loglevel: "error" };
    const result = await (0,_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .runTool */ .q)("npm", args, { ...options, env });
    return result.ok ? result : failure(result);
}
function failure({ code, status, stdout, stderr }) {
    if (code === "TIMEOUT")
        return { ok: false, code, message: "npm did not answer in time" };
    if (code === "STOPPED")
        return { ok: false, code, message: "npm was stopped" };
    if (code === "FLOOD")
        return { ok: false, code, message: "npm answered more than 16 MiB" };
    if (code !== "EXIT")
        return { ok: false, code, message: `npm could not be started: ${code}` };
    const own = /npm (?:error|ERR!) code (\w+)/.exec(stderr)?.[1] ?? jsonCode(stdout) ?? "unknown";
    const words = (0,_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .lastWords */ .a)(firstErrors(stderr), (text) => text);
    return { ok: false, code: own, message: `npm ended with ${status} (${own})${words ? `: ${words}` : ""}` };
}
/** npm says what is wrong first and adds advice and the place of its log below. */
function firstErrors(stderr) {
    const lines = stderr.split("\n").filter((line) => !/npm (?:error|ERR!) (?:code|errno|syscall) /.test(line));
    return lines.find((line) => line.trim() !== "")?.replace(/^npm (?:error|ERR!) (?:\w+ )?/, "") ?? "";
}
function jsonCode(stdout) {
    return /"code":\s*"(E\w+)"/.exec(stdout)?.[1];
}


/***/ }),

/***/ 56253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ packageProblem)
/* harmony export */ });
/* harmony import */ var semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58780);
/* harmony import */ var semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_0__);

const pattern = /^(?:@[a-z0-9][a-z0-9._~-]*\/)?[a-z0-9][a-z0-9._~-]*$/i;
const reserved = new Set(["node_modules", "favicon.ico"]);
/**
 * Why a name or version must not reach npm, or undefined where both are safe: a registry package's name
 * (never an option, path, URL, tag or alias) and one exact version.
 */
function packageProblem(name, version) {
    const bare = name.slice(name.indexOf("/") + 1).toLowerCase();
    if (!pattern.test(name) || name.length > 214 || reserved.has(bare))
        return `${JSON.stringify(name.slice(0, 80))} is not the name of an npm package`;
    if (version.length > 256 || semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_0___default()(version) !== version.split("+", 1)[0])
        return `${JSON.stringify(version.slice(0, 80))} is not one exact version`;
    return undefined;
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

/***/ 39609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ runTool)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);

const mostOutput = 16 * 1024 * 1024;
/** Runs a tool of the user's, such as npm or uv, by an argument array. Never rejects. */
function runTool(program, args, options) {
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, [...args], {
            cwd: options.cwd,
            env: options.env,
            stdio: ["ignore", "pipe", "pipe"],
            windowsHide: true,
        });
        let stdout = "";
        let stderr = "";
        let ended;
        const end = (why) => {
            ended ??= why;
            child.kill("SIGTERM");
            setTimeout(() => child.kill("SIGKILL"), 2000).unref();
        };
        const timer = setTimeout(() => end("TIMEOUT"), options.timeout);
        const stop = () => end("STOPPED");
        if (options.signal?.aborted)
            stop();
        options.signal?.addEventListener("abort", stop, { once: true });
        child.stdout.setEncoding("utf8").on("data", (text) => {
            if (stdout.length + text.length > mostOutput)
                end("FLOOD");
            else
                stdout += text;
        });
        child.stderr.setEncoding("utf8").on("data", (text) => {
            stderr = (stderr + text).slice(-16_384);
        });
        const settle = (result) => {
            clearTimeout(timer);
            options.signal?.removeEventListener("abort", stop);
            resolve(result);
        };
        const fail = (code, status) => settle({ ok: false, code, status, stdout, stderr });
        child.once("error", (error) => fail(error.code ?? "unknown", null));
        child.once("close", (code, signal) => {
            if (code === 0 && ended === undefined)
                settle({ ok: true, stdout });
            else
                fail(ended ?? "EXIT", code ?? signal);
        });
    });
}


/***/ }),

/***/ 72827:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lookUpAdvisories: () => (/* binding */ lookUpAdvisories)
});

// UNUSED EXPORTS: askAll

// EXTERNAL MODULE: ./.build/model/advisory.js
var advisory = __webpack_require__(33114);
// EXTERNAL MODULE: ./.build/model/text.js
var model_text = __webpack_require__(34694);
// EXTERNAL MODULE: ./node_modules/semver/functions/compare.js
var compare = __webpack_require__(78469);
var compare_default = /*#__PURE__*/__webpack_require__.n(compare);
// EXTERNAL MODULE: ./node_modules/semver/functions/valid.js
var valid = __webpack_require__(58780);
var valid_default = /*#__PURE__*/__webpack_require__.n(valid);
// EXTERNAL MODULE: ./.build/supply-chain/registries/pypi-version.js
var pypi_version = __webpack_require__(23090);
;// CONCATENATED MODULE: ./.build/supply-chain/advisories/order.js



/** Below 0: the first comes before; undefined: one of them is no version of this kind. */
function compareVersions(kind, a, b) {
    if (a.length > 200 || b.length > 200)
        return undefined;
    if (kind === "pypi")
        return comparePython(a, b);
    if (kind === "nuget")
        return compareNuget(a, b);
    const options = { loose: true };
    return valid_default()(a, options) === null || valid_default()(b, options) === null
        ? undefined
        : compare_default()(a, b, options);
}
const normal = /^(?:(\d+)!)?(\d+(?:\.\d+)*)(?:(a|b|rc)(\d+))?(?:\.post(\d+))?(?:\.dev(\d+))?(?:\+(.+))?$/;
/** PEP 440: epoch, release, then dev < a < b < rc < none < post; a local version comes after what it is of. */
function comparePython(a, b) {
    const [left, right] = [pythonKey(a), pythonKey(b)];
    if (!left || !right)
        return undefined;
    return (compareNumbers(left.numbers, right.numbers) ||
        compareNumbers(left.rank, right.rank) ||
        compareLocal(left.local, right.local));
}
const phases = { a: 1n, b: 2n, rc: 3n };
const last = 10n ** 200n;
function pythonKey(version) {
    const match = normal.exec((0,pypi_version/* pypiVersion */.hr)(version) ?? "");
    if (!match)
        return undefined;
    const [, epoch = "0", release = "", phase, number, post, dev, local] = match;
    const isDevAlone = phase === undefined && post === undefined && dev !== undefined;
    return {
        numbers: [BigInt(epoch), ...release.split(".").map(BigInt)],
        rank: [
            phase !== undefined ? (phases[phase] ?? 0n) : isDevAlone ? 0n : 4n,
            BigInt(number ?? 0),
            post === undefined ? -1n : BigInt(post),
            dev === undefined ? last : BigInt(dev),
        ],
        local: local === undefined ? [] : local.split("."),
    };
}
function compareNumbers(a, b) {
    for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
        const [left, right] = [a[index] ?? 0n, b[index] ?? 0n];
        if (left !== right)
            return left < right ? -1 : 1;
    }
    return 0;
}
/** Numbers come after words, and more of them after fewer. */
function compareLocal(a, b) {
    for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
        const [left, right] = [a[index], b[index]];
        if (left === right)
            continue;
        if (left === undefined || right === undefined)
            return left === undefined ? -1 : 1;
        const [isLeft, isRight] = [/^\d+$/.test(left), /^\d+$/.test(right)];
        if (isLeft !== isRight)
            return isLeft ? 1 : -1;
        const difference = isLeft ? compareNumbers([BigInt(left)], [BigInt(right)]) : left < right ? -1 : 1;
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** As semver, with a fourth number and without regard to case. */
function compareNuget(a, b) {
    const [left, right] = [nugetKey(a), nugetKey(b)];
    if (!left || !right)
        return undefined;
    const numbers = compareNumbers(left.numbers, right.numbers);
    return numbers !== 0 ? numbers : compare_default()(`0.0.0${left.pre}`, `0.0.0${right.pre}`);
}
function nugetKey(version) {
    const match = /^(\d{1,20}(?:\.\d{1,20}){0,3})(-[0-9a-z-]+(?:\.[0-9a-z-]+)*)?(?:\+.*)?$/.exec(version.toLowerCase());
    if (!match)
        return undefined;
    const [, numbers = "", pre = ""] = match;
    return valid_default()(`0.0.0${pre}`) === null ? undefined : { numbers: numbers.split(".").map(BigInt), pre };
}

;// CONCATENATED MODULE: ./.build/supply-chain/advisories/merge.js


/** One for each vulnerability: several databases have it, each under a name of its own, and know the others' names. */
function mergeAdvisories(kind, all) {
    const groups = [];
    for (const advisory of all) {
        const names = new Set(namesOf(advisory));
        const own = groups.filter((group) => group.some((one) => namesOf(one).some((name) => names.has(name))));
        for (const group of own)
            groups.splice(groups.indexOf(group), 1);
        groups.push([...own.flat(), advisory]);
    }
    return groups.map((group) => mergeGroup(kind, group)).sort(advisory/* compareAdvisories */.vu);
}
function namesOf({ id, aliases }) {
    return [id, ...aliases].map((name) => name.toUpperCase());
}
function mergeGroup(kind, group) {
    const rank = ({ id }) => (/^GHSA-/i.test(id) ? 0 : /^CVE-/i.test(id) ? 1 : 2);
    const [first, ...others] = group.toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
    if (!first)
        throw new Error("an advisory of nothing");
    const rated = group.flatMap(({ severity }) => (severity === null ? [] : [severity]));
    const fixes = group.flatMap(({ fixed }) => (fixed === null ? [] : [fixed]));
    const aliases = new Set([...first.aliases, ...others.flatMap(({ id, aliases: more }) => [id, ...more])]);
    aliases.delete(first.id);
    return {
        ...first,
        aliases: [...aliases].sort(),
        severity: advisory/* advisorySeverities */.zj.findLast((one) => rated.includes(one)) ?? null,
        summary: group.find(({ summary }) => summary !== "")?.summary ?? "",
        // Where they do not agree, the later one is sure to be fixed.
        fixed: fixes.sort((a, b) => compareVersions(kind, b, a) ?? 0)[0] ?? null,
    };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/semver/classes/range.js
var classes_range = __webpack_require__(96782);
var range_default = /*#__PURE__*/__webpack_require__.n(classes_range);
// EXTERNAL MODULE: ./node_modules/semver/functions/satisfies.js
var satisfies = __webpack_require__(68011);
var satisfies_default = /*#__PURE__*/__webpack_require__.n(satisfies);
// EXTERNAL MODULE: ./.build/model/json.js
var json = __webpack_require__(935);
// EXTERNAL MODULE: ./.build/supply-chain/http.js
var http = __webpack_require__(16015);
// EXTERNAL MODULE: ./.build/supply-chain/registries/npm-registry.js
var npm_registry = __webpack_require__(93664);
;// CONCATENATED MODULE: ./.build/supply-chain/advisories/cvss.js
const labels = new Map([
    ["none", "low"],
    ["info", "low"],
    ["low", "low"],
    ["moderate", "medium"],
    ["medium", "medium"],
    ["high", "high"],
    ["critical", "critical"],
]);
/** What a database calls it in a word, such as `MODERATE`; undefined for a word that says nothing. */
function severityOfLabel(label) {
    return typeof label === "string" ? labels.get(label.toLowerCase()) : undefined;
}
/**
 * The severity of a CVSS vector of version 3.0, 3.1 or 2.0, by the base score and the bands of its specification.
 * Undefined for anything else, version 4 among it: its scores come from tables, and those who use it give a label.
 */
function severityOfVector(vector) {
    if (typeof vector !== "string" || vector.length > 300)
        return undefined;
    const score = vector.startsWith("CVSS:3.") ? scoreOf3(vector) : scoreOf2(vector);
    if (score === undefined)
        return undefined;
    // Version 2 has no critical.
    if (score >= 9 && vector.startsWith("CVSS:3."))
        return "critical";
    return score >= 7 ? "high" : score >= 4 ? "medium" : "low";
}
const impact = { N: 0, L: 0.22, H: 0.56 };
const weights3 = {
    AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
    AC: { L: 0.77, H: 0.44 },
    PR: { N: 0.85, L: 0.62, H: 0.27 },
    UI: { N: 0.85, R: 0.62 },
    S: { U: 0, C: 1 },
    C: impact,
    I: impact,
    A: impact,
};
const impact2 = { N: 0, P: 0.275, C: 0.66 };
const weights2 = {
    AV: { L: 0.395, A: 0.646, N: 1 },
    AC: { H: 0.35, M: 0.61, L: 0.71 },
    Au: { M: 0.45, S: 0.56, N: 0.704 },
    C: impact2,
    I: impact2,
    A: impact2,
};
/** https://www.first.org/cvss/v3-1/specification-document, section 7. */
function scoreOf3(vector) {
    const metrics = metricsOf(vector, weights3);
    if (!metrics)
        return undefined;
    const { AV = 0, AC = 0, PR: plain = 0, UI = 0, S, C = 0, I = 0, A = 0 } = metrics;
    const changed = S === 1;
    // What someone with few rights can do counts for more where it reaches beyond what gave them these rights.
    const PR = changed && plain === 0.62 ? 0.68 : changed && plain === 0.27 ? 0.5 : plain;
    const base = 1 - (1 - C) * (1 - I) * (1 - A);
    const harm = changed ? 7.52 * (base - 0.029) - 3.25 * (base - 0.02) ** 15 : 6.42 * base;
    if (harm <= 0)
        return 0;
    return roundUp(Math.min((changed ? 1.08 : 1) * (harm + 8.22 * AV * AC * PR * UI), 10));
}
/** https://www.first.org/cvss/v2/guide, section 3.2.1. */
function scoreOf2(vector) {
    const metrics = metricsOf(vector, weights2);
    if (!metrics)
        return undefined;
    const { AV = 0, AC = 0, Au = 0, C = 0, I = 0, A = 0 } = metrics;
    const harm = 10.41 * (1 - (1 - C) * (1 - I) * (1 - A));
    const score = (0.6 * harm + 0.4 * 20 * AV * AC * Au - 1.5) * (harm === 0 ? 0 : 1.176);
    return Math.max(0, Math.round(score * 10) / 10);
}
/** The weight of each metric; undefined where one is missing, given twice, or has no such value. */
function metricsOf(vector, weights) {
    const found = new Map();
    for (const part of vector.split("/")) {
        const [name = "", value = ""] = part.split(":");
        const values = Object.hasOwn(weights, name) ? weights[name] : undefined;
        if (!values)
            continue;
        const weight = Object.hasOwn(values, value) ? values[value] : undefined;
        if (weight === undefined || found.has(name))
            return undefined;
        found.set(name, weight);
    }
    return found.size === Object.keys(weights).length ? Object.fromEntries(found) : undefined;
}
/** To one decimal, upwards, without what floating point adds (appendix A of the specification). */
function roundUp(score) {
    const whole = Math.round(score * 100_000);
    return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10;
}

// EXTERNAL MODULE: ./.build/supply-chain/advisories/subjects.js
var advisories_subjects = __webpack_require__(26286);
;// CONCATENATED MODULE: ./.build/supply-chain/advisories/npm-bulk.js










/** Of one package; more is no answer. */
const mostAdvisories = 1_000;
/** Milliseconds: it is known to take its time. */
const timeout = 30_000;
/** Bytes of an answer, unpacked. */
const limit = 16 * 1_048_576;
/** By the endpoint that npm audit asks, of the registry that npm gets each package from: one request for each of these. */
async function askNpm(subjects, asking) {
    const byRegistry = new Map();
    for (const subject of subjects) {
        const base = await (0,npm_registry/* registryOf */.F)(subject.name, asking.world);
        const same = byRegistry.get(base);
        if (same)
            same.push(subject);
        else
            byRegistry.set(base, [subject]);
    }
    const known = new Map();
    for (const [base, own] of byRegistry) {
        const told = await askRegistry(base, own, asking);
        for (const subject of own) {
            known.set((0,advisories_subjects/* keyOf */.T)(subject), typeof told === "string" ? problem(told) : ofSubject(subject, told));
        }
    }
    return known;
}
/** Lists of advisories by package, or why there are none. */
async function askRegistry(base, subjects, asking) {
    if (base === "")
        return "npm does not say which registry it uses";
    const versions = new Map();
    for (const { name, version } of subjects)
        versions.set(name, [...(versions.get(name) ?? []), version]);
    const address = `${base}/-/npm/v1/security/advisories/bulk`;
    const send = JSON.stringify(Object.fromEntries(versions));
    const answer = await asking.request(address, {
        send,
        timeout,
        limit,
        accept: "application/json, */*;q=0.1",
    });
    if (answer.kind === "problem")
        return answer.message;
    if (answer.status !== 200)
        return `${(0,http/* shownAddress */.Uk)(address)} answers with status ${answer.status}`;
    const told = (0,json/* jsonOf */.o_)(unpacked(answer.body));
    const isMap = typeof told === "object" && told !== null && !Array.isArray(told);
    return isMap ? (0,json/* members */.ol)(told) : `${(0,http/* shownAddress */.Uk)(address)} answers with something else than advisories`;
}
/** Some registries pack what nobody asked to be packed, and do not say so. */
function unpacked(body) {
    if (body[0] !== 0x1f || body[1] !== 0x8b)
        return body;
    try {
        return (0,external_node_zlib_.gunzipSync)(body, { maxOutputLength: limit });
    }
    catch {
        return Buffer.alloc(0);
    }
}
function ofSubject(subject, told) {
    const list = told.get(subject.name);
    if (list === undefined)
        return { kind: "known", advisories: [] };
    const strange = `the registry's advisories of npm:${subject.name} cannot be read`;
    if (!Array.isArray(list) || list.length > mostAdvisories)
        return problem(strange);
    const advisories = [];
    for (const entry of list) {
        const range = (0,json/* words */.aL)((0,json.at)(entry, "vulnerable_versions"), 4_000);
        const id = idOf(entry);
        if (range === undefined || id === undefined)
            return problem(strange);
        if (!isAffected(subject.version, range))
            continue;
        const severity = severityOfLabel((0,json.at)(entry, "severity")) ?? severityOfVector((0,json.at)(entry, "cvss", "vectorString"));
        advisories.push({
            id,
            aliases: [],
            severity: severity ?? null,
            summary: (0,model_text/* printable */.g$)((0,json/* words */.aL)((0,json.at)(entry, "title")) ?? "", 200),
            package: `npm:${subject.name}`,
            version: subject.version,
            fixed: fixedBy(subject.version, range),
        });
    }
    return { kind: "known", advisories };
}
/** The name that GitHub's database gave it, which stands in its address; else the registry's number. */
function idOf(entry) {
    const name = /\bGHSA(?:-[0-9a-z]{4}){3}\b/i.exec((0,json/* words */.aL)((0,json.at)(entry, "url"), 500) ?? "")?.[0];
    const number = (0,json.at)(entry, "id");
    if (name !== undefined)
        return `GHSA${name.slice(4).toLowerCase()}`;
    if (typeof number === "number" && Number.isSafeInteger(number))
        return `npm:${number}`;
    return typeof number === "string" && /^[\w.-]{1,60}$/.test(number) ? `npm:${number}` : undefined;
}
const options = { includePrerelease: true, loose: true };
/** What is no range may mean any version. */
function isAffected(version, range) {
    const read = rangeOf(range);
    return read === undefined || satisfies_default()(version, read, options);
}
/** The end of the span that the version lies in, where it is the first version that is not affected. */
function fixedBy(version, range) {
    for (const span of rangeOf(range)?.set ?? []) {
        if (!span.every((comparator) => comparator.test(version)))
            continue;
        const end = span.find(({ operator }) => operator === "<")?.semver.version;
        // A bound of `<2.0.0-0` is how ranges such as ^1.0.0 are written out.
        const fixed = end?.replace(/-0$/, "");
        if (fixed !== undefined && (compareVersions("npm", version, fixed) ?? 0) < 0)
            return fixed;
    }
    return null;
}
function rangeOf(range) {
    try {
        return new (range_default())(range, options);
    }
    catch {
        return undefined;
    }
}
function problem(message) {
    return { kind: "problem", message };
}

;// CONCATENATED MODULE: ./.build/supply-chain/advisories/affected.js



/** What OSV calls the kinds of packages. */
const ecosystems = { npm: "npm", pypi: "PyPI", nuget: "NuGet" };
const [mostEntries, mostVersions] = [2_000, 20_000];
/** What an OSV record says of one version: https://ossf.github.io/osv-schema/#evaluation. */
function affectedBy(record, subject) {
    const own = isLong((0,json.at)(record, "affected"), mostEntries)
        ? []
        : (0,json/* items */.ld)((0,json.at)(record, "affected"), mostEntries).filter((entry) => isOf(entry, subject));
    const judged = own.map((entry) => judge(entry, subject));
    if (judged.length > 0 && judged.every(({ isAffected }) => isAffected === false)) {
        return { isAffected: false, fixed: null };
    }
    const fixes = judged.flatMap(({ isAffected, fixed }) => isAffected === false || fixed === null ? [] : [fixed]);
    // Where several spans cover it, it is fixed where the last of them ends.
    const [first = null] = fixes.sort((a, b) => compareVersions(subject.kind, b, a) ?? 0);
    return { isAffected: true, fixed: first };
}
function isOf(entry, { kind, name }) {
    const ecosystem = (0,json/* words */.aL)((0,json.at)(entry, "package", "ecosystem"), 100)?.split(":")[0];
    const other = (0,json/* words */.aL)((0,json.at)(entry, "package", "name"), 300);
    if (ecosystem !== ecosystems[kind] || other === undefined)
        return false;
    if (kind === "pypi")
        return (0,pypi_version/* pypiName */.sS)(other) === (0,pypi_version/* pypiName */.sS)(name);
    return kind === "nuget" ? other.toLowerCase() === name.toLowerCase() : other === name;
}
function judge(entry, subject) {
    const listed = (0,json/* items */.ld)((0,json.at)(entry, "versions"), mostVersions).some((one) => isSame(one, subject));
    const ranges = (0,json/* items */.ld)((0,json.at)(entry, "ranges"), mostEntries).filter((range) => (0,json.at)(range, "type") !== "GIT");
    const spans = ranges.map((range) => judgeRange((0,json.at)(range, "events"), subject));
    const fixed = spans.find((span) => span.isAffected !== false && span.fixed !== null)?.fixed ?? null;
    const later = fixed ?? (listed ? (spans.find((span) => span.fixed !== null)?.fixed ?? null) : null);
    if (listed || spans.some(({ isAffected }) => isAffected === true))
        return { isAffected: true, fixed: later };
    const isOpen = spans.length === 0 && (0,json/* items */.ld)((0,json.at)(entry, "versions"), 1).length === 0;
    const isUnclear = isOpen ||
        isLong((0,json.at)(entry, "versions"), mostVersions) ||
        spans.some(({ isAffected }) => isAffected === undefined);
    return isUnclear ? { isAffected: undefined, fixed: later } : { isAffected: false, fixed: null };
}
/** Of what is not read to its end nobody can say what is not in it. */
function isLong(list, most) {
    return Array.isArray(list) && list.length > most;
}
function isSame(other, { kind, version }) {
    if (typeof other !== "string")
        return false;
    if (kind === "pypi" && other.length <= 128)
        return (0,pypi_version/* pypiVersion */.hr)(other) === (0,pypi_version/* pypiVersion */.hr)(version);
    return other === version;
}
function judgeRange(events, { kind, version }) {
    if (isLong(events, mostEntries))
        return { isAffected: undefined, fixed: null };
    let isAffected = false;
    const fixes = [];
    // In order of the versions, whatever the order of the record; "0" is before all.
    const known = [];
    for (const event of (0,json/* items */.ld)(events, mostEntries)) {
        for (const name of ["introduced", "fixed", "last_affected"]) {
            const of = (0,json/* words */.aL)((0,json.at)(event, name), 200);
            if (of !== undefined)
                known.push({ name, at: of });
        }
    }
    const order = (a, b) => a === b ? 0 : a === "0" ? -1 : b === "0" ? 1 : compareVersions(kind, a, b);
    if (known.length === 0 || known.some((event) => order(event.at, version) === undefined)) {
        return { isAffected: undefined, fixed: null };
    }
    // Where a span ends and another begins at the same version, it has not ended.
    const rank = (name) => (name === "introduced" ? 1 : 0);
    for (const event of known.sort((a, b) => (order(a.at, b.at) ?? 0) || rank(a.name) - rank(b.name))) {
        const difference = order(event.at, version) ?? 0;
        if (event.name === "introduced" && difference <= 0)
            isAffected = true;
        if (event.name === "fixed" && difference <= 0)
            isAffected = false;
        if (event.name === "last_affected" && difference < 0)
            isAffected = false;
        if (event.name === "fixed" && difference > 0)
            fixes.push(event.at);
    }
    return { isAffected, fixed: fixes[0] ?? null };
}

// EXTERNAL MODULE: ./.build/supply-chain/advisories/source.js
var source = __webpack_require__(49754);
;// CONCATENATED MODULE: ./.build/supply-chain/advisories/osv.js








const usual = "https://api.osv.dev";
/** Packages that are asked about in one request, which is what OSV takes. */
const batch = 1_000;
const [osv_mostAdvisories, mostPages, atOnce] = [500, 5, 8];
const isOsvId = (id) => /^[A-Za-z0-9][A-Za-z0-9:._-]{0,99}$/.test(id);
/** The address of the OSV API; undefined where it is not to be asked (`HEADGATE_OSV=off`). */
function osvAddress(env) {
    const given = env.HEADGATE_OSV?.trim() || usual;
    return given === "off" ? undefined : given.replace(/\/+$/, "");
}
function osvRecords(asking) {
    const known = new Map();
    return (id) => {
        const record = known.get(id) ?? askRecord(id, asking);
        known.set(id, record);
        return record;
    };
}
async function askRecord(id, asking) {
    const base = osvAddress(asking.world.env);
    if (base === undefined)
        return osv_problem("OSV is switched off (HEADGATE_OSV)");
    if (!isOsvId(id))
        return osv_problem("OSV names an advisory by what is no name");
    const address = `${base}/v1/vulns/${encodeURIComponent(id)}`;
    const answer = await asking.request(address, {});
    if (answer.kind === "problem")
        return answer;
    if (answer.status === 404)
        return { kind: "absent" };
    if (answer.status !== 200)
        return osv_problem(`${(0,http/* shownAddress */.Uk)(address)} answers with status ${answer.status}`);
    const record = (0,json/* jsonOf */.o_)(answer.body);
    return (0,json.at)(record, "id") === id
        ? { kind: "record", record }
        : osv_problem(`${(0,http/* shownAddress */.Uk)(address)} answers with something else than that advisory`);
}
/** By its batch endpoint: one request for a thousand packages, and one for each advisory that is found. */
async function askOsv(subjects, asking, records) {
    const ids = new Map();
    for (let start = 0; start < subjects.length; start += batch) {
        const part = subjects.slice(start, start + batch);
        const told = await askBatch(part, asking);
        for (const [index, subject] of part.entries()) {
            ids.set((0,advisories_subjects/* keyOf */.T)(subject), typeof told === "string" ? told : (told[index] ?? []));
        }
    }
    const known = await (0,source/* eachOf */.p)(subjects, atOnce, async (subject) => {
        const key = (0,advisories_subjects/* keyOf */.T)(subject);
        const own = ids.get(key) ?? [];
        if (typeof own === "string")
            return [key, osv_problem(own)];
        return [key, await readAll(own, subject, records)];
    });
    return new Map(known);
}
/** The ids of each, in their order; a text says why there are none. */
async function askBatch(subjects, asking) {
    const base = osvAddress(asking.world.env);
    if (base === undefined)
        return "OSV is switched off (HEADGATE_OSV)";
    const address = `${base}/v1/querybatch`;
    const found = subjects.map(() => new Set());
    let open = subjects.map((_, index) => ({ index }));
    for (let page = 0; open.length > 0; page += 1) {
        if (page >= mostPages)
            return `${(0,http/* shownAddress */.Uk)(address)} has more advisories than are read`;
        const queries = open.map(({ index, token }) => ({
            ...queryOf(subjects[index]),
            ...(token === undefined ? {} : { page_token: token }),
        }));
        const answer = await asking.request(address, { send: JSON.stringify({ queries }) });
        if (answer.kind === "problem")
            return answer.message;
        if (answer.status !== 200)
            return `${(0,http/* shownAddress */.Uk)(address)} answers with status ${answer.status}`;
        const results = (0,json.at)((0,json/* jsonOf */.o_)(answer.body), "results");
        const strange = `${(0,http/* shownAddress */.Uk)(address)} answers with something else than advisories`;
        if (!Array.isArray(results) || results.length !== open.length)
            return strange;
        const next = [];
        for (const [place, result] of results.entries()) {
            const index = open[place]?.index ?? 0;
            for (const entry of (0,json/* items */.ld)((0,json.at)(result, "vulns"), osv_mostAdvisories + 1)) {
                const id = (0,json/* words */.aL)((0,json.at)(entry, "id"), 100);
                if (id === undefined || !isOsvId(id))
                    return strange;
                found[index]?.add(id);
            }
            if ((found[index]?.size ?? 0) > osv_mostAdvisories)
                return `${(0,http/* shownAddress */.Uk)(address)} has more advisories than are read`;
            const token = (0,json/* words */.aL)((0,json.at)(result, "next_page_token"), 4_000);
            if (token !== undefined)
                next.push({ index, token });
        }
        open = next;
    }
    return found.map((ids) => [...ids]);
}
function queryOf(subject) {
    if (!subject)
        return {};
    const { kind, name, version } = subject;
    return { package: { ecosystem: ecosystems[kind], name: kind === "pypi" ? (0,pypi_version/* pypiName */.sS)(name) : name }, version };
}
async function readAll(ids, subject, records) {
    const advisories = [];
    for (const id of ids) {
        const told = await records(id);
        if (told.kind === "problem")
            return told;
        if (told.kind === "absent")
            return osv_problem(`OSV names ${id}, and does not have it`);
        const advisory = advisoryOf(told.record, subject);
        if (advisory)
            advisories.push(advisory);
    }
    return { kind: "known", advisories };
}
/** What a record says of one package's version; undefined where it was withdrawn, or says that it is not affected. */
function advisoryOf(record, subject) {
    const id = (0,json/* words */.aL)((0,json.at)(record, "id"), 100);
    const { isAffected, fixed } = affectedBy(record, subject);
    if (id === undefined || isWithdrawn(record) || !isAffected)
        return undefined;
    return {
        id,
        aliases: aliasesOf(record),
        severity: severityOfRecord(record) ?? null,
        summary: (0,model_text/* printable */.g$)((0,json/* words */.aL)((0,json.at)(record, "summary")) ?? "", 200),
        package: `${subject.kind}:${subject.name}`,
        version: subject.version,
        fixed,
    };
}
function isWithdrawn(record) {
    const when = (0,json.at)(record, "withdrawn");
    return typeof when === "string" && when !== "";
}
function aliasesOf(record) {
    return (0,json/* items */.ld)((0,json.at)(record, "aliases"), 50).flatMap((one) => typeof one === "string" && isOsvId(one) ? [one] : []);
}
/** The word that its database has for it, else the worst of its scores. What was made to do harm is critical. */
function severityOfRecord(record) {
    if (/^MAL-/.test((0,json/* words */.aL)((0,json.at)(record, "id"), 100) ?? ""))
        return "critical";
    const label = severityOfLabel((0,json.at)(record, "database_specific", "severity"));
    if (label !== undefined)
        return label;
    const scores = (0,json/* items */.ld)((0,json.at)(record, "severity"), 20).flatMap((one) => severityOfVector((0,json.at)(one, "score")) ?? []);
    return ["critical", "high", "medium", "low"].find((one) => scores.includes(one));
}
function osv_problem(message) {
    return { kind: "problem", message };
}

// EXTERNAL MODULE: ./.build/supply-chain/registries/pypi-index.js
var pypi_index = __webpack_require__(94822);
;// CONCATENATED MODULE: ./.build/supply-chain/advisories/pypi-json.js







const pypi_json_mostAdvisories = 500;
/**
 * By the JSON that PyPI has of one version. It tells no severities: those are OSV's, which these advisories come from.
 * Indexes whose address does not end with /simple have no such place.
 */
async function askPypi(subject, asking, records) {
    const index = await (0,pypi_index/* indexAddress */.J)(asking.world);
    const base = /^(.*)\/simple$/.exec(index.address)?.[1];
    if (base === undefined)
        return pypi_json_problem(`${(0,http/* shownAddress */.Uk)(index.address)} has no advisories`);
    const { name, version } = subject;
    const address = `${base}/pypi/${encodeURIComponent((0,pypi_version/* pypiName */.sS)(name))}/${encodeURIComponent(version)}/json`;
    const answer = await asking.request(address, {
        accept: "application/json, */*;q=0.1",
        ...(index.authorization === undefined ? {} : { authorization: index.authorization }),
    });
    if (answer.kind === "problem")
        return answer;
    if (answer.status !== 200)
        return pypi_json_problem(`${(0,http/* shownAddress */.Uk)(address)} answers with status ${answer.status}`);
    const told = (0,json/* jsonOf */.o_)(answer.body);
    const list = (0,json.at)(told, "vulnerabilities");
    const isOther = (0,pypi_version/* pypiName */.sS)((0,json/* words */.aL)((0,json.at)(told, "info", "name"), 200) ?? "") !== (0,pypi_version/* pypiName */.sS)(name) ||
        (0,pypi_version/* pypiVersion */.hr)((0,json/* words */.aL)((0,json.at)(told, "info", "version"), 200) ?? "") !== (0,pypi_version/* pypiVersion */.hr)(version);
    const strange = `${(0,http/* shownAddress */.Uk)(address)} answers with something else than advisories`;
    // A mirror may leave them out.
    if (isOther || !Array.isArray(list) || list.length > pypi_json_mostAdvisories)
        return pypi_json_problem(strange);
    const advisories = [];
    let unrated;
    for (const entry of list) {
        const id = (0,json/* words */.aL)((0,json.at)(entry, "id"), 100);
        if (id === undefined || !isOsvId(id))
            return pypi_json_problem(strange);
        if (isWithdrawn(entry))
            continue;
        const names = [id, ...aliasesOf(entry)];
        const rated = await ratingOf(names, records);
        if (rated.kind === "withdrawn")
            continue;
        unrated ??= rated.problem;
        advisories.push({
            id,
            aliases: names.slice(1),
            severity: rated.severity,
            summary: (0,model_text/* printable */.g$)((0,json/* words */.aL)((0,json.at)(entry, "summary")) ?? (0,json/* words */.aL)((0,json.at)(entry, "details")) ?? "", 200),
            package: `pypi:${name}`,
            version,
            fixed: fixedIn(version, (0,json.at)(entry, "fixed_in")),
        });
    }
    return { kind: "known", advisories, ...(unrated === undefined ? {} : { unrated }) };
}
/** GitHub's database rates all that it has; its name stands among the others where it has it. */
async function ratingOf([id = "", ...aliases], records) {
    const ghsa = [id, ...aliases].filter((name) => name.startsWith("GHSA-"));
    let problem;
    for (const name of new Set([...ghsa, id])) {
        const told = await records(name);
        if (told.kind === "problem")
            problem = told.message;
        if (told.kind !== "record")
            continue;
        if (name === id && isWithdrawn(told.record))
            return { kind: "withdrawn" };
        const severity = isWithdrawn(told.record) ? undefined : severityOfRecord(told.record);
        if (severity !== undefined)
            return { kind: "rated", severity };
    }
    return { kind: "rated", severity: null, ...(problem === undefined ? {} : { problem }) };
}
/** The lowest of the fixed versions that comes later. */
function fixedIn(version, fixed) {
    const later = (0,json/* items */.ld)(fixed, 100).flatMap((one) => typeof one === "string" && (compareVersions("pypi", version, one) ?? 0) < 0 ? [one] : []);
    return later.sort((a, b) => compareVersions("pypi", a, b) ?? 0)[0] ?? null;
}
function pypi_json_problem(message) {
    return { kind: "problem", message };
}

;// CONCATENATED MODULE: ./.build/supply-chain/advisories/look-up.js








/** How long an answer counts, and for how long nobody is asked again who did not answer; milliseconds. */
const [age, pause] = [600_000, 30_000];
/** Requests of one lookup; PyPI packages that are asked for one by one rather than in batches, and so many at a time. */
const [mostRequests, fewPypi, look_up_atOnce] = [600, 50, 8];
/** What is remembered in one process. */
const mostRemembered = 20_000;
/** Advisories of one release; more than that is told as what it is. */
const look_up_mostAdvisories = 500;
/**
 * In memory alone: a file could be written by the very packages that are looked up. By environment, which says who
 * is asked.
 */
const memories = new WeakMap();
/** What is known against some releases, in their order. All that they consist of is asked for at once. */
async function lookUpAdvisories(releases, world) {
    const consists = releases.map(advisories_subjects/* subjectsOf */.Z);
    const known = await knownOf(consists.flatMap(({ subjects }) => subjects), world);
    return consists.map((one) => evidenceOf(one, known));
}
function evidenceOf({ subjects, unknown }, known) {
    const advisories = [];
    const problems = [];
    for (const subject of subjects) {
        const told = known.get((0,advisories_subjects/* keyOf */.T)(subject));
        if (told?.kind === "known") {
            advisories.push(...mergeAdvisories(subject.kind, told.advisories));
            if (told.unrated !== undefined)
                problems.push(`how severe they are: ${told.unrated}`);
        }
        else
            problems.push(`${(0,advisories_subjects/* keyOf */.T)(subject)}: ${told?.message ?? "nobody answered"}`);
    }
    if (advisories.length > look_up_mostAdvisories)
        problems.push(`there are ${advisories.length} advisories`);
    const [first] = problems;
    const more = problems.length > 1 ? `, and ${problems.length - 1} more` : "";
    return {
        advisories: advisories.sort(advisory/* compareAdvisories */.vu).slice(0, look_up_mostAdvisories),
        asked: subjects.length,
        unknown,
        ...(first === undefined ? {} : { unreached: (0,model_text/* printable */.g$)(`${(0,model_text/* printable */.g$)(first, 260)}${more}`, 300) }),
    };
}
async function knownOf(subjects, world) {
    const memory = memories.get(world.env) ?? new Map();
    memories.set(world.env, memory);
    const now = world.now.getTime();
    for (const [key, { until }] of memory)
        if (until <= now)
            memory.delete(key);
    const wanted = new Map(subjects.map((subject) => [(0,advisories_subjects/* keyOf */.T)(subject), subject]));
    const open = [...wanted].flatMap(([key, subject]) => (memory.has(key) ? [] : [subject]));
    if (open.length > 0) {
        for (const [key, known] of await askAll(open, (0,source/* askingAtMost */.Q)(mostRequests, world))) {
            const isSure = known.kind === "known" && known.unrated === undefined;
            memory.set(key, { known, until: now + (isSure ? age : pause) });
        }
    }
    const found = new Map([...wanted.keys()].flatMap((key) => {
        const remembered = memory.get(key);
        return remembered ? [[key, remembered.known]] : [];
    }));
    for (const key of memory.keys()) {
        if (memory.size <= mostRemembered)
            break;
        memory.delete(key);
    }
    return found;
}
/**
 * The registry that a package comes from first; of whom that does not tell, OSV. PyPI has no batches: where many of its
 * packages are asked about, it is the other way round.
 */
async function askAll(subjects, asking) {
    const of = (kind) => subjects.filter((subject) => subject.kind === kind);
    const records = osvRecords(asking);
    const python = of("pypi");
    const askEach = async (all) => (0,source/* eachOf */.p)(all, look_up_atOnce, async (subject) => {
        return [(0,advisories_subjects/* keyOf */.T)(subject), await askPypi(subject, asking, records)];
    });
    const isMany = python.length > fewPypi;
    const [npm, pypi] = await Promise.all([askNpm(of("npm"), asking), askEach(isMany ? [] : python)]);
    const known = new Map([...npm, ...pypi]);
    const open = (all) => all.filter((subject) => known.get((0,advisories_subjects/* keyOf */.T)(subject))?.kind !== "known");
    const add = (told) => {
        for (const [key, after] of told) {
            const before = known.get(key);
            const isOther = before?.kind === "problem" && after.kind === "problem";
            known.set(key, isOther ? both(before.message, after.message) : after);
        }
    };
    const rest = open(subjects);
    if (rest.length > 0)
        add(await askOsv(rest, asking, records));
    const last = isMany ? open(python) : [];
    if (last.length > 0)
        add(await askEach(last));
    for (const subject of open(subjects)) {
        if (!known.has((0,advisories_subjects/* keyOf */.T)(subject)))
            known.set((0,advisories_subjects/* keyOf */.T)(subject), nobody);
    }
    return known;
}
const nobody = { kind: "problem", message: "nobody answered" };
function both(registry, osv) {
    return { kind: "problem", message: registry === osv ? registry : `${registry}; ${osv}` };
}


/***/ })

};
;