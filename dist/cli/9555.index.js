"use strict";
exports.id = 9555;
exports.ids = [9555];
exports.modules = {

/***/ 69555:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readExpression: () => (/* binding */ readExpression)
/* harmony export */ });
/* unused harmony export longestExpression */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34694);

/** Characters of one expression. */
const longestExpression = 1000;
const limits = {
    maxAstNodes: 300,
    maxDepth: 24,
    maxListElements: 100,
    maxMapEntries: 20,
    maxCallArguments: 4,
};
/** All that may be called. None of them takes a pattern or grows text, so that an answer never takes long. */
const functions = new Set([
    ...["size", "has", "double", "int", "string", "type"],
    ...["all", "exists", "exists_one", "filter", "map"],
    ...["contains", "startsWith", "endsWith"],
]);
const loops = new Set(["all", "exists", "exists_one", "filter", "map"]);
/** Loops inside loops: three of them over a few hundred members would take minutes. */
const deepestLoop = 2;
/**
 * Reads a yes-or-no expression of the Common Expression Language: checked against the types of its variables
 * before anything is evaluated, with no access to anything else, and bounded. The language is loaded with the
 * first expression; numbers compare and calculate with each other whether or not they are written with a point.
 */
async function readExpression(text, variables) {
    if (text.length > longestExpression)
        return problem(`is longer than ${longestExpression} characters`, 0);
    const language = languageWith(await __webpack_require__.e(/* import() */ 7337).then(__webpack_require__.bind(__webpack_require__, 47337)), variables);
    try {
        const parsed = language.parse(text);
        const forbidden = forbiddenIn(parsed.ast, 0);
        if (forbidden)
            return forbidden;
        const { valid, type, error } = parsed.check();
        if (!valid)
            return problemOf(error);
        if (type !== "bool" && type !== "dyn")
            return problem(`is no yes or no, but ${String(type)}`, 0);
        return { kind: "expression", evaluate: (values) => evaluated(() => parsed(values)) };
    }
    catch (error) {
        return problemOf(error);
    }
}
function evaluated(run) {
    try {
        const value = run();
        if (typeof value === "boolean")
            return { kind: "value", value };
        return { kind: "none", message: "it is neither true nor false" };
    }
    catch (error) {
        return { kind: "none", message: summaryOf(error) };
    }
}
function languageWith({ Environment }, variables) {
    const language = new Environment({ unlistedVariablesAreDyn: false, limits });
    for (const [name, type] of Object.entries(variables))
        language.registerVariable(name, type);
    const calculations = {
        "+": (a, b) => a + b,
        "-": (a, b) => a - b,
        "*": (a, b) => a * b,
        "/": (a, b) => a / b,
    };
    for (const [left, right] of [
        ["double", "int"],
        ["int", "double"],
    ]) {
        for (const [sign, calculate] of Object.entries(calculations)) {
            language.registerOperator(`${left} ${sign} ${right}: double`, (a, b) => calculate(Number(a), Number(b)));
        }
    }
    // Registers the other order, and what is not equal, as well.
    language.registerOperator("double == int: bool", (a, b) => Number(a) === Number(b));
    return language;
}
function forbiddenIn(node, loop) {
    const name = node.op === "call" || node.op === "rcall" ? node.args[0] : undefined;
    if (name !== undefined && !functions.has(name)) {
        return problem(`calls ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(name, 40)}, which is none of ${[...functions].join(", ")}`, node.start);
    }
    const depth = name !== undefined && loops.has(name) ? loop + 1 : loop;
    if (depth > deepestLoop)
        return problem("has loops inside loops inside loops", node.start);
    for (const child of nodesIn(node.args)) {
        const found = forbiddenIn(child, depth);
        if (found)
            return found;
    }
    return undefined;
}
function nodesIn(args) {
    if (Array.isArray(args))
        return args.flatMap(nodesIn);
    return isNode(args) ? [args] : [];
}
function isNode(value) {
    return typeof value === "object" && value !== null && "op" in value && "args" in value;
}
function problem(message, start) {
    return { kind: "problem", message, start };
}
function problemOf(error) {
    const start = typeof error === "object" && error !== null && "range" in error && isRange(error.range)
        ? error.range.start
        : 0;
    return problem(summaryOf(error), start);
}
function isRange(value) {
    return typeof value === "object" && value !== null && "start" in value && typeof value.start === "number";
}
/** The library's own words without the excerpt that it draws below them. */
function summaryOf(error) {
    if (!(error instanceof Error))
        return "cannot be read";
    const summary = "summary" in error && typeof error.summary === "string" ? error.summary : error.message;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(summary, 120);
}


/***/ })

};
;