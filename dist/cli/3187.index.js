"use strict";
exports.id = 3187;
exports.ids = [3187,1405];
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

/***/ 75125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ contractOfVersion),
/* harmony export */   Jz: () => (/* binding */ readContract),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   Xr: () => (/* binding */ readReleasedContracts),
/* harmony export */   mS: () => (/* binding */ readReleasedContract)
/* harmony export */ });
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10547);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(935);
/* harmony import */ var _contract_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30817);



/**
 * The contract with a digest, as it was taken when a version was released; undefined where the file is absent
 * or is not what its name says.
 */
async function readContract(source, server, digest) {
    const path = (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .contractFile */ .V8)(server, digest);
    return contractIn((await source.read([path])).get(path), digest);
}
/** The contract that a version was released with; undefined where it has none, or cannot be read. */
async function contractOfVersion(source, server, version) {
    const read = await readReleasedContract(source, server, version);
    return read.kind === "found" ? read.contract : undefined;
}
/** As `contractOfVersion`, with why there is none. */
async function readReleasedContract(source, server, version) {
    const [found] = (await readReleasedContracts(source, [{ server, version }])).values();
    return found ?? { kind: "absent" };
}
/** Contracts of many releases in two reads, by `keyOf`. */
async function readReleasedContracts(source, versions) {
    const documents = await source.read(versions.map(({ server, version }) => (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseFile */ .MR)(server, version)));
    const digests = new Map(versions.map((one) => [keyOf(one), (0,_contract_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestIn */ .s)(documents.get((0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseFile */ .MR)(one.server, one.version)))]));
    const paths = versions.flatMap((one) => {
        const digest = digests.get(keyOf(one));
        return typeof digest === "string" ? [(0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .contractFile */ .V8)(one.server, digest)] : [];
    });
    const files = paths.length === 0 ? new Map() : await source.read([...new Set(paths)]);
    const found = new Map();
    for (const one of versions) {
        const digest = digests.get(keyOf(one));
        if (digest === undefined)
            found.set(keyOf(one), { kind: "absent" });
        else if (digest === null)
            found.set(keyOf(one), { kind: "none" });
        else {
            const path = (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .contractFile */ .V8)(one.server, digest);
            const contract = await contractIn(files.get(path), digest);
            found.set(keyOf(one), contract ? { kind: "found", contract, digest } : { kind: "unreadable", path });
        }
    }
    return found;
}
/** Neither an id nor a version has a space in it. */
function keyOf({ server, version }) {
    return `${server} ${version}`;
}
async function contractIn(bytes, digest) {
    const value = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonOf */ .o_)(bytes);
    if (!isContract(value))
        return undefined;
    const { contractDigest } = await __webpack_require__.e(/* import() */ 4567).then(__webpack_require__.bind(__webpack_require__, 4567));
    return contractDigest(value) === digest ? value : undefined;
}
/** The digest says whether it is the right one; the shape only that it may be asked. */
function isContract(value) {
    const isList = (name, key) => {
        const list = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, name);
        return Array.isArray(list) && list.every((entry) => typeof (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(entry, key) === "string");
    };
    return (isList("tools", "name") &&
        isList("prompts", "name") &&
        isList("resources", "uri") &&
        isList("resourceTemplates", "uriTemplate"));
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

/***/ 73794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ alike)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43298);

/** Fewer are told one by one. */
const fewest = 3;
const mostNames = 8;
/**
 * Changes with what is alike in one, where the first of it stands. `isOwn`: what has more to be said of it than that, and
 * is told by itself, as what is inside of an entry always is.
 */
function alike(changes, isOwn = () => false) {
    const byKey = new Map();
    for (const change of changes) {
        const key = isOwn(change) ? undefined : keyOf(change);
        const known = key === undefined ? undefined : byKey.get(key);
        if (known)
            known.push(change);
        else if (key !== undefined)
            byKey.set(key, [change]);
    }
    return changes.flatMap((change) => {
        const key = isOwn(change) ? undefined : keyOf(change);
        const group = key === undefined ? [] : (byKey.get(key) ?? []);
        if (group.length < fewest)
            return [{ first: change, changes: [change], summary: change.summary }];
        return group[0] === change ? [{ first: change, changes: group, summary: summaryOf(group, change) }] : [];
    });
}
/** What has one key has become the same; undefined of what is inside of an entry, and of the server itself. */
function keyOf({ pointer, class: kind, reason }) {
    const [, list, name, inside] = pointer.split("/", 4);
    return name === undefined || inside !== undefined ? undefined : `${list} ${kind} ${reason}`;
}
const nouns = {
    tools: "tool",
    prompts: "prompt",
    resources: "resource",
    resourceTemplates: "resource template",
};
function summaryOf(changes, { pointer, summary }) {
    const [, list = ""] = pointer.split("/", 2);
    const noun = nouns[list] ?? "thing";
    const own = (text) => (text.startsWith(`${noun} `) ? text.slice(noun.length + 1) : text);
    const names = changes.slice(0, mostNames).map((change) => (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(own(change.summary.slice(2)), 60));
    const more = changes.length > mostNames ? `, and ${changes.length - mostNames} more` : "";
    return `${summary.slice(0, 1)} ${changes.length} ${noun}s (${names.join(", ")}${more})`;
}


/***/ }),

/***/ 3416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   xP: () => (/* binding */ changeClasses)
/* harmony export */ });
const changeClasses = [
    "breaking",
    "unknown",
    "additive",
    "documentation",
];
/** Further steps of a JSON pointer. */
function below(pointer, ...steps) {
    let found = pointer;
    for (const step of steps)
        found += `/${special.test(step) ? escaped(step) : step}`;
    return found;
}
/** What is known of a place, or else of the nearest one above it. */
function nearest(pointer, known) {
    for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
        const found = known.get(at);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
const special = /[~/]/;
function escaped(step) {
    return step.replaceAll("~", "~0").replaceAll("/", "~1");
}


/***/ }),

/***/ 43298:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible),
/* harmony export */   S: () => (/* binding */ shown)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34694);

/** The sign by which an emoji is asked for in colour; after one it hides nothing. */
const emojiStyle = /(\p{Extended_Pictographic})\ufe0f/gu;
/**
 * A text with everything in it to be seen: what a reader would not see is named, as `‹U+200B›`. Line feeds and tabs
 * stay.
 */
function visible(text) {
    return text
        .replace(/\r\n/g, "\n")
        .replace(emojiStyle, "$1")
        .replace(_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unprintable */ .hO, (character) => character === "\n" || character === "\t" ? character : nameOf(character));
}
/** On one line of ours, of at most so many characters, with everything in it to be seen. */
function shown(text, limit = 200) {
    return (0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(visible(text.slice(0, limit * 20)), limit);
}
function nameOf(character) {
    const code = character.codePointAt(0) ?? 0;
    return `‹U+${code.toString(16).toUpperCase().padStart(4, "0")}›`;
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

/***/ 19549:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ sideWords),
/* harmony export */   QE: () => (/* binding */ isTextChange),
/* harmony export */   fp: () => (/* binding */ placeWords),
/* harmony export */   ot: () => (/* binding */ classWords),
/* harmony export */   rV: () => (/* binding */ toldNotices),
/* harmony export */   tw: () => (/* binding */ groupChanges),
/* harmony export */   uI: () => (/* binding */ reasoned),
/* harmony export */   warningsIn: () => (/* binding */ warningsIn),
/* harmony export */   xS: () => (/* binding */ countChanges)
/* harmony export */ });
/* unused harmony export verdictInShort */
/* harmony import */ var _contract_alike_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73794);
/* harmony import */ var _contract_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3416);
/* harmony import */ var _contract_text_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43298);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10431);




/** How each class is called where people read it, and what it means to them. */
const classWords = {
    breaking: {
        title: "Breaking",
        light: "🔴",
        style: "bad",
        means: "calls or readers that were right can fail",
    },
    unknown: {
        title: "Unknown",
        light: "🟡",
        style: "warn",
        means: "nobody can say without knowing the server",
    },
    additive: { title: "Additive", light: "🟢", style: "good", means: "what was right stays right" },
    documentation: { title: "Documentation", light: "⚪", style: "faint", means: "what a model reads" },
};
/** Whom a change concerns. */
const sideWords = {
    input: "callers",
    output: "readers",
    listing: "lists",
};
/** Worst first; classes that nothing is of are left out. */
function groupChanges({ changes }) {
    return _contract_change_js__WEBPACK_IMPORTED_MODULE_2__/* .changeClasses */ .xP.flatMap((kind) => {
        const found = changes.filter((change) => change.class === kind);
        return found.length === 0 ? [] : [{ class: kind, changes: found }];
    });
}
/** `1 breaking, 2 additive`; `no change`. */
function countChanges(comparison) {
    const groups = groupChanges(comparison);
    if (groups.length === 0)
        return "no change";
    if (groups.length === 1)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(comparison.changes.length, "change");
    return groups.map((group) => `${group.changes.length} ${group.class}`).join(", ");
}
/** `additive, 2 changes`, `none`. */
function verdictInShort(comparison) {
    const { verdict, changes } = comparison;
    return verdict === "none" ? "no change" : `${verdict}, ${count(changes.length, "change")}`;
}
/**
 * Changes of one reason together, in the order in which the reasons come, so that what is true of twenty of them
 * is read once; an example is each one's own. Where there are more than `most`, what is alike is one entry, and `rest`
 * is how many changes are not told even so.
 */
function reasoned(changes, most) {
    const byReason = new Map();
    for (const change of changes) {
        const known = byReason.get(change.reason);
        if (known)
            known.push(change);
        else
            byReason.set(change.reason, [change]);
    }
    const entries = (0,_contract_alike_js__WEBPACK_IMPORTED_MODULE_0__/* .alike */ .n)([...byReason.values()].flat(), () => changes.length <= most);
    let before = "";
    const told = entries.slice(0, most).map((entry) => {
        const why = (0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .R)(entry.first.why ?? "");
        const [general = "", ...examples] = why.split(/; (?=for example )/);
        const isRepeated = general !== "" && general === before;
        before = general;
        return { ...entry, why: isRepeated ? examples.join("; ") : why };
    });
    return { told, rest: entries.slice(most).flatMap((entry) => entry.changes).length };
}
/** Hints that clients go by are set for all tools at once; more of these would bury what is worse. */
const mostPermissions = 4;
/** Kinds that are often harmless, the more often the later. */
const mild = ["reference", "permission"];
/** The notices that are written out, what is often harmless last, of hints only some, and how many are left out. */
function toldNotices(notices, most) {
    const isPermission = ({ kind }) => kind === "permission";
    const permissions = new Set(notices.filter(isPermission).slice(mostPermissions));
    const told = notices
        .filter((notice) => !permissions.has(notice))
        .toSorted((a, b) => mild.indexOf(a.kind) - mild.indexOf(b.kind))
        .slice(0, most);
    return { told, rest: notices.length - told.length };
}
/** Everything to look at twice, with where it stands. */
function warningsIn({ changes }) {
    return changes.flatMap(({ pointer, warnings = [] }) => warnings.map(({ kind, text, pointer: at = pointer }) => ({ pointer: at, kind, text })));
}
const textReasons = new Set([
    ...["description-changed", "description-added", "description-removed"],
    ...["title-changed", "text-changed", "instructions-changed"],
]);
/**
 * A text that changed, which is read side by side; other values are told in the summary. The pointer does not tell:
 * arguments are called `title` and `description` too.
 */
function isTextChange({ reason, before, after }) {
    return textReasons.has(reason) && (before !== undefined || after !== undefined);
}
/** `/tools/forecast/inputSchema/properties/units` as `forecast units`: what people call it. */
function placeWords(pointer) {
    const steps = pointer
        .split("/")
        .slice(1)
        .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    const [list, name, ...rest] = steps;
    if (name === undefined)
        return list ?? "";
    const kind = list === "tools"
        ? ""
        : `${(list ?? "").replace(/s$/, "").replace("resourceTemplate", "resource template")} `;
    const inside = rest.filter((step, index) => !isStructure(step, index, rest));
    return [`${kind}${name}`, ...inside].join(" ");
}
const structure = new Set([
    ...["inputSchema", "outputSchema", "properties", "required", "arguments", "$defs", "definitions"],
]);
const holdNames = new Set(["properties", "required", "arguments", "$defs", "definitions"]);
/** Steps that say how a schema is written; below `properties` a name is a name, whatever it is. */
function isStructure(step, index, steps) {
    if (step === "outputSchema")
        return false;
    // What stands in a place for names is one, unless that place is a name itself.
    let isName = false;
    for (const before of steps.slice(0, index))
        isName = !isName && holdNames.has(before);
    return !isName && structure.has(step);
}


/***/ }),

/***/ 31683:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q5: () => (/* binding */ noticesJson),
/* harmony export */   s: () => (/* binding */ comparisonJson),
/* harmony export */   xk: () => (/* binding */ contractNoteJson)
/* harmony export */ });
/** A comparison as data: every member always there, null where there is nothing to say. */
function comparisonJson({ verdict, changes, renames = [] }) {
    return {
        verdict,
        changes: changes.map(({ pointer, side, reason, summary, why, before, after, warnings, ...change }) => ({
            pointer,
            class: change.class,
            side,
            reason,
            summary,
            why: why ?? null,
            before: before ?? null,
            after: after ?? null,
            warnings: (warnings ?? []).map(({ kind, text, pointer: at = pointer }) => ({
                pointer: at,
                kind,
                text,
            })),
        })),
        renames: renames.map(({ kind, from, to, before, after, confidence, reason }) => ({
            kind,
            from,
            to,
            before,
            after,
            confidence,
            reason,
        })),
    };
}
function noticesJson(notices) {
    return notices.map(({ pointer, kind, text }) => ({ pointer, kind, text }));
}
/** What a plan says of contracts; null where it says nothing. */
function contractNoteJson(note) {
    if (note === undefined)
        return null;
    return {
        compared: note.compared.map(({ as, from, to, comparison }) => ({
            as,
            from,
            to,
            ...comparisonJson(comparison),
        })),
        deprecated: note.deprecated.map(({ name, isNew }) => ({ name, isNew })),
        apart: note.apart.map(({ name, kind, versions }) => ({ name, kind, versions })),
    };
}


/***/ }),

/***/ 38377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   noticeWords: () => (/* binding */ noticeWords),
/* harmony export */   wj: () => (/* binding */ contractWords),
/* harmony export */   yy: () => (/* binding */ toolWords)
/* harmony export */ });
/* unused harmony export apartWords */
/* harmony import */ var _contract_text_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43298);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10431);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19549);



const mostWarnings = 3;
const mostTools = 6;
/** A note for the terminal, plain and on lines of their own: what changes for clients, and what to look at twice. */
function contractWords({ compared }) {
    return compared.flatMap(comparedWords);
}
/** Blue is what a plan is about; a green is named. */
function comparedWords({ as, to, line, comparison }) {
    return [(0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(as === "blue" ? line : `green ${to}: ${line}`), ...noticeWords((0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.warningsIn)(comparison))];
}
/** `! forecast description: …`, the worst first, and how many more there are; plain, on lines of their own. */
function noticeWords(notices) {
    const { told, rest } = (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .toldNotices */ .rV)(notices, mostWarnings);
    return [
        ...told.map(({ pointer, text }) => `! ${(0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)((0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .placeWords */ .fp)(pointer))}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(text), 160)}`),
        ...(rest > 0 ? [`! and ${rest} more to look at twice`] : []),
    ];
}
/** `old_forecast deprecated`, `get_alerts only in 1.2.0`: what is said of single tools, plain. */
function toolWords({ deprecated, apart }) {
    const words = [
        ...deprecated.map(({ name, isNew }) => `${(0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(name)} is ${isNew ? "now " : ""}deprecated`),
        ...apart.map((one) => `${(0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(one.name)} ${apartWords(one)}`),
    ];
    const rest = words.length - mostTools;
    return [...words.slice(0, mostTools), ...(rest > 0 ? [`${rest} more`] : [])];
}
/** `only in 1.2.0`, `differs between 1.1.4 and 1.2.0`. */
function apartWords({ kind, versions }) {
    return kind === "only" ? `only in ${versions.join(", ")}` : `differs between ${versions.join(" and ")}`;
}


/***/ }),

/***/ 38444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOfFile),
/* harmony export */   Y: () => (/* binding */ secretsOf)
/* harmony export */ });
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62859);

/**
 * For each deployment of a plan, the variables whose values no report may show: those that a release declares
 * as secrets, those that a finding says may be one, and those that are secrets before or after.
 */
function secretsOf(plan, declared = new Map()) {
    const general = confidentialVariables(plan.findings);
    return (deployment) => {
        const own = [...general, ...confidentialVariables(deployment.gates)].filter(({ finding }) => concerns(finding, deployment));
        const variants = [deployment.from, deployment.to.live].flatMap((live) => Object.values(live.variants));
        return new Set([
            ...(declared.get(deployment.id) ?? []),
            ...own.map(({ name }) => name),
            ...variants.flatMap((variant) => Object.keys(variant.secrets)),
        ]);
    };
}
/** The variables of a policy that findings about its own file say may be secrets. */
function secretsOfFile(file, findings) {
    const found = confidentialVariables(findings).filter(({ finding }) => finding.place?.file === file);
    return new Set(found.map(({ name }) => name));
}
function confidentialVariables(findings) {
    return findings.flatMap((finding) => {
        const name = finding.place?.path[1];
        return (0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .isConfidential */ .FX)(finding.rule) && typeof name === "string" ? [{ finding, name }] : [];
    });
}
function concerns(finding, { environment, server }) {
    return ((finding.environment === undefined || finding.environment === environment) &&
        (finding.server === undefined || finding.server === server));
}


/***/ }),

/***/ 53022:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ sameThing),
/* harmony export */   eM: () => (/* binding */ planFindings),
/* harmony export */   iS: () => (/* binding */ sharedGates)
/* harmony export */ });
/**
 * Findings of the plan and of all its gates: what an exit status and a JSON document are made of. What several
 * deployments fail or wait for at the same place in a file is told once, and then of none of them in particular.
 */
function planFindings(plan) {
    const found = new Map();
    for (const finding of [...plan.findings, ...plan.deployments.flatMap((deployment) => deployment.gates)]) {
        const key = sameThing(finding) ?? `${found.size}`;
        const known = found.get(key);
        found.set(key, known === undefined ? finding : shared(known, finding));
    }
    return [...found.values()];
}
/** Keys of what stands in the way of more than one deployment. */
function sharedGates(plan) {
    const seen = new Set();
    const twice = new Set();
    for (const deployment of plan.deployments) {
        const keys = new Set(deployment.gates.flatMap((gate) => sameThing(gate) ?? []));
        for (const key of keys)
            (seen.has(key) ? twice : seen).add(key);
    }
    return twice;
}
/** Undefined for what names no place: the same words about two deployments are two things. */
function sameThing({ rule, outcome, message, file, line, place }) {
    const where = file ?? place?.file;
    if (where === undefined)
        return undefined;
    return JSON.stringify([rule, outcome, message, where, place ? place.path : line]);
}
function shared(one, other) {
    const { environment, server, ...rest } = one.line === undefined ? { ...one, ...located(other) } : one;
    return {
        ...rest,
        ...(environment !== undefined && environment === other.environment ? { environment } : {}),
        ...(server !== undefined && server === other.server ? { server } : {}),
    };
}
function located({ file, line, column, length }) {
    return {
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
        ...(length === undefined ? {} : { length }),
    };
}


/***/ }),

/***/ 38494:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ planJson),
/* harmony export */   n: () => (/* binding */ policyJson)
/* harmony export */ });
/* harmony import */ var _reconcile_scheduled_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29347);
/* harmony import */ var _contract_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31683);
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1575);
/* harmony import */ var _hidden_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38444);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63198);
/* harmony import */ var _plan_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53022);






/**
 * The plan as data: the member `plan` of `--json`. Durations in milliseconds, shares in whole percent. What is
 * `declared` a secret, or may be one, is `(hidden)`; what `plan.findings` say of that counts too. `contracts`: what each
 * change means to clients, as far as it is known.
 */
function planJson(plan, declared, contracts) {
    const secrets = (0,_hidden_js__WEBPACK_IMPORTED_MODULE_2__/* .secretsOf */ .Y)(plan, declared);
    const findings = (0,_plan_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .planFindings */ .eM)(plan);
    return {
        hash: plan.hash,
        deployments: plan.deployments.map((deployment) => ({
            ...deploymentPlanJson(deployment, secrets(deployment)),
            contract: (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_4__/* .contractNoteJson */ .xk)(contracts?.get(deployment.id)),
        })),
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
        gates: (0,_json_js__WEBPACK_IMPORTED_MODULE_5__.findingsJson)(plan.gates),
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

/***/ 9569:
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
var model_traffic = __webpack_require__(88576);
// EXTERNAL MODULE: ./.build/reconcile/scheduled.js
var scheduled = __webpack_require__(29347);
// EXTERNAL MODULE: ./.build/convention/paths.js
var paths = __webpack_require__(10547);
// EXTERNAL MODULE: ./.build/reconcile/variants.js
var variants = __webpack_require__(20680);
// EXTERNAL MODULE: ./.build/report/difference.js
var report_difference = __webpack_require__(1575);
// EXTERNAL MODULE: ./.build/report/phrases.js
var phrases = __webpack_require__(47048);
;// CONCATENATED MODULE: ./.build/report/change.js





function kindOfChange(plan) {
    const target = (isRetreat(plan) ? plan.step : plan.to)?.live;
    const from = plan.from.traffic;
    const to = target?.traffic ?? {};
    if ((0,report_difference/* mainVariantId */.EH)(from) === undefined)
        return "first";
    if ((0,report_difference/* mainVariantId */.EH)(to) === undefined) {
        // A wish that names a blue and gives nobody any traffic contradicts itself: its gate says so.
        const senseless = !isRetreat(plan) && plan.to.blue !== null;
        return senseless || isUnreadable(plan) ? "unreadable" : "removal";
    }
    if (isRetreat(plan))
        return "retreat";
    if (plan.step?.event === "retired" && !plan.step.observe)
        return "retirement";
    if (sayByVersion(from) !== sayByVersion(to))
        return "versions";
    return target && (0,variants/* sameLive */.Tn)(plan.from, target) ? "again" : "settings";
}
function isUnreadable({ environment, server, gates }) {
    const own = (0,paths/* deploymentFile */.mI)(environment, server);
    return gates.some(({ outcome, rule, file, place }) => outcome === "fail" && /^(?:convention|schema)\//.test(rule) && (file ?? place?.file) === own);
}
/** Whether the step of this run takes back what is desired rather than bringing it. */
function isRetreat(plan) {
    return plan.step?.event === "rolled-back" || plan.step?.event === "withdrawn";
}
/** Shares by version, whatever variants of one there are. */
function sayByVersion(traffic) {
    const shares = new Map();
    for (const [id, share] of Object.entries(traffic)) {
        shares.set((0,model_traffic/* versionOf */.E4)(id), (shares.get((0,model_traffic/* versionOf */.E4)(id)) ?? 0) + share);
    }
    return (0,phrases/* sayTraffic */.Fs)(Object.fromEntries(shares));
}
/**
 * A new blue takes over by the strategy, from the share it has already: that share in percent; undefined where
 * shares are only set. It is new where a rollout to it is under way, or where something with a greater share than
 * its own is to go.
 */
function rollsOutFrom(plan) {
    const { from, to, step, gates } = plan;
    const blue = to.blue === null ? undefined : to.live.variants[to.blue];
    const known = blue === undefined ? undefined : (0,variants/* idOfLive */.PO)(from, blue);
    const share = known === undefined ? 0 : (from.traffic[known] ?? 0);
    const goes = Object.entries(from.variants).some(([id, variant]) => (from.traffic[id] ?? 0) > share && (0,variants/* idOfLive */.PO)(to.live, variant) === undefined);
    const runs = (step?.rollout?.of ?? 1) > 1 || gates.some(({ rule }) => rule === "rollout/interval");
    return goes || runs ? share : undefined;
}
/** The steps in percent, above the share it has already, at which the rollout waits for a person. */
function pausesOf(plan) {
    const share = rollsOutFrom(plan);
    const { steps, pauses = [] } = plan.strategy;
    return share === undefined ? [] : steps.filter((step) => step >= share && pauses.includes(step));
}
/** `canary 5 → 25 → 50 → 100 %, every 15 min`, or that shares are set at once. */
function sayHow(plan) {
    const share = rollsOutFrom(plan);
    return share === undefined ? "traffic, in one step" : (0,phrases/* sayStrategy */.RM)(plan.strategy, share);
}
/** Versions that come to stand beside what runs; of a change that is none of shares, those get no traffic. */
function versionsBeside({ from, to }) {
    return versionsOnlyIn(to.live, from);
}
/** Versions that stood beside what runs, and are to go. */
function versionsLeaving({ from, to }) {
    return versionsOnlyIn(from, to.live);
}
function versionsOnlyIn(one, other) {
    const known = new Set(Object.values(other.variants).map(({ version }) => version));
    const all = Object.values(one.variants).map(({ version }) => version);
    return [...new Set(all)].filter((version) => !known.has(version)).sort(model_traffic/* compareVersions */.Zy);
}

// EXTERNAL MODULE: ./.build/report/contract/note-words.js
var note_words = __webpack_require__(38377);
// EXTERNAL MODULE: ./.build/report/marks.js
var marks = __webpack_require__(56912);
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
        ...labelled("contract", contract === undefined ? [] : (0,note_words/* contractWords */.wj)(contract).map(report_text/* sanitize */.aj)),
        ...labelled("tools", contract === undefined ? [] : (0,note_words/* toolWords */.yy)(contract).map(report_text/* sanitize */.aj)),
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
    const target = (isRetreat(plan) ? plan.step : plan.to)?.live;
    const to = target?.traffic ?? {};
    const details = saySettings(difference);
    const say = (line) => ({ line, ...details });
    const change = `${(0,phrases/* sayVersions */.x4)(from)} → ${(0,phrases/* sayVersions */.x4)(to)}`;
    switch (kindOfChange(plan)) {
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
            return say(`${change}   ${sayHow(plan)}`);
        case "settings":
            break;
    }
    const idle = sayIdle(plan);
    if (idle !== "")
        return say(`${(0,phrases/* sayVersions */.x4)(to)}, ${idle}`);
    const split = (0,phrases/* sayTraffic */.Fs)(from) === sayByVersion(from) ? "" : `${(0,phrases/* sayTraffic */.Fs)(from)} → `;
    const texts = [...details.variables, ...details.secrets.map((text) => `secret ${text}`)];
    const inline = texts.join(", ");
    const short = texts.length > 0 && texts.length < 3 && (0,report_text/* widthOf */.qz)(inline) <= 50;
    const version = (0,report_text/* sanitize */.aj)(difference.version ?? (0,model_traffic/* versionOf */.E4)((0,report_difference/* mainVariantId */.EH)(to) ?? ""));
    const what = short ? inline : texts.length === 0 ? "another release" : "other settings";
    const line = `${split}${version} with ${what}   ${sayHow(plan)}`;
    return short ? { line, variables: [], secrets: [] } : say(line);
}
/** What comes or goes without having traffic. */
function sayIdle(plan) {
    const list = (versions) => versions.map((version) => (0,report_text/* sanitize */.aj)(version)).join(", ");
    const [come, go] = [versionsBeside(plan), versionsLeaving(plan)];
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
    const held = isRetreat(plan) && step.hold.length > 0 ? [`holds ${step.hold.map(phrases/* sayHeld */.$K).join(", ")}`] : [];
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


/***/ }),

/***/ 55990:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ sayLeafChange),
/* harmony export */   cv: () => (/* binding */ formatPolicies)
/* harmony export */ });
/* unused harmony export sayLeaf */
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73903);
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48077);
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1575);
/* harmony import */ var _hidden_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38444);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47048);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10431);






/** Changes of policies: whole environments share a line; what changes inside one has a block. */
function formatPolicies(policies, findings, options) {
    const names = (of) => (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .paint */ .nI)("strong", of.map((policy) => (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .sanitize */ .aj)(policy.environment)).join(", "), options);
    const added = policies.filter((policy) => policy.from === null);
    const removed = policies.filter((policy) => policy.to === null);
    return [
        ...(added.length === 0 ? [] : [`${names(added)}  (new)`]),
        ...(removed.length === 0 ? [] : [`${names(removed)}  (removed)`]),
        ...policies
            .filter((policy) => policy.from !== null && policy.to !== null)
            .map((policy) => formatPolicy(policy, findings, options)),
    ];
}
function formatPolicy(policy, findings, options) {
    const name = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .paint */ .nI)("strong", (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .sanitize */ .aj)(policy.environment), options);
    const secrets = policy.to === null ? undefined : (0,_hidden_js__WEBPACK_IMPORTED_MODULE_3__/* .secretsOfFile */ .F)(policy.to.file, findings);
    const changes = (0,_difference_js__WEBPACK_IMPORTED_MODULE_2__/* .leafDifferences */ .l1)(policy.from, policy.to, secrets).flatMap((one) => {
        const head = `  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .sanitize */ .aj)(one.name)}  `;
        const [first, ...rest] = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .LV)(sayLeafChange(one), Math.max(30, options.width - (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .widthOf */ .qz)(head)));
        return [`${head}${first}`, ...rest.map((line) => `    ${line}`)];
    });
    return [`${name}  (policy changes)`, ...changes].join("\n");
}
/** Settings that are lengths of time: people write and read them as such. */
const durations = new Set([
    "soak",
    "strategy.interval",
    "strategy.watch",
    "strategy.keep",
    "rollback.maxAge",
    "drift.every",
]);
const durationsOfAnalyses = /^analyses\..+\.(?:interval|timeout)$/;
/** `24h → 0s`; of a list what comes and what goes: `+ mcp global`. */
function sayLeafChange(one) {
    const [from, to] = [sayLeaf(one, "from"), sayLeaf(one, "to")];
    if (!isList(one))
        return `${from} → ${to}`;
    return [from, to].filter((side) => side !== _phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .nothing */ .s6).join(", ") || "in another order";
}
function isList({ values: { from, to } }) {
    return Array.isArray(from ?? []) && Array.isArray(to ?? []);
}
/**
 * One side of a leaf on one line, lengths of time as people write them; `–` where there is none. Of a list, only what
 * the other side lacks.
 */
function sayLeaf(one, side) {
    const value = one.values[side];
    if (isList(one))
        return sayMembers(one, side);
    const isDuration = durations.has(one.name) || durationsOfAnalyses.test(one.name);
    if (isDuration && typeof value === "number")
        return (0,_model_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(value);
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)((0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .sanitize */ .aj)(one[side] ?? _phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .nothing */ .s6), 60);
}
function sayMembers({ values, ...shown }, side) {
    const other = new Set(membersOf(values[side === "from" ? "to" : "from"]).map(_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj));
    // As it may be shown: what is secret is left out of the text, and not of the values.
    const texts = membersOf(JSON.parse(shown[side] ?? "[]"));
    const own = membersOf(values[side]).flatMap((member, index) => other.has((0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(member)) ? [] : [texts[index]]);
    const sign = side === "from" ? "−" : "+";
    return own.map((member) => `${sign} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)((0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .sanitize */ .aj)(sayMember(member)), 80)}`).join(", ") || _phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .nothing */ .s6;
}
function membersOf(value) {
    return Array.isArray(value) ? value : [];
}
/** `mcp project .mcp.json`, `allow Mon-Fri 09:00-16:00 Europe/Berlin`: what it is, then the rest. */
function sayMember(member) {
    if (typeof member === "string")
        return member;
    if (typeof member !== "object" || member === null || Array.isArray(member))
        return JSON.stringify(member);
    const entries = Object.entries(member);
    const first = entries.filter(([key]) => key === "type" || key === "kind");
    const rest = entries.filter(([key]) => key !== "type" && key !== "kind");
    return [...first, ...rest].map(([, value]) => sayMember(value)).join(" ");
}


/***/ })

};
;