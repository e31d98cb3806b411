"use strict";
exports.id = 1100;
exports.ids = [1100,7519];
exports.modules = {

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
    const { contractIn } = await Promise.all(/* import() */[__webpack_require__.e(4567), __webpack_require__.e(8192), __webpack_require__.e(9882), __webpack_require__.e(9774)]).then(__webpack_require__.bind(__webpack_require__, 29774));
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