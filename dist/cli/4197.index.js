"use strict";
exports.id = 4197;
exports.ids = [4197];
exports.modules = {

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


/***/ })

};
;