"use strict";
exports.id = 820;
exports.ids = [820,9088];
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

/***/ 17519:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commitSource: () => (/* binding */ commitSource)
/* harmony export */ });
/* harmony import */ var _git_tree_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26630);

/** The tree of a commit of the desired branch as a source. */
function commitSource(clone, commit) {
    return (0,_git_tree_source_js__WEBPACK_IMPORTED_MODULE_0__/* .treeSource */ .A)(clone.repository, commit, clone.directory);
}


/***/ }),

/***/ 78439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/convention/working-tree.js
var working_tree = __webpack_require__(9057);
// EXTERNAL MODULE: ./.build/model/deployment.js
var deployment = __webpack_require__(63798);
// EXTERNAL MODULE: ./.build/deployed/codecs.js
var codecs = __webpack_require__(83771);
// EXTERNAL MODULE: ./.build/deployed/message.js
var deployed_message = __webpack_require__(92849);
// EXTERNAL MODULE: ./.build/deployed/paths.js
var paths = __webpack_require__(21818);
// EXTERNAL MODULE: ./.build/deployed/status-codec.js
var status_codec = __webpack_require__(47025);
;// CONCATENATED MODULE: ./.build/deployed/genesis.js





/** Makes the branch's first commit, if the branch is absent; its creation is the claim. */
function createDeployed(branch, genesis) {
    const changes = new Map([
        [paths/* manifestPath */.ji, (0,codecs/* encodeManifest */.Gb)({ headgate: 1, directory: genesis.directory, applied: null })],
        ...genesisFiles(genesis),
    ]);
    const message = (0,deployed_message/* composeMessage */.SB)({
        subject: `Begin the branch ${branch.name}`,
        body: ["What runs, since when and why. Written by Headgate alone."],
        cause: genesis.cause,
        events: [{ event: "genesis", environment: null }],
    });
    return branch.create(changes, message, genesis.anew ?? false);
}
function genesisFiles(genesis) {
    const files = new Map();
    for (const environment of genesis.environments ?? []) {
        files.set((0,paths/* policyPath */.k1)(environment.id), (0,codecs/* encodePolicy */.D1)(environment));
    }
    for (const { status, outputs } of genesis.adopted ?? []) {
        const id = (0,deployment/* deploymentId */.d)(status);
        files.set((0,paths/* statusPath */.k9)(id), (0,status_codec/* encodeStatus */.B)(status).text);
        for (const [path, text] of outputs)
            files.set((0,paths/* outputPath */.XC)(id, path), text);
    }
    return files;
}

// EXTERNAL MODULE: ./.build/git/ancestry.js
var ancestry = __webpack_require__(86151);
// EXTERNAL MODULE: ./.build/git/branches.js
var branches = __webpack_require__(37066);
// EXTERNAL MODULE: ./.build/git/error.js
var error = __webpack_require__(52538);
// EXTERNAL MODULE: ./.build/git/process.js
var process = __webpack_require__(12845);
// EXTERNAL MODULE: ./.build/report/findings.js + 2 modules
var report_findings = __webpack_require__(6261);
// EXTERNAL MODULE: ./.build/report/json.js
var json = __webpack_require__(63198);
// EXTERNAL MODULE: ./.build/targets/mcp/rendered.js
var rendered = __webpack_require__(40860);
// EXTERNAL MODULE: ./.build/commands/command.js
var command = __webpack_require__(82383);
// EXTERNAL MODULE: ./.build/apply/outputs.js
var apply_outputs = __webpack_require__(99218);
// EXTERNAL MODULE: ./.build/convention/paths.js
var convention_paths = __webpack_require__(10547);
// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(3028);
// EXTERNAL MODULE: ./.build/reconcile/inputs.js
var reconcile_inputs = __webpack_require__(44163);
// EXTERNAL MODULE: ./.build/reconcile/soak.js
var reconcile_soak = __webpack_require__(53724);
// EXTERNAL MODULE: ./.build/rules/registry.js + 54 modules
var registry = __webpack_require__(62859);
// EXTERNAL MODULE: ./.build/targets/registry.js + 13 modules
var targets_registry = __webpack_require__(52210);
// EXTERNAL MODULE: ./.build/commands/check-desired.js
var check_desired = __webpack_require__(18373);
// EXTERNAL MODULE: ./.build/commands/commit-source.js
var commit_source = __webpack_require__(17519);
// EXTERNAL MODULE: ./.build/commands/target-findings.js
var target_findings = __webpack_require__(28496);
;// CONCATENATED MODULE: ./.build/commands/init/adoption.js











/**
 * Looks at the head of the default branch (on the remote where there is one, never at what is checked out): all
 * that it deploys is checked as for any change, and is then taken over as it runs.
 */
async function beginning(workspace, cause, now) {
    const { repository } = workspace;
    const branch = await workspace.desiredBranch();
    const commit = branch === null ? null : await (0,branches/* branchHead */.P)(repository, branch);
    if (commit === null) {
        if (repository.remote === null)
            return nothingRuns;
        const name = branch ?? "main";
        return {
            kind: "later",
            why: `${repository.remote} has no branch ${name} yet, and hosts take the first branch for the default one; push it first: git push --set-upstream ${repository.remote} ${name}`,
        };
    }
    const source = (0,commit_source.commitSource)(workspace, commit);
    const names = await source.names("");
    if (!names.includes(convention_paths/* projectFile */.g7)) {
        if (!(await hasDeployments(source)))
            return nothingRuns;
        return {
            kind: "later",
            why: `${branch} deploys servers and has no ${convention_paths/* projectFile */.g7} yet; bring it there first`,
        };
    }
    const { desired, findings: found } = await (0,check_desired.checkDesired)({ source, touched: "all", now });
    const ids = [...desired.servers.values()].flatMap(({ id, deployments }) => [...deployments.keys()].map((environment) => `${environment}/${id}`));
    const findings = (0,registry/* distinct */.dM)([...found, ...(0,target_findings/* targetFindings */.Y)(desired, { statuses: new Map() }, ids)]);
    if ((0,finding.hasFailure)(findings))
        return { kind: "refused", findings, source };
    const adopted = adoptions(desired, commit, cause, now);
    // Where nothing runs yet, policies come into force by the first apply: until then they are still being written.
    const environments = adopted.length > 0 ? desired.environments.values() : [];
    return { kind: "ready", environments, adopted, findings, source };
}
const nothingRuns = {
    kind: "ready",
    environments: [],
    adopted: [],
    findings: [],
    source: null,
};
async function hasDeployments(source) {
    const folders = (await source.names(convention_paths/* environmentsFolder */.fC)).filter((name) => name.endsWith("/"));
    const servers = await Promise.all(folders.map((folder) => (0,check_desired.serversIn)(source, folder.slice(0, -1))));
    return servers.flat().length > 0;
}
function adoptions(desired, commit, cause, at) {
    const found = [];
    for (const unit of desired.servers.values()) {
        for (const deployment of unit.deployments.values()) {
            const environment = desired.environments.get(deployment.environment);
            if (!environment)
                continue;
            const inputs = (0,reconcile_inputs/* desiredInputs */.Q)(desired, unit, environment, deployment);
            const outputs = (0,apply_outputs/* renderOutputs */.$Z)({ adapterFor: targets_registry/* adapterFor */.f }, environment, unit.id, inputs.live, unit.releases);
            const status = {
                headgate: 1,
                server: unit.id,
                environment: environment.id,
                revision: 1,
                event: "adopted",
                outcome: "healthy",
                desired: { commit, digest: inputs.digest, blue: inputs.blue, green: inputs.green },
                ...inputs.live,
                rollout: null,
                watch: null,
                stable: null,
                hold: [],
                lease: null,
                cause,
                gates: [],
                probes: [],
                problem: null,
                outputs: (0,apply_outputs/* digestsOf */.nw)(outputs),
                at,
            };
            const soak = (0,reconcile_soak/* carrySoak */.q)({}, (0,reconcile_soak/* soakingVariant */.k)(status), new Set(), at, at);
            found.push({ status: { ...status, soak }, outputs });
        }
    }
    return found;
}

// EXTERNAL MODULE: ./.build/commands/init/files.js
var files = __webpack_require__(10594);
;// CONCATENATED MODULE: ./.build/commands/init/next.js


/** What a person does next, from what lies in the working tree: where something is deployed already, make it real. */
async function nextStep(tree) {
    const names = await tree.names(convention_paths/* environmentsFolder */.fC);
    const environments = names.filter((name) => name.endsWith("/")).map((name) => name.slice(0, -1));
    for (const environment of environments) {
        if ((await (0,check_desired.serversIn)(tree, environment)).length > 0) {
            return "next: commit what is not yet committed, then headgate apply";
        }
    }
    const first = environments.includes("development") ? "development" : (environments[0] ?? "ENVIRONMENT");
    return `next: headgate release SERVER VERSION --npm PACKAGE --create
      then name the version in ${convention_paths/* environmentsFolder */.fC}/${first}/SERVER.yaml`;
}

// EXTERNAL MODULE: ./.build/commands/source-texts.js
var source_texts = __webpack_require__(39088);
// EXTERNAL MODULE: ./.build/commands/workspace.js + 2 modules
var commands_workspace = __webpack_require__(45349);
;// CONCATENATED MODULE: ./.build/commands/init.js
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
 * Writes a repository to begin with (existing files stay as they are) and makes the first commit of
 * `deployed`. What the default branch says runs already is checked and adopted: no strategy, soak or promotion.
 */
const init = async (invocation, world) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const folder = (0,external_node_path_.resolve)(world.cwd, invocation.positionals[0] ?? String(invocation.options.repository ?? "."));
        await (0,promises_.mkdir)(folder, { recursive: true });
        const made = await ensureRepository(folder);
        const within = { ...invocation, options: { ...invocation.options, repository: folder } };
        const workspace = __addDisposableResource(env_1, await (0,commands_workspace/* openWorkspace */.OH)(within, world, { tree: true }), true);
        const branch = await branchOfFirstCommit(workspace);
        const written = await (0,files/* writeStart */.uY)(workspace, world);
        const lines = [...(made ? ["made a git repository"] : []), ...(0,files/* sayWritten */.ll)(written)];
        const first = branch === null ? null : await firstCommit(workspace, written);
        if (first)
            lines.push(`committed them as ${first.slice(0, 7)}`);
        else if (written.length > 0)
            lines.push(`commit them when you have looked: git add ${tops(written)} && git commit`);
        return await genesis(workspace, world, { lines, written });
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
/** The least words that name all of it, and nothing else that lies there, such as clients' files with secrets. */
function tops(paths) {
    return [...new Set(paths.map((path) => path.split("/")[0] ?? path))].join(" ");
}
async function ensureRepository(folder) {
    const found = await (0,process/* runGit */.EO)(folder, ["rev-parse", "--git-dir"]);
    if (found.status === 0)
        return false;
    // Only where there is none: one that git will not open, such as another user's, stays as it is.
    const why = (0,error/* failure */.V2)("rev-parse", found.status, found.stderr);
    if (why.code !== "git/not-a-repository")
        throw why;
    await (0,process/* git */.$Y)(folder, ["init", "--quiet", "--initial-branch=main"]);
    return true;
}
/**
 * An empty repository gets its first commit; in any other one the files are a change like any, to be reviewed.
 * Null: it is not empty. Throws, before anything is written, where git could not commit.
 */
async function branchOfFirstCommit({ repository }) {
    if ((await (0,ancestry/* tryResolve */.Cn)(repository, "HEAD")) !== null)
        return null;
    const branch = await (0,branches/* currentBranch */.eR)(repository);
    if (branch === null || (await hasHistory(repository)))
        return null;
    for (const who of ["GIT_AUTHOR_IDENT", "GIT_COMMITTER_IDENT"]) {
        const identity = await repository.run(["var", who]);
        if (identity.status === 0)
            continue;
        throw new error/* GitError */.XS("git/failed", "git does not know who you are.", {
            hint: 'git config --global user.name "Your Name" && git config --global user.email you@example.org',
        });
    }
    return branch;
}
/** Whether the remote holds what this clone only has to fetch: a first commit of its own would stand beside it. */
async function hasHistory(repository) {
    const branch = repository.remote === null ? null : await (0,branches/* desiredBranch */.ts)(repository);
    return branch !== null && (await (0,branches/* branchHead */.P)(repository, branch)) !== null;
}
async function firstCommit({ repository, directory }, written) {
    if (written.length === 0)
        return null;
    const paths = written.map((path) => (0,external_node_path_.join)(directory, path));
    await repository.git(["add", "--", ...paths]);
    await repository.git([
        "commit",
        "--quiet",
        "--no-verify",
        "--message",
        "Begin with Headgate",
        "--",
        ...paths,
    ]);
    return (0,ancestry/* tryResolve */.Cn)(repository, "HEAD");
}
async function genesis(workspace, world, prepared) {
    const { store, directory } = workspace;
    const present = await store.head();
    if (present !== null)
        return thereAlready(workspace, prepared, present);
    const cause = await workspace.host.cause(workspace.repository, { command: "init" });
    const start = await beginning(workspace, cause, world.now().toISOString());
    if (start.kind === "later")
        return later(workspace, prepared, start.why);
    const told = await tell(start, world);
    if (start.kind === "refused") {
        const text = [
            ...prepared.lines,
            told,
            `the branch ${store.name} was not begun: correct this on the default branch, then run headgate init again`,
        ];
        return (0,command/* result */.Ke)("refused", text.join("\n"), {
            ...documentOf(prepared, [], null),
            findings: (0,json.findingsJson)(start.findings),
        });
    }
    const { adopted, environments, findings } = start;
    const created = await createDeployed(store, { directory, cause, environments, adopted });
    if (created.kind === "exists")
        return thereAlready(workspace, prepared, created.head);
    if (created.kind === "deleted") {
        throw new error/* GitError */.XS("git/failed", `The branch ${store.name} existed, and is gone.`, {
            hint: `bring it back: git push ${workspace.repository.remote ?? "."} ${created.seen}:refs/heads/${store.name}`,
        });
    }
    const taken = adopted.length > 0 ? `, with ${counted(adopted)} taken over as they run` : "";
    const text = [
        ...prepared.lines,
        ...(told === "" ? [] : [told]),
        `began the branch ${store.name} at ${created.head.slice(0, 7)}${taken}`,
        adopted.some(hasClients) ? bringThem : await nextStep((0,working_tree.workingTree)(workspace.root)),
    ];
    return (0,command/* result */.Ke)("ok", text.join("\n"), {
        ...documentOf(prepared, adopted, created.head),
        findings: (0,json.findingsJson)(findings),
    });
}
/** Adoption writes nothing on any machine: entries that say the same are marked by the first who brings them there. */
const bringThem = "next: headgate sync, which takes over the clients' entries on this machine; then headgate apply for every change";
function hasClients({ outputs }) {
    return [...outputs.keys()].some((name) => name.startsWith(rendered/* outputPrefix */.Mp));
}
function counted({ length }) {
    return length === 1 ? "1 deployment" : `${length} deployments`;
}
async function tell(start, world) {
    const { findings, source } = start;
    if (findings.length === 0 || source === null)
        return "";
    return (0,report_findings.formatFindings)(findings, await (0,source_texts.sourceTexts)(findings, source), (0,command/* textOptions */.aW)(world));
}
function later({ store }, prepared, why) {
    const text = [
        ...prepared.lines,
        `the branch ${store.name} is not begun yet: ${why}`,
        "then run headgate init again",
    ];
    return (0,command/* result */.Ke)("ok", text.join("\n"), { ...documentOf(prepared, [], null), findings: [] });
}
function thereAlready({ store }, prepared, head) {
    const text = [...prepared.lines, `the branch ${store.name} is there already, at ${head.slice(0, 7)}`];
    return (0,command/* result */.Ke)(prepared.written.length > 0 ? "ok" : "unchanged", text.join("\n"), {
        ...documentOf(prepared, [], head),
        findings: [],
    });
}
function documentOf({ written }, adopted, deployed) {
    return {
        written,
        adopted: adopted.map(({ status }) => `${status.environment}/${status.server}`),
        deployed,
    };
}


/***/ }),

/***/ 10594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wl: () => (/* binding */ schemaFolder),
/* harmony export */   ll: () => (/* binding */ sayWritten),
/* harmony export */   uY: () => (/* binding */ writeStart)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _convention_modeline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22794);
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10547);




/** Schemas lie in the repository, so that editors need no network and no trust. */
const schemaFolder = ".headgate/schemas";
/**
 * Writes what a repository needs to begin with, and returns the paths that it wrote, from the convention's
 * folder. Files that are there stay as they are; environments are written only where there are none.
 */
async function writeStart(workspace, world) {
    const written = [];
    const existing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace.root, _convention_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentsFolder */ .fC)).catch(() => []);
    const files = { [_convention_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .projectFile */ .g7]: project, ...(existing.length > 0 ? {} : starter) };
    for (const [path, text] of Object.entries(files)) {
        const toSchemas = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), schemaFolder).replaceAll("\\", "/");
        const kind = path === _convention_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .projectFile */ .g7 ? "headgate" : "environment";
        await writeNew(workspace, path, `${(0,_convention_modeline_js__WEBPACK_IMPORTED_MODULE_2__/* .modeline */ .OC)(kind, toSchemas)}\n${text}`, written);
    }
    await writeNew(workspace, ".gitattributes", gitAttributes, written);
    const schemas = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(world.assets, "schemas");
    for (const name of Object.values(_convention_modeline_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaFiles */ .rx).sort()) {
        await writeNew(workspace, `${schemaFolder}/${name}`, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(schemas, name), "utf8"), written);
    }
    return written;
}
/** The schemas are many and for editors only: one line for all of them. */
function sayWritten(written) {
    const schemas = written.filter((path) => path.startsWith(`${schemaFolder}/`)).length;
    const others = written.filter((path) => !path.startsWith(`${schemaFolder}/`));
    const all = schemas === 0 ? others : [...others, `${schemaFolder}/  (${schemas} schemas for editors)`];
    return all.map((what) => `wrote ${what}`);
}
async function writeNew(workspace, path, text, written) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace.root, path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text, { flag: "wx" });
        written.push(path);
    }
    catch (error) {
        if (!(error instanceof Error && "code" in error && error.code === "EEXIST"))
            throw error;
    }
}
/** Carriage returns in the convention's files are refused: a checkout must not make them. */
const gitAttributes = "*.yaml text eol=lf\n*.json text eol=lf\n";
const project = `headgate: 1
# variables: { LOG_LEVEL: info }      # for every server that declares them
`;
const starter = {
    "environments/development/environment.yaml": `stage: development
versions: { unpackaged: true }
targets:
  - { type: mcp, scope: project, path: clients/development/.mcp.json }
`,
    "environments/staging/environment.yaml": `stage: staging
upstream: [development]
versions: { unpackaged: true }
targets:
  - { type: mcp, scope: project, path: clients/staging/.mcp.json }
`,
    "environments/production/environment.yaml": `stage: production
upstream: [staging]
soak: 24h
versions: { prerelease: false, downgrade: false }
strategy: { type: canary, steps: [5, 25, 50], interval: 15m, analysis: [probe] }
rollback: { automatic: true, maxAge: 7d }
targets:
  - { type: mcp, scope: project, path: .mcp.json }
`,
};


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

/***/ 22794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OC: () => (/* binding */ modeline),
/* harmony export */   rx: () => (/* binding */ schemaFiles)
/* harmony export */ });
/* unused harmony export publishedSchemas */
/** Every kind of file that has a schema, and the schema's file name. */
const schemaFiles = {
    headgate: "headgate.schema.json",
    environment: "environment.schema.json",
    server: "server.schema.json",
    deployment: "deployment.schema.json",
    release: "release.schema.json",
    acknowledgement: "acknowledgement.schema.json",
    status: "status.schema.json",
    pending: "pending.schema.json",
    stop: "stop.schema.json",
};
/** Where the schemas of this version of the convention are published. */
const publishedSchemas = "https://headgate.dev/schemas/1/";
/** The first line of a YAML file that tells an editor its schema; `base` is a folder's path or address. */
function modeline(kind, base = publishedSchemas) {
    return `# yaml-language-server: $schema=${base.endsWith("/") ? base : `${base}/`}${schemaFiles[kind]}`;
}


/***/ }),

/***/ 9057:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workingTree: () => (/* binding */ workingTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95607);



const ignored = new Set([".git", "node_modules"]);
const absent = new Set(["ENOENT", "ENOTDIR", "EISDIR"]);
/** Opening never follows a link, and never waits for the other end of a pipe. */
const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/**
 * The files as they lie in a folder (absolute path). Links are never followed, neither as files nor as folders
 * on the way: reading one gives its text, as git stores it. At most one byte over the limit is read of a file.
 * Synchronous inside, which is six times faster for many small files.
 */
function workingTree(root, options = {}) {
    const realFolders = new Set([""]);
    const slab = { buffer: Buffer.alloc(0), used: 0 };
    // Only what is there is remembered: what is not may be written a moment later.
    const isRealFolder = (folder) => {
        if (realFolders.has(folder))
            return true;
        const isReal = isRealFolder(parentOf(folder)) && kindAt(root, folder) === "folder";
        if (isReal)
            realFolders.add(folder);
        return isReal;
    };
    return {
        commit: null,
        async list(prefix) {
            if (!isInside(prefix) || !isRealFolder(parentOf(prefix)))
                return [];
            const kind = realFolders.has(prefix) ? "folder" : kindAt(root, prefix);
            if (kind === undefined)
                return [];
            if (kind !== "folder")
                return [{ path: prefix, kind }];
            const entries = [];
            walk(root, prefix, entries, realFolders);
            return entries;
        },
        async names(folder) {
            if (!isInside(folder) || !isRealFolder(folder))
                return [];
            return readFolder(root, folder).map((entry) => {
                if (!entry.isDirectory())
                    return entry.name;
                realFolders.add(folder === "" ? entry.name : `${folder}/${entry.name}`);
                return `${entry.name}/`;
            });
        },
        async read(paths) {
            const contents = new Map();
            if (options.reuse)
                slab.used = 0;
            for (const path of paths) {
                if (!isInside(path) || !isRealFolder(parentOf(path)))
                    continue;
                const bytes = readBytes(`${root}/${path}`, slab);
                if (bytes)
                    contents.set(path, bytes);
            }
            return contents;
        },
    };
}
function isInside(path) {
    if (path.startsWith("/") || path.includes("\\") || path.includes("\0"))
        return false;
    return !path.includes("..") || !path.split("/").includes("..");
}
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function kindAt(root, path) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), { throwIfNoEntry: false });
    if (!stat)
        return undefined;
    if (stat.isDirectory())
        return "folder";
    return stat.isFile() ? "file" : stat.isSymbolicLink() ? "symlink" : "other";
}
function readFolder(root, folder) {
    try {
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true });
        return entries.filter(({ name }) => !ignored.has(name));
    }
    catch (error) {
        // It was there a moment ago.
        if (absent.has(codeOf(error)))
            return [];
        throw error;
    }
}
function walk(root, folder, entries, realFolders) {
    realFolders.add(folder);
    for (const entry of readFolder(root, folder)) {
        const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
        if (entry.isFile())
            entries.push({ path, kind: "file" });
        else if (entry.isDirectory())
            walk(root, path, entries, realFolders);
        else
            entries.push({ path, kind: entry.isSymbolicLink() ? "symlink" : "other" });
    }
}
const slabSize = 4 * (_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .maxFileSize */ .o2 + 1);
/** Undefined where there is no file; what may not be read throws, since it must not pass for absent. */
function readBytes(path, slab) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags);
    }
    catch (error) {
        const code = codeOf(error);
        if (code === "ELOOP" || code === "EMLINK")
            return Buffer.from((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path));
        if (absent.has(code))
            return undefined;
        throw error;
    }
    try {
        return readInto(slab, descriptor);
    }
    catch (error) {
        if (absent.has(codeOf(error)))
            return undefined;
        throw error;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function readInto(slab, descriptor) {
    const limit = _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .maxFileSize */ .o2 + 1;
    if (slab.buffer.length - slab.used < limit) {
        slab.buffer = Buffer.allocUnsafeSlow(slabSize);
        slab.used = 0;
    }
    const start = slab.used;
    let length = 0;
    for (;;) {
        const wanted = limit - length;
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, slab.buffer, start + length, wanted, null);
        length += count;
        // Of a file, less than was asked for comes only at its end.
        if (count < wanted || length === limit)
            break;
    }
    slab.used += length;
    return slab.buffer.subarray(start, start + length);
}
function codeOf(error) {
    return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}


/***/ }),

/***/ 53724:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ soakingVariant),
/* harmony export */   q: () => (/* binding */ carrySoak)
/* harmony export */ });
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20871);

/**
 * The version whose soak runs, and its release: blue at 100 percent in a settled status. A rollout, a green with a share,
 * a failure or a contract that is not the reviewed one ends the interval.
 */
function soakingVariant(status) {
    const { blue, green } = status.desired;
    if (!(0,_model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .isSettled */ .I)(status) || (status.drift ?? []).length > 0 || blue === null || blue in green)
        return null;
    const whole = Object.keys(status.traffic).find((id) => status.traffic[id] === 100);
    const variant = whole === undefined ? undefined : status.variants[whole];
    return variant?.version === blue ? { version: blue, release: variant.release } : null;
}
/**
 * Carries soak over a change: intervals that ended are closed at `endedAt` (when the write-ahead was made),
 * the one that begins starts at `at`, and from nothing where another release soaked under its version. Versions in `voided` (failed or held) lose what they had.
 */
function carrySoak(before, running, voided, endedAt, at) {
    const after = {};
    for (const [version, soak] of Object.entries(before)) {
        if (voided.has(version))
            continue;
        const runs = version === running?.version && soak.release === running.release;
        after[version] = runs || soak.since === null ? soak : close(soak, soak.since, endedAt);
    }
    if (running !== null && !voided.has(running.version)) {
        const { version, release } = running;
        const known = after[version]?.release === release ? after[version] : undefined;
        after[version] = { release, longest: known?.longest ?? 0, since: known?.since ?? at };
    }
    return after;
}
function close(soak, since, endedAt) {
    const length = Math.max(0, Date.parse(endedAt) - Date.parse(since));
    return { ...soak, longest: Math.max(soak.longest, length), since: null };
}


/***/ })

};
;