"use strict";
exports.id = 2807;
exports.ids = [2807];
exports.modules = {

/***/ 2807:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deploy: () => (/* binding */ deploy)
/* harmony export */ });
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8150);
/* harmony import */ var _edit_desired_share_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8723);
/* harmony import */ var _edit_desired_wish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9472);
/* harmony import */ var _edit_desired_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(698);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6469);





/** Puts a version into an environment: green with a share of traffic, or blue. */
const deploy = async (invocation, world) => {
    const [, version = ""] = invocation.positionals;
    const { traffic } = invocation.options;
    const share = typeof traffic === "number" ? traffic : null;
    const wrong = share === null ? undefined : (0,_edit_desired_share_js__WEBPACK_IMPORTED_MODULE_4__/* .shareProblem */ .L)(String(share));
    if (wrong)
        return (0,_asked_js__WEBPACK_IMPORTED_MODULE_0__.refuse)(world, wrong);
    const blue = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isSet */ .vM)(invocation, "blue");
    if (blue && share !== null && share !== 100) {
        const message = `blue gets what the greens leave: --blue and --traffic ${share} ask for two things`;
        const hint = "leave one of the two out";
        return (0,_asked_js__WEBPACK_IMPORTED_MODULE_0__.refuse)(world, { rule: "edit/is-blue", message, hint });
    }
    return (0,_edit_desired_js__WEBPACK_IMPORTED_MODULE_2__/* .editDesired */ .p)(invocation, world, {
        command: "deploy",
        version,
        wish: (situation) => (blue ? (0,_edit_desired_wish_js__WEBPACK_IMPORTED_MODULE_1__/* .wishToPromote */ .Pl)(situation, version) : (0,_edit_desired_wish_js__WEBPACK_IMPORTED_MODULE_1__/* .wishToDeploy */ .yu)(situation, version, share)),
    });
};


/***/ }),

/***/ 8723:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ shareProblem)
/* harmony export */ });
/* harmony import */ var _convention_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8135);

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


/***/ })

};
;