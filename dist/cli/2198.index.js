"use strict";
exports.id = 2198;
exports.ids = [2198,3198];
exports.modules = {

/***/ 2198:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(3028);
// EXTERNAL MODULE: ./.build/report/marks.js
var marks = __webpack_require__(6912);
// EXTERNAL MODULE: ./.build/report/text.js
var report_text = __webpack_require__(431);
;// CONCATENATED MODULE: ./.build/report/checks.js


/** A line per check, good ones too; below what is not good, where it is set. */
function formatChecks(checks, options) {
    const names = checks.map((check) => (0,report_text/* sanitize */.aj)(check.rule.replace(/^.*\//, "")));
    const width = Math.max(0, ...names.map(report_text/* widthOf */.qz));
    return checks
        .flatMap((check, index) => {
        const { sign, style } = marks/* marks */.Z[check.outcome];
        const name = (0,report_text/* padEnd */.f)(names[index] ?? "", width);
        const line = `${(0,report_text/* paint */.nI)(style, `${sign} ${name}`, options)}   ${(0,report_text/* sanitize */.aj)(check.message)}`;
        return check.hint === "" ? [line] : [line, `${" ".repeat(width + 5)}${(0,report_text/* sanitize */.aj)(check.hint)}`];
    })
        .join("\n");
}

// EXTERNAL MODULE: ./.build/report/json.js
var json = __webpack_require__(3198);
// EXTERNAL MODULE: ./.build/commands/command.js
var command = __webpack_require__(2383);
// EXTERNAL MODULE: ./.build/git/branches.js
var branches = __webpack_require__(7066);
// EXTERNAL MODULE: ./.build/git/error.js
var git_error = __webpack_require__(2538);
;// CONCATENATED MODULE: ./.build/commands/doctor/check.js
function pass(name, message) {
    return { name, outcome: "pass", message, hint: "" };
}
function warn(name, message, hint) {
    return { name, outcome: "warn", message, hint };
}
function fail(name, message, hint) {
    return { name, outcome: "fail", message, hint };
}
/** Compares the first numbers of two dotted versions, so that `2.39.5.windows.1` is as good as `2.39.5`. */
function isAtLeast(found, needed) {
    const left = found.split(".").map(Number);
    const right = needed.split(".").map(Number);
    for (const [index, part] of right.entries()) {
        const other = left[index] ?? 0;
        if (other !== part)
            return other > part;
    }
    return true;
}

;// CONCATENATED MODULE: ./.build/commands/doctor/branches.js



const deployed = "deployed";
/** Both branches: whether they are there, and whether the clone has what the remote has. */
async function checkBranches(repository) {
    const desired = await (0,branches/* desiredBranch */.ts)(repository);
    if (desired === null) {
        return [
            fail("desired", "there is no branch yet", "make a first commit: git commit"),
            await head(repository),
        ];
    }
    return [await checkDesired(repository, desired), await head(repository)];
}
async function checkDesired(repository, branch) {
    const local = await commitOf(repository, branch);
    if (repository.remote === null) {
        return local === null
            ? fail("desired", `${branch} has no commit yet`, "make a first commit: git commit")
            : pass("desired", `${branch} at ${local.slice(0, 7)}`);
    }
    return await reached("desired", async () => {
        const remote = await (0,branches/* branchHead */.P)(repository, branch);
        if (remote === null) {
            return fail("desired", `${branch} is not on ${repository.remote}`, `git push -u ${repository.remote} ${branch}`);
        }
        if (local === null || local === remote)
            return pass("desired", `${branch} at ${remote.slice(0, 7)}`);
        const behind = await countBetween(repository, local, remote);
        const ahead = await countBetween(repository, remote, local);
        const hint = behind > 0 ? `git pull ${repository.remote} ${branch}` : `git push ${repository.remote} ${branch}`;
        return warn("desired", `${branch} here is ${behind} behind and ${ahead} ahead of ${repository.remote}; what counts is there`, hint);
    });
}
async function head(repository) {
    return await reached("deployed", async () => {
        const commit = await (0,branches/* branchHead */.P)(repository, deployed);
        if (commit !== null)
            return pass("deployed", `${deployed} at ${commit.slice(0, 7)}`);
        const where = repository.remote === null ? "here" : `on ${repository.remote}`;
        return fail("deployed", `the branch ${deployed} is not ${where}`, "headgate init makes it");
    });
}
/** A remote that does not answer is a finding of this check and no reason to skip the others. */
async function reached(name, check) {
    try {
        return await check();
    }
    catch (error) {
        if (!(0,git_error/* isGitError */.lT)(error))
            throw error;
        return fail(name, error.message, error.hint);
    }
}
async function commitOf(repository, branch) {
    const found = await repository.run(["rev-parse", "--verify", "--quiet", `refs/heads/${branch}^{commit}`]);
    return found.status === 0 ? found.stdout.toString("utf8").trim() : null;
}
async function countBetween(repository, from, to) {
    const counted = await repository.run(["rev-list", "--count", `${from}..${to}`]);
    return Number(counted.stdout.toString("utf8").trim()) || 0;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./.build/commands/doctor/files.js



const biggest = 1_048_576;
/** `headgate.yaml` in the convention's folder, and the version of the convention it names. */
async function checkProject(root, directory) {
    const path = (0,external_node_path_.join)(directory, "headgate.yaml");
    const text = await textOf((0,external_node_path_.join)(root, path));
    if (text === undefined) {
        return fail("project", `there is no ${path}`, "headgate init writes one; --directory names another folder");
    }
    const version = /^headgate:[ \t]*(\d+)/m.exec(text)?.[1];
    if (version === "1")
        return pass("project", `${path}, convention version 1`);
    return fail("project", version === undefined
        ? `${path} does not say which version of the convention it follows`
        : `${path} follows version ${version} of the convention, which this Headgate does not know`, version === undefined ? "begin the file with: headgate: 1" : "install a newer Headgate");
}
/** Whether something comes back to a rollout whose next step is due, and to a gate whose time has come. */
async function checkSchedule(root) {
    const folder = (0,external_node_path_.join)(".github", "workflows");
    const names = await (0,promises_.readdir)((0,external_node_path_.join)(root, folder)).catch(() => undefined);
    if (names === undefined) {
        return warn("schedule", "nothing runs apply by itself here: waits and rollouts go on only when somebody does", "run headgate apply from cron, or add a workflow with `on: schedule` in .github/workflows");
    }
    const workflows = names.filter((name) => /\.ya?ml$/.test(name)).sort();
    for (const name of workflows) {
        const text = (await textOf((0,external_node_path_.join)(root, folder, name))) ?? "";
        if (/headgate/i.test(text) && /^\s*schedule:/m.test(text)) {
            const cron = /cron:\s*["']?([^"'\n#]+)/.exec(text)?.[1]?.trim();
            return pass("schedule", `${(0,external_node_path_.join)(folder, name)}${cron === undefined ? "" : `, ${cron}`}`);
        }
    }
    return warn("schedule", `no workflow in ${folder} runs Headgate on a schedule: waits and rollouts stand still between pushes`, "add `schedule: [{ cron: '*/10 * * * *' }]` below `on:` of the workflow that runs apply");
}
/** Text of a regular, not too large file; undefined where there is none. */
async function textOf(path) {
    try {
        const bytes = await (0,promises_.readFile)(path);
        return bytes.length > biggest ? undefined : bytes.toString("utf8");
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./.build/git/process.js
var git_process = __webpack_require__(2845);
// EXTERNAL MODULE: ./.build/git/repository.js + 4 modules
var repository = __webpack_require__(9475);
;// CONCATENATED MODULE: ./.build/commands/doctor/tools.js




const neededNode = "20.12";
const neededGit = "2.30";
function checkNode(found) {
    if (isAtLeast(found, neededNode))
        return pass("node", found);
    return fail("node", `${found} is too old`, `install Node ${neededNode} or newer: https://nodejs.org`);
}
async function checkGit(folder) {
    try {
        const said = (await (0,git_process/* runGit */.EO)(folder, ["--version"])).stdout.toString("utf8");
        const found = /\d+\.\d+[\d.]*/.exec(said)?.[0];
        if (found === undefined)
            return warn("git", `its version cannot be read from ${said.trim()}`, "git --version");
        if (isAtLeast(found, neededGit))
            return pass("git", found);
        return fail("git", `${found} is too old`, `install git ${neededGit} or newer: https://git-scm.com`);
    }
    catch (error) {
        if (!(0,git_error/* isGitError */.lT)(error))
            throw error;
        return fail("git", error.message, error.hint);
    }
}
/** The repository around a folder, or the check that says why there is none. */
async function openClone(folder) {
    try {
        return { repository: await (0,repository/* openRepository */.h)(folder) };
    }
    catch (error) {
        if (!(0,git_error/* isGitError */.lT)(error))
            throw error;
        return { check: fail("repository", error.message, error.hint) };
    }
}
function checkClone(repository) {
    const { remote, remotes, root, bare, shallow, partial } = repository;
    const where = bare
        ? fail("repository", `${root} is bare: there is no working tree`, "clone it, and work in the clone")
        : pass("repository", root);
    const depth = shallow
        ? fail("clone", "shallow: the history that soak and rollback points are read from is missing", `git fetch --unshallow ${remote ?? "origin"}; in a workflow, fetch-depth: 0 at actions/checkout`)
        : pass("clone", partial ? "whole, contents fetched when needed" : "whole");
    const from = remote === null
        ? pass("remote", "none: this clone is the store")
        : pass("remote", remotes.length > 1 ? `${remote} of ${remotes.join(", ")}` : remote);
    return [where, depth, from];
}
/** Whom the commits on `deployed` name. */
async function checkIdentity(repository, env) {
    const [name, email] = await Promise.all(["user.name", "user.email"].map(async (key) => (await repository.run(["config", "--get", key])).stdout.toString("utf8").trim()));
    const who = env.GIT_AUTHOR_NAME ?? name;
    const address = env.GIT_AUTHOR_EMAIL ?? email;
    if (who && address)
        return pass("identity", `${who} <${address}>`);
    return warn("identity", "git does not know who you are, so the history cannot say who did what", 'git config user.name "NAME" && git config user.email "ADDRESS"');
}

;// CONCATENATED MODULE: ./.build/commands/doctor.js
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








/** Checks what Headgate needs, tells where each is set, and changes nothing but what a fetch brings. */
const doctor = async ({ options }, world) => {
    const folder = (0,external_node_path_.resolve)(world.cwd, typeof options.repository === "string" ? options.repository : ".");
    const directory = typeof options.directory === "string" ? options.directory : "";
    const checks = await examine(folder, directory, world);
    const findings = checks.map(toFinding);
    return (0,command/* result */.Ke)((0,finding.hasFailure)(findings) ? "refused" : "ok", formatChecks(findings, (0,command/* textOptions */.aW)(world)), {
        findings: (0,json.findingsJson)(findings),
    });
};
async function examine(folder, directory, world) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const node = checkNode(process.versions.node);
        const git = await checkGit(folder);
        if (git.outcome === "fail")
            return [node, git];
        const clone = await openClone(folder);
        if ("check" in clone)
            return [node, git, clone.check];
        const repository = __addDisposableResource(env_1, clone.repository, true);
        world.progress("asking the remote for its branches");
        return [
            node,
            git,
            ...checkClone(repository),
            await checkIdentity(repository, world.env),
            ...(await checkBranches(repository)),
            await checkProject(repository.root, directory),
            await checkSchedule(repository.root),
        ];
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
function toFinding(check) {
    return {
        rule: `doctor/${check.name}`,
        outcome: check.outcome,
        severity: check.outcome === "fail" ? "high" : check.outcome === "warn" ? "medium" : "info",
        message: check.message,
        hint: check.hint,
    };
}


/***/ }),

/***/ 7066:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ branchHead),
/* harmony export */   eR: () => (/* binding */ currentBranch),
/* harmony export */   ts: () => (/* binding */ desiredBranch)
/* harmony export */ });
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6624);

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

/***/ 6624:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ fetchBranch),
/* harmony export */   lu: () => (/* binding */ trackingRef),
/* harmony export */   ur: () => (/* binding */ remoteTimeout)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2538);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2769);


/** Milliseconds a conversation with a remote may take. */
const remoteTimeout = 300_000;
function trackingRef(remote, branch) {
    return `refs/remotes/${remote}/${branch}`;
}
/**
 * Fetches one branch and returns where it stands on the remote; null where the remote has none such. Throws
 * `git/remote-unreachable`, `git/rejected`.
 */
async function fetchBranch(repository, remote, branch) {
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
        ], { timeout: remoteTimeout });
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

/***/ 3028:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareFindings: () => (/* binding */ compareFindings),
/* harmony export */   compareText: () => (/* binding */ compareText),
/* harmony export */   hasFailure: () => (/* binding */ hasFailure),
/* harmony export */   outcomes: () => (/* binding */ outcomes),
/* harmony export */   severities: () => (/* binding */ severities),
/* harmony export */   sortFindings: () => (/* binding */ sortFindings)
/* harmony export */ });
const outcomes = ["fail", "wait", "warn", "pass"];
const severities = [
    "critical",
    "high",
    "medium",
    "low",
    "info",
];
/** Most severe first, then by place, then by rule: the order in which findings are always shown. */
function sortFindings(findings) {
    return [...findings].sort(compareFindings);
}
function compareFindings(a, b) {
    return (outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome) ||
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        compareText(a.file ?? a.place?.file ?? "", b.file ?? b.place?.file ?? "") ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0) ||
        compareText(a.rule, b.rule) ||
        compareText(a.message, b.message));
}
/** By code unit: the same order on every machine and locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function hasFailure(findings) {
    return findings.some((finding) => finding.outcome === "fail");
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

/***/ 7996:
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


/***/ })

};
;