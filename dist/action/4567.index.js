"use strict";
exports.id = 4567;
exports.ids = [4567];
exports.modules = {

/***/ 4567:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FF: () => (/* binding */ canonicalContract),
  R5: () => (/* binding */ canonicalPrompt),
  DJ: () => (/* binding */ canonicalResource),
  Zf: () => (/* binding */ canonicalTemplate),
  Zt: () => (/* binding */ canonicalTool),
  contractDigest: () => (/* binding */ contractDigest)
});

// EXTERNAL MODULE: ./.build/model/canonical.js
var model_canonical = __webpack_require__(73903);
// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(3028);
// EXTERNAL MODULE: ./.build/contract/schema/deciding.js
var schema_deciding = __webpack_require__(33237);
// EXTERNAL MODULE: ./.build/contract/schema-form.js
var schema_form = __webpack_require__(12726);
;// CONCATENATED MODULE: ./.build/contract/canonical-schema.js




/**
 * A JSON Schema without what is notation only, so that a generator's upgrade changes nothing: `$schema`,
 * `additionalProperties` as a yes or no beside named members, arguments with a default listed as required (zod 4; of
 * an output it promises something), the order of sets, integer bounds that every integer keeps. Where what is not named decides which
 * instances are valid, it is kept: `decidingIn` says where. Values (`default`, `enum`, `const`, `examples`) are data
 * and stay as they are; names below `properties` are never taken for keywords. What needs no change is
 * returned as it is, not copied.
 */
function canonicalSchema(schema, side = "input") {
    let known;
    const deciding = () => {
        known ??= (0,schema_deciding/* decidingIn */.h)(schema);
        return known;
    };
    return canonical(schema, { side, isRoot: true, deciding });
}
function canonical(schema, at) {
    if (!(0,schema_form/* isObject */.Gv)(schema))
        return schema;
    return (0,schema_form/* rewritten */.fm)(schema, (key, value) => canonicalKeyword(schema, key, value, at));
}
function canonicalKeyword(schema, key, value, at) {
    const inner = at.isRoot ? { ...at, isRoot: false } : at;
    switch (schema_form/* kinds */.EZ.get(key)) {
        case "dropped":
            return undefined;
        case "map": {
            if (!(0,schema_form/* isObject */.Gv)(value))
                return value;
            const map = (0,schema_form/* rewritten */.fm)(value, (_name, below) => canonical(below, inner));
            return Object.keys(map).length === 0 ? undefined : map;
        }
        case "list":
            return (0,schema_form/* isList */.Lv)(value) ? canonicalList(value, inner) : value;
        case "schema": {
            const below = (0,schema_form/* isList */.Lv)(value) ? canonicalList(value, inner) : canonical(value, inner);
            const isNotation = (saysNothing(key, below) && !(key !== "propertyNames" && at.deciding().isSo(schema, "open"))) ||
                (below === false && isBesideNames(schema, key, at) && !at.deciding().isSo(schema, "closed"));
            return isNotation ? undefined : below;
        }
        case "names":
            return (0,schema_form/* isList */.Lv)(value) ? requiredNames(schema, value, at) : value;
        case "type":
            return (0,schema_form/* isList */.Lv)(value) ? canonicalTypes(value) : value;
        case "set":
            return (0,schema_form/* isList */.Lv)(value) ? setOf(value) : value;
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
    const isNamed = ["properties", "patternProperties"].some((each) => (0,schema_form/* members */.ol)((0,schema_form/* member */.Dc)(schema, each)).length > 0);
    return key === "additionalProperties" && (isRoot || isNamed);
}
function saysNothing(key, value) {
    const open = value === true || ((0,schema_form/* isObject */.Gv)(value) && Object.keys(value).length === 0);
    if (key === "propertyNames")
        return open || ((0,schema_form/* isObject */.Gv)(value) && value.type === "string" && Object.keys(value).length === 1);
    return open && (key === "items" || key === "additionalProperties");
}
/** Names that a caller must give; one with a default is given by the server itself. */
function requiredNames(schema, names, { side, deciding }) {
    const properties = schema.properties;
    const isNeeded = (name) => {
        if (side === "output")
            return true;
        const property = typeof name === "string" && (0,schema_form/* isObject */.Gv)(properties) ? (0,schema_form/* member */.Dc)(properties, name) : undefined;
        const isFilledIn = (0,schema_form/* isObject */.Gv)(property) && Object.hasOwn(property, "default");
        return !isFilledIn || deciding().isSo(schema, "needed");
    };
    const needed = names.every(isNeeded) ? names : names.filter(isNeeded);
    return needed.length === 0 ? undefined : setOf(needed);
}
function isInteger(schema) {
    const type = (0,schema_form/* member */.Dc)(schema, "type");
    return ((0,schema_form/* isList */.Lv)(type) ? canonicalTypes(type) : type) === "integer";
}
function canonicalTypes(types) {
    const set = setOf(types);
    return set.length === 1 ? (set[0] ?? null) : set;
}
/** Ordered by canonical text, each value once. */
function setOf(values) {
    const texts = values.map((value) => typeof value === "string" ? JSON.stringify(value) : (0,model_canonical/* canonicalJson */.dj)(value));
    if (texts.every((text, n) => n === 0 || (0,finding.compareText)(texts[n - 1] ?? "", text) < 0))
        return values;
    const byText = new Map(values.map((value, n) => [texts[n] ?? "", value]));
    return [...byText].sort(([a], [b]) => (0,finding.compareText)(a, b)).map(([, value]) => value);
}

;// CONCATENATED MODULE: ./.build/contract/canonical.js




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
    return (0,model_canonical/* digestOf */.ol)(canonicalContract(contract));
}
function canonicalTool(tool) {
    const kept = keep(tool, [], (key, value) => key === "inputSchema" || key === "outputSchema"
        ? canonicalSchema(value, key === "inputSchema" ? "input" : "output")
        : key === "execution"
            ? canonicalExecution(value)
            : value);
    return { ...kept, name: tool.name };
}
/** Whether a call must be, or may be, run as a task decides who can call; that it may not is what every client expects. */
function canonicalExecution(value) {
    const support = (0,schema_form/* isObject */.Gv)(value) ? (0,schema_form/* member */.Dc)(value, "taskSupport") : undefined;
    return support === "required" || support === "optional" ? { taskSupport: support } : {};
}
function canonicalPrompt(prompt) {
    const kept = keep(prompt, [], (key, value) => key === "arguments" && (0,schema_form/* isList */.Lv)(value) ? canonicalArguments(value) : value);
    return { ...kept, name: prompt.name };
}
function canonicalResource(resource) {
    return { ...keep(resource, ["size"], canonicalAnnotations), uri: resource.uri };
}
function canonicalTemplate(template) {
    return { ...keep(template, ["size"], canonicalAnnotations), uriTemplate: template.uriTemplate };
}
function canonicalAnnotations(key, value) {
    return key === "annotations" && (0,schema_form/* isObject */.Gv)(value) ? keep(value, ["lastModified"], same) : value;
}
function canonicalArguments(list) {
    const canonical = list
        .filter(schema_form/* isObject */.Gv)
        .map((argument) => keep(argument, argument.required === false ? ["required"] : [], same));
    return ordered(canonical, (argument) => (0,model_canonical/* canonicalJson */.dj)(argument.name));
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
        .sort((a, b) => (0,finding.compareText)(a.key, b.key) || (0,finding.compareText)((0,model_canonical/* canonicalJson */.dj)(a.item), (0,model_canonical/* canonicalJson */.dj)(b.item)))
        .map((entry) => entry.item);
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

/***/ 33237:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ decidingIn)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73903);
/* harmony import */ var _schema_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12726);


/**
 * That there are no others than what is named is notation where the object that says so says all that is said of its
 * instance. It decides, and is kept, where another keyword hears it: below `not`, `if`, `contains` and a `oneOf` whose
 * branches nothing else tells apart; where the same instance has members that are named beside it and not by it
 * (`allOf`, a reference or a branch beside members, `then`, `dependentSchemas`); and where `unevaluated…`, beside or
 * above, takes what is left over. Canonical form and comparison ask this alone.
 */
function decidingIn(root) {
    const document = documentOf(root);
    if (!document.hasAny)
        return { isSo: () => false };
    const found = {
        document,
        known: new Map(),
        saying: new Map(),
        names: new Map(),
        left: maximumSteps,
    };
    visit(found, root, ordinary);
    // What is too tangled, or leads elsewhere, is compared as it is written.
    const isAll = found.left < 0 || document.leadsElsewhere;
    return {
        isSo: (schema, saying) => (isAll && saying !== "needed") || found.saying.get(schema)?.has(saying) === true,
    };
}
const maximumSteps = 200_000;
const maximumDepth = 500;
const noNames = new Set();
const ordinary = { isAsked: false, isLeft: false, isTyped: false, elsewhere: noNames };
/** Stands for names that only a pattern or a schema of all others knows. */
const others = "\0others";
const hearing = new Set([
    ...["allOf", "anyOf", "oneOf", "not", "if", "then", "else", "contains", "dependentSchemas"],
    ...["unevaluatedProperties", "unevaluatedItems", "$ref", "$dynamicRef", "$recursiveRef"],
]);
function documentOf(root) {
    const found = { root, hasAny: false, leadsElsewhere: false, anchors: new Map() };
    const look = (value) => {
        if ((0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value))
            for (const item of value)
                look(item);
        if (!(0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
            return;
        for (const key in value) {
            const below = value[key];
            if (typeof below === "string") {
                if (!key.startsWith("$"))
                    continue;
                if (key === "$anchor" || key === "$dynamicAnchor")
                    found.anchors.set(below, [...(found.anchors.get(below) ?? []), value]);
                if (key === "$id")
                    found.leadsElsewhere ||= value !== root;
                if (hearing.has(key))
                    found.leadsElsewhere ||= !below.startsWith("#");
            }
            // A choice of plain values, such as a text or null, names nothing.
            found.hasAny ||= hearing.has(key) && !((0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(below) && !below.some(holdsSchemas));
            look(below);
        }
    };
    look(root);
    return found;
}
function visit(found, schema, at, depth = 0) {
    if (!(0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(schema))
        return;
    found.left -= 1 + at.elsewhere.size;
    if (depth > maximumDepth)
        found.left = -1;
    if (found.left < 0)
        return;
    const isOrdinary = !at.isAsked && !at.isLeft && !at.isTyped && at.elsewhere.size === 0;
    // Most schemas stand so that nobody hears what they say of others, and many hold no schema either.
    if (isOrdinary && !holdsSchemas(schema))
        return;
    const key = isOrdinary
        ? ""
        : `${at.isAsked} ${at.isLeft} ${at.isTyped} ${at.isAsked ? "" : [...at.elsewhere].sort().join("\0")}`;
    const known = found.known.get(schema) ?? new Set();
    if (known.has(key))
        return;
    found.known.set(schema, known.add(key));
    const groups = groupsOf(found, schema);
    const own = ownNames(schema);
    const saying = found.saying.get(schema) ?? new Set();
    found.saying.set(schema, saying);
    const rest = Object.hasOwn(schema, "unevaluatedProperties") ? schema.unevaluatedProperties : undefined;
    const isTyped = at.isTyped || (0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(rest);
    const isLeft = at.isLeft || rest !== undefined || Object.hasOwn(schema, "unevaluatedItems");
    const inner = groups.map((group) => namesOfAll(found, group));
    const beside = new Set([...at.elsewhere, ...inner.flatMap((names) => [...names])]);
    const isMore = (names, named) => [...names].some((name) => !named.has(name));
    if (at.isAsked || isTyped || isMore(beside, own))
        saying.add("closed");
    const evaluated = new Set([own, ...inner].flatMap((names) => [...names]));
    if (at.isAsked || at.isTyped || isMore(at.elsewhere, evaluated))
        saying.add("ended");
    if (isLeft)
        saying.add("open");
    if (at.isAsked)
        saying.add("needed");
    for (const [n, group] of groups.entries()) {
        found.left -= groups.length;
        const elsewhere = new Set([...at.elsewhere, ...own]);
        for (const [m, names] of inner.entries())
            if (m !== n)
                for (const name of names)
                    elsewhere.add(name);
        found.left -= elsewhere.size;
        if (found.left < 0)
            return;
        for (const part of group.parts)
            visit(found, part, { isAsked: at.isAsked || group.isAsked, isLeft, isTyped, elsewhere }, depth + 1);
    }
    const below = { ...ordinary, isAsked: at.isAsked };
    const asked = { ...ordinary, isAsked: true };
    for (const [keyword, value] of Object.entries(schema)) {
        if (inPlace.has(keyword))
            continue;
        const standing = ["not", "if", "contains"].includes(keyword) ? { ...asked, isLeft } : below;
        const kind = (0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaKind */ .eE)(keyword);
        if (kind === "map")
            for (const [, each] of (0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .members */ .ol)(value))
                visit(found, each, standing, depth + 1);
        else if (kind !== undefined)
            for (const each of (0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value) ? value : [value])
                visit(found, each, standing, depth + 1);
    }
}
function holdsSchemas(schema) {
    if (!(0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(schema))
        return false;
    for (const keyword in schema)
        if ((0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaKind */ .eE)(keyword) !== undefined || inPlace.has(keyword))
            return true;
    return false;
}
const inPlace = new Set([
    ...["$ref", "$dynamicRef", "$recursiveRef", "allOf", "anyOf", "oneOf", "then", "else", "dependentSchemas"],
]);
function groupsOf(found, schema) {
    const groups = [];
    const one = (parts, isAsked = false) => groups.push({ parts, isAsked });
    for (const keyword of ["$ref", "$dynamicRef", "$recursiveRef"]) {
        const reference = (0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(schema, keyword);
        if (typeof reference === "string")
            one(targetsOf(found.document, reference));
    }
    const { allOf, anyOf, oneOf } = schema;
    if ((0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(allOf))
        for (const part of allOf)
            one([part]);
    if ((0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(anyOf))
        one(anyOf);
    if ((0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(oneOf))
        one(oneOf, !areToldApart(found, oneOf));
    one(["then", "else"].flatMap((keyword) => (0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(schema, keyword) ?? []));
    for (const [, part] of (0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .members */ .ol)((0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(schema, "dependentSchemas")))
        one([part]);
    return groups;
}
function targetsOf({ root, anchors }, reference) {
    const unescaped = decoded(reference.slice(1));
    if (unescaped === "")
        return [root];
    if (!unescaped.startsWith("/"))
        return anchors.get(unescaped) ?? [];
    let current = root;
    for (const step of unescaped.slice(1).split("/")) {
        const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
        if ((0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(current))
            current = (0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(current, key);
        else if ((0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(current) && /^\d{1,6}$/.test(key))
            current = current[Number(key)];
        else
            return [];
    }
    return current === undefined ? [] : [current];
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function ownNames(schema) {
    return new Set((0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .members */ .ol)((0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(schema, "properties")).map(([name]) => name));
}
/** Members that a schema says something of, itself or by its parts. */
function namesOf(found, schema) {
    if (!(0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(schema))
        return noNames;
    const known = found.names.get(schema);
    if (known !== undefined)
        return known;
    // One that leads back to itself says nothing more.
    found.names.set(schema, noNames);
    const additional = (0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(schema, "additionalProperties");
    const hasOthers = (0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .members */ .ol)((0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(schema, "patternProperties")).length > 0 ||
        ((0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(additional) && Object.keys(additional).length > 0);
    const names = new Set(ownNames(schema));
    if (hasOthers)
        names.add(others);
    for (const group of groupsOf(found, schema))
        for (const name of namesOfAll(found, group))
            names.add(name);
    found.left -= 1 + names.size;
    found.names.set(schema, names);
    return names;
}
function namesOfAll(found, { parts }) {
    const [only = null] = parts;
    if (parts.length === 1)
        return namesOf(found, only);
    return new Set(found.left < 0 ? [] : parts.flatMap((part) => [...namesOf(found, part)]));
}
/** Whether no two have an instance in common, be they closed or not: by their types, or by a constant that each must have. */
function areToldApart(found, branches) {
    found.left -= branches.length * branches.length;
    if (found.left < 0)
        return false;
    const marks = branches.map((branch) => marksOf(found, branch));
    return marks.every((mine, n) => marks.slice(n + 1).every((theirs) => [...mine].some(([name, values]) => {
        const other = theirs.get(name);
        return other !== undefined && [...values].every((value) => !other.has(value));
    })));
}
const typeMark = "\0type";
/** By name, the values that a member which must be there can have; the types under a name of their own. */
function marksOf({ document }, branch) {
    const reference = (0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(branch) ? (0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(branch, "$ref") : undefined;
    const [target = branch] = typeof reference === "string" ? targetsOf(document, reference) : [];
    const marks = new Map();
    if (!(0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(target))
        return marks;
    const types = (0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(target, "type");
    const list = ((0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(types) ? types : [types]).map((type) => (type === "integer" ? "number" : type));
    if (types !== undefined && target.nullable !== true)
        marks.set(typeMark, new Set(list.map(String)));
    const required = (0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(target, "required");
    for (const [name, schema] of (0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .members */ .ol)((0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(target, "properties"))) {
        if (!(0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(required) ||
            !required.includes(name) ||
            !(0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(schema) ||
            Object.hasOwn(schema, "default"))
            continue;
        const values = Object.hasOwn(schema, "const") ? [schema.const ?? null] : (0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(schema, "enum");
        if ((0,_schema_form_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(values))
            marks.set(name, new Set(values.map(_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)));
    }
    return marks;
}


/***/ })

};
;