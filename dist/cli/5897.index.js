"use strict";
exports.id = 5897;
exports.ids = [5897];
exports.modules = {

/***/ 6255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rs: () => (/* binding */ needTree),
/* harmony export */   ok: () => (/* binding */ openClone)
/* harmony export */ });
/* unused harmony export folderNamed */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _git_branches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7066);
/* harmony import */ var _git_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2538);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9475);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3052);





/** Opens the repository that the command line names, by default the one around the current folder. */
async function openClone(invocation, world) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.cwd, (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(invocation, "repository") ?? ".");
    const repository = await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .openRepository */ .h)(folder, world.host?.gitEnv);
    const directory = folderNamed((0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(invocation, "directory"));
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository.root, directory);
    return {
        repository,
        directory,
        root,
        desiredBranch: () => (world.host?.desiredBranch ?? _git_branches_js__WEBPACK_IMPORTED_MODULE_1__/* .desiredBranch */ .ts)(repository),
        [Symbol.asyncDispose]: () => repository.close(),
    };
}
/** The convention's folder as people name it, from the repository's root: `./ops/` is `ops`; "" is the root. */
function folderNamed(text) {
    return (text ?? "").replace(/^\.?\/+|\/+$/g, "").replace(/^\.$/, "");
}
/** Throws `git/bare` where there is no working tree to write into or to read. */
async function needTree({ repository }) {
    if (!repository.bare)
        return;
    await repository.close();
    throw new _git_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS("git/bare", `${repository.root} is a bare repository: it has no working tree.`, {
        hint: "go to a clone with a working tree: git clone REPOSITORY FOLDER; plan and validate take a commit here: --head",
    });
}


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

/***/ 5897:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run),
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/git/deployed-branch.js + 2 modules
var deployed_branch = __webpack_require__(2276);
// EXTERNAL MODULE: ./.build/git/repository.js + 4 modules
var git_repository = __webpack_require__(9475);
// EXTERNAL MODULE: ./.build/commands/clone.js
var clone = __webpack_require__(6255);
// EXTERNAL MODULE: ./.build/commands/command.js
var command = __webpack_require__(2383);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./.build/commands/run/launch.js


const signals = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"];
/**
 * Runs a program in our place: our standard streams are its own, signals to us are for it, its end is ours.
 * Its status is the program's, or 128 and the number of the signal that ended it.
 */
async function launch(command, args, env) {
    const child = (0,external_node_child_process_.spawn)(command, [...args], { env: { ...env }, stdio: "inherit", windowsHide: true });
    // At a terminal the whole group gets the interruption; once more would mean "at once" to many servers.
    const forward = (signal) => {
        if (!(process.stdin.isTTY && (signal === "SIGINT" || signal === "SIGQUIT")))
            child.kill(signal);
    };
    for (const signal of signals)
        process.on(signal, forward);
    try {
        return await new Promise((settle) => {
            child.once("exit", (code, signal) => {
                settle({ kind: "ended", status: code ?? 128 + (signal === null ? 0 : external_node_os_.constants.signals[signal]) });
            });
            child.once("error", (error) => {
                if (child.pid === undefined)
                    settle({ kind: "not-started", code: error.code ?? "unknown" });
            });
        });
    }
    finally {
        for (const signal of signals)
            process.off(signal, forward);
    }
}

// EXTERNAL MODULE: ./.build/deployed/outputs.js
var deployed_outputs = __webpack_require__(9688);
// EXTERNAL MODULE: ./.build/deployed/paths.js
var paths = __webpack_require__(1818);
// EXTERNAL MODULE: ./.build/deployed/status-codec.js
var status_codec = __webpack_require__(7025);
// EXTERNAL MODULE: ./.build/model/release.js
var model_release = __webpack_require__(9452);
// EXTERNAL MODULE: ./.build/model/start.js
var start = __webpack_require__(1041);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./.build/model/traffic.js
var traffic = __webpack_require__(8576);
;// CONCATENATED MODULE: ./.build/targets/mcp/choice.js


/** So many equal parts of all users: a hundredth of a percent each. */
const buckets = 10_000;
/** A user's place for one server in one environment: the same everywhere, and no user has it in common by rank. */
function bucketOf(user, server, environment) {
    const digest = (0,external_node_crypto_.createHash)("sha256")
        .update(JSON.stringify([environment, server, user]))
        .digest();
    return digest.readUIntBE(0, 6) % buckets;
}
/**
 * The variant a user gets; undefined where nothing is live. Variants have neighbouring intervals of buckets,
 * newest first, so that the order does not depend on the shares: raising one at the cost of others leaves it
 * with everybody who had it, from a canary's first step to its last.
 */
function chooseVariant(live, user, server, environment) {
    const order = Object.keys(live.traffic)
        .filter((id) => (live.traffic[id] ?? 0) > 0 && Object.hasOwn(live.variants, id))
        .sort((a, b) => (0,traffic/* compareVersions */.Zy)(b, a));
    const bucket = bucketOf(user, server, environment);
    let end = 0;
    for (const id of order) {
        end += ((live.traffic[id] ?? 0) * buckets) / 100;
        if (bucket < end)
            return id;
    }
    return order.at(-1);
}

// EXTERNAL MODULE: ./.build/targets/mcp/client.js
var client = __webpack_require__(7682);
;// CONCATENATED MODULE: ./.build/commands/run/release.js
/**
 * Reads a release that was stored beside a status; its digest has been compared with the status's, so that
 * what stands in it is what the plan checked. Undefined where it is no release at all.
 */
function readRelease(text, known) {
    const document = JSON.parse(text);
    if (!isReleaseDocument(document))
        return undefined;
    return { ...known, version: document.server.version, server: document.server, release: document.release };
}
function isReleaseDocument(value) {
    if (!isObject(value) || !isObject(value.server) || !isObject(value.release))
        return false;
    const { name, version, packages = [], remotes = [] } = value.server;
    const { command, integrity = {} } = value.release;
    return (typeof name === "string" &&
        typeof version === "string" &&
        isList(packages, (entry) => typeof entry.identifier === "string" && isObject(entry.transport)) &&
        isList(remotes, (entry) => typeof entry.url === "string") &&
        isObject(integrity) &&
        (command === undefined ||
            (isObject(command) && typeof command.command === "string" && Array.isArray(command.args))));
}
function isList(value, isEntry) {
    return Array.isArray(value) && value.every((entry) => isObject(entry) && isEntry(entry));
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./.build/commands/run/prepare.js








/** Decides which variant this user gets, and with which environment it starts. */
async function prepare({ server, environment }, world) {
    const id = `${environment}/${server}`;
    if (!(0,paths/* isEnvironmentId */.pz)(environment) || !(0,paths/* isEnvironmentId */.pz)(server)) {
        return problem(2, `${JSON.stringify(id)} names no deployment`, "headgate run SERVER --env ENVIRONMENT");
    }
    const head = await world.branch.head();
    if (head === null) {
        return problem(3, "the branch deployed is not here", "git fetch origin deployed; or headgate init for a new repository");
    }
    const path = (0,paths/* statusPath */.k9)(id);
    const text = (await world.branch.read(head, [path])).get(path);
    if (text === undefined) {
        return problem(2, `${server} is not deployed to ${environment}`, "headgate status shows what is deployed where");
    }
    const decoded = (0,status_codec/* decodeStatus */.p)(path, text);
    if (decoded.kind !== "status") {
        const [finding] = decoded.findings;
        return problem(3, finding?.message ?? `${path} cannot be read`, finding?.hint ?? "headgate recover");
    }
    const chosen = chooseVariant(decoded.status, await userOf(world), server, environment);
    const variant = chosen === undefined ? undefined : decoded.status.variants[chosen];
    if (!variant)
        return problem(3, `nothing of ${server} is live in ${environment}`, `headgate history ${server}`);
    const release = await storedRelease(world, head, decoded.status, variant);
    if ("kind" in release)
        return release;
    return withSecrets(world, release, variant, environment);
}
/** The same person is the same user on all machines where git or the variable says so. */
async function userOf({ env, gitEmail, userName }) {
    return env.HEADGATE_USER || (await gitEmail()) || userName();
}
async function storedRelease({ branch }, head, status, variant) {
    const name = `releases/${variant.version}.json`;
    const id = `${status.environment}/${status.server}`;
    const hint = `headgate recover ${status.server} --env ${status.environment}`;
    const digest = Object.hasOwn(status.outputs, name) ? status.outputs[name] : undefined;
    if (digest === undefined)
        return problem(3, `${id}/${name} is not recorded on deployed`, hint);
    const { outputs, findings } = await (0,deployed_outputs/* readOutputs */.T)(branch, head, id, { outputs: { [name]: digest } });
    const text = outputs.get(name);
    if (text === undefined)
        return problem(3, findings[0]?.message ?? `${id}/${name} is missing`, findings[0]?.hint ?? hint);
    const release = readRelease(text, { id: status.server, file: name, digest: variant.release });
    return release?.version === variant.version
        ? release
        : problem(3, `${id}/${name} is no release of ${variant.version}`, hint);
}
function withSecrets(world, release, variant, environment) {
    const env = new Map(Object.entries(world.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
    for (const [name, value] of (0,start/* startVariables */.OC)(release, variant.variables, variant.secrets, environment))
        env.set(name, value);
    const declared = (0,model_release/* declaredVariables */.A)(release);
    const missing = [];
    for (const [name, reference] of (0,start/* startSecrets */.QV)(release, variant.secrets)) {
        const value = valueOfSecret(world.env, reference);
        if (value !== undefined)
            env.set(name, value);
        else {
            env.delete(name);
            if (declared.get(name)?.isRequired === true)
                missing.push(`${name} (from ${reference})`);
            else
                world.stderr(`headgate: the secret ${name} is left out: ${reference} is not set here\n`);
        }
    }
    if (missing.length > 0) {
        const message = `${variant.version} of ${release.id} needs secrets that are not set here: ${missing.join(", ")}`;
        return problem(3, message, "set them in the environment that your client starts servers with");
    }
    return { kind: "ready", variant, release, env: Object.fromEntries(env) };
}
/** A client that knows no such variable hands the reference on as it is written in the file. */
function valueOfSecret(env, reference) {
    const value = Object.hasOwn(env, reference) ? env[reference] : undefined;
    const unexpanded = Object.values(client/* clientFormats */.Ik).some((format) => format.reference(reference) === value);
    return value === "" || unexpanded ? undefined : value;
}
function problem(exit, message, hint) {
    return { kind: "problem", exit, message, hint };
}

// EXTERNAL MODULE: ./.build/commands/workspace.js + 6 modules
var workspace = __webpack_require__(2968);
;// CONCATENATED MODULE: ./.build/commands/run.js
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
 * Starts this user's version of a server and lends it our standard input and output; nothing of ours is
 * printed there. The answer is the exit status: the server's own (128 and the signal's number where one
 * ended it), 2 where no such deployment is known, 3 where it cannot be started.
 */
async function runCommand(input, world) {
    const prepared = await prepare(input, world);
    if (prepared.kind === "problem")
        return refuse(prepared, world);
    const { signal } = world;
    const options = { root: input.repository, env: { ...world.env }, ...(signal ? { signal } : {}) };
    const start = await world.resolveStart(prepared.release, options);
    if (signal?.aborted)
        return 3;
    const obstacle = obstacleOf(start);
    if (start.kind !== "process" || obstacle !== undefined) {
        const message = `${prepared.variant.version} of ${input.server} cannot be started: ${obstacle}`;
        return refuse({ kind: "problem", exit: 3, message, hint: `headgate status ${input.server}` }, world);
    }
    const ending = await launch(start.command, start.args, prepared.env);
    if (ending.kind === "ended")
        return ending.status;
    const message = `${start.command} could not be started (${ending.code})`;
    return refuse({ kind: "problem", exit: 3, message, hint: "headgate doctor" }, world);
}
function obstacleOf(start) {
    if (start.kind === "problem")
        return start.message;
    return start.kind === "remote" ? `it is reached by its address, ${start.url}` : undefined;
}
function refuse(problem, world) {
    world.stderr(`headgate: ${oneLine(problem.message)}\n  hint: ${oneLine(problem.hint)}\n`);
    return problem.exit;
}
/** A message may quote what others wrote: no control character of it reaches a terminal. */
function oneLine(text) {
    return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ");
}
/** `headgate run SERVER --env ENVIRONMENT`: reads what is here of the branch `deployed`, and asks no remote. */
const run = async (invocation, world) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const named = (0,workspace/* textOf */.b6)(invocation, "repository");
        const folder = (0,external_node_path_.resolve)(world.cwd, named ?? ".");
        const repository = __addDisposableResource(env_1, await (0,git_repository/* openRepository */.h)(folder), true);
        await (0,clone/* needTree */.Rs)({ repository });
        const directory = (0,workspace/* textOf */.b6)(invocation, "directory");
        // A client file names the convention's own folder, which may lie deep in a larger repository.
        const root = directory === undefined && named !== undefined ? folder : (0,external_node_path_.join)(repository.root, directory ?? "");
        const [server = ""] = invocation.positionals;
        const { resolveStart } = await __webpack_require__.e(/* import() */ 9077).then(__webpack_require__.bind(__webpack_require__, 9077));
        const exit = await runCommand({ server, environment: (0,workspace/* textOf */.b6)(invocation, "env") ?? "", repository: root }, {
            branch: (0,deployed_branch/* localBranch */.y)(repository, { online: false }),
            resolveStart,
            env: world.env,
            gitEmail: async () => {
                const answer = await repository.run(["config", "user.email"]);
                return answer.stdout.toString("utf8").trim() || undefined;
            },
            userName: () => (0,external_node_os_.userInfo)().username,
            stderr: world.stderr,
            signal: world.signal,
        });
        return (0,command/* result */.Ke)(exit === 0 ? "ok" : exit === 2 ? "usage" : "error", undefined, undefined, exit);
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

/***/ 7025:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ encodeStatus),
/* harmony export */   p: () => (/* binding */ decodeStatus)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3903);
/* harmony import */ var _model_deployment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3798);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9861);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6187);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1818);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8274);






const order = [
    "headgate",
    "server",
    "environment",
    "revision",
    "event",
    "outcome",
    "desired",
    "traffic",
    "variants",
    "rollout",
    "watch",
    "stable",
    "soak",
    "hold",
    "lease",
    "cause",
    "gates",
    "probes",
    "problem",
    "outputs",
    "at",
];
/** Completes a status with the digest of all its other fields, and writes it down: equal statuses, equal texts. */
function encodeStatus(draft) {
    const status = { ...draft, digest: digestOfStatus(draft) };
    return { status, text: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDocument */ .Tq)(status, [...order, "digest"]) };
}
function digestOfStatus(status) {
    return (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ ...status, digest: undefined });
}
/**
 * Reads a status that lies at `path` on the branch. `validate` adds the published schema's view (problems in
 * words) where it is at hand.
 */
function decodeStatus(path, text, validate) {
    const id = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .deploymentOfPath */ .aK)(path);
    const parsed = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(text, { path, shape: _shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .statusShape */ .WC, id, validate });
    if (parsed.kind !== "value")
        return parsed;
    const status = parsed.value;
    if ((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .statusPath */ .k9)((0,_model_deployment_js__WEBPACK_IMPORTED_MODULE_5__/* .deploymentId */ .d)(status)) !== path) {
        return tampered(status, path, `it is a status of ${(0,_model_deployment_js__WEBPACK_IMPORTED_MODULE_5__/* .deploymentId */ .d)(status)}`);
    }
    if (digestOfStatus(status) !== status.digest) {
        return tampered(status, path, "its digest does not fit its content: it was edited by hand, or damaged");
    }
    return { kind: "status", status };
}
function tampered(status, path, why) {
    const finding = (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .deployedFinding */ .Y)("deployed/digest-mismatch", `${path} on deployed is not what Headgate wrote: ${why}.`, `see who changed it: git log deployed -- ${path}; then headgate recover`, { id: (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .deploymentOfPath */ .aK)(path) });
    return { kind: "tampered", status, findings: [finding] };
}


/***/ }),

/***/ 3903:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   by: () => (/* binding */ digestOfBytes),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_module__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The one text of a JSON value that is hashed: keys sorted by code unit, no white space, absent and
 * undefined members left out (after RFC 8785; our numbers are integers or short decimals).
 */
function canonicalJson(value) {
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value ?? null);
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
    const map = value;
    let text = "";
    // Without a comparison of its own, sort goes by code unit and is several times faster.
    for (const key of Object.keys(map).sort()) {
        const member = map[key];
        if (member !== undefined)
            text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(member)}`;
    }
    return `{${text}}`;
}
/** Loading it takes a tenth of a start; most checks take no digest. */
const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(process.execPath);
let crypto;
/** Digest of the canonical form of a value. */
function digestOf(value) {
    return digestOfBytes(canonicalJson(value));
}
function digestOfBytes(bytes) {
    crypto ??= require("node:crypto");
    return `sha256-${crypto.createHash("sha256").update(bytes).digest("hex")}`;
}


/***/ }),

/***/ 3798:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ deploymentId)
/* harmony export */ });
function deploymentId(of) {
    return `${of.environment}/${of.server}`;
}


/***/ }),

/***/ 9452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ declaredVariables),
/* harmony export */   p: () => (/* binding */ isPackaged)
/* harmony export */ });
/** All variables a release declares, over its packages and its start command; the first declaration wins. */
function declaredVariables(release) {
    const declared = new Map();
    const lists = [
        ...(release.server.packages ?? []).map((entry) => entry.environmentVariables ?? []),
        release.release.command?.environmentVariables ?? [],
    ];
    for (const variable of lists.flat()) {
        if (!declared.has(variable.name))
            declared.set(variable.name, variable);
    }
    return declared;
}
/** Whether a client can obtain it: a package or a remote address. */
function isPackaged(release) {
    return (release.server.packages?.length ?? 0) + (release.server.remotes?.length ?? 0) > 0;
}


/***/ }),

/***/ 1041:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cz: () => (/* binding */ foreignRuntimeArgument),
/* harmony export */   OC: () => (/* binding */ startVariables),
/* harmony export */   QV: () => (/* binding */ startSecrets),
/* harmony export */   Se: () => (/* binding */ chooseStart),
/* harmony export */   aR: () => (/* binding */ isLoaderVariable),
/* harmony export */   mT: () => (/* binding */ environmentVariable)
/* harmony export */ });
/* unused harmony export mayBeGiven */
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9452);

/** Kinds of packages that clients can start; only those of npm can be probed and launched by us. */
const clientKinds = ["pypi", "nuget", "oci"];
/**
 * How a release is started or reached: by probes, by the launcher and by clients alike, so that what is probed
 * is what clients get. What can be probed comes first: an npm package over stdio, the start command, a remote
 * address (Streamable HTTP before SSE); then a package of another kind. Undefined where it names none of these.
 */
function chooseStart(release) {
    const { packages = [], remotes = [] } = release.server;
    const { command } = release.release;
    const local = packages.filter((entry) => entry.transport.type === "stdio");
    const npm = local.find((entry) => entry.registryType === "npm");
    if (npm)
        return { kind: "package", package: npm };
    if (command)
        return { kind: "command", command };
    const remote = remotes.find(({ type }) => type === "streamable-http") ?? remotes[0];
    if (remote)
        return { kind: "remote", remote };
    const other = local.find((entry) => clientKinds.includes(entry.registryType));
    return other && { kind: "package", package: other };
}
/** What clients say to the tool anyway. */
const given = new Map([
    ["npm", ["-y", "--yes"]],
    ["nuget", ["-y", "--yes"]],
    ["oci", ["-i", "--interactive", "--rm"]],
]);
/**
 * Which of a package's `runtimeArguments` would change what runs, or with which rights: a package, registry or
 * command in place of the one that was probed, `--privileged`. -1 where none does. They are handed to nobody.
 */
function foreignRuntimeArgument({ registryType, runtimeArguments = [] }) {
    const usual = given.get(registryType) ?? [];
    return runtimeArguments.findIndex(({ type, name, value }) => [type === "named" ? name : undefined, value].some((word) => word !== undefined && !usual.includes(word)));
}
/** The variable that tells a server which environment it is in. */
const environmentVariable = "MCP_ENV";
const loaderNames = [
    ...["PATH", "PATHEXT", "COMSPEC", "ENV", "BASH_ENV", "SHELLOPTS", "BASHOPTS", "IFS", "GCONV_PATH"],
    ...["NODE_OPTIONS", "NODE_PATH", "NODE_REPL_EXTERNAL_MODULE"],
    ...["PYTHONPATH", "PYTHONHOME", "PYTHONSTARTUP", "PYTHONEXECUTABLE", "PYTHONUSERBASE"],
    ...["PERL5LIB", "PERL5OPT", "RUBYOPT", "RUBYLIB"],
    ...["JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS", "CLASSPATH"],
    ...["DOTNET_STARTUP_HOOKS", "DOTNET_ADDITIONAL_DEPS", "DOTNET_ROOT"],
];
const loaderPrefixes = /^(?:LD_|DYLD_|NPM_CONFIG_|PIP_|UV_|NUGET_|DOCKER_|GIT_)/;
/** Whether a variable decides which code is loaded, whatever the server does with it. Systems that ignore case count. */
function isLoaderVariable(name) {
    const upper = name.toUpperCase();
    return loaderNames.includes(upper) || loaderPrefixes.test(upper);
}
/** Names that may be given to a server of this release: those it declares, `MCP_ENV`, and none that load code. */
function mayBeGiven(release, name) {
    return name === environmentVariable || ((0,_release_js__WEBPACK_IMPORTED_MODULE_0__/* .declaredVariables */ .A)(release).has(name) && !isLoaderVariable(name));
}
/**
 * The plain variables that a server is started with, by a probe, a client or the launcher: what the release
 * declares, with its own value or the given one, which wins; and `MCP_ENV`, which is `environment` unless it is
 * given. Secrets, and what is given as a secret, are not among them.
 */
function startVariables(release, variables, secrets, environment) {
    const started = new Map(environment === undefined ? [] : [[environmentVariable, environment]]);
    for (const { name, value, default: usual, isSecret } of (0,_release_js__WEBPACK_IMPORTED_MODULE_0__/* .declaredVariables */ .A)(release).values()) {
        const own = value ?? usual;
        if (own !== undefined && isSecret !== true && mayBeGiven(release, name))
            started.set(name, own);
    }
    for (const [name, value] of Object.entries(variables)) {
        if (mayBeGiven(release, name))
            started.set(name, value);
    }
    for (const name of Object.keys(secrets))
        if (mayBeGiven(release, name))
            started.delete(name);
    return started;
}
/** Of what is given as secrets, that which the release wants; values are names or secrets, as they were. */
function startSecrets(release, secrets) {
    return Object.entries(secrets).filter(([name]) => mayBeGiven(release, name));
}


/***/ }),

/***/ 5004:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HG: () => (/* binding */ implementedTargets),
/* harmony export */   SF: () => (/* binding */ capabilitiesOf),
/* harmony export */   p5: () => (/* binding */ innerPathProblem),
/* harmony export */   qG: () => (/* binding */ environmentCan),
/* harmony export */   wx: () => (/* binding */ isInnerPath)
/* harmony export */ });
const none = { split: false, variants: false, remove: false, fence: false };
function capabilitiesOf(target) {
    if (target.type !== "mcp")
        return none;
    const launcher = target.launcher === undefined || target.launcher.length > 0;
    return { split: launcher, variants: launcher, remove: true, fence: true };
}
/**
 * What the targets of an environment can do together: as much as the least able of them, since each is a real
 * way to reach the server. No targets: nothing, since nothing would enforce it.
 */
function environmentCan(targets) {
    const all = targets.map(capabilitiesOf);
    const every = (can) => all.length > 0 && all.every((target) => target[can]);
    return { split: every("split"), variants: every("variants") };
}
const implementedTargets = ["mcp"];
/**
 * Why a path, from the repository's root and with forward slashes, is none of a file inside it on every system,
 * as words that follow the path; undefined where it is one. It must reach git's own folder nowhere either.
 */
function innerPathProblem(path) {
    if (path.trim() === "" || path.endsWith("/"))
        return "names no file";
    if (path.includes("\\"))
        return "has backslashes; forward slashes work everywhere";
    if (/\p{Cc}/u.test(path))
        return "has control characters";
    if (/^(?:\/|~|[A-Za-z]:)/.test(path))
        return "is not inside the repository";
    if (path.includes(":"))
        return "has a colon, which not every system takes for a part of a name";
    for (const step of path.split("/").filter((part) => part !== "" && part !== ".")) {
        // Windows strips trailing dots and spaces, and knows .git by its short name too.
        const name = step.replace(/[. ]+$/, "").toLowerCase();
        if (name === "")
            return "climbs out of the repository";
        if (/^(?:\.git|git~\d+)$/.test(name))
            return "reaches into .git";
    }
    return undefined;
}
function isInnerPath(path) {
    return innerPathProblem(path) === undefined;
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

/***/ 7682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ isEntryName),
/* harmony export */   Ik: () => (/* binding */ clientFormats),
/* harmony export */   Xx: () => (/* binding */ expandsIn),
/* harmony export */   lo: () => (/* binding */ clientPath)
/* harmony export */ });
/* harmony import */ var _model_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5004);

const shell = (name) => `\${${name}}`;
/**
 * Claude Code reads `.mcp.json` and `~/.claude.json`, and expands `${NAME}` and `${NAME:-default}` in commands,
 * arguments, variables and addresses; `.mcprc` is read the same way. VS Code reads `.vscode/mcp.json` and
 * expands `${env:NAME}`, `${workspaceFolder}` and more. None of them has an escape: see `expandsIn`.
 */
const clientFormats = {
    project: {
        name: ".mcp.json",
        wrapper: "mcpServers",
        path: ".mcp.json",
        typed: false,
        reference: shell,
        repositoryFile: (path) => `./${path}`,
    },
    global: {
        name: "~/.claude.json",
        wrapper: "mcpServers",
        path: null,
        typed: false,
        reference: shell,
        repositoryFile: null,
    },
    mcprc: {
        name: ".mcprc",
        wrapper: null,
        path: ".mcprc",
        typed: false,
        reference: shell,
        repositoryFile: (path) => `./${path}`,
    },
    vscode: {
        name: ".vscode/mcp.json",
        wrapper: "servers",
        path: ".vscode/mcp.json",
        typed: true,
        reference: (name) => `\${env:${name}}`,
        repositoryFile: (path) => `\${workspaceFolder}/${path}`,
    },
};
/**
 * Whether a client would put something else in place of a part of the text. There is no way to write `${`
 * so that every client leaves it alone: such a text is refused instead of meaning something else.
 */
function expandsIn(text) {
    return text.includes("${");
}
/** What an entry may be called: what every client accepts, which leaves `__proto__` and paths out. */
const entryName = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;
function isEntryName(name) {
    return entryName.test(name);
}
/** The client file's path from the root as the target wants it, without `.` steps; null for the home folder. */
function clientPath(target) {
    const { path } = clientFormats[target.scope];
    if (path === null || target.path === undefined)
        return path;
    // What leads elsewhere stays as it is, to be refused.
    if (!(0,_model_target_js__WEBPACK_IMPORTED_MODULE_0__/* .isInnerPath */ .wx)(target.path))
        return target.path;
    return target.path
        .split("/")
        .filter((step) => step !== "" && step !== ".")
        .join("/");
}


/***/ })

};
;