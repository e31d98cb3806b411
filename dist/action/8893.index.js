"use strict";
exports.id = 8893;
exports.ids = [8893,6116];
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

/***/ 1946:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   QC: () => (/* binding */ noNames),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   aX: () => (/* binding */ argumentsOf),
/* harmony export */   aj: () => (/* binding */ argumentNames),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   ep: () => (/* binding */ textChange),
/* harmony export */   j2: () => (/* binding */ compareMembers),
/* harmony export */   lJ: () => (/* binding */ objectAt)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73903);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3028);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3416);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66343);
/* harmony import */ var _same_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56770);
/* harmony import */ var _schema_form_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12726);
/* harmony import */ var _text_warnings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89851);







/**
 * What two lists have in common by name, all in canonical form. What is equal as it stands is looked at no further. Of a
 * name that several have, each is compared with each: which of them a client takes nobody knows.
 */
function listed({ root, before, after, nameOf, canonical, }) {
    const old = byName(before, nameOf);
    const now = byName(after, nameOf);
    const gone = [];
    const changed = [];
    const undecided = [];
    for (const [name, entries] of old) {
        const others = now.get(name);
        const isDeep = [...entries, ...(others ?? [])].some(isTooDeep);
        if (isDeep)
            undecided.push(unlike(root, name, "too-deep", "too deep to compare"));
        else if (others === undefined)
            gone.push(...entries.map(canonical));
        else if (!sameItems(entries, others)) {
            const [a, b] = [ordered(entries.map(canonical)), ordered(others.map(canonical))];
            if (sameItems(a, b))
                continue;
            const isOne = a.length === 1 && b.length === 1;
            if (!isOne)
                undecided.push(unlike(root, name, "named-twice", "several have this name"));
            if (a.length * b.length <= maximumPairs)
                for (const x of a)
                    for (const y of b)
                        if (!sameItem(x, y))
                            changed.push({ name, before: x, after: y });
        }
    }
    const come = [];
    for (const [name, entries] of now) {
        if (old.has(name))
            continue;
        if (entries.some(isTooDeep))
            undecided.push(unlike(root, name, "too-deep", "too deep to compare"));
        else
            come.push(...entries.map(canonical));
        if (entries.length > 1)
            undecided.push(unlike(root, name, "named-twice", "several have this name"));
    }
    return { gone, come, changed, undecided };
}
/** Of one name; with more of them it is enough to say that there are several. */
const maximumPairs = 16;
function unlike(root, name, reason, text) {
    return change((0,_change_js__WEBPACK_IMPORTED_MODULE_5__/* .below */ .G)(root, name), "unknown", "listing", reason, `? ${name}: ${text}`);
}
const maximumDepth = 256;
/** Whatever looks at it takes a step down for each level. */
function isTooDeep(entry) {
    let level = [entry];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > maximumDepth)
            return true;
        level = level.flatMap((value) => typeof value === "object" && value !== null ? Object.values(value) : []);
    }
    return false;
}
function ordered(entries) {
    if (entries.length < 2)
        return entries;
    const texts = new Map(entries.map((entry) => [entry, (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(entry)]));
    return [...entries].sort((a, b) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_6__.compareText)(texts.get(a) ?? "", texts.get(b) ?? ""));
}
function sameItems(a, b) {
    return a.length === b.length && a.every((item, n) => sameItem(item, b[n] ?? {}));
}
function sameItem(a, b) {
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => (0,_same_js__WEBPACK_IMPORTED_MODULE_2__/* .sameJson */ .V)(a[key], b[key]));
}
function byName(entries, nameOf) {
    const found = new Map();
    for (const entry of entries) {
        const same = found.get(nameOf(entry));
        if (same === undefined)
            found.set(nameOf(entry), [entry]);
        else
            same.push(entry);
    }
    return found;
}
function change(pointer, kind, side, reason, summary, more = {}) {
    return { pointer, class: kind, side, reason, summary, why: (0,_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .whyOf */ .g)(reason, side, kind), ...more };
}
/** A change of a text that models read: both texts, and what stands out in the new one. */
function textChange(pointer, subject, what, before, after, names = noNames) {
    const how = after === undefined ? "removed" : before === undefined ? "added" : "changed";
    const reason = what === "instructions"
        ? "instructions-changed"
        : what === "title"
            ? "title-changed"
            : `description-${how}`;
    const warnings = after === undefined ? [] : (0,_text_warnings_js__WEBPACK_IMPORTED_MODULE_4__/* .warningsOfChange */ .Xz)(textOf(before ?? ""), textOf(after), names);
    return change(pointer, "documentation", "listing", reason, `~ ${subject}: ${what} ${how}`, {
        ...(before === undefined ? {} : { before: textOf(before) }),
        ...(after === undefined ? {} : { after: textOf(after) }),
        ...(warnings.length === 0 ? {} : { warnings }),
    });
}
function textOf(value) {
    return typeof value === "string" ? value : (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value);
}
const noNames = { tools: new Set() };
const texts = new Set(["title", "description"]);
const shown = new Set(["icons", "name", "annotations"]);
/** Members that are not compared by their meaning: what describes is documentation, the rest is unknown. */
function compareMembers(a, b, pointer, subject, compared, names = noNames) {
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) => {
        const [before, after] = [own(a, key), own(b, key)];
        if (compared.includes(key) || (0,_same_js__WEBPACK_IMPORTED_MODULE_2__/* .sameJson */ .V)(before, after))
            return [];
        const at = (0,_change_js__WEBPACK_IMPORTED_MODULE_5__/* .below */ .G)(pointer, key);
        if (texts.has(key))
            return [textChange(at, subject, key, before, after, names)];
        const kind = shown.has(key) ? "documentation" : "unknown";
        const sign = kind === "unknown" ? "?" : "~";
        const reason = shown.has(key) ? `${key}-changed` : "member-changed";
        return [
            change(at, kind, "listing", reason, `${sign} ${subject}: ${key} changed`, {
                ...(before === undefined ? {} : { before: textOf(before) }),
                ...(after === undefined ? {} : { after: textOf(after) }),
            }),
        ];
    });
}
function own(item, key) {
    return Object.hasOwn(item, key) ? item[key] : undefined;
}
function objectAt(item, key) {
    const value = own(item, key);
    return (0,_schema_form_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value) ? value : {};
}
function argumentsOf(prompt) {
    const list = own(prompt, "arguments");
    return new Map(((0,_schema_form_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(list) ? list.filter(_schema_form_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv) : []).map((entry) => [String((0,_schema_form_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(entry, "name")), entry]));
}
/** Names of a tool's arguments, as its input schema has them at its root. */
function argumentNames(tool) {
    return Object.keys(objectAt(objectAt(tool, "inputSchema"), "properties"));
}


/***/ }),

/***/ 66343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ whyOf)
/* harmony export */ });
/* unused harmony export changeReasons */
const cannotTell = "whether a call that was valid still is cannot be told from the schema";
const cannotTellOutput = "whether what comes is still what a reader expects cannot be told from the schema";
/** Every reason of a change. The sentences are for people; the codes are stable. */
const reasons = {
    "tool-removed": { listing: "a call of it fails" },
    "named-twice": {
        listing: "several entries have this name, and which of them a client takes is chance",
    },
    "tool-added": { listing: "nobody calls it yet" },
    "prompt-removed": { listing: "whoever asks for it by name gets an error" },
    "prompt-added": { listing: "nobody asks for it yet" },
    "resource-removed": { listing: "whoever reads its URI may get an error" },
    "resource-added": { listing: "nobody reads it yet" },
    "resource-template-removed": { listing: "whoever makes URIs from it may get an error" },
    "resource-template-added": { listing: "nobody uses it yet" },
    "resource-templated": {
        listing: "no longer listed, but a template still covers its URI; whether it answers cannot be told",
    },
    "argument-removed": {
        input: "a call that gives it is refused by a server that checks, and loses its meaning with one that does not",
    },
    "argument-required": { input: "a call without it was valid and is refused now" },
    "argument-added": { input: "a call without it is still valid" },
    "argument-optional": { input: "a call that gives it is still valid" },
    "field-removed": { output: "a reader that uses it no longer gets it" },
    "field-added": { output: "a reader that does not know it can ignore it" },
    "field-optional": { output: "a reader that relies on it may not get it" },
    "field-required": { output: "a reader can rely on it now" },
    "type-narrowed": {
        input: "a value of a type that is gone was valid and is refused now",
        output: "a reader gets only what it expected before",
    },
    "type-widened": {
        input: "every value that was valid still is",
        output: "a reader may get a type that it does not expect",
    },
    "type-changed": {
        input: "a value of the former type was valid and is refused now",
        output: "a reader gets a type that it does not expect",
    },
    "value-removed": {
        input: "a call with that value was valid and is refused now",
        output: "a reader gets only values that it expected before",
    },
    "value-added": {
        input: "every value that was valid still is",
        output: "a reader may get a value that it does not expect",
    },
    "values-changed": {
        input: "a call with a value that is gone was valid and is refused now",
        output: "a reader may get a value that it does not expect",
    },
    "values-limited": {
        input: "a call with any other value was valid and is refused now",
        output: "a reader gets fewer values than before",
    },
    "values-freed": {
        input: "every value that was valid still is",
        output: "a reader may get a value that it does not expect",
    },
    "limit-tightened": {
        input: "a value beyond the limit was valid and is refused now",
        output: "a reader gets fewer values than before",
    },
    "limit-loosened": {
        input: "every value that was valid still is",
        output: "a reader may get a value beyond what it expects",
    },
    "limit-changed": { input: cannotTell, output: cannotTellOutput },
    "choice-removed": {
        input: "a value of that kind was valid and is refused now",
        output: "a reader gets fewer kinds of value than before",
    },
    "choice-added": {
        input: "every value that was valid still is",
        output: "a reader may get a kind of value that it does not expect",
    },
    "members-named": {
        input: "it took any members or none; whether those that callers gave are still taken cannot be told",
    },
    "members-unnamed": {
        input: "it takes any members or none now; whether those that callers give still mean anything cannot be told",
    },
    "members-added": { input: "a call without other members is still valid" },
    "members-removed": { input: "whether other members than the named ones are still taken cannot be told" },
    "members-typed": { output: "a reader knows more of the other members than before" },
    "members-untyped": { output: "a reader may get other members of any kind" },
    "keyword-changed": { input: cannotTell, output: cannotTellOutput },
    "schema-changed": { input: cannotTell, output: cannotTellOutput },
    "too-deep": {
        input: "nested too deeply, or too large, to be compared",
        output: "nested too deeply, or too large, to be compared",
    },
    "default-changed": {
        input: "a call without it is still valid but means something else now; whether that breaks cannot be told",
        output: "what is valid stays as it was",
    },
    "default-added": { input: "what is valid stays as it was", output: "what is valid stays as it was" },
    "default-removed": { input: "what is valid stays as it was", output: "what is valid stays as it was" },
    "output-removed": { output: "a reader of the structured output no longer gets it" },
    "output-added": { output: "nobody reads the structured output yet" },
    "task-required": { listing: "a client that does not run tools as tasks can no longer call it" },
    "task-allowed": { listing: "a call without a task is valid" },
    "task-refused": { listing: "a client that runs it as a task can no longer do so" },
    "mime-type-changed": { output: "a reader that handles the former type gets another" },
    "mime-type-added": { output: "a reader gets what it got before, and is told its type" },
    "mime-type-removed": { output: "whether a reader still gets the former type cannot be told" },
    "hint-changed": {
        listing: "nothing that a call needs changes; a client may decide otherwise whether it asks first",
    },
    "annotations-changed": { listing: "nothing that a call needs changes" },
    "instructions-changed": { listing: "nothing that a call needs changes; models read it" },
    "description-changed": { listing: "nothing that a call needs changes; models read it" },
    "description-added": { listing: "nothing that a call needs changes; models read it" },
    "description-removed": { listing: "nothing that a call needs changes; models no longer read it" },
    "title-changed": { listing: "nothing that a call needs changes" },
    "icons-changed": { listing: "nothing that a call needs changes" },
    "name-changed": { listing: "nothing that a reader needs changes" },
    deprecated: { listing: "still there; its users should look for another" },
    "no-longer-deprecated": { listing: "still there" },
    "member-changed": { listing: "what the member means to clients is not known" },
};
/** All reasons with their sentences, for the documentation. */
const changeReasons = (/* unused pure expression or super */ null && (reasons));
/**
 * One sentence without a full stop: for whom it breaks and why, or why it does not. `isCovered`: a keyword says less
 * than before, but the schema as a whole shows that nothing is lost.
 */
function whyOf(reason, side, kind, isCovered = false) {
    const why = Object.hasOwn(reasons, reason) ? reasons[reason] : {};
    const own = why[side] ?? why.listing ?? why.input ?? why.output ?? "what it means to clients is not known";
    if (kind === "unknown")
        return `cannot be decided: ${own}`;
    if (kind === "breaking") {
        const told = own === cannotTell || own === cannotTellOutput ? generic[side].breaking : own;
        return `breaks ${whom[side]}: ${told}`;
    }
    return `breaks nobody: ${isCovered ? generic[side].covered : own}`;
}
const whom = { input: "callers", output: "readers of the output", listing: "clients" };
const generic = {
    input: {
        breaking: "a value that was valid is refused now",
        covered: "every value that was valid still is",
    },
    output: {
        breaking: "a reader may get a value that it does not expect",
        covered: "a reader gets only what it expected before",
    },
    listing: { breaking: "what worked before no longer does", covered: "what worked before still does" },
};


/***/ }),

/***/ 56770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
            const isNotation = saysNothing(key, below) || (below === false && isBesideNames(schema, key, at));
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


/***/ }),

/***/ 96340:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b5: () => (/* binding */ promptTexts),
/* harmony export */   fX: () => (/* binding */ toolTexts),
/* harmony export */   qc: () => (/* binding */ textsBelow)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3416);
/* harmony import */ var _schema_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12726);


/** Every text of a tool: names and values of its schemas too, for a model is shown all of it. */
function toolTexts(tool) {
    return textsBelow(tool, (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .G)("/tools", tool.name));
}
function promptTexts(prompt) {
    return textsBelow(prompt, (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .G)("/prompts", prompt.name));
}
const maximumDepth = 128;
/** Words, be they of a script that puts no space between them, or too much to be a name. */
function isProse(text) {
    return text.length > 64 || /\s|[^\x20-\x7e]/u.test(text.trim());
}
function textsBelow(item, pointer) {
    const found = [];
    const visit = (value, at, depth) => {
        if (depth > maximumDepth)
            return;
        if (typeof value === "string") {
            found.push({ pointer: at, text: value, isProse: isProse(value) });
        }
        else if ((0,_schema_form_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
            for (const [n, each] of value.entries())
                visit(each, (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .G)(at, String(n)), depth + 1);
        else if ((0,_schema_form_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
            for (const [key, each] of Object.entries(value)) {
                if (key !== "_meta")
                    found.push({ pointer: (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .G)(at, key), text: key, isProse: isProse(key) });
                if (key !== "_meta" && key !== "icons" && key !== "$schema")
                    visit(each, (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .G)(at, key), depth + 1);
            }
    };
    for (const [key, value] of Object.entries(item))
        if (key !== "_meta" && key !== "icons")
            visit(value, (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .G)(pointer, key), 0);
    return found;
}


/***/ }),

/***/ 89851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nZ: () => (/* binding */ warningsOf),
  GA: () => (/* binding */ warningsOfAll),
  Xz: () => (/* binding */ warningsOfChange),
  Ye: () => (/* binding */ warningsOfText)
});

// EXTERNAL MODULE: ./.build/model/text.js
var model_text = __webpack_require__(34694);
;// CONCATENATED MODULE: ./.build/contract/text/hidden.js

/** Characters that nobody sees and a model reads, by what they are. */
const kinds = [
    {
        what: "zero width",
        pattern: /[\u200b-\u200d\u2060-\u2064\ufeff\u00ad\u180e\u115f\u1160\u3164\uffa0]|\u034f/u,
    },
    { what: "bidirectional control", pattern: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u },
    { what: "tag character", pattern: /[\u{e0000}-\u{e007f}]/u },
    { what: "variation selector", pattern: /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u },
    { what: "line separator", pattern: /[\u2028\u2029]/u },
    { what: "control character", pattern: /(?![\t\n\r])\p{Cc}/u },
    { what: "invisible format character", pattern: /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u },
    { what: "half of a character", pattern: /\p{Cs}/u },
];
const suspect = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\p{Default_Ignorable_Code_Point}]/u;
const pictograph = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f|\u20e3/u;
/** Scripts in which joiners decide how letters are written. */
const joining = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Mongolian}]/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
/** A flag of a region, such as Scotland's: a black flag, tags, and the tag that ends them. */
const regionFlags = /\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}/gu;
/** Hidden characters of a text, counted; what is ordinary in emoji and in scripts that join is left out. */
function hiddenCharacters(text) {
    if (ordinary.test(text) || !suspect.test(text))
        return [];
    const characters = [...text.replace(regionFlags, "")];
    const found = new Map();
    let spelt = "";
    for (const [n, character] of characters.entries()) {
        if (!suspect.test(character) || isOrdinary(character, characters[n - 1] ?? "", characters[n + 1] ?? ""))
            continue;
        const kind = kinds.find(({ pattern }) => pattern.test(character));
        if (kind === undefined)
            continue;
        const code = codeOf(character);
        const counts = found.get(kind.what) ?? new Map();
        found.set(kind.what, counts.set(code, (counts.get(code) ?? 0) + 1));
        if (kind.what === "tag character")
            spelt += String.fromCodePoint((character.codePointAt(0) ?? 0) & 0x7f);
    }
    return [...found].map(([what, counts]) => {
        const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
        const codes = [...counts.keys()].sort();
        const shown = codes.length > 4 ? `${codes.slice(0, 3).join(", ")} and ${codes.length - 3} more` : codes.join(", ");
        const message = what === "tag character" ? (0,model_text/* printable */.g$)(spelt, 80) : "";
        const told = message === "" ? "" : `, which spell “${message}”`;
        return { kind: "hidden-characters", text: `${total} × ${what} (${shown}) that nobody sees${told}` };
    });
}
function codeOf(character) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
function isOrdinary(character, before, after) {
    switch (character) {
        case "\u200d":
            return ((pictograph.test(before) && pictograph.test(after)) || (joining.test(before) && joining.test(after)));
        case "\u200c":
            return joining.test(before) && joining.test(after);
        case "\ufe0e":
        case "\ufe0f":
            return /[\p{Emoji}\p{So}\p{Sm}]/u.test(before);
        case "\u200e":
        case "\u200f":
            return rightToLeft.test(before) || rightToLeft.test(after);
        default:
            return /[\u{e0100}-\u{e01ef}]/u.test(character) && /\p{Script=Han}/u.test(before);
    }
}
/** Nothing but printable ASCII and line breaks: nothing is hidden in it. */
const ordinary = /^[\t\n\r -~]*$/;
/** The text as a reader would hear it: without what is hidden, full-width and styled letters as plain ones, one space each. */
function plainReading(text) {
    if (ordinary.test(text))
        return text.replace(/\s\s+|[\t\n\r]/g, " ");
    const visible = suspect.test(text)
        ? text.replace(/(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu, "")
        : text;
    return visible.normalize("NFKC").replace(/[‘’]/gu, "'").replace(/\s+/gu, " ");
}
const word = /[\p{L}\p{M}]{2,64}/gu;
/** Letters of other scripts that look like Latin ones; a lone μ, π or Δ in a unit or a formula is ordinary. */
const lookalike = /[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧικνορυ]/u;
const latin = /\p{Script=Latin}/u;
/** Words that mix Latin letters with those of another script that look alike. */
function mixedScripts(text) {
    if (ordinary.test(text))
        return [];
    const mixed = new Set((text.match(word) ?? []).filter((each) => latin.test(each) && lookalike.test(each)));
    return [...mixed].slice(0, 4).map((each) => {
        const others = [...each].filter((letter) => lookalike.test(letter)).map(codeOf);
        const letters = [...new Set(others)].join(", ");
        return {
            kind: "mixed-scripts",
            text: `“${(0,model_text/* printable */.g$)(each, 60)}” mixes Latin letters with others that look alike (${letters})`,
        };
    });
}

;// CONCATENATED MODULE: ./.build/contract/text/instructions.js

const reads = "reads like an instruction to the model";
/**
 * What steers a model rather than describes. Bounded gaps only: a hostile text costs time in proportion to its length.
 * Matched against the plain reading of a text, so that hidden characters between letters hide nothing.
 */
const signs = [
    {
        kind: "instruction",
        what: `${reads} to set others aside`,
        words: ["instruction", "prompt", "rule", "message", "guideline", "directive", "restriction"],
        pattern: /\b(?:ignore|disregard|forget|override|bypass)\b.{0,30}\b(?:previous|prior|above|earlier|preceding|all|any|other|system|safety)\b.{0,24}\b(?:instructions?|prompts?|rules?|messages?|guidelines?|directives?|restrictions?)\b/iu,
    },
    {
        kind: "instruction",
        what: `${reads} to keep something from the user`,
        words: ["user"],
        pattern: /\b(?:do not|don't|never|must not|should not|without)\s(?:\w+\s){0,2}(?:tell|telling|inform|informing|mention|mentioning|reveal|revealing|disclose|disclosing|notify|notifying|alert|alerting|warn|warning|let|letting)\b.{0,30}\busers?\b|\b(?:hide|conceal|keep)\b.{0,30}\b(?:secret |hidden )?from (?:the )?users?\b/iu,
    },
    {
        kind: "instruction",
        what: `${reads} to act without asking`,
        words: ["ask", "confirm", "permission", "consent", "approval"],
        pattern: /\bwithout (?:\w+ ){0,2}(?:asking|confirmation|confirming|permission|consent|approval)\b|\b(?:do not|don't|never|no need to) (?:ask|wait|prompt)\b.{0,30}\b(?:confirm\w*|permission|consent|approval)\b/iu,
    },
    {
        kind: "instruction",
        what: `${reads}, marked as if it came from elsewhere`,
        words: ["<", "[inst", "[/inst", "[system", "prompt:", "prompt :"],
        pattern: /<\/?(?:IMPORTANT|SYSTEM|CRITICAL|INSTRUCTIONS?|SECRET|HIDDEN)>|<(important|system|critical|instructions?|secret|hidden|assistant)>.{0,2000}<\/\1>|<\|(?:im_start|im_end|system|endoftext)\|>|\[(?:\/?INST|SYSTEM)\]|(?:^|[\s#])(?:system|developer) ?prompt ?:/u,
    },
    {
        kind: "instruction",
        what: `${reads} to touch private files`,
        words: ["~/.", "id_rsa", "id_ed25519", "/etc/", "mcp.json", "private key"],
        pattern: /\b(?:read|open|cat|send|include|pass|provide|upload|access|contents? of|load|copy)\b.{0,60}(?:~\/\.(?:ssh|aws|cursor|gnupg|config|kube|docker|npmrc|netrc|env)|\bid_(?:rsa|ed25519)\b|\/etc\/(?:passwd|shadow)|\bmcp\.json\b|\bprivate keys?\b)/iu,
    },
    {
        kind: "instruction",
        what: `${reads} to give the conversation away`,
        words: ["prompt", "history", "conversation", "chat", "messages"],
        pattern: /\b(?:send|include|pass|provide|paste|append|forward|put|add|write)\b.{0,50}\b(?:system prompt|chat history|conversation history|(?:full|entire|whole) (?:conversation|chat|prompt)|all (?:previous |prior )?messages)\b/iu,
    },
    {
        kind: "instruction",
        what: `${reads} to send something away`,
        words: ["http://", "https://", "@"],
        pattern: /\b(?:send|post|upload|forward|transmit|bcc|copy|exfiltrate)\b.{0,80}\bto (?:https?:\/\/|\S{1,64}@\S{1,64}\.\w)/iu,
    },
    {
        kind: "instruction",
        what: `${reads} on which tool to call first`,
        words: ["before ", "first"],
        pattern: /\bbefore (?:using|calling|invoking|running) (?:this|any|any other|every|other|another) (?:tools?|functions?|commands?)\b.{0,12}(?:you must|must|always|first|read|call|use|run|send)\b|\b(?:always|must) (?:first )?(?:call|use|run|invoke) (?:this|the|`|')?.{0,60}\b(?:first|before)\b|\bmust be (?:called|used|run) (?:first|before)\b/iu,
    },
    {
        kind: "instruction",
        what: `${reads} to call it always, or in place of others`,
        words: ["every ", "instead of", "over ", "rather than"],
        pattern: /\b(?:for|on|in|with|after|before) every (?:message|request|prompt|turn|response|conversation|question)\b|\b(?:use|call|prefer) this (?:tool |server |function )?(?:instead of|over|rather than) (?:any|all|every|other|the built-in|built-in)\b/iu,
    },
    {
        kind: "instruction",
        what: `${reads} on what it is`,
        words: ["from now on", "you are now", "new instruction", "pretend", "your new", "your real", "your true"],
        pattern: /\b(?:from now on,? (?:you|always|never)|you are now|new instructions? ?:|pretend (?:to be|that you)|your (?:new|real|true) (?:task|goal|instructions?))\b/iu,
    },
    {
        kind: "encoded",
        what: "holds encoded data that a reader cannot read",
        pattern: /data:[\w.+-]{1,60}\/[\w.+-]{1,60};base64,|(?=[A-Za-z0-9+/]{0,200}[A-Z])(?=[A-Za-z0-9+/]{0,200}[a-z])(?=[A-Za-z0-9+/]{0,200}\d)(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{72}[A-Za-z0-9+/]*={0,2}|(?=[\w-]{0,200}[A-Z])(?=[\w-]{0,200}[a-z])(?=[\w-]{0,200}\d)(?<![\w-])[\w-]{72}|\b[0-9a-fA-F]{128}/u,
    },
];
/** In the text as it stands, with its white space. */
const markup = [
    {
        kind: "hidden-markup",
        what: "holds a comment that is not displayed",
        pattern: /<!--(?:(?!-->)[\s\S]){0,400}|^\[(?:\/\/|comment)\]: ?#/imu,
    },
    {
        kind: "hidden-markup",
        what: "holds markup that hides text",
        pattern: /style\s{0,4}=\s{0,4}["'][^"'>]{0,200}(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden|font-size\s{0,4}:\s{0,4}0|opacity\s{0,4}:\s{0,4}0)/iu,
    },
    {
        kind: "hidden-markup",
        what: "leaves so much room that what follows is out of sight",
        // Between texts: what nothing follows is cut off before.
        pattern: /\s{160}|(?:[^\S\n]{0,160}\n){16}/u,
    },
];
/** What stands out in a text, each sign once, with the words that show it. */
function instructionsIn(text, plain) {
    const lower = plain.toLowerCase();
    const found = [];
    for (const sign of signs)
        if (sign.words?.some((each) => lower.includes(each)) ?? hasLongWord(plain))
            look(sign, plain, found);
    for (const sign of markup)
        if (mayHide.test(text))
            look(sign, text.trimEnd(), found);
    return found;
}
/** What all encoded data has, and all markup that hides. */
const longWord = /[\w+/-]{64}/;
const mayHide = /[<[]|\s{16}/;
function hasLongWord(text) {
    return (text.length >= 64 && longWord.test(text)) || text.includes(";base64,");
}
function look({ kind, what, pattern }, text, found) {
    const match = pattern.exec(text);
    if (match !== null)
        found.push({ kind, text: `${what}: “${(0,model_text/* printable */.g$)(match[0], 100)}”` });
}

;// CONCATENATED MODULE: ./.build/contract/text/references.js

/** A name that is no ordinary word: `get_alerts`, `get-alerts`, `getAlerts`. */
const compound = /^[A-Za-z][A-Za-z0-9]*(?:[_-]+[A-Za-z0-9]+)+$|^[a-z]+[A-Z][A-Za-z0-9]*$/;
const token = /[A-Za-z][\w-]{1,80}/g;
/** Other tools of the server that the text names, where the former text did not. */
function siblingsIn(text, names, before = "") {
    if (!mayName.test(text))
        return [];
    const found = (text.match(token) ?? []).filter((name) => names.tools.has(name) && name !== names.self && isMeant(name, text) && !mentions(before, name));
    const named = [...new Set(found)];
    if (named.length === 0)
        return [];
    const shown = named.slice(0, 6).map((name) => (0,model_text/* printable */.g$)(name, 60));
    const more = named.length > 6 ? ` and ${named.length - 6} more` : "";
    return [{ kind: "reference", text: `names ${isOne(named)} of this server: ${shown.join(", ")}${more}` }];
}
/** Joined words, words in camel case, quotes. */
const mayName = /[A-Za-z][_-][A-Za-z]|[a-z][A-Z]|[`'"]/;
function mentions(text, name) {
    return text.includes(name) && [...(text.match(token) ?? [])].includes(name);
}
function isOne(names) {
    return names.length === 1 ? "another tool" : "other tools";
}
/** `echo` is a word unless it is quoted. */
function isMeant(name, text) {
    return compound.test(name) || ["`", "'", '"'].some((quote) => text.includes(`${quote}${name}${quote}`));
}
const foreign = [
    /\b(mcp__[A-Za-z0-9_-]{1,80})/g,
    /[`'"]?([A-Za-z][A-Za-z0-9]{0,40}(?:[_-][A-Za-z0-9]{1,40}){1,6})[`'"]?(?: MCP)? tool\b(?!s? (?:call|result|use|server))/g,
    /\btool (?:named |called )?[`'"]([A-Za-z][\w-]{1,80})[`'"]/g,
];
/** Tools that the text names and the server does not have: another server's, or one that is gone. */
function strangersIn(text, names, before = "") {
    if (!text.includes("mcp__") && !(text.includes("tool") && mayName.test(text)))
        return [];
    const found = foreign.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ""));
    const strangers = [...new Set(found)].filter((name) => compound.test(name) && !names.tools.has(name) && !before.includes(name));
    return strangers.slice(0, 4).map((name) => ({
        kind: "reference",
        text: `names a tool that this server does not have: ${(0,model_text/* printable */.g$)(name, 80)}`,
    }));
}

;// CONCATENATED MODULE: ./.build/contract/text/warnings.js



/** Characters of one text that are looked at for more than hidden characters. */
const maximumLength = 500_000;
/** What stands out in one text, whether or not it is new. */
function warningsOf(text, names) {
    const plain = plainReading(text.slice(0, maximumLength));
    return [
        ...overlong(text),
        ...hiddenCharacters(text),
        ...mixedScripts(text),
        ...instructionsIn(text.slice(0, maximumLength), plain),
        ...strangersIn(plain, names),
    ];
}
/** As `warningsOf`, and the other tools that it names where the former text did not. */
function warningsOfChange(before, after, names) {
    const plain = plainReading(after.slice(0, maximumLength));
    const old = before === undefined ? "" : plainReading(before.slice(0, maximumLength));
    return [
        ...overlong(after),
        ...hiddenCharacters(after),
        ...mixedScripts(after),
        ...instructionsIn(after.slice(0, maximumLength), plain),
        ...strangersIn(plain, names, old),
        ...siblingsIn(plain, names, old),
    ];
}
function overlong({ length }) {
    if (length <= maximumLength)
        return [];
    return [
        {
            kind: "hidden-markup",
            text: `has ${length} characters, of which the first ${maximumLength} were looked at`,
        },
    ];
}
function warningsOfText({ text, isProse }, names) {
    return isProse ? warningsOf(text, names) : [...hiddenCharacters(text), ...mixedScripts(text)];
}
/** What stands out in any of them, the same only once. */
function warningsOfAll(texts, names) {
    const found = new Map();
    for (const text of texts)
        for (const warning of warningsOfText(text, names))
            found.set(`${warning.kind} ${warning.text}`, warning);
    return [...found.values()];
}


/***/ })

};
;