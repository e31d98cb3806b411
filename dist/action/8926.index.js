"use strict";
exports.id = 8926;
exports.ids = [8926];
exports.modules = {

/***/ 38926:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ found)
/* harmony export */ });
/** What stands against a package or a release; the message says what and why, the hint what to do next. */
function found(rule, message, hint, outcome = "fail", severity = outcome === "fail" ? "high" : "medium") {
    return { rule, outcome, severity, message, hint };
}


/***/ })

};
;