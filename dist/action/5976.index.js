"use strict";
exports.id = 5976;
exports.ids = [5976,6578];
exports.modules = {

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

/***/ 87695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ declareVariables),
/* harmony export */   l: () => (/* binding */ valuesFor)
/* harmony export */ });
/**
 * Declarations from a command line, over those that are known: of two with the same name the later one adds to the
 * one before. The first part of `NAME=default` is the name.
 */
function declareVariables(given, known) {
    const declared = new Map();
    const add = (name, more) => declared.set(name, { ...declared.get(name), ...more, name });
    for (const variable of known)
        add(variable.name, variable);
    for (const entry of given.variables) {
        const end = entry.indexOf("=");
        add(end === -1 ? entry : entry.slice(0, end), end === -1 ? {} : { default: entry.slice(end + 1) });
    }
    for (const name of given.required)
        add(name, { isRequired: true });
    for (const name of given.secrets)
        add(name, { isSecret: true });
    return [...declared.values()];
}
/** Values for taking the contract, from the environment of the run: only what is declared, secrets apart. */
function valuesFor(declared, env) {
    const found = declared.flatMap(({ name, isSecret, isRequired, default: usual, value }) => {
        const given = Object.hasOwn(env, name) ? env[name] : undefined;
        // A variable of the same name here must not stand in for a default: the contract would depend on the machine.
        const wanted = isSecret === true || (isRequired === true && usual === undefined && value === undefined);
        return given === undefined || !wanted ? [] : [{ name, given, isSecret: isSecret === true }];
    });
    const pick = (secret) => Object.fromEntries(found.filter((one) => one.isSecret === secret).map((one) => [one.name, one.given]));
    return { variables: pick(false), secrets: pick(true) };
}


/***/ }),

/***/ 65976:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ obtainContract),
  t: () => (/* reexport */ takeStableContract)
});

// EXTERNAL MODULE: ./.build/contract/canonical.js + 1 modules
var canonical = __webpack_require__(4567);
;// CONCATENATED MODULE: ./.build/contract/repeated.js
const lists = [
    ["tools", "tool", ({ tools }) => tools.map(({ name }) => name)],
    ["prompts", "prompt", ({ prompts }) => prompts.map(({ name }) => name)],
    ["resources", "resource", ({ resources }) => resources.map(({ uri }) => uri)],
    [
        "resourceTemplates",
        "resource template",
        ({ resourceTemplates }) => resourceTemplates.map(({ uriTemplate }) => uriTemplate),
    ],
];
/** Entries of one list that have the name of another: each name once, with what it is of. */
function repeatedNames(contract) {
    return lists.flatMap(([list, noun, namesOf]) => {
        const seen = new Set();
        const repeated = new Set();
        for (const name of namesOf(contract))
            (seen.has(name) ? repeated : seen).add(name);
        return [...repeated].map((name) => ({ list, noun, name }));
    });
}

// EXTERNAL MODULE: ./.build/convention/limits.js
var limits = __webpack_require__(95607);
// EXTERNAL MODULE: ./.build/model/release.js
var model_release = __webpack_require__(29452);
// EXTERNAL MODULE: ./.build/model/start.js
var model_start = __webpack_require__(51041);
// EXTERNAL MODULE: ./.build/rules/contract/not-captured.js
var not_captured = __webpack_require__(53954);
// EXTERNAL MODULE: ./.build/rules/text.js
var rules_text = __webpack_require__(61340);
// EXTERNAL MODULE: ./.build/convention/wording.js
var wording = __webpack_require__(18135);
;// CONCATENATED MODULE: ./.build/commands/contract/placeholders.js


/** Names of what had no value: the contract may be another one with real ones. */
function placeholderFindings(names) {
    if (names.length === 0)
        return [];
    return [
        {
            rule: "contract/placeholders",
            outcome: "warn",
            severity: "low",
            message: `${(0,rules_text/* listed */.KE)(names.map((name) => (0,wording/* quoted */.TL)(name)), "and")} had no value here: the server was started with placeholders`,
            hint: "where what it lists depends on them, set them in the environment, and take the contract again",
        },
    ];
}

// EXTERNAL MODULE: ./.build/commands/contract/read.js
var contract_read = __webpack_require__(74041);
// EXTERNAL MODULE: ./.build/commands/contract/shape.js
var shape = __webpack_require__(82216);
// EXTERNAL MODULE: ./.build/commands/release/declarations.js
var declarations = __webpack_require__(87695);
// EXTERNAL MODULE: ./.build/contract/compare.js + 38 modules
var compare = __webpack_require__(19882);
// EXTERNAL MODULE: ./.build/contract/summary.js
var summary = __webpack_require__(66578);
// EXTERNAL MODULE: ./.build/probes/placeholders.js
var placeholders = __webpack_require__(16657);
;// CONCATENATED MODULE: ./.build/commands/release/stable.js




/**
 * Starts the server twice and takes its contract: one that differs from start to start could never be
 * probed. A contract that shows a secret is refused, since it is about to be committed. `hint`: what to do where it does
 * not answer as a server.
 */
async function takeStableContract(input, hint = usualHint) {
    const { takeContract } = await __webpack_require__.e(/* import() */ 3333).then(__webpack_require__.bind(__webpack_require__, 55714));
    const { redaction } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 80714));
    const first = await takeContract(input);
    if (first.outcome !== "pass")
        return notTaken(input, first, hint);
    const second = await takeContract(input);
    if (second.outcome !== "pass")
        return notTaken(input, second, hint);
    const shown = [first, second].map(({ contract }) => secretIn(contract, input.secrets)).find(Boolean);
    if (shown !== undefined)
        return problem(input, shown);
    const digest = (0,canonical.contractDigest)(first.contract);
    if ((0,canonical.contractDigest)(second.contract) !== digest) {
        const difference = (0,summary.summarizeComparison)((0,compare.compareContracts)(first.contract, second.contract));
        return problem(input, {
            rule: "contract/unstable",
            message: `two starts gave two contracts: ${redaction(input.secrets)(difference)}`,
            hint: "lists must not depend on time, chance or what an earlier start left behind",
        });
    }
    return { kind: "taken", contract: first.contract, digest, placeholders: first.placeholders ?? [] };
}
/** What is wrong with committing a contract that shows what must stay secret; undefined where it shows nothing. */
function secretIn(contract, secrets) {
    const text = JSON.stringify(contract);
    // Short values say nothing: `1` stands in any text.
    const [name] = Object.entries(secrets).find(([, value]) => value.length >= 6 && text.includes(JSON.stringify(value).slice(1, -1))) ?? [];
    if (name !== undefined) {
        return {
            rule: "contract/secret",
            message: `the contract contains the value of ${name}`,
            hint: "change the secret: whoever lists the server's tools can read it; then repair the server",
        };
    }
    if (!text.includes(placeholders/* placeholderText */.RC))
        return undefined;
    return {
        rule: "contract/secret",
        message: "the contract contains what was given in place of a secret or a required variable",
        hint: "repair the server: whoever lists its tools would read the real value there; a variable that may be shown gets a value in server.yaml or in this run's environment",
    };
}
const usualHint = "start it by hand with an empty environment; declare what it needs with --variable and --secret; a package without a command is released as what starts it: --command, or another package";
function notTaken(input, outcome, hint) {
    const rule = outcome.rule ?? (outcome.outcome === "error" ? "probe/error" : "probe/failed");
    const { placeholders = [] } = outcome;
    const told = problem(input, { rule, message: outcome.message, hint: hintFor(rule, placeholders, hint) });
    return outcome.outcome === "inconclusive" ? { ...told, isOurs: true } : told;
}
function hintFor(rule, placeholders, hint) {
    if (rule !== "probe/failed")
        return "see to what is missing here, then try again";
    if (placeholders.length === 0)
        return hint;
    return `give real or test values in the environment of this run, for ${placeholders.join(", ")}; or take the contract where they are known: --contract FILE`;
}
function problem(input, words) {
    const { id, file } = input.release;
    const place = { file, path: [] };
    return { kind: "problem", findings: [{ ...words, outcome: "fail", severity: "high", server: id, place }] };
}

;// CONCATENATED MODULE: ./.build/commands/release/take.js













/**
 * Obtains the contract of a release that is about to be made. Declared secrets and required variables have their values
 * from the run's environment, else placeholders; none of them gets into the contract.
 */
async function obtainContract(from, input) {
    switch (from.kind) {
        case "none":
            return without(input, from.why ?? "the release is made without a contract, as asked");
        case "file":
            return await fromFile(from, input);
        case "capture":
            return await captured(input);
    }
}
async function captured(input) {
    const { release, server, root, env, values, cache, signal } = input;
    const start = (0,model_start/* chooseStart */.Se)(release);
    if (start?.kind === "remote" && /[{}]/.test(start.remote.url))
        return without(input, `its address ${(0,rules_text/* shown */.SP)(start.remote.url)} has places to fill in`);
    const given = (0,declarations/* valuesFor */.l)([...(0,model_release/* declaredVariables */.At)(release).values()], env);
    const taken = await takeStableContract({
        release,
        variables: { ...server.variables, ...given.variables, ...values },
        secrets: given.secrets,
        root,
        health: server.health,
        env: { ...env },
        ...(cache === undefined ? {} : { cache }),
        ...(signal ? { signal } : {}),
    }, input.hint);
    if (taken.kind === "taken") {
        const { contract, placeholders } = taken;
        return contractOf(input, contract, { placeholders, findings: placeholderFindings(placeholders) });
    }
    if (taken.isOurs)
        return without(input, taken.findings.map(({ message }) => message).join("; "));
    return { kind: "problem", findings: taken.findings };
}
async function fromFile({ file, bytes }, input) {
    const read = await (0,contract_read.readContractFile)(file, bytes);
    if (!read.contract || read.findings.some(({ outcome }) => outcome === "fail"))
        return { kind: "problem", findings: read.findings };
    const { secrets } = (0,declarations/* valuesFor */.l)([...(0,model_release/* declaredVariables */.At)(input.release).values()], input.env);
    const words = secretIn(read.contract, secrets);
    if (words)
        return { kind: "problem", findings: [{ ...finding(input, words), file }] };
    const absent = (0,shape/* unsaid */.DY)(read.known);
    const incomplete = {
        rule: "contract/incomplete",
        message: `the file says nothing of ${absent.join(", ")}: the release promises none`,
        hint: "fine where the server has none; else give all lists, or a probe will find that what runs is not what was released",
    };
    const findings = absent.length === 0 ? [] : [{ ...finding(input, incomplete, "warn"), file }];
    return contractOf(input, read.contract, {
        capturedBy: "file",
        findings: [...read.findings, ...findings],
    });
}
function contractOf(input, contract, more) {
    const { capturedBy, placeholders = [], findings = [] } = more;
    const repeated = repeatedNames(contract);
    if (repeated.length > 0)
        return { kind: "problem", findings: [...findings, finding(input, repeatedWords(repeated))] };
    const text = `${JSON.stringify((0,canonical/* canonicalContract */.FF)(contract), null, 2)}\n`;
    if (Buffer.byteLength(text) > limits/* maxFileSize */.o2) {
        const words = {
            rule: "contract/too-large",
            message: `the contract is larger than ${limits/* maxFileSize */.o2 / 1_048_576} MiB`,
            hint: "no client reads that many tools; split the server",
        };
        return { kind: "problem", findings: [finding(input, words)] };
    }
    const { tools, prompts, resources } = contract;
    const reference = {
        digest: (0,canonical.contractDigest)(contract),
        tools: tools.length,
        prompts: prompts.length,
        resources: resources.length,
        ...(capturedBy === undefined ? {} : { capturedBy }),
    };
    return { kind: "contract", contract, reference, text, placeholders, findings };
}
function repeatedWords(repeated) {
    const names = repeated.slice(0, 4).map(({ noun, name }) => `${noun} ${(0,rules_text/* shown */.SP)(name)}`);
    const more = repeated.length > names.length ? ` and ${repeated.length - names.length} more` : "";
    return {
        rule: "contract/duplicate-name",
        message: `several entries have one name: ${names.join(", ")}${more}; which of them a client takes is chance`,
        hint: "let the server list each name once, then take the contract again",
    };
}
/** A release that cannot say what it promises: allowed, and said. */
function without(input, why) {
    const { id: rule, severity } = not_captured/* notCapturedDocumentation */.k;
    const hint = "give the contract as it was taken elsewhere: --contract FILE; without one nobody can compare it with another, or with what runs";
    return {
        kind: "none",
        why,
        findings: [{ ...finding(input, { rule, message: why, hint }, "warn"), severity }],
    };
}
function finding({ release }, words, outcome = "fail") {
    const { id: server, file } = release;
    const severity = outcome === "fail" ? "high" : "medium";
    return { ...words, outcome, severity, server, place: { file, path: [] } };
}


/***/ }),

/***/ 66578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   summarizeComparison: () => (/* binding */ summarizeComparison)
/* harmony export */ });
/* harmony import */ var _alike_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73794);

/**
 * A comparison on one line: `additive: + get_alerts(region), + forecast.units (optional)`. Descriptions are
 * only counted; at most `limit` changes are named, the worst first, and where there are more, what is alike is told as one.
 */
function summarizeComparison(comparison, limit = 5) {
    if (comparison.verdict === "none")
        return "no change";
    const told = comparison.changes.filter((change) => change.class !== "documentation");
    const described = comparison.changes.length - told.length;
    const entries = told.length > limit ? (0,_alike_js__WEBPACK_IMPORTED_MODULE_0__/* .alike */ .n)(told) : told.map((change) => ({ ...change, changes: [change] }));
    const parts = entries.slice(0, limit).map(({ summary }) => summary);
    const rest = entries.slice(limit).flatMap(({ changes }) => changes).length;
    if (rest > 0)
        parts.push(`${rest} more`);
    if (described > 0)
        parts.push(`${described} ${described === 1 ? "description" : "descriptions"} changed`);
    return `${comparison.verdict}: ${parts.join(", ")}`;
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

/***/ 16657:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RC: () => (/* binding */ placeholderText),
/* harmony export */   fr: () => (/* binding */ placeholderFor),
/* harmony export */   pW: () => (/* binding */ startValues)
/* harmony export */ });
/* harmony import */ var _model_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29452);
/* harmony import */ var _model_start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51041);


/** What begins the values that stand for unknown ones: nothing that anyone would take for real. */
const placeholderText = "headgate-placeholder";
/**
 * A value that a server can take which only looks whether there is one, in the form that its declaration or its name asks
 * for. `folder`: an absolute path that exists, for what is to be a file. Hosts end in `.invalid`, which no network knows.
 */
function placeholderFor({ name, format, choices = [] }, folder) {
    const [choice] = choices;
    if (choice !== undefined)
        return choice;
    if (format === "number")
        return "1";
    if (format === "boolean")
        return "false";
    if (format === "filepath")
        return folder;
    if (/(?:^|_)(?:URL|URI|ENDPOINT)$/i.test(name))
        return `https://${placeholderText}.invalid`;
    if (/(?:^|_)(?:HOST|HOSTNAME|DOMAIN)$/i.test(name))
        return `${placeholderText}.invalid`;
    if (/(?:^|_)E?MAIL$/i.test(name))
        return `${placeholderText}@headgate.invalid`;
    if (/(?:^|_)PORT$/i.test(name))
        return "1";
    return placeholderText;
}
/**
 * What a server of this release is started with by us: plain variables and secrets that it declares and, for declared
 * secrets and required variables that nobody gave a value, placeholders.
 */
function startValues(release, given, folder) {
    const { variables, secrets } = given;
    const values = new Map([...(0,_model_start_js__WEBPACK_IMPORTED_MODULE_0__/* .startVariables */ .OC)(release, variables, secrets), ...(0,_model_start_js__WEBPACK_IMPORTED_MODULE_0__/* .startSecrets */ .QV)(release, secrets)]);
    const missing = missingVariables(release, new Set(values.keys()));
    for (const variable of missing)
        values.set(variable.name, placeholderFor(variable, folder));
    return { values, placeholders: missing.map(({ name }) => name) };
}
/** Declared secrets and required variables for which there is no value. */
function missingVariables(release, known) {
    return [...(0,_model_release_js__WEBPACK_IMPORTED_MODULE_1__/* .declaredVariables */ .At)(release).values()].filter(({ name, isSecret, isRequired }) => (isSecret === true || isRequired === true) && !known.has(name) && (0,_model_start_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeGiven */ .ak)(release, name));
}


/***/ })

};
;