"use strict";
exports.id = 2746;
exports.ids = [2746];
exports.modules = {

/***/ 2746:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   promote: () => (/* binding */ promote)
/* harmony export */ });
/* harmony import */ var _edit_desired_wish_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9472);
/* harmony import */ var _edit_desired_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(698);


/** Makes a version blue and takes it out of the greens in one edit; by default what is blue upstream. */
const promote = async (invocation, world) => {
    const version = invocation.positionals[1] ?? null;
    return (0,_edit_desired_js__WEBPACK_IMPORTED_MODULE_1__/* .editDesired */ .p)(invocation, world, {
        command: "promote",
        version,
        wish: (situation) => (0,_edit_desired_wish_js__WEBPACK_IMPORTED_MODULE_0__/* .wishToPromote */ .Pl)(situation, version),
    });
};


/***/ })

};
;