"use strict";
exports.id = 8914;
exports.ids = [8914];
exports.modules = {

/***/ 6814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   release: () => (/* binding */ release)
/* harmony export */ });
/* harmony import */ var _commands_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2383);
/* harmony import */ var _commands_landing_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8661);
/* harmony import */ var _commands_release_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2643);
/* harmony import */ var _commands_release_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7134);
/* harmony import */ var _commands_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54);
/* harmony import */ var _commands_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5349);
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6261);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3198);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(431);
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









/**
 * `headgate release SERVER VERSION`: writes into the working tree, and committing it is the user's to do; with
 * `--commit` it goes to the desired branch, or to a pull request, and the working tree follows.
 */
const release = async (invocation, world) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const workspace = __addDisposableResource(env_1, await (0,_commands_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .openWorkspace */ .OH)(invocation, world, { online: false, tree: true }), true);
        const [server = "", version = ""] = invocation.positionals;
        const npm = (0,_commands_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(invocation, "npm");
        const command = (0,_commands_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(invocation, "command");
        const dryRun = (0,_commands_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isSet */ .vM)(invocation, "dry-run");
        const commits = (0,_commands_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isSet */ .vM)(invocation, "commit") && !dryRun;
        const made = await (0,_commands_release_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseCommand */ .P)({
            server,
            version,
            ...(npm === undefined ? {} : { npm }),
            ...(command.length === 0 ? {} : { command }),
            variables: (0,_commands_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(invocation, "variable"),
            required: (0,_commands_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(invocation, "require"),
            secrets: (0,_commands_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(invocation, "secret"),
            create: (0,_commands_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isSet */ .vM)(invocation, "create"),
            dryRun: dryRun || commits,
        }, await (0,_commands_release_options_js__WEBPACK_IMPORTED_MODULE_6__/* .releaseWorld */ .s)(workspace, world));
        const { texts } = made;
        const committed = commits && texts ? await (0,_commands_release_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .commitRelease */ .P)(workspace, world, { server, version, texts }) : null;
        const { outcome, findings, files } = endOf(made, committed);
        const landed = committed?.kind === "done" ? committed : null;
        const verb = dryRun ? "would write" : commits ? "adds" : "wrote";
        const done = outcome === "released"
            ? [
                sayContract(server, version, made.release),
                ...sayFormer(made.former, version),
                ...files.map((file) => `  ${verb} ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__/* .sanitize */ .aj)(shortPath(file))}`),
                ...(landed ? [sayLanding(landed.branch, landed.done, `${server} ${version}`)] : []),
            ]
            : outcome === "unchanged"
                ? [`${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__/* .sanitize */ .aj)(version)} is released already, just so`]
                : sayFormer(made.former, version);
        const text = [(0,_report_findings_js__WEBPACK_IMPORTED_MODULE_4__.formatFindings)(findings, new Map(), (0,_commands_command_js__WEBPACK_IMPORTED_MODULE_0__/* .textOptions */ .aW)(world)), done.join("\n")];
        return (0,_commands_command_js__WEBPACK_IMPORTED_MODULE_0__/* .result */ .Ke)(outcome, text.filter(Boolean).join("\n\n"), {
            findings: (0,_report_json_js__WEBPACK_IMPORTED_MODULE_7__.findingsJson)(findings),
            server,
            version,
            dryRun,
            contract: made.release?.release.contract ?? null,
            files,
            landed: landed && (0,_commands_landing_js__WEBPACK_IMPORTED_MODULE_8__/* .landingJson */ .ap)(landed.branch, landed.done),
        });
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
/** How it ends, the commit included. */
function endOf({ outcome, findings, files = [] }, committed) {
    if (committed === null)
        return { outcome, findings, files };
    if (committed.kind === "other") {
        return { outcome: "refused", findings: [...findings, committed.finding], files: [] };
    }
    const isNew = committed.done.kind !== "unchanged";
    return { outcome: isNew ? "released" : "unchanged", findings, files: committed.files };
}
function sayLanding(branch, done, what) {
    const { outcome, name, message } = (0,_commands_landing_js__WEBPACK_IMPORTED_MODULE_8__/* .landingLine */ .KP)(branch, done, what);
    return `  ${outcome === "waiting" ? "…" : "✓"} ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__/* .sanitize */ .aj)(`${name}  ${message}`)}`;
}
/** `  started as 1.1.4 is: npm:@acme/weather-mcp@1.1.5` */
function sayFormer(former, version) {
    if (!former)
        return [];
    const start = former.npm === undefined ? (former.command ?? []).join(" ") : `npm:${former.npm}@${version}`;
    return [(0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__/* .sanitize */ .aj)(`  started as ${former.version} is: ${start}`)];
}
/** `weather 1.1.5  7 tools, 1 resource, contract 3f2a9c014d5e` */
function sayContract(server, version, made) {
    const contract = made?.release.contract;
    const head = (0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__/* .sanitize */ .aj)(`${server} ${version}`);
    if (contract === undefined)
        return head;
    const counts = [
        (0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(contract.tools, "tool"),
        ...(contract.prompts > 0 ? [(0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(contract.prompts, "prompt")] : []),
        ...(contract.resources > 0 ? [(0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(contract.resources, "resource")] : []),
    ];
    return `${head}  ${counts.join(", ")}, contract ${contract.digest.slice(7, 19)}`;
}
/** A contract's file is named by a digest that nobody reads to the end. */
function shortPath(path) {
    return path.replace(/([0-9a-f]{12})[0-9a-f]{52}\.json$/, "$1….json");
}


/***/ }),

/***/ 7991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ desiredMessage),
/* harmony export */   IO: () => (/* binding */ requestBody),
/* harmony export */   RX: () => (/* binding */ editSubject),
/* harmony export */   hD: () => (/* binding */ sayWish),
/* harmony export */   x4: () => (/* binding */ sayVersions)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4694);
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8576);
/* harmony import */ var _report_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5455);
/* harmony import */ var _rules_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1340);




/** `1.1.5 at 20 %`; `1.1.5 as blue` where it takes all that there is; `1.1.5 at 20 % with LOG_LEVEL`. */
function sayWish({ version, blue, green, variables = {} }) {
    const share = version === blue ? (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .blueShare */ .UJ)(green) : green[version];
    const names = Object.keys(variables);
    const settings = names.length === 0 ? "" : ` with ${(0,_rules_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(names, "and")}`;
    return `${version} ${version === blue && share === 100 ? "as blue" : `at ${share} %`}${settings}`;
}
/** `Promote production/weather: 1.1.5 as blue`; of several: `Promote production: weather 1.1.5, radar 2.0.0`. */
function editSubject(command, [first, ...others]) {
    const verb = `${command.slice(0, 1).toUpperCase()}${command.slice(1)}`;
    const { id, environment } = first.subject;
    return others.length === 0
        ? `${verb} ${id}: ${sayWish(first.wish)}`
        : `${verb} ${environment}: ${sayVersions([first, ...others])}`;
}
/** `weather 1.1.5, radar 2.0.0`; of many only the first ones are named. */
function sayVersions(edits) {
    const named = edits.slice(0, 5).map(({ subject, wish }) => `${subject.server} ${wish.version}`);
    return `${named.join(", ")}${edits.length > 5 ? `, and ${edits.length - 5} more` : ""}`;
}
/**
 * The message of a commit on the desired branch: whatever the texts hold, they stay one line each, and the
 * trailers are the last paragraph and ours alone. A re-run of the same run finds the commit by them.
 */
function desiredMessage(subject, cause) {
    const why = (0,_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(cause.reason ?? "", 500);
    const trailers = [
        `Headgate-Run: ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(cause.run, 300)}`,
        // Whoever had the run repeated asked for it as well, and approves it no more than who began it.
        ...[cause.actor, cause.triggeredBy ?? []].flat().map((name) => `Headgate-Actor: ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(name, 300)}`),
        `Headgate-Command: ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(cause.command ?? "", 100)}`,
        ...(cause.question === undefined ? [] : [`Headgate-Question: ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(cause.question, 100)}`]),
    ];
    const paragraphs = [(0,_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(subject, 200), why === "" ? "" : `Reason: ${why}`, trailers.join("\n")];
    return `${paragraphs.filter((paragraph) => paragraph !== "").join("\n\n")}\n`;
}
/** What a pull request says that asks people for it, as Markdown. */
function requestBody(cause, why, after) {
    return [
        `${(0,_report_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(cause.actor)} asked for it by \`headgate ${cause.command ?? ""}\`${cause.reason ? `: ${(0,_report_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(cause.reason)}` : "."}`,
        ...(why === undefined ? [] : [`${(0,_report_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(why)}.`]),
        after,
    ].join("\n\n");
}


/***/ }),

/***/ 8661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KP: () => (/* binding */ landingLine),
/* harmony export */   ap: () => (/* binding */ landingJson),
/* harmony export */   wp: () => (/* binding */ sayKept)
/* harmony export */ });
/** Where a commit waits that the desired branch did not take; `does` is what it does to the branch: `takes it out`. */
function sayKept({ request, kept, pushed, reason }, does) {
    if (request?.kind === "pull-request")
        return `pull request #${request.number} ${does} (${reason})`;
    const where = pushed ? "pushed" : "kept here";
    const asked = request
        ? `issue #${request.number} asks for a pull request from it`
        : "open a pull request from it";
    return `refused the commit (${reason}); it is ${where} as ${kept}: ${asked}`;
}
/** What became of an edit of the desired branch, as a result line; `what` is what it asks for: `1.1.5 at 20 %`. */
function landingLine(branch, done, what) {
    switch (done.kind) {
        case "unchanged":
            return { outcome: "skipped", name: branch, message: `${what} is there already` };
        case "refused":
            return { outcome: "waiting", name: branch, message: sayKept(done, `asks for ${what}`) };
        case "committed": {
            const left = done.workingTree.kind === "dirty" ? "; your working copy has changes there and was left alone" : "";
            return { outcome: "done", name: branch, message: `${done.commit.slice(0, 7)}: ${what}${left}` };
        }
    }
}
/** The same as data: every member always there. */
function landingJson(branch, done) {
    const kept = done.kind === "refused" ? done : null;
    return {
        branch,
        kind: done.kind === "refused" ? "kept" : done.kind,
        commit: done.kind === "unchanged" ? null : done.commit,
        kept: kept?.kept ?? null,
        request: kept?.request ?? null,
        reason: kept?.reason ?? null,
        workingTree: done.kind === "committed" ? done.workingTree.kind : null,
    };
}


/***/ }),

/***/ 547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 8837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ resolveRelease)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3903);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(547);


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
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8077);
/* harmony import */ var _model_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9114);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(547);



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
var report_text = __webpack_require__(431);
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
var marks = __webpack_require__(6912);
// EXTERNAL MODULE: ./.build/rules/registry.js + 50 modules
var registry = __webpack_require__(782);
// EXTERNAL MODULE: ./.build/rules/variables/credential.js
var credential = __webpack_require__(7996);
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
var time = __webpack_require__(1937);
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

/***/ 3198:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findingsJson: () => (/* binding */ findingsJson),
/* harmony export */   heldJson: () => (/* binding */ heldJson)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3028);
/* harmony import */ var _shown_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9727);


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
    }));
}
/** What is held, without the names that secrets have in their stores, and without what looks like a secret. */
function heldJson(held) {
    const { revision, at, reason } = held;
    if (held.kind === "secret")
        return { revision, at, reason, kind: held.kind, name: held.name };
    return held.kind === "variable" ? { ...held, value: (0,_shown_value_js__WEBPACK_IMPORTED_MODULE_1__/* .shownValue */ .J)(held.name, held.value) } : held;
}


/***/ }),

/***/ 5455:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code)
/* harmony export */ });
/* unused harmony exports htmlText, htmlCode, bold, cell, link, fence */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(431);

/**
 * The one place where other people's text becomes Markdown. GitHub works on a comment twice: its Markdown parser
 * makes elements (emphasis, links, bare addresses, HTML), and after that filters read the text of the finished
 * page and make mentions, references, emoji and formulas. Entities stop the first and are gone before the second,
 * so `&#64;team` does notify the team. What stops the second is that its filters leave code alone: so every word
 * that one of them could act upon is shown as code, whole, and so can be copied as it is; the rest of the text
 * has its special characters as entities, which mean the same in prose, in a table's cell and within HTML.
 */
const special = /[&<>`*~[\]\\|]/g;
/** What would begin a heading, list, quote, rule or definition if a text stood at the start of a block. */
const opening = /^(?:[-+=#:]|\d{1,9}[.)](?=\s|$))/;
/** Whether GitHub could make a word more than what it says. */
function isTelling(word) {
    return tellings.some((pattern) => pattern.test(word));
}
const tellings = [
    // Users, teams, addresses of mail, commits of a user's fork.
    /@/,
    // Issues and pull requests, also of other repositories; advisories.
    /#\d|\bgh-\d|ghsa-|cve-\d/i,
    // Addresses, with and without a scheme.
    /:\/\/|www\.|mailto:|xmpp:/i,
    // Commits: any run of hexadecimal digits that is long enough.
    /[0-9a-f]{7}/i,
    // Emoji, also one that a colon of ours would end; but for times of the day.
    /:(?!\d\d(?!\d))[\w+-]/,
    // Formulas; and emphasis, where a name is written with underscores.
    /[$_]/,
];
/** Prose on one line, of at most `limit` columns before it is escaped; never a block of its own. */
function text(value, limit = 600) {
    return inline(value, limit, codeOf);
}
/** As `text`, within an element of HTML where Markdown is not read: a `<summary>`. */
function htmlText(value, limit = 200) {
    return inline(value, limit, htmlCodeOf);
}
function inline(value, limit, asCode) {
    const words = oneLine(value, limit)
        .split(" ")
        .map((word) => {
        if (!isTelling(word))
            return entities(word);
        const [before, core, after] = withoutPunctuation(word);
        return core === "" ? asCode(word) : `${entities(before)}${asCode(core)}${entities(after)}`;
    });
    return words.join(" ").replace(opening, (found) => entity(found.slice(0, -1), found.slice(-1)));
}
/** Takes off what stands around a word; a closing bracket belongs to it where its opening one does. */
function withoutPunctuation(word) {
    const before = /^[("'[{]*/.exec(word)?.[0] ?? "";
    let end = word.length;
    for (; end > before.length; end -= 1) {
        const last = word[end - 1] ?? "";
        const pair = brackets.get(last);
        const isWithin = pair !== undefined && word.slice(before.length, end - 1).includes(pair);
        if (isWithin || !/[)"'\]},.;:!?…]/.test(last))
            break;
    }
    return [before, word.slice(before.length, end), word.slice(end)];
}
const brackets = new Map([
    [")", "("],
    ["]", "["],
    ["}", "{"],
    [":", ":"],
]);
function entities(value) {
    return value.replace(special, (character) => entity("", character));
}
function entity(before, character) {
    return `${before}&#${character.codePointAt(0)};`;
}
/**
 * Inline code, in which nothing is read by anyone. Its fence is longer than any run of backticks within; nothing
 * at all is shown as `""`.
 */
function code(value, limit = 120) {
    return codeOf(oneLine(value, limit));
}
function oneLine(value, limit) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .aj)(value).replace(/\s+/gu, " ").trim(), limit);
}
function codeOf(line) {
    if (line === "")
        return '`""`';
    const fence = "`".repeat(longestRun(line) + 1);
    const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** Inline code within an element of HTML where Markdown is not read. */
function htmlCode(value, limit = 120) {
    return htmlCodeOf(oneLine(value, limit));
}
function htmlCodeOf(line) {
    return `<code>${line === "" ? '""' : entities(line)}</code>`;
}
function bold(markdown) {
    return markdown === "" ? "" : `**${markdown}**`;
}
/**
 * Markdown as one cell of a table. Only code can still hold a bar; parsers disagree on one after a backslash, so
 * that one is shown broken.
 */
function cell(markdown) {
    return markdown
        .replace(/\s+/gu, " ")
        .trim()
        .replace(/(\\?)\|/g, (_, backslash) => (backslash === "" ? "\\|" : "\\¦"));
}
/** A link to an address of the web; only its label where the address is none, or carries a password. */
function link(label, address) {
    const href = hrefOf(address);
    return href === undefined ? label : `[${label}](${href})`;
}
function hrefOf(address) {
    if (address === undefined || !URL.canParse(address))
        return undefined;
    const url = new URL(address);
    if (url.protocol !== "https:" && url.protocol !== "http:")
        return undefined;
    if (url.username !== "" || url.password !== "")
        return undefined;
    return url.href
        .replace(/[^A-Za-z0-9\-._~:/?#@!&+,;=%]/gu, (character) => [...new TextEncoder().encode(character)]
        .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`)
        .join(""))
        .replaceAll("&", "&amp;");
}
/** Text of many lines as it is, between fences longer than any run of backticks within. */
function fence(content, language = "") {
    const body = harmless(content, false).replace(/\n+$/, "");
    const ticks = "`".repeat(Math.max(3, longestRun(body) + 1));
    return `${ticks}${language}\n${body}\n${ticks}`;
}
function longestRun(value) {
    return Math.max(0, ...[...value.matchAll(/`+/g)].map(([run]) => run.length));
}


/***/ }),

/***/ 6912:
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
/* harmony import */ var _rules_variables_credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7996);

/** What stands in place of a value that may be a secret. */
const hidden = "(hidden)";
/** A variable's value as a report may carry it: what looks like a credential is never repeated. */
function shownValue(name, value, secrets) {
    return value !== null && (secrets?.has(name) || (0,_rules_variables_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .looksSecret */ .n0)(name, value)) ? hidden : value;
}


/***/ }),

/***/ 1937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ sayInstant),
/* harmony export */   P7: () => (/* binding */ sayAgo),
/* harmony export */   dx: () => (/* binding */ sayIn),
/* harmony export */   kP: () => (/* binding */ sayDuration),
/* harmony export */   kV: () => (/* binding */ saySetting),
/* harmony export */   xO: () => (/* binding */ sayEligible)
/* harmony export */ });
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8077);

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


/***/ })

};
;