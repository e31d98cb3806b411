"use strict";
exports.id = 5136;
exports.ids = [5136];
exports.modules = {

/***/ 57763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/system/cache-folder.js
var cache_folder = __webpack_require__(61048);
// EXTERNAL MODULE: ./.build/commands/command.js
var command = __webpack_require__(82383);
// EXTERNAL MODULE: ./.build/commands/options.js
var options = __webpack_require__(73052);
// EXTERNAL MODULE: ./.build/commands/run/kept.js
var run_kept = __webpack_require__(49550);
// EXTERNAL MODULE: ./.build/commands/run/place.js
var run_place = __webpack_require__(17151);
// EXTERNAL MODULE: external "node:tty"
var external_node_tty_ = __webpack_require__(7066);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./.build/commands/run/launch.js


const signals = [
    ...["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"],
    ...["SIGUSR2", "SIGWINCH", "SIGCONT"],
];
/**
 * Runs a program in our place: our standard streams are its own, signals to us are for it, its end is ours.
 * Its status is the program's, or 128 and the number of the signal that ended it. `atTerminal`: our standard
 * input is one.
 */
async function launch(command, args, env, atTerminal) {
    const child = (0,external_node_child_process_.spawn)(command, [...args], { env: { ...env }, stdio: "inherit", windowsHide: true });
    // At a terminal the whole group gets the interruption; once more would mean "at once" to many servers.
    const forward = (signal) => {
        if (!(atTerminal && (signal === "SIGINT" || signal === "SIGQUIT")))
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

;// CONCATENATED MODULE: ./.build/commands/run/program.js


function program_environmentFor({ variables, secrets }, env) {
    const changes = new Map(Object.entries(variables));
    const missing = [];
    const leftOut = [];
    for (const secret of secrets) {
        const value = valueOfSecret(env, secret.reference);
        changes.set(secret.name, value ?? null);
        if (value === undefined)
            (secret.required ? missing : leftOut).push(secret);
    }
    for (const [name, value] of changes) {
        if (value === (Object.hasOwn(env, name) ? env[name] : null))
            changes.delete(name);
    }
    return { changes, missing, leftOut };
}
/** A client that knows no such variable hands the reference on as it is written in the file. */
function valueOfSecret(env, reference) {
    const value = Object.hasOwn(env, reference) ? env[reference] : undefined;
    const unexpanded = [`\${${reference}}`, `\${env:${reference}}`];
    return value === undefined || value === "" || unexpanded.includes(value) ? undefined : value;
}
/** What Node and its libraries read once, when they start: a change of it would come too late for this process. */
const readAtStart = /^(?:NODE_(?!ENV$)|UV_|SSL_|OPENSSL_|ICU_|LC_|LANG$|TZ$|HTTPS?_PROXY$|NO_PROXY$)/i;
/** Whether a program can run in this very process, and be what it would be in one of its own. */
function program_canBecome(program, changes) {
    return program.kind === "node" && ![...changes.keys()].some((name) => readAtStart.test(name));
}
/**
 * Makes this process the program's: no second Node has to start, nobody stands between it and its client, and
 * signals, streams and status are its own. Nothing of ours may have touched the streams or listen to signals.
 */
function program_become(program, changes, runMain) {
    for (const [name, value] of changes) {
        if (value === null)
            delete process.env[name];
        else
            process.env[name] = value;
    }
    process.argv.splice(1, process.argv.length - 1, program.script, ...program.args);
    // Of a turn of its own: what it throws while it loads is its own failure, and never that of a promise of ours.
    setImmediate(() => runMain(program.script));
}
/** Starts the program in a process of its own that has our streams; its ending is the answer. */
function program_startBeside(program, changes, env) {
    const whole = new Map();
    for (const [name, value] of Object.entries(env))
        if (value !== undefined)
            whole.set(name, value);
    for (const [name, value] of changes) {
        if (value === null)
            whole.delete(name);
        else
            whole.set(name, value);
    }
    const [command, args] = program.kind === "node"
        ? [process.execPath, [program.script, ...program.args]]
        : [program.command, program.args];
    return launch(command, args, Object.fromEntries(whole), (0,external_node_tty_.isatty)(0));
}

// EXTERNAL MODULE: ./.build/commands/run/ready.js + 5 modules
var ready = __webpack_require__(21064);
// EXTERNAL MODULE: ./.build/commands/run/refresh-due.js
var refresh_due = __webpack_require__(67696);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.build/commands/run/start-kept.js








/**
 * Starts what `headgate run …` asks for as it was started last, where that still holds: this is all that a start
 * costs beside the server's own. False where it has to be looked into; nothing was done then.
 */
async function startKept(argv, env, cwd) {
    const asked = askedBy(argv, env, cwd);
    if (asked === undefined || (env.HEADGATE_DEBUG ?? "") !== "")
        return false;
    const cache = cacheFolder(env);
    const kept = readKept(keptPath(cache, asked));
    if (!kept || !isSame(kept.asked, asked) || !isUsable(kept, env))
        return false;
    const folder = keptFolder(cache, asked);
    const old = kept.remote ? tooOld(folder, env, new Date()) : undefined;
    if (old?.asks)
        return false;
    const given = environmentFor(kept.given, env);
    if (given.missing.length > 0)
        return false;
    const entry = process.argv[1];
    tellLeftOut(given, (text) => void writeSync(2, text));
    if (old)
        writeSync(2, sayOld(asked, kept.version, old));
    if (kept.remote)
        refreshBehind(asked, folder, env, entry);
    const { program } = kept;
    if (program.kind === "node" && canBecome(program, given.changes)) {
        become(program, given.changes, Module.runMain);
        return true;
    }
    const ending = await startBeside(program, given.changes, env);
    if (ending.kind === "not-started")
        return false;
    process.exit(ending.status);
}
function tellLeftOut({ leftOut }, stderr) {
    for (const { name, reference } of leftOut) {
        stderr(`headgate: the secret ${name} is left out: ${reference} is not set here\n`);
    }
}
function isUsable(kept, env) {
    return (kept.path === null || kept.path === (env.PATH ?? "")) && stillHolds(kept);
}
/** What a plain command line asks for; undefined for any other, which the whole parser looks at. */
function askedBy(argv, env, cwd) {
    const [command, ...words] = argv;
    const values = new Map();
    const servers = [];
    let option = "";
    for (const word of words) {
        const [, name = "", inline] = /^--(env|repository|directory)(?:=(.+))?$/s.exec(word) ?? [];
        const value = option === "" ? inline : word;
        const key = option === "" ? name : option;
        if (key === "" && !word.startsWith("-"))
            servers.push(word);
        else if (key === "" || values.has(key) || value === "" || (option !== "" && word.startsWith("-"))) {
            return undefined;
        }
        else if (value !== undefined)
            values.set(key, value);
        option = value === undefined ? key : "";
    }
    if (option !== "")
        return undefined;
    const [server, another] = servers;
    const environment = values.get("env");
    if (command !== "run" || !server || another !== undefined || !environment)
        return undefined;
    return askedFor({
        server,
        environment,
        repository: placeKey(placeOf(values.get("repository"), resolve(cwd))),
        directory: values.get("directory") ?? usualDirectory(values.has("repository")),
        env,
    });
}
/**
 * The convention's folder where none is named: a client file names that very folder as the repository, deep as it
 * may lie in a larger one; who names neither means the root of the one around.
 */
function usualDirectory(repositoryNamed) {
    return repositoryNamed ? "" : ".";
}
function askedFor(of) {
    const { server, environment, repository, directory, env } = of;
    return {
        repository,
        directory,
        environment,
        server,
        user: env.HEADGATE_USER ?? "",
        account: (0,run_kept/* accountOf */.XP)(env),
    };
}

;// CONCATENATED MODULE: ./.build/commands/run.js











/**
 * `headgate run SERVER --env ENVIRONMENT`: starts this user's version and lends it our standard streams; nothing of
 * ours is printed there. How it ends is the server's own (128 and the signal's number where one ended a server in a
 * process beside ours); 2 where no such deployment is known, 3 where it cannot be started.
 */
const run = async (invocation, world) => {
    const named = (0,options/* textOf */.b6)(invocation, "repository");
    const place = (0,run_place/* placeOf */.$t)(named, world.cwd);
    const [server = ""] = invocation.positionals;
    const question = {
        asked: askedFor({
            server,
            environment: (0,options/* textOf */.b6)(invocation, "env") ?? "",
            repository: (0,run_place/* placeKey */.r4)(place),
            directory: (0,options/* textOf */.b6)(invocation, "directory") ?? usualDirectory(named !== undefined),
            env: world.env,
        }),
        place,
        cache: (0,cache_folder/* cacheFolder */.n)(world.env),
        env: world.env,
        now: world.now,
        signal: world.signal,
    };
    if ((0,options/* isSet */.vM)(invocation, "forget")) {
        const { rmSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 73024, 23));
        const path = (0,run_kept/* keptPath */.MO)(question.cache, question.asked);
        const problem = await inCache(question.cache, async () => rmSync(path, { force: true, recursive: true }));
        if (problem)
            return refuse(problem, world);
    }
    if ((0,options/* isSet */.vM)(invocation, "refresh")) {
        const { refreshResult } = await __webpack_require__.e(/* import() */ 3308).then(__webpack_require__.bind(__webpack_require__, 13308));
        const refreshed = await inCache(question.cache, () => refreshResult(question));
        return "kind" in refreshed ? refuse(refreshed, world) : refreshed;
    }
    const found = await whileWanted(inCache(question.cache, () => (0,ready/* ready */.Gc)(question)), world.signal);
    if (found === undefined)
        return ended(3);
    if (found.kind === "problem")
        return refuse(found, world);
    tell(found, place, world);
    return start(found, question, world);
};
/** What hinders us in a cache that is somebody else's, or is none, is a problem with a way out. */
async function inCache(cache, work) {
    try {
        return await work();
    }
    catch (error) {
        const { code = "", path = "" } = error instanceof Error ? error : {};
        const isCache = path === cache || path.startsWith(`${cache}/`) || cache.startsWith(`${path}/`);
        if (!["EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST"].includes(code) || path === "" || !isCache)
            throw error;
        const message = `the cache ${cache} cannot be written to (${code})`;
        const hint = "set XDG_CACHE_HOME to a folder that is yours, or make that one so";
        return { kind: "problem", exit: 3, why: "not-startable", message, hint };
    }
}
/** Milliseconds that what is under way has to end in an orderly way once we are asked to. */
const grace = 2_000;
/** Undefined once we are asked to end: whatever does not end with that keeps nobody. */
async function whileWanted(found, signal) {
    const aborted = new Promise((resolve) => {
        const end = () => void setTimeout(resolve, grace, undefined).unref();
        if (signal.aborted)
            end();
        signal.addEventListener("abort", end, { once: true });
    });
    const first = await Promise.race([
        found.catch((error) => {
            if (!signal.aborted)
                throw error;
        }),
        aborted,
    ]);
    return signal.aborted ? undefined : (first ?? undefined);
}
async function start({ kept }, question, world) {
    const { server, environment } = kept.asked;
    const given = program_environmentFor(kept.given, world.env);
    if (given.missing.length > 0) {
        const names = given.missing.map(({ name, reference }) => `${name} (from ${reference})`).join(", ");
        const message = `${kept.version} of ${server} needs secrets that are not set here: ${names}`;
        const hint = "set them in the environment that your client starts servers with";
        return refuse({ kind: "problem", exit: 3, why: "not-startable", message, hint }, world);
    }
    tellLeftOut(given, world.stderr);
    const entry = world.lend && process.argv[1];
    if (kept.remote)
        (0,refresh_due/* refreshBehind */.SA)(kept.asked, (0,run_kept/* keptFolder */.H$)(question.cache, kept.asked), world.env, entry);
    const { program } = kept;
    if (world.lend && program.kind === "node" && program_canBecome(program, given.changes)) {
        return world.lend(() => program_become(program, given.changes, external_node_module_.Module.runMain));
    }
    const ending = await program_startBeside(program, given.changes, world.env);
    if (ending.kind === "ended")
        return ended(ending.status);
    const what = program.kind === "node" ? process.execPath : program.command;
    const missing = ending.code === "ENOENT" ? "is not installed here" : `could not be started (${ending.code})`;
    const message = `${kept.version} of ${server} in ${environment} cannot be started: ${what} ${missing}`;
    const hint = "install it, or see that it is on the search path your client starts servers with";
    return refuse({ kind: "problem", exit: 3, why: "not-startable", message, hint }, world);
}
/** Where somebody wants to know: what was chosen, and why; and always where it is not what the branch says. */
function tell({ kept, share, instead, old }, place, world) {
    const { server, environment } = kept.asked;
    if (old !== undefined)
        world.stderr((0,refresh_due/* sayOld */.H1)(kept.asked, kept.version, old));
    if (instead !== undefined) {
        const message = `${oneLine(instead)}; ${server} ${kept.version} of revision ${kept.revision} is started, as it was before`;
        world.stderr(`headgate: ${message}\n  hint: headgate status ${server} --env ${environment}\n`);
    }
    if ((world.env.HEADGATE_DEBUG ?? "") === "")
        return;
    const where = place.kind === "clone" ? (0,external_node_path_.resolve)(place.folder) : (0,run_place/* shownAddress */.Uk)(place.address);
    const of = Number.isNaN(share) ? "" : `, ${share} % of the users`;
    world.stderr(`headgate: ${environment}/${server} at revision ${kept.revision} of ${where}: ${kept.version}${of}\n`);
}
function refuse({ exit, message, hint }, world) {
    world.stderr(`headgate: ${oneLine(message)}\n  hint: ${oneLine(hint)}\n`);
    return ended(exit);
}
function ended(exit) {
    return (0,command/* result */.Ke)(exit === 0 ? "ok" : exit === 2 ? "usage" : "error", undefined, undefined, exit);
}
/** A message may quote what others wrote: no control character of it reaches a terminal. */
function oneLine(text) {
    return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ");
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

/***/ 70315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ recordLook),
/* harmony export */   s: () => (/* binding */ readLook)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _kept_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49550);



function recordPath(folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "refreshed.json");
}
/** Notes what a look came to; `why`: why it failed. */
function recordLook(folder, now, why) {
    const at = now.toISOString();
    const succeeded = why === null ? at : (readLook(folder)?.succeeded ?? null);
    const look = { headgate: 1, at, succeeded, problem: why };
    (0,_kept_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .f8)(recordPath(folder), `${JSON.stringify(look, null, 2)}\n`);
}
/** What the last look at a repository's remote came to; undefined where there was none that is known of. */
function readLook(folder) {
    try {
        const value = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(recordPath(folder), "utf8"));
        return isLook(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isLook(value) {
    if (typeof value !== "object" || value === null)
        return false;
    const { at, succeeded, problem } = value;
    const isTextOrNull = (member) => member === null || typeof member === "string";
    return typeof at === "string" && isTextOrNull(succeeded) && isTextOrNull(problem);
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

/***/ 21064:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qw: () => (/* binding */ openFor),
  Gc: () => (/* binding */ ready),
  $c: () => (/* binding */ readyIn)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/git/error.js
var git_error = __webpack_require__(52538);
// EXTERNAL MODULE: ./.build/probes/start.js
var start = __webpack_require__(15487);
// EXTERNAL MODULE: ./.build/system/process-lock.js
var process_lock = __webpack_require__(40922);
// EXTERNAL MODULE: ./.build/commands/run/copy.js
var copy = __webpack_require__(77543);
// EXTERNAL MODULE: ./.build/commands/run/kept.js
var run_kept = __webpack_require__(49550);
// EXTERNAL MODULE: ./.build/commands/run/look-record.js
var look_record = __webpack_require__(70315);
// EXTERNAL MODULE: ./.build/git/deployed-branch.js
var deployed_branch = __webpack_require__(91793);
// EXTERNAL MODULE: ./.build/git/fetch.js
var fetch = __webpack_require__(96624);
// EXTERNAL MODULE: ./.build/commands/clone.js
var clone = __webpack_require__(46255);
;// CONCATENATED MODULE: ./.build/commands/run/opened.js








async function openPlace(place, { cache, directory }) {
    const repository = place.kind === "clone" ? await (0,copy/* openClonedFolder */.W3)(place.folder) : await (0,copy/* openCopy */.G)(place.address, cache);
    if (place.kind === "clone")
        await (0,clone/* needTree */.Rs)({ repository });
    return {
        repository,
        store: (0,deployed_branch/* localBranch */.y)(repository, { name: copy/* branchName */.at, online: false }),
        root: place.kind === "clone" ? rootOf(place.folder, repository, directory) : null,
        [Symbol.asyncDispose]: () => repository.close(),
    };
}
function rootOf(folder, repository, directory) {
    return directory === "" ? folder : (0,external_node_path_.join)(repository.root, (0,clone/* folderNamed */.Aq)(directory));
}
/** All that says where `deployed` stands in a repository, which remote is meant, and who its user is. */
function witnessesOf({ repository }, place, env) {
    const own = repository.gitDirectory;
    const common = commonDirectory(own);
    const { remote } = repository;
    const ref = remote === null ? `refs/heads/${copy/* branchName */.at}` : (0,fetch/* trackingRef */.lu)(remote, copy/* branchName */.at);
    const home = env.HOME || (0,external_node_os_.homedir)();
    const settings = env.GIT_CONFIG_GLOBAL
        ? [env.GIT_CONFIG_GLOBAL]
        : [(0,external_node_path_.join)(home, ".gitconfig"), (0,external_node_path_.join)(env.XDG_CONFIG_HOME || (0,external_node_path_.join)(home, ".config"), "git", "config")];
    const inner = place.kind === "clone" && (0,external_node_path_.resolve)(place.folder) !== repository.root ? [(0,external_node_path_.join)(place.folder, ".git")] : [];
    const paths = [(0,external_node_path_.join)(common, ref), (0,external_node_path_.join)(common, "packed-refs"), (0,external_node_path_.join)(common, "reftable", "tables.list")];
    paths.push((0,external_node_path_.join)(common, "config"), (0,external_node_path_.join)(own, "config.worktree"), (0,external_node_path_.join)(own, "commondir"));
    return [...paths, ...settings, ...inner].map(run_kept/* witness */.u);
}
/** Of a working tree beside the first one, the refs are the first one's. */
function commonDirectory(gitDirectory) {
    const file = (0,external_node_path_.join)(gitDirectory, "commondir");
    return (0,external_node_fs_.existsSync)(file) ? (0,external_node_path_.resolve)(gitDirectory, (0,external_node_fs_.readFileSync)(file, "utf8").trim()) : gitDirectory;
}
/** The program itself, and where a shell would look for it before. */
function programWitnesses(program, path) {
    if (program.kind === "node")
        return [program.script, ...packageParts(program.script)].map(run_kept/* witness */.u);
    if (program.command.includes("/"))
        return [(0,run_kept/* witness */.u)(program.command)];
    const places = path.split(external_node_path_.delimiter).map((folder) => (0,external_node_path_.join)(folder || ".", program.command));
    const found = places.findIndex((place) => (0,external_node_fs_.existsSync)(place));
    return places.slice(0, found === -1 ? undefined : found + 1).map(run_kept/* witness */.u);
}
/** Another Headgate may conclude something else from the same. */
function ownWitness(entry = process.argv[1]) {
    return entry === undefined ? [] : [(0,run_kept/* witness */.u)(entry)];
}
/** What shows that a package, or what was installed for it, is not what it was: its manifest, and what lies beside it. */
function packageParts(script) {
    const around = script.lastIndexOf("/node_modules/");
    if (around === -1)
        return [];
    const modules = script.slice(0, around + "/node_modules".length);
    const [first = "", second = ""] = script.slice(modules.length + 1).split("/");
    const name = first.startsWith("@") ? `${first}/${second}` : first;
    return [modules, (0,external_node_path_.join)(modules, name), (0,external_node_path_.join)(modules, name, "package.json")];
}

// EXTERNAL MODULE: ./.build/commands/run/place.js
var run_place = __webpack_require__(17151);
// EXTERNAL MODULE: ./.build/deployed/outputs.js
var deployed_outputs = __webpack_require__(29688);
// EXTERNAL MODULE: ./.build/deployed/paths.js
var paths = __webpack_require__(21818);
// EXTERNAL MODULE: ./.build/deployed/status-codec.js
var status_codec = __webpack_require__(47025);
// EXTERNAL MODULE: ./.build/model/release.js
var model_release = __webpack_require__(29452);
// EXTERNAL MODULE: ./.build/model/start.js
var model_start = __webpack_require__(51041);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/model/traffic.js
var traffic = __webpack_require__(88576);
;// CONCATENATED MODULE: ./.build/targets/mcp/choice.js


/** A number above 0 and below 1: the same everywhere for a user and a variant, and evenly spread. */
function draw({ user, server, environment }, id) {
    const digest = (0,external_node_crypto_.createHash)("sha256")
        .update(JSON.stringify([environment, server, id, user]))
        .digest();
    return (digest.readUIntBE(0, 6) + 0.5) / 2 ** 48;
}
/**
 * The variant a user gets; undefined where nothing is live. Each variant draws a number for the user, and the
 * first to arrive at its share's pace wins (weighted rendezvous hashing): variants get users in proportion to
 * their shares, and where shares change, users move only to variants that grew against the one they leave. So a
 * canary keeps its users from the first step to the last, and the next one begins with other users.
 */
function chooseVariant(live, chooser) {
    const order = Object.keys(live.traffic)
        .filter((id) => (live.traffic[id] ?? 0) > 0 && Object.hasOwn(live.variants, id))
        .sort((a, b) => (0,traffic/* compareVersions */.Zy)(b, a));
    let first;
    let soonest = Number.POSITIVE_INFINITY;
    for (const id of order) {
        const arrival = -Math.log(draw(chooser, id)) / (live.traffic[id] ?? 0);
        if (arrival < soonest) {
            soonest = arrival;
            first = id;
        }
    }
    return first;
}

// EXTERNAL MODULE: ./.build/model/json.js
var json = __webpack_require__(935);
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
    if (!(0,json/* isRecord */.u4)(value) || !(0,json/* isRecord */.u4)(value.server) || !(0,json/* isRecord */.u4)(value.release))
        return false;
    const { name, version, packages = [], remotes = [] } = value.server;
    const { command, integrity = {} } = value.release;
    return (typeof name === "string" &&
        typeof version === "string" &&
        isList(packages, (entry) => typeof entry.identifier === "string" && (0,json/* isRecord */.u4)(entry.transport)) &&
        isList(remotes, (entry) => typeof entry.url === "string") &&
        (0,json/* isRecord */.u4)(integrity) &&
        (command === undefined ||
            ((0,json/* isRecord */.u4)(command) && typeof command.command === "string" && Array.isArray(command.args))));
}
function isList(value, isEntry) {
    return Array.isArray(value) && value.every((entry) => (0,json/* isRecord */.u4)(entry) && isEntry(entry));
}

;// CONCATENATED MODULE: ./.build/commands/run/prepare.js








/** Decides which variant this user gets, and what it is given. */
async function choose({ server, environment }, world) {
    const id = `${environment}/${server}`;
    if (!(0,paths/* isEnvironmentId */.pz)(environment) || !(0,paths/* isEnvironmentId */.pz)(server)) {
        const hint = "headgate run SERVER --env ENVIRONMENT";
        return problem("usage", `${JSON.stringify(id)} names no deployment`, hint);
    }
    const head = await world.branch.head();
    if (head === null) {
        const hint = "git fetch origin deployed; or headgate init for a new repository";
        return problem("unknown", "the branch deployed is not here", hint);
    }
    const path = (0,paths/* statusPath */.k9)(id);
    const text = (await world.branch.read(head, [path])).get(path);
    if (text === undefined) {
        const hint = "headgate status shows what is deployed where";
        return { ...problem("unknown", `${server} is not deployed to ${environment}`, hint), exit: 2 };
    }
    const decoded = (0,status_codec/* decodeStatus */.p)(path, text);
    if (decoded.kind !== "status") {
        const [finding] = decoded.findings;
        const message = finding?.message ?? `${path} cannot be read`;
        return problem("distrusted", message, finding?.hint ?? "headgate recover");
    }
    const { status } = decoded;
    const chosen = chooseVariant(status, { user: await userOf(world, status), server, environment });
    const variant = chosen === undefined ? undefined : status.variants[chosen];
    if (chosen === undefined || !variant)
        return notLive(status);
    const release = await storedRelease(world, head, status, variant);
    if ("kind" in release)
        return release;
    const given = givenTo(release, variant, environment);
    return { kind: "chosen", status, variant, share: status.traffic[chosen] ?? 0, release, given };
}
/**
 * Who is asking: `HEADGATE_USER`, else the address that git knows, so that a person is the same user on all their
 * machines, else the account on this one. Nobody is asked where everybody gets the same.
 */
async function userOf({ env, gitEmail, userName }, { traffic }) {
    if (Object.values(traffic).filter((share) => share > 0).length < 2)
        return "";
    return env.HEADGATE_USER || (await gitEmail()) || `${userName()}@${(0,external_node_os_.hostname)()}`;
}
function notLive({ server, environment, outcome, event, revision, at, problem: why }) {
    const what = outcome === "removed"
        ? `${server} was removed from ${environment}`
        : event === "withdrawn" || outcome === "failed"
            ? `${server} was withdrawn from ${environment}${why === null ? "" : `: ${why}`}`
            : `nothing of ${server} is live in ${environment}`;
    const hint = `headgate history ${server} --env ${environment}`;
    return problem("not-live", `${what} (revision ${revision}, ${at})`, hint);
}
async function storedRelease({ branch }, head, status, variant) {
    const name = `releases/${variant.version}.json`;
    const id = `${status.environment}/${status.server}`;
    const hint = `headgate recover ${status.server} --env ${status.environment}`;
    const digest = Object.hasOwn(status.outputs, name) ? status.outputs[name] : undefined;
    if (digest === undefined)
        return problem("distrusted", `${id}/${name} is not recorded on deployed`, hint);
    const { outputs, findings } = await (0,deployed_outputs/* readOutputs */.T)(branch, head, id, { outputs: { [name]: digest } });
    const text = outputs.get(name);
    if (text === undefined) {
        const [finding] = findings;
        return problem("distrusted", finding?.message ?? `${id}/${name} is missing`, finding?.hint ?? hint);
    }
    const release = readRelease(text, { id: status.server, file: name, digest: variant.release });
    return release?.version === variant.version
        ? release
        : problem("distrusted", `${id}/${name} is no release of ${variant.version}`, hint);
}
function givenTo(release, { variables, secrets }, environment) {
    const declared = (0,model_release/* declaredVariables */.At)(release);
    return {
        variables: Object.fromEntries((0,model_start/* startVariables */.OC)(release, variables, secrets, environment)),
        secrets: (0,model_start/* startSecrets */.QV)(release, secrets).map(([name, reference]) => ({
            name,
            reference,
            required: declared.get(name)?.isRequired === true,
        })),
    };
}
function problem(why, message, hint) {
    return { kind: "problem", exit: why === "usage" ? 2 : 3, why, message, hint };
}

// EXTERNAL MODULE: ./.build/commands/run/refresh-due.js
var refresh_due = __webpack_require__(67696);
// EXTERNAL MODULE: ./.build/targets/mcp/start.js
var mcp_start = __webpack_require__(27581);
;// CONCATENATED MODULE: ./.build/commands/run/startable.js




/**
 * The program that is exactly this release: an npm package from the cache, installed there once and of the
 * integrity it was released with; a package of another kind by that kind's own tool with the exact version; or
 * the start command. `root`: what `./` in a start command is resolved against; null: there are no files here.
 */
async function startable({ release, given, status }, root, world) {
    const cannot = (why, hint = `headgate status ${status.server}`) => problem("not-startable", `${release.version} of ${release.id} cannot be started: ${why}`, hint);
    const choice = (0,model_start/* chooseStart */.Se)(release);
    if (choice?.kind === "remote") {
        const hint = "give that address to your client instead of headgate run: it needs no launcher";
        return cannot(`it is reached by its address, ${choice.remote.url}`, hint);
    }
    if (choice?.kind === "package" && choice.package.registryType !== "npm") {
        const start = (0,mcp_start/* clientStart */.I)(release);
        if (!("kind" in start))
            return cannot(start.problem, start.hint);
        if (start.kind !== "process" || typeof start.command !== "string")
            return cannot("it is no process");
        const names = [...Object.keys(given.variables), ...given.secrets.map(({ name }) => name)].sort();
        const forwarded = start.forward === undefined ? [] : names.flatMap((name) => ["-e", name]);
        const words = start.args.flatMap((word) => (typeof word === "string" ? [word] : []));
        const args = words.toSpliced(start.forward ?? 0, 0, ...forwarded);
        return { kind: "command", command: start.command, args };
    }
    if (choice?.kind === "command" && root === null) {
        const file = [choice.command.command, ...choice.command.args].find((word) => word.startsWith("./"));
        const hint = "clone the repository, and name the clone's folder: --repository FOLDER";
        if (file !== undefined)
            return cannot(`it starts ${file} of the repository, and only deployed is here`, hint);
    }
    const start = await world.resolveStart(release, {
        root: root ?? "/",
        env: { ...world.env },
        ...(world.signal ? { signal: world.signal } : {}),
    });
    if (start.kind === "problem")
        return cannot(start.message);
    if (start.kind === "remote")
        return cannot(`it is reached by its address, ${start.url}`);
    const [script, ...args] = start.args;
    return start.command === process.execPath && script !== undefined && (0,external_node_path_.isAbsolute)(script)
        ? { kind: "node", script, args }
        : { kind: "command", command: start.command, args: start.args };
}

;// CONCATENATED MODULE: ./.build/commands/run/ready.js
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














/** Milliseconds to wait for another process that asks the same remote. */
const patience = 60_000;
/**
 * What to start, from what is known here; the remote is asked only where nothing is known of the deployment. Throws
 * a `GitError` where git cannot do its part, and nothing was started before.
 */
async function ready(question) {
    try {
        return await lookUp(question);
    }
    catch (error) {
        if (!(0,git_error/* isGitError */.lT)(error))
            throw error;
        const again = question.place.kind === "address" && error.code === "git/failed";
        if (!again)
            return despite(question, error);
    }
    return lookUpAnew(question);
}
/** A copy that git cannot read is worth nothing, and is made anew; what only was in the way is tried once more. */
async function lookUpAnew(question) {
    try {
        await (0,copy/* removeDamaged */.GA)(question.asked.repository, question.cache);
        return await lookUp(question);
    }
    catch (error) {
        if (!(0,git_error/* isGitError */.lT)(error))
            throw error;
        return despite(question, error);
    }
}
/** Without git, or without an answer of the remote: what was started last; the failure where there is none. */
function despite(question, error) {
    const known = lastKnown(question, problem("distrusted", error.message, error.hint));
    if (known.kind === "ready")
        return known;
    throw error;
}
async function lookUp(question) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { asked, cache } = question;
        const opened = __addDisposableResource(env_1, await openFor(question), true);
        const old = await lookFirst(opened, question);
        const found = await readyIn(opened, question);
        if (found.kind === "ready" && old !== undefined)
            return { ...found, old };
        if (found.kind !== "problem" || found.why !== "unknown" || opened.repository.remote === null)
            return found;
        const folder = (0,run_kept/* keptFolder */.H$)(cache, asked);
        (0,refresh_due/* noteLook */._P)(folder, question.now());
        // Of several servers that start at once, one asks.
        const done = await (0,process_lock/* takeLock */.HJ)((0,refresh_due/* lockPath */.HZ)(folder), question.patience ?? patience).catch(notTaken);
        if (done === undefined)
            return stillAsking(question);
        try {
            const meanwhile = await readyIn(opened, question);
            if (meanwhile.kind !== "problem" || meanwhile.why !== "unknown")
                return meanwhile;
            await (0,copy/* fetchDeployed */.v5)(opened.repository, { signal: question.signal });
            (0,look_record/* recordLook */.n)(folder, question.now(), null);
        }
        catch (error) {
            (0,look_record/* recordLook */.n)(folder, question.now(), error instanceof Error ? error.message : String(error));
            throw error;
        }
        finally {
            await done();
        }
        return await readyIn(opened, question);
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
}
/** Milliseconds that a start waits for an answer of the remote where something is known already. */
const shortPatience = 3_000;
/**
 * Asks the remote before anything is started where what is known here is too old. The answer says how old it still is
 * where nothing came of that; the look behind the start has more patience.
 */
async function lookFirst(opened, question) {
    const { asked, cache, env, now } = question;
    if (opened.repository.remote === null)
        return undefined;
    const folder = (0,run_kept/* keptFolder */.H$)(cache, asked);
    const old = (0,refresh_due/* tooOld */.Yo)(folder, env, now());
    if (!old?.asks || (await opened.store.head()) === null)
        return old;
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
    const done = await (0,process_lock/* takeLock */.HJ)((0,refresh_due/* lockPath */.HZ)(folder), shortPatience).catch(notTaken);
    if (done === undefined)
        return (0,refresh_due/* tooOld */.Yo)(folder, env, now());
    try {
        if ((0,refresh_due/* tooOld */.Yo)(folder, env, now()) === undefined)
            return undefined;
        await (0,copy/* fetchDeployed */.v5)(opened.repository, { timeout: shortPatience, signal: question.signal });
        (0,refresh_due/* noteLook */._P)(folder, now());
        (0,look_record/* recordLook */.n)(folder, now(), null);
        return undefined;
    }
    catch (error) {
        if (!(0,git_error/* isGitError */.lT)(error) || question.signal.aborted)
            throw error;
        (0,look_record/* recordLook */.n)(folder, now(), error.message);
        return { ...old, problem: error.message };
    }
    finally {
        await done();
    }
}
function notTaken(error) {
    if (!(error instanceof process_lock/* LockTaken */.v3))
        throw error;
}
function stillAsking({ asked, place }) {
    const where = place.kind === "clone" ? "the remote" : (0,run_place/* shownAddress */.Uk)(place.address);
    const message = `another start has been asking ${where} for ${asked.environment}/${asked.server} for a minute, and has no answer`;
    return problem("unknown", message, "see whether the remote can be reached from here, then start it again");
}
function openFor({ place, cache, asked }) {
    return openPlace(place, { cache, directory: asked.directory });
}
/** The same in a repository that is open already; what is found is kept for the next start. */
async function readyIn(opened, question) {
    const { asked, cache, env, place } = question;
    // Looked at before what they stand for is read: a change in between is one that is noticed.
    const witnesses = [...witnessesOf(opened, place, env)];
    const chosen = await choose(asked, {
        branch: opened.store,
        env,
        gitEmail: async () => {
            const { origin, email } = await emailOf(opened);
            // A file that is included by another one is seen to change only where it is looked at itself.
            if (origin !== undefined)
                witnesses.push((0,run_kept/* witness */.u)(origin));
            return email;
        },
        userName: () => (0,external_node_os_.userInfo)().username,
    });
    if (chosen.kind === "problem") {
        return chosen.why === "distrusted" ? lastKnown(question, chosen) : chosen;
    }
    const before = (0,run_kept/* readKept */.DL)((0,run_kept/* keptPath */.MO)(cache, asked));
    if (before && before.revision > chosen.status.revision)
        return lastKnown(question, rewound(chosen, before));
    const program = await startable(chosen, opened.root, { resolveStart: start/* resolveStart */.V, env, signal: question.signal });
    if (program.kind === "problem")
        return program;
    const kept = {
        headgate: 1,
        asked,
        revision: chosen.status.revision,
        version: chosen.variant.version,
        program,
        path: program.kind === "command" ? (env.PATH ?? "") : null,
        given: chosen.given,
        witnesses: [...witnesses, ...programWitnesses(program, env.PATH ?? ""), ...ownWitness()],
        remote: opened.repository.remote !== null,
    };
    (0,run_kept/* writeKept */.gn)((0,run_kept/* keptPath */.MO)(cache, asked), kept);
    return { kind: "ready", kept, share: chosen.share };
}
async function emailOf({ repository }) {
    const answer = await repository.run(["config", "-z", "--show-origin", "user.email"]);
    const [origin = "", email = ""] = answer.stdout.toString("utf8").split("\0");
    return {
        ...(origin.startsWith("file:") ? { origin: (0,external_node_path_.resolve)(repository.root, origin.slice("file:".length)) } : {}),
        ...(email.trim() === "" ? {} : { email: email.trim() }),
    };
}
function rewound({ status }, before) {
    const id = `${status.environment}/${status.server}`;
    const message = `${id} on deployed is at revision ${status.revision}, and was at ${before.revision} before: the branch was rewound or replaced`;
    const hint = `headgate recover ${status.server} --env ${status.environment}; where it was begun anew, clear the cache: headgate run ${status.server} --env ${status.environment} --forget`;
    return problem("distrusted", message, hint);
}
/** What runs goes on running while its record is in doubt: the last start that was checked, where there was one. */
function lastKnown({ asked, cache }, why) {
    const kept = (0,run_kept/* readKept */.DL)((0,run_kept/* keptPath */.MO)(cache, asked));
    return kept ? { kind: "ready", kept, share: Number.NaN, instead: why.message } : why;
}


/***/ }),

/***/ 67696:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ sayOld),
/* harmony export */   HZ: () => (/* binding */ lockPath),
/* harmony export */   SA: () => (/* binding */ refreshBehind),
/* harmony export */   Yo: () => (/* binding */ tooOld),
/* harmony export */   _P: () => (/* binding */ noteLook)
/* harmony export */ });
/* unused harmony exports refreshInterval, lastLook */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _look_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70315);




/** Minutes between two looks at the remote, where nothing else is said. */
const usual = 5;
/** Milliseconds between two looks; null: none are wanted. `HEADGATE_REFRESH` is a number of minutes, or `off`. */
function refreshInterval(env) {
    const said = env.HEADGATE_REFRESH ?? "";
    if (said === "off")
        return null;
    return (/^\d{1,6}$/.test(said) ? Number(said) : usual) * 60_000;
}
/** Minutes after which what is known here is too old to be started without a question. */
const usualAge = 60;
/** Milliseconds; null: any age will do. `HEADGATE_MAX_AGE` is a number of minutes, or `off`. */
function greatestAge(env) {
    const said = env.HEADGATE_MAX_AGE ?? "";
    if (said === "off")
        return null;
    return (/^\d{1,6}$/.test(said) ? Number(said) : usualAge) * 60_000;
}
/** Undefined where what is known of a repository is young enough to be started. */
function tooOld(folder, env, now) {
    const greatest = greatestAge(env);
    if (greatest === null)
        return undefined;
    const look = (0,_look_record_js__WEBPACK_IMPORTED_MODULE_3__/* .readLook */ .s)(folder);
    const isWithin = (instant, length) => {
        const age = now.getTime() - Date.parse(instant ?? "");
        // A look in the future is of a clock that was set back.
        return age >= 0 && age < length;
    };
    const since = look?.succeeded ?? null;
    if (isWithin(since, greatest))
        return undefined;
    const interval = refreshInterval(env);
    // Who wants no looks, and never had any, keeps the branch up to date by other means.
    if (interval === null && since === null)
        return undefined;
    const asks = interval !== null && !isWithin(look?.at, interval);
    return { since, problem: look?.problem ?? null, asks };
}
/** The same in words, for whoever looks at what a client shows of its servers' errors. */
function sayOld({ server, environment }, version, { since, problem }) {
    const known = since === null ? "before its remote was ever asked" : `as its remote had it at ${since}`;
    const why = (problem === null ? "" : `: ${problem}`).replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ");
    return `headgate: ${server} ${version} is started from ${environment} ${known}${why}\n  hint: headgate run ${server} --env ${environment} --refresh asks again\n`;
}
/** When the remote was last looked at, or was about to be; undefined where it never was. */
function lastLook(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(lookPath(folder), { throwIfNoEntry: false })?.mtimeMs;
}
function lookPath(folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "looked");
}
/** Held by whoever asks the remote. */
function lockPath(folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "refresh.lock");
}
/** Notes that the remote is being looked at, so that of many servers started at once one does it. */
function noteLook(folder, now) {
    const path = lookPath(folder);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.utimesSync)(path, now, now);
    }
    catch {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true, mode: 0o700 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(path, "", { mode: 0o600 });
    }
}
/** Milliseconds until a server has started and answered its client: a look at the same time would slow that down. */
const afterStart = 3_000;
/**
 * Looks at the remote behind a start, where that is due: some time after it, or when the server ends, in a process of
 * its own, which has none of our streams, our terminal or our signals, and is waited for by nobody. By then this
 * process may be the server's own.
 */
function refreshBehind(asked, folder, env, entry) {
    if (entry === undefined || !isDue(folder, env))
        return;
    const own = { ...env, HEADGATE_DEBUG: "" };
    const look = () => {
        clearTimeout(timer);
        process.off("exit", look);
        // Of several servers that started at the same time, one looks.
        if (isDue(folder, own))
            startLook(asked, folder, own, entry);
    };
    const timer = setTimeout(look, afterStart).unref();
    process.on("exit", look);
}
function isDue(folder, env) {
    const interval = refreshInterval(env);
    if (interval === null)
        return false;
    const [now, last] = [Date.now(), lastLook(folder)];
    // A look in the future is of a clock that was set back.
    return last === undefined || last > now || now - last >= interval;
}
function startLook(asked, folder, env, entry) {
    try {
        noteLook(folder, new Date());
        const directory = asked.directory === "" ? [] : ["--directory", asked.directory];
        const where = ["--env", asked.environment, "--repository", asked.repository, ...directory];
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [entry, "run", asked.server, ...where, "--refresh"], {
            cwd: folder,
            env,
            detached: true,
            stdio: "ignore",
            windowsHide: true,
        });
        child.on("error", () => undefined);
        child.unref();
    }
    catch {
        // A cache that cannot be written to, or no process to spare: what is here is what is started.
    }
}


/***/ }),

/***/ 80714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ lastWords),
/* harmony export */   redaction: () => (/* binding */ redaction)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34694);

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


/***/ }),

/***/ 27581:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ clientStart),
/* harmony export */   O: () => (/* binding */ toWord)
/* harmony export */ });
/* harmony import */ var _model_start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51041);
/* harmony import */ var _model_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25004);


const npmName = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/i;
const pypiName = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;
const imageName = /^[a-z0-9][a-z0-9._/:-]*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}(?:@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64})$/;
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
    const choice = (0,_model_start_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseStart */ .Se)(release);
    if (choice?.kind === "command")
        return ownCommand(choice.command.command, choice.command.args);
    if (choice?.kind === "remote")
        return remoteStart(choice.remote);
    if (choice)
        return packageStart(choice.package);
    return {
        problem: "none of its packages can be started by a client, and it has no command or remote address",
        hint: "Release an npm, PyPI, NuGet or OCI package with stdio transport, or a remote address.",
    };
}
function packageStart(entry) {
    const name = JSON.stringify(entry.identifier);
    if ((0,_model_start_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignRuntimeArgument */ .Cz)(entry) >= 0) {
        return {
            problem: `package ${name} has runtime arguments, which change what runs`,
            hint: "Release it again without runtimeArguments.",
        };
    }
    if (entry.registryType === "mcpb") {
        return {
            problem: `bundle ${name} is installed by a client itself, and not started from its configuration`,
            hint: "Release an npm, PyPI, NuGet or OCI package, or a remote address, beside the bundle.",
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
    const outside = all.find((word) => typeof word !== "string" && !(0,_model_target_js__WEBPACK_IMPORTED_MODULE_1__/* .isInnerPath */ .wx)(word.file));
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
function remoteStart({ type, url, headers = [] }) {
    const known = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
    return known
        ? { kind: "remote", type: type === "sse" ? "sse" : "http", url, headers }
        : {
            problem: `its remote address ${JSON.stringify(url)} is no http or https address`,
            hint: "Release it with the whole address, scheme included.",
        };
}


/***/ })

};
;