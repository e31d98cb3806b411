"use strict";
exports.id = 8439;
exports.ids = [8439,9057,3198,4040,8150,1405];
exports.modules = {

/***/ 98150:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ askedFor),
/* harmony export */   YH: () => (/* binding */ questionOf),
/* harmony export */   YY: () => (/* binding */ reasonIn),
/* harmony export */   cp: () => (/* binding */ refuseAll),
/* harmony export */   refuse: () => (/* binding */ refuse),
/* harmony export */   tE: () => (/* binding */ withDeployerNote)
/* harmony export */ });
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10547);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73903);
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6261);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63198);
/* harmony import */ var _rules_approvals_deployers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16241);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82383);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45349);







function askedFor(invocation) {
    const server = invocation.positionals[0] ?? "";
    const environment = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(invocation, "env") ?? "";
    return { id: `${environment}/${server}`, server, environment, reason: reasonIn(invocation) };
}
/** Options that say why, how it is told, or for how long to stay: with them or without, the same is asked. */
const manners = new Set([
    ...["reason", "watch", "dry-run", "json", "quiet", "no-color", "log-format", "help", "version"],
    ...["repository", "directory"],
]);
/**
 * Digest of what is asked, whoever asks and why: the same question from the same workflow run is the same run again,
 * and another one is its next step.
 */
function questionOf({ positionals, options }) {
    const asked = Object.entries(options).filter(([name, value]) => !manners.has(name) && value !== false && !(Array.isArray(value) && value.length === 0));
    return (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)({ positionals, ...Object.fromEntries(asked) });
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
        ...(asked?.environment === undefined ? {} : { environment: asked.environment }),
        ...(asked?.server === undefined ? {} : { server: asked.server }),
    };
    return refuseAll(world, [whole]);
}
/** As `refuse`, with everything that stands against it. */
function refuseAll(world, findings) {
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .result */ .Ke)("refused", (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_2__.formatFindings)(findings, new Map(), (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .textOptions */ .aW)(world)), {
        findings: (0,_report_json_js__WEBPACK_IMPORTED_MODULE_6__.findingsJson)(findings),
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


/***/ }),

/***/ 95081:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   acknowledge: () => (/* binding */ acknowledge)
/* harmony export */ });
/* harmony import */ var _contract_semver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95464);
/* harmony import */ var _contract_text_visible_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(43298);
/* harmony import */ var _contract_try_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8945);
/* harmony import */ var _convention_edit_scalar_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(85130);
/* harmony import */ var _convention_modeline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22794);
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10547);
/* harmony import */ var _convention_working_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9057);
/* harmony import */ var _host_clone_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60409);
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6261);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(63198);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10431);
/* harmony import */ var _rules_contract_mode_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(65071);
/* harmony import */ var _rules_contract_not_captured_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53954);
/* harmony import */ var _rules_instants_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(33929);
/* harmony import */ var _rules_text_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(61340);
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(98150);
/* harmony import */ var _clone_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(46255);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(82383);
/* harmony import */ var _init_files_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(10594);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(73052);
/* harmony import */ var _release_files_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(20047);
/* harmony import */ var _semver_evidence_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(29774);
/* harmony import */ var _semver_findings_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(57853);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(94040);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(80874);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});

























/**
 * `headgate contract acknowledge SERVER VERSION --reason …`: writes into the working tree that a version keeps its
 * number although its contract asks for another one. Whether that is right is for those who review the file.
 */
const acknowledge = async (invocation, world) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const [server = "", version = "", ...others] = invocation.positionals;
        const wrong = wrongCommandLine(server, version, others, invocation, world);
        if (wrong)
            return wrong;
        const clone = __addDisposableResource(env_1, await (0,_clone_js__WEBPACK_IMPORTED_MODULE_10__/* .openClone */ .ok)(invocation, world), true);
        await (0,_clone_js__WEBPACK_IMPORTED_MODULE_10__/* .needTree */ .Rs)(clone);
        const source = (0,_convention_working_tree_js__WEBPACK_IMPORTED_MODULE_4__.workingTree)(clone.root);
        const question = await pairOf(source, server, version, invocation, world);
        if ("exit" in question)
            return question;
        const evidence = await evidenceOf(source, server, version, question);
        const file = (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .acknowledgementFile */ .v5)(server, version);
        if (evidence?.kind !== "compared") {
            const place = { file: (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseFile */ .MR)(server, version), path: [] };
            const missing = evidence?.missing ?? [];
            return (0,_asked_js__WEBPACK_IMPORTED_MODULE_9__/* .refuseAll */ .cp)(world, [{ ...(0,_rules_contract_not_captured_js__WEBPACK_IMPORTED_MODULE_8__/* .notCaptured */ .w)(missing, { outcome: "fail", place, to: version }), server }]);
        }
        const mode = (0,_rules_contract_mode_js__WEBPACK_IMPORTED_MODULE_18__/* .semverModeOf */ .Lc)(await (0,_semver_findings_js__WEBPACK_IMPORTED_MODULE_15__/* .readServer */ .Wb)(source, server), "release");
        const judgement = neededIn(evidence, mode === "off" ? "semver" : mode);
        const about = { server, version, evidence, file, findings: question.findings };
        if (!judgement) {
            const why = evidence.judgements.strict.why;
            return told(about, "unchanged", `${nameOf(about)}: ${why}\nthere is nothing to acknowledge`, null);
        }
        const known = await (0,_semver_findings_js__WEBPACK_IMPORTED_MODULE_15__/* .readAcknowledgement */ .hn)(source, server, version);
        const { contracts } = evidence;
        const reason = (0,_asked_js__WEBPACK_IMPORTED_MODULE_9__/* .reasonIn */ .YY)(invocation);
        const until = (0,_options_js__WEBPACK_IMPORTED_MODULE_19__/* .textOf */ .b6)(invocation, "until");
        const isSame = known?.contracts.from === contracts.from && known.contracts.to === contracts.to;
        if (known && isSame && known.reason === reason && known.until === until) {
            return told(about, "unchanged", `${file} says so already\nnothing was written`, judgement);
        }
        const { actor } = await (world.host ?? (0,_host_clone_js__WEBPACK_IMPORTED_MODULE_5__/* .cloneHost */ .O)(world.env)).cause(clone.repository, { reason });
        const causes = judgement.causes.slice(0, 20).map(({ summary, pointer }) => `  ${summary}  (${pointer})`);
        const more = judgement.causes.length - causes.length;
        const what = sanitizeLines([
            `${nameOf(about)}: ${judgement.why}`,
            ...causes,
            ...(more > 0 ? [`  and ${more} more`] : []),
        ]);
        const text = [
            ...(await headOf(source)),
            // The contract may lie nowhere yet: whoever reviews this sees here what it is about.
            ...what.split("\n").map((line) => `# ${line}`),
            `from: ${(0,_convention_edit_scalar_js__WEBPACK_IMPORTED_MODULE_20__/* .renderScalar */ .VO)(evidence.from, "plain", false)}`,
            "contracts:",
            `  from: ${contracts.from}`,
            `  to: ${contracts.to}`,
            `reason: ${(0,_convention_edit_scalar_js__WEBPACK_IMPORTED_MODULE_20__/* .renderScalar */ .VO)(reason, "plain", false)}`,
            `by: ${(0,_convention_edit_scalar_js__WEBPACK_IMPORTED_MODULE_20__/* .renderScalar */ .VO)(actor.slice(0, 200), "plain", false)}`,
            ...(until === undefined ? [] : [`until: ${(0,_convention_edit_scalar_js__WEBPACK_IMPORTED_MODULE_20__/* .renderScalar */ .VO)(until, "plain", false)}`]),
            "",
        ].join("\n");
        const dryRun = (0,_options_js__WEBPACK_IMPORTED_MODULE_19__/* .isSet */ .vM)(invocation, "dry-run");
        if (!dryRun)
            await (0,_release_files_js__WEBPACK_IMPORTED_MODULE_13__/* .writeFiles */ .h)(clone.root, new Map([[file, text]]));
        const ending = dryRun
            ? `would write ${file}\nnothing was written`
            : `wrote ${file}\n${question.contract ? unreleased : released}`;
        const notes = (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_6__.formatFindings)(question.findings, new Map(), (0,_command_js__WEBPACK_IMPORTED_MODULE_11__/* .textOptions */ .aW)(world));
        const lines = [what, sanitizeLines([ending]), ...(notes === "" ? [] : ["", notes])];
        return told(about, dryRun ? "planned" : "ok", lines.join("\n"), judgement, dryRun);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};
const released = "put it into the change that adds the release: whoever reviews that decides";
const unreleased = "have it merged, whoever reviews that decides; then release the version";
function evidenceOf(source, server, version, { from, released, contract }) {
    if (!contract) {
        return (0,_semver_evidence_js__WEBPACK_IMPORTED_MODULE_14__.contractEvidence)(source, [{ server, from, to: version, released }]).then(([found]) => found);
    }
    return (0,_semver_evidence_js__WEBPACK_IMPORTED_MODULE_14__/* .recordedContract */ .x)(source, server, from).then((contractBefore) => {
        const comparison = (contractBefore && (0,_contract_try_compare_js__WEBPACK_IMPORTED_MODULE_1__.tryCompare)(contractBefore, contract)) ?? null;
        return (0,_semver_findings_js__WEBPACK_IMPORTED_MODULE_15__/* .unreleasedEvidence */ .ei)({ before: from, contractBefore, version, contract, comparison, released });
    });
}
function wrongCommandLine(server, version, others, invocation, world) {
    const usage = "headgate contract acknowledge SERVER VERSION --reason TEXT";
    if (server === "" || version === "" || others.length > 0) {
        return (0,_usage_js__WEBPACK_IMPORTED_MODULE_17__/* .misused */ .P)("contract acknowledge takes a server and one of its versions", usage);
    }
    if (!(0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isId */ .eQ)(server) || !(0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isExactVersion */ .Yb)(version)) {
        return (0,_usage_js__WEBPACK_IMPORTED_MODULE_17__/* .misused */ .P)(`${(0,_rules_text_js__WEBPACK_IMPORTED_MODULE_21__/* .shown */ .SP)(server)} ${(0,_rules_text_js__WEBPACK_IMPORTED_MODULE_21__/* .shown */ .SP)(version)} names no version of a server`, usage);
    }
    if ((0,_asked_js__WEBPACK_IMPORTED_MODULE_9__/* .reasonIn */ .YY)(invocation).trim() === "") {
        return (0,_usage_js__WEBPACK_IMPORTED_MODULE_17__/* .misused */ .P)("contract acknowledge needs a reason: it is recorded with what is deployed under it", usage);
    }
    const until = (0,_options_js__WEBPACK_IMPORTED_MODULE_19__/* .textOf */ .b6)(invocation, "until");
    if (until === undefined)
        return undefined;
    const end = (0,_rules_instants_js__WEBPACK_IMPORTED_MODULE_22__/* .endOf */ .p)(until);
    if (end === undefined)
        return (0,_usage_js__WEBPACK_IMPORTED_MODULE_17__/* .misused */ .P)(`${(0,_rules_text_js__WEBPACK_IMPORTED_MODULE_21__/* .shown */ .SP)(until)} is no date`, "write it as 2026-12-31");
    if (end > world.now().getTime())
        return undefined;
    return (0,_usage_js__WEBPACK_IMPORTED_MODULE_17__/* .misused */ .P)(`${(0,_rules_text_js__WEBPACK_IMPORTED_MODULE_21__/* .shown */ .SP)(until)} is over: it would never count`, "give a date that is to come, or none");
}
/** What it is compared with: the version that was named, else the one before on its line. */
async function pairOf(source, server, version, invocation, world) {
    const released = await (0,_semver_findings_js__WEBPACK_IMPORTED_MODULE_15__/* .releasedVersions */ .bK)(source, server);
    if (released.size === 0) {
        const message = `nothing of ${(0,_rules_text_js__WEBPACK_IMPORTED_MODULE_21__/* .shown */ .SP)(server)} is released here`;
        return (0,_asked_js__WEBPACK_IMPORTED_MODULE_9__.refuse)(world, {
            rule: "version/not-released",
            message,
            hint: "name a server by its folder under servers/",
        });
    }
    const named = (0,_options_js__WEBPACK_IMPORTED_MODULE_19__/* .textOf */ .b6)(invocation, "from");
    const file = (0,_options_js__WEBPACK_IMPORTED_MODULE_19__/* .textOf */ .b6)(invocation, "contract");
    if (file !== undefined && released.has(version)) {
        return (0,_usage_js__WEBPACK_IMPORTED_MODULE_17__/* .misused */ .P)(`${version} of ${server} is released: its contract is recorded with it`, "leave --contract out");
    }
    const given = file === undefined ? undefined : await (0,_given_js__WEBPACK_IMPORTED_MODULE_16__.givenContract)(file, world);
    if (given && "exit" in given)
        return given;
    const wished = [...(given ? [] : [version]), ...(named === undefined ? [] : [named])];
    for (const wanted of wished) {
        if (released.has(wanted))
            continue;
        const message = `${(0,_rules_text_js__WEBPACK_IMPORTED_MODULE_21__/* .shown */ .SP)(wanted)} of ${(0,_rules_text_js__WEBPACK_IMPORTED_MODULE_21__/* .shown */ .SP)(server)} is not released`;
        const near = (0,_rules_text_js__WEBPACK_IMPORTED_MODULE_21__/* .nearest */ .pA)(wanted, released);
        const hint = near.length > 0
            ? `released are ${near.join(", ")}, among others; of one that is to come give the contract: --contract FILE`
            : "release it first: headgate release; or give the contract that it is to have: --contract FILE";
        return (0,_asked_js__WEBPACK_IMPORTED_MODULE_9__.refuse)(world, { rule: "version/not-released", message, hint });
    }
    const from = named ?? (0,_contract_semver_js__WEBPACK_IMPORTED_MODULE_0__.versionBefore)(version, released);
    if (from !== null)
        return { findings: [], from, released, ...given };
    const message = `${version} is the first of its line: there is nothing that it could break`;
    return (0,_asked_js__WEBPACK_IMPORTED_MODULE_9__.refuse)(world, {
        rule: "contract/acknowledgement-unused",
        message,
        hint: "nothing has to be acknowledged",
    });
}
/** The judgement that asks for an acknowledgement: the server's own, else a stricter one that a place may ask for. */
function neededIn({ judgements }, mode) {
    return [judgements[mode], judgements.semver, judgements.strict].find(({ outcome }) => outcome === "warn" || outcome === "fail");
}
/** The line that tells editors the schema, where the repository keeps the schemas. */
async function headOf(source) {
    const path = `${_init_files_js__WEBPACK_IMPORTED_MODULE_12__/* .schemaFolder */ .Wl}/${_convention_modeline_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaFiles */ .rx.acknowledgement}`;
    return (await source.read([path])).has(path)
        ? [(0,_convention_modeline_js__WEBPACK_IMPORTED_MODULE_2__/* .modeline */ .OC)("acknowledgement", `../../../${_init_files_js__WEBPACK_IMPORTED_MODULE_12__/* .schemaFolder */ .Wl}`)]
        : [];
}
function told({ server, version, evidence, file, findings }, outcome, text, judgement, dryRun = false) {
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_11__/* .result */ .Ke)(outcome, text, {
        findings: (0,_report_json_js__WEBPACK_IMPORTED_MODULE_23__.findingsJson)(findings),
        dryRun,
        server,
        version,
        from: evidence.from,
        contracts: evidence.contracts,
        required: judgement?.required ?? "none",
        next: judgement?.next ?? null,
        acknowledged: judgement?.causes ?? [],
        file: outcome === "unchanged" && judgement === null ? null : file,
    });
}
function nameOf({ server, version, evidence }) {
    return (0,_report_text_js__WEBPACK_IMPORTED_MODULE_7__/* .sanitize */ .aj)(`${server} ${evidence.from} → ${version}`);
}
function sanitizeLines(lines) {
    return lines
        .flatMap((line) => line.split("\n"))
        .map((line) => (0,_report_text_js__WEBPACK_IMPORTED_MODULE_7__/* .sanitize */ .aj)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_24__/* .visible */ .R)(line)))
        .join("\n");
}


/***/ }),

/***/ 30817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ digestIn)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(935);

/** The digest of the contract that a release's file names; null where it names none, undefined where there is no release. */
function digestIn(bytes) {
    const release = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOf */ .o_)(bytes), "release");
    if (release === undefined)
        return undefined;
    const digest = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(release, "contract", "digest");
    return typeof digest === "string" && /^sha256-[0-9a-f]{64}$/.test(digest) ? digest : null;
}


/***/ }),

/***/ 94040:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   givenContract: () => (/* binding */ givenContract)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _rules_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61340);
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98150);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74041);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82216);






/** The contract in a file that the person named, with what was noticed in it; else the refusal that says why not. */
async function givenContract(file, world) {
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.cwd, file)).catch((error) => {
        if (error.code === "ENOENT" || error.code === "EISDIR" || error.code === "EACCES")
            return error.code;
        throw error;
    });
    if (typeof bytes === "string") {
        const hint = "give the file that headgate contract capture --output wrote, or what tools/list answers";
        const message = `${(0,_rules_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(file)} cannot be read (${bytes})`;
        return (0,_asked_js__WEBPACK_IMPORTED_MODULE_2__.refuse)(world, { rule: "contract/unreadable", message, hint });
    }
    const { contract, known, findings } = await (0,_read_js__WEBPACK_IMPORTED_MODULE_3__.readContractFile)(file, bytes.subarray(0, _read_js__WEBPACK_IMPORTED_MODULE_3__/* .largestContract */ .V + 1));
    if (!contract)
        return (0,_asked_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseAll */ .cp)(world, findings);
    const absent = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .unsaid */ .DY)(known);
    if (absent.length === 0)
        return { contract, findings };
    const incomplete = {
        rule: "contract/incomplete",
        outcome: "warn",
        severity: "medium",
        message: `the file says nothing of ${absent.join(", ")}: a release of it would promise none`,
        hint: "fine where the server has none; else give all lists, as headgate contract capture takes them",
        file,
    };
    return { contract, findings: [...findings, incomplete] };
}


/***/ }),

/***/ 74041:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ largestContract),
/* harmony export */   readContractFile: () => (/* binding */ readContractFile)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _convention_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11232);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82216);



/** Bytes of one file: several times what a release may hold, since a capture holds more than a contract. */
const largestContract = 8 * 1_048_576;
const asWritten = "give the JSON as the server or Headgate wrote it";
const deepest = 100;
const mostNodes = 400_000;
/**
 * Reads a contract from a file of somebody's: one of ours, a capture, or the result of `tools/list`; YAML by the name,
 * else JSON. Whatever is wrong with it is a finding; nothing throws.
 */
async function readContractFile(file, bytes) {
    const read = await valueIn(file, bytes);
    if (!("at" in read))
        return { known: new Set(), findings: [read] };
    if (read.value === undefined)
        return { known: new Set(), findings: read.findings };
    const { contract, known, problems } = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .shapeContract */ .um)(read.value);
    const findings = [...read.findings];
    for (const problem of problems.slice(0, 20))
        findings.push(await findingOf(problem, file, read));
    return { ...(contract ? { contract } : {}), known, findings };
}
async function findingOf({ path, ...words }, file, { at }) {
    const isFatal = words.rule === "contract/unreadable";
    return {
        ...words,
        outcome: isFatal ? "fail" : "warn",
        severity: isFatal ? "high" : "medium",
        file,
        ...(await at(path)),
    };
}
async function valueIn(file, bytes) {
    if (bytes.length > largestContract) {
        return unreadable(file, `the file is larger than ${largestContract / 1_048_576} MiB`);
    }
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return unreadable(file, "the file is not UTF-8", asWritten);
    if (/\.ya?ml$/i.test(file))
        return fromYaml(file, bytes);
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
        .toString("utf8")
        .replace(/^\ufeff/, "");
    const lines = (0,_convention_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .Dx)(text);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return syntaxError(file, text, lines);
    }
    const excess = measure(value);
    if (excess !== undefined)
        return unreadable(file, excess);
    const at = async (path) => {
        const { findNodeAtLocation, parseTree } = await __webpack_require__.e(/* import() */ 9547).then(__webpack_require__.t.bind(__webpack_require__, 99547, 23));
        const root = parseTree(text);
        for (let end = path.length; root && end >= 0; end -= 1) {
            const node = findNodeAtLocation(root, [...path.slice(0, end)]);
            if (node)
                return (0,_convention_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .positionAt */ .t$)(lines, node.offset);
        }
        return { line: 1, column: 1 };
    };
    return { value, findings: await repeatedKeys(file, text, lines), at };
}
async function fromYaml(file, bytes) {
    const { readPrecise, spotOf } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8815), __webpack_require__.e(5956)]).then(__webpack_require__.bind(__webpack_require__, 41194));
    const document = readPrecise(file, bytes);
    const at = async (path) => {
        const { line, column } = spotOf(document, path);
        return { line, column };
    };
    return { value: document.value, findings: document.findings, at };
}
async function syntaxError(file, text, lines) {
    const { parseJson } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(9301)]).then(__webpack_require__.bind(__webpack_require__, 49301));
    try {
        const [trap] = parseJson(text).traps;
        const message = trap?.message ?? "this is not valid JSON";
        const rule = trap?.rule ?? "convention/syntax";
        return { ...unreadable(file, message, asWritten), rule, ...(0,_convention_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .positionAt */ .t$)(lines, trap?.start ?? 0) };
    }
    catch (error) {
        // The parser with places is recursive; a bomb ends here and not the process.
        if (!(error instanceof RangeError))
            throw error;
        return { ...unreadable(file, "this is not valid JSON", asWritten), rule: "convention/syntax" };
    }
}
/** JSON.parse takes the last of two members of one name: whoever reads the file may see the first. */
async function repeatedKeys(file, text, lines) {
    const { visit } = await __webpack_require__.e(/* import() */ 9547).then(__webpack_require__.t.bind(__webpack_require__, 99547, 23));
    const open = [];
    let found;
    visit(text, {
        onObjectBegin: () => {
            open.push(new Set());
        },
        onObjectEnd: () => {
            open.pop();
        },
        onObjectProperty: (name, offset) => {
            const names = open.at(-1);
            if (names?.has(name))
                found ??= { name, offset };
            names?.add(name);
        },
    });
    if (found === undefined)
        return [];
    return [
        {
            rule: "convention/duplicate-key",
            outcome: "fail",
            severity: "high",
            message: `the key ${JSON.stringify(found.name.slice(0, 60))} stands twice in the same map`,
            hint: "say which of the two is meant: programs take the last, people read the first",
            file,
            ...(0,_convention_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .positionAt */ .t$)(lines, found.offset),
        },
    ];
}
/** What of a value is too much to be walked; undefined where nothing is. */
function measure(value) {
    let nodes = 0;
    const walk = (node, depth) => {
        if (typeof node !== "object" || node === null)
            return undefined;
        if (depth > deepest)
            return `maps and lists are nested more than ${deepest} deep`;
        const members = Object.values(node);
        nodes += members.length;
        if (nodes > mostNodes)
            return `the file has more than ${mostNodes.toLocaleString("en")} values`;
        for (const member of members) {
            const problem = walk(member, depth + 1);
            if (problem !== undefined)
                return problem;
        }
        return undefined;
    };
    return walk(value, 1);
}
const tooMuch = "a contract of a server is a fraction of that; give the lists alone";
function unreadable(file, message, hint = tooMuch) {
    return { rule: "contract/unreadable", outcome: "fail", severity: "high", message, hint, file };
}


/***/ }),

/***/ 82216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ unsaid),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   um: () => (/* binding */ shapeContract)
/* harmony export */ });
/* unused harmony export contractLists */
/** The lists of a contract, what people call them, what names an entry of each, and how the protocol asks for them. */
const contractLists = {
    tools: { words: "tools", key: "name", method: "tools/list", capability: "tools" },
    prompts: { words: "prompts", key: "name", method: "prompts/list", capability: "prompts" },
    resources: { words: "resources", key: "uri", method: "resources/list", capability: "resources" },
    resourceTemplates: {
        words: "resource templates",
        key: "uriTemplate",
        method: "resources/templates/list",
        capability: "resources",
    },
};
const listNames = Object.keys(contractLists).filter(isListName);
const hint = 'a contract that Headgate wrote, the result of tools/list: { "tools": [...] }, or a capture of all lists';
/**
 * Makes a contract of what people have at hand: one of ours, the result of `tools/list` (in its answer's `result`, or
 * several pages of it), or a capture of all lists, by the names of the lists or of the methods.
 */
function shapeContract(value) {
    const problems = [];
    const found = new Map();
    let instructions;
    const [root, base] = unwrapped(value);
    const pages = Array.isArray(root) ? root : [root];
    for (const [index, page] of pages.entries()) {
        const at = Array.isArray(root) ? [...base, index] : base;
        const [body, bodyAt] = unwrapped(page, at);
        if (!isItem(body)) {
            problems.push(unreadable(bodyAt, "this is no contract: it is not a map"));
            continue;
        }
        for (const name of listNames) {
            const list = listIn(body, name, bodyAt, problems, index === pages.length - 1);
            if (list !== undefined)
                found.set(name, [...(found.get(name) ?? []), ...list]);
        }
        for (const part of unadvertised(body))
            found.set(part, found.get(part) ?? []);
        const said = own(body, "instructions") ?? member(own(body, "initialize"), "instructions");
        if (typeof said === "string")
            instructions = said;
        if (isItem(own(body, "initialize")) || listNames.every((name) => Object.hasOwn(body, name))) {
            found.set("instructions", []);
        }
    }
    if (instructions !== undefined)
        found.set("instructions", []);
    const isAny = listNames.some((name) => found.has(name));
    if (!isAny && problems.length === 0)
        problems.push(notThere(root, base));
    if (!isAny || problems.some(({ rule }) => rule === "contract/unreadable")) {
        return { known: new Set(found.keys()), problems };
    }
    const named = (name, key) => (found.get(name) ?? []).filter((entry) => typeof own(entry, key) === "string");
    const contract = {
        tools: named("tools", "name"),
        prompts: named("prompts", "name"),
        resources: named("resources", "uri"),
        resourceTemplates: named("resourceTemplates", "uriTemplate"),
        ...(instructions ? { instructions } : {}),
    };
    return { contract, known: new Set(found.keys()), problems };
}
/** Without what JSON-RPC wraps around an answer. */
function unwrapped(value, at = []) {
    const result = member(value, "result");
    const isAnswer = isItem(value) && !listNames.some((name) => Object.hasOwn(value, name));
    return isAnswer && result !== undefined ? [result, [...at, "result"]] : [value, at];
}
/** A list by its own name or by its method's, alone or within a result; undefined where nothing is said of it. */
function listIn(body, name, at, problems, isLast) {
    const { method } = contractLists[name];
    const under = [name, method].find((one) => Object.hasOwn(body, one));
    if (under === undefined)
        return undefined;
    const [inside, insideAt] = unwrapped(own(body, under), [...at, under]);
    const nested = member(inside, name);
    const [list, listAt] = nested === undefined ? [inside, insideAt] : [nested, [...insideAt, name]];
    const cursor = member(nested === undefined ? body : inside, "nextCursor");
    if (typeof cursor === "string" && isLast) {
        problems.push({
            rule: "contract/incomplete",
            path: listAt,
            message: `this list goes on: it has a nextCursor, and ${method} was not asked for the rest`,
            hint: "ask for all pages; what is on the others counts as absent here",
        });
    }
    if (Array.isArray(list))
        return entriesOf(list, name, listAt, problems);
    // What is no list says that there is none: `{ "error": ... }` where the server does not know the method.
    if (nested === undefined && under === method && isItem(inside))
        return undefined;
    problems.push(unreadable(listAt, `${name} is not a list`));
    return undefined;
}
function entriesOf(list, name, at, problems) {
    const { key } = contractLists[name];
    const seen = new Set();
    return list.flatMap((entry, index) => {
        const path = [...at, index];
        const label = isItem(entry) ? own(entry, key) : undefined;
        if (!isItem(entry) || typeof label !== "string" || label === "") {
            problems.push(unreadable(path, `an entry of ${name} has no ${key}`));
            return [];
        }
        if (seen.has(label)) {
            problems.push({
                rule: "contract/duplicate-name",
                path: [...path, key],
                message: `${name} has two entries of this ${key}: clients know only one of them`,
                hint: "the server must list each once: which of them a call reaches, no client can tell",
            });
        }
        seen.add(label);
        return [entry];
    });
}
/** What a file says nothing of, in words: made a release of, it would promise none. */
function unsaid(known) {
    return listNames.filter((name) => !known.has(name)).map((name) => contractLists[name].words);
}
/** Lists that a server said it has not: known to be empty. */
function unadvertised(body) {
    const capabilities = member(own(body, "initialize"), "capabilities");
    if (!isItem(capabilities))
        return [];
    return listNames.filter((name) => !Object.hasOwn(capabilities, contractLists[name].capability));
}
function notThere(value, at) {
    const release = member(member(member(value, "release"), "contract"), "digest");
    return typeof release === "string"
        ? {
            ...unreadable(at, "this is a release, and names its contract by a digest"),
            hint: "name the release itself: SERVER@VERSION",
        }
        : unreadable(at, "this is no contract: it has neither tools nor prompts nor resources");
}
function unreadable(path, message) {
    return { rule: "contract/unreadable", path, message, hint };
}
function isListName(name) {
    return Object.hasOwn(contractLists, name);
}
function isItem(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function own(of, name) {
    return Object.hasOwn(of, name) ? of[name] : undefined;
}
function member(value, name) {
    return isItem(value) ? own(value, name) : undefined;
}


/***/ }),

/***/ 10594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wl: () => (/* binding */ schemaFolder),
/* harmony export */   ll: () => (/* binding */ sayWritten),
/* harmony export */   uY: () => (/* binding */ writeStart)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _convention_modeline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22794);
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10547);




/** Schemas lie in the repository, so that editors need no network and no trust. */
const schemaFolder = ".headgate/schemas";
/**
 * Writes what a repository needs to begin with, and returns the paths that it wrote, from the convention's
 * folder. Files that are there stay as they are; environments are written only where there are none.
 */
async function writeStart(workspace, world) {
    const written = [];
    const existing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace.root, _convention_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentsFolder */ .fC)).catch(() => []);
    const files = { [_convention_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .projectFile */ .g7]: project, ...(existing.length > 0 ? {} : starter) };
    for (const [path, text] of Object.entries(files)) {
        const toSchemas = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), schemaFolder).replaceAll("\\", "/");
        const kind = path === _convention_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .projectFile */ .g7 ? "headgate" : "environment";
        await writeNew(workspace, path, `${(0,_convention_modeline_js__WEBPACK_IMPORTED_MODULE_2__/* .modeline */ .OC)(kind, toSchemas)}\n${text}`, written);
    }
    await writeNew(workspace, ".gitattributes", gitAttributes, written);
    const schemas = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(world.assets, "schemas");
    for (const name of Object.values(_convention_modeline_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaFiles */ .rx).sort()) {
        await writeNew(workspace, `${schemaFolder}/${name}`, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(schemas, name), "utf8"), written);
    }
    return written;
}
/** The schemas are many and for editors only: one line for all of them. */
function sayWritten(written) {
    const schemas = written.filter((path) => path.startsWith(`${schemaFolder}/`)).length;
    const others = written.filter((path) => !path.startsWith(`${schemaFolder}/`));
    const all = schemas === 0 ? others : [...others, `${schemaFolder}/  (${schemas} schemas for editors)`];
    return all.map((what) => `wrote ${what}`);
}
async function writeNew(workspace, path, text, written) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace.root, path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text, { flag: "wx" });
        written.push(path);
    }
    catch (error) {
        if (!(error instanceof Error && "code" in error && error.code === "EEXIST"))
            throw error;
    }
}
/** Carriage returns in the convention's files are refused: a checkout must not make them. */
const gitAttributes = "*.yaml text eol=lf\n*.json text eol=lf\n";
const project = `headgate: 1
# variables: { LOG_LEVEL: info }      # for every server that declares them
`;
const starter = {
    "environments/development/environment.yaml": `stage: development
versions: { unpackaged: true }
targets:
  - { type: mcp, scope: project, path: clients/development/.mcp.json }
`,
    "environments/staging/environment.yaml": `stage: staging
upstream: [development]
versions: { unpackaged: true }
targets:
  - { type: mcp, scope: project, path: clients/staging/.mcp.json }
`,
    "environments/production/environment.yaml": `stage: production
upstream: [staging]
soak: 24h
versions: { prerelease: false, downgrade: false }
strategy: { type: canary, steps: [5, 25, 50], interval: 15m, analysis: [probe] }
rollback: { automatic: true, maxAge: 7d }
targets:
  - { type: mcp, scope: project, path: .mcp.json }
`,
};


/***/ }),

/***/ 20047:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ writeFiles),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** The text of a file below the root, or undefined where there is none. Other errors reject. */
async function readText(root, path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), "utf8");
    }
    catch (error) {
        if (error.code === "ENOENT")
            return undefined;
        throw error;
    }
}
/**
 * Writes each file whole or not at all, in the order given: what refers to another file comes after it.
 * Rejects where a folder on the way is a link that leaves the root.
 */
async function writeFiles(root, files) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root);
    for (const [path, text] of files) {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target))).startsWith(real + node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
            throw new Error(`${path} lies outside of the repository: a folder on the way is a link`);
        const temporary = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), ".new-"));
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, "file"), text);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, "file"), target);
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { recursive: true, force: true });
        }
    }
}


/***/ }),

/***/ 3416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   xP: () => (/* binding */ changeClasses)
/* harmony export */ });
const changeClasses = [
    "breaking",
    "unknown",
    "additive",
    "documentation",
];
/** Further steps of a JSON pointer. */
function below(pointer, ...steps) {
    let found = pointer;
    for (const step of steps)
        found += `/${special.test(step) ? escaped(step) : step}`;
    return found;
}
/** What is known of a place, or else of the nearest one above it. */
function nearest(pointer, known) {
    for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
        const found = known.get(at);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
const special = /[~/]/;
function escaped(step) {
    return step.replaceAll("~", "~0").replaceAll("/", "~1");
}


/***/ }),

/***/ 43298:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible),
/* harmony export */   S: () => (/* binding */ shown)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34694);

/** The sign by which an emoji is asked for in colour; after one it hides nothing. */
const emojiStyle = /(\p{Extended_Pictographic})\ufe0f/gu;
/**
 * A text with everything in it to be seen: what a reader would not see is named, as `‹U+200B›`. Line feeds and tabs
 * stay.
 */
function visible(text) {
    return text
        .replace(/\r\n/g, "\n")
        .replace(emojiStyle, "$1")
        .replace(_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unprintable */ .hO, (character) => character === "\n" || character === "\t" ? character : nameOf(character));
}
/** On one line of ours, of at most so many characters, with everything in it to be seen. */
function shown(text, limit = 200) {
    return (0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(visible(text.slice(0, limit * 20)), limit);
}
function nameOf(character) {
    const code = character.codePointAt(0) ?? 0;
    return `‹U+${code.toString(16).toUpperCase().padStart(4, "0")}›`;
}


/***/ }),

/***/ 85130:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VO: () => (/* binding */ renderScalar),
/* harmony export */   kB: () => (/* binding */ renderKey)
/* harmony export */ });
/* unused harmony export isPlain */
/** Words that some YAML reader takes for something else than text. */
const reserved = /^(?:null|true|false|yes|no|on|off|y|n|nan|inf)$/i;
const plainText = /^[A-Za-z_/@][A-Za-z0-9_./@+~-]*(?:[ ][A-Za-z0-9_./@+~-]+)*$|^[A-Za-z_/][A-Za-z0-9_./@+~-]*(?::[A-Za-z0-9_./@+~-]+)+$/;
const version = /^\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]*)?$/;
const duration = /^\d+(?:ms|s|m|h|d)$/;
/**
 * Whether a text may stand without quotes and is that text to every YAML reader in use, 1.1 ones included:
 * `yes`, `~`, `1.10`, `0o7`, `12:30` and dates are not. A text that could be doubted gets quotes.
 */
function isPlain(text) {
    if (text.startsWith("@") || reserved.test(text))
        return false;
    return plainText.test(text) || version.test(text) || duration.test(text);
}
/** The text of a value in the wanted style, or in double quotes where that style cannot say it. */
function renderScalar(value, style, flow) {
    if (typeof value === "number")
        return String(value);
    if (style === "single" && isPrintable(value))
        return `'${value.replaceAll("'", "''")}'`;
    if ((style === "plain" || style === "empty" || style === "block") && isPlain(value)) {
        if (!flow || !value.includes(":"))
            return value;
    }
    return doubleQuoted(value);
}
/** A key: plain where that is safe. */
function renderKey(key) {
    return isPlain(key) && !key.includes(" ") ? key : doubleQuoted(key);
}
function isPrintable(text) {
    return !hidden.test(text);
}
/** Control and format characters, line separators, half characters: never raw in a file that people review. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;
function doubleQuoted(text) {
    return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => Array.from({ length: character.length }, (_, index) => escapeUnit(character.charCodeAt(index))).join(""));
}
function escapeUnit(unit) {
    return `\\u${unit.toString(16).padStart(4, "0")}`;
}


/***/ }),

/***/ 95607:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mw: () => (/* binding */ maxDepth),
/* harmony export */   TM: () => (/* binding */ maxFindings),
/* harmony export */   WZ: () => (/* binding */ maxNodes),
/* harmony export */   kW: () => (/* binding */ forbiddenKeys),
/* harmony export */   o2: () => (/* binding */ maxFileSize)
/* harmony export */ });
/** Bytes of one file; more is refused unread. */
const maxFileSize = 1_048_576;
/** Levels of maps and lists in one document. */
const maxDepth = 32;
/** Maps, lists and scalars in one document. */
const maxNodes = 50_000;
/** Findings shown for one file; what is beyond is counted in one more. */
const maxFindings = 50;
/** Keys that mean something to JavaScript itself and never a setting. */
const forbiddenKeys = new Set(["__proto__", "constructor", "prototype"]);


/***/ }),

/***/ 11232:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   S7: () => (/* binding */ lengthOnLine),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
function linesOf(text) {
    const starts = [0];
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1))
        starts.push(at + 1);
    return starts;
}
/** Line and column of an offset, both from 1; columns count UTF-16 units. */
function positionAt(lines, offset) {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((lines[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 };
}
/** The length of an extent as far as it stays on the line where it begins, at least 1. */
function lengthOnLine(text, start, end) {
    const found = text.indexOf("\n", start);
    const stop = Math.min(end, found === -1 ? text.length : found);
    return Math.max(1, text.slice(start, stop).trimEnd().length);
}


/***/ }),

/***/ 22794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OC: () => (/* binding */ modeline),
/* harmony export */   rx: () => (/* binding */ schemaFiles)
/* harmony export */ });
/* unused harmony export publishedSchemas */
/** Every kind of file that has a schema, and the schema's file name. */
const schemaFiles = {
    headgate: "headgate.schema.json",
    environment: "environment.schema.json",
    server: "server.schema.json",
    deployment: "deployment.schema.json",
    release: "release.schema.json",
    acknowledgement: "acknowledgement.schema.json",
    status: "status.schema.json",
    pending: "pending.schema.json",
    stop: "stop.schema.json",
};
/** Where the schemas of this version of the convention are published. */
const publishedSchemas = "https://headgate.dev/schemas/1/";
/** The first line of a YAML file that tells an editor its schema; `base` is a folder's path or address. */
function modeline(kind, base = publishedSchemas) {
    return `# yaml-language-server: $schema=${base.endsWith("/") ? base : `${base}/`}${schemaFiles[kind]}`;
}


/***/ }),

/***/ 10547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jf: () => (/* binding */ reservedServers),
/* harmony export */   L8: () => (/* binding */ classify),
/* harmony export */   MR: () => (/* binding */ releaseFile),
/* harmony export */   V8: () => (/* binding */ contractFile),
/* harmony export */   Yb: () => (/* binding */ isExactVersion),
/* harmony export */   dT: () => (/* binding */ signatureFile),
/* harmony export */   eQ: () => (/* binding */ isId),
/* harmony export */   fC: () => (/* binding */ environmentsFolder),
/* harmony export */   g7: () => (/* binding */ projectFile),
/* harmony export */   kt: () => (/* binding */ serverFile),
/* harmony export */   mI: () => (/* binding */ deploymentFile),
/* harmony export */   qU: () => (/* binding */ environmentFile),
/* harmony export */   re: () => (/* binding */ reservedEnvironments),
/* harmony export */   tl: () => (/* binding */ serversFolder),
/* harmony export */   v5: () => (/* binding */ acknowledgementFile)
/* harmony export */ });
/** The convention's paths, relative to its directory, with forward slashes. */
const projectFile = "headgate.yaml";
const serversFolder = "servers";
const environmentsFolder = "environments";
function serverFile(server) {
    return `${serversFolder}/${server}/server.yaml`;
}
function releaseFile(server, version) {
    return `${serversFolder}/${server}/versions/${version}.json`;
}
/** Beside the release, since a release is never edited: who released it, as a sigstore bundle. */
function signatureFile(server, version) {
    return `${serversFolder}/${server}/signatures/${version}.sigstore.json`;
}
/** `digest` as contracts are referred to: `sha256-` and hexadecimal digits. */
function contractFile(server, digest) {
    return `${serversFolder}/${server}/contracts/${digest.replace(/^sha256-/, "")}.json`;
}
function acknowledgementFile(server, version) {
    return `${serversFolder}/${server}/acknowledgements/${version}.yaml`;
}
function environmentFile(environment) {
    return `${environmentsFolder}/${environment}/environment.yaml`;
}
function deploymentFile(environment, server) {
    return `${environmentsFolder}/${environment}/${server}.yaml`;
}
const ignored = /(?:^|\/)(?:\.git[^/]*|[^/]+\.md|OWNERS|LICENSE)$/;
const contract = /^[0-9a-f]{64}\.json$/;
const signature = /^(.+)\.sigstore\.json$/;
/** Nine of ten paths of a large repository are releases. */
const releasePath = /^servers\/([^/]+)\/versions\/([^/]*)\.json$/;
function classify(path) {
    if (path === projectFile)
        return { kind: "headgate" };
    const release = releasePath.exec(path);
    if (release)
        return { kind: "release", server: release[1] ?? "", version: release[2] ?? "" };
    const [top, id, third, fourth, ...rest] = path.split("/");
    if (top !== serversFolder && top !== environmentsFolder) {
        return /^headgate\.ya?ml$/i.test(path) ? { kind: "unknown", meant: projectFile } : { kind: "outside" };
    }
    if (ignored.test(path))
        return { kind: "ignored" };
    if (id === undefined || third === undefined || rest.length > 0)
        return unknown(path);
    return top === serversFolder ? inServer(path, id, third, fourth) : inEnvironment(path, id, third, fourth);
}
function inServer(path, server, name, file) {
    if (name === "server.yaml" && file === undefined)
        return { kind: "server", server };
    if (name === "contracts" && file !== undefined && contract.test(file))
        return { kind: "contract", server };
    if (name === "acknowledgements" && file?.endsWith(".yaml")) {
        return { kind: "acknowledgement", server, version: file.slice(0, -".yaml".length) };
    }
    const signed = name === "signatures" ? signature.exec(file ?? "")?.[1] : undefined;
    if (signed !== undefined)
        return { kind: "signature", server, version: signed };
    return unknown(path);
}
function inEnvironment(path, environment, name, file) {
    if (file !== undefined || !name.endsWith(".yaml"))
        return unknown(path);
    if (name === "environment.yaml")
        return { kind: "environment", environment };
    return { kind: "deployment", environment, server: name.slice(0, -".yaml".length) };
}
function unknown(path) {
    const meant = path.replace(/\.(?:yml|ya?ml\.txt)$/i, ".yaml");
    const better = meant === path ? undefined : classify(meant);
    return better && better.kind !== "unknown" ? { kind: "unknown", meant } : { kind: "unknown" };
}
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
/** Whether a text is a DNS label: what ids of servers and environments are. */
function isId(text) {
    return label.test(text);
}
/** Ids that other paths of the convention or of the branch `deployed` already mean. */
const reservedEnvironments = new Set(["pending"]);
const reservedServers = new Set(["environment"]);
const number = "(?:0|[1-9]\\d{0,15})";
const identifier = "(?:0|[1-9]\\d{0,15}|\\d*[A-Za-z-][0-9A-Za-z-]*)";
const version = new RegExp(`^${number}\\.${number}\\.${number}(?:-${identifier}(?:\\.${identifier})*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$`);
/** Whether a text is an exact semantic version, as all schemas demand it. */
function isExactVersion(text) {
    return text.length <= 128 && version.test(text);
}


/***/ }),

/***/ 2481:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ resolveServer)
/* harmony export */ });
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48077);
/* harmony import */ var _model_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19114);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10547);



function resolveServer(id, document) {
    const { health, lifecycle, variables, signer, ...described } = document;
    return {
        ...described,
        id,
        file: (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .serverFile */ .kt)(id),
        ...(signer && { signer: [signer].flat() }),
        health: resolveHealth(health),
        lifecycle: lifecycle ?? [],
        variables: variables ?? {},
    };
}
function resolveHealth(written) {
    const { startup, probe } = _model_server_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultHealth */ .Q;
    const { timeout, interval, status, latency, ...rest } = written?.probe ?? {};
    return {
        startup: { timeout: (0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(written?.startup?.timeout ?? "") ?? startup.timeout },
        probe: {
            ...probe,
            ...rest,
            timeout: (0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(timeout ?? "") ?? probe.timeout,
            interval: (0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(interval ?? "") ?? probe.interval,
            ...(status !== undefined && { status: [status].flat() }),
            ...(latency !== undefined && { latency: (0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBriefDuration */ ._8)(latency) ?? probe.timeout }),
        },
    };
}


/***/ }),

/***/ 9057:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workingTree: () => (/* binding */ workingTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95607);



const ignored = new Set([".git", "node_modules"]);
const absent = new Set(["ENOENT", "ENOTDIR", "EISDIR"]);
/** Opening never follows a link, and never waits for the other end of a pipe. */
const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/**
 * The files as they lie in a folder (absolute path). Links are never followed, neither as files nor as folders
 * on the way: reading one gives its text, as git stores it. At most one byte over the limit is read of a file.
 * Synchronous inside, which is six times faster for many small files.
 */
function workingTree(root, options = {}) {
    const realFolders = new Set([""]);
    const slab = { buffer: Buffer.alloc(0), used: 0 };
    // Only what is there is remembered: what is not may be written a moment later.
    const isRealFolder = (folder) => {
        if (realFolders.has(folder))
            return true;
        const isReal = isRealFolder(parentOf(folder)) && kindAt(root, folder) === "folder";
        if (isReal)
            realFolders.add(folder);
        return isReal;
    };
    return {
        commit: null,
        async list(prefix) {
            if (!isInside(prefix) || !isRealFolder(parentOf(prefix)))
                return [];
            const kind = realFolders.has(prefix) ? "folder" : kindAt(root, prefix);
            if (kind === undefined)
                return [];
            if (kind !== "folder")
                return [{ path: prefix, kind }];
            const entries = [];
            walk(root, prefix, entries, realFolders);
            return entries;
        },
        async names(folder) {
            if (!isInside(folder) || !isRealFolder(folder))
                return [];
            return readFolder(root, folder).map((entry) => {
                if (!entry.isDirectory())
                    return entry.name;
                realFolders.add(folder === "" ? entry.name : `${folder}/${entry.name}`);
                return `${entry.name}/`;
            });
        },
        async read(paths) {
            const contents = new Map();
            if (options.reuse)
                slab.used = 0;
            for (const path of paths) {
                if (!isInside(path) || !isRealFolder(parentOf(path)))
                    continue;
                const bytes = readBytes(`${root}/${path}`, slab);
                if (bytes)
                    contents.set(path, bytes);
            }
            return contents;
        },
    };
}
function isInside(path) {
    if (path.startsWith("/") || path.includes("\\") || path.includes("\0"))
        return false;
    return !path.includes("..") || !path.split("/").includes("..");
}
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function kindAt(root, path) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), { throwIfNoEntry: false });
    if (!stat)
        return undefined;
    if (stat.isDirectory())
        return "folder";
    return stat.isFile() ? "file" : stat.isSymbolicLink() ? "symlink" : "other";
}
function readFolder(root, folder) {
    try {
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true });
        return entries.filter(({ name }) => !ignored.has(name));
    }
    catch (error) {
        // It was there a moment ago.
        if (absent.has(codeOf(error)))
            return [];
        throw error;
    }
}
function walk(root, folder, entries, realFolders) {
    realFolders.add(folder);
    for (const entry of readFolder(root, folder)) {
        const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
        if (entry.isFile())
            entries.push({ path, kind: "file" });
        else if (entry.isDirectory())
            walk(root, path, entries, realFolders);
        else
            entries.push({ path, kind: entry.isSymbolicLink() ? "symlink" : "other" });
    }
}
const slabSize = 4 * (_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .maxFileSize */ .o2 + 1);
/** Undefined where there is no file; what may not be read throws, since it must not pass for absent. */
function readBytes(path, slab) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags);
    }
    catch (error) {
        const code = codeOf(error);
        if (code === "ELOOP" || code === "EMLINK")
            return Buffer.from((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path));
        if (absent.has(code))
            return undefined;
        throw error;
    }
    try {
        return readInto(slab, descriptor);
    }
    catch (error) {
        if (absent.has(codeOf(error)))
            return undefined;
        throw error;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function readInto(slab, descriptor) {
    const limit = _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .maxFileSize */ .o2 + 1;
    if (slab.buffer.length - slab.used < limit) {
        slab.buffer = Buffer.allocUnsafeSlow(slabSize);
        slab.used = 0;
    }
    const start = slab.used;
    let length = 0;
    for (;;) {
        const wanted = limit - length;
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, slab.buffer, start + length, wanted, null);
        length += count;
        // Of a file, less than was asked for comes only at its end.
        if (count < wanted || length === limit)
            break;
    }
    slab.used += length;
    return slab.buffer.subarray(start, start + length);
}
function codeOf(error) {
    return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}


/***/ }),

/***/ 33114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ advisoryAddress),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   RX: () => (/* binding */ sayAdvisory),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   vu: () => (/* binding */ compareAdvisories),
/* harmony export */   zj: () => (/* binding */ advisorySeverities)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34694);

const advisorySeverities = [
    "low",
    "medium",
    "high",
    "critical",
];
/** Whether a severity is at or over a limit; one that nobody knows may be. */
function reaches(severity, limit) {
    return severity === null || advisorySeverities.indexOf(severity) >= advisorySeverities.indexOf(limit);
}
/** Worst first, what nobody knows the severity of before all; then by package and id. */
function compareAdvisories(a, b) {
    const rank = ({ severity }) => (severity === null ? 4 : advisorySeverities.indexOf(severity));
    const text = (of) => `${of.package}\n${of.version}\n${of.id}`;
    return rank(b) - rank(a) || (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0);
}
/** Whether it is known by this name, in capitals or not. */
function isNamed({ id, aliases }, name) {
    const wanted = name.toLowerCase();
    return [id, ...aliases].some((one) => one.toLowerCase() === wanted);
}
/** `GHSA-35jh-r3h4-6jhm (high) in npm:lodash 4.17.20, fixed in 4.17.21` */
function sayAdvisory({ id, severity, package: name, version, fixed }) {
    const words = `${id} (${severity ?? "severity not known"}) in ${name} ${version}`;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(fixed === null ? `${words}, no fix known` : `${words}, fixed in ${fixed}`, 400);
}
/** Where people read about it; undefined for names that no public database is known by. */
function advisoryAddress(id) {
    if (/^GHSA(?:-[0-9a-z]{4}){3}$/i.test(id))
        return `https://github.com/advisories/${id}`;
    return /^(?:CVE|PYSEC|MAL|OSV)-\d{4}-\d{1,12}$/i.test(id)
        ? `https://osv.dev/vulnerability/${id}`
        : undefined;
}


/***/ }),

/***/ 48077:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   _8: () => (/* binding */ parseBriefDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration)
/* harmony export */ });
const units = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000 };
const pattern = /^(?=\d)(?:(\d{1,5})d)?(?:(\d{1,6})h)?(?:(\d{1,7})m)?(?:(\d{1,8})s)?$/;
/** Undefined where the text is not a duration; the schema refuses such text before anyone asks. */
function parseDuration(text) {
    const match = pattern.exec(text);
    if (!match)
        return undefined;
    const [, d = "0", h = "0", m = "0", s = "0"] = match;
    return Number(d) * units.d + Number(h) * units.h + Number(m) * units.m + Number(s) * units.s;
}
/** A duration that may be shorter than a second: `500ms`, or as `parseDuration` reads it. */
function parseBriefDuration(text) {
    const [, milliseconds] = /^(\d{1,7})ms$/.exec(text) ?? [];
    return milliseconds === undefined ? parseDuration(text) : Number(milliseconds);
}
/** The canonical text, in hours and below so that `63h` reads as people say it; days only from two weeks. */
function formatDuration(duration) {
    let rest = Math.max(0, Math.round(duration / 1000) * 1000);
    if (rest === 0)
        return "0s";
    let text = "";
    for (const unit of rest >= 14 * units.d ? ["d", "h", "m", "s"] : ["h", "m", "s"]) {
        const count = Math.floor(rest / units[unit]);
        if (count > 0)
            text += `${count}${unit}`;
        rest -= count * units[unit];
    }
    return text;
}


/***/ }),

/***/ 19114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defaultHealth)
/* harmony export */ });
const defaultHealth = {
    startup: { timeout: 30_000 },
    probe: { type: "mcp", healthy: 1, failed: 3, timeout: 10_000, interval: 1_000 },
};


/***/ }),

/***/ 20871:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isSettled)
/* harmony export */ });
/** Settled: healthy with no rollout in progress. */
function isSettled(status) {
    return (status.outcome === "healthy" || status.outcome === "rolled-back") && status.rollout === null;
}


/***/ }),

/***/ 88576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   UJ: () => (/* binding */ blueShare),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   fc: () => (/* binding */ apportion),
/* harmony export */   tg: () => (/* binding */ sumOfShares)
/* harmony export */ });
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78469);
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16353);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3028);



/**
 * The order of versions and of variants' ids: semver precedence of the version (what stands before a `~`) first,
 * then text, so that variants and builds of one version lie together. What is no version comes before all that are.
 */
function compareVersions(a, b) {
    const left = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1___default()(versionOf(a));
    const right = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1___default()(versionOf(b));
    if (left && right)
        return semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0___default()(left, right) || (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__.compareText)(a, b);
    return Number(left !== null) - Number(right !== null) || (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__.compareText)(a, b);
}
/** The version in a variant's id; a version is its own. */
function versionOf(id) {
    const end = id.indexOf("~");
    return end < 0 ? id : id.slice(0, end);
}
function sumOfShares(traffic) {
    return Object.values(traffic).reduce((sum, share) => sum + share, 0);
}
/**
 * Distributes `total` whole percent over `weights` in proportion, by the largest remainder; ties go to the
 * lower version. The result always sums to `total` exactly; all-zero weights count as equal ones.
 */
function apportion(weights, total) {
    const keys = Object.keys(weights).sort(compareVersions);
    if (keys.length === 0)
        return {};
    const sum = sumOfShares(weights);
    const exact = keys.map((key) => (sum === 0 ? total / keys.length : ((weights[key] ?? 0) * total) / sum));
    const shares = exact.map(Math.floor);
    let missing = total - shares.reduce((a, b) => a + b, 0);
    const order = keys
        .map((_, index) => index)
        .sort((a, b) => fraction(exact[b]) - fraction(exact[a]) || a - b);
    for (const index of order) {
        if (missing <= 0)
            break;
        shares[index] = (shares[index] ?? 0) + 1;
        missing -= 1;
    }
    return Object.fromEntries(keys.map((key, index) => [key, shares[index] ?? 0]));
}
function fraction(value) {
    const part = (value ?? 0) % 1;
    return Math.round(part * 1e9) / 1e9;
}
/** Blue is what the greens leave. */
function blueShare(green) {
    return 100 - sumOfShares(green);
}


/***/ }),

/***/ 6261:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  countOutcomes: () => (/* binding */ countOutcomes),
  formatEach: () => (/* binding */ formatEach),
  formatFindings: () => (/* binding */ formatFindings),
  whereOf: () => (/* binding */ whereOf)
});

// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(3028);
// EXTERNAL MODULE: ./.build/report/text.js
var report_text = __webpack_require__(10431);
;// CONCATENATED MODULE: ./.build/report/excerpt.js

/**
 * The marked line under the one before it, with carets and the message. A line too long for the width is cut
 * around the mark, so that a file of one line stays readable. Empty where the file has no such line, or it must
 * not be shown (undefined).
 */
function formatExcerpt(lines, mark, options) {
    const text = lines[mark.line - 1];
    if (text === undefined)
        return [];
    const digits = Math.max(3, String(mark.line).length + 2);
    const room = Math.max(20, options.width - digits - 3);
    const gutter = (label) => (0,report_text/* paint */.nI)("faint", `${label.padStart(digits)} │`, options);
    const shown = [];
    const previous = lines[mark.line - 2];
    if (previous !== undefined && previous.trim() !== "") {
        shown.push(`${gutter(String(mark.line - 1))} ${(0,report_text/* shorten */.ml)((0,report_text/* sanitize */.aj)(previous.slice(0, room * 2)), room)}`);
    }
    const offset = Math.min(mark.column - 1, text.length);
    const start = (0,report_text/* widthOf */.qz)((0,report_text/* sanitize */.aj)(text.slice(0, offset + mark.length))) <= room ? 0 : Math.max(0, offset - 12);
    const before = (start > 0 ? "…" : "") + (0,report_text/* sanitize */.aj)(text.slice(start, offset));
    const marked = (0,report_text/* sanitize */.aj)(text.slice(offset, offset + Math.min(mark.length, room)));
    const after = (0,report_text/* sanitize */.aj)(text.slice(offset + mark.length, offset + mark.length + room));
    shown.push(`${gutter(String(mark.line))} ${(0,report_text/* shorten */.ml)(before + marked + after, room)}`.trimEnd());
    const indent = (0,report_text/* widthOf */.qz)(before);
    const carets = "^".repeat(Math.max(1, Math.min((0,report_text/* widthOf */.qz)(marked), room - indent)));
    const message = (0,report_text/* sanitize */.aj)(mark.message);
    const lead = `${gutter("")} ${" ".repeat(indent)}${(0,report_text/* paint */.nI)(mark.style, carets, options)}`;
    if (indent + carets.length + 1 + (0,report_text/* widthOf */.qz)(message) <= room)
        return [...shown, `${lead} ${message}`];
    return [...shown, lead, ...(0,report_text/* wrap */.LV)(message, room).map((line) => `${gutter("")} ${line}`)];
}

// EXTERNAL MODULE: ./.build/report/marks.js
var marks = __webpack_require__(56912);
// EXTERNAL MODULE: ./.build/rules/registry.js + 54 modules
var registry = __webpack_require__(62859);
// EXTERNAL MODULE: ./.build/rules/variables/credential.js
var credential = __webpack_require__(47996);
;// CONCATENATED MODULE: ./.build/report/source-lines.js


/**
 * Reads the lines of files for excerpts. A line that any of the findings calls confidential is shown by none of
 * them, nor is what its value goes on in; nor is one with what has the shape of an issued credential.
 */
function lineReader(sources, findings) {
    const secret = new Map();
    for (const finding of findings) {
        const file = finding.file ?? finding.place?.file;
        if (file === undefined || !(0,registry/* isConfidential */.FX)(finding.rule))
            continue;
        secret.set(file, [...(secret.get(file) ?? []), finding.line]);
    }
    const cache = new Map();
    return (file) => {
        if (!cache.has(file))
            cache.set(file, read(sources.get(file), secret.get(file) ?? []));
        return cache.get(file);
    };
}
/** Undefined, no line at all, where nobody knows on which one the secret stands. */
function read(text, secret) {
    if (text === undefined || secret.includes(undefined))
        return undefined;
    const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
    const left = new Set();
    for (const line of secret) {
        if (line === undefined)
            continue;
        const end = endOfValue(lines, line - 1);
        for (let index = line - 1; index < end; index += 1)
            left.add(index);
    }
    return lines.map((line, index) => (left.has(index) || holdsToken(line) ? undefined : line));
}
/** A value may go on over many lines, however they are indented in a flow: until another key begins a line. */
function endOfValue(lines, start) {
    const indent = indentOf(lines[start] ?? "");
    let end = start + 1;
    while (end < lines.length && !beginsKey(lines[end] ?? "", indent))
        end += 1;
    return end;
}
function beginsKey(line, indent) {
    return indentOf(line) <= indent && /^\s*["']?[\w.+-]+["']?\s*:(?:\s|$)/.test(line);
}
function indentOf(line) {
    return /^\s*/.exec(line)?.[0].length ?? 0;
}
/** A line of a megabyte is no credential, and is not worth the time. */
function holdsToken(line) {
    return line.length < 10_000 && line.split(/[\s"',{}[\]]+/).some(credential/* isIssuedToken */.xU);
}

// EXTERNAL MODULE: ./.build/report/time.js
var time = __webpack_require__(91937);
;// CONCATENATED MODULE: ./.build/report/findings.js






/** How many findings are written out before the rest is only counted. */
const shownAtMost = 100;
/**
 * Every finding that is not a pass, most severe first, each with its excerpt and hint, and a last line that
 * counts them. Empty text where there are none. Source lines that may hold a secret are not shown.
 */
function formatFindings(findings, sources, options) {
    const blocks = formatEach(findings, sources, options);
    return blocks.length === 0 ? "" : [...blocks, countOutcomes(findings)].join("\n\n");
}
/**
 * As `formatFindings`, a block each, without the last line. `others`: what else was found in the same files; a
 * line that one of them calls confidential is not shown either.
 */
function formatEach(findings, sources, options, others = []) {
    const sorted = (0,finding.sortFindings)(findings.filter((finding) => finding.outcome !== "pass"));
    const linesOf = lineReader(sources, [...findings, ...others]);
    const blocks = sorted
        .slice(0, shownAtMost)
        .map((finding) => formatFinding(finding, linesOf, options).join("\n"));
    const hidden = sorted.length - shownAtMost;
    if (hidden > 0)
        blocks.push(`… and ${hidden} more; --json has all of them`);
    return blocks;
}
/** `2 fail, 1 wait`; outcomes that do not occur are left out. */
function countOutcomes(findings, always = []) {
    return finding.outcomes
        .filter((outcome) => outcome !== "pass")
        .map((outcome) => ({ outcome, n: findings.filter((finding) => finding.outcome === outcome).length }))
        .filter(({ outcome, n }) => n > 0 || always.includes(outcome))
        .map(({ outcome, n }) => `${n} ${outcome}`)
        .join(", ");
}
function formatFinding(finding, linesOf, options) {
    const { style } = marks/* marks */.Z[finding.outcome];
    const head = [
        (0,report_text/* paint */.nI)("strong", (0,report_text/* sanitize */.aj)(whereOf(finding)), options),
        (0,report_text/* paint */.nI)(style, finding.outcome, options),
        (0,report_text/* sanitize */.aj)(finding.rule),
    ];
    const file = finding.file ?? finding.place?.file;
    const lines = file === undefined ? undefined : linesOf(file);
    const excerpt = lines === undefined || finding.line === undefined
        ? []
        : formatExcerpt(lines, {
            line: finding.line,
            column: finding.column ?? 1,
            length: finding.length ?? 1,
            message: finding.message,
            style,
        }, options);
    return [
        head.join("  "),
        ...(excerpt.length > 0 ? excerpt : indented(finding.message, options)),
        ...(finding.eligible === undefined ? [] : [`  eligible at ${(0,time/* sayEligible */.xO)(finding.eligible, options)}`]),
        ...hintLines(finding.hint, options),
    ];
}
function hintLines(hint, options) {
    if (hint === "")
        return [];
    const label = "  hint: ";
    return (0,report_text/* wrap */.LV)((0,report_text/* sanitize */.aj)(hint), options.width - label.length).map((line, index) => (index === 0 ? label : " ".repeat(label.length)) + line);
}
/** `FILE:LINE:COLUMN`, else the deployment, environment or server, else the repository. */
function whereOf(finding) {
    const file = finding.file ?? finding.place?.file;
    if (file !== undefined) {
        return [file, finding.line, finding.column].filter((part) => part !== undefined).join(":");
    }
    const parts = [finding.environment, finding.server].filter((part) => part !== undefined);
    return parts.length > 0 ? parts.join("/") : "repository";
}
function indented(message, options) {
    const text = (0,report_text/* sanitize */.aj)(message);
    if ((0,report_text/* widthOf */.qz)(text) + 2 <= options.width)
        return [`  ${text}`];
    return (0,report_text/* wrap */.LV)(text, options.width - 2).map((line) => `  ${line}`);
}


/***/ }),

/***/ 63198:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findingsJson: () => (/* binding */ findingsJson),
/* harmony export */   heldJson: () => (/* binding */ heldJson)
/* harmony export */ });
/* harmony import */ var _model_advisory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33114);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3028);
/* harmony import */ var _shown_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9727);



/** Findings in the order in which they are shown; passes are kept, so that every gate can be seen. */
function findingsJson(findings) {
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__.sortFindings)(findings).map((finding) => ({
        rule: finding.rule,
        outcome: finding.outcome,
        severity: finding.severity,
        message: finding.message,
        hint: finding.hint,
        file: finding.file ?? finding.place?.file ?? null,
        line: finding.line ?? null,
        column: finding.column ?? null,
        environment: finding.environment ?? null,
        server: finding.server ?? null,
        eligible: finding.eligible ?? null,
        ...(finding.advisory
            ? { advisory: { ...finding.advisory, url: (0,_model_advisory_js__WEBPACK_IMPORTED_MODULE_1__/* .advisoryAddress */ .GJ)(finding.advisory.id) ?? null } }
            : {}),
    }));
}
/** What is held, without the names that secrets have in their stores, and without what looks like a secret. */
function heldJson(held) {
    const { revision, at, reason } = held;
    if (held.kind === "secret")
        return { revision, at, reason, kind: held.kind, name: held.name };
    return held.kind === "variable" ? { ...held, value: (0,_shown_value_js__WEBPACK_IMPORTED_MODULE_2__/* .shownValue */ .J)(held.name, held.value) } : held;
}


/***/ }),

/***/ 56912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ marks)
/* harmony export */ });
/** One sign and one colour per outcome, the same everywhere. */
const marks = {
    pass: { sign: "✓", style: "good" },
    wait: { sign: "…", style: "wait" },
    warn: { sign: "!", style: "warn" },
    fail: { sign: "✗", style: "bad" },
};


/***/ }),

/***/ 9727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ shownValue),
/* harmony export */   R: () => (/* binding */ hidden)
/* harmony export */ });
/* harmony import */ var _rules_variables_credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47996);

/** What stands in place of a value that may be a secret. */
const hidden = "(hidden)";
/** A variable's value as a report may carry it: what looks like a credential is never repeated. */
function shownValue(name, value, secrets) {
    return value !== null && (secrets?.has(name) || (0,_rules_variables_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .looksSecret */ .n0)(name, value)) ? hidden : value;
}


/***/ }),

/***/ 91937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ sayInstant),
/* harmony export */   P7: () => (/* binding */ sayAgo),
/* harmony export */   dx: () => (/* binding */ sayIn),
/* harmony export */   kP: () => (/* binding */ sayDuration),
/* harmony export */   kV: () => (/* binding */ saySetting),
/* harmony export */   xO: () => (/* binding */ sayEligible)
/* harmony export */ });
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48077);

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
/** As people say it: `12 min`, `31 h`, `5 days`; one unit, rounded down, hours up to four days. */
function sayDuration(duration) {
    const length = Math.max(0, duration);
    if (length < minute)
        return `${Math.floor(length / second)} s`;
    if (length < 2 * hour)
        return `${Math.floor(length / minute)} min`;
    if (length < 4 * day)
        return `${Math.floor(length / hour)} h`;
    return `${Math.floor(length / day)} days`;
}
/** A setting's length, exact: `24 h`, `1 h 30 min`. */
function saySetting(duration) {
    const units = { d: "days", h: "h", m: "min", s: "s" };
    const parts = [...(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(duration).matchAll(/(\d+)([dhms])/g)];
    return parts
        .map(([, number = "", unit = ""]) => `${number} ${units[unit] ?? unit}`)
        .join(" ");
}
/** `31 h ago`, `just now`; what lies ahead of the clock is said so, never as a negative number. */
function sayAgo(instant, now) {
    const age = now.getTime() - Date.parse(instant);
    if (Number.isNaN(age))
        return "unknown";
    if (age < -minute)
        return sayIn(instant, now);
    return age < 10 * second ? "just now" : `${sayDuration(age)} ago`;
}
/** `in 14 h`; `now` for what is due, rounded up so that it is never promised too early. */
function sayIn(instant, now) {
    const rest = Date.parse(instant) - now.getTime();
    if (Number.isNaN(rest))
        return "unknown";
    if (rest <= 0)
        return "now";
    const unit = rest < minute ? second : rest < 2 * hour ? minute : rest < 4 * day ? hour : day;
    return `in ${sayDuration(Math.ceil(rest / unit) * unit)}`;
}
/** `10:30` today, `Mon 09:00` within a week, else `2026-12-20 09:00`; with the zone unless it is today. */
function sayInstant(instant, options) {
    const date = new Date(instant);
    if (Number.isNaN(date.getTime()))
        return "unknown";
    const at = partsOf(date, options.timeZone);
    const today = partsOf(options.now, options.timeZone);
    const clock = `${at.hour}:${at.minute}`;
    if (at.day === today.day)
        return clock;
    const near = Math.abs(date.getTime() - options.now.getTime()) < 6 * day;
    return `${near ? at.weekday : at.day} ${clock} ${options.timeZone}`;
}
function partsOf(date, timeZone) {
    const parts = new Intl.DateTimeFormat("en-GB", {
        timeZone,
        weekday: "short",
        year: "numeric",
        month: "2-digit",
        day: "2-digit",
        hour: "2-digit",
        minute: "2-digit",
        hourCycle: "h23",
    }).formatToParts(date);
    const part = (type) => parts.find((entry) => entry.type === type)?.value ?? "";
    return {
        day: `${part("year")}-${part("month")}-${part("day")}`,
        weekday: part("weekday"),
        hour: part("hour"),
        minute: part("minute"),
    };
}
/** `Mon 09:00 Europe/Berlin, in 14 h`: when something can go on, absolute and relative. */
function sayEligible(instant, options) {
    return `${sayInstant(instant, options)}, ${sayIn(instant, options.now)}`;
}


/***/ }),

/***/ 47996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ looksRandom),
/* harmony export */   n0: () => (/* binding */ looksSecret),
/* harmony export */   xU: () => (/* binding */ isIssuedToken)
/* harmony export */ });
/** Shapes that issuers give their tokens, so that they can be recognised. */
const issued = [
    /^gh[pousr]_[A-Za-z0-9]{20,}$/,
    /^github_pat_[A-Za-z0-9_]{20,}$/,
    /^glpat-[A-Za-z0-9_-]{16,}$/,
    /^sk-[A-Za-z0-9_-]{20,}$/,
    /^[rsp]k_(live|test)_[A-Za-z0-9]{10,}$/,
    /^(AKIA|ASIA)[A-Z0-9]{16}$/,
    /^AIza[A-Za-z0-9_-]{30,}$/,
    /^ya29\.[A-Za-z0-9_-]{20,}$/,
    /^xox[abeoprs]-[A-Za-z0-9-]{10,}$/,
    /^npm_[A-Za-z0-9]{30,}$/,
    /^pypi-[A-Za-z0-9_-]{16,}$/,
    /^hf_[A-Za-z0-9]{20,}$/,
    /^SG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}$/,
    /^dop_v1_[a-f0-9]{32,}$/,
    /^eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*$/,
    /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
    /^[a-z][a-z0-9+.-]*:\/\/[^/\s:@]*:[^/\s@]+@/i,
    /^(Bearer|Basic)\s+[A-Za-z0-9+/=._-]{12,}$/i,
];
/** Names that say what their value is. A number, a switch, a path or an address is not a secret even there. */
const secretName = /(^|_)(PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|API_?KEY|PRIVATE_KEY|ACCESS_KEY|CREDENTIALS?)$/i;
const harmless = /^(|\d+(\.\d+)?[a-z%]{0,3}|true|false|yes|no|on|off|none|\$\{.*\}|\.{0,2}\/.*|[a-z][a-z0-9+.-]*:\/\/.*)$/i;
/** Whether a text has the shape of an issued credential. */
function isIssuedToken(text) {
    return text.length >= 12 && issued.some((pattern) => pattern.test(text.trim()));
}
/** Whether a plain variable holds what looks like a credential: by its shape, its name, or its randomness. */
function looksSecret(name, value) {
    if (value.length < 6)
        return false;
    if (isIssuedToken(value))
        return true;
    return (secretName.test(name) && !harmless.test(value)) || looksRandom(value);
}
/**
 * Long, evenly spread (words, paths and identifiers stay below 4 bits a character or are short), with few
 * separators and many changes between small letters, capitals and digits: words have some, chance has many.
 */
function looksRandom(text) {
    if (text.length < 32 || text.length > 512 || !/^[A-Za-z0-9+/=_-]+$/.test(text))
        return false;
    const separators = text.match(/[+/=_-]/g)?.length ?? 0;
    const changes = text.match(/[a-z](?=[A-Z0-9])|[A-Z](?=[a-z0-9])|\d(?=[A-Za-z])/g)?.length ?? 0;
    return separators * 12 <= text.length && changes * 5 >= text.length * 2 && entropy(text) >= 4;
}
/** Shannon entropy in bits for each character. */
function entropy(text) {
    const counts = new Map();
    for (const character of text)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    const parts = [...counts.values()].map((count) => count / text.length);
    return parts.reduce((sum, part) => sum - part * Math.log2(part), 0);
}


/***/ })

};
;