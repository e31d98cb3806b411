"use strict";
exports.id = 2067;
exports.ids = [2067];
exports.modules = {

/***/ 2067:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandHelp: () => (/* binding */ commandHelp),
/* harmony export */   exitRows: () => (/* binding */ exitRows),
/* harmony export */   generalHelp: () => (/* binding */ generalHelp)
/* harmony export */ });
/* harmony import */ var _commands_outcomes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10193);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10431);
/* harmony import */ var _specifications_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21936);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31449);




const names = Object.keys(_specifications_js__WEBPACK_IMPORTED_MODULE_2__.specifications);
/** `headgate --help` */
function generalHelp(width) {
    return [
        "headgate: release MCP servers from git",
        "",
        "usage: headgate COMMAND [ARGUMENTS] [OPTIONS]",
        "",
        "commands",
        ...columns(names.map((name) => [name, _specifications_js__WEBPACK_IMPORTED_MODULE_2__.specifications[name].summary]), width),
        "",
        "options of every command",
        ...columns(optionRows(_specifications_js__WEBPACK_IMPORTED_MODULE_2__.commonOptions), width),
        "",
        "exit status",
        ...columns(exitRows(), width),
        "",
        "headgate COMMAND --help says more; headgate demo shows it at work.",
    ].join("\n");
}
/** `headgate COMMAND --help` */
function commandHelp(name, width) {
    const command = _specifications_js__WEBPACK_IMPORTED_MODULE_2__.specifications[name];
    const options = optionRows(command.options);
    const positionals = command.positionals.map((positional) => [
        positional.name,
        positional.summary + (positional.choices === undefined ? "" : `: ${positional.choices.join(", ")}`),
    ]);
    return [
        `headgate ${name}: ${command.summary}`,
        "",
        ...(0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(command.description, width),
        "",
        ...hangingUsage(name, width),
        ...section("arguments", columns(positionals, width)),
        ...section("options", columns(options, width)),
        ...section("options of every command", columns(optionRows(_specifications_js__WEBPACK_IMPORTED_MODULE_2__.commonOptions), width)),
        ...section("examples", command.examples.flatMap((example) => [`  ${example.line}`, `      ${example.does}`])),
    ].join("\n");
}
/** An option and its value stay on one line. */
function hangingUsage(name, width) {
    const kept = (0,_usage_js__WEBPACK_IMPORTED_MODULE_3__/* .usageLine */ .U)(name).replace(/\[[^\]]+\]/g, (option) => option.replaceAll(" ", "\u00a0"));
    return (0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(`usage: ${kept}`, width - 4).map((line, index) => (index === 0 ? "" : "    ") + line.replaceAll("\u00a0", " "));
}
/** What each exit status means, from the table of outcomes. */
function exitRows() {
    const entries = Object.entries(_commands_outcomes_js__WEBPACK_IMPORTED_MODULE_0__/* .commandOutcomes */ .l);
    return [0, 1, 2, 3].map((exit) => [
        String(exit),
        entries
            .filter(([, outcome]) => outcome.exit === exit)
            .map(([name]) => name)
            .join(", "),
    ]);
}
function section(title, lines) {
    return lines.length === 0 ? [] : ["", title, ...lines];
}
function optionRows(options) {
    return Object.entries(options).map(([name, option]) => [
        `--${name} ${(0,_usage_js__WEBPACK_IMPORTED_MODULE_3__/* .valueName */ .X)(option)}`.trim(),
        option.summary +
            ("default" in option && option.default !== undefined ? ` (default: ${option.default})` : ""),
    ]);
}
function columns(rows, width) {
    const indent = Math.max(0, ...rows.map(([left]) => left.length)) + 5;
    return rows.flatMap(([left, right]) => {
        const [first = "", ...rest] = (0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(right, Math.max(30, width - indent));
        return [`  ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .padEnd */ .f)(left, indent - 2)}${first}`, ...rest.map((line) => " ".repeat(indent) + line)];
    });
}


/***/ })

};
;