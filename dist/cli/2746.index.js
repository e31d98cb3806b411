"use strict";
exports.id = 2746;
exports.ids = [2746];
exports.modules = {

/***/ 42746:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   promote: () => (/* binding */ promote)
/* harmony export */ });
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98150);
/* harmony import */ var _edit_desired_wish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89472);
/* harmony import */ var _edit_desired_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80511);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33868);




/**
 * Makes versions blue and takes them out of the greens in one edit, all of them or none; by default what is blue
 * upstream.
 */
const promote = async (invocation, world) => {
    const [named = "", version] = invocation.positionals;
    const selection = (0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .selectionOf */ .W)(named);
    if (selection.kind === "problem")
        return (0,_asked_js__WEBPACK_IMPORTED_MODULE_0__.refuse)(world, selection.finding);
    const [first, ...others] = selection.servers;
    const several = others.length > 0;
    if (version !== undefined && (several || first.version !== undefined)) {
        return (0,_asked_js__WEBPACK_IMPORTED_MODULE_0__.refuse)(world, {
            rule: "selection/invalid",
            message: several
                ? `${version} cannot be meant for ${others.length + 1} servers`
                : `${first.server} is asked for at ${first.version} and at ${version}`,
            hint: several
                ? `name each with its own: ${first.server}@${version},${others[0]?.server}@VERSION`
                : "leave one of the two out",
        });
    }
    const only = version === undefined ? first : { server: first.server, version };
    return (0,_edit_desired_js__WEBPACK_IMPORTED_MODULE_2__/* .editDesired */ .p)(invocation, world, {
        command: "promote",
        servers: [only, ...others],
        wish: _edit_desired_wish_js__WEBPACK_IMPORTED_MODULE_1__/* .wishToPromote */ .Pl,
    });
};


/***/ }),

/***/ 33868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ selectionOf)
/* harmony export */ });
/** How many servers one command takes. */
const most = 100;
/**
 * Servers as people name several of them: `weather`, `weather,radar`, `weather@1.1.5,radar@2.0.0`. Neither ids
 * (DNS labels) nor versions hold a comma or an at sign.
 */
function selectionOf(text) {
    const [first, ...rest] = text.split(",").map(selected);
    if (first === undefined)
        return problem("no server is named");
    const servers = [first, ...rest];
    if (servers.some(({ server, version }) => server === "" || version === "")) {
        return problem("a server or a version between the commas is empty");
    }
    const twice = servers.find(({ server }, at) => servers.findIndex((one) => one.server === server) < at);
    if (twice)
        return problem(`${twice.server} is named twice`);
    if (servers.length > most)
        return problem(`${servers.length} servers are named, at most ${most} can be`);
    return { kind: "selected", servers };
}
function selected(text) {
    const at = text.indexOf("@");
    if (at < 0)
        return { server: text.trim() };
    return { server: text.slice(0, at).trim(), version: text.slice(at + 1).trim() };
}
function problem(message) {
    return {
        kind: "problem",
        finding: {
            rule: "selection/invalid",
            message,
            hint: "name them like this: weather,radar or weather@1.1.5,radar@2.0.0",
        },
    };
}


/***/ })

};
;