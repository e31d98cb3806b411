"use strict";
exports.id = 4952;
exports.ids = [4952,8926];
exports.modules = {

/***/ 76481:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ releaseCommand)
});

// EXTERNAL MODULE: ./.build/convention/load.js + 12 modules
var load = __webpack_require__(1450);
// EXTERNAL MODULE: ./.build/convention/paths.js
var paths = __webpack_require__(10547);
// EXTERNAL MODULE: ./.build/convention/read.js + 3 modules
var convention_read = __webpack_require__(68793);
// EXTERNAL MODULE: ./.build/convention/resolve/release.js
var resolve_release = __webpack_require__(8837);
// EXTERNAL MODULE: ./.build/convention/resolve/server.js
var server = __webpack_require__(2481);
// EXTERNAL MODULE: ./.build/convention/working-tree.js
var working_tree = __webpack_require__(9057);
// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(3028);
// EXTERNAL MODULE: ./.build/model/server.js
var model_server = __webpack_require__(19114);
// EXTERNAL MODULE: ./.build/rules/registry.js + 53 modules
var registry = __webpack_require__(6360);
// EXTERNAL MODULE: ./.build/contract/canonical.js + 1 modules
var canonical = __webpack_require__(4567);
// EXTERNAL MODULE: ./.build/probes/start.js
var start = __webpack_require__(15487);
// EXTERNAL MODULE: ./.build/commands/release/pretty.js
var pretty = __webpack_require__(67734);
// EXTERNAL MODULE: ./.build/commands/release/take.js + 3 modules
var take = __webpack_require__(65976);
;// CONCATENATED MODULE: ./.build/commands/release/contract.js




/** The contract of a release: what another job took, a file, or what the server says now. */
async function contractFor(options, world, release, server) {
    const { kept, contract: own = { kind: "capture" }, values } = options;
    const reference = kept?.document.release.contract;
    if (kept?.contract && reference) {
        const text = (0,pretty/* pretty */.j)((0,canonical/* canonicalContract */.FF)(kept.contract));
        return { kind: "contract", contract: kept.contract, reference, text, placeholders: [], findings: [] };
    }
    const { root, env, cache = (0,start/* cacheFolder */.n)(env), signal } = world;
    const hint = failureHint(options);
    // What another job did not take is not taken here: nothing of it is started.
    const asked = kept ? without(kept) : own;
    if (asked.kind === "capture")
        world.progress(`taking the contract of ${options.server} ${options.version}`);
    return (0,take/* obtainContract */.u)(asked, {
        release,
        server,
        root,
        env,
        cache,
        ...(values === undefined ? {} : { values }),
        ...(signal ? { signal } : {}),
        ...(hint === undefined ? {} : { hint }),
    });
}
function without({ without }) {
    if (without === undefined)
        return { kind: "none" };
    return { kind: "none", why: `the job that collected it took no contract: ${without}` };
}
/** What to do about a server that does not answer as one. */
function failureHint({ remote, by }) {
    if (remote !== undefined) {
        return "see that a server answers at --url from here, and over that --transport; then ask again";
    }
    return by === "deploy"
        ? "start it by hand with an empty environment; give what it needs with --env-var KEY=value; one that needs a secret is released first: headgate release --secret NAME"
        : undefined;
}

// EXTERNAL MODULE: ./.build/commands/release/document.js
var release_document = __webpack_require__(11763);
// EXTERNAL MODULE: ./.build/commands/release/draft.js + 1 modules
var draft = __webpack_require__(77191);
// EXTERNAL MODULE: ./.build/rules/versions/release.js
var release = __webpack_require__(24964);
// EXTERNAL MODULE: ./.build/commands/release/request.js
var request = __webpack_require__(87181);
;// CONCATENATED MODULE: ./.build/commands/release/empty-changelog.js


/**
 * A tag without notes, changelog and commits that say what is new, told while something can be done about it. What is
 * released by hand is written by hand: validate says it of that.
 */
function saysNothing(options, tag, document) {
    const { server, version } = options;
    if (tag === undefined || !(0,release/* isEmptyChangelog */.C_)(document.release.changelog))
        return [];
    const words = {
        rule: release/* emptyChangelog */.K6.id,
        message: `release ${version} of ${server} does not say what changed`,
        hint: `write notes for the GitHub release of ${tag}, or a section ${version} of CHANGELOG.md before the tag is pushed; what is only proposed can be closed, its branch deleted, and the tag run again`,
    };
    return [
        {
            ...(0,request/* releaseFinding */.Vj)(options, words),
            outcome: "warn",
            severity: release/* emptyChangelog */.K6.severity,
        },
    ];
}

// EXTERNAL MODULE: ./.build/commands/release/files.js
var release_files = __webpack_require__(20047);
// EXTERNAL MODULE: ./.build/commands/release/kept.js
var release_kept = __webpack_require__(52002);
// EXTERNAL MODULE: ./.build/model/traffic.js
var traffic = __webpack_require__(88576);
// EXTERNAL MODULE: ./.build/rules/versions/exact.js
var exact = __webpack_require__(96802);
;// CONCATENATED MODULE: ./.build/commands/release/order.js


/** That a higher version of the same line is released already: nothing wrong with it, and seldom meant. */
function orderFindings(server, version, released) {
    const higher = [...released]
        .filter((other) => (0,exact/* isExactVersion */.Yb)(other) && (0,exact/* sameLine */.tW)(other, version) && (0,traffic/* compareVersions */.Zy)(other, version) > 0)
        .filter((other) => !(0,exact/* isPreRelease */.Ty)(other) || nameOf(other) === nameOf(version))
        .sort(traffic/* compareVersions */.Zy);
    const highest = higher.at(-1);
    if (highest === undefined)
        return [];
    return [
        {
            rule: "version/out-of-order",
            outcome: "warn",
            severity: "low",
            message: `${version} comes after ${highest}, which is higher and of the same line`,
            hint: `where it is meant to follow ${highest}, release a higher number instead`,
            server,
        },
    ];
}
/** Branches count by themselves: `search` of 1.3.0-search.4. */
function nameOf(version) {
    return /-([a-z0-9-]+)\./.exec(version)?.[1] ?? "";
}

// EXTERNAL MODULE: ./.build/commands/release/same.js
var same = __webpack_require__(21280);
// EXTERNAL MODULE: ./.build/model/start.js
var model_start = __webpack_require__(51041);
// EXTERNAL MODULE: ./.build/model/text.js
var model_text = __webpack_require__(34694);
;// CONCATENATED MODULE: ./.build/commands/release/unsafe.js


/** Variables that no release may declare, whoever said that it does: what is released stays so. */
function unsafeVariables({ server, release }) {
    const { packages = [] } = server;
    const declared = [
        ...packages.flatMap(({ environmentVariables = [] }) => environmentVariables),
        ...(release.command?.environmentVariables ?? []),
    ];
    return declared.flatMap((variable) => {
        const name = JSON.stringify((0,model_text/* printable */.g$)(variable.name, 80));
        if ((0,model_start/* isLoaderVariable */.aR)(variable.name)) {
            return [
                {
                    rule: "variable/unsafe",
                    message: `the release would declare ${name}, which decides which code is loaded`,
                    hint: "take it out of what the package declares; where it does not declare it, find out who said so",
                },
            ];
        }
        if (!isHidden(variable))
            return [];
        return [
            {
                rule: "variable/unsafe",
                message: `what the release would declare of ${name} has characters that nobody sees`,
                hint: "take them out of what the package declares; where it does not declare it, find out who said so",
            },
        ];
    });
}
function isHidden({ name, default: usual = "", value = "", choices = [] }) {
    return [name, usual, value, ...choices].some((text) => text.search(model_text/* unprintable */.hO) >= 0);
}

;// CONCATENATED MODULE: ./.build/commands/release.js




















/**
 * Builds a release from packages or a start command, takes its contract, and writes both. Never overwrites one.
 * Throws the signal's reason, with nothing written, where the run was stopped.
 */
async function releaseCommand(options, world) {
    const source = world.source ?? (0,working_tree.workingTree)(world.root);
    const wrong = (0,request/* requestProblems */.iN)(options).map((words) => (0,request/* releaseFinding */.Vj)(options, words));
    const known = (0,paths/* isId */.eQ)(options.server) ? await loadServer(options, source) : undefined;
    const server = known && "id" in known ? known : undefined;
    const notRead = known && "findings" in known ? known.findings : [];
    const permission = server ? ((await world.permission?.(server)) ?? []) : [];
    const against = [...wrong, ...notRead, ...permission];
    if (!server || (0,finding.hasFailure)(against))
        return end("refused", against);
    const before = [...permission, ...(await orderOf(options, source))];
    const done = await build(options, world, server, source);
    return { ...done, findings: [...before, ...done.findings] };
}
async function build(options, world, server, source) {
    const drafted = await (0,draft/* draftRelease */.p)(options, world, server, source);
    world.signal?.throwIfAborted();
    if (drafted.kind === "refused")
        return end("refused", [(0,request/* releaseFinding */.Vj)(options, drafted.words)]);
    const { former } = drafted;
    if (drafted.kind === "failed") {
        const failed = end("failed", drafted.findings.map(placed(options)));
        return former ? { ...failed, former } : failed;
    }
    const { kept } = options;
    const altered = kept ? (0,release_kept/* differencesOf */.g6)(kept.document, drafted.document).map(placed(options)) : [];
    if (altered.length > 0)
        return end("refused", [...drafted.findings, ...altered]);
    const { document } = kept ? { document: (0,release_kept/* adopted */.gZ)(kept.document, drafted.document) } : drafted;
    const believed = kept ? (0,release_kept/* believedOf */.C)(document, drafted.document).map(placed(options)) : [];
    const unsafe = unsafeVariables(document).map((words) => (0,request/* releaseFinding */.Vj)(options, words));
    const findings = [...drafted.findings, ...believed, ...unsafe];
    if (unsafe.length > 0)
        return end("refused", findings);
    const against = await check(options, document, world, source);
    const told = [...findings, ...against];
    if ((0,finding.hasFailure)(against))
        return end("refused", told);
    const done = await complete(options, world, { server, source, document, findings: told });
    return former ? { ...done, former } : done;
}
/** With its contract. */
async function complete(options, world, draft) {
    const { document, server } = draft;
    const release = (0,resolve_release/* resolveRelease */.C)(options.server, document);
    const obtained = await contractFor(options, world, release, server);
    world.signal?.throwIfAborted();
    const findings = [...draft.findings, ...obtained.findings.map(placed(options))];
    if (obtained.kind === "problem")
        return end("failed", findings);
    if (obtained.kind === "none") {
        return { ...(await publish(options, world, { ...draft, findings })), without: obtained.why };
    }
    const whole = { ...document, release: { ...document.release, contract: obtained.reference } };
    const done = await publish(options, world, { ...draft, document: whole, findings }, obtained.text);
    return { ...done, contract: obtained.contract };
}
async function publish(options, world, { source, document, findings }, contract) {
    const { server: id, version } = options;
    const [file, described] = [(0,paths/* releaseFile */.MR)(id, version), (0,paths/* serverFile */.kt)(id)];
    const { digest } = document.release.contract ?? {};
    const beside = digest === undefined ? [] : [(0,paths/* contractFile */.V8)(id, digest)];
    const present = await textsIn(source, [file, described, release_document/* serverSchema */.zT, ...beside]);
    const server = present.get(described);
    const texts = (text) => new Map([
        [described, server ?? (0,release_document/* minimalServer */.d1)(document, present.has(release_document/* serverSchema */.zT))],
        ...(contract === undefined || digest === undefined
            ? []
            : [[(0,paths/* contractFile */.V8)(id, digest), contract]]),
        [file, text],
    ]);
    const existing = present.get(file);
    if (existing !== undefined) {
        const apart = (0,same/* partsApart */.Vc)(file, existing, document);
        if (apart?.length !== 0) {
            return end("refused", [...findings, (0,request/* releaseFinding */.Vj)(options, (0,request/* otherContent */.yL)(options, apart))]);
        }
        const known = (0,convention_read/* readDocument */.u0)("release", file, Buffer.from(existing), undefined)?.value ?? document;
        const release = (0,resolve_release/* resolveRelease */.C)(id, known);
        return { ...end("unchanged", findings), release, document: known, files: [], texts: texts(existing) };
    }
    const files = texts((0,pretty/* prettyRelease */.w)(document));
    const isThere = (path, text) => path === described ? server !== undefined : present.get(path) === text;
    const written = new Map([...files].filter(([path, text]) => !isThere(path, text)));
    if (options.dryRun !== true)
        await (0,release_files/* writeFiles */.h)(world.root, written);
    const release = (0,resolve_release/* resolveRelease */.C)(id, document);
    const told = [...findings, ...saysNothing(options, options.tagged?.tag.tag, document)];
    return { ...end("released", told), release, document, files: [...written.keys()], texts: files };
}
async function loadServer(options, source) {
    const { server: id, version, create, by } = options;
    const file = (0,paths/* serverFile */.kt)(id);
    const bytes = (await source.read([file])).get(file);
    if (bytes === undefined && create !== true) {
        const hint = by === "deploy"
            ? "write it, or let this command do it: add --create"
            : `write it, or let --create do it: headgate release ${id} ${version} --create ...`;
        const message = `there is no server ${id}: ${file} is missing`;
        return { findings: [(0,request/* releaseFinding */.Vj)(options, { rule: "version/unknown-server", message, hint })] };
    }
    if (bytes === undefined)
        return { id, file, health: model_server/* defaultHealth */.Q, lifecycle: [], variables: {} };
    const read = (0,convention_read/* readDocument */.u0)("server", file, bytes, await (0,convention_read/* loadPreciseReader */.hQ)());
    return read?.value ? (0,server/* resolveServer */.w)(id, read.value) : { findings: read?.findings ?? [] };
}
async function orderOf({ server, version }, source) {
    const names = await source.names(`${paths/* serversFolder */.tl}/${server}/versions`);
    const released = names.flatMap((name) => (name.endsWith(".json") ? [name.slice(0, -".json".length)] : []));
    // What is there already stays where it is.
    return released.includes(version) ? [] : orderFindings(server, version, released);
}
/** Against the same schema, reader and rules as any release that lies in a repository. */
async function check(options, document, { now }, source) {
    const file = (0,paths/* releaseFile */.MR)(options.server, options.version);
    const bytes = Buffer.from((0,pretty/* pretty */.j)(document));
    const findings = (0,convention_read/* readDocument */.u0)("release", file, bytes, await (0,convention_read/* loadPreciseReader */.hQ)())?.findings ?? [];
    if ((0,finding.hasFailure)(findings))
        return findings;
    const { desired } = await (0,load/* loadDesired */.fv)(source, { kind: "touched", servers: new Set(), files: new Set() });
    const release = (0,resolve_release/* resolveRelease */.C)(options.server, document);
    return (0,registry/* checkDraft */.Qs)(release, now().toISOString(), desired.project).map(placed(options));
}
async function textsIn(source, paths) {
    const found = await source.read(paths);
    return new Map([...found].map(([path, bytes]) => [path, Buffer.from(bytes).toString("utf8")]));
}
/** What others found, about this release where they do not say what about. */
function placed(options) {
    return (found) => ({ ...(0,request/* releaseFinding */.Vj)(options, found), ...found });
}
function end(outcome, findings) {
    return { outcome, findings };
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

/***/ 12643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   MX: () => (/* binding */ addedTo),
/* harmony export */   PF: () => (/* binding */ commitRelease),
/* harmony export */   i1: () => (/* binding */ textsAt)
/* harmony export */ });
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10547);
/* harmony import */ var _edit_desired_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97991);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45349);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87181);
/* harmony import */ var _same_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21280);





/** Adds a release to the desired branch, or asks for it: only what is not there yet, and nothing else. */
async function commitRelease(workspace, world, release, way) {
    const { host, repository, directory } = workspace;
    const { branch } = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .desiredHead */ .$w)(workspace);
    const { title, body, isTold, cause, review, same } = way;
    let other;
    let files = [];
    const done = await host.commitDesired(repository, {
        branch,
        directory,
        slug: title,
        message: (0,_edit_desired_message_js__WEBPACK_IMPORTED_MODULE_1__/* .desiredMessage */ .IF)(title, cause),
        title,
        body,
        isTold,
        clock: () => world.now().getTime(),
        same,
        ...(review === undefined ? {} : { review }),
        edit: async (head) => {
            const added = await addedTo(head, release, branch);
            other = added.kind === "other" ? added : undefined;
            if (added.kind === "other")
                return new Map();
            files = [...added.files.keys()];
            return added.files;
        },
    });
    return other ?? { kind: "done", branch, done, files };
}
function titleOf({ server, version }) {
    return `Release ${server} ${version}`;
}
/** What of a release a commit of the desired branch does not have yet; nothing where it is released there already. */
async function addedTo(head, release, branch) {
    const { server, version, texts } = release;
    const file = (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseFile */ .MR)(server, version);
    const present = await textsAt(head, [...new Set([...texts.keys(), (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .signatureFile */ .dT)(server, version)])]);
    const released = present.get(file);
    const missing = new Map([...texts].filter(([path]) => !present.has(path)));
    if (released === undefined) {
        const planted = await plantedIn(present, release, branch);
        return planted ? { kind: "other", finding: planted } : { kind: "added", files: missing };
    }
    const own = texts.get(file) ?? "";
    if (!(0,_same_js__WEBPACK_IMPORTED_MODULE_4__/* .areSame */ .tj)(file, released, own))
        return other(release, (0,_same_js__WEBPACK_IMPORTED_MODULE_4__/* .differingMembers */ .yp)(file, released, own), ` on ${branch}`);
    const signature = (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .signatureFile */ .dT)(server, version);
    const bundle = released === own ? missing.get(signature) : undefined;
    return { kind: "added", files: bundle === undefined ? new Map() : new Map([[signature, bundle]]) };
}
/** What lies where the new release's own files go, and is not what they are: it would be kept in their place for good. */
async function plantedIn(present, { server, version, texts }, branch) {
    const finding = { outcome: "fail", severity: "critical", server };
    const signature = (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .signatureFile */ .dT)(server, version);
    if (present.has(signature) && present.get(signature) !== texts.get(signature)) {
        return {
            ...finding,
            rule: "signature/no-release",
            message: `${branch} has a signature of ${version}, which is not released yet: it would be taken for the one of this release`,
            hint: "find out who wrote it, and have it removed by a change of its own; then release again",
            file: signature,
        };
    }
    for (const [path, text] of texts) {
        const there = present.get(path);
        const { kind } = (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .classify */ .L8)(path);
        if (kind !== "contract" || there === undefined || there === text)
            continue;
        const { contractIn } = await __webpack_require__.e(/* import() */ 7393).then(__webpack_require__.bind(__webpack_require__, 29774));
        const digest = `sha256-${path.slice(path.lastIndexOf("/") + 1, -".json".length)}`;
        if (contractIn(Buffer.from(there), digest))
            continue;
        return {
            ...finding,
            rule: "contract/not-its-digest",
            message: `${branch} has another contract under the name of the one that ${version} has`,
            hint: "restore the file, and find out who changed it; then release again",
            file: path,
        };
    }
    return undefined;
}
function other({ server, version }, parts, where) {
    const words = (0,_request_js__WEBPACK_IMPORTED_MODULE_3__/* .otherContent */ .yL)({ server, version }, parts, where);
    const finding = {
        outcome: "fail",
        severity: "high",
        ...words,
        server,
        file: (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseFile */ .MR)(server, version),
    };
    return { kind: "other", finding };
}
async function textsAt(head, paths) {
    const present = await head.read(paths);
    return new Map([...present].map(([path, bytes]) => [path, Buffer.from(bytes).toString("utf8")]));
}


/***/ }),

/***/ 11763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d1: () => (/* binding */ minimalServer),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   zT: () => (/* binding */ serverSchema)
/* harmony export */ });
/* harmony import */ var _convention_modeline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22794);
/* harmony import */ var _init_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10594);
/* harmony import */ var _declarations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87695);



/** All of a release but its contract. */
function describe(options, world, server, collected, former) {
    const given = {
        variables: options.variables ?? [],
        required: options.required ?? [],
        secrets: options.secrets ?? [],
    };
    const declared = (own = []) => {
        const all = (0,_declarations_js__WEBPACK_IMPORTED_MODULE_2__/* .declareVariables */ .E)(given, [...former, ...own]);
        return all.length === 0 ? {} : { environmentVariables: all };
    };
    const [command = "", ...args] = options.command ?? [];
    const described = collected?.server ?? {
        name: server.name ?? `local.headgate/${options.server}`,
        description: server.description ?? options.server,
        version: options.version,
    };
    const { packages } = described;
    const { source, changelog: collectedLines, ...parts } = collected?.release ?? {};
    const changelog = options.changelog ?? collectedLines ?? [];
    return {
        headgate: 1,
        server: {
            ...described,
            ...(packages && {
                packages: packages.map((entry) => ({ ...entry, ...declared(entry.environmentVariables) })),
            }),
        },
        release: {
            ...(source === undefined ? {} : { source }),
            by: world.actor,
            at: `${world.now().toISOString().slice(0, 19)}Z`,
            ...(world.run === undefined ? {} : { run: world.run }),
            ...(options.command && { command: { command, args, ...declared() } }),
            ...parts,
            ...(changelog.length > 0 ? { changelog } : {}),
        },
    };
}
/** `server.yaml` of a server that has none, with the line that tells editors its schema where the schemas are. */
function minimalServer(document, hasSchemas) {
    const { name, description = "" } = document.server;
    const { repository, subfolder } = document.release.source ?? {};
    const line = hasSchemas ? `${(0,_convention_modeline_js__WEBPACK_IMPORTED_MODULE_0__/* .modeline */ .OC)("server", `../../${_init_files_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaFolder */ .Wl}`)}\n` : "";
    // By these the next tag is known to be of this server.
    const members = Object.entries({ name, description, repository, subfolder });
    const texts = members.flatMap(([key, text]) => text === undefined ? [] : [`${key}: ${JSON.stringify(text)}`]);
    return `${line}${texts.join("\n")}\n`;
}
/** Where the schema of server.yaml lies, in repositories that keep it. */
const serverSchema = `${_init_files_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaFolder */ .Wl}/${_convention_modeline_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaFiles */ .rx.server}`;


/***/ }),

/***/ 77191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ draftRelease),
  n: () => (/* binding */ startsIn)
});

// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(3028);
// EXTERNAL MODULE: ./.build/model/text.js
var model_text = __webpack_require__(34694);
// EXTERNAL MODULE: ./.build/probes/start.js
var start = __webpack_require__(15487);
// EXTERNAL MODULE: ./.build/supply-chain/finding.js
var supply_chain_finding = __webpack_require__(38926);
// EXTERNAL MODULE: ./.build/commands/release/address.js
var address = __webpack_require__(42376);
// EXTERNAL MODULE: ./.build/commands/release/document.js
var release_document = __webpack_require__(11763);
// EXTERNAL MODULE: ./.build/convention/paths.js
var paths = __webpack_require__(10547);
// EXTERNAL MODULE: ./.build/convention/read.js + 3 modules
var read = __webpack_require__(68793);
// EXTERNAL MODULE: ./.build/model/traffic.js
var traffic = __webpack_require__(88576);
;// CONCATENATED MODULE: ./.build/commands/release/former.js




/**
 * Looks for it on the desired side: this very version, else the newest before it, else the newest there is. In a
 * start command its version gives way to the new one wherever it stands as a word of its own.
 */
async function formerRelease(source, server, version) {
    const names = await source.names(`servers/${server}/versions`);
    const versions = names.flatMap((name) => (name.endsWith(".json") ? [name.slice(0, -".json".length)] : []));
    const known = versions.filter(paths/* isExactVersion */.Yb).sort((a, b) => (0,traffic/* compareVersions */.Zy)(b, a) || (0,finding.compareText)(a, b));
    const before = known.find((one) => one === version) ?? known.find((one) => (0,traffic/* compareVersions */.Zy)(one, version) < 0);
    const found = before ?? known[0];
    if (found === undefined)
        return { kind: "none", version: null };
    const file = (0,paths/* releaseFile */.MR)(server, found);
    const bytes = (await source.read([file])).get(file);
    const document = bytes && (0,read/* readDocument */.u0)("release", file, bytes, undefined)?.value;
    const { packages = [], remotes = [] } = document?.server ?? {};
    const started = packages.filter(({ transport }) => transport.type === "stdio");
    const stated = statedOf(started, remotes, { from: found, to: version });
    if (Object.keys(stated).length > 0) {
        const variables = started.flatMap(({ environmentVariables = [] }) => environmentVariables);
        return { kind: "found", former: { version: found, stated, packages: started, variables } };
    }
    const start = document?.release.command;
    if (!start)
        return { kind: "none", version: found };
    const command = [start.command, ...start.args].map((word) => renamed(word, found, version));
    const variables = start.environmentVariables ?? [];
    return { kind: "found", former: { version: found, command, packages: [], variables } };
}
const takenByName = ["npm", "pypi", "nuget", "homebrew"];
/** What whoever released it would have to name. Of a bundle nobody knows the next address. */
function statedOf(packages, remotes, { from, to }) {
    const nameOf = (kind) => packages.find(({ registryType }) => registryType === kind)?.identifier;
    const named = takenByName.flatMap((kind) => {
        const name = nameOf(kind);
        return name === undefined ? [] : [[kind, name]];
    });
    const image = nameOf("oci");
    const [remote, ...others] = remotes;
    return {
        ...Object.fromEntries(named),
        ...(image === undefined ? {} : { oci: imageOf(image, from, to) }),
        ...(remote === undefined || others.length > 0 ? {} : { remote }),
    };
}
/** The same image, by the tag of the new version as the one before had it: `v1.0.0` becomes `v1.1.0`. */
function imageOf(identifier, from, to) {
    const [name = ""] = identifier.split("@");
    const [, image = name, tag = ""] = /^(.*):([^:/]*)$/.exec(name) ?? [];
    return tag.includes(from) ? `${image}:${tag.replace(from, () => to)}` : image;
}
/** Packages with the arguments that they were started with before, where nothing says otherwise. */
function startedAs(packages, former) {
    return packages.map((entry) => {
        const before = former.find(({ registryType }) => registryType === entry.registryType);
        const { packageArguments, runtimeArguments } = before ?? {};
        return {
            ...(packageArguments === undefined ? {} : { packageArguments }),
            ...(runtimeArguments === undefined ? {} : { runtimeArguments }),
            ...entry,
        };
    });
}
/** `1.0.0` and `weather@1.0.0`, and neither `11.0.0` nor `1.0.0-beta.1`. */
function renamed(word, from, to) {
    const part = "[0-9A-Za-z.+-]";
    const escaped = from.replace(/[.+]/g, "\\$&");
    return word.replace(new RegExp(`(?<!${part})${escaped}(?!${part})`, "g"), () => to);
}

;// CONCATENATED MODULE: ./.build/commands/release/draft.js







/**
 * Collects what a release records: by what was asked for, else by the server's own repository at the tag, else by the
 * release before it. Installs nothing where another job did. Throws the signal's reason, and `GitError`.
 */
async function draftRelease(options, world, server, source) {
    const { tagged, command } = options;
    const foreign = foreignSource(options, server);
    if (foreign)
        return { kind: "refused", words: foreign };
    const stated = statedIn(options);
    const isStated = startsIn(options) > 0;
    const own = tagged !== undefined && isOwn(options, server);
    const collected = command || (!own && !isStated) ? undefined : await collect(options, world, server, stated);
    if (collected && (0,finding.hasFailure)(collected.findings))
        return { kind: "failed", findings: collected.findings };
    const isEnough = isStated || (collected !== undefined && hasPackages(collected));
    if (collected && isEnough)
        return drafted(options, world, server, collected);
    if (command)
        return drafted(options, world, server, own ? await collect(options, world, server) : undefined);
    const past = await formerRelease(source, options.server, options.version);
    if (past.kind === "none")
        return { kind: "refused", words: noStart(options, server, past.version) };
    const { former } = past;
    const asked = { ...options, ...(former.command === undefined ? {} : { command: former.command }) };
    const { stated: known } = former;
    const parts = known !== undefined || own ? await collect(options, world, server, known) : undefined;
    if (parts && (0,finding.hasFailure)(parts.findings))
        return { kind: "failed", findings: parts.findings, former };
    return { ...drafted(asked, world, server, parts && asBefore(parts, former), former.variables), former };
}
function asBefore(parts, { packages: before }) {
    const { packages } = parts.server;
    return packages ? { ...parts, server: { ...parts.server, packages: startedAs(packages, before) } } : parts;
}
function drafted(options, world, server, collected, known = []) {
    const document = (0,release_document/* describe */.q0)(options, world, server, collected, known);
    const findings = [...unreadSource(options, server), ...(collected?.findings ?? [])];
    return { kind: "draft", document, findings };
}
async function collect(options, world, server, stated) {
    const { tagged, version } = options;
    const subfolder = options.subfolder ?? server.subfolder;
    const { id, name, description } = server;
    const from = tagged && isOwn(options, server)
        ? {
            from: {
                repository: tagged.repository,
                commit: tagged.commit,
                tag: tagged.tag.tag,
                ...(subfolder === undefined ? {} : { subfolder }),
                ...(tagged.address === undefined ? {} : { address: tagged.address }),
            },
        }
        : undefined;
    world.progress(`collecting what ${options.server} ${version} consists of`);
    const { collectRelease } = await Promise.all(/* import() */[__webpack_require__.e(8146), __webpack_require__.e(4237), __webpack_require__.e(2561)]).then(__webpack_require__.bind(__webpack_require__, 32561));
    const request = {
        version,
        server: {
            id,
            ...(name === undefined ? {} : { name }),
            ...(description === undefined ? {} : { description }),
        },
        ...from,
        ...(stated === undefined ? {} : { stated }),
    };
    const collected = await collectRelease(request, {
        env: world.env,
        progress: world.progress,
        ...(options.kept ? {} : { cache: world.cache ?? (0,start/* cacheFolder */.n)(world.env) }),
        ...(world.signal ? { signal: world.signal } : {}),
        ...(world.releaseNotes ? { releaseNotes: world.releaseNotes } : {}),
    });
    world.signal?.throwIfAborted();
    return withProvenance(collected, version, server, world);
}
/** With what the packages' registries prove of who published them, and of where they were built. */
async function withProvenance(collected, version, { repository }, world) {
    const { packages = [] } = collected.server;
    if (packages.length === 0 || (0,finding.hasFailure)(collected.findings))
        return collected;
    const { attestedPackages } = await __webpack_require__.e(/* import() */ 9087).then(__webpack_require__.bind(__webpack_require__, 9087));
    const attested = await attestedPackages(packages, version, collected.release.integrity ?? {}, {
        env: world.env,
        cache: world.cache ?? (0,start/* cacheFolder */.n)(world.env),
        ...(repository === undefined ? {} : { repository }),
        ...(world.signal ? { signal: world.signal } : {}),
    });
    const { provenance, findings } = attested;
    const proven = Object.keys(provenance).length > 0 ? { provenance } : {};
    return {
        ...collected,
        release: { ...collected.release, ...proven },
        findings: [...collected.findings, ...findings],
    };
}
/** How many ways to start or to reach it are named. */
function startsIn({ npm, packages = {}, command, remote }) {
    return [npm, ...Object.values(packages), command, remote].filter((start) => start !== undefined).length;
}
function statedIn({ npm, packages, remote }) {
    const stated = {
        ...packages,
        ...(npm === undefined ? {} : { npm }),
        ...(remote === undefined ? {} : { remote }),
    };
    return Object.keys(stated).length === 0 ? undefined : stated;
}
function hasPackages({ server: { packages = [], remotes = [] } }) {
    return packages.length + remotes.length > 0;
}
/** Whether the tag is in the server's own repository: what else lies beside the convention is not what is released. */
function isOwn({ tagged }, { repository }) {
    if (!tagged)
        return false;
    return (repository === undefined || (tagged.address !== undefined && (0,address/* sameRepository */.R)(repository, tagged.address)));
}
/** That the tag is not in the repository that server.yaml names; undefined where it is, or where there is no tag. */
function otherSource(options, server) {
    const { tagged } = options;
    if (!tagged || isOwn(options, server))
        return undefined;
    const here = tagged.address ?? "a clone without an address";
    return `${server.file} says that ${server.id} is from ${server.repository ?? "nowhere"}, and the tag ${tagged.tag.tag} is in ${here}`;
}
/** A release of a server that another repository asks for than the one that server.yaml names. */
function foreignSource(options, server) {
    const message = otherSource(options, server);
    if (message === undefined || options.tagged?.isElsewhere !== true)
        return undefined;
    const hint = "release it from its own repository, or have repository changed there by a reviewed pull request";
    return { rule: "release/other-source", message, hint };
}
/** Beside the convention a tag may be of what lies elsewhere: nothing is read at it then, and that is said. */
function unreadSource(options, server) {
    const message = otherSource(options, server);
    if (message === undefined)
        return [];
    const told = `${message}: nothing was read at it, and the release has no source`;
    const hint = "where this is the server's own repository, give the clone that address (git remote set-url origin ADDRESS), or correct repository in server.yaml";
    return [(0,supply_chain_finding/* found */.F)("release/other-source", told, hint, "warn", "medium")];
}
function noStart(options, known, former) {
    const { server, tagged } = options;
    const folder = options.subfolder ?? known.subfolder;
    const where = folder === undefined ? "" : ` in ${(0,model_text/* printable */.g$)(folder, 80)}`;
    const elsewhere = otherSource(options, known);
    const there = tagged === undefined
        ? ""
        : elsewhere === undefined
            ? `the tag has no server.json, package.json or pyproject.toml${where}, and `
            : `${elsewhere}, where nothing is read, and `;
    const other = tagged === undefined ? "" : "; or --subfolder FOLDER, where the tag has them in another folder";
    return {
        rule: "release/no-start",
        message: former === null
            ? `${there}nothing of ${server} is released yet that could say how it is started`
            : `${there}${server} ${former} has no package, address or start command that could be taken over`,
        hint: `--npm PACKAGE, --pypi NAME, or --command node ./server.mjs${other}`,
    };
}


/***/ }),

/***/ 32272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qi: () => (/* binding */ exposedBy),
/* harmony export */   RS: () => (/* binding */ commandProblem),
/* harmony export */   rH: () => (/* binding */ nameProblem)
/* harmony export */ });
/* harmony import */ var _rules_variables_credential_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47996);
/* harmony import */ var _rules_variables_exposed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40633);


/** What a release would show to everyone who reads the repository. Never repeats it. */
function exposedBy(options) {
    const { command = [], variables = [], required = [], secrets = [] } = options;
    const pairs = variables.map((variable) => {
        const end = variable.indexOf("=");
        return end < 0 ? [variable, ""] : [variable.slice(0, end), variable.slice(end + 1)];
    });
    const names = [...pairs.map(([name]) => name), ...required, ...secrets];
    if (names.some(_rules_variables_exposed_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .eh))
        return nameProblem;
    if (pairs.some(([name, value]) => (0,_rules_variables_credential_js__WEBPACK_IMPORTED_MODULE_1__/* .looksSecret */ .n0)(name, value))) {
        return {
            rule: "variable/looks-secret",
            message: "the default of a variable looks like a credential",
            hint: "revoke it if it is real, and declare the variable with --secret NAME: releases are committed for everyone to read",
        };
    }
    return commandProblem(command);
}
const nameProblem = {
    rule: "variable/looks-secret",
    message: "the name of a variable looks like a credential",
    hint: "revoke it if it is real, and write NAME=value: names are committed for everyone to read",
};
/** What stands against committing a start command. */
function commandProblem(command) {
    const at = (0,_rules_variables_exposed_js__WEBPACK_IMPORTED_MODULE_0__/* .secretArgument */ .qj)(command);
    if (at < 0)
        return undefined;
    return {
        rule: "release/secret-argument",
        message: `--command holds what looks like a credential, as word ${at + 1}`,
        hint: "revoke it if it is real, and let the server read it from a variable that is a secret: releases are committed for everyone to read",
    };
}


/***/ }),

/***/ 20047:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ writeFiles),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** The text of a file below the root, or undefined where there is none. Other errors reject. */
async function readText(root, path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), "utf8");
    }
    catch (error) {
        if (error.code === "ENOENT")
            return undefined;
        throw error;
    }
}
/**
 * Writes each file whole or not at all, in the order given: what refers to another file comes after it.
 * Rejects where a folder on the way is a link that leaves the root.
 */
async function writeFiles(root, files) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root);
    for (const [path, text] of files) {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target))).startsWith(real + node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
            throw new Error(`${path} lies outside of the repository: a folder on the way is a link`);
        const temporary = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), ".new-"));
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, "file"), text);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, "file"), target);
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { recursive: true, force: true });
        }
    }
}


/***/ }),

/***/ 52002:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ believedOf),
/* harmony export */   DL: () => (/* binding */ readKept),
/* harmony export */   g6: () => (/* binding */ differencesOf),
/* harmony export */   gZ: () => (/* binding */ adopted),
/* harmony export */   gn: () => (/* binding */ writeKept)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _contract_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4567);
/* harmony import */ var _convention_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95607);
/* harmony import */ var _convention_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68793);
/* harmony import */ var _convention_working_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9057);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73903);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3028);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(935);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(34694);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10431);
/* harmony import */ var _rules_text_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(61340);
/* harmony import */ var _pretty_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67734);













const releaseName = "release.json";
const contractName = "contract.json";
/**
 * Writes what another job proposes: with the release its contract, or why there is none, so that one which got lost is
 * missed. Nothing in it is secret, and nothing is believed where it is read again.
 */
async function writeKept(folder, { document, contract, without }) {
    const texts = new Map([
        [releaseName, (0,_pretty_js__WEBPACK_IMPORTED_MODULE_8__/* .prettyRelease */ .w)(document)],
        [contractName, (0,_pretty_js__WEBPACK_IMPORTED_MODULE_8__/* .pretty */ .j)(contract ? (0,_contract_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalContract */ .FF)(contract) : { none: without ?? "nobody said why" })],
    ]);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    for (const [name, text] of texts)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), text);
    return [...texts.keys()];
}
/**
 * Reads such a folder as a stranger's: the job that wrote it ran other people's code. Links are not followed, sizes are
 * bounded, the release is held to its schema and the contract to the digest that the release names.
 */
async function readKept(folder, isWithout = false) {
    const odd = await oddIn(folder);
    if (odd)
        return odd;
    const texts = await (0,_convention_working_tree_js__WEBPACK_IMPORTED_MODULE_5__.workingTree)(folder).read([releaseName, contractName]);
    const bytes = texts.get(releaseName);
    if (bytes && bytes.length > _convention_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .maxFileSize */ .o2) {
        return problem(`${releaseName} is larger than ${_convention_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .maxFileSize */ .o2 / 1_048_576} MiB`, takeAgain);
    }
    if (!bytes) {
        return problem(`there is no ${releaseName} in the folder`, "write it in a job before this one: headgate release --output FOLDER, and hand it over as an artifact");
    }
    const read = (0,_convention_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readDocument */ .u0)("release", releaseName, bytes, await (0,_convention_read_js__WEBPACK_IMPORTED_MODULE_4__/* .loadPreciseReader */ .hQ)());
    if (!read?.value)
        return { kind: "problem", findings: read?.findings ?? [] };
    const document = read.value;
    const reference = document.release.contract;
    const text = texts.get(contractName);
    if (reference === undefined) {
        const without = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_9__/* .words */ .aL)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_9__.at)(text && text.length <= _convention_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .maxFileSize */ .o2 ? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_9__/* .jsonOf */ .o_)(text) : undefined, "none"), 2_000);
        if (without !== undefined)
            return { kind: "kept", kept: { document, without: (0,_model_text_js__WEBPACK_IMPORTED_MODULE_10__/* .printable */ .g$)(without, 300) } };
        if (isWithout)
            return { kind: "kept", kept: { document } };
        return problem(`the contract is missing: ${releaseName} names none, and ${contractName} does not say that there is none`, `${takeAgain}; where it is to have none, that job is asked for it: --no-contract`);
    }
    if (isWithout)
        return twoContracts("the folder of --from has a contract, and --no-contract asks for none");
    if (!text)
        return problem(`there is no ${contractName}, and ${releaseName} names a contract`, takeAgain);
    if (text.length > _convention_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .maxFileSize */ .o2) {
        return problem(`${contractName} is larger than ${_convention_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .maxFileSize */ .o2 / 1_048_576} MiB`, takeAgain);
    }
    const { readContractFile } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 74041));
    const { contract, findings } = await readContractFile(contractName, text);
    if (!contract)
        return { kind: "problem", findings };
    const counts = [contract.tools, contract.prompts, contract.resources].map(({ length }) => length);
    const named = [reference.tools, reference.prompts, reference.resources];
    if ((0,_contract_canonical_js__WEBPACK_IMPORTED_MODULE_2__.contractDigest)(contract) !== reference.digest || String(counts) !== String(named)) {
        return problem(`${contractName} is not the contract that ${releaseName} names`, takeAgain);
    }
    return { kind: "kept", kept: { document, contract } };
}
/**
 * What of a release that another job collected is not what is found here, where nothing was started: packages and
 * their checksums, addresses, the commit. What only an installed package tells (its dependencies, the variables that it
 * declares) is taken from there only where nothing here says otherwise.
 */
function differencesOf(kept, found) {
    const [one, other] = [comparable(kept, found), comparable(found, found)];
    const paths = differingPaths(one, other).sort(_model_finding_js__WEBPACK_IMPORTED_MODULE_11__.compareText);
    if (paths.length === 0)
        return [];
    const shown = (0,_rules_text_js__WEBPACK_IMPORTED_MODULE_12__/* .listed */ .KE)(paths.slice(0, 5).map((path) => (0,_model_text_js__WEBPACK_IMPORTED_MODULE_10__/* .printable */ .g$)(path, 80)), "and");
    const more = paths.length > 5 ? `, and ${paths.length - 5} more` : "";
    return [
        finding("release/not-reproduced", `what was collected is not what is found here: ${shown}${more}`, "the job that took the contract ran the package, and may have been tampered with; or the package was published anew meanwhile. Look at what differs before anything else, then run the whole workflow again", "critical"),
    ];
}
/**
 * The release as it is found here, with what only an installed package tells: its dependencies, and the variables that
 * it declares.
 */
function adopted(kept, found) {
    const { dependencies, resolved } = resolutionOf(kept, found);
    const packages = found.server.packages?.map((entry, index) => {
        const declared = kept.server.packages?.[index]?.environmentVariables;
        return entry.environmentVariables === undefined && declared !== undefined
            ? { ...entry, environmentVariables: declared.map(known) }
            : entry;
    });
    return {
        ...found,
        server: { ...found.server, ...(packages === undefined ? {} : { packages }) },
        release: {
            ...found.release,
            ...(dependencies === undefined ? {} : { dependencies }),
            ...(resolved === undefined ? {} : { resolved }),
        },
    };
}
/** What a release needs of a variable, without what else was written there. */
function known(variable) {
    const kept = ["name", "isRequired", "isSecret", "default", "value", "choices", "format"];
    const members = Object.entries(variable).filter(([name]) => kept.includes(name));
    return { name: variable.name, ...Object.fromEntries(members) };
}
/** What of a release nobody could check who did not start the package: whoever merges it is told. */
function believedOf(release, found) {
    const names = (release.server.packages ?? []).flatMap(({ environmentVariables = [] }, index) => found.server.packages?.[index]?.environmentVariables === undefined
        ? environmentVariables.map(({ name }) => (0,_model_text_js__WEBPACK_IMPORTED_MODULE_10__/* .printable */ .g$)(name, 60))
        : []);
    const isKnown = found.release.dependencies !== undefined;
    const installed = installedIn(release, found).reduce((sum, { count: more }) => sum + more, 0);
    const direct = isKnown ? 0 : Object.keys(release.release.dependencies ?? {}).length;
    const dependencies = Math.max(installed, direct);
    const parts = [
        ...(names.length === 0 ? [] : [`that the package declares ${(0,_rules_text_js__WEBPACK_IMPORTED_MODULE_12__/* .listed */ .KE)(names.slice(0, 20), "and")}`]),
        ...(dependencies === 0 ? [] : [`which ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(dependencies, "package")} it depends on`]),
    ];
    if (parts.length === 0)
        return [];
    return [
        {
            rule: "release/not-reproduced",
            outcome: "warn",
            severity: "low",
            message: `only the job that started the package says ${(0,_rules_text_js__WEBPACK_IMPORTED_MODULE_12__/* .listed */ .KE)(parts, "and")}`,
            hint: "compare it with what the package's documentation says, or commit server.json and a lock file: those are read here",
        },
    ];
}
/** What decides which code was started, and from where it came. */
function comparable(document, found) {
    const { source, command, integrity } = document.release;
    const { version, remotes } = document.server;
    const isKnown = found.release.dependencies !== undefined;
    const packages = document.server.packages?.map((entry, index) => {
        const known = found.server.packages?.[index]?.environmentVariables;
        const { environmentVariables, ...rest } = entry;
        return known === undefined ? rest : { ...rest, environmentVariables };
    });
    return {
        server: { version, packages, remotes },
        release: { source, command, integrity, ...(isKnown ? lockedIn(document, found) : {}) },
    };
}
/** What was installed of the packages that are released; nothing here can say whether it is so. */
function installedIn(document, found) {
    const own = new Set((found.server.packages ?? []).map(({ registryType, identifier, version = found.server.version }) => `${registryType}:${identifier}@${version}`));
    return (document.release.resolved ?? []).filter(({ by, from }) => by === "installation" && own.has(from));
}
/** Without what only an installation tells: the rest is read here as well. */
function lockedIn(document, found) {
    const { dependencies = {}, resolved } = document.release;
    const installed = new Set(installedIn(document, found).flatMap(({ packages }) => packages));
    const known = found.release.dependencies ?? {};
    const locked = Object.entries(dependencies).filter(([key, version]) => Object.hasOwn(known, key) || !installed.has(`${key}@${version}`));
    return {
        dependencies: Object.fromEntries(locked),
        resolved: (resolved ?? []).filter(({ by }) => by === "lock-file"),
    };
}
/** What is read here, and what only an installation tells. */
function resolutionOf(kept, found) {
    const all = { ...kept.release.dependencies, ...found.release.dependencies };
    const resolved = [...(found.release.resolved ?? []), ...installedIn(kept, found)];
    return {
        ...(Object.keys(all).length === 0 ? {} : { dependencies: all }),
        ...(resolved.length === 0 ? {} : { resolved }),
    };
}
/** `server.packages.0.version`: where two values differ, no deeper than where one of them has nothing. */
function differingPaths(one, other, path = "") {
    if ((0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalJson */ .dj)(one ?? null) === (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalJson */ .dj)(other ?? null))
        return [];
    if (!isObject(one) || !isObject(other))
        return [path];
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...keys].flatMap((key) => differingPaths(valueAt(one, key), valueAt(other, key), path === "" ? key : `${path}.${key}`));
}
function isObject(value) {
    return typeof value === "object" && value !== null;
}
function valueAt(value, key) {
    return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
/** What lies in the place of the files: no link is followed, and nothing is waited for. */
async function oddIn(folder) {
    for (const name of [releaseName, contractName]) {
        const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).catch(() => undefined);
        if (stat === undefined || stat.isFile())
            continue;
        const what = stat.isSymbolicLink()
            ? "a link, which is not followed"
            : stat.isDirectory()
                ? "a folder"
                : "no file that could be handed over";
        return problem(`${name} is ${what}`, takeAgain);
    }
    return undefined;
}
/** Two wishes for a contract of which only one can be had. */
function twoContracts(message) {
    return { kind: "problem", findings: [finding("release/two-contracts", message, "leave one out", "high")] };
}
const takeAgain = "run the job that collects again, and hand both files over as they are";
function problem(message, hint) {
    return { kind: "problem", findings: [finding("release/not-kept", message, hint, "high")] };
}
function finding(rule, message, hint, severity) {
    return { rule, outcome: "fail", severity, message, hint };
}


/***/ }),

/***/ 47134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ releaseWorld)
/* harmony export */ });
/** A release as it is made in the folder of a workspace, by who runs it. */
async function releaseWorld(workspace, world) {
    const { host, repository } = workspace;
    const { actor } = await host.cause(repository, {});
    const { now, env, progress, signal } = world;
    const run = host.runAddress;
    return { root: workspace.root, now, env, actor, progress, signal, ...(run === undefined ? {} : { run }) };
}


/***/ }),

/***/ 67734:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ pretty),
/* harmony export */   w: () => (/* binding */ prettyRelease)
/* harmony export */ });
/** JSON as it is committed: for people to read, and to compare line by line. */
function pretty(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}
/** A release with what is long at its end: whoever reads it wants to know the rest first. */
function prettyRelease(document) {
    const { resolved, ...release } = document.release;
    return pretty({ ...document, release: { ...release, ...(resolved === undefined ? {} : { resolved }) } });
}


/***/ }),

/***/ 87181:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ releaseFinding),
/* harmony export */   iN: () => (/* binding */ requestProblems),
/* harmony export */   yL: () => (/* binding */ otherContent)
/* harmony export */ });
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10547);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34694);
/* harmony import */ var _rules_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61340);
/* harmony import */ var _rules_versions_exact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96802);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77191);
/* harmony import */ var _exposed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32272);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64192);







/** All that is wrong with what is asked for by itself, whatever the repository says. */
function requestProblems(options) {
    const { server, version, command } = options;
    const problems = [];
    if (!(0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isId */ .eQ)(server)) {
        problems.push({
            rule: "convention/invalid-id",
            message: `${JSON.stringify((0,_model_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(server, 80))} cannot be a server's id`,
            hint: "lower-case letters, digits and dashes, at most 63",
        });
    }
    if (!(0,_rules_versions_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .isExactVersion */ .Yb)(version)) {
        problems.push({
            rule: "version/not-semver",
            message: `${JSON.stringify((0,_model_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(version, 80))} is not an exact semantic version`,
            hint: _tag_js__WEBPACK_IMPORTED_MODULE_4__/* .versionForms */ .o,
        });
    }
    if ((command !== undefined && (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .startsIn */ .n)(options) > 1) || command?.length === 0) {
        problems.push({
            rule: "release/no-start",
            message: "a release has either packages and addresses or a start command",
            hint: "--npm PACKAGE, --pypi NAME, or --command node ./server.mjs",
        });
    }
    if (options.subfolder?.split("/").includes("..")) {
        problems.push({
            rule: "release/no-start",
            message: `the folder ${JSON.stringify((0,_model_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(options.subfolder, 80))} is not below the repository's root`,
            hint: "name the server's folder from the repository's root: --subfolder packages/weather",
        });
    }
    const exposed = (0,_exposed_js__WEBPACK_IMPORTED_MODULE_3__/* .exposedBy */ .Qi)(options);
    return exposed ? [...problems, exposed] : problems;
}
/** A finding about the release that is asked for. */
function releaseFinding({ server, version }, words) {
    const isPlaced = (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isId */ .eQ)(server) && (0,_rules_versions_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .isExactVersion */ .Yb)(version);
    return {
        ...words,
        outcome: "fail",
        severity: "high",
        server: (0,_model_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(server, 80),
        ...(isPlaced ? { place: { file: (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseFile */ .MR)(server, version), path: [] } } : {}),
    };
}
/** What a version is told that is released as something else; `parts` differ. */
function otherContent({ server, version }, parts = [], where = "") {
    const names = parts.map((name) => (0,_model_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(name, 40));
    return {
        rule: "version/changed-release",
        message: `${version} is released${where} already, as something else${names.length === 0 ? "" : `: ${(0,_rules_text_js__WEBPACK_IMPORTED_MODULE_6__/* .listed */ .KE)(names, "and")}`}`,
        hint: `a release never changes: release the next version; where ${version} is wrong, take it out of use (headgate remove-version ${server} ${version} --reason …) or write it into lifecycle: of server.yaml as deprecated`,
    };
}


/***/ }),

/***/ 21280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ partsApart),
/* harmony export */   tj: () => (/* binding */ areSame),
/* harmony export */   yp: () => (/* binding */ differingMembers)
/* harmony export */ });
/* unused harmony export isSame */
/* harmony import */ var _convention_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68793);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73903);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3028);



/** Whether the text of a release's file says the same as a release, whoever made it and whenever. */
function isSame(file, existing, document) {
    return partsApart(file, existing, document)?.length === 0;
}
/** What the text of a release's file says otherwise than a release: members, whoever made it and whenever. `undefined`: it is no release. */
function partsApart(file, existing, document) {
    const former = (0,_convention_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocument */ .u0)("release", file, Buffer.from(existing), undefined)?.value;
    if (former === undefined)
        return undefined;
    // Who says nothing of what is new takes nothing back; and the notes of a tag may be written after it was released.
    const both = former.release.changelog !== undefined && document.release.changelog !== undefined;
    const { commit } = document.release.source ?? {};
    const isTold = both && (commit === undefined || commit !== former.release.source?.commit);
    const parts = resolvedParts(former, document);
    return membersApart(unsigned(former, isTold, parts), unsigned(document, isTold, parts));
}
/**
 * Members in which the text of a release's file differs from what a run made; empty: it is what that run would have made
 * by somebody else, at another time. `undefined`: it is no release.
 */
function differingMembers(file, existing, text) {
    const [former, own] = [existing, text].map((one) => (0,_convention_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocument */ .u0)("release", file, Buffer.from(one), undefined)?.value);
    if (!former || !own)
        return undefined;
    const anybodys = ({ release, ...rest }) => {
        const { by, at, run, ...made } = release;
        return { ...rest, release: made };
    };
    return membersApart(anybodys(former), anybodys(own));
}
/** Members that differ, as they are called in the file. */
function membersApart(one, other) {
    const flat = ({ release, server, ...rest }) => ({
        ...rest,
        ...server,
        ...release,
    });
    const [was, is] = [flat(one), flat(other)];
    return [...new Set([...Object.keys(was), ...Object.keys(is)])]
        .filter((name) => (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(was[name] ?? null) !== (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(is[name] ?? null))
        .sort(_model_finding_js__WEBPACK_IMPORTED_MODULE_2__.compareText);
}
/** The same of two texts; false where one of them is no release. */
function areSame(file, existing, text) {
    const document = (0,_convention_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocument */ .u0)("release", file, Buffer.from(text), undefined)?.value;
    return document !== undefined && isSame(file, existing, document);
}
/**
 * Which parts say of both what they consist of. What an installation resolved is of that day; a lock file is of its
 * commit. Releases of before do not say what is further down.
 */
function resolvedParts(one, other) {
    const sets = [one.release.resolved, other.release.resolved];
    if (sets.some((all) => all?.some(({ by }) => by === "installation")))
        return "none";
    return sets.includes(undefined) ? "direct" : "whole";
}
function unsigned(document, withChanges, parts) {
    // Whether its registry could be asked where it was built is of that day, and no part of what is released.
    const whose = { by: undefined, at: undefined, run: undefined, provenance: undefined };
    const { changelog, security, contract, dependencies, resolved } = document.release;
    const consists = {
        dependencies: parts === "none" ? undefined : dependencies,
        resolved: parts === "whole" ? resolved : undefined,
    };
    const changes = withChanges ? { changelog, security } : { changelog: undefined, security: undefined };
    // However it was had, the digest says which one it is.
    const taken = contract && { ...contract, capturedBy: undefined };
    return {
        ...document,
        release: { ...document.release, ...whose, ...changes, ...consists, contract: taken },
    };
}


/***/ }),

/***/ 11213:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ countsOf),
/* harmony export */   w: () => (/* binding */ contractWords)
/* harmony export */ });
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10431);

/** `7 tools, 1 resource`: prompts and resources only where there are some. */
function countsOf({ tools, prompts, resources }) {
    return [
        (0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(tools, "tool"),
        ...(prompts > 0 ? [(0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(prompts, "prompt")] : []),
        ...(resources > 0 ? [(0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(resources, "resource")] : []),
    ].join(", ");
}
/** `7 tools, 1 resource, contract 3f2a9c014d5e`; empty where none was taken. */
function contractWords(contract) {
    return contract === undefined ? "" : `${countsOf(contract)}, contract ${contract.digest.slice(7, 19)}`;
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

/***/ 38926:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ found)
/* harmony export */ });
/** What stands against a package or a release; the message says what and why, the hint what to do next. */
function found(rule, message, hint, outcome = "fail", severity = outcome === "fail" ? "high" : "medium") {
    return { rule, outcome, severity, message, hint };
}


/***/ })

};
;