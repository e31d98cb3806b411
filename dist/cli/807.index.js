export const id = 807;
export const ids = [807];
export const modules = {

/***/ 7188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  release: () => (/* binding */ release)
});

// EXTERNAL MODULE: ./.build/commands/command.js
var commands_command = __webpack_require__(6604);
// EXTERNAL MODULE: ./.build/contract/canonical.js
var canonical = __webpack_require__(6659);
// EXTERNAL MODULE: ./.build/contract/printable.js
var printable = __webpack_require__(8510);
// EXTERNAL MODULE: ./.build/convention/limits.js
var limits = __webpack_require__(6958);
// EXTERNAL MODULE: ./.build/convention/paths.js
var paths = __webpack_require__(8364);
// EXTERNAL MODULE: ./.build/convention/read.js + 5 modules
var convention_read = __webpack_require__(9766);
// EXTERNAL MODULE: ./.build/convention/resolve/release.js
var resolve_release = __webpack_require__(9482);
// EXTERNAL MODULE: ./.build/convention/resolve/server.js
var server = __webpack_require__(9548);
// EXTERNAL MODULE: ./.build/model/canonical.js
var model_canonical = __webpack_require__(4466);
// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(2029);
// EXTERNAL MODULE: ./.build/model/server.js
var model_server = __webpack_require__(6433);
// EXTERNAL MODULE: ./.build/probes/start.js + 1 modules
var start = __webpack_require__(6196);
;// CONCATENATED MODULE: ./.build/commands/release/declarations.js
/** Declarations from a command line, over those of the package itself; the first part of `NAME=default` is the name. */
function declareVariables(given, known) {
    const declared = new Map(known.map((variable) => [variable.name, variable]));
    const add = (name, more) => declared.set(name, { ...declared.get(name), ...more, name });
    for (const entry of given.variables) {
        const end = entry.indexOf("=");
        add(end === -1 ? entry : entry.slice(0, end), end === -1 ? {} : { default: entry.slice(end + 1) });
    }
    for (const name of given.required)
        add(name, { isRequired: true });
    for (const name of given.secrets)
        add(name, { isSecret: true });
    return [...declared.values()];
}
/** Values for taking the contract, from the environment of the run: only what is declared, secrets apart. */
function valuesFor(declared, env) {
    const found = declared.flatMap(({ name, isSecret, isRequired, default: usual, value }) => {
        const given = Object.hasOwn(env, name) ? env[name] : undefined;
        // A variable of the same name here must not stand in for a default: the contract would depend on the machine.
        const wanted = isSecret === true || (isRequired === true && usual === undefined && value === undefined);
        return given === undefined || !wanted ? [] : [{ name, given, isSecret: isSecret === true }];
    });
    const pick = (secret) => Object.fromEntries(found.filter((one) => one.isSecret === secret).map((one) => [one.name, one.given]));
    return { variables: pick(false), secrets: pick(true) };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./.build/commands/release/files.js


/** The text of a file below the root, or undefined where there is none. Other errors reject. */
async function readText(root, path) {
    try {
        return await (0,promises_.readFile)((0,external_node_path_.join)(root, path), "utf8");
    }
    catch (error) {
        if (error.code === "ENOENT")
            return undefined;
        throw error;
    }
}
/**
 * Writes each file whole or not at all, in the order given: what refers to another file comes after it.
 * Rejects where a folder on the way is a link that leaves the root.
 */
async function writeFiles(root, files) {
    const real = await (0,promises_.realpath)(root);
    for (const [path, text] of files) {
        const target = (0,external_node_path_.join)(root, path);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        if (!(await (0,promises_.realpath)((0,external_node_path_.dirname)(target))).startsWith(real + external_node_path_.sep))
            throw new Error(`${path} lies outside of the repository: a folder on the way is a link`);
        const temporary = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_path_.dirname)(target), ".new-"));
        try {
            await (0,promises_.writeFile)((0,external_node_path_.join)(temporary, "file"), text);
            await (0,promises_.rename)((0,external_node_path_.join)(temporary, "file"), target);
        }
        finally {
            await (0,promises_.rm)(temporary, { recursive: true, force: true });
        }
    }
}

// EXTERNAL MODULE: ./.build/contract/compare.js + 5 modules
var compare = __webpack_require__(7049);
// EXTERNAL MODULE: ./.build/contract/summary.js
var summary = __webpack_require__(2857);
;// CONCATENATED MODULE: ./.build/commands/release/take.js



/**
 * Starts the server twice and takes its contract: one that differs from start to start could never be
 * probed. A contract that shows a secret is refused, since it is about to be committed.
 */
async function takeStableContract(input) {
    const { takeContract } = await __webpack_require__.e(/* import() */ 812).then(__webpack_require__.bind(__webpack_require__, 7812));
    const first = await takeContract(input);
    if (first.outcome !== "pass")
        return problem(input, failure(first));
    const second = await takeContract(input);
    if (second.outcome !== "pass")
        return problem(input, failure(second));
    const digest = (0,canonical/* contractDigest */.vE)(first.contract);
    if ((0,canonical/* contractDigest */.vE)(second.contract) !== digest) {
        const difference = (0,summary/* summarizeComparison */.Q)((0,compare/* compareContracts */.v)(first.contract, second.contract));
        return problem(input, {
            rule: "contract/unstable",
            message: `two starts gave two contracts: ${difference}`,
            hint: "lists must not depend on time, chance or what an earlier start left behind",
        });
    }
    const shown = shownSecret(first.contract, input.secrets);
    if (shown !== undefined)
        return problem(input, {
            rule: "contract/secret",
            message: `the contract contains the value of ${shown}`,
            hint: "change the secret: whoever lists the server's tools can read it; then repair the server",
        });
    return { kind: "taken", contract: first.contract, digest };
}
function failure(outcome) {
    const rule = outcome.rule ?? (outcome.outcome === "error" ? "probe/error" : "probe/failed");
    return {
        rule,
        message: outcome.message,
        hint: rule === "probe/failed"
            ? "start it by hand with an empty environment; declare what it needs with --variable and --secret"
            : "see to what is missing here, then release again",
    };
}
function problem(input, words) {
    const { id, file } = input.release;
    const place = { file, path: [] };
    return { kind: "problem", findings: [{ ...words, outcome: "fail", severity: "high", server: id, place }] };
}
/** Short values say nothing: `1` stands in any text. */
function shownSecret(contract, secrets) {
    const text = JSON.stringify(contract);
    return Object.entries(secrets).find(([, value]) => value.length >= 6 && text.includes(JSON.stringify(value).slice(1, -1)))?.[0];
}

;// CONCATENATED MODULE: ./.build/commands/release.js














/** Builds a release from a package or a start command, takes its contract, and writes both. Never overwrites one. */
async function releaseCommand(options, world) {
    const wrong = checkRequest(options);
    if (wrong)
        return end("refused", [release_finding(options, wrong)]);
    const server = await loadServer(options, world);
    if ("findings" in server)
        return end("refused", server.findings);
    const found = options.npm === undefined ? undefined : await lookUp(options.npm, options, world);
    if (found?.kind === "problem")
        return end("failed", found.findings.map((one) => ({ ...release_finding(options, one), ...one })));
    const findings = found?.findings ?? [];
    const document = describe(options, world, server, found?.package);
    const drafted = await check(options, document);
    if ((0,finding/* hasFailure */.F3)(drafted))
        return end("refused", [...findings, ...drafted]);
    const release = (0,resolve_release/* resolveRelease */.C)(options.server, document);
    const declared = variablesOf(document);
    world.progress(`taking the contract of ${options.server} ${options.version}`);
    const taken = await takeStableContract({
        release,
        ...valuesFor(declared, world.env),
        root: world.root,
        health: server.health,
        cache: cacheOf(world),
        ...(world.signal ? { signal: world.signal } : {}),
    });
    if (taken.kind === "problem")
        return end("failed", [...findings, ...taken.findings]);
    const { tools, prompts, resources } = taken.contract;
    const contract = {
        digest: taken.digest,
        tools: tools.length,
        prompts: prompts.length,
        resources: resources.length,
    };
    const complete = { ...document, release: { ...document.release, contract } };
    return publish(options, world, complete, pretty((0,canonical/* canonicalContract */.FF)(taken.contract)), findings);
}
async function publish(options, world, document, contract, findings) {
    const file = (0,paths/* releaseFile */.MR)(options.server, options.version);
    const release = (0,resolve_release/* resolveRelease */.C)(options.server, document);
    if (Buffer.byteLength(contract) > limits/* maxFileSize */.o2)
        return end("failed", [
            release_finding(options, {
                rule: "contract/too-large",
                message: `the contract is larger than ${limits/* maxFileSize */.o2 / 1_048_576} MiB`,
                hint: "no client reads that many tools; split the server",
            }),
        ]);
    const existing = await readText(world.root, file);
    if (existing !== undefined) {
        if (isSame(file, existing, document))
            return { ...end("unchanged", findings), release, files: [] };
        return end("refused", [
            ...findings,
            release_finding(options, {
                rule: "version/changed-release",
                message: `${options.version} is released already, as something else`,
                hint: "a release never changes: release the next version",
            }),
        ]);
    }
    const digest = document.release.contract?.digest ?? "";
    const described = (0,paths/* serverFile */.kt)(options.server);
    const isNew = (await readText(world.root, described)) === undefined;
    const files = new Map([
        ...(isNew ? [[described, minimalServer(document)]] : []),
        [(0,paths/* contractFile */.V8)(options.server, digest), contract],
        [file, pretty(document)],
    ]);
    if (options.dryRun !== true)
        await writeFiles(world.root, files);
    return { ...end("released", findings), release, files: [...files.keys()] };
}
function checkRequest(options) {
    if (!(0,paths/* isId */.eQ)(options.server))
        return {
            rule: "convention/invalid-id",
            message: `${JSON.stringify((0,printable/* printable */.g)(options.server, 80))} cannot be a server's id`,
            hint: "lower-case letters, digits and dashes, at most 63",
        };
    if (!(0,paths/* isExactVersion */.Yb)(options.version))
        return {
            rule: "version/not-semver",
            message: `${JSON.stringify((0,printable/* printable */.g)(options.version, 80))} is not an exact semantic version`,
            hint: "MAJOR.MINOR.PATCH, with -alpha.N, -beta.N or -rc.N for a pre-release",
        };
    if ((options.npm === undefined) === (options.command === undefined) || options.command?.length === 0)
        return {
            rule: "release/no-start",
            message: "a release needs either a package or a start command",
            hint: "--npm PACKAGE, or --command node ./server.mjs",
        };
    return undefined;
}
async function loadServer(options, world) {
    const file = (0,paths/* serverFile */.kt)(options.server);
    const text = await readText(world.root, file);
    if (text === undefined && options.create !== true)
        return {
            findings: [
                release_finding(options, {
                    rule: "version/unknown-server",
                    message: `there is no server ${options.server}: ${file} is missing`,
                    hint: `write it, or let --create do it: headgate release ${options.server} ${options.version} --create ...`,
                }),
            ],
        };
    if (text === undefined)
        return { id: options.server, file, health: model_server/* defaultHealth */.Q, lifecycle: [], variables: {} };
    const read = (0,convention_read/* readDocument */.u0)("server", file, Buffer.from(text), await (0,convention_read/* loadPreciseReader */.hQ)());
    return read?.value ? (0,server/* resolveServer */.w)(options.server, read.value) : { findings: read?.findings ?? [] };
}
async function lookUp(npm, options, world) {
    const at = npm.lastIndexOf("@");
    const [name, version] = at > 0 ? [npm.slice(0, at), npm.slice(at + 1)] : [npm, options.version];
    world.progress(`installing npm:${(0,printable/* printable */.g)(name, 80)}@${(0,printable/* printable */.g)(version, 80)}`);
    const { npmPackage } = await __webpack_require__.e(/* import() */ 874).then(__webpack_require__.bind(__webpack_require__, 8874));
    return npmPackage(name, version, {
        cache: cacheOf(world),
        env: world.env,
        ...(world.signal ? { signal: world.signal } : {}),
    });
}
function cacheOf(world) {
    return world.cache ?? (0,start/* cacheFolder */.n)(world.env);
}
function describe(options, world, server, npm) {
    const given = {
        variables: options.variables ?? [],
        required: options.required ?? [],
        secrets: options.secrets ?? [],
    };
    const declared = declareVariables(given, npm?.variables ?? []);
    const environment = declared.length === 0 ? {} : { environmentVariables: declared };
    const [command = "", ...args] = options.command ?? [];
    return {
        headgate: 1,
        server: {
            name: server.name ?? `local.headgate/${options.server}`,
            description: server.description ?? ((0,printable/* printable */.g)(npm?.description ?? "", 100) || options.server),
            version: options.version,
            ...(npm && {
                packages: [
                    {
                        registryType: "npm",
                        identifier: npm.name,
                        version: npm.version,
                        transport: { type: "stdio" },
                        ...environment,
                    },
                ],
            }),
        },
        release: {
            by: world.actor,
            at: `${world.now().toISOString().slice(0, 19)}Z`,
            ...(npm
                ? {
                    integrity: { [`npm:${npm.name}@${npm.version}`]: npm.integrity },
                    ...(Object.keys(npm.dependencies).length > 0 ? { dependencies: npm.dependencies } : {}),
                }
                : { command: { command, args, ...environment } }),
        },
    };
}
/** Against the same schema and reader as any release that lies in a repository. */
async function check(options, document) {
    const file = (0,paths/* releaseFile */.MR)(options.server, options.version);
    const bytes = Buffer.from(pretty(document));
    return (0,convention_read/* readDocument */.u0)("release", file, bytes, await (0,convention_read/* loadPreciseReader */.hQ)())?.findings ?? [];
}
function variablesOf(document) {
    const [first] = document.server.packages ?? [];
    return first?.environmentVariables ?? document.release.command?.environmentVariables ?? [];
}
/** Whether a release says the same, whoever made it and whenever. */
function isSame(file, existing, document) {
    const former = (0,convention_read/* readDocument */.u0)("release", file, Buffer.from(existing), undefined)?.value;
    return former !== undefined && (0,model_canonical/* canonicalJson */.dj)(unsigned(former)) === (0,model_canonical/* canonicalJson */.dj)(unsigned(document));
}
function unsigned(document) {
    return { ...document, release: { ...document.release, by: undefined, at: undefined, run: undefined } };
}
function minimalServer(document) {
    const { name, description = "" } = document.server;
    return `name: ${JSON.stringify(name)}\ndescription: ${JSON.stringify(description)}\n`;
}
function pretty(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}
function release_finding(options, words) {
    const isPlaced = (0,paths/* isId */.eQ)(options.server) && (0,paths/* isExactVersion */.Yb)(options.version);
    return {
        ...words,
        outcome: "fail",
        severity: "high",
        server: (0,printable/* printable */.g)(options.server, 80),
        ...(isPlaced ? { place: { file: (0,paths/* releaseFile */.MR)(options.server, options.version), path: [] } } : {}),
    };
}
function end(outcome, findings) {
    return { outcome, findings };
}

// EXTERNAL MODULE: ./.build/commands/runner.js
var runner = __webpack_require__(2263);
// EXTERNAL MODULE: ./.build/commands/workspace.js + 1 modules
var commands_workspace = __webpack_require__(2363);
// EXTERNAL MODULE: ./.build/report/findings.js + 1 modules
var report_findings = __webpack_require__(7542);
// EXTERNAL MODULE: ./.build/report/json.js
var json = __webpack_require__(6675);
// EXTERNAL MODULE: ./.build/report/text.js
var report_text = __webpack_require__(8362);
;// CONCATENATED MODULE: ./.build/cli/adapters/release.js
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







/** `headgate release SERVER VERSION`: writes into the working tree; committing it is the user's to do. */
const release = async (invocation, world) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const workspace = __addDisposableResource(env_1, await (0,commands_workspace/* openWorkspace */.OH)(invocation, world, { online: false }), true);
        const [server = "", version = ""] = invocation.positionals;
        const npm = (0,commands_workspace/* textOf */.b6)(invocation, "npm");
        const command = (0,commands_workspace/* listOf */.c3)(invocation, "command");
        const { outcome, findings, files = [], } = await releaseCommand({
            server,
            version,
            ...(npm === undefined ? {} : { npm }),
            ...(command.length === 0 ? {} : { command }),
            variables: (0,commands_workspace/* listOf */.c3)(invocation, "variable"),
            required: (0,commands_workspace/* listOf */.c3)(invocation, "require"),
            secrets: (0,commands_workspace/* listOf */.c3)(invocation, "secret"),
            create: (0,commands_workspace/* isSet */.vM)(invocation, "create"),
            dryRun: (0,commands_workspace/* isSet */.vM)(invocation, "dry-run"),
        }, {
            root: workspace.root,
            now: world.now,
            env: world.env,
            actor: (await (0,runner/* localCause */.dX)(workspace, world)).actor,
            progress: world.progress,
            signal: world.signal,
        });
        const done = outcome === "released"
            ? files.map((file) => `${(0,commands_workspace/* isSet */.vM)(invocation, "dry-run") ? "would write" : "wrote"} ${(0,report_text/* sanitize */.aj)(file)}`)
            : outcome === "unchanged"
                ? [`${(0,report_text/* sanitize */.aj)(version)} is released already, just so`]
                : [];
        const text = [(0,report_findings/* formatFindings */.eg)(findings, new Map(), (0,commands_command/* textOptions */.aW)(world)), done.join("\n")];
        return (0,commands_command/* result */.Ke)(outcome, text.filter(Boolean).join("\n\n"), { findings: (0,json/* findingsJson */.p)(findings), files });
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


/***/ })

};
