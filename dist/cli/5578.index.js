"use strict";
exports.id = 5578;
exports.ids = [5578,8150];
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

/***/ 17519:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commitSource: () => (/* binding */ commitSource)
/* harmony export */ });
/* harmony import */ var _git_tree_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26630);

/** The tree of a commit of the desired branch as a source. */
function commitSource(clone, commit) {
    return (0,_git_tree_source_js__WEBPACK_IMPORTED_MODULE_0__/* .treeSource */ .A)(clone.repository, commit, clone.directory);
}


/***/ }),

/***/ 685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ changedContracts)
/* harmony export */ });
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10547);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30817);


/** Contracts that a change adds or edits, and that are not what their names say; and those it takes from a release. */
async function changedContracts(source, { files = new Set() }) {
    const changed = [...files].filter((path) => (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .classify */ .L8)(path).kind === "contract").sort();
    if (changed.length === 0)
        return [];
    const { contractIn } = await Promise.all(/* import() */[__webpack_require__.e(4567), __webpack_require__.e(8192), __webpack_require__.e(9882), __webpack_require__.e(5598)]).then(__webpack_require__.bind(__webpack_require__, 29774));
    const texts = await source.read(changed);
    const found = [];
    const users = new Map();
    for (const file of changed) {
        const bytes = texts.get(file);
        const [, server = "", digits = ""] = /^servers\/([^/]+)\/contracts\/([0-9a-f]{64})\.json$/.exec(file) ?? [];
        const digest = `sha256-${digits}`;
        if (bytes && contractIn(bytes, digest))
            continue;
        if (!bytes && !users.has(server))
            users.set(server, await releasedWith(source, server));
        const user = bytes ? undefined : users.get(server)?.get(digest);
        if (!bytes && user === undefined)
            continue;
        found.push({
            rule: "contract/not-its-digest",
            outcome: "fail",
            severity: "critical",
            message: user === undefined
                ? "this is not the contract that the name of its file is the digest of"
                : `the contract that ${user} was released with is not there`,
            hint: "restore it from the base branch; headgate release writes contracts, and nobody edits them",
            place: { file, path: [] },
            server,
        });
    }
    return found;
}
/** By digest, the first version that names the contract. Read only where one may have lost its own, once for each server. */
async function releasedWith(source, server) {
    const names = await source.names(`servers/${server}/versions`);
    const versions = names.flatMap((name) => (name.endsWith(".json") ? [name.slice(0, -".json".length)] : []));
    const texts = await source.read(versions.map((version) => (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseFile */ .MR)(server, version)));
    const found = new Map();
    for (const version of versions) {
        const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestIn */ .s)(texts.get((0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseFile */ .MR)(server, version)));
        if (digest && !found.has(digest))
            found.set(digest, version);
    }
    return found;
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

/***/ 63217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   El: () => (/* binding */ judgesMoved),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   nA: () => (/* binding */ bundlesOf),
/* harmony export */   vN: () => (/* binding */ deploymentSignatures)
/* harmony export */ });
/* harmony import */ var _convention_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1450);
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10547);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73903);
/* harmony import */ var _model_server_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19114);
/* harmony import */ var _model_signature_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65819);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(34694);
/* harmony import */ var _reconcile_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44163);
/* harmony import */ var _reconcile_variants_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20680);
/* harmony import */ var _rules_deployment_facts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17982);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41978);










/**
 * What is known of the signatures of all that deployments name and do not have as they name it. Reads files only; a
 * trusted root is asked for where there is a signature to check.
 */
async function deploymentSignatures(question) {
    const { source, desired } = question;
    const asked = whatIsAsked(question);
    const wanted = new Map(asked.flatMap(({ releases }) => releases.map((one) => [(0,_model_signature_js__WEBPACK_IMPORTED_MODULE_7__/* .signatureKey */ .cx)(one), one])));
    const bundles = await bundlesOf(source, [...wanted.values()]);
    const judges = await judgesAt(question, asked);
    const judgedBy = new Map();
    const former = new Map();
    const formerHealth = new Map();
    const releases = new Map();
    const needsTrust = bundles.size > 0 || judges.size > 0;
    const trust = needsTrust ? await (0,_trust_js__WEBPACK_IMPORTED_MODULE_6__/* .trustSettingOf */ .yZ)(source, desired.project) : undefined;
    for (const { id, server, releases: own, before } of asked) {
        const unit = desired.servers.get(server);
        const others = before.flatMap((commit) => {
            const judge = judges.get(commit);
            return judge && trust && isOther(judge, trust, unit) ? { ...judge, commit } : [];
        });
        const last = others.at(-1);
        if (last)
            judgedBy.set(id, last.commit);
        const signers = others
            .filter((judge) => judge.servers.has(server))
            .map((judge) => (0,_model_signature_js__WEBPACK_IMPORTED_MODULE_7__/* .signersOf */ .Re)(judge.servers.get(server)));
        if (signers.length > 0)
            former.set(id, signers);
        const healths = others.flatMap((judge) => {
            const known = judge.servers.get(server);
            return known && !isSameHealth(known, unit?.server) ? [known.health ?? _model_server_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultHealth */ .Q] : [];
        });
        if (healths.length > 0)
            formerHealth.set(id, healths);
        for (const release of own) {
            const key = (0,_model_signature_js__WEBPACK_IMPORTED_MODULE_7__/* .signatureKey */ .cx)(release);
            const bundle = bundles.get(key);
            const known = releases.get(key);
            if (bundle === undefined || !trust)
                releases.set(key, { kind: "missing" });
            else if (!known || known.kind === "verified") {
                releases.set(key, await evidenceOf(release, bundle, trust, others, question.env));
            }
        }
    }
    return { releases, former, judgedBy, formerHealth };
}
/**
 * Whether server.yaml or headgate.yaml judge releases otherwise than when the desired side was considered last: then
 * that must be put on record, or whatever comes later would pass for part of the same change.
 */
async function judgesMoved({ source, desired, base, against, considered, }) {
    if (!base || !against || considered === null || against.commit !== considered)
        return false;
    const moved = [...desired.servers.values()].some(({ id, server }) => {
        const before = base.servers.get(id)?.server;
        return before !== undefined && judgingText(before) !== judgingText(server);
    });
    if (moved)
        return true;
    const trusts = [(0,_trust_js__WEBPACK_IMPORTED_MODULE_6__/* .trustSettingOf */ .yZ)(source, desired.project), (0,_trust_js__WEBPACK_IMPORTED_MODULE_6__/* .trustSettingOf */ .yZ)(against, base.project)];
    return !(0,_trust_js__WEBPACK_IMPORTED_MODULE_6__/* .isSameTrust */ .$u)(await trusts[0], await trusts[1]);
}
function judgingText(server) {
    return (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)([(0,_model_signature_js__WEBPACK_IMPORTED_MODULE_7__/* .signersOf */ .Re)(server), server?.contract, server?.health]);
}
/** The texts of the signatures of some releases, by `signatureKey`; those that have none are absent. */
async function bundlesOf(source, releases) {
    const files = await source.read(releases.map(({ id, version }) => (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .signatureFile */ .dT)(id, version)));
    return new Map(releases.flatMap((release) => {
        const bytes = files.get((0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .signatureFile */ .dT)(release.id, release.version));
        return bytes ? [[(0,_model_signature_js__WEBPACK_IMPORTED_MODULE_7__/* .signatureKey */ .cx)(release), Buffer.from(bytes).toString("utf8")]] : [];
    }));
}
/** Deployments whose wish is not what is recorded as applied. */
function whatIsAsked(question) {
    const { desired, against, considered, deployed, ids, source } = question;
    const recent = [...new Set([against?.commit ?? null, considered])];
    const before = recent.flatMap((commit) => (commit === null || commit === source.commit ? [] : [commit]));
    return [...ids].flatMap((id) => {
        const [environmentId = "", server = ""] = id.split("/");
        const unit = desired.servers.get(server);
        const environment = desired.environments.get(environmentId);
        const deployment = unit?.deployments.get(environmentId);
        if (!unit || !environment || !deployment)
            return [];
        const { digest } = (0,_reconcile_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .desiredInputs */ .Q)(desired, unit, environment, deployment);
        const status = deployed.statuses.get(id);
        if (status?.desired.digest === digest)
            return [];
        // What is stable here too: a version is held against it.
        const stable = status?.variants[(0,_reconcile_variants_js__WEBPACK_IMPORTED_MODULE_5__/* .stableOf */ .PI)(status) ?? ""]?.version;
        const versions = new Set([...(0,_rules_deployment_facts_js__WEBPACK_IMPORTED_MODULE_8__/* .namedVersions */ .fY)(deployment), ...(stable === undefined ? [] : [stable])]);
        const releases = [...versions].flatMap((version) => unit.releases.get(version) ?? unit.former?.get(version) ?? []);
        const noted = deployed.pending.get(id);
        // What waits already is bound by what it came in together with, and by nothing that changed later.
        if (noted?.digest === digest)
            return { id, server, releases, before: [noted.judgedBy ?? []].flat() };
        return { id, server, releases, before };
    });
}
async function judgesAt({ at, base, against }, asked) {
    const servers = new Map();
    for (const { server, before } of asked) {
        for (const commit of before)
            servers.set(commit, (servers.get(commit) ?? new Set()).add(server));
    }
    const judges = new Map();
    for (const [commit, wanted] of servers) {
        try {
            const isLoaded = base && against?.commit === commit;
            const source = isLoaded ? against : at(commit);
            const scope = {
                kind: "touched",
                servers: wanted,
                files: new Set(),
                changedOnly: true,
            };
            const there = isLoaded ? base : (await (0,_convention_load_js__WEBPACK_IMPORTED_MODULE_0__/* .loadDesired */ .fv)(source, scope)).desired;
            judges.set(commit, {
                servers: new Map([...there.servers.values()].map(({ id, server }) => [id, server])),
                trust: await (0,_trust_js__WEBPACK_IMPORTED_MODULE_6__/* .trustSettingOf */ .yZ)(source, there.project),
            });
        }
        catch (error) {
            const why = (0,_model_text_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g$)(error instanceof Error ? error.message : String(error), 200);
            const problem = `who might sign before this change stands in ${commit.slice(0, 7)}: ${why}`;
            judges.set(commit, { servers: new Map(), problem });
        }
    }
    return judges;
}
/** A server that is new has nobody who might have signed before, and nobody who was trusted with it. */
function isOther(judge, trust, unit) {
    if (judge.problem !== undefined || !judge.trust)
        return true;
    const id = unit?.id ?? "";
    if (!judge.servers.has(id))
        return false;
    return (!(0,_trust_js__WEBPACK_IMPORTED_MODULE_6__/* .isSameTrust */ .$u)(judge.trust, trust) ||
        !isSameHealth(judge.servers.get(id), unit?.server) ||
        (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)((0,_model_signature_js__WEBPACK_IMPORTED_MODULE_7__/* .signersOf */ .Re)(judge.servers.get(id))) !== (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)((0,_model_signature_js__WEBPACK_IMPORTED_MODULE_7__/* .signersOf */ .Re)(unit?.server)));
}
function isSameHealth(before, now) {
    const [was, is] = [before, now].map((server) => (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(server?.health ?? _model_server_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultHealth */ .Q));
    return was === is;
}
/** Under what is trusted now, and under what was trusted before where that is something else: the worst of them. */
async function evidenceOf(release, bundle, trust, others, env) {
    const evidence = await (0,_trust_js__WEBPACK_IMPORTED_MODULE_6__/* .verifyUnder */ .uZ)(trust, release, bundle, env);
    if (evidence.kind !== "verified")
        return evidence;
    for (const { problem, trust: former } of others) {
        if (problem !== undefined || !former)
            return { kind: "not-verifiable", message: problem ?? "" };
        if ((0,_trust_js__WEBPACK_IMPORTED_MODULE_6__/* .isSameTrust */ .$u)(former, trust))
            continue;
        const before = await (0,_trust_js__WEBPACK_IMPORTED_MODULE_6__/* .verifyUnder */ .uZ)(former, release, bundle, env);
        if (before.kind === "verified" || before.kind === "missing")
            continue;
        return { ...before, message: `by the trusted root before this change, ${before.message}` };
    }
    return evidence;
}


/***/ }),

/***/ 7524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ lostSinceBefore)
/* harmony export */ });
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10547);
/* harmony import */ var _convention_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68793);
/* harmony import */ var _convention_resolve_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8837);
/* harmony import */ var _model_signature_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65819);
/* harmony import */ var _rules_supply_chain_lost_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21943);
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63217);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41978);







/**
 * What a release proves less, or otherwise, than the one before it on its line; nothing where it is the first, or the
 * one before cannot be read. Each is a warning at the release's file. Never rejects but where `source` does.
 */
async function lostSinceBefore(question) {
    const { source, release, signature, trust, env, told } = question;
    const { id, version } = release;
    const before = await releaseBefore(source, release);
    if (!before)
        return [];
    const bundle = signature && (await (0,_gather_js__WEBPACK_IMPORTED_MODULE_4__/* .bundlesOf */ .nA)(source, [before])).get((0,_model_signature_js__WEBPACK_IMPORTED_MODULE_6__/* .signatureKey */ .cx)(before));
    const known = bundle === undefined ? undefined : await (0,_trust_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyUnder */ .uZ)(trust, before, bundle, env);
    const findings = (0,_rules_supply_chain_lost_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeLost */ .y)({
        before: { ...before, signature: known },
        after: { ...release, signature },
        told,
        place: { file: (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseFile */ .MR)(id, version), path: [] },
    });
    return findings.map((finding) => ({ ...finding, server: id }));
}
async function releaseBefore(source, { id, version }) {
    const names = await source.names(`servers/${id}/versions`);
    const released = names.flatMap((name) => (name.endsWith(".json") ? [name.slice(0, -".json".length)] : []));
    const { versionBefore } = await __webpack_require__.e(/* import() */ 5464).then(__webpack_require__.bind(__webpack_require__, 95464));
    const before = versionBefore(version, released);
    if (before === null)
        return undefined;
    const file = (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseFile */ .MR)(id, before);
    const bytes = (await source.read([file])).get(file);
    const document = bytes && (0,_convention_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocument */ .u0)("release", file, bytes, undefined)?.value;
    return document && (0,_convention_resolve_release_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveRelease */ .C)(id, document);
}


/***/ }),

/***/ 41978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ isSameTrust),
/* harmony export */   uZ: () => (/* binding */ verifyUnder),
/* harmony export */   yZ: () => (/* binding */ trustSettingOf)
/* harmony export */ });
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10547);
/* harmony import */ var _system_cache_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61048);


/** Reads the file that headgate.yaml names, where it names one. */
async function trustSettingOf(source, { sigstore }) {
    const path = sigstore?.trustedRoot;
    if (path === undefined)
        return { kind: "instance" };
    const bytes = (await source.read([path])).get(path);
    return bytes ? { kind: "file", text: Buffer.from(bytes).toString("utf8") } : { kind: "absent", path };
}
function isSameTrust(a, b) {
    if (a.kind === "file" && b.kind === "file")
        return a.text === b.text;
    return a.kind === b.kind && a.kind === "instance";
}
/** What a bundle proves under a setting; loads what verifies only here. */
async function verifyUnder(trust, release, bundle, env) {
    if (trust.kind === "absent") {
        return { kind: "not-verifiable", message: `${_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .projectFile */ .g7} names ${trust.path}, which is not there` };
    }
    const { verifyRelease } = await __webpack_require__.e(/* import() */ 938).then(__webpack_require__.bind(__webpack_require__, 60938));
    return verifyRelease(release, bundle, {
        env,
        cache: (0,_system_cache_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .cacheFolder */ .n)(env),
        ...(trust.kind === "file" ? { trustedRoot: trust.text } : {}),
    });
}


/***/ }),

/***/ 31100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./.build/convention/load.js + 12 modules
var load = __webpack_require__(1450);
// EXTERNAL MODULE: ./.build/convention/paths.js
var paths = __webpack_require__(10547);
// EXTERNAL MODULE: ./.build/convention/working-tree.js
var working_tree = __webpack_require__(9057);
// EXTERNAL MODULE: ./.build/git/ancestry.js
var ancestry = __webpack_require__(86151);
// EXTERNAL MODULE: ./.build/model/finding.js
var model_finding = __webpack_require__(3028);
// EXTERNAL MODULE: ./.build/model/signature.js
var signature = __webpack_require__(65819);
// EXTERNAL MODULE: ./.build/report/json.js
var json = __webpack_require__(63198);
// EXTERNAL MODULE: ./.build/report/marks.js
var marks = __webpack_require__(56912);
// EXTERNAL MODULE: ./.build/report/text.js
var report_text = __webpack_require__(10431);
// EXTERNAL MODULE: ./.build/report/time.js
var time = __webpack_require__(91937);
;// CONCATENATED MODULE: ./.build/report/signature.js



/** Who signed, when, from where, and whether they may; one line each. */
function formatSignature(of, options) {
    const { server, version, evidence, finding, signers, others } = of;
    const say = ({ outcome, message }) => {
        const { sign, style } = marks/* marks */.Z[outcome];
        return `${(0,report_text/* paint */.nI)(style, sign, options)} ${(0,report_text/* sanitize */.aj)(message)}`;
    };
    const title = (0,report_text/* paint */.nI)("strong", `${(0,report_text/* sanitize */.aj)(server)} ${(0,report_text/* sanitize */.aj)(version)}`, options);
    const lines = [`${title}  ${say(finding)}`];
    if (evidence.kind === "verified") {
        const { subject, commit, run, issuer } = evidence.identity;
        lines.push(row("when", `${(0,time/* sayInstant */.$r)(evidence.at, options)}, ${(0,time/* sayAgo */.P7)(evidence.at, options.now)}`), row("workflow", subject), ...(commit === undefined ? [] : [row("commit", commit)]), ...(run === undefined ? [] : [row("run", run)]), row("issuer", issuer));
    }
    const allowed = signers.map(saySigner);
    lines.push(row("allowed", allowed.length === 0 ? "nobody" : allowed.join(" | ")));
    for (const one of others)
        lines.push(`  ${say(one)}`);
    const { hint } = [finding, ...others].find((one) => one.hint !== "") ?? finding;
    if (hint !== "")
        lines.push(`  hint: ${(0,report_text/* sanitize */.aj)(hint)}`);
    return lines.join("\n");
}
function row(name, text) {
    return `  ${name.padEnd(9)} ${(0,report_text/* sanitize */.aj)(text)}`;
}
function saySigner({ repository, workflow, ref, issuer }) {
    return `${repository}, ${workflow ?? "any workflow"}, at ${ref}, by ${issuer}`;
}
/** The same as data: every member always there. */
function signatureJson({ server, version, digest, file, evidence, signers, finding, }) {
    const identity = evidence.kind === "verified" ? identityJson(evidence.identity) : null;
    return {
        server,
        version,
        release: digest,
        state: evidence.kind,
        allowed: finding.outcome === "pass",
        signature: evidence.kind === "missing"
            ? null
            : {
                file,
                bundle: evidence.bundle ?? null,
                at: evidence.kind === "verified" ? evidence.at : null,
                identity,
            },
        signers,
    };
}
function identityJson({ issuer, subject, repository, ref, commit, run }) {
    return {
        issuer,
        subject,
        repository: repository ?? null,
        ref: ref ?? null,
        commit: commit ?? null,
        run: run ?? null,
    };
}

// EXTERNAL MODULE: ./.build/rules/supply-chain/judge.js
var judge = __webpack_require__(78676);
// EXTERNAL MODULE: ./.build/rules/text.js
var rules_text = __webpack_require__(61340);
// EXTERNAL MODULE: ./.build/commands/asked.js
var asked = __webpack_require__(98150);
// EXTERNAL MODULE: ./.build/commands/clone.js
var commands_clone = __webpack_require__(46255);
// EXTERNAL MODULE: ./.build/commands/command.js
var command = __webpack_require__(82383);
// EXTERNAL MODULE: ./.build/commands/commit-source.js
var commit_source = __webpack_require__(17519);
// EXTERNAL MODULE: ./.build/commands/contract/changed.js
var changed = __webpack_require__(685);
// EXTERNAL MODULE: ./.build/commands/options.js
var options = __webpack_require__(73052);
// EXTERNAL MODULE: ./.build/commands/signatures/gather.js
var gather = __webpack_require__(63217);
// EXTERNAL MODULE: ./.build/commands/signatures/lost.js
var lost = __webpack_require__(7524);
// EXTERNAL MODULE: ./.build/commands/signatures/trust.js
var signatures_trust = __webpack_require__(41978);
;// CONCATENATED MODULE: ./.build/commands/verify.js
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



















/** Says who signed a release, and whether they may: as if it were required. Writes nothing. */
const verify = async (invocation, world) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const [server = "", version = ""] = invocation.positionals;
        const clone = __addDisposableResource(env_1, await (0,commands_clone/* openClone */.ok)(invocation, world), true);
        const source = await sourceOf(clone, invocation);
        const known = await releaseOf(source, server, version, world);
        if ("exit" in known)
            return known;
        const { release, desired } = known;
        const bundle = (await (0,gather/* bundlesOf */.nA)(source, [release])).get((0,signature/* signatureKey */.cx)(release));
        world.progress(`checking the signature of ${server} ${version}`);
        const trust = await (0,signatures_trust/* trustSettingOf */.yZ)(source, desired.project);
        const evidence = bundle === undefined
            ? { kind: "missing" }
            : await (0,signatures_trust/* verifyUnder */.uZ)(trust, release, bundle, world.env);
        const signers = (0,signature/* signersOf */.Re)(desired.servers.get(server)?.server);
        const file = (0,paths/* signatureFile */.dT)(server, version);
        const finding = (0,judge/* judgeSignature */.ub)({
            server,
            version,
            evidence,
            source: release.release.source,
            signers,
            isRequired: true,
            place: { file: bundle === undefined ? release.file : file, path: [] },
        });
        if (!finding)
            throw new Error("a signature that is asked for is judged");
        const of = { source, release, signature: evidence, trust, env: world.env, told: finding };
        const others = [...(await contractFindings(source, release)), ...(await (0,lost/* lostSinceBefore */.m)(of))];
        const { digest } = release;
        const told = { server, version, digest, file, evidence, signers, finding, others };
        const outcome = finding.outcome === "pass" && !(0,model_finding.hasFailure)(others) ? "ok" : "refused";
        return (0,command/* result */.Ke)(outcome, formatSignature(told, (0,command/* textOptions */.aW)(world)), {
            findings: (0,json.findingsJson)([...(finding.outcome === "pass" ? [] : [{ ...finding, server }]), ...others]),
            ...signatureJson(told),
        });
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
/** The signature covers the digest of the contract: what lies under that name must be it. */
async function contractFindings(source, { id, release }) {
    if (!release.contract)
        return [];
    return (0,changed/* changedContracts */.m)(source, { files: new Set([(0,paths/* contractFile */.V8)(id, release.contract.digest)]) });
}
async function sourceOf(clone, invocation) {
    const head = (0,options/* textOf */.b6)(invocation, "head");
    if (head !== undefined)
        return (0,commit_source.commitSource)(clone, await (0,ancestry.resolve)(clone.repository, head));
    await (0,commands_clone/* needTree */.Rs)(clone);
    return (0,working_tree.workingTree)(clone.root);
}
/** The release and its server; a refusal where either is not there, or cannot be read. */
async function releaseOf(source, server, version, world) {
    if (!(0,paths/* isId */.eQ)(server) || !(0,paths/* isExactVersion */.Yb)(version)) {
        return (0,paths/* isId */.eQ)(server) ? notReleased(new Set()) : unknownServer();
    }
    const file = (0,paths/* releaseFile */.MR)(server, version);
    const scope = { kind: "touched", servers: new Set([server]), files: new Set([file]) };
    const { desired, findings } = await (0,load/* loadDesired */.fv)(source, { ...scope, changedOnly: true });
    const unit = desired.servers.get(server);
    const release = unit?.releases.get(version);
    // Whose signatures count stands in headgate.yaml: where that cannot be read, nobody's do.
    const deciding = new Set(release ? [paths/* projectFile */.g7] : [paths/* projectFile */.g7, file]);
    const own = findings.filter((finding) => deciding.has(finding.file ?? finding.place?.file ?? ""));
    if ((0,model_finding.hasFailure)(own))
        return (0,asked/* refuseAll */.cp)(world, own);
    if (release)
        return { release, desired };
    return unit ? notReleased(unit.versions) : unknownServer();
    function unknownServer() {
        const message = `there is no server ${(0,rules_text/* shown */.SP)(server)}`;
        return (0,asked.refuse)(world, { rule: "version/unknown-server", message, hint: "headgate status lists them" });
    }
    function notReleased(known) {
        const near = (0,rules_text/* nearest */.pA)(version, known);
        const hint = near.length > 0 ? `did you mean ${(0,rules_text/* listed */.KE)(near)}?` : `headgate history ${server} says what is`;
        const message = `${(0,rules_text/* shown */.SP)(version)} of ${server} is not released`;
        return (0,asked.refuse)(world, { rule: "version/not-released", message, hint });
    }
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

/***/ 44163:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ removedInputs),
/* harmony export */   Q: () => (/* binding */ desiredInputs)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73903);
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88576);
/* harmony import */ var _model_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51568);



/**
 * What a deployment file asks for, resolved: the end state and the digest of everything that decides whether
 * there is something to do. Strategy and gates are not part of it: they say how, not what.
 */
function desiredInputs(desired, unit, environment, deployment) {
    const resolved = (0,_model_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveVariables */ .CO)(desired.project, unit.server, environment, deployment);
    const variant = (version) => {
        const release = unit.releases.get(version);
        const { variables, secrets } = release ? (0,_model_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .variablesFor */ .j$)(release, resolved) : resolved;
        return { version, release: release?.digest ?? "", variables, secrets };
    };
    const variants = { [deployment.blue]: variant(deployment.blue) };
    const traffic = { [deployment.blue]: (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_1__/* .blueShare */ .UJ)(deployment.green) };
    for (const [version, share] of Object.entries(deployment.green)) {
        variants[version] = variant(version);
        traffic[version] = share;
    }
    const live = { traffic, variants };
    const digest = (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({
        blue: deployment.blue,
        green: deployment.green,
        variants,
        targets: environment.targets,
    });
    return { blue: deployment.blue, green: deployment.green, digest, live };
}
/** The inputs of a deployment that is no longer wanted. */
const removedInputs = {
    blue: null,
    green: {},
    digest: (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ blue: null }),
    live: { traffic: {}, variants: {} },
};


/***/ }),

/***/ 20680:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ liveWithoutKept),
/* harmony export */   PI: () => (/* binding */ stableOf),
/* harmony export */   PO: () => (/* binding */ idOfLive),
/* harmony export */   Rd: () => (/* binding */ newVariantId),
/* harmony export */   Tn: () => (/* binding */ sameLive),
/* harmony export */   ag: () => (/* binding */ sameVariant),
/* harmony export */   iS: () => (/* binding */ blueOf)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73903);

function sameVariant(a, b) {
    return a !== undefined && b !== undefined && (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(a) === (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(b);
}
/** The id under which a variant is live, if it is. */
function idOfLive(live, variant) {
    const digest = (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(variant);
    return Object.keys(live.variants).find((id) => (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(live.variants[id]) === digest);
}
/** The version, or with the digest's first six digits where another variant holds the plain name already. */
function newVariantId(variant, taken) {
    if (!taken.has(variant.version))
        return variant.version;
    return `${variant.version}~${(0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(variant).slice("sha256-".length, "sha256-".length + 6)}`;
}
/** The variant that is, or is on its way to be, blue. */
function blueOf(status) {
    if (status.rollout)
        return status.rollout.to;
    return stableOf(status);
}
/** The variant that carries what no one else was given: what a rollout starts from. */
function stableOf(status) {
    if (status.rollout)
        return status.rollout.from;
    const { blue, green } = status.desired;
    const candidates = Object.keys(status.variants).filter((id) => status.variants[id]?.version === blue &&
        !(blue !== null && blue in green) &&
        id !== status.keep?.variant);
    const byShare = candidates.sort((a, b) => (status.traffic[b] ?? 0) - (status.traffic[a] ?? 0));
    return byShare[0] ?? null;
}
/** What serves: without the old blue that is only kept ready. */
function liveWithoutKept({ traffic, variants, keep }) {
    if (!keep || (traffic[keep.variant] ?? 0) > 0)
        return { traffic, variants };
    const { [keep.variant]: _, ...others } = traffic;
    const { [keep.variant]: __, ...rest } = variants;
    return { traffic: others, variants: rest };
}
/** Same shares of the same variants, whatever they are called. */
function sameLive(a, b) {
    return (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(sharesByContent(a)) === (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(sharesByContent(b));
}
function sharesByContent(live) {
    return Object.entries(live.variants)
        .map(([id, variant]) => [(0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(variant), live.traffic[id] ?? 0])
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
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