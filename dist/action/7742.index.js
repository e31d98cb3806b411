"use strict";
exports.id = 7742;
exports.ids = [7742];
exports.modules = {

/***/ 67742:
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
// EXTERNAL MODULE: ./.build/host/check.js
var host_check = __webpack_require__(83434);
;// CONCATENATED MODULE: ./.build/commands/doctor/branches.js



/** Both branches: whether they are there, and whether the clone has what the remote has. */
async function checkBranches(repository, host) {
    const desired = await (host?.desiredBranch ?? branches/* desiredBranch */.ts)(repository);
    const deployed = host?.deployedBranch ?? "deployed";
    if (desired === null) {
        return [
            (0,host_check/* fail */.fJ)("desired", "there is no branch yet", "make a first commit: git commit"),
            await head(repository, deployed),
        ];
    }
    return [await checkDesired(repository, desired), await head(repository, deployed)];
}
async function checkDesired(repository, branch) {
    const local = await commitOf(repository, branch);
    if (repository.remote === null) {
        return local === null
            ? (0,host_check/* fail */.fJ)("desired", `${branch} has no commit yet`, "make a first commit: git commit")
            : (0,host_check/* pass */.IX)("desired", `${branch} at ${local.slice(0, 7)}`);
    }
    return await reached("desired", async () => {
        const remote = await (0,branches/* branchHead */.P)(repository, branch);
        if (remote === null) {
            return (0,host_check/* fail */.fJ)("desired", `${branch} is not on ${repository.remote}`, `git push -u ${repository.remote} ${branch}`);
        }
        if (local === null || local === remote)
            return (0,host_check/* pass */.IX)("desired", `${branch} at ${remote.slice(0, 7)}`);
        const behind = await countBetween(repository, local, remote);
        const ahead = await countBetween(repository, remote, local);
        const hint = behind > 0 ? `git pull ${repository.remote} ${branch}` : `git push ${repository.remote} ${branch}`;
        return (0,host_check/* warn */.R8)("desired", `${branch} here is ${behind} behind and ${ahead} ahead of ${repository.remote}; what counts is there`, hint);
    });
}
async function head(repository, deployed) {
    return await reached("deployed", async () => {
        const commit = await (0,branches/* branchHead */.P)(repository, deployed);
        if (commit !== null)
            return (0,host_check/* pass */.IX)("deployed", `${deployed} at ${commit.slice(0, 7)}`);
        const where = repository.remote === null ? "here" : `on ${repository.remote}`;
        return (0,host_check/* fail */.fJ)("deployed", `the branch ${deployed} is not ${where}`, "headgate init makes it");
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
        return (0,host_check/* fail */.fJ)(name, error.message, error.hint);
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
        return (0,host_check/* fail */.fJ)("project", `there is no ${path}`, "headgate init writes one; --directory names another folder");
    }
    const version = /^headgate:[ \t]*(\d+)/m.exec(text)?.[1];
    if (version === "1")
        return (0,host_check/* pass */.IX)("project", `${path}, convention version 1`);
    return (0,host_check/* fail */.fJ)("project", version === undefined
        ? `${path} does not say which version of the convention it follows`
        : `${path} follows version ${version} of the convention, which this Headgate does not know`, version === undefined ? "begin the file with: headgate: 1" : "install a newer Headgate");
}
/** Whether something comes back to a rollout whose next step is due, and to a gate whose time has come. */
async function checkSchedule(root) {
    const workflows = await workflowTexts(root);
    if (workflows.length === 0) {
        return (0,host_check/* warn */.R8)("schedule", "nothing runs apply by itself here: waits and rollouts go on only when somebody does", "run headgate apply from cron, or add a workflow with `on: schedule` in .github/workflows");
    }
    for (const { path, text } of workflows) {
        if (/headgate/i.test(text) && /^\s*schedule:/m.test(text)) {
            const cron = /cron:\s*["']?([^"'\n#]+)/.exec(text)?.[1]?.trim();
            return (0,host_check/* pass */.IX)("schedule", `${path}${cron === undefined ? "" : `, ${cron}`}`);
        }
    }
    return (0,host_check/* warn */.R8)("schedule", `no workflow in ${workflowsFolder} runs Headgate on a schedule: waits and rollouts stand still between pushes`, "add `schedule: [{ cron: '*/10 * * * *' }]` below `on:` of the workflow that runs apply");
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
    const { parse } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
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
        (0,host_check/* pass */.IX)("github", "its rules, settings and permissions only GitHub can tell: Actions > Headgate > Run workflow > doctor"),
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
        return [(0,host_check/* warn */.R8)("workflow", "no workflow in .github/workflows runs Headgate", hint)];
    }
    return [
        (0,host_check/* pass */.IX)("workflow", found.map(({ path }) => path).join(", ")),
        checkEvents(found.map(({ facts }) => facts)),
        checkCheckouts(found),
        checkPermissions(found.map(({ facts }) => facts)),
    ];
}
function checkEvents(workflows) {
    const has = (event) => workflows.some((facts) => facts.events.has(event));
    if (has("pull_request_target")) {
        return (0,host_check/* fail */.fJ)("events", "a workflow runs Headgate on pull_request_target: with this repository's rights, for whatever a stranger proposes", "use pull_request: from a fork it plans too, and there is a summary in place of the comment");
    }
    const missing = Object.entries(events).filter(([event]) => !has(event));
    if (missing.length === 0)
        return (0,host_check/* pass */.IX)("events", Object.keys(events).join(", "));
    return (0,host_check/* warn */.R8)("events", missing.map(([event, effect]) => `without ${event} ${effect}`).join("; "), `add ${(0,rules_text/* listed */.KE)(missing.map(([event]) => event), "and")} below \`on:\`, as in examples/headgate.yml`);
}
function checkCheckouts(workflows) {
    const shallow = workflows.flatMap(({ path, facts }) => facts.jobs.filter(({ depth }) => depth !== 0).map(({ name }) => `${(0,model_text/* printable */.g$)(name, 60)} in ${path}`));
    if (shallow.length === 0)
        return (0,host_check/* pass */.IX)("checkout", "with all of history");
    return (0,host_check/* fail */.fJ)("checkout", `without the history of both branches: ${(0,rules_text/* listed */.KE)(shallow, "and")}`, "give actions/checkout `with: { fetch-depth: 0, persist-credentials: false }` in each job that runs Headgate");
}
function checkPermissions(workflows) {
    const jobs = workflows.flatMap((facts) => facts.jobs);
    const silent = jobs.filter(({ permissions }) => permissions === null);
    if (silent.length > 0) {
        return (0,host_check/* warn */.R8)("permissions", `what ${(0,rules_text/* listed */.KE)(silent.map(({ name }) => (0,model_text/* printable */.g$)(name, 60)), "and")} may do is left to the repository's default`, "write `permissions:` in the job, as in examples/headgate.yml, each with its reason");
    }
    const missing = Object.entries(needed).filter(([name, level]) => !jobs.some(({ permissions }) => allows(permissions, name, level)));
    if (missing.length === 0)
        return (0,host_check/* pass */.IX)("permissions", "what Headgate takes, job by job");
    const lines = missing.map(([name, level]) => `${name}: ${level}`);
    return (0,host_check/* warn */.R8)("permissions", `no job that runs Headgate has ${(0,rules_text/* listed */.KE)(lines, "or")}`, "docs/github.md says what each is for; examples/headgate.yml has them all");
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
        return [(0,host_check/* warn */.R8)("teams", `who is in ${shown} only GitHub can tell, and only to some tokens`, hint)];
    const known = await host.memberships(teams, host.requester?.people ?? []);
    const unknown = teams.filter((team) => !known.has(team.toLowerCase()));
    if (unknown.length === 0)
        return [(0,host_check/* pass */.IX)("teams", `${shown} can be looked up`)];
    const lost = (0,rules_text/* listed */.KE)(unknown.map((team) => (0,model_text/* printable */.g$)(team, 80)), "and");
    return [(0,host_check/* warn */.R8)("teams", `who is in ${lost} cannot be looked up: nobody counts as one of them`, hint)];
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
        return [(0,host_check/* pass */.IX)("launcher", `servers start from what was fetched at ${look.at}`)];
    const since = look.succeeded === null ? "never fetched" : `last fetched at ${look.succeeded}`;
    const hint = `headgate run SERVER --env ENVIRONMENT --repository ${repository} --refresh shows it again`;
    return [(0,host_check/* warn */.R8)("launcher", `servers start from what was ${since}: ${look.problem}`, hint)];
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
        return (0,host_check/* pass */.IX)("node", found);
    return (0,host_check/* fail */.fJ)("node", `${found} is too old`, `install Node ${neededNode} or newer: https://nodejs.org`);
}
async function checkGit(folder) {
    try {
        const said = (await (0,git_process/* runGit */.EO)(folder, ["--version"])).stdout.toString("utf8");
        const found = /\d+\.\d+[\d.]*/.exec(said)?.[0];
        if (found === undefined)
            return (0,host_check/* warn */.R8)("git", `its version cannot be read from ${said.trim()}`, "git --version");
        if (isAtLeast(found, neededGit))
            return (0,host_check/* pass */.IX)("git", found);
        return (0,host_check/* fail */.fJ)("git", `${found} is too old`, `install git ${neededGit} or newer: https://git-scm.com`);
    }
    catch (error) {
        if (!(0,git_error/* isGitError */.lT)(error))
            throw error;
        return (0,host_check/* fail */.fJ)("git", error.message, error.hint);
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
        return { check: (0,host_check/* fail */.fJ)("repository", error.message, error.hint) };
    }
}
function checkClone(repository) {
    const { remote, remotes, root, bare, shallow, partial } = repository;
    const where = bare
        ? (0,host_check/* fail */.fJ)("repository", `${root} is bare: there is no working tree`, "clone it, and work in the clone")
        : (0,host_check/* pass */.IX)("repository", root);
    const depth = shallow
        ? (0,host_check/* fail */.fJ)("clone", "shallow: the history that soak and rollback points are read from is missing", `git fetch --unshallow ${remote ?? "origin"}; in a workflow, fetch-depth: 0 at actions/checkout`)
        : (0,host_check/* pass */.IX)("clone", partial ? "whole, contents fetched when needed" : "whole");
    const from = remote === null
        ? (0,host_check/* pass */.IX)("remote", "none: this clone is the store")
        : (0,host_check/* pass */.IX)("remote", remotes.length > 1 ? `${remote} of ${remotes.join(", ")}` : remote);
    return [where, depth, from];
}
/** Whom the commits on `deployed` name. */
async function checkIdentity(repository, env) {
    const [name, email] = await Promise.all(["user.name", "user.email"].map(async (key) => (await repository.run(["config", "--get", key])).stdout.toString("utf8").trim()));
    const who = env.GIT_AUTHOR_NAME ?? name;
    const address = env.GIT_AUTHOR_EMAIL ?? email;
    if (who && address)
        return (0,host_check/* pass */.IX)("identity", `${who} <${address}>`);
    return (0,host_check/* warn */.R8)("identity", "git does not know who you are, so the history cannot say who did what", 'git config user.name "NAME" && git config user.email "ADDRESS"');
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

/***/ 83434:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ pass),
/* harmony export */   R8: () => (/* binding */ warn),
/* harmony export */   fJ: () => (/* binding */ fail)
/* harmony export */ });
function pass(name, message) {
    return { name, outcome: "pass", message, hint: "" };
}
function warn(name, message, hint) {
    return { name, outcome: "warn", message, hint };
}
function fail(name, message, hint) {
    return { name, outcome: "fail", message, hint };
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