"use strict";
exports.id = 8624;
exports.ids = [8624,3416];
exports.modules = {

/***/ 34600:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ contractSource)
/* harmony export */ });
/* harmony import */ var _commit_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17519);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73052);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45349);



/** Where releases are read from: the commit `--head`, else the working tree, else the head of the default branch. */
async function contractSource(clone, invocation) {
    const head = (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(invocation, "head");
    if (head === undefined && !clone.repository.bare) {
        const { workingTree } = await __webpack_require__.e(/* import() */ 9057).then(__webpack_require__.bind(__webpack_require__, 9057));
        return workingTree(clone.root);
    }
    if (head === undefined)
        return (0,_commit_source_js__WEBPACK_IMPORTED_MODULE_0__.commitSource)(clone, (await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .desiredHead */ .$w)(clone)).commit);
    const { resolve } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 86151));
    return (0,_commit_source_js__WEBPACK_IMPORTED_MODULE_0__.commitSource)(clone, await resolve(clone.repository, head));
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
    const digests = new Map(versions.map((one) => [keyOf(one), digestIn(documents.get((0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseFile */ .MR)(one.server, one.version)))]));
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
/** The digest that a release names; null where it names none, undefined where there is no release. */
function digestIn(bytes) {
    const release = member(jsonOf(bytes), "release");
    if (release === undefined)
        return undefined;
    const digest = member(member(release, "contract"), "digest");
    return typeof digest === "string" && /^sha256-[0-9a-f]{64}$/.test(digest) ? digest : null;
}
async function contractIn(bytes, digest) {
    const value = jsonOf(bytes);
    if (!isContract(value))
        return undefined;
    const { contractDigest } = await __webpack_require__.e(/* import() */ 6116).then(__webpack_require__.bind(__webpack_require__, 46116));
    return contractDigest(value) === digest ? value : undefined;
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
    const isList = (name, key) => {
        const list = member(value, name);
        return Array.isArray(list) && list.every((entry) => typeof member(entry, key) === "string");
    };
    return (isList("tools", "name") &&
        isList("prompts", "name") &&
        isList("resources", "uri") &&
        isList("resourceTemplates", "uriTemplate"));
}


/***/ }),

/***/ 3416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ below),
/* harmony export */   x: () => (/* binding */ changeClasses)
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
const special = /[~/]/;
function escaped(step) {
    return step.replaceAll("~", "~0").replaceAll("/", "~1");
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
/* harmony import */ var _contract_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3416);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10431);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84043);



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
    return _contract_change_js__WEBPACK_IMPORTED_MODULE_1__/* .changeClasses */ .x.flatMap((kind) => {
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
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(comparison.changes.length, "change");
    return groups.map((group) => `${group.changes.length} ${group.class}`).join(", ");
}
/** `additive, 2 changes`, `none`. */
function verdictInShort(comparison) {
    const { verdict, changes } = comparison;
    return verdict === "none" ? "no change" : `${verdict}, ${count(changes.length, "change")}`;
}
/**
 * Changes of one reason together, in the order in which the reasons come, so that what is true of twenty of them
 * is read once; an example is each one's own.
 */
function reasoned(changes) {
    const byReason = new Map();
    for (const change of changes) {
        const known = byReason.get(change.reason);
        if (known)
            known.push(change);
        else
            byReason.set(change.reason, [change]);
    }
    let before = "";
    return [...byReason.values()].flat().map((change) => {
        const why = (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(change.why ?? "");
        const [general = "", ...examples] = why.split(/; (?=for example )/);
        const isRepeated = general !== "" && general === before;
        before = general;
        return { change, why: isRepeated ? examples.join("; ") : why };
    });
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
    return changes.flatMap(({ pointer, warnings = [] }) => warnings.map(({ kind, text }) => ({ pointer, kind, text })));
}
const textReasons = new Set([
    ...["description-changed", "description-added", "description-removed"],
    ...["title-changed", "instructions-changed"],
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

/***/ 81756:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ noticesMarkdown),
/* harmony export */   v: () => (/* binding */ comparisonMarkdown)
/* harmony export */ });
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43570);
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45455);
/* harmony import */ var _markdown_fit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54185);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10431);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19549);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84043);
/* harmony import */ var _word_difference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97825);







/** How much is written out at each level of detail: rows of each class, texts side by side, and words of each. */
const levels = [
    { rows: 500, texts: 200, words: 400, warnings: 100 },
    { rows: 100, texts: 30, words: 150, warnings: 50 },
    { rows: 40, texts: 10, words: 60, warnings: 20 },
    { rows: 15, texts: 3, words: 40, warnings: 8 },
    { rows: 5, texts: 0, words: 0, warnings: 3 },
    { rows: 0, texts: 0, words: 0, warnings: 0 },
];
/**
 * A comparison for a pull request: its verdict, what to look at twice, a table for each class with the worst first,
 * texts that changed side by side, and what looks renamed. Everything of the contract is escaped.
 */
function comparisonMarkdown(comparison, options = {}) {
    const limit = options.limit ?? Number.POSITIVE_INFINITY;
    for (const level of levels) {
        const isLast = level === levels.at(-1);
        if (!isLast && leastSize(comparison, level) > limit)
            continue;
        const kept = [];
        let left = limit;
        for (const block of blocksAt(comparison, level, options, limit)) {
            left -= (0,_markdown_fit_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOf */ .$d)(block) + gap;
            if (left < 0 && !isLast)
                break;
            kept.push(block);
        }
        if (left >= 0 || isLast)
            return kept.join("\n\n");
    }
    return "";
}
/** Between two blocks, line feeds counted as `sizeOf` does. */
const gap = 4;
/** What cannot fit is not begun. */
function leastSize({ changes }, { rows, texts }) {
    const leastRow = 40;
    const many = changes.filter(_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .isTextChange */ .QE).length;
    return leastRow * (Math.min(many, texts) + Math.min(changes.length - many, rows));
}
/** Block by block, so that what does not fit is not made to its end. */
function* blocksAt(comparison, level, { heading }, limit) {
    const title = (words) => titled(words, heading);
    const { verdict } = comparison;
    const light = verdict === "none" ? "⚪" : _groups_js__WEBPACK_IMPORTED_MODULE_4__/* .classWords */ .ot[verdict].light;
    const groups = (0,_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .groupChanges */ .tw)(comparison);
    yield `${light} ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .bold */ .Cr)(verdict === "none" ? "no change" : verdict)}${verdict === "none" ? "" : `: ${(0,_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .countChanges */ .xS)(comparison)}`}`;
    if (level !== levels[0])
        yield "Shortened to fit; `headgate contract diff` shows all of it.";
    yield* some(noticesMarkdown((0,_groups_js__WEBPACK_IMPORTED_MODULE_4__.warningsIn)(comparison), { heading, most: level.warnings }));
    for (const group of groups) {
        const { title: words } = _groups_js__WEBPACK_IMPORTED_MODULE_4__/* .classWords */ .ot[group.class];
        const told = group.changes.filter((change) => !(0,_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .isTextChange */ .QE)(change));
        const texts = group.changes.filter(_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .isTextChange */ .QE);
        if (told.length > 0 && level.rows > 0) {
            // The first line says it where all are of one class.
            if (groups.length > 1)
                yield title(`${words}: ${told.length}`);
            yield changesTable(told, level.rows);
        }
        if (texts.length > 0 && level.texts > 0) {
            yield title(`Texts that a model reads: ${texts.length}`);
            yield textsTable(texts, level, limit);
        }
    }
    yield* some(renamesMarkdown(comparison, level, title));
}
function some(block) {
    return block === "" ? [] : [block];
}
function titled(words, heading) {
    return heading === undefined ? (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .bold */ .Cr)(words) : `${"#".repeat(Math.min(6, Math.max(1, heading)))} ${words}`;
}
function changesTable(changes, most) {
    const rows = (0,_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .reasoned */ .uI)(changes)
        .slice(0, most)
        .map(({ change, why }) => [
        (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .R)(change.summary), 160),
        _groups_js__WEBPACK_IMPORTED_MODULE_4__/* .sideWords */ .H[change.side],
        (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(why, 300),
        (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .R)(change.reason), 60),
    ]);
    return withMore((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(["change", "concerns", "why", "reason"], rows), changes.length - most);
}
/** Stops where it is longer than the limit already: then it is not used. */
function textsTable(changes, { texts, words }, limit) {
    const rows = [];
    let size = 0;
    for (const change of changes.slice(0, texts)) {
        const runs = (0,_word_difference_js__WEBPACK_IMPORTED_MODULE_5__/* .textRuns */ .ei)(change);
        const row = [
            (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .R)((0,_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .placeWords */ .fp)(change.pointer)), 120),
            sideCell((0,_word_difference_js__WEBPACK_IMPORTED_MODULE_5__/* .sideOf */ .Jh)(runs, "gone"), "del", words),
            sideCell((0,_word_difference_js__WEBPACK_IMPORTED_MODULE_5__/* .sideOf */ .Jh)(runs, "come"), "ins", words),
        ];
        rows.push(row);
        size += row.join("").length;
        if (size > limit)
            break;
    }
    return withMore((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(["of", "before", "after"], rows), changes.length - texts);
}
/** One side of a text, with what only it has marked, of at most so many words. */
function sideCell(runs, mark, most) {
    const parts = [];
    let left = most;
    for (const { kind, words } of runs) {
        if (left <= 0)
            break;
        const shown = words.slice(0, left);
        const said = (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(`${shown.join(" ")}${shown.length < words.length ? " …" : ""}`, 4_000);
        left -= shown.length;
        if (said !== "")
            parts.push(kind === "same" ? said : `<${mark}>${said}</${mark}>`);
    }
    return parts.join(" ");
}
/** What stands out in texts that a model reads: of a comparison, or of a contract that is the first. */
function noticesMarkdown(notices, { heading, most = 100 } = {}) {
    if (notices.length === 0)
        return "";
    if (most === 0)
        return `⚠ ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(notices.length, "thing")} to look at twice.`;
    const { told, rest } = (0,_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .toldNotices */ .rV)(notices, most);
    const items = told.map(({ pointer, text: words }) => `${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .R)((0,_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .placeWords */ .fp)(pointer)), 120)}: ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .R)(words), 400)}`);
    return [titled(`⚠ Look twice: ${notices.length}`, heading), withMore((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(items), rest)].join("\n\n");
}
function renamesMarkdown({ renames = [] }, { rows }, title) {
    if (renames.length === 0 || rows === 0)
        return "";
    const items = renames.slice(0, rows).map(({ before, after, confidence, reason }) => {
        const names = `${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .R)(before))} → ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .R)(after))}`;
        return `${names}${confidence === "high" ? "" : ", perhaps"}: ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .R)(reason), 200)}`;
    });
    return [title("Looks renamed"), withMore((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(items), renames.length - rows)].join("\n\n");
}
function withMore(markdown, rest) {
    return rest > 0 ? `${markdown}\n\n… and ${rest} more.` : markdown;
}


/***/ }),

/***/ 43122:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wl: () => (/* binding */ isSchema),
/* harmony export */   Xd: () => (/* binding */ followed),
/* harmony export */   _9: () => (/* binding */ listOfJson),
/* harmony export */   _t: () => (/* binding */ ownOf),
/* harmony export */   ig: () => (/* binding */ toldKeywords),
/* harmony export */   yL: () => (/* binding */ typeWords)
/* harmony export */ });
function isSchema(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function ownOf(schema, key) {
    return Object.hasOwn(schema, key) ? schema[key] : undefined;
}
function listOfJson(value) {
    return Array.isArray(value) ? value : [];
}
/** The schema that a local reference means, with what stands beside it; itself where there is none that leads anywhere. */
function followed(schema, root) {
    let current = schema;
    for (let step = 0; step < 8; step += 1) {
        const reference = ownOf(current, "$ref");
        if (typeof reference !== "string")
            return current;
        const target = targetOf(reference, root);
        if (target === undefined)
            return current;
        const { $ref: _, ...beside } = current;
        current = { ...target, ...beside };
    }
    return current;
}
function targetOf(reference, root) {
    if (!/^#(?:\/|$)/.test(reference))
        return undefined;
    let current = root;
    for (const step of reference.split("/").slice(1)) {
        if (!isSchema(current))
            return undefined;
        current = ownOf(current, step.replaceAll("~1", "/").replaceAll("~0", "~"));
    }
    return isSchema(current) ? current : undefined;
}
const mostValues = 6;
/** The keywords whose values `typeWords` tells. */
const toldKeywords = new Set([
    ...["type", "const", "enum", "anyOf", "oneOf", "items", "format"],
    ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"],
    ...["minLength", "maxLength", "minItems", "maxItems"],
]);
/**
 * What a value may be, in a few words: `integer, 1 to 20`, `"metric" | "imperial"`, `array of string`. Only what
 * most readers want to know; the schema itself has the rest.
 */
function typeWords(schema, root, depth = 0) {
    if (schema === undefined || schema === true || !isSchema(schema))
        return schema === false ? "nothing" : "any";
    if (depth > 4)
        return "…";
    const open = followed(schema, root);
    const constant = ownOf(open, "const");
    const values = constant === undefined ? listOfJson(ownOf(open, "enum")) : [constant];
    if (values.length > 0) {
        const shown = values.slice(0, mostValues).map((value) => JSON.stringify(value));
        return [...shown, ...(values.length > mostValues ? [`${values.length - mostValues} more`] : [])].join(" | ");
    }
    const branches = [...listOfJson(ownOf(open, "anyOf")), ...listOfJson(ownOf(open, "oneOf"))];
    const type = ownOf(open, "type");
    if (branches.length > 0 && type === undefined)
        return choice(branches, root, depth);
    const names = (Array.isArray(type) ? type : [type]).filter((one) => typeof one === "string");
    if (names.length === 0)
        return impliedType(open);
    const words = names.map((name) => (name === "array" ? arrayWords(open, root, depth) : name));
    const detail = detailOf(open, names);
    return detail === "" ? words.join(" | ") : `${words.join(" | ")}, ${detail}`;
}
function choice(branches, root, depth) {
    const words = [...new Set(branches.slice(0, 20).map((branch) => typeWords(branch, root, depth + 1)))];
    const shown = words.slice(0, mostValues);
    return [...shown, ...(words.length > mostValues ? [`${words.length - mostValues} more`] : [])].join(" | ");
}
function arrayWords(schema, root, depth) {
    const items = ownOf(schema, "items");
    if (items === undefined)
        return "array";
    const words = typeWords(items, root, depth + 1);
    return words === "any" ? "array" : `array of ${words.includes(" | ") ? `(${words})` : words}`;
}
function impliedType(schema) {
    if (Object.hasOwn(schema, "properties"))
        return "object";
    return Object.hasOwn(schema, "items") ? "array" : "any";
}
/** Bounds and formats. */
function detailOf(schema, names) {
    const has = (name) => names.includes(name);
    const span = (low, high, unit = "") => {
        const [from, to] = [ownOf(schema, low), ownOf(schema, high)];
        if (typeof from === "number" && typeof to === "number")
            return `${from} to ${to}${unit}`;
        if (typeof from === "number")
            return `at least ${from}${unit}`;
        return typeof to === "number" ? `at most ${to}${unit}` : "";
    };
    const format = ownOf(schema, "format");
    const parts = [
        ...(has("integer") || has("number")
            ? [
                span("minimum", "maximum"),
                exclusive(schema, "exclusiveMinimum", "over"),
                exclusive(schema, "exclusiveMaximum", "under"),
            ]
            : []),
        ...(has("string")
            ? [typeof format === "string" ? format : "", span("minLength", "maxLength", " characters")]
            : []),
        ...(has("array") ? [span("minItems", "maxItems", " items")] : []),
    ];
    return parts.filter(Boolean).join(", ");
}
function exclusive(schema, key, word) {
    const value = ownOf(schema, key);
    return typeof value === "number" ? `${word} ${value}` : "";
}


/***/ }),

/***/ 84043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible)
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
function nameOf(character) {
    const code = character.codePointAt(0) ?? 0;
    return `‹U+${code.toString(16).toUpperCase().padStart(4, "0")}›`;
}


/***/ }),

/***/ 97825:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ sideOf),
/* harmony export */   ei: () => (/* binding */ textRuns),
/* harmony export */   vT: () => (/* binding */ textOfRuns)
/* harmony export */ });
/* unused harmony export wordDifference */
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84043);

/** Comparisons of words above which a text counts as replaced: people read such a difference as a whole anyway. */
const mostComparisons = 250_000;
/** How two texts differ, word by word; what nobody sees in them is spelt out. Of a run of words, those gone come first. */
function wordDifference(before, after) {
    const a = wordsOf(before);
    const b = wordsOf(after);
    let start = 0;
    while (start < a.length && start < b.length && a[start] === b[start])
        start += 1;
    let end = 0;
    while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end))
        end += 1;
    const runs = [];
    add(runs, "same", a.slice(0, start));
    for (const run of between(a.slice(start, a.length - end), b.slice(start, b.length - end))) {
        add(runs, run.kind, run.words);
    }
    add(runs, "same", end === 0 ? [] : a.slice(-end));
    return runs;
}
const known = new WeakMap();
/** How the text of a change differs; worked out once, however often and at whatever length it is told. */
function textRuns(change) {
    const runs = known.get(change) ?? wordDifference(change.before ?? "", change.after ?? "");
    known.set(change, runs);
    return runs;
}
function wordsOf(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)
        .split(/\s+/u)
        .filter((word) => word !== "");
}
/** The longest common part, by the table that everybody uses. */
function between(a, b) {
    const whole = [
        { kind: "gone", words: a },
        { kind: "come", words: b },
    ];
    if (a.length === 0 || b.length === 0 || a.length * b.length > mostComparisons)
        return whole;
    const width = b.length + 1;
    const lengths = new Uint32Array((a.length + 1) * width);
    const at = (i, j) => lengths[i * width + j] ?? 0;
    for (let i = a.length - 1; i >= 0; i -= 1) {
        for (let j = b.length - 1; j >= 0; j -= 1) {
            lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
        }
    }
    const runs = [];
    let i = 0;
    let j = 0;
    while (i < a.length && j < b.length) {
        if (a[i] === b[j]) {
            add(runs, "same", [a[i] ?? ""]);
            i += 1;
            j += 1;
        }
        else if (at(i + 1, j) >= at(i, j + 1)) {
            add(runs, "gone", [a[i] ?? ""]);
            i += 1;
        }
        else {
            add(runs, "come", [b[j] ?? ""]);
            j += 1;
        }
    }
    add(runs, "gone", a.slice(i));
    add(runs, "come", b.slice(j));
    return readable(runs);
}
/** A single word that stayed between many that did not tears a sentence apart. */
function readable(runs) {
    const joined = [];
    let gone = [];
    let come = [];
    const flush = () => {
        add(joined, "gone", gone);
        add(joined, "come", come);
        gone = [];
        come = [];
    };
    for (const [index, run] of runs.entries()) {
        const isWithin = index > 0 && index < runs.length - 1;
        if (run.kind === "same" && !(isWithin && run.words.length < 2)) {
            flush();
            add(joined, "same", run.words);
            continue;
        }
        if (run.kind !== "come")
            gone.push(...run.words);
        if (run.kind !== "gone")
            come.push(...run.words);
    }
    flush();
    return joined;
}
function add(runs, kind, words) {
    if (words.length === 0)
        return;
    const last = runs.at(-1);
    if (last?.kind === kind)
        runs[runs.length - 1] = { kind, words: [...last.words, ...words] };
    else
        runs.push({ kind, words });
}
/** One side of a difference, with what both have cut down to some words around what changed. */
function sideOf(runs, side, around = 12) {
    return runs.flatMap((run, index) => {
        if (run.kind !== "same")
            return run.kind === side ? [run] : [];
        const isFirst = index === 0;
        const isLast = index === runs.length - 1;
        const keep = isFirst || isLast ? around : around * 2;
        if (run.words.length <= keep + 2)
            return [run];
        const head = isFirst ? [] : run.words.slice(0, around);
        const tail = isLast ? [] : run.words.slice(-around);
        return [{ kind: "same", words: [...head, "…", ...tail] }];
    });
}
/** As text, of at most so many characters. */
function textOfRuns(runs, limit) {
    const whole = runs.flatMap(({ words }) => words).join(" ");
    return whole.length <= limit ? whole : `${whole.slice(0, limit - 1).replace(/\p{Cs}$/u, "")}…`;
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
// EXTERNAL MODULE: ./.build/rules/registry.js + 56 modules
var registry = __webpack_require__(40051);
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

/***/ 43570:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ small),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony export headline */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45455);

/**
 * What is folded away. The summary is HTML (`htmlText`), the content Markdown; the blank lines around it are what
 * makes it Markdown.
 */
function details(summary, content) {
    return `<details>\n<summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
/** A table; columns whose every cell is empty are left out. Cells are Markdown on one line. */
function table(headings, rows) {
    const used = headings.flatMap((_, index) => index === 0 || rows.some((row) => (row[index] ?? "") !== "") ? [index] : []);
    const line = (cells) => `| ${used.map((index) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .Hn)(cells[index] ?? "")).join(" | ")} |`;
    return [line(headings), `|${" --- |".repeat(used.length)}`, ...rows.map(line)].join("\n");
}
function list(items) {
    return items.map((item) => `- ${item}`).join("\n");
}
/** The first line, which answers the question. */
function headline(markdown) {
    return bold(markdown);
}
/** Small print. */
function small(markdown) {
    return `<sub>${markdown}</sub>`;
}


/***/ }),

/***/ 45455:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cr: () => (/* binding */ bold),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* unused harmony export htmlCode */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10431);

/**
 * The one place where other people's text becomes Markdown. GitHub works on a comment twice: its Markdown parser
 * makes elements (emphasis, links, bare addresses, HTML), and after that filters read the text of the finished
 * page and make mentions, references, emoji and formulas. Entities stop the first and are gone before the second,
 * so `&#64;team` does notify the team. What stops the second is that its filters leave code alone: so every word
 * that one of them could act upon is shown as code, whole, and so can be copied as it is; the rest of the text
 * has its special characters as entities, which mean the same in prose, in a table's cell and within HTML.
 */
const special = /[&<>`*~[\]\\|]/g;
/** What would begin a heading, list, quote, rule or definition if a text stood at the start of a block. */
const opening = /^(?:[-+=#:]|\d{1,9}[.)](?=\s|$))/;
/** Whether GitHub could make a word more than what it says. */
function isTelling(word) {
    return tellings.some((pattern) => pattern.test(word));
}
const tellings = [
    // Users, teams, addresses of mail, commits of a user's fork.
    /@/,
    // Issues and pull requests, also of other repositories; advisories.
    /#\d|\bgh-\d|ghsa-|cve-\d/i,
    // Addresses, with and without a scheme.
    /:\/\/|www\.|mailto:|xmpp:/i,
    // Commits: any run of hexadecimal digits that is long enough.
    /[0-9a-f]{7}/i,
    // Emoji, also one that a colon of ours would end; but for times of the day.
    /:(?!\d\d(?!\d))[\w+-]/,
    // Formulas; and emphasis, where a name is written with underscores.
    /[$_]/,
];
/** Prose on one line, of at most `limit` columns before it is escaped; never a block of its own. */
function text(value, limit = 600) {
    return inline(value, limit, codeOf);
}
/** As `text`, within an element of HTML where Markdown is not read: a `<summary>`. */
function htmlText(value, limit = 200) {
    return inline(value, limit, htmlCodeOf);
}
function inline(value, limit, asCode) {
    const words = oneLine(value, limit)
        .split(" ")
        .map((word) => {
        if (!isTelling(word))
            return entities(word);
        const [before, core, after] = withoutPunctuation(word);
        return core === "" ? asCode(word) : `${entities(before)}${asCode(core)}${entities(after)}`;
    });
    return words.join(" ").replace(opening, (found) => entity(found.slice(0, -1), found.slice(-1)));
}
/** Takes off what stands around a word; a closing bracket belongs to it where its opening one does. */
function withoutPunctuation(word) {
    const before = /^[("'[{]*/.exec(word)?.[0] ?? "";
    let end = word.length;
    for (; end > before.length; end -= 1) {
        const last = word[end - 1] ?? "";
        const pair = brackets.get(last);
        const isWithin = pair !== undefined && word.slice(before.length, end - 1).includes(pair);
        if (isWithin || !/[)"'\]},.;:!?…]/.test(last))
            break;
    }
    return [before, word.slice(before.length, end), word.slice(end)];
}
const brackets = new Map([
    [")", "("],
    ["]", "["],
    ["}", "{"],
    [":", ":"],
]);
function entities(value) {
    return value.replace(special, (character) => entity("", character));
}
function entity(before, character) {
    return `${before}&#${character.codePointAt(0)};`;
}
/**
 * Inline code, in which nothing is read by anyone. Its fence is longer than any run of backticks within; nothing
 * at all is shown as `""`.
 */
function code(value, limit = 120) {
    return codeOf(oneLine(value, limit));
}
function oneLine(value, limit) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .aj)(value).replace(/\s+/gu, " ").trim(), limit);
}
function codeOf(line) {
    if (line === "")
        return '`""`';
    const fence = "`".repeat(longestRun(line) + 1);
    const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** Inline code within an element of HTML where Markdown is not read. */
function htmlCode(value, limit = 120) {
    return htmlCodeOf(oneLine(value, limit));
}
function htmlCodeOf(line) {
    return `<code>${line === "" ? '""' : entities(line)}</code>`;
}
function bold(markdown) {
    return markdown === "" ? "" : `**${markdown}**`;
}
/**
 * Markdown as one cell of a table. Only code can still hold a bar; parsers disagree on one after a backslash, so
 * that one is shown broken.
 */
function cell(markdown) {
    return markdown
        .replace(/\s+/gu, " ")
        .trim()
        .replace(/(\\?)\|/g, (_, backslash) => (backslash === "" ? "\\|" : "\\¦"));
}
/** A link to an address of the web; only its label where the address is none, or carries a password. */
function link(label, address) {
    const href = hrefOf(address);
    return href === undefined ? label : `[${label}](${href})`;
}
function hrefOf(address) {
    if (address === undefined || !URL.canParse(address))
        return undefined;
    const url = new URL(address);
    if (url.protocol !== "https:" && url.protocol !== "http:")
        return undefined;
    if (url.username !== "" || url.password !== "")
        return undefined;
    return url.href
        .replace(/[^A-Za-z0-9\-._~:/?#@!&+,;=%]/gu, (character) => [...new TextEncoder().encode(character)]
        .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`)
        .join(""))
        .replaceAll("&", "&amp;");
}
/** Text of many lines as it is, between fences longer than any run of backticks within. */
function fence(content, language = "") {
    const body = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .harmless */ .Is)(content, false).replace(/\n+$/, "");
    const ticks = "`".repeat(Math.max(3, longestRun(body) + 1));
    return `${ticks}${language}\n${body}\n${ticks}`;
}
function longestRun(value) {
    return Math.max(0, ...[...value.matchAll(/`+/g)].map(([run]) => run.length));
}


/***/ }),

/***/ 54185:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf)
/* harmony export */ });
/* unused harmony exports commentLimit, summaryLimit, tiers, fullestThatFits, firstThatFit */
/**
 * What GitHub takes as the text of a comment. It says 65,536 characters, and was seen to count 262,144 bytes; as
 * many bytes as it says characters, with line feeds counted twice, is within every way of counting.
 */
const commentLimit = 65_536;
/** What GitHub takes as the summary of one step: 1 MiB, beyond which it shows nothing of it. */
const summaryLimit = 1_048_576;
/** How much is written out; what a lower one leaves out is told to be elsewhere. */
const tiers = (/* unused pure expression or super */ null && (["full", "collapsed", "list", "counts"]));
/** Bytes as they are stored, with every line feed as the two that a form would send. */
function sizeOf(text) {
    let feeds = 0;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
        feeds += 1;
    return Buffer.byteLength(text) + feeds;
}
/** Bytes that one deployment takes at the very least: a row of a table, a name in a list. */
const leastOf = { full: 40, collapsed: 40, list: 4, counts: 0 };
/** Between two blocks. */
const gap = 4;
/**
 * The fullest tier whose blocks fit. Blocks are whole: nothing is ever cut inside a fence or an element. Of the last
 * tier, whose size does not grow with what it is about, blocks are left out from the end if even they are too many. `deployments`: how many each
 * tier but the last has to name, so that what cannot fit is not even begun.
 */
function fullestThatFits(limit, blocksOf, deployments = 0) {
    for (const tier of tiers) {
        const last = tier === tiers.at(-1);
        if (!last && deployments * leastOf[tier] > limit)
            continue;
        const kept = [];
        let size = 0;
        let whole = true;
        for (const block of blocksOf(tier)) {
            if (block === "")
                continue;
            const next = size + sizeOf(block) + (kept.length > 0 ? gap : 0);
            whole = next <= limit;
            if (!whole)
                break;
            kept.push(block);
            size = next;
        }
        if (whole || last)
            return { text: kept.join("\n\n"), tier };
    }
    return { text: "", tier: "counts" };
}
/** As many of the blocks as fullestThatFits, in their order; how many were left out. */
function firstThatFit(blocks, limit) {
    let size = 0;
    for (const [index, block] of blocks.entries()) {
        size += sizeOf(block) + gap;
        if (size > limit)
            return { blocks: blocks.slice(0, index), omitted: blocks.length - index };
    }
    return { blocks, omitted: 0 };
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


/***/ })

};
;