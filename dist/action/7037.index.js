"use strict";
exports.id = 7037;
exports.ids = [7037];
exports.modules = {

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

/***/ 646:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ isKnownDrift),
/* harmony export */   DK: () => (/* binding */ strictestDrift),
/* harmony export */   Hh: () => (/* binding */ sayContractDrift),
/* harmony export */   IS: () => (/* binding */ driftPolicy),
/* harmony export */   Xn: () => (/* binding */ defaultDrift),
/* harmony export */   gb: () => (/* binding */ changesAtMost),
/* harmony export */   nV: () => (/* binding */ withoutCleared),
/* harmony export */   r: () => (/* binding */ driftIn),
/* harmony export */   s0: () => (/* binding */ sameDrift)
/* harmony export */ });
/* unused harmony export shortDigest */
const defaultDrift = { contract: "alert", every: 86_400_000 };
/** A policy of which nothing says so is under the default: the record of it need not change for that. */
function driftPolicy(environment) {
    return environment?.drift ?? defaultDrift;
}
const strictness = ["off", "alert", "rollback"];
/** Of several policies that bind at once, the one that lets the least pass; the default where there is none. */
function strictestDrift(policies) {
    const modes = policies.map((policy) => driftPolicy(policy).contract);
    return strictness.findLast((mode) => modes.includes(mode)) ?? defaultDrift.contract;
}
const changesAtMost = 20;
/** Of what was known to drift, what still runs, under whatever name and with whatever settings. */
function driftIn(drift = [], before, after) {
    return Object.entries(after.variants).flatMap(([variant, { version, release }]) => {
        const known = drift.find((one) => {
            const was = before.variants[one.variant];
            return was?.version === version && was.release === release;
        });
        return known ? [{ ...known, variant }] : [];
    });
}
/** Whether nothing of it is new: the same variants run the same contracts. */
function sameDrift(a, b) {
    return a.length === b.length && a.every((one) => isKnownDrift(one, b));
}
function isKnownDrift({ variant, running }, known) {
    return known.some((other) => other.variant === variant && other.running === running);
}
/** Without those that an analysis has found to be as reviewed since. */
function withoutCleared(drift, probes) {
    return drift.filter(({ variant, reviewed }) => !probes.some((probe) => probe.variant === variant && probe.contract === reviewed));
}
/** `contract 3f2a9c0d11aa ≠ reviewed 5781fef2bfc8: breaking, - get_alerts` */
function sayContractDrift({ reviewed, running, verdict, changes, more }) {
    const head = `contract ${shortDigest(running)} ≠ reviewed ${shortDigest(reviewed)}`;
    const named = changes.filter((change) => change.class !== "documentation").slice(0, 5);
    const described = changes.filter((change) => change.class === "documentation").slice(0, 2);
    const left = changes.length - named.length - described.length + more;
    const parts = [...named, ...described].map((change) => change.summary);
    if (left > 0)
        parts.push(`${left} more`);
    const warnings = changes.reduce((sum, change) => sum + (change.warnings?.length ?? 0), 0);
    if (warnings > 0)
        parts.push(`${warnings} ${warnings === 1 ? "warning" : "warnings"}`);
    return parts.length === 0 ? head : `${head}: ${verdict}, ${parts.join(", ")}`;
}
/** Twelve digits, as a probe says them. */
function shortDigest(digest) {
    return digest.replace(/^sha256-/, "").slice(0, 12);
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

/***/ 29452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ declaredVariables),
/* harmony export */   Z: () => (/* binding */ headerValue),
/* harmony export */   pS: () => (/* binding */ isPackaged)
/* harmony export */ });
/** All variables a release declares: for its packages, its start command, and remotes' headers; the first wins. */
function declaredVariables(release) {
    const declared = new Map();
    const lists = [
        ...(release.server.packages ?? []).map((entry) => entry.environmentVariables ?? []),
        release.release.command?.environmentVariables ?? [],
        ...(release.server.remotes ?? []).map(headerVariables),
    ];
    for (const variable of lists.flat()) {
        if (!declared.has(variable.name))
            declared.set(variable.name, variable);
    }
    return declared;
}
/** Each name once, and only as one an environment can hold: a header's other inputs are for people to fill in. */
function headerVariables({ headers = [] }) {
    return headers.flatMap(({ variables = {} }) => Object.entries(variables)
        .filter(([name]) => /^[A-Za-z_][A-Za-z0-9_]{0,127}$/.test(name))
        .map(([name, input]) => ({ ...input, name })));
}
/**
 * What a header says, with the variables of its own put in place of their names in braces. Other braces stay.
 * Undefined where it has no value, or one of its variables has none.
 */
function headerValue({ value, variables = {} }, values) {
    if (value === undefined)
        return undefined;
    let isWhole = true;
    const text = value.replace(/\{([A-Za-z_][A-Za-z0-9_]*)\}/g, (braces, name) => {
        if (!Object.hasOwn(variables, name))
            return braces;
        const given = values.get(name);
        isWhole &&= given !== undefined;
        return given ?? "";
    });
    return isWhole ? text : undefined;
}
/** Whether a client can obtain it: a package or a remote address. */
function isPackaged(release) {
    return (release.server.packages?.length ?? 0) + (release.server.remotes?.length ?? 0) > 0;
}


/***/ }),

/***/ 89537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lc: () => (/* binding */ semverModes),
/* harmony export */   Rn: () => (/* binding */ stricter),
/* harmony export */   kk: () => (/* binding */ bumps)
/* harmony export */ });
/** From the most lenient on. */
const semverModes = ["off", "warn", "semver", "strict"];
/** From the least on. */
const bumps = ["none", "patch", "minor", "major"];
/** The stricter of two modes. */
function stricter(a, b) {
    return semverModes.indexOf(a) >= semverModes.indexOf(b) ? a : b;
}


/***/ }),

/***/ 65819:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Re: () => (/* binding */ signersOf),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   cx: () => (/* binding */ signatureKey),
/* harmony export */   mW: () => (/* binding */ mismatchOf),
/* harmony export */   n6: () => (/* binding */ repositoryAddress)
/* harmony export */ });
/* unused harmony exports gitHubIssuer, matchesRef */
/** What evidence about a release is kept under. */
function signatureKey({ id, version, digest }) {
    return `${id}@${version} ${digest}`;
}
const gitHubIssuer = "https://token.actions.githubusercontent.com";
const gitHubServer = "https://github.com";
/** Who may sign for a server; nobody where it names neither a signer nor a repository. */
function signersOf(server) {
    if (!server)
        return [];
    const settings = server.signer ?? [{}];
    return settings.flatMap((setting) => {
        const issuer = (setting.issuer ?? gitHubIssuer).replace(/\/+$/, "");
        const repository = repositoryAddress(setting.repository ?? server.repository, issuer);
        if (repository === undefined)
            return [];
        return { repository, issuer, workflow: setting.workflow ?? null, ref: setting.ref ?? "refs/tags/**" };
    });
}
/** Lower case, since the forges that issue such identities tell no two repositories apart by case. */
function repositoryAddress(text, issuer) {
    if (text === undefined || text === "")
        return undefined;
    const whole = /^https?:\/\//i.test(text) ? text : `${serverOf(issuer)}/${text}`;
    return whole
        .toLowerCase()
        .replace(/\/+$/, "")
        .replace(/\.git$/, "");
}
/** Where the repositories are that an issuer knows: an Enterprise Server issues identities at its own address. */
function serverOf(issuer) {
    if (issuer === gitHubIssuer)
        return gitHubServer;
    try {
        return new URL(issuer).origin;
    }
    catch {
        return gitHubServer;
    }
}
/** What of an identity is not what a signer demands, as words; undefined where it is all of it. */
function mismatchOf(signer, identity) {
    if (identity.issuer.replace(/\/+$/, "") !== signer.issuer)
        return `identity of ${identity.issuer}`;
    if (repositoryAddress(identity.repository, signer.issuer) !== signer.repository) {
        return identity.repository === undefined ? "no repository" : `repository ${identity.repository}`;
    }
    if (!isWorkflow(signer, identity))
        return `workflow ${identity.subject}`;
    if (identity.ref === undefined || !matchesRef(signer.ref, identity.ref)) {
        return identity.ref === undefined ? "no ref" : `ref ${identity.ref}`;
    }
    return undefined;
}
/** By the workflow that holds the signing step: a reusable one of another repository must be named in full. */
function isWorkflow({ workflow, repository, issuer }, { subject }) {
    if (workflow === null)
        return true;
    const at = subject.lastIndexOf("@");
    const address = at < 0 ? subject : subject.slice(0, at);
    const wanted = workflow.startsWith(".")
        ? `${repository}/${workflow}`
        : /^https?:\/\//i.test(workflow)
            ? workflow
            : `${serverOf(issuer)}/${workflow}`;
    // Only names of repositories know no case; paths in them do.
    const split = (text) => {
        const start = text.indexOf("/.github/");
        return start < 0 ? text.toLowerCase() : `${text.slice(0, start).toLowerCase()}${text.slice(start)}`;
    };
    return split(address) === split(wanted);
}
/** `*` stands for anything but a slash, `**` for anything. Time grows with the product of the lengths, no faster. */
function matchesRef(pattern, ref) {
    const parts = [...pattern.matchAll(/\*\*|./gsu)].map(([part]) => part);
    // The places in the pattern that can be reached after what was read so far.
    let places = stepOver(parts, new Set([0]));
    for (const character of ref) {
        const next = new Set();
        for (const place of places) {
            const part = parts[place];
            if (part === "**" || (part === "*" && character !== "/"))
                next.add(place);
            else if (part === character)
                next.add(place + 1);
        }
        places = stepOver(parts, next);
    }
    return places.has(parts.length);
}
/** A star may stand for nothing. */
function stepOver(parts, places) {
    const all = new Set(places);
    for (const place of all)
        if (parts[place] === "*" || parts[place] === "**")
            all.add(place + 1);
    return all;
}
/** `OWNER/NAME` of its address, as people know it. */
function repositoryName(address) {
    return address.replace(/^https?:\/\/[^/]+\//, "") || address;
}


/***/ }),

/***/ 51041:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cz: () => (/* binding */ foreignRuntimeArgument),
/* harmony export */   OC: () => (/* binding */ startVariables),
/* harmony export */   QV: () => (/* binding */ startSecrets),
/* harmony export */   Se: () => (/* binding */ chooseStart),
/* harmony export */   aR: () => (/* binding */ isLoaderVariable),
/* harmony export */   ak: () => (/* binding */ mayBeGiven),
/* harmony export */   mT: () => (/* binding */ environmentVariable)
/* harmony export */ });
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29452);

/** Kinds of packages that clients can start by a tool of that kind. */
const clientKinds = ["pypi", "nuget", "oci"];
/** Kinds that a client installs by itself, and that no line of its configuration starts; we can. */
const bundleKinds = ["mcpb"];
/**
 * How a release is started or reached: by probes, by the launcher and by clients alike, so that what is probed
 * is what clients get. First an npm package over stdio, then the start command, a remote address (Streamable HTTP before
 * SSE), a package of another kind, a bundle. Undefined where it names none of these.
 */
function chooseStart(release) {
    const { packages = [], remotes = [] } = release.server;
    const { command } = release.release;
    const local = packages.filter((entry) => entry.transport.type === "stdio");
    const npm = local.find((entry) => entry.registryType === "npm");
    if (npm)
        return { kind: "package", package: npm };
    if (command)
        return { kind: "command", command };
    const remote = remotes.find(({ type }) => type === "streamable-http") ?? remotes[0];
    if (remote)
        return { kind: "remote", remote };
    const other = local.find((entry) => clientKinds.includes(entry.registryType)) ??
        local.find((entry) => bundleKinds.includes(entry.registryType));
    return other && { kind: "package", package: other };
}
/** What clients say to the tool anyway. */
const given = new Map([
    ["npm", ["-y", "--yes"]],
    ["nuget", ["-y", "--yes"]],
    ["oci", ["-i", "--interactive", "--rm"]],
]);
/**
 * Which of a package's `runtimeArguments` would change what runs, or with which rights: a package, registry or
 * command in place of the one that was probed, `--privileged`. -1 where none does. They are handed to nobody.
 */
function foreignRuntimeArgument({ registryType, runtimeArguments = [] }) {
    const usual = given.get(registryType) ?? [];
    return runtimeArguments.findIndex(({ type, name, value }) => [type === "named" ? name : undefined, value].some((word) => word !== undefined && !usual.includes(word)));
}
/** The variable that tells a server which environment it is in. */
const environmentVariable = "MCP_ENV";
const loaderNames = [
    ...["PATH", "PATHEXT", "COMSPEC", "ENV", "BASH_ENV", "SHELLOPTS", "BASHOPTS", "IFS", "GCONV_PATH"],
    ...["NODE_OPTIONS", "NODE_PATH", "NODE_REPL_EXTERNAL_MODULE"],
    ...["PYTHONPATH", "PYTHONHOME", "PYTHONSTARTUP", "PYTHONEXECUTABLE", "PYTHONUSERBASE"],
    ...["PERL5LIB", "PERL5OPT", "RUBYOPT", "RUBYLIB"],
    ...["JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS", "CLASSPATH"],
    ...["DOTNET_STARTUP_HOOKS", "DOTNET_ADDITIONAL_DEPS", "DOTNET_ROOT"],
];
const loaderPrefixes = /^(?:LD_|DYLD_|NPM_CONFIG_|PIP_|UV_|NUGET_|DOCKER_|GIT_)/;
/** Whether a variable decides which code is loaded, whatever the server does with it. Systems that ignore case count. */
function isLoaderVariable(name) {
    const upper = name.toUpperCase();
    return loaderNames.includes(upper) || loaderPrefixes.test(upper);
}
/** Names that may be given to a server of this release: those it declares, `MCP_ENV`, and none that load code. */
function mayBeGiven(release, name) {
    return name === environmentVariable || ((0,_release_js__WEBPACK_IMPORTED_MODULE_0__/* .declaredVariables */ .At)(release).has(name) && !isLoaderVariable(name));
}
/**
 * The plain variables that a server is started with, by a probe, a client or the launcher: what the release
 * declares, with its own value or the given one, which wins; and `MCP_ENV`, which is `environment` unless it is
 * given. Secrets, and what is given as a secret, are not among them.
 */
function startVariables(release, variables, secrets, environment) {
    const started = new Map(environment === undefined ? [] : [[environmentVariable, environment]]);
    for (const { name, value, default: usual, isSecret } of (0,_release_js__WEBPACK_IMPORTED_MODULE_0__/* .declaredVariables */ .At)(release).values()) {
        const own = value ?? usual;
        if (own !== undefined && isSecret !== true && mayBeGiven(release, name))
            started.set(name, own);
    }
    for (const [name, value] of Object.entries(variables)) {
        if (mayBeGiven(release, name))
            started.set(name, value);
    }
    for (const name of Object.keys(secrets))
        if (mayBeGiven(release, name))
            started.delete(name);
    return started;
}
/** Of what is given as secrets, that which the release wants; values are names or secrets, as they were. */
function startSecrets(release, secrets) {
    return Object.entries(secrets).filter(([name]) => mayBeGiven(release, name));
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

/***/ 46340:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ stepsOf),
/* harmony export */   c: () => (/* binding */ batchesOf)
/* harmony export */ });
/**
 * How many of `targets` targets have all of the new blue after each batch of a strategy that goes from target to
 * target, the last one all of them: `rolling` without steps of its own. Undefined for one that moves shares.
 */
function batchesOf({ type, steps, maxParallel = 1 }, targets) {
    if (type !== "rolling" || steps.length > 0 || targets === 0)
        return undefined;
    const count = Math.ceil(targets / maxParallel);
    return Array.from({ length: count }, (_, index) => Math.min(targets, (index + 1) * maxParallel));
}
/** The steps in whole percent before the last one: as written, or the part of the targets after each batch. */
function stepsOf(strategy, targets) {
    const batches = batchesOf(strategy, targets);
    if (!batches)
        return strategy.steps;
    return batches.slice(0, -1).map((batch) => Math.max(1, Math.floor((100 * batch) / targets)));
}


/***/ }),

/***/ 25004:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HG: () => (/* binding */ implementedTargets),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   SF: () => (/* binding */ capabilitiesOf),
/* harmony export */   i: () => (/* binding */ targetNames),
/* harmony export */   p5: () => (/* binding */ innerPathProblem),
/* harmony export */   qG: () => (/* binding */ environmentCan),
/* harmony export */   wx: () => (/* binding */ isInnerPath)
/* harmony export */ });
const none = { split: false, variants: false, remove: false, fence: false };
function capabilitiesOf(target) {
    if (target.type === "haproxy") {
        // Two variants of one version need an address each.
        return {
            split: true,
            variants: target.address?.includes("{variant}") ?? false,
            remove: true,
            fence: true,
        };
    }
    if (target.type !== "mcp")
        return none;
    const launcher = target.launcher === undefined || target.launcher.length > 0;
    return { split: launcher, variants: launcher, remove: true, fence: true };
}
/**
 * What the targets of an environment can do together: as much as the least able of them, since each is a real
 * way to reach the server. No targets: nothing, since nothing would enforce it.
 */
function environmentCan(targets) {
    const all = targets.map(capabilitiesOf);
    const every = (can) => all.length > 0 && all.every((target) => target[can]);
    return { split: every("split"), variants: every("variants") };
}
/**
 * What each target of an environment is known by, in their order: by where it writes, whatever its place in the list
 * and its other settings. Those that write to the same place are told apart by their order.
 */
function targetNames(targets) {
    const seen = new Map();
    return targets.map((target) => {
        const name = targetName(target);
        const count = (seen.get(name) ?? 0) + 1;
        seen.set(name, count);
        return count === 1 ? name : `${name}#${count}`;
    });
}
function targetName(target) {
    if (target.type === "mcp")
        return [target.type, target.scope, target.path ?? ""].join(":");
    if (target.type === "haproxy")
        return [target.type, target.path ?? "", target.backend ?? ""].join(":");
    return target.type;
}
/** The name of a server's entry in a client's file: its own, the target's, or the server's id. */
function entryOf({ entries, entry }, server) {
    const own = entries !== undefined && Object.hasOwn(entries, server) ? entries[server] : undefined;
    return own ?? entry ?? server;
}
const implementedTargets = ["mcp", "haproxy"];
/**
 * Why a path, from the repository's root and with forward slashes, is none of a file inside it on every system,
 * as words that follow the path; undefined where it is one. It must reach git's own folder nowhere either.
 */
function innerPathProblem(path) {
    if (path.trim() === "" || path.endsWith("/"))
        return "names no file";
    if (path.includes("\\"))
        return "has backslashes; forward slashes work everywhere";
    if (/\p{Cc}/u.test(path))
        return "has control characters";
    if (/^(?:\/|~|[A-Za-z]:)/.test(path))
        return "is not inside the repository";
    if (path.includes(":"))
        return "has a colon, which not every system takes for a part of a name";
    for (const step of path.split("/").filter((part) => part !== "" && part !== ".")) {
        // Windows strips trailing dots and spaces, and knows .git by its short name too.
        const name = step.replace(/[. ]+$/, "").toLowerCase();
        if (name === "")
            return "climbs out of the repository";
        if (/^(?:\.git|git~\d+)$/.test(name))
            return "reaches into .git";
    }
    return undefined;
}
function isInnerPath(path) {
    return innerPathProblem(path) === undefined;
}


/***/ }),

/***/ 34694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   hO: () => (/* binding */ unprintable),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/**
 * What a terminal or a reader would act on, or hide, instead of showing it: controls, bidirectional marks,
 * invisible characters, line separators, tags, lone surrogates. A text that carries one of these is lying.
 */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const breaks = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal sequences begin with one
const terminalSequence = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
/**
 * Other people's text on one line of ours: terminal sequences and invisible characters taken out, controls and
 * line breaks made a space, nothing but text at either end. Markdown and HTML are the report's to escape.
 */
function plain(text) {
    return text.replace(terminalSequence, "").replace(breaks, " ").replace(unprintable, "").trim();
}
/** As `plain`, with white space folded, cut to `limit` characters with an ellipsis where something is missing. */
function printable(text, limit = 200) {
    const line = plain(text.slice(0, limit * 20)).replace(/\s+/gu, " ");
    return line.length <= limit ? line : `${line.slice(0, limit - 1).replace(/\p{Cs}$/u, "")}…`;
}


/***/ }),

/***/ 21727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xb: () => (/* binding */ wallClock),
/* harmony export */   kQ: () => (/* binding */ isTimeZone),
/* harmony export */   kf: () => (/* binding */ transitionAfter),
/* harmony export */   x1: () => (/* binding */ firstInstantOf),
/* harmony export */   xg: () => (/* binding */ formatLocal)
/* harmony export */ });
/**
 * Wall clocks of IANA time zones. A wall time is the epoch milliseconds that UTC would have when its clock
 * showed the same, so that it can be reckoned with.
 */
const formats = new Map();
function formatOf(zone) {
    const known = formats.get(zone);
    if (known !== undefined)
        return known;
    let format = null;
    // Offsets such as +01:00 are zones to some versions of Node only; a name means the same to all.
    if (/^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/.test(zone)) {
        try {
            format = new Intl.DateTimeFormat("en-US", {
                timeZone: zone,
                hourCycle: "h23",
                year: "numeric",
                month: "numeric",
                day: "numeric",
                hour: "numeric",
                minute: "numeric",
                second: "numeric",
            });
        }
        catch {
            format = null;
        }
    }
    formats.set(zone, format);
    return format;
}
function isTimeZone(zone) {
    return formatOf(zone) !== null;
}
/** Wall time at an instant; an unknown zone is UTC (asked for only after `isTimeZone`). */
function wallClock(zone, instant) {
    return instant + offsetAt(zone, instant);
}
function offsetAt(zone, instant) {
    const format = formatOf(zone);
    if (!format)
        return 0;
    const seconds = Math.floor(instant / 1000) * 1000;
    const of = {};
    for (const { type, value } of format.formatToParts(seconds))
        of[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = of;
    return Date.UTC(year, month - 1, day, hour, minute, second) - seconds;
}
/** The first instant in (`after`, `before`] at which the clock has been changed; undefined where none is. */
function transitionAfter(zone, after, before) {
    const offset = offsetAt(zone, after);
    if (offsetAt(zone, before) === offset)
        return undefined;
    // Clocks change on whole minutes.
    let low = Math.floor(after / 60_000);
    let high = Math.ceil(before / 60_000);
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (offsetAt(zone, middle * 60_000) === offset)
            low = middle;
        else
            high = middle;
    }
    return high * 60_000;
}
/** The first instant at which the wall shows this time or, where a change of clocks skips it, a later one. */
function firstInstantOf(zone, wall) {
    const offsets = [offsetAt(zone, wall - 86_400_000), offsetAt(zone, wall + 86_400_000)];
    const hits = offsets.map((offset) => wall - offset).filter((at) => wallClock(zone, at) === wall);
    if (hits.length > 0)
        return Math.min(...hits);
    const [earliest, latest] = [wall - Math.max(...offsets), wall - Math.min(...offsets)];
    return transitionAfter(zone, earliest, latest) ?? latest;
}
const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
/** `Mon 2027-01-04 09:00 Europe/Berlin`; without the date where it is within six days of `now`. */
function formatLocal(zone, instant, now) {
    const wall = new Date(wallClock(zone, instant));
    const text = wall.toISOString();
    const date = instant - now < 6 * 86_400_000 ? "" : ` ${text.slice(0, 10)}`;
    return `${weekdays[wall.getUTCDay()]}${date} ${text.slice(11, 16)} ${zone}`;
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

/***/ 51568:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ resolveVariables),
/* harmony export */   j$: () => (/* binding */ variablesFor)
/* harmony export */ });
/* unused harmony export variableLevels */
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29452);

/** Where a value was written, least specific first. */
const variableLevels = (/* unused pure expression or super */ null && (["project", "server", "environment", "deployment"]));
/**
 * Project < server < environment < deployment: the most specific value wins. A secret reference takes the
 * place of a plain value of the same name. Names are those written; whether a release wants them is the
 * rules' to say.
 */
function resolveVariables(project, server, environment, deployment) {
    const origins = new Map();
    const layers = [
        ["project", project],
        ["server", server],
        ["environment", environment],
        ["deployment", deployment],
    ];
    for (const [level, layer] of layers) {
        if (layer)
            collect(origins, level, layer.variables, layer.file, "variables");
    }
    const secretOrigins = new Map();
    collect(secretOrigins, "deployment", deployment.secrets, deployment.file, "secrets");
    return {
        variables: recordOf(origins, (name) => !secretOrigins.has(name)),
        secrets: recordOf(secretOrigins, () => true),
        origins,
        secretOrigins,
    };
}
/**
 * The part of it that a release gets: what it declares, and what was written for this server or deployment
 * by name. A project's or an environment's variable that the release does not know is not its own, so that a
 * new one there starts no rollout of every server.
 */
function variablesFor(release, resolved) {
    const declared = (0,_release_js__WEBPACK_IMPORTED_MODULE_0__/* .declaredVariables */ .At)(release);
    const wanted = (name) => {
        const level = resolved.origins.get(name)?.level;
        return declared.has(name) || level === "server" || level === "deployment";
    };
    return {
        variables: recordOf(resolved.origins, (name) => wanted(name) && !resolved.secretOrigins.has(name)),
        secrets: resolved.secrets,
    };
}
function collect(origins, level, values, file, key) {
    for (const [name, value] of Object.entries(values)) {
        origins.set(name, { level, value, place: { file, path: [key, name], part: "value" } });
    }
}
/** `Object.fromEntries` defines own members, so a variable called `__proto__` is data like any other. */
function recordOf(origins, wanted) {
    const entries = [];
    for (const [name, { value }] of origins)
        if (wanted(name))
            entries.push([name, value]);
    return Object.fromEntries(entries);
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

/***/ 16241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ notDeployer),
/* harmony export */   tT: () => (/* binding */ checkDeployer),
/* harmony export */   uz: () => (/* binding */ deployerNotVerified)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61340);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91274);
/* harmony import */ var _approvers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80274);
/* harmony import */ var _reviews_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43601);




/** Documented here, emitted by commands: a validation has no one who runs it. */
const deployerNotVerified = {
    id: "permission/deployer-not-verified",
    severity: "medium",
    what: "Who runs a command against an environment with `deployers` is verified to be one of them.",
    why: "A name on a plain clone is what its owner configured. Only GitHub knows who someone is.",
    fix: "Run the command on GitHub (Actions, Run workflow), or restrict who can push to the branch deployed.",
    overridable: true,
};
/** Documented here, emitted by commands. */
const notDeployer = {
    id: "permission/not-deployer",
    severity: "high",
    what: "Whoever has a command run against an environment with `deployers` is one of them: who began the workflow run, and who had it run again. Everything may be stopped by whoever may deploy to some environment that names deployers, and that stop ended by whoever may deploy to all of these.",
    why: "Who may write to a repository is not always who may change what runs in production. The policy in force decides, teams of headgate.yaml included, not one that is only merged.",
    fix: "Ask one of them to run it, or have the environment's `deployers` changed by a reviewed pull request.",
    overridable: false,
};
/**
 * Whether people may run commands against an environment. Null: nobody knows who asks, as on a plain clone; then
 * it is only told that nobody was asked. A team or role that cannot be looked up allows nobody.
 */
function checkDeployer(environment, project, asked) {
    if (environment.deployers.length === 0)
        return _verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6;
    const place = { file: environment.file, path: ["deployers"], part: "key" };
    const only = `only ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(environment.deployers.map(_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP), "and")} may deploy to ${environment.id}`;
    if (asked === null) {
        return [
            (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .warn */ .R8)(deployerNotVerified, {
                message: `${only}, which a plain clone cannot verify`,
                hint: "run it on GitHub where that matters",
                place,
                environment: environment.id,
            }),
        ];
    }
    const eligible = (0,_approvers_js__WEBPACK_IMPORTED_MODULE_2__/* .deployersOf */ .n)(environment);
    const others = asked.people.filter((person) => !(0,_approvers_js__WEBPACK_IMPORTED_MODULE_2__/* .isOneOf */ .EK)(person, eligible, asked.memberships));
    if (others.length === 0 && asked.people.length > 0)
        return _verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6;
    const who = others.length === 0 ? "nobody is known to have asked" : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(others.map(_reviews_js__WEBPACK_IMPORTED_MODULE_3__/* .sayPerson */ .r), "and");
    const unknown = (0,_approvers_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownIn */ .e3)(eligible, asked.memberships);
    return [
        (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(notDeployer, {
            message: others.length === 0 ? `${who}: ${only}` : `${who} may not: ${only}`,
            hint: unknown.length === 0
                ? `ask one of them to run it, or have deployers changed in ${environment.file} by a pull request`
                : (0,_approvers_js__WEBPACK_IMPORTED_MODULE_2__/* .sayUnknown */ .SR)(unknown, project, asked.unknownGroups),
            place,
            environment: environment.id,
        }),
    ];
}


/***/ }),

/***/ 43601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ sayPerson),
/* harmony export */   w: () => (/* binding */ countApprovals)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3028);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34694);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61340);
/* harmony import */ var _approvers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80274);




/**
 * Whose approvals count. An approval is of a plan, not of a diff: it counts where the last plan that the reviewer
 * could see on the pull request's head asked for the same as would be applied now. Authors, pushers, requesters
 * and bots never count, whichever of the pull requests they had a part in.
 */
function countApprovals(evidence, question) {
    const given = new Set();
    const uncounted = new Map();
    if (evidence.unknown !== undefined)
        return { given: [], uncounted: [] };
    const parts = partsIn(evidence);
    for (const pull of [...evidence.pulls, ...(evidence.silent ?? [])]) {
        const own = new Map();
        notePart(own, pull);
        for (const [person, review] of lastWord(pull)) {
            if (review.state !== "approved")
                continue;
            const why = objection(review, pull, parts.get(person) ?? own.get(person), question, evidence);
            if (why === undefined)
                given.add(person);
            else if (!uncounted.has(person))
                uncounted.set(person, { by: review.by, ...why });
        }
    }
    return {
        given: [...given].sort(_model_finding_js__WEBPACK_IMPORTED_MODULE_0__.compareText),
        uncounted: [...uncounted].flatMap(([person, why]) => (given.has(person) ? [] : [why])),
    };
}
function objection(review, pull, part, question, evidence) {
    const never = (why) => ({ why, again: false });
    const again = (why) => ({ why, again: true });
    if (review.isBot)
        return never("is a bot");
    if (part !== undefined)
        return never(part);
    const other = (0,_approvers_js__WEBPACK_IMPORTED_MODULE_1__/* .whyNotOneOf */ .bg)(review, question.eligible, evidence.memberships);
    if (other !== undefined)
        return { again: false, ...other };
    if (review.commit !== pull.head)
        return again(`approved an older commit of #${pull.number}`);
    if (pull.unknownPushers !== undefined)
        return ofUnknownPushers(pull.number, pull.unknownPushers);
    const unknown = evidence.direct.find((push) => push.unknown);
    if (unknown !== undefined) {
        const what = `who pushed ${unknown.commit.slice(0, 7)} directly is not known`;
        return { ...never(`approved #${pull.number}, and ${what}`), direct: true };
    }
    const why = planObjection(review, pull, question, evidence);
    return why === undefined ? undefined : again(why);
}
/** Whoever approved may have pushed it. */
function ofUnknownPushers(number, unknown) {
    const what = `approved #${number}, and who pushed to that is not known`;
    if (unknown.kind === "unseen")
        return { why: `${what} yet; a later run looks it up`, again: false };
    return { why: `${what}: ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(unknown.why, 200)}`, again: false, pushers: true };
}
/** The reviewer saw the last plan of this deployment that was there at the time of the review. */
function planObjection(review, pull, { id, intent }, { environments = {} }) {
    const environment = id.slice(0, id.indexOf("/"));
    const plans = pull.plans.flatMap((plan) => {
        const own = member(plan.intents, id);
        const whole = member(plan.environments ?? {}, environment);
        if (plan.commit !== pull.head || (own ?? whole) === undefined)
            return [];
        const same = own === undefined ? whole === member(environments, environment) : own === intent;
        return [{ at: Date.parse(plan.at), same }];
    });
    if (plans.length === 0)
        return `approved #${pull.number}, on which no plan of ${id} is recorded`;
    const reviewed = Date.parse(review.at);
    const [seen] = plans.filter((plan) => plan.at <= reviewed).sort((a, b) => b.at - a.at);
    if (!seen)
        return `approved #${pull.number} before its plan was recorded`;
    return seen.same
        ? undefined
        : `approved another plan on #${pull.number} than the one that would be applied now`;
}
/** Names may be those of built-ins. */
function member(of, name) {
    return Object.hasOwn(of, name) ? of[name] : undefined;
}
/** What each person with a part in the change had to do with it, by account. */
function partsIn({ pulls, direct, requester }) {
    const parts = new Map();
    for (const { commit, people } of direct) {
        for (const name of people)
            parts.set((0,_approvers_js__WEBPACK_IMPORTED_MODULE_1__/* .account */ .ct)(name), `pushed ${commit.slice(0, 7)}`);
    }
    for (const pull of pulls.toReversed())
        notePart(parts, pull);
    for (const name of requester)
        parts.set((0,_approvers_js__WEBPACK_IMPORTED_MODULE_1__/* .account */ .ct)(name), "asked for it");
    return parts;
}
function notePart(parts, { number, author, contributors }) {
    for (const name of contributors)
        parts.set((0,_approvers_js__WEBPACK_IMPORTED_MODULE_1__/* .account */ .ct)(name), `wrote part of #${number}`);
    parts.set((0,_approvers_js__WEBPACK_IMPORTED_MODULE_1__/* .account */ .ct)(author), `opened #${number}`);
}
/** Each person's last review that is more than a comment. */
function lastWord({ reviews }) {
    const last = new Map();
    for (const review of reviews) {
        if (review.state === "commented")
            continue;
        const person = (0,_approvers_js__WEBPACK_IMPORTED_MODULE_1__/* .account */ .ct)(review.by);
        const known = last.get(person);
        if (!known || Date.parse(review.at) >= Date.parse(known.at))
            last.set(person, review);
    }
    return last;
}
/** `@octocat`, as a message names a person. */
function sayPerson(person) {
    return `@${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(person.replace(/^@/, ""))}`;
}


/***/ }),

/***/ 16991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ changeOf),
/* harmony export */   Q: () => (/* binding */ increases)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73903);
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88576);
/* harmony import */ var _deployment_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17982);



let last;
/** Worked out once for each context: its gates ask one after the other. */
function changeOf(context) {
    if (last?.context !== context)
        last = { context, change: computeChange(context) };
    return last.change;
}
function computeChange({ from, to, deployment, stable: stableId }) {
    const stableVariant = stableId === null ? undefined : from.variants[stableId];
    const stable = stableVariant?.version;
    const before = sharesBy(from, byVersion);
    const after = sharesBy(to, byVersion);
    const wanted = new Map(Object.entries(deployment.green));
    wanted.set(deployment.blue, Math.max((0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_1__/* .blueShare */ .UJ)(deployment.green), wanted.get(deployment.blue) ?? 0));
    const grows = (version) => {
        const had = before.get(version);
        return had === undefined || Math.max(after.get(version) ?? 0, wanted.get(version) ?? 0) > had;
    };
    const rising = (0,_deployment_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .namedVersions */ .fY)(deployment).filter((version) => version !== stable && grows(version));
    return { rising, stable, increases: rising.length > 0 || increases(from, to, stableVariant) };
}
/** Whether any variant but the stable one begins, or gets more than it has. */
function increases(from, to, stable) {
    const content = (id, variant) => (variant ? (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(variant) : id);
    const before = sharesBy(from, content);
    const stableKey = stable && (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(stable);
    for (const [key, share] of sharesBy(to, content)) {
        const had = before.get(key);
        if (key !== stableKey && (had === undefined || share > had))
            return true;
    }
    return false;
}
function byVersion(id, variant) {
    return variant?.version ?? (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_1__/* .versionOf */ .E4)(id);
}
function sharesBy(live, key) {
    const shares = new Map();
    for (const [id, share] of Object.entries(live.traffic)) {
        const variant = Object.hasOwn(live.variants, id) ? live.variants[id] : undefined;
        const name = key(id, variant);
        shares.set(name, (shares.get(name) ?? 0) + share);
    }
    return shares;
}


/***/ }),

/***/ 81969:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ acknowledgementExpired),
/* harmony export */   Ni: () => (/* binding */ acknowledgementUnused),
/* harmony export */   fx: () => (/* binding */ isInForce),
/* harmony export */   md: () => (/* binding */ acknowledgementOf)
/* harmony export */ });
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88576);
/* harmony import */ var _instants_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33929);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61340);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91274);




/** What is acknowledged of a version, if that is since a lower one that is out; anything else is as good as not there. */
function acknowledgementOf(acknowledgement, released) {
    if (!acknowledgement || !released.has(acknowledgement.from))
        return undefined;
    return (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(acknowledgement.from, acknowledgement.version) < 0 ? acknowledgement : undefined;
}
/** Whether an acknowledgement counts at an instant: it gives a reason, and its end, a whole day where it is a date, is to come. */
function isInForce({ reason, until }, now) {
    if (reason.trim() === "")
        return false;
    if (until === undefined)
        return true;
    const end = (0,_instants_js__WEBPACK_IMPORTED_MODULE_2__/* .endOf */ .p)(until);
    return end !== undefined && Date.parse(now) < end;
}
const acknowledgementUnused = {
    id: "contract/acknowledgement-unused",
    severity: "medium",
    what: "An acknowledgement is of a change that is there: between exactly the two contracts whose digests it names, under a number that needs it.",
    why: "It lets nothing pass, and reads as if somebody had decided something about this version.",
    fix: "Write it anew with headgate contract acknowledge, which fills in both digests, or take the file away.",
    overridable: false,
    check(context) {
        const { acknowledgements } = context.server;
        if (!acknowledgements)
            return _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .nothing */ .s6;
        return [...acknowledgements.values()].flatMap((acknowledgement) => {
            const found = problemOf(acknowledgement, context);
            if (!found)
                return [];
            const [message, ...path] = found;
            const hint = context.server.versions.has(acknowledgement.version)
                ? "write it anew with headgate contract acknowledge, or take the file away"
                : "release that version, or take the file away";
            const place = { file: acknowledgement.file, path, part: "value" };
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .warn */ .R8)(acknowledgementUnused, { message, hint, place });
        });
    },
};
const acknowledgementExpired = {
    id: "contract/acknowledgement-expired",
    severity: "low",
    what: "An acknowledgement's end, where it has one, is to come.",
    why: "One that has ended lets nothing pass any more, and reads as if it did.",
    fix: "Take the file away, or give it a new end if the reason still holds.",
    overridable: false,
    check({ server: { acknowledgements }, now }) {
        if (!acknowledgements)
            return _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .nothing */ .s6;
        return [...acknowledgements.values()].flatMap((acknowledgement) => {
            const { until, file, reason } = acknowledgement;
            if (until === undefined || reason.trim() === "" || isInForce(acknowledgement, now))
                return [];
            const message = (0,_instants_js__WEBPACK_IMPORTED_MODULE_2__/* .endOf */ .p)(until) === undefined
                ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(until)} is no date: this acknowledgement does not count`
                : `this acknowledgement ended with ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(until)}`;
            const place = { file, path: ["until"], part: "value" };
            const hint = "take the file away, or give it a new end if the reason still holds";
            return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .warn */ .R8)(acknowledgementExpired, { message, hint, place })];
        });
    },
};
/** What is wrong, and where in the file. */
function problemOf({ version, from, contracts }, { server, base, releasedContracts }) {
    if (!server.versions.has(version)) {
        // It comes first where the release would be refused without it; until then, it waits.
        const isNew = base !== undefined && base.acknowledgements?.has(version) !== true;
        return isNew ? undefined : [`${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(version)} of ${server.id} is not released yet`];
    }
    if (!server.versions.has(from))
        return [`${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(from)} of ${server.id} is not released`, "from"];
    if ((0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(from, version) >= 0) {
        return [`${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(version)} does not come after ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(from)}`, "from"];
    }
    const released = server.releases.get(version)?.release;
    if (released && released.contract?.digest !== contracts.to) {
        return [`${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(version)} was released with another contract`, "contracts", "to"];
    }
    const evidence = releasedContracts?.get(version);
    if (evidence?.kind !== "compared")
        return undefined;
    if (evidence.from === from && evidence.contracts.from !== contracts.from) {
        return [`${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(from)} was released with another contract`, "contracts", "from"];
    }
    const { warn: semver, strict } = evidence.judgements;
    const isNeeded = [semver, strict].some(({ outcome }) => outcome === "warn" || outcome === "fail");
    if (evidence.from !== from || isNeeded)
        return undefined;
    return [`the number of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(version)} tells what changed: there is nothing to acknowledge`];
}


/***/ }),

/***/ 65071:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ requiresSemver),
/* harmony export */   Lc: () => (/* binding */ semverModeOf),
/* harmony export */   p8: () => (/* binding */ modeIn)
/* harmony export */ });
/* harmony import */ var _model_semver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89537);

/**
 * What a server asks of the numbers of its versions. Where nothing is written, a release is held to `semver`: there
 * another number costs nothing. A deployment is only warned of: what was released before anybody looked must still run.
 */
function semverModeOf(server, at) {
    return server?.contract?.semver ?? (at === "release" ? "semver" : "warn");
}
/** Whether an environment insists that numbers tell what became of the contract. */
function requiresSemver({ require }) {
    return Object.hasOwn(require, "contract") && require.contract === "semver";
}
/** The mode that counts in an environment: it may ask for more than the server does, never for less. */
function modeIn(environment, mode) {
    return requiresSemver(environment) ? (0,_model_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .stricter */ .Rn)(mode, "semver") : mode;
}


/***/ }),

/***/ 53954:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ notCapturedDocumentation),
/* harmony export */   w: () => (/* binding */ notCaptured)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61340);

/** Emitted by a release as well, where a server cannot be started to take its contract. */
const notCapturedDocumentation = {
    id: "contract/not-captured",
    severity: "medium",
    what: "A version records its contract, so that it can be compared with the one before.",
    why: "Without it nobody can say what changes for clients, whether the number is honest, or whether what runs is what was reviewed.",
    fix: "Release with headgate release, which takes the contract; where a server cannot be started, give it one: --contract FILE.",
    overridable: true,
};
const sayMissing = {
    "not-recorded": (version) => `${version} records no contract`,
    unreadable: (version) => `the contract that ${version} records is not there, or is another`,
    "not-comparable": (version) => `the contract of ${version} cannot be compared`,
};
/** What cannot be compared for want of a contract. `mayChange`: the version itself could still be released otherwise. */
function notCaptured(missing, { outcome, place, to }) {
    const words = missing.map(({ version, why }) => sayMissing[why]((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(version)));
    const own = missing.some(({ version }) => version === to);
    const broken = missing.some(({ why }) => why === "unreadable");
    const hint = missing.some(({ why }) => why === "not-comparable")
        ? "look at its schemas: one of them is nested too deeply, or written in a way that nothing here can follow"
        : broken
            ? "restore the file under contracts/ from the history: its name is its digest"
            : own
                ? "release the next version with headgate release, which takes the contract, or with --contract FILE"
                : `what comes after ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(to)} can be compared again; to let this one pass, set ${notCapturedDocumentation.id} aside once`;
    return {
        rule: notCapturedDocumentation.id,
        outcome,
        severity: notCapturedDocumentation.severity,
        message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(words, "and")}: nobody can say what changes for clients`,
        hint,
        place,
    };
}


/***/ }),

/***/ 84032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U2: () => (/* binding */ releasedSemver),
/* harmony export */   Vj: () => (/* binding */ releaseFinding),
/* harmony export */   _3: () => (/* binding */ semverGate)
/* harmony export */ });
/* harmony import */ var _model_semver_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89537);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16991);
/* harmony import */ var _deployment_facts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17982);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61340);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91274);
/* harmony import */ var _acknowledgements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81969);
/* harmony import */ var _mode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65071);
/* harmony import */ var _not_captured_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53954);








const documentation = {
    id: "contract/semver",
    severity: "high",
    what: "A version's number tells what became of the contract: breaking needs a major version (below 1.0.0 a minor one), additions a minor one. A release is compared with the version before on its line, a deployment with what is stable in its environment.",
    why: "Clients update by the number. A tool that is gone, or an argument that is suddenly required, breaks them under a number that promised it would not.",
    fix: "Release it under the number that the hint names (headgate suggest says why), or keep the number knowingly: headgate contract acknowledge SERVER VERSION --reason …. How strictly is said by contract.semver in server.yaml and require.contract in environment.yaml.",
    overridable: true,
};
/** Each new release against the one before on its line. A milder setting that comes with it does not count yet. */
const releasedSemver = {
    ...documentation,
    check({ server, base, releasedContracts, now }) {
        if (!releasedContracts || releasedContracts.size === 0)
            return _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .nothing */ .s6;
        const own = (0,_mode_js__WEBPACK_IMPORTED_MODULE_4__/* .semverModeOf */ .Lc)(server.server, "release");
        const mode = base?.server ? (0,_model_semver_js__WEBPACK_IMPORTED_MODULE_5__/* .stricter */ .Rn)(own, (0,_mode_js__WEBPACK_IMPORTED_MODULE_4__/* .semverModeOf */ .Lc)(base.server, "release")) : own;
        return [...releasedContracts].flatMap(([version, evidence]) => {
            const file = `servers/${server.id}/versions/${version}.json`;
            const place = { file, path: ["server", "version"], part: "value" };
            const found = releaseFinding(evidence, {
                mode,
                place,
                server: server.id,
                acknowledgement: (0,_acknowledgements_js__WEBPACK_IMPORTED_MODULE_2__/* .acknowledgementOf */ .md)(server.acknowledgements?.get(version), server.versions),
                now,
            });
            return found && found.outcome !== "pass" ? [found] : [];
        });
    },
};
/** Each version that comes or gets more, against what is stable here; a way back is never judged. */
const semverGate = {
    ...documentation,
    check(context) {
        const { server, deployment, environment, contracts, now } = context;
        const { rising, stable } = (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOf */ .C)(context);
        const isRequired = (0,_mode_js__WEBPACK_IMPORTED_MODULE_4__/* .requiresSemver */ .$l)(environment);
        const mode = (0,_mode_js__WEBPACK_IMPORTED_MODULE_4__/* .modeIn */ .p8)(environment, contracts?.mode ?? (0,_mode_js__WEBPACK_IMPORTED_MODULE_4__/* .semverModeOf */ .Lc)(server.server, "deployment"));
        if (mode === "off" || (!contracts && !isRequired))
            return _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .nothing */ .s6;
        return rising.flatMap((version) => {
            const known = contracts?.byVersion.get(version);
            const place = (0,_deployment_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .placeOfVersion */ .Lm)(deployment, version);
            if (!known || known.from !== (stable ?? null)) {
                return isRequired && stable !== undefined ? [unknown(stable, version, place)] : [];
            }
            if (known.kind === "not-compared") {
                const isOddOne = known.from !== null && known.missing.length === 1;
                if (known.missing.length === 0 || !(isRequired || isOddOne))
                    return [];
                return [(0,_not_captured_js__WEBPACK_IMPORTED_MODULE_3__/* .notCaptured */ .w)(known.missing, { outcome: isRequired ? "fail" : "warn", place, to: version })];
            }
            const found = judged(known, {
                mode,
                isDeployed: true,
                place,
                server: server.id,
                acknowledgement: (0,_acknowledgements_js__WEBPACK_IMPORTED_MODULE_2__/* .acknowledgementOf */ .md)(server.acknowledgements?.get(version), server.versions),
                now,
            });
            return found ? [found] : [];
        });
    },
};
/** What is to be said of a version that is released; undefined where there is nothing to judge. */
function releaseFinding(evidence, subject) {
    if (subject.mode === "off")
        return undefined;
    if (evidence.kind === "compared")
        return judged(evidence, subject);
    const { from, to, missing } = evidence;
    if (from === null || missing.length === 0)
        return undefined;
    const isOwn = missing.some(({ version }) => version === to);
    // Neither of them: this server's contracts are not captured, which release/no-contract tells where it could be.
    if (missing.length > 1 && subject.mode !== "strict")
        return undefined;
    const outcome = isOwn && subject.mode === "strict" ? "fail" : "warn";
    return (0,_not_captured_js__WEBPACK_IMPORTED_MODULE_3__/* .notCaptured */ .w)(missing, { outcome, place: subject.place, to });
}
function judged(evidence, { mode, place, server, acknowledgement, now, isDeployed = false, isReleased = true }) {
    if (mode === "off")
        return undefined;
    const judgement = evidence.judgements[mode];
    const { outcome, why, next } = judgement;
    if (outcome === "exempt")
        return undefined;
    const common = { rule: documentation.id, place };
    if (outcome === "pass")
        return { ...common, outcome, severity: "info", message: why, hint: "" };
    const changed = `${why}: ${causesText(judgement)}`;
    const { severity } = documentation;
    if (acknowledgement && covers(acknowledgement, evidence, mode, now)) {
        const { reason, by, until, file } = acknowledgement;
        const who = by === undefined ? "" : ` by ${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .SP)(by)}`;
        return {
            ...common,
            outcome: "warn",
            severity,
            // First of all, since tables show beginnings.
            message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .SP)(evidence.to)}: acknowledged${who} in ${file}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .SP)(reason)}; ${changed}`,
            hint: canBreak(judgement)
                ? "clients that rely on what is gone break under a number that says they will not: tell them"
                : "clients cannot tell by the number that something is new: tell them",
            setAside: { reason, ...(until === undefined ? {} : { until }) },
        };
    }
    const message = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .SP)(evidence.to)}: ${changed}`;
    // What is deployed need not be compared with the version before on its line, as it would be by itself.
    const since = isDeployed ? ` --from ${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .SP)(evidence.from)}` : "";
    const acknowledge = `headgate contract acknowledge ${server} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .SP)(evidence.to)}${since}`;
    const keep = isReleased
        ? `${acknowledge} --reason …`
        : `take the contract with headgate contract capture … --output FILE, have what ${acknowledge} --contract FILE --reason … writes merged, and release it again`;
    const hint = outcome === "fail"
        ? `${betterNumber(evidence, judgement, isDeployed)}; or keep the number knowingly: ${keep}`
        : next === null
            ? "look at the changes"
            : `look at the changes; ${next} would be an honest number`;
    return { ...common, outcome, severity, message, hint };
}
function canBreak({ causes }) {
    return causes.some((cause) => cause.class === "breaking" || cause.class === "unknown");
}
/** Whether an acknowledgement lets this change pass: it is of this change, or of all in it that needs one. */
function covers(acknowledgement, { contracts, beyondAcknowledged }, mode, now) {
    if (!(0,_acknowledgements_js__WEBPACK_IMPORTED_MODULE_2__/* .isInForce */ .fx)(acknowledgement, now) || acknowledgement.contracts.to !== contracts.to)
        return false;
    if (acknowledgement.contracts.from === contracts.from)
        return true;
    const rest = beyondAcknowledged?.[mode].outcome;
    return rest === "pass" || rest === "exempt";
}
/** Of a deployment, a version that is out already before one that somebody would have to release. */
function betterNumber({ from }, { next, out }, isDeployed) {
    if (isDeployed && out !== undefined)
        return `deploy ${out}, whose number says so`;
    if (next !== null)
        return `release it as ${next}${isDeployed ? ", and deploy that" : ""}`;
    return `no number on the line of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .SP)(from ?? "")} says so, since later ones are out: release it on top of the newest version`;
}
const named = 5;
function causesText({ causes }) {
    const words = causes.slice(0, named).map(({ summary, pointer }) => `${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .SP)(summary)} (${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .SP)(pointer)})`);
    const more = causes.length - words.length;
    return [...words, ...(more > 0 ? [`${more} more`] : [])].join(", ");
}
function unknown(from, to, place) {
    return {
        rule: documentation.id,
        outcome: "fail",
        severity: documentation.severity,
        message: `nobody compared the contracts of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .SP)(from)} and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .SP)(to)}, which this environment requires`,
        hint: "run headgate plan: it compares them",
        place,
    };
}


/***/ }),

/***/ 17982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ isDeclaredSecret),
/* harmony export */   Lm: () => (/* binding */ placeOfVersion),
/* harmony export */   fY: () => (/* binding */ namedVersions),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _model_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29452);
/* harmony import */ var _model_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51568);


/** Versions that a deployment names, blue first, each once. */
function namedVersions(deployment) {
    const greens = Object.keys(deployment.green);
    return [deployment.blue, ...greens.filter((version) => version !== deployment.blue)];
}
/** Where a deployment's file names a version. */
function placeOfVersion(deployment, version) {
    return version !== deployment.blue && Object.hasOwn(deployment.green, version)
        ? { file: deployment.file, path: ["green", version], part: "key" }
        : { file: deployment.file, path: ["blue"], part: "value" };
}
/**
 * Worked out once for each context. Its rules run one after the other, so that remembering the last one is
 * enough; a WeakMap of 30,000 of them was half the time of a full check.
 */
let last;
function factsOf(context) {
    if (last?.context === context)
        return last;
    const { project, server, environment, deployment } = context;
    const releases = namedVersions(deployment).flatMap((version) => server.releases.get(version) ?? []);
    last = {
        context,
        releases,
        declared: releases.map(_model_release_js__WEBPACK_IMPORTED_MODULE_0__/* .declaredVariables */ .At),
        resolved: (0,_model_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveVariables */ .CO)(project, server.server, environment, deployment),
    };
    return last;
}
/** Whether a release deployed here declares the name as a secret; in plain text it is variable/secret-as-variable's. */
function isDeclaredSecret(context, name) {
    return factsOf(context).declared.some((variables) => variables.get(name)?.isSecret ?? false);
}


/***/ }),

/***/ 54632:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ deployedRules)
/* harmony export */ });
/** The findings that reading the branch `deployed` itself can give; none may be set aside by an override. */
const deployedRules = [
    {
        id: "deployed/absent",
        severity: "critical",
        what: "The branch deployed exists.",
        why: "It holds what runs. Without it Headgate cannot tell a first deployment from a lost record, and would deploy everything anew.",
        fix: "In a new repository run `headgate init`. Otherwise push the branch back from a clone that still has it.",
        overridable: false,
    },
    {
        id: "deployed/other-directory",
        severity: "critical",
        what: "The branch deployed belongs to the folder of the convention that the command names.",
        why: "Read from another folder, everything that runs would look as if nobody wanted it any more.",
        fix: "Name the folder that `headgate init` was run for: --directory DIR, or none for the repository's root.",
        overridable: false,
    },
    {
        id: "deployed/rewound",
        severity: "critical",
        what: "The branch deployed contains every commit that this clone has seen on it.",
        why: "The branch is append-only. A rewound or replaced one has forgotten what was done to the targets since.",
        fix: "Push the newer commit back, or have `headgate recover` take the present branch as the truth.",
        overridable: false,
    },
    {
        id: "deployed/foreign-commit",
        severity: "high",
        what: "The newest commit on deployed was made by Headgate.",
        why: "The branch says what runs. What somebody else writes there was not deployed by anyone, and never counts as soak.",
        fix: "See who pushed it, then run `headgate recover` for the deployments it touched.",
        overridable: false,
    },
    {
        id: "deployed/digest-mismatch",
        severity: "high",
        what: "A status carries the digest of its own content.",
        why: "Without it the file was edited by hand, or damaged: what it says is not what Headgate recorded.",
        fix: "Look at the file's history with `git log deployed -- FILE`, then run `headgate recover` for that deployment.",
        overridable: false,
    },
    {
        id: "deployed/unreadable",
        severity: "high",
        what: "Every file that Headgate keeps on deployed can be read.",
        why: "What cannot be read cannot be compared with what is desired, so nothing of it is applied.",
        fix: "Look at the file's history with `git log deployed -- FILE`, then run `headgate recover`.",
        overridable: false,
    },
    {
        id: "deployed/newer-version",
        severity: "high",
        what: "The branch deployed was written by a version of the convention that this Headgate knows.",
        why: "An older Headgate would drop what it does not know when it writes.",
        fix: "Update Headgate.",
        overridable: false,
    },
    {
        id: "deployed/invalid-point",
        severity: "medium",
        what: "A rollback point holds a settled status whose digest is right.",
        why: "A rollback applies what the point holds as it is; one that was edited or is half-way must not come back.",
        fix: "Nothing: an older point is used. Name one with `headgate rollback SERVER --env E --to REVISION`.",
        overridable: false,
    },
    {
        id: "deployed/output-mismatch",
        severity: "high",
        what: "What was rendered for the targets has the digests that its status says.",
        why: "A rollback applies it verbatim; an edited file would reach the targets unseen.",
        fix: "Look at the file's history with `git log deployed -- FILE`, then run `headgate recover`.",
        overridable: false,
    },
];


/***/ }),

/***/ 33929:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ startOf),
/* harmony export */   p: () => (/* binding */ endOf)
/* harmony export */ });
const day = 86_400_000;
const pattern = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/;
/** Epoch milliseconds of an ISO date (its start, UTC) or instant; undefined where it is neither. */
function startOf(text) {
    if (!pattern.test(text))
        return undefined;
    const instant = Date.parse(text);
    if (Number.isNaN(instant))
        return undefined;
    // `2026-02-30` is read as 2 March by some; it is no date.
    const date = text.slice(0, 10);
    return new Date(Date.parse(date)).toISOString().slice(0, 10) === date ? instant : undefined;
}
/** The instant after which something that counts until a date or instant counts no more: dates are whole days. */
function endOf(text) {
    const start = startOf(text);
    return start === undefined || text.length > 10 ? start : start + day;
}


/***/ }),

/***/ 6360:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V7: () => (/* binding */ allRules),
  Qs: () => (/* binding */ checkDraft),
  P7: () => (/* binding */ checkGates),
  sh: () => (/* binding */ checkProject),
  i6: () => (/* binding */ checkServer),
  dM: () => (/* binding */ distinct),
  OL: () => (/* binding */ explainRule),
  FX: () => (/* binding */ isConfidential),
  BD: () => (/* binding */ ruleById)
});

// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(3028);
// EXTERNAL MODULE: ./.build/rules/instants.js
var instants = __webpack_require__(33929);
;// CONCATENATED MODULE: ./.build/rules/overrides/active.js

/** Whether an override counts at an instant: it gives a reason, and its end, a whole day where it is a date, is to come. */
function isActive(override, now) {
    const end = (0,instants/* endOf */.p)(override.until);
    return end !== undefined && Date.parse(now) < end && override.reason.trim() !== "";
}

// EXTERNAL MODULE: ./.build/rules/verdict.js
var rules_verdict = __webpack_require__(91274);
;// CONCATENATED MODULE: ./.build/rules/approvals/overrides.js


/** The rule whose override counts only where nobody can know reviews. */
const approvalRule = "approval/missing";
/** Whether reviews can be known where this is decided. */
function knowsReviews({ hasReviews, approvals }) {
    return hasReviews === true || approvals !== undefined;
}
/**
 * The overrides that may set something aside. Where reviews are known a missing approval can only be given: the
 * override stands in the very change that nobody has approved.
 */
function effectiveOverrides(context) {
    const { overrides } = context.deployment;
    return knowsReviews(context) ? overrides.filter(({ rule }) => rule !== approvalRule) : overrides;
}
const approvalOverrideIgnored = {
    id: "approval/override-ignored",
    severity: "medium",
    what: "A missing approval is set aside only where nobody can know reviews, as on a plain clone.",
    why: "Where reviews are known, an author could otherwise waive the approval of the very change that says so.",
    fix: "Take the override out, and ask for a review.",
    overridable: false,
    check(context) {
        if (!knowsReviews(context))
            return rules_verdict/* nothing */.s6;
        const { deployment, now } = context;
        return deployment.overrides.flatMap((override, index) => {
            if (override.rule !== approvalRule || !isActive(override, now))
                return [];
            return [
                (0,rules_verdict/* warn */.R8)(approvalOverrideIgnored, {
                    message: `the override of ${approvalRule} counts for nothing here, where reviews are known`,
                    hint: "take it out, and ask for a review where one is wanted",
                    place: { file: deployment.file, path: ["overrides", index, "rule"], part: "value" },
                }),
            ];
        });
    },
};

// EXTERNAL MODULE: ./.build/convention/rules.js + 1 modules
var rules = __webpack_require__(53616);
// EXTERNAL MODULE: ./.build/model/analysis.js
var analysis = __webpack_require__(68611);
// EXTERNAL MODULE: ./.build/rules/text.js
var rules_text = __webpack_require__(61340);
;// CONCATENATED MODULE: ./.build/rules/analyses/definitions.js



const unknownAnalysis = {
    id: "analysis/unknown",
    severity: "high",
    what: "Each analysis that a strategy names is the server's own probe, defined under analyses, or built in.",
    why: "A check that someone relies on and nobody makes is worse than none.",
    fix: "Correct the name, or define it under analyses in headgate.yaml or environment.yaml.",
    overridable: false,
    check({ project, environment: { id, file, strategy, analyses = {} } }) {
        return strategy.analysis.flatMap((name, index) => {
            const isOwn = name === analysis/* probeAnalysis */.xz || name === analysis/* contractAnalysis */.p;
            if (isOwn || Object.hasOwn(analyses, name))
                return [];
            const place = { file, path: ["strategy", "analysis", index], part: "value" };
            if ((0,analysis/* isBuiltIn */.qi)(name)) {
                return (0,rules_verdict/* fail */.fJ)(unknownAnalysis, {
                    message: `the analysis ${name} (${id}) is built in, and there is no Prometheus to ask`,
                    hint: "give its address: prometheus: { address: … } in headgate.yaml or environment.yaml",
                    place,
                });
            }
            const known = [
                analysis/* probeAnalysis */.xz,
                ...new Set([...Object.keys(analyses), ...(project.analyses ?? []), ...Object.keys(analysis/* builtInAnalyses */.ci)]),
            ];
            const near = (0,rules_text/* nearest */.pA)(name, known);
            return (0,rules_verdict/* fail */.fJ)(unknownAnalysis, {
                message: `there is no analysis ${(0,rules_text/* shown */.SP)(name)} (${id})`,
                hint: near.length > 0
                    ? `did you mean ${(0,rules_text/* listed */.KE)(near)}? others are defined under analyses in headgate.yaml or environment.yaml`
                    : `define it under analyses in headgate.yaml or environment.yaml, or name one of ${(0,rules_text/* listed */.KE)(known)}`,
                place,
            });
        });
    },
};
const reservedAnalysis = {
    id: "analysis/reserved",
    severity: "high",
    what: "No strategy names an analysis contract: that is Headgate's own, and asked for without being named.",
    why: "What another check of that name found would be taken for what became of the contract.",
    fix: "Take contract out of strategy.analysis, and give an analysis of yours another name.",
    overridable: false,
    check: ({ environment: { id, file, strategy } }) => strategy.analysis.flatMap((name, index) => {
        if (name !== analysis/* contractAnalysis */.p)
            return [];
        return (0,rules_verdict/* fail */.fJ)(reservedAnalysis, {
            message: `the analysis ${name} (${id}) is Headgate's own, and asked for wherever a release has a contract`,
            hint: "leave it out, and give an analysis of yours another name; drift.contract: off switches the comparison off",
            place: { file, path: ["strategy", "analysis", index], part: "value" },
        });
    }),
};
const analysisWithoutAddress = {
    id: "analysis/no-address",
    severity: "high",
    what: "There is a Prometheus that each query can be asked of.",
    why: "A query that is asked of nobody never decides, and every rollout would pause on it.",
    fix: "Set prometheus.address in headgate.yaml or environment.yaml, or an address in the analysis.",
    overridable: false,
    check: (context) => each(context, (name, definition, place) => definition.type === "http" || definition.prometheus !== undefined
        ? []
        : [
            (0,rules_verdict/* fail */.fJ)(analysisWithoutAddress, {
                message: `the analysis ${name} (${context.environment.id}) is a query, and there is no Prometheus to ask`,
                hint: "give its address: prometheus: { address: … } in headgate.yaml or environment.yaml",
                place,
            }),
        ]),
};
const longAnalysis = {
    id: "analysis/too-long",
    severity: "high",
    what: "All measurements of an analysis fit into five minutes.",
    why: "A run holds a deployment while it measures, and no longer than it said it would.",
    fix: "Measure less often or at shorter intervals; a strategy's own interval watches for hours.",
    overridable: false,
    check: (context) => each(context, (name, definition, place) => {
        const length = (0,analysis/* lengthOf */.Y5)(definition);
        if (length <= analysis/* longestAnalysis */.hR)
            return [];
        return [
            (0,rules_verdict/* fail */.fJ)(longAnalysis, {
                message: `the analysis ${name} (${context.environment.id}) may take ${(0,rules_text/* spoken */.vg)(length)}, more than ${(0,rules_text/* spoken */.vg)(analysis/* longestAnalysis */.hR)}`,
                hint: "lower count, interval or timeout; the strategy's interval and watch are what waits for hours",
                place,
            }),
        ];
    }),
};
const harmlessAnalysis = {
    id: "analysis/never-fails",
    severity: "medium",
    what: "An analysis is measured more often than it may fail.",
    why: "One that tolerates as many failures as there are measurements never rolls anything back.",
    fix: "Raise count or lower failureLimit; dryRun is for an analysis that is only to be seen.",
    overridable: true,
    check: (context) => each(context, (name, { failureLimit, count }, place) => failureLimit < count
        ? []
        : [
            (0,rules_verdict/* warn */.R8)(harmlessAnalysis, {
                message: `the analysis ${name} (${context.environment.id}) never fails: ${failureLimit} of ${count} measurements may`,
                hint: "raise count or lower failureLimit; dryRun: true is for one that is only to be seen",
                place,
            }),
        ]),
};
/** Every definition that the policy holds, with the place where it is written. */
function each({ project, environment }, check) {
    return Object.entries(environment.analyses ?? {}).flatMap(([name, definition]) => {
        const isShared = project.analyses?.includes(name) === true;
        const file = isShared ? project.file : environment.file;
        return check((0,rules_text/* shown */.SP)(name), definition, { file, path: ["analyses", name], part: "key" });
    });
}

;// CONCATENATED MODULE: ./.build/rules/analyses/reached.js



const ofHttp = ["path", "url", "status", "latency"];
const probeSettings = {
    id: "probe/not-of-its-type",
    severity: "high",
    what: "A probe has only settings of its type.",
    why: "A probe over MCP asks no address: what it is told of one would silently not hold.",
    fix: "Set type: http, or take path, url, status and latency out.",
    overridable: false,
    check({ server: { server } }) {
        if (!server || server.health.probe.type === "http")
            return rules_verdict/* nothing */.s6;
        const { probe } = server.health;
        return ofHttp.flatMap((key) => probe[key] === undefined
            ? []
            : (0,rules_verdict/* fail */.fJ)(probeSettings, {
                message: `health.probe.${key} is a setting of probes of type http, and this one is of type mcp`,
                hint: "set type: http, or take the setting out",
                place: { file: server.file, path: ["health", "probe", key], part: "key" },
            }));
    },
};
/**
 * Asks the releases and the targets alone: a target that says where its variants are, or a remote of the release.
 * What neither tells is reached over stdio only.
 */
const probeWithoutAddress = {
    id: "probe/no-address",
    severity: "high",
    what: "What is looked at over HTTP is reached over HTTP.",
    why: "Over stdio there is nothing to ask: the look would never decide, and every rollout would pause on it.",
    fix: "Give the whole address (health.probe.url), release the server with a remote, or probe it with type mcp.",
    overridable: false,
    check({ server: { server, releases }, environment, deployment }) {
        const asked = askedThere({ server, environment });
        if (asked.length === 0)
            return rules_verdict/* nothing */.s6;
        if (environment.targets.some((target) => target.type === "haproxy" && target.address !== undefined))
            return rules_verdict/* nothing */.s6;
        const versions = [deployment.blue, ...Object.keys(deployment.green)].filter((version) => {
            const release = releases.get(version);
            return release !== undefined && (release.server.remotes ?? []).length === 0;
        });
        if (versions.length === 0)
            return rules_verdict/* nothing */.s6;
        return asked.map(({ what, place, hint }) => (0,rules_verdict/* fail */.fJ)(probeWithoutAddress, {
            message: `${what}, and ${(0,rules_text/* listed */.KE)(versions.map(rules_text/* shown */.SP), "and")} ${versions.length === 1 ? "has" : "have"} no remote that says where`,
            hint,
            place,
        }));
    },
};
function askedThere({ server, environment, }) {
    const asked = [];
    const { strategy, analyses = {}, id, file } = environment;
    const probe = server?.health.probe;
    if (server && probe?.type === "http" && strategy.analysis.includes(analysis/* probeAnalysis */.xz)) {
        const { url } = probe;
        if (url === undefined || (0,analysis/* namesPlaceholder */.QZ)(url, "address"))
            asked.push({
                what: `the probe of ${server.id} asks over http where it is reached`,
                place: { file: server.file, path: ["health", "probe"], part: "key" },
                hint: "give the whole address as health.probe.url, or set type: mcp",
            });
    }
    for (const [name, definition] of Object.entries(analyses)) {
        const template = definition.type === "http" ? definition.url : definition.query;
        if (!(0,analysis/* namesPlaceholder */.QZ)(template, "address"))
            continue;
        asked.push({
            what: `the analysis ${(0,rules_text/* shown */.SP)(name)} (${id}) asks for {address}`,
            place: { file, path: ["strategy", "analysis"], part: "key" },
            hint: "write the address without {address}, or release the server with a remote",
        });
    }
    return asked;
}

// EXTERNAL MODULE: ./.build/model/text.js
var model_text = __webpack_require__(34694);
// EXTERNAL MODULE: ./.build/rules/change.js
var change = __webpack_require__(16991);
// EXTERNAL MODULE: ./.build/rules/approvals/approvers.js
var approvers = __webpack_require__(80274);
// EXTERNAL MODULE: ./.build/rules/approvals/reviews.js
var reviews = __webpack_require__(43601);
;// CONCATENATED MODULE: ./.build/rules/approvals/approvals.js








const approvalMissing = {
    id: "approval/missing",
    severity: "medium",
    what: "As many people approved as the environment asks for, from those it names; one more for a hotfix, and one more while an override is active.",
    why: "Someone other than the author has seen what will run. A shortcut is seen by one more.",
    fix: "Ask for a review of the pull request; authors, pushers and whoever asked for the run by hand do not count. Only where nobody can know reviews, as on a plain clone, can it be set aside.",
    overridable: true,
    check(context) {
        const { environment, deployment, approvals } = context;
        const needed = approvalsNeeded(context);
        if (needed === 0)
            return rules_verdict/* nothing */.s6;
        const place = { file: environment.file, path: ["approvals"], part: "key" };
        const wanted = `${needed} ${needed === 1 ? "approval" : "approvals"}`;
        const extra = whyMore(context);
        if (!approvals && knowsReviews(context)) {
            return [
                (0,rules_verdict/* wait */.uk)(approvalMissing, {
                    message: `needs ${wanted}${extra}; who reviewed it is not known yet`,
                    hint: "run it again: it is looked up when it is planned or applied",
                    place,
                }),
            ];
        }
        if (!approvals) {
            return [
                (0,rules_verdict/* wait */.uk)(approvalMissing, {
                    message: `needs ${wanted}${extra}; approvals are not available on a plain clone`,
                    hint: `apply it on GitHub, where reviews count, or override approval/missing in ${deployment.file} with a reason`,
                    place,
                }),
            ];
        }
        const eligible = (0,approvers/* approversOf */.U9)(environment);
        const id = `${environment.id}/${deployment.server}`;
        const { given, uncounted } = (0,reviews/* countApprovals */.w)(approvals, { id, intent: context.intent ?? "", eligible });
        if (given.length >= needed)
            return [(0,rules_verdict/* pass */.IX)(approvalMissing, `${given.length} of ${wanted}`, place)];
        const from = environment.approvals.from.length === 0 ? "" : ` from ${(0,rules_text/* listed */.KE)(environment.approvals.from.map(rules_text/* shown */.SP))}`;
        const why = whyNotMore(environment, approvals, uncounted);
        return [
            (0,rules_verdict/* wait */.uk)(approvalMissing, {
                message: [`${given.length} of ${wanted}${from}${extra}`, ...why].join("; "),
                hint: whatToDo(context, approvals, uncounted, `a review${from}`),
                place,
            }),
        ];
    },
};
/** Named one by one up to here. */
const namedAtMost = 5;
/** What a reviewer, or whoever wonders, has to know: whose approval does not count, and why. */
function whyNotMore(environment, evidence, uncounted) {
    if (evidence.unknown !== undefined)
        return [`who reviewed it is not known: ${(0,model_text/* printable */.g$)(evidence.unknown)}`];
    const more = uncounted.length - namedAtMost;
    const unreviewed = evidence.direct.map(({ commit }) => commit.slice(0, 7));
    return [
        ...uncounted.slice(0, namedAtMost).map(({ by, why }) => `${(0,reviews/* sayPerson */.r)(by)} ${why}`),
        ...(more > 0 ? [`${more} more approvals do not count either`] : []),
        ...unknownGroups(environment, evidence, uncounted).flatMap((name) => {
            const why = evidence.unknownGroups?.get(name.toLowerCase());
            return why ? [`of ${(0,rules_text/* shown */.SP)(name)}, ${(0,model_text/* printable */.g$)(why.message, 300)}`] : [];
        }),
        ...(newestPull(evidence) === undefined && unreviewed[0] !== undefined
            ? [`${unreviewed[0]} was pushed directly: there is no pull request whose reviews could count`]
            : []),
    ];
}
/** Teams and roles that somebody who approved may belong to, and that nobody could look up. */
function unknownGroups(environment, { memberships }, uncounted) {
    if (!uncounted.some((one) => one.unknown))
        return [];
    return (0,approvers/* unknownIn */.e3)((0,approvers/* approversOf */.U9)(environment), memberships);
}
function newestPull({ pulls, silent = [] }) {
    return pulls[0] ?? silent[0];
}
function whatToDo({ environment, deployment, project }, evidence, uncounted, review) {
    if (evidence.unknown !== undefined)
        return "put that right, or run it again when it can be looked up";
    const unknown = unknownGroups(environment, evidence, uncounted);
    const lookUp = unknown.length === 0 ? "" : `; ${(0,approvers/* sayUnknown */.SR)(unknown, project, evidence.unknownGroups)}`;
    const newest = newestPull(evidence);
    if (evidence.isComing)
        return `ask for ${review} of the pull request that this becomes${lookUp}`;
    if (!newest) {
        return `open a pull request that touches ${deployment.file}, and ask for ${review}: its plan shows what would be applied${lookUp}`;
    }
    if (uncounted.some(({ pushers }) => pushers)) {
        return `put the same change onto a new branch of this repository, open a pull request from it that touches ${deployment.file}, and ask for ${review}${lookUp}`;
    }
    if (uncounted.some(({ direct }) => direct)) {
        return `take back what was pushed directly, bring it in by a pull request, and ask for ${review} of that${lookUp}`;
    }
    const again = uncounted.filter((one) => one.again).map(({ by }) => (0,reviews/* sayPerson */.r)(by));
    const repeat = again.length === 0 ? "" : `: ${(0,rules_text/* listed */.KE)(again, "and")} may approve it again`;
    return `ask for ${review} of #${newest.number}, of the plan that it shows now${repeat}${lookUp}`;
}
/** How many people must have approved this change. */
function approvalsNeeded(context) {
    const { environment } = context;
    return environment.approvals.count + (isHotfix(context) ? 1 : 0) + (overriddenIn(context) ? 1 : 0);
}
function isHotfix(context) {
    const { hotfix } = context.deployment;
    return hotfix !== undefined && (0,change/* changeOf */.C)(context).rising.includes(hotfix.version);
}
/** The rule whose override asks for one more. */
function overriddenIn(context) {
    return effectiveOverrides(context).find((entry) => isActive(entry, context.now))?.rule;
}
/** Why it is more than the environment asks for: whoever shortens the way is seen by one more. */
function whyMore(context) {
    const overridden = overriddenIn(context);
    const reasons = [
        ...(isHotfix(context) ? ["for the hotfix"] : []),
        ...(overridden === undefined ? [] : [`for the override of ${(0,rules_text/* shown */.SP)(overridden)}`]),
    ];
    return reasons.map((reason) => `, one ${reason}`).join("");
}
const approvalImpossible = {
    id: "approval/impossible",
    severity: "high",
    what: "At least as many people may approve as an environment asks for.",
    why: "Otherwise every change there would wait for ever.",
    fix: "Name more people or a team, or lower the count.",
    overridable: false,
    check({ environment }) {
        const { people, unresolved } = (0,approvers/* approversOf */.U9)(environment);
        const { count } = environment.approvals;
        if (unresolved.length > 0 || people.size >= count)
            return rules_verdict/* nothing */.s6;
        return [
            (0,rules_verdict/* fail */.fJ)(approvalImpossible, {
                message: `${environment.id} asks for ${count} approvals, and ${people.size === 1 ? "one person" : `${people.size} people`} may give them`,
                hint: "name more people or a team under approvals.from, or lower the count",
                place: { file: environment.file, path: ["approvals", "count"], part: "value" },
            }),
        ];
    },
};

// EXTERNAL MODULE: ./.build/rules/approvals/deployers.js
var deployers = __webpack_require__(16241);
// EXTERNAL MODULE: ./.build/rules/contract/acknowledgements.js
var acknowledgements = __webpack_require__(81969);
// EXTERNAL MODULE: ./.build/rules/contract/not-captured.js
var not_captured = __webpack_require__(53954);
// EXTERNAL MODULE: ./.build/rules/contract/semver.js
var semver = __webpack_require__(84032);
;// CONCATENATED MODULE: ./.build/rules/emitted/entry.js
/** A rule that another layer checks: documented here, so that explain and docs/rules.md know every id. */
function entry(id, severity, what, why, fix) {
    return { id, severity, what, why, fix, overridable: false };
}

;// CONCATENATED MODULE: ./.build/rules/emitted/action.js

/** Emitted where a workflow asks for something. Add an entry here for every id used there. */
const actionRules = [
    entry("input/unknown", "high", "Every input of the step is one of the Action's.", "A runner only warns of others: a misspelt environment would have everything done rather than one environment.", "Write the input as the message suggests. The README lists them."),
    entry("input/invalid", "high", "The value of an input is one that can be meant.", "Guessing what was meant could release something else.", "Write one of the values that the message names, or leave the input out."),
    entry("input/missing", "high", "Every input that the command needs is given.", "Without it nobody knows what is meant.", "Give the input below with: of the step, or where the workflow is started by hand."),
    entry("input/not-used", "high", "No input steers what the command cannot be steered by.", "Leaving it out would do something else than was asked: everything, say, rather than one server.", "Leave the input out, or ask for the command that takes it."),
    entry("event/refused", "high", "The event runs with trust that its content has earned.", "With pull_request_target and workflow_run a stranger's change has the token and the secrets of the repository.", "Use on: pull_request. It plans changes from forks too, without any secret."),
    entry("event/not-for-command", "high", "A command that writes is not started by an event of a pull request.", "Whoever may open a pull request would decide what is released.", "Leave the input command out there: a pull request is planned. Start commands with workflow_dispatch."),
    entry("event/no-command", "high", "It is known what to do at this event.", "Only some events say by themselves what they ask for.", "Give the input command, or use one of the events that docs/action.md lists."),
    entry("event/unreadable", "high", "The runner says which repository, run and event this is about.", "Nothing may be done about a repository or an event that is not known for certain.", "Run it as a step of a workflow, and leave the variables GITHUB_… as the runner sets them."),
    entry("event/nothing-to-do", "info", "The event is one that something follows from.", "A push to another branch or a closed pull request changes nothing that should run.", "Nothing: the run ends well. Trigger the workflow by fewer events if it is in the way."),
];

;// CONCATENATED MODULE: ./.build/rules/emitted/collect.js

/** Emitted where a release collects what it records of where it comes from: repository, packages, dependencies. */
const collectRules = [
    entry("release/other-version", "high", "The files of the released commit that name a version name the one that is released.", "A tag on the wrong commit would release what was built as something else.", "Tag the commit that has this version in it; a tag that was pushed is not moved: take the next version."),
    entry("release/dynamic-version", "low", "The manifest of a released package says its version itself.", "A version that a build computes cannot be compared with the tag.", "See that what was published as this version was built from this commit."),
    entry("release/invalid-server-json", "high", "A server.json is what the schema of the MCP registry allows.", "It is taken over word for word, and a registry or client that reads it later would refuse it.", "Correct it as the message says, and release the next version."),
    entry("release/unknown-schema", "high", "A server.json is written by a schema that is known here.", "Names have changed between schemas; what is guessed may be another package than the one that was meant.", "Write it by the schema that the hint names."),
    entry("release/unreadable-file", "high", "The files of the released commit that describe the server can be read: package.json, pyproject.toml, lock files.", "What cannot be read is recorded by nobody, and compared with nothing.", "Correct the file, and release the next version."),
    entry("release/not-derived", "low", "A manifest of the server's own folder describes a package that a client can start.", "A private package, or one without a command, is in no registry that a client could get it from.", "Write a server.json, or say what is released: --npm, --pypi, --oci, --url, --command."),
    entry("release/notes-not-reachable", "low", "The notes of a release on GitHub can be read.", "They are what its authors wrote for those who use it.", "Give the token contents: read; changelog and commits stand in for the notes meanwhile."),
    entry("release/shallow-history", "medium", "The clone reaches back to the release before.", "Without it nobody can tell which commits are new in this one.", "Fetch all of it, tags included: actions/checkout with fetch-depth: 0."),
    entry("package/yanked", "medium", "The package was not taken back by its authors.", "They took it back for a reason, and may remove it altogether.", "Release a version that its authors still stand behind."),
    entry("package/other-version", "high", "The manifest of a bundle names the version that it is released as.", "Clients show the version of the manifest: nobody could tell which release they have.", "Write the version into manifest.json, pack and publish the bundle anew, or release it as what it is."),
    entry("package/other-name", "low", "The manifest of a bundle calls it as its server is called.", "A bundle of another server would be released as this one.", "See that it is the bundle of this server; then the name in its manifest may be what it is."),
    entry("package/unreadable-bundle", "high", "A bundle is a sound archive with a manifest.json that says how it is started.", "Nobody could install it, and what it asks its users for is not known.", "Pack it anew with npx @anthropic-ai/mcpb pack, publish it, and release that one."),
    entry("package/not-checked", "medium", "The registry of a package tells its checksum.", "Without one nobody would see that something else is handed out under the same name.", "Release it from a registry that tells checksums where they matter."),
    entry("dependency/not-found", "high", "Every dependency that is locked is in its registry, at that version.", "A version that was unpublished, or never published, cannot be installed; its name may be taken by anybody.", "Lock the dependencies anew, and release a version built with these."),
    entry("dependency/deprecated", "medium", "No dependency is deprecated in its registry.", "Its authors no longer stand behind it, often for a reason that matters.", "Move to what they still stand behind, and lock it."),
    entry("dependency/yanked", "medium", "No dependency was taken back by its authors.", "They took it back for a reason, and may remove it altogether.", "Move to a version that they still stand behind, and lock it."),
    entry("dependency/conflict", "high", "What the lock file has is what the manifest wants, in one version for each package.", "Installed elsewhere, something else would be resolved than what was tested.", "Lock the dependencies anew, commit the lock file, and tag that commit."),
    entry("dependency/not-known", "low", "It is known what a released package depends on.", "Advisories are looked up for what is recorded: a vulnerability in what nobody recorded is found by nobody.", "Commit a lock file beside the package's manifest, and release by a tag; an image or a bundle is scanned by whoever builds it."),
    entry("dependency/not-locked", "low", "A lock file says in which versions a package gets its dependencies.", "Without one a release cannot say what it was built and tested with.", "Commit uv.lock, poetry.lock, or a requirements.txt with ==."),
    entry("dependency/not-checked", "medium", "Dependencies can be looked up in their registries.", "What is not looked up may be gone, deprecated or taken back.", "See that the registries answer (npm ping, pip index versions NAME), then release again."),
];

;// CONCATENATED MODULE: ./.build/rules/emitted/contract.js

/** Emitted where contracts are read from files, people's and the repository's, and where pages about servers are written. */
const contractRules = [
    entry("contract/unreadable", "high", "A file that is given as a contract is one: ours, the result of `tools/list`, or a capture of all lists.", "What cannot be read would be compared as a server without tools, and everything would seem to be removed.", "Correct the file at the place that the message names, or take the contract anew: headgate contract capture."),
    entry("contract/not-its-digest", "critical", "A contract's file holds the contract whose digest is its name, and is there as long as a release names it.", "Releases name their contract by its digest. Another text in its place is what reviewers and comparisons would take for it.", "Restore the file from the base branch. Where a new release brings it, release again."),
    entry("contract/incomplete", "medium", "A list that is given as a contract is the whole list.", "Servers answer in pages; what is on the next one would seem to be absent.", "Ask for the rest with its nextCursor, and give all pages in one file."),
    entry("contract/not-compared", "low", "Two contracts that are compared say something of the same lists.", "A list that one of them does not have is not known: it may be empty, or as it was.", "Give whole contracts: headgate contract capture takes tools, prompts, resources and instructions."),
    entry("contract/placeholders", "low", "A server has real values of its variables and secrets where its contract is taken.", "Most list the same without; some offer more to those with a key, and then what runs is not what was taken.", "Set the variables in the environment, and take the contract again."),
    entry("contract/duplicate-name", "medium", "Every tool, prompt and resource of a contract has a name of its own.", "Which of two a client takes is chance, and only one of them is reviewed.", "Let the server list each name once."),
    entry("catalogue/not-ours", "medium", "What headgate catalogue replaces are pages that it wrote itself.", "What a person wrote under the same name would be lost.", "Move the file, or choose another folder: --output FOLDER."),
];

// EXTERNAL MODULE: ./.build/rules/emitted/deployed.js
var deployed = __webpack_require__(54632);
;// CONCATENATED MODULE: ./.build/rules/emitted/edit.js

/** Emitted by the commands that edit the desired branch. Add an entry here for every id used there. */
const editRules = [
    entry("edit/not-possible", "high", "A command's edit of a file says exactly what was asked, and nothing else.", "An edit that cannot be proven right is not written.", "Make the change by hand; the message names the place."),
    entry("edit/not-deployed", "high", "A share is set for a version that is deployed there.", "A misspelt version would otherwise come to an environment by the way.", "Bring it there first: headgate deploy SERVER VERSION --env ENVIRONMENT --reason …."),
    entry("edit/first-version", "high", "The first version of a server in an environment is given all traffic.", "Blue gets what the greens leave; where there is nothing else, that is all of it.", "Leave the share out."),
    entry("edit/is-blue", "high", "A version that is blue is not deployed as a green one.", "Blue's share is what the greens leave: two writers of one number.", "Set its share with headgate traffic, or make another version blue with headgate promote."),
    entry("edit/nobody-else", "high", "What a version gives away, another one takes.", "Shares sum to 100 always, and Headgate does not guess who is meant.", "Deploy another version first, or set the share of the one that is to get it."),
    entry("edit/no-upstream-version", "high", "A promotion that names no version finds exactly one that is blue, and at rest, upstream.", "What is to be promoted must be what a person would have named.", "Name the version: headgate promote SERVER VERSION --env ENVIRONMENT --reason …."),
    entry("edit/moved", "medium", "A deployment stands where it stood when the command looked at it.", "What was asked for was decided by what ran then; somebody has changed that meanwhile.", "Look at headgate status, then ask again."),
    entry("edit/not-a-variable", "medium", "A variable is given as KEY=value, each name once.", "What is set by mistake shows in the server, not in the command.", "Write --env-var LOG_LEVEL=debug, once for each variable."),
    entry("remove/desired", "high", "A version that is archived is desired in no environment.", "The next run would refuse what is deployed now.", "Take it out of the deployment file first, or promote another version."),
    entry("remove/deployed", "high", "A version that is archived runs in no environment, and waits in none.", "Somebody uses it.", "Let the rollout that replaces it end: headgate status shows where it stands."),
    entry("remove/last-rollback-target", "high", "A version that is archived is not all that an environment could go back to.", "The next bad version there could not be rolled back.", "Archive it once the environment has another rollback point; headgate history shows them."),
    entry("selection/invalid", "medium", "Servers are named as SERVER or SERVER@VERSION, with commas between them, each once.", "A command that acts on several servers must act on exactly those that were meant.", "Name them like this: weather,radar or weather@1.1.5,radar@2.0.0."),
];

;// CONCATENATED MODULE: ./.build/rules/emitted/git.js

/** Emitted where git itself is used. Add an entry here for every code of src/git. */
const gitRules = [
    entry("git/not-found", "critical", "git is installed and can be started.", "Headgate's store is git.", "Install git, and check with headgate doctor."),
    entry("git/not-a-repository", "critical", "The folder lies in a git repository.", "What should run and what does are both in git.", "Change into a clone, or name one with --repository."),
    entry("git/unsafe-directory", "critical", "git trusts the repository's owner.", "A repository of someone else's can run commands by its configuration, so git refuses it.", "If it is yours: git config --global --add safe.directory PATH."),
    entry("git/shallow", "critical", "The clone holds the history that is needed.", "Soak, rollback points and what changed are read from history.", "Fetch it: git fetch --unshallow, or fetch-depth: 0 in the workflow."),
    entry("git/unknown-revision", "high", "The commit, branch or tag that is named exists in this clone.", "Without it there is nothing to compare with.", "Fetch it, or correct the name."),
    entry("git/invalid-path", "high", "Paths that are committed are plain: no .., no .git, no control characters.", "git refuses such trees, or a checkout of them writes where it should not.", "Rename what the message shows."),
    entry("git/ambiguous-remote", "high", "It is clear which remote the branches are published to.", "Publishing to the wrong one would leave the right one behind.", "Name it: git config remote.pushDefault NAME, or keep one remote, or call one origin."),
    entry("git/remote-unreachable", "critical", "The remote answers.", "Two clones that cannot see each other must not both go on.", "Check network and credentials with git ls-remote, and run again: nothing was lost."),
    entry("git/rejected", "high", "The remote takes the push.", "A rule of the branch or a missing permission stops the record, and so the change.", "Allow Headgate's account to push to the branch deployed, without force."),
    entry("git/timeout", "high", "git answers in time.", "A run that hangs holds its lease and helps no one.", "Run again; if it happens again, try the command that the message shows by hand."),
    entry("git/failed", "critical", "git does what it is asked.", "Its own words, in the message, say what went wrong.", "Follow the message; headgate doctor checks the usual causes."),
    entry("git/bare", "high", "What writes to targets, or reads a working tree, runs in a clone that has one.", "A bare repository has no place for client files, nor for what a start command names.", "Run it in an ordinary clone; in a bare one, validate and plan take --head."),
    entry("git/checked-out", "high", "The branch deployed is not checked out where Headgate moves it.", "Its files would stay behind, and the next commit made there by hand would take back what was recorded.", "Check out another branch: git switch main."),
];

;// CONCATENATED MODULE: ./.build/rules/emitted/github.js

/** Emitted where GitHub is asked. Add an entry here for every code of src/github. */
const gitHubRules = [
    entry("github/unauthorized", "critical", "The token is one that GitHub knows.", "Without it nothing can be read of a private repository, and nothing written at all.", "Give the step a token: the workflow's own by default, or an App's that has not expired."),
    entry("github/forbidden", "critical", "The token has the permission that a call needs.", "Workflows are given as little as they need, and one permission is forgotten easily.", "Add the permission that the hint names to the job; docs/github.md lists them by job."),
    entry("github/not-found", "high", "What is asked for exists, and the token may see it.", "GitHub says the same of what is not there and of what is hidden.", "Check the name, and that the token belongs to this repository."),
    entry("github/rate-limited", "high", "GitHub answers without being asked to wait for long.", "Its limits are shared by everything that uses the same token.", "Run it again later: nothing was done. An App's token has limits of its own."),
    entry("github/unavailable", "high", "GitHub answers, and what it says can be understood.", "What was asked for may have been done or not; the next run looks.", "Run it again; githubstatus.com tells of larger troubles."),
    entry("github/moved", "high", "A branch stands where it was last seen when it is written to.", "Somebody else wrote first, and their work must not be lost.", "Run it again: it looks at what is there now."),
    entry("github/refused", "high", "No rule, protection or setting of the repository stands against what is written.", "They are there on purpose, and Headgate does not go round them.", "Do what the hint says: a pull request, the named setting, or a bypass for Headgate's App."),
    entry("github/invalid", "high", "GitHub and Headgate understand each other.", "What cannot be read completely is not believed.", "Look at the message; another version of GitHub Enterprise Server may lack something."),
];

;// CONCATENATED MODULE: ./.build/rules/emitted/migrate.js

/** Emitted by `migrate`, about the files of clients that it reads. Add new ids here. */
const migrateRules = [
    entry("migrate/unreadable", "high", "A file that is to be taken over is one that Headgate can read: a client's, UTF-8, in the repository or yours.", "What cannot be read as a whole is not guessed at.", "Correct the file; say what it is by --format where neither its name nor its content tells."),
    entry("migrate/not-taken", "high", "An entry says what is started in words that a release can hold: a package, an image by tag or digest, a file of the repository, an address.", "Shells, files of one machine, secrets among the arguments and what clients fill in differ from person to person.", "Follow the hint, then run again: what was taken already stays as it is."),
    entry("migrate/environment", "high", "An environment that is there already has the target and the policy that the file's servers need.", "Files that people wrote are not changed; without the target their servers would land in another client's file.", "Add what the hint says to environment.yaml, or choose another environment: --env NAME."),
    entry("migrate/switched-off", "medium", "Entries that are switched off are left out.", "Nobody uses them, and a release of them would look as if somebody did.", "Switch the entry on and run again if it is to be released."),
    entry("migrate/member-lost", "medium", "An entry has only members that say how a server is started or reached.", "Time limits, trust and folders of a client have no place in a release, and would be gone once Headgate writes the entry.", "Take them out of the entry once you can do without; until then apply leaves the entry alone."),
    entry("migrate/variable-lost", "medium", "Every variable and header of an entry can be handed on.", "Names that no environment can hold, and variables that decide which code is loaded, never reach a server.", "Give the variable another name, or put what the server needs into its release."),
    entry("migrate/composed", "medium", "A variable has one text, or is one reference.", "What a client puts together from several texts, or gives a default to, can be said as a whole only.", "Give the whole text under the name that the deployment's secrets say."),
    entry("migrate/renamed", "medium", "An entry's name is one that every client takes: letters, digits, dots, dashes and underscores.", "Under another name the client would keep two entries for one server.", "Take the old entry out once apply has written the new one."),
    entry("migrate/elsewhere", "medium", "A target writes the file that was read.", "Some clients' files lie outside of the repository, or are written as no target writes them.", "Copy the entries from the file that the message names, whenever they change."),
    entry("migrate/not-written", "high", "The folders that are to be written lie in the repository, and are folders.", "Through a link that leads elsewhere another repository's files would be written.", "Put a folder in its place, then run again; nothing was written."),
    entry("migrate/plain-secret", "medium", "A client's file with secrets in plain text is none that git has or takes.", "What was committed once stays in the history, for everybody who has the repository.", "Add the file to .gitignore, or add it to git once apply has put names in place of the secrets; give new values to those that git has."),
    entry("migrate/other-projects", "medium", "Servers that a person uses in other projects stay there.", "They belong to other repositories.", "Run headgate migrate in those."),
    entry("migrate/no-contract", "medium", "A server that is taken over answers here, and its release holds its contract.", "Without it no review shows what changes for clients, and no probe can tell drift. It may need a secret, or a network, that is not to be had here.", "See to what is missing and take the contract with the next release."),
];

;// CONCATENATED MODULE: ./.build/rules/emitted/operation.js

/** Emitted while something is planned, applied, probed or recorded. Add an entry here for every id used there. */
const operationRules = [
    entry("hold/held", "high", "The desired state contains no value that a rollback took away.", "What failed must not come back by itself, however often main says so.", "Take the value out of the deployment file, or lift the hold: headgate resume SERVER --env ENVIRONMENT --reason …."),
    entry("stop/stopped", "high", "Forward actions are not stopped.", "Someone pulled the cord. Rollbacks go on.", "headgate resume lifts the stop, with a reason."),
    entry("rollout/interval", "info", "The next step of a rollout is due.", "Each step is watched for its interval before more traffic follows.", "Wait: the next apply after that time takes it. headgate apply --watch stays until the rollout settles."),
    entry("rollout/paused", "medium", "A rollout does not stand at one of the strategy's pauses, or a person let it go on from there.", "Some steps are for people to look at: no time that passes and no probe can approve for them.", "Look at what the step brought, then: headgate resume SERVER --env ENVIRONMENT --reason …; or take the version back."),
    entry("rollout/failed", "critical", "The deployment did not fail with what is desired now.", "There was nothing to go back to, and trying the same again would fail again.", "Change the deployment, roll back by hand, or headgate resume to try again."),
    entry("hold/no-environment", "low", "A hold is lifted in one environment at a time.", "What is bad in production may be what staging is there for.", "Name the environment: headgate resume SERVER --env ENVIRONMENT --reason …."),
    entry("hold/nothing-held", "low", "There is a hold to lift.", "Lifting what is not there means that another deployment was meant.", "See what is held with headgate status."),
    entry("stop/not-stopped", "low", "There is a stop to lift.", "A stop of everything and one of an environment are two; each is lifted by itself.", "See what is stopped with headgate status."),
    entry("stop/unknown-environment", "medium", "The environment that is to be stopped is one in force.", "A misspelt name would stop nothing, at the moment when it matters.", "Correct the name, or stop everything by leaving --env out."),
    entry("rollback/moved", "medium", "Nothing changed between looking at a deployment and rolling it back.", "What was bad may be gone already; a second rollback would take away what is good.", "Look at headgate status, then ask again."),
    entry("rollback/not-deployed", "medium", "What is to be rolled back is deployed there.", "There is nothing to go back from.", "See what runs where with headgate status."),
    entry("rollback/not-live", "medium", "The version that is named as bad is what was brought there: blue, the candidate of a rollout, or a green.", "What is named and not there means that another environment, server or version was meant; taking back something else would take away what is good.", "Name what is live and bad, or leave the version out to take back the newest change."),
    entry("rollback/under-way", "medium", "A rollback whose run ended before it was done is completed before another one goes further.", "What its targets have is not known until it is complete.", "Complete it with headgate apply, or by asking for the same rollback again."),
    entry("rollback/no-environment", "medium", "A rollback names where, or the version that is bad wherever it runs.", "Without either it would take back the newest change of every environment, whatever that was.", "Name the environment with --env, or the version: headgate rollback SERVER VERSION --reason …."),
    entry("rollback/point-used", "medium", "A rollback point is gone back to once.", "The status that the rollback wrote is the newer point with the same content, and says how that turned out.", "Name the revision that restored it, as the message does; headgate history SERVER --env ENVIRONMENT --points lists them."),
    entry("history/no-server", "low", "Rollback points are listed for one server.", "Each of them is read and held to what was written, which takes long for all of them.", "Name the server: headgate history SERVER --points."),
    entry("rollback/stage-failed", "high", "Each environment of a staged rollback ends healthy before the next one is begun.", "What does not help in one environment may do harm in the next.", "Look at what its probe says; to go on all the same, roll back those that were not begun by name."),
    entry("recover/nothing-recorded", "medium", "What is to be recovered is recorded on the branch deployed.", "There is no record that could be brought in order.", "See what is recorded with headgate status; headgate apply deploys what is desired."),
    entry("recover/unknown-release", "critical", "What is recovered runs only releases that were merged, as they were merged.", "The branch was changed behind Headgate's back; what it names would be started and given to clients.", "Take the commit on deployed back (git revert), then recover."),
    entry("lease/unfinished", "medium", "What a run began is finished before a hold is lifted or a step approved.", "Nobody knows what the targets have by then: it would be recorded as if they had it.", "headgate apply finishes it, or says why it cannot; then resume."),
    entry("lease/live", "medium", "No other run is working on the deployment.", "Two writers of one deployment would undo each other's work.", "Wait until it is done; a run that died loses its lease by itself."),
    entry("lock/taken", "medium", "No other process keeps a client file locked.", "Two writers of one file would lose what one of them wrote.", "Run again; if the process that holds it is gone, remove the lock file that the message names."),
    entry("file/restless", "medium", "A client file stays as it is while it is changed.", "A program that keeps writing it would overwrite the change, or lose its own.", "Close the program that writes the file, and run again."),
    entry("deployed/blocked", "critical", "The branch deployed is in order before anything is written to it.", "What is written on top of a broken record cannot be told from it later.", "Do what the findings shown with it say."),
    entry("probe/failed", "high", "The server starts, answers, and lists its tools in time.", "What does not answer a probe does not answer its users either.", "Read what it wrote on its standard error, shown with the message, and try it: headgate run SERVER --env ENVIRONMENT."),
    entry("probe/error", "medium", "The probe itself can be made: its package can be fetched, its command is installed, its network is there.", "A probe that could not be made says nothing about the server; it is tried again and rolls nothing back.", "Do what the message says, then run again."),
    entry("update/unknown", "low", "A scheduled update that is named is one that waits.", "What was applied, changed or taken back meanwhile is not what was meant.", "headgate status shows what waits, each with its id."),
    entry("history/one-environment", "low", "A history in the shape of other tools is that of one environment.", "That shape knows one blue version and one last rollback of a server.", "Name the environment: headgate history --env ENVIRONMENT --format mcp-version-history."),
    entry("target/client-expansion", "high", "No value holds what a client would expand, such as a dollar sign with a brace.", "The client would put something else in its place, from the environment of whoever starts it.", "Write the value itself, or give it as a secret."),
    entry("target/not-expressible", "high", "A target can express what is deployed to it.", "A client file that says something else than the plan would be a lie.", "Do what the hint says; another kind of target may know how."),
];

;// CONCATENATED MODULE: ./.build/rules/emitted/release.js

/** Emitted where packages are fetched and contracts taken: at a release and at a probe. Add new ids here. */
const releaseRules = [
    entry("contract/drift", "high", "What runs promises its clients what was reviewed: the digest of its contract is the release's.", "A package that was replaced, a dependency that moved or a poisoned tool shows there first.", "See the differences in the message, and in headgate status later. If they are right, release them under a new version; else go back."),
    entry("integrity/mismatch", "critical", "A package that is fetched has the checksum that its release records.", "Something else is published under that name and version than what was released.", "Do not deploy it. Find out who published it, and release a new version."),
    entry("package/not-found", "high", "The package is in its registry, at that version.", "It was never published, or taken back.", "Correct name and version; for a private registry, check the .npmrc."),
    entry("package/invalid-name", "high", "The name and version of a package are ones that its registry knows.", "Anything else could be an option, a path or an address to the program that fetches it.", "Correct the release's package; release it again under a new version."),
    entry("package/not-installed", "medium", "The package can be fetched and installed.", "Without it nothing can be started or probed.", "Read npm's words in the message, then run again."),
    entry("package/source-only", "medium", "A Python package, and what it needs, is published built: as wheels that fit this machine.", "Building it would run its own code with the rights of whoever releases or probes it, so that it is not started here.", "Publish wheels; until then hand the contract over: --contract FILE."),
    entry("package/not-reachable", "medium", "The package registry answers.", "Without it a release cannot say what exactly it is a release of.", "Check network and registry, for npm with npm ping, then run again."),
    entry("package/deprecated", "medium", "The package is not deprecated in its registry.", "Its authors no longer stand behind it, often for a reason that matters.", "Release a version that its authors still stand behind."),
    entry("release/invalid-dependency", "high", "Every dependency that a released package names can be had from its registry, in a version that fits.", "A version whose dependencies cannot be resolved starts nowhere, or only where something else stands in.", "Publish a version that depends on published packages only, and release that one."),
    entry("release/no-server", "high", "It is known which server a release is of: by its tag, by the repository that the tag is in, or by name.", "A release of another server than the one that is meant would be deployed where nobody expects it.", "Tag SERVER-v1.2.0, write repository: into the server's server.yaml, or name the server."),
    entry("release/no-tag", "high", "The tag that is released is there, and points at the commit that it was pushed with.", "What a release consists of is read from that commit, and recorded with it.", "Fetch the tags. A tag that was moved stays as it was released: tag the next version."),
    entry("release/tag-mismatch", "high", "The tag and the version that is asked for are the same.", "One of the two is a slip, and releases never change.", "Leave the version out, or name the tag that is meant."),
    entry("release/not-permitted", "high", "Whoever has a server released is one of its releasers: who began the workflow run, and who had it run again.", "Who may push a tag somewhere is not always who may release this server. The server.yaml on the default branch decides, not the one at the tag.", "Ask one of them, or have releasers changed in server.yaml by a reviewed pull request."),
    entry("release/permission-not-verified", "medium", "Who releases a server with releasers is verified to be one of them.", "A name on a plain clone is what its owner configured. Only GitHub knows who someone is.", "Release it by a tag or a workflow on GitHub."),
    entry("release/other-source", "high", "A server is released from the repository that its server.yaml names.", "Another repository could release something else under the same name.", "Release it from its own repository, or have repository: changed by a reviewed pull request."),
    entry("release/not-kept", "high", "The folder that one job hands to another holds a release and its contract, or why there is none, as Headgate wrote them.", "The job that wrote it ran other people's code: what does not fit together is not believed.", "Run the job that collects again, and hand the folder over as it is."),
    entry("release/not-reproduced", "critical", "What one job collected is what the job that proposes it finds at the same tag and in the registries.", "The job that took the contract started the package, and may have been tampered with by it.", "Look at what differs first. If a package was published anew meanwhile, run the whole workflow again."),
    entry("release/two-contracts", "high", "A release is asked for with one contract or without one.", "Nobody could say which of the two was meant.", "Leave --contract or --no-contract out; what --from proposes has its contract, or none, from the job before."),
    entry("release/two-ways", "high", "It is said once where a release goes: into files, a folder, a commit or a pull request.", "What is passed over in silence was meant by somebody: a review that did not take place, a deployment that nobody made.", "Leave out what is not meant. --deploy-to goes with --commit or --pull-request; with --output nothing is proposed yet."),
    entry("release/no-environment", "high", "The environment that a new release is to be deployed to is there, and its deployment file can be read.", "The release itself is not affected; only the deployment was not written.", "Name an environment that there is, or repair the file."),
    entry("version/out-of-order", "low", "A version comes after all that are lower on its line, and takes nobody's place who is higher.", "A number that was skipped back to is often a slip of the tag.", "Nothing, where it is meant. Else release a higher number."),
    entry("release/no-start", "high", "A release says how its server is started: by a package, or by a command.", "What cannot be started can be neither probed nor deployed.", "Name one of them, which the next release takes over: --npm PACKAGE, --pypi NAME, or --command node ./server.mjs."),
    entry("release/other-start", "high", "How a version is said to be started or reached is how it is released, and does not contradict itself.", "What was probed and reviewed is what is deployed; another start is another release.", "Leave --command, --url and --transport out, or release the next version."),
    entry("release/invalid-address", "high", "The address of a release is one of http or https, and lets nobody in by itself.", "Releases are committed; everyone who reads the repository can use what stands in the address.", "Write the address without user, password or key; revoke those if they are real."),
    entry("release/secret-argument", "high", "No word of a start command is a credential.", "Releases are committed, never change, and are rendered into the files of every client.", "Let the server read it from a variable that is declared a secret, and revoke what is real."),
    entry("contract/unstable", "high", "Two starts of a server give the same contract.", "A contract that changes by itself can neither be reviewed nor compared with what runs.", "Lists must not depend on time, chance or what an earlier start left behind."),
    entry("contract/secret", "critical", "The contract does not contain the value of a secret.", "Whoever lists the server's tools can read it, and so can everyone who reads the repository.", "Change the secret, then repair the server."),
    entry("contract/too-large", "high", "A contract is no larger than a file of the convention may be.", "No client reads that many tools, and no one reviews them.", "Split the server."),
];

;// CONCATENATED MODULE: ./.build/rules/emitted/signature.js

/** Emitted where a release is signed, and where a package's registry is asked who published it. Add new ids here. */
const signatureRules = [
    entry("signature/no-identity", "high", "The run that is to sign a release is given an identity.", "A signature without a key of one's own is made with the identity that Actions vouches for.", "Give the job permissions: { id-token: write }; outside of Actions, set SIGSTORE_ID_TOKEN."),
    entry("signature/not-signed", "high", "The authorities of the Sigstore instance certify and log the signature of a release.", "One of them did not answer, or refused the run's identity.", "Run it again. An instance of your own is named by SIGSTORE_FULCIO_URL and SIGSTORE_REKOR_URL."),
    entry("package/signature-invalid", "critical", "What the package registry says of a version is signed by a key that the registry publishes.", "The answer was changed on its way, or by whoever stands in for the registry.", "Do not release it. Find out whose registry answers: npm config get registry, npm audit signatures."),
    entry("provenance/invalid", "critical", "The attestations that a registry keeps of a package are whole, and of that very archive.", "They say where it was built. What is forged there was forged on purpose.", "Do not release it. Ask its authors."),
    entry("provenance/wrong-source", "critical", "A package was built in the repository that server.yaml names.", "Somebody else's build under the name of this server is how a stolen publishing token shows.", "Find out who published it. Correct repository in server.yaml if that is what is wrong."),
    entry("provenance/partial", "high", "Where some files of a Python package prove where they were built, all of them do, by one run.", "Whoever has a publishing token can add a file to a version that is out; installers may choose that one.", "Find out who published it. Publish the next version from one run, with attestations for all its files."),
    entry("provenance/not-verifiable", "low", "The attestations that a registry keeps of a package can be read and checked.", "Without them it is not known where the package was built.", "Run it again; the message says what could not be had."),
];

// EXTERNAL MODULE: ./.build/rules/supply-chain/advisory-documentation.js
var advisory_documentation = __webpack_require__(58707);
;// CONCATENATED MODULE: ./.build/rules/overrides/rules.js




const expiredDocumentation = {
    id: "override/expired",
    severity: "low",
    what: "An override's end is to come.",
    why: "An override that has ended sets nothing aside, and reads as if it did.",
    fix: "Take it out, or give it a new end if the reason still holds.",
    overridable: false,
};
const notOverridableDocumentation = {
    id: "override/not-overridable",
    severity: "high",
    what: "An override names a rule that may be set aside.",
    why: "Schemas, digests, released texts and holds are what everything else stands on.",
    fix: "Take the override out and do what the rule asks for; headgate explain RULE says how.",
    overridable: false,
};
const unknownDocumentation = {
    id: "override/unknown-rule",
    severity: "medium",
    what: "An override names a rule that exists.",
    why: "A misspelt name sets nothing aside, and that shows only when it is needed.",
    fix: "Write the id as the finding shows it.",
    overridable: false,
};
const noReasonDocumentation = {
    id: "override/no-reason",
    severity: "medium",
    what: "An override says why.",
    why: "It is recorded with what was deployed under it, and read when something went wrong.",
    fix: "Write a sentence under reason.",
    overridable: false,
};
const noAdvisoryDocumentation = {
    id: "override/no-advisory",
    severity: "medium",
    what: "An override of advisories/vulnerable names the one advisory that is accepted, and no other override names any.",
    why: "Vulnerabilities are accepted one by one: what is found out tomorrow was read by nobody today.",
    fix: "Write its id under advisory, as the finding shows it: GHSA-…, CVE-… or whatever it is.",
    overridable: false,
};
/** The rules about overrides, for headgate.yaml and for deployments. */
function overrideRules(lookup) {
    const both = (documentation, judge, key) => {
        const check = ({ overrides, file }, now) => {
            if (overrides.length === 0)
                return rules_verdict/* nothing */.s6;
            return overrides.flatMap((override, index) => {
                const verdict = judge(override, now);
                if (!verdict)
                    return [];
                const place = { file, path: ["overrides", index, key], part: "value" };
                return (verdict.outcome === "warn" ? rules_verdict/* warn */.R8 : rules_verdict/* fail */.fJ)(documentation, { ...verdict, place });
            });
        };
        return {
            project: { ...documentation, check: ({ desired, now }) => check(desired.project, now) },
            deployment: { ...documentation, check: ({ deployment, now }) => check(deployment, now) },
        };
    };
    return {
        expired: both(expiredDocumentation, judgeEnd, "until"),
        notOverridable: both(notOverridableDocumentation, (override) => judgeRule(override, lookup), "rule"),
        unknown: both(unknownDocumentation, (override) => judgeKnown(override, lookup), "rule"),
        noReason: both(noReasonDocumentation, judgeReason, "reason"),
        noAdvisory: both(noAdvisoryDocumentation, judgeAdvisory, "rule"),
    };
}
function judgeEnd({ rule, until }, now) {
    const end = (0,instants/* endOf */.p)(until);
    if (end === undefined) {
        return { outcome: "fail", message: `${(0,rules_text/* shown */.SP)(until)} is no date`, hint: "write it as 2026-12-31" };
    }
    if (Date.parse(now) < end)
        return undefined;
    return {
        outcome: "warn",
        message: `the override of ${(0,rules_text/* shown */.SP)(rule)} ended with ${(0,rules_text/* shown */.SP)(until)}`,
        hint: "take it out, or give it a new end if the reason still holds",
    };
}
function judgeRule({ rule }, { find }) {
    const known = find(rule);
    if (!known || known.overridable)
        return undefined;
    return {
        outcome: "fail",
        message: `${rule} cannot be set aside`,
        hint: `take the override out; headgate explain ${rule} says what to do instead`,
    };
}
function judgeKnown({ rule }, { find, ids }) {
    if (find(rule))
        return undefined;
    const near = (0,rules_text/* nearest */.pA)(rule, ids());
    return {
        outcome: "fail",
        message: `there is no rule ${(0,rules_text/* shown */.SP)(rule) || "without a name"}`,
        hint: near.length > 0 ? `did you mean ${(0,rules_text/* listed */.KE)(near)}?` : "headgate explain lists all rules",
    };
}
function judgeReason({ rule, reason }) {
    if (reason.trim() !== "")
        return undefined;
    return {
        outcome: "fail",
        message: `the override of ${(0,rules_text/* shown */.SP)(rule)} gives no reason, and does not count`,
        hint: "write a sentence under reason",
    };
}
function judgeAdvisory({ rule, advisory }) {
    const isNamed = (advisory ?? "").trim() !== "";
    if (isNamed === (rule === advisory_documentation/* vulnerable */.VO.id))
        return undefined;
    return isNamed
        ? {
            outcome: "fail",
            message: `the override of ${(0,rules_text/* shown */.SP)(rule)} names an advisory, which that rule knows nothing of`,
            hint: `take advisory out, or write rule: ${advisory_documentation/* vulnerable */.VO.id}`,
        }
        : {
            outcome: "fail",
            message: `the override of ${rule} names no advisory, and does not count`,
            hint: "write the id of the one that is accepted under advisory, as the finding shows it",
        };
}

// EXTERNAL MODULE: ./.build/model/status.js
var model_status = __webpack_require__(20871);
;// CONCATENATED MODULE: ./.build/rules/project/no-point.js



const noRollbackPoint = {
    id: "rollback/no-point",
    severity: "medium",
    what: "There is a state to go back to: one that was healthy, settled, and is not too old.",
    why: "Without one, a bad change is withdrawn and nothing is left in its place.",
    fix: "Nothing, for a first deployment; otherwise bring what runs back to health first.",
    overridable: true,
    check(context) {
        const { status, points, deployment, environment } = context;
        if (!(0,change/* changeOf */.C)(context).increases)
            return rules_verdict/* nothing */.s6;
        const place = { file: deployment.file, path: ["blue"], part: "value" };
        const isFirst = !status || Object.keys(status.traffic).length === 0;
        if (!isFirst && ((0,model_status/* isSettled */.I)(status) || (points === undefined ? status.stable !== null : points > 0))) {
            return [(0,rules_verdict/* pass */.IX)(noRollbackPoint, "there is a rollback point", place)];
        }
        return [
            (0,rules_verdict/* warn */.R8)(noRollbackPoint, {
                message: isFirst
                    ? `first deployment to ${environment.id}: there is nothing to go back to`
                    : `there is no usable rollback point in ${environment.id}`,
                hint: isFirst || status.stable === null
                    ? "if it is bad it will be withdrawn, and nothing of this server will run here"
                    : "if it is bad nothing takes it back: bring what runs back to health first",
                place,
            }),
        ];
    },
};

// EXTERNAL MODULE: ./.build/model/target.js
var model_target = __webpack_require__(25004);
;// CONCATENATED MODULE: ./.build/rules/project/not-implemented.js



const documentation = {
    id: "setting/not-implemented",
    severity: "high",
    what: "Every setting is one that the installed Headgate carries out.",
    why: "A check that someone relies on and nobody makes is worse than none.",
    fix: "Take the setting out, or update Headgate to a version that knows it.",
    overridable: false,
};
/** Grows with the versions of Headgate; what is not here fails. */
const implementedRequirements = ["contract", "signature", "vulnerabilities"];
const settingOfEnvironment = {
    ...documentation,
    check({ environment: { id, file, targets, require } }) {
        const findings = [];
        for (const [index, target] of targets.entries()) {
            if (model_target/* implementedTargets */.HG.includes(target.type))
                continue;
            findings.push(found(file, ["targets", index, "type"], `targets of type ${target.type} (${id})`));
        }
        for (const key of Object.keys(require)) {
            // Asking for nothing is carried out by doing nothing.
            if (implementedRequirements.includes(key) || require[key] === false)
                continue;
            findings.push(found(file, ["require", key], `require.${(0,rules_text/* shown */.SP)(key)} (${id})`));
        }
        return findings;
    },
};
function found(file, path, setting) {
    return (0,rules_verdict/* fail */.fJ)(documentation, {
        message: `this version of Headgate does not carry out ${setting}`,
        hint: "take the setting out, or update Headgate",
        place: { file, path, part: "value" },
    });
}

;// CONCATENATED MODULE: ./.build/rules/project/policy.js


const policyNotNamed = {
    id: "policy/not-named",
    severity: "high",
    what: "An environment of stage production names its strategy, its checks, and whether a rollback is automatic.",
    why: "How production is changed, what is looked at, and who turns back at night must be somebody's decision, not a default that nobody read.",
    fix: "Write strategy.type, strategy.analysis and rollback.automatic in environment.yaml, or under defaults in headgate.yaml.",
    overridable: true,
    check({ environment, unnamed = [] }) {
        if (environment.stage !== "production" || unnamed.length === 0)
            return rules_verdict/* nothing */.s6;
        const { type, analysis } = environment.strategy;
        const { automatic } = environment.rollback;
        return [
            (0,rules_verdict/* fail */.fJ)(policyNotNamed, {
                message: `${environment.id} is production and does not say ${(0,rules_text/* listed */.KE)(unnamed, "and")}`,
                hint: `what holds without it: strategy: { type: ${type}, analysis: [${analysis.join(", ")}] }, rollback: { automatic: ${automatic} }`,
                place: { file: environment.file, path: ["stage"], part: "value" },
            }),
        ];
    },
};

;// CONCATENATED MODULE: ./.build/rules/project/removals.js


const removedNotEmpty = {
    id: "environment/removed-not-empty",
    severity: "critical",
    what: "An environment is removed only when nothing is deployed there any more.",
    why: "Removing it tears down everything that runs in it, and its policy is gone with it.",
    fix: "Remove its deployments first, in a change of their own; or override this rule in headgate.yaml, with a reason and an end.",
    overridable: true,
    check({ desired, base }) {
        if (!base)
            return rules_verdict/* nothing */.s6;
        return [...base.environments.keys()].flatMap((id) => {
            if (desired.environments.has(id))
                return [];
            const servers = [...base.servers.values()].filter((server) => server.deployments.has(id));
            if (servers.length === 0)
                return [];
            const first = servers.slice(0, 3).map((server) => server.id);
            const more = servers.length > first.length ? [`${servers.length - first.length} more`] : [];
            return (0,rules_verdict/* fail */.fJ)(removedNotEmpty, {
                message: `environment ${(0,rules_text/* shown */.SP)(id)} is removed while ${(0,rules_text/* listed */.KE)([...first, ...more], "and")} ${servers.length === 1 ? "is" : "are"} deployed there`,
                hint: "remove its deployments first, or override environment/removed-not-empty in headgate.yaml",
                place: { file: desired.project.file, path: [] },
                environment: id,
            });
        });
    },
};
/** More deployments than this do not go away in one change unnoticed. */
const most = 3;
const manyRemoved = {
    id: "deployment/many-removed",
    severity: "critical",
    what: `One change removes at most ${most} deployments.`,
    why: "A folder that was moved or a merge gone wrong looks just like a wish to tear everything down.",
    fix: "Remove them in several changes; or override this rule in headgate.yaml, with a reason and an end.",
    overridable: true,
    check({ desired, base }) {
        if (!base)
            return rules_verdict/* nothing */.s6;
        const removed = [...base.servers.values()].flatMap((server) => [...server.deployments.keys()]
            .filter((environment) => !desired.servers.get(server.id)?.deployments.has(environment))
            .map((environment) => `${environment}/${server.id}`));
        if (removed.length <= most)
            return rules_verdict/* nothing */.s6;
        return [
            (0,rules_verdict/* fail */.fJ)(manyRemoved, {
                message: `${removed.length} deployments are removed at once: ${removed.slice(0, 3).map(rules_text/* shown */.SP).join(", ")} and ${removed.length - 3} more`,
                hint: "if that is meant, override deployment/many-removed in headgate.yaml, with a reason and an end",
                place: { file: desired.project.file, path: [] },
            }),
        ];
    },
};

;// CONCATENATED MODULE: ./.build/rules/promotion/graph.js



const unknownUpstream = {
    id: "promotion/unknown-environment",
    severity: "high",
    what: "Each environment in `upstream` exists.",
    why: "A version can never have soaked in an environment that is not there, so nothing could be promoted.",
    fix: "Correct the name, or add environments/NAME/environment.yaml.",
    overridable: false,
    check({ environment, environments }) {
        return environment.upstream.environments.flatMap((upstream, index) => {
            if (environments.has(upstream))
                return [];
            const near = (0,rules_text/* nearest */.pA)(upstream, environments.keys());
            return (0,rules_verdict/* fail */.fJ)(unknownUpstream, {
                message: `${environment.id} is promoted to from ${(0,rules_text/* shown */.SP)(upstream)}, which does not exist`,
                hint: near.length > 0
                    ? `did you mean ${(0,rules_text/* listed */.KE)(near)}?`
                    : `add environments/${(0,rules_text/* shown */.SP)(upstream)}/environment.yaml`,
                place: placeOfUpstream(environment, index),
            });
        });
    },
};
const cycle = {
    id: "promotion/cycle",
    severity: "high",
    what: "The promotion graph has no cycle: no environment is its own upstream, however far round.",
    why: "In a cycle each environment waits for another, and nothing can ever be promoted.",
    fix: "Take one environment out of the upstream of another.",
    overridable: false,
    check({ desired }) {
        const findings = [];
        const rest = new Map([...desired.environments].sort(([a], [b]) => (0,finding.compareText)(a, b)));
        for (;;) {
            eliminate(rest);
            const round = circleIn(rest);
            const [first] = round;
            if (!first)
                return findings;
            findings.push(graph_found(first, round));
            for (const environment of round)
                rest.delete(environment.id);
        }
    },
};
/** Takes out, again and again, what has no upstream left: what stays is in a circle, or below one. */
function eliminate(rest) {
    for (let before = -1; before !== rest.size;) {
        before = rest.size;
        for (const [id, { upstream }] of rest) {
            if (!upstream.environments.some((name) => rest.has(name)))
                rest.delete(id);
        }
    }
}
/** Each of the rest has an upstream among them, so whoever follows these comes round. */
function circleIn(rest) {
    const trail = [];
    let [current] = rest.values();
    while (current && !trail.includes(current)) {
        trail.push(current);
        const next = current.upstream.environments.find((name) => rest.has(name));
        current = next === undefined ? undefined : rest.get(next);
    }
    return current ? trail.slice(trail.indexOf(current)) : [];
}
function graph_found(environment, round) {
    const names = round.map((member) => member.id);
    const next = names[1] ?? environment.id;
    return (0,rules_verdict/* fail */.fJ)(cycle, {
        message: round.length === 1
            ? `${environment.id} is its own upstream`
            : `the promotion graph goes in a circle: ${[...names, environment.id].join(" ← ")}`,
        hint: "take this environment out of upstream, or another one of the circle",
        place: placeOfUpstream(environment, environment.upstream.environments.indexOf(next)),
    });
}
/** `upstream: [..]` and `upstream: { all: [..] }` mean the same; where only one of them stands, a path fits less. */
function placeOfUpstream({ file, upstream }, index) {
    return {
        file,
        path: upstream.mode === "any" ? ["upstream", "any", index] : ["upstream", index],
        part: "value",
    };
}
const stages = ["development", "testing", "staging", "production"];
const stageOrder = {
    id: "promotion/stage-order",
    severity: "medium",
    what: "No environment is promoted to from a later stage: development, testing, staging, production, in that order.",
    why: "A version's lifecycle follows the stages of where it runs, and it goes one way only.",
    fix: "Correct `stage` or `upstream` of the environment.",
    overridable: true,
    check({ environment, environments }) {
        return environment.upstream.environments.flatMap((id, index) => {
            const upstream = environments.get(id);
            if (!upstream || stages.indexOf(upstream.stage) <= stages.indexOf(environment.stage))
                return [];
            return (0,rules_verdict/* fail */.fJ)(stageOrder, {
                message: `${environment.id} (${environment.stage}) is promoted to from ${id}, a later stage (${upstream.stage})`,
                hint: "correct stage: or upstream: of one of the two",
                place: placeOfUpstream(environment, index),
            });
        });
    },
};

// EXTERNAL MODULE: ./.build/model/traffic.js
var traffic = __webpack_require__(88576);
// EXTERNAL MODULE: ./.build/rules/deployment-facts.js
var deployment_facts = __webpack_require__(17982);
// EXTERNAL MODULE: ./.build/rules/versions/exact.js
var versions_exact = __webpack_require__(96802);
;// CONCATENATED MODULE: ./.build/rules/promotion/hotfix.js






const hotfix_documentation = {
    id: "promotion/hotfix",
    severity: "high",
    what: "A hotfix is a patch on the MAJOR.MINOR line that is stable in the environment, with a reason and one approver more.",
    why: "A fix for what runs must not wait behind the next version; a shortcut for anything else would make promotion worthless.",
    fix: "Name a higher patch of the same line and a reason; anything else goes through the upstream environments.",
    overridable: false,
};
const hotfix = {
    ...hotfix_documentation,
    check({ deployment }) {
        const { hotfix: entry, file } = deployment;
        if (!entry)
            return rules_verdict/* nothing */.s6;
        if (entry.reason.trim() === "") {
            return [
                (0,rules_verdict/* fail */.fJ)(hotfix_documentation, {
                    message: `the hotfix ${(0,rules_text/* shown */.SP)(entry.version)} gives no reason`,
                    hint: "say why it cannot wait, in hotfix.reason",
                    place: { file, path: ["hotfix", "reason"], part: "value" },
                }),
            ];
        }
        if ((0,deployment_facts/* namedVersions */.fY)(deployment).includes(entry.version))
            return rules_verdict/* nothing */.s6;
        return [
            (0,rules_verdict/* warn */.R8)(hotfix_documentation, {
                message: `the hotfix names ${(0,rules_text/* shown */.SP)(entry.version)}, which this deployment does not`,
                hint: "correct the version, or take the hotfix out",
                place: { file, path: ["hotfix", "version"], part: "value" },
            }),
        ];
    },
};
const hotfixGate = {
    ...hotfix_documentation,
    check(context) {
        const { deployment, environment, server } = context;
        const entry = deployment.hotfix;
        if (!entry || !(0,change/* changeOf */.C)(context).rising.includes(entry.version))
            return rules_verdict/* nothing */.s6;
        const place = { file: deployment.file, path: ["hotfix"], part: "key" };
        const { stable } = (0,change/* changeOf */.C)(context);
        if (hotfix_isHotfix(context, entry.version)) {
            return [(0,rules_verdict/* pass */.IX)(hotfix_documentation, `hotfix of ${(0,rules_text/* shown */.SP)(stable ?? "")}: ${(0,rules_text/* shown */.SP)(entry.reason)}`, place)];
        }
        if (entry.reason.trim() === "")
            return rules_verdict/* nothing */.s6;
        return [
            (0,rules_verdict/* fail */.fJ)(hotfix_documentation, {
                message: stable === undefined
                    ? `${server.id} does not run in ${environment.id} yet: there is nothing to fix`
                    : `${(0,rules_text/* shown */.SP)(entry.version)} is no hotfix of ${(0,rules_text/* shown */.SP)(stable)}: it must be a higher patch of the same MAJOR.MINOR`,
                hint: "take the hotfix out and go through the upstream environments, or release a patch",
                place,
            }),
        ];
    },
};
/** Whether a version may skip the stages before this one. */
function hotfix_isHotfix(context, version) {
    const entry = context.deployment.hotfix;
    const { stable } = (0,change/* changeOf */.C)(context);
    return (entry?.version === version &&
        entry.reason.trim() !== "" &&
        stable !== undefined &&
        (0,versions_exact/* sameLine */.tW)(version, stable) &&
        (0,traffic/* compareVersions */.Zy)(version, stable) > 0);
}

;// CONCATENATED MODULE: ./.build/rules/promotion/soak-record.js
/** One record for each upstream environment of the gate's environment. */
function soakRecords(context, version) {
    const { environment, statuses, server, releases, now } = context;
    return environment.upstream.environments.map((id) => {
        const status = statuses.get(id);
        const soak = soakOf(status, version, releases.get(version)?.digest);
        const started = soak?.since ? Date.parse(soak.since) : undefined;
        const running = started === undefined ? 0 : Math.max(0, Date.parse(now) - started);
        const desired = server.deployments.get(id);
        return {
            environment: id,
            wasBlue: soak !== undefined,
            isComing: desired ? desired.blue === version : status?.desired.blue === version,
            held: heldReason(status, version),
            longest: Math.max(soak?.longest ?? 0, running),
            since: started,
        };
    });
}
/** What soaked as another text under the same version says nothing of this release. */
function soakOf(status, version, release) {
    const soak = status && Object.hasOwn(status.soak, version) ? status.soak[version] : undefined;
    return soak?.release === release ? soak : undefined;
}
function heldReason(status, version) {
    return status?.hold.find((held) => held.kind === "version" && held.version === version)?.reason;
}

;// CONCATENATED MODULE: ./.build/rules/promotion/skips-environment.js






const skipsEnvironment = {
    id: "promotion/skips-environment",
    severity: "high",
    what: "A version enters an environment only after it was blue in the upstream ones (all or any of them, as upstream says).",
    why: "What no one has run before is first tried on the people downstream.",
    fix: "Promote it upstream first, in the same pull request if you like; for an urgent patch, use a hotfix.",
    overridable: true,
    check(context) {
        const { environment, deployment, server } = context;
        if (environment.upstream.environments.length === 0)
            return rules_verdict/* nothing */.s6;
        return (0,change/* changeOf */.C)(context).rising.map((version) => {
            const place = (0,deployment_facts/* placeOfVersion */.Lm)(deployment, version);
            if (hotfix_isHotfix(context, version))
                return (0,rules_verdict/* pass */.IX)(skipsEnvironment, "hotfix", place);
            const records = soakRecords(context, version);
            const missing = records.filter((record) => !record.wasBlue && !record.isComing);
            const known = records.filter((record) => record.wasBlue || record.isComing);
            if (environment.upstream.mode === "all" ? missing.length === 0 : known.length > 0) {
                const words = known.map((record) => record.wasBlue ? `was blue in ${record.environment}` : `goes to ${record.environment} first`);
                return (0,rules_verdict/* pass */.IX)(skipsEnvironment, `${(0,rules_text/* shown */.SP)(version)} ${(0,rules_text/* listed */.KE)(words, "and")}`, place);
            }
            const first = missing[0]?.environment ?? "";
            const conjunction = environment.upstream.mode === "all" ? "and" : "or";
            return (0,rules_verdict/* fail */.fJ)(skipsEnvironment, {
                message: `${(0,rules_text/* shown */.SP)(version)} has never been blue in ${(0,rules_text/* listed */.KE)(missing.map((record) => record.environment), conjunction)}, which ${environment.id} requires`,
                hint: `make it blue there first, in this change or an earlier one: blue: ${(0,rules_text/* shown */.SP)(version)} in environments/${first}/${server.id}.yaml`,
                place,
            });
        });
    },
};

;// CONCATENATED MODULE: ./.build/rules/promotion/soak.js






const soak = {
    id: "promotion/soak",
    severity: "medium",
    what: "A version was blue upstream, at 100 percent and settled, for as long as `soak` says, without a break.",
    why: "Leaks, slow failures and Monday mornings show only with time.",
    fix: "Wait: it is applied by itself when the time has come. Keep the version blue upstream until then.",
    overridable: true,
    check(context) {
        const { environment, deployment } = context;
        if (environment.upstream.environments.length === 0)
            return rules_verdict/* nothing */.s6;
        return (0,change/* changeOf */.C)(context).rising.flatMap((version) => {
            const place = (0,deployment_facts/* placeOfVersion */.Lm)(deployment, version);
            if (hotfix_isHotfix(context, version))
                return (0,rules_verdict/* pass */.IX)(soak, "hotfix", place);
            return judge(context, version, place);
        });
    },
};
function judge(context, version, place) {
    const { environment, server, now } = context;
    const standings = soakRecords(context, version).map((record) => standingOf(record, environment.soak));
    const needed = environment.soak > 0 ? ` (needs ${(0,rules_text/* spoken */.vg)(environment.soak)})` : "";
    const good = standings.filter((standing) => standing.state === "soaked");
    const all = environment.upstream.mode === "all";
    if (all ? good.length === standings.length : good.length > 0) {
        // That it was there is promotion/skips-environment's to tell.
        if (environment.soak === 0)
            return [(0,rules_verdict/* pass */.IX)(soak, "no soak asked for", place)];
        const words = good.map(({ record }) => `${record.environment} ${(0,rules_text/* spoken */.vg)(record.longest)}`);
        return [(0,rules_verdict/* pass */.IX)(soak, `${(0,rules_text/* listed */.KE)(words, "and")}${needed}`, place)];
    }
    const open = standings.filter((standing) => standing.state === "soaking" || standing.state === "coming");
    const waiting = [...open, ...standings.filter((standing) => standing.state === "held")];
    const lost = standings.filter((standing) => standing.state === "ended" || standing.state === "never");
    const hopeless = all ? lost.length > 0 : waiting.length === 0;
    if (hopeless) {
        const ended = lost.filter((standing) => standing.state === "ended");
        // A version that was never there is promotion/skips-environment's to tell.
        if (ended.length === 0)
            return [];
        const where = ended[0]?.record.environment ?? "";
        return [
            (0,rules_verdict/* fail */.fJ)(soak, {
                message: `${(0,rules_text/* shown */.SP)(version)} was blue for ${(0,rules_text/* listed */.KE)(ended.map(({ record }) => `${(0,rules_text/* spoken */.vg)(record.longest)} only in ${record.environment}`), "and")}, then replaced${needed}`,
                hint: `make it blue there again and let it soak: blue: ${(0,rules_text/* shown */.SP)(version)} in environments/${where}/${server.id}.yaml`,
                place,
            }),
        ];
    }
    const eligible = all ? latest(standings) : earliest(waiting);
    const isHeld = waiting.some((standing) => standing.state === "held");
    return [
        (0,rules_verdict/* wait */.uk)(soak, {
            message: `${(0,rules_text/* shown */.SP)(version)}: ${(0,rules_text/* listed */.KE)(waiting.map(describe), all ? "and" : "or")}${needed}`,
            hint: eligible !== undefined
                ? `applied by itself in ${(0,rules_text/* ahead */.Uc)(eligible - Date.parse(now))}, if it stays blue there until then`
                : isHeld
                    ? "headgate resume lifts the hold, with a reason; a newer version needs none"
                    : "applied by itself once it has been blue there for long enough",
            place,
            ...(eligible === undefined ? {} : { eligible: new Date(eligible).toISOString() }),
        }),
    ];
}
function standingOf(record, needed) {
    if (record.held !== undefined)
        return { record, state: "held" };
    if (record.wasBlue && record.longest >= needed)
        return { record, state: "soaked" };
    if (record.since !== undefined)
        return { record, state: "soaking", eligible: record.since + needed };
    if (record.isComing)
        return { record, state: "coming" };
    return { record, state: record.wasBlue ? "ended" : "never" };
}
function describe({ record, state }) {
    switch (state) {
        case "soaking":
            return `blue in ${record.environment} for ${(0,rules_text/* spoken */.vg)(record.longest)}`;
        case "held":
            return `held in ${record.environment} (${(0,rules_text/* shown */.SP)(record.held ?? "")})`;
        default:
            return `goes to ${record.environment} first`;
    }
}
/** Only where every one that is missing knows its time. */
function latest(standings) {
    const missing = standings.filter((standing) => standing.state !== "soaked");
    const times = missing.flatMap((standing) => standing.eligible ?? []);
    return times.length === missing.length ? Math.max(...times) : undefined;
}
function earliest(standings) {
    const times = standings.flatMap((standing) => standing.eligible ?? []);
    return times.length > 0 ? Math.min(...times) : undefined;
}

// EXTERNAL MODULE: ./.build/model/signature.js
var signature = __webpack_require__(65819);
// EXTERNAL MODULE: ./.build/rules/supply-chain/advisory-judge.js
var advisory_judge = __webpack_require__(4182);
;// CONCATENATED MODULE: ./.build/rules/supply-chain/advisory.js






let last;
/** Worked out once for each context: each of the rules tells its part of it. */
function advisoryFindings(context) {
    if (last?.context !== context)
        last = { context, findings: judgeAll(context) };
    return last.findings;
}
/** Of each version that begins or gets more: what serves already is not taken away by what is found out later. */
function judgeAll(context) {
    const { environment, deployment, releases, advisories } = context;
    const limit = (0,advisory_judge/* limitOf */.LF)(environment);
    if (limit === undefined)
        return rules_verdict/* nothing */.s6;
    return (0,change/* changeOf */.C)(context).rising.flatMap((version) => {
        const release = releases.get(version);
        if (!release)
            return rules_verdict/* nothing */.s6;
        const evidence = advisories?.get((0,signature/* signatureKey */.cx)(release));
        const place = (0,deployment_facts/* placeOfVersion */.Lm)(deployment, version);
        return (0,advisory_judge/* judgeAdvisories */.Rl)({ version, evidence, limit, place, file: deployment.file });
    });
}
/** In the order in which a plan shows them; the first tells what passes. */
const advisoryGates = [
    advisory_documentation/* vulnerable */.VO,
    advisory_documentation/* notReachable */.XB,
    advisory_documentation/* notKnown */.bh,
    advisory_documentation/* belowLimit */.vT,
].map((documentation) => ({
    ...documentation,
    check: (context) => advisoryFindings(context).filter(({ rule }) => rule === documentation.id),
}));

// EXTERNAL MODULE: ./.build/rules/supply-chain/lost.js + 1 modules
var lost = __webpack_require__(21943);
// EXTERNAL MODULE: ./.build/rules/supply-chain/signature.js
var supply_chain_signature = __webpack_require__(34485);
;// CONCATENATED MODULE: ./.build/rules/targets/client-file.js
const defaults = {
    project: ".mcp.json",
    global: "~/.claude.json",
    mcprc: ".mcprc",
    vscode: ".vscode/mcp.json",
    cursor: ".cursor/mcp.json",
};
/** The client file that a target writes: the same text for the same file, also where case does not count. */
function clientFile({ scope, path }) {
    if (scope === "global" || path === undefined)
        return defaults[scope];
    const parts = path.split("/").filter((part) => part !== "" && part !== ".");
    return parts.join("/").toLowerCase();
}

;// CONCATENATED MODULE: ./.build/rules/targets/conflict.js




const targetConflict = {
    id: "target/conflict",
    severity: "high",
    what: "No two targets write the same entry of the same client file.",
    why: "Each would take the entry back from the other at every apply, and people would get now one version, now the other.",
    fix: "Give one of the targets another path or entry.",
    overridable: false,
    check({ desired }) {
        const byEnvironment = suspects(desired.environments);
        if (byEnvironment.size === 0)
            return rules_verdict/* nothing */.s6;
        const owners = new Map();
        const findings = new Map();
        for (const unit of desired.servers.values()) {
            for (const environment of unit.deployments.keys()) {
                for (const writer of byEnvironment.get(environment) ?? []) {
                    const entry = (0,model_target/* entryOf */.Ms)(writer.target, unit.id);
                    const key = JSON.stringify([writer.file, entry]);
                    const owner = owners.get(key);
                    if (!owner) {
                        owners.set(key, { writer, server: unit.id });
                        continue;
                    }
                    const pair = JSON.stringify([
                        owner.writer.environment,
                        owner.writer.index,
                        environment,
                        writer.index,
                    ]);
                    if (findings.has(pair))
                        continue;
                    const other = owner.writer === writer
                        ? `both ${owner.server} and ${unit.id}`
                        : `${owner.writer.environment} and ${environment} both`;
                    findings.set(pair, (0,rules_verdict/* fail */.fJ)(targetConflict, {
                        message: `${other} write the entry ${(0,rules_text/* shown */.SP)(entry)} of ${(0,rules_text/* shown */.SP)(writer.file)}`,
                        hint: "give one of them another path, or another entry",
                        place: { file: writer.environmentFile, path: ["targets", writer.index] },
                        environment,
                    }));
                }
            }
        }
        return [...findings.values()];
    },
};
/** Targets that could collide at all: those that share a file, or give one name to every server. */
function suspects(environments) {
    const writers = [];
    for (const environment of environments.values()) {
        for (const [index, target] of environment.targets.entries()) {
            if (target.type !== "mcp")
                continue;
            writers.push({
                environment: environment.id,
                environmentFile: environment.file,
                index,
                file: clientFile(target),
                target,
            });
        }
    }
    const uses = new Map();
    for (const { file } of writers)
        uses.set(file, (uses.get(file) ?? 0) + 1);
    const byEnvironment = new Map();
    for (const writer of writers) {
        const { entry, entries } = writer.target;
        const isAlone = (uses.get(writer.file) ?? 0) < 2;
        if (isAlone && entry === undefined && entries === undefined)
            continue;
        byEnvironment.set(writer.environment, [...(byEnvironment.get(writer.environment) ?? []), writer]);
    }
    return byEnvironment;
}

;// CONCATENATED MODULE: ./.build/rules/targets/haproxy-conflict.js


const haproxyConflict = {
    id: "target/haproxy-conflict",
    severity: "high",
    what: "No two deployments write the same HAProxy configuration, name the same backend in one folder, or listen at the same address.",
    why: "An HAProxy that is given two backends of one name, or one address twice, loads neither.",
    fix: "Put {server} and {environment} into the target's path and backend; leave bind to a configuration of your own where several servers share one address.",
    overridable: false,
    check({ desired }) {
        const claimed = new Map();
        const findings = new Map();
        for (const unit of desired.servers.values()) {
            for (const id of unit.deployments.keys()) {
                const environment = desired.environments.get(id);
                for (const [index, target] of environment?.targets.entries() ?? []) {
                    if (target.type !== "haproxy" || !environment)
                        continue;
                    const deployment = `${id}/${unit.id}`;
                    for (const { key, what, setting } of claimsOf(target, id, unit.id)) {
                        const other = claimed.get(key);
                        if (!other)
                            claimed.set(key, { deployment, what });
                        const place = `${id} ${index} ${setting}`;
                        if (!other || findings.has(place))
                            continue;
                        findings.set(place, (0,rules_verdict/* fail */.fJ)(haproxyConflict, {
                            message: `${other.deployment} and ${deployment} both ${what}`,
                            hint: `put {server} or {environment} into the target's ${setting}`,
                            place: { file: environment.file, path: ["targets", index] },
                            environment: id,
                        }));
                    }
                }
            }
        }
        return [...findings.values()];
    },
};
function claimsOf(target, environment, server) {
    const fill = (template) => template.replaceAll("{environment}", environment).replaceAll("{server}", server);
    const path = fill(target.path ?? "haproxy/{environment}/{server}.cfg");
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    const backend = fill(target.backend ?? "{server}");
    const bind = target.bind === undefined ? undefined : fill(target.bind);
    return [
        { key: `path ${path.toLowerCase()}`, what: `write ${(0,rules_text/* shown */.SP)(path)}`, setting: "path" },
        {
            key: `backend ${folder} ${backend}`,
            what: `have a backend ${(0,rules_text/* shown */.SP)(backend)} in ${(0,rules_text/* shown */.SP)(folder || "the root")}`,
            setting: "backend",
        },
        ...(bind === undefined
            ? []
            : [{ key: `bind ${folder} ${bind}`, what: `listen at ${(0,rules_text/* shown */.SP)(bind)}`, setting: "bind" }]),
    ];
}

;// CONCATENATED MODULE: ./.build/rules/targets/unsafe.js



const unsafePath = {
    id: "target/unsafe-path",
    severity: "high",
    what: "A target's path stays inside the clone, with forward slashes, and out of .git and Headgate's own files.",
    why: "A path from a pull request is written on other people's machines. It must not reach what it has no business with.",
    fix: "Write a path from the repository's root, such as clients/staging/.mcp.json.",
    overridable: false,
    check({ environment }) {
        return environment.targets.flatMap((target, index) => {
            if ((target.type !== "mcp" && target.type !== "haproxy") || target.path === undefined)
                return [];
            // What is deployed has plain names: they lead nowhere else.
            const problem = problemOf(target.path.replace(/\{(?:server|environment)\}/g, "x"));
            if (problem === undefined)
                return [];
            return (0,rules_verdict/* fail */.fJ)(unsafePath, {
                message: `the path ${(0,rules_text/* shown */.SP)(target.path) || "(empty)"} ${problem}`,
                hint: `write a path from the repository's root, such as ${examples[target.type]}`,
                place: { file: environment.file, path: ["targets", index, "path"], part: "value" },
            });
        });
    },
};
const examples = { mcp: "clients/staging/.mcp.json", haproxy: "haproxy/{environment}/{server}.cfg" };
const own = new Set(["servers", "environments", "headgate.yaml"]);
function problemOf(path) {
    const problem = (0,model_target/* innerPathProblem */.p5)(path);
    if (problem !== undefined)
        return problem;
    const first = path.split("/").find((step) => step !== "." && step !== "");
    return own.has(first?.toLowerCase() ?? "") ? "is among Headgate's own files" : undefined;
}
const dangerous = new Set(["__proto__", "constructor", "prototype"]);
const unsafeEntry = {
    id: "target/unsafe-entry",
    severity: "high",
    what: "The name of a client's entry is plain text: letters, digits, dot, dash, underscore, 64 at most.",
    why: "Clients use it as a key, in file names and in prompts; some of them trip over anything else.",
    fix: "Use the server's id, or a name such as weather-staging.",
    overridable: false,
    check({ environment }) {
        return environment.targets.flatMap((target, index) => {
            if (target.type !== "mcp")
                return [];
            const one = target.entry === undefined ? [] : [{ name: target.entry, path: ["entry"] }];
            const each = Object.entries(target.entries ?? {}).map(([id, name]) => ({
                name,
                path: ["entries", id],
            }));
            return [...one, ...each]
                .filter(({ name }) => !/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(name) || dangerous.has(name))
                .map(({ name, path }) => (0,rules_verdict/* fail */.fJ)(unsafeEntry, {
                message: `${(0,rules_text/* shown */.SP)(name) || "an empty text"} cannot be the name of a client's entry`,
                hint: "use letters, digits, dot, dash and underscore, as in weather-staging",
                place: { file: environment.file, path: ["targets", index, ...path], part: "value" },
            }));
        });
    },
};

// EXTERNAL MODULE: ./.build/model/canonical.js
var canonical = __webpack_require__(73903);
;// CONCATENATED MODULE: ./.build/rules/traffic/enforcement.js




const enforcement_documentation = {
    id: "traffic/not-enforced",
    severity: "high",
    what: "Shares between versions are written only where every target of the environment can enforce them.",
    why: "A share that a target cannot enforce is a wish: all the people it serves would get one version, and the plan would say otherwise.",
    fix: "Use only targets that split traffic (haproxy, or mcp with its launcher), or give one version all of it.",
    overridable: false,
};
const notEnforced = {
    ...enforcement_documentation,
    check({ deployment, environment }) {
        const greens = Object.entries(deployment.green).filter(([, share]) => share > 0);
        const first = greens[0];
        if (!first || (greens.length === 1 && (0,traffic/* blueShare */.UJ)(deployment.green) <= 0))
            return rules_verdict/* nothing */.s6;
        if ((0,model_target/* environmentCan */.qG)(environment.targets).split)
            return rules_verdict/* nothing */.s6;
        return [
            (0,rules_verdict/* fail */.fJ)(enforcement_documentation, {
                message: `${unable(environment, "split")} cannot split traffic`,
                hint: `give ${environment.file} only targets that can, such as haproxy, or mcp with a launcher, or set the shares to 0`,
                place: { file: deployment.file, path: ["green", first[0]], part: "value" },
            }),
        ];
    },
};
/** A warning here, since only a rollout that begins is refused. */
const strategyNotEnforced = {
    ...enforcement_documentation,
    check({ environment }) {
        const { strategy } = environment;
        const isSplit = strategy.steps.some((step) => step > 0 && step < 100);
        if (!isSplit || (0,model_target/* environmentCan */.qG)(environment.targets).split)
            return rules_verdict/* nothing */.s6;
        return [
            (0,rules_verdict/* warn */.R8)(enforcement_documentation, {
                message: `strategy ${strategy.type} splits traffic, which ${unable(environment, "split")} cannot`,
                hint: "use only targets that split traffic, or strategy immediate or blue_green: rollouts here will be refused",
                place: { file: environment.file, path: ["strategy"], part: "key" },
            }),
        ];
    },
};
const invalidSteps = {
    id: "traffic/invalid-steps",
    severity: "high",
    what: "The steps of a strategy are whole percents from 0 to 99 that rise; the last one, 100, is implied.",
    why: "A step that falls back would take traffic from a version that has just proved good.",
    fix: "Write rising steps, such as [5, 25, 50].",
    overridable: false,
    check({ environment }) {
        const { steps } = environment.strategy;
        const bad = steps.findIndex((step, index) => !Number.isInteger(step) || step < 0 || step > 99 || step <= (steps[index - 1] ?? -1));
        if (bad < 0)
            return rules_verdict/* nothing */.s6;
        return [
            (0,rules_verdict/* fail */.fJ)(invalidSteps, {
                message: `step ${steps[bad]} of ${environment.id} is not a whole percent that rises from the one before, up to 99`,
                hint: "write rising steps, such as [5, 25, 50]; 100 is implied",
                place: { file: environment.file, path: ["strategy", "steps", bad], part: "value" },
            }),
        ];
    },
};
const singleVariant = {
    id: "target/single-variant",
    severity: "medium",
    what: "A change of variables goes through the strategy's steps where every target can run two variants of one version at once.",
    why: "Elsewhere the new values reach everyone in one step, whatever the strategy says.",
    fix: "Nothing, if that is acceptable; otherwise use only targets that can (mcp with its launcher, haproxy with {variant} in its address).",
    overridable: true,
    check({ environment, from, to, deployment, stable }) {
        const old = stable === null ? undefined : from.variants[stable];
        if (old?.version !== deployment.blue || !replaces(from, to, old))
            return rules_verdict/* nothing */.s6;
        if (environment.strategy.steps.length === 0 || (0,model_target/* environmentCan */.qG)(environment.targets).variants)
            return rules_verdict/* nothing */.s6;
        return [
            (0,rules_verdict/* warn */.R8)(singleVariant, {
                message: `the new variables of ${deployment.blue} reach all of ${environment.id} at once`,
                hint: `${unable(environment, "variants")} cannot run two variants of one version; the strategy's steps do not apply`,
                place: { file: deployment.file, path: ["variables"], part: "key" },
            }),
        ];
    },
};
/** Whether a variant comes that does not run yet, of the same version as one that does. */
function replaces(from, to, old) {
    const running = new Set(Object.values(from.variants).map(canonical/* canonicalJson */.dj));
    return Object.values(to.variants).some((variant) => variant.version === old.version && !running.has((0,canonical/* canonicalJson */.dj)(variant)));
}
/** The first target that stands in the way, as a person finds it in the file. */
function unable(environment, can) {
    const index = environment.targets.findIndex((target) => !(0,model_target/* capabilitiesOf */.SF)(target)[can]);
    const target = environment.targets[index];
    if (!target)
        return `${environment.id}, which has no target,`;
    const without = target.type === "mcp" ? " without a launcher" : "";
    return environment.targets.length === 1
        ? `the target of ${environment.id} (${target.type}${without})`
        : `target ${index + 1} of ${environment.id} (${target.type}${without})`;
}

// EXTERNAL MODULE: ./.build/model/strategy.js
var model_strategy = __webpack_require__(46340);
;// CONCATENATED MODULE: ./.build/rules/traffic/pauses.js


const invalidPause = {
    id: "traffic/invalid-pause",
    severity: "high",
    what: "Each pause of a strategy is one of its steps.",
    why: "A rollout never stands at a share that is no step: nobody would ever be asked.",
    fix: "Name one of the steps, or add a step of that share.",
    overridable: false,
    check({ environment: { id, file, strategy, targets } }) {
        const steps = (0,model_strategy/* stepsOf */.B)(strategy, targets.length);
        return (strategy.pauses ?? []).flatMap((pause, index) => {
            if (steps.includes(pause))
                return rules_verdict/* nothing */.s6;
            const known = steps.length === 0 ? "it has none before 100" : `they are ${steps.join(", ")}`;
            return (0,rules_verdict/* fail */.fJ)(invalidPause, {
                message: `pause ${pause} of ${id} is none of the steps of its strategy ${strategy.type}: ${known}`,
                hint: "name one of the steps, or write strategy.steps with that share among them",
                place: { file, path: ["strategy", "pauses", index], part: "value" },
            });
        });
    },
};

;// CONCATENATED MODULE: ./.build/rules/traffic/shares.js



const outOfRange = {
    id: "traffic/out-of-range",
    severity: "high",
    what: "A share is a whole number from 0 to 100, in percent.",
    why: "Shares are exact: what a person wrote is what every target enforces, and no target knows halves.",
    fix: "Write a whole number of percent.",
    overridable: false,
    check({ deployment }) {
        const bad = Object.entries(deployment.green).filter(([, share]) => !isShare(share));
        if (bad.length === 0)
            return rules_verdict/* nothing */.s6;
        return bad.map(([version, share]) => (0,rules_verdict/* fail */.fJ)(outOfRange, {
            message: `${(0,rules_text/* shown */.SP)(version)} has a share of ${share} percent`,
            hint: "write a whole number from 0 to 100",
            place: { file: deployment.file, path: ["green", version], part: "value" },
        }));
    },
};
const overHundred = {
    id: "traffic/over-100",
    severity: "high",
    what: "The shares of all green versions sum to 100 at most; blue gets what is left.",
    why: "There is no more traffic than all of it, and Headgate does not guess whose share to cut.",
    fix: "Lower one of them, or take it out.",
    overridable: false,
    check({ deployment }) {
        const sum = (0,traffic/* sumOfShares */.tg)(deployment.green);
        if (!(sum > 100) || !Object.values(deployment.green).every(isShare))
            return rules_verdict/* nothing */.s6;
        return [
            (0,rules_verdict/* fail */.fJ)(overHundred, {
                message: `the green shares sum to ${sum} percent`,
                hint: `take ${sum - 100} away from them: blue gets what the greens leave`,
                place: { file: deployment.file, path: ["green"], part: "key" },
            }),
        ];
    },
};
const blueAndGreen = {
    id: "traffic/blue-and-green",
    severity: "high",
    what: "No version is both blue and green.",
    why: "Blue's share belongs to the strategy and green's to people: two writers of one number.",
    fix: "Take it out of green to make it blue, or name another blue.",
    overridable: false,
    check({ deployment }) {
        if (!Object.hasOwn(deployment.green, deployment.blue))
            return rules_verdict/* nothing */.s6;
        return [
            (0,rules_verdict/* fail */.fJ)(blueAndGreen, {
                message: `${(0,rules_text/* shown */.SP)(deployment.blue)} is both blue and green`,
                hint: "take it out of green",
                place: { file: deployment.file, path: ["green", deployment.blue], part: "key" },
            }),
        ];
    },
};
function isShare(share) {
    return Number.isInteger(share) && share >= 0 && share <= 100;
}

;// CONCATENATED MODULE: ./.build/rules/variables/declared.js



const variableRequired = {
    id: "variable/required",
    severity: "high",
    what: "Every variable and secret that a deployed release requires is given, or has a default.",
    why: "Without it the server does not start, and that would show only in front of its users.",
    fix: "Set it under variables, or name it under secrets where it is secret.",
    overridable: false,
    check(context) {
        const { deployment } = context;
        const missing = new Map();
        const { releases, declared } = (0,deployment_facts/* factsOf */.xS)(context);
        for (const [index, release] of releases.entries()) {
            for (const variable of declared[index]?.values() ?? []) {
                if (!variable.isRequired || isGiven(context, variable))
                    continue;
                const known = missing.get(variable.name);
                if (known)
                    known.versions.push(release.version);
                else
                    missing.set(variable.name, { variable, versions: [release.version] });
            }
        }
        if (missing.size === 0)
            return rules_verdict/* nothing */.s6;
        return [...missing].map(([name, { variable, versions }]) => (0,rules_verdict/* fail */.fJ)(variableRequired, {
            message: `${(0,rules_text/* listed */.KE)(versions.map(rules_text/* shown */.SP), "and")} ${versions.length > 1 ? "require" : "requires"} the ${variable.isSecret ? "secret" : "variable"} ${(0,rules_text/* shown */.SP)(name)}`,
            hint: variable.isSecret
                ? `name it under secrets: { ${(0,rules_text/* shown */.SP)(name)}: NAME_IN_THE_SECRET_STORE }`
                : `set it under variables${variable.choices ? `: one of ${(0,rules_text/* listed */.KE)(variable.choices.map(rules_text/* shown */.SP))}` : ""}`,
            place: { file: deployment.file, path: [variable.isSecret ? "secrets" : "variables"], part: "key" },
        }));
    },
};
function isGiven(context, variable) {
    const { secretOrigins, origins } = (0,deployment_facts/* factsOf */.xS)(context).resolved;
    return (secretOrigins.has(variable.name) ||
        // A secret in plain text is variable/secret-as-variable's to tell; it is not missing.
        origins.has(variable.name) ||
        variable.default !== undefined ||
        variable.value !== undefined);
}
const variableUnknown = {
    id: "variable/unknown",
    severity: "low",
    what: "A deployment gives only variables and secrets that one of its releases declares.",
    why: "A misspelt name is set in vain, and the server goes on with its default.",
    fix: "Correct the name, or take it out; a release that needs it should declare it.",
    overridable: true,
    check(context) {
        const { deployment } = context;
        const given = [
            ...Object.keys(deployment.variables).map((name) => ["variables", name]),
            ...Object.keys(deployment.secrets).map((name) => ["secrets", name]),
        ];
        if (given.length === 0)
            return rules_verdict/* nothing */.s6;
        const { declared } = (0,deployment_facts/* factsOf */.xS)(context);
        if (declared.length === 0)
            return rules_verdict/* nothing */.s6;
        const unknown = given.filter(([, name]) => !declared.some((variables) => variables.has(name)));
        if (unknown.length === 0)
            return rules_verdict/* nothing */.s6;
        const names = new Set(declared.flatMap((variables) => [...variables.keys()]));
        return unknown.map(([key, name]) => {
            const near = (0,rules_text/* nearest */.pA)(name, names);
            return (0,rules_verdict/* warn */.R8)(variableUnknown, {
                message: `no release deployed here declares ${(0,rules_text/* shown */.SP)(name)}`,
                hint: near.length > 0
                    ? `did you mean ${(0,rules_text/* listed */.KE)(near.map(rules_text/* shown */.SP))}?`
                    : "take it out, or declare it in the release",
                place: { file: deployment.file, path: [key, name], part: "key" },
            });
        });
    },
};

// EXTERNAL MODULE: ./.build/rules/variables/credential.js
var credential = __webpack_require__(47996);
;// CONCATENATED MODULE: ./.build/rules/variables/plain.js




const looksSecretDocumentation = {
    id: "variable/looks-secret",
    severity: "critical",
    what: "No plain variable holds what looks like a credential: an issued token, a key, a password in an address, a long random text.",
    why: "Git keeps everything for ever. Whoever can read the repository, a fork or a log could use it.",
    fix: "Revoke it if it is real, store it with the target's secrets and name it under secrets; if it is none, override this rule.",
    overridable: true,
    confidential: true,
};
const checkLooksSecret = (holder) => {
    if (!holder)
        return rules_verdict/* nothing */.s6;
    const bad = Object.entries(holder.variables).filter(([name, value]) => (0,credential/* looksSecret */.n0)(name, value));
    return bad.map(([name]) => (0,rules_verdict/* fail */.fJ)(looksSecretDocumentation, {
        message: `the value of ${(0,rules_text/* shown */.SP)(name)} looks like a credential`,
        hint: "revoke it if it is real, and give it under secrets by name; if it is none, override variable/looks-secret",
        place: { file: holder.file, path: ["variables", name], part: "key" },
    }));
};
const notANameDocumentation = {
    id: "variable/not-a-name",
    severity: "high",
    what: "A variable's name is one an environment can hold: letters, digits and underscores, no digit first.",
    why: "Shells, clients and containers drop or mangle any other, each in its own way.",
    fix: "Correct the name.",
    overridable: false,
};
const checkName = (holder) => {
    if (!holder)
        return rules_verdict/* nothing */.s6;
    const bad = Object.keys(holder.variables).filter((name) => !/^[A-Za-z_][A-Za-z0-9_]{0,127}$/.test(name));
    return bad.map((name) => (0,rules_verdict/* fail */.fJ)(notANameDocumentation, {
        message: `${(0,rules_text/* shown */.SP)(name) || "an empty text"} cannot be the name of a variable`,
        hint: "use letters, digits and underscores, as in LOG_LEVEL",
        place: { file: holder.file, path: ["variables", name], part: "key" },
    }));
};
/** A declared secret in plain text is told by variable/secret-as-variable already. */
function undeclared(context) {
    const { file, variables } = context.deployment;
    if (!Object.keys(variables).some((name) => (0,deployment_facts/* isDeclaredSecret */.H8)(context, name)))
        return context.deployment;
    const entries = Object.entries(variables).filter(([name]) => !(0,deployment_facts/* isDeclaredSecret */.H8)(context, name));
    return { file, variables: Object.fromEntries(entries) };
}
/** The same rule for every kind of file that gives variables; each value is judged where it stands, once. */
function forEveryFile(documentation, check) {
    return {
        project: { ...documentation, check: ({ desired }) => check(desired.project) },
        environment: { ...documentation, check: ({ environment }) => check(environment) },
        server: { ...documentation, check: ({ server }) => check(server.server) },
        deployment: { ...documentation, check: (context) => check(undeclared(context)) },
    };
}
const variableLooksSecret = forEveryFile(looksSecretDocumentation, checkLooksSecret);
const variableNotAName = forEveryFile(notANameDocumentation, checkName);

// EXTERNAL MODULE: ./.build/rules/variables/exposed.js
var exposed = __webpack_require__(40633);
;// CONCATENATED MODULE: ./.build/rules/variables/released.js



/** Never repeats what it found. */
const holdsCredential = {
    id: "release/holds-credential",
    severity: "critical",
    what: "Nothing that a release says lets its readers in: no address, header, argument or default of a variable holds what looks like a credential.",
    why: "Releases are committed for everyone to read, and never change: Git keeps it for ever.",
    fix: "Revoke it if it is real. Put a variable that is a secret in its place, {NAME} in a header, and release that under a new version.",
    overridable: true,
    confidential: true,
    check: ({ server }) => [...server.releases.values()].flatMap((release) => writtenIn(release)
        .filter(({ words }) => (0,exposed/* secretArgument */.qj)(words.map(filledByOthers)) >= 0)
        .map(({ path }) => (0,rules_verdict/* fail */.fJ)(holdsCredential, {
        message: `release ${(0,rules_text/* shown */.SP)(release.version)} holds what looks like a credential, at ${path.join(".")}`,
        hint: "revoke it if it is real, and let a variable that is a secret take its place: releases are committed for everyone to read",
        place: { file: release.file, path, part: "key" },
    }))),
};
/** Places that a client fills in hold nothing yet. */
function filledByOthers(text) {
    return text.replace(/\$?\{[A-Za-z_][A-Za-z0-9_]*\}/g, "");
}
function writtenIn({ server, release }) {
    const { command } = release;
    return [
        ...(server.remotes ?? []).flatMap(({ url, headers = [] }, at) => {
            const path = ["server", "remotes", at];
            return [
                { path: [...path, "url"], words: [url] },
                ...headers.map(({ name, value = "" }, index) => ({
                    path: [...path, "headers", index],
                    words: [`${name}: ${value}`],
                })),
            ];
        }),
        ...(server.packages ?? []).flatMap((entry, at) => {
            const path = ["server", "packages", at];
            const { identifier, packageArguments = [], runtimeArguments = [], environmentVariables = [] } = entry;
            return [
                { path: [...path, "identifier"], words: [identifier] },
                ...Object.entries({ packageArguments, runtimeArguments }).map(([key, list]) => ({
                    path: [...path, key],
                    words: list.flatMap(({ name = "", value = "" }) => [name, value]).filter((word) => word !== ""),
                })),
                ...defaultsOf(environmentVariables, path),
            ];
        }),
        ...(command
            ? [
                { path: ["release", "command"], words: [command.command, ...command.args] },
                ...defaultsOf(command.environmentVariables ?? [], ["release", "command"]),
            ]
            : []),
    ];
}
/** By its shape alone: what others publish as `your-token-here` is none. */
function defaultsOf(variables, path) {
    return variables.flatMap((variable, at) => [variable.default ?? "", variable.value ?? ""].some(exposed/* isSecretName */.eh)
        ? [
            {
                path: [...path, "environmentVariables", at],
                words: [variable.default ?? "", variable.value ?? ""],
            },
        ]
        : []);
}

;// CONCATENATED MODULE: ./.build/rules/variables/secrets.js




const environmentName = /^[A-Za-z_][A-Za-z0-9_]{0,127}$/;
const notASecretName = {
    id: "secret/not-a-name",
    severity: "critical",
    what: "What stands under secrets is the name of an environment variable in the target's secret store, never a value.",
    why: "A secret that was committed is public to everyone with the repository, for ever.",
    fix: "Revoke the value if it is real, store it with the target's secrets, and write its name here.",
    overridable: false,
    confidential: true,
    check({ deployment }) {
        return Object.entries(deployment.secrets).flatMap(([name, reference]) => {
            const isToken = (0,credential/* isIssuedToken */.xU)(reference) || (0,credential/* looksRandom */.EZ)(reference);
            if (environmentName.test(reference) && !isToken)
                return [];
            return (0,rules_verdict/* fail */.fJ)(notASecretName, {
                // The text itself is not shown: it may be the secret.
                message: isToken
                    ? `what stands for the secret ${(0,rules_text/* shown */.SP)(name)} looks like its value`
                    : `what stands for the secret ${(0,rules_text/* shown */.SP)(name)} is no name of an environment variable`,
                hint: isToken
                    ? "revoke it now; then store the new one and write its name, such as WEATHER_API_KEY"
                    : "write a name such as WEATHER_API_KEY: letters, digits and underscores",
                place: { file: deployment.file, path: ["secrets", name], part: "key" },
            });
        });
    },
};
const notASecret = {
    id: "secret/not-a-secret",
    severity: "low",
    what: "Only what a release declares as secret is given under secrets.",
    why: "A plain setting in a secret store is reviewed by no one and shows in no plan.",
    fix: "Move it to variables, or declare it isSecret in the next release.",
    overridable: true,
    check(context) {
        const { deployment } = context;
        const names = Object.keys(deployment.secrets);
        if (names.length === 0)
            return rules_verdict/* nothing */.s6;
        const { declared } = (0,deployment_facts/* factsOf */.xS)(context);
        return names.flatMap((name) => {
            const variables = declared.flatMap((all) => all.get(name) ?? []);
            if (variables.length === 0 || variables.some((variable) => variable.isSecret))
                return [];
            return (0,rules_verdict/* warn */.R8)(notASecret, {
                message: `${(0,rules_text/* shown */.SP)(name)} is given as a secret, and no release deployed here declares it as one`,
                hint: "move it to variables, where a review can see it",
                place: { file: deployment.file, path: ["secrets", name], part: "key" },
            });
        });
    },
};
const givenTwice = {
    id: "variable/given-twice",
    severity: "medium",
    what: "A deployment gives a name once: under variables or under secrets.",
    why: "Only one of the two can reach the server, and a reader cannot tell which.",
    fix: "Take one of them out.",
    overridable: false,
    check(context) {
        const { deployment } = context;
        return Object.keys(deployment.secrets)
            .filter((name) => Object.hasOwn(deployment.variables, name) && !(0,deployment_facts/* isDeclaredSecret */.H8)(context, name))
            .map((name) => (0,rules_verdict/* fail */.fJ)(givenTwice, {
            message: `${(0,rules_text/* shown */.SP)(name)} stands under variables and under secrets`,
            hint: "take one of them out; the secret would win",
            place: { file: deployment.file, path: ["variables", name], part: "key" },
        }));
    },
};

// EXTERNAL MODULE: ./.build/model/release.js
var model_release = __webpack_require__(29452);
// EXTERNAL MODULE: ./.build/model/start.js
var start = __webpack_require__(51041);
;// CONCATENATED MODULE: ./.build/rules/variables/unsafe.js




const unsafe_documentation = {
    id: "variable/unsafe",
    severity: "high",
    what: "No release declares, and no deployment gives, a variable that decides which code is loaded: PATH, NODE_OPTIONS, PYTHONPATH, LD_…, DYLD_…, npm_config_… and their like.",
    why: "With such a variable a server runs other code than what was released, reviewed and probed.",
    fix: "Take it out. What the server needs belongs into its release, or into a variable of its own.",
    overridable: false,
};
const hint = "take it out: servers never get it";
/** Such a variable is never handed on; whoever writes it must hear of that. */
const variableUnsafe = {
    server: {
        ...unsafe_documentation,
        check: ({ server }) => [...server.releases.values()].flatMap((release) => [...(0,model_release/* declaredVariables */.At)(release).keys()].filter(start/* isLoaderVariable */.aR).map((name) => (0,rules_verdict/* fail */.fJ)(unsafe_documentation, {
            message: `release ${(0,rules_text/* shown */.SP)(release.version)} declares ${(0,rules_text/* shown */.SP)(name)}, which decides which code is loaded`,
            hint,
            place: { file: release.file, path: [] },
        }))),
    },
    deployment: {
        ...unsafe_documentation,
        check: ({ deployment }) => ["variables", "secrets"].flatMap((key) => Object.keys(deployment[key])
            .filter(start/* isLoaderVariable */.aR)
            .map((name) => (0,rules_verdict/* fail */.fJ)(unsafe_documentation, {
            message: `${(0,rules_text/* shown */.SP)(name)} decides which code is loaded`,
            hint,
            place: { file: deployment.file, path: [key, name], part: "key" },
        }))),
    },
};

;// CONCATENATED MODULE: ./.build/rules/variables/values.js




/** Each plain value that a release declares a variable for, once for each variable. */
function declaredValues(context, check) {
    const { releases, declared, resolved } = (0,deployment_facts/* factsOf */.xS)(context);
    const { origins, secretOrigins } = resolved;
    if (origins.size === 0)
        return rules_verdict/* nothing */.s6;
    const findings = new Map();
    for (const [index, release] of releases.entries()) {
        for (const [name, variable] of declared[index] ?? []) {
            const origin = origins.get(name);
            if (!origin || findings.has(name) || (secretOrigins.has(name) && !variable.isSecret))
                continue;
            const finding = check(variable, origin, release);
            if (finding)
                findings.set(name, finding);
        }
    }
    return findings.size === 0 ? rules_verdict/* nothing */.s6 : [...findings.values()];
}
/** A value in the wrong place may be a credential: then the message does not spread it. */
function valueShown(name, value) {
    return (0,credential/* looksSecret */.n0)(name, value) ? "set to what looks like a credential" : (0,rules_text/* shown */.SP)(value) || "empty";
}
const variableChoice = {
    id: "variable/choice",
    severity: "high",
    what: "A variable has one of the values that the release offers as choices.",
    why: "A value outside of them is refused by the server at its start, or quietly ignored.",
    fix: "Use one of the choices.",
    overridable: false,
    check: (context) => declaredValues(context, ({ name, choices, isSecret }, { value, place }, release) => !choices || choices.length === 0 || choices.includes(value) || isSecret
        ? undefined
        : (0,rules_verdict/* fail */.fJ)(variableChoice, {
            message: `${(0,rules_text/* shown */.SP)(name)} is ${valueShown(name, value)}, which is none of the choices of ${(0,rules_text/* shown */.SP)(release.version)}`,
            hint: `use ${(0,rules_text/* listed */.KE)(choices.map(rules_text/* shown */.SP))}`,
            place,
        })),
};
const variableFormat = {
    id: "variable/format",
    severity: "high",
    what: "A variable's value has the format that the release declares: string, number, boolean (true, false) or filepath.",
    why: "A number that is none becomes 0, NaN or a crash, in production first.",
    fix: "Correct the value.",
    overridable: false,
    check: (context) => declaredValues(context, ({ name, format = "string", isSecret }, { value, place }) => {
        if (isSecret || fits(format, value))
            return undefined;
        return (0,rules_verdict/* fail */.fJ)(variableFormat, {
            message: `${(0,rules_text/* shown */.SP)(name)} is ${valueShown(name, value)}, which is no ${format}`,
            hint: values_examples[format],
            place,
        });
    }),
};
const values_examples = {
    string: "take the NUL character out",
    number: 'write a number in quotes, such as "30000" or "0.5"',
    boolean: 'write "true" or "false"',
    filepath: "write a path on one line",
};
function fits(format, value) {
    if (value.includes("\0"))
        return false;
    switch (format) {
        case "number":
            return /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(value) && Number.isFinite(Number(value));
        case "boolean":
            return value === "true" || value === "false";
        case "filepath":
            return value.trim() !== "" && !/[\r\n]/.test(value);
        case "string":
            return true;
    }
}
const secretAsVariable = {
    id: "variable/secret-as-variable",
    severity: "critical",
    what: "What a release declares as a secret is never given as a plain variable, at any level.",
    why: "Git keeps everything for ever, and everyone who can read the repository can read it.",
    fix: "Revoke the value if it is real, store it with the target's secrets, and name it under secrets.",
    overridable: false,
    confidential: true,
    check: (context) => declaredValues(context, ({ name, isSecret }, { place, level }) => isSecret
        ? (0,rules_verdict/* fail */.fJ)(secretAsVariable, {
            message: `${(0,rules_text/* shown */.SP)(name)} is a secret, and stands in plain text among the ${level}'s variables`,
            hint: `revoke it if it is real; then secrets: { ${(0,rules_text/* shown */.SP)(name)}: NAME_IN_THE_SECRET_STORE }`,
            place: { ...place, part: "key" },
        })
        : undefined),
};

;// CONCATENATED MODULE: ./.build/rules/versions/changed-release.js



const changed_release_documentation = {
    id: "version/changed-release",
    severity: "critical",
    what: "A release is never edited, and not removed while a deployment or what runs names it.",
    why: "What was reviewed, soaked and signed is that text. If it could change, a rollback would start something else.",
    fix: "Restore the file from the base branch, and release the change under a new version.",
    overridable: false,
};
const changedRelease = {
    ...changed_release_documentation,
    check({ server, base, statuses }) {
        const findings = [];
        for (const [version, before] of base?.releases ?? []) {
            const after = server.releases.get(version);
            // What ran or soaked is brought back: the edit before it was refused, and became the base all the same.
            if (after && [...recorded(statuses)].some(same(version, after.digest)))
                continue;
            if (after && after.digest !== before.digest) {
                findings.push((0,rules_verdict/* fail */.fJ)(changed_release_documentation, {
                    message: `release ${(0,rules_text/* shown */.SP)(version)} of ${server.id} was changed; releases are immutable`,
                    hint: "restore it from the base branch, and release the change under a new version",
                    place: { file: after.file, path: [] },
                }));
            }
        }
        const users = new Map();
        for (const status of statuses?.values() ?? []) {
            for (const { version } of Object.values(status.variants)) {
                users.set(version, `it runs in ${status.environment}`);
            }
        }
        if (base) {
            for (const deployment of server.deployments.values()) {
                for (const version of (0,deployment_facts/* namedVersions */.fY)(deployment)) {
                    if (base.versions.has(version))
                        users.set(version, `${deployment.file} names it`);
                }
            }
        }
        for (const [version, reason] of users) {
            if (!server.versions.has(version)) {
                findings.push((0,rules_verdict/* fail */.fJ)(changed_release_documentation, {
                    message: `release ${(0,rules_text/* shown */.SP)(version)} of ${server.id} was removed, and ${reason}`,
                    hint: "restore the file; a release may go once nothing names it any more",
                    place: { file: `servers/${server.id}/versions/${version}.json`, path: [] },
                }));
            }
        }
        return findings;
    },
};
/**
 * Against all that was deployed or soaked of the server, wherever: this holds where the base is unknown, across
 * rewritten history, and on the second look at a change that was refused once.
 */
const changedReleaseGate = {
    ...changed_release_documentation,
    check(context) {
        const changed = new Map();
        for (const { version, digest, environment } of known(context)) {
            const release = context.releases.get(version);
            if (!release || digest === "" || release.digest === digest || changed.has(version))
                continue;
            changed.set(version, (0,rules_verdict/* fail */.fJ)(changed_release_documentation, {
                message: `release ${(0,rules_text/* shown */.SP)(version)} of ${context.server.id} is not the one that was deployed to ${environment}`,
                hint: "restore the file as it was, and release the change under a new version",
                place: { file: release.file, path: [] },
            }));
        }
        return [...changed.values()];
    },
};
/** What ran or soaked under each version, this deployment's own first. */
function* known({ from, status, statuses, environment }) {
    for (const { version, release } of Object.values(from.variants)) {
        yield { version, digest: release, environment: environment.id };
    }
    if (status)
        yield* recorded(new Map([[environment.id, status]]));
    yield* recorded(statuses);
}
function* recorded(statuses) {
    for (const { environment, variants, soak } of statuses?.values() ?? []) {
        for (const { version, release } of Object.values(variants))
            yield { version, digest: release, environment };
        for (const [version, { release }] of Object.entries(soak)) {
            yield { version, digest: release, environment };
        }
    }
}
function same(version, digest) {
    return (known) => known.version === version && known.digest === digest;
}

;// CONCATENATED MODULE: ./.build/rules/versions/downgrade.js





const downgrade = {
    id: "version/downgrade",
    severity: "medium",
    what: "An environment with `versions: { downgrade: false }` takes no version lower than the one that is stable there.",
    why: "Going back by editing the version skips what a rollback guarantees: a state that is known to have been healthy, restored as it was.",
    fix: "Use headgate rollback, or release the old code under a new version.",
    overridable: true,
    check(context) {
        const { environment, deployment, server } = context;
        const { stable, rising } = (0,change/* changeOf */.C)(context);
        if (environment.versions.downgrade || stable === undefined)
            return rules_verdict/* nothing */.s6;
        return rising.map((version) => (0,traffic/* compareVersions */.Zy)(version, stable) < 0
            ? (0,rules_verdict/* fail */.fJ)(downgrade, {
                message: `${(0,rules_text/* shown */.SP)(version)} is lower than ${(0,rules_text/* shown */.SP)(stable)}, which is stable in ${environment.id}`,
                hint: `to go back: headgate rollback ${server.id} --env ${environment.id} --to ${(0,rules_text/* shown */.SP)(version)} --reason …`,
                place: (0,deployment_facts/* placeOfVersion */.Lm)(deployment, version),
            })
            : (0,rules_verdict/* pass */.IX)(downgrade, `${(0,rules_text/* shown */.SP)(version)} is no downgrade`, (0,deployment_facts/* placeOfVersion */.Lm)(deployment, version)));
    },
};

// EXTERNAL MODULE: ./.build/rules/versions/lifecycle.js
var lifecycle = __webpack_require__(53725);
// EXTERNAL MODULE: ./node_modules/semver/functions/valid.js
var valid = __webpack_require__(58780);
var valid_default = /*#__PURE__*/__webpack_require__.n(valid);
;// CONCATENATED MODULE: ./.build/rules/versions/not-exact.js



const notExact = {
    id: "version/not-exact",
    severity: "high",
    what: "Each package of a release is named by one exact version (or an image by tag or digest, a bundle by its address).",
    why: "A release must start the same thing today and in a year. A range, latest or nothing lets a registry decide.",
    fix: "Write the exact package version into the release, and release it again under a new version if it is out already.",
    overridable: false,
    check({ server }) {
        return [...server.releases.values()].flatMap((release) => (release.server.packages ?? []).flatMap((entry, index) => {
            const problem = not_exact_problemOf(entry);
            if (!problem)
                return [];
            const path = ["server", "packages", index];
            return (0,rules_verdict/* fail */.fJ)(notExact, {
                message: `${(0,rules_text/* shown */.SP)(entry.identifier)} in release ${(0,rules_text/* shown */.SP)(release.version)} ${problem}`,
                hint: "name the exact version of the package, such as 1.4.0",
                place: { file: release.file, path: entry.version === undefined ? path : [...path, "version"] },
            });
        }));
    },
};
/** PEP 440 without operators: `1.2`, `1.2.0rc1`, `1!2.0.post1+local`. */
const pypi = /^(\d+!)?\d+(\.\d+)*((a|b|rc)\d+)?(\.post\d+)?(\.dev\d+)?(\+[a-z0-9.]+)?$/i;
function not_exact_problemOf({ registryType, identifier, version }) {
    const isFloating = version !== undefined && /[\^~<>=*|,\s]|^latest$|(?:^|\.)x(?:\.|$)/i.test(version);
    if (isFloating)
        return `has version ${(0,rules_text/* shown */.SP)(version)}, which is not one version`;
    switch (registryType) {
        case "npm":
        case "nuget":
            if (version === undefined)
                return "has no version";
            if (registryType === "nuget" && /^\d+(\.\d+){1,3}(-[0-9A-Za-z.-]+)?$/.test(version))
                return undefined;
            return valid_default()(version) === version ? undefined : `has version ${(0,rules_text/* shown */.SP)(version)}, which is not exact`;
        case "pypi":
            if (version === undefined)
                return "has no version";
            return pypi.test(version) ? undefined : `has version ${(0,rules_text/* shown */.SP)(version)}, which is not exact`;
        case "oci":
            if (identifier.includes("@sha256:") || version !== undefined)
                return undefined;
            return imageTag(identifier) === undefined ? "has neither tag nor digest, or the tag latest" : undefined;
        case "mcpb":
            return undefined;
        default:
            return version === undefined ? "has no version" : undefined;
    }
}
function imageTag(identifier) {
    const tag = /:([\w][\w.-]{0,127})$/.exec(identifier)?.[1];
    return tag === "latest" ? undefined : tag;
}

;// CONCATENATED MODULE: ./.build/rules/versions/not-released.js





const not_released_documentation = {
    id: "version/not-released",
    severity: "high",
    what: "Every version that a deployment names has a release, servers/SERVER/versions/VERSION.json.",
    why: "The release says what is started and which variables it needs. Without one there is nothing to deploy.",
    fix: "Name a released version, or release this one first: headgate release SERVER VERSION.",
    overridable: false,
};
const notReleased = {
    ...not_released_documentation,
    check(context) {
        const { deployment, server } = context;
        // A server that is not there at all is version/unknown-server's to tell.
        if (!server.server && server.versions.size === 0)
            return rules_verdict/* nothing */.s6;
        const missing = (0,deployment_facts/* namedVersions */.fY)(deployment).filter((version) => !server.versions.has(version) && (0,versions_exact/* isExactVersion */.Yb)(version));
        return missing.length === 0 ? rules_verdict/* nothing */.s6 : missing.map((version) => not_released_found(context, version));
    },
};
const releasedGate = {
    ...not_released_documentation,
    check(context) {
        const { deployment, server } = context;
        return (0,change/* changeOf */.C)(context).rising.map((version) => server.versions.has(version)
            ? (0,rules_verdict/* pass */.IX)(not_released_documentation, `${(0,rules_text/* shown */.SP)(version)} is released`, (0,deployment_facts/* placeOfVersion */.Lm)(deployment, version))
            : not_released_found(context, version));
    },
};
function not_released_found({ deployment, server }, version) {
    const near = (0,versions_exact/* nearestVersions */.Az)(version, server.versions);
    return (0,rules_verdict/* fail */.fJ)(not_released_documentation, {
        message: `${(0,rules_text/* shown */.SP)(version)} of ${server.id} is not released`,
        hint: near.length > 0
            ? `released are ${(0,rules_text/* listed */.KE)(near.map(rules_text/* shown */.SP), "and")}${near.length < server.versions.size ? ", among others" : ""}; or release it first: headgate release ${server.id} ${(0,rules_text/* shown */.SP)(version)}`
            : `nothing of ${server.id} is released yet: headgate release ${server.id} ${(0,rules_text/* shown */.SP)(version)}`,
        place: (0,deployment_facts/* placeOfVersion */.Lm)(deployment, version),
    });
}

;// CONCATENATED MODULE: ./.build/rules/versions/not-semver.js






const not_semver_documentation = {
    id: "version/not-semver",
    severity: "high",
    what: "A version is MAJOR.MINOR.PATCH, or with a pre-release NAME.NUMBER: 1.4.0, 1.4.0-beta.2, 1.4.0-search.4.",
    why: "Order, promotion and downgrade are decided by the version. A range, a tag such as latest or build metadata names another thing tomorrow.",
    fix: "Write one exact version, in lower case, without a leading v, spaces, ranges or build metadata.",
    overridable: false,
};
/** Names of release files. */
const releaseNotSemver = {
    ...not_semver_documentation,
    check({ server }) {
        const bad = [...server.versions].filter((version) => !(0,versions_exact/* isExactVersion */.Yb)(version));
        return bad.map((version) => not_semver_found(version, [], { file: `servers/${server.id}/versions/${version}.json`, path: [] }));
    },
};
/** Versions that a deployment names. */
const deploymentNotSemver = {
    ...not_semver_documentation,
    check({ deployment, server }) {
        const findings = [];
        for (const version of (0,deployment_facts/* namedVersions */.fY)(deployment)) {
            if (!(0,versions_exact/* isExactVersion */.Yb)(version)) {
                findings.push(not_semver_found(version, server.versions, (0,deployment_facts/* placeOfVersion */.Lm)(deployment, version)));
            }
        }
        const hotfix = deployment.hotfix?.version;
        if (hotfix !== undefined && !(0,versions_exact/* isExactVersion */.Yb)(hotfix)) {
            findings.push(not_semver_found(hotfix, server.versions, { file: deployment.file, path: ["hotfix", "version"], part: "value" }));
        }
        return findings.length > 0 ? findings : rules_verdict/* nothing */.s6;
    },
};
function not_semver_found(version, released, place) {
    return (0,rules_verdict/* fail */.fJ)(not_semver_documentation, {
        message: `${(0,rules_text/* shown */.SP)(version) || "an empty text"} is not an exact version: ${reason(version)}`,
        hint: suggestion(version, released),
        place,
    });
}
function reason(version) {
    if (/^v\d/i.test(version))
        return "versions have no leading v";
    if (version.includes("+"))
        return "registries drop build metadata, so two builds would be one version";
    if (/[\^~<>=*|]|(?:^|\.)x(?:\.|$)/i.test(version))
        return "it is a range";
    if (/^\d+(\.\d+)?$/.test(version))
        return "it has fewer than three numbers";
    if (valid_default()(version) === version)
        return "a pre-release is a lower-case name and a number, as in beta.1";
    return "MAJOR.MINOR.PATCH is expected";
}
function suggestion(version, released) {
    const bare = version.replace(/^v/i, "").split("+")[0] ?? "";
    if ((0,versions_exact/* isExactVersion */.Yb)(bare))
        return `write ${bare}`;
    if (valid_default()(bare) && (0,versions_exact/* isExactVersion */.Yb)(`${bare}.1`))
        return `write ${bare}.1`;
    const exact = [...released].filter(versions_exact/* isExactVersion */.Yb);
    const inside = exact
        .filter((candidate) => (0,versions_exact/* inRange */.r4)(candidate, version))
        .sort((a, b) => (0,traffic/* compareVersions */.Zy)(b, a));
    const near = inside.length > 0 ? inside.slice(0, 3) : (0,versions_exact/* nearestVersions */.Az)(version, exact);
    return near.length > 0
        ? `write the one that is meant: ${(0,rules_text/* listed */.KE)(near)}`
        : "write it as 1.4.0 or 1.4.0-beta.2";
}

;// CONCATENATED MODULE: ./.build/rules/versions/policy.js





const preRelease = {
    id: "version/pre-release",
    severity: "medium",
    what: "An environment with `versions: { prerelease: false }` takes no pre-releases.",
    why: "A pre-release promises nothing to its clients; people downstream of this environment count on promises.",
    fix: "Release the final version and deploy that, or change the environment's policy.",
    overridable: true,
    check({ environment, deployment }) {
        if (environment.versions.prerelease)
            return rules_verdict/* nothing */.s6;
        return (0,deployment_facts/* namedVersions */.fY)(deployment)
            .filter(versions_exact/* isPreRelease */.Ty)
            .map((version) => (0,rules_verdict/* fail */.fJ)(preRelease, {
            message: `${(0,rules_text/* shown */.SP)(version)} is a pre-release, which ${environment.id} does not take`,
            hint: `release ${(0,rules_text/* shown */.SP)(version.split("-")[0] ?? version)} and deploy that`,
            place: (0,deployment_facts/* placeOfVersion */.Lm)(deployment, version),
        }));
    },
};
const branchVersion = {
    id: "version/branch",
    severity: "medium",
    what: "A version of a branch (1.3.0-search.4) goes to environments of stage development or testing. alpha, beta and rc are stages on the way to a version, and no branches.",
    why: "It is what somebody works on: it is thrown away with its branch, and promises nothing to anyone, not even to the next of its name.",
    fix: "Merge the branch, release what comes of it, and deploy that.",
    overridable: true,
    check({ environment, deployment }) {
        const { stage, versions, id } = environment;
        // Where no pre-release is taken at all, version/pre-release says so.
        if (stage === "development" || stage === "testing" || !versions.prerelease)
            return rules_verdict/* nothing */.s6;
        return (0,deployment_facts/* namedVersions */.fY)(deployment).flatMap((version) => {
            const branch = (0,versions_exact/* isPreRelease */.Ty)(version) ? (0,versions_exact/* branchOf */.W0)(version) : undefined;
            if (branch === undefined)
                return [];
            return (0,rules_verdict/* fail */.fJ)(branchVersion, {
                message: `${(0,rules_text/* shown */.SP)(version)} is of the branch ${(0,rules_text/* shown */.SP)(branch)}, and ${id} is ${stage}`,
                hint: `merge the branch and release ${(0,rules_text/* shown */.SP)(version.split("-")[0] ?? version)}, or a beta of it`,
                place: (0,deployment_facts/* placeOfVersion */.Lm)(deployment, version),
            });
        });
    },
};
const unpackaged = {
    id: "version/unpackaged",
    severity: "medium",
    what: "A release without package or remote, known by its start command only, runs where `versions: { unpackaged: true }` says so.",
    why: "Nothing published means nothing to verify: no registry, no checksum, only files that happen to lie in the clone.",
    fix: "Publish the server and release the package, or set versions.unpackaged in environment.yaml.",
    overridable: true,
    check(context) {
        const { environment, deployment } = context;
        if (environment.versions.unpackaged)
            return rules_verdict/* nothing */.s6;
        return (0,deployment_facts/* factsOf */.xS)(context)
            .releases.filter((release) => !(0,model_release/* isPackaged */.pS)(release))
            .map((release) => (0,rules_verdict/* fail */.fJ)(unpackaged, {
            message: `${(0,rules_text/* shown */.SP)(release.version)} is not published anywhere, which ${environment.id} does not accept`,
            hint: `release a published package, or set versions: { unpackaged: true } in ${environment.file}`,
            place: (0,deployment_facts/* placeOfVersion */.Lm)(deployment, release.version),
        }));
    },
};

// EXTERNAL MODULE: ./.build/rules/versions/release.js
var release = __webpack_require__(24964);
;// CONCATENATED MODULE: ./.build/rules/versions/unknown-server.js

const unknown_server_documentation = {
    id: "version/unknown-server",
    severity: "high",
    what: "Every deployment and every release belongs to a server that has servers/SERVER/server.yaml.",
    why: "Owner, health checks and lifecycle stand there. A misspelt name would deploy something that no one looks after.",
    fix: "Correct the name of the file, or add the server's server.yaml.",
    overridable: false,
};
/** Where there is not even a release: otherwise the releases say it, once for all deployments. */
const deploymentOfUnknownServer = {
    ...unknown_server_documentation,
    check({ server, deployment }) {
        if (server.server || server.versions.size > 0)
            return rules_verdict/* nothing */.s6;
        return [
            (0,rules_verdict/* fail */.fJ)(unknown_server_documentation, {
                message: `${server.id} is deployed to ${deployment.environment}, and there is no servers/${server.id}/server.yaml`,
                hint: "add that file, or rename this one to the server that is meant",
                place: { file: deployment.file, path: [] },
            }),
        ];
    },
};
/** Told once, at the first release: they all lie in one folder. */
const releaseOfUnknownServer = {
    ...unknown_server_documentation,
    check({ server }) {
        const [first] = server.versions;
        if (server.server || first === undefined)
            return rules_verdict/* nothing */.s6;
        return [
            (0,rules_verdict/* fail */.fJ)(unknown_server_documentation, {
                message: `${server.id} has releases, and there is no servers/${server.id}/server.yaml`,
                hint: `add servers/${server.id}/server.yaml, or move the releases to the server that is meant`,
                place: { file: `servers/${server.id}/versions/${first}.json`, path: [] },
            }),
        ];
    },
};

;// CONCATENATED MODULE: ./.build/rules/versions/unproven.js



function newReleases({ server, base }) {
    if (!base)
        return rules_verdict/* nothing */.s6;
    return [...server.releases.values()].filter(({ version }) => !base.versions.has(version));
}
/** Kinds whose registry says what a package has to be. Of another kind nothing can be recorded. */
const unproven_known = new Set(["npm", "pypi", "oci", "nuget", "mcpb", "homebrew"]);
/** Packages that no checksum is recorded of: not as `headgate release` writes it, nor in the package itself. */
function unproven({ version, server, release }) {
    const recorded = Object.keys(release.integrity ?? {});
    return (server.packages ?? []).filter((entry) => {
        const { registryType, identifier } = entry;
        const isPinned = entry.fileSha256 !== undefined || /@sha256:[0-9a-f]{64}$/.test(identifier);
        if (!unproven_known.has(registryType) || isPinned)
            return false;
        const names = [identifier, `${identifier}@${entry.version ?? version}`].map((name) => `${registryType}:${name}`);
        // Of Python packages and bottles each file has its own.
        return !recorded.some((key) => names.some((name) => key === name || key.startsWith(`${name}/`)));
    });
}
const noIntegrity = {
    id: "release/no-integrity",
    severity: "medium",
    what: "A new release records the integrity of each of its packages.",
    why: "Without it nobody would see that the registry, or whoever stands in for it, hands out another package.",
    fix: "Write the release with headgate release, which records it.",
    overridable: true,
    check: (context) => newReleases(context).flatMap((release) => unproven(release).map(({ registryType, identifier }) => (0,rules_verdict/* warn */.R8)(noIntegrity, {
        message: `release ${(0,rules_text/* shown */.SP)(release.version)} does not record the integrity of ${(0,rules_text/* shown */.SP)(`${registryType}:${identifier}`)}`,
        hint: `write it with headgate release --${registryType}: a release cannot be edited later`,
        place: { file: release.file, path: ["release", "integrity"] },
    }))),
};
/** Kinds of packages that are started here to take a contract. */
const started = new Set(["npm", "pypi", "mcpb"]);
const noContract = {
    id: "release/no-contract",
    severity: "medium",
    what: "A new release of a package records its contract: the tools, prompts and resources it was released with.",
    why: "Without it nothing shows in a review what changes for clients, and no drift can be told.",
    fix: "Write the release with headgate release, which takes the contract, or is handed it with --contract FILE.",
    overridable: true,
    check: (context) => newReleases(context)
        .filter(({ server, release }) => release.contract === undefined && (server.packages ?? []).length > 0)
        .map((release) => {
        const choice = (0,start/* chooseStart */.Se)(release);
        const isStarted = choice !== undefined && (choice.kind !== "package" || started.has(choice.package.registryType));
        return (0,rules_verdict/* warn */.R8)(noContract, {
            message: `release ${(0,rules_text/* shown */.SP)(release.version)} records no contract`,
            hint: isStarted
                ? "write it with headgate release, which takes it: a release cannot be edited later"
                : "hand it over with headgate release --contract FILE: a release cannot be edited later",
            place: { file: release.file, path: ["release", "contract"] },
        });
    }),
};

// EXTERNAL MODULE: ./.build/model/time-zone.js
var time_zone = __webpack_require__(21727);
;// CONCATENATED MODULE: ./.build/rules/windows/not-before.js




const notBefore = {
    id: "schedule/not-before",
    severity: "low",
    what: "A change that a deployment schedules by `notBefore` starts no earlier.",
    why: "What is merged today may be announced for another day.",
    fix: "Wait: it is applied by itself then, and every gate is asked again. A rollback waits for nothing.",
    overridable: true,
    check({ deployment, environment, now }) {
        const { notBefore: text } = deployment;
        const start = text === undefined ? undefined : (0,instants/* startOf */.G)(text);
        if (text === undefined || start === undefined)
            return rules_verdict/* nothing */.s6;
        const place = { file: deployment.file, path: ["notBefore"], part: "value" };
        const at = Date.parse(now);
        if (at >= start)
            return [(0,rules_verdict/* pass */.IX)(notBefore, `scheduled for ${(0,rules_text/* shown */.SP)(text)}, which has come`, place)];
        const zone = environment.windows[0]?.timezone ?? "UTC";
        return [
            (0,rules_verdict/* wait */.uk)(notBefore, {
                message: `scheduled for ${(0,time_zone/* formatLocal */.xg)(zone, start, at)}, in ${(0,rules_text/* ahead */.Uc)(start - at)}`,
                hint: "applied by itself then, if every gate passes; for what cannot wait, take notBefore out",
                place,
                eligible: new Date(start).toISOString(),
            }),
        ];
    },
};
const invalidNotBefore = {
    id: "schedule/invalid",
    severity: "medium",
    what: "The time that `notBefore` names is a date of the calendar, or a moment in UTC.",
    why: "A change that waits for 30 February waits for ever.",
    fix: "Write it as 2026-12-31 or 2026-12-31T18:00:00Z.",
    overridable: false,
    check({ deployment: { file, notBefore: text } }) {
        if (text === undefined || (0,instants/* startOf */.G)(text) !== undefined)
            return rules_verdict/* nothing */.s6;
        return [
            (0,rules_verdict/* fail */.fJ)(invalidNotBefore, {
                message: `${(0,rules_text/* shown */.SP)(text)} is no date`,
                hint: "write it as 2026-12-31 or 2026-12-31T18:00:00Z",
                place: { file, path: ["notBefore"], part: "value" },
            }),
        ];
    },
};

;// CONCATENATED MODULE: ./.build/model/windows.js

const minute = 60_000;
const day = 86_400_000;
const dayNames = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
/** `[DAYS] [HH:MM-HH:MM]`, `DATE`, `DATE/DATE` (both days included) or `INSTANT/INSTANT`; or what is wrong with it. */
function parseWindow(window) {
    if (!(0,time_zone/* isTimeZone */.kQ)(window.timezone)) {
        return { problem: "the time zone is not one of the IANA database, such as Europe/Berlin" };
    }
    const pattern = /^\s*\d{4}-|\//.test(window.when)
        ? parseSpan(window.when, window.timezone)
        : parseWeekly(window.when);
    return "problem" in pattern ? pattern : { window, pattern };
}
function isParsed(window) {
    return "pattern" in window;
}
/** Open: inside some allowed window (or none is given), and inside no denied one. */
function isOpen(windows, instant) {
    const allows = windows.filter((entry) => entry.window.kind === "allow");
    return ((allows.length === 0 || allows.some((entry) => contains(entry, instant))) &&
        denying(windows, instant).length === 0);
}
/** The denied windows that the instant is in: what a message names as the reason. */
function denying(windows, instant) {
    return windows.filter((entry) => entry.window.kind === "deny" && contains(entry, instant));
}
/**
 * The first open instant at or after `now`, to the minute (or `now` itself); null where there is none ever.
 * Goes from one possible change to the next: nothing can open before an allowed window begins and every
 * denied one has ended. What stays shut for over a year with no span in sight repeats, and never opens.
 */
function nextOpening(windows, now) {
    const allows = windows.filter((entry) => entry.window.kind === "allow");
    const boundaries = windows
        .flatMap(({ pattern }) => (pattern.kind === "span" ? [pattern.from, pattern.to] : []))
        .sort((a, b) => a - b);
    const patience = 400 * day;
    let quietSince = now;
    for (let instant = now; Number.isFinite(instant);) {
        if (isOpen(windows, instant))
            return instant;
        const bounds = denying(windows, instant).map((entry) => nextChange(entry, instant));
        if (allows.length > 0 && !allows.some((entry) => contains(entry, instant))) {
            bounds.push(Math.min(...allows.map((entry) => nextChange(entry, instant))));
        }
        const next = Math.max(...bounds);
        if (boundaries.some((boundary) => boundary > instant && boundary <= next))
            quietSince = next;
        instant = next;
        if (instant - quietSince > patience) {
            instant = boundaries.find((boundary) => boundary > quietSince) ?? Number.POSITIVE_INFINITY;
            quietSince = instant;
        }
    }
    return null;
}
function contains({ window, pattern }, instant) {
    if (pattern.kind === "span")
        return instant >= pattern.from && instant < pattern.to;
    const wall = (0,time_zone/* wallClock */.Xb)(window.timezone, instant);
    const minutes = Math.floor((wall % day) / minute);
    const today = weekday(wall);
    const { days, start, end } = pattern;
    if (start < end)
        return days.has(today) && minutes >= start && minutes < end;
    return (days.has(today) && minutes >= start) || (days.has((today + 6) % 7) && minutes < end);
}
/** The first instant after this one at which membership may change; never late, sometimes early. */
function nextChange({ window, pattern }, instant) {
    if (pattern.kind === "span") {
        return [pattern.from, pattern.to].find((boundary) => boundary > instant) ?? Number.POSITIVE_INFINITY;
    }
    const wall = (0,time_zone/* wallClock */.Xb)(window.timezone, instant);
    const midnight = wall - (wall % day);
    const { days, start, end } = pattern;
    const walls = [];
    for (let ahead = -1; ahead <= 7; ahead += 1) {
        const begins = midnight + ahead * day;
        if (!days.has(weekday(begins)))
            continue;
        walls.push(begins + start * minute, begins + end * minute + (start < end ? 0 : day));
    }
    const next = instant + Math.min(...walls.filter((candidate) => candidate > wall)) - wall;
    return (0,time_zone/* transitionAfter */.kf)(window.timezone, instant, next) ?? next;
}
function weekday(wall) {
    return (Math.floor(wall / day) + 4) % 7;
}
function parseWeekly(when) {
    const words = when.trim().split(/\s+/);
    const times = words.at(-1)?.includes(":") ? words.pop() : undefined;
    if (words.length > 1)
        return { problem: "write days and hours as in Mon-Fri 09:00-16:00" };
    const days = parseDays(words[0]);
    if (!days)
        return { problem: "days are Mon, Tue, Wed, Thu, Fri, Sat, Sun, as in Mon-Thu,Sat" };
    if (times === undefined) {
        return words[0] ? { kind: "weekly", days, start: 0, end: 24 * 60 } : { problem: "it is empty" };
    }
    const match = /^(\d{2}):(\d{2})-(\d{2}):(\d{2})$/.exec(times);
    const [start, end] = match ? [minutesOf(match[1], match[2]), minutesOf(match[3], match[4])] : [];
    if (start === undefined || end === undefined || start === 24 * 60) {
        return { problem: "hours are written as 09:00-16:00, from 00:00 to 24:00" };
    }
    if (start === end)
        return { problem: "it begins and ends at the same minute; a whole day is 00:00-24:00" };
    // 22:00-00:00 ends with the day it begins on.
    return { kind: "weekly", days, start, end: end === 0 ? 24 * 60 : end };
}
function minutesOf(hours = "", minutes = "") {
    const total = Number(hours) * 60 + Number(minutes);
    return Number(minutes) < 60 && total <= 24 * 60 ? total : undefined;
}
function parseDays(text) {
    if (text === undefined)
        return new Set([0, 1, 2, 3, 4, 5, 6]);
    const days = new Set();
    for (const part of text.toLowerCase().split(",")) {
        const [first, last = first, ...rest] = part.split("-").map((name) => dayNames.indexOf(name));
        if (first === undefined || last === undefined || first < 0 || last < 0 || rest.length > 0)
            return undefined;
        for (let step = 0; step <= (last - first + 7) % 7; step += 1)
            days.add((first + step) % 7);
    }
    return days;
}
function parseSpan(when, zone) {
    const [left = "", right = left, ...rest] = when.trim().split("/");
    const from = parseMoment(left.trim(), zone, 0);
    const to = parseMoment(right.trim(), zone, day);
    if (rest.length > 0 || from === undefined || to === undefined) {
        return {
            problem: "write a span as 2026-12-20/2027-01-03, or with times as 2026-12-20T18:00/2027-01-03T08:00",
        };
    }
    // A date that a zone left out (Pacific/Apia on 2011-12-30) is a span of no length, and no mistake.
    if (from < to || (from === to && !when.includes("T")))
        return { kind: "span", from, to };
    return { problem: "it ends before it begins" };
}
const momentPattern = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::(\d{2})(?:\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?)?$/;
/** A date (the start of the day and `dateLength` on), a local time, or an instant. */
function parseMoment(text, zone, dateLength) {
    const match = momentPattern.exec(text);
    if (!match)
        return undefined;
    const [, date = "", time, , offset] = match;
    if (new Date(Date.parse(`${date}T00:00Z`) || Number.NaN).toJSON()?.slice(0, 10) !== date)
        return undefined;
    const parsed = Date.parse(offset ? text : time ? `${text}Z` : `${date}T00:00Z`);
    if (Number.isNaN(parsed))
        return undefined;
    if (offset)
        return parsed;
    return (0,time_zone/* firstInstantOf */.x1)(zone, parsed + (time ? 0 : dateLength));
}

;// CONCATENATED MODULE: ./.build/rules/windows/windows.js





const invalidWindow = {
    id: "window/invalid",
    severity: "high",
    what: "Each window is days and hours (Mon-Fri 09:00-16:00) or a span (2026-12-20/2027-01-03) in an IANA time zone.",
    why: "A window that cannot be read would either stop everything or nothing.",
    fix: "Write it in one of the two forms.",
    overridable: false,
    check({ environment }) {
        return environment.windows.flatMap((window, index) => {
            const parsed = parseWindow(window);
            if (isParsed(parsed))
                return [];
            const key = parsed.problem.startsWith("the time zone") ? "timezone" : window.kind;
            const text = key === "timezone" ? window.timezone : window.when;
            return (0,rules_verdict/* fail */.fJ)(invalidWindow, {
                message: `${key} ${(0,rules_text/* shown */.SP)(text) || "(empty)"} cannot be read: ${parsed.problem}`,
                hint: "for example: { allow: Mon-Fri 09:00-16:00, timezone: Europe/Berlin }",
                place: { file: environment.file, path: ["windows", index, key], part: "value" },
            });
        });
    },
};
const neverOpens = {
    id: "window/never-opens",
    severity: "high",
    what: "An environment's windows leave some time open.",
    why: "What denies cover, or allows that all lie in the past, would make every change wait for ever.",
    fix: "Widen an allowed window, or shorten a denied one.",
    overridable: false,
    check({ environment, now }) {
        const windows = readable(environment);
        if (!windows || windows.length === 0 || nextOpening(windows, Date.parse(now)) !== null)
            return rules_verdict/* nothing */.s6;
        return [
            (0,rules_verdict/* fail */.fJ)(neverOpens, {
                message: `the windows of ${environment.id} never open`,
                hint: "widen an allowed window, or shorten a denied one",
                place: { file: environment.file, path: ["windows"], part: "key" },
            }),
        ];
    },
};
const closedWindow = {
    id: "window/closed",
    severity: "low",
    what: "A version, variant or greater share starts only while the environment's windows are open; less is always possible.",
    why: "Changes belong into hours in which someone watches, and out of those in which nothing may break.",
    fix: "Wait: it is applied by itself when the window opens. A rollback needs no window.",
    overridable: true,
    check(context) {
        const { environment } = context;
        const windows = readable(environment);
        if (!windows || windows.length === 0)
            return rules_verdict/* nothing */.s6;
        const place = { file: environment.file, path: ["windows"], part: "key" };
        if (!(0,change/* changeOf */.C)(context).increases)
            return [(0,rules_verdict/* pass */.IX)(closedWindow, "a decrease needs no window", place)];
        const now = Date.parse(context.now);
        if (isOpen(windows, now))
            return [(0,rules_verdict/* pass */.IX)(closedWindow, "window open", place)];
        const opening = nextOpening(windows, now);
        // Windows that never open are window/never-opens' to tell, and no wait would end.
        return opening === null ? rules_verdict/* nothing */.s6 : [windows_closed(environment, windows, now, opening)];
    },
};
function windows_closed(environment, windows, now, opening) {
    const zone = windows.find((entry) => entry.window.kind === "allow") ?? windows[0];
    const reason = denying(windows, now).find((entry) => entry.window.reason)?.window.reason;
    const because = reason ? ` (${(0,rules_text/* shown */.SP)(reason)})` : "";
    return (0,rules_verdict/* wait */.uk)(closedWindow, {
        message: `window opens ${(0,time_zone/* formatLocal */.xg)(zone?.window.timezone ?? "UTC", opening, now)}, in ${(0,rules_text/* ahead */.Uc)(opening - now)}${because}`,
        hint: "applied by itself then; for what cannot wait, override window/closed with a reason",
        place: { file: environment.file, path: ["windows"], part: "key" },
        eligible: new Date(opening).toISOString(),
    });
}
/** Undefined where one of them is invalid, which is a finding of its own. */
function readable(environment) {
    const parsed = environment.windows.map(parseWindow);
    return parsed.every(isParsed) ? parsed : undefined;
}

;// CONCATENATED MODULE: ./.build/rules/lists.js
























































const overrides = overrideRules({
    find: (id) => documentationById().get(id),
    ids: () => documentationById().keys(),
});
/** The repository as a whole. */
const projectRules = [
    cycle,
    targetConflict,
    haproxyConflict,
    removedNotEmpty,
    manyRemoved,
    variableLooksSecret.project,
    variableNotAName.project,
    overrides.expired.project,
    overrides.notOverridable.project,
    overrides.unknown.project,
    overrides.noReason.project,
    overrides.noAdvisory.project,
];
/** One environment's policy. */
const environmentRules = [
    unknownUpstream,
    stageOrder,
    invalidWindow,
    neverOpens,
    approvalImpossible,
    invalidSteps,
    invalidPause,
    strategyNotEnforced,
    policyNotNamed,
    unsafePath,
    unsafeEntry,
    settingOfEnvironment,
    unknownAnalysis,
    reservedAnalysis,
    analysisWithoutAddress,
    longAnalysis,
    harmlessAnalysis,
    variableLooksSecret.environment,
    variableNotAName.environment,
];
/** One server and its releases. */
const serverRules = [
    releaseOfUnknownServer,
    releaseNotSemver,
    notExact,
    changedRelease,
    supply_chain_signature/* changedSignature */.LC,
    supply_chain_signature/* signatureWithoutRelease */.K_,
    release/* unsafeCommand */.Ih,
    holdsCredential,
    release/* otherName */.sW,
    release/* emptyChangelog */.K6,
    noIntegrity,
    noContract,
    semver/* releasedSemver */.U2,
    acknowledgements/* acknowledgementUnused */.Ni,
    acknowledgements/* acknowledgementExpired */.Gw,
    lifecycle/* invalidLifecycle */.qo,
    lifecycle/* lifecyclePath */.w7,
    probeSettings,
    variableLooksSecret.server,
    variableNotAName.server,
    variableUnsafe.server,
];
/** Those of them that judge what a release itself says: what they refuse is never written as one. */
const draftRules = [
    notExact,
    release/* unsafeCommand */.Ih,
    holdsCredential,
    variableUnsafe.server,
];
/** Those of them that say whether a server may be started at all: no gate passes over them. */
const startRules = [
    releaseOfUnknownServer,
    notExact,
    release/* unsafeCommand */.Ih,
    variableUnsafe.server,
    probeSettings,
];
/** One deployment as written. */
const deploymentRules = [
    deploymentOfUnknownServer,
    deploymentNotSemver,
    notReleased,
    preRelease,
    branchVersion,
    unpackaged,
    lifecycle/* deprecated */.io,
    lifecycle/* archived */.xJ,
    hotfix,
    outOfRange,
    overHundred,
    blueAndGreen,
    invalidNotBefore,
    notEnforced,
    probeWithoutAddress,
    variableRequired,
    variableUnknown,
    variableChoice,
    variableFormat,
    secretAsVariable,
    notASecretName,
    notASecret,
    givenTwice,
    variableLooksSecret.deployment,
    variableNotAName.deployment,
    variableUnsafe.deployment,
    overrides.expired.deployment,
    overrides.notOverridable.deployment,
    overrides.unknown.deployment,
    overrides.noReason.deployment,
    overrides.noAdvisory.deployment,
];
/** One deployment's change from what runs to what should, in the order in which a plan shows them. */
const gateRules = [
    releasedGate,
    changedReleaseGate,
    ...supply_chain_signature/* signatureGates */.dD,
    ...lost/* lostGates */.P,
    ...advisoryGates,
    downgrade,
    lifecycle/* deprecatedGate */.tX,
    hotfixGate,
    semver/* semverGate */._3,
    skipsEnvironment,
    soak,
    singleVariant,
    approvalMissing,
    approvalOverrideIgnored,
    notBefore,
    closedWindow,
    noRollbackPoint,
    release/* emptyChangelogGate */.Xw,
];
const registered = new Map();
/** Every rule once, by id; a rule that looks at several things has several kinds. */
function documentationById() {
    if (registered.size > 0)
        return registered;
    const lists = [
        ["project", projectRules],
        ["environment", environmentRules],
        ["server", serverRules],
        ["deployment", deploymentRules],
        ["gate", gateRules],
        [
            "emitted",
            [
                ...actionRules,
                ...contractRules,
                ...rules/* conventionRules */.Jc,
                ...deployed/* deployedRules */.U,
                ...gitRules,
                ...gitHubRules,
                ...operationRules,
                ...editRules,
                ...collectRules,
                ...releaseRules,
                ...signatureRules,
                ...migrateRules,
                deployers/* deployerNotVerified */.uz,
                deployers/* notDeployer */.MO,
                not_captured/* notCapturedDocumentation */.k,
            ],
        ],
    ];
    for (const [kind, rules] of lists) {
        for (const { id, severity, what, why, fix, overridable, confidential = false } of rules) {
            const kinds = [...(registered.get(id)?.kinds ?? []), kind];
            const family = id.slice(0, id.indexOf("/"));
            registered.set(id, { id, family, kinds, severity, what, why, fix, overridable, confidential });
        }
    }
    return registered;
}

// EXTERNAL MODULE: ./.build/model/advisory.js
var model_advisory = __webpack_require__(33114);
;// CONCATENATED MODULE: ./.build/rules/overrides/apply.js



/**
 * Sets findings aside: a fail or wait of a rule that an active override names becomes a warning that says
 * where, why and until when. Rules that cannot be overridden are never touched.
 */
function applyOverrides(findings, overrides, where, now, isOverridable) {
    const active = overrides.filter((override) => isActive(override, now) && isOverridable(override.rule));
    if (active.length === 0)
        return findings;
    return findings.map((finding) => {
        const override = active.find((entry) => entry.rule === finding.rule && isAbout(entry, finding));
        if (!override || (finding.outcome !== "fail" && finding.outcome !== "wait"))
            return finding;
        const { eligible: _, ...rest } = finding;
        return {
            ...rest,
            outcome: "warn",
            setAside: {
                reason: override.reason,
                until: override.until,
                ...(finding.advisory ? { advisory: finding.advisory.id } : {}),
            },
            message: `${finding.message}; set aside by ${where} until ${(0,rules_text/* shown */.SP)(override.until)}: ${(0,rules_text/* shown */.SP)(override.reason)}`,
            hint: "take the override out when it is no longer needed",
        };
    });
}
/** What is known against a package is accepted one by one: nobody has read what is found out later. */
function isAbout({ advisory }, finding) {
    if (!finding.advisory)
        return advisory === undefined;
    return advisory !== undefined && (0,model_advisory/* isNamed */.ev)(finding.advisory, advisory);
}

;// CONCATENATED MODULE: ./.build/rules/registry.js





/** Every rule, by id. */
function allRules() {
    return [...documentationById().values()].sort((a, b) => (0,finding.compareText)(a.id, b.id));
}
function ruleById(id) {
    return documentationById().get(id);
}
/** Whether the source line of a finding may hold a secret, and must not be shown. */
function isConfidential(rule) {
    return ruleById(rule)?.confidential ?? false;
}
/** What, why and how to fix, in plain text; for an id that is unknown, which ones are like it. */
function explainRule(id) {
    const rule = ruleById(id);
    if (rule) {
        const override = rule.overridable ? "can be overridden" : "cannot be overridden";
        return `${rule.id}  (${rule.severity}, ${override})\n\nwhat  ${rule.what}\nwhy   ${rule.why}\nfix   ${rule.fix}\n`;
    }
    const near = (0,rules_text/* nearest */.pA)(id, documentationById().keys());
    const hint = near.length > 0 ? `Did you mean ${(0,rules_text/* listed */.KE)(near)}?` : "docs/rules.md lists them all.";
    return `There is no rule ${(0,rules_text/* shown */.SP)(id) || "without a name"}. ${hint}\n`;
}
/**
 * All findings about the repository as a whole and about each environment. Overrides of headgate.yaml are
 * applied. `desired` may be a part of the repository: only what is in it is looked at. Without `policies`,
 * which neither changed nor depend on what did, environments are not looked at one by one.
 */
function checkProject(context, policies = true) {
    const { desired, now } = context;
    const findings = run(projectRules, context);
    for (const environment of policies ? desired.environments.values() : []) {
        const { project, environments } = desired;
        const unnamed = desired.unnamed?.get(environment.id) ?? [];
        const found = run(environmentRules, { project, environments, environment, unnamed, now });
        for (const finding of found)
            findings.push({ environment: environment.id, ...finding });
    }
    return overriddenEverywhere(findings, { project: desired.project, now });
}
/**
 * What stands against a release by itself, before anything of it is written. The overrides of the desired side's
 * headgate.yaml count, as they will when it is validated; none where there is none.
 */
function checkDraft(release, now, own = { file: "headgate.yaml", overrides: [] }) {
    const { id, version } = release;
    const versions = new Set([version]);
    const server = { id, versions, releases: new Map([[version, release]]), deployments: new Map() };
    const project = { headgate: 1, variables: {}, teams: {}, ...own };
    return overriddenEverywhere(run(draftRules, { project, environments: new Map(), server, now }), {
        project,
        now,
    });
}
/**
 * All findings about one server, its releases and its deployments, each with `server` and, for deployments,
 * `environment`. Overrides are applied: a deployment's own to it, those of headgate.yaml to the rest. Deployments in environments that do not
 * exist are checkProject's to tell.
 */
function checkServer(context) {
    const { server, environments } = context;
    const findings = overriddenEverywhere(run(serverRules, context), context).map((finding) => ({
        server: server.id,
        ...finding,
    }));
    for (const [id, deployment] of server.deployments) {
        const environment = environments.get(id);
        if (!environment)
            continue;
        const found = run(deploymentRules, { ...context, environment, deployment });
        for (const finding of overriddenHere(found, { deployment, now: context.now })) {
            findings.push({ server: server.id, environment: id, ...finding });
        }
    }
    return findings;
}
/**
 * All gates of one deployment's change, those that pass included, overrides applied. What
 * fails in the deployment as written, in its environment, or in what starts it is a gate too: whoever asks for gates
 * only still never applies what is invalid. Such a gate equals checkServer's or checkProject's finding but for
 * `server` and `environment`; `distinct` drops the copies where both are shown.
 */
function checkGates(context) {
    const { server, environment } = context;
    const gates = [
        ...overriddenHere([...run(gateRules, context), ...failures(deploymentRules, context)], {
            now: context.now,
            deployment: { ...context.deployment, overrides: effectiveOverrides(context) },
        }),
        ...overriddenEverywhere([...failures(environmentRules, context), ...failures(startRules, context)], context),
    ];
    return distinct(gates.map((gate) => ({ ...gate, server: server.id, environment: environment.id })));
}
/** Findings without those that say the same of the same place again. */
function distinct(findings) {
    const seen = new Set();
    return findings.filter(({ rule, outcome, message, place, file }) => {
        const key = JSON.stringify([rule, outcome, message, place?.file ?? file, place?.path]);
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}
function run(rules, context) {
    const findings = [];
    for (const rule of rules) {
        const found = rule.check(context);
        if (found.length > 0)
            findings.push(...found);
    }
    return findings;
}
function failures(rules, context) {
    return run(rules, context).filter((finding) => finding.outcome === "fail");
}
/** By the overrides of headgate.yaml, which count for what belongs to no single deployment. */
function overriddenEverywhere(findings, { project, now }) {
    return applyOverrides(findings, project.overrides, project.file, now, isOverridable);
}
function overriddenHere(findings, { deployment, now }) {
    return applyOverrides(findings, deployment.overrides, deployment.file, now, isOverridable);
}
function isOverridable(rule) {
    return ruleById(rule)?.overridable ?? false;
}


/***/ }),

/***/ 58707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VO: () => (/* binding */ vulnerable),
/* harmony export */   XB: () => (/* binding */ notReachable),
/* harmony export */   bh: () => (/* binding */ notKnown),
/* harmony export */   vT: () => (/* binding */ belowLimit)
/* harmony export */ });
const vulnerable = {
    id: "advisories/vulnerable",
    severity: "high",
    what: "Where an environment names a severity under require.vulnerabilities, no package or recorded dependency of what would get traffic has a known vulnerability of that severity or above.",
    why: "What is known to be open is tried by everybody who reads the same advisory.",
    fix: "Release a version with the fixed package, and deploy that one. What cannot harm here is accepted by an override that names the advisory.",
    overridable: true,
};
const belowLimit = {
    id: "advisories/below-limit",
    severity: "low",
    what: "Known vulnerabilities that an environment lets pass are told all the same.",
    why: "Whoever set the limit did not know of them.",
    fix: "Release a version with the fixed packages when there is time.",
    overridable: true,
};
const notReachable = {
    id: "advisories/not-reachable",
    severity: "high",
    what: "Where an environment asks for vulnerabilities, the databases of advisories answer.",
    why: "What cannot be known does not pass: an advisory may be there, and nobody has read it.",
    fix: "Run it again with network. A registry of your own may not tell advisories: see HEADGATE_OSV in docs/dependencies.md.",
    overridable: true,
};
const notKnown = {
    id: "advisories/not-known",
    severity: "medium",
    what: "Of what a release consists of, at least something has a name that advisories are kept under.",
    why: "Of an image, a bundle or a start command without recorded dependencies nobody can say what is in it.",
    fix: "Release it from a commit with a lock file: what that has resolved is recorded and looked up. Or accept it with an override.",
    overridable: true,
};


/***/ }),

/***/ 4182:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JY: () => (/* binding */ releaseAdvisories),
/* harmony export */   LF: () => (/* binding */ limitOf),
/* harmony export */   Rl: () => (/* binding */ judgeAdvisories)
/* harmony export */ });
/* harmony import */ var _model_advisory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33114);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34694);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61340);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91274);
/* harmony import */ var _advisory_documentation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58707);





/**
 * The severity from which an environment refuses what has a known vulnerability; undefined: it does not ask. What is
 * asked for in words that nobody knows is taken for all of it.
 */
function limitOf({ require }) {
    const limit = Object.hasOwn(require, "vulnerabilities") ? require.vulnerabilities : undefined;
    if (limit === undefined || limit === false)
        return undefined;
    return _model_advisory_js__WEBPACK_IMPORTED_MODULE_2__/* .advisorySeverities */ .zj.find((severity) => severity === limit) ?? "low";
}
/** What is to be said of one version that would get traffic. What passes is one finding. */
function judgeAdvisories(question) {
    const { version, evidence, limit, place, file } = question;
    const at = place ? { place } : {};
    const what = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(version);
    if (!evidence) {
        const message = `whether ${what} has known vulnerabilities was not looked up yet`;
        return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .wait */ .uk)(_advisory_documentation_js__WEBPACK_IMPORTED_MODULE_1__/* .notReachable */ .XB, { message, hint: "run plan or apply: it is looked up there", ...at })];
    }
    const { advisories, unreached, asked } = evidence;
    const refused = advisories.filter((one) => isRefused(one, limit, unreached !== undefined));
    const passed = advisories.filter(({ severity }) => !(0,_model_advisory_js__WEBPACK_IMPORTED_MODULE_2__/* .reaches */ .O6)(severity, limit));
    const findings = refused.map((advisory) => ({
        ...(0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(_advisory_documentation_js__WEBPACK_IMPORTED_MODULE_1__/* .vulnerable */ .VO, {
            message: `vulnerable: ${(0,_model_advisory_js__WEBPACK_IMPORTED_MODULE_2__/* .sayAdvisory */ .RX)(advisory)}`,
            hint: `${remedy(advisory)}; or accept it knowingly, with reason and end: rule: ${_advisory_documentation_js__WEBPACK_IMPORTED_MODULE_1__/* .vulnerable */ .VO.id}, advisory: ${advisory.id} under overrides in ${file}`,
            ...at,
        }),
        severity: advisory.severity ?? _advisory_documentation_js__WEBPACK_IMPORTED_MODULE_1__/* .vulnerable */ .VO.severity,
        advisory,
    }));
    if (unreached !== undefined) {
        const message = `whether ${what} has known vulnerabilities cannot be known: ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(unreached, 300)}`;
        const hint = "run it again with network; a registry of your own may not tell advisories, which OSV then has to";
        findings.push((0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .wait */ .uk)(_advisory_documentation_js__WEBPACK_IMPORTED_MODULE_1__/* .notReachable */ .XB, { message, hint, ...at }));
    }
    const unknown = unknownFinding(question, evidence);
    if (unknown)
        findings.push(unknown);
    if (passed.length > 0) {
        const message = `${passed.length} known below ${limit} in ${what}: ${inShort(passed)}`;
        findings.push((0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .warn */ .R8)(_advisory_documentation_js__WEBPACK_IMPORTED_MODULE_1__/* .belowLimit */ .vT, {
            message,
            hint: "release a version with the fixed packages when there is time",
            ...at,
        }));
    }
    if (findings.some(({ outcome }) => outcome === "fail" || outcome === "wait") || asked === 0)
        return findings;
    const none = passed.length > 0 ? `no vulnerabilities of ${limit} or above` : "no vulnerabilities";
    return [
        ...findings,
        (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .pass */ .IX)(_advisory_documentation_js__WEBPACK_IMPORTED_MODULE_1__/* .vulnerable */ .VO, `${none} known in ${asked} ${asked === 1 ? "package" : "packages"}`, place),
    ];
}
/** What of unknown severity may still turn out to be harmless is waited for, unless nothing is harmless. */
function isRefused({ severity }, limit, isOpen) {
    return (0,_model_advisory_js__WEBPACK_IMPORTED_MODULE_2__/* .reaches */ .O6)(severity, limit) && !(severity === null && isOpen && limit !== "low");
}
function unknownFinding({ version, place }, { unknown, asked }) {
    if (unknown.length === 0 && asked > 0)
        return undefined;
    const at = place ? { place } : {};
    const parts = unknown.length === 0 ? "what it consists of" : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(namesOf(unknown), "and");
    const message = `no advisories are kept of ${parts} (${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(version)})`;
    const hint = "release it from a commit with a lock file: what that has resolved is recorded, and looked up";
    return (asked === 0 ? _verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ : _verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .warn */ .R8)(_advisory_documentation_js__WEBPACK_IMPORTED_MODULE_1__/* .notKnown */ .bh, { message, hint, ...at });
}
function namesOf(unknown) {
    const names = unknown.slice(0, 5).map(_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP);
    return unknown.length > 5 ? [...names, `${unknown.length - 5} more`] : names;
}
function inShort(advisories) {
    const told = advisories.slice(0, 5).map((advisory) => (0,_model_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)((0,_model_advisory_js__WEBPACK_IMPORTED_MODULE_2__/* .sayAdvisory */ .RX)(advisory), 150));
    return [...told, ...(advisories.length > 5 ? [`${advisories.length - 5} more`] : [])].join("; ");
}
function remedy({ fixed, package: name }) {
    return fixed === null
        ? (0,_model_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(`release a version that does without ${name}, or with one that does not have it`, 300)
        : (0,_model_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(`release a version with ${name} ${fixed} or later`, 300);
}
/**
 * What is to be said of a release that nothing deploys yet: nothing is refused, since another environment may ask for
 * less. `limits`: what each environment that asks refuses.
 */
function releaseAdvisories({ version, evidence, place, }, limits) {
    const at = place ? { place } : {};
    const findings = evidence.advisories.map((advisory) => {
        const refusing = [...limits]
            .filter(([, limit]) => (0,_model_advisory_js__WEBPACK_IMPORTED_MODULE_2__/* .reaches */ .O6)(advisory.severity, limit))
            .map(([id]) => (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(id));
        const where = refusing.length === 0 ? "" : `; ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(refusing, "and")} will refuse it`;
        return {
            ...(0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .warn */ .R8)(_advisory_documentation_js__WEBPACK_IMPORTED_MODULE_1__/* .vulnerable */ .VO, {
                message: `vulnerable: ${(0,_model_advisory_js__WEBPACK_IMPORTED_MODULE_2__/* .sayAdvisory */ .RX)(advisory)}${where}`,
                hint: `${remedy(advisory)}, rather than this one`,
                ...at,
            }),
            severity: advisory.severity ?? _advisory_documentation_js__WEBPACK_IMPORTED_MODULE_1__/* .vulnerable */ .VO.severity,
            advisory,
        };
    });
    // Nobody has asked whether it can be known.
    if (limits.size === 0)
        return findings;
    const { unreached } = evidence;
    if (unreached !== undefined) {
        const message = `whether ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(version)} has known vulnerabilities cannot be known: ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(unreached, 300)}`;
        findings.push((0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .warn */ .R8)(_advisory_documentation_js__WEBPACK_IMPORTED_MODULE_1__/* .notReachable */ .XB, {
            message,
            hint: "it is looked up again when it is to be deployed, and waits until then",
            ...at,
        }));
    }
    const question = { version, evidence, limit: "low", file: "", ...at };
    const unknown = unknownFinding(question, evidence);
    return unknown ? [...findings, { ...unknown, outcome: "warn" }] : findings;
}


/***/ }),

/***/ 28741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   U7: () => (/* binding */ withoutRelease),
/* harmony export */   bp: () => (/* binding */ untrusted),
/* harmony export */   eS: () => (/* binding */ wrongIdentity),
/* harmony export */   tD: () => (/* binding */ changed),
/* harmony export */   vK: () => (/* binding */ notVerifiable)
/* harmony export */ });
const missing = {
    id: "signature/missing",
    severity: "high",
    what: "Where an environment requires it, each version that would get traffic is signed by whom its server.yaml allows.",
    why: "What lies in the repository may have been put there by anybody who can push; a signature says which workflow released it.",
    fix: "Release it from a workflow with `permissions: { id-token: write }`. A version that is released without a signature stays without: release the next one.",
    overridable: true,
};
const invalid = {
    id: "signature/invalid",
    severity: "critical",
    what: "A signature is of the release as it lies here, and whole.",
    why: "Release or signature was changed after it was signed.",
    fix: "Restore both from the commit that brought them. If they came like this, find out from whom before anything else.",
    overridable: false,
};
const untrusted = {
    id: "signature/untrusted",
    severity: "critical",
    what: "The certificate, the logs and the timestamps of a signature are of authorities that the trusted root names.",
    why: "Anybody can make a certificate; only what the root vouches for says who signed, and when.",
    fix: "Sign with the Sigstore instance that is trusted here, or name the other one's root under sigstore.trustedRoot in headgate.yaml.",
    overridable: false,
};
const wrongIdentity = {
    id: "signature/wrong-identity",
    severity: "critical",
    what: "Who signed a release is whom server.yaml allows: by default any workflow of the server's repository, at a tag. While that setting changes, both the old and the new one must allow it. Signed at a tag of the release's own source, it is of the tag and commit that the release names.",
    why: "A signature of somebody else's workflow proves only that somebody else made this release.",
    fix: "Find out who signed. If they may, name them under `signer` in server.yaml, in a change of its own, and deploy after it.",
    overridable: true,
};
const notVerifiable = {
    id: "signature/not-verifiable",
    severity: "high",
    what: "The trusted root is at hand by which signatures are checked.",
    why: "Without it nobody can tell a signature from a text: what cannot be known does not pass.",
    fix: "Run it again with network, or keep a trusted_root.json in the repository and name it under sigstore.trustedRoot in headgate.yaml.",
    overridable: true,
};
const changed = {
    id: "signature/changed",
    severity: "critical",
    what: "A signature is never edited, and goes only together with its release.",
    why: "It is what was verified. If it could be exchanged, who released a version would be whatever was written last.",
    fix: "Restore the file from the base branch.",
    overridable: false,
};
const withoutRelease = {
    id: "signature/no-release",
    severity: "low",
    what: "A signature lies beside the release that it is of.",
    why: "Without it, it is of nothing, and would be taken for the signature of whatever is released there later.",
    fix: "Add the release, or take the file out.",
    overridable: true,
};


/***/ }),

/***/ 78676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   My: () => (/* binding */ sayIdentity),
/* harmony export */   ub: () => (/* binding */ judgeSignature)
/* harmony export */ });
/* unused harmony exports problemFor, saySigners */
/* harmony import */ var _model_signature_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65819);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34694);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61340);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91274);
/* harmony import */ var _documentation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28741);





/** What is to be said of one release's signature; undefined where none is asked for and there is none. */
function judgeSignature(question) {
    const { version, evidence, isRequired, server } = question;
    const at = question.place ? { place: question.place } : {};
    const what = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(version);
    const serverFile = `servers/${server}/server.yaml`;
    if (!evidence) {
        if (!isRequired)
            return undefined;
        const message = `the signature of ${what} was not looked at yet`;
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .wait */ .uk)(_documentation_js__WEBPACK_IMPORTED_MODULE_1__/* .notVerifiable */ .vK, { message, hint: "run plan or apply: it is looked at there", ...at });
    }
    switch (evidence.kind) {
        case "missing":
            if (!isRequired)
                return undefined;
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(_documentation_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .LO, {
                message: `${what} is not signed`,
                hint: "release the next version from a workflow with `permissions: { id-token: write }`: it signs what it releases",
                ...at,
            });
        case "invalid":
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(_documentation_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq, {
                message: `the signature of ${what} does not hold: ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(evidence.message, 300)}`,
                hint: "restore release and signature from the commit that brought them; if they came like this, find out from whom",
                ...at,
            });
        case "untrusted":
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(_documentation_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp, {
                message: `the signature of ${what} is nobody's that the trusted root knows: ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(evidence.message, 300)}`,
                hint: "a Sigstore instance of your own is named by sigstore.trustedRoot in headgate.yaml; any other signature means nothing",
                ...at,
            });
        case "not-verifiable":
            return (isRequired ? _verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .wait */ .uk : _verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .warn */ .R8)(_documentation_js__WEBPACK_IMPORTED_MODULE_1__/* .notVerifiable */ .vK, {
                message: `whether ${what} is signed cannot be known: ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(evidence.message, 300)}`,
                hint: "run it again with network; or keep a trusted_root.json in the repository and name it under sigstore.trustedRoot in headgate.yaml",
                ...at,
            });
        case "verified":
            return judgeIdentity(question, evidence.identity, serverFile);
    }
}
function judgeIdentity({ version, source, signers, former, isRequired, place }, identity, serverFile) {
    const at = place ? { place } : {};
    const what = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(version);
    if (signers.length === 0) {
        const message = `${what} is signed by ${sayIdentity(identity)}, and ${serverFile} names nobody who may sign`;
        const hint = `name its repository, or a signer, in ${serverFile}`;
        return (isRequired ? _verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ : _verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .warn */ .R8)(_documentation_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongIdentity */ .eS, { message, hint, ...at });
    }
    const problem = problemFor(signers, identity);
    if (problem !== undefined) {
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(_documentation_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongIdentity */ .eS, {
            message: `${what} is signed by another than may: ${problem}; ${saySigners(signers)} may`,
            hint: `do not deploy it before you know who signed; if they may, name them under signer in ${serverFile}, in a change of its own`,
            ...at,
        });
    }
    for (const others of former ?? []) {
        const before = problemFor(others, identity);
        if (before === undefined)
            continue;
        const who = others.length > 0 ? `${saySigners(others)} might` : "nobody might";
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(_documentation_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongIdentity */ .eS, {
            message: `${what} is signed by whom this very change allows to: ${before}; ${who} until now`,
            hint: `have the change of ${serverFile} merged and applied by itself, then this one`,
            ...at,
        });
    }
    const elsewhere = source && otherSource(source, identity);
    if (elsewhere !== undefined) {
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(_documentation_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongIdentity */ .eS, {
            message: `${what} is not signed where it says that it was built: ${elsewhere}`,
            hint: "find out which run signed it; release the next version from a run at its own tag",
            ...at,
        });
    }
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .pass */ .IX)(_documentation_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .LO, `signed by ${sayIdentity(identity)}`, place);
}
/**
 * What of a release's source a run at a tag contradicts; undefined where nothing does. A run of another repository, or
 * on a branch, has another commit by its nature.
 */
function otherSource({ repository, tag, commit }, { issuer, repository: ran, ref, commit: ranAt }) {
    const isOther = repository !== undefined && (0,_model_signature_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryAddress */ .n6)(repository, issuer) !== (0,_model_signature_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryAddress */ .n6)(ran, issuer);
    if (isOther || ref === undefined || !ref.startsWith(tags))
        return undefined;
    const at = ref.slice(tags.length);
    if (tag !== undefined && tag !== at)
        return `it names the tag ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(tag)}, and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(at)} was signed`;
    if (commit === undefined || ranAt === undefined || commit === ranAt)
        return undefined;
    return `it names the commit ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(commit.slice(0, 12))}, and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(ranAt.slice(0, 12))} was signed`;
}
const tags = "refs/tags/";
/** Why none of the signers is who signed; undefined where one is. */
function problemFor(signers, identity) {
    if (signers.length === 0)
        return sayIdentity(identity);
    const problems = signers.map((signer) => (0,_model_signature_js__WEBPACK_IMPORTED_MODULE_4__/* .mismatchOf */ .mW)(signer, identity));
    return problems.includes(undefined) ? undefined : (0,_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(problems[0] ?? "", 300);
}
/** `acme/weather-mcp at refs/tags/v1.1.5`. */
function sayIdentity({ repository, ref, subject }) {
    const who = repository === undefined ? subject : (0,_model_signature_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryName */ .aR)(repository);
    return (0,_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(ref === undefined ? who : `${who} at ${ref.replace(/^refs\/(?:tags|heads)\//, "")}`, 200);
}
/** `acme/weather-mcp at refs/tags/**`, of each; the whole address where it is not on github.com. */
function saySigners(signers) {
    const words = signers.map(({ repository, workflow, ref }) => {
        const file = workflow === null ? "" : ` by ${workflow}`;
        // Repositories of one name are on several hosts.
        const name = repository.startsWith("https://github.com/") ? (0,_model_signature_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryName */ .aR)(repository) : repository;
        return (0,_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(`${name}${file} at ${ref}`, 200);
    });
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(words);
}


/***/ }),

/***/ 21943:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ judgeLost),
  P: () => (/* binding */ lostGates)
});

// EXTERNAL MODULE: ./.build/model/signature.js
var signature = __webpack_require__(65819);
// EXTERNAL MODULE: ./.build/model/text.js
var model_text = __webpack_require__(34694);
// EXTERNAL MODULE: ./.build/rules/change.js
var change = __webpack_require__(16991);
// EXTERNAL MODULE: ./.build/rules/deployment-facts.js
var deployment_facts = __webpack_require__(17982);
// EXTERNAL MODULE: ./.build/rules/text.js
var rules_text = __webpack_require__(61340);
// EXTERNAL MODULE: ./.build/rules/verdict.js
var verdict = __webpack_require__(91274);
// EXTERNAL MODULE: ./.build/rules/supply-chain/judge.js
var judge = __webpack_require__(78676);
;// CONCATENATED MODULE: ./.build/rules/supply-chain/lost-documentation.js
const why = "Whoever publishes with a stolen token, or pushes a release by hand, does not run the workflow that the versions before came from.";
const signatureLost = {
    id: "signature/lost",
    severity: "high",
    what: "A version is signed where the one before it was: what runs in the environment, or the release before on its line.",
    why,
    fix: "Find out how it was released. Release the next version from the workflow that signs; require: { signature: true } refuses what is not signed.",
    overridable: true,
};
const otherSigner = {
    id: "signature/other-signer",
    severity: "high",
    what: "A version is signed from where the one before it was: by the same issuer, repository and workflow, at a tag as before.",
    why,
    fix: "Find out whether the release moved. If it did, name the new place alone under `signer` in server.yaml, so that the old one signs nothing more.",
    overridable: true,
};
const provenanceLost = {
    id: "provenance/lost",
    severity: "high",
    what: "The registry of a package proves of a version what it proved of the one before: where it was built, and that the registry published it.",
    why,
    fix: "Ask who published it. Publish the next version with provenance again, from the same workflow.",
    overridable: true,
};
const provenanceChanged = {
    id: "provenance/changed",
    severity: "high",
    what: "A package was built where the version before it was: in the same repository, by the same workflow, at a tag as before.",
    why,
    fix: "Find out whether its build moved. If it did, nothing is to be done: the next version is compared with this one.",
    overridable: true,
};

// EXTERNAL MODULE: ./.build/rules/supply-chain/signature.js
var supply_chain_signature = __webpack_require__(34485);
;// CONCATENATED MODULE: ./.build/rules/supply-chain/lost.js









/**
 * What a version proves less, or otherwise, than the one before it: `signature/lost`, `signature/other-signer`,
 * `provenance/lost`, `provenance/changed`, each a warning. A version that proves more, or as much, is no finding.
 */
function judgeLost(question) {
    return [...signatureFindings(question), ...packageFindings(question)];
}
/** Each version that begins or gets more, against what is stable here. */
function gateFindings(context) {
    const { deployment, releases, signatures, server } = context;
    const { rising, stable } = (0,change/* changeOf */.C)(context);
    const old = stable === undefined ? undefined : (releases.get(stable) ?? server.former?.get(stable));
    if (!old)
        return verdict/* nothing */.s6;
    const vouched = (release) => ({
        ...release,
        signature: signatures?.get((0,signature/* signatureKey */.cx)(release)),
    });
    return rising.flatMap((version) => {
        const release = releases.get(version);
        if (!release)
            return verdict/* nothing */.s6;
        return judgeLost({
            before: vouched(old),
            after: vouched(release),
            told: (0,supply_chain_signature/* signatureFinding */.Q)(context, release),
            place: (0,deployment_facts/* placeOfVersion */.Lm)(deployment, version),
        });
    });
}
let last;
/** In the order in which a plan shows them. */
const lostGates = [
    signatureLost,
    otherSigner,
    provenanceLost,
    provenanceChanged,
].map((documentation) => ({
    ...documentation,
    check: (context) => {
        // Worked out once for each context: each of the rules tells its part of it.
        if (last?.context !== context)
            last = { context, findings: gateFindings(context) };
        return last.findings.filter(({ rule }) => rule === documentation.id);
    },
}));
function signatureFindings(question) {
    const { before, after, told } = question;
    if (before.signature?.kind !== "verified" || (told && told.outcome !== "pass"))
        return [];
    const { identity } = before.signature;
    const whose = `${(0,rules_text/* shown */.SP)(before.version)} is signed by ${(0,judge/* sayIdentity */.My)(identity)}`;
    if (after.signature?.kind === "missing") {
        const message = `${(0,rules_text/* shown */.SP)(after.version)} is not signed, and ${whose}`;
        return [say(question, signatureLost, message, "find out how it was released before it is deployed")];
    }
    if (after.signature?.kind !== "verified")
        return [];
    const other = differences(placeOf(identity), placeOf(after.signature.identity));
    if (other.length === 0)
        return [];
    const message = `${(0,rules_text/* shown */.SP)(after.version)} is signed from elsewhere than ${(0,rules_text/* shown */.SP)(before.version)}: ${other.join(", ")}`;
    return [say(question, otherSigner, message, "find out whether the release moved, and who moved it")];
}
function packageFindings(question) {
    const { before, after } = question;
    const packages = after.server.packages ?? [];
    const findings = packages.flatMap((own) => pairFindings(question, own));
    const best = bestOf(before, before.server.packages ?? []);
    const had = best && proofOf(before, best);
    if (findings.length > 0 || packages.some((own) => isAttested(proofOf(after, own))))
        return findings;
    if (best === undefined || had === undefined || !isAttested(had))
        return findings;
    // What was proven gave way to nothing that could be: a command, an address, or what stood beside it.
    const message = `no package of ${(0,rules_text/* shown */.SP)(after.version)} proves where it was built, and ${(0,rules_text/* shown */.SP)(keyOf(best, before.version))} ${sayProof(had)}`;
    return [say(question, provenanceLost, message, "find out who released it before it is deployed")];
}
/** One package against what it was before, or what was proven best of what it stands in place of, or beside. */
function pairFindings(question, own) {
    const { before, after } = question;
    const packages = before.server.packages ?? [];
    const gone = packages.filter((old) => !(after.server.packages ?? []).some((one) => isSame(old, one)));
    const same = packages.find((old) => isSame(old, own));
    const old = same ?? bestOf(before, gone, own) ?? bestOf(before, packages, own);
    if (!old)
        return verdict/* nothing */.s6;
    const [oldKey, key] = [keyOf(old, before.version), keyOf(own, after.version)];
    const [had, has] = [proofOf(before, old), proofOf(after, own)];
    const hint = `find out who published ${(0,model_text/* printable */.g$)(key, 200)} before it is deployed`;
    if (isAttested(had) && !isAttested(has)) {
        const message = `${(0,rules_text/* shown */.SP)(key)} proves nothing of where it was built, and ${(0,rules_text/* shown */.SP)(oldKey)} ${sayProof(had)}`;
        return [say(question, provenanceLost, message, hint)];
    }
    const isAlike = old.registryType === own.registryType;
    if (isAlike && isSigned(had) && !isSigned(has)) {
        const message = `${(0,rules_text/* shown */.SP)(key)} is not signed by its registry, and ${(0,rules_text/* shown */.SP)(oldKey)} is`;
        return [say(question, provenanceLost, message, hint)];
    }
    if (had.repository === undefined || has.repository === undefined)
        return verdict/* nothing */.s6;
    // For another registry another workflow is usual, of the same repository.
    const other = isAlike
        ? differences(had, has)
        : differences({ repository: had.repository }, { repository: has.repository });
    if (other.length === 0)
        return verdict/* nothing */.s6;
    const message = `${(0,rules_text/* shown */.SP)(key)} was built elsewhere than ${(0,rules_text/* shown */.SP)(oldKey)}: ${other.join(", ")}`;
    return [say(question, provenanceChanged, message, hint)];
}
/** Whether there are attestations: what could not be looked at is not lost. */
function isAttested({ repository, unchecked = [] }) {
    return repository !== undefined || unchecked.includes("attestations");
}
function isSigned({ registryKey, unchecked = [] }) {
    return registryKey !== undefined || unchecked.includes("signature");
}
function sayProof({ repository }) {
    if (repository === undefined)
        return "has attestations, which could not be checked at its release";
    return `was built in ${sayPlace(repository)}`;
}
function say({ place }, rule, message, hint) {
    return (0,verdict/* warn */.R8)(rule, { message, hint, ...(place ? { place } : {}) });
}
function placeOf({ subject, ...rest }) {
    return { ...rest, workflow: subject };
}
/**
 * What of one place is not what it was, as words; what was not told before is none. The version in a tag's name always
 * differs, and says nothing.
 */
function differences(before, after) {
    const issuer = after.issuer ?? "";
    const [was, is] = [before, after].map(({ repository }) => (0,signature/* repositoryAddress */.n6)(repository, issuer));
    const [ran, runs] = [before, after].map(({ workflow }) => workflowOf(workflow));
    const [kind, kinds] = [before, after].map(({ ref }) => kindOfRef(ref));
    if (was !== is)
        return [`in ${sayPlace(after.repository)} rather than ${sayPlace(before.repository)}`];
    return [
        ...(before.issuer === after.issuer
            ? []
            : [`by ${(0,rules_text/* shown */.SP)(issuer)} rather than ${(0,rules_text/* shown */.SP)(before.issuer ?? "")}`]),
        ...(before.workflow === undefined || ran === runs
            ? []
            : [`by ${sayWorkflow(runs, is)} rather than ${sayWorkflow(ran, was)}`]),
        ...(before.ref === undefined || kind === kinds ? [] : [`at ${kinds} rather than ${kind}`]),
    ];
}
/** Without the ref at its end. */
function workflowOf(workflow = "") {
    const at = workflow.lastIndexOf("@");
    return at < 0 ? workflow : workflow.slice(0, at);
}
function kindOfRef(ref = "") {
    if (ref.startsWith("refs/tags/"))
        return "a tag";
    return ref.startsWith("refs/heads/") ? "a branch" : "another ref";
}
function sayPlace(repository) {
    if (repository === undefined)
        return "no repository";
    // Repositories of one name are on several hosts.
    const isHere = repository.toLowerCase().startsWith("https://github.com/");
    return (0,model_text/* printable */.g$)(isHere ? (0,signature/* repositoryName */.aR)(repository) : repository, 200);
}
/** As it is named in its own repository, where it lies there. */
function sayWorkflow(workflow = "", repository = "") {
    const own = workflow.toLowerCase().startsWith(`${repository}/`);
    return (0,rules_text/* shown */.SP)((own ? workflow.slice(repository.length + 1) : workflow) || "no workflow");
}
function keyOf({ registryType, identifier, version }, released) {
    return `${registryType}:${identifier}@${version ?? released}`;
}
function proofOf({ version, release: { provenance = {} } }, of) {
    const key = keyOf(of, version);
    return (Object.hasOwn(provenance, key) && provenance[key]) || {};
}
function isSame(a, b) {
    return a.registryType === b.registryType && a.identifier === b.identifier;
}
/** What is proven of most: where it was built before all, then what is of the same registry. None where nothing is proven. */
function bestOf(version, packages, like) {
    const worth = (one) => {
        const proof = proofOf(version, one);
        const alike = one.registryType === like?.registryType;
        return (isAttested(proof) ? 4 : 0) + (alike ? 2 : 0) + (isSigned(proof) ? 1 : 0);
    };
    const proven = packages.filter((one) => Object.keys(proofOf(version, one)).length > 0);
    return proven.toSorted((a, b) => worth(b) - worth(a))[0];
}


/***/ }),

/***/ 34485:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K_: () => (/* binding */ signatureWithoutRelease),
/* harmony export */   LC: () => (/* binding */ changedSignature),
/* harmony export */   Q: () => (/* binding */ signatureFinding),
/* harmony export */   dD: () => (/* binding */ signatureGates)
/* harmony export */ });
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10547);
/* harmony import */ var _model_signature_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65819);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16991);
/* harmony import */ var _deployment_facts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17982);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61340);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91274);
/* harmony import */ var _documentation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28741);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78676);








let last;
/** Worked out once for each context: each of the rules tells its part of it. */
function signatureFindings(context) {
    if (last?.context !== context)
        last = { context, findings: judgeAll(context) };
    return last.findings;
}
/** Of each version that begins or gets more: what serves already was judged when it came. */
function judgeAll(context) {
    const judged = (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .changeOf */ .C)(context).rising.flatMap((version) => {
        const release = context.releases.get(version);
        const finding = release && signatureFinding(context, release);
        return finding ? [{ version, finding }] : [];
    });
    const open = judged.filter(({ finding }) => finding.outcome !== "pass");
    const passed = judged.filter(({ finding }) => finding.outcome === "pass");
    const all = open.map(({ finding }) => finding);
    if (passed.length < 2)
        return [...all, ...passed.map(({ finding }) => finding)];
    return [...all, (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .pass */ .IX)(_documentation_js__WEBPACK_IMPORTED_MODULE_3__/* .missing */ .LO, `signed: ${passed.map(({ version }) => (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(version)).join(", ")}`)];
}
/** Of one release, as its environment asks for it. */
function signatureFinding(context, release) {
    const { environment, deployment, server, signatures, formerSigners } = context;
    return (0,_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeSignature */ .ub)({
        server: server.id,
        version: release.version,
        evidence: signatures?.get((0,_model_signature_js__WEBPACK_IMPORTED_MODULE_6__/* .signatureKey */ .cx)(release)),
        source: release.release.source,
        signers: (0,_model_signature_js__WEBPACK_IMPORTED_MODULE_6__/* .signersOf */ .Re)(server.server),
        isRequired: environment.require.signature === true,
        place: (0,_deployment_facts_js__WEBPACK_IMPORTED_MODULE_7__/* .placeOfVersion */ .Lm)(deployment, release.version),
        ...(formerSigners ? { former: formerSigners } : {}),
    });
}
/** In the order in which a plan shows them; one of them tells what passes. */
const signatureGates = [
    _documentation_js__WEBPACK_IMPORTED_MODULE_3__/* .missing */ .LO,
    _documentation_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .Gq,
    _documentation_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .bp,
    _documentation_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongIdentity */ .eS,
    _documentation_js__WEBPACK_IMPORTED_MODULE_3__/* .notVerifiable */ .vK,
].map((documentation) => ({
    ...documentation,
    check: (context) => signatureFindings(context).filter(({ rule }) => rule === documentation.id),
}));
const changedSignature = {
    ..._documentation_js__WEBPACK_IMPORTED_MODULE_3__/* .changed */ .tD,
    check({ server, base }) {
        if (!base?.signatures)
            return _verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6;
        return [...base.signatures].flatMap(([version, before]) => {
            const after = server.signatures?.get(version);
            if (after === before || (after === undefined && !server.versions.has(version)))
                return _verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6;
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(_documentation_js__WEBPACK_IMPORTED_MODULE_3__/* .changed */ .tD, {
                message: `the signature of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(version)} of ${server.id} was ${after === undefined ? "taken out" : "changed"}`,
                hint: "restore it from the base branch; another signature needs another version",
                place: { file: (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .signatureFile */ .dT)(server.id, version), path: [] },
            });
        });
    },
};
const signatureWithoutRelease = {
    ..._documentation_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutRelease */ .U7,
    check({ server }) {
        return [...(server.signatures?.keys() ?? [])]
            .filter((version) => !server.versions.has(version))
            .map((version) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .warn */ .R8)(_documentation_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutRelease */ .U7, {
            message: `${server.id} has a signature of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(version)}, which is not released`,
            hint: "add the release together with its signature, or take the signature out",
            place: { file: (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .signatureFile */ .dT)(server.id, version), path: [] },
        }));
    },
};


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

/***/ 40633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ isSecretAddress),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   qj: () => (/* binding */ secretArgument)
/* harmony export */ });
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47996);

/** Position of the first word of a start command that gives a credential away, by itself or after its option; -1: none. */
function secretArgument(words) {
    return words.findIndex((word, at) => {
        const option = /^--?([A-Za-z][\w.-]*)$/.exec(words[at - 1] ?? "")?.[1];
        const isValue = option !== undefined && !word.startsWith("-");
        return (isValue && (0,_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .looksSecret */ .n0)(constantCase(option), word)) || holdsCredential(word);
    });
}
/** Whether whoever reads an address is let in by it, wherever in it that stands. */
function isSecretAddress(address) {
    if (address.username !== "" || address.password !== "")
        return true;
    const { searchParams, hash, pathname } = address;
    const pairs = [...searchParams, ...new URLSearchParams(hash.slice(1))];
    if (pairs.some(([name, value]) => (0,_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .looksSecret */ .n0)(constantCase(name), value)))
        return true;
    return [pathname, hash].some((part) => part.split(/[/#&;=,]/).some((piece) => isCredential(decoded(piece))));
}
/** Whether the name of a variable is none, but what its value should have been. */
function isSecretName(name) {
    return isCredential(name);
}
/** `--token=…`, `TOKEN=…`, `Authorization: Bearer …`, and what an issuer gave wherever it stands between signs. */
function holdsCredential(word) {
    const [, name = "", value = ""] = /^-{0,2}([A-Za-z][\w.-]*)\s*[=:]\s*(.*)$/s.exec(word) ?? [];
    if (name !== "" && (0,_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .looksSecret */ .n0)(constantCase(name), value))
        return true;
    if (URL.canParse(word) && /^https?:/i.test(word) && isSecretAddress(new URL(word)))
        return true;
    return isCredential(word) || word.split(/[\s=:,;&?#/"'@]+/).some(_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .isIssuedToken */ .xU);
}
function isCredential(text) {
    return (0,_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .isIssuedToken */ .xU)(text) || (0,_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .looksRandom */ .EZ)(text);
}
/** `apiKey` and `x-api-key` as `API_KEY` and `X_API_KEY`. */
function constantCase(name) {
    return name
        .replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_")
        .replace(/[^A-Za-z0-9]+/g, "_")
        .toUpperCase();
}
function decoded(piece) {
    try {
        return decodeURIComponent(piece);
    }
    catch {
        return piece;
    }
}


/***/ }),

/***/ 91274:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ pass),
/* harmony export */   R8: () => (/* binding */ warn),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   uk: () => (/* binding */ wait)
/* harmony export */ });
const fail = verdictOf("fail");
const wait = verdictOf("wait");
const warn = verdictOf("warn");
/** A gate that is open, kept so that a plan can show it. */
function pass(rule, message, place) {
    return { rule: rule.id, outcome: "pass", severity: "info", message, hint: "", ...(place ? { place } : {}) };
}
function verdictOf(outcome) {
    return (rule, verdict) => ({ rule: rule.id, outcome, severity: rule.severity, ...verdict });
}
/** Nothing found; one array for all, since most rules find nothing most of the time. */
const nothing = [];


/***/ }),

/***/ 96802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ nearestVersions),
/* harmony export */   RC: () => (/* binding */ parseRange),
/* harmony export */   Ty: () => (/* binding */ isPreRelease),
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   Yb: () => (/* binding */ isExactVersion),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   r4: () => (/* binding */ inRange),
/* harmony export */   tW: () => (/* binding */ sameLine)
/* harmony export */ });
/* harmony import */ var semver_classes_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96782);
/* harmony import */ var semver_classes_range_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_classes_range_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var semver_functions_coerce_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35385);
/* harmony import */ var semver_functions_coerce_js__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(semver_functions_coerce_js__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16353);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88576);




const exact = /^(?:0|[1-9]\d{0,14})\.(?:0|[1-9]\d{0,14})\.(?:0|[1-9]\d{0,14})(?:-[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?\.(?:0|[1-9]\d{0,14}))?$/;
/**
 * MAJOR.MINOR.PATCH, or with a pre-release NAME.NUMBER: alpha, beta, rc, or a branch's name. Build metadata is
 * no part of precedence, and registries drop it: two builds would be one version.
 */
function isExactVersion(text) {
    return exact.test(text);
}
function isPreRelease(version) {
    return version.includes("-");
}
const stages = new Set(["alpha", "beta", "rc"]);
/** The branch that a version is of: `search` of 1.3.0-search.4. Undefined: it is final, or on its way to be (`beta`). */
function branchOf(version) {
    const name = /^[^-]*-([^.+]+)/.exec(version)?.[1];
    return name === undefined || stages.has(name) ? undefined : name;
}
const limit = 5_000;
const parsed = new Map();
/** Null where it is no semver at all. The same few versions come again and again, so the answers are kept. */
function parseVersion(text) {
    const known = parsed.get(text);
    if (known !== undefined)
        return known;
    const version = text.length > 128 ? null : semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2___default()(text);
    if (parsed.size >= limit)
        parsed.clear();
    parsed.set(text, version);
    return version;
}
const ranges = new Map();
/** Null where it is no range. Pre-releases are part of the range they lie in. */
function parseRange(text) {
    const known = ranges.get(text);
    if (known !== undefined)
        return known;
    let range = null;
    try {
        if (text.trim() !== "" && text.length <= 256)
            range = new (semver_classes_range_js__WEBPACK_IMPORTED_MODULE_0___default())(text, { includePrerelease: true });
    }
    catch {
        range = null;
    }
    if (ranges.size >= limit)
        ranges.clear();
    ranges.set(text, range);
    return range;
}
const answers = new Map();
/** Whether a version lies in a range; the answers are kept as well. */
function inRange(version, range) {
    if (range === version)
        return true;
    const question = `${version.length} ${version}${range}`;
    const known = answers.get(question);
    if (known !== undefined)
        return known;
    const parsedVersion = parseVersion(version);
    const answer = parsedVersion !== null && (parseRange(range)?.test(parsedVersion) ?? false);
    if (answers.size >= limit)
        answers.clear();
    answers.set(question, answer);
    return answer;
}
/** Whether both are of one MAJOR.MINOR line. */
function sameLine(a, b) {
    const [left, right] = [parseVersion(a), parseVersion(b)];
    return left !== null && right !== null && left.major === right.major && left.minor === right.minor;
}
/** The versions closest to a wanted one: same major and minor first, the newer one of equals. */
function nearestVersions(wanted, versions, count = 3) {
    const goal = semver_functions_coerce_js__WEBPACK_IMPORTED_MODULE_1___default()(wanted.slice(0, 128));
    const distance = (text) => {
        const version = parseVersion(text);
        if (!goal || !version)
            return 0;
        const [major, minor] = [Math.abs(version.major - goal.major), Math.abs(version.minor - goal.minor)];
        return (Math.min(major, 1e3) * 1e6 +
            Math.min(minor, 1e3) * 1e3 +
            Math.min(Math.abs(version.patch - goal.patch), 999));
    };
    return [...versions]
        .map((version) => ({ version, distance: distance(version) }))
        .sort((a, b) => a.distance - b.distance || (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(b.version, a.version))
        .slice(0, count)
        .map((entry) => entry.version);
}


/***/ }),

/***/ 53725:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   io: () => (/* binding */ deprecated),
/* harmony export */   isArchived: () => (/* binding */ isArchived),
/* harmony export */   o0: () => (/* binding */ lifecycleOf),
/* harmony export */   qo: () => (/* binding */ invalidLifecycle),
/* harmony export */   tX: () => (/* binding */ deprecatedGate),
/* harmony export */   w7: () => (/* binding */ lifecyclePath),
/* harmony export */   xJ: () => (/* binding */ archived)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16991);
/* harmony import */ var _deployment_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17982);
/* harmony import */ var _instants_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33929);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61340);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91274);
/* harmony import */ var _exact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96802);






/**
 * The entry that says what has become of a version. Ranges overlap, so the worst of those it lies in counts:
 * archived before deprecated, and of deprecated ones the one that bites first; the order of lines means nothing.
 */
function lifecycleOf(server, version) {
    if (!server || server.lifecycle.length === 0)
        return undefined;
    return server.lifecycle
        .filter((entry) => (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .inRange */ .r4)(version, entry.versions))
        .reduce((worst, entry) => (worst && !isWorse(entry, worst) ? worst : entry), undefined);
}
/** Whether a version is archived by now: nothing may deploy it any more. */
function isArchived(server, version) {
    return lifecycleOf(server, version)?.state === "archived";
}
function isWorse(entry, than) {
    if (entry.state !== than.state)
        return entry.state === "archived";
    return bitesFrom(entry) < bitesFrom(than);
}
function bitesFrom({ until }) {
    return (until === undefined ? undefined : (0,_instants_js__WEBPACK_IMPORTED_MODULE_3__/* .endOf */ .p)(until)) ?? Number.POSITIVE_INFINITY;
}
const deprecatedDocumentation = {
    id: "version/deprecated",
    severity: "medium",
    what: "A deprecated version is warned of where it is deployed, and refused for new deployments after the date `until`, which is a whole day.",
    why: "Deprecation that never bites is read by no one; one that bites what already runs is an outage.",
    fix: "Deploy a newer version, or move the date in the lifecycle of server.yaml.",
    overridable: true,
};
const deprecated = {
    ...deprecatedDocumentation,
    check(context) {
        const { server, deployment, base } = context;
        if (!server.server || server.server.lifecycle.length === 0)
            return _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .nothing */ .s6;
        const before = base?.deployments.get(deployment.environment);
        const known = new Set(before ? (0,_deployment_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .namedVersions */ .fY)(before) : []);
        return deprecations(context, (0,_deployment_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .namedVersions */ .fY)(deployment), (version) => base !== undefined && !known.has(version));
    },
};
const deprecatedGate = {
    ...deprecatedDocumentation,
    check(context) {
        const live = new Set(Object.values(context.from.variants).map((variant) => variant.version));
        return deprecations(context, (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOf */ .C)(context).rising, (version) => !live.has(version));
    },
};
function deprecations({ server, deployment, environment, now }, versions, isNew) {
    return versions.flatMap((version) => {
        const entry = lifecycleOf(server.server, version);
        if (entry?.state !== "deprecated")
            return [];
        const end = entry.until === undefined ? undefined : (0,_instants_js__WEBPACK_IMPORTED_MODULE_3__/* .endOf */ .p)(entry.until);
        const over = end !== undefined && Date.parse(now) >= end;
        const because = entry.reason ? `: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(entry.reason)}` : "";
        const place = (0,_deployment_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOfVersion */ .Lm)(deployment, version);
        if (over && isNew(version)) {
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(deprecatedDocumentation, {
                message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(version)} is deprecated and takes no new deployments after ${entry.until}${because}`,
                hint: `deploy a newer version to ${environment.id}`,
                place,
            });
        }
        const limit = entry.until === undefined
            ? ""
            : over
                ? `, and takes no new deployments after ${entry.until}`
                : `, refused after ${entry.until}`;
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .warn */ .R8)(deprecatedDocumentation, {
            message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(version)} is deprecated${limit}${because}`,
            hint: `plan to replace it in ${environment.id}`,
            place,
        });
    });
}
const archived = {
    id: "version/archived",
    severity: "high",
    what: "No deployment names an archived version.",
    why: "Archived means that nothing may depend on it any more; its packages may be gone tomorrow.",
    fix: "Deploy another version, or take the entry out of the lifecycle before anything counts on it.",
    overridable: false,
    check({ server, deployment }) {
        if (!server.server || server.server.lifecycle.length === 0)
            return _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .nothing */ .s6;
        return (0,_deployment_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .namedVersions */ .fY)(deployment).flatMap((version) => {
            const entry = lifecycleOf(server.server, version);
            if (entry?.state !== "archived")
                return [];
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(archived, {
                message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(version)} is archived${entry.reason ? `: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(entry.reason)}` : ""}`,
                hint: "deploy a version that is not",
                place: (0,_deployment_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOfVersion */ .Lm)(deployment, version),
            });
        });
    },
};
const invalidLifecycle = {
    id: "version/invalid-lifecycle",
    severity: "medium",
    what: "Each lifecycle entry names a version or a semver range, and its date exists.",
    why: "A range that cannot be read matches nothing, and the version that it should have stopped goes on.",
    fix: "Write a range such as <1.1.0, 0.x or 1.2.0, and a date such as 2026-12-31.",
    overridable: false,
    check({ server: { server } }) {
        if (!server || server.lifecycle.length === 0)
            return _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .nothing */ .s6;
        return server.lifecycle.flatMap((entry, index) => {
            const findings = [];
            if (!(0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRange */ .RC)(entry.versions)) {
                findings.push((0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(invalidLifecycle, {
                    message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(entry.versions) || "an empty text"} is no range of versions`,
                    hint: "write a range such as <1.1.0, 0.x or >=1.2.0 <1.3.0, or one version",
                    place: { file: server.file, path: ["lifecycle", index, "versions"], part: "value" },
                }));
            }
            if (entry.until !== undefined && (0,_instants_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .G)(entry.until) === undefined) {
                findings.push((0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(invalidLifecycle, {
                    message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(entry.until)} is no date`,
                    hint: "write it as 2026-12-31",
                    place: { file: server.file, path: ["lifecycle", index, "until"], part: "value" },
                }));
            }
            return findings;
        });
    },
};
const lifecyclePath = {
    id: "version/lifecycle-path",
    severity: "medium",
    what: "A version's lifecycle goes one way: an archived version stays archived.",
    why: "What was archived may have lost its packages and its checks. Whoever brings it back should release it anew.",
    fix: "Restore the lifecycle entry, and release the code under a new version.",
    overridable: false,
    check({ server, base }) {
        const [before, after] = [base?.server, server.server];
        if (!before || !after || before.lifecycle === after.lifecycle)
            return _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .nothing */ .s6;
        if (!before.lifecycle.some((entry) => entry.state === "archived"))
            return _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .nothing */ .s6;
        return [...server.versions].flatMap((version) => {
            const now = lifecycleOf(after, version)?.state;
            if (lifecycleOf(before, version)?.state !== "archived" || now === "archived")
                return [];
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(lifecyclePath, {
                message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(version)} was archived and would be ${now ?? "in use"} again`,
                hint: "keep it archived, and release the code under a new version",
                place: { file: after.file, path: ["lifecycle"], part: "key" },
            });
        });
    },
};


/***/ }),

/***/ 24964:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ isEmptyChangelog),
/* harmony export */   Ih: () => (/* binding */ unsafeCommand),
/* harmony export */   K6: () => (/* binding */ emptyChangelog),
/* harmony export */   Xw: () => (/* binding */ emptyChangelogGate),
/* harmony export */   sW: () => (/* binding */ otherName)
/* harmony export */ });
/* harmony import */ var _model_start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51041);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16991);
/* harmony import */ var _deployment_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17982);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61340);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91274);





const documentation = {
    id: "release/empty-changelog",
    severity: "low",
    what: "A new release says in its changelog what changed.",
    why: "Whoever decides about its promotion, or about a rollback at night, reads that first. It cannot be added later.",
    fix: "Add at least one line to release.changelog before the release is merged.",
    overridable: true,
};
const emptyChangelog = {
    ...documentation,
    check({ server, base }) {
        if (!base)
            return _verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6;
        return [...server.releases.values()]
            .filter(({ version, release }) => !base.versions.has(version) && isEmptyChangelog(release.changelog))
            .map((release) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .warn */ .R8)(emptyChangelog, {
            message: `release ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(release.version)} of ${server.id} does not say what changed`,
            hint: "add a line to release.changelog now: a release cannot be edited later",
            place: { file: release.file, path: ["release", "changelog"] },
        }));
    },
};
/** Where it matters most, once more: it comes to production without anybody having said what changed. */
const emptyChangelogGate = {
    ...documentation,
    check(context) {
        const { deployment, environment, server } = context;
        if (environment.stage !== "production")
            return _verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6;
        return (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .changeOf */ .C)(context).rising.flatMap((version) => {
            const release = server.releases.get(version);
            if (!release || !isEmptyChangelog(release.release.changelog))
                return _verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6;
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .warn */ .R8)(documentation, {
                message: `release ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(version)} does not say what changed, and comes to production`,
                hint: `find out what changed before you approve it; the next release can say it: ${release.file} cannot be edited`,
                place: (0,_deployment_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOfVersion */ .Lm)(deployment, version),
            });
        });
    },
};
/** No line of it says anything. */
function isEmptyChangelog(changelog) {
    return (changelog ?? []).every((line) => line.trim() === "");
}
const otherName = {
    id: "release/other-name",
    severity: "medium",
    what: "A release carries the registry name that its server.yaml gives.",
    why: "A release of another server in this folder would be deployed under a wrong name and a wrong owner.",
    fix: "Move the release to its own server, or correct the name in server.yaml.",
    overridable: true,
    check({ server }) {
        const name = server.server?.name;
        if (name === undefined)
            return _verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6;
        return [...server.releases.values()]
            .filter((release) => release.server.name !== name)
            .map((release) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .warn */ .R8)(otherName, {
            message: `release ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(release.version)} is of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(release.server.name)}, server.yaml says ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(name)}`,
            hint: "move the release to its own server, or correct the name in server.yaml",
            place: { file: release.file, path: ["server", "name"], part: "value" },
        }));
    },
};
/** Arguments that begin with `./` are files of the repository; they must stay in it. */
const unsafeCommand = {
    id: "release/unsafe-command",
    severity: "high",
    what: "The files that a start command names (./…) lie inside the repository, and packages have no runtimeArguments that change what runs.",
    why: "A path that climbs out of the clone starts whatever lies there on the machine at hand; an argument of npx or docker starts another package, or one with other rights, than what was probed.",
    fix: "Keep the server's files in the repository and name them from its root, as in ./servers/weather/main.js; take runtimeArguments out.",
    overridable: false,
    check({ server }) {
        return [...server.releases.values()].flatMap((release) => {
            const { command } = release.release;
            if (!command)
                return runtimeArguments(release);
            const words = [command.command, ...command.args];
            const bad = words.findIndex((word) => word.startsWith(".") && /(?:^|[/\\])\.\.(?:[/\\]|$)/.test(word));
            if (bad < 0)
                return runtimeArguments(release);
            const path = ["release", "command", ...(bad === 0 ? ["command"] : ["args", bad - 1])];
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(unsafeCommand, {
                message: `the start command of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(release.version)} names ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(words[bad] ?? "")}, outside the repository`,
                hint: "name a file inside the repository, from its root",
                place: { file: release.file, path, part: "value" },
            });
        });
    },
};
function runtimeArguments(release) {
    return (release.server.packages ?? []).flatMap((entry, index) => {
        const bad = (0,_model_start_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignRuntimeArgument */ .Cz)(entry);
        if (bad < 0)
            return [];
        const { name, value } = entry.runtimeArguments?.[bad] ?? {};
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(unsafeCommand, {
            message: `release ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(release.version)} starts its ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(entry.registryType)} package with ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(name ?? value ?? "")}, which changes what runs`,
            hint: "take runtimeArguments out; what the server itself takes belongs into packageArguments",
            place: {
                file: release.file,
                path: ["server", "packages", index, "runtimeArguments", bad],
                part: "value",
            },
        });
    });
}


/***/ })

};
;