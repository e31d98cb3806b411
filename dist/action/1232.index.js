"use strict";
exports.id = 1232;
exports.ids = [1232];
exports.modules = {

/***/ 61232:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examine: () => (/* binding */ examine)
});

// EXTERNAL MODULE: ./.build/host/check.js
var check = __webpack_require__(83434);
// EXTERNAL MODULE: ./.build/model/text.js
var model_text = __webpack_require__(34694);
// EXTERNAL MODULE: ./.build/github/error.js
var github_error = __webpack_require__(3081);
;// CONCATENATED MODULE: ./.build/github/rules.js

/** Rules that refuse a commit which comes by no pull request. */
const againstCommits = [
    "pull_request",
    "update",
    "merge_queue",
    "required_status_checks",
    "required_deployments",
    "workflows",
    "code_scanning",
];
/** The rules of a branch: two calls, and one for each ruleset that could stand against a commit. */
async function rulesOf(api, repository, branch) {
    const [found, { data }] = await Promise.all([
        branchOf(api, repository, branch),
        api.request("GET /repos/{owner}/{repo}/rules/branches/{branch}", {
            ...repository,
            branch,
            per_page: 100,
        }),
    ]);
    const ids = [...new Set(data.flatMap(({ ruleset_id }) => ruleset_id ?? []))].slice(0, mostRulesets);
    const rulesets = new Map(await Promise.all(ids.map(async (id) => [id, await rulesetOf(api, repository, id)])));
    const rules = data.map((rule) => {
        const ruleset = rule.ruleset_id === undefined ? undefined : rulesets.get(rule.ruleset_id);
        return {
            type: rule.type,
            ruleset: ruleset?.name ?? `ruleset of ${rule.ruleset_source ?? "the repository"}`,
            bypass: ruleset?.bypass ?? null,
        };
    });
    // A ruleset makes GitHub call a branch protected too; then its rules say all there is.
    return {
        branch,
        exists: found !== null,
        isProtected: found?.protected === true && rules.length === 0,
        rules,
    };
}
/** The rules that would refuse a commit of the token that asked; those it may pass by are none. */
function rulesAgainstCommits({ rules, exists }) {
    const against = exists ? againstCommits : [...againstCommits, "creation"];
    return rules.filter(({ type, bypass }) => against.includes(type) && bypass !== true);
}
function hasRule({ rules }, ...types) {
    return rules.some(({ type }) => types.includes(type));
}
const mostRulesets = 5;
async function branchOf(api, repository, branch) {
    try {
        const { data } = await api.request("GET /repos/{owner}/{repo}/branches/{branch}", {
            ...repository,
            branch,
        });
        return data;
    }
    catch (error) {
        if ((0,github_error/* isGitHubError */.e)(error, "github/not-found"))
            return null;
        throw error;
    }
}
/** A ruleset of the organization may be hidden: its name and who may pass by it are then not known. */
async function rulesetOf(api, repository, id) {
    try {
        const { data } = await api.request("GET /repos/{owner}/{repo}/rulesets/{ruleset_id}", {
            ...repository,
            ruleset_id: id,
        });
        const can = data.current_user_can_bypass;
        return { name: data.name, bypass: can === undefined ? null : can === "always" || can === "exempt" };
    }
    catch (error) {
        if ((0,github_error/* isGitHubError */.e)(error, "github/not-found", "github/forbidden"))
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./.build/github/schedule.js + 1 modules
var schedule = __webpack_require__(31389);
;// CONCATENATED MODULE: ./.build/github/doctor/branches.js



/** What GitHub calls a rule where it is set. */
const titles = {
    pull_request: "Require a pull request before merging",
    creation: "Restrict creations",
    update: "Restrict updates",
    merge_queue: "Require merge queue",
    required_status_checks: "Require status checks to pass",
    required_deployments: "Require deployments to succeed",
    workflows: "Require workflows to pass before merging",
    code_scanning: "Require code scanning results",
};
/** Whether Headgate's own commits to the desired branch go through. That they do not is a choice, and no mistake. */
function checkDesiredRules(rules) {
    const name = "desired-rules";
    const branch = (0,model_text/* printable */.g$)(rules.branch);
    const against = rulesAgainstCommits(rules);
    if (against.length > 0) {
        return (0,check/* pass */.IX)(name, `${branch} takes no commit of Headgate (${told(against)}): it goes by pull requests`);
    }
    if (rules.isProtected) {
        return (0,check/* pass */.IX)(name, `${branch} is protected under Settings > Branches: what it refuses goes by pull requests`);
    }
    if (rules.rules.length > 0)
        return (0,check/* pass */.IX)(name, `${branch} takes Headgate's commits, within its rules`);
    return (0,check/* warn */.R8)(name, `anybody who may write can push to ${branch} without a review`, "Settings > Rules > Rulesets > New ruleset > Import a ruleset: examples/rulesets/main.json");
}
/** Whether Headgate can write its own branch, and whether others cannot. */
function checkDeployedRules(rules, { isWorkflow }) {
    const name = "deployed-rules";
    const branch = (0,model_text/* printable */.g$)(rules.branch);
    const against = rulesAgainstCommits(rules);
    if (against.length > 0) {
        const hint = isWorkflow
            ? "GitHub lets a workflow's own token pass by no ruleset: use an App's token and name the App in the ruleset's Bypass list (Settings > Rules > Rulesets), or take the rule off this branch"
            : "name the App in the ruleset's Bypass list: Settings > Rules > Rulesets";
        return (0,check/* fail */.fJ)(name, `${branch} takes no commit of Headgate (${told(against)}): nothing can be applied`, hint);
    }
    const open = [
        ...(hasRule(rules, "non_fast_forward") ? [] : ["be force-pushed"]),
        ...(hasRule(rules, "deletion") ? [] : ["be deleted"]),
        ...(hasRule(rules, "update") ? [] : ["be pushed to by anybody who may write"]),
    ];
    if (open.length === 0)
        return (0,check/* pass */.IX)(name, `only Headgate can write to ${branch}, and nobody can rewrite it`);
    if (rules.isProtected) {
        return (0,check/* pass */.IX)(name, `${branch} is protected under Settings > Branches; how far only an administrator sees`);
    }
    if (isWorkflow && open.length === 1 && !hasRule(rules, "update")) {
        return (0,check/* pass */.IX)(name, `nobody can rewrite ${branch}; keeping others from pushing to it takes an App's token`);
    }
    return (0,check/* warn */.R8)(name, `${branch} can ${open.join(", and ")}: who does so can write any history`, `Settings > Rules > Rulesets > New ruleset > Import a ruleset: examples/rulesets/deployed.json${isWorkflow ? "" : ", and deployed-app.json with the App's id"}`);
}
function told(rules) {
    const each = rules.map(({ type, ruleset }) => {
        const title = Object.hasOwn(titles, type) ? titles[type] : type;
        return `${title} of ${(0,model_text/* printable */.g$)(ruleset, 80)}`;
    });
    return [...new Set(each)].join(", ");
}

// EXTERNAL MODULE: ./.build/github/payload.js
var payload = __webpack_require__(50505);
;// CONCATENATED MODULE: ./.build/github/doctor/settings.js


async function settingsOf(api, repository) {
    const [{ data }, { viewer }, actionsMayOpenPulls] = await Promise.all([
        api.request("GET /repos/{owner}/{repo}", repository),
        api.graphql("query { viewer { login } }", {}),
        mayOpenPulls(api, repository),
    ]);
    return {
        viewer: viewer.login,
        isWorkflow: viewer.login === "github-actions[bot]",
        defaultBranch: (0,payload/* refNameOf */._4)(data.default_branch) ?? "main",
        archived: data.archived,
        hasIssues: data.has_issues,
        signOff: data.web_commit_signoff_required === true,
        actionsMayOpenPulls,
    };
}
async function mayOpenPulls(api, repository) {
    try {
        const { data } = await api.request("GET /repos/{owner}/{repo}/actions/permissions/workflow", repository);
        return data.can_approve_pull_request_reviews;
    }
    catch (error) {
        if ((0,github_error/* isGitHubError */.e)(error, "github/forbidden", "github/not-found"))
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./.build/github/failure.js
var failure = __webpack_require__(53245);
// EXTERNAL MODULE: ./.build/github/need.js
var need = __webpack_require__(99691);
;// CONCATENATED MODULE: ./.build/github/doctor/token.js





/**
 * No token says what it may. So each of these asks for something that GitHub can never do, and reads off the
 * refusal whether it was for want of a permission, which GitHub looks at first.
 */
const nowhere = "0".repeat(40);
/** A commit on top of a commit that no branch can have. */
async function checkContents({ api, repository, settings }) {
    const input = {
        branch: {
            repositoryNameWithOwner: `${repository.owner}/${repository.repo}`,
            branchName: settings.defaultBranch,
        },
        expectedHeadOid: nowhere,
        message: { headline: "Ask whether this token may write" },
        fileChanges: { additions: [], deletions: [] },
    };
    try {
        await (0,need/* needing */.h)([{ name: "contents", level: "write" }], () => api.graphql("mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { clientMutationId } }", { input }));
    }
    catch (error) {
        if ((0,github_error/* isGitHubError */.e)(error, "github/forbidden", "github/unauthorized")) {
            return (0,check/* fail */.fJ)("contents", "the token may not commit: nothing can be applied", error.hint);
        }
        if (!(0,github_error/* isGitHubError */.e)(error, "github/moved", "github/invalid", "github/refused"))
            throw error;
    }
    return (0,check/* pass */.IX)("contents", "the token may commit");
}
/** A check run on a commit that cannot be. */
async function checkChecks({ api, repository }) {
    try {
        await api.request("POST /repos/{owner}/{repo}/check-runs", {
            ...repository,
            name: "Headgate",
            head_sha: nowhere,
        });
    }
    catch (error) {
        if ((0,github_error/* isGitHubError */.e)(error, "github/forbidden", "github/unauthorized")) {
            return (0,check/* warn */.R8)("checks", "the token may not write check runs: no plan is kept, and no approval counts", error.hint);
        }
        if (!(0,github_error/* isGitHubError */.e)(error, "github/invalid", "github/not-found", "github/refused"))
            throw error;
    }
    return (0,check/* pass */.IX)("checks", "the token may keep plans in check runs");
}
/** A pull request of a branch into itself, which has no commits. */
async function checkPullRequests(question) {
    const { api, repository, settings } = question;
    const { defaultBranch } = settings;
    try {
        await api.request("POST /repos/{owner}/{repo}/pulls", {
            ...repository,
            title: "Ask whether this token may open pull requests",
            head: defaultBranch,
            base: defaultBranch,
        });
    }
    catch (error) {
        if ((0,github_error/* isGitHubError */.e)(error) && (0,failure/* isPullRequestSetting */.bx)(error.message))
            return settingOff(question);
        if ((0,github_error/* isGitHubError */.e)(error, "github/forbidden", "github/unauthorized")) {
            return (0,check/* warn */.R8)("pull-requests", "the token may neither comment nor open pull requests", error.hint);
        }
        if (!(0,github_error/* isGitHubError */.e)(error, "github/invalid", "github/refused"))
            throw error;
    }
    if (!settings.isWorkflow || settings.actionsMayOpenPulls === true) {
        return (0,check/* pass */.IX)("pull-requests", "the token may comment and open pull requests");
    }
    if (settings.actionsMayOpenPulls === false)
        return settingOff(question);
    const isNeeded = question.desired !== null && mayRefuse(question.desired);
    if (!isNeeded)
        return (0,check/* pass */.IX)("pull-requests", "the token may comment; it is not seen to need more here");
    return (0,check/* warn */.R8)("pull-requests", `${defaultBranch} refuses commits, so Headgate opens pull requests; whether Actions may, only an administrator sees`, failure/* pullRequestSetting */.fj);
}
function settingOff({ settings: { hasIssues } }) {
    const instead = hasIssues ? "opens an issue" : "can only leave a branch";
    return (0,check/* warn */.R8)("pull-requests", `GitHub Actions may not open pull requests here: where a commit is refused, Headgate ${instead} instead`, failure/* pullRequestSetting */.fj);
}
function mayRefuse(rules) {
    return rules.isProtected || rulesAgainstCommits(rules).length > 0;
}

;// CONCATENATED MODULE: ./.build/github/doctor/examine.js








/**
 * What only GitHub can tell of a repository, each with where it is set: who the token is and what it may, the
 * settings and rules that stand in the way, whether the schedule runs. Changes nothing: what it tries to write can
 * never be fulfilled. About a dozen calls.
 */
async function examine(facts) {
    let settings;
    try {
        settings = await settingsOf(facts.api, facts.repository);
    }
    catch (error) {
        return [failed("github", error)];
    }
    const { api, repository, deployedBranch } = facts;
    const [desired, deployed] = await Promise.all([
        rulesOrFailure(facts, settings.defaultBranch),
        rulesOrFailure(facts, deployedBranch),
    ]);
    const asked = { api, repository, settings, desired: "rules" in desired ? desired.rules : null };
    const checks = await Promise.all([
        tried("contents", () => checkContents(asked)),
        tried("checks", () => checkChecks(asked)),
        tried("pull-requests", () => checkPullRequests(asked)),
        tried("scheduled-runs", () => checkScheduledRuns(facts)),
    ]);
    return [
        checkToken(facts, settings),
        ...checks,
        "rules" in desired ? checkDesiredRules(desired.rules) : failed("desired-rules", desired.failure),
        "rules" in deployed
            ? checkDeployedRules(deployed.rules, settings)
            : failed("deployed-rules", deployed.failure),
        checkSignOff(settings),
        ...(settings.archived ? [archived] : []),
    ];
}
const archived = (0,check/* fail */.fJ)("archived", "the repository is archived: nothing can be written", "Settings > General > Danger Zone > Unarchive this repository");
async function rulesOrFailure({ api, repository }, branch) {
    try {
        return { rules: await rulesOf(api, repository, branch) };
    }
    catch (failure) {
        return { failure };
    }
}
function checkToken({ repository: { owner, repo } }, settings) {
    const who = (0,model_text/* printable */.g$)(settings.viewer, 100);
    const kind = settings.isWorkflow ? "the workflow's own token" : `the token of ${who}`;
    return (0,check/* pass */.IX)("github", `${owner}/${repo}, default branch ${(0,model_text/* printable */.g$)(settings.defaultBranch)}, by ${kind}`);
}
function checkSignOff({ signOff }) {
    if (!signOff)
        return (0,check/* pass */.IX)("sign-off", "not asked of commits made on GitHub");
    return (0,check/* warn */.R8)("sign-off", "GitHub asks for a sign-off of commits made there: it may refuse or alter those of Headgate, which are sealed", 'turn off "Require contributors to sign off on web-based commits" (Settings > General)');
}
async function checkScheduledRuns({ api, repository, workflowFile, now }) {
    const workflow = workflowFile?.replace(/^.*\//, "");
    if (!workflow)
        return (0,check/* pass */.IX)("scheduled-runs", "not looked for: this is no workflow's run");
    const warning = await (0,schedule/* scheduleWarning */.g)(api, repository, { workflow, now });
    return warning === null
        ? (0,check/* pass */.IX)("scheduled-runs", `nothing seen against those of ${(0,model_text/* printable */.g$)(workflow, 100)}`)
        : (0,check/* warn */.R8)("scheduled-runs", warning.message, warning.hint);
}
/** What GitHub does not answer is a finding of that check, and no reason to leave out the others. */
async function tried(name, check) {
    try {
        return await check();
    }
    catch (error) {
        return failed(name, error);
    }
}
function failed(name, error) {
    if (!(0,github_error/* isGitHubError */.e)(error))
        throw error;
    const { code, message, hint } = error;
    return code === "github/forbidden" ? (0,check/* warn */.R8)(name, message, hint) : (0,check/* fail */.fJ)(name, message, hint);
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


/***/ })

};
;