export const id = 501;
export const ids = [501];
export const modules = {

/***/ 6790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pV: () => (/* binding */ checkDesired),
  nv: () => (/* binding */ commitSource),
  t5: () => (/* binding */ lookAt)
});

// EXTERNAL MODULE: ./.build/convention/load.js + 7 modules
var convention_load = __webpack_require__(2101);
// EXTERNAL MODULE: ./.build/convention/locate.js
var locate = __webpack_require__(2108);
// EXTERNAL MODULE: ./.build/convention/paths.js
var paths = __webpack_require__(8364);
// EXTERNAL MODULE: ./.build/convention/touched.js
var touched = __webpack_require__(6514);
// EXTERNAL MODULE: ./.build/deployed/run-identity.js
var run_identity = __webpack_require__(675);
// EXTERNAL MODULE: ./.build/deployed/state.js + 1 modules
var state = __webpack_require__(8056);
// EXTERNAL MODULE: ./.build/git/ancestry.js
var ancestry = __webpack_require__(2860);
// EXTERNAL MODULE: ./.build/git/changes.js
var changes = __webpack_require__(7496);
// EXTERNAL MODULE: ./.build/git/tree-source.js
var tree_source = __webpack_require__(7847);
// EXTERNAL MODULE: ./.build/rules/registry.js + 46 modules
var registry = __webpack_require__(4604);
// EXTERNAL MODULE: ./.build/reconcile/inputs.js
var inputs = __webpack_require__(2668);
// EXTERNAL MODULE: ./.build/targets/registry.js + 11 modules
var targets_registry = __webpack_require__(8884);
;// CONCATENATED MODULE: ./.build/commands/target-findings.js



/**
 * What the targets cannot express of the deployments in question: of their end states, and of the states in
 * between where a rollout will split traffic with what runs now. Found before anything is applied.
 */
function targetFindings(desired, deployed, ids) {
    return (0,registry/* distinct */.dM)([...ids].flatMap((id) => findingsOf(desired, deployed, id)));
}
function findingsOf(desired, deployed, id) {
    const [environmentId = "", server = ""] = id.split("/");
    const environment = desired.environments.get(environmentId);
    const unit = desired.servers.get(server);
    const deployment = unit?.deployments.get(environmentId);
    if (!environment || !unit || !deployment)
        return [];
    const end = (0,inputs/* desiredInputs */.Q)(desired, unit, environment, deployment).live;
    const status = deployed.statuses.get(id);
    const states = [end];
    const splits = environment.strategy.steps.some((step) => step > 0 && step < 100);
    if (splits && status && !status.variants[deployment.blue])
        states.push(split(end));
    const { releases } = unit;
    return states
        .flatMap((live) => environment.targets.flatMap((target) => {
        const known = Object.values(live.variants).every(({ version }) => releases.has(version));
        if (!known && live === end)
            return [];
        const input = { environment: environmentId, server, live, releases, target };
        return (0,targets_registry/* adapterFor */.f)(target)?.check(input) ?? [];
    }))
        .map((finding) => ({
        ...finding,
        place: { file: environment.file, path: ["targets"], part: "key" },
    }));
}
/** What a target has to say of a split is said of the new variants: what runs now was said before. */
function split(end) {
    const variants = Object.entries(end.variants).flatMap(([id, variant]) => [
        [id, variant],
        [`${id}~`, variant],
    ]);
    return {
        variants: Object.fromEntries(variants),
        traffic: Object.fromEntries(variants.map(([id]) => [id, 1])),
    };
}

;// CONCATENATED MODULE: ./.build/commands/look.js











/** Reads and checks a part of the desired side: the convention's findings and those of all static rules. */
async function checkDesired(scope) {
    const load = await loadScope(scope, scope.source);
    const { desired, findings, omitted } = await (0,convention_load/* loadDesired */.f)(scope.source, load);
    const base = scope.base && (await (0,convention_load/* loadDesired */.f)(scope.base, await loadScope(scope, scope.base))).desired;
    const { now } = scope;
    const found = [
        ...findings,
        ...(0,registry/* checkProject */.sh)({ desired, now, ...(base ? { base } : {}) }),
        ...[...desired.servers.values()].flatMap((server) => {
            const before = base?.servers.get(server.id);
            const { project, environments } = desired;
            return (0,registry/* checkServer */.i6)({ project, environments, server, now, ...(before ? { base: before } : {}) });
        }),
    ];
    const told = (0,registry/* distinct */.dM)(found).filter((finding) => !followsFrom(finding, omitted));
    return { desired, findings: await (0,locate/* locate */.x)(told, scope.source) };
}
/** Whether what seems to be missing is only a file that was left out for findings of its own. */
function followsFrom({ rule, place }, omitted) {
    if (omitted.size === 0 || !place)
        return false;
    const what = (0,paths/* classify */.L8)(place.file);
    if (rule === "version/unknown-server")
        return "server" in what && omitted.has((0,paths/* serverFile */.kt)(what.server));
    if (rule === "version/not-released" && "server" in what) {
        return [...omitted].some((file) => file.startsWith(`servers/${what.server}/versions/`));
    }
    if (rule === "promotion/unknown-environment" || rule === "promotion/unknown-upstream") {
        return [...omitted].some((file) => (0,paths/* classify */.L8)(file).kind === "environment");
    }
    return false;
}
async function loadScope(scope, source) {
    if (scope.touched === "all")
        return { kind: "all" };
    const { servers, environments, project, files } = scope.touched;
    const wanted = new Set([...servers, ...(scope.servers ?? [])]);
    const folders = project ? await environmentIds(source) : environments;
    for (const environment of folders) {
        for (const server of await serversIn(source, environment))
            wanted.add(server);
    }
    return { kind: "touched", servers: wanted, files };
}
async function environmentIds(source) {
    const names = await source.names(paths/* environmentsFolder */.fC);
    return names.flatMap((name) => (name.endsWith("/") ? [name.slice(0, -1)] : []));
}
async function serversIn(source, environment) {
    const names = await source.names(`${paths/* environmentsFolder */.fC}/${environment}`);
    return names.flatMap((name) => name.endsWith(".yaml") && name !== "environment.yaml" ? [name.slice(0, -".yaml".length)] : []);
}
/**
 * Both sides, as far as a plan or a run needs them: what a change touches, what was merged but not considered
 * yet, and what is pending. Blocked where the branch `deployed` is absent or must not be written to.
 */
async function lookAt(workspace, request) {
    const { store, repository, directory } = workspace;
    const head = await store.head();
    const first = await (0,state/* readDeployed */.B)(store, { kind: "deployments", ids: [], servers: [] }, head === null ? {} : { at: head });
    if (first.kind === "absent")
        return { kind: "blocked", findings: first.findings };
    const merged = await mergedSince(first.state.applied, request, async (applied, commit) => {
        if (request.mayBeBehind && (await (0,ancestry/* isAncestor */.QX)(repository, commit, applied)))
            return (0,touched/* touchedBy */.O)([]);
        return (0,touched/* touchedBy */.O)(await (0,changes/* changedPaths */.v)(repository, applied, commit, directory));
    });
    const change = request.change;
    const whole = change === "all" || merged === "all";
    const named = [...first.state.pending.keys(), ...first.tampered.keys(), ...(request.ids ?? [])];
    const { desired, findings } = await checkDesired({
        source: request.source,
        touched: whole ? "all" : union(change, merged),
        servers: named.map(serverOf),
        now: request.now,
        ...(request.base ? { base: request.base } : {}),
    });
    const changed = new Set(await idsTouched(change, desired, request.source, workspace, first));
    const waiting = merged === "all" ? [] : await idsTouched(merged, desired, request.source, workspace, first);
    const ids = new Set([...changed, ...waiting, ...named]);
    const scope = change === "all" || merged === "all"
        ? { kind: "all" }
        : { kind: "deployments", ids, servers: new Set([...ids].map(serverOf)) };
    const reading = await (0,state/* readDeployed */.B)(store, scope, { at: first.state.head });
    if (reading.kind === "absent")
        return { kind: "blocked", findings: reading.findings };
    const rewound = await rewoundFindings(workspace, first.state.head);
    const branchFindings = (0,registry/* distinct */.dM)([...reading.findings, ...rewound]);
    if (!reading.writable || rewound.length > 0)
        return { kind: "blocked", findings: branchFindings };
    if (scope.kind === "all") {
        for (const id of reading.state.statuses.keys())
            ids.add(id);
        for (const unit of desired.servers.values()) {
            for (const environment of unit.deployments.keys()) {
                ids.add(`${environment}/${unit.id}`);
                if (change === "all")
                    changed.add(`${environment}/${unit.id}`);
            }
        }
    }
    const unfit = await (0,locate/* locate */.x)(targetFindings(desired, reading.state, ids), request.source);
    const written = (0,registry/* distinct */.dM)([...findings, ...unfit]);
    const all = [...written, ...branchFindings];
    const runs = [...reading.state.statuses.values()].flatMap((status) => status.lease?.run ?? []);
    return {
        kind: "look",
        look: {
            desired,
            commit: request.commit,
            deployed: reading.state,
            manifest: reading.manifest,
            scope: new Map([...ids].map((id) => [id, changed.has(id) ? "change" : "pending"])),
            findings: all,
            findingsOf: new Map([...ids].map((id) => [id, written.filter((finding) => concerns(finding, id))])),
            tampered: reading.tampered,
            endedRuns: (0,run_identity/* endedLocalRuns */.E$)(runs),
        },
    };
}
/** What was merged since the last run that considered it; everything where no run ever did. */
async function mergedSince(applied, request, between) {
    if (applied === null)
        return "all";
    return applied === request.commit ? (0,touched/* touchedBy */.O)([]) : between(applied, request.commit);
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
/** The deployments that changed files concern, on either side: removed ones are only on the deployed one. */
async function idsTouched(touched, desired, source, { store }, reading) {
    if (touched === "all")
        return [];
    const { head } = reading.state;
    const environments = new Set([...desired.environments.keys(), ...reading.state.environments.keys()]);
    const ids = [...touched.servers].flatMap((server) => [...environments].map((id) => `${id}/${server}`));
    for (const environment of touched.project ? environments : touched.environments) {
        const here = await serversIn(source, environment);
        const there = (await store.names(head, environment)).filter((name) => name.endsWith("/"));
        for (const server of [...here, ...there.map((name) => name.slice(0, -1))])
            ids.push(`${environment}/${server}`);
    }
    return ids;
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
function concerns(finding, id) {
    const [environment = "", server = ""] = id.split("/");
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
function serverOf(id) {
    return id.split("/")[1] ?? "";
}
/** The tree of a commit of the desired branch as a source. */
function commitSource(workspace, commit) {
    return (0,tree_source/* treeSource */.A)(workspace.repository, commit, workspace.directory);
}


/***/ }),

/***/ 6958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mw: () => (/* binding */ maxDepth),
/* harmony export */   TM: () => (/* binding */ maxFindings),
/* harmony export */   WZ: () => (/* binding */ maxNodes),
/* harmony export */   kW: () => (/* binding */ forbiddenKeys),
/* harmony export */   o2: () => (/* binding */ maxFileSize)
/* harmony export */ });
/** Bytes of one file; more is refused unread. */
const maxFileSize = 1_048_576;
/** Levels of maps and lists in one document. */
const maxDepth = 32;
/** Maps, lists and scalars in one document. */
const maxNodes = 50_000;
/** Findings shown for one file; what is beyond is counted in one more. */
const maxFindings = 50;
/** Keys that mean something to JavaScript itself and never a setting. */
const forbiddenKeys = new Set(["__proto__", "constructor", "prototype"]);


/***/ }),

/***/ 2101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ loadDesired)
});

// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(2029);
// EXTERNAL MODULE: ./.build/convention/paths.js
var convention_paths = __webpack_require__(8364);
// EXTERNAL MODULE: ./.build/convention/rules.js + 1 modules
var rules = __webpack_require__(318);
// EXTERNAL MODULE: ./.build/convention/wording.js
var wording = __webpack_require__(1960);
;// CONCATENATED MODULE: ./.build/convention/names.js




/** What is wrong with the name or nature of one entry of the convention's folders; its content is another matter. */
function entryFinding(entry) {
    const found = (rule, message, hint) => (0,rules/* conventionFinding */.Zv)(rule, (0,rules/* fileSpot */.$s)(entry.path), message, hint);
    if (entry.kind === "symlink")
        return found("convention/symlink", "this is a symbolic link");
    if (entry.kind === "other")
        return found("convention/not-a-file", "this is neither a file nor a folder");
    const what = (0,convention_paths/* classify */.L8)(entry.path);
    if (what.kind === "unknown") {
        if (what.meant === undefined)
            return found("convention/unknown-file", "this file means nothing to Headgate here");
        return found("convention/wrong-extension", "nobody reads this file", `rename it to ${what.meant}`);
    }
    if ("environment" in what) {
        if (!(0,convention_paths/* isId */.eQ)(what.environment))
            return found("convention/invalid-id", notAnId(what.environment, "environment"));
        if (convention_paths/* reservedEnvironments */.re.has(what.environment)) {
            return found("convention/reserved-id", `no environment can be called ${what.environment}`);
        }
    }
    if ("server" in what) {
        if (!(0,convention_paths/* isId */.eQ)(what.server))
            return found("convention/invalid-id", notAnId(what.server, "server"));
        if (convention_paths/* reservedServers */.Jf.has(what.server))
            return found("convention/reserved-id", `no server can be called ${what.server}`);
    }
    if (what.kind === "release" && !(0,convention_paths/* isExactVersion */.Yb)(what.version)) {
        return found("convention/invalid-version", `${(0,wording/* quoted */.TL)(what.version)} is not an exact version such as 1.2.0`);
    }
    return undefined;
}
function notAnId(text, of) {
    return `${(0,wording/* quoted */.TL)(text)} cannot be the id of ${of === "environment" ? "an environment" : "a server"}`;
}
/** Names that differ only in case, wherever in the path; the last in order of code units is taken as meant. */
function caseCollisions(paths) {
    const byFolded = new Map();
    for (const path of paths) {
        // Lower-case paths are the rule: only the others can collide with anything.
        const folded = path.toLowerCase();
        if (folded !== path)
            byFolded.set(folded, [...(byFolded.get(folded) ?? []), path]);
    }
    if (byFolded.size === 0)
        return [];
    for (const path of paths) {
        if (path === path.toLowerCase())
            byFolded.get(path)?.push(path);
    }
    return [...byFolded.values()].flatMap((same) => {
        const sorted = same.sort(finding/* compareText */.n6);
        const kept = sorted.at(-1) ?? "";
        return sorted.slice(0, -1).map((path) => {
            const message = `differs only in case from ${kept}`;
            return (0,rules/* conventionFinding */.Zv)("convention/case-collision", (0,rules/* fileSpot */.$s)(path), message);
        });
    });
}

// EXTERNAL MODULE: ./.build/convention/read.js + 5 modules
var convention_read = __webpack_require__(9766);
// EXTERNAL MODULE: ./.build/model/duration.js
var duration = __webpack_require__(3978);
// EXTERNAL MODULE: ./.build/model/environment.js
var environment = __webpack_require__(6985);
;// CONCATENATED MODULE: ./.build/convention/resolve/environment.js



/**
 * A policy with nothing left open: environment.yaml over `defaults` of headgate.yaml over Headgate's own.
 * Maps are merged key by key, lists are replaced.
 */
function resolveEnvironment(id, document, defaults = {}) {
    const base = environment/* defaultEnvironment */.L;
    return {
        id,
        file: (0,convention_paths/* environmentFile */.qU)(id),
        upstream: resolveUpstream(document.upstream),
        soak: (0,duration/* parseDuration */.E)(document.soak ?? defaults.soak ?? "0s") ?? base.soak,
        versions: { ...base.versions, ...defaults.versions, ...document.versions },
        approvals: { ...base.approvals, ...defaults.approvals, ...document.approvals },
        deployers: document.deployers ?? defaults.deployers ?? base.deployers,
        windows: (document.windows ?? defaults.windows ?? []).map(resolveWindow),
        strategy: resolveStrategy(defaults.strategy, document.strategy),
        require: { ...defaults.require, ...document.require },
        rollback: resolveRollback(defaults.rollback, document.rollback),
        variables: { ...defaults.variables, ...document.variables },
        stage: document.stage ?? base.stage,
        targets: (document.targets ?? defaults.targets ?? []).map(resolveTarget),
    };
}
function resolveUpstream(written) {
    if (written === undefined)
        return environment/* defaultEnvironment */.L.upstream;
    if ("any" in written)
        return { mode: "any", environments: written.any ?? [] };
    return { mode: "all", environments: "all" in written ? (written.all ?? []) : asList(written) };
}
function asList(written) {
    return isList(written) ? written : [];
}
function isList(value) {
    return Array.isArray(value);
}
function resolveWindow(written) {
    return {
        kind: written.deny === undefined ? "allow" : "deny",
        when: written.deny ?? written.allow ?? "",
        timezone: written.timezone ?? "UTC",
        ...(written.reason !== undefined && { reason: written.reason }),
    };
}
/** What is written replaces the preset of the type; a type of one's own drops the defaults of another type. */
function resolveStrategy(defaults, written) {
    const type = written?.type ?? defaults?.type ?? environment/* defaultEnvironment */.L.strategy.type;
    const preset = environment/* strategyPresets */.i[type];
    const isSame = defaults?.type === undefined || defaults.type === type;
    const settings = { ...(isSame && defaults), ...written };
    return {
        type,
        steps: settings.steps ?? preset.steps,
        interval: (0,duration/* parseDuration */.E)(settings.interval ?? "") ?? preset.interval,
        watch: (0,duration/* parseDuration */.E)(settings.watch ?? "") ?? preset.watch,
        analysis: settings.analysis ?? preset.analysis,
    };
}
function resolveRollback(defaults, written) {
    const { maxAge, ...rest } = { ...defaults, ...written };
    const base = environment/* defaultEnvironment */.L.rollback;
    return { ...base, ...rest, maxAge: (0,duration/* parseDuration */.E)(maxAge ?? "") ?? base.maxAge };
}
/** The settings of targets that this version does not implement stay, for the rules to refuse them by place. */
function resolveTarget(written) {
    return written.type === "mcp" ? { ...written, scope: written.scope ?? "project" } : written;
}

;// CONCATENATED MODULE: ./.build/convention/environments.js





/** Reads every environment.yaml; lists the deployments only where all of them are wanted. */
async function loadEnvironments(loading, scope, defaults) {
    const { ids, deployments } = scope.kind === "all" ? await listAll(loading) : await listFolders(loading);
    const contents = await loading.source.read(ids.map(convention_paths/* environmentFile */.qU));
    const environments = new Map();
    for (const id of ids) {
        const file = (0,convention_paths/* environmentFile */.qU)(id);
        const bytes = contents.get(file);
        if (!bytes) {
            loading.findings.push(...(await missingFile(loading, id)));
            continue;
        }
        const read = await loading.attempt((precise) => (0,convention_read/* readDocument */.u0)("environment", file, bytes, precise));
        loading.findings.push(...(read?.findings ?? []));
        if (read?.value === undefined)
            loading.omitted.add(file);
        else
            environments.set(id, resolveEnvironment(id, read.value, defaults));
    }
    return { environments, ids, deployments };
}
async function listAll(loading) {
    const entries = await loading.source.list(convention_paths/* environmentsFolder */.fC);
    const ids = new Set();
    const deployments = new Map();
    for (const entry of entries) {
        if (!isSound(loading, entry))
            continue;
        const what = (0,convention_paths/* classify */.L8)(entry.path);
        if (what.kind === "environment")
            ids.add(what.environment);
        if (what.kind !== "deployment")
            continue;
        ids.add(what.environment);
        const known = deployments.get(what.server);
        if (known)
            known.push(what.environment);
        else
            deployments.set(what.server, [what.environment]);
    }
    loading.findings.push(...caseCollisions(entries.map(({ path }) => path)));
    return { ids: [...ids].sort(), deployments };
}
async function listFolders(loading) {
    const ids = [];
    for (const name of await loading.source.names(convention_paths/* environmentsFolder */.fC)) {
        if (!name.endsWith("/")) {
            // Not a folder: a link in a folder's place, or a stray file.
            const entries = await loading.source.list(`${convention_paths/* environmentsFolder */.fC}/${name}`);
            for (const entry of entries)
                isSound(loading, entry);
            continue;
        }
        const id = name.slice(0, -1);
        if (isSound(loading, { path: (0,convention_paths/* environmentFile */.qU)(id), kind: "file" }))
            ids.push(id);
    }
    return { ids: ids.sort(), deployments: new Map() };
}
/** Whether an entry may be read; what is wrong with it is noted. */
function isSound(loading, entry) {
    const finding = entryFinding(entry);
    if (finding)
        loading.findings.push(finding);
    if (finding?.outcome === "fail")
        loading.omitted.add(entry.path);
    return finding?.outcome !== "fail";
}
/** A folder with deployments and no policy; an empty folder is nothing, as it is to git. */
async function missingFile(loading, id) {
    const entries = await loading.source.list(`${convention_paths/* environmentsFolder */.fC}/${id}`);
    if (entries.length === 0 || loading.omitted.has((0,convention_paths/* environmentFile */.qU)(id)))
        return [];
    const message = `the environment ${id} has no environment.yaml`;
    return [(0,rules/* conventionFinding */.Zv)("convention/missing-file", (0,rules/* fileSpot */.$s)((0,convention_paths/* environmentFile */.qU)(id)), message)];
}

// EXTERNAL MODULE: ./.build/convention/locate.js
var locate = __webpack_require__(2108);
;// CONCATENATED MODULE: ./.build/convention/resolve/project.js

function resolveProject(document) {
    return {
        headgate: 1,
        file: convention_paths/* projectFile */.g7,
        variables: document.variables ?? {},
        teams: document.teams ?? {},
        overrides: document.overrides ?? [],
    };
}
/** What stands for a project whose headgate.yaml cannot be read, so that the rest is still looked at. */
const unreadableProject = resolveProject({ headgate: 1 });

;// CONCATENATED MODULE: ./.build/convention/resolve/deployment.js

function resolveDeployment(environment, server, document) {
    return {
        environment,
        server,
        file: (0,convention_paths/* deploymentFile */.mI)(environment, server),
        blue: document.blue,
        green: document.green ?? {},
        variables: document.variables ?? {},
        secrets: document.secrets ?? {},
        overrides: document.overrides ?? [],
        ...(document.hotfix && { hotfix: document.hotfix }),
    };
}
/** Every version that a deployment speaks of. */
function namedVersions(document) {
    const hotfix = document.hotfix ? [document.hotfix.version] : [];
    return [document.blue, ...Object.keys(document.green ?? {}), ...hotfix];
}

// EXTERNAL MODULE: ./.build/convention/resolve/release.js
var release = __webpack_require__(9482);
// EXTERNAL MODULE: ./.build/convention/resolve/server.js
var resolve_server = __webpack_require__(9548);
;// CONCATENATED MODULE: ./.build/convention/unit.js








/**
 * Loads and checks all files of one server, synchronously: the unit that can be spread over threads. Undefined
 * where a file needs the precise reader and none was given; then load that and call again. Releases that no
 * deployment names are checked and dropped.
 */
function loadUnit(files, precise) {
    const work = { files, precise, findings: [], omitted: [], isIncomplete: false };
    const usable = checkEntries(work);
    const deployments = loadDeployments(work);
    const named = new Set([...deployments.values()].flatMap(namedVersions));
    let server;
    const versions = new Set();
    const releases = new Map();
    for (const path of usable) {
        const what = (0,convention_paths/* classify */.L8)(path);
        if (what.kind === "server") {
            const document = read(work, "server", path);
            if (document)
                server = (0,resolve_server/* resolveServer */.w)(files.id, document);
        }
        else if (what.kind === "release") {
            versions.add(what.version);
            const document = read(work, "release", path);
            if (document &&
                hasItsName(work, path, document.server.version, what.version) &&
                named.has(what.version)) {
                releases.set(what.version, (0,release/* resolveRelease */.C)(files.id, document));
            }
        }
    }
    if (work.isIncomplete)
        return undefined;
    const unit = { id: files.id, versions, releases, deployments, ...(server && { server }) };
    return { unit, findings: work.findings, omitted: work.omitted };
}
/** The versions that the deployments of a server name: which releases are worth reading. */
function versionsNamed(files, precise) {
    const work = { files, precise, findings: [], omitted: [], isIncomplete: false };
    const deployments = loadDeployments(work);
    return work.isIncomplete ? undefined : new Set([...deployments.values()].flatMap(namedVersions));
}
function checkEntries(work) {
    const usable = [];
    for (const entry of work.files.entries) {
        const finding = entryFinding(entry);
        if (finding)
            work.findings.push(finding);
        if (finding?.outcome === "fail")
            work.omitted.push(entry.path);
        else
            usable.push(entry.path);
    }
    work.findings.push(...caseCollisions(work.files.entries.map(({ path }) => path)));
    return usable;
}
function loadDeployments(work) {
    const deployments = new Map();
    for (const environment of work.files.environments) {
        const document = read(work, "deployment", (0,convention_paths/* deploymentFile */.mI)(environment, work.files.id));
        if (document)
            deployments.set(environment, resolveDeployment(environment, work.files.id, document));
    }
    return deployments;
}
function read(work, kind, path) {
    const bytes = work.files.bytes.get(path);
    if (!bytes)
        return undefined;
    const result = (0,convention_read/* readDocument */.u0)(kind, path, bytes, work.precise);
    if (!result) {
        work.isIncomplete = true;
        return undefined;
    }
    work.findings.push(...result.findings);
    if (result.value === undefined)
        work.omitted.push(path);
    return result.value;
}
function hasItsName(work, path, inside, name) {
    if (inside === name)
        return true;
    const message = `the file is called ${(0,wording/* quoted */.TL)(name)} and holds version ${(0,wording/* quoted */.TL)(inside)}`;
    work.findings.push((0,rules/* placedFinding */.he)("convention/name-mismatch", path, ["server", "version"], message));
    work.omitted.push(path);
    return false;
}

;// CONCATENATED MODULE: ./.build/convention/units.js



/** Servers whose files are in memory at the same time. */
const batchSize = 64;
/** Every server, a batch at a time: memory follows what deployments name, not what was ever released. */
async function everyUnit(loading, deployments) {
    const { folders, strays } = byServer(await loading.source.list(convention_paths/* serversFolder */.tl));
    for (const entry of strays)
        note(loading, entry);
    for (const id of deployments.keys()) {
        if (!folders.has(id))
            folders.set(id, []);
    }
    const units = new Map();
    const ids = [...folders.keys()].sort();
    for (let start = 0; start < ids.length; start += batchSize) {
        const batch = ids.slice(start, start + batchSize).map((id) => ({
            id,
            entries: folders.get(id) ?? [],
            environments: deployments.get(id) ?? [],
        }));
        const bytes = await loading.source.read(batch.flatMap(pathsOf));
        for (const files of batch)
            await addUnit(loading, units, { ...files, bytes });
    }
    return units;
}
/** The named servers, with the releases that their deployments name or that changed. */
async function touchedUnits(loading, scope, environments) {
    await noteStrays(loading, scope.files);
    const ids = [...scope.servers].filter(convention_paths/* isId */.eQ).sort();
    const units = new Map();
    for (let start = 0; start < ids.length; start += batchSize) {
        const batch = await Promise.all(ids.slice(start, start + batchSize).map(async (id) => {
            const entries = await loading.source.list(`${convention_paths/* serversFolder */.tl}/${id}`);
            return { id, entries, environments };
        }));
        const first = await loading.source.read(batch.flatMap(({ id }) => [(0,convention_paths/* serverFile */.kt)(id), ...environments.map((name) => (0,convention_paths/* deploymentFile */.mI)(name, id))]));
        const wanted = [];
        for (const files of batch) {
            const named = await loading.attempt((precise) => versionsNamed({ ...files, bytes: first }, precise));
            for (const version of named ?? [])
                wanted.push((0,convention_paths/* releaseFile */.MR)(files.id, version));
            for (const { path, kind } of files.entries) {
                if (kind === "file" && scope.files.has(path) && (0,convention_paths/* classify */.L8)(path).kind === "release")
                    wanted.push(path);
            }
        }
        const bytes = new Map([...first, ...(await loading.source.read([...new Set(wanted)]))]);
        for (const files of batch)
            await addUnit(loading, units, { ...files, bytes });
    }
    return units;
}
async function addUnit(loading, units, files) {
    const loaded = await loading.attempt((precise) => loadUnit(files, precise));
    if (!loaded)
        return;
    for (const finding of loaded.findings)
        loading.findings.push(finding);
    for (const path of loaded.omitted)
        loading.omitted.add(path);
    const { unit } = loaded;
    const exists = unit.server !== undefined || unit.versions.size > 0 || unit.deployments.size > 0;
    if ((0,convention_paths/* isId */.eQ)(files.id) && (exists || loaded.omitted.length > 0))
        units.set(files.id, unit);
}
/** What a full check reads of a server: everything but contracts. */
function pathsOf({ id, entries, environments }) {
    const paths = environments.map((environment) => (0,convention_paths/* deploymentFile */.mI)(environment, id));
    for (const { path, kind } of entries) {
        if (kind === "file" &&
            !path.includes("/contracts/") &&
            (path.endsWith(".json") || path.endsWith("/server.yaml"))) {
            paths.push(path);
        }
    }
    return paths;
}
function byServer(entries) {
    const folders = new Map();
    const strays = [];
    for (const entry of entries) {
        const [, id, ...rest] = entry.path.split("/");
        if (id === undefined || rest.length === 0) {
            strays.push(entry);
            continue;
        }
        const known = folders.get(id);
        if (known)
            known.push(entry);
        else
            folders.set(id, [entry]);
    }
    return { folders, strays };
}
/** Changed files that lie in the convention's folders and are none of its files, as far as they still exist. */
async function noteStrays(loading, files) {
    const entries = [...files].map((path) => ({ path, kind: "file" }));
    const strays = entries.filter((entry) => {
        const what = (0,convention_paths/* classify */.L8)(entry.path);
        const isListed = "server" in what && what.kind !== "deployment" && (0,convention_paths/* isId */.eQ)(what.server);
        return !isListed && entryFinding(entry) !== undefined;
    });
    const existing = await loading.source.read(strays.map(({ path }) => path));
    for (const entry of strays) {
        if (existing.has(entry.path))
            note(loading, entry);
    }
}
function note(loading, entry) {
    const finding = entryFinding(entry);
    if (!finding)
        return;
    loading.findings.push(finding);
    if (finding.outcome === "fail")
        loading.omitted.add(entry.path);
}

;// CONCATENATED MODULE: ./.build/convention/load.js








/** Loads the desired side, or the part of it that a change touches, in the model's terms with defaults filled in. */
async function loadDesired(source, scope) {
    const loading = begin(source);
    const document = await loadProject(loading);
    const newer = loading.findings.find(({ rule }) => rule === "convention/newer-version");
    if (newer)
        return finish(loading, [newer]);
    if (!document && !loading.omitted.has(convention_paths/* projectFile */.g7))
        return finish(loading, loading.findings);
    const folders = await checkFolders(loading);
    const { environments, deployments, ids } = await loadEnvironments(loading, scope, document?.defaults);
    const units = scope.kind === "all" ? await everyUnit(loading, deployments) : await touchedUnits(loading, scope, ids);
    if (folders.length > 0)
        loading.findings.push(...folders);
    return finish(loading, loading.findings, document, environments, units);
}
function begin(source) {
    let reader;
    return {
        source,
        findings: [],
        omitted: new Set(),
        attempt: async (step) => {
            const first = step(reader);
            if (first !== undefined || reader)
                return first;
            reader = await (0,convention_read/* loadPreciseReader */.hQ)();
            return step(reader);
        },
    };
}
async function loadProject(loading) {
    const contents = await loading.source.read([convention_paths/* projectFile */.g7]);
    const bytes = contents.get(convention_paths/* projectFile */.g7);
    if (!bytes) {
        const message = "there is no headgate.yaml in this directory";
        loading.findings.push((0,rules/* conventionFinding */.Zv)("convention/not-found", (0,rules/* fileSpot */.$s)(convention_paths/* projectFile */.g7), message));
        return undefined;
    }
    const read = await loading.attempt((precise) => (0,convention_read/* readDocument */.u0)("headgate", convention_paths/* projectFile */.g7, bytes, precise));
    loading.findings.push(...(read?.findings ?? []));
    if (read?.value === undefined)
        loading.omitted.add(convention_paths/* projectFile */.g7);
    return read?.value;
}
/** The two folders must be folders: a link in their place would look like an empty repository. */
async function checkFolders(loading) {
    const names = await loading.source.names("");
    const wrong = [convention_paths/* serversFolder */.tl, convention_paths/* environmentsFolder */.fC].filter((name) => names.includes(name));
    const entries = await Promise.all(wrong.map((name) => loading.source.list(name)));
    return entries.flat().flatMap((entry) => entryFinding(entry) ?? []);
}
async function finish(loading, findings, document, environments = new Map(), servers = new Map()) {
    const { source, omitted } = loading;
    const project = document ? resolveProject(document) : unreadableProject;
    const desired = { commit: source.commit, project, environments, servers };
    const linked = await linkFindings(source, omitted);
    const others = findings.filter(({ file }) => !linked.some((finding) => finding.file === file));
    return { desired, findings: await (0,locate/* locate */.x)([...others, ...linked], source), omitted };
}
/** A link is read as its text, which is never a document; what is wrong then is the link. */
async function linkFindings(source, omitted) {
    const lists = await Promise.all([...omitted].map((path) => source.list(path)));
    const entries = lists.flat().filter(({ path, kind }) => kind !== "file" && omitted.has(path));
    return entries.flatMap((entry) => entryFinding(entry) ?? []);
}


/***/ }),

/***/ 2108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/**
 * Gives findings that only have a `place` their file, line, column and length, by reading the files concerned,
 * and only those, with the precise reader. A file that is gone or cannot be read is shown at its beginning.
 */
async function locate(findings, source) {
    const files = new Set();
    for (const finding of findings) {
        if (finding.place && finding.line === undefined)
            files.add(finding.place.file);
    }
    if (files.size === 0)
        return findings;
    const [contents, { readPrecise, spotOf }] = await Promise.all([
        source.read([...files]),
        Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(494)]).then(__webpack_require__.bind(__webpack_require__, 7494)),
    ]);
    const documents = new Map([...contents].map(([file, bytes]) => [file, readPrecise(file, bytes)]));
    return findings.map((finding) => {
        const { place } = finding;
        if (!place || finding.line !== undefined)
            return finding;
        const document = documents.get(place.file);
        if (!document)
            return { ...finding, file: place.file, line: 1, column: 1, length: 1 };
        const { file, line, column, length = 1 } = spotOf(document, place.path, place.part);
        return { ...finding, file, line, column, length };
    });
}


/***/ }),

/***/ 8364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jf: () => (/* binding */ reservedServers),
/* harmony export */   L8: () => (/* binding */ classify),
/* harmony export */   MR: () => (/* binding */ releaseFile),
/* harmony export */   V8: () => (/* binding */ contractFile),
/* harmony export */   Yb: () => (/* binding */ isExactVersion),
/* harmony export */   eQ: () => (/* binding */ isId),
/* harmony export */   fC: () => (/* binding */ environmentsFolder),
/* harmony export */   g7: () => (/* binding */ projectFile),
/* harmony export */   kt: () => (/* binding */ serverFile),
/* harmony export */   mI: () => (/* binding */ deploymentFile),
/* harmony export */   qU: () => (/* binding */ environmentFile),
/* harmony export */   re: () => (/* binding */ reservedEnvironments),
/* harmony export */   tl: () => (/* binding */ serversFolder)
/* harmony export */ });
/** The convention's paths, relative to its directory, with forward slashes. */
const projectFile = "headgate.yaml";
const serversFolder = "servers";
const environmentsFolder = "environments";
function serverFile(server) {
    return `${serversFolder}/${server}/server.yaml`;
}
function releaseFile(server, version) {
    return `${serversFolder}/${server}/versions/${version}.json`;
}
/** `digest` as contracts are referred to: `sha256-` and hexadecimal digits. */
function contractFile(server, digest) {
    return `${serversFolder}/${server}/contracts/${digest.replace(/^sha256-/, "")}.json`;
}
function environmentFile(environment) {
    return `${environmentsFolder}/${environment}/environment.yaml`;
}
function deploymentFile(environment, server) {
    return `${environmentsFolder}/${environment}/${server}.yaml`;
}
const ignored = /(?:^|\/)(?:\.git[^/]*|[^/]+\.md|OWNERS|LICENSE)$/;
const contract = /^[0-9a-f]{64}\.json$/;
function classify(path) {
    if (path === projectFile)
        return { kind: "headgate" };
    const [top, id, third, fourth, ...rest] = path.split("/");
    if (top !== serversFolder && top !== environmentsFolder) {
        return /^headgate\.ya?ml$/i.test(path) ? { kind: "unknown", meant: projectFile } : { kind: "outside" };
    }
    if (ignored.test(path))
        return { kind: "ignored" };
    if (id === undefined || third === undefined || rest.length > 0)
        return unknown(path);
    return top === serversFolder ? inServer(path, id, third, fourth) : inEnvironment(path, id, third, fourth);
}
function inServer(path, server, name, file) {
    if (name === "server.yaml" && file === undefined)
        return { kind: "server", server };
    if (name === "versions" && file?.endsWith(".json")) {
        return { kind: "release", server, version: file.slice(0, -".json".length) };
    }
    if (name === "contracts" && file !== undefined && contract.test(file))
        return { kind: "contract", server };
    return unknown(path);
}
function inEnvironment(path, environment, name, file) {
    if (file !== undefined || !name.endsWith(".yaml"))
        return unknown(path);
    if (name === "environment.yaml")
        return { kind: "environment", environment };
    return { kind: "deployment", environment, server: name.slice(0, -".yaml".length) };
}
function unknown(path) {
    const meant = path.replace(/\.(?:yml|ya?ml\.txt)$/i, ".yaml");
    const better = meant === path ? undefined : classify(meant);
    return better && better.kind !== "unknown" ? { kind: "unknown", meant } : { kind: "unknown" };
}
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
/** Whether a text is a DNS label: what ids of servers and environments are. */
function isId(text) {
    return label.test(text);
}
/** Ids that other paths of the convention or of the branch `deployed` already mean. */
const reservedEnvironments = new Set(["pending"]);
const reservedServers = new Set(["environment"]);
const number = "(?:0|[1-9]\\d{0,15})";
const identifier = "(?:0|[1-9]\\d{0,15}|\\d*[A-Za-z-][0-9A-Za-z-]*)";
const version = new RegExp(`^${number}\\.${number}\\.${number}(?:-${identifier}(?:\\.${identifier})*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$`);
/** Whether a text is an exact semantic version, as all schemas demand it. */
function isExactVersion(text) {
    return text.length <= 128 && version.test(text);
}


/***/ }),

/***/ 9766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hQ: () => (/* binding */ loadPreciseReader),
  u0: () => (/* binding */ readDocument)
});

// UNUSED EXPORTS: readFast, unread

;// CONCATENATED MODULE: ./.build/convention/validators/written.js

const headgate = validate22;
const schema7 = { "type": "object", "additionalProperties": false, "properties": { "headgate": { "$ref": "#/$defs/convention" }, "variables": { "$ref": "#/$defs/variables" }, "teams": { "type": "object", "maxProperties": 1000, "propertyNames": { "maxLength": 140, "pattern": "^(?:@[A-Za-z0-9][A-Za-z0-9-]*/)?[A-Za-z0-9][A-Za-z0-9._-]*$" }, "additionalProperties": { "type": "array", "maxItems": 1000, "items": { "type": "string", "maxLength": 100, "pattern": "^@?[A-Za-z0-9][A-Za-z0-9_-]*$" } } }, "defaults": { "type": "object", "additionalProperties": false, "properties": { "soak": { "$ref": "#/$defs/soak" }, "versions": { "$ref": "#/$defs/versions" }, "approvals": { "$ref": "#/$defs/approvals" }, "deployers": { "$ref": "#/$defs/deployers" }, "windows": { "$ref": "#/$defs/windows" }, "strategy": { "$ref": "#/$defs/strategy" }, "require": { "$ref": "#/$defs/require" }, "rollback": { "$ref": "#/$defs/rollback" }, "variables": { "$ref": "#/$defs/variables" }, "targets": { "$ref": "#/$defs/targets" } } }, "overrides": { "$ref": "#/$defs/overrides" } }, "required": ["headgate"] };
function validate23(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (1 !== data) {
    const err0 = { instancePath, schemaPath: "#/const", keyword: "const", params: { allowedValue: 1 } };
    if (vErrors === null) {
        vErrors = [err0];
    }
    else {
        vErrors.push(err0);
    }
    errors++;
} validate23.errors = vErrors; return errors === 0; }
const pattern0 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern1 = new RegExp("^[^\\u0000]*$", "u");
function validate25(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1000) {
        const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1000 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        const _errs1 = errors;
        if (typeof key0 === "string") {
            if (key0.length > 128) {
                const err1 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 128 }, propertyName: key0 };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            if (!pattern0.test(key0)) {
                const err2 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, propertyName: key0 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
            const err3 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    for (const key1 in data) {
        let data0 = data[key1];
        if (typeof data0 === "string") {
            if (data0.length > 32768) {
                const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 32768 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (!pattern1.test(data0)) {
                const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
}
else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err7];
    }
    else {
        vErrors.push(err7);
    }
    errors++;
} validate25.errors = vErrors; return errors === 0; }
const pattern4 = new RegExp("^(?=\\d)(?:\\d{1,5}d)?(?:\\d{1,6}h)?(?:\\d{1,7}m)?(?:\\d{1,8}s)?$", "u");
function validate27(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (typeof data === "string") {
    if (data.length > 32) {
        const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 32 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (!pattern4.test(data)) {
        const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?=\\d)(?:\\d{1,5}d)?(?:\\d{1,6}h)?(?:\\d{1,7}m)?(?:\\d{1,8}s)?$" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} validate27.errors = vErrors; return errors === 0; }
function validate29(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
        if (!(((key0 === "prerelease") || (key0 === "downgrade")) || (key0 === "unpackaged"))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.prerelease !== undefined) {
        if (typeof data.prerelease !== "boolean") {
            const err1 = { instancePath: instancePath + "/prerelease", schemaPath: "#/properties/prerelease/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.downgrade !== undefined) {
        if (typeof data.downgrade !== "boolean") {
            const err2 = { instancePath: instancePath + "/downgrade", schemaPath: "#/properties/downgrade/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.unpackaged !== undefined) {
        if (typeof data.unpackaged !== "boolean") {
            const err3 = { instancePath: instancePath + "/unpackaged", schemaPath: "#/properties/unpackaged/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
}
else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err4];
    }
    else {
        vErrors.push(err4);
    }
    errors++;
} validate29.errors = vErrors; return errors === 0; }
const pattern5 = new RegExp("^(?:@[A-Za-z0-9](?:[A-Za-z0-9_-]*)(?:/[A-Za-z0-9][A-Za-z0-9._-]*)?|role:(?:admin|maintain|write|triage|read)|[A-Za-z0-9][A-Za-z0-9._-]*)$", "u");
function validate32(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (typeof data === "string") {
    if (data.length > 140) {
        const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 140 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (!pattern5.test(data)) {
        const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:@[A-Za-z0-9](?:[A-Za-z0-9_-]*)(?:/[A-Za-z0-9][A-Za-z0-9._-]*)?|role:(?:admin|maintain|write|triage|read)|[A-Za-z0-9][A-Za-z0-9._-]*)$" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} validate32.errors = vErrors; return errors === 0; }
function validate31(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
        if (!((key0 === "count") || (key0 === "from"))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.count !== undefined) {
        let data0 = data.count;
        if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
            const err1 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if ((typeof data0 == "number") && (isFinite(data0))) {
            if (data0 > 100 || isNaN(data0)) {
                const err2 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            if (data0 < 0 || isNaN(data0)) {
                const err3 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
    }
    if (data.from !== undefined) {
        let data1 = data.from;
        if (Array.isArray(data1)) {
            if (data1.length > 200) {
                const err4 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/maxItems", keyword: "maxItems", params: { limit: 200 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
                if (!(validate32(data1[i0], { instancePath: instancePath + "/from/" + i0 }))) {
                    vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err5 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
}
else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err6];
    }
    else {
        vErrors.push(err6);
    }
    errors++;
} validate31.errors = vErrors; return errors === 0; }
function validate35(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (Array.isArray(data)) {
    if (data.length > 200) {
        const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 200 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
        if (!(validate32(data[i0], { instancePath: instancePath + "/" + i0 }))) {
            vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} validate35.errors = vErrors; return errors === 0; }
const pattern6 = new RegExp("^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:-(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))?(?:,(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:-(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))?)*(?: (?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00))?|(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)|\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:/\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))?)$", "u");
function validate40(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (typeof data === "string") {
    if (data.length > 100) {
        const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (!pattern6.test(data)) {
        const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:-(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))?(?:,(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:-(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))?)*(?: (?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00))?|(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)|\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:/\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))?)$" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} validate40.errors = vErrors; return errors === 0; }
const pattern8 = new RegExp("\\S", "u");
function validate43(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (typeof data === "string") {
    if (data.length > 1000) {
        const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1000 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.length < 1) {
        const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (!pattern8.test(data)) {
        const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} validate43.errors = vErrors; return errors === 0; }
const pattern7 = new RegExp("^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+){0,2}$", "u");
function validate39(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; const _errs1 = errors; let valid0 = false; let passing0 = null; const _errs2 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.allow === undefined) {
        const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "allow" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
} var _valid0 = _errs2 === errors; if (_valid0) {
    valid0 = true;
    passing0 = 0;
} const _errs3 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.deny === undefined) {
        const err1 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "deny" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
} var _valid0 = _errs3 === errors; if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
}
else {
    if (_valid0) {
        valid0 = true;
        passing0 = 1;
    }
} if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
}
else {
    errors = _errs1;
    if (vErrors !== null) {
        if (_errs1) {
            vErrors.length = _errs1;
        }
        else {
            vErrors = null;
        }
    }
} if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
        if (!((((key0 === "allow") || (key0 === "deny")) || (key0 === "timezone")) || (key0 === "reason"))) {
            const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.allow !== undefined) {
        if (!(validate40(data.allow, { instancePath: instancePath + "/allow" }))) {
            vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
            errors = vErrors.length;
        }
    }
    if (data.deny !== undefined) {
        if (!(validate40(data.deny, { instancePath: instancePath + "/deny" }))) {
            vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
            errors = vErrors.length;
        }
    }
    if (data.timezone !== undefined) {
        let data2 = data.timezone;
        if (typeof data2 === "string") {
            if (data2.length > 64) {
                const err4 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/maxLength", keyword: "maxLength", params: { limit: 64 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (!pattern7.test(data2)) {
                const err5 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+){0,2}$" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.reason !== undefined) {
        if (!(validate43(data.reason, { instancePath: instancePath + "/reason" }))) {
            vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err7];
    }
    else {
        vErrors.push(err7);
    }
    errors++;
} validate39.errors = vErrors; return errors === 0; }
function validate38(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (Array.isArray(data)) {
    if (data.length > 100) {
        const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
        if (!(validate39(data[i0], { instancePath: instancePath + "/" + i0 }))) {
            vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} validate38.errors = vErrors; return errors === 0; }
const schema19 = { "type": "object", "additionalProperties": false, "properties": { "type": { "enum": ["immediate", "blue_green", "canary", "rolling"] }, "steps": { "type": "array", "maxItems": 50, "items": { "type": "integer", "minimum": 0, "maximum": 99 } }, "interval": { "$ref": "#/$defs/duration" }, "watch": { "$ref": "#/$defs/duration" }, "analysis": { "type": "array", "maxItems": 20, "items": { "type": "string", "maxLength": 63, "pattern": "^[a-z][a-z0-9-]*$" } } } };
function validate48(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (typeof data === "string") {
    if (data.length > 32) {
        const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 32 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (!pattern4.test(data)) {
        const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?=\\d)(?:\\d{1,5}d)?(?:\\d{1,6}h)?(?:\\d{1,7}m)?(?:\\d{1,8}s)?$" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} validate48.errors = vErrors; return errors === 0; }
const pattern10 = new RegExp("^[a-z][a-z0-9-]*$", "u");
function validate47(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
        if (!(((((key0 === "type") || (key0 === "steps")) || (key0 === "interval")) || (key0 === "watch")) || (key0 === "analysis"))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.type !== undefined) {
        let data0 = data.type;
        if (!((((data0 === "immediate") || (data0 === "blue_green")) || (data0 === "canary")) || (data0 === "rolling"))) {
            const err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema19.properties.type.enum } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.steps !== undefined) {
        let data1 = data.steps;
        if (Array.isArray(data1)) {
            if (data1.length > 50) {
                const err2 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/maxItems", keyword: "maxItems", params: { limit: 50 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data2 = data1[i0];
                if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                    const err3 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                if ((typeof data2 == "number") && (isFinite(data2))) {
                    if (data2 > 99 || isNaN(data2)) {
                        const err4 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99 } };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                    if (data2 < 0 || isNaN(data2)) {
                        const err5 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                }
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.interval !== undefined) {
        if (!(validate48(data.interval, { instancePath: instancePath + "/interval" }))) {
            vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
            errors = vErrors.length;
        }
    }
    if (data.watch !== undefined) {
        if (!(validate48(data.watch, { instancePath: instancePath + "/watch" }))) {
            vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
            errors = vErrors.length;
        }
    }
    if (data.analysis !== undefined) {
        let data5 = data.analysis;
        if (Array.isArray(data5)) {
            if (data5.length > 20) {
                const err7 = { instancePath: instancePath + "/analysis", schemaPath: "#/properties/analysis/maxItems", keyword: "maxItems", params: { limit: 20 } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            const len1 = data5.length;
            for (let i1 = 0; i1 < len1; i1++) {
                let data6 = data5[i1];
                if (typeof data6 === "string") {
                    if (data6.length > 63) {
                        const err8 = { instancePath: instancePath + "/analysis/" + i1, schemaPath: "#/properties/analysis/items/maxLength", keyword: "maxLength", params: { limit: 63 } };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                    if (!pattern10.test(data6)) {
                        const err9 = { instancePath: instancePath + "/analysis/" + i1, schemaPath: "#/properties/analysis/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
                else {
                    const err10 = { instancePath: instancePath + "/analysis/" + i1, schemaPath: "#/properties/analysis/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
        }
        else {
            const err11 = { instancePath: instancePath + "/analysis", schemaPath: "#/properties/analysis/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
}
else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err12];
    }
    else {
        vErrors.push(err12);
    }
    errors++;
} validate47.errors = vErrors; return errors === 0; }
const schema21 = { "type": "object", "additionalProperties": false, "properties": { "signature": { "type": "boolean" }, "vulnerabilities": { "enum": ["low", "medium", "high", "critical"] }, "contract": { "enum": ["semver"] } } };
function validate52(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
        if (!(((key0 === "signature") || (key0 === "vulnerabilities")) || (key0 === "contract"))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.signature !== undefined) {
        if (typeof data.signature !== "boolean") {
            const err1 = { instancePath: instancePath + "/signature", schemaPath: "#/properties/signature/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.vulnerabilities !== undefined) {
        let data1 = data.vulnerabilities;
        if (!((((data1 === "low") || (data1 === "medium")) || (data1 === "high")) || (data1 === "critical"))) {
            const err2 = { instancePath: instancePath + "/vulnerabilities", schemaPath: "#/properties/vulnerabilities/enum", keyword: "enum", params: { allowedValues: schema21.properties.vulnerabilities.enum } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.contract !== undefined) {
        if (!(data.contract === "semver")) {
            const err3 = { instancePath: instancePath + "/contract", schemaPath: "#/properties/contract/enum", keyword: "enum", params: { allowedValues: schema21.properties.contract.enum } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
}
else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err4];
    }
    else {
        vErrors.push(err4);
    }
    errors++;
} validate52.errors = vErrors; return errors === 0; }
function validate54(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
        if (!(((key0 === "automatic") || (key0 === "maxAge")) || (key0 === "maxFailures"))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.automatic !== undefined) {
        if (typeof data.automatic !== "boolean") {
            const err1 = { instancePath: instancePath + "/automatic", schemaPath: "#/properties/automatic/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.maxAge !== undefined) {
        if (!(validate48(data.maxAge, { instancePath: instancePath + "/maxAge" }))) {
            vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
            errors = vErrors.length;
        }
    }
    if (data.maxFailures !== undefined) {
        let data2 = data.maxFailures;
        if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
            const err2 = { instancePath: instancePath + "/maxFailures", schemaPath: "#/properties/maxFailures/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if ((typeof data2 == "number") && (isFinite(data2))) {
            if (data2 > 1000 || isNaN(data2)) {
                const err3 = { instancePath: instancePath + "/maxFailures", schemaPath: "#/properties/maxFailures/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if (data2 < 1 || isNaN(data2)) {
                const err4 = { instancePath: instancePath + "/maxFailures", schemaPath: "#/properties/maxFailures/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
    }
}
else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err5];
    }
    else {
        vErrors.push(err5);
    }
    errors++;
} validate54.errors = vErrors; return errors === 0; }
const schema25 = { "type": "object", "required": ["type"], "additionalProperties": false, "properties": { "type": { "const": "mcp" }, "scope": { "enum": ["project", "global", "mcprc", "vscode"] }, "path": { "$ref": "#/$defs/path" }, "entry": { "type": "string", "maxLength": 63, "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]*$" }, "launcher": { "type": "array", "maxItems": 20, "items": { "type": "string", "minLength": 1, "maxLength": 500, "pattern": "^[^\\u0000-\\u001f\\u007f]+$" } } } };
const pattern11 = new RegExp("^(?![/~])(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\:\\u0000-\\u001f\\u007f]+$", "u");
function validate61(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (typeof data === "string") {
    if (data.length > 500) {
        const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 500 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.length < 1) {
        const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (!pattern11.test(data)) {
        const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?![/~])(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\:\\u0000-\\u001f\\u007f]+$" } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} validate61.errors = vErrors; return errors === 0; }
const pattern12 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
const pattern13 = new RegExp("^[^\\u0000-\\u001f\\u007f]+$", "u");
function validate60(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((((key0 === "type") || (key0 === "scope")) || (key0 === "path")) || (key0 === "entry")) || (key0 === "launcher"))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.type !== undefined) {
        if ("mcp" !== data.type) {
            const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "mcp" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.scope !== undefined) {
        let data1 = data.scope;
        if (!((((data1 === "project") || (data1 === "global")) || (data1 === "mcprc")) || (data1 === "vscode"))) {
            const err3 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: schema25.properties.scope.enum } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.path !== undefined) {
        if (!(validate61(data.path, { instancePath: instancePath + "/path" }))) {
            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
            errors = vErrors.length;
        }
    }
    if (data.entry !== undefined) {
        let data3 = data.entry;
        if (typeof data3 === "string") {
            if (data3.length > 63) {
                const err4 = { instancePath: instancePath + "/entry", schemaPath: "#/properties/entry/maxLength", keyword: "maxLength", params: { limit: 63 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (!pattern12.test(data3)) {
                const err5 = { instancePath: instancePath + "/entry", schemaPath: "#/properties/entry/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/entry", schemaPath: "#/properties/entry/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.launcher !== undefined) {
        let data4 = data.launcher;
        if (Array.isArray(data4)) {
            if (data4.length > 20) {
                const err7 = { instancePath: instancePath + "/launcher", schemaPath: "#/properties/launcher/maxItems", keyword: "maxItems", params: { limit: 20 } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data5 = data4[i0];
                if (typeof data5 === "string") {
                    if (data5.length > 500) {
                        const err8 = { instancePath: instancePath + "/launcher/" + i0, schemaPath: "#/properties/launcher/items/maxLength", keyword: "maxLength", params: { limit: 500 } };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                    if (data5.length < 1) {
                        const err9 = { instancePath: instancePath + "/launcher/" + i0, schemaPath: "#/properties/launcher/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                    if (!pattern13.test(data5)) {
                        const err10 = { instancePath: instancePath + "/launcher/" + i0, schemaPath: "#/properties/launcher/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
                else {
                    const err11 = { instancePath: instancePath + "/launcher/" + i0, schemaPath: "#/properties/launcher/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
        }
        else {
            const err12 = { instancePath: instancePath + "/launcher", schemaPath: "#/properties/launcher/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
    }
}
else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err13];
    }
    else {
        vErrors.push(err13);
    }
    errors++;
} validate60.errors = vErrors; return errors === 0; }
const pattern14 = new RegExp("^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$", "u");
function validate64(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (typeof data === "string") {
    if (data.length > 63) {
        const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 63 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (!pattern14.test(data)) {
        const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} validate64.errors = vErrors; return errors === 0; }
const pattern15 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._:/@-]*$", "u");
const pattern16 = new RegExp("^(?:\\*\\.)?[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$", "u");
function validate63(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((((key0 === "type") || (key0 === "namespace")) || (key0 === "context")) || (key0 === "gateway")) || (key0 === "replicas"))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.type !== undefined) {
        if ("kubernetes" !== data.type) {
            const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kubernetes" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.namespace !== undefined) {
        if (!(validate64(data.namespace, { instancePath: instancePath + "/namespace" }))) {
            vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
            errors = vErrors.length;
        }
    }
    if (data.context !== undefined) {
        let data2 = data.context;
        if (typeof data2 === "string") {
            if (data2.length > 253) {
                const err3 = { instancePath: instancePath + "/context", schemaPath: "#/properties/context/maxLength", keyword: "maxLength", params: { limit: 253 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if (!pattern15.test(data2)) {
                const err4 = { instancePath: instancePath + "/context", schemaPath: "#/properties/context/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._:/@-]*$" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        else {
            const err5 = { instancePath: instancePath + "/context", schemaPath: "#/properties/context/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.gateway !== undefined) {
        let data3 = data.gateway;
        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.name === undefined) {
                const err6 = { instancePath: instancePath + "/gateway", schemaPath: "#/properties/gateway/required", keyword: "required", params: { missingProperty: "name" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            for (const key1 in data3) {
                if (!(((key1 === "name") || (key1 === "namespace")) || (key1 === "hostname"))) {
                    const err7 = { instancePath: instancePath + "/gateway", schemaPath: "#/properties/gateway/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
            if (data3.name !== undefined) {
                if (!(validate64(data3.name, { instancePath: instancePath + "/gateway/name" }))) {
                    vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                    errors = vErrors.length;
                }
            }
            if (data3.namespace !== undefined) {
                if (!(validate64(data3.namespace, { instancePath: instancePath + "/gateway/namespace" }))) {
                    vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                    errors = vErrors.length;
                }
            }
            if (data3.hostname !== undefined) {
                let data6 = data3.hostname;
                if (typeof data6 === "string") {
                    if (data6.length > 253) {
                        const err8 = { instancePath: instancePath + "/gateway/hostname", schemaPath: "#/properties/gateway/properties/hostname/maxLength", keyword: "maxLength", params: { limit: 253 } };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                    if (!pattern16.test(data6)) {
                        const err9 = { instancePath: instancePath + "/gateway/hostname", schemaPath: "#/properties/gateway/properties/hostname/pattern", keyword: "pattern", params: { pattern: "^(?:\\*\\.)?[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$" } };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
                else {
                    const err10 = { instancePath: instancePath + "/gateway/hostname", schemaPath: "#/properties/gateway/properties/hostname/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
        }
        else {
            const err11 = { instancePath: instancePath + "/gateway", schemaPath: "#/properties/gateway/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data.replicas !== undefined) {
        let data7 = data.replicas;
        if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
            const err12 = { instancePath: instancePath + "/replicas", schemaPath: "#/properties/replicas/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if ((typeof data7 == "number") && (isFinite(data7))) {
            if (data7 > 1000 || isNaN(data7)) {
                const err13 = { instancePath: instancePath + "/replicas", schemaPath: "#/properties/replicas/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
            if (data7 < 0 || isNaN(data7)) {
                const err14 = { instancePath: instancePath + "/replicas", schemaPath: "#/properties/replicas/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
    }
}
else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err15];
    }
    else {
        vErrors.push(err15);
    }
    errors++;
} validate63.errors = vErrors; return errors === 0; }
const pattern17 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]*$", "u");
function validate68(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((((key0 === "type") || (key0 === "path")) || (key0 === "backend")) || (key0 === "socket"))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.type !== undefined) {
        if ("haproxy" !== data.type) {
            const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "haproxy" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.path !== undefined) {
        if (!(validate61(data.path, { instancePath: instancePath + "/path" }))) {
            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
            errors = vErrors.length;
        }
    }
    if (data.backend !== undefined) {
        let data2 = data.backend;
        if (typeof data2 === "string") {
            if (data2.length > 63) {
                const err3 = { instancePath: instancePath + "/backend", schemaPath: "#/properties/backend/maxLength", keyword: "maxLength", params: { limit: 63 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if (!pattern17.test(data2)) {
                const err4 = { instancePath: instancePath + "/backend", schemaPath: "#/properties/backend/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        else {
            const err5 = { instancePath: instancePath + "/backend", schemaPath: "#/properties/backend/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.socket !== undefined) {
        let data3 = data.socket;
        if (typeof data3 === "string") {
            if (data3.length > 500) {
                const err6 = { instancePath: instancePath + "/socket", schemaPath: "#/properties/socket/maxLength", keyword: "maxLength", params: { limit: 500 } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if (data3.length < 1) {
                const err7 = { instancePath: instancePath + "/socket", schemaPath: "#/properties/socket/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            if (!pattern13.test(data3)) {
                const err8 = { instancePath: instancePath + "/socket", schemaPath: "#/properties/socket/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        else {
            const err9 = { instancePath: instancePath + "/socket", schemaPath: "#/properties/socket/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
}
else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err10];
    }
    else {
        vErrors.push(err10);
    }
    errors++;
} validate68.errors = vErrors; return errors === 0; }
function validate70(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((key0 === "type") || (key0 === "path"))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.type !== undefined) {
        if ("registry" !== data.type) {
            const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "registry" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.path !== undefined) {
        if (!(validate61(data.path, { instancePath: instancePath + "/path" }))) {
            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} validate70.errors = vErrors; return errors === 0; }
function validate72(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.command === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((((key0 === "type") || (key0 === "command")) || (key0 === "args")) || (key0 === "timeout"))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.type !== undefined) {
        if ("command" !== data.type) {
            const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "command" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.command !== undefined) {
        let data1 = data.command;
        if (typeof data1 === "string") {
            if (data1.length > 500) {
                const err4 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/maxLength", keyword: "maxLength", params: { limit: 500 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (data1.length < 1) {
                const err5 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if (!pattern13.test(data1)) {
                const err6 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        else {
            const err7 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    if (data.args !== undefined) {
        let data2 = data.args;
        if (Array.isArray(data2)) {
            if (data2.length > 100) {
                const err8 = { instancePath: instancePath + "/args", schemaPath: "#/properties/args/maxItems", keyword: "maxItems", params: { limit: 100 } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data3 = data2[i0];
                if (typeof data3 === "string") {
                    if (data3.length > 2000) {
                        const err9 = { instancePath: instancePath + "/args/" + i0, schemaPath: "#/properties/args/items/maxLength", keyword: "maxLength", params: { limit: 2000 } };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                    if (!pattern1.test(data3)) {
                        const err10 = { instancePath: instancePath + "/args/" + i0, schemaPath: "#/properties/args/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" } };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
                else {
                    const err11 = { instancePath: instancePath + "/args/" + i0, schemaPath: "#/properties/args/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
        }
        else {
            const err12 = { instancePath: instancePath + "/args", schemaPath: "#/properties/args/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
    }
    if (data.timeout !== undefined) {
        if (!(validate48(data.timeout, { instancePath: instancePath + "/timeout" }))) {
            vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err13];
    }
    else {
        vErrors.push(err13);
    }
    errors++;
} validate72.errors = vErrors; return errors === 0; }
function validate59(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    const tag0 = data.type;
    if (typeof tag0 == "string") {
        if (tag0 === "mcp") {
            if (!(validate60(data, { instancePath }))) {
                vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                errors = vErrors.length;
            }
        }
        else if (tag0 === "kubernetes") {
            if (!(validate63(data, { instancePath }))) {
                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                errors = vErrors.length;
            }
        }
        else if (tag0 === "haproxy") {
            if (!(validate68(data, { instancePath }))) {
                vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
                errors = vErrors.length;
            }
        }
        else if (tag0 === "registry") {
            if (!(validate70(data, { instancePath }))) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
            }
        }
        else if (tag0 === "command") {
            if (!(validate72(data, { instancePath }))) {
                vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                errors = vErrors.length;
            }
        }
        else {
            const err0 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} validate59.errors = vErrors; return errors === 0; }
function validate58(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (Array.isArray(data)) {
    if (data.length > 50) {
        const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 50 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
        if (!(validate59(data[i0], { instancePath: instancePath + "/" + i0 }))) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} validate58.errors = vErrors; return errors === 0; }
const pattern21 = new RegExp("^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$", "u");
const pattern22 = new RegExp("^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?Z)?$", "u");
function validate84(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (typeof data === "string") {
    if (!pattern22.test(data)) {
        const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?Z)?$" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
}
else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} validate84.errors = vErrors; return errors === 0; }
function validate82(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rule === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.reason === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.until === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "until" } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((key0 === "rule") || (key0 === "reason")) || (key0 === "until"))) {
            const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.rule !== undefined) {
        let data0 = data.rule;
        if (typeof data0 === "string") {
            if (data0.length > 128) {
                const err4 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/maxLength", keyword: "maxLength", params: { limit: 128 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (!pattern21.test(data0)) {
                const err5 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.reason !== undefined) {
        if (!(validate43(data.reason, { instancePath: instancePath + "/reason" }))) {
            vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
            errors = vErrors.length;
        }
    }
    if (data.until !== undefined) {
        if (!(validate84(data.until, { instancePath: instancePath + "/until" }))) {
            vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err7];
    }
    else {
        vErrors.push(err7);
    }
    errors++;
} validate82.errors = vErrors; return errors === 0; }
function validate81(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (Array.isArray(data)) {
    if (data.length > 100) {
        const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
        if (!(validate82(data[i0], { instancePath: instancePath + "/" + i0 }))) {
            vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} validate81.errors = vErrors; return errors === 0; }
const pattern2 = new RegExp("^(?:@[A-Za-z0-9][A-Za-z0-9-]*/)?[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern3 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
const func2 = Object.prototype.hasOwnProperty;
function validate22(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.headgate === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "headgate" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((((key0 === "headgate") || (key0 === "variables")) || (key0 === "teams")) || (key0 === "defaults")) || (key0 === "overrides"))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.headgate !== undefined) {
        if (!(validate23(data.headgate, { instancePath: instancePath + "/headgate" }))) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
        }
    }
    if (data.variables !== undefined) {
        if (!(validate25(data.variables, { instancePath: instancePath + "/variables" }))) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
        }
    }
    if (data.teams !== undefined) {
        let data2 = data.teams;
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (Object.keys(data2).length > 1000) {
                const err2 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/maxProperties", keyword: "maxProperties", params: { limit: 1000 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            for (const key1 in data2) {
                const _errs6 = errors;
                if (typeof key1 === "string") {
                    if (key1.length > 140) {
                        const err3 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/propertyNames/maxLength", keyword: "maxLength", params: { limit: 140 }, propertyName: key1 };
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                    }
                    if (!pattern2.test(key1)) {
                        const err4 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?:@[A-Za-z0-9][A-Za-z0-9-]*/)?[A-Za-z0-9][A-Za-z0-9._-]*$" }, propertyName: key1 };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                }
                var valid1 = _errs6 === errors;
                if (!valid1) {
                    const err5 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
            for (const key2 in data2) {
                let data3 = data2[key2];
                if (Array.isArray(data3)) {
                    if (data3.length > 1000) {
                        const err6 = { instancePath: instancePath + "/teams/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/teams/additionalProperties/maxItems", keyword: "maxItems", params: { limit: 1000 } };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                        let data4 = data3[i0];
                        if (typeof data4 === "string") {
                            if (data4.length > 100) {
                                const err7 = { instancePath: instancePath + "/teams/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/teams/additionalProperties/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
                                if (vErrors === null) {
                                    vErrors = [err7];
                                }
                                else {
                                    vErrors.push(err7);
                                }
                                errors++;
                            }
                            if (!pattern3.test(data4)) {
                                const err8 = { instancePath: instancePath + "/teams/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/teams/additionalProperties/items/pattern", keyword: "pattern", params: { pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$" } };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err9 = { instancePath: instancePath + "/teams/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/teams/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err10 = { instancePath: instancePath + "/teams/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/teams/additionalProperties/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
        }
        else {
            const err11 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data.defaults !== undefined) {
        let data5 = data.defaults;
        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            for (const key3 in data5) {
                if (!(func2.call(schema7.properties.defaults.properties, key3))) {
                    const err12 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
            if (data5.soak !== undefined) {
                if (!(validate27(data5.soak, { instancePath: instancePath + "/defaults/soak" }))) {
                    vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                    errors = vErrors.length;
                }
            }
            if (data5.versions !== undefined) {
                if (!(validate29(data5.versions, { instancePath: instancePath + "/defaults/versions" }))) {
                    vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                    errors = vErrors.length;
                }
            }
            if (data5.approvals !== undefined) {
                if (!(validate31(data5.approvals, { instancePath: instancePath + "/defaults/approvals" }))) {
                    vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                    errors = vErrors.length;
                }
            }
            if (data5.deployers !== undefined) {
                if (!(validate35(data5.deployers, { instancePath: instancePath + "/defaults/deployers" }))) {
                    vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
                    errors = vErrors.length;
                }
            }
            if (data5.windows !== undefined) {
                if (!(validate38(data5.windows, { instancePath: instancePath + "/defaults/windows" }))) {
                    vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                    errors = vErrors.length;
                }
            }
            if (data5.strategy !== undefined) {
                if (!(validate47(data5.strategy, { instancePath: instancePath + "/defaults/strategy" }))) {
                    vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
                    errors = vErrors.length;
                }
            }
            if (data5.require !== undefined) {
                if (!(validate52(data5.require, { instancePath: instancePath + "/defaults/require" }))) {
                    vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
                    errors = vErrors.length;
                }
            }
            if (data5.rollback !== undefined) {
                if (!(validate54(data5.rollback, { instancePath: instancePath + "/defaults/rollback" }))) {
                    vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                    errors = vErrors.length;
                }
            }
            if (data5.variables !== undefined) {
                if (!(validate25(data5.variables, { instancePath: instancePath + "/defaults/variables" }))) {
                    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                    errors = vErrors.length;
                }
            }
            if (data5.targets !== undefined) {
                if (!(validate58(data5.targets, { instancePath: instancePath + "/defaults/targets" }))) {
                    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err13 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
    if (data.overrides !== undefined) {
        if (!(validate81(data.overrides, { instancePath: instancePath + "/overrides" }))) {
            vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err14];
    }
    else {
        vErrors.push(err14);
    }
    errors++;
} validate22.errors = vErrors; return errors === 0; }
const environment = validate88;
const schema35 = { "type": "object", "additionalProperties": false, "properties": { "upstream": { "type": ["array", "object"], "items": { "$ref": "#/$defs/id" }, "maxItems": 50, "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "all": { "type": "array", "minItems": 1, "maxItems": 50, "items": { "$ref": "#/$defs/id" } }, "any": { "type": "array", "minItems": 1, "maxItems": 50, "items": { "$ref": "#/$defs/id" } } } }, "soak": { "$ref": "#/$defs/soak" }, "versions": { "$ref": "#/$defs/versions" }, "approvals": { "$ref": "#/$defs/approvals" }, "deployers": { "$ref": "#/$defs/deployers" }, "windows": { "$ref": "#/$defs/windows" }, "strategy": { "$ref": "#/$defs/strategy" }, "require": { "$ref": "#/$defs/require" }, "rollback": { "$ref": "#/$defs/rollback" }, "variables": { "$ref": "#/$defs/variables" }, "targets": { "$ref": "#/$defs/targets" }, "stage": { "enum": ["development", "testing", "staging", "production"] } } };
function validate88(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
        if (!(func2.call(schema35.properties, key0))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.upstream !== undefined) {
        let data0 = data.upstream;
        if (!data0 || typeof data0 != "object") {
            const err1 = { instancePath: instancePath + "/upstream", schemaPath: "#/properties/upstream/type", keyword: "type", params: { type: schema35.properties.upstream.type } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (Array.isArray(data0)) {
            if (data0.length > 50) {
                const err2 = { instancePath: instancePath + "/upstream", schemaPath: "#/properties/upstream/maxItems", keyword: "maxItems", params: { limit: 50 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
                if (!(validate64(data0[i0], { instancePath: instancePath + "/upstream/" + i0 }))) {
                    vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                    errors = vErrors.length;
                }
            }
        }
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (Object.keys(data0).length > 1) {
                const err3 = { instancePath: instancePath + "/upstream", schemaPath: "#/properties/upstream/maxProperties", keyword: "maxProperties", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if (Object.keys(data0).length < 1) {
                const err4 = { instancePath: instancePath + "/upstream", schemaPath: "#/properties/upstream/minProperties", keyword: "minProperties", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            for (const key1 in data0) {
                if (!((key1 === "all") || (key1 === "any"))) {
                    const err5 = { instancePath: instancePath + "/upstream", schemaPath: "#/properties/upstream/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
            if (data0.all !== undefined) {
                let data2 = data0.all;
                if (Array.isArray(data2)) {
                    if (data2.length > 50) {
                        const err6 = { instancePath: instancePath + "/upstream/all", schemaPath: "#/properties/upstream/properties/all/maxItems", keyword: "maxItems", params: { limit: 50 } };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                    if (data2.length < 1) {
                        const err7 = { instancePath: instancePath + "/upstream/all", schemaPath: "#/properties/upstream/properties/all/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                    const len1 = data2.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                        if (!(validate64(data2[i1], { instancePath: instancePath + "/upstream/all/" + i1 }))) {
                            vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err8 = { instancePath: instancePath + "/upstream/all", schemaPath: "#/properties/upstream/properties/all/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
            if (data0.any !== undefined) {
                let data4 = data0.any;
                if (Array.isArray(data4)) {
                    if (data4.length > 50) {
                        const err9 = { instancePath: instancePath + "/upstream/any", schemaPath: "#/properties/upstream/properties/any/maxItems", keyword: "maxItems", params: { limit: 50 } };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                    if (data4.length < 1) {
                        const err10 = { instancePath: instancePath + "/upstream/any", schemaPath: "#/properties/upstream/properties/any/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                    const len2 = data4.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                        if (!(validate64(data4[i2], { instancePath: instancePath + "/upstream/any/" + i2 }))) {
                            vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err11 = { instancePath: instancePath + "/upstream/any", schemaPath: "#/properties/upstream/properties/any/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
        }
    }
    if (data.soak !== undefined) {
        if (!(validate27(data.soak, { instancePath: instancePath + "/soak" }))) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
        }
    }
    if (data.versions !== undefined) {
        if (!(validate29(data.versions, { instancePath: instancePath + "/versions" }))) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
        }
    }
    if (data.approvals !== undefined) {
        if (!(validate31(data.approvals, { instancePath: instancePath + "/approvals" }))) {
            vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
            errors = vErrors.length;
        }
    }
    if (data.deployers !== undefined) {
        if (!(validate35(data.deployers, { instancePath: instancePath + "/deployers" }))) {
            vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
            errors = vErrors.length;
        }
    }
    if (data.windows !== undefined) {
        if (!(validate38(data.windows, { instancePath: instancePath + "/windows" }))) {
            vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
            errors = vErrors.length;
        }
    }
    if (data.strategy !== undefined) {
        if (!(validate47(data.strategy, { instancePath: instancePath + "/strategy" }))) {
            vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
            errors = vErrors.length;
        }
    }
    if (data.require !== undefined) {
        if (!(validate52(data.require, { instancePath: instancePath + "/require" }))) {
            vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
            errors = vErrors.length;
        }
    }
    if (data.rollback !== undefined) {
        if (!(validate54(data.rollback, { instancePath: instancePath + "/rollback" }))) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
        }
    }
    if (data.variables !== undefined) {
        if (!(validate25(data.variables, { instancePath: instancePath + "/variables" }))) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
        }
    }
    if (data.targets !== undefined) {
        if (!(validate58(data.targets, { instancePath: instancePath + "/targets" }))) {
            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
            errors = vErrors.length;
        }
    }
    if (data.stage !== undefined) {
        let data16 = data.stage;
        if (!((((data16 === "development") || (data16 === "testing")) || (data16 === "staging")) || (data16 === "production"))) {
            const err12 = { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/enum", keyword: "enum", params: { allowedValues: schema35.properties.stage.enum } };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
    }
}
else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err13];
    }
    else {
        vErrors.push(err13);
    }
    errors++;
} validate88.errors = vErrors; return errors === 0; }
const server = validate102;
const schema36 = { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string", "minLength": 3, "maxLength": 200, "pattern": "^[a-zA-Z0-9.-]+/[a-zA-Z0-9._-]+$" }, "description": { "type": "string", "minLength": 1, "maxLength": 100, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "owner": { "$ref": "#/$defs/actor" }, "category": { "type": "string", "maxLength": 63, "pattern": "^[a-z0-9][a-z0-9-]*$" }, "repository": { "$ref": "#/$defs/url" }, "health": { "type": "object", "additionalProperties": false, "properties": { "startup": { "type": "object", "additionalProperties": false, "properties": { "timeout": { "$ref": "#/$defs/duration" } } }, "probe": { "type": "object", "additionalProperties": false, "properties": { "type": { "enum": ["mcp", "http"] }, "healthy": { "type": "integer", "minimum": 1, "maximum": 100 }, "failed": { "type": "integer", "minimum": 1, "maximum": 100 }, "timeout": { "$ref": "#/$defs/duration" }, "interval": { "$ref": "#/$defs/duration" } } } } }, "lifecycle": { "type": "array", "maxItems": 1000, "items": { "type": "object", "additionalProperties": false, "properties": { "versions": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[0-9A-Za-z.<>=^~|*+ -]+$" }, "state": { "enum": ["deprecated", "archived"] }, "reason": { "$ref": "#/$defs/reason" }, "until": { "$ref": "#/$defs/deadline" } }, "required": ["versions", "state"] } }, "variables": { "$ref": "#/$defs/variables" } } };
const pattern23 = new RegExp("^[a-zA-Z0-9.-]+/[a-zA-Z0-9._-]+$", "u");
const pattern24 = new RegExp("^[^\\u0000-\\u001f\\u007f]*$", "u");
const pattern25 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
const pattern27 = new RegExp("^[0-9A-Za-z.<>=^~|*+ -]+$", "u");
const pattern26 = new RegExp("^https?://\\S+$", "u");
function validate104(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (typeof data === "string") {
    if (data.length > 2000) {
        const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2000 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (!pattern26.test(data)) {
        const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^https?://\\S+$" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} validate104.errors = vErrors; return errors === 0; }
function validate102(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
        if (!((((((((key0 === "name") || (key0 === "description")) || (key0 === "owner")) || (key0 === "category")) || (key0 === "repository")) || (key0 === "health")) || (key0 === "lifecycle")) || (key0 === "variables"))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.name !== undefined) {
        let data0 = data.name;
        if (typeof data0 === "string") {
            if (data0.length > 200) {
                const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            if (data0.length < 3) {
                const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 3 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            if (!pattern23.test(data0)) {
                const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9.-]+/[a-zA-Z0-9._-]+$" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.description !== undefined) {
        let data1 = data.description;
        if (typeof data1 === "string") {
            if (data1.length > 100) {
                const err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 100 } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if (data1.length < 1) {
                const err6 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if (!pattern24.test(data1)) {
                const err7 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.owner !== undefined) {
        if (!(validate32(data.owner, { instancePath: instancePath + "/owner" }))) {
            vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
            errors = vErrors.length;
        }
    }
    if (data.category !== undefined) {
        let data3 = data.category;
        if (typeof data3 === "string") {
            if (data3.length > 63) {
                const err9 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/maxLength", keyword: "maxLength", params: { limit: 63 } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if (!pattern25.test(data3)) {
                const err10 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        else {
            const err11 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data.repository !== undefined) {
        if (!(validate104(data.repository, { instancePath: instancePath + "/repository" }))) {
            vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
            errors = vErrors.length;
        }
    }
    if (data.health !== undefined) {
        let data5 = data.health;
        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            for (const key1 in data5) {
                if (!((key1 === "startup") || (key1 === "probe"))) {
                    const err12 = { instancePath: instancePath + "/health", schemaPath: "#/properties/health/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
            if (data5.startup !== undefined) {
                let data6 = data5.startup;
                if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                    for (const key2 in data6) {
                        if (!(key2 === "timeout")) {
                            const err13 = { instancePath: instancePath + "/health/startup", schemaPath: "#/properties/health/properties/startup/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                            if (vErrors === null) {
                                vErrors = [err13];
                            }
                            else {
                                vErrors.push(err13);
                            }
                            errors++;
                        }
                    }
                    if (data6.timeout !== undefined) {
                        if (!(validate48(data6.timeout, { instancePath: instancePath + "/health/startup/timeout" }))) {
                            vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err14 = { instancePath: instancePath + "/health/startup", schemaPath: "#/properties/health/properties/startup/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
            }
            if (data5.probe !== undefined) {
                let data8 = data5.probe;
                if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                    for (const key3 in data8) {
                        if (!(((((key3 === "type") || (key3 === "healthy")) || (key3 === "failed")) || (key3 === "timeout")) || (key3 === "interval"))) {
                            const err15 = { instancePath: instancePath + "/health/probe", schemaPath: "#/properties/health/properties/probe/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                            if (vErrors === null) {
                                vErrors = [err15];
                            }
                            else {
                                vErrors.push(err15);
                            }
                            errors++;
                        }
                    }
                    if (data8.type !== undefined) {
                        let data9 = data8.type;
                        if (!((data9 === "mcp") || (data9 === "http"))) {
                            const err16 = { instancePath: instancePath + "/health/probe/type", schemaPath: "#/properties/health/properties/probe/properties/type/enum", keyword: "enum", params: { allowedValues: schema36.properties.health.properties.probe.properties.type.enum } };
                            if (vErrors === null) {
                                vErrors = [err16];
                            }
                            else {
                                vErrors.push(err16);
                            }
                            errors++;
                        }
                    }
                    if (data8.healthy !== undefined) {
                        let data10 = data8.healthy;
                        if (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) {
                            const err17 = { instancePath: instancePath + "/health/probe/healthy", schemaPath: "#/properties/health/properties/probe/properties/healthy/type", keyword: "type", params: { type: "integer" } };
                            if (vErrors === null) {
                                vErrors = [err17];
                            }
                            else {
                                vErrors.push(err17);
                            }
                            errors++;
                        }
                        if ((typeof data10 == "number") && (isFinite(data10))) {
                            if (data10 > 100 || isNaN(data10)) {
                                const err18 = { instancePath: instancePath + "/health/probe/healthy", schemaPath: "#/properties/health/properties/probe/properties/healthy/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                                if (vErrors === null) {
                                    vErrors = [err18];
                                }
                                else {
                                    vErrors.push(err18);
                                }
                                errors++;
                            }
                            if (data10 < 1 || isNaN(data10)) {
                                const err19 = { instancePath: instancePath + "/health/probe/healthy", schemaPath: "#/properties/health/properties/probe/properties/healthy/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                if (vErrors === null) {
                                    vErrors = [err19];
                                }
                                else {
                                    vErrors.push(err19);
                                }
                                errors++;
                            }
                        }
                    }
                    if (data8.failed !== undefined) {
                        let data11 = data8.failed;
                        if (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) {
                            const err20 = { instancePath: instancePath + "/health/probe/failed", schemaPath: "#/properties/health/properties/probe/properties/failed/type", keyword: "type", params: { type: "integer" } };
                            if (vErrors === null) {
                                vErrors = [err20];
                            }
                            else {
                                vErrors.push(err20);
                            }
                            errors++;
                        }
                        if ((typeof data11 == "number") && (isFinite(data11))) {
                            if (data11 > 100 || isNaN(data11)) {
                                const err21 = { instancePath: instancePath + "/health/probe/failed", schemaPath: "#/properties/health/properties/probe/properties/failed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                                if (vErrors === null) {
                                    vErrors = [err21];
                                }
                                else {
                                    vErrors.push(err21);
                                }
                                errors++;
                            }
                            if (data11 < 1 || isNaN(data11)) {
                                const err22 = { instancePath: instancePath + "/health/probe/failed", schemaPath: "#/properties/health/properties/probe/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                if (vErrors === null) {
                                    vErrors = [err22];
                                }
                                else {
                                    vErrors.push(err22);
                                }
                                errors++;
                            }
                        }
                    }
                    if (data8.timeout !== undefined) {
                        if (!(validate48(data8.timeout, { instancePath: instancePath + "/health/probe/timeout" }))) {
                            vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data8.interval !== undefined) {
                        if (!(validate48(data8.interval, { instancePath: instancePath + "/health/probe/interval" }))) {
                            vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err23 = { instancePath: instancePath + "/health/probe", schemaPath: "#/properties/health/properties/probe/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                        vErrors = [err23];
                    }
                    else {
                        vErrors.push(err23);
                    }
                    errors++;
                }
            }
        }
        else {
            const err24 = { instancePath: instancePath + "/health", schemaPath: "#/properties/health/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err24];
            }
            else {
                vErrors.push(err24);
            }
            errors++;
        }
    }
    if (data.lifecycle !== undefined) {
        let data14 = data.lifecycle;
        if (Array.isArray(data14)) {
            if (data14.length > 1000) {
                const err25 = { instancePath: instancePath + "/lifecycle", schemaPath: "#/properties/lifecycle/maxItems", keyword: "maxItems", params: { limit: 1000 } };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
            const len0 = data14.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data15 = data14[i0];
                if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                    if (data15.versions === undefined) {
                        const err26 = { instancePath: instancePath + "/lifecycle/" + i0, schemaPath: "#/properties/lifecycle/items/required", keyword: "required", params: { missingProperty: "versions" } };
                        if (vErrors === null) {
                            vErrors = [err26];
                        }
                        else {
                            vErrors.push(err26);
                        }
                        errors++;
                    }
                    if (data15.state === undefined) {
                        const err27 = { instancePath: instancePath + "/lifecycle/" + i0, schemaPath: "#/properties/lifecycle/items/required", keyword: "required", params: { missingProperty: "state" } };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                    for (const key4 in data15) {
                        if (!((((key4 === "versions") || (key4 === "state")) || (key4 === "reason")) || (key4 === "until"))) {
                            const err28 = { instancePath: instancePath + "/lifecycle/" + i0, schemaPath: "#/properties/lifecycle/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                            if (vErrors === null) {
                                vErrors = [err28];
                            }
                            else {
                                vErrors.push(err28);
                            }
                            errors++;
                        }
                    }
                    if (data15.versions !== undefined) {
                        let data16 = data15.versions;
                        if (typeof data16 === "string") {
                            if (data16.length > 200) {
                                const err29 = { instancePath: instancePath + "/lifecycle/" + i0 + "/versions", schemaPath: "#/properties/lifecycle/items/properties/versions/maxLength", keyword: "maxLength", params: { limit: 200 } };
                                if (vErrors === null) {
                                    vErrors = [err29];
                                }
                                else {
                                    vErrors.push(err29);
                                }
                                errors++;
                            }
                            if (data16.length < 1) {
                                const err30 = { instancePath: instancePath + "/lifecycle/" + i0 + "/versions", schemaPath: "#/properties/lifecycle/items/properties/versions/minLength", keyword: "minLength", params: { limit: 1 } };
                                if (vErrors === null) {
                                    vErrors = [err30];
                                }
                                else {
                                    vErrors.push(err30);
                                }
                                errors++;
                            }
                            if (!pattern27.test(data16)) {
                                const err31 = { instancePath: instancePath + "/lifecycle/" + i0 + "/versions", schemaPath: "#/properties/lifecycle/items/properties/versions/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z.<>=^~|*+ -]+$" } };
                                if (vErrors === null) {
                                    vErrors = [err31];
                                }
                                else {
                                    vErrors.push(err31);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err32 = { instancePath: instancePath + "/lifecycle/" + i0 + "/versions", schemaPath: "#/properties/lifecycle/items/properties/versions/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err32];
                            }
                            else {
                                vErrors.push(err32);
                            }
                            errors++;
                        }
                    }
                    if (data15.state !== undefined) {
                        let data17 = data15.state;
                        if (!((data17 === "deprecated") || (data17 === "archived"))) {
                            const err33 = { instancePath: instancePath + "/lifecycle/" + i0 + "/state", schemaPath: "#/properties/lifecycle/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema36.properties.lifecycle.items.properties.state.enum } };
                            if (vErrors === null) {
                                vErrors = [err33];
                            }
                            else {
                                vErrors.push(err33);
                            }
                            errors++;
                        }
                    }
                    if (data15.reason !== undefined) {
                        if (!(validate43(data15.reason, { instancePath: instancePath + "/lifecycle/" + i0 + "/reason" }))) {
                            vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data15.until !== undefined) {
                        if (!(validate84(data15.until, { instancePath: instancePath + "/lifecycle/" + i0 + "/until" }))) {
                            vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err34 = { instancePath: instancePath + "/lifecycle/" + i0, schemaPath: "#/properties/lifecycle/items/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                        vErrors = [err34];
                    }
                    else {
                        vErrors.push(err34);
                    }
                    errors++;
                }
            }
        }
        else {
            const err35 = { instancePath: instancePath + "/lifecycle", schemaPath: "#/properties/lifecycle/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err35];
            }
            else {
                vErrors.push(err35);
            }
            errors++;
        }
    }
    if (data.variables !== undefined) {
        if (!(validate25(data.variables, { instancePath: instancePath + "/variables" }))) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err36 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err36];
    }
    else {
        vErrors.push(err36);
    }
    errors++;
} validate102.errors = vErrors; return errors === 0; }
const deployment = validate112;
const pattern28 = new RegExp("^(?:0|[1-9]\\d{0,15})\\.(?:0|[1-9]\\d{0,15})\\.(?:0|[1-9]\\d{0,15})(?:-(?:0|[1-9]\\d{0,15}|\\d*[A-Za-z-][0-9A-Za-z-]*)(?:\\.(?:0|[1-9]\\d{0,15}|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$", "u");
function validate113(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (typeof data === "string") {
    if (data.length > 128) {
        const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (!pattern28.test(data)) {
        const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-9]\\d{0,15})\\.(?:0|[1-9]\\d{0,15})\\.(?:0|[1-9]\\d{0,15})(?:-(?:0|[1-9]\\d{0,15}|\\d*[A-Za-z-][0-9A-Za-z-]*)(?:\\.(?:0|[1-9]\\d{0,15}|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} validate113.errors = vErrors; return errors === 0; }
function validate115(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    if (vErrors === null) {
        vErrors = [err0];
    }
    else {
        vErrors.push(err0);
    }
    errors++;
} if ((typeof data == "number") && (isFinite(data))) {
    if (data > 100 || isNaN(data)) {
        const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data < 0 || isNaN(data)) {
        const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
} validate115.errors = vErrors; return errors === 0; }
const pattern31 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_./-]*$", "u");
function validate118(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1000) {
        const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1000 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        const _errs1 = errors;
        if (typeof key0 === "string") {
            if (key0.length > 128) {
                const err1 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 128 }, propertyName: key0 };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            if (!pattern0.test(key0)) {
                const err2 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, propertyName: key0 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
            const err3 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    for (const key1 in data) {
        let data0 = data[key1];
        if (typeof data0 === "string") {
            if (data0.length > 256) {
                const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 256 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (!pattern31.test(data0)) {
                const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9_./-]*$" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
}
else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err7];
    }
    else {
        vErrors.push(err7);
    }
    errors++;
} validate118.errors = vErrors; return errors === 0; }
function validate112(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.blue === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "blue" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((((((key0 === "blue") || (key0 === "green")) || (key0 === "variables")) || (key0 === "secrets")) || (key0 === "hotfix")) || (key0 === "overrides"))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.blue !== undefined) {
        if (!(validate113(data.blue, { instancePath: instancePath + "/blue" }))) {
            vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
            errors = vErrors.length;
        }
    }
    if (data.green !== undefined) {
        let data1 = data.green;
        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (Object.keys(data1).length > 100) {
                const err2 = { instancePath: instancePath + "/green", schemaPath: "#/properties/green/maxProperties", keyword: "maxProperties", params: { limit: 100 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            for (const key1 in data1) {
                const _errs5 = errors;
                if (typeof key1 === "string") {
                    if (key1.length > 128) {
                        const err3 = { instancePath: instancePath + "/green", schemaPath: "#/properties/green/propertyNames/maxLength", keyword: "maxLength", params: { limit: 128 }, propertyName: key1 };
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                    }
                    if (!pattern28.test(key1)) {
                        const err4 = { instancePath: instancePath + "/green", schemaPath: "#/properties/green/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-9]\\d{0,15})\\.(?:0|[1-9]\\d{0,15})\\.(?:0|[1-9]\\d{0,15})(?:-(?:0|[1-9]\\d{0,15}|\\d*[A-Za-z-][0-9A-Za-z-]*)(?:\\.(?:0|[1-9]\\d{0,15}|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$" }, propertyName: key1 };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                }
                var valid1 = _errs5 === errors;
                if (!valid1) {
                    const err5 = { instancePath: instancePath + "/green", schemaPath: "#/properties/green/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
            for (const key2 in data1) {
                if (!(validate115(data1[key2], { instancePath: instancePath + "/green/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") }))) {
                    vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/green", schemaPath: "#/properties/green/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.variables !== undefined) {
        if (!(validate25(data.variables, { instancePath: instancePath + "/variables" }))) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
        }
    }
    if (data.secrets !== undefined) {
        if (!(validate118(data.secrets, { instancePath: instancePath + "/secrets" }))) {
            vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
            errors = vErrors.length;
        }
    }
    if (data.hotfix !== undefined) {
        let data5 = data.hotfix;
        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.version === undefined) {
                const err7 = { instancePath: instancePath + "/hotfix", schemaPath: "#/properties/hotfix/required", keyword: "required", params: { missingProperty: "version" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            if (data5.reason === undefined) {
                const err8 = { instancePath: instancePath + "/hotfix", schemaPath: "#/properties/hotfix/required", keyword: "required", params: { missingProperty: "reason" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            for (const key3 in data5) {
                if (!((key3 === "version") || (key3 === "reason"))) {
                    const err9 = { instancePath: instancePath + "/hotfix", schemaPath: "#/properties/hotfix/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
            }
            if (data5.version !== undefined) {
                if (!(validate113(data5.version, { instancePath: instancePath + "/hotfix/version" }))) {
                    vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
                    errors = vErrors.length;
                }
            }
            if (data5.reason !== undefined) {
                if (!(validate43(data5.reason, { instancePath: instancePath + "/hotfix/reason" }))) {
                    vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err10 = { instancePath: instancePath + "/hotfix", schemaPath: "#/properties/hotfix/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data.overrides !== undefined) {
        if (!(validate81(data.overrides, { instancePath: instancePath + "/overrides" }))) {
            vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err11];
    }
    else {
        vErrors.push(err11);
    }
    errors++;
} validate112.errors = vErrors; return errors === 0; }
const release = validate123;
const schema42 = { "type": "object", "additionalProperties": false, "properties": { "$schema": { "$ref": "#/$defs/schemaAddress" }, "headgate": { "$ref": "#/$defs/convention" }, "server": { "$ref": "#/$defs/serverJson" }, "release": { "type": "object", "additionalProperties": false, "properties": { "source": { "type": "object", "additionalProperties": false, "properties": { "repository": { "$ref": "#/$defs/url" }, "tag": { "$ref": "#/$defs/text" }, "commit": { "$ref": "#/$defs/commit" }, "subfolder": { "$ref": "#/$defs/path" } } }, "by": { "$ref": "#/$defs/text" }, "at": { "$ref": "#/$defs/instant" }, "run": { "$ref": "#/$defs/text" }, "command": { "$ref": "#/$defs/startCommand" }, "integrity": { "$ref": "#/$defs/textMap" }, "dependencies": { "$ref": "#/$defs/textMap" }, "changelog": { "$ref": "#/$defs/lines" }, "security": { "$ref": "#/$defs/lines" }, "contract": { "type": "object", "additionalProperties": false, "properties": { "digest": { "$ref": "#/$defs/digest" }, "tools": { "$ref": "#/$defs/count" }, "prompts": { "$ref": "#/$defs/count" }, "resources": { "$ref": "#/$defs/count" } }, "required": ["digest", "tools", "prompts", "resources"] } } } }, "required": ["headgate", "server", "release"] };
function validate124(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (typeof data === "string") {
    if (data.length > 2000) {
        const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2000 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
}
else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} validate124.errors = vErrors; return errors === 0; }
const schema45 = { "type": "object", "required": ["src"], "properties": { "src": { "type": "string", "maxLength": 255, "pattern": "^https?://\\S+$" }, "mimeType": { "enum": ["image/png", "image/jpeg", "image/jpg", "image/svg+xml", "image/webp"] }, "sizes": { "type": "array", "maxItems": 100, "items": { "type": "string", "maxLength": 20, "pattern": "^(?:\\d+x\\d+|any)$" } }, "theme": { "enum": ["light", "dark"] } } };
const pattern34 = new RegExp("^(?:\\d+x\\d+|any)$", "u");
function validate132(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.src === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "src" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.src !== undefined) {
        let data0 = data.src;
        if (typeof data0 === "string") {
            if (data0.length > 255) {
                const err1 = { instancePath: instancePath + "/src", schemaPath: "#/properties/src/maxLength", keyword: "maxLength", params: { limit: 255 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            if (!pattern26.test(data0)) {
                const err2 = { instancePath: instancePath + "/src", schemaPath: "#/properties/src/pattern", keyword: "pattern", params: { pattern: "^https?://\\S+$" } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        else {
            const err3 = { instancePath: instancePath + "/src", schemaPath: "#/properties/src/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.mimeType !== undefined) {
        let data1 = data.mimeType;
        if (!(((((data1 === "image/png") || (data1 === "image/jpeg")) || (data1 === "image/jpg")) || (data1 === "image/svg+xml")) || (data1 === "image/webp"))) {
            const err4 = { instancePath: instancePath + "/mimeType", schemaPath: "#/properties/mimeType/enum", keyword: "enum", params: { allowedValues: schema45.properties.mimeType.enum } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.sizes !== undefined) {
        let data2 = data.sizes;
        if (Array.isArray(data2)) {
            if (data2.length > 100) {
                const err5 = { instancePath: instancePath + "/sizes", schemaPath: "#/properties/sizes/maxItems", keyword: "maxItems", params: { limit: 100 } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data3 = data2[i0];
                if (typeof data3 === "string") {
                    if (data3.length > 20) {
                        const err6 = { instancePath: instancePath + "/sizes/" + i0, schemaPath: "#/properties/sizes/items/maxLength", keyword: "maxLength", params: { limit: 20 } };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                    if (!pattern34.test(data3)) {
                        const err7 = { instancePath: instancePath + "/sizes/" + i0, schemaPath: "#/properties/sizes/items/pattern", keyword: "pattern", params: { pattern: "^(?:\\d+x\\d+|any)$" } };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
                else {
                    const err8 = { instancePath: instancePath + "/sizes/" + i0, schemaPath: "#/properties/sizes/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
        }
        else {
            const err9 = { instancePath: instancePath + "/sizes", schemaPath: "#/properties/sizes/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    if (data.theme !== undefined) {
        let data4 = data.theme;
        if (!((data4 === "light") || (data4 === "dark"))) {
            const err10 = { instancePath: instancePath + "/theme", schemaPath: "#/properties/theme/enum", keyword: "enum", params: { allowedValues: schema45.properties.theme.enum } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
}
else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err11];
    }
    else {
        vErrors.push(err11);
    }
    errors++;
} validate132.errors = vErrors; return errors === 0; }
const pattern36 = new RegExp("^[^\\s\\u0000-\\u001f\\u007f-][^\\s\\u0000-\\u001f\\u007f]*$", "u");
const pattern37 = new RegExp("^(?!latest$)[0-9A-Za-z][0-9A-Za-z.+_!-]*$", "u");
const pattern38 = new RegExp("^[a-f0-9]{64}$", "u");
function validate137(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.type !== undefined) {
        if ("stdio" !== data.type) {
            const err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "stdio" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} validate137.errors = vErrors; return errors === 0; }
const schema51 = { "type": "object", "required": ["name"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 500 }, "description": { "type": "string", "maxLength": 10000 }, "isRequired": { "type": "boolean" }, "isSecret": { "type": "boolean" }, "format": { "enum": ["string", "number", "boolean", "filepath"] }, "value": { "type": "string", "maxLength": 10000 }, "default": { "type": "string", "maxLength": 10000 }, "placeholder": { "type": "string", "maxLength": 10000 }, "choices": { "type": "array", "maxItems": 1000, "items": { "type": "string", "maxLength": 10000 } }, "variables": { "type": "object", "additionalProperties": { "$ref": "#/$defs/input" } } } };
const schema52 = { "type": "object", "properties": { "description": { "type": "string", "maxLength": 10000 }, "isRequired": { "type": "boolean" }, "isSecret": { "type": "boolean" }, "format": { "enum": ["string", "number", "boolean", "filepath"] }, "value": { "type": "string", "maxLength": 10000 }, "default": { "type": "string", "maxLength": 10000 }, "placeholder": { "type": "string", "maxLength": 10000 }, "choices": { "type": "array", "maxItems": 1000, "items": { "type": "string", "maxLength": 10000 } } } };
function validate141(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.description !== undefined) {
        let data0 = data.description;
        if (typeof data0 === "string") {
            if (data0.length > 10000) {
                const err0 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        else {
            const err1 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.isRequired !== undefined) {
        if (typeof data.isRequired !== "boolean") {
            const err2 = { instancePath: instancePath + "/isRequired", schemaPath: "#/properties/isRequired/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.isSecret !== undefined) {
        if (typeof data.isSecret !== "boolean") {
            const err3 = { instancePath: instancePath + "/isSecret", schemaPath: "#/properties/isSecret/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.format !== undefined) {
        let data3 = data.format;
        if (!((((data3 === "string") || (data3 === "number")) || (data3 === "boolean")) || (data3 === "filepath"))) {
            const err4 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema52.properties.format.enum } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.value !== undefined) {
        let data4 = data.value;
        if (typeof data4 === "string") {
            if (data4.length > 10000) {
                const err5 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.default !== undefined) {
        let data5 = data.default;
        if (typeof data5 === "string") {
            if (data5.length > 10000) {
                const err7 = { instancePath: instancePath + "/default", schemaPath: "#/properties/default/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath: instancePath + "/default", schemaPath: "#/properties/default/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.placeholder !== undefined) {
        let data6 = data.placeholder;
        if (typeof data6 === "string") {
            if (data6.length > 10000) {
                const err9 = { instancePath: instancePath + "/placeholder", schemaPath: "#/properties/placeholder/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        else {
            const err10 = { instancePath: instancePath + "/placeholder", schemaPath: "#/properties/placeholder/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data.choices !== undefined) {
        let data7 = data.choices;
        if (Array.isArray(data7)) {
            if (data7.length > 1000) {
                const err11 = { instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/maxItems", keyword: "maxItems", params: { limit: 1000 } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
            const len0 = data7.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data8 = data7[i0];
                if (typeof data8 === "string") {
                    if (data8.length > 10000) {
                        const err12 = { instancePath: instancePath + "/choices/" + i0, schemaPath: "#/properties/choices/items/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
                else {
                    const err13 = { instancePath: instancePath + "/choices/" + i0, schemaPath: "#/properties/choices/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
            }
        }
        else {
            const err14 = { instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
    }
}
else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err15];
    }
    else {
        vErrors.push(err15);
    }
    errors++;
} validate141.errors = vErrors; return errors === 0; }
function validate140(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.name !== undefined) {
        let data0 = data.name;
        if (typeof data0 === "string") {
            if (data0.length > 500) {
                const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 500 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            if (data0.length < 1) {
                const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        else {
            const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.description !== undefined) {
        let data1 = data.description;
        if (typeof data1 === "string") {
            if (data1.length > 10000) {
                const err4 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        else {
            const err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.isRequired !== undefined) {
        if (typeof data.isRequired !== "boolean") {
            const err6 = { instancePath: instancePath + "/isRequired", schemaPath: "#/properties/isRequired/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.isSecret !== undefined) {
        if (typeof data.isSecret !== "boolean") {
            const err7 = { instancePath: instancePath + "/isSecret", schemaPath: "#/properties/isSecret/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    if (data.format !== undefined) {
        let data4 = data.format;
        if (!((((data4 === "string") || (data4 === "number")) || (data4 === "boolean")) || (data4 === "filepath"))) {
            const err8 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema51.properties.format.enum } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.value !== undefined) {
        let data5 = data.value;
        if (typeof data5 === "string") {
            if (data5.length > 10000) {
                const err9 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        else {
            const err10 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data.default !== undefined) {
        let data6 = data.default;
        if (typeof data6 === "string") {
            if (data6.length > 10000) {
                const err11 = { instancePath: instancePath + "/default", schemaPath: "#/properties/default/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        else {
            const err12 = { instancePath: instancePath + "/default", schemaPath: "#/properties/default/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
    }
    if (data.placeholder !== undefined) {
        let data7 = data.placeholder;
        if (typeof data7 === "string") {
            if (data7.length > 10000) {
                const err13 = { instancePath: instancePath + "/placeholder", schemaPath: "#/properties/placeholder/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        else {
            const err14 = { instancePath: instancePath + "/placeholder", schemaPath: "#/properties/placeholder/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
    }
    if (data.choices !== undefined) {
        let data8 = data.choices;
        if (Array.isArray(data8)) {
            if (data8.length > 1000) {
                const err15 = { instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/maxItems", keyword: "maxItems", params: { limit: 1000 } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
            const len0 = data8.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data9 = data8[i0];
                if (typeof data9 === "string") {
                    if (data9.length > 10000) {
                        const err16 = { instancePath: instancePath + "/choices/" + i0, schemaPath: "#/properties/choices/items/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
                else {
                    const err17 = { instancePath: instancePath + "/choices/" + i0, schemaPath: "#/properties/choices/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
            }
        }
        else {
            const err18 = { instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
    }
    if (data.variables !== undefined) {
        let data10 = data.variables;
        if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            for (const key0 in data10) {
                if (!(validate141(data10[key0], { instancePath: instancePath + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") }))) {
                    vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err19 = { instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
    }
}
else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err20];
    }
    else {
        vErrors.push(err20);
    }
    errors++;
} validate140.errors = vErrors; return errors === 0; }
function validate139(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (Array.isArray(data)) {
    if (data.length > 1000) {
        const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1000 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
        if (!(validate140(data[i0], { instancePath: instancePath + "/" + i0 }))) {
            vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} validate139.errors = vErrors; return errors === 0; }
function validate138(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.url === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.type !== undefined) {
        if ("streamable-http" !== data.type) {
            const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "streamable-http" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.url !== undefined) {
        let data1 = data.url;
        if (typeof data1 === "string") {
            if (data1.length > 2000) {
                const err3 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/maxLength", keyword: "maxLength", params: { limit: 2000 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if (!pattern26.test(data1)) {
                const err4 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://\\S+$" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        else {
            const err5 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.headers !== undefined) {
        if (!(validate139(data.headers, { instancePath: instancePath + "/headers" }))) {
            vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
            errors = vErrors.length;
        }
    }
    if (data.variables !== undefined) {
        let data3 = data.variables;
        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            for (const key0 in data3) {
                if (!(validate141(data3[key0], { instancePath: instancePath + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") }))) {
                    vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
}
else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err7];
    }
    else {
        vErrors.push(err7);
    }
    errors++;
} validate138.errors = vErrors; return errors === 0; }
function validate146(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.url === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.type !== undefined) {
        if ("sse" !== data.type) {
            const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "sse" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.url !== undefined) {
        let data1 = data.url;
        if (typeof data1 === "string") {
            if (data1.length > 2000) {
                const err3 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/maxLength", keyword: "maxLength", params: { limit: 2000 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if (!pattern26.test(data1)) {
                const err4 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://\\S+$" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        else {
            const err5 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.headers !== undefined) {
        if (!(validate139(data.headers, { instancePath: instancePath + "/headers" }))) {
            vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
            errors = vErrors.length;
        }
    }
    if (data.variables !== undefined) {
        let data3 = data.variables;
        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            for (const key0 in data3) {
                if (!(validate141(data3[key0], { instancePath: instancePath + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") }))) {
                    vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
}
else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err7];
    }
    else {
        vErrors.push(err7);
    }
    errors++;
} validate146.errors = vErrors; return errors === 0; }
function validate136(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    const tag0 = data.type;
    if (typeof tag0 == "string") {
        if (tag0 === "stdio") {
            if (!(validate137(data, { instancePath }))) {
                vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
                errors = vErrors.length;
            }
        }
        else if (tag0 === "streamable-http") {
            if (!(validate138(data, { instancePath }))) {
                vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
                errors = vErrors.length;
            }
        }
        else if (tag0 === "sse") {
            if (!(validate146(data, { instancePath }))) {
                vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
                errors = vErrors.length;
            }
        }
        else {
            const err0 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} validate136.errors = vErrors; return errors === 0; }
const schema55 = { "type": "object", "required": ["type"], "anyOf": [{ "required": ["valueHint"], "properties": { "valueHint": true } }, { "required": ["value"], "properties": { "value": true } }], "properties": { "type": { "const": "positional" }, "valueHint": { "type": "string", "maxLength": 10000 }, "isRepeated": { "type": "boolean" }, "description": { "type": "string", "maxLength": 10000 }, "isRequired": { "type": "boolean" }, "isSecret": { "type": "boolean" }, "format": { "enum": ["string", "number", "boolean", "filepath"] }, "value": { "type": "string", "maxLength": 10000 }, "default": { "type": "string", "maxLength": 10000 }, "placeholder": { "type": "string", "maxLength": 10000 }, "choices": { "type": "array", "maxItems": 1000, "items": { "type": "string", "maxLength": 10000 } }, "variables": { "type": "object", "additionalProperties": { "$ref": "#/$defs/input" } } } };
function validate154(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; const _errs1 = errors; let valid0 = false; const _errs2 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.valueHint === undefined) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "valueHint" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
} var _valid0 = _errs2 === errors; valid0 = valid0 || _valid0; if (!valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.value === undefined) {
            const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "value" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
} if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
}
else {
    errors = _errs1;
    if (vErrors !== null) {
        if (_errs1) {
            vErrors.length = _errs1;
        }
        else {
            vErrors = null;
        }
    }
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined) {
        const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    if (data.type !== undefined) {
        if ("positional" !== data.type) {
            const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "positional" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.valueHint !== undefined) {
        let data1 = data.valueHint;
        if (typeof data1 === "string") {
            if (data1.length > 10000) {
                const err5 = { instancePath: instancePath + "/valueHint", schemaPath: "#/properties/valueHint/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/valueHint", schemaPath: "#/properties/valueHint/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.isRepeated !== undefined) {
        if (typeof data.isRepeated !== "boolean") {
            const err7 = { instancePath: instancePath + "/isRepeated", schemaPath: "#/properties/isRepeated/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    if (data.description !== undefined) {
        let data3 = data.description;
        if (typeof data3 === "string") {
            if (data3.length > 10000) {
                const err8 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        else {
            const err9 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    if (data.isRequired !== undefined) {
        if (typeof data.isRequired !== "boolean") {
            const err10 = { instancePath: instancePath + "/isRequired", schemaPath: "#/properties/isRequired/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data.isSecret !== undefined) {
        if (typeof data.isSecret !== "boolean") {
            const err11 = { instancePath: instancePath + "/isSecret", schemaPath: "#/properties/isSecret/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data.format !== undefined) {
        let data6 = data.format;
        if (!((((data6 === "string") || (data6 === "number")) || (data6 === "boolean")) || (data6 === "filepath"))) {
            const err12 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema55.properties.format.enum } };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
    }
    if (data.value !== undefined) {
        let data7 = data.value;
        if (typeof data7 === "string") {
            if (data7.length > 10000) {
                const err13 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        else {
            const err14 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
    }
    if (data.default !== undefined) {
        let data8 = data.default;
        if (typeof data8 === "string") {
            if (data8.length > 10000) {
                const err15 = { instancePath: instancePath + "/default", schemaPath: "#/properties/default/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        else {
            const err16 = { instancePath: instancePath + "/default", schemaPath: "#/properties/default/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
    }
    if (data.placeholder !== undefined) {
        let data9 = data.placeholder;
        if (typeof data9 === "string") {
            if (data9.length > 10000) {
                const err17 = { instancePath: instancePath + "/placeholder", schemaPath: "#/properties/placeholder/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        else {
            const err18 = { instancePath: instancePath + "/placeholder", schemaPath: "#/properties/placeholder/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
    }
    if (data.choices !== undefined) {
        let data10 = data.choices;
        if (Array.isArray(data10)) {
            if (data10.length > 1000) {
                const err19 = { instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/maxItems", keyword: "maxItems", params: { limit: 1000 } };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
            const len0 = data10.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data11 = data10[i0];
                if (typeof data11 === "string") {
                    if (data11.length > 10000) {
                        const err20 = { instancePath: instancePath + "/choices/" + i0, schemaPath: "#/properties/choices/items/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                }
                else {
                    const err21 = { instancePath: instancePath + "/choices/" + i0, schemaPath: "#/properties/choices/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
            }
        }
        else {
            const err22 = { instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err22];
            }
            else {
                vErrors.push(err22);
            }
            errors++;
        }
    }
    if (data.variables !== undefined) {
        let data12 = data.variables;
        if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            for (const key0 in data12) {
                if (!(validate141(data12[key0], { instancePath: instancePath + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") }))) {
                    vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err23 = { instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err23];
            }
            else {
                vErrors.push(err23);
            }
            errors++;
        }
    }
}
else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err24];
    }
    else {
        vErrors.push(err24);
    }
    errors++;
} validate154.errors = vErrors; return errors === 0; }
const schema56 = { "type": "object", "required": ["type", "name"], "properties": { "type": { "const": "named" }, "name": { "type": "string", "minLength": 1, "maxLength": 500 }, "isRepeated": { "type": "boolean" }, "description": { "type": "string", "maxLength": 10000 }, "isRequired": { "type": "boolean" }, "isSecret": { "type": "boolean" }, "format": { "enum": ["string", "number", "boolean", "filepath"] }, "value": { "type": "string", "maxLength": 10000 }, "default": { "type": "string", "maxLength": 10000 }, "placeholder": { "type": "string", "maxLength": 10000 }, "choices": { "type": "array", "maxItems": 1000, "items": { "type": "string", "maxLength": 10000 } }, "variables": { "type": "object", "additionalProperties": { "$ref": "#/$defs/input" } } } };
function validate156(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.name === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.type !== undefined) {
        if ("named" !== data.type) {
            const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "named" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.name !== undefined) {
        let data1 = data.name;
        if (typeof data1 === "string") {
            if (data1.length > 500) {
                const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 500 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if (data1.length < 1) {
                const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        else {
            const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.isRepeated !== undefined) {
        if (typeof data.isRepeated !== "boolean") {
            const err6 = { instancePath: instancePath + "/isRepeated", schemaPath: "#/properties/isRepeated/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.description !== undefined) {
        let data3 = data.description;
        if (typeof data3 === "string") {
            if (data3.length > 10000) {
                const err7 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.isRequired !== undefined) {
        if (typeof data.isRequired !== "boolean") {
            const err9 = { instancePath: instancePath + "/isRequired", schemaPath: "#/properties/isRequired/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    if (data.isSecret !== undefined) {
        if (typeof data.isSecret !== "boolean") {
            const err10 = { instancePath: instancePath + "/isSecret", schemaPath: "#/properties/isSecret/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data.format !== undefined) {
        let data6 = data.format;
        if (!((((data6 === "string") || (data6 === "number")) || (data6 === "boolean")) || (data6 === "filepath"))) {
            const err11 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema56.properties.format.enum } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data.value !== undefined) {
        let data7 = data.value;
        if (typeof data7 === "string") {
            if (data7.length > 10000) {
                const err12 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        else {
            const err13 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
    if (data.default !== undefined) {
        let data8 = data.default;
        if (typeof data8 === "string") {
            if (data8.length > 10000) {
                const err14 = { instancePath: instancePath + "/default", schemaPath: "#/properties/default/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        else {
            const err15 = { instancePath: instancePath + "/default", schemaPath: "#/properties/default/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
    }
    if (data.placeholder !== undefined) {
        let data9 = data.placeholder;
        if (typeof data9 === "string") {
            if (data9.length > 10000) {
                const err16 = { instancePath: instancePath + "/placeholder", schemaPath: "#/properties/placeholder/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        else {
            const err17 = { instancePath: instancePath + "/placeholder", schemaPath: "#/properties/placeholder/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
    }
    if (data.choices !== undefined) {
        let data10 = data.choices;
        if (Array.isArray(data10)) {
            if (data10.length > 1000) {
                const err18 = { instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/maxItems", keyword: "maxItems", params: { limit: 1000 } };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
            const len0 = data10.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data11 = data10[i0];
                if (typeof data11 === "string") {
                    if (data11.length > 10000) {
                        const err19 = { instancePath: instancePath + "/choices/" + i0, schemaPath: "#/properties/choices/items/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                }
                else {
                    const err20 = { instancePath: instancePath + "/choices/" + i0, schemaPath: "#/properties/choices/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
            }
        }
        else {
            const err21 = { instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err21];
            }
            else {
                vErrors.push(err21);
            }
            errors++;
        }
    }
    if (data.variables !== undefined) {
        let data12 = data.variables;
        if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            for (const key0 in data12) {
                if (!(validate141(data12[key0], { instancePath: instancePath + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") }))) {
                    vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err22 = { instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err22];
            }
            else {
                vErrors.push(err22);
            }
            errors++;
        }
    }
}
else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err23];
    }
    else {
        vErrors.push(err23);
    }
    errors++;
} validate156.errors = vErrors; return errors === 0; }
function validate153(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    const tag0 = data.type;
    if (typeof tag0 == "string") {
        if (tag0 === "positional") {
            if (!(validate154(data, { instancePath }))) {
                vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
                errors = vErrors.length;
            }
        }
        else if (tag0 === "named") {
            if (!(validate156(data, { instancePath }))) {
                vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
                errors = vErrors.length;
            }
        }
        else {
            const err0 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} validate153.errors = vErrors; return errors === 0; }
const schema57 = { "type": "object", "required": ["name"], "properties": { "name": { "type": "string", "maxLength": 128, "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" }, "description": { "type": "string", "maxLength": 10000 }, "isRequired": { "type": "boolean" }, "isSecret": { "type": "boolean" }, "format": { "enum": ["string", "number", "boolean", "filepath"] }, "value": { "type": "string", "maxLength": 10000 }, "default": { "type": "string", "maxLength": 10000 }, "placeholder": { "type": "string", "maxLength": 10000 }, "choices": { "type": "array", "maxItems": 1000, "items": { "type": "string", "maxLength": 10000 } }, "variables": { "type": "object", "additionalProperties": { "$ref": "#/$defs/input" } } } };
function validate162(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.name !== undefined) {
        let data0 = data.name;
        if (typeof data0 === "string") {
            if (data0.length > 128) {
                const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 128 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            if (!pattern0.test(data0)) {
                const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        else {
            const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.description !== undefined) {
        let data1 = data.description;
        if (typeof data1 === "string") {
            if (data1.length > 10000) {
                const err4 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        else {
            const err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.isRequired !== undefined) {
        if (typeof data.isRequired !== "boolean") {
            const err6 = { instancePath: instancePath + "/isRequired", schemaPath: "#/properties/isRequired/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.isSecret !== undefined) {
        if (typeof data.isSecret !== "boolean") {
            const err7 = { instancePath: instancePath + "/isSecret", schemaPath: "#/properties/isSecret/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    if (data.format !== undefined) {
        let data4 = data.format;
        if (!((((data4 === "string") || (data4 === "number")) || (data4 === "boolean")) || (data4 === "filepath"))) {
            const err8 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema57.properties.format.enum } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.value !== undefined) {
        let data5 = data.value;
        if (typeof data5 === "string") {
            if (data5.length > 10000) {
                const err9 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        else {
            const err10 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data.default !== undefined) {
        let data6 = data.default;
        if (typeof data6 === "string") {
            if (data6.length > 10000) {
                const err11 = { instancePath: instancePath + "/default", schemaPath: "#/properties/default/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        else {
            const err12 = { instancePath: instancePath + "/default", schemaPath: "#/properties/default/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
    }
    if (data.placeholder !== undefined) {
        let data7 = data.placeholder;
        if (typeof data7 === "string") {
            if (data7.length > 10000) {
                const err13 = { instancePath: instancePath + "/placeholder", schemaPath: "#/properties/placeholder/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        else {
            const err14 = { instancePath: instancePath + "/placeholder", schemaPath: "#/properties/placeholder/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
    }
    if (data.choices !== undefined) {
        let data8 = data.choices;
        if (Array.isArray(data8)) {
            if (data8.length > 1000) {
                const err15 = { instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/maxItems", keyword: "maxItems", params: { limit: 1000 } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
            const len0 = data8.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data9 = data8[i0];
                if (typeof data9 === "string") {
                    if (data9.length > 10000) {
                        const err16 = { instancePath: instancePath + "/choices/" + i0, schemaPath: "#/properties/choices/items/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
                else {
                    const err17 = { instancePath: instancePath + "/choices/" + i0, schemaPath: "#/properties/choices/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
            }
        }
        else {
            const err18 = { instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
    }
    if (data.variables !== undefined) {
        let data10 = data.variables;
        if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            for (const key0 in data10) {
                if (!(validate141(data10[key0], { instancePath: instancePath + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") }))) {
                    vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err19 = { instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
    }
}
else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err20];
    }
    else {
        vErrors.push(err20);
    }
    errors++;
} validate162.errors = vErrors; return errors === 0; }
function validate134(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.registryType === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "registryType" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.identifier === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identifier" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.transport === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "transport" } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    if (data.registryType !== undefined) {
        let data0 = data.registryType;
        if (typeof data0 === "string") {
            if (data0.length > 63) {
                const err3 = { instancePath: instancePath + "/registryType", schemaPath: "#/properties/registryType/maxLength", keyword: "maxLength", params: { limit: 63 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if (data0.length < 1) {
                const err4 = { instancePath: instancePath + "/registryType", schemaPath: "#/properties/registryType/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (!pattern25.test(data0)) {
                const err5 = { instancePath: instancePath + "/registryType", schemaPath: "#/properties/registryType/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/registryType", schemaPath: "#/properties/registryType/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.registryBaseUrl !== undefined) {
        if (!(validate104(data.registryBaseUrl, { instancePath: instancePath + "/registryBaseUrl" }))) {
            vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
            errors = vErrors.length;
        }
    }
    if (data.identifier !== undefined) {
        let data2 = data.identifier;
        if (typeof data2 === "string") {
            if (data2.length > 2000) {
                const err7 = { instancePath: instancePath + "/identifier", schemaPath: "#/properties/identifier/maxLength", keyword: "maxLength", params: { limit: 2000 } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            if (data2.length < 1) {
                const err8 = { instancePath: instancePath + "/identifier", schemaPath: "#/properties/identifier/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            if (!pattern36.test(data2)) {
                const err9 = { instancePath: instancePath + "/identifier", schemaPath: "#/properties/identifier/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-][^\\s\\u0000-\\u001f\\u007f]*$" } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        else {
            const err10 = { instancePath: instancePath + "/identifier", schemaPath: "#/properties/identifier/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data.version !== undefined) {
        let data3 = data.version;
        if (typeof data3 === "string") {
            if (data3.length > 255) {
                const err11 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 255 } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
            if (data3.length < 1) {
                const err12 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
            if (!pattern37.test(data3)) {
                const err13 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^(?!latest$)[0-9A-Za-z][0-9A-Za-z.+_!-]*$" } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        else {
            const err14 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
    }
    if (data.fileSha256 !== undefined) {
        let data4 = data.fileSha256;
        if (typeof data4 === "string") {
            if (!pattern38.test(data4)) {
                const err15 = { instancePath: instancePath + "/fileSha256", schemaPath: "#/properties/fileSha256/pattern", keyword: "pattern", params: { pattern: "^[a-f0-9]{64}$" } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        else {
            const err16 = { instancePath: instancePath + "/fileSha256", schemaPath: "#/properties/fileSha256/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
    }
    if (data.runtimeHint !== undefined) {
        let data5 = data.runtimeHint;
        if (typeof data5 === "string") {
            if (data5.length > 100) {
                const err17 = { instancePath: instancePath + "/runtimeHint", schemaPath: "#/properties/runtimeHint/maxLength", keyword: "maxLength", params: { limit: 100 } };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        else {
            const err18 = { instancePath: instancePath + "/runtimeHint", schemaPath: "#/properties/runtimeHint/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
    }
    if (data.transport !== undefined) {
        if (!(validate136(data.transport, { instancePath: instancePath + "/transport" }))) {
            vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
            errors = vErrors.length;
        }
    }
    if (data.runtimeArguments !== undefined) {
        let data7 = data.runtimeArguments;
        if (Array.isArray(data7)) {
            if (data7.length > 1000) {
                const err19 = { instancePath: instancePath + "/runtimeArguments", schemaPath: "#/properties/runtimeArguments/maxItems", keyword: "maxItems", params: { limit: 1000 } };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
            const len0 = data7.length;
            for (let i0 = 0; i0 < len0; i0++) {
                if (!(validate153(data7[i0], { instancePath: instancePath + "/runtimeArguments/" + i0 }))) {
                    vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err20 = { instancePath: instancePath + "/runtimeArguments", schemaPath: "#/properties/runtimeArguments/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err20];
            }
            else {
                vErrors.push(err20);
            }
            errors++;
        }
    }
    if (data.packageArguments !== undefined) {
        let data9 = data.packageArguments;
        if (Array.isArray(data9)) {
            if (data9.length > 1000) {
                const err21 = { instancePath: instancePath + "/packageArguments", schemaPath: "#/properties/packageArguments/maxItems", keyword: "maxItems", params: { limit: 1000 } };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
            const len1 = data9.length;
            for (let i1 = 0; i1 < len1; i1++) {
                if (!(validate153(data9[i1], { instancePath: instancePath + "/packageArguments/" + i1 }))) {
                    vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err22 = { instancePath: instancePath + "/packageArguments", schemaPath: "#/properties/packageArguments/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err22];
            }
            else {
                vErrors.push(err22);
            }
            errors++;
        }
    }
    if (data.environmentVariables !== undefined) {
        let data11 = data.environmentVariables;
        if (Array.isArray(data11)) {
            if (data11.length > 1000) {
                const err23 = { instancePath: instancePath + "/environmentVariables", schemaPath: "#/properties/environmentVariables/maxItems", keyword: "maxItems", params: { limit: 1000 } };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
            const len2 = data11.length;
            for (let i2 = 0; i2 < len2; i2++) {
                if (!(validate162(data11[i2], { instancePath: instancePath + "/environmentVariables/" + i2 }))) {
                    vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err24 = { instancePath: instancePath + "/environmentVariables", schemaPath: "#/properties/environmentVariables/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err24];
            }
            else {
                vErrors.push(err24);
            }
            errors++;
        }
    }
}
else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err25];
    }
    else {
        vErrors.push(err25);
    }
    errors++;
} validate134.errors = vErrors; return errors === 0; }
function validate166(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    const tag0 = data.type;
    if (typeof tag0 == "string") {
        if (tag0 === "streamable-http") {
            if (!(validate138(data, { instancePath }))) {
                vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
                errors = vErrors.length;
            }
        }
        else if (tag0 === "sse") {
            if (!(validate146(data, { instancePath }))) {
                vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
                errors = vErrors.length;
            }
        }
        else {
            const err0 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} validate166.errors = vErrors; return errors === 0; }
function validate127(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.description === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.version === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    if (data.$schema !== undefined) {
        let data0 = data.$schema;
        if (typeof data0 === "string") {
            if (data0.length > 2000) {
                const err3 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/maxLength", keyword: "maxLength", params: { limit: 2000 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.name !== undefined) {
        let data1 = data.name;
        if (typeof data1 === "string") {
            if (data1.length > 200) {
                const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if (data1.length < 3) {
                const err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 3 } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if (!pattern23.test(data1)) {
                const err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9.-]+/[a-zA-Z0-9._-]+$" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.title !== undefined) {
        let data2 = data.title;
        if (typeof data2 === "string") {
            if (data2.length > 100) {
                const err9 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 100 } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if (data2.length < 1) {
                const err10 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        else {
            const err11 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data.description !== undefined) {
        let data3 = data.description;
        if (typeof data3 === "string") {
            if (data3.length > 100) {
                const err12 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 100 } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
            if (data3.length < 1) {
                const err13 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        else {
            const err14 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
    }
    if (data.version !== undefined) {
        if (!(validate113(data.version, { instancePath: instancePath + "/version" }))) {
            vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
            errors = vErrors.length;
        }
    }
    if (data.websiteUrl !== undefined) {
        if (!(validate104(data.websiteUrl, { instancePath: instancePath + "/websiteUrl" }))) {
            vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
            errors = vErrors.length;
        }
    }
    if (data.repository !== undefined) {
        let data6 = data.repository;
        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.url === undefined) {
                const err15 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/required", keyword: "required", params: { missingProperty: "url" } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
            if (data6.source === undefined) {
                const err16 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/required", keyword: "required", params: { missingProperty: "source" } };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
            if (data6.url !== undefined) {
                if (!(validate104(data6.url, { instancePath: instancePath + "/repository/url" }))) {
                    vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
                    errors = vErrors.length;
                }
            }
            if (data6.source !== undefined) {
                let data8 = data6.source;
                if (typeof data8 === "string") {
                    if (data8.length > 100) {
                        const err17 = { instancePath: instancePath + "/repository/source", schemaPath: "#/properties/repository/properties/source/maxLength", keyword: "maxLength", params: { limit: 100 } };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                }
                else {
                    const err18 = { instancePath: instancePath + "/repository/source", schemaPath: "#/properties/repository/properties/source/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
            }
            if (data6.id !== undefined) {
                let data9 = data6.id;
                if (typeof data9 === "string") {
                    if (data9.length > 200) {
                        const err19 = { instancePath: instancePath + "/repository/id", schemaPath: "#/properties/repository/properties/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                }
                else {
                    const err20 = { instancePath: instancePath + "/repository/id", schemaPath: "#/properties/repository/properties/id/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
            }
            if (data6.subfolder !== undefined) {
                if (!(validate61(data6.subfolder, { instancePath: instancePath + "/repository/subfolder" }))) {
                    vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err21 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err21];
            }
            else {
                vErrors.push(err21);
            }
            errors++;
        }
    }
    if (data.icons !== undefined) {
        let data11 = data.icons;
        if (Array.isArray(data11)) {
            if (data11.length > 100) {
                const err22 = { instancePath: instancePath + "/icons", schemaPath: "#/properties/icons/maxItems", keyword: "maxItems", params: { limit: 100 } };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
            const len0 = data11.length;
            for (let i0 = 0; i0 < len0; i0++) {
                if (!(validate132(data11[i0], { instancePath: instancePath + "/icons/" + i0 }))) {
                    vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err23 = { instancePath: instancePath + "/icons", schemaPath: "#/properties/icons/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err23];
            }
            else {
                vErrors.push(err23);
            }
            errors++;
        }
    }
    if (data.packages !== undefined) {
        let data13 = data.packages;
        if (Array.isArray(data13)) {
            if (data13.length > 100) {
                const err24 = { instancePath: instancePath + "/packages", schemaPath: "#/properties/packages/maxItems", keyword: "maxItems", params: { limit: 100 } };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
            const len1 = data13.length;
            for (let i1 = 0; i1 < len1; i1++) {
                if (!(validate134(data13[i1], { instancePath: instancePath + "/packages/" + i1 }))) {
                    vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err25 = { instancePath: instancePath + "/packages", schemaPath: "#/properties/packages/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err25];
            }
            else {
                vErrors.push(err25);
            }
            errors++;
        }
    }
    if (data.remotes !== undefined) {
        let data15 = data.remotes;
        if (Array.isArray(data15)) {
            if (data15.length > 100) {
                const err26 = { instancePath: instancePath + "/remotes", schemaPath: "#/properties/remotes/maxItems", keyword: "maxItems", params: { limit: 100 } };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
            const len2 = data15.length;
            for (let i2 = 0; i2 < len2; i2++) {
                if (!(validate166(data15[i2], { instancePath: instancePath + "/remotes/" + i2 }))) {
                    vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err27 = { instancePath: instancePath + "/remotes", schemaPath: "#/properties/remotes/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err27];
            }
            else {
                vErrors.push(err27);
            }
            errors++;
        }
    }
    if (data._meta !== undefined) {
        let data17 = data._meta;
        if (!(data17 && typeof data17 == "object" && !Array.isArray(data17))) {
            const err28 = { instancePath: instancePath + "/_meta", schemaPath: "#/properties/_meta/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err28];
            }
            else {
                vErrors.push(err28);
            }
            errors++;
        }
    }
}
else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err29];
    }
    else {
        vErrors.push(err29);
    }
    errors++;
} validate127.errors = vErrors; return errors === 0; }
function validate172(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (typeof data === "string") {
    if (data.length > 1000) {
        const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1000 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.length < 1) {
        const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (!pattern24.test(data)) {
        const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} validate172.errors = vErrors; return errors === 0; }
const pattern43 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");
function validate174(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (typeof data === "string") {
    if (!pattern43.test(data)) {
        const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
}
else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} validate174.errors = vErrors; return errors === 0; }
const pattern44 = new RegExp("^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?Z$", "u");
function validate178(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (typeof data === "string") {
    if (!pattern44.test(data)) {
        const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?Z$" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
}
else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} validate178.errors = vErrors; return errors === 0; }
function validate181(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.command === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.args === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "args" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((key0 === "command") || (key0 === "args")) || (key0 === "environmentVariables"))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.command !== undefined) {
        let data0 = data.command;
        if (typeof data0 === "string") {
            if (data0.length > 500) {
                const err3 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/maxLength", keyword: "maxLength", params: { limit: 500 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if (data0.length < 1) {
                const err4 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (!pattern13.test(data0)) {
                const err5 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.args !== undefined) {
        let data1 = data.args;
        if (Array.isArray(data1)) {
            if (data1.length > 1000) {
                const err7 = { instancePath: instancePath + "/args", schemaPath: "#/properties/args/maxItems", keyword: "maxItems", params: { limit: 1000 } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data2 = data1[i0];
                if (typeof data2 === "string") {
                    if (data2.length > 10000) {
                        const err8 = { instancePath: instancePath + "/args/" + i0, schemaPath: "#/properties/args/items/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                    if (!pattern1.test(data2)) {
                        const err9 = { instancePath: instancePath + "/args/" + i0, schemaPath: "#/properties/args/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" } };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
                else {
                    const err10 = { instancePath: instancePath + "/args/" + i0, schemaPath: "#/properties/args/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
        }
        else {
            const err11 = { instancePath: instancePath + "/args", schemaPath: "#/properties/args/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data.environmentVariables !== undefined) {
        let data3 = data.environmentVariables;
        if (Array.isArray(data3)) {
            if (data3.length > 1000) {
                const err12 = { instancePath: instancePath + "/environmentVariables", schemaPath: "#/properties/environmentVariables/maxItems", keyword: "maxItems", params: { limit: 1000 } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
            const len1 = data3.length;
            for (let i1 = 0; i1 < len1; i1++) {
                if (!(validate162(data3[i1], { instancePath: instancePath + "/environmentVariables/" + i1 }))) {
                    vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err13 = { instancePath: instancePath + "/environmentVariables", schemaPath: "#/properties/environmentVariables/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
}
else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err14];
    }
    else {
        vErrors.push(err14);
    }
    errors++;
} validate181.errors = vErrors; return errors === 0; }
function validate184(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 10000) {
        const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 10000 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        let data0 = data[key0];
        if (typeof data0 === "string") {
            if (data0.length > 10000) {
                const err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        else {
            const err2 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} validate184.errors = vErrors; return errors === 0; }
function validate187(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (Array.isArray(data)) {
    if (data.length > 10000) {
        const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 10000 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (typeof data0 === "string") {
            if (data0.length > 10000) {
                const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        else {
            const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} validate187.errors = vErrors; return errors === 0; }
const pattern47 = new RegExp("^sha256-[0-9a-f]{64}$", "u");
function validate190(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (typeof data === "string") {
    if (!pattern47.test(data)) {
        const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^sha256-[0-9a-f]{64}$" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
}
else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} validate190.errors = vErrors; return errors === 0; }
function validate192(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    if (vErrors === null) {
        vErrors = [err0];
    }
    else {
        vErrors.push(err0);
    }
    errors++;
} if ((typeof data == "number") && (isFinite(data))) {
    if (data > 9007199254740991 || isNaN(data)) {
        const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data < 0 || isNaN(data)) {
        const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
} validate192.errors = vErrors; return errors === 0; }
function validate123(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.headgate === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "headgate" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.server === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "server" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.release === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "release" } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((((key0 === "$schema") || (key0 === "headgate")) || (key0 === "server")) || (key0 === "release"))) {
            const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.$schema !== undefined) {
        if (!(validate124(data.$schema, { instancePath: instancePath + "/$schema" }))) {
            vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
            errors = vErrors.length;
        }
    }
    if (data.headgate !== undefined) {
        if (!(validate23(data.headgate, { instancePath: instancePath + "/headgate" }))) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
        }
    }
    if (data.server !== undefined) {
        if (!(validate127(data.server, { instancePath: instancePath + "/server" }))) {
            vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
            errors = vErrors.length;
        }
    }
    if (data.release !== undefined) {
        let data3 = data.release;
        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            for (const key1 in data3) {
                if (!(func2.call(schema42.properties.release.properties, key1))) {
                    const err4 = { instancePath: instancePath + "/release", schemaPath: "#/properties/release/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            if (data3.source !== undefined) {
                let data4 = data3.source;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                    for (const key2 in data4) {
                        if (!((((key2 === "repository") || (key2 === "tag")) || (key2 === "commit")) || (key2 === "subfolder"))) {
                            const err5 = { instancePath: instancePath + "/release/source", schemaPath: "#/properties/release/properties/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    if (data4.repository !== undefined) {
                        if (!(validate104(data4.repository, { instancePath: instancePath + "/release/source/repository" }))) {
                            vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data4.tag !== undefined) {
                        if (!(validate172(data4.tag, { instancePath: instancePath + "/release/source/tag" }))) {
                            vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data4.commit !== undefined) {
                        if (!(validate174(data4.commit, { instancePath: instancePath + "/release/source/commit" }))) {
                            vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data4.subfolder !== undefined) {
                        if (!(validate61(data4.subfolder, { instancePath: instancePath + "/release/source/subfolder" }))) {
                            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err6 = { instancePath: instancePath + "/release/source", schemaPath: "#/properties/release/properties/source/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            if (data3.by !== undefined) {
                if (!(validate172(data3.by, { instancePath: instancePath + "/release/by" }))) {
                    vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
                    errors = vErrors.length;
                }
            }
            if (data3.at !== undefined) {
                if (!(validate178(data3.at, { instancePath: instancePath + "/release/at" }))) {
                    vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
                    errors = vErrors.length;
                }
            }
            if (data3.run !== undefined) {
                if (!(validate172(data3.run, { instancePath: instancePath + "/release/run" }))) {
                    vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
                    errors = vErrors.length;
                }
            }
            if (data3.command !== undefined) {
                if (!(validate181(data3.command, { instancePath: instancePath + "/release/command" }))) {
                    vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
                    errors = vErrors.length;
                }
            }
            if (data3.integrity !== undefined) {
                if (!(validate184(data3.integrity, { instancePath: instancePath + "/release/integrity" }))) {
                    vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
                    errors = vErrors.length;
                }
            }
            if (data3.dependencies !== undefined) {
                if (!(validate184(data3.dependencies, { instancePath: instancePath + "/release/dependencies" }))) {
                    vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
                    errors = vErrors.length;
                }
            }
            if (data3.changelog !== undefined) {
                if (!(validate187(data3.changelog, { instancePath: instancePath + "/release/changelog" }))) {
                    vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
                    errors = vErrors.length;
                }
            }
            if (data3.security !== undefined) {
                if (!(validate187(data3.security, { instancePath: instancePath + "/release/security" }))) {
                    vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
                    errors = vErrors.length;
                }
            }
            if (data3.contract !== undefined) {
                let data17 = data3.contract;
                if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                    if (data17.digest === undefined) {
                        const err7 = { instancePath: instancePath + "/release/contract", schemaPath: "#/properties/release/properties/contract/required", keyword: "required", params: { missingProperty: "digest" } };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                    if (data17.tools === undefined) {
                        const err8 = { instancePath: instancePath + "/release/contract", schemaPath: "#/properties/release/properties/contract/required", keyword: "required", params: { missingProperty: "tools" } };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                    if (data17.prompts === undefined) {
                        const err9 = { instancePath: instancePath + "/release/contract", schemaPath: "#/properties/release/properties/contract/required", keyword: "required", params: { missingProperty: "prompts" } };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                    if (data17.resources === undefined) {
                        const err10 = { instancePath: instancePath + "/release/contract", schemaPath: "#/properties/release/properties/contract/required", keyword: "required", params: { missingProperty: "resources" } };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                    for (const key3 in data17) {
                        if (!((((key3 === "digest") || (key3 === "tools")) || (key3 === "prompts")) || (key3 === "resources"))) {
                            const err11 = { instancePath: instancePath + "/release/contract", schemaPath: "#/properties/release/properties/contract/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                    }
                    if (data17.digest !== undefined) {
                        if (!(validate190(data17.digest, { instancePath: instancePath + "/release/contract/digest" }))) {
                            vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data17.tools !== undefined) {
                        if (!(validate192(data17.tools, { instancePath: instancePath + "/release/contract/tools" }))) {
                            vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data17.prompts !== undefined) {
                        if (!(validate192(data17.prompts, { instancePath: instancePath + "/release/contract/prompts" }))) {
                            vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data17.resources !== undefined) {
                        if (!(validate192(data17.resources, { instancePath: instancePath + "/release/contract/resources" }))) {
                            vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err12 = { instancePath: instancePath + "/release/contract", schemaPath: "#/properties/release/properties/contract/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
        }
        else {
            const err13 = { instancePath: instancePath + "/release", schemaPath: "#/properties/release/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
}
else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err14];
    }
    else {
        vErrors.push(err14);
    }
    errors++;
} validate123.errors = vErrors; return errors === 0; }

;// CONCATENATED MODULE: ./.build/convention/documents.js

const validators = { headgate: headgate, environment: environment, server: server, deployment: deployment, release: release };
/** Whether the schema of a kind accepts a value; what it has against it is in `schemaErrors` until the next call. */
function isDocument(kind, value) {
    return validators[kind](value);
}
function schemaErrors(kind) {
    return validators[kind].errors ?? [];
}

// EXTERNAL MODULE: ./.build/convention/limits.js
var limits = __webpack_require__(6958);
;// CONCATENATED MODULE: ./.build/convention/yaml-flow.js

/** The answer of a fast reader that leaves a document to the precise one. */
const unread = Symbol("unread");
/** Characters of which a plain scalar may consist without a second thought; all but the first may also be spaces. */
const plain = /^[\w./@+~^$()<>=*?|!%&;\\'"`,[\]{}#:\u00a1-\u1fff\u2030-\u205f\u2070-\ud7ff -]*$/;
const flowPlain = /^[\w./@+~^$()<>=*;\\:\u00a1-\u1fff\u2030-\u205f\u2070-\ud7ff -]*$/;
const integer = /^(?:0|-?[1-9][0-9]{0,14})$/;
/** What YAML's core schema may read as something other than text. */
const notText = /^(?:[-+]?(?:\.?[0-9][0-9_]*(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|0[ox][0-9a-fA-F]+|\.(?:inf|Inf|INF))|\.(?:nan|NaN|NAN)|~|null|Null|NULL|true|True|TRUE|false|False|FALSE)$/;
/** Whether a plain scalar may begin here: a letter, a digit, or a mark that has no other meaning. */
function isScalarStart(text, at) {
    const code = text.charCodeAt(at);
    return ((code >= 0x61 && code <= 0x7a) ||
        (code >= 0x41 && code <= 0x5a) ||
        (code >= 0x30 && code <= 0x39) ||
        (code >= 0xa1 && code <= 0xd7ff) ||
        "_/.<^=~$(+;".includes(text.charAt(at)) ||
        (code === 0x2d && /[A-Za-z0-9_/.-]/.test(text.charAt(at + 1)) && !isMarker(text, at)));
}
/** `---` and `...` begin or end a document where they begin a line. */
function isMarker(text, at) {
    return text.startsWith("---", at);
}
/** The value of a plain scalar between two offsets, trailing spaces not included. */
function plainScalar(text, start, end) {
    const raw = text.slice(start, end);
    if (raw === "" || raw.endsWith(" ") || raw.startsWith("..."))
        return unread;
    const code = raw.charCodeAt(0);
    // Most texts begin with a letter that begins no word of the core schema.
    if (!(code >= 0x61 && code <= 0x7a) || code === 0x6e || code === 0x74 || code === 0x66) {
        if (notText.test(raw))
            return special(raw);
    }
    if (!plain.test(raw))
        return unread;
    if (raw.includes(": ") || raw.endsWith(":") || raw.includes(" #"))
        return unread;
    return raw;
}
function special(raw) {
    if (integer.test(raw))
        return Number(raw);
    if (raw === "true")
        return true;
    if (raw === "false")
        return false;
    return raw === "null" || raw === "~" ? null : unread;
}
/** The text between two quotes, given their offsets; undefined where it has escapes. */
function quotedScalar(text, open, close) {
    const raw = text.slice(open + 1, close);
    const escaped = text.charAt(open) === '"' ? raw.includes("\\") : text.charAt(close + 1) === "'";
    return escaped || raw.includes("\n") ? undefined : raw;
}
/** Whether a key may be set: not there yet, not even by inheritance, and meaning nothing but itself. */
function isNewKey(map, key) {
    return !(key in map) && key !== "<<" && !limits/* forbiddenKeys */.kW.has(key);
}
/** Reads `[...]` or `{...}` that ends on its line. */
function flowCollection(text, place, depth) {
    if (depth > limits/* maxDepth */.Mw)
        return unread;
    const isMap = text.charAt(place.at) === "{";
    const close = isMap ? "}" : "]";
    const map = {};
    const list = [];
    place.at += 1;
    skip(text, place);
    while (text.charAt(place.at) !== close) {
        if (isMap) {
            const key = flowScalar(text, place, true);
            if (typeof key !== "string" || !isNewKey(map, key))
                return unread;
            if (text.charAt(place.at) !== ":" || text.charAt(place.at + 1) !== " ")
                return unread;
            place.at += 2;
            skip(text, place);
            const value = flowValue(text, place, depth);
            if (value === unread)
                return unread;
            map[key] = value;
        }
        else {
            const value = flowValue(text, place, depth);
            if (value === unread)
                return unread;
            list.push(value);
        }
        skip(text, place);
        if (text.charAt(place.at) === ",") {
            place.at += 1;
            skip(text, place);
        }
        else if (text.charAt(place.at) !== close)
            return unread;
        if (place.at >= place.limit)
            return unread;
    }
    place.at += 1;
    return isMap ? map : list;
}
function flowValue(text, place, depth) {
    const first = text.charAt(place.at);
    return first === "[" || first === "{"
        ? flowCollection(text, place, depth + 1)
        : flowScalar(text, place, false);
}
function flowScalar(text, place, isKey) {
    const start = place.at;
    const first = text.charAt(start);
    if (first === '"' || first === "'") {
        const close = text.indexOf(first, start + 1);
        if (close === -1 || close >= place.limit)
            return unread;
        place.at = close + 1;
        return quotedScalar(text, start, close) ?? unread;
    }
    if (!isScalarStart(text, start))
        return unread;
    let end = start;
    while (end < place.limit && !",[]{}".includes(text.charAt(end))) {
        if (text.charAt(end) === ":" && (isKey || !/[A-Za-z0-9/]/.test(text.charAt(end + 1))))
            break;
        end += 1;
    }
    place.at = end;
    while (end > start && text.charAt(end - 1) === " ")
        end -= 1;
    const raw = text.slice(start, end);
    return flowPlain.test(raw) ? plainScalar(text, start, end) : unread;
}
function skip(text, place) {
    while (place.at < place.limit && text.charAt(place.at) === " ")
        place.at += 1;
}

;// CONCATENATED MODULE: ./.build/convention/yaml-fast.js



const space = 0x20;
const hash = 0x23;
const dash = 0x2d;
const colon = 0x3a;
/**
 * Reads the plain part of YAML that nearly every file of the convention keeps to: block maps and lists,
 * one-line flow collections, one-line scalars, comments. Whatever it is not sure about is `unread`, and the
 * precise reader decides; what it does read, the precise reader reads equally and without a finding.
 */
function parseYamlFast(text) {
    // A node takes two characters, so that shorter texts need no counting.
    if (text.length > 2 * limits/* maxNodes */.WZ || text.includes("\t"))
        return unread;
    const cursor = { text, at: 0, end: -1, indent: 0 };
    nextLine(cursor);
    if (cursor.indent === 0 && text.startsWith("---", cursor.at) && cursor.end === cursor.at + 3)
        nextLine(cursor);
    if (cursor.at >= text.length || cursor.indent !== 0)
        return unread;
    const value = blockNode(cursor, 1);
    return cursor.at >= text.length ? value : unread;
}
/** Goes to the next line that is more than white space and a comment. */
function nextLine(cursor) {
    const { text } = cursor;
    let start = cursor.end + 1;
    while (start < text.length) {
        let at = start;
        while (text.charCodeAt(at) === space)
            at += 1;
        const found = text.indexOf("\n", at);
        const end = found === -1 ? text.length : found;
        if (at < end && text.charCodeAt(at) !== hash) {
            cursor.at = at;
            cursor.end = end;
            cursor.indent = at - start;
            return;
        }
        start = end + 1;
    }
    cursor.at = text.length;
    cursor.end = text.length;
    cursor.indent = -1;
}
function blockNode(cursor, depth) {
    if (depth > limits/* maxDepth */.Mw)
        return unread;
    return isItem(cursor) ? blockList(cursor, depth) : blockMap(cursor, depth);
}
function isItem(cursor) {
    if (cursor.text.charCodeAt(cursor.at) !== dash)
        return false;
    return cursor.at + 1 === cursor.end || cursor.text.charCodeAt(cursor.at + 1) === space;
}
function blockMap(cursor, depth) {
    const { text, indent } = cursor;
    const map = {};
    while (cursor.indent === indent) {
        const key = blockKey(cursor);
        if (key === undefined || !isNewKey(map, key))
            return unread;
        // The colon is behind; a value must be apart from it.
        if (cursor.at < cursor.end && text.charCodeAt(cursor.at) !== space)
            return unread;
        skipSpaces(cursor);
        const value = atLineEnd(cursor) ? nested(cursor, indent, depth) : inline(cursor, depth);
        if (value === unread)
            return unread;
        map[key] = value;
    }
    return cursor.indent > indent ? unread : map;
}
/** Reads `key:`; undefined where it is no plain or simply quoted text. */
function blockKey(cursor) {
    const { text, at, end } = cursor;
    const first = text.charCodeAt(at);
    if (first === 0x22 || first === 0x27) {
        const close = text.indexOf(text.charAt(at), at + 1);
        if (close === -1 || close + 1 >= end || text.charCodeAt(close + 1) !== colon)
            return undefined;
        const key = quotedScalar(text, at, close);
        cursor.at = close + 2;
        return key;
    }
    if (!isScalarStart(text, at))
        return undefined;
    let close = text.indexOf(":", at);
    while (close !== -1 && close < end - 1 && text.charCodeAt(close + 1) !== space)
        close = text.indexOf(":", close + 1);
    if (close === -1 || close >= end || close - at > 500)
        return undefined;
    const key = plainScalar(text, at, close);
    if (typeof key !== "string")
        return undefined;
    cursor.at = close + 1;
    return key;
}
/** The value below a key: deeper, or a list at the key's own column; nothing is null. */
function nested(cursor, indent, depth) {
    nextLine(cursor);
    if (cursor.indent > indent) {
        // A flow collection or scalar on a line of its own is valid too, and rare.
        return blockNode(cursor, depth + 1);
    }
    if (cursor.indent === indent && isItem(cursor))
        return blockList(cursor, depth + 1);
    return null;
}
function blockList(cursor, depth) {
    if (depth > limits/* maxDepth */.Mw)
        return unread;
    const { indent } = cursor;
    const list = [];
    while (cursor.indent === indent && isItem(cursor)) {
        cursor.at += 1;
        const before = cursor.at;
        skipSpaces(cursor);
        if (atLineEnd(cursor))
            return unread;
        const value = isMapStart(cursor)
            ? compactMap(cursor, indent + 1 + cursor.at - before, depth)
            : inline(cursor, depth);
        if (value === unread)
            return unread;
        list.push(value);
    }
    return cursor.indent > indent ? unread : list;
}
/** A map that begins on the line of its dash: `- type: mcp`. */
function compactMap(cursor, indent, depth) {
    if (depth >= limits/* maxDepth */.Mw)
        return unread;
    cursor.indent = indent;
    return blockMap(cursor, depth + 1);
}
/** Whether the rest of the line begins with a key. */
function isMapStart(cursor) {
    const before = cursor.at;
    const isMap = blockKey(cursor) !== undefined && isApart(cursor);
    cursor.at = before;
    return isMap;
}
function isApart(cursor) {
    return cursor.at >= cursor.end || cursor.text.charCodeAt(cursor.at) === space;
}
/** A scalar or flow collection that ends on this line. */
function inline(cursor, depth) {
    const { text, at } = cursor;
    const first = text.charAt(at);
    let end;
    let value;
    if (first === "[" || first === "{") {
        const found = { at, limit: cursor.end };
        value = flowCollection(text, found, depth + 1);
        end = found.at;
    }
    else if (first === '"' || first === "'") {
        const close = text.indexOf(first, at + 1);
        if (close === -1 || close >= cursor.end)
            return unread;
        value = quotedScalar(text, at, close) ?? unread;
        end = close + 1;
    }
    else {
        if (!isScalarStart(text, at))
            return unread;
        const comment = text.indexOf(" #", at);
        end = comment === -1 || comment > cursor.end ? cursor.end : comment;
        while (text.charCodeAt(end - 1) === space)
            end -= 1;
        value = plainScalar(text, at, end);
    }
    if (value === unread)
        return unread;
    cursor.at = end;
    if (cursor.at < cursor.end && text.charCodeAt(cursor.at) !== space)
        return unread;
    skipSpaces(cursor);
    if (!atLineEnd(cursor))
        return unread;
    nextLine(cursor);
    return value;
}
function skipSpaces(cursor) {
    while (cursor.at < cursor.end && cursor.text.charCodeAt(cursor.at) === space)
        cursor.at += 1;
}
/** Whether only a comment is left; one must be apart from what is before it. */
function atLineEnd(cursor) {
    const { text, at, end } = cursor;
    return at >= end || (text.charCodeAt(at) === hash && text.charCodeAt(at - 1) === space);
}

;// CONCATENATED MODULE: ./.build/convention/json-fast.js


const quote = 0x22;
const json_fast_colon = 0x3a;
const backslash = 0x5c;
/**
 * The value of a JSON text, or `unread` where it is not JSON, or is more than JSON.parse shows: a key twice,
 * a forbidden key, nesting beyond the limits.
 */
function parseJsonFast(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return unread;
    }
    if (typeof value !== "object" || value === null)
        return unread;
    const count = { keys: 0, nodes: 0 };
    return survey(value, count, 1) && count.keys === writtenKeys(text) ? value : unread;
}
/** Counts keys and nodes; false where a key is forbidden or a limit is passed. */
function survey(value, count, depth) {
    if (depth > limits/* maxDepth */.Mw)
        return false;
    if (Array.isArray(value)) {
        count.nodes += value.length;
        if (count.nodes > limits/* maxNodes */.WZ)
            return false;
        for (const item of value) {
            if (typeof item === "object" && item !== null && !survey(item, count, depth + 1))
                return false;
        }
        return true;
    }
    const map = value;
    for (const key in map) {
        if (key.length > 8 && limits/* forbiddenKeys */.kW.has(key))
            return false;
        count.keys += 1;
        count.nodes += 1;
        const member = map[key];
        if (typeof member === "object" && member !== null && !survey(member, count, depth + 1))
            return false;
    }
    return count.nodes <= limits/* maxNodes */.WZ;
}
/** Colons outside of strings: one per key that was written, whether or not it survived. */
function writtenKeys(text) {
    let count = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === json_fast_colon)
            count += 1;
        else if (code === quote) {
            at = text.indexOf('"', at + 1);
            while (isEscaped(text, at))
                at = text.indexOf('"', at + 1);
        }
    }
    return count;
}
function isEscaped(text, at) {
    let before = at - 1;
    while (text.charCodeAt(before) === backslash)
        before -= 1;
    return (at - before) % 2 === 0;
}

// EXTERNAL MODULE: ./.build/convention/text.js
var convention_text = __webpack_require__(2993);
;// CONCATENATED MODULE: ./.build/convention/read.js




/**
 * Reads by the file's name, fast and without places. `unread` where the precise reader must decide: anything
 * unusual in the bytes, in the notation, or wrong.
 */
function readFast(file, bytes) {
    const text = (0,convention_text/* plainText */.w)(bytes);
    if (text === undefined)
        return unread;
    return file.endsWith(".json") ? parseJsonFast(text) : parseYamlFast(text);
}
/** Reads and checks one file of a kind; undefined where that takes the precise reader and none was given. */
function readDocument(kind, file, bytes, precise) {
    const value = readFast(file, bytes);
    if (value !== unread && isDocument(kind, value))
        return { value, findings: [] };
    return precise?.(kind, file, bytes);
}
let loading;
/** Loads the YAML and JSON parsers with positions, and the words of the schemas. */
function loadPreciseReader() {
    loading ??= Promise.all([Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(494)]).then(__webpack_require__.bind(__webpack_require__, 7494)), Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(306)]).then(__webpack_require__.bind(__webpack_require__, 5306))]).then(([{ readPrecise }, { schemaFindings }]) => (kind, file, bytes) => {
        const document = readPrecise(file, bytes);
        const { value, findings } = document;
        if (value === undefined)
            return { findings };
        if (isDocument(kind, value))
            return { value, findings };
        return { findings: [...findings, ...schemaFindings(kind, schemaErrors(kind), document)] };
    });
    return loading;
}



/***/ }),

/***/ 9482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ resolveRelease)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4466);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8364);


/** `id` is the server's folder; the digest covers the whole document. */
function resolveRelease(id, document) {
    const version = document.server.version;
    return {
        id,
        version,
        file: (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseFile */ .MR)(id, version),
        digest: (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(document),
        server: document.server,
        release: document.release,
    };
}


/***/ }),

/***/ 9548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ resolveServer)
/* harmony export */ });
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3978);
/* harmony import */ var _model_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6433);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8364);



function resolveServer(id, document) {
    const { health, lifecycle, variables, ...described } = document;
    return {
        ...described,
        id,
        file: (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .serverFile */ .kt)(id),
        health: resolveHealth(health),
        lifecycle: lifecycle ?? [],
        variables: variables ?? {},
    };
}
function resolveHealth(written) {
    const { startup, probe } = _model_server_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultHealth */ .Q;
    const { timeout, interval, ...rest } = written?.probe ?? {};
    return {
        startup: { timeout: (0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(written?.startup?.timeout ?? "") ?? startup.timeout },
        probe: {
            ...probe,
            ...rest,
            timeout: (0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(timeout ?? "") ?? probe.timeout,
            interval: (0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(interval ?? "") ?? probe.interval,
        },
    };
}


/***/ }),

/***/ 2993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText),
/* harmony export */   x: () => (/* binding */ hiddenCharacters)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6958);


/**
 * What must not stand in a file unseen: controls other than tab and line ends, marks that turn the direction
 * of text or take no room, byte order marks, and line separators that only some programs see.
 */
const hiddenCharacters = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\uffff]/;
/**
 * The text of a file that nothing is wrong with at this level; undefined where the precise reader must say
 * what is: too large, not UTF-8, a byte order mark, CRLF, control characters.
 */
function plainText(bytes) {
    if (bytes.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .maxFileSize */ .o2 || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return undefined;
    const buffer = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const text = buffer.toString("utf8");
    return text.includes("\r") || hiddenCharacters.test(text) ? undefined : text;
}


/***/ }),

/***/ 6514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ touchedBy)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8364);

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

/***/ 1960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   bh: () => (/* binding */ kindInWords),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   qF: () => (/* binding */ pathInWords)
/* harmony export */ });
/** Text from a file as it may stand in a message: quoted, cut, with nothing in it that a terminal would obey. */
function quoted(text, limit = 60) {
    const visible = JSON.stringify(text.length > limit ? `${text.slice(0, limit)}…` : text);
    return visible.replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, (character) => {
        return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
    });
}
/** `windows[0].allow`, `green["1.1.5"]`: a path as people write it; the whole document is `the file`. */
function pathInWords(path) {
    if (path.length === 0)
        return "the file";
    let words = "";
    for (const step of path) {
        if (typeof step === "number")
            words += `[${step}]`;
        else if (/^[A-Za-z_$][\w-]{0,63}$/.test(step))
            words += words === "" ? step : `.${step}`;
        else
            words += `[${quoted(step)}]`;
    }
    return words;
}
/** What a value is, in words, for a message that says that it should be something else. */
function kindInWords(value) {
    if (value === null)
        return "empty";
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object")
        return "a map";
    if (typeof value === "string")
        return value === "" ? "empty text" : `the text ${quoted(value)}`;
    return typeof value === "boolean" ? `the truth value ${value}` : `the number ${String(value)}`;
}
/** The candidate that differs least from a word, if it is near enough to have been meant. */
function nearest(word, candidates) {
    if (word.length > 64)
        return undefined;
    let best;
    let least = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (const candidate of candidates) {
        const distance = distanceBetween(word.toLowerCase(), candidate.toLowerCase());
        if (distance < least) {
            least = distance;
            best = candidate;
        }
    }
    return best;
}
/** Insertions, removals, replacements and swaps of neighbours (optimal string alignment). */
function distanceBetween(a, b) {
    let older = [];
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let least = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            if (swapped)
                least = Math.min(least, (older[j - 2] ?? 0) + 1);
            row.push(least);
        }
        older = previous;
        previous = row;
    }
    return previous[b.length] ?? 0;
}


/***/ }),

/***/ 6282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ pointsOf)
/* harmony export */ });
/* harmony import */ var _model_deployment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7893);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(472);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5812);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(725);
/* harmony import */ var _status_codec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8676);





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

/***/ 675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ endedLocalRuns),
/* harmony export */   p8: () => (/* binding */ localRun)
/* harmony export */ });
/* unused harmony export localRunEnded */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);




/**
 * Names a process of this machine for a lease: `local:HOST:PID:START`. HOST is a hash (of the host's name and,
 * where there are such, the space of process ids, so that two containers are two hosts); START tells a process
 * from a later one with the same id.
 */
function localRun(pid = process.pid) {
    return `local:${hostHash()}:${pid}:${startOf(pid) ?? "unknown"}`;
}
/** True only where the run is known to have ended: same host, and the process is gone or is another one by now. */
function localRunEnded(run) {
    const match = /^local:([0-9a-f]+):(\d{1,10}):([\w.-]+)$/.exec(run);
    if (!match || match[1] !== hostHash())
        return false;
    const pid = Number(match[2]);
    if (pid === 0 || !isAlive(pid))
        return pid !== 0;
    const start = startOf(pid);
    if (match[3] === "unknown" || start === undefined)
        return false;
    return start !== match[3];
}
/** Those of some leases' runs that are known to have ended. */
function endedLocalRuns(runs) {
    return new Set([...new Set(runs)].filter(localRunEnded));
}
function hostHash() {
    const space = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readlinkSync)("/proc/self/ns/pid")) ?? "";
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(`${(0,node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)()}\0${space}`).digest("hex").slice(0, 12);
}
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


/***/ }),

/***/ 8056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ readDeployed)
});

// EXTERNAL MODULE: ./.build/deployed/finding.js
var finding = __webpack_require__(5812);
// EXTERNAL MODULE: ./.build/deployed/integrity.js
var integrity = __webpack_require__(6350);
// EXTERNAL MODULE: ./.build/deployed/paths.js
var deployed_paths = __webpack_require__(725);
// EXTERNAL MODULE: ./.build/deployed/codecs.js
var codecs = __webpack_require__(1050);
// EXTERNAL MODULE: ./.build/deployed/points.js
var deployed_points = __webpack_require__(6282);
// EXTERNAL MODULE: ./.build/deployed/status-codec.js
var status_codec = __webpack_require__(8676);
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

/***/ 7496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ changedPaths)
/* harmony export */ });
/* unused harmony export changedFiles */
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2029);
/* harmony import */ var _ancestry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2860);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(742);



/**
 * What differs between two commits, or between a commit and the working tree (`head` null: staged, unstaged
 * and untracked alike, but for what is ignored), below `directory`, in order of path. A rename is a deletion
 * and an addition.
 */
async function changedFiles(repository, base, head, directory) {
    const folder = (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .trimSlashes */ .uT)(directory);
    const limit = folder === "" ? [] : [folder];
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
        head === null
            ? repository.git(["ls-files", "-z", "--others", "--exclude-standard", "--", ...limit])
            : Buffer.alloc(0),
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
        .sort((a, b) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.path, b.path));
}
const kinds = {
    A: "added",
    D: "deleted",
    M: "modified",
    T: "modified",
};
/** The paths alone of `changedFiles`. */
async function changedPaths(repository, base, head, directory) {
    return (await changedFiles(repository, base, head, directory)).map(({ path }) => path);
}


/***/ }),

/***/ 7847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ treeSource)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(742);
/* harmony import */ var _trees_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5583);


/**
 * The tree of a commit as a source. `directory` is the convention's folder from the repository's root ("" is
 * the root). Reads through the repository's one long-lived git process; symbolic links are listed as such and
 * never read.
 */
function treeSource(repository, commit, directory) {
    const { trees } = repository;
    const base = (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSlashes */ .uT)(directory);
    const within = (path) => (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(base, (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSlashes */ .uT)(path));
    const known = new Map();
    async function entriesOf(paths) {
        const entries = new Map();
        const unknown = [];
        for (const path of paths) {
            const entry = known.get(path);
            if (entry)
                entries.set(path, entry);
            else
                unknown.push(path);
        }
        const located = await trees.locate(commit, unknown.map(within));
        for (const path of unknown) {
            const entry = located.get(within(path));
            if (entry)
                entries.set(path, entry);
        }
        return entries;
    }
    return {
        commit,
        list: async (prefix) => {
            const found = await trees.walk(commit, within(prefix));
            const entries = [];
            for (const [path, entry] of found) {
                const local = base === "" ? path : path.slice(base.length + 1);
                known.set(local, entry);
                entries.push({ path: local, kind: kindOf(entry) });
            }
            return entries;
        },
        names: async (folder) => {
            const children = await trees.children(commit, within(folder));
            return children.map((entry) => ((0,_trees_js__WEBPACK_IMPORTED_MODULE_1__/* .isTree */ .x)(entry) ? `${entry.name}/` : entry.name));
        },
        read: async (paths) => {
            const entries = await entriesOf(paths);
            for (const [path, entry] of entries)
                if (kindOf(entry) !== "file")
                    entries.delete(path);
            const located = new Map([...entries].map(([path, entry]) => [within(path), entry]));
            const contents = await trees.contents(commit, located);
            const answer = new Map();
            for (const path of entries.keys()) {
                const content = contents.get(within(path));
                if (content)
                    answer.set(path, content);
            }
            return answer;
        },
    };
}
function kindOf(entry) {
    if (entry.mode.startsWith("100"))
        return "file";
    return entry.mode === "120000" ? "symlink" : "other";
}


/***/ }),

/***/ 3978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
const units = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000 };
const pattern = /^(?=\d)(?:(\d{1,5})d)?(?:(\d{1,6})h)?(?:(\d{1,7})m)?(?:(\d{1,8})s)?$/;
/** Undefined where the text is not a duration; the schema refuses such text before anyone asks. */
function parseDuration(text) {
    const match = pattern.exec(text);
    if (!match)
        return undefined;
    const [, d = "0", h = "0", m = "0", s = "0"] = match;
    return Number(d) * units.d + Number(h) * units.h + Number(m) * units.m + Number(s) * units.s;
}
/** The canonical text, in hours and below so that `63h` reads as people say it; days only from two weeks. */
function formatDuration(duration) {
    let rest = Math.max(0, Math.round(duration / 1000) * 1000);
    if (rest === 0)
        return "0s";
    let text = "";
    for (const unit of rest >= 14 * units.d ? ["d", "h", "m", "s"] : ["h", "m", "s"]) {
        const count = Math.floor(rest / units[unit]);
        if (count > 0)
            text += `${count}${unit}`;
        rest -= count * units[unit];
    }
    return text;
}


/***/ }),

/***/ 6985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ defaultEnvironment),
/* harmony export */   i: () => (/* binding */ strategyPresets)
/* harmony export */ });
const strategyPresets = {
    immediate: { type: "immediate", steps: [], interval: 0, watch: 0, analysis: ["probe"] },
    blue_green: { type: "blue_green", steps: [0], interval: 0, watch: 0, analysis: ["probe"] },
    canary: { type: "canary", steps: [5, 25, 50], interval: 900_000, watch: 0, analysis: ["probe"] },
    rolling: { type: "rolling", steps: [25, 50, 75], interval: 0, watch: 0, analysis: ["probe"] },
};
const defaultEnvironment = {
    upstream: { mode: "all", environments: [] },
    soak: 0,
    versions: { prerelease: true, downgrade: true, unpackaged: false },
    approvals: { count: 0, from: [] },
    deployers: [],
    windows: [],
    strategy: strategyPresets.immediate,
    require: {},
    rollback: { automatic: true, maxAge: 7 * 86_400_000, maxFailures: 3 },
    variables: {},
    stage: "development",
    targets: [],
};


/***/ }),

/***/ 6433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defaultHealth)
/* harmony export */ });
const defaultHealth = {
    startup: { timeout: 30_000 },
    probe: { type: "mcp", healthy: 1, failed: 3, timeout: 10_000, interval: 1_000 },
};


/***/ }),

/***/ 2668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ removedInputs),
/* harmony export */   Q: () => (/* binding */ desiredInputs)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4466);
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6589);
/* harmony import */ var _model_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1345);



/**
 * What a deployment file asks for, resolved: the end state and the digest of everything that decides whether
 * there is something to do. Strategy and gates are not part of it: they say how, not what.
 */
function desiredInputs(desired, unit, environment, deployment) {
    const resolved = (0,_model_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveVariables */ .CO)(desired.project, unit.server, environment, deployment);
    const variant = (version) => {
        const release = unit.releases.get(version);
        const { variables, secrets } = release ? (0,_model_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .variablesFor */ .j$)(release, resolved) : resolved;
        return { version, release: release?.digest ?? "", variables, secrets };
    };
    const variants = { [deployment.blue]: variant(deployment.blue) };
    const traffic = { [deployment.blue]: (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_1__/* .blueShare */ .UJ)(deployment.green) };
    for (const [version, share] of Object.entries(deployment.green)) {
        variants[version] = variant(version);
        traffic[version] = share;
    }
    const live = { traffic, variants };
    const digest = (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({
        blue: deployment.blue,
        green: deployment.green,
        variants,
        targets: environment.targets,
    });
    return { blue: deployment.blue, green: deployment.green, digest, live };
}
/** The inputs of a deployment that is no longer wanted. */
const removedInputs = {
    blue: null,
    green: {},
    digest: (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ blue: null }),
    live: { traffic: {}, variants: {} },
};


/***/ }),

/***/ 7542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XF: () => (/* binding */ countOutcomes),
  bQ: () => (/* binding */ formatEach),
  eg: () => (/* binding */ formatFindings)
});

// UNUSED EXPORTS: whereOf

// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(2029);
// EXTERNAL MODULE: ./.build/report/text.js
var report_text = __webpack_require__(8362);
;// CONCATENATED MODULE: ./.build/report/excerpt.js

/**
 * The marked line under the one before it, with carets and the message. A line too long for the width is cut
 * around the mark, so that a file of one line stays readable. Empty where the file has no such line.
 */
function formatExcerpt(lines, mark, options) {
    const text = lines[mark.line - 1];
    if (text === undefined)
        return [];
    const digits = Math.max(3, String(mark.line).length + 2);
    const room = Math.max(20, options.width - digits - 3);
    const gutter = (label) => (0,report_text/* paint */.nI)("faint", `${label.padStart(digits)} │`, options);
    const shown = [];
    const previous = lines[mark.line - 2];
    if (previous !== undefined && previous.trim() !== "") {
        shown.push(`${gutter(String(mark.line - 1))} ${(0,report_text/* shorten */.ml)((0,report_text/* sanitize */.aj)(previous.slice(0, room * 2)), room)}`);
    }
    const offset = Math.min(mark.column - 1, text.length);
    const start = (0,report_text/* widthOf */.qz)((0,report_text/* sanitize */.aj)(text.slice(0, offset + mark.length))) <= room ? 0 : Math.max(0, offset - 12);
    const before = (start > 0 ? "…" : "") + (0,report_text/* sanitize */.aj)(text.slice(start, offset));
    const marked = (0,report_text/* sanitize */.aj)(text.slice(offset, offset + Math.min(mark.length, room)));
    const after = (0,report_text/* sanitize */.aj)(text.slice(offset + mark.length, offset + mark.length + room));
    shown.push(`${gutter(String(mark.line))} ${(0,report_text/* shorten */.ml)(before + marked + after, room)}`.trimEnd());
    const indent = (0,report_text/* widthOf */.qz)(before);
    const carets = "^".repeat(Math.max(1, Math.min((0,report_text/* widthOf */.qz)(marked), room - indent)));
    const message = (0,report_text/* sanitize */.aj)(mark.message);
    const lead = `${gutter("")} ${" ".repeat(indent)}${(0,report_text/* paint */.nI)(mark.style, carets, options)}`;
    if (indent + carets.length + 1 + (0,report_text/* widthOf */.qz)(message) <= room)
        return [...shown, `${lead} ${message}`];
    return [...shown, lead, ...(0,report_text/* wrap */.LV)(message, room).map((line) => `${gutter("")} ${line}`)];
}

// EXTERNAL MODULE: ./.build/report/marks.js
var marks = __webpack_require__(5959);
// EXTERNAL MODULE: ./.build/report/time.js
var time = __webpack_require__(9776);
;// CONCATENATED MODULE: ./.build/report/findings.js





/** How many findings are written out before the rest is only counted. */
const shownAtMost = 100;
/**
 * Every finding that is not a pass, most severe first, each with its excerpt and hint, and a last line that
 * counts them. Empty text where there are none. The source lines of `confidential` rules are not shown: what
 * stands there may be a secret.
 */
function formatFindings(findings, sources, options, confidential = () => false) {
    const blocks = formatEach(findings, sources, options, confidential);
    return blocks.length === 0 ? "" : [...blocks, countOutcomes(findings)].join("\n\n");
}
/** As `formatFindings`, a block each, without the last line. */
function formatEach(findings, sources, options, confidential = () => false) {
    const sorted = (0,finding/* sortFindings */.Tc)(findings.filter((finding) => finding.outcome !== "pass"));
    const linesOf = lineReader(sources);
    const nothing = () => undefined;
    const blocks = sorted
        .slice(0, shownAtMost)
        .map((finding) => formatFinding(finding, confidential(finding.rule) ? nothing : linesOf, options).join("\n"));
    const hidden = sorted.length - shownAtMost;
    if (hidden > 0)
        blocks.push(`… and ${hidden} more; --json has all of them`);
    return blocks;
}
/** `2 fail, 1 wait`; outcomes that do not occur are left out. */
function countOutcomes(findings, always = []) {
    return finding/* outcomes */.KI
        .filter((outcome) => outcome !== "pass")
        .map((outcome) => ({ outcome, n: findings.filter((finding) => finding.outcome === outcome).length }))
        .filter(({ outcome, n }) => n > 0 || always.includes(outcome))
        .map(({ outcome, n }) => `${n} ${outcome}`)
        .join(", ");
}
function formatFinding(finding, linesOf, options) {
    const { style } = marks/* marks */.Z[finding.outcome];
    const head = [
        (0,report_text/* paint */.nI)("strong", (0,report_text/* sanitize */.aj)(whereOf(finding)), options),
        (0,report_text/* paint */.nI)(style, finding.outcome, options),
        (0,report_text/* sanitize */.aj)(finding.rule),
    ];
    const file = finding.file ?? finding.place?.file;
    const lines = file === undefined ? undefined : linesOf(file);
    const excerpt = lines === undefined || finding.line === undefined
        ? []
        : formatExcerpt(lines, {
            line: finding.line,
            column: finding.column ?? 1,
            length: finding.length ?? 1,
            message: finding.message,
            style,
        }, options);
    return [
        head.join("  "),
        ...(excerpt.length > 0 ? excerpt : indented(finding.message, options)),
        ...(finding.eligible === undefined ? [] : [`  eligible at ${(0,time/* sayEligible */.xO)(finding.eligible, options)}`]),
        ...(finding.hint === "" ? [] : [`  hint: ${(0,report_text/* sanitize */.aj)(finding.hint)}`]),
    ];
}
/** `FILE:LINE:COLUMN`, else the deployment, environment or server, else the repository. */
function whereOf(finding) {
    const file = finding.file ?? finding.place?.file;
    if (file !== undefined) {
        return [file, finding.line, finding.column].filter((part) => part !== undefined).join(":");
    }
    const parts = [finding.environment, finding.server].filter((part) => part !== undefined);
    return parts.length > 0 ? parts.join("/") : "repository";
}
function indented(message, options) {
    const text = (0,report_text/* sanitize */.aj)(message);
    if ((0,report_text/* widthOf */.qz)(text) + 2 <= options.width)
        return [`  ${text}`];
    return (0,report_text/* wrap */.LV)(text, options.width - 2).map((line) => `  ${line}`);
}
function lineReader(sources) {
    const cache = new Map();
    return (file) => {
        const known = cache.get(file);
        if (known)
            return known;
        const lines = sources
            .get(file)
            ?.replace(/^\ufeff/, "")
            .split(/\r?\n/);
        if (lines)
            cache.set(file, lines);
        return lines;
    };
}


/***/ }),

/***/ 6675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ findingsJson)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2029);

/** Findings in the order in which they are shown; passes are kept, so that every gate can be seen. */
function findingsJson(findings) {
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .sortFindings */ .Tc)(findings).map((finding) => ({
        rule: finding.rule,
        outcome: finding.outcome,
        severity: finding.severity,
        message: finding.message,
        hint: finding.hint,
        file: finding.file ?? finding.place?.file ?? null,
        line: finding.line ?? null,
        column: finding.column ?? null,
        environment: finding.environment ?? null,
        server: finding.server ?? null,
        eligible: finding.eligible ?? null,
    }));
}


/***/ }),

/***/ 5959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ marks)
/* harmony export */ });
/** One sign and one colour per outcome, the same everywhere. */
const marks = {
    pass: { sign: "✓", style: "good" },
    wait: { sign: "…", style: "wait" },
    warn: { sign: "!", style: "warn" },
    fail: { sign: "✗", style: "bad" },
};


/***/ }),

/***/ 9776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ sayInstant),
/* harmony export */   P7: () => (/* binding */ sayAgo),
/* harmony export */   kP: () => (/* binding */ sayDuration),
/* harmony export */   kV: () => (/* binding */ saySetting),
/* harmony export */   xO: () => (/* binding */ sayEligible)
/* harmony export */ });
/* unused harmony export sayIn */
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3978);

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
/** As people say it: `12 min`, `31 h`, `5 days`; one unit, rounded down, hours up to four days. */
function sayDuration(duration) {
    const length = Math.max(0, duration);
    if (length < minute)
        return `${Math.floor(length / second)} s`;
    if (length < 2 * hour)
        return `${Math.floor(length / minute)} min`;
    if (length < 4 * day)
        return `${Math.floor(length / hour)} h`;
    return `${Math.floor(length / day)} days`;
}
/** A setting's length, exact: `24 h`, `1 h 30 min`. */
function saySetting(duration) {
    const units = { d: "days", h: "h", m: "min", s: "s" };
    const parts = [...(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(duration).matchAll(/(\d+)([dhms])/g)];
    return parts
        .map(([, number = "", unit = ""]) => `${number} ${units[unit] ?? unit}`)
        .join(" ");
}
/** `31 h ago`, `just now`; what lies ahead of the clock is said so, never as a negative number. */
function sayAgo(instant, now) {
    const age = now.getTime() - Date.parse(instant);
    if (Number.isNaN(age))
        return "unknown";
    if (age < -minute)
        return sayIn(instant, now);
    return age < 10 * second ? "just now" : `${sayDuration(age)} ago`;
}
/** `in 14 h`; `now` for what is due, rounded up so that it is never promised too early. */
function sayIn(instant, now) {
    const rest = Date.parse(instant) - now.getTime();
    if (Number.isNaN(rest))
        return "unknown";
    if (rest <= 0)
        return "now";
    const unit = rest < minute ? second : rest < 2 * hour ? minute : rest < 4 * day ? hour : day;
    return `in ${sayDuration(Math.ceil(rest / unit) * unit)}`;
}
/** `10:30` today, `Mon 09:00` within a week, else `2026-12-20 09:00`; with the zone unless it is today. */
function sayInstant(instant, options) {
    const date = new Date(instant);
    if (Number.isNaN(date.getTime()))
        return "unknown";
    const at = partsOf(date, options.timeZone);
    const today = partsOf(options.now, options.timeZone);
    const clock = `${at.hour}:${at.minute}`;
    if (at.day === today.day)
        return clock;
    const near = Math.abs(date.getTime() - options.now.getTime()) < 6 * day;
    return `${near ? at.weekday : at.day} ${clock} ${options.timeZone}`;
}
function partsOf(date, timeZone) {
    const parts = new Intl.DateTimeFormat("en-GB", {
        timeZone,
        weekday: "short",
        year: "numeric",
        month: "2-digit",
        day: "2-digit",
        hour: "2-digit",
        minute: "2-digit",
        hourCycle: "h23",
    }).formatToParts(date);
    const part = (type) => parts.find((entry) => entry.type === type)?.value ?? "";
    return {
        day: `${part("year")}-${part("month")}-${part("day")}`,
        weekday: part("weekday"),
        hour: part("hour"),
        minute: part("minute"),
    };
}
/** `Mon 09:00 Europe/Berlin, in 14 h`: when something can go on, absolute and relative. */
function sayEligible(instant, options) {
    return `${sayInstant(instant, options)}, ${sayIn(instant, options.now)}`;
}


/***/ }),

/***/ 4801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ isEntryName),
/* harmony export */   Ik: () => (/* binding */ clientFormats),
/* harmony export */   Xx: () => (/* binding */ expandsIn),
/* harmony export */   lo: () => (/* binding */ clientPath),
/* harmony export */   wx: () => (/* binding */ isInnerPath)
/* harmony export */ });
const shell = (name) => `\${${name}}`;
/**
 * Claude Code reads `.mcp.json` and `~/.claude.json`, and expands `${NAME}` and `${NAME:-default}` in commands,
 * arguments, variables and addresses; `.mcprc` is read the same way. VS Code reads `.vscode/mcp.json` and
 * expands `${env:NAME}`, `${workspaceFolder}` and more. None of them has an escape: see `expandsIn`.
 */
const clientFormats = {
    project: {
        name: ".mcp.json",
        wrapper: "mcpServers",
        path: ".mcp.json",
        typed: false,
        reference: shell,
        repositoryFile: (path) => `./${path}`,
    },
    global: {
        name: "~/.claude.json",
        wrapper: "mcpServers",
        path: null,
        typed: false,
        reference: shell,
        repositoryFile: null,
    },
    mcprc: {
        name: ".mcprc",
        wrapper: null,
        path: ".mcprc",
        typed: false,
        reference: shell,
        repositoryFile: (path) => `./${path}`,
    },
    vscode: {
        name: ".vscode/mcp.json",
        wrapper: "servers",
        path: ".vscode/mcp.json",
        typed: true,
        reference: (name) => `\${env:${name}}`,
        repositoryFile: (path) => `\${workspaceFolder}/${path}`,
    },
};
/**
 * Whether a client would put something else in place of a part of the text. There is no way to write `${`
 * so that every client leaves it alone: such a text is refused instead of meaning something else.
 */
function expandsIn(text) {
    return text.includes("${");
}
/** What an entry may be called: what every client accepts, which leaves `__proto__` and paths out. */
const entryName = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;
function isEntryName(name) {
    return entryName.test(name);
}
/** The client file's path from the root as the target wants it; null for the home folder. */
function clientPath(target) {
    const { path } = clientFormats[target.scope];
    return path === null ? null : (target.path ?? path);
}
/** A path that stays below the root, and out of git's own folder, on every system. */
function isInnerPath(path) {
    if (path === "" || /[\\:\0]/.test(path) || path.startsWith("/"))
        return false;
    return path.split("/").every((step) => {
        const name = step.replace(/[. ]+$/, "");
        return name !== "" && name.toLowerCase() !== ".git";
    });
}


/***/ }),

/***/ 5373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ startVariables),
/* harmony export */   m: () => (/* binding */ environmentVariable)
/* harmony export */ });
/* harmony import */ var _model_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3429);

/** The variable that tells a server which environment it is in. */
const environmentVariable = "MCP_ENV";
/**
 * The plain variables a server is started with, by a client or by the launcher: what the release declares
 * with a value of its own, then the deployment's, which win. `MCP_ENV` is the environment's id unless the
 * deployment says otherwise. Secrets are not among them.
 */
function startVariables(release, variant, environment) {
    const variables = new Map([[environmentVariable, environment]]);
    for (const { name, value, default: usual, isSecret } of (0,_model_release_js__WEBPACK_IMPORTED_MODULE_0__/* .declaredVariables */ .A)(release).values()) {
        const own = value ?? usual;
        if (own !== undefined && isSecret !== true)
            variables.set(name, own);
    }
    for (const [name, value] of Object.entries(variant.variables))
        variables.set(name, value);
    for (const name of Object.keys(variant.secrets))
        variables.delete(name);
    return variables;
}


/***/ }),

/***/ 8884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ adapterFor),
  adapterOf: () => (/* binding */ adapterOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./.build/targets/process-start.js

/**
 * When a process started, in ticks since the machine's, as /proc tells it; null where there is no /proc or no
 * such process. With the id it names a process for good: ids are used again, ids with start times are not.
 */
async function processStart(pid) {
    const text = await (0,promises_.readFile)(`/proc/${pid}/stat`, "utf8").catch(() => null);
    // The name stands in brackets and may hold anything, brackets included: fields are counted after the last.
    return text?.slice(text.lastIndexOf(")") + 2).split(" ")[19] ?? null;
}

;// CONCATENATED MODULE: ./.build/targets/process-lock.js





/** Thrown when a lock stays taken for longer than was waited. */
class LockTaken extends Error {
    code = "lock/taken";
}
/** A foreign machine's lock counts as left behind after so long: whether its holder lives cannot be seen. */
const foreignAge = 60_000;
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
    const nonce = (0,external_node_crypto_.randomBytes)(8).toString("hex");
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
            await (0,external_node_timers_promises_.setTimeout)(4 + Math.random() * 16);
    }
}
async function create(path, nonce) {
    const holder = {
        nonce,
        host: (0,external_node_os_.hostname)(),
        pid: process.pid,
        started: await processStart(process.pid),
    };
    const own = `${path}.${process.pid}-${nonce}.new`;
    try {
        await writeNew(own, JSON.stringify(holder));
        await (0,promises_.link)(own, path);
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
        await (0,promises_.rm)(own, { force: true });
    }
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
    const file = await (0,promises_.open)(path, "wx", 0o600);
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
        return parseHolder(await (0,promises_.readFile)(path, "utf8"));
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
    if (holder.host !== (0,external_node_os_.hostname)())
        return (await ageOf(path)) > foreignAge;
    if (!isAlive(holder.pid))
        return true;
    const started = await processStart(holder.pid);
    return holder.started !== null && started !== null && started !== holder.started;
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return hasCode(error, "EPERM");
    }
}
async function ageOf(path) {
    const seen = await (0,promises_.stat)(path).catch(() => null);
    return seen ? Date.now() - seen.mtimeMs : 0;
}
async function removeDead(path, nonce, until) {
    const done = await take(`${path}.${nonce}`, until);
    try {
        if ((await holderOf(path))?.nonce === nonce)
            await (0,promises_.rm)(path, { force: true });
    }
    finally {
        await done();
    }
}
async function letGo(path, nonce) {
    if ((await holderOf(path))?.nonce === nonce)
        await (0,promises_.rm)(path, { force: true });
}
function hasCode(error, ...codes) {
    return error instanceof Error && "code" in error && codes.includes(String(error.code));
}

;// CONCATENATED MODULE: ./.build/targets/file-change.js




const attempts = 8;
/** Thrown when somebody who knows no lock keeps writing the file. */
class FileRestless extends Error {
    code = "file/restless";
}
/**
 * Replaces a file by a changed one: other Headgate processes wait (a lock file beside it), readers see the
 * old file or the new one and never a part, a crash leaves either, and a change by a program that knows no
 * lock is noticed up to the moment of the renaming and taken into account.
 */
async function changeFile(input) {
    const { file, change } = input;
    const first = change(await bytesOf(file));
    if (first.kind === "stop")
        return first.result;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    const done = await takeLock(`${file}.headgate-lock`, input.patience);
    try {
        await sweep(file);
        for (let attempt = 0; attempt < attempts; attempt += 1) {
            const old = await bytesOf(file);
            const next = change(old);
            if (next.kind === "stop")
                return next.result;
            const result = await replace(input, old, next.bytes);
            if (result !== "changed-meanwhile")
                return result ?? next.result;
        }
        throw new FileRestless(`${file} was changed by another program each time it was about to be written`);
    }
    finally {
        await done();
    }
}
async function replace({ file, mode, before }, old, bytes) {
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), `${temporaryPrefix(file)}${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`);
    const kept = old === null ? mode : (await (0,promises_.stat)(file)).mode & 0o7777;
    try {
        await writeThrough(temporary, bytes, kept);
        const stopped = await before();
        if (stopped !== null)
            return stopped;
        if (!sameBytes(await bytesOf(file), old))
            return "changed-meanwhile";
        await (0,promises_.rename)(temporary, file);
        await syncFolder((0,external_node_path_.dirname)(file));
        return null;
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}
async function writeThrough(path, bytes, mode) {
    const handle = await (0,promises_.open)(path, "wx", 0o600);
    try {
        await handle.writeFile(bytes);
        await handle.chmod(mode);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/** Makes the renaming last through a power cut; some systems cannot sync folders, and then it is theirs. */
async function syncFolder(folder) {
    let handle;
    try {
        handle = await (0,promises_.open)(folder, "r");
        await handle.sync();
    }
    catch (error) {
        if (!hasCode(error, "EISDIR", "EPERM", "EINVAL", "EACCES", "ENOTSUP"))
            throw error;
    }
    finally {
        await handle?.close();
    }
}
function temporaryPrefix(file) {
    return `.${(0,external_node_path_.basename)(file)}.headgate-`;
}
/** Lock files of processes that were killed while they took a lock count as litter after so long. */
const litterAge = 60_000;
/** Only the lock's holder writes temporary files: any that lie about are of processes that were killed. */
async function sweep(file) {
    const folder = (0,external_node_path_.dirname)(file);
    const temporary = temporaryPrefix(file);
    const locks = `${(0,external_node_path_.basename)(file)}.headgate-lock.`;
    for (const name of await (0,promises_.readdir)(folder)) {
        const path = (0,external_node_path_.join)(folder, name);
        if (name.startsWith(temporary))
            await (0,promises_.rm)(path, { force: true });
        if (!name.startsWith(locks))
            continue;
        const seen = await (0,promises_.stat)(path).catch(() => null);
        if (seen && Date.now() - seen.mtimeMs > litterAge)
            await (0,promises_.rm)(path, { force: true });
    }
}
async function bytesOf(file) {
    try {
        return await (0,promises_.readFile)(file);
    }
    catch (error) {
        if (hasCode(error, "ENOENT", "ENOTDIR"))
            return null;
        throw error;
    }
}
function sameBytes(a, b) {
    return a === null || b === null ? a === b : Buffer.compare(a, b) === 0;
}

// EXTERNAL MODULE: ./.build/targets/mcp/client.js
var client = __webpack_require__(4801);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
;// CONCATENATED MODULE: ./.build/targets/mcp/json-text.js

/**
 * Reads JSON as clients write it: comments, commas before a brace and a byte order mark are let pass, since
 * they stay as they are. An empty file is an empty object to come.
 */
function readJson(text) {
    if (text.replace(/^\uFEFF/, "").trim() === "")
        return null;
    const errors = [];
    // The parser counts a byte order mark as a fault: a space has the same length and is none.
    const clean = text.replace(/^\uFEFF/, " ");
    let root;
    try {
        root = (0,main.parseTree)(clean, errors, { allowTrailingComma: true, disallowComments: false });
    }
    catch (error) {
        if (error instanceof RangeError)
            return { invalid: "it is nested too deeply" };
        throw error;
    }
    const [error] = errors;
    if (error)
        return { invalid: `${position(text, error.offset)}: ${phrase((0,main.printParseErrorCode)(error.error))}` };
    return root && isObject(root) ? { text, root } : { invalid: "it holds no object" };
}
function isObject(node) {
    return node.type === "object";
}
/** `ValueExpected` to `value expected`. */
function phrase(code) {
    return code.replace(/(?!^)([A-Z])/g, " $1").toLowerCase();
}
function position(text, offset) {
    const before = text.slice(0, offset).split("\n");
    return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
/** In order, doubles included. */
function membersOf(object) {
    return (object.children ?? []).flatMap((node) => {
        const [key, value] = node.children ?? [];
        return key && value ? [{ node, key: String(key.value), value }] : [];
    });
}
/** The plain value of a node; members are always own ones, `__proto__` too. */
function plainValue(node) {
    if (node.type === "array")
        return (node.children ?? []).map(plainValue);
    if (isObject(node))
        return Object.fromEntries(membersOf(node).map(({ key, value }) => [key, plainValue(value)]));
    return node.value;
}
/** Between two values there are only white space, comments, and a comma. */
function gapAfter(text, from, limit) {
    let gap = { end: from };
    for (let at = from; at < limit; at += 1) {
        if (text[at] === ",")
            gap = { comma: at, end: at + 1 };
        else if (text[at] === "/") {
            at = (text[at + 1] === "*" ? text.indexOf("*/", at + 2) + 2 : lineBreakAfter(text, at)) - 1;
            gap = { ...gap, end: at + 1 };
        }
    }
    return gap;
}
function lineBreakAfter(text, from) {
    const at = text.slice(from).search(/[\r\n]/);
    return at === -1 ? text.length : from + at;
}

;// CONCATENATED MODULE: ./.build/targets/mcp/client-text.js

/** Finds an entry. Doubles are refused: which of them a client takes is anybody's guess. */
function locate(text, wrapper, name) {
    const file = text === null ? null : readJson(text);
    if (file === null)
        return { file, wrapper };
    if ("invalid" in file)
        return file;
    let holder = file.root;
    if (wrapper !== null) {
        const found = only(file.root, wrapper);
        if ("invalid" in found)
            return found;
        if (!found.member)
            return { file, wrapper };
        holder = found.member.value;
        if (!isObject(holder))
            return { invalid: `its member ${JSON.stringify(wrapper)} is no object` };
    }
    const entry = only(holder, name);
    if ("invalid" in entry)
        return entry;
    return { file, wrapper, holder, ...(entry.member ? { entry: entry.member } : {}) };
}
function only(object, key) {
    const [member, double] = membersOf(object).filter((candidate) => candidate.key === key);
    if (double)
        return { invalid: `the member ${JSON.stringify(key)} stands there twice` };
    return member ? { member } : {};
}
/** The file with the entry set; every character outside of it stays, but for a comma that it needs. */
function putEntry(place, text, name, value) {
    const { file, wrapper, holder, entry } = place;
    if (!file) {
        const whole = wrapper === null ? { [name]: value } : { [wrapper]: { [name]: value } };
        return `${text?.startsWith("\uFEFF") ? "\uFEFF" : ""}${JSON.stringify(whole, null, 2)}\n`;
    }
    if (entry && holder) {
        const { offset, length } = entry.value;
        return splice(file.text, [
            { start: offset, end: offset + length, text: written(file, holder, value, entry) },
        ]);
    }
    if (holder)
        return splice(file.text, addition(file, holder, name, value));
    return splice(file.text, addition(file, file.root, wrapper ?? name, { [name]: value }));
}
/** The file without the entry and its comma; comments beside it stay, and so does an empty wrapper. */
function takeEntry(place) {
    const { file, holder, entry } = place;
    if (!file || !holder || !entry)
        return file?.text ?? "";
    const { text } = file;
    const close = holder.offset + holder.length - 1;
    const members = membersOf(holder);
    const index = members.findIndex(({ node }) => node === entry.node);
    const [previous, next] = [members[index - 1], members[index + 1]];
    const from = entry.node.offset;
    const to = from + entry.node.length;
    const { comma } = gapAfter(text, to, next?.node.offset ?? close);
    if (comma === undefined) {
        const before = previous && gapAfter(text, endOf(previous.node), from).comma;
        const own = wholeLines(text, from, to);
        const lone = before === undefined ? [] : [{ start: before, end: before + 1, text: "" }];
        const emptied = !previous && text.slice(holder.offset + 1, from).trim() === "" && text.slice(to, close).trim() === "";
        if (emptied)
            return splice(text, [{ start: holder.offset + 1, end: close, text: "" }]);
        const gap = before === undefined ? "" : text.slice(before + 1, from);
        // On one line with its neighbour, the space between the two goes along.
        if (before !== undefined && /^[ \t]*$/.test(gap))
            return splice(text, [{ start: before, end: to, text: "" }]);
        return splice(text, [...lone, own]);
    }
    const between = text.slice(to, comma);
    if (between.trim() === "")
        return splice(text, [wholeLines(text, from, comma + 1)]);
    return splice(text, [wholeLines(text, from, to), { start: comma, end: comma + 1, text: "" }]);
}
/** The range with the rest of its lines where nothing else stands on them, else with the space after it. */
function wholeLines(text, from, to) {
    const lineStart = text.lastIndexOf("\n", from - 1) + 1;
    const newline = text.indexOf("\n", to);
    const lineEnd = newline === -1 ? text.length : newline + 1;
    const alone = newline !== -1 && blank(text.slice(lineStart, from)) && blank(text.slice(to, lineEnd));
    if (alone)
        return { start: lineStart, end: lineEnd, text: "" };
    const after = /^[ \t]*/.exec(text.slice(to))?.[0].length ?? 0;
    return { start: from, end: to + after, text: "" };
}
function blank(text) {
    return text.trim() === "";
}
function addition(file, object, name, value) {
    const { text } = file;
    const close = object.offset + object.length - 1;
    const members = membersOf(object);
    const last = members.at(-1);
    const inner = text.slice(object.offset + 1, close);
    const member = `${JSON.stringify(name)}:${isCompact(text) ? "" : " "}${written(file, object, value)}`;
    const gap = gapAfter(text, last ? endOf(last.node) : object.offset + 1, close);
    const at = { start: gap.end, end: gap.end };
    if (isInline(text, object)) {
        const space = isCompact(text) ? "" : " ";
        if (!last)
            return [{ ...at, text: member }];
        const lead = gap.comma === undefined ? [{ start: endOf(last.node), end: endOf(last.node), text: "," }] : [];
        return [...lead, { ...at, text: `${space}${member}${gap.comma === undefined ? "" : ","}` }];
    }
    const br = lineBreak(text);
    const indent = memberIndent(file, object);
    const line = `${br}${indent}${member}`;
    if (last) {
        const lead = gap.comma === undefined ? [{ start: endOf(last.node), end: endOf(last.node), text: "," }] : [];
        return [...lead, { ...at, text: `${line}${gap.comma === undefined ? "" : ","}` }];
    }
    const tail = `${br}${lineIndent(text, object.offset)}`;
    if (blank(inner))
        return [{ start: object.offset + 1, end: close, text: `${line}${tail}` }];
    return [{ ...at, text: /^[ \t]*$/.test(text.slice(gap.end, close)) ? `${line}${tail}` : line }];
}
/** Like the rest of the file: on one line where its neighbours are, else over several with their indentation. */
function written(file, object, value, entry) {
    const { text } = file;
    if (isCompact(text))
        return JSON.stringify(value);
    if (isInline(text, object))
        return JSON.stringify(value);
    const indent = entry ? lineIndent(text, entry.node.offset) : memberIndent(file, object);
    const lines = JSON.stringify(value, null, indentUnit(file)).split("\n");
    return lines.join(`${lineBreak(text)}${indent}`);
}
/** A file on one line, with something in it. */
function isCompact(text) {
    return !text.trimEnd().includes("\n") && !/^\uFEFF?\s*\{\s*\}\s*$/.test(text) && !text.includes('": ');
}
function isInline(text, object) {
    const inner = text.slice(object.offset, object.offset + object.length);
    if (inner.includes("\n"))
        return false;
    return ((object.children?.length ?? 0) > 0 ||
        (text.trimEnd().includes("\n") === false && object.parent !== undefined));
}
function memberIndent(file, object) {
    const { text } = file;
    const own = membersOf(object).find(({ node }) => startsLine(text, node.offset));
    return own ? lineIndent(text, own.node.offset) : lineIndent(text, object.offset) + indentUnit(file);
}
/** The indentation of the outermost member that begins a line; two spaces where none does. */
function indentUnit({ text, root }) {
    const member = membersOf(root).find(({ node }) => startsLine(text, node.offset));
    return (member && lineIndent(text, member.node.offset)) || "  ";
}
function startsLine(text, offset) {
    return (blank(text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset)) &&
        text.lastIndexOf("\n", offset - 1) >= 0);
}
function lineIndent(text, offset) {
    const start = text.lastIndexOf("\n", offset - 1) + 1;
    return /^\uFEFF?([ \t]*)/.exec(text.slice(start))?.[1] ?? "";
}
function lineBreak(text) {
    return /\r?\n/.exec(text)?.[0] ?? "\n";
}
function endOf(node) {
    return node.offset + node.length;
}
function splice(text, splices) {
    return splices
        .map((item, index) => ({ ...item, index }))
        .sort((a, b) => b.start - a.start || b.index - a.index)
        .reduce((result, { start, end, text: put }) => result.slice(0, start) + put + result.slice(end), text);
}

;// CONCATENATED MODULE: ./.build/targets/mcp/location.js




/**
 * Where a client file lies on this machine. A file of the project stays below the root whatever links lead
 * there. The one in the home folder is the person's own: a link to a folder of settings is followed.
 */
async function locateFile(output, context) {
    const shown = output.path ?? client/* clientFormats */.Ik[output.scope].name;
    try {
        return output.path === null
            ? await inHome((0,external_node_path_.join)(context.home, ".claude.json"), shown)
            : await below(context.root, output.path, shown);
    }
    catch (error) {
        if (hasCode(error, "ELOOP"))
            return { unsafe: `${shown} is a symbolic link that leads round in a circle` };
        if (hasCode(error, "ENOTDIR"))
            return { unsafe: `${shown} lies below something that is not a folder` };
        throw error;
    }
}
async function inHome(path, shown) {
    const kind = await kindOf(path);
    if (kind === "other")
        return { unsafe: `${shown} is not a file` };
    if (kind === "link" && !(await exists(path)))
        return { unsafe: `${shown} is a symbolic link to nothing` };
    const file = kind === "absent" ? (0,external_node_path_.join)(await (0,promises_.realpath)((0,external_node_path_.dirname)(path)), ".claude.json") : await (0,promises_.realpath)(path);
    // It may hold tokens: a new one is for its owner alone.
    return (await kindOf(file)) === "other"
        ? { unsafe: `${shown} leads to a folder` }
        : { file, shown, mode: 0o600 };
}
async function below(root, path, shown) {
    const base = await (0,promises_.realpath)(root);
    const steps = path.split("/");
    let folder = base;
    for (const [index, step] of steps.entries()) {
        const at = (0,external_node_path_.join)(folder, step);
        const kind = await kindOf(at);
        const last = index === steps.length - 1;
        if (kind === "absent")
            return { file: (0,external_node_path_.join)(folder, ...steps.slice(index)), shown, mode: 0o644 };
        if (kind === "link" && !(await exists(at)))
            return { unsafe: `${shown} is a symbolic link to nothing` };
        const real = kind === "link" ? await (0,promises_.realpath)(at) : at;
        if (!isBelow(base, real))
            return { unsafe: `${shown} leads out of the repository by a symbolic link` };
        if (last) {
            return (await kindOf(real)) === "file"
                ? { file: real, shown, mode: 0o644 }
                : { unsafe: `${shown} is not a file` };
        }
        folder = real;
    }
    return { unsafe: `${shown} is not a file` };
}
function isBelow(base, path) {
    const inner = path.startsWith(base.endsWith(external_node_path_.sep) ? base : base + external_node_path_.sep) ? path.slice(base.length) : null;
    return inner !== null && !inner.split(external_node_path_.sep).some((step) => step.toLowerCase() === ".git");
}
async function kindOf(path) {
    try {
        const seen = await (0,promises_.lstat)(path);
        if (seen.isSymbolicLink())
            return "link";
        return seen.isFile() ? "file" : seen.isDirectory() ? "folder" : "other";
    }
    catch (error) {
        if (hasCode(error, "ENOENT"))
            return "absent";
        throw error;
    }
}
async function exists(path) {
    return await (0,promises_.realpath)(path).then(() => true, (error) => {
        if (hasCode(error, "ENOENT"))
            return false;
        throw error;
    });
}

// EXTERNAL MODULE: ./.build/model/canonical.js
var canonical = __webpack_require__(4466);
// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(2029);
// EXTERNAL MODULE: ./.build/model/traffic.js
var traffic = __webpack_require__(6589);
;// CONCATENATED MODULE: ./.build/targets/mcp/rendered.js

function writeOutput(output) {
    return `${JSON.stringify(output, null, 2)}\n`;
}
/** Reads what was stored; undefined where it is not what `writeOutput` writes. The branch may have been edited. */
function readOutput(text) {
    const value = parsed(text);
    if (!isRecord(value) || value.headgate !== 1 || value.target !== "mcp")
        return undefined;
    const { scope, path, entry, config, refused } = value;
    if (typeof scope !== "string" || !isScope(scope))
        return undefined;
    if (client/* clientFormats */.Ik[scope].path === null ? path !== null : !isPath(path))
        return undefined;
    if (typeof entry !== "string" || !(0,client/* isEntryName */.GC)(entry) || !isTexts(refused))
        return undefined;
    const read = config === null ? null : readEntry(config);
    if (read === undefined)
        return undefined;
    return {
        headgate: 1,
        target: "mcp",
        scope,
        path: isPath(path) ? path : null,
        entry,
        config: read,
        refused,
    };
}
/** Where the output of a target lies in the deployment's folder: the same whatever the order of targets. */
const outputPrefix = "mcp-";
function readEntry(value) {
    if (!isRecord(value))
        return undefined;
    const { type, url, headers, command, args, env } = value;
    if (typeof url === "string" && (type === "http" || type === "sse") && isTextMap(headers)) {
        return { type, url, headers };
    }
    if (!isWord(command) || !Array.isArray(args) || !args.every(isWord) || !isTextMap(env))
        return undefined;
    return type === "stdio" ? { type, command, args, env } : { command, args, env };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isScope(text) {
    return Object.hasOwn(client/* clientFormats */.Ik, text);
}
function isPath(value) {
    return typeof value === "string" && (0,client/* isInnerPath */.wx)(value);
}
function isWord(value) {
    if (typeof value === "string")
        return true;
    return isRecord(value) && typeof value.file === "string" && (value.file === "" || (0,client/* isInnerPath */.wx)(value.file));
}
function isTexts(value) {
    return Array.isArray(value) && value.every((text) => typeof text === "string");
}
function isTextMap(value) {
    return isRecord(value) && Object.values(value).every((text) => typeof text === "string");
}

;// CONCATENATED MODULE: ./.build/targets/mcp/start.js

const npmName = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/i;
const pypiName = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;
const imageName = /^[a-z0-9][a-z0-9._/:-]*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|@sha256:[0-9a-f]{64})$/;
const exactVersion = /^[0-9][0-9A-Za-z.+!-]*$/;
/** By kind of package: the client's own tool with the exact version; undefined where a name is not safe. */
const starters = {
    npm: ({ identifier, version, ...entry }) => npmName.test(identifier) && !identifier.startsWith("-") && isExact(version)
        ? run("npx", ["-y", ...words(entry.runtimeArguments, "-y"), `${identifier}@${version}`], entry)
        : undefined,
    pypi: ({ identifier, version, ...entry }) => pypiName.test(identifier) && isExact(version)
        ? run("uvx", [...words(entry.runtimeArguments), `${identifier}@${version}`], entry)
        : undefined,
    nuget: ({ identifier, version, ...entry }) => pypiName.test(identifier) && isExact(version)
        ? run("dnx", [...words(entry.runtimeArguments), `${identifier}@${version}`, "--yes", "--"], entry)
        : undefined,
    oci: ({ identifier, version, ...entry }) => {
        const image = version !== undefined && !/[:@][^/]*$/.test(identifier) ? `${identifier}:${version}` : identifier;
        if (!imageName.test(image))
            return undefined;
        const before = ["run", "-i", "--rm"];
        const args = [...before, ...words(entry.runtimeArguments), image, ...words(entry.packageArguments)];
        return { kind: "process", command: "docker", args, forward: before.length };
    },
};
/**
 * The first package that a client can start over stdio, else the start command, else the first remote
 * address: the same order in which a release is probed.
 */
function clientStart(release) {
    const packages = release.server.packages ?? [];
    const known = packages.filter((entry) => entry.transport.type === "stdio" && Object.hasOwn(starters, entry.registryType));
    for (const entry of known) {
        const start = starters[entry.registryType]?.(entry);
        if (start)
            return start;
    }
    const { command } = release.release;
    if (command)
        return ownCommand(command.command, command.args);
    const remotes = release.server.remotes ?? [];
    const remote = remotes.find(({ type }) => type === "streamable-http") ?? remotes[0];
    if (remote)
        return remoteStart(remote.type, remote.url);
    const [refused] = known;
    return refused
        ? {
            problem: `package ${JSON.stringify(refused.identifier)} has no safe name with an exact version`,
            hint: "Release it again with the exact identifier and version of the package.",
        }
        : {
            problem: "none of its packages can be started by a client, and it has no command or remote address",
            hint: "Release an npm, PyPI, NuGet or OCI package with stdio transport, or a remote address.",
        };
}
function isExact(version) {
    return version !== undefined && exactVersion.test(version);
}
function run(command, args, entry) {
    return { kind: "process", command, args: [...args, ...words(entry.packageArguments)] };
}
/** Arguments as a command line takes them: a flag and its value are two words. */
function words(list, without) {
    return (list ?? [])
        .flatMap(({ type, name, value }) => [
        ...(type === "named" && name !== undefined ? [name] : []),
        ...(value === undefined ? [] : [value]),
    ])
        .filter((word) => word !== without);
}
function ownCommand(command, args) {
    const all = [command, ...args].map(toWord);
    const outside = all.find((word) => typeof word !== "string" && !(0,client/* isInnerPath */.wx)(word.file));
    if (outside !== undefined) {
        return {
            problem: `the start command names ${JSON.stringify(outside)}, which is not a file of the repository`,
            hint: "Arguments that begin with ./ are files of the repository and cannot leave it.",
        };
    }
    const [first, ...rest] = all;
    return { kind: "process", command: first ?? command, args: rest };
}
/** `./a/../b` is `b`: the placeholder is the path itself. */
function toWord(text) {
    if (!text.startsWith("./"))
        return text;
    const steps = [];
    for (const step of text.slice(2).split("/")) {
        if (step === ".." && steps.length > 0 && steps.at(-1) !== "..")
            steps.pop();
        else if (step !== "." && step !== "")
            steps.push(step);
    }
    return { file: steps.join("/") };
}
function remoteStart(type, url) {
    const known = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
    return known
        ? { kind: "remote", type: type === "sse" ? "sse" : "http", url }
        : {
            problem: `its remote address ${JSON.stringify(url)} is no http or https address`,
            hint: "Release it with the whole address, scheme included.",
        };
}

// EXTERNAL MODULE: ./.build/targets/mcp/variables.js
var mcp_variables = __webpack_require__(5373);
;// CONCATENATED MODULE: ./.build/targets/mcp/render.js







/** The variable that marks an entry as Headgate's and carries its deployment and revision. */
const markVariable = "HEADGATE_REVISION";
/** The output's file name says the scope, and which file and entry where those are not the usual ones. */
function renderOutput(input) {
    const { target } = input;
    const usual = target.path === undefined && target.entry === undefined;
    const which = usual ? "" : `-${(0,canonical/* digestOf */.ol)([target.path ?? null, target.entry ?? null]).slice(7, 15)}`;
    const path = `${outputPrefix}${target.scope}${which}.json`;
    return { path, text: writeOutput(outputOf(input)) };
}
/** What a client file cannot say of this state, as findings for the plan. */
function checkOutput(input) {
    return problemsOf(input).map((problem) => ({
        ...problem,
        outcome: "fail",
        severity: "high",
        environment: input.environment,
        server: input.server,
    }));
}
function outputOf(input) {
    const { target } = input;
    const refused = problemsOf(input).map((problem) => problem.message);
    const entry = target.entry ?? input.server;
    return {
        headgate: 1,
        target: "mcp",
        scope: target.scope,
        path: (0,client/* clientPath */.lo)(target),
        entry: (0,client/* isEntryName */.GC)(entry) ? entry : input.server,
        config: refused.length > 0 ? null : configOf(input),
        refused,
    };
}
/** Variants that get traffic, newest first. */
function liveVariants({ live }) {
    return Object.keys(live.traffic)
        .filter((id) => (live.traffic[id] ?? 0) > 0)
        .sort((a, b) => (0,traffic/* compareVersions */.Zy)(b, a))
        .flatMap((id) => live.variants[id] ?? []);
}
function configOf(input) {
    const variants = liveVariants(input);
    const [variant] = variants;
    if (!variant)
        return null;
    if (variants.length > 1)
        return launcherEntry(input, variants);
    const release = input.releases.get(variant.version);
    const start = release && clientStart(release);
    if (!release || !start || "problem" in start)
        return null;
    return directEntry(input, (0,mcp_variables/* startVariables */.O)(release, variant, input.environment), variant.secrets, start);
}
function directEntry(input, variables, secrets, start) {
    if (start.kind === "remote")
        return { type: start.type, url: start.url, headers: {} };
    const { reference } = client/* clientFormats */.Ik[input.target.scope];
    const env = new Map(variables);
    for (const [name, secret] of Object.entries(secrets))
        env.set(name, reference(secret));
    const names = [...env.keys()].sort(finding/* compareText */.n6);
    const forwarded = start.forward === undefined ? [] : names.flatMap((name) => ["-e", name]);
    return {
        ...typed(input.target),
        command: start.command,
        args: start.args.toSpliced(start.forward ?? 0, 0, ...forwarded),
        env: sorted(env),
    };
}
/** The launcher picks the variant by user; it gets every secret that any of them may need. */
function launcherEntry(input, variants) {
    const { target, server, environment } = input;
    const [command, ...args] = launcherOf(target).map(toWord);
    const env = new Map([[mcp_variables/* environmentVariable */.m, environment]]);
    for (const { secrets } of variants) {
        for (const name of Object.values(secrets))
            env.set(name, client/* clientFormats */.Ik[target.scope].reference(name));
    }
    return {
        ...typed(target),
        command: command ?? "headgate",
        args: [...args, "run", server, "--env", environment, "--repository", { file: "" }],
        env: sorted(env),
    };
}
function launcherOf(target) {
    return target.launcher ?? ["headgate"];
}
function typed({ scope }) {
    return client/* clientFormats */.Ik[scope].typed ? { type: "stdio" } : {};
}
function sorted(env) {
    return Object.fromEntries([...env].sort(([a], [b]) => (0,finding/* compareText */.n6)(a, b)));
}
const variableName = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
const referenceName = /^[A-Za-z_][A-Za-z0-9_]*$/;
function problemsOf(input) {
    const variants = liveVariants(input);
    const { target } = input;
    const path = (0,client/* clientPath */.lo)(target);
    const entry = target.entry ?? input.server;
    const problems = [];
    if (target.path !== undefined && (path === null || !(0,client/* isInnerPath */.wx)(path))) {
        problems.push(not(`${shown(target.path)} is no path of a client file in the repository`, "Give a path from the root, or none."));
    }
    if (!(0,client/* isEntryName */.GC)(entry)) {
        problems.push(not(`${shown(entry)} cannot be the name of an entry`, "Use letters, digits, `_`, `.` and `-`."));
    }
    const split = variants.length > 1;
    if (split && launcherOf(target).length === 0) {
        problems.push(not("shares are split, and the target names no launcher to choose by", "Give it a launcher, or one version 100."));
    }
    if (split)
        problems.push(...launcherOf(target).flatMap((word) => textProblems("the launcher", toWord(word))));
    return [...problems, ...variants.flatMap((variant) => variantProblems(input, variant, split))];
}
function variantProblems(input, variant, split) {
    const release = input.releases.get(variant.version);
    if (!release)
        return [not(`the release of ${variant.version} is not known`, "Restore the release's file.")];
    const start = clientStart(release);
    if ("problem" in start)
        return [not(`${variant.version}: ${start.problem}`, start.hint)];
    if (split && !launchable(release)) {
        const message = `${variant.version} is neither an npm package nor a start command: the launcher cannot start it`;
        return [not(message, "Give one version 100 percent, or release an npm package.")];
    }
    const words = start.kind === "remote" ? [start.url] : [start.command, ...start.args];
    return [
        ...words.flatMap((word) => textProblems(`${variant.version}`, word)),
        ...[...(0,mcp_variables/* startVariables */.O)(release, variant, input.environment)].flatMap(([name, value]) => [
            ...nameProblems(name, variableName),
            ...textProblems(`variable ${name}`, value),
        ]),
        ...Object.entries(variant.secrets).flatMap(([name, secret]) => [
            ...nameProblems(name, variableName),
            ...nameProblems(secret, referenceName),
        ]),
    ];
}
/** What the launcher starts by itself, without the tools of other registries. */
function launchable(release) {
    const npm = release.server.packages?.some(({ registryType, transport }) => registryType === "npm" && transport.type === "stdio");
    return npm === true || release.release.command !== undefined;
}
function nameProblems(name, pattern) {
    if (name === markVariable) {
        return [not(`the variable ${markVariable} is Headgate's own`, "Give the variable another name.")];
    }
    return pattern.test(name)
        ? []
        : [not(`${shown(name)} is no name of an environment variable`, "Use letters, digits and `_`.")];
}
function textProblems(where, word) {
    const text = typeof word === "string" ? word : word.file;
    if (text.includes("\0"))
        return [not(`${where} contains a NUL character`, "Take the character out.")];
    if (typeof word !== "string" && !(0,client/* isInnerPath */.wx)(text)) {
        return [
            not(`${where} names ${shown(`./${text}`)}, which is not in the repository`, "Name a file of the repository."),
        ];
    }
    if (!(0,client/* expandsIn */.Xx)(text))
        return [];
    const message = `${where} contains \`\${\` (${shown(text)}): the client would put something else in its place`;
    return [
        { rule: "target/client-expansion", message, hint: "Write the value itself, or give it as a secret." },
    ];
}
function not(message, hint) {
    return { rule: "target/not-expressible", message, hint };
}
function shown(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}

;// CONCATENATED MODULE: ./.build/targets/mcp/materialise.js





/** The header that marks an entry reached by its address: the one place there that every client keeps. */
const markHeader = "Headgate-Revision";
/** The entry for this machine, without its mark. Files of the repository become paths that the client can find. */
function materialise(output, config, root) {
    if ("url" in config)
        return config;
    const format = client/* clientFormats */.Ik[output.scope];
    const usual = output.path === format.path;
    const place = (word) => {
        if (typeof word === "string")
            return word;
        if (usual && format.repositoryFile && word.file !== "")
            return format.repositoryFile(word.file);
        return (0,external_node_path_.join)(root, word.file);
    };
    return { ...config, command: place(config.command), args: config.args.map(place) };
}
function marked(entry, mark) {
    const [member, name] = "url" in entry ? ["headers", markHeader] : ["env", markVariable];
    return {
        ...entry,
        [member]: { ...asRecord(entry[member]), [name]: `${mark.deployment}@${mark.revision}` },
    };
}
/** The mark of an entry that stands in a file; undefined: not Headgate's. */
function markOf(entry) {
    const text = asRecord(asRecord(entry).env)[markVariable] ?? asRecord(asRecord(entry).headers)[markHeader];
    const [, deployment, revision] = (typeof text === "string" && /^([^@\s]+)@(\d{1,15})$/.exec(text)) || [];
    return deployment === undefined ? undefined : { deployment, revision: Number(revision) };
}
function sameEntry(a, b) {
    return (0,canonical/* canonicalJson */.dj)(a) === (0,canonical/* canonicalJson */.dj)(b);
}
/** Whether two entries start or reach the same server: what a client takes for granted is left out. */
function sameServer(a, b) {
    return sameEntry(bare(a), bare(b));
}
function bare(entry) {
    const { type, env, headers, args, ...rest } = asRecord(entry);
    const { [mcp_variables/* environmentVariable */.m]: _, ...variables } = asRecord(env);
    return {
        ...rest,
        type: type === "stdio" ? undefined : type,
        args: Array.isArray(args) && args.length > 0 ? args : undefined,
        env: Object.keys(variables).length > 0 ? variables : undefined,
        headers: Object.keys(asRecord(headers)).length > 0 ? headers : undefined,
    };
}
/** Whether the entry would name a place on this machine. */
function namesRepository(config) {
    return !("url" in config) && [config.command, ...config.args].some((word) => typeof word !== "string");
}
function asRecord(value) {
    return typeof value === "object" && value !== null ? value : {};
}

;// CONCATENATED MODULE: ./.build/targets/mcp/adapter.js








/** How long one process waits for others that write the same file; each holds it for milliseconds. */
const patience = 30_000;
/** Client configuration files: one entry of each is ours, every other byte is somebody else's. */
const mcpAdapter = {
    type: "mcp",
    check: (input) => checkOutput(asMcp(input)),
    render: (input) => renderOutput(asMcp(input)),
    apply: async (rendered, context) => await change(rendered, context, "apply"),
    remove: async (rendered, context) => await change(rendered, context, "remove"),
    observe,
};
function asMcp(input) {
    const { target } = input;
    if (target.type !== "mcp")
        throw new TypeError(`the mcp adapter was asked to render a target ${target.type}`);
    return { ...input, target };
}
async function change(rendered, context, intent) {
    const output = readOutput(rendered.text);
    if (!output)
        return failed(`${rendered.path} on the deployed branch is not what Headgate writes; nothing was done`);
    if (intent === "apply" && output.refused.length > 0)
        return failed(output.refused.join("; "));
    try {
        const location = await locateFile(output, context);
        if ("unsafe" in location)
            return failed(`${location.unsafe}; nothing was written`);
        const wanted = intent === "remove" ? null : wantedEntry(output, context);
        if (typeof wanted === "string")
            return failed(wanted);
        return await changeFile({
            ...location,
            patience,
            change: (bytes) => changeBytes(bytes, { output, wanted, context, shown: location.shown }),
            before: async () => (await context.stillHolding())
                ? null
                : { outcome: "lost-lease", message: `the lease was lost before ${location.shown} was written` },
        });
    }
    catch (error) {
        return failed(`${output.path ?? client/* clientFormats */.Ik[output.scope].name}: ${error instanceof Error ? error.message : error}`);
    }
}
/** The entry for this machine; a text says why there can be none here. */
function wantedEntry(output, context) {
    if (output.config === null)
        return null;
    return (0,client/* expandsIn */.Xx)(context.root) && namesRepository(output.config)
        ? `the repository lies in ${context.root}, and clients would put something else in place of the \`\${\`; move it`
        : materialise(output, output.config, context.root);
}
function changeBytes(bytes, wish) {
    const text = bytes === null ? null : decode(bytes);
    if (text === undefined)
        return stop(failed(`${wish.shown} is not UTF-8 text; nothing was written`));
    const { output, shown, context, wanted } = wish;
    const place = locate(text, client/* clientFormats */.Ik[output.scope].wrapper, output.entry);
    if ("invalid" in place)
        return stop(failed(`${shown} cannot be edited: ${place.invalid}; nothing was written`));
    const verdict = standing(place, wish);
    if (verdict)
        return stop(verdict);
    const mark = { deployment: deploymentOf(context), revision: context.revision };
    const next = wanted === null ? takeEntry(place) : putEntry(place, text, output.entry, marked(wanted, mark));
    if (next === text)
        return stop(unchanged(`${shown} already says so`));
    // What we write has to be read the same way: an entry that cannot be found again would never be taken away.
    const check = locate(next, client/* clientFormats */.Ik[output.scope].wrapper, output.entry);
    const there = "invalid" in check ? undefined : check.entry && plainValue(check.entry.value);
    if ("invalid" in check ||
        (wanted === null ? there !== undefined : !sameEntry(there, marked(wanted, mark)))) {
        return stop(failed(`${shown} cannot be edited safely around the entry ${output.entry}; nothing was written`));
    }
    const done = wanted === null ? `took ${output.entry} out of ${shown}` : `wrote ${output.entry} to ${shown}`;
    return { kind: "write", bytes: Buffer.from(next, "utf8"), result: { outcome: "applied", message: done } };
}
/** What the entry that stands there already decides; undefined: it may be replaced. */
function standing({ entry }, { output, wanted, context, shown }) {
    const name = `${output.entry} in ${shown}`;
    if (!entry)
        return wanted === null ? unchanged(`${name} is not there`) : undefined;
    const value = plainValue(entry.value);
    const mark = markOf(value);
    if (!mark || mark.deployment !== deploymentOf(context)) {
        if (wanted === null)
            return unchanged(`${name} is not ${deploymentOf(context)}'s, and stays`);
        if (mark)
            return failed(`${name} is managed by ${mark.deployment}: give one of the targets another \`entry\``);
        // What already says the same is taken over; anything else is a person's, and theirs to give up.
        return sameServer(value, wanted)
            ? undefined
            : failed(`${name} exists and is not Headgate's: remove it, or give the target another \`entry\``);
    }
    if (mark.revision > context.revision) {
        const message = `${name} carries revision ${mark.revision}, above ours (${context.revision})`;
        return { outcome: "fenced", message, revision: mark.revision };
    }
    return wanted !== null && sameEntry(value, marked(wanted, { ...mark, revision: context.revision }))
        ? unchanged(`${name} already says so`)
        : undefined;
}
async function observe(rendered, context) {
    const output = readOutput(rendered.text);
    if (!output)
        return unreadable(`${rendered.path} on the deployed branch is not what Headgate writes`);
    try {
        const location = await locateFile(output, context);
        if ("unsafe" in location)
            return unreadable(location.unsafe);
        const bytes = await bytesOf(location.file);
        const text = bytes === null ? null : decode(bytes);
        if (text === undefined)
            return unreadable(`${location.shown} is not UTF-8 text`);
        const place = locate(text, client/* clientFormats */.Ik[output.scope].wrapper, output.entry);
        if ("invalid" in place)
            return unreadable(`${location.shown}: ${place.invalid}`);
        return compare(place, output, context, `${output.entry} in ${location.shown}`);
    }
    catch (error) {
        return unreadable(error instanceof Error ? error.message : String(error));
    }
}
function compare(place, output, context, name) {
    if (!place.entry)
        return { state: "absent", message: `${name} is not there` };
    const value = plainValue(place.entry.value);
    const mark = markOf(value);
    if (mark?.deployment !== deploymentOf(context)) {
        const whose = mark ? `${mark.deployment}'s` : "not Headgate's";
        return { state: "foreign", message: `${name} is ${whose}` };
    }
    const wanted = wantedEntry(output, context);
    const { revision } = mark;
    return typeof wanted === "object" && wanted !== null && sameEntry(value, marked(wanted, mark))
        ? { state: "ours", message: `${name} is as rendered, at revision ${revision}`, revision }
        : { state: "drifted", message: `${name} differs from what was rendered`, revision };
}
function deploymentOf({ environment, server }) {
    return `${environment}/${server}`;
}
/** Undefined where the bytes are no UTF-8: what cannot be read back cannot be kept as it is. */
function decode(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function stop(result) {
    return { kind: "stop", result };
}
function failed(message) {
    return { outcome: "failed", message };
}
function unchanged(message) {
    return { outcome: "unchanged", message };
}
function unreadable(message) {
    return { state: "unreadable", message };
}

;// CONCATENATED MODULE: ./.build/targets/registry.js

/** The kinds of target that this version implements; the others are refused by their rule. */
const adapters = { mcp: mcpAdapter };
/** The adapter of a target; undefined where this version does not implement its type. */
function adapterFor(target) {
    return adapters[target.type];
}
/** The adapter that an output on `deployed` belongs to, by its path from the deployment's folder. */
function adapterOf(path) {
    return Object.values(adapters).find(({ type }) => path.startsWith(`${type}-`));
}


/***/ })

};
