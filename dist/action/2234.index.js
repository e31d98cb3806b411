"use strict";
exports.id = 2234;
exports.ids = [2234,8373,7519];
exports.modules = {

/***/ 8373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkDesired: () => (/* binding */ checkDesired),
/* harmony export */   loadScopeOf: () => (/* binding */ loadScopeOf),
/* harmony export */   serversIn: () => (/* binding */ serversIn),
/* harmony export */   tell: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var _convention_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4077);
/* harmony import */ var _convention_locate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7557);
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(547);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(343);




/** Reads and checks a part of the desired side: the convention's findings and those of all static rules. */
async function checkDesired(scope) {
    const [{ desired, findings, omitted }, loadedBase] = await Promise.all([
        load(scope.source, scope),
        scope.base && load(scope.base, scope, scope.changedOnly),
    ]);
    const base = loadedBase?.desired;
    const before = scope.before ?? base;
    const { touched, now } = scope;
    const policies = touched === "all" || touched.project || touched.environments.size > 0;
    const { project, environments } = desired;
    const found = [
        ...findings,
        ...(0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .checkProject */ .sh)({ desired, now, ...(before ? { base: before } : {}) }, policies),
        ...[...desired.servers.values()].flatMap((server) => {
            const known = base?.servers.get(server.id);
            return (0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .checkServer */ .i6)({
                project,
                environments,
                server,
                now,
                ...(known ? { base: known } : {}),
                ...(scope.statuses ? { statuses: scope.statuses(server.id) } : {}),
            });
        }),
    ];
    return { desired, omitted, ...(base ? { base } : {}), findings: await tell(found, omitted, scope.source) };
}
async function load(source, scope, changedOnly = false) {
    const what = await loadScopeOf(source, scope);
    return (0,_convention_load_js__WEBPACK_IMPORTED_MODULE_0__/* .loadDesired */ .fv)(source, what.kind === "all" ? what : { ...what, changedOnly });
}
/** What is worth telling of all that was found: each thing once, its cause and not what follows, with its line. */
function tell(found, omitted, source) {
    const unread = found.some(({ rule, place, file }) => {
        const ofProject = (place?.file ?? file) === _convention_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .projectFile */ .g7;
        return rule === "convention/newer-version" || (rule === "convention/not-found" && ofProject);
    });
    const told = (0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .distinct */ .dM)(found).filter((finding) => !followsFrom(finding, omitted) && !(unread && removals.has(finding.rule)));
    return (0,_convention_locate_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x)(told, source);
}
/** What would be said of everything where nothing could be read. */
const removals = new Set(["environment/removed-not-empty", "deployment/many-removed"]);
/** Whether what seems to be missing is only a file that was left out for findings of its own. */
function followsFrom({ rule, place, environment }, omitted) {
    if (omitted.size === 0 || !place)
        return false;
    if (rule === "environment/removed-not-empty")
        return omitted.has((0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentFile */ .qU)(environment ?? ""));
    const what = (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .classify */ .L8)(place.file);
    if (rule === "version/unknown-server")
        return "server" in what && omitted.has((0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .serverFile */ .kt)(what.server));
    if (rule === "version/not-released" && "server" in what) {
        return [...omitted].some((file) => file.startsWith(`servers/${what.server}/versions/`));
    }
    if (rule === "promotion/unknown-environment") {
        return [...omitted].some((file) => (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .classify */ .L8)(file).kind === "environment");
    }
    return false;
}
/** The servers that a change concerns: its own, and all of an environment whose policy changes. */
async function loadScopeOf(source, { touched, servers = [] }) {
    if (touched === "all")
        return { kind: "all" };
    const wanted = new Set([...touched.servers, ...servers]);
    const folders = touched.project ? await environmentIds(source) : touched.environments;
    for (const environment of folders) {
        for (const server of await serversIn(source, environment))
            wanted.add(server);
    }
    return { kind: "touched", servers: wanted, files: touched.files };
}
async function environmentIds(source) {
    const names = await source.names(_convention_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentsFolder */ .fC);
    return names.flatMap((name) => (name.endsWith("/") ? [name.slice(0, -1)] : []));
}
/** The servers that have a deployment in an environment. */
async function serversIn(source, environment) {
    const names = await source.names(`${_convention_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentsFolder */ .fC}/${environment}`);
    return names.flatMap((name) => name.endsWith(".yaml") && name !== "environment.yaml" ? [name.slice(0, -".yaml".length)] : []);
}


/***/ }),

/***/ 7519:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commitSource: () => (/* binding */ commitSource)
/* harmony export */ });
/* harmony import */ var _git_tree_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6630);

/** The tree of a commit of the desired branch as a source. */
function commitSource(clone, commit) {
    return (0,_git_tree_source_js__WEBPACK_IMPORTED_MODULE_0__/* .treeSource */ .A)(clone.repository, commit, clone.directory);
}


/***/ }),

/***/ 8496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ targetFindings)
/* harmony export */ });
/* harmony import */ var _reconcile_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4163);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(343);
/* harmony import */ var _targets_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9721);



/**
 * What the targets cannot express of the deployments in question: of their end states, and of the states in
 * between where a rollout will split traffic with what runs now. Found before anything is applied.
 */
function targetFindings(desired, deployed, ids) {
    return (0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .distinct */ .dM)([...ids].flatMap((id) => findingsOf(desired, deployed, id)));
}
function findingsOf(desired, deployed, id) {
    const [environmentId = "", server = ""] = id.split("/");
    const environment = desired.environments.get(environmentId);
    const unit = desired.servers.get(server);
    const deployment = unit?.deployments.get(environmentId);
    if (!environment || !unit || !deployment)
        return [];
    const end = (0,_reconcile_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .desiredInputs */ .Q)(desired, unit, environment, deployment).live;
    const status = deployed.statuses.get(id);
    const states = [end];
    const splits = environment.strategy.steps.some((step) => step > 0 && step < 100);
    if (splits && status && !status.variants[deployment.blue])
        states.push(split(end));
    const { releases } = unit;
    return states
        .flatMap((live) => environment.targets.flatMap((target) => {
        const known = Object.values(live.variants).every(({ version }) => releases.has(version));
        if (!known && live === end)
            return [];
        const input = { environment: environmentId, server, live, releases, target };
        return (0,_targets_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .adapterFor */ .f)(target)?.check(input) ?? [];
    }))
        .map((finding) => ({
        ...finding,
        place: { file: environment.file, path: ["targets"], part: "key" },
    }));
}
/** What a target has to say of a split is said of the new variants: what runs now was said before. */
function split(end) {
    const variants = Object.entries(end.variants).flatMap(([id, variant]) => [
        [id, variant],
        [`${id}~`, variant],
    ]);
    return {
        variants: Object.fromEntries(variants),
        traffic: Object.fromEntries(variants.map(([id]) => [id, 1])),
    };
}


/***/ }),

/***/ 4163:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ removedInputs),
/* harmony export */   Q: () => (/* binding */ desiredInputs)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3903);
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8576);
/* harmony import */ var _model_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1568);



/**
 * What a deployment file asks for, resolved: the end state and the digest of everything that decides whether
 * there is something to do. Strategy and gates are not part of it: they say how, not what.
 */
function desiredInputs(desired, unit, environment, deployment) {
    const resolved = (0,_model_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveVariables */ .CO)(desired.project, unit.server, environment, deployment);
    const variant = (version) => {
        const release = unit.releases.get(version);
        const { variables, secrets } = release ? (0,_model_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .variablesFor */ .j$)(release, resolved) : resolved;
        return { version, release: release?.digest ?? "", variables, secrets };
    };
    const variants = { [deployment.blue]: variant(deployment.blue) };
    const traffic = { [deployment.blue]: (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_1__/* .blueShare */ .UJ)(deployment.green) };
    for (const [version, share] of Object.entries(deployment.green)) {
        variants[version] = variant(version);
        traffic[version] = share;
    }
    const live = { traffic, variants };
    const digest = (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({
        blue: deployment.blue,
        green: deployment.green,
        variants,
        targets: environment.targets,
    });
    return { blue: deployment.blue, green: deployment.green, digest, live };
}
/** The inputs of a deployment that is no longer wanted. */
const removedInputs = {
    blue: null,
    green: {},
    digest: (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ blue: null }),
    live: { traffic: {}, variants: {} },
};


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


/***/ }),

/***/ 9721:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ adapterFor),
  adapterOf: () => (/* binding */ adapterOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./.build/system/process.js
var system_process = __webpack_require__(9020);
;// CONCATENATED MODULE: ./.build/targets/process-lock.js





/** Thrown when a lock stays taken for longer than was waited. */
class LockTaken extends Error {
    code = "lock/taken";
}
/**
 * A foreign machine's lock counts as left behind after so long: whether its holder lives cannot be seen. Well
 * above what a holder takes to write a file, and below what callers wait, so that a lock file that was
 * committed or copied stops nobody.
 */
const foreignAge = 20_000;
/** So does a lock file that says nothing; where hard links are missing it is not written in one go. */
const silentAge = 10_000;
/**
 * Takes the lock file at `path`, waiting up to `patience` milliseconds, and gives the function that lets go.
 *
 * The file appears with its content or not at all. A lock whose holder is dead is taken over: whoever does
 * so first takes the lock on that very holder's mark (`PATH.NONCE`), so that of several who saw the dead one
 * only one removes it, and nobody removes the lock of its successor.
 */
async function takeLock(path, patience) {
    const until = Date.now() + patience;
    return await take(path, until);
}
async function take(path, until) {
    const nonce = (0,external_node_crypto_.randomBytes)(8).toString("hex");
    for (;;) {
        const holder = await holderOf(path);
        if (holder === null) {
            if (await create(path, nonce))
                return async () => letGo(path, nonce);
        }
        else if (await isDead(holder, path))
            await removeDead(path, holder.nonce, until);
        else if (Date.now() >= until)
            throw new LockTaken(`${path} is held by process ${holder.pid} on ${holder.host}`);
        else
            await (0,external_node_timers_promises_.setTimeout)(4 + Math.random() * 16);
    }
}
async function create(path, nonce) {
    const holder = {
        nonce,
        host: (0,external_node_os_.hostname)(),
        pid: process.pid,
        started: (0,system_process/* processStart */.gy)(process.pid) ?? null,
    };
    const own = `${path}.${hostMark()}-${process.pid}-${nonce}.new`;
    try {
        await writeNew(own, JSON.stringify(holder));
        await (0,promises_.link)(own, path);
        return true;
    }
    catch (error) {
        if (hasCode(error, "EEXIST"))
            return false;
        if (hasCode(error, "EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"))
            return await createInPlace(path, holder);
        throw error;
    }
    finally {
        await (0,promises_.rm)(own, { force: true });
    }
}
/** Whether a file beside a lock is what a process of this machine left that was killed while it took the lock. */
function isLeftBehind(name) {
    const [, host, pid] = /\.([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{16}\.new$/.exec(name) ?? [];
    return host === hostMark() && !(0,system_process/* isAlive */._n)(Number(pid));
}
function hostMark() {
    return (0,external_node_crypto_.createHash)("sha256").update((0,external_node_os_.hostname)()).digest("hex").slice(0, 8);
}
/** Without hard links: exclusive, though not whole at once. */
async function createInPlace(path, holder) {
    try {
        await writeNew(path, JSON.stringify(holder));
        return true;
    }
    catch (error) {
        if (hasCode(error, "EEXIST"))
            return false;
        throw error;
    }
}
async function writeNew(path, text) {
    const file = await (0,promises_.open)(path, "wx", 0o600);
    try {
        await file.writeFile(text);
    }
    finally {
        await file.close();
    }
}
/** Null where the file is gone. */
async function holderOf(path) {
    try {
        return parseHolder(await (0,promises_.readFile)(path, "utf8"));
    }
    catch (error) {
        if (hasCode(error, "ENOENT"))
            return null;
        throw error;
    }
}
const silent = { nonce: "silent", host: "", pid: 0, started: null };
function parseHolder(text) {
    try {
        const value = JSON.parse(text);
        if (typeof value !== "object" || value === null)
            return silent;
        const { nonce, host, pid, started } = value;
        if (typeof nonce !== "string" || !/^[0-9a-f]{16}$/.test(nonce))
            return silent;
        if (typeof host !== "string" || typeof pid !== "number" || !Number.isSafeInteger(pid) || pid <= 0)
            return silent;
        return { nonce, host, pid, started: typeof started === "string" ? started : null };
    }
    catch {
        return silent;
    }
}
async function isDead(holder, path) {
    if (holder.pid === 0)
        return (await ageOf(path)) > silentAge;
    if (holder.host !== (0,external_node_os_.hostname)())
        return (await ageOf(path)) > foreignAge;
    if (!(0,system_process/* isAlive */._n)(holder.pid))
        return true;
    const started = (0,system_process/* processStart */.gy)(holder.pid);
    return holder.started !== null && started !== undefined && started !== holder.started;
}
async function ageOf(path) {
    const seen = await (0,promises_.stat)(path).catch(() => null);
    return seen ? Date.now() - seen.mtimeMs : 0;
}
async function removeDead(path, nonce, until) {
    const done = await take(`${path}.${nonce}`, until);
    try {
        if ((await holderOf(path))?.nonce === nonce)
            await (0,promises_.rm)(path, { force: true });
    }
    finally {
        await done();
    }
}
async function letGo(path, nonce) {
    if ((await holderOf(path))?.nonce === nonce)
        await (0,promises_.rm)(path, { force: true });
}
function hasCode(error, ...codes) {
    return error instanceof Error && "code" in error && codes.includes(String(error.code));
}

;// CONCATENATED MODULE: ./.build/targets/file-change.js




const attempts = 8;
/** Thrown when somebody who knows no lock keeps writing the file. */
class FileRestless extends Error {
    code = "file/restless";
}
/**
 * Replaces a file by a changed one: other Headgate processes wait (a lock file beside it), readers see the
 * old file or the new one and never a part, a crash leaves either, and a change by a program that knows no
 * lock is noticed up to the moment of the renaming and taken into account.
 */
async function changeFile(input) {
    const { file, change } = input;
    const first = change(await bytesOf(file));
    if (first.kind === "stop")
        return first.result;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    const done = await takeLock(`${file}.headgate-lock`, input.patience);
    try {
        await sweep(file);
        for (let attempt = 0; attempt < attempts; attempt += 1) {
            const old = await bytesOf(file);
            const next = change(old);
            if (next.kind === "stop")
                return next.result;
            const result = await replace(input, old, next.bytes);
            if (result !== "changed-meanwhile")
                return result ?? next.result;
        }
        throw new FileRestless(`${file} was changed by another program each time it was about to be written`);
    }
    finally {
        await done();
    }
}
async function replace({ file, mode, before }, old, bytes) {
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), `${temporaryPrefix(file)}${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`);
    const kept = old === null ? mode : (await (0,promises_.stat)(file)).mode & 0o7777;
    try {
        await writeThrough(temporary, bytes, kept);
        const stopped = await before();
        if (stopped !== null)
            return stopped;
        if (!sameBytes(await bytesOf(file), old))
            return "changed-meanwhile";
        await (0,promises_.rename)(temporary, file);
        await syncFolder((0,external_node_path_.dirname)(file));
        return null;
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}
async function writeThrough(path, bytes, mode) {
    const handle = await (0,promises_.open)(path, "wx", 0o600);
    try {
        await handle.writeFile(bytes);
        await handle.chmod(mode);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/** Makes the renaming last through a power cut; some systems cannot sync folders, and then it is theirs. */
async function syncFolder(folder) {
    let handle;
    try {
        handle = await (0,promises_.open)(folder, "r");
        await handle.sync();
    }
    catch (error) {
        if (!hasCode(error, "EISDIR", "EPERM", "EINVAL", "EACCES", "ENOTSUP"))
            throw error;
    }
    finally {
        await handle?.close();
    }
}
function temporaryPrefix(file) {
    return `.${(0,external_node_path_.basename)(file)}.headgate-`;
}
/** Lock files that a killed process of another machine left count as litter after so long. */
const litterAge = 60_000;
/** Only the lock's holder writes temporary files: any that lie about are of processes that were killed. */
async function sweep(file) {
    const folder = (0,external_node_path_.dirname)(file);
    const temporary = temporaryPrefix(file);
    const locks = `${(0,external_node_path_.basename)(file)}.headgate-lock.`;
    for (const name of await (0,promises_.readdir)(folder)) {
        const path = (0,external_node_path_.join)(folder, name);
        if (name.startsWith(temporary))
            await (0,promises_.rm)(path, { force: true });
        if (!name.startsWith(locks))
            continue;
        const seen = await (0,promises_.stat)(path).catch(() => null);
        if (isLeftBehind(name) || (seen && Date.now() - seen.mtimeMs > litterAge))
            await (0,promises_.rm)(path, { force: true });
    }
}
async function bytesOf(file) {
    try {
        return await (0,promises_.readFile)(file);
    }
    catch (error) {
        if (hasCode(error, "ENOENT", "ENOTDIR"))
            return null;
        throw error;
    }
}
function sameBytes(a, b) {
    return a === null || b === null ? a === b : Buffer.compare(a, b) === 0;
}

// EXTERNAL MODULE: ./.build/targets/mcp/client.js
var client = __webpack_require__(7682);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
;// CONCATENATED MODULE: ./.build/targets/mcp/json-text.js

/**
 * Reads JSON as clients write it: comments, commas before a brace and a byte order mark are let pass, since
 * they stay as they are. An empty file is an empty object to come.
 */
function readJson(text) {
    if (text.replace(/^\uFEFF/, "").trim() === "")
        return null;
    const errors = [];
    // The parser counts a byte order mark as a fault: a space has the same length and is none.
    const clean = text.replace(/^\uFEFF/, " ");
    let root;
    try {
        root = (0,main.parseTree)(clean, errors, { allowTrailingComma: true, disallowComments: false });
    }
    catch (error) {
        if (error instanceof RangeError)
            return { invalid: "it is nested too deeply" };
        throw error;
    }
    const [error] = errors;
    if (error)
        return { invalid: `${position(text, error.offset)}: ${phrase((0,main.printParseErrorCode)(error.error))}` };
    return root && isObject(root) ? { text, root } : { invalid: "it holds no object" };
}
function isObject(node) {
    return node.type === "object";
}
/** `ValueExpected` to `value expected`. */
function phrase(code) {
    return code.replace(/(?!^)([A-Z])/g, " $1").toLowerCase();
}
function position(text, offset) {
    const before = text.slice(0, offset).split("\n");
    return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
/** In order, doubles included. */
function membersOf(object) {
    return (object.children ?? []).flatMap((node) => {
        const [key, value] = node.children ?? [];
        return key && value ? [{ node, key: String(key.value), value }] : [];
    });
}
/** The plain value of a node; members are always own ones, `__proto__` too. */
function plainValue(node) {
    if (node.type === "array")
        return (node.children ?? []).map(plainValue);
    if (isObject(node))
        return Object.fromEntries(membersOf(node).map(({ key, value }) => [key, plainValue(value)]));
    return node.value;
}
/** Between two values there are only white space, comments, and a comma. */
function gapAfter(text, from, limit) {
    let gap = { end: from };
    for (let at = from; at < limit; at += 1) {
        if (text[at] === ",")
            gap = { comma: at, end: at + 1 };
        else if (text[at] === "/") {
            at = (text[at + 1] === "*" ? text.indexOf("*/", at + 2) + 2 : lineBreakAfter(text, at)) - 1;
            gap = { ...gap, end: at + 1 };
        }
    }
    return gap;
}
function lineBreakAfter(text, from) {
    const at = text.slice(from).search(/[\r\n]/);
    return at === -1 ? text.length : from + at;
}

;// CONCATENATED MODULE: ./.build/targets/mcp/client-text.js

/** Finds an entry. Doubles are refused: which of them a client takes is anybody's guess. */
function locate(text, wrapper, name) {
    const file = text === null ? null : readJson(text);
    if (file === null)
        return { file, wrapper };
    if ("invalid" in file)
        return file;
    let holder = file.root;
    if (wrapper !== null) {
        const found = only(file.root, wrapper);
        if ("invalid" in found)
            return found;
        if (!found.member)
            return { file, wrapper };
        holder = found.member.value;
        if (!isObject(holder))
            return { invalid: `its member ${JSON.stringify(wrapper)} is no object` };
    }
    const entry = only(holder, name);
    if ("invalid" in entry)
        return entry;
    return { file, wrapper, holder, ...(entry.member ? { entry: entry.member } : {}) };
}
function only(object, key) {
    const [member, double] = membersOf(object).filter((candidate) => candidate.key === key);
    if (double)
        return { invalid: `the member ${JSON.stringify(key)} stands there twice` };
    return member ? { member } : {};
}
/** The file with the entry set; every character outside of it stays, but for a comma that it needs. */
function putEntry(place, text, name, value) {
    const { file, wrapper, holder, entry } = place;
    if (!file) {
        const whole = wrapper === null ? { [name]: value } : { [wrapper]: { [name]: value } };
        return `${text?.startsWith("\uFEFF") ? "\uFEFF" : ""}${JSON.stringify(whole, null, 2)}\n`;
    }
    if (entry && holder) {
        const { offset, length } = entry.value;
        return splice(file.text, [
            { start: offset, end: offset + length, text: written(file, holder, value, entry) },
        ]);
    }
    if (holder)
        return splice(file.text, addition(file, holder, name, value));
    return splice(file.text, addition(file, file.root, wrapper ?? name, { [name]: value }));
}
/** The file without the entry and its comma; comments beside it stay, and so does an empty wrapper. */
function takeEntry(place) {
    const { file, holder, entry } = place;
    if (!file || !holder || !entry)
        return file?.text ?? "";
    const { text } = file;
    const close = holder.offset + holder.length - 1;
    const members = membersOf(holder);
    const index = members.findIndex(({ node }) => node === entry.node);
    const [previous, next] = [members[index - 1], members[index + 1]];
    const from = entry.node.offset;
    const to = from + entry.node.length;
    const { comma } = gapAfter(text, to, next?.node.offset ?? close);
    if (comma === undefined) {
        const before = previous && gapAfter(text, endOf(previous.node), from).comma;
        const own = wholeLines(text, from, to);
        const lone = before === undefined ? [] : [{ start: before, end: before + 1, text: "" }];
        const emptied = !previous && text.slice(holder.offset + 1, from).trim() === "" && text.slice(to, close).trim() === "";
        if (emptied)
            return splice(text, [{ start: holder.offset + 1, end: close, text: "" }]);
        const gap = before === undefined ? "" : text.slice(before + 1, from);
        // On one line with its neighbour, the space between the two goes along.
        if (before !== undefined && /^[ \t]*$/.test(gap))
            return splice(text, [{ start: before, end: to, text: "" }]);
        return splice(text, [...lone, own]);
    }
    const between = text.slice(to, comma);
    if (between.trim() === "")
        return splice(text, [wholeLines(text, from, comma + 1)]);
    return splice(text, [wholeLines(text, from, to), { start: comma, end: comma + 1, text: "" }]);
}
/** The range with the rest of its lines where nothing else stands on them, else with the space after it. */
function wholeLines(text, from, to) {
    const lineStart = text.lastIndexOf("\n", from - 1) + 1;
    const newline = text.indexOf("\n", to);
    const lineEnd = newline === -1 ? text.length : newline + 1;
    const alone = newline !== -1 && blank(text.slice(lineStart, from)) && blank(text.slice(to, lineEnd));
    if (alone)
        return { start: lineStart, end: lineEnd, text: "" };
    const after = /^[ \t]*/.exec(text.slice(to))?.[0].length ?? 0;
    return { start: from, end: to + after, text: "" };
}
function blank(text) {
    return text.trim() === "";
}
function addition(file, object, name, value) {
    const { text } = file;
    const close = object.offset + object.length - 1;
    const members = membersOf(object);
    const last = members.at(-1);
    const inner = text.slice(object.offset + 1, close);
    const member = `${JSON.stringify(name)}:${isCompact(text) ? "" : " "}${written(file, object, value)}`;
    const gap = gapAfter(text, last ? endOf(last.node) : object.offset + 1, close);
    const at = { start: gap.end, end: gap.end };
    if (isInline(text, object)) {
        const space = isCompact(text) ? "" : " ";
        if (!last)
            return [{ ...at, text: member }];
        const lead = gap.comma === undefined ? [{ start: endOf(last.node), end: endOf(last.node), text: "," }] : [];
        return [...lead, { ...at, text: `${space}${member}${gap.comma === undefined ? "" : ","}` }];
    }
    const br = lineBreak(text);
    const indent = memberIndent(file, object);
    const line = `${br}${indent}${member}`;
    if (last) {
        const lead = gap.comma === undefined ? [{ start: endOf(last.node), end: endOf(last.node), text: "," }] : [];
        return [...lead, { ...at, text: `${line}${gap.comma === undefined ? "" : ","}` }];
    }
    const tail = `${br}${lineIndent(text, object.offset)}`;
    if (blank(inner))
        return [{ start: object.offset + 1, end: close, text: `${line}${tail}` }];
    return [{ ...at, text: /^[ \t]*$/.test(text.slice(gap.end, close)) ? `${line}${tail}` : line }];
}
/** Like the rest of the file: on one line where its neighbours are, else over several with their indentation. */
function written(file, object, value, entry) {
    const { text } = file;
    if (isCompact(text))
        return JSON.stringify(value);
    if (isInline(text, object))
        return JSON.stringify(value);
    const indent = entry ? lineIndent(text, entry.node.offset) : memberIndent(file, object);
    const lines = JSON.stringify(value, null, indentUnit(file)).split("\n");
    return lines.join(`${lineBreak(text)}${indent}`);
}
/** A file on one line, with something in it. */
function isCompact(text) {
    return !text.trimEnd().includes("\n") && !/^\uFEFF?\s*\{\s*\}\s*$/.test(text) && !text.includes('": ');
}
function isInline(text, object) {
    const inner = text.slice(object.offset, object.offset + object.length);
    if (inner.includes("\n"))
        return false;
    return ((object.children?.length ?? 0) > 0 ||
        (text.trimEnd().includes("\n") === false && object.parent !== undefined));
}
function memberIndent(file, object) {
    const { text } = file;
    const own = membersOf(object).find(({ node }) => startsLine(text, node.offset));
    return own ? lineIndent(text, own.node.offset) : lineIndent(text, object.offset) + indentUnit(file);
}
/** The indentation of the outermost member that begins a line; two spaces where none does. */
function indentUnit({ text, root }) {
    const member = membersOf(root).find(({ node }) => startsLine(text, node.offset));
    return (member && lineIndent(text, member.node.offset)) || "  ";
}
function startsLine(text, offset) {
    return (blank(text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset)) &&
        text.lastIndexOf("\n", offset - 1) >= 0);
}
function lineIndent(text, offset) {
    const start = text.lastIndexOf("\n", offset - 1) + 1;
    return /^\uFEFF?([ \t]*)/.exec(text.slice(start))?.[1] ?? "";
}
function lineBreak(text) {
    return /\r?\n/.exec(text)?.[0] ?? "\n";
}
function endOf(node) {
    return node.offset + node.length;
}
function splice(text, splices) {
    return splices
        .map((item, index) => ({ ...item, index }))
        .sort((a, b) => b.start - a.start || b.index - a.index)
        .reduce((result, { start, end, text: put }) => result.slice(0, start) + put + result.slice(end), text);
}

;// CONCATENATED MODULE: ./.build/targets/mcp/location.js




/**
 * Where a client file lies on this machine. A file of the project stays below the root whatever links lead
 * there. The one in the home folder is the person's own: a link to a folder of settings is followed.
 */
async function locateFile(output, context) {
    const shown = output.path ?? client/* clientFormats */.Ik[output.scope].name;
    try {
        return output.path === null
            ? await inHome((0,external_node_path_.join)(context.home, ".claude.json"), shown)
            : await below(context.root, output.path, shown);
    }
    catch (error) {
        if (hasCode(error, "ELOOP"))
            return { unsafe: `${shown} is a symbolic link that leads round in a circle` };
        if (hasCode(error, "ENOTDIR"))
            return { unsafe: `${shown} lies below something that is not a folder` };
        throw error;
    }
}
async function inHome(path, shown) {
    const kind = await kindOf(path);
    if (kind === "other")
        return { unsafe: `${shown} is not a file` };
    if (kind === "link" && !(await exists(path)))
        return { unsafe: `${shown} is a symbolic link to nothing` };
    const file = kind === "absent" ? (0,external_node_path_.join)(await (0,promises_.realpath)((0,external_node_path_.dirname)(path)), ".claude.json") : await (0,promises_.realpath)(path);
    // It may hold tokens: a new one is for its owner alone.
    return (await kindOf(file)) === "other"
        ? { unsafe: `${shown} leads to a folder` }
        : { file, shown, mode: 0o600 };
}
async function below(root, path, shown) {
    const base = await (0,promises_.realpath)(root);
    const steps = path.split("/");
    let folder = base;
    for (const [index, step] of steps.entries()) {
        const at = (0,external_node_path_.join)(folder, step);
        const kind = await kindOf(at);
        const last = index === steps.length - 1;
        if (kind === "absent")
            return { file: (0,external_node_path_.join)(folder, ...steps.slice(index)), shown, mode: 0o644 };
        if (kind === "link" && !(await exists(at)))
            return { unsafe: `${shown} is a symbolic link to nothing` };
        const real = kind === "link" ? await (0,promises_.realpath)(at) : at;
        if (!isBelow(base, real))
            return { unsafe: `${shown} leads out of the repository by a symbolic link` };
        if (last) {
            return (await kindOf(real)) === "file"
                ? { file: real, shown, mode: 0o644 }
                : { unsafe: `${shown} is not a file` };
        }
        folder = real;
    }
    return { unsafe: `${shown} is not a file` };
}
function isBelow(base, path) {
    const inner = path.startsWith(base.endsWith(external_node_path_.sep) ? base : base + external_node_path_.sep) ? path.slice(base.length) : null;
    return inner !== null && !inner.split(external_node_path_.sep).some((step) => step.toLowerCase() === ".git");
}
async function kindOf(path) {
    try {
        const seen = await (0,promises_.lstat)(path);
        if (seen.isSymbolicLink())
            return "link";
        return seen.isFile() ? "file" : seen.isDirectory() ? "folder" : "other";
    }
    catch (error) {
        if (hasCode(error, "ENOENT"))
            return "absent";
        throw error;
    }
}
async function exists(path) {
    return await (0,promises_.realpath)(path).then(() => true, (error) => {
        if (hasCode(error, "ENOENT"))
            return false;
        throw error;
    });
}

// EXTERNAL MODULE: ./.build/model/canonical.js
var canonical = __webpack_require__(3903);
// EXTERNAL MODULE: ./.build/model/start.js
var model_start = __webpack_require__(1041);
// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(3028);
// EXTERNAL MODULE: ./.build/model/target.js
var model_target = __webpack_require__(5004);
// EXTERNAL MODULE: ./.build/model/traffic.js
var traffic = __webpack_require__(8576);
;// CONCATENATED MODULE: ./.build/targets/mcp/rendered.js


function writeOutput(output) {
    return `${JSON.stringify(output, null, 2)}\n`;
}
/** Reads what was stored; undefined where it is not what `writeOutput` writes. The branch may have been edited. */
function readOutput(text) {
    const value = parsed(text);
    if (!isRecord(value) || value.headgate !== 1 || value.target !== "mcp")
        return undefined;
    const { scope, path, entry, config, refused } = value;
    if (typeof scope !== "string" || !isScope(scope))
        return undefined;
    if (client/* clientFormats */.Ik[scope].path === null ? path !== null : !isPath(path))
        return undefined;
    if (typeof entry !== "string" || !(0,client/* isEntryName */.GC)(entry) || !isTexts(refused))
        return undefined;
    const read = config === null ? null : readEntry(config);
    if (read === undefined)
        return undefined;
    return {
        headgate: 1,
        target: "mcp",
        scope,
        path: isPath(path) ? path : null,
        entry,
        config: read,
        refused,
    };
}
/** Where the output of a target lies in the deployment's folder: the same whatever the order of targets. */
const outputPrefix = "mcp-";
function readEntry(value) {
    if (!isRecord(value))
        return undefined;
    const { type, url, headers, command, args, env } = value;
    if (typeof url === "string" && (type === "http" || type === "sse") && isTextMap(headers)) {
        return { type, url, headers };
    }
    if (!isWord(command) || !Array.isArray(args) || !args.every(isWord) || !isTextMap(env))
        return undefined;
    return type === "stdio" ? { type, command, args, env } : { command, args, env };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isScope(text) {
    return Object.hasOwn(client/* clientFormats */.Ik, text);
}
function isPath(value) {
    return typeof value === "string" && (0,model_target/* isInnerPath */.wx)(value);
}
function isWord(value) {
    if (typeof value === "string")
        return true;
    return isRecord(value) && typeof value.file === "string" && (value.file === "" || (0,model_target/* isInnerPath */.wx)(value.file));
}
function isTexts(value) {
    return Array.isArray(value) && value.every((text) => typeof text === "string");
}
function isTextMap(value) {
    return isRecord(value) && Object.values(value).every((text) => typeof text === "string");
}

;// CONCATENATED MODULE: ./.build/targets/mcp/start.js


const npmName = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/i;
const pypiName = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;
const imageName = /^[a-z0-9][a-z0-9._/:-]*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|@sha256:[0-9a-f]{64})$/;
const exactVersion = /^[0-9][0-9A-Za-z.+!-]*$/;
/** By kind of package: the client's own tool with the exact version; undefined where a name is not safe. */
const starters = {
    npm: ({ identifier, version, ...entry }) => npmName.test(identifier) && !identifier.startsWith("-") && isExact(version)
        ? run("npx", ["-y", `${identifier}@${version}`], entry)
        : undefined,
    pypi: ({ identifier, version, ...entry }) => pypiName.test(identifier) && isExact(version)
        ? run("uvx", [`${identifier}@${version}`], entry)
        : undefined,
    nuget: ({ identifier, version, ...entry }) => pypiName.test(identifier) && isExact(version)
        ? run("dnx", [`${identifier}@${version}`, "--yes", "--"], entry)
        : undefined,
    oci: ({ identifier, version, ...entry }) => {
        const image = version !== undefined && !/[:@][^/]*$/.test(identifier) ? `${identifier}:${version}` : identifier;
        if (!imageName.test(image))
            return undefined;
        const before = ["run", "-i", "--rm"];
        const args = [...before, image, ...words(entry.packageArguments)];
        return { kind: "process", command: "docker", args, forward: before.length };
    },
};
/** How a client starts what was chosen, which is what was probed; where it cannot, nothing else takes its place. */
function clientStart(release) {
    const choice = (0,model_start/* chooseStart */.Se)(release);
    if (choice?.kind === "command")
        return ownCommand(choice.command.command, choice.command.args);
    if (choice?.kind === "remote")
        return remoteStart(choice.remote.type, choice.remote.url);
    if (choice)
        return packageStart(choice.package);
    return {
        problem: "none of its packages can be started by a client, and it has no command or remote address",
        hint: "Release an npm, PyPI, NuGet or OCI package with stdio transport, or a remote address.",
    };
}
function packageStart(entry) {
    const name = JSON.stringify(entry.identifier);
    if ((0,model_start/* foreignRuntimeArgument */.Cz)(entry) >= 0) {
        return {
            problem: `package ${name} has runtime arguments, which change what runs`,
            hint: "Release it again without runtimeArguments.",
        };
    }
    const starter = Object.hasOwn(starters, entry.registryType) ? starters[entry.registryType] : undefined;
    return (starter?.(entry) ?? {
        problem: `package ${name} has no safe name with an exact version`,
        hint: "Release it again with the exact identifier and version of the package.",
    });
}
function isExact(version) {
    return version !== undefined && exactVersion.test(version);
}
function run(command, args, entry) {
    return { kind: "process", command, args: [...args, ...words(entry.packageArguments)] };
}
/** Arguments as a command line takes them: a flag and its value are two words. */
function words(list) {
    return (list ?? []).flatMap(({ type, name, value }) => [
        ...(type === "named" && name !== undefined ? [name] : []),
        ...(value === undefined ? [] : [value]),
    ]);
}
function ownCommand(command, args) {
    const all = [command, ...args].map(toWord);
    const outside = all.find((word) => typeof word !== "string" && !(0,model_target/* isInnerPath */.wx)(word.file));
    if (outside !== undefined) {
        return {
            problem: `the start command names ${JSON.stringify(outside)}, which is not a file of the repository`,
            hint: "Arguments that begin with ./ are files of the repository and cannot leave it.",
        };
    }
    const [first, ...rest] = all;
    return { kind: "process", command: first ?? command, args: rest };
}
/** `./a/../b` is `b`: the placeholder is the path itself. */
function toWord(text) {
    if (!text.startsWith("./"))
        return text;
    const steps = [];
    for (const step of text.slice(2).split("/")) {
        if (step === ".." && steps.length > 0 && steps.at(-1) !== "..")
            steps.pop();
        else if (step !== "." && step !== "")
            steps.push(step);
    }
    return { file: steps.join("/") };
}
function remoteStart(type, url) {
    const known = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
    return known
        ? { kind: "remote", type: type === "sse" ? "sse" : "http", url }
        : {
            problem: `its remote address ${JSON.stringify(url)} is no http or https address`,
            hint: "Release it with the whole address, scheme included.",
        };
}

;// CONCATENATED MODULE: ./.build/targets/mcp/render.js








/** The variable that marks an entry as Headgate's and carries its deployment and revision. */
const markVariable = "HEADGATE_REVISION";
/** The output's file name says the scope, and which file and entry where those are not the usual ones. */
function renderOutput(input) {
    const { target } = input;
    const usual = target.path === undefined && target.entry === undefined;
    const which = usual ? "" : `-${(0,canonical/* digestOf */.ol)([target.path ?? null, target.entry ?? null]).slice(7, 15)}`;
    const path = `${outputPrefix}${target.scope}${which}.json`;
    return { path, text: writeOutput(outputOf(input)) };
}
/** What a client file cannot say of this state, as findings for the plan. */
function checkOutput(input) {
    return problemsOf(input).map((problem) => ({
        ...problem,
        outcome: "fail",
        severity: "high",
        environment: input.environment,
        server: input.server,
    }));
}
function outputOf(input) {
    const { target } = input;
    const refused = problemsOf(input).map((problem) => problem.message);
    const entry = target.entry ?? input.server;
    return {
        headgate: 1,
        target: "mcp",
        scope: target.scope,
        path: (0,client/* clientPath */.lo)(target),
        entry: (0,client/* isEntryName */.GC)(entry) ? entry : input.server,
        config: refused.length > 0 ? null : configOf(input),
        refused,
    };
}
/** Variants that get traffic, newest first. */
function liveVariants({ live }) {
    return Object.keys(live.traffic)
        .filter((id) => (live.traffic[id] ?? 0) > 0)
        .sort((a, b) => (0,traffic/* compareVersions */.Zy)(b, a))
        .flatMap((id) => live.variants[id] ?? []);
}
function configOf(input) {
    const variants = liveVariants(input);
    const [variant] = variants;
    if (!variant)
        return null;
    if (variants.length > 1)
        return launcherEntry(input, variants);
    const release = input.releases.get(variant.version);
    const start = release && clientStart(release);
    if (!release || !start || "problem" in start)
        return null;
    const variables = (0,model_start/* startVariables */.OC)(release, variant.variables, variant.secrets, input.environment);
    return directEntry(input, variables, (0,model_start/* startSecrets */.QV)(release, variant.secrets), start);
}
function directEntry(input, variables, secrets, start) {
    if (start.kind === "remote")
        return { type: start.type, url: start.url, headers: {} };
    const { reference } = client/* clientFormats */.Ik[input.target.scope];
    const env = new Map(variables);
    for (const [name, secret] of secrets)
        env.set(name, reference(secret));
    const names = [...env.keys()].sort(finding.compareText);
    const forwarded = start.forward === undefined ? [] : names.flatMap((name) => ["-e", name]);
    return {
        ...typed(input.target),
        command: start.command,
        args: start.args.toSpliced(start.forward ?? 0, 0, ...forwarded),
        env: sorted(env),
    };
}
/** The launcher picks the variant by user; it gets every secret that any of them may need. */
function launcherEntry(input, variants) {
    const { target, server, environment } = input;
    const [command, ...args] = launcherOf(target).map(toWord);
    const env = new Map([[model_start/* environmentVariable */.mT, environment]]);
    for (const { version, secrets } of variants) {
        const release = input.releases.get(version);
        for (const [, name] of release ? (0,model_start/* startSecrets */.QV)(release, secrets) : [])
            env.set(name, client/* clientFormats */.Ik[target.scope].reference(name));
    }
    return {
        ...typed(target),
        command: command ?? "headgate",
        args: [...args, "run", server, "--env", environment, "--repository", { file: "" }],
        env: sorted(env),
    };
}
function launcherOf(target) {
    return target.launcher ?? ["headgate"];
}
function typed({ scope }) {
    return client/* clientFormats */.Ik[scope].typed ? { type: "stdio" } : {};
}
function sorted(env) {
    return Object.fromEntries([...env].sort(([a], [b]) => (0,finding.compareText)(a, b)));
}
const variableName = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
const referenceName = /^[A-Za-z_][A-Za-z0-9_]*$/;
function problemsOf(input) {
    const variants = liveVariants(input);
    const { target } = input;
    const path = (0,client/* clientPath */.lo)(target);
    const entry = target.entry ?? input.server;
    const problems = [];
    if (target.path !== undefined && (path === null || !(0,model_target/* isInnerPath */.wx)(path))) {
        problems.push(not(`${shown(target.path)} is no path of a client file in the repository`, "Give a path from the root, or none."));
    }
    if (!(0,client/* isEntryName */.GC)(entry)) {
        problems.push(not(`${shown(entry)} cannot be the name of an entry`, "Use letters, digits, `_`, `.` and `-`."));
    }
    const split = variants.length > 1;
    if (split && launcherOf(target).length === 0) {
        problems.push(not("shares are split, and the target names no launcher to choose by", "Give it a launcher, or one version 100."));
    }
    if (split)
        problems.push(...launcherOf(target).flatMap((word) => textProblems("the launcher", toWord(word))));
    return [...problems, ...variants.flatMap((variant) => variantProblems(input, variant, split))];
}
function variantProblems(input, variant, split) {
    const release = input.releases.get(variant.version);
    if (!release)
        return [not(`the release of ${variant.version} is not known`, "Restore the release's file.")];
    const start = clientStart(release);
    if ("problem" in start)
        return [not(`${variant.version}: ${start.problem}`, start.hint)];
    if (split && !launchable(release)) {
        const message = `${variant.version} is neither an npm package nor a start command: the launcher cannot start it`;
        return [not(message, "Give one version 100 percent, or release an npm package.")];
    }
    const words = start.kind === "remote" ? [start.url] : [start.command, ...start.args];
    return [
        ...words.flatMap((word) => textProblems(`${variant.version}`, word)),
        ...[...(0,model_start/* startVariables */.OC)(release, variant.variables, variant.secrets, input.environment)].flatMap(([name, value]) => [...nameProblems(name, variableName), ...textProblems(`variable ${name}`, value)]),
        ...(0,model_start/* startSecrets */.QV)(release, variant.secrets).flatMap(([name, secret]) => [
            ...nameProblems(name, variableName),
            ...nameProblems(secret, referenceName),
        ]),
    ];
}
/** What the launcher starts by itself, without the tools of other registries. */
function launchable(release) {
    const choice = (0,model_start/* chooseStart */.Se)(release);
    return choice?.kind === "command" || (choice?.kind === "package" && choice.package.registryType === "npm");
}
function nameProblems(name, pattern) {
    if (name === markVariable) {
        return [not(`the variable ${markVariable} is Headgate's own`, "Give the variable another name.")];
    }
    return pattern.test(name)
        ? []
        : [not(`${shown(name)} is no name of an environment variable`, "Use letters, digits and `_`.")];
}
function textProblems(where, word) {
    const text = typeof word === "string" ? word : word.file;
    if (text.includes("\0"))
        return [not(`${where} contains a NUL character`, "Take the character out.")];
    if (typeof word !== "string" && !(0,model_target/* isInnerPath */.wx)(text)) {
        return [
            not(`${where} names ${shown(`./${text}`)}, which is not in the repository`, "Name a file of the repository."),
        ];
    }
    if (!(0,client/* expandsIn */.Xx)(text))
        return [];
    const message = `${where} contains \`\${\` (${shown(text)}): the client would put something else in its place`;
    return [
        { rule: "target/client-expansion", message, hint: "Write the value itself, or give it as a secret." },
    ];
}
function not(message, hint) {
    return { rule: "target/not-expressible", message, hint };
}
function shown(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}

;// CONCATENATED MODULE: ./.build/targets/mcp/materialise.js





/** The header that marks an entry reached by its address: the one place there that every client keeps. */
const markHeader = "Headgate-Revision";
/** The entry for this machine, without its mark. Files of the repository become paths that the client can find. */
function materialise(output, config, root) {
    if ("url" in config)
        return config;
    const format = client/* clientFormats */.Ik[output.scope];
    const usual = output.path === format.path;
    const place = (word) => {
        if (typeof word === "string")
            return word;
        if (usual && format.repositoryFile && word.file !== "")
            return format.repositoryFile(word.file);
        return (0,external_node_path_.join)(root, word.file);
    };
    return { ...config, command: place(config.command), args: config.args.map(place) };
}
function marked(entry, mark) {
    const [member, name] = "url" in entry ? ["headers", markHeader] : ["env", markVariable];
    return {
        ...entry,
        [member]: { ...asRecord(entry[member]), [name]: `${mark.deployment}@${mark.revision}` },
    };
}
/** The mark of an entry that stands in a file; undefined: not Headgate's. */
function markOf(entry) {
    const text = asRecord(asRecord(entry).env)[markVariable] ?? asRecord(asRecord(entry).headers)[markHeader];
    const [, deployment, revision] = (typeof text === "string" && /^([^@\s]+)@(\d{1,15})$/.exec(text)) || [];
    return deployment === undefined ? undefined : { deployment, revision: Number(revision) };
}
function sameEntry(a, b) {
    return (0,canonical/* canonicalJson */.dj)(a) === (0,canonical/* canonicalJson */.dj)(b);
}
/** Whether two entries start or reach the same server: what a client takes for granted is left out. */
function sameServer(a, b) {
    return sameEntry(bare(a), bare(b));
}
function bare(entry) {
    const { type, env, headers, args, ...rest } = asRecord(entry);
    const { [model_start/* environmentVariable */.mT]: _, ...variables } = asRecord(env);
    return {
        ...rest,
        type: type === "stdio" ? undefined : type,
        args: Array.isArray(args) && args.length > 0 ? args : undefined,
        env: Object.keys(variables).length > 0 ? variables : undefined,
        headers: Object.keys(asRecord(headers)).length > 0 ? headers : undefined,
    };
}
/** Whether the entry would name a place on this machine. */
function namesRepository(config) {
    return !("url" in config) && [config.command, ...config.args].some((word) => typeof word !== "string");
}
function asRecord(value) {
    return typeof value === "object" && value !== null ? value : {};
}

;// CONCATENATED MODULE: ./.build/targets/mcp/adapter.js








/** How long one process waits for others that write the same file; each holds it for milliseconds. */
const patience = 30_000;
/** Client configuration files: one entry of each is ours, every other byte is somebody else's. */
const mcpAdapter = {
    type: "mcp",
    check: (input) => checkOutput(asMcp(input)),
    render: (input) => renderOutput(asMcp(input)),
    apply: async (rendered, context) => await change(rendered, context, "apply"),
    remove: async (rendered, context) => await change(rendered, context, "remove"),
    observe,
};
function asMcp(input) {
    const { target } = input;
    if (target.type !== "mcp")
        throw new TypeError(`the mcp adapter was asked to render a target ${target.type}`);
    return { ...input, target };
}
async function change(rendered, context, intent) {
    const output = readOutput(rendered.text);
    if (!output)
        return failed(`${rendered.path} on the deployed branch is not what Headgate writes; nothing was done`);
    if (intent === "apply" && output.refused.length > 0)
        return failed(output.refused.join("; "));
    try {
        const location = await locateFile(output, context);
        if ("unsafe" in location)
            return failed(`${location.unsafe}; nothing was written`);
        const wanted = intent === "remove" ? null : wantedEntry(output, context);
        if (typeof wanted === "string")
            return failed(wanted);
        return await changeFile({
            ...location,
            patience,
            change: (bytes) => changeBytes(bytes, { output, wanted, context, shown: location.shown }),
            before: async () => (await context.stillHolding())
                ? null
                : { outcome: "lost-lease", message: `the lease was lost before ${location.shown} was written` },
        });
    }
    catch (error) {
        return failed(`${output.path ?? client/* clientFormats */.Ik[output.scope].name}: ${error instanceof Error ? error.message : error}`);
    }
}
/** The entry for this machine; a text says why there can be none here. */
function wantedEntry(output, context) {
    if (output.config === null)
        return null;
    return (0,client/* expandsIn */.Xx)(context.root) && namesRepository(output.config)
        ? `the repository lies in ${context.root}, and clients would put something else in place of the \`\${\`; move it`
        : materialise(output, output.config, context.root);
}
function changeBytes(bytes, wish) {
    const text = bytes === null ? null : decode(bytes);
    if (text === undefined)
        return stop(failed(`${wish.shown} is not UTF-8 text; nothing was written`));
    const { output, shown, context, wanted } = wish;
    const place = locate(text, client/* clientFormats */.Ik[output.scope].wrapper, output.entry);
    if ("invalid" in place)
        return stop(failed(`${shown} cannot be edited: ${place.invalid}; nothing was written`));
    const verdict = standing(place, wish);
    if (verdict)
        return stop(verdict);
    const mark = { deployment: deploymentOf(context), revision: context.revision };
    const next = wanted === null ? takeEntry(place) : putEntry(place, text, output.entry, marked(wanted, mark));
    if (next === text)
        return stop(unchanged(`${shown} already says so`));
    // What we write has to be read the same way: an entry that cannot be found again would never be taken away.
    const check = locate(next, client/* clientFormats */.Ik[output.scope].wrapper, output.entry);
    const there = "invalid" in check ? undefined : check.entry && plainValue(check.entry.value);
    if ("invalid" in check ||
        (wanted === null ? there !== undefined : !sameEntry(there, marked(wanted, mark)))) {
        return stop(failed(`${shown} cannot be edited safely around the entry ${output.entry}; nothing was written`));
    }
    const done = wanted === null ? `took ${output.entry} out of ${shown}` : `wrote ${output.entry} to ${shown}`;
    return { kind: "write", bytes: Buffer.from(next, "utf8"), result: { outcome: "applied", message: done } };
}
/** What the entry that stands there already decides; undefined: it may be replaced. */
function standing({ entry }, { output, wanted, context, shown }) {
    const name = `${output.entry} in ${shown}`;
    if (!entry)
        return wanted === null ? unchanged(`${name} is not there`) : undefined;
    const value = plainValue(entry.value);
    const mark = markOf(value);
    if (!mark || mark.deployment !== deploymentOf(context)) {
        if (wanted === null)
            return unchanged(`${name} is not ${deploymentOf(context)}'s, and stays`);
        if (mark)
            return failed(`${name} is managed by ${mark.deployment}: give one of the targets another \`entry\``);
        // What already says the same is taken over; anything else is a person's, and theirs to give up.
        return sameServer(value, wanted)
            ? undefined
            : failed(`${name} exists and is not Headgate's: remove it, or give the target another \`entry\``);
    }
    if (mark.revision > context.revision) {
        const message = `${name} carries revision ${mark.revision}, above ours (${context.revision})`;
        return { outcome: "fenced", message, revision: mark.revision };
    }
    return wanted !== null && sameEntry(value, marked(wanted, { ...mark, revision: context.revision }))
        ? unchanged(`${name} already says so`)
        : undefined;
}
async function observe(rendered, context) {
    const output = readOutput(rendered.text);
    if (!output)
        return unreadable(`${rendered.path} on the deployed branch is not what Headgate writes`);
    try {
        const location = await locateFile(output, context);
        if ("unsafe" in location)
            return unreadable(location.unsafe);
        const bytes = await bytesOf(location.file);
        const text = bytes === null ? null : decode(bytes);
        if (text === undefined)
            return unreadable(`${location.shown} is not UTF-8 text`);
        const place = locate(text, client/* clientFormats */.Ik[output.scope].wrapper, output.entry);
        if ("invalid" in place)
            return unreadable(`${location.shown}: ${place.invalid}`);
        return compare(place, output, context, `${output.entry} in ${location.shown}`);
    }
    catch (error) {
        return unreadable(error instanceof Error ? error.message : String(error));
    }
}
function compare(place, output, context, name) {
    if (!place.entry)
        return { state: "absent", message: `${name} is not there` };
    const value = plainValue(place.entry.value);
    const mark = markOf(value);
    if (mark?.deployment !== deploymentOf(context)) {
        const whose = mark ? `${mark.deployment}'s` : "not Headgate's";
        return { state: "foreign", message: `${name} is ${whose}` };
    }
    const wanted = wantedEntry(output, context);
    const { revision } = mark;
    return typeof wanted === "object" && wanted !== null && sameEntry(value, marked(wanted, mark))
        ? { state: "ours", message: `${name} is as rendered, at revision ${revision}`, revision }
        : { state: "drifted", message: `${name} differs from what was rendered`, revision };
}
function deploymentOf({ environment, server }) {
    return `${environment}/${server}`;
}
/** Undefined where the bytes are no UTF-8: what cannot be read back cannot be kept as it is. */
function decode(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function stop(result) {
    return { kind: "stop", result };
}
function failed(message) {
    return { outcome: "failed", message };
}
function unchanged(message) {
    return { outcome: "unchanged", message };
}
function unreadable(message) {
    return { state: "unreadable", message };
}

;// CONCATENATED MODULE: ./.build/targets/registry.js

/** The kinds of target that this version implements; the others are refused by their rule. */
const adapters = { mcp: mcpAdapter };
/** The adapter of a target; undefined where this version does not implement its type. */
function adapterFor(target) {
    return adapters[target.type];
}
/** The adapter that an output on `deployed` belongs to, by its path from the deployment's folder. */
function adapterOf(path) {
    return Object.values(adapters).find(({ type }) => path.startsWith(`${type}-`));
}


/***/ })

};
;