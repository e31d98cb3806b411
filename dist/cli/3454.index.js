"use strict";
exports.id = 3454;
exports.ids = [3454];
exports.modules = {

/***/ 83454:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contract: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _contract_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80874);

/** What can be done with a contract; each is loaded when it is asked for. */
const actions = {
    show: async () => (await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(3778), __webpack_require__.e(3725), __webpack_require__.e(2859), __webpack_require__.e(6255), __webpack_require__.e(428), __webpack_require__.e(5349), __webpack_require__.e(4567), __webpack_require__.e(8192), __webpack_require__.e(3719), __webpack_require__.e(9765), __webpack_require__.e(8020), __webpack_require__.e(5119)]).then(__webpack_require__.bind(__webpack_require__, 55119))).show,
    diff: async () => (await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(3778), __webpack_require__.e(3725), __webpack_require__.e(2859), __webpack_require__.e(6255), __webpack_require__.e(428), __webpack_require__.e(5349), __webpack_require__.e(4567), __webpack_require__.e(8192), __webpack_require__.e(9882), __webpack_require__.e(3719), __webpack_require__.e(9765), __webpack_require__.e(8020), __webpack_require__.e(4862)]).then(__webpack_require__.bind(__webpack_require__, 64862))).diffContracts,
    capture: async () => (await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(3778), __webpack_require__.e(3725), __webpack_require__.e(2859), __webpack_require__.e(6255), __webpack_require__.e(428), __webpack_require__.e(5349), __webpack_require__.e(4567), __webpack_require__.e(8192), __webpack_require__.e(9882), __webpack_require__.e(5487), __webpack_require__.e(5976), __webpack_require__.e(3719), __webpack_require__.e(2649)]).then(__webpack_require__.bind(__webpack_require__, 84747))).capture,
    acknowledge: async () => (await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(3778), __webpack_require__.e(3725), __webpack_require__.e(2859), __webpack_require__.e(6255), __webpack_require__.e(428), __webpack_require__.e(5349), __webpack_require__.e(8793), __webpack_require__.e(4567), __webpack_require__.e(8192), __webpack_require__.e(9882), __webpack_require__.e(7853), __webpack_require__.e(8439)]).then(__webpack_require__.bind(__webpack_require__, 95081))).acknowledge,
};
/** Which options each takes, of those that are not every command's. */
const options = {
    show: ["head", "markdown"],
    diff: ["head", "markdown", "migration-guide", "fail-on"],
    capture: [
        ...["npm", "pypi", "mcpb", "url", "transport", "command"],
        ...["variable", "require", "secret", "output"],
    ],
    acknowledge: ["reason", "from", "contract", "until", "dry-run"],
};
const own = new Set(Object.values(options).flat());
/** `headgate contract ACTION ...`: hands on what follows the action. */
const contract = async (invocation, world) => {
    const [action = "", ...positionals] = invocation.positionals;
    if (!isAction(action))
        return (0,_contract_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .misused */ .P)(`contract ${action} is not known`, "headgate contract --help");
    const taken = options[action];
    const stray = Object.entries(invocation.options).find(([name, value]) => own.has(name) && !taken.includes(name) && isGiven(value));
    if (stray) {
        const [name] = stray;
        return (0,_contract_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .misused */ .P)(`contract ${action} takes no --${name}`, `it takes ${taken.map((one) => `--${one}`).join(", ")}`);
    }
    const command = await actions[action]();
    return command({ ...invocation, positionals }, world);
};
function isGiven(value) {
    return value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0);
}
function isAction(name) {
    return Object.hasOwn(actions, name);
}


/***/ }),

/***/ 80874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ misused)
/* harmony export */ });
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10431);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82383);


/** A command line that its declaration cannot refuse. */
function misused(message, hint) {
    const text = `headgate: ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .aj)(message)}\n  ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .aj)(hint)}`;
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .result */ .Ke)("usage", text, { error: { code: "usage", message, hint } });
}


/***/ })

};
;