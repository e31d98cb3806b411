export const id = 198;
export const ids = [198];
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

/***/ 6198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./.build/apply/outputs.js
var apply_outputs = __webpack_require__(4951);
// EXTERNAL MODULE: ./.build/convention/load.js + 7 modules
var load = __webpack_require__(2101);
;// CONCATENATED MODULE: ./.build/convention/modeline.js
/** Every kind of file that has a schema, and the schema's file name. */
const schemaFiles = {
    headgate: "headgate.schema.json",
    environment: "environment.schema.json",
    server: "server.schema.json",
    deployment: "deployment.schema.json",
    release: "release.schema.json",
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

// EXTERNAL MODULE: ./.build/model/deployment.js
var deployment = __webpack_require__(7893);
// EXTERNAL MODULE: ./.build/deployed/codecs.js
var codecs = __webpack_require__(1050);
// EXTERNAL MODULE: ./.build/deployed/message.js
var deployed_message = __webpack_require__(9846);
// EXTERNAL MODULE: ./.build/deployed/paths.js
var paths = __webpack_require__(725);
// EXTERNAL MODULE: ./.build/deployed/status-codec.js
var status_codec = __webpack_require__(8676);
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
var ancestry = __webpack_require__(2860);
// EXTERNAL MODULE: ./.build/git/branches.js
var branches = __webpack_require__(6153);
// EXTERNAL MODULE: ./.build/git/error.js
var error = __webpack_require__(4855);
// EXTERNAL MODULE: ./.build/reconcile/inputs.js
var reconcile_inputs = __webpack_require__(2668);
// EXTERNAL MODULE: ./.build/reconcile/soak.js
var soak = __webpack_require__(4803);
// EXTERNAL MODULE: ./.build/report/findings.js + 1 modules
var findings = __webpack_require__(7542);
// EXTERNAL MODULE: ./.build/report/json.js
var report_json = __webpack_require__(6675);
// EXTERNAL MODULE: ./.build/targets/registry.js + 11 modules
var registry = __webpack_require__(8884);
// EXTERNAL MODULE: ./.build/commands/command.js
var command = __webpack_require__(6604);
// EXTERNAL MODULE: ./.build/commands/look.js + 1 modules
var look = __webpack_require__(6790);
// EXTERNAL MODULE: ./.build/commands/runner.js
var runner = __webpack_require__(2263);
// EXTERNAL MODULE: ./.build/commands/workspace.js + 1 modules
var commands_workspace = __webpack_require__(2363);
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




















const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/** Schemas lie in the repository, so that editors need no network and no trust. */
const schemaFolder = ".headgate/schemas";
/**
 * Writes a repository to begin with (existing files stay as they are) and makes the first commit of
 * `deployed`. What the default branch says runs already is adopted: no strategy, soak or promotion.
 */
const init = async (invocation, world) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const folder = (0,external_node_path_.resolve)(world.cwd, invocation.positionals[0] ?? String(invocation.options.repository ?? "."));
        await (0,promises_.mkdir)(folder, { recursive: true });
        const made = await ensureRepository(folder);
        const within = { ...invocation, options: { ...invocation.options, repository: folder } };
        const workspace = __addDisposableResource(env_1, await (0,commands_workspace/* openWorkspace */.OH)(within, world), true);
        const written = await writeFiles(workspace, world);
        const lines = [...(made ? ["made a git repository"] : []), ...written.map((path) => `wrote ${path}`)];
        const first = await firstCommit(workspace, written);
        if (first)
            lines.push(`committed them as ${first.slice(0, 7)}`);
        else if (written.length > 0)
            lines.push("commit them when you have looked: git add --all && git commit");
        return genesis(workspace, world, lines, written);
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
async function ensureRepository(folder) {
    try {
        await run("git", ["rev-parse", "--git-dir"], { cwd: folder });
        return false;
    }
    catch {
        await run("git", ["init", "--quiet", "--initial-branch=main"], { cwd: folder });
        return true;
    }
}
async function writeFiles(workspace, world) {
    const written = [];
    const existing = await (0,promises_.readdir)((0,external_node_path_.join)(workspace.root, "environments")).catch(() => []);
    const files = existing.length > 0 ? { "headgate.yaml": project } : { "headgate.yaml": project, ...environments };
    for (const [path, text] of Object.entries(files)) {
        const toSchemas = (0,external_node_path_.relative)((0,external_node_path_.dirname)(path), schemaFolder).replaceAll("\\", "/");
        const kind = path === "headgate.yaml" ? "headgate" : "environment";
        await writeNew(workspace, path, `${modeline(kind, toSchemas)}\n${text}`, written);
    }
    const schemas = (0,external_node_path_.join)(world.assets, "schemas");
    for (const name of (await (0,promises_.readdir)(schemas)).sort()) {
        await writeNew(workspace, `${schemaFolder}/${name}`, await (0,promises_.readFile)((0,external_node_path_.join)(schemas, name), "utf8"), written);
    }
    return written;
}
async function writeNew(workspace, path, text, written) {
    const file = (0,external_node_path_.join)(workspace.root, path);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    try {
        await (0,promises_.writeFile)(file, text, { flag: "wx" });
        written.push(path);
    }
    catch (error) {
        if (!(error instanceof Error && "code" in error && error.code === "EEXIST"))
            throw error;
    }
}
/** An empty repository gets its first commit; in any other one the files are a change like any, to be reviewed. */
async function firstCommit(workspace, written) {
    const { repository, directory } = workspace;
    if (written.length === 0 || (await (0,ancestry/* tryResolve */.Cn)(repository, "HEAD")) !== null)
        return null;
    if (repository.remote !== null)
        return null;
    const branch = await (0,branches/* currentBranch */.eR)(repository);
    if (branch === null)
        return null;
    const identity = await repository.run(["var", "GIT_AUTHOR_IDENT"]);
    if (identity.status !== 0) {
        throw new error/* GitError */.XS("git/failed", "git does not know who you are.", {
            hint: 'git config --global user.name "Your Name" && git config --global user.email you@example.org',
        });
    }
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
async function genesis(workspace, world, lines, written) {
    const cause = await (0,runner/* localCause */.dX)(workspace, world, { command: "init" });
    const { repository, directory } = workspace;
    const branch = await (0,branches/* desiredBranch */.ts)(repository);
    const commit = branch === null ? null : await (0,ancestry/* tryResolve */.Cn)(repository, "HEAD");
    const loaded = commit === null ? null : await (0,load/* loadDesired */.f)((0,look/* commitSource */.nv)(workspace, commit), { kind: "all" });
    const bad = loaded?.findings.filter(({ outcome, rule }) => outcome === "fail" && rule !== "convention/not-found");
    if (bad && bad.length > 0) {
        return (0,command/* result */.Ke)("refused", (0,findings/* formatFindings */.eg)(bad, new Map(), (0,command/* textOptions */.aW)(world)), {
            findings: (0,report_json/* findingsJson */.p)(bad),
        });
    }
    const adopted = loaded && commit !== null ? adoptions(loaded.desired, commit, cause, world) : [];
    const created = await createDeployed(workspace.store, {
        directory,
        cause,
        environments: loaded && adopted.length > 0 ? loaded.desired.environments.values() : [],
        adopted,
    });
    const json = { written, adopted: adopted.map(({ status }) => `${status.environment}/${status.server}`) };
    if (created.kind === "created") {
        const taken = adopted.length > 0 ? `, with ${adopted.length} deployments taken over as they run` : "";
        const text = [
            ...lines,
            `began the branch ${workspace.store.name} at ${created.head.slice(0, 7)}${taken}`,
            next,
        ];
        return (0,command/* result */.Ke)("ok", text.join("\n"), { ...json, deployed: created.head });
    }
    if (created.kind === "exists") {
        const text = [
            ...lines,
            `the branch ${workspace.store.name} is there already, at ${created.head.slice(0, 7)}`,
        ];
        return (0,command/* result */.Ke)(written.length > 0 ? "ok" : "unchanged", text.join("\n"), {
            ...json,
            deployed: created.head,
        });
    }
    throw new error/* GitError */.XS("git/failed", `The branch ${workspace.store.name} existed, and is gone.`, {
        hint: `bring it back: git push REMOTE ${created.seen}:refs/heads/${workspace.store.name}`,
    });
}
const next = "next: headgate release SERVER VERSION --npm PACKAGE --create, then name it in environments/development/SERVER.yaml";
function adoptions(desired, commit, cause, world) {
    const at = world.now().toISOString();
    const found = [];
    for (const unit of desired.servers.values()) {
        for (const deployment of unit.deployments.values()) {
            const environment = desired.environments.get(deployment.environment);
            if (!environment)
                continue;
            const inputs = (0,reconcile_inputs/* desiredInputs */.Q)(desired, unit, environment, deployment);
            const outputs = (0,apply_outputs/* renderOutputs */.$Z)({ adapterFor: registry/* adapterFor */.f }, environment, unit.id, inputs.live, unit.releases);
            const whole = Object.values(inputs.live.traffic).includes(100) ? deployment.blue : null;
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
                soak: (0,soak/* carrySoak */.q)({}, whole, new Set(), at, at),
                hold: [],
                lease: null,
                cause,
                gates: [],
                probes: [],
                problem: null,
                outputs: (0,apply_outputs/* digestsOf */.nw)(outputs),
                at,
            };
            found.push({ status, outputs });
        }
    }
    return found;
}
const project = `headgate: 1
# variables: { LOG_LEVEL: info }      # for every server that declares them
`;
const environments = {
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
strategy: { type: canary, steps: [5, 25, 50], interval: 15m }
rollback: { automatic: true, maxAge: 7d }
targets:
  - { type: mcp, scope: project, path: .mcp.json }
`,
};


/***/ }),

/***/ 2263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dX: () => (/* binding */ localCause),
/* harmony export */   hu: () => (/* binding */ applyPorts),
/* harmony export */   t9: () => (/* binding */ BlockedError),
/* harmony export */   uP: () => (/* binding */ lookAtHeads)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var _convention_touched_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6514);
/* harmony import */ var _deployed_points_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6282);
/* harmony import */ var _deployed_run_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(675);
/* harmony import */ var _targets_registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8884);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6790);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2363);








/** The branch `deployed` is absent, or must not be written to; the findings say why. */
class BlockedError extends Error {
    code = "deployed/blocked";
    findings;
    constructor(findings) {
        super("nothing can be done before the branch deployed is in order");
        this.findings = findings;
    }
}
/** Who a local run is: as git knows the person, else the account. Nobody can verify it, so it decides nothing. */
async function localCause(workspace, world, more = {}) {
    const email = await workspace.repository.run(["config", "user.email"]);
    const actor = email.stdout.toString("utf8").trim() || world.env.USER || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().username;
    return { actor, run: (0,_deployed_run_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .localRun */ .p8)(), ...more };
}
/** The real world for apply: git, the file system, the targets, the probes. */
function applyPorts(workspace, world, cause) {
    const { store } = workspace;
    return {
        branch: store,
        look: (ids) => lookAtHeads(workspace, world, ids),
        points: async (status) => (await (0,_deployed_points_js__WEBPACK_IMPORTED_MODULE_3__/* .pointsOf */ .X)(store, status)).points,
        adapterFor: _targets_registry_js__WEBPACK_IMPORTED_MODULE_5__/* .adapterFor */ .f,
        adapterOf: _targets_registry_js__WEBPACK_IMPORTED_MODULE_5__.adapterOf,
        probe: async (input) => (await Promise.all(/* import() */[__webpack_require__.e(804), __webpack_require__.e(812)]).then(__webpack_require__.bind(__webpack_require__, 7812))).probeMcp(input),
        now: world.now,
        sleep: async (milliseconds) => {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(milliseconds, undefined, { signal: world.signal }).catch(() => { });
        },
        random: Math.random,
        cause,
        root: workspace.root,
        home: world.env.HOME ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(),
        env: world.env,
        progress: world.progress,
        signal: world.signal,
    };
}
/** A fresh look at the heads of both branches. Throws `BlockedError` where nothing may be done. */
async function lookAtHeads(workspace, world, ids) {
    if (world.signal.aborted)
        throw new Error("interrupted");
    const { commit } = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .desiredHead */ .$w)(workspace);
    const result = await (0,_look_js__WEBPACK_IMPORTED_MODULE_6__/* .lookAt */ .t5)(workspace, {
        source: (0,_look_js__WEBPACK_IMPORTED_MODULE_6__/* .commitSource */ .nv)(workspace, commit),
        commit,
        change: (0,_convention_touched_js__WEBPACK_IMPORTED_MODULE_2__/* .touchedBy */ .O)([]),
        now: world.now().toISOString(),
        ...(ids ? { ids } : {}),
    });
    if (result.kind === "blocked")
        throw new BlockedError(result.findings);
    return result.look;
}


/***/ }),

/***/ 4803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ soakingVersion),
/* harmony export */   q: () => (/* binding */ carrySoak)
/* harmony export */ });
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(472);

/**
 * The version whose soak runs: blue at 100 percent in a settled status. A rollout, a green with a share or
 * a failure ends the interval.
 */
function soakingVersion(status) {
    if (!(0,_model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .isSettled */ .I)(status))
        return null;
    const whole = Object.keys(status.traffic).find((id) => status.traffic[id] === 100);
    return whole === undefined ? null : (status.variants[whole]?.version ?? null);
}
/**
 * Carries soak over a change: intervals that ended are closed at `endedAt` (when the write-ahead was made),
 * the one that begins starts at `at`. Versions in `voided` (failed or held) lose what they had.
 */
function carrySoak(before, running, voided, endedAt, at) {
    const after = {};
    for (const [version, soak] of Object.entries(before)) {
        if (voided.has(version))
            continue;
        after[version] = version === running || soak.since === null ? soak : close(soak, soak.since, endedAt);
    }
    if (running !== null && !voided.has(running)) {
        const known = after[running];
        after[running] = { longest: known?.longest ?? 0, since: known?.since ?? at };
    }
    return after;
}
function close(soak, since, endedAt) {
    const length = Math.max(0, Date.parse(endedAt) - Date.parse(since));
    return { longest: Math.max(soak.longest, length), since: null };
}


/***/ })

};
