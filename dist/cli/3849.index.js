"use strict";
exports.id = 3849;
exports.ids = [3849];
exports.modules = {

/***/ 18373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkDesired: () => (/* binding */ checkDesired),
/* harmony export */   loadScopeOf: () => (/* binding */ loadScopeOf),
/* harmony export */   serversIn: () => (/* binding */ serversIn),
/* harmony export */   tell: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var _convention_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1450);
/* harmony import */ var _convention_locate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47557);
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10547);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62859);
/* harmony import */ var _contract_changed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(685);
/* harmony import */ var _semver_released_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99040);






/** Reads and checks a part of the desired side: the convention's findings and those of all static rules. */
async function checkDesired(scope) {
    const [{ desired, findings, omitted }, loadedBase] = await Promise.all([
        load(scope.source, scope, scope.running && { running: scope.running }),
        scope.base && load(scope.base, scope, scope.changedOnly ? { changedOnly: true } : {}),
    ]);
    const base = loadedBase?.desired;
    const before = scope.before ?? base;
    const { touched, now } = scope;
    const policies = touched === "all" || touched.project || touched.environments.size > 0;
    const { project, environments } = desired;
    const contracts = await (0,_semver_released_js__WEBPACK_IMPORTED_MODULE_4__/* .releasedContracts */ .n)(scope.source, desired, base && scope.base && { desired: base, source: scope.base });
    const found = [
        ...findings,
        ...(0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .checkProject */ .sh)({ desired, now, ...(before ? { base: before } : {}) }, policies),
        ...[...desired.servers.values()].flatMap((server) => {
            const known = base?.servers.get(server.id);
            const released = contracts.get(server.id);
            return (0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .checkServer */ .i6)({
                project,
                environments,
                server,
                now,
                ...(known ? { base: known } : {}),
                ...(released ? { releasedContracts: released } : {}),
                ...(scope.statuses ? { statuses: scope.statuses(server.id) } : {}),
            });
        }),
        ...(await (0,_contract_changed_js__WEBPACK_IMPORTED_MODULE_3__/* .changedContracts */ .m)(scope.source, touched === "all" ? scope : touched)),
    ];
    return { desired, omitted, ...(base ? { base } : {}), findings: await tell(found, omitted, scope.source) };
}
async function load(source, scope, how = {}) {
    return (0,_convention_load_js__WEBPACK_IMPORTED_MODULE_0__/* .loadDesired */ .fv)(source, { ...(await loadScopeOf(source, scope)), ...how });
}
/** What is worth telling of all that was found: each thing once, its cause and not what follows, with its line. */
function tell(found, omitted, source) {
    const unread = found.some(({ rule, place, file }) => {
        const ofProject = (place?.file ?? file) === _convention_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .projectFile */ .g7;
        return rule === "convention/newer-version" || (rule === "convention/not-found" && ofProject);
    });
    const told = (0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .distinct */ .dM)(found).filter((finding) => !followsFrom(finding, omitted) && !(unread && removals.has(finding.rule)));
    return (0,_convention_locate_js__WEBPACK_IMPORTED_MODULE_5__/* .locate */ .x)(told, source);
}
/** What would be said of everything where nothing could be read. */
const removals = new Set(["environment/removed-not-empty", "deployment/many-removed"]);
/** Whether what seems to be missing is only a file that was left out for findings of its own. */
function followsFrom({ rule, place, environment }, omitted) {
    if (omitted.size === 0 || !place)
        return false;
    if (rule === "environment/removed-not-empty")
        return omitted.has((0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentFile */ .qU)(environment ?? ""));
    const what = (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .classify */ .L8)(place.file);
    if (rule === "contract/not-captured")
        return omitted.has(place.file);
    if (rule === "version/unknown-server")
        return "server" in what && omitted.has((0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .serverFile */ .kt)(what.server));
    if (rule === "version/not-released" && "server" in what) {
        return [...omitted].some((file) => file.startsWith(`servers/${what.server}/versions/`));
    }
    if (rule === "promotion/unknown-environment") {
        return [...omitted].some((file) => (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .classify */ .L8)(file).kind === "environment");
    }
    return false;
}
/** The servers that a change concerns: its own, and all of an environment whose policy changes. */
async function loadScopeOf(source, { touched, files, servers = [] }) {
    if (touched === "all")
        return { kind: "all", ...(files && { files }) };
    const wanted = new Set([...touched.servers, ...servers]);
    const folders = touched.project ? await environmentIds(source) : touched.environments;
    for (const environment of folders) {
        for (const server of await serversIn(source, environment))
            wanted.add(server);
    }
    return { kind: "touched", servers: wanted, files: touched.files };
}
async function environmentIds(source) {
    const names = await source.names(_convention_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentsFolder */ .fC);
    return names.flatMap((name) => (name.endsWith("/") ? [name.slice(0, -1)] : []));
}
/** The servers that have a deployment in an environment. */
async function serversIn(source, environment) {
    const names = await source.names(`${_convention_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentsFolder */ .fC}/${environment}`);
    return names.flatMap((name) => name.endsWith(".yaml") && name !== "environment.yaml" ? [name.slice(0, -".yaml".length)] : []);
}


/***/ }),

/***/ 685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ changedContracts)
/* harmony export */ });
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10547);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30817);


/** Contracts that a change adds or edits, and that are not what their names say; and those it takes from a release. */
async function changedContracts(source, { files = new Set() }) {
    const changed = [...files].filter((path) => (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .classify */ .L8)(path).kind === "contract").sort();
    if (changed.length === 0)
        return [];
    const { contractIn } = await Promise.all(/* import() */[__webpack_require__.e(4567), __webpack_require__.e(8192), __webpack_require__.e(9882), __webpack_require__.e(5598)]).then(__webpack_require__.bind(__webpack_require__, 29774));
    const texts = await source.read(changed);
    const found = [];
    const users = new Map();
    for (const file of changed) {
        const bytes = texts.get(file);
        const [, server = "", digits = ""] = /^servers\/([^/]+)\/contracts\/([0-9a-f]{64})\.json$/.exec(file) ?? [];
        const digest = `sha256-${digits}`;
        if (bytes && contractIn(bytes, digest))
            continue;
        if (!bytes && !users.has(server))
            users.set(server, await releasedWith(source, server));
        const user = bytes ? undefined : users.get(server)?.get(digest);
        if (!bytes && user === undefined)
            continue;
        found.push({
            rule: "contract/not-its-digest",
            outcome: "fail",
            severity: "critical",
            message: user === undefined
                ? "this is not the contract that the name of its file is the digest of"
                : `the contract that ${user} was released with is not there`,
            hint: "restore it from the base branch; headgate release writes contracts, and nobody edits them",
            place: { file, path: [] },
            server,
        });
    }
    return found;
}
/** By digest, the first version that names the contract. Read only where one may have lost its own, once for each server. */
async function releasedWith(source, server) {
    const names = await source.names(`servers/${server}/versions`);
    const versions = names.flatMap((name) => (name.endsWith(".json") ? [name.slice(0, -".json".length)] : []));
    const texts = await source.read(versions.map((version) => (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseFile */ .MR)(server, version)));
    const found = new Map();
    for (const version of versions) {
        const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestIn */ .s)(texts.get((0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseFile */ .MR)(server, version)));
        if (digest && !found.has(digest))
            found.set(digest, version);
    }
    return found;
}


/***/ }),

/***/ 30817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ digestIn)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(935);

/** The digest of the contract that a release's file names; null where it names none, undefined where there is no release. */
function digestIn(bytes) {
    const release = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOf */ .o_)(bytes), "release");
    if (release === undefined)
        return undefined;
    const digest = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(release, "contract", "digest");
    return typeof digest === "string" && /^sha256-[0-9a-f]{64}$/.test(digest) ? digest : null;
}


/***/ }),

/***/ 99040:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ pairOf),
/* harmony export */   n: () => (/* binding */ releasedContracts)
/* harmony export */ });
/**
 * Reads contracts only where there is a new release. It is held to releases and contracts of the base as well: whoever
 * takes one away in the same change takes nothing from the comparison.
 */
async function releasedContracts(source, desired, base) {
    const found = new Map();
    if (!base)
        return found;
    const fresh = [...desired.servers.values()].flatMap((unit) => {
        const known = base.desired.servers.get(unit.id)?.versions ?? new Set();
        const released = new Set([...known, ...unit.versions]);
        const fresh = [...unit.versions].filter((version) => !known.has(version));
        return fresh.map((to) => ({ unit: { ...unit, versions: released }, to }));
    });
    if (fresh.length === 0)
        return found;
    const { versionBefore } = await __webpack_require__.e(/* import() */ 5464).then(__webpack_require__.bind(__webpack_require__, 95464));
    const pairs = fresh.map(({ unit, to }) => pairOf(unit, versionBefore(to, unit.versions), to));
    const { contractEvidence } = await Promise.all(/* import() */[__webpack_require__.e(4567), __webpack_require__.e(8192), __webpack_require__.e(9882), __webpack_require__.e(5598)]).then(__webpack_require__.bind(__webpack_require__, 29774));
    for (const [index, evidence] of (await contractEvidence(either(source, base.source), pairs)).entries()) {
        const server = pairs[index]?.server ?? "";
        const versions = found.get(server) ?? new Map();
        found.set(server, versions.set(evidence.to, evidence));
    }
    return found;
}
function either(source, base) {
    return {
        ...source,
        read: async (paths) => {
            const present = await source.read(paths);
            const gone = paths.filter((path) => !present.has(path));
            return gone.length === 0 ? present : new Map([...present, ...(await base.read(gone))]);
        },
    };
}
/** What is compared where a version of a server comes after, or in place of, another. */
function pairOf(unit, from, to) {
    const acknowledgement = unit.acknowledgements?.get(to);
    return {
        server: unit.id,
        from,
        to,
        acknowledgement,
        released: unit.versions,
        releases: unit.releases,
    };
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


/***/ })

};
;