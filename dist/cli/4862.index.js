"use strict";
exports.id = 4862;
exports.ids = [4862];
exports.modules = {

/***/ 64862:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diffContracts: () => (/* binding */ diffContracts)
/* harmony export */ });
/* harmony import */ var _contract_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4567);
/* harmony import */ var _contract_change_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3416);
/* harmony import */ var _contract_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19882);
/* harmony import */ var _report_contract_json_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(31683);
/* harmony import */ var _report_contract_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81756);
/* harmony import */ var _report_contract_migration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25562);
/* harmony import */ var _report_contract_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29162);
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6261);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(63198);
/* harmony import */ var _report_markdown_escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45455);
/* harmony import */ var _rules_text_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(61340);
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98150);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82383);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(73052);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(82216);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(70678);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(80874);

















/** `headgate contract diff A B`: what becomes of a contract, for its clients. */
const diffContracts = async (invocation, world) => {
    const names = namesIn(invocation.positionals);
    if (names === undefined) {
        return (0,_usage_js__WEBPACK_IMPORTED_MODULE_11__/* .misused */ .P)("contract diff takes two contracts", "headgate contract diff SERVER FROM TO; or A B, each SERVER@VERSION, a file, or - for standard input");
    }
    if (names.every(({ kind }) => kind === "input")) {
        return (0,_usage_js__WEBPACK_IMPORTED_MODULE_11__/* .misused */ .P)("standard input can be only one of the two", "headgate contract diff FILE -");
    }
    const sides = await (0,_side_js__WEBPACK_IMPORTED_MODULE_10__/* .findSides */ .aF)(names, invocation, world);
    const missing = sides.flatMap((side) => ((0,_side_js__WEBPACK_IMPORTED_MODULE_10__/* .isFound */ .ZN)(side) ? [] : side.problem));
    const [from, to] = sides.filter(_side_js__WEBPACK_IMPORTED_MODULE_10__/* .isFound */ .ZN);
    return from && to ? compared(from, to, invocation, world) : (0,_asked_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseAll */ .cp)(world, missing);
};
function namesIn(positionals) {
    const [first, second, third, ...others] = positionals;
    if (first === undefined || second === undefined || others.length > 0)
        return undefined;
    if (third === undefined)
        return [(0,_side_js__WEBPACK_IMPORTED_MODULE_10__/* .nameOf */ .Vb)(first), (0,_side_js__WEBPACK_IMPORTED_MODULE_10__/* .nameOf */ .Vb)(second)];
    const pair = [(0,_side_js__WEBPACK_IMPORTED_MODULE_10__/* .nameOf */ .Vb)(`${first}@${second}`), (0,_side_js__WEBPACK_IMPORTED_MODULE_10__/* .nameOf */ .Vb)(`${first}@${third}`)];
    return pair.every(({ kind }) => kind === "release") ? pair : undefined;
}
function compared(from, to, invocation, world) {
    const parts = [..._shape_js__WEBPACK_IMPORTED_MODULE_9__/* .listNames */ .Zv, "instructions"];
    const shared = parts.filter((part) => from.known.has(part) && to.known.has(part));
    const [before, after] = [only(from.contract, shared), only(to.contract, shared)];
    const comparison = (0,_contract_compare_js__WEBPACK_IMPORTED_MODULE_1__.compareContracts)(before, after);
    const left = parts.filter((part) => !shared.includes(part) && (from.known.has(part) || to.known.has(part)));
    const findings = [...from.findings, ...to.findings, ...notCompared(left, from, to)];
    const guide = (0,_options_js__WEBPACK_IMPORTED_MODULE_12__/* .isSet */ .vM)(invocation, "migration-guide")
        ? (0,_report_contract_migration_js__WEBPACK_IMPORTED_MODULE_3__/* .migrationGuide */ .F)(comparison, before, after, { from: from.label, to: to.label })
        : null;
    const options = (0,_command_js__WEBPACK_IMPORTED_MODULE_8__/* .textOptions */ .aW)(world);
    const title = titleOf(from, to);
    const notes = (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_5__.formatFindings)(findings, new Map(), options);
    const text = guide !== null
        ? guide || "Nothing has to be done: no change can break clients."
        : (0,_options_js__WEBPACK_IMPORTED_MODULE_12__/* .isSet */ .vM)(invocation, "markdown")
            ? [`## ${(0,_report_markdown_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(title)}`, (0,_report_contract_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .comparisonMarkdown */ .v)(comparison, { heading: 3 })].join("\n\n")
            : [(0,_report_contract_text_js__WEBPACK_IMPORTED_MODULE_4__/* .formatComparison */ .T)(title, comparison, options), notes].filter((block) => block !== "").join("\n\n");
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_8__/* .result */ .Ke)(isAtLeast(comparison.verdict, (0,_options_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(invocation, "fail-on")) ? "different" : "ok", text, {
        findings: (0,_report_json_js__WEBPACK_IMPORTED_MODULE_13__.findingsJson)(findings),
        from: sideJson(from),
        to: sideJson(to),
        ...(0,_report_contract_json_js__WEBPACK_IMPORTED_MODULE_14__/* .comparisonJson */ .s)(comparison),
        notCompared: left,
        guide,
    });
}
/** Only what both sides say something of: a list that one of them has not is not known to be empty. */
function only(contract, parts) {
    const has = (part) => parts.includes(part);
    const { tools, prompts, resources, resourceTemplates, instructions } = contract;
    return {
        tools: has("tools") ? tools : [],
        prompts: has("prompts") ? prompts : [],
        resources: has("resources") ? resources : [],
        resourceTemplates: has("resourceTemplates") ? resourceTemplates : [],
        ...(instructions !== undefined && has("instructions") ? { instructions } : {}),
    };
}
const partWords = {
    tools: "tools",
    prompts: "prompts",
    resources: "resources",
    resourceTemplates: "resource templates",
    instructions: "instructions",
};
function notCompared(left, from, to) {
    if (left.length === 0)
        return [];
    const silent = [from, to].filter((side) => left.some((part) => !side.known.has(part)));
    return [
        {
            rule: "contract/not-compared",
            outcome: "warn",
            severity: "low",
            message: `not compared: ${(0,_rules_text_js__WEBPACK_IMPORTED_MODULE_15__/* .listed */ .KE)(left.map((part) => partWords[part]), "and")}; ${(0,_rules_text_js__WEBPACK_IMPORTED_MODULE_15__/* .listed */ .KE)(silent.map(({ label }) => label), "and")} ${silent.length === 1 ? "says" : "say"} nothing of them`,
            hint: "give a whole contract for that: headgate contract capture takes one",
        },
    ];
}
function titleOf(from, to) {
    if (from.server !== null && from.server === to.server)
        return `${from.label} → ${to.version}`;
    return `${from.label} → ${to.label}`;
}
function sideJson({ server, version, file, contract }) {
    return { server, version, file, digest: (0,_contract_canonical_js__WEBPACK_IMPORTED_MODULE_0__.contractDigest)(contract) };
}
/** Whether the worst change is as bad as what is asked for, or worse. */
function isAtLeast(verdict, asked) {
    const order = _contract_change_js__WEBPACK_IMPORTED_MODULE_16__/* .changeClasses */ .xP;
    return asked !== undefined && verdict !== "none" && order.indexOf(verdict) <= order.indexOf(asked);
}


/***/ }),

/***/ 25562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ migrationGuide)
});

// EXTERNAL MODULE: ./.build/contract/alike.js
var alike = __webpack_require__(73794);
// EXTERNAL MODULE: ./.build/contract/text/visible.js
var visible = __webpack_require__(43298);
// EXTERNAL MODULE: ./.build/report/markdown/blocks.js
var blocks = __webpack_require__(43570);
// EXTERNAL MODULE: ./.build/report/markdown/escape.js
var markdown_escape = __webpack_require__(45455);
// EXTERNAL MODULE: ./.build/report/text.js
var report_text = __webpack_require__(10431);
;// CONCATENATED MODULE: ./.build/report/contract/advice.js
/** What somebody who uses a server has to do about a change, by its reason; one sentence. */
function adviceFor(change) {
    if (change.class === "unknown")
        return unknown[change.side];
    const [, known] = advice.find(([pattern]) => pattern.test(change.reason)) ?? [];
    return (typeof known === "string" ? known : known?.[change.side]) ?? bySide[change.side];
}
const advice = [
    [/^tool-(?:removed|renamed)$/, "Call another tool, or stop calling it: a call of this name fails."],
    [/^prompt-(?:removed|renamed)$/, "Take another prompt: one of this name is not found any more."],
    [
        /^resource(?:-template)?-(?:removed|renamed)$/,
        "Read something else: nothing is found at this address any more.",
    ],
    [/^argument-required$/, "Give it in every call."],
    [/^argument-removed$/, "Leave it out: it has no effect any more, or is refused."],
    [
        /^(?:values?|choice)-/,
        {
            input: "Give only what is still allowed.",
            output: "Handle values that were never given before.",
        },
    ],
    [
        /^limit-/,
        { input: "Keep within the new limit.", output: "Handle values beyond the limit that was kept before." },
    ],
    [/^type-/, { input: "Give it as the new type.", output: "Read it as the new type." }],
    [/^output-removed$/, "Read the text of the answer: it has no structured part any more."],
    [/^field-removed$/, "Do not read this field: it is not there any more."],
    [/^field-optional$/, "Handle answers in which this field is missing."],
    [/^mime-type-/, "Read what comes as the new type."],
    [/^task-required$/, "Call it as a task: it is no longer run otherwise."],
    [/^task-refused$/, "Call it without a task: it is no longer run as one."],
];
const bySide = {
    input: "Look at every call that gives it: one that was right can be refused.",
    output: "Look at everything that reads it: an answer can be one that was never given before.",
    listing: "Look at everything that names it.",
};
const unknown = {
    input: "Check it by hand: whether calls that were right stay right cannot be told from the schemas.",
    output: "Check it by hand: whether answers stay within what readers expect cannot be told from the schemas.",
    listing: "Check it by hand.",
};

// EXTERNAL MODULE: ./.build/report/contract/schema-words.js
var schema_words = __webpack_require__(43122);
;// CONCATENATED MODULE: ./.build/report/contract/example.js

const formats = {
    date: "2026-01-31",
    "date-time": "2026-01-31T12:00:00Z",
    time: "12:00:00Z",
    email: "someone@example.com",
    uri: "https://example.com/",
    url: "https://example.com/",
    uuid: "00000000-0000-4000-8000-000000000000",
    ipv4: "192.0.2.1",
    ipv6: "2001:db8::1",
    hostname: "example.com",
};
/**
 * Arguments that a call may have: what is required, and of what is not only the names in `also`. Made from the schema's
 * own defaults, examples and values as far as it has any.
 */
function exampleArguments(schema, also = new Set()) {
    return (0,schema_words/* isSchema */.Wl)(schema) ? objectOf(schema, schema, also, 0) : {};
}
/** A value that a schema most likely admits. */
function exampleValue(schema, root, name = "", depth = 0) {
    if (!(0,schema_words/* isSchema */.Wl)(schema) || depth > 4)
        return null;
    const open = (0,schema_words/* followed */.Xd)(schema, root);
    const given = ["const", "default"]
        .map((key) => (0,schema_words/* ownOf */._t)(open, key))
        .find((value) => value !== undefined && !isEmpty(value));
    if (given !== undefined)
        return example_short(given);
    const [first] = [...(0,schema_words/* listOfJson */._9)((0,schema_words/* ownOf */._t)(open, "examples")), ...(0,schema_words/* listOfJson */._9)((0,schema_words/* ownOf */._t)(open, "enum"))];
    if (first !== undefined)
        return example_short(first);
    const branches = [...(0,schema_words/* listOfJson */._9)((0,schema_words/* ownOf */._t)(open, "anyOf")), ...(0,schema_words/* listOfJson */._9)((0,schema_words/* ownOf */._t)(open, "oneOf"))];
    const type = typeOf(open);
    if (type === undefined && branches.length > 0) {
        const branch = branches.find((one) => !(0,schema_words/* isSchema */.Wl)(one) || one.type !== "null");
        return exampleValue(branch ?? branches[0], root, name, depth + 1);
    }
    switch (type) {
        case "integer":
        case "number":
            return numberOf(open);
        case "boolean":
            return true;
        case "null":
            return null;
        case "array":
            return (numberAt(open, "maxItems") ?? 1) < 1
                ? []
                : [exampleValue((0,schema_words/* ownOf */._t)(open, "items"), root, name, depth + 1)];
        case "object":
            return objectOf(open, root, new Set(), depth);
        default:
            return textOf(open, name);
    }
}
function objectOf(schema, root, also, depth) {
    const open = (0,schema_words/* followed */.Xd)(schema, root);
    const properties = (0,schema_words/* ownOf */._t)(open, "properties");
    if (!(0,schema_words/* isSchema */.Wl)(properties))
        return {};
    const required = new Set((0,schema_words/* listOfJson */._9)((0,schema_words/* ownOf */._t)(open, "required")));
    const wanted = Object.entries(properties).filter(([name]) => required.has(name) || also.has(name));
    return Object.fromEntries(wanted.slice(0, 12).map(([name, value]) => [name, exampleValue(value, root, name, depth + 1)]));
}
function typeOf(schema) {
    const type = (0,schema_words/* ownOf */._t)(schema, "type");
    const names = (Array.isArray(type) ? type : [type]).filter((one) => typeof one === "string");
    const name = names.find((one) => one !== "null") ?? names[0];
    if (name !== undefined)
        return name;
    return Object.hasOwn(schema, "properties") ? "object" : undefined;
}
function numberOf(schema) {
    const over = numberAt(schema, "exclusiveMinimum");
    const low = numberAt(schema, "minimum") ?? (over === undefined ? undefined : over + 1);
    const high = numberAt(schema, "maximum");
    const step = numberAt(schema, "multipleOf");
    const start = low ?? Math.min(1, high ?? 1);
    return step !== undefined && step > 0 ? Math.ceil(start / step) * step || step : start;
}
function textOf(schema, name) {
    const format = (0,schema_words/* ownOf */._t)(schema, "format");
    const known = typeof format === "string" && Object.hasOwn(formats, format) ? formats[format] : undefined;
    const text = known ?? (/^[\w -]{1,40}$/.test(name) ? `some ${wordsOf(name)}` : "some text");
    const most = numberAt(schema, "maxLength") ?? 80;
    return text.slice(0, most).padEnd(Math.min(numberAt(schema, "minLength") ?? 0, 80), "x");
}
/** `libraryName` and `library_name` as `library name`. */
function wordsOf(name) {
    return name
        .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
        .replace(/[_-]+/g, " ")
        .toLowerCase();
}
function numberAt(schema, key) {
    const value = (0,schema_words/* ownOf */._t)(schema, key);
    return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}
/** A default that says nothing makes no example. */
function isEmpty(value) {
    return value === null || value === "" || (typeof value === "object" && Object.keys(value).length === 0);
}
/** Examples are read by people: what is long says less. */
function example_short(value) {
    if (typeof value === "string")
        return value.length > 80 ? `${value.slice(0, 79)}…` : value;
    return JSON.stringify(value).length > 400 ? null : value;
}

// EXTERNAL MODULE: ./.build/report/contract/groups.js
var groups = __webpack_require__(19549);
;// CONCATENATED MODULE: ./.build/report/contract/lookup.js

/** Names of a JSON pointer. */
function stepsOf(pointer) {
    return pointer
        .split("/")
        .slice(1)
        .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
/** What a change is about as a whole: the tool, prompt or resource, or the instructions. */
function subjectOf(pointer) {
    const [list = "", name = ""] = stepsOf(pointer);
    return { list, name };
}
function toolOf(contract, name) {
    return contract.tools.find((tool) => tool.name === name);
}
function promptOf(contract, name) {
    return contract.prompts.find((prompt) => prompt.name === name);
}
/** The argument or field that a pointer is about: the innermost one on its way; undefined where there is none of it. */
function memberAt(contract, pointer) {
    const [list, toolName = "", part = "", ...steps] = stepsOf(pointer);
    if (list !== "tools" || (part !== "inputSchema" && part !== "outputSchema"))
        return undefined;
    const root = (0,schema_words/* ownOf */._t)((toolOf(contract, toolName) ?? {}), part);
    if (!(0,schema_words/* isSchema */.Wl)(root))
        return undefined;
    let current = (0,schema_words/* followed */.Xd)(root, root);
    let found;
    let name = "";
    for (let index = 0; index < steps.length && (0,schema_words/* isSchema */.Wl)(current); index += 1) {
        const step = steps[index] ?? "";
        const key = steps[index + 1];
        // `required/NAME` is about the member of that name.
        if ((step === "properties" || step === "required") && key !== undefined) {
            const members = (0,schema_words/* ownOf */._t)(current, "properties");
            const needed = (0,schema_words/* ownOf */._t)(current, "required");
            const next = (0,schema_words/* isSchema */.Wl)(members) ? (0,schema_words/* ownOf */._t)(members, key) : undefined;
            // What is not there any more must not be told as what it stood in.
            if (!(0,schema_words/* isSchema */.Wl)(next))
                return undefined;
            name = name === "" ? key : `${name}.${key}`;
            found = { schema: next, root, name, required: Array.isArray(needed) && needed.includes(key) };
            current = (0,schema_words/* followed */.Xd)(next, root);
            index += 1;
        }
        else if (step === "items") {
            const items = (0,schema_words/* ownOf */._t)(current, "items");
            if (!(0,schema_words/* isSchema */.Wl)(items))
                return found;
            name = `${name}[]`;
            found = { schema: items, root, name, required: false };
            current = (0,schema_words/* followed */.Xd)(items, root);
        }
        else {
            return found && { ...found, keyword: step };
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/report/contract/migration.js










const mostSubjects = 100;
/** Of things that are told as one. */
const mostNames = 30;
/**
 * A draft, in Markdown, of what users of a server have to do: of every change that breaks, or that nobody can tell of,
 * what was, what is, and what to do, with a call before and after. Empty where there is none. Renames are suggestions.
 */
function migrationGuide(comparison, before, after, names = {}) {
    const changes = comparison.changes.filter((change) => change.class === "breaking" || change.class === "unknown");
    if (changes.length === 0)
        return "";
    const renames = comparison.renames ?? [];
    const subjects = bySubject(changes, renames);
    const breaking = changes.filter((change) => change.class === "breaking").length;
    const open = changes.length - breaking;
    const sections = subjects
        .slice(0, mostSubjects)
        .map((one) => ("alike" in one ? alikeSection(one.alike) : section(one.changes, renames, before, after)));
    const rest = subjects.length - mostSubjects;
    const said = [
        ...(breaking > 0 ? [`${(0,report_text/* count */.U9)(breaking, "change")} can break clients`] : []),
        ...(open > 0 ? [`${(0,report_text/* count */.U9)(open, "change")} must be checked by hand`] : []),
    ];
    return [
        `## ${titleOf(names)}`,
        `${said.join(", and ")}. This is a draft, made from the difference of the two contracts: what was meant, only its authors know. Values in the examples are made up from the schemas.`,
        ...sections,
        ...(rest > 0
            ? [`… and ${(0,report_text/* count */.U9)(rest, "more thing")} that changed: \`headgate contract diff\` has them all.`]
            : []),
    ].join("\n\n");
}
/** In the order in which the worst change of each comes. A tool always has a heading of its own, for its calls. */
function bySubject(changes, renames) {
    const groups = new Map();
    for (const change of changes) {
        const group = groups.get(keyOf(change));
        if (group)
            group.push(change);
        else
            groups.set(keyOf(change), [change]);
    }
    const renamed = new Set(renames.map(({ from }) => from));
    const hasMore = (change) => subjectOf(change.pointer).list === "tools" ||
        renamed.has(change.pointer) ||
        groups.get(keyOf(change))?.length !== 1;
    const told = new Set();
    return (0,alike/* alike */.n)(changes, hasMore).flatMap((entry) => {
        if (entry.changes.length > 1)
            return [{ alike: entry }];
        const key = keyOf(entry.first);
        if (told.has(key))
            return [];
        told.add(key);
        return [{ changes: groups.get(key) ?? [] }];
    });
}
function keyOf({ pointer }) {
    const { list: kind, name } = subjectOf(pointer);
    return JSON.stringify([kind, name]);
}
function alikeSection({ first, changes, summary }) {
    const { list: kind } = subjectOf(first.pointer);
    const all = (0,report_text/* count */.U9)(changes.length, kindWords(kind));
    const names = changes.map(({ pointer }) => (0,markdown_escape/* code */.aY)((0,visible/* visible */.R)(subjectOf(pointer).name), 120));
    const more = names.length > mostNames ? `, and ${names.length - mostNames} more` : "";
    const why = first.why === undefined ? "" : `: ${(0,markdown_escape/* text */.Qq)((0,visible/* visible */.R)(first.why), 400)}`;
    return [
        `### ${all}`,
        `${groups/* classWords */.ot[first.class].light} ${(0,markdown_escape/* bold */.Cr)((0,markdown_escape/* code */.aY)(`${summary.slice(0, 1)} ${all}`))}${why}`,
        (0,blocks/* list */.p_)([`Which: ${names.slice(0, mostNames).join(", ")}${more}`, `Do: ${adviceFor(first)}`]),
    ].join("\n\n");
}
function titleOf({ from, to }) {
    if (from === undefined && to === undefined)
        return "What to change";
    return [
        "Migrating",
        ...(from ? [`from ${(0,markdown_escape/* text */.Qq)(from, 80)}`] : []),
        ...(to ? [`to ${(0,markdown_escape/* text */.Qq)(to, 80)}`] : []),
    ].join(" ");
}
/** Everything about one tool, prompt or resource. */
function section(changes, renames, before, after) {
    const [first] = changes;
    if (first === undefined)
        return "";
    const { list: kind, name } = subjectOf(first.pointer);
    const own = renames.filter(({ from }) => changes.some(({ pointer }) => pointer === from));
    const renamed = own.find(({ kind: what }) => what === "tool");
    const newName = renamed === undefined ? name : (stepsOf(renamed.to)[1] ?? name);
    return [
        `### ${(0,markdown_escape/* code */.aY)((0,visible/* visible */.R)(name === "" ? kind : name), 120)}${kind === "tools" || name === "" ? "" : ` (${kindWords(kind)})`}`,
        ...changes.map((change) => changeBlock(change, own, before, after)),
        ...(kind === "tools" ? calls(changes, name, newName, before, after) : []),
    ].join("\n\n");
}
function kindWords(kind) {
    return kind === "resourceTemplates" ? "resource template" : (0,markdown_escape/* text */.Qq)(kind.replace(/s$/, ""), 40);
}
function changeBlock(change, renames, before, after) {
    const light = groups/* classWords */.ot[change.class].light;
    const rename = renames.find(({ from }) => from === change.pointer);
    const suggestion = rename === undefined
        ? []
        : [
            `Suggestion: it looks as if it became ${(0,markdown_escape/* code */.aY)((0,visible/* visible */.R)(rename.after), 120)} (${(0,markdown_escape/* text */.Qq)((0,visible/* visible */.R)(rename.reason), 200)}).`,
        ];
    const title = (0,markdown_escape/* code */.aY)((0,visible/* visible */.R)(change.summary), 200);
    const why = change.why === undefined ? "" : `: ${(0,markdown_escape/* text */.Qq)((0,visible/* visible */.R)(change.why), 400)}`;
    return [
        `${light} ${(0,markdown_escape/* bold */.Cr)(title)}${why}`,
        (0,blocks/* list */.p_)([
            `Was: ${stateOf(change, before, "before")}`,
            `Is: ${stateOf(change, after, "after")}`,
            `Do: ${[adviceFor(change), ...suggestion].join(" ")}`,
        ]),
    ].join("\n\n");
}
/** What of a contract a change is about, as it stands on one side. */
function stateOf(change, contract, side) {
    const [kind = "", name = "", ...rest] = stepsOf(change.pointer);
    const found = memberAt(contract, change.pointer);
    if (found) {
        const type = (0,schema_words/* typeWords */.yL)(found.schema, found.root);
        const needed = found.name.endsWith("[]") ? "" : found.required ? ", required" : ", optional";
        return `${(0,markdown_escape/* code */.aY)((0,visible/* visible */.R)(found.name), 120)}: ${(0,markdown_escape/* code */.aY)((0,visible/* visible */.R)(type), 200)}${needed}${keywordWords(change, found, side)}`;
    }
    const value = change[side];
    if (value !== undefined)
        return (0,markdown_escape/* code */.aY)((0,visible/* visible */.R)(value), 300);
    if (kind === "tools" && rest.length === 0)
        return signatureOf(contract, name);
    if (kind === "prompts" && rest[0] === "arguments") {
        const argument = (promptOf(contract, name)?.arguments ?? []);
        const own = Array.isArray(argument) ? argument.find((one) => one?.name === rest[1]) : undefined;
        if (!own)
            return "not there";
        return `${(0,markdown_escape/* code */.aY)((0,visible/* visible */.R)(rest[1] ?? ""), 120)}, ${own.required === true ? "required" : "optional"}`;
    }
    return isThere(contract, kind, name, rest) ? (0,markdown_escape/* code */.aY)((0,visible/* visible */.R)((0,groups/* placeWords */.fp)(change.pointer)), 120) : "not there";
}
/** The value of the keyword that changed, where the words for the type say nothing of it. */
function keywordWords(change, { keyword }, side) {
    const isSaid = keyword === undefined || schema_words/* toldKeywords */.ig.has(keyword);
    if (isSaid || (change.before === undefined && change.after === undefined))
        return "";
    const value = change[side];
    const name = (0,markdown_escape/* code */.aY)((0,visible/* visible */.R)(keyword), 60);
    return value === undefined ? `, no ${name}` : `, ${name} ${(0,markdown_escape/* code */.aY)((0,visible/* visible */.R)(value), 200)}`;
}
function signatureOf(contract, name) {
    const tool = toolOf(contract, name);
    if (tool === undefined)
        return "not there";
    const sample = exampleArguments(tool.inputSchema);
    return (0,markdown_escape/* code */.aY)(`${(0,visible/* visible */.R)(name)}(${Object.keys(sample ?? {})
        .map(visible/* visible */.R)
        .join(", ")})`, 200);
}
function isThere(contract, kind, name, rest) {
    switch (kind) {
        case "tools": {
            const tool = toolOf(contract, name);
            const [part = ""] = rest;
            return tool !== undefined && rest.length === 1 && Object.hasOwn(tool, part);
        }
        case "prompts":
            return promptOf(contract, name) !== undefined;
        case "resources":
            return contract.resources.some(({ uri }) => uri === name);
        case "resourceTemplates":
            return contract.resourceTemplates.some(({ uriTemplate }) => uriTemplate === name);
        default:
            return contract.instructions !== undefined;
    }
}
/** A call that was right, and one that is; nothing where both are the same. */
function calls(changes, name, newName, before, after) {
    if (changes.every(({ side }) => side === "output"))
        return [];
    const concerned = argumentsIn(changes);
    // Before, a call without what is required now was right; that is what breaks.
    const given = argumentsIn(changes.filter(({ reason }) => reason !== "argument-required"));
    const [old, now] = [toolOf(before, name), toolOf(after, newName)];
    const was = old && callOf(name, exampleArguments(old.inputSchema, given));
    const is = now && callOf(newName, exampleArguments(now.inputSchema, concerned));
    if (was === is)
        return [];
    return [
        ...(was === undefined ? [] : ["A call before:", (0,markdown_escape/* fence */.EU)(was, "json")]),
        ...(is === undefined
            ? []
            : [`A call after${newName === name ? "" : ", if the suggestion is right"}:`, (0,markdown_escape/* fence */.EU)(is, "json")]),
    ];
}
/** Names of the arguments that changes are about. */
function argumentsIn(changes) {
    return new Set(changes.flatMap(({ pointer }) => {
        const [, , part, step, argument] = stepsOf(pointer);
        const isNamed = part === "inputSchema" && (step === "properties" || step === "required");
        return isNamed && argument !== undefined ? [argument] : [];
    }));
}
function callOf(name, given) {
    return (0,visible/* visible */.R)(JSON.stringify({ name, arguments: given }, null, 2));
}


/***/ })

};
;