"use strict";
exports.id = 8150;
exports.ids = [8150];
exports.modules = {

/***/ 8150:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ askedFor),
/* harmony export */   YH: () => (/* binding */ questionOf),
/* harmony export */   YY: () => (/* binding */ reasonIn),
/* harmony export */   refuse: () => (/* binding */ refuse),
/* harmony export */   tE: () => (/* binding */ withDeployerNote)
/* harmony export */ });
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(547);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3903);
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6261);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3198);
/* harmony import */ var _rules_approvals_deployers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6241);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2383);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6469);







function askedFor(invocation) {
    const server = invocation.positionals[0] ?? "";
    const environment = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(invocation, "env") ?? "";
    return { id: `${environment}/${server}`, server, environment, reason: reasonIn(invocation) };
}
/**
 * Digest of what is asked, whoever asks and why: the same question from the same workflow run is the same run again,
 * and another one is its next step.
 */
function questionOf({ positionals, options: { env, to, traffic } }) {
    return (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)({ positionals, env, to, traffic });
}
/** Why somebody asks, as it is recorded: every record and every report carries it from then on. */
function reasonIn(invocation) {
    return capped((0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(invocation, "reason") ?? "", 2_000);
}
function capped(text, limit) {
    return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/\p{Cs}$/u, "")}…`;
}
/** A command that was understood and cannot be done; nothing was written. */
function refuse(world, finding, asked) {
    const whole = {
        outcome: "fail",
        severity: "high",
        ...finding,
        ...(asked ? { environment: asked.environment, server: asked.server } : {}),
    };
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .result */ .Ke)("refused", (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_2__.formatFindings)([whole], new Map(), (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .textOptions */ .aW)(world)), {
        findings: (0,_report_json_js__WEBPACK_IMPORTED_MODULE_6__.findingsJson)([whole]),
    });
}
/** Who may act on an environment was asked before, where the host knows people; on a clone it is told that nobody was. */
function withDeployerNote(done, environment, world) {
    const isVerified = (world.host?.requester ?? null) !== null;
    const project = { teams: {}, file: _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .projectFile */ .g7 };
    const findings = environment && !isVerified ? (0,_rules_approvals_deployers_js__WEBPACK_IMPORTED_MODULE_3__/* .checkDeployer */ .tT)(environment, project, null) : [];
    if (findings.length === 0)
        return done;
    const note = (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_2__.formatFindings)(findings, new Map(), (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .textOptions */ .aW)(world));
    const known = Array.isArray(done.json?.findings) ? done.json.findings : [];
    return {
        ...done,
        text: [done.text, note].filter(Boolean).join("\n\n"),
        json: { ...done.json, findings: [...known, ...(0,_report_json_js__WEBPACK_IMPORTED_MODULE_6__.findingsJson)(findings)] },
    };
}


/***/ })

};
;