"use strict";
exports.id = 4040;
exports.ids = [4040];
exports.modules = {

/***/ 94040:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   givenContract: () => (/* binding */ givenContract)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _rules_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61340);
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98150);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74041);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82216);






/** The contract in a file that the person named, with what was noticed in it; else the refusal that says why not. */
async function givenContract(file, world) {
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.cwd, file)).catch((error) => {
        if (error.code === "ENOENT" || error.code === "EISDIR" || error.code === "EACCES")
            return error.code;
        throw error;
    });
    if (typeof bytes === "string") {
        const hint = "give the file that headgate contract capture --output wrote, or what tools/list answers";
        const message = `${(0,_rules_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(file)} cannot be read (${bytes})`;
        return (0,_asked_js__WEBPACK_IMPORTED_MODULE_2__.refuse)(world, { rule: "contract/unreadable", message, hint });
    }
    const { contract, known, findings } = await (0,_read_js__WEBPACK_IMPORTED_MODULE_3__.readContractFile)(file, bytes.subarray(0, _read_js__WEBPACK_IMPORTED_MODULE_3__/* .largestContract */ .V + 1));
    if (!contract)
        return (0,_asked_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseAll */ .cp)(world, findings);
    const absent = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .unsaid */ .DY)(known);
    if (absent.length === 0)
        return { contract, findings };
    const incomplete = {
        rule: "contract/incomplete",
        outcome: "warn",
        severity: "medium",
        message: `the file says nothing of ${absent.join(", ")}: a release of it would promise none`,
        hint: "fine where the server has none; else give all lists, as headgate contract capture takes them",
        file,
    };
    return { contract, findings: [...findings, incomplete] };
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
    const { readPrecise, spotOf } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8815), __webpack_require__.e(5956)]).then(__webpack_require__.bind(__webpack_require__, 41194));
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


/***/ })

};
;