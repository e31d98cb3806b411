export const id = 120;
export const ids = [120];
export const modules = {

/***/ 4951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ renderOutputs),
/* harmony export */   OL: () => (/* binding */ targetOutputs),
/* harmony export */   _q: () => (/* binding */ storedOutputs),
/* harmony export */   hw: () => (/* binding */ releasesOnly),
/* harmony export */   nw: () => (/* binding */ digestsOf),
/* harmony export */   yI: () => (/* binding */ releasesIn)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4466);

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
    return Object.fromEntries([...outputs].sort().map(([path, text]) => [path, (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfBytes */ .by)(text)]));
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
        const document = JSON.parse(text);
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


/***/ }),

/***/ 5525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ blockedResult)
/* harmony export */ });
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7542);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6675);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6604);



/** Nothing could be looked at or done, because of the state of the branch `deployed`. */
function blockedResult(findings, world) {
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .result */ .Ke)("refused", (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFindings */ .eg)(findings, new Map(), (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .textOptions */ .aW)(world)), {
        findings: (0,_report_json_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsJson */ .p)(findings),
    });
}


/***/ }),

/***/ 7120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  status: () => (/* binding */ status_status)
});

// EXTERNAL MODULE: ./.build/convention/touched.js
var touched = __webpack_require__(6514);
// EXTERNAL MODULE: ./.build/report/findings.js + 1 modules
var findings = __webpack_require__(7542);
// EXTERNAL MODULE: ./.build/report/json.js
var report_json = __webpack_require__(6675);
// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(2029);
// EXTERNAL MODULE: ./.build/model/traffic.js
var traffic = __webpack_require__(6589);
// EXTERNAL MODULE: ./.build/report/difference.js
var difference = __webpack_require__(3994);
// EXTERNAL MODULE: ./.build/report/phrases.js
var phrases = __webpack_require__(7395);
// EXTERNAL MODULE: ./.build/report/table.js
var table = __webpack_require__(6993);
// EXTERNAL MODULE: ./.build/report/text.js
var report_text = __webpack_require__(8362);
// EXTERNAL MODULE: ./.build/report/time.js
var time = __webpack_require__(9776);
;// CONCATENATED MODULE: ./.build/report/status.js







/** A next step this long past its time is overdue: schedules are best-effort, silence is not. */
const overdueAfter = 30 * 60_000;
/** The table of `status`: by environment for one server, by server for one environment, else grouped. */
function formatStatus(rows, stops, options) {
    const halted = stops.map((stop) => (0,report_text/* paint */.nI)("warn", `stopped  ${(0,report_text/* sanitize */.aj)(stop.environment ?? "everything")} since ${(0,time/* sayInstant */.$r)(stop.at, options)} by ${(0,report_text/* sanitize */.aj)(stop.actor)}: ${(0,report_text/* sanitize */.aj)(stop.reason)}`, options));
    if (rows.length === 0)
        return [...halted, "nothing is deployed, and nothing is desired"].join("\n");
    const servers = [...new Set(rows.map((row) => row.server))].sort(finding/* compareText */.n6);
    const environments = new Set(rows.map((row) => row.environment));
    const sorted = rows.toSorted((a, b) => a.wave - b.wave || (0,finding/* compareText */.n6)(a.environment, b.environment) || (0,finding/* compareText */.n6)(a.server, b.server));
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
    const notes = rows.flatMap((row) => notesOf(row, label(row), options));
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
        const late = isOverdue(row, options.now);
        return {
            text: `↗ ${(0,report_text/* sanitize */.aj)(strategy)} ${step} of ${of}, ${late ? "overdue since" : "next"} ${(0,time/* sayInstant */.$r)(next, options)}`,
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
/** Whether a rollout's next step should have been taken a good while ago. */
function isOverdue(row, now) {
    return row.rollout !== null && now.getTime() - Date.parse(row.rollout.next) > overdueAfter;
}
/** Lines below the table: what stands in the way, and what to do about it. */
function notesOf(row, label, options) {
    const note = (style, text) => (0,report_text/* wrap */.LV)(`${(0,report_text/* sanitize */.aj)(label)}: ${text}`, options.width - 4).map((line, index) => (index === 0 ? "  " : "    ") + (0,report_text/* paint */.nI)(style, line, options));
    const hold = row.hold.flatMap((held) => note("warn", `${(0,phrases/* sayHeld */.$K)(held)} is held since revision ${held.revision} (${(0,report_text/* sanitize */.aj)(held.reason)})`));
    const lift = hold.length === 0
        ? []
        : [
            `    lift it: headgate resume ${(0,report_text/* sanitize */.aj)(row.server)} --env ${(0,report_text/* sanitize */.aj)(row.environment)} --reason …`,
        ];
    const problems = row.problem === null ? row.drift : [row.problem, ...row.drift];
    const drift = problems.flatMap((text) => note("bad", (0,report_text/* sanitize */.aj)(text)));
    return [...drift, ...hold, ...lift, ...pendingNotes(row, note, options)];
}
function pendingNotes(row, note, options) {
    const { pending } = row;
    if (pending === null)
        return [];
    if (pending.state === "tampered") {
        return note("bad", "the branch was changed behind Headgate's back; headgate recover goes on");
    }
    if (pending.state !== "waiting" && pending.state !== "refused")
        return [];
    const style = pending.state === "refused" ? "bad" : "wait";
    const gates = pending.gates.filter((gate) => gate.outcome === "wait" || gate.outcome === "fail");
    const when = pending.eligible === null ? "" : `; eligible at ${(0,time/* sayEligible */.xO)(pending.eligible, options)}`;
    const why = gates.map((gate) => (0,report_text/* sanitize */.aj)(gate.message)).join("; ");
    return note(style, `${pending.state}${why === "" ? "" : `: ${why}`}${when}`);
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
            hold: row.hold.map(heldJson),
            pending: row.pending,
            problem: row.problem,
            drift: row.drift,
            soakedFor: row.soakedFor,
        })),
        stops,
    };
}
/** What is held, without the names that secrets have in their stores. */
function heldJson(held) {
    return held.kind === "secret"
        ? { revision: held.revision, at: held.at, reason: held.reason, kind: held.kind, name: held.name }
        : held;
}
/**
 * `{ "environments": { "production": "1.1.4" } }`: the version that most users get, by environment, for one
 * server; several servers stand under `servers`. Environments where nothing runs are left out.
 */
function environmentsJson(rows) {
    const versions = (of) => Object.fromEntries(of.flatMap((row) => {
        const id = (0,difference/* mainVariantId */.EH)(row.live);
        return id === undefined ? [] : [[row.environment, id.split("~")[0]]];
    }));
    const servers = [...new Set(rows.map((row) => row.server))].sort(finding/* compareText */.n6);
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
var blocked = __webpack_require__(5525);
// EXTERNAL MODULE: ./.build/commands/command.js
var command = __webpack_require__(6604);
// EXTERNAL MODULE: ./.build/commands/look.js + 1 modules
var commands_look = __webpack_require__(6790);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./.build/apply/outputs.js
var apply_outputs = __webpack_require__(4951);
// EXTERNAL MODULE: ./.build/model/status.js
var model_status = __webpack_require__(472);
// EXTERNAL MODULE: ./.build/reconcile/waves.js
var reconcile_waves = __webpack_require__(4839);
// EXTERNAL MODULE: ./.build/targets/registry.js + 11 modules
var registry = __webpack_require__(8884);
;// CONCATENATED MODULE: ./.build/commands/status-rows.js





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
        const seen = await (0,registry.adapterOf)(path)?.observe({ path, text }, {
            root: workspace.root,
            home: world.env.HOME ?? (0,external_node_os_.homedir)(),
            environment: status.environment,
            server: status.server,
        });
        if (seen && seen.state !== "ours")
            drift.push(seen.message);
    }
    return drift;
}

// EXTERNAL MODULE: ./.build/commands/workspace.js + 1 modules
var commands_workspace = __webpack_require__(2363);
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
        const source = (0,commands_look/* commitSource */.nv)(workspace, commit);
        world.progress("reading both branches");
        const looked = await (0,commands_look/* lookAt */.t5)(workspace, {
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
        const branch = look.findings.filter((finding) => finding.rule.startsWith("deployed/"));
        const json = {
            findings: (0,report_json/* findingsJson */.p)(branch),
            commit,
            deployed: look.deployed.head,
            ...statusJson(rows, look.deployed.stops, world.now()),
        };
        if ((0,commands_workspace/* textOf */.b6)(invocation, "format") === "environments") {
            const versions = environmentsJson(rows);
            return (0,command/* result */.Ke)("ok", JSON.stringify(versions, null, 2), { ...json, ...versions });
        }
        const text = [
            (0,findings/* formatFindings */.eg)(branch, new Map(), (0,command/* textOptions */.aW)(world)),
            formatStatus(rows, look.deployed.stops, (0,command/* textOptions */.aW)(world)),
        ];
        return (0,command/* result */.Ke)(branch.length > 0 ? "refused" : "ok", text.filter(Boolean).join("\n\n"), json);
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

/***/ 4839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ upstreamsOf),
/* harmony export */   j: () => (/* binding */ waveOf)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2029);

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
    for (const id of [...environments.keys()].sort(_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6))
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

/***/ 3994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ mainVariantId),
/* harmony export */   l1: () => (/* binding */ leafDifferences),
/* harmony export */   lj: () => (/* binding */ settingsDifference)
/* harmony export */ });
/* unused harmony export differences */
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2029);
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6589);


/** What changes for the users of the main variant: the one with the greatest share before and after. */
function settingsDifference(from, to) {
    const before = mainVariant(from);
    const after = mainVariant(to);
    if (before === undefined || after === undefined)
        return { variables: [], secrets: [] };
    return {
        variables: differences(before.variables, after.variables),
        secrets: differences(before.secrets, after.secrets).map((entry) => ({
            name: entry.name,
            change: entry.from === null ? "added" : entry.to === null ? "removed" : "changed",
        })),
    };
}
function differences(from, to) {
    return [...new Set([...Object.keys(from), ...Object.keys(to)])]
        .sort(_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)
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
        .sort(([a, left], [b, right]) => right - left || (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(b, a))[0]?.[0];
}
function mainVariant(live) {
    const id = mainVariantId(live.traffic);
    return id === undefined ? undefined : live.variants[id];
}
/**
 * Leaves of two plain values that differ, by dotted path, as compact JSON: how a change of policy is told.
 * Lists are compared whole, since their order carries meaning.
 */
function leafDifferences(from, to) {
    return differences(leaves(from), leaves(to));
}
function leaves(value) {
    const found = [];
    const visit = (node, path) => {
        if (typeof node === "object" && node !== null && !Array.isArray(node)) {
            for (const [key, member] of Object.entries(node))
                visit(member, path === "" ? key : `${path}.${key}`);
        }
        else if (node !== undefined) {
            found.push([path, JSON.stringify(node)]);
        }
    };
    visit(value, "");
    return Object.fromEntries(found);
}


/***/ }),

/***/ 7395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ sayHeld),
/* harmony export */   BC: () => (/* binding */ shortHash),
/* harmony export */   Fs: () => (/* binding */ sayTraffic),
/* harmony export */   RM: () => (/* binding */ sayStrategy),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   x4: () => (/* binding */ sayVersions)
/* harmony export */ });
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6589);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8362);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9776);



/** What stands for nothing in a table. */
const nothing = "–";
/** `1.1.4 75 %, 1.1.5 25 %`, older first; `–` where nothing is live. Zero shares are left out. */
function sayTraffic(traffic) {
    const shares = Object.entries(traffic)
        .filter(([, share]) => share > 0)
        .sort(([a], [b]) => (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(a, b));
    return shares.length === 0
        ? nothing
        : shares.map(([variant, share]) => `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(variant)} ${share} %`).join(", ");
}
/** As `sayTraffic`, but a single variant at 100 percent is only named. */
function sayVersions(traffic) {
    const live = Object.entries(traffic).filter(([, share]) => share > 0);
    return live.length === 1 && live[0]?.[1] === 100 ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(live[0][0]) : sayTraffic(traffic);
}
/** `canary 5 → 25 → 50 → 100 %, every 15 min`; steps at or below the share it already has are left out. */
function sayStrategy(strategy, startingAt = 0) {
    if (strategy.type === "immediate")
        return "at once";
    if (strategy.type === "blue_green")
        return "blue_green: started beside the old one, then 100 %";
    const steps = [...strategy.steps.filter((step) => step > startingAt), 100];
    const pace = strategy.interval > 0 ? `, every ${(0,_time_js__WEBPACK_IMPORTED_MODULE_2__/* .saySetting */ .kV)(strategy.interval)}` : "";
    return `${strategy.type} ${steps.join(" → ")} %${pace}`;
}
/** The first six hexadecimal digits of a digest: enough to tell two plans apart by eye. */
function shortHash(digest) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(digest.replace(/^sha256-/, "").slice(0, 6));
}
/** `1.1.5`, `TIMEOUT=1`, `1.1.5 above 20 %`: a value that must not come back by itself. Secrets by name only. */
function sayHeld(held) {
    if (held.kind === "version") {
        return held.above > 0 ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(held.version)} above ${held.above} %` : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(held.version);
    }
    if (held.kind === "inputs")
        return `all that was desired then (${shortHash(held.digest)})`;
    if (held.kind === "secret")
        return `secret ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(held.name)}`;
    return held.value === null
        ? `absence of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(held.name)}`
        : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(held.name)}=${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(held.value)}`;
}


/***/ }),

/***/ 6993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ formatTable)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8362);

const gap = "   ";
/**
 * Columns as wide as their widest cell, padded but for the last. Where a row would not fit into the width,
 * the last column goes to a line of its own below each row that has one, and its heading is left out.
 */
function formatTable(rows, options, headings = []) {
    const head = headings.map((text, index) => ({ text, style: index === 0 ? "strong" : "faint" }));
    const all = head.length === 0 ? rows : [head, ...rows];
    const columns = Math.max(0, ...all.map((row) => row.length));
    const widths = Array.from({ length: columns }, (_, index) => Math.max(0, ...all.map((row) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(row[index]?.text ?? ""))));
    const total = widths.reduce((sum, width) => sum + width, 0) + gap.length * (columns - 1);
    if (total <= options.width || columns < 3)
        return all.map((row) => joinCells(row, widths, options));
    return all.flatMap((row) => {
        const line = joinCells(row.slice(0, columns - 1), widths, options);
        const last = row === head ? undefined : row[columns - 1];
        if (!last?.text)
            return [line];
        const below = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(last.text, options.width - 4);
        return [line, ...below.map((part) => `    ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(last.style, part, options)}`)];
    });
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
