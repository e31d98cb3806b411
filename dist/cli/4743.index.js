"use strict";
exports.id = 4743;
exports.ids = [4743,3198,8150];
exports.modules = {

/***/ 98150:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ askedFor),
/* harmony export */   YH: () => (/* binding */ questionOf),
/* harmony export */   YY: () => (/* binding */ reasonIn),
/* harmony export */   cp: () => (/* binding */ refuseAll),
/* harmony export */   refuse: () => (/* binding */ refuse),
/* harmony export */   tE: () => (/* binding */ withDeployerNote)
/* harmony export */ });
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10547);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73903);
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6261);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63198);
/* harmony import */ var _rules_approvals_deployers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16241);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82383);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45349);







function askedFor(invocation) {
    const server = invocation.positionals[0] ?? "";
    const environment = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(invocation, "env") ?? "";
    return { id: `${environment}/${server}`, server, environment, reason: reasonIn(invocation) };
}
/** Options that say why, how it is told, or for how long to stay: with them or without, the same is asked. */
const manners = new Set([
    ...["reason", "watch", "dry-run", "json", "quiet", "no-color", "log-format", "help", "version"],
    ...["repository", "directory"],
]);
/**
 * Digest of what is asked, whoever asks and why: the same question from the same workflow run is the same run again,
 * and another one is its next step.
 */
function questionOf({ positionals, options }) {
    const asked = Object.entries(options).filter(([name, value]) => !manners.has(name) && value !== false && !(Array.isArray(value) && value.length === 0));
    return (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)({ positionals, ...Object.fromEntries(asked) });
}
/** Why somebody asks, as it is recorded: every record and every report carries it from then on. */
function reasonIn(invocation) {
    return capped((0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(invocation, "reason") ?? "", 2_000);
}
function capped(text, limit) {
    return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/\p{Cs}$/u, "")}…`;
}
/** A command that was understood and cannot be done; nothing was written. */
function refuse(world, finding, asked) {
    const whole = {
        outcome: "fail",
        severity: "high",
        ...finding,
        ...(asked?.environment === undefined ? {} : { environment: asked.environment }),
        ...(asked?.server === undefined ? {} : { server: asked.server }),
    };
    return refuseAll(world, [whole]);
}
/** As `refuse`, with everything that stands against it. */
function refuseAll(world, findings) {
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .result */ .Ke)("refused", (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_2__.formatFindings)(findings, new Map(), (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .textOptions */ .aW)(world)), {
        findings: (0,_report_json_js__WEBPACK_IMPORTED_MODULE_6__.findingsJson)(findings),
    });
}
/** Who may act on an environment was asked before, where the host knows people; on a clone it is told that nobody was. */
function withDeployerNote(done, environment, world) {
    const isVerified = (world.host?.requester ?? null) !== null;
    const project = { teams: {}, file: _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .projectFile */ .g7 };
    const findings = environment && !isVerified ? (0,_rules_approvals_deployers_js__WEBPACK_IMPORTED_MODULE_3__/* .checkDeployer */ .tT)(environment, project, null) : [];
    if (findings.length === 0)
        return done;
    const note = (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_2__.formatFindings)(findings, new Map(), (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .textOptions */ .aW)(world));
    const known = Array.isArray(done.json?.findings) ? done.json.findings : [];
    return {
        ...done,
        text: [done.text, note].filter(Boolean).join("\n\n"),
        json: { ...done.json, findings: [...known, ...(0,_report_json_js__WEBPACK_IMPORTED_MODULE_6__.findingsJson)(findings)] },
    };
}


/***/ }),

/***/ 33868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ selectionOf)
/* harmony export */ });
/** How many servers one command takes. */
const most = 100;
/**
 * Servers as people name several of them: `weather`, `weather,radar`, `weather@1.1.5,radar@2.0.0`. Neither ids
 * (DNS labels) nor versions hold a comma or an at sign.
 */
function selectionOf(text) {
    const [first, ...rest] = text.split(",").map(selected);
    if (first === undefined)
        return problem("no server is named");
    const servers = [first, ...rest];
    if (servers.some(({ server, version }) => server === "" || version === "")) {
        return problem("a server or a version between the commas is empty");
    }
    const twice = servers.find(({ server }, at) => servers.findIndex((one) => one.server === server) < at);
    if (twice)
        return problem(`${twice.server} is named twice`);
    if (servers.length > most)
        return problem(`${servers.length} servers are named, at most ${most} can be`);
    return { kind: "selected", servers };
}
function selected(text) {
    const at = text.indexOf("@");
    if (at < 0)
        return { server: text.trim() };
    return { server: text.slice(0, at).trim(), version: text.slice(at + 1).trim() };
}
function problem(message) {
    return {
        kind: "problem",
        finding: {
            rule: "selection/invalid",
            message,
            hint: "name them like this: weather,radar or weather@1.1.5,radar@2.0.0",
        },
    };
}


/***/ }),

/***/ 95233:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ withEvents),
/* harmony export */   eventsIn: () => (/* binding */ eventsIn),
/* harmony export */   withRefusal: () => (/* binding */ withRefusal)
/* harmony export */ });
/* harmony import */ var _deployed_run_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63610);
/* harmony import */ var _host_clone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60409);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73903);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34694);
/* harmony import */ var _report_events_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42629);
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98150);
/* harmony import */ var _clone_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46255);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73052);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33868);
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









/** What other systems are told of a result, oldest first: of the run, then of what the command did besides. */
function eventsIn({ report, events = [] }) {
    return [...(report?.run ? (0,_report_events_js__WEBPACK_IMPORTED_MODULE_3__/* .eventsOf */ .XL)(report.run) : []), ...events];
}
/** The result with events that no run made, for listeners and as data. */
function withEvents(done, events) {
    return { ...done, events, json: { ...done.json, events } };
}
/**
 * A command that was refused is an event, like a change that gates refuse: one for each deployment that was named.
 * What has told its events already, and what was only tried, stays as it is.
 */
async function withRefusal(done, invocation, world) {
    const isTold = Array.isArray(done.json?.events);
    if (done.outcome !== "refused" || isTold || (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .isSet */ .vM)(invocation, "dry-run"))
        return done;
    const findings = findingsOf(done);
    const cause = await causeOf(invocation, world);
    const at = world.now().toISOString();
    const environments = placesIn((0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .listOf */ .c3)(invocation, "env"), findings, "environment");
    const servers = placesIn(serversIn(invocation), findings, "server");
    const events = environments.flatMap((environment) => servers.map((server) => {
        const own = findings.filter((finding) => isAbout(finding, environment, server));
        const told = own.length > 0 ? own : findings;
        const reason = told.map(({ rule, message }) => `${rule}: ${message}`).join("; ");
        const key = {
            question: (0,_asked_js__WEBPACK_IMPORTED_MODULE_4__/* .questionOf */ .YH)(invocation),
            rules: told.map(({ rule }) => rule),
            run: cause && ((0,_deployed_run_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .repeatableRun */ .xn)(cause.run) ?? [cause.run, at]),
        };
        return (0,_report_events_js__WEBPACK_IMPORTED_MODULE_3__/* .eventOfCommand */ .TQ)({
            event: "server:refused",
            key: `${(0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(key).slice(7, 19)}:refused`,
            at,
            environment,
            server,
            blue: null,
            actor: cause?.actor ?? null,
            run: cause?.run ?? null,
            reason: reason === "" ? null : reason,
        });
    }));
    return withEvents(done, events);
}
function findingsOf({ json }) {
    const findings = json?.findings;
    return (Array.isArray(findings) ? findings : []).flatMap((one) => {
        if (one.outcome !== "fail" && one.outcome !== "wait")
            return [];
        const text = (value) => (typeof value === "string" ? value : null);
        return [
            {
                rule: text(one.rule) ?? "",
                message: text(one.message) ?? "",
                environment: text(one.environment),
                server: text(one.server),
            },
        ];
    });
}
function isAbout(finding, environment, server) {
    return ((finding.environment === null || finding.environment === environment) &&
        (finding.server === null || finding.server === server));
}
/** As they were named; where none was, those that the findings are about; else all of them, as one. */
function placesIn(named, findings, kind) {
    const found = named.length > 0 ? named : findings.flatMap((finding) => finding[kind] ?? []);
    const places = [...new Set(found.map((name) => (0,_model_text_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(name, 100)))].slice(0, placesAtMost);
    return places.length === 0 ? [null] : places;
}
/** Of a line that names more, nothing was done either. */
const placesAtMost = 100;
function serversIn({ positionals: [text = ""] }) {
    if (text === "")
        return [];
    const selection = (0,_selection_js__WEBPACK_IMPORTED_MODULE_8__/* .selectionOf */ .W)(text);
    return selection.kind === "problem" ? [text] : selection.servers.map(({ server }) => server);
}
/** Who asked. That nobody can say so is no reason to keep silent. */
async function causeOf(invocation, world) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const clone = __addDisposableResource(env_1, await (0,_clone_js__WEBPACK_IMPORTED_MODULE_5__/* .openClone */ .ok)(invocation, world), true);
            return await (world.host ?? (0,_host_clone_js__WEBPACK_IMPORTED_MODULE_1__/* .cloneHost */ .O)(world.env)).cause(clone.repository, {});
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
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 10547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jf: () => (/* binding */ reservedServers),
/* harmony export */   L8: () => (/* binding */ classify),
/* harmony export */   MR: () => (/* binding */ releaseFile),
/* harmony export */   V8: () => (/* binding */ contractFile),
/* harmony export */   Yb: () => (/* binding */ isExactVersion),
/* harmony export */   dT: () => (/* binding */ signatureFile),
/* harmony export */   eQ: () => (/* binding */ isId),
/* harmony export */   fC: () => (/* binding */ environmentsFolder),
/* harmony export */   g7: () => (/* binding */ projectFile),
/* harmony export */   kt: () => (/* binding */ serverFile),
/* harmony export */   mI: () => (/* binding */ deploymentFile),
/* harmony export */   qU: () => (/* binding */ environmentFile),
/* harmony export */   re: () => (/* binding */ reservedEnvironments),
/* harmony export */   tl: () => (/* binding */ serversFolder),
/* harmony export */   v5: () => (/* binding */ acknowledgementFile)
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
/** Beside the release, since a release is never edited: who released it, as a sigstore bundle. */
function signatureFile(server, version) {
    return `${serversFolder}/${server}/signatures/${version}.sigstore.json`;
}
/** `digest` as contracts are referred to: `sha256-` and hexadecimal digits. */
function contractFile(server, digest) {
    return `${serversFolder}/${server}/contracts/${digest.replace(/^sha256-/, "")}.json`;
}
function acknowledgementFile(server, version) {
    return `${serversFolder}/${server}/acknowledgements/${version}.yaml`;
}
function environmentFile(environment) {
    return `${environmentsFolder}/${environment}/environment.yaml`;
}
function deploymentFile(environment, server) {
    return `${environmentsFolder}/${environment}/${server}.yaml`;
}
const ignored = /(?:^|\/)(?:\.git[^/]*|[^/]+\.md|OWNERS|LICENSE)$/;
const contract = /^[0-9a-f]{64}\.json$/;
const signature = /^(.+)\.sigstore\.json$/;
/** Nine of ten paths of a large repository are releases. */
const releasePath = /^servers\/([^/]+)\/versions\/([^/]*)\.json$/;
function classify(path) {
    if (path === projectFile)
        return { kind: "headgate" };
    const release = releasePath.exec(path);
    if (release)
        return { kind: "release", server: release[1] ?? "", version: release[2] ?? "" };
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
    if (name === "contracts" && file !== undefined && contract.test(file))
        return { kind: "contract", server };
    if (name === "acknowledgements" && file?.endsWith(".yaml")) {
        return { kind: "acknowledgement", server, version: file.slice(0, -".yaml".length) };
    }
    const signed = name === "signatures" ? signature.exec(file ?? "")?.[1] : undefined;
    if (signed !== undefined)
        return { kind: "signature", server, version: signed };
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

/***/ 33114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ advisoryAddress),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   RX: () => (/* binding */ sayAdvisory),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   vu: () => (/* binding */ compareAdvisories),
/* harmony export */   zj: () => (/* binding */ advisorySeverities)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34694);

const advisorySeverities = [
    "low",
    "medium",
    "high",
    "critical",
];
/** Whether a severity is at or over a limit; one that nobody knows may be. */
function reaches(severity, limit) {
    return severity === null || advisorySeverities.indexOf(severity) >= advisorySeverities.indexOf(limit);
}
/** Worst first, what nobody knows the severity of before all; then by package and id. */
function compareAdvisories(a, b) {
    const rank = ({ severity }) => (severity === null ? 4 : advisorySeverities.indexOf(severity));
    const text = (of) => `${of.package}\n${of.version}\n${of.id}`;
    return rank(b) - rank(a) || (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0);
}
/** Whether it is known by this name, in capitals or not. */
function isNamed({ id, aliases }, name) {
    const wanted = name.toLowerCase();
    return [id, ...aliases].some((one) => one.toLowerCase() === wanted);
}
/** `GHSA-35jh-r3h4-6jhm (high) in npm:lodash 4.17.20, fixed in 4.17.21` */
function sayAdvisory({ id, severity, package: name, version, fixed }) {
    const words = `${id} (${severity ?? "severity not known"}) in ${name} ${version}`;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(fixed === null ? `${words}, no fix known` : `${words}, fixed in ${fixed}`, 400);
}
/** Where people read about it; undefined for names that no public database is known by. */
function advisoryAddress(id) {
    if (/^GHSA(?:-[0-9a-z]{4}){3}$/i.test(id))
        return `https://github.com/advisories/${id}`;
    return /^(?:CVE|PYSEC|MAL|OSV)-\d{4}-\d{1,12}$/i.test(id)
        ? `https://osv.dev/vulnerability/${id}`
        : undefined;
}


/***/ }),

/***/ 646:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ isKnownDrift),
/* harmony export */   DK: () => (/* binding */ strictestDrift),
/* harmony export */   Hh: () => (/* binding */ sayContractDrift),
/* harmony export */   IS: () => (/* binding */ driftPolicy),
/* harmony export */   Xn: () => (/* binding */ defaultDrift),
/* harmony export */   gb: () => (/* binding */ changesAtMost),
/* harmony export */   nV: () => (/* binding */ withoutCleared),
/* harmony export */   r: () => (/* binding */ driftIn),
/* harmony export */   s0: () => (/* binding */ sameDrift)
/* harmony export */ });
/* unused harmony export shortDigest */
const defaultDrift = { contract: "alert", every: 86_400_000 };
/** A policy of which nothing says so is under the default: the record of it need not change for that. */
function driftPolicy(environment) {
    return environment?.drift ?? defaultDrift;
}
const strictness = ["off", "alert", "rollback"];
/** Of several policies that bind at once, the one that lets the least pass; the default where there is none. */
function strictestDrift(policies) {
    const modes = policies.map((policy) => driftPolicy(policy).contract);
    return strictness.findLast((mode) => modes.includes(mode)) ?? defaultDrift.contract;
}
const changesAtMost = 20;
/** Of what was known to drift, what still runs, under whatever name and with whatever settings. */
function driftIn(drift = [], before, after) {
    return Object.entries(after.variants).flatMap(([variant, { version, release }]) => {
        const known = drift.find((one) => {
            const was = before.variants[one.variant];
            return was?.version === version && was.release === release;
        });
        return known ? [{ ...known, variant }] : [];
    });
}
/** Whether nothing of it is new: the same variants run the same contracts. */
function sameDrift(a, b) {
    return a.length === b.length && a.every((one) => isKnownDrift(one, b));
}
function isKnownDrift({ variant, running }, known) {
    return known.some((other) => other.variant === variant && other.running === running);
}
/** Without those that an analysis has found to be as reviewed since. */
function withoutCleared(drift, probes) {
    return drift.filter(({ variant, reviewed }) => !probes.some((probe) => probe.variant === variant && probe.contract === reviewed));
}
/** `contract 3f2a9c0d11aa ≠ reviewed 5781fef2bfc8: breaking, - get_alerts` */
function sayContractDrift({ reviewed, running, verdict, changes, more }) {
    const head = `contract ${shortDigest(running)} ≠ reviewed ${shortDigest(reviewed)}`;
    const named = changes.filter((change) => change.class !== "documentation").slice(0, 5);
    const described = changes.filter((change) => change.class === "documentation").slice(0, 2);
    const left = changes.length - named.length - described.length + more;
    const parts = [...named, ...described].map((change) => change.summary);
    if (left > 0)
        parts.push(`${left} more`);
    const warnings = changes.reduce((sum, change) => sum + (change.warnings?.length ?? 0), 0);
    if (warnings > 0)
        parts.push(`${warnings} ${warnings === 1 ? "warning" : "warnings"}`);
    return parts.length === 0 ? head : `${head}: ${verdict}, ${parts.join(", ")}`;
}
/** Twelve digits, as a probe says them. */
function shortDigest(digest) {
    return digest.replace(/^sha256-/, "").slice(0, 12);
}


/***/ }),

/***/ 48077:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   _8: () => (/* binding */ parseBriefDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration)
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
/** A duration that may be shorter than a second: `500ms`, or as `parseDuration` reads it. */
function parseBriefDuration(text) {
    const [, milliseconds] = /^(\d{1,7})ms$/.exec(text) ?? [];
    return milliseconds === undefined ? parseDuration(text) : Number(milliseconds);
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

/***/ 20871:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isSettled)
/* harmony export */ });
/** Settled: healthy with no rollout in progress. */
function isSettled(status) {
    return (status.outcome === "healthy" || status.outcome === "rolled-back") && status.rollout === null;
}


/***/ }),

/***/ 88576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   UJ: () => (/* binding */ blueShare),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   fc: () => (/* binding */ apportion),
/* harmony export */   tg: () => (/* binding */ sumOfShares)
/* harmony export */ });
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78469);
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16353);
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

/***/ 36519:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ whyDriftStays),
/* harmony export */   ln: () => (/* binding */ driftNews),
/* harmony export */   n_: () => (/* binding */ sayDrift),
/* harmony export */   tg: () => (/* binding */ driftHint),
/* harmony export */   wW: () => (/* binding */ takenBackHint),
/* harmony export */   ys: () => (/* binding */ driftNoted)
/* harmony export */ });
/* harmony import */ var _model_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(646);
/* harmony import */ var _begun_rollback_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83498);
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77561);
/* harmony import */ var _soak_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53724);




const driftEvents = new Set(["drift-found", "drift-gone"]);
/** Each contract that is not the reviewed one is news once, and that it is gone is too. */
function driftNews({ drift: known = [] }, seen) {
    const drift = seen.map((one) => {
        const before = known.find((other) => (0,_model_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnownDrift */ .$O)(one, [other]));
        return before ? { ...one, since: before.since } : one;
    });
    if ((0,_model_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .sameDrift */ .s0)(drift, known))
        return { kind: "none" };
    return { kind: drift.every((one) => (0,_model_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnownDrift */ .$O)(one, known)) ? "gone" : "found", drift };
}
/**
 * The status that says so: a revision of its own, nothing of what runs is changed. What does not run as it was reviewed
 * does not soak.
 */
function driftNoted(status, news, at) {
    // What a rollback went back to, and why, is that rollback's to say.
    const { digest: _, restored: __, because: ___, drift: ____, ...rest } = status;
    const { pull } = status.cause;
    const draft = {
        ...rest,
        revision: status.revision + 1,
        event: news.kind === "found" ? "drift-found" : "drift-gone",
        lease: null,
        stable: (0,_settle_js__WEBPACK_IMPORTED_MODULE_1__/* .nextStable */ .dL)(status, at.head),
        cause: {
            ...at.cause,
            reason: at.reason ?? sayDrift(news.drift),
            ...(pull === undefined ? {} : { pull }),
        },
        ...(news.drift.length > 0 ? { drift: news.drift } : {}),
        at: at.now,
    };
    return { ...draft, soak: (0,_soak_js__WEBPACK_IMPORTED_MODULE_2__/* .carrySoak */ .q)(status.soak, (0,_soak_js__WEBPACK_IMPORTED_MODULE_2__/* .soakingVariant */ .k)(draft), new Set(), at.now, at.now) };
}
/** On one line, for histories and events. */
function sayDrift(drift) {
    if (drift.length === 0)
        return "every contract is as reviewed again";
    return drift.map((one) => `${one.variant} has ${(0,_model_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .sayContractDrift */ .Hh)(one)}`).join("; ");
}
/** What a person does about what a status was found to run: where nothing else ran before, there is nothing to go back to. */
function driftHint({ server, environment, stable, }) {
    const back = stable === null
        ? "deploy another version, or take the deployment away"
        : `headgate rollback ${server} --env ${environment} --reason …`;
    return `if it is right, release it under a new version; else ${back}`;
}
/** What is left to do about what was rolled back because of it. */
const takenBackHint = "find out who changed it, and why; if it is right, release it under a new version";
/**
 * Why drift is not rolled back by itself, whatever the points say; undefined where it may be. What a rollback went back
 * to is not left by another one, and a server is not taken away altogether because it changed.
 */
function whyDriftStays(status, points) {
    const made = [status, ...points.map((point) => point.status)].find(({ event }) => !driftEvents.has(event));
    if (made && (0,_begun_rollback_js__WEBPACK_IMPORTED_MODULE_3__/* .isBackwards */ .B_)(made))
        return "what runs was rolled back to, and a rollback is not rolled back by itself";
    return status.stable === null ? "there is nothing to go back to: nothing else ran here before" : undefined;
}


/***/ }),

/***/ 20680:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ liveWithoutKept),
/* harmony export */   PI: () => (/* binding */ stableOf),
/* harmony export */   PO: () => (/* binding */ idOfLive),
/* harmony export */   Rd: () => (/* binding */ newVariantId),
/* harmony export */   Tn: () => (/* binding */ sameLive),
/* harmony export */   ag: () => (/* binding */ sameVariant),
/* harmony export */   iS: () => (/* binding */ blueOf)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73903);

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
    const candidates = Object.keys(status.variants).filter((id) => status.variants[id]?.version === blue &&
        !(blue !== null && blue in green) &&
        id !== status.keep?.variant);
    const byShare = candidates.sort((a, b) => (status.traffic[b] ?? 0) - (status.traffic[a] ?? 0));
    return byShare[0] ?? null;
}
/** What serves: without the old blue that is only kept ready. */
function liveWithoutKept({ traffic, variants, keep }) {
    if (!keep || (traffic[keep.variant] ?? 0) > 0)
        return { traffic, variants };
    const { [keep.variant]: _, ...others } = traffic;
    const { [keep.variant]: __, ...rest } = variants;
    return { traffic: others, variants: rest };
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

/***/ 71933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isAutomatic)
/* harmony export */ });
/** Whether a rollback was nobody's wish: a run saw what was bad and took it back. Null: it is no rollback. */
function isAutomatic({ event, cause, }) {
    if (event !== "rolled-back" && event !== "withdrawn")
        return null;
    return cause.command !== "rollback";
}


/***/ }),

/***/ 42629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TQ: () => (/* binding */ eventOfCommand),
/* harmony export */   UH: () => (/* binding */ eventsOfRecord),
/* harmony export */   XL: () => (/* binding */ eventsOf),
/* harmony export */   logLine: () => (/* binding */ logLine)
/* harmony export */ });
/* unused harmony exports eventNames, eventsByStatus */
/* harmony import */ var _reconcile_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36519);
/* harmony import */ var _reconcile_settle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77561);
/* harmony import */ var _by_itself_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71933);



/** Event by name, and what its line in the structured log is called (requirement C9). */
const names = {
    "server:registered": "mcp_server_registered",
    "server:updated": "mcp_server_updated",
    "server:status-changed": "mcp_server_status_changed",
    "server:traffic-changed": "mcp_server_traffic_changed",
    "server:health-changed": "mcp_server_health_changed",
    "server:rollback": "mcp_server_rollback",
    "server:refused": "mcp_server_refused",
    "server:override": "mcp_server_override",
};
/** In the order in which documentation lists them. */
const eventNames = Object.keys(names);
/**
 * What a status' event means to the outside. Shares that move are told as such beside it, wherever they do; the first
 * status of a server in an environment registers it, whatever it is called.
 */
const eventsByStatus = {
    adopted: "server:registered",
    deployed: "server:status-changed",
    "traffic-changed": "server:traffic-changed",
    "settings-changed": "server:updated",
    "rollout-started": "server:status-changed",
    "rollout-advanced": "server:traffic-changed",
    "rollout-confirmed": "server:updated",
    "rollout-approved": "server:updated",
    retired: "server:updated",
    "rollout-completed": "server:status-changed",
    "rolled-back": "server:rollback",
    withdrawn: "server:rollback",
    removed: "server:status-changed",
    resumed: "server:updated",
    recovered: "server:updated",
    "drift-found": "server:health-changed",
    "drift-gone": "server:health-changed",
};
/** What a run did and refused to do, oldest first. Looking at what is well is no event. */
function eventsOf(report) {
    return [
        ...report.reports.flatMap(eventsOfReport),
        ...(report.refused?.plans ?? []).map((plan) => refusal(plan, report.refused?.at ?? "")),
    ];
}
/** What a person changed of a status with no step taken: a hold that was lifted, a pause that was ended. */
function eventsOfRecord(status, before) {
    return eventsOfStatus(status, before, []);
}
function eventOfCommand({ event: name, key, ...told }) {
    const id = `${told.environment ?? "*"}/${told.server ?? "*"}@${key}`;
    return {
        ...event(id, name),
        at: told.at,
        environment: told.environment,
        server: told.server,
        revision: null,
        blue: told.blue,
        from: null,
        to: null,
        automatic: null,
        actor: told.actor,
        run: told.run,
        pull: null,
        reason: told.reason,
    };
}
/** One line of newline-delimited JSON, without its line feed. */
function logLine(event) {
    const { log, event: name, at, ...rest } = event;
    const level = name === "server:rollback" || name === "server:refused" || isIll(event) ? "warn" : "info";
    return JSON.stringify({ time: at, level, event: log, name, ...rest });
}
function isIll({ event, reason }) {
    return event === "server:health-changed" && reason !== null;
}
function eventsOfReport(one) {
    switch (one.kind) {
        case "concluded":
            // Targets that failed are tried again, and told of when they hold.
            return one.status.outcome === "applying" ? [] : eventsOfStatus(one.status, one.before, one.probes);
        case "bad":
            return [health(one.status, one.probes, one.status.at, one.reason)];
        case "alert":
            return [alert(one)];
        case "drift":
            return [drifted(one)];
        case "none":
        case "observed":
        case "inconclusive":
        case "brought-back":
        case "lost":
            return [];
    }
}
function eventsOfStatus(status, before, probes) {
    const isNew = before === undefined || before.event === "removed" || before.event === "withdrawn";
    const first = isNew && status.event !== "removed" ? "server:registered" : eventsByStatus[status.event];
    const moved = before !== undefined && !sameShares(before.traffic, status.traffic);
    const told = [first];
    if (moved && first !== "server:traffic-changed")
        told.push("server:traffic-changed");
    const main = told.map((name) => ofStatus(status, before, name, status.cause.reason ?? null));
    const verdicts = { before: verdictOf(before?.probes ?? []), now: verdictOf(probes) };
    const changed = probes.length > 0 && before !== undefined && verdicts.before !== verdicts.now;
    return [
        ...main,
        ...(changed ? [health(status, probes, status.at, ill(probes))] : []),
        ...overrides(status, before),
    ];
}
/** Each rule that was set aside for what is recorded now, and was not for what stood before. */
function overrides(status, before) {
    // Advisories are accepted one by one, under one rule: each is told.
    const keyOf = ({ rule, setAside }) => setAside?.advisory === undefined ? rule : `${rule} ${setAside.advisory}`;
    const known = new Set((before?.gates ?? []).filter(({ setAside }) => setAside).map(keyOf));
    return status.gates.flatMap((gate) => {
        const { setAside } = gate;
        if (!setAside || known.has(keyOf(gate)))
            return [];
        const told = ofStatus(status, before, "server:override", `${keyOf(gate)}${setAside.until === undefined ? "" : ` until ${setAside.until}`}: ${setAside.reason}`);
        return [{ ...told, id: `${told.id}:${keyOf(gate)}` }];
    });
}
function health(status, probes, at, reason) {
    const told = ofStatus(status, undefined, "server:health-changed", reason);
    return { ...told, at: probes.at(-1)?.at ?? at };
}
function refusal(plan, at) {
    const rules = plan.gates.filter((gate) => gate.outcome === "fail");
    return {
        ...unrecorded(plan, `${plan.id}@${plan.to.digest.slice(7, 19)}:refused`, "server:refused"),
        at,
        reason: rules.map(({ rule, message }) => `${rule}: ${message}`).join("; ") || null,
    };
}
function unrecorded(plan, id, name) {
    return {
        ...subject(plan.id),
        ...event(id, name),
        revision: null,
        blue: plan.to.blue,
        from: plan.from.traffic,
        to: name === "server:refused" ? plan.to.live.traffic : plan.from.traffic,
        automatic: null,
        actor: null,
        run: null,
        pull: null,
    };
}
/** What is bad and stays: told by every run that finds it so, as the same event. */
function alert({ id, plan, probes, reason }) {
    return {
        ...unrecorded(plan, `${id}@${plan.hash.slice(7, 19)}:alert`, "server:health-changed"),
        at: probes.at(-1)?.at ?? "",
        reason,
    };
}
/** What runs promises something else than what was reviewed; with no reason: not any more. */
function drifted({ status, before }) {
    const reason = status.drift === undefined ? null : (0,_reconcile_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .sayDrift */ .n_)(status.drift);
    return ofStatus(status, before, "server:health-changed", reason);
}
function ofStatus(status, before, name, reason) {
    const id = `${status.environment}/${status.server}`;
    return {
        ...subject(id),
        ...event(`${id}@${status.revision}:${name}`, name),
        at: status.at,
        revision: status.revision,
        blue: status.desired.blue,
        from: before?.traffic ?? null,
        to: status.traffic,
        automatic: name === "server:rollback" ? (0,_by_itself_js__WEBPACK_IMPORTED_MODULE_2__/* .isAutomatic */ .a)(status) : null,
        actor: status.cause.actor,
        run: status.cause.run,
        pull: status.cause.pull ?? null,
        reason,
    };
}
function subject(id) {
    const [environment = "", server = ""] = id.split("/");
    return { environment, server };
}
function event(id, name) {
    return { id, event: name, log: names[name] };
}
function verdictOf(probes) {
    return ill(probes) === null ? "well" : "ill";
}
function ill(probes) {
    return (0,_reconcile_settle_js__WEBPACK_IMPORTED_MODULE_1__/* .deciding */ .C$)(probes).find(({ outcome }) => outcome === "fail")?.message ?? null;
}
function sameShares(a, b) {
    const ids = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...ids].every((id) => (a[id] ?? 0) === (b[id] ?? 0));
}


/***/ }),

/***/ 6261:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  countOutcomes: () => (/* binding */ countOutcomes),
  formatEach: () => (/* binding */ formatEach),
  formatFindings: () => (/* binding */ formatFindings),
  whereOf: () => (/* binding */ whereOf)
});

// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(3028);
// EXTERNAL MODULE: ./.build/report/text.js
var report_text = __webpack_require__(10431);
;// CONCATENATED MODULE: ./.build/report/excerpt.js

/**
 * The marked line under the one before it, with carets and the message. A line too long for the width is cut
 * around the mark, so that a file of one line stays readable. Empty where the file has no such line, or it must
 * not be shown (undefined).
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
var marks = __webpack_require__(56912);
// EXTERNAL MODULE: ./.build/rules/registry.js + 54 modules
var registry = __webpack_require__(62859);
// EXTERNAL MODULE: ./.build/rules/variables/credential.js
var credential = __webpack_require__(47996);
;// CONCATENATED MODULE: ./.build/report/source-lines.js


/**
 * Reads the lines of files for excerpts. A line that any of the findings calls confidential is shown by none of
 * them, nor is what its value goes on in; nor is one with what has the shape of an issued credential.
 */
function lineReader(sources, findings) {
    const secret = new Map();
    for (const finding of findings) {
        const file = finding.file ?? finding.place?.file;
        if (file === undefined || !(0,registry/* isConfidential */.FX)(finding.rule))
            continue;
        secret.set(file, [...(secret.get(file) ?? []), finding.line]);
    }
    const cache = new Map();
    return (file) => {
        if (!cache.has(file))
            cache.set(file, read(sources.get(file), secret.get(file) ?? []));
        return cache.get(file);
    };
}
/** Undefined, no line at all, where nobody knows on which one the secret stands. */
function read(text, secret) {
    if (text === undefined || secret.includes(undefined))
        return undefined;
    const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
    const left = new Set();
    for (const line of secret) {
        if (line === undefined)
            continue;
        const end = endOfValue(lines, line - 1);
        for (let index = line - 1; index < end; index += 1)
            left.add(index);
    }
    return lines.map((line, index) => (left.has(index) || holdsToken(line) ? undefined : line));
}
/** A value may go on over many lines, however they are indented in a flow: until another key begins a line. */
function endOfValue(lines, start) {
    const indent = indentOf(lines[start] ?? "");
    let end = start + 1;
    while (end < lines.length && !beginsKey(lines[end] ?? "", indent))
        end += 1;
    return end;
}
function beginsKey(line, indent) {
    return indentOf(line) <= indent && /^\s*["']?[\w.+-]+["']?\s*:(?:\s|$)/.test(line);
}
function indentOf(line) {
    return /^\s*/.exec(line)?.[0].length ?? 0;
}
/** A line of a megabyte is no credential, and is not worth the time. */
function holdsToken(line) {
    return line.length < 10_000 && line.split(/[\s"',{}[\]]+/).some(credential/* isIssuedToken */.xU);
}

// EXTERNAL MODULE: ./.build/report/time.js
var time = __webpack_require__(91937);
;// CONCATENATED MODULE: ./.build/report/findings.js






/** How many findings are written out before the rest is only counted. */
const shownAtMost = 100;
/**
 * Every finding that is not a pass, most severe first, each with its excerpt and hint, and a last line that
 * counts them. Empty text where there are none. Source lines that may hold a secret are not shown.
 */
function formatFindings(findings, sources, options) {
    const blocks = formatEach(findings, sources, options);
    return blocks.length === 0 ? "" : [...blocks, countOutcomes(findings)].join("\n\n");
}
/**
 * As `formatFindings`, a block each, without the last line. `others`: what else was found in the same files; a
 * line that one of them calls confidential is not shown either.
 */
function formatEach(findings, sources, options, others = []) {
    const sorted = (0,finding.sortFindings)(findings.filter((finding) => finding.outcome !== "pass"));
    const linesOf = lineReader(sources, [...findings, ...others]);
    const blocks = sorted
        .slice(0, shownAtMost)
        .map((finding) => formatFinding(finding, linesOf, options).join("\n"));
    const hidden = sorted.length - shownAtMost;
    if (hidden > 0)
        blocks.push(`… and ${hidden} more; --json has all of them`);
    return blocks;
}
/** `2 fail, 1 wait`; outcomes that do not occur are left out. */
function countOutcomes(findings, always = []) {
    return finding.outcomes
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
        ...hintLines(finding.hint, options),
    ];
}
function hintLines(hint, options) {
    if (hint === "")
        return [];
    const label = "  hint: ";
    return (0,report_text/* wrap */.LV)((0,report_text/* sanitize */.aj)(hint), options.width - label.length).map((line, index) => (index === 0 ? label : " ".repeat(label.length)) + line);
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


/***/ }),

/***/ 63198:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findingsJson: () => (/* binding */ findingsJson),
/* harmony export */   heldJson: () => (/* binding */ heldJson)
/* harmony export */ });
/* harmony import */ var _model_advisory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33114);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3028);
/* harmony import */ var _shown_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9727);



/** Findings in the order in which they are shown; passes are kept, so that every gate can be seen. */
function findingsJson(findings) {
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__.sortFindings)(findings).map((finding) => ({
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
        ...(finding.advisory
            ? { advisory: { ...finding.advisory, url: (0,_model_advisory_js__WEBPACK_IMPORTED_MODULE_1__/* .advisoryAddress */ .GJ)(finding.advisory.id) ?? null } }
            : {}),
    }));
}
/** What is held, without the names that secrets have in their stores, and without what looks like a secret. */
function heldJson(held) {
    const { revision, at, reason } = held;
    if (held.kind === "secret")
        return { revision, at, reason, kind: held.kind, name: held.name };
    return held.kind === "variable" ? { ...held, value: (0,_shown_value_js__WEBPACK_IMPORTED_MODULE_2__/* .shownValue */ .J)(held.name, held.value) } : held;
}


/***/ }),

/***/ 56912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 9727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ shownValue),
/* harmony export */   R: () => (/* binding */ hidden)
/* harmony export */ });
/* harmony import */ var _rules_variables_credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47996);

/** What stands in place of a value that may be a secret. */
const hidden = "(hidden)";
/** A variable's value as a report may carry it: what looks like a credential is never repeated. */
function shownValue(name, value, secrets) {
    return value !== null && (secrets?.has(name) || (0,_rules_variables_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .looksSecret */ .n0)(name, value)) ? hidden : value;
}


/***/ }),

/***/ 91937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ sayInstant),
/* harmony export */   P7: () => (/* binding */ sayAgo),
/* harmony export */   dx: () => (/* binding */ sayIn),
/* harmony export */   kP: () => (/* binding */ sayDuration),
/* harmony export */   kV: () => (/* binding */ saySetting),
/* harmony export */   xO: () => (/* binding */ sayEligible)
/* harmony export */ });
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48077);

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
    const parts = [...(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(duration).matchAll(/(\d+)([dhms])/g)];
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

/***/ 47996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ looksRandom),
/* harmony export */   n0: () => (/* binding */ looksSecret),
/* harmony export */   xU: () => (/* binding */ isIssuedToken)
/* harmony export */ });
/** Shapes that issuers give their tokens, so that they can be recognised. */
const issued = [
    /^gh[pousr]_[A-Za-z0-9]{20,}$/,
    /^github_pat_[A-Za-z0-9_]{20,}$/,
    /^glpat-[A-Za-z0-9_-]{16,}$/,
    /^sk-[A-Za-z0-9_-]{20,}$/,
    /^[rsp]k_(live|test)_[A-Za-z0-9]{10,}$/,
    /^(AKIA|ASIA)[A-Z0-9]{16}$/,
    /^AIza[A-Za-z0-9_-]{30,}$/,
    /^ya29\.[A-Za-z0-9_-]{20,}$/,
    /^xox[abeoprs]-[A-Za-z0-9-]{10,}$/,
    /^npm_[A-Za-z0-9]{30,}$/,
    /^pypi-[A-Za-z0-9_-]{16,}$/,
    /^hf_[A-Za-z0-9]{20,}$/,
    /^SG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}$/,
    /^dop_v1_[a-f0-9]{32,}$/,
    /^eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*$/,
    /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
    /^[a-z][a-z0-9+.-]*:\/\/[^/\s:@]*:[^/\s@]+@/i,
    /^(Bearer|Basic)\s+[A-Za-z0-9+/=._-]{12,}$/i,
];
/** Names that say what their value is. A number, a switch, a path or an address is not a secret even there. */
const secretName = /(^|_)(PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|API_?KEY|PRIVATE_KEY|ACCESS_KEY|CREDENTIALS?)$/i;
const harmless = /^(|\d+(\.\d+)?[a-z%]{0,3}|true|false|yes|no|on|off|none|\$\{.*\}|\.{0,2}\/.*|[a-z][a-z0-9+.-]*:\/\/.*)$/i;
/** Whether a text has the shape of an issued credential. */
function isIssuedToken(text) {
    return text.length >= 12 && issued.some((pattern) => pattern.test(text.trim()));
}
/** Whether a plain variable holds what looks like a credential: by its shape, its name, or its randomness. */
function looksSecret(name, value) {
    if (value.length < 6)
        return false;
    if (isIssuedToken(value))
        return true;
    return (secretName.test(name) && !harmless.test(value)) || looksRandom(value);
}
/**
 * Long, evenly spread (words, paths and identifiers stay below 4 bits a character or are short), with few
 * separators and many changes between small letters, capitals and digits: words have some, chance has many.
 */
function looksRandom(text) {
    if (text.length < 32 || text.length > 512 || !/^[A-Za-z0-9+/=_-]+$/.test(text))
        return false;
    const separators = text.match(/[+/=_-]/g)?.length ?? 0;
    const changes = text.match(/[a-z](?=[A-Z0-9])|[A-Z](?=[a-z0-9])|\d(?=[A-Za-z])/g)?.length ?? 0;
    return separators * 12 <= text.length && changes * 5 >= text.length * 2 && entropy(text) >= 4;
}
/** Shannon entropy in bits for each character. */
function entropy(text) {
    const counts = new Map();
    for (const character of text)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    const parts = [...counts.values()].map((count) => count / text.length);
    return parts.reduce((sum, part) => sum - part * Math.log2(part), 0);
}


/***/ })

};
;