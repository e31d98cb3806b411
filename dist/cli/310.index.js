export const id = 310;
export const ids = [310];
export const modules = {

/***/ 6877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(2029);
// EXTERNAL MODULE: ./.build/report/table.js
var table = __webpack_require__(6993);
// EXTERNAL MODULE: ./.build/report/text.js
var report_text = __webpack_require__(8362);
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
        .toSorted((a, b) => (0,finding/* compareText */.n6)(a.id, b.id))
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

// EXTERNAL MODULE: ./.build/rules/registry.js + 46 modules
var registry = __webpack_require__(4604);
// EXTERNAL MODULE: ./.build/commands/command.js
var command = __webpack_require__(6604);
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
    return (0,command/* result */.Ke)("usage", `${message}\n  ${hint}`, { rules: [], error: { code: "usage", message, hint } });
};


/***/ }),

/***/ 4466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   by: () => (/* binding */ digestOfBytes),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * The one text of a JSON value that is hashed: keys sorted by code unit, no white space, absent and
 * undefined members left out (after RFC 8785; our numbers are integers or short decimals).
 */
function canonicalJson(value) {
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value ?? null);
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
    const map = value;
    let text = "";
    // Without a comparison of its own, sort goes by code unit and is several times faster.
    for (const key of Object.keys(map).sort()) {
        const member = map[key];
        if (member !== undefined)
            text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(member)}`;
    }
    return `{${text}}`;
}
/** Digest of the canonical form of a value. */
function digestOf(value) {
    return digestOfBytes(canonicalJson(value));
}
function digestOfBytes(bytes) {
    return `sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex")}`;
}


/***/ }),

/***/ 2029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ hasFailure),
/* harmony export */   KI: () => (/* binding */ outcomes),
/* harmony export */   Tc: () => (/* binding */ sortFindings),
/* harmony export */   n6: () => (/* binding */ compareText)
/* harmony export */ });
/* unused harmony exports severities, compareFindings */
const outcomes = ["fail", "wait", "warn", "pass"];
const severities = [
    "critical",
    "high",
    "medium",
    "low",
    "info",
];
/** Most severe first, then by place, then by rule: the order in which findings are always shown. */
function sortFindings(findings) {
    return [...findings].sort(compareFindings);
}
function compareFindings(a, b) {
    return (outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome) ||
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        compareText(a.file ?? a.place?.file ?? "", b.file ?? b.place?.file ?? "") ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0) ||
        compareText(a.rule, b.rule) ||
        compareText(a.message, b.message));
}
/** By code unit: the same order on every machine and locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function hasFailure(findings) {
    return findings.some((finding) => finding.outcome === "fail");
}


/***/ }),

/***/ 6589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UJ: () => (/* binding */ blueShare),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   tg: () => (/* binding */ sumOfShares)
/* harmony export */ });
/* unused harmony export apportion */
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2029);


/** Semver precedence first, then text, so that builds of one version keep a stable order. */
function compareVersions(a, b) {
    const left = semver__WEBPACK_IMPORTED_MODULE_0__.parse(a);
    const right = semver__WEBPACK_IMPORTED_MODULE_0__.parse(b);
    return left && right ? semver__WEBPACK_IMPORTED_MODULE_0__.compare(left, right) || (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a, b) : (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a, b);
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

/***/ 6993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ formatTable)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8362);

const gap = "   ";
/**
 * Columns as wide as their widest cell, padded but for the last. Where a row would not fit into the width,
 * the last column goes to a line of its own below each row that has one, and its heading is left out.
 */
function formatTable(rows, options, headings = []) {
    const head = headings.map((text, index) => ({ text, style: index === 0 ? "strong" : "faint" }));
    const all = head.length === 0 ? rows : [head, ...rows];
    const columns = Math.max(0, ...all.map((row) => row.length));
    const widths = Array.from({ length: columns }, (_, index) => Math.max(0, ...all.map((row) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(row[index]?.text ?? ""))));
    const total = widths.reduce((sum, width) => sum + width, 0) + gap.length * (columns - 1);
    if (total <= options.width || columns < 3)
        return all.map((row) => joinCells(row, widths, options));
    return all.flatMap((row) => {
        const line = joinCells(row.slice(0, columns - 1), widths, options);
        const last = row === head ? undefined : row[columns - 1];
        if (!last?.text)
            return [line];
        const below = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(last.text, options.width - 4);
        return [line, ...below.map((part) => `    ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(last.style, part, options)}`)];
    });
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


/***/ }),

/***/ 8379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ deployedRules)
/* harmony export */ });
/** The findings that reading the branch `deployed` itself can give; none may be set aside by an override. */
const deployedRules = [
    {
        id: "deployed/absent",
        severity: "critical",
        what: "The branch deployed exists.",
        why: "It holds what runs. Without it Headgate cannot tell a first deployment from a lost record, and would deploy everything anew.",
        fix: "In a new repository run `headgate init`. Otherwise push the branch back from a clone that still has it.",
        overridable: false,
    },
    {
        id: "deployed/rewound",
        severity: "critical",
        what: "The branch deployed contains every commit that this clone has seen on it.",
        why: "The branch is append-only. A rewound or replaced one has forgotten what was done to the targets since.",
        fix: "Push the newer commit back, or have `headgate recover` take the present branch as the truth.",
        overridable: false,
    },
    {
        id: "deployed/foreign-commit",
        severity: "high",
        what: "The newest commit on deployed was made by Headgate.",
        why: "The branch says what runs. What somebody else writes there was not deployed by anyone, and never counts as soak.",
        fix: "See who pushed it, then run `headgate recover` for the deployments it touched.",
        overridable: false,
    },
    {
        id: "deployed/digest-mismatch",
        severity: "high",
        what: "A status carries the digest of its own content.",
        why: "Without it the file was edited by hand, or damaged: what it says is not what Headgate recorded.",
        fix: "Look at the file's history with `git log deployed -- FILE`, then run `headgate recover` for that deployment.",
        overridable: false,
    },
    {
        id: "deployed/unreadable",
        severity: "high",
        what: "Every file that Headgate keeps on deployed can be read.",
        why: "What cannot be read cannot be compared with what is desired, so nothing of it is applied.",
        fix: "Look at the file's history with `git log deployed -- FILE`, then run `headgate recover`.",
        overridable: false,
    },
    {
        id: "deployed/newer-version",
        severity: "high",
        what: "The branch deployed was written by a version of the convention that this Headgate knows.",
        why: "An older Headgate would drop what it does not know when it writes.",
        fix: "Update Headgate.",
        overridable: false,
    },
    {
        id: "deployed/invalid-point",
        severity: "medium",
        what: "A rollback point holds a settled status whose digest is right.",
        why: "A rollback applies what the point holds as it is; one that was edited or is half-way must not come back.",
        fix: "Nothing: an older point is used. Name one with `headgate rollback SERVER --env E --to REVISION`.",
        overridable: false,
    },
    {
        id: "deployed/output-mismatch",
        severity: "high",
        what: "What was rendered for the targets has the digests that its status says.",
        why: "A rollback applies it verbatim; an edited file would reach the targets unseen.",
        fix: "Look at the file's history with `git log deployed -- FILE`, then run `headgate recover`.",
        overridable: false,
    },
];


/***/ })

};
