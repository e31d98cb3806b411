"use strict";
exports.id = 8945;
exports.ids = [8945];
exports.modules = {

/***/ 8945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tryCompare: () => (/* binding */ tryCompare)
/* harmony export */ });
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19882);

/**
 * As `compareContracts`; undefined where that fails. Contracts are other people's, nested deeper or written otherwise than
 * anybody thought of, and one that cannot be compared must not end what is about all servers.
 */
function tryCompare(before, after) {
    try {
        return (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__.compareContracts)(before, after);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
;