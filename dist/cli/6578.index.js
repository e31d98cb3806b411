"use strict";
exports.id = 6578;
exports.ids = [6578];
exports.modules = {

/***/ 66578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   summarizeComparison: () => (/* binding */ summarizeComparison)
/* harmony export */ });
/**
 * A comparison on one line: `additive: + get_alerts(region), + forecast.units (optional)`. Descriptions are
 * only counted; at most `limit` changes are named, the worst first.
 */
function summarizeComparison(comparison, limit = 5) {
    if (comparison.verdict === "none")
        return "no change";
    const told = comparison.changes.filter((change) => change.class !== "documentation");
    const described = comparison.changes.length - told.length;
    const parts = told.slice(0, limit).map((change) => change.summary);
    if (told.length > limit)
        parts.push(`${told.length - limit} more`);
    if (described > 0)
        parts.push(`${described} ${described === 1 ? "description" : "descriptions"} changed`);
    return `${comparison.verdict}: ${parts.join(", ")}`;
}


/***/ })

};
;