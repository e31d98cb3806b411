"use strict";
exports.id = 12;
exports.ids = [12];
exports.modules = {

/***/ 80012:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deploy: () => (/* binding */ deploy)
});

// EXTERNAL MODULE: ./.build/commands/asked.js
var commands_asked = __webpack_require__(98150);
// EXTERNAL MODULE: ./.build/convention/paths.js
var paths = __webpack_require__(10547);
// EXTERNAL MODULE: ./.build/convention/read.js + 3 modules
var read = __webpack_require__(68793);
// EXTERNAL MODULE: ./.build/convention/resolve/release.js
var release = __webpack_require__(8837);
// EXTERNAL MODULE: ./.build/model/text.js
var model_text = __webpack_require__(34694);
// EXTERNAL MODULE: ./.build/commands/commit-source.js
var commit_source = __webpack_require__(17519);
// EXTERNAL MODULE: ./.build/commands/release/commit.js
var release_commit = __webpack_require__(12643);
// EXTERNAL MODULE: ./.build/commands/release/options.js
var options = __webpack_require__(47134);
// EXTERNAL MODULE: ./.build/commands/release/words.js
var words = __webpack_require__(11213);
// EXTERNAL MODULE: ./.build/commands/release.js + 4 modules
var commands_release = __webpack_require__(76481);
// EXTERNAL MODULE: ./.build/commands/workspace.js + 2 modules
var commands_workspace = __webpack_require__(45349);
// EXTERNAL MODULE: ./.build/commands/deploy/start.js
var deploy_start = __webpack_require__(60820);
;// CONCATENATED MODULE: ./.build/commands/deploy/release.js












/**
 * The release that goes with a deployment: made from what the command line says, its contract taken, where the version
 * is not released on `commit` yet; undefined where it is, or where nothing was said. A result says why it cannot be.
 */
async function releaseBeside(workspace, world, commit, asked) {
    const { of, start } = asked;
    if (start.kind === "none")
        return undefined;
    const { server, version } = of;
    const file = (0,paths/* releaseFile */.MR)(server, version);
    const bytes = (await (0,commit_source.commitSource)(workspace, commit).read([file])).get(file);
    if (bytes !== undefined) {
        const document = (0,read/* readDocument */.u0)("release", file, bytes, undefined)?.value;
        const other = document && (0,deploy_start/* otherStart */.f8)((0,release/* resolveRelease */.C)(server, document), start);
        return other && (0,commands_asked.refuse)(world, other, subjectOf(asked));
    }
    if (start.kind === "transport") {
        return (0,commands_asked.refuse)(world, {
            rule: "release/no-start",
            message: `${server} ${version} is not released yet, and --transport ${start.transport} alone does not say how it is started`,
            hint: start.transport === "stdio"
                ? "add --command node ./server.mjs; for what npm has: headgate release --npm PACKAGE"
                : "add --url https://…",
        }, subjectOf(asked));
    }
    const { variables, create, reason } = asked;
    const changelog = [(0,model_text/* printable */.g$)(reason, 500)].filter((line) => line !== "");
    const made = await (0,commands_release/* releaseCommand */.P)({
        server,
        version,
        ...(start.kind === "command" ? { command: start.command } : { remote: start.remote }),
        variables: Object.keys(variables),
        values: variables,
        by: "deploy",
        changelog,
        create,
        dryRun: true,
    }, await (0,options/* releaseWorld */.s)(workspace, world));
    const { texts } = made;
    if (!texts || made.outcome === "refused" || made.outcome === "failed")
        return (0,commands_asked/* refuseAll */.cp)(world, made.findings);
    const { branch } = await (0,commands_workspace/* desiredHead */.$w)(workspace);
    const message = [version, (0,words/* contractWords */.w)(made.release?.release.contract)].filter(Boolean).join(", ");
    return async (head) => {
        const added = await (0,release_commit/* addedTo */.MX)(head, { server, version, texts }, branch);
        if (added.kind === "other")
            return { findings: [added.finding] };
        return { files: added.files, notes: [{ name: "release", message, isNew: added.files.size > 0 }] };
    };
}
function subjectOf({ of }) {
    return { server: of.server };
}

// EXTERNAL MODULE: ./.build/convention/edit/append.js
var append = __webpack_require__(91494);
;// CONCATENATED MODULE: ./.build/commands/deploy/scope.js

const scopes = ["project", "global", "mcprc", "vscode"];
/** Sees to it that clients of a scope are among the targets of an environment, comments in its file kept. */
async function withScope(head, policy, scope) {
    const { file, targets, approvals, id } = policy;
    const note = (message, isNew) => ({ name: "policy", message, isNew });
    if (targets.some((target) => target.type === "mcp" && target.scope === scope)) {
        return {
            files: new Map(),
            notes: [note(`${id} has a target of type mcp and scope ${scope} already`, false)],
        };
    }
    const text = Buffer.from((await head.read([file])).get(file) ?? "").toString("utf8");
    const edited = await (0,append/* appendToList */._)(text, "targets", { type: "mcp", scope }, file);
    if ("findings" in edited)
        return edited;
    return {
        files: new Map([[file, edited.text]]),
        notes: [note(`a target of type mcp and scope ${scope}, for every server in ${id}`, true)],
        // A policy that asks for approvals is not changed by one person alone.
        ...(approvals.count > 0 ? { review: `${id} asks for approval, and its targets change` } : {}),
    };
}

// EXTERNAL MODULE: ./.build/rules/text.js
var rules_text = __webpack_require__(61340);
// EXTERNAL MODULE: ./.build/rules/variables/exposed.js
var exposed = __webpack_require__(40633);
// EXTERNAL MODULE: ./.build/commands/release/exposed.js
var release_exposed = __webpack_require__(32272);
;// CONCATENATED MODULE: ./.build/commands/deploy/variables.js



/** Reads `KEY=value` each; or what is wrong with them. Values are never repeated: they may be what they must not be. */
function variablesAsked(given) {
    const read = new Map();
    for (const entry of given) {
        const end = entry.indexOf("=");
        const name = end < 0 ? "" : entry.slice(0, end);
        if (name === "") {
            return problem("what is given to --env-var is no KEY=value", "--env-var LOG_LEVEL=debug, once for each variable");
        }
        if (!isVariableName(name)) {
            const message = `${(0,rules_text/* shown */.SP)(name)} cannot be the name of a variable`;
            const hint = "use letters, digits and underscores, as in LOG_LEVEL";
            return { problem: { rule: "variable/not-a-name", message, hint } };
        }
        if ((0,exposed/* isSecretName */.eh)(name))
            return { problem: release_exposed/* nameProblem */.rH };
        if (read.has(name))
            return problem(`--env-var gives ${(0,rules_text/* shown */.SP)(name)} twice`, "leave one of the two out");
        read.set(name, entry.slice(end + 1));
    }
    return { variables: Object.fromEntries(read) };
}
function problem(message, hint) {
    return { problem: { rule: "edit/not-a-variable", message, hint } };
}
function isVariableName(text) {
    return /^[A-Za-z_][A-Za-z0-9_]{0,127}$/.test(text);
}
/** The same wish, with variables set besides. */
function withVariables(wished, variables) {
    if ("impossible" in wished || Object.keys(variables).length === 0)
        return wished;
    return { wish: { ...wished.wish, variables } };
}

// EXTERNAL MODULE: ./.build/commands/edit-desired/request.js
var request = __webpack_require__(57137);
// EXTERNAL MODULE: ./.build/commands/edit-desired/share.js
var edit_desired_share = __webpack_require__(78723);
// EXTERNAL MODULE: ./.build/commands/edit-desired/wish.js + 1 modules
var wish = __webpack_require__(89472);
// EXTERNAL MODULE: ./.build/commands/edit-desired.js + 4 modules
var edit_desired = __webpack_require__(80511);
;// CONCATENATED MODULE: ./.build/commands/deploy.js










/**
 * Puts a version into an environment, green with a share of traffic or blue; with its release and a target for its
 * clients in the same commit, where these are asked for and not there yet.
 */
const deploy = async (invocation, world) => {
    const [server = "", version = ""] = invocation.positionals;
    const { traffic } = invocation.options;
    const share = typeof traffic === "number" ? traffic : null;
    const wrong = share === null ? undefined : (0,edit_desired_share/* shareProblem */.L)(String(share));
    if (wrong)
        return (0,commands_asked.refuse)(world, wrong);
    const blue = (0,commands_workspace/* isSet */.vM)(invocation, "blue");
    if (blue && share !== null && share !== 100) {
        const message = `blue gets what the greens leave: --blue and --traffic ${share} ask for two things`;
        const hint = "leave one of the two out";
        return (0,commands_asked.refuse)(world, { rule: "edit/is-blue", message, hint });
    }
    const start = (0,deploy_start/* startAsked */.bd)(invocation);
    if ("problem" in start)
        return (0,commands_asked.refuse)(world, start.problem);
    const read = variablesAsked((0,commands_workspace/* listOf */.c3)(invocation, "env-var"));
    if ("problem" in read)
        return (0,commands_asked.refuse)(world, read.problem);
    const { variables } = read;
    const scope = scopes.find((known) => known === (0,commands_workspace/* textOf */.b6)(invocation, "scope"));
    return (0,edit_desired/* editDesired */.p)(invocation, world, {
        command: "deploy",
        servers: [{ server, version }],
        wish: (situation) => {
            const wished = blue ? (0,wish/* wishToPromote */.Pl)(situation, version) : (0,wish/* wishToDeploy */.yu)(situation, version, share);
            return withVariables(wished, variables);
        },
        mayBeNew: start.kind === "command" || start.kind === "remote",
        prepare: async (workspace, commit) => {
            const create = (0,commands_workspace/* isSet */.vM)(invocation, "create");
            const reason = (0,commands_asked/* reasonIn */.YY)(invocation);
            const asked = { of: { server, version }, start, variables, reason, create };
            const released = await releaseBeside(workspace, world, commit, asked);
            if (released !== undefined && typeof released !== "function")
                return released;
            const beside = async (head, policy) => {
                const release = (await released?.(head)) ?? request/* noCompanions */.lc;
                const target = scope === undefined ? request/* noCompanions */.lc : await withScope(head, policy, scope);
                if ("findings" in release)
                    return release;
                return "findings" in target ? target : joined(release, target);
            };
            return beside;
        },
    });
};
function joined(one, other) {
    const review = one.review ?? other.review;
    return {
        files: new Map([...one.files, ...other.files]),
        notes: [...one.notes, ...other.notes],
        ...(review === undefined ? {} : { review }),
    };
}


/***/ }),

/***/ 60820:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bd: () => (/* binding */ startAsked),
/* harmony export */   f8: () => (/* binding */ otherStart)
/* harmony export */ });
/* unused harmony export transports */
/* harmony import */ var _convention_wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18135);
/* harmony import */ var _model_start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51041);
/* harmony import */ var _rules_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61340);
/* harmony import */ var _rules_variables_exposed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40633);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73052);
/* harmony import */ var _release_exposed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32272);






const transports = ["stdio", "sse", "streamable-http"];
/** Reads `--transport`, `--command` and `--url`; or what is wrong with them. */
function startAsked(invocation) {
    const transport = transports.find((known) => known === (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(invocation, "transport"));
    const [first, ...args] = (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(invocation, "command");
    const url = (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(invocation, "url");
    if (first !== undefined && url !== undefined) {
        return contradiction("--command and --url say two things of how it is started");
    }
    if (first !== undefined) {
        if (transport !== undefined && transport !== "stdio") {
            return contradiction(`what a command starts is spoken to over stdio, not over ${transport}`);
        }
        const command = [first, ...args];
        const problem = (0,_release_exposed_js__WEBPACK_IMPORTED_MODULE_1__/* .commandProblem */ .RS)(command);
        return problem ? { problem } : { kind: "command", command };
    }
    if (url === undefined)
        return transport === undefined ? { kind: "none" } : { kind: "transport", transport };
    if (transport === "stdio")
        return contradiction("an address is not spoken to over stdio");
    const problem = addressProblem(url);
    if (problem)
        return { problem };
    const remote = { type: transport ?? "streamable-http", url };
    return { kind: "remote", remote, isTransportGiven: transport !== undefined };
}
function contradiction(message) {
    const hint = "--command COMMAND ARGS… for stdio; --url URL for streamable-http, with --transport sse for the older one";
    return { problem: { rule: "release/other-start", message, hint } };
}
/** What is committed is read by everyone: an address that lets somebody in is none. Never repeats such a one. */
function addressProblem(url) {
    const rule = "release/invalid-address";
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    if (parsed?.protocol !== "https:" && parsed?.protocol !== "http:") {
        return {
            rule,
            message: "--url is no http address",
            hint: "write it whole: https://weather.example.com/mcp",
        };
    }
    if (!(0,_rules_variables_exposed_js__WEBPACK_IMPORTED_MODULE_3__/* .isSecretAddress */ .Hk)(parsed))
        return undefined;
    return {
        rule,
        message: "--url holds what looks like a credential",
        hint: "revoke it if it is real, and leave it out: addresses are committed for everyone to read",
    };
}
/** Why a release is not what was asked for; undefined where it is, or where nothing was asked. */
function otherStart(release, asked) {
    if (isAsAsked(release, asked))
        return undefined;
    const wanted = asked.kind === "command"
        ? (0,_convention_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(asked.command.join(" "))
        : asked.kind === "remote"
            ? (0,_rules_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(asked.remote.url)
            : asked.kind === "transport"
                ? `something over ${asked.transport}`
                : "";
    const option = { none: "", command: "--command", remote: "--url", transport: "--transport" }[asked.kind];
    return {
        rule: "release/other-start",
        message: `${release.version} is released as ${sayStart(release)}, not as ${wanted}`,
        hint: `a release never changes: leave ${option} out, or deploy it as the next version`,
    };
}
function isAsAsked(release, asked) {
    const { remotes = [] } = release.server;
    switch (asked.kind) {
        case "none":
            return true;
        case "transport":
            return transportsOf(release).has(asked.transport);
        case "command": {
            const start = release.release.command;
            const words = start ? [start.command, ...start.args] : [];
            return words.length === asked.command.length && words.every((word, at) => word === asked.command[at]);
        }
        case "remote": {
            const { type, url } = asked.remote;
            return remotes.some((known) => known.url === url && (!asked.isTransportGiven || known.type === type));
        }
    }
}
function transportsOf({ server, release }) {
    const { packages = [], remotes = [] } = server;
    return new Set([
        ...packages.map(({ transport }) => transport.type),
        ...remotes.map(({ type }) => type),
        ...(release.command ? ["stdio"] : []),
    ]);
}
/** `npm:@acme/weather-mcp@1.1.5`, `"node ./weather.mjs"`, `https://… over sse`. */
function sayStart(release) {
    const start = (0,_model_start_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseStart */ .Se)(release);
    switch (start?.kind) {
        case "package": {
            const { registryType, identifier, version = release.version } = start.package;
            return (0,_rules_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(`${registryType}:${identifier}@${version}`);
        }
        case "command":
            return (0,_convention_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)([start.command.command, ...start.command.args].join(" "));
        case "remote":
            return `${(0,_rules_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(start.remote.url)} over ${start.remote.type}`;
        case undefined:
            return ((0,_rules_text_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)((release.server.packages ?? []).map((one) => (0,_rules_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(one.identifier))) || "nothing that starts");
    }
}


/***/ }),

/***/ 78723:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ shareProblem)
/* harmony export */ });
/* harmony import */ var _convention_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18135);

/** What is wrong with a share as somebody gave it; undefined where it is a whole number from 0 to 100. */
function shareProblem(text) {
    if (/^\d{1,3}$/.test(text) && Number(text) <= 100)
        return undefined;
    return {
        rule: "traffic/out-of-range",
        message: `${(0,_convention_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} is no share of traffic`,
        hint: "give a whole number of percent, from 0 to 100",
    };
}


/***/ }),

/***/ 91494:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ appendToList)
/* harmony export */ });
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85130);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91485);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31765);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97410);




/**
 * Puts a map behind the last entry of a list at the top of a YAML document, and makes the list where there is none.
 * Everything else stays byte for byte. The result is read again: where it does not say exactly what was asked, the
 * answer is the finding `edit/not-possible` and no text.
 */
async function appendToList(text, key, entry, file) {
    const before = await (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTree */ .c)(text);
    if ("error" in before)
        return refuse(key, file, `The file is not valid YAML: ${before.error}`);
    const splices = splicesFor(text, before.tree, key, entry);
    const wanted = withEntry((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .shapeOf */ .F5)(before.tree), key, entry);
    const result = splices && wanted ? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .applySplices */ .Ut)(text, splices) : undefined;
    const after = result === undefined ? undefined : await (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTree */ .c)(result);
    const isRight = after && wanted && "tree" in after && (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .sameShape */ ._C)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .shapeOf */ .F5)(after.tree), wanted);
    return isRight && result !== undefined
        ? { text: result }
        : refuse(key, file, `No textual change of \`${key}\` gives exactly that value`);
}
function splicesFor(text, root, key, entry) {
    if (root.kind !== "map" || root.flow)
        return undefined;
    const put = inBraces(entry);
    const item = root.items.find((one) => one.key === key);
    const last = root.items.at(-1);
    if (!item) {
        const lines = [`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .renderKey */ .kB)(key)}:`, `  - ${put}`];
        return last && [(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .linesAfter */ .EU)(text, last.end, lines)];
    }
    const { value } = item;
    if (value.kind === "seq")
        return value.flow ? inFlow(text, value, put) : inBlock(text, value.items, put);
    if (value.kind !== "scalar" || value.type !== "null")
        return undefined;
    if (value.style === "empty")
        return [(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .linesAfter */ .EU)(text, value.end, [`  - ${put}`])];
    return [{ start: value.start, end: value.end, text: `[${put}]` }];
}
function inBlock(text, items, put) {
    const last = items.at(-1);
    if (!last)
        return undefined;
    const column = last.start - (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .lineStart */ .PT)(text, last.start);
    return [(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .linesAfter */ .EU)(text, last.end, [`${" ".repeat(column)}- ${put}`])];
}
function inFlow(text, { items, start, end }, put) {
    const last = items.at(-1);
    if (!last)
        return [{ start, end, text: `[${put}]` }];
    const comma = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .nextComma */ .xF)(text, last.end, end - 1);
    const at = comma === undefined ? last.end : comma + 1;
    return [{ start: at, end: at, text: `${comma === undefined ? "," : ""} ${put}` }];
}
function inBraces(entry) {
    const members = Object.entries(entry).map(([name, value]) => `${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .renderKey */ .kB)(name)}: ${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .renderScalar */ .VO)(value, "plain", true)}`);
    return `{ ${members.join(", ")} }`;
}
/** What the document must say afterwards; undefined where the edit makes no sense there. */
function withEntry(shape, key, entry) {
    if (shape[0] !== "map")
        return undefined;
    const [, entries, mark] = shape;
    const added = [
        "map",
        Object.entries(entry).map(([name, value]) => ["string", name, ["scalar", "string", value]]),
        "",
    ];
    const index = entries.findIndex(([, name]) => name === key);
    const known = entries[index];
    if (!known)
        return ["map", [...entries, ["string", key, ["seq", [added], ""]]], mark];
    const [type, name, value] = known;
    const isNothing = value[0] === "scalar" && value[1] === "null";
    if (value[0] !== "seq" && !isNothing)
        return undefined;
    const list = value[0] === "seq" ? ["seq", [...value[1], added], value[2]] : ["seq", [added], ""];
    return ["map", entries.with(index, [type, name, list]), mark];
}
function refuse(key, file, message) {
    const finding = {
        rule: "edit/not-possible",
        outcome: "fail",
        severity: "high",
        message: `${message}; nothing was written.`,
        hint: `Make this change by hand: ${key}.`,
        ...(file === undefined ? {} : { file, place: { file, path: [key] } }),
    };
    return { findings: [finding] };
}


/***/ })

};
;