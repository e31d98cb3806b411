"use strict";
exports.id = 7027;
exports.ids = [7027];
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
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5663);
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

/***/ 9147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ pointsOf)
/* harmony export */ });
/* harmony import */ var _model_deployment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3798);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(871);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6187);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1818);
/* harmony import */ var _status_codec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7025);





/**
 * Rollback points before a status, newest first: the settled statuses that it and its predecessors point back
 * to, at most `limit` of them. Each is read at its own commit and verified; one that does not hold what it
 * should is left out with a finding. `status` is what lies on the branch now (or is about to).
 */
async function pointsOf(branch, status, limit = 50) {
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .statusPath */ .k9)((0,_model_deployment_js__WEBPACK_IMPORTED_MODULE_3__/* .deploymentId */ .d)(status));
    const points = [];
    const findings = [];
    let endedAt = whenReplaced(status);
    let revision = status.revision;
    let next = status.stable;
    for (let steps = 0; next !== null && steps < limit; steps += 1) {
        const point = next;
        const text = isCommit(point.commit) ? (await branch.read(point.commit, [path])).get(path) : undefined;
        const decoded = text === undefined ? undefined : (0,_status_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeStatus */ .p)(path, text);
        const held = decoded?.kind === "status" || decoded?.kind === "tampered" ? decoded.status : undefined;
        const problem = problemOf(point, decoded, revision);
        if (problem !== undefined)
            findings.push(invalid(status, point, problem));
        if (!held)
            break;
        if (problem === undefined) {
            points.push({ ...point, status: held, endedAt });
            endedAt = held.at;
        }
        // Revisions fall along the chain, so that a forged link cannot make a circle.
        if (held.revision >= revision)
            break;
        revision = held.revision;
        next = held.stable;
    }
    return { points, findings };
}
/** A status that is still on its way has not yet ended what was before it. */
function whenReplaced(status) {
    return status.outcome === "applying" || status.outcome === "progressing" ? null : status.at;
}
function problemOf(point, decoded, newer) {
    if (!decoded)
        return "its commit does not hold the status";
    if (decoded.kind !== "status")
        return decoded.findings[0]?.message ?? "it cannot be read";
    if (decoded.status.revision !== point.revision)
        return `its commit holds revision ${decoded.status.revision}`;
    if (point.revision >= newer)
        return "it is not older than what points to it";
    return (0,_model_status_js__WEBPACK_IMPORTED_MODULE_4__/* .isSettled */ .I)(decoded.status) ? undefined : `it is ${decoded.status.outcome}, not settled`;
}
function invalid(status, point, problem) {
    const id = (0,_model_deployment_js__WEBPACK_IMPORTED_MODULE_3__/* .deploymentId */ .d)(status);
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .deployedFinding */ .Y)("deployed/invalid-point", `Revision ${point.revision} of ${id} is no rollback point: ${problem}.`, "an older point is used; see them with headgate history", { id }, "warn");
}
function isCommit(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}


/***/ }),

/***/ 8572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ readDeployed)
});

// EXTERNAL MODULE: ./.build/deployed/finding.js
var finding = __webpack_require__(6187);
// EXTERNAL MODULE: ./.build/deployed/integrity.js
var integrity = __webpack_require__(2361);
// EXTERNAL MODULE: ./.build/deployed/paths.js
var deployed_paths = __webpack_require__(1818);
// EXTERNAL MODULE: ./.build/deployed/codecs.js
var codecs = __webpack_require__(3771);
// EXTERNAL MODULE: ./.build/deployed/points.js
var deployed_points = __webpack_require__(9147);
// EXTERNAL MODULE: ./.build/deployed/status-codec.js
var status_codec = __webpack_require__(7025);
;// CONCATENATED MODULE: ./.build/deployed/reading.js





function openRecord() {
    const findings = [];
    const tampered = new Map();
    let writable = true;
    const forbid = (...why) => {
        writable = false;
        findings.push(...why);
    };
    return {
        findings,
        tampered,
        forbid,
        isWritable: () => writable,
        distrust: (id, why) => tampered.set(id, [...(tampered.get(id) ?? []), ...why]),
        keep: (parsed) => {
            if (parsed.kind === "value")
                return parsed.value;
            if (parsed.kind === "newer")
                forbid(...parsed.findings);
            else
                findings.push(...parsed.findings);
            return undefined;
        },
    };
}
function readManifest(record, branch, text) {
    if (text === undefined) {
        const message = `The branch ${branch} holds no ${deployed_paths/* manifestPath */.ji}: it was not made by Headgate.`;
        const hint = "rename that branch, then run headgate init";
        record.forbid((0,finding/* deployedFinding */.Y)("deployed/unreadable", message, hint));
        return undefined;
    }
    const manifest = record.keep((0,codecs/* decodeManifest */.MK)(text));
    if (manifest === undefined)
        record.forbid();
    return manifest;
}
function readStops(record, text) {
    const stops = text === undefined ? [] : record.keep((0,codecs/* decodeStops */.cR)(text));
    // A stop that cannot be read may be any stop.
    if (stops === undefined)
        record.forbid();
    return stops ?? [];
}
function readPolicies(record, ids, texts) {
    const environments = new Map();
    for (const id of ids) {
        const text = texts.get((0,deployed_paths/* policyPath */.k1)(id));
        const policy = text === undefined ? undefined : record.keep((0,codecs/* decodePolicy */.VE)(id, text));
        if (policy)
            environments.set(id, policy);
    }
    return environments;
}
function readPending(record, paths, texts) {
    const pending = new Map();
    for (const path of paths) {
        const id = (0,deployed_paths/* deploymentOfPath */.aK)(path);
        const text = texts.get(path);
        if (id === undefined || text === undefined || path !== (0,deployed_paths/* pendingPath */.pZ)(id))
            continue;
        const entry = record.keep((0,codecs/* decodePending */.W$)(id, text));
        if (!entry)
            continue;
        pending.set(id, entry);
        if (entry.state !== "tampered")
            continue;
        const hint = "look at what happened to it, then run headgate recover";
        const why = entry.gates.map(({ message }) => (0,finding/* deployedFinding */.Y)("deployed/foreign-commit", message, hint, { id }));
        record.distrust(id, why);
    }
    return pending;
}
/** Statuses as they lie there; one that is not what Headgate wrote is among them, and among the distrusted. */
async function readStatuses(record, branch, head, ids, validate) {
    const wanted = [...new Set(ids)];
    const texts = await branch.read(head, wanted.map(deployed_paths/* statusPath */.k9));
    const statuses = new Map();
    for (const id of wanted) {
        const text = texts.get((0,deployed_paths/* statusPath */.k9)(id));
        if (text === undefined)
            continue;
        const decoded = (0,status_codec/* decodeStatus */.p)((0,deployed_paths/* statusPath */.k9)(id), text, validate);
        if (decoded.kind === "status" || decoded.kind === "tampered")
            statuses.set(id, decoded.status);
        if (decoded.kind === "status")
            continue;
        record.distrust(id, decoded.findings);
        if (decoded.kind === "newer")
            record.forbid(...decoded.findings);
        else
            record.findings.push(...decoded.findings);
    }
    return statuses;
}
async function readPoints(record, branch, ids, statuses) {
    const found = await Promise.all([...new Set(ids)].map(async (id) => {
        const status = statuses.get(id);
        return status ? [id, await (0,deployed_points/* pointsOf */.X)(branch, status)] : undefined;
    }));
    const points = new Map();
    for (const entry of found) {
        if (!entry)
            continue;
        const [id, chain] = entry;
        points.set(id, chain.points);
        record.findings.push(...chain.findings);
    }
    return points;
}

;// CONCATENATED MODULE: ./.build/deployed/state.js




/**
 * Reads the branch `deployed`, or the part of it that is asked for, and checks that Headgate wrote it. Never
 * lists the fleet unless the scope is all of it. Rollback points are read for the deployments in the scope by
 * id and for those that are pending; `pointsOf` reads others.
 */
async function readDeployed(branch, scope, options = {}) {
    const head = options.at ?? (await branch.head());
    if (head === null)
        return { kind: "absent", findings: [absent(branch.name, await branch.seen())] };
    const [top, pendingPaths, tip, rewoundFrom] = await Promise.all([
        branch.names(head, ""),
        branch.list(head, deployed_paths/* pendingFolder */.mQ),
        (0,integrity/* verifyTip */.z)(branch, head),
        options.at === undefined ? branch.rewoundFrom(head) : null,
    ]);
    const record = openRecord();
    record.findings.push(...tip.findings);
    for (const id of tip.deployments) {
        record.distrust(id, tip.findings.filter((finding) => `${finding.environment}/${finding.server}` === id));
    }
    // Whoever changed a stop or a policy by hand may have meant anything: nothing is done before a person looked.
    if (tip.steering)
        record.forbid();
    if (rewoundFrom !== null)
        record.forbid(rewound(branch.name, head, rewoundFrom));
    const environmentIds = top.flatMap((name) => {
        const id = name.endsWith("/") ? name.slice(0, -1) : "";
        return (0,deployed_paths/* isEnvironmentId */.pz)(id) ? [id] : [];
    });
    const texts = await branch.read(head, [
        deployed_paths/* manifestPath */.ji,
        deployed_paths/* stopPath */.cO,
        ...environmentIds.map(deployed_paths/* policyPath */.k1),
        ...pendingPaths,
    ]);
    const manifest = readManifest(record, branch.name, texts.get(deployed_paths/* manifestPath */.ji));
    const stops = readStops(record, texts.get(deployed_paths/* stopPath */.cO));
    const environments = readPolicies(record, environmentIds, texts);
    const pending = readPending(record, pendingPaths, texts);
    const named = [...(scope.kind === "all" ? [] : scope.ids), ...pending.keys()];
    const others = scope.kind === "all"
        ? (await branch.list(head, "")).filter(deployed_paths/* isStatusPath */.kv).flatMap((path) => (0,deployed_paths/* deploymentOfPath */.aK)(path) ?? [])
        : [...scope.servers].flatMap((server) => environmentIds.map((id) => `${id}/${server}`));
    const statuses = await readStatuses(record, branch, head, [...named, ...others], options.validate);
    const points = await readPoints(record, branch, named, statuses);
    return {
        kind: "present",
        state: {
            head,
            applied: manifest?.applied ?? null,
            environments,
            statuses,
            pending,
            stops,
            points,
        },
        manifest: manifest ?? { headgate: 1, directory: "", applied: null },
        findings: record.findings,
        tampered: record.tampered,
        writable: record.isWritable(),
    };
}
function absent(name, seen) {
    if (seen === null) {
        const hint = "in a new repository: headgate init; otherwise push the branch from a clone that has it";
        return (0,finding/* deployedFinding */.Y)("deployed/absent", `The branch ${name} does not exist: nothing says what runs.`, hint);
    }
    return (0,finding/* deployedFinding */.Y)("deployed/absent", `The branch ${name} is gone; it was last seen at ${seen.slice(0, 12)}.`, `bring it back: git push REMOTE ${seen}:refs/heads/${name}`);
}
function rewound(name, head, seen) {
    return (0,finding/* deployedFinding */.Y)("deployed/rewound", `The branch ${name} was rewound or replaced: ${head.slice(0, 12)} does not contain ${seen.slice(0, 12)}, which was seen on it before.`, `bring it back: git push --force REMOTE ${seen}:refs/heads/${name}; or take what is there as the truth: headgate recover`);
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

/***/ 1315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ heldIn),
/* harmony export */   T0: () => (/* binding */ describeHeld),
/* harmony export */   X0: () => (/* binding */ heldVersions),
/* harmony export */   bw: () => (/* binding */ mergeHolds),
/* harmony export */   dU: () => (/* binding */ newHolds),
/* harmony export */   r0: () => (/* binding */ heldInStatus)
/* harmony export */ });
/* harmony import */ var _rules_variables_credential_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7996);
/* harmony import */ var _variants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(680);


/** Those of the held values that a desired state contains: with one of them nothing is applied. */
function heldIn(inputs, holds) {
    if (inputs.blue === null)
        return [];
    const values = valuesOf(inputs, inputs.live.variants[inputs.blue]);
    return holds.filter((held) => contains(values, held));
}
/** Those of the held values that a status contains: such a point is no place to go back to. */
function heldInStatus(status, holds) {
    const values = valuesOfStatus(status);
    return holds.filter((held) => contains(values, held));
}
/** Held versions only: what a hold means for the environments downstream. */
function heldVersions(holds) {
    return holds.filter((held) => held.kind === "version");
}
/** The values that the failed status had and the restored one lacks. */
function newHolds(failed, restored, at) {
    const bad = valuesOfStatus(failed);
    const good = restored ? valuesOfStatus(restored) : { ...bad, blue: null, green: {} };
    const holds = [];
    if (bad.blue !== null && bad.blue !== good.blue) {
        holds.push({ ...at, kind: "version", version: bad.blue, above: good.green[bad.blue] ?? 0, blue: true });
    }
    for (const [version, share] of Object.entries(bad.green)) {
        if (good.blue === version)
            continue;
        const before = good.green[version] ?? 0;
        if (share > before)
            holds.push({ ...at, kind: "version", version, above: before, blue: true });
    }
    for (const kind of ["variable", "secret"]) {
        const field = kind === "variable" ? "variables" : "secrets";
        for (const name of new Set([...Object.keys(bad[field]), ...Object.keys(good[field])])) {
            const value = bad[field][name] ?? null;
            if (value !== (good[field][name] ?? null))
                holds.push({ ...at, kind, name, value });
        }
    }
    return holds.length > 0 ? holds : [{ ...at, kind: "inputs", digest: bad.digest }];
}
/** Adds holds; the newer one of the same thing replaces the older. */
function mergeHolds(old, added) {
    const keys = new Set(added.map(keyOf));
    return [...old.filter((held) => !keys.has(keyOf(held))), ...added];
}
/** In words, as a message names it. Secrets are named, their references never shown, nor a value like one. */
function describeHeld(held) {
    if (held.kind === "version") {
        return held.above > 0 ? `${held.version} as blue, or above ${held.above} %` : held.version;
    }
    if (held.kind === "inputs")
        return `the deployment as it was before revision ${held.revision}`;
    if (held.kind === "secret")
        return `secret ${held.name}`;
    if (held.value === null)
        return `${held.name} unset`;
    return `${held.name}=${(0,_rules_variables_credential_js__WEBPACK_IMPORTED_MODULE_1__/* .looksSecret */ .n0)(held.name, held.value) ? "(hidden)" : held.value}`;
}
function keyOf(held) {
    if (held.kind === "inputs")
        return `inputs ${held.digest}`;
    return held.kind === "version" ? `version ${held.version}` : `${held.kind} ${held.name} ${held.value}`;
}
function contains(values, held) {
    if (held.kind === "version") {
        return (held.blue && values.blue === held.version) || (values.green[held.version] ?? 0) > held.above;
    }
    if (held.kind === "inputs")
        return values.digest === held.digest;
    const field = held.kind === "variable" ? values.variables : values.secrets;
    return (field[held.name] ?? null) === held.value;
}
function valuesOf(desired, variant) {
    const { blue, green, digest } = desired;
    return { blue, green, digest, variables: variant?.variables ?? {}, secrets: variant?.secrets ?? {} };
}
function valuesOfStatus(status) {
    const id = (0,_variants_js__WEBPACK_IMPORTED_MODULE_0__/* .blueOf */ .iS)(status);
    return valuesOf(status.desired, id === null ? undefined : status.variants[id]);
}


/***/ }),

/***/ 680:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PI: () => (/* binding */ stableOf),
/* harmony export */   PO: () => (/* binding */ idOfLive),
/* harmony export */   Rd: () => (/* binding */ newVariantId),
/* harmony export */   Tn: () => (/* binding */ sameLive),
/* harmony export */   ag: () => (/* binding */ sameVariant),
/* harmony export */   iS: () => (/* binding */ blueOf)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3903);

function sameVariant(a, b) {
    return a !== undefined && b !== undefined && (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(a) === (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(b);
}
/** The id under which a variant is live, if it is. */
function idOfLive(live, variant) {
    const digest = (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(variant);
    return Object.keys(live.variants).find((id) => (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(live.variants[id]) === digest);
}
/** The version, or with the digest's first six digits where another variant holds the plain name already. */
function newVariantId(variant, taken) {
    if (!taken.has(variant.version))
        return variant.version;
    return `${variant.version}~${(0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(variant).slice("sha256-".length, "sha256-".length + 6)}`;
}
/** The variant that is, or is on its way to be, blue. */
function blueOf(status) {
    if (status.rollout)
        return status.rollout.to;
    return stableOf(status);
}
/** The variant that carries what no one else was given: what a rollout starts from. */
function stableOf(status) {
    if (status.rollout)
        return status.rollout.from;
    const { blue, green } = status.desired;
    const candidates = Object.keys(status.variants).filter((id) => status.variants[id]?.version === blue && !(blue !== null && blue in green));
    const byShare = candidates.sort((a, b) => (status.traffic[b] ?? 0) - (status.traffic[a] ?? 0));
    return byShare[0] ?? null;
}
/** Same shares of the same variants, whatever they are called. */
function sameLive(a, b) {
    return (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(sharesByContent(a)) === (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(sharesByContent(b));
}
function sharesByContent(live) {
    return Object.entries(live.variants)
        .map(([id, variant]) => [(0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(variant), live.traffic[id] ?? 0])
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}


/***/ }),

/***/ 1575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ mainVariantId),
/* harmony export */   l1: () => (/* binding */ leafDifferences),
/* harmony export */   lj: () => (/* binding */ settingsDifference)
/* harmony export */ });
/* unused harmony export differences */
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


/***/ }),

/***/ 7048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ sayHeld),
/* harmony export */   BC: () => (/* binding */ shortHash),
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   Fs: () => (/* binding */ sayTraffic),
/* harmony export */   RM: () => (/* binding */ sayStrategy),
/* harmony export */   dt: () => (/* binding */ sayGate),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   x4: () => (/* binding */ sayVersions)
/* harmony export */ });
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8576);
/* harmony import */ var _reconcile_hold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1315);
/* harmony import */ var _shown_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9727);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(431);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1937);





/** What stands for nothing in a table. */
const nothing = "–";
/**
 * `1.1.4 75 %, 1.1.5 25 %`, older first; `–` where nothing is live. Zero shares are left out, and so is what tells
 * two variants of a version apart where there is but one.
 */
function sayTraffic(traffic) {
    const shares = Object.entries(traffic)
        .filter(([, share]) => share > 0)
        .sort(([a], [b]) => (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(a, b));
    const versions = shares.map(([variant]) => versionOf(variant));
    const alone = (version) => versions.filter((one) => one === version).length === 1;
    const label = (variant) => (alone(versionOf(variant)) ? versionOf(variant) : variant);
    return shares.length === 0
        ? nothing
        : shares.map(([variant, share]) => `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(label(variant))} ${share} %`).join(", ");
}
/** As `sayTraffic`, but a single variant at 100 percent is only named. */
function sayVersions(traffic) {
    const live = Object.entries(traffic).filter(([, share]) => share > 0);
    return live.length === 1 && live[0]?.[1] === 100 ? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(versionOf(live[0][0])) : sayTraffic(traffic);
}
/** The version of a variant, whatever tells it from others of the same version. */
function versionOf(variant) {
    return variant.split("~")[0] ?? variant;
}
/** `canary 5 → 25 → 50 → 100 %, every 15 min`; steps at or below the share it already has are left out. */
function sayStrategy(strategy, startingAt = 0) {
    if (strategy.type === "immediate" || strategy.steps.length === 0)
        return "at once";
    if (strategy.type === "blue_green")
        return "blue_green: started beside the old one, then 100 %";
    const steps = [...strategy.steps.filter((step) => step > startingAt), 100];
    const pace = strategy.interval > 0 && steps.length > 1 ? `, every ${(0,_time_js__WEBPACK_IMPORTED_MODULE_3__/* .saySetting */ .kV)(strategy.interval)}` : "";
    return `${strategy.type} ${steps.join(" → ")} %${pace}`;
}
/** The first six hexadecimal digits of a digest: enough to tell two plans apart by eye. */
function shortHash(digest) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(digest.replace(/^sha256-/, "").slice(0, 6));
}
/** As messages name it, for a terminal; a value that looks like a credential is not repeated. */
function sayHeld(held) {
    const safe = held.kind === "variable" ? { ...held, value: (0,_shown_value_js__WEBPACK_IMPORTED_MODULE_4__/* .shownValue */ .J)(held.name, held.value) } : held;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)((0,_reconcile_hold_js__WEBPACK_IMPORTED_MODULE_1__/* .describeHeld */ .T0)(safe));
}
const isoInstant = /\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g;
/** What a gate says, with its instants as people tell them, and when it can pass: told once. */
function sayGate(gate, options) {
    const { message, eligible } = gate;
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(message).replace(isoInstant, (instant) => instant === eligible ? (0,_time_js__WEBPACK_IMPORTED_MODULE_3__/* .sayEligible */ .xO)(instant, options) : (0,_time_js__WEBPACK_IMPORTED_MODULE_3__/* .sayInstant */ .$r)(instant, options));
    if (eligible === undefined || eligible === null || message.includes(eligible))
        return text;
    return `${text}: eligible at ${(0,_time_js__WEBPACK_IMPORTED_MODULE_3__/* .sayEligible */ .xO)(eligible, options)}`;
}


/***/ })

};
;