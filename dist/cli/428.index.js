"use strict";
exports.id = 428;
exports.ids = [428];
exports.modules = {

/***/ 79861:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tp: () => (/* binding */ parseDocument),
/* harmony export */   Tq: () => (/* binding */ formatDocument)
/* harmony export */ });
/* unused harmony export documentVersion */
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3028);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66187);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21818);



/** The version of the branch's files that this Headgate reads and writes. */
const documentVersion = 1;
const maxLength = 4 * 1024 * 1024;
/** Reads one JSON file of the branch, believing nothing of it. */
function parseDocument(text, kind) {
    const unreadable = (why) => {
        const message = `${kind.path} on deployed cannot be read: ${why}`;
        // What steers every run is not recover's to take as the truth: nothing tells what it said.
        const then = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isSteering */ .eV)(kind.path) ? "bring back what it said: git revert COMMIT" : "headgate recover";
        const hint = `see who wrote it: git log deployed -- ${kind.path}; then ${then}`;
        return { kind: "unreadable", findings: [(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .deployedFinding */ .Y)("deployed/unreadable", message, hint, kind)] };
    };
    if (text.length > maxLength)
        return unreadable(`it is larger than ${maxLength / 1024 / 1024} MiB`);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return unreadable(error instanceof Error ? error.message : "it is no JSON");
    }
    const version = versionOf(value);
    if (version !== undefined && version > documentVersion) {
        const message = `${kind.path} on deployed was written by a newer Headgate (version ${version} of the layout; this one knows ${documentVersion}).`;
        const finding = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .deployedFinding */ .Y)("deployed/newer-version", message, "update Headgate", kind);
        return { kind: "newer", findings: [finding] };
    }
    const problems = [];
    if (!kind.shape(value, "", problems))
        return unreadable(problems.slice(0, 3).join("; "));
    const more = kind.validate?.(value) ?? [];
    return more.length > 0 ? unreadable(more.slice(0, 3).join("; ")) : { kind: "value", value };
}
function versionOf(value) {
    if (typeof value !== "object" || value === null || !("headgate" in value))
        return undefined;
    return typeof value.headgate === "number" ? value.headgate : undefined;
}
/** Two spaces, a last line break, keys in the given order and then by code unit: equal values, equal text. */
function formatDocument(value, order) {
    const rank = new Map(order.map((key, index) => [key, index]));
    const entries = Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .sort(([a], [b]) => (rank.get(a) ?? order.length) - (rank.get(b) ?? order.length) || (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__.compareText)(a, b))
        .map(([key, member]) => [key, sorted(member)]);
    return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== "object" || value === null)
        return value;
    const entries = Object.entries(value).sort(([a], [b]) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__.compareText)(a, b));
    return Object.fromEntries(entries.map(([key, member]) => [key, sorted(member)]));
}


/***/ }),

/***/ 66187:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ deployedFinding)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34694);
/* harmony import */ var _rules_emitted_deployed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54632);


/** A finding about the branch; `warn` where Headgate can go on without what is wrong. */
function deployedFinding(rule, message, hint, subject = {}, outcome = "fail") {
    const [environment, server] = subject.id?.split("/") ?? [subject.environment];
    return {
        rule,
        outcome,
        severity: severityOf(rule),
        message: (0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(message),
        hint: (0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(hint),
        ...(environment === undefined ? {} : { environment }),
        ...(server === undefined ? {} : { server }),
    };
}
function severityOf(rule) {
    return _rules_emitted_deployed_js__WEBPACK_IMPORTED_MODULE_0__/* .deployedRules */ .U.find(({ id }) => id === rule)?.severity ?? "high";
}


/***/ }),

/***/ 92849:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SB: () => (/* binding */ composeMessage),
/* harmony export */   dy: () => (/* binding */ isSealed),
/* harmony export */   lx: () => (/* binding */ sealMessage),
/* harmony export */   vY: () => (/* binding */ parseMessage)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73903);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3028);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34694);



/**
 * The message of a commit on `deployed`. Whatever the texts hold, subject and body lines stay one line each,
 * and the trailers are the last paragraph and ours alone. The digest is added when it is published.
 */
function composeMessage(parts) {
    const body = (parts.body ?? []).map((line) => shorten((0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(line), 500));
    const trailers = [
        "Headgate-Version: 1",
        `Headgate-Run: ${shorten((0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(parts.cause.run), 300)}`,
        `Headgate-Actor: ${shorten((0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(parts.cause.actor), 300)}`,
        ...(parts.cause.triggeredBy === undefined
            ? []
            : [`Headgate-Trigger: ${shorten((0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(parts.cause.triggeredBy), 300)}`]),
        ...(parts.cause.command === undefined
            ? []
            : [`Headgate-Command: ${shorten((0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(parts.cause.command), 100)}`]),
        ...(parts.cause.question === undefined
            ? []
            : [`Headgate-Question: ${shorten((0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(parts.cause.question), 100)}`]),
        ...(parts.events ?? []).map((event) => `Headgate-Event: ${encodeEvent(event)}`),
    ];
    const paragraphs = [shorten((0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(parts.subject), 200) || "headgate", body.join("\n"), trailers.join("\n")];
    return `${paragraphs.filter((paragraph) => paragraph.trim() !== "").join("\n\n")}\n`;
}
function parseMessage(message) {
    const pairs = trailersOf(message);
    const first = (key) => pairs.find(([name]) => name === key)?.[1];
    const version = first("Headgate-Version");
    if (version === undefined || !/^\d{1,6}$/.test(version))
        return null;
    return {
        version: Number(version),
        run: first("Headgate-Run") ?? "",
        actor: first("Headgate-Actor") ?? "",
        command: first("Headgate-Command"),
        question: first("Headgate-Question"),
        digest: first(digestKey) ?? null,
        events: pairs.flatMap(([key, value]) => (key === "Headgate-Event" ? decodeEvent(value) : [])),
    };
}
const digestKey = "Headgate-Digest";
/**
 * Adds the digest over the parent, the trailers and what the commit really changes, so that commits which
 * Headgate did not make are recognised. It proves no identity: who may push may forge it.
 */
function sealMessage(message, parent, changes) {
    const text = message.trimEnd();
    const sealed = new RegExp(`\\n${digestKey}: [^\\n]*$`);
    const open = text.replace(sealed, "");
    const separator = trailersOf(open).length > 0 ? "\n" : "\n\n";
    return `${open}${separator}${digestKey}: ${commitDigest(open, parent, changes)}\n`;
}
/** Whether a message carries the digest of what its commit changed. */
function isSealed(message, parent, changes) {
    const trailers = parseMessage(message);
    return trailers?.digest != null && trailers.digest === commitDigest(message, parent, changes);
}
function commitDigest(message, parent, changes) {
    const trailers = trailersOf(message).filter(([key]) => key !== digestKey);
    const files = [...changes]
        .sort(([a], [b]) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__.compareText)(a, b))
        .map(([path, text]) => [path, text === null ? null : (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfBytes */ .by)(text)]);
    return (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ parent, trailers, files });
}
function trailersOf(message) {
    const last = message
        .trimEnd()
        .split(/\n[ \t]*\n/)
        .at(-1) ?? "";
    const pairs = last.split("\n").map((line) => /^(Headgate-[A-Za-z]+): (.*)$/.exec(line));
    // A paragraph with any other line in it is prose that happens to look like trailers.
    return pairs
        .flatMap((match) => (match?.[1] ? [[match[1], match[2] ?? ""]] : []))
        .slice(0, pairs.every((match) => match !== null) ? undefined : 0);
}
function encodeEvent({ event, environment, server, command, reason }) {
    const short = reason === undefined ? undefined : shorten((0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(reason), 1000);
    return JSON.stringify({ event, environment, server, command, reason: short });
}
const eventNames = [
    "genesis",
    "stopped",
    "resumed",
    "policy-changed",
    "recovered",
    "refused",
];
function decodeEvent(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return [];
    }
    if (typeof value !== "object" || value === null || !("event" in value))
        return [];
    const name = eventNames.find((known) => known === value.event);
    if (name === undefined)
        return [];
    const environment = "environment" in value && typeof value.environment === "string" ? value.environment : null;
    return [
        {
            event: name,
            environment,
            ...("server" in value && typeof value.server === "string" ? { server: value.server } : {}),
            ...("command" in value && typeof value.command === "string" ? { command: value.command } : {}),
            ...("reason" in value && typeof value.reason === "string" ? { reason: value.reason } : {}),
        },
    ];
}
function shorten(text, length) {
    return text.length <= length ? text : `${text.slice(0, length - 1).replace(/\p{Surrogate}$/u, "")}…`;
}


/***/ }),

/***/ 21818:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XC: () => (/* binding */ outputPath),
/* harmony export */   aK: () => (/* binding */ deploymentOfPath),
/* harmony export */   cO: () => (/* binding */ stopPath),
/* harmony export */   eV: () => (/* binding */ isSteering),
/* harmony export */   ji: () => (/* binding */ manifestPath),
/* harmony export */   k1: () => (/* binding */ policyPath),
/* harmony export */   k9: () => (/* binding */ statusPath),
/* harmony export */   kv: () => (/* binding */ isStatusPath),
/* harmony export */   mQ: () => (/* binding */ pendingFolder),
/* harmony export */   pZ: () => (/* binding */ pendingPath),
/* harmony export */   pz: () => (/* binding */ isEnvironmentId),
/* harmony export */   wP: () => (/* binding */ refusedPath)
/* harmony export */ });
/** What the branch says of itself: version of its layout, the convention's folder, the desired commit considered. */
const manifestPath = "headgate.json";
const stopPath = "stop.json";
/** The last command that was refused to somebody; its history is that of all refusals. */
const refusedPath = "refused.json";
const pendingFolder = "pending";
/** The file of a folder of an environment's name that holds the policy in force. */
function policyPath(environment) {
    return `${environment}/environment.json`;
}
function statusPath(id) {
    return `${id}/status.json`;
}
/** Where an output of a deployment lies; `path` is from the deployment's folder. */
function outputPath(id, path) {
    return `${id}/${path}`;
}
function pendingPath(id) {
    return `${pendingFolder}/${id}.json`;
}
const label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const idPattern = new RegExp(`^${label}$`);
const deploymentPattern = new RegExp(`^(${label})/(${label})/.+$`);
const pendingPattern = new RegExp(`^${pendingFolder}/(${label})/(${label})\\.json$`);
/** Ids of servers and environments are DNS labels; `pending` is the branch's own folder. */
function isEnvironmentId(name) {
    return idPattern.test(name) && name !== pendingFolder;
}
/** The deployment whose folder a path lies in; undefined elsewhere. */
function deploymentOfPath(path) {
    const [, environment, server] = deploymentPattern.exec(path) ?? pendingPattern.exec(path) ?? [];
    const own = environment === undefined || server === undefined || environment === pendingFolder;
    return own ? pendingDeployment(path) : `${environment}/${server}`;
}
function pendingDeployment(path) {
    const [, environment, server] = pendingPattern.exec(path) ?? [];
    return environment === undefined || server === undefined ? undefined : `${environment}/${server}`;
}
function isStatusPath(path) {
    return (path.endsWith("/status.json") && path.split("/").length === 3 && !path.startsWith(`${pendingFolder}/`));
}
/** Files that decide what a run may do anywhere: the manifest, the stops, and the policies in force. */
function isSteering(path) {
    return path === manifestPath || path === stopPath || /^[^/]+\/environment\.json$/.test(path);
}


/***/ }),

/***/ 38039:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   uR: () => (/* binding */ instant),
/* harmony export */   vj: () => (/* binding */ amount),
/* harmony export */   w3: () => (/* binding */ struct),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(935);

function complain(problems, at, wanted) {
    if (problems.length < 20)
        problems.push(`${at === "" ? "the document" : at} is not ${wanted}`);
    return false;
}
function text(value, at, problems) {
    return typeof value === "string" || complain(problems, at, "a text");
}
function count(value, at, problems) {
    return ((typeof value === "number" && Number.isSafeInteger(value) && value >= 0) ||
        complain(problems, at, "a whole number from 0"));
}
/** A length of time or a share: whole or not, never negative. */
function amount(value, at, problems) {
    return ((typeof value === "number" && Number.isFinite(value) && value >= 0) ||
        complain(problems, at, "a number from 0"));
}
function flag(value, at, problems) {
    return typeof value === "boolean" || complain(problems, at, "true or false");
}
function instant(value, at, problems) {
    return ((typeof value === "string" && value.length < 40 && !Number.isNaN(Date.parse(value))) ||
        complain(problems, at, "an ISO instant"));
}
function anything(_value, _at, _problems) {
    return true;
}
function oneOf(allowed) {
    return (value, at, problems) => allowed.some((one) => one === value) || complain(problems, at, `one of ${allowed.join(", ")}`);
}
function nullable(shape) {
    return (value, at, problems) => value === null || shape(value, at, problems);
}
function list(shape) {
    return (value, at, problems) => Array.isArray(value)
        ? value.map((item, index) => shape(item, `${at}/${index}`, problems)).every(Boolean)
        : complain(problems, at, "a list");
}
function record(shape) {
    return (value, at, problems) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value)
        ? Object.entries(value)
            .map(([key, member]) => shape(member, `${at}/${key}`, problems))
            .every(Boolean)
        : complain(problems, at, "a map");
}
/** Members that are not named are allowed: a later Headgate of the same version may add some. */
function struct(members, optional = []) {
    const shapes = Object.entries(members);
    const mayLack = new Set(optional);
    return (value, at, problems) => {
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
            return complain(problems, at, "a map");
        return shapes
            .map(([name, shape]) => {
            const place = `${at}/${name}`;
            if (Object.hasOwn(value, name))
                return shape(value[name], place, problems);
            return mayLack.has(name) || complain(problems, place, "there");
        })
            .every(Boolean);
    };
}
/** The first of the shapes that fits; where none does, what the one with the fewest problems lacks. */
function either(one, other) {
    return (value, at, problems) => {
        const first = [];
        const second = [];
        if (one(value, at, first) || other(value, at, second))
            return true;
        problems.push(...(first.length <= second.length ? first : second));
        return false;
    };
}


/***/ }),

/***/ 18274:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F_: () => (/* binding */ pendingShape),
/* harmony export */   WC: () => (/* binding */ statusShape),
/* harmony export */   XU: () => (/* binding */ environmentShape),
/* harmony export */   wY: () => (/* binding */ stopShape)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3028);
/* harmony import */ var _model_semver_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89537);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38039);



const texts = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq);
const isFalse = (value, at, problems) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(value, at, problems) && value === false;
const version1 = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)([1]);
const variant = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({ version: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, release: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, variables: texts, secrets: texts });
const rollout = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({
    from: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    to: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    step: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    of: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    steps: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj),
    interval: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj,
    watch: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj,
    since: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    next: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    inconclusive: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    batches: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9),
    order: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    pauses: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj),
    approved: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    keep: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj,
    maxFailures: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
}, ["batches", "order", "pauses", "approved", "keep", "maxFailures"]);
const heldVersion = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({
    revision: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    at: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    reason: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["version"]),
    version: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    above: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj,
    blue: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
});
const heldSetting = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({
    revision: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    at: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    reason: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["variable", "secret"]),
    name: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    value: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
});
const heldInputs = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({
    revision: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    at: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    reason: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["inputs"]),
    digest: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
});
const heldValue = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(heldVersion, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(heldSetting, heldInputs));
const gate = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({
    rule: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    outcome: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(_model_finding_js__WEBPACK_IMPORTED_MODULE_1__.outcomes),
    message: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    setAside: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({ reason: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, until: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, advisory: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }, ["until", "advisory"]),
}, ["setAside"]);
const driftChange = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({
    pointer: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    class: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["breaking", "unknown", "additive", "documentation"]),
    summary: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    before: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    after: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    warnings: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
}, ["before", "after", "warnings"]);
const contractDrift = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({
    variant: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    reviewed: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    running: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    verdict: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["breaking", "unknown", "additive", "documentation", "none"]),
    changes: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(driftChange),
    more: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    since: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
});
const probe = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({
    variant: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    outcome: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["pass", "fail", "error", "inconclusive"]),
    message: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    at: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    analysis: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    dryRun: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
    contract: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    drift: contractDrift,
}, ["analysis", "dryRun", "contract", "drift"]);
const cause = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({ actor: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, run: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, reason: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, pull: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, command: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, triggeredBy: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }, ["reason", "pull", "command", "triggeredBy"]);
const statusShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({
    headgate: version1,
    server: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    environment: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    revision: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    event: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)([
        "adopted",
        "deployed",
        "traffic-changed",
        "settings-changed",
        "rollout-started",
        "rollout-advanced",
        "rollout-confirmed",
        "rollout-approved",
        "rollout-completed",
        "retired",
        "rolled-back",
        "withdrawn",
        "removed",
        "resumed",
        "recovered",
        "drift-found",
        "drift-gone",
    ]),
    outcome: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["applying", "progressing", "healthy", "rolled-back", "failed", "removed"]),
    desired: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({
        commit: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        digest: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        blue: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        green: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj),
    }),
    traffic: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj),
    variants: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(variant),
    rollout: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(rollout),
    watch: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({ until: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR })),
    keep: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({ variant: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, until: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR }),
    stable: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({ revision: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, commit: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })),
    soak: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({ release: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, longest: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj, since: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR) })),
    hold: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(heldValue),
    lease: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({ run: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, expires: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR })),
    cause,
    restored: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({ revision: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, commit: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }),
    because: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(probe),
    gates: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(gate),
    probes: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(probe),
    drift: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(contractDrift),
    problem: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    outputs: texts,
    at: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    digest: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
}, ["keep", "restored", "because", "drift"]);
const mcpTarget = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({
    type: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["mcp"]),
    scope: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["project", "global", "mcprc", "vscode", "cursor"]),
    path: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    entry: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    entries: texts,
    launcher: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
}, ["path", "entry", "entries", "launcher"]);
const unimplementedTarget = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({
    type: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["kubernetes", "registry", "command"]),
});
const haproxyTarget = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({
    type: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["haproxy"]),
    path: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    backend: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    bind: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    address: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    tls: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({ ca: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, verify: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt, name: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }, ["ca", "verify", "name"])),
    socket: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    reload: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({ master: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })),
    binary: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    check: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(isFalse, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({ path: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, interval: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj }, ["path", "interval"])),
    affinity: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["principal", "session", "none"]),
    sessions: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({ size: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, expire: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj, peers: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }, [
        "size",
        "expire",
        "peers",
    ]),
    ab: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({ header: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, value: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, version: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, server: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }, ["server"])),
    evict: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
    drain: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj,
}, [
    ...["path", "backend", "bind", "address", "tls", "socket", "reload", "binary"],
    ...["check", "affinity", "sessions", "ab", "evict", "drain"],
]);
const target = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(mcpTarget, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(haproxyTarget, unimplementedTarget));
const measuring = {
    successCondition: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    failureCondition: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    failureLimit: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    count: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    interval: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj,
    timeout: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj,
    dryRun: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
};
const prometheusAnalysis = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({
    ...measuring,
    type: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["prometheus"]),
    query: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    prometheus: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({ address: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, authorization: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }, ["authorization"]),
}, ["successCondition", "failureCondition", "prometheus"]);
const httpAnalysis = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({ ...measuring, type: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["http"]), url: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, status: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9), latency: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj }, ["successCondition", "failureCondition", "latency"]);
const analysis = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(prometheusAnalysis, httpAnalysis);
const environmentShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({
    id: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    file: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    upstream: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({ mode: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["all", "any"]), environments: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) }),
    soak: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj,
    versions: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({ prerelease: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt, downgrade: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt, unpackaged: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt }),
    approvals: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({ count: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, from: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) }),
    deployers: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    teams: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)),
    windows: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({ kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["allow", "deny"]), when: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, timezone: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, reason: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }, ["reason"])),
    strategy: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({
        type: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["immediate", "blue_green", "canary", "rolling"]),
        steps: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj),
        interval: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj,
        watch: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj,
        analysis: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        keep: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj,
        pauses: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj),
        maxParallel: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
        maxFailures: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    }, ["keep", "pauses", "maxParallel", "maxFailures"]),
    analyses: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(analysis),
    require: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8),
    rollback: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({ automatic: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt, maxAge: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj, maxFailures: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9 }),
    drift: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({ contract: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["alert", "rollback", "off"]), every: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj }),
    variables: texts,
    stage: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["development", "testing", "staging", "production"]),
    targets: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(target),
}, ["teams", "analyses", "drift"]);
const pendingShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({
    headgate: version1,
    environment: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    server: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    state: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)([
        "applying",
        "waiting",
        "refused",
        "held",
        "failed",
        "progressing",
        "watching",
        "kept",
        "tampered",
    ]),
    gates: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(gate),
    eligible: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR),
    digest: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    policy: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(environmentShape),
    judgedBy: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    semver: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(_model_semver_js__WEBPACK_IMPORTED_MODULE_2__/* .semverModes */ .Lc),
    since: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
}, ["judgedBy", "semver"]);
const stopShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({
    environment: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    reason: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    actor: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    at: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
});


/***/ }),

/***/ 86151:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ tryResolve),
/* harmony export */   MA: () => (/* binding */ assertWhole),
/* harmony export */   QX: () => (/* binding */ isAncestor),
/* harmony export */   resolve: () => (/* binding */ resolve),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52538);

/** The commit that a revision names. Throws `git/unknown-revision`, or `git/shallow` where depth may be why. */
async function resolve(repository, revision) {
    const commit = await tryResolve(repository, revision);
    if (commit !== null)
        return commit;
    if (repository.shallow) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS("git/shallow", `${shown(revision)} is not in this clone, which is a shallow one.`, {
            hint: fetchHint(repository),
        });
    }
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS("git/unknown-revision", `${shown(revision)} names no commit here.`, {
        hint: "check the name; a branch of the remote may have to be fetched first",
    });
}
/** Like `resolve`; null where there is no such commit. */
async function tryResolve(repository, revision) {
    if (revision === "" || /[\n\0]/.test(revision))
        return null;
    const known = commitsOf(repository);
    if (known.has(revision))
        return revision;
    const object = await repository.objects.read(`${revision}^{commit}`);
    if (object?.type !== "commit")
        return null;
    known.set(object.oid, parentsOf(object.content));
    return object.oid;
}
/** Parents of commits that were read already: what a commit is never changes. */
const commits = new WeakMap();
function commitsOf(repository) {
    const known = commits.get(repository) ?? new Map();
    commits.set(repository, known);
    return known;
}
function parentsOf(content) {
    const header = content.toString("latin1", 0, Math.max(0, content.indexOf("\n\n")));
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent]) => parent ?? "");
}
/** Whether a commit is the other one's parent: most often it is, and git need not be asked. */
function isParent(repository, parent, commit) {
    // Where history is cut off, git says what counts as known.
    if (repository.shallow)
        return false;
    return commitsOf(repository).get(commit)?.includes(parent) ?? false;
}
/** The newest common ancestor; null where the histories have none. Throws `git/shallow` where depth hides it. */
async function mergeBase(repository, one, other) {
    const [a, b] = await Promise.all([resolve(repository, one), resolve(repository, other)]);
    if (a === b || isParent(repository, a, b))
        return a;
    if (isParent(repository, b, a))
        return b;
    const result = await repository.run(["merge-base", a, b]);
    const base = result.stdout.toString("latin1").trim();
    if (result.status === 0 && base !== "")
        return base;
    if (result.status !== 1)
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("merge-base", result.status, result.stderr);
    if (!repository.shallow)
        return null;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS("git/shallow", `This clone is too shallow to know where ${shown(one)} and ${shown(other)} parted.`, { hint: fetchHint(repository) });
}
/** Whether `ancestor` is `commit` or one before it. Both are revisions that exist here. */
async function isAncestor(repository, ancestor, commit) {
    const [a, b] = await Promise.all([resolve(repository, ancestor), resolve(repository, commit)]);
    if (a === b || isParent(repository, a, b))
        return true;
    const result = await repository.run(["merge-base", "--is-ancestor", a, b]);
    if (result.status === 0)
        return true;
    if (result.status !== 1)
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("merge-base", result.status, result.stderr);
    if (!repository.shallow)
        return false;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS("git/shallow", `This clone is too shallow to know whether ${shown(commit)} follows ${shown(ancestor)}.`, {
        hint: fetchHint(repository),
    });
}
/** Throws `git/shallow` for a commit that has parents which this clone, a shallow one, cuts off. */
async function assertWhole(repository, commit) {
    if (!repository.shallow)
        return;
    // git's log leaves out what is cut off; the commit itself still names it.
    const object = await repository.objects.read(commit);
    if (object === null || parentsOf(object.content).length === 0)
        return;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS("git/shallow", `What ${shown(commit)} changed cannot be told: this clone is a shallow one and ends there.`, { hint: fetchHint(repository) });
}
function fetchHint(repository) {
    const remote = repository.remote ?? "origin";
    return `fetch the whole history: git fetch --unshallow ${remote} (actions/checkout: fetch-depth: 0)`;
}
function shown(revision) {
    return /^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 12) : JSON.stringify(revision);
}


/***/ }),

/***/ 18121:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ commitChanges)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/git/crash-reports.js


/** The namespace our imports run in; never a ref that exists. */
const importRefs = "refs/headgate/import/";
/**
 * A run that was killed while git imported its commit leaves git's own report of that behind. Removes those
 * that speak of our imports; those of other people's imports stay.
 */
async function sweepCrashReports(gitDirectory) {
    const names = await (0,promises_.readdir)(gitDirectory).catch(() => []);
    for (const name of names.filter((entry) => /^fast_import_crash_\d+$/.test(entry))) {
        const path = (0,external_node_path_.join)(gitDirectory, name);
        const report = await (0,promises_.readFile)(path, "utf8").catch(() => "");
        if (report.includes(importRefs))
            await (0,promises_.rm)(path, { force: true });
    }
}

// EXTERNAL MODULE: ./.build/git/error.js
var error = __webpack_require__(52538);
// EXTERNAL MODULE: ./.build/git/path.js
var git_path = __webpack_require__(12769);
;// CONCATENATED MODULE: ./.build/git/commit.js




/**
 * Writes a commit on top of another one without index, working tree or ref, and returns its id. Nothing points
 * at it yet; git drops it after weeks if nothing ever does. A run that is killed leaves no ref behind: the
 * stream ends without `done`, and git then keeps nothing.
 */
async function commitChanges(repository, commit) {
    // git unpacks a small import into loose objects, which have a compression of their own; a large one it keeps.
    const compression = commit.changes.size < 20 ? 0 : 1;
    const result = await repository.run(["-c", `pack.compression=${compression}`, "fast-import", "--quiet", "--done", "--date-format=raw"], { input: stream(commit, repository.zero) });
    await sweepCrashReports(repository.gitDirectory);
    if (result.status !== 0)
        throw (0,error/* failure */.V2)("fast-import", result.status, result.stderr);
    const oid = result.stdout.toString("latin1").trim();
    if (oid.length === repository.zero.length && /^[0-9a-f]+$/.test(oid))
        return oid;
    throw new error/* GitError */.XS("git/failed", "git fast-import did not say which commit it wrote.", {
        hint: "check that git is 2.30 or newer",
        stderr: result.stderr,
    });
}
function* stream(commit, zero) {
    for (const path of commit.changes.keys())
        (0,git_path/* assertTreePath */.Ab)(path);
    const ref = `${importRefs}${(0,external_node_crypto_.randomUUID)()}`;
    const who = `${identity(commit.author)} ${Math.floor(commit.at / 1000)} +0000`;
    yield `commit ${ref}\nmark :1\nauthor ${who}\ncommitter ${who}\n`;
    yield* data(commit.message);
    if (commit.parent !== null)
        yield `from ${objectId(commit.parent)}\n`;
    for (const [path, content] of commit.changes) {
        if (content === null)
            yield `D ${quoted(path)}\n`;
        else {
            yield `M 100644 inline ${quoted(path)}\n`;
            yield* data(content);
        }
    }
    // Taking the ref back within the stream: fast-import wants one, and nobody shall ever see it.
    yield `\nget-mark :1\nreset ${ref}\nfrom ${zero}\n\ndone\n`;
}
function* data(text) {
    const bytes = Buffer.from(text, "utf8");
    yield `data ${bytes.length}\n`;
    yield bytes;
    yield "\n";
}
function quoted(path) {
    return `"${path.replace(/["\\]/g, "\\$&")}"`;
}
function objectId(oid) {
    if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(oid))
        return oid;
    throw new error/* GitError */.XS("git/unknown-revision", `${JSON.stringify(oid)} is not the id of a commit.`, {
        hint: "this is a mistake in Headgate; please report it",
    });
}
/** git separates name, address and date by angle brackets, and commits by line breaks. */
function identity(author) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    const plain = (text) => text.replace(/[\u0000-\u0020\u007f<>]+/g, " ").trim();
    return `${plain(author.name) || "Headgate"} <${plain(author.email).replaceAll(" ", "")}>`;
}


/***/ }),

/***/ 41616:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ defaultAuthor),
  y: () => (/* binding */ localBranch)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/git/ancestry.js
var ancestry = __webpack_require__(86151);
// EXTERNAL MODULE: ./.build/git/branches.js
var branches = __webpack_require__(37066);
// EXTERNAL MODULE: ./.build/git/commit.js + 1 modules
var git_commit = __webpack_require__(18121);
// EXTERNAL MODULE: ./.build/deployed/message.js
var deployed_message = __webpack_require__(92849);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/git/effective-changes.js

/**
 * Those changes that change something on top of a commit: a text that lies there already, or a removal of what
 * does not exist, is left out. Compares ids, so no content is read.
 */
async function effectiveChanges(repository, parent, changes) {
    const present = parent === null ? new Map() : await repository.trees.locate(parent, [...changes.keys()]);
    const algorithm = repository.zero.length === 64 ? "sha256" : "sha1";
    return new Map([...changes].filter(([path, text]) => {
        const entry = present.get(path);
        if (text === null || !entry)
            return (text === null) === (entry !== undefined);
        return entry.mode !== "100644" || entry.oid !== blobId(algorithm, text);
    }));
}
/** The id that git gives a blob of this text. */
function blobId(algorithm, text) {
    const bytes = Buffer.from(text, "utf8");
    return (0,external_node_crypto_.createHash)(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

// EXTERNAL MODULE: ./.build/git/error.js
var git_error = __webpack_require__(52538);
// EXTERNAL MODULE: ./.build/git/log.js
var log = __webpack_require__(6946);
// EXTERNAL MODULE: ./.build/git/path.js
var git_path = __webpack_require__(12769);
// EXTERNAL MODULE: ./.build/git/tree-object.js
var tree_object = __webpack_require__(42196);
// EXTERNAL MODULE: ./.build/git/trees.js + 1 modules
var trees = __webpack_require__(20908);
;// CONCATENATED MODULE: ./.build/git/newest-commit.js



/** Trees that are read here; of a commit that changed more, git tells sooner. */
const treesAtMost = 100;
/**
 * A commit as `git log` tells it, without starting git: from the objects that are read anyway. Undefined where it is
 * no plain commit with one parent that is certainly its own, or not plainly written: then git is to be asked.
 */
async function newestCommit(repository, id) {
    if (repository.shallow || id.length !== repository.zero.length || !/^[0-9a-f]+$/.test(id))
        return undefined;
    const object = await repository.objects.read(id);
    const header = object?.type === "commit" ? headerOf(object.content.toString("utf8")) : undefined;
    if (header === undefined)
        return undefined;
    const { parent, ...told } = header;
    const [before, after] = await repository.objects.readMany([`${parent}^{tree}`, `${id}^{tree}`]);
    if (before?.type !== "tree" || after?.type !== "tree")
        return undefined;
    const paths = await changedPaths(repository, before.content, after.content);
    return paths && { commit: id, parents: [parent], ...told, paths };
}
const plain = /^tree [0-9a-f]+\nparent ([0-9a-f]+)\nauthor ([^<>\n]*[^<>\s]) <([^<>\s]+)> \d+ [+-]\d{4}\ncommitter [^<>\n]* <[^<>\n]*> (\d{1,12}) [+-]\d{4}\n/;
function headerOf(text) {
    const [start, parent, name, email, seconds] = plain.exec(text) ?? [];
    const end = text.indexOf("\n\n");
    if (start === undefined || parent === undefined || end < 0 || /[\0\ufffd]/.test(text))
        return undefined;
    // Its text is in another encoding; or it has more of what is told above than one.
    if (/\n(?:encoding|parent|author|committer) /.test(text.slice(start.length - 1, end + 1)))
        return undefined;
    return {
        parent,
        at: new Date(Number(seconds) * 1_000).toISOString(),
        author: `${name} <${email}>`,
        message: text.slice(end + 2),
    };
}
/** Files that differ between two trees, in git's order; undefined where there are too many folders, or odd names. */
async function changedPaths(repository, before, after) {
    const idLength = repository.zero.length / 2;
    const entriesOf = (bytes) => bytes === null ? new Map() : (0,tree_object/* parseTree */.cZ)(bytes, idLength);
    const files = [];
    let open = [{ path: "", before, after }];
    for (let read = 2; open.length > 0;) {
        const folders = [];
        for (const pair of open) {
            const [old, now] = [entriesOf(pair.before), entriesOf(pair.after)];
            for (const name of new Set([...old.keys(), ...now.keys()])) {
                if (name.includes("\ufffd"))
                    return undefined;
                const [was, is] = [old.get(name), now.get(name)];
                if (was?.oid === is?.oid && was?.mode === is?.mode)
                    continue;
                const path = (0,git_path/* joinPath */.uJ)(pair.path, name);
                const ids = [was, is].map((entry) => (entry && (0,trees/* isTree */.x)(entry) ? entry.oid : null));
                if (ids.some((id) => id !== null))
                    folders.push({ path, ids });
                if ([was, is].some((entry) => entry && !(0,trees/* isTree */.x)(entry)))
                    files.push(path);
            }
        }
        const wanted = folders.flatMap(({ ids }) => ids.filter((id) => id !== null));
        read += wanted.length;
        if (read > treesAtMost)
            return undefined;
        const found = new Map();
        for (const object of await repository.objects.readMany(wanted)) {
            if (object?.type !== "tree")
                return undefined;
            found.set(object.oid, object.content);
        }
        const bytesOf = (id) => (id && found.get(id)) || null;
        open = folders.map(({ path, ids: [was, is] }) => ({ path, before: bytesOf(was), after: bytesOf(is) }));
    }
    return files.sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
}

// EXTERNAL MODULE: ./.build/git/refs.js
var refs = __webpack_require__(69952);
;// CONCATENATED MODULE: ./.build/git/deployed-store.js








/** The branch `deployed`, read from a clone and published by whoever can move it. */
function deployedStore(repository, name, publisher) {
    (0,git_path/* assertBranchName */.ae)(name);
    const { trees } = repository;
    const seenRef = `refs/headgate/seen/${name}`;
    const seen = () => (0,ancestry/* tryResolve */.Cn)(repository, seenRef);
    async function note(head) {
        const before = await seen();
        if (before === head || (before !== null && !(await (0,ancestry/* isAncestor */.QX)(repository, before, head))))
            return;
        // Only a memory for noticing a rewound branch: a clone that may not be written to can do without.
        await (0,refs/* updateRefs */.E)(repository, [{ ref: seenRef, to: head, from: before }]).catch(() => { });
    }
    async function head() {
        const now = await publisher.present();
        if (now !== null)
            await note(now);
        return now;
    }
    async function write(parent, changes, message) {
        const effective = await effectiveChanges(repository, parent, changes);
        const sealed = (0,deployed_message/* sealMessage */.lx)(message, parent, effective);
        const before = await seen();
        return publisher.write({ parent, changes: effective, message: sealed }, (commit) => before === parent ? [{ ref: seenRef, to: commit }] : []);
    }
    async function publish({ expected, changes, message }) {
        const written = await write(expected, changes, message);
        if (written.kind === "written")
            return { kind: "published", head: written.commit };
        return { kind: "moved", head: await head() };
    }
    return {
        name,
        head,
        publish,
        seen,
        list: async (commit, prefix) => [...(await trees.walk(commit, prefix)).keys()].sort(),
        names: (commit, folder) => trees.names(commit, folder),
        read: async (commit, paths) => {
            const contents = await trees.read(commit, paths);
            return new Map([...contents].map(([path, bytes]) => [path, bytes.toString("utf8")]));
        },
        log: (query) => logOf(repository, query),
        create: async (changes, message, anew) => {
            const present = await head();
            if (present !== null)
                return { kind: "exists", head: present };
            const before = await seen();
            if (before !== null && !anew)
                return { kind: "deleted", seen: before };
            const written = await write(null, changes, message);
            if (written.kind === "written") {
                await (0,refs/* updateRefs */.E)(repository, [{ ref: seenRef, to: written.commit }]);
                return { kind: "created", head: written.commit };
            }
            const winner = await head();
            if (winner !== null)
                return { kind: "exists", head: winner };
            throw new git_error/* GitError */.XS("git/failed", `The branch ${name} came and went while it was being made.`, {
                hint: "see who deletes it, then run the command again",
            });
        },
        rewoundFrom: async (now) => {
            const before = await seen();
            if (before === null || before === now || (await (0,ancestry/* isAncestor */.QX)(repository, before, now)))
                return null;
            // Another process of this clone may have seen more than `now` since it was read: the branch itself decides.
            const latest = await publisher.present();
            return latest !== null && latest !== now && (await (0,ancestry/* isAncestor */.QX)(repository, before, latest))
                ? null
                : before;
        },
        accept: async (now) => {
            await (0,refs/* updateRefs */.E)(repository, [{ ref: seenRef, to: now }]);
        },
    };
}
/** The newest commit alone is what most looks begin with: it needs no process. */
async function* logOf(repository, query) {
    const isNewest = query.limit === 1 && query.paths === undefined && query.until === undefined;
    const newest = isNewest ? await newestCommit(repository, query.from) : undefined;
    if (newest === undefined)
        yield* (0,log/* logPaths */.P)(repository, query);
    else
        yield newest;
}

// EXTERNAL MODULE: ./.build/git/fetch.js
var fetch = __webpack_require__(96624);
// EXTERNAL MODULE: ./.build/git/push.js
var push = __webpack_require__(15758);
;// CONCATENATED MODULE: ./.build/git/deployed-branch.js











const defaultAuthor = { name: "Headgate", email: "headgate@localhost" };
/**
 * The branch `deployed` in a local clone. Where there is a remote, that is where it lives: it is fetched before
 * it is read and pushed when it is written. Where there is none, it is a local branch.
 */
function localBranch(repository, options = {}) {
    const name = options.name ?? "deployed";
    return deployedStore(repository, name, gitPublisher(repository, name, options));
}
/** Moves the branch by git alone: a push where there is a remote, else the clone's own branch. */
function gitPublisher(repository, name, options) {
    const { remote } = repository;
    const author = options.author ?? defaultAuthor;
    const clock = options.clock ?? Date.now;
    const local = `refs/heads/${name}`;
    const home = remote === null ? local : (0,fetch/* trackingRef */.lu)(remote, name);
    async function move(to, from, noted) {
        if (remote === null) {
            await refuseCheckedOut(repository, local, name);
            return (await (0,refs/* updateRefs */.E)(repository, [{ ref: local, to, from }, ...noted])).kind === "updated";
        }
        const outcome = await pushOrAsk(repository, { remote, branch: name, commit: to, expected: from });
        if (outcome.kind === "refused") {
            throw new git_error/* GitError */.XS("git/rejected", `The remote refused the commit on ${name}: ${outcome.reason}`, {
                hint: `let the identity that runs Headgate push to ${name} (branch rules, hooks, permissions)`,
            });
        }
        if (outcome.kind === "moved")
            return false;
        await (0,refs/* updateRefs */.E)(repository, [{ ref: home, to }, ...noted]);
        return true;
    }
    return {
        present: () => (options.online === false ? (0,ancestry/* tryResolve */.Cn)(repository, home) : (0,branches/* branchHead */.P)(repository, name)),
        write: async ({ parent, changes, message }, noting) => {
            const commit = await (0,git_commit/* commitChanges */.P)(repository, { parent, changes, message, author, at: clock() });
            return (await move(commit, parent, noting(commit))) ? { kind: "written", commit } : { kind: "moved" };
        },
    };
}
/** Nothing in that working tree would move with the branch, and the next commit there would undo the record. */
async function refuseCheckedOut(repository, ref, name) {
    if (await isElsewhere(repository, ref))
        return;
    const found = await repository.git(["for-each-ref", "--format=%(worktreepath)", ref]);
    const path = found.toString("utf8").trimEnd();
    if (path === "")
        return;
    throw new git_error/* GitError */.XS("git/checked-out", `The branch ${name} is checked out in ${path}; nothing was written.`, {
        hint: `check out another branch there: git -C ${path} switch main`,
    });
}
/** Whether the clone's only working tree certainly has another branch; what is harder to tell, git is asked. */
async function isElsewhere({ gitDirectory }, ref) {
    if (["worktrees", "commondir", "reftable"].some((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(gitDirectory, name))))
        return false;
    const head = await (0,promises_.readFile)((0,external_node_path_.join)(gitDirectory, "HEAD"), "utf8").catch(() => "");
    const [, there] = /^ref: (refs\/heads\/[^\n]+)\n$/.exec(head) ?? [];
    return there !== undefined && there !== ref;
}
/** A push whose answer was lost may have arrived all the same: then the remote's branch contains the commit. */
async function pushOrAsk(repository, request) {
    try {
        return await (0,push/* push */.V)(repository, request);
    }
    catch (error) {
        if (!(0,git_error/* isGitError */.lT)(error, "git/remote-unreachable") && !(0,git_error/* isGitError */.lT)(error, "git/timeout"))
            throw error;
        const now = await (0,fetch/* fetchBranch */.D_)(repository, request.remote, request.branch).catch(() => undefined);
        if (now === undefined)
            throw error;
        if (now !== null && (await (0,ancestry/* isAncestor */.QX)(repository, request.commit, now)))
            return { kind: "pushed" };
        if (now !== request.expected)
            return { kind: "moved" };
        throw error;
    }
}


/***/ }),

/***/ 6946:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ logPaths)
/* harmony export */ });
/* harmony import */ var _ancestry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86151);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52538);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12845);



const fields = ["%H", "%P", "%cI", "%an", "%ae", "%B"];
/**
 * Commits that touch some paths, newest first, as git finds them: the consumer may stop at any time, and git is
 * ended then. Merges are compared with their first parent.
 */
async function* logPaths(repository, query) {
    const child = (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .startGit */ .BE)(repository.root, [
        "log",
        "-z",
        "--raw",
        "--no-abbrev",
        "--no-renames",
        "--no-ext-diff",
        "-m",
        "--first-parent",
        "--no-decorate",
        "--no-mailmap",
        "--no-notes",
        "--encoding=UTF-8",
        `--format=tformat:${fields.join("%x00")}%x00`,
        ...(query.limit === undefined ? [] : [`--max-count=${query.limit}`]),
        "--end-of-options",
        query.from,
        ...(query.until === undefined ? [] : [`^${query.until}`]),
        "--",
        ...(query.paths ?? []).map(pathspec),
    ], { GIT_LITERAL_PATHSPECS: "0" });
    const stderr = [];
    child.stderr.on("data", (chunk) => stderr.push(chunk));
    const ended = new Promise((resolve, reject) => {
        child.on("error", reject);
        child.on("close", resolve);
    });
    // The loop below may throw first; this rejection is then nobody's.
    ended.catch(() => { });
    let complete = false;
    try {
        for await (const commit of readLog(tokens(child.stdout))) {
            if (query.whole && commit.parents.length === 0)
                await (0,_ancestry_js__WEBPACK_IMPORTED_MODULE_0__/* .assertWhole */ .MA)(repository, commit.commit);
            yield commit;
        }
        const status = await ended;
        complete = true;
        if (status !== 0)
            throw (0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("log", status, (0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E$)(Buffer.concat(stderr).toString("utf8")));
    }
    finally {
        if (!complete)
            child.kill("SIGTERM");
    }
}
/** `*` stands for one folder's name; everything else is meant literally. */
function pathspec(path) {
    return `:(top,glob)${path.replace(/[\\?[\]]/g, "\\$&")}`;
}
async function* tokens(stdout) {
    let rest = Buffer.alloc(0);
    for await (const chunk of stdout) {
        let bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0)) {
            yield bytes.toString("utf8", 0, end);
            bytes = bytes.subarray(end + 1);
        }
        rest = bytes;
    }
    if (rest.length > 0)
        yield rest.toString("utf8");
}
async function* readLog(stream) {
    let head = [];
    let paths = [];
    let change = false;
    for await (const token of stream) {
        if (change) {
            paths.push(token);
            change = false;
        }
        else if (head.length === fields.length) {
            const text = token.replace(/^\n+/, "");
            if (text.startsWith(":"))
                change = true;
            else if (text !== "") {
                yield commitOf(head, paths);
                head = [text];
                paths = [];
            }
        }
        else
            head.push(token);
    }
    if (head.length === fields.length)
        yield commitOf(head, paths);
}
function commitOf(head, paths) {
    const [commit = "", parents = "", at = "", name = "", email = "", message = ""] = head;
    return {
        commit,
        parents: parents === "" ? [] : parents.split(" "),
        at: new Date(at).toISOString(),
        author: `${name} <${email}>`,
        message,
        paths,
    };
}


/***/ }),

/***/ 15758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ push)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52538);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96624);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12769);



/**
 * Pushes one commit to one branch, only if the branch stands where it is expected to. The lease narrows a plain
 * fast-forward push to that one value: since `commit` follows `expected`, nothing is ever overwritten. Throws
 * `git/remote-unreachable` where it is not known whether the push arrived.
 */
async function push(repository, request) {
    const { remote, branch, commit, expected } = request;
    (0,_path_js__WEBPACK_IMPORTED_MODULE_2__/* .assertBranchName */ .ae)(branch);
    const ref = `refs/heads/${branch}`;
    const result = await repository.run([
        "push",
        "--porcelain",
        "--no-verify",
        "--no-follow-tags",
        "--recurse-submodules=no",
        `--force-with-lease=${ref}:${expected ?? ""}`,
        "--end-of-options",
        remote,
        `${commit}:${ref}`,
    ], { timeout: _fetch_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteTimeout */ .ur });
    const line = result.stdout
        .toString("utf8")
        .split("\n")
        .find((text) => text.includes(`:${ref}\t`));
    if (line !== undefined)
        return readLine(line, result.stderr);
    const error = (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("push", result.status, result.stderr);
    if (error.code === "git/rejected")
        return { kind: "refused", reason: error.message };
    throw error;
}
/** `FLAG TAB from:to TAB summary (reason)`, as `git push --porcelain` documents it. */
function readLine(line, stderr) {
    const [flag, , summary = ""] = line.split("\t");
    // Up to date: somebody else wrote the very same commit first. Theirs it is.
    if (flag === "=")
        return { kind: "moved" };
    if (flag !== "!")
        return { kind: "pushed" };
    const lost = /^\[rejected\]|incorrect old value|reference already exists|cannot lock ref|failed to update ref|fetch first|non-fast-forward|stale info/;
    if (lost.test(summary))
        return { kind: "moved" };
    const said = stderr
        .split("\n")
        .filter((text) => text.startsWith("remote:"))
        .map((text) => text.slice("remote:".length).trim())
        .filter((text) => text !== "");
    return { kind: "refused", reason: [summary, ...said].join(" · ").slice(0, 500) };
}


/***/ }),

/***/ 69952:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ updateRefs),
/* harmony export */   d: () => (/* binding */ updateRef)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52538);

/** Changes refs by compare-and-swap, all or none. */
async function updateRefs(repository, updates) {
    for (const { ref } of updates) {
        if (/^refs\/[^\0\n]+$/.test(ref))
            continue;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS("git/invalid-path", `${JSON.stringify(ref)} is not the full name of a ref.`, {
            hint: "this is a mistake in Headgate; please report it",
        });
    }
    const input = updates
        .map(({ ref, to, from }) => {
        const old = from === undefined ? "" : (from ?? repository.zero);
        return to === null ? `delete ${ref}\0${old}\0` : `update ${ref}\0${to}\0${old}\0`;
    })
        .join("");
    const result = await repository.run(["update-ref", "-z", "--stdin"], { input });
    if (result.status === 0)
        return { kind: "updated" };
    const lost = /is at [0-9a-f]+ but expected|reference already exists|unable to resolve reference|reference is missing/;
    if (lost.test(result.stderr))
        return { kind: "moved" };
    throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("update-ref", result.status, result.stderr);
}
/** One ref by compare-and-swap: `from` null creates it, and only if it is absent. */
function updateRef(repository, ref, to, from) {
    return updateRefs(repository, [{ ref, to, from }]);
}


/***/ }),

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

/***/ 935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VP: () => (/* binding */ isTexts),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   o_: () => (/* binding */ jsonOf),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   qY: () => (/* binding */ asRecord),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** What a text or a file's bytes hold as JSON; undefined where they hold none. */
function jsonOf(source) {
    if (source === undefined)
        return undefined;
    const text = typeof source === "string"
        ? source
        : Buffer.from(source.buffer, source.byteOffset, source.byteLength).toString("utf8");
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Whether something that was read is an object with members, and no list. */
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** What was read as an object with members: one without any where it is none. */
function asRecord(value) {
    return isRecord(value) ? value : {};
}
function isTexts(value) {
    return Array.isArray(value) && value.every((one) => typeof one === "string");
}
/** An object's own members as a map: absent names are absent, whatever they are called. */
function members(value) {
    return new Map(isRecord(value) ? Object.entries(value) : []);
}
/** The value at the end of a way through own members of objects. */
function at(value, ...way) {
    return way.reduce((inner, name) => (isRecord(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined), value);
}
/** At most `most` items of a list; none of what is no list. */
function items(value, most = 10_000) {
    return Array.isArray(value) ? value.slice(0, most) : [];
}
/** A text that says something and is not endless. */
function words(value, most = 10_000) {
    return typeof value === "string" && value !== "" && value.length <= most ? value : undefined;
}


/***/ }),

/***/ 89537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lc: () => (/* binding */ semverModes),
/* harmony export */   Rn: () => (/* binding */ stricter),
/* harmony export */   kk: () => (/* binding */ bumps)
/* harmony export */ });
/** From the most lenient on. */
const semverModes = ["off", "warn", "semver", "strict"];
/** From the least on. */
const bumps = ["none", "patch", "minor", "major"];
/** The stricter of two modes. */
function stricter(a, b) {
    return semverModes.indexOf(a) >= semverModes.indexOf(b) ? a : b;
}


/***/ }),

/***/ 54632:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ deployedRules)
/* harmony export */ });
/** The findings that reading the branch `deployed` itself can give; none may be set aside by an override. */
const deployedRules = [
    {
        id: "deployed/absent",
        severity: "critical",
        what: "The branch deployed exists.",
        why: "It holds what runs. Without it Headgate cannot tell a first deployment from a lost record, and would deploy everything anew.",
        fix: "In a new repository run `headgate init`. Otherwise push the branch back from a clone that still has it.",
        overridable: false,
    },
    {
        id: "deployed/other-directory",
        severity: "critical",
        what: "The branch deployed belongs to the folder of the convention that the command names.",
        why: "Read from another folder, everything that runs would look as if nobody wanted it any more.",
        fix: "Name the folder that `headgate init` was run for: --directory DIR, or none for the repository's root.",
        overridable: false,
    },
    {
        id: "deployed/rewound",
        severity: "critical",
        what: "The branch deployed contains every commit that this clone has seen on it.",
        why: "The branch is append-only. A rewound or replaced one has forgotten what was done to the targets since.",
        fix: "Push the newer commit back, or have `headgate recover` take the present branch as the truth.",
        overridable: false,
    },
    {
        id: "deployed/foreign-commit",
        severity: "high",
        what: "The newest commit on deployed was made by Headgate.",
        why: "The branch says what runs. What somebody else writes there was not deployed by anyone, and never counts as soak.",
        fix: "See who pushed it, then run `headgate recover` for the deployments it touched.",
        overridable: false,
    },
    {
        id: "deployed/digest-mismatch",
        severity: "high",
        what: "A status carries the digest of its own content.",
        why: "Without it the file was edited by hand, or damaged: what it says is not what Headgate recorded.",
        fix: "Look at the file's history with `git log deployed -- FILE`, then run `headgate recover` for that deployment.",
        overridable: false,
    },
    {
        id: "deployed/unreadable",
        severity: "high",
        what: "Every file that Headgate keeps on deployed can be read.",
        why: "What cannot be read cannot be compared with what is desired, so nothing of it is applied.",
        fix: "Look at the file's history with `git log deployed -- FILE`, then run `headgate recover`.",
        overridable: false,
    },
    {
        id: "deployed/newer-version",
        severity: "high",
        what: "The branch deployed was written by a version of the convention that this Headgate knows.",
        why: "An older Headgate would drop what it does not know when it writes.",
        fix: "Update Headgate.",
        overridable: false,
    },
    {
        id: "deployed/invalid-point",
        severity: "medium",
        what: "A rollback point holds a settled status whose digest is right.",
        why: "A rollback applies what the point holds as it is; one that was edited or is half-way must not come back.",
        fix: "Nothing: an older point is used. Name one with `headgate rollback SERVER --env E --to REVISION`.",
        overridable: false,
    },
    {
        id: "deployed/output-mismatch",
        severity: "high",
        what: "What was rendered for the targets has the digests that its status says.",
        why: "A rollback applies it verbatim; an edited file would reach the targets unseen.",
        fix: "Look at the file's history with `git log deployed -- FILE`, then run `headgate recover`.",
        overridable: false,
    },
];


/***/ }),

/***/ 40922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ tidyLock),
/* harmony export */   HJ: () => (/* binding */ takeLock),
/* harmony export */   KW: () => (/* binding */ isLeftBehind),
/* harmony export */   up: () => (/* binding */ hasCode),
/* harmony export */   v3: () => (/* binding */ LockTaken)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9020);






/** Thrown when a lock stays taken for longer than was waited. */
class LockTaken extends Error {
    code = "lock/taken";
}
/**
 * A foreign machine's lock counts as left behind after so long: whether its holder lives cannot be seen. Well
 * above what a holder takes to write a file, and below what callers wait, so that a lock file that was
 * committed or copied stops nobody.
 */
const foreignAge = 20_000;
/** So does a lock file that says nothing; where hard links are missing it is not written in one go. */
const silentAge = 10_000;
/**
 * Takes the lock file at `path`, waiting up to `patience` milliseconds, and gives the function that lets go.
 *
 * The file appears with its content or not at all. A lock whose holder is dead is taken over: whoever does
 * so first takes the lock on that very holder's mark (`PATH.NONCE`), so that of several who saw the dead one
 * only one removes it, and nobody removes the lock of its successor.
 */
async function takeLock(path, patience) {
    const until = Date.now() + patience;
    return await take(path, until);
}
async function take(path, until) {
    const nonce = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex");
    for (;;) {
        const holder = await holderOf(path);
        if (holder === null) {
            if (await create(path, nonce))
                return async () => letGo(path, nonce);
        }
        else if (await isDead(holder, path))
            await removeDead(path, holder.nonce, until);
        else if (Date.now() >= until)
            throw new LockTaken(`${path} is held by process ${holder.pid} on ${holder.host}`);
        else
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(4 + Math.random() * 16);
    }
}
async function create(path, nonce) {
    const holder = {
        nonce,
        host: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(),
        pid: process.pid,
        started: (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .processStart */ .gy)(process.pid) ?? null,
    };
    const own = `${path}.${hostMark()}-${process.pid}-${nonce}.new`;
    try {
        await writeNew(own, JSON.stringify(holder));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(own, path);
        return true;
    }
    catch (error) {
        if (hasCode(error, "EEXIST"))
            return false;
        if (hasCode(error, "EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"))
            return await createInPlace(path, holder);
        throw error;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(own, { force: true });
    }
}
/** Whether a file beside a lock is what a process of this machine left that was killed while it took the lock. */
function isLeftBehind(name) {
    const [, host, pid] = /\.([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{16}\.new$/.exec(name) ?? [];
    return host === hostMark() && !(0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .isAlive */ ._n)(Number(pid));
}
/**
 * Takes away what dead processes left of a lock: the lock itself, as the next who needs it would, and what they died
 * over while they took it. Never rejects; what cannot be taken away disturbs nobody.
 */
async function tidyLock(path) {
    try {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);
        const own = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)).filter((name) => name.startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)));
        for (const name of own.filter(isLeftBehind))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name), { force: true });
        const holder = own.length > 0 ? await holderOf(path) : null;
        if (holder && (await isDead(holder, path)))
            await removeDead(path, holder.nonce, Date.now());
    }
    catch {
        // Another one tidies as well, or may not write here.
    }
}
function hostMark() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update((0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)()).digest("hex").slice(0, 8);
}
/** Without hard links: exclusive, though not whole at once. */
async function createInPlace(path, holder) {
    try {
        await writeNew(path, JSON.stringify(holder));
        return true;
    }
    catch (error) {
        if (hasCode(error, "EEXIST"))
            return false;
        throw error;
    }
}
async function writeNew(path, text) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, "wx", 0o600);
    try {
        await file.writeFile(text);
    }
    finally {
        await file.close();
    }
}
/** Null where the file is gone. */
async function holderOf(path) {
    try {
        return parseHolder(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8"));
    }
    catch (error) {
        if (hasCode(error, "ENOENT"))
            return null;
        throw error;
    }
}
const silent = { nonce: "silent", host: "", pid: 0, started: null };
function parseHolder(text) {
    try {
        const value = JSON.parse(text);
        if (typeof value !== "object" || value === null)
            return silent;
        const { nonce, host, pid, started } = value;
        if (typeof nonce !== "string" || !/^[0-9a-f]{16}$/.test(nonce))
            return silent;
        if (typeof host !== "string" || typeof pid !== "number" || !Number.isSafeInteger(pid) || pid <= 0)
            return silent;
        return { nonce, host, pid, started: typeof started === "string" ? started : null };
    }
    catch {
        return silent;
    }
}
async function isDead(holder, path) {
    if (holder.pid === 0)
        return (await ageOf(path)) > silentAge;
    if (holder.host !== (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)())
        return (await ageOf(path)) > foreignAge;
    if (!(0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .isAlive */ ._n)(holder.pid))
        return true;
    const started = (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .processStart */ .gy)(holder.pid);
    return holder.started !== null && started !== undefined && started !== holder.started;
}
async function ageOf(path) {
    const seen = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => null);
    return seen ? Date.now() - seen.mtimeMs : 0;
}
async function removeDead(path, nonce, until) {
    const done = await take(`${path}.${nonce}`, until);
    try {
        if ((await holderOf(path))?.nonce === nonce)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
    }
    finally {
        await done();
    }
}
async function letGo(path, nonce) {
    if ((await holderOf(path))?.nonce === nonce)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
}
function hasCode(error, ...codes) {
    return error instanceof Error && "code" in error && codes.includes(String(error.code));
}


/***/ }),

/***/ 9020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SW: () => (/* binding */ processSpace),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   gy: () => (/* binding */ processStart)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_3__);




/**
 * Twelve hexadecimal digits for where a process id means something: a hash of the host's name and, where there
 * are such, of the space of process ids, so that two containers are two hosts.
 */
function processSpace() {
    const space = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readlinkSync)("/proc/self/ns/pid")) ?? "";
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(`${(0,node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)()}\0${space}`).digest("hex").slice(0, 12);
}
/** Whether there is a process of this id, somebody else's included. One that only waits for its parent is there. */
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // Not permitted means that it is there, and somebody else's.
        return error instanceof Error && "code" in error && error.code === "EPERM";
    }
}
/**
 * When a process started, in no particular unit: ids are used again, ids with their starts are not. `ended`
 * where it only waits for its parent; undefined where there is none, or the system does not tell.
 */
function processStart(pid) {
    if (pid !== process.pid)
        return startOf(pid);
    own ??= startOf(pid);
    return own;
}
let own;
function startOf(pid) {
    return process.platform === "linux" ? startOnLinux(pid) : startByPs(pid);
}
/** Boot and clock ticks since boot: the 22nd field of `/proc/PID/stat`; the 2nd may hold spaces and brackets. */
function startOnLinux(pid) {
    return attempt(() => {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(`/proc/${pid}/stat`, "utf8");
        const [state, ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        // A zombie has ended; only its parent has not asked yet.
        if (state === "Z" || state === "X")
            return "ended";
        const boot = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)("/proc/sys/kernel/random/boot_id", "utf8").slice(0, 8)) ?? "boot";
        return `${boot}.${fields[18]}`;
    });
}
function startByPs(pid) {
    return attempt(() => {
        const text = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)("ps", ["-o", "lstart=", "-p", String(pid)], {
            encoding: "utf8",
            env: { ...process.env, LC_ALL: "C", TZ: "UTC" },
            stdio: ["ignore", "pipe", "ignore"],
            timeout: 5_000,
        }).trim();
        return text === "" ? undefined : (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(text).digest("hex").slice(0, 12);
    });
}
function attempt(work) {
    try {
        return work();
    }
    catch {
        return undefined;
    }
}


/***/ })

};
;