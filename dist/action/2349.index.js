"use strict";
exports.id = 2349;
exports.ids = [2349];
exports.modules = {

/***/ 2349:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(3028);
// EXTERNAL MODULE: ./.build/report/table.js
var table = __webpack_require__(27114);
// EXTERNAL MODULE: ./.build/report/text.js
var report_text = __webpack_require__(10431);
;// CONCATENATED MODULE: ./.build/report/rule.js



/** One rule for a person: what, why, how to fix it, and whether it can be set aside. */
function formatRule(rule, options) {
    const part = (label, text) => [
        "",
        (0,report_text/* paint */.nI)("faint", label, options),
        ...(0,report_text/* wrap */.LV)(text, Math.min(options.width, 100) - 2).map((line) => `  ${line}`),
    ];
    return [
        `${(0,report_text/* paint */.nI)("strong", rule.id, options)}  ${rule.severity}`,
        ...part("what", rule.what),
        ...part("why", rule.why),
        ...part("how to fix it", rule.fix),
        ...part("override", rule.overridable
            ? "may be set aside in the deployment's file, with the rule, a reason and a date; it is recorded"
            : "none: this rule cannot be set aside"),
    ].join("\n");
}
/** Every rule by id, a line each. */
function formatRules(rules, options) {
    const rows = rules
        .toSorted((a, b) => (0,finding.compareText)(a.id, b.id))
        .map((rule) => [
        { text: rule.id, style: "strong" },
        { text: rule.severity, style: "faint" },
        { text: (0,report_text/* sanitize */.aj)(rule.what) },
    ]);
    return (0,table/* formatTable */.k)(rows, options).join("\n");
}
/** A rule's documentation as data. */
function ruleJson(rule) {
    const { id, severity, what, why, fix, overridable } = rule;
    return { id, severity, what, why, fix, overridable };
}

// EXTERNAL MODULE: ./.build/rules/registry.js + 53 modules
var registry = __webpack_require__(6360);
// EXTERNAL MODULE: ./.build/commands/command.js
var command = __webpack_require__(82383);
;// CONCATENATED MODULE: ./.build/commands/explain.js



/** Says of one rule, or of all, what is checked, why, and what to do about it. */
const explain = async ({ positionals: [id] }, world) => {
    const options = (0,command/* textOptions */.aW)(world);
    if (id === undefined) {
        const rules = (0,registry/* allRules */.V7)();
        return (0,command/* result */.Ke)("ok", formatRules(rules, options), { rules: rules.map(ruleJson) });
    }
    const rule = (0,registry/* ruleById */.BD)(id);
    if (rule !== undefined)
        return (0,command/* result */.Ke)("ok", formatRule(rule, options), { rules: [ruleJson(rule)] });
    const message = (0,registry/* explainRule */.OL)(id).trim();
    const hint = "headgate explain lists all rules";
    return (0,command/* result */.Ke)("usage", `${message}\n  ${hint}`, { error: { code: "usage", message, hint } });
};


/***/ }),

/***/ 27114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ formatTable)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10431);

const gap = "   ";
/**
 * Columns as wide as their widest cell, padded but for the last. Where a row would not fit into the width,
 * as many of the last columns as it takes go to a line of their own below each row, and their headings are
 * left out. Of two columns the last one is wrapped where it stands.
 */
function formatTable(rows, options, headings = []) {
    const head = headings.map((text, index) => ({ text, style: index === 0 ? "strong" : "faint" }));
    const all = head.length === 0 ? rows : [head, ...rows];
    const columns = Math.max(0, ...all.map((row) => row.length));
    const widths = Array.from({ length: columns }, (_, index) => Math.max(0, ...all.map((row) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(row[index]?.text ?? ""))));
    const fitting = columnsThatFit(widths, options.width);
    if (fitting === columns)
        return all.map((row) => joinCells(row, widths, options));
    if (columns === 2)
        return all.flatMap((row) => wrapLast(row, widths, options));
    return all.flatMap((row) => [
        joinCells(row.slice(0, fitting), widths, options),
        ...(row === head ? [] : below(row.slice(fitting), options)),
    ]);
}
/** At least two, so that what stands below belongs to something. */
function columnsThatFit(widths, width) {
    const total = (columns) => widths.slice(0, columns).reduce((sum, one) => sum + one, 0) + gap.length * (columns - 1);
    let columns = widths.length;
    if (columns === 2)
        return total(2) <= width ? 2 : 1;
    while (columns > 2 && total(columns) > width)
        columns -= 1;
    return columns;
}
function below(cells, options) {
    const filled = cells.filter((cell) => cell.text !== "");
    const line = filled.map((cell) => cell.text).join(gap);
    if (line === "")
        return [];
    const room = options.width - 4;
    if ((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(line) <= room) {
        return [`    ${filled.map((cell) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(cell.style, cell.text, options)).join(gap)}`];
    }
    const style = filled.length === 1 ? filled[0]?.style : undefined;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(line, room).map((part) => `    ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(style, part, options)}`);
}
function wrapLast([first, last], widths, options) {
    if (!first || !last?.text)
        return [joinCells(first ? [first] : [], widths, options)];
    const indent = (widths[0] ?? 0) + gap.length;
    const [begin = "", ...rest] = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(last.text, Math.max(20, options.width - indent));
    return [
        joinCells([first, { ...last, text: begin }], widths, options),
        ...rest.map((part) => " ".repeat(indent) + (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(last.style, part, options)),
    ];
}
function joinCells(row, widths, options) {
    const used = row.findLastIndex((cell) => cell.text !== "");
    return row
        .slice(0, used + 1)
        .map((cell, index) => {
        const padding = index === used ? cell.text : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .padEnd */ .f)(cell.text, widths[index] ?? 0);
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(cell.style, cell.text, options) + padding.slice(cell.text.length);
    })
        .join(gap);
}


/***/ })

};
;