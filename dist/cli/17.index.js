export const id = 17;
export const ids = [17,743];
export const modules = {

/***/ 8510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/** What could move a cursor, hide text, turn its direction or forge a line; lone surrogates too. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal sequences begin with one
const terminalSequence = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
/**
 * Other people's text on one line of ours: terminal sequences and unprintable characters taken out, white
 * space folded, cut to `limit` characters with an ellipsis. Markdown and HTML are the report's to escape.
 */
function printable(text, limit = 200) {
    const line = text
        .slice(0, limit * 20)
        .replace(terminalSequence, "")
        .replace(/\s+/gu, " ")
        .replace(unprintable, "")
        .trim();
    return line.length <= limit ? line : `${line.slice(0, limit - 1).replace(/\p{Cs}$/u, "")}…`;
}


/***/ }),

/***/ 3017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  probeMcp: () => (/* binding */ probeMcp),
  takeContract: () => (/* binding */ takeContract)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./.build/model/canonical.js
var model_canonical = __webpack_require__(4466);
// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(2029);
;// CONCATENATED MODULE: ./.build/contract/schema-form.js


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
        return open || (0,model_canonical/* canonicalJson */.dj)(value) === '{"type":"string"}';
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
    const byText = new Map(values.map((value) => [(0,model_canonical/* canonicalJson */.dj)(value), value]));
    return [...byText].sort(([a], [b]) => (0,finding/* compareText */.n6)(a, b)).map(([, value]) => value);
}

;// CONCATENATED MODULE: ./.build/contract/canonical.js



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
    return (0,model_canonical/* digestOf */.ol)(canonicalContract(contract));
}
function canonicalTool(tool) {
    const kept = keep(tool, ["execution"], (key, value) => key === "inputSchema" || key === "outputSchema" ? canonicalSchema(value) : value);
    return { ...kept, name: tool.name };
}
function canonicalPrompt(prompt) {
    const kept = keep(prompt, [], (key, value) => key === "arguments" && isList(value) ? canonicalArguments(value) : value);
    return { ...kept, name: prompt.name };
}
function canonicalResource(resource) {
    return { ...keep(resource, ["size"], canonicalAnnotations), uri: resource.uri };
}
function canonicalTemplate(template) {
    return { ...keep(template, ["size"], canonicalAnnotations), uriTemplate: template.uriTemplate };
}
function canonicalAnnotations(key, value) {
    return key === "annotations" && isObject(value) ? keep(value, ["lastModified"], same) : value;
}
function canonicalArguments(list) {
    const canonical = list
        .filter(isObject)
        .map((argument) => keep(argument, argument.required === false ? ["required"] : [], same));
    return ordered(canonical, (argument) => (0,model_canonical/* canonicalJson */.dj)(argument.name));
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
        .map((item) => ({ item, key: key(item), text: (0,model_canonical/* canonicalJson */.dj)(item) }))
        .sort((a, b) => (0,finding/* compareText */.n6)(a.key, b.key) || (0,finding/* compareText */.n6)(a.text, b.text))
        .map((entry) => entry.item);
}

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
        const a = member(before, keyword);
        const b = member(after, keyword);
        if ((0,model_canonical/* canonicalJson */.dj)(a) === (0,model_canonical/* canonicalJson */.dj)(b))
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
    const type = member(schema, "type");
    if (type === undefined) {
        const values = valuesOf(schema);
        return values && withIntegers([...values.values()].map(typeOfValue));
    }
    const names = (isList(type) ? type : [type]).filter((name) => typeof name === "string");
    return withIntegers(names);
}
/** Values of `enum` or `const`, by their canonical text. Null: not limited to a list. */
function valuesOf(schema) {
    const single = member(schema, "const");
    const list = single === undefined ? member(schema, "enum") : [single];
    return isList(list) ? new Map(list.map((value) => [(0,model_canonical/* canonicalJson */.dj)(value), value])) : null;
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
    if (isList(value))
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
    if (key === undefined || !isList(branches) || Object.hasOwn(schema, "type"))
        return schema;
    const objects = branches.filter(isObject);
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
 * Compares two JSON Schemas of a tool's input or output. `subject` is what a summary calls the root:
 * the tool's name. For callers of the input fewer valid values break; for readers of the output more do.
 */
function compareSchemas(before, after, at) {
    const a = canonicalSchema(before);
    const b = canonicalSchema(after);
    if ((0,model_canonical/* canonicalJson */.dj)(a) === (0,model_canonical/* canonicalJson */.dj)(b))
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
    const same = (0,model_canonical/* canonicalJson */.dj)(a) === (0,model_canonical/* canonicalJson */.dj)(b);
    if (same && !mentionsReference(a))
        return;
    if (hasReference(a) || hasReference(b)) {
        const pair = `${(0,model_canonical/* canonicalJson */.dj)(a)} ${(0,model_canonical/* canonicalJson */.dj)(b)}`;
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
        if (!isObject(current))
            return null;
        const reference = member(current, "$ref");
        if (reference === undefined)
            return plainChoice(current);
        const target = typeof reference === "string" ? lookUp(root, reference) : undefined;
        if (!isObject(target))
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
        if (isObject(current))
            current = member(current, key);
        else if (isList(current) && /^\d{1,6}$/.test(key))
            current = current[Number(key)];
        else
            return undefined;
    }
    return current;
}
function hasReference(schema) {
    return isObject(schema) && Object.hasOwn(schema, "$ref");
}
function mentionsReference(schema) {
    return (0,model_canonical/* canonicalJson */.dj)(schema).includes('"$ref"');
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
    const before = new Map(members(a.properties));
    const after = new Map(members(b.properties));
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
        const before = member(a, key);
        const after = member(b, key);
        if (before === undefined && after === undefined)
            continue;
        if (isList(before) || isList(after)) {
            if ((0,model_canonical/* canonicalJson */.dj)(before) === (0,model_canonical/* canonicalJson */.dj)(after))
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
        const before = member(a, keyword);
        const after = member(b, keyword);
        if ((0,model_canonical/* canonicalJson */.dj)(before) === (0,model_canonical/* canonicalJson */.dj)(after))
            continue;
        const choice = keyword === "anyOf" || keyword === "oneOf" ? choiceEffect(before, after) : undefined;
        const effect = isDocumentation(keyword) ? "documentation" : (choice ?? "unknown");
        const sign = effect === "unknown" ? "?" : "~";
        note(walk, below(pointer, keyword), effect, `${keyword}-changed`, `${sign} ${subject}: ${keyword} changed`);
    }
}
/** More or fewer branches, all others equal, is decided; anything finer is not. */
function choiceEffect(before, after) {
    if (!isList(before) || !isList(after))
        return undefined;
    const bare = (branch) => (0,model_canonical/* canonicalJson */.dj)(undocumented(branch));
    const change = relation(new Set(before.map(bare)), new Set(after.map(bare)));
    return change === "same" ? "documentation" : change === "different" ? undefined : change;
}
function undocumented(schema) {
    if (!isObject(schema))
        return schema;
    return Object.fromEntries(Object.entries(schema).filter(([key]) => !isDocumentation(key)));
}
function namesIn(required) {
    return new Set(isList(required) ? required.filter((name) => typeof name === "string") : []);
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

// EXTERNAL MODULE: ./.build/contract/printable.js
var printable = __webpack_require__(8510);
;// CONCATENATED MODULE: ./.build/contract/compare.js







/**
 * What became of a contract, for its clients: removed or renamed tools, newly required or removed
 * arguments, narrowed input and loosened output break them; additions and descriptions do not. What cannot
 * be decided is `unknown`, never silently fine.
 */
function compareContracts(before, after) {
    const a = canonicalContract(before);
    const b = canonicalContract(after);
    const changes = [
        ...compareTools(a, b),
        ...comparePrompts(a, b),
        ...compareResources(a, b),
        ...(a.instructions === b.instructions
            ? []
            : [
                change("/instructions", "documentation", "listing", "instructions-changed", "~ instructions changed"),
            ]),
    ].map((entry) => ({ ...entry, summary: (0,printable/* printable */.g)(entry.summary) }));
    changes.sort((x, y) => changeClasses.indexOf(x.class) - changeClasses.indexOf(y.class) || (0,finding/* compareText */.n6)(x.pointer, y.pointer));
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
        if (compared.includes(key) || (0,model_canonical/* canonicalJson */.dj)(a[key]) === (0,model_canonical/* canonicalJson */.dj)(b[key]))
            return [];
        const kind = described.has(key) ? "documentation" : "unknown";
        const text = `${kind === "unknown" ? "?" : "~"} ${subject}: ${key} changed`;
        return [change(below(pointer, key), kind, "listing", `${key}-changed`, text)];
    });
}
/** Old name to new name, where exactly one tool that went and one that came differ in nothing else. */
function renames(gone, come) {
    const shape = (tool) => (0,model_canonical/* canonicalJson */.dj)({ ...canonicalTool(tool), name: null, title: null, annotations: null });
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
    const properties = isObject(schema) ? schema.properties : undefined;
    return isObject(properties) ? Object.keys(properties) : [];
}
function argumentsOf(prompt) {
    const list = prompt.arguments;
    return new Map((isList(list) ? list.filter(isObject) : []).map((entry) => [String(entry.name), entry]));
}
function change(pointer, kind, side, reason, summary) {
    return { pointer, class: kind, side, reason, summary };
}

;// CONCATENATED MODULE: ./.build/contract/summary.js
/**
 * A comparison on one line: `additive: + get_alerts(region), + forecast.units (optional)`. Descriptions are
 * only counted; at most `limit` changes are named, the worst first.
 */
function summarizeComparison(comparison, limit = 5) {
    if (comparison.verdict === "none")
        return "no change";
    const told = comparison.changes.filter((change) => change.class !== "documentation");
    const described = comparison.changes.length - told.length;
    const parts = told.slice(0, limit).map((change) => change.summary);
    if (told.length > limit)
        parts.push(`${told.length - limit} more`);
    if (described > 0)
        parts.push(`${described} ${described === 1 ? "description" : "descriptions"} changed`);
    return `${comparison.verdict}: ${parts.join(", ")}`;
}
/** How many changes of each class there are. */
function countChanges(comparison) {
    const counts = { breaking: 0, unknown: 0, additive: 0, documentation: 0 };
    for (const change of comparison.changes)
        counts[change.class] += 1;
    return counts;
}

;// CONCATENATED MODULE: ./.build/probes/consecutive.js
/**
 * Probes until enough in a row agree. Bad ones that are not all of one kind, and probes that never agree
 * within twice the two counts, are inconclusive. An outcome that no repetition can change ends it at once.
 */
async function consecutive(probe, streak) {
    const healthy = Math.max(1, streak.healthy);
    const failed = Math.max(1, streak.failed);
    const most = 2 * (healthy + failed);
    let good = 0;
    let bad = [];
    let failures = 0;
    for (let count = 1; count <= most; count += 1) {
        const result = await probe();
        if (result.outcome === "pass") {
            good += 1;
            bad = [];
            if (good >= healthy)
                return result;
        }
        else {
            good = 0;
            failures += 1;
            bad.push(result);
            if (result.final)
                return result;
            if (bad.length >= failed)
                return verdict(bad, result);
        }
        if (count < most)
            await streak.pause();
    }
    return {
        outcome: "inconclusive",
        message: `${failures} of ${most} probes failed, never ${failed} in a row`,
    };
}
function verdict(bad, last) {
    if (bad.length === 1)
        return last;
    const outcome = bad.every((one) => one.outcome === last.outcome) ? last.outcome : "inconclusive";
    return { ...last, outcome, message: `failed ${bad.length} of ${bad.length} (${last.message})` };
}

// EXTERNAL MODULE: ./.build/probes/redaction.js
var redaction = __webpack_require__(3753);
// EXTERNAL MODULE: ./.build/probes/start.js + 4 modules
var probes_start = __webpack_require__(6743);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./.build/probes/orphan-guard.js
const groups = new Set();
const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
function killAll() {
    for (const group of groups) {
        try {
            process.kill(-group, "SIGKILL");
        }
        catch {
            // Already gone.
        }
    }
}
function onSignal(signal) {
    killAll();
    disarm();
    // Whoever else listens decides what the signal means; otherwise it means what it always does.
    if (process.listenerCount(signal) === 0)
        process.kill(process.pid, signal);
}
function disarm() {
    process.off("exit", killAll);
    for (const signal of signals)
        process.off(signal, onSignal);
}
/**
 * Kills this process group if our own process ends first: a group of its own gets no signal from the
 * terminal. Call the answer once the group is gone.
 */
function watchGroup(group) {
    if (groups.size === 0) {
        process.on("exit", killAll);
        for (const signal of signals)
            process.on(signal, onSignal);
    }
    groups.add(group);
    return () => {
        if (groups.delete(group) && groups.size === 0)
            disarm();
    };
}

;// CONCATENATED MODULE: ./.build/probes/process-group.js




const keptErrors = 8192;
/** Starts a program in a process group of its own, by an argument array, without a shell. */
function startProcess(command, args, options) {
    const child = (0,external_node_child_process_.spawn)(command, [...args], {
        cwd: options.cwd,
        env: { ...options.env },
        stdio: ["pipe", "pipe", "pipe"],
        detached: true,
        windowsHide: true,
    });
    let exit;
    const exited = new Promise((resolve) => {
        const settle = (value) => {
            exit ??= value;
            resolve(exit);
        };
        child.once("exit", (code, signal) => settle({ kind: "exited", code, signal }));
        child.once("error", (error) => {
            if (child.pid === undefined)
                settle({ kind: "not-started", code: error.code ?? "unknown" });
        });
    });
    const drained = new Promise((resolve) => child.once("close", () => resolve()));
    // A pipe that breaks because the server went is told by its exit, not by an exception.
    for (const stream of [child.stdin, child.stdout, child.stderr])
        stream.on("error", () => { });
    const lastErrors = keepTail(child.stderr);
    const release = child.pid === undefined ? () => { } : watchGroup(child.pid);
    let ending;
    return {
        pid: child.pid ?? null,
        stdin: child.stdin,
        stdout: child.stdout,
        exited,
        closed: exited.then(() => Promise.race([drained, (0,promises_.setTimeout)(100, undefined, { ref: false })])),
        exit: () => exit,
        lastErrors,
        end: () => {
            ending ??= endGroup(child, () => exit !== undefined, options.grace ?? 1000).finally(release);
            return ending;
        },
    };
}
async function endGroup(child, hasExited, grace) {
    const group = child.pid;
    if (group !== undefined) {
        const gone = async () => hasExited() && !(await groupRuns(group));
        child.stdin.end();
        signalGroup(group, "SIGTERM");
        if (!(await process_group_within(grace, gone))) {
            signalGroup(group, "SIGKILL");
            await process_group_within(2000, gone);
        }
    }
    for (const stream of [child.stdin, child.stdout, child.stderr])
        stream.destroy();
}
/** False where nobody is left in the group. */
function signalGroup(group, signal) {
    try {
        process.kill(-group, signal);
        return true;
    }
    catch (error) {
        return error.code === "EPERM";
    }
}
/** Whether a process of the group still runs; one that has ended and waits for its parent does not. */
async function groupRuns(group) {
    if (!signalGroup(group, 0))
        return false;
    if (process.platform !== "linux")
        return true;
    const ids = (await (0,external_node_fs_promises_.readdir)("/proc").catch(() => [])).filter((name) => /^\d+$/.test(name));
    const members = await Promise.all(ids.map(async (id) => {
        // `PID (NAME) STATE PARENT GROUP ...`, where the name may hold anything.
        const stat = await (0,external_node_fs_promises_.readFile)(`/proc/${id}/stat`, "latin1").catch(() => "");
        const [state, , owner] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        return Number(owner) === group && state !== "Z" && state !== "X";
    }));
    return members.includes(true);
}
async function process_group_within(duration, done) {
    const until = performance.now() + duration;
    for (let wait = 5; !(await done()); wait = Math.min(wait * 2, 100)) {
        if (performance.now() >= until)
            return false;
        await (0,promises_.setTimeout)(wait);
    }
    return true;
}
function keepTail(stream) {
    let tail = Buffer.alloc(0);
    let cut = false;
    stream.on("data", (chunk) => {
        const joined = Buffer.concat([tail, chunk]);
        cut ||= joined.length > keptErrors;
        // Copied, so that a small rest does not hold on to a large chunk.
        tail = joined.length > keptErrors ? Buffer.from(joined.subarray(-keptErrors)) : joined;
    });
    return () => {
        const text = tail.toString("utf8");
        return cut ? text.slice(text.indexOf("\n") + 1) : text;
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./.build/probes/sandbox.js



/** `command` is what will be started: its folder stays on the search path. */
async function makeSandbox(command) {
    const folder = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "headgate-probe-"));
    const [home, temporary, cwd] = [(0,external_node_path_.join)(folder, "home"), (0,external_node_path_.join)(folder, "tmp"), (0,external_node_path_.join)(folder, "work")];
    for (const path of [home, temporary, cwd])
        await (0,external_node_fs_promises_.mkdir)(path);
    return {
        cwd,
        env: {
            PATH: minimalPath(command),
            HOME: home,
            USERPROFILE: home,
            TMPDIR: temporary,
            TEMP: temporary,
            TMP: temporary,
        },
        remove: async () => {
            await endStragglers(folder);
            await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
        },
    };
}
function minimalPath(command) {
    const own = command.includes("/") ? [(0,external_node_path_.dirname)(command)] : [];
    const system = ["/usr/local/bin", "/usr/bin", "/bin"];
    return [...new Set([...own, (0,external_node_path_.dirname)(process.execPath), ...system])].join(external_node_path_.delimiter);
}
/**
 * A child can leave its parent's process group; it cannot leave the environment it was started with. On
 * Linux those that name the sandbox are found and killed; elsewhere ending the group has to do.
 */
async function endStragglers(folder) {
    for (const pid of await processesNaming(folder)) {
        try {
            process.kill(pid, "SIGKILL");
        }
        catch {
            // Ended by itself meanwhile.
        }
    }
}
/** Ids of the processes whose environment names this path; none where the system does not tell. */
async function processesNaming(path) {
    if (process.platform !== "linux")
        return [];
    const ids = (await (0,external_node_fs_promises_.readdir)("/proc").catch(() => [])).filter((name) => /^\d+$/.test(name)).map(Number);
    const found = await Promise.all(ids.map(async (id) => {
        if (id === process.pid)
            return [];
        const environment = await (0,external_node_fs_promises_.readFile)(`/proc/${id}/environ`, "latin1").catch(() => "");
        return environment.includes(`${path}/`) ? [id] : [];
    }));
    return found.flat();
}

;// CONCATENATED MODULE: ./.build/probes/mcp/client.js
/** The SDK, loaded when the first probe needs it. */
function loadSdk() {
    return __webpack_require__.e(/* import() */ 311).then(__webpack_require__.bind(__webpack_require__, 8311));
}
/**
 * A client that declares everything a client can: what servers list depends on it. It answers politely and
 * does nothing: no roots, no sampling, every question declined.
 */
async function probeClient(mode, probeTimeout) {
    const { Client } = await loadSdk();
    const client = new Client({ name: "headgate", version: "1" }, {
        capabilities: {
            sampling: { context: {}, tools: {} },
            elicitation: { form: {}, url: {} },
            roots: { listChanged: true },
        },
        versionNegotiation: { mode, probe: { timeoutMs: probeTimeout } },
    });
    client.setRequestHandler("roots/list", () => ({ roots: [] }));
    client.setRequestHandler("elicitation/create", () => ({ action: "decline" }));
    client.setRequestHandler("sampling/createMessage", () => {
        throw new Error("a probe does not sample");
    });
    let changes = 0;
    for (const list of ["tools", "prompts", "resources"]) {
        client.setNotificationHandler(`notifications/${list}/list_changed`, () => {
            changes += 1;
        });
    }
    return { client, changes: () => changes };
}

;// CONCATENATED MODULE: ./.build/probes/mcp/lists.js

const listLimits = { pages: 200, items: 10_000, depth: 128 };
/** A server's answer that the protocol does not allow, or that no client could use. */
class ListError extends Error {
}
/** Every list the server declares, all pages, as the protocol gave them. Throws ListError and the SDK's errors. */
async function takeLists(context) {
    const can = context.client.getServerCapabilities() ?? {};
    const instructions = context.client.getInstructions();
    return {
        tools: can.tools ? await list(context, "tools/list", "tools", "name") : [],
        prompts: can.prompts ? await list(context, "prompts/list", "prompts", "name") : [],
        resources: can.resources ? await list(context, "resources/list", "resources", "uri") : [],
        resourceTemplates: can.resources ? await templates(context) : [],
        ...(instructions ? { instructions } : {}),
    };
}
/** Servers may declare resources and know no templates: then there are none. */
async function templates(context) {
    try {
        return await list(context, "resources/templates/list", "resourceTemplates", "uriTemplate");
    }
    catch (error) {
        if (isObjectLike(error) && error.code === -32601)
            return [];
        throw error;
    }
}
function isObjectLike(value) {
    return typeof value === "object" && value !== null;
}
async function list(context, method, member, key) {
    const found = [];
    const cursors = new Set();
    let cursor;
    do {
        context.asking(method);
        const params = cursor === undefined ? {} : { params: { cursor } };
        const page = await context.client.request({ method, ...params }, anyObject, context.request);
        const items = page[member];
        if (!isList(items))
            throw new ListError(`${method} answered without a list of ${member}`);
        for (const item of items) {
            if (!hasText(item, key))
                throw new ListError(`${method} answered with an entry without ${key}`);
            if (deeperThan(item, context.limits.depth))
                throw new ListError(`${method} answered with an entry nested deeper than ${context.limits.depth}`);
            found.push(item);
        }
        const next = page.nextCursor;
        cursor = typeof next === "string" ? next : undefined;
        if (cursor !== undefined && cursors.has(cursor))
            throw new ListError(`${method} pages without end: the same cursor came twice`);
        cursors.add(cursor ?? "");
        if (cursor !== undefined && cursors.size >= context.limits.pages)
            throw new ListError(`${method} has more than ${context.limits.pages} pages`);
        if (found.length > context.limits.items)
            throw new ListError(`${method} lists more than ${context.limits.items} entries`);
    } while (cursor !== undefined);
    return found;
}
function hasText(item, key) {
    return isObject(item) && typeof item[key] === "string" && item[key] !== "";
}
function deeperThan(value, depth) {
    if (typeof value !== "object" || value === null)
        return false;
    if (depth === 0)
        return true;
    return Object.values(value).some((below) => deeperThan(below, depth - 1));
}
/** Lets the answer through as it came: the SDK's own schemas drop members they do not know. */
const anyObject = {
    "~standard": {
        version: 1,
        vendor: "headgate",
        validate: (value) => isObject(value)
            ? { value: value }
            : { issues: [{ message: "the answer is not an object" }] },
    },
};

;// CONCATENATED MODULE: ./.build/probes/mcp/stdio.js
const stdioLimits = { message: 8 * 1024 * 1024, total: 64 * 1024 * 1024 };
/** The server wrote more than a client should take. */
class FloodError extends Error {
}
/**
 * The SDK's view of a server that was started by us: one JSON message per line. The process stays the
 * caller's to end. `pid` and `stderr` are what tells the SDK that this is stdio, where silence to
 * `server/discover` means an older server.
 */
function stdioTransport(server, parse, limits = stdioLimits) {
    let stray;
    let rejectFlood = () => { };
    const flooded = new Promise((_, reject) => {
        rejectFlood = reject;
    });
    flooded.catch(() => { });
    let closed = false;
    const transport = {
        pid: server.pid,
        stderr: null,
        stray: () => stray,
        flooded,
        start: async () => {
            const flood = (message) => {
                server.stdout.removeAllListeners("data").destroy();
                rejectFlood(new FloodError(message));
            };
            const take = (line) => {
                let message;
                try {
                    message = parse(line);
                }
                catch {
                    stray ??= line.slice(0, 1000);
                    return;
                }
                transport.onmessage?.(message);
            };
            server.stdout.on("data", lineReader(limits, take, flood));
            void server.closed.then(close);
        },
        send: async (message) => {
            if (server.exit() !== undefined)
                throw new Error("the server has ended");
            server.stdin.write(`${JSON.stringify(message)}\n`);
        },
        close: async () => close(),
    };
    function close() {
        if (closed)
            return;
        closed = true;
        transport.onclose?.();
    }
    return transport;
}
function lineReader(limits, take, flood) {
    let parts = [];
    let length = 0;
    let total = 0;
    let over = false;
    return (chunk) => {
        if (over)
            return;
        total += chunk.length;
        let from = 0;
        for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
            parts.push(chunk.subarray(from, end));
            from = end + 1;
            const line = Buffer.concat(parts).toString("utf8").replace(/\r$/, "");
            parts = [];
            length = 0;
            if (line.trim() !== "")
                take(line);
        }
        const rest = chunk.subarray(from);
        length += rest.length;
        if (rest.length > 0)
            parts.push(rest);
        over = length > limits.message || total > limits.total;
        if (!over)
            return;
        parts = [];
        flood(`wrote more than ${(length > limits.message ? limits.message : limits.total) / 1_048_576} MiB on standard output`);
    };
}

;// CONCATENATED MODULE: ./.build/probes/mcp/failure.js


const stopped = Symbol("stopped");
/** Names of our own errors, and of the network's: with these the server was never asked. */
const ownNetwork = /\b(?:EAI_AGAIN|ENOTFOUND|ENETUNREACH|EHOSTUNREACH|ENETDOWN)\b/;
/** Says in one sentence what went wrong, and whether that is the server's fault. */
function failureOf(failed, witness) {
    if (failed.cause === stopped)
        return { outcome: "error", message: "stopped before it was done", final: true };
    if (witness.exit?.kind === "not-started")
        return { outcome: "error", message: `could not be started (${witness.exit.code})` };
    const words = witness.words === "" ? "" : `: ${witness.words}`;
    if (witness.exit)
        return bad(`${exitText(witness.exit)} ${moment(failed.phase)}${words}`);
    if (failed.cause instanceof FloodError)
        return bad(`${failed.cause.message} ${moment(failed.phase)}`);
    const stray = witness.stray === "" ? "" : `; what it prints is not MCP: ${witness.stray}`;
    if (failed.timedOutAfter !== null) {
        const time = seconds(failed.timedOutAfter);
        return failed.phase === "start"
            ? bad(`did not answer within ${time}${stray || words}`)
            : bad(`${failed.phase} timed out after ${time}${words}`);
    }
    const status = httpStatus(failed.cause);
    if (status === 401 || status === 403)
        return { outcome: "error", message: `the server asks for authorization (HTTP ${status})` };
    const text = witness.show(causeText(failed.cause));
    if (ownNetwork.test(text))
        return { outcome: "error", message: `could not be reached: ${text}` };
    if (failed.cause instanceof ListError)
        return bad(text);
    return bad(failed.phase === "start"
        ? `could not be connected to: ${text}${stray}`
        : `${failed.phase} failed: ${text}`);
}
function bad(message) {
    return { outcome: "fail", message };
}
function exitText(exit) {
    return exit.signal === null ? `exited with code ${exit.code}` : `was ended by ${exit.signal}`;
}
function moment(phase) {
    return phase === "start" ? "before it answered" : `during ${phase}`;
}
/** Milliseconds as people say them: `10 s`, `0.5 s`. */
function seconds(duration) {
    return `${Math.round(duration / 100) / 10} s`;
}
/** The error and what caused it, as far down as it says something new. */
function causeText(cause) {
    const texts = [];
    let current = cause;
    for (let depth = 0; depth < 4 && current instanceof Error; depth += 1) {
        const code = "code" in current && typeof current.code === "string" ? ` (${current.code})` : "";
        const text = current.message || current.name;
        if (!texts.some((said) => said.includes(text)))
            texts.push(/^E[A-Z]+$/.test(code.slice(2, -1)) ? text + code : text);
        current = current.cause;
    }
    return texts.join(": ") || String(cause);
}
function httpStatus(cause) {
    if (!(cause instanceof Error))
        return undefined;
    const data = "data" in cause ? cause.data : undefined;
    const status = typeof data === "object" && data !== null && "status" in data ? data.status : undefined;
    return typeof status === "number" ? status : httpStatus(cause.cause);
}

;// CONCATENATED MODULE: ./.build/probes/mcp/remote.js

/** Bytes of one answer. */
const mostBytes = 16 * 1024 * 1024;
/** A connection to a remote server that reads a bounded amount and never follows it to another origin. */
async function remoteTransport(remote, signal) {
    const { SSEClientTransport, StreamableHTTPClientTransport } = await loadSdk();
    const url = new URL(remote.url);
    const bounded = async (input, init) => {
        const signals = init?.signal ? [signal, init.signal] : [signal];
        return boundedResponse(await fetch(input, { ...init, signal: AbortSignal.any(signals) }));
    };
    return remote.type === "sse"
        ? new SSEClientTransport(url, { fetch: bounded })
        : new StreamableHTTPClientTransport(url, {
            fetch: bounded,
            reconnectionOptions: {
                initialReconnectionDelay: 1000,
                maxReconnectionDelay: 1000,
                reconnectionDelayGrowFactor: 1,
                maxRetries: 0,
            },
        });
}
/** Why an address cannot be probed, or undefined where it can. */
function remoteProblem(url) {
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    if (parsed?.protocol !== "http:" && parsed?.protocol !== "https:")
        return `${JSON.stringify(url.slice(0, 200))} is no http address`;
    if (/[{}]|%7[bd]/i.test(url))
        return `${JSON.stringify(url.slice(0, 200))} has places to fill in`;
    return undefined;
}
function boundedResponse(response) {
    if (!response.body)
        return response;
    let bytes = 0;
    const counter = new TransformStream({
        transform(chunk, controller) {
            bytes += chunk.length;
            if (bytes > mostBytes)
                controller.error(new Error("answered more than 16 MiB"));
            else
                controller.enqueue(chunk);
        },
    });
    const copy = new Response(response.body.pipeThrough(counter), {
        status: response.status,
        statusText: response.statusText,
        headers: response.headers,
    });
    // The SDK compares it with what it asked for, to notice redirects.
    return Object.defineProperty(copy, "url", { value: response.url });
}

;// CONCATENATED MODULE: ./.build/probes/mcp/session.js



/** Rounds of listing that a server whose lists keep changing gets before they are taken as they are. */
const mostRounds = 5;
/** How long a server that has just listed may still say that its lists have changed. */
const settling = 100;
/** All lists together may take this many times what one request may. */
const requestsInAll = 10;
const late = Symbol("late");
/** Connects in whichever era the server speaks, and takes its lists. */
async function runSession(transport, options) {
    const one = options.health.probe.timeout;
    const { client, changes } = await probeClient(options.mode, options.discover);
    let phase = "start";
    const context = {
        client,
        request: { timeout: one },
        limits: options.limits ?? listLimits,
        asking: (method) => {
            phase = method;
        },
    };
    try {
        await first(client.connect(transport, { timeout: options.startup }), options.startup, options.lost);
        let contract;
        for (let round = 0; round < mostRounds; round += 1) {
            const seen = changes();
            contract = await first(takeLists(context), one * requestsInAll, options.lost);
            if (announcesChanges(client))
                await (0,promises_.setTimeout)(settling);
            if (changes() === seen)
                break;
        }
        if (!contract)
            throw new Error("no list was taken");
        return { kind: "taken", contract, era: client.getProtocolEra() ?? "legacy" };
    }
    catch (cause) {
        const time = phase === "start" ? options.startup : one * (cause === late ? requestsInAll : 1);
        return { kind: "failed", phase, timedOutAfter: isTimeout(cause) ? time : null, cause };
    }
    finally {
        await Promise.race([client.close().catch(() => { }), (0,promises_.setTimeout)(500, undefined, { ref: false })]);
    }
}
function announcesChanges(client) {
    const can = client.getServerCapabilities();
    return [can?.tools, can?.prompts, can?.resources].some((list) => list?.listChanged === true);
}
function isTimeout(cause) {
    return cause === late || (cause instanceof Error && "code" in cause && cause.code === "REQUEST_TIMEOUT");
}
/** The work itself, unless its time is over or its server is lost first. */
async function first(work, time, lost) {
    // Whatever loses the race may still reject; that is no news then.
    work.catch(() => { });
    let timer;
    const over = new Promise((_, reject) => {
        timer = setTimeout(() => reject(late), time);
    });
    try {
        return await Promise.race([work, lost, over]);
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./.build/probes/mcp/taking.js











/** Starts or reaches the server once, takes its lists, and leaves nothing behind. Never rejects. */
async function takeSession(start, input) {
    const redact = (0,redaction/* redaction */.G)(input.secrets);
    try {
        return start.kind === "remote"
            ? await takeRemote(start, input, redact)
            : await takeProcess(start, input, redact);
    }
    catch (error) {
        const message = (0,printable/* printable */.g)(redact(`the probe broke: ${error instanceof Error ? error.message : error}`));
        return { kind: "bad", outcome: { outcome: "error", message } };
    }
}
/**
 * The first process is asked in the new era and falls back in place. Some older servers end at the first
 * message they do not know: those get a second process and the older handshake, in the time that is left.
 */
async function takeProcess(start, input, redact) {
    const startup = input.health.startup.timeout;
    const began = performance.now();
    const once = await runProcess(start, input, redact, { mode: "auto", startup });
    if (once.kind === "taken" || !once.again)
        return once;
    const left = startup - (performance.now() - began);
    return left <= 0 ? once : runProcess(start, input, redact, { mode: "legacy", startup: left });
}
async function runProcess(start, input, redact, attempt) {
    const { deserializeMessage } = await loadSdk();
    const sandbox = await makeSandbox(start.command);
    try {
        const variables = (0,probes_start/* startVariables */.O)(input.release, input.variables, input.secrets);
        const server = startProcess(start.command, start.args, {
            cwd: sandbox.cwd,
            env: { ...sandbox.env, ...variables },
        });
        const stop = stopSignal(input.signal);
        try {
            const transport = stdioTransport(server, deserializeMessage);
            const ended = server.closed.then(ending);
            const lost = Promise.race([ended, transport.flooded, stop.stopped]);
            lost.catch(() => { });
            const session = await runSession(transport, {
                health: input.health,
                lost,
                discover: Math.ceil(attempt.startup / 2),
                ...attempt,
            });
            if (session.kind === "taken")
                return session;
            const show = (text) => (0,printable/* printable */.g)(redact(text));
            const outcome = failureOf(session, {
                exit: server.exit(),
                words: (0,redaction/* lastWords */.a)(server.lastErrors(), redact),
                stray: show(transport.stray() ?? ""),
                show,
            });
            return { kind: "bad", outcome, again: mayBeOlder(session) };
        }
        finally {
            stop.release();
            await server.end();
        }
    }
    finally {
        await sandbox.remove();
    }
}
/** The SDK hears of the end by the transport first, and says more; this makes sure that it is over. */
async function ending() {
    await (0,promises_.setTimeout)(100);
    throw new Error("the server has ended");
}
function mayBeOlder(session) {
    return session.phase === "start" && session.timedOutAfter === null && session.cause !== stopped;
}
async function takeRemote(start, input, redact) {
    const problem = remoteProblem(start.url);
    if (problem)
        return { kind: "bad", outcome: { outcome: "error", message: problem } };
    const closing = new AbortController();
    const stop = stopSignal(input.signal);
    try {
        const transport = await remoteTransport(start, closing.signal);
        const session = await runSession(transport, {
            health: input.health,
            mode: start.type === "sse" ? "legacy" : "auto",
            startup: input.health.startup.timeout,
            discover: input.health.startup.timeout,
            lost: stop.stopped,
        });
        if (session.kind === "taken")
            return session;
        const show = (text) => (0,printable/* printable */.g)(redact(text));
        return {
            kind: "bad",
            outcome: failureOf(session, { exit: undefined, words: "", stray: "", show }),
        };
    }
    finally {
        stop.release();
        closing.abort();
    }
}
/** A promise that rejects when the run is stopped, and lets go of the signal. */
function stopSignal(signal) {
    let onAbort = () => { };
    const promise = new Promise((_, reject) => {
        onAbort = () => reject(stopped);
    });
    promise.catch(() => { });
    if (signal?.aborted)
        onAbort();
    signal?.addEventListener("abort", onAbort, { once: true });
    return { stopped: promise, release: () => signal?.removeEventListener("abort", onAbort) };
}

;// CONCATENATED MODULE: ./.build/probes/mcp/probe.js









/**
 * Brings a release to answer, takes its contract and compares it with the released one; repeated as its
 * health settings say. Never rejects; nothing it started is left when it resolves.
 */
const probeMcp = async (input) => {
    const { health } = input;
    const start = await startOf(input);
    if (start.kind === "problem")
        return { outcome: start.outcome, rule: start.rule, message: start.message, final: true };
    const outcome = await consecutive(() => probeOnce(input, start), {
        healthy: health.probe.healthy,
        failed: health.probe.failed,
        pause: () => (0,promises_.setTimeout)(health.probe.interval, undefined, { signal: input.signal }).catch(() => { }),
    });
    return { ...outcome, message: (0,redaction/* redaction */.G)(input.secrets)(outcome.message) };
};
/** Takes a release's contract by starting it once; compares it with nothing. Never rejects. */
async function takeContract(input) {
    const start = await startOf(input);
    if (start.kind === "problem")
        return { outcome: start.outcome, rule: start.rule, message: start.message, final: true };
    const taken = await takeSession(start, input);
    if (taken.kind === "bad")
        return taken.outcome;
    return { outcome: "pass", message: contractText(taken.contract), contract: taken.contract, era: taken.era };
}
function startOf(input) {
    return (0,probes_start.resolveStart)(input.release, {
        root: input.root,
        ...(input.cache ? { cache: input.cache } : {}),
        ...(input.signal ? { signal: input.signal } : {}),
    });
}
async function probeOnce(input, start) {
    const taken = await takeSession(start, input);
    if (taken.kind === "bad")
        return taken.outcome;
    const { contract, era } = taken;
    const expected = input.release.release.contract?.digest;
    const digest = contractDigest(contract);
    if (expected !== undefined && digest !== expected)
        return { outcome: "fail", rule: "contract/drift", message: driftText(input, contract, digest), contract };
    const reviewed = expected === undefined ? "" : " as reviewed";
    return { outcome: "pass", message: `healthy, ${contractText(contract)}${reviewed}`, contract, era };
}
function driftText(input, contract, digest) {
    const expected = input.release.release.contract?.digest ?? "";
    if (input.reviewed && contractDigest(input.reviewed) === expected) {
        const comparison = compareContracts(input.reviewed, contract);
        return `the contract is not the reviewed one: ${summarizeComparison(comparison)}`;
    }
    return `the contract is ${shortDigest(digest)}, reviewed was ${shortDigest(expected)}`;
}
/** Twelve digits: enough to tell two apart, and to be found in a file's name. */
function shortDigest(digest) {
    return (0,printable/* printable */.g)(digest.replace(/^sha256-/, "").slice(0, 12));
}
function contractText(contract) {
    const { tools, prompts, resources } = canonicalContract(contract);
    const counts = [
        [tools.length, "tool"],
        [prompts.length, "prompt"],
        [resources.length, "resource"],
    ];
    const text = counts
        .filter(([count, what]) => count > 0 || what === "tool")
        .map(([count, what]) => `${count} ${what}${count === 1 ? "" : "s"}`)
        .join(", ");
    return `${text}, contract ${shortDigest(contractDigest(contract))}`;
}


/***/ }),

/***/ 3753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ redaction),
/* harmony export */   a: () => (/* binding */ lastWords)
/* harmony export */ });
/* harmony import */ var _contract_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8510);

/**
 * Replaces each secret value, also as it looks inside JSON, a URL or base64. Longer values first, so that
 * one which contains another leaves no rest.
 */
function redaction(secrets) {
    const values = Object.values(secrets)
        .filter((value) => value !== "")
        .flatMap((value) => [
        value,
        JSON.stringify(value).slice(1, -1),
        encodeURIComponent(value.toWellFormed()),
        Buffer.from(value).toString("base64"),
    ]);
    const longestFirst = [...new Set(values)].sort((a, b) => b.length - a.length);
    return (text) => longestFirst.reduce((rest, value) => rest.replaceAll(value, "***"), text);
}
const noise = /^\s*at |^Node\.js v\d|^[^\p{L}]*$|^npm (?:error|ERR!) (?:A complete log|code\b)/u;
const telling = /error|exception|panic|fatal|cannot|denied|not found/i;
/** The one line of a program's last words that says most: its last error, else its last line; one line of ours. */
function lastWords(text, redact) {
    const lines = redact(text)
        .split(/\r\n|[\r\n]/)
        .filter((line) => !noise.test(line));
    return (0,_contract_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(lines.findLast((line) => telling.test(line)) ?? lines.at(-1) ?? "");
}


/***/ }),

/***/ 6743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resolveStart: () => (/* binding */ resolveStart),
  O: () => (/* binding */ startVariables)
});

// UNUSED EXPORTS: cacheFolder

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/model/release.js
var model_release = __webpack_require__(3429);
;// CONCATENATED MODULE: ./.build/probes/npm/command.js
/** The script that `npx` would start: the only command, or the one named like the package. */
function binOf(installed) {
    const bare = installed.name.slice(installed.name.indexOf("/") + 1);
    const commands = Object.keys(installed.bin);
    const [only] = commands;
    if (commands.length === 1 && only !== undefined)
        return installed.bin[only];
    return Object.hasOwn(installed.bin, bare) ? installed.bin[bare] : undefined;
}
/** Arguments that a package declares for its start: `name value` pairs and positional values, in order. */
function packageArguments(of) {
    return (of.packageArguments ?? []).flatMap((argument) => [argument.type === "named" ? argument.name : undefined, argument.value].filter((part) => part !== undefined));
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./.build/probes/redaction.js
var redaction = __webpack_require__(3753);
;// CONCATENATED MODULE: ./.build/probes/npm/npm-client.js


const mostOutput = 16 * 1024 * 1024;
/** Runs the user's npm, with its configuration, by an argument array. Never rejects. */
function npm(args, options) {
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)("npm", [...args], {
            cwd: options.cwd,
            env: { ...options.env, npm_config_update_notifier: "false", npm_config_loglevel: "error" },
            stdio: ["ignore", "pipe", "pipe"],
        });
        let stdout = "";
        let stderr = "";
        let ended;
        const end = (why) => {
            ended ??= why;
            child.kill("SIGTERM");
            setTimeout(() => child.kill("SIGKILL"), 2000).unref();
        };
        const timer = setTimeout(() => end("TIMEOUT"), options.timeout);
        const stop = () => end("STOPPED");
        if (options.signal?.aborted)
            stop();
        options.signal?.addEventListener("abort", stop, { once: true });
        child.stdout.setEncoding("utf8").on("data", (text) => {
            if (stdout.length + text.length > mostOutput)
                end("FLOOD");
            else
                stdout += text;
        });
        child.stderr.setEncoding("utf8").on("data", (text) => {
            stderr = (stderr + text).slice(-16_384);
        });
        const settle = (result) => {
            clearTimeout(timer);
            options.signal?.removeEventListener("abort", stop);
            resolve(result);
        };
        child.once("error", (error) => {
            settle({
                ok: false,
                code: error.code ?? "unknown",
                message: `npm could not be started: ${error.code}`,
            });
        });
        child.once("close", (code, signal) => {
            if (code === 0 && ended === undefined)
                settle({ ok: true, stdout });
            else
                settle(failure(ended, stdout, stderr, code ?? signal));
        });
    });
}
function failure(ended, stdout, stderr, status) {
    if (ended === "TIMEOUT")
        return { ok: false, code: ended, message: "npm did not answer in time" };
    if (ended === "STOPPED")
        return { ok: false, code: ended, message: "npm was stopped" };
    if (ended === "FLOOD")
        return { ok: false, code: ended, message: "npm answered more than 16 MiB" };
    const code = /npm (?:error|ERR!) code (\w+)/.exec(stderr)?.[1] ?? jsonCode(stdout) ?? "unknown";
    const words = (0,redaction/* lastWords */.a)(firstErrors(stderr), (text) => text);
    return { ok: false, code, message: `npm ended with ${status} (${code})${words ? `: ${words}` : ""}` };
}
/** npm says what is wrong first and adds advice and the place of its log below. */
function firstErrors(stderr) {
    const lines = stderr.split("\n").filter((line) => !/npm (?:error|ERR!) (?:code|errno|syscall) /.test(line));
    return lines.find((line) => line.trim() !== "")?.replace(/^npm (?:error|ERR!) (?:\w+ )?/, "") ?? "";
}
function jsonCode(stdout) {
    return /"code":\s*"(E\w+)"/.exec(stdout)?.[1];
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
;// CONCATENATED MODULE: ./.build/probes/npm/package-name.js

const pattern = /^(?:@[a-z0-9][a-z0-9._~-]*\/)?[a-z0-9][a-z0-9._~-]*$/i;
const reserved = new Set(["node_modules", "favicon.ico"]);
/**
 * Why a name or version must not reach npm, or undefined where both are safe: a registry package's name
 * (never an option, path, URL, tag or alias) and one exact version.
 */
function packageProblem(name, version) {
    const bare = name.slice(name.indexOf("/") + 1).toLowerCase();
    if (!pattern.test(name) || name.length > 214 || reserved.has(bare))
        return `${JSON.stringify(name.slice(0, 80))} is not the name of an npm package`;
    if (version.length > 256 || semver.valid(version) !== version.split("+", 1)[0])
        return `${JSON.stringify(version.slice(0, 80))} is not one exact version`;
    return undefined;
}

;// CONCATENATED MODULE: ./.build/probes/npm/install.js




/**
 * Installs one exact version of a package into the cache, once, without running its scripts. The folder
 * appears whole or not at all: it is made beside and renamed; of two at the same time one wins and both
 * use it.
 */
async function installPackage(name, version, options) {
    const invalid = packageProblem(name, version);
    if (invalid)
        return { kind: "problem", rule: "package/invalid-name", message: invalid };
    const root = (0,external_node_path_.join)(options.cache, "npm");
    const target = (0,external_node_path_.join)(root, `${name}@${version}`);
    if (!(await exists(target))) {
        const failure = await install(name, version, root, target, options);
        if (failure)
            return failure;
    }
    return readInstalled(name, version, target);
}
async function install(name, version, root, target, options) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    const temporary = await (0,promises_.mkdtemp)((0,external_node_path_.join)(root, ".new-"));
    try {
        // A manifest of its own keeps npm from looking for a project in the folders above.
        await (0,promises_.writeFile)((0,external_node_path_.join)(temporary, "package.json"), '{ "private": true }\n');
        const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--save-exact", "--no-progress"];
        const result = await npm(["install", "--prefix", temporary, ...flags, "--", `${name}@${version}`], {
            cwd: temporary,
            env: options.env,
            timeout: options.timeout ?? 300_000,
            ...(options.signal ? { signal: options.signal } : {}),
        });
        if (!result.ok)
            return notInstalled(name, version, result);
        await (0,promises_.rename)(temporary, target).catch((error) => {
            if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST")
                throw error;
        });
        return undefined;
    }
    finally {
        await (0,promises_.rm)(temporary, { recursive: true, force: true, maxRetries: 3 });
    }
}
function notInstalled(name, version, result) {
    const absent = result.code === "E404" || result.code === "ETARGET" || result.code === "ENOVERSIONS";
    return absent
        ? {
            kind: "problem",
            rule: "package/not-found",
            message: `npm:${name}@${version} is not in the registry (${result.code})`,
        }
        : {
            kind: "problem",
            rule: "package/not-installed",
            message: `npm:${name}@${version} could not be installed: ${result.message}`,
        };
}
async function readInstalled(name, version, target) {
    const broken = (why) => ({
        kind: "problem",
        rule: "package/not-installed",
        message: `npm:${name}@${version} was not installed as asked: ${why}; remove ${target} to install it again`,
    });
    const folder = (0,external_node_path_.join)(target, "node_modules", name);
    const lock = record(await readJson((0,external_node_path_.join)(target, "node_modules", ".package-lock.json")));
    const manifest = record(await readJson((0,external_node_path_.join)(folder, "package.json")));
    const packages = record(lock.get("packages"));
    const entry = record(packages.get(`node_modules/${name}`));
    if (manifest.get("version") !== version || entry.get("version") !== version)
        return broken("the version is another one");
    return {
        kind: "installed",
        package: {
            name,
            version,
            folder,
            integrity: install_text(entry.get("integrity")),
            dependencies: directDependencies(name, manifest, packages),
            bin: binaries(name, folder, manifest.get("bin")),
            deprecated: install_text(entry.get("deprecated")),
        },
    };
}
function directDependencies(name, manifest, packages) {
    const names = [...record(manifest.get("dependencies")).keys()].sort();
    return Object.fromEntries(names.flatMap((dependency) => {
        const nested = packages.get(`node_modules/${name}/node_modules/${dependency}`);
        const entry = record(nested ?? packages.get(`node_modules/${dependency}`));
        const version = install_text(entry.get("version"));
        return version === undefined ? [] : [[dependency, version]];
    }));
}
/** Commands of the package; those that would leave its folder are left out. */
function binaries(name, folder, bin) {
    const bare = name.slice(name.indexOf("/") + 1);
    const entries = typeof bin === "string" ? [[bare, bin]] : [...record(bin)];
    return Object.fromEntries(entries.flatMap(([command, path]) => {
        const absolute = typeof path === "string" ? (0,external_node_path_.resolve)(folder, path) : "";
        return absolute.startsWith(folder + external_node_path_.sep) ? [[command, absolute]] : [];
    }));
}
async function exists(path) {
    return (0,promises_.stat)(path).then(() => true, () => false);
}
async function readJson(path) {
    try {
        return JSON.parse(await (0,promises_.readFile)(path, "utf8"));
    }
    catch {
        return undefined;
    }
}
/** An object's own members as a map: absent names are absent, whatever they are called. */
function record(value) {
    return new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
}
function install_text(value) {
    return typeof value === "string" && value !== "" ? value : undefined;
}

;// CONCATENATED MODULE: ./.build/probes/start.js






/** `$XDG_CACHE_HOME/headgate`, or `~/.cache/headgate`. */
function cacheFolder(env) {
    const base = env.XDG_CACHE_HOME;
    return (0,external_node_path_.join)(base?.startsWith("/") ? base : (0,external_node_path_.join)(env.HOME || (0,external_node_os_.homedir)(), ".cache"), "headgate");
}
/**
 * Decides what to start: an npm package over stdio (installed into the cache, its integrity compared with
 * the release's), else the start command, else a remote address. Starts nothing but npm.
 */
async function resolveStart(release, options) {
    const packages = release.server.packages ?? [];
    const npmPackage = packages.find((one) => one.registryType === "npm" && one.transport.type === "stdio");
    if (npmPackage)
        return startPackage(release, npmPackage, options);
    if (release.release.command)
        return startCommand(release.release.command, options);
    const remotes = release.server.remotes ?? [];
    const remote = remotes.find((one) => one.type === "streamable-http") ?? remotes[0];
    if (remote)
        return { kind: "remote", type: remote.type, url: remote.url };
    const kinds = packages.map((one) => `${one.registryType} over ${one.transport.type}`).join(", ");
    return {
        kind: "problem",
        outcome: "error",
        rule: "probe/error",
        message: kinds ? `nothing that can be started here: ${kinds}` : "the release names nothing to start",
    };
}
async function startPackage(release, of, options) {
    const version = of.version ?? release.version;
    const env = options.env ?? process.env;
    const installation = await installPackage(of.identifier, version, {
        cache: options.cache ?? cacheFolder(env),
        env,
        ...(options.signal ? { signal: options.signal } : {}),
    });
    if (installation.kind === "problem")
        return { ...installation, outcome: "error" };
    const installed = installation.package;
    const key = `npm:${of.identifier}@${version}`;
    const integrity = release.release.integrity ?? {};
    const expected = Object.hasOwn(integrity, key) ? integrity[key] : undefined;
    if (expected !== undefined && installed.integrity !== expected)
        return bad("integrity/mismatch", `${key} is ${installed.integrity ?? "of no integrity"}, released as ${expected}`);
    const script = binOf(installed);
    if (script === undefined)
        return bad("probe/failed", `${key} has no command to start`);
    const args = [script, ...packageArguments(of)];
    return { kind: "process", command: process.execPath, args, package: installed };
}
async function startCommand(start, options) {
    const parts = [start.command, ...start.args].map((part) => part.startsWith("./") ? (0,external_node_path_.resolve)(options.root, part) : part);
    const escaped = parts.find((part, index) => part !== [start.command, ...start.args][index] && !part.startsWith(options.root + external_node_path_.sep));
    if (escaped !== undefined)
        return bad("probe/failed", `the start command leaves the repository: ${escaped}`);
    const [name = "", ...args] = parts;
    const command = await findCommand(name, options.env ?? process.env);
    if (command !== undefined)
        return { kind: "process", command, args };
    const message = `${name} is not installed here (not found on the search path)`;
    return { kind: "problem", outcome: "error", rule: "probe/error", message };
}
async function findCommand(name, env) {
    if (name === "node")
        return process.execPath;
    const folders = name.includes("/") ? [""] : (env.PATH ?? "").split(external_node_path_.delimiter).filter(Boolean);
    for (const folder of folders) {
        const path = folder === "" ? (0,external_node_path_.resolve)(name) : (0,external_node_path_.join)((0,external_node_path_.resolve)(folder), name);
        const runs = await (0,promises_.access)(path, promises_.constants.X_OK).then(() => true, () => false);
        if (runs)
            return path;
    }
    return undefined;
}
function bad(rule, message) {
    return { kind: "problem", outcome: "fail", rule, message };
}
/**
 * The variables a server is started with: those its release declares, with the given value, the secret's,
 * or the declared one; and `MCP_ENV`, which tells any server where it runs. Nothing else gets through.
 */
function startVariables(release, variables, secrets) {
    const given = new Map([...Object.entries(variables), ...Object.entries(secrets)]);
    const declared = [...(0,model_release/* declaredVariables */.A)(release).values()].flatMap((variable) => {
        const value = given.get(variable.name) ?? variable.value ?? variable.default;
        return value === undefined ? [] : [[variable.name, value]];
    });
    const stage = given.get("MCP_ENV");
    return Object.fromEntries(stage === undefined ? declared : [["MCP_ENV", stage], ...declared]);
}


/***/ })

};
