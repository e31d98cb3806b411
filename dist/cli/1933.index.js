"use strict";
exports.id = 1933;
exports.ids = [1933,9088];
exports.modules = {

/***/ 9218:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ renderOutputs),
/* harmony export */   OL: () => (/* binding */ targetOutputs),
/* harmony export */   _q: () => (/* binding */ storedOutputs),
/* harmony export */   hw: () => (/* binding */ releasesOnly),
/* harmony export */   nw: () => (/* binding */ digestsOf),
/* harmony export */   yI: () => (/* binding */ releasesIn)
/* harmony export */ });
/* harmony import */ var _convention_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(305);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3903);


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
    try {
        const value = JSON.parse(text);
        return (0,_convention_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .isDocument */ .w)("release", value) ? { server: value.server, release: value.release } : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 8150:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ askedFor),
/* harmony export */   Le: () => (/* binding */ actorNamed),
/* harmony export */   YY: () => (/* binding */ reasonIn),
/* harmony export */   refuse: () => (/* binding */ refuse),
/* harmony export */   tE: () => (/* binding */ withDeployerNote)
/* harmony export */ });
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6261);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3198);
/* harmony import */ var _rules_approvals_approvals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1521);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2383);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5349);





function askedFor(invocation) {
    const server = invocation.positionals[0] ?? "";
    const environment = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(invocation, "env") ?? "";
    return { id: `${environment}/${server}`, server, environment, reason: reasonIn(invocation) };
}
/** Why somebody asks, as it is recorded: every record and every report carries it from then on. */
function reasonIn(invocation) {
    return capped((0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(invocation, "reason") ?? "", 2_000);
}
/** Who asks, as it is recorded. */
function actorNamed(name) {
    return capped(name, 200);
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
        ...(asked ? { environment: asked.environment, server: asked.server } : {}),
    };
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .result */ .Ke)("refused", (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_0__.formatFindings)([whole], new Map(), (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .textOptions */ .aW)(world)), {
        findings: (0,_report_json_js__WEBPACK_IMPORTED_MODULE_4__.findingsJson)([whole]),
    });
}
/** Who may act on an environment is known on GitHub only; on a clone it is told that nobody asked. */
function withDeployerNote(done, environment, world) {
    const findings = environment ? (0,_rules_approvals_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .checkDeployer */ .tT)(environment) : [];
    if (findings.length === 0)
        return done;
    const note = (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_0__.formatFindings)(findings, new Map(), (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .textOptions */ .aW)(world));
    const known = Array.isArray(done.json?.findings) ? done.json.findings : [];
    return {
        ...done,
        text: [done.text, note].filter(Boolean).join("\n\n"),
        json: { ...done.json, findings: [...known, ...(0,_report_json_js__WEBPACK_IMPORTED_MODULE_4__.findingsJson)(findings)] },
    };
}


/***/ }),

/***/ 6255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ needTree),
/* harmony export */   o: () => (/* binding */ openClone)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _git_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2538);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9475);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3052);




/** Opens the repository that the command line names, by default the one around the current folder. */
async function openClone(invocation, world) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.cwd, (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(invocation, "repository") ?? ".");
    const repository = await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h)(folder);
    const directory = ((0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(invocation, "directory") ?? "").replace(/^\.?\/+|\/+$/g, "").replace(/^\.$/, "");
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository.root, directory);
    return { repository, directory, root, [Symbol.asyncDispose]: () => repository.close() };
}
/** Throws `git/bare` where there is no working tree to write into or to read. */
async function needTree({ repository }) {
    if (!repository.bare)
        return;
    await repository.close();
    throw new _git_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitError */ .XS("git/bare", `${repository.root} is a bare repository: it has no working tree.`, {
        hint: "go to a clone with a working tree: git clone REPOSITORY FOLDER; plan and validate take a commit here: --head",
    });
}


/***/ }),

/***/ 5125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readContract),
/* harmony export */   s: () => (/* binding */ contractLines)
/* harmony export */ });
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(547);

/**
 * The contract with a digest, as it was taken when a version was released; undefined where the file is absent
 * or is not what its name says.
 */
async function readContract(source, server, digest) {
    const path = (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .contractFile */ .V8)(server, digest);
    const value = jsonOf((await source.read([path])).get(path));
    if (!isContract(value))
        return undefined;
    const { contractDigest } = await __webpack_require__.e(/* import() */ 6116).then(__webpack_require__.bind(__webpack_require__, 6116));
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
        const { compareContracts } = await __webpack_require__.e(/* import() */ 9115).then(__webpack_require__.bind(__webpack_require__, 9115));
        const { summarizeComparison } = await __webpack_require__.e(/* import() */ 6578).then(__webpack_require__.bind(__webpack_require__, 6578));
        lines.set(plan.id, summarizeComparison(compareContracts(before, after)));
    }
    return lines;
}
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

/***/ 6175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/model/deployment.js
var deployment = __webpack_require__(3798);
// EXTERNAL MODULE: ./.build/deployed/codecs.js
var codecs = __webpack_require__(3771);
// EXTERNAL MODULE: ./.build/deployed/message.js
var deployed_message = __webpack_require__(2849);
// EXTERNAL MODULE: ./.build/deployed/paths.js
var paths = __webpack_require__(1818);
// EXTERNAL MODULE: ./.build/deployed/status-codec.js
var status_codec = __webpack_require__(7025);
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
var ancestry = __webpack_require__(6151);
// EXTERNAL MODULE: ./.build/git/branches.js
var branches = __webpack_require__(7066);
// EXTERNAL MODULE: ./.build/git/error.js
var error = __webpack_require__(2538);
// EXTERNAL MODULE: ./.build/git/process.js
var process = __webpack_require__(2845);
// EXTERNAL MODULE: ./.build/report/findings.js + 2 modules
var report_findings = __webpack_require__(6261);
// EXTERNAL MODULE: ./.build/report/json.js
var json = __webpack_require__(3198);
// EXTERNAL MODULE: ./.build/commands/command.js
var command = __webpack_require__(2383);
// EXTERNAL MODULE: ./.build/apply/outputs.js
var apply_outputs = __webpack_require__(9218);
// EXTERNAL MODULE: ./.build/convention/paths.js
var convention_paths = __webpack_require__(547);
// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(3028);
// EXTERNAL MODULE: ./.build/reconcile/inputs.js
var reconcile_inputs = __webpack_require__(4163);
// EXTERNAL MODULE: ./.build/reconcile/soak.js
var reconcile_soak = __webpack_require__(3724);
// EXTERNAL MODULE: ./.build/rules/registry.js + 39 modules
var registry = __webpack_require__(271);
// EXTERNAL MODULE: ./.build/targets/registry.js + 10 modules
var targets_registry = __webpack_require__(9721);
// EXTERNAL MODULE: ./.build/commands/check-desired.js
var check_desired = __webpack_require__(8373);
// EXTERNAL MODULE: ./.build/commands/commit-source.js
var commit_source = __webpack_require__(7519);
// EXTERNAL MODULE: ./.build/commands/target-findings.js
var target_findings = __webpack_require__(8496);
;// CONCATENATED MODULE: ./.build/commands/init/adoption.js











/**
 * Looks at the head of the default branch (on the remote where there is one, never at what is checked out): all
 * that it deploys is checked as for any change, and is then taken over as it runs.
 */
async function beginning(workspace, cause, now) {
    const { repository } = workspace;
    const branch = await (0,branches/* desiredBranch */.ts)(repository);
    const commit = branch === null ? null : await (0,branches/* branchHead */.P)(repository, branch);
    if (commit === null) {
        if (repository.remote === null)
            return nothingRuns;
        const name = branch ?? "main";
        return {
            kind: "later",
            why: `${repository.remote} has no branch ${name} yet, and hosts take the first branch for the default one; push it first: git push ${repository.remote} ${name}`,
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

;// CONCATENATED MODULE: ./.build/commands/init/files.js




/** Schemas lie in the repository, so that editors need no network and no trust. */
const schemaFolder = ".headgate/schemas";
/**
 * Writes what a repository needs to begin with, and returns the paths that it wrote, from the convention's
 * folder. Files that are there stay as they are; environments are written only where there are none.
 */
async function writeStart(workspace, world) {
    const written = [];
    const existing = await (0,promises_.readdir)((0,external_node_path_.join)(workspace.root, convention_paths/* environmentsFolder */.fC)).catch(() => []);
    const files = { [convention_paths/* projectFile */.g7]: project, ...(existing.length > 0 ? {} : starter) };
    for (const [path, text] of Object.entries(files)) {
        const toSchemas = (0,external_node_path_.relative)((0,external_node_path_.dirname)(path), schemaFolder).replaceAll("\\", "/");
        const kind = path === convention_paths/* projectFile */.g7 ? "headgate" : "environment";
        await writeNew(workspace, path, `${modeline(kind, toSchemas)}\n${text}`, written);
    }
    await writeNew(workspace, ".gitattributes", gitAttributes, written);
    const schemas = (0,external_node_path_.join)(world.assets, "schemas");
    for (const name of Object.values(schemaFiles).sort()) {
        await writeNew(workspace, `${schemaFolder}/${name}`, await (0,promises_.readFile)((0,external_node_path_.join)(schemas, name), "utf8"), written);
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
strategy: { type: canary, steps: [5, 25, 50], interval: 15m }
rollback: { automatic: true, maxAge: 7d }
targets:
  - { type: mcp, scope: project, path: .mcp.json }
`,
};

// EXTERNAL MODULE: ./.build/commands/runner.js
var runner = __webpack_require__(7298);
// EXTERNAL MODULE: ./.build/commands/source-texts.js
var source_texts = __webpack_require__(9088);
// EXTERNAL MODULE: ./.build/commands/workspace.js + 2 modules
var commands_workspace = __webpack_require__(5349);
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
        const written = await writeStart(workspace, world);
        const lines = [...(made ? ["made a git repository"] : []), ...sayWritten(written)];
        const first = branch === null ? null : await firstCommit(workspace, written);
        if (first)
            lines.push(`committed them as ${first.slice(0, 7)}`);
        else if (written.length > 0)
            lines.push("commit them when you have looked: git add --all && git commit");
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
    const cause = await (0,runner/* localCause */.dX)(workspace, world, { command: "init" });
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
        next,
    ];
    return (0,command/* result */.Ke)("ok", text.join("\n"), {
        ...documentOf(prepared, adopted, created.head),
        findings: (0,json.findingsJson)(findings),
    });
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
const next = `next: headgate release SERVER VERSION --npm PACKAGE --create
      then name the version in environments/development/SERVER.yaml`;


/***/ }),

/***/ 3052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   vM: () => (/* binding */ isSet)
/* harmony export */ });
/** The text of an option; undefined where it was not given, or given as nothing. */
function textOf(invocation, option) {
    const value = invocation.options[option];
    return typeof value === "string" && value !== "" ? value : undefined;
}
/** All texts of an option that may be repeated. */
function listOf(invocation, option) {
    const value = invocation.options[option];
    if (Array.isArray(value))
        return value;
    return typeof value === "string" && value !== "" ? [value] : [];
}
function isSet(invocation, option) {
    return invocation.options[option] === true;
}


/***/ }),

/***/ 7298:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dX: () => (/* binding */ localCause),
/* harmony export */   hu: () => (/* binding */ applyPorts),
/* harmony export */   t9: () => (/* binding */ BlockedError),
/* harmony export */   uP: () => (/* binding */ lookAtHeads)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _convention_touched_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9569);
/* harmony import */ var _deployed_history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4930);
/* harmony import */ var _deployed_outputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9688);
/* harmony import */ var _deployed_points_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9147);
/* harmony import */ var _deployed_run_identity_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3610);
/* harmony import */ var _model_deployment_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3798);
/* harmony import */ var _targets_registry_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9721);
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8150);
/* harmony import */ var _commit_source_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7519);
/* harmony import */ var _contracts_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5125);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7687);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5349);
















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
    const name = email.stdout.toString("utf8").trim() || world.env.USER || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)().username;
    return { actor: (0,_asked_js__WEBPACK_IMPORTED_MODULE_10__/* .actorNamed */ .Le)(name), run: (0,_deployed_run_identity_js__WEBPACK_IMPORTED_MODULE_8__/* .localRun */ .p8)(), ...more };
}
/** The real world for apply: git, the file system, the targets, the probes. */
function applyPorts(workspace, world, cause) {
    const { store } = workspace;
    let commit;
    return {
        branch: store,
        look: async (ids) => {
            const look = await lookAtHeads(workspace, world, ids);
            commit = look.commit;
            return look;
        },
        points: (status) => soundPoints(store, status),
        automaticRollbacks: (environment, since) => automaticRollbacks(store, environment, since),
        adapterFor: _targets_registry_js__WEBPACK_IMPORTED_MODULE_9__/* .adapterFor */ .f,
        adapterOf: _targets_registry_js__WEBPACK_IMPORTED_MODULE_9__.adapterOf,
        probe: (input) => probeReviewed(workspace, commit, input),
        now: world.now,
        sleep: async (milliseconds) => {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(milliseconds, undefined, { signal: world.signal }).catch(() => { });
        },
        random: Math.random,
        cause,
        root: workspace.root,
        home: world.env.HOME ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(),
        env: world.env,
        progress: world.progress,
        signal: world.signal,
    };
}
/** A file that a start command names and that differs here from the desired commit: it must not be judged by. */
async function otherFile(workspace, commit, { release }) {
    const start = release.release.command;
    const named = start ? [start.command, ...start.args].filter((word) => word.startsWith("./")) : [];
    if (named.length === 0)
        return undefined;
    const paths = named.map((word) => word.slice(2));
    const merged = await (0,_commit_source_js__WEBPACK_IMPORTED_MODULE_11__.commitSource)(workspace, commit).read(paths);
    for (const path of paths) {
        const here = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace.root, path)).catch(() => undefined);
        const there = merged.get(path);
        if (there && !here?.equals(Buffer.from(there)))
            return path;
    }
    return undefined;
}
/** Rollback points whose outputs are what their status says: the others' would be applied word for word. */
async function soundPoints(store, status) {
    const id = (0,_model_deployment_js__WEBPACK_IMPORTED_MODULE_15__/* .deploymentId */ .d)(status);
    const { points } = await (0,_deployed_points_js__WEBPACK_IMPORTED_MODULE_7__/* .pointsOf */ .X)(store, status);
    const sound = [];
    for (const point of points) {
        const { findings } = await (0,_deployed_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .readOutputs */ .T)(store, point.commit, id, point.status);
        if (findings.length === 0)
            sound.push(point);
    }
    return sound;
}
/** From the branch's own log: what was rolled back may not be pending any more. */
async function automaticRollbacks(store, environment, since) {
    const head = await store.head();
    if (head === null)
        return 0;
    const { entries } = await (0,_deployed_history_js__WEBPACK_IMPORTED_MODULE_5__/* .history */ .b)(store, head, { environment, limit: 50 });
    return entries.filter((entry) => entry.kind === "deployment" &&
        (entry.event === "rolled-back" || entry.event === "withdrawn") &&
        entry.cause.command === undefined &&
        Date.parse(entry.at) >= since.getTime()).length;
}
/** Probes with what was reviewed at hand, so that a drift is told as what changed rather than as two digests. */
async function probeReviewed(workspace, commit, input) {
    const { probeMcp } = await Promise.all(/* import() */[__webpack_require__.e(9115), __webpack_require__.e(7245)]).then(__webpack_require__.bind(__webpack_require__, 7245));
    const other = commit === undefined ? undefined : await otherFile(workspace, commit, input);
    if (other !== undefined) {
        const message = `${other} here is not what was merged: check out the merged commit to probe ${input.release.version}`;
        return { outcome: "inconclusive", message };
    }
    const digest = input.release.release.contract?.digest;
    if (digest === undefined || commit === undefined)
        return probeMcp(input);
    const reviewed = await (0,_contracts_js__WEBPACK_IMPORTED_MODULE_12__/* .readContract */ .J)((0,_commit_source_js__WEBPACK_IMPORTED_MODULE_11__.commitSource)(workspace, commit), input.release.id, digest);
    return probeMcp(reviewed ? { ...input, reviewed } : input);
}
/** A fresh look at the heads of both branches. Throws `BlockedError` where nothing may be done. */
async function lookAtHeads(workspace, world, ids) {
    if (world.signal.aborted)
        throw new Error("interrupted");
    const { commit } = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_14__/* .desiredHead */ .$w)(workspace);
    const result = await (0,_look_js__WEBPACK_IMPORTED_MODULE_13__/* .lookAt */ .t)(workspace, {
        source: (0,_commit_source_js__WEBPACK_IMPORTED_MODULE_11__.commitSource)(workspace, commit),
        commit,
        change: (0,_convention_touched_js__WEBPACK_IMPORTED_MODULE_4__/* .touchedBy */ .O)([]),
        now: world.now().toISOString(),
        ...(ids ? { ids } : {}),
    });
    if (result.kind === "blocked")
        throw new BlockedError(result.findings);
    return result.look;
}


/***/ }),

/***/ 9088:
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

/***/ 4930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ history)
/* harmony export */ });
/* harmony import */ var _model_deployment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3798);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2849);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1818);
/* harmony import */ var _status_codec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7025);




/** How many commits beyond the limit are read to learn what the oldest entries changed from. */
const patience = 300;
/**
 * What happened, from the branch's own log. Each event is told once: a write-ahead and its conclusion are one
 * entry, and so are a run that died and the one that finished its work.
 */
async function history(branch, head, filter = {}) {
    const limit = filter.limit ?? 100;
    const drafts = [];
    const cursors = new Map();
    let complete = 0;
    let matching = 0;
    let waited = 0;
    for await (const commit of branch.log({ from: head, paths: pathsOf(filter) })) {
        drafts.push(...branchDrafts(commit, filter));
        for (const status of await statusesAt(branch, commit))
            note(drafts, cursors, commit, status);
        for (; drafts[complete]?.complete; complete += 1)
            if (matches(drafts[complete], filter))
                matching += 1;
        if (matching > limit)
            break;
        const possible = matching + (drafts.length - complete);
        if (possible > limit && ++waited > patience && filter.version === undefined)
            break;
    }
    for (const draft of drafts)
        if (!draft.complete)
            await completeFromOwnLog(branch, draft);
    const entries = drafts.filter((draft) => matches(draft, filter)).map(entryOf);
    return { entries: entries.slice(0, limit), more: entries.length > limit };
}
function pathsOf({ environment = "*", server = "*" }) {
    return [(0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .statusPath */ .k9)(`${environment}/${server}`), (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .policyPath */ .k1)(environment), _paths_js__WEBPACK_IMPORTED_MODULE_1__/* .stopPath */ .cO, _paths_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestPath */ .ji];
}
async function statusesAt(branch, commit) {
    const paths = commit.paths.filter((path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isStatusPath */ .kv)(path) && (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentOfPath */ .aK)(path) !== undefined);
    const texts = await branch.read(commit.commit, paths);
    return [...texts].flatMap(([path, text]) => {
        const decoded = (0,_status_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeStatus */ .p)(path, text);
        return decoded.kind === "status" ? [decoded.status] : [];
    });
}
function note(drafts, cursors, commit, status) {
    const id = (0,_model_deployment_js__WEBPACK_IMPORTED_MODULE_3__/* .deploymentId */ .d)(status);
    const newer = cursors.get(id);
    // An earlier phase of the same revision: the write-ahead of what was already told.
    if (newer?.revision === status.revision)
        return;
    if (newer && isTakenOver(status, newer.event)) {
        newer.revision = status.revision;
        return;
    }
    if (newer && !newer.draft.complete) {
        newer.draft.from = status.traffic;
        newer.draft.complete = true;
    }
    const state = status.outcome !== "applying" ? "concluded" : newer ? "superseded" : "in-progress";
    const draft = { entry: deploymentEntry(commit, status, state), from: null, complete: false };
    drafts.push(draft);
    cursors.set(id, { revision: status.revision, event: status.event, draft });
}
/** A write-ahead whose run died: the next revision is the same event, made by the run that finished it. */
function isTakenOver(status, newer) {
    return status.outcome === "applying" && status.event === newer;
}
function deploymentEntry(commit, status, state) {
    return {
        kind: "deployment",
        environment: status.environment,
        server: status.server,
        revision: status.revision,
        event: status.event,
        outcome: status.outcome,
        state,
        blue: status.desired.blue,
        from: null,
        to: status.traffic,
        hold: status.hold,
        problem: status.problem,
        cause: status.cause,
        at: status.at,
        commit: commit.commit,
    };
}
function branchDrafts(commit, filter) {
    const trailers = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMessage */ .vY)(commit.message);
    if (!trailers)
        return [];
    return trailers.events
        .filter((event) => (filter.environment === undefined ||
        event.environment === null ||
        event.environment === filter.environment) &&
        (filter.server === undefined || event.server === undefined || event.server === filter.server))
        .map((event) => ({
        entry: {
            kind: "branch",
            ...event,
            actor: trailers.actor,
            run: trailers.run,
            at: commit.at,
            commit: commit.commit,
        },
        from: null,
        complete: true,
    }));
}
/** The log of one deployment alone, where the common one would have to be read too far. */
async function completeFromOwnLog(branch, draft) {
    const { entry } = draft;
    draft.complete = true;
    if (entry.kind !== "deployment")
        return;
    for await (const commit of branch.log({
        from: entry.commit,
        paths: [(0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .statusPath */ .k9)((0,_model_deployment_js__WEBPACK_IMPORTED_MODULE_3__/* .deploymentId */ .d)(entry))],
        limit: 20,
    })) {
        const [status] = await statusesAt(branch, commit);
        if (!status || status.revision === entry.revision || isTakenOver(status, entry.event))
            continue;
        draft.from = status.traffic;
        return;
    }
}
function entryOf(draft) {
    return draft.entry.kind === "deployment" ? { ...draft.entry, from: draft.from } : draft.entry;
}
function matches(draft, { version }) {
    if (draft === undefined)
        return false;
    if (version === undefined)
        return true;
    const { entry, from } = draft;
    if (entry.kind === "branch")
        return false;
    const ran = [from ?? {}, entry.to].flatMap((traffic) => Object.keys(traffic));
    return (entry.blue === version ||
        // Two variants of one version are told apart after a tilde.
        ran.some((variant) => variant.split("~")[0] === version) ||
        entry.hold.some((held) => held.kind === "version" && held.version === version));
}


/***/ }),

/***/ 9688:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOutputs)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3903);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6187);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1818);



/** What was rendered with a status, as it lies beside it at a commit, each verified against the status. */
async function readOutputs(branch, commit, id, status) {
    const names = Object.keys(status.outputs).filter(isOutputName);
    const texts = await branch.read(commit, names.map((name) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .outputPath */ .XC)(id, name)));
    const outputs = new Map();
    const findings = [];
    for (const name of Object.keys(status.outputs)) {
        const text = texts.get((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .outputPath */ .XC)(id, name));
        if (text !== undefined && (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfBytes */ .by)(text) === status.outputs[name])
            outputs.set(name, text);
        else
            findings.push(mismatch(id, name, commit, text === undefined));
    }
    return { outputs, findings };
}
function mismatch(id, name, commit, missing) {
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .outputPath */ .XC)(id, name);
    const what = missing ? "is missing" : "is not what its status says";
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .deployedFinding */ .Y)("deployed/output-mismatch", `${path} on deployed at ${commit.slice(0, 12)} ${what}.`, `see who changed it: git log deployed -- ${path}; then headgate recover`, { id });
}
function isOutputName(name) {
    return (name !== "status.json" && name.split("/").every((part) => part !== "" && part !== "." && part !== ".."));
}


/***/ }),

/***/ 3724:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ soakingVariant),
/* harmony export */   q: () => (/* binding */ carrySoak)
/* harmony export */ });
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(871);

/**
 * The version whose soak runs, and its release: blue at 100 percent in a settled status. A rollout, a green with a share or
 * a failure ends the interval.
 */
function soakingVariant(status) {
    const { blue, green } = status.desired;
    if (!(0,_model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .isSettled */ .I)(status) || blue === null || blue in green)
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