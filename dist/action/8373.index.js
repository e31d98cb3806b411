"use strict";
exports.id = 8373;
exports.ids = [8373];
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
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6360);
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
    const { contractIn } = await Promise.all(/* import() */[__webpack_require__.e(4567), __webpack_require__.e(8192), __webpack_require__.e(9882), __webpack_require__.e(9774)]).then(__webpack_require__.bind(__webpack_require__, 29774));
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
    const { contractEvidence } = await Promise.all(/* import() */[__webpack_require__.e(4567), __webpack_require__.e(8192), __webpack_require__.e(9882), __webpack_require__.e(9774)]).then(__webpack_require__.bind(__webpack_require__, 29774));
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


/***/ })

};
;