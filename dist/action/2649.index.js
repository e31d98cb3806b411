"use strict";
exports.id = 2649;
exports.ids = [2649];
exports.modules = {

/***/ 84747:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   capture: () => (/* binding */ capture)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _contract_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4567);
/* harmony import */ var _contract_examine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98192);
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10547);
/* harmony import */ var _convention_resolve_release_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8837);
/* harmony import */ var _convention_wording_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(18135);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(3028);
/* harmony import */ var _model_server_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19114);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(34694);
/* harmony import */ var _probes_start_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15487);
/* harmony import */ var _report_contract_json_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(31683);
/* harmony import */ var _report_contract_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29162);
/* harmony import */ var _report_contract_tool_words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(30571);
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6261);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(63198);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(10431);
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(98150);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(82383);
/* harmony import */ var _deploy_start_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(60820);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(73052);
/* harmony import */ var _release_declarations_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(87695);
/* harmony import */ var _release_take_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(65976);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(80874);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(85338);

























/** Folder-less: it is in no repository. */
const id = "captured";
/**
 * `headgate contract capture`: starts a package or a command, or reaches an address, twice, and takes what it offers.
 * Needs no repository and writes nothing but the file that `--output` names.
 */
const capture = async (invocation, world) => {
    const start = startIn(invocation);
    if ("usage" in start)
        return (0,_usage_js__WEBPACK_IMPORTED_MODULE_16__/* .misused */ .P)(start.usage, usageHint);
    if ("problem" in start)
        return (0,_asked_js__WEBPACK_IMPORTED_MODULE_12__.refuse)(world, start.problem);
    const output = (0,_options_js__WEBPACK_IMPORTED_MODULE_18__/* .textOf */ .b6)(invocation, "output");
    if (output !== undefined && (await isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.cwd, output)))) {
        return (0,_usage_js__WEBPACK_IMPORTED_MODULE_16__/* .misused */ .P)(`--output ${(0,_convention_wording_js__WEBPACK_IMPORTED_MODULE_19__/* .quoted */ .TL)(output)} is a folder`, `name a file in it: ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(output, "contract.json")}`);
    }
    const made = await releaseOf(start, invocation, world);
    world.signal.throwIfAborted();
    if (made.release === undefined)
        return (0,_asked_js__WEBPACK_IMPORTED_MODULE_12__/* .refuseAll */ .cp)(world, made.findings);
    world.progress(`taking the contract of ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_11__/* .sanitize */ .aj)(start.label)}`);
    const { release } = made;
    const taken = await (0,_release_take_js__WEBPACK_IMPORTED_MODULE_15__/* .obtainContract */ .u)({ kind: "capture" }, {
        release,
        server: { id, file: "", health: _model_server_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultHealth */ .Q, lifecycle: [], variables: {} },
        root: world.cwd,
        env: world.env,
        cache: (0,_probes_start_js__WEBPACK_IMPORTED_MODULE_7__/* .cacheFolder */ .n)(world.env),
        signal: world.signal,
        hint: failureHint,
    });
    world.signal.throwIfAborted();
    const findings = [...made.findings, ...taken.findings.map((one) => about(start.label, one))];
    if (taken.kind !== "contract") {
        // To a release a missing contract is a warning; who asks for one alone gets nothing.
        const failed = findings.map((one) => (isMissing(one) ? { ...one, outcome: "fail" } : one));
        const text = (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_10__.formatFindings)(failed, new Map(), (0,_command_js__WEBPACK_IMPORTED_MODULE_13__/* .textOptions */ .aW)(world));
        return (0,_command_js__WEBPACK_IMPORTED_MODULE_13__/* .result */ .Ke)("failed", text, { findings: (0,_report_json_js__WEBPACK_IMPORTED_MODULE_20__.findingsJson)(failed) });
    }
    return written(start.label, taken, findings, invocation, world);
};
function isFolder(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);
}
const failureHint = "start it by hand with an empty environment; declare what it needs with --variable and --secret, and begin the names of files with ./";
function isMissing({ rule }) {
    return rule === "contract/not-captured";
}
const usageHint = "headgate contract capture PACKAGE@VERSION; or --npm, --pypi, --mcpb, --url, or --command COMMAND ARGS...";
/** What is to be started, of which there must be one. */
function startIn(invocation) {
    const [positional, ...others] = invocation.positionals;
    if (others.length > 0)
        return { usage: "contract capture takes one package" };
    const npm = (0,_options_js__WEBPACK_IMPORTED_MODULE_18__/* .textOf */ .b6)(invocation, "npm");
    const packages = ["pypi", "mcpb"].flatMap((kind) => {
        const name = (0,_options_js__WEBPACK_IMPORTED_MODULE_18__/* .textOf */ .b6)(invocation, kind);
        return name === undefined ? [] : [{ kind, name }];
    });
    const named = [positional, npm].flatMap((name) => name === undefined ? [] : [{ kind: "npm", name }]);
    const asked = (0,_deploy_start_js__WEBPACK_IMPORTED_MODULE_14__/* .startAsked */ .bd)(invocation);
    if ("problem" in asked)
        return asked;
    const ways = [...named, ...packages];
    const reached = asked.kind === "command" || asked.kind === "remote" ? 1 : 0;
    if (ways.length + reached !== 1) {
        return {
            usage: ways.length + reached === 0
                ? "contract capture needs to know of what"
                : "contract capture takes one way to start a server",
        };
    }
    if (asked.kind === "command") {
        return { label: asked.command.join(" "), version: "0.0.0", command: asked.command };
    }
    if (asked.kind === "remote") {
        return { label: asked.remote.url, version: "0.0.0", stated: { remote: asked.remote } };
    }
    const [way] = ways;
    if (way === undefined)
        return { usage: "contract capture needs to know of what" };
    const { kind, name } = way;
    if (kind === "mcpb")
        return { label: name, version: "0.0.0", stated: { mcpb: name } };
    const [identifier, version] = versionIn(name);
    // Not every exact version of a Python package is one by npm's rules.
    if (kind === "npm" ? !(0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isExactVersion */ .Yb)(version) : version === "") {
        const example = kind === "npm" ? `${identifier}@1.2.3` : `${identifier}==1.2.3`;
        const look = kind === "npm" ? `npm view ${identifier} versions` : `pip index versions ${identifier}`;
        return {
            problem: {
                rule: "version/not-exact",
                message: `${(0,_convention_wording_js__WEBPACK_IMPORTED_MODULE_19__/* .quoted */ .TL)(name)} names no exact version`,
                hint: `name one: ${(0,_convention_wording_js__WEBPACK_IMPORTED_MODULE_19__/* .quoted */ .TL)(example)}; ${look} lists them`,
            },
        };
    }
    const exact = (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isExactVersion */ .Yb)(version) ? version : "0.0.0";
    return {
        label: `${identifier} ${version}`,
        version: exact,
        stated: { [kind]: `${identifier}@${version}` },
    };
}
/** `NAME@VERSION`, and `NAME==VERSION` as Python's people write it. */
function versionIn(name) {
    const normal = name.replace("==", "@");
    const at = normal.lastIndexOf("@");
    return at > 0 ? [normal.slice(0, at), normal.slice(at + 1)] : [normal, ""];
}
/** A release that nobody writes down, with what its registry says of it. */
async function releaseOf({ version, stated, command }, invocation, world) {
    const given = {
        variables: (0,_options_js__WEBPACK_IMPORTED_MODULE_18__/* .listOf */ .c3)(invocation, "variable"),
        required: (0,_options_js__WEBPACK_IMPORTED_MODULE_18__/* .listOf */ .c3)(invocation, "require"),
        secrets: (0,_options_js__WEBPACK_IMPORTED_MODULE_18__/* .listOf */ .c3)(invocation, "secret"),
    };
    if (command !== undefined) {
        const [first, ...args] = command;
        const environmentVariables = (0,_release_declarations_js__WEBPACK_IMPORTED_MODULE_21__/* .declareVariables */ .E)(given, []);
        return {
            release: (0,_convention_resolve_release_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveRelease */ .C)(id, {
                headgate: 1,
                server: { name: `local.headgate/${id}`, description: id, version },
                release: { command: { command: first, args, environmentVariables } },
            }),
            findings: [],
        };
    }
    const { collectRelease } = await Promise.all(/* import() */[__webpack_require__.e(8793), __webpack_require__.e(8146), __webpack_require__.e(4237), __webpack_require__.e(2561), __webpack_require__.e(8926)]).then(__webpack_require__.bind(__webpack_require__, 32561));
    const collected = await collectRelease({ version, server: { id }, ...(stated === undefined ? {} : { stated }) }, { env: world.env, cache: (0,_probes_start_js__WEBPACK_IMPORTED_MODULE_7__/* .cacheFolder */ .n)(world.env), signal: world.signal, progress: world.progress });
    // What it depends on is a release's to record.
    const told = collected.findings.filter(({ rule }) => rule !== "dependency/not-known");
    const findings = told.map(placeless);
    if ((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_22__.hasFailure)(findings))
        return { findings };
    const { packages, ...described } = collected.server;
    const server = {
        ...described,
        ...(packages && {
            packages: packages.map((entry) => {
                const environmentVariables = (0,_release_declarations_js__WEBPACK_IMPORTED_MODULE_21__/* .declareVariables */ .E)(given, entry.environmentVariables ?? []);
                return { ...entry, ...(environmentVariables.length === 0 ? {} : { environmentVariables }) };
            }),
        }),
    };
    const { integrity } = collected.release;
    const release = { id, version, file: "", digest: "", server, release: integrity ? { integrity } : {} };
    return { release, findings };
}
function about(label, finding) {
    const { message, ...rest } = placeless(finding);
    return { ...rest, message: `${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_23__/* .printable */ .g$)(label, 120)}: ${message}` };
}
/** What is captured is no release, and stands in no file. */
function placeless({ place: _, file: __, server: ___, ...finding }) {
    return finding;
}
async function written(label, { contract, reference: { digest }, text }, found, invocation, world) {
    const output = (0,_options_js__WEBPACK_IMPORTED_MODULE_18__/* .textOf */ .b6)(invocation, "output");
    const notices = (0,_contract_examine_js__WEBPACK_IMPORTED_MODULE_3__.examineContract)(contract);
    const options = (0,_command_js__WEBPACK_IMPORTED_MODULE_13__/* .textOptions */ .aW)(world);
    if (output !== undefined) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.cwd, output);
        await (0,_write_js__WEBPACK_IMPORTED_MODULE_17__/* .writeBelow */ .B)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file), text);
    }
    const said = [
        `${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_11__/* .sanitize */ .aj)(label)}   ${(0,_report_contract_tool_words_js__WEBPACK_IMPORTED_MODULE_9__/* .countLists */ .ls)(contract)}, contract ${digest.slice(7, 19)}`,
        ...(0,_report_contract_text_js__WEBPACK_IMPORTED_MODULE_8__/* .formatWarnings */ .F)(notices, options),
        (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_10__.formatFindings)(found, new Map(), options),
        ...(output === undefined ? [] : [`  wrote ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_11__/* .sanitize */ .aj)(output)}`]),
    ].filter((block) => block !== "");
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_13__/* .result */ .Ke)("ok", output === undefined ? text.trimEnd() : said.join("\n\n"), {
        findings: (0,_report_json_js__WEBPACK_IMPORTED_MODULE_20__.findingsJson)(found),
        digest,
        contract: (0,_contract_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalContract */ .FF)(contract),
        warnings: (0,_report_contract_json_js__WEBPACK_IMPORTED_MODULE_24__/* .noticesJson */ .Q5)(notices),
        file: output ?? null,
    });
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

/***/ 95607:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mw: () => (/* binding */ maxDepth),
/* harmony export */   TM: () => (/* binding */ maxFindings),
/* harmony export */   WZ: () => (/* binding */ maxNodes),
/* harmony export */   kW: () => (/* binding */ forbiddenKeys),
/* harmony export */   o2: () => (/* binding */ maxFileSize)
/* harmony export */ });
/** Bytes of one file; more is refused unread. */
const maxFileSize = 1_048_576;
/** Levels of maps and lists in one document. */
const maxDepth = 32;
/** Maps, lists and scalars in one document. */
const maxNodes = 50_000;
/** Findings shown for one file; what is beyond is counted in one more. */
const maxFindings = 50;
/** Keys that mean something to JavaScript itself and never a setting. */
const forbiddenKeys = new Set(["__proto__", "constructor", "prototype"]);


/***/ }),

/***/ 8837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ resolveRelease)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73903);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10547);


/**
 * `id` is the server's folder. The digest covers the whole document; it is taken when it is first asked for,
 * since a check of everything never asks.
 */
function resolveRelease(id, document) {
    const { server, release } = document;
    let digest;
    return {
        id,
        version: server.version,
        file: (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseFile */ .MR)(id, server.version),
        get digest() {
            digest ??= (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(document);
            return digest;
        },
        server,
        release,
    };
}


/***/ }),

/***/ 18135:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   bh: () => (/* binding */ kindInWords),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   qF: () => (/* binding */ pathInWords)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34694);

/** Text from a file as it may stand in a message: quoted, cut, with nothing in it that a terminal would obey. */
function quoted(text, limit = 60) {
    const visible = JSON.stringify(text.length > limit ? `${text.slice(0, limit)}…` : text);
    return visible.replace(_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unprintable */ .hO, (character) => Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
        .map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`)
        .join(""));
}
/** `windows[0].allow`, `green["1.1.5"]`: a path as people write it; the whole document is `the file`. */
function pathInWords(path) {
    if (path.length === 0)
        return "the file";
    let words = "";
    for (const step of path) {
        if (typeof step === "number")
            words += `[${step}]`;
        else if (/^[A-Za-z_$][\w-]{0,63}$/.test(step))
            words += words === "" ? step : `.${step}`;
        else
            words += `[${quoted(step)}]`;
    }
    return words;
}
/** What a value is, in words, for a message that says that it should be something else. */
function kindInWords(value) {
    if (value === null)
        return "empty";
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object")
        return "a map";
    if (typeof value === "string")
        return value === "" ? "empty text" : `the text ${quoted(value)}`;
    return typeof value === "boolean" ? `the truth value ${value}` : `the number ${String(value)}`;
}
/** The candidate that differs least from a word, if it is near enough to have been meant. */
function nearest(word, candidates) {
    if (word.length > 64)
        return undefined;
    let best;
    let least = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (const candidate of candidates) {
        const distance = distanceBetween(word.toLowerCase(), candidate.toLowerCase());
        if (distance < least) {
            least = distance;
            best = candidate;
        }
    }
    return best;
}
/** Insertions, removals, replacements and swaps of neighbours (optimal string alignment). */
function distanceBetween(a, b) {
    let older = [];
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let least = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            if (swapped)
                least = Math.min(least, (older[j - 2] ?? 0) + 1);
            row.push(least);
        }
        older = previous;
        previous = row;
    }
    return previous[b.length] ?? 0;
}


/***/ }),

/***/ 19114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defaultHealth)
/* harmony export */ });
const defaultHealth = {
    startup: { timeout: 30_000 },
    probe: { type: "mcp", healthy: 1, failed: 3, timeout: 10_000, interval: 1_000 },
};


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

/***/ 31683:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q5: () => (/* binding */ noticesJson),
/* harmony export */   s: () => (/* binding */ comparisonJson),
/* harmony export */   xk: () => (/* binding */ contractNoteJson)
/* harmony export */ });
/** A comparison as data: every member always there, null where there is nothing to say. */
function comparisonJson({ verdict, changes, renames = [] }) {
    return {
        verdict,
        changes: changes.map(({ pointer, side, reason, summary, why, before, after, warnings, ...change }) => ({
            pointer,
            class: change.class,
            side,
            reason,
            summary,
            why: why ?? null,
            before: before ?? null,
            after: after ?? null,
            warnings: (warnings ?? []).map(({ kind, text, pointer: at = pointer }) => ({
                pointer: at,
                kind,
                text,
            })),
        })),
        renames: renames.map(({ kind, from, to, before, after, confidence, reason }) => ({
            kind,
            from,
            to,
            before,
            after,
            confidence,
            reason,
        })),
    };
}
function noticesJson(notices) {
    return notices.map(({ pointer, kind, text }) => ({ pointer, kind, text }));
}
/** What a plan says of contracts; null where it says nothing. */
function contractNoteJson(note) {
    if (note === undefined)
        return null;
    return {
        compared: note.compared.map(({ as, from, to, comparison }) => ({
            as,
            from,
            to,
            ...comparisonJson(comparison),
        })),
        deprecated: note.deprecated.map(({ name, isNew }) => ({ name, isNew })),
        apart: note.apart.map(({ name, kind, versions }) => ({ name, kind, versions })),
    };
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

/***/ 29162:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ formatWarnings),
/* harmony export */   T: () => (/* binding */ formatComparison)
/* harmony export */ });
/* harmony import */ var _contract_text_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43298);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27114);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10431);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19549);
/* harmony import */ var _word_difference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97825);





/** How many changes of one class are written out before the rest is only counted. */
const mostChanges = { breaking: 200, unknown: 100, additive: 100, documentation: 30 };
const mostTexts = 50;
const longestText = 1_200;
/**
 * A comparison for the terminal: a line that says it all, what to look at twice, then every change by class, worst
 * first, and texts that changed, before above after. `title`: `weather 1.1.4 → 1.1.5`.
 */
function formatComparison(title, comparison, options) {
    const { verdict } = comparison;
    const style = verdict === "none" ? "good" : _groups_js__WEBPACK_IMPORTED_MODULE_2__/* .classWords */ .ot[verdict].style;
    const head = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("strong", (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(title), options)}   ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(style, verdict === "none" ? "no change" : verdict, options)}${verdict === "none" ? "" : `: ${(0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .countChanges */ .xS)(comparison)}`}`;
    const blocks = [
        head,
        ...formatWarnings((0,_groups_js__WEBPACK_IMPORTED_MODULE_2__.warningsIn)(comparison), options),
        ...(0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .groupChanges */ .tw)(comparison).flatMap((group) => {
            const told = group.changes.filter((change) => !(0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .isTextChange */ .QE)(change));
            const texts = group.changes.filter(_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .isTextChange */ .QE);
            return [
                ...(told.length === 0 ? [] : [formatGroup(group.class, told, options)]),
                ...(texts.length === 0 ? [] : [formatTexts(texts, options)]),
            ];
        }),
        ...formatRenames(comparison, options),
    ];
    return blocks.join("\n\n");
}
function formatGroup(kind, changes, options) {
    const { style } = _groups_js__WEBPACK_IMPORTED_MODULE_2__/* .classWords */ .ot[kind];
    const { told, rest } = (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .reasoned */ .uI)(changes, mostChanges[kind]);
    const rows = told.map(({ summary, why }) => [
        {
            text: `  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(summary)), 90)}`,
            style: kind === "documentation" ? undefined : style,
        },
        { text: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(why), style: "faint" },
    ]);
    const table = (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTable */ .k)(rows.map((row) => row.map(({ text, style }) => (style === undefined ? { text } : { text, style }))), options);
    const more = rest > 0 ? [`  … and ${rest} more; --json has all of them`] : [];
    return [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("strong", kind, options), ...table, ...more].join("\n");
}
function formatTexts(changes, options) {
    const blocks = changes.slice(0, mostTexts).flatMap((change) => {
        const runs = (0,_word_difference_js__WEBPACK_IMPORTED_MODULE_3__/* .textRuns */ .ei)(change);
        return [
            `  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)((0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .placeWords */ .fp)(change.pointer)))}`,
            ...sideLines("-", (0,_word_difference_js__WEBPACK_IMPORTED_MODULE_3__/* .sideOf */ .Jh)(runs, "gone"), "bad", options),
            ...sideLines("+", (0,_word_difference_js__WEBPACK_IMPORTED_MODULE_3__/* .sideOf */ .Jh)(runs, "come"), "good", options),
        ];
    });
    const rest = changes.length - mostTexts;
    const more = rest > 0 ? [`  … and ${rest} more; --json has all of them`] : [];
    return [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("strong", "texts that a model reads", options), ...blocks, ...more].join("\n");
}
function sideLines(sign, runs, style, options) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)((0,_word_difference_js__WEBPACK_IMPORTED_MODULE_3__/* .textOfRuns */ .vT)(runs, longestText));
    if (text === "")
        return [];
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(text, Math.max(20, options.width - 6)).map((line, index) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(style, `    ${index === 0 ? sign : " "} ${line}`, options));
}
/** What to look at twice; nothing where there is nothing. */
function formatWarnings(warnings, options) {
    if (warnings.length === 0)
        return [];
    const { told, rest } = (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .toldNotices */ .rV)(warnings, mostTexts);
    const lines = told.flatMap(({ pointer, text }) => {
        const place = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)((0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .placeWords */ .fp)(pointer)));
        const words = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(text));
        const line = `! ${place}: ${words}`;
        const [first = "", ...others] = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .widthOf */ .qz)(line) <= options.width - 2 ? [line] : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(line, Math.max(20, options.width - 4));
        return [`  ${first}`, ...others.map((other) => `    ${other}`)].map((one) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("warn", one, options));
    });
    const more = rest > 0 ? [`  … and ${rest} more; --json has all of them`] : [];
    return [[(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("strong", "look twice", options), ...lines, ...more].join("\n")];
}
function formatRenames({ renames = [] }, options) {
    if (renames.length === 0)
        return [];
    const rows = renames.slice(0, mostTexts).map(({ before, after, reason, confidence }) => [
        { text: `  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(before))} → ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(after))}` },
        {
            text: `${confidence === "high" ? "" : "perhaps: "}${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(reason))}`,
            style: "faint",
        },
    ]);
    return [[(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("strong", "looks renamed", options), ...(0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTable */ .k)(rows, options)].join("\n")];
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

/***/ 27114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ formatTable)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10431);

const gap = "   ";
/**
 * Columns as wide as their widest cell, padded but for the last. Where a row would not fit into the width,
 * as many of the last columns as it takes go to a line of their own below each row, and their headings are
 * left out. Of two columns the last one is wrapped where it stands.
 */
function formatTable(rows, options, headings = []) {
    const head = headings.map((text, index) => ({ text, style: index === 0 ? "strong" : "faint" }));
    const all = head.length === 0 ? rows : [head, ...rows];
    const columns = Math.max(0, ...all.map((row) => row.length));
    const widths = Array.from({ length: columns }, (_, index) => Math.max(0, ...all.map((row) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(row[index]?.text ?? ""))));
    const fitting = columnsThatFit(widths, options.width);
    if (fitting === columns)
        return all.map((row) => joinCells(row, widths, options));
    if (columns === 2)
        return all.flatMap((row) => wrapLast(row, widths, options));
    return all.flatMap((row) => [
        joinCells(row.slice(0, fitting), widths, options),
        ...(row === head ? [] : below(row.slice(fitting), options)),
    ]);
}
/** At least two, so that what stands below belongs to something. */
function columnsThatFit(widths, width) {
    const total = (columns) => widths.slice(0, columns).reduce((sum, one) => sum + one, 0) + gap.length * (columns - 1);
    let columns = widths.length;
    if (columns === 2)
        return total(2) <= width ? 2 : 1;
    while (columns > 2 && total(columns) > width)
        columns -= 1;
    return columns;
}
function below(cells, options) {
    const filled = cells.filter((cell) => cell.text !== "");
    const line = filled.map((cell) => cell.text).join(gap);
    if (line === "")
        return [];
    const room = options.width - 4;
    if ((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(line) <= room) {
        return [`    ${filled.map((cell) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(cell.style, cell.text, options)).join(gap)}`];
    }
    const style = filled.length === 1 ? filled[0]?.style : undefined;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(line, room).map((part) => `    ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(style, part, options)}`);
}
function wrapLast([first, last], widths, options) {
    if (!first || !last?.text)
        return [joinCells(first ? [first] : [], widths, options)];
    const indent = (widths[0] ?? 0) + gap.length;
    const [begin = "", ...rest] = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(last.text, Math.max(20, options.width - indent));
    return [
        joinCells([first, { ...last, text: begin }], widths, options),
        ...rest.map((part) => " ".repeat(indent) + (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(last.style, part, options)),
    ];
}
function joinCells(row, widths, options) {
    const used = row.findLastIndex((cell) => cell.text !== "");
    return row
        .slice(0, used + 1)
        .map((cell, index) => {
        const padding = index === used ? cell.text : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .padEnd */ .f)(cell.text, widths[index] ?? 0);
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(cell.style, cell.text, options) + padding.slice(cell.text.length);
    })
        .join(gap);
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