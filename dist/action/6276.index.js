"use strict";
exports.id = 6276;
exports.ids = [6276,7519];
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

/***/ 74041:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ largestContract),
/* harmony export */   readContractFile: () => (/* binding */ readContractFile)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _convention_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11232);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82216);



/** Bytes of one file: several times what a release may hold, since a capture holds more than a contract. */
const largestContract = 8 * 1_048_576;
const asWritten = "give the JSON as the server or Headgate wrote it";
const deepest = 100;
const mostNodes = 400_000;
/**
 * Reads a contract from a file of somebody's: one of ours, a capture, or the result of `tools/list`; YAML by the name,
 * else JSON. Whatever is wrong with it is a finding; nothing throws.
 */
async function readContractFile(file, bytes) {
    const read = await valueIn(file, bytes);
    if (!("at" in read))
        return { known: new Set(), findings: [read] };
    if (read.value === undefined)
        return { known: new Set(), findings: read.findings };
    const { contract, known, problems } = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .shapeContract */ .um)(read.value);
    const findings = [...read.findings];
    for (const problem of problems.slice(0, 20))
        findings.push(await findingOf(problem, file, read));
    return { ...(contract ? { contract } : {}), known, findings };
}
async function findingOf({ path, ...words }, file, { at }) {
    const isFatal = words.rule === "contract/unreadable";
    return {
        ...words,
        outcome: isFatal ? "fail" : "warn",
        severity: isFatal ? "high" : "medium",
        file,
        ...(await at(path)),
    };
}
async function valueIn(file, bytes) {
    if (bytes.length > largestContract) {
        return unreadable(file, `the file is larger than ${largestContract / 1_048_576} MiB`);
    }
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return unreadable(file, "the file is not UTF-8", asWritten);
    if (/\.ya?ml$/i.test(file))
        return fromYaml(file, bytes);
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
        .toString("utf8")
        .replace(/^\ufeff/, "");
    const lines = (0,_convention_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .Dx)(text);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return syntaxError(file, text, lines);
    }
    const excess = measure(value);
    if (excess !== undefined)
        return unreadable(file, excess);
    const at = async (path) => {
        const { findNodeAtLocation, parseTree } = await __webpack_require__.e(/* import() */ 9547).then(__webpack_require__.t.bind(__webpack_require__, 99547, 23));
        const root = parseTree(text);
        for (let end = path.length; root && end >= 0; end -= 1) {
            const node = findNodeAtLocation(root, [...path.slice(0, end)]);
            if (node)
                return (0,_convention_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .positionAt */ .t$)(lines, node.offset);
        }
        return { line: 1, column: 1 };
    };
    return { value, findings: await repeatedKeys(file, text, lines), at };
}
async function fromYaml(file, bytes) {
    const { readPrecise, spotOf } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(5956)]).then(__webpack_require__.bind(__webpack_require__, 41194));
    const document = readPrecise(file, bytes);
    const at = async (path) => {
        const { line, column } = spotOf(document, path);
        return { line, column };
    };
    return { value: document.value, findings: document.findings, at };
}
async function syntaxError(file, text, lines) {
    const { parseJson } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(9301)]).then(__webpack_require__.bind(__webpack_require__, 49301));
    try {
        const [trap] = parseJson(text).traps;
        const message = trap?.message ?? "this is not valid JSON";
        const rule = trap?.rule ?? "convention/syntax";
        return { ...unreadable(file, message, asWritten), rule, ...(0,_convention_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .positionAt */ .t$)(lines, trap?.start ?? 0) };
    }
    catch (error) {
        // The parser with places is recursive; a bomb ends here and not the process.
        if (!(error instanceof RangeError))
            throw error;
        return { ...unreadable(file, "this is not valid JSON", asWritten), rule: "convention/syntax" };
    }
}
/** JSON.parse takes the last of two members of one name: whoever reads the file may see the first. */
async function repeatedKeys(file, text, lines) {
    const { visit } = await __webpack_require__.e(/* import() */ 9547).then(__webpack_require__.t.bind(__webpack_require__, 99547, 23));
    const open = [];
    let found;
    visit(text, {
        onObjectBegin: () => {
            open.push(new Set());
        },
        onObjectEnd: () => {
            open.pop();
        },
        onObjectProperty: (name, offset) => {
            const names = open.at(-1);
            if (names?.has(name))
                found ??= { name, offset };
            names?.add(name);
        },
    });
    if (found === undefined)
        return [];
    return [
        {
            rule: "convention/duplicate-key",
            outcome: "fail",
            severity: "high",
            message: `the key ${JSON.stringify(found.name.slice(0, 60))} stands twice in the same map`,
            hint: "say which of the two is meant: programs take the last, people read the first",
            file,
            ...(0,_convention_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .positionAt */ .t$)(lines, found.offset),
        },
    ];
}
/** What of a value is too much to be walked; undefined where nothing is. */
function measure(value) {
    let nodes = 0;
    const walk = (node, depth) => {
        if (typeof node !== "object" || node === null)
            return undefined;
        if (depth > deepest)
            return `maps and lists are nested more than ${deepest} deep`;
        const members = Object.values(node);
        nodes += members.length;
        if (nodes > mostNodes)
            return `the file has more than ${mostNodes.toLocaleString("en")} values`;
        for (const member of members) {
            const problem = walk(member, depth + 1);
            if (problem !== undefined)
                return problem;
        }
        return undefined;
    };
    return walk(value, 1);
}
const tooMuch = "a contract of a server is a fraction of that; give the lists alone";
function unreadable(file, message, hint = tooMuch) {
    return { rule: "contract/unreadable", outcome: "fail", severity: "high", message, hint, file };
}


/***/ }),

/***/ 82216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ unsaid),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   um: () => (/* binding */ shapeContract)
/* harmony export */ });
/* unused harmony export contractLists */
/** The lists of a contract, what people call them, what names an entry of each, and how the protocol asks for them. */
const contractLists = {
    tools: { words: "tools", key: "name", method: "tools/list", capability: "tools" },
    prompts: { words: "prompts", key: "name", method: "prompts/list", capability: "prompts" },
    resources: { words: "resources", key: "uri", method: "resources/list", capability: "resources" },
    resourceTemplates: {
        words: "resource templates",
        key: "uriTemplate",
        method: "resources/templates/list",
        capability: "resources",
    },
};
const listNames = Object.keys(contractLists).filter(isListName);
const hint = 'a contract that Headgate wrote, the result of tools/list: { "tools": [...] }, or a capture of all lists';
/**
 * Makes a contract of what people have at hand: one of ours, the result of `tools/list` (in its answer's `result`, or
 * several pages of it), or a capture of all lists, by the names of the lists or of the methods.
 */
function shapeContract(value) {
    const problems = [];
    const found = new Map();
    let instructions;
    const [root, base] = unwrapped(value);
    const pages = Array.isArray(root) ? root : [root];
    for (const [index, page] of pages.entries()) {
        const at = Array.isArray(root) ? [...base, index] : base;
        const [body, bodyAt] = unwrapped(page, at);
        if (!isItem(body)) {
            problems.push(unreadable(bodyAt, "this is no contract: it is not a map"));
            continue;
        }
        for (const name of listNames) {
            const list = listIn(body, name, bodyAt, problems, index === pages.length - 1);
            if (list !== undefined)
                found.set(name, [...(found.get(name) ?? []), ...list]);
        }
        for (const part of unadvertised(body))
            found.set(part, found.get(part) ?? []);
        const said = own(body, "instructions") ?? member(own(body, "initialize"), "instructions");
        if (typeof said === "string")
            instructions = said;
        if (isItem(own(body, "initialize")) || listNames.every((name) => Object.hasOwn(body, name))) {
            found.set("instructions", []);
        }
    }
    if (instructions !== undefined)
        found.set("instructions", []);
    const isAny = listNames.some((name) => found.has(name));
    if (!isAny && problems.length === 0)
        problems.push(notThere(root, base));
    if (!isAny || problems.some(({ rule }) => rule === "contract/unreadable")) {
        return { known: new Set(found.keys()), problems };
    }
    const named = (name, key) => (found.get(name) ?? []).filter((entry) => typeof own(entry, key) === "string");
    const contract = {
        tools: named("tools", "name"),
        prompts: named("prompts", "name"),
        resources: named("resources", "uri"),
        resourceTemplates: named("resourceTemplates", "uriTemplate"),
        ...(instructions ? { instructions } : {}),
    };
    return { contract, known: new Set(found.keys()), problems };
}
/** Without what JSON-RPC wraps around an answer. */
function unwrapped(value, at = []) {
    const result = member(value, "result");
    const isAnswer = isItem(value) && !listNames.some((name) => Object.hasOwn(value, name));
    return isAnswer && result !== undefined ? [result, [...at, "result"]] : [value, at];
}
/** A list by its own name or by its method's, alone or within a result; undefined where nothing is said of it. */
function listIn(body, name, at, problems, isLast) {
    const { method } = contractLists[name];
    const under = [name, method].find((one) => Object.hasOwn(body, one));
    if (under === undefined)
        return undefined;
    const [inside, insideAt] = unwrapped(own(body, under), [...at, under]);
    const nested = member(inside, name);
    const [list, listAt] = nested === undefined ? [inside, insideAt] : [nested, [...insideAt, name]];
    const cursor = member(nested === undefined ? body : inside, "nextCursor");
    if (typeof cursor === "string" && isLast) {
        problems.push({
            rule: "contract/incomplete",
            path: listAt,
            message: `this list goes on: it has a nextCursor, and ${method} was not asked for the rest`,
            hint: "ask for all pages; what is on the others counts as absent here",
        });
    }
    if (Array.isArray(list))
        return entriesOf(list, name, listAt, problems);
    // What is no list says that there is none: `{ "error": ... }` where the server does not know the method.
    if (nested === undefined && under === method && isItem(inside))
        return undefined;
    problems.push(unreadable(listAt, `${name} is not a list`));
    return undefined;
}
function entriesOf(list, name, at, problems) {
    const { key } = contractLists[name];
    const seen = new Set();
    return list.flatMap((entry, index) => {
        const path = [...at, index];
        const label = isItem(entry) ? own(entry, key) : undefined;
        if (!isItem(entry) || typeof label !== "string" || label === "") {
            problems.push(unreadable(path, `an entry of ${name} has no ${key}`));
            return [];
        }
        if (seen.has(label)) {
            problems.push({
                rule: "contract/duplicate-name",
                path: [...path, key],
                message: `${name} has two entries of this ${key}: clients know only one of them`,
                hint: "the server must list each once: which of them a call reaches, no client can tell",
            });
        }
        seen.add(label);
        return [entry];
    });
}
/** What a file says nothing of, in words: made a release of, it would promise none. */
function unsaid(known) {
    return listNames.filter((name) => !known.has(name)).map((name) => contractLists[name].words);
}
/** Lists that a server said it has not: known to be empty. */
function unadvertised(body) {
    const capabilities = member(own(body, "initialize"), "capabilities");
    if (!isItem(capabilities))
        return [];
    return listNames.filter((name) => !Object.hasOwn(capabilities, contractLists[name].capability));
}
function notThere(value, at) {
    const release = member(member(member(value, "release"), "contract"), "digest");
    return typeof release === "string"
        ? {
            ...unreadable(at, "this is a release, and names its contract by a digest"),
            hint: "name the release itself: SERVER@VERSION",
        }
        : unreadable(at, "this is no contract: it has neither tools nor prompts nor resources");
}
function unreadable(path, message) {
    return { rule: "contract/unreadable", path, message, hint };
}
function isListName(name) {
    return Object.hasOwn(contractLists, name);
}
function isItem(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function own(of, name) {
    return Object.hasOwn(of, name) ? of[name] : undefined;
}
function member(value, name) {
    return isItem(value) ? own(value, name) : undefined;
}


/***/ }),

/***/ 70678:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   ZN: () => (/* binding */ isFound),
/* harmony export */   aF: () => (/* binding */ findSides)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10547);
/* harmony import */ var _convention_wording_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18135);
/* harmony import */ var _clone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46255);
/* harmony import */ var _contracts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75125);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74041);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82216);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34600);
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









/** `weather@1.1.4` is a release, `-` is standard input, all else is a file. */
function nameOf(text) {
    if (text === "-")
        return { kind: "input" };
    const at = text.lastIndexOf("@");
    const [server, version] = [text.slice(0, Math.max(0, at)), text.slice(at + 1)];
    return (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isId */ .eQ)(server) && (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isExactVersion */ .Yb)(version)
        ? { kind: "release", server, version }
        : { kind: "file", path: text };
}
/**
 * Finds the contracts that are named. The repository is opened only where a release is among them. Releases come from
 * the working tree, or from the commit `--head`.
 */
async function findSides(names, invocation, world) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const isInRepository = names.some(({ kind }) => kind === "release");
        const clone = __addDisposableResource(env_1, isInRepository ? await (0,_clone_js__WEBPACK_IMPORTED_MODULE_3__/* .openClone */ .ok)(invocation, world) : null, true);
        const source = clone === null ? null : await (0,_source_js__WEBPACK_IMPORTED_MODULE_7__/* .contractSource */ .E)(clone, invocation);
        const found = [];
        for (const name of names) {
            if (name.kind === "release")
                found.push(await ofRelease(source, name.server, name.version));
            else
                found.push(await ofFile(name, world));
        }
        return found;
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
async function ofRelease(source, server, version) {
    const read = source && (await (0,_contracts_js__WEBPACK_IMPORTED_MODULE_4__/* .readReleasedContract */ .mS)(source, server, version));
    const file = (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseFile */ .MR)(server, version);
    const problem = (words) => ({
        problem: [{ ...words, outcome: "fail", severity: "high", server, file }],
    });
    switch (read?.kind) {
        case "found": {
            const known = new Set([..._shape_js__WEBPACK_IMPORTED_MODULE_6__/* .listNames */ .Zv, "instructions"]);
            const label = `${server} ${version}`;
            return { label, server, version, file: null, contract: read.contract, known, findings: [] };
        }
        case "none":
            return problem({
                rule: "contract/not-captured",
                message: `${server} ${version} was released without a contract`,
                hint: "take it from its package: headgate contract capture --npm PACKAGE@VERSION --output FILE",
            });
        case "unreadable":
            return problem({
                rule: "contract/unreadable",
                message: `the contract that ${server} ${version} was released with is not there, or is another one than its name says`,
                hint: `bring ${read.path} back from git: git log -- ${read.path}`,
            });
        default:
            return problem({
                rule: "version/not-released",
                message: `${server} ${version} is not released: ${file} is not there`,
                hint: `see what is: headgate catalogue ${server}`,
            });
    }
}
async function ofFile(name, world) {
    const file = name.kind === "input" ? "standard input" : name.path;
    const bytes = await bytesOf(name, world);
    if (!(bytes instanceof Uint8Array)) {
        const words = { rule: "contract/unreadable", outcome: "fail", severity: "high", file };
        return { problem: [{ ...words, ...bytes }] };
    }
    const { contract, known, findings } = await (0,_read_js__WEBPACK_IMPORTED_MODULE_5__.readContractFile)(file, bytes);
    if (!contract || findings.some(({ outcome }) => outcome === "fail"))
        return { problem: findings };
    const label = name.kind === "input" ? file : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file);
    return { label, server: null, version: null, file, contract, known, findings };
}
async function bytesOf(name, world) {
    try {
        if (name.kind === "input") {
            if (world.stdin !== undefined)
                return await limited(world.stdin());
            return { message: "there is no standard input here", hint: "name a file instead of -" };
        }
        // One byte more tells that it is too large; a device without end is read no further.
        return await limited((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.cwd, name.path), { end: _read_js__WEBPACK_IMPORTED_MODULE_5__/* .largestContract */ .V }));
    }
    catch (error) {
        const code = error instanceof Error && "code" in error ? error.code : undefined;
        if (typeof code !== "string")
            throw error;
        const why = code === "ENOENT" || code === "ENOTDIR"
            ? "there is no such file"
            : code === "EISDIR"
                ? "this is a folder"
                : `it cannot be read (${code})`;
        const path = name.kind === "file" ? (0,_convention_wording_js__WEBPACK_IMPORTED_MODULE_8__/* .quoted */ .TL)(name.path) : "standard input";
        return {
            message: `${path}: ${why}`,
            hint: "name a file, - for standard input, or a release: SERVER@VERSION",
        };
    }
}
async function limited(stream) {
    const parts = [];
    let size = 0;
    for await (const part of stream) {
        parts.push(part);
        size += part.length;
        if (size > _read_js__WEBPACK_IMPORTED_MODULE_5__/* .largestContract */ .V)
            break;
    }
    return Buffer.concat(parts);
}
function isFound(named) {
    return "contract" in named;
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

/***/ 11232:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   S7: () => (/* binding */ lengthOnLine),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
function linesOf(text) {
    const starts = [0];
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1))
        starts.push(at + 1);
    return starts;
}
/** Line and column of an offset, both from 1; columns count UTF-16 units. */
function positionAt(lines, offset) {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((lines[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 };
}
/** The length of an extent as far as it stays on the line where it begins, at least 1. */
function lengthOnLine(text, start, end) {
    const found = text.indexOf("\n", start);
    const stop = Math.min(end, found === -1 ? text.length : found);
    return Math.max(1, text.slice(start, stop).trimEnd().length);
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


/***/ })

};
;