"use strict";
exports.id = 1194;
exports.ids = [1194,8813];
exports.modules = {

/***/ 49301:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseJson: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _trap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34288);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95295);



/** Reads JSON with the place of every node. What JSON.parse refuses is refused here. */
function parseJson(text) {
    if (text.trim() === "") {
        return { traps: [{ rule: "convention/empty", start: 0, end: 0, message: "the file is empty" }] };
    }
    const errors = [];
    const root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text, errors, {
        disallowComments: true,
        allowTrailingComma: false,
        allowEmptyContent: false,
    });
    const [error] = errors;
    if (error || !root)
        return syntax(error ? reason(error) : "there is nothing in it", error?.offset ?? 0, error?.length);
    try {
        JSON.parse(text);
    }
    catch {
        return syntax("a value is not written as JSON demands", root.offset, 1);
    }
    const budget = { nodes: 0 };
    const tree = build(root, budget, 1);
    return (0,_trap_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(tree, [], budget);
}
function syntax(message, start, length = 1) {
    const end = start + Math.max(1, length);
    return {
        traps: [{ rule: "convention/syntax", start, end, message: `this is not valid JSON: ${message}` }],
    };
}
/** `CommaExpected` as `comma expected`. */
function reason(error) {
    return (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error.error)
        .replace(/([a-z])([A-Z])/g, "$1 $2")
        .toLowerCase();
}
function build(node, budget, depth) {
    const start = node.offset;
    const end = node.offset + node.length;
    const isCollection = node.type === "object" || node.type === "array";
    if (!(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(budget, isCollection, depth))
        return { kind: "scalar", start, end, value: null };
    if (!isCollection)
        return { kind: "scalar", start, end, value: node.value };
    const children = node.children ?? [];
    if (node.type === "array") {
        return { kind: "list", start, end, items: children.map((child) => build(child, budget, depth + 1)) };
    }
    const entries = [];
    for (const { children: [key, value] = [] } of children) {
        if (!key || !value)
            continue;
        entries.push({
            key: String(key.value),
            start: key.offset,
            end: key.offset + key.length,
            value: build(value, budget, depth + 1),
        });
    }
    return { kind: "map", start, end, entries };
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

/***/ 41194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPrecise: () => (/* binding */ readPrecise),
  spotOf: () => (/* binding */ spotOf)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./.build/convention/json-precise.js
var json_precise = __webpack_require__(49301);
// EXTERNAL MODULE: ./.build/convention/limits.js
var limits = __webpack_require__(95607);
// EXTERNAL MODULE: ./.build/convention/lines.js
var convention_lines = __webpack_require__(11232);
// EXTERNAL MODULE: ./.build/convention/rules.js + 1 modules
var rules = __webpack_require__(53616);
// EXTERNAL MODULE: ./.build/convention/text.js
var convention_text = __webpack_require__(52604);
// EXTERNAL MODULE: ./.build/convention/trap.js
var trap = __webpack_require__(34288);
// EXTERNAL MODULE: ./.build/convention/tree.js
var convention_tree = __webpack_require__(95295);
// EXTERNAL MODULE: ./.build/convention/wording.js
var wording = __webpack_require__(18135);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./.build/convention/yaml-precise.js




/** Reads YAML 1.2 (core schema) with the place of every node; whatever the convention refuses is a trap. */
function parseYaml(text) {
    const document = (0,dist.parseDocument)(text, {
        version: "1.2",
        schema: "core",
        merge: false,
        // Found by ourselves: here it takes quadratic time.
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: "error",
    });
    const directive = /^%.*$/m.exec(text);
    const contents = document.contents;
    if (directive && (contents?.range[0] ?? text.length) > directive.index) {
        const end = directive.index + directive[0].length;
        const message = `the file begins with the directive ${(0,wording/* quoted */.TL)(directive[0])}`;
        return { traps: [{ rule: "convention/directive", start: directive.index, end, message }] };
    }
    const [error] = document.errors;
    if (error)
        return { traps: [syntaxTrap(error, text)] };
    if (contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null && contents.source === "")) {
        return { traps: [{ rule: "convention/empty", start: 0, end: 0, message: "the file is empty" }] };
    }
    const builder = { text, traps: [], budget: { nodes: 0 } };
    const tree = build(builder, contents, 1);
    return (0,trap/* parsed */.Y)(tree, builder.traps, builder.budget);
}
function syntaxTrap(error, text) {
    const [start, end] = error.pos;
    // The parser is recursive; it says so where a bomb made it stop.
    if (error.code === "RESOURCE_EXHAUSTION")
        return trap/* tooDeep */.D;
    if (error.code === "MULTIPLE_DOCS") {
        const message = "the file holds more than one document";
        return { rule: "convention/several-documents", start, end, message };
    }
    const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
    if (error.code === "TAB_AS_INDENT" || /^ *\t\s*$/.test(line)) {
        const tab = Math.max(text.lastIndexOf("\t", start), 0);
        return { rule: "convention/tab", start: tab, end: tab + 1, message: "the line is indented with a tab" };
    }
    const message = `this is not valid YAML: ${error.message.replace(/\.$/, "")}`;
    return { rule: "convention/syntax", start, end, message };
}
function build(builder, node, depth) {
    const [start, end] = node?.range ?? [0, 0];
    const nothing = { kind: "scalar", start, end, value: null };
    if (!(0,convention_tree/* isWithin */.UO)(builder.budget, (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node), depth) || node === null)
        return nothing;
    checkProperties(builder, node, start);
    if ((0,dist/* isAlias */.Vj)(node))
        return nothing;
    if ((0,dist/* isScalar */.jn)(node))
        return { kind: "scalar", start, end, value: node.value };
    if ((0,dist/* isSeq */.oP)(node)) {
        const items = node.items.map((item) => build(builder, item, depth + 1));
        return { kind: "list", start, end, items };
    }
    const entries = [];
    for (const pair of node.items) {
        const key = keyOf(builder, pair.key);
        const at = pair.key.range;
        const value = pair.value
            ? build(builder, pair.value, depth + 1)
            : { kind: "scalar", start: at[1], end: at[1], value: null };
        entries.push({ key, start: at[0], end: at[1], value });
    }
    return { kind: "map", start, end, entries };
}
/** Anchors, aliases and tags; a node's own extent begins behind them. */
function checkProperties(builder, node, start) {
    if ((0,dist/* isAlias */.Vj)(node)) {
        const [from, to] = node.range;
        const message = `the alias *${node.source.slice(0, 60)} stands for a value elsewhere`;
        builder.traps.push({ rule: "convention/alias", start: from, end: to, message });
        return;
    }
    if (node.anchor !== undefined) {
        const at = before(builder.text, "&", start);
        const message = `the anchor &${node.anchor.slice(0, 60)} names a value to repeat it elsewhere`;
        builder.traps.push({ rule: "convention/alias", start: at, end: at + node.anchor.length + 1, message });
    }
    if (node.tag !== undefined) {
        const at = before(builder.text, "!", start);
        const message = "a tag says what kind of value this is";
        builder.traps.push({ rule: "convention/tag", start: at, end: at + 1, message });
    }
}
/** The last mark before a node, which is where its anchor or tag begins. */
function before(text, mark, start) {
    if (text.charAt(start) === mark)
        return start;
    let at = text.lastIndexOf(mark, start);
    while (mark === "!" && at > 0 && /[!\w]/.test(text.charAt(at - 1)))
        at -= 1;
    return Math.max(at, 0);
}
function keyOf(builder, node) {
    builder.budget.nodes += 1;
    checkProperties(builder, node, node.range[0]);
    const [start, end] = node.range;
    const source = builder.text.slice(start, end);
    if ((0,dist/* isScalar */.jn)(node) && typeof node.value === "string") {
        if (node.value === "<<" && node.type === "PLAIN") {
            const message = "<< means to merge another map in here";
            builder.traps.push({ rule: "convention/merge-key", start, end, message });
        }
        return node.value;
    }
    if ((0,dist/* isAlias */.Vj)(node))
        return "";
    if ((0,dist/* isScalar */.jn)(node) && typeof node.value === "number") {
        const isVersion = /^\d+\.\d+$/.test(source);
        const message = `the key ${source.slice(0, 60)} is read as the number ${node.value}`;
        const hint = isVersion
            ? `versions have three parts and are text: write ${(0,wording/* quoted */.TL)(`${source}.0`)}, or what was meant`
            : `put it in quotes: ${(0,wording/* quoted */.TL)(source)}`;
        builder.traps.push({
            rule: isVersion ? "convention/version-not-text" : "convention/key-not-text",
            start,
            end,
            message,
            hint,
        });
        return source;
    }
    const what = (0,dist/* isScalar */.jn)(node) ? `is read as ${String(node.value)}` : "is a map or a list";
    const message = `the key ${(0,wording/* quoted */.TL)(source)} ${what}, not as text`;
    builder.traps.push({ rule: "convention/key-not-text", start, end, message });
    return source;
}

;// CONCATENATED MODULE: ./.build/convention/precise.js










/**
 * Reads YAML or JSON (by the file's name) with the place of every node and with every trap as a finding.
 * Slow, about 300 us for a small file: only for what the fast readers leave, and for what is reported.
 */
function readPrecise(file, bytes) {
    const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
    const text = raw.startsWith("\ufeff") ? raw.slice(1) : raw;
    const lines = (0,convention_lines/* linesOf */.Dx)(text);
    const empty = { file, text, lines, value: undefined };
    const unreadable = bytesTrap(file, bytes) ?? characterTrap(file, text, lines);
    if (unreadable)
        return { ...empty, findings: [unreadable] };
    const findings = [];
    if (raw !== text) {
        findings.push((0,rules/* conventionFinding */.Zv)("convention/byte-order-mark", (0,rules/* fileSpot */.$s)(file), "the file begins with a byte order mark"));
    }
    const carriage = text.indexOf("\r");
    if (carriage !== -1) {
        const spot = { file, ...(0,convention_lines/* positionAt */.t$)(lines, carriage) };
        const message = "lines end with a carriage return and a line feed";
        findings.push((0,rules/* conventionFinding */.Zv)("convention/line-endings", spot, message));
    }
    const { tree, traps } = parse(file, text);
    const all = [...traps, ...(tree ? keyTraps(tree) : [])];
    for (const trap of all.slice(0, limits/* maxFindings */.TM))
        findings.push(findingOf(trap, { file, text, lines }));
    const rest = all[limits/* maxFindings */.TM];
    if (rest) {
        const message = `${all.length - limits/* maxFindings */.TM} more things of this kind are wrong with this file`;
        findings.push(findingOf({ ...rest, message }, { file, text, lines }));
    }
    const value = tree && all.length === 0 ? (0,convention_tree/* plainValue */._y)(tree) : undefined;
    return { file, text, lines, ...(tree && { tree }), value, findings };
}
/** The place of a path, for carets and annotations. */
function spotOf(document, path, part = "value") {
    const { file, text, lines, tree } = document;
    if (!tree)
        return { ...(0,rules/* fileSpot */.$s)(file), path };
    const { start, end } = (0,convention_tree/* extentOf */.OY)(tree, path, part);
    return { file, ...(0,convention_lines/* positionAt */.t$)(lines, start), length: (0,convention_lines/* lengthOnLine */.S7)(text, start, end), path, part };
}
function parse(file, text) {
    try {
        return file.endsWith(".json") ? (0,json_precise.parseJson)(text) : parseYaml(text);
    }
    catch (error) {
        // The parsers are recursive; a bomb ends here and not the process.
        if (!(error instanceof RangeError))
            throw error;
        return { traps: [trap/* tooDeep */.D] };
    }
}
function findingOf(trap, { file, text, lines }) {
    const spot = { file, ...(0,convention_lines/* positionAt */.t$)(lines, trap.start), length: (0,convention_lines/* lengthOnLine */.S7)(text, trap.start, trap.end) };
    return (0,rules/* conventionFinding */.Zv)(trap.rule, spot, trap.message, trap.hint);
}
/** Keys that stand twice, and keys that are no names. */
function keyTraps(tree) {
    if (tree.kind === "scalar")
        return [];
    if (tree.kind === "list")
        return tree.items.flatMap(keyTraps);
    const traps = [];
    const seen = new Set();
    for (const { key, start, end, value } of tree.entries) {
        if (limits/* forbiddenKeys */.kW.has(key)) {
            const message = `the key ${(0,wording/* quoted */.TL)(key)} means something to programs themselves`;
            traps.push({ rule: "convention/forbidden-key", start, end, message });
        }
        else if (seen.has(key)) {
            const message = `the key ${(0,wording/* quoted */.TL)(key)} stands twice in the same map`;
            traps.push({ rule: "convention/duplicate-key", start, end, message });
        }
        seen.add(key);
        traps.push(...keyTraps(value));
    }
    return traps;
}
function bytesTrap(file, bytes) {
    if (bytes.length > limits/* maxFileSize */.o2) {
        return (0,rules/* conventionFinding */.Zv)("convention/too-large", (0,rules/* fileSpot */.$s)(file), "the file is larger than 1 MiB");
    }
    if ((0,external_node_buffer_.isUtf8)(bytes))
        return undefined;
    const { line, part } = brokenLine(bytes);
    const column = new TextDecoder("utf-8", { ignoreBOM: true }).decode(part).indexOf("\ufffd") + 1;
    return (0,rules/* conventionFinding */.Zv)("convention/encoding", { file, line, column }, "a byte here is not UTF-8");
}
/** The first line that is not UTF-8; a line feed is never part of a longer character. */
function brokenLine(bytes) {
    let start = 0;
    for (let line = 1;; line++) {
        const found = bytes.indexOf(0x0a, start);
        const part = bytes.subarray(start, found === -1 ? bytes.length : found);
        if (found === -1 || !(0,external_node_buffer_.isUtf8)(part))
            return { line, part };
        start = found + 1;
    }
}
function characterTrap(file, text, lines) {
    const nul = text.indexOf("\0");
    const at = nul === -1 ? text.search(convention_text/* hiddenCharacters */.x) : nul;
    if (at === -1)
        return undefined;
    const rule = nul === -1 ? "convention/control-character" : "convention/nul-byte";
    const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0");
    const message = nul === -1 ? `a character that cannot be seen, U+${code}, stands here` : "a NUL byte stands here";
    return (0,rules/* conventionFinding */.Zv)(rule, { file, ...(0,convention_lines/* positionAt */.t$)(lines, at) }, message);
}


/***/ }),

/***/ 34288:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ tooDeep),
/* harmony export */   Y: () => (/* binding */ parsed)
/* harmony export */ });
const tooDeep = {
    rule: "convention/too-deep",
    start: 0,
    end: 1,
    message: "maps and lists are nested more than 32 deep",
};
const tooManyNodes = {
    rule: "convention/too-many-nodes",
    start: 0,
    end: 1,
    message: "the document has more than 50,000 values",
};
/** A tree that was cut at a limit is no tree. */
function parsed(tree, traps, budget) {
    if (budget.exceeded === undefined)
        return { tree, traps };
    return { traps: [budget.exceeded === "depth" ? tooDeep : tooManyNodes] };
}


/***/ }),

/***/ 95295:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OY: () => (/* binding */ extentOf),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   _y: () => (/* binding */ plainValue)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95607);

/** Whether one more node at this depth is within the limits. */
function isWithin(budget, isCollection, depth) {
    budget.nodes += 1;
    if (isCollection && depth > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .maxDepth */ .Mw)
        budget.exceeded ??= "depth";
    else if (budget.nodes > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .maxNodes */ .WZ)
        budget.exceeded ??= "nodes";
    return budget.exceeded === undefined;
}
/** The plain value; only for trees without forbidden or duplicate keys. */
function plainValue(tree) {
    if (tree.kind === "scalar")
        return tree.value;
    if (tree.kind === "list")
        return tree.items.map(plainValue);
    return Object.fromEntries(tree.entries.map((entry) => [entry.key, plainValue(entry.value)]));
}
/**
 * What a path means in a tree: the key or the value of its last step. A value that is a whole map or list, or
 * nothing at all, is shown by its key. Where the path goes beyond the document, its last step that exists.
 */
function extentOf(tree, path, part) {
    let node = tree;
    let shown = { start: tree.start, end: tree.kind === "scalar" ? tree.end : tree.start };
    for (const [index, step] of path.entries()) {
        const isLast = index === path.length - 1;
        if (node.kind === "map") {
            const entry = node.entries.find(({ key }) => key === String(step));
            if (!entry)
                return shown;
            node = entry.value;
            const showsValue = node.kind === "scalar" && node.end > node.start && !(isLast && part === "key");
            shown = showsValue ? node : entry;
        }
        else if (node.kind === "list") {
            const item = typeof step === "number" ? node.items[step] : undefined;
            if (!item)
                return shown;
            node = item;
            shown = node.kind === "scalar" ? node : (firstKey(node) ?? node);
        }
        else
            return shown;
    }
    return shown;
}
function firstKey(tree) {
    return tree.kind === "map" ? tree.entries[0] : undefined;
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


/***/ })

};
;