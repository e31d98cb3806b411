"use strict";
exports.id = 1370;
exports.ids = [1370,9088];
exports.modules = {

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

/***/ 75125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ contractOfVersion),
/* harmony export */   Jz: () => (/* binding */ readContract),
/* harmony export */   s8: () => (/* binding */ contractLines)
/* harmony export */ });
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10547);

/**
 * The contract with a digest, as it was taken when a version was released; undefined where the file is absent
 * or is not what its name says.
 */
async function readContract(source, server, digest) {
    const path = (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .contractFile */ .V8)(server, digest);
    const value = jsonOf((await source.read([path])).get(path));
    if (!isContract(value))
        return undefined;
    const { contractDigest } = await __webpack_require__.e(/* import() */ 6116).then(__webpack_require__.bind(__webpack_require__, 46116));
    return contractDigest(value) === digest ? value : undefined;
}
/** One line on what changes for clients, for each deployment whose blue version does. */
async function contractLines(source, plans) {
    const lines = new Map();
    for (const plan of plans) {
        const from = versionWithMost(plan.from.traffic, plan.from.variants);
        const to = plan.to.blue;
        if (plan.decision === "nothing" || from === undefined || to === null || from === to)
            continue;
        const before = await contractOfVersion(source, plan.server, from);
        const after = await contractOfVersion(source, plan.server, to);
        if (!before || !after)
            continue;
        const { compareContracts } = await __webpack_require__.e(/* import() */ 9115).then(__webpack_require__.bind(__webpack_require__, 29115));
        const { summarizeComparison } = await __webpack_require__.e(/* import() */ 6578).then(__webpack_require__.bind(__webpack_require__, 66578));
        lines.set(plan.id, summarizeComparison(compareContracts(before, after)));
    }
    return lines;
}
/** The contract that a version was released with; undefined where it has none, or cannot be read. */
async function contractOfVersion(source, server, version) {
    const path = (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseFile */ .MR)(server, version);
    const document = jsonOf((await source.read([path])).get(path));
    const release = member(document, "release");
    const digest = member(member(release, "contract"), "digest");
    return typeof digest === "string" ? readContract(source, server, digest) : undefined;
}
function versionWithMost(traffic, variants) {
    const [most] = Object.keys(traffic).sort((a, b) => (traffic[b] ?? 0) - (traffic[a] ?? 0));
    return most === undefined ? undefined : variants[most]?.version;
}
function jsonOf(bytes) {
    if (!bytes)
        return undefined;
    try {
        return JSON.parse(Buffer.from(bytes).toString("utf8"));
    }
    catch {
        return undefined;
    }
}
function member(value, name) {
    return typeof value === "object" && value !== null && Object.hasOwn(value, name)
        ? Reflect.get(value, name)
        : undefined;
}
/** The digest says whether it is the right one; the shape only that it may be asked. */
function isContract(value) {
    return ["tools", "prompts", "resources", "resourceTemplates"].every((name) => Array.isArray(member(value, name)));
}


/***/ }),

/***/ 41370:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diff: () => (/* binding */ diff)
});

// EXTERNAL MODULE: ./.build/convention/touched.js
var convention_touched = __webpack_require__(59569);
// EXTERNAL MODULE: ./.build/report/phrases.js
var phrases = __webpack_require__(47048);
// EXTERNAL MODULE: ./.build/report/policies.js
var policies = __webpack_require__(55990);
// EXTERNAL MODULE: ./.build/report/table.js
var table = __webpack_require__(27114);
// EXTERNAL MODULE: ./.build/report/text.js
var report_text = __webpack_require__(10431);
;// CONCATENATED MODULE: ./.build/report/environment-diff.js




/** Whether two environments are alike in all that was compared. */
function isSame({ servers, policy }) {
    return policy.length === 0 && servers.every(({ same }) => same);
}
/** What differs, server by server, then of the policies; what is alike is only counted. */
function formatDiff(diff, options) {
    const { from, to, servers, policy } = diff;
    const head = (0,report_text/* paint */.nI)("strong", (0,report_text/* sanitize */.aj)(`${from} → ${to}`), options);
    const different = servers.filter(({ same }) => !same);
    const alike = servers.length - different.length;
    const blocks = [
        head,
        ...different.map((one) => formatServer(one, diff, options)),
        ...(policy.length === 0 ? [] : [formatPolicyDiff(policy, options)]),
    ];
    const counted = [
        ...(servers.length === 0 ? ["no server is deployed in either"] : []),
        ...(alike === 0 ? [] : [`${alike} ${alike === 1 ? "server is" : "servers are"} the same in both`]),
        ...(policy.length === 0 ? ["their policies are the same"] : []),
    ];
    const closing = (0,report_text/* paint */.nI)("faint", counted.join("; "), options);
    return [...blocks, closing].filter((block) => block !== "").join("\n\n");
}
function formatServer(one, { from, to }, options) {
    const rows = [
        [from, saySide(one.from)],
        [to, saySide(one.to)],
        ["promote", sayPromotion(one, from)],
        ...(one.contract === null ? [] : [["contract", one.contract.summary]]),
        ...one.variables.map((variable) => ["variable", `${variable.name} ${sayValue(variable.from)} → ${sayValue(variable.to)}`]),
        ...one.secrets.map(({ name, change }) => ["secret", `${name} ${sayChange(change, from, to)}`]),
    ];
    const cells = rows.map(([name, text]) => [
        { text: `  ${(0,report_text/* sanitize */.aj)(name)}`, style: "faint" },
        { text: (0,report_text/* sanitize */.aj)(text) },
    ]);
    return [(0,report_text/* paint */.nI)("strong", (0,report_text/* sanitize */.aj)(one.server), options), ...(0,table/* formatTable */.k)(cells, options)].join("\n");
}
/** What is desired, and what runs where that is something else. */
function saySide(side) {
    if (side === null)
        return phrases/* nothing */.s6;
    const greens = Object.entries(side.green).map(([version, share]) => `, ${version} green at ${share} %`);
    const desired = side.blue === null ? "not desired" : `${side.blue} blue${greens.join("")}`;
    const live = (0,phrases/* sayTraffic */.Fs)(side.live);
    const wanted = side.blue === null ? {} : { [side.blue]: 100 - sum(side.green), ...side.green };
    return live === (0,phrases/* sayTraffic */.Fs)(wanted) ? desired : `${desired}; runs ${live}`;
}
function sum(green) {
    return Object.values(green).reduce((all, share) => all + share, 0);
}
function sayPromotion({ promotion, from }, upstream) {
    if (promotion)
        return `${promotion.from ?? phrases/* nothing */.s6} → ${promotion.to}`;
    return from?.blue ? "would change nothing: the same version is blue" : `${upstream} has nothing to promote`;
}
function sayValue(value) {
    return value === null ? phrases/* nothing */.s6 : (0,report_text/* shorten */.ml)(value === "" ? '""' : value, 60);
}
function sayChange(change, from, to) {
    if (change === "changed")
        return "comes from another name";
    return change === "added" ? `only in ${to}` : `only in ${from}`;
}
function formatPolicyDiff(policy, options) {
    const cells = policy.map((one) => [
        { text: `  ${(0,report_text/* sanitize */.aj)(one.name)}`, style: "faint" },
        { text: (0,policies/* sayLeafChange */.O)(one) },
    ]);
    return [(0,report_text/* paint */.nI)("strong", "policy", options), ...(0,table/* formatTable */.k)(cells, options)].join("\n");
}

// EXTERNAL MODULE: ./.build/report/findings.js + 2 modules
var findings = __webpack_require__(6261);
// EXTERNAL MODULE: ./.build/report/json.js
var json = __webpack_require__(63198);
// EXTERNAL MODULE: ./.build/commands/asked.js
var asked = __webpack_require__(98150);
// EXTERNAL MODULE: ./.build/commands/blocked.js
var blocked = __webpack_require__(24694);
// EXTERNAL MODULE: ./.build/commands/check-desired.js
var check_desired = __webpack_require__(18373);
// EXTERNAL MODULE: ./.build/commands/command.js
var command = __webpack_require__(82383);
// EXTERNAL MODULE: ./.build/commands/commit-source.js
var commit_source = __webpack_require__(17519);
// EXTERNAL MODULE: ./.build/commands/contracts.js
var contracts = __webpack_require__(75125);
// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(3028);
// EXTERNAL MODULE: ./.build/model/release.js
var model_release = __webpack_require__(29452);
// EXTERNAL MODULE: ./.build/reconcile/inputs.js
var inputs = __webpack_require__(44163);
// EXTERNAL MODULE: ./.build/report/difference.js
var difference = __webpack_require__(1575);
// EXTERNAL MODULE: ./.build/report/shown-value.js
var shown_value = __webpack_require__(9727);
;// CONCATENATED MODULE: ./.build/commands/diff/compare.js





/** Compares what is desired of each server, and what runs; the contracts are another's to compare. */
function compareEnvironments(look, pair, servers) {
    const compared = [...servers]
        .sort(finding.compareText)
        .flatMap((server) => compareServer(look, pair, server) ?? []);
    return { from: pair.from.id, to: pair.to.id, servers: compared, policy: comparePolicies(pair) };
}
/** Of settings that say which environment it is, difference is no news. */
function comparePolicies({ from, to }) {
    const settings = ({ id: _, file: __, upstream: ___, stage: ____, ...rest }) => rest;
    return (0,difference/* leafDifferences */.l1)(settings(from), settings(to));
}
function compareServer(look, { from, to }, server) {
    const [left, right] = [sideOf(look, from, server), sideOf(look, to, server)];
    if (left === null && right === null)
        return undefined;
    const [before, after] = [blueOf(look, from, server), blueOf(look, to, server)];
    const settings = before && after ? compareSettings(look, server, before, after) : noSettings;
    const blue = left?.blue ?? null;
    const promotion = blue === null || blue === right?.blue ? null : { from: right?.blue ?? null, to: blue };
    const isAlike = JSON.stringify(left) === JSON.stringify(right) &&
        settings.variables.length + settings.secrets.length === 0;
    return { server, same: isAlike, from: left, to: right, promotion, contract: null, ...settings };
}
function sideOf({ desired, deployed }, { id }, server) {
    const deployment = desired.servers.get(server)?.deployments.get(id);
    const live = deployed.statuses.get(`${id}/${server}`)?.traffic ?? {};
    if (!deployment && Object.keys(live).length === 0)
        return null;
    return { blue: deployment?.blue ?? null, green: sorted(deployment?.green ?? {}), live: sorted(live) };
}
/** In one order, so that two of them can be compared as text. */
function sorted(shares) {
    return Object.fromEntries(Object.entries(shares).sort(([a], [b]) => (0,finding.compareText)(a, b)));
}
function blueOf({ desired }, environment, server) {
    const unit = desired.servers.get(server);
    const deployment = unit?.deployments.get(environment.id);
    return unit && deployment
        ? (0,inputs/* desiredInputs */.Q)(desired, unit, environment, deployment).live.variants[deployment.blue]
        : undefined;
}
const noSettings = { variables: [], secrets: [] };
function compareSettings({ desired }, server, before, after) {
    const releases = [...(desired.servers.get(server)?.releases.values() ?? [])];
    const declared = releases.flatMap((release) => [...(0,model_release/* declaredVariables */.At)(release).values()]);
    const secret = new Set([
        ...declared.flatMap(({ name, isSecret }) => (isSecret ? [name] : [])),
        ...Object.keys(before.secrets),
        ...Object.keys(after.secrets),
    ]);
    return {
        variables: (0,difference/* differences */.tX)(before.variables, after.variables).map(({ name, from, to }) => ({
            name,
            from: (0,shown_value/* shownValue */.J)(name, from, secret),
            to: (0,shown_value/* shownValue */.J)(name, to, secret),
        })),
        secrets: (0,difference/* differences */.tX)(before.secrets, after.secrets).map(({ name, from, to }) => ({
            name,
            change: changeOf(from, to),
        })),
    };
}
function changeOf(from, to) {
    if (from === null)
        return "added";
    return to === null ? "removed" : "changed";
}

// EXTERNAL MODULE: ./.build/commands/known-names.js
var known_names = __webpack_require__(48868);
// EXTERNAL MODULE: ./.build/commands/look.js
var commands_look = __webpack_require__(17687);
// EXTERNAL MODULE: ./.build/commands/selection.js
var commands_selection = __webpack_require__(33868);
// EXTERNAL MODULE: ./.build/commands/source-texts.js
var source_texts = __webpack_require__(39088);
// EXTERNAL MODULE: ./.build/commands/workspace.js + 2 modules
var commands_workspace = __webpack_require__(45349);
;// CONCATENATED MODULE: ./.build/commands/diff.js
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
















/** What differs between two environments, and what promoting from the first to the second would change. Writes nothing. */
const diff = async (invocation, world) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const [from = "", to = "", named] = invocation.positionals;
        const selection = named === undefined ? undefined : (0,commands_selection/* selectionOf */.W)(named);
        if (selection?.kind === "problem")
            return (0,asked.refuse)(world, selection.finding);
        const versioned = selection?.servers.find(({ version }) => version !== undefined);
        if (versioned) {
            const message = `diff compares what is deployed: ${versioned.server} takes no version here`;
            return (0,asked.refuse)(world, {
                rule: "selection/invalid",
                message,
                hint: "name the servers alone: weather,radar",
            });
        }
        const workspace = __addDisposableResource(env_1, await (0,commands_workspace/* openWorkspace */.OH)(invocation, world), true);
        const { commit } = await (0,commands_workspace/* desiredHead */.$w)(workspace);
        const source = (0,commit_source.commitSource)(workspace, commit);
        for (const { server } of selection?.servers ?? [{ server: undefined }]) {
            const unknown = await (0,known_names/* unknownName */.U)(workspace, source, { environments: [from, to], server });
            if (unknown)
                return unknown;
        }
        world.progress("comparing the two");
        const touched = (0,convention_touched/* touchedBy */.O)([]);
        const servers = new Set(selection?.servers.map(({ server }) => server));
        const change = selection ? { ...touched, servers } : { ...touched, environments: new Set([from, to]) };
        const looked = await (0,commands_look/* lookAt */.t)(workspace, { source, commit, change, now: world.now().toISOString() });
        if (looked.kind === "blocked")
            return (0,blocked/* blockedResult */.m)(looked.findings, world);
        const { look } = looked;
        // What cannot be read would look like what is not there.
        const unread = look.findings.filter(({ outcome, file }) => outcome === "fail" && file !== undefined && look.omitted.has(file));
        if (unread.length > 0) {
            const text = (0,findings.formatFindings)(unread, await (0,source_texts.sourceTexts)(unread, source), (0,command/* textOptions */.aW)(world));
            return (0,command/* result */.Ke)("refused", text, { findings: (0,json.findingsJson)(unread) });
        }
        const { environments } = look.desired;
        const [left, right] = [environments.get(from), environments.get(to)];
        if (!left || !right) {
            const gone = left ? to : from;
            const message = `${gone} is no longer desired: there is no policy to compare`;
            return (0,asked.refuse)(world, {
                rule: "edit/not-deployed",
                message,
                hint: "headgate status shows what is left of it",
            });
        }
        if (!selection) {
            for (const environment of [from, to]) {
                for (const server of await (0,check_desired.serversIn)(source, environment))
                    servers.add(server);
            }
            for (const { environment, server } of look.deployed.statuses.values()) {
                if (environment === from || environment === to)
                    servers.add(server);
            }
        }
        const compared = await withContracts(source, compareEnvironments(look, { from: left, to: right }, servers));
        const same = isSame(compared);
        const outcome = !same && (0,commands_workspace/* isSet */.vM)(invocation, "exit-code") ? "different" : "ok";
        return (0,command/* result */.Ke)(outcome, formatDiff(compared, (0,command/* textOptions */.aW)(world)), {
            findings: [],
            from,
            to,
            commit,
            deployed: look.deployed.head,
            same,
            servers: compared.servers,
            policy: compared.policy.map(({ name, from: before, to: after }) => ({ name, from: before, to: after })),
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
/** With what each promotion would change for clients. */
async function withContracts(source, compared) {
    const servers = [];
    for (const one of compared.servers)
        servers.push({ ...one, contract: await contractOf(source, one) });
    return { ...compared, servers };
}
async function contractOf(source, { server, promotion }) {
    if (!promotion || promotion.from === null)
        return null;
    const before = await (0,contracts/* contractOfVersion */.C7)(source, server, promotion.from);
    const after = await (0,contracts/* contractOfVersion */.C7)(source, server, promotion.to);
    if (!before || !after)
        return null;
    const { compareContracts } = await __webpack_require__.e(/* import() */ 9115).then(__webpack_require__.bind(__webpack_require__, 29115));
    const { summarizeComparison } = await __webpack_require__.e(/* import() */ 6578).then(__webpack_require__.bind(__webpack_require__, 66578));
    const comparison = compareContracts(before, after);
    return { verdict: comparison.verdict, summary: summarizeComparison(comparison) };
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

/***/ 17687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ lookAt),
/* harmony export */   y: () => (/* binding */ firstLook)
/* harmony export */ });
/* harmony import */ var _convention_locate_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(47557);
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10547);
/* harmony import */ var _convention_touched_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59569);
/* harmony import */ var _deployed_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8572);
/* harmony import */ var _git_ancestry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86151);
/* harmony import */ var _git_changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86277);
/* harmony import */ var _model_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7008);
/* harmony import */ var _reconcile_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44163);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60110);
/* harmony import */ var _check_desired_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18373);
/* harmony import */ var _commit_source_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(17519);
/* harmony import */ var _target_findings_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(28496);












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

/***/ 39088:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sourceTexts: () => (/* binding */ sourceTexts)
/* harmony export */ });
/** Texts of the files that findings point into, for their excerpts. */
async function sourceTexts(findings, source) {
    const files = new Set(findings.flatMap(({ file, line }) => (file === undefined || line === undefined ? [] : [file])));
    if (files.size === 0)
        return new Map();
    const contents = await source.read([...files]);
    return new Map([...contents].map(([path, bytes]) => [path, Buffer.from(bytes).toString("utf8")]));
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