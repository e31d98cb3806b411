"use strict";
exports.id = 9301;
exports.ids = [9301];
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


/***/ })

};
;