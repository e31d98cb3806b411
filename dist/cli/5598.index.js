"use strict";
exports.id = 5598;
exports.ids = [5598,5464,8945,9774,1405];
exports.modules = {

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

/***/ 29774:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  contractEvidence: () => (/* binding */ contractEvidence),
  contractIn: () => (/* binding */ contractIn),
  a: () => (/* binding */ judgementsOf),
  x: () => (/* binding */ recordedContract)
});

// EXTERNAL MODULE: ./.build/contract/canonical.js + 1 modules
var canonical = __webpack_require__(4567);
// EXTERNAL MODULE: ./.build/contract/semver.js
var semver = __webpack_require__(95464);
// EXTERNAL MODULE: ./.build/contract/try-compare.js
var try_compare = __webpack_require__(8945);
// EXTERNAL MODULE: ./.build/convention/limits.js
var limits = __webpack_require__(95607);
// EXTERNAL MODULE: ./.build/convention/paths.js
var convention_paths = __webpack_require__(10547);
// EXTERNAL MODULE: ./.build/model/json.js
var json = __webpack_require__(935);
// EXTERNAL MODULE: ./.build/model/semver.js
var model_semver = __webpack_require__(89537);
// EXTERNAL MODULE: ./.build/model/traffic.js
var traffic = __webpack_require__(88576);
// EXTERNAL MODULE: ./.build/commands/contract/digest.js
var contract_digest = __webpack_require__(30817);
// EXTERNAL MODULE: ./.build/commands/contract/shape.js
var shape = __webpack_require__(82216);
// EXTERNAL MODULE: ./.build/model/canonical.js
var model_canonical = __webpack_require__(73903);
;// CONCATENATED MODULE: ./.build/commands/semver/identity.js


/**
 * What tells one change from another that led to the same contract. One that shows neither what was there before nor
 * what went by name is bound to all that stood at its place: another branch of a choice that went is another change.
 */
function identityOf(change, former) {
    const { pointer, class: kind, side, reason, summary, before, after } = change;
    const isTold = before !== undefined || after !== undefined || isByName.test(reason);
    const place = isTold ? {} : { place: placeIn(former, pointer) };
    return (0,model_canonical/* canonicalJson */.dj)({ pointer, kind, side, reason, summary, before, after, ...place });
}
/** What came, went, or must be there, as a whole: its name says which it is. */
const isByName = /^(?:tool|prompt|resource|resource-template|argument|field)-(?:added|removed|required|optional)$/;
/** A contract's part that a pointer leads to, as far as it leads; the whole schema where that refers elsewhere. */
function placeIn(contract, pointer) {
    const steps = pointer
        .split("/")
        .slice(1)
        .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    let place = contract;
    let schema;
    for (const [depth, step] of steps.entries()) {
        const next = stepInto(place, step);
        if (next === undefined)
            break;
        place = next;
        if (depth === 2 && step.endsWith("Schema"))
            schema = place;
    }
    const text = JSON.stringify(place);
    return JSON.parse(schema !== undefined && refers.test(text) ? JSON.stringify(schema) : text);
}
const refers = /"\$(?:ref|dynamicRef|recursiveRef)":/;
/** Entries of lists go by their names; several of one name together. */
function stepInto(place, step) {
    if (!Array.isArray(place))
        return (0,json.at)(place, step);
    const named = place.filter((entry) => ["name", "uri", "uriTemplate"].some((key) => (0,json.at)(entry, key) === step));
    if (named.length > 0)
        return named.length === 1 ? named[0] : named;
    return /^\d{1,6}$/.test(step) ? place[Number(step)] : undefined;
}

;// CONCATENATED MODULE: ./.build/commands/semver/evidence.js











/**
 * Compares and judges pairs of versions, in their order. Reads twice whatever their number: their releases, then the
 * contracts that these name. Nothing throws: what is not there, or is not what its digest says, is told as missing.
 */
async function contractEvidence(source, pairs) {
    if (pairs.length === 0)
        return [];
    const recorded = await digestsOf(source, pairs);
    const wanted = new Set();
    for (const { server, from, to, acknowledgement } of pairs) {
        const digests = [from, to].map((version) => version !== null && recorded.get((0,convention_paths/* releaseFile */.MR)(server, version)));
        if (digests[0] === digests[1])
            continue;
        const others = acknowledgement ? [acknowledgement.contracts.from] : [];
        for (const digest of [...digests, ...others])
            if (digest)
                wanted.add((0,convention_paths/* contractFile */.V8)(server, digest));
    }
    const texts = await source.read([...wanted]);
    const contracts = new Map();
    const contractOf = (server, digest) => {
        const path = (0,convention_paths/* contractFile */.V8)(server, digest);
        if (!contracts.has(path))
            contracts.set(path, contractIn(texts.get(path), digest));
        return contracts.get(path);
    };
    return pairs.map((pair) => evidenceOf(pair, recorded, (digest) => contractOf(pair.server, digest)));
}
/** The contract that a version was released with; undefined where it has none, or it cannot be read. */
async function recordedContract(source, server, version) {
    const digests = await digestsOf(source, [{ server, from: null, to: version, released: new Set() }]);
    const digest = digests.get((0,convention_paths/* releaseFile */.MR)(server, version));
    if (digest === undefined)
        return undefined;
    const path = (0,convention_paths/* contractFile */.V8)(server, digest);
    return contractIn((await source.read([path])).get(path), digest);
}
/** Each way to judge it; a better number is one that is not taken. */
function judgementsOf(from, to, comparison, released) {
    const others = new Set([...released].filter((version) => version !== to));
    const by = (mode) => free((0,semver/* judge */.S4)(from, to, comparison, mode), { from, released: others });
    return { warn: by("warn"), semver: by("semver"), strict: by("strict") };
}
function evidenceOf({ server, from, to, acknowledgement, released }, recorded, contractOf) {
    if (from === null) {
        const missing = recorded.has((0,convention_paths/* releaseFile */.MR)(server, to))
            ? []
            : [{ version: to, why: "not-recorded" }];
        return { kind: "not-compared", from, to, missing };
    }
    const digests = {
        from: recorded.get((0,convention_paths/* releaseFile */.MR)(server, from)),
        to: recorded.get((0,convention_paths/* releaseFile */.MR)(server, to)),
    };
    const missing = [];
    if (digests.from === undefined)
        missing.push({ version: from, why: "not-recorded" });
    if (digests.to === undefined)
        missing.push({ version: to, why: "not-recorded" });
    if (digests.from === undefined || digests.to === undefined) {
        return { kind: "not-compared", from, to, missing };
    }
    const pair = { from: digests.from, to: digests.to };
    if (pair.from === pair.to) {
        const judgements = judgementsOf(from, to, { verdict: "none", changes: [] }, released);
        return { kind: "compared", from, to, contracts: pair, judgements };
    }
    const [before, after] = [contractOf(pair.from), contractOf(pair.to)];
    if (!before)
        missing.push({ version: from, why: "unreadable" });
    if (!after)
        missing.push({ version: to, why: "unreadable" });
    if (!before || !after)
        return { kind: "not-compared", from, to, missing };
    const comparison = (0,try_compare.tryCompare)(before, after);
    if (!comparison)
        return { kind: "not-compared", from, to, missing: [{ version: to, why: "not-comparable" }] };
    const judgements = judgementsOf(from, to, comparison, released);
    const known = acknowledgement && recorded.get((0,convention_paths/* releaseFile */.MR)(server, acknowledgement.from));
    const isReleased = known !== undefined && known === acknowledgement?.contracts.from;
    const rest = isReleased && beyond(acknowledgement, pair.to, comparison, contractOf, { before, after });
    return {
        kind: "compared",
        from,
        to,
        contracts: pair,
        judgements,
        ...(rest ? { beyondAcknowledged: judgementsOf(from, to, rest, released) } : {}),
    };
}
/**
 * The changes that an acknowledgement of another pair is not of: what was acknowledged for 1.4.0 → 1.5.0 is so where
 * 1.3.0 runs as well, and what else changed since 1.3.0 is not. Only of contracts that were released: any file could be
 * put where contracts lie.
 */
function beyond(acknowledgement, to, { changes }, contractOf, { before, after }) {
    if (!acknowledgement || acknowledgement.contracts.to !== to)
        return undefined;
    const acknowledged = contractOf(acknowledgement.contracts.from);
    const known = acknowledged && (0,try_compare.tryCompare)(acknowledged, after);
    if (!known)
        return undefined;
    const same = new Set(known.changes.map((change) => identityOf(change, acknowledged)));
    const rest = changes.filter((change) => !same.has(identityOf(change, before)));
    return { verdict: rest[0]?.class ?? "none", changes: rest };
}
function free(judgement, { from, released }) {
    const { next } = judgement;
    if (next === null)
        return judgement;
    const pre = /-([^.]+)\./.exec(next)?.[1];
    const base = next.split("-")[0] ?? next;
    const bump = base.endsWith(".0.0") ? "major" : base.endsWith(".0") ? "minor" : "patch";
    const out = sayingSo(judgement, from, released);
    return {
        ...judgement,
        ...(out === undefined ? {} : { out }),
        next: (0,semver/* honestVersion */.ej)(from, bump, { released, pre }),
    };
}
function sayingSo({ required }, from, released) {
    return [...released]
        .filter((version) => !version.includes("-") && (0,traffic/* compareVersions */.Zy)(version, from) > 0)
        .filter((version) => model_semver/* bumps */.kk.indexOf((0,semver/* bumpBetween */.HQ)(from, version)) >= model_semver/* bumps */.kk.indexOf(required))
        .sort(traffic/* compareVersions */.Zy)
        .at(-1);
}
/** The digest that each release records, by the release's path; absent where it records none. */
async function digestsOf(source, pairs) {
    const digests = new Map();
    const paths = new Set();
    for (const { server, from, to, acknowledgement, releases } of pairs) {
        for (const version of new Set([from ?? to, to, acknowledgement?.from ?? to])) {
            const path = (0,convention_paths/* releaseFile */.MR)(server, version);
            const loaded = releases?.get(version)?.release;
            if (!loaded)
                paths.add(path);
            else if (loaded.contract)
                digests.set(path, loaded.contract.digest);
        }
    }
    const texts = await source.read([...paths]);
    for (const [path, bytes] of texts) {
        const digest = (0,contract_digest/* digestIn */.s)(bytes);
        if (digest)
            digests.set(path, digest);
    }
    return digests;
}
/** A contract that is what its digest says; undefined for anything else. */
function contractIn(bytes, digest) {
    if (!bytes || bytes.length > limits/* maxFileSize */.o2)
        return undefined;
    try {
        const { contract } = (0,shape/* shapeContract */.um)((0,json/* jsonOf */.o_)(bytes));
        return contract && (0,canonical.contractDigest)(contract) === digest ? contract : undefined;
    }
    catch {
        // Whatever it is that cannot be walked to its end: nobody can say that it is what its digest says.
        return undefined;
    }
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

/***/ 95464:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ bumped),
/* harmony export */   HQ: () => (/* binding */ bumpBetween),
/* harmony export */   Kf: () => (/* binding */ greatest),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   eC: () => (/* binding */ requiredBump),
/* harmony export */   ej: () => (/* binding */ honestVersion),
/* harmony export */   qY: () => (/* binding */ breakingBump),
/* harmony export */   versionBefore: () => (/* binding */ versionBefore),
/* harmony export */   yU: () => (/* binding */ nextVersion)
/* harmony export */ });
/* harmony import */ var _model_semver_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89537);
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88576);
/* harmony import */ var _rules_versions_exact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96802);



/**
 * What has to move in the number after `from`. Breaking: major; additive: minor; anything else: patch. Below 1.0.0
 * one less, as `^0.4.0` of every package manager means it: breaking minor, the rest patch. What cannot be decided
 * counts as breaking in `strict` and as nothing more than a change otherwise. `none` where nothing changed, or in `off`.
 */
function requiredBump(comparison, mode, from) {
    if (mode === "off")
        return "none";
    return greatest(comparison.changes.map((change) => bumpFor(change, mode === "strict", from)));
}
/**
 * Whether the number of `to` tells what became of the contract since `from`. A pre-release counts as the version it
 * leads to (2.0.0-beta.1 as 2.0.0), and pre-releases of one version promise each other nothing. Going back is not judged.
 */
function judge(from, to, comparison, mode) {
    const actual = bumpBetween(from, to);
    const required = requiredBump(comparison, mode, from);
    const exempt = exemption(from, to, mode);
    if (exempt !== undefined)
        return { outcome: "exempt", required, actual, why: exempt, next: null, causes: [] };
    const strict = mode === "strict";
    const certain = causesBeyond(comparison, actual, (change) => bumpFor(change, strict, from));
    const undecided = causesBeyond(comparison, actual, (change) => bumpFor(change, true, from), ["unknown"]);
    if (certain.length > 0) {
        const why = `${needs(certain, required, from)}, ${from} → ${to} ${moves(actual)}`;
        const outcome = mode === "warn" ? "warn" : "fail";
        return { outcome, required, actual, why, next: honest(from, to, required), causes: certain };
    }
    if (undecided.length > 0) {
        const breaking = breakingBump(from);
        const why = `${count(undecided.length, "change")} cannot be decided; should one break clients, this is ${article(breaking)} version, and ${from} → ${to} ${moves(actual)}`;
        return { outcome: "warn", required, actual, why, next: honest(from, to, breaking), causes: undecided };
    }
    const why = comparison.verdict === "none" ? "the contract is the same" : tells(comparison, actual, from, to);
    return { outcome: "pass", required, actual, why, next: null, causes: [] };
}
/** Which number moved from one version to a higher one, pre-releases counted as the version they lead to. */
function bumpBetween(from, to) {
    const [a, b] = [(0,_rules_versions_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(from), (0,_rules_versions_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(to)];
    if (!a || !b)
        return "none";
    if (a.major !== b.major)
        return "major";
    if (a.minor !== b.minor)
        return "minor";
    return a.patch === b.patch ? "none" : "patch";
}
/**
 * The version before on its own line: the highest lower one that was released and is no pre-release, so that 1.1.6
 * follows 1.1.5 though 1.2.0-beta.1 is out, and 1.3.0-search.4 follows what 1.3.0 would. A pre-release of another
 * version only where there is nothing else. Null: it is the first.
 */
function versionBefore(version, released) {
    const base = baseOf(version);
    if (base === undefined)
        return null;
    const lower = [...released]
        .filter((other) => (0,_rules_versions_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(other) !== null && (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(other, base) < 0 && baseOf(other) !== base)
        .sort(_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy);
    return lower.filter((other) => !other.includes("-")).at(-1) ?? lower.at(-1) ?? null;
}
/** MAJOR.MINOR.PATCH of a version; undefined where it is none. */
function baseOf(version) {
    const parsed = (0,_rules_versions_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(version);
    return parsed ? `${parsed.major}.${parsed.minor}.${parsed.patch}` : undefined;
}
/** The number that a bump makes of a version, a pre-release counted as the version it leads to. */
function bumped(from, bump) {
    const version = (0,_rules_versions_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(from);
    if (!version)
        return from;
    const { major, minor, patch } = version;
    switch (bump) {
        case "major":
            return `${major + 1}.0.0`;
        case "minor":
            return `${major}.${minor + 1}.0`;
        case "patch":
            return `${major}.${minor}.${patch + 1}`;
        case "none":
            return `${major}.${minor}.${patch}`;
    }
}
/**
 * The lowest number after a bump that no final release has taken: where 1.5.0 is out, 1.6.0. A pre-release is
 * numbered on (`2.0.0-beta.3`), from 1.
 */
function nextVersion(from, bump, { released, pre }) {
    const taken = [...released].filter((version) => (0,_rules_versions_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(version) !== null);
    const finals = new Set(taken.filter((version) => !version.includes("-")).map(baseOf));
    let next = bumped(from, bump);
    while (bump !== "none" && finals.has(next))
        next = bumped(next, bump);
    if (pre === undefined)
        return next;
    const head = `${next}-${pre}.`;
    const numbers = taken.flatMap((version) => {
        const rest = version.startsWith(head) ? version.slice(head.length) : "";
        return /^\d{1,15}$/.test(rest) ? [Number(rest)] : [];
    });
    return `${head}${numbers.reduce((most, number) => Math.max(most, number), 0) + 1}`;
}
/**
 * The same, where it is honest: nothing but patches lies between the two that it would be compared with instead, or its
 * number says that all of that may be gone. Null on a line that takes nothing more than patches.
 */
function honestVersion(from, bump, { released, pre }) {
    const next = nextVersion(from, bump, { released, pre });
    const before = versionBefore(next, released);
    if (before === null || before === from || bumpBetween(from, before) === "patch")
        return next;
    return _model_semver_js__WEBPACK_IMPORTED_MODULE_2__/* .bumps */ .kk.indexOf(bumpBetween(before, next)) >= _model_semver_js__WEBPACK_IMPORTED_MODULE_2__/* .bumps */ .kk.indexOf(breakingBump(before)) ? next : null;
}
/** The greater of several; `none` where there are none. */
function greatest(list) {
    return list.reduce((most, bump) => (_model_semver_js__WEBPACK_IMPORTED_MODULE_2__/* .bumps */ .kk.indexOf(bump) > _model_semver_js__WEBPACK_IMPORTED_MODULE_2__/* .bumps */ .kk.indexOf(most) ? bump : most), "none");
}
/** What a change that breaks clients needs after a version. */
function breakingBump(from) {
    return isInitial(from) ? "minor" : "major";
}
function bumpFor(change, strict, from) {
    const added = isInitial(from) ? "patch" : "minor";
    switch (change.class) {
        case "breaking":
            return breakingBump(from);
        case "additive":
            return added;
        case "unknown":
            return strict ? breakingBump(from) : "patch";
        case "documentation":
            return strict && steersModels(change) ? added : "patch";
    }
}
/** Instructions, and the hints by which a client decides what it may run without asking. */
function steersModels({ pointer }) {
    return (pointer === "/instructions" ||
        /^\/(?:tools|prompts|resources|resourceTemplates)\/[^/]*\/annotations(?:$|\/(?!title(?:$|\/)))/.test(pointer));
}
function causesBeyond(comparison, actual, needed, classes) {
    return comparison.changes
        .filter((change) => (classes?.includes(change.class) ?? true) && _model_semver_js__WEBPACK_IMPORTED_MODULE_2__/* .bumps */ .kk.indexOf(needed(change)) > _model_semver_js__WEBPACK_IMPORTED_MODULE_2__/* .bumps */ .kk.indexOf(actual))
        .map(({ pointer, class: kind, summary }) => ({ pointer, class: kind, summary }));
}
function exemption(from, to, mode) {
    if (mode === "off")
        return "not judged: contract.semver is off";
    const [a, b] = [baseOf(from), baseOf(to)];
    if (a === undefined || b === undefined)
        return "not judged: no semantic version";
    if (from === to)
        return "not judged: the same version";
    if ((0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(to, from) < 0)
        return "not judged: it goes back";
    return a === b ? `not judged: pre-releases of ${a} promise nothing` : undefined;
}
/** The number that would do, in the form of the version that was chosen: a pre-release stays one. */
function honest(from, to, bump) {
    const next = bumped(from, bump);
    const label = /-([A-Za-z-][0-9A-Za-z-]*)/.exec(to)?.[1];
    return label === undefined ? next : `${next}-${label}.1`;
}
function isInitial(version) {
    return (0,_rules_versions_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(version)?.major === 0;
}
const words = {
    breaking: "breaking",
    unknown: "undecided",
    additive: "additive",
    documentation: "instructive",
};
function needs(causes, required, from) {
    const worst = causes[0]?.class ?? "breaking";
    const many = causes.filter((cause) => cause.class === worst).length;
    const where = isInitial(from) && required === "minor" ? " below 1.0.0" : "";
    const verb = many === 1 ? "needs" : "need";
    return `${count(many, `${words[worst]} change`)} ${verb} ${article(required)} version${where}`;
}
function tells({ verdict }, actual, from, to) {
    return `${verdict === "documentation" ? "only descriptions change" : verdict}, and ${from} → ${to} ${moves(actual)}`;
}
function moves(bump) {
    return bump === "none" ? "moves nothing" : `is ${article(bump)} one`;
}
function article(bump) {
    return bump === "none" ? "no new" : `a ${bump}`;
}
function count(many, noun) {
    return `${many} ${noun}${many === 1 ? "" : "s"}`;
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

/***/ 8945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tryCompare: () => (/* binding */ tryCompare)
/* harmony export */ });
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19882);

/**
 * As `compareContracts`; undefined where that fails. Contracts are other people's, nested deeper or written otherwise than
 * anybody thought of, and one that cannot be compared must not end what is about all servers.
 */
function tryCompare(before, after) {
    try {
        return (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__.compareContracts)(before, after);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
;