"use strict";
exports.id = 9437;
exports.ids = [9437,6578];
exports.modules = {

/***/ 3991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  release: () => (/* binding */ release)
});

// EXTERNAL MODULE: ./.build/commands/command.js
var commands_command = __webpack_require__(2383);
// EXTERNAL MODULE: ./.build/commands/landing.js
var landing = __webpack_require__(8661);
// EXTERNAL MODULE: ./.build/convention/paths.js
var paths = __webpack_require__(547);
// EXTERNAL MODULE: ./.build/report/markdown/escape.js
var markdown_escape = __webpack_require__(5455);
// EXTERNAL MODULE: ./.build/commands/edit-desired/message.js
var message = __webpack_require__(7991);
// EXTERNAL MODULE: ./.build/commands/workspace.js + 6 modules
var commands_workspace = __webpack_require__(2968);
// EXTERNAL MODULE: ./.build/convention/read.js + 3 modules
var convention_read = __webpack_require__(8793);
// EXTERNAL MODULE: ./.build/model/canonical.js
var canonical = __webpack_require__(3903);
;// CONCATENATED MODULE: ./.build/commands/release/same.js


/** Whether the text of a release's file says the same as a release, whoever made it and whenever. */
function isSame(file, existing, document) {
    const former = (0,convention_read/* readDocument */.u0)("release", file, Buffer.from(existing), undefined)?.value;
    return former !== undefined && (0,canonical/* canonicalJson */.dj)(unsigned(former)) === (0,canonical/* canonicalJson */.dj)(unsigned(document));
}
/** The same of two texts; false where one of them is no release. */
function areSame(file, existing, text) {
    const document = (0,convention_read/* readDocument */.u0)("release", file, Buffer.from(text), undefined)?.value;
    return document !== undefined && isSame(file, existing, document);
}
function unsigned(document) {
    return { ...document, release: { ...document.release, by: undefined, at: undefined, run: undefined } };
}

;// CONCATENATED MODULE: ./.build/commands/release/commit.js





/** Adds a release to the desired branch: only what is not there yet, and nothing else. */
async function commitRelease(workspace, world, { server, version, texts }) {
    const { host, repository, directory } = workspace;
    const { branch } = await (0,commands_workspace/* desiredHead */.$w)(workspace);
    const cause = await host.cause(repository, { command: "release" });
    const title = `Release ${server} ${version}`;
    const file = (0,paths/* releaseFile */.MR)(server, version);
    let isOther = false;
    let files = [];
    const done = await host.commitDesired(repository, {
        branch,
        directory,
        slug: title,
        message: (0,message/* desiredMessage */.IF)(title, cause),
        title,
        body: (0,message/* requestBody */.IO)(cause, undefined, `${(0,markdown_escape/* code */.aY)(`${server} ${version}`)} may be deployed once this is merged.`),
        clock: () => world.now().getTime(),
        edit: async (head) => {
            const present = await textsAt(head, [...texts.keys()]);
            const released = present.get(file);
            isOther = released !== undefined && !areSame(file, released, texts.get(file) ?? "");
            const added = released === undefined ? [...texts].filter(([path]) => !present.has(path)) : [];
            files = added.map(([path]) => path);
            return new Map(added);
        },
    });
    if (!isOther)
        return { kind: "done", branch, done, files };
    const finding = {
        rule: "version/changed-release",
        outcome: "fail",
        severity: "high",
        message: `${version} is released on ${branch} already, as something else`,
        hint: "a release never changes: release the next version",
        server,
        file,
    };
    return { kind: "other", finding };
}
async function textsAt(head, paths) {
    const present = await head.read(paths);
    return new Map([...present].map(([path, bytes]) => [path, Buffer.from(bytes).toString("utf8")]));
}

// EXTERNAL MODULE: ./.build/contract/canonical.js
var contract_canonical = __webpack_require__(6116);
// EXTERNAL MODULE: ./.build/convention/limits.js
var limits = __webpack_require__(5607);
// EXTERNAL MODULE: ./.build/convention/resolve/release.js
var resolve_release = __webpack_require__(8837);
// EXTERNAL MODULE: ./.build/convention/resolve/server.js
var server = __webpack_require__(2481);
// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(3028);
// EXTERNAL MODULE: ./.build/model/server.js
var model_server = __webpack_require__(9114);
// EXTERNAL MODULE: ./.build/model/text.js
var model_text = __webpack_require__(4694);
// EXTERNAL MODULE: ./.build/probes/start.js + 1 modules
var start = __webpack_require__(9077);
;// CONCATENATED MODULE: ./.build/commands/release/declarations.js
/**
 * Declarations from a command line, over those that are known: of two with the same name the later one adds to the
 * one before. The first part of `NAME=default` is the name.
 */
function declareVariables(given, known) {
    const declared = new Map();
    const add = (name, more) => declared.set(name, { ...declared.get(name), ...more, name });
    for (const variable of known)
        add(variable.name, variable);
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

// EXTERNAL MODULE: ./.build/model/traffic.js
var traffic = __webpack_require__(8576);
;// CONCATENATED MODULE: ./.build/commands/release/former.js






/**
 * Looks for it in the working tree: this very version, else the newest before it, else the newest there is. In a
 * start command its version gives way to the new one wherever it stands as a word of its own.
 */
async function formerRelease(root, server, version) {
    const names = await (0,promises_.readdir)((0,external_node_path_.join)(root, "servers", server, "versions")).catch((error) => {
        if (error instanceof Error && "code" in error && error.code === "ENOENT")
            return [];
        throw error;
    });
    const versions = names.flatMap((name) => (name.endsWith(".json") ? [name.slice(0, -".json".length)] : []));
    const known = versions.filter(paths/* isExactVersion */.Yb).sort((a, b) => (0,traffic/* compareVersions */.Zy)(b, a) || (0,finding.compareText)(a, b));
    const before = known.find((one) => one === version) ?? known.find((one) => (0,traffic/* compareVersions */.Zy)(one, version) < 0);
    const found = before ?? known[0];
    if (found === undefined)
        return { kind: "none", version: null };
    const file = (0,paths/* releaseFile */.MR)(server, found);
    const document = (0,convention_read/* readDocument */.u0)("release", file, await (0,promises_.readFile)((0,external_node_path_.join)(root, file)), undefined)?.value;
    const npm = document?.server.packages?.find(({ registryType, transport }) => registryType === "npm" && transport.type === "stdio");
    if (npm) {
        const variables = npm.environmentVariables ?? [];
        return { kind: "found", former: { version: found, npm: npm.identifier, variables } };
    }
    const start = document?.release.command;
    if (!start)
        return { kind: "none", version: found };
    const command = [start.command, ...start.args].map((word) => renamed(word, found, version));
    return { kind: "found", former: { version: found, command, variables: start.environmentVariables ?? [] } };
}
/** `1.0.0` and `weather@1.0.0`, and neither `11.0.0` nor `1.0.0-beta.1`. */
function renamed(word, from, to) {
    const part = "[0-9A-Za-z.+-]";
    const escaped = from.replace(/[.+]/g, "\\$&");
    return word.replace(new RegExp(`(?<!${part})${escaped}(?!${part})`, "g"), () => to);
}

// EXTERNAL MODULE: ./.build/contract/compare.js + 5 modules
var compare = __webpack_require__(9115);
// EXTERNAL MODULE: ./.build/contract/summary.js
var summary = __webpack_require__(6578);
;// CONCATENATED MODULE: ./.build/commands/release/take.js



/**
 * Starts the server twice and takes its contract: one that differs from start to start could never be
 * probed. A contract that shows a secret is refused, since it is about to be committed.
 */
async function takeStableContract(input) {
    const { takeContract } = await __webpack_require__.e(/* import() */ 9626).then(__webpack_require__.bind(__webpack_require__, 7245));
    const { redaction } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 714));
    const first = await takeContract(input);
    if (first.outcome !== "pass")
        return problem(input, failure(first));
    const second = await takeContract(input);
    if (second.outcome !== "pass")
        return problem(input, failure(second));
    const shown = [first, second].map(({ contract }) => shownSecret(contract, input.secrets)).find(Boolean);
    if (shown !== undefined)
        return problem(input, {
            rule: "contract/secret",
            message: `the contract contains the value of ${shown}`,
            hint: "change the secret: whoever lists the server's tools can read it; then repair the server",
        });
    const digest = (0,contract_canonical.contractDigest)(first.contract);
    if ((0,contract_canonical.contractDigest)(second.contract) !== digest) {
        const difference = (0,summary.summarizeComparison)((0,compare.compareContracts)(first.contract, second.contract));
        return problem(input, {
            rule: "contract/unstable",
            message: `two starts gave two contracts: ${redaction(input.secrets)(difference)}`,
            hint: "lists must not depend on time, chance or what an earlier start left behind",
        });
    }
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















/**
 * Builds a release from a package or a start command, takes its contract, and writes both. Never overwrites one.
 * Throws the signal's reason, with nothing written, where the run was stopped.
 */
async function releaseCommand(asked, world) {
    const wrong = checkRequest(asked);
    if (wrong)
        return end("refused", [release_finding(asked, wrong)]);
    const server = await loadServer(asked, world);
    if ("findings" in server)
        return end("refused", server.findings);
    const start = await startOf(asked, world);
    if ("rule" in start)
        return end("refused", [release_finding(asked, start)]);
    const { options, former } = start;
    const done = await build(options, world, server, former?.variables ?? []);
    return former ? { ...done, former } : done;
}
async function build(options, world, server, known) {
    const found = options.npm === undefined ? undefined : await lookUp(options.npm, options, world);
    world.signal?.throwIfAborted();
    if (found?.kind === "problem")
        return end("failed", found.findings.map((one) => ({ ...release_finding(options, one), ...one })));
    const findings = found?.findings ?? [];
    const document = describe(options, world, server, found?.package, known);
    const drafted = await check(options, document);
    if ((0,finding.hasFailure)(drafted))
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
    world.signal?.throwIfAborted();
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
    return publish(options, world, complete, pretty((0,contract_canonical/* canonicalContract */.FF)(taken.contract)), findings);
}
/** With the package or the command of the release before it, where none was named. */
async function startOf(options, { root }) {
    if (options.npm !== undefined || options.command !== undefined)
        return { options };
    const found = await formerRelease(root, options.server, options.version);
    if (found.kind === "none") {
        const { server } = options;
        return {
            rule: "release/no-start",
            message: found.version === null
                ? `nothing of ${server} is released yet that could say how it is started`
                : `${server} ${found.version} is no npm package and has no start command that could be taken over`,
            hint: "--npm PACKAGE, or --command node ./server.mjs",
        };
    }
    const { npm, command } = found.former;
    const start = { ...(npm === undefined ? {} : { npm }), ...(command === undefined ? {} : { command }) };
    return { options: { ...options, ...start }, former: found.former };
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
    const digest = document.release.contract?.digest ?? "";
    const described = (0,paths/* serverFile */.kt)(options.server);
    const server = await readText(world.root, described);
    const texts = (text) => new Map([
        [described, server ?? minimalServer(document)],
        [(0,paths/* contractFile */.V8)(options.server, digest), contract],
        [file, text],
    ]);
    const existing = await readText(world.root, file);
    if (existing !== undefined) {
        if (isSame(file, existing, document)) {
            return { ...end("unchanged", findings), release, files: [], texts: texts(existing) };
        }
        return end("refused", [
            ...findings,
            release_finding(options, {
                rule: "version/changed-release",
                message: `${options.version} is released already, as something else`,
                hint: "a release never changes: release the next version",
            }),
        ]);
    }
    const files = texts(pretty(document));
    const written = new Map([...files].filter(([path]) => path !== described || server === undefined));
    if (options.dryRun !== true)
        await writeFiles(world.root, written);
    return { ...end("released", findings), release, files: [...written.keys()], texts: files };
}
function checkRequest(options) {
    if (!(0,paths/* isId */.eQ)(options.server))
        return {
            rule: "convention/invalid-id",
            message: `${JSON.stringify((0,model_text/* printable */.g$)(options.server, 80))} cannot be a server's id`,
            hint: "lower-case letters, digits and dashes, at most 63",
        };
    if (!(0,paths/* isExactVersion */.Yb)(options.version))
        return {
            rule: "version/not-semver",
            message: `${JSON.stringify((0,model_text/* printable */.g$)(options.version, 80))} is not an exact semantic version`,
            hint: "MAJOR.MINOR.PATCH, with -alpha.N, -beta.N or -rc.N for a pre-release",
        };
    if ((options.npm !== undefined && options.command !== undefined) || options.command?.length === 0)
        return {
            rule: "release/no-start",
            message: "a release has either a package or a start command",
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
    world.progress(`installing npm:${(0,model_text/* printable */.g$)(name, 80)}@${(0,model_text/* printable */.g$)(version, 80)}`);
    const { npmPackage } = await __webpack_require__.e(/* import() */ 8200).then(__webpack_require__.bind(__webpack_require__, 8200));
    return npmPackage(name, version, {
        cache: cacheOf(world),
        env: world.env,
        ...(world.signal ? { signal: world.signal } : {}),
    });
}
function cacheOf(world) {
    return world.cache ?? (0,start/* cacheFolder */.n)(world.env);
}
function describe(options, world, server, npm, former) {
    const given = {
        variables: options.variables ?? [],
        required: options.required ?? [],
        secrets: options.secrets ?? [],
    };
    const declared = declareVariables(given, [...former, ...(npm?.variables ?? [])]);
    const environment = declared.length === 0 ? {} : { environmentVariables: declared };
    const [command = "", ...args] = options.command ?? [];
    return {
        headgate: 1,
        server: {
            name: server.name ?? `local.headgate/${options.server}`,
            description: server.description ?? ((0,model_text/* printable */.g$)(npm?.description ?? "", 100) || options.server),
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
        server: (0,model_text/* printable */.g$)(options.server, 80),
        ...(isPlaced ? { place: { file: (0,paths/* releaseFile */.MR)(options.server, options.version), path: [] } } : {}),
    };
}
function end(outcome, findings) {
    return { outcome, findings };
}

// EXTERNAL MODULE: ./.build/report/findings.js + 2 modules
var report_findings = __webpack_require__(6261);
// EXTERNAL MODULE: ./.build/report/json.js
var json = __webpack_require__(3198);
// EXTERNAL MODULE: ./.build/report/text.js
var report_text = __webpack_require__(431);
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








/**
 * `headgate release SERVER VERSION`: writes into the working tree, and committing it is the user's to do; with
 * `--commit` it goes to the desired branch, or to a pull request, and the working tree follows.
 */
const release = async (invocation, world) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const workspace = __addDisposableResource(env_1, await (0,commands_workspace/* openWorkspace */.OH)(invocation, world, { online: false, tree: true }), true);
        const [server = "", version = ""] = invocation.positionals;
        const npm = (0,commands_workspace/* textOf */.b6)(invocation, "npm");
        const command = (0,commands_workspace/* listOf */.c3)(invocation, "command");
        const dryRun = (0,commands_workspace/* isSet */.vM)(invocation, "dry-run");
        const commits = (0,commands_workspace/* isSet */.vM)(invocation, "commit") && !dryRun;
        const made = await releaseCommand({
            server,
            version,
            ...(npm === undefined ? {} : { npm }),
            ...(command.length === 0 ? {} : { command }),
            variables: (0,commands_workspace/* listOf */.c3)(invocation, "variable"),
            required: (0,commands_workspace/* listOf */.c3)(invocation, "require"),
            secrets: (0,commands_workspace/* listOf */.c3)(invocation, "secret"),
            create: (0,commands_workspace/* isSet */.vM)(invocation, "create"),
            dryRun: dryRun || commits,
        }, {
            root: workspace.root,
            now: world.now,
            env: world.env,
            actor: (await workspace.host.cause(workspace.repository, {})).actor,
            progress: world.progress,
            signal: world.signal,
        });
        const { texts } = made;
        const committed = commits && texts ? await commitRelease(workspace, world, { server, version, texts }) : null;
        const { outcome, findings, files } = endOf(made, committed);
        const landed = committed?.kind === "done" ? committed : null;
        const verb = dryRun ? "would write" : commits ? "adds" : "wrote";
        const done = outcome === "released"
            ? [
                sayContract(server, version, made.release),
                ...sayFormer(made.former, version),
                ...files.map((file) => `  ${verb} ${(0,report_text/* sanitize */.aj)(shortPath(file))}`),
                ...(landed ? [sayLanding(landed.branch, landed.done, `${server} ${version}`)] : []),
            ]
            : outcome === "unchanged"
                ? [`${(0,report_text/* sanitize */.aj)(version)} is released already, just so`]
                : sayFormer(made.former, version);
        const text = [(0,report_findings.formatFindings)(findings, new Map(), (0,commands_command/* textOptions */.aW)(world)), done.join("\n")];
        return (0,commands_command/* result */.Ke)(outcome, text.filter(Boolean).join("\n\n"), {
            findings: (0,json.findingsJson)(findings),
            server,
            version,
            dryRun,
            contract: made.release?.release.contract ?? null,
            files,
            landed: landed && (0,landing/* landingJson */.ap)(landed.branch, landed.done),
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
    const { outcome, name, message } = (0,landing/* landingLine */.KP)(branch, done, what);
    return `  ${outcome === "waiting" ? "…" : "✓"} ${(0,report_text/* sanitize */.aj)(`${name}  ${message}`)}`;
}
/** `  started as 1.1.4 is: npm:@acme/weather-mcp@1.1.5` */
function sayFormer(former, version) {
    if (!former)
        return [];
    const start = former.npm === undefined ? (former.command ?? []).join(" ") : `npm:${former.npm}@${version}`;
    return [(0,report_text/* sanitize */.aj)(`  started as ${former.version} is: ${start}`)];
}
/** `weather 1.1.5  7 tools, 1 resource, contract 3f2a9c014d5e` */
function sayContract(server, version, made) {
    const contract = made?.release.contract;
    const head = (0,report_text/* sanitize */.aj)(`${server} ${version}`);
    if (contract === undefined)
        return head;
    const counts = [
        (0,report_text/* count */.U9)(contract.tools, "tool"),
        ...(contract.prompts > 0 ? [(0,report_text/* count */.U9)(contract.prompts, "prompt")] : []),
        ...(contract.resources > 0 ? [(0,report_text/* count */.U9)(contract.resources, "resource")] : []),
    ];
    return `${head}  ${counts.join(", ")}, contract ${contract.digest.slice(7, 19)}`;
}
/** A contract's file is named by a digest that nobody reads to the end. */
function shortPath(path) {
    return path.replace(/([0-9a-f]{12})[0-9a-f]{52}\.json$/, "$1….json");
}


/***/ }),

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

/***/ 7991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ desiredMessage),
/* harmony export */   IO: () => (/* binding */ requestBody),
/* harmony export */   RX: () => (/* binding */ editSubject),
/* harmony export */   hD: () => (/* binding */ sayWish)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4694);
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8576);
/* harmony import */ var _report_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5455);



/** `1.1.5 at 20 %`; `1.1.5 as blue` where it takes all that there is. */
function sayWish({ version, blue, green }) {
    const share = version === blue ? (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .blueShare */ .UJ)(green) : green[version];
    return version === blue && share === 100 ? `${version} as blue` : `${version} at ${share} %`;
}
/** `Promote production/weather: 1.1.5 as blue` */
function editSubject(command, { id }, wish) {
    const verb = `${command.slice(0, 1).toUpperCase()}${command.slice(1)}`;
    return `${verb} ${id}: ${sayWish(wish)}`;
}
/**
 * The message of a commit on the desired branch: whatever the texts hold, they stay one line each, and the
 * trailers are the last paragraph and ours alone. A re-run of the same run finds the commit by them.
 */
function desiredMessage(subject, cause) {
    const why = (0,_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(cause.reason ?? "", 500);
    const trailers = [
        `Headgate-Run: ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(cause.run, 300)}`,
        // Whoever had the run repeated asked for it as well, and approves it no more than who began it.
        ...[cause.actor, cause.triggeredBy ?? []].flat().map((name) => `Headgate-Actor: ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(name, 300)}`),
        `Headgate-Command: ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(cause.command ?? "", 100)}`,
        ...(cause.question === undefined ? [] : [`Headgate-Question: ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(cause.question, 100)}`]),
    ];
    const paragraphs = [(0,_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(subject, 200), why === "" ? "" : `Reason: ${why}`, trailers.join("\n")];
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

/***/ 8661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KP: () => (/* binding */ landingLine),
/* harmony export */   ap: () => (/* binding */ landingJson),
/* harmony export */   wp: () => (/* binding */ sayKept)
/* harmony export */ });
/** Where a commit waits that the desired branch did not take; `does` is what it does to the branch: `takes it out`. */
function sayKept({ request, kept, pushed, reason }, does) {
    if (request?.kind === "pull-request")
        return `pull request #${request.number} ${does} (${reason})`;
    const where = pushed ? "pushed" : "kept here";
    const asked = request
        ? `issue #${request.number} asks for a pull request from it`
        : "open a pull request from it";
    return `refused the commit (${reason}); it is ${where} as ${kept}: ${asked}`;
}
/** What became of an edit of the desired branch, as a result line; `what` is what it asks for: `1.1.5 at 20 %`. */
function landingLine(branch, done, what) {
    switch (done.kind) {
        case "unchanged":
            return { outcome: "skipped", name: branch, message: `${what} is there already` };
        case "refused":
            return { outcome: "waiting", name: branch, message: sayKept(done, `asks for ${what}`) };
        case "committed": {
            const left = done.workingTree.kind === "dirty" ? "; your working copy has changes there and was left alone" : "";
            return { outcome: "done", name: branch, message: `${done.commit.slice(0, 7)}: ${what}${left}` };
        }
    }
}
/** The same as data: every member always there. */
function landingJson(branch, done) {
    const kept = done.kind === "refused" ? done : null;
    return {
        branch,
        kind: done.kind === "refused" ? "kept" : done.kind,
        commit: done.kind === "unchanged" ? null : done.commit,
        kept: kept?.kept ?? null,
        request: kept?.request ?? null,
        reason: kept?.reason ?? null,
        workingTree: done.kind === "committed" ? done.workingTree.kind : null,
    };
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

/***/ 6578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   summarizeComparison: () => (/* binding */ summarizeComparison)
/* harmony export */ });
/**
 * A comparison on one line: `additive: + get_alerts(region), + forecast.units (optional)`. Descriptions are
 * only counted; at most `limit` changes are named, the worst first.
 */
function summarizeComparison(comparison, limit = 5) {
    if (comparison.verdict === "none")
        return "no change";
    const told = comparison.changes.filter((change) => change.class !== "documentation");
    const described = comparison.changes.length - told.length;
    const parts = told.slice(0, limit).map((change) => change.summary);
    if (told.length > limit)
        parts.push(`${told.length - limit} more`);
    if (described > 0)
        parts.push(`${described} ${described === 1 ? "description" : "descriptions"} changed`);
    return `${comparison.verdict}: ${parts.join(", ")}`;
}


/***/ }),

/***/ 547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jf: () => (/* binding */ reservedServers),
/* harmony export */   L8: () => (/* binding */ classify),
/* harmony export */   MR: () => (/* binding */ releaseFile),
/* harmony export */   V8: () => (/* binding */ contractFile),
/* harmony export */   Yb: () => (/* binding */ isExactVersion),
/* harmony export */   eQ: () => (/* binding */ isId),
/* harmony export */   fC: () => (/* binding */ environmentsFolder),
/* harmony export */   g7: () => (/* binding */ projectFile),
/* harmony export */   kt: () => (/* binding */ serverFile),
/* harmony export */   mI: () => (/* binding */ deploymentFile),
/* harmony export */   qU: () => (/* binding */ environmentFile),
/* harmony export */   re: () => (/* binding */ reservedEnvironments),
/* harmony export */   tl: () => (/* binding */ serversFolder)
/* harmony export */ });
/** The convention's paths, relative to its directory, with forward slashes. */
const projectFile = "headgate.yaml";
const serversFolder = "servers";
const environmentsFolder = "environments";
function serverFile(server) {
    return `${serversFolder}/${server}/server.yaml`;
}
function releaseFile(server, version) {
    return `${serversFolder}/${server}/versions/${version}.json`;
}
/** `digest` as contracts are referred to: `sha256-` and hexadecimal digits. */
function contractFile(server, digest) {
    return `${serversFolder}/${server}/contracts/${digest.replace(/^sha256-/, "")}.json`;
}
function environmentFile(environment) {
    return `${environmentsFolder}/${environment}/environment.yaml`;
}
function deploymentFile(environment, server) {
    return `${environmentsFolder}/${environment}/${server}.yaml`;
}
const ignored = /(?:^|\/)(?:\.git[^/]*|[^/]+\.md|OWNERS|LICENSE)$/;
const contract = /^[0-9a-f]{64}\.json$/;
/** Nine of ten paths of a large repository are releases. */
const releasePath = /^servers\/([^/]+)\/versions\/([^/]*)\.json$/;
function classify(path) {
    if (path === projectFile)
        return { kind: "headgate" };
    const release = releasePath.exec(path);
    if (release)
        return { kind: "release", server: release[1] ?? "", version: release[2] ?? "" };
    const [top, id, third, fourth, ...rest] = path.split("/");
    if (top !== serversFolder && top !== environmentsFolder) {
        return /^headgate\.ya?ml$/i.test(path) ? { kind: "unknown", meant: projectFile } : { kind: "outside" };
    }
    if (ignored.test(path))
        return { kind: "ignored" };
    if (id === undefined || third === undefined || rest.length > 0)
        return unknown(path);
    return top === serversFolder ? inServer(path, id, third, fourth) : inEnvironment(path, id, third, fourth);
}
function inServer(path, server, name, file) {
    if (name === "server.yaml" && file === undefined)
        return { kind: "server", server };
    if (name === "contracts" && file !== undefined && contract.test(file))
        return { kind: "contract", server };
    return unknown(path);
}
function inEnvironment(path, environment, name, file) {
    if (file !== undefined || !name.endsWith(".yaml"))
        return unknown(path);
    if (name === "environment.yaml")
        return { kind: "environment", environment };
    return { kind: "deployment", environment, server: name.slice(0, -".yaml".length) };
}
function unknown(path) {
    const meant = path.replace(/\.(?:yml|ya?ml\.txt)$/i, ".yaml");
    const better = meant === path ? undefined : classify(meant);
    return better && better.kind !== "unknown" ? { kind: "unknown", meant } : { kind: "unknown" };
}
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
/** Whether a text is a DNS label: what ids of servers and environments are. */
function isId(text) {
    return label.test(text);
}
/** Ids that other paths of the convention or of the branch `deployed` already mean. */
const reservedEnvironments = new Set(["pending"]);
const reservedServers = new Set(["environment"]);
const number = "(?:0|[1-9]\\d{0,15})";
const identifier = "(?:0|[1-9]\\d{0,15}|\\d*[A-Za-z-][0-9A-Za-z-]*)";
const version = new RegExp(`^${number}\\.${number}\\.${number}(?:-${identifier}(?:\\.${identifier})*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$`);
/** Whether a text is an exact semantic version, as all schemas demand it. */
function isExactVersion(text) {
    return text.length <= 128 && version.test(text);
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

/***/ 3974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ installPackage)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _npm_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2593);
/* harmony import */ var _package_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6253);




/**
 * Installs one exact version of a package into the cache, once, without running its scripts. The folder
 * appears whole or not at all: it is made beside and renamed; of two at the same time one wins and both
 * use it.
 */
async function installPackage(name, version, options) {
    const invalid = (0,_package_name_js__WEBPACK_IMPORTED_MODULE_3__/* .packageProblem */ .e)(name, version);
    if (invalid)
        return { kind: "problem", rule: "package/invalid-name", message: invalid };
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.cache, "npm");
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, `${name}@${version}`);
    if (!(await exists(target))) {
        const failure = await install(name, version, root, target, options);
        if (failure)
            return failure;
    }
    return readInstalled(name, version, target);
}
async function install(name, version, root, target, options) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
    const temporary = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ".new-"));
    try {
        // A manifest of its own keeps npm from looking for a project in the folders above.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, "package.json"), '{ "private": true }\n');
        const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--save-exact", "--no-progress"];
        const result = await (0,_npm_client_js__WEBPACK_IMPORTED_MODULE_2__/* .npm */ .w)(["install", "--prefix", temporary, ...flags, "--", `${name}@${version}`], {
            cwd: temporary,
            env: options.env,
            timeout: options.timeout ?? 300_000,
            ...(options.signal ? { signal: options.signal } : {}),
        });
        if (!result.ok)
            return notInstalled(name, version, result);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, target).catch((error) => {
            if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST")
                throw error;
        });
        return undefined;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { recursive: true, force: true, maxRetries: 3 });
    }
}
function notInstalled(name, version, result) {
    if (result.code === "EINTEGRITY") {
        const message = `the archive of npm:${name}@${version}, or of a dependency, is not what the registry says it is`;
        return { kind: "problem", rule: "integrity/mismatch", message };
    }
    const absent = result.code === "E404" || result.code === "ETARGET" || result.code === "ENOVERSIONS";
    // What was asked for is a plain name with an exact version: another name, or odder errors, are a dependency's.
    if (absent ? !names(result.message, name) : invalidSpecifications.has(result.code)) {
        const message = `a dependency of npm:${name}@${version} cannot be resolved: ${result.message}`;
        return { kind: "problem", rule: "release/invalid-dependency", message };
    }
    return absent
        ? {
            kind: "problem",
            rule: "package/not-found",
            message: `npm:${name}@${version} is not in the registry (${result.code})`,
        }
        : {
            kind: "problem",
            rule: "package/not-installed",
            message: `npm:${name}@${version} could not be installed: ${result.message}`,
        };
}
const invalidSpecifications = new Set([
    "ERESOLVE",
    "EINVALIDTAGNAME",
    "EINVALIDPACKAGENAME",
    "EUNSUPPORTEDPROTOCOL",
]);
/** npm names a package by its address (`GET .../@scope%2fname`) or as `name@version`. */
function names(message, name) {
    const words = message.toLowerCase().replaceAll("%2f", "/").split(/\s+/);
    const own = name.toLowerCase();
    return words.some((word) => word.startsWith(`${own}@`) || word === own || word.endsWith(`/${own}`));
}
async function readInstalled(name, version, target) {
    const broken = (why) => ({
        kind: "problem",
        rule: "package/not-installed",
        message: `npm:${name}@${version} was not installed as asked: ${why}; remove ${target} to install it again`,
    });
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, "node_modules", name);
    const lock = record(await readJson((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, "node_modules", ".package-lock.json")));
    const manifest = record(await readJson((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "package.json")));
    const packages = record(lock.get("packages"));
    const entry = record(packages.get(`node_modules/${name}`));
    if (manifest.get("version") !== version || entry.get("version") !== version)
        return broken("the version is another one");
    return {
        kind: "installed",
        package: {
            name,
            version,
            folder,
            integrity: text(entry.get("integrity")),
            ...directDependencies(name, manifest, packages),
            bin: binaries(name, folder, manifest.get("bin")),
            deprecated: text(entry.get("deprecated")),
        },
    };
}
function directDependencies(name, manifest, packages) {
    const optional = record(manifest.get("optionalDependencies"));
    const names = [...record(manifest.get("dependencies")).keys()].sort();
    const found = names.map((dependency) => {
        const nested = packages.get(`node_modules/${name}/node_modules/${dependency}`);
        const entry = record(nested ?? packages.get(`node_modules/${dependency}`));
        return [dependency, text(entry.get("version"))];
    });
    return {
        dependencies: Object.fromEntries(found.flatMap(([dependency, version]) => (version === undefined ? [] : [[dependency, version]]))),
        unresolved: found.flatMap(([dependency, version]) => version === undefined && !optional.has(dependency) ? [dependency] : []),
    };
}
/** Commands of the package; those that would leave its folder are left out. */
function binaries(name, folder, bin) {
    const bare = name.slice(name.indexOf("/") + 1);
    const entries = typeof bin === "string" ? [[bare, bin]] : [...record(bin)];
    return Object.fromEntries(entries.flatMap(([command, path]) => {
        const absolute = typeof path === "string" ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path) : "";
        return absolute.startsWith(folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? [[command, absolute]] : [];
    }));
}
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => true, () => false);
}
async function readJson(path) {
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"));
    }
    catch {
        return undefined;
    }
}
/** An object's own members as a map: absent names are absent, whatever they are called. */
function record(value) {
    return new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
}
function text(value) {
    return typeof value === "string" && value !== "" ? value : undefined;
}


/***/ }),

/***/ 2593:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ npm)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(714);


const mostOutput = 16 * 1024 * 1024;
/** Runs the user's npm, with its configuration, by an argument array. Never rejects. */
function npm(args, options) {
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("npm", [...args], {
            cwd: options.cwd,
            env: { ...options.env, npm_config_update_notifier: "false", npm_config_loglevel: "error" },
            stdio: ["ignore", "pipe", "pipe"],
        });
        let stdout = "";
        let stderr = "";
        let ended;
        const end = (why) => {
            ended ??= why;
            child.kill("SIGTERM");
            setTimeout(() => child.kill("SIGKILL"), 2000).unref();
        };
        const timer = setTimeout(() => end("TIMEOUT"), options.timeout);
        const stop = () => end("STOPPED");
        if (options.signal?.aborted)
            stop();
        options.signal?.addEventListener("abort", stop, { once: true });
        child.stdout.setEncoding("utf8").on("data", (text) => {
            if (stdout.length + text.length > mostOutput)
                end("FLOOD");
            else
                stdout += text;
        });
        child.stderr.setEncoding("utf8").on("data", (text) => {
            stderr = (stderr + text).slice(-16_384);
        });
        const settle = (result) => {
            clearTimeout(timer);
            options.signal?.removeEventListener("abort", stop);
            resolve(result);
        };
        child.once("error", (error) => {
            settle({
                ok: false,
                code: error.code ?? "unknown",
                message: `npm could not be started: ${error.code}`,
            });
        });
        child.once("close", (code, signal) => {
            if (code === 0 && ended === undefined)
                settle({ ok: true, stdout });
            else
                settle(failure(ended, stdout, stderr, code ?? signal));
        });
    });
}
function failure(ended, stdout, stderr, status) {
    if (ended === "TIMEOUT")
        return { ok: false, code: ended, message: "npm did not answer in time" };
    if (ended === "STOPPED")
        return { ok: false, code: ended, message: "npm was stopped" };
    if (ended === "FLOOD")
        return { ok: false, code: ended, message: "npm answered more than 16 MiB" };
    const code = /npm (?:error|ERR!) code (\w+)/.exec(stderr)?.[1] ?? jsonCode(stdout) ?? "unknown";
    const words = (0,_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .lastWords */ .a)(firstErrors(stderr), (text) => text);
    return { ok: false, code, message: `npm ended with ${status} (${code})${words ? `: ${words}` : ""}` };
}
/** npm says what is wrong first and adds advice and the place of its log below. */
function firstErrors(stderr) {
    const lines = stderr.split("\n").filter((line) => !/npm (?:error|ERR!) (?:code|errno|syscall) /.test(line));
    return lines.find((line) => line.trim() !== "")?.replace(/^npm (?:error|ERR!) (?:\w+ )?/, "") ?? "";
}
function jsonCode(stdout) {
    return /"code":\s*"(E\w+)"/.exec(stdout)?.[1];
}


/***/ }),

/***/ 6253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ packageProblem)
/* harmony export */ });
/* harmony import */ var semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8780);
/* harmony import */ var semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_0__);

const pattern = /^(?:@[a-z0-9][a-z0-9._~-]*\/)?[a-z0-9][a-z0-9._~-]*$/i;
const reserved = new Set(["node_modules", "favicon.ico"]);
/**
 * Why a name or version must not reach npm, or undefined where both are safe: a registry package's name
 * (never an option, path, URL, tag or alias) and one exact version.
 */
function packageProblem(name, version) {
    const bare = name.slice(name.indexOf("/") + 1).toLowerCase();
    if (!pattern.test(name) || name.length > 214 || reserved.has(bare))
        return `${JSON.stringify(name.slice(0, 80))} is not the name of an npm package`;
    if (version.length > 256 || semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_0___default()(version) !== version.split("+", 1)[0])
        return `${JSON.stringify(version.slice(0, 80))} is not one exact version`;
    return undefined;
}


/***/ }),

/***/ 714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ lastWords),
/* harmony export */   redaction: () => (/* binding */ redaction)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4694);

/** Shorter pieces of a secret say nothing, and stand in any text. */
const shortest = 6;
/**
 * Replaces each secret value: as it is and without the space around it, each line of a longer one, the texts in
 * one that is JSON, and all of these as they look in JSON, a URL, base64, hexadecimal digits, capital or small
 * letters. Longer ones first, so that one which contains another leaves no rest.
 */
function redaction(secrets) {
    const values = Object.values(secrets)
        .flatMap(pieces)
        .flatMap(forms)
        .filter((value) => value !== "");
    const longestFirst = [...new Set(values)].sort((a, b) => b.length - a.length);
    return (text) => longestFirst.reduce((rest, value) => rest.replaceAll(value, "***"), text);
}
function pieces(value) {
    const lines = value.split(/[\r\n]+/).map((line) => line.trim());
    const parts = [...lines, ...textsInJson(value)].filter((part) => part.length >= shortest);
    return [value, value.trim(), ...parts];
}
function textsInJson(value) {
    if (!/^\s*[[{]/.test(value))
        return [];
    const texts = [];
    try {
        JSON.parse(value, (_, inner) => {
            if (typeof inner === "string")
                texts.push(inner, ...inner.split(/[\r\n]+/));
            return inner;
        });
    }
    catch {
        // Not JSON: the value itself is all there is.
    }
    return texts;
}
function forms(value) {
    const bytes = Buffer.from(value);
    const always = [
        value,
        JSON.stringify(value).slice(1, -1),
        encodeURIComponent(value.toWellFormed()),
        bytes.toString("base64"),
        bytes.toString("base64url"),
    ];
    if (value.length < shortest)
        return always;
    const hex = bytes.toString("hex");
    const within = [0, 1, 2]
        .map((offset) => base64Within(bytes, offset))
        .filter((text) => text.length >= shortest);
    const inUrls = within.map((text) => text.replaceAll("+", "-").replaceAll("/", "_"));
    return [...always, ...within, ...inUrls, hex, hex.toUpperCase(), value.toUpperCase(), value.toLowerCase()];
}
/** The digits that stand in base64 wherever these bytes follow `offset` others, whatever surrounds them. */
function base64Within(bytes, offset) {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
    return text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
}
const noise = /^\s*at |^Node\.js v\d|^[^\p{L}]*$|^npm (?:error|ERR!) (?:A complete log|code\b)/u;
const telling = /error|exception|panic|fatal|cannot|denied|not found/i;
/** The one line of a program's last words that says most: its last error, else its last line; one line of ours. */
function lastWords(text, redact) {
    const lines = redact(text)
        .split(/\r\n|[\r\n]/)
        .filter((line) => !noise.test(line));
    return (0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(lines.findLast((line) => telling.test(line)) ?? lines.at(-1) ?? "");
}


/***/ }),

/***/ 9077:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ cacheFolder),
  resolveStart: () => (/* binding */ resolveStart)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/model/start.js
var start = __webpack_require__(1041);
;// CONCATENATED MODULE: ./.build/probes/npm/command.js
/** The script that `npx` would start: the only command, or the one named like the package. */
function binOf(installed) {
    const bare = installed.name.slice(installed.name.indexOf("/") + 1);
    const commands = Object.keys(installed.bin);
    const [only] = commands;
    if (commands.length === 1 && only !== undefined)
        return installed.bin[only];
    return Object.hasOwn(installed.bin, bare) ? installed.bin[bare] : undefined;
}
/** Arguments that a package declares for its start: `name value` pairs and positional values, in order. */
function packageArguments(of) {
    return (of.packageArguments ?? []).flatMap((argument) => [argument.type === "named" ? argument.name : undefined, argument.value].filter((part) => part !== undefined));
}

// EXTERNAL MODULE: ./.build/probes/npm/install.js
var install = __webpack_require__(3974);
;// CONCATENATED MODULE: ./.build/probes/start.js






/** `$XDG_CACHE_HOME/headgate`, or `~/.cache/headgate`. */
function cacheFolder(env) {
    const base = env.XDG_CACHE_HOME;
    return (0,external_node_path_.join)(base?.startsWith("/") ? base : (0,external_node_path_.join)(env.HOME || (0,external_node_os_.homedir)(), ".cache"), "headgate");
}
/**
 * Brings what `chooseStart` chooses to where it can be started: an npm package is installed into the cache, and
 * its integrity compared with the release's. A package of another kind is not started here. Starts nothing but npm.
 */
async function resolveStart(release, options) {
    const choice = (0,start/* chooseStart */.Se)(release);
    if (choice?.kind === "package")
        return choice.package.registryType !== "npm"
            ? notProbed(choice.package)
            : startPackage(release, choice.package, options);
    if (choice?.kind === "command")
        return startCommand(choice.command, options);
    if (choice?.kind === "remote")
        return { kind: "remote", type: choice.remote.type, url: choice.remote.url };
    const kinds = (release.server.packages ?? [])
        .map((one) => `${one.registryType} over ${one.transport.type}`)
        .join(", ");
    return {
        kind: "problem",
        outcome: "error",
        rule: "probe/error",
        message: kinds ? `nothing that can be started here: ${kinds}` : "the release names nothing to start",
    };
}
function notProbed({ registryType, identifier }) {
    return {
        kind: "problem",
        outcome: "inconclusive",
        rule: "probe/error",
        message: `${registryType} package ${identifier} is not probed: only npm packages, start commands and addresses are`,
    };
}
async function startPackage(release, of, options) {
    if ((0,start/* foreignRuntimeArgument */.Cz)(of) >= 0) {
        return bad("probe/failed", `${of.identifier} has runtime arguments, which would change what clients run`);
    }
    const version = of.version ?? release.version;
    const env = options.env ?? process.env;
    const installation = await (0,install/* installPackage */.E)(of.identifier, version, {
        cache: options.cache ?? cacheFolder(env),
        env,
        ...(options.signal ? { signal: options.signal } : {}),
    });
    if (installation.kind === "problem") {
        const outcome = installation.rule === "integrity/mismatch" ? "fail" : "error";
        return { ...installation, outcome };
    }
    const installed = installation.package;
    const key = `npm:${of.identifier}@${version}`;
    const integrity = release.release.integrity ?? {};
    const expected = Object.hasOwn(integrity, key) ? integrity[key] : undefined;
    if (expected !== undefined && installed.integrity !== expected)
        return bad("integrity/mismatch", `${key} is ${installed.integrity ?? "of no integrity"}, released as ${expected}`);
    const script = binOf(installed);
    if (script === undefined)
        return bad("probe/failed", `${key} has no command to start`);
    const args = [script, ...packageArguments(of)];
    return { kind: "process", command: process.execPath, args, package: installed };
}
async function startCommand(start, options) {
    const parts = [start.command, ...start.args].map((part) => part.startsWith("./") ? (0,external_node_path_.resolve)(options.root, part) : part);
    const escaped = parts.find((part, index) => part !== [start.command, ...start.args][index] && !part.startsWith(options.root + external_node_path_.sep));
    if (escaped !== undefined)
        return bad("probe/failed", `the start command leaves the repository: ${escaped}`);
    const [name = "", ...args] = parts;
    const command = await findCommand(name, options.env ?? process.env);
    if (command !== undefined)
        return { kind: "process", command, args };
    const message = `${name} is not installed here (not found on the search path)`;
    return { kind: "problem", outcome: "error", rule: "probe/error", message };
}
async function findCommand(name, env) {
    if (name === "node")
        return process.execPath;
    const folders = name.includes("/") ? [""] : (env.PATH ?? "").split(external_node_path_.delimiter).filter(Boolean);
    for (const folder of folders) {
        const path = folder === "" ? (0,external_node_path_.resolve)(name) : (0,external_node_path_.join)((0,external_node_path_.resolve)(folder), name);
        const runs = await (0,promises_.access)(path, promises_.constants.X_OK).then(() => true, () => false);
        if (runs)
            return path;
    }
    return undefined;
}
function bad(rule, message) {
    return { kind: "problem", outcome: "fail", rule, message };
}


/***/ }),

/***/ 6261:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  countOutcomes: () => (/* binding */ countOutcomes),
  formatEach: () => (/* binding */ formatEach),
  formatFindings: () => (/* binding */ formatFindings),
  whereOf: () => (/* binding */ whereOf)
});

// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(3028);
// EXTERNAL MODULE: ./.build/report/text.js
var report_text = __webpack_require__(431);
;// CONCATENATED MODULE: ./.build/report/excerpt.js

/**
 * The marked line under the one before it, with carets and the message. A line too long for the width is cut
 * around the mark, so that a file of one line stays readable. Empty where the file has no such line, or it must
 * not be shown (undefined).
 */
function formatExcerpt(lines, mark, options) {
    const text = lines[mark.line - 1];
    if (text === undefined)
        return [];
    const digits = Math.max(3, String(mark.line).length + 2);
    const room = Math.max(20, options.width - digits - 3);
    const gutter = (label) => (0,report_text/* paint */.nI)("faint", `${label.padStart(digits)} │`, options);
    const shown = [];
    const previous = lines[mark.line - 2];
    if (previous !== undefined && previous.trim() !== "") {
        shown.push(`${gutter(String(mark.line - 1))} ${(0,report_text/* shorten */.ml)((0,report_text/* sanitize */.aj)(previous.slice(0, room * 2)), room)}`);
    }
    const offset = Math.min(mark.column - 1, text.length);
    const start = (0,report_text/* widthOf */.qz)((0,report_text/* sanitize */.aj)(text.slice(0, offset + mark.length))) <= room ? 0 : Math.max(0, offset - 12);
    const before = (start > 0 ? "…" : "") + (0,report_text/* sanitize */.aj)(text.slice(start, offset));
    const marked = (0,report_text/* sanitize */.aj)(text.slice(offset, offset + Math.min(mark.length, room)));
    const after = (0,report_text/* sanitize */.aj)(text.slice(offset + mark.length, offset + mark.length + room));
    shown.push(`${gutter(String(mark.line))} ${(0,report_text/* shorten */.ml)(before + marked + after, room)}`.trimEnd());
    const indent = (0,report_text/* widthOf */.qz)(before);
    const carets = "^".repeat(Math.max(1, Math.min((0,report_text/* widthOf */.qz)(marked), room - indent)));
    const message = (0,report_text/* sanitize */.aj)(mark.message);
    const lead = `${gutter("")} ${" ".repeat(indent)}${(0,report_text/* paint */.nI)(mark.style, carets, options)}`;
    if (indent + carets.length + 1 + (0,report_text/* widthOf */.qz)(message) <= room)
        return [...shown, `${lead} ${message}`];
    return [...shown, lead, ...(0,report_text/* wrap */.LV)(message, room).map((line) => `${gutter("")} ${line}`)];
}

// EXTERNAL MODULE: ./.build/report/marks.js
var marks = __webpack_require__(6912);
// EXTERNAL MODULE: ./.build/rules/registry.js + 48 modules
var registry = __webpack_require__(5663);
// EXTERNAL MODULE: ./.build/rules/variables/credential.js
var credential = __webpack_require__(7996);
;// CONCATENATED MODULE: ./.build/report/source-lines.js


/**
 * Reads the lines of files for excerpts. A line that any of the findings calls confidential is shown by none of
 * them, nor is what its value goes on in; nor is one with what has the shape of an issued credential.
 */
function lineReader(sources, findings) {
    const secret = new Map();
    for (const finding of findings) {
        const file = finding.file ?? finding.place?.file;
        if (file === undefined || !(0,registry/* isConfidential */.FX)(finding.rule))
            continue;
        secret.set(file, [...(secret.get(file) ?? []), finding.line]);
    }
    const cache = new Map();
    return (file) => {
        if (!cache.has(file))
            cache.set(file, read(sources.get(file), secret.get(file) ?? []));
        return cache.get(file);
    };
}
/** Undefined, no line at all, where nobody knows on which one the secret stands. */
function read(text, secret) {
    if (text === undefined || secret.includes(undefined))
        return undefined;
    const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
    const left = new Set();
    for (const line of secret) {
        if (line === undefined)
            continue;
        const end = endOfValue(lines, line - 1);
        for (let index = line - 1; index < end; index += 1)
            left.add(index);
    }
    return lines.map((line, index) => (left.has(index) || holdsToken(line) ? undefined : line));
}
/** A value may go on over many lines, however they are indented in a flow: until another key begins a line. */
function endOfValue(lines, start) {
    const indent = indentOf(lines[start] ?? "");
    let end = start + 1;
    while (end < lines.length && !beginsKey(lines[end] ?? "", indent))
        end += 1;
    return end;
}
function beginsKey(line, indent) {
    return indentOf(line) <= indent && /^\s*["']?[\w.+-]+["']?\s*:(?:\s|$)/.test(line);
}
function indentOf(line) {
    return /^\s*/.exec(line)?.[0].length ?? 0;
}
/** A line of a megabyte is no credential, and is not worth the time. */
function holdsToken(line) {
    return line.length < 10_000 && line.split(/[\s"',{}[\]]+/).some(credential/* isIssuedToken */.xU);
}

// EXTERNAL MODULE: ./.build/report/time.js
var time = __webpack_require__(1937);
;// CONCATENATED MODULE: ./.build/report/findings.js






/** How many findings are written out before the rest is only counted. */
const shownAtMost = 100;
/**
 * Every finding that is not a pass, most severe first, each with its excerpt and hint, and a last line that
 * counts them. Empty text where there are none. Source lines that may hold a secret are not shown.
 */
function formatFindings(findings, sources, options) {
    const blocks = formatEach(findings, sources, options);
    return blocks.length === 0 ? "" : [...blocks, countOutcomes(findings)].join("\n\n");
}
/**
 * As `formatFindings`, a block each, without the last line. `others`: what else was found in the same files; a
 * line that one of them calls confidential is not shown either.
 */
function formatEach(findings, sources, options, others = []) {
    const sorted = (0,finding.sortFindings)(findings.filter((finding) => finding.outcome !== "pass"));
    const linesOf = lineReader(sources, [...findings, ...others]);
    const blocks = sorted
        .slice(0, shownAtMost)
        .map((finding) => formatFinding(finding, linesOf, options).join("\n"));
    const hidden = sorted.length - shownAtMost;
    if (hidden > 0)
        blocks.push(`… and ${hidden} more; --json has all of them`);
    return blocks;
}
/** `2 fail, 1 wait`; outcomes that do not occur are left out. */
function countOutcomes(findings, always = []) {
    return finding.outcomes
        .filter((outcome) => outcome !== "pass")
        .map((outcome) => ({ outcome, n: findings.filter((finding) => finding.outcome === outcome).length }))
        .filter(({ outcome, n }) => n > 0 || always.includes(outcome))
        .map(({ outcome, n }) => `${n} ${outcome}`)
        .join(", ");
}
function formatFinding(finding, linesOf, options) {
    const { style } = marks/* marks */.Z[finding.outcome];
    const head = [
        (0,report_text/* paint */.nI)("strong", (0,report_text/* sanitize */.aj)(whereOf(finding)), options),
        (0,report_text/* paint */.nI)(style, finding.outcome, options),
        (0,report_text/* sanitize */.aj)(finding.rule),
    ];
    const file = finding.file ?? finding.place?.file;
    const lines = file === undefined ? undefined : linesOf(file);
    const excerpt = lines === undefined || finding.line === undefined
        ? []
        : formatExcerpt(lines, {
            line: finding.line,
            column: finding.column ?? 1,
            length: finding.length ?? 1,
            message: finding.message,
            style,
        }, options);
    return [
        head.join("  "),
        ...(excerpt.length > 0 ? excerpt : indented(finding.message, options)),
        ...(finding.eligible === undefined ? [] : [`  eligible at ${(0,time/* sayEligible */.xO)(finding.eligible, options)}`]),
        ...hintLines(finding.hint, options),
    ];
}
function hintLines(hint, options) {
    if (hint === "")
        return [];
    const label = "  hint: ";
    return (0,report_text/* wrap */.LV)((0,report_text/* sanitize */.aj)(hint), options.width - label.length).map((line, index) => (index === 0 ? label : " ".repeat(label.length)) + line);
}
/** `FILE:LINE:COLUMN`, else the deployment, environment or server, else the repository. */
function whereOf(finding) {
    const file = finding.file ?? finding.place?.file;
    if (file !== undefined) {
        return [file, finding.line, finding.column].filter((part) => part !== undefined).join(":");
    }
    const parts = [finding.environment, finding.server].filter((part) => part !== undefined);
    return parts.length > 0 ? parts.join("/") : "repository";
}
function indented(message, options) {
    const text = (0,report_text/* sanitize */.aj)(message);
    if ((0,report_text/* widthOf */.qz)(text) + 2 <= options.width)
        return [`  ${text}`];
    return (0,report_text/* wrap */.LV)(text, options.width - 2).map((line) => `  ${line}`);
}


/***/ }),

/***/ 3198:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findingsJson: () => (/* binding */ findingsJson),
/* harmony export */   heldJson: () => (/* binding */ heldJson)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3028);
/* harmony import */ var _shown_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9727);


/** Findings in the order in which they are shown; passes are kept, so that every gate can be seen. */
function findingsJson(findings) {
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__.sortFindings)(findings).map((finding) => ({
        rule: finding.rule,
        outcome: finding.outcome,
        severity: finding.severity,
        message: finding.message,
        hint: finding.hint,
        file: finding.file ?? finding.place?.file ?? null,
        line: finding.line ?? null,
        column: finding.column ?? null,
        environment: finding.environment ?? null,
        server: finding.server ?? null,
        eligible: finding.eligible ?? null,
    }));
}
/** What is held, without the names that secrets have in their stores, and without what looks like a secret. */
function heldJson(held) {
    const { revision, at, reason } = held;
    if (held.kind === "secret")
        return { revision, at, reason, kind: held.kind, name: held.name };
    return held.kind === "variable" ? { ...held, value: (0,_shown_value_js__WEBPACK_IMPORTED_MODULE_1__/* .shownValue */ .J)(held.name, held.value) } : held;
}


/***/ }),

/***/ 5455:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code)
/* harmony export */ });
/* unused harmony exports htmlText, htmlCode, bold, cell, link, fence */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(431);

/**
 * The one place where other people's text becomes Markdown. GitHub works on a comment twice: its Markdown parser
 * makes elements (emphasis, links, bare addresses, HTML), and after that filters read the text of the finished
 * page and make mentions, references, emoji and formulas. Entities stop the first and are gone before the second,
 * so `&#64;team` does notify the team. What stops the second is that its filters leave code alone: so every word
 * that one of them could act upon is shown as code, whole, and so can be copied as it is; the rest of the text
 * has its special characters as entities, which mean the same in prose, in a table's cell and within HTML.
 */
const special = /[&<>`*~[\]\\|]/g;
/** What would begin a heading, list, quote, rule or definition if a text stood at the start of a block. */
const opening = /^(?:[-+=#:]|\d{1,9}[.)](?=\s|$))/;
/** Whether GitHub could make a word more than what it says. */
function isTelling(word) {
    return tellings.some((pattern) => pattern.test(word));
}
const tellings = [
    // Users, teams, addresses of mail, commits of a user's fork.
    /@/,
    // Issues and pull requests, also of other repositories; advisories.
    /#\d|\bgh-\d|ghsa-|cve-\d/i,
    // Addresses, with and without a scheme.
    /:\/\/|www\.|mailto:|xmpp:/i,
    // Commits: any run of hexadecimal digits that is long enough.
    /[0-9a-f]{7}/i,
    // Emoji, also one that a colon of ours would end; but for times of the day.
    /:(?!\d\d(?!\d))[\w+-]/,
    // Formulas; and emphasis, where a name is written with underscores.
    /[$_]/,
];
/** Prose on one line, of at most `limit` columns before it is escaped; never a block of its own. */
function text(value, limit = 600) {
    return inline(value, limit, codeOf);
}
/** As `text`, within an element of HTML where Markdown is not read: a `<summary>`. */
function htmlText(value, limit = 200) {
    return inline(value, limit, htmlCodeOf);
}
function inline(value, limit, asCode) {
    const words = oneLine(value, limit)
        .split(" ")
        .map((word) => {
        if (!isTelling(word))
            return entities(word);
        const [before, core, after] = withoutPunctuation(word);
        return core === "" ? asCode(word) : `${entities(before)}${asCode(core)}${entities(after)}`;
    });
    return words.join(" ").replace(opening, (found) => entity(found.slice(0, -1), found.slice(-1)));
}
/** Takes off what stands around a word; a closing bracket belongs to it where its opening one does. */
function withoutPunctuation(word) {
    const before = /^[("'[{]*/.exec(word)?.[0] ?? "";
    let end = word.length;
    for (; end > before.length; end -= 1) {
        const last = word[end - 1] ?? "";
        const pair = brackets.get(last);
        const isWithin = pair !== undefined && word.slice(before.length, end - 1).includes(pair);
        if (isWithin || !/[)"'\]},.;:!?…]/.test(last))
            break;
    }
    return [before, word.slice(before.length, end), word.slice(end)];
}
const brackets = new Map([
    [")", "("],
    ["]", "["],
    ["}", "{"],
    [":", ":"],
]);
function entities(value) {
    return value.replace(special, (character) => entity("", character));
}
function entity(before, character) {
    return `${before}&#${character.codePointAt(0)};`;
}
/**
 * Inline code, in which nothing is read by anyone. Its fence is longer than any run of backticks within; nothing
 * at all is shown as `""`.
 */
function code(value, limit = 120) {
    return codeOf(oneLine(value, limit));
}
function oneLine(value, limit) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .aj)(value).replace(/\s+/gu, " ").trim(), limit);
}
function codeOf(line) {
    if (line === "")
        return '`""`';
    const fence = "`".repeat(longestRun(line) + 1);
    const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** Inline code within an element of HTML where Markdown is not read. */
function htmlCode(value, limit = 120) {
    return htmlCodeOf(oneLine(value, limit));
}
function htmlCodeOf(line) {
    return `<code>${line === "" ? '""' : entities(line)}</code>`;
}
function bold(markdown) {
    return markdown === "" ? "" : `**${markdown}**`;
}
/**
 * Markdown as one cell of a table. Only code can still hold a bar; parsers disagree on one after a backslash, so
 * that one is shown broken.
 */
function cell(markdown) {
    return markdown
        .replace(/\s+/gu, " ")
        .trim()
        .replace(/(\\?)\|/g, (_, backslash) => (backslash === "" ? "\\|" : "\\¦"));
}
/** A link to an address of the web; only its label where the address is none, or carries a password. */
function link(label, address) {
    const href = hrefOf(address);
    return href === undefined ? label : `[${label}](${href})`;
}
function hrefOf(address) {
    if (address === undefined || !URL.canParse(address))
        return undefined;
    const url = new URL(address);
    if (url.protocol !== "https:" && url.protocol !== "http:")
        return undefined;
    if (url.username !== "" || url.password !== "")
        return undefined;
    return url.href
        .replace(/[^A-Za-z0-9\-._~:/?#@!&+,;=%]/gu, (character) => [...new TextEncoder().encode(character)]
        .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`)
        .join(""))
        .replaceAll("&", "&amp;");
}
/** Text of many lines as it is, between fences longer than any run of backticks within. */
function fence(content, language = "") {
    const body = harmless(content, false).replace(/\n+$/, "");
    const ticks = "`".repeat(Math.max(3, longestRun(body) + 1));
    return `${ticks}${language}\n${body}\n${ticks}`;
}
function longestRun(value) {
    return Math.max(0, ...[...value.matchAll(/`+/g)].map(([run]) => run.length));
}


/***/ }),

/***/ 6912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ marks)
/* harmony export */ });
/** One sign and one colour per outcome, the same everywhere. */
const marks = {
    pass: { sign: "✓", style: "good" },
    wait: { sign: "…", style: "wait" },
    warn: { sign: "!", style: "warn" },
    fail: { sign: "✗", style: "bad" },
};


/***/ }),

/***/ 9727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ shownValue),
/* harmony export */   R: () => (/* binding */ hidden)
/* harmony export */ });
/* harmony import */ var _rules_variables_credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7996);

/** What stands in place of a value that may be a secret. */
const hidden = "(hidden)";
/** A variable's value as a report may carry it: what looks like a credential is never repeated. */
function shownValue(name, value, secrets) {
    return value !== null && (secrets?.has(name) || (0,_rules_variables_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .looksSecret */ .n0)(name, value)) ? hidden : value;
}


/***/ }),

/***/ 1937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ sayInstant),
/* harmony export */   P7: () => (/* binding */ sayAgo),
/* harmony export */   kP: () => (/* binding */ sayDuration),
/* harmony export */   kV: () => (/* binding */ saySetting),
/* harmony export */   xO: () => (/* binding */ sayEligible)
/* harmony export */ });
/* unused harmony export sayIn */
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8077);

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
/** As people say it: `12 min`, `31 h`, `5 days`; one unit, rounded down, hours up to four days. */
function sayDuration(duration) {
    const length = Math.max(0, duration);
    if (length < minute)
        return `${Math.floor(length / second)} s`;
    if (length < 2 * hour)
        return `${Math.floor(length / minute)} min`;
    if (length < 4 * day)
        return `${Math.floor(length / hour)} h`;
    return `${Math.floor(length / day)} days`;
}
/** A setting's length, exact: `24 h`, `1 h 30 min`. */
function saySetting(duration) {
    const units = { d: "days", h: "h", m: "min", s: "s" };
    const parts = [...(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(duration).matchAll(/(\d+)([dhms])/g)];
    return parts
        .map(([, number = "", unit = ""]) => `${number} ${units[unit] ?? unit}`)
        .join(" ");
}
/** `31 h ago`, `just now`; what lies ahead of the clock is said so, never as a negative number. */
function sayAgo(instant, now) {
    const age = now.getTime() - Date.parse(instant);
    if (Number.isNaN(age))
        return "unknown";
    if (age < -minute)
        return sayIn(instant, now);
    return age < 10 * second ? "just now" : `${sayDuration(age)} ago`;
}
/** `in 14 h`; `now` for what is due, rounded up so that it is never promised too early. */
function sayIn(instant, now) {
    const rest = Date.parse(instant) - now.getTime();
    if (Number.isNaN(rest))
        return "unknown";
    if (rest <= 0)
        return "now";
    const unit = rest < minute ? second : rest < 2 * hour ? minute : rest < 4 * day ? hour : day;
    return `in ${sayDuration(Math.ceil(rest / unit) * unit)}`;
}
/** `10:30` today, `Mon 09:00` within a week, else `2026-12-20 09:00`; with the zone unless it is today. */
function sayInstant(instant, options) {
    const date = new Date(instant);
    if (Number.isNaN(date.getTime()))
        return "unknown";
    const at = partsOf(date, options.timeZone);
    const today = partsOf(options.now, options.timeZone);
    const clock = `${at.hour}:${at.minute}`;
    if (at.day === today.day)
        return clock;
    const near = Math.abs(date.getTime() - options.now.getTime()) < 6 * day;
    return `${near ? at.weekday : at.day} ${clock} ${options.timeZone}`;
}
function partsOf(date, timeZone) {
    const parts = new Intl.DateTimeFormat("en-GB", {
        timeZone,
        weekday: "short",
        year: "numeric",
        month: "2-digit",
        day: "2-digit",
        hour: "2-digit",
        minute: "2-digit",
        hourCycle: "h23",
    }).formatToParts(date);
    const part = (type) => parts.find((entry) => entry.type === type)?.value ?? "";
    return {
        day: `${part("year")}-${part("month")}-${part("day")}`,
        weekday: part("weekday"),
        hour: part("hour"),
        minute: part("minute"),
    };
}
/** `Mon 09:00 Europe/Berlin, in 14 h`: when something can go on, absolute and relative. */
function sayEligible(instant, options) {
    return `${sayInstant(instant, options)}, ${sayIn(instant, options.now)}`;
}


/***/ })

};
;