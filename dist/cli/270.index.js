export const id = 270;
export const ids = [270];
export const modules = {

/***/ 9270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(2029);
// EXTERNAL MODULE: ./.build/report/marks.js
var marks = __webpack_require__(5959);
// EXTERNAL MODULE: ./.build/report/text.js
var report_text = __webpack_require__(8362);
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
var json = __webpack_require__(6675);
// EXTERNAL MODULE: ./.build/commands/command.js
var command = __webpack_require__(6604);
// EXTERNAL MODULE: ./.build/git/branches.js
var branches = __webpack_require__(6153);
// EXTERNAL MODULE: ./.build/git/error.js
var git_error = __webpack_require__(4855);
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
var git_process = __webpack_require__(616);
// EXTERNAL MODULE: ./.build/git/repository.js + 1 modules
var repository = __webpack_require__(7698);
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
    return (0,command/* result */.Ke)((0,finding/* hasFailure */.F3)(findings) ? "refused" : "ok", formatChecks(findings, (0,command/* textOptions */.aW)(world)), {
        findings: (0,json/* findingsJson */.p)(findings),
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

/***/ 6675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ findingsJson)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2029);

/** Findings in the order in which they are shown; passes are kept, so that every gate can be seen. */
function findingsJson(findings) {
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .sortFindings */ .Tc)(findings).map((finding) => ({
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


/***/ }),

/***/ 5959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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


/***/ })

};
