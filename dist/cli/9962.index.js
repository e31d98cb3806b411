"use strict";
exports.id = 9962;
exports.ids = [9962];
exports.modules = {

/***/ 57111:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(3028);
// EXTERNAL MODULE: ./.build/report/marks.js
var marks = __webpack_require__(56912);
// EXTERNAL MODULE: ./.build/report/text.js
var report_text = __webpack_require__(10431);
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
var json = __webpack_require__(63198);
// EXTERNAL MODULE: ./.build/commands/command.js
var command = __webpack_require__(82383);
// EXTERNAL MODULE: ./.build/git/branches.js
var branches = __webpack_require__(37066);
// EXTERNAL MODULE: ./.build/git/error.js
var git_error = __webpack_require__(52538);
;// CONCATENATED MODULE: ./.build/host/check.js
function pass(name, message) {
    return { name, outcome: "pass", message, hint: "" };
}
function warn(name, message, hint) {
    return { name, outcome: "warn", message, hint };
}
function fail(name, message, hint) {
    return { name, outcome: "fail", message, hint };
}

;// CONCATENATED MODULE: ./.build/commands/doctor/branches.js



/** Both branches: whether they are there, and whether the clone has what the remote has. */
async function checkBranches(repository, host) {
    const desired = await (host?.desiredBranch ?? branches/* desiredBranch */.ts)(repository);
    const deployed = host?.deployedBranch ?? "deployed";
    if (desired === null) {
        return [
            fail("desired", "there is no branch yet", "make a first commit: git commit"),
            await head(repository, deployed),
        ];
    }
    return [await checkDesired(repository, desired), await head(repository, deployed)];
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
async function head(repository, deployed) {
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
var promises_ = __webpack_require__(51455);
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
    const workflows = await workflowTexts(root);
    if (workflows.length === 0) {
        return warn("schedule", "nothing runs apply by itself here: waits and rollouts go on only when somebody does", "run headgate apply from cron, or add a workflow with `on: schedule` in .github/workflows");
    }
    for (const { path, text } of workflows) {
        if (/headgate/i.test(text) && /^\s*schedule:/m.test(text)) {
            const cron = /cron:\s*["']?([^"'\n#]+)/.exec(text)?.[1]?.trim();
            return pass("schedule", `${path}${cron === undefined ? "" : `, ${cron}`}`);
        }
    }
    return warn("schedule", `no workflow in ${workflowsFolder} runs Headgate on a schedule: waits and rollouts stand still between pushes`, "add `schedule: [{ cron: '*/10 * * * *' }]` below `on:` of the workflow that runs apply");
}
const workflowsFolder = (0,external_node_path_.join)(".github", "workflows");
/** More than anybody has; a folder of ten thousand shall not keep it busy. */
const mostWorkflows = 200;
/** The workflow files of a repository, each by its path from the root. */
async function workflowTexts(root) {
    const names = await (0,promises_.readdir)((0,external_node_path_.join)(root, workflowsFolder)).catch(() => []);
    const workflows = names.filter((name) => /\.ya?ml$/.test(name)).sort();
    return await Promise.all(workflows.slice(0, mostWorkflows).map(async (name) => {
        const path = (0,external_node_path_.join)(workflowsFolder, name);
        return { path, text: (await textOf((0,external_node_path_.join)(root, path))) ?? "" };
    }));
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

// EXTERNAL MODULE: ./.build/convention/load.js + 12 modules
var load = __webpack_require__(1450);
// EXTERNAL MODULE: ./.build/convention/working-tree.js
var working_tree = __webpack_require__(9057);
// EXTERNAL MODULE: ./.build/model/text.js
var model_text = __webpack_require__(34694);
// EXTERNAL MODULE: ./.build/rules/approvals/approvers.js
var approvers = __webpack_require__(80274);
// EXTERNAL MODULE: ./.build/rules/text.js
var rules_text = __webpack_require__(61340);
;// CONCATENATED MODULE: ./.build/commands/doctor/workflow.js
/** Reads a workflow; null where it is no YAML that could be one, or has no job that runs Headgate. */
async function readWorkflow(text) {
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    let document;
    try {
        document = parse(text, { maxAliasCount: 100, logLevel: "error", uniqueKeys: false });
    }
    catch {
        return null;
    }
    if (!isMap(document))
        return null;
    const jobs = Object.entries(mapOf(document.jobs)).flatMap(([name, job]) => {
        return isMap(job) ? jobOf(name, job, document.permissions) : [];
    });
    if (jobs.length === 0)
        return null;
    return { events: eventsOf(document.on), crons: cronsOf(document.on), jobs };
}
/** `headgate/headgate@v1`, a copy in this repository, or the command line. */
const action = /(?:^|\/)headgate(?:@|$)/i;
const line = /\bheadgate(?:["']?\s|\/dist\/cli\b|\.js\b)/i;
function jobOf(name, job, inherited) {
    const steps = Array.isArray(job.steps) ? job.steps.filter(isMap) : [];
    const runs = steps.some(({ uses, run }) => {
        return ((typeof uses === "string" && action.test(uses)) || (typeof run === "string" && line.test(`${run} `)));
    });
    if (!runs)
        return [];
    const checkout = steps.find(({ uses }) => typeof uses === "string" && /^actions\/checkout(?:@|$)/.test(uses));
    const depth = checkout === undefined ? null : Number(mapOf(checkout.with)["fetch-depth"] ?? 1);
    return [{ name, permissions: permissionsOf(job.permissions ?? inherited), depth }];
}
function permissionsOf(value) {
    if (value === "read-all" || value === "write-all")
        return value;
    if (!isMap(value))
        return null;
    const entries = Object.entries(value).filter((entry) => {
        return typeof entry[1] === "string";
    });
    return Object.fromEntries(entries);
}
function eventsOf(on) {
    if (typeof on === "string")
        return new Set([on]);
    if (Array.isArray(on))
        return new Set(on.filter((event) => typeof event === "string"));
    return new Set(Object.keys(mapOf(on)));
}
function cronsOf(on) {
    const { schedule } = mapOf(on);
    if (!Array.isArray(schedule))
        return [];
    return schedule.flatMap((entry) => {
        const { cron } = mapOf(entry);
        return typeof cron === "string" ? [cron] : [];
    });
}
function isMap(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function mapOf(value) {
    return isMap(value) ? value : {};
}

;// CONCATENATED MODULE: ./.build/commands/doctor/github.js









/** What the files say of how Headgate runs on GitHub, and what only GitHub itself can tell. */
async function checkGitHub(repository, directory, host) {
    if (!host?.examine && !isOnGitHub(await addressOf(repository)))
        return [];
    const files = [
        ...(await checkWorkflows(repository.root)),
        ...(await checkTeams((0,external_node_path_.join)(repository.root, directory), host)),
    ];
    if (host?.examine)
        return [...files, ...(await host.examine(repository))];
    return [
        ...files,
        pass("github", "its rules, settings and permissions only GitHub can tell: Actions > Headgate > Run workflow > doctor"),
    ];
}
async function addressOf({ remote, run }) {
    const asked = remote === null ? undefined : await run(["remote", "get-url", remote]);
    return asked?.status === 0 ? asked.stdout.toString("utf8").trim() : "";
}
/** By the name of the server in a remote's address; an Enterprise Server goes by any name, and is not known so. */
function isOnGitHub(address) {
    return /^(?:[a-z+]+:\/\/)?(?:[^/@\s]+@)?(?:[\w-]+\.)*(?:github\.com|ghe\.com)[/:]/i.test(address);
}
/** What each event is for; without it, that does not happen. */
const events = {
    pull_request: "no plan is shown on pull requests",
    push: "a merge is not applied",
    schedule: "waits and rollouts go on only with the next push",
    workflow_dispatch: "nobody can roll back from GitHub's pages",
    pull_request_review: "an approval shows on the pull request only with its next push",
};
/** What some job has to be allowed. */
const needed = {
    contents: "write",
    "pull-requests": "write",
    checks: "write",
    actions: "read",
    issues: "write",
};
async function checkWorkflows(root) {
    const found = [];
    for (const { path, text } of await workflowTexts(root)) {
        const facts = /headgate/i.test(text) ? await readWorkflow(text) : null;
        if (facts !== null)
            found.push({ path: (0,model_text/* printable */.g$)(path, 100), facts });
    }
    if (found.length === 0) {
        const hint = "copy examples/headgate.yml to .github/workflows, and change what is marked CHANGE";
        return [warn("workflow", "no workflow in .github/workflows runs Headgate", hint)];
    }
    return [
        pass("workflow", found.map(({ path }) => path).join(", ")),
        checkEvents(found.map(({ facts }) => facts)),
        checkCheckouts(found),
        checkPermissions(found.map(({ facts }) => facts)),
    ];
}
function checkEvents(workflows) {
    const has = (event) => workflows.some((facts) => facts.events.has(event));
    if (has("pull_request_target")) {
        return fail("events", "a workflow runs Headgate on pull_request_target: with this repository's rights, for whatever a stranger proposes", "use pull_request: from a fork it plans too, and there is a summary in place of the comment");
    }
    const missing = Object.entries(events).filter(([event]) => !has(event));
    if (missing.length === 0)
        return pass("events", Object.keys(events).join(", "));
    return warn("events", missing.map(([event, effect]) => `without ${event} ${effect}`).join("; "), `add ${(0,rules_text/* listed */.KE)(missing.map(([event]) => event), "and")} below \`on:\`, as in examples/headgate.yml`);
}
function checkCheckouts(workflows) {
    const shallow = workflows.flatMap(({ path, facts }) => facts.jobs.filter(({ depth }) => depth !== 0).map(({ name }) => `${(0,model_text/* printable */.g$)(name, 60)} in ${path}`));
    if (shallow.length === 0)
        return pass("checkout", "with all of history");
    return fail("checkout", `without the history of both branches: ${(0,rules_text/* listed */.KE)(shallow, "and")}`, "give actions/checkout `with: { fetch-depth: 0, persist-credentials: false }` in each job that runs Headgate");
}
function checkPermissions(workflows) {
    const jobs = workflows.flatMap((facts) => facts.jobs);
    const silent = jobs.filter(({ permissions }) => permissions === null);
    if (silent.length > 0) {
        return warn("permissions", `what ${(0,rules_text/* listed */.KE)(silent.map(({ name }) => (0,model_text/* printable */.g$)(name, 60)), "and")} may do is left to the repository's default`, "write `permissions:` in the job, as in examples/headgate.yml, each with its reason");
    }
    const missing = Object.entries(needed).filter(([name, level]) => !jobs.some(({ permissions }) => allows(permissions, name, level)));
    if (missing.length === 0)
        return pass("permissions", "what Headgate takes, job by job");
    const lines = missing.map(([name, level]) => `${name}: ${level}`);
    return warn("permissions", `no job that runs Headgate has ${(0,rules_text/* listed */.KE)(lines, "or")}`, "docs/github.md says what each is for; examples/headgate.yml has them all");
}
function allows(permissions, name, level) {
    if (permissions === "write-all")
        return true;
    if (permissions === "read-all")
        return level === "read";
    const given = permissions !== null && Object.hasOwn(permissions, name) ? permissions[name] : undefined;
    return given === "write" || given === level;
}
/** Whether somebody here knows who is in the teams that policies name. */
async function checkTeams(root, host) {
    const { desired } = await (0,load/* loadDesired */.fv)((0,working_tree.workingTree)(root), {
        kind: "touched",
        servers: new Set(),
        files: new Set(),
    });
    const groups = [...desired.environments.values()].flatMap((policy) => [
        ...(policy.approvals.count > 0 ? (0,approvers/* approversOf */.U9)(policy).unresolved : []),
        ...(0,approvers/* deployersOf */.n)(policy).unresolved,
    ]);
    const teams = [...new Set(groups.filter((name) => name.startsWith("@")))];
    if (teams.length === 0)
        return [];
    const shown = (0,rules_text/* listed */.KE)(teams.map((team) => (0,model_text/* printable */.g$)(team, 80)), "and");
    const hint = "list their members under teams in headgate.yaml, or give the input members-token: an App's token with Organization permissions, Members: read";
    if (!host?.examine)
        return [warn("teams", `who is in ${shown} only GitHub can tell, and only to some tokens`, hint)];
    const known = await host.memberships(teams, host.requester?.people ?? []);
    const unknown = teams.filter((team) => !known.has(team.toLowerCase()));
    if (unknown.length === 0)
        return [pass("teams", `${shown} can be looked up`)];
    const lost = (0,rules_text/* listed */.KE)(unknown.map((team) => (0,model_text/* printable */.g$)(team, 80)), "and");
    return [warn("teams", `who is in ${lost} cannot be looked up: nobody counts as one of them`, hint)];
}

// EXTERNAL MODULE: ./.build/system/cache-folder.js
var cache_folder = __webpack_require__(61048);
// EXTERNAL MODULE: ./.build/commands/clone.js
var clone = __webpack_require__(46255);
// EXTERNAL MODULE: ./.build/commands/run/kept.js
var kept = __webpack_require__(49550);
// EXTERNAL MODULE: ./.build/commands/run/look-record.js
var look_record = __webpack_require__(70315);
;// CONCATENATED MODULE: ./.build/commands/doctor/launcher.js






/** How the last look at the remote behind a start of a server went; nothing where none was started from here. */
function checkLauncher(root, directory, env) {
    const repository = (0,external_node_path_.join)(root, (0,clone/* folderNamed */.Aq)(directory));
    const folder = (0,kept/* keptFolder */.H$)((0,cache_folder/* cacheFolder */.n)(env), { repository, directory: "" });
    const look = (0,look_record/* readLook */.s)(folder);
    if (!look)
        return [];
    if (look.problem === null)
        return [pass("launcher", `servers start from what was fetched at ${look.at}`)];
    const since = look.succeeded === null ? "never fetched" : `last fetched at ${look.succeeded}`;
    const hint = `headgate run SERVER --env ENVIRONMENT --repository ${repository} --refresh shows it again`;
    return [warn("launcher", `servers start from what was ${since}: ${look.problem}`, hint)];
}

// EXTERNAL MODULE: ./.build/git/process.js
var git_process = __webpack_require__(12845);
// EXTERNAL MODULE: ./.build/git/repository.js + 1 modules
var repository = __webpack_require__(77878);
;// CONCATENATED MODULE: ./.build/commands/doctor/check.js

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

;// CONCATENATED MODULE: ./.build/commands/doctor/tools.js




const neededNode = "20.17";
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
async function openClone(folder, gitEnv) {
    try {
        return { repository: await (0,repository/* openRepository */.h)(folder, gitEnv) };
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
        const clone = await openClone(folder, world.host?.gitEnv);
        if ("check" in clone)
            return [node, git, clone.check];
        const repository = __addDisposableResource(env_1, clone.repository, true);
        world.progress("asking the remote for its branches");
        return [
            node,
            git,
            ...checkClone(repository),
            // Where the host commits, it is the token that does.
            ...(world.host?.examine ? [] : [await checkIdentity(repository, world.env)]),
            ...(await checkBranches(repository, world.host)),
            await checkProject(repository.root, directory),
            await checkSchedule(repository.root),
            ...checkLauncher(repository.root, directory, world.env),
            ...(await checkGitHub(repository, directory, world.host)),
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

/***/ 10547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jf: () => (/* binding */ reservedServers),
/* harmony export */   L8: () => (/* binding */ classify),
/* harmony export */   MR: () => (/* binding */ releaseFile),
/* harmony export */   V8: () => (/* binding */ contractFile),
/* harmony export */   Yb: () => (/* binding */ isExactVersion),
/* harmony export */   dT: () => (/* binding */ signatureFile),
/* harmony export */   eQ: () => (/* binding */ isId),
/* harmony export */   fC: () => (/* binding */ environmentsFolder),
/* harmony export */   g7: () => (/* binding */ projectFile),
/* harmony export */   kt: () => (/* binding */ serverFile),
/* harmony export */   mI: () => (/* binding */ deploymentFile),
/* harmony export */   qU: () => (/* binding */ environmentFile),
/* harmony export */   re: () => (/* binding */ reservedEnvironments),
/* harmony export */   tl: () => (/* binding */ serversFolder),
/* harmony export */   v5: () => (/* binding */ acknowledgementFile)
/* harmony export */ });
/** The convention's paths, relative to its directory, with forward slashes. */
const projectFile = "headgate.yaml";
const serversFolder = "servers";
const environmentsFolder = "environments";
function serverFile(server) {
    return `${serversFolder}/${server}/server.yaml`;
}
function releaseFile(server, version) {
    return `${serversFolder}/${server}/versions/${version}.json`;
}
/** Beside the release, since a release is never edited: who released it, as a sigstore bundle. */
function signatureFile(server, version) {
    return `${serversFolder}/${server}/signatures/${version}.sigstore.json`;
}
/** `digest` as contracts are referred to: `sha256-` and hexadecimal digits. */
function contractFile(server, digest) {
    return `${serversFolder}/${server}/contracts/${digest.replace(/^sha256-/, "")}.json`;
}
function acknowledgementFile(server, version) {
    return `${serversFolder}/${server}/acknowledgements/${version}.yaml`;
}
function environmentFile(environment) {
    return `${environmentsFolder}/${environment}/environment.yaml`;
}
function deploymentFile(environment, server) {
    return `${environmentsFolder}/${environment}/${server}.yaml`;
}
const ignored = /(?:^|\/)(?:\.git[^/]*|[^/]+\.md|OWNERS|LICENSE)$/;
const contract = /^[0-9a-f]{64}\.json$/;
const signature = /^(.+)\.sigstore\.json$/;
/** Nine of ten paths of a large repository are releases. */
const releasePath = /^servers\/([^/]+)\/versions\/([^/]*)\.json$/;
function classify(path) {
    if (path === projectFile)
        return { kind: "headgate" };
    const release = releasePath.exec(path);
    if (release)
        return { kind: "release", server: release[1] ?? "", version: release[2] ?? "" };
    const [top, id, third, fourth, ...rest] = path.split("/");
    if (top !== serversFolder && top !== environmentsFolder) {
        return /^headgate\.ya?ml$/i.test(path) ? { kind: "unknown", meant: projectFile } : { kind: "outside" };
    }
    if (ignored.test(path))
        return { kind: "ignored" };
    if (id === undefined || third === undefined || rest.length > 0)
        return unknown(path);
    return top === serversFolder ? inServer(path, id, third, fourth) : inEnvironment(path, id, third, fourth);
}
function inServer(path, server, name, file) {
    if (name === "server.yaml" && file === undefined)
        return { kind: "server", server };
    if (name === "contracts" && file !== undefined && contract.test(file))
        return { kind: "contract", server };
    if (name === "acknowledgements" && file?.endsWith(".yaml")) {
        return { kind: "acknowledgement", server, version: file.slice(0, -".yaml".length) };
    }
    const signed = name === "signatures" ? signature.exec(file ?? "")?.[1] : undefined;
    if (signed !== undefined)
        return { kind: "signature", server, version: signed };
    return unknown(path);
}
function inEnvironment(path, environment, name, file) {
    if (file !== undefined || !name.endsWith(".yaml"))
        return unknown(path);
    if (name === "environment.yaml")
        return { kind: "environment", environment };
    return { kind: "deployment", environment, server: name.slice(0, -".yaml".length) };
}
function unknown(path) {
    const meant = path.replace(/\.(?:yml|ya?ml\.txt)$/i, ".yaml");
    const better = meant === path ? undefined : classify(meant);
    return better && better.kind !== "unknown" ? { kind: "unknown", meant } : { kind: "unknown" };
}
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
/** Whether a text is a DNS label: what ids of servers and environments are. */
function isId(text) {
    return label.test(text);
}
/** Ids that other paths of the convention or of the branch `deployed` already mean. */
const reservedEnvironments = new Set(["pending"]);
const reservedServers = new Set(["environment"]);
const number = "(?:0|[1-9]\\d{0,15})";
const identifier = "(?:0|[1-9]\\d{0,15}|\\d*[A-Za-z-][0-9A-Za-z-]*)";
const version = new RegExp(`^${number}\\.${number}\\.${number}(?:-${identifier}(?:\\.${identifier})*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$`);
/** Whether a text is an exact semantic version, as all schemas demand it. */
function isExactVersion(text) {
    return text.length <= 128 && version.test(text);
}


/***/ }),

/***/ 53616:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zv: () => (/* binding */ conventionFinding),
  Jc: () => (/* binding */ conventionRules),
  $s: () => (/* binding */ fileSpot),
  he: () => (/* binding */ placedFinding)
});

;// CONCATENATED MODULE: ./.build/convention/rule-texts.js
/** What each rule of the convention checks. Those without an outcome fail. */
const conventionTexts = {
    "convention/not-found": {
        severity: "critical",
        what: "The directory has a headgate.yaml.",
        why: "It says where the convention begins and which version of it is meant.",
        fix: "Run `headgate init` here, or name the right directory with --directory.",
    },
    "convention/newer-version": {
        severity: "critical",
        what: "The file follows a version of the convention that this Headgate knows.",
        why: "A newer convention may mean something else by the same words; guessing could deploy it.",
        fix: "Use the Headgate that knows this version, the one your workflow names.",
    },
    "convention/syntax": {
        what: "The file is valid YAML or JSON.",
        why: "What cannot be read cannot be deployed.",
        fix: "Correct the marked place; what stands before it is often the cause.",
    },
    "convention/empty": {
        what: "The file says something.",
        why: "An empty file is nearly always one that was not finished, and it must not count as all defaults.",
        fix: "Write the settings, or remove the file.",
    },
    "convention/duplicate-key": {
        what: "No key stands twice in the same map.",
        why: "Programs disagree about which of the two counts.",
        fix: "Keep one of them.",
    },
    "convention/alias": {
        what: "The file has no anchors (&) and aliases (*).",
        why: "They hide what a line means in a review, and a few lines of them can grow to gigabytes.",
        fix: "Write the value out at each place, or put it where it is shared: headgate.yaml or server.yaml.",
    },
    "convention/merge-key": {
        what: "The file has no merge keys (<<).",
        why: "YAML 1.2 has none: some programs merge, others take << for a name.",
        fix: "Write the keys out.",
    },
    "convention/tag": {
        what: "The file has no tags (!).",
        why: "A tag changes what a value is behind the reader's back; no setting needs one.",
        fix: "Take the tag away; quote the value where text is meant.",
    },
    "convention/tab": {
        what: "Lines are indented with spaces.",
        why: "YAML refuses tabs there, since nobody can see how far one goes.",
        fix: "Replace the tab by spaces.",
    },
    "convention/directive": {
        what: "The file has no directives (%YAML, %TAG).",
        why: "They change how all of the file is read.",
        fix: "Remove the line; files are read as YAML 1.2.",
    },
    "convention/several-documents": {
        what: "The file holds one document.",
        why: "Whatever stands behind a second --- would be passed over.",
        fix: "Keep one document to a file.",
    },
    "convention/version-not-text": {
        what: "Versions are text.",
        why: "YAML reads 1.10 as the number 1.1: another version, or none.",
        fix: "Write the version in full, MAJOR.MINOR.PATCH, and in quotes where it could be a number.",
    },
    "convention/key-not-text": {
        what: "Keys are text.",
        why: "YAML reads some words and digits as something else, and programs differ in which.",
        fix: "Put the key in quotes.",
    },
    "convention/forbidden-key": {
        what: "No key has a name that programs keep for themselves: __proto__, constructor, prototype.",
        why: "Such a key can change how a program behaves instead of what it is told.",
        fix: "Choose another name.",
    },
    "convention/byte-order-mark": {
        what: "The file does not begin with a byte order mark.",
        why: "Some programs take it for part of the first key.",
        fix: "Save the file as UTF-8 without a byte order mark.",
    },
    "convention/line-endings": {
        what: "Lines end with a line feed alone.",
        why: "Edits by commands and by people would otherwise mix, and differences show lines that nobody changed.",
        fix: "Save the file with LF, and put `* text=auto eol=lf` into .gitattributes.",
    },
    "convention/nul-byte": {
        what: "The file has no NUL bytes.",
        why: "Programs differ in whether the text ends there; it is not a text file.",
        fix: "Remove the byte, or save the file as UTF-8.",
    },
    "convention/control-character": {
        what: "The file has no characters that cannot be seen: controls, marks of direction, characters of no width.",
        why: "They make a line look like something other than what it says.",
        fix: "Remove the character.",
    },
    "convention/encoding": {
        what: "The file is UTF-8.",
        why: "What is not cannot be read the same way everywhere.",
        fix: "Save the file as UTF-8.",
    },
    "convention/too-large": {
        what: "No file is over 1 MiB.",
        why: "No file of the convention needs that; one that does was put there by mistake or to do harm.",
        fix: "Move what does not belong to the convention elsewhere.",
    },
    "convention/too-deep": {
        what: "Maps and lists are at most 32 deep.",
        why: "No setting needs that; it stops programs from working.",
        fix: "Write the document flatter.",
    },
    "convention/too-many-nodes": {
        what: "A document has at most 50,000 values.",
        why: "No setting needs that; it stops programs from working.",
        fix: "Split the document, or remove what does not belong to it.",
    },
    "convention/symlink": {
        what: "The convention's folders hold no symbolic links.",
        why: "A link can lead out of the repository, and what it points to is not what was reviewed.",
        fix: "Put the file itself in its place.",
    },
    "convention/not-a-file": {
        what: "The convention's folders hold files and folders only.",
        why: "Submodules, sockets and devices cannot be reviewed as text.",
        fix: "Remove it.",
    },
    "convention/case-collision": {
        what: "No two names differ only in case.",
        why: "On many machines they are the same file, and one of the two is lost.",
        fix: "Remove or rename one of them; ids are written in lower case.",
    },
    "convention/unknown-file": {
        outcome: "warn",
        severity: "low",
        what: "The convention's folders hold only files that mean something.",
        why: "A file under a name that nobody reads looks as if it had an effect.",
        fix: "Move it elsewhere; a README.md may lie anywhere.",
    },
    "convention/wrong-extension": {
        what: "YAML files are called .yaml.",
        why: "A .yml would be passed over, and its settings with it.",
        fix: "Rename the file.",
    },
    "convention/invalid-id": {
        what: "Ids of servers and environments are DNS labels: lower-case letters, digits and dashes, at most 63.",
        why: "They become names of folders, files, resources and host names everywhere.",
        fix: "Rename it; an id never changes later.",
    },
    "convention/reserved-id": {
        what: "No server or environment has a name that the convention needs for itself.",
        why: "Two things would lie at the same path.",
        fix: "Choose another id.",
    },
    "convention/invalid-version": {
        what: "Release files are called by an exact version.",
        why: "The name is the version: MAJOR.MINOR.PATCH, with a pre-release where there is one.",
        fix: "Rename the file, such as 1.2.0.json or 1.2.0-beta.1.json.",
    },
    "convention/name-mismatch": {
        what: "A release file's name and the version in it agree.",
        why: "Either could be the one that is meant.",
        fix: "Remove the file and release again: `headgate release` writes both.",
    },
    "convention/missing-file": {
        what: "Every environment has an environment.yaml.",
        why: "Without its policy nothing may be deployed to it.",
        fix: "Add the file; `stage: development` alone is enough.",
    },
    "schema/unknown-key": {
        what: "Every key is one that Headgate knows.",
        why: "A misspelt setting would silently not hold.",
        fix: "Correct or remove the key.",
    },
    "schema/required": {
        what: "What must be there is there.",
        why: "Headgate does not guess what decides about a deployment.",
        fix: "Add it.",
    },
    "schema/type": {
        what: "Values are of the kind that is expected: text, number, list, map.",
        why: "YAML turns some texts into numbers and truth values, and these are not the same.",
        fix: "Write the value as expected; quote it where text is meant.",
    },
    "schema/value": {
        what: "Values are among those that are allowed.",
        why: "What a setting does not allow, no later step can make right.",
        fix: "Choose an allowed value.",
    },
    "schema/condition": {
        what: "Conditions are expressions that can be read, over variables that are there, and answer yes or no.",
        why: "A condition that cannot be evaluated decides nothing, and nobody would notice.",
        fix: "Write a comparison such as `result <= 0.05`; a query has result and results, an http analysis has result.",
    },
};

;// CONCATENATED MODULE: ./.build/convention/rules.js

/** All rules of this layer, in order of their ids. None can be overridden: what cannot be read cannot be excused. */
const conventionRules = Object.entries(conventionTexts)
    .map(([id, { severity = "high", what, why, fix }]) => ({
    id,
    severity,
    what,
    why,
    fix,
    overridable: false,
}))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
/** A finding of this layer. The hint is the rule's own advice unless there is a better one. */
function conventionFinding(rule, spot, message, hint) {
    return {
        ...placedFinding(rule, spot.file, spot.path ?? [], message, hint),
        file: spot.file,
        line: spot.line,
        column: spot.column,
        length: Math.max(1, spot.length ?? 1),
        place: { file: spot.file, path: spot.path ?? [], ...(spot.part && { part: spot.part }) },
    };
}
/** A finding of this layer about a place whose line and column `locate` has yet to look up. */
function placedFinding(rule, file, path, message, hint) {
    const text = conventionTexts[rule];
    const { outcome = "fail", severity = "high", fix } = text;
    return { rule, outcome, severity, message, hint: hint ?? adviceOf(fix), place: { file, path } };
}
/** Hints go on where a message ends: without a capital and a full stop. */
function adviceOf(fix) {
    return `${fix.charAt(0).toLowerCase()}${fix.slice(1).replace(/\.$/, "")}`;
}
/** The beginning of a file: for findings about the file as such. */
function fileSpot(file) {
    return { file, line: 1, column: 1 };
}


/***/ }),

/***/ 9057:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workingTree: () => (/* binding */ workingTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95607);



const ignored = new Set([".git", "node_modules"]);
const absent = new Set(["ENOENT", "ENOTDIR", "EISDIR"]);
/** Opening never follows a link, and never waits for the other end of a pipe. */
const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/**
 * The files as they lie in a folder (absolute path). Links are never followed, neither as files nor as folders
 * on the way: reading one gives its text, as git stores it. At most one byte over the limit is read of a file.
 * Synchronous inside, which is six times faster for many small files.
 */
function workingTree(root, options = {}) {
    const realFolders = new Set([""]);
    const slab = { buffer: Buffer.alloc(0), used: 0 };
    // Only what is there is remembered: what is not may be written a moment later.
    const isRealFolder = (folder) => {
        if (realFolders.has(folder))
            return true;
        const isReal = isRealFolder(parentOf(folder)) && kindAt(root, folder) === "folder";
        if (isReal)
            realFolders.add(folder);
        return isReal;
    };
    return {
        commit: null,
        async list(prefix) {
            if (!isInside(prefix) || !isRealFolder(parentOf(prefix)))
                return [];
            const kind = realFolders.has(prefix) ? "folder" : kindAt(root, prefix);
            if (kind === undefined)
                return [];
            if (kind !== "folder")
                return [{ path: prefix, kind }];
            const entries = [];
            walk(root, prefix, entries, realFolders);
            return entries;
        },
        async names(folder) {
            if (!isInside(folder) || !isRealFolder(folder))
                return [];
            return readFolder(root, folder).map((entry) => {
                if (!entry.isDirectory())
                    return entry.name;
                realFolders.add(folder === "" ? entry.name : `${folder}/${entry.name}`);
                return `${entry.name}/`;
            });
        },
        async read(paths) {
            const contents = new Map();
            if (options.reuse)
                slab.used = 0;
            for (const path of paths) {
                if (!isInside(path) || !isRealFolder(parentOf(path)))
                    continue;
                const bytes = readBytes(`${root}/${path}`, slab);
                if (bytes)
                    contents.set(path, bytes);
            }
            return contents;
        },
    };
}
function isInside(path) {
    if (path.startsWith("/") || path.includes("\\") || path.includes("\0"))
        return false;
    return !path.includes("..") || !path.split("/").includes("..");
}
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function kindAt(root, path) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), { throwIfNoEntry: false });
    if (!stat)
        return undefined;
    if (stat.isDirectory())
        return "folder";
    return stat.isFile() ? "file" : stat.isSymbolicLink() ? "symlink" : "other";
}
function readFolder(root, folder) {
    try {
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true });
        return entries.filter(({ name }) => !ignored.has(name));
    }
    catch (error) {
        // It was there a moment ago.
        if (absent.has(codeOf(error)))
            return [];
        throw error;
    }
}
function walk(root, folder, entries, realFolders) {
    realFolders.add(folder);
    for (const entry of readFolder(root, folder)) {
        const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
        if (entry.isFile())
            entries.push({ path, kind: "file" });
        else if (entry.isDirectory())
            walk(root, path, entries, realFolders);
        else
            entries.push({ path, kind: entry.isSymbolicLink() ? "symlink" : "other" });
    }
}
const slabSize = 4 * (_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .maxFileSize */ .o2 + 1);
/** Undefined where there is no file; what may not be read throws, since it must not pass for absent. */
function readBytes(path, slab) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags);
    }
    catch (error) {
        const code = codeOf(error);
        if (code === "ELOOP" || code === "EMLINK")
            return Buffer.from((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path));
        if (absent.has(code))
            return undefined;
        throw error;
    }
    try {
        return readInto(slab, descriptor);
    }
    catch (error) {
        if (absent.has(codeOf(error)))
            return undefined;
        throw error;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function readInto(slab, descriptor) {
    const limit = _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .maxFileSize */ .o2 + 1;
    if (slab.buffer.length - slab.used < limit) {
        slab.buffer = Buffer.allocUnsafeSlow(slabSize);
        slab.used = 0;
    }
    const start = slab.used;
    let length = 0;
    for (;;) {
        const wanted = limit - length;
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, slab.buffer, start + length, wanted, null);
        length += count;
        // Of a file, less than was asked for comes only at its end.
        if (count < wanted || length === limit)
            break;
    }
    slab.used += length;
    return slab.buffer.subarray(start, start + length);
}
function codeOf(error) {
    return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}


/***/ }),

/***/ 68611:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ namesPlaceholder),
/* harmony export */   R5: () => (/* binding */ conditionVariables),
/* harmony export */   Y5: () => (/* binding */ lengthOf),
/* harmony export */   ci: () => (/* binding */ builtInAnalyses),
/* harmony export */   hR: () => (/* binding */ longestAnalysis),
/* harmony export */   p: () => (/* binding */ contractAnalysis),
/* harmony export */   pz: () => (/* binding */ fillIn),
/* harmony export */   qi: () => (/* binding */ isBuiltIn),
/* harmony export */   xz: () => (/* binding */ probeAnalysis),
/* harmony export */   zj: () => (/* binding */ defaultMeasuring)
/* harmony export */ });
/* unused harmony export placeholders */
/** The server's own probe: what it does stands in server.yaml. */
const probeAnalysis = "probe";
/** Whether it still promises what was reviewed, asked on its own where the server's own probe does not ask for it. */
const contractAnalysis = "contract";
const defaultMeasuring = {
    failureLimit: 0,
    count: 1,
    interval: 10_000,
    timeout: 10_000,
    dryRun: false,
};
/** A run holds its lease no longer than it said, so one analysis may not take longer than this. */
const longestAnalysis = 5 * 60_000;
/** How long all measurements of an analysis take at most. */
function lengthOf({ count, interval, timeout }) {
    return count * timeout + (count - 1) * interval;
}
/** What conditions may name: `result` is there where there is exactly one sample. */
const conditionVariables = {
    prometheus: { result: "double", results: "list<double>" },
    http: { result: "dyn" },
};
/** What queries and addresses may hold, in braces. */
const placeholders = ["server", "environment", "version", "variant", "stable", "address"];
const placeholder = new RegExp(`\\{(${placeholders.join("|")})\\}`, "g");
/**
 * Fills in the placeholders; all other braces stay, PromQL has its own. Undefined where a value is missing, or
 * has characters that could end a PromQL string or a part of a URL.
 */
function fillIn(template, values, encode = (value) => value) {
    let missing;
    const text = template.replace(placeholder, (whole, name) => {
        const value = values[name];
        if (value !== null && /^[A-Za-z0-9._~+:[\]-]+$/.test(value))
            return name === "address" ? value : encode(value);
        missing ??= name;
        return whole;
    });
    return missing === undefined ? { text } : { missing };
}
function namesPlaceholder(template, name) {
    return template.includes(`{${name}}`);
}
/** Series of one variant; those without the label `environment` count for every environment. */
const series = 'server="{server}",version="{version}",environment=~"{environment}|"';
/**
 * Analyses that need no definition where an address of a Prometheus is given. They expect the labels `server`
 * (the folder's name under servers/) and `version`, and where several environments share a Prometheus the label
 * `environment`; `mcp_requests_total` has besides the label `status`, which says error, failed, failure,
 * timeout or 5xx of what went wrong.
 */
const builtInAnalyses = {
    /** At most 5 percent of the last five minutes' requests failed. Without traffic: inconclusive. */
    "error-rate": {
        query: `(sum(rate(mcp_requests_total{${series},status=~"error|failed|failure|timeout|5.."}[5m])) or vector(0)) / sum(rate(mcp_requests_total{${series}}[5m]))`,
        successCondition: "result <= 0.05",
        dryRun: false,
    },
    /** 95 of 100 requests of the last five minutes took at most one second. */
    latency: {
        query: `histogram_quantile(0.95, sum by (le) (rate(mcp_request_duration_seconds_bucket{${series}}[5m])))`,
        successCondition: "result <= 1",
        dryRun: false,
    },
    /** How many connections there are: informs, and decides nothing. */
    connections: {
        query: `sum(mcp_active_connections{${series}})`,
        successCondition: "result >= 0",
        dryRun: true,
    },
};
function isBuiltIn(name) {
    return Object.hasOwn(builtInAnalyses, name);
}


/***/ }),

/***/ 73903:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   by: () => (/* binding */ digestOfBytes),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_module__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The one text of a JSON value that is hashed: keys sorted by code unit, no white space, absent and
 * undefined members left out (after RFC 8785; our numbers are integers or short decimals).
 */
function canonicalJson(value) {
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value ?? null);
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
    const map = value;
    let text = "";
    // Without a comparison of its own, sort goes by code unit and is several times faster.
    for (const key of Object.keys(map).sort()) {
        const member = map[key];
        if (member !== undefined)
            text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(member)}`;
    }
    return `{${text}}`;
}
/** Loading it takes a tenth of a start; most checks take no digest. */
const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(process.execPath);
let crypto;
/** Digest of the canonical form of a value. */
function digestOf(value) {
    return digestOfBytes(canonicalJson(value));
}
function digestOfBytes(bytes) {
    crypto ??= require("node:crypto");
    return `sha256-${crypto.createHash("sha256").update(bytes).digest("hex")}`;
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

/***/ 935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VP: () => (/* binding */ isTexts),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   o_: () => (/* binding */ jsonOf),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   qY: () => (/* binding */ asRecord),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** What a text or a file's bytes hold as JSON; undefined where they hold none. */
function jsonOf(source) {
    if (source === undefined)
        return undefined;
    const text = typeof source === "string"
        ? source
        : Buffer.from(source.buffer, source.byteOffset, source.byteLength).toString("utf8");
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Whether something that was read is an object with members, and no list. */
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** What was read as an object with members: one without any where it is none. */
function asRecord(value) {
    return isRecord(value) ? value : {};
}
function isTexts(value) {
    return Array.isArray(value) && value.every((one) => typeof one === "string");
}
/** An object's own members as a map: absent names are absent, whatever they are called. */
function members(value) {
    return new Map(isRecord(value) ? Object.entries(value) : []);
}
/** The value at the end of a way through own members of objects. */
function at(value, ...way) {
    return way.reduce((inner, name) => (isRecord(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined), value);
}
/** At most `most` items of a list; none of what is no list. */
function items(value, most = 10_000) {
    return Array.isArray(value) ? value.slice(0, most) : [];
}
/** A text that says something and is not endless. */
function words(value, most = 10_000) {
    return typeof value === "string" && value !== "" && value.length <= most ? value : undefined;
}


/***/ }),

/***/ 63198:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findingsJson: () => (/* binding */ findingsJson),
/* harmony export */   heldJson: () => (/* binding */ heldJson)
/* harmony export */ });
/* harmony import */ var _model_advisory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33114);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3028);
/* harmony import */ var _shown_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9727);



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
        ...(finding.advisory
            ? { advisory: { ...finding.advisory, url: (0,_model_advisory_js__WEBPACK_IMPORTED_MODULE_1__/* .advisoryAddress */ .GJ)(finding.advisory.id) ?? null } }
            : {}),
    }));
}
/** What is held, without the names that secrets have in their stores, and without what looks like a secret. */
function heldJson(held) {
    const { revision, at, reason } = held;
    if (held.kind === "secret")
        return { revision, at, reason, kind: held.kind, name: held.name };
    return held.kind === "variable" ? { ...held, value: (0,_shown_value_js__WEBPACK_IMPORTED_MODULE_2__/* .shownValue */ .J)(held.name, held.value) } : held;
}


/***/ }),

/***/ 56912:
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
/* harmony import */ var _rules_variables_credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47996);

/** What stands in place of a value that may be a secret. */
const hidden = "(hidden)";
/** A variable's value as a report may carry it: what looks like a credential is never repeated. */
function shownValue(name, value, secrets) {
    return value !== null && (secrets?.has(name) || (0,_rules_variables_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .looksSecret */ .n0)(name, value)) ? hidden : value;
}


/***/ }),

/***/ 80274:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ isOneOf),
/* harmony export */   SR: () => (/* binding */ sayUnknown),
/* harmony export */   U9: () => (/* binding */ approversOf),
/* harmony export */   bg: () => (/* binding */ whyNotOneOf),
/* harmony export */   ct: () => (/* binding */ account),
/* harmony export */   e3: () => (/* binding */ unknownIn),
/* harmony export */   ed: () => (/* binding */ isAnyWriter),
/* harmony export */   n: () => (/* binding */ deployersOf)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34694);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61340);


const writers = "role:write";
/** Whose approvals an environment asks for: anyone's who may write to the repository where it names nobody. */
function approversOf(policy) {
    const { from } = policy.approvals;
    return from.length === 0 ? { people: new Set(), unresolved: [writers] } : namedIn(from, policy);
}
/** Who may run commands by this policy; nobody named: whoever may run them at all. */
function deployersOf(policy) {
    return namedIn(policy.deployers, policy);
}
/** Who is named, with the teams resolved that the policy says the members of. */
function namedIn(names, { teams = {} }) {
    const people = new Set();
    const unresolved = [];
    for (const entry of names) {
        const members = Object.hasOwn(teams, entry) ? teams[entry] : undefined;
        if (members)
            for (const member of members)
                people.add(account(member));
        else if (/^@[^/]+$/.test(entry))
            people.add(account(entry));
        else
            unresolved.push(entry);
    }
    return { people, unresolved };
}
function isOneOf(person, eligible, memberships) {
    const name = account(person);
    if (eligible.people.has(name))
        return true;
    return eligible.unresolved.some((group) => {
        const members = memberships.get(group.toLowerCase());
        return members !== undefined && [...members].some((member) => account(member) === name);
    });
}
/** Undefined where a reviewer is one of those meant; else why not, as what follows the person's name. */
function whyNotOneOf({ by, canWrite }, eligible, memberships) {
    const asWriter = canWrite !== undefined && isAnyWriter(eligible);
    if (asWriter ? canWrite : isOneOf(by, eligible, memberships))
        return undefined;
    if (asWriter)
        return { why: notWriter };
    const unknown = unknownIn(eligible, memberships);
    if (unknown.length > 0) {
        const groups = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(unknown.map(_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP));
        return { why: `approved, and whether that is one of ${groups} could not be looked up`, unknown: true };
    }
    return { why: isAnyWriter(eligible) ? notWriter : "is none of those who may approve" };
}
const notWriter = "may not write to this repository";
/** Where nobody is named: the review itself may know. */
function isAnyWriter({ people, unresolved }) {
    return people.size === 0 && unresolved.length === 1 && unresolved[0] === writers;
}
/** Teams and roles that nobody could look up. */
function unknownIn({ unresolved }, memberships) {
    return unresolved.filter((name) => !memberships.has(name.toLowerCase()));
}
/** That nobody could look up these teams and roles, why as far as that is known, and what to do about it. */
function sayUnknown(names, { file }, groups = new Map()) {
    const why = [...new Set(names.flatMap((name) => groups.get(name.toLowerCase()) ?? []))];
    const [only] = why;
    const what = `who is in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(names.map(_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP), "and")} is not known here`;
    if (only === undefined) {
        return `${what}: give members-token, or list them under teams in ${file}, which counts once an apply has noted it`;
    }
    return [what, ...why.flatMap(({ message, hint }) => [(0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(message, 300), (0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(hint, 300)])].join("; ");
}
/** Each person once, however the name is written. */
function account(name) {
    return name.replace(/^@/, "").toLowerCase();
}


/***/ }),

/***/ 61340:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Uc: () => (/* binding */ ahead),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   vg: () => (/* binding */ spoken)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3028);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34694);


/** Text from a file as a message may carry it: on one line, no more than 80 characters. */
function shown(text) {
    return (0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text, 80);
}
/** A length of time as people say it, rounded down: `40 s`, `12 min`, `31 h`, `5 d`. */
function spoken(milliseconds) {
    const seconds = Math.max(0, Math.floor(milliseconds / 1000));
    if (seconds < 120)
        return `${seconds} s`;
    if (seconds < 7_200)
        return `${Math.floor(seconds / 60)} min`;
    if (seconds < 72 * 3_600)
        return `${Math.floor(seconds / 3_600)} h`;
    return `${Math.floor(seconds / 86_400)} d`;
}
/** How long until something, as reports say it elsewhere: rounded up, so that it is never promised too early. */
function ahead(milliseconds) {
    const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];
    if (milliseconds < minute)
        return `${Math.max(0, Math.ceil(milliseconds / 1000))} s`;
    if (milliseconds < 2 * hour)
        return `${Math.ceil(milliseconds / minute)} min`;
    if (milliseconds < 4 * day)
        return `${Math.ceil(milliseconds / hour)} h`;
    return `${Math.ceil(milliseconds / day)} days`;
}
/** `a`, `a or b`, `a, b or c`. */
function listed(words, last = "or") {
    if (words.length < 2)
        return words[0] ?? "";
    return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
/** The candidates most like a text, best first, by edit distance; those with nothing in common are left out. */
function nearest(text, candidates, count = 3) {
    const wanted = text.slice(0, 64).toLowerCase();
    return [...candidates]
        .map((candidate) => ({ candidate, distance: distance(wanted, candidate.slice(0, 64).toLowerCase()) }))
        .filter((entry) => entry.distance <= Math.max(2, Math.ceil(wanted.length / 2)))
        .sort((a, b) => a.distance - b.distance || (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__.compareText)(a.candidate, b.candidate))
        .slice(0, count)
        .map((entry) => entry.candidate);
}
function distance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const current = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            current.push(Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
        }
        previous = current;
    }
    return previous[b.length] ?? 0;
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