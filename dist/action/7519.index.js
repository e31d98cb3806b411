"use strict";
exports.id = 7519;
exports.ids = [7519];
exports.modules = {

/***/ 17519:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commitSource: () => (/* binding */ commitSource)
/* harmony export */ });
/* harmony import */ var _git_tree_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26630);

/** The tree of a commit of the desired branch as a source. */
function commitSource(clone, commit) {
    return (0,_git_tree_source_js__WEBPACK_IMPORTED_MODULE_0__/* .treeSource */ .A)(clone.repository, commit, clone.directory);
}


/***/ })

};
;