"use strict";
exports.id = 1282;
exports.ids = [1282];
exports.modules = {

/***/ 22669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ deploymentAdvisories),
/* harmony export */   k: () => (/* binding */ lookUp)
/* harmony export */ });
/* harmony import */ var _model_signature_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65819);
/* harmony import */ var _reconcile_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44163);
/* harmony import */ var _reconcile_policies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39056);
/* harmony import */ var _reconcile_variants_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20680);
/* harmony import */ var _rules_deployment_facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17982);
/* harmony import */ var _rules_supply_chain_advisory_judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4182);






/**
 * What is known of vulnerabilities of all that is to get traffic and does not have it, where a policy that binds it
 * asks; by `signatureKey`. Undefined, and nobody asked, where none does.
 */
async function deploymentAdvisories(question) {
    const releases = [...question.ids].flatMap((id) => releasesOf(id, question));
    return releases.length === 0 ? undefined : lookUp(releases, question);
}
/**
 * What is known of each release, by `signatureKey`. All of it is asked for at once. Of a run that is ended meanwhile
 * nobody has answered: what waits for an answer waits, and whoever ends the run need not.
 */
async function lookUp(releases, { env, now, signal }) {
    const distinct = [...new Map(releases.map((release) => [(0,_model_signature_js__WEBPACK_IMPORTED_MODULE_4__/* .signatureKey */ .cx)(release), release])).values()];
    const { lookUpAdvisories } = await Promise.all(/* import() */[__webpack_require__.e(4237), __webpack_require__.e(5054)]).then(__webpack_require__.bind(__webpack_require__, 72827));
    const found = await lookUpAdvisories(distinct, { env, now: new Date(now), signal }).catch((error) => {
        if (!signal.aborted)
            throw error;
        return distinct.map(() => ({ advisories: [], asked: 0, unknown: [], unreached: ended }));
    });
    return new Map(distinct.flatMap((release, index) => {
        const evidence = found[index];
        return evidence ? [[(0,_model_signature_js__WEBPACK_IMPORTED_MODULE_4__/* .signatureKey */ .cx)(release), evidence]] : [];
    }));
}
const ended = "the run was ended before it was answered";
function releasesOf(id, { desired, deployed }) {
    const [environmentId = "", serverId = ""] = id.split("/");
    const server = desired.servers.get(serverId);
    const environment = desired.environments.get(environmentId);
    const deployment = server?.deployments.get(environmentId);
    if (!server || !environment || !deployment)
        return [];
    const { digest } = (0,_reconcile_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .desiredInputs */ .Q)(desired, server, environment, deployment);
    const status = deployed.statuses.get(id);
    if (status?.desired.digest === digest)
        return [];
    const policies = (0,_reconcile_policies_js__WEBPACK_IMPORTED_MODULE_1__/* .bindingPolicies */ .O)(environment, deployed, id, digest);
    if (policies.every((policy) => (0,_rules_supply_chain_advisory_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .limitOf */ .LF)(policy) === undefined))
        return [];
    const stable = status ? (0,_reconcile_variants_js__WEBPACK_IMPORTED_MODULE_2__/* .stableOf */ .PI)(status) : null;
    const serving = stable === null ? undefined : status?.variants[stable]?.version;
    return (0,_rules_deployment_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .namedVersions */ .fY)(deployment)
        .filter((version) => version !== serving)
        .flatMap((version) => server.releases.get(version) ?? []);
}


/***/ }),

/***/ 21282:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ firstLook),
  t: () => (/* binding */ lookAt)
});

// EXTERNAL MODULE: ./.build/convention/locate.js
var locate = __webpack_require__(47557);
// EXTERNAL MODULE: ./.build/convention/paths.js
var paths = __webpack_require__(10547);
// EXTERNAL MODULE: ./.build/convention/touched.js
var convention_touched = __webpack_require__(59569);
// EXTERNAL MODULE: ./.build/deployed/state.js + 1 modules
var deployed_state = __webpack_require__(8572);
// EXTERNAL MODULE: ./.build/git/ancestry.js
var ancestry = __webpack_require__(86151);
// EXTERNAL MODULE: ./.build/git/changes.js
var changes = __webpack_require__(86277);
// EXTERNAL MODULE: ./.build/reconcile/inputs.js
var inputs = __webpack_require__(44163);
// EXTERNAL MODULE: ./.build/rules/registry.js + 53 modules
var registry = __webpack_require__(6360);
// EXTERNAL MODULE: ./.build/commands/advisories/gather.js
var gather = __webpack_require__(22669);
// EXTERNAL MODULE: ./.build/commands/check-desired.js
var check_desired = __webpack_require__(18373);
// EXTERNAL MODULE: ./.build/commands/commit-source.js
var commit_source = __webpack_require__(17519);
// EXTERNAL MODULE: ./.build/model/semver.js
var semver = __webpack_require__(89537);
// EXTERNAL MODULE: ./.build/reconcile/variants.js
var variants = __webpack_require__(20680);
// EXTERNAL MODULE: ./.build/rules/contract/mode.js
var mode = __webpack_require__(65071);
// EXTERNAL MODULE: ./.build/rules/deployment-facts.js
var deployment_facts = __webpack_require__(17982);
// EXTERNAL MODULE: ./.build/commands/semver/released.js
var released = __webpack_require__(99040);
;// CONCATENATED MODULE: ./.build/commands/semver/deployments.js






/** What would become of the contracts, of each deployment that names other versions, or other shares, than it has. */
async function deploymentContracts({ source, desired, base, deployed, ids, }) {
    const asked = [...ids].flatMap((id) => {
        const [environmentId = "", server = ""] = id.split("/");
        const unit = desired.servers.get(server);
        const environment = desired.environments.get(environmentId);
        const deployment = unit?.deployments.get(environmentId);
        const status = deployed.statuses.get(id);
        if (!unit || !environment || !deployment)
            return [];
        const { digest } = (0,inputs/* desiredInputs */.Q)(desired, unit, environment, deployment);
        if (status?.desired.digest === digest)
            return [];
        const stableId = status ? (0,variants/* stableOf */.PI)(status) : null;
        const from = stableId === null ? null : (status?.variants[stableId]?.version ?? null);
        const versions = (0,deployment_facts/* namedVersions */.fY)(deployment).filter((version) => version !== from);
        if (versions.length === 0)
            return [];
        const pending = deployed.pending.get(id);
        const noted = pending?.digest === digest ? pending.semver : undefined;
        const before = base?.servers.get(server)?.server;
        const modes = [
            (0,mode/* semverModeOf */.Lc)(unit.server, "deployment"),
            ...(before ? [(0,mode/* semverModeOf */.Lc)(before, "deployment")] : []),
            ...(noted ? [noted] : []),
        ];
        return { id, mode: modes.reduce(semver/* stricter */.Rn), pairs: versions.map((to) => (0,released/* pairOf */.c)(unit, from, to)) };
    });
    if (asked.length === 0)
        return new Map();
    const { contractEvidence } = await Promise.all(/* import() */[__webpack_require__.e(4567), __webpack_require__.e(8192), __webpack_require__.e(9882), __webpack_require__.e(9774)]).then(__webpack_require__.bind(__webpack_require__, 29774));
    const evidence = [
        ...(await contractEvidence(source, asked.flatMap(({ pairs }) => pairs))),
    ];
    return new Map(asked.map(({ id, mode, pairs }) => {
        const own = evidence.splice(0, pairs.length);
        return [id, { mode, byVersion: new Map(own.map((one) => [one.to, one])) }];
    }));
}

// EXTERNAL MODULE: ./.build/commands/signatures/gather.js
var signatures_gather = __webpack_require__(63217);
// EXTERNAL MODULE: ./.build/commands/target-findings.js
var target_findings = __webpack_require__(28496);
// EXTERNAL MODULE: ./.build/model/environment.js
var environment = __webpack_require__(7008);
;// CONCATENATED MODULE: ./.build/commands/what-runs.js



/** The statuses of one server, by environment. */
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
        const file = (0,paths/* deploymentFile */.mI)(environment, id);
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
    return { ...environment/* defaultEnvironment */.L, id, file: (0,paths/* environmentFile */.qU)(id) };
}
/** The files of the releases that are stable somewhere: what comes there is compared with them. */
function runningReleases({ statuses }) {
    const files = [...statuses.values()].flatMap((status) => {
        const version = status.variants[(0,variants/* stableOf */.PI)(status) ?? ""]?.version;
        return version === undefined ? [] : [(0,paths/* releaseFile */.MR)(status.server, version)];
    });
    return new Set(files);
}

;// CONCATENATED MODULE: ./.build/commands/look.js















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
        if (request.mayBeBehind && (await (0,ancestry/* isAncestor */.QX)(repository, commit, applied)))
            return (0,convention_touched/* touchedBy */.O)([]);
        return (0,convention_touched/* touchedBy */.O)(await (0,changes/* changedPaths */.vl)(repository, applied, commit, directory));
    });
    const named = [...index.state.pending.keys(), ...index.tampered.keys(), ...(request.ids ?? [])];
    const touched = change === "all" || merged === "all" ? "all" : union(change, merged);
    const there = await deployedServers(workspace, index, touched);
    const servers = [...named.map(serverOf), ...there];
    const { files } = change === "all" ? (request.brought ?? nothingTouched) : change;
    const load = await (0,check_desired.loadScopeOf)(source, { touched, servers });
    const scope = load.kind === "all" ? { kind: "all" } : { kind: "deployments", ids: named, servers: load.servers };
    const reading = await (0,deployed_state/* readDeployed */.B)(store, scope, { at: index.state.head });
    if (reading.kind === "absent")
        return { kind: "blocked", findings: reading.findings };
    const branchFindings = (0,registry/* distinct */.dM)([
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
    const applied = considered === null ? undefined : (0,commit_source.commitSource)(workspace, considered);
    const against = base ?? applied;
    const checked = await (0,check_desired.checkDesired)({
        source,
        touched,
        files,
        servers,
        now: request.now,
        before: whatRuns(state),
        statuses: (server) => statusesOf(state, server),
        running: runningReleases(state),
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
    const contracts = await deploymentContracts({ source, desired, base: checked.base, deployed: state, ids });
    const judging = {
        source,
        desired,
        base: checked.base,
        against,
        considered,
        deployed: state,
        ids,
        at: (commit) => (0,commit_source.commitSource)(workspace, commit),
        env: workspace.env,
    };
    const signatures = await (0,signatures_gather/* deploymentSignatures */.vN)(judging);
    const advisories = request.onlyShown
        ? undefined
        : await (0,gather/* deploymentAdvisories */.T)({ ...judging, signal: workspace.signal, now: request.now });
    const unfit = await (0,locate/* locate */.x)((0,target_findings/* targetFindings */.Y)(desired, state, ids), source);
    const written = (0,registry/* distinct */.dM)([...findings, ...unfit]);
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
            ...(contracts.size > 0 ? { contracts } : {}),
            signatures,
            ...(advisories ? { advisories } : {}),
            judgesMoved: await (0,signatures_gather/* judgesMoved */.El)(judging),
        },
    };
}
/** What the branch `deployed` says without its statuses: enough to know which of them to read. */
function firstLook({ store }) {
    const reading = store
        .head()
        .then((head) => (0,deployed_state/* readDeployed */.B)(store, nothing, head === null ? {} : { at: head }));
    // It may fail before anyone asks for it.
    reading.catch(() => { });
    return reading;
}
const nothing = { kind: "deployments", ids: [], servers: [] };
const nothingTouched = (0,convention_touched/* touchedBy */.O)([]);
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
const roots = new Set([paths/* projectFile */.g7, paths/* environmentsFolder */.fC, paths/* serversFolder */.tl]);
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
    return (0,inputs/* desiredInputs */.Q)({ environments, ...desired }, unit, environment, deployment).digest;
}
/** The desired commit that was considered last; null also where main was rewritten and this clone has it no more. */
async function consideredHere({ repository }, applied) {
    if (applied === null || repository.shallow)
        return applied;
    return (0,ancestry/* tryResolve */.Cn)(repository, applied);
}
/** What was merged since the last run that considered it; everything where no run ever did. */
async function mergedSince(applied, request, between) {
    if (applied === null)
        return "all";
    return applied === request.commit ? (0,convention_touched/* touchedBy */.O)([]) : between(applied, request.commit);
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
    // A release that is not honest stands in the way of no other version, and of its own the gate says so.
    if (releaseRules.has(finding.rule) && (0,paths/* classify */.L8)(finding.place?.file ?? "").kind === "release")
        return false;
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
    const what = (0,paths/* classify */.L8)(file);
    if (what.kind === "environment")
        return what.environment === environment;
    if (what.kind === "deployment")
        return file === (0,paths/* deploymentFile */.mI)(environment, server);
    if ("server" in what)
        return what.server === server;
    return what.kind === "headgate" || file === (0,paths/* environmentFile */.qU)(environment);
}
const releaseRules = new Set(["contract/semver", "contract/not-captured"]);
function serverOf(id) {
    return id.split("/")[1] ?? "";
}


/***/ }),

/***/ 63217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   El: () => (/* binding */ judgesMoved),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   nA: () => (/* binding */ bundlesOf),
/* harmony export */   vN: () => (/* binding */ deploymentSignatures)
/* harmony export */ });
/* harmony import */ var _convention_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1450);
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10547);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73903);
/* harmony import */ var _model_server_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19114);
/* harmony import */ var _model_signature_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65819);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(34694);
/* harmony import */ var _reconcile_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44163);
/* harmony import */ var _reconcile_variants_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20680);
/* harmony import */ var _rules_deployment_facts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17982);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41978);










/**
 * What is known of the signatures of all that deployments name and do not have as they name it. Reads files only; a
 * trusted root is asked for where there is a signature to check.
 */
async function deploymentSignatures(question) {
    const { source, desired } = question;
    const asked = whatIsAsked(question);
    const wanted = new Map(asked.flatMap(({ releases }) => releases.map((one) => [(0,_model_signature_js__WEBPACK_IMPORTED_MODULE_7__/* .signatureKey */ .cx)(one), one])));
    const bundles = await bundlesOf(source, [...wanted.values()]);
    const judges = await judgesAt(question, asked);
    const judgedBy = new Map();
    const former = new Map();
    const formerHealth = new Map();
    const releases = new Map();
    const needsTrust = bundles.size > 0 || judges.size > 0;
    const trust = needsTrust ? await (0,_trust_js__WEBPACK_IMPORTED_MODULE_6__/* .trustSettingOf */ .yZ)(source, desired.project) : undefined;
    for (const { id, server, releases: own, before } of asked) {
        const unit = desired.servers.get(server);
        const others = before.flatMap((commit) => {
            const judge = judges.get(commit);
            return judge && trust && isOther(judge, trust, unit) ? { ...judge, commit } : [];
        });
        const last = others.at(-1);
        if (last)
            judgedBy.set(id, last.commit);
        const signers = others
            .filter((judge) => judge.servers.has(server))
            .map((judge) => (0,_model_signature_js__WEBPACK_IMPORTED_MODULE_7__/* .signersOf */ .Re)(judge.servers.get(server)));
        if (signers.length > 0)
            former.set(id, signers);
        const healths = others.flatMap((judge) => {
            const known = judge.servers.get(server);
            return known && !isSameHealth(known, unit?.server) ? [known.health ?? _model_server_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultHealth */ .Q] : [];
        });
        if (healths.length > 0)
            formerHealth.set(id, healths);
        for (const release of own) {
            const key = (0,_model_signature_js__WEBPACK_IMPORTED_MODULE_7__/* .signatureKey */ .cx)(release);
            const bundle = bundles.get(key);
            const known = releases.get(key);
            if (bundle === undefined || !trust)
                releases.set(key, { kind: "missing" });
            else if (!known || known.kind === "verified") {
                releases.set(key, await evidenceOf(release, bundle, trust, others, question.env));
            }
        }
    }
    return { releases, former, judgedBy, formerHealth };
}
/**
 * Whether server.yaml or headgate.yaml judge releases otherwise than when the desired side was considered last: then
 * that must be put on record, or whatever comes later would pass for part of the same change.
 */
async function judgesMoved({ source, desired, base, against, considered, }) {
    if (!base || !against || considered === null || against.commit !== considered)
        return false;
    const moved = [...desired.servers.values()].some(({ id, server }) => {
        const before = base.servers.get(id)?.server;
        return before !== undefined && judgingText(before) !== judgingText(server);
    });
    if (moved)
        return true;
    const trusts = [(0,_trust_js__WEBPACK_IMPORTED_MODULE_6__/* .trustSettingOf */ .yZ)(source, desired.project), (0,_trust_js__WEBPACK_IMPORTED_MODULE_6__/* .trustSettingOf */ .yZ)(against, base.project)];
    return !(0,_trust_js__WEBPACK_IMPORTED_MODULE_6__/* .isSameTrust */ .$u)(await trusts[0], await trusts[1]);
}
function judgingText(server) {
    return (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)([(0,_model_signature_js__WEBPACK_IMPORTED_MODULE_7__/* .signersOf */ .Re)(server), server?.contract, server?.health]);
}
/** The texts of the signatures of some releases, by `signatureKey`; those that have none are absent. */
async function bundlesOf(source, releases) {
    const files = await source.read(releases.map(({ id, version }) => (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .signatureFile */ .dT)(id, version)));
    return new Map(releases.flatMap((release) => {
        const bytes = files.get((0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .signatureFile */ .dT)(release.id, release.version));
        return bytes ? [[(0,_model_signature_js__WEBPACK_IMPORTED_MODULE_7__/* .signatureKey */ .cx)(release), Buffer.from(bytes).toString("utf8")]] : [];
    }));
}
/** Deployments whose wish is not what is recorded as applied. */
function whatIsAsked(question) {
    const { desired, against, considered, deployed, ids, source } = question;
    const recent = [...new Set([against?.commit ?? null, considered])];
    const before = recent.flatMap((commit) => (commit === null || commit === source.commit ? [] : [commit]));
    return [...ids].flatMap((id) => {
        const [environmentId = "", server = ""] = id.split("/");
        const unit = desired.servers.get(server);
        const environment = desired.environments.get(environmentId);
        const deployment = unit?.deployments.get(environmentId);
        if (!unit || !environment || !deployment)
            return [];
        const { digest } = (0,_reconcile_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .desiredInputs */ .Q)(desired, unit, environment, deployment);
        const status = deployed.statuses.get(id);
        if (status?.desired.digest === digest)
            return [];
        // What is stable here too: a version is held against it.
        const stable = status?.variants[(0,_reconcile_variants_js__WEBPACK_IMPORTED_MODULE_5__/* .stableOf */ .PI)(status) ?? ""]?.version;
        const versions = new Set([...(0,_rules_deployment_facts_js__WEBPACK_IMPORTED_MODULE_8__/* .namedVersions */ .fY)(deployment), ...(stable === undefined ? [] : [stable])]);
        const releases = [...versions].flatMap((version) => unit.releases.get(version) ?? unit.former?.get(version) ?? []);
        const noted = deployed.pending.get(id);
        // What waits already is bound by what it came in together with, and by nothing that changed later.
        if (noted?.digest === digest)
            return { id, server, releases, before: [noted.judgedBy ?? []].flat() };
        return { id, server, releases, before };
    });
}
async function judgesAt({ at, base, against }, asked) {
    const servers = new Map();
    for (const { server, before } of asked) {
        for (const commit of before)
            servers.set(commit, (servers.get(commit) ?? new Set()).add(server));
    }
    const judges = new Map();
    for (const [commit, wanted] of servers) {
        try {
            const isLoaded = base && against?.commit === commit;
            const source = isLoaded ? against : at(commit);
            const scope = {
                kind: "touched",
                servers: wanted,
                files: new Set(),
                changedOnly: true,
            };
            const there = isLoaded ? base : (await (0,_convention_load_js__WEBPACK_IMPORTED_MODULE_0__/* .loadDesired */ .fv)(source, scope)).desired;
            judges.set(commit, {
                servers: new Map([...there.servers.values()].map(({ id, server }) => [id, server])),
                trust: await (0,_trust_js__WEBPACK_IMPORTED_MODULE_6__/* .trustSettingOf */ .yZ)(source, there.project),
            });
        }
        catch (error) {
            const why = (0,_model_text_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g$)(error instanceof Error ? error.message : String(error), 200);
            const problem = `who might sign before this change stands in ${commit.slice(0, 7)}: ${why}`;
            judges.set(commit, { servers: new Map(), problem });
        }
    }
    return judges;
}
/** A server that is new has nobody who might have signed before, and nobody who was trusted with it. */
function isOther(judge, trust, unit) {
    if (judge.problem !== undefined || !judge.trust)
        return true;
    const id = unit?.id ?? "";
    if (!judge.servers.has(id))
        return false;
    return (!(0,_trust_js__WEBPACK_IMPORTED_MODULE_6__/* .isSameTrust */ .$u)(judge.trust, trust) ||
        !isSameHealth(judge.servers.get(id), unit?.server) ||
        (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)((0,_model_signature_js__WEBPACK_IMPORTED_MODULE_7__/* .signersOf */ .Re)(judge.servers.get(id))) !== (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)((0,_model_signature_js__WEBPACK_IMPORTED_MODULE_7__/* .signersOf */ .Re)(unit?.server)));
}
function isSameHealth(before, now) {
    const [was, is] = [before, now].map((server) => (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(server?.health ?? _model_server_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultHealth */ .Q));
    return was === is;
}
/** Under what is trusted now, and under what was trusted before where that is something else: the worst of them. */
async function evidenceOf(release, bundle, trust, others, env) {
    const evidence = await (0,_trust_js__WEBPACK_IMPORTED_MODULE_6__/* .verifyUnder */ .uZ)(trust, release, bundle, env);
    if (evidence.kind !== "verified")
        return evidence;
    for (const { problem, trust: former } of others) {
        if (problem !== undefined || !former)
            return { kind: "not-verifiable", message: problem ?? "" };
        if ((0,_trust_js__WEBPACK_IMPORTED_MODULE_6__/* .isSameTrust */ .$u)(former, trust))
            continue;
        const before = await (0,_trust_js__WEBPACK_IMPORTED_MODULE_6__/* .verifyUnder */ .uZ)(former, release, bundle, env);
        if (before.kind === "verified" || before.kind === "missing")
            continue;
        return { ...before, message: `by the trusted root before this change, ${before.message}` };
    }
    return evidence;
}


/***/ }),

/***/ 41978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ isSameTrust),
/* harmony export */   uZ: () => (/* binding */ verifyUnder),
/* harmony export */   yZ: () => (/* binding */ trustSettingOf)
/* harmony export */ });
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10547);
/* harmony import */ var _system_cache_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61048);


/** Reads the file that headgate.yaml names, where it names one. */
async function trustSettingOf(source, { sigstore }) {
    const path = sigstore?.trustedRoot;
    if (path === undefined)
        return { kind: "instance" };
    const bytes = (await source.read([path])).get(path);
    return bytes ? { kind: "file", text: Buffer.from(bytes).toString("utf8") } : { kind: "absent", path };
}
function isSameTrust(a, b) {
    if (a.kind === "file" && b.kind === "file")
        return a.text === b.text;
    return a.kind === b.kind && a.kind === "instance";
}
/** What a bundle proves under a setting; loads what verifies only here. */
async function verifyUnder(trust, release, bundle, env) {
    if (trust.kind === "absent") {
        return { kind: "not-verifiable", message: `${_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .projectFile */ .g7} names ${trust.path}, which is not there` };
    }
    const { verifyRelease } = await __webpack_require__.e(/* import() */ 938).then(__webpack_require__.bind(__webpack_require__, 60938));
    return verifyRelease(release, bundle, {
        env,
        cache: (0,_system_cache_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .cacheFolder */ .n)(env),
        ...(trust.kind === "file" ? { trustedRoot: trust.text } : {}),
    });
}


/***/ }),

/***/ 59569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ touchedBy)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10547);

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

/***/ 86277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c7: () => (/* binding */ listUntracked),
/* harmony export */   vl: () => (/* binding */ changedPaths)
/* harmony export */ });
/* unused harmony export changedFiles */
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3028);
/* harmony import */ var _ancestry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86151);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12769);



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
    const commits = await Promise.all([base, ...(head === null ? [] : [head])].map((rev) => (0,_ancestry_js__WEBPACK_IMPORTED_MODULE_0__.resolve)(repository, rev)));
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

/***/ 39056:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ bindingPolicies)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73903);

/**
 * Every policy that a wish (the digest of its inputs) is bound by: the one that is wished, the one in force, and the
 * one that was in force when it came in, together with a change of policy. Each once; the wished one first.
 */
function bindingPolicies(wished, { environments, pending }, id, wish) {
    const noted = pending.get(id);
    const [environment = ""] = id.split("/");
    const all = [wished, environments.get(environment), noted?.digest === wish ? noted.policy : undefined];
    const policies = [];
    for (const policy of all) {
        if (policy && policies.every((known) => (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(known) !== (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(policy)))
            policies.push(policy);
    }
    return policies;
}


/***/ }),

/***/ 61048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** `$XDG_CACHE_HOME/headgate`, or `~/.cache/headgate`. */
function cacheFolder(env) {
    const base = env.XDG_CACHE_HOME;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base?.startsWith("/") ? base : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), ".cache"), "headgate");
}


/***/ })

};
;