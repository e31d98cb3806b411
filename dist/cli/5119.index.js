"use strict";
exports.id = 5119;
exports.ids = [5119];
exports.modules = {

/***/ 55119:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  show: () => (/* binding */ show)
});

// EXTERNAL MODULE: ./.build/contract/canonical.js + 1 modules
var canonical = __webpack_require__(4567);
// EXTERNAL MODULE: ./.build/contract/examine.js + 5 modules
var examine = __webpack_require__(98192);
// EXTERNAL MODULE: ./.build/report/contract/json.js
var json = __webpack_require__(31683);
// EXTERNAL MODULE: ./.build/report/contract/show-markdown.js
var show_markdown = __webpack_require__(90152);
// EXTERNAL MODULE: ./.build/contract/text/visible.js
var visible = __webpack_require__(43298);
// EXTERNAL MODULE: ./.build/report/table.js
var table = __webpack_require__(27114);
// EXTERNAL MODULE: ./.build/report/text.js
var report_text = __webpack_require__(10431);
// EXTERNAL MODULE: ./.build/report/contract/arguments.js
var contract_arguments = __webpack_require__(5269);
// EXTERNAL MODULE: ./.build/report/contract/text.js
var contract_text = __webpack_require__(29162);
// EXTERNAL MODULE: ./.build/report/contract/tool-words.js
var tool_words = __webpack_require__(30571);
;// CONCATENATED MODULE: ./.build/report/contract/show-text.js






/** How much of one text is shown; `--json` has all of it. */
const longest = 600;
/**
 * A contract for the terminal: what a client is offered, each tool with its arguments. `title`: `weather 1.1.5`;
 * `digest`: of the contract.
 */
function formatContract({ title, digest }, contract, notices, options) {
    const head = `${(0,report_text/* paint */.nI)("strong", line(title), options)}   ${(0,tool_words/* countLists */.ls)(contract)}, contract ${digest.slice(7, 19)}`;
    const { instructions } = contract;
    return [
        head,
        ...(0,contract_text/* formatWarnings */.F)(notices, options),
        ...(instructions
            ? [[(0,report_text/* paint */.nI)("strong", "instructions", options), ...prose(instructions, 2, options)].join("\n")]
            : []),
        ...listBlock("tools", contract.tools.map((tool) => toolLines(tool, options)), options),
        ...listBlock("prompts", contract.prompts.map((prompt) => [
            `  ${(0,report_text/* paint */.nI)("strong", line(prompt.name), options)}`,
            ...prose((0,tool_words/* textIn */.r7)(prompt, "description"), 4, options),
            ...argumentLines((0,contract_arguments/* promptRows */.M)(prompt.arguments), options),
        ]), options),
        ...resourceBlock("resources", contract.resources, "uri", options),
        ...resourceBlock("resource templates", contract.resourceTemplates, "uriTemplate", options),
    ].join("\n\n");
}
function listBlock(title, entries, options) {
    if (entries.length === 0)
        return [];
    return [
        [(0,report_text/* paint */.nI)("strong", title, options), entries.map((lines) => lines.join("\n")).join("\n\n")].join("\n"),
    ];
}
function toolLines(tool, options) {
    const hints = (0,tool_words/* hintsOf */.iw)(tool);
    const name = (0,report_text/* paint */.nI)("strong", line(tool.name), options);
    const output = (0,contract_arguments/* rowsOf */.R)(tool.outputSchema);
    return [
        `  ${name}${hints.length === 0 ? "" : `   ${(0,report_text/* paint */.nI)("faint", hints.join(", "), options)}`}`,
        ...prose((0,tool_words/* textIn */.r7)(tool, "description"), 4, options),
        ...argumentLines((0,contract_arguments/* rowsOf */.R)(tool.inputSchema), options),
        ...(output.length === 0
            ? []
            : [(0,report_text/* paint */.nI)("faint", "    returns", options), ...argumentLines(output, options, 6)]),
    ];
}
function argumentLines(rows, options, indent = 4) {
    const cells = rows.map((row) => {
        const given = row.required
            ? "required"
            : row.default === undefined
                ? ""
                : `default ${line(row.default, 40)}`;
        return [
            { text: line(row.name, 60) },
            { text: line(row.type, 60) },
            { text: given },
            { text: line(row.description ?? "", 200), style: "faint" },
        ];
    });
    const width = Math.max(40, options.width - indent);
    return (0,table/* formatTable */.k)(cells, { ...options, width }).map((one) => " ".repeat(indent) + one);
}
function resourceBlock(title, entries, key, options) {
    if (entries.length === 0)
        return [];
    const rows = entries.map((entry) => [
        { text: `  ${line((0,tool_words/* textIn */.r7)(entry, key), 120)}` },
        { text: line((0,tool_words/* textIn */.r7)(entry, "mimeType"), 60) },
        { text: line((0,tool_words/* textIn */.r7)(entry, "description") || (0,tool_words/* textIn */.r7)(entry, "name"), 200), style: "faint" },
    ]);
    return [[(0,report_text/* paint */.nI)("strong", title, options), ...(0,table/* formatTable */.k)(rows, options)].join("\n")];
}
function prose(text, indent, options) {
    if (text === "")
        return [];
    return (0,report_text/* wrap */.LV)(line(text, longest), Math.max(30, options.width - indent)).map((one) => " ".repeat(indent) + one);
}
function line(text, limit = longest) {
    return (0,report_text/* shorten */.ml)((0,report_text/* sanitize */.aj)((0,visible/* visible */.R)(text)).replace(/\s+/gu, " ").trim(), limit);
}

// EXTERNAL MODULE: ./.build/report/findings.js + 2 modules
var findings = __webpack_require__(6261);
// EXTERNAL MODULE: ./.build/report/json.js
var report_json = __webpack_require__(63198);
// EXTERNAL MODULE: ./.build/commands/asked.js
var asked = __webpack_require__(98150);
// EXTERNAL MODULE: ./.build/commands/command.js
var command = __webpack_require__(82383);
// EXTERNAL MODULE: ./.build/commands/options.js
var commands_options = __webpack_require__(73052);
// EXTERNAL MODULE: ./.build/commands/contract/side.js
var contract_side = __webpack_require__(70678);
// EXTERNAL MODULE: ./.build/commands/contract/usage.js
var usage = __webpack_require__(80874);
;// CONCATENATED MODULE: ./.build/commands/contract/show.js












/** `headgate contract show SERVER VERSION` or `FILE`: what a server offers, and what of it stands out. */
const show = async (invocation, world) => {
    const { positionals } = invocation;
    const [first, second, ...others] = positionals;
    if (first === undefined || others.length > 0) {
        return (0,usage/* misused */.P)(first === undefined ? "contract show needs to know of what" : "contract show takes one contract", "headgate contract show SERVER VERSION, or FILE, or - for standard input");
    }
    const name = (0,contract_side/* nameOf */.Vb)(second === undefined ? first : `${first}@${second}`);
    if (second !== undefined && name.kind !== "release") {
        return (0,usage/* misused */.P)("contract show takes one contract", "headgate contract show SERVER VERSION, or FILE");
    }
    const [side] = await (0,contract_side/* findSides */.aF)([name], invocation, world);
    if (side === undefined || !(0,contract_side/* isFound */.ZN)(side))
        return (0,asked/* refuseAll */.cp)(world, side?.problem ?? []);
    const contract = (0,canonical/* canonicalContract */.FF)(side.contract);
    const digest = (0,canonical.contractDigest)(side.contract);
    const notices = (0,examine.examineContract)(side.contract);
    const head = { title: side.label, digest };
    const options = (0,command/* textOptions */.aW)(world);
    const text = (0,commands_options/* isSet */.vM)(invocation, "markdown")
        ? (0,show_markdown/* contractMarkdown */.e)(head, contract, notices)
        : [formatContract(head, contract, notices, options), (0,findings.formatFindings)(side.findings, new Map(), options)]
            .filter((block) => block !== "")
            .join("\n\n");
    return (0,command/* result */.Ke)("ok", text, {
        findings: (0,report_json.findingsJson)(side.findings),
        server: side.server,
        version: side.version,
        file: side.file,
        digest,
        contract,
        warnings: (0,json/* noticesJson */.Q5)(notices),
    });
};


/***/ }),

/***/ 5269:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ promptRows),
/* harmony export */   R: () => (/* binding */ rowsOf)
/* harmony export */ });
/* harmony import */ var _schema_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43122);

const mostRows = 60;
const deepest = 3;
/** The members of an object's schema, nested ones below their own, at most sixty. */
function rowsOf(schema) {
    const rows = [];
    if ((0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isSchema */ .Wl)(schema))
        collect(rows, schema, schema, "", 1);
    return rows.slice(0, mostRows);
}
function collect(rows, schema, root, prefix, depth) {
    const open = (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .followed */ .Xd)(schema, root);
    const properties = (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ownOf */ ._t)(open, "properties");
    const required = new Set((0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOfJson */ ._9)((0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ownOf */ ._t)(open, "required")));
    for (const [name, value] of (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isSchema */ .Wl)(properties) ? Object.entries(properties) : []) {
        if (rows.length >= mostRows)
            return;
        const property = (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isSchema */ .Wl)(value) ? (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .followed */ .Xd)(value, root) : {};
        const fallback = (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ownOf */ ._t)(property, "default");
        const description = (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ownOf */ ._t)(property, "description");
        rows.push({
            name: prefix + name,
            type: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .typeWords */ .yL)(value, root),
            required: required.has(name),
            ...(fallback === undefined ? {} : { default: JSON.stringify(fallback) }),
            ...(typeof description === "string" && description !== "" ? { description } : {}),
        });
        if (depth >= deepest)
            continue;
        const items = (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ownOf */ ._t)(property, "items");
        if (Object.hasOwn(property, "properties"))
            collect(rows, property, root, `${prefix}${name}.`, depth + 1);
        else if ((0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isSchema */ .Wl)(items))
            collect(rows, items, root, `${prefix}${name}[].`, depth + 1);
    }
}
/** The arguments of a prompt: all of them are texts. */
function promptRows(list) {
    return (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOfJson */ ._9)(list)
        .slice(0, mostRows)
        .flatMap((entry) => {
        if (!(0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isSchema */ .Wl)(entry))
            return [];
        const { name, description } = entry;
        if (typeof name !== "string")
            return [];
        return [
            {
                name,
                type: "string",
                required: entry.required === true,
                ...(typeof description === "string" && description !== "" ? { description } : {}),
            },
        ];
    });
}


/***/ }),

/***/ 90152:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ contractSections),
/* harmony export */   e: () => (/* binding */ contractMarkdown)
/* harmony export */ });
/* harmony import */ var _contract_text_visible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43298);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43570);
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45455);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5269);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81756);
/* harmony import */ var _tool_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30571);






/** What a server offers, as a document of its own. */
function contractMarkdown({ title, digest }, contract, notices) {
    return [
        `# ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(title, 120)}`,
        `${(0,_tool_words_js__WEBPACK_IMPORTED_MODULE_4__/* .countLists */ .ls)(contract)}; contract ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(digest.slice(0, 19))}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .noticesMarkdown */ .h)(notices, { heading: 2 }),
        ...contractSections(contract, 2),
    ]
        .filter((block) => block !== "")
        .join("\n\n");
}
/** The lists of a contract under headings of a level; those that are empty are left out. */
function contractSections(contract, level) {
    const heading = (words, depth = 0) => `${"#".repeat(level + depth)} ${words}`;
    const { instructions, tools, prompts, resources, resourceTemplates } = contract;
    return [
        ...(instructions ? [heading("Instructions"), prose(instructions)] : []),
        ...(tools.length > 0 ? [heading("Tools")] : []),
        ...tools.flatMap((tool) => {
            const hints = (0,_tool_words_js__WEBPACK_IMPORTED_MODULE_4__/* .hintsOf */ .iw)(tool);
            const output = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .R)(tool.outputSchema);
            return [
                heading((0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .R)(tool.name)), 1),
                ...(hints.length > 0 ? [`*${hints.join(", ")}*`] : []),
                ...described((0,_tool_words_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(tool, "description")),
                ...argumentTable("argument", (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .R)(tool.inputSchema), "Takes no arguments."),
                ...(output.length > 0 ? ["Returns:", ...argumentTable("field", output, "")] : []),
            ];
        }),
        ...(prompts.length > 0 ? [heading("Prompts")] : []),
        ...prompts.flatMap((prompt) => [
            heading((0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .R)(prompt.name)), 1),
            ...described((0,_tool_words_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(prompt, "description")),
            ...argumentTable("argument", (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .promptRows */ .M)(prompt.arguments), "Takes no arguments."),
        ]),
        ...resourceTable(heading("Resources"), resources, "uri"),
        ...resourceTable(heading("Resource templates"), resourceTemplates, "uriTemplate"),
    ];
}
function described(description) {
    return description === "" ? [] : [prose(description)];
}
/** Paragraphs stay paragraphs; within one, lines are joined. */
function prose(words) {
    return (0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .R)(words)
        .split(/\n[^\S\n]*\n/u)
        .map((paragraph) => (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(paragraph, 2_000))
        .filter((paragraph) => paragraph !== "")
        .slice(0, 30)
        .join("\n\n");
}
function argumentTable(noun, rows, none) {
    if (rows.length === 0)
        return none === "" ? [] : [none];
    const cells = rows.map((row) => [
        (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .R)(row.name), 80),
        (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .R)(row.type), 120),
        row.required ? "yes" : "",
        row.default === undefined ? "" : (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .R)(row.default), 60),
        (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .R)(row.description ?? ""), 500),
    ]);
    return [(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)([noun, "type", "required", "default", "description"], cells)];
}
function resourceTable(heading, entries, key) {
    if (entries.length === 0)
        return [];
    const rows = entries.map((entry) => {
        const title = (0,_tool_words_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(entry, "title") || (0,_tool_words_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(entry, "name");
        return [
            (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .R)((0,_tool_words_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(entry, key)), 160),
            (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .R)(title), 120),
            (0,_tool_words_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(entry, "mimeType") === "" ? "" : (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .R)((0,_tool_words_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(entry, "mimeType")), 80),
            (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .R)((0,_tool_words_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(entry, "description")), 500),
        ];
    });
    return [heading, (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(["address", "name", "type", "description"], rows)];
}


/***/ }),

/***/ 30571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iw: () => (/* binding */ hintsOf),
/* harmony export */   ls: () => (/* binding */ countLists),
/* harmony export */   oT: () => (/* binding */ isDeprecated),
/* harmony export */   r7: () => (/* binding */ textIn)
/* harmony export */ });
/* harmony import */ var _schema_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43122);

/** A text of an entry; empty where it has none. */
function textIn(entry, name) {
    const value = Object.hasOwn(entry, name) ? entry[name] : undefined;
    return typeof value === "string" ? value : "";
}
/** What a tool says of itself by its annotations: clients decide by them whether to ask before they call it. */
function hintsOf(tool) {
    const annotations = tool.annotations;
    const is = (name, value) => (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isSchema */ .Wl)(annotations) && (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ownOf */ ._t)(annotations, name) === value;
    return [
        ...(isDeprecated(tool) ? ["deprecated"] : []),
        ...(is("readOnlyHint", true) ? ["read-only"] : []),
        ...(is("destructiveHint", true) && !is("readOnlyHint", true) ? ["destructive"] : []),
        ...(is("idempotentHint", true) && !is("readOnlyHint", true) ? ["idempotent"] : []),
        ...(is("openWorldHint", true) ? ["reaches out"] : []),
    ];
}
/**
 * How a description calls its tool deprecated, and not something that the tool is about: at its beginning, in brackets,
 * in capitals, or of the tool itself.
 */
const saysDeprecated = [
    /^[^\p{L}\p{N}]*deprecated\b/iu,
    /[[(]\s*deprecated\b/i,
    /\bDEPRECATED\b/,
    /@deprecated\b/,
    /\b(?:this|the|it|tool)\s+(?:is|has been|was)\s+(?:now\s+)?deprecated\b/i,
];
/** Whether a server says of a tool that it should not be used any more. */
function isDeprecated(tool) {
    const { annotations } = tool;
    if (tool.deprecated === true)
        return true;
    if ((0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isSchema */ .Wl)(annotations) && (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ownOf */ ._t)(annotations, "deprecated") === true)
        return true;
    return ["title", "description"].some((name) => {
        const text = textIn(tool, name).slice(0, 4_000);
        return saysDeprecated.some((pattern) => pattern.test(text));
    });
}
/** `2 tools, 1 prompt`: what there is of; `nothing` where a server offers nothing. */
function countLists({ tools, prompts, resources, resourceTemplates }) {
    const counts = [
        [tools.length, "tool"],
        [prompts.length, "prompt"],
        [resources.length, "resource"],
        [resourceTemplates.length, "resource template"],
    ];
    const said = counts
        .filter(([many]) => many > 0)
        .map(([many, noun]) => `${many} ${noun}${many === 1 ? "" : "s"}`);
    return said.length === 0 ? "nothing" : said.join(", ");
}


/***/ })

};
;