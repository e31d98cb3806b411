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
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   Xr: () => (/* binding */ readReleasedContracts),
/* harmony export */   mS: () => (/* binding */ readReleasedContract)
/* harmony export */ });
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10547);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(935);
/* harmony import */ var _contract_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30817);



/**
 * The contract with a digest, as it was taken when a version was released; undefined where the file is absent
 * or is not what its name says.
 */
async function readContract(source, server, digest) {
    const path = (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .contractFile */ .V8)(server, digest);
    return contractIn((await source.read([path])).get(path), digest);
}
/** The contract that a version was released with; undefined where it has none, or cannot be read. */
async function contractOfVersion(source, server, version) {
    const read = await readReleasedContract(source, server, version);
    return read.kind === "found" ? read.contract : undefined;
}
/** As `contractOfVersion`, with why there is none. */
async function readReleasedContract(source, server, version) {
    const [found] = (await readReleasedContracts(source, [{ server, version }])).values();
    return found ?? { kind: "absent" };
}
/** Contracts of many releases in two reads, by `keyOf`. */
async function readReleasedContracts(source, versions) {
    const documents = await source.read(versions.map(({ server, version }) => (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseFile */ .MR)(server, version)));
    const digests = new Map(versions.map((one) => [keyOf(one), (0,_contract_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestIn */ .s)(documents.get((0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseFile */ .MR)(one.server, one.version)))]));
    const paths = versions.flatMap((one) => {
        const digest = digests.get(keyOf(one));
        return typeof digest === "string" ? [(0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .contractFile */ .V8)(one.server, digest)] : [];
    });
    const files = paths.length === 0 ? new Map() : await source.read([...new Set(paths)]);
    const found = new Map();
    for (const one of versions) {
        const digest = digests.get(keyOf(one));
        if (digest === undefined)
            found.set(keyOf(one), { kind: "absent" });
        else if (digest === null)
            found.set(keyOf(one), { kind: "none" });
        else {
            const path = (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .contractFile */ .V8)(one.server, digest);
            const contract = await contractIn(files.get(path), digest);
            found.set(keyOf(one), contract ? { kind: "found", contract, digest } : { kind: "unreadable", path });
        }
    }
    return found;
}
/** Neither an id nor a version has a space in it. */
function keyOf({ server, version }) {
    return `${server} ${version}`;
}
async function contractIn(bytes, digest) {
    const value = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonOf */ .o_)(bytes);
    if (!isContract(value))
        return undefined;
    const { contractDigest } = await __webpack_require__.e(/* import() */ 4567).then(__webpack_require__.bind(__webpack_require__, 4567));
    return contractDigest(value) === digest ? value : undefined;
}
/** The digest says whether it is the right one; the shape only that it may be asked. */
function isContract(value) {
    const isList = (name, key) => {
        const list = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, name);
        return Array.isArray(list) && list.every((entry) => typeof (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(entry, key) === "string");
    };
    return (isList("tools", "name") &&
        isList("prompts", "name") &&
        isList("resources", "uri") &&
        isList("resourceTemplates", "uriTemplate"));
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
// EXTERNAL MODULE: ./.build/commands/look.js + 2 modules
var commands_look = __webpack_require__(21282);
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
        const now = world.now().toISOString();
        const looked = await (0,commands_look/* lookAt */.t)(workspace, { source, commit, change, now, onlyShown: true });
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
    const { compareContracts } = await Promise.all(/* import() */[__webpack_require__.e(4567), __webpack_require__.e(8192), __webpack_require__.e(9882)]).then(__webpack_require__.bind(__webpack_require__, 19882));
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