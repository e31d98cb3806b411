"use strict";
exports.id = 6116;
exports.ids = [6116];
exports.modules = {

/***/ 46116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ canonicalContract),
/* harmony export */   contractDigest: () => (/* binding */ contractDigest)
/* harmony export */ });
/* unused harmony exports canonicalTool, canonicalPrompt, canonicalResource, canonicalTemplate */
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73903);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3028);
/* harmony import */ var _schema_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12726);



/**
 * A contract in the one form that is digested and stored: lists ordered by name, however they were paged,
 * and without what is notation or belongs to a single run (`_meta`, `execution`, sizes and dates of
 * resources). Descriptions and instructions stay: a model acts on them, so a change of them must show.
 * Idempotent; never changes its argument.
 */
function canonicalContract(contract) {
    return {
        tools: ordered(contract.tools.map(canonicalTool), (tool) => tool.name),
        prompts: ordered(contract.prompts.map(canonicalPrompt), (prompt) => prompt.name),
        resources: ordered(contract.resources.map(canonicalResource), (resource) => resource.uri),
        resourceTemplates: ordered(contract.resourceTemplates.map(canonicalTemplate), (template) => template.uriTemplate),
        ...(contract.instructions ? { instructions: contract.instructions } : {}),
    };
}
/** `sha256-` and 64 hexadecimal digits over the canonical form: equal contracts have equal digests. */
function contractDigest(contract) {
    return (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(canonicalContract(contract));
}
function canonicalTool(tool) {
    const kept = keep(tool, ["execution"], (key, value) => key === "inputSchema" || key === "outputSchema" ? (0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalSchema */ .Uw)(value) : value);
    return { ...kept, name: tool.name };
}
function canonicalPrompt(prompt) {
    const kept = keep(prompt, [], (key, value) => key === "arguments" && (0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value) ? canonicalArguments(value) : value);
    return { ...kept, name: prompt.name };
}
function canonicalResource(resource) {
    return { ...keep(resource, ["size"], canonicalAnnotations), uri: resource.uri };
}
function canonicalTemplate(template) {
    return { ...keep(template, ["size"], canonicalAnnotations), uriTemplate: template.uriTemplate };
}
function canonicalAnnotations(key, value) {
    return key === "annotations" && (0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? keep(value, ["lastModified"], same) : value;
}
function canonicalArguments(list) {
    const canonical = list
        .filter(_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)
        .map((argument) => keep(argument, argument.required === false ? ["required"] : [], same));
    return ordered(canonical, (argument) => (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(argument.name));
}
function same(_key, value) {
    return value;
}
/** Copies members, each in its canonical form, without the dropped and the empty ones. */
function keep(item, dropped, form) {
    const kept = Object.entries(item).flatMap(([key, value]) => {
        if (value === undefined || key === "_meta" || dropped.includes(key))
            return [];
        const canonical = form(key, value);
        return isEmpty(canonical) && key !== "inputSchema" && key !== "outputSchema" ? [] : [[key, canonical]];
    });
    // Object.fromEntries defines: a member named `__proto__` stays an ordinary member.
    return Object.fromEntries(kept);
}
function isEmpty(value) {
    return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
function ordered(items, key) {
    return items
        .map((item) => ({ item, key: key(item) }))
        .sort((a, b) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__.compareText)(a.key, b.key) || (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__.compareText)((0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(a.item), (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(b.item)))
        .map((entry) => entry.item);
}


/***/ }),

/***/ 12726:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   Uw: () => (/* binding */ canonicalSchema),
/* harmony export */   ol: () => (/* binding */ members)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73903);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3028);


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
const mapsOfSchemas = new Set([
    "properties",
    "patternProperties",
    "$defs",
    "definitions",
    "dependentSchemas",
]);
const listsOfSchemas = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const schemas = new Set([
    "items",
    "additionalProperties",
    "additionalItems",
    "unevaluatedProperties",
    "unevaluatedItems",
    "contains",
    "propertyNames",
    "not",
    "if",
    "then",
    "else",
]);
/**
 * A JSON Schema without what is notation only, so that a generator's upgrade changes nothing: `$schema`,
 * `additionalProperties` as a yes or no, arguments with a default listed as required (zod 4), the order of
 * sets, integer bounds that every integer keeps. Values (`default`, `enum`, `const`, `examples`) are data
 * and stay as they are; names below `properties` are never taken for keywords.
 */
function canonicalSchema(schema) {
    if (!isObject(schema))
        return schema;
    const kept = Object.entries(schema).flatMap(([key, value]) => {
        const canonical = canonicalKeyword(schema, key, value);
        return canonical === undefined ? [] : [[key, canonical]];
    });
    return Object.fromEntries(kept);
}
function canonicalKeyword(schema, key, value) {
    if (mapsOfSchemas.has(key) && isObject(value)) {
        const map = Object.entries(value).map(([name, below]) => [name, canonicalSchema(below)]);
        return map.length === 0 ? undefined : Object.fromEntries(map);
    }
    if (listsOfSchemas.has(key) && isList(value))
        return value.map(canonicalSchema);
    switch (key) {
        case "$schema":
            return undefined;
        case "required":
            return isList(value) ? requiredNames(schema, value) : value;
        case "type":
            return isList(value) ? canonicalTypes(value) : value;
        case "enum":
            return isList(value) ? setOf(value) : value;
        case "minimum":
            return value === Number.MIN_SAFE_INTEGER && isInteger(schema) ? undefined : value;
        case "maximum":
            return value === Number.MAX_SAFE_INTEGER && isInteger(schema) ? undefined : value;
        case "uniqueItems":
            return value === false ? undefined : value;
    }
    if (!schemas.has(key))
        return value;
    const below = isList(value) ? value.map(canonicalSchema) : canonicalSchema(value);
    return saysNothing(key, below) ? undefined : below;
}
function saysNothing(key, value) {
    const open = value === true || (isObject(value) && Object.keys(value).length === 0);
    if (key === "additionalProperties")
        return open || value === false;
    if (key === "propertyNames")
        return open || (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value) === '{"type":"string"}';
    return open && key === "items";
}
/** Names that a caller must give; one with a default is given by the server itself. */
function requiredNames(schema, names) {
    const properties = schema.properties;
    const needed = names.filter((name) => {
        const property = typeof name === "string" && isObject(properties) ? member(properties, name) : undefined;
        return !(isObject(property) && Object.hasOwn(property, "default"));
    });
    return needed.length === 0 ? undefined : setOf(needed);
}
function isInteger(schema) {
    const type = member(schema, "type");
    return (isList(type) ? canonicalTypes(type) : type) === "integer";
}
function canonicalTypes(types) {
    const set = setOf(types);
    return set.length === 1 ? (set[0] ?? null) : set;
}
function setOf(values) {
    const byText = new Map(values.map((value) => [(0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value), value]));
    return [...byText].sort(([a], [b]) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__.compareText)(a, b)).map(([, value]) => value);
}


/***/ })

};
;