"use strict";
exports.id = 6410;
exports.ids = [6410,7519,9088];
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
// EXTERNAL MODULE: ./.build/rules/registry.js + 53 modules
var registry = __webpack_require__(6360);
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
    const { summarizeComparison } = await __webpack_require__.e(/* import() */ 6578).then(__webpack_require__.bind(__webpack_require__, 66578));
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
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(935);
/* harmony import */ var _contract_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30817);



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
    const digests = new Map(versions.map((one) => [keyOf(one), (0,_contract_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestIn */ .s)(documents.get((0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseFile */ .MR)(one.server, one.version)))]));
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
async function contractIn(bytes, digest) {
    const value = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonOf */ .o_)(bytes);
    if (!isContract(value))
        return undefined;
    const { contractDigest } = await __webpack_require__.e(/* import() */ 4567).then(__webpack_require__.bind(__webpack_require__, 4567));
    return contractDigest(value) === digest ? value : undefined;
}
/** The digest says whether it is the right one; the shape only that it may be asked. */
function isContract(value) {
    const isList = (name, key) => {
        const list = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, name);
        return Array.isArray(list) && list.every((entry) => typeof (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(entry, key) === "string");
    };
    return (isList("tools", "name") &&
        isList("prompts", "name") &&
        isList("resources", "uri") &&
        isList("resourceTemplates", "uriTemplate"));
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


/***/ })

};
;