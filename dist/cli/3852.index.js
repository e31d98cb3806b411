"use strict";
exports.id = 3852;
exports.ids = [3852,6397,3416];
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
/* harmony import */ var _contract_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46116);
/* harmony import */ var _contract_examine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6397);
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
    if (!(0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isExactVersion */ .Yb)(version) && kind === "npm") {
        return {
            problem: {
                rule: "version/not-exact",
                message: `${(0,_convention_wording_js__WEBPACK_IMPORTED_MODULE_19__/* .quoted */ .TL)(name)} names no exact version`,
                hint: `name one: ${(0,_convention_wording_js__WEBPACK_IMPORTED_MODULE_19__/* .quoted */ .TL)(`${identifier}@1.2.3`)}; npm view ${identifier} versions lists them`,
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
    const { collectRelease } = await Promise.all(/* import() */[__webpack_require__.e(8793), __webpack_require__.e(6087), __webpack_require__.e(6538), __webpack_require__.e(8926)]).then(__webpack_require__.bind(__webpack_require__, 56538));
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
        warnings: (0,_report_contract_json_js__WEBPACK_IMPORTED_MODULE_24__/* .noticesJson */ .Q)(notices),
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
        throw new Error(`${path} would be written elsewhere: a folder on the way is a link`);
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

/***/ 3416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ below),
/* harmony export */   x: () => (/* binding */ changeClasses)
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
const special = /[~/]/;
function escaped(step) {
    return step.replaceAll("~", "~0").replaceAll("/", "~1");
}


/***/ }),

/***/ 6397:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   examineContract: () => (/* binding */ examineContract)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3028);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46116);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3416);
/* harmony import */ var _items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1946);
/* harmony import */ var _text_placed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96340);
/* harmony import */ var _text_warnings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89851);






/**
 * Looks at every text of a contract that a model may read, as a change's new text is looked at: so that a first release,
 * which has nothing to be compared with, is looked at too. Sorted by pointer; empty where nothing stands out.
 */
function examineContract(contract) {
    const names = { tools: new Set(contract.tools.map(({ name }) => name)) };
    const below = (texts, known) => texts.flatMap((text) => (0,_text_warnings_js__WEBPACK_IMPORTED_MODULE_3__/* .warningsOfText */ .Ye)(text, known).map((warning) => ({ pointer: text.pointer, ...warning })));
    const found = [
        ...contract.tools.flatMap((tool) => below((0,_text_placed_js__WEBPACK_IMPORTED_MODULE_2__/* .toolTexts */ .fX)((0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalTool */ .Zt)(tool)), names)),
        ...contract.prompts.flatMap((prompt) => below((0,_text_placed_js__WEBPACK_IMPORTED_MODULE_2__/* .promptTexts */ .b5)((0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalPrompt */ .R5)(prompt)), names)),
        ...contract.resources.flatMap((entry) => below(textsOf(entry, "/resources", entry.uri), _items_js__WEBPACK_IMPORTED_MODULE_1__/* .noNames */ .QC)),
        ...contract.resourceTemplates.flatMap((entry) => below(textsOf(entry, "/resourceTemplates", entry.uriTemplate), _items_js__WEBPACK_IMPORTED_MODULE_1__/* .noNames */ .QC)),
        ...(0,_text_warnings_js__WEBPACK_IMPORTED_MODULE_3__/* .warningsOf */ .nZ)(contract.instructions ?? "", names).map((warning) => ({
            pointer: "/instructions",
            ...warning,
        })),
    ];
    return found.sort((a, b) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_4__.compareText)(a.pointer, b.pointer) || (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_4__.compareText)(a.text, b.text));
}
function textsOf(entry, root, name) {
    return (0,_text_placed_js__WEBPACK_IMPORTED_MODULE_2__/* .textsBelow */ .qc)(entry, (0,_change_js__WEBPACK_IMPORTED_MODULE_5__/* .below */ .G)(root, name));
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
/* harmony import */ var _contract_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3416);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10431);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84043);



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
    return _contract_change_js__WEBPACK_IMPORTED_MODULE_1__/* .changeClasses */ .x.flatMap((kind) => {
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
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(comparison.changes.length, "change");
    return groups.map((group) => `${group.changes.length} ${group.class}`).join(", ");
}
/** `additive, 2 changes`, `none`. */
function verdictInShort(comparison) {
    const { verdict, changes } = comparison;
    return verdict === "none" ? "no change" : `${verdict}, ${count(changes.length, "change")}`;
}
/**
 * Changes of one reason together, in the order in which the reasons come, so that what is true of twenty of them
 * is read once; an example is each one's own.
 */
function reasoned(changes) {
    const byReason = new Map();
    for (const change of changes) {
        const known = byReason.get(change.reason);
        if (known)
            known.push(change);
        else
            byReason.set(change.reason, [change]);
    }
    let before = "";
    return [...byReason.values()].flat().map((change) => {
        const why = (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(change.why ?? "");
        const [general = "", ...examples] = why.split(/; (?=for example )/);
        const isRepeated = general !== "" && general === before;
        before = general;
        return { change, why: isRepeated ? examples.join("; ") : why };
    });
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
    return changes.flatMap(({ pointer, warnings = [] }) => warnings.map(({ kind, text }) => ({ pointer, kind, text })));
}
const textReasons = new Set([
    ...["description-changed", "description-added", "description-removed"],
    ...["title-changed", "instructions-changed"],
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

/***/ 84043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible)
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
function nameOf(character) {
    const code = character.codePointAt(0) ?? 0;
    return `‹U+${code.toString(16).toUpperCase().padStart(4, "0")}›`;
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
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84043);

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
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)
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
// EXTERNAL MODULE: ./.build/rules/registry.js + 56 modules
var registry = __webpack_require__(40051);
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