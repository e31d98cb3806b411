"use strict";
exports.id = 9088;
exports.ids = [9088];
exports.modules = {

/***/ 39088:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sourceTexts: () => (/* binding */ sourceTexts)
/* harmony export */ });
/** Texts of the files that findings point into, for their excerpts. */
async function sourceTexts(findings, source) {
    const files = new Set(findings.flatMap(({ file, line }) => (file === undefined || line === undefined ? [] : [file])));
    if (files.size === 0)
        return new Map();
    const contents = await source.read([...files]);
    return new Map([...contents].map(([path, bytes]) => [path, Buffer.from(bytes).toString("utf8")]));
}


/***/ })

};
;