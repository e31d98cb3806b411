"use strict";
exports.id = 7140;
exports.ids = [7140,9088,1405];
exports.modules = {

/***/ 6410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  catalogue: () => (/* binding */ catalogue)
});

// EXTERNAL MODULE: ./.build/convention/paths.js
var paths = __webpack_require__(10547);
// EXTERNAL MODULE: ./.build/convention/wording.js
var wording = __webpack_require__(18135);
// EXTERNAL MODULE: ./.build/contract/text/visible.js
var visible = __webpack_require__(43298);
// EXTERNAL MODULE: ./.build/model/traffic.js
var traffic = __webpack_require__(88576);
// EXTERNAL MODULE: ./.build/report/markdown/blocks.js
var blocks = __webpack_require__(43570);
// EXTERNAL MODULE: ./.build/report/markdown/escape.js
var markdown_escape = __webpack_require__(45455);
// EXTERNAL MODULE: ./.build/report/phrases.js
var phrases = __webpack_require__(47048);
// EXTERNAL MODULE: ./.build/report/contract/show-markdown.js
var show_markdown = __webpack_require__(90152);
// EXTERNAL MODULE: ./.build/report/contract/tool-words.js
var tool_words = __webpack_require__(30571);
;// CONCATENATED MODULE: ./.build/report/contract/catalogue.js







/** The first line of every page, by which it is known that nobody wrote it by hand. */
const catalogueMark = "<!-- Written by `headgate catalogue`; not to be edited. -->";
const mostVersions = 50;
/** The page of one server. */
function serverPage(of) {
    const { server, shown } = of;
    return `${[
        catalogueMark,
        `# ${(0,markdown_escape/* text */.Qq)(of.id, 80)}`,
        (0,markdown_escape/* text */.Qq)((0,visible/* visible */.R)(server?.description ?? ""), 1_000),
        factsTable(of),
        ...placesSection(of),
        ...variablesSection(of),
        ...(shown === null ? ["Nothing is released yet."] : []),
        ...(shown?.contract
            ? [`What follows is offered by ${(0,markdown_escape/* text */.Qq)(shown.version, 80)}: ${(0,tool_words/* countLists */.ls)(shown.contract)}.`]
            : []),
        ...(shown !== null && !shown.contract
            ? [`${(0,markdown_escape/* text */.Qq)(shown.version, 80)} was released without a contract.`]
            : []),
        ...(shown?.contract ? (0,show_markdown/* contractSections */.$)(shown.contract, 2) : []),
        ...versionsSection(of),
    ]
        .filter((block) => block !== "")
        .join("\n\n")}\n`;
}
/** All servers at a glance; their pages lie in `servers/` beside it. */
function overviewPage(servers) {
    const rows = servers.map((of) => [
        `[${(0,markdown_escape/* text */.Qq)(of.id, 80)}](servers/${encodeURIComponent(of.id)}.md)`,
        (0,markdown_escape/* text */.Qq)((0,visible/* visible */.R)(of.server?.description ?? ""), 200),
        ownerCell(of.server),
        of.shown === null ? phrases/* nothing */.s6 : (0,markdown_escape/* text */.Qq)(of.shown.version, 60),
        of.shown?.contract ? (0,tool_words/* countLists */.ls)(of.shown.contract) : "",
        (of.places ?? [])
            .map((place) => `${(0,markdown_escape/* text */.Qq)(place.environment, 60)} ${(0,markdown_escape/* text */.Qq)((0,phrases/* sayVersions */.x4)(place.live), 80)}`)
            .join("<br>"),
    ]);
    const body = rows.length === 0
        ? "There is no server yet."
        : (0,blocks/* table */.tp)(["server", "is", "owner", "version", "offers", "deployed"], rows);
    return `${[catalogueMark, "# Servers", body].join("\n\n")}\n`;
}
function ownerCell(server) {
    return server?.owner === undefined ? "" : (0,markdown_escape/* code */.aY)((0,visible/* visible */.R)(server.owner), 80);
}
function factsTable({ server, shown, versions }) {
    const { repository } = server ?? {};
    const rows = [
        ["name", server?.name === undefined ? "" : (0,markdown_escape/* code */.aY)((0,visible/* visible */.R)(server.name), 120)],
        ["owner", ownerCell(server)],
        ["category", (0,markdown_escape/* text */.Qq)((0,visible/* visible */.R)(server?.category ?? ""), 80)],
        ["repository", repository === undefined ? "" : (0,markdown_escape/* link */.nf)((0,markdown_escape/* code */.aY)((0,visible/* visible */.R)(repository), 160), repository)],
        ["version", shown === null ? "" : (0,markdown_escape/* text */.Qq)(shown.version, 80)],
        ["obtained as", obtained(versions.find(({ release }) => release.version === shown?.version)?.release)],
        ["lifecycle", (server?.lifecycle ?? []).map(lifecycleWords).join("<br>")],
    ].filter(([, value]) => value !== "");
    return rows.length === 0 ? "" : (0,blocks/* table */.tp)(["", ""], rows);
}
function lifecycleWords(entry) {
    return `${(0,markdown_escape/* code */.aY)((0,visible/* visible */.R)(entry.versions), 80)} ${stateWords(entry)}`;
}
/** `deprecated until 2026-12-31: leaks locations` */
function stateWords({ state, reason, until }) {
    const date = until === undefined ? "" : ` until ${(0,markdown_escape/* text */.Qq)(until, 40)}`;
    return `${state}${date}${reason === undefined ? "" : `: ${(0,markdown_escape/* text */.Qq)((0,visible/* visible */.R)(reason), 200)}`}`;
}
function obtained(release) {
    if (release === undefined)
        return "";
    const { packages = [], remotes = [] } = release.server;
    const { command } = release.release;
    return [
        ...packages.map(({ registryType, identifier, version }) => (0,markdown_escape/* code */.aY)((0,visible/* visible */.R)(`${registryType}:${identifier}${version === undefined ? "" : `@${version}`}`), 160)),
        ...remotes.map(({ type, url }) => `${(0,markdown_escape/* text */.Qq)(type, 40)} ${(0,markdown_escape/* code */.aY)((0,visible/* visible */.R)(url), 160)}`),
        ...(command === undefined ? [] : [(0,markdown_escape/* code */.aY)((0,visible/* visible */.R)([command.command, ...command.args].join(" ")), 160)]),
    ].join("<br>");
}
function placesSection({ places }) {
    if (places === null)
        return [];
    if (places.length === 0)
        return ["## Where it is deployed", "Nowhere."];
    const rows = places.map(({ environment, blue, live }) => [
        (0,markdown_escape/* text */.Qq)(environment, 80),
        blue === null ? phrases/* nothing */.s6 : (0,markdown_escape/* text */.Qq)(blue, 80),
        (0,markdown_escape/* text */.Qq)((0,phrases/* sayVersions */.x4)(live), 200),
    ]);
    return ["## Where it is deployed", (0,blocks/* table */.tp)(["environment", "blue", "live"], rows)];
}
function variablesSection({ versions, shown }) {
    const release = versions.find((one) => one.release.version === shown?.version)?.release;
    const declared = release === undefined ? [] : [...declarationsOf(release).values()];
    if (declared.length === 0)
        return [];
    const rows = declared.map((variable) => [
        (0,markdown_escape/* code */.aY)((0,visible/* visible */.R)(variable.name), 80),
        variable.isRequired === true ? "yes" : "",
        variable.isSecret === true ? "yes" : "",
        variable.isSecret === true || variable.default === undefined ? "" : (0,markdown_escape/* code */.aY)((0,visible/* visible */.R)(variable.default), 80),
        (variable.choices ?? [])
            .slice(0, 12)
            .map((choice) => (0,markdown_escape/* code */.aY)((0,visible/* visible */.R)(choice), 40))
            .join(", "),
        (0,markdown_escape/* text */.Qq)((0,visible/* visible */.R)(descriptionOf(variable)), 300),
    ]);
    return ["## Variables", (0,blocks/* table */.tp)(["variable", "required", "secret", "default", "one of", "is"], rows)];
}
/** Each name once; the first declaration wins, as everywhere. */
function declarationsOf({ server, release }) {
    const lists = [
        ...(server.packages ?? []).map(({ environmentVariables = [] }) => environmentVariables),
        release.command?.environmentVariables ?? [],
    ];
    const declared = new Map();
    for (const one of lists.flat())
        if (!declared.has(one.name))
            declared.set(one.name, one);
    return declared;
}
/** server.json says it; nothing of ours acts on it. */
function descriptionOf(variable) {
    return typeof variable.description === "string" ? variable.description : "";
}
function versionsSection({ versions, places }) {
    if (versions.length === 0)
        return [];
    const rows = versions.slice(0, mostVersions).map(({ release, lifecycle, since }) => {
        const { at, changelog = [] } = release.release;
        return [
            (0,markdown_escape/* text */.Qq)(release.version, 80),
            at === undefined ? "" : (0,markdown_escape/* text */.Qq)(at.slice(0, 10), 10),
            [...(lifecycle ? [stateWords(lifecycle)] : []), ...runningIn(release.version, places)].join("<br>"),
            since === null ? "" : `${(0,markdown_escape/* text */.Qq)((0,visible/* visible */.R)(since.line), 300)} (since ${(0,markdown_escape/* text */.Qq)(since.version, 60)})`,
            changelog
                .slice(0, 10)
                .map((entry) => (0,markdown_escape/* text */.Qq)((0,visible/* visible */.R)(entry), 200))
                .join("<br>"),
        ];
    });
    const rest = versions.length - mostVersions;
    return [
        "## Versions",
        (0,blocks/* table */.tp)(["version", "released", "state", "contract", "changes"], rows),
        ...(rest > 0 ? [`… and ${rest} older.`] : []),
    ];
}
function runningIn(version, places) {
    return (places ?? [])
        .filter(({ blue }) => blue === version)
        .map(({ environment }) => `blue in ${(0,markdown_escape/* text */.Qq)(environment, 80)}`);
}
/** The version that a page tells of: the newest that is no pre-release and not archived, else the newest. */
function shownVersion(versions) {
    const sorted = versions.toSorted((a, b) => (0,traffic/* compareVersions */.Zy)(b.release.version, a.release.version));
    const live = sorted.filter(({ lifecycle }) => lifecycle?.state !== "archived");
    const stable = live.find(({ release }) => !/^[^+]*-/.test(release.version));
    return (stable ?? live[0] ?? sorted[0])?.release.version;
}

// EXTERNAL MODULE: ./.build/report/findings.js + 2 modules
var report_findings = __webpack_require__(6261);
// EXTERNAL MODULE: ./.build/report/json.js
var json = __webpack_require__(63198);
// EXTERNAL MODULE: ./.build/report/text.js
var report_text = __webpack_require__(10431);
// EXTERNAL MODULE: ./.build/convention/load.js + 12 modules
var load = __webpack_require__(1450);
// EXTERNAL MODULE: ./.build/deployed/state.js + 1 modules
var state = __webpack_require__(8572);
// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(3028);
// EXTERNAL MODULE: ./.build/reconcile/waves.js
var reconcile_waves = __webpack_require__(64578);
// EXTERNAL MODULE: ./.build/rules/registry.js + 54 modules
var registry = __webpack_require__(62859);
// EXTERNAL MODULE: ./.build/rules/versions/lifecycle.js
var lifecycle = __webpack_require__(53725);
// EXTERNAL MODULE: ./.build/commands/contract/source.js
var contract_source = __webpack_require__(34600);
// EXTERNAL MODULE: ./.build/commands/contracts.js
var contracts = __webpack_require__(75125);
// EXTERNAL MODULE: ./.build/commands/options.js
var options = __webpack_require__(73052);
;// CONCATENATED MODULE: ./.build/commands/catalogue/read.js












/** Servers whose releases are read at once. */
const atOnce = 64;
/** The server that is named, or all, with everything their pages tell. In order of their ids. */
async function catalogueServers(workspace, invocation, world) {
    const source = await (0,contract_source/* contractSource */.E)(workspace, invocation);
    const [named] = invocation.positionals;
    world.progress("reading servers and releases");
    const state = (0,options/* isSet */.vM)(invocation, "no-deployed") ? null : await deployedState(workspace, named);
    if (state !== null && "findings" in state)
        return { source, findings: state.findings };
    const ids = named === undefined ? await idsIn(source) : [named];
    const findings = [];
    const servers = [];
    for (let start = 0; start < Math.max(1, ids.length); start += atOnce) {
        const loaded = await (0,load/* loadDesired */.fv)(source, await scopeOf(source, ids.slice(start, start + atOnce)));
        for (const finding of loaded.findings)
            findings.push(finding);
        const { desired } = loaded;
        const units = [...desired.servers.values()].sort((a, b) => (0,finding.compareText)(a.id, b.id));
        for (const unit of units) {
            // A deployment alone makes no server.
            if (unit.server === undefined && unit.versions.size === 0)
                continue;
            servers.push(await serverOf(source, unit, state && placesOf(unit.id, desired, state)));
        }
    }
    const told = (0,registry/* distinct */.dM)(findings);
    return (0,finding.hasFailure)(told) ? { source, findings: told } : { source, servers, findings: told };
}
async function idsIn(source) {
    const names = await source.names(paths/* serversFolder */.tl);
    return names.flatMap((name) => (name.endsWith("/") ? [name.slice(0, -1)] : [])).sort();
}
/** Every release of the servers, also those that no deployment names. */
async function scopeOf(source, servers) {
    const files = new Set();
    for (const server of servers) {
        for (const name of await source.names(`${paths/* serversFolder */.tl}/${server}/versions`)) {
            if (name.endsWith(".json"))
                files.add((0,paths/* releaseFile */.MR)(server, name.slice(0, -".json".length)));
        }
    }
    return { kind: "touched", servers: new Set(servers), files };
}
/** Statuses; nothing at all where nothing was ever deployed. */
async function deployedState({ store }, server) {
    if ((await store.head()) === null && !(await store.seen()))
        return { statuses: new Map(), environments: new Map() };
    const reading = await (0,state/* readDeployed */.B)(store, server === undefined ? { kind: "all" } : { kind: "deployments", ids: [], servers: [server] });
    return reading.kind === "absent" ? { findings: reading.findings } : reading.state;
}
function placesOf(server, desired, { statuses, environments }) {
    const waves = (0,reconcile_waves/* waveOf */.j)(new Map([...environments, ...desired.environments]));
    return [...statuses.values()]
        .filter((status) => status.server === server && status.event !== "removed" && status.outcome !== "removed")
        .map(({ environment, desired: { blue }, traffic }) => ({ environment, blue, live: traffic }))
        .sort((a, b) => (waves.get(a.environment) ?? 0) - (waves.get(b.environment) ?? 0) ||
        (0,finding.compareText)(a.environment, b.environment));
}
async function serverOf(source, unit, places) {
    const { id, server, releases } = unit;
    const { versionBefore } = await __webpack_require__.e(/* import() */ 5464).then(__webpack_require__.bind(__webpack_require__, 95464));
    const sorted = [...releases.values()].sort((a, b) => (0,traffic/* compareVersions */.Zy)(b.version, a.version));
    const read = await (0,contracts/* readReleasedContracts */.Xr)(source, sorted.map(({ version }) => ({ server: id, version })));
    const contractOf = (version) => {
        const found = read.get((0,contracts/* keyOf */.TN)({ server: id, version }));
        return found?.kind === "found" ? found.contract : undefined;
    };
    const versions = [];
    for (const release of sorted) {
        const before = versionBefore(release.version, releases.keys());
        versions.push({
            release,
            lifecycle: (0,lifecycle/* lifecycleOf */.o0)(server, release.version),
            since: before === null ? null : await sinceOf(before, contractOf(before), contractOf(release.version)),
        });
    }
    const shown = shownVersion(versions);
    return {
        id,
        server,
        versions,
        shown: shown === undefined ? null : { version: shown, contract: contractOf(shown) },
        places,
    };
}
async function sinceOf(version, before, after) {
    if (!before || !after)
        return null;
    const { tryCompare } = await Promise.all(/* import() */[__webpack_require__.e(4567), __webpack_require__.e(8192), __webpack_require__.e(9882), __webpack_require__.e(8945)]).then(__webpack_require__.bind(__webpack_require__, 8945));
    const { summarizeComparison } = await __webpack_require__.e(/* import() */ 4197).then(__webpack_require__.bind(__webpack_require__, 66578));
    const comparison = tryCompare(before, after);
    return { version, line: comparison ? summarizeComparison(comparison) : "cannot be compared" };
}
/** Pages by their path below the folder; the overview only where all servers are told. */
function cataloguePages(servers, isWhole) {
    const pages = servers.map((one) => [`servers/${one.id}.md`, serverPage(one)]);
    return new Map([...(isWhole ? [["README.md", overviewPage(servers)]] : []), ...pages]);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/commands/contract/write.js
var write = __webpack_require__(85338);
;// CONCATENATED MODULE: ./.build/commands/catalogue/write.js




/** How what lies in the folder differs from the pages; `isWhole`: pages of servers that are gone do too. */
async function differingPages(cwd, output, pages, isWhole) {
    const root = (0,external_node_path_.resolve)(cwd, output);
    const changes = [];
    const foreign = [];
    for (const [name, text] of pages) {
        const path = (0,external_node_path_.join)(output, name);
        const present = await textAt((0,external_node_path_.join)(root, name));
        if (present === undefined)
            changes.push({ path, change: "added" });
        else if (present === null || !present.startsWith(catalogueMark))
            foreign.push(path);
        else if (present.replaceAll("\r\n", "\n") !== text)
            changes.push({ path, change: "changed" });
    }
    for (const name of isWhole ? await namesIn((0,external_node_path_.join)(root, "servers")) : []) {
        if (!name.endsWith(".md") || pages.has(`servers/${name}`))
            continue;
        const present = await textAt((0,external_node_path_.join)(root, "servers", name));
        if (present?.startsWith(catalogueMark))
            changes.push({ path: (0,external_node_path_.join)(output, "servers", name), change: "removed" });
    }
    return { changes, foreign };
}
/** Makes it so. */
async function writePages(cwd, output, pages, changes) {
    const root = (0,external_node_path_.resolve)(cwd, output);
    const changed = new Set(changes.filter(({ change }) => change !== "removed").map(({ path }) => path));
    for (const [name, text] of pages)
        if (changed.has((0,external_node_path_.join)(output, name)))
            await (0,write/* writeBelow */.B)(root, name, text);
    for (const { path, change } of changes)
        if (change === "removed")
            await (0,promises_.rm)((0,external_node_path_.resolve)(cwd, path));
}
/** Undefined where nothing is there, null where it is no file: a link is not followed. */
async function textAt(path) {
    try {
        return (await (0,promises_.lstat)(path)).isFile() ? await (0,promises_.readFile)(path, "utf8") : null;
    }
    catch (error) {
        if (isAbsence(error))
            return undefined;
        throw error;
    }
}
async function namesIn(folder) {
    try {
        return (await (0,promises_.readdir)(folder)).sort();
    }
    catch (error) {
        if (isAbsence(error))
            return [];
        throw error;
    }
}
function isAbsence(error) {
    return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}

// EXTERNAL MODULE: ./.build/commands/command.js
var command = __webpack_require__(82383);
// EXTERNAL MODULE: ./.build/commands/contract/usage.js
var usage = __webpack_require__(80874);
// EXTERNAL MODULE: ./.build/commands/source-texts.js
var source_texts = __webpack_require__(39088);
// EXTERNAL MODULE: ./.build/commands/workspace.js + 2 modules
var commands_workspace = __webpack_require__(45349);
;// CONCATENATED MODULE: ./.build/commands/catalogue.js
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













/** A page about each server, as Markdown: printed, written, or checked to be what it would be. */
const catalogue = async (invocation, world) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const output = (0,options/* textOf */.b6)(invocation, "output");
        const [named] = invocation.positionals;
        if ((0,options/* isSet */.vM)(invocation, "check") && output === undefined) {
            return (0,usage/* misused */.P)("--check compares with pages that are there", "headgate catalogue --output FOLDER --check");
        }
        if (output?.split(/[\\/]/).includes(".git")) {
            return (0,usage/* misused */.P)(`${(0,wording/* quoted */.TL)(output)} belongs to git`, "write the pages beside it: --output docs/servers");
        }
        const workspace = __addDisposableResource(env_1, await (0,commands_workspace/* openWorkspace */.OH)(invocation, world), true);
        const read = await catalogueServers(workspace, invocation, world);
        const { findings, source } = read;
        if (read.servers === undefined) {
            const text = (0,report_findings.formatFindings)(findings, await (0,source_texts.sourceTexts)(findings, source), (0,command/* textOptions */.aW)(world));
            return (0,command/* result */.Ke)("refused", text, { findings: (0,json.findingsJson)(findings) });
        }
        const { servers } = read;
        if (named !== undefined && servers.length === 0) {
            return (0,usage/* misused */.P)(`there is no server ${(0,wording/* quoted */.TL)(named)}`, `those that there are stand in ${paths/* serversFolder */.tl}/`);
        }
        if (output === undefined) {
            const [first] = servers;
            const text = named !== undefined && first ? serverPage(first) : overviewPage(servers);
            return (0,command/* result */.Ke)("ok", text.trimEnd(), { findings: (0,json.findingsJson)(findings), pages: pagesJson(servers) });
        }
        const asked = { output, isWhole: named === undefined, isCheck: (0,options/* isSet */.vM)(invocation, "check") };
        try {
            return await landed(servers, asked, world);
        }
        catch (error) {
            const code = error instanceof Error && "code" in error ? String(error.code) : "";
            if (!Object.hasOwn(unwritable, code))
                throw error;
            return (0,usage/* misused */.P)(`${(0,wording/* quoted */.TL)(output)} ${unwritable[code]}`, "choose a folder: --output docs/servers");
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
/** What keeps pages out of a folder, by the code of the error. */
const unwritable = {
    ENOTDIR: "lies below a file",
    EEXIST: "is a file, and no folder",
    EACCES: "may not be written by this user",
    EPERM: "may not be written by this user",
    EROFS: "cannot be written to",
    ENOSPC: "has no room left",
    ELOOP: "is, or has in it, a link that leads elsewhere",
};
async function landed(servers, { output, isWhole, isCheck }, world) {
    const pages = cataloguePages(servers, isWhole);
    const differing = await differingPages(world.cwd, output, pages, isWhole);
    if (differing.foreign.length > 0) {
        const findings = differing.foreign.map((path) => ({
            rule: "catalogue/not-ours",
            outcome: "fail",
            severity: "medium",
            message: "there is a file that headgate catalogue did not write, where a page would go",
            hint: "move it, or choose another folder: --output FOLDER",
            file: path,
        }));
        const text = (0,report_findings.formatFindings)(findings, new Map(), (0,command/* textOptions */.aW)(world));
        return (0,command/* result */.Ke)("refused", text, { findings: (0,json.findingsJson)(findings) });
    }
    if (!isCheck)
        await writePages(world.cwd, output, pages, differing.changes);
    const { changes } = differing;
    const lines = changes.map((one) => `  ${wordOf(one, isCheck)} ${(0,report_text/* sanitize */.aj)(one.path)}`);
    const total = (0,report_text/* count */.U9)(pages.size, "page");
    const head = changes.length === 0
        ? `${total}, all of them current`
        : isCheck
            ? `${changes.length} of ${total} are not current; headgate catalogue --output ${(0,report_text/* sanitize */.aj)(output)} writes them`
            : `${total}, of which ${changes.length} changed`;
    return (0,command/* result */.Ke)(isCheck && changes.length > 0 ? "different" : "ok", [head, ...lines].join("\n"), {
        findings: [],
        pages: changes.map(({ path, change }) => ({ path, change })),
    });
}
function wordOf({ change }, isCheck) {
    if (isCheck)
        return { added: "missing", changed: "not current", removed: "of no server" }[change];
    return { added: "wrote", changed: "wrote", removed: "removed" }[change];
}
function pagesJson(servers) {
    return servers.map(({ id }) => ({ path: `servers/${id}.md`, change: null }));
}


/***/ }),

/***/ 80874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ misused)
/* harmony export */ });
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10431);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82383);


/** A command line that its declaration cannot refuse. */
function misused(message, hint) {
    const text = `headgate: ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .aj)(message)}\n  ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .aj)(hint)}`;
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .result */ .Ke)("usage", text, { error: { code: "usage", message, hint } });
}


/***/ }),

/***/ 85338:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ writeBelow)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Writes a file below a folder, whole or not at all, and makes the folders on the way. Rejects where one of them is a
 * link that leaves it.
 */
async function writeBelow(root, path, text) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(root, { recursive: true });
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root);
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target));
    if (folder !== real && !folder.startsWith(real + node_path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
        throw Object.assign(new Error(`${path} would be written elsewhere: a folder on the way is a link`), {
            code: "ELOOP",
        });
    }
    const temporary = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".new-"));
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, "file"), text);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, "file"), target);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 39088:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sourceTexts: () => (/* binding */ sourceTexts)
/* harmony export */ });
/** Texts of the files that findings point into, for their excerpts. */
async function sourceTexts(findings, source) {
    const files = new Set(findings.flatMap(({ file, line }) => (file === undefined || line === undefined ? [] : [file])));
    if (files.size === 0)
        return new Map();
    const contents = await source.read([...files]);
    return new Map([...contents].map(([path, bytes]) => [path, Buffer.from(bytes).toString("utf8")]));
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

/***/ 47025:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ encodeStatus),
/* harmony export */   p: () => (/* binding */ decodeStatus)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73903);
/* harmony import */ var _model_deployment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63798);
/* harmony import */ var _model_variant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90940);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79861);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66187);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21818);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18274);







const order = [
    "headgate",
    "server",
    "environment",
    "revision",
    "event",
    "outcome",
    "desired",
    "traffic",
    "variants",
    "rollout",
    "watch",
    "stable",
    "soak",
    "hold",
    "lease",
    "cause",
    "restored",
    "because",
    "gates",
    "probes",
    "drift",
    "problem",
    "outputs",
    "at",
];
/**
 * Completes a status with the digest of all its other fields, and writes it down: equal statuses, equal texts. Throws
 * where it could not be read again: what cannot be believed later must not take the place of what can.
 */
function encodeStatus(draft) {
    const status = { ...draft, digest: digestOfStatus(draft) };
    const problems = [];
    (0,_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .statusShape */ .WC)(status, "", problems);
    const problem = problems[0] ?? (0,_model_variant_js__WEBPACK_IMPORTED_MODULE_1__/* .unsoundShares */ .z)(status);
    if (problem !== undefined)
        throw new Error(`a status of ${(0,_model_deployment_js__WEBPACK_IMPORTED_MODULE_6__/* .deploymentId */ .d)(status)} is wrong: ${problem}`);
    return { status, text: (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDocument */ .Tq)(status, [...order, "digest"]) };
}
function digestOfStatus(status) {
    return (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ ...status, digest: undefined });
}
/**
 * Reads a status that lies at `path` on the branch. `validate` adds the published schema's view (problems in
 * words) where it is at hand.
 */
function decodeStatus(path, text, validate) {
    const id = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .deploymentOfPath */ .aK)(path);
    const parsed = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDocument */ .Tp)(text, { path, shape: _shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .statusShape */ .WC, id, validate });
    if (parsed.kind !== "value")
        return parsed;
    const status = parsed.value;
    if ((0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .statusPath */ .k9)((0,_model_deployment_js__WEBPACK_IMPORTED_MODULE_6__/* .deploymentId */ .d)(status)) !== path) {
        return tampered(status, path, `it is a status of ${(0,_model_deployment_js__WEBPACK_IMPORTED_MODULE_6__/* .deploymentId */ .d)(status)}`);
    }
    if (digestOfStatus(status) !== status.digest) {
        return tampered(status, path, "its digest does not fit its content: it was edited by hand, or damaged");
    }
    const problem = (0,_model_variant_js__WEBPACK_IMPORTED_MODULE_1__/* .unsoundShares */ .z)(status);
    return problem === undefined ? { kind: "status", status } : tampered(status, path, problem);
}
function tampered(status, path, why) {
    const finding = (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .deployedFinding */ .Y)("deployed/digest-mismatch", `${path} on deployed is not what Headgate wrote: ${why}.`, `see who changed it: git log deployed -- ${path}; then headgate recover`, { id: (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .deploymentOfPath */ .aK)(path) });
    return { kind: "tampered", status, findings: [finding] };
}


/***/ }),

/***/ 63798:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ deploymentId)
/* harmony export */ });
function deploymentId(of) {
    return `${of.environment}/${of.server}`;
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

/***/ 90940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ nothingLive),
/* harmony export */   z: () => (/* binding */ unsoundShares)
/* harmony export */ });
const nothingLive = { traffic: {}, variants: {} };
/** What is wrong with what runs, in words: whole percents of 100 in sum, each of a variant, or nothing at all. */
function unsoundShares({ traffic, variants }) {
    const shares = Object.entries(traffic);
    const odd = shares.find(([, share]) => !Number.isInteger(share) || share < 0 || share > 100);
    if (odd)
        return `the share of ${odd[0]} is no whole number from 0 to 100`;
    const unknown = shares.find(([id]) => !Object.hasOwn(variants, id));
    if (unknown)
        return `nothing says what ${unknown[0]} is`;
    const idle = Object.keys(variants).find((id) => !Object.hasOwn(traffic, id));
    if (idle !== undefined)
        return `nothing says what share ${idle} has`;
    const sum = shares.reduce((all, [, share]) => all + share, 0);
    return sum === 100 || shares.length === 0 ? undefined : `the shares sum to ${sum}, not to 100`;
}


/***/ }),

/***/ 64578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ upstreamsOf),
/* harmony export */   j: () => (/* binding */ waveOf)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3028);

/**
 * The level of each environment in the promotion graph: 0 without upstream, else one above its highest.
 * Total: an environment that is not known counts as level 0, and a cycle is cut where it closes (the rule
 * `promotion/cycle` refuses it; this only has to end).
 */
function waveOf(environments) {
    const levels = new Map();
    const visiting = new Set();
    const level = (id) => {
        const known = levels.get(id);
        if (known !== undefined)
            return known;
        if (visiting.has(id))
            return 0;
        visiting.add(id);
        const upstream = environments.get(id)?.upstream.environments ?? [];
        const result = upstream.reduce((highest, up) => Math.max(highest, level(up) + 1), 0);
        visiting.delete(id);
        levels.set(id, result);
        return result;
    };
    for (const id of [...environments.keys()].sort(_model_finding_js__WEBPACK_IMPORTED_MODULE_0__.compareText))
        level(id);
    return levels;
}
/** All environments above one, however far. */
function upstreamsOf(id, environments) {
    const found = new Set();
    const queue = [...(environments.get(id)?.upstream.environments ?? [])];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        if (found.has(next) || next === id)
            continue;
        found.add(next);
        queue.push(...(environments.get(next)?.upstream.environments ?? []));
    }
    return found;
}


/***/ }),

/***/ 5269:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ promptRows),
/* harmony export */   R: () => (/* binding */ rowsOf)
/* harmony export */ });
/* harmony import */ var _schema_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43122);

const mostRows = 60;
const deepest = 3;
/** The members of an object's schema, nested ones below their own, at most sixty. */
function rowsOf(schema) {
    const rows = [];
    if ((0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isSchema */ .Wl)(schema))
        collect(rows, schema, schema, "", 1);
    return rows.slice(0, mostRows);
}
function collect(rows, schema, root, prefix, depth) {
    const open = (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .followed */ .Xd)(schema, root);
    const properties = (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ownOf */ ._t)(open, "properties");
    const required = new Set((0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOfJson */ ._9)((0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ownOf */ ._t)(open, "required")));
    for (const [name, value] of (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isSchema */ .Wl)(properties) ? Object.entries(properties) : []) {
        if (rows.length >= mostRows)
            return;
        const property = (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isSchema */ .Wl)(value) ? (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .followed */ .Xd)(value, root) : {};
        const fallback = (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ownOf */ ._t)(property, "default");
        const description = (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ownOf */ ._t)(property, "description");
        rows.push({
            name: prefix + name,
            type: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .typeWords */ .yL)(value, root),
            required: required.has(name),
            ...(fallback === undefined ? {} : { default: JSON.stringify(fallback) }),
            ...(typeof description === "string" && description !== "" ? { description } : {}),
        });
        if (depth >= deepest)
            continue;
        const items = (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ownOf */ ._t)(property, "items");
        if (Object.hasOwn(property, "properties"))
            collect(rows, property, root, `${prefix}${name}.`, depth + 1);
        else if ((0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isSchema */ .Wl)(items))
            collect(rows, items, root, `${prefix}${name}[].`, depth + 1);
    }
}
/** The arguments of a prompt: all of them are texts. */
function promptRows(list) {
    return (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOfJson */ ._9)(list)
        .slice(0, mostRows)
        .flatMap((entry) => {
        if (!(0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isSchema */ .Wl)(entry))
            return [];
        const { name, description } = entry;
        if (typeof name !== "string")
            return [];
        return [
            {
                name,
                type: "string",
                required: entry.required === true,
                ...(typeof description === "string" && description !== "" ? { description } : {}),
            },
        ];
    });
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

/***/ 90152:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ contractSections),
/* harmony export */   e: () => (/* binding */ contractMarkdown)
/* harmony export */ });
/* harmony import */ var _contract_text_visible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43298);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43570);
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45455);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5269);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81756);
/* harmony import */ var _tool_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30571);






/** What a server offers, as a document of its own. */
function contractMarkdown({ title, digest }, contract, notices) {
    return [
        `# ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(title, 120)}`,
        `${(0,_tool_words_js__WEBPACK_IMPORTED_MODULE_4__/* .countLists */ .ls)(contract)}; contract ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(digest.slice(0, 19))}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .noticesMarkdown */ .h)(notices, { heading: 2 }),
        ...contractSections(contract, 2),
    ]
        .filter((block) => block !== "")
        .join("\n\n");
}
/** The lists of a contract under headings of a level; those that are empty are left out. */
function contractSections(contract, level) {
    const heading = (words, depth = 0) => `${"#".repeat(level + depth)} ${words}`;
    const { instructions, tools, prompts, resources, resourceTemplates } = contract;
    return [
        ...(instructions ? [heading("Instructions"), prose(instructions)] : []),
        ...(tools.length > 0 ? [heading("Tools")] : []),
        ...tools.flatMap((tool) => {
            const hints = (0,_tool_words_js__WEBPACK_IMPORTED_MODULE_4__/* .hintsOf */ .iw)(tool);
            const output = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .R)(tool.outputSchema);
            return [
                heading((0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .R)(tool.name)), 1),
                ...(hints.length > 0 ? [`*${hints.join(", ")}*`] : []),
                ...described((0,_tool_words_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(tool, "description")),
                ...argumentTable("argument", (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .R)(tool.inputSchema), "Takes no arguments."),
                ...(output.length > 0 ? ["Returns:", ...argumentTable("field", output, "")] : []),
            ];
        }),
        ...(prompts.length > 0 ? [heading("Prompts")] : []),
        ...prompts.flatMap((prompt) => [
            heading((0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .R)(prompt.name)), 1),
            ...described((0,_tool_words_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(prompt, "description")),
            ...argumentTable("argument", (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .promptRows */ .M)(prompt.arguments), "Takes no arguments."),
        ]),
        ...resourceTable(heading("Resources"), resources, "uri"),
        ...resourceTable(heading("Resource templates"), resourceTemplates, "uriTemplate"),
    ];
}
function described(description) {
    return description === "" ? [] : [prose(description)];
}
/** Paragraphs stay paragraphs; within one, lines are joined. */
function prose(words) {
    return (0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .R)(words)
        .split(/\n[^\S\n]*\n/u)
        .map((paragraph) => (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(paragraph, 2_000))
        .filter((paragraph) => paragraph !== "")
        .slice(0, 30)
        .join("\n\n");
}
function argumentTable(noun, rows, none) {
    if (rows.length === 0)
        return none === "" ? [] : [none];
    const cells = rows.map((row) => [
        (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .R)(row.name), 80),
        (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .R)(row.type), 120),
        row.required ? "yes" : "",
        row.default === undefined ? "" : (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .R)(row.default), 60),
        (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .R)(row.description ?? ""), 500),
    ]);
    return [(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)([noun, "type", "required", "default", "description"], cells)];
}
function resourceTable(heading, entries, key) {
    if (entries.length === 0)
        return [];
    const rows = entries.map((entry) => {
        const title = (0,_tool_words_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(entry, "title") || (0,_tool_words_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(entry, "name");
        return [
            (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .R)((0,_tool_words_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(entry, key)), 160),
            (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .R)(title), 120),
            (0,_tool_words_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(entry, "mimeType") === "" ? "" : (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .R)((0,_tool_words_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(entry, "mimeType")), 80),
            (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .R)((0,_tool_words_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(entry, "description")), 500),
        ];
    });
    return [heading, (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(["address", "name", "type", "description"], rows)];
}


/***/ }),

/***/ 30571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iw: () => (/* binding */ hintsOf),
/* harmony export */   ls: () => (/* binding */ countLists),
/* harmony export */   oT: () => (/* binding */ isDeprecated),
/* harmony export */   r7: () => (/* binding */ textIn)
/* harmony export */ });
/* harmony import */ var _schema_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43122);

/** A text of an entry; empty where it has none. */
function textIn(entry, name) {
    const value = Object.hasOwn(entry, name) ? entry[name] : undefined;
    return typeof value === "string" ? value : "";
}
/** What a tool says of itself by its annotations: clients decide by them whether to ask before they call it. */
function hintsOf(tool) {
    const annotations = tool.annotations;
    const is = (name, value) => (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isSchema */ .Wl)(annotations) && (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ownOf */ ._t)(annotations, name) === value;
    return [
        ...(isDeprecated(tool) ? ["deprecated"] : []),
        ...(is("readOnlyHint", true) ? ["read-only"] : []),
        ...(is("destructiveHint", true) && !is("readOnlyHint", true) ? ["destructive"] : []),
        ...(is("idempotentHint", true) && !is("readOnlyHint", true) ? ["idempotent"] : []),
        ...(is("openWorldHint", true) ? ["reaches out"] : []),
    ];
}
/**
 * How a description calls its tool deprecated, and not something that the tool is about: at its beginning, in brackets,
 * in capitals, or of the tool itself.
 */
const saysDeprecated = [
    /^[^\p{L}\p{N}]*deprecated\b/iu,
    /[[(]\s*deprecated\b/i,
    /\bDEPRECATED\b/,
    /@deprecated\b/,
    /\b(?:this|the|it|tool)\s+(?:is|has been|was)\s+(?:now\s+)?deprecated\b/i,
];
/** Whether a server says of a tool that it should not be used any more. */
function isDeprecated(tool) {
    const { annotations } = tool;
    if (tool.deprecated === true)
        return true;
    if ((0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isSchema */ .Wl)(annotations) && (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ownOf */ ._t)(annotations, "deprecated") === true)
        return true;
    return ["title", "description"].some((name) => {
        const text = textIn(tool, name).slice(0, 4_000);
        return saysDeprecated.some((pattern) => pattern.test(text));
    });
}
/** `2 tools, 1 prompt`: what there is of; `nothing` where a server offers nothing. */
function countLists({ tools, prompts, resources, resourceTemplates }) {
    const counts = [
        [tools.length, "tool"],
        [prompts.length, "prompt"],
        [resources.length, "resource"],
        [resourceTemplates.length, "resource template"],
    ];
    const said = counts
        .filter(([many]) => many > 0)
        .map(([many, noun]) => `${many} ${noun}${many === 1 ? "" : "s"}`);
    return said.length === 0 ? "nothing" : said.join(", ");
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
/* harmony import */ var _contract_text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43298);

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
    return (0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)
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


/***/ })

};
;