"use strict";
exports.id = 1492;
exports.ids = [1492];
exports.modules = {

/***/ 6814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   release: () => (/* binding */ release)
/* harmony export */ });
/* harmony import */ var _commands_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82383);
/* harmony import */ var _commands_landing_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18661);
/* harmony import */ var _commands_release_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12643);
/* harmony import */ var _commands_release_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47134);
/* harmony import */ var _commands_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20054);
/* harmony import */ var _commands_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45349);
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6261);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63198);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10431);
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

/***/ 97991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ desiredMessage),
/* harmony export */   IO: () => (/* binding */ requestBody),
/* harmony export */   RX: () => (/* binding */ editSubject),
/* harmony export */   hD: () => (/* binding */ sayWish),
/* harmony export */   x4: () => (/* binding */ sayVersions)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34694);
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88576);
/* harmony import */ var _report_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45455);
/* harmony import */ var _rules_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61340);




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


/***/ })

};
;