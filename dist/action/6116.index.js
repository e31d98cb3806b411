"use strict";
exports.id = 6116;
exports.ids = [6116];
exports.modules = {

/***/ 46116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ canonicalResource),
/* harmony export */   FF: () => (/* binding */ canonicalContract),
/* harmony export */   R5: () => (/* binding */ canonicalPrompt),
/* harmony export */   Zf: () => (/* binding */ canonicalTemplate),
/* harmony export */   Zt: () => (/* binding */ canonicalTool),
/* harmony export */   contractDigest: () => (/* binding */ contractDigest)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73903);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3028);
/* harmony import */ var _schema_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12726);



/**
 * A contract in the one form that is digested and stored: lists ordered by name, however they were paged,
 * and without what is notation or belongs to a single run (`_meta`, hints on execution, sizes and dates of
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
    const kept = keep(tool, [], (key, value) => key === "inputSchema" || key === "outputSchema"
        ? (0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalSchema */ .Uw)(value, key === "inputSchema" ? "input" : "output")
        : key === "execution"
            ? canonicalExecution(value)
            : value);
    return { ...kept, name: tool.name };
}
/** Whether a call must be, or may be, run as a task decides who can call; that it may not is what every client expects. */
function canonicalExecution(value) {
    const support = (0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? (0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(value, "taskSupport") : undefined;
    return support === "required" || support === "optional" ? { taskSupport: support } : {};
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
    const kept = [];
    for (const key of Object.keys(item)) {
        const value = item[key];
        if (value === undefined || key === "_meta" || dropped.includes(key))
            continue;
        const canonical = form(key, value);
        if (!isEmpty(canonical) || key === "inputSchema" || key === "outputSchema")
            kept.push([key, canonical]);
    }
    // Object.fromEntries defines: a member named `__proto__` stays an ordinary member.
    return Object.fromEntries(kept);
}
function isEmpty(value) {
    if (typeof value !== "object" || value === null)
        return false;
    for (const _key in value)
        return false;
    return true;
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
/* harmony export */   eE: () => (/* binding */ schemaKind),
/* harmony export */   fm: () => (/* binding */ rewritten),
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
/**
 * A JSON Schema without what is notation only, so that a generator's upgrade changes nothing: `$schema`,
 * `additionalProperties` as a yes or no beside named members, arguments with a default listed as required (zod 4; of
 * an output it promises something), the order of sets, integer bounds that every integer keeps. Values (`default`, `enum`, `const`, `examples`) are data
 * and stay as they are; names below `properties` are never taken for keywords. What needs no change is
 * returned as it is, not copied.
 */
function canonicalSchema(schema, side = "input") {
    return canonical(schema, { side, isRoot: true });
}
function canonical(schema, at) {
    if (!isObject(schema))
        return schema;
    return rewritten(schema, (key, value) => canonicalKeyword(schema, key, value, at));
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
function canonicalKeyword(schema, key, value, at) {
    const inner = at.isRoot ? { ...at, isRoot: false } : at;
    switch (kinds.get(key)) {
        case "dropped":
            return undefined;
        case "map": {
            if (!isObject(value))
                return value;
            const map = rewritten(value, (_name, below) => canonical(below, inner));
            return Object.keys(map).length === 0 ? undefined : map;
        }
        case "list":
            return isList(value) ? canonicalList(value, inner) : value;
        case "schema": {
            const below = isList(value) ? canonicalList(value, inner) : canonical(value, inner);
            const isNotation = (saysNothing(key, below) && !isEvaluated(schema, key)) ||
                (below === false && isBesideNames(schema, key, at));
            return isNotation ? undefined : below;
        }
        case "names":
            return isList(value) ? requiredNames(schema, value, at) : value;
        case "type":
            return isList(value) ? canonicalTypes(value) : value;
        case "set":
            return isList(value) ? setOf(value) : value;
        case "least":
            return value === Number.MIN_SAFE_INTEGER && isInteger(schema) ? undefined : value;
        case "most":
            return value === Number.MAX_SAFE_INTEGER && isInteger(schema) ? undefined : value;
        case "flag":
            return value === false ? undefined : value;
        case undefined:
            return value;
    }
}
function canonicalList(list, at) {
    const items = list.map((item) => canonical(item, at));
    return items.every((item, n) => item === list[n]) ? list : items;
}
/** That there are no others: said beside names, or of all arguments. Where nothing is named it says that there is nothing. */
function isBesideNames(schema, key, { isRoot }) {
    const isNamed = ["properties", "patternProperties"].some((each) => members(member(schema, each)).length > 0);
    return key === "additionalProperties" && (isRoot || isNamed);
}
/** Whether it decides what is left over for another keyword. */
function isEvaluated(schema, key) {
    return key === "additionalProperties" && Object.hasOwn(schema, "unevaluatedProperties");
}
function saysNothing(key, value) {
    const open = value === true || (isObject(value) && Object.keys(value).length === 0);
    if (key === "propertyNames")
        return open || (isObject(value) && value.type === "string" && Object.keys(value).length === 1);
    return open && (key === "items" || key === "additionalProperties");
}
/** Names that a caller must give; one with a default is given by the server itself. */
function requiredNames(schema, names, { side }) {
    const properties = schema.properties;
    const isNeeded = (name) => {
        if (side === "output")
            return true;
        const property = typeof name === "string" && isObject(properties) ? member(properties, name) : undefined;
        return !(isObject(property) && Object.hasOwn(property, "default"));
    };
    const needed = names.every(isNeeded) ? names : names.filter(isNeeded);
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
/** Ordered by canonical text, each value once. */
function setOf(values) {
    const texts = values.map((value) => typeof value === "string" ? JSON.stringify(value) : (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value));
    if (texts.every((text, n) => n === 0 || (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__.compareText)(texts[n - 1] ?? "", text) < 0))
        return values;
    const byText = new Map(values.map((value, n) => [texts[n] ?? "", value]));
    return [...byText].sort(([a], [b]) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__.compareText)(a, b)).map(([, value]) => value);
}


/***/ })

};
;