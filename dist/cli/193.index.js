"use strict";
exports.id = 193;
exports.ids = [193];
exports.modules = {

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

/***/ 66770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uh: () => (/* binding */ become),
  _o: () => (/* binding */ canBecome),
  DD: () => (/* binding */ environmentFor),
  vN: () => (/* binding */ startBeside)
});

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


function environmentFor({ variables, secrets }, env) {
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
function canBecome(program, changes) {
    return program.kind === "node" && ![...changes.keys()].some((name) => readAtStart.test(name));
}
/**
 * Makes this process the program's: no second Node has to start, nobody stands between it and its client, and
 * signals, streams and status are its own. Nothing of ours may have touched the streams or listen to signals.
 */
function become(program, changes, runMain) {
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
function startBeside(program, changes, env) {
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

/***/ 80193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ startKept),
/* harmony export */   Bm: () => (/* binding */ tellLeftOut),
/* harmony export */   GZ: () => (/* binding */ askedFor),
/* harmony export */   gr: () => (/* binding */ usualDirectory)
/* harmony export */ });
/* unused harmony export askedBy */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98995);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_module__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _system_cache_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61048);
/* harmony import */ var _kept_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49550);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17151);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66770);
/* harmony import */ var _refresh_due_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67696);








/**
 * Starts what `headgate run …` asks for as it was started last, where that still holds: this is all that a start
 * costs beside the server's own. False where it has to be looked into; nothing was done then.
 */
async function startKept(argv, env, cwd) {
    const asked = askedBy(argv, env, cwd);
    if (asked === undefined || (env.HEADGATE_DEBUG ?? "") !== "")
        return false;
    const cache = (0,_system_cache_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .cacheFolder */ .n)(env);
    const kept = (0,_kept_js__WEBPACK_IMPORTED_MODULE_4__/* .readKept */ .DL)((0,_kept_js__WEBPACK_IMPORTED_MODULE_4__/* .keptPath */ .MO)(cache, asked));
    if (!kept || !(0,_kept_js__WEBPACK_IMPORTED_MODULE_4__/* .isSame */ .Ft)(kept.asked, asked) || !isUsable(kept, env))
        return false;
    const folder = (0,_kept_js__WEBPACK_IMPORTED_MODULE_4__/* .keptFolder */ .H$)(cache, asked);
    const old = kept.remote ? (0,_refresh_due_js__WEBPACK_IMPORTED_MODULE_7__/* .tooOld */ .Yo)(folder, env, new Date()) : undefined;
    if (old?.asks)
        return false;
    const given = (0,_program_js__WEBPACK_IMPORTED_MODULE_6__/* .environmentFor */ .DD)(kept.given, env);
    if (given.missing.length > 0)
        return false;
    const entry = process.argv[1];
    tellLeftOut(given, (text) => void (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(2, text));
    if (old)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(2, (0,_refresh_due_js__WEBPACK_IMPORTED_MODULE_7__/* .sayOld */ .H1)(asked, kept.version, old));
    if (kept.remote)
        (0,_refresh_due_js__WEBPACK_IMPORTED_MODULE_7__/* .refreshBehind */ .SA)(asked, folder, env, entry);
    const { program } = kept;
    if (program.kind === "node" && (0,_program_js__WEBPACK_IMPORTED_MODULE_6__/* .canBecome */ ._o)(program, given.changes)) {
        (0,_program_js__WEBPACK_IMPORTED_MODULE_6__/* .become */ .Uh)(program, given.changes, node_module__WEBPACK_IMPORTED_MODULE_1__.Module.runMain);
        return true;
    }
    const ending = await (0,_program_js__WEBPACK_IMPORTED_MODULE_6__/* .startBeside */ .vN)(program, given.changes, env);
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
    return (kept.path === null || kept.path === (env.PATH ?? "")) && (0,_kept_js__WEBPACK_IMPORTED_MODULE_4__/* .stillHolds */ .JE)(kept);
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
        repository: (0,_place_js__WEBPACK_IMPORTED_MODULE_5__/* .placeKey */ .r4)((0,_place_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(values.get("repository"), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd))),
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
        account: (0,_kept_js__WEBPACK_IMPORTED_MODULE_4__/* .accountOf */ .XP)(env),
    };
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