"use strict";
exports.id = 9078;
exports.ids = [9078];
exports.modules = {

/***/ 34991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _commands_run_start_kept_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80193);

/**
 * `headgate run`: most servers are started as they were the last time, which needs none of the command line's
 * machinery; everything else goes the usual way.
 */
async function run(argv) {
    if (!(await (0,_commands_run_start_kept_js__WEBPACK_IMPORTED_MODULE_0__/* .startKept */ .BJ)(argv, process.env, process.cwd())))
        await (await __webpack_require__.e(/* import() */ 5208).then(__webpack_require__.bind(__webpack_require__, 95208))).main(argv);
}


/***/ }),

/***/ 51432:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** Whether something that was read is an object with members, and no list. */
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ })

};
;