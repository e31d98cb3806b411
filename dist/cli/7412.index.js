"use strict";
exports.id = 7412;
exports.ids = [7412];
exports.modules = {

/***/ 71463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  release: () => (/* binding */ release)
});

// EXTERNAL MODULE: ./.build/commands/command.js
var command = __webpack_require__(82383);
// EXTERNAL MODULE: ./.build/commands/landing.js
var landing = __webpack_require__(18661);
// EXTERNAL MODULE: ./.build/commands/outcomes.js
var outcomes = __webpack_require__(10193);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/convention/paths.js
var convention_paths = __webpack_require__(10547);
// EXTERNAL MODULE: ./.build/convention/working-tree.js
var working_tree = __webpack_require__(9057);
// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(3028);
// EXTERNAL MODULE: ./.build/convention/load.js + 12 modules
var load = __webpack_require__(1450);
// EXTERNAL MODULE: ./.build/convention/resolve/release.js
var resolve_release = __webpack_require__(8837);
// EXTERNAL MODULE: ./.build/model/signature.js
var signature = __webpack_require__(65819);
// EXTERNAL MODULE: ./.build/rules/supply-chain/advisory-judge.js
var advisory_judge = __webpack_require__(4182);
// EXTERNAL MODULE: ./.build/commands/advisories/changed.js
var changed = __webpack_require__(41488);
// EXTERNAL MODULE: ./.build/commands/advisories/gather.js
var gather = __webpack_require__(22669);
;// CONCATENATED MODULE: ./.build/commands/advisories/released.js






/** What is known against a release that is being made: warnings, with the environments that will refuse it. */
async function releasedAdvisories({ source, server, document, env, signal, now, }) {
    const release = (0,resolve_release/* resolveRelease */.C)(server, document);
    const nothing = new Set();
    const scope = { kind: "touched", servers: nothing, files: nothing, changedOnly: true };
    const { desired } = await (0,load/* loadDesired */.fv)(source, scope);
    const known = await (0,gather/* lookUp */.k)([release], { env, signal, now: now.toISOString() });
    signal.throwIfAborted();
    const evidence = known.get((0,signature/* signatureKey */.cx)(release));
    const { version } = release;
    return evidence ? (0,advisory_judge/* releaseAdvisories */.JY)({ version, evidence }, (0,changed/* limitsOf */.A)(desired.environments)) : [];
}

// EXTERNAL MODULE: ./.build/commands/clone.js
var commands_clone = __webpack_require__(46255);
// EXTERNAL MODULE: ./.build/commands/commit-source.js
var commit_source = __webpack_require__(17519);
// EXTERNAL MODULE: ./.build/commands/options.js
var commands_options = __webpack_require__(73052);
// EXTERNAL MODULE: ./.build/commands/release.js + 4 modules
var commands_release = __webpack_require__(76481);
// EXTERNAL MODULE: ./.build/commands/workspace.js + 2 modules
var commands_workspace = __webpack_require__(45349);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/git/tree-source.js
var tree_source = __webpack_require__(26630);
// EXTERNAL MODULE: ./.build/model/text.js
var model_text = __webpack_require__(34694);
// EXTERNAL MODULE: ./.build/supply-chain/repository/local-bundle.js
var local_bundle = __webpack_require__(87368);
// EXTERNAL MODULE: ./.build/commands/release/kept.js
var release_kept = __webpack_require__(52002);
// EXTERNAL MODULE: ./.build/convention/read.js + 3 modules
var read = __webpack_require__(68793);
// EXTERNAL MODULE: ./.build/model/traffic.js
var traffic = __webpack_require__(88576);
// EXTERNAL MODULE: ./.build/rules/text.js
var rules_text = __webpack_require__(61340);
// EXTERNAL MODULE: ./.build/commands/release/address.js
var address = __webpack_require__(42376);
;// CONCATENATED MODULE: ./.build/commands/release/which.js







/**
 * The server that a tag is about: by what stands before the version (a server's id, the last part of its name or of
 * its folder, the name of its package), else the one that is asked for, else the only one whose source this
 * repository is. `head`: the desired side.
 */
async function serverOfTag(head, { tag, prefix }, origin, asked) {
    const ids = await serverIds(head);
    if (prefix === null && asked !== undefined)
        return { kind: "server", server: asked };
    // Who is called by its id need not be looked up among thousands.
    const direct = prefix === null ? undefined : lastPart(prefix);
    const servers = direct !== undefined && ids.includes(direct) ? await known(head, [direct]) : await known(head, ids);
    const found = prefix === null ? alone(servers, origin) : await called(head, servers, prefix, origin);
    const [only, ...others] = found;
    if (only !== undefined && others.length === 0) {
        if (asked === undefined || asked === only)
            return { kind: "server", server: only };
        return none(`the tag ${shown(tag)} is of ${only}, and ${shown(asked)} was asked for`, "leave the server out, or push the tag that is meant");
    }
    if (asked !== undefined && found.includes(asked))
        return { kind: "server", server: asked };
    if (only !== undefined) {
        return none(`the tag ${shown(tag)} may be of ${(0,rules_text/* listed */.KE)([...found].slice(0, 10))}`, `name one: ${only}-${tagged(tag, prefix)}, or the input server (on the command line: headgate release ${only} --tag ${shown(tag)})`);
    }
    if (prefix === null) {
        return none(`the tag ${shown(tag)} names no server, and no server.yaml names ${shown(origin.repository ?? "this repository")} as its repository`, `write repository: into the server's server.yaml, or give the input server; in a repository of several servers tag SERVER-v1.2.0. For a first release on the command line: headgate release SERVER --tag ${shown(tag)} --create`);
    }
    const near = (0,rules_text/* nearest */.pA)(direct ?? prefix, ids);
    return none(`the tag ${shown(tag)} is of ${shown(prefix)}, and there is no such server`, near.length > 0
        ? `meant may be ${(0,rules_text/* listed */.KE)(near)}`
        : `tag SERVER-v1.2.0 by the server's id, or give the input server; where there is none yet, add ${(0,convention_paths/* serverFile */.kt)("SERVER")}`);
}
function none(message, hint) {
    return { kind: "none", problem: { rule: "release/no-server", message, hint } };
}
function tagged(tag, prefix) {
    return shown(prefix === null ? tag : tag.slice(prefix.length + 1));
}
function shown(text) {
    return (0,model_text/* printable */.g$)(text, 120);
}
function lastPart(prefix) {
    return prefix.slice(prefix.lastIndexOf("/") + 1);
}
async function serverIds(head) {
    const names = await head.names(convention_paths/* serversFolder */.tl);
    return names.flatMap((name) => (name.endsWith("/") && (0,convention_paths/* isId */.eQ)(name.slice(0, -1)) ? [name.slice(0, -1)] : []));
}
/** One that cannot be read is known by its id alone: validation says what is wrong with it. */
async function known(head, ids) {
    const files = await head.read(ids.map(convention_paths/* serverFile */.kt));
    return ids.map((id) => {
        const bytes = files.get((0,convention_paths/* serverFile */.kt)(id));
        const document = bytes && (0,read/* readDocument */.u0)("server", (0,convention_paths/* serverFile */.kt)(id), bytes, undefined)?.value;
        return { ...document, id };
    });
}
async function called(head, servers, prefix, origin) {
    const wanted = lastPart(prefix);
    // A scope (@acme/weather-mcp) is a package's; anything else may be an id or a folder.
    const isPackage = prefix.startsWith("@");
    const byId = isPackage ? [] : servers.filter(({ id }) => id === wanted);
    if (byId.length > 0)
        return idsOf(byId);
    const byFolder = isPackage ? [] : servers.filter(({ subfolder }) => subfolder === prefix);
    if (byFolder.length > 0)
        return idsOf(byFolder);
    const byName = servers.filter(({ name = "" }) => lastPart(name) === wanted);
    if (byName.length > 0 && !isPackage)
        return idsOf(byName);
    const byPackage = await ofPackage(head, servers, prefix);
    if (byPackage.length > 0)
        return byPackage;
    const described = await describing(servers, prefix, origin);
    return described.length > 0 ? described : idsOf(byName);
}
/** Those whose own folder describes a package of that name at the tag: what is not released yet. */
async function describing(servers, identifier, { packagesIn, ...origin }) {
    if (!packagesIn)
        return [];
    const ours = servers.filter((server) => isFrom(server, origin) ||
        (server.repository === undefined && (server.subfolder !== undefined || isNamed(server, origin))));
    const found = await Promise.all(ours.map(async ({ subfolder = "" }) => (await packagesIn(subfolder)).includes(identifier)));
    return idsOf(ours.filter((_, at) => found[at]));
}
function isFrom(server, { repository }) {
    return (repository !== undefined &&
        server.repository !== undefined &&
        (0,address/* sameRepository */.R)(server.repository, repository));
}
function isNamed({ name }, { names = [] }) {
    return name !== undefined && names.includes(name);
}
function alone(servers, origin) {
    const from = servers.filter((server) => isFrom(server, origin));
    if (from.length > 0)
        return idsOf(from);
    // What says where it is from is not another repository's to claim.
    const free = servers.filter((server) => server.repository === undefined);
    return idsOf(free.filter((server) => isNamed(server, origin)));
}
function idsOf(servers) {
    return servers.map(({ id }) => id).sort(finding.compareText);
}
/** Those whose newest release has a package of that name. */
async function ofPackage(head, servers, identifier) {
    const newest = await Promise.all(servers.map(async ({ id }) => {
        const names = await head.names(`${convention_paths/* serversFolder */.tl}/${id}/versions`);
        const versions = names.flatMap((name) => (name.endsWith(".json") ? [name.slice(0, -5)] : []));
        const last = versions.sort(traffic/* compareVersions */.Zy).at(-1);
        return last === undefined ? [] : [{ id, file: `${convention_paths/* serversFolder */.tl}/${id}/versions/${last}.json` }];
    }));
    const files = newest.flat();
    const texts = await head.read(files.map(({ file }) => file));
    return files.flatMap(({ id, file }) => {
        const bytes = texts.get(file);
        const packages = bytes && (0,read/* readDocument */.u0)("release", file, bytes, undefined)?.value?.server.packages;
        return packages?.some((one) => one.identifier === identifier) ? [id] : [];
    });
}

;// CONCATENATED MODULE: ./.build/commands/release/asked.js









const packageOptions = ["pypi", "oci", "nuget", "mcpb", "homebrew"];
/** What is to be released, by what was said and by the tag. Everything that stands against it is told at once. */
async function askedRelease(invocation, world, head, tagged, isConvention) {
    const [given, version] = invocation.positionals;
    const problems = [];
    const which = isConvention ? await server(head, tagged, given) : { server: anyServer(tagged, given) };
    if ("problem" in which)
        problems.push(which.problem);
    const wanted = tagged?.tag.version ?? version;
    if (tagged && version !== undefined && version !== tagged.tag.version) {
        problems.push(refused("release/tag-mismatch", `the tag ${(0,model_text/* printable */.g$)(tagged.tag.tag, 80)} is ${tagged.tag.version}, and ${(0,model_text/* printable */.g$)(version, 80)} was asked for`, "leave the version out, or name the tag that is meant"));
    }
    if (wanted === undefined) {
        problems.push(refused("release/no-tag", "nobody says which version is to be released, and no tag points at what is checked out", "headgate release SERVER VERSION, or headgate release --tag v1.2.0"));
    }
    const contract = await contractIn(invocation, world);
    if ("rule" in contract)
        problems.push(contract);
    const from = (0,commands_options/* textOf */.b6)(invocation, "from");
    const isWithout = (0,commands_options/* isSet */.vM)(invocation, "no-contract");
    const kept = from === undefined ? undefined : await (0,release_kept/* readKept */.DL)((0,external_node_path_.resolve)(world.cwd, from), isWithout);
    if (kept?.kind === "problem")
        problems.push(...kept.findings);
    if (problems.length > 0 || wanted === undefined || "problem" in which || "rule" in contract) {
        return { kind: "problem", findings: problems };
    }
    const npm = (0,commands_options/* textOf */.b6)(invocation, "npm");
    const subfolder = (0,commands_options/* textOf */.b6)(invocation, "subfolder");
    const command = (0,commands_options/* listOf */.c3)(invocation, "command");
    const url = (0,commands_options/* textOf */.b6)(invocation, "url");
    const transport = (0,commands_options/* textOf */.b6)(invocation, "transport") === "sse" ? "sse" : "streamable-http";
    const packages = Object.fromEntries(packageOptions.flatMap((name) => {
        const value = (0,commands_options/* textOf */.b6)(invocation, name);
        if (value === undefined)
            return [];
        const isLocal = name === "mcpb" && (0,local_bundle/* isFile */.f)(value);
        return [[name, isLocal ? (0,external_node_path_.resolve)(world.cwd, value) : value]];
    }));
    return {
        kind: "asked",
        options: {
            server: which.server,
            version: wanted,
            ...(npm === undefined ? {} : { npm }),
            ...(Object.keys(packages).length === 0 ? {} : { packages }),
            ...(command.length === 0 ? {} : { command }),
            ...(url === undefined ? {} : { remote: { type: transport, url } }),
            ...(tagged === undefined ? {} : { tagged }),
            ...(subfolder === undefined ? {} : { subfolder }),
            ...(kept?.kind === "kept" ? { kept: kept.kept } : {}),
            contract,
            variables: (0,commands_options/* listOf */.c3)(invocation, "variable"),
            required: (0,commands_options/* listOf */.c3)(invocation, "require"),
            secrets: (0,commands_options/* listOf */.c3)(invocation, "secret"),
            // Whether there is such a server is for the job to say that proposes it.
            create: (0,commands_options/* isSet */.vM)(invocation, "create") || !isConvention,
        },
    };
}
async function server(head, tagged, given) {
    if (tagged) {
        const names = await namesAt(tagged);
        const origin = {
            names,
            packagesIn: (folder) => packagesAt(tagged, folder),
            ...(tagged.address === undefined ? {} : { repository: tagged.address }),
        };
        const which = await serverOfTag(head, tagged.tag, origin, given);
        if (which.kind === "server")
            return which;
        const { rule, message, hint } = which.problem;
        return { problem: refused(rule, message, hint) };
    }
    if (given !== undefined)
        return { server: given };
    const message = "nobody says which server is to be released, and no tag points at what is checked out";
    return { problem: refused("release/no-server", message, "headgate release SERVER VERSION, or --tag TAG") };
}
/** What the repository calls its server, where that is in its root. */
async function namesAt({ repository, commit }) {
    const files = await (0,tree_source/* treeSource */.A)(repository, commit, "").read(["server.json", "package.json"]);
    return [...files].flatMap(([file, bytes]) => {
        if (bytes.length > 1_048_576)
            return [];
        try {
            const document = JSON.parse(Buffer.from(bytes).toString("utf8"));
            const key = file === "server.json" ? "name" : "mcpName";
            const name = Object.getOwnPropertyDescriptor(Object(document), key)?.value;
            return typeof name === "string" && name !== "" ? [name] : [];
        }
        catch {
            return [];
        }
    });
}
/** The packages that a folder describes; what cannot be read there is told where it is collected. */
async function packagesAt({ repository, commit }, folder) {
    const [{ describedIn }, { releasedFiles }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6087).then(__webpack_require__.bind(__webpack_require__, 46087)),
        __webpack_require__.e(/* import() */ 703).then(__webpack_require__.bind(__webpack_require__, 10703)),
    ]);
    const { server, manifests } = await describedIn(releasedFiles(repository, commit, folder));
    const published = (server?.packages ?? []).map(({ identifier }) => identifier);
    return [...published, ...manifests.flatMap(({ name }) => name ?? [])];
}
/** The id where no server is known: it is no part of what is handed on. */
function anyServer(tagged, given) {
    const named = given ?? tagged?.tag.prefix?.split("/").at(-1) ?? "";
    return (0,convention_paths/* isId */.eQ)(named) ? named : "server";
}
/** A file may be as large as a capture of everything; what is too large for a release is told where it is read. */
const largest = 32 * 1024 * 1024;
async function contractIn(invocation, world) {
    const file = (0,commands_options/* textOf */.b6)(invocation, "contract");
    if ((0,commands_options/* isSet */.vM)(invocation, "no-contract")) {
        if (file === undefined)
            return { kind: "none" };
        return refused("release/two-contracts", "--contract and --no-contract ask for two things", "leave one out");
    }
    if (file === undefined)
        return { kind: "capture" };
    if ((0,commands_options/* textOf */.b6)(invocation, "from") !== undefined) {
        return refused("release/two-contracts", "--from has the contract that the job before took, and --contract names another", "leave --contract out here: it is for the job with --output");
    }
    const path = (0,external_node_path_.resolve)(world.cwd, file);
    const shown = (0,model_text/* printable */.g$)(file, 200);
    try {
        const { size } = await (0,promises_.stat)(path);
        if (size <= largest)
            return { kind: "file", file, bytes: await (0,promises_.readFile)(path) };
        return refused("contract/too-large", `${shown} is larger than ${largest / 1_048_576} MiB`, "give the contract alone");
    }
    catch {
        const hint = "headgate contract capture writes one; or give the result of tools/list";
        return refused("contract/unreadable", `the file ${shown} cannot be read`, hint);
    }
}
function refused(rule, message, hint) {
    return { rule, outcome: "fail", severity: "high", message, hint };
}

;// CONCATENATED MODULE: ./.build/commands/release/compared.js
/** Compares a release with the version before it, and its number with what changed. */
async function compareRelease({ now, ...request }) {
    const { semverFindings } = await __webpack_require__.e(/* import() */ 7853).then(__webpack_require__.bind(__webpack_require__, 57853));
    const { judgement, ...compared } = await semverFindings({ ...request, now: now.toISOString() });
    return { ...compared, why: judgement?.why ?? null };
}

// EXTERNAL MODULE: ./.build/commands/release/files.js
var files = __webpack_require__(20047);
// EXTERNAL MODULE: ./.build/commands/release/commit.js
var release_commit = __webpack_require__(12643);
// EXTERNAL MODULE: ./.build/report/markdown/escape.js
var markdown_escape = __webpack_require__(45455);
// EXTERNAL MODULE: ./.build/commands/deployer.js + 1 modules
var deployer = __webpack_require__(18063);
// EXTERNAL MODULE: ./.build/commands/edit-desired/file.js
var file = __webpack_require__(1460);
// EXTERNAL MODULE: ./.build/commands/edit-desired/message.js
var message = __webpack_require__(97991);
;// CONCATENATED MODULE: ./.build/commands/release/first-deployment.js











/**
 * Makes a new release the blue version of an environment, as an edit of its own: where the release itself still waits
 * for its merge, the request brings it along, so that it can be planned, and merged after the other one. It is applied
 * by whoever applies what is merged.
 */
async function deployFirst(workspace, world, asked) {
    const { environment, release, review } = asked;
    const { server, version } = release;
    const { host, repository, directory } = workspace;
    const cause = { ...asked.cause, command: "release" };
    if (review === undefined) {
        const result = await refuseFirst(workspace, world, asked);
        if (result)
            return { kind: "refused", result };
    }
    const { branch } = await (0,commands_workspace/* desiredHead */.$w)(workspace);
    const title = `Deploy ${server} ${version} to ${environment}`;
    let problems = [];
    const done = await host.commitDesired(repository, {
        branch,
        directory,
        slug: title,
        message: (0,message/* desiredMessage */.IF)(title, cause),
        title,
        body: (0,message/* requestBody */.IO)(cause, undefined, `${(0,markdown_escape/* code */.aY)(`${server} ${version}`)} becomes blue in ${(0,markdown_escape/* code */.aY)(environment)} once this is merged. The release is asked for by itself: merge that first.`),
        clock: () => world.now().getTime(),
        same: asked.same,
        ...(review === undefined ? {} : { review }),
        edit: async (head) => {
            problems = [];
            const path = (0,convention_paths/* deploymentFile */.mI)(environment, server);
            const policy = (0,convention_paths/* environmentFile */.qU)(environment);
            const found = await head.read([path, policy]);
            const bytes = found.get(path);
            const document = bytes && (0,read/* readDocument */.u0)("deployment", path, bytes, undefined)?.value;
            if (!found.has(policy) || (bytes && !document)) {
                problems = [found.has(policy) ? unreadable(path) : noEnvironment(environment)];
                return new Map();
            }
            const added = await (0,release_commit/* addedTo */.MX)(head, release, branch);
            if (added.kind === "other") {
                problems = [added.finding];
                return new Map();
            }
            const now = document ? { blue: document.blue, green: document.green ?? {} } : null;
            if (now !== null && (0,traffic/* compareVersions */.Zy)(now.blue, version) > 0) {
                problems = [higherThere(environment, server, version, now.blue)];
                return new Map();
            }
            const { [version]: _, ...green } = now?.green ?? {};
            const edited = await (0,file/* fileText */.C)(head, path, now, { blue: version, green });
            if ("findings" in edited) {
                problems = edited.findings;
                return new Map();
            }
            return edited.changed ? new Map([...added.files, [path, edited.text]]) : new Map();
        },
    });
    if ((0,finding.hasFailure)(problems))
        return { kind: "problem", findings: problems };
    return { kind: "done", branch, done, findings: problems };
}
/** That who asked may not have a new release deployed without a review; undefined where they may. */
function refuseFirst(workspace, world, { environment, release: { server, version } }) {
    const action = { command: "deploy", environments: [environment], server, reason: `release ${version}` };
    return (0,deployer/* refuseUnlessDeployer */.r)(workspace, world, action);
}
/** Why nothing can be deployed to what was asked for, before anything is written; undefined where it is there. */
async function environmentProblem(source, environment) {
    const policy = (0,convention_paths/* environmentFile */.qU)(environment);
    const isThere = (0,convention_paths/* isId */.eQ)(environment) && (await source.read([policy])).has(policy);
    return isThere ? undefined : noEnvironment(environment);
}
function noEnvironment(environment) {
    const shown = (0,model_text/* printable */.g$)(environment, 80);
    return {
        rule: "release/no-environment",
        outcome: "fail",
        severity: "high",
        message: `there is no environment ${shown}: ${(0,convention_paths/* environmentFile */.qU)(shown)} is missing`,
        hint: "name one that there is: the first on the way to production",
        environment: shown,
    };
}
/** A maintenance release must not take the place of what is newer. */
function higherThere(environment, server, version, blue) {
    return {
        rule: "version/out-of-order",
        outcome: "warn",
        severity: "low",
        message: `${blue} is blue in ${environment}, which is higher: ${version} was not put there`,
        hint: `where it is meant to be: headgate promote ${server} ${version} --env ${environment} --reason …`,
        environment,
        server,
    };
}
function unreadable(file) {
    return {
        rule: "release/no-environment",
        outcome: "fail",
        severity: "high",
        message: `${file} cannot be read, so the new version cannot be written there`,
        hint: "headgate validate says what is wrong with it",
        file,
    };
}

// EXTERNAL MODULE: ./.build/commands/signatures/lost.js
var lost = __webpack_require__(7524);
// EXTERNAL MODULE: ./.build/commands/signatures/trust.js
var signatures_trust = __webpack_require__(41978);
;// CONCATENATED MODULE: ./.build/commands/release/lost.js




/** What a release that is about to be made proves less, or otherwise, than the one before it on its line. */
async function lostByRelease({ source, server, document, ...rest }) {
    const { desired } = await (0,load/* loadDesired */.fv)(source, { kind: "touched", servers: new Set(), files: new Set() });
    const trust = await (0,signatures_trust/* trustSettingOf */.yZ)(source, desired.project);
    return (0,lost/* lostSinceBefore */.m)({ source, release: (0,resolve_release/* resolveRelease */.C)(server, document), trust, ...rest });
}

// EXTERNAL MODULE: ./.build/report/contract/markdown.js
var markdown = __webpack_require__(81756);
// EXTERNAL MODULE: ./.build/report/contract/migration.js + 3 modules
var migration = __webpack_require__(25562);
// EXTERNAL MODULE: ./.build/model/advisory.js
var model_advisory = __webpack_require__(33114);
// EXTERNAL MODULE: ./.build/report/phrases.js
var phrases = __webpack_require__(47048);
// EXTERNAL MODULE: ./.build/report/markdown/blocks.js
var markdown_blocks = __webpack_require__(43570);
// EXTERNAL MODULE: ./.build/report/text.js
var report_text = __webpack_require__(10431);
;// CONCATENATED MODULE: ./.build/report/markdown/gates.js



const isoInstant = /\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g;
/** A time as the rule about windows tells it: by a clock that runs on while the comment stands. */
const runningTime = /(?<=\bopens )[^()]+?, in \d+ (?:s|min|h|d|days)\b/;
/** What a gate says as plain text, with its instants told so that they stay true, and when it can pass. */
function sayGate({ message, eligible }, { moment }, environment) {
    const when = eligible ? moment(eligible, environment) : undefined;
    const told = message.replace(isoInstant, (instant) => moment(instant, environment));
    if (when === undefined || told.includes(when))
        return told;
    const opens = told.replace(runningTime, () => when);
    return opens === told ? `${told}; eligible ${when}` : opens;
}
/** One sign per outcome; those of a table's first column are elsewhere. */
const outcomeSigns = {
    pass: "✓",
    wait: "⏳",
    warn: "⚠️",
    fail: "✗",
};
/** `4 ✓ · 1 waits: window opens Mon 23 Nov 09:00 Europe/Berlin`: counts, and the first of what is not passed. */
function gatesInShort(gates, voice, environment) {
    const of = (outcome) => gates.filter((gate) => gate.outcome === outcome);
    const words = { fail: ["fails", "fail"], wait: ["waits", "wait"], warn: ["warns", "warn"] };
    const passes = of("pass").length;
    return [
        ...["fail", "wait", "warn"].flatMap((outcome) => {
            const found = of(outcome);
            const [first] = found;
            if (first === undefined)
                return [];
            const said = shorten(sayGate(first, { moment: voice.short }, environment), 140);
            return [`${found.length} ${words[outcome][found.length === 1 ? 0 : 1]}: ${text(said)}`];
        }),
    ].reduce((line, part) => (line === "" ? part : `${line} · ${part}`), passes > 0 ? `${passes} ✓` : "");
}
/** A list item per gate, what stands in the way first. */
function gateItems(gates, voice) {
    return sortFindings(gates).map((gate) => {
        const said = text(sayGate(gate, voice, gate.environment));
        const hint = gate.outcome === "pass" || gate.hint === "" ? "" : `<br>${text(gate.hint)}`;
        return `${outcomeSigns[gate.outcome]} ${said} · ${code(gate.rule)}${hint}`;
    });
}

;// CONCATENATED MODULE: ./.build/report/markdown/advisories.js





/** More than are shown are counted. */
const most = 50;
/** Known vulnerabilities, each once, worst first: where it is, since when it is fixed, and what is made of it. */
function advisoryTable(findings) {
    const rows = rowsOf(findings);
    const cells = rows
        .slice(0, most)
        .map(({ advisory, outcome, setAside }) => [
        `${outcomeSigns[outcome]} ${(0,markdown_escape/* link */.nf)((0,markdown_escape/* code */.aY)(advisory.id), (0,model_advisory/* advisoryAddress */.GJ)(advisory.id))}`,
        advisory.severity ?? "not known",
        (0,markdown_escape/* code */.aY)(`${advisory.package} ${advisory.version}`),
        advisory.fixed === null ? phrases/* nothing */.s6 : (0,markdown_escape/* code */.aY)(advisory.fixed),
        setAside === undefined ? "" : `${(0,markdown_escape/* text */.Qq)(setAside.until ?? "")}: ${(0,markdown_escape/* text */.Qq)(setAside.reason, 200)}`,
        (0,markdown_escape/* text */.Qq)(advisory.summary, 160),
    ]);
    const headings = ["advisory", "severity", "package", "fixed in", "accepted until", "what"];
    const rest = rows.length - most;
    return `${(0,markdown_blocks/* table */.tp)(headings, cells)}${rest > 0 ? `\n\n… and ${rest} more` : ""}`;
}
function advisorySection(findings) {
    const count = rowsOf(findings).length;
    return count === 0 ? "" : details(`Advisories: ${count}`, advisoryTable(findings));
}
function rowsOf(findings) {
    const found = new Map();
    for (const finding of findings) {
        const { advisory } = finding;
        if (!advisory)
            continue;
        const key = `${advisory.id} ${advisory.package} ${advisory.version}`;
        const known = found.get(key);
        // What is refused somewhere is told as that, wherever else it is let through.
        if (!known || (known.outcome !== "fail" && finding.outcome === "fail"))
            found.set(key, { ...finding, advisory });
    }
    return [...found.values()].sort((a, b) => (0,model_advisory/* compareAdvisories */.vu)(a.advisory, b.advisory));
}

// EXTERNAL MODULE: ./.build/report/markdown/fit.js
var fit = __webpack_require__(54185);
// EXTERNAL MODULE: ./.build/commands/release/words.js
var words = __webpack_require__(11213);
;// CONCATENATED MODULE: ./.build/commands/release/proposal.js









/** GitHub takes 65,536 characters of a text; other parts of the request want some as well. */
const mostBytes = 55_000;
/**
 * What the pull request of a release says, as Markdown: what is released and from where, how far what it promises
 * differs from the version before, whether its number says so, and who vouches for it. All of it is other people's
 * text, and escaped.
 */
async function proposalBody(input) {
    const { server, version, cause, document, compared } = input;
    const asked = (0,message/* requestBody */.IO)(cause, undefined, `${(0,markdown_escape/* bold */.Cr)((0,markdown_escape/* code */.aY)(`${server} ${version}`))} may be deployed once this is merged. Nothing is deployed by it.`);
    const { changelog = [], security = [] } = document.release;
    const blocks = [
        asked,
        facts(input),
        warnings(input.findings),
        advisories(input.findings),
        security.length === 0 ? "" : `${(0,markdown_escape/* bold */.Cr)("Security")}\n\n${lines(security)}`,
        changelog.length === 0 ? "" : `${(0,markdown_escape/* bold */.Cr)("What is new")}\n\n${lines(changelog)}`,
        await contractBlock(input),
    ].filter((block) => block !== "");
    const guide = guideOf(input);
    const used = (0,fit/* sizeOf */.$d)(blocks.join("\n\n"));
    const left = mostBytes - used - 200;
    if (guide !== "" && (0,fit/* sizeOf */.$d)(guide) <= left) {
        blocks.push((0,markdown_blocks/* details */.zH)("Migration guide, a draft", guide));
    }
    else if (guide !== "") {
        blocks.push(`The migration guide is longer than fits here. Once this is merged: ${(0,markdown_escape/* code */.aY)(`headgate contract diff ${server} ${compared.before ?? ""} ${version} --migration-guide`)}`);
    }
    return blocks.join("\n\n");
}
function facts({ document, compared, isSigned, server }) {
    const { source = {}, integrity = {}, contract, dependencies = {}, resolved, command } = document.release;
    const { packages = [], remotes = [] } = document.server;
    const rows = [
        ["from", sourceWords(source)],
        ["packages", packages.map((entry) => (0,markdown_escape/* code */.aY)(packageName(entry))).join(", ")],
        ["reached at", remotes.map(({ url }) => (0,markdown_escape/* code */.aY)(url)).join(", ")],
        ["started by", command === undefined ? "" : (0,markdown_escape/* code */.aY)([command.command, ...command.args].join(" "))],
        ["integrity", integrityWords(integrity)],
        ["depends on", dependencyWords(Object.keys(dependencies).length, resolved)],
        [
            "contract",
            contract === undefined ? "not taken" : `${(0,words/* countsOf */.m)(contract)}, ${(0,markdown_escape/* code */.aY)(contract.digest.slice(0, 19))}`,
        ],
        ["number", compared.why === null ? "" : (0,markdown_escape/* text */.Qq)(compared.why)],
        signatureRow(isSigned),
    ];
    const shown = rows.filter(([, value]) => value !== "");
    return (0,markdown_blocks/* table */.tp)([(0,markdown_escape/* text */.Qq)(server), (0,markdown_escape/* text */.Qq)(document.server.version)], shown);
}
function signatureRow(isSigned) {
    return ["signature", isSigned ? "signed with the identity of this run" : "not signed"];
}
/** Whether the text of a proposal says the opposite of its signature, as where the run was cut off that added that. */
function saysOpposite(body, isSigned) {
    return body.includes(`| ${signatureRow(!isSigned).join(" | ")} |`);
}
function sourceWords({ repository, tag, commit, subfolder, }) {
    const parts = [
        ...(repository === undefined ? [] : [(0,markdown_escape/* link */.nf)((0,markdown_escape/* code */.aY)(repository), repository)]),
        ...(tag === undefined ? [] : [(0,markdown_escape/* code */.aY)(tag)]),
        ...(commit === undefined ? [] : [(0,markdown_escape/* code */.aY)(commit.slice(0, 12))]),
        ...(subfolder === undefined ? [] : [(0,markdown_escape/* code */.aY)(subfolder)]),
    ];
    return parts.join(" · ");
}
function packageName({ registryType, identifier, version }) {
    return `${registryType}:${identifier}${version === undefined ? "" : `@${version}`}`;
}
function integrityWords(integrity) {
    const entries = Object.entries(integrity);
    const shown = entries.slice(0, 5).map(([of, sum]) => `${(0,markdown_escape/* code */.aY)(of, 110)} ${(0,markdown_escape/* code */.aY)(sum, 110)}`);
    return [...shown, ...(entries.length > 5 ? [`and ${entries.length - 5} more`] : [])].join("<br>");
}
/** `12 packages, 93 with what these depend on (package-lock.json)` */
function dependencyWords(direct, resolved = []) {
    const whole = resolved.reduce((sum, { count }) => sum + count, 0);
    const from = resolved.map((one) => one.by === "lock-file" ? (0,markdown_escape/* code */.aY)(one.from) : `installed as ${(0,markdown_escape/* code */.aY)(one.from)}`);
    if (whole === 0)
        return countWords(direct, "package");
    const all = direct === 0
        ? countWords(whole, "package")
        : `${countWords(direct, "package")}, ${whole} with what these depend on`;
    return `${all} (${from.join(", ")})`;
}
function countWords(number, noun) {
    if (number === 0)
        return "";
    return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
function lines(entries) {
    const most = 50;
    const rest = entries.length > most ? [`… and ${entries.length - most} more`] : [];
    return (0,markdown_blocks/* list */.p_)([...entries.slice(0, most).map((entry) => (0,markdown_escape/* text */.Qq)(entry, 300)), ...rest]);
}
function warnings(findings) {
    const told = (0,finding.sortFindings)(findings).filter(({ outcome, advisory }) => !advisory && (outcome === "warn" || outcome === "fail"));
    const most = 20;
    const rest = told.length > most ? [`… and ${told.length - most} more, which the run tells`] : [];
    const shown = told
        .slice(0, most)
        .map(({ rule, message, hint }) => `⚠️ ${(0,markdown_escape/* text */.Qq)(message)} ${(0,markdown_blocks/* small */.EX)(`${(0,markdown_escape/* text */.Qq)(hint)} · ${(0,markdown_escape/* code */.aY)(rule)}`)}`);
    return (0,markdown_blocks/* list */.p_)([...shown, ...rest]);
}
function advisories(findings) {
    const known = findings.filter(({ advisory }) => advisory);
    if (known.length === 0)
        return "";
    const words = `${(0,markdown_escape/* bold */.Cr)("Known vulnerabilities")}: it is released with them; an environment that asks may refuse it.`;
    return `${words}\n\n${advisoryTable(known)}`;
}
async function contractBlock({ contract, compared }) {
    if (contract === undefined)
        return "";
    const { comparison, before } = compared;
    if (comparison === null || before === null) {
        const { examineContract } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 98192));
        return (0,markdown/* noticesMarkdown */.h)(examineContract(contract), { most: 40 });
    }
    const shown = (0,markdown/* comparisonMarkdown */.v)(comparison, { limit: 25_000 });
    return (0,markdown_blocks/* details */.zH)(`Contract, compared with ${(0,markdown_escape/* htmlText */.js)(before)}: ${comparison.verdict}`, shown);
}
function guideOf({ server, version, contract, compared }) {
    const { comparison, contractBefore, before } = compared;
    if (!contract || !comparison || !contractBefore || before === null)
        return "";
    return (0,migration/* migrationGuide */.F)(comparison, contractBefore, contract, {
        from: `${server} ${before}`,
        to: `${server} ${version}`,
    });
}

// EXTERNAL MODULE: ./.build/git/ancestry.js
var ancestry = __webpack_require__(86151);
// EXTERNAL MODULE: ./.build/git/fetch.js
var fetch = __webpack_require__(96624);
// EXTERNAL MODULE: ./.build/git/set-aside.js
var set_aside = __webpack_require__(43781);
// EXTERNAL MODULE: ./.build/commands/release/same.js
var same = __webpack_require__(21280);
;// CONCATENATED MODULE: ./.build/commands/release/proposed.js










/**
 * Whoever may push a branch may have written what is found on one. So nothing of it is taken at its word: its files are
 * those that this run made itself, and its release differs from this run's in nothing but by whom,
 * when and in which run it was made, or is signed as it lies there by somebody who may. Where it differs in what another
 * day would say otherwise, such as notes that were written since, it is still this release, and gives nothing to it.
 */
async function compareProposal({ server, version, texts }, found, vouching) {
    const [file, signature] = [(0,convention_paths/* releaseFile */.MR)(server, version), (0,convention_paths/* signatureFile */.dT)(server, version)];
    const differing = [...texts].filter(([path, text]) => path !== file && path !== signature && found.get(path) !== text);
    if (differing.length > 0)
        return {
            kind: "other",
            what: (0,rules_text/* listed */.KE)(differing.map(([path]) => path), "and"),
        };
    const [text, bundle] = [found.get(file) ?? "", found.get(signature)];
    const own = texts.get(file) ?? "";
    if (bundle === undefined) {
        const members = (0,same/* differingMembers */.yp)(file, text, own) ?? ["headgate"];
        if (members.length === 0)
            return { kind: "unsigned" };
        if ((0,same/* areSame */.tj)(file, text, own))
            return { kind: "older" };
        const names = members.map((name) => (0,model_text/* printable */.g$)(name, 40));
        return { kind: "other", what: `${(0,rules_text/* listed */.KE)(names, "and")} of ${file}` };
    }
    if (!(0,same/* areSame */.tj)(file, text, own))
        return { kind: "other", what: file };
    const { finding, evidence } = await vouching(text, bundle);
    if (finding.outcome === "fail")
        return { kind: "other", what: `${signature} (${finding.message})` };
    if (finding.outcome !== "pass")
        return { kind: "unknown", finding };
    return {
        kind: "signed",
        signature: evidence,
        texts: new Map([
            [file, text],
            [signature, bundle],
        ]),
    };
}
/**
 * Whether a branch that was found holds the proposal of a release already; all else of a change must be as it is wished.
 * One that is this run's but for the signature, or an older state of it, is behind: it gets what this run has, rather than
 * being asked for twice.
 */
function sameProposal(release, vouching) {
    const { server, version, texts } = release;
    const paths = new Set([...texts.keys(), (0,convention_paths/* releaseFile */.MR)(server, version), (0,convention_paths/* signatureFile */.dT)(server, version)]);
    const own = (path) => [...paths].find((one) => path === one || path.endsWith(`/${one}`));
    return async (kept, wished) => {
        const differing = [...wished].filter(([path, text]) => kept.get(path) !== text);
        if (differing.length === 0)
            return "same";
        if (differing.some(([path]) => own(path) === undefined))
            return "other";
        const lacking = differing.filter(([path, text]) => text !== null && (kept.get(path) ?? null) === null);
        if (lacking.some(([path]) => own(path) !== (0,convention_paths/* signatureFile */.dT)(server, version)))
            return "other";
        const found = new Map();
        const changed = new Map();
        for (const [path, text] of wished) {
            const name = own(path);
            const there = kept.get(path) ?? null;
            if (name === undefined || text === null || there === null)
                continue;
            found.set(name, there);
            changed.set(name, text);
        }
        const { kind } = await compareProposal({ server, version, texts: changed }, found, vouching);
        if (kind === "older" || (kind === "unsigned" && lacking.length > 0))
            return "behind";
        return kind === "unsigned" || kind === "signed" ? "same" : "other";
    };
}
/**
 * Whether a branch of its own holds the release already, as an earlier run left it: a signed proposal rather than one
 * that is not. What stands on such a branch and is not ours is refused, so that somebody looks at it.
 */
async function proposedBefore(workspace, release, vouching) {
    const { repository } = workspace;
    const { commit } = await (0,commands_workspace/* desiredHead */.$w)(workspace);
    const { server, version, texts } = release;
    const file = (0,convention_paths/* releaseFile */.MR)(server, version);
    const present = await (0,release_commit/* textsAt */.i1)((0,commit_source.commitSource)(workspace, commit), [...texts.keys()]);
    const added = new Map([...texts].filter(([path]) => !present.has(path)));
    const base = `headgate/${(0,set_aside/* branchSlug */.W3)((0,release_commit/* titleOf */.Gg)(release))}`;
    let best = { kind: "none" };
    for (let number = 1; number <= 20; number += 1) {
        const name = number === 1 ? base : `${base}-${number}`;
        const there = repository.remote === null
            ? await (0,ancestry/* tryResolve */.Cn)(repository, `refs/heads/${name}`)
            : await (0,fetch/* fetchBranch */.D_)(repository, repository.remote, name);
        if (there === null)
            break;
        // One that was merged, or has nothing of its own yet, proposes nothing.
        if (await (0,ancestry/* isAncestor */.QX)(repository, there, commit))
            continue;
        const paths = [...added.keys(), (0,convention_paths/* signatureFile */.dT)(server, version)];
        const found = await (0,release_commit/* textsAt */.i1)((0,commit_source.commitSource)(workspace, there), paths);
        if (!found.has(file))
            continue;
        const compared = await compareProposal({ server, version, texts: added }, found, vouching);
        if (compared.kind === "other")
            return { kind: "refused", finding: notOurs(release, name, compared.what) };
        if (compared.kind === "unknown")
            return { kind: "refused", finding: { ...compared.finding, outcome: "fail" } };
        if (compared.kind === "signed")
            return compared;
        best = compared;
    }
    return best;
}
function notOurs({ server, version }, branch, what) {
    return {
        rule: "version/changed-release",
        outcome: "fail",
        severity: "high",
        message: `${version} is proposed on the branch ${branch} already, as something else: ${what}`,
        hint: `look at its pull request, and at who pushed it; where it is wrong, close that, delete the branch (git push origin --delete ${branch}) and run this again`,
        server,
        file: (0,convention_paths/* releaseFile */.MR)(server, version),
    };
}

;// CONCATENATED MODULE: ./.build/commands/release/sign.js



/**
 * That files are written without the signature that the run could make: whoever commits them may have changed them, and
 * where they go, and so who may sign, is not known yet.
 */
async function leftUnsigned({ outcome, server, version }, { env }) {
    const { canSign } = await __webpack_require__.e(/* import() */ 173).then(__webpack_require__.bind(__webpack_require__, 60173));
    if (outcome !== "released" || !canSign(env))
        return [];
    const unsigned = {
        rule: "signature/missing",
        outcome: "warn",
        severity: "medium",
        message: `${version} is written without a signature, though this run has an identity: only what headgate commits or proposes itself is signed`,
        hint: "where a signature is wanted, remove these files and release it with --commit or --pull-request, or by its tag",
        server,
        file: (0,convention_paths/* releaseFile */.MR)(server, version),
    };
    return [unsigned];
}
/**
 * The texts that this run made with its signature, where it has an identity. What another run wrote is not given here.
 * Where it has none, an unsigned release is proposed: `require: { signature: true }` says where that is not enough.
 */
async function withSignature({ server, version, texts }, { env, signal, progress }) {
    const path = (0,convention_paths/* signatureFile */.dT)(server, version);
    const { canSign, signRelease } = await __webpack_require__.e(/* import() */ 173).then(__webpack_require__.bind(__webpack_require__, 60173));
    const file = (0,convention_paths/* releaseFile */.MR)(server, version);
    const bytes = Buffer.from(texts.get(file) ?? "");
    const document = (0,read/* readDocument */.u0)("release", file, bytes, undefined)?.value;
    if (!canSign(env) || document === undefined)
        return { kind: "done", texts, isSigned: false };
    progress(`signing ${server} ${version}`);
    const signed = await signRelease((0,resolve_release/* resolveRelease */.C)(server, document), { env, signal });
    if (signed.kind === "problem")
        return signed;
    return { kind: "done", texts: new Map([...texts, [path, signed.bundle]]), isSigned: true };
}

;// CONCATENATED MODULE: ./.build/commands/release/signed.js






/**
 * A release as it goes to the desired branch. This run signs what it made itself, and nothing that it found: what is
 * released or proposed already keeps the signature that it has, where that holds, and gets none where it has none.
 */
async function signedRelease(asked, isReleased) {
    const { workspace, world, release, vouching } = asked;
    if (isReleased)
        return signatureThere(asked);
    const before = await proposedBefore(workspace, release, vouching);
    if (before.kind === "refused")
        return { kind: "problem", outcome: "refused", findings: [before.finding] };
    if (before.kind === "signed") {
        const texts = new Map([...release.texts, ...before.texts]);
        return { kind: "done", texts, isSigned: true, signature: before.signature, findings: [] };
    }
    const signing = await withSignature(release, world);
    if (signing.kind === "problem")
        return { ...signing, outcome: "failed" };
    return ownSignature(asked, signing.texts);
}
/**
 * Whoever may not sign leaves it: a release is never edited, and one that has a signature which does not count can never
 * be deployed where one is required.
 */
async function ownSignature({ release, vouching }, signed) {
    const { server, version, texts } = release;
    const file = (0,convention_paths/* releaseFile */.MR)(server, version);
    const bundle = signed.get((0,convention_paths/* signatureFile */.dT)(server, version));
    const done = {
        kind: "done",
        texts,
        isSigned: false,
        signature: { kind: "missing" },
        findings: [],
    };
    if (bundle === undefined)
        return done;
    const { finding, evidence } = await vouching(signed.get(file) ?? "", bundle);
    if (finding.outcome !== "fail")
        return { ...done, texts: signed, isSigned: true, signature: evidence };
    const unsigned = {
        rule: finding.rule,
        outcome: "warn",
        severity: "high",
        message: `released without the signature that this run could make, which would not count: ${finding.message}`,
        hint: `release it by a run at its own tag, which adds the signature before it is merged; or name this one under signer in servers/${server}/server.yaml`,
        server,
        file,
    };
    return { ...done, findings: [unsigned] };
}
/** What is to be said of the signature of what is released already: by what lies there, whatever this run could have done. */
async function signatureThere({ workspace, world, release, vouching, }) {
    const { server, version, texts } = release;
    const [file, signature] = [(0,convention_paths/* releaseFile */.MR)(server, version), (0,convention_paths/* signatureFile */.dT)(server, version)];
    const { branch, commit } = await (0,commands_workspace/* desiredHead */.$w)(workspace);
    const there = await (0,release_commit/* textsAt */.i1)((0,commit_source.commitSource)(workspace, commit), [file, signature]);
    const bundle = there.get(signature);
    const done = (isSigned, findings, signature = { kind: "missing" }) => ({ kind: "done", texts, isSigned, signature, findings });
    if (bundle !== undefined) {
        const { finding, evidence } = await vouching(there.get(file) ?? texts.get(file) ?? "", bundle);
        if (finding.outcome === "fail")
            return { kind: "problem", outcome: "failed", findings: [finding] };
        return finding.outcome === "pass" ? done(true, [], evidence) : done(false, [finding], evidence);
    }
    const { canSign } = await __webpack_require__.e(/* import() */ 173).then(__webpack_require__.bind(__webpack_require__, 60173));
    if (!canSign(world.env))
        return done(false, []);
    const unsigned = {
        rule: "signature/missing",
        outcome: "warn",
        severity: "high",
        message: `${version} is ${there.has(file) ? `on ${branch}` : "in these files"} without a signature, and this run does not sign what another one wrote`,
        hint: "where a signature is required, release the next version by this workflow",
        server,
        file,
    };
    return done(false, [unsigned]);
}

// EXTERNAL MODULE: ./.build/rules/supply-chain/judge.js
var judge = __webpack_require__(78676);
;// CONCATENATED MODULE: ./.build/commands/release/vouching.js









/**
 * Judges signatures of a release as the desired branch has it: by its signers and its trusted root, and never by what
 * lies beside the signature. Of a server that says nothing yet, the repository that this run released from may sign.
 */
function vouchingFor(workspace, { env }, release) {
    const { server, version, texts } = release;
    const file = (0,convention_paths/* releaseFile */.MR)(server, version);
    const documentOf = (text) => (0,read/* readDocument */.u0)("release", file, Buffer.from(text), undefined)?.value;
    return async (text, bundle) => {
        const document = documentOf(text);
        const source = (0,commit_source.commitSource)(workspace, (await (0,commands_workspace/* desiredHead */.$w)(workspace)).commit);
        const scope = { kind: "touched", servers: new Set([server]), files: new Set() };
        const { desired } = await (0,load/* loadDesired */.fv)(source, { ...scope, changedOnly: true });
        const trust = await (0,signatures_trust/* trustSettingOf */.yZ)(source, desired.project);
        const { repository } = documentOf(texts.get(file) ?? "")?.release.source ?? {};
        const own = repository === undefined ? {} : { repository };
        const evidence = document
            ? await (0,signatures_trust/* verifyUnder */.uZ)(trust, (0,resolve_release/* resolveRelease */.C)(server, document), bundle, env)
            : { kind: "invalid", message: "it is beside what is no release" };
        const found = (0,judge/* judgeSignature */.ub)({
            server,
            version,
            evidence,
            source: document?.release.source,
            signers: (0,signature/* signersOf */.Re)({ ...own, ...desired.servers.get(server)?.server }),
            isRequired: false,
            place: { file: (0,convention_paths/* signatureFile */.dT)(server, version), path: [] },
        });
        if (!found)
            throw new Error("a signature that is there is judged");
        return { finding: { ...found, server }, evidence };
    };
}

;// CONCATENATED MODULE: ./.build/commands/release/land.js











/** The run with what its release proves less than the one before it; of its signature nothing is known yet. */
async function withLost({ world, release, source, document }, run) {
    if (run.outcome !== "released")
        return run;
    const lost = await lostByRelease({ source, server: release.server, document, env: world.env });
    return { ...run, findings: [...run.findings, ...lost] };
}
/** What would stand against it on its way: all that can be known without a commit and a signature. */
async function foresee(landing, done) {
    const { workspace, world, release } = landing;
    const { branch, commit } = await (0,commands_workspace/* desiredHead */.$w)(workspace);
    const head = (0,commit_source.commitSource)(workspace, commit);
    const nowhere = await nowhereFor(head, done);
    if (nowhere)
        return refusedBy(done, [nowhere]);
    const added = await (0,release_commit/* addedTo */.MX)(head, release, branch);
    if (added.kind === "other")
        return refusedBy(done, [added.finding]);
    const before = done.outcome === "released"
        ? await proposedBefore(workspace, release, vouchingFor(workspace, world, release))
        : { kind: "none" };
    if (before.kind === "refused")
        return refusedBy(done, [before.finding]);
    const isProposed = before.kind !== "none";
    const { environment, going } = done;
    const refused = environment === null || going !== "commit"
        ? null
        : ((await refuseFirst(workspace, world, { environment, release })) ?? null);
    return { run: await withLost(landing, { ...done, isProposed }), refused };
}
/** Signs it, commits it or asks for it, and has it deployed where that is wished. Throws `GitError`, `GitHubError`. */
async function land(landing, begun) {
    const { workspace, world, release, source, document } = landing;
    const { commit } = await (0,commands_workspace/* desiredHead */.$w)(workspace);
    const nowhere = await nowhereFor((0,commit_source.commitSource)(workspace, commit), begun);
    if (nowhere)
        return refusedBy(begun, [nowhere]);
    const vouching = vouchingFor(workspace, world, release);
    const toSign = { workspace, world, release, vouching };
    const signing = await signedRelease(toSign, begun.outcome === "unchanged");
    if (signing.kind === "problem")
        return refusedBy(begun, signing.findings, signing.outcome);
    const { isSigned, signature } = signing;
    const lost = begun.outcome === "released"
        ? await lostByRelease({ source, server: release.server, document, signature, env: world.env })
        : [];
    const done = { ...begun, isSigned, findings: [...begun.findings, ...signing.findings, ...lost] };
    const whole = { ...release, texts: signing.texts };
    const { host, repository } = workspace;
    const cause = await host.cause(repository, { command: "release" });
    const body = await bodyOf(done, whole, cause);
    const review = done.going === "pull-request" ? reviewWords : undefined;
    const reviewed = review === undefined ? {} : { review };
    const same = sameProposal(whole, vouching);
    const isTold = (text) => !saysOpposite(text, isSigned);
    const way = { title: (0,release_commit/* titleOf */.Gg)(release), body, isTold, cause, same, ...reviewed };
    const committed = await (0,release_commit/* commitRelease */.PF)(workspace, world, whole, way);
    if (committed.kind === "other")
        return refusedBy(done, [committed.finding]);
    const { branch, done: landed, files } = committed;
    // Somebody merged it meanwhile: what this run signed is nowhere.
    const isMerged = landed.kind === "unchanged" && begun.outcome === "released";
    const there = isMerged ? await signatureThere(toSign) : signing;
    if (there.kind === "problem")
        return refusedBy(begun, there.findings, there.outcome);
    const found = isMerged
        ? { isSigned: there.isSigned, findings: [...begun.findings, ...there.findings] }
        : undefined;
    const outcome = landed.kind === "unchanged" ? "unchanged" : "released";
    const isProposed = landed.kind === "refused" && landed.already === true;
    const run = { ...done, ...found, outcome, files, isProposed, landed: { branch, done: landed } };
    const { environment } = run;
    if (environment === null)
        return { run, refused: null };
    const asked = { environment, release: whole, cause, same, ...reviewed };
    const deployed = await deployFirst(workspace, world, asked);
    if (deployed.kind === "refused")
        return { run, refused: deployed.result };
    const findings = [...run.findings, ...deployed.findings];
    if (deployed.kind === "problem")
        return { run: { ...run, outcome: "failed", findings }, refused: null };
    const deployment = { branch: deployed.branch, done: deployed.done, environment };
    return { run: { ...run, deployment, findings }, refused: null };
}
function refusedBy(done, findings, outcome = "refused") {
    return { run: { ...done, outcome, findings: [...done.findings, ...findings], files: [] }, refused: null };
}
async function nowhereFor(head, { environment }) {
    return environment === null ? undefined : await environmentProblem(head, environment);
}
const reviewWords = "releases go by pull request here";
async function bodyOf({ server, version, made, compared, findings, isSigned }, { texts }, cause) {
    const { contract } = made ?? {};
    const file = (0,convention_paths/* releaseFile */.MR)(server, version);
    // What is proposed, and not what was collected again: reviewers read of what they merge.
    const document = (0,read/* readDocument */.u0)("release", file, Buffer.from(texts.get(file) ?? ""), undefined)?.value;
    if (!document || !compared)
        return "";
    return proposalBody({
        server,
        version,
        document,
        compared,
        isSigned,
        findings,
        cause,
        ...(contract ? { contract } : {}),
    });
}

// EXTERNAL MODULE: ./.build/commands/release/options.js
var options = __webpack_require__(47134);
// EXTERNAL MODULE: ./.build/rules/approvals/approvers.js
var approvers = __webpack_require__(80274);
// EXTERNAL MODULE: ./.build/rules/approvals/reviews.js
var reviews = __webpack_require__(43601);
;// CONCATENATED MODULE: ./.build/commands/release/permission.js




/**
 * Why who asks may not release a server: all of who began the run and who had it run again have to be among those that
 * its server.yaml names on the desired side, never as the tag has it. Nothing where it names nobody; on a plain clone
 * it is only told that nobody was asked.
 */
async function releaserFindings({ releasers = [], file, id }, head, host) {
    if (releasers.length === 0)
        return [];
    const only = `only ${(0,rules_text/* listed */.KE)(releasers.map(rules_text/* shown */.SP), "and")} may release ${id}`;
    const place = { file, path: ["releasers"], part: "key" };
    if (host.requester === null) {
        return [
            {
                rule: "release/permission-not-verified",
                outcome: "warn",
                severity: "medium",
                message: `${only}, which a plain clone cannot verify`,
                hint: "release it on GitHub where that matters: by a tag, or Run workflow",
                place,
                server: id,
            },
        ];
    }
    const { people } = host.requester;
    const { desired } = await (0,load/* loadDesired */.fv)(head, { kind: "touched", servers: new Set(), files: new Set() });
    const eligible = (0,approvers/* deployersOf */.n)({ deployers: releasers, teams: desired.project.teams });
    const { unresolved } = eligible;
    const memberships = unresolved.length === 0 ? new Map() : await host.memberships(unresolved, people);
    const others = people.filter((person) => !(0,approvers/* isOneOf */.EK)(person, eligible, memberships));
    if (others.length === 0 && people.length > 0)
        return [];
    const unknown = (0,approvers/* unknownIn */.e3)(eligible, memberships);
    const groups = new Map(unknown.flatMap((name) => {
        const why = host.whyUnknown?.(name);
        return why ? [[name.toLowerCase(), why]] : [];
    }));
    return [
        {
            rule: "release/not-permitted",
            outcome: "fail",
            severity: "high",
            message: others.length === 0
                ? `nobody is known to have asked: ${only}`
                : `${(0,rules_text/* listed */.KE)(others.map(reviews/* sayPerson */.r), "and")} may not: ${only}`,
            hint: unknown.length === 0
                ? `ask one of them to run it again, or have releasers changed in ${file} by a pull request`
                : (0,approvers/* sayUnknown */.SR)(unknown, desired.project, groups),
            place,
            server: id,
        },
    ];
}

// EXTERNAL MODULE: ./.build/commands/release/tag.js
var tag = __webpack_require__(64192);
;// CONCATENATED MODULE: ./.build/commands/release/tagged.js





/** The tag in the clone, and what it points at. */
async function findTag(repository, { name, at }) {
    if (name === null)
        return tagHere(repository);
    const parsed = (0,tag/* parseTag */.E)(name);
    if (parsed.kind === "wrong")
        return problem(parsed.problem);
    const shown = (0,model_text/* printable */.g$)(name, 80);
    if (parsed.kind === "other") {
        return problem({
            rule: "version/not-semver",
            message: `the tag ${shown} names no version`,
            hint: "a release's tag is v1.2.0, or in a repository of several servers weather-v1.2.0, weather@1.2.0 or weather/v1.2.0",
        });
    }
    // Git would read more than a name into these: another revision, or an error of its own.
    const isName = !/[\p{Cc} ~^:?*[\\]|\.\.|@\{/u.test(name);
    const commit = isName ? await (0,ancestry/* tryResolve */.Cn)(repository, `refs/tags/${name}`) : null;
    if (commit === null) {
        return problem({
            rule: "release/no-tag",
            message: `there is no tag ${shown} in ${repository.root}`,
            hint: "git fetch --tags; in a workflow check the tag out (actions/checkout does so when a tag starts it)",
        });
    }
    if (at !== null && ((await (0,ancestry/* tryResolve */.Cn)(repository, at)) ?? at) !== commit) {
        return problem({
            rule: "release/no-tag",
            message: `the tag ${shown} was pushed at ${at.slice(0, 12)} and points at ${commit.slice(0, 12)} here: it was moved`,
            hint: "a release's tag is never moved: release the next version from a tag of its own",
        });
    }
    return { kind: "tag", tagged: await taggedCommit(repository, parsed.tag, commit) };
}
async function tagHere(repository) {
    const listing = await repository.run(["tag", "--points-at", "HEAD"]);
    const names = listing.status === 0 ? listing.stdout.toString("utf8").split("\n") : [];
    const tags = names.flatMap((name) => {
        const parsed = (0,tag/* parseTag */.E)(name);
        return parsed.kind === "release" ? [parsed.tag] : [];
    });
    const [first, ...others] = tags;
    if (first === undefined)
        return { kind: "none" };
    if (others.length > 0) {
        const shown = (0,rules_text/* listed */.KE)(tags.slice(0, 10).map(({ tag }) => (0,model_text/* printable */.g$)(tag, 80)), "and");
        const message = `several tags point at what is checked out: ${shown}`;
        return problem({ rule: "release/no-tag", message, hint: "say which one is meant: --tag TAG" });
    }
    const commit = await (0,ancestry/* tryResolve */.Cn)(repository, "HEAD");
    if (commit === null)
        return { kind: "none" };
    return { kind: "tag", tagged: await taggedCommit(repository, first, commit) };
}
async function taggedCommit(repository, tag, commit) {
    const address = await addressOf(repository);
    return { repository, tag, commit, ...(address === undefined ? {} : { address }) };
}
/** Where others find a clone's repository: where its remote is. */
async function addressOf(repository) {
    if (repository.remote === null)
        return undefined;
    const asked = await repository.run(["ls-remote", "--get-url", repository.remote]);
    return asked.status === 0 ? (0,address/* repositoryAddress */.n)(asked.stdout.toString("utf8")) : undefined;
}
function problem(words) {
    return { kind: "problem", problem: words };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./.build/git/error.js
var error = __webpack_require__(52538);
// EXTERNAL MODULE: ./.build/git/process.js
var process = __webpack_require__(12845);
// EXTERNAL MODULE: ./.build/git/repository.js + 1 modules
var git_repository = __webpack_require__(77878);
// EXTERNAL MODULE: ./.build/host/clone.js + 1 modules
var host_clone = __webpack_require__(60409);
// EXTERNAL MODULE: ./.build/commands/run/place.js
var place = __webpack_require__(17151);
;// CONCATENATED MODULE: ./.build/commands/release/target.js

















/**
 * Opens what `--target-repository` names: a folder, an address, or `OWNER/NAME` where the host knows such; by default
 * the repository that the command is run in. Of one elsewhere, git's objects are fetched into a folder that goes again.
 * Throws `GitError`.
 */
async function openTarget(invocation, world) {
    const named = (0,commands_options/* textOf */.b6)(invocation, "target-repository");
    if (named === undefined) {
        const workspace = await (0,commands_workspace/* openWorkspace */.OH)(invocation, world, { online: false, tree: true });
        return {
            workspace,
            name: null,
            hasTree: true,
            [Symbol.asyncDispose]: () => workspace[Symbol.asyncDispose](),
        };
    }
    const name = (0,place/* shownAddress */.Uk)((0,model_text/* printable */.g$)(named, 200));
    const hosted = /^[\w.-]+\/[\w.-]+$/.test(named) ? await world.elsewhere?.(named) : undefined;
    if (hosted)
        return fetched(invocation, { ...world, host: hosted.host }, hosted.host, hosted.address, name);
    const { host: _, ...alone } = world;
    if ((0,place/* isAddress */.PW)(named))
        return fetched(invocation, alone, (0,host_clone/* cloneHost */.O)(world.env), named, name);
    const folder = (0,external_node_path_.resolve)(world.cwd, named);
    if (!(0,external_node_fs_.existsSync)(folder)) {
        throw new error/* GitError */.XS("git/not-a-repository", `There is no folder ${name}.`, {
            hint: "--target-repository takes the folder of a clone, or an address such as https://github.com/acme/mcp",
        });
    }
    const options = { ...invocation.options, repository: folder };
    const clone = await (0,commands_clone/* openClone */.ok)({ ...invocation, options }, alone);
    return {
        workspace: (0,commands_workspace/* workspaceOf */.B3)(clone, alone, { online: false }),
        name,
        hasTree: false,
        [Symbol.asyncDispose]: () => clone[Symbol.asyncDispose](),
    };
}
async function fetched(invocation, world, host, address, name) {
    world.progress(`fetching ${name}`);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "headgate-target-"));
    const remove = () => (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    try {
        await (0,process/* git */.$Y)(folder, ["init", "--quiet", "--bare", "--template=", "."]);
        await (0,process/* git */.$Y)(folder, ["config", "remote.origin.url", address]);
        // What a release needs is a few files of one commit: what is read is fetched, where the server can do so.
        await (0,process/* git */.$Y)(folder, ["config", "remote.origin.promisor", "true"]);
        await (0,process/* git */.$Y)(folder, ["config", "remote.origin.partialclonefilter", "blob:none"]);
        const branch = await defaultBranch(folder, host, name);
        const repository = await (0,git_repository/* openRepository */.h)(folder, host.gitEnv);
        const head = await (0,fetch/* fetchBranch */.D_)(repository, "origin", branch);
        if (head === null)
            throw absent(name);
        await repository.git(["symbolic-ref", "refs/remotes/origin/HEAD", (0,fetch/* trackingRef */.lu)("origin", branch)]);
        const directory = (0,commands_clone/* folderNamed */.Aq)((0,commands_options/* textOf */.b6)(invocation, "directory"));
        const dispose = async () => {
            await repository.close();
            await remove();
        };
        const clone = {
            repository,
            directory,
            root: (0,external_node_path_.join)(repository.root, directory),
            desiredBranch: async () => branch,
            [Symbol.asyncDispose]: dispose,
        };
        return { workspace: (0,commands_workspace/* workspaceOf */.B3)(clone, world), name, hasTree: false, [Symbol.asyncDispose]: dispose };
    }
    catch (error) {
        await remove();
        throw error;
    }
}
/**
 * Why nothing can be released into it: it is no repository of the convention, as what is written would lie in. By its
 * files, or by the commit that is added to; undefined where it is one.
 */
async function targetProblem({ workspace, name }, into) {
    const source = into === "files"
        ? (0,working_tree.workingTree)(workspace.root)
        : (0,commit_source.commitSource)(workspace, (await (0,commands_workspace/* desiredHead */.$w)(workspace)).commit);
    if ((await source.read([convention_paths/* projectFile */.g7])).has(convention_paths/* projectFile */.g7))
        return undefined;
    const where = into === "files" ? "" : ` on ${(await workspace.desiredBranch()) ?? "the default branch"}`;
    const message = `${name ?? "this repository"} has no ${convention_paths/* projectFile */.g7}${where}, and releases go where that is`;
    const hint = "name the repository that has it: --target-repository DIR|URL (in a workflow the input target-repository), and --directory where it is in a folder there; or make this one: headgate init, and commit what it writes";
    return { rule: "convention/not-found", outcome: "fail", severity: "critical", message, hint };
}
/** The branch that the remote's HEAD is. */
async function defaultBranch(folder, host, name) {
    const asked = await (0,process/* runGit */.EO)(folder, ["ls-remote", "--symref", "origin", "HEAD"], {
        env: host.gitEnv,
        timeout: fetch/* remoteTimeout */.ur,
    });
    if (asked.status !== 0)
        throw (0,error/* failure */.V2)("ls-remote", asked.status, asked.stderr);
    const branch = /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(asked.stdout.toString("utf8"))?.[1];
    if (branch === undefined)
        throw absent(name);
    return branch;
}
function absent(name) {
    return new error/* GitError */.XS("git/unknown-revision", `${name} has no commit on its default branch yet.`, {
        hint: "commit the convention's files there first: headgate init",
    });
}

;// CONCATENATED MODULE: ./.build/commands/release/ways.js

/** Wishes for where it goes of which only some could be done. */
function waysProblems(invocation) {
    const given = ["output", "from", "commit", "pull-request", "deploy-to", "target-repository"].filter((name) => (0,commands_options/* isSet */.vM)(invocation, name) || (0,commands_options/* textOf */.b6)(invocation, name) !== undefined);
    const both = (one, others, why, hint) => given.includes(one)
        ? others
            .filter((other) => given.includes(other))
            .map((other) => ways_refused(`--${one} ${why} --${other}`, hint))
        : [];
    const proposes = ["commit", "pull-request", "target-repository"].some((name) => given.includes(name));
    return [
        ...both("output", ["from", "commit", "pull-request", "deploy-to"], "hands the release to another job, and is not for", "give that to the job that proposes it: --from"),
        ...both("commit", ["pull-request"], "needs no review, and was asked for with", "leave one out"),
        ...(given.includes("deploy-to") && !given.includes("output") && !proposes
            ? [
                ways_refused("--deploy-to is an edit of its own, and this release is only written into files", "add --commit or --pull-request; or deploy it when it is committed: headgate deploy"),
            ]
            : []),
    ];
}
function ways_refused(message, hint) {
    return { rule: "release/two-ways", outcome: "fail", severity: "high", message, hint };
}

;// CONCATENATED MODULE: ./.build/commands/release/run.js
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





















/** Does all of it; a result says that who asked may not have the version deployed. Throws `GitError`, `GitHubError`. */
async function runRelease(invocation, world) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const asking = {
            ...nothingYet,
            dryRun: (0,commands_options/* isSet */.vM)(invocation, "dry-run"),
            environment: (0,commands_options/* textOf */.b6)(invocation, "deploy-to") ?? null,
            server: invocation.positionals[0] ?? "",
            version: invocation.positionals[1] ?? "",
        };
        const contradictions = waysProblems(invocation);
        if (contradictions.length > 0) {
            return { run: { ...asking, findings: contradictions, going: "files", target: null }, refused: null };
        }
        const target = __addDisposableResource(env_1, await openTarget(invocation, world), true);
        const own = __addDisposableResource(env_1, target.name === null ? null : await (0,commands_clone/* openClone */.ok)(invocation, world), true);
        const clone = own ?? target.workspace;
        const going = goingOf(invocation, target);
        const begun = { ...asking, going, target: target.name };
        const refused = (findings) => ({ run: { ...begun, findings }, refused: null });
        // What is handed on to another job is made in the server's own repository, which need not be one of the convention.
        const isHandedOn = going === "folder" && target.name === null;
        const stranger = isHandedOn
            ? undefined
            : await targetProblem(target, going === "files" ? "files" : "commit");
        if (stranger)
            return refused([stranger]);
        const name = (0,commands_options/* textOf */.b6)(invocation, "tag") ?? null;
        const isSought = name !== null || invocation.positionals.length < 2;
        const at = (0,commands_options/* textOf */.b6)(invocation, "at") ?? null;
        const found = isSought ? await findTag(clone.repository, { name, at }) : { kind: "none" };
        if (found.kind === "problem")
            return refused([{ outcome: "fail", severity: "high", ...found.problem }]);
        const tagged = found.kind === "tag" ? { ...found.tagged, isElsewhere: target.name !== null } : undefined;
        const head = await headOf(target, clone, going, tagged);
        const asked = await askedRelease(invocation, world, head.source, tagged, head.isConvention);
        if (asked.kind === "problem")
            return refused(asked.findings);
        const { options } = asked;
        const { server, version } = options;
        // Written when all of it is known to be right.
        const making = { ...options, dryRun: true };
        const made = await (0,commands_release/* releaseCommand */.P)(making, await makingWorld(target.workspace, world, clone, head.source));
        const known = { ...begun, server, version, tag: tagged?.tag.tag ?? null, made };
        const compared = isMade(made) ? await compareMade(options, made, head.source, world) : null;
        const { document } = made;
        const question = { source: head.source, server, env: world.env, signal: world.signal, now: world.now() };
        const advisories = document && isMade(made) ? await releasedAdvisories({ ...question, document }) : [];
        const findings = [...made.findings, ...(compared?.findings ?? []), ...advisories];
        const done = { ...known, compared, outcome: made.outcome, findings, files: made.files ?? [] };
        if (!isMade(made))
            return { run: done, refused: null };
        const isDishonest = (0,finding.hasFailure)(compared?.findings ?? []);
        // Its contract is wanted all the same: what changed can be acknowledged by it.
        const kept = going === "folder" ? await keep(invocation, world, done, made) : null;
        if (isDishonest)
            return { run: { ...(kept ?? { ...done, files: [] }), outcome: "refused" }, refused: null };
        if (kept)
            return { run: kept, refused: null };
        const release = { server, version, texts: made.texts };
        const landing = {
            workspace: target.workspace,
            world,
            release,
            source: head.source,
            document: made.document,
        };
        if (going === "files") {
            if (!begun.dryRun)
                await (0,files/* writeFiles */.h)(clone.root, textsOf(made));
            const written = { ...done, findings: [...findings, ...(await leftUnsigned(done, world))] };
            return { run: await withLost(landing, written), refused: null };
        }
        return begun.dryRun ? await foresee(landing, done) : await land(landing, done);
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
}
const nothingYet = {
    outcome: "refused",
    findings: [],
    tag: null,
    made: null,
    files: [],
    isSigned: false,
    isProposed: false,
    compared: null,
    landed: null,
    deployment: null,
};
function isMade(made) {
    return (made.outcome === "released" || made.outcome === "unchanged") && made.texts !== undefined;
}
/** What is to be written of a release: server.yaml only where there is none. */
function textsOf({ texts, files = [] }) {
    return new Map([...texts].filter(([path]) => files.includes(path)));
}
/** Into another repository, and by a tag in a workflow, it goes by pull request unless a commit is asked for. */
function goingOf(invocation, target) {
    if ((0,commands_options/* textOf */.b6)(invocation, "output") !== undefined)
        return "folder";
    if ((0,commands_options/* isSet */.vM)(invocation, "commit"))
        return "commit";
    return (0,commands_options/* isSet */.vM)(invocation, "pull-request") || target.name !== null ? "pull-request" : "files";
}
/** The desired side that the release is added to. */
async function headOf({ workspace, name, hasTree }, clone, going, tagged) {
    const isHere = hasTree && (going === "files" || tagged === undefined);
    if (isHere) {
        const source = (0,working_tree.workingTree)(clone.root);
        const isConvention = (await source.read([convention_paths/* projectFile */.g7])).has(convention_paths/* projectFile */.g7);
        // What is not committed yet may lack it; that the target has it is known.
        return { source, isConvention: isConvention || going !== "folder" };
    }
    if (going === "folder" && name === null && tagged) {
        const source = (0,commit_source.commitSource)(workspace, tagged.commit);
        if (!(await source.read([convention_paths/* projectFile */.g7])).has(convention_paths/* projectFile */.g7))
            return { source, isConvention: false };
    }
    const { commit } = await (0,commands_workspace/* desiredHead */.$w)(workspace);
    return { source: (0,commit_source.commitSource)(workspace, commit), isConvention: true };
}
async function makingWorld(workspace, world, clone, source) {
    const { host } = workspace;
    // Notes are kept where the tag is.
    const notes = world.host?.releaseNotes;
    return {
        ...(await (0,options/* releaseWorld */.s)(workspace, world)),
        root: clone.root,
        source,
        permission: (server) => releaserFindings(server, source, host),
        ...(notes === undefined ? {} : { releaseNotes: notes }),
    };
}
async function compareMade({ server, version }, { contract }, source, world) {
    const compared = await compareRelease({ source, server, version, contract, now: world.now() });
    // That it has none was said when none was taken; that it has to have one was not.
    const findings = compared.findings.filter(({ outcome }) => contract !== undefined || outcome === "fail");
    return { ...compared, findings };
}
async function keep(invocation, world, done, { document, contract, without }) {
    const folder = (0,external_node_path_.resolve)(world.cwd, (0,commands_options/* textOf */.b6)(invocation, "output") ?? ".");
    const kept = { document, ...(contract && { contract }), ...(without !== undefined && { without }) };
    const files = done.dryRun ? [] : await (0,release_kept/* writeKept */.gn)(folder, kept);
    return { ...done, files };
}

// EXTERNAL MODULE: ./.build/report/findings.js + 2 modules
var report_findings = __webpack_require__(6261);
// EXTERNAL MODULE: ./.build/report/json.js
var json = __webpack_require__(63198);
;// CONCATENATED MODULE: ./.build/cli/adapters/release.js








/**
 * `headgate release`: writes into the working tree, and committing it is the user's to do; with `--commit` or
 * `--pull-request`, and into another repository, it goes to the desired branch or to a pull request; with `--output`
 * into a folder, for another job to propose.
 */
const release = async (invocation, world) => {
    const { run, refused } = await runRelease(invocation, world);
    const { outcome, findings, server, version, made, compared } = run;
    const said = (0,report_findings.formatFindings)(findings, new Map(), (0,command/* textOptions */.aW)(world));
    const lines = saidOf(run, await noticed(run));
    const text = [said, lines.join("\n"), refused?.text ?? ""].filter(Boolean).join("\n\n");
    const denied = Array.isArray(refused?.json?.findings) ? refused.json.findings : [];
    const landed = run.landed && (0,landing/* landingJson */.ap)(run.landed.branch, run.landed.done);
    const done = (0,command/* result */.Ke)(refused ? "refused" : outcome, text, {
        findings: [...(0,json.findingsJson)(findings), ...denied],
        server,
        version,
        tag: run.tag,
        target: run.target,
        dryRun: run.dryRun,
        contract: made?.release?.release.contract ?? null,
        before: compared?.before ?? null,
        verdict: compared?.comparison?.verdict ?? null,
        signed: run.isSigned,
        files: run.files,
        landed,
        deployment: run.deployment && {
            environment: run.deployment.environment,
            landed: (0,landing/* landingJson */.ap)(run.deployment.branch, run.deployment.done),
        },
    });
    return refused?.report ? { ...done, exit: (0,outcomes/* exitOf */.s)("refused"), report: refused.report } : done;
};
function saidOf(run, notices) {
    const { outcome, version, server, made } = run;
    const name = `${server} ${version}`;
    if (outcome === "unchanged") {
        const where = run.landed?.done.kind === "unchanged" ? ` on ${run.landed.branch}` : "";
        return [(0,report_text/* sanitize */.aj)(`${version} is released already${where}, just so`), ...deployed(run)];
    }
    if (outcome !== "released" || made === null)
        return sayFormer(made?.former, version);
    const verb = run.isProposed ? "has added" : run.dryRun ? "would write" : verbs[run.going];
    return [
        [(0,report_text/* sanitize */.aj)(name), (0,words/* contractWords */.w)(made.release?.release.contract)].filter(Boolean).join("  "),
        ...sayCompared(run),
        ...notices.map((notice) => (0,report_text/* sanitize */.aj)(`  ${notice}`)),
        ...sayFormer(made.former, version),
        ...(run.dryRun && made.document ? sayDocument(made.document) : []),
        ...run.files.map((file) => `  ${verb} ${(0,report_text/* sanitize */.aj)(shortPath(file))}`),
        ...(run.landed ? [sayLanding(run.landed, name)] : []),
        ...(run.landed ? [run.isSigned ? "  ✓ signed with the identity of this run" : "  – not signed"] : []),
        ...deployed(run),
        ...(run.dryRun && run.going !== "files" ? sayWould(run) : []),
    ];
}
const verbs = { files: "wrote", folder: "wrote", commit: "adds", "pull-request": "adds" };
function sayWould({ going, target, environment, isProposed }) {
    const where = target === null ? "" : ` in ${(0,report_text/* sanitize */.aj)(target)}`;
    if (going === "folder")
        return ["  would hand it over to another job"];
    const asks = isProposed ? "is asked for already" : "would ask for it by a pull request";
    return [
        going === "commit" ? `  would commit it${where}` : `  ${asks}${where}`,
        ...(environment === null
            ? []
            : [`  would make it blue in ${(0,report_text/* sanitize */.aj)(environment)}, by an edit of its own`]),
    ];
}
/** What it would record: what a dry run is asked for. */
function sayDocument({ server, release }) {
    const { packages = [], remotes = [] } = server;
    const { source = {}, command, dependencies = {}, changelog = [], security = [], by } = release;
    const parts = [
        ...packages.map((entry) => `${entry.registryType}:${entry.identifier}${entry.version ? `@${entry.version}` : ""}`),
        ...remotes.map(({ url }) => url),
        ...(command === undefined ? [] : [[command.command, ...command.args].join(" ")]),
    ];
    const from = [source.repository, source.tag, source.commit?.slice(0, 12), source.subfolder];
    const variables = [...packages, ...(command ? [command] : [])].flatMap(({ environmentVariables = [] }) => environmentVariables);
    const listed = (lines) => lines.length > 5 ? [...lines.slice(0, 5), `… ${lines.length - 5} more`] : lines;
    const depends = Object.keys(dependencies).length;
    const rows = [
        ["is", parts],
        ["from", from.some(Boolean) ? [from.filter(Boolean).join(" ")] : []],
        ["depends on", depends === 0 ? [] : [(0,report_text/* count */.U9)(depends, "package")]],
        ["reads", variables.map(({ name, isSecret }) => (isSecret ? `${name} (secret)` : name))],
        ["new", listed(changelog)],
        ["security", listed(security)],
        ["by", by === undefined ? [] : [by]],
    ];
    return rows.flatMap(([name, values]) => values.map((value) => (0,report_text/* sanitize */.aj)(`  ${name.padEnd(11)}${value}`)));
}
function deployed({ deployment, server, version }) {
    if (deployment === null || deployment.done.kind === "unchanged")
        return [];
    return [sayLanding(deployment, `${server} ${version} in ${deployment.environment}`)];
}
/** `  compared with 1.1.5: additive` */
function sayCompared({ compared }) {
    if (!compared?.comparison || compared.before === null)
        return [];
    const { verdict } = compared.comparison;
    const why = compared.why ?? "";
    const words = why.startsWith(verdict) ? why : [verdict, why].filter(Boolean).join("; ");
    return [(0,report_text/* sanitize */.aj)(`  compared with ${compared.before}: ${words}`)];
}
/** What models will read, and people should read twice: of what changed, of a first version in all of it. */
async function noticed({ outcome, made, compared }) {
    if (outcome !== "released" || !made?.contract)
        return [];
    const { noticeWords } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 38377));
    if (compared?.comparison) {
        const { warningsIn } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 19549));
        return noticeWords(warningsIn(compared.comparison));
    }
    const { examineContract } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 98192));
    return noticeWords(examineContract(made.contract));
}
function sayLanding({ branch, done }, what) {
    const { outcome, name, message } = (0,landing/* landingLine */.KP)(branch, done, what);
    const sign = { waiting: "…", skipped: "–" }[String(outcome)] ?? "✓";
    return `  ${sign} ${(0,report_text/* sanitize */.aj)(`${name}  ${message}`)}`;
}
/** `  started as 1.1.4 is: npm:@acme/weather-mcp@1.1.5` */
function sayFormer(former, version) {
    if (!former)
        return [];
    const { remote, oci, ...named } = former.stated ?? {};
    const start = [
        ...Object.entries(named).map(([kind, name]) => `${kind}:${name}@${version}`),
        ...(oci === undefined ? [] : [`oci:${oci}`]),
        ...(remote === undefined ? [] : [remote.url]),
        ...(former.command === undefined ? [] : [former.command.join(" ")]),
    ];
    return [(0,report_text/* sanitize */.aj)(`  started as ${former.version} is: ${start.join(", ")}`)];
}
/** A contract's file is named by a digest that nobody reads to the end. */
function shortPath(path) {
    return path.replace(/([0-9a-f]{12})[0-9a-f]{52}\.json$/, "$1….json");
}


/***/ }),

/***/ 41488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ limitsOf),
/* harmony export */   q: () => (/* binding */ changedAdvisories)
/* harmony export */ });
/* harmony import */ var _convention_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1450);
/* harmony import */ var _convention_locate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47557);
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10547);
/* harmony import */ var _model_signature_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65819);
/* harmony import */ var _rules_supply_chain_advisory_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4182);
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22669);






/**
 * What is known against the releases that a change brings, though nothing is deployed by it: whoever merges one sees
 * what will keep it out. Nobody is asked where no environment asks for it.
 */
async function changedAdvisories({ source, change, desired, ...world }) {
    const limits = limitsOf(desired.environments);
    if (change === "all" || limits.size === 0)
        return [];
    const changed = [...change.files].flatMap((path) => {
        const what = (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .classify */ .L8)(path);
        return what.kind === "release" ? [what] : [];
    });
    if (changed.length === 0)
        return [];
    const loaded = await (0,_convention_load_js__WEBPACK_IMPORTED_MODULE_0__/* .loadDesired */ .fv)(source, {
        kind: "touched",
        servers: new Set(changed.map(({ server }) => server)),
        files: new Set(changed.map(({ server, version }) => (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseFile */ .MR)(server, version))),
        changedOnly: true,
    });
    const releases = changed.flatMap(({ server, version }) => loaded.desired.servers.get(server)?.releases.get(version) ?? []);
    const known = await (0,_gather_js__WEBPACK_IMPORTED_MODULE_3__/* .lookUp */ .k)(releases, world);
    const findings = releases.flatMap((release) => {
        const evidence = known.get((0,_model_signature_js__WEBPACK_IMPORTED_MODULE_4__/* .signatureKey */ .cx)(release));
        if (!evidence)
            return [];
        const { id: server, version, file } = release;
        const place = { file, path: ["server", "version"], part: "value" };
        return (0,_rules_supply_chain_advisory_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseAdvisories */ .JY)({ version, evidence, place }, limits).map((finding) => ({ ...finding, server }));
    });
    return (0,_convention_locate_js__WEBPACK_IMPORTED_MODULE_5__/* .locate */ .x)(findings, source);
}
/** What each environment refuses, of those that ask. */
function limitsOf(environments) {
    return new Map([...environments.values()].flatMap((environment) => {
        const limit = (0,_rules_supply_chain_advisory_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .limitOf */ .LF)(environment);
        return limit === undefined ? [] : [[environment.id, limit]];
    }));
}


/***/ }),

/***/ 17151:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   Uk: () => (/* binding */ shownAddress),
/* harmony export */   r4: () => (/* binding */ placeKey)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** What `--repository` means: an address where it begins like one, else a folder; by default the current one. */
function placeOf(named, cwd) {
    return named !== undefined && isAddress(named)
        ? { kind: "address", address: named }
        : { kind: "clone", folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, named ?? ".") };
}
/** `https://…`, `ssh://…`, `file://…` or `git@host:path`: what git asks others for, and starts no helper of its own. */
function isAddress(text) {
    if (/[\p{Cc}\s]/u.test(text))
        return false;
    return (/^(?:https?|ssh|git|file):\/\/[^-]/i.test(text) ||
        /^[A-Za-z0-9_][\w.-]*@[A-Za-z0-9][\w.-]*:[^:]/.test(text));
}
/** The address without what may be a secret in it. */
function shownAddress(address) {
    return address.replace(/^([a-z]+:\/\/)[^/@]*@/i, "$1");
}
/** One text for a place, to know it again by. */
function placeKey(place) {
    return place.kind === "clone" ? place.folder : place.address;
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

/***/ 80714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ lastWords),
/* harmony export */   redaction: () => (/* binding */ redaction)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34694);

/** Shorter pieces of a secret say nothing, and stand in any text. */
const shortest = 6;
/**
 * Replaces each secret value: as it is and without the space around it, each line of a longer one, the texts in
 * one that is JSON, and all of these as they look in JSON, a URL, base64, hexadecimal digits, capital or small
 * letters. Longer ones first, so that one which contains another leaves no rest.
 */
function redaction(secrets) {
    const values = Object.values(secrets)
        .flatMap(pieces)
        .flatMap(forms)
        .filter((value) => value !== "");
    const longestFirst = [...new Set(values)].sort((a, b) => b.length - a.length);
    return (text) => longestFirst.reduce((rest, value) => rest.replaceAll(value, "***"), text);
}
function pieces(value) {
    const lines = value.split(/[\r\n]+/).map((line) => line.trim());
    const parts = [...lines, ...textsInJson(value)].filter((part) => part.length >= shortest);
    return [value, value.trim(), ...parts];
}
function textsInJson(value) {
    if (!/^\s*[[{]/.test(value))
        return [];
    const texts = [];
    try {
        JSON.parse(value, (_, inner) => {
            if (typeof inner === "string")
                texts.push(inner, ...inner.split(/[\r\n]+/));
            return inner;
        });
    }
    catch {
        // Not JSON: the value itself is all there is.
    }
    return texts;
}
function forms(value) {
    const bytes = Buffer.from(value);
    const always = [
        value,
        JSON.stringify(value).slice(1, -1),
        encodeURIComponent(value.toWellFormed()),
        bytes.toString("base64"),
        bytes.toString("base64url"),
    ];
    if (value.length < shortest)
        return always;
    const hex = bytes.toString("hex");
    const within = [0, 1, 2]
        .map((offset) => base64Within(bytes, offset))
        .filter((text) => text.length >= shortest);
    const inUrls = within.map((text) => text.replaceAll("+", "-").replaceAll("/", "_"));
    return [...always, ...within, ...inUrls, hex, hex.toUpperCase(), value.toUpperCase(), value.toLowerCase()];
}
/** The digits that stand in base64 wherever these bytes follow `offset` others, whatever surrounds them. */
function base64Within(bytes, offset) {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
    return text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
}
const noise = /^\s*at |^Node\.js v\d|^[^\p{L}]*$|^npm (?:error|ERR!) (?:A complete log|code\b)/u;
const telling = /error|exception|panic|fatal|cannot|denied|not found/i;
/** The one line of a program's last words that says most: its last error, else its last line; one line of ours. */
function lastWords(text, redact) {
    const lines = redact(text)
        .split(/\r\n|[\r\n]/)
        .filter((line) => !noise.test(line));
    return (0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(lines.findLast((line) => telling.test(line)) ?? lines.at(-1) ?? "");
}


/***/ }),

/***/ 81756:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ noticesMarkdown),
/* harmony export */   v: () => (/* binding */ comparisonMarkdown)
/* harmony export */ });
/* harmony import */ var _contract_alike_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73794);
/* harmony import */ var _contract_text_visible_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43298);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43570);
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45455);
/* harmony import */ var _markdown_fit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54185);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10431);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19549);
/* harmony import */ var _word_difference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97825);








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
            left -= (0,_markdown_fit_js__WEBPACK_IMPORTED_MODULE_3__/* .sizeOf */ .$d)(block) + gap;
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
    const many = changes.filter(_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .isTextChange */ .QE).length;
    const others = (0,_contract_alike_js__WEBPACK_IMPORTED_MODULE_0__/* .alike */ .n)(changes.filter((change) => !(0,_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .isTextChange */ .QE)(change))).length;
    return leastRow * (Math.min(many, texts) + Math.min(others, rows));
}
/** Block by block, so that what does not fit is not made to its end. */
function* blocksAt(comparison, level, { heading }, limit) {
    const title = (words) => titled(words, heading);
    const { verdict } = comparison;
    const light = verdict === "none" ? "⚪" : _groups_js__WEBPACK_IMPORTED_MODULE_5__/* .classWords */ .ot[verdict].light;
    const groups = (0,_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .groupChanges */ .tw)(comparison);
    yield `${light} ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .bold */ .Cr)(verdict === "none" ? "no change" : verdict)}${verdict === "none" ? "" : `: ${(0,_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .countChanges */ .xS)(comparison)}`}`;
    if (level !== levels[0])
        yield "Shortened to fit; `headgate contract diff` shows all of it.";
    yield* some(noticesMarkdown((0,_groups_js__WEBPACK_IMPORTED_MODULE_5__.warningsIn)(comparison), { heading, most: level.warnings }));
    for (const group of groups) {
        const { title: words } = _groups_js__WEBPACK_IMPORTED_MODULE_5__/* .classWords */ .ot[group.class];
        const told = group.changes.filter((change) => !(0,_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .isTextChange */ .QE)(change));
        const texts = group.changes.filter(_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .isTextChange */ .QE);
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
    return heading === undefined ? (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .bold */ .Cr)(words) : `${"#".repeat(Math.min(6, Math.max(1, heading)))} ${words}`;
}
function changesTable(changes, most) {
    const { told, rest } = (0,_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .reasoned */ .uI)(changes, most);
    const rows = told.map(({ first, summary, why }) => [
        (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .R)(summary), 160),
        _groups_js__WEBPACK_IMPORTED_MODULE_5__/* .sideWords */ .H[first.side],
        (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(why, 300),
        (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .R)(first.reason), 60),
    ]);
    return withMore((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["change", "concerns", "why", "reason"], rows), rest);
}
/** Stops where it is longer than the limit already: then it is not used. */
function textsTable(changes, { texts, words }, limit) {
    const rows = [];
    let size = 0;
    for (const change of changes.slice(0, texts)) {
        const runs = (0,_word_difference_js__WEBPACK_IMPORTED_MODULE_6__/* .textRuns */ .ei)(change);
        const row = [
            (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .R)((0,_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .placeWords */ .fp)(change.pointer)), 120),
            sideCell((0,_word_difference_js__WEBPACK_IMPORTED_MODULE_6__/* .sideOf */ .Jh)(runs, "gone"), "del", words),
            sideCell((0,_word_difference_js__WEBPACK_IMPORTED_MODULE_6__/* .sideOf */ .Jh)(runs, "come"), "ins", words),
        ];
        rows.push(row);
        size += row.join("").length;
        if (size > limit)
            break;
    }
    return withMore((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["of", "before", "after"], rows), changes.length - texts);
}
/** One side of a text, with what only it has marked, of at most so many words. */
function sideCell(runs, mark, most) {
    const parts = [];
    let left = most;
    for (const { kind, words } of runs) {
        if (left <= 0)
            break;
        const shown = words.slice(0, left);
        const said = (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(`${shown.join(" ")}${shown.length < words.length ? " …" : ""}`, 4_000);
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
        return `⚠ ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(notices.length, "thing")} to look at twice.`;
    const { told, rest } = (0,_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .toldNotices */ .rV)(notices, most);
    const items = told.map(({ pointer, text: words }) => `${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .R)((0,_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .placeWords */ .fp)(pointer)), 120)}: ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .R)(words), 400)}`);
    return [titled(`⚠ Look twice: ${notices.length}`, heading), withMore((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(items), rest)].join("\n\n");
}
function renamesMarkdown({ renames = [] }, { rows }, title) {
    if (renames.length === 0 || rows === 0)
        return "";
    const items = renames.slice(0, rows).map(({ before, after, confidence, reason }) => {
        const names = `${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .R)(before))} → ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .R)(after))}`;
        return `${names}${confidence === "high" ? "" : ", perhaps"}: ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .R)(reason), 200)}`;
    });
    return [title("Looks renamed"), withMore((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(items), renames.length - rows)].join("\n\n");
}
function withMore(markdown, rest) {
    return rest > 0 ? `${markdown}\n\n… and ${rest} more.` : markdown;
}


/***/ }),

/***/ 25562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ migrationGuide)
});

// EXTERNAL MODULE: ./.build/contract/alike.js
var alike = __webpack_require__(73794);
// EXTERNAL MODULE: ./.build/contract/text/visible.js
var visible = __webpack_require__(43298);
// EXTERNAL MODULE: ./.build/report/markdown/blocks.js
var blocks = __webpack_require__(43570);
// EXTERNAL MODULE: ./.build/report/markdown/escape.js
var markdown_escape = __webpack_require__(45455);
// EXTERNAL MODULE: ./.build/report/text.js
var report_text = __webpack_require__(10431);
;// CONCATENATED MODULE: ./.build/report/contract/advice.js
/** What somebody who uses a server has to do about a change, by its reason; one sentence. */
function adviceFor(change) {
    if (change.class === "unknown")
        return unknown[change.side];
    const [, known] = advice.find(([pattern]) => pattern.test(change.reason)) ?? [];
    return (typeof known === "string" ? known : known?.[change.side]) ?? bySide[change.side];
}
const advice = [
    [/^tool-(?:removed|renamed)$/, "Call another tool, or stop calling it: a call of this name fails."],
    [/^prompt-(?:removed|renamed)$/, "Take another prompt: one of this name is not found any more."],
    [
        /^resource(?:-template)?-(?:removed|renamed)$/,
        "Read something else: nothing is found at this address any more.",
    ],
    [/^argument-required$/, "Give it in every call."],
    [/^argument-removed$/, "Leave it out: it has no effect any more, or is refused."],
    [
        /^(?:values?|choice)-/,
        {
            input: "Give only what is still allowed.",
            output: "Handle values that were never given before.",
        },
    ],
    [
        /^limit-/,
        { input: "Keep within the new limit.", output: "Handle values beyond the limit that was kept before." },
    ],
    [/^type-/, { input: "Give it as the new type.", output: "Read it as the new type." }],
    [/^output-removed$/, "Read the text of the answer: it has no structured part any more."],
    [/^field-removed$/, "Do not read this field: it is not there any more."],
    [/^field-optional$/, "Handle answers in which this field is missing."],
    [/^mime-type-/, "Read what comes as the new type."],
    [/^task-required$/, "Call it as a task: it is no longer run otherwise."],
    [/^task-refused$/, "Call it without a task: it is no longer run as one."],
];
const bySide = {
    input: "Look at every call that gives it: one that was right can be refused.",
    output: "Look at everything that reads it: an answer can be one that was never given before.",
    listing: "Look at everything that names it.",
};
const unknown = {
    input: "Check it by hand: whether calls that were right stay right cannot be told from the schemas.",
    output: "Check it by hand: whether answers stay within what readers expect cannot be told from the schemas.",
    listing: "Check it by hand.",
};

// EXTERNAL MODULE: ./.build/report/contract/schema-words.js
var schema_words = __webpack_require__(43122);
;// CONCATENATED MODULE: ./.build/report/contract/example.js

const formats = {
    date: "2026-01-31",
    "date-time": "2026-01-31T12:00:00Z",
    time: "12:00:00Z",
    email: "someone@example.com",
    uri: "https://example.com/",
    url: "https://example.com/",
    uuid: "00000000-0000-4000-8000-000000000000",
    ipv4: "192.0.2.1",
    ipv6: "2001:db8::1",
    hostname: "example.com",
};
/**
 * Arguments that a call may have: what is required, and of what is not only the names in `also`. Made from the schema's
 * own defaults, examples and values as far as it has any.
 */
function exampleArguments(schema, also = new Set()) {
    return (0,schema_words/* isSchema */.Wl)(schema) ? objectOf(schema, schema, also, 0) : {};
}
/** A value that a schema most likely admits. */
function exampleValue(schema, root, name = "", depth = 0) {
    if (!(0,schema_words/* isSchema */.Wl)(schema) || depth > 4)
        return null;
    const open = (0,schema_words/* followed */.Xd)(schema, root);
    const given = ["const", "default"]
        .map((key) => (0,schema_words/* ownOf */._t)(open, key))
        .find((value) => value !== undefined && !isEmpty(value));
    if (given !== undefined)
        return example_short(given);
    const [first] = [...(0,schema_words/* listOfJson */._9)((0,schema_words/* ownOf */._t)(open, "examples")), ...(0,schema_words/* listOfJson */._9)((0,schema_words/* ownOf */._t)(open, "enum"))];
    if (first !== undefined)
        return example_short(first);
    const branches = [...(0,schema_words/* listOfJson */._9)((0,schema_words/* ownOf */._t)(open, "anyOf")), ...(0,schema_words/* listOfJson */._9)((0,schema_words/* ownOf */._t)(open, "oneOf"))];
    const type = typeOf(open);
    if (type === undefined && branches.length > 0) {
        const branch = branches.find((one) => !(0,schema_words/* isSchema */.Wl)(one) || one.type !== "null");
        return exampleValue(branch ?? branches[0], root, name, depth + 1);
    }
    switch (type) {
        case "integer":
        case "number":
            return numberOf(open);
        case "boolean":
            return true;
        case "null":
            return null;
        case "array":
            return (numberAt(open, "maxItems") ?? 1) < 1
                ? []
                : [exampleValue((0,schema_words/* ownOf */._t)(open, "items"), root, name, depth + 1)];
        case "object":
            return objectOf(open, root, new Set(), depth);
        default:
            return textOf(open, name);
    }
}
function objectOf(schema, root, also, depth) {
    const open = (0,schema_words/* followed */.Xd)(schema, root);
    const properties = (0,schema_words/* ownOf */._t)(open, "properties");
    if (!(0,schema_words/* isSchema */.Wl)(properties))
        return {};
    const required = new Set((0,schema_words/* listOfJson */._9)((0,schema_words/* ownOf */._t)(open, "required")));
    const wanted = Object.entries(properties).filter(([name]) => required.has(name) || also.has(name));
    return Object.fromEntries(wanted.slice(0, 12).map(([name, value]) => [name, exampleValue(value, root, name, depth + 1)]));
}
function typeOf(schema) {
    const type = (0,schema_words/* ownOf */._t)(schema, "type");
    const names = (Array.isArray(type) ? type : [type]).filter((one) => typeof one === "string");
    const name = names.find((one) => one !== "null") ?? names[0];
    if (name !== undefined)
        return name;
    return Object.hasOwn(schema, "properties") ? "object" : undefined;
}
function numberOf(schema) {
    const over = numberAt(schema, "exclusiveMinimum");
    const low = numberAt(schema, "minimum") ?? (over === undefined ? undefined : over + 1);
    const high = numberAt(schema, "maximum");
    const step = numberAt(schema, "multipleOf");
    const start = low ?? Math.min(1, high ?? 1);
    return step !== undefined && step > 0 ? Math.ceil(start / step) * step || step : start;
}
function textOf(schema, name) {
    const format = (0,schema_words/* ownOf */._t)(schema, "format");
    const known = typeof format === "string" && Object.hasOwn(formats, format) ? formats[format] : undefined;
    const text = known ?? (/^[\w -]{1,40}$/.test(name) ? `some ${wordsOf(name)}` : "some text");
    const most = numberAt(schema, "maxLength") ?? 80;
    return text.slice(0, most).padEnd(Math.min(numberAt(schema, "minLength") ?? 0, 80), "x");
}
/** `libraryName` and `library_name` as `library name`. */
function wordsOf(name) {
    return name
        .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
        .replace(/[_-]+/g, " ")
        .toLowerCase();
}
function numberAt(schema, key) {
    const value = (0,schema_words/* ownOf */._t)(schema, key);
    return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}
/** A default that says nothing makes no example. */
function isEmpty(value) {
    return value === null || value === "" || (typeof value === "object" && Object.keys(value).length === 0);
}
/** Examples are read by people: what is long says less. */
function example_short(value) {
    if (typeof value === "string")
        return value.length > 80 ? `${value.slice(0, 79)}…` : value;
    return JSON.stringify(value).length > 400 ? null : value;
}

// EXTERNAL MODULE: ./.build/report/contract/groups.js
var groups = __webpack_require__(19549);
;// CONCATENATED MODULE: ./.build/report/contract/lookup.js

/** Names of a JSON pointer. */
function stepsOf(pointer) {
    return pointer
        .split("/")
        .slice(1)
        .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
/** What a change is about as a whole: the tool, prompt or resource, or the instructions. */
function subjectOf(pointer) {
    const [list = "", name = ""] = stepsOf(pointer);
    return { list, name };
}
function toolOf(contract, name) {
    return contract.tools.find((tool) => tool.name === name);
}
function promptOf(contract, name) {
    return contract.prompts.find((prompt) => prompt.name === name);
}
/** The argument or field that a pointer is about: the innermost one on its way; undefined where there is none of it. */
function memberAt(contract, pointer) {
    const [list, toolName = "", part = "", ...steps] = stepsOf(pointer);
    if (list !== "tools" || (part !== "inputSchema" && part !== "outputSchema"))
        return undefined;
    const root = (0,schema_words/* ownOf */._t)((toolOf(contract, toolName) ?? {}), part);
    if (!(0,schema_words/* isSchema */.Wl)(root))
        return undefined;
    let current = (0,schema_words/* followed */.Xd)(root, root);
    let found;
    let name = "";
    for (let index = 0; index < steps.length && (0,schema_words/* isSchema */.Wl)(current); index += 1) {
        const step = steps[index] ?? "";
        const key = steps[index + 1];
        // `required/NAME` is about the member of that name.
        if ((step === "properties" || step === "required") && key !== undefined) {
            const members = (0,schema_words/* ownOf */._t)(current, "properties");
            const needed = (0,schema_words/* ownOf */._t)(current, "required");
            const next = (0,schema_words/* isSchema */.Wl)(members) ? (0,schema_words/* ownOf */._t)(members, key) : undefined;
            // What is not there any more must not be told as what it stood in.
            if (!(0,schema_words/* isSchema */.Wl)(next))
                return undefined;
            name = name === "" ? key : `${name}.${key}`;
            found = { schema: next, root, name, required: Array.isArray(needed) && needed.includes(key) };
            current = (0,schema_words/* followed */.Xd)(next, root);
            index += 1;
        }
        else if (step === "items") {
            const items = (0,schema_words/* ownOf */._t)(current, "items");
            if (!(0,schema_words/* isSchema */.Wl)(items))
                return found;
            name = `${name}[]`;
            found = { schema: items, root, name, required: false };
            current = (0,schema_words/* followed */.Xd)(items, root);
        }
        else {
            return found && { ...found, keyword: step };
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/report/contract/migration.js










const mostSubjects = 100;
/** Of things that are told as one. */
const mostNames = 30;
/**
 * A draft, in Markdown, of what users of a server have to do: of every change that breaks, or that nobody can tell of,
 * what was, what is, and what to do, with a call before and after. Empty where there is none. Renames are suggestions.
 */
function migrationGuide(comparison, before, after, names = {}) {
    const changes = comparison.changes.filter((change) => change.class === "breaking" || change.class === "unknown");
    if (changes.length === 0)
        return "";
    const renames = comparison.renames ?? [];
    const subjects = bySubject(changes, renames);
    const breaking = changes.filter((change) => change.class === "breaking").length;
    const open = changes.length - breaking;
    const sections = subjects
        .slice(0, mostSubjects)
        .map((one) => ("alike" in one ? alikeSection(one.alike) : section(one.changes, renames, before, after)));
    const rest = subjects.length - mostSubjects;
    const said = [
        ...(breaking > 0 ? [`${(0,report_text/* count */.U9)(breaking, "change")} can break clients`] : []),
        ...(open > 0 ? [`${(0,report_text/* count */.U9)(open, "change")} must be checked by hand`] : []),
    ];
    return [
        `## ${titleOf(names)}`,
        `${said.join(", and ")}. This is a draft, made from the difference of the two contracts: what was meant, only its authors know. Values in the examples are made up from the schemas.`,
        ...sections,
        ...(rest > 0
            ? [`… and ${(0,report_text/* count */.U9)(rest, "more thing")} that changed: \`headgate contract diff\` has them all.`]
            : []),
    ].join("\n\n");
}
/** In the order in which the worst change of each comes. A tool always has a heading of its own, for its calls. */
function bySubject(changes, renames) {
    const groups = new Map();
    for (const change of changes) {
        const group = groups.get(keyOf(change));
        if (group)
            group.push(change);
        else
            groups.set(keyOf(change), [change]);
    }
    const renamed = new Set(renames.map(({ from }) => from));
    const hasMore = (change) => subjectOf(change.pointer).list === "tools" ||
        renamed.has(change.pointer) ||
        groups.get(keyOf(change))?.length !== 1;
    const told = new Set();
    return (0,alike/* alike */.n)(changes, hasMore).flatMap((entry) => {
        if (entry.changes.length > 1)
            return [{ alike: entry }];
        const key = keyOf(entry.first);
        if (told.has(key))
            return [];
        told.add(key);
        return [{ changes: groups.get(key) ?? [] }];
    });
}
function keyOf({ pointer }) {
    const { list: kind, name } = subjectOf(pointer);
    return JSON.stringify([kind, name]);
}
function alikeSection({ first, changes, summary }) {
    const { list: kind } = subjectOf(first.pointer);
    const all = (0,report_text/* count */.U9)(changes.length, kindWords(kind));
    const names = changes.map(({ pointer }) => (0,markdown_escape/* code */.aY)((0,visible/* visible */.R)(subjectOf(pointer).name), 120));
    const more = names.length > mostNames ? `, and ${names.length - mostNames} more` : "";
    const why = first.why === undefined ? "" : `: ${(0,markdown_escape/* text */.Qq)((0,visible/* visible */.R)(first.why), 400)}`;
    return [
        `### ${all}`,
        `${groups/* classWords */.ot[first.class].light} ${(0,markdown_escape/* bold */.Cr)((0,markdown_escape/* code */.aY)(`${summary.slice(0, 1)} ${all}`))}${why}`,
        (0,blocks/* list */.p_)([`Which: ${names.slice(0, mostNames).join(", ")}${more}`, `Do: ${adviceFor(first)}`]),
    ].join("\n\n");
}
function titleOf({ from, to }) {
    if (from === undefined && to === undefined)
        return "What to change";
    return [
        "Migrating",
        ...(from ? [`from ${(0,markdown_escape/* text */.Qq)(from, 80)}`] : []),
        ...(to ? [`to ${(0,markdown_escape/* text */.Qq)(to, 80)}`] : []),
    ].join(" ");
}
/** Everything about one tool, prompt or resource. */
function section(changes, renames, before, after) {
    const [first] = changes;
    if (first === undefined)
        return "";
    const { list: kind, name } = subjectOf(first.pointer);
    const own = renames.filter(({ from }) => changes.some(({ pointer }) => pointer === from));
    const renamed = own.find(({ kind: what }) => what === "tool");
    const newName = renamed === undefined ? name : (stepsOf(renamed.to)[1] ?? name);
    return [
        `### ${(0,markdown_escape/* code */.aY)((0,visible/* visible */.R)(name === "" ? kind : name), 120)}${kind === "tools" || name === "" ? "" : ` (${kindWords(kind)})`}`,
        ...changes.map((change) => changeBlock(change, own, before, after)),
        ...(kind === "tools" ? calls(changes, name, newName, before, after) : []),
    ].join("\n\n");
}
function kindWords(kind) {
    return kind === "resourceTemplates" ? "resource template" : (0,markdown_escape/* text */.Qq)(kind.replace(/s$/, ""), 40);
}
function changeBlock(change, renames, before, after) {
    const light = groups/* classWords */.ot[change.class].light;
    const rename = renames.find(({ from }) => from === change.pointer);
    const suggestion = rename === undefined
        ? []
        : [
            `Suggestion: it looks as if it became ${(0,markdown_escape/* code */.aY)((0,visible/* visible */.R)(rename.after), 120)} (${(0,markdown_escape/* text */.Qq)((0,visible/* visible */.R)(rename.reason), 200)}).`,
        ];
    const title = (0,markdown_escape/* code */.aY)((0,visible/* visible */.R)(change.summary), 200);
    const why = change.why === undefined ? "" : `: ${(0,markdown_escape/* text */.Qq)((0,visible/* visible */.R)(change.why), 400)}`;
    return [
        `${light} ${(0,markdown_escape/* bold */.Cr)(title)}${why}`,
        (0,blocks/* list */.p_)([
            `Was: ${stateOf(change, before, "before")}`,
            `Is: ${stateOf(change, after, "after")}`,
            `Do: ${[adviceFor(change), ...suggestion].join(" ")}`,
        ]),
    ].join("\n\n");
}
/** What of a contract a change is about, as it stands on one side. */
function stateOf(change, contract, side) {
    const [kind = "", name = "", ...rest] = stepsOf(change.pointer);
    const found = memberAt(contract, change.pointer);
    if (found) {
        const type = (0,schema_words/* typeWords */.yL)(found.schema, found.root);
        const needed = found.name.endsWith("[]") ? "" : found.required ? ", required" : ", optional";
        return `${(0,markdown_escape/* code */.aY)((0,visible/* visible */.R)(found.name), 120)}: ${(0,markdown_escape/* code */.aY)((0,visible/* visible */.R)(type), 200)}${needed}${keywordWords(change, found, side)}`;
    }
    const value = change[side];
    if (value !== undefined)
        return (0,markdown_escape/* code */.aY)((0,visible/* visible */.R)(value), 300);
    if (kind === "tools" && rest.length === 0)
        return signatureOf(contract, name);
    if (kind === "prompts" && rest[0] === "arguments") {
        const argument = (promptOf(contract, name)?.arguments ?? []);
        const own = Array.isArray(argument) ? argument.find((one) => one?.name === rest[1]) : undefined;
        if (!own)
            return "not there";
        return `${(0,markdown_escape/* code */.aY)((0,visible/* visible */.R)(rest[1] ?? ""), 120)}, ${own.required === true ? "required" : "optional"}`;
    }
    return isThere(contract, kind, name, rest) ? (0,markdown_escape/* code */.aY)((0,visible/* visible */.R)((0,groups/* placeWords */.fp)(change.pointer)), 120) : "not there";
}
/** The value of the keyword that changed, where the words for the type say nothing of it. */
function keywordWords(change, { keyword }, side) {
    const isSaid = keyword === undefined || schema_words/* toldKeywords */.ig.has(keyword);
    if (isSaid || (change.before === undefined && change.after === undefined))
        return "";
    const value = change[side];
    const name = (0,markdown_escape/* code */.aY)((0,visible/* visible */.R)(keyword), 60);
    return value === undefined ? `, no ${name}` : `, ${name} ${(0,markdown_escape/* code */.aY)((0,visible/* visible */.R)(value), 200)}`;
}
function signatureOf(contract, name) {
    const tool = toolOf(contract, name);
    if (tool === undefined)
        return "not there";
    const sample = exampleArguments(tool.inputSchema);
    return (0,markdown_escape/* code */.aY)(`${(0,visible/* visible */.R)(name)}(${Object.keys(sample ?? {})
        .map(visible/* visible */.R)
        .join(", ")})`, 200);
}
function isThere(contract, kind, name, rest) {
    switch (kind) {
        case "tools": {
            const tool = toolOf(contract, name);
            const [part = ""] = rest;
            return tool !== undefined && rest.length === 1 && Object.hasOwn(tool, part);
        }
        case "prompts":
            return promptOf(contract, name) !== undefined;
        case "resources":
            return contract.resources.some(({ uri }) => uri === name);
        case "resourceTemplates":
            return contract.resourceTemplates.some(({ uriTemplate }) => uriTemplate === name);
        default:
            return contract.instructions !== undefined;
    }
}
/** A call that was right, and one that is; nothing where both are the same. */
function calls(changes, name, newName, before, after) {
    if (changes.every(({ side }) => side === "output"))
        return [];
    const concerned = argumentsIn(changes);
    // Before, a call without what is required now was right; that is what breaks.
    const given = argumentsIn(changes.filter(({ reason }) => reason !== "argument-required"));
    const [old, now] = [toolOf(before, name), toolOf(after, newName)];
    const was = old && callOf(name, exampleArguments(old.inputSchema, given));
    const is = now && callOf(newName, exampleArguments(now.inputSchema, concerned));
    if (was === is)
        return [];
    return [
        ...(was === undefined ? [] : ["A call before:", (0,markdown_escape/* fence */.EU)(was, "json")]),
        ...(is === undefined
            ? []
            : [`A call after${newName === name ? "" : ", if the suggestion is right"}:`, (0,markdown_escape/* fence */.EU)(is, "json")]),
    ];
}
/** Names of the arguments that changes are about. */
function argumentsIn(changes) {
    return new Set(changes.flatMap(({ pointer }) => {
        const [, , part, step, argument] = stepsOf(pointer);
        const isNamed = part === "inputSchema" && (step === "properties" || step === "required");
        return isNamed && argument !== undefined ? [argument] : [];
    }));
}
function callOf(name, given) {
    return (0,visible/* visible */.R)(JSON.stringify({ name, arguments: given }, null, 2));
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

/***/ 87368:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ publishedBundle),
/* harmony export */   f: () => (/* binding */ isFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34694);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38926);







const largest = 512 * 1_048_576;
/** Whether a bundle is named by a file, and not by its address. */
function isFile(bundle) {
    return !/^[a-z][a-z0-9+.-]*:\/\//i.test(bundle) && !/^file:/i.test(bundle);
}
/**
 * A bundle that was packed here is one of the files of the GitHub release of its tag: `mcpb pack`, then
 * `gh release upload`. Nowhere else does anybody know where clients get it.
 */
async function publishedBundle(file, source, { env, cache }) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(file);
    const shown = (0,_model_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(name, 100);
    const repository = source?.repository;
    const host = hostOf(env.GITHUB_SERVER_URL || "https://github.com");
    if (repository === undefined || source?.tag === undefined || hostOf(repository) !== host) {
        const message = `${shown} is a file of this machine: a release names the address that clients download it from`;
        const hint = `upload it (gh release upload v1.2.0 ${/^[\w.@+-]+$/.test(name) ? name : "FILE"}) and release by that tag; or name its address: --mcpb https://...`;
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .found */ .F)("package/invalid-name", message, hint);
    }
    // GitHub renames what has other characters, and says nothing of it.
    if (!/^[\w][\w.@+-]*$/.test(name)) {
        const message = `${shown} is no name that a file of a GitHub release keeps`;
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .found */ .F)("package/invalid-name", message, "rename it to letters, digits, dots and dashes: weather-1.2.0.mcpb");
    }
    const address = `${repository}/releases/download/${encodeURIComponent(source.tag)}/${encodeURIComponent(name)}`;
    const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(file).catch(() => undefined);
    if (facts === undefined && cache === undefined)
        return { address, fileSha256: undefined };
    if (facts === undefined || !facts.isFile() || facts.size > largest) {
        const why = facts === undefined
            ? "is not there"
            : facts.isFile()
                ? `is larger than ${largest / 1_048_576} MiB`
                : "is no file";
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .found */ .F)("package/not-found", `the bundle ${shown} ${why}`, "npx @anthropic-ai/mcpb pack makes one, in the folder of its manifest.json");
    }
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file), digest);
    return { address, fileSha256: digest.digest("hex") };
}
function hostOf(address) {
    return URL.canParse(address) ? new URL(address).host : undefined;
}


/***/ })

};
;