"use strict";
exports.id = 7525;
exports.ids = [7525,4694];
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
/* harmony export */   JE: () => (/* binding */ stillHolds),
/* harmony export */   MO: () => (/* binding */ keptPath),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   cM: () => (/* binding */ checksum),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   gn: () => (/* binding */ writeKept),
/* harmony export */   u: () => (/* binding */ witness)
/* harmony export */ });
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
// EXTERNAL MODULE: ./.build/git/deployed-branch.js + 3 modules
var deployed_branch = __webpack_require__(41616);
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

/***/ 29688:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOutputs)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73903);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66187);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21818);



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

/***/ 59147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ soundPoint),
/* harmony export */   HB: () => (/* binding */ checkedPoints),
/* harmony export */   XE: () => (/* binding */ pointsOf)
/* harmony export */ });
/* harmony import */ var _model_deployment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63798);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20871);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66187);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29688);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21818);
/* harmony import */ var _status_codec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47025);






/**
 * Rollback points before a status, newest first: the settled statuses that it and its predecessors point back
 * to, at most `limit` of them. Each is read at its own commit and verified; one that does not hold what it
 * should is left out with a finding. `status` is what lies on the branch now (or is about to).
 */
async function pointsOf(branch, status, limit = 50) {
    const chain = await chainOf(branch, status, limit);
    return {
        points: chain.flatMap(soundPoint),
        findings: chain.flatMap((point) => point.problem === null ? [] : [invalid(status, point, point.problem)]),
    };
}
/**
 * The same links, each held to all that a rollback relies on: the digest of its status, what was rendered with it,
 * and that its commit belongs to the branch, whose newest commit is `head`.
 */
async function checkedPoints(branch, head, status, limit = 50) {
    const chain = await chainOf(branch, status, limit);
    const problems = await Promise.all(chain.map((point) => point.problem ?? problemThere(branch, head, point)));
    return chain.map((point, index) => ({ ...point, problem: problems[index] ?? null }));
}
/** A point that can be gone back to; nothing of one that cannot. */
function soundPoint({ problem, status, ...point }) {
    return problem === null && status !== undefined ? [{ ...point, status }] : [];
}
async function chainOf(branch, status, limit) {
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .statusPath */ .k9)((0,_model_deployment_js__WEBPACK_IMPORTED_MODULE_4__/* .deploymentId */ .d)(status));
    const chain = [];
    let endedAt = whenReplaced(status);
    let revision = status.revision;
    let next = status.stable;
    for (let steps = 0; next !== null && steps < limit; steps += 1) {
        const point = next;
        const text = isCommit(point.commit) ? (await branch.read(point.commit, [path])).get(path) : undefined;
        const decoded = text === undefined ? undefined : (0,_status_codec_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeStatus */ .p)(path, text);
        const held = decoded?.kind === "status" || decoded?.kind === "tampered" ? decoded.status : undefined;
        const problem = problemOf(point, decoded, revision) ?? null;
        chain.push({ ...point, status: held, endedAt, problem });
        if (!held)
            break;
        if (problem === null)
            endedAt = held.at;
        // Revisions fall along the chain, so that a forged link cannot make a circle.
        if (held.revision >= revision)
            break;
        revision = held.revision;
        next = held.stable;
    }
    return chain;
}
async function problemThere(branch, head, { commit, status }) {
    if (!status)
        return null;
    for await (const _ of branch.log({ from: commit, until: head, limit: 1 })) {
        return "its commit is not part of the branch";
    }
    const { findings } = await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readOutputs */ .T)(branch, commit, (0,_model_deployment_js__WEBPACK_IMPORTED_MODULE_4__/* .deploymentId */ .d)(status), status);
    const [first] = findings;
    return first ? first.message.replace(/\.$/, "") : null;
}
/** A status that is still on its way has not yet ended what was before it. */
function whenReplaced(status) {
    return status.outcome === "applying" || status.outcome === "progressing" ? null : status.at;
}
function problemOf(point, decoded, newer) {
    if (!decoded)
        return "its commit does not hold the status";
    if (decoded.kind !== "status")
        return decoded.findings[0]?.message ?? "it cannot be read";
    if (decoded.status.revision !== point.revision)
        return `its commit holds revision ${decoded.status.revision}`;
    if (point.revision >= newer)
        return "it is not older than what points to it";
    return (0,_model_status_js__WEBPACK_IMPORTED_MODULE_5__/* .isSettled */ .I)(decoded.status) ? undefined : `it is ${decoded.status.outcome}, not settled`;
}
function invalid(status, point, problem) {
    const id = (0,_model_deployment_js__WEBPACK_IMPORTED_MODULE_4__/* .deploymentId */ .d)(status);
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .deployedFinding */ .Y)("deployed/invalid-point", `Revision ${point.revision} of ${id} is no rollback point: ${problem}.`, "an older point is used; see them with headgate history", { id }, "warn");
}
function isCommit(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}


/***/ }),

/***/ 8572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ readDeployed)
});

// EXTERNAL MODULE: ./.build/deployed/finding.js
var finding = __webpack_require__(66187);
// EXTERNAL MODULE: ./.build/deployed/integrity.js
var integrity = __webpack_require__(92361);
// EXTERNAL MODULE: ./.build/deployed/paths.js
var deployed_paths = __webpack_require__(21818);
// EXTERNAL MODULE: ./.build/deployed/codecs.js
var codecs = __webpack_require__(83771);
// EXTERNAL MODULE: ./.build/deployed/points.js
var deployed_points = __webpack_require__(59147);
// EXTERNAL MODULE: ./.build/deployed/status-codec.js
var status_codec = __webpack_require__(47025);
;// CONCATENATED MODULE: ./.build/deployed/reading.js





function openRecord() {
    const findings = [];
    const tampered = new Map();
    let writable = true;
    const forbid = (...why) => {
        writable = false;
        findings.push(...why);
    };
    return {
        findings,
        tampered,
        forbid,
        isWritable: () => writable,
        distrust: (id, why) => tampered.set(id, [...(tampered.get(id) ?? []), ...why]),
        keep: (parsed) => {
            if (parsed.kind === "value")
                return parsed.value;
            if (parsed.kind === "newer")
                forbid(...parsed.findings);
            else
                findings.push(...parsed.findings);
            return undefined;
        },
    };
}
function readManifest(record, branch, text) {
    if (text === undefined) {
        const message = `The branch ${branch} holds no ${deployed_paths/* manifestPath */.ji}: it was not made by Headgate.`;
        const hint = "rename that branch, then run headgate init";
        record.forbid((0,finding/* deployedFinding */.Y)("deployed/unreadable", message, hint));
        return undefined;
    }
    const manifest = record.keep((0,codecs/* decodeManifest */.MK)(text));
    if (manifest === undefined)
        record.forbid();
    return manifest;
}
function readStops(record, text) {
    const stops = text === undefined ? [] : record.keep((0,codecs/* decodeStops */.cR)(text));
    // A stop that cannot be read may be any stop.
    if (stops === undefined)
        record.forbid();
    return stops ?? [];
}
function readPolicies(record, ids, texts) {
    const environments = new Map();
    for (const id of ids) {
        const text = texts.get((0,deployed_paths/* policyPath */.k1)(id));
        const policy = text === undefined ? undefined : record.keep((0,codecs/* decodePolicy */.VE)(id, text));
        if (policy)
            environments.set(id, policy);
    }
    return environments;
}
function readPending(record, paths, texts) {
    const pending = new Map();
    for (const path of paths) {
        const id = (0,deployed_paths/* deploymentOfPath */.aK)(path);
        const text = texts.get(path);
        if (id === undefined || text === undefined || path !== (0,deployed_paths/* pendingPath */.pZ)(id))
            continue;
        const entry = record.keep((0,codecs/* decodePending */.W$)(id, text));
        if (!entry)
            continue;
        pending.set(id, entry);
        if (entry.state !== "tampered")
            continue;
        const hint = "look at what happened to it, then run headgate recover";
        const why = entry.gates.map(({ message }) => (0,finding/* deployedFinding */.Y)("deployed/foreign-commit", message, hint, { id }));
        record.distrust(id, why);
    }
    return pending;
}
/** Statuses as they lie there; one that is not what Headgate wrote is among them, and among the distrusted. */
async function readStatuses(record, branch, head, ids, validate) {
    const wanted = [...new Set(ids)];
    const texts = await branch.read(head, wanted.map(deployed_paths/* statusPath */.k9));
    const statuses = new Map();
    for (const id of wanted) {
        const text = texts.get((0,deployed_paths/* statusPath */.k9)(id));
        if (text === undefined)
            continue;
        const decoded = (0,status_codec/* decodeStatus */.p)((0,deployed_paths/* statusPath */.k9)(id), text, validate);
        if (decoded.kind === "status" || decoded.kind === "tampered")
            statuses.set(id, decoded.status);
        if (decoded.kind === "status")
            continue;
        record.distrust(id, decoded.findings);
        if (decoded.kind === "newer")
            record.forbid(...decoded.findings);
        else
            record.findings.push(...decoded.findings);
    }
    return statuses;
}
async function readPoints(record, branch, ids, statuses) {
    const found = await Promise.all([...new Set(ids)].map(async (id) => {
        const status = statuses.get(id);
        return status ? [id, await (0,deployed_points/* pointsOf */.XE)(branch, status)] : undefined;
    }));
    const points = new Map();
    for (const entry of found) {
        if (!entry)
            continue;
        const [id, chain] = entry;
        points.set(id, chain.points);
        record.findings.push(...chain.findings);
    }
    return points;
}

;// CONCATENATED MODULE: ./.build/deployed/state.js




/**
 * Reads the branch `deployed`, or the part of it that is asked for, and checks that Headgate wrote it. Never
 * lists the fleet unless the scope is all of it. Rollback points are read for the deployments in the scope by
 * id and for those that are pending; `pointsOf` reads others.
 */
async function readDeployed(branch, scope, options = {}) {
    const head = options.at ?? (await branch.head());
    if (head === null)
        return { kind: "absent", findings: [absent(branch.name, await branch.seen())] };
    const [top, pendingPaths, tip, rewoundFrom] = await Promise.all([
        branch.names(head, ""),
        branch.list(head, deployed_paths/* pendingFolder */.mQ),
        (0,integrity/* verifyTip */.z)(branch, head),
        options.at === undefined ? branch.rewoundFrom(head) : null,
    ]);
    const record = openRecord();
    record.findings.push(...tip.findings);
    for (const id of tip.deployments) {
        record.distrust(id, tip.findings.filter((finding) => `${finding.environment}/${finding.server}` === id));
    }
    // Whoever changed a stop or a policy by hand may have meant anything: nothing is done before a person looked.
    if (tip.steering)
        record.forbid();
    if (rewoundFrom !== null)
        record.forbid(rewound(branch.name, head, rewoundFrom));
    const environmentIds = top.flatMap((name) => {
        const id = name.endsWith("/") ? name.slice(0, -1) : "";
        return (0,deployed_paths/* isEnvironmentId */.pz)(id) ? [id] : [];
    });
    const texts = await branch.read(head, [
        deployed_paths/* manifestPath */.ji,
        deployed_paths/* stopPath */.cO,
        ...environmentIds.map(deployed_paths/* policyPath */.k1),
        ...pendingPaths,
    ]);
    const manifest = readManifest(record, branch.name, texts.get(deployed_paths/* manifestPath */.ji));
    const stops = readStops(record, texts.get(deployed_paths/* stopPath */.cO));
    const environments = readPolicies(record, environmentIds, texts);
    const pending = readPending(record, pendingPaths, texts);
    const named = [...(scope.kind === "all" ? [] : scope.ids), ...pending.keys()];
    const others = scope.kind === "all"
        ? (await branch.list(head, "")).filter(deployed_paths/* isStatusPath */.kv).flatMap((path) => (0,deployed_paths/* deploymentOfPath */.aK)(path) ?? [])
        : [...scope.servers].flatMap((server) => environmentIds.map((id) => `${id}/${server}`));
    const statuses = await readStatuses(record, branch, head, [...named, ...others], options.validate);
    const points = await readPoints(record, branch, named, statuses);
    return {
        kind: "present",
        state: {
            head,
            applied: manifest?.applied ?? null,
            environments,
            statuses,
            pending,
            stops,
            points,
        },
        manifest: manifest ?? { headgate: 1, directory: "", applied: null },
        findings: record.findings,
        tampered: record.tampered,
        writable: record.isWritable(),
    };
}
function absent(name, seen) {
    if (seen === null) {
        const hint = "in a new repository: headgate init; otherwise push the branch from a clone that has it";
        return (0,finding/* deployedFinding */.Y)("deployed/absent", `The branch ${name} does not exist: nothing says what runs.`, hint);
    }
    return (0,finding/* deployedFinding */.Y)("deployed/absent", `The branch ${name} is gone; it was last seen at ${seen.slice(0, 12)}.`, `bring it back: git push REMOTE ${seen}:refs/heads/${name}`);
}
function rewound(name, head, seen) {
    return (0,finding/* deployedFinding */.Y)("deployed/rewound", `The branch ${name} was rewound or replaced: ${head.slice(0, 12)} does not contain ${seen.slice(0, 12)}, which was seen on it before.`, `bring it back: git push --force REMOTE ${seen}:refs/heads/${name}; or take what is there as the truth: headgate recover`);
}


/***/ }),

/***/ 33114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ advisoryAddress),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   RX: () => (/* binding */ sayAdvisory),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   vu: () => (/* binding */ compareAdvisories),
/* harmony export */   zj: () => (/* binding */ advisorySeverities)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34694);

const advisorySeverities = [
    "low",
    "medium",
    "high",
    "critical",
];
/** Whether a severity is at or over a limit; one that nobody knows may be. */
function reaches(severity, limit) {
    return severity === null || advisorySeverities.indexOf(severity) >= advisorySeverities.indexOf(limit);
}
/** Worst first, what nobody knows the severity of before all; then by package and id. */
function compareAdvisories(a, b) {
    const rank = ({ severity }) => (severity === null ? 4 : advisorySeverities.indexOf(severity));
    const text = (of) => `${of.package}\n${of.version}\n${of.id}`;
    return rank(b) - rank(a) || (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0);
}
/** Whether it is known by this name, in capitals or not. */
function isNamed({ id, aliases }, name) {
    const wanted = name.toLowerCase();
    return [id, ...aliases].some((one) => one.toLowerCase() === wanted);
}
/** `GHSA-35jh-r3h4-6jhm (high) in npm:lodash 4.17.20, fixed in 4.17.21` */
function sayAdvisory({ id, severity, package: name, version, fixed }) {
    const words = `${id} (${severity ?? "severity not known"}) in ${name} ${version}`;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(fixed === null ? `${words}, no fix known` : `${words}, fixed in ${fixed}`, 400);
}
/** Where people read about it; undefined for names that no public database is known by. */
function advisoryAddress(id) {
    if (/^GHSA(?:-[0-9a-z]{4}){3}$/i.test(id))
        return `https://github.com/advisories/${id}`;
    return /^(?:CVE|PYSEC|MAL|OSV)-\d{4}-\d{1,12}$/i.test(id)
        ? `https://osv.dev/vulnerability/${id}`
        : undefined;
}


/***/ }),

/***/ 48077:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   _8: () => (/* binding */ parseBriefDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration)
/* harmony export */ });
const units = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000 };
const pattern = /^(?=\d)(?:(\d{1,5})d)?(?:(\d{1,6})h)?(?:(\d{1,7})m)?(?:(\d{1,8})s)?$/;
/** Undefined where the text is not a duration; the schema refuses such text before anyone asks. */
function parseDuration(text) {
    const match = pattern.exec(text);
    if (!match)
        return undefined;
    const [, d = "0", h = "0", m = "0", s = "0"] = match;
    return Number(d) * units.d + Number(h) * units.h + Number(m) * units.m + Number(s) * units.s;
}
/** A duration that may be shorter than a second: `500ms`, or as `parseDuration` reads it. */
function parseBriefDuration(text) {
    const [, milliseconds] = /^(\d{1,7})ms$/.exec(text) ?? [];
    return milliseconds === undefined ? parseDuration(text) : Number(milliseconds);
}
/** The canonical text, in hours and below so that `63h` reads as people say it; days only from two weeks. */
function formatDuration(duration) {
    let rest = Math.max(0, Math.round(duration / 1000) * 1000);
    if (rest === 0)
        return "0s";
    let text = "";
    for (const unit of rest >= 14 * units.d ? ["d", "h", "m", "s"] : ["h", "m", "s"]) {
        const count = Math.floor(rest / units[unit]);
        if (count > 0)
            text += `${count}${unit}`;
        rest -= count * units[unit];
    }
    return text;
}


/***/ }),

/***/ 47996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ looksRandom),
/* harmony export */   n0: () => (/* binding */ looksSecret),
/* harmony export */   xU: () => (/* binding */ isIssuedToken)
/* harmony export */ });
/** Shapes that issuers give their tokens, so that they can be recognised. */
const issued = [
    /^gh[pousr]_[A-Za-z0-9]{20,}$/,
    /^github_pat_[A-Za-z0-9_]{20,}$/,
    /^glpat-[A-Za-z0-9_-]{16,}$/,
    /^sk-[A-Za-z0-9_-]{20,}$/,
    /^[rsp]k_(live|test)_[A-Za-z0-9]{10,}$/,
    /^(AKIA|ASIA)[A-Z0-9]{16}$/,
    /^AIza[A-Za-z0-9_-]{30,}$/,
    /^ya29\.[A-Za-z0-9_-]{20,}$/,
    /^xox[abeoprs]-[A-Za-z0-9-]{10,}$/,
    /^npm_[A-Za-z0-9]{30,}$/,
    /^pypi-[A-Za-z0-9_-]{16,}$/,
    /^hf_[A-Za-z0-9]{20,}$/,
    /^SG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}$/,
    /^dop_v1_[a-f0-9]{32,}$/,
    /^eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*$/,
    /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
    /^[a-z][a-z0-9+.-]*:\/\/[^/\s:@]*:[^/\s@]+@/i,
    /^(Bearer|Basic)\s+[A-Za-z0-9+/=._-]{12,}$/i,
];
/** Names that say what their value is. A number, a switch, a path or an address is not a secret even there. */
const secretName = /(^|_)(PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|API_?KEY|PRIVATE_KEY|ACCESS_KEY|CREDENTIALS?)$/i;
const harmless = /^(|\d+(\.\d+)?[a-z%]{0,3}|true|false|yes|no|on|off|none|\$\{.*\}|\.{0,2}\/.*|[a-z][a-z0-9+.-]*:\/\/.*)$/i;
/** Whether a text has the shape of an issued credential. */
function isIssuedToken(text) {
    return text.length >= 12 && issued.some((pattern) => pattern.test(text.trim()));
}
/** Whether a plain variable holds what looks like a credential: by its shape, its name, or its randomness. */
function looksSecret(name, value) {
    if (value.length < 6)
        return false;
    if (isIssuedToken(value))
        return true;
    return (secretName.test(name) && !harmless.test(value)) || looksRandom(value);
}
/**
 * Long, evenly spread (words, paths and identifiers stay below 4 bits a character or are short), with few
 * separators and many changes between small letters, capitals and digits: words have some, chance has many.
 */
function looksRandom(text) {
    if (text.length < 32 || text.length > 512 || !/^[A-Za-z0-9+/=_-]+$/.test(text))
        return false;
    const separators = text.match(/[+/=_-]/g)?.length ?? 0;
    const changes = text.match(/[a-z](?=[A-Z0-9])|[A-Z](?=[a-z0-9])|\d(?=[A-Za-z])/g)?.length ?? 0;
    return separators * 12 <= text.length && changes * 5 >= text.length * 2 && entropy(text) >= 4;
}
/** Shannon entropy in bits for each character. */
function entropy(text) {
    const counts = new Map();
    for (const character of text)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    const parts = [...counts.values()].map((count) => count / text.length);
    return parts.reduce((sum, part) => sum - part * Math.log2(part), 0);
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