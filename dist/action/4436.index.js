"use strict";
exports.id = 4436;
exports.ids = [4436];
exports.modules = {

/***/ 95607:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 1450:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fv: () => (/* binding */ loadDesired),
  IR: () => (/* binding */ loadShare),
  VK: () => (/* binding */ openShares)
});

// EXTERNAL MODULE: ./.build/model/analysis.js
var model_analysis = __webpack_require__(68611);
// EXTERNAL MODULE: ./.build/convention/rules.js + 1 modules
var rules = __webpack_require__(53616);
;// CONCATENATED MODULE: ./.build/convention/conditions.js


const conditions = ["successCondition", "failureCondition"];
/**
 * What is wrong with the conditions of the analyses that a file defines, whether or not anything names them. The
 * language of conditions is loaded only where there is one.
 */
async function analysisFindings(file, document) {
    const findings = [];
    for (const [name, analysis] of Object.entries(document?.analyses ?? {})) {
        const path = ["analyses", name];
        const written = conditions.flatMap((key) => {
            const text = analysis[key];
            return text === undefined ? [] : [[key, text]];
        });
        if (analysis.type === "prometheus" && written.length === 0) {
            const message = `the analysis ${name} has neither a successCondition nor a failureCondition`;
            findings.push((0,rules/* placedFinding */.he)("schema/required", file, path, message, hints.missing));
        }
        for (const [key, text] of written) {
            const { readExpression } = await __webpack_require__.e(/* import() */ 9555).then(__webpack_require__.bind(__webpack_require__, 69555));
            const variables = model_analysis/* conditionVariables */.R5[analysis.type];
            const read = await readExpression(text, variables);
            if (read.kind === "expression")
                continue;
            const place = read.start === 0 ? "" : ` at character ${read.start + 1}`;
            const message = `the ${key} of ${name} cannot be read${place}: ${read.message}`;
            findings.push((0,rules/* placedFinding */.he)("schema/condition", file, [...path, key], message, hints[analysis.type]));
        }
    }
    return findings;
}
const hints = {
    missing: "write what is good, such as successCondition: result <= 0.05",
    prometheus: "compare result, the number of the only sample, or results, the list of all: result <= 0.05, results.all(r, r < 1)",
    http: "compare result, the JSON that is answered: result.status == 'ok' && result.queue < 100",
};

;// CONCATENATED MODULE: ./.build/convention/entry.js
/** What lies at a path that a folder's names contain and that is no folder. */
async function entryAt(source, path) {
    const [entry] = await source.list(path);
    return entry?.path === path ? entry : { path, kind: "other" };
}
/**
 * Deployments that are there and have no content: folders, and what is neither file nor folder. They must not pass for
 * removed ones, which would be torn down.
 */
async function hiddenEntries(source, absent) {
    const lists = await Promise.all(absent.map((path) => source.list(path)));
    return absent.flatMap((path, index) => {
        const [entry] = lists[index] ?? [];
        if (!entry)
            return [];
        return entry.path === path ? [entry] : [{ path, kind: "other" }];
    });
}

// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(3028);
// EXTERNAL MODULE: ./.build/convention/paths.js
var convention_paths = __webpack_require__(10547);
// EXTERNAL MODULE: ./.build/convention/wording.js
var wording = __webpack_require__(18135);
;// CONCATENATED MODULE: ./.build/convention/names.js




/** What is wrong with the name or nature of one entry of the convention's folders; its content is another matter. */
function entryFinding(entry, what = (0,convention_paths/* classify */.L8)(entry.path)) {
    const found = (rule, message, hint) => (0,rules/* conventionFinding */.Zv)(rule, (0,rules/* fileSpot */.$s)(entry.path), message, hint);
    if (entry.kind === "symlink")
        return found("convention/symlink", "this is a symbolic link");
    if (entry.kind === "other")
        return found("convention/not-a-file", notAFile);
    if (what.kind === "unknown") {
        // Else it would pass for a deployment that was removed.
        const [folder] = /^environments\/[^/]+\/[^/]+\.yaml(?=\/)/.exec(entry.path) ?? [];
        if (folder !== undefined)
            return (0,rules/* conventionFinding */.Zv)("convention/not-a-file", (0,rules/* fileSpot */.$s)(folder), notAFile);
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
    if ("version" in what && !(0,convention_paths/* isExactVersion */.Yb)(what.version)) {
        return found("convention/invalid-version", `${(0,wording/* quoted */.TL)(what.version)} is not an exact version such as 1.2.0`);
    }
    return undefined;
}
const notAFile = "this is not a file";
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
        const sorted = same.sort(finding.compareText);
        const kept = sorted.at(-1) ?? "";
        return sorted.slice(0, -1).map((path) => {
            const message = `differs only in case from ${kept}`;
            return (0,rules/* conventionFinding */.Zv)("convention/case-collision", (0,rules/* fileSpot */.$s)(path), message);
        });
    });
}

// EXTERNAL MODULE: ./.build/convention/read.js + 3 modules
var convention_read = __webpack_require__(68793);
// EXTERNAL MODULE: ./.build/model/drift.js
var model_drift = __webpack_require__(646);
// EXTERNAL MODULE: ./.build/model/duration.js
var duration = __webpack_require__(48077);
// EXTERNAL MODULE: ./.build/model/environment.js
var environment = __webpack_require__(7008);
;// CONCATENATED MODULE: ./.build/convention/resolve/analyses.js


/**
 * Exactly the definitions that a strategy names, with nothing left open: the environment's before the project's
 * before those built in. Where a name has none, all that there are, so that the rule which refuses it can say
 * which one may have been meant.
 */
function analysesNamed(names, shared, own) {
    const wanted = names.filter((name) => name !== model_analysis/* probeAnalysis */.xz);
    if (wanted.length === 0)
        return {};
    const written = new Map(Object.entries({ ...shared.analyses, ...own.analyses }));
    const prometheus = prometheusOf(own.prometheus ?? shared.prometheus);
    const found = new Map();
    const definitionOf = (name) => {
        const document = written.get(name);
        return document ? resolveAnalysis(document, prometheus) : builtInOf(name, prometheus);
    };
    for (const name of new Set(wanted)) {
        const definition = definitionOf(name);
        if (definition)
            found.set(name, definition);
    }
    const isWhole = wanted.every((name) => found.has(name));
    for (const name of isWhole ? [] : written.keys()) {
        const definition = definitionOf(name);
        if (definition)
            found.set(name, definition);
    }
    return { analyses: Object.fromEntries(found) };
}
function prometheusOf(written) {
    return written && { ...written, address: written.address.replace(/\/+$/, "") };
}
function builtInOf(name, prometheus) {
    if (!prometheus || !(0,model_analysis/* isBuiltIn */.qi)(name))
        return undefined;
    return { ...model_analysis/* defaultMeasuring */.zj, type: "prometheus", ...model_analysis/* builtInAnalyses */.ci[name], prometheus };
}
function resolveAnalysis(document, prometheus) {
    const { successCondition, failureCondition, failureLimit, count, dryRun } = document;
    const measuring = {
        ...(successCondition !== undefined && { successCondition }),
        ...(failureCondition !== undefined && { failureCondition }),
        failureLimit: failureLimit ?? model_analysis/* defaultMeasuring */.zj.failureLimit,
        count: count ?? model_analysis/* defaultMeasuring */.zj.count,
        interval: (0,duration/* parseDuration */.E9)(document.interval ?? "") ?? model_analysis/* defaultMeasuring */.zj.interval,
        timeout: (0,duration/* parseDuration */.E9)(document.timeout ?? "") ?? model_analysis/* defaultMeasuring */.zj.timeout,
        dryRun: dryRun ?? model_analysis/* defaultMeasuring */.zj.dryRun,
    };
    if (document.type === "http") {
        const { type, url, status, latency } = document;
        const greatest = latency === undefined ? undefined : (0,duration/* parseBriefDuration */._8)(latency);
        return {
            ...measuring,
            type,
            url,
            status: status === undefined ? [] : [status].flat(),
            ...(greatest !== undefined && { latency: greatest }),
        };
    }
    const { type, query, address, authorization } = document;
    // Another address is never given the authorization of the project's.
    const place = address === undefined ? prometheus : prometheusOf({ address });
    const of = place && authorization !== undefined ? { ...place, authorization } : place;
    return { ...measuring, type, query, ...(of && { prometheus: of }) };
}

;// CONCATENATED MODULE: ./.build/convention/resolve/haproxy.js

/** What is not written stays away: its default is the renderer's, and no part of the policy. */
function resolveHaproxy({ check, sessions, drain, ...written }) {
    const length = lengthOf(drain);
    return {
        ...written,
        ...(check === false ? { check } : {}),
        ...(typeof check === "object" ? { check: resolveCheck(check) } : {}),
        ...(sessions === undefined ? {} : { sessions: resolveSessions(sessions) }),
        ...(length === undefined ? {} : { drain: length }),
    };
}
function resolveCheck({ interval, ...check }) {
    const length = lengthOf(interval);
    return length === undefined ? check : { ...check, interval: length };
}
function resolveSessions({ expire, ...sessions }) {
    const length = lengthOf(expire);
    return length === undefined ? sessions : { ...sessions, expire: length };
}
function lengthOf(text) {
    return text === undefined ? undefined : (0,duration/* parseDuration */.E9)(text);
}

;// CONCATENATED MODULE: ./.build/convention/resolve/environment.js







/**
 * A policy with nothing left open: environment.yaml over `defaults` of headgate.yaml over Headgate's own.
 * Maps are merged key by key, lists are replaced. The teams of headgate.yaml that it names become a part of it.
 */
function resolveEnvironment(id, document, defaults = {}, teams = {}, shared = {}) {
    const base = environment/* defaultEnvironment */.L;
    const approvals = { ...base.approvals, ...defaults.approvals, ...document.approvals };
    const strategy = resolveStrategy(defaults.strategy, document.strategy);
    const deployers = document.deployers ?? defaults.deployers ?? base.deployers;
    return {
        id,
        file: (0,convention_paths/* environmentFile */.qU)(id),
        upstream: resolveUpstream(document.upstream),
        soak: (0,duration/* parseDuration */.E9)(document.soak ?? defaults.soak ?? "0s") ?? base.soak,
        versions: { ...base.versions, ...defaults.versions, ...document.versions },
        approvals,
        deployers,
        ...teamsNamed([...approvals.from, ...deployers], teams),
        windows: (document.windows ?? defaults.windows ?? []).map(resolveWindow),
        strategy,
        ...analysesNamed(strategy.analysis, shared, document),
        require: { ...defaults.require, ...document.require },
        rollback: resolveRollback(defaults.rollback, document.rollback),
        ...resolveDrift({ ...defaults.drift, ...document.drift }),
        variables: { ...defaults.variables, ...document.variables },
        stage: document.stage ?? base.stage,
        targets: (document.targets ?? defaults.targets ?? []).map(resolveTarget),
    };
}
/** What of a policy neither environment.yaml nor `defaults` of headgate.yaml says, of what production must name. */
function unnamedIn(document, defaults = {}) {
    const { strategy, rollback } = document;
    const type = strategy?.type ?? defaults.strategy?.type;
    // As `resolveStrategy` has it: a type of one's own drops the defaults of another type.
    const isSame = defaults.strategy?.type === undefined || defaults.strategy.type === type;
    const analysis = strategy?.analysis ?? (isSame ? defaults.strategy?.analysis : undefined);
    const automatic = rollback?.automatic ?? defaults.rollback?.automatic;
    return [
        ...(type === undefined ? ["strategy.type"] : []),
        ...(analysis === undefined ? ["strategy.analysis"] : []),
        ...(automatic === undefined ? ["rollback.automatic"] : []),
    ];
}
/** In one order however they are written, so that only another member is another policy. */
function teamsNamed(names, teams) {
    const named = [...new Set(names)].sort(finding.compareText).flatMap((name) => {
        const members = Object.hasOwn(teams, name) ? teams[name] : undefined;
        return members ? [[name, [...new Set(members)].sort(finding.compareText)]] : [];
    });
    return named.length === 0 ? {} : { teams: Object.fromEntries(named) };
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
        interval: (0,duration/* parseDuration */.E9)(settings.interval ?? "") ?? preset.interval,
        watch: (0,duration/* parseDuration */.E9)(settings.watch ?? "") ?? preset.watch,
        analysis: settings.analysis ?? preset.analysis,
        ...resolveExtras(settings),
    };
}
/** What older records know nothing of stands in a policy only where it is asked for: else each would differ. */
function resolveExtras(written) {
    const { pauses = [], maxParallel = 1, maxFailures = 0 } = written;
    const keep = (0,duration/* parseDuration */.E9)(written.keep ?? "") ?? 0;
    return {
        ...(keep > 0 && { keep }),
        ...(pauses.length > 0 && { pauses }),
        ...(maxParallel > 1 && { maxParallel }),
        ...(maxFailures > 0 && { maxFailures }),
    };
}
function resolveRollback(defaults, written) {
    const { maxAge, ...rest } = { ...defaults, ...written };
    const base = environment/* defaultEnvironment */.L.rollback;
    return { ...base, ...rest, maxAge: (0,duration/* parseDuration */.E9)(maxAge ?? "") ?? base.maxAge };
}
/** Where it is no other than the default a policy stays as older records have it. */
function resolveDrift(written) {
    const every = (0,duration/* parseDuration */.E9)(written.every ?? "") ?? model_drift/* defaultDrift */.Xn.every;
    const drift = { contract: written.contract ?? model_drift/* defaultDrift */.Xn.contract, every };
    return drift.contract === model_drift/* defaultDrift */.Xn.contract && every === model_drift/* defaultDrift */.Xn.every ? {} : { drift };
}
/** The settings of targets that this version does not implement stay, for the rules to refuse them by place. */
function resolveTarget(written) {
    if (written.type === "haproxy")
        return resolveHaproxy(written);
    return written.type === "mcp" ? { ...written, scope: written.scope ?? "project" } : written;
}

;// CONCATENATED MODULE: ./.build/convention/environments.js







/** Reads every environment.yaml; lists the deployments only where all of them are wanted. */
async function loadEnvironments(loading, scope, defaults, teams, shared) {
    const { ids, deployments } = scope.kind === "all" ? await listAll(loading) : await listFolders(loading);
    const contents = await loading.source.read(ids.map(convention_paths/* environmentFile */.qU));
    const environments = new Map();
    const unnamed = new Map();
    for (const id of ids) {
        const file = (0,convention_paths/* environmentFile */.qU)(id);
        const bytes = contents.get(file);
        if (!bytes) {
            loading.findings.push(...(await missingFile(loading, id)));
            continue;
        }
        const read = await loading.attempt((precise) => (0,convention_read/* readDocument */.u0)("environment", file, bytes, precise));
        loading.findings.push(...(read?.findings ?? []));
        const problems = await analysisFindings(file, read?.value);
        loading.findings.push(...problems);
        if (read?.value === undefined || problems.length > 0)
            loading.omitted.add(file);
        else {
            environments.set(id, resolveEnvironment(id, read.value, defaults, teams, shared));
            const missing = unnamedIn(read.value, defaults);
            if (missing.length > 0)
                unnamed.set(id, missing);
        }
    }
    return { environments, unnamed, ids, deployments };
}
async function listAll(loading) {
    const entries = await loading.source.list(convention_paths/* environmentsFolder */.fC);
    const ids = new Set();
    const deployments = new Map();
    const longer = lists();
    for (const entry of entries) {
        const what = (0,convention_paths/* classify */.L8)(entry.path);
        if (!isSound(loading, entry, what))
            continue;
        if (what.kind === "environment")
            ids.add(what.environment);
        if (what.kind !== "deployment")
            continue;
        ids.add(what.environment);
        deployments.set(what.server, longer(deployments.get(what.server) ?? none, what.environment));
    }
    for (const finding of caseCollisions(entries.map(({ path }) => path)))
        loading.findings.push(finding);
    return { ids: [...ids].sort(), deployments };
}
const none = [];
/** Lists with one more name, each of them once: ten thousand servers are deployed in the same few ways. */
function lists() {
    const known = new Map();
    return (list, name) => {
        const after = known.get(list) ?? new Map();
        const longer = after.get(name) ?? [...list, name];
        known.set(list, after.set(name, longer));
        return longer;
    };
}
async function listFolders(loading) {
    const ids = [];
    for (const name of await loading.source.names(convention_paths/* environmentsFolder */.fC)) {
        if (!name.endsWith("/")) {
            // Not a folder: a link in a folder's place, or a stray file.
            isSound(loading, await entryAt(loading.source, `${convention_paths/* environmentsFolder */.fC}/${name}`));
            continue;
        }
        const id = name.slice(0, -1);
        if (isSound(loading, { path: (0,convention_paths/* environmentFile */.qU)(id), kind: "file" }))
            ids.push(id);
    }
    return { ids: ids.sort(), deployments: new Map() };
}
/** Whether an entry may be read; what is wrong with it is noted. */
function isSound(loading, entry, what = (0,convention_paths/* classify */.L8)(entry.path)) {
    const finding = entryFinding(entry, what);
    if (finding)
        loading.findings.push(finding);
    if (finding?.outcome === "fail")
        loading.omitted.add(entry.path);
    return finding?.outcome !== "fail";
}
/** A folder with deployments and no policy; an empty folder is nothing, as it is to git. */
async function missingFile(loading, id) {
    const entries = await loading.source.list(`${convention_paths/* environmentsFolder */.fC}/${id}`);
    const file = (0,convention_paths/* environmentFile */.qU)(id);
    if (entries.length === 0 || loading.omitted.has(file))
        return [];
    const hidden = entries.find(({ path, kind }) => path === file && kind !== "file");
    if (hidden) {
        isSound(loading, hidden);
        return [];
    }
    const message = `the environment ${id} has no environment.yaml`;
    return [(0,rules/* conventionFinding */.Zv)("convention/missing-file", (0,rules/* fileSpot */.$s)(file), message)];
}

;// CONCATENATED MODULE: ./.build/convention/loading.js

/** Nothing read yet. */
function beginLoading(source) {
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

// EXTERNAL MODULE: ./.build/convention/locate.js
var locate = __webpack_require__(47557);
;// CONCATENATED MODULE: ./.build/convention/resolve/project.js

function resolveProject(document) {
    return {
        headgate: 1,
        file: convention_paths/* projectFile */.g7,
        variables: document.variables ?? {},
        teams: document.teams ?? {},
        ...(document.analyses && { analyses: Object.keys(document.analyses) }),
        overrides: document.overrides ?? [],
        ...(document.sigstore && { sigstore: document.sigstore }),
    };
}
/** What stands for a project whose headgate.yaml cannot be read, so that the rest is still looked at. */
const unreadableProject = resolveProject({ headgate: 1 });

// EXTERNAL MODULE: ./.build/model/canonical.js
var canonical = __webpack_require__(73903);
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
        ...(document.notBefore !== undefined && { notBefore: document.notBefore }),
    };
}
/** Every version that a deployment speaks of. */
function namedVersions(document) {
    const hotfix = document.hotfix ? [document.hotfix.version] : [];
    return [document.blue, ...Object.keys(document.green ?? {}), ...hotfix];
}

// EXTERNAL MODULE: ./.build/convention/resolve/release.js
var release = __webpack_require__(8837);
// EXTERNAL MODULE: ./.build/convention/resolve/server.js
var resolve_server = __webpack_require__(2481);
;// CONCATENATED MODULE: ./.build/convention/unit.js









/**
 * Loads and checks all files of one server, synchronously: the unit that can be spread over threads. Undefined
 * where a file needs the precise reader and none was given; then load that and call again. Releases that neither
 * changed, nor run, nor are named by a deployment are checked and dropped.
 */
function loadUnit(files, precise) {
    const work = { files, precise, findings: [], omitted: [], isIncomplete: false };
    const usable = checkEntries(work);
    const deployments = loadDeployments(work);
    const acknowledgements = loadAcknowledgements(work, usable);
    const named = new Set([...[...deployments.values()].flatMap(namedVersions), ...acknowledgements.keys()]);
    let server;
    const versions = new Set();
    const releases = new Map();
    const former = new Map();
    const signatures = new Map();
    for (const [path, what] of usable) {
        if (what.kind === "server") {
            const document = read(work, "server", path);
            if (document)
                server = (0,resolve_server/* resolveServer */.w)(files.id, document);
        }
        else if (what.kind === "release") {
            versions.add(what.version);
            const document = read(work, "release", path);
            if (!document || !hasItsName(work, path, document.server.version, what.version))
                continue;
            const isChecked = named.has(what.version) || files.changed?.has(path);
            if (!isChecked && !files.running?.has(path))
                continue;
            (isChecked ? releases : former).set(what.version, (0,release/* resolveRelease */.C)(files.id, document));
        }
        else if (what.kind === "signature") {
            const bytes = files.bytes.get(path);
            if (bytes)
                signatures.set(what.version, (0,canonical/* digestOfBytes */.by)(bytes));
        }
    }
    if (work.isIncomplete)
        return undefined;
    const unit = {
        id: files.id,
        versions,
        releases,
        deployments,
        ...(server && { server }),
        ...(former.size > 0 && { former }),
        ...(signatures.size > 0 && { signatures }),
        ...(acknowledgements.size > 0 && { acknowledgements }),
    };
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
        const what = (0,convention_paths/* classify */.L8)(entry.path);
        const finding = entryFinding(entry, what);
        if (finding)
            work.findings.push(finding);
        if (finding?.outcome === "fail")
            work.omitted.push(entry.path);
        else
            usable.push([entry.path, what]);
    }
    const paths = work.files.entries.map(({ path }) => path);
    for (const finding of caseCollisions(paths))
        work.findings.push(finding);
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
function loadAcknowledgements(work, usable) {
    const acknowledgements = new Map();
    for (const [path, what] of usable) {
        if (what.kind !== "acknowledgement")
            continue;
        const document = read(work, "acknowledgement", path);
        if (document)
            acknowledgements.set(what.version, { ...document, version: what.version, file: path });
    }
    return acknowledgements;
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
async function everyUnit(loading, deployments, { files: changed, running }) {
    const { folders, strays } = byServer(await loading.source.list(convention_paths/* serversFolder */.tl));
    for (const entry of strays)
        note(loading, entry);
    const units = new Map();
    const ids = [...new Set([...folders.keys(), ...deployments.keys()])].sort();
    for (let start = 0; start < ids.length; start += batchSize) {
        const batch = ids.slice(start, start + batchSize).map((id) => ({
            id,
            entries: folders.get(id) ?? [],
            environments: deployments.get(id) ?? [],
            ...(changed && { changed }),
            ...(running && { running }),
        }));
        await readUnits(loading, batch, (unit) => units.set(unit.id, unit));
    }
    return units;
}
/** Every server by name, in order: what `loadServers` can load share by share. */
async function everyServer(loading, deployments) {
    const ids = new Set(deployments.keys());
    for (const name of await loading.source.names(convention_paths/* serversFolder */.tl)) {
        if (name.endsWith("/"))
            ids.add(name.slice(0, -1));
        else
            note(loading, await entryAt(loading.source, `${convention_paths/* serversFolder */.tl}/${name}`));
    }
    return [...ids].sort().map((id) => ({ id, environments: deployments.get(id) ?? [] }));
}
/** Loads some of the servers, one by one; what was handed over may be forgotten. */
async function loadServers(loading, servers, use) {
    for (let start = 0; start < servers.length; start += batchSize) {
        const batch = [];
        for (const { id, environments } of servers.slice(start, start + batchSize)) {
            const entries = await loading.source.list(`${convention_paths/* serversFolder */.tl}/${id}`);
            batch.push({ id, entries, environments });
        }
        await readUnits(loading, batch, use);
    }
}
async function readUnits(loading, batch, use) {
    const bytes = await loading.source.read(batch.flatMap(pathsOf));
    for (const files of batch)
        await loadOne(loading, { ...files, bytes }, use);
}
/** The named servers, with the releases that their deployments name or that changed. */
async function touchedUnits(loading, scope, environments) {
    await noteStrays(loading, scope.files);
    const ids = [...scope.servers].filter(convention_paths/* isId */.eQ).sort();
    const units = new Map();
    for (let start = 0; start < ids.length; start += batchSize) {
        const batch = await Promise.all(ids.slice(start, start + batchSize).map(async (id) => {
            const entries = await loading.source.list(`${convention_paths/* serversFolder */.tl}/${id}`);
            const { files: changed, running } = scope;
            return { id, entries, environments, changed, ...(running && { running }) };
        }));
        const deployments = batch.flatMap(({ id }) => environments.map((name) => (0,convention_paths/* deploymentFile */.mI)(name, id)));
        const first = await loading.source.read([...batch.map(({ id }) => (0,convention_paths/* serverFile */.kt)(id)), ...deployments]);
        const absent = deployments.filter((path) => !first.has(path));
        for (const entry of await hiddenEntries(loading.source, absent))
            note(loading, entry);
        const wanted = [];
        for (const files of batch) {
            const named = scope.changedOnly
                ? []
                : await loading.attempt((precise) => versionsNamed({ ...files, bytes: first }, precise));
            for (const version of named ?? [])
                wanted.push((0,convention_paths/* releaseFile */.MR)(files.id, version));
            for (const { path, kind } of files.entries) {
                if (kind !== "file")
                    continue;
                if (scope.files.has(path) && isReadWhenChanged(path))
                    wanted.push(path);
                if (scope.running?.has(path))
                    wanted.push(path);
                // What it lets pass is told from the release that it is about.
                const what = path.includes("/acknowledgements/") ? (0,convention_paths/* classify */.L8)(path) : undefined;
                if (what?.kind !== "acknowledgement")
                    continue;
                wanted.push(path);
                if (!scope.changedOnly)
                    wanted.push((0,convention_paths/* releaseFile */.MR)(files.id, what.version));
            }
        }
        const bytes = new Map([...first, ...(await loading.source.read([...new Set(wanted)]))]);
        for (const files of batch) {
            await loadOne(loading, { ...files, bytes }, (unit) => units.set(unit.id, unit));
        }
    }
    return units;
}
function isReadWhenChanged(path) {
    const { kind } = (0,convention_paths/* classify */.L8)(path);
    return kind === "release" || kind === "signature";
}
async function loadOne(loading, files, use) {
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
        use(unit);
}
/** What a full check reads of a server: everything but contracts, and of signatures those that changed. */
function pathsOf({ id, entries, environments, changed }) {
    const paths = environments.map((environment) => (0,convention_paths/* deploymentFile */.mI)(environment, id));
    for (const { path, kind } of entries) {
        if (kind === "file" &&
            !path.includes("/contracts/") &&
            (!path.endsWith(".sigstore.json") || changed?.has(path)) &&
            (path.endsWith(".json") || path.endsWith(".yaml"))) {
            paths.push(path);
        }
    }
    return paths;
}
function byServer(entries) {
    const folders = new Map();
    const strays = [];
    for (const entry of entries) {
        const end = entry.path.indexOf("/", convention_paths/* serversFolder */.tl.length + 1);
        if (end === -1) {
            strays.push(entry);
            continue;
        }
        const id = entry.path.slice(convention_paths/* serversFolder */.tl.length + 1, end);
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
    const loading = beginLoading(source);
    const frame = await loadFrame(loading, scope);
    const { deployments, ids } = frame;
    if (!frame.isUsable)
        return { desired: frame.desired, ...(await settle(loading)) };
    const servers = scope.kind === "all"
        ? await everyUnit(loading, deployments, scope)
        : await touchedUnits(loading, scope, ids);
    return { desired: { ...frame.desired, servers }, ...(await settle(loading)) };
}
/** Loads project and environments, and names the servers. */
async function openShares(source) {
    const loading = beginLoading(source);
    const { desired, deployments, isUsable } = await loadFrame(loading, { kind: "all" });
    const servers = isUsable ? await everyServer(loading, deployments) : [];
    return {
        desired,
        servers,
        settle: (shares) => {
            for (const { findings, omitted } of shares) {
                for (const finding of findings)
                    loading.findings.push(finding);
                for (const path of omitted)
                    loading.omitted.add(path);
            }
            return settle(loading);
        },
    };
}
/** Loads some of the servers and hands each over. */
async function loadShare(source, servers, use) {
    const loading = beginLoading(source);
    await loadServers(loading, servers, use);
    return { findings: loading.findings, omitted: [...loading.omitted] };
}
async function loadFrame(loading, scope) {
    const document = await loadProject(loading);
    const project = document ? resolveProject(document) : unreadableProject;
    const desired = {
        commit: loading.source.commit,
        project,
        environments: new Map(),
        servers: new Map(),
    };
    const newer = loading.findings.find(({ rule }) => rule === "convention/newer-version");
    if (newer)
        loading.findings.splice(0, Number.POSITIVE_INFINITY, newer);
    if (newer || (!document && !loading.omitted.has(convention_paths/* projectFile */.g7))) {
        return { desired, deployments: new Map(), ids: [], isUsable: false };
    }
    for (const finding of await checkFolders(loading))
        loading.findings.push(finding);
    const { environments, unnamed, deployments, ids } = await loadEnvironments(loading, scope, document?.defaults, project.teams, document);
    // What a headgate.yaml that cannot be read would have named is not known.
    const known = document ? { environments, unnamed } : { environments };
    return { desired: { ...desired, ...known }, deployments, ids, isUsable: true };
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
    const problems = await analysisFindings(convention_paths/* projectFile */.g7, read?.value);
    loading.findings.push(...problems);
    if (read?.value !== undefined && problems.length === 0)
        return read.value;
    loading.omitted.add(convention_paths/* projectFile */.g7);
    return undefined;
}
/** The two folders must be folders: a link in their place would look like an empty repository. */
async function checkFolders(loading) {
    const names = await loading.source.names("");
    const wrong = [convention_paths/* serversFolder */.tl, convention_paths/* environmentsFolder */.fC].filter((name) => names.includes(name));
    const entries = await Promise.all(wrong.map((name) => entryAt(loading.source, name)));
    return entries.flatMap((entry) => entryFinding(entry) ?? []);
}
async function settle({ source, findings, omitted }) {
    const linked = await linkFindings(source, omitted);
    const others = findings.filter(({ file }) => !linked.some((finding) => finding.file === file));
    return { findings: await (0,locate/* locate */.x)([...others, ...linked], source), omitted };
}
/** A link is read as its text, which is never a document; what is wrong then is the link. */
async function linkFindings(source, omitted) {
    const lists = await Promise.all([...omitted].map((path) => source.list(path)));
    const entries = lists.flat().filter(({ path, kind }) => kind !== "file" && omitted.has(path));
    return entries.flatMap((entry) => entryFinding(entry) ?? []);
}


/***/ }),

/***/ 47557:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
        Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8815), __webpack_require__.e(8813)]).then(__webpack_require__.bind(__webpack_require__, 41194)),
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

/***/ 8837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ resolveRelease)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73903);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10547);


/**
 * `id` is the server's folder. The digest covers the whole document; it is taken when it is first asked for,
 * since a check of everything never asks.
 */
function resolveRelease(id, document) {
    const { server, release } = document;
    let digest;
    return {
        id,
        version: server.version,
        file: (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseFile */ .MR)(id, server.version),
        get digest() {
            digest ??= (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(document);
            return digest;
        },
        server,
        release,
    };
}


/***/ }),

/***/ 2481:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ resolveServer)
/* harmony export */ });
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48077);
/* harmony import */ var _model_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19114);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10547);



function resolveServer(id, document) {
    const { health, lifecycle, variables, signer, ...described } = document;
    return {
        ...described,
        id,
        file: (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .serverFile */ .kt)(id),
        ...(signer && { signer: [signer].flat() }),
        health: resolveHealth(health),
        lifecycle: lifecycle ?? [],
        variables: variables ?? {},
    };
}
function resolveHealth(written) {
    const { startup, probe } = _model_server_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultHealth */ .Q;
    const { timeout, interval, status, latency, ...rest } = written?.probe ?? {};
    return {
        startup: { timeout: (0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(written?.startup?.timeout ?? "") ?? startup.timeout },
        probe: {
            ...probe,
            ...rest,
            timeout: (0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(timeout ?? "") ?? probe.timeout,
            interval: (0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(interval ?? "") ?? probe.interval,
            ...(status !== undefined && { status: [status].flat() }),
            ...(latency !== undefined && { latency: (0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBriefDuration */ ._8)(latency) ?? probe.timeout }),
        },
    };
}


/***/ }),

/***/ 18135:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   bh: () => (/* binding */ kindInWords),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   qF: () => (/* binding */ pathInWords)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34694);

/** Text from a file as it may stand in a message: quoted, cut, with nothing in it that a terminal would obey. */
function quoted(text, limit = 60) {
    const visible = JSON.stringify(text.length > limit ? `${text.slice(0, limit)}…` : text);
    return visible.replace(_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unprintable */ .hO, (character) => Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
        .map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`)
        .join(""));
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

/***/ 7008:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ defaultEnvironment),
/* harmony export */   i: () => (/* binding */ strategyPresets)
/* harmony export */ });
const strategyPresets = {
    immediate: { type: "immediate", steps: [], interval: 0, watch: 0, analysis: ["probe"] },
    blue_green: { type: "blue_green", steps: [0], interval: 0, watch: 0, analysis: ["probe"] },
    canary: { type: "canary", steps: [5, 25, 50], interval: 900_000, watch: 0, analysis: ["probe"] },
    // Without steps of its own it goes from target to target.
    rolling: { type: "rolling", steps: [], interval: 0, watch: 0, analysis: ["probe"] },
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

/***/ 19114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defaultHealth)
/* harmony export */ });
const defaultHealth = {
    startup: { timeout: 30_000 },
    probe: { type: "mcp", healthy: 1, failed: 3, timeout: 10_000, interval: 1_000 },
};


/***/ })

};
;