"use strict";
exports.id = 235;
exports.ids = [235];
exports.modules = {

/***/ 24694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ blockedResult)
/* harmony export */ });
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6261);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63198);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82383);



/** Nothing could be looked at or done, because of the state of the branch `deployed`. */
function blockedResult(findings, world) {
    const told = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .result */ .Ke)("refused", (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_0__.formatFindings)(findings, new Map(), (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .textOptions */ .aW)(world)), {
        findings: (0,_report_json_js__WEBPACK_IMPORTED_MODULE_2__.findingsJson)(findings),
    });
    return { ...told, report: { findings } };
}


/***/ }),

/***/ 77543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ openCopy),
/* harmony export */   GA: () => (/* binding */ removeDamaged),
/* harmony export */   W3: () => (/* binding */ openClonedFolder),
/* harmony export */   at: () => (/* binding */ branchName),
/* harmony export */   v5: () => (/* binding */ fetchDeployed)
/* harmony export */ });
/* unused harmony export remoteName */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _git_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52538);
/* harmony import */ var _git_fetch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96624);
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12845);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77878);
/* harmony import */ var _system_process_lock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40922);
/* harmony import */ var _kept_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49550);









/** No window, no question: whoever starts servers is a program, and what runs behind has nobody to ask. */
const unattended = {
    GIT_ASKPASS: "",
    SSH_ASKPASS: "",
    SSH_ASKPASS_REQUIRE: "never",
    GCM_INTERACTIVE: "never",
};
/** Milliseconds to wait for another process that makes the same copy, which asks nobody. */
const patience = 30_000;
const remoteName = "origin";
const branchName = "deployed";
/**
 * Opens the copy that is kept here of an address's branch `deployed`, made where there is none: a repository
 * without files, of that one branch, which nothing but Headgate looks at. One that cannot be read is made anew.
 */
async function openCopy(address, cache) {
    const folder = copyFolder(cache, address);
    const there = await tryOpen(folder);
    if (there)
        return there;
    const copies = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "..", "..");
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(copies, { recursive: true, mode: 0o700 });
    const done = await (0,_system_process_lock_js__WEBPACK_IMPORTED_MODULE_7__/* .takeLock */ .HJ)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(copies, `${(0,_kept_js__WEBPACK_IMPORTED_MODULE_8__/* .checksum */ .cM)(address)}.lock`), patience);
    try {
        // Of several servers that start at once, one makes it.
        const made = await tryOpen(folder);
        if (made)
            return made;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ".."), { recursive: true, force: true });
        await makeCopy(address, folder);
        return await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .openRepository */ .h)(folder, unattended);
    }
    finally {
        await done();
    }
}
async function tryOpen(folder) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return undefined;
    try {
        return await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .openRepository */ .h)(folder, unattended);
    }
    catch (error) {
        if (!(0,_git_error_js__WEBPACK_IMPORTED_MODULE_3__/* .isGitError */ .lT)(error, "git/not-a-repository") && !(0,_git_error_js__WEBPACK_IMPORTED_MODULE_3__/* .isGitError */ .lT)(error, "git/failed"))
            throw error;
        return undefined;
    }
}
/** Takes the copy away where it is damaged, so that it is made anew. A failure alone does not show that. */
async function removeDamaged(address, cache) {
    const folder = copyFolder(cache, address);
    const copies = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "..", "..");
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(copies, { recursive: true, mode: 0o700 });
    const done = await (0,_system_process_lock_js__WEBPACK_IMPORTED_MODULE_7__/* .takeLock */ .HJ)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(copies, `${(0,_kept_js__WEBPACK_IMPORTED_MODULE_8__/* .checksum */ .cM)(address)}.lock`), patience);
    try {
        const repository = await tryOpen(folder);
        const looked = await repository?.run(["fsck", "--connectivity-only", "--no-dangling", "--no-progress"]);
        await repository?.close();
        if (looked?.status !== 0)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ".."), { recursive: true, force: true });
    }
    finally {
        await done();
    }
}
/** A folder of that name is taken for somebody's own repository even where the cache lies in a working tree. */
function copyFolder(cache, address) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache, "copies", (0,_kept_js__WEBPACK_IMPORTED_MODULE_8__/* .checksum */ .cM)(address), ".git");
}
async function makeCopy(address, folder) {
    const unfinished = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "..", "..", ".new-"));
    try {
        const made = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(unfinished, ".git");
        await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(unfinished, ["init", "--quiet", "--bare", "--template=", made]);
        // The address may hold a token: the folder is its owner's alone.
        await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(made, ["config", `remote.${remoteName}.url`, address]);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(unfinished, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ".."));
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(unfinished, { recursive: true, force: true });
    }
}
/** Opens the clone around a folder, for reading what is known there of `deployed`. */
function openClonedFolder(folder) {
    return (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .openRepository */ .h)(folder, unattended);
}
/** Asks the remote; null where it has no such branch, or there is no remote. */
async function fetchDeployed(repository, options = {}) {
    return repository.remote === null ? null : (0,_git_fetch_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchBranch */ .D_)(repository, repository.remote, branchName, options);
}


/***/ }),

/***/ 49550:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ readKept),
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   H$: () => (/* binding */ keptFolder),
/* harmony export */   MO: () => (/* binding */ keptPath),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   cM: () => (/* binding */ checksum),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   gn: () => (/* binding */ writeKept),
/* harmony export */   u: () => (/* binding */ witness)
/* harmony export */ });
/* unused harmony export stillHolds */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(935);



/** The folder for all that is kept of one repository. */
function keptFolder(cache, { repository, directory }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache, "run", checksum(JSON.stringify([repository, directory])));
}
function keptPath(cache, asked) {
    const { environment, server, user, account } = asked;
    const name = checksum(JSON.stringify([environment, server, user, account]));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(keptFolder(cache, asked), `${name}.kept.json`);
}
/** The account, and where git finds what it says of its user. */
function accountOf(env) {
    const { HOME = "", XDG_CONFIG_HOME = "", GIT_CONFIG_GLOBAL = "", GIT_CONFIG_SYSTEM = "" } = env;
    return JSON.stringify([process.getuid?.(), HOME, XDG_CONFIG_HOME, GIT_CONFIG_GLOBAL, GIT_CONFIG_SYSTEM]);
}
/** Undefined where nothing usable is kept: absent, damaged, not ours, or of another Headgate. */
function readKept(path) {
    let file;
    try {
        // A pipe that somebody put there keeps nobody waiting.
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        if (!isOwn((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file)))
            return undefined;
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8");
        const end = text.indexOf("\n");
        const body = text.slice(end + 1);
        if (text.slice(0, end) !== checksum(body))
            return undefined;
        const kept = JSON.parse(body);
        return isKept(kept) ? kept : undefined;
    }
    catch {
        return undefined;
    }
    finally {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** What is kept is started: where others can write to a cache, only what nobody but this account wrote is. */
function isOwn(file) {
    const uid = process.getuid?.();
    return file.isFile() && (uid === undefined || (file.uid === uid && (file.mode & 0o022) === 0));
}
/** Whole as it is, it may be a newer Headgate's, with other members. */
function isKept(value) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value))
        return false;
    const { headgate, asked, revision, version, program, path, given, witnesses, remote } = value;
    return (headgate === 1 &&
        (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(asked) &&
        typeof revision === "number" &&
        typeof version === "string" &&
        isProgram(program) &&
        (path === null || typeof path === "string") &&
        (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(given) &&
        (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(given.variables) &&
        Object.values(given.variables).every(isText) &&
        Array.isArray(given.secrets) &&
        given.secrets.every((one) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(one) && isText(one.name) && isText(one.reference)) &&
        Array.isArray(witnesses) &&
        witnesses.every((one) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(one) && isText(one.path) && isText(one.mark)) &&
        typeof remote === "boolean");
}
function isProgram(value) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value) || !Array.isArray(value.args) || !value.args.every(isText))
        return false;
    return value.kind === "node" ? isText(value.script) : value.kind === "command" && isText(value.command);
}
function isText(value) {
    return typeof value === "string";
}
/** Whole or not at all. A cache that cannot be written to is none: every start looks for itself then. */
function writeKept(path, kept) {
    const body = JSON.stringify(kept);
    writeWhole(path, `${checksum(body)}\n${body}`);
}
function writeWhole(path, text) {
    const temporary = `${path}.${process.pid}.new`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true, mode: 0o700 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(temporary, text, { mode: 0o600 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, path);
    }
    catch {
        tryRemove(temporary);
    }
}
function tryRemove(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
    }
    catch {
        // It lies where nothing can lie.
    }
}
function isSame(a, b) {
    return (a.repository === b.repository &&
        a.directory === b.directory &&
        a.environment === b.environment &&
        a.server === b.server &&
        a.user === b.user &&
        a.account === b.account);
}
function witness(path) {
    return { path, mark: markOf(path) };
}
function stillHolds({ witnesses }) {
    return witnesses.every(({ path, mark }) => markOf(path) === mark);
}
function markOf(path) {
    try {
        const { ino, size, mtimeNs } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { bigint: true });
        return `${ino}:${size}:${mtimeNs}`;
    }
    catch {
        return "absent";
    }
}
/**
 * Tells a damaged text from a whole one, and one name from another; no defence against anybody, who could as well
 * replace the packages beside it. (53 bits of two multiplicative hashes: loading cryptography takes longer than
 * all the rest.)
 */
function checksum(text) {
    let [a, b] = [0xdeadbeef, 0x41c6ce57];
    for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        a = Math.imul(a ^ code, 2654435761);
        b = Math.imul(b ^ code, 1597334677);
    }
    a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
    b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
    return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16).padStart(14, "0");
}


/***/ }),

/***/ 17151:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   Uk: () => (/* binding */ shownAddress),
/* harmony export */   r4: () => (/* binding */ placeKey)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** What `--repository` means: an address where it begins like one, else a folder; by default the current one. */
function placeOf(named, cwd) {
    return named !== undefined && isAddress(named)
        ? { kind: "address", address: named }
        : { kind: "clone", folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, named ?? ".") };
}
/** `https://…`, `ssh://…`, `file://…` or `git@host:path`: what git asks others for, and starts no helper of its own. */
function isAddress(text) {
    if (/[\p{Cc}\s]/u.test(text))
        return false;
    return (/^(?:https?|ssh|git|file):\/\/[^-]/i.test(text) ||
        /^[A-Za-z0-9_][\w.-]*@[A-Za-z0-9][\w.-]*:[^:]/.test(text));
}
/** The address without what may be a secret in it. */
function shownAddress(address) {
    return address.replace(/^([a-z]+:\/\/)[^/@]*@/i, "$1");
}
/** One text for a place, to know it again by. */
function placeKey(place) {
    return place.kind === "clone" ? place.folder : place.address;
}


/***/ }),

/***/ 50235:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sync: () => (/* binding */ sync)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/deployed/state.js + 1 modules
var deployed_state = __webpack_require__(8572);
// EXTERNAL MODULE: ./.build/git/deployed-branch.js
var deployed_branch = __webpack_require__(91793);
// EXTERNAL MODULE: ./.build/report/findings.js + 2 modules
var findings = __webpack_require__(6261);
// EXTERNAL MODULE: ./.build/report/json.js
var json = __webpack_require__(63198);
// EXTERNAL MODULE: ./.build/report/marks.js
var marks = __webpack_require__(56912);
// EXTERNAL MODULE: ./.build/report/text.js
var report_text = __webpack_require__(10431);
;// CONCATENATED MODULE: ./.build/report/sync.js


const signs = {
    applied: marks/* marks */.Z.pass,
    unchanged: { sign: "·", style: "faint" },
    planned: { sign: "→", style: "strong" },
    fenced: marks/* marks */.Z.fail,
    failed: marks/* marks */.Z.fail,
};
/** A line per entry of a client file: whose it is, and what became of it. */
function formatSync({ files, applying, dryRun }, options) {
    const rows = [
        ...files.map(({ environment, server, outcome, message }) => ({
            name: (0,report_text/* sanitize */.aj)(`${environment}/${server}`),
            ...signs[outcome],
            message: (0,report_text/* sanitize */.aj)(message),
        })),
        ...applying.map(({ environment, server, revision }) => ({
            name: (0,report_text/* sanitize */.aj)(`${environment}/${server}`),
            ...marks/* marks */.Z.wait,
            message: `revision ${revision} is being applied; sync again when it is done`,
        })),
    ];
    if (rows.length === 0)
        return "no client file is deployed there";
    const width = Math.max(...rows.map(({ name }) => (0,report_text/* widthOf */.qz)(name)));
    const lines = rows.map(({ name, sign, style, message }) => `${(0,report_text/* paint */.nI)(style, sign, options)} ${(0,report_text/* padEnd */.f)(name, width)}   ${message}`);
    return [...lines, ...(dryRun ? ["", "dry run: nothing was written"] : [])].join("\n");
}

// EXTERNAL MODULE: ./.build/system/cache-folder.js
var cache_folder = __webpack_require__(61048);
// EXTERNAL MODULE: ./.build/targets/mcp/adapter.js + 1 modules
var adapter = __webpack_require__(3098);
// EXTERNAL MODULE: ./.build/commands/blocked.js
var blocked = __webpack_require__(24694);
// EXTERNAL MODULE: ./.build/commands/command.js
var command = __webpack_require__(82383);
// EXTERNAL MODULE: ./.build/commands/run/copy.js
var copy = __webpack_require__(77543);
// EXTERNAL MODULE: ./.build/commands/run/place.js
var run_place = __webpack_require__(17151);
// EXTERNAL MODULE: ./.build/targets/mcp/rendered.js
var mcp_rendered = __webpack_require__(40860);
;// CONCATENATED MODULE: ./.build/commands/sync/bring.js

/** Brings one entry onto this machine, or takes it away, by the adapter that `apply` uses; alike entries stay as they are. */
async function bring(adapter, file, here) {
    const { environment, server, revision, rendered, wish } = file;
    const { root, home, env } = here;
    const context = {
        ...{ root, home, env, environment, server, revision },
        // Nobody else's turn can come: what stands on the branch is copied, and a newer copy carries a higher revision.
        stillHolding: async () => true,
    };
    const { former } = file;
    const within = former ? { ...context, former } : context;
    const output = { environment, server, revision, output: rendered.path };
    try {
        if (here.dryRun)
            return { ...output, ...foreseen(file, await adapter.observe(rendered, context)) };
        const result = await (wish === "gone" ? adapter.remove : adapter.apply)(rendered, within);
        return { ...output, ...told(result) };
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return { ...output, outcome: "failed", message };
    }
}
function told({ outcome, message }) {
    return { outcome: outcome === "lost-lease" ? "failed" : outcome, message };
}
/** What bringing it would come to, from what stands there. */
function foreseen({ wish, revision, rendered }, seen) {
    const { refused = [] } = (0,mcp_rendered/* readOutput */.ov)(rendered.text) ?? {};
    if (wish !== "gone" && refused.length > 0)
        return { outcome: "failed", message: refused.join("; ") };
    const isOurs = seen.state === "ours" || seen.state === "drifted";
    if (seen.state === "unreadable")
        return { outcome: "failed", message: seen.message };
    if (isOurs && seen.revision > revision) {
        const message = `${seen.message}, and revision ${seen.revision} is above ours (${revision})`;
        return { outcome: "fenced", message };
    }
    if (wish === "gone") {
        return isOurs
            ? { outcome: "planned", message: `${seen.message}: it would be taken away` }
            : { outcome: "unchanged", message: seen.message };
    }
    switch (seen.state) {
        case "absent":
            return { outcome: "planned", message: `${seen.message}: it would be written` };
        case "foreign":
            return {
                outcome: "planned",
                message: `${seen.message}: it would be taken over only if it says the same`,
            };
        default:
            return seen.state === "ours" && seen.revision === revision
                ? { outcome: "unchanged", message: seen.message }
                : { outcome: "planned", message: `${seen.message}: it would be written at revision ${revision}` };
    }
}

// EXTERNAL MODULE: ./.build/targets/mcp/client.js
var client = __webpack_require__(87682);
;// CONCATENATED MODULE: ./.build/commands/sync/elsewhere.js


/**
 * The same output where there is no clone: the launcher gets the repository's address in place of its folder.
 * A text says why it cannot be: other files of the repository are not on this machine.
 */
function withoutClone(rendered, address) {
    const output = (0,mcp_rendered/* readOutput */.ov)(rendered.text);
    if (!output?.config || "url" in output.config)
        return rendered;
    const { command, args } = output.config;
    const file = [command, ...args].find((word) => typeof word !== "string" && word.file !== "");
    if (file !== undefined || typeof command !== "string") {
        const name = typeof file === "object" ? `./${file.file}` : "a file";
        return `${output.entry} starts ${name} of the repository: clone it, and sync in the clone`;
    }
    if ((0,client/* expandsIn */.Xx)(address))
        return "the address contains `${`, and clients would put something else in its place";
    const place = (word) => (typeof word === "string" ? word : address);
    const text = (0,mcp_rendered/* writeOutput */.zh)({ ...output, config: { ...output.config, args: args.map(place) } });
    return { ...rendered, text };
}

// EXTERNAL MODULE: ./.build/deployed/outputs.js
var outputs = __webpack_require__(29688);
// EXTERNAL MODULE: ./.build/deployed/paths.js
var deployed_paths = __webpack_require__(21818);
// EXTERNAL MODULE: ./.build/deployed/status-codec.js
var status_codec = __webpack_require__(47025);
// EXTERNAL MODULE: ./.build/model/deployment.js
var deployment = __webpack_require__(63798);
;// CONCATENATED MODULE: ./.build/commands/sync/files.js





/** What `deployed` has for clients: the entries that are to be there, and those that once were. */
async function clientFiles(gathering) {
    const { store, state, tampered, isWanted } = gathering;
    const files = [];
    const distrusted = [];
    const applying = [];
    const skipped = new Set();
    for (const status of state.statuses.values()) {
        if (!isWanted(status.environment))
            continue;
        const id = (0,deployment/* deploymentId */.d)(status);
        const why = tampered.get(id);
        const names = Object.entries(status.outputs).filter(([name]) => name.startsWith(mcp_rendered/* outputPrefix */.Mp));
        if (why)
            distrusted.push(...why);
        else if (status.outcome === "applying")
            applying.push(status);
        else {
            const read = await (0,outputs/* readOutputs */.T)(store, state.head, id, { outputs: Object.fromEntries(names) });
            distrusted.push(...read.findings);
            if (read.findings.length === 0) {
                for (const [path, text] of read.outputs)
                    files.push({ ...fileOf(status, "present", { path, text }), former: formerIn(store, status, path) });
                continue;
            }
        }
        skipped.add(id);
    }
    const gone = await goneFiles(gathering, skipped);
    const live = new Set(files.map(({ environment, server }) => `${environment}/${server}`));
    const isLive = ({ environment, server }) => live.has(`${environment}/${server}`);
    // Another deployment may want the name of one that is gone; one that moved is left where it was only afterwards.
    const ordered = [...gone.filter((file) => !isLive(file)), ...files, ...gone.filter(isLive)];
    return { files: ordered, distrusted, applying };
}
/** `init` adopts entries without writing them: a machine that was away then still has those of their people. */
function formerIn(store, status, name) {
    return async () => {
        if (status.stable === null)
            return undefined;
        const path = (0,deployed_paths/* outputPath */.XC)((0,deployment/* deploymentId */.d)(status), name);
        return (await store.read(status.stable.commit, [path])).get(path);
    };
}
function fileOf({ environment, server, revision }, wish, rendered) {
    return { environment, server, revision, wish, rendered };
}
/**
 * What was rendered for clients once and is no more, from the branch's own history: a machine that was away for
 * a month knows of no removal. What is taken away by it is marked as that deployment's, whatever the text says.
 */
async function goneFiles({ repository, store, state, isWanted }, skipped) {
    const found = [];
    const seen = new Set();
    for (const { commit, paths } of await deletions(repository, state.head)) {
        const fresh = paths.filter((path) => !seen.has(path));
        for (const path of fresh)
            seen.add(path);
        const wanted = fresh.filter((path) => {
            const id = (0,deployed_paths/* deploymentOfPath */.aK)(path) ?? "";
            const [environment = "", , name = ""] = path.split("/");
            const outputs = state.statuses.get(id)?.outputs ?? {};
            return isWanted(environment) && !skipped.has(id) && !Object.hasOwn(outputs, name);
        });
        if (wanted.length === 0)
            continue;
        const texts = await store.read(`${commit}^`, [...wanted, ...wanted.map(statusBeside)]);
        for (const path of wanted) {
            const [environment = "", server = "", name = ""] = path.split("/");
            const text = texts.get(path);
            if (text === undefined || path !== (0,deployed_paths/* outputPath */.XC)(`${environment}/${server}`, name))
                continue;
            const now = state.statuses.get(`${environment}/${server}`);
            const revision = now?.revision ?? lastRevision(statusBeside(path), texts);
            found.push(fileOf({ environment, server, revision }, "gone", { path: name, text }));
        }
    }
    return found;
}
function statusBeside(path) {
    return (0,deployed_paths/* statusPath */.k9)(path.split("/").slice(0, 2).join("/"));
}
/** Of a deployment whose whole folder is gone: the last one that any file can carry. */
function lastRevision(path, texts) {
    const decoded = (0,status_codec/* decodeStatus */.p)(path, texts.get(path) ?? "");
    return decoded.kind === "status" ? decoded.status.revision : Number.MAX_SAFE_INTEGER;
}
/** Commits that took client files away, newest first. */
async function deletions(repository, head) {
    const log = await repository.git([
        ...["log", "-z", "--first-parent", "--diff-filter=D", "--no-renames", "--name-only", "--format=%x01%H"],
        ...["--end-of-options", head, "--", `:(glob)*/*/${mcp_rendered/* outputPrefix */.Mp}*.json`],
    ], { env: { GIT_LITERAL_PATHSPECS: "0" } });
    return log
        .toString("utf8")
        .split("\x01")
        .flatMap((entry) => {
        const [commit = "", ...paths] = entry.split("\0").map((part) => part.trim());
        const named = paths.filter((path) => path !== "");
        return commit === "" || named.length === 0 ? [] : [{ commit, paths: named }];
    });
}

// EXTERNAL MODULE: ./.build/commands/workspace.js + 2 modules
var commands_workspace = __webpack_require__(45349);
;// CONCATENATED MODULE: ./.build/commands/sync.js
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
 * Brings the client files as they are on `deployed` onto this machine, by the same adapter and fence as `apply`, and
 * takes away what is gone there. Writes neither branch.
 */
const sync = async (invocation, world) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const source = __addDisposableResource(env_1, await openSource(invocation, world), true);
        world.progress("asking the remote for what is deployed");
        const reading = await (0,deployed_state/* readDeployed */.B)(source.store, { kind: "all" });
        if (reading.kind === "absent" || !reading.writable)
            return (0,blocked/* blockedResult */.m)(reading.findings, world);
        const { state, tampered, manifest } = reading;
        const environments = (0,commands_workspace/* listOf */.c3)(invocation, "env");
        const known = new Set([
            ...state.environments.keys(),
            ...[...state.statuses.values()].map((s) => s.environment),
        ]);
        const unknown = environments.find((name) => !known.has(name));
        if (unknown !== undefined)
            return unknownEnvironment(unknown, [...known].sort());
        const isWanted = (name) => environments.length === 0 || environments.includes(name);
        const { repository, store, address } = source;
        const gathered = await clientFiles({ repository, store, state, tampered, isWanted });
        const here = {
            root: source.root(manifest.directory),
            home: world.env.HOME ?? (0,external_node_os_.homedir)(),
            env: world.env,
            dryRun: (0,commands_workspace/* isSet */.vM)(invocation, "dry-run"),
        };
        const files = [];
        for (const file of gathered.files) {
            if (world.signal.aborted)
                break;
            files.push(await broughtFrom(file, here, address));
        }
        const { distrusted, applying } = gathered;
        const options = (0,command/* textOptions */.aW)(world);
        const text = [
            (0,findings.formatFindings)(distrusted, new Map(), options),
            formatSync({ files, applying, dryRun: here.dryRun }, options),
        ];
        return (0,command/* result */.Ke)(outcomeOf(files, distrusted, here.dryRun), text.filter(Boolean).join("\n\n"), {
            findings: (0,json.findingsJson)(distrusted),
            deployed: state.head,
            files,
            applying: applying.map(({ environment, server, revision }) => ({ environment, server, revision })),
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
async function openSource(invocation, world) {
    const place = (0,run_place/* placeOf */.$t)((0,commands_workspace/* textOf */.b6)(invocation, "repository"), world.cwd);
    if (place.kind === "address") {
        const repository = await (0,copy/* openCopy */.G)(place.address, (0,cache_folder/* cacheFolder */.n)(world.env));
        return {
            repository,
            store: (0,deployed_branch/* localBranch */.y)(repository, { name: copy/* branchName */.at }),
            root: () => world.cwd,
            address: place.address,
            [Symbol.asyncDispose]: () => repository.close(),
        };
    }
    const workspace = await (0,commands_workspace/* openWorkspace */.OH)(invocation, world, { tree: true });
    const { repository, store, root } = workspace;
    const isNamed = (0,commands_workspace/* textOf */.b6)(invocation, "directory") !== undefined;
    return {
        repository,
        store,
        root: (directory) => (isNamed ? root : (0,external_node_path_.join)(repository.root, directory)),
        [Symbol.asyncDispose]: () => workspace[Symbol.asyncDispose](),
    };
}
async function broughtFrom(file, here, address) {
    const rendered = address === undefined ? file.rendered : withoutClone(file.rendered, address);
    if (typeof rendered !== "string")
        return bring(adapter/* mcpAdapter */.o, { ...file, rendered }, here);
    // What cannot be written here never was.
    const { environment, server, revision, wish } = file;
    const outcome = wish === "gone" ? "unchanged" : "failed";
    return { environment, server, revision, output: file.rendered.path, outcome, message: rendered };
}
function outcomeOf(files, distrusted, dryRun) {
    const has = (...outcomes) => files.some((file) => outcomes.includes(file.outcome));
    if (distrusted.length > 0)
        return "refused";
    if (has("failed", "fenced"))
        return "failed";
    if (dryRun && has("planned"))
        return "planned";
    return has("applied") ? "applied" : "unchanged";
}
function unknownEnvironment(name, known) {
    const message = `no environment ${JSON.stringify(name)} is deployed`;
    const hint = known.length === 0 ? "nothing is deployed yet" : `there are ${known.slice(0, 10).join(", ")}`;
    return (0,command/* result */.Ke)("usage", `headgate: ${message}\n  ${hint}`, { error: { code: "usage", message, hint } });
}


/***/ }),

/***/ 61048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** `$XDG_CACHE_HOME/headgate`, or `~/.cache/headgate`. */
function cacheFolder(env) {
    const base = env.XDG_CACHE_HOME;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base?.startsWith("/") ? base : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), ".cache"), "headgate");
}


/***/ })

};
;