"use strict";
exports.id = 6386;
exports.ids = [6386];
exports.modules = {

/***/ 9218:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ renderOutputs),
/* harmony export */   OL: () => (/* binding */ targetOutputs),
/* harmony export */   _q: () => (/* binding */ storedOutputs),
/* harmony export */   hw: () => (/* binding */ releasesOnly),
/* harmony export */   nw: () => (/* binding */ digestsOf),
/* harmony export */   yI: () => (/* binding */ releasesIn)
/* harmony export */ });
/* harmony import */ var _convention_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(305);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3903);


const releaseFolder = "releases/";
/** Renders the full state for every target, and keeps the releases it needs beside it. */
function renderOutputs(ports, environment, server, live, releases) {
    const outputs = new Map();
    if (Object.keys(live.variants).length === 0)
        return outputs;
    const named = new Map();
    for (const { version } of Object.values(live.variants)) {
        const release = releases.get(version);
        if (!release)
            continue;
        named.set(version, release);
        const document = { headgate: 1, server: release.server, release: release.release };
        outputs.set(`${releaseFolder}${version}.json`, `${JSON.stringify(document, null, 2)}\n`);
    }
    for (const target of environment.targets) {
        const adapter = ports.adapterFor(target);
        if (!adapter)
            continue;
        const rendered = adapter.render({ environment: environment.id, server, live, releases: named, target });
        outputs.set(rendered.path, rendered.text);
    }
    return outputs;
}
/** What lies in a deployment's folder at a commit of `deployed`, its status left out. */
async function storedOutputs(ports, commit, id) {
    const prefix = `${id}/`;
    const paths = (await ports.branch.list(commit, id)).filter((path) => path !== `${prefix}status.json`);
    const texts = await ports.branch.read(commit, paths);
    return new Map([...texts].map(([path, text]) => [path.slice(prefix.length), text]));
}
function digestsOf(outputs) {
    return Object.fromEntries([...outputs].sort().map(([path, text]) => [path, (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfBytes */ .by)(text)]));
}
/** Those outputs that a target is made from. */
function targetOutputs(outputs) {
    return new Map([...outputs].filter(([path]) => !path.startsWith(releaseFolder)));
}
/** The releases stored with a deployment, so that what runs needs nothing of the desired side. */
function releasesIn(outputs, server) {
    const releases = new Map();
    for (const [path, text] of outputs) {
        if (!path.startsWith(releaseFolder))
            continue;
        const document = releaseDocument(text);
        if (!document)
            continue;
        const version = path.slice(releaseFolder.length, -".json".length);
        releases.set(version, {
            id: server,
            version,
            file: path,
            digest: "",
            server: document.server,
            release: document.release,
        });
    }
    return releases;
}
/** Whether nothing was rendered for any target. */
function releasesOnly(outputs) {
    return Object.keys(outputs).every((path) => path.startsWith(releaseFolder));
}
/** Undefined where it was damaged: what is on the branch was written by Headgate, or changed by somebody else. */
function releaseDocument(text) {
    try {
        const value = JSON.parse(text);
        return (0,_convention_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .isDocument */ .w)("release", value) ? { server: value.server, release: value.release } : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

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

/***/ 8868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ unknownName)
/* harmony export */ });
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(547);
/* harmony import */ var _deployed_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1818);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(431);
/* harmony import */ var _rules_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1340);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2383);





/**
 * A wrong command line where a scope names an environment or server that is neither desired nor deployed:
 * passed over, it would look like one where all is well.
 */
async function unknownName({ store }, source, { environments, server }) {
    if (environments.length === 0 && server === undefined)
        return undefined;
    const desired = foldersOf(await source.names(_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentsFolder */ .fC));
    const strange = environments.filter((name) => !desired.includes(name));
    if (strange.length > 0) {
        const known = new Set([...desired, ...(await deployedFolders(store, ""))]);
        const unknown = strange.find((name) => !known.has(name));
        if (unknown !== undefined)
            return usage("environment", unknown, known);
    }
    if (server === undefined)
        return undefined;
    const servers = new Set(foldersOf(await source.names(_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .serversFolder */ .tl)));
    if (servers.has(server))
        return undefined;
    for (const environment of desired) {
        const files = await source.names(`${_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentsFolder */ .fC}/${environment}`);
        for (const name of files) {
            if (name.endsWith(".yaml") && name !== "environment.yaml")
                servers.add(name.slice(0, -".yaml".length));
        }
    }
    for (const environment of await deployedFolders(store, "")) {
        for (const name of await deployedFolders(store, environment))
            servers.add(name);
    }
    return servers.has(server) ? undefined : usage("server", server, servers);
}
/** Environments at the root of the branch, servers in the folder of one; none where the branch is absent. */
async function deployedFolders(store, folder) {
    const head = await store.head();
    return head === null ? [] : foldersOf(await store.names(head, folder)).filter(_deployed_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isEnvironmentId */ .pz);
}
function foldersOf(names) {
    return names.flatMap((name) => (name.endsWith("/") ? [name.slice(0, -1)] : []));
}
function usage(what, name, known) {
    const near = (0,_rules_text_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .pA)(name, known);
    const some = [...known].sort().slice(0, 10);
    const more = known.size > some.length ? `, and ${known.size - some.length} more` : "";
    const hint = near.length > 0
        ? `did you mean ${(0,_rules_text_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(near.map(_rules_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP))}?`
        : some.length > 0
            ? `there are ${some.map(_rules_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP).join(", ")}${more}`
            : `there is no ${what} yet`;
    const message = `no ${what} ${(0,_rules_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(name)} is desired or deployed`;
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .result */ .Ke)("usage", `headgate: ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(message)}\n  ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(hint)}`, {
        error: { code: "usage", message, hint },
    });
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
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(343);
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

/***/ 7635:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Om: () => (/* binding */ narrowReport),
/* harmony export */   f9: () => (/* binding */ narrowPlan),
/* harmony export */   sL: () => (/* binding */ narrowFindings)
/* harmony export */ });
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(547);

/** The part of a plan, with what was found, that a scope is about. */
function narrowPlan(plan, scope) {
    if (isWhole(scope))
        return plan;
    return {
        ...plan,
        deployments: plan.deployments.filter((deployment) => covers(scope, deployment)),
        policies: plan.policies.filter(({ environment }) => covers(scope, { environment })),
        findings: narrowFindings(plan.findings, scope),
    };
}
/** The part of a run that a scope is about: what waits or fails elsewhere is no outcome of it. */
function narrowReport(report, scope) {
    if (isWhole(scope))
        return report;
    return {
        ...report,
        plan: narrowPlan(report.plan, scope),
        findings: narrowFindings(report.findings, scope),
        reports: report.reports.filter(({ id }) => {
            const [environment = "", server = ""] = id.split("/");
            return covers(scope, { environment, server });
        }),
    };
}
/** What concerns no environment or server in particular concerns everyone, and stays. */
function narrowFindings(findings, scope) {
    return isWhole(scope) ? findings : findings.filter((finding) => covers(scope, placeOf(finding)));
}
function placeOf({ environment, server, file, place }) {
    const path = file ?? place?.file;
    const what = path === undefined ? undefined : (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .classify */ .L8)(path);
    return {
        environment: environment ?? (what && "environment" in what ? what.environment : undefined),
        server: server ?? (what && "server" in what ? what.server : undefined),
    };
}
function covers({ environments, server }, of) {
    return ((environments.length === 0 || of.environment === undefined || environments.includes(of.environment)) &&
        (server === undefined || of.server === undefined || of.server === server));
}
function isWhole({ environments, server }) {
    return environments.length === 0 && server === undefined;
}


/***/ }),

/***/ 6386:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  status: () => (/* binding */ status_status)
});

// EXTERNAL MODULE: ./.build/convention/touched.js
var touched = __webpack_require__(9569);
// EXTERNAL MODULE: ./.build/report/findings.js + 2 modules
var findings = __webpack_require__(6261);
// EXTERNAL MODULE: ./.build/report/json.js
var report_json = __webpack_require__(3198);
// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(3028);
// EXTERNAL MODULE: ./.build/model/traffic.js
var traffic = __webpack_require__(8576);
// EXTERNAL MODULE: ./.build/report/difference.js
var difference = __webpack_require__(1575);
// EXTERNAL MODULE: ./.build/report/phrases.js
var phrases = __webpack_require__(7048);
// EXTERNAL MODULE: ./.build/report/table.js
var table = __webpack_require__(7114);
// EXTERNAL MODULE: ./.build/report/text.js
var report_text = __webpack_require__(431);
// EXTERNAL MODULE: ./.build/report/time.js
var time = __webpack_require__(1937);
;// CONCATENATED MODULE: ./.build/report/status.js








/** A next step this long past its time is overdue: schedules are best-effort, silence is not. */
const overdueAfter = 30 * 60_000;
/** The table of `status`: by environment for one server, by server for one environment, else grouped. */
function formatStatus(rows, stops, options) {
    const halted = stops.map((stop) => (0,report_text/* paint */.nI)("warn", `stopped  ${(0,report_text/* sanitize */.aj)(stop.environment ?? "everything")} since ${(0,time/* sayInstant */.$r)(stop.at, options)} by ${(0,report_text/* sanitize */.aj)(stop.actor)}: ${(0,report_text/* sanitize */.aj)(stop.reason)}`, options));
    if (rows.length === 0)
        return [...halted, "nothing is deployed, and nothing is desired"].join("\n");
    const servers = [...new Set(rows.map((row) => row.server))].sort(finding.compareText);
    const environments = new Set(rows.map((row) => row.environment));
    const sorted = rows.toSorted((a, b) => a.wave - b.wave || (0,finding.compareText)(a.environment, b.environment) || (0,finding.compareText)(a.server, b.server));
    const tables = servers.length === 1
        ? [statusTable(sorted, (row) => row.environment, "", options)]
        : environments.size === 1
            ? [statusTable(sorted, (row) => row.server, [...environments].join(), options)]
            : servers.map((server) => statusTable(sorted.filter((row) => row.server === server), (row) => row.environment, server, options));
    return [...halted, ...tables].join("\n\n");
}
function statusTable(rows, label, title, options) {
    const headings = [(0,report_text/* sanitize */.aj)(title), "blue", "green", "live", "since", "health"];
    const body = rows.map((row) => [
        { text: (0,report_text/* sanitize */.aj)(label(row)) },
        { text: row.blue === null ? phrases/* nothing */.s6 : (0,report_text/* sanitize */.aj)(row.blue) },
        { text: sayGreen(row) },
        { text: (0,phrases/* sayTraffic */.Fs)(row.live) },
        { text: row.since === null ? phrases/* nothing */.s6 : (0,time/* sayAgo */.P7)(row.since, options.now) },
        healthOf(row, options),
    ]);
    const waits = waitsOf(rows, label, options);
    const notes = rows.flatMap((row) => {
        const wait = waits.get(row);
        const lines = wait === undefined ? [] : noteLines(wait.labels.join(", "), wait, options);
        return [...notesOf(row, label(row), options), ...lines];
    });
    return [...(0,table/* formatTable */.k)(body, options, headings), ...notes].join("\n");
}
function sayGreen(row) {
    const greens = Object.entries(row.green).sort(([a], [b]) => (0,traffic/* compareVersions */.Zy)(a, b));
    if (greens.length === 0)
        return phrases/* nothing */.s6;
    return greens.map(([version, share]) => `${(0,report_text/* sanitize */.aj)(version)} ${share} %`).join(", ");
}
function healthOf(row, options) {
    const soaked = row.soakedFor.length === 0 ? "" : `, soaked for ${row.soakedFor.map(report_text/* sanitize */.aj).join(", ")}`;
    if (row.drift.length > 0)
        return { text: "✗ drift", style: "bad" };
    if (row.rollout !== null) {
        const { strategy, step, of, next } = row.rollout;
        const at = `↗ ${(0,report_text/* sanitize */.aj)(strategy)} ${step} of ${of}`;
        if (isPaused(row))
            return { text: `${at}, paused`, style: "warn" };
        const late = isOverdue(row, options.now);
        return {
            text: `${at}, ${late ? "overdue since" : "next"} ${(0,time/* sayInstant */.$r)(next, options)}`,
            style: late ? "warn" : "wait",
        };
    }
    if (row.outcome === null)
        return { text: "not deployed yet", style: "wait" };
    const watched = row.watch !== null && Date.parse(row.watch) > options.now.getTime();
    const watch = watched ? `, watched until ${(0,time/* sayInstant */.$r)(row.watch ?? "", options)}` : "";
    return {
        text: `${words[row.outcome].text}${watch}${soaked}`,
        style: words[row.outcome].style,
    };
}
const words = {
    applying: { text: "… applying", style: "wait" },
    progressing: { text: "↗ progressing", style: "wait" },
    healthy: { text: "✓ healthy", style: "good" },
    "rolled-back": { text: "✓ healthy, rolled back", style: "warn" },
    failed: { text: "✗ failed", style: "bad" },
    removed: { text: "removed", style: "faint" },
};
/** Whether something stands in the way of a rollout: its next step is due at no known time. */
function isPaused(row) {
    const state = row.pending?.state;
    return row.rollout !== null && state !== undefined && paused.has(state);
}
const paused = new Set(["waiting", "refused", "held", "failed", "tampered"]);
/** Whether a rollout's next step should have been taken a good while ago. */
function isOverdue(row, now) {
    return row.rollout !== null && now.getTime() - Date.parse(row.rollout.next) > overdueAfter;
}
function noteLines(label, { style, text }, options) {
    return (0,report_text/* wrap */.LV)(`${(0,report_text/* sanitize */.aj)(label)}: ${text}`, options.width - 4).map((line, index) => (index === 0 ? "  " : "    ") + (0,report_text/* paint */.nI)(style, line, options));
}
/** Lines below the table: what is wrong or held, and what to do about it. */
function notesOf(row, label, options) {
    const note = (style, text) => noteLines(label, { style, text }, options);
    const hold = row.hold.flatMap((held) => note("warn", `${(0,phrases/* sayHeld */.$K)(held)} is held since revision ${held.revision} (${(0,report_text/* sanitize */.aj)(held.reason)})`));
    const lift = hold.length === 0
        ? []
        : [
            `    lift it: headgate resume ${(0,report_text/* sanitize */.aj)(row.server)} --env ${(0,report_text/* sanitize */.aj)(row.environment)} --reason …`,
        ];
    const problems = row.problem === null ? row.drift : [row.problem, ...row.drift];
    return [...problems.flatMap((text) => note("bad", (0,report_text/* sanitize */.aj)(text))), ...hold, ...lift];
}
/** What stands in the way, below the first row that it concerns: said once, however many it concerns. */
function waitsOf(rows, label, options) {
    const groups = new Map();
    for (const row of rows) {
        const note = waitOf(row, options);
        if (note === undefined)
            continue;
        const known = groups.get(note.text);
        if (known)
            known.rows.push(row);
        else
            groups.set(note.text, { note, rows: [row] });
    }
    return new Map([...groups.values()].flatMap(({ note, rows: concerned }) => {
        const [first] = concerned;
        return first === undefined ? [] : [[first, { ...note, labels: concerned.map(label) }]];
    }));
}
function waitOf({ pending }, options) {
    if (pending === null)
        return undefined;
    const { state, eligible } = pending;
    if (state === "tampered") {
        return {
            style: "bad",
            text: "the branch was changed behind Headgate's back; headgate recover goes on",
        };
    }
    if (state !== "waiting" && state !== "refused" && state !== "failed")
        return undefined;
    const gates = pending.gates.filter((gate) => gate.outcome === "wait" || gate.outcome === "fail");
    const tells = (message) => eligible !== null && message.includes(eligible);
    const why = gates
        .map(({ message }) => (0,phrases/* sayGate */.dt)({ message, eligible: tells(message) ? eligible : null }, options))
        .join("; ");
    const told = eligible === null || gates.some(({ message }) => tells(message));
    const when = told ? "" : `; eligible at ${(0,time/* sayEligible */.xO)(eligible, options)}`;
    return {
        style: state === "waiting" ? "wait" : "bad",
        text: `${state}${why === "" ? "" : `: ${why}`}${when}`,
    };
}
/** Status rows as data; `overdue` is worked out against `now`. */
function statusJson(rows, stops, now) {
    return {
        deployments: rows.map((row) => ({
            id: `${row.environment}/${row.server}`,
            environment: row.environment,
            server: row.server,
            blue: row.blue,
            green: row.green,
            live: row.live,
            revision: row.revision,
            outcome: row.outcome,
            since: row.since,
            rollout: row.rollout === null ? null : { ...row.rollout, overdue: isOverdue(row, now) },
            watch: row.watch,
            hold: row.hold.map(report_json.heldJson),
            pending: row.pending,
            problem: row.problem,
            drift: row.drift,
            soakedFor: row.soakedFor,
        })),
        stops,
    };
}
/**
 * `{ "environments": { "production": "1.1.4" } }`: the version that most users get, by environment, for one
 * server; several servers stand under `servers`. Environments where nothing runs are left out.
 */
function environmentsJson(rows) {
    const versions = (of) => Object.fromEntries(of.flatMap((row) => {
        const id = (0,difference/* mainVariantId */.EH)(row.live);
        return id === undefined ? [] : [[row.environment, (0,phrases/* versionOf */.E4)(id)]];
    }));
    const servers = [...new Set(rows.map((row) => row.server))].sort(finding.compareText);
    if (servers.length <= 1)
        return { environments: versions(rows) };
    return {
        servers: Object.fromEntries(servers.map((server) => [
            server,
            { environments: versions(rows.filter((row) => row.server === server)) },
        ])),
    };
}

// EXTERNAL MODULE: ./.build/commands/blocked.js
var blocked = __webpack_require__(2313);
// EXTERNAL MODULE: ./.build/commands/command.js
var command = __webpack_require__(2383);
// EXTERNAL MODULE: ./.build/commands/commit-source.js
var commit_source = __webpack_require__(7519);
// EXTERNAL MODULE: ./.build/commands/known-names.js
var known_names = __webpack_require__(8868);
// EXTERNAL MODULE: ./.build/commands/look.js
var commands_look = __webpack_require__(7687);
// EXTERNAL MODULE: ./.build/commands/narrow.js
var narrow = __webpack_require__(7635);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./.build/apply/outputs.js
var apply_outputs = __webpack_require__(9218);
// EXTERNAL MODULE: ./.build/model/status.js
var model_status = __webpack_require__(871);
// EXTERNAL MODULE: ./.build/reconcile/waves.js
var reconcile_waves = __webpack_require__(4578);
// EXTERNAL MODULE: ./.build/targets/registry.js + 10 modules
var registry = __webpack_require__(9721);
;// CONCATENATED MODULE: ./.build/commands/status-rows.js





/** Targets that are files of the machine that applies. */
const ownFiles = new Set(["mcp"]);
/** Above so many deployments the targets are not looked into: that is what `--env` and SERVER are for. */
const observedAtMost = 200;
/** Every deployment that is desired or recorded, as a row of `status`. */
async function commandRows(workspace, world, look) {
    const environments = new Map([...look.deployed.environments, ...look.desired.environments]);
    const waves = (0,reconcile_waves/* waveOf */.j)(environments);
    const rows = [];
    for (const id of look.scope.keys()) {
        const [environment = "", server = ""] = id.split("/");
        const status = look.deployed.statuses.get(id);
        const deployment = look.desired.servers.get(server)?.deployments.get(environment);
        if (!deployment && (!status || status.event === "removed"))
            continue;
        const pending = look.deployed.pending.get(id);
        rows.push({
            environment,
            server,
            wave: waves.get(environment) ?? 0,
            blue: deployment?.blue ?? null,
            green: deployment?.green ?? {},
            live: status?.traffic ?? {},
            revision: status?.revision ?? 0,
            outcome: status?.outcome ?? null,
            since: status?.at ?? null,
            rollout: rolloutOf(status, environments.get(environment)),
            watch: status?.watch?.until ?? null,
            problem: status?.problem ?? null,
            hold: status?.hold ?? [],
            pending: pending ? { state: pending.state, gates: pending.gates, eligible: pending.eligible } : null,
            drift: status && look.scope.size <= observedAtMost ? await driftOf(workspace, world, look, id, status) : [],
            soakedFor: status ? soakedFor(status, environments, world.now()) : [],
        });
    }
    return rows;
}
function rolloutOf(status, environment) {
    if (!status?.rollout || status.rollout.of === 1)
        return null;
    const { step, of, next } = status.rollout;
    return { strategy: environment?.strategy.type ?? "rollout", step, of, next };
}
/** Environments right below this one for which what is blue here has soaked long enough. */
function soakedFor(status, environments, now) {
    const { blue } = status.desired;
    if (blue === null || !(0,model_status/* isSettled */.I)(status))
        return [];
    const soak = status.soak[blue];
    if (!soak)
        return [];
    const running = soak.since === null ? 0 : now.getTime() - Date.parse(soak.since);
    const length = Math.max(soak.longest, running);
    return [...environments.values()]
        .filter(({ upstream, soak: needed }) => upstream.environments.includes(status.environment) && length >= needed)
        .map(({ id }) => id);
}
async function driftOf(workspace, world, look, id, status) {
    if (status.outcome === "applying" || (0,apply_outputs/* releasesOnly */.hw)(status.outputs))
        return [];
    const outputs = (0,apply_outputs/* targetOutputs */.OL)(await (0,apply_outputs/* storedOutputs */._q)({ branch: workspace.store }, look.deployed.head, id));
    const drift = [];
    for (const [path, text] of outputs) {
        const adapter = (0,registry.adapterOf)(path);
        // The machine that wrote them is gone, and this one was never meant to have them.
        if (!adapter || (workspace.host.isPassing && ownFiles.has(adapter.type)))
            continue;
        const seen = await adapter.observe({ path, text }, {
            root: workspace.root,
            home: world.env.HOME ?? (0,external_node_os_.homedir)(),
            environment: status.environment,
            server: status.server,
        });
        if (seen.state !== "ours")
            drift.push(seen.message);
    }
    return drift;
}

// EXTERNAL MODULE: ./.build/commands/workspace.js + 3 modules
var commands_workspace = __webpack_require__(6469);
;// CONCATENATED MODULE: ./.build/commands/status.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});












/** Desired beside deployed. Writes nothing. */
const status_status = async (invocation, world) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const workspace = __addDisposableResource(env_1, await (0,commands_workspace/* openWorkspace */.OH)(invocation, world), true);
        const [server] = invocation.positionals;
        const environments = (0,commands_workspace/* listOf */.c3)(invocation, "env");
        const { commit } = await (0,commands_workspace/* desiredHead */.$w)(workspace);
        const source = (0,commit_source.commitSource)(workspace, commit);
        const unknown = await (0,known_names/* unknownName */.U)(workspace, source, { environments, server });
        if (unknown)
            return unknown;
        world.progress("reading both branches");
        const looked = await (0,commands_look/* lookAt */.t)(workspace, {
            source,
            commit,
            change: server === undefined ? "all" : { ...(0,touched/* touchedBy */.O)([]), servers: new Set([server]) },
            now: world.now().toISOString(),
        });
        if (looked.kind === "blocked")
            return (0,blocked/* blockedResult */.m)(looked.findings, world);
        const { look } = looked;
        const rows = (await commandRows(workspace, world, look)).filter((row) => (server === undefined || row.server === server) &&
            (environments.length === 0 || environments.includes(row.environment)));
        const branch = (0,narrow/* narrowFindings */.sL)(look.findings, { environments, server }).filter((finding) => finding.rule.startsWith("deployed/"));
        const json = {
            findings: (0,report_json.findingsJson)(branch),
            commit,
            deployed: look.deployed.head,
            ...statusJson(rows, look.deployed.stops, world.now()),
        };
        const outcome = branch.length > 0 ? "refused" : "ok";
        if ((0,commands_workspace/* textOf */.b6)(invocation, "format") === "environments") {
            const versions = environmentsJson(rows);
            return (0,command/* result */.Ke)(outcome, JSON.stringify(versions, null, 2), { ...json, ...versions });
        }
        const text = [
            (0,findings.formatFindings)(branch, new Map(), (0,command/* textOptions */.aW)(world)),
            formatStatus(rows, look.deployed.stops, (0,command/* textOptions */.aW)(world)),
        ];
        return (0,command/* result */.Ke)(outcome, text.filter(Boolean).join("\n\n"), json);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};


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

/***/ 4578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ upstreamsOf),
/* harmony export */   j: () => (/* binding */ waveOf)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3028);

/**
 * The level of each environment in the promotion graph: 0 without upstream, else one above its highest.
 * Total: an environment that is not known counts as level 0, and a cycle is cut where it closes (the rule
 * `promotion/cycle` refuses it; this only has to end).
 */
function waveOf(environments) {
    const levels = new Map();
    const visiting = new Set();
    const level = (id) => {
        const known = levels.get(id);
        if (known !== undefined)
            return known;
        if (visiting.has(id))
            return 0;
        visiting.add(id);
        const upstream = environments.get(id)?.upstream.environments ?? [];
        const result = upstream.reduce((highest, up) => Math.max(highest, level(up) + 1), 0);
        visiting.delete(id);
        levels.set(id, result);
        return result;
    };
    for (const id of [...environments.keys()].sort(_model_finding_js__WEBPACK_IMPORTED_MODULE_0__.compareText))
        level(id);
    return levels;
}
/** All environments above one, however far. */
function upstreamsOf(id, environments) {
    const found = new Set();
    const queue = [...(environments.get(id)?.upstream.environments ?? [])];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        if (found.has(next) || next === id)
            continue;
        found.add(next);
        queue.push(...(environments.get(next)?.upstream.environments ?? []));
    }
    return found;
}


/***/ }),

/***/ 7114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ formatTable)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(431);

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


/***/ })

};
;