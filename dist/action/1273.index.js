"use strict";
exports.id = 1273;
exports.ids = [1273];
exports.modules = {

/***/ 56770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ sameItem),
/* harmony export */   V: () => (/* binding */ sameJson)
/* harmony export */ });
/* harmony import */ var _schema_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12726);

/** Whether two JSON values are equal, whatever the order of members; without writing either down as text. */
function sameJson(a, b) {
    if (a === b)
        return true;
    if ((0,_schema_form_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(a))
        return (0,_schema_form_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(b) && a.length === b.length && a.every((item, n) => sameJson(item, b[n]));
    if (!(0,_schema_form_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(a) || !(0,_schema_form_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(b))
        return false;
    const keys = Object.keys(a);
    return (keys.length === Object.keys(b).length &&
        keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key])));
}
/** Whether two entries of a list are equal as they stand. */
function sameItem(a, b) {
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => sameJson(a[key], b[key]));
}


/***/ }),

/***/ 12726:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   EZ: () => (/* binding */ kinds),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   eE: () => (/* binding */ schemaKind),
/* harmony export */   fm: () => (/* binding */ rewritten),
/* harmony export */   ol: () => (/* binding */ members)
/* harmony export */ });
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isList(value) {
    return Array.isArray(value);
}
/** A member of its own: names such as `constructor` come from other people's schemas. */
function member(of, name) {
    return Object.hasOwn(of, name) ? of[name] : undefined;
}
/** The members of an object-valued keyword such as `properties`; none where it is absent or malformed. */
function members(value) {
    return isObject(value) ? Object.entries(value) : [];
}
/** What the canonical form makes of the value of a keyword. */
const kinds = new Map([
    ["$schema", "dropped"],
    ["required", "names"],
    ["type", "type"],
    ["enum", "set"],
    ["minimum", "least"],
    ["maximum", "most"],
    ["uniqueItems", "flag"],
    ...["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"].map((key) => [key, "map"]),
    ...["allOf", "anyOf", "oneOf", "prefixItems"].map((key) => [key, "list"]),
    ...["items", "additionalProperties", "additionalItems", "unevaluatedProperties", "unevaluatedItems"].map((key) => [key, "schema"]),
    ...["contains", "propertyNames", "not", "if", "then", "else"].map((key) => [key, "schema"]),
]);
/** The keyword's value as schemas: a map of them, a list, or one; undefined for what holds no schema. */
function schemaKind(keyword) {
    const kind = kinds.get(keyword);
    return kind === "map" || kind === "list" || kind === "schema" ? kind : undefined;
}
/** The object with each member in another form, undefined to leave it out; the object itself where none differs. */
function rewritten(object, form) {
    const keys = Object.keys(object);
    let kept;
    for (let n = 0; n < keys.length; n += 1) {
        const key = keys[n] ?? "";
        const value = object[key] ?? null;
        const next = form(key, value);
        if (next !== value)
            kept ??= keys.slice(0, n).map((name) => [name, object[name] ?? null]);
        if (kept !== undefined && next !== undefined)
            kept.push([key, next]);
    }
    // Object.fromEntries defines: a member named `__proto__` stays an ordinary member.
    return kept === undefined ? object : Object.fromEntries(kept);
}


/***/ }),

/***/ 51273:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deprecatedTools: () => (/* binding */ deprecatedTools),
/* harmony export */   toolsApart: () => (/* binding */ toolsApart)
/* harmony export */ });
/* harmony import */ var _contract_same_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56770);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3028);
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88576);
/* harmony import */ var _tool_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30571);




/** Tools that a contract calls deprecated, by name. */
function deprecatedTools(before, after) {
    const known = new Set((before?.tools ?? []).filter(_tool_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isDeprecated */ .oT).map(({ name }) => name));
    return after.tools
        .filter(_tool_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isDeprecated */ .oT)
        .map(({ name }) => ({ name, isNew: before !== undefined && !known.has(name) }))
        .sort((a, b) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__.compareText)(a.name, b.name));
}
/**
 * Of several versions that are live at once, the tools that a client meets or not, or meets in different forms, by
 * which version it gets. Descriptions may differ.
 */
function toolsApart(contracts) {
    if (contracts.size < 2)
        return [];
    const versions = [...contracts.keys()].sort(_model_traffic_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy);
    const names = new Set([...contracts.values()].flatMap(({ tools }) => tools.map(({ name }) => name)));
    return [...names].sort(_model_finding_js__WEBPACK_IMPORTED_MODULE_3__.compareText).flatMap((name) => {
        const tools = versions.flatMap((version) => {
            const tool = contracts.get(version)?.tools.find((one) => one.name === name);
            return tool ? [{ version, tool }] : [];
        });
        const having = tools.map(({ version }) => version);
        if (tools.length < versions.length)
            return [{ name, kind: "only", versions: having }];
        const [first] = tools;
        const isSame = tools.every(({ tool }) => (0,_contract_same_js__WEBPACK_IMPORTED_MODULE_0__/* .sameJson */ .V)(tool.inputSchema, first?.tool.inputSchema) &&
            (0,_contract_same_js__WEBPACK_IMPORTED_MODULE_0__/* .sameJson */ .V)(tool.outputSchema, first?.tool.outputSchema));
        return isSame ? [] : [{ name, kind: "differs", versions: having }];
    });
}


/***/ }),

/***/ 43122:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wl: () => (/* binding */ isSchema),
/* harmony export */   Xd: () => (/* binding */ followed),
/* harmony export */   _9: () => (/* binding */ listOfJson),
/* harmony export */   _t: () => (/* binding */ ownOf),
/* harmony export */   ig: () => (/* binding */ toldKeywords),
/* harmony export */   yL: () => (/* binding */ typeWords)
/* harmony export */ });
function isSchema(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function ownOf(schema, key) {
    return Object.hasOwn(schema, key) ? schema[key] : undefined;
}
function listOfJson(value) {
    return Array.isArray(value) ? value : [];
}
/** The schema that a local reference means, with what stands beside it; itself where there is none that leads anywhere. */
function followed(schema, root) {
    let current = schema;
    for (let step = 0; step < 8; step += 1) {
        const reference = ownOf(current, "$ref");
        if (typeof reference !== "string")
            return current;
        const target = targetOf(reference, root);
        if (target === undefined)
            return current;
        const { $ref: _, ...beside } = current;
        current = { ...target, ...beside };
    }
    return current;
}
function targetOf(reference, root) {
    if (!/^#(?:\/|$)/.test(reference))
        return undefined;
    let current = root;
    for (const step of reference.split("/").slice(1)) {
        if (!isSchema(current))
            return undefined;
        current = ownOf(current, step.replaceAll("~1", "/").replaceAll("~0", "~"));
    }
    return isSchema(current) ? current : undefined;
}
const mostValues = 6;
/** The keywords whose values `typeWords` tells. */
const toldKeywords = new Set([
    ...["type", "const", "enum", "anyOf", "oneOf", "items", "format"],
    ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"],
    ...["minLength", "maxLength", "minItems", "maxItems"],
]);
/**
 * What a value may be, in a few words: `integer, 1 to 20`, `"metric" | "imperial"`, `array of string`. Only what
 * most readers want to know; the schema itself has the rest.
 */
function typeWords(schema, root, depth = 0) {
    if (schema === undefined || schema === true || !isSchema(schema))
        return schema === false ? "nothing" : "any";
    if (depth > 4)
        return "…";
    const open = followed(schema, root);
    const constant = ownOf(open, "const");
    const values = constant === undefined ? listOfJson(ownOf(open, "enum")) : [constant];
    if (values.length > 0) {
        const shown = values.slice(0, mostValues).map((value) => JSON.stringify(value));
        return [...shown, ...(values.length > mostValues ? [`${values.length - mostValues} more`] : [])].join(" | ");
    }
    const branches = [...listOfJson(ownOf(open, "anyOf")), ...listOfJson(ownOf(open, "oneOf"))];
    const type = ownOf(open, "type");
    if (branches.length > 0 && type === undefined)
        return choice(branches, root, depth);
    const names = (Array.isArray(type) ? type : [type]).filter((one) => typeof one === "string");
    if (names.length === 0)
        return impliedType(open);
    const words = names.map((name) => (name === "array" ? arrayWords(open, root, depth) : name));
    const detail = detailOf(open, names);
    return detail === "" ? words.join(" | ") : `${words.join(" | ")}, ${detail}`;
}
function choice(branches, root, depth) {
    const words = [...new Set(branches.slice(0, 20).map((branch) => typeWords(branch, root, depth + 1)))];
    const shown = words.slice(0, mostValues);
    return [...shown, ...(words.length > mostValues ? [`${words.length - mostValues} more`] : [])].join(" | ");
}
function arrayWords(schema, root, depth) {
    const items = ownOf(schema, "items");
    if (items === undefined)
        return "array";
    const words = typeWords(items, root, depth + 1);
    return words === "any" ? "array" : `array of ${words.includes(" | ") ? `(${words})` : words}`;
}
function impliedType(schema) {
    if (Object.hasOwn(schema, "properties"))
        return "object";
    return Object.hasOwn(schema, "items") ? "array" : "any";
}
/** Bounds and formats. */
function detailOf(schema, names) {
    const has = (name) => names.includes(name);
    const span = (low, high, unit = "") => {
        const [from, to] = [ownOf(schema, low), ownOf(schema, high)];
        if (typeof from === "number" && typeof to === "number")
            return `${from} to ${to}${unit}`;
        if (typeof from === "number")
            return `at least ${from}${unit}`;
        return typeof to === "number" ? `at most ${to}${unit}` : "";
    };
    const format = ownOf(schema, "format");
    const parts = [
        ...(has("integer") || has("number")
            ? [
                span("minimum", "maximum"),
                exclusive(schema, "exclusiveMinimum", "over"),
                exclusive(schema, "exclusiveMaximum", "under"),
            ]
            : []),
        ...(has("string")
            ? [typeof format === "string" ? format : "", span("minLength", "maxLength", " characters")]
            : []),
        ...(has("array") ? [span("minItems", "maxItems", " items")] : []),
    ];
    return parts.filter(Boolean).join(", ");
}
function exclusive(schema, key, word) {
    const value = ownOf(schema, key);
    return typeof value === "number" ? `${word} ${value}` : "";
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