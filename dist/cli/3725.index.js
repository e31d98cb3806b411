"use strict";
exports.id = 3725;
exports.ids = [3725];
exports.modules = {

/***/ 29452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ declaredVariables),
/* harmony export */   Z: () => (/* binding */ headerValue),
/* harmony export */   pS: () => (/* binding */ isPackaged)
/* harmony export */ });
/** All variables a release declares: for its packages, its start command, and remotes' headers; the first wins. */
function declaredVariables(release) {
    const declared = new Map();
    const lists = [
        ...(release.server.packages ?? []).map((entry) => entry.environmentVariables ?? []),
        release.release.command?.environmentVariables ?? [],
        ...(release.server.remotes ?? []).map(headerVariables),
    ];
    for (const variable of lists.flat()) {
        if (!declared.has(variable.name))
            declared.set(variable.name, variable);
    }
    return declared;
}
/** Each name once, and only as one an environment can hold: a header's other inputs are for people to fill in. */
function headerVariables({ headers = [] }) {
    return headers.flatMap(({ variables = {} }) => Object.entries(variables)
        .filter(([name]) => /^[A-Za-z_][A-Za-z0-9_]{0,127}$/.test(name))
        .map(([name, input]) => ({ ...input, name })));
}
/**
 * What a header says, with the variables of its own put in place of their names in braces. Other braces stay.
 * Undefined where it has no value, or one of its variables has none.
 */
function headerValue({ value, variables = {} }, values) {
    if (value === undefined)
        return undefined;
    let isWhole = true;
    const text = value.replace(/\{([A-Za-z_][A-Za-z0-9_]*)\}/g, (braces, name) => {
        if (!Object.hasOwn(variables, name))
            return braces;
        const given = values.get(name);
        isWhole &&= given !== undefined;
        return given ?? "";
    });
    return isWhole ? text : undefined;
}
/** Whether a client can obtain it: a package or a remote address. */
function isPackaged(release) {
    return (release.server.packages?.length ?? 0) + (release.server.remotes?.length ?? 0) > 0;
}


/***/ }),

/***/ 51568:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ resolveVariables),
/* harmony export */   j$: () => (/* binding */ variablesFor)
/* harmony export */ });
/* unused harmony export variableLevels */
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29452);

/** Where a value was written, least specific first. */
const variableLevels = (/* unused pure expression or super */ null && (["project", "server", "environment", "deployment"]));
/**
 * Project < server < environment < deployment: the most specific value wins. A secret reference takes the
 * place of a plain value of the same name. Names are those written; whether a release wants them is the
 * rules' to say.
 */
function resolveVariables(project, server, environment, deployment) {
    const origins = new Map();
    const layers = [
        ["project", project],
        ["server", server],
        ["environment", environment],
        ["deployment", deployment],
    ];
    for (const [level, layer] of layers) {
        if (layer)
            collect(origins, level, layer.variables, layer.file, "variables");
    }
    const secretOrigins = new Map();
    collect(secretOrigins, "deployment", deployment.secrets, deployment.file, "secrets");
    return {
        variables: recordOf(origins, (name) => !secretOrigins.has(name)),
        secrets: recordOf(secretOrigins, () => true),
        origins,
        secretOrigins,
    };
}
/**
 * The part of it that a release gets: what it declares, and what was written for this server or deployment
 * by name. A project's or an environment's variable that the release does not know is not its own, so that a
 * new one there starts no rollout of every server.
 */
function variablesFor(release, resolved) {
    const declared = (0,_release_js__WEBPACK_IMPORTED_MODULE_0__/* .declaredVariables */ .At)(release);
    const wanted = (name) => {
        const level = resolved.origins.get(name)?.level;
        return declared.has(name) || level === "server" || level === "deployment";
    };
    return {
        variables: recordOf(resolved.origins, (name) => wanted(name) && !resolved.secretOrigins.has(name)),
        secrets: resolved.secrets,
    };
}
function collect(origins, level, values, file, key) {
    for (const [name, value] of Object.entries(values)) {
        origins.set(name, { level, value, place: { file, path: [key, name], part: "value" } });
    }
}
/** `Object.fromEntries` defines own members, so a variable called `__proto__` is data like any other. */
function recordOf(origins, wanted) {
    const entries = [];
    for (const [name, { value }] of origins)
        if (wanted(name))
            entries.push([name, value]);
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 16991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ changeOf),
/* harmony export */   Q: () => (/* binding */ increases)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73903);
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88576);
/* harmony import */ var _deployment_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17982);



let last;
/** Worked out once for each context: its gates ask one after the other. */
function changeOf(context) {
    if (last?.context !== context)
        last = { context, change: computeChange(context) };
    return last.change;
}
function computeChange({ from, to, deployment, stable: stableId }) {
    const stableVariant = stableId === null ? undefined : from.variants[stableId];
    const stable = stableVariant?.version;
    const before = sharesBy(from, byVersion);
    const after = sharesBy(to, byVersion);
    const wanted = new Map(Object.entries(deployment.green));
    wanted.set(deployment.blue, Math.max((0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_1__/* .blueShare */ .UJ)(deployment.green), wanted.get(deployment.blue) ?? 0));
    const grows = (version) => {
        const had = before.get(version);
        return had === undefined || Math.max(after.get(version) ?? 0, wanted.get(version) ?? 0) > had;
    };
    const rising = (0,_deployment_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .namedVersions */ .fY)(deployment).filter((version) => version !== stable && grows(version));
    return { rising, stable, increases: rising.length > 0 || increases(from, to, stableVariant) };
}
/** Whether any variant but the stable one begins, or gets more than it has. */
function increases(from, to, stable) {
    const content = (id, variant) => (variant ? (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(variant) : id);
    const before = sharesBy(from, content);
    const stableKey = stable && (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(stable);
    for (const [key, share] of sharesBy(to, content)) {
        const had = before.get(key);
        if (key !== stableKey && (had === undefined || share > had))
            return true;
    }
    return false;
}
function byVersion(id, variant) {
    return variant?.version ?? (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_1__/* .versionOf */ .E4)(id);
}
function sharesBy(live, key) {
    const shares = new Map();
    for (const [id, share] of Object.entries(live.traffic)) {
        const variant = Object.hasOwn(live.variants, id) ? live.variants[id] : undefined;
        const name = key(id, variant);
        shares.set(name, (shares.get(name) ?? 0) + share);
    }
    return shares;
}


/***/ }),

/***/ 17982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ isDeclaredSecret),
/* harmony export */   Lm: () => (/* binding */ placeOfVersion),
/* harmony export */   fY: () => (/* binding */ namedVersions),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _model_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29452);
/* harmony import */ var _model_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51568);


/** Versions that a deployment names, blue first, each once. */
function namedVersions(deployment) {
    const greens = Object.keys(deployment.green);
    return [deployment.blue, ...greens.filter((version) => version !== deployment.blue)];
}
/** Where a deployment's file names a version. */
function placeOfVersion(deployment, version) {
    return version !== deployment.blue && Object.hasOwn(deployment.green, version)
        ? { file: deployment.file, path: ["green", version], part: "key" }
        : { file: deployment.file, path: ["blue"], part: "value" };
}
/**
 * Worked out once for each context. Its rules run one after the other, so that remembering the last one is
 * enough; a WeakMap of 30,000 of them was half the time of a full check.
 */
let last;
function factsOf(context) {
    if (last?.context === context)
        return last;
    const { project, server, environment, deployment } = context;
    const releases = namedVersions(deployment).flatMap((version) => server.releases.get(version) ?? []);
    last = {
        context,
        releases,
        declared: releases.map(_model_release_js__WEBPACK_IMPORTED_MODULE_0__/* .declaredVariables */ .At),
        resolved: (0,_model_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveVariables */ .CO)(project, server.server, environment, deployment),
    };
    return last;
}
/** Whether a release deployed here declares the name as a secret; in plain text it is variable/secret-as-variable's. */
function isDeclaredSecret(context, name) {
    return factsOf(context).declared.some((variables) => variables.get(name)?.isSecret ?? false);
}


/***/ }),

/***/ 33929:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ startOf),
/* harmony export */   p: () => (/* binding */ endOf)
/* harmony export */ });
const day = 86_400_000;
const pattern = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/;
/** Epoch milliseconds of an ISO date (its start, UTC) or instant; undefined where it is neither. */
function startOf(text) {
    if (!pattern.test(text))
        return undefined;
    const instant = Date.parse(text);
    if (Number.isNaN(instant))
        return undefined;
    // `2026-02-30` is read as 2 March by some; it is no date.
    const date = text.slice(0, 10);
    return new Date(Date.parse(date)).toISOString().slice(0, 10) === date ? instant : undefined;
}
/** The instant after which something that counts until a date or instant counts no more: dates are whole days. */
function endOf(text) {
    const start = startOf(text);
    return start === undefined || text.length > 10 ? start : start + day;
}


/***/ }),

/***/ 61340:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Uc: () => (/* binding */ ahead),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   vg: () => (/* binding */ spoken)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3028);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34694);


/** Text from a file as a message may carry it: on one line, no more than 80 characters. */
function shown(text) {
    return (0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text, 80);
}
/** A length of time as people say it, rounded down: `40 s`, `12 min`, `31 h`, `5 d`. */
function spoken(milliseconds) {
    const seconds = Math.max(0, Math.floor(milliseconds / 1000));
    if (seconds < 120)
        return `${seconds} s`;
    if (seconds < 7_200)
        return `${Math.floor(seconds / 60)} min`;
    if (seconds < 72 * 3_600)
        return `${Math.floor(seconds / 3_600)} h`;
    return `${Math.floor(seconds / 86_400)} d`;
}
/** How long until something, as reports say it elsewhere: rounded up, so that it is never promised too early. */
function ahead(milliseconds) {
    const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];
    if (milliseconds < minute)
        return `${Math.max(0, Math.ceil(milliseconds / 1000))} s`;
    if (milliseconds < 2 * hour)
        return `${Math.ceil(milliseconds / minute)} min`;
    if (milliseconds < 4 * day)
        return `${Math.ceil(milliseconds / hour)} h`;
    return `${Math.ceil(milliseconds / day)} days`;
}
/** `a`, `a or b`, `a, b or c`. */
function listed(words, last = "or") {
    if (words.length < 2)
        return words[0] ?? "";
    return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
/** The candidates most like a text, best first, by edit distance; those with nothing in common are left out. */
function nearest(text, candidates, count = 3) {
    const wanted = text.slice(0, 64).toLowerCase();
    return [...candidates]
        .map((candidate) => ({ candidate, distance: distance(wanted, candidate.slice(0, 64).toLowerCase()) }))
        .filter((entry) => entry.distance <= Math.max(2, Math.ceil(wanted.length / 2)))
        .sort((a, b) => a.distance - b.distance || (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__.compareText)(a.candidate, b.candidate))
        .slice(0, count)
        .map((entry) => entry.candidate);
}
function distance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const current = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            current.push(Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
        }
        previous = current;
    }
    return previous[b.length] ?? 0;
}


/***/ }),

/***/ 91274:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ pass),
/* harmony export */   R8: () => (/* binding */ warn),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   uk: () => (/* binding */ wait)
/* harmony export */ });
const fail = verdictOf("fail");
const wait = verdictOf("wait");
const warn = verdictOf("warn");
/** A gate that is open, kept so that a plan can show it. */
function pass(rule, message, place) {
    return { rule: rule.id, outcome: "pass", severity: "info", message, hint: "", ...(place ? { place } : {}) };
}
function verdictOf(outcome) {
    return (rule, verdict) => ({ rule: rule.id, outcome, severity: rule.severity, ...verdict });
}
/** Nothing found; one array for all, since most rules find nothing most of the time. */
const nothing = [];


/***/ }),

/***/ 96802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ nearestVersions),
/* harmony export */   RC: () => (/* binding */ parseRange),
/* harmony export */   Ty: () => (/* binding */ isPreRelease),
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   Yb: () => (/* binding */ isExactVersion),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   r4: () => (/* binding */ inRange),
/* harmony export */   tW: () => (/* binding */ sameLine)
/* harmony export */ });
/* harmony import */ var semver_classes_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96782);
/* harmony import */ var semver_classes_range_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_classes_range_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var semver_functions_coerce_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35385);
/* harmony import */ var semver_functions_coerce_js__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(semver_functions_coerce_js__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16353);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88576);




const exact = /^(?:0|[1-9]\d{0,14})\.(?:0|[1-9]\d{0,14})\.(?:0|[1-9]\d{0,14})(?:-[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?\.(?:0|[1-9]\d{0,14}))?$/;
/**
 * MAJOR.MINOR.PATCH, or with a pre-release NAME.NUMBER: alpha, beta, rc, or a branch's name. Build metadata is
 * no part of precedence, and registries drop it: two builds would be one version.
 */
function isExactVersion(text) {
    return exact.test(text);
}
function isPreRelease(version) {
    return version.includes("-");
}
const stages = new Set(["alpha", "beta", "rc"]);
/** The branch that a version is of: `search` of 1.3.0-search.4. Undefined: it is final, or on its way to be (`beta`). */
function branchOf(version) {
    const name = /^[^-]*-([^.+]+)/.exec(version)?.[1];
    return name === undefined || stages.has(name) ? undefined : name;
}
const limit = 5_000;
const parsed = new Map();
/** Null where it is no semver at all. The same few versions come again and again, so the answers are kept. */
function parseVersion(text) {
    const known = parsed.get(text);
    if (known !== undefined)
        return known;
    const version = text.length > 128 ? null : semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2___default()(text);
    if (parsed.size >= limit)
        parsed.clear();
    parsed.set(text, version);
    return version;
}
const ranges = new Map();
/** Null where it is no range. Pre-releases are part of the range they lie in. */
function parseRange(text) {
    const known = ranges.get(text);
    if (known !== undefined)
        return known;
    let range = null;
    try {
        if (text.trim() !== "" && text.length <= 256)
            range = new (semver_classes_range_js__WEBPACK_IMPORTED_MODULE_0___default())(text, { includePrerelease: true });
    }
    catch {
        range = null;
    }
    if (ranges.size >= limit)
        ranges.clear();
    ranges.set(text, range);
    return range;
}
const answers = new Map();
/** Whether a version lies in a range; the answers are kept as well. */
function inRange(version, range) {
    if (range === version)
        return true;
    const question = `${version.length} ${version}${range}`;
    const known = answers.get(question);
    if (known !== undefined)
        return known;
    const parsedVersion = parseVersion(version);
    const answer = parsedVersion !== null && (parseRange(range)?.test(parsedVersion) ?? false);
    if (answers.size >= limit)
        answers.clear();
    answers.set(question, answer);
    return answer;
}
/** Whether both are of one MAJOR.MINOR line. */
function sameLine(a, b) {
    const [left, right] = [parseVersion(a), parseVersion(b)];
    return left !== null && right !== null && left.major === right.major && left.minor === right.minor;
}
/** The versions closest to a wanted one: same major and minor first, the newer one of equals. */
function nearestVersions(wanted, versions, count = 3) {
    const goal = semver_functions_coerce_js__WEBPACK_IMPORTED_MODULE_1___default()(wanted.slice(0, 128));
    const distance = (text) => {
        const version = parseVersion(text);
        if (!goal || !version)
            return 0;
        const [major, minor] = [Math.abs(version.major - goal.major), Math.abs(version.minor - goal.minor)];
        return (Math.min(major, 1e3) * 1e6 +
            Math.min(minor, 1e3) * 1e3 +
            Math.min(Math.abs(version.patch - goal.patch), 999));
    };
    return [...versions]
        .map((version) => ({ version, distance: distance(version) }))
        .sort((a, b) => a.distance - b.distance || (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(b.version, a.version))
        .slice(0, count)
        .map((entry) => entry.version);
}


/***/ }),

/***/ 53725:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   io: () => (/* binding */ deprecated),
/* harmony export */   isArchived: () => (/* binding */ isArchived),
/* harmony export */   o0: () => (/* binding */ lifecycleOf),
/* harmony export */   qo: () => (/* binding */ invalidLifecycle),
/* harmony export */   tX: () => (/* binding */ deprecatedGate),
/* harmony export */   w7: () => (/* binding */ lifecyclePath),
/* harmony export */   xJ: () => (/* binding */ archived)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16991);
/* harmony import */ var _deployment_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17982);
/* harmony import */ var _instants_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33929);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61340);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91274);
/* harmony import */ var _exact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96802);






/**
 * The entry that says what has become of a version. Ranges overlap, so the worst of those it lies in counts:
 * archived before deprecated, and of deprecated ones the one that bites first; the order of lines means nothing.
 */
function lifecycleOf(server, version) {
    if (!server || server.lifecycle.length === 0)
        return undefined;
    return server.lifecycle
        .filter((entry) => (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .inRange */ .r4)(version, entry.versions))
        .reduce((worst, entry) => (worst && !isWorse(entry, worst) ? worst : entry), undefined);
}
/** Whether a version is archived by now: nothing may deploy it any more. */
function isArchived(server, version) {
    return lifecycleOf(server, version)?.state === "archived";
}
function isWorse(entry, than) {
    if (entry.state !== than.state)
        return entry.state === "archived";
    return bitesFrom(entry) < bitesFrom(than);
}
function bitesFrom({ until }) {
    return (until === undefined ? undefined : (0,_instants_js__WEBPACK_IMPORTED_MODULE_3__/* .endOf */ .p)(until)) ?? Number.POSITIVE_INFINITY;
}
const deprecatedDocumentation = {
    id: "version/deprecated",
    severity: "medium",
    what: "A deprecated version is warned of where it is deployed, and refused for new deployments after the date `until`, which is a whole day.",
    why: "Deprecation that never bites is read by no one; one that bites what already runs is an outage.",
    fix: "Deploy a newer version, or move the date in the lifecycle of server.yaml.",
    overridable: true,
};
const deprecated = {
    ...deprecatedDocumentation,
    check(context) {
        const { server, deployment, base } = context;
        if (!server.server || server.server.lifecycle.length === 0)
            return _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .nothing */ .s6;
        const before = base?.deployments.get(deployment.environment);
        const known = new Set(before ? (0,_deployment_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .namedVersions */ .fY)(before) : []);
        return deprecations(context, (0,_deployment_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .namedVersions */ .fY)(deployment), (version) => base !== undefined && !known.has(version));
    },
};
const deprecatedGate = {
    ...deprecatedDocumentation,
    check(context) {
        const live = new Set(Object.values(context.from.variants).map((variant) => variant.version));
        return deprecations(context, (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOf */ .C)(context).rising, (version) => !live.has(version));
    },
};
function deprecations({ server, deployment, environment, now }, versions, isNew) {
    return versions.flatMap((version) => {
        const entry = lifecycleOf(server.server, version);
        if (entry?.state !== "deprecated")
            return [];
        const end = entry.until === undefined ? undefined : (0,_instants_js__WEBPACK_IMPORTED_MODULE_3__/* .endOf */ .p)(entry.until);
        const over = end !== undefined && Date.parse(now) >= end;
        const because = entry.reason ? `: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(entry.reason)}` : "";
        const place = (0,_deployment_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOfVersion */ .Lm)(deployment, version);
        if (over && isNew(version)) {
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(deprecatedDocumentation, {
                message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(version)} is deprecated and takes no new deployments after ${entry.until}${because}`,
                hint: `deploy a newer version to ${environment.id}`,
                place,
            });
        }
        const limit = entry.until === undefined
            ? ""
            : over
                ? `, and takes no new deployments after ${entry.until}`
                : `, refused after ${entry.until}`;
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .warn */ .R8)(deprecatedDocumentation, {
            message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(version)} is deprecated${limit}${because}`,
            hint: `plan to replace it in ${environment.id}`,
            place,
        });
    });
}
const archived = {
    id: "version/archived",
    severity: "high",
    what: "No deployment names an archived version.",
    why: "Archived means that nothing may depend on it any more; its packages may be gone tomorrow.",
    fix: "Deploy another version, or take the entry out of the lifecycle before anything counts on it.",
    overridable: false,
    check({ server, deployment }) {
        if (!server.server || server.server.lifecycle.length === 0)
            return _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .nothing */ .s6;
        return (0,_deployment_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .namedVersions */ .fY)(deployment).flatMap((version) => {
            const entry = lifecycleOf(server.server, version);
            if (entry?.state !== "archived")
                return [];
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(archived, {
                message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(version)} is archived${entry.reason ? `: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(entry.reason)}` : ""}`,
                hint: "deploy a version that is not",
                place: (0,_deployment_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOfVersion */ .Lm)(deployment, version),
            });
        });
    },
};
const invalidLifecycle = {
    id: "version/invalid-lifecycle",
    severity: "medium",
    what: "Each lifecycle entry names a version or a semver range, and its date exists.",
    why: "A range that cannot be read matches nothing, and the version that it should have stopped goes on.",
    fix: "Write a range such as <1.1.0, 0.x or 1.2.0, and a date such as 2026-12-31.",
    overridable: false,
    check({ server: { server } }) {
        if (!server || server.lifecycle.length === 0)
            return _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .nothing */ .s6;
        return server.lifecycle.flatMap((entry, index) => {
            const findings = [];
            if (!(0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRange */ .RC)(entry.versions)) {
                findings.push((0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(invalidLifecycle, {
                    message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(entry.versions) || "an empty text"} is no range of versions`,
                    hint: "write a range such as <1.1.0, 0.x or >=1.2.0 <1.3.0, or one version",
                    place: { file: server.file, path: ["lifecycle", index, "versions"], part: "value" },
                }));
            }
            if (entry.until !== undefined && (0,_instants_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .G)(entry.until) === undefined) {
                findings.push((0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(invalidLifecycle, {
                    message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(entry.until)} is no date`,
                    hint: "write it as 2026-12-31",
                    place: { file: server.file, path: ["lifecycle", index, "until"], part: "value" },
                }));
            }
            return findings;
        });
    },
};
const lifecyclePath = {
    id: "version/lifecycle-path",
    severity: "medium",
    what: "A version's lifecycle goes one way: an archived version stays archived.",
    why: "What was archived may have lost its packages and its checks. Whoever brings it back should release it anew.",
    fix: "Restore the lifecycle entry, and release the code under a new version.",
    overridable: false,
    check({ server, base }) {
        const [before, after] = [base?.server, server.server];
        if (!before || !after || before.lifecycle === after.lifecycle)
            return _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .nothing */ .s6;
        if (!before.lifecycle.some((entry) => entry.state === "archived"))
            return _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .nothing */ .s6;
        return [...server.versions].flatMap((version) => {
            const now = lifecycleOf(after, version)?.state;
            if (lifecycleOf(before, version)?.state !== "archived" || now === "archived")
                return [];
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(lifecyclePath, {
                message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(version)} was archived and would be ${now ?? "in use"} again`,
                hint: "keep it archived, and release the code under a new version",
                place: { file: after.file, path: ["lifecycle"], part: "key" },
            });
        });
    },
};


/***/ })

};
;