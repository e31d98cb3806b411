"use strict";
exports.id = 3416;
exports.ids = [3416];
exports.modules = {

/***/ 3416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ below),
/* harmony export */   x: () => (/* binding */ changeClasses)
/* harmony export */ });
const changeClasses = [
    "breaking",
    "unknown",
    "additive",
    "documentation",
];
/** Further steps of a JSON pointer. */
function below(pointer, ...steps) {
    let found = pointer;
    for (const step of steps)
        found += `/${special.test(step) ? escaped(step) : step}`;
    return found;
}
const special = /[~/]/;
function escaped(step) {
    return step.replaceAll("~", "~0").replaceAll("/", "~1");
}


/***/ })

};
;