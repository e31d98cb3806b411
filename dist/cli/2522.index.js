"use strict";
exports.id = 2522;
exports.ids = [2522];
exports.modules = {

/***/ 2313:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ blockedResult)
/* harmony export */ });
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6261);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3198);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2383);



/** Nothing could be looked at or done, because of the state of the branch `deployed`. */
function blockedResult(findings, world) {
    const told = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .result */ .Ke)("refused", (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_0__.formatFindings)(findings, new Map(), (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .textOptions */ .aW)(world)), {
        findings: (0,_report_json_js__WEBPACK_IMPORTED_MODULE_2__.findingsJson)(findings),
    });
    return { ...told, report: { findings } };
}


/***/ }),

/***/ 7687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ lookAt),
/* harmony export */   y: () => (/* binding */ firstLook)
/* harmony export */ });
/* harmony import */ var _convention_locate_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7557);
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(547);
/* harmony import */ var _convention_touched_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9569);
/* harmony import */ var _deployed_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8572);
/* harmony import */ var _git_ancestry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6151);
/* harmony import */ var _git_changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6277);
/* harmony import */ var _model_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7008);
/* harmony import */ var _reconcile_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4163);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(782);
/* harmony import */ var _check_desired_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8373);
/* harmony import */ var _commit_source_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7519);
/* harmony import */ var _target_findings_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8496);












/**
 * Both sides, as far as a plan or a run needs them: what a change touches, what was merged but not considered
 * yet, and what is pending. Blocked where the branch `deployed` is absent or must not be written to.
 */
async function lookAt(workspace, request) {
    const { store, repository, directory } = workspace;
    const index = await (request.first ?? firstLook(workspace));
    if (index.kind === "absent")
        return { kind: "blocked", findings: index.findings };
    const { change, source, base } = request;
    const considered = await consideredHere(workspace, index.state.applied);
    const merged = await mergedSince(considered, request, async (applied, commit) => {
        if (request.mayBeBehind && (await (0,_git_ancestry_js__WEBPACK_IMPORTED_MODULE_3__/* .isAncestor */ .QX)(repository, commit, applied)))
            return (0,_convention_touched_js__WEBPACK_IMPORTED_MODULE_1__/* .touchedBy */ .O)([]);
        return (0,_convention_touched_js__WEBPACK_IMPORTED_MODULE_1__/* .touchedBy */ .O)(await (0,_git_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .changedPaths */ .vl)(repository, applied, commit, directory));
    });
    const named = [...index.state.pending.keys(), ...index.tampered.keys(), ...(request.ids ?? [])];
    const touched = change === "all" || merged === "all" ? "all" : union(change, merged);
    const there = await deployedServers(workspace, index, touched);
    const servers = [...named.map(serverOf), ...there];
    const load = await (0,_check_desired_js__WEBPACK_IMPORTED_MODULE_8__.loadScopeOf)(source, { touched, servers });
    const scope = load.kind === "all" ? { kind: "all" } : { kind: "deployments", ids: named, servers: load.servers };
    const reading = await (0,_deployed_state_js__WEBPACK_IMPORTED_MODULE_2__/* .readDeployed */ .B)(store, scope, { at: index.state.head });
    if (reading.kind === "absent")
        return { kind: "blocked", findings: reading.findings };
    const branchFindings = (0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_7__/* .distinct */ .dM)([
        ...reading.findings,
        ...(await rewoundFindings(workspace, index.state.head)),
    ]);
    const rewound = branchFindings.some(({ rule }) => rule === "deployed/rewound");
    if (!reading.writable || rewound)
        return { kind: "blocked", findings: branchFindings };
    const elsewhere = otherDirectory(workspace, reading.manifest.directory);
    if (elsewhere)
        return { kind: "blocked", findings: [elsewhere] };
    const state = withoutDoubtfulSoak(reading.state, reading.tampered);
    const applied = considered === null ? undefined : (0,_commit_source_js__WEBPACK_IMPORTED_MODULE_9__.commitSource)(workspace, considered);
    const against = base ?? applied;
    const checked = await (0,_check_desired_js__WEBPACK_IMPORTED_MODULE_8__.checkDesired)({
        source,
        touched,
        servers,
        now: request.now,
        before: whatRuns(state),
        statuses: (server) => statusesOf(state, server),
        ...(against ? { base: against } : {}),
    });
    const { desired, findings } = checked;
    // A project file that cannot be read says nothing, least of all that everything is to go.
    const unreadable = findings.filter(isAboutProjectFile);
    if (unreadable.length > 0)
        return { kind: "blocked", findings: [...findings, ...branchFindings] };
    const ids = new Set(named);
    const changed = new Set();
    // Without a base of its own a request names what it wants to see, changed or not.
    const known = base && checked.base;
    for (const id of everyId(desired, state)) {
        const own = change === "all" || (isTouched(change, id) && differs(id, desired, known));
        if (own)
            changed.add(id);
        if (own || merged === "all" || isTouched(merged, id))
            ids.add(id);
    }
    const unfit = await (0,_convention_locate_js__WEBPACK_IMPORTED_MODULE_11__/* .locate */ .x)((0,_target_findings_js__WEBPACK_IMPORTED_MODULE_10__/* .targetFindings */ .Y)(desired, state, ids), source);
    const written = (0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_7__/* .distinct */ .dM)([...findings, ...unfit]);
    const runs = [...state.statuses.values()].flatMap((status) => status.lease?.run ?? []);
    return {
        kind: "look",
        look: {
            desired,
            commit: request.commit,
            deployed: state,
            manifest: reading.manifest,
            scope: new Map([...ids].map((id) => [id, changed.has(id) ? "change" : "pending"])),
            findings: [...written, ...branchFindings],
            findingsOf: new Map([...ids].map((id) => [id, written.filter((finding) => concerns(finding, id, desired))])),
            tampered: reading.tampered,
            omitted: checked.omitted,
            endedRuns: await workspace.host.endedRuns(runs),
            hasReviews: workspace.host.hasReviews ?? false,
        },
    };
}
/** What the branch `deployed` says without its statuses: enough to know which of them to read. */
function firstLook({ store }) {
    const reading = store
        .head()
        .then((head) => (0,_deployed_state_js__WEBPACK_IMPORTED_MODULE_2__/* .readDeployed */ .B)(store, nothing, head === null ? {} : { at: head }));
    // It may fail before anyone asks for it.
    reading.catch(() => { });
    return reading;
}
const nothing = { kind: "deployments", ids: [], servers: [] };
function otherDirectory({ directory, store }, recorded) {
    if (directory === recorded)
        return undefined;
    const say = (folder) => (folder === "" ? "the repository's root" : folder);
    return {
        rule: "deployed/other-directory",
        outcome: "fail",
        severity: "critical",
        message: `the branch ${store.name} belongs to the convention in ${say(recorded)}, not to ${say(directory)}`,
        hint: recorded === "" ? "leave --directory out" : `headgate … --directory ${recorded}`,
    };
}
function isAboutProjectFile({ outcome, rule, file, place }) {
    const family = rule.split("/")[0];
    if (outcome !== "fail" || (family !== "convention" && family !== "schema"))
        return false;
    const where = file ?? place?.file ?? "";
    return rule === "convention/not-found" || rule === "convention/newer-version" || roots.has(where);
}
/** What everything else stands on: headgate.yaml, and the two folders themselves (links, say). */
const roots = new Set([_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .projectFile */ .g7, _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentsFolder */ .fC, _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .serversFolder */ .tl]);
/** What was changed behind Headgate's back counts for no soak, neither here nor downstream. */
function withoutDoubtfulSoak(state, tampered) {
    if (tampered.size === 0)
        return state;
    const statuses = new Map([...state.statuses].map(([id, status]) => [id, tampered.has(id) ? { ...status, soak: {} } : status]));
    return { ...state, statuses };
}
/** Whether a change asks for something else of a deployment than its base does, or for the same elsewhere. */
function differs(id, desired, base) {
    return !base || digestOfInputs(id, desired) !== digestOfInputs(id, base);
}
function digestOfInputs(id, { environments, ...desired }) {
    const [environmentId = "", server = ""] = id.split("/");
    const environment = environments.get(environmentId);
    const unit = desired.servers.get(server);
    const deployment = unit?.deployments.get(environmentId);
    if (!environment || !unit || !deployment)
        return null;
    return (0,_reconcile_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .desiredInputs */ .Q)({ environments, ...desired }, unit, environment, deployment).digest;
}
/** The desired commit that was considered last; null also where main was rewritten and this clone has it no more. */
async function consideredHere({ repository }, applied) {
    if (applied === null || repository.shallow)
        return applied;
    return (0,_git_ancestry_js__WEBPACK_IMPORTED_MODULE_3__/* .tryResolve */ .Cn)(repository, applied);
}
/** What was merged since the last run that considered it; everything where no run ever did. */
async function mergedSince(applied, request, between) {
    if (applied === null)
        return "all";
    return applied === request.commit ? (0,_convention_touched_js__WEBPACK_IMPORTED_MODULE_1__/* .touchedBy */ .O)([]) : between(applied, request.commit);
}
function union(a, b) {
    if (b === "all")
        return a;
    return {
        servers: new Set([...a.servers, ...b.servers]),
        environments: new Set([...a.environments, ...b.environments]),
        project: a.project || b.project,
        files: new Set([...a.files, ...b.files]),
        other: [],
    };
}
/** Servers that run in an environment whose policy changes: the desired side may not name them any more. */
async function deployedServers({ store }, index, touched) {
    if (touched === "all")
        return [];
    const environments = touched.project ? index.state.environments.keys() : touched.environments;
    const servers = [];
    for (const environment of environments) {
        const names = await store.names(index.state.head, environment);
        servers.push(...names.flatMap((name) => (name.endsWith("/") ? [name.slice(0, -1)] : [])));
    }
    return servers;
}
function* everyId(desired, state) {
    yield* state.statuses.keys();
    for (const unit of desired.servers.values()) {
        for (const environment of unit.deployments.keys())
            yield `${environment}/${unit.id}`;
    }
}
function isTouched(touched, id) {
    const [environment = "", server = ""] = id.split("/");
    return touched.project || touched.servers.has(server) || touched.environments.has(environment);
}
function statusesOf(state, server) {
    const found = new Map();
    for (const status of state.statuses.values()) {
        if (status.server === server)
            found.set(status.environment, status);
    }
    return found;
}
/**
 * What runs, in the form of the desired side: what a removal takes away is judged by that, and so again by
 * every later run for as long as it waits.
 */
function whatRuns(state) {
    const servers = new Map();
    const environments = new Map(state.environments);
    for (const status of state.statuses.values()) {
        const { blue, green } = status.desired;
        if (blue === null || Object.keys(status.traffic).length === 0)
            continue;
        const { server: id, environment } = status;
        if (!environments.has(environment))
            environments.set(environment, unknownEnvironment(environment));
        const deployments = new Map(servers.get(id)?.deployments);
        const file = (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentFile */ .mI)(environment, id);
        deployments.set(environment, {
            environment,
            server: id,
            file,
            blue,
            green,
            variables: {},
            secrets: {},
            overrides: [],
        });
        servers.set(id, { id, versions: new Set(), releases: new Map(), deployments });
    }
    const project = { headgate: 1, file: "headgate.yaml", variables: {}, teams: {}, overrides: [] };
    return { commit: null, project, environments, servers };
}
function unknownEnvironment(id) {
    return { ..._model_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultEnvironment */ .L, id, file: (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentFile */ .qU)(id) };
}
async function rewoundFindings(workspace, head) {
    const seen = await workspace.store.rewoundFrom(head);
    if (seen === null)
        return [];
    return [
        {
            rule: "deployed/rewound",
            outcome: "fail",
            severity: "critical",
            message: `The branch ${workspace.store.name} was rewound or replaced: ${head.slice(0, 12)} does not contain ${seen.slice(0, 12)}, which was seen on it before.`,
            hint: `bring ${seen.slice(0, 12)} back, or take what is there as the truth: headgate recover`,
        },
    ];
}
/** Whether a finding stands in the way of a deployment: its own, its server's, its environment's, everyone's. */
function concerns(finding, id, desired) {
    const [environment = "", server = ""] = id.split("/");
    if (finding.rule === "deployment/many-removed") {
        return !desired.servers.get(server)?.deployments.has(environment);
    }
    if (finding.environment !== undefined && finding.environment !== environment)
        return false;
    if (finding.server !== undefined && finding.server !== server)
        return false;
    if (finding.environment !== undefined || finding.server !== undefined)
        return true;
    const file = finding.file ?? finding.place?.file;
    if (file === undefined)
        return true;
    const what = (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .classify */ .L8)(file);
    if (what.kind === "environment")
        return what.environment === environment;
    if (what.kind === "deployment")
        return file === (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentFile */ .mI)(environment, server);
    if ("server" in what)
        return what.server === server;
    return what.kind === "headgate" || file === (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentFile */ .qU)(environment);
}
function serverOf(id) {
    return id.split("/")[1] ?? "";
}


/***/ }),

/***/ 9569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ touchedBy)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(547);

/** Paths are relative to the convention's directory, with forward slashes; they need not exist any more. */
function touchedBy(paths) {
    const servers = new Set();
    const environments = new Set();
    const files = new Set();
    const other = [];
    let project = false;
    for (const path of paths) {
        const what = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .classify */ .L8)(path);
        if (what.kind === "outside") {
            other.push(path);
            continue;
        }
        files.add(path);
        if (what.kind === "headgate")
            project = true;
        if (what.kind === "environment")
            environments.add(what.environment);
        if ("server" in what)
            servers.add(what.server);
    }
    return { servers, environments, project, files, other };
}


/***/ }),

/***/ 6277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c7: () => (/* binding */ listUntracked),
/* harmony export */   vl: () => (/* binding */ changedPaths)
/* harmony export */ });
/* unused harmony export changedFiles */
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3028);
/* harmony import */ var _ancestry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6151);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2769);



/** Starts to look for files of the working tree that git does not know, but for what is ignored. */
function listUntracked(repository, directory) {
    const folder = (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .trimSlashes */ .uT)(directory);
    const limit = folder === "" ? [] : [folder];
    return repository.git(["ls-files", "-z", "--others", "--exclude-standard", "--", ...limit]);
}
/**
 * What differs between two commits, or between a commit and the working tree (`head` null: staged, unstaged
 * and untracked alike, but for what is ignored), below `directory`, in order of path. A rename is a deletion
 * and an addition.
 */
async function changedFiles(repository, base, head, directory, options = {}) {
    const folder = (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .trimSlashes */ .uT)(directory);
    const limit = folder === "" ? [] : [folder];
    const { untracked: others = true } = options;
    const commits = await Promise.all([base, ...(head === null ? [] : [head])].map((rev) => (0,_ancestry_js__WEBPACK_IMPORTED_MODULE_0__/* .resolve */ .hd)(repository, rev)));
    const [diff, untracked] = await Promise.all([
        repository.git([
            "diff",
            "--name-status",
            "-z",
            "--no-renames",
            "--no-ext-diff",
            "--ignore-submodules=all",
            ...commits,
            "--",
            ...limit,
        ]),
        head !== null || others === false
            ? Buffer.alloc(0)
            : others === true
                ? listUntracked(repository, directory)
                : others,
    ]);
    const changes = new Map();
    const tokens = diff.toString("utf8").split("\0");
    for (let index = 0; index + 1 < tokens.length; index += 2) {
        const path = tokens[index + 1];
        if (path)
            changes.set(path, kinds[tokens[index] ?? ""] ?? "modified");
    }
    for (const path of untracked.toString("utf8").split("\0")) {
        // Removed from the index but still there: to the working tree it is a modification, not a deletion.
        if (path !== "")
            changes.set(path, changes.has(path) ? "modified" : "added");
    }
    const cut = folder === "" ? 0 : folder.length + 1;
    return [...changes]
        .map(([path, kind]) => ({ path: path.slice(cut), kind }))
        .sort((a, b) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__.compareText)(a.path, b.path));
}
const kinds = {
    A: "added",
    D: "deleted",
    M: "modified",
    T: "modified",
};
/** The paths alone of `changedFiles`. */
async function changedPaths(repository, base, head, directory, options = {}) {
    return (await changedFiles(repository, base, head, directory, options)).map(({ path }) => path);
}


/***/ }),

/***/ 1575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ mainVariantId),
/* harmony export */   l1: () => (/* binding */ leafDifferences),
/* harmony export */   lj: () => (/* binding */ settingsDifference),
/* harmony export */   tX: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3903);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3028);
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8576);
/* harmony import */ var _reconcile_variants_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(680);
/* harmony import */ var _shown_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9727);





/**
 * What changes for the users of the main variant: the one with the greatest share before and after. Where that
 * one stays as it is, of the first green whose settings change. Values that may be secrets are not in it.
 */
function settingsDifference(from, to, secrets = new Set()) {
    for (const [before, after] of variantPairs(from, to)) {
        const variables = differences(before.variables, after.variables);
        const references = differences(before.secrets, after.secrets);
        if (variables.length + references.length === 0)
            continue;
        return {
            version: after.version,
            variables: variables.map(({ name, ...values }) => ({
                name,
                from: (0,_shown_value_js__WEBPACK_IMPORTED_MODULE_3__/* .shownValue */ .J)(name, values.from, secrets),
                to: (0,_shown_value_js__WEBPACK_IMPORTED_MODULE_3__/* .shownValue */ .J)(name, values.to, secrets),
            })),
            secrets: references.map(({ name, ...values }) => ({
                name,
                change: values.from === null ? "added" : values.to === null ? "removed" : "changed",
            })),
        };
    }
    return { version: null, variables: [], secrets: [] };
}
/** Variants before and after that may be compared, the main one first. */
function variantPairs(from, to) {
    const after = mainVariant(to);
    const main = mainVariant(from);
    if (after === undefined || main === undefined)
        return [];
    const replaced = (variant) => mainVariant({
        variants: from.variants,
        traffic: Object.fromEntries(Object.entries(from.traffic).filter(([id]) => {
            const known = from.variants[id];
            return known?.version === variant.version && !(0,_reconcile_variants_js__WEBPACK_IMPORTED_MODULE_2__/* .sameVariant */ .ag)(known, variant);
        })),
    });
    const others = Object.values(to.variants).filter((variant) => variant !== after);
    return [
        [replaced(after) ?? main, after],
        ...others.flatMap((variant) => {
            const before = replaced(variant);
            return before === undefined ? [] : [[before, variant]];
        }),
    ];
}
function differences(from, to) {
    return [...new Set([...Object.keys(from), ...Object.keys(to)])]
        .sort(_model_finding_js__WEBPACK_IMPORTED_MODULE_4__.compareText)
        .map((name) => ({ name, from: own(from, name), to: own(to, name) }))
        .filter((entry) => entry.from !== entry.to);
}
function own(record, name) {
    return Object.hasOwn(record, name) ? (record[name] ?? null) : null;
}
/** The greatest share; of equal ones the newer version, which is where a rollout is heading. */
function mainVariantId(traffic) {
    return Object.entries(traffic)
        .filter(([, share]) => share > 0)
        .sort(([a, left], [b, right]) => right - left || (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(b, a))[0]?.[0];
}
function mainVariant(live) {
    const id = mainVariantId(live.traffic);
    return id === undefined ? undefined : live.variants[id];
}
/**
 * Leaves of two plain values that differ, by dotted path, as compact JSON: how a change of policy is told.
 * Lists are compared whole, since their order carries meaning; that of keys carries none. Values of `secrets`,
 * by name, and what looks like a credential are left out.
 */
function leafDifferences(from, to, secrets = new Set()) {
    const [before, after] = [leaves(from), leaves(to)];
    return [...new Set([...before.keys(), ...after.keys()])].sort(_model_finding_js__WEBPACK_IMPORTED_MODULE_4__.compareText).flatMap((name) => {
        const values = { from: before.get(name), to: after.get(name) };
        const there = before.has(name) && after.has(name);
        if (there && (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(values.from) === (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(values.to))
            return [];
        const text = (value) => (value === undefined ? null : leafText(name, value, secrets));
        return [{ name, from: text(values.from), to: text(values.to), values }];
    });
}
function leaves(value) {
    const found = new Map();
    const visit = (node, path) => {
        if (typeof node === "object" && node !== null && !Array.isArray(node)) {
            for (const [key, member] of Object.entries(node))
                visit(member, path === "" ? key : `${path}.${key}`);
        }
        else if (node !== undefined) {
            found.set(path, node);
        }
    };
    visit(value, "");
    return found;
}
function leafText(path, value, secrets) {
    const [section, ...rest] = path.split(".");
    const name = rest.join(".");
    return section === "variables" && secrets.has(name)
        ? JSON.stringify(_shown_value_js__WEBPACK_IMPORTED_MODULE_3__/* .hidden */ .R)
        : JSON.stringify(value, (key, member) => typeof member === "string" ? (0,_shown_value_js__WEBPACK_IMPORTED_MODULE_3__/* .shownValue */ .J)(key === "" ? name : key, member) : member);
}


/***/ })

};
;