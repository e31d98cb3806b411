"use strict";
exports.id = 1658;
exports.ids = [1658,9057,3198,4197,8150,1405,6578];
exports.modules = {

/***/ 98150:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ askedFor),
/* harmony export */   YH: () => (/* binding */ questionOf),
/* harmony export */   YY: () => (/* binding */ reasonIn),
/* harmony export */   cp: () => (/* binding */ refuseAll),
/* harmony export */   refuse: () => (/* binding */ refuse),
/* harmony export */   tE: () => (/* binding */ withDeployerNote)
/* harmony export */ });
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10547);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73903);
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6261);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63198);
/* harmony import */ var _rules_approvals_deployers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16241);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82383);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45349);







function askedFor(invocation) {
    const server = invocation.positionals[0] ?? "";
    const environment = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(invocation, "env") ?? "";
    return { id: `${environment}/${server}`, server, environment, reason: reasonIn(invocation) };
}
/** Options that say why, how it is told, or for how long to stay: with them or without, the same is asked. */
const manners = new Set([
    ...["reason", "watch", "dry-run", "json", "quiet", "no-color", "log-format", "help", "version"],
    ...["repository", "directory"],
]);
/**
 * Digest of what is asked, whoever asks and why: the same question from the same workflow run is the same run again,
 * and another one is its next step.
 */
function questionOf({ positionals, options }) {
    const asked = Object.entries(options).filter(([name, value]) => !manners.has(name) && value !== false && !(Array.isArray(value) && value.length === 0));
    return (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)({ positionals, ...Object.fromEntries(asked) });
}
/** Why somebody asks, as it is recorded: every record and every report carries it from then on. */
function reasonIn(invocation) {
    return capped((0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(invocation, "reason") ?? "", 2_000);
}
function capped(text, limit) {
    return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/\p{Cs}$/u, "")}…`;
}
/** A command that was understood and cannot be done; nothing was written. */
function refuse(world, finding, asked) {
    const whole = {
        outcome: "fail",
        severity: "high",
        ...finding,
        ...(asked?.environment === undefined ? {} : { environment: asked.environment }),
        ...(asked?.server === undefined ? {} : { server: asked.server }),
    };
    return refuseAll(world, [whole]);
}
/** As `refuse`, with everything that stands against it. */
function refuseAll(world, findings) {
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .result */ .Ke)("refused", (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_2__.formatFindings)(findings, new Map(), (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .textOptions */ .aW)(world)), {
        findings: (0,_report_json_js__WEBPACK_IMPORTED_MODULE_6__.findingsJson)(findings),
    });
}
/** Who may act on an environment was asked before, where the host knows people; on a clone it is told that nobody was. */
function withDeployerNote(done, environment, world) {
    const isVerified = (world.host?.requester ?? null) !== null;
    const project = { teams: {}, file: _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .projectFile */ .g7 };
    const findings = environment && !isVerified ? (0,_rules_approvals_deployers_js__WEBPACK_IMPORTED_MODULE_3__/* .checkDeployer */ .tT)(environment, project, null) : [];
    if (findings.length === 0)
        return done;
    const note = (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_2__.formatFindings)(findings, new Map(), (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .textOptions */ .aW)(world));
    const known = Array.isArray(done.json?.findings) ? done.json.findings : [];
    return {
        ...done,
        text: [done.text, note].filter(Boolean).join("\n\n"),
        json: { ...done.json, findings: [...known, ...(0,_report_json_js__WEBPACK_IMPORTED_MODULE_6__.findingsJson)(findings)] },
    };
}


/***/ }),

/***/ 30817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ digestIn)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(935);

/** The digest of the contract that a release's file names; null where it names none, undefined where there is no release. */
function digestIn(bytes) {
    const release = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOf */ .o_)(bytes), "release");
    if (release === undefined)
        return undefined;
    const digest = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(release, "contract", "digest");
    return typeof digest === "string" && /^sha256-[0-9a-f]{64}$/.test(digest) ? digest : null;
}


/***/ }),

/***/ 82216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ unsaid),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   um: () => (/* binding */ shapeContract)
/* harmony export */ });
/* unused harmony export contractLists */
/** The lists of a contract, what people call them, what names an entry of each, and how the protocol asks for them. */
const contractLists = {
    tools: { words: "tools", key: "name", method: "tools/list", capability: "tools" },
    prompts: { words: "prompts", key: "name", method: "prompts/list", capability: "prompts" },
    resources: { words: "resources", key: "uri", method: "resources/list", capability: "resources" },
    resourceTemplates: {
        words: "resource templates",
        key: "uriTemplate",
        method: "resources/templates/list",
        capability: "resources",
    },
};
const listNames = Object.keys(contractLists).filter(isListName);
const hint = 'a contract that Headgate wrote, the result of tools/list: { "tools": [...] }, or a capture of all lists';
/**
 * Makes a contract of what people have at hand: one of ours, the result of `tools/list` (in its answer's `result`, or
 * several pages of it), or a capture of all lists, by the names of the lists or of the methods.
 */
function shapeContract(value) {
    const problems = [];
    const found = new Map();
    let instructions;
    const [root, base] = unwrapped(value);
    const pages = Array.isArray(root) ? root : [root];
    for (const [index, page] of pages.entries()) {
        const at = Array.isArray(root) ? [...base, index] : base;
        const [body, bodyAt] = unwrapped(page, at);
        if (!isItem(body)) {
            problems.push(unreadable(bodyAt, "this is no contract: it is not a map"));
            continue;
        }
        for (const name of listNames) {
            const list = listIn(body, name, bodyAt, problems, index === pages.length - 1);
            if (list !== undefined)
                found.set(name, [...(found.get(name) ?? []), ...list]);
        }
        for (const part of unadvertised(body))
            found.set(part, found.get(part) ?? []);
        const said = own(body, "instructions") ?? member(own(body, "initialize"), "instructions");
        if (typeof said === "string")
            instructions = said;
        if (isItem(own(body, "initialize")) || listNames.every((name) => Object.hasOwn(body, name))) {
            found.set("instructions", []);
        }
    }
    if (instructions !== undefined)
        found.set("instructions", []);
    const isAny = listNames.some((name) => found.has(name));
    if (!isAny && problems.length === 0)
        problems.push(notThere(root, base));
    if (!isAny || problems.some(({ rule }) => rule === "contract/unreadable")) {
        return { known: new Set(found.keys()), problems };
    }
    const named = (name, key) => (found.get(name) ?? []).filter((entry) => typeof own(entry, key) === "string");
    const contract = {
        tools: named("tools", "name"),
        prompts: named("prompts", "name"),
        resources: named("resources", "uri"),
        resourceTemplates: named("resourceTemplates", "uriTemplate"),
        ...(instructions ? { instructions } : {}),
    };
    return { contract, known: new Set(found.keys()), problems };
}
/** Without what JSON-RPC wraps around an answer. */
function unwrapped(value, at = []) {
    const result = member(value, "result");
    const isAnswer = isItem(value) && !listNames.some((name) => Object.hasOwn(value, name));
    return isAnswer && result !== undefined ? [result, [...at, "result"]] : [value, at];
}
/** A list by its own name or by its method's, alone or within a result; undefined where nothing is said of it. */
function listIn(body, name, at, problems, isLast) {
    const { method } = contractLists[name];
    const under = [name, method].find((one) => Object.hasOwn(body, one));
    if (under === undefined)
        return undefined;
    const [inside, insideAt] = unwrapped(own(body, under), [...at, under]);
    const nested = member(inside, name);
    const [list, listAt] = nested === undefined ? [inside, insideAt] : [nested, [...insideAt, name]];
    const cursor = member(nested === undefined ? body : inside, "nextCursor");
    if (typeof cursor === "string" && isLast) {
        problems.push({
            rule: "contract/incomplete",
            path: listAt,
            message: `this list goes on: it has a nextCursor, and ${method} was not asked for the rest`,
            hint: "ask for all pages; what is on the others counts as absent here",
        });
    }
    if (Array.isArray(list))
        return entriesOf(list, name, listAt, problems);
    // What is no list says that there is none: `{ "error": ... }` where the server does not know the method.
    if (nested === undefined && under === method && isItem(inside))
        return undefined;
    problems.push(unreadable(listAt, `${name} is not a list`));
    return undefined;
}
function entriesOf(list, name, at, problems) {
    const { key } = contractLists[name];
    const seen = new Set();
    return list.flatMap((entry, index) => {
        const path = [...at, index];
        const label = isItem(entry) ? own(entry, key) : undefined;
        if (!isItem(entry) || typeof label !== "string" || label === "") {
            problems.push(unreadable(path, `an entry of ${name} has no ${key}`));
            return [];
        }
        if (seen.has(label)) {
            problems.push({
                rule: "contract/duplicate-name",
                path: [...path, key],
                message: `${name} has two entries of this ${key}: clients know only one of them`,
                hint: "the server must list each once: which of them a call reaches, no client can tell",
            });
        }
        seen.add(label);
        return [entry];
    });
}
/** What a file says nothing of, in words: made a release of, it would promise none. */
function unsaid(known) {
    return listNames.filter((name) => !known.has(name)).map((name) => contractLists[name].words);
}
/** Lists that a server said it has not: known to be empty. */
function unadvertised(body) {
    const capabilities = member(own(body, "initialize"), "capabilities");
    if (!isItem(capabilities))
        return [];
    return listNames.filter((name) => !Object.hasOwn(capabilities, contractLists[name].capability));
}
function notThere(value, at) {
    const release = member(member(member(value, "release"), "contract"), "digest");
    return typeof release === "string"
        ? {
            ...unreadable(at, "this is a release, and names its contract by a digest"),
            hint: "name the release itself: SERVER@VERSION",
        }
        : unreadable(at, "this is no contract: it has neither tools nor prompts nor resources");
}
function unreadable(path, message) {
    return { rule: "contract/unreadable", path, message, hint };
}
function isListName(name) {
    return Object.hasOwn(contractLists, name);
}
function isItem(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function own(of, name) {
    return Object.hasOwn(of, name) ? of[name] : undefined;
}
function member(value, name) {
    return isItem(value) ? own(value, name) : undefined;
}


/***/ }),

/***/ 42376:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ sameRepository),
/* harmony export */   n: () => (/* binding */ repositoryAddress)
/* harmony export */ });
/**
 * The address of a repository as people open it: `https://github.com/acme/weather`. Without user, password, query and
 * `.git`; what ssh is told (`git@github.com:acme/weather.git`) becomes the same. Undefined for a folder.
 */
function repositoryAddress(remote) {
    const text = remote.trim();
    if (/[\p{Cc}\s]/u.test(text))
        return undefined;
    const [, host, path] = /^(?:[\w.-]+@)?([A-Za-z0-9][A-Za-z0-9.-]*):(?!\/\/)([^:\\]+)$/.exec(text) ?? [];
    const named = host === undefined || host.length === 1 ? text : `ssh://${host}/${path ?? ""}`;
    if (!URL.canParse(named))
        return undefined;
    const url = new URL(named);
    if (!/^(?:https?|ssh|git):$/.test(url.protocol) || url.hostname === "")
        return undefined;
    // Over http it is a server of somebody's own, or of a test; everywhere else people are on https.
    const scheme = url.protocol === "http:" ? "http" : "https";
    const where = scheme === "http" || url.protocol === "https:" ? url.host : url.hostname;
    const rest = url.pathname.replace(/\/+$/, "").replace(/\.git$/, "");
    return rest === "" ? undefined : `${scheme}://${where}${rest}`;
}
/** Whether two addresses are of one repository: by whatever protocol, in whatever case. */
function sameRepository(one, other) {
    const [a, b] = [one, other].map((address) => repositoryAddress(address)
        ?.replace(/^https?:/, "")
        .toLowerCase());
    return a !== undefined && a === b;
}


/***/ }),

/***/ 62156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  suggest: () => (/* binding */ suggest_suggest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/contract/semver.js
var semver = __webpack_require__(95464);
// EXTERNAL MODULE: ./.build/model/semver.js
var model_semver = __webpack_require__(89537);
// EXTERNAL MODULE: ./.build/model/text.js
var model_text = __webpack_require__(34694);
// EXTERNAL MODULE: ./.build/contract/summary.js
var summary = __webpack_require__(66578);
;// CONCATENATED MODULE: ./.build/contract/suggest.js




/** The version whose promises the next one is held to: of a pre-release, those of the version before what it leads to. */
function comparedWith(from, released) {
    return from.includes("-") ? ((0,semver.versionBefore)(from, released) ?? from) : from;
}
/** The next version, and why: the greatest of what the contract and the commits ask for. */
function suggest(progress) {
    const { from, released, pre, commits, comparison } = progress;
    if (from === null) {
        const version = (0,semver/* nextVersion */.yU)("0.0.0", "minor", { released, pre });
        const text = "nothing is released yet: below 1.0.0 clients expect every minor version to break them";
        return { version, bump: "minor", ifBreaking: null, reasons: [{ of: "first", bump: "minor", text }] };
    }
    // The contract alone decides by the mode; without one, numbers must still be found.
    const mode = progress.mode === "off" ? "semver" : progress.mode;
    const before = comparedWith(from, released);
    const reasons = [
        ...(comparison ? [ofContract(comparison, mode, before)] : []),
        ...(commits ? [ofCommits(commits, from)] : []),
    ];
    const isKnown = comparison !== null || commits !== null;
    const needed = (0,semver/* greatest */.Kf)(reasons.map(({ bump }) => bump));
    const isPre = from.includes("-");
    if (isKnown && needed === "none" && !isPre) {
        return { version: null, bump: "none", ifBreaking: null, reasons };
    }
    // What a pre-release leads to is not out yet: whatever changed since belongs to it, as far as its number says so.
    const isFinishing = isPre && (before === from || model_semver/* bumps */.kk.indexOf(needed) <= model_semver/* bumps */.kk.indexOf((0,semver/* bumpBetween */.HQ)(before, from)));
    const start = isFinishing ? from : before;
    const wanted = isFinishing ? "none" : needed === "none" ? "patch" : needed;
    // Where later versions are out, a line takes nothing more than patches, whatever they would have to be called.
    const honest = isFinishing ? "" : (0,semver/* honestVersion */.ej)(start, wanted, { released, pre });
    const bump = honest === null ? "patch" : wanted;
    const version = (0,semver/* nextVersion */.yU)(start, bump, { released, pre });
    const undecided = comparison?.changes.filter((change) => change.class === "unknown").length ?? 0;
    const worse = (0,semver/* breakingBump */.qY)(start);
    const couldBreak = undecided > 0 && !isFinishing && model_semver/* bumps */.kk.indexOf(bump) < model_semver/* bumps */.kk.indexOf(worse);
    return {
        version,
        bump,
        ifBreaking: couldBreak ? (0,semver/* nextVersion */.yU)(start, worse, { released, pre }) : null,
        reasons: [
            ...reasons,
            ...(isKnown ? [] : [nothingKnown]),
            ...onTheWay({ from, start, version, wanted, bump, pre, released }),
            ...(couldBreak ? [ifItBreaks(undecided, (0,semver/* nextVersion */.yU)(start, worse, { released, pre }))] : []),
        ],
    };
}
const nothingKnown = {
    of: "nothing",
    bump: "patch",
    text: "nothing is known of what changed: give the new contract with --contract FILE, or the commits with --source DIR",
};
function ofContract(comparison, mode, from) {
    const bump = (0,semver/* requiredBump */.eC)(comparison, mode, from);
    const text = bump === "none"
        ? `the contract is the same as ${from}'s`
        : `${bump}: since ${from} ${(0,summary.summarizeComparison)(comparison)}`;
    return { of: "contract", bump, text: (0,model_text/* printable */.g$)(text, 400) };
}
function ofCommits({ list, since, complete }, from) {
    const where = since === null ? "from the beginning" : `since ${since}`;
    if (list.length === 0) {
        const text = complete ? `no commit ${where}` : `no commit is known ${where}: this clone is shallow`;
        return { of: "commits", bump: complete ? "none" : "patch", text };
    }
    const bump = (0,semver/* greatest */.Kf)(list.map(({ kind }) => bumpOf(kind, from)));
    const kinds = ["breaking", "feat", "fix", "other"];
    const counted = kinds.flatMap((kind) => {
        const many = list.filter((commit) => commit.kind === kind).length;
        return many === 0 ? [] : [`${many} ${kind}`];
    });
    const decisive = list.find(({ kind }) => bumpOf(kind, from) === bump);
    const first = decisive ? `, first of all ${decisive.commit.slice(0, 7)} ${decisive.summary}` : "";
    const more = complete ? "" : ", and more that this clone does not have";
    const noun = list.length === 1 ? "commit" : "commits";
    const text = `${bump}: ${list.length} ${noun} ${where} (${counted.join(", ")})${first}${more}`;
    return { of: "commits", bump, text: (0,model_text/* printable */.g$)(text, 400) };
}
function bumpOf(kind, from) {
    if (kind === "breaking")
        return (0,semver/* breakingBump */.qY)(from);
    return kind === "feat" && !from.startsWith("0.") ? "minor" : "patch";
}
/** Why it is not simply the next number. */
function onTheWay({ from, start, version, wanted, bump, pre, released }) {
    const reasons = [];
    if (start !== from) {
        const text = `${from} leads to ${(0,semver/* baseOf */.bx)(from)}, and after ${start} that is no ${wanted} version`;
        reasons.push({ of: "pre-release", bump: wanted, text });
    }
    else if (from.includes("-")) {
        const what = pre === undefined ? `finishes it` : `is the next one of ${(0,semver/* baseOf */.bx)(from)}`;
        const text = `${from} is a pre-release: ${version} ${what}, and what changed since belongs to it`;
        reasons.push({ of: "pre-release", bump: "none", text });
    }
    const next = (0,semver/* bumped */.E5)(start, wanted);
    if (bump !== wanted) {
        const above = (0,semver/* nextVersion */.yU)(start, wanted, { released });
        const text = `${next} is out already, and the line of ${start} takes nothing more than patches: what ${version} brings beyond that must be acknowledged, or be released as ${above} on top of ${(0,semver.versionBefore)(above, released)}`;
        reasons.push({ of: "line", bump: wanted, text });
    }
    else if ((0,semver/* baseOf */.bx)(version) !== next) {
        reasons.push({ of: "line", bump, text: `${next} is out already` });
    }
    return reasons;
}
function ifItBreaks(undecided, version) {
    const what = undecided === 1 ? "1 change" : `${undecided} changes`;
    const text = `${what} cannot be decided: should one break clients, it is ${version}`;
    return { of: "contract", bump: "none", text };
}

// EXTERNAL MODULE: ./.build/contract/try-compare.js
var try_compare = __webpack_require__(8945);
// EXTERNAL MODULE: ./.build/convention/paths.js
var paths = __webpack_require__(10547);
// EXTERNAL MODULE: ./.build/convention/working-tree.js
var working_tree = __webpack_require__(9057);
// EXTERNAL MODULE: ./.build/git/repository.js + 1 modules
var git_repository = __webpack_require__(77878);
// EXTERNAL MODULE: ./.build/model/traffic.js
var traffic = __webpack_require__(88576);
// EXTERNAL MODULE: ./.build/report/findings.js + 2 modules
var report_findings = __webpack_require__(6261);
// EXTERNAL MODULE: ./.build/report/json.js
var json = __webpack_require__(63198);
// EXTERNAL MODULE: ./.build/report/text.js
var report_text = __webpack_require__(10431);
// EXTERNAL MODULE: ./.build/rules/contract/mode.js
var mode = __webpack_require__(65071);
// EXTERNAL MODULE: ./.build/rules/contract/not-captured.js
var not_captured = __webpack_require__(53954);
// EXTERNAL MODULE: ./.build/rules/text.js
var rules_text = __webpack_require__(61340);
// EXTERNAL MODULE: ./.build/commands/asked.js
var asked = __webpack_require__(98150);
// EXTERNAL MODULE: ./.build/commands/clone.js
var commands_clone = __webpack_require__(46255);
// EXTERNAL MODULE: ./.build/commands/command.js
var command = __webpack_require__(82383);
// EXTERNAL MODULE: ./.build/commands/options.js
var options = __webpack_require__(73052);
// EXTERNAL MODULE: ./.build/commands/semver/evidence.js + 1 modules
var evidence = __webpack_require__(29774);
// EXTERNAL MODULE: ./.build/commands/semver/findings.js
var findings = __webpack_require__(57853);
// EXTERNAL MODULE: ./.build/git/ancestry.js
var ancestry = __webpack_require__(86151);
// EXTERNAL MODULE: ./.build/supply-chain/repository/history.js + 1 modules
var repository_history = __webpack_require__(99013);
// EXTERNAL MODULE: ./.build/commands/release/address.js
var address = __webpack_require__(42376);
;// CONCATENATED MODULE: ./.build/commands/suggest/commits.js




/** Whether a clone holds the source of a server, as far as its server.yaml says where that is. */
async function holdsSource(repository, server) {
    if (server?.repository === undefined)
        return true;
    if (repository.remote === null)
        return false;
    const asked = await repository.run(["ls-remote", "--get-url", repository.remote]);
    return asked.status === 0 && (0,address/* sameRepository */.R)(asked.stdout.toString("utf8").trim(), server.repository);
}
/** The last release on the way to a commit, by its tag, and what was committed since. */
async function historyOf(question) {
    const { repository, head, id, server, released, from } = question;
    const commit = await (0,ancestry.resolve)(repository, head);
    const listing = await repository.git([
        "for-each-ref",
        `--merged=${commit}`,
        "--format=%(refname:lstrip=2)",
        "refs/tags/",
    ]);
    const tags = new Set(listing.toString("utf8").split("\n"));
    const wanted = from === undefined ? [...released].sort((a, b) => (0,traffic/* compareVersions */.Zy)(b, a)) : [from];
    // A version is followed by what leads to the next one: of pre-releases only what nothing final stands for.
    const finals = wanted.filter((version) => !version.includes("-"));
    for (const version of [...finals, ...wanted]) {
        const tag = tagsOf(version, id, server).find((name) => tags.has(name));
        if (tag === undefined)
            continue;
        const since = await (0,ancestry/* tryResolve */.Cn)(repository, `refs/tags/${tag}`);
        if (since === null)
            continue;
        const subfolder = server?.subfolder;
        const query = { from: commit, since, ...(subfolder === undefined ? {} : { subfolder }) };
        const { commits, complete } = await (0,repository_history/* commitsSince */.n)(repository, query);
        return { from: version, commits: { since: tag, list: commits, complete } };
    }
    return { from: null, commits: null };
}
/** The tags that a release of this server may have, the ones that name it first. */
function tagsOf(version, id, server) {
    const name = server?.name?.split("/").at(-1);
    const folder = server?.subfolder?.split("/").at(-1);
    const prefixes = new Set([id, name, folder].filter((text) => text !== undefined && text !== ""));
    const named = [...prefixes].flatMap((prefix) => [
        `${prefix}-v${version}`,
        `${prefix}@${version}`,
        `${prefix}/v${version}`,
    ]);
    return [...named, `v${version}`];
}

;// CONCATENATED MODULE: ./.build/commands/suggest.js
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





















/**
 * Says which version comes next, and why: from what became of the contract, and from the commits since the last tag.
 * Starts nothing and writes nothing.
 */
const suggest_suggest = async (invocation, world) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const [server = ""] = invocation.positionals;
        const clone = __addDisposableResource(env_1, await (0,commands_clone/* openClone */.ok)(invocation, world), true);
        await (0,commands_clone/* needTree */.Rs)(clone);
        const source = (0,working_tree.workingTree)(clone.root);
        const wrong = await wrongQuestion(source, server, invocation, world);
        if (wrong)
            return wrong;
        const settings = await (0,findings/* readServer */.Wb)(source, server);
        const all = await (0,findings/* releasedVersions */.bK)(source, server);
        const of = (0,options/* textOf */.b6)(invocation, "of");
        const released = new Set([...all].filter((version) => version !== of));
        const given = await newContract(source, server, invocation, world);
        if ("exit" in given)
            return given;
        const history = of === undefined ? await historyIn(clone) : none;
        const from = (0,options/* textOf */.b6)(invocation, "from") ??
            (of === undefined ? (history.from ?? newest(released)) : (0,semver.versionBefore)(of, released));
        if (of !== undefined && from === null) {
            const about = { server, from, comparison: null, suggestion: firstOfLine(of), history };
            return told(about, given.findings, world);
        }
        const against = from === null ? null : comparedWith(from, released);
        const before = against === null ? undefined : await (0,evidence/* recordedContract */.x)(source, server, against);
        const comparison = (before && given.contract && (0,try_compare.tryCompare)(before, given.contract)) ?? null;
        if (given.contract && against !== null && !comparison) {
            const why = before ? "not-comparable" : "not-recorded";
            const missing = [{ version: against, why }];
            const place = { file: `servers/${server}/versions/${against}.json`, path: [] };
            given.findings.push({
                ...(0,not_captured/* notCaptured */.w)(missing, { outcome: "warn", place, to: of ?? "the next version" }),
                server,
            });
        }
        const suggestion = suggest({
            from,
            released,
            comparison,
            mode: (0,mode/* semverModeOf */.Lc)(settings, "release"),
            commits: history.commits,
            pre: (0,options/* textOf */.b6)(invocation, "pre"),
        });
        return told({ server, from, comparison, suggestion, history }, given.findings, world);
        async function historyIn({ repository }) {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                const folder = (0,options/* textOf */.b6)(invocation, "source");
                const question = {
                    head: (0,options/* textOf */.b6)(invocation, "head") ?? "HEAD",
                    id: server,
                    server: settings,
                    released,
                    from: (0,options/* textOf */.b6)(invocation, "from"),
                };
                if (folder === undefined) {
                    return (await holdsSource(repository, settings)) ? historyOf({ ...question, repository }) : none;
                }
                const other = __addDisposableResource(env_2, await (0,git_repository/* openRepository */.h)((0,external_node_path_.resolve)(world.cwd, folder), world.host?.gitEnv), true);
                return await historyOf({ ...question, repository: other });
            }
            catch (e_2) {
                env_2.error = e_2;
                env_2.hasError = true;
            }
            finally {
                const result_2 = __disposeResources(env_2);
                if (result_2)
                    await result_2;
            }
        }
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
};
const none = { from: null, commits: null };
/** What comes later is nothing that it could be held to. */
function firstOfLine(version) {
    const text = `no lower version than ${version} is released: there is nothing that it could break`;
    return { version, bump: "none", ifBreaking: null, reasons: [{ of: "first", bump: "none", text }] };
}
async function wrongQuestion(source, server, invocation, world) {
    const folders = await source.names("servers");
    const ids = folders.flatMap((name) => (name.endsWith("/") ? [name.slice(0, -1)] : []));
    if (!(0,paths/* isId */.eQ)(server) || !ids.includes(server)) {
        const near = (0,rules_text/* nearest */.pA)(server, ids);
        const hint = near.length > 0 ? `did you mean ${near.join(", ")}?` : "there is no folder of it under servers/";
        return (0,asked.refuse)(world, {
            rule: "version/unknown-server",
            message: `there is no server ${(0,rules_text/* shown */.SP)(server)}`,
            hint,
        });
    }
    const released = await (0,findings/* releasedVersions */.bK)(source, server);
    for (const option of ["from", "of"]) {
        const version = (0,options/* textOf */.b6)(invocation, option);
        if (version === undefined || released.has(version))
            continue;
        const message = (0,paths/* isExactVersion */.Yb)(version)
            ? `${version} of ${server} is not released`
            : `${(0,rules_text/* shown */.SP)(version)} is no exact version`;
        const rule = (0,paths/* isExactVersion */.Yb)(version) ? "version/not-released" : "version/not-semver";
        const near = (0,rules_text/* nearest */.pA)(version, released);
        const hint = near.length > 0 ? `released are ${near.join(", ")}, among others` : "nothing is released yet";
        return (0,asked.refuse)(world, { rule, message, hint });
    }
    const pre = (0,options/* textOf */.b6)(invocation, "pre");
    if (pre === undefined || /^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(pre))
        return undefined;
    const message = `${(0,rules_text/* shown */.SP)(pre)} is no name of a pre-release`;
    return (0,asked.refuse)(world, {
        rule: "version/not-semver",
        message,
        hint: "alpha, beta, rc, or a branch's name: --pre beta",
    });
}
/** The contract of what comes next: from a file, or of a release that is there already. */
async function newContract(source, server, invocation, world) {
    const of = (0,options/* textOf */.b6)(invocation, "of");
    if (of !== undefined) {
        const contract = await (0,evidence/* recordedContract */.x)(source, server, of);
        return { findings: [], ...(contract ? { contract } : {}) };
    }
    const file = (0,options/* textOf */.b6)(invocation, "contract");
    if (file === undefined)
        return { findings: [] };
    const { givenContract } = await __webpack_require__.e(/* import() */ 4040).then(__webpack_require__.bind(__webpack_require__, 94040));
    const given = await givenContract(file, world);
    return "exit" in given ? given : { contract: given.contract, findings: [...given.findings] };
}
function newest(released) {
    const sorted = [...released].sort(traffic/* compareVersions */.Zy);
    return sorted.filter((version) => !version.includes("-")).at(-1) ?? sorted.at(-1) ?? null;
}
function told({ server, from, comparison, suggestion, history }, findings, world) {
    const { version, bump, ifBreaking, reasons } = suggestion;
    const lines = [
        version ?? `nothing changed since ${from}: there is nothing to release`,
        ...reasons.map(({ of, text }) => `  ${of.padEnd(11)}  ${(0,report_text/* sanitize */.aj)(text)}`),
    ];
    const said = (0,report_findings.formatFindings)(findings, new Map(), (0,command/* textOptions */.aW)(world));
    const { commits } = history;
    return (0,command/* result */.Ke)(version === null ? "unchanged" : "ok", [lines.join("\n"), said].filter(Boolean).join("\n\n"), {
        findings: (0,json.findingsJson)(findings),
        server,
        from,
        version,
        bump,
        ifBreaking,
        reasons,
        contract: comparison && { verdict: comparison.verdict, changes: comparison.changes.length },
        commits: commits && { since: commits.since, count: commits.list.length, complete: commits.complete },
    });
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

/***/ 66578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   summarizeComparison: () => (/* binding */ summarizeComparison)
/* harmony export */ });
/* harmony import */ var _alike_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73794);

/**
 * A comparison on one line: `additive: + get_alerts(region), + forecast.units (optional)`. Descriptions are
 * only counted; at most `limit` changes are named, the worst first, and where there are more, what is alike is told as one.
 */
function summarizeComparison(comparison, limit = 5) {
    if (comparison.verdict === "none")
        return "no change";
    const told = comparison.changes.filter((change) => change.class !== "documentation");
    const described = comparison.changes.length - told.length;
    const entries = told.length > limit ? (0,_alike_js__WEBPACK_IMPORTED_MODULE_0__/* .alike */ .n)(told) : told.map((change) => ({ ...change, changes: [change] }));
    const parts = entries.slice(0, limit).map(({ summary }) => summary);
    const rest = entries.slice(limit).flatMap(({ changes }) => changes).length;
    if (rest > 0)
        parts.push(`${rest} more`);
    if (described > 0)
        parts.push(`${described} ${described === 1 ? "description" : "descriptions"} changed`);
    return `${comparison.verdict}: ${parts.join(", ")}`;
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

/***/ 95607:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mw: () => (/* binding */ maxDepth),
/* harmony export */   TM: () => (/* binding */ maxFindings),
/* harmony export */   WZ: () => (/* binding */ maxNodes),
/* harmony export */   kW: () => (/* binding */ forbiddenKeys),
/* harmony export */   o2: () => (/* binding */ maxFileSize)
/* harmony export */ });
/** Bytes of one file; more is refused unread. */
const maxFileSize = 1_048_576;
/** Levels of maps and lists in one document. */
const maxDepth = 32;
/** Maps, lists and scalars in one document. */
const maxNodes = 50_000;
/** Findings shown for one file; what is beyond is counted in one more. */
const maxFindings = 50;
/** Keys that mean something to JavaScript itself and never a setting. */
const forbiddenKeys = new Set(["__proto__", "constructor", "prototype"]);


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

/***/ 2481:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ resolveServer)
/* harmony export */ });
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48077);
/* harmony import */ var _model_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19114);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10547);



function resolveServer(id, document) {
    const { health, lifecycle, variables, signer, ...described } = document;
    return {
        ...described,
        id,
        file: (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .serverFile */ .kt)(id),
        ...(signer && { signer: [signer].flat() }),
        health: resolveHealth(health),
        lifecycle: lifecycle ?? [],
        variables: variables ?? {},
    };
}
function resolveHealth(written) {
    const { startup, probe } = _model_server_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultHealth */ .Q;
    const { timeout, interval, status, latency, ...rest } = written?.probe ?? {};
    return {
        startup: { timeout: (0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(written?.startup?.timeout ?? "") ?? startup.timeout },
        probe: {
            ...probe,
            ...rest,
            timeout: (0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(timeout ?? "") ?? probe.timeout,
            interval: (0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(interval ?? "") ?? probe.interval,
            ...(status !== undefined && { status: [status].flat() }),
            ...(latency !== undefined && { latency: (0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBriefDuration */ ._8)(latency) ?? probe.timeout }),
        },
    };
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

/***/ 33114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ advisoryAddress),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   RX: () => (/* binding */ sayAdvisory),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   vu: () => (/* binding */ compareAdvisories),
/* harmony export */   zj: () => (/* binding */ advisorySeverities)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34694);

const advisorySeverities = [
    "low",
    "medium",
    "high",
    "critical",
];
/** Whether a severity is at or over a limit; one that nobody knows may be. */
function reaches(severity, limit) {
    return severity === null || advisorySeverities.indexOf(severity) >= advisorySeverities.indexOf(limit);
}
/** Worst first, what nobody knows the severity of before all; then by package and id. */
function compareAdvisories(a, b) {
    const rank = ({ severity }) => (severity === null ? 4 : advisorySeverities.indexOf(severity));
    const text = (of) => `${of.package}\n${of.version}\n${of.id}`;
    return rank(b) - rank(a) || (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0);
}
/** Whether it is known by this name, in capitals or not. */
function isNamed({ id, aliases }, name) {
    const wanted = name.toLowerCase();
    return [id, ...aliases].some((one) => one.toLowerCase() === wanted);
}
/** `GHSA-35jh-r3h4-6jhm (high) in npm:lodash 4.17.20, fixed in 4.17.21` */
function sayAdvisory({ id, severity, package: name, version, fixed }) {
    const words = `${id} (${severity ?? "severity not known"}) in ${name} ${version}`;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(fixed === null ? `${words}, no fix known` : `${words}, fixed in ${fixed}`, 400);
}
/** Where people read about it; undefined for names that no public database is known by. */
function advisoryAddress(id) {
    if (/^GHSA(?:-[0-9a-z]{4}){3}$/i.test(id))
        return `https://github.com/advisories/${id}`;
    return /^(?:CVE|PYSEC|MAL|OSV)-\d{4}-\d{1,12}$/i.test(id)
        ? `https://osv.dev/vulnerability/${id}`
        : undefined;
}


/***/ }),

/***/ 48077:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   _8: () => (/* binding */ parseBriefDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration)
/* harmony export */ });
const units = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000 };
const pattern = /^(?=\d)(?:(\d{1,5})d)?(?:(\d{1,6})h)?(?:(\d{1,7})m)?(?:(\d{1,8})s)?$/;
/** Undefined where the text is not a duration; the schema refuses such text before anyone asks. */
function parseDuration(text) {
    const match = pattern.exec(text);
    if (!match)
        return undefined;
    const [, d = "0", h = "0", m = "0", s = "0"] = match;
    return Number(d) * units.d + Number(h) * units.h + Number(m) * units.m + Number(s) * units.s;
}
/** A duration that may be shorter than a second: `500ms`, or as `parseDuration` reads it. */
function parseBriefDuration(text) {
    const [, milliseconds] = /^(\d{1,7})ms$/.exec(text) ?? [];
    return milliseconds === undefined ? parseDuration(text) : Number(milliseconds);
}
/** The canonical text, in hours and below so that `63h` reads as people say it; days only from two weeks. */
function formatDuration(duration) {
    let rest = Math.max(0, Math.round(duration / 1000) * 1000);
    if (rest === 0)
        return "0s";
    let text = "";
    for (const unit of rest >= 14 * units.d ? ["d", "h", "m", "s"] : ["h", "m", "s"]) {
        const count = Math.floor(rest / units[unit]);
        if (count > 0)
            text += `${count}${unit}`;
        rest -= count * units[unit];
    }
    return text;
}


/***/ }),

/***/ 19114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defaultHealth)
/* harmony export */ });
const defaultHealth = {
    startup: { timeout: 30_000 },
    probe: { type: "mcp", healthy: 1, failed: 3, timeout: 10_000, interval: 1_000 },
};


/***/ }),

/***/ 20871:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isSettled)
/* harmony export */ });
/** Settled: healthy with no rollout in progress. */
function isSettled(status) {
    return (status.outcome === "healthy" || status.outcome === "rolled-back") && status.rollout === null;
}


/***/ }),

/***/ 88576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   UJ: () => (/* binding */ blueShare),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   fc: () => (/* binding */ apportion),
/* harmony export */   tg: () => (/* binding */ sumOfShares)
/* harmony export */ });
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78469);
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16353);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3028);



/**
 * The order of versions and of variants' ids: semver precedence of the version (what stands before a `~`) first,
 * then text, so that variants and builds of one version lie together. What is no version comes before all that are.
 */
function compareVersions(a, b) {
    const left = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1___default()(versionOf(a));
    const right = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1___default()(versionOf(b));
    if (left && right)
        return semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0___default()(left, right) || (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__.compareText)(a, b);
    return Number(left !== null) - Number(right !== null) || (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__.compareText)(a, b);
}
/** The version in a variant's id; a version is its own. */
function versionOf(id) {
    const end = id.indexOf("~");
    return end < 0 ? id : id.slice(0, end);
}
function sumOfShares(traffic) {
    return Object.values(traffic).reduce((sum, share) => sum + share, 0);
}
/**
 * Distributes `total` whole percent over `weights` in proportion, by the largest remainder; ties go to the
 * lower version. The result always sums to `total` exactly; all-zero weights count as equal ones.
 */
function apportion(weights, total) {
    const keys = Object.keys(weights).sort(compareVersions);
    if (keys.length === 0)
        return {};
    const sum = sumOfShares(weights);
    const exact = keys.map((key) => (sum === 0 ? total / keys.length : ((weights[key] ?? 0) * total) / sum));
    const shares = exact.map(Math.floor);
    let missing = total - shares.reduce((a, b) => a + b, 0);
    const order = keys
        .map((_, index) => index)
        .sort((a, b) => fraction(exact[b]) - fraction(exact[a]) || a - b);
    for (const index of order) {
        if (missing <= 0)
            break;
        shares[index] = (shares[index] ?? 0) + 1;
        missing -= 1;
    }
    return Object.fromEntries(keys.map((key, index) => [key, shares[index] ?? 0]));
}
function fraction(value) {
    const part = (value ?? 0) % 1;
    return Math.round(part * 1e9) / 1e9;
}
/** Blue is what the greens leave. */
function blueShare(green) {
    return 100 - sumOfShares(green);
}


/***/ }),

/***/ 6261:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  countOutcomes: () => (/* binding */ countOutcomes),
  formatEach: () => (/* binding */ formatEach),
  formatFindings: () => (/* binding */ formatFindings),
  whereOf: () => (/* binding */ whereOf)
});

// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(3028);
// EXTERNAL MODULE: ./.build/report/text.js
var report_text = __webpack_require__(10431);
;// CONCATENATED MODULE: ./.build/report/excerpt.js

/**
 * The marked line under the one before it, with carets and the message. A line too long for the width is cut
 * around the mark, so that a file of one line stays readable. Empty where the file has no such line, or it must
 * not be shown (undefined).
 */
function formatExcerpt(lines, mark, options) {
    const text = lines[mark.line - 1];
    if (text === undefined)
        return [];
    const digits = Math.max(3, String(mark.line).length + 2);
    const room = Math.max(20, options.width - digits - 3);
    const gutter = (label) => (0,report_text/* paint */.nI)("faint", `${label.padStart(digits)} │`, options);
    const shown = [];
    const previous = lines[mark.line - 2];
    if (previous !== undefined && previous.trim() !== "") {
        shown.push(`${gutter(String(mark.line - 1))} ${(0,report_text/* shorten */.ml)((0,report_text/* sanitize */.aj)(previous.slice(0, room * 2)), room)}`);
    }
    const offset = Math.min(mark.column - 1, text.length);
    const start = (0,report_text/* widthOf */.qz)((0,report_text/* sanitize */.aj)(text.slice(0, offset + mark.length))) <= room ? 0 : Math.max(0, offset - 12);
    const before = (start > 0 ? "…" : "") + (0,report_text/* sanitize */.aj)(text.slice(start, offset));
    const marked = (0,report_text/* sanitize */.aj)(text.slice(offset, offset + Math.min(mark.length, room)));
    const after = (0,report_text/* sanitize */.aj)(text.slice(offset + mark.length, offset + mark.length + room));
    shown.push(`${gutter(String(mark.line))} ${(0,report_text/* shorten */.ml)(before + marked + after, room)}`.trimEnd());
    const indent = (0,report_text/* widthOf */.qz)(before);
    const carets = "^".repeat(Math.max(1, Math.min((0,report_text/* widthOf */.qz)(marked), room - indent)));
    const message = (0,report_text/* sanitize */.aj)(mark.message);
    const lead = `${gutter("")} ${" ".repeat(indent)}${(0,report_text/* paint */.nI)(mark.style, carets, options)}`;
    if (indent + carets.length + 1 + (0,report_text/* widthOf */.qz)(message) <= room)
        return [...shown, `${lead} ${message}`];
    return [...shown, lead, ...(0,report_text/* wrap */.LV)(message, room).map((line) => `${gutter("")} ${line}`)];
}

// EXTERNAL MODULE: ./.build/report/marks.js
var marks = __webpack_require__(56912);
// EXTERNAL MODULE: ./.build/rules/registry.js + 54 modules
var registry = __webpack_require__(62859);
// EXTERNAL MODULE: ./.build/rules/variables/credential.js
var credential = __webpack_require__(47996);
;// CONCATENATED MODULE: ./.build/report/source-lines.js


/**
 * Reads the lines of files for excerpts. A line that any of the findings calls confidential is shown by none of
 * them, nor is what its value goes on in; nor is one with what has the shape of an issued credential.
 */
function lineReader(sources, findings) {
    const secret = new Map();
    for (const finding of findings) {
        const file = finding.file ?? finding.place?.file;
        if (file === undefined || !(0,registry/* isConfidential */.FX)(finding.rule))
            continue;
        secret.set(file, [...(secret.get(file) ?? []), finding.line]);
    }
    const cache = new Map();
    return (file) => {
        if (!cache.has(file))
            cache.set(file, read(sources.get(file), secret.get(file) ?? []));
        return cache.get(file);
    };
}
/** Undefined, no line at all, where nobody knows on which one the secret stands. */
function read(text, secret) {
    if (text === undefined || secret.includes(undefined))
        return undefined;
    const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
    const left = new Set();
    for (const line of secret) {
        if (line === undefined)
            continue;
        const end = endOfValue(lines, line - 1);
        for (let index = line - 1; index < end; index += 1)
            left.add(index);
    }
    return lines.map((line, index) => (left.has(index) || holdsToken(line) ? undefined : line));
}
/** A value may go on over many lines, however they are indented in a flow: until another key begins a line. */
function endOfValue(lines, start) {
    const indent = indentOf(lines[start] ?? "");
    let end = start + 1;
    while (end < lines.length && !beginsKey(lines[end] ?? "", indent))
        end += 1;
    return end;
}
function beginsKey(line, indent) {
    return indentOf(line) <= indent && /^\s*["']?[\w.+-]+["']?\s*:(?:\s|$)/.test(line);
}
function indentOf(line) {
    return /^\s*/.exec(line)?.[0].length ?? 0;
}
/** A line of a megabyte is no credential, and is not worth the time. */
function holdsToken(line) {
    return line.length < 10_000 && line.split(/[\s"',{}[\]]+/).some(credential/* isIssuedToken */.xU);
}

// EXTERNAL MODULE: ./.build/report/time.js
var time = __webpack_require__(91937);
;// CONCATENATED MODULE: ./.build/report/findings.js






/** How many findings are written out before the rest is only counted. */
const shownAtMost = 100;
/**
 * Every finding that is not a pass, most severe first, each with its excerpt and hint, and a last line that
 * counts them. Empty text where there are none. Source lines that may hold a secret are not shown.
 */
function formatFindings(findings, sources, options) {
    const blocks = formatEach(findings, sources, options);
    return blocks.length === 0 ? "" : [...blocks, countOutcomes(findings)].join("\n\n");
}
/**
 * As `formatFindings`, a block each, without the last line. `others`: what else was found in the same files; a
 * line that one of them calls confidential is not shown either.
 */
function formatEach(findings, sources, options, others = []) {
    const sorted = (0,finding.sortFindings)(findings.filter((finding) => finding.outcome !== "pass"));
    const linesOf = lineReader(sources, [...findings, ...others]);
    const blocks = sorted
        .slice(0, shownAtMost)
        .map((finding) => formatFinding(finding, linesOf, options).join("\n"));
    const hidden = sorted.length - shownAtMost;
    if (hidden > 0)
        blocks.push(`… and ${hidden} more; --json has all of them`);
    return blocks;
}
/** `2 fail, 1 wait`; outcomes that do not occur are left out. */
function countOutcomes(findings, always = []) {
    return finding.outcomes
        .filter((outcome) => outcome !== "pass")
        .map((outcome) => ({ outcome, n: findings.filter((finding) => finding.outcome === outcome).length }))
        .filter(({ outcome, n }) => n > 0 || always.includes(outcome))
        .map(({ outcome, n }) => `${n} ${outcome}`)
        .join(", ");
}
function formatFinding(finding, linesOf, options) {
    const { style } = marks/* marks */.Z[finding.outcome];
    const head = [
        (0,report_text/* paint */.nI)("strong", (0,report_text/* sanitize */.aj)(whereOf(finding)), options),
        (0,report_text/* paint */.nI)(style, finding.outcome, options),
        (0,report_text/* sanitize */.aj)(finding.rule),
    ];
    const file = finding.file ?? finding.place?.file;
    const lines = file === undefined ? undefined : linesOf(file);
    const excerpt = lines === undefined || finding.line === undefined
        ? []
        : formatExcerpt(lines, {
            line: finding.line,
            column: finding.column ?? 1,
            length: finding.length ?? 1,
            message: finding.message,
            style,
        }, options);
    return [
        head.join("  "),
        ...(excerpt.length > 0 ? excerpt : indented(finding.message, options)),
        ...(finding.eligible === undefined ? [] : [`  eligible at ${(0,time/* sayEligible */.xO)(finding.eligible, options)}`]),
        ...hintLines(finding.hint, options),
    ];
}
function hintLines(hint, options) {
    if (hint === "")
        return [];
    const label = "  hint: ";
    return (0,report_text/* wrap */.LV)((0,report_text/* sanitize */.aj)(hint), options.width - label.length).map((line, index) => (index === 0 ? label : " ".repeat(label.length)) + line);
}
/** `FILE:LINE:COLUMN`, else the deployment, environment or server, else the repository. */
function whereOf(finding) {
    const file = finding.file ?? finding.place?.file;
    if (file !== undefined) {
        return [file, finding.line, finding.column].filter((part) => part !== undefined).join(":");
    }
    const parts = [finding.environment, finding.server].filter((part) => part !== undefined);
    return parts.length > 0 ? parts.join("/") : "repository";
}
function indented(message, options) {
    const text = (0,report_text/* sanitize */.aj)(message);
    if ((0,report_text/* widthOf */.qz)(text) + 2 <= options.width)
        return [`  ${text}`];
    return (0,report_text/* wrap */.LV)(text, options.width - 2).map((line) => `  ${line}`);
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

/***/ 91937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ sayInstant),
/* harmony export */   P7: () => (/* binding */ sayAgo),
/* harmony export */   dx: () => (/* binding */ sayIn),
/* harmony export */   kP: () => (/* binding */ sayDuration),
/* harmony export */   kV: () => (/* binding */ saySetting),
/* harmony export */   xO: () => (/* binding */ sayEligible)
/* harmony export */ });
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48077);

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
/** As people say it: `12 min`, `31 h`, `5 days`; one unit, rounded down, hours up to four days. */
function sayDuration(duration) {
    const length = Math.max(0, duration);
    if (length < minute)
        return `${Math.floor(length / second)} s`;
    if (length < 2 * hour)
        return `${Math.floor(length / minute)} min`;
    if (length < 4 * day)
        return `${Math.floor(length / hour)} h`;
    return `${Math.floor(length / day)} days`;
}
/** A setting's length, exact: `24 h`, `1 h 30 min`. */
function saySetting(duration) {
    const units = { d: "days", h: "h", m: "min", s: "s" };
    const parts = [...(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(duration).matchAll(/(\d+)([dhms])/g)];
    return parts
        .map(([, number = "", unit = ""]) => `${number} ${units[unit] ?? unit}`)
        .join(" ");
}
/** `31 h ago`, `just now`; what lies ahead of the clock is said so, never as a negative number. */
function sayAgo(instant, now) {
    const age = now.getTime() - Date.parse(instant);
    if (Number.isNaN(age))
        return "unknown";
    if (age < -minute)
        return sayIn(instant, now);
    return age < 10 * second ? "just now" : `${sayDuration(age)} ago`;
}
/** `in 14 h`; `now` for what is due, rounded up so that it is never promised too early. */
function sayIn(instant, now) {
    const rest = Date.parse(instant) - now.getTime();
    if (Number.isNaN(rest))
        return "unknown";
    if (rest <= 0)
        return "now";
    const unit = rest < minute ? second : rest < 2 * hour ? minute : rest < 4 * day ? hour : day;
    return `in ${sayDuration(Math.ceil(rest / unit) * unit)}`;
}
/** `10:30` today, `Mon 09:00` within a week, else `2026-12-20 09:00`; with the zone unless it is today. */
function sayInstant(instant, options) {
    const date = new Date(instant);
    if (Number.isNaN(date.getTime()))
        return "unknown";
    const at = partsOf(date, options.timeZone);
    const today = partsOf(options.now, options.timeZone);
    const clock = `${at.hour}:${at.minute}`;
    if (at.day === today.day)
        return clock;
    const near = Math.abs(date.getTime() - options.now.getTime()) < 6 * day;
    return `${near ? at.weekday : at.day} ${clock} ${options.timeZone}`;
}
function partsOf(date, timeZone) {
    const parts = new Intl.DateTimeFormat("en-GB", {
        timeZone,
        weekday: "short",
        year: "numeric",
        month: "2-digit",
        day: "2-digit",
        hour: "2-digit",
        minute: "2-digit",
        hourCycle: "h23",
    }).formatToParts(date);
    const part = (type) => parts.find((entry) => entry.type === type)?.value ?? "";
    return {
        day: `${part("year")}-${part("month")}-${part("day")}`,
        weekday: part("weekday"),
        hour: part("hour"),
        minute: part("minute"),
    };
}
/** `Mon 09:00 Europe/Berlin, in 14 h`: when something can go on, absolute and relative. */
function sayEligible(instant, options) {
    return `${sayInstant(instant, options)}, ${sayIn(instant, options.now)}`;
}


/***/ }),

/***/ 47996:
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


/***/ }),

/***/ 99013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ commitsSince),
  $: () => (/* binding */ lastTag)
});

// EXTERNAL MODULE: ./node_modules/semver/functions/prerelease.js
var prerelease = __webpack_require__(15714);
var prerelease_default = /*#__PURE__*/__webpack_require__.n(prerelease);
// EXTERNAL MODULE: ./node_modules/semver/functions/valid.js
var valid = __webpack_require__(58780);
var valid_default = /*#__PURE__*/__webpack_require__.n(valid);
// EXTERNAL MODULE: ./.build/git/ancestry.js
var ancestry = __webpack_require__(86151);
// EXTERNAL MODULE: ./.build/git/error.js
var error = __webpack_require__(52538);
// EXTERNAL MODULE: ./.build/git/path.js
var path = __webpack_require__(12769);
// EXTERNAL MODULE: ./.build/git/process.js
var process = __webpack_require__(12845);
// EXTERNAL MODULE: ./.build/model/traffic.js
var traffic = __webpack_require__(88576);
// EXTERNAL MODULE: ./.build/model/text.js
var model_text = __webpack_require__(34694);
// EXTERNAL MODULE: ./.build/supply-chain/repository/security.js
var security = __webpack_require__(91284);
;// CONCATENATED MODULE: ./.build/supply-chain/repository/commit-kind.js


const conventional = /^([a-z]{2,20})(?:\(([^()]{1,80})\))?(!)?:\s+(\S.*)$/i;
const breakingFooter = /^BREAKING[ -]CHANGES?:\s*(.*)$/m;
function readCommit(commit, message) {
    const text = message.slice(0, 65_536).replace(/\r\n?/g, "\n").trim();
    const [first = "", ...rest] = text.split("\n");
    const subject = (0,model_text/* printable */.g$)(first, 300);
    const body = rest.join("\n").trim();
    const match = conventional.exec(subject);
    const [, type, scope, mark, told] = match ?? [];
    const footer = breakingFooter.exec(body);
    const isBreaking = mark !== undefined || footer !== null;
    const lower = type?.toLowerCase() ?? null;
    const kind = isBreaking
        ? "breaking"
        : lower === "feat" || lower === "feature"
            ? "feat"
            : lower === "fix" || lower === "bugfix" || lower === "hotfix"
                ? "fix"
                : "other";
    return {
        commit,
        subject,
        body: body.split("\n").map(model_text/* plain */.pj).join("\n"),
        kind,
        type: lower,
        scope: scope ?? null,
        summary: (footer?.[1] && mark === undefined ? (0,model_text/* printable */.g$)(footer[1], 300) : told) ?? subject,
        security: (0,security/* advisoriesIn */.v)(text),
    };
}
const noise = [
    /^merge (?:branch|pull request|remote-tracking|tag|commit)\b/i,
    /^(?:fixup|squash|amend)! /,
    /^(?:wip|tmp|temp)\b/i,
    /^(?:chore|build|ci)\(release\):/i,
    /^(?:chore|build|ci)(?:\([^()]*\))?: (?:release|bump version|version)\b/i,
    /^(?:release|version|bump version(?: to)?|prepare(?: for)? release)?:?\s*v?\d+\.\d+\.\d+[0-9A-Za-z.+-]*$/i,
    /^(?:release|publish) v?\d+\.\d+/i,
    /^(?:update|regenerate) (?:the )?(?:change ?log|lock ?file)/i,
    /^bump \S+ from \S+ to \S+/i,
];
/** Whether a commit says nothing to those who use the server. One that names an advisory always does. */
function isNoise({ subject, security }) {
    return security.length === 0 && (subject === "" || noise.some((pattern) => pattern.test(subject)));
}

;// CONCATENATED MODULE: ./.build/supply-chain/repository/history.js








const mostBytes = 16 * 1_048_576;
/** The commits of a release by what they say of themselves. Throws `GitError` for revisions that are not there. */
async function commitsSince(repository, query) {
    const { limit = 2_000, subfolder = "" } = query;
    const from = await (0,ancestry.resolve)(repository, query.from);
    const since = query.since === null ? null : await (0,ancestry.resolve)(repository, query.since);
    const folder = (0,path/* trimSlashes */.uT)(subfolder);
    const child = (0,process/* startGit */.BE)(repository.root, [
        ...["log", "-z", "--no-merges", "--no-color", "--no-decorate", "--no-mailmap", "--no-notes"],
        ...["--encoding=UTF-8", "--format=tformat:%H%n%B", `--max-count=${limit + 1}`, "--end-of-options"],
        ...[
            from,
            ...(since === null ? [] : [`^${since}`]),
            "--",
            ...(folder === "" ? [] : [`:(top,literal)${folder}`]),
        ],
    ], { ...repository.env, GIT_LITERAL_PATHSPECS: "0" });
    const chunks = [];
    let bytes = 0;
    let stderr = "";
    child.stderr.on("data", (chunk) => {
        stderr = (stderr + chunk.toString("utf8")).slice(-16_384);
    });
    const ended = new Promise((done, reject) => {
        child.on("error", reject);
        child.on("close", done);
    });
    ended.catch(() => { });
    for await (const chunk of child.stdout) {
        if (bytes + chunk.length > mostBytes) {
            child.kill("SIGTERM");
            break;
        }
        bytes += chunk.length;
        chunks.push(chunk);
    }
    const status = await ended;
    const isCut = status === null;
    if (status !== 0 && !isCut)
        throw (0,error/* failure */.V2)("log", status, (0,error/* redact */.E$)(stderr));
    const records = Buffer.concat(chunks)
        .toString("utf8")
        .split("\0")
        .filter((record) => record !== "");
    const whole = isCut ? records.slice(0, -1) : records;
    const commits = whole.slice(0, limit).map((record) => {
        const end = record.indexOf("\n");
        return readCommit(record.slice(0, end), record.slice(end + 1));
    });
    const reachesEnd = !repository.shallow || (since !== null && (await follows(repository, since, from)));
    return {
        commits: commits.filter((commit) => !isNoise(commit)),
        complete: whole.length <= limit && !isCut && reachesEnd,
    };
}
/** In a shallow clone what was cut off may lie between the two. */
async function follows(repository, since, from) {
    return (await repository.run(["merge-base", "--is-ancestor", since, from])).status === 0;
}
/**
 * The tag of the release before: of the same name, of a lower version, on the way to this commit; the highest of
 * these. For what is no pre-release, pre-releases do not count.
 */
async function lastTag(repository, query) {
    const form = tagForm(query.tag ?? `v${query.version}`, query.version);
    const commit = await (0,ancestry.resolve)(repository, query.commit);
    const fields = "%(refname:lstrip=2)%00%(objectname)%00%(*objectname)%00";
    const listing = await repository.git([
        ...[
            "for-each-ref",
            `--merged=${commit}`,
            `--format=${fields}`,
            `refs/tags/${form.prefix.replace(/[^/]*$/, "")}`,
        ],
    ]);
    const isPre = prerelease_default()(query.version) !== null;
    const tags = listing
        .toString("utf8")
        .split("\n")
        .flatMap((line) => {
        const [tag = "", own = "", peeled = ""] = line.split("\0");
        const version = form.versionOf(tag);
        return version === undefined ? [] : [{ tag, version, commit: peeled || own }];
    });
    const before = tags.filter(({ version }) => (0,traffic/* compareVersions */.Zy)(version, query.version) < 0 && (isPre || prerelease_default()(version) === null));
    return before.sort((a, b) => (0,traffic/* compareVersions */.Zy)(b.version, a.version))[0] ?? null;
}
/** What stands around the version. Whose tag it is, its name says: weather-v1.2.0 comes after weather@1.1.0. */
function tagForm(tag, version) {
    const at = tag.lastIndexOf(version);
    const whole = at < 0 ? "v" : tag.slice(0, at);
    const prefix = whole.replace(/(?:[-@/_]v?|^v)$/, "");
    const mark = prefix === "" || prefix === whole ? "" : "[-@/_]";
    const after = new RegExp(`^${mark}v?(?=\\d)`);
    return {
        prefix,
        versionOf: (other) => {
            const rest = other.startsWith(prefix) ? other.slice(prefix.length) : "";
            if (!after.test(rest))
                return undefined;
            const named = rest.replace(after, "");
            return valid_default()(named) === null ? undefined : named;
        },
    };
}


/***/ }),

/***/ 91284:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ securityLines),
/* harmony export */   v: () => (/* binding */ advisoriesIn)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34694);

const advisory = /\b(GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}|CVE-\d{4}-\d{4,12})(?![0-9A-Za-z-])/gi;
/** Ids of advisories in a text, each once, spelt as their keepers do. */
function advisoriesIn(text) {
    const found = [...text.slice(0, 1_048_576).matchAll(advisory)].map(([id]) => /^cve/i.test(id) ? id.toUpperCase() : `GHSA${id.slice(4).toLowerCase()}`);
    return [...new Set(found)].slice(0, 100);
}
/**
 * What a release says of the advisories it fixes: one line for each id, with the words it was first named in, and
 * what a section on security says without one.
 */
function securityLines(lines) {
    const told = new Map();
    for (const { text, section } of lines) {
        const ids = advisoriesIn(text);
        for (const id of ids)
            if (!told.has(id))
                told.set(id, `${id}: ${withoutIds(text, ids)}`);
        if (ids.length === 0 && section === "Security" && !told.has(text))
            told.set(text, text);
    }
    return [...told.values()].slice(0, 100);
}
function withoutIds(text, ids) {
    const rest = ids
        .reduce((left, id) => left.replaceAll(new RegExp(id, "gi"), ""), text)
        .replace(/\(\s*[,;]?\s*\)|\[\s*\]/g, "")
        .replace(/^[\s:,;–-]+|[\s:,;–-]+$/g, "");
    return (0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(rest, 300) || "fixed";
}


/***/ }),

/***/ 15714:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const parse = __webpack_require__(16353)
const prerelease = (version, options) => {
  const parsed = parse(version, options)
  return (parsed && parsed.prerelease.length) ? parsed.prerelease : null
}
module.exports = prerelease


/***/ })

};
;