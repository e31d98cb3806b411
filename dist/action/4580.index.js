"use strict";
exports.id = 4580;
exports.ids = [4580];
exports.modules = {

/***/ 99218:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ renderOutputs),
/* harmony export */   OL: () => (/* binding */ targetOutputs),
/* harmony export */   _q: () => (/* binding */ storedOutputs),
/* harmony export */   hw: () => (/* binding */ releasesOnly),
/* harmony export */   nw: () => (/* binding */ digestsOf),
/* harmony export */   yI: () => (/* binding */ releasesIn)
/* harmony export */ });
/* harmony import */ var _convention_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30305);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73903);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(935);



const releaseFolder = "releases/";
/**
 * Renders the full state for every target, and keeps the releases it needs beside it. `on` says what one target has
 * of it, by its place in the policy, where that is not the same on all.
 */
function renderOutputs(ports, environment, server, live, releases, on = () => live) {
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
    for (const [index, target] of environment.targets.entries()) {
        const adapter = ports.adapterFor(target);
        if (!adapter)
            continue;
        const here = { environment: environment.id, server, live: on(index), releases: named, target };
        const rendered = adapter.render(here);
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
    const value = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonOf */ .o_)(text);
    return (0,_convention_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .isDocument */ .w)("release", value) ? { server: value.server, release: value.release } : undefined;
}


/***/ }),

/***/ 24694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ blockedResult)
/* harmony export */ });
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6261);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63198);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82383);



/** Nothing could be looked at or done, because of the state of the branch `deployed`. */
function blockedResult(findings, world) {
    const told = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .result */ .Ke)("refused", (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_0__.formatFindings)(findings, new Map(), (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .textOptions */ .aW)(world)), {
        findings: (0,_report_json_js__WEBPACK_IMPORTED_MODULE_2__.findingsJson)(findings),
    });
    return { ...told, report: { findings } };
}


/***/ }),

/***/ 48868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ unknownName)
/* harmony export */ });
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10547);
/* harmony import */ var _deployed_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21818);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10431);
/* harmony import */ var _rules_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61340);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82383);





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

/***/ 67635:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Om: () => (/* binding */ narrowReport),
/* harmony export */   f9: () => (/* binding */ narrowPlan),
/* harmony export */   sL: () => (/* binding */ narrowFindings)
/* harmony export */ });
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10547);

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
function covers({ environments, server, servers }, of) {
    return ((servers === undefined || of.server === undefined || servers.includes(of.server)) &&
        (environments.length === 0 || of.environment === undefined || environments.includes(of.environment)) &&
        (server === undefined || of.server === undefined || of.server === server));
}
function isWhole({ environments, server, servers }) {
    return environments.length === 0 && server === undefined && servers === undefined;
}


/***/ }),

/***/ 42075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ pointsResult),
  h: () => (/* binding */ shownPoints)
});

// EXTERNAL MODULE: ./.build/deployed/paths.js
var paths = __webpack_require__(21818);
// EXTERNAL MODULE: ./.build/deployed/points.js
var points = __webpack_require__(59147);
// EXTERNAL MODULE: ./.build/deployed/state.js + 1 modules
var state = __webpack_require__(8572);
// EXTERNAL MODULE: ./.build/model/deployment.js
var deployment = __webpack_require__(63798);
// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(3028);
// EXTERNAL MODULE: ./.build/reconcile/rollback-points.js
var rollback_points = __webpack_require__(59432);
// EXTERNAL MODULE: ./.build/reconcile/waves.js
var reconcile_waves = __webpack_require__(64578);
// EXTERNAL MODULE: ./.build/report/points.js
var report_points = __webpack_require__(54891);
// EXTERNAL MODULE: ./.build/convention/paths.js
var convention_paths = __webpack_require__(10547);
// EXTERNAL MODULE: ./.build/convention/read.js + 3 modules
var read = __webpack_require__(68793);
// EXTERNAL MODULE: ./.build/convention/resolve/server.js
var resolve_server = __webpack_require__(2481);
// EXTERNAL MODULE: ./.build/commands/commit-source.js
var commit_source = __webpack_require__(17519);
// EXTERNAL MODULE: ./.build/commands/workspace.js + 2 modules
var commands_workspace = __webpack_require__(45349);
;// CONCATENATED MODULE: ./.build/commands/archived.js





/** Which versions of a server the desired branch says are archived by now. A file that cannot be read says nothing. */
async function archivedNow(workspace, server) {
    const { isArchived } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 53725));
    const file = (0,convention_paths/* serverFile */.kt)(server);
    const { commit } = await (0,commands_workspace/* desiredHead */.$w)(workspace);
    const bytes = (await (0,commit_source.commitSource)(workspace, commit).read([file])).get(file);
    const document = bytes && (0,read/* readDocument */.u0)("server", file, bytes, undefined)?.value;
    const described = document ? (0,resolve_server/* resolveServer */.w)(server, document) : undefined;
    return (version) => isArchived(described, version);
}

// EXTERNAL MODULE: ./.build/commands/command.js
var command = __webpack_require__(82383);
;// CONCATENATED MODULE: ./.build/commands/points.js










/** What may be done with each rollback point before a status, newest first, each held to what was written. */
async function shownPoints(store, head, status, policy, now, isArchived, limit) {
    const checked = await (0,points/* checkedPoints */.HB)(store, head, status, limit);
    const stated = (0,rollback_points/* statedPoints */.xI)({
        status,
        points: checked.flatMap(points/* soundPoint */.CR),
        maxAge: policy?.rollback.maxAge ?? Number.POSITIVE_INFINITY,
        now: now.toISOString(),
        isArchived,
    });
    const known = new Map(stated.map((one) => [one.point.revision, one]));
    return Promise.all(checked.map(async (point) => {
        if (point.problem !== null)
            return shown(point, undefined);
        const commit = await writtenBy(store, point.commit, (0,deployment/* deploymentId */.d)(status));
        return shown({ ...point, commit }, known.get(point.revision));
    }));
}
/** The commit that wrote it, as the history names it: a point is known by one at which it lay there unchanged. */
async function writtenBy(store, there, id) {
    for await (const { commit } of store.log({ from: there, paths: [(0,paths/* statusPath */.k9)(id)], limit: 1 }))
        return commit;
    return there;
}
function shown({ revision, commit, status, endedAt, problem }, stated) {
    return {
        revision,
        commit,
        state: stated?.state ?? null,
        why: problem ?? stated?.why ?? null,
        version: status?.desired.blue ?? null,
        traffic: status?.traffic ?? {},
        at: status?.at ?? null,
        endedAt,
        usedBy: stated?.usedBy ?? null,
    };
}
/** `history SERVER --points`: of every environment, or of those that are named. */
async function pointsResult(workspace, world, head, server, environments) {
    const { store } = workspace;
    const isArchived = await archivedNow(workspace, server);
    const reading = await (0,state/* readDeployed */.B)(store, { kind: "deployments", ids: [], servers: [server] }, { at: head });
    const all = [];
    if (reading.kind === "present") {
        const { state } = reading;
        const waves = (0,reconcile_waves/* waveOf */.j)(state.environments);
        const wave = ({ environment }) => waves.get(environment) ?? 0;
        const statuses = [...state.statuses.values()]
            .filter((status) => status.server === server)
            .filter(({ environment }) => environments.length === 0 || environments.includes(environment))
            .sort((a, b) => wave(a) - wave(b) || (0,finding.compareText)((0,deployment/* deploymentId */.d)(a), (0,deployment/* deploymentId */.d)(b)));
        for (const status of statuses) {
            const { environment } = status;
            const policy = state.environments.get(environment);
            const points = await shownPoints(store, head, status, policy, world.now(), isArchived);
            all.push({ environment, server, points });
        }
    }
    return (0,command/* result */.Ke)("ok", (0,report_points/* formatPoints */.Xf)(all, (0,command/* textOptions */.aW)(world)), {
        more: false,
        history: [],
        branch: [],
        points: all.map(report_points/* pointsJson */.Ab),
    });
}


/***/ }),

/***/ 54580:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  status: () => (/* binding */ status_status)
});

// EXTERNAL MODULE: ./.build/convention/touched.js
var touched = __webpack_require__(59569);
// EXTERNAL MODULE: ./.build/report/findings.js + 2 modules
var findings = __webpack_require__(6261);
// EXTERNAL MODULE: ./.build/report/json.js
var report_json = __webpack_require__(63198);
// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(3028);
// EXTERNAL MODULE: ./.build/model/traffic.js
var traffic = __webpack_require__(88576);
// EXTERNAL MODULE: ./.build/report/difference.js
var difference = __webpack_require__(1575);
// EXTERNAL MODULE: ./.build/report/phrases.js
var phrases = __webpack_require__(47048);
// EXTERNAL MODULE: ./.build/report/points.js
var points = __webpack_require__(54891);
// EXTERNAL MODULE: ./.build/report/reach.js
var report_reach = __webpack_require__(7049);
// EXTERNAL MODULE: ./.build/report/text.js
var report_text = __webpack_require__(10431);
// EXTERNAL MODULE: ./.build/report/time.js
var time = __webpack_require__(91937);
;// CONCATENATED MODULE: ./.build/report/status-contract.js


/**
 * What stands out in what drifted, and what the last look found bad; of a single server also why nothing is compared.
 * That something drifted stands in the row's own notes.
 */
function contractNotes(state, { now, isOneServer }) {
    if (!state)
        return [];
    const { outcome, at, drift } = state;
    const warned = drift.flatMap(({ changes }) => changes.flatMap(({ summary, warnings = [] }) => warnings.map((text) => `${summary}: ${text}`)));
    const ago = at === null ? "" : ` ${(0,time/* sayAgo */.P7)(at, now)}`;
    const message = (0,report_text/* sanitize */.aj)(state.message ?? "");
    return [
        ...warned.slice(0, 5).map((text) => ({ style: "bad", text: (0,report_text/* sanitize */.aj)(text) })),
        ...(outcome === "bad"
            ? [{ style: "bad", text: `was bad when it was looked at${ago}: ${message}` }]
            : []),
        ...(isOneServer && outcome === "undecided"
            ? [{ style: "warn", text: `could not be compared with what was reviewed${ago}: ${message}` }]
            : []),
        ...(isOneServer && outcome === "not-captured" ? [{ style: "faint", text: message }] : []),
    ];
}

// EXTERNAL MODULE: ./.build/report/table.js
var table = __webpack_require__(27114);
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
    const isOneServer = new Set(rows.map(({ server }) => server)).size === 1;
    const contractLines = (row) => contractNotes(row.contract, { now: options.now, isOneServer }).flatMap((note) => noteLines(label(row), note, options));
    const notes = rows.flatMap((row) => {
        const wait = waits.get(row);
        const lines = wait === undefined ? [] : noteLines(wait.labels.join(", "), wait, options);
        return [...notesOf(row, label(row), options), ...contractLines(row), ...lines];
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
    if (row.outcome === "applying" && row.problem !== null)
        return { text: "✗ not finished", style: "bad" };
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
    const kept = row.keep
        ? `, ${(0,report_text/* sanitize */.aj)((0,traffic/* versionOf */.E4)(row.keep.variant))} ready until ${(0,time/* sayInstant */.$r)(row.keep.until, options)}`
        : "";
    return {
        text: `${words[row.outcome].text}${watch}${kept}${soaked}`,
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
    if (row.rollout?.paused)
        return true;
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
    const isAsked = row.rollout?.paused && row.pending?.state !== "held";
    const pause = isAsked
        ? [
            ...note("warn", `paused at step ${row.rollout?.step} of ${row.rollout?.of} until a person lets it go on`),
            `    let it go on: headgate resume ${(0,report_text/* sanitize */.aj)(row.server)} --env ${(0,report_text/* sanitize */.aj)(row.environment)} --reason …`,
        ]
        : [];
    const { targets = null } = row.rollout ?? {};
    const reach = targets === null ? [] : note("wait", `the new version is on ${(0,report_text/* sanitize */.aj)((0,report_reach/* sayReach */.B)(targets))}`);
    const problems = row.problem === null ? row.drift : [row.problem, ...row.drift];
    return [...problems.flatMap((text) => note("bad", (0,report_text/* sanitize */.aj)(text))), ...hold, ...lift, ...reach, ...pause];
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
function waitOf({ pending, rollout }, options) {
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
    const gates = pending.gates
        .filter((gate) => gate.outcome === "wait" || gate.outcome === "fail")
        .filter(({ rule }) => !rollout?.paused || rule !== "rollout/paused");
    // That a person is waited for has lines of its own.
    if (rollout?.paused && gates.length === 0)
        return undefined;
    const only = gates.length === 1;
    const tells = (message) => eligible !== null &&
        (message.includes(eligible) || (only && /^(?:window opens|scheduled for) /.test(message)));
    const why = gates
        .map(({ message }) => (0,phrases/* sayGate */.dt)({ message, eligible: tells(message) ? eligible : null }, options))
        .join("; ");
    const told = eligible === null || gates.some(({ message }) => tells(message));
    const when = told ? "" : `; eligible at ${(0,time/* sayEligible */.xO)(eligible, options)}`;
    return {
        style: state === "waiting" ? "wait" : "bad",
        text: `${state}${why === "" ? "" : `: ${why}`}${when}${pending.update && eligible !== null ? ` (${pending.update})` : ""}`,
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
            rollout: row.rollout === null
                ? null
                : {
                    ...row.rollout,
                    paused: row.rollout.paused ?? false,
                    targets: row.rollout.targets ?? null,
                    overdue: isOverdue(row, now) && !isPaused(row),
                },
            watch: row.watch,
            keep: row.keep ?? null,
            hold: row.hold.map(report_json.heldJson),
            pending: row.pending && { ...row.pending, update: row.pending.update ?? null },
            problem: row.problem,
            drift: row.drift,
            contract: row.contract ?? null,
            soakedFor: row.soakedFor,
            points: row.points?.map(points/* pointJson */.$K) ?? null,
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
        return id === undefined ? [] : [[row.environment, (0,traffic/* versionOf */.E4)(id)]];
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

// EXTERNAL MODULE: ./.build/rules/versions/lifecycle.js
var lifecycle = __webpack_require__(53725);
// EXTERNAL MODULE: ./.build/commands/blocked.js
var blocked = __webpack_require__(24694);
// EXTERNAL MODULE: ./.build/commands/command.js
var command = __webpack_require__(82383);
// EXTERNAL MODULE: ./.build/commands/commit-source.js
var commit_source = __webpack_require__(17519);
// EXTERNAL MODULE: ./.build/commands/known-names.js
var known_names = __webpack_require__(48868);
// EXTERNAL MODULE: ./.build/commands/look.js + 2 modules
var commands_look = __webpack_require__(21282);
// EXTERNAL MODULE: ./.build/commands/narrow.js
var narrow = __webpack_require__(67635);
// EXTERNAL MODULE: ./.build/commands/points.js + 1 modules
var commands_points = __webpack_require__(42075);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./.build/apply/outputs.js
var apply_outputs = __webpack_require__(99218);
// EXTERNAL MODULE: ./.build/convention/paths.js
var paths = __webpack_require__(10547);
// EXTERNAL MODULE: ./.build/deployed/probed.js
var deployed_probed = __webpack_require__(90726);
// EXTERNAL MODULE: ./.build/model/drift.js
var model_drift = __webpack_require__(646);
// EXTERNAL MODULE: ./.build/model/status.js
var model_status = __webpack_require__(20871);
// EXTERNAL MODULE: ./.build/model/update.js
var update = __webpack_require__(44548);
// EXTERNAL MODULE: ./.build/reconcile/rollout.js
var reconcile_rollout = __webpack_require__(66529);
// EXTERNAL MODULE: ./.build/reconcile/waves.js
var reconcile_waves = __webpack_require__(64578);
// EXTERNAL MODULE: ./.build/targets/registry.js + 13 modules
var registry = __webpack_require__(52210);
;// CONCATENATED MODULE: ./.build/commands/status-rows.js











/** Targets that are files of the machine that applies. */
const ownFiles = new Set(["mcp", "haproxy"]);
/** Above so many deployments the targets are not looked into: that is what `--env` and SERVER are for. */
const observedAtMost = 200;
/** Every deployment that is desired or recorded, as a row of `status`. */
async function commandRows(workspace, world, look) {
    const environments = new Map([...look.deployed.environments, ...look.desired.environments]);
    const waves = (0,reconcile_waves/* waveOf */.j)(environments);
    const probed = await (0,deployed_probed/* readProbed */.zo)(workspace.store, look.deployed.head, [
        ...look.deployed.environments.keys(),
    ]);
    const rows = [];
    for (const id of look.scope.keys()) {
        const [environment = "", server = ""] = id.split("/");
        const status = look.deployed.statuses.get(id);
        const deployment = look.desired.servers.get(server)?.deployments.get(environment);
        const pending = look.deployed.pending.get(id);
        // What waits is still there where its file cannot be read now.
        const isHidden = pending !== undefined && look.omitted.has((0,paths/* deploymentFile */.mI)(environment, server));
        if (!deployment && !isHidden && (!status || status.event === "removed"))
            continue;
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
            ...(status?.keep ? { keep: status.keep } : {}),
            problem: status?.problem ?? null,
            hold: status?.hold ?? [],
            pending: pending ? pendingOf(id, pending) : null,
            drift: [
                ...(status && look.scope.size <= observedAtMost
                    ? await driftOf(workspace, world, look, id, status)
                    : []),
                ...(status ? contractDrift(status) : []),
            ],
            ...(status ? contractOf(status, probed.get(environment)?.get(server)) : {}),
            soakedFor: status ? soakedFor(status, environments, world.now()) : [],
        });
    }
    return rows;
}
function pendingOf(id, { state, gates, eligible, digest }) {
    // What pauses has begun: nothing of it is planned for later.
    const isPlanned = state === "waiting" && !gates.some(({ rule }) => rule === "rollout/paused");
    return { state, gates, eligible, ...(isPlanned ? { update: (0,update/* updateIdOf */.U)(id, digest) } : {}) };
}
function rolloutOf(status, environment) {
    if (!status?.rollout || status.rollout.of === 1)
        return null;
    const { step, of, next } = status.rollout;
    const strategy = environment?.strategy.type ?? "rollout";
    const { rollout } = status;
    return { strategy, step, of, next, paused: (0,reconcile_rollout/* isPaused */.lP)(rollout), targets: (0,report_reach/* reachOf */.x)(rollout) };
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
/** What promises something else than what was reviewed; by name where more than one thing runs. */
function contractDrift({ drift = [], variants }) {
    const isOne = Object.keys(variants).length === 1;
    return drift.map((one) => `drift: ${isOne ? "" : `${one.variant} has `}${(0,model_drift/* sayContractDrift */.Hh)(one)}`);
}
/** A look at an earlier revision says nothing of what runs now. */
function contractOf(status, note) {
    if (Object.keys(status.traffic).length === 0)
        return {};
    const known = note?.revision === status.revision ? note : undefined;
    return {
        contract: {
            outcome: known?.outcome ?? null,
            at: known?.at ?? null,
            message: known?.message ?? null,
            drift: status.drift ?? [],
        },
    };
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

// EXTERNAL MODULE: ./.build/commands/updates.js
var updates = __webpack_require__(15536);
// EXTERNAL MODULE: ./.build/commands/workspace.js + 2 modules
var commands_workspace = __webpack_require__(45349);
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















/** Of more rows than these the rollback points are not looked into: that is what `--env` and SERVER are for. */
const pointsAtMost = 20;
/** As many of each are told; `history --points` has all of them. */
const pointsOfEach = 10;
/** The rows with their rollback points, where they are for a program. */
async function withPoints({ store }, world, look, invocation, rows) {
    const isForProgram = (0,commands_workspace/* isSet */.vM)(invocation, "json") || world.host !== undefined;
    if (!isForProgram || rows.length > pointsAtMost)
        return rows;
    const { head, statuses, environments } = look.deployed;
    return Promise.all(rows.map(async (row) => {
        const status = statuses.get(`${row.environment}/${row.server}`);
        if (!status)
            return { ...row, points: [] };
        const policy = environments.get(row.environment);
        const { server } = look.desired.servers.get(row.server) ?? {};
        const archived = (version) => (0,lifecycle.isArchived)(server, version);
        const points = await (0,commands_points/* shownPoints */.h)(store, head, status, policy, world.now(), archived, pointsOfEach);
        return { ...row, points };
    }));
}
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
            onlyShown: true,
        });
        if (looked.kind === "blocked")
            return (0,blocked/* blockedResult */.m)(looked.findings, world);
        const { look } = looked;
        const update = (0,commands_workspace/* textOf */.b6)(invocation, "update");
        const id = update === undefined ? undefined : (0,updates/* deploymentOfUpdate */.I)(look, update);
        if (update !== undefined && id === undefined)
            return (0,updates/* unknownUpdate */.k)(world, update);
        const rows = (await commandRows(workspace, world, look)).filter((row) => (id === undefined || id === `${row.environment}/${row.server}`) &&
            (server === undefined || row.server === server) &&
            (environments.length === 0 || environments.includes(row.environment)));
        const found = (0,narrow/* narrowFindings */.sL)(look.findings, { environments, server });
        const branch = found.filter(({ rule }) => rule.startsWith("deployed/"));
        // What is desired there stands in no row: nobody can read it.
        const unread = found.filter(({ outcome, rule, file }) => outcome === "fail" &&
            file !== undefined &&
            look.omitted.has(file) &&
            /^(?:convention|schema)\//.test(rule));
        const json = {
            findings: (0,report_json.findingsJson)([...branch, ...unread]),
            commit,
            deployed: look.deployed.head,
            ...statusJson(await withPoints(workspace, world, look, invocation, rows), look.deployed.stops, world.now()),
        };
        const outcome = branch.length > 0 ? "refused" : "ok";
        if ((0,commands_workspace/* textOf */.b6)(invocation, "format") === "environments") {
            const versions = environmentsJson(rows);
            return (0,command/* result */.Ke)(outcome, JSON.stringify(versions, null, 2), { ...json, ...versions });
        }
        const text = [
            (0,findings.formatFindings)([...branch, ...unread], new Map(), (0,command/* textOptions */.aW)(world)),
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

/***/ 15536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ deploymentOfUpdate),
/* harmony export */   k: () => (/* binding */ unknownUpdate)
/* harmony export */ });
/* harmony import */ var _model_update_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44548);
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98150);


/** The deployment that a scheduled update is about; undefined where nothing that waits has that id. */
function deploymentOfUpdate({ deployed }, update) {
    const found = [...deployed.pending].find(([id, { state, digest }]) => state === "waiting" && (0,_model_update_js__WEBPACK_IMPORTED_MODULE_0__/* .updateIdOf */ .U)(id, digest) === update);
    return found?.[0];
}
function unknownUpdate(world, update) {
    return (0,_asked_js__WEBPACK_IMPORTED_MODULE_1__.refuse)(world, {
        rule: "update/unknown",
        message: `no scheduled update has the id ${update.slice(0, 100)}: it was applied, changed or taken back, or never was`,
        hint: "headgate status shows what waits, each with its id; headgate history shows what was applied",
    });
}


/***/ }),

/***/ 90726:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ probedPath),
/* harmony export */   pG: () => (/* binding */ encodeProbed),
/* harmony export */   zo: () => (/* binding */ readProbed)
/* harmony export */ });
/* unused harmony export decodeProbed */
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79861);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38039);


/** The file of an environment's folder that says when what is live there was last looked at. */
function probedPath(environment) {
    return `${environment}/probed.json`;
}
const note = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .struct */ .w3)({
    at: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR,
    revision: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    outcome: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(["as-reviewed", "drifted", "not-captured", "undecided", "bad", "not-live"]),
    message: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
}, ["message"]);
const shape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .struct */ .w3)({ headgate: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)([1]), servers: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(note) });
function encodeProbed(notes) {
    const probed = { headgate: 1, servers: Object.fromEntries(notes) };
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDocument */ .Tq)(probed, ["headgate"]);
}
/** One that cannot be read says nothing: everything there is looked at again, which does no harm. */
function decodeProbed(environment, source) {
    const parsed = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(source, { path: probedPath(environment), shape, environment });
    return new Map(parsed.kind === "value" ? Object.entries(parsed.value.servers) : []);
}
/** When what is live was last looked at, by environment, as it is known at a commit. */
async function readProbed(branch, commit, environments) {
    const texts = await branch.read(commit, environments.map(probedPath));
    return new Map(environments.map((environment) => {
        const source = texts.get(probedPath(environment));
        return [environment, source === undefined ? new Map() : decodeProbed(environment, source)];
    }));
}


/***/ }),

/***/ 44548:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ updateIdOf)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73903);

/** `wish`: digest of the desired inputs. */
function updateIdOf(id, wish) {
    return `u-${(0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)([id, wish]).slice("sha256-".length, "sha256-".length + 10)}`;
}


/***/ }),

/***/ 59432:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f8: () => (/* binding */ usedPoints),
/* harmony export */   gc: () => (/* binding */ whyTooOld),
/* harmony export */   lZ: () => (/* binding */ whyArchived),
/* harmony export */   ro: () => (/* binding */ takenAwayAt),
/* harmony export */   xI: () => (/* binding */ statedPoints)
/* harmony export */ });
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48077);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20871);
/* harmony import */ var _begun_rollback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83498);
/* harmony import */ var _hold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81315);




/** What may be done with each of a deployment's rollback points. */
function statedPoints(request) {
    const { status, points, now } = request;
    const used = usedPoints(status, points);
    const later = [status, ...points.map((point) => point.status)];
    // What was moved since under the same watch settles nothing of what it watches; a rollback ends it.
    const isOpen = (index) => {
        const next = later[index];
        if (index === 0)
            return isUnderWay(status, now);
        return next !== undefined && isWatched(next, now) && !later.slice(0, index + 1).some(_begun_rollback_js__WEBPACK_IMPORTED_MODULE_2__/* .isBackwards */ .B_);
    };
    return points.map((point, index) => {
        const usedBy = used.get(point.revision) ?? null;
        const state = (of, why = null) => ({
            point,
            state: of,
            why,
            usedBy,
        });
        if (usedBy !== null)
            return state("used", `was used: revision ${usedBy} restored it`);
        const held = (0,_hold_js__WEBPACK_IMPORTED_MODULE_1__/* .heldInStatus */ .r0)(point.status, status.hold);
        if (held.length > 0)
            return state("held", `contains what is held (${held.map(_hold_js__WEBPACK_IMPORTED_MODULE_1__/* .describeHeld */ .T0).join(", ")})`);
        const archived = whyArchived(point, request);
        if (archived !== undefined)
            return state("archived", archived);
        const tooOld = whyTooOld(point, request);
        if (tooOld !== undefined)
            return state("expired", tooOld);
        return state(isOpen(index) ? "active" : "confirmed");
    });
}
/**
 * Points that a rollback went back to, each with the newest revision that did. A rollback that failed uses nothing
 * up: it is no point itself, and what it went back to is still the newest.
 */
function usedPoints(status, points) {
    const used = new Map();
    for (const { restored, revision, ...rest } of [status, ...points.map((point) => point.status)]) {
        if (restored && (0,_model_status_js__WEBPACK_IMPORTED_MODULE_3__/* .isSettled */ .I)(rest) && !used.has(restored.revision))
            used.set(restored.revision, revision);
    }
    return used;
}
/**
 * Which of its versions are archived by now: the desired branch would refuse them. One that serves now is not brought
 * back by it, and stays reachable.
 */
function whyArchived({ status: there }, { status, isArchived }) {
    if (!isArchived)
        return undefined;
    const serves = (version) => Object.entries(status.variants).some(([id, variant]) => variant.version === version && (status.traffic[id] ?? 0) > 0);
    const { blue, green } = there.desired;
    const gone = [...new Set([...(blue === null ? [] : [blue]), ...Object.keys(green)])].filter((version) => isArchived(version) && !serves(version));
    return gone.length === 0
        ? undefined
        : `${gone.join(", ")} ${gone.length === 1 ? "is" : "are"} archived by now`;
}
/** How long ago it stopped being live, where that is over the limit. */
function whyTooOld({ endedAt }, { maxAge, now }) {
    const age = endedAt === null ? 0 : Date.parse(now) - Date.parse(endedAt);
    if (age <= maxAge)
        return undefined;
    return `stopped being live ${(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(age)} ago, over ${(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(maxAge)}`;
}
function isUnderWay({ outcome, rollout, watch }, now) {
    if (outcome === "removed")
        return false;
    if (rollout !== null || !(outcome === "healthy" || outcome === "rolled-back"))
        return true;
    return isWatched({ watch }, now);
}
function isWatched({ watch }, now) {
    return watch !== null && Date.parse(now) < Date.parse(watch.until);
}
/** The newest rollback since that took away what a point holds, while that was live: going there takes it back. */
function takenAwayAt({ status, points }, point) {
    const since = [status, ...points.map((one) => one.status)].filter((one) => one.revision > point.revision && (0,_begun_rollback_js__WEBPACK_IMPORTED_MODULE_2__/* .isBackwards */ .B_)(one));
    for (const back of since) {
        const what = (0,_hold_js__WEBPACK_IMPORTED_MODULE_1__/* .heldInStatus */ .r0)(point.status, (0,_begun_rollback_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsOfIt */ .RO)(back));
        if (what.length > 0)
            return { revision: back.revision, what };
    }
    return null;
}


/***/ }),

/***/ 64578:
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

/***/ 54891:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ pointJson),
/* harmony export */   Ab: () => (/* binding */ pointsJson),
/* harmony export */   Xf: () => (/* binding */ formatPoints)
/* harmony export */ });
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47048);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27114);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10431);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91937);




/** Rollback points by deployment, newest first, each with its state, age and whether it was verified. */
function formatPoints(all, options) {
    if (all.length === 0)
        return "nothing has happened yet";
    const blocks = all.map(({ environment, server, points }) => {
        const head = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)("strong", (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(`${environment}/${server}`), options);
        if (points.length === 0)
            return `${head}\n  there is no rollback point: what is bad is taken away, and nothing is left`;
        const rows = points.map((point) => pointRow(point, options));
        const table = (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTable */ .k)(rows, { colour: options.colour, width: options.width - 2 });
        return [head, ...table.map((row) => `  ${row}`)].join("\n");
    });
    return blocks.join("\n\n");
}
const styles = {
    active: "good",
    confirmed: "good",
    used: "faint",
    held: "warn",
    archived: "warn",
    expired: "faint",
};
function pointRow(point, options) {
    const { state, endedAt, why, commit } = point;
    return [
        { text: String(point.revision).padStart(3) },
        state === null ? { text: "unusable", style: "bad" } : { text: state, style: styles[state] },
        { text: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .sayVersions */ .x4)(point.traffic) },
        { text: endedAt === null ? "live until now" : `ended ${(0,_time_js__WEBPACK_IMPORTED_MODULE_3__/* .sayAgo */ .P7)(endedAt, options.now)}`, style: "faint" },
        state === null ? { text: "✗ not verified", style: "bad" } : { text: "✓ verified", style: "good" },
        { text: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(commit.slice(0, 7)), style: "faint" },
        { text: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(why ?? "") },
    ];
}
/** The same as data. */
function pointsJson({ environment, server, points }) {
    return { id: `${environment}/${server}`, environment, server, points: points.map(pointJson) };
}
function pointJson({ state, ...point }) {
    return { ...point, state, verified: state !== null };
}


/***/ }),

/***/ 27114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ formatTable)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10431);

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