"use strict";
exports.id = 6578;
exports.ids = [6578,4197];
exports.modules = {

/***/ 73794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ alike)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43298);

/** Fewer are told one by one. */
const fewest = 3;
const mostNames = 8;
/**
 * Changes with what is alike in one, where the first of it stands. `isOwn`: what has more to be said of it than that, and
 * is told by itself, as what is inside of an entry always is.
 */
function alike(changes, isOwn = () => false) {
    const byKey = new Map();
    for (const change of changes) {
        const key = isOwn(change) ? undefined : keyOf(change);
        const known = key === undefined ? undefined : byKey.get(key);
        if (known)
            known.push(change);
        else if (key !== undefined)
            byKey.set(key, [change]);
    }
    return changes.flatMap((change) => {
        const key = isOwn(change) ? undefined : keyOf(change);
        const group = key === undefined ? [] : (byKey.get(key) ?? []);
        if (group.length < fewest)
            return [{ first: change, changes: [change], summary: change.summary }];
        return group[0] === change ? [{ first: change, changes: group, summary: summaryOf(group, change) }] : [];
    });
}
/** What has one key has become the same; undefined of what is inside of an entry, and of the server itself. */
function keyOf({ pointer, class: kind, reason }) {
    const [, list, name, inside] = pointer.split("/", 4);
    return name === undefined || inside !== undefined ? undefined : `${list} ${kind} ${reason}`;
}
const nouns = {
    tools: "tool",
    prompts: "prompt",
    resources: "resource",
    resourceTemplates: "resource template",
};
function summaryOf(changes, { pointer, summary }) {
    const [, list = ""] = pointer.split("/", 2);
    const noun = nouns[list] ?? "thing";
    const own = (text) => (text.startsWith(`${noun} `) ? text.slice(noun.length + 1) : text);
    const names = changes.slice(0, mostNames).map((change) => (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(own(change.summary.slice(2)), 60));
    const more = changes.length > mostNames ? `, and ${changes.length - mostNames} more` : "";
    return `${summary.slice(0, 1)} ${changes.length} ${noun}s (${names.join(", ")}${more})`;
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

/***/ 43298:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible),
/* harmony export */   S: () => (/* binding */ shown)
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
/** On one line of ours, of at most so many characters, with everything in it to be seen. */
function shown(text, limit = 200) {
    return (0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(visible(text.slice(0, limit * 20)), limit);
}
function nameOf(character) {
    const code = character.codePointAt(0) ?? 0;
    return `‹U+${code.toString(16).toUpperCase().padStart(4, "0")}›`;
}


/***/ })

};
;