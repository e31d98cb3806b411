"use strict";
exports.id = 9252;
exports.ids = [9252];
exports.modules = {

/***/ 18373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkDesired: () => (/* binding */ checkDesired),
/* harmony export */   loadScopeOf: () => (/* binding */ loadScopeOf),
/* harmony export */   serversIn: () => (/* binding */ serversIn),
/* harmony export */   tell: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var _convention_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1450);
/* harmony import */ var _convention_locate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47557);
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10547);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62859);
/* harmony import */ var _contract_changed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(685);
/* harmony import */ var _semver_released_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99040);






/** Reads and checks a part of the desired side: the convention's findings and those of all static rules. */
async function checkDesired(scope) {
    const [{ desired, findings, omitted }, loadedBase] = await Promise.all([
        load(scope.source, scope, scope.running && { running: scope.running }),
        scope.base && load(scope.base, scope, scope.changedOnly ? { changedOnly: true } : {}),
    ]);
    const base = loadedBase?.desired;
    const before = scope.before ?? base;
    const { touched, now } = scope;
    const policies = touched === "all" || touched.project || touched.environments.size > 0;
    const { project, environments } = desired;
    const contracts = await (0,_semver_released_js__WEBPACK_IMPORTED_MODULE_4__/* .releasedContracts */ .n)(scope.source, desired, base && scope.base && { desired: base, source: scope.base });
    const found = [
        ...findings,
        ...(0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .checkProject */ .sh)({ desired, now, ...(before ? { base: before } : {}) }, policies),
        ...[...desired.servers.values()].flatMap((server) => {
            const known = base?.servers.get(server.id);
            const released = contracts.get(server.id);
            return (0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .checkServer */ .i6)({
                project,
                environments,
                server,
                now,
                ...(known ? { base: known } : {}),
                ...(released ? { releasedContracts: released } : {}),
                ...(scope.statuses ? { statuses: scope.statuses(server.id) } : {}),
            });
        }),
        ...(await (0,_contract_changed_js__WEBPACK_IMPORTED_MODULE_3__/* .changedContracts */ .m)(scope.source, touched === "all" ? scope : touched)),
    ];
    return { desired, omitted, ...(base ? { base } : {}), findings: await tell(found, omitted, scope.source) };
}
async function load(source, scope, how = {}) {
    return (0,_convention_load_js__WEBPACK_IMPORTED_MODULE_0__/* .loadDesired */ .fv)(source, { ...(await loadScopeOf(source, scope)), ...how });
}
/** What is worth telling of all that was found: each thing once, its cause and not what follows, with its line. */
function tell(found, omitted, source) {
    const unread = found.some(({ rule, place, file }) => {
        const ofProject = (place?.file ?? file) === _convention_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .projectFile */ .g7;
        return rule === "convention/newer-version" || (rule === "convention/not-found" && ofProject);
    });
    const told = (0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .distinct */ .dM)(found).filter((finding) => !followsFrom(finding, omitted) && !(unread && removals.has(finding.rule)));
    return (0,_convention_locate_js__WEBPACK_IMPORTED_MODULE_5__/* .locate */ .x)(told, source);
}
/** What would be said of everything where nothing could be read. */
const removals = new Set(["environment/removed-not-empty", "deployment/many-removed"]);
/** Whether what seems to be missing is only a file that was left out for findings of its own. */
function followsFrom({ rule, place, environment }, omitted) {
    if (omitted.size === 0 || !place)
        return false;
    if (rule === "environment/removed-not-empty")
        return omitted.has((0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentFile */ .qU)(environment ?? ""));
    const what = (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .classify */ .L8)(place.file);
    if (rule === "contract/not-captured")
        return omitted.has(place.file);
    if (rule === "version/unknown-server")
        return "server" in what && omitted.has((0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .serverFile */ .kt)(what.server));
    if (rule === "version/not-released" && "server" in what) {
        return [...omitted].some((file) => file.startsWith(`servers/${what.server}/versions/`));
    }
    if (rule === "promotion/unknown-environment") {
        return [...omitted].some((file) => (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .classify */ .L8)(file).kind === "environment");
    }
    return false;
}
/** The servers that a change concerns: its own, and all of an environment whose policy changes. */
async function loadScopeOf(source, { touched, files, servers = [] }) {
    if (touched === "all")
        return { kind: "all", ...(files && { files }) };
    const wanted = new Set([...touched.servers, ...servers]);
    const folders = touched.project ? await environmentIds(source) : touched.environments;
    for (const environment of folders) {
        for (const server of await serversIn(source, environment))
            wanted.add(server);
    }
    return { kind: "touched", servers: wanted, files: touched.files };
}
async function environmentIds(source) {
    const names = await source.names(_convention_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentsFolder */ .fC);
    return names.flatMap((name) => (name.endsWith("/") ? [name.slice(0, -1)] : []));
}
/** The servers that have a deployment in an environment. */
async function serversIn(source, environment) {
    const names = await source.names(`${_convention_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentsFolder */ .fC}/${environment}`);
    return names.flatMap((name) => name.endsWith(".yaml") && name !== "environment.yaml" ? [name.slice(0, -".yaml".length)] : []);
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

/***/ 99040:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ pairOf),
/* harmony export */   n: () => (/* binding */ releasedContracts)
/* harmony export */ });
/**
 * Reads contracts only where there is a new release. It is held to releases and contracts of the base as well: whoever
 * takes one away in the same change takes nothing from the comparison.
 */
async function releasedContracts(source, desired, base) {
    const found = new Map();
    if (!base)
        return found;
    const fresh = [...desired.servers.values()].flatMap((unit) => {
        const known = base.desired.servers.get(unit.id)?.versions ?? new Set();
        const released = new Set([...known, ...unit.versions]);
        const fresh = [...unit.versions].filter((version) => !known.has(version));
        return fresh.map((to) => ({ unit: { ...unit, versions: released }, to }));
    });
    if (fresh.length === 0)
        return found;
    const { versionBefore } = await __webpack_require__.e(/* import() */ 5464).then(__webpack_require__.bind(__webpack_require__, 95464));
    const pairs = fresh.map(({ unit, to }) => pairOf(unit, versionBefore(to, unit.versions), to));
    const { contractEvidence } = await Promise.all(/* import() */[__webpack_require__.e(4567), __webpack_require__.e(8192), __webpack_require__.e(9882), __webpack_require__.e(5598)]).then(__webpack_require__.bind(__webpack_require__, 29774));
    for (const [index, evidence] of (await contractEvidence(either(source, base.source), pairs)).entries()) {
        const server = pairs[index]?.server ?? "";
        const versions = found.get(server) ?? new Map();
        found.set(server, versions.set(evidence.to, evidence));
    }
    return found;
}
function either(source, base) {
    return {
        ...source,
        read: async (paths) => {
            const present = await source.read(paths);
            const gone = paths.filter((path) => !present.has(path));
            return gone.length === 0 ? present : new Map([...present, ...(await base.read(gone))]);
        },
    };
}
/** What is compared where a version of a server comes after, or in place of, another. */
function pairOf(unit, from, to) {
    const acknowledgement = unit.acknowledgements?.get(to);
    return {
        server: unit.id,
        from,
        to,
        acknowledgement,
        released: unit.versions,
        releases: unit.releases,
    };
}


/***/ }),

/***/ 28496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ targetFindings)
/* harmony export */ });
/* harmony import */ var _reconcile_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44163);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62859);
/* harmony import */ var _targets_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52210);



/**
 * What the targets cannot express of the deployments in question: of their end states, and of the states in
 * between where a rollout will split traffic with what runs now. Found before anything is applied.
 */
function targetFindings(desired, deployed, ids) {
    return (0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .distinct */ .dM)([...ids].flatMap((id) => findingsOf(desired, deployed, id)));
}
function findingsOf(desired, deployed, id) {
    const [environmentId = "", server = ""] = id.split("/");
    const environment = desired.environments.get(environmentId);
    const unit = desired.servers.get(server);
    const deployment = unit?.deployments.get(environmentId);
    if (!environment || !unit || !deployment)
        return [];
    const end = (0,_reconcile_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .desiredInputs */ .Q)(desired, unit, environment, deployment).live;
    const status = deployed.statuses.get(id);
    const states = [end];
    const splits = environment.strategy.steps.some((step) => step > 0 && step < 100);
    if (splits && status && !status.variants[deployment.blue])
        states.push(split(end));
    const { releases } = unit;
    return states
        .flatMap((live) => environment.targets.flatMap((target) => {
        const known = Object.values(live.variants).every(({ version }) => releases.has(version));
        if (!known && live === end)
            return [];
        const input = { environment: environmentId, server, live, releases, target };
        return (0,_targets_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .adapterFor */ .f)(target)?.check(input) ?? [];
    }))
        .map((finding) => ({
        ...finding,
        place: { file: environment.file, path: ["targets"], part: "key" },
    }));
}
/** What a target has to say of a split is said of the new variants: what runs now was said before. */
function split(end) {
    const variants = Object.entries(end.variants).flatMap(([id, variant]) => [
        [id, variant],
        [`${id}~`, variant],
    ]);
    return {
        variants: Object.fromEntries(variants),
        traffic: Object.fromEntries(variants.map(([id]) => [id, 1])),
    };
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

/***/ 87146:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JV: () => (/* binding */ addressBehind),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   pz: () => (/* binding */ fillIn)
/* harmony export */ });
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88576);

/**
 * Where a variant itself answers, past any balancer: what the first target that knows says, with the path and the
 * transport of the release's remote (`/mcp` over Streamable HTTP where it has none). Undefined where no target
 * says anything: then the release says by itself how it is started or reached.
 */
function addressOf(targets, reached) {
    for (const target of targets) {
        const address = target.type === "haproxy" ? addressBehind(target, reached) : undefined;
        if (address)
            return address;
    }
    return undefined;
}
/** Where an HAProxy reaches a variant; undefined where neither the target nor the release tells. */
function addressBehind(target, reached) {
    const remote = remoteOf(reached.release);
    if (target.address === undefined)
        return remote;
    const host = fillIn(target.address, reached);
    const own = `${hasTls(target) ? "https" : "http"}://${host}`;
    if (!URL.canParse(own))
        return undefined;
    const url = new URL(own);
    // A template that says more than a host and a port would lead somewhere that nobody has reviewed.
    if (url.username !== "" || url.password !== "" || url.pathname !== "/" || url.search + url.hash !== "")
        return undefined;
    const path = remote && URL.canParse(remote.url) ? new URL(remote.url) : undefined;
    return {
        type: remote?.type ?? "streamable-http",
        url: `${url.origin}${path ? path.pathname + path.search : "/mcp"}`,
    };
}
/** The remote that clients would use: Streamable HTTP before SSE. */
function remoteOf({ server }) {
    const { remotes = [] } = server;
    return remotes.find(({ type }) => type === "streamable-http") ?? remotes[0];
}
function hasTls({ tls }) {
    return tls !== undefined && tls !== false;
}
/** Puts what is deployed in the places of a template; what no host name may have becomes a dash. */
function fillIn(template, { environment, server, variant }) {
    const values = new Map([
        ["environment", environment],
        ["server", server],
        ["version", (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(variant)],
        ["variant", variant],
    ]);
    return template.replace(/\{([a-z]+)\}/g, (place, name) => (values.get(name) ?? place).replace(/[^A-Za-z0-9.-]/g, "-"));
}


/***/ }),

/***/ 52210:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ adapterFor),
  adapterOf: () => (/* binding */ adapterOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/model/traffic.js
var traffic = __webpack_require__(88576);
// EXTERNAL MODULE: ./.build/system/process-lock.js
var process_lock = __webpack_require__(40922);
// EXTERNAL MODULE: ./.build/targets/adapter.js
var adapter = __webpack_require__(65117);
// EXTERNAL MODULE: ./.build/targets/file-change.js
var file_change = __webpack_require__(3447);
// EXTERNAL MODULE: ./.build/targets/mcp/location.js
var mcp_location = __webpack_require__(52474);
// EXTERNAL MODULE: ./.build/model/text.js
var model_text = __webpack_require__(34694);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/model/canonical.js
var canonical = __webpack_require__(73903);
// EXTERNAL MODULE: ./.build/targets/address.js
var address = __webpack_require__(87146);
;// CONCATENATED MODULE: ./.build/targets/haproxy/names.js



/** Where an output of these lies in the deployment's folder. */
const outputPrefix = "haproxy-";
const defaultPath = "haproxy/{environment}/{server}.cfg";
function pathOf(target, deployed) {
    return (0,address/* fillIn */.pz)(target.path ?? defaultPath, { ...deployed, variant: "" });
}
function backendOf(target, deployed) {
    return (0,address/* fillIn */.pz)(target.backend ?? "{server}", { ...deployed, variant: "" });
}
/** The same whatever the order of targets; two that have the same name write the same file, which is refused. */
function outputName({ path, backend }) {
    const usual = path === undefined && backend === undefined;
    const which = usual ? "1" : (0,canonical/* digestOf */.ol)([path ?? null, backend ?? null]).slice(7, 15);
    return `${outputPrefix}${which}.cfg`;
}
/**
 * The name of a variant's server line: the variant itself wherever HAProxy takes it for a name. Sessions carry it
 * in front of their ids, so that it must say the same variant for ever.
 */
function serverName(variant) {
    const plain = variant.replace(/[^A-Za-z0-9.-]/g, "_");
    return plain === variant ? plain : `${plain}_${hex(variant, 6)}`;
}
/** A server's number, positive and never another variant's: tables and old processes know servers by it. */
function serverId(variant, taken) {
    let id = (Number.parseInt(hex(variant, 8), 16) % 0x7ffffffe) + 1;
    while (taken.has(id))
        id = (id % 0x7ffffffe) + 1;
    return id;
}
/** Shares go up to 100: a server of this weight has none, and its sessions are over. */
const overWeight = 256;
/** The variable in the engine's environment by which it says what of a backend it has loaded. */
function markVariable(deployment, backend) {
    return `HEADGATE_${hex(`${deployment}\n${backend}`, 12).toUpperCase()}`;
}
/** A number for the hash of principals, so that they are not the first of all servers' canaries alike. */
function seedOf(deployment) {
    return Number.parseInt(hex(deployment, 7), 16);
}
function hex(text, digits) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, digits);
}
const backendPattern = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$/;
const serverNamePattern = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,254}$/;
const variantPattern = /^[0-9][0-9A-Za-z.+-]{0,127}(?:~[0-9A-Za-z]{1,64})?$/;
/** `:8081`, `10.0.0.1:8081`, `[::1]:8081`, or a socket in the file system or of the abstract name space. */
const bindPattern = /^(?:(?:\*|[A-Za-z0-9][A-Za-z0-9.-]*|\[[0-9A-Fa-f:.]+\])?:[0-9]{1,5}|(?:unix@\/|abns@)[A-Za-z0-9._/-]{1,90})$/;
const hostPattern = /^(?:[a-z0-9](?:[a-z0-9._-]{0,251}[a-z0-9])?|\[[0-9a-f:.]+\])$/;
const checkPathPattern = /^\/[A-Za-z0-9._~/%?=&+-]{0,500}$/;
const headerPattern = /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/;
const headerValuePattern = /^[A-Za-z0-9][A-Za-z0-9._~:@/+=-]{0,127}$/;
const filePattern = /^(?:\/[A-Za-z0-9._+-]+)+$/;
/** A file of the system, or a port of the loopback. */
const socketPattern = /^(?:(?:\/[A-Za-z0-9._+-]+)+|(?:127\.0\.0\.1|\[::1\]|localhost):[0-9]{1,5})$/;
/** An address at which a new process takes over from an old one, or the name of a section. */
const peersPattern = /^(?:[A-Za-z0-9][A-Za-z0-9_.-]{0,62}|(?:127\.0\.0\.1|\[::1\]):[0-9]{1,5}|abns@[A-Za-z0-9._-]{1,90})$/;
const programPattern = /^[^\p{Cc}\p{Cf}]{1,500}$/u;

// EXTERNAL MODULE: ./.build/model/target.js
var target = __webpack_require__(25004);
;// CONCATENATED MODULE: ./.build/targets/haproxy/plan.js



/**
 * Every live variant, those at 0 percent too, by version: neighbours exchange principals when their shares change,
 * so that those of the others stay where they are.
 */
function upstreamsOf({ environment, server, live, releases, target }) {
    const known = [];
    const unknown = [];
    const taken = new Set();
    // What only pretends to be a second variant, to ask whether shares could be split, is reached nowhere.
    const ids = Object.keys(live.variants).filter((id) => !id.endsWith("~"));
    for (const variant of ids.sort(traffic/* compareVersions */.Zy)) {
        const release = releases.get(live.variants[variant]?.version ?? "");
        const remote = release && (0,address/* addressBehind */.JV)(target, { environment, server, variant, release });
        if (!remote || !URL.canParse(remote.url)) {
            unknown.push(variant);
            continue;
        }
        const url = new URL(remote.url);
        const tls = url.protocol === "https:";
        const id = serverId(variant, taken);
        taken.add(id);
        known.push({
            ...{ variant, id, tls, name: serverName(variant), weight: live.traffic[variant] ?? 0 },
            address: `${url.hostname}:${url.port || (tls ? "443" : "80")}`,
            host: url.hostname,
            path: url.pathname,
            transport: remote.type,
        });
    }
    return { known, unknown };
}

;// CONCATENATED MODULE: ./.build/targets/haproxy/problems.js



/** What an HAProxy cannot express of this state, or what would break its configuration. */
function problemsOf(input) {
    const { known, unknown } = upstreamsOf(input);
    return [
        ...settingProblems(input),
        ...unknown.map((variant) => not(`${input.server} ${shown(variant)} has no address that HAProxy could reach`, 'give the target an `address`, such as "{version}.weather.internal:8080", or the release a remote')),
        ...known.flatMap((upstream) => upstreamProblems(upstream, input)),
        ...sharedAddresses(known),
        ...sessionProblems(known, input),
        ...routeProblems(input),
    ];
}
function settingProblems({ target, environment, server }) {
    const path = pathOf(target, { environment, server });
    const backend = backendOf(target, { environment, server });
    const { bind, socket, reload, binary = "haproxy", check, sessions, tls } = target;
    const ca = typeof tls === "object" ? tls.ca : undefined;
    const master = reload && "master" in reload ? reload.master : undefined;
    const program = [binary, ...(reload && !("master" in reload) ? reload : [])];
    const problems = [
        pathProblem(path),
        unless(backendPattern, backend, "cannot be the name of a backend"),
        unless(bindPattern, bind && filled(bind, environment, server), "is no address for a frontend"),
        unless(socketPattern, socket, "is no admin socket: a path, or a port of 127.0.0.1"),
        unless(socketPattern, master, "is no master socket: a path, or a port of 127.0.0.1"),
        unless(checkPathPattern, check ? check.path : undefined, "is no path for a health check"),
        unless(peersPattern, sessions?.peers, "is neither an address of the loopback nor the name of a section"),
        unless(filePattern, ca, "is no absolute path of a file"),
        ...program.map((word) => unless(programPattern, word, "is no word of a command")),
    ];
    return problems.filter((problem) => problem !== undefined);
}
function pathProblem(path) {
    const problem = (0,target/* innerPathProblem */.p5)(path);
    if (problem !== undefined)
        return not(`${shown(path)} ${problem}`, "write a path from the root, such as haproxy/mcp.cfg");
    // The engine loads what ends so from a folder, and nothing else.
    if (path.endsWith(".cfg") && /^[A-Za-z0-9._/-]+$/.test(path))
        return undefined;
    return not(`${shown(path)} is no name of a configuration`, "use letters, digits, `.`, `_` and `-`, and end it with .cfg");
}
function filled(template, environment, server) {
    return template.replaceAll("{environment}", environment).replaceAll("{server}", server);
}
function upstreamProblems({ variant, host, tls }, { target, server }) {
    if (!variantPattern.test(variant))
        return [not(`${shown(variant)} is no version`, "restore the release")];
    if (!hostPattern.test(host))
        return [
            not(`${server} ${variant} is reached at ${shown(host)}, which is no host name`, "use a plain host name"),
        ];
    const settings = typeof target.tls === "object" ? target.tls : {};
    if (settings.name !== undefined && !hostPattern.test(settings.name))
        return [not(`tls.name ${shown(settings.name)} is no host name`, "use a plain host name")];
    if (!tls || settings.verify === false || settings.name !== undefined || !isAddress(host))
        return [];
    return [
        not(`${server} ${variant} is reached over TLS at ${host}, and no name says whose certificate is right`, "give the target `tls: { name: ... }`"),
    ];
}
function isAddress(host) {
    return host.startsWith("[") || /^[0-9.]+$/.test(host);
}
function sharedAddresses(known) {
    return known.flatMap((upstream, index) => {
        const other = known.slice(0, index).find(({ address }) => address === upstream.address);
        if (!other)
            return [];
        return not(`${other.variant} and ${upstream.variant} are both reached at ${upstream.address}: no share could be enforced`, "put {version}, or {variant}, into the target's `address`, or give each release a remote of its own");
    });
}
function sessionProblems(known, { live, server, target }) {
    const shared = Object.values(live.traffic).filter((share) => share > 0).length > 1;
    if (!shared || target.affinity === "none")
        return [];
    const paths = new Set(known.map(({ path }) => path));
    return [
        ...known
            .filter(({ transport }) => transport === "sse")
            .map(({ variant }) => not(`${server} ${variant} is reached over sse, which tells its sessions in the stream, where HAProxy does not look`, "release it with a streamable-http remote, or give one version 100")),
        ...(paths.size > 1
            ? [
                not(`the versions of ${server} are reached at different paths (${[...paths].map(shown).join(", ")})`, "serve all of them at one path"),
            ]
            : []),
    ];
}
function routeProblems({ target, server, live }) {
    return (target.ab ?? []).flatMap(({ header, value, version, server: only }) => {
        if (only !== undefined && only !== server)
            return [];
        if (!headerPattern.test(header))
            return [not(`${shown(header)} is no name of a header`, "use letters, digits and `-`")];
        if (!headerValuePattern.test(value))
            return [not(`${shown(value)} cannot be compared with a header`, "use letters, digits and `._~:@/+=-`")];
        if (Object.hasOwn(live.variants, version))
            return [];
        return [
            {
                outcome: "warn",
                message: `${header}: ${value} leads to ${server} ${shown(version)}, which is not live: those requests follow the shares`,
                hint: "name a version that is live, at 0 percent at least, or take the route out",
            },
        ];
    });
}
function unless(pattern, value, what) {
    if (value === undefined || pattern.test(value))
        return undefined;
    return not(`${shown(value)} ${what}`, "see docs/haproxy.md for what may stand there");
}
function not(message, hint) {
    return { outcome: "fail", message, hint };
}
function shown(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}

;// CONCATENATED MODULE: ./.build/targets/haproxy/config.js


/** The header that asks for one version, whatever the shares. */
const pinHeader = "X-MCP-Server-Version";
const session = "req.fhdr(Mcp-Session-Id)";
const inSession = "{ var(txn.hg_session) -m found }";
const pinned = `{ req.fhdr_cnt(${pinHeader}) gt 0 }`;
/** The text that HAProxy 2.6 and later load: one backend, and what belongs to it. */
function configOf(input) {
    const { target, backend, upstreams } = input;
    const sticky = target.affinity !== "none";
    const sections = [
        sticky ? peersLines(input) : [],
        input.bind === undefined ? [] : frontendLines(backend, input.bind),
        [
            `backend ${backend}`,
            ...backendLines(input),
            ...(sticky ? sessionLines(input) : []),
            ...pinLines(input),
            ...routeLines(input),
            ...principalLines(input),
            // What belongs to a session or names a version waits for that version, or fails: no other may answer.
            `force-persist if ${sticky ? `{ ${session} -m found } || ` : ""}${pinned}`,
            ...choiceLines(upstreams, sticky),
            ...(sticky ? rememberLines : []),
            ...upstreams.map((upstream) => serverLine(upstream, target)),
            ...(sticky ? [leavingServers] : []),
        ],
    ];
    return sections
        .filter((lines) => lines.length > 0)
        .map(([first = "", ...rest]) => `\n${[first, ...rest.map((line) => `    ${line}`)].join("\n")}\n`)
        .join("");
}
/** An address for the table of sessions, rather than the name of a section of the user's own. */
function isPlace(peers) {
    return /[@:]/.test(peers);
}
function peersLines({ target, backend }) {
    const { peers } = target.sessions ?? {};
    if (peers === undefined || !isPlace(peers))
        return [];
    return [`peers headgate-${backend}`, `peer "$HAPROXY_LOCALPEER" ${peers}`];
}
function frontendLines(backend, bind) {
    return [
        `frontend headgate-${backend}`,
        "mode http",
        `bind ${bind}`,
        "log global",
        "option httplog",
        // A reload closes no connection on which a client may just be sending.
        "option idle-close-on-response",
        "timeout http-request 30s",
        "timeout http-keep-alive 60s",
        "timeout client 1h",
        `default_backend ${backend}`,
    ];
}
function backendLines({ target, upstreams }) {
    return [
        "mode http",
        "balance roundrobin",
        // Events are passed on as they come; a connection that a server is about to close is never used again.
        "option http-no-delay",
        "no option http-buffer-request",
        "option http-server-close",
        "option redispatch",
        "retries 3",
        "retry-on conn-failure",
        "timeout connect 5s",
        "timeout queue 30s",
        "timeout check 5s",
        // Streams are silent for long, and some tools work for long.
        "timeout server 1h",
        ...checkLines(target, upstreams[0]?.path ?? "/"),
    ];
}
function checkLines({ check }, endpoint) {
    if (check === false)
        return [];
    const path = check?.path;
    const asked = path ?? (checkPathPattern.test(endpoint) ? endpoint : "/");
    return [
        "option httpchk",
        `http-check send meth ${path === undefined ? "OPTIONS" : "GET"} uri ${asked} ver HTTP/1.1 hdr Host localhost`,
        // Without a health page, any answer but a server's own failure says that it is there.
        `http-check expect rstatus ^[${path === undefined ? "1-4" : "23"}]`,
    ];
}
/** Sessions carry their server's name in front of their id, so that even an engine that forgot them all knows. */
function sessionLines({ target, backend, upstreams }) {
    const { size = 100_000, expire = 86_400_000, peers } = target.sessions ?? {};
    const shared = peers === undefined ? "" : ` peers ${isPlace(peers) ? `headgate-${backend}` : peers}`;
    const gone = rpcError(-32001, "Session not found: its version is not live any more. Initialize again.");
    return [
        `stick-table type binary len 32 size ${size} expire ${expire}ms srvkey name${shared}`,
        `http-request set-var(txn.hg_session) ${session} if { ${session} -m found }`,
        `http-request set-var(txn.hg_home) ${session},field(1,~) if ${inSession}`,
        `http-request set-header Mcp-Session-Id %[var(txn.hg_session),regsub(^[^~]*~,)] if ${inSession}`,
        ...upstreams.map(({ name }) => knownLine(name)),
        leavingKnown,
        answer(404, gone, `${inSession} !{ var(txn.hg_known) -m found }`),
    ];
}
function knownLine(name) {
    return `http-request set-var(txn.hg_known) bool(true) if { var(txn.hg_home) -m str ${name} } !{ srv_uweight(${name}) ${overWeight} }`;
}
/** Where the lines go that tell sessions which were ended from those that began afterwards. */
const endedSessions = "# versions whose sessions were ended";
/**
 * A version that stays although its sessions were ended gives new ones another mark behind its name, so that those
 * from before are not found. One line stands behind `leavingKnown`, the others behind `endedSessions`.
 */
function endedLines(name, mark) {
    const ours = `{ var(txn.hg_session) -m beg ${name}~e${mark}~ }`;
    return {
        known: [
            `http-request unset-var(txn.hg_known) if { var(txn.hg_home) -m str ${name} } !${ours}`,
            `http-request set-header Mcp-Session-Id %[var(txn.hg_session),regsub(^[^~]*~e[0-9]*~,)] if ${ours}`,
        ],
        answered: [
            `http-response set-header Mcp-Session-Id "%[srv_name]~e${mark}~%[res.fhdr(Mcp-Session-Id),regsub(^[^~]*~,)]" if ${answered} { srv_name -m str ${name} }`,
        ],
    };
}
/** Where the lines go of versions that are taken away and keep the sessions they have for a while. */
const leavingKnown = "# versions that are leaving: their sessions";
const leavingUse = "# versions that are leaving: where these go";
const leavingServers = "# versions that are leaving: their servers";
/** What keeps a version's sessions where they are: behind each of the three places. Once it is down, they are over. */
function leavingLines(name) {
    return { known: `${knownLine(name)} { srv_is_up(${name}) }`, use: useLine(name) };
}
function useLine(name) {
    return `use-server ${name} if { var(txn.hg_home) -m str ${name} }`;
}
function pinLines({ server, upstreams, target }) {
    const variants = upstreams.map(({ variant }) => variant);
    const live = variants.join(", ") || "none";
    const unknown = rpcError(-32600, `${server} has no such version here; ${pinHeader} may name: ${live}`);
    const other = rpcError(-32600, `This session belongs to another version than ${pinHeader} names`);
    const known = `{ req.fhdr(${pinHeader}) -m str ${variants.join(" ")} }`;
    return [
        answer(421, unknown, `{ req.fhdr_cnt(${pinHeader}) gt 1 }`),
        answer(421, unknown, `${pinned}${variants.length === 0 ? "" : ` !${known}`}`),
        ...(target.affinity === "none" ? [] : upstreams).map(({ name, variant }) => answer(421, other, `${pinned} { var(txn.hg_home) -m str ${name} } !{ req.fhdr(${pinHeader}) -m str ${variant} }`)),
        ...upstreams.map(({ name, variant }) => `http-request set-var(txn.hg_to) str(${name}) if { req.fhdr(${pinHeader}) -m str ${variant} }`),
    ];
}
/** The first route that fits counts; a version that is named by the request itself goes before all of them. */
function routeLines({ target, server, upstreams }) {
    return (target.ab ?? []).flatMap(({ header, value, version, server: only }) => {
        const upstream = upstreams.find(({ variant }) => variant === version);
        if (!upstream || (only !== undefined && only !== server))
            return [];
        return `http-request set-var(txn.hg_to) str(${upstream.name}) if !{ var(txn.hg_to) -m found } { req.fhdr(${header}) -m str ${value} }`;
    });
}
/**
 * Principals have a number from 0 to 99 by a hash of `Authorization`, and each version takes as many of these as it
 * has percent: read from the live weights, so that both change at once. What begins no session and has no principal
 * draws a number, and leaves the turns of the round robin to what does begin one, which is so dealt out exactly.
 */
function principalLines({ target, upstreams, deployment }) {
    const { affinity = "principal" } = target;
    if (affinity === "none")
        return [];
    const stateless = "{ req.fhdr(MCP-Protocol-Version) -m found }";
    const who = "{ req.fhdr(Authorization) -m found }";
    const hash = `req.fhdr(Authorization),xxh32(${seedOf(deployment)}),mod(100)`;
    const when = affinity === "session" ? ` ${stateless}` : "";
    const none = `!${inSession} !{ var(txn.hg_bucket) -m found }`;
    const upTo = upstreams.map(({ name }, index) => {
        const before = index === 0 ? "" : `,add(txn.hg_upto_${index - 1})`;
        return `http-request set-var(txn.hg_upto_${index}) srv_uweight(${name})${before}`;
    });
    return [
        `http-request set-var(txn.hg_bucket) ${hash} if !${inSession} ${who}${when}`,
        `http-request set-var(txn.hg_bucket) rand(100) if ${none} ${stateless}`,
        `http-request set-var(txn.hg_bucket) rand(100) if ${none} !METH_POST`,
        ...upTo,
    ];
}
function choiceLines(upstreams, sticky) {
    const names = upstreams.map(({ name }) => name);
    return [
        ...(sticky ? [...names.map(useLine), leavingUse] : []),
        ...names.map((name) => `use-server ${name} if ${sticky ? `!${inSession} ` : ""}{ var(txn.hg_to) -m str ${name} }`),
        ...(sticky
            ? names.map((name, index) => `use-server ${name} if { var(txn.hg_bucket),sub(txn.hg_upto_${index}) lt 0 }`)
            : []),
    ];
}
const answered = "{ res.fhdr(Mcp-Session-Id) -m found }";
/** The table leads nobody anywhere: it is there to tell how many sessions a version has. */
const rememberLines = [
    `stick store-request var(txn.hg_session),sha2(256) if ${inSession}`,
    `http-response set-header Mcp-Session-Id "%[srv_name]~%[res.fhdr(Mcp-Session-Id)]" if ${answered}`,
    endedSessions,
    `stick store-response res.fhdr(Mcp-Session-Id),sha2(256) if ${answered}`,
];
/** What stands in a server's line besides its weight. */
function serverWords({ address, host, tls }, target) {
    const { check } = target;
    const interval = check ? (check.interval ?? 2_000) : 2_000;
    const settings = typeof target.tls === "object" ? target.tls : {};
    const name = settings.name ?? (isAddress(host) ? undefined : host);
    const words = [
        address,
        "init-addr last,libc,none",
        ...(check === false ? [] : [`check inter ${interval}ms`]),
        ...(tls ? ["ssl", settings.verify === false ? "verify none" : "verify required"] : []),
        ...(tls && settings.verify !== false ? [`ca-file ${settings.ca ?? "@system-ca"}`] : []),
        ...(tls && name !== undefined
            ? [`sni str(${name})`, ...(check === false ? [] : [`check-sni ${name}`])]
            : []),
    ];
    return words.join(" ");
}
function serverLine(upstream, target) {
    const { name, id, weight } = upstream;
    return `server ${name} ${serverWords(upstream, target)} id ${id} weight ${weight}`;
}
function answer(status, body, condition) {
    return `http-request return status ${status} content-type application/json string '${body}' if ${condition}`;
}
/** An answer of JSON-RPC to a request that nobody has read, in words that need no escape in single quotes. */
function rpcError(code, message) {
    return JSON.stringify({ jsonrpc: "2.0", id: null, error: { code, message } }).replaceAll("'", "");
}

// EXTERNAL MODULE: ./.build/model/json.js
var json = __webpack_require__(935);
;// CONCATENATED MODULE: ./.build/targets/haproxy/output.js



const settingsMark = "# headgate: ";
const serverMark = "# headgate-server: ";
function writeOutput({ servers, ...settings }, config) {
    const lines = [
        `${settingsMark}${JSON.stringify(settings)}`,
        ...servers.map((server) => `${serverMark}${JSON.stringify(server)}`),
    ];
    return `${lines.join("\n")}\n${config}`;
}
/** Reads what was stored; undefined where it is not what `writeOutput` writes. The branch may have been edited. */
function readOutput(text) {
    const lines = text.split("\n");
    const settings = record(lines[0], settingsMark);
    if (settings?.headgate !== 1 || settings.target !== "haproxy")
        return undefined;
    const { path, backend, socket, binary, sessions, evict, drain, frame, refused } = settings;
    const reload = settings.reload === null ? null : readReload(settings.reload);
    const servers = lines
        .filter((line) => line.startsWith(serverMark))
        .map((line) => readServer(record(line, serverMark)));
    if (typeof path !== "string" || !(0,target/* isInnerPath */.wx)(path))
        return undefined;
    if (typeof backend !== "string" || !backendPattern.test(backend))
        return undefined;
    if (socket !== null && (typeof socket !== "string" || !socketPattern.test(socket)))
        return undefined;
    if (typeof binary !== "string" || !programPattern.test(binary) || reload === undefined)
        return undefined;
    if (typeof sessions !== "boolean" || typeof evict !== "boolean" || !isAmount(drain))
        return undefined;
    if (!isDigest(frame) || !(0,json/* isTexts */.VP)(refused))
        return undefined;
    const whole = servers.filter((server) => server !== undefined);
    if (whole.length !== servers.length)
        return undefined;
    return {
        ...{ headgate: 1, target: "haproxy", path, backend, socket, reload, binary },
        ...{ sessions, evict, drain, frame, servers: whole, refused },
    };
}
function readServer(value) {
    const { variant, name, id, weight, digest } = value ?? {};
    if (typeof variant !== "string" || !variantPattern.test(variant))
        return undefined;
    if (typeof name !== "string" || !serverNamePattern.test(name))
        return undefined;
    if (!isAmount(id) || !isAmount(weight) || weight > 100 || !isDigest(digest))
        return undefined;
    return { variant, name, id, weight, digest };
}
function readReload(value) {
    if (Array.isArray(value)) {
        return (0,json/* isTexts */.VP)(value) && value.length > 0 && value.every((word) => programPattern.test(word))
            ? value
            : undefined;
    }
    const master = (0,json/* isRecord */.u4)(value) ? value.master : undefined;
    return typeof master === "string" && socketPattern.test(master) ? { master } : undefined;
}
function record(line, mark) {
    if (!line?.startsWith(mark))
        return undefined;
    const value = (0,json/* jsonOf */.o_)(line.slice(mark.length));
    return (0,json/* isRecord */.u4)(value) ? value : undefined;
}
function isAmount(value) {
    return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
function isDigest(value) {
    return typeof value === "string" && /^[0-9a-f]{12}$/.test(value);
}

;// CONCATENATED MODULE: ./.build/targets/haproxy/file.js



const first = "# headgate-revision: ";
const leavingMark = " # leaving";
const endedMark = " # ended";
const leavingLine = /^ {4}(server ([A-Za-z0-9_.-]+) [A-Za-z0-9 .,_:@()[\]/+-]+ weight 0) # leaving until (\S{1,40})$/;
const endedNote = "# since revision: ";
const endedLine = /^ {4}# since revision: ([A-Za-z0-9_.-]+) (\d{1,15}) # ended$/;
/** The file as it is written: whose it is, what tells a running engine's state, and the output as it is stored. */
function fileText(mark, output, text, kept) {
    const value = `${mark.deployment}@${mark.revision} ${frameOf(output, kept)}`;
    return [
        `${first}${mark.deployment}@${mark.revision}`,
        "# Written by Headgate, and overwritten by it: change the repository instead.",
        "global",
        `    setenv ${markVariable(mark.deployment, output.backend)} "${value}"`,
        withKept(text, kept),
    ].join("\n");
}
/** What only a reload changes, digested: shares are set at run time, and a revision alone changes nothing. */
function frameOf(output, { leaving, ended }) {
    const servers = output.servers.map(({ name, digest }) => [name, digest]);
    const kept = [
        leaving.map(({ name, server }) => [name, server]),
        ended.map(({ name, mark }) => [name, mark]),
    ];
    return hex(JSON.stringify([output.frame, servers, kept]), 12);
}
function withKept(text, { leaving, ended }) {
    return text
        .split("\n")
        .flatMap((line) => {
        const over = ended.flatMap(({ name, mark }) => {
            const { known, answered } = endedLines(name, mark);
            if (line.trim() === leavingKnown)
                return known;
            return line.trim() === endedSessions ? [...answered, `${endedNote}${name} ${mark}`] : [];
        });
        const added = leaving.map(({ name, server, until }) => {
            if (line.trim() === leavingKnown)
                return `    ${leavingLines(name).known}${leavingMark}`;
            if (line.trim() === leavingUse)
                return `    ${leavingLines(name).use}${leavingMark}`;
            return line.trim() === leavingServers ? `    ${server}${leavingMark} until ${until}` : undefined;
        });
        return [
            line,
            ...added.filter((one) => one !== undefined),
            ...over.map((one) => `    ${one}${endedMark}`),
        ];
    })
        .join("\n");
}
/** What stands in a file; null where it is none of Headgate's. */
function readFileText(text) {
    const [line = "", ...rest] = text.split("\n");
    const mark = line.startsWith(first) ? parseMark(line.slice(first.length)) : undefined;
    if (!mark)
        return null;
    const lines = rest.slice(3);
    const body = lines.filter((one) => !/ # (?:ended|leaving(?: until \S{1,40})?)$/.test(one)).join("\n");
    const leaving = lines.flatMap((one) => {
        const [, server, name, until] = leavingLine.exec(one) ?? [];
        return server !== undefined && name !== undefined && until !== undefined ? [{ name, server, until }] : [];
    });
    const ended = lines.flatMap((one) => {
        const [, name, revision] = endedLine.exec(one) ?? [];
        return name === undefined ? [] : [{ name, mark: Number(revision) }];
    });
    return { mark, body, output: readOutput(body), leaving, ended };
}
/**
 * Whose sessions are over once `output` is in the place of what stands there: with `evict`, those that had a share
 * and have none any more. Such a version keeps its mark for as long as it stays.
 */
function endedAfter(standing, output, evict, revision) {
    if (!standing || !output.sessions)
        return [];
    const had = new Set(standing.output?.servers.flatMap(({ name, weight }) => (weight > 0 ? name : [])));
    return output.servers.flatMap(({ name, weight }) => {
        const before = standing.ended.filter((one) => one.name === name);
        return evict && weight === 0 && had.has(name) ? [{ name, mark: revision }] : before;
    });
}
/** Who keeps its sessions once `output` is in the place of what stands there. */
function leavingAfter(standing, output, now) {
    if (!standing || !output.sessions || output.drain === 0)
        return [];
    const stays = new Set(output.servers.map(({ name }) => name));
    const until = new Date(now.getTime() + output.drain).toISOString();
    const before = standing.leaving.filter((one) => Date.parse(one.until) > now.getTime());
    const gone = (standing.output?.sessions ? standing.output.servers : []).flatMap(({ name }) => {
        const line = standing.body.split("\n").find((one) => one.startsWith(`    server ${name} `));
        const server = line?.trim().replace(/ weight \d{1,3}$/, " weight 0");
        const isOurs = server !== undefined && leavingLine.test(`    ${server}${leavingMark} until ${until}`);
        return isOurs ? [{ name, server, until }] : [];
    });
    const seen = new Set();
    return [...before, ...gone].filter(({ name }) => {
        if (stays.has(name) || seen.has(name))
            return false;
        seen.add(name);
        return true;
    });
}
function readLoaded(value) {
    const [mark = "", frame = ""] = value.trim().split(" ");
    const parsed = parseMark(mark);
    return parsed && /^[0-9a-f]{12}$/.test(frame) ? { ...parsed, frame } : undefined;
}
function parseMark(text) {
    const [, deployment, revision] = /^([a-z0-9-]+\/[a-z0-9-]+)@(\d{1,15})$/.exec(text) ?? [];
    return deployment === undefined ? undefined : { deployment, revision: Number(revision) };
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./.build/targets/haproxy/socket.js

/** Milliseconds that an engine may take to answer. */
const patience = 5_000;
/** Bytes of an answer: a table of a hundred thousand sessions and more. */
const mostBytes = 64 * 1024 * 1024;
/** Thrown when an engine's socket cannot be asked. */
class SocketFailed extends Error {
    code = "EADMINSOCKET";
}
/**
 * Sends one line to an admin or master socket, and gives all that it answers until it closes. Commands are put
 * together from names that have been checked; whatever could begin a second line is refused here all the same.
 */
async function ask(socket, command) {
    if (/[^\x20-\x7e]/.test(command))
        throw new SocketFailed("a command holds what no command may hold");
    return await new Promise((resolve, reject) => {
        const chunks = [];
        let bytes = 0;
        const connection = (0,external_node_net_.connect)(placeOf(socket));
        const fail = (reason) => {
            connection.destroy();
            reject(new SocketFailed(`${socket} ${reason}`));
        };
        connection.setTimeout(patience, () => fail(`did not answer within ${patience / 1000} s`));
        connection.on("error", (error) => fail(reasonOf(error)));
        connection.on("data", (chunk) => {
            bytes += chunk.length;
            if (bytes > mostBytes)
                fail("answered without end");
            else
                chunks.push(chunk);
        });
        connection.on("close", () => resolve(Buffer.concat(chunks).toString("utf8")));
        connection.end(`${command}\n`);
    });
}
function placeOf(socket) {
    if (socket.startsWith("/"))
        return { path: socket };
    const end = socket.lastIndexOf(":");
    return { host: socket.slice(0, end).replace(/^\[|\]$/g, ""), port: Number(socket.slice(end + 1)) };
}
function reasonOf(error) {
    if (error.code === "ENOENT")
        return "is not there: is HAProxy running on this machine?";
    if (error.code === "ECONNREFUSED")
        return "answers nobody: is HAProxy running?";
    if (error.code === "EACCES")
        return "may not be used by this user";
    return `cannot be asked (${error.code ?? "unknown"})`;
}

;// CONCATENATED MODULE: ./.build/targets/haproxy/engine.js




/** In one line, so that one process answers all of it: while HAProxy loads, the next connection may meet another. */
async function lookAt({ socket, backend, deployment }) {
    const variable = markVariable(deployment, backend);
    const answer = await ask(socket, `show env ${variable}; show servers state ${backend}`);
    const begin = answer.search(/^(?:1$|Can't find backend)/m);
    const state = begin < 0 ? "" : answer.slice(begin);
    const servers = state.startsWith("Can't") ? null : readState(state, backend);
    if (servers === undefined)
        throw new SocketFailed(`${socket} answered what is no state of servers: ${(0,model_text/* printable */.g$)(answer, 120)}`);
    const value = answer.split("\n").find((line) => line.startsWith(`${variable}=`));
    const loaded = value === undefined ? undefined : readLoaded(value.slice(variable.length + 1));
    return { servers, loaded: servers !== null && loaded?.deployment === deployment ? loaded : undefined };
}
/** Reads `show servers state`, format 1, by its own header; undefined where it is anything else. */
function readState(text, backend) {
    const [version, header = "", ...rows] = text.split("\n");
    if (version?.trim() !== "1" || !header.startsWith("# "))
        return undefined;
    const columns = header.slice(2).trim().split(" ");
    const servers = new Map();
    for (const row of rows.filter((line) => line.trim() !== "")) {
        const cells = row.trim().split(" ");
        const cell = (name) => cells[columns.indexOf(name)] ?? "";
        if (cell("be_name") !== backend)
            continue;
        const [name, id, weight, state] = [
            cell("srv_name"),
            whole(cell("srv_id")),
            whole(cell("srv_uweight")),
            whole(cell("srv_op_state")),
        ];
        if (name === "" || id === undefined || weight === undefined || state === undefined)
            return undefined;
        const up = state !== 0 && cell("srv_admin_state") === "0";
        servers.set(name, { name, id, weight, up });
    }
    return servers;
}
function whole(text) {
    return /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}
/** Sets weights in one go, what rises first, so that there is no moment at which nobody is given anything. */
async function setWeights({ socket, backend }, running, wanted) {
    const changes = [...wanted]
        .map(([name, weight]) => ({ name, weight, by: weight - (running.get(name)?.weight ?? weight) }))
        .filter(({ by }) => by !== 0)
        .sort((a, b) => b.by - a.by);
    if (changes.length === 0)
        return 0;
    const answer = await ask(socket, changes.map(({ name, weight }) => `set server ${backend}/${name} weight ${weight}`).join("; "));
    // It says nothing where it has done it.
    if (answer.trim() !== "")
        throw new SocketFailed(`${socket} refused the weights: ${(0,model_text/* printable */.g$)(answer, 120)}`);
    return changes.length;
}
/** How many sessions the engine remembers of a server. */
async function countSessions({ socket, backend }, id) {
    const table = await ask(socket, `show table ${backend} data.server_id eq ${id}`);
    return table.split("\n").filter((line) => line.startsWith("0x")).length;
}
/**
 * Ends a server's sessions in the process that takes connections: what comes is not found, which the configuration
 * reads from a weight that is no share. With `away`, nobody else is given to it either.
 */
async function endSessions({ socket, backend }, { name, id }, away) {
    const server = `${backend}/${name}`;
    const commands = [
        ...(away ? [`set server ${server} state maint`] : []),
        `set server ${server} weight ${overWeight}`,
        `clear table ${backend} data.server_id eq ${id}`,
    ];
    await ask(socket, commands.join("; "));
}
/** Closes what is open to a server in the process that takes connections. */
async function closeOpen({ socket, backend }, { name }) {
    await ask(socket, `shutdown sessions server ${backend}/${name}`);
}
/**
 * Closes what is open to servers that do not stay, in a process that the prefix names to the master. Such a process
 * knows its servers no longer by name, and has to be told of each stream by itself.
 */
async function closeOlder({ socket, backend }, stays, prefix) {
    const open = await ask(socket, `${prefix}show sess`);
    for (const line of open.split("\n")) {
        const [, stream, of, server = ""] = /^(0x[0-9a-f]{1,16}): .* be=(\S+) srv=(\S+) /.exec(line) ?? [];
        if (stream === undefined || of !== backend || server.startsWith("<") || stays.has(server))
            continue;
        await ask(socket, `${prefix}shutdown session ${stream}`);
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./.build/targets/haproxy/reload.js







/** Milliseconds. */
const reload_patience = 60_000;
/** Runs a program without a shell; null where there is none of this name. */
async function run(program, args, cwd) {
    return await new Promise((resolve) => {
        const options = { cwd, timeout: reload_patience, maxBuffer: 1024 * 1024, encoding: "utf8" };
        (0,external_node_child_process_.execFile)(program, [...args], options, (error, stdout, stderr) => {
            if ((0,process_lock/* hasCode */.up)(error, "ENOENT"))
                return resolve(null);
            const code = error === null ? 0 : typeof error.code === "number" ? error.code : 1;
            const words = `${stderr}\n${stdout}`.trim() || (error?.message ?? "");
            return resolve({ code, words });
        });
    });
}
/**
 * What the engine itself says against a configuration, in its own words; undefined where it says nothing, and
 * where there is no engine here to ask.
 */
async function complaintOf(binary, text) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "headgate-haproxy-"));
    try {
        const file = (0,external_node_path_.join)(folder, "candidate.cfg");
        await (0,promises_.writeFile)(file, text, { mode: 0o600 });
        const checked = await run(binary, ["-c", "-f", file], folder);
        // 2: there is no error in it, and by itself it would listen nowhere.
        if (checked === null || checked.code === 0 || checked.code === 2)
            return undefined;
        const words = checked.words.replaceAll(file, "candidate.cfg");
        // The lines that say where it is wrong; those after them only say that it is.
        const lines = [...words.matchAll(/^\[ALERT\].*?: (parsing .*)$/gm)].map(([, line]) => line);
        return (0,model_text/* printable */.g$)(lines.length > 0 ? lines.join("; ") : words, 500);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** Has the engine load its files; a text says why that failed. It may go on in the background afterwards. */
async function reloadEngine(reload, root) {
    if ("master" in reload) {
        // Since 2.7 it answers whether the new process came up; before, it just closes.
        const answer = await ask(reload.master, "reload");
        return /^Success=0/m.test(answer) ? (0,model_text/* printable */.g$)(answer, 500) : undefined;
    }
    const [program = "", ...args] = reload;
    const done = await run(program, args, root);
    if (done === null)
        return `${program} is not installed here`;
    return done.code === 0 ? undefined : `${program} ended with ${done.code}: ${(0,model_text/* printable */.g$)(done.words, 500)}`;
}
/** Process ids of workers that still serve what they had when a newer one took over. */
async function oldWorkers(master) {
    const answer = await ask(master, "show proc");
    const [, old = ""] = answer.split("# old workers");
    return [...(old.split("\n#")[0]?.matchAll(/^(\d{1,10})\s/gm) ?? [])].map(([, pid]) => Number(pid));
}

;// CONCATENATED MODULE: ./.build/targets/haproxy/render.js





function renderOutput(input) {
    const { target, environment, server } = input;
    const deployment = `${environment}/${server}`;
    const refused = problemsOf(input).flatMap(({ outcome, message }) => (outcome === "fail" ? message : []));
    const upstreams = refused.length > 0 ? [] : upstreamsOf(input).known;
    const backend = backendOf(target, input);
    const bind = target.bind?.replaceAll("{environment}", environment).replaceAll("{server}", server);
    const config = { deployment, server, backend, bind, target, upstreams };
    const output = {
        ...{ headgate: 1, target: "haproxy", path: pathOf(target, input), backend },
        socket: target.socket ?? null,
        reload: target.reload ?? null,
        binary: target.binary ?? "haproxy",
        sessions: target.affinity !== "none",
        evict: target.evict ?? false,
        drain: target.drain ?? 3_600_000,
        // An endpoint's path is the health check's, which all versions share.
        frame: hex(`${upstreams[0]?.path ?? ""}\n${configOf({ ...config, upstreams: [] })}`, 12),
        servers: upstreams.map((upstream) => ({
            ...{ variant: upstream.variant, name: upstream.name, id: upstream.id, weight: upstream.weight },
            digest: hex(JSON.stringify([serverWords(upstream, target), upstream.id, routesOf(input, upstream.variant)]), 12),
        })),
        refused,
    };
    return { path: outputName(target), text: writeOutput(output, refused.length > 0 ? "" : configOf(config)) };
}
/** What an HAProxy cannot express of this state, as findings for the plan. */
function checkOutput(input) {
    return problemsOf(input).map((problem) => ({
        ...problem,
        rule: "target/not-expressible",
        severity: problem.outcome === "fail" ? "high" : "medium",
        environment: input.environment,
        server: input.server,
    }));
}
function routesOf({ target, server }, version) {
    return (target.ab ?? [])
        .map((route, index) => [index, route.header, route.value, route.version, route.server])
        .filter(([, , , to, only]) => to === version && (only === undefined || only === server));
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./.build/targets/haproxy/older.js




/** Milliseconds in which what is being answered may come to its end, before it is cut. */
const grace = 1_000;
/** Milliseconds that a master may take to start itself anew. */
const older_patience = 20_000;
/**
 * Gives a process the shares of the versions that it knows, and ends the sessions that are over, before a reload replaces it:
 * connections that clients keep to it have one answer more, and afterwards it takes no such commands. No session may
 * begin there on what has just been taken away, and none go on.
 */
async function leadBefore(engine, led, servers) {
    const { output } = led;
    if (servers === null || output === null)
        return;
    // Where it knows nobody else, what is taken away goes on until it is gone: an answer is better than none.
    const others = output.servers.some(({ name, weight }) => weight > 0 && servers.get(name)?.up);
    const shares = new Map(output.servers.map(({ name, weight }) => [name, weight]));
    const known = [...servers.keys()].map((name) => [name, shares.get(name) ?? 0]);
    if (others)
        await setWeights(engine, servers, new Map(known));
    if (led.evict)
        for (const server of overIn(led, servers))
            await endSessions(engine, server, others);
}
/** Closes what is still open to what is over, in the process that takes connections. */
async function closeBefore(engine, led, servers) {
    const over = led.evict ? overIn(led, servers) : [];
    if (over.length === 0)
        return;
    await (0,external_node_timers_promises_.setTimeout)(grace);
    for (const server of over)
        await closeOpen(engine, server);
}
/** The same in all processes that were replaced; the master's socket leads to them. */
async function closeAfter(engine, led) {
    if (!led.evict)
        return;
    const stays = staying(led);
    await (0,external_node_timers_promises_.setTimeout)(grace);
    const until = Date.now() + older_patience;
    for (;;) {
        try {
            for (const pid of await oldWorkers(engine.socket))
                await closeOlder(engine, stays, `@!${pid} `);
            return;
        }
        catch (error) {
            // The master answers nobody while it starts itself anew.
            if (!(error instanceof SocketFailed) || Date.now() >= until)
                throw error;
            await (0,external_node_timers_promises_.setTimeout)(40);
        }
    }
}
/** Whose sessions are over: of what is taken away, and of what stays without them. */
function overIn(led, servers) {
    const stays = staying(led);
    return [...(servers?.values() ?? [])].filter(({ name }) => !stays.has(name));
}
function staying({ output, kept }) {
    const over = new Set(kept.ended.map(({ name }) => name));
    return new Set(output?.servers.flatMap(({ name }) => (over.has(name) ? [] : name)));
}

;// CONCATENATED MODULE: ./.build/targets/haproxy/settle.js






/** Milliseconds that an engine may take to run what it was asked to load. */
const loading = 20_000;
/** Brings the engine to run what the file says: weights at run time, everything else by a reload. Never rejects. */
async function settleEngine(wish, context) {
    try {
        return wish.socket === null
            ? await settleUnseen(wish, context)
            : await settleSeen({ ...wish, socket: wish.socket }, context);
    }
    catch (error) {
        if (error instanceof SocketFailed)
            return { kind: "failed", message: error.message };
        throw error;
    }
}
/** Nothing tells what runs: what was written is loaded whenever it may not have been. */
async function settleUnseen({ reload, written }, context) {
    if (reload === null) {
        const message = "no `socket` and no `reload`: somebody else has to load it";
        return { kind: written ? "done" : "quiet", message };
    }
    const problem = await reloadEngine(reload, context.root);
    return problem === undefined
        ? { kind: written ? "done" : "quiet", message: "reloaded" }
        : { kind: "failed", message: `HAProxy could not be made to load it: ${problem}` };
}
async function settleSeen(wish, context) {
    const { output, kept, backend, socket, reload } = wish;
    const engine = { socket, backend, deployment: `${context.environment}/${context.server}` };
    const before = await lookAt(engine);
    // Counted in the process that has had them: a new one is still being told of them.
    const draining = output?.sessions ? await sessionsText(engine, wish, before) : "";
    const runs = (seen) => output === null ? seen.servers === null : seen.loaded?.frame === frameOf(output, kept);
    let running = before;
    const loads = !runs(before);
    if (loads) {
        if (reload === null)
            return { kind: "failed", message: await unloaded(engine, wish, before) };
        await leadBefore(engine, wish, before.servers);
        if (!("master" in reload))
            await closeBefore(engine, wish, before.servers);
        const problem = await reloadEngine(reload, context.root);
        if (problem !== undefined)
            return { kind: "failed", message: `HAProxy could not be made to load it: ${problem}` };
        const until = Date.now() + loading;
        do {
            await (0,external_node_timers_promises_.setTimeout)(40);
            running = await lookAt(engine).catch((error) => {
                // Between two processes nobody may answer for a moment.
                if (error instanceof SocketFailed && Date.now() < until)
                    return before;
                throw error;
            });
        } while (!runs(running) && Date.now() < until);
        if (!runs(running)) {
            const message = `HAProxy was asked to load it and after ${loading / 1000} s still runs what it had: see its log`;
            return { kind: "failed", message };
        }
    }
    if (output === null)
        return { kind: loads ? "done" : "quiet", message: "HAProxy has no such backend" };
    const weights = weightsOf(output, kept);
    const changed = running.servers ? await setWeights(engine, running.servers, weights) : 0;
    if (reload && "master" in reload)
        await closeAfter({ ...engine, socket: reload.master }, wish);
    const after = changed > 0 ? await lookAt(engine) : running;
    const wrong = [...weights].find(([name, weight]) => after.servers?.get(name)?.weight !== weight);
    if (wrong) {
        const message = `${backend}/${wrong[0]} was given weight ${wrong[1]} and has ${after.servers?.get(wrong[0])?.weight ?? "none"}`;
        return { kind: "failed", message };
    }
    const parts = [loads ? "reloaded" : "", draining, downText(output, after)];
    return {
        kind: loads || changed > 0 ? "done" : "quiet",
        message: parts.filter((part) => part !== "").join(", "),
    };
}
/** Shares are set all the same where the servers are there: a rollback must not wait for whoever reloads. */
async function unloaded(engine, wish, running) {
    const { output, backend } = wish;
    if (running.servers && output?.servers.every(({ name }) => running.servers?.has(name))) {
        await leadBefore(engine, wish, running.servers);
        await closeBefore(engine, wish, running.servers);
        return "the weights are set, and HAProxy has not loaded the rest: reload it (the target has no `reload`)";
    }
    return `HAProxy has not loaded what ${backend} is to be: reload it (the target has no \`reload\`)`;
}
function weightsOf(output, kept) {
    return new Map([
        ...output.servers.map(({ name, weight }) => [name, weight]),
        ...kept.leaving.map(({ name }) => [name, 0]),
    ]);
}
async function sessionsText(engine, wish, running) {
    const names = wish.evict
        ? overIn(wish, running.servers).map(({ name }) => name)
        : wish.kept.leaving.map(({ name }) => name);
    const texts = [];
    for (const name of names) {
        const server = running.servers?.get(name);
        const count = server ? await countSessions(engine, server.id) : 0;
        const what = `${count} ${count === 1 ? "session" : "sessions"} of ${name}`;
        if (count > 0)
            texts.push(`${what} ${wish.evict ? "ended" : "draining"}`);
    }
    return texts.join(", ");
}
function downText(output, { servers }) {
    const down = output.servers.filter(({ name, weight }) => weight > 0 && servers?.get(name)?.up === false);
    return down.map(({ variant }) => `${variant} is down by HAProxy's own check`).join(", ");
}

;// CONCATENATED MODULE: ./.build/targets/haproxy/adapter.js














/** How long one process waits for others that write the same file; a reload may take seconds. */
const adapter_patience = 90_000;
/** A backend of an HAProxy per deployment: a file of its own, and the engine that loads it. */
const haproxyAdapter = {
    type: "haproxy",
    check: (input) => checkOutput((0,adapter/* inputFor */.U)(input, "haproxy")),
    render: (input) => renderOutput((0,adapter/* inputFor */.U)(input, "haproxy")),
    apply: async (rendered, context) => await change(rendered, context, "apply"),
    remove: async (rendered, context) => await change(rendered, context, "remove"),
    observe,
};
async function change(rendered, context, intent) {
    const output = readOutput(rendered.text);
    if (!output)
        return failed(`${rendered.path} on the deployed branch is not what Headgate writes; nothing was done`);
    if (intent === "apply" && output.refused.length > 0)
        return failed(output.refused.join("; "));
    try {
        const location = await (0,mcp_location/* below */.G)(context.root, output.path, output.path);
        if ("unsafe" in location)
            return failed(`${location.unsafe}; nothing was written`);
        const wish = { output, text: rendered.text, context, evict: evicts(output, context), now: new Date() };
        const fenced = await fencedByEngine(wish);
        if (fenced)
            return fenced;
        const complaint = intent === "apply" ? await complaintAbout(wish, location.file) : undefined;
        if (complaint !== undefined)
            return failed(`HAProxy refuses ${output.path}: ${complaint}; nothing was written`);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(location.file), { recursive: true });
        // The engine is led under the same lock as the file is written: the last to write is the last to set weights.
        const done = await (0,process_lock/* takeLock */.HJ)(`${location.file}.headgate-engine`, adapter_patience);
        try {
            return await changeLocked(wish, location, intent);
        }
        finally {
            await done();
        }
    }
    catch (error) {
        return failed(`${output.path}: ${error instanceof Error ? error.message : error}`);
    }
}
async function changeLocked(wish, location, intent) {
    const { output, context } = wish;
    const { path, backend, socket, reload } = output;
    const written = await (0,file_change/* changeFile */.P8)({
        ...location,
        patience: adapter_patience,
        change: (bytes) => (intent === "apply" ? putFile(bytes, wish) : takeFile(bytes, wish)),
        before: async () => (await context.stillHolding())
            ? null
            : stopped({ outcome: "lost-lease", message: `the lease was lost before ${path} was written` }),
    });
    if (written.kind === "stopped")
        return written.result;
    const settled = await settleEngine({
        ...{ backend, socket, reload, evict: wish.evict, written: written.written, kept: written.kept },
        output: intent === "apply" ? output : null,
    }, context);
    if (settled.kind === "failed")
        return failed(`${path} is ${intent === "apply" ? "written" : "taken away"}; ${settled.message}`);
    const what = intent === "apply" ? sharesText(output) : `took ${backend} away`;
    const message = [what, settled.message].filter((part) => part !== "").join(", ");
    return { outcome: written.written || settled.kind === "done" ? "applied" : "unchanged", message };
}
function evicts({ evict }, { event }) {
    return evict && (event === "rolled-back" || event === "withdrawn");
}
/** A file that was lost with its machine is no licence to go back: the engine knows what it has loaded. */
async function fencedByEngine({ output, context }) {
    if (output.socket === null)
        return undefined;
    const engine = { socket: output.socket, backend: output.backend, deployment: deploymentOf(context) };
    const running = await lookAt(engine).catch((error) => {
        // What cannot be asked is told once the file stands.
        if (error instanceof SocketFailed)
            return undefined;
        throw error;
    });
    const revision = running?.loaded?.revision ?? 0;
    if (revision <= context.revision)
        return undefined;
    const message = `HAProxy has loaded revision ${revision} of ${deploymentOf(context)}, above ours (${context.revision})`;
    return { outcome: "fenced", message, revision };
}
async function complaintAbout(wish, file) {
    const next = putFile(await (0,file_change/* bytesOf */.$$)(file), wish);
    if (next.kind !== "write")
        return undefined;
    return await complaintOf(wish.output.binary, Buffer.from(next.bytes).toString("utf8"));
}
function putFile(bytes, wish) {
    const { output, text, context, now } = wish;
    const standing = standingIn(bytes, wish);
    if (standing !== null && "outcome" in standing)
        return { kind: "stop", result: stopped(standing) };
    const kept = {
        leaving: wish.evict ? [] : leavingAfter(standing, output, now),
        ended: endedAfter(standing, output, wish.evict, context.revision),
    };
    const mark = { deployment: deploymentOf(context), revision: context.revision };
    const next = Buffer.from(fileText(mark, output, text, kept), "utf8");
    const same = bytes !== null && next.equals(bytes);
    const result = { kind: "stands", written: !same, kept };
    return same ? { kind: "stop", result } : { kind: "write", bytes: next, result };
}
function takeFile(bytes, wish) {
    const kept = { leaving: [], ended: [] };
    const gone = { kind: "stands", written: bytes !== null, kept };
    if (bytes === null)
        return { kind: "stop", result: gone };
    const standing = standingIn(bytes, wish);
    if (standing !== null && "outcome" in standing) {
        // What is not ours stays; only a higher revision of ours says that we are late.
        const result = standing.outcome === "failed" ? { outcome: "unchanged", message: standing.message } : standing;
        return { kind: "stop", result: stopped(result) };
    }
    return { kind: "remove", result: gone };
}
/** What stands in the file and may be replaced; null: nothing. A result says why it may not. */
function standingIn(bytes, { output, context }) {
    if (bytes === null || bytes.length === 0)
        return null;
    const standing = readFileText(Buffer.from(bytes).toString("utf8"));
    const { path } = output;
    if (!standing)
        return failed(`${path} exists and is not Headgate's: remove it, or give the target another \`path\``);
    const { deployment, revision } = standing.mark;
    if (deployment !== deploymentOf(context))
        return failed(`${path} is managed by ${deployment}: put {environment} and {server} into the target's \`path\``);
    if (revision <= context.revision)
        return standing;
    const message = `${path} carries revision ${revision}, above ours (${context.revision})`;
    return { outcome: "fenced", message, revision };
}
/** `1.1.4 75 %, 1.1.5 25 %` */
function sharesText({ servers }) {
    const live = servers
        .filter(({ weight }) => weight > 0)
        .sort((a, b) => (0,traffic/* compareVersions */.Zy)(a.variant, b.variant));
    return live.map(({ variant, weight }) => `${variant} ${weight} %`).join(", ") || "nothing live";
}
async function observe(rendered, context) {
    const output = readOutput(rendered.text);
    if (!output)
        return unreadable(`${rendered.path} on the deployed branch is not what Headgate writes`);
    try {
        const location = await (0,mcp_location/* below */.G)(context.root, output.path, output.path);
        if ("unsafe" in location)
            return unreadable(location.unsafe);
        const bytes = await (0,file_change/* bytesOf */.$$)(location.file);
        if (bytes === null)
            return { state: "absent", message: `${output.path} is not there` };
        const standing = readFileText(Buffer.from(bytes).toString("utf8"));
        if (standing?.mark.deployment !== deploymentOf(context)) {
            const whose = standing ? `${standing.mark.deployment}'s` : "not Headgate's";
            return { state: "foreign", message: `${output.path} is ${whose}` };
        }
        const { revision } = standing.mark;
        const drift = standing.body === rendered.text
            ? await driftOf(output, standing, context)
            : "differs from what was rendered";
        return drift === undefined
            ? { state: "ours", message: `${output.path} is as rendered, at revision ${revision}`, revision }
            : { state: "drifted", message: `${output.path} ${drift}`, revision };
    }
    catch (error) {
        return unreadable(error instanceof Error ? error.message : String(error));
    }
}
/** How what runs differs from the file; undefined where it does not, or nobody can be asked. */
async function driftOf(output, standing, context) {
    const { socket, backend } = output;
    if (socket === null)
        return undefined;
    const running = await lookAt({ socket, backend, deployment: deploymentOf(context) });
    if (running.servers === null)
        return `is as rendered, and HAProxy has no backend ${backend}`;
    for (const { name, weight } of output.servers) {
        const runs = running.servers.get(name)?.weight;
        if (runs === undefined)
            return `is as rendered, and HAProxy has not loaded ${backend}/${name}`;
        if (runs !== weight)
            return `says weight ${weight} of ${backend}/${name}, which has ${runs} in HAProxy`;
    }
    return running.loaded?.frame === frameOf(output, standing)
        ? undefined
        : "is as rendered, and HAProxy runs an older one";
}
function deploymentOf({ environment, server }) {
    return `${environment}/${server}`;
}
function stopped(result) {
    return { kind: "stopped", result };
}
function failed(message) {
    return { outcome: "failed", message };
}
function unreadable(message) {
    return { state: "unreadable", message };
}

// EXTERNAL MODULE: ./.build/targets/mcp/adapter.js + 1 modules
var mcp_adapter = __webpack_require__(3098);
;// CONCATENATED MODULE: ./.build/targets/registry.js


/** The kinds of target that this version implements; the others are refused by their rule. */
const adapters = {
    mcp: mcp_adapter/* mcpAdapter */.o,
    haproxy: haproxyAdapter,
};
/** The adapter of a target; undefined where this version does not implement its type. */
function adapterFor(target) {
    return adapters[target.type];
}
/** The adapter that an output on `deployed` belongs to, by its path from the deployment's folder. */
function adapterOf(path) {
    return Object.values(adapters).find(({ type }) => path.startsWith(`${type}-`));
}


/***/ })

};
;