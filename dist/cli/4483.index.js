"use strict";
exports.id = 4483;
exports.ids = [4483];
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

/***/ 29688:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOutputs)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73903);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66187);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21818);



/** What was rendered with a status, as it lies beside it at a commit, each verified against the status. */
async function readOutputs(branch, commit, id, status) {
    const names = Object.keys(status.outputs).filter(isOutputName);
    const texts = await branch.read(commit, names.map((name) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .outputPath */ .XC)(id, name)));
    const outputs = new Map();
    const findings = [];
    for (const name of Object.keys(status.outputs)) {
        const text = texts.get((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .outputPath */ .XC)(id, name));
        if (text !== undefined && (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfBytes */ .by)(text) === status.outputs[name])
            outputs.set(name, text);
        else
            findings.push(mismatch(id, name, commit, text === undefined));
    }
    return { outputs, findings };
}
function mismatch(id, name, commit, missing) {
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .outputPath */ .XC)(id, name);
    const what = missing ? "is missing" : "is not what its status says";
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .deployedFinding */ .Y)("deployed/output-mismatch", `${path} on deployed at ${commit.slice(0, 12)} ${what}.`, `see who changed it: git log deployed -- ${path}; then headgate recover`, { id });
}
function isOutputName(name) {
    return (name !== "status.json" && name.split("/").every((part) => part !== "" && part !== "." && part !== ".."));
}


/***/ }),

/***/ 59147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ soundPoint),
/* harmony export */   HB: () => (/* binding */ checkedPoints),
/* harmony export */   XE: () => (/* binding */ pointsOf)
/* harmony export */ });
/* harmony import */ var _model_deployment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63798);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20871);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66187);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29688);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21818);
/* harmony import */ var _status_codec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47025);






/**
 * Rollback points before a status, newest first: the settled statuses that it and its predecessors point back
 * to, at most `limit` of them. Each is read at its own commit and verified; one that does not hold what it
 * should is left out with a finding. `status` is what lies on the branch now (or is about to).
 */
async function pointsOf(branch, status, limit = 50) {
    const chain = await chainOf(branch, status, limit);
    return {
        points: chain.flatMap(soundPoint),
        findings: chain.flatMap((point) => point.problem === null ? [] : [invalid(status, point, point.problem)]),
    };
}
/**
 * The same links, each held to all that a rollback relies on: the digest of its status, what was rendered with it,
 * and that its commit belongs to the branch, whose newest commit is `head`.
 */
async function checkedPoints(branch, head, status, limit = 50) {
    const chain = await chainOf(branch, status, limit);
    const problems = await Promise.all(chain.map((point) => point.problem ?? problemThere(branch, head, point)));
    return chain.map((point, index) => ({ ...point, problem: problems[index] ?? null }));
}
/** A point that can be gone back to; nothing of one that cannot. */
function soundPoint({ problem, status, ...point }) {
    return problem === null && status !== undefined ? [{ ...point, status }] : [];
}
async function chainOf(branch, status, limit) {
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .statusPath */ .k9)((0,_model_deployment_js__WEBPACK_IMPORTED_MODULE_4__/* .deploymentId */ .d)(status));
    const chain = [];
    let endedAt = whenReplaced(status);
    let revision = status.revision;
    let next = status.stable;
    for (let steps = 0; next !== null && steps < limit; steps += 1) {
        const point = next;
        const text = isCommit(point.commit) ? (await branch.read(point.commit, [path])).get(path) : undefined;
        const decoded = text === undefined ? undefined : (0,_status_codec_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeStatus */ .p)(path, text);
        const held = decoded?.kind === "status" || decoded?.kind === "tampered" ? decoded.status : undefined;
        const problem = problemOf(point, decoded, revision) ?? null;
        chain.push({ ...point, status: held, endedAt, problem });
        if (!held)
            break;
        if (problem === null)
            endedAt = held.at;
        // Revisions fall along the chain, so that a forged link cannot make a circle.
        if (held.revision >= revision)
            break;
        revision = held.revision;
        next = held.stable;
    }
    return chain;
}
async function problemThere(branch, head, { commit, status }) {
    if (!status)
        return null;
    for await (const _ of branch.log({ from: commit, until: head, limit: 1 })) {
        return "its commit is not part of the branch";
    }
    const { findings } = await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readOutputs */ .T)(branch, commit, (0,_model_deployment_js__WEBPACK_IMPORTED_MODULE_4__/* .deploymentId */ .d)(status), status);
    const [first] = findings;
    return first ? first.message.replace(/\.$/, "") : null;
}
/** A status that is still on its way has not yet ended what was before it. */
function whenReplaced(status) {
    return status.outcome === "applying" || status.outcome === "progressing" ? null : status.at;
}
function problemOf(point, decoded, newer) {
    if (!decoded)
        return "its commit does not hold the status";
    if (decoded.kind !== "status")
        return decoded.findings[0]?.message ?? "it cannot be read";
    if (decoded.status.revision !== point.revision)
        return `its commit holds revision ${decoded.status.revision}`;
    if (point.revision >= newer)
        return "it is not older than what points to it";
    return (0,_model_status_js__WEBPACK_IMPORTED_MODULE_5__/* .isSettled */ .I)(decoded.status) ? undefined : `it is ${decoded.status.outcome}, not settled`;
}
function invalid(status, point, problem) {
    const id = (0,_model_deployment_js__WEBPACK_IMPORTED_MODULE_4__/* .deploymentId */ .d)(status);
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .deployedFinding */ .Y)("deployed/invalid-point", `Revision ${point.revision} of ${id} is no rollback point: ${problem}.`, "an older point is used; see them with headgate history", { id }, "warn");
}
function isCommit(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}


/***/ }),

/***/ 8572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ readDeployed)
});

// EXTERNAL MODULE: ./.build/deployed/finding.js
var finding = __webpack_require__(66187);
// EXTERNAL MODULE: ./.build/deployed/integrity.js
var integrity = __webpack_require__(92361);
// EXTERNAL MODULE: ./.build/deployed/paths.js
var deployed_paths = __webpack_require__(21818);
// EXTERNAL MODULE: ./.build/deployed/codecs.js
var codecs = __webpack_require__(83771);
// EXTERNAL MODULE: ./.build/deployed/points.js
var deployed_points = __webpack_require__(59147);
// EXTERNAL MODULE: ./.build/deployed/status-codec.js
var status_codec = __webpack_require__(47025);
;// CONCATENATED MODULE: ./.build/deployed/reading.js





function openRecord() {
    const findings = [];
    const tampered = new Map();
    let writable = true;
    const forbid = (...why) => {
        writable = false;
        findings.push(...why);
    };
    return {
        findings,
        tampered,
        forbid,
        isWritable: () => writable,
        distrust: (id, why) => tampered.set(id, [...(tampered.get(id) ?? []), ...why]),
        keep: (parsed) => {
            if (parsed.kind === "value")
                return parsed.value;
            if (parsed.kind === "newer")
                forbid(...parsed.findings);
            else
                findings.push(...parsed.findings);
            return undefined;
        },
    };
}
function readManifest(record, branch, text) {
    if (text === undefined) {
        const message = `The branch ${branch} holds no ${deployed_paths/* manifestPath */.ji}: it was not made by Headgate.`;
        const hint = "rename that branch, then run headgate init";
        record.forbid((0,finding/* deployedFinding */.Y)("deployed/unreadable", message, hint));
        return undefined;
    }
    const manifest = record.keep((0,codecs/* decodeManifest */.MK)(text));
    if (manifest === undefined)
        record.forbid();
    return manifest;
}
function readStops(record, text) {
    const stops = text === undefined ? [] : record.keep((0,codecs/* decodeStops */.cR)(text));
    // A stop that cannot be read may be any stop.
    if (stops === undefined)
        record.forbid();
    return stops ?? [];
}
function readPolicies(record, ids, texts) {
    const environments = new Map();
    for (const id of ids) {
        const text = texts.get((0,deployed_paths/* policyPath */.k1)(id));
        const policy = text === undefined ? undefined : record.keep((0,codecs/* decodePolicy */.VE)(id, text));
        if (policy)
            environments.set(id, policy);
    }
    return environments;
}
function readPending(record, paths, texts) {
    const pending = new Map();
    for (const path of paths) {
        const id = (0,deployed_paths/* deploymentOfPath */.aK)(path);
        const text = texts.get(path);
        if (id === undefined || text === undefined || path !== (0,deployed_paths/* pendingPath */.pZ)(id))
            continue;
        const entry = record.keep((0,codecs/* decodePending */.W$)(id, text));
        if (!entry)
            continue;
        pending.set(id, entry);
        if (entry.state !== "tampered")
            continue;
        const hint = "look at what happened to it, then run headgate recover";
        const why = entry.gates.map(({ message }) => (0,finding/* deployedFinding */.Y)("deployed/foreign-commit", message, hint, { id }));
        record.distrust(id, why);
    }
    return pending;
}
/** Statuses as they lie there; one that is not what Headgate wrote is among them, and among the distrusted. */
async function readStatuses(record, branch, head, ids, validate) {
    const wanted = [...new Set(ids)];
    const texts = await branch.read(head, wanted.map(deployed_paths/* statusPath */.k9));
    const statuses = new Map();
    for (const id of wanted) {
        const text = texts.get((0,deployed_paths/* statusPath */.k9)(id));
        if (text === undefined)
            continue;
        const decoded = (0,status_codec/* decodeStatus */.p)((0,deployed_paths/* statusPath */.k9)(id), text, validate);
        if (decoded.kind === "status" || decoded.kind === "tampered")
            statuses.set(id, decoded.status);
        if (decoded.kind === "status")
            continue;
        record.distrust(id, decoded.findings);
        if (decoded.kind === "newer")
            record.forbid(...decoded.findings);
        else
            record.findings.push(...decoded.findings);
    }
    return statuses;
}
async function readPoints(record, branch, ids, statuses) {
    const found = await Promise.all([...new Set(ids)].map(async (id) => {
        const status = statuses.get(id);
        return status ? [id, await (0,deployed_points/* pointsOf */.XE)(branch, status)] : undefined;
    }));
    const points = new Map();
    for (const entry of found) {
        if (!entry)
            continue;
        const [id, chain] = entry;
        points.set(id, chain.points);
        record.findings.push(...chain.findings);
    }
    return points;
}

;// CONCATENATED MODULE: ./.build/deployed/state.js




/**
 * Reads the branch `deployed`, or the part of it that is asked for, and checks that Headgate wrote it. Never
 * lists the fleet unless the scope is all of it. Rollback points are read for the deployments in the scope by
 * id and for those that are pending; `pointsOf` reads others.
 */
async function readDeployed(branch, scope, options = {}) {
    const head = options.at ?? (await branch.head());
    if (head === null)
        return { kind: "absent", findings: [absent(branch.name, await branch.seen())] };
    const [top, pendingPaths, tip, rewoundFrom] = await Promise.all([
        branch.names(head, ""),
        branch.list(head, deployed_paths/* pendingFolder */.mQ),
        (0,integrity/* verifyTip */.z)(branch, head),
        options.at === undefined ? branch.rewoundFrom(head) : null,
    ]);
    const record = openRecord();
    record.findings.push(...tip.findings);
    for (const id of tip.deployments) {
        record.distrust(id, tip.findings.filter((finding) => `${finding.environment}/${finding.server}` === id));
    }
    // Whoever changed a stop or a policy by hand may have meant anything: nothing is done before a person looked.
    if (tip.steering)
        record.forbid();
    if (rewoundFrom !== null)
        record.forbid(rewound(branch.name, head, rewoundFrom));
    const environmentIds = top.flatMap((name) => {
        const id = name.endsWith("/") ? name.slice(0, -1) : "";
        return (0,deployed_paths/* isEnvironmentId */.pz)(id) ? [id] : [];
    });
    const texts = await branch.read(head, [
        deployed_paths/* manifestPath */.ji,
        deployed_paths/* stopPath */.cO,
        ...environmentIds.map(deployed_paths/* policyPath */.k1),
        ...pendingPaths,
    ]);
    const manifest = readManifest(record, branch.name, texts.get(deployed_paths/* manifestPath */.ji));
    const stops = readStops(record, texts.get(deployed_paths/* stopPath */.cO));
    const environments = readPolicies(record, environmentIds, texts);
    const pending = readPending(record, pendingPaths, texts);
    const named = [...(scope.kind === "all" ? [] : scope.ids), ...pending.keys()];
    const others = scope.kind === "all"
        ? (await branch.list(head, "")).filter(deployed_paths/* isStatusPath */.kv).flatMap((path) => (0,deployed_paths/* deploymentOfPath */.aK)(path) ?? [])
        : [...scope.servers].flatMap((server) => environmentIds.map((id) => `${id}/${server}`));
    const statuses = await readStatuses(record, branch, head, [...named, ...others], options.validate);
    const points = await readPoints(record, branch, named, statuses);
    return {
        kind: "present",
        state: {
            head,
            applied: manifest?.applied ?? null,
            environments,
            statuses,
            pending,
            stops,
            points,
        },
        manifest: manifest ?? { headgate: 1, directory: "", applied: null },
        findings: record.findings,
        tampered: record.tampered,
        writable: record.isWritable(),
    };
}
function absent(name, seen) {
    if (seen === null) {
        const hint = "in a new repository: headgate init; otherwise push the branch from a clone that has it";
        return (0,finding/* deployedFinding */.Y)("deployed/absent", `The branch ${name} does not exist: nothing says what runs.`, hint);
    }
    return (0,finding/* deployedFinding */.Y)("deployed/absent", `The branch ${name} is gone; it was last seen at ${seen.slice(0, 12)}.`, `bring it back: git push REMOTE ${seen}:refs/heads/${name}`);
}
function rewound(name, head, seen) {
    return (0,finding/* deployedFinding */.Y)("deployed/rewound", `The branch ${name} was rewound or replaced: ${head.slice(0, 12)} does not contain ${seen.slice(0, 12)}, which was seen on it before.`, `bring it back: git push --force REMOTE ${seen}:refs/heads/${name}; or take what is there as the truth: headgate recover`);
}


/***/ }),

/***/ 81315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ heldIn),
/* harmony export */   T0: () => (/* binding */ describeHeld),
/* harmony export */   X0: () => (/* binding */ heldVersions),
/* harmony export */   bw: () => (/* binding */ mergeHolds),
/* harmony export */   dU: () => (/* binding */ newHolds),
/* harmony export */   r0: () => (/* binding */ heldInStatus)
/* harmony export */ });
/* harmony import */ var _rules_variables_credential_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47996);
/* harmony import */ var _variants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20680);


/** Those of the held values that a desired state contains: with one of them nothing is applied. */
function heldIn(inputs, holds) {
    if (inputs.blue === null)
        return [];
    const values = valuesOf(inputs, inputs.live.variants[inputs.blue]);
    return holds.filter((held) => contains(values, held));
}
/** Those of the held values that a status contains: such a point is no place to go back to. */
function heldInStatus(status, holds) {
    const values = valuesOfStatus(status);
    return holds.filter((held) => contains(values, held));
}
/** Held versions only: what a hold means for the environments downstream. */
function heldVersions(holds) {
    return holds.filter((held) => held.kind === "version");
}
/** The values that the failed status had and the restored one lacks. */
function newHolds(failed, restored, at) {
    const bad = valuesOfStatus(failed);
    const good = restored ? valuesOfStatus(restored) : { ...bad, blue: null, green: {} };
    const holds = [];
    if (bad.blue !== null && bad.blue !== good.blue) {
        holds.push({ ...at, kind: "version", version: bad.blue, above: good.green[bad.blue] ?? 0, blue: true });
    }
    for (const [version, share] of Object.entries(bad.green)) {
        if (good.blue === version)
            continue;
        const before = good.green[version] ?? 0;
        if (share > before)
            holds.push({ ...at, kind: "version", version, above: before, blue: true });
    }
    for (const kind of ["variable", "secret"]) {
        const field = kind === "variable" ? "variables" : "secrets";
        for (const name of new Set([...Object.keys(bad[field]), ...Object.keys(good[field])])) {
            const value = bad[field][name] ?? null;
            if (value !== (good[field][name] ?? null))
                holds.push({ ...at, kind, name, value });
        }
    }
    return holds.length > 0 ? holds : [{ ...at, kind: "inputs", digest: bad.digest }];
}
/** Adds holds; the newer one of the same thing replaces the older. */
function mergeHolds(old, added) {
    const keys = new Set(added.map(keyOf));
    return [...old.filter((held) => !keys.has(keyOf(held))), ...added];
}
/** In words, as a message names it. Secrets are named, their references never shown, nor a value like one. */
function describeHeld(held) {
    if (held.kind === "version") {
        return held.above > 0 ? `${held.version} as blue, or above ${held.above} %` : held.version;
    }
    if (held.kind === "inputs")
        return `the deployment as it was before revision ${held.revision}`;
    if (held.kind === "secret")
        return `secret ${held.name}`;
    if (held.value === null)
        return `${held.name} unset`;
    return `${held.name}=${(0,_rules_variables_credential_js__WEBPACK_IMPORTED_MODULE_1__/* .looksSecret */ .n0)(held.name, held.value) ? "(hidden)" : held.value}`;
}
function keyOf(held) {
    if (held.kind === "inputs")
        return `inputs ${held.digest}`;
    return held.kind === "version" ? `version ${held.version}` : `${held.kind} ${held.name} ${held.value}`;
}
function contains(values, held) {
    if (held.kind === "version") {
        return (held.blue && values.blue === held.version) || (values.green[held.version] ?? 0) > held.above;
    }
    if (held.kind === "inputs")
        return values.digest === held.digest;
    const field = held.kind === "variable" ? values.variables : values.secrets;
    return (field[held.name] ?? null) === held.value;
}
function valuesOf(desired, variant) {
    const { blue, green, digest } = desired;
    return { blue, green, digest, variables: variant?.variables ?? {}, secrets: variant?.secrets ?? {} };
}
function valuesOfStatus(status) {
    const id = (0,_variants_js__WEBPACK_IMPORTED_MODULE_0__/* .blueOf */ .iS)(status);
    return valuesOf(status.desired, id === null ? undefined : status.variants[id]);
}


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

/***/ 47048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ sayHeld),
/* harmony export */   BC: () => (/* binding */ shortHash),
/* harmony export */   Fs: () => (/* binding */ sayTraffic),
/* harmony export */   RM: () => (/* binding */ sayStrategy),
/* harmony export */   dt: () => (/* binding */ sayGate),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   x4: () => (/* binding */ sayVersions)
/* harmony export */ });
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88576);
/* harmony import */ var _reconcile_hold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81315);
/* harmony import */ var _shown_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9727);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10431);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91937);





/** What stands for nothing in a table. */
const nothing = "–";
/**
 * `1.1.4 75 %, 1.1.5 25 %`, older first; `–` where nothing is live. Zero shares are left out, but for those of the
 * version or variant that is `named`, and so is what tells two variants of a version apart where there is but one.
 */
function sayTraffic(traffic, named) {
    const shares = Object.entries(traffic)
        .filter(([variant, share]) => share > 0 || variant === named || (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(variant) === named)
        .sort(([a], [b]) => (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(a, b));
    const versions = shares.map(([variant]) => (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(variant));
    const alone = (version) => versions.filter((one) => one === version).length === 1;
    const label = (variant) => (alone((0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(variant)) ? (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(variant) : variant);
    return shares.length === 0
        ? nothing
        : shares.map(([variant, share]) => `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(label(variant))} ${share} %`).join(", ");
}
/** As `sayTraffic`, but a single variant at 100 percent is only named. */
function sayVersions(traffic) {
    const live = Object.entries(traffic).filter(([, share]) => share > 0);
    return live.length === 1 && live[0]?.[1] === 100 ? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)((0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(live[0][0])) : sayTraffic(traffic);
}
/** `canary 5 → 25 → 50 → 100 %, every 15 min`; steps at or below the share it already has are left out. */
function sayStrategy(strategy, startingAt = 0) {
    const { pauses = [], keep } = strategy;
    const asked = strategy.steps.filter((step) => pauses.includes(step));
    const pause = asked.length === 0 ? "" : `, pausing at ${asked.join(" and ")} % until resumed`;
    const after = keep === undefined ? "" : `; the old one stays ready for ${(0,_time_js__WEBPACK_IMPORTED_MODULE_3__/* .saySetting */ .kV)(keep)}`;
    return `${sayPace(strategy, startingAt)}${pause}${after}`;
}
function sayPace({ type, steps, interval, batches }, startingAt) {
    if (type === "immediate" || steps.length === 0)
        return "at once";
    const every = interval > 0 ? `, every ${(0,_time_js__WEBPACK_IMPORTED_MODULE_3__/* .saySetting */ .kV)(interval)}` : "";
    if (batches)
        return `${type} over ${batches.at(-1)} targets in ${batches.length} batches${every}`;
    if (type === "blue_green")
        return "blue_green: started beside the old one, then 100 %";
    const left = [...steps.filter((step) => step > startingAt), 100];
    return `${type} ${left.join(" → ")} %${left.length > 1 ? every : ""}`;
}
/** The first six hexadecimal digits of a digest: enough to tell two plans apart by eye. */
function shortHash(digest) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(digest.replace(/^sha256-/, "").slice(0, 6));
}
/** As messages name it, for a terminal; a value that looks like a credential is not repeated. */
function sayHeld(held) {
    const safe = held.kind === "variable" ? { ...held, value: (0,_shown_value_js__WEBPACK_IMPORTED_MODULE_4__/* .shownValue */ .J)(held.name, held.value) } : held;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)((0,_reconcile_hold_js__WEBPACK_IMPORTED_MODULE_1__/* .describeHeld */ .T0)(safe));
}
const isoInstant = /\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g;
/** How long it was until a time when a gate told it, which is another length by now. */
const runningTime = /(?<=^(?:window opens|scheduled for) [^()]+?, )in \d+ (?:s|min|h|d|days)\b/;
/** What a gate says, with its instants as people tell them, and when it can pass: told once. */
function sayGate(gate, options) {
    const { message, eligible } = gate;
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(message).replace(isoInstant, (instant) => instant === eligible ? (0,_time_js__WEBPACK_IMPORTED_MODULE_3__/* .sayEligible */ .xO)(instant, options) : (0,_time_js__WEBPACK_IMPORTED_MODULE_3__/* .sayInstant */ .$r)(instant, options));
    if (eligible === undefined || eligible === null || message.includes(eligible))
        return text;
    if (runningTime.test(text))
        return text.replace(runningTime, () => (0,_time_js__WEBPACK_IMPORTED_MODULE_3__/* .sayIn */ .dx)(eligible, options.now));
    return `${text}: eligible at ${(0,_time_js__WEBPACK_IMPORTED_MODULE_3__/* .sayEligible */ .xO)(eligible, options)}`;
}


/***/ })

};
;