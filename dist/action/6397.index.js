"use strict";
exports.id = 6397;
exports.ids = [6397];
exports.modules = {

/***/ 6397:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   examineContract: () => (/* binding */ examineContract)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3028);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46116);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3416);
/* harmony import */ var _items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1946);
/* harmony import */ var _text_placed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96340);
/* harmony import */ var _text_warnings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89851);






/**
 * Looks at every text of a contract that a model may read, as a change's new text is looked at: so that a first release,
 * which has nothing to be compared with, is looked at too. Sorted by pointer; empty where nothing stands out.
 */
function examineContract(contract) {
    const names = { tools: new Set(contract.tools.map(({ name }) => name)) };
    const below = (texts, known) => texts.flatMap((text) => (0,_text_warnings_js__WEBPACK_IMPORTED_MODULE_3__/* .warningsOfText */ .Ye)(text, known).map((warning) => ({ pointer: text.pointer, ...warning })));
    const found = [
        ...contract.tools.flatMap((tool) => below((0,_text_placed_js__WEBPACK_IMPORTED_MODULE_2__/* .toolTexts */ .fX)((0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalTool */ .Zt)(tool)), names)),
        ...contract.prompts.flatMap((prompt) => below((0,_text_placed_js__WEBPACK_IMPORTED_MODULE_2__/* .promptTexts */ .b5)((0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalPrompt */ .R5)(prompt)), names)),
        ...contract.resources.flatMap((entry) => below(textsOf(entry, "/resources", entry.uri), _items_js__WEBPACK_IMPORTED_MODULE_1__/* .noNames */ .QC)),
        ...contract.resourceTemplates.flatMap((entry) => below(textsOf(entry, "/resourceTemplates", entry.uriTemplate), _items_js__WEBPACK_IMPORTED_MODULE_1__/* .noNames */ .QC)),
        ...(0,_text_warnings_js__WEBPACK_IMPORTED_MODULE_3__/* .warningsOf */ .nZ)(contract.instructions ?? "", names).map((warning) => ({
            pointer: "/instructions",
            ...warning,
        })),
    ];
    return found.sort((a, b) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_4__.compareText)(a.pointer, b.pointer) || (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_4__.compareText)(a.text, b.text));
}
function textsOf(entry, root, name) {
    return (0,_text_placed_js__WEBPACK_IMPORTED_MODULE_2__/* .textsBelow */ .qc)(entry, (0,_change_js__WEBPACK_IMPORTED_MODULE_5__/* .below */ .G)(root, name));
}


/***/ })

};
;