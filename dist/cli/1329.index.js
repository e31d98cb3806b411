"use strict";
exports.id = 1329;
exports.ids = [1329,6578];
exports.modules = {

/***/ 54:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ releaseCommand)
});

// EXTERNAL MODULE: ./.build/contract/canonical.js
var canonical = __webpack_require__(6116);
// EXTERNAL MODULE: ./.build/convention/limits.js
var limits = __webpack_require__(5607);
// EXTERNAL MODULE: ./.build/convention/paths.js
var paths = __webpack_require__(547);
// EXTERNAL MODULE: ./.build/convention/read.js + 3 modules
var convention_read = __webpack_require__(8793);
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

;// CONCATENATED MODULE: ./.build/commands/release/document.js


/** All of a release but its contract. */
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
            ...(options.remote && { remotes: [options.remote] }),
        },
        release: {
            by: world.actor,
            at: `${world.now().toISOString().slice(0, 19)}Z`,
            ...(npm
                ? {
                    integrity: { [`npm:${npm.name}@${npm.version}`]: npm.integrity },
                    ...(Object.keys(npm.dependencies).length > 0 ? { dependencies: npm.dependencies } : {}),
                }
                : options.command && { command: { command, args, ...environment } }),
            ...(options.changelog && options.changelog.length > 0 ? { changelog: options.changelog } : {}),
        },
    };
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

// EXTERNAL MODULE: ./.build/commands/release/exposed.js
var exposed = __webpack_require__(2272);
// EXTERNAL MODULE: ./.build/commands/release/files.js
var release_files = __webpack_require__(47);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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

// EXTERNAL MODULE: ./.build/commands/release/same.js
var same = __webpack_require__(1280);
// EXTERNAL MODULE: ./.build/commands/release/take.js
var take = __webpack_require__(8910);
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
    const { variables, secrets } = valuesFor(declared, world.env);
    const taken = await (0,take/* takeStableContract */.t)({
        release,
        variables: { ...variables, ...options.values },
        secrets,
        root: world.root,
        health: server.health,
        cache: cacheOf(world),
        ...(world.signal ? { signal: world.signal } : {}),
    }, failureHint(options));
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
    return publish(options, world, complete, pretty((0,canonical/* canonicalContract */.FF)(taken.contract)), findings);
}
/** With the package or the command of the release before it, where none was named. */
async function startOf(options, { root }) {
    if (startsIn(options) > 0)
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
/** How many ways to start it are named. */
function startsIn({ npm, command, remote }) {
    return [npm, command, remote].filter((start) => start !== undefined).length;
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
    const server = await (0,release_files/* readText */.y)(world.root, described);
    const texts = (text) => new Map([
        [described, server ?? minimalServer(document)],
        [(0,paths/* contractFile */.V8)(options.server, digest), contract],
        [file, text],
    ]);
    const existing = await (0,release_files/* readText */.y)(world.root, file);
    if (existing !== undefined) {
        if ((0,same/* isSame */.F)(file, existing, document)) {
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
        await (0,release_files/* writeFiles */.h)(world.root, written);
    return { ...end("released", findings), release, files: [...written.keys()], texts: files };
}
/** What to do about a server that does not answer as one. */
function failureHint({ remote, by }) {
    if (remote !== undefined) {
        return "see that a server answers at --url from here, and over that --transport; then ask again";
    }
    return by === "deploy"
        ? "start it by hand with an empty environment; give what it needs with --env-var KEY=value; one that needs a secret is released first: headgate release --secret NAME"
        : undefined;
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
    if (startsIn(options) > 1 || options.command?.length === 0)
        return {
            rule: "release/no-start",
            message: "a release has either a package or a start command or an address",
            hint: "--npm PACKAGE, or --command node ./server.mjs",
        };
    return (0,exposed/* exposedBy */.Qi)(options);
}
async function loadServer(options, world) {
    const file = (0,paths/* serverFile */.kt)(options.server);
    const text = await (0,release_files/* readText */.y)(world.root, file);
    if (text === undefined && options.create !== true)
        return {
            findings: [
                release_finding(options, {
                    rule: "version/unknown-server",
                    message: `there is no server ${options.server}: ${file} is missing`,
                    hint: options.by === "deploy"
                        ? "write it, or let this command do it: add --create"
                        : `write it, or let --create do it: headgate release ${options.server} ${options.version} --create ...`,
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
/** Against the same schema and reader as any release that lies in a repository. */
async function check(options, document) {
    const file = (0,paths/* releaseFile */.MR)(options.server, options.version);
    const bytes = Buffer.from(pretty(document));
    return (0,convention_read/* readDocument */.u0)("release", file, bytes, await (0,convention_read/* loadPreciseReader */.hQ)())?.findings ?? [];
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


/***/ }),

/***/ 2643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ addedTo),
/* harmony export */   P: () => (/* binding */ commitRelease)
/* harmony export */ });
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(547);
/* harmony import */ var _report_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5455);
/* harmony import */ var _edit_desired_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7991);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5349);
/* harmony import */ var _same_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1280);





/** Adds a release to the desired branch: only what is not there yet, and nothing else. */
async function commitRelease(workspace, world, { server, version, texts }) {
    const { host, repository, directory } = workspace;
    const { branch } = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .desiredHead */ .$w)(workspace);
    const cause = await host.cause(repository, { command: "release" });
    const title = `Release ${server} ${version}`;
    let other;
    let files = [];
    const done = await host.commitDesired(repository, {
        branch,
        directory,
        slug: title,
        message: (0,_edit_desired_message_js__WEBPACK_IMPORTED_MODULE_2__/* .desiredMessage */ .IF)(title, cause),
        title,
        body: (0,_edit_desired_message_js__WEBPACK_IMPORTED_MODULE_2__/* .requestBody */ .IO)(cause, undefined, `${(0,_report_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`${server} ${version}`)} may be deployed once this is merged.`),
        clock: () => world.now().getTime(),
        edit: async (head) => {
            const added = await addedTo(head, { server, version, texts }, branch);
            other = added.kind === "other" ? added : undefined;
            if (added.kind === "other")
                return new Map();
            files = [...added.files.keys()];
            return added.files;
        },
    });
    return other ?? { kind: "done", branch, done, files };
}
/** What of a release a commit of the desired branch does not have yet; nothing where it is released there already. */
async function addedTo(head, { server, version, texts }, branch) {
    const file = (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseFile */ .MR)(server, version);
    const present = await textsAt(head, [...texts.keys()]);
    const released = present.get(file);
    if (released === undefined) {
        return { kind: "added", files: new Map([...texts].filter(([path]) => !present.has(path))) };
    }
    if ((0,_same_js__WEBPACK_IMPORTED_MODULE_4__/* .areSame */ .t)(file, released, texts.get(file) ?? ""))
        return { kind: "added", files: new Map() };
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


/***/ }),

/***/ 2272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qi: () => (/* binding */ exposedBy),
/* harmony export */   RS: () => (/* binding */ commandProblem),
/* harmony export */   rH: () => (/* binding */ nameProblem)
/* harmony export */ });
/* harmony import */ var _rules_variables_credential_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7996);
/* harmony import */ var _rules_variables_exposed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(633);


/** What a release would show to everyone who reads the repository. Never repeats it. */
function exposedBy(options) {
    const { command = [], variables = [], required = [], secrets = [] } = options;
    const pairs = variables.map((variable) => {
        const end = variable.indexOf("=");
        return end < 0 ? [variable, ""] : [variable.slice(0, end), variable.slice(end + 1)];
    });
    const names = [...pairs.map(([name]) => name), ...required, ...secrets];
    if (names.some(_rules_variables_exposed_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .eh))
        return nameProblem;
    if (pairs.some(([name, value]) => (0,_rules_variables_credential_js__WEBPACK_IMPORTED_MODULE_1__/* .looksSecret */ .n0)(name, value))) {
        return {
            rule: "variable/looks-secret",
            message: "the default of a variable looks like a credential",
            hint: "revoke it if it is real, and declare the variable with --secret NAME: releases are committed for everyone to read",
        };
    }
    return commandProblem(command);
}
const nameProblem = {
    rule: "variable/looks-secret",
    message: "the name of a variable looks like a credential",
    hint: "revoke it if it is real, and write NAME=value: names are committed for everyone to read",
};
/** What stands against committing a start command. */
function commandProblem(command) {
    const at = (0,_rules_variables_exposed_js__WEBPACK_IMPORTED_MODULE_0__/* .secretArgument */ .qj)(command);
    if (at < 0)
        return undefined;
    return {
        rule: "release/secret-argument",
        message: `--command holds what looks like a credential, as word ${at + 1}`,
        hint: "revoke it if it is real, and let the server read it from a variable that is a secret: releases are committed for everyone to read",
    };
}


/***/ }),

/***/ 47:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ writeFiles),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** The text of a file below the root, or undefined where there is none. Other errors reject. */
async function readText(root, path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), "utf8");
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
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root);
    for (const [path, text] of files) {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target))).startsWith(real + node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
            throw new Error(`${path} lies outside of the repository: a folder on the way is a link`);
        const temporary = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), ".new-"));
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, "file"), text);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, "file"), target);
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { recursive: true, force: true });
        }
    }
}


/***/ }),

/***/ 7134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ releaseWorld)
/* harmony export */ });
/** A release as it is made in the folder of a workspace, by who runs it. */
async function releaseWorld(workspace, world) {
    const { actor } = await workspace.host.cause(workspace.repository, {});
    const { now, env, progress, signal } = world;
    return { root: workspace.root, now, env, actor, progress, signal };
}


/***/ }),

/***/ 1280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isSame),
/* harmony export */   t: () => (/* binding */ areSame)
/* harmony export */ });
/* harmony import */ var _convention_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8793);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3903);


/** Whether the text of a release's file says the same as a release, whoever made it and whenever. */
function isSame(file, existing, document) {
    const former = (0,_convention_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocument */ .u0)("release", file, Buffer.from(existing), undefined)?.value;
    if (former === undefined)
        return false;
    // Who says nothing of what is new takes nothing back.
    const both = former.release.changelog !== undefined && document.release.changelog !== undefined;
    const [one, other] = [former, document].map((each) => (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(unsigned(each, both)));
    return one === other;
}
/** The same of two texts; false where one of them is no release. */
function areSame(file, existing, text) {
    const document = (0,_convention_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocument */ .u0)("release", file, Buffer.from(text), undefined)?.value;
    return document !== undefined && isSame(file, existing, document);
}
function unsigned(document, withChangelog) {
    const whose = { by: undefined, at: undefined, run: undefined };
    const { changelog } = document.release;
    return {
        ...document,
        release: { ...document.release, ...whose, changelog: withChangelog ? changelog : undefined },
    };
}


/***/ }),

/***/ 8910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ takeStableContract)
/* harmony export */ });
/* harmony import */ var _contract_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6116);
/* harmony import */ var _contract_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9115);
/* harmony import */ var _contract_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6578);



/**
 * Starts the server twice and takes its contract: one that differs from start to start could never be
 * probed. A contract that shows a secret is refused, since it is about to be committed. `hint`: what to do where it does
 * not answer as a server.
 */
async function takeStableContract(input, hint = usualHint) {
    const { takeContract } = await __webpack_require__.e(/* import() */ 3333).then(__webpack_require__.bind(__webpack_require__, 5714));
    const { redaction } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 714));
    const first = await takeContract(input);
    if (first.outcome !== "pass")
        return problem(input, failure(first, hint));
    const second = await takeContract(input);
    if (second.outcome !== "pass")
        return problem(input, failure(second, hint));
    const shown = [first, second].map(({ contract }) => shownSecret(contract, input.secrets)).find(Boolean);
    if (shown !== undefined)
        return problem(input, {
            rule: "contract/secret",
            message: `the contract contains the value of ${shown}`,
            hint: "change the secret: whoever lists the server's tools can read it; then repair the server",
        });
    const digest = (0,_contract_canonical_js__WEBPACK_IMPORTED_MODULE_0__.contractDigest)(first.contract);
    if ((0,_contract_canonical_js__WEBPACK_IMPORTED_MODULE_0__.contractDigest)(second.contract) !== digest) {
        const difference = (0,_contract_summary_js__WEBPACK_IMPORTED_MODULE_2__.summarizeComparison)((0,_contract_compare_js__WEBPACK_IMPORTED_MODULE_1__.compareContracts)(first.contract, second.contract));
        return problem(input, {
            rule: "contract/unstable",
            message: `two starts gave two contracts: ${redaction(input.secrets)(difference)}`,
            hint: "lists must not depend on time, chance or what an earlier start left behind",
        });
    }
    return { kind: "taken", contract: first.contract, digest };
}
const usualHint = "start it by hand with an empty environment; declare what it needs with --variable and --secret";
function failure(outcome, hint) {
    const rule = outcome.rule ?? (outcome.outcome === "error" ? "probe/error" : "probe/failed");
    return {
        rule,
        message: outcome.message,
        hint: rule === "probe/failed" ? hint : "see to what is missing here, then release again",
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

/***/ 633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ isSecretAddress),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   qj: () => (/* binding */ secretArgument)
/* harmony export */ });
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7996);

/** Position of the first word of a start command that gives a credential away, by itself or after its option; -1: none. */
function secretArgument(words) {
    return words.findIndex((word, at) => {
        const option = /^--?([A-Za-z][\w.-]*)$/.exec(words[at - 1] ?? "")?.[1];
        const isValue = option !== undefined && !word.startsWith("-");
        return (isValue && (0,_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .looksSecret */ .n0)(constantCase(option), word)) || holdsCredential(word);
    });
}
/** Whether whoever reads an address is let in by it, wherever in it that stands. */
function isSecretAddress(address) {
    if (address.username !== "" || address.password !== "")
        return true;
    const { searchParams, hash, pathname } = address;
    const pairs = [...searchParams, ...new URLSearchParams(hash.slice(1))];
    if (pairs.some(([name, value]) => (0,_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .looksSecret */ .n0)(constantCase(name), value)))
        return true;
    return [pathname, hash].some((part) => part.split(/[/#&;=,]/).some((piece) => isCredential(decoded(piece))));
}
/** Whether the name of a variable is none, but what its value should have been. */
function isSecretName(name) {
    return isCredential(name);
}
/** `--token=…`, `TOKEN=…`, `Authorization: Bearer …`, and what an issuer gave wherever it stands between signs. */
function holdsCredential(word) {
    const [, name = "", value = ""] = /^-{0,2}([A-Za-z][\w.-]*)\s*[=:]\s*(.*)$/s.exec(word) ?? [];
    if (name !== "" && (0,_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .looksSecret */ .n0)(constantCase(name), value))
        return true;
    if (URL.canParse(word) && /^https?:/i.test(word) && isSecretAddress(new URL(word)))
        return true;
    return isCredential(word) || word.split(/[\s=:,;&?#/"'@]+/).some(_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .isIssuedToken */ .xU);
}
function isCredential(text) {
    return (0,_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .isIssuedToken */ .xU)(text) || (0,_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .looksRandom */ .EZ)(text);
}
/** `apiKey` and `x-api-key` as `API_KEY` and `X_API_KEY`. */
function constantCase(name) {
    return name
        .replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_")
        .replace(/[^A-Za-z0-9]+/g, "_")
        .toUpperCase();
}
function decoded(piece) {
    try {
        return decodeURIComponent(piece);
    }
    catch {
        return piece;
    }
}


/***/ })

};
;