"use strict";
exports.id = 3087;
exports.ids = [3087];
exports.modules = {

/***/ 78723:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ shareProblem)
/* harmony export */ });
/* harmony import */ var _convention_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18135);

/** What is wrong with a share as somebody gave it; undefined where it is a whole number from 0 to 100. */
function shareProblem(text) {
    if (/^\d{1,3}$/.test(text) && Number(text) <= 100)
        return undefined;
    return {
        rule: "traffic/out-of-range",
        message: `${(0,_convention_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} is no share of traffic`,
        hint: "give a whole number of percent, from 0 to 100",
    };
}


/***/ }),

/***/ 63087:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   traffic: () => (/* binding */ traffic)
/* harmony export */ });
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98150);
/* harmony import */ var _edit_desired_share_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78723);
/* harmony import */ var _edit_desired_wish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89472);
/* harmony import */ var _edit_desired_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80511);




/** Sets the share of a version that is deployed, and moves the others in proportion. */
const traffic = async (invocation, world) => {
    const [server = "", version = "", share = ""] = invocation.positionals;
    const wrong = (0,_edit_desired_share_js__WEBPACK_IMPORTED_MODULE_3__/* .shareProblem */ .L)(share);
    if (wrong)
        return (0,_asked_js__WEBPACK_IMPORTED_MODULE_0__.refuse)(world, wrong);
    return (0,_edit_desired_js__WEBPACK_IMPORTED_MODULE_2__/* .editDesired */ .p)(invocation, world, {
        command: "traffic",
        servers: [{ server, version }],
        wish: (situation) => (0,_edit_desired_wish_js__WEBPACK_IMPORTED_MODULE_1__/* .wishTraffic */ .px)(situation, version, Number(share)),
    });
};


/***/ })

};
;