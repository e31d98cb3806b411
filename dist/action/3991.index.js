"use strict";
exports.id = 3991;
exports.ids = [3991,6578,9077];
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
// EXTERNAL MODULE: ./.build/commands/workspace.js + 3 modules
var commands_workspace = __webpack_require__(6469);
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


/***/ })

};
;