"use strict";
exports.id = 2055;
exports.ids = [2055];
exports.modules = {

/***/ 8373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkDesired: () => (/* binding */ checkDesired),
/* harmony export */   loadScopeOf: () => (/* binding */ loadScopeOf),
/* harmony export */   serversIn: () => (/* binding */ serversIn),
/* harmony export */   tell: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var _convention_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1450);
/* harmony import */ var _convention_locate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7557);
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(547);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(782);




/** Reads and checks a part of the desired side: the convention's findings and those of all static rules. */
async function checkDesired(scope) {
    const [{ desired, findings, omitted }, loadedBase] = await Promise.all([
        load(scope.source, scope),
        scope.base && load(scope.base, scope, scope.changedOnly),
    ]);
    const base = loadedBase?.desired;
    const before = scope.before ?? base;
    const { touched, now } = scope;
    const policies = touched === "all" || touched.project || touched.environments.size > 0;
    const { project, environments } = desired;
    const found = [
        ...findings,
        ...(0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .checkProject */ .sh)({ desired, now, ...(before ? { base: before } : {}) }, policies),
        ...[...desired.servers.values()].flatMap((server) => {
            const known = base?.servers.get(server.id);
            return (0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .checkServer */ .i6)({
                project,
                environments,
                server,
                now,
                ...(known ? { base: known } : {}),
                ...(scope.statuses ? { statuses: scope.statuses(server.id) } : {}),
            });
        }),
    ];
    return { desired, omitted, ...(base ? { base } : {}), findings: await tell(found, omitted, scope.source) };
}
async function load(source, scope, changedOnly = false) {
    const what = await loadScopeOf(source, scope);
    return (0,_convention_load_js__WEBPACK_IMPORTED_MODULE_0__/* .loadDesired */ .fv)(source, what.kind === "all" ? what : { ...what, changedOnly });
}
/** What is worth telling of all that was found: each thing once, its cause and not what follows, with its line. */
function tell(found, omitted, source) {
    const unread = found.some(({ rule, place, file }) => {
        const ofProject = (place?.file ?? file) === _convention_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .projectFile */ .g7;
        return rule === "convention/newer-version" || (rule === "convention/not-found" && ofProject);
    });
    const told = (0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .distinct */ .dM)(found).filter((finding) => !followsFrom(finding, omitted) && !(unread && removals.has(finding.rule)));
    return (0,_convention_locate_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x)(told, source);
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
async function loadScopeOf(source, { touched, servers = [] }) {
    if (touched === "all")
        return { kind: "all" };
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

/***/ 871:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isSettled)
/* harmony export */ });
/** Settled: healthy with no rollout in progress. */
function isSettled(status) {
    return (status.outcome === "healthy" || status.outcome === "rolled-back") && status.rollout === null;
}


/***/ }),

/***/ 8576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   UJ: () => (/* binding */ blueShare),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   fc: () => (/* binding */ apportion),
/* harmony export */   tg: () => (/* binding */ sumOfShares)
/* harmony export */ });
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8469);
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6353);
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

/***/ 4632:
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