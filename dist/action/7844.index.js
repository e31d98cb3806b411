"use strict";
exports.id = 7844;
exports.ids = [7844];
exports.modules = {

/***/ 10831:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ approvalPorts),
  R: () => (/* binding */ proposalPorts)
});

// EXTERNAL MODULE: ./.build/convention/paths.js
var convention_paths = __webpack_require__(10547);
// EXTERNAL MODULE: ./.build/git/path.js
var git_path = __webpack_require__(12769);
// EXTERNAL MODULE: ./.build/model/canonical.js
var canonical = __webpack_require__(73903);
// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(3028);
// EXTERNAL MODULE: ./.build/model/text.js
var model_text = __webpack_require__(34694);
;// CONCATENATED MODULE: ./.build/commands/approvals/actors.js
/** Merges whose own commits are looked at, and how many of each. */
const mergesAtMost = 50;
const commitsAtMost = 250;
/**
 * For whom commands made commits: the trailers of the commits themselves, and of those that merges brought. A
 * bot's pull request is the work of the person who had it made.
 */
function actorsOf(repository) {
    const known = new Map();
    const within = (range) => {
        const asked = known.get(range) ?? messagesIn(repository, range).then(namesIn);
        known.set(range, asked);
        return asked;
    };
    return {
        in: within,
        behind: async (commits) => {
            const merges = commits.filter(({ parents }) => parents.length > 1).slice(0, mergesAtMost);
            const brought = await Promise.all(merges.map(({ commit, parents }) => within(`${parents[0]}..${commit}`)));
            return [...new Set([...namesIn(commits.map(({ message }) => message).join("\n")), ...brought.flat()])];
        },
    };
}
async function messagesIn(repository, range) {
    const args = [
        "log",
        `--max-count=${commitsAtMost}`,
        "--no-notes",
        "--format=%B",
        "--end-of-options",
        range,
    ];
    return (await repository.git([...args, "--"])).toString("utf8");
}
/** Whoever writes such a line into a message only takes the approval of the one it names. */
function namesIn(text) {
    return [...text.matchAll(/^[ \t]*Headgate-Actor: (.{1,300})$/gm)].flatMap(([, names = ""]) => names.split(/[,\s]+/).filter((name) => name !== ""));
}

// EXTERNAL MODULE: ./.build/rules/approvals/approvers.js
var approvers = __webpack_require__(80274);
;// CONCATENATED MODULE: ./.build/commands/approvals/groups.js


/** What the host has to be asked, so that it is known whose approvals count. */
function groupsAsked(look, found) {
    const names = new Set();
    const people = new Set();
    for (const [id, { pulls, silent = [] }] of found) {
        const reviews = [...pulls, ...silent]
            .flatMap(({ reviews }) => reviews)
            .filter((one) => one.state === "approved" && !one.isBot);
        for (const eligible of policiesOf(look, id).map(approvers/* approversOf */.U9)) {
            // Of a review it may be known already whether its author can write.
            const open = reviews.filter(({ canWrite }) => canWrite === undefined || !(0,approvers/* isAnyWriter */.ed)(eligible));
            if (open.length > 0)
                for (const name of eligible.unresolved)
                    names.add(name);
            if (eligible.unresolved.length > 0)
                for (const { by } of open)
                    people.add(by);
        }
    }
    return { names: [...names].sort(finding.compareText), people: [...people].sort(finding.compareText) };
}
/** Every policy that a deployment may have to pass. */
function policiesOf({ desired, deployed }, id) {
    const environment = id.split("/")[0] ?? "";
    const policies = [
        desired.environments.get(environment),
        deployed.environments.get(environment),
        deployed.pending.get(id)?.policy,
    ];
    return policies.flatMap((policy) => policy ?? []);
}
/** Asks the host once for the same people and groups. */
function membershipLookUp(host) {
    const known = new Map();
    return async (names, people) => {
        if (names.length === 0 || people.length === 0)
            return new Map();
        const key = JSON.stringify([names, people]);
        const asked = known.get(key) ?? host.memberships(names, people);
        known.set(key, asked);
        return asked;
    };
}

// EXTERNAL MODULE: ./.build/convention/load.js + 12 modules
var load = __webpack_require__(1450);
// EXTERNAL MODULE: ./.build/git/log.js
var git_log = __webpack_require__(6946);
// EXTERNAL MODULE: ./.build/reconcile/inputs.js
var reconcile_inputs = __webpack_require__(44163);
// EXTERNAL MODULE: ./.build/commands/commit-source.js
var commit_source = __webpack_require__(17519);
;// CONCATENATED MODULE: ./.build/commands/approvals/provenance.js







/** How far back the desired branch is walked for what touched a deployment. */
const walkAtMost = 2_000;
/** At how many commits it is looked whether a deployment was asked for as it is applied. */
const looksAtMost = 60;
/** More deployments than this at one commit are not compared: their history goes back to what is applied. */
const comparedAtMost = 100;
/**
 * One walk for all of them. It ends for a deployment at the commit that is applied, at a newer one that asks for
 * the same under the policy in force, or, for what was never deployed, where its file came to be.
 */
function tracing(place) {
    const walks = new Map();
    const wishes = new Map();
    let looks = 0;
    return async (look, ids) => {
        const walk = walks.get(look.commit) ?? walkFrom(place, look.commit);
        walks.set(look.commit, walk);
        const { statuses } = look.deployed;
        const traces = new Map([...ids].map((id) => [id, newTrace()]));
        const byPath = indexOf([...ids], (id) => inputFiles(look, id));
        const byBase = indexOf([...ids], (id) => [statuses.get(id)?.desired.commit ?? ""]);
        const open = new Set(ids);
        const close = (id, before) => {
            const trace = traces.get(id);
            if (trace && open.delete(id))
                Object.assign(trace, { before, isWhole: true });
        };
        for (let index = 0; open.size > 0; index += 1) {
            const commit = await walk(index);
            if (!commit)
                break;
            for (const id of byBase.get(commit.commit) ?? [])
                close(id, { inputs: appliedInputs(look, id) });
            const touched = touchedBy(place, commit, byPath).filter((id) => open.has(id));
            await lookAtWishes(commit, touched);
            for (const id of touched) {
                const wish = wishes.get(`${commit.commit} ${id}`);
                if (wish && isApplied(look, id, wish))
                    close(id, wish);
                else
                    traces.get(id)?.commits.push(commit);
                if (!statuses.has(id) && (await addsFile(place, commit, id)))
                    close(id, {});
            }
            // The first commit of all: there is nothing before it.
            if (commit.parents.length === 0)
                for (const id of [...open])
                    close(id, {});
        }
        return new Map([...traces].map(([id, trace]) => [id, provenanceOf(id, trace)]));
    };
    /** What a commit asks for of those that it touches, within bounds: what is not looked at counts as different. */
    async function lookAtWishes({ commit }, ids) {
        const missing = ids.filter((id) => !wishes.has(`${commit} ${id}`));
        if (missing.length === 0 || missing.length > comparedAtMost || looks >= looksAtMost)
            return;
        looks += 1;
        const servers = new Set(missing.map(serverOf));
        const source = (0,commit_source.commitSource)(place, commit);
        const { desired } = await (0,load/* loadDesired */.fv)(source, { kind: "touched", servers, files: new Set() });
        for (const id of missing)
            wishes.set(`${commit} ${id}`, wishAt(desired, id));
    }
    function provenanceOf(id, { commits, before, isWhole }) {
        const wishOf = (index) => index < commits.length ? (wishes.get(`${commits[index]?.commit} ${id}`) ?? {}) : before;
        const changes = (index, name) => {
            const [after, earlier] = [wishOf(index)[name], wishOf(index + 1)[name]];
            return after === undefined || earlier === undefined || after !== earlier;
        };
        const isSilent = (index) => !changes(index, "inputs") && !changes(index, "policy");
        return {
            commits: commits.filter((_, index) => !isSilent(index)),
            silent: commits.filter((_, index) => isSilent(index)),
            asking: commits.find((_, index) => changes(index, "inputs")),
            isWhole,
        };
    }
}
function newTrace() {
    return { commits: [], before: {}, isWhole: false };
}
function walkFrom({ repository }, from) {
    const commits = [];
    const log = (0,git_log/* logPaths */.P)(repository, { from, limit: walkAtMost, whole: true });
    return async (index) => {
        while (commits.length <= index) {
            const next = await log.next();
            if (next.done)
                break;
            commits.push(next.value);
        }
        return commits[index];
    };
}
function indexOf(ids, keysOf) {
    const index = new Map();
    for (const id of ids) {
        for (const key of keysOf(id)) {
            const known = index.get(key);
            if (known)
                known.push(id);
            else
                index.set(key, [id]);
        }
    }
    return index;
}
/** The files, from the convention's folder, that decide about a deployment: of releases, only those it names. */
function inputFiles({ desired }, id) {
    const environment = environmentOf(id);
    const server = serverOf(id);
    const deployment = desired.servers.get(server)?.deployments.get(environment);
    const versions = deployment ? [deployment.blue, ...Object.keys(deployment.green)] : [];
    return [
        convention_paths/* projectFile */.g7,
        (0,convention_paths/* environmentFile */.qU)(environment),
        (0,convention_paths/* deploymentFile */.mI)(environment, server),
        (0,convention_paths/* serverFile */.kt)(server),
        ...versions.map((version) => (0,convention_paths/* releaseFile */.MR)(server, version)),
    ];
}
function touchedBy({ directory }, { paths }, index) {
    const cut = directory === "" ? 0 : directory.length + 1;
    const ids = new Set();
    for (const path of paths) {
        if (cut > 0 && !path.startsWith(`${directory}/`))
            continue;
        for (const id of index.get(path.slice(cut)) ?? [])
            ids.add(id);
    }
    return [...ids];
}
async function addsFile({ repository, directory }, { parents, paths }, id) {
    const path = (0,git_path/* joinPath */.uJ)(directory, (0,convention_paths/* deploymentFile */.mI)(environmentOf(id), serverOf(id)));
    const [parent] = parents;
    if (!paths.includes(path) || parent === undefined)
        return false;
    return (await repository.trees.locate(parent, [path])).size === 0;
}
function wishAt(desired, id) {
    const environment = desired.environments.get(environmentOf(id));
    const unit = desired.servers.get(serverOf(id));
    const deployment = unit?.deployments.get(environmentOf(id));
    const inputs = environment && unit && deployment ? (0,reconcile_inputs/* desiredInputs */.Q)(desired, unit, environment, deployment) : reconcile_inputs/* removedInputs */.A;
    return { inputs: inputs.digest, policy: (0,canonical/* digestOf */.ol)(environment ?? null) };
}
/** Whether a commit asks for what is applied, under the policy in force: what is older is history. */
function isApplied(look, id, { inputs, policy }) {
    const { pending, environments } = look.deployed;
    // What waits came in under the policy that it must still pass.
    const inForce = pending.get(id)?.policy ?? environments.get(environmentOf(id)) ?? null;
    return inputs === appliedInputs(look, id) && policy === (0,canonical/* digestOf */.ol)(inForce);
}
function appliedInputs({ deployed }, id) {
    return deployed.statuses.get(id)?.desired.digest ?? "";
}
function environmentOf(id) {
    return id.split("/")[0] ?? "";
}
function serverOf(id) {
    return id.split("/")[1] ?? "";
}

;// CONCATENATED MODULE: ./.build/commands/approvals/pushers.js
/** Pull requests of which it is asked who pushed, in one go: a call for each. */
const askedAtMost = 10;
/** How far back it is looked where pushes began and ended. */
const walkedAtMost = 2_000;
/**
 * The same evidence, with who pushed to pull requests where that matters: where somebody approved what is proposed
 * now, and may have pushed some of it unseen.
 */
async function withPushers(host, found, walk) {
    return withDirectPushers(host, await withPullPushers(host, found), walk);
}
async function withPullPushers(host, found) {
    const wanted = new Map();
    for (const { pulls, silent = [] } of found.values()) {
        const all = [...pulls, ...silent];
        if (!all.some(mayCount))
            continue;
        for (const pull of all) {
            const matters = pulls.includes(pull) || mayCount(pull);
            if (matters && pull.unknownPushers?.kind === "unseen")
                wanted.set(pull.number, pull);
        }
    }
    if (wanted.size === 0 || !host.withPushers)
        return found;
    const newest = [...wanted.values()].sort((a, b) => b.number - a.number).slice(0, askedAtMost);
    const known = new Map((await host.withPushers(newest)).map((pull) => [pull.number, pull]));
    const better = (pulls) => pulls.map((pull) => known.get(pull.number) ?? pull);
    return new Map([...found].map(([id, of]) => [
        id,
        { ...of, pulls: better(of.pulls), ...(of.silent ? { silent: better(of.silent) } : {}) },
    ]));
}
/**
 * A commit that came without a pull request is the work of whoever pushed it as well. Who that was is told by the
 * first push after which the branch had it.
 */
async function withDirectPushers(host, found, walk) {
    const isAsked = ({ pulls, silent = [], direct }) => direct.length > 0 && [...pulls, ...silent].some(mayCount);
    if (![...found.values()].some(isAsked))
        return found;
    const pushes = (await host.pushes?.()) ?? [];
    const place = new Map((pushes.length === 0 ? [] : await walk()).map((commit, index) => [commit, index]));
    const pusherOf = (commit) => {
        const at = place.get(commit);
        if (at === undefined)
            return null;
        const covers = ({ before, after }) => {
            const [first, end] = [place.get(after), isNothing(before) ? place.size : place.get(before)];
            return first !== undefined && end !== undefined && first <= at && at < end;
        };
        return pushes.findLast(covers)?.by ?? null;
    };
    const better = (push) => {
        const by = pusherOf(push.commit);
        if (by !== null)
            return { ...push, people: [...new Set([...push.people, by])] };
        return push.people.length === 0 ? { ...push, unknown: true } : push;
    };
    return new Map([...found].map(([id, of]) => [id, { ...of, direct: of.direct.map(better) }]));
}
function isNothing(commit) {
    return /^0+$/.test(commit);
}
/** The desired branch from a commit back, as it was pushed. */
async function firstParents(repository, from) {
    const args = ["rev-list", "--first-parent", `--max-count=${walkedAtMost}`, "--end-of-options", from, "--"];
    return (await repository.git(args)).toString("utf8").split("\n").filter(Boolean);
}
/** Whether somebody approved its last commit who is not known to have a part in it. */
function mayCount({ reviews, head, contributors }) {
    const parts = new Set(contributors.map((name) => name.toLowerCase()));
    return reviews.some(({ state, isBot, commit, by, canWrite }) => state === "approved" && !isBot && commit === head && canWrite !== false && !parts.has(by.toLowerCase()));
}

;// CONCATENATED MODULE: ./.build/commands/approvals/requests.js
/** Commits that are asked about in one round: more would be more calls than a run may make. */
const requests_askedAtMost = 80;
/** Milliseconds after which a new round begins: somebody may have reviewed while a run is watching. */
const roundLength = 30_000;
function requestsOf(host, now) {
    const pulls = new Map();
    const authors = new Map();
    const asked = new Set();
    let known;
    let began = 0;
    return {
        areKnown: () => {
            known ??= host.pullRequests([]).then((answer) => answer !== null);
            return known;
        },
        prepare: async (commits) => {
            if (now().getTime() - began >= roundLength) {
                asked.clear();
                began = now().getTime();
            }
            const wanted = [...new Set(commits.map(({ commit }) => commit))].filter((commit) => !asked.has(commit));
            const missing = wanted.slice(0, Math.max(0, requests_askedAtMost - asked.size));
            if (missing.length === 0)
                return;
            const answer = await host.pullRequests(missing);
            for (const commit of missing)
                asked.add(commit);
            for (const [commit, found] of answer ?? []) {
                pulls.set(commit, found.filter(({ merged }) => merged));
            }
            const direct = missing.filter((commit) => pulls.get(commit)?.length === 0);
            if (direct.length === 0 || !host.authors)
                return;
            for (const [commit, people] of await host.authors(direct))
                authors.set(commit, people);
        },
        behind: (commits) => {
            const found = new Map();
            const direct = [];
            const unknown = [];
            for (const { commit } of commits) {
                const brought = pulls.get(commit);
                if (!brought)
                    unknown.push(commit);
                else if (brought.length === 0)
                    direct.push({ commit, people: authors.get(commit) ?? [] });
                else
                    for (const pull of brought)
                        found.set(pull.number, found.get(pull.number) ?? pull);
            }
            return { pulls: [...found.values()], direct, unknown };
        },
    };
}

;// CONCATENATED MODULE: ./.build/commands/approvals/evidence.js










/** How long the same deployments come first where not all can be asked about. */
const turnLength = 10 * 60_000;
/**
 * Who approved, and which pull request is behind what: from the history of the desired branch and what the host
 * knows of it. What is known is kept for the whole run. Empty where the host knows no pull requests.
 */
function approvalPorts(workspace, now) {
    const { requester } = workspace.host;
    // Whoever merged, or whose push or review began a run, asked for nothing by it.
    const asked = requester?.byHand ? requester.people : [];
    return lookingUp(workspace, now, asked, async () => null);
}
/** The same for a plan, which nobody asked to be applied; the reviews of what is proposed count as well. */
function proposalPorts(workspace, now, proposed) {
    return lookingUp(workspace, now, [], proposed);
}
function lookingUp(workspace, now, asked, proposed) {
    const { host, repository } = workspace;
    const trace = tracing(workspace);
    const requests = requestsOf(host, now);
    const actors = actorsOf(repository);
    const lookUpGroups = membershipLookUp(host);
    const overtaken = new Map();
    /** The history of deployments, with what the host knows of the wanted part of it at hand. */
    async function lookUp(look, ids, wanted, lessUrgent = () => []) {
        const traces = await trace(look, ids);
        // Where they are too many for one run, another run looks at others.
        const turn = Math.floor(now().getTime() / turnLength);
        const inTurn = [...traces].map(([id, found]) => [(0,canonical/* digestOf */.ol)(`${turn} ${id}`), id, found]);
        inTurn.sort(([a], [b]) => (0,finding.compareText)(a, b));
        const of = (some) => inTurn.flatMap(([, id, found]) => some(found, id));
        await requests.prepare([...of(wanted), ...of(lessUrgent)]);
        return traces;
    }
    async function evidenceOf(look, id, provenance, proposal) {
        const { commits } = provenance;
        const { pulls, direct, unknown } = requests.behind(commits);
        const silent = requests.behind(provenance.silent);
        const own = proposal && inputFiles(look, id).some((path) => proposal.paths.has(path)) ? proposal : null;
        const others = pulls.filter(({ number }) => number !== own?.pull.number);
        const known = new Set([own?.pull.number, ...others.map(({ number }) => number)]);
        const requester = [
            ...asked,
            ...(await actors.behind(commits)),
            ...(own?.range ? await actors.in(own.range) : []),
        ];
        const why = unknownBecause(provenance, unknown);
        return {
            pulls: own ? [own.pull, ...others] : others,
            silent: silent.pulls.filter(({ number }) => !known.has(number)),
            direct,
            requester,
            memberships: new Map(),
            ...(why === undefined ? {} : { unknown: why }),
        };
    }
    /** Those that say in the deployment's own file what is wanted: whoever comes later takes their place. */
    function edits({ commits }, id) {
        const [environment = "", server = ""] = id.split("/");
        const file = (0,git_path/* joinPath */.uJ)(workspace.directory, (0,convention_paths/* deploymentFile */.mI)(environment, server));
        return commits.filter(({ paths }) => paths.includes(file));
    }
    return {
        approvals: async (look, ids) => {
            try {
                if (!(await requests.areKnown()))
                    return new Map();
                const traced = new Map();
                const proposal = await proposed();
                for (const [id, provenance] of await lookUp(look, ids, everything)) {
                    traced.set(id, await evidenceOf(look, id, provenance, proposal));
                }
                const found = await withPushers(host, traced, () => firstParents(repository, look.commit));
                const groups = groupsAsked(look, found);
                const memberships = await lookUpGroups(groups.names, groups.people);
                const unknownGroups = groups.names.flatMap((name) => {
                    const why = memberships.has(name.toLowerCase()) ? undefined : host.whyUnknown?.(name);
                    return why ? [[name.toLowerCase(), why]] : [];
                });
                const more = unknownGroups.length === 0 ? {} : { unknownGroups: new Map(unknownGroups) };
                return new Map([...found].map(([id, of]) => [id, { ...of, memberships, ...more }]));
            }
            catch (error) {
                // What cannot be known waits; everything else goes on.
                const nothing = { pulls: [], direct: [], requester: [], memberships: new Map() };
                const unknown = describe(error);
                return new Map([...ids].map((id) => [id, { ...nothing, unknown }]));
            }
        },
        pulls: async (look, ids) => {
            try {
                if (!(await requests.areKnown()))
                    return new Map();
                const traces = await lookUp(look, ids, whatAsks, edits);
                const newest = new Map();
                for (const [id, provenance] of traces) {
                    const [pull] = requests.behind(whatAsks(provenance)).pulls;
                    if (!pull)
                        continue;
                    newest.set(id, pull.number);
                    const behind = requests.behind(edits(provenance, id)).pulls.map(({ number }) => number);
                    const older = behind.filter((number) => number !== pull.number);
                    if (older.length > 0)
                        overtaken.set(id, older);
                }
                return newest;
            }
            catch {
                // A status without the number of its pull request is worth as much.
                return new Map();
            }
        },
        overtaken: () => overtaken,
    };
}
function everything({ commits, silent }) {
    return [...commits, ...silent];
}
/** Of what brought a wish, the newest part. */
function whatAsks({ asking, commits }) {
    return asking ? [asking] : commits.slice(0, 1);
}
function unknownBecause({ isWhole }, unknown) {
    if (!isWhole)
        return "what is applied is too far back in the history of the desired branch";
    const some = `${unknown.length} ${unknown.length === 1 ? "commit" : "commits"}`;
    return unknown.length === 0
        ? undefined
        : `${some} could not be asked about in this run; a later one asks again`;
}
function describe(error) {
    const message = error instanceof Error ? error.message : String(error);
    const hint = error instanceof Error && "hint" in error && typeof error.hint === "string" ? error.hint : "";
    return (0,model_text/* printable */.g$)([message, hint].filter(Boolean).join("; "), 300);
}


/***/ }),

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

/***/ 75125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ contractOfVersion),
/* harmony export */   Jz: () => (/* binding */ readContract),
/* harmony export */   s8: () => (/* binding */ contractLines)
/* harmony export */ });
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10547);

/**
 * The contract with a digest, as it was taken when a version was released; undefined where the file is absent
 * or is not what its name says.
 */
async function readContract(source, server, digest) {
    const path = (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .contractFile */ .V8)(server, digest);
    const value = jsonOf((await source.read([path])).get(path));
    if (!isContract(value))
        return undefined;
    const { contractDigest } = await __webpack_require__.e(/* import() */ 6116).then(__webpack_require__.bind(__webpack_require__, 46116));
    return contractDigest(value) === digest ? value : undefined;
}
/** One line on what changes for clients, for each deployment whose blue version does. */
async function contractLines(source, plans) {
    const lines = new Map();
    for (const plan of plans) {
        const from = versionWithMost(plan.from.traffic, plan.from.variants);
        const to = plan.to.blue;
        if (plan.decision === "nothing" || from === undefined || to === null || from === to)
            continue;
        const before = await contractOfVersion(source, plan.server, from);
        const after = await contractOfVersion(source, plan.server, to);
        if (!before || !after)
            continue;
        const { compareContracts } = await __webpack_require__.e(/* import() */ 9115).then(__webpack_require__.bind(__webpack_require__, 29115));
        const { summarizeComparison } = await __webpack_require__.e(/* import() */ 6578).then(__webpack_require__.bind(__webpack_require__, 66578));
        lines.set(plan.id, summarizeComparison(compareContracts(before, after)));
    }
    return lines;
}
/** The contract that a version was released with; undefined where it has none, or cannot be read. */
async function contractOfVersion(source, server, version) {
    const path = (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseFile */ .MR)(server, version);
    const document = jsonOf((await source.read([path])).get(path));
    const release = member(document, "release");
    const digest = member(member(release, "contract"), "digest");
    return typeof digest === "string" ? readContract(source, server, digest) : undefined;
}
function versionWithMost(traffic, variants) {
    const [most] = Object.keys(traffic).sort((a, b) => (traffic[b] ?? 0) - (traffic[a] ?? 0));
    return most === undefined ? undefined : variants[most]?.version;
}
function jsonOf(bytes) {
    if (!bytes)
        return undefined;
    try {
        return JSON.parse(Buffer.from(bytes).toString("utf8"));
    }
    catch {
        return undefined;
    }
}
function member(value, name) {
    return typeof value === "object" && value !== null && Object.hasOwn(value, name)
        ? Reflect.get(value, name)
        : undefined;
}
/** The digest says whether it is the right one; the shape only that it may be asked. */
function isContract(value) {
    return ["tools", "prompts", "resources", "resourceTemplates"].every((name) => Array.isArray(member(value, name)));
}


/***/ }),

/***/ 56482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ distinctFailures)
/* harmony export */ });
/* harmony import */ var _report_plan_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53022);

/** What a plan's own findings add to its gates: what a gate says too is told once, there. */
function distinctFailures(plan) {
    const told = new Set(plan.deployments.flatMap((deployment) => deployment.gates.map(keyOf)));
    return plan.findings.filter((finding) => !told.has(keyOf(finding)));
}
function keyOf(finding) {
    return (0,_report_plan_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .sameThing */ .LH)(finding) ?? JSON.stringify([finding.rule, finding.message]);
}


/***/ }),

/***/ 17687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ lookAt),
/* harmony export */   y: () => (/* binding */ firstLook)
/* harmony export */ });
/* harmony import */ var _convention_locate_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(47557);
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10547);
/* harmony import */ var _convention_touched_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59569);
/* harmony import */ var _deployed_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8572);
/* harmony import */ var _git_ancestry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86151);
/* harmony import */ var _git_changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86277);
/* harmony import */ var _model_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7008);
/* harmony import */ var _reconcile_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44163);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60110);
/* harmony import */ var _check_desired_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18373);
/* harmony import */ var _commit_source_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(17519);
/* harmony import */ var _target_findings_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(28496);












/**
 * Both sides, as far as a plan or a run needs them: what a change touches, what was merged but not considered
 * yet, and what is pending. Blocked where the branch `deployed` is absent or must not be written to.
 */
async function lookAt(workspace, request) {
    const { store, repository, directory } = workspace;
    const index = await (request.first ?? firstLook(workspace));
    if (index.kind === "absent")
        return { kind: "blocked", findings: index.findings };
    const { change, source, base } = request;
    const considered = await consideredHere(workspace, index.state.applied);
    const merged = await mergedSince(considered, request, async (applied, commit) => {
        if (request.mayBeBehind && (await (0,_git_ancestry_js__WEBPACK_IMPORTED_MODULE_3__/* .isAncestor */ .QX)(repository, commit, applied)))
            return (0,_convention_touched_js__WEBPACK_IMPORTED_MODULE_1__/* .touchedBy */ .O)([]);
        return (0,_convention_touched_js__WEBPACK_IMPORTED_MODULE_1__/* .touchedBy */ .O)(await (0,_git_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .changedPaths */ .vl)(repository, applied, commit, directory));
    });
    const named = [...index.state.pending.keys(), ...index.tampered.keys(), ...(request.ids ?? [])];
    const touched = change === "all" || merged === "all" ? "all" : union(change, merged);
    const there = await deployedServers(workspace, index, touched);
    const servers = [...named.map(serverOf), ...there];
    const load = await (0,_check_desired_js__WEBPACK_IMPORTED_MODULE_8__.loadScopeOf)(source, { touched, servers });
    const scope = load.kind === "all" ? { kind: "all" } : { kind: "deployments", ids: named, servers: load.servers };
    const reading = await (0,_deployed_state_js__WEBPACK_IMPORTED_MODULE_2__/* .readDeployed */ .B)(store, scope, { at: index.state.head });
    if (reading.kind === "absent")
        return { kind: "blocked", findings: reading.findings };
    const branchFindings = (0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_7__/* .distinct */ .dM)([
        ...reading.findings,
        ...(await rewoundFindings(workspace, index.state.head)),
    ]);
    const rewound = branchFindings.some(({ rule }) => rule === "deployed/rewound");
    if (!reading.writable || rewound)
        return { kind: "blocked", findings: branchFindings };
    const elsewhere = otherDirectory(workspace, reading.manifest.directory);
    if (elsewhere)
        return { kind: "blocked", findings: [elsewhere] };
    const state = withoutDoubtfulSoak(reading.state, reading.tampered);
    const applied = considered === null ? undefined : (0,_commit_source_js__WEBPACK_IMPORTED_MODULE_9__.commitSource)(workspace, considered);
    const against = base ?? applied;
    const checked = await (0,_check_desired_js__WEBPACK_IMPORTED_MODULE_8__.checkDesired)({
        source,
        touched,
        servers,
        now: request.now,
        before: whatRuns(state),
        statuses: (server) => statusesOf(state, server),
        ...(against ? { base: against } : {}),
    });
    const { desired, findings } = checked;
    // A project file that cannot be read says nothing, least of all that everything is to go.
    const unreadable = findings.filter(isAboutProjectFile);
    if (unreadable.length > 0)
        return { kind: "blocked", findings: [...findings, ...branchFindings] };
    const ids = new Set(named);
    const changed = new Set();
    // Without a base of its own a request names what it wants to see, changed or not.
    const known = base && checked.base;
    for (const id of everyId(desired, state)) {
        const own = change === "all" || (isTouched(change, id) && differs(id, desired, known));
        if (own)
            changed.add(id);
        if (own || merged === "all" || isTouched(merged, id))
            ids.add(id);
    }
    const unfit = await (0,_convention_locate_js__WEBPACK_IMPORTED_MODULE_11__/* .locate */ .x)((0,_target_findings_js__WEBPACK_IMPORTED_MODULE_10__/* .targetFindings */ .Y)(desired, state, ids), source);
    const written = (0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_7__/* .distinct */ .dM)([...findings, ...unfit]);
    const runs = [...state.statuses.values()].flatMap((status) => status.lease?.run ?? []);
    return {
        kind: "look",
        look: {
            desired,
            commit: request.commit,
            deployed: state,
            manifest: reading.manifest,
            scope: new Map([...ids].map((id) => [id, changed.has(id) ? "change" : "pending"])),
            findings: [...written, ...branchFindings],
            findingsOf: new Map([...ids].map((id) => [id, written.filter((finding) => concerns(finding, id, desired))])),
            tampered: reading.tampered,
            omitted: checked.omitted,
            endedRuns: await workspace.host.endedRuns(runs),
            hasReviews: workspace.host.hasReviews ?? false,
        },
    };
}
/** What the branch `deployed` says without its statuses: enough to know which of them to read. */
function firstLook({ store }) {
    const reading = store
        .head()
        .then((head) => (0,_deployed_state_js__WEBPACK_IMPORTED_MODULE_2__/* .readDeployed */ .B)(store, nothing, head === null ? {} : { at: head }));
    // It may fail before anyone asks for it.
    reading.catch(() => { });
    return reading;
}
const nothing = { kind: "deployments", ids: [], servers: [] };
function otherDirectory({ directory, store }, recorded) {
    if (directory === recorded)
        return undefined;
    const say = (folder) => (folder === "" ? "the repository's root" : folder);
    return {
        rule: "deployed/other-directory",
        outcome: "fail",
        severity: "critical",
        message: `the branch ${store.name} belongs to the convention in ${say(recorded)}, not to ${say(directory)}`,
        hint: recorded === "" ? "leave --directory out" : `headgate … --directory ${recorded}`,
    };
}
function isAboutProjectFile({ outcome, rule, file, place }) {
    const family = rule.split("/")[0];
    if (outcome !== "fail" || (family !== "convention" && family !== "schema"))
        return false;
    const where = file ?? place?.file ?? "";
    return rule === "convention/not-found" || rule === "convention/newer-version" || roots.has(where);
}
/** What everything else stands on: headgate.yaml, and the two folders themselves (links, say). */
const roots = new Set([_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .projectFile */ .g7, _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentsFolder */ .fC, _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .serversFolder */ .tl]);
/** What was changed behind Headgate's back counts for no soak, neither here nor downstream. */
function withoutDoubtfulSoak(state, tampered) {
    if (tampered.size === 0)
        return state;
    const statuses = new Map([...state.statuses].map(([id, status]) => [id, tampered.has(id) ? { ...status, soak: {} } : status]));
    return { ...state, statuses };
}
/** Whether a change asks for something else of a deployment than its base does, or for the same elsewhere. */
function differs(id, desired, base) {
    return !base || digestOfInputs(id, desired) !== digestOfInputs(id, base);
}
function digestOfInputs(id, { environments, ...desired }) {
    const [environmentId = "", server = ""] = id.split("/");
    const environment = environments.get(environmentId);
    const unit = desired.servers.get(server);
    const deployment = unit?.deployments.get(environmentId);
    if (!environment || !unit || !deployment)
        return null;
    return (0,_reconcile_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .desiredInputs */ .Q)({ environments, ...desired }, unit, environment, deployment).digest;
}
/** The desired commit that was considered last; null also where main was rewritten and this clone has it no more. */
async function consideredHere({ repository }, applied) {
    if (applied === null || repository.shallow)
        return applied;
    return (0,_git_ancestry_js__WEBPACK_IMPORTED_MODULE_3__/* .tryResolve */ .Cn)(repository, applied);
}
/** What was merged since the last run that considered it; everything where no run ever did. */
async function mergedSince(applied, request, between) {
    if (applied === null)
        return "all";
    return applied === request.commit ? (0,_convention_touched_js__WEBPACK_IMPORTED_MODULE_1__/* .touchedBy */ .O)([]) : between(applied, request.commit);
}
function union(a, b) {
    if (b === "all")
        return a;
    return {
        servers: new Set([...a.servers, ...b.servers]),
        environments: new Set([...a.environments, ...b.environments]),
        project: a.project || b.project,
        files: new Set([...a.files, ...b.files]),
        other: [],
    };
}
/** Servers that run in an environment whose policy changes: the desired side may not name them any more. */
async function deployedServers({ store }, index, touched) {
    if (touched === "all")
        return [];
    const environments = touched.project ? index.state.environments.keys() : touched.environments;
    const servers = [];
    for (const environment of environments) {
        const names = await store.names(index.state.head, environment);
        servers.push(...names.flatMap((name) => (name.endsWith("/") ? [name.slice(0, -1)] : [])));
    }
    return servers;
}
function* everyId(desired, state) {
    yield* state.statuses.keys();
    for (const unit of desired.servers.values()) {
        for (const environment of unit.deployments.keys())
            yield `${environment}/${unit.id}`;
    }
}
function isTouched(touched, id) {
    const [environment = "", server = ""] = id.split("/");
    return touched.project || touched.servers.has(server) || touched.environments.has(environment);
}
function statusesOf(state, server) {
    const found = new Map();
    for (const status of state.statuses.values()) {
        if (status.server === server)
            found.set(status.environment, status);
    }
    return found;
}
/**
 * What runs, in the form of the desired side: what a removal takes away is judged by that, and so again by
 * every later run for as long as it waits.
 */
function whatRuns(state) {
    const servers = new Map();
    const environments = new Map(state.environments);
    for (const status of state.statuses.values()) {
        const { blue, green } = status.desired;
        if (blue === null || Object.keys(status.traffic).length === 0)
            continue;
        const { server: id, environment } = status;
        if (!environments.has(environment))
            environments.set(environment, unknownEnvironment(environment));
        const deployments = new Map(servers.get(id)?.deployments);
        const file = (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentFile */ .mI)(environment, id);
        deployments.set(environment, {
            environment,
            server: id,
            file,
            blue,
            green,
            variables: {},
            secrets: {},
            overrides: [],
        });
        servers.set(id, { id, versions: new Set(), releases: new Map(), deployments });
    }
    const project = { headgate: 1, file: "headgate.yaml", variables: {}, teams: {}, overrides: [] };
    return { commit: null, project, environments, servers };
}
function unknownEnvironment(id) {
    return { ..._model_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultEnvironment */ .L, id, file: (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentFile */ .qU)(id) };
}
async function rewoundFindings(workspace, head) {
    const seen = await workspace.store.rewoundFrom(head);
    if (seen === null)
        return [];
    return [
        {
            rule: "deployed/rewound",
            outcome: "fail",
            severity: "critical",
            message: `The branch ${workspace.store.name} was rewound or replaced: ${head.slice(0, 12)} does not contain ${seen.slice(0, 12)}, which was seen on it before.`,
            hint: `bring ${seen.slice(0, 12)} back, or take what is there as the truth: headgate recover`,
        },
    ];
}
/** Whether a finding stands in the way of a deployment: its own, its server's, its environment's, everyone's. */
function concerns(finding, id, desired) {
    const [environment = "", server = ""] = id.split("/");
    if (finding.rule === "deployment/many-removed") {
        return !desired.servers.get(server)?.deployments.has(environment);
    }
    if (finding.environment !== undefined && finding.environment !== environment)
        return false;
    if (finding.server !== undefined && finding.server !== server)
        return false;
    if (finding.environment !== undefined || finding.server !== undefined)
        return true;
    const file = finding.file ?? finding.place?.file;
    if (file === undefined)
        return true;
    const what = (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .classify */ .L8)(file);
    if (what.kind === "environment")
        return what.environment === environment;
    if (what.kind === "deployment")
        return file === (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentFile */ .mI)(environment, server);
    if ("server" in what)
        return what.server === server;
    return what.kind === "headgate" || file === (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentFile */ .qU)(environment);
}
function serverOf(id) {
    return id.split("/")[1] ?? "";
}


/***/ }),

/***/ 59569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ touchedBy)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10547);

/** Paths are relative to the convention's directory, with forward slashes; they need not exist any more. */
function touchedBy(paths) {
    const servers = new Set();
    const environments = new Set();
    const files = new Set();
    const other = [];
    let project = false;
    for (const path of paths) {
        const what = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .classify */ .L8)(path);
        if (what.kind === "outside") {
            other.push(path);
            continue;
        }
        files.add(path);
        if (what.kind === "headgate")
            project = true;
        if (what.kind === "environment")
            environments.add(what.environment);
        if ("server" in what)
            servers.add(what.server);
    }
    return { servers, environments, project, files, other };
}


/***/ }),

/***/ 86277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c7: () => (/* binding */ listUntracked),
/* harmony export */   vl: () => (/* binding */ changedPaths)
/* harmony export */ });
/* unused harmony export changedFiles */
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3028);
/* harmony import */ var _ancestry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86151);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12769);



/** Starts to look for files of the working tree that git does not know, but for what is ignored. */
function listUntracked(repository, directory) {
    const folder = (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .trimSlashes */ .uT)(directory);
    const limit = folder === "" ? [] : [folder];
    return repository.git(["ls-files", "-z", "--others", "--exclude-standard", "--", ...limit]);
}
/**
 * What differs between two commits, or between a commit and the working tree (`head` null: staged, unstaged
 * and untracked alike, but for what is ignored), below `directory`, in order of path. A rename is a deletion
 * and an addition.
 */
async function changedFiles(repository, base, head, directory, options = {}) {
    const folder = (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .trimSlashes */ .uT)(directory);
    const limit = folder === "" ? [] : [folder];
    const { untracked: others = true } = options;
    const commits = await Promise.all([base, ...(head === null ? [] : [head])].map((rev) => (0,_ancestry_js__WEBPACK_IMPORTED_MODULE_0__/* .resolve */ .hd)(repository, rev)));
    const [diff, untracked] = await Promise.all([
        repository.git([
            "diff",
            "--name-status",
            "-z",
            "--no-renames",
            "--no-ext-diff",
            "--ignore-submodules=all",
            ...commits,
            "--",
            ...limit,
        ]),
        head !== null || others === false
            ? Buffer.alloc(0)
            : others === true
                ? listUntracked(repository, directory)
                : others,
    ]);
    const changes = new Map();
    const tokens = diff.toString("utf8").split("\0");
    for (let index = 0; index + 1 < tokens.length; index += 2) {
        const path = tokens[index + 1];
        if (path)
            changes.set(path, kinds[tokens[index] ?? ""] ?? "modified");
    }
    for (const path of untracked.toString("utf8").split("\0")) {
        // Removed from the index but still there: to the working tree it is a modification, not a deletion.
        if (path !== "")
            changes.set(path, changes.has(path) ? "modified" : "added");
    }
    const cut = folder === "" ? 0 : folder.length + 1;
    return [...changes]
        .map(([path, kind]) => ({ path: path.slice(cut), kind }))
        .sort((a, b) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__.compareText)(a.path, b.path));
}
const kinds = {
    A: "added",
    D: "deleted",
    M: "modified",
    T: "modified",
};
/** The paths alone of `changedFiles`. */
async function changedPaths(repository, base, head, directory, options = {}) {
    return (await changedFiles(repository, base, head, directory, options)).map(({ path }) => path);
}


/***/ }),

/***/ 44548:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ updateIdOf)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73903);

/** `wish`: digest of the desired inputs. */
function updateIdOf(id, wish) {
    return `u-${(0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)([id, wish]).slice("sha256-".length, "sha256-".length + 10)}`;
}


/***/ }),

/***/ 29347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ scheduledUpdate)
/* harmony export */ });
/* harmony import */ var _model_update_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44548);

/** A wish that is merged, waits, and is applied by itself once its gates pass; null where nothing waits. */
function scheduledUpdate({ id, decision, gates, to }) {
    // Between two steps of a rollout nothing waits that was not begun.
    const waits = decision === "wait" && gates.some(({ rule }) => !rule.startsWith("rollout/"));
    return waits ? (0,_model_update_js__WEBPACK_IMPORTED_MODULE_0__/* .updateIdOf */ .U)(id, to.digest) : null;
}


/***/ }),

/***/ 38494:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ planJson),
/* harmony export */   n: () => (/* binding */ policyJson)
/* harmony export */ });
/* harmony import */ var _reconcile_scheduled_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29347);
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1575);
/* harmony import */ var _hidden_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38444);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63198);
/* harmony import */ var _plan_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53022);





/**
 * The plan as data: the member `plan` of `--json`. Durations in milliseconds, shares in whole percent. What is
 * `declared` a secret, or may be one, is `(hidden)`; what `plan.findings` say of that counts too.
 */
function planJson(plan, declared) {
    const secrets = (0,_hidden_js__WEBPACK_IMPORTED_MODULE_2__/* .secretsOf */ .Y)(plan, declared);
    const findings = (0,_plan_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .planFindings */ .eM)(plan);
    return {
        hash: plan.hash,
        deployments: plan.deployments.map((deployment) => deploymentPlanJson(deployment, secrets(deployment))),
        policies: plan.policies.map((policy) => policyJson(policy, findings)),
    };
}
function deploymentPlanJson(plan, hidden) {
    const { variables, secrets } = (0,_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsDifference */ .lj)(plan.from, plan.to.live, hidden);
    return {
        id: plan.id,
        environment: plan.environment,
        server: plan.server,
        wave: plan.wave,
        origin: plan.origin,
        decision: plan.decision,
        hash: plan.hash,
        intent: plan.intent,
        eligible: plan.eligible,
        update: (0,_reconcile_scheduled_js__WEBPACK_IMPORTED_MODULE_0__/* .scheduledUpdate */ .L)(plan),
        from: { traffic: plan.from.traffic },
        to: { blue: plan.to.blue, green: plan.to.green, traffic: plan.to.live.traffic, digest: plan.to.digest },
        strategy: {
            type: plan.strategy.type,
            steps: plan.strategy.steps,
            interval: plan.strategy.interval,
            watch: plan.strategy.watch,
        },
        variables,
        secrets,
        step: plan.step === null
            ? null
            : {
                event: plan.step.event,
                traffic: plan.step.live.traffic,
                rollout: plan.step.rollout === null
                    ? null
                    : { step: plan.step.rollout.step, of: plan.step.rollout.of, next: plan.step.rollout.next },
            },
        gates: (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.findingsJson)(plan.gates),
    };
}
/**
 * What becomes of an environment's policy; the leaves that differ where there is one before and after. Values of
 * variables that `findings` say may be secrets are hidden.
 */
function policyJson({ environment, from, to }, findings = []) {
    return {
        environment,
        change: from === null ? "added" : to === null ? "removed" : "changed",
        differences: from === null || to === null
            ? []
            : (0,_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .leafDifferences */ .l1)(from, to, (0,_hidden_js__WEBPACK_IMPORTED_MODULE_2__/* .secretsOfFile */ .F)(to.file, findings)).map((one) => ({
                name: one.name,
                from: one.from,
                to: one.to,
            })),
    };
}


/***/ }),

/***/ 57675:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nT: () => (/* binding */ formatPlan),
  eM: () => (/* reexport */ plan_findings/* planFindings */.eM)
});

// UNUSED EXPORTS: wantsPerson

// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(3028);
// EXTERNAL MODULE: ./.build/model/traffic.js
var traffic = __webpack_require__(88576);
// EXTERNAL MODULE: ./.build/reconcile/scheduled.js
var scheduled = __webpack_require__(29347);
// EXTERNAL MODULE: ./.build/report/change.js
var report_change = __webpack_require__(34344);
// EXTERNAL MODULE: ./.build/report/difference.js
var report_difference = __webpack_require__(1575);
// EXTERNAL MODULE: ./.build/report/marks.js
var marks = __webpack_require__(56912);
// EXTERNAL MODULE: ./.build/report/phrases.js
var phrases = __webpack_require__(47048);
// EXTERNAL MODULE: ./.build/report/plan-findings.js
var plan_findings = __webpack_require__(53022);
// EXTERNAL MODULE: ./.build/report/text.js
var report_text = __webpack_require__(10431);
;// CONCATENATED MODULE: ./.build/report/deployment-plan.js








/** Why nothing is done now, where no gate says so itself. */
const decisions = {
    go: undefined,
    nothing: undefined,
    wait: undefined,
    refuse: undefined,
    hold: {
        style: "warn",
        text: "held: desired asks for what a rollback took away; `headgate resume` lifts it",
    },
    failed: {
        style: "bad",
        text: "failed: nothing goes on by itself; roll back, change the deployment file, or try again with `headgate resume`",
    },
    stop: { style: "warn", text: "stopped: forward actions are halted here; `headgate resume` goes on" },
    leased: { style: "wait", text: "another run is working on it" },
    tampered: {
        style: "bad",
        text: "the branch was changed behind Headgate's back; `headgate recover` goes on",
    },
};
/** One deployment's lines in its environment's block. */
function formatDeploymentPlan(plan, { contract, indent, secrets, shared }, options) {
    const change = sayChange(plan, (0,report_difference/* settingsDifference */.lj)(plan.from, plan.to.live, secrets));
    const name = (0,report_text/* paint */.nI)("strong", (0,report_text/* padEnd */.f)((0,report_text/* sanitize */.aj)(plan.server), indent - 4), options);
    const decision = decisions[plan.decision];
    const details = [
        ...labelled("contract", contract === undefined ? [] : [(0,report_text/* sanitize */.aj)(contract)]),
        ...labelled("variables", change.variables),
        ...labelled("secrets", change.secrets),
        ...labelled("now", sayStep(plan)),
        ...labelled("update", saySchedule(plan)),
    ];
    const room = Math.max(30, options.width - indent);
    const lines = [
        ...details.flatMap((line) => hang(line, room)),
        ...gateLines(plan.gates, shared, room, options),
        ...(decision === undefined
            ? []
            : (0,report_text/* wrap */.LV)(decision.text, room).map((line) => (0,report_text/* paint */.nI)(decision.style, line, options))),
    ];
    const [head = "", ...how] = headLines(change.line, room);
    return [`  ${name}  ${head}`.trimEnd(), ...[...how, ...lines].map((line) => " ".repeat(indent) + line)];
}
/** What changes, and how; on lines of their own where one has no room for both. */
function headLines(line, room) {
    return (0,report_text/* widthOf */.qz)(line) <= room ? [line] : line.split("   ").flatMap((part) => (0,report_text/* wrap */.LV)(part, room));
}
/** `1.1.4 → 1.1.5   canary 5 → 25 → 50 → 100 %, every 15 min` */
function sayChange(plan, difference) {
    const from = plan.from.traffic;
    const target = ((0,report_change/* isRetreat */.ec)(plan) ? plan.step : plan.to)?.live;
    const to = target?.traffic ?? {};
    const details = saySettings(difference);
    const say = (line) => ({ line, ...details });
    const change = `${(0,phrases/* sayVersions */.x4)(from)} → ${(0,phrases/* sayVersions */.x4)(to)}`;
    switch ((0,report_change/* kindOfChange */.C$)(plan)) {
        case "first":
            return say(`${change}   first deployment`);
        case "removal":
            return say(`${change}   removed from its targets`);
        case "unreadable":
            return say(`${(0,phrases/* sayVersions */.x4)(from)}   stays: what is desired cannot be read`);
        case "retreat":
            return say(`${change}   rollback`);
        case "retirement":
            return say(`${(0,phrases/* sayVersions */.x4)(to)}   the version before it is no longer kept ready`);
        case "again":
            return say(`${(0,phrases/* sayVersions */.x4)(to)}   same version and settings, brought to its targets anew`);
        case "versions":
            return say(`${change}   ${(0,report_change/* sayHow */.uL)(plan)}`);
        case "settings":
            break;
    }
    const idle = sayIdle(plan);
    if (idle !== "")
        return say(`${(0,phrases/* sayVersions */.x4)(to)}, ${idle}`);
    const split = (0,phrases/* sayTraffic */.Fs)(from) === (0,report_change/* sayByVersion */.L0)(from) ? "" : `${(0,phrases/* sayTraffic */.Fs)(from)} → `;
    const texts = [...details.variables, ...details.secrets.map((text) => `secret ${text}`)];
    const inline = texts.join(", ");
    const short = texts.length > 0 && texts.length < 3 && (0,report_text/* widthOf */.qz)(inline) <= 50;
    const version = (0,report_text/* sanitize */.aj)(difference.version ?? (0,traffic/* versionOf */.E4)((0,report_difference/* mainVariantId */.EH)(to) ?? ""));
    const what = short ? inline : texts.length === 0 ? "another release" : "other settings";
    const line = `${split}${version} with ${what}   ${(0,report_change/* sayHow */.uL)(plan)}`;
    return short ? { line, variables: [], secrets: [] } : say(line);
}
/** What comes or goes without having traffic. */
function sayIdle(plan) {
    const list = (versions) => versions.map((version) => (0,report_text/* sanitize */.aj)(version)).join(", ");
    const [come, go] = [(0,report_change/* versionsBeside */.y$)(plan), (0,report_change/* versionsLeaving */.Qt)(plan)];
    return [
        ...(come.length > 0 ? [`with ${list(come)} beside it, without traffic`] : []),
        ...(go.length > 0 ? [`without ${list(go)}, which had no traffic`] : []),
    ].join(", ");
}
function labelled(label, texts) {
    return texts.map((text, index) => (0,report_text/* padEnd */.f)(index === 0 ? label : "", labelWidth) + text);
}
const labelWidth = 11;
function saySettings({ variables, secrets }) {
    const value = (text) => (text === null ? phrases/* nothing */.s6 : (0,report_text/* shorten */.ml)((0,report_text/* sanitize */.aj)(text) || '""', 40));
    return {
        variables: variables.map(({ name, from, to }) => `${(0,report_text/* sanitize */.aj)(name)} ${value(from)} → ${value(to)}`),
        secrets: secrets.map(({ name, change }) => `${(0,report_text/* sanitize */.aj)(name)} ${change}`),
    };
}
function sayStep(plan) {
    const { step } = plan;
    if (step === null)
        return [];
    if (step.observe)
        return ["probes what is live, and changes nothing while it is good"];
    const rollout = step.rollout === null || step.rollout.of < 2 ? "" : `  (step ${step.rollout.step} of ${step.rollout.of})`;
    const first = step.finishes ? "completes what a run had begun: " : step.analyse ? sayAnalyses(plan) : "";
    const held = (0,report_change/* isRetreat */.ec)(plan) && step.hold.length > 0 ? [`holds ${step.hold.map(phrases/* sayHeld */.$K).join(", ")}`] : [];
    return [`${first}${(0,phrases/* sayTraffic */.Fs)(step.live.traffic)}${rollout}`, ...held];
}
/** What must be good before the step is taken; nothing where nothing is asked. */
function sayAnalyses({ strategy: { analysis } }) {
    if (analysis.length === 0)
        return "";
    const names = [...new Set(analysis)].map(report_text/* sanitize */.aj);
    return `after a good ${names.length < 2 ? names.join() : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`}: `;
}
/** By what name a change is found again that is merged and waits for its time. */
function saySchedule(plan) {
    const update = plan.origin === "pending" ? (0,scheduled/* scheduledUpdate */.L)(plan) : null;
    return update === null || plan.eligible === null ? [] : [update];
}
/** Passes share lines; whatever stands in the way has a line of its own, and says it alone. */
function gateLines(gates, shared, room, options) {
    const inTheWay = gates.filter((gate) => gate.outcome !== "pass");
    const said = inTheWay.map((gate) => wordsOf(gate.message));
    const passes = gates
        .filter((gate) => gate.outcome === "pass")
        .filter((gate) => !said.some((words) => words.includes(wordsOf(gate.message))))
        .map((gate) => `${marks/* marks */.Z.pass.sign} ${(0,report_text/* shorten */.ml)((0,report_text/* sanitize */.aj)(gate.message), room - 2)}`);
    const others = ["wait", "warn", "fail"].flatMap((outcome) => inTheWay
        .filter((gate) => gate.outcome === outcome)
        .flatMap((gate) => {
        const isPause = gate.rule === "rollout/paused";
        const { sign, style } = isPause ? { ...marks/* marks */.Z[outcome], style: "warn" } : marks/* marks */.Z[outcome];
        // A failure is written out above the blocks; what fails everywhere need not be said everywhere.
        const above = outcome === "fail" && shared.has((0,plan_findings/* sameThing */.LH)(gate) ?? "");
        const text = above ? `${(0,report_text/* sanitize */.aj)(gate.rule)}, as said above` : (0,phrases/* sayGate */.dt)(gate, options);
        const lines = hang(`${sign} ${text}`, room, 2).map((line) => (0,report_text/* paint */.nI)(style, line, options));
        return isPause ? [...lines, ...hang(`  ${(0,report_text/* sanitize */.aj)(gate.hint)}`, room, 2)] : lines;
    }));
    return [...pack(passes, room).map((line) => (0,report_text/* paint */.nI)("good", line, options)), ...others];
}
/** Only the words, so that `1.1.5 goes to staging first` is found in `1.1.5: goes to staging first (needs 24 h)`. */
function wordsOf(message) {
    return ` ${message.replace(/[^\p{L}\p{N}.]+/gu, " ").trim()} `;
}
function pack(items, room) {
    const lines = [];
    for (const item of items) {
        const last = lines.at(-1);
        if (last !== undefined && (0,report_text/* widthOf */.qz)(last) + 3 + (0,report_text/* widthOf */.qz)(item) <= room) {
            lines[lines.length - 1] = `${last}   ${item}`;
        }
        else {
            lines.push(item);
        }
    }
    return lines;
}
/** Wraps with the rest indented below the text, so that a label or sign stands alone. */
function hang(line, room, by = labelWidth) {
    if ((0,report_text/* widthOf */.qz)(line) <= room)
        return [line];
    const head = line.slice(0, by);
    const [first = "", ...rest] = (0,report_text/* wrap */.LV)(line.slice(by), room - by);
    return [head + first, ...rest.map((part) => " ".repeat(by) + part)];
}

// EXTERNAL MODULE: ./.build/report/findings.js + 2 modules
var report_findings = __webpack_require__(6261);
// EXTERNAL MODULE: ./.build/report/hidden.js
var report_hidden = __webpack_require__(38444);
// EXTERNAL MODULE: ./.build/report/policies.js
var policies = __webpack_require__(55990);
;// CONCATENATED MODULE: ./.build/report/plan.js









/** Gates that no time satisfies: people approve, or let a rollout go on. */
function wantsPerson(rule) {
    return rule.startsWith("approval/") || rule === "rollout/paused";
}
/** How many deployments of one environment are written out before the rest is only counted. */
const shownAtMost = 100;
/**
 * The plan for a person: failures in full, then a block per environment in promotion order, with what was
 * pending before told apart, and one last line with the hash and what stands against it.
 */
function formatPlan(plan, extra, options) {
    const shown = plan.deployments.filter((deployment) => deployment.decision !== "nothing");
    const findings = (0,plan_findings/* planFindings */.eM)(plan);
    const told = new Set(plan.findings.map((finding) => (0,plan_findings/* sameThing */.LH)(finding) ?? finding));
    // Waits and warnings of gates stand in the blocks; failures and whatever is no gate are written out.
    const failures = findings.filter((finding) => finding.outcome === "fail" || told.has((0,plan_findings/* sameThing */.LH)(finding) ?? finding));
    const secrets = (0,report_hidden/* secretsOf */.Y)(plan, extra.secrets);
    const begun = new Set(plan.policies.filter(({ from }) => from === null).map((one) => one.environment));
    const block = { ...extra, shared: (0,plan_findings/* sharedGates */.iS)(plan), secretsOf: secrets, begun };
    const changed = shown.filter((deployment) => deployment.origin === "change");
    const pending = shown.filter((deployment) => deployment.origin === "pending");
    const blocks = [
        ...(0,report_findings.formatEach)(failures, extra.sources ?? new Map(), options, findings),
        ...(0,policies/* formatPolicies */.cv)(plan.policies.filter((policy) => !hasBlock(policy, changed)), findings, options),
        ...environmentsOf(changed).map((group) => formatEnvironment(group, block, options)),
        ...(pending.length === 0 ? [] : [(0,report_text/* paint */.nI)("faint", "already waiting before", options)]),
        ...environmentsOf(pending).map((group) => formatEnvironment(group, block, options)),
        formatFooter(plan, findings, shown, options),
    ];
    return blocks.filter((block) => block !== "").join("\n\n");
}
/** What is new has a block of its own, which says so. */
function hasBlock({ environment, from }, changed) {
    return from === null && changed.some((deployment) => deployment.environment === environment);
}
function environmentsOf(deployments) {
    const sorted = deployments.toSorted((a, b) => a.wave - b.wave || (0,finding.compareText)(a.environment, b.environment) || (0,finding.compareText)(a.server, b.server));
    return [...new Set(sorted.map((deployment) => deployment.environment))].map((environment) => ({
        environment,
        deployments: sorted.filter((deployment) => deployment.environment === environment),
    }));
}
function formatEnvironment(group, extra, options) {
    const changes = group.deployments.length;
    const known = extra.totals?.get(group.environment);
    // What is removed is on no list of what there is.
    const total = known === undefined ? undefined : Math.max(known, changes);
    const note = total === undefined
        ? (0,report_text/* count */.U9)(changes, "change")
        : `${changes} of ${(0,report_text/* count */.U9)(total, "server")} ${changes === 1 ? "changes" : "change"}`;
    const indent = Math.max(...group.deployments.map((deployment) => (0,report_text/* widthOf */.qz)((0,report_text/* sanitize */.aj)(deployment.server)))) + 5;
    return [
        `${(0,report_text/* paint */.nI)("strong", (0,report_text/* sanitize */.aj)(group.environment), options)}  (${extra.begun.has(group.environment) ? "new; " : ""}${note})`,
        ...group.deployments.slice(0, shownAtMost).flatMap((deployment) => formatDeploymentPlan(deployment, {
            contract: extra.contracts?.get(deployment.id),
            indent: Math.min(indent, 24),
            secrets: extra.secretsOf(deployment),
            shared: extra.shared,
        }, options)),
        ...(changes > shownAtMost ? [`  … and ${changes - shownAtMost} more; --json has all of them`] : []),
    ].join("\n");
}
function formatFooter(plan, findings, shown, options) {
    if (shown.length === 0 &&
        plan.policies.length === 0 &&
        findings.every((finding) => finding.outcome !== "fail")) {
        return "nothing to do: what runs is what is desired";
    }
    // A hold, a stop, or what failed ends by a person alone; and people are waited for as well.
    const waiting = shown
        .filter(({ decision }) => !["hold", "stop", "failed"].includes(decision))
        .flatMap(({ gates }) => gates.filter(({ outcome }) => outcome === "wait"));
    const waits = waiting.length > 0 && waiting.every(({ rule }) => !wantsPerson(rule));
    const parts = [
        `plan ${(0,phrases/* shortHash */.BC)(plan.hash)}`,
        (0,report_findings.countOutcomes)(findings, ["fail", "wait"]),
        ...(waits ? ["waits are applied by themselves when their time has come"] : []),
    ];
    const dot = (0,report_text/* paint */.nI)("faint", "  ·  ", options);
    const [head, counts, ...rest] = parts;
    const fits = (0,report_text/* widthOf */.qz)(parts.join("  ·  ")) <= options.width;
    return fits ? parts.join(dot) : [`${head}${dot}${counts}`, ...rest].join("\n");
}


/***/ })

};
;