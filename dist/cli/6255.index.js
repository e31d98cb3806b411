"use strict";
exports.id = 6255;
exports.ids = [6255];
exports.modules = {

/***/ 46255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ folderNamed),
/* harmony export */   Rs: () => (/* binding */ needTree),
/* harmony export */   ok: () => (/* binding */ openClone)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _git_branches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37066);
/* harmony import */ var _git_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52538);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77878);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73052);





/** Opens the repository that the command line names, by default the one around the current folder. */
async function openClone(invocation, world) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.cwd, (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(invocation, "repository") ?? ".");
    const repository = await (world.open ?? _git_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .openRepository */ .h)(folder, world.host?.gitEnv);
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

/***/ 73052:
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

/***/ 37066:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ branchHead),
/* harmony export */   eR: () => (/* binding */ currentBranch),
/* harmony export */   ts: () => (/* binding */ desiredBranch)
/* harmony export */ });
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96624);

/** Short name of the branch that is checked out; null where HEAD is detached. */
async function currentBranch(repository) {
    const result = await repository.run(["symbolic-ref", "--quiet", "HEAD"]);
    const ref = result.stdout.toString("utf8").trimEnd();
    return result.status === 0 && ref.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : null;
}
/**
 * Short name of the desired branch, without asking the network: the remote's default branch as the clone knows
 * it, else `main`, else `master`, else the branch that is checked out; null where there is none of them.
 */
async function desiredBranch(repository) {
    const { remote, objects } = repository;
    const names = ["main", "master"];
    if (remote === null) {
        const found = await objects.readMany(names.map((name) => `refs/heads/${name}^{commit}`));
        return names.find((_, index) => found[index]) ?? currentBranch(repository);
    }
    const tracking = `refs/remotes/${remote}/`;
    const patterns = ["HEAD", ...names].map((name) => `${tracking}${name}`);
    patterns.push(...names.map((name) => `refs/heads/${name}`));
    const listing = await repository.git(["for-each-ref", "--format=%(refname)%00%(symref)", ...patterns]);
    const refs = new Map();
    for (const line of listing.toString("utf8").split("\n")) {
        const [name, target] = line.split("\0");
        if (name)
            refs.set(name, target ?? "");
    }
    const target = refs.get(`${tracking}HEAD`);
    if (target?.startsWith(tracking))
        return target.slice(tracking.length);
    const present = names.find((name) => refs.has(`refs/heads/${name}`) || refs.has(`${tracking}${name}`));
    return present ?? currentBranch(repository);
}
/** The commit a branch stands at: on the remote, freshly fetched, where there is one. Null where it is absent. */
async function branchHead(repository, branch) {
    if (repository.remote !== null)
        return (0,_fetch_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchBranch */ .D_)(repository, repository.remote, branch);
    const object = await repository.objects.read(`refs/heads/${branch}^{commit}`);
    return object?.type === "commit" ? object.oid : null;
}


/***/ }),

/***/ 52538:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   lT: () => (/* binding */ isGitError)
/* harmony export */ });
/** What git could not do. `message` says what and why, `hint` what to do next; neither holds credentials. */
class GitError extends Error {
    code;
    hint;
    /** What git said, without credentials. */
    stderr;
    constructor(code, message, options) {
        super(redact(message), options.cause === undefined ? {} : { cause: options.cause });
        this.name = "GitError";
        this.code = code;
        this.hint = redact(options.hint);
        this.stderr = redact(options.stderr ?? "");
    }
}
function isGitError(error, code) {
    return error instanceof GitError && (code === undefined || error.code === code);
}
/** More than this nobody reads; the end of what git says is what says why. */
const longest = 16_384;
/** Takes user names, passwords and tokens out of a text that git wrote. Of a very long one the end is kept. */
function redact(text) {
    // A cut could fall into a credential: what is left of the first word goes.
    const kept = text.length <= longest ? text : text.slice(-longest).replace(/^\S*/, "");
    return kept
        .replace(/(\b[a-z][a-z0-9+.-]{0,30}:\/\/)([^\s'"]{1,4096})/gi, (_, scheme, rest) => {
        return scheme + withoutUser(rest);
    })
        .replace(/\b(?:gh[pousr]_|github_pat_|glpat-)[A-Za-z0-9_-]+/g, "***")
        .replace(/(authorization:\s*)(?:\w+\s+)?\S+/gi, "$1***")
        .replace(/([?&](?:access_token|token|private_token)=)[^&\s'"]+/gi, "$1***");
}
/**
 * An address without what stands before its host. Whoever did not escape a password's `/`, `?` or `#` has a host
 * that ends at a colon with no port behind it; an `@` in a path after a whole host stays.
 */
function withoutUser(address) {
    const first = address.search(/[/?#]/);
    const authority = first < 0 ? address : address.slice(0, first);
    const at = authority.lastIndexOf("@");
    if (at >= 0)
        return `***${address.slice(at)}`;
    const last = address.lastIndexOf("@");
    const [, port] = /:(.*)$/.exec(authority) ?? [];
    return last >= 0 && port !== undefined && !/^\d{1,5}$/.test(port) ? `***${address.slice(last)}` : address;
}
const symptoms = [
    {
        code: "git/unsafe-directory",
        pattern: /dubious ownership/,
        hint: "let git trust the folder: git config --global --add safe.directory FOLDER",
    },
    {
        code: "git/failed",
        pattern: /(?:unable to|cannot|could not|failed to) (?:create|open|write|append|lock|update|mkdir|rename|unlink|add)\b[^\n]*Permission denied|insufficient permission for adding an object/i,
        hint: "the folder .git is not writable here: see who owns it (ls -ld .git), and give yourself access",
    },
    {
        code: "git/rejected",
        pattern: /returned error: 40[13]|Permission (?:to .* )?denied|Authentication failed|could not read (?:Username|Password)|terminal prompts disabled|not authorized/i,
        hint: "check that the credentials git uses here may do this on the remote",
    },
    {
        code: "git/remote-unreachable",
        pattern: /repository .* not found/i,
        hint: "check the remote's address: git remote -v; of what a token may not read (in a workflow: contents: read) a host says that it is not there",
    },
    {
        code: "git/remote-unreachable",
        pattern: /Could not resolve host|unable to access|unable to connect|Connection (?:refused|reset|timed out)|Could not read from remote repository|does not appear to be a git repository|remote end hung up|early EOF|No such remote|Network is unreachable/i,
        hint: "check the network and the remote's address: git remote -v",
    },
    {
        code: "git/not-a-repository",
        pattern: /not a git repository/,
        hint: "go to the clone of your repository, or make one: git init",
    },
    {
        code: "git/shallow",
        pattern: /shallow (?:file has changed|update not allowed)/,
        hint: "fetch the whole history: git fetch --unshallow",
    },
];
/** Names the cause of a failed git command by what git said (its messages are fixed by LC_ALL=C). */
function failure(command, status, stderr) {
    const symptom = symptoms.find(({ pattern }) => pattern.test(stderr));
    const lines = stderr.split("\n").filter((line) => line.trim() !== "");
    const said = lines.findLast((line) => /^(?:fatal|error):/.test(line)) ?? lines.at(-1) ?? `exit status ${status}`;
    return new GitError(symptom?.code ?? "git/failed", `git ${command} failed: ${said.trim()}`, {
        hint: symptom?.hint ?? "run the same git command by hand to see more",
        stderr,
    });
}


/***/ }),

/***/ 96624:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ fetchBranch),
/* harmony export */   lu: () => (/* binding */ trackingRef),
/* harmony export */   ur: () => (/* binding */ remoteTimeout)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52538);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12769);


/** Milliseconds a conversation with a remote may take. */
const remoteTimeout = 300_000;
function trackingRef(remote, branch) {
    return `refs/remotes/${remote}/${branch}`;
}
/**
 * Fetches one branch and returns where it stands on the remote; null where the remote has none such. Throws
 * `git/remote-unreachable`, `git/rejected`.
 */
async function fetchBranch(repository, remote, branch, options = {}) {
    (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assertBranchName */ .ae)(branch);
    const tracking = trackingRef(remote, branch);
    for (let attempt = 1;; attempt += 1) {
        const result = await repository.run([
            "fetch",
            "--quiet",
            "--no-tags",
            "--no-prune",
            "--no-write-fetch-head",
            "--no-recurse-submodules",
            "--refmap=",
            "--end-of-options",
            remote,
            `+refs/heads/${branch}:${tracking}`,
        ], { timeout: remoteTimeout, ...options });
        if (result.status === 0)
            break;
        if (/couldn't find remote ref/.test(result.stderr))
            return null;
        // Two runs in one clone fetch the same branch: the other one has the lock for a moment.
        const locked = /cannot lock ref|Unable to create .*\.lock|shallow file has changed/.test(result.stderr);
        if (!locked || attempt >= 5)
            throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("fetch", result.status, result.stderr);
        await new Promise((resolve) => setTimeout(resolve, 50 * attempt));
    }
    const object = await repository.objects.read(`${tracking}^{commit}`);
    return object?.type === "commit" ? object.oid : null;
}


/***/ }),

/***/ 12769:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ assertTreePath),
/* harmony export */   ae: () => (/* binding */ assertBranchName),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   uT: () => (/* binding */ trimSlashes)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52538);

/**
 * Refuses what must not become a path in a tree: absolute paths, empty, `.`, `..` and `.git` segments,
 * backslashes (a separator on some machines), control characters, lone surrogates.
 */
function assertTreePath(path) {
    const bad = path === "" ||
        /\p{Surrogate}/u.test(path) ||
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
        /[\u0000-\u001f\u007f\\]/.test(path) ||
        path
            .split("/")
            .some((segment) => segment === "" || segment === "." || segment === ".." || isGitFolder(segment));
    if (!bad)
        return;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS("git/invalid-path", `${JSON.stringify(path)} cannot be written to a commit.`, {
        hint: "use relative paths with forward slashes and printable names",
    });
}
/** The spellings of `.git` that some file system takes for it. */
function isGitFolder(segment) {
    const plain = segment.replace(/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g, "").toLowerCase();
    return /^\.git[ .]*$|^git~\d+$|^\.git:/.test(plain);
}
/** Refuses branch names that git would refuse, or take for something else. */
function assertBranchName(name) {
    const bad = name === "" ||
        name.startsWith("-") ||
        name.endsWith(".") ||
        name === "@" ||
        name.includes("..") ||
        name.includes("@{") ||
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
        /[\u0000-\u0020\u007f~^:?*[\\]/.test(name) ||
        name.split("/").some((part) => part === "" || part.startsWith(".") || part.endsWith(".lock"));
    if (!bad)
        return;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS("git/invalid-path", `${JSON.stringify(name)} cannot be the name of a branch.`, {
        hint: "use letters, digits, dashes and slashes",
    });
}
/** Joins a folder ("" is the root) and a path in it, with forward slashes. */
function joinPath(folder, path) {
    return folder === "" ? path : path === "" ? folder : `${folder}/${path}`;
}
/** A folder's path without slashes at its ends. */
function trimSlashes(folder) {
    return folder.replace(/^\/+|\/+$/g, "");
}


/***/ }),

/***/ 12845:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   h5: () => (/* binding */ startGitWithInput),
/* harmony export */   xn: () => (/* binding */ startFailure)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52538);




/** Settings that must not depend on whose machine it is. The user's hooks never run: we write objects and refs ourselves. */
const settings = [
    "core.quotepath=off",
    "core.hooksPath=/dev/null",
    "core.fsmonitor=false",
    "core.warnAmbiguousRefs=false",
    "core.filesRefLockTimeout=3000",
    "core.packedRefsTimeout=3000",
    "color.ui=false",
    "gc.auto=0",
    "maintenance.auto=false",
    "submodule.recurse=false",
    "push.gpgSign=false",
    "log.showSignature=false",
    "log.follow=false",
    "advice.detachedHead=false",
].flatMap((setting) => ["-c", setting]);
/** Set by git for its hooks: they would point us at another repository than the one that was asked for. */
const foreignVariables = [
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_COMMON_DIR",
    "GIT_NAMESPACE",
    "GIT_PREFIX",
    "GIT_GLOB_PATHSPECS",
    "GIT_NOGLOB_PATHSPECS",
    "GIT_ICASE_PATHSPECS",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_QUARANTINE_PATH",
    "GIT_SHALLOW_FILE",
    "GIT_EXTERNAL_DIFF",
    "GIT_DIFF_OPTS",
];
function environment(extra = {}) {
    const env = { ...process.env };
    for (const name of foreignVariables)
        delete env[name];
    return {
        ...env,
        LC_ALL: "C",
        LANGUAGE: "",
        GIT_TERMINAL_PROMPT: "0",
        GIT_PAGER: "cat",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_LITERAL_PATHSPECS: "1",
        GIT_NO_REPLACE_OBJECTS: "1",
        ...extra,
    };
}
/** Starts git in a folder with an array of arguments; never a shell. It reads nothing. */
function startGit(directory, args, env) {
    const options = { cwd: directory, env: environment(env), windowsHide: true };
    return started(directory, () => (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", [...always(directory), ...args], { ...options, stdio: ["ignore", "pipe", "pipe"] }));
}
/** As `startGit`, with something to read. */
function startGitWithInput(directory, args, env) {
    const options = { cwd: directory, env: environment(env), windowsHide: true };
    return started(directory, () => (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", [...always(directory), ...args], { ...options, stdio: ["pipe", "pipe", "pipe"] }));
}
/** Most of what hinders a start is told later, by an event; a path through a file is thrown. */
function started(directory, start) {
    try {
        return start();
    }
    catch (cause) {
        throw startFailure(directory, cause);
    }
}
function always(directory) {
    const bare = isStandaloneBare(directory) ? "all" : "explicit";
    return ["--no-pager", ...settings, "-c", `safe.bareRepository=${bare}`];
}
/**
 * Whether this folder is a bare repository that somebody made there. One within a work tree came with its
 * files: its configuration would start what whoever committed it wants.
 */
function isStandaloneBare(directory) {
    if (!["HEAD", "objects", "refs"].every((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name))))
        return false;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(directory) === ".git")
        return true;
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ".git")))
            return false;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder)
            return true;
    }
}
/** Why git could not even be started. */
function startFailure(directory, cause) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(directory)) {
        return new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS("git/not-a-repository", `There is no folder ${directory}.`, {
            hint: "check the path of the repository",
            cause,
        });
    }
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(directory, { throwIfNoEntry: false })?.isDirectory()) {
        return new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS("git/not-a-repository", `${directory} is no folder.`, {
            hint: "check the path of the repository",
            cause,
        });
    }
    return new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS("git/not-found", "git could not be started.", {
        hint: "install git 2.30 or newer and see that it is on the PATH",
        cause,
    });
}
/** Runs git to its end and tells how it ended. Throws only where git could not be started or took too long. */
function runGit(directory, args, options = {}) {
    return new Promise((resolve, reject) => {
        const { input, env, signal } = options;
        const reading = input === undefined ? undefined : startGitWithInput(directory, args, env);
        const child = reading ?? startGit(directory, args, env);
        const stdout = [];
        const stderr = [];
        let late = false;
        const end = () => {
            late = true;
            // git ends its own helpers (ssh, git-remote-https) on SIGTERM; SIGKILL would leave them behind.
            child.kill("SIGTERM");
            setTimeout(() => child.kill("SIGKILL"), 5_000).unref();
        };
        const timer = options.timeout === undefined ? undefined : setTimeout(end, options.timeout);
        if (signal?.aborted)
            end();
        signal?.addEventListener("abort", end);
        const done = () => {
            clearTimeout(timer);
            signal?.removeEventListener("abort", end);
        };
        child.stdout.on("data", (chunk) => stdout.push(chunk));
        child.stderr.on("data", (chunk) => stderr.push(chunk));
        child.on("error", (cause) => {
            done();
            reject(startFailure(directory, cause));
        });
        child.on("close", (status) => {
            done();
            const said = Buffer.concat(stderr).toString("utf8");
            if (!late)
                return resolve({ status, stdout: Buffer.concat(stdout), stderr: said });
            const message = signal?.aborted
                ? `git ${args[0]} was ended.`
                : `git ${args[0]} took longer than ${(options.timeout ?? 0) / 1000} s and was ended.`;
            reject(new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS("git/timeout", message, { hint: "check the network, then run it again", stderr: said }));
        });
        if (reading && input !== undefined)
            feed(reading.stdin, input);
    });
}
function feed(stdin, input) {
    // git may end before it has read everything; how it ended says why.
    stdin.on("error", () => { });
    if (typeof input === "string" || input instanceof Uint8Array)
        return void stdin.end(input);
    for (const part of input)
        stdin.write(part);
    stdin.end();
}
/** Like `runGit`, for commands whose failure is nothing to decide on: throws a `GitError` then. */
async function git(directory, args, options = {}) {
    const result = await runGit(directory, args, options);
    if (result.status !== 0)
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)(args[0] ?? "", result.status, result.stderr);
    return result.stdout;
}


/***/ }),

/***/ 77878:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/git/error.js
var git_error = __webpack_require__(52538);
// EXTERNAL MODULE: ./.build/git/process.js
var git_process = __webpack_require__(12845);
;// CONCATENATED MODULE: ./.build/git/objects.js


const bulk = 1_000;
/** `env` is given to git: in a partial clone it fetches what is missing, with credentials. */
function openObjects(directory, env = {}) {
    let session;
    function ready() {
        if (session)
            return session;
        const started = startSession(directory, env, ["cat-file", "--batch"], () => {
            if (session === started)
                session = undefined;
        });
        session = started;
        return started;
    }
    function ask(names) {
        for (const name of names)
            refuseLineBreak(name);
        const current = ready();
        const answers = names.map((_, index) => new Promise((resolve, reject) => {
            current.waiting.push({ resolve, reject });
            if (index === 0)
                keepAlive(current.child, true);
        }));
        if (names.length > 0)
            current.child.stdin.write(`${names.join("\n")}\n`);
        return Promise.all(answers);
    }
    async function askAtOnce(names) {
        for (const name of names)
            refuseLineBreak(name);
        const once = startSession(directory, env, ["cat-file", "--batch", "--buffer"], () => { });
        const answers = names.map(() => new Promise((resolve, reject) => once.waiting.push({ resolve, reject })));
        keepAlive(once.child, true);
        once.child.stdin.end(`${names.join("\n")}\n`);
        return Promise.all(answers);
    }
    return {
        start: () => void ready(),
        read: async (name) => (await ask([name]))[0] ?? null,
        readMany: (names) => (names.length > bulk ? askAtOnce(names) : ask(names)),
        close: async () => {
            const child = session?.child;
            session = undefined;
            if (!child || child.exitCode !== null)
                return;
            // It only ever reads, and has nothing left to do: ending it is sooner done than asking it to end, and nobody
            // has to wait; but on Windows it keeps its folder from being removed.
            child.kill();
            if (process.platform !== "win32")
                return;
            const ended = new Promise((resolve) => child.once("close", () => resolve()));
            keepAlive(child, true);
            await ended;
        },
    };
}
function refuseLineBreak(name) {
    if (!/[\n\0]/.test(name))
        return;
    throw new git_error/* GitError */.XS("git/unknown-revision", `${JSON.stringify(name)} cannot name a revision.`, {
        hint: "give a branch, a tag or a commit",
    });
}
function startSession(directory, env, args, ended) {
    const child = (0,git_process/* startGitWithInput */.h5)(directory, args, env);
    const session = { child, waiting: [], next: 0 };
    const stderr = [];
    const fail = (error) => {
        ended();
        for (const waiter of session.waiting.splice(0).slice(session.next))
            waiter.reject(error);
        session.next = 0;
    };
    child.stdout.on("data", objectParser((object) => answer(session, object)));
    child.stderr.on("data", (chunk) => stderr.push(chunk));
    child.stdin.on("error", () => { });
    child.on("error", (cause) => fail((0,git_process/* startFailure */.xn)(directory, cause)));
    child.on("close", (status) => fail((0,git_error/* failure */.V2)("cat-file", status, Buffer.concat(stderr).toString("utf8"))));
    keepAlive(child, false);
    return session;
}
function answer(session, object) {
    session.waiting[session.next]?.resolve(object);
    session.next += 1;
    if (session.next < session.waiting.length)
        return;
    session.waiting.length = 0;
    session.next = 0;
    keepAlive(session.child, false);
}
function keepAlive(child, alive) {
    // Pipes of a child are sockets at run time, which the stream types do not say.
    const handles = [
        child,
        child.stdin,
        child.stdout,
        child.stderr,
    ];
    for (const handle of handles) {
        if (alive)
            handle?.ref?.();
        else
            handle?.unref?.();
    }
}
const header = /^([0-9a-f]{40}|[0-9a-f]{64}) (commit|tree|blob|tag) (\d+)$/;
/** Cuts the answers of `cat-file --batch` out of a stream of chunks without copying what lies in one chunk. */
function objectParser(found) {
    let chunks = [];
    let length = 0;
    let current;
    return (chunk) => {
        chunks.push(chunk);
        length += chunk.length;
        // The content is followed by one line break.
        if (current && length < current.size + 1)
            return;
        let bytes = chunks.length === 1 ? chunk : Buffer.concat(chunks, length);
        for (;;) {
            if (!current) {
                const end = bytes.indexOf(10);
                if (end < 0)
                    break;
                const match = header.exec(bytes.toString("utf8", 0, end));
                bytes = bytes.subarray(end + 1);
                const type = match?.[2];
                if (match?.[1] && (type === "commit" || type === "tree" || type === "blob" || type === "tag")) {
                    current = { oid: match[1], type, size: Number(match[3]) };
                }
                else {
                    found(null);
                    continue;
                }
            }
            if (bytes.length < current.size + 1)
                break;
            found({ oid: current.oid, type: current.type, content: bytes.subarray(0, current.size) });
            bytes = bytes.subarray(current.size + 1);
            current = undefined;
        }
        chunks = bytes.length > 0 ? [bytes] : [];
        length = bytes.length;
    };
}

// EXTERNAL MODULE: ./.build/git/trees.js + 1 modules
var trees = __webpack_require__(20908);
;// CONCATENATED MODULE: ./.build/git/repository.js






const questions = [
    "--is-bare-repository",
    "--is-shallow-repository",
    "--show-object-format",
    "--absolute-git-dir",
    "--show-toplevel",
];
/**
 * Opens the repository that a folder lies in: two git processes, and beside them the one that reads objects.
 * `env` is given to every git process (credentials, say). Throws `git/not-a-repository`, `git/not-found`,
 * `git/unsafe-directory`, `git/ambiguous-remote`.
 */
async function openRepository(directory, env = {}) {
    const objects = openObjects(directory, env);
    const asked = Promise.all([
        (0,git_process/* runGit */.EO)(directory, ["rev-parse", ...questions]),
        (0,git_process/* runGit */.EO)(directory, [
            "config",
            "-z",
            "--get-regexp",
            "^(remote\\.|extensions\\.|checkout\\.|(author|user)\\.email$)",
        ]),
    ]);
    objects.start();
    const [answers, config] = await asked;
    const lines = answers.stdout.toString("utf8").split("\n");
    const [bareText, shallow, format, gitDirectory, top] = lines;
    const bare = bareText === "true";
    // Without a working tree the last question fails, after the others were answered.
    if ((answers.status !== 0 && !(bare && gitDirectory)) || gitDirectory === undefined) {
        throw notARepository(directory, answers);
    }
    const root = bare ? gitDirectory : (top ?? "");
    const settings = readSettings(config.stdout.toString("utf8"));
    const zero = "0".repeat(format === "sha256" ? 64 : 40);
    const withEnv = (options = {}) => ({ ...options, env: { ...env, ...options.env } });
    const run = (args, options) => (0,git_process/* runGit */.EO)(root, args, withEnv(options));
    const close = () => objects.close();
    return {
        root,
        prefix: bare ? "" : prefixOf(root, directory),
        gitDirectory,
        bare,
        shallow: shallow === "true",
        partial: settings.partial,
        zero,
        env,
        remotes: settings.remotes,
        remote: chooseRemote(settings),
        email: settings.email,
        objects,
        trees: (0,trees/* openTrees */.k)({ root, env, partial: settings.partial, promisor: settings.promisor, zero, objects }),
        run,
        git: (args, options) => (0,git_process/* git */.$Y)(root, args, withEnv(options)),
        close,
        [Symbol.asyncDispose]: close,
    };
}
function prefixOf(root, directory) {
    // git resolves symbolic links in the root, so the folder's must be resolved as well to compare the two.
    return (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(root), (0,external_node_fs_.realpathSync)(directory)).split(external_node_path_.sep).join("/");
}
function notARepository(directory, result) {
    const error = (0,git_error/* failure */.V2)("rev-parse", result.status, result.stderr);
    if (error.code !== "git/not-a-repository" && error.code !== "git/failed")
        return error;
    return new git_error/* GitError */.XS("git/not-a-repository", `${directory} is not in a git repository.`, {
        hint: "go to the clone of your repository, or make one: git init",
        stderr: result.stderr,
    });
}
/** From `git config -z`: entries are `key LF value NUL`; section and last part of a key are in lower case. */
function readSettings(text) {
    const remotes = new Set();
    const values = new Map();
    for (const entry of text.split("\0")) {
        const at = entry.indexOf("\n");
        const key = at < 0 ? entry : entry.slice(0, at);
        const value = at < 0 ? "true" : entry.slice(at + 1);
        const remote = /^remote\.(.+)\.([a-z]+)$/s.exec(key);
        if (remote?.[1] && remote[2] === "url")
            remotes.add(remote[1]);
        if (remote?.[1] && remote[2] === "promisor" && value === "true")
            values.set("promisor", remote[1]);
        values.set(key, value);
    }
    const promisor = values.get("promisor") ?? values.get("extensions.partialclone");
    return {
        remotes: [...remotes].sort(),
        preferred: values.get("remote.pushdefault") ?? values.get("checkout.defaultremote"),
        promisor,
        partial: promisor !== undefined,
        email: values.get("author.email")?.trim() || values.get("user.email")?.trim() || null,
    };
}
function chooseRemote(settings) {
    const { remotes, preferred } = settings;
    if (remotes.length === 0)
        return null;
    if (preferred !== undefined && remotes.includes(preferred))
        return preferred;
    if (remotes.includes("origin"))
        return "origin";
    const [only, another] = remotes;
    if (only !== undefined && another === undefined)
        return only;
    throw new git_error/* GitError */.XS("git/ambiguous-remote", `There are several remotes (${remotes.join(", ")}), and none is origin.`, {
        hint: "say which one holds the deployed branch: git config remote.pushDefault NAME",
    });
}


/***/ }),

/***/ 42196:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YF: () => (/* binding */ namesInTree),
/* harmony export */   cZ: () => (/* binding */ parseTree),
/* harmony export */   lE: () => (/* binding */ findInTree)
/* harmony export */ });
/** Entries of a raw tree object by name: `MODE SP NAME NUL` and the id in `idLength` bytes, again and again. */
function parseTree(bytes, idLength) {
    const entries = new Map();
    let at = 0;
    while (at < bytes.length) {
        const space = bytes.indexOf(32, at);
        const end = bytes.indexOf(0, space);
        if (space < 0 || end < 0)
            break;
        const id = end + 1;
        entries.set(bytes.toString("utf8", space + 1, end), {
            mode: bytes.toString("latin1", at, space),
            oid: bytes.toString("hex", id, id + idLength),
        });
        at = id + idLength;
    }
    return entries;
}
/** Names alone, those of folders with a trailing slash: a third of the work where ten thousand lie in one folder. */
function namesInTree(bytes, idLength) {
    const names = [];
    let at = 0;
    while (at < bytes.length) {
        const end = bytes.indexOf(0, at);
        if (end < 0)
            break;
        // A mode is 5 digits long where it is a folder's, and 6 elsewhere.
        const isFolder = bytes[at] === 0x34;
        names.push(bytes.toString("utf8", at + (isFolder ? 6 : 7), end) + (isFolder ? "/" : ""));
        at = end + 1 + idLength;
    }
    return names;
}
/** The one entry of that name, without building the others. */
function findInTree(bytes, name, idLength) {
    const wanted = Buffer.from(name, "utf8");
    let at = 0;
    while (at < bytes.length) {
        // A mode is 5 or 6 digits long.
        const space = bytes[at + 5] === 32 ? at + 5 : at + 6;
        const end = bytes.indexOf(0, space);
        if (end < 0)
            return undefined;
        const id = end + 1;
        if (end - space - 1 === wanted.length && bytes.compare(wanted, 0, wanted.length, space + 1, end) === 0) {
            return { mode: bytes.toString("latin1", at, space), oid: bytes.toString("hex", id, id + idLength) };
        }
        at = id + idLength;
    }
    return undefined;
}


/***/ }),

/***/ 20908:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ isTree),
  k: () => (/* binding */ openTrees)
});

// EXTERNAL MODULE: ./.build/git/process.js
var process = __webpack_require__(12845);
;// CONCATENATED MODULE: ./.build/git/missing.js

/**
 * In a blobless clone git fetches each missing blob by itself when it is read, one connection after the other.
 * This brings all of them in one. Elsewhere it does nothing.
 */
async function prefetch(clone, commit, blobs) {
    if (!clone.partial || clone.promisor === undefined || blobs.length < 2)
        return;
    const wanted = new Set(blobs);
    const listing = await (0,process/* runGit */.EO)(clone.root, [
        "rev-list",
        "--objects",
        "--missing=print",
        "--no-walk",
        "--end-of-options",
        commit,
    ]);
    // Where git cannot say what is missing, reading still works: one by one.
    if (listing.status !== 0)
        return;
    const missing = listing.stdout
        .toString("latin1")
        .split("\n")
        .filter((line) => line.startsWith("?"))
        .map((line) => line.slice(1))
        .filter((oid) => wanted.has(oid));
    if (missing.length < 2)
        return;
    await (0,process/* git */.$Y)(clone.root, [
        // The way git itself fetches promised objects: by id, without telling the remote what is here.
        "-c",
        "fetch.negotiationAlgorithm=noop",
        "fetch",
        "--quiet",
        "--no-tags",
        "--no-write-fetch-head",
        "--recurse-submodules=no",
        "--filter=blob:none",
        "--stdin",
        clone.promisor,
    ], { input: `${missing.join("\n")}\n`, env: clone.env });
}

// EXTERNAL MODULE: ./.build/git/path.js
var git_path = __webpack_require__(12769);
// EXTERNAL MODULE: ./.build/git/tree-object.js
var tree_object = __webpack_require__(42196);
;// CONCATENATED MODULE: ./.build/git/trees.js




/** From here on one `ls-tree -r` is cheaper than asking for tree after tree. */
const manyPaths = 2_000;
/** Up to here git finds a path sooner than it hands over the trees of folders with ten thousand entries. */
const fewPaths = 64;
/** Folders of one commit that are looked up by git before their parents' trees are read instead. */
const fewFolders = 32;
const manyFolders = 200;
function openTrees(options) {
    const { objects, root } = options;
    const idLength = options.zero.length / 2;
    const cache = new Map();
    const roots = new Map();
    const arriving = new Map();
    const lookedUp = new Map();
    async function rootOf(commit) {
        const known = roots.get(commit);
        if (known !== undefined)
            return known;
        const object = await objects.read(`${commit}^{tree}`);
        const oid = object?.type === "tree" ? object.oid : null;
        if (object && oid !== null)
            remember(oid, object.content);
        roots.set(commit, oid);
        return oid;
    }
    function remember(oid, bytes) {
        if (cache.size > 5_000)
            cache.clear();
        // A small slice would keep its whole chunk in memory.
        const tree = { bytes: Buffer.from(bytes), lookups: 0, entries: undefined };
        cache.set(oid, tree);
        return tree;
    }
    async function load(oids) {
        const loaded = new Map();
        const missing = [];
        const expected = [];
        for (const oid of new Set(oids)) {
            const tree = cache.get(oid);
            const coming = arriving.get(oid);
            if (tree)
                loaded.set(oid, tree);
            else if (coming)
                expected.push([oid, coming]);
            else
                missing.push(oid);
        }
        if (missing.length > 0) {
            const asked = objects.readMany(missing);
            for (const [index, oid] of missing.entries()) {
                const coming = asked
                    .then((found) => found[index])
                    .then((object) => (object?.type === "tree" ? remember(oid, object.content) : undefined))
                    .finally(() => arriving.delete(oid));
                arriving.set(oid, coming);
                expected.push([oid, coming]);
            }
        }
        const arrived = await Promise.all(expected.map(([, coming]) => coming));
        for (const [index, [oid]] of expected.entries()) {
            const tree = arrived[index];
            if (tree)
                loaded.set(oid, tree);
        }
        return loaded;
    }
    function entriesOf(tree) {
        tree.entries ??= (0,tree_object/* parseTree */.cZ)(tree.bytes, idLength);
        return tree.entries;
    }
    function lookup(tree, name) {
        // One look into a tree of ten thousand entries is cheaper than parsing it; a dozen are not.
        tree.lookups += 1;
        return tree.entries || tree.lookups > 12
            ? entriesOf(tree).get(name)
            : (0,tree_object/* findInTree */.lE)(tree.bytes, name, idLength);
    }
    async function listRecursively(tree, folder) {
        const listing = await (0,process/* git */.$Y)(root, ["ls-tree", "-r", "-z", "--full-tree", tree], { env: options.env });
        const entries = new Map();
        for (const line of listing.toString("utf8").split("\0")) {
            const tab = line.indexOf("\t");
            const [mode, , oid] = line.slice(0, Math.max(tab, 0)).split(" ");
            if (mode && oid)
                entries.set((0,git_path/* joinPath */.uJ)(folder, line.slice(tab + 1)), { mode, oid });
        }
        return entries;
    }
    async function locate(commit, paths) {
        const found = new Map();
        const top = await rootOf(commit);
        if (top === null)
            return found;
        if (paths.length > manyPaths) {
            const all = await listRecursively(top, "");
            for (const path of paths) {
                const entry = all.get(path);
                if (entry)
                    found.set(path, entry);
            }
            return found;
        }
        let open = paths.map((path) => ({ path, names: path.split("/"), tree: top }));
        for (let depth = 0; open.length > 0; depth += 1) {
            const trees = await load(open.map(({ tree }) => tree));
            const deeper = [];
            for (const { path, names, tree } of open) {
                const parent = trees.get(tree);
                const entry = parent && lookup(parent, names[depth] ?? "");
                if (!entry)
                    continue;
                if (depth === names.length - 1)
                    found.set(path, entry);
                else if (isTree(entry))
                    deeper.push({ path, names, tree: entry.oid });
            }
            open = deeper;
        }
        return found;
    }
    /** The tree at a path; "file" where there is something else, null where there is nothing. */
    async function treeAt(commit, path) {
        if (path === "") {
            const tree = await rootOf(commit);
            return tree === null ? null : { tree };
        }
        const before = lookedUp.get(commit) ?? 0;
        lookedUp.set(commit, before + 1);
        if (before >= fewFolders || !isOneLine(path)) {
            const entry = (await locate(commit, [path])).get(path);
            return entry ? (isTree(entry) ? { tree: entry.oid } : "file") : null;
        }
        const object = await objects.read(`${commit}:${path}`);
        if (object?.type !== "tree")
            return object && "file";
        remember(object.oid, object.content);
        return { tree: object.oid };
    }
    async function walk(commit, folder) {
        const path = (0,git_path/* trimSlashes */.uT)(folder);
        const at = await treeAt(commit, path);
        if (at === "file")
            return locate(commit, [path]);
        const files = new Map();
        if (at === null)
            return files;
        const start = at.tree;
        let open = [{ path, oid: start }];
        let seen = 0;
        while (open.length > 0) {
            seen += open.length;
            if (seen > manyFolders)
                return listRecursively(start, path);
            const trees = await load(open.map(({ oid }) => oid));
            const deeper = [];
            for (const { path: parent, oid } of open) {
                const tree = trees.get(oid);
                for (const [name, entry] of tree ? entriesOf(tree) : []) {
                    const child = (0,git_path/* joinPath */.uJ)(parent, name);
                    if (isTree(entry))
                        deeper.push({ path: child, oid: entry.oid });
                    else
                        files.set(child, entry);
                }
            }
            open = deeper;
        }
        return files;
    }
    async function contents(commit, entries) {
        const blobs = [...entries].filter(([, entry]) => !isTree(entry) && entry.mode !== submodule);
        const ids = blobs.map(([, { oid }]) => oid);
        await prefetch(options, commit, ids);
        return blobsOf(blobs.map(([path]) => path), await objects.readMany(ids));
    }
    async function read(commit, paths) {
        if (options.partial || paths.length > fewPaths || !paths.every(isOneLine)) {
            return contents(commit, await locate(commit, paths));
        }
        return blobsOf(paths, await objects.readMany(paths.map((path) => `${commit}:${path}`)));
    }
    return {
        locate,
        walk,
        read,
        contents,
        names: async (commit, folder) => {
            const at = await treeAt(commit, (0,git_path/* trimSlashes */.uT)(folder));
            const tree = at === null || at === "file" ? undefined : (await load([at.tree])).get(at.tree);
            return tree ? (0,tree_object/* namesInTree */.YF)(tree.bytes, idLength) : [];
        },
    };
}
const submodule = "160000";
function blobsOf(paths, objects) {
    const contents = new Map();
    for (const [index, path] of paths.entries()) {
        const object = objects[index];
        if (object?.type === "blob")
            contents.set(path, object.content);
    }
    return contents;
}
/** What git takes as a line of its input; and a path that begins with a dot would be relative to a folder. */
function isOneLine(path) {
    return !/[\n\0]/.test(path) && !/^\.\.?(?:\/|$)/.test(path);
}
function isTree(entry) {
    return entry.mode === "40000" || entry.mode === "040000";
}


/***/ })

};
;