"use strict";
exports.id = 7650;
exports.ids = [7650,9088];
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

/***/ 87650:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  removeVersion: () => (/* binding */ removeVersion)
});

// EXTERNAL MODULE: ./.build/apply/attempts.js
var attempts = __webpack_require__(99808);
// EXTERNAL MODULE: ./.build/convention/paths.js
var paths = __webpack_require__(10547);
// EXTERNAL MODULE: ./.build/report/findings.js + 2 modules
var report_findings = __webpack_require__(6261);
// EXTERNAL MODULE: ./.build/report/json.js
var json = __webpack_require__(63198);
// EXTERNAL MODULE: ./.build/report/markdown/escape.js
var markdown_escape = __webpack_require__(45455);
// EXTERNAL MODULE: ./.build/report/text.js
var report_text = __webpack_require__(10431);
// EXTERNAL MODULE: ./.build/commands/asked.js
var commands_asked = __webpack_require__(98150);
// EXTERNAL MODULE: ./.build/commands/command.js
var command = __webpack_require__(82383);
// EXTERNAL MODULE: ./.build/commands/commit-source.js
var commit_source = __webpack_require__(17519);
// EXTERNAL MODULE: ./.build/commands/deployer.js + 1 modules
var deployer = __webpack_require__(18063);
// EXTERNAL MODULE: ./.build/commands/edit-desired/message.js
var message = __webpack_require__(97991);
// EXTERNAL MODULE: ./.build/commands/known-names.js
var known_names = __webpack_require__(48868);
// EXTERNAL MODULE: ./.build/commands/landing.js
var landing = __webpack_require__(18661);
// EXTERNAL MODULE: ./.build/commands/recorded.js
var recorded = __webpack_require__(63168);
// EXTERNAL MODULE: ./.build/convention/edit/append.js
var append = __webpack_require__(91494);
// EXTERNAL MODULE: ./.build/convention/touched.js
var touched = __webpack_require__(59569);
// EXTERNAL MODULE: ./.build/convention/wording.js
var wording = __webpack_require__(18135);
// EXTERNAL MODULE: ./.build/model/text.js
var model_text = __webpack_require__(34694);
// EXTERNAL MODULE: ./.build/rules/text.js
var rules_text = __webpack_require__(61340);
// EXTERNAL MODULE: ./.build/rules/versions/lifecycle.js
var lifecycle = __webpack_require__(53725);
// EXTERNAL MODULE: ./.build/commands/blocked.js
var blocked = __webpack_require__(24694);
// EXTERNAL MODULE: ./.build/commands/edit-desired/file.js
var edit_desired_file = __webpack_require__(1460);
// EXTERNAL MODULE: ./.build/commands/look.js + 2 modules
var commands_look = __webpack_require__(21282);
// EXTERNAL MODULE: ./.build/commands/runner.js + 1 modules
var runner = __webpack_require__(22736);
// EXTERNAL MODULE: ./.build/model/traffic.js
var model_traffic = __webpack_require__(88576);
// EXTERNAL MODULE: ./.build/reconcile/rollback.js + 1 modules
var rollback = __webpack_require__(34782);
;// CONCATENATED MODULE: ./.build/commands/remove-version/obstacles.js




/** Everything that stands against archiving a version. `now` is an ISO instant. */
function obstaclesToRemoval(unit, version, presences, now) {
    const desired = [...unit.deployments.values()].flatMap(({ environment, blue, green, file }) => {
        const share = Object.hasOwn(green, version) ? green[version] : undefined;
        if (blue !== version && share === undefined)
            return [];
        const as = blue === version ? "blue" : `green at ${share} %`;
        return finding("remove/desired", unit.id, environment, {
            message: `${(0,rules_text/* shown */.SP)(version)} is ${as} in ${environment}`,
            hint: blue === version
                ? `put another version there first: headgate promote ${unit.id} VERSION --env ${environment} --reason …`
                : `take it out of ${file}, and let headgate apply do the rest`,
        });
    });
    const named = new Set(desired.map(({ environment }) => environment));
    const deployed = presences.flatMap(({ status, isPending }) => {
        const { environment } = status;
        if (named.has(environment) || !runs(status, version))
            return [];
        const share = shareOf(status, version);
        return finding("remove/deployed", unit.id, environment, {
            message: `${(0,rules_text/* shown */.SP)(version)} still runs in ${environment}, ${share === 0 ? "without traffic" : `with ${share} % of its traffic`}`,
            hint: isKept(status, version)
                ? `it stands ready there until ${status.keep?.until}, and the next headgate apply after that takes it out: ask again then`
                : isPending
                    ? "what replaces it is under way: headgate status says what it waits for"
                    : `headgate apply --env ${environment} takes it out`,
        });
    });
    const last = presences.flatMap((presence) => isLastTarget(unit.server, presence, version, now)
        ? finding("remove/last-rollback-target", unit.id, presence.status.environment, {
            message: `${(0,rules_text/* shown */.SP)(version)} is all that ${presence.status.environment} could go back to`,
            hint: `archive it once another version was healthy there: headgate history ${unit.id} --env ${presence.status.environment}`,
        })
        : []);
    return [...desired, ...deployed, ...last];
}
function runs({ variants, traffic }, version) {
    return (Object.values(variants).some((variant) => variant.version === version) ||
        Object.keys(traffic).some((id) => (0,model_traffic/* versionOf */.E4)(id) === version));
}
function isKept({ keep }, version) {
    return keep !== undefined && (0,model_traffic/* versionOf */.E4)(keep.variant) === version;
}
function shareOf({ traffic }, version) {
    const own = Object.entries(traffic).filter(([id]) => (0,model_traffic/* versionOf */.E4)(id) === version);
    return own.reduce((sum, [, share]) => sum + share, 0);
}
/** Whether a rollback asked for now would find a point, and none without this version. */
function isLastTarget(server, { status, policy, points }, version, now) {
    const isGone = (one) => (0,lifecycle.isArchived)(server, one);
    const maxAge = policy?.rollback.maxAge ?? Number.POSITIVE_INFINITY;
    const goesBack = (among) => (0,rollback/* planRollback */.I)({ status, points: among, reason: "", maxAge, now, isArchived: isGone }).kind === "restore";
    const others = points.filter((point) => !runs(point.status, version));
    return others.length < points.length && goesBack(points) && !goesBack(others);
}
function finding(rule, server, environment, words) {
    return [{ rule, outcome: "fail", severity: "high", ...words, environment, server }];
}

;// CONCATENATED MODULE: ./.build/commands/remove-version/judge.js













/** Makes the edit in memory on a commit of the desired branch, and looks where the version is. Writes nothing. */
async function judgeRemoval(workspace, world, removal, commit) {
    const { server, version, reason } = removal;
    const file = (0,paths/* serverFile */.kt)(server);
    const head = (0,commit_source.commitSource)(workspace, commit);
    const now = world.now().toISOString();
    const change = { ...(0,touched/* touchedBy */.O)([]), servers: new Set([server]) };
    const request = { commit, now, first: (0,commands_look/* firstLook */.y)(workspace) };
    const looked = await (0,commands_look/* lookAt */.t)(workspace, { ...request, source: head, change });
    if (looked.kind === "blocked") {
        return { kind: "blocked", result: (0,blocked/* blockedResult */.m)(looked.findings, world) };
    }
    const { look } = looked;
    const unit = look.desired.servers.get(server);
    // What cannot be read may name it.
    const unread = look.findings.filter(({ outcome, file: where }) => outcome === "fail" && where !== undefined && look.omitted.has(where) && mayName(server, where));
    if (unread.length > 0)
        return { kind: "refused", findings: unread };
    const unknown = unknownVersion(removal, unit?.versions ?? new Set());
    if (unknown)
        return { kind: "refused", findings: [unknown] };
    if (!unit?.server) {
        const message = `${server} has no ${file} that could say it`;
        const hint = "write it: headgate release --create makes one";
        return refused(removal, { rule: "version/unknown-server", message, hint });
    }
    const entry = (0,lifecycle/* lifecycleOf */.o0)(unit.server, version);
    if (entry?.state === "archived")
        return { kind: "archived", reason: entry.reason };
    const statuses = [...look.deployed.statuses].filter(([, status]) => status.server === server);
    const presences = statuses.map(async ([id, status]) => ({
        status,
        policy: look.deployed.environments.get(status.environment),
        points: await (0,runner/* soundPoints */.VZ)(workspace.store, status, look.deployed.head),
        isPending: look.deployed.pending.has(id),
    }));
    const obstacles = obstaclesToRemoval(unit, version, await Promise.all(presences), now);
    if (obstacles.length > 0)
        return { kind: "refused", findings: obstacles };
    const bytes = (await head.read([file])).get(file);
    const text = Buffer.from(bytes ?? "").toString("utf8");
    const said = { versions: version, state: "archived", reason: (0,model_text/* printable */.g$)(reason, 500) };
    const edited = await (0,append/* appendToList */._)(text, "lifecycle", said, file);
    if ("findings" in edited)
        return { kind: "refused", findings: edited.findings };
    const files = new Map([[file, edited.text]]);
    const source = (0,edit_desired_file/* withFiles */.o)(head, files);
    const after = await (0,commands_look/* lookAt */.t)(workspace, { ...request, source, change: (0,touched/* touchedBy */.O)([file]), base: head });
    if (after.kind === "blocked")
        return { kind: "blocked", result: (0,blocked/* blockedResult */.m)(after.findings, world) };
    const wrong = after.look.findings.filter((found) => found.outcome === "fail" && found.file === file);
    if (wrong.length > 0)
        return { kind: "refused", findings: wrong };
    return { kind: "judged", commit, deployed: look.deployed.head, files };
}
function mayName(server, file) {
    const what = (0,paths/* classify */.L8)(file);
    return !("server" in what) || what.server === server;
}
function unknownVersion(removal, versions) {
    const { server, version } = removal;
    if (!(0,paths/* isExactVersion */.Yb)(version)) {
        const message = `${(0,wording/* quoted */.TL)(version)} is not an exact semantic version`;
        const hint = "MAJOR.MINOR.PATCH, as it was released";
        return about(removal, { rule: "version/not-semver", message, hint });
    }
    if (versions.has(version))
        return undefined;
    const near = (0,rules_text/* nearest */.pA)(version, versions).map(rules_text/* shown */.SP);
    const hint = near.length === 0 ? "headgate history shows what was deployed" : `did you mean ${(0,rules_text/* listed */.KE)(near)}?`;
    return about(removal, {
        rule: "version/not-released",
        message: `${server} ${version} is not released`,
        hint,
    });
}
function refused(removal, words) {
    return { kind: "refused", findings: [about(removal, words)] };
}
function about({ server }, words) {
    return { outcome: "fail", severity: "high", ...words, server };
}

// EXTERNAL MODULE: ./.build/commands/source-texts.js
var source_texts = __webpack_require__(39088);
// EXTERNAL MODULE: ./.build/commands/workspace.js + 2 modules
var commands_workspace = __webpack_require__(45349);
;// CONCATENATED MODULE: ./.build/commands/remove-version.js
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


















/** Archives a version that is deployed nowhere, and that no environment needs to go back to. */
const removeVersion = async (invocation, world) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const workspace = __addDisposableResource(env_1, await (0,commands_workspace/* openWorkspace */.OH)(invocation, world, { tree: true }), true);
        const [server = "", version = ""] = invocation.positionals;
        const removal = { server, version, reason: (0,commands_asked/* reasonIn */.YY)(invocation) };
        const head = await (0,commands_workspace/* desiredHead */.$w)(workspace);
        const scope = { environments: [], server };
        const unknown = await (0,known_names/* unknownName */.U)(workspace, (0,commit_source.commitSource)(workspace, head.commit), scope);
        if (unknown)
            return unknown;
        const dryRun = (0,commands_workspace/* isSet */.vM)(invocation, "dry-run");
        const asked = { command: "remove-version", environments: "any", server, reason: removal.reason };
        const refused = dryRun ? undefined : await (0,deployer/* refuseUnlessDeployer */.r)(workspace, world, asked);
        if (refused)
            return refused;
        const { command, reason } = asked;
        const own = await workspace.host.cause(workspace.repository, { reason, command });
        const cause = { ...own, question: (0,commands_asked/* questionOf */.YH)(invocation) };
        const before = dryRun ? null : await (0,recorded/* recordedEdit */.lW)(workspace, cause, (0,paths/* serverFile */.kt)(server));
        if (before && before.kept !== null) {
            const text = `already done by this run: ${before.commit.slice(0, 7)} on ${before.kept}\nnothing was done now`;
            const done = { kind: "refused", commit: before.commit, kept: before.kept, pushed: true };
            return told(removal, "waiting", text, { ...done, reason: `asked for by ${cause.run}` }, head.branch);
        }
        world.progress(`looking where ${server} ${version} is`);
        let judged = await judgeRemoval(workspace, world, removal, head.commit);
        const attempt = async () => {
            const said = await sayUnlessJudged(workspace, world, removal, judged);
            if (said)
                return said;
            if (dryRun) {
                const text = `would archive ${nameOf(removal)}: ${(0,report_text/* sanitize */.aj)(removal.reason)}\n  … ${(0,paths/* serverFile */.kt)(server)}\nnothing was done`;
                return told(removal, "planned", text, null, head.branch, true);
            }
            const landed = await land(workspace, world, removal, cause, head.branch, judged);
            if (landed.done)
                return landedResult(removal, landed.done, head.branch);
            judged = landed.judged;
            return null;
        };
        return await (0,attempts/* untilWon */.$)((0,runner/* pauses */.yz)(world), attempt, head.branch);
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
/** Commits the edit, looked at again wherever either branch has moved since. */
async function land(workspace, world, removal, cause, branch, first) {
    let latest = first;
    const title = `Archive ${removal.server} ${removal.version}`;
    const after = `${(0,markdown_escape/* code */.aY)(`${removal.server} ${removal.version}`)} takes no new deployments once this is merged.`;
    const done = await workspace.host.commitDesired(workspace.repository, {
        branch,
        directory: workspace.directory,
        slug: title,
        message: (0,message/* desiredMessage */.IF)(title, cause),
        title,
        body: (0,message/* requestBody */.IO)(cause, undefined, after),
        clock: () => world.now().getTime(),
        edit: async (source) => {
            const commit = source.commit ?? (await (0,commands_workspace/* desiredHead */.$w)(workspace)).commit;
            const isSame = latest.kind === "judged" &&
                latest.commit === commit &&
                latest.deployed === (await workspace.store.head());
            if (!isSame)
                latest = await judgeRemoval(workspace, world, removal, commit);
            return latest.kind === "judged" ? latest.files : new Map();
        },
    });
    return latest.kind === "judged" ? { judged: latest, done } : { judged: latest };
}
/** What is said where there is nothing to commit; undefined where there is. */
async function sayUnlessJudged(workspace, world, removal, judged) {
    switch (judged.kind) {
        case "judged":
            return undefined;
        case "blocked":
            return judged.result;
        case "archived": {
            const because = judged.reason ? `: ${(0,report_text/* sanitize */.aj)(judged.reason)}` : "";
            return told(removal, "unchanged", `${nameOf(removal)} is archived already${because}\nnothing was done`);
        }
        case "refused": {
            const { findings } = judged;
            const source = (0,commit_source.commitSource)(workspace, (await (0,commands_workspace/* desiredHead */.$w)(workspace)).commit);
            const text = (0,report_findings.formatFindings)(findings, await (0,source_texts.sourceTexts)(findings, source), (0,command/* textOptions */.aW)(world));
            return (0,command/* result */.Ke)("refused", `${text}\n\nnothing was written`, { findings: (0,json.findingsJson)(findings) });
        }
    }
}
function landedResult(removal, done, branch) {
    const { outcome, name, message } = (0,landing/* landingLine */.KP)(branch, done, `${nameOf(removal)} archived`);
    const sign = outcome === "waiting" ? "…" : "✓";
    const text = [
        `${nameOf(removal)}  ${outcome === "waiting" ? "to be archived" : "archived"}: ${(0,report_text/* sanitize */.aj)(removal.reason)}`,
        `  ${sign} ${(0,report_text/* sanitize */.aj)(`${name}  ${message}`)}`,
        outcome === "waiting" ? "it may be deployed until that is merged" : "it takes no new deployments",
    ].join("\n");
    const kinds = { refused: "waiting", committed: "archived", unchanged: "unchanged" };
    return told(removal, kinds[done.kind], text, done, branch);
}
function told({ server, version, reason }, outcome, text, done = null, branch = "", dryRun = false) {
    return (0,command/* result */.Ke)(outcome, text, {
        findings: [],
        dryRun,
        server,
        version,
        path: (0,paths/* serverFile */.kt)(server),
        reason,
        landed: done && (0,landing/* landingJson */.ap)(branch, done),
    });
}
function nameOf({ server, version }) {
    return (0,report_text/* sanitize */.aj)(`${server} ${version}`);
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

/***/ 91494:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ appendToList)
/* harmony export */ });
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85130);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91485);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31765);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97410);




/**
 * Puts a map behind the last entry of a list at the top of a YAML document, and makes the list where there is none.
 * Everything else stays byte for byte. The result is read again: where it does not say exactly what was asked, the
 * answer is the finding `edit/not-possible` and no text.
 */
async function appendToList(text, key, entry, file) {
    const before = await (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTree */ .c)(text);
    if ("error" in before)
        return refuse(key, file, `The file is not valid YAML: ${before.error}`);
    const splices = splicesFor(text, before.tree, key, entry);
    const wanted = withEntry((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .shapeOf */ .F5)(before.tree), key, entry);
    const result = splices && wanted ? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .applySplices */ .Ut)(text, splices) : undefined;
    const after = result === undefined ? undefined : await (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTree */ .c)(result);
    const isRight = after && wanted && "tree" in after && (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .sameShape */ ._C)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .shapeOf */ .F5)(after.tree), wanted);
    return isRight && result !== undefined
        ? { text: result }
        : refuse(key, file, `No textual change of \`${key}\` gives exactly that value`);
}
function splicesFor(text, root, key, entry) {
    if (root.kind !== "map" || root.flow)
        return undefined;
    const put = inBraces(entry);
    const item = root.items.find((one) => one.key === key);
    const last = root.items.at(-1);
    if (!item) {
        const lines = [`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .renderKey */ .kB)(key)}:`, `  - ${put}`];
        return last && [(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .linesAfter */ .EU)(text, last.end, lines)];
    }
    const { value } = item;
    if (value.kind === "seq")
        return value.flow ? inFlow(text, value, put) : inBlock(text, value.items, put);
    if (value.kind !== "scalar" || value.type !== "null")
        return undefined;
    if (value.style === "empty")
        return [(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .linesAfter */ .EU)(text, value.end, [`  - ${put}`])];
    return [{ start: value.start, end: value.end, text: `[${put}]` }];
}
function inBlock(text, items, put) {
    const last = items.at(-1);
    if (!last)
        return undefined;
    const column = last.start - (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .lineStart */ .PT)(text, last.start);
    return [(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .linesAfter */ .EU)(text, last.end, [`${" ".repeat(column)}- ${put}`])];
}
function inFlow(text, { items, start, end }, put) {
    const last = items.at(-1);
    if (!last)
        return [{ start, end, text: `[${put}]` }];
    const comma = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .nextComma */ .xF)(text, last.end, end - 1);
    const at = comma === undefined ? last.end : comma + 1;
    return [{ start: at, end: at, text: `${comma === undefined ? "," : ""} ${put}` }];
}
function inBraces(entry) {
    const members = Object.entries(entry).map(([name, value]) => `${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .renderKey */ .kB)(name)}: ${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .renderScalar */ .VO)(value, "plain", true)}`);
    return `{ ${members.join(", ")} }`;
}
/** What the document must say afterwards; undefined where the edit makes no sense there. */
function withEntry(shape, key, entry) {
    if (shape[0] !== "map")
        return undefined;
    const [, entries, mark] = shape;
    const added = [
        "map",
        Object.entries(entry).map(([name, value]) => ["string", name, ["scalar", "string", value]]),
        "",
    ];
    const index = entries.findIndex(([, name]) => name === key);
    const known = entries[index];
    if (!known)
        return ["map", [...entries, ["string", key, ["seq", [added], ""]]], mark];
    const [type, name, value] = known;
    const isNothing = value[0] === "scalar" && value[1] === "null";
    if (value[0] !== "seq" && !isNothing)
        return undefined;
    const list = value[0] === "seq" ? ["seq", [...value[1], added], value[2]] : ["seq", [added], ""];
    return ["map", entries.with(index, [type, name, list]), mark];
}
function refuse(key, file, message) {
    const finding = {
        rule: "edit/not-possible",
        outcome: "fail",
        severity: "high",
        message: `${message}; nothing was written.`,
        hint: `Make this change by hand: ${key}.`,
        ...(file === undefined ? {} : { file, place: { file, path: [key] } }),
    };
    return { findings: [finding] };
}


/***/ }),

/***/ 2185:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ sayLiveVersions),
/* harmony export */   kp: () => (/* binding */ roleOf),
/* harmony export */   o7: () => (/* binding */ canBeTakenBack),
/* harmony export */   tC: () => (/* binding */ shareOf)
/* harmony export */ });
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88576);
/* harmony import */ var _variants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20680);


/** What a version is in what runs; undefined where it is not live. */
function roleOf(status, version) {
    const isVersion = (id) => id !== null && status.variants[id]?.version === version;
    const { rollout } = status;
    if (isVersion((0,_variants_js__WEBPACK_IMPORTED_MODULE_1__/* .blueOf */ .iS)(status)))
        return rollout && rollout.from !== rollout.to ? "candidate" : "blue";
    // Of what is both, the green cannot go alone: the rollout, and every way back, stand on it.
    if (isVersion((0,_variants_js__WEBPACK_IMPORTED_MODULE_1__/* .stableOf */ .PI)(status)))
        return "leaving";
    if (Object.hasOwn(status.desired.green, version) && Object.hasOwn(status.variants, version))
        return "green";
    return Object.keys(status.variants).some(isVersion) ? "idle" : undefined;
}
/** Whether a version is something that was brought there, and that a rollback can take away. */
function canBeTakenBack(status, version) {
    const role = roleOf(status, version);
    return role === "blue" || role === "candidate" || role === "green";
}
/** The share of all variants of a version, in percent. */
function shareOf(status, version) {
    return Object.entries(status.variants).reduce((sum, [id, variant]) => sum + (variant.version === version ? (status.traffic[id] ?? 0) : 0), 0);
}
/** `1.1.4 75 % (leaving), 1.1.5 25 % (candidate)`; `nothing` where nothing is live. */
function sayLiveVersions(status) {
    const versions = [...new Set(Object.values(status.variants).map((variant) => variant.version))];
    const said = versions
        .sort(_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)
        .map((version) => `${version} ${shareOf(status, version)} % (${roleOf(status, version)})`);
    return said.join(", ") || "nothing";
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

/***/ 34782:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ planRollback)
});

// EXTERNAL MODULE: ./.build/model/variant.js
var variant = __webpack_require__(90940);
// EXTERNAL MODULE: ./.build/reconcile/hold.js
var hold = __webpack_require__(81315);
// EXTERNAL MODULE: ./.build/reconcile/live-version.js
var live_version = __webpack_require__(2185);
// EXTERNAL MODULE: ./.build/reconcile/rollback-points.js
var rollback_points = __webpack_require__(59432);
// EXTERNAL MODULE: ./.build/reconcile/settle.js
var settle = __webpack_require__(77561);
// EXTERNAL MODULE: ./.build/model/canonical.js
var canonical = __webpack_require__(73903);
// EXTERNAL MODULE: ./.build/reconcile/transition.js
var transition = __webpack_require__(81633);
// EXTERNAL MODULE: ./.build/reconcile/variants.js
var reconcile_variants = __webpack_require__(20680);
;// CONCATENATED MODULE: ./.build/reconcile/take-back.js



/**
 * What runs without one of its greens: the share goes to what is stable, and everything else stays as it is. The
 * desired digest is that of the deployment file without the green, as long as nothing else was changed there.
 */
function takenBack(status, version, targets) {
    const { [version]: _, ...green } = status.desired.green;
    const live = liveWithout(status, version);
    const { blue, commit } = status.desired;
    const blueId = (0,reconcile_variants/* blueOf */.iS)(status);
    const ofBlue = blueId === null ? {} : { [blue ?? blueId]: live.variants[blueId] };
    const ofGreens = Object.fromEntries(Object.keys(green).map((name) => [name, live.variants[name]]));
    const digest = (0,canonical/* digestOf */.ol)({ blue, green, variants: { ...ofBlue, ...ofGreens }, targets });
    return { live, desired: { commit, digest, blue, green } };
}
/** Whether a point is what runs but for the green, which is not there or has nothing there. */
function isLikeTakenBack(point, status, version) {
    const live = liveWithout(status, version);
    if ((0,reconcile_variants/* sameLive */.Tn)(point, live))
        return true;
    if (!Object.hasOwn(status.variants, version))
        return false;
    const variant = status.variants[version];
    if (variant === undefined || (status.traffic[version] ?? 0) === 0)
        return false;
    const idle = {
        traffic: { ...live.traffic, [version]: 0 },
        variants: { ...live.variants, [version]: variant },
    };
    return (0,reconcile_variants/* sameLive */.Tn)(point, idle);
}
function liveWithout(status, version) {
    if (!Object.hasOwn(status.traffic, version))
        return (0,transition/* liveOf */.QA)(status);
    const { [version]: share = 0, ...traffic } = status.traffic;
    const { [version]: _, ...variants } = status.variants;
    const stable = (0,reconcile_variants/* stableOf */.PI)(status);
    const heir = stable !== null && stable in variants ? stable : (0,reconcile_variants/* blueOf */.iS)(status);
    if (heir === null || !(heir in variants))
        return { traffic, variants };
    return { traffic: { ...traffic, [heir]: (traffic[heir] ?? 0) + share }, variants };
}

;// CONCATENATED MODULE: ./.build/reconcile/rollback.js







/**
 * Where a rollback goes and what becomes held. Chooses the newest settled point that contains nothing held,
 * differs from what runs, was not used, and is not too old, and in which nothing serves that failed; a named one must satisfy the same, except that its
 * being held is then what the person asks to be told. A green that is named as the bad version goes alone.
 */
function planRollback(request) {
    const { status, points, from, to } = request;
    if (from !== undefined && !(0,live_version/* canBeTakenBack */.o7)(status, from))
        return notLive(status, from);
    if (from !== undefined && to === undefined && (0,live_version/* roleOf */.kp)(status, from) === "green") {
        return takeGreenBack(request, from);
    }
    const named = to === undefined ? points : points.filter((point) => isNamed(point, to));
    if (to !== undefined && named.length === 0) {
        return noPoint(`no rollback point is ${to}: ${listPoints(points)}`);
    }
    const reasons = [];
    for (const point of named) {
        const unusable = whyUnusable(request, point);
        if (unusable === undefined)
            return restore(request, point);
        reasons.push(`revision ${point.revision}: ${unusable}`);
    }
    if (to !== undefined)
        return onlyUsed(request, named) ?? onlyArchived(request, named) ?? noPoint(reasons.join("; "));
    if (status.stable === null && Object.keys(status.traffic).length > 0) {
        return { kind: "withdraw", step: stepBack(request, "withdrawn", variant/* nothingLive */.s, null) };
    }
    return noPoint(reasons.join("; ") || "nothing runs here");
}
function restore(request, point) {
    const { traffic, variants, desired, keep } = point.status;
    const { revision, commit } = point;
    const step = {
        ...stepBack(request, "rolled-back", { traffic, variants }, point.status),
        restores: commit,
        restored: { revision, commit },
        desired,
        ...(keep ? { keep } : {}),
    };
    return { kind: "restore", point, step };
}
function takeGreenBack(request, version) {
    const { status } = request;
    const wanted = takenBack(status, version, request.targets ?? []);
    const [same] = status.rollout
        ? []
        : request.points.filter((point) => isLikeTakenBack(point.status, status, version) && whyUnusable(request, point) === undefined);
    if (same)
        return restore(request, same);
    const { live, desired } = wanted;
    const restored = { ...status, ...live, desired };
    const step = {
        ...stepBack(request, "rolled-back", live, restored),
        // The rollout is another change: it keeps its step, and its watch.
        rollout: status.rollout,
        watch: status.watch,
        ...(status.keep ? { keep: status.keep } : {}),
        desired,
    };
    return { kind: "take-back", version, step };
}
function stepBack(request, event, live, restored) {
    const { status, because } = request;
    return {
        event,
        live,
        rollout: null,
        watch: null,
        analyse: false,
        observe: false,
        hold: (0,hold/* mergeHolds */.bw)(status.hold, (0,hold/* newHolds */.dU)(status, restored, holdStamp(request))),
        ...(because && because.length > 0 ? { because } : {}),
    };
}
function whyUnusable(request, point) {
    const { status, from } = request;
    if (status.rollout === null && (0,reconcile_variants/* sameLive */.Tn)((0,reconcile_variants/* liveWithoutKept */.DV)(status), (0,reconcile_variants/* liveWithoutKept */.DV)(point.status)))
        return "is what runs now";
    const share = from === undefined ? 0 : (0,live_version/* shareOf */.tC)(point.status, from);
    if (share > 0)
        return `gives ${from} ${share} %`;
    if (from !== undefined && point.status.desired.blue === from)
        return `has ${from} as blue`;
    const failed = failedThere(request, point.status);
    if (failed.length > 0)
        return `runs what failed (${failed.join(", ")})`;
    const usedBy = (0,rollback_points/* usedPoints */.f8)(status, request.points).get(point.revision);
    if (usedBy !== undefined)
        return `was used: revision ${usedBy} restored it`;
    const holds = [
        ...status.hold,
        ...(0,hold/* newHolds */.dU)(status, point.status, { ...holdStamp(request), revision: status.revision }),
    ];
    const held = (0,hold/* heldInStatus */.r0)(point.status, holds);
    if (held.length > 0)
        return `contains what is held (${held.map(hold/* describeHeld */.T0).join(", ")})`;
    return (0,rollback_points/* whyArchived */.lZ)(point, request) ?? (0,rollback_points/* whyTooOld */.gc)(point, request);
}
/** Of what failed, so that nobody had to ask: the versions that serve there, or are blue, with the same settings. */
function failedThere({ status, because = [] }, there) {
    const failed = (0,settle/* deciding */.C$)(because).flatMap(({ variant, outcome }) => outcome === "fail" ? (status.variants[variant] ?? []) : []);
    const blue = (0,reconcile_variants/* blueOf */.iS)(there);
    const serving = Object.entries(there.variants).flatMap(([id, variant]) => id === blue || (there.traffic[id] ?? 0) > 0 ? [variant] : []);
    const both = serving.filter((variant) => failed.some((one) => (0,reconcile_variants/* sameVariant */.ag)(one, variant)));
    return [...new Set(both.map(({ version }) => version))];
}
/** Where everything that was named is used up: each has a younger point with the same content. */
function onlyUsed({ status, points }, named) {
    const used = (0,rollback_points/* usedPoints */.f8)(status, points);
    const restorers = named.flatMap(({ revision }) => used.get(revision) ?? []);
    const [newest] = restorers;
    if (newest === undefined || restorers.length < named.length)
        return undefined;
    const which = named.map(({ revision }) => revision).join(", ");
    return {
        kind: "refused",
        rule: "rollback/point-used",
        reason: `revision ${which} was used by a rollback: revision ${newest} restored it`,
        hint: newest === status.revision
            ? `revision ${newest} is what runs now: there is nothing to go back to there`
            : `go back to what restored it, which holds the same: --to ${newest}`,
    };
}
/** Where everything that was named has an archived version. */
function onlyArchived(request, named) {
    const reasons = named.flatMap((point) => {
        const why = (0,rollback_points/* whyArchived */.lZ)(point, request);
        return why === undefined ? [] : [`revision ${point.revision}: ${why}`];
    });
    if (reasons.length < named.length)
        return undefined;
    return {
        kind: "refused",
        rule: "version/archived",
        reason: reasons.join("; "),
    };
}
function notLive(status, from) {
    const role = (0,live_version/* roleOf */.kp)(status, from);
    const what = role === "leaving"
        ? `${from} is what the rollout leaves, not what it brings`
        : `${from} is not live there`;
    return {
        kind: "refused",
        rule: "rollback/not-live",
        reason: `${what}; live is ${(0,live_version/* sayLiveVersions */.Bh)(status)}`,
        hint: "name what is bad there, or leave the version out to take back the newest change",
    };
}
function noPoint(reason) {
    return { kind: "refused", rule: "rollback/no-point", reason };
}
function isNamed(point, to) {
    return /^\d+$/.test(to) ? point.revision === Number(to) : point.status.desired.blue === to;
}
function listPoints(points) {
    if (points.length === 0)
        return "there is none";
    return `there are ${points.map((point) => `${point.revision} (${point.status.desired.blue})`).join(", ")}`;
}
/** Held since the rollback, which is the next revision: what people find in the history. */
function holdStamp({ status, reason, now }) {
    return { revision: status.revision + 1, at: now, reason };
}


/***/ })

};
;