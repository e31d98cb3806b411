"use strict";
exports.id = 4210;
exports.ids = [4210];
exports.modules = {

/***/ 87682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ isEntryName),
/* harmony export */   Ik: () => (/* binding */ clientFormats),
/* harmony export */   Xx: () => (/* binding */ expandsIn),
/* harmony export */   lo: () => (/* binding */ clientPath)
/* harmony export */ });
/* harmony import */ var _model_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25004);

const shell = (name) => `\${${name}}`;
/**
 * Claude Code reads `.mcp.json` and `~/.claude.json`, and expands `${NAME}` and `${NAME:-default}` in commands,
 * arguments, variables and addresses; `.mcprc` is read the same way. VS Code reads `.vscode/mcp.json` and
 * expands `${env:NAME}`, `${workspaceFolder}` and more, and so does Cursor in `.cursor/mcp.json`. None of them has an escape: see `expandsIn`.
 */
const clientFormats = {
    project: {
        name: ".mcp.json",
        wrapper: "mcpServers",
        path: ".mcp.json",
        typed: false,
        reference: shell,
        repositoryFile: (path) => `./${path}`,
    },
    global: {
        name: "~/.claude.json",
        wrapper: "mcpServers",
        path: null,
        typed: false,
        reference: shell,
        repositoryFile: null,
    },
    mcprc: {
        name: ".mcprc",
        wrapper: null,
        path: ".mcprc",
        typed: false,
        reference: shell,
        repositoryFile: (path) => `./${path}`,
    },
    vscode: {
        name: ".vscode/mcp.json",
        wrapper: "servers",
        path: ".vscode/mcp.json",
        typed: true,
        reference: (name) => `\${env:${name}}`,
        repositoryFile: (path) => `\${workspaceFolder}/${path}`,
    },
    cursor: {
        name: ".cursor/mcp.json",
        wrapper: "mcpServers",
        path: ".cursor/mcp.json",
        typed: false,
        reference: (name) => `\${env:${name}}`,
        repositoryFile: (path) => `\${workspaceFolder}/${path}`,
    },
};
/**
 * Whether a client would put something else in place of a part of the text. There is no way to write `${`
 * so that every client leaves it alone: such a text is refused instead of meaning something else.
 */
function expandsIn(text) {
    return text.includes("${");
}
/** What an entry may be called: what every client accepts, which leaves `__proto__` and paths out. */
const entryName = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;
function isEntryName(name) {
    return entryName.test(name);
}
/** The client file's path from the root as the target wants it, without `.` steps; null for the home folder. */
function clientPath(target) {
    const { path } = clientFormats[target.scope];
    if (path === null || target.path === undefined)
        return path;
    // What leads elsewhere stays as it is, to be refused.
    if (!(0,_model_target_js__WEBPACK_IMPORTED_MODULE_0__/* .isInnerPath */ .wx)(target.path))
        return target.path;
    return target.path
        .split("/")
        .filter((step) => step !== "" && step !== ".")
        .join("/");
}


/***/ }),

/***/ 24107:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Nf: () => (/* binding */ gapAfter),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   _y: () => (/* binding */ plainValue),
/* harmony export */   lS: () => (/* binding */ membersOf)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Reads JSON as clients write it: comments, commas before a brace and a byte order mark are let pass, since
 * they stay as they are. An empty file is an empty object to come.
 */
function readJson(text) {
    if (text.replace(/^\uFEFF/, "").trim() === "")
        return null;
    const errors = [];
    // The parser counts a byte order mark as a fault: a space has the same length and is none.
    const clean = text.replace(/^\uFEFF/, " ");
    let root;
    try {
        root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(clean, errors, { allowTrailingComma: true, disallowComments: false });
    }
    catch (error) {
        if (error instanceof RangeError)
            return { invalid: "it is nested too deeply" };
        throw error;
    }
    const [error] = errors;
    if (error)
        return { invalid: `${position(text, error.offset)}: ${phrase((0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error.error))}` };
    return root && isObject(root) ? { text, root } : { invalid: "it holds no object" };
}
function isObject(node) {
    return node.type === "object";
}
/** `ValueExpected` to `value expected`. */
function phrase(code) {
    return code.replace(/(?!^)([A-Z])/g, " $1").toLowerCase();
}
function position(text, offset) {
    const before = text.slice(0, offset).split("\n");
    return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
/** In order, doubles included. */
function membersOf(object) {
    return (object.children ?? []).flatMap((node) => {
        const [key, value] = node.children ?? [];
        return key && value ? [{ node, key: String(key.value), value }] : [];
    });
}
/** The plain value of a node; members are always own ones, `__proto__` too. */
function plainValue(node) {
    if (node.type === "array")
        return (node.children ?? []).map(plainValue);
    if (isObject(node))
        return Object.fromEntries(membersOf(node).map(({ key, value }) => [key, plainValue(value)]));
    return node.value;
}
/** Between two values there are only white space, comments, and a comma. */
function gapAfter(text, from, limit) {
    let gap = { end: from };
    for (let at = from; at < limit; at += 1) {
        if (text[at] === ",")
            gap = { comma: at, end: at + 1 };
        else if (text[at] === "/") {
            at = (text[at + 1] === "*" ? text.indexOf("*/", at + 2) + 2 : lineBreakAfter(text, at)) - 1;
            gap = { ...gap, end: at + 1 };
        }
    }
    return gap;
}
function lineBreakAfter(text, from) {
    const at = text.slice(from).search(/[\r\n]/);
    return at === -1 ? text.length : from + at;
}


/***/ }),

/***/ 37695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ launchOf)
});

;// CONCATENATED MODULE: ./.build/targets/mcp/launch/kinds.js
function foreign(problem, hint) {
    return { kind: "foreign", problem, hint };
}

;// CONCATENATED MODULE: ./.build/targets/mcp/launch/words.js
/**
 * Reads options up to the first other word. `--` ends them. The list of flags and of options with a value is
 * all that is known: whether another one takes a value, and what it changes, cannot be told.
 */
function readOptions(args, from, known) {
    const values = new Map();
    const add = (name, value) => values.set(name, [...(values.get(name) ?? []), value]);
    let at = from;
    for (; at < args.length; at += 1) {
        const word = args[at] ?? "";
        if (word === "--")
            return { values, next: at + 1 };
        if (!word.startsWith("-"))
            break;
        if (known.flags.includes(word)) {
            add(word, "");
            continue;
        }
        const equals = word.indexOf("=");
        const name = equals < 0 ? word : word.slice(0, equals);
        const option = known.valued.find((names) => names.includes(name))?.[0];
        if (option === undefined)
            return { values, next: at, unknown: shownOption(name) };
        if (equals >= 0)
            add(option, word.slice(equals + 1));
        else {
            at += 1;
            add(option, args[at] ?? "");
        }
    }
    return { values, next: at };
}
/** The option alone: a value may be joined to it, and may be a secret. */
function shownOption(word) {
    return /^--[A-Za-z0-9-]{1,60}/.exec(word)?.[0] ?? word.slice(0, 2);
}

;// CONCATENATED MODULE: ./.build/targets/mcp/launch/docker.js


/** Those that Headgate says itself, or that say nothing of what runs with which rights. */
const flags = ["-i", "--interactive", "--rm", "-it", "-ti", "-t", "--tty", "--init", "-a", "--quiet", "-q"];
const valued = [["-e", "--env"], ["--name"], ["--pull"], ["--log-level"]];
const docker_image = /^[a-z0-9][a-z0-9._/:-]*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@sha256:[0-9a-f]{64})?$/;
/** Undefined where the words start no image. */
function dockerLaunch(tool, args) {
    if (tool === "podman" || tool === "nerdctl")
        return foreign(`Headgate starts images with docker, not with ${tool}`, "start it by docker run");
    if (tool !== "docker")
        return undefined;
    const begin = args[0] === "container" ? 1 : 0;
    if (args[begin] !== "run") {
        return foreign("docker is asked for something else than to run an image", "start an image by docker run");
    }
    const options = readOptions(args, begin + 1, { flags, valued });
    if (options.unknown !== undefined) {
        return foreign(`docker run gets ${JSON.stringify(options.unknown)}, which changes what the server may do or see`, "Headgate starts images with -i --rm and variables only: put what it needs into the image or a variable");
    }
    const [name = "", ...rest] = args.slice(options.next);
    if (!docker_image.test(name))
        return foreign("docker run names no image", "docker run -i --rm IMAGE:TAG");
    const env = new Map();
    for (const given of options.values.get("-e") ?? []) {
        const equals = given.indexOf("=");
        if (equals < 0)
            env.set(given, null);
        else
            env.set(given.slice(0, equals), given.slice(equals + 1));
    }
    return { kind: "image", image: name, args: rest, env };
}

;// CONCATENATED MODULE: ./.build/targets/mcp/launch/npm.js


/** By tool: the word that makes it start a package, where there is one. */
const launchers = new Map([
    ["npx", []],
    ["bunx", []],
    ["pnpx", []],
    ["pnpm", ["dlx"]],
    ["yarn", ["dlx"]],
    ["npm", ["exec", "x"]],
    ["bun", ["x"]],
]);
/** Those that say nothing of what is started. */
const npm_flags = [
    "-y",
    "--yes",
    "-q",
    "--quiet",
    "-s",
    "--silent",
    "--bun",
    "--prefer-offline",
    "--prefer-online",
];
const npm_valued = [["--package", "-p"]];
const specification = /^((?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~][a-z0-9._~-]*)(?:@(.+))?$/i;
/** Undefined where the words start no npm package. */
function npmLaunch(tool, args) {
    const verbs = launchers.get(tool);
    if (verbs === undefined || (verbs.length > 0 && !verbs.includes(args[0] ?? "")))
        return undefined;
    const options = readOptions(args, verbs.length > 0 ? 1 : 0, { flags: npm_flags, valued: npm_valued });
    if (options.unknown !== undefined) {
        return foreign(`${tool} gets ${JSON.stringify(options.unknown)}, which may change what is started`, `start the package by npx -y PACKAGE, without further options of ${tool}`);
    }
    const packages = options.values.get("--package") ?? [];
    const [first, ...rest] = args.slice(options.next);
    if (packages.length > 1 || first === undefined) {
        return foreign(first === undefined ? `${tool} names no package` : `${tool} installs several packages for one command`, "start one package: npx -y PACKAGE");
    }
    const named = wantedOf(packages[0] ?? first);
    if (named === undefined) {
        return foreign("it starts a package by an address or a folder, not by its name in the registry", "publish it, or start its file: node ./FILE");
    }
    if (packages.length === 0)
        return { kind: "package", ...named, args: rest };
    const bare = named.name.slice(named.name.indexOf("/") + 1);
    if (first === bare)
        return { kind: "package", ...named, args: rest };
    return {
        kind: "command",
        command: "npx",
        args: ["-y", `--package=${named.name}@${named.wanted ?? "latest"}`, first, ...rest],
        pin: { ...named, at: 1, before: `--package=${named.name}@` },
    };
}
function wantedOf(text) {
    const match = specification.exec(text);
    const [, name, wanted] = match ?? [];
    if (name === undefined || (wanted !== undefined && /[:/]/.test(wanted)))
        return undefined;
    return { registry: "npm", name, wanted: wanted ?? null };
}

;// CONCATENATED MODULE: ./.build/targets/mcp/launch/pypi.js


const pypi_flags = ["-q", "--quiet", "--no-progress", "--offline", "--refresh", "--no-cache", "-n"];
const pypi_valued = [["--from", "--spec"], ["--python", "-p"], ["--with"]];
const pypi_specification = /^([a-z0-9](?:[a-z0-9._-]*[a-z0-9])?)(\[[a-z0-9._,\s-]+\])?\s*(?:@\s*([^\s/:]+)|((?:===?|[<>~!]=?).+))?$/i;
/** Undefined where the words start no Python package. */
function pypiLaunch(tool, args, command) {
    const begin = beginOf(tool, args);
    if (begin === undefined)
        return undefined;
    const options = readOptions(args, begin, { flags: pypi_flags, valued: pypi_valued });
    if (options.unknown !== undefined) {
        return foreign(`${tool} gets ${JSON.stringify(options.unknown)}, which may change what is started`, "start the package by uvx PACKAGE, without further options");
    }
    const [first, ...rest] = args.slice(options.next);
    const from = options.values.get("--from")?.at(-1);
    const spec = pypi_specification.exec((from ?? first ?? "").trim());
    const [, name, extras = "", at, operator] = spec ?? [];
    if (first === undefined || name === undefined) {
        return foreign(first === undefined
            ? `${tool} names no package`
            : "it starts a package by an address or a folder, not by its name in the registry", "publish it, or start its file: python ./FILE");
    }
    const wanted = at ?? operator?.replace(/^===?\s*(?=[0-9][^*,]*$)/, "") ?? null;
    const named = { registry: "pypi", name, wanted };
    const isPlain = extras === "" && !options.values.has("--python") && !options.values.has("--with");
    if (isPlain && (from === undefined || first.toLowerCase() === name.toLowerCase()))
        return { kind: "package", ...named, args: rest };
    if (tool === "pipx") {
        return foreign("pipx gets options of its own", "start the package by uvx --from PACKAGE COMMAND");
    }
    // What else is asked for stays as it is; only the version gets exact.
    const others = ["--python", "--with"].flatMap((option) => (options.values.get(option) ?? []).flatMap((value) => [option, value]));
    const before = `${name}${extras}==`;
    const start = from === undefined ? name : first;
    return {
        kind: "command",
        command: command.includes("/") || command.includes("\\") ? "uvx" : tool === "uv" ? "uvx" : command,
        args: [...others, "--from", `${before}${wanted ?? ""}`, start, ...rest],
        pin: { ...named, at: others.length + 1, before },
    };
}
function beginOf(tool, args) {
    if (tool === "uvx")
        return 0;
    if (tool === "uv" && args[0] === "tool" && args[1] === "run")
        return 2;
    if (tool === "pipx" && args[0] === "run")
        return 1;
    return undefined;
}

;// CONCATENATED MODULE: ./.build/targets/mcp/launch/launch.js




const shells = new Set(["sh", "bash", "zsh", "dash", "fish", "cmd", "powershell", "pwsh"]);
/** Reads the command line of an entry: by which tool, which package, in which version. Starts and resolves nothing. */
function launchOf(command, args) {
    const tool = toolName(command);
    if (tool === "cmd" && /^\/c$/i.test(args[0] ?? "") && args[1] !== undefined && toolName(args[1]) !== "cmd")
        return launchOf(args[1], args.slice(2));
    if (shells.has(tool) && args.some((word) => /^(?:-[a-z]*c|\/c|-command)$/i.test(word))) {
        return foreign("it runs a line of a shell", "name the program itself as the command, and its words as args");
    }
    return (npmLaunch(tool, args) ??
        pypiLaunch(tool, args, command) ??
        dockerLaunch(tool, args) ?? { kind: "command", command, args });
}
/** `C:\tools\npx.cmd` and `/usr/bin/npx` are `npx`. */
function toolName(command) {
    const name = command.slice(Math.max(command.lastIndexOf("/"), command.lastIndexOf("\\")) + 1);
    return name.replace(/\.(?:cmd|exe|bat|ps1)$/i, "").toLowerCase();
}


/***/ }),

/***/ 91045:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   dI: () => (/* binding */ sameEntry),
/* harmony export */   fq: () => (/* binding */ materialise),
/* harmony export */   xI: () => (/* binding */ marked),
/* harmony export */   xt: () => (/* binding */ namesRepository)
/* harmony export */ });
/* unused harmony export markHeader */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73903);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(935);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87682);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21465);





/** The header that marks an entry reached by its address: the one place there that every client keeps. */
const markHeader = "Headgate-Revision";
/** The entry for this machine, without its mark. Files of the repository become paths that the client can find. */
function materialise(output, config, root) {
    if ("url" in config)
        return config;
    const format = _client_js__WEBPACK_IMPORTED_MODULE_2__/* .clientFormats */ .Ik[output.scope];
    const usual = output.path === format.path;
    const place = (word) => {
        if (typeof word === "string")
            return word;
        if (usual && format.repositoryFile && word.file !== "")
            return format.repositoryFile(word.file);
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, word.file);
    };
    return { ...config, command: place(config.command), args: config.args.map(place) };
}
function marked(entry, mark) {
    const [member, name] = "url" in entry ? ["headers", markHeader] : ["env", _render_js__WEBPACK_IMPORTED_MODULE_3__/* .markVariable */ .Kc];
    return {
        ...entry,
        [member]: { ...(0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .asRecord */ .qY)(entry[member]), [name]: `${mark.deployment}@${mark.revision}` },
    };
}
/** The mark of an entry that stands in a file; undefined: not Headgate's. */
function markOf(entry) {
    const text = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__.at)(entry, "env", _render_js__WEBPACK_IMPORTED_MODULE_3__/* .markVariable */ .Kc) ?? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__.at)(entry, "headers", markHeader);
    const [, deployment, revision] = (typeof text === "string" && /^([^@\s]+)@(\d{1,15})$/.exec(text)) || [];
    return deployment === undefined ? undefined : { deployment, revision: Number(revision) };
}
function sameEntry(a, b) {
    return (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(a) === (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(b);
}
/** Whether the entry would name a place on this machine. */
function namesRepository(config) {
    return !("url" in config) && [config.command, ...config.args].some((word) => typeof word !== "string");
}


/***/ }),

/***/ 21465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ renderOutput),
/* harmony export */   Kc: () => (/* binding */ markVariable),
/* harmony export */   yr: () => (/* binding */ checkOutput)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73903);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3028);
/* harmony import */ var _model_release_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29452);
/* harmony import */ var _model_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51041);
/* harmony import */ var _model_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25004);
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88576);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87682);
/* harmony import */ var _rendered_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40860);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27581);









/** The variable that marks an entry as Headgate's and carries its deployment and revision. */
const markVariable = "HEADGATE_REVISION";
/** The output's file name says the scope, and which file and entry where those are not the usual ones. */
function renderOutput(input) {
    const { target, server } = input;
    const entry = target.entries !== undefined && Object.hasOwn(target.entries, server);
    const named = entry ? (0,_model_target_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(target, server) : target.entry;
    const usual = target.path === undefined && named === undefined;
    const which = usual ? "" : `-${(0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)([target.path ?? null, named ?? null]).slice(7, 15)}`;
    const path = `${_rendered_js__WEBPACK_IMPORTED_MODULE_5__/* .outputPrefix */ .Mp}${target.scope}${which}.json`;
    return { path, text: (0,_rendered_js__WEBPACK_IMPORTED_MODULE_5__/* .writeOutput */ .zh)(outputOf(input)) };
}
/** What a client file cannot say of this state, as findings for the plan. */
function checkOutput(input) {
    return problemsOf(input).map((problem) => ({
        ...problem,
        outcome: "fail",
        severity: "high",
        environment: input.environment,
        server: input.server,
    }));
}
function outputOf(input) {
    const { target } = input;
    const refused = problemsOf(input).map((problem) => problem.message);
    const entry = (0,_model_target_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(target, input.server);
    return {
        headgate: 1,
        target: "mcp",
        scope: target.scope,
        path: (0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .clientPath */ .lo)(target),
        entry: (0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .isEntryName */ .GC)(entry) ? entry : input.server,
        config: refused.length > 0 ? null : configOf(input),
        refused,
    };
}
/** Variants that get traffic, newest first. */
function liveVariants({ live }) {
    return Object.keys(live.traffic)
        .filter((id) => (live.traffic[id] ?? 0) > 0)
        .sort((a, b) => (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(b, a))
        .flatMap((id) => live.variants[id] ?? []);
}
function configOf(input) {
    const variants = liveVariants(input);
    const [variant] = variants;
    if (!variant)
        return null;
    if (variants.length > 1)
        return launcherEntry(input, variants);
    const release = input.releases.get(variant.version);
    const start = release && (0,_start_js__WEBPACK_IMPORTED_MODULE_6__/* .clientStart */ .I)(release);
    if (!release || !start || "problem" in start)
        return null;
    const variables = (0,_model_start_js__WEBPACK_IMPORTED_MODULE_1__/* .startVariables */ .OC)(release, variant.variables, variant.secrets, input.environment);
    return directEntry(input, variables, (0,_model_start_js__WEBPACK_IMPORTED_MODULE_1__/* .startSecrets */ .QV)(release, variant.secrets), start);
}
function directEntry(input, variables, secrets, start) {
    const { reference } = _client_js__WEBPACK_IMPORTED_MODULE_4__/* .clientFormats */ .Ik[input.target.scope];
    if (start.kind === "remote") {
        const values = new Map(variables);
        for (const [name, secret] of secrets)
            values.set(name, reference(secret));
        return { type: start.type, url: start.url, headers: headersOf(start.headers, values) };
    }
    const env = new Map(variables);
    for (const [name, secret] of secrets)
        env.set(name, reference(secret));
    const names = [...env.keys()].sort(_model_finding_js__WEBPACK_IMPORTED_MODULE_7__.compareText);
    const forwarded = start.forward === undefined ? [] : names.flatMap((name) => ["-e", name]);
    return {
        ...typed(input.target),
        command: start.command,
        args: start.args.toSpliced(start.forward ?? 0, 0, ...forwarded),
        env: sorted(env),
    };
}
/** A header whose value is not whole (nobody gave one of its variables) is left out: half a credential helps nobody. */
function headersOf(headers, values) {
    return Object.fromEntries(headers.flatMap((header) => {
        const value = (0,_model_release_js__WEBPACK_IMPORTED_MODULE_8__/* .headerValue */ .Z)(header, values);
        return value === undefined ? [] : [[header.name, value]];
    }));
}
/** The launcher picks the variant by user; it gets every secret that any of them may need. */
function launcherEntry(input, variants) {
    const { target, server, environment } = input;
    const [command, ...args] = launcherOf(target).map(_start_js__WEBPACK_IMPORTED_MODULE_6__/* .toWord */ .O);
    const env = new Map([[_model_start_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentVariable */ .mT, environment]]);
    for (const { version, secrets } of variants) {
        const release = input.releases.get(version);
        for (const [, name] of release ? (0,_model_start_js__WEBPACK_IMPORTED_MODULE_1__/* .startSecrets */ .QV)(release, secrets) : [])
            env.set(name, _client_js__WEBPACK_IMPORTED_MODULE_4__/* .clientFormats */ .Ik[target.scope].reference(name));
    }
    return {
        ...typed(target),
        command: command ?? "headgate",
        args: [...args, "run", server, "--env", environment, "--repository", { file: "" }],
        env: sorted(env),
    };
}
function launcherOf(target) {
    return target.launcher ?? ["headgate"];
}
function typed({ scope }) {
    return _client_js__WEBPACK_IMPORTED_MODULE_4__/* .clientFormats */ .Ik[scope].typed ? { type: "stdio" } : {};
}
function sorted(env) {
    return Object.fromEntries([...env].sort(([a], [b]) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_7__.compareText)(a, b)));
}
const variableName = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
const referenceName = /^[A-Za-z_][A-Za-z0-9_]*$/;
function problemsOf(input) {
    const variants = liveVariants(input);
    const { target } = input;
    const path = (0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .clientPath */ .lo)(target);
    const entry = (0,_model_target_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(target, input.server);
    const problems = [];
    if (target.path !== undefined && (path === null || !(0,_model_target_js__WEBPACK_IMPORTED_MODULE_2__/* .isInnerPath */ .wx)(path))) {
        problems.push(not(`${shown(target.path)} is no path of a client file in the repository`, "Give a path from the root, or none."));
    }
    if (!(0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .isEntryName */ .GC)(entry)) {
        problems.push(not(`${shown(entry)} cannot be the name of an entry`, "Use letters, digits, `_`, `.` and `-`."));
    }
    const split = variants.length > 1;
    if (split && launcherOf(target).length === 0) {
        problems.push(not("shares are split, and the target names no launcher to choose by", "Give it a launcher, or one version 100."));
    }
    if (split)
        problems.push(...launcherOf(target).flatMap((word) => textProblems("the launcher", (0,_start_js__WEBPACK_IMPORTED_MODULE_6__/* .toWord */ .O)(word))));
    return [...problems, ...variants.flatMap((variant) => variantProblems(input, variant, split))];
}
function variantProblems(input, variant, split) {
    const release = input.releases.get(variant.version);
    if (!release)
        return [not(`the release of ${variant.version} is not known`, "Restore the release's file.")];
    const start = (0,_start_js__WEBPACK_IMPORTED_MODULE_6__/* .clientStart */ .I)(release);
    if ("problem" in start)
        return [not(`${variant.version}: ${start.problem}`, start.hint)];
    if (split && start.kind === "remote") {
        const message = `${variant.version} is reached by its address: a launcher starts servers, and cannot choose between addresses`;
        return [not(message, "Give one version 100 percent, or let a target in front of the addresses split.")];
    }
    const words = start.kind === "remote"
        ? [start.url, ...start.headers.flatMap(({ value = "" }) => value)]
        : [start.command, ...start.args];
    return [
        ...words.flatMap((word) => textProblems(`${variant.version}`, word)),
        ...[...(0,_model_start_js__WEBPACK_IMPORTED_MODULE_1__/* .startVariables */ .OC)(release, variant.variables, variant.secrets, input.environment)].flatMap(([name, value]) => [...nameProblems(name, variableName), ...textProblems(`variable ${name}`, value)]),
        ...(0,_model_start_js__WEBPACK_IMPORTED_MODULE_1__/* .startSecrets */ .QV)(release, variant.secrets).flatMap(([name, secret]) => [
            ...nameProblems(name, variableName),
            ...nameProblems(secret, referenceName),
        ]),
    ];
}
function nameProblems(name, pattern) {
    if (name === markVariable) {
        return [not(`the variable ${markVariable} is Headgate's own`, "Give the variable another name.")];
    }
    return pattern.test(name)
        ? []
        : [not(`${shown(name)} is no name of an environment variable`, "Use letters, digits and `_`.")];
}
function textProblems(where, word) {
    const text = typeof word === "string" ? word : word.file;
    if (text.includes("\0"))
        return [not(`${where} contains a NUL character`, "Take the character out.")];
    if (typeof word !== "string" && !(0,_model_target_js__WEBPACK_IMPORTED_MODULE_2__/* .isInnerPath */ .wx)(text)) {
        return [
            not(`${where} names ${shown(`./${text}`)}, which is not in the repository`, "Name a file of the repository."),
        ];
    }
    if (!(0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .expandsIn */ .Xx)(text))
        return [];
    const message = `${where} contains \`\${\` (${shown(text)}): the client would put something else in its place`;
    return [
        { rule: "target/client-expansion", message, hint: "Write the value itself, or give it as a secret." },
    ];
}
function not(message, hint) {
    return { rule: "target/not-expressible", message, hint };
}
function shown(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}


/***/ }),

/***/ 40860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ outputPrefix),
/* harmony export */   ov: () => (/* binding */ readOutput),
/* harmony export */   zh: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(935);
/* harmony import */ var _model_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25004);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87682);



function writeOutput(output) {
    return `${JSON.stringify(output, null, 2)}\n`;
}
/** Reads what was stored; undefined where it is not what `writeOutput` writes. The branch may have been edited. */
function readOutput(text) {
    const value = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonOf */ .o_)(text);
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value) || value.headgate !== 1 || value.target !== "mcp")
        return undefined;
    const { scope, path, entry, config, refused } = value;
    if (typeof scope !== "string" || !isScope(scope))
        return undefined;
    if (_client_js__WEBPACK_IMPORTED_MODULE_1__/* .clientFormats */ .Ik[scope].path === null ? path !== null : !isPath(path))
        return undefined;
    if (typeof entry !== "string" || !(0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .isEntryName */ .GC)(entry) || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isTexts */ .VP)(refused))
        return undefined;
    const read = config === null ? null : readEntry(config);
    if (read === undefined)
        return undefined;
    return {
        headgate: 1,
        target: "mcp",
        scope,
        path: isPath(path) ? path : null,
        entry,
        config: read,
        refused,
    };
}
/** Where the output of a target lies in the deployment's folder: the same whatever the order of targets. */
const outputPrefix = "mcp-";
function readEntry(value) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value))
        return undefined;
    const { type, url, headers, command, args, env } = value;
    if (typeof url === "string" && (type === "http" || type === "sse") && isTextMap(headers)) {
        return { type, url, headers };
    }
    if (!isWord(command) || !Array.isArray(args) || !args.every(isWord) || !isTextMap(env))
        return undefined;
    return type === "stdio" ? { type, command, args, env } : { command, args, env };
}
function isScope(text) {
    return Object.hasOwn(_client_js__WEBPACK_IMPORTED_MODULE_1__/* .clientFormats */ .Ik, text);
}
function isPath(value) {
    return typeof value === "string" && (0,_model_target_js__WEBPACK_IMPORTED_MODULE_0__/* .isInnerPath */ .wx)(value);
}
function isWord(value) {
    if (typeof value === "string")
        return true;
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value) && typeof value.file === "string" && (value.file === "" || (0,_model_target_js__WEBPACK_IMPORTED_MODULE_0__/* .isInnerPath */ .wx)(value.file));
}
function isTextMap(value) {
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value) && Object.values(value).every((text) => typeof text === "string");
}


/***/ }),

/***/ 27581:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ clientStart),
/* harmony export */   O: () => (/* binding */ toWord)
/* harmony export */ });
/* harmony import */ var _model_start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51041);
/* harmony import */ var _model_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25004);


const npmName = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/i;
const pypiName = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;
const imageName = /^[a-z0-9][a-z0-9._/:-]*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}(?:@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64})$/;
const exactVersion = /^[0-9][0-9A-Za-z.+!-]*$/;
/** By kind of package: the client's own tool with the exact version; undefined where a name is not safe. */
const starters = {
    npm: ({ identifier, version, ...entry }) => npmName.test(identifier) && !identifier.startsWith("-") && isExact(version)
        ? run("npx", ["-y", `${identifier}@${version}`], entry)
        : undefined,
    pypi: ({ identifier, version, ...entry }) => pypiName.test(identifier) && isExact(version)
        ? run("uvx", [`${identifier}@${version}`], entry)
        : undefined,
    nuget: ({ identifier, version, ...entry }) => pypiName.test(identifier) && isExact(version)
        ? run("dnx", [`${identifier}@${version}`, "--yes", "--"], entry)
        : undefined,
    oci: ({ identifier, version, ...entry }) => {
        const image = version !== undefined && !/[:@][^/]*$/.test(identifier) ? `${identifier}:${version}` : identifier;
        if (!imageName.test(image))
            return undefined;
        const before = ["run", "-i", "--rm"];
        const args = [...before, image, ...words(entry.packageArguments)];
        return { kind: "process", command: "docker", args, forward: before.length };
    },
};
/** How a client starts what was chosen, which is what was probed; where it cannot, nothing else takes its place. */
function clientStart(release) {
    const choice = (0,_model_start_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseStart */ .Se)(release);
    if (choice?.kind === "command")
        return ownCommand(choice.command.command, choice.command.args);
    if (choice?.kind === "remote")
        return remoteStart(choice.remote);
    if (choice)
        return packageStart(choice.package);
    return {
        problem: "none of its packages can be started by a client, and it has no command or remote address",
        hint: "Release an npm, PyPI, NuGet or OCI package with stdio transport, or a remote address.",
    };
}
function packageStart(entry) {
    const name = JSON.stringify(entry.identifier);
    if ((0,_model_start_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignRuntimeArgument */ .Cz)(entry) >= 0) {
        return {
            problem: `package ${name} has runtime arguments, which change what runs`,
            hint: "Release it again without runtimeArguments.",
        };
    }
    if (entry.registryType === "mcpb") {
        return {
            problem: `bundle ${name} is installed by a client itself, and not started from its configuration`,
            hint: "Release an npm, PyPI, NuGet or OCI package, or a remote address, beside the bundle.",
        };
    }
    const starter = Object.hasOwn(starters, entry.registryType) ? starters[entry.registryType] : undefined;
    return (starter?.(entry) ?? {
        problem: `package ${name} has no safe name with an exact version`,
        hint: "Release it again with the exact identifier and version of the package.",
    });
}
function isExact(version) {
    return version !== undefined && exactVersion.test(version);
}
function run(command, args, entry) {
    return { kind: "process", command, args: [...args, ...words(entry.packageArguments)] };
}
/** Arguments as a command line takes them: a flag and its value are two words. */
function words(list) {
    return (list ?? []).flatMap(({ type, name, value }) => [
        ...(type === "named" && name !== undefined ? [name] : []),
        ...(value === undefined ? [] : [value]),
    ]);
}
function ownCommand(command, args) {
    const all = [command, ...args].map(toWord);
    const outside = all.find((word) => typeof word !== "string" && !(0,_model_target_js__WEBPACK_IMPORTED_MODULE_1__/* .isInnerPath */ .wx)(word.file));
    if (outside !== undefined) {
        return {
            problem: `the start command names ${JSON.stringify(outside)}, which is not a file of the repository`,
            hint: "Arguments that begin with ./ are files of the repository and cannot leave it.",
        };
    }
    const [first, ...rest] = all;
    return { kind: "process", command: first ?? command, args: rest };
}
/** `./a/../b` is `b`: the placeholder is the path itself. */
function toWord(text) {
    if (!text.startsWith("./"))
        return text;
    const steps = [];
    for (const step of text.slice(2).split("/")) {
        if (step === ".." && steps.length > 0 && steps.at(-1) !== "..")
            steps.pop();
        else if (step !== "." && step !== "")
            steps.push(step);
    }
    return { file: steps.join("/") };
}
function remoteStart({ type, url, headers = [] }) {
    const known = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
    return known
        ? { kind: "remote", type: type === "sse" ? "sse" : "http", url, headers }
        : {
            problem: `its remote address ${JSON.stringify(url)} is no http or https address`,
            hint: "Release it with the whole address, scheme included.",
        };
}


/***/ }),

/***/ 3120:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ fileIn),
/* harmony export */   MQ: () => (/* binding */ idleMembers),
/* harmony export */   Ww: () => (/* binding */ takeover)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73903);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(935);
/* harmony import */ var _model_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51041);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34694);
/* harmony import */ var _launch_launch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37695);





/**
 * Compares what stands there with what would. A package without an exact version is the same in any: nobody
 * said which. A value is the same where both texts are, or both come to the same text in this environment: a
 * secret in plain text may give way to its reference only where the reference is known to lead to it.
 */
function takeover(standing, wanted, { root, env: known }) {
    const [there, ours] = [read(standing, root), read(wanted, root)];
    if (typeof there === "string")
        return { kind: "other", why: there };
    if (typeof ours === "string")
        return { kind: "other", why: ours };
    if ((0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(there.identity) !== (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(ours.identity) ||
        (there.transport !== null && there.transport !== ours.transport))
        return { kind: "other", why: "it starts or reaches something else" };
    if (there.exact !== null && there.exact !== ours.exact)
        return { kind: "other", why: "it names another exact version" };
    const names = [...new Set([...there.values.keys(), ...ours.values.keys()])];
    const differing = names.filter((name) => !same(there.values.get(name), ours.values.get(name), known));
    const unsaved = (name) => ({
        name,
        references: [...(ours.values.get(name) ?? "").matchAll(reference)].map(([, found = ""]) => found),
    });
    const isReference = (name) => references(ours.values.get(name) ?? "") && there.values.has(name);
    const lost = differing.filter((name) => !isReference(name)).sort();
    if (lost.length > 0)
        return { kind: "other", why: `its values differ: ${lost.map(shown).join(", ")}` };
    return differing.length === 0
        ? { kind: "same" }
        : { kind: "unsaved", values: differing.sort().map(unsaved) };
}
const exactVersion = /^[0-9]+(?:\.[0-9A-Za-z!+-]+)*$/;
/** What clients keep beside a server and start nothing with: none of it is worth refusing an entry for. */
const idleMembers = new Set([
    ...["description", "name", "id", "version", "gallery", "$schema"],
]);
/** Names in a message. */
function shown(name) {
    return JSON.stringify((0,_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(name, 40));
}
/** A text says why Headgate cannot mean the same. */
function read(entry, root) {
    const { type, url, headers, command, args, env, disabled, enabled, ...rest } = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .asRecord */ .qY)(entry);
    const more = Object.keys(rest).filter((name) => !idleMembers.has(name));
    if (more.length > 0)
        return `Headgate would not write its ${more.slice(0, 10).map(shown).join(", ")}`;
    if ((disabled ?? false) !== false || (enabled ?? true) !== true)
        return "it is switched off";
    const unread = "it is none that Headgate could write";
    if (typeof url === "string") {
        const isHttp = type === "http" || type === "streamable-http" || type === "streamableHttp";
        if (!isHttp && type !== undefined && type !== "sse")
            return unread;
        if (command !== undefined || args !== undefined || env !== undefined)
            return unread;
        const values = texts(headers)?.map(([name, value]) => [name.toLowerCase(), value]);
        const transport = isHttp ? "http" : (type ?? null);
        return values ? { identity: url, transport, exact: null, values: new Map(values) } : unread;
    }
    if ((type !== undefined && type !== "stdio") || headers !== undefined)
        return unread;
    const given = texts(env);
    if (typeof command !== "string" || given === undefined)
        return unread;
    const words = args === undefined ? [] : Array.isArray(args) ? args.map(textOf) : undefined;
    if (!words?.every((word) => word !== undefined))
        return unread;
    const placed = words.map((word) => fileIn(root, word));
    return processMeaning(fileIn(root, command.trim()), placed, new Map(given.filter(([name]) => name !== _model_start_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentVariable */ .mT)));
}
/** A file of the repository, however a client is told of it, by its path from the root. */
function fileIn(root, word) {
    for (const prefix of ["${workspaceFolder}/", "${CLAUDE_PROJECT_DIR}/", `${root}/`, "./"])
        if (word.startsWith(prefix) && word.length > prefix.length)
            return word.slice(prefix.length);
    return word;
}
function processMeaning(command, args, values) {
    const launch = (0,_launch_launch_js__WEBPACK_IMPORTED_MODULE_2__/* .launchOf */ .v)(command, args);
    switch (launch.kind) {
        case "package":
            return {
                identity: [launch.registry, launch.name, launch.args],
                transport: null,
                exact: launch.wanted !== null && exactVersion.test(launch.wanted) ? launch.wanted : null,
                values,
            };
        case "image": {
            const handed = new Map(values);
            for (const [name, value] of launch.env) {
                if (name === _model_start_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentVariable */ .mT)
                    continue;
                if (value !== null)
                    handed.set(name, value);
                else if (!handed.has(name))
                    handed.set(name, `\${${name}}`);
            }
            return { identity: ["image", launch.image, launch.args], transport: null, exact: null, values: handed };
        }
        case "command": {
            const { pin } = launch;
            const words = launch.args.map((word, index) => (index === pin?.at ? pin.before : word));
            const wanted = pin?.wanted ?? null;
            const exact = wanted !== null && exactVersion.test(wanted) ? wanted : null;
            return { identity: ["command", launch.command, words], transport: null, exact, values };
        }
        case "foreign":
            return { identity: ["foreign", command, args], transport: null, exact: null, values };
    }
}
const reference = /\$\{(?:env:)?([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]{0,1000}))?\}/g;
const prompted = /\$\{input:[^}]*\}/;
function references(text) {
    return /\$\{(?:env:)?[A-Za-z_][A-Za-z0-9_]*\}/.test(text);
}
function same(there, ours, known) {
    if (there === ours)
        return true;
    if (there === undefined || ours === undefined)
        return false;
    const b = expanded(ours, known);
    // What a client asks people for is nowhere to be compared with; that there is a value here has to do.
    if (prompted.test(there))
        return references(ours) && b !== undefined && b !== "";
    return b !== undefined && expanded(there, known) === b;
}
/** Undefined where a reference leads nowhere, or to something only the client knows. */
function expanded(text, known) {
    let isWhole = true;
    const value = text.replace(reference, (_, name, usual) => {
        const given = (Object.hasOwn(known, name) ? known[name] : undefined) ?? usual;
        isWhole &&= given !== undefined;
        return given ?? "";
    });
    return isWhole && !/\$\{/.test(text.replace(reference, "")) ? value : undefined;
}
/** Clients hand numbers and switches on as texts. */
function textOf(value) {
    if (typeof value === "string")
        return value;
    return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}
function texts(value) {
    if (value === undefined)
        return [];
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return undefined;
    const found = Object.entries(value).flatMap(([name, inner]) => {
        const text = textOf(inner);
        return text === undefined ? [] : [[name, text]];
    });
    return found.length === Object.keys(value).length ? found : undefined;
}


/***/ })

};
;