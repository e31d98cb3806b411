"use strict";
exports.id = 9837;
exports.ids = [9837];
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

/***/ 935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VP: () => (/* binding */ isTexts),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   o_: () => (/* binding */ jsonOf),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   qY: () => (/* binding */ asRecord),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** What a text or a file's bytes hold as JSON; undefined where they hold none. */
function jsonOf(source) {
    if (source === undefined)
        return undefined;
    const text = typeof source === "string"
        ? source
        : Buffer.from(source.buffer, source.byteOffset, source.byteLength).toString("utf8");
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Whether something that was read is an object with members, and no list. */
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** What was read as an object with members: one without any where it is none. */
function asRecord(value) {
    return isRecord(value) ? value : {};
}
function isTexts(value) {
    return Array.isArray(value) && value.every((one) => typeof one === "string");
}
/** An object's own members as a map: absent names are absent, whatever they are called. */
function members(value) {
    return new Map(isRecord(value) ? Object.entries(value) : []);
}
/** The value at the end of a way through own members of objects. */
function at(value, ...way) {
    return way.reduce((inner, name) => (isRecord(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined), value);
}
/** At most `most` items of a list; none of what is no list. */
function items(value, most = 10_000) {
    return Array.isArray(value) ? value.slice(0, most) : [];
}
/** A text that says something and is not endless. */
function words(value, most = 10_000) {
    return typeof value === "string" && value !== "" && value.length <= most ? value : undefined;
}


/***/ })

};
;