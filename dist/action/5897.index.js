"use strict";
exports.id = 5897;
exports.ids = [5897];
exports.modules = {

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
// EXTERNAL MODULE: ./.build/git/deployed-branch.js
var deployed_branch = __webpack_require__(1793);
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

// EXTERNAL MODULE: ./.build/commands/workspace.js + 3 modules
var workspace = __webpack_require__(6469);
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