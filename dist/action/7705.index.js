"use strict";
exports.id = 7705;
exports.ids = [7705,9057,4040];
exports.modules = {

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
/* harmony import */ var _host_clone_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96475);
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
    const { readPrecise, spotOf } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(5956)]).then(__webpack_require__.bind(__webpack_require__, 41194));
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

/***/ 19114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defaultHealth)
/* harmony export */ });
const defaultHealth = {
    startup: { timeout: 30_000 },
    probe: { type: "mcp", healthy: 1, failed: 3, timeout: 10_000, interval: 1_000 },
};


/***/ })

};
;