"use strict";
exports.id = 9115;
exports.ids = [9115,6116];
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

/***/ 29115:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareContracts: () => (/* binding */ compareContracts)
});

// EXTERNAL MODULE: ./.build/model/canonical.js
var canonical = __webpack_require__(73903);
// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(3028);
// EXTERNAL MODULE: ./.build/model/text.js
var model_text = __webpack_require__(34694);
// EXTERNAL MODULE: ./.build/contract/canonical.js
var contract_canonical = __webpack_require__(46116);
;// CONCATENATED MODULE: ./.build/contract/change.js
const changeClasses = [
    "breaking",
    "unknown",
    "additive",
    "documentation",
];
/** One more step of a JSON pointer. */
function below(pointer, ...steps) {
    return pointer + steps.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

// EXTERNAL MODULE: ./.build/contract/schema-form.js
var schema_form = __webpack_require__(12726);
;// CONCATENATED MODULE: ./.build/contract/same.js

/** Whether two JSON values are equal, whatever the order of members; without writing either down as text. */
function sameJson(a, b) {
    if (a === b)
        return true;
    if ((0,schema_form/* isList */.Lv)(a))
        return (0,schema_form/* isList */.Lv)(b) && a.length === b.length && a.every((item, n) => sameJson(item, b[n]));
    if (!(0,schema_form/* isObject */.Gv)(a) || !(0,schema_form/* isObject */.Gv)(b))
        return false;
    const keys = Object.keys(a);
    return (keys.length === Object.keys(b).length &&
        keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key])));
}

;// CONCATENATED MODULE: ./.build/contract/compare-limits.js


/** Whether a greater number admits more values or fewer. */
const limits = {
    minimum: "lower",
    exclusiveMinimum: "lower",
    minLength: "lower",
    minItems: "lower",
    minProperties: "lower",
    maximum: "upper",
    exclusiveMaximum: "upper",
    maxLength: "upper",
    maxItems: "upper",
    maxProperties: "upper",
    multipleOf: "text",
    pattern: "text",
    format: "text",
    uniqueItems: "text",
};
function isLimit(keyword) {
    return Object.hasOwn(limits, keyword);
}
/**
 * A limit that appears admits less, one that goes admits more, a number that moved is decided by its
 * direction; a pattern, format or divisor that became another one cannot be decided without its meaning.
 */
function compareLimits(before, after) {
    return Object.entries(limits).flatMap(([keyword, kind]) => {
        const a = (0,schema_form/* member */.Dc)(before, keyword);
        const b = (0,schema_form/* member */.Dc)(after, keyword);
        if (sameJson(a, b))
            return [];
        if (a === undefined)
            return [{ keyword, effect: "narrower", text: `${keyword} ${JSON.stringify(b)}` }];
        if (b === undefined)
            return [{ keyword, effect: "wider", text: `no ${keyword}` }];
        const text = `${keyword} ${JSON.stringify(a)} → ${JSON.stringify(b)}`;
        if (kind === "text" || typeof a !== "number" || typeof b !== "number")
            return [{ keyword, effect: "unknown", text }];
        return [{ keyword, effect: b > a === (kind === "lower") ? "narrower" : "wider", text }];
    });
}

;// CONCATENATED MODULE: ./.build/contract/schema-types.js


const everything = ["array", "boolean", "integer", "null", "number", "object", "string"];
/** JSON types that a schema admits; `number` brings `integer` along. Null: any type. */
function typesOf(schema) {
    const type = (0,schema_form/* member */.Dc)(schema, "type");
    if (type === undefined) {
        const values = valuesOf(schema);
        return values && withIntegers([...values.values()].map(typeOfValue));
    }
    const names = ((0,schema_form/* isList */.Lv)(type) ? type : [type]).filter((name) => typeof name === "string");
    return withIntegers(names);
}
/** Values of `enum` or `const`, by their canonical text. Null: not limited to a list. */
function valuesOf(schema) {
    const single = (0,schema_form/* member */.Dc)(schema, "const");
    const list = single === undefined ? (0,schema_form/* member */.Dc)(schema, "enum") : [single];
    return (0,schema_form/* isList */.Lv)(list) ? new Map(list.map((value) => [(0,canonical/* canonicalJson */.dj)(value), value])) : null;
}
/** `integer`, `integer | string`, `any`: the admitted types as people read them. */
function typeText(types) {
    if (types === null || everything.every((type) => types.has(type)))
        return "any";
    return [...types]
        .filter((type) => type !== "integer" || !types.has("number"))
        .sort()
        .join(" | ");
}
/** How the second set of admitted things relates to the first; null is everything. */
function relation(before, after) {
    const inside = within(after, before);
    const outside = within(before, after);
    return inside ? (outside ? "same" : "narrower") : outside ? "wider" : "different";
}
function within(part, whole) {
    if (whole === null)
        return true;
    if (part === null)
        return false;
    return [...part].every((item) => whole.has(item));
}
function withIntegers(names) {
    return new Set(names.includes("number") ? [...names, "integer"] : names);
}
function typeOfValue(value) {
    if (value === null)
        return "null";
    if ((0,schema_form/* isList */.Lv)(value))
        return "array";
    return typeof value === "number" && Number.isInteger(value) ? "integer" : typeof value;
}
const documentation = new Set(["title", "description", "examples", "$comment", "deprecated", "default"]);
/** Keywords that describe and do not decide what is valid. */
function isDocumentation(keyword) {
    return documentation.has(keyword);
}
/**
 * A choice between plain types written as `anyOf` is the same as a list of types; a choice between null and
 * one schema is that schema made nullable. Other choices stay as they are.
 */
function plainChoice(schema) {
    const key = Object.hasOwn(schema, "anyOf") ? "anyOf" : Object.hasOwn(schema, "oneOf") ? "oneOf" : undefined;
    const branches = key === undefined ? undefined : schema[key];
    if (key === undefined || !(0,schema_form/* isList */.Lv)(branches) || Object.hasOwn(schema, "type"))
        return schema;
    const objects = branches.filter(schema_form/* isObject */.Gv);
    if (objects.length !== branches.length || objects.length === 0)
        return schema;
    const rest = Object.fromEntries(Object.entries(schema).filter(([name]) => name !== key));
    const plain = objects.every((branch) => Object.keys(branch).every((name) => name === "type" || isDocumentation(name)));
    if (plain) {
        const types = objects.map(typesOf);
        if (types.some((set) => set === null))
            return schema;
        return { ...rest, type: [...new Set(types.flatMap((set) => [...(set ?? [])]))].sort() };
    }
    const others = objects.filter((branch) => branch.type !== "null");
    const [only] = others;
    if (others.length !== 1 || only === undefined || objects.length === 1)
        return schema;
    const types = typesOf(only);
    if (types === null || Object.hasOwn(only, "$ref"))
        return schema;
    const values = valuesOf(only);
    const merged = { ...only, ...rest, type: [...types, "null"].sort() };
    return values ? { ...merged, enum: [...values.values(), null] } : merged;
}

;// CONCATENATED MODULE: ./.build/contract/compare-schema.js






const maximumDepth = 64;
const compared = new Set([
    "type",
    "const",
    "enum",
    "properties",
    "required",
    "items",
    "$ref",
    "$defs",
    "definitions",
]);
/**
 * Compares two JSON Schemas of a tool's input or output, both in canonical form. `subject` is what a summary
 * calls the root: the tool's name. For callers of the input fewer valid values break; for readers of the output more do.
 */
function compareSchemas(a, b, at) {
    if (sameJson(a, b))
        return [];
    const walk = {
        side: at.side,
        before: a,
        after: b,
        changes: [],
        followed: new Set(),
        budget: 20_000,
    };
    compare(walk, a, b, at.pointer, at.subject, 0);
    return walk.changes;
}
function compare(walk, a, b, pointer, subject, depth) {
    walk.budget -= 1;
    if (depth > maximumDepth || walk.budget < 0) {
        if (walk.budget >= -1)
            note(walk, pointer, "unknown", "too-deep", `? ${subject}: too deep to compare`);
        return;
    }
    const same = sameJson(a, b);
    if (same && !mentionsReference(a))
        return;
    if (hasReference(a) || hasReference(b)) {
        const pair = `${(0,canonical/* canonicalJson */.dj)(a)} ${(0,canonical/* canonicalJson */.dj)(b)}`;
        if (walk.followed.has(pair))
            return;
        walk.followed.add(pair);
    }
    const before = opened(a, walk.before);
    const after = opened(b, walk.after);
    if (before === null || after === null) {
        if (!same)
            note(walk, pointer, "unknown", "schema-changed", `? ${subject}: changed`);
        return;
    }
    if (!compareTypes(walk, before, after, pointer, subject))
        return;
    compareValues(walk, before, after, pointer, subject);
    compareProperties(walk, before, after, pointer, subject, depth);
    compareItems(walk, before, after, pointer, subject, depth);
    for (const change of compareLimits(before, after)) {
        note(walk, below(pointer, change.keyword), change.effect, `${change.keyword}-changed`, `~ ${subject}: ${change.text}`);
    }
    compareRest(walk, before, after, pointer, subject);
}
/** The schema itself, references followed; null for what is not an object or cannot be followed. */
function opened(schema, root) {
    let current = schema === true ? {} : schema;
    for (let step = 0; step < 16; step += 1) {
        if (!(0,schema_form/* isObject */.Gv)(current))
            return null;
        const reference = (0,schema_form/* member */.Dc)(current, "$ref");
        if (reference === undefined)
            return plainChoice(current);
        const target = typeof reference === "string" ? lookUp(root, reference) : undefined;
        if (!(0,schema_form/* isObject */.Gv)(target))
            return null;
        current = { ...target, ...Object.fromEntries(Object.entries(current).filter(([key]) => key !== "$ref")) };
    }
    return null;
}
function lookUp(root, reference) {
    if (reference === "#")
        return root;
    if (!reference.startsWith("#/"))
        return undefined;
    let current = root;
    for (const step of reference.slice(2).split("/")) {
        const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
        if ((0,schema_form/* isObject */.Gv)(current))
            current = (0,schema_form/* member */.Dc)(current, key);
        else if ((0,schema_form/* isList */.Lv)(current) && /^\d{1,6}$/.test(key))
            current = current[Number(key)];
        else
            return undefined;
    }
    return current;
}
function hasReference(schema) {
    return (0,schema_form/* isObject */.Gv)(schema) && Object.hasOwn(schema, "$ref");
}
function mentionsReference(schema) {
    return (0,canonical/* canonicalJson */.dj)(schema).includes('"$ref"');
}
/** False where no type is left in common: then nothing below is worth telling. */
function compareTypes(walk, a, b, pointer, subject) {
    const before = typesOf(a);
    const after = typesOf(b);
    const change = relation(before, after);
    if (change === "same")
        return true;
    const reason = change === "different" ? "type-changed" : change === "narrower" ? "type-narrowed" : "type-widened";
    const text = `~ ${subject}: ${typeText(before)} → ${typeText(after)}`;
    note(walk, below(pointer, "type"), change, reason, text);
    return before === null || after === null || [...after].some((type) => before.has(type));
}
function compareValues(walk, a, b, pointer, subject) {
    const before = valuesOf(a);
    const after = valuesOf(b);
    const change = relation(before && new Set(before.keys()), after && new Set(after.keys()));
    if (change === "same")
        return;
    const gone = before && after ? [...before.keys()].filter((value) => !after.has(value)) : [];
    const come = before && after ? [...after.keys()].filter((value) => !before.has(value)) : [];
    const detail = [...gone.map((value) => `- ${value}`), ...come.map((value) => `+ ${value}`)].join(", ");
    const plain = after === null ? "any value" : `one of ${[...after.keys()].slice(0, 8).join(", ")}`;
    const reason = change === "wider" ? "values-widened" : "values-narrowed";
    note(walk, below(pointer, "enum"), change, reason, `~ ${subject}: ${detail || plain}`);
}
function compareProperties(walk, a, b, pointer, subject, depth) {
    const input = walk.side === "input";
    const before = new Map((0,schema_form/* members */.ol)(a.properties));
    const after = new Map((0,schema_form/* members */.ol)(b.properties));
    const needed = namesIn(a.required);
    const needs = namesIn(b.required);
    for (const [name, schema] of before) {
        const at = below(pointer, "properties", name);
        const other = after.get(name);
        if (other !== undefined)
            compare(walk, schema, other, at, `${subject}.${name}`, depth + 1);
        else
            put(walk, at, "breaking", input ? "argument-removed" : "field-removed", `- ${subject}.${name}`);
    }
    for (const name of after.keys()) {
        if (before.has(name))
            continue;
        const at = below(pointer, "properties", name);
        const required = needs.has(name);
        const reason = input ? (required ? "argument-required" : "argument-added") : "field-added";
        const kind = input ? ` (${required ? "required" : "optional"})` : " (output)";
        put(walk, at, input && required ? "breaking" : "additive", reason, `+ ${subject}.${name}${kind}`);
    }
    for (const name of new Set([...needed, ...needs])) {
        if (needed.has(name) === needs.has(name) || before.has(name) !== after.has(name))
            continue;
        const now = needs.has(name);
        const reason = `${input ? "argument" : "field"}-${now ? "required" : "optional"}`;
        const text = `~ ${subject}.${name}: now ${now ? "required" : "optional"}`;
        put(walk, below(pointer, "required"), now === input ? "breaking" : "additive", reason, text);
    }
}
function compareItems(walk, a, b, pointer, subject, depth) {
    for (const [key, mark] of [
        ["items", "[]"],
        ["additionalProperties", ".*"],
    ]) {
        const before = (0,schema_form/* member */.Dc)(a, key);
        const after = (0,schema_form/* member */.Dc)(b, key);
        if (before === undefined && after === undefined)
            continue;
        if ((0,schema_form/* isList */.Lv)(before) || (0,schema_form/* isList */.Lv)(after)) {
            if (sameJson(before, after))
                continue;
            note(walk, below(pointer, key), "unknown", "schema-changed", `? ${subject}${mark}: changed`);
        }
        else
            compare(walk, before ?? {}, after ?? {}, below(pointer, key), `${subject}${mark}`, depth + 1);
    }
}
/** Whatever keyword is left: descriptions are told as such, anything else cannot be decided here. */
function compareRest(walk, a, b, pointer, subject) {
    for (const keyword of new Set([...Object.keys(a), ...Object.keys(b)])) {
        if (compared.has(keyword) || keyword === "additionalProperties" || isLimit(keyword))
            continue;
        const before = (0,schema_form/* member */.Dc)(a, keyword);
        const after = (0,schema_form/* member */.Dc)(b, keyword);
        if (sameJson(before, after))
            continue;
        const choice = keyword === "anyOf" || keyword === "oneOf" ? choiceEffect(before, after) : undefined;
        const effect = isDocumentation(keyword) ? "documentation" : (choice ?? "unknown");
        const sign = effect === "unknown" ? "?" : "~";
        note(walk, below(pointer, keyword), effect, `${keyword}-changed`, `${sign} ${subject}: ${keyword} changed`);
    }
}
/** More or fewer branches, all others equal, is decided; anything finer is not. */
function choiceEffect(before, after) {
    if (!(0,schema_form/* isList */.Lv)(before) || !(0,schema_form/* isList */.Lv)(after))
        return undefined;
    const bare = (branch) => (0,canonical/* canonicalJson */.dj)(undocumented(branch));
    const change = relation(new Set(before.map(bare)), new Set(after.map(bare)));
    return change === "same" ? "documentation" : change === "different" ? undefined : change;
}
function undocumented(schema) {
    if (!(0,schema_form/* isObject */.Gv)(schema))
        return schema;
    return Object.fromEntries(Object.entries(schema).filter(([key]) => !isDocumentation(key)));
}
function namesIn(required) {
    return new Set((0,schema_form/* isList */.Lv)(required) ? required.filter((name) => typeof name === "string") : []);
}
function note(walk, pointer, effect, reason, summary) {
    put(walk, pointer, classOf(effect, walk.side), reason, summary);
}
function classOf(effect, side) {
    if (effect === "unknown" || effect === "documentation")
        return effect;
    if (effect === "different")
        return "breaking";
    return (effect === "narrower") === (side === "input") ? "breaking" : "additive";
}
function put(walk, pointer, kind, reason, summary) {
    walk.changes.push({ pointer, class: kind, side: walk.side, reason, summary });
}

;// CONCATENATED MODULE: ./.build/contract/compare.js








/**
 * What became of a contract, for its clients: removed or renamed tools, newly required or removed
 * arguments, narrowed input and loosened output break them; additions and descriptions do not. What cannot
 * be decided is `unknown`, never silently fine.
 */
function compareContracts(before, after) {
    const a = (0,contract_canonical/* canonicalContract */.FF)(before);
    const b = (0,contract_canonical/* canonicalContract */.FF)(after);
    const changes = [
        ...compareTools(a, b),
        ...comparePrompts(a, b),
        ...compareResources(a, b),
        ...(a.instructions === b.instructions
            ? []
            : [
                change("/instructions", "documentation", "listing", "instructions-changed", "~ instructions changed"),
            ]),
    ].map((entry) => ({ ...entry, summary: (0,model_text/* printable */.g$)(entry.summary) }));
    changes.sort((x, y) => changeClasses.indexOf(x.class) - changeClasses.indexOf(y.class) || (0,finding.compareText)(x.pointer, y.pointer));
    return { verdict: changes[0]?.class ?? "none", changes };
}
function compareTools(a, b) {
    const before = new Map(a.tools.map((tool) => [tool.name, tool]));
    const after = new Map(b.tools.map((tool) => [tool.name, tool]));
    const gone = [...before.values()].filter((tool) => !after.has(tool.name));
    const come = [...after.values()].filter((tool) => !before.has(tool.name));
    const renamed = renames(gone, come);
    const newNames = new Set(renamed.values());
    return [
        ...gone.map((tool) => {
            const at = below("/tools", tool.name);
            const name = renamed.get(tool.name);
            return name === undefined
                ? change(at, "breaking", "listing", "tool-removed", `- ${tool.name}`)
                : change(at, "breaking", "listing", "tool-renamed", `~ ${tool.name} → ${name}`);
        }),
        ...come
            .filter((tool) => !newNames.has(tool.name))
            .map((tool) => {
            const signature = `+ ${tool.name}(${argumentNames(tool).join(", ")})`;
            return change(below("/tools", tool.name), "additive", "listing", "tool-added", signature);
        }),
        ...[...before.values()].flatMap((tool) => {
            const other = after.get(tool.name);
            return other === undefined ? [] : compareTool(tool, other);
        }),
    ];
}
function compareTool(a, b) {
    const pointer = below("/tools", a.name);
    const output = below(pointer, "outputSchema");
    const found = [
        ...compareSchemas(a.inputSchema ?? {}, b.inputSchema ?? {}, {
            side: "input",
            pointer: below(pointer, "inputSchema"),
            subject: a.name,
        }),
    ];
    const before = a.outputSchema;
    const after = b.outputSchema;
    if (before !== undefined && after !== undefined)
        found.push(...compareSchemas(before, after, { side: "output", pointer: output, subject: a.name }));
    else if (before !== undefined)
        found.push(change(output, "breaking", "output", "output-removed", `- ${a.name}: output schema`));
    else if (after !== undefined)
        found.push(change(output, "additive", "output", "output-added", `+ ${a.name}: output schema`));
    return [...found, ...compareMembers(a, b, pointer, a.name, ["name", "inputSchema", "outputSchema"])];
}
function comparePrompts(a, b) {
    return compareLists(a.prompts, b.prompts, (prompt) => prompt.name, "/prompts", "prompt", (x, y, pointer) => {
        const before = argumentsOf(x);
        const after = argumentsOf(y);
        const found = [];
        for (const [name, argument] of before) {
            const at = below(pointer, "arguments", name);
            const other = after.get(name);
            const subject = `${x.name}.${name}`;
            if (other === undefined) {
                found.push(change(at, "breaking", "input", "argument-removed", `- ${subject}`));
                continue;
            }
            const now = other.required === true;
            if (now !== (argument.required === true)) {
                const text = `~ ${subject}: now ${now ? "required" : "optional"}`;
                const reason = now ? "argument-required" : "argument-optional";
                found.push(change(at, now ? "breaking" : "additive", "input", reason, text));
            }
            found.push(...compareMembers(argument, other, at, subject, ["name", "required"]));
        }
        for (const [name, argument] of after) {
            if (before.has(name))
                continue;
            const required = argument.required === true;
            const reason = required ? "argument-required" : "argument-added";
            const text = `+ ${x.name}.${name} (${required ? "required" : "optional"})`;
            const kind = required ? "breaking" : "additive";
            found.push(change(below(pointer, "arguments", name), kind, "input", reason, text));
        }
        return [...found, ...compareMembers(x, y, pointer, x.name, ["name", "arguments"])];
    });
}
function compareResources(a, b) {
    const same = (key) => (x, y, pointer, name) => compareMembers(x, y, pointer, name, [key]);
    return [
        ...compareLists(a.resources, b.resources, (item) => item.uri, "/resources", "resource", same("uri")),
        ...compareLists(a.resourceTemplates, b.resourceTemplates, (item) => item.uriTemplate, "/resourceTemplates", "resource-template", same("uriTemplate")),
    ];
}
function compareLists(a, b, key, root, kind, inside) {
    const before = new Map(a.map((entry) => [key(entry), entry]));
    const after = new Map(b.map((entry) => [key(entry), entry]));
    const label = kind.replaceAll("-", " ");
    return [
        ...[...before].flatMap(([name, entry]) => {
            const other = after.get(name);
            const pointer = below(root, name);
            return other === undefined
                ? [change(pointer, "breaking", "listing", `${kind}-removed`, `- ${label} ${name}`)]
                : inside(entry, other, pointer, name);
        }),
        ...[...after.keys()]
            .filter((name) => !before.has(name))
            .map((name) => change(below(root, name), "additive", "listing", `${kind}-added`, `+ ${label} ${name}`)),
    ];
}
const described = new Set(["title", "description", "annotations", "icons", "name"]);
/** Members that are not compared by their meaning: what describes is documentation, the rest is unknown. */
function compareMembers(a, b, pointer, subject, compared) {
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) => {
        if (compared.includes(key) || sameJson(a[key], b[key]))
            return [];
        const kind = described.has(key) ? "documentation" : "unknown";
        const text = `${kind === "unknown" ? "?" : "~"} ${subject}: ${key} changed`;
        return [change(below(pointer, key), kind, "listing", `${key}-changed`, text)];
    });
}
/** Old name to new name, where exactly one tool that went and one that came differ in nothing else. */
function renames(gone, come) {
    const shape = (tool) => (0,canonical/* canonicalJson */.dj)({ ...tool, name: null, title: null, annotations: null });
    const before = byKey(gone, shape);
    const after = byKey(come, shape);
    return new Map([...before].flatMap(([key, [old, ...others]]) => {
        const [match, ...more] = after.get(key) ?? [];
        return old && match && others.length + more.length === 0 ? [[old.name, match.name]] : [];
    }));
}
function byKey(entries, key) {
    const groups = new Map();
    for (const entry of entries) {
        const group = groups.get(key(entry));
        if (group)
            group.push(entry);
        else
            groups.set(key(entry), [entry]);
    }
    return groups;
}
function argumentNames(tool) {
    const schema = tool.inputSchema;
    const properties = (0,schema_form/* isObject */.Gv)(schema) ? schema.properties : undefined;
    return (0,schema_form/* isObject */.Gv)(properties) ? Object.keys(properties) : [];
}
function argumentsOf(prompt) {
    const list = prompt.arguments;
    return new Map(((0,schema_form/* isList */.Lv)(list) ? list.filter(schema_form/* isObject */.Gv) : []).map((entry) => [String(entry.name), entry]));
}
function change(pointer, kind, side, reason, summary) {
    return { pointer, class: kind, side, reason, summary };
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