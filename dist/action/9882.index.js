"use strict";
exports.id = 9882;
exports.ids = [9882];
exports.modules = {

/***/ 19882:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareContracts: () => (/* binding */ compareContracts)
});

// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(3028);
// EXTERNAL MODULE: ./.build/model/canonical.js
var canonical = __webpack_require__(73903);
// EXTERNAL MODULE: ./.build/contract/canonical.js + 1 modules
var contract_canonical = __webpack_require__(4567);
// EXTERNAL MODULE: ./.build/contract/change.js
var change = __webpack_require__(3416);
;// CONCATENATED MODULE: ./.build/contract/reasons.js
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
    "too-large": {
        input: "to compare it whole takes more steps than there are; what else became of it is not told",
        output: "to compare it whole takes more steps than there are; what else became of it is not told",
    },
    "too-deep": {
        input: "nested too deeply to be compared",
        output: "nested too deeply to be compared",
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
    "text-changed": { listing: "nothing that a call needs changes; models read it" },
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
        return `cannot be decided: ${reasons_open.has(reason) ? own : generic[side].unknown}`;
    if (kind === "breaking") {
        const told = own === cannotTell || own === cannotTellOutput ? generic[side].breaking : own;
        return `breaks ${whom[side]}: ${told}`;
    }
    return `breaks nobody: ${isCovered ? generic[side].covered : own}`;
}
/** Reasons whose words say themselves why it cannot be decided; those of others say what holds where it can. */
const reasons_open = new Set([
    ...["named-twice", "resource-templated", "mime-type-removed", "member-changed"],
    ...["limit-changed", "keyword-changed", "schema-changed", "default-changed"],
    ...["members-named", "members-unnamed", "members-removed", "too-large", "too-deep"],
]);
const whom = { input: "callers", output: "readers of the output", listing: "clients" };
const generic = {
    input: {
        breaking: "a value that was valid is refused now",
        covered: "every value that was valid still is",
        unknown: cannotTell,
    },
    output: {
        breaking: "a reader may get a value that it does not expect",
        covered: "a reader gets only what it expected before",
        unknown: cannotTellOutput,
    },
    listing: {
        breaking: "what worked before no longer does",
        covered: "what worked before still does",
        unknown: "what it means to clients is not known",
    },
};

// EXTERNAL MODULE: ./.build/contract/same.js
var same = __webpack_require__(56770);
// EXTERNAL MODULE: ./.build/contract/schema-form.js
var schema_form = __webpack_require__(12726);
;// CONCATENATED MODULE: ./.build/contract/items.js






/**
 * What two lists have in common by name, all in canonical form. What is equal as it stands is looked at no further. Of a
 * name that several have, each is compared with each: which of them a client takes nobody knows.
 */
function listed({ root, before, after, nameOf, canonical, labelOf = (name) => name, }) {
    const old = byName(before, nameOf);
    const now = byName(after, nameOf);
    const gone = [];
    const changed = [];
    const undecided = [];
    const unlike = (name, reason, text) => items_change((0,change/* below */.Gz)(root, name), "unknown", "listing", reason, `? ${labelOf(name)}: ${text}`);
    for (const [name, entries] of old) {
        const others = now.get(name);
        const isDeep = [...entries, ...(others ?? [])].some((entry) => isTooDeep(entry));
        if (isDeep)
            undecided.push(unlike(name, "too-deep", "too deep to compare"));
        else if (others === undefined)
            gone.push(...entries.map(canonical));
        else if (!sameItems(entries, others)) {
            const [a, b] = [ordered(entries.map(canonical)), ordered(others.map(canonical))];
            if (sameItems(a, b))
                continue;
            const isOne = a.length === 1 && b.length === 1;
            if (!isOne)
                undecided.push(unlike(name, "named-twice", "several have this name"));
            if (a.length * b.length <= maximumPairs)
                for (const x of a)
                    for (const y of b)
                        if (!(0,same/* sameItem */.O)(x, y))
                            changed.push({ name, before: x, after: y });
        }
    }
    const come = [];
    for (const [name, entries] of now) {
        if (old.has(name))
            continue;
        if (entries.some((entry) => isTooDeep(entry)))
            undecided.push(unlike(name, "too-deep", "too deep to compare"));
        else
            come.push(...entries.map(canonical));
        if (entries.length > 1)
            undecided.push(unlike(name, "named-twice", "several have this name"));
    }
    return { gone, come, changed, undecided };
}
/** Of one name; with more of them it is enough to say that there are several. */
const maximumPairs = 16;
const maximumDepth = 256;
/** Whatever looks at it takes a step down for each level. */
function isTooDeep(value, depth = 0) {
    if (typeof value !== "object" || value === null)
        return false;
    if (depth > maximumDepth)
        return true;
    for (const inner of Array.isArray(value) ? value : Object.values(value))
        if (typeof inner === "object" && isTooDeep(inner, depth + 1))
            return true;
    return false;
}
function ordered(entries) {
    if (entries.length < 2)
        return entries;
    const texts = new Map(entries.map((entry) => [entry, (0,canonical/* canonicalJson */.dj)(entry)]));
    return [...entries].sort((a, b) => (0,finding.compareText)(texts.get(a) ?? "", texts.get(b) ?? ""));
}
function sameItems(a, b) {
    return a.length === b.length && a.every((item, n) => (0,same/* sameItem */.O)(item, b[n] ?? {}));
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
function items_change(pointer, kind, side, reason, summary, more = {}) {
    return { pointer, class: kind, side, reason, summary, why: whyOf(reason, side, kind), ...more };
}
/** A change of a text that models read, with both texts. */
function textChange(pointer, subject, what, before, after) {
    const how = after === undefined ? "removed" : before === undefined ? "added" : "changed";
    const reason = what === "instructions"
        ? "instructions-changed"
        : what === "title"
            ? "title-changed"
            : `description-${how}`;
    return items_change(pointer, "documentation", "listing", reason, `~ ${subject}: ${what} ${how}`, {
        ...(before === undefined ? {} : { before: textOf(before) }),
        ...(after === undefined ? {} : { after: textOf(after) }),
    });
}
function textOf(value) {
    return typeof value === "string" ? value : (0,canonical/* canonicalJson */.dj)(value);
}
const texts = new Set(["title", "description"]);
const shown = new Set(["icons", "name", "annotations"]);
/** Members that are not compared by their meaning: what describes is documentation, the rest is unknown. */
function compareMembers(a, b, pointer, subject, compared) {
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) => {
        const [before, after] = [own(a, key), own(b, key)];
        if (compared.includes(key) || (0,same/* sameJson */.V)(before, after))
            return [];
        const at = (0,change/* below */.Gz)(pointer, key);
        if (texts.has(key))
            return [textChange(at, subject, key, before, after)];
        const kind = shown.has(key) ? "documentation" : "unknown";
        const sign = kind === "unknown" ? "?" : "~";
        const reason = shown.has(key) ? `${key}-changed` : "member-changed";
        return [
            items_change(at, kind, "listing", reason, `${sign} ${subject}: ${key} changed`, {
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
    return (0,schema_form/* isObject */.Gv)(value) ? value : {};
}
/** A prompt's arguments by name; of those that have one name, the last. */
function argumentsOf(prompt) {
    return new Map(argumentList(prompt).map((entry) => [argumentName(entry), entry]));
}
/** All arguments of a prompt. */
function argumentList(prompt) {
    const list = own(prompt, "arguments");
    return (0,schema_form/* isList */.Lv)(list) ? list.filter(schema_form/* isObject */.Gv) : [];
}
function argumentName(argument) {
    return String((0,schema_form/* member */.Dc)(argument, "name"));
}
/** Names of a tool's arguments, as its input schema has them at its root. */
function argumentNames(tool) {
    return Object.keys(objectAt(objectAt(tool, "inputSchema"), "properties"));
}

;// CONCATENATED MODULE: ./.build/contract/schema/steps.js
const outOfSteps = new Error("out of steps");
/** Leaves whatever is being worked out, at once, where nothing is left: what was half done is nobody's answer. */
function spend(steps, count = 1) {
    steps.left -= count;
    if (steps.left < 0)
        throw outOfSteps;
}
/** Whether all could be done with the steps that there were. */
function isDone(work) {
    try {
        work();
        return true;
    }
    catch (error) {
        if (error !== outOfSteps)
            throw error;
        return false;
    }
}
/** Of texts: so many characters are looked at in one step. */
const charactersPerStep = 32;
function spendOnText(steps, length) {
    spend(steps, length / charactersPerStep);
}
/**
 * Does each with as many steps as any other, so that one that is costly takes nothing from those beside it: at first half
 * of all are dealt out, and what is left then goes to those that had too few. In the order of the items, which decides
 * nothing.
 */
function inShares(steps, items, work) {
    const share = Math.floor(steps.left / 2 / items.length);
    const first = items.map((item) => dealt(steps, share, item, work));
    const more = Math.floor(steps.left / first.filter(({ isCut }) => isCut).length);
    return first.map((result, n) => {
        const item = items[n];
        return result.isCut && item !== undefined ? dealt(steps, more, item, work) : result;
    });
}
function dealt(steps, share, item, work) {
    const own = { left: share };
    const result = work(item, own);
    steps.left -= share - Math.max(0, own.left);
    return result;
}

// EXTERNAL MODULE: ./.build/contract/schema/deciding.js
var deciding = __webpack_require__(33237);
;// CONCATENATED MODULE: ./.build/contract/schema/world.js


/** Keywords that refer; the last one only to what it cannot be told here. */
const referring = ["$ref", "$dynamicRef", "$recursiveRef"];
function worldOf(root, steps, hasDefaults = true, written = root) {
    return {
        root,
        written,
        shapes: new Map(),
        opening: new Set(),
        conjunctions: new Map(),
        numbers: new Map(),
        references: referencesIn(root),
        whole: undefined,
        referring: new Map(),
        meanings: new Map(),
        patterns: new Map(),
        hasDefaults,
        steps,
        deciding: undefined,
        cuts: 0,
    };
}
/** Whether what a schema says of members that are not named is no notation there. */
function decides(world, schema, saying) {
    world.deciding ??= (0,deciding/* decidingIn */.h)(world.written);
    return world.deciding.isSo(schema, saying);
}
/** The schema that admits what both admit. */
function both(world, a, b) {
    if (a === true || a === b)
        return b;
    if (b === true)
        return a;
    const parts = [...new Set([...partsOf(world, a), ...partsOf(world, b)])];
    const key = parts
        .map((part) => numberOf(world, part))
        .sort((x, y) => x - y)
        .join(" ");
    const known = world.conjunctions.get(key);
    if (known)
        return known;
    const made = { allOf: parts };
    world.conjunctions.set(key, made);
    world.numbers.set(made, -1);
    return made;
}
/** The parts of a conjunction that was made here; a schema of others is one part. */
function partsOf(world, schema) {
    if (!(0,schema_form/* isObject */.Gv)(schema) || world.numbers.get(schema) !== -1)
        return [schema];
    return (0,schema_form/* isList */.Lv)(schema.allOf) ? schema.allOf : [schema];
}
function numberOf(world, part) {
    const known = world.numbers.get(part);
    if (known !== undefined)
        return known;
    world.numbers.set(part, world.numbers.size);
    return world.numbers.size - 1;
}
/**
 * What a reference within the same document points at; undefined where there is nothing, it leads elsewhere, or what it
 * means cannot be told. Whatever rests on such a reference rests on the whole document.
 */
function lookUp({ root, references }, reference) {
    if (references.hasOwnParts)
        return undefined;
    if (reference === "#")
        return root;
    if (!reference.startsWith("#/"))
        return reference.startsWith("#") ? references.anchors.get(unescaped(reference.slice(1))) : undefined;
    let current = root;
    for (const step of reference.slice(2).split("/")) {
        const key = unescaped(step).replaceAll("~1", "/").replaceAll("~0", "~");
        if ((0,schema_form/* isObject */.Gv)(current))
            current = (0,schema_form/* member */.Dc)(current, key);
        else if ((0,schema_form/* isList */.Lv)(current) && /^\d{1,6}$/.test(key))
            current = current[Number(key)];
        else
            return undefined;
    }
    return current;
}
function unescaped(step) {
    if (!step.includes("%"))
        return step;
    try {
        return decodeURIComponent(step);
    }
    catch {
        return step;
    }
}
/** Whether a schema holds a reference anywhere: then its own text does not say all of what it means. */
function refers(world, schema) {
    if (!world.references.hasAny)
        return false;
    if ((0,schema_form/* isList */.Lv)(schema))
        return schema.some((item) => refers(world, item));
    if (!(0,schema_form/* isObject */.Gv)(schema))
        return false;
    const known = world.referring.get(schema);
    if (known !== undefined)
        return known;
    const found = targetsOf(schema).length > 0 || Object.values(schema).some((value) => refers(world, value));
    world.referring.set(schema, found);
    return found;
}
/** The references that a schema itself makes. */
function targetsOf(schema) {
    return referring.flatMap((keyword) => {
        const value = (0,schema_form/* member */.Dc)(schema, keyword);
        return typeof value === "string" ? [value] : [];
    });
}
function referencesIn(root) {
    const anchors = new Map();
    const found = { hasAny: false, hasOwnParts: false, anchors };
    const visit = (value) => {
        if (typeof value !== "object" || value === null)
            return;
        if ((0,schema_form/* isList */.Lv)(value)) {
            for (const item of value)
                visit(item);
            return;
        }
        for (const key in value) {
            const below = value[key];
            if (typeof below === "string") {
                if (!key.startsWith("$"))
                    continue;
                if (key === "$id")
                    found.hasOwnParts ||= value !== root;
                else if (key === "$anchor" || key === "$dynamicAnchor")
                    anchors.set(below, anchors.has(below) ? undefined : value);
                else
                    found.hasAny ||= referring.some((keyword) => keyword === key);
            }
            else
                visit(below);
        }
    };
    visit(root);
    return found;
}

;// CONCATENATED MODULE: ./.build/contract/schema/meaning.js





const describing = new Set([
    "title",
    "description",
    "examples",
    "example",
    "$comment",
    "deprecated",
    "default",
    "readOnly",
    "writeOnly",
]);
/** Keywords that only identify, or hold what others refer to. */
const identifying = new Set([
    "$id",
    "id",
    "$anchor",
    "$dynamicAnchor",
    "$schema",
    "$defs",
    "definitions",
    "$vocabulary",
]);
/** Keywords that describe and do not decide what is valid. */
function isDescribing(keyword) {
    return describing.has(keyword);
}
function saysNothing(keyword) {
    return describing.has(keyword) || identifying.has(keyword);
}
/** A schema without what describes it, at all depths; a property named `description` is a property and stays. */
function undescribed(schema, isDropped = saysNothing) {
    if ((0,schema_form/* isList */.Lv)(schema))
        return schema.map((item) => undescribed(item, isDropped));
    if (!(0,schema_form/* isObject */.Gv)(schema))
        return schema;
    return (0,schema_form/* rewritten */.fm)(schema, (keyword, value) => {
        if (isDropped(keyword))
            return undefined;
        const kind = (0,schema_form/* schemaKind */.eE)(keyword);
        if (kind === undefined)
            return value;
        return kind === "map" && (0,schema_form/* isObject */.Gv)(value)
            ? (0,schema_form/* rewritten */.fm)(value, (_name, below) => undescribed(below, isDropped))
            : undescribed(value, isDropped);
    });
}
/**
 * Whether two schemas say the same but for what describes them, as they are written. Defaults count: of one that
 * changed something is to be told. What they refer to is not looked at.
 */
function sameButDescribed(a, b) {
    if (a === b)
        return true;
    if ((0,schema_form/* isList */.Lv)(a))
        return (0,schema_form/* isList */.Lv)(b) && a.length === b.length && a.every((item, n) => sameButDescribed(item, b[n]));
    if (!(0,schema_form/* isObject */.Gv)(a) || !(0,schema_form/* isObject */.Gv)(b))
        return false;
    return coversKeywords(a, b) && coversKeywords(b, a, true);
}
/**
 * Whether a reference leads to what only describes, such as an example: then that decides what is valid, and nothing here
 * can tell it from a text that changed.
 */
function refersToTexts(world) {
    const { root } = world;
    if (!world.references.hasAny)
        return false;
    const targets = new Set();
    const texts = new Set();
    const look = (value, isMap, isText) => {
        if ((0,schema_form/* isList */.Lv)(value))
            for (const item of value)
                look(item, false, isText);
        if (!(0,schema_form/* isObject */.Gv)(value))
            return;
        if (isText)
            texts.add(value);
        for (const target of targetsOf(value))
            targets.add(target);
        for (const keyword in value) {
            const isTextBelow = isText || (!isMap && describing.has(keyword));
            look(value[keyword], !isMap && (0,schema_form/* schemaKind */.eE)(keyword) === "map", isTextBelow);
        }
    };
    look(root, false, false);
    if (targets.size === 0 || texts.size === 0)
        return false;
    return [...targets].some((target) => {
        const found = lookUp(world, target);
        return found === undefined || texts.has(found);
    });
}
/** Whether what one says the other says too; with `isPresence` only that it says something. */
function coversKeywords(a, b, isPresence = false) {
    for (const keyword in a) {
        if (!Object.hasOwn(a, keyword) || (keyword !== "default" && describing.has(keyword)))
            continue;
        if (!Object.hasOwn(b, keyword))
            return false;
        if (isPresence)
            continue;
        const [x, y] = [a[keyword], b[keyword]];
        if (x === y)
            continue;
        const kind = (0,schema_form/* schemaKind */.eE)(keyword);
        const isSame = kind === undefined ? (0,same/* sameJson */.V)(x, y) : kind === "map" ? sameMap(x, y) : sameButDescribed(x, y);
        if (!isSame)
            return false;
    }
    return true;
}
function sameMap(a, b) {
    if (!(0,schema_form/* isObject */.Gv)(a) || !(0,schema_form/* isObject */.Gv)(b))
        return (0,same/* sameJson */.V)(a, b);
    const names = Object.keys(a);
    return (names.length === Object.keys(b).length &&
        names.every((name) => Object.hasOwn(b, name) && sameButDescribed(a[name], b[name])));
}
/** A text that two schemas have in common only where they mean the same: what they refer to is part of it. */
function meaningOf(world, schema) {
    if (!refers(world, schema))
        return written(world, schema);
    const known = world.meanings.get(schema);
    if (known !== undefined)
        return known;
    const targets = new Map();
    const left = [schema];
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
        spend(world.steps);
        if ((0,schema_form/* isList */.Lv)(next))
            for (const item of next)
                left.push(item);
        if (!(0,schema_form/* isObject */.Gv)(next) || !refers(world, next))
            continue;
        for (const reference of targetsOf(next)) {
            if (targets.has(reference))
                continue;
            const target = lookUp(world, reference);
            const text = target === undefined ? wholeOf(world) : written(world, target);
            targets.set(reference, text);
            if (target !== undefined)
                left.push(target);
        }
        for (const value of Object.values(next))
            left.push(value);
    }
    const text = `${written(world, schema)} ${(0,canonical/* canonicalJson */.dj)(Object.fromEntries(targets))}`;
    spendOnText(world.steps, text.length);
    world.meanings.set(schema, text);
    return text;
}
function written(world, schema) {
    const text = (0,canonical/* canonicalJson */.dj)(undescribed(schema));
    spendOnText(world.steps, text.length);
    return text;
}
/** Equal for documents of which every part means the same. */
function wholeOf(world) {
    world.whole ??= (0,canonical/* digestOf */.ol)(undescribed(world.root, isDescribing));
    return world.whole;
}
/** Some keywords of a schema as one schema. */
function pick(schema, keywords) {
    return Object.fromEntries(keywords.flatMap((keyword) => {
        const value = Object.hasOwn(schema, keyword) ? schema[keyword] : undefined;
        return value === undefined ? [] : [[keyword, value]];
    }));
}

// EXTERNAL MODULE: ./.build/contract/text/visible.js
var visible = __webpack_require__(43298);
;// CONCATENATED MODULE: ./.build/contract/renames.js





/** At most so many are compared each with each. */
const maximumCandidates = 200;
function suggestRenames(kind, root, gone, come) {
    const candidate = (item) => ({
        pointer: (0,change/* below */.Gz)(root, item.name),
        name: item.name,
        label: item.name,
        meaning: (0,canonical/* canonicalJson */.dj)([
            undescribed(objectAt(item, "inputSchema")),
            undescribed(objectAt(item, "outputSchema")),
            kind === "prompt"
                ? [...argumentsOf(item)].map(([name, { required }]) => [name, required ?? false])
                : [],
        ]),
        description: typeof item.description === "string" ? item.description : "",
        parts: kind === "tool" ? argumentNames(item) : [...argumentsOf(item).keys()],
    });
    return matched(kind, gone.map(candidate), come.map(candidate));
}
/** Resources and templates, by their addresses. What they are called and of what type they are is what they mean. */
function suggestAddresses(kind, root, { gone, come, nameOf }) {
    const candidate = (item) => ({
        pointer: (0,change/* below */.Gz)(root, nameOf(item)),
        name: nameOf(item),
        label: nameOf(item),
        meaning: (0,canonical/* canonicalJson */.dj)([item.name ?? null, item.title ?? null, item.mimeType ?? null]),
        description: typeof item.description === "string" ? item.description : "",
    });
    return matched(kind, gone.map(candidate), come.map(candidate));
}
/** What the meaning of a candidate is made of, and how its name is called. */
const words = {
    tool: ["schema", "name"],
    argument: ["schema", "name"],
    field: ["schema", "name"],
    prompt: ["schema", "name"],
    resource: ["name and type", "address"],
    "resource-template": ["name and type", "address"],
};
/** The most likely pairs, each candidate at most once, and none where several are equally likely. */
function matched(kind, gone, come) {
    if (gone.length * come.length > maximumCandidates ** 2)
        return [];
    const likely = gone.flatMap((from) => come.flatMap((to) => {
        const found = likeness(from, to, words[kind]);
        return found === undefined ? [] : [{ from, to, ...found }];
    }));
    likely.sort((a, b) => b.score - a.score);
    const taken = new Set();
    const tied = new Set();
    const found = [];
    for (const pair of likely) {
        const { from, to, score, reason } = pair;
        if (taken.has(from) || taken.has(to) || tied.has(from) || tied.has(to))
            continue;
        const isTied = likely.some((other) => other !== pair &&
            other.score === score &&
            ((other.from === from && !taken.has(other.to)) || (other.to === to && !taken.has(other.from))));
        for (const each of [from, to])
            (isTied ? tied : taken).add(each);
        if (isTied)
            continue;
        found.push({
            kind,
            from: from.pointer,
            to: to.pointer,
            before: (0,visible/* shown */.S)(from.label),
            after: (0,visible/* shown */.S)(to.label),
            confidence: score >= 3 ? "high" : "low",
            reason,
        });
    }
    return found;
}
function likeness(a, b, [meaning, name]) {
    const isSame = a.meaning === b.meaning;
    const isDescribedAlike = a.description.length >= 12 && a.description === b.description;
    const names = nameLikeness(a.name, b.name);
    const same = `same ${meaning}`;
    const judged = isSame ? same : `another ${meaning}`;
    if (folded(a.name) === folded(b.name))
        return {
            score: isSame ? 5 : 4,
            reason: `the ${name}${name.endsWith("s") ? "es" : "s"} differ in notation only, ${judged}`,
        };
    if (isSame && isDescribedAlike)
        return { score: 3 + names, reason: `${same} and same description` };
    if (isDescribedAlike)
        return { score: 2 + names, reason: `same description, ${judged}` };
    const parts = overlap(a.parts ?? [], b.parts ?? []);
    const isTelling = a.parts === undefined || a.parts.length > 0;
    if (isSame && isTelling && names >= 0.3)
        return { score: 2 + names, reason: `${same}, similar ${name}` };
    const texts = overlap(wordsIn(a.description), wordsIn(b.description));
    if (isSame && texts >= 0.6)
        return { score: 1 + texts, reason: `${same}, similar description` };
    if (names >= 0.5 && parts >= 0.5)
        return { score: 1 + names, reason: "similar name, mostly the same arguments" };
    return undefined;
}
function folded(name) {
    return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
/** 0 to 1: words in common, or as much of a common beginning. */
function nameLikeness(a, b) {
    const [x, y] = [folded(a), folded(b)];
    let common = 0;
    while (common < Math.min(x.length, y.length) && x[common] === y[common])
        common += 1;
    return Math.max(overlap(wordsIn(a), wordsIn(b)), common / Math.max(x.length, y.length, 1));
}
function wordsIn(name) {
    return name
        .slice(0, 1000)
        .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1 $2")
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean);
}
function overlap(a, b) {
    const [x, y] = [new Set(a), new Set(b)];
    if (x.size === 0 && y.size === 0)
        return 0;
    const common = [...x].filter((word) => y.has(word)).length;
    return common / (x.size + y.size - common);
}

;// CONCATENATED MODULE: ./.build/contract/compare-prompts.js





function comparePrompts(before, after) {
    const nameOf = (prompt) => prompt.name;
    const { gone, come, changed, undecided } = listed({
        root: "/prompts",
        before,
        after,
        nameOf,
        canonical: contract_canonical/* canonicalPrompt */.R5,
    });
    return {
        changes: [
            ...undecided,
            ...gone.map(({ name }) => items_change((0,change/* below */.Gz)("/prompts", name), "breaking", "listing", "prompt-removed", `- prompt ${name}`)),
            ...come.map(({ name }) => items_change((0,change/* below */.Gz)("/prompts", name), "additive", "listing", "prompt-added", `+ prompt ${name}`)),
            ...changed.flatMap((pair) => comparePrompt(pair.before, pair.after)),
        ],
        renames: [
            ...suggestRenames("prompt", "/prompts", gone, come),
            ...changed.flatMap((pair) => renamedArguments(pair.before, pair.after)),
        ],
    };
}
function comparePrompt(a, b) {
    const pointer = (0,change/* below */.Gz)("/prompts", a.name);
    const root = (0,change/* below */.Gz)(pointer, "arguments");
    const { gone, come, changed, undecided } = listed({
        root,
        before: argumentList(a),
        after: argumentList(b),
        nameOf: argumentName,
        canonical: (argument) => argument,
        labelOf: (name) => `${a.name}.${name}`,
    });
    return [
        ...undecided,
        ...gone
            .map(argumentName)
            .map((name) => items_change((0,change/* below */.Gz)(root, name), "breaking", "input", "argument-removed", `- ${a.name}.${name}`)),
        ...changed.flatMap(({ name, before, after }) => compareArgument(before, after, (0,change/* below */.Gz)(root, name), `${a.name}.${name}`)),
        ...come.map((argument) => {
            const name = argumentName(argument);
            const required = argument.required === true;
            const reason = required ? "argument-required" : "argument-added";
            const text = `+ ${a.name}.${name} (${required ? "required" : "optional"})`;
            return items_change((0,change/* below */.Gz)(root, name), required ? "breaking" : "additive", "input", reason, text);
        }),
        ...compareMembers(a, b, pointer, a.name, ["name", "arguments"]),
    ];
}
function compareArgument(before, after, at, subject) {
    const now = after.required === true;
    // What is neither true nor false means to each client what it makes of it.
    const isClear = [before, after].every(({ required = false }) => typeof required === "boolean");
    const others = compareMembers(before, after, at, subject, ["name", ...(isClear ? ["required"] : [])]);
    if (!isClear || now === (before.required === true))
        return others;
    const text = `~ ${subject}: now ${now ? "required" : "optional"}`;
    const reason = now ? "argument-required" : "argument-optional";
    return [items_change(at, now ? "breaking" : "additive", "input", reason, text), ...others];
}
/** All arguments of prompts are texts: what they mean is whether they must be given. */
function renamedArguments(a, b) {
    const [before, after] = [argumentsOf(a), argumentsOf(b)];
    const candidate = ([name, { required, description }]) => ({
        pointer: (0,change/* below */.Gz)("/prompts", a.name, "arguments", name),
        name,
        label: `${a.name}.${name}`,
        meaning: (0,canonical/* canonicalJson */.dj)({ type: "string", required: required === true }),
        description: typeof description === "string" ? description : "",
    });
    return matched("argument", [...before].filter(([name]) => !after.has(name)).map(candidate), [...after].filter(([name]) => !before.has(name)).map(candidate));
}

;// CONCATENATED MODULE: ./.build/contract/uri-template.js
/**
 * Whether a URI can be made from a template (RFC 6570, with any value for each expression): the literal parts stand in
 * it in their order. Takes time in proportion to both, whatever they hold.
 */
function coverageOf(template) {
    const [first = "", ...literals] = template.split(/\{[^{}]*\}/);
    const last = literals.pop();
    return (uri) => {
        if (!uri.startsWith(first))
            return false;
        if (last === undefined)
            return uri === template;
        if (!uri.endsWith(last))
            return false;
        let at = first.length;
        for (const literal of literals) {
            const found = uri.indexOf(literal, at);
            if (found < 0)
                return false;
            at = found + literal.length;
        }
        return uri.length - last.length >= at;
    };
}

;// CONCATENATED MODULE: ./.build/contract/compare-resources.js





const addressOf = {
    resource: ({ uri }) => uri,
    template: ({ uriTemplate }) => uriTemplate,
};
function compareResources(a, b) {
    const resources = listed({
        root: "/resources",
        before: a.resources,
        after: b.resources,
        nameOf: addressOf.resource,
        canonical: contract_canonical/* canonicalResource */.DJ,
    });
    const templates = listed({
        root: "/resourceTemplates",
        before: a.resourceTemplates,
        after: b.resourceTemplates,
        nameOf: addressOf.template,
        canonical: contract_canonical/* canonicalTemplate */.Zf,
    });
    const left = b.resourceTemplates
        .slice(0, mostTemplates)
        .map(({ uriTemplate }) => ({ uriTemplate, covers: coverageOf(uriTemplate) }));
    const covering = new Map(resources.gone.map(({ uri }) => [uri, left.find(({ covers }) => covers(uri))?.uriTemplate]));
    // What a template covers is not gone.
    const gone = resources.gone.filter(({ uri }) => covering.get(uri) === undefined);
    const renames = [
        ...suggestAddresses("resource", "/resources", { ...resources, gone, nameOf: addressOf.resource }),
        ...suggestAddresses("resource-template", "/resourceTemplates", {
            ...templates,
            nameOf: addressOf.template,
        }),
    ];
    const changes = [
        ...resources.undecided,
        ...templates.undecided,
        ...resources.gone.map(({ uri }) => removed(uri, covering.get(uri))),
        ...resources.come.map(({ uri }) => added("/resources", uri, "resource")),
        ...resources.changed.flatMap(({ name, before, after }) => compareEntry(before, after, (0,change/* below */.Gz)("/resources", name), name, "uri")),
        ...templates.gone.map(({ uriTemplate }) => items_change((0,change/* below */.Gz)("/resourceTemplates", uriTemplate), "breaking", "listing", "resource-template-removed", `- resource template ${uriTemplate}`)),
        ...templates.come.map(({ uriTemplate }) => added("/resourceTemplates", uriTemplate, "resource-template")),
        ...templates.changed.flatMap(({ name, before, after }) => compareEntry(before, after, (0,change/* below */.Gz)("/resourceTemplates", name), name, "uriTemplate")),
    ];
    return { changes, renames };
}
/** Those that are looked at for each resource that is gone; beyond them it counts as gone, which is the safe side. */
const mostTemplates = 500;
function removed(uri, template) {
    const pointer = (0,change/* below */.Gz)("/resources", uri);
    if (template === undefined)
        return items_change(pointer, "breaking", "listing", "resource-removed", `- resource ${uri}`);
    const text = `? resource ${uri}: only by ${template} now`;
    return items_change(pointer, "unknown", "listing", "resource-templated", text);
}
function added(root, name, kind) {
    const label = kind.replaceAll("-", " ");
    return items_change((0,change/* below */.Gz)(root, name), "additive", "listing", `${kind}-added`, `+ ${label} ${name}`);
}
function compareEntry(a, b, pointer, name, key) {
    const annotations = compareMembers(a, b, pointer, name, [key, "mimeType"]);
    return [...compareMimeType(a, b, pointer, name), ...annotations];
}
/** Readers choose by the media type how they take what they get; parameters such as a charset aside. */
function compareMimeType(a, b, pointer, name) {
    const [before, after] = [a.mimeType, b.mimeType];
    if (before === after)
        return [];
    const at = (0,change/* below */.Gz)(pointer, "mimeType");
    const more = {
        ...(typeof before === "string" ? { before } : {}),
        ...(typeof after === "string" ? { after } : {}),
    };
    const text = `${name}: ${String(before ?? "no type")} → ${String(after ?? "no type")}`;
    if (before === undefined)
        return [items_change(at, "documentation", "output", "mime-type-added", `~ ${text}`, more)];
    if (after === undefined)
        return [items_change(at, "unknown", "output", "mime-type-removed", `? ${text}`, more)];
    const isSame = essence(before) === essence(after);
    const kind = isSame ? "documentation" : "breaking";
    return [items_change(at, kind, "output", isSame ? "mime-type-added" : "mime-type-changed", `~ ${text}`, more)];
}
function essence(type) {
    const [first = ""] = String(type).toLowerCase().split(";");
    return first.trim();
}

;// CONCATENATED MODULE: ./.build/contract/compare-annotations.js




/** By these a client may decide whether it asks before it calls. */
const hints = {
    readOnlyHint: {
        absent: false,
        whenTrue: "now says that it only reads: a client may no longer ask before it calls",
        whenFalse: "no longer says that it only reads: what ran without asking may now change something",
    },
    destructiveHint: {
        absent: true,
        whenTrue: "may now destroy: what ran without asking may now do harm",
        whenFalse: "now says that it does not destroy: a client may no longer ask before it calls",
    },
    idempotentHint: {
        absent: false,
        whenTrue: "now says that a repeated call does nothing more: a client may call again without asking",
        whenFalse: "no longer says that a repeated call does nothing more: a client that repeats calls may do harm",
    },
    openWorldHint: {
        absent: true,
        whenTrue: "may now reach beyond its own domain: what it returns may come from anyone",
        whenFalse: "now says that it stays within its own domain: a client may trust what it returns",
    },
};
/** Of a tool that only reads, neither of these has a meaning. */
const ofWriters = new Set(["destructiveHint", "idempotentHint"]);
/** By these a client may ask or not, even where the tool said nothing of them until now. */
const decisive = new Set(["readOnlyHint", "destructiveHint"]);
/** Annotations are hints: no call breaks. What a client may run without asking is pointed out. */
function compareAnnotations(a, b, pointer, subject) {
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) => {
        const [before, after] = [(0,schema_form/* member */.Dc)(a, key), (0,schema_form/* member */.Dc)(b, key)];
        if ((0,same/* sameJson */.V)(before, after))
            return [];
        const at = (0,change/* below */.Gz)(pointer, "annotations", key);
        const hint = Object.hasOwn(hints, key) ? hints[key] : undefined;
        if (key === "title")
            return [textChange(at, subject, "title", before, after)];
        const texts = {
            ...(before === undefined ? {} : { before: textOf(before) }),
            ...(after === undefined ? {} : { after: textOf(after) }),
        };
        const summary = `~ ${subject}: ${key} ${compare_annotations_shown(before)} → ${compare_annotations_shown(after)}`;
        if (hint === undefined)
            return [items_change(at, "documentation", "listing", "annotations-changed", summary, texts)];
        const [old, now] = [effective(before, hint), effective(after, hint)];
        const isFirst = before === undefined && !decisive.has(key);
        const hasMeaning = !isFirst && (!ofWriters.has(key) || b.readOnlyHint !== true);
        if (old === now || !hasMeaning)
            return [items_change(at, "documentation", "listing", "annotations-changed", summary, texts)];
        const text = `${subject} ${now ? hint.whenTrue : hint.whenFalse}`;
        const warnings = [{ kind: "permission", text }];
        return [items_change(at, "documentation", "listing", "hint-changed", summary, { ...texts, warnings })];
    });
}
function effective(value, hint) {
    return typeof value === "boolean" ? value : hint.absent;
}
function compare_annotations_shown(value) {
    return value === undefined ? "not said" : textOf(value);
}

// EXTERNAL MODULE: ./.build/model/text.js
var model_text = __webpack_require__(34694);
;// CONCATENATED MODULE: ./.build/contract/schema/defaults.js



/** References and choices within one another. */
const defaults_maximumDepth = 16;
/** The value that stands for one that is left out: said by the schema, by what it refers to, or by a part of it. */
function defaultOf(world, schema, depth = 0) {
    spend(world.steps);
    if (!(0,schema_form/* isObject */.Gv)(schema) || depth > defaults_maximumDepth)
        return undefined;
    const own = (0,schema_form/* member */.Dc)(schema, "default");
    if (own !== undefined)
        return own;
    const targets = targetsOf(schema).map((reference) => lookUp(world, reference) ?? true);
    const parts = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => {
        const list = (0,schema_form/* member */.Dc)(schema, keyword);
        return (0,schema_form/* isList */.Lv)(list) ? list : [];
    });
    for (const part of [...targets, ...parts]) {
        const found = defaultOf(world, part, depth + 1);
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/contract/schema/shape.js
/** JSON types as bits; a number is an integer or has a fraction. */
const typeBit = {
    null: 1,
    boolean: 2,
    integer: 4,
    fraction: 8,
    string: 16,
    array: 32,
    object: 64,
};
const anyType = 127;
const numberTypes = typeBit.integer | typeBit.fraction;
const restricting = new Set(["not", "if", "contains", "dependentSchemas", "oneOf", "unevaluatedItems"]);
/** Of an opaque keyword: it can only take away. Where there is one more of them, all that is left is still covered. */
function isRestricting(keyword) {
    return restricting.has(keyword);
}
const none = new Map();
const noNames = new Set();
const anyRange = {
    low: Number.NEGATIVE_INFINITY,
    lowOpen: false,
    high: Number.POSITIVE_INFINITY,
    highOpen: false,
};
const anyCount = { low: 0, high: Number.POSITIVE_INFINITY };
/** Admits everything. */
const anything = {
    types: anyType,
    listed: 0,
    values: none,
    range: anyRange,
    divisors: [],
    length: anyCount,
    patterns: noNames,
    formats: noNames,
    items: anyCount,
    unique: false,
    prefix: [],
    rest: true,
    members: anyCount,
    properties: none,
    required: noNames,
    patternProperties: none,
    additional: undefined,
    names: undefined,
    dependent: none,
    opaque: none,
};
function bitOfValue(value) {
    if (value === null)
        return typeBit.null;
    if (typeof value === "boolean")
        return typeBit.boolean;
    if (typeof value === "string")
        return typeBit.string;
    if (typeof value === "number")
        return Number.isInteger(value) ? typeBit.integer : typeBit.fraction;
    return Array.isArray(value) ? typeBit.array : typeBit.object;
}
/** Says nothing about its members: whatever a caller likes. */
function isFree(shape) {
    return (shape.properties.size === 0 &&
        shape.patternProperties.size === 0 &&
        shape.additional === undefined &&
        shape.names === undefined);
}
const typeNames = ["null", "boolean", "integer", "number", "string", "array", "object"];
/** `integer`, `integer | string`, `any`: the admitted types as people read them. */
function typeText(types) {
    if (types === anyType)
        return "any";
    const found = typeNames.filter((name) => name === "number"
        ? (types & typeBit.fraction) !== 0
        : name === "integer"
            ? (types & numberTypes) === typeBit.integer
            : (types & typeBit[name]) !== 0);
    return found.length === 0 ? "nothing" : found.toSorted().join(" | ");
}
/** Types of which anything but the listed values is admitted. */
function openTypes(shape) {
    return shape.types & ~shape.listed;
}

;// CONCATENATED MODULE: ./.build/contract/schema/shape-key.js


/** A text that two shapes have in common only where they say the same. */
function keyOf(world, shape) {
    const texts = (map) => [...map].map(([name, schema]) => [name, meaningOf(world, schema)]).sort();
    return (0,canonical/* canonicalJson */.dj)({
        types: [shape.types, shape.listed],
        values: [...shape.values.keys()].sort(),
        range: Object.values(shape.range).map(String),
        divisors: shape.divisors.toSorted(),
        counts: [shape.length, shape.items, shape.members].map(({ low, high }) => `${low} ${high}`),
        texts: [[...shape.patterns].sort(), [...shape.formats].sort()],
        items: [
            shape.unique,
            ...shape.prefix.map((schema) => meaningOf(world, schema)),
            meaningOf(world, shape.rest),
        ],
        properties: texts(shape.properties),
        required: [...shape.required].sort(),
        patternProperties: texts(shape.patternProperties),
        additional: shape.additional === undefined ? null : meaningOf(world, shape.additional),
        names: shape.names === undefined ? null : meaningOf(world, shape.names),
        dependent: [...shape.dependent].map(([name, needs]) => [name, [...needs].sort()]).sort(),
        opaque: [...shape.opaque.keys()].sort(),
    });
}

;// CONCATENATED MODULE: ./.build/contract/schema/alternatives.js


/** A shape without what it says of types that it does not admit, and with whole numbers as their bounds. */
function tidy(shape) {
    let { types, listed, values } = shape;
    const admitted = (value) => (types & bitOfValue(value)) !== 0 && isListable(shape, value);
    if (listed !== 0) {
        if (![...values.values()].every(admitted))
            values = new Map([...values].filter(([, value]) => admitted(value)));
        const present = [...values.values()].reduce((bits, value) => bits | bitOfValue(value), 0);
        types &= ~listed | present;
        listed &= types;
        // Both truth values are all there are.
        if ((listed & typeBit.boolean) !== 0 && values.has("true") && values.has("false")) {
            values = new Map([...values].filter(([, value]) => typeof value !== "boolean"));
            listed &= ~typeBit.boolean;
        }
        if (listed === 0)
            values = anything.values;
    }
    if (shape.divisors.some(Number.isInteger))
        types &= ~typeBit.fraction;
    const open = types & ~listed;
    const range = rangeFor(open, shape.range, shape.divisors);
    if (range !== anyRange && isEmpty(range))
        types &= ~(open & numberTypes);
    if (shape.length.low > shape.length.high)
        types &= ~(open & typeBit.string);
    if (shape.items.low > shape.items.high)
        types &= ~(open & typeBit.array);
    if (shape.members.low > shape.members.high)
        types &= ~(open & typeBit.object);
    for (const name of shape.required)
        if (shape.properties.get(name) === false)
            types &= ~(open & typeBit.object);
    const kept = relevant(shape, types, types & ~listed);
    kept.types = types;
    kept.listed = listed;
    kept.values = values;
    if (kept.range !== anyRange)
        kept.range = range;
    if (kept.dependent.size > 0)
        kept.required = withDependents(kept);
    return kept;
}
/** What is needed with what is required is required. */
function withDependents({ required, dependent }) {
    if (dependent.size === 0 || required.size === 0)
        return required;
    const all = new Set(required);
    // What is added here is looked at in its turn.
    for (const name of all)
        for (const need of dependent.get(name) ?? [])
            all.add(need);
    return all.size === required.size ? required : all;
}
/**
 * A copy without what is said of other types. Bounds and divisors hold for listed values already; what else is said of
 * their types stays.
 */
function relevant(shape, types, open) {
    const kept = { ...shape };
    const divisors = kept.divisors;
    if ((open & numberTypes) === 0) {
        kept.range = anyRange;
        kept.divisors = anything.divisors;
    }
    else if (divisors.length > 0 && (open & typeBit.fraction) === 0)
        kept.divisors = divisors.filter((divisor) => !Number.isInteger(1 / divisor));
    if ((open & typeBit.string) === 0)
        kept.length = anyCount;
    if ((types & typeBit.string) === 0) {
        kept.patterns = anything.patterns;
        kept.formats = anything.formats;
    }
    if ((types & typeBit.array) === 0) {
        kept.items = anyCount;
        kept.unique = false;
        kept.prefix = anything.prefix;
        kept.rest = true;
    }
    if ((types & typeBit.object) === 0) {
        kept.members = anyCount;
        kept.properties = anything.properties;
        kept.required = anything.required;
        kept.patternProperties = anything.patternProperties;
        kept.additional = undefined;
        kept.names = undefined;
        kept.dependent = anything.dependent;
    }
    return kept;
}
/** What a listed scalar itself shows; whatever needs more is left to whoever evaluates it. */
function isListable({ range, length, divisors }, value) {
    if (typeof value === "number")
        return isWithin(range, value) && divisors.every((divisor) => isMultiple(value, divisor));
    if (typeof value !== "string" || length === anyCount)
        return true;
    const characters = [...value].length;
    return characters >= length.low && characters <= length.high;
}
function isWithin({ low, lowOpen, high, highOpen }, value) {
    return (value > low || (value === low && !lowOpen)) && (value < high || (value === high && !highOpen));
}
/** With the tolerance that decimals need: 0.3 is a multiple of 0.1. */
function isMultiple(value, divisor) {
    const quotient = value / divisor;
    return Math.abs(quotient - Math.round(quotient)) <= 1e-9 * Math.max(1, Math.abs(quotient));
}
/** Of whole numbers the ends are whole, multiples of what they must be, and themselves admitted. */
function rangeFor(types, range, divisors) {
    if ((types & typeBit.fraction) !== 0 || range === anyRange)
        return range;
    const step = divisors.filter(Number.isInteger).reduce(leastCommonMultiple, 1);
    const above = Math.ceil(range.low / step) * step;
    const under = Math.floor(range.high / step) * step;
    const low = range.lowOpen && above === range.low ? above + step : above;
    const high = range.highOpen && under === range.high ? under - step : under;
    return {
        low: low <= Number.MIN_SAFE_INTEGER ? anyRange.low : low,
        lowOpen: false,
        high: high >= Number.MAX_SAFE_INTEGER ? anyRange.high : high,
        highOpen: false,
    };
}
/** Of no more than a million: beyond that nobody means it. */
function leastCommonMultiple(a, b) {
    if (a * b > 1e6)
        return a;
    let [x, y] = [a, b];
    while (y !== 0)
        [x, y] = [y, x % y];
    return (a * b) / x;
}
function isEmpty({ low, lowOpen, high, highOpen }) {
    return low > high || (low === high && (lowOpen || highOpen));
}
/** Alternatives that are put together; of more each stays what it is. */
const maximumApart = 256;
/**
 * Fewer alternatives that admit the same: those of different types become one (`string` or `null`), and so do lists of
 * values (`anyOf` of `const` is an `enum`).
 */
function united({ steps }, shapes) {
    if (shapes.length < 2)
        return shapes;
    const found = [];
    for (const shape of shapes) {
        spend(steps, found.length);
        let current = shape;
        let place = found.length;
        for (let at = 0; at < found.length; at += 1) {
            const other = found[at];
            const one = other && joined(other, current);
            if (one === undefined)
                continue;
            spend(steps, one.values.size);
            // What became of both is held against all of them again.
            current = one;
            found.splice(at, 1);
            place = at;
            at = -1;
        }
        found.splice(place, 0, current);
        if (found.length > maximumApart)
            return shapes;
    }
    return found;
}
function joined(a, b) {
    if (a === anything || b === anything)
        return anything;
    if (a.opaque.size > 0 || b.opaque.size > 0)
        return undefined;
    // Integers and fractions have their bounds in common.
    const numbers = (a.types & numberTypes) !== 0 && (b.types & numberTypes) !== 0 ? numberTypes : 0;
    const common = ((a.types & b.types) | numbers) & ~typeBit.null;
    const isListed = (common & (openTypes(a) | openTypes(b))) === 0;
    if (isListed && isBare(a, common) && isBare(b, common))
        return withTypesOf(a, b);
    // A value of which another alternative admits its whole type adds nothing.
    if (isWhole(b, a.types))
        return b;
    if (isWhole(a, b.types))
        return a;
    return undefined;
}
/** Whether nothing is said of these types but which values they have. */
function isBare(shape, types) {
    if (types === 0)
        return true;
    const said = relevant(shape, types, types & ~shape.listed);
    const maps = [said.patterns, said.formats, said.properties, said.required, said.patternProperties];
    return (!Number.isFinite(said.range.low) &&
        !Number.isFinite(said.range.high) &&
        said.divisors.length === 0 &&
        [said.length, said.items, said.members].every((count) => sameCount(count, anyCount)) &&
        [...maps, said.dependent].every(({ size }) => size === 0) &&
        !said.unique &&
        said.prefix.length === 0 &&
        said.rest === true &&
        said.additional === undefined &&
        said.names === undefined);
}
/** Whether these types are admitted whole, whatever the value. */
function isWhole(shape, types) {
    return types !== 0 && (types & ~openTypes(shape)) === 0 && isBare(shape, types);
}
/** Each says its part about its own types; of those in common both list values, or it is null. */
function withTypesOf(a, b) {
    const numbers = (a.types & numberTypes) !== 0 ? a : b;
    const texts = (a.types & typeBit.string) !== 0 ? a : b;
    const arrays = (a.types & typeBit.array) !== 0 ? a : b;
    const objects = (a.types & typeBit.object) !== 0 ? a : b;
    return {
        ...objects,
        types: a.types | b.types,
        listed: a.listed | b.listed,
        values: a.listed === 0 ? b.values : b.listed === 0 ? a.values : new Map([...a.values, ...b.values]),
        range: numbers.range,
        divisors: numbers.divisors,
        length: texts.length,
        patterns: texts.patterns,
        formats: texts.formats,
        items: arrays.items,
        unique: arrays.unique,
        prefix: arrays.prefix,
        rest: arrays.rest,
    };
}
function sameCount(a, b) {
    return a.low === b.low && a.high === b.high;
}

;// CONCATENATED MODULE: ./.build/contract/schema/formats.js
/** An example of each format of which any text of nothing but spaces is none. */
const examples = new Map([
    ["date-time", "2026-11-20T10:00:00Z"],
    ["date", "2026-11-20"],
    ["time", "10:00:00Z"],
    ["duration", "P1D"],
    ["email", "a@example.com"],
    ["idn-email", "a@example.com"],
    ["hostname", "example.com"],
    ["ipv4", "192.0.2.1"],
    ["ipv6", "2001:db8::1"],
    ["uri", "https://example.com/"],
    ["uri-reference", "https://example.com/"],
    ["url", "https://example.com/"],
    ["uuid", "00000000-0000-4000-8000-000000000000"],
    ["json-pointer", "/a"],
]);
/** Formats of which every text has the other format too. */
const implied = new Map([
    ["uri", ["uri-reference", "iri", "iri-reference"]],
    ["email", ["idn-email"]],
    ["hostname", ["idn-hostname"]],
    ["uri-reference", ["iri-reference"]],
]);
function exampleOf(format) {
    return examples.get(format);
}
function implies(format, other) {
    return format === other || (implied.get(format)?.includes(other) ?? false);
}
const ofNumbers = /^(?:u?int\d{0,3}|float|double)$/;
/** `int32`, `uint64`, `double`: how a number is stored. */
function isOfNumbers(format) {
    return ofNumbers.test(format);
}
/** Whether a number can be stored so: only what is beyond doubt. */
function isStored(number) {
    return Number.isInteger(number) && number >= 0 && number < 128 ? "yes" : "unknown";
}
/** Only what is beyond doubt: our own example, and that a text of nothing but spaces is none. */
function hasFormat(text, format) {
    const example = examples.get(format);
    if (example === undefined)
        return "unknown";
    if (text === example)
        return "yes";
    return /^ +$/.test(text) ? "no" : "unknown";
}

;// CONCATENATED MODULE: ./.build/contract/schema/own-shape.js








/** Keywords that are read together with the one they belong to, as one condition. */
const together = new Map([
    ["if", ["if", "then", "else"]],
    ["contains", ["contains", "minContains", "maxContains"]],
]);
const companions = new Set(["then", "else", "minContains", "maxContains", "nullable"]);
const resolved = new Set(["$ref", "$dynamicRef", "allOf", "anyOf", "oneOf"]);
/** Of which a list is looked through; anything else is malformed. */
const choices = new Set(["allOf", "anyOf", "oneOf"]);
/**
 * What the keywords of one schema object say themselves, without its references and choices. A keyword that is
 * malformed or unknown is opaque: equal texts are equal, others cannot be told.
 */
function ownShape(world, schema) {
    const shape = { ...anything };
    let opaque;
    for (const keyword of Object.keys(schema)) {
        const isResolved = resolved.has(keyword) && !(choices.has(keyword) && !(0,schema_form/* isList */.Lv)(schema[keyword]));
        if (isResolved || companions.has(keyword) || saysNothing(keyword))
            continue;
        if (read(world, shape, schema, keyword, schema[keyword] ?? null))
            continue;
        // What is left over for it depends on all that stands beside it.
        const part = keyword.startsWith("unevaluated")
            ? schema
            : pick(schema, together.get(keyword) ?? [keyword]);
        opaque ??= new Map();
        opaque.set(`${keyword} ${meaningOf(world, part)}`, { keyword, schema: part });
    }
    if (opaque !== undefined)
        shape.opaque = opaque;
    return shape;
}
/** False where the value is not one that the keyword can have, or the keyword is not known. */
function read(world, shape, schema, keyword, value) {
    const list = (values) => {
        spend(world.steps, values.length);
        const kept = values.filter((each) => each !== null);
        shape.types &= values.reduce((bits, each) => bits | bitOfValue(each), 0);
        const known = shape.listed === 0 ? undefined : shape.values;
        const entries = kept.map((each) => [(0,canonical/* canonicalJson */.dj)(each), each]);
        shape.values = new Map(known ? entries.filter(([text]) => known.has(text)) : entries);
        shape.listed = anyType & ~typeBit.null;
        return true;
    };
    switch (keyword) {
        case "type":
            return readTypes(shape, value, schema.nullable === true);
        case "const":
            return list([value]);
        case "enum":
            return (0,schema_form/* isList */.Lv)(value) && list(value);
        case "minimum":
            return number(value, (low) => {
                shape.range = tighter(shape.range, { ...anyRange, low, lowOpen: schema.exclusiveMinimum === true });
            });
        case "maximum":
            return number(value, (high) => {
                shape.range = tighter(shape.range, { ...anyRange, high, highOpen: schema.exclusiveMaximum === true });
            });
        case "exclusiveMinimum":
            if (typeof value === "boolean")
                return true;
            return number(value, (low) => {
                shape.range = tighter(shape.range, { ...anyRange, low, lowOpen: true });
            });
        case "exclusiveMaximum":
            if (typeof value === "boolean")
                return true;
            return number(value, (high) => {
                shape.range = tighter(shape.range, { ...anyRange, high, highOpen: true });
            });
        case "multipleOf":
            return number(value, (divisor) => {
                if (divisor > 0)
                    shape.divisors = [divisor];
            });
        case "minLength":
        case "maxLength":
            return number(value, (count) => {
                shape.length = counted(shape.length, keyword, count);
            });
        case "minItems":
        case "maxItems":
            return number(value, (count) => {
                shape.items = counted(shape.items, keyword, count);
            });
        case "minProperties":
        case "maxProperties":
            return number(value, (count) => {
                shape.members = counted(shape.members, keyword, count);
            });
        case "pattern":
            shape.patterns = new Set(typeof value === "string" ? [value] : []);
            return typeof value === "string";
        case "format":
            // How a number is stored is nothing about texts, and which numbers it leaves out is not compared.
            if (typeof value === "string" && isOfNumbers(value))
                return false;
            shape.formats = new Set(typeof value === "string" ? [value] : []);
            return typeof value === "string";
        case "uniqueItems":
            shape.unique = value === true;
            return typeof value === "boolean";
        default:
            return readParts(world, shape, schema, keyword, value);
    }
}
function readParts(world, shape, schema, keyword, value) {
    switch (keyword) {
        case "prefixItems":
            if (!(0,schema_form/* isList */.Lv)(value) || !value.every(isSchema))
                return false;
            shape.prefix = value;
            return true;
        case "items":
            if ((0,schema_form/* isList */.Lv)(value)) {
                if (!value.every(isSchema))
                    return false;
                shape.prefix = value;
            }
            else
                shape.rest = value;
            return (0,schema_form/* isList */.Lv)(value) || isSchema(value);
        case "additionalItems":
            if ((0,schema_form/* isList */.Lv)(schema.items))
                shape.rest = value;
            return isSchema(value);
        case "properties":
            shape.properties = new Map((0,schema_form/* members */.ol)(value));
            return (0,schema_form/* isObject */.Gv)(value) && Object.values(value).every(isSchema);
        case "required":
            shape.required = new Set(namesIn(value).filter((name) => !isFilledIn(world, schema, name)));
            return (0,schema_form/* isList */.Lv)(value) && namesIn(value).length === value.length;
        case "patternProperties":
            shape.patternProperties = new Map((0,schema_form/* members */.ol)(value));
            return (0,schema_form/* isObject */.Gv)(value) && Object.values(value).every(isSchema);
        case "additionalProperties":
            shape.additional = isAnything(value) ? (decides(world, schema, "open") ? true : undefined) : value;
            return isSchema(value);
        case "unevaluatedProperties":
            return typeof value === "boolean" && (value || !decides(world, schema, "ended"));
        case "propertyNames":
            // Names are texts, whatever else is said of them.
            shape.names = isAnything(value) || isAnyText(value) ? undefined : both(world, own_shape_text, value);
            return isSchema(value);
        case "dependentRequired":
        case "dependencies": {
            if (!(0,schema_form/* isObject */.Gv)(value) || !Object.values(value).every(schema_form/* isList */.Lv))
                return false;
            const dependent = new Map(shape.dependent);
            for (const [name, needs] of (0,schema_form/* members */.ol)(value))
                dependent.set(name, new Set([...(dependent.get(name) ?? []), ...namesIn(needs)]));
            shape.dependent = dependent;
            return true;
        }
        default:
            return false;
    }
}
/** One with a default a caller need not give; the canonical form sees only those that stand at the argument itself. */
function isFilledIn(world, schema, name) {
    const { properties } = schema;
    const property = world.hasDefaults && (0,schema_form/* isObject */.Gv)(properties) ? (0,schema_form/* member */.Dc)(properties, name) : undefined;
    return (property !== undefined && defaultOf(world, property) !== undefined && !decides(world, schema, "needed"));
}
/** `nullable` is one more type; what a list of values leaves out stays out. */
function readTypes(shape, value, isNullable) {
    let types = isNullable ? typeBit.null : 0;
    for (const name of (0,schema_form/* isList */.Lv)(value) ? value : [value]) {
        if (name === "number")
            types |= numberTypes;
        else if (typeof name === "string" && Object.hasOwn(typeBit, name) && name !== "fraction")
            types |= typeBit[name];
        else
            return false;
    }
    shape.types &= types;
    return true;
}
const own_shape_text = { type: "string" };
function isAnything(value) {
    return value === true || ((0,schema_form/* isObject */.Gv)(value) && Object.keys(value).length === 0);
}
function isAnyText(value) {
    if (!(0,schema_form/* isObject */.Gv)(value) || Object.keys(value).length !== 1)
        return false;
    return value.type === "string" || ((0,schema_form/* isList */.Lv)(value.type) && value.type.includes("string"));
}
function isSchema(value) {
    return typeof value === "boolean" || (0,schema_form/* isObject */.Gv)(value);
}
function namesIn(value) {
    return (0,schema_form/* isList */.Lv)(value) ? value.filter((name) => typeof name === "string") : [];
}
function number(value, use) {
    if (typeof value !== "number")
        return false;
    use(value);
    return true;
}
function counted(count, keyword, value) {
    return keyword.startsWith("min")
        ? { ...count, low: Math.max(count.low, Math.ceil(value)) }
        : { ...count, high: Math.min(count.high, Math.floor(value)) };
}
/** What both ranges admit. */
function tighter(a, b) {
    const low = a.low > b.low || (a.low === b.low && a.lowOpen) ? a : b;
    const high = a.high < b.high || (a.high === b.high && a.highOpen) ? a : b;
    return { low: low.low, lowOpen: low.lowOpen, high: high.high, highOpen: high.highOpen };
}
function tighterCount(a, b) {
    return a === anyCount ? b : { low: Math.max(a.low, b.low), high: Math.min(a.high, b.high) };
}

;// CONCATENATED MODULE: ./.build/contract/schema/intersect.js





/** What both shapes admit: `allOf`, and a reference with keywords beside it. */
function intersect(world, a, b) {
    spend(world.steps, 1 + sizeOf(a) + sizeOf(b));
    return {
        types: a.types & b.types,
        listed: a.listed | b.listed,
        values: valuesOf(a, b),
        range: a.range === anyRange ? b.range : tighter(a.range, b.range),
        divisors: [...new Set([...a.divisors, ...b.divisors])],
        length: tighterCount(a.length, b.length),
        patterns: union(a.patterns, b.patterns),
        formats: union(a.formats, b.formats),
        items: tighterCount(a.items, b.items),
        unique: a.unique || b.unique,
        prefix: Array.from({ length: Math.max(a.prefix.length, b.prefix.length) }, (_, n) => both(world, a.prefix[n] ?? a.rest, b.prefix[n] ?? b.rest)),
        rest: both(world, a.rest, b.rest),
        members: tighterCount(a.members, b.members),
        properties: propertiesOf(world, a, b),
        required: union(a.required, b.required),
        patternProperties: merged(a.patternProperties, b.patternProperties, (x, y) => both(world, x, y)),
        additional: bothOr(world, a.additional, b.additional),
        names: bothOr(world, a.names, b.names),
        dependent: merged(a.dependent, b.dependent, union),
        opaque: opaqueOf(a, b),
    };
}
function sizeOf({ values, properties, patternProperties, prefix, required }) {
    return values.size + properties.size + patternProperties.size + prefix.length + required.size;
}
/** Of a type that both list, what is in both lists; of one that only one lists, its values. */
function valuesOf(a, b) {
    if (a.listed === 0)
        return b.values;
    if (b.listed === 0)
        return a.values;
    const kept = (by, text, value) => (by.listed & bitOfValue(value)) === 0 || by.values.has(text);
    return new Map([
        ...[...a.values].filter(([text, value]) => kept(b, text, value)),
        ...[...b.values].filter(([text, value]) => kept(a, text, value)),
    ]);
}
function opaqueOf(a, b) {
    const found = a.opaque.size === 0 ? b.opaque : new Map([...a.opaque, ...b.opaque]);
    if (!(isEntangled(a, b) || isEntangled(b, a)))
        return found;
    // Which names the pattern takes from the schema of all others cannot be told here.
    const schema = { patternProperties: Object.fromEntries([...a.patternProperties, ...b.patternProperties]) };
    const text = `patternProperties ${(0,canonical/* canonicalJson */.dj)([...found.keys(), schema])}`;
    return new Map([...found, [text, { keyword: "patternProperties", schema: {} }]]);
}
function isEntangled(a, b) {
    return a.patternProperties.size > 0 && a.additional !== undefined && b.properties.size > 0;
}
/** A name that only one of them knows must still be what the other says of all others. */
function propertiesOf(world, a, b) {
    if (b.properties.size === 0 && b.additional === undefined)
        return a.properties;
    if (a.properties.size === 0 && a.additional === undefined)
        return b.properties;
    const found = new Map();
    for (const [name, schema] of a.properties)
        found.set(name, both(world, schema, b.properties.get(name) ?? others(b)));
    for (const [name, schema] of b.properties)
        if (!found.has(name))
            found.set(name, both(world, schema, others(a)));
    return found;
}
function others(shape) {
    return shape.patternProperties.size > 0 ? true : (shape.additional ?? true);
}
function bothOr(world, a, b) {
    if (a === undefined)
        return b;
    return b === undefined ? a : both(world, a, b);
}
function union(a, b) {
    if (a.size === 0)
        return b;
    return b.size === 0 ? a : new Set([...a, ...b]);
}
function merged(a, b, merge) {
    if (a.size === 0)
        return b;
    if (b.size === 0)
        return a;
    const found = new Map(a);
    for (const [name, value] of b) {
        const other = found.get(name);
        found.set(name, other === undefined ? value : merge(other, value));
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/contract/schema/shapes.js








/** Alternatives that one schema may multiply to; more are not told apart. */
const maximumShapes = 128;
/** References and choices within one another; a schema may refer on without end. */
const shapes_maximumDepth = 100;
/** Members of members by which alternatives are told apart. */
const maximumSight = 8;
const noShapes = [];
const every = [anything];
/**
 * A schema as the alternatives of which an instance must meet at least one; none where nothing is valid. What cannot be
 * resolved (a reference to elsewhere or to itself, too many alternatives) is one alternative with an opaque keyword.
 */
function shapesOf(world, schema) {
    if (schema === false)
        return noShapes;
    if (!(0,schema_form/* isObject */.Gv)(schema))
        return every;
    const known = world.shapes.get(schema);
    if (known)
        return known;
    const cuts = world.cuts;
    const shapes = united(world, resolve(world, schema));
    // What was worked out while a part of it was still open is worked out again for others.
    if (world.cuts === cuts || world.opening.size === 0)
        world.shapes.set(schema, shapes);
    return shapes;
}
function resolve(world, schema) {
    spend(world.steps);
    if (world.opening.has(schema) || world.opening.size > shapes_maximumDepth) {
        world.cuts += 1;
        return opaque(world, schema, "$ref");
    }
    world.opening.add(schema);
    let shapes = [ownShape(world, schema)];
    let isTidy = false;
    const restrict = (others, keyword) => {
        isTidy = true;
        shapes =
            shapes.length * others.length > maximumShapes
                ? shapes.flatMap((shape) => opaque(world, schema, keyword).map((blob) => intersect(world, shape, blob)))
                : shapes.flatMap((shape) => others.map((other) => intersect(world, shape, other)));
        shapes = shapes.map(tidy).filter((shape) => shape.types !== 0);
    };
    const { allOf, anyOf, oneOf } = schema;
    for (const keyword of ["$ref", "$dynamicRef"])
        if (Object.hasOwn(schema, keyword))
            restrict(referred(world, schema, keyword), keyword);
    if ((0,schema_form/* isList */.Lv)(allOf))
        for (const part of allOf)
            restrict(shapesOf(world, part), "allOf");
    if ((0,schema_form/* isList */.Lv)(anyOf))
        restrict(choice(world, schema, anyOf), "anyOf");
    if ((0,schema_form/* isList */.Lv)(oneOf))
        restrict(exclusive(world, schema, oneOf), "oneOf");
    world.opening.delete(schema);
    if (typeof schema.unevaluatedProperties === "boolean")
        shapes = shapes.map((shape) => ended(schema, shape));
    return isTidy ? shapes : shapes.map(tidy).filter((shape) => shape.types !== 0);
}
/** Nothing is left over where a part takes any; that there are no others is told of what names none. */
function ended(schema, shape) {
    if (shape.additional === true)
        return { ...shape, additional: undefined };
    const isClosing = schema.unevaluatedProperties === false && !Object.hasOwn(schema, "additionalProperties");
    return isClosing && isFree(shape) ? { ...shape, additional: false } : shape;
}
function referred(world, schema, keyword) {
    const reference = schema[keyword];
    const target = typeof reference === "string" ? lookUp(world, reference) : undefined;
    if (target === undefined || (!(0,schema_form/* isObject */.Gv)(target) && typeof target !== "boolean"))
        return opaque(world, schema, keyword);
    return shapesOf(world, target);
}
function choice(world, schema, branches) {
    const shapes = united(world, branches.flatMap((branch) => shapesOf(world, branch)));
    spend(world.steps, shapes.length);
    return shapes.length > maximumShapes ? opaque(world, schema, "anyOf") : shapes;
}
/** Exactly one: the same as at least one where no two branches have an instance in common. */
function exclusive(world, schema, branches) {
    const shapes = branches.map((branch) => shapesOf(world, branch));
    const all = united(world, shapes.flat());
    if (all.length > maximumShapes)
        return opaque(world, schema, "oneOf");
    const isFew = shapes.flat().length <= maximumShapes;
    const isApart = isFew &&
        shapes.every((some, n) => shapes.slice(n + 1).every((others) => some.every((x) => others.every((y) => areDisjoint(world, x, y)))));
    if (isApart)
        return all;
    const [blob = anything] = opaque(world, { oneOf: schema.oneOf ?? [] }, "oneOf");
    return all.map((shape) => intersect(world, shape, blob));
}
function opaque(world, schema, keyword) {
    const part = Object.hasOwn(schema, keyword) ? { [keyword]: schema[keyword] ?? null } : schema;
    const text = `${keyword} ${meaningOf(world, part)}`;
    return [{ ...anything, opaque: new Map([[text, { keyword, schema: part }]]) }];
}
/** Whether it can be seen that no instance meets both. */
function areDisjoint(world, a, b, depth = 0) {
    spend(world.steps);
    if (depth > maximumSight)
        return false;
    const common = a.types & b.types;
    if (common === 0)
        return true;
    if ((common & typeBit.null) !== 0)
        return false;
    const shared = common & a.listed & b.listed;
    if ([...a.values].some(([text, value]) => (shared & bitOfValue(value)) !== 0 && b.values.has(text)))
        return false;
    if ((common & ~shared) === 0)
        return true;
    if ((common & ~shared) !== typeBit.object)
        return false;
    spend(world.steps, a.properties.size);
    for (const [name, schema] of a.properties) {
        const other = b.properties.get(name);
        if (other === undefined || !a.required.has(name) || !b.required.has(name))
            continue;
        const mine = shapesOf(world, schema);
        if (mine.every((x) => shapesOf(world, other).every((y) => areDisjoint(world, x, y, depth + 1))))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./.build/contract/schema/pairs.js




/**
 * Alternatives that are one another's: equal ones are left out, then those that a constant tells apart, then those that
 * are alone with their type. What has no partner has come or gone.
 */
function pairsOf(walk, before, after, at) {
    const [first, ...more] = before;
    const [second, ...others] = after;
    if (first && second && more.length === 0 && others.length === 0)
        return [{ before: first, after: second, at }];
    spend(walk.before.steps, before.length * after.length);
    const left = new Map(after.map((shape) => [keyOf(walk.after, shape), shape]));
    const old = before.filter((shape) => !left.delete(keyOf(walk.before, shape)));
    const pairs = [];
    const pair = (label) => {
        const known = new Map();
        for (const each of old)
            known.set(each, label(walk.before, each));
        for (const each of left.values())
            known.set(each, label(walk.after, each));
        for (const shape of [...old]) {
            const name = known.get(shape);
            if (name === undefined)
                continue;
            const mine = old.filter((each) => known.get(each) === name);
            const theirs = [...left].filter(([, each]) => known.get(each) === name);
            const [[key, partner] = ["", undefined]] = theirs;
            if (mine.length !== 1 || theirs.length !== 1 || partner === undefined)
                continue;
            left.delete(key);
            old.splice(old.indexOf(shape), 1);
            pairs.push({
                before: shape,
                after: partner,
                at: { ...at, subject: `${at.subject}${shownLabel(name)}` },
            });
        }
    };
    pair(discriminatorOf);
    pair((_world, shape) => `types ${shape.types}`);
    pair((_world, shape) => ((shape.types & typeBit.object) === 0 ? undefined : "types with object"));
    return [
        ...pairs,
        ...old.map((shape) => ({ before: shape, at: labelled(walk.before, shape, at) })),
        ...[...left.values()].map((shape) => ({ after: shape, at: labelled(walk.after, shape, at) })),
    ];
}
function labelled(world, shape, at) {
    const name = discriminatorOf(world, shape);
    return name === undefined ? at : { ...at, subject: `${at.subject}${shownLabel(name)}` };
}
function shownLabel(name) {
    return name.startsWith("types ") ? "" : `(${name})`;
}
/** `kind "circle"`: members that must be there and have one value only. */
function discriminatorOf(world, shape) {
    if ((openTypes(shape) & typeBit.object) === 0)
        return undefined;
    const constants = [...shape.properties].flatMap(([name, schema]) => {
        if (!shape.required.has(name))
            return [];
        const [own, ...others] = shapesOf(world, schema);
        if (own === undefined || others.length > 0 || openTypes(own) !== 0 || own.values.size !== 1)
            return [];
        return [`${name} ${[...own.values.keys()].join()}`];
    });
    return constants.length === 0 ? undefined : constants.sort().join(", ");
}

;// CONCATENATED MODULE: ./.build/contract/schema/answer.js
/** No where one of them is; yes where all are. Later ones are not asked after a no. */
function answer_all(items, ask) {
    let found = "yes";
    for (const item of items) {
        const answer = ask(item);
        if (answer === "no")
            return "no";
        if (answer === "unknown")
            found = "unknown";
    }
    return found;
}
/** Yes where one of them is; no where all are. Later ones are not asked after a yes. */
function any(items, ask) {
    return opposite(answer_all(items, (item) => opposite(ask(item))));
}
function opposite(answer) {
    return answer === "yes" ? "no" : answer === "no" ? "yes" : "unknown";
}
function sure(isSo) {
    return isSo ? "yes" : "no";
}

;// CONCATENATED MODULE: ./.build/contract/schema/pattern.js

const maximumLength = 1000;
const maximumStates = 2000;
const maximumNesting = 20;
/** Parts that are put in place: of what is repeated each time anew, be it empty. */
const maximumParts = 8000;
/** Of a text that is made. */
const maximumCharacters = 100_000;
/**
 * Undefined for what is no expression, or has what cannot be looked at so: what looks back, what this does not know, or is
 * beyond all measure. Engines differ in what they know: what only some of them do is known to none here.
 */
function patternOf(source, steps) {
    if (source.length > maximumLength)
        return undefined;
    if (expressionOf(source) === undefined)
        return undefined;
    const states = [{ kind: "end" }];
    const reader = { source, at: 0, states, nesting: 0, parts: 0, names: new Set(), steps };
    const part = readChoice(reader);
    // What is left over was not understood.
    if (part === undefined || reader.at < source.length)
        return undefined;
    const start = placed(reader, part, 0);
    return start === undefined ? undefined : { states, start };
}
/** Undefined for what is none. */
function expressionOf(source) {
    try {
        return new RegExp(source, "u");
    }
    catch {
        return undefined;
    }
}
const nothing = (to) => to;
/** Every part is counted before it is made: one that is empty takes no state. */
function placed(reader, part, to) {
    reader.parts += 1;
    spend(reader.steps);
    return reader.parts > maximumParts ? undefined : part(to);
}
function add(reader, state) {
    return reader.states.length >= maximumStates ? undefined : reader.states.push(state) - 1;
}
function readChoice(reader) {
    reader.nesting += 1;
    if (reader.nesting > maximumNesting)
        return undefined;
    const parts = [];
    for (;;) {
        const part = readSequence(reader);
        if (part === undefined)
            return undefined;
        parts.push(part);
        if (reader.source[reader.at] !== "|")
            break;
        reader.at += 1;
    }
    reader.nesting -= 1;
    const [only = nothing] = parts;
    return parts.length === 1 ? only : forked(reader, parts);
}
function forked(reader, parts) {
    return (to) => {
        const begins = [];
        for (const part of parts) {
            const begin = placed(reader, part, to);
            if (begin === undefined)
                return undefined;
            begins.push(begin);
        }
        return add(reader, { kind: "fork", to: begins });
    };
}
function readSequence(reader) {
    const parts = [];
    while (reader.at < reader.source.length && !"|)".includes(reader.source[reader.at] ?? "")) {
        const part = readAtom(reader);
        if (part === undefined)
            return undefined;
        const counted = repeated(reader, part);
        if (counted === undefined)
            return undefined;
        parts.push(counted);
    }
    return (to) => parts.reduceRight((next, part) => (next === undefined ? undefined : placed(reader, part, next)), to);
}
const quantifier = /(?:[*+?]|\{(\d+)(,(\d*))?\})\??/uy;
/** Undefined where it is repeated more often than there may be parts. */
function repeated(reader, part) {
    quantifier.lastIndex = reader.at;
    const found = quantifier.exec(reader.source);
    if (found === null)
        return part;
    reader.at = quantifier.lastIndex;
    const [text, low, range, high] = found;
    const least = low === undefined ? (text.startsWith("+") ? 1 : 0) : Number(low);
    const isEndless = low === undefined ? !text.startsWith("?") : range !== undefined && high === "";
    const most = low === undefined ? 1 : range === undefined ? least : Number(high);
    if (Math.max(least, isEndless ? 0 : most) > maximumParts)
        return undefined;
    return (to) => {
        let next = to;
        if (isEndless)
            next = looped(reader, part, to);
        else
            for (let n = least; n < most && next !== undefined; n += 1) {
                const begin = placed(reader, part, next);
                next = begin === undefined ? undefined : add(reader, { kind: "fork", to: [begin, to] });
            }
        for (let n = 0; n < least && next !== undefined; n += 1)
            next = placed(reader, part, next);
        return next;
    };
}
function looped(reader, part, to) {
    const fork = add(reader, { kind: "end" });
    if (fork === undefined)
        return undefined;
    const begin = placed(reader, part, fork);
    if (begin === undefined)
        return undefined;
    reader.states[fork] = { kind: "fork", to: [begin, to] };
    return fork;
}
/** Two escapes of the halves of one character are that character. */
const character = /\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[a-zA-Z]|[^1-9k])|\[(?:\\.|[^\]\\])*\]|[^\\()[\]{}]/suy;
const group = /\((?:\?(?::|<(?![=!])([^>]*)>|([=!]))|(?!\?))/uy;
function readAtom(reader) {
    const { source } = reader;
    const sign = source[reader.at];
    const word = source.slice(reader.at, reader.at + 2);
    if (sign === "^" || sign === "$") {
        reader.at += 1;
        return (to) => add(reader, { kind: "place", sign, to });
    }
    if (word === "\\b" || word === "\\B") {
        reader.at += 2;
        return (to) => add(reader, { kind: "place", sign: word === "\\b" ? "b" : "B", to });
    }
    if (sign === "(")
        return readGroup(reader);
    character.lastIndex = reader.at;
    const [text] = character.exec(source) ?? [];
    if (text === undefined)
        return undefined;
    reader.at = character.lastIndex;
    // Of one character an ordinary engine answers at once.
    const one = expressionOf(`^${text}$`);
    return one && ((to) => add(reader, { kind: "move", takes: (each) => one.test(each), to }));
}
function readGroup(reader) {
    group.lastIndex = reader.at;
    const found = group.exec(reader.source);
    const [, name, look] = found ?? [];
    if (found === null || (name !== undefined && reader.names.has(name)))
        return undefined;
    if (name !== undefined)
        reader.names.add(name);
    reader.at = group.lastIndex;
    const part = readChoice(reader);
    reader.at += 1;
    if (part === undefined || look === undefined)
        return part;
    return (to) => {
        const of = placed(reader, part, 0);
        return of === undefined ? undefined : add(reader, { kind: "ahead", of, isNegative: look === "!", to });
    };
}
/** Whether the expression is found anywhere in a text. */
function isFound(pattern, text, steps) {
    return runs({ pattern, characters: [...text], steps }, pattern.start, 0, true);
}
function runs(run, start, from, isAnywhere) {
    let current = new Set();
    for (let at = from; at <= run.characters.length; at += 1) {
        const begins = isAnywhere || at === from ? [...current, start] : [...current];
        const reached = reachedFrom(run, begins, at);
        if (reached.has(0))
            return true;
        if (reached.size === 0 && !isAnywhere)
            return false;
        const next = new Set();
        const each = run.characters[at];
        if (each === undefined)
            return false;
        for (const state of reached) {
            const found = run.pattern.states[state];
            if (found?.kind === "move" && found.takes(each))
                next.add(found.to);
        }
        current = next;
    }
    return false;
}
/** All states that are reached without a character more. */
function reachedFrom(run, begins, at) {
    const reached = new Set(begins);
    // What is added here is looked at in its turn.
    for (const number of reached) {
        spend(run.steps);
        const state = run.pattern.states[number];
        if (state?.kind === "fork")
            for (const to of state.to)
                reached.add(to);
        else if (state?.kind === "place" && isPlace(run.characters, state.sign, at))
            reached.add(state.to);
        else if (state?.kind === "ahead" && runs(run, state.of, at, false) !== state.isNegative)
            reached.add(state.to);
    }
    return reached;
}
function isPlace(characters, sign, at) {
    if (sign === "^")
        return at === 0;
    if (sign === "$")
        return at === characters.length;
    const isWord = (each) => each !== undefined && /^\w$/.test(each);
    return (isWord(characters[at - 1]) !== isWord(characters[at])) === (sign === "b");
}
const commonLetters = ["a", "b", "0", "1", "A", "-", "_", " ", "/", ".", ":", "@", "é", "\n"];
/** A text in which the expression is found, of at least so many characters; not yet verified. */
function textFor(pattern, least, steps) {
    if (least > maximumCharacters)
        return undefined;
    const known = new Set();
    const letters = new Map();
    let edge = [[pattern.start, ""]];
    while (edge.length > 0) {
        const next = [];
        const open = [...edge];
        for (const [number, text] of open) {
            spend(steps);
            const size = Math.min([...text].length, least);
            if (known.has(`${number} ${size}`))
                continue;
            known.add(`${number} ${size}`);
            const state = pattern.states[number];
            if (state === undefined)
                continue;
            if (state.kind === "end") {
                if (number === 0) {
                    const padded = [text.padEnd(least, "a"), text.padStart(least, "a")];
                    const found = padded.find((each) => isFound(pattern, each, steps));
                    if (found !== undefined)
                        return found;
                }
            }
            else if (state.kind === "move") {
                if (!letters.has(number))
                    letters.set(number, letterFor(state.takes));
                const letter = letters.get(number);
                if (letter !== undefined && text.length < maximumText)
                    next.push([state.to, text + letter]);
            }
            else if (state.kind === "fork")
                open.push(...state.to.map((to) => [to, text]));
            else
                open.push([state.to, text]);
        }
        edge = next;
    }
    return undefined;
}
const maximumText = 200;
function letterFor(takes) {
    const found = commonLetters.find(takes);
    if (found !== undefined)
        return found;
    for (let code = 33; code < 127; code += 1)
        if (takes(String.fromCharCode(code)))
            return String.fromCharCode(code);
    return undefined;
}

;// CONCATENATED MODULE: ./.build/contract/schema/patterns.js



/** Whether a text has what the source of an expression asks for; unknown for an expression that cannot be looked at. */
function matches(world, source, text) {
    const pattern = knownPattern(world, source);
    return pattern === undefined ? "unknown" : sure(isFound(pattern, text, world.steps));
}
/** A text of at least so many characters that has it. */
function textOfPattern(world, source, least = 0) {
    const pattern = knownPattern(world, source);
    return pattern === undefined ? undefined : textFor(pattern, least, world.steps);
}
function knownPattern(world, source) {
    if (!world.patterns.has(source)) {
        spend(world.steps, source.length);
        world.patterns.set(source, patternOf(source, world.steps));
    }
    return world.patterns.get(source);
}

;// CONCATENATED MODULE: ./.build/contract/schema/evaluate.js









const evaluate_maximumDepth = 40;
/** Whether a value is valid: unknown where a format or an unknown keyword decides, or a pattern that cannot be looked at. */
function evaluate(world, schema, value, reading, depth = 0) {
    spend(world.steps);
    if (depth > evaluate_maximumDepth)
        return "unknown";
    return any(shapesOf(world, schema), (shape) => meets(world, shape, value, reading, depth));
}
function meets(world, shape, value, reading, depth) {
    const bit = bitOfValue(value);
    if ((shape.types & bit) === 0)
        return "no";
    spend(world.steps);
    if ((shape.listed & bit) !== 0 && !shape.values.has((0,canonical/* canonicalJson */.dj)(value)))
        return "no";
    const own = ownAnswer(world, shape, value, reading, depth);
    if (own === "no" || shape.opaque.size === 0)
        return own;
    const rest = answer_all(shape.opaque.values(), (opaque) => condition(world, opaque, value, reading, depth));
    return rest === "no" ? "no" : own === "yes" ? rest : own;
}
function ownAnswer(world, shape, value, reading, depth) {
    if (typeof value === "number") {
        return sure(isWithin(shape.range, value) && shape.divisors.every((divisor) => isMultiple(value, divisor)));
    }
    if (typeof value === "string") {
        spendOnText(world.steps, value.length);
        const length = [...value].length;
        if (length < shape.length.low || length > shape.length.high)
            return "no";
        const formats = answer_all(shape.formats, (format) => hasFormat(value, format));
        if (formats === "no")
            return "no";
        const patterns = answer_all(shape.patterns, (pattern) => matches(world, pattern, value));
        return patterns === "yes" ? formats : patterns;
    }
    if ((0,schema_form/* isList */.Lv)(value))
        return listMeets(world, shape, value, reading, depth);
    return (0,schema_form/* isObject */.Gv)(value) ? objectMeets(world, shape, value, reading, depth) : "yes";
}
function listMeets(world, shape, value, reading, depth) {
    spend(world.steps, value.length);
    if (value.length < shape.items.low || value.length > shape.items.high)
        return "no";
    if (shape.unique && new Set(value.map(canonical/* canonicalJson */.dj)).size < value.length)
        return "no";
    return answer_all(value.entries(), ([n, item]) => evaluate(world, shape.prefix[n] ?? shape.rest, item, reading, depth + 1));
}
function objectMeets(world, shape, value, reading, depth) {
    const names = Object.keys(value);
    spend(world.steps, names.length + shape.required.size + shape.dependent.size);
    if (names.length < shape.members.low || names.length > shape.members.high)
        return "no";
    if (![...shape.required].every((name) => Object.hasOwn(value, name)))
        return "no";
    for (const [name, needs] of shape.dependent)
        if (Object.hasOwn(value, name) && ![...needs].every((need) => Object.hasOwn(value, need)))
            return "no";
    return answer_all(names, (name) => {
        const named = shape.names === undefined ? "yes" : evaluate(world, shape.names, name, reading, depth + 1);
        if (named === "no")
            return "no";
        const answer = memberMeets(world, shape, name, value[name] ?? null, reading, depth);
        return answer === "no" ? "no" : named === "yes" ? answer : named;
    });
}
/** By its name, by patterns of names, and only where it has neither as one of all others. */
function memberMeets(world, shape, name, value, reading, depth) {
    const ask = (schema) => evaluate(world, schema, value, reading, depth + 1);
    const own = shape.properties.get(name);
    const others = () => shape.additional === undefined ? sure(!refusesUnnamed(shape, reading, depth)) : ask(shape.additional);
    if (shape.patternProperties.size === 0)
        return own === undefined ? others() : ask(own);
    const asked = [...shape.patternProperties].map(([pattern, schema]) => [matches(world, pattern, name), schema]);
    const named = [
        ...(own === undefined ? [] : [own]),
        ...asked.flatMap(([is, schema]) => (is === "yes" ? [schema] : [])),
    ];
    const answer = answer_all(named, ask);
    if (answer === "no" || asked.some(([is]) => is === "unknown"))
        return answer === "no" ? "no" : "unknown";
    return named.length === 0 ? others() : answer;
}
/** Whether a member without a name here counts as invalid: only where the names that count are given. */
function refusesUnnamed(shape, reading, depth) {
    if (reading.unnamed === "ignored" || shape.additional !== undefined || shape.names !== undefined)
        return false;
    // Values that are listed name their members themselves.
    if (shape.patternProperties.size > 0 || (shape.listed & typeBit.object) !== 0)
        return false;
    return shape.properties.size > 0 || (depth === 0 && reading.isArguments);
}
/** A keyword that is not compared can still be asked about one value. */
function condition(world, { keyword, schema }, value, reading, depth) {
    if (!(0,schema_form/* isObject */.Gv)(schema))
        return "unknown";
    const plain = { ...reading, unnamed: "ignored" };
    const ask = (part, as = plain) => evaluate(world, part ?? true, value, as, depth + 1);
    switch (keyword) {
        case "not":
            return opposite(ask(schema.not));
        case "if": {
            const is = ask(schema.if);
            if (is === "unknown")
                return "unknown";
            return is === "yes" ? ask(schema.then) : ask(schema.else);
        }
        case "format":
            return typeof value === "number" ? isStored(value) : "yes";
        case "oneOf": {
            const branches = schema.oneOf;
            if (!(0,schema_form/* isList */.Lv)(branches))
                return "unknown";
            const exactlyOne = (as) => {
                const answers = branches.map((branch) => ask(branch, as));
                const count = answers.filter((answer) => answer === "yes").length;
                if (count > 1)
                    return "no";
                return answers.includes("unknown") ? "unknown" : sure(count === 1);
            };
            const answer = exactlyOne(plain);
            return answer === exactlyOne(reading) ? answer : "unknown";
        }
        case "contains":
            return (0,schema_form/* isList */.Lv)(value)
                ? contained(schema, value, (item) => evaluate(world, schema.contains ?? true, item, plain, depth + 1))
                : "yes";
        case "dependentSchemas":
            return answer_all((0,schema_form/* members */.ol)(schema.dependentSchemas), ([name, part]) => (0,schema_form/* isObject */.Gv)(value) && Object.hasOwn(value, name) ? ask(part) : "yes");
        default:
            return "unknown";
    }
}
/** Whether as many items are of the kind as there must be at least, and not more than there may be. */
function contained(schema, value, isOne) {
    const [least, most] = [
        (0,schema_form/* member */.Dc)(schema, "minContains") ?? 1,
        (0,schema_form/* member */.Dc)(schema, "maxContains") ?? Number.POSITIVE_INFINITY,
    ];
    if (typeof least !== "number" || typeof most !== "number")
        return "unknown";
    const answers = value.map(isOne);
    const low = answers.filter((answer) => answer === "yes").length;
    const high = answers.filter((answer) => answer !== "no").length;
    if (high < least || low > most)
        return "no";
    return sure(low >= least && high <= most) === "yes" ? "yes" : "unknown";
}

;// CONCATENATED MODULE: ./.build/contract/schema/sample.js







const sample_maximumDepth = 12;
/** Items or members that a sample is made of at most. */
const maximumSize = 64;
const sample_maximumCharacters = 100_000;
/** A small instance of a schema, as good as it can be guessed; undefined where none could be made. Not yet verified. */
function sampleOf(world, schema, depth = 0) {
    spend(world.steps);
    if (depth > sample_maximumDepth)
        return undefined;
    for (const shape of shapesOf(world, schema)) {
        const [sample] = samplesOf(world, shape, depth);
        if (sample !== undefined)
            return sample;
    }
    return undefined;
}
/** Instances of one shape, of each type that it admits. */
function samplesOf(world, shape, depth = 0) {
    spend(world.steps);
    if (depth > sample_maximumDepth)
        return [...shape.values.values()];
    const open = openTypes(shape);
    const text = (open & typeBit.string) !== 0 ? sampleText(world, shape) : undefined;
    const list = (open & typeBit.array) !== 0 ? sampleList(world, shape, {}, depth) : undefined;
    const object = (open & typeBit.object) !== 0 ? sampleObject(world, shape, {}, depth) : undefined;
    return [
        ...shape.values.values(),
        ...(text === undefined ? [] : [text]),
        ...((open & numberTypes) !== 0 ? sampleNumbers(shape) : []),
        ...((open & typeBit.boolean) !== 0 ? [true, false] : []),
        ...(object === undefined ? [] : [object]),
        ...(list === undefined ? [] : [list]),
        ...((open & typeBit.null) !== 0 ? [null] : []),
    ];
}
/** A text of the shortest length that is admitted, of one character; undefined where it would be too long. */
function sampleText(world, shape, character = "a", length = shape.length.low) {
    const [format] = shape.formats;
    const example = format === undefined ? undefined : exampleOf(format);
    if (example !== undefined)
        return example;
    const [pattern] = shape.patterns;
    const found = pattern === undefined ? undefined : textOfPattern(world, pattern, length);
    if (found !== undefined)
        return found;
    if (length > sample_maximumCharacters)
        return undefined;
    spendOnText(world.steps, length);
    return character.repeat(length);
}
/** Numbers at both ends of what is admitted, and near zero. */
function sampleNumbers({ types, range, divisors }) {
    const step = divisors.reduce((product, divisor) => Math.abs(product * divisor), 1);
    const around = [0, 1, -1, 2, range.low, range.low + 1, range.high, range.high - 1];
    const multiples = around.flatMap((number) => {
        const count = Math.round(number / step);
        return [count * step, (count + 1) * step, (count - 1) * step];
    });
    const fractions = (types & typeBit.fraction) === 0 ? [] : [0.5, range.low + 0.5, range.high - 0.5, middle(range)];
    const integers = (types & typeBit.integer) !== 0;
    return [...new Set([...multiples, ...fractions])].filter((number) => Number.isFinite(number) &&
        isWithin(range, number) &&
        divisors.every((divisor) => isMultiple(number, divisor)) &&
        (integers || !Number.isInteger(number)) &&
        ((types & typeBit.fraction) !== 0 || Number.isInteger(number)));
}
function middle({ low, high }) {
    return low + (high - low) / 2;
}
/** A list with these items at their places, of the least length that is admitted and holds them. */
function sampleList(world, shape, given, depth = 0, length = shape.items.low) {
    const [asked, least] = askedFor(shape);
    const size = Math.max(length, least, ...Object.keys(given).map((index) => Number(index) + 1));
    if (size > maximumSize)
        return undefined;
    spend(world.steps, size);
    const items = [];
    for (let n = 0; n < size; n += 1) {
        const schema = n < least && asked !== undefined ? asked : (shape.prefix[n] ?? shape.rest);
        const made = () => shape.unique ? distinct(world, schema, items, depth) : sampleOf(world, schema, depth + 1);
        const item = Object.hasOwn(given, n) ? given[n] : made();
        if (item === undefined)
            return undefined;
        items.push(item);
    }
    return items;
}
/** What must be among the items, and how often. */
function askedFor({ opaque }) {
    for (const { keyword, schema } of opaque.values())
        if (keyword === "contains" && (0,schema_form/* isObject */.Gv)(schema)) {
            const least = (0,schema_form/* member */.Dc)(schema, "minContains") ?? 1;
            return [schema.contains, typeof least === "number" ? least : 1];
        }
    return [undefined, 0];
}
function distinct(world, schema, taken, depth) {
    for (const shape of shapesOf(world, schema)) {
        const texts = (openTypes(shape) & typeBit.string) !== 0 && shape.formats.size === 0
            ? [sampleText(world, shape, "a", shape.length.low + taken.length) ?? ""]
            : [];
        const free = [...samplesOf(world, shape, depth + 1), ...texts].find((sample) => typeof sample !== "object" && !taken.includes(sample));
        if (free !== undefined)
            return free;
    }
    return sampleOf(world, schema, depth + 1);
}
/** What members are that have no schema by their names. */
function othersOf({ additional, opaque }) {
    if (additional !== undefined)
        return additional;
    for (const { keyword, schema } of opaque.values())
        if (keyword === "unevaluatedProperties" && (0,schema_form/* isObject */.Gv)(schema))
            return schema.unevaluatedProperties ?? true;
    return true;
}
/** An object with these members, all that it must have, and as many as it must have; one is left out. */
function sampleObject(world, shape, given, depth = 0, size = shape.members.low, left) {
    spend(world.steps, shape.required.size + shape.properties.size);
    const members = new Map(Object.entries(given));
    const needed = new Set([...shape.required, ...members.keys()]);
    // What is added here is needed too, and looked at in its turn.
    for (const name of needed) {
        for (const need of shape.dependent.get(name) ?? [])
            needed.add(need);
        if (members.has(name))
            continue;
        const sample = sampleOf(world, shape.properties.get(name) ?? othersOf(shape), depth + 1);
        if (sample === undefined)
            return undefined;
        members.set(name, sample);
    }
    for (const [name, schema] of shape.properties) {
        if (members.size >= size || members.size > maximumSize)
            break;
        const sample = name === left || members.has(name) ? undefined : sampleOf(world, schema, depth + 1);
        if (sample !== undefined)
            members.set(name, sample);
    }
    if (shape.properties.size === 0 || shape.additional !== undefined)
        for (let n = 0; members.size < Math.min(size, maximumSize); n += 1) {
            const sample = sampleOf(world, othersOf(shape), depth + 1);
            if (sample === undefined)
                break;
            members.set(`member${n}`, sample);
        }
    return Object.fromEntries(members);
}

;// CONCATENATED MODULE: ./.build/contract/schema/inquiry.js
const yes = { answer: "yes" };
const unknown = { answer: "unknown" };
/** The first no that can be shown; unknown where one of them is no yes. */
function firstNo(checks) {
    let found = yes;
    for (const check of checks) {
        const answer = check();
        if (answer.answer === "no" && answer.witness !== undefined)
            return answer;
        if (answer.answer !== "yes")
            found = unknown;
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/contract/schema/subsume-object.js






/** As `covers`, for objects alone. Members that the part does not name are never given, unless it names none. */
function coversObjects(inquiry, a, b, depth) {
    spend(inquiry.part.steps, a.properties.size + b.properties.size + b.required.size + b.dependent.size);
    const shape = { ...a, types: typeBit.object, listed: 0 };
    const made = (given, size, left) => {
        const witness = sampleObject(inquiry.part, shape, given, 0, size, left);
        return witness === undefined ? unknown : { answer: "no", witness };
    };
    const isClosed = a.additional === false && a.patternProperties.size === 0;
    const isNamed = isClosed || refusesUnnamed(a, { ...inquiry.reading, unnamed: "refused" }, depth);
    const most = isNamed ? Math.min(a.members.high, a.properties.size) : a.members.high;
    const least = Math.max(a.members.low, a.required.size);
    const isAll = isNamed && a.members.low >= a.properties.size;
    const isNeeded = (name) => a.required.has(name) || (isAll && a.properties.has(name));
    return firstNo([
        ...[...b.required].map((name) => () => (isNeeded(name) ? yes : made({}, undefined, name))),
        ...[...a.properties].map(([name, schema]) => () => {
            // A name that the part itself refuses is never given.
            if (a.names !== undefined && evaluate(inquiry.part, a.names, name, inquiry.reading, depth + 1) === "no")
                return yes;
            const found = memberIn(inquiry, name, schema, b, depth);
            if (found.answer !== "no" || found.witness === undefined)
                return found;
            return made({ [name]: found.witness });
        }),
        () => patternsIn(inquiry, a, b, depth, made),
        () => (isNamed ? yes : unnamedIn(inquiry, a, b, depth, made)),
        () => (least >= b.members.low ? yes : made({})),
        () => (most <= b.members.high ? yes : made({}, b.members.high + 1)),
        ...[...b.dependent].map(([name, needs]) => () => dependent(inquiry, a, name, needs, made)),
    ]);
}
function memberIn(inquiry, name, schema, b, depth) {
    if (b.names !== undefined) {
        const answer = evaluate(inquiry.whole, b.names, name, inquiry.reading, depth + 1);
        if (answer !== "yes")
            return inquiryOnAny(inquiry, schema, answer === "no");
    }
    const other = b.properties.get(name) ?? b.additional;
    if (other !== undefined)
        return inquiry.include(schema, other, depth + 1);
    return refusesUnnamed(b, inquiry.reading, depth) ? inquiryOnAny(inquiry, schema, true) : yes;
}
/** A member that is not admitted whatever its value. */
function inquiryOnAny(inquiry, schema, isRefused) {
    if (inquiry.include(schema, false, 1).answer === "yes")
        return yes;
    const witness = isRefused ? sampleOf(inquiry.part, schema) : undefined;
    return witness === undefined ? unknown : { answer: "no", witness };
}
/** Members that only the part's patterns, its schema for all others or its openness admit. */
function unnamedIn(inquiry, a, b, depth, made) {
    const isOpen = a.additional === undefined && a.patternProperties.size === 0;
    const schema = a.additional ?? true;
    return firstNo([
        () => {
            if (b.names === undefined)
                return yes;
            const found = inquiry.include(a.names ?? { type: "string" }, b.names, depth + 1);
            const value = typeof found.witness === "string" ? sampleOf(inquiry.part, schema) : undefined;
            if (found.answer === "yes")
                return yes;
            return value === undefined ? unknown : made({ [String(found.witness)]: value });
        },
        ...[...b.properties].map(([name, other]) => () => {
            if (a.properties.has(name))
                return yes;
            const found = inquiry.include(a.patternProperties.size > 0 ? true : schema, other, depth + 1);
            if (found.answer === "yes" || found.witness === undefined)
                return found;
            return isOpen && inquiry.reading.unnamed === "refused" ? unknown : made({ [name]: found.witness });
        }),
        () => {
            if (b.additional !== undefined) {
                const found = inquiry.include(schema, b.additional, depth + 1);
                if (found.answer === "yes" || found.witness === undefined)
                    return found;
                const name = unnamed(inquiry, a, b);
                return name === undefined ? unknown : made({ [name]: found.witness });
            }
            return refusesUnnamed(b, inquiry.reading, depth) ? unknown : yes;
        },
    ]);
}
/** A name that neither side has, nor a pattern of theirs. */
function unnamed({ part, whole, reading }, a, b) {
    const patterns = [...a.patternProperties.keys(), ...b.patternProperties.keys()];
    return ["other", "a", "b", "c", "x", "1"].find((name) => !a.properties.has(name) &&
        !b.properties.has(name) &&
        patterns.every((pattern) => matches(part, pattern, name) === "no") &&
        (a.names === undefined || evaluate(part, a.names, name, reading, 1) === "yes") &&
        (b.names === undefined || evaluate(whole, b.names, name, reading, 1) === "yes"));
}
function patternsIn(inquiry, a, b, depth, made) {
    const shown = (pattern, { answer, witness }) => {
        const name = witness === undefined ? undefined : textOfPattern(inquiry.part, pattern, 1);
        if (answer === "yes")
            return yes;
        return name === undefined || witness === undefined ? unknown : made({ [name]: witness });
    };
    return firstNo([
        ...[...b.patternProperties].map(([pattern, other]) => () => {
            if (a.patternProperties.has(pattern))
                return yes;
            const found = shown(pattern, inquiry.include(a.additional ?? true, other, depth + 1));
            // A name may be one of those that have a schema of their own.
            return found.answer === "yes" ? unknown : found;
        }),
        ...[...a.patternProperties].map(([pattern, schema]) => () => {
            const other = b.patternProperties.get(pattern) ?? b.additional;
            if (other === undefined)
                return inquiry.reading.unnamed === "ignored" ? yes : unknown;
            return shown(pattern, inquiry.include(schema, other, depth + 1));
        }),
    ]);
}
function dependent(inquiry, a, name, needs, made) {
    const own = a.dependent.get(name);
    if ([...needs].every((need) => a.required.has(need) || own?.has(need)))
        return yes;
    const schema = a.properties.get(name) ?? a.additional;
    const sample = schema === undefined ? undefined : sampleOf(inquiry.part, schema);
    return sample === undefined ? unknown : made({ [name]: sample });
}

;// CONCATENATED MODULE: ./.build/contract/schema/subsume-shape.js










/** Whether one alternative admits all that another does: each type by itself, the first no ends it. */
function covers(inquiry, a, b, depth) {
    const outside = a.types & ~b.types;
    if (outside !== 0)
        return refuted(inquiry, { ...a, types: outside, listed: a.listed & outside });
    const checks = [
        () => coversListed(inquiry, a, b, depth),
        () => coversOpen(inquiry, a, b),
        () => coversNumbers(inquiry, a, b),
        () => coversTexts(inquiry, a, b),
        () => ((openTypes(a) & typeBit.array) === 0 ? yes : coversLists(inquiry, a, b, depth)),
        () => ((openTypes(a) & typeBit.object) === 0 ? yes : coversObjects(inquiry, a, b, depth)),
        () => coversOpaque(inquiry, a, b),
    ];
    return firstNo(checks);
}
function coversOpaque(inquiry, a, b) {
    const missing = [...b.opaque].filter(([text]) => !a.opaque.has(text)).map(([, opaque]) => opaque);
    const isMore = [...a.opaque].some(([text, { keyword }]) => !b.opaque.has(text) && !isRestricting(keyword));
    if (missing.length === 0)
        return isMore ? unknown : yes;
    const excluded = missing.flatMap(({ keyword, schema }) => keyword === "not" && (0,schema_form/* isObject */.Gv)(schema) ? shapesOf(inquiry.whole, schema.not ?? true) : []);
    const candidates = excluded.flatMap((shape) => samplesOf(inquiry.whole, shape));
    const witness = [...candidates, ...samplesOf(inquiry.part, a)].find((sample) => isInstance(inquiry, a, sample) && meets(inquiry.whole, b, sample, inquiry.reading, 1) === "no");
    return witness === undefined ? unknown : { answer: "no", witness };
}
/** No, with any instance of the shape to show it. */
function refuted(inquiry, shape) {
    const witness = samplesOf(inquiry.part, shape).find((sample) => isInstance(inquiry, shape, sample));
    return witness === undefined ? unknown : { answer: "no", witness };
}
function isInstance(inquiry, shape, sample) {
    return meets(inquiry.part, shape, sample, { ...inquiry.reading, unnamed: "refused" }, 1) === "yes";
}
function coversListed(inquiry, a, b, depth) {
    let found = yes;
    for (const value of a.values.values()) {
        const answer = meets(inquiry.whole, b, value, inquiry.reading, depth);
        if (answer !== "yes" && meets(inquiry.part, a, value, inquiry.reading, depth) === "no")
            continue;
        if (answer === "no")
            return { answer: "no", witness: value };
        if (answer === "unknown")
            found = unknown;
    }
    return found;
}
/** Types of which any value may come where only some are admitted. */
function coversOpen(inquiry, a, b) {
    const types = openTypes(a) & b.listed;
    if (types === 0)
        return yes;
    const shape = { ...a, types, listed: 0, values: new Map() };
    const texts = (types & typeBit.string) === 0 ? [] : textsNear(inquiry, shape, b);
    const witness = [...samplesOf(inquiry.part, shape), ...texts].find((sample) => sample !== undefined &&
        isInstance(inquiry, shape, sample) &&
        meets(inquiry.whole, b, sample, inquiry.reading, 1) === "no");
    return witness === undefined ? unknown : { answer: "no", witness };
}
function coversNumbers(inquiry, a, b) {
    const types = openTypes(a) & numberTypes;
    if (types === 0)
        return yes;
    const isMultipleOf = (divisor) => a.divisors.some((own) => isMultiple(own, divisor)) ||
        (types === typeBit.integer && isMultiple(1, divisor));
    if (isInside(a.range, b.range) && b.divisors.every(isMultipleOf))
        return yes;
    const shape = { ...a, types, listed: 0, values: new Map() };
    const near = [b.range.low, b.range.high].flatMap((end) => Number.isFinite(end) ? [end, end - 1, end + 1, Math.floor(end), Math.ceil(end)] : []);
    const between = b.divisors.flatMap((divisor) => [divisor / 2, divisor * 1.5]);
    const steps = a.divisors.flatMap((step) => near.flatMap((end) => multiplesNear(end, step)));
    const witness = [...near, ...steps, ...between, ...sampleNumbers(shape)].find((number) => isInstance(inquiry, shape, number) && meets(inquiry.whole, b, number, inquiry.reading, 1) === "no");
    return witness === undefined ? unknown : { answer: "no", witness };
}
function multiplesNear(end, step) {
    const count = Math.floor(end / step);
    return [(count - 1) * step, count * step, (count + 1) * step, (count + 2) * step];
}
function isInside(a, b) {
    const low = a.low > b.low || (a.low === b.low && (a.lowOpen || !b.lowOpen));
    const high = a.high < b.high || (a.high === b.high && (a.highOpen || !b.highOpen));
    return low && high;
}
function coversTexts(inquiry, a, b) {
    if ((openTypes(a) & typeBit.string) === 0)
        return yes;
    const { length } = a;
    const isFitting = length.low >= b.length.low && length.high <= b.length.high;
    const hasPatterns = [...b.patterns].every((pattern) => a.patterns.has(pattern));
    const hasFormats = [...b.formats].every((format) => [...a.formats].some((own) => implies(own, format)));
    if (isFitting && hasPatterns && hasFormats)
        return yes;
    const shape = { ...a, types: typeBit.string, listed: 0, values: new Map() };
    const witness = [
        ...textsNear(inquiry, a, b),
        ...[...a.formats].map((format) => sampleText(inquiry.part, { ...a, formats: new Set([format]) })),
    ].find((text) => text !== undefined &&
        isInstance(inquiry, shape, text) &&
        meets(inquiry.whole, b, text, inquiry.reading, 1) === "no");
    return witness === undefined ? unknown : { answer: "no", witness };
}
/** Texts of one of them show most of what a pattern or a format refuses. */
const characters = [" ", "a", "b", "0", "A", "?"];
/** Of all lengths at which something may end, and such as the part's patterns ask for. */
function textsNear({ part }, a, b) {
    const free = { ...a, formats: new Set(), patterns: new Set() };
    const lengths = [b.length.low - 1, b.length.high + 1, a.length.low, a.length.high, 1, 2].filter((size) => size >= 0 && Number.isFinite(size));
    return [...new Set(lengths)].flatMap((size) => [
        ...characters.map((character) => sampleText(part, free, character, size)),
        ...[...a.patterns].map((pattern) => textOfPattern(part, pattern, size)),
    ]);
}
function coversLists(inquiry, a, b, depth) {
    const made = (given, length) => {
        const witness = sampleList(inquiry.part, a, given, 0, length);
        return witness === undefined ? unknown : { answer: "no", witness };
    };
    const most = mostItems(inquiry, a, depth);
    const checks = [
        () => (a.items.low >= b.items.low ? yes : made({})),
        () => (most <= b.items.high ? yes : made({}, b.items.high + 1)),
        () => (!b.unique || a.unique || most < 2 ? yes : made({}, Math.max(2, a.items.low))),
    ];
    const places = Math.max(a.prefix.length, b.prefix.length) + 1;
    for (let n = 0; n < Math.min(places, most); n += 1)
        checks.push(() => {
            const found = inquiry.include(a.prefix[n] ?? a.rest, b.prefix[n] ?? b.rest, depth + 1);
            return found.answer === "no" && found.witness !== undefined ? made({ [n]: found.witness }) : found;
        });
    return firstNo(checks);
}
/** `items: false` ends a list as `maxItems` does. */
function mostItems(inquiry, a, depth) {
    const isClosed = inquiry.include(a.rest, false, depth + 1).answer === "yes";
    return isClosed ? Math.min(a.items.high, a.prefix.length) : a.items.high;
}

;// CONCATENATED MODULE: ./.build/contract/schema/subsume.js









const subsume_maximumDepth = 40;
/** What it costs to hold one alternative against another, beside what is asked of their parts. */
const stepsOfCover = 4;
function inquiryOf(part, whole, reading) {
    const inquiry = {
        part,
        whole,
        reading,
        asked: new Map(),
        open: [],
        assumed: Number.POSITIVE_INFINITY,
        include: (a, b, depth) => include(inquiry, a, b, depth),
    };
    return inquiry;
}
/**
 * Is every instance of `part` valid under `whole`? Sound both ways: yes is proven from the schemas, no is shown by an
 * instance that is valid under the one and not under the other; what is neither is unknown. Ends for recursive schemas.
 */
function subsumes(inquiry, part, whole, isRoot) {
    const { answer, witness } = include(inquiry, part, whole, isRoot ? 0 : 1);
    if (answer === "yes")
        return { answer };
    if (witness !== undefined && isWitness(inquiry, part, whole, witness, isRoot))
        return { answer: "no", witness };
    return witness !== undefined && isWitness(inquiry, part, whole, witness, isRoot, true)
        ? { answer: "unknown", likely: witness }
        : { answer: "unknown" };
}
/** Whether an instance is valid under the one, and surely not under the other. */
function isWitness(inquiry, part, whole, witness, isRoot, isLikely = false) {
    const depth = isRoot ? 0 : 1;
    const own = evaluate(inquiry.part, part, witness, { ...inquiry.reading, unnamed: "refused" }, depth);
    return ((own === "yes" || (isLikely && own === "unknown")) &&
        evaluate(inquiry.whole, whole, witness, inquiry.reading, depth) === "no");
}
/** As `subsumes`, with a guess at a witness that nobody has verified. */
function include(inquiry, part, whole, depth) {
    if (whole === true || part === false)
        return { answer: "yes" };
    spend(inquiry.part.steps);
    if (depth > subsume_maximumDepth)
        return { answer: "unknown" };
    const isShared = !refers(inquiry.part, part);
    if (isShared && depth > 0 && sameButDescribed(part, whole))
        return { answer: "yes" };
    const a = (0,schema_form/* isObject */.Gv)(part) ? part : {};
    const b = (0,schema_form/* isObject */.Gv)(whole) ? whole : { not: {} };
    const known = inquiry.asked.get(a)?.get(b);
    if (known)
        return known;
    const at = inquiry.open.findIndex((question) => question.part === a && question.whole === b);
    if (at >= 0) {
        inquiry.assumed = Math.min(inquiry.assumed, at);
        return { answer: "yes" };
    }
    const before = inquiry.assumed;
    inquiry.assumed = Number.POSITIVE_INFINITY;
    inquiry.open.push({ part: a, whole: b });
    const found = includeShapes(inquiry, part, whole, depth);
    inquiry.open.pop();
    // A yes that rests on a question further out holds only as long as that one is open.
    if (found.answer !== "yes" || inquiry.assumed >= inquiry.open.length) {
        const answers = inquiry.asked.get(a) ?? new Map();
        inquiry.asked.set(a, answers.set(b, found));
    }
    const own = inquiry.assumed >= inquiry.open.length ? Number.POSITIVE_INFINITY : inquiry.assumed;
    inquiry.assumed = Math.min(before, own);
    return found;
}
function includeShapes(inquiry, part, whole, depth) {
    const wholes = shapesOf(inquiry.whole, whole);
    const guesses = [];
    let isProven = true;
    for (const shape of shapesOf(inquiry.part, part)) {
        for (const piece of inPieces(inquiry, shape, wholes)) {
            const answers = wholes.map((other) => {
                spend(inquiry.part.steps, stepsOfCover + piece.values.size);
                return covers(inquiry, piece, other, depth);
            });
            if (answers.some(({ answer }) => answer === "yes"))
                continue;
            if (isEveryValueIn(inquiry, piece, whole, depth))
                continue;
            isProven = false;
            const witnesses = answers.flatMap(({ witness }) => (witness === undefined ? [] : [witness]));
            guesses.push(...witnesses);
            // What one alternative lacks another may take, unless there is more to it.
            if (wholes.length > 1 || piece.opaque.size > 0)
                guesses.push(...witnesses.flatMap((witness) => richer(inquiry, piece, witness)));
            if (wholes.length === 0)
                guesses.push(...guess(inquiry, piece, depth));
        }
    }
    if (isProven)
        return { answer: "yes" };
    const witness = guesses.length > 1
        ? (guesses.find((each) => isWitness(inquiry, part, whole, each, depth === 0)) ??
            guesses.find((each) => isWitness(inquiry, part, whole, each, depth === 0, true)))
        : guesses[0];
    return witness === undefined ? { answer: "unknown" } : { answer: "no", witness };
}
function richer(inquiry, piece, witness) {
    if (!(0,schema_form/* isObject */.Gv)(witness))
        return [];
    const full = sampleObject(inquiry.part, piece, witness, 0, piece.properties.size);
    return full === undefined ? [] : [full];
}
function guess(inquiry, piece, depth) {
    const { witness } = covers(inquiry, piece, { ...piece, types: 0 }, depth);
    return witness === undefined ? [] : [witness];
}
/** Values that are listed, each valid under one alternative or another. */
function isEveryValueIn(inquiry, piece, whole, depth) {
    const isListed = (openTypes(piece) & ~(typeBit.null | typeBit.boolean)) === 0;
    if (!isListed)
        return false;
    const values = [
        ...piece.values.values(),
        ...((openTypes(piece) & typeBit.null) !== 0 ? [null] : []),
        ...((openTypes(piece) & typeBit.boolean) !== 0 ? [true, false] : []),
    ];
    return values.every((value) => evaluate(inquiry.whole, whole, value, inquiry.reading, depth) === "yes");
}
/** Where no single alternative need cover all of a shape: its types apart, and its values of what tells alternatives apart. */
function inPieces(inquiry, shape, wholes) {
    if (wholes.length < 2)
        return [shape];
    const pieces = [];
    const units = [numberTypes, typeBit.string, typeBit.array, typeBit.object, typeBit.null, typeBit.boolean];
    for (const unit of units) {
        const types = shape.types & unit;
        if (types === 0)
            continue;
        const values = new Map([...shape.values].filter(([, value]) => (bitOfValue(value) & types) !== 0));
        const piece = { ...shape, types, listed: shape.listed & types, values };
        pieces.push(...(types === typeBit.object ? byDiscriminator(inquiry, piece, wholes) : [piece]));
    }
    return pieces;
}
function byDiscriminator(inquiry, shape, wholes) {
    spend(inquiry.part.steps, shape.properties.size * wholes.length);
    for (const [name, schema] of shape.properties) {
        const [own, ...others] = shapesOf(inquiry.part, schema);
        if (own === undefined || others.length > 0 || openTypes(own) !== 0 || own.values.size < 2)
            continue;
        const isTold = wholes.some((other) => {
            const theirs = other.properties.get(name);
            return theirs !== undefined && shapesOf(inquiry.whole, theirs).every((each) => openTypes(each) === 0);
        });
        if (!isTold)
            continue;
        const pieces = [...own.values.values()].map((value) => withMember(shape, name, { enum: [value] }));
        return shape.required.has(name) ? pieces : [...pieces, withMember(shape, name, false)];
    }
    // With and without a member that only some of the alternatives need.
    const optional = [...shape.properties.keys()].find((name) => !shape.required.has(name) && wholes.some((other) => other.required.has(name)));
    if (optional === undefined)
        return [shape];
    return [withMember(shape, optional, false), { ...shape, required: new Set([...shape.required, optional]) }];
}
function withMember(shape, name, schema) {
    return { ...shape, properties: new Map([...shape.properties, [name, schema]]) };
}

;// CONCATENATED MODULE: ./.build/contract/schema/walk-notes.js

function note(walk, at, effect, reason, summary, values = {}) {
    walk.notes.push({
        pointer: at.pointer,
        class: classOf(effect, walk.side),
        reason,
        summary,
        isRule: false,
        ...values,
    });
}
function classOf(effect, side) {
    if (effect === "unknown")
        return "unknown";
    if (effect === "different")
        return "breaking";
    return (effect === "narrower") === (side === "input") ? "breaking" : "additive";
}
/** What names and defaults decide, not what is valid. */
function rule(walk, at, kind, reason, summary, isRule = true, values = {}) {
    walk.notes.push({ pointer: at.pointer, class: kind, reason, summary, isRule, ...values });
}
/** One end of a range or a count; infinite where there is none. */
function bound(walk, at, old, now, { before, after, isLower }) {
    const isOpener = old !== now && before === after;
    if (before === after && !isOpener)
        return;
    const isTighter = isOpener ? now.startsWith("exclusive") : after > before === isLower;
    const isGone = !Number.isFinite(after) || (isLower && now.startsWith("min") && now !== "minimum" && after === 0);
    const isNew = !Number.isFinite(before) || (isLower && old.startsWith("min") && old !== "minimum" && before === 0);
    const keyword = isGone ? old : now;
    const text = isGone
        ? `no ${old}`
        : isNew
            ? `${now} ${after}`
            : `${old === now ? now : `${old}/${now}`} ${before} → ${after}`;
    limit(walk, at, keyword, isTighter ? "narrower" : "wider", text, {
        ...(isNew ? {} : { before }),
        ...(isGone ? {} : { after }),
    });
}
function counts(walk, at, a, b, noun) {
    bound(walk, at, `min${noun}`, `min${noun}`, { before: a.low, after: b.low, isLower: true });
    bound(walk, at, `max${noun}`, `max${noun}`, { before: a.high, after: b.high, isLower: false });
}
function limit(walk, at, keyword, effect, text, values = {}) {
    const reason = effect === "narrower" ? "limit-tightened" : effect === "wider" ? "limit-loosened" : "limit-changed";
    const place = { ...at, pointer: (0,change/* below */.Gz)(at.pointer, keyword) };
    note(walk, place, effect, reason, `~ ${at.subject}: ${text}`, values);
}

;// CONCATENATED MODULE: ./.build/contract/schema/walk-object.js







/** Members of an object: arguments of the input, fields of the output. */
function compareObjects(walk, a, b, at) {
    spend(walk.before.steps, a.properties.size + b.properties.size + a.required.size + b.required.size);
    counts(walk, at, a.members, b.members, "Properties");
    const isNested = walk.side === "input" && at.depth > 0;
    const isNaming = a.properties.size === 0 ? isFree(a) : isFree(b);
    if (isNested && isNaming && a.properties.size + b.properties.size > 0)
        compareFreedom(walk, a, at);
    else
        compareProperties(walk, a, b, at);
    compareRequired(walk, a, b, at);
    comparePatterns(walk, a, b, at);
    compareUnnamed(walk, a, b, at);
    if (a.names !== undefined || b.names !== undefined)
        walk.compare(a.names ?? { type: "string" }, b.names ?? { type: "string" }, {
            pointer: (0,change/* below */.Gz)(at.pointer, "propertyNames"),
            subject: `${at.subject}: names`,
            depth: at.depth + 1,
        });
    // Of members that nobody has named nobody knows which come together.
    if (!isFree(a) || walk.side === "output")
        compareDependent(walk, a, b, at);
}
function compareFreedom(walk, a, at) {
    const place = { ...at, pointer: (0,change/* below */.Gz)(at.pointer, "properties") };
    // An instance may still show that something is lost where any members were taken.
    if (isFree(a))
        note(walk, place, "unknown", "members-named", `? ${at.subject}: names its members now`);
    else
        rule(walk, place, "unknown", "members-unnamed", `? ${at.subject}: no longer names its members`);
}
function compareProperties(walk, a, b, at) {
    const isInput = walk.side === "input";
    for (const [name, schema] of a.properties) {
        const place = memberAt(at, name);
        const isCovered = isInput && b.patternProperties.size === 0;
        const other = b.properties.get(name) ?? (isCovered ? b.additional || undefined : undefined);
        if (other !== undefined)
            walk.compare(schema, other, place);
        else if (schema !== false && (!isInput || b.patternProperties.size === 0))
            rule(walk, place, "breaking", isInput ? "argument-removed" : "field-removed", `- ${place.subject}`, !isInput, { before: schema });
    }
    for (const [name, schema] of b.properties) {
        if (a.properties.has(name) || schema === false)
            continue;
        const place = memberAt(at, name);
        const needed = b.required.has(name);
        if (!isInput)
            rule(walk, place, "additive", "field-added", `+ ${place.subject} (output)`, true, { after: schema });
        else if (needed)
            rule(walk, place, "breaking", "argument-required", `+ ${place.subject} (required)`, false, {
                after: schema,
            });
        else if (isSaidOtherwise(walk, a, name, schema))
            rule(walk, place, "unknown", "keyword-changed", `? ${place.subject}: named, and under a condition before`);
        else
            rule(walk, place, "additive", "argument-added", `+ ${place.subject} (optional)`, true, {
                after: schema,
            });
        // What was of any name had the schema of all others until now.
        if (a.additional)
            walk.compare(a.additional, schema, place);
    }
}
/** Whether a condition named the member already, and may have taken what its own schema does not: that is no new name. */
function isSaidOtherwise(walk, { opaque }, name, schema) {
    const seen = new Set([...opaque.values()].map((each) => each.schema));
    // What is added here is looked at in its turn.
    for (const next of seen) {
        spend(walk.before.steps);
        if ((0,schema_form/* isList */.Lv)(next))
            for (const item of next)
                seen.add(item);
        if (!(0,schema_form/* isObject */.Gv)(next))
            continue;
        for (const [key, value] of Object.entries(next)) {
            const said = key === "properties" && (0,schema_form/* isObject */.Gv)(value) ? (0,schema_form/* member */.Dc)(value, name) : undefined;
            if (said !== undefined && subsumes(walk.fits, said, schema, false).answer !== "yes")
                return true;
            if (typeof value === "object" && !["not", "if", "properties"].includes(key))
                seen.add(value);
        }
        for (const reference of targetsOf(next))
            seen.add(lookUp(walk.before, reference) ?? null);
    }
    return false;
}
function compareRequired(walk, a, b, at) {
    const isInput = walk.side === "input";
    for (const name of new Set([...a.required, ...b.required])) {
        const now = b.required.has(name);
        if (a.required.has(name) === now || a.properties.has(name) !== b.properties.has(name))
            continue;
        const reason = `${isInput ? "argument" : "field"}-${now ? "required" : "optional"}`;
        const text = `~ ${at.subject}.${name}: now ${now ? "required" : "optional"}`;
        note(walk, { ...at, pointer: (0,change/* below */.Gz)(at.pointer, "required", name) }, now ? "narrower" : "wider", reason, text);
    }
}
function comparePatterns(walk, a, b, at) {
    for (const pattern of new Set([...a.patternProperties.keys(), ...b.patternProperties.keys()])) {
        const [before, after] = [a.patternProperties.get(pattern), b.patternProperties.get(pattern)];
        const pointer = (0,change/* below */.Gz)(at.pointer, "patternProperties", pattern);
        const subject = `${at.subject}[${JSON.stringify(pattern)}]`;
        if (before !== undefined && after !== undefined)
            walk.compare(before, after, { pointer, subject, depth: at.depth + 1 });
        else
            note(walk, { ...at, pointer }, "unknown", "keyword-changed", `? ${at.subject}: patternProperties changed`);
    }
}
/** Of members that are not named: a yes or no is notation, a schema is not. */
function compareUnnamed(walk, a, b, at) {
    const place = {
        pointer: (0,change/* below */.Gz)(at.pointer, "additionalProperties"),
        subject: `${at.subject}.*`,
        depth: at.depth + 1,
    };
    if (a.additional === undefined && b.additional === undefined)
        return;
    if (a.additional !== undefined && b.additional !== undefined) {
        walk.compare(a.additional, b.additional, place);
        return;
    }
    const isNew = a.additional === undefined;
    if (isFree(a) || isFree(b))
        walk.compare(a.additional ?? true, b.additional ?? true, place);
    else if ((a.additional ?? b.additional) === false)
        return;
    else if (walk.side === "output" && isNew)
        rule(walk, place, "additive", "members-typed", `~ ${place.subject}`);
    else if (walk.side === "output")
        note(walk, place, "wider", "members-untyped", `~ ${place.subject}`);
    else if (isNew)
        rule(walk, place, "additive", "members-added", `+ ${place.subject}`);
    else
        note(walk, place, "unknown", "members-removed", `? ${place.subject}: no longer named`);
}
function compareDependent(walk, a, b, at) {
    for (const name of new Set([...a.dependent.keys(), ...b.dependent.keys()])) {
        const before = a.dependent.get(name) ?? new Set();
        const after = b.dependent.get(name) ?? new Set();
        const more = [...after].filter((need) => !before.has(need));
        const fewer = [...before].filter((need) => !after.has(need));
        if (more.length + fewer.length === 0)
            continue;
        const effect = fewer.length === 0 ? "narrower" : more.length === 0 ? "wider" : "different";
        const text = `${name} needs ${after.size === 0 ? "no other" : [...after].join(", ")}`;
        limit(walk, at, "dependentRequired", effect, text, { before: [...before], after: [...after] });
    }
}
function memberAt(at, name) {
    return {
        pointer: (0,change/* below */.Gz)(at.pointer, "properties", name),
        subject: `${at.subject}.${name}`,
        depth: at.depth + 1,
    };
}

;// CONCATENATED MODULE: ./.build/contract/schema/walk-shape.js







/** Keyword by keyword what one alternative says otherwise than another, for the types that both admit. */
function compareShapes(walk, a, b, at) {
    const common = a.types & b.types;
    const open = openTypes(a) & openTypes(b);
    compareValues(walk, a, b, common, at);
    if ((open & numberTypes) !== 0)
        compareNumbers(walk, a, b, at);
    if ((common & typeBit.string) !== 0)
        compareTexts(walk, a, b, at);
    if ((open & typeBit.array) !== 0)
        compareLists(walk, a, b, at);
    if ((open & typeBit.object) !== 0)
        compareObjects(walk, a, b, at);
    compareOpaque(walk, a, b, at);
}
function compareValues(walk, a, b, common, at) {
    const place = { ...at, pointer: (0,change/* below */.Gz)(at.pointer, "enum") };
    const listed = common & a.listed & b.listed;
    const missing = (from, other) => [...from.values].filter(([text, value]) => (bitOfValue(value) & listed) !== 0 && !other.values.has(text));
    const gone = missing(a, b);
    const come = missing(b, a);
    if (gone.length + come.length > 0) {
        const effect = gone.length === 0 ? "wider" : come.length === 0 ? "narrower" : "different";
        const texts = [...gone.map(([text]) => `- ${text}`), ...come.map(([text]) => `+ ${text}`)];
        const reason = gone.length === 0 ? "value-added" : come.length === 0 ? "value-removed" : "values-changed";
        note(walk, place, effect, reason, `~ ${at.subject}: ${some(texts)}`, {
            before: [...a.values.values()],
            after: [...b.values.values()],
        });
    }
    const limited = (common & b.listed & ~a.listed) !== 0;
    const freed = (common & a.listed & ~b.listed) !== 0;
    if (limited)
        note(walk, place, "narrower", "values-limited", `~ ${at.subject}: one of ${some([...b.values.keys()])}`, {
            after: [...b.values.values()],
        });
    if (freed)
        note(walk, place, "wider", "values-freed", `~ ${at.subject}: any value`, {
            before: [...a.values.values()],
        });
}
function some(texts, limit = 8) {
    const shown = texts.slice(0, limit).join(", ");
    return texts.length > limit ? `${shown} and ${texts.length - limit} more` : shown;
}
function compareNumbers(walk, a, b, at) {
    bound(walk, at, a.range.lowOpen ? "exclusiveMinimum" : "minimum", b.range.lowOpen ? "exclusiveMinimum" : "minimum", {
        before: a.range.low,
        after: b.range.low,
        isLower: true,
    });
    bound(walk, at, a.range.highOpen ? "exclusiveMaximum" : "maximum", b.range.highOpen ? "exclusiveMaximum" : "maximum", {
        before: a.range.high,
        after: b.range.high,
        isLower: false,
    });
    if ((0,same/* sameJson */.V)(a.divisors.toSorted(), b.divisors.toSorted()))
        return;
    const within = (x, y) => y.divisors.every((divisor) => x.divisors.some((own) => isMultiple(own, divisor)));
    const effect = within(b, a) ? "narrower" : within(a, b) ? "wider" : "different";
    const [before, after] = [a.divisors.join(" and "), b.divisors.join(" and ")];
    const text = after === ""
        ? "no multipleOf"
        : before === ""
            ? `multipleOf ${after}`
            : `multipleOf ${before} → ${after}`;
    limit(walk, at, "multipleOf", effect, text, { before: a.divisors, after: b.divisors });
}
function compareTexts(walk, a, b, at) {
    counts(walk, at, a.length, b.length, "Length");
    walk_shape_texts(walk, at, "pattern", a.patterns, b.patterns, (x, y) => x === y);
    walk_shape_texts(walk, at, "format", a.formats, b.formats, implies);
}
/** One that appears admits less, one that goes admits more, one that became another cannot be decided. */
function walk_shape_texts(walk, at, keyword, a, b, isWithin) {
    const gone = [...a].filter((text) => !b.has(text));
    const come = [...b].filter((text) => !a.has(text));
    if (gone.length + come.length === 0)
        return;
    const shown = (list) => list.map((text) => JSON.stringify(text)).join(" and ");
    const isNarrower = gone.every((text) => [...b].some((other) => isWithin(other, text)));
    const isWider = come.every((text) => [...a].some((other) => isWithin(other, text)));
    const effect = isNarrower ? "narrower" : isWider ? "wider" : "unknown";
    const text = gone.length === 0
        ? `${keyword} ${shown(come)}`
        : come.length === 0
            ? `no ${keyword}`
            : `${keyword} ${shown(gone)} → ${shown(come)}`;
    limit(walk, at, keyword, effect, text, {
        ...(gone.length === 0 ? {} : { before: gone.length === 1 ? (gone[0] ?? "") : gone }),
        ...(come.length === 0 ? {} : { after: come.length === 1 ? (come[0] ?? "") : come }),
    });
}
function compareLists(walk, a, b, at) {
    counts(walk, at, a.items, b.items, "Items");
    if (a.unique !== b.unique)
        limit(walk, at, "uniqueItems", b.unique ? "narrower" : "wider", b.unique ? "uniqueItems" : "no uniqueItems");
    const places = Math.max(a.prefix.length, b.prefix.length);
    for (let n = 0; n < places; n += 1)
        walk.compare(a.prefix[n] ?? a.rest, b.prefix[n] ?? b.rest, {
            pointer: (0,change/* below */.Gz)(at.pointer, "prefixItems", String(n)),
            subject: `${at.subject}[${n}]`,
            depth: at.depth + 1,
        });
    const pointer = (0,change/* below */.Gz)(at.pointer, "items");
    walk.compare(a.rest, b.rest, { pointer, subject: `${at.subject}[]`, depth: at.depth + 1 });
}
function compareOpaque(walk, a, b, at) {
    const missing = (from, other) => [...from.opaque].filter(([text]) => !other.opaque.has(text)).map(([, { keyword }]) => keyword);
    for (const keyword of new Set([...missing(a, b), ...missing(b, a)])) {
        const place = { ...at, pointer: (0,change/* below */.Gz)(at.pointer, keyword) };
        note(walk, place, "unknown", "keyword-changed", `? ${at.subject}: ${keyword} changed`);
    }
}

;// CONCATENATED MODULE: ./.build/contract/schema/whole.js




/** Steps that the examples of one schema may take, out of its share. */
const maximumSteps = 20_000;
/**
 * Notes with the whole call, or the whole answer, in which their witness stands at its place, so that it can be sent as
 * it is. Only what was verified as a whole; others stay as they are. `root`: the pointer of the schemas' root.
 */
function withWholes(walk, notes, root) {
    if (notes.every(({ witness }) => witness === undefined))
        return notes;
    const { steps } = walk.before;
    const kept = Math.max(0, steps.left);
    const share = Math.min(maximumSteps, Math.floor(kept / 2));
    steps.left = share;
    const told = [...notes];
    isDone(() => {
        for (const [n, note] of notes.entries()) {
            const whole = whole_wholeOf(walk, note, root);
            if (whole !== undefined)
                told[n] = { ...note, whole };
        }
    });
    steps.left = kept - (share - Math.max(0, steps.left));
    return told;
}
function whole_wholeOf({ fits }, { witness, witnessAt }, root) {
    if (witness === undefined || witnessAt === undefined)
        return undefined;
    const way = witnessAt
        .slice(root.length)
        .split("/")
        .slice(1)
        .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    const { part, whole } = fits;
    const made = around(part, part.root, way, witness);
    return made !== undefined && isWitness(fits, part.root, whole.root, made, true) ? made : undefined;
}
/** An instance with a value at a place, and with all else that it must have. */
function around(world, schema, way, value) {
    if (way.length === 0)
        return value;
    for (const shape of shapesOf(world, schema)) {
        const made = aroundIn(world, shape, way, value);
        if (made !== undefined)
            return made;
    }
    return undefined;
}
function aroundIn(world, shape, [step = "", name = "", ...rest], value) {
    const inner = (schema, way) => schema === undefined ? undefined : around(world, schema, way, value);
    switch (step) {
        case "properties": {
            const member = inner(shape.properties.get(name) ?? shape.additional, rest);
            return member === undefined ? undefined : sampleObject(world, shape, { [name]: member });
        }
        case "additionalProperties": {
            const member = inner(shape.additional ?? true, nameless(name, rest));
            const free = ["name", "other", "another"].find((each) => !shape.properties.has(each));
            return member === undefined || free === undefined
                ? undefined
                : sampleObject(world, shape, { [free]: member });
        }
        case "prefixItems": {
            const item = inner(shape.prefix[Number(name)], rest);
            return item === undefined ? undefined : sampleList(world, shape, { [Number(name)]: item });
        }
        case "items": {
            const item = inner(shape.rest, nameless(name, rest));
            return item === undefined ? undefined : sampleList(world, shape, { [shape.prefix.length]: item });
        }
        default:
            return undefined;
    }
}
/** After a keyword that holds one schema the way goes on at once. */
function nameless(next, rest) {
    return next === "" && rest.length === 0 ? [] : [next, ...rest];
}

;// CONCATENATED MODULE: ./.build/contract/schema/walk.js















const walk_maximumDepth = 64;
/**
 * What became of a schema, from its root down. The root of a tool's input and output is an object. Sound: where nothing
 * breaking and nothing unknown is told, all that was valid still is (input), all that comes was possible (output).
 */
function walkSchemas(a, b, at, steps) {
    // What is no schema, or is not there, is read as it likes by whoever reads it.
    if (![a, b].every((schema) => (0,schema_form/* isObject */.Gv)(schema) || typeof schema === "boolean"))
        return { notes: [malformed(at)], isCut: false };
    const isInput = at.side === "input";
    const before = worldOf(objectRoot(a), steps, isInput, a);
    const after = worldOf(objectRoot(b), steps, isInput, b);
    if ([before, after].some(refersToTexts))
        return { notes: [malformed(at)], isCut: false };
    if (sameButDescribed(before.root, after.root))
        return { notes: [], isCut: false };
    const reading = { unnamed: isInput ? "refused" : "ignored", isArguments: isInput };
    const fits = inquiryOf(isInput ? before : after, isInput ? after : before, reading);
    const walk = {
        side: at.side,
        before,
        after,
        fits,
        strict: isInput ? fits : inquiryOf(after, before, { ...reading, unnamed: "refused" }),
        back: inquiryOf(isInput ? after : before, isInput ? before : after, { ...reading, unnamed: "refused" }),
        notes: [],
        visited: new Map(),
        trail: [],
        settled: new Set(),
        compare: (x, y, place) => compareNodes(walk, x, y, place),
    };
    const place = { pointer: at.pointer, subject: at.subject, depth: 0 };
    const isWhole = isDone(() => compareRoots(walk, place));
    const notes = isWhole ? walk.notes : withWholes(walk, asFarAs(walk, place), at.pointer);
    return { notes, isCut: !isWhole };
}
function compareRoots(walk, at) {
    const [before, after] = [walk.before, walk.after];
    compareNodes(walk, before.root, after.root, at);
    checkClaims(walk, at.pointer);
    if (!walk.notes.some((note) => note.class === "breaking" || note.class === "unknown")) {
        const found = subsumes(walk.fits, ...parts(walk, before.root, after.root), true);
        const summary = `? ${at.subject}: changed`;
        if (found.answer !== "yes")
            walk.notes.push({
                pointer: at.pointer,
                class: found.answer === "no" ? "breaking" : "unknown",
                reason: "schema-changed",
                summary,
                isRule: false,
                ...(found.answer === "no"
                    ? { witness: found.witness, witnessAt: at.pointer, whole: found.witness }
                    : {}),
            });
    }
}
/**
 * Whatever breaks a part breaks the whole, unless nothing that has such a part was ever valid: then nothing is lost. And
 * what neither a part nor the whole shows is not claimed.
 */
function checkClaims(walk, root) {
    const isClaim = (each) => !each.isRule && each.class === "breaking";
    if (!walk.notes.some(isClaim))
        return;
    walk.notes = [...withWholes(walk, walk.notes, root)];
    if (walk.notes.some((each) => isClaim(each) && each.whole !== undefined))
        return;
    const found = subsumes(walk.fits, ...parts(walk, walk.before.root, walk.after.root), true);
    if (found.answer === "yes")
        walk.notes = walk.notes.map((each) => (each.isRule ? each : covered(each)));
    if (found.answer === "unknown")
        walk.notes = walk.notes.map((each) => each.isRule || (each.isShown && found.likely !== undefined) ? each : undecided(each));
}
/** Of what was left half done only what is beyond doubt, and that it is not all. */
function asFarAs(walk, at) {
    const kept = walk.notes.map((each) => (each.isRule || each.isShown ? each : undecided(each)));
    const summary = `? ${at.subject}: too large to be compared whole`;
    return [...kept, { pointer: at.pointer, class: "unknown", reason: "too-large", summary, isRule: true }];
}
/** What no instance shows is not claimed. */
function undecided(note) {
    return note.class === "breaking"
        ? { ...note, class: "unknown", summary: note.summary.replace(/^~/, "?") }
        : note;
}
function malformed({ pointer, subject }) {
    const summary = `? ${subject}: changed`;
    return { pointer, class: "unknown", reason: "schema-changed", summary, isRule: true };
}
/** Whether there are others beside the members of a root is notation. */
function objectRoot(schema) {
    if (!(0,schema_form/* isObject */.Gv)(schema))
        return schema;
    const root = (0,schema_form/* rewritten */.fm)(schema, (key, value) => key === "unevaluatedProperties" && typeof value === "boolean" ? undefined : value);
    return Object.hasOwn(root, "type") ? root : { ...root, type: "object" };
}
function parts(walk, a, b) {
    return walk.side === "input" ? [a, b] : [b, a];
}
function compareNodes(walk, a, b, at) {
    if (at.depth > 0 && !refers(walk.before, a) && sameButDescribed(a, b))
        return;
    if (at.depth > walk_maximumDepth) {
        note(walk, at, "unknown", "too-deep", `? ${at.subject}: too deep to compare`);
        return;
    }
    if ((0,schema_form/* isObject */.Gv)(a) && (0,schema_form/* isObject */.Gv)(b)) {
        const seen = walk.visited.get(a) ?? new Set();
        if (seen.has(b))
            return;
        walk.visited.set(a, seen.add(b));
        walk.trail.push([a, b]);
    }
    spend(walk.before.steps);
    const start = walk.notes.length;
    const met = walk.trail.length;
    compareDefaults(walk, a, b, at);
    const before = shapesOf(walk.before, a);
    const after = shapesOf(walk.after, b);
    if ([...before, ...after].some(isBlind)) {
        if (before.map((shape) => keyOf(walk.before, shape)).join() !==
            after.map((shape) => keyOf(walk.after, shape)).join())
            note(walk, at, "unknown", "schema-changed", `? ${at.subject}: changed`);
        return;
    }
    const types = [before, after].map((shapes) => shapes.reduce((bits, shape) => bits | shape.types, 0));
    const [old = 0, now = 0] = types;
    if (old !== now) {
        const effect = (old & now) === now ? "narrower" : (old & now) === old ? "wider" : "different";
        const reason = effect === "different" ? "type-changed" : effect === "narrower" ? "type-narrowed" : "type-widened";
        const text = `~ ${at.subject}: ${typeText(old)} → ${typeText(now)}`;
        note(walk, { ...at, pointer: (0,change/* below */.Gz)(at.pointer, "type") }, effect, reason, text, {
            before: typeText(old),
            after: typeText(now),
        });
    }
    if ((old & now) !== 0)
        for (const pair of pairsOf(walk, before, after, at)) {
            if (pair.before && pair.after)
                compareShapes(walk, pair.before, pair.after, pair.at);
            else if (pair.before)
                noteBranch(walk, pair.before, now, "narrower", pair.at);
            else if (pair.after)
                noteBranch(walk, pair.after, old, "wider", pair.at);
        }
    // What holds of a member holds of the object that has it, unless another alternative may take it over.
    const hasChoice = before.length > 1 || after.length > 1;
    const isOwn = (each) => !each.isRule && (hasChoice || !walk.settled.has(each));
    if (walk.notes.slice(start).some(isOwn)) {
        const isShown = settle(walk, start, met, a, b, at);
        if (!isShown)
            doubt(walk, start, before, after, isUnread(...parts(walk, before, after)));
    }
    for (const each of walk.notes.slice(start))
        walk.settled.add(each);
}
/** Whether not even its types are known: a reference that leads nowhere, a type that nobody knows. */
function isBlind(shape) {
    return [...shape.opaque.values()].some(({ keyword }) => ["$ref", "$dynamicRef", "$recursiveRef", "type", "allOf", "anyOf"].includes(keyword));
}
function noteBranch(walk, shape, others, effect, at) {
    if ((shape.types & others) === 0)
        return;
    const sign = effect === "narrower" ? "-" : "+";
    const reason = effect === "narrower" ? "choice-removed" : "choice-added";
    // Of exactly one of several that overlap, what one more or fewer takes away cannot be seen here.
    const seen = shape.opaque.size === 0 ? effect : "unknown";
    note(walk, at, seen, reason, `${sign} ${at.subject}: a choice of ${typeText(shape.types)}`);
}
/** A default that becomes another one changes what a call means that leaves it out; nothing here says how. */
function compareDefaults(walk, a, b, at) {
    const before = defaultOf(walk.before, a);
    const after = defaultOf(walk.after, b);
    if ((0,same/* sameJson */.V)(before, after))
        return;
    const isChanged = before !== undefined && after !== undefined;
    const reason = isChanged ? "default-changed" : before === undefined ? "default-added" : "default-removed";
    const shown = (value) => (value === undefined ? "none" : JSON.stringify(value));
    walk.notes.push({
        pointer: (0,change/* below */.Gz)(at.pointer, "default"),
        class: isChanged && walk.side === "input" ? "unknown" : "documentation",
        reason,
        summary: `${isChanged && walk.side === "input" ? "?" : "~"} ${at.subject}: default ${shown(before)} → ${shown(after)}`,
        isRule: true,
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
    });
}
/**
 * Takes back what a keyword alone seemed to do where the schemas as a whole show that it does not. False where neither
 * that nor the opposite could be shown.
 */
function settle(walk, start, met, a, b, at) {
    const own = walk.notes.slice(start);
    const claims = own.filter((each) => !each.isRule && isTaken(each));
    const claimed = new Set(claims);
    const [part, whole] = parts(walk, a, b);
    const isRoot = at.depth === 0;
    const found = claims.length === 0 ? undefined : subsumes(walk.fits, part, whole, isRoot);
    if (found === undefined || found.answer === "yes") {
        const isNotation = subsumes(walk.back, whole, part, isRoot).answer === "yes" &&
            subsumes(walk.strict, part, whole, isRoot).answer === "yes";
        const kept = own.flatMap((each) => {
            if (each.isRule)
                return [each];
            if (isNotation)
                return [];
            return [covered(each)];
        });
        putFrom(walk, start, kept);
        // Elsewhere the same pairs may matter.
        if (claims.length > 0)
            for (const [x, y] of walk.trail.splice(met))
                walk.visited.get(x)?.delete(y);
        return true;
    }
    if (found.answer === "unknown")
        return false;
    const { witness } = found;
    const isOne = claims.length === 1;
    const shown = (claim) => isOne
        ? { witness, witnessAt: at.pointer, ...claim, class: "breaking", isShown: true }
        : { ...claim, isShown: true };
    putFrom(walk, start, own.map((each) => (claimed.has(each) ? shown(each) : each)));
    if (!isOne && claims.every((each) => each.class === "unknown"))
        walk.notes.push({
            pointer: at.pointer,
            class: "breaking",
            reason: "schema-changed",
            summary: `~ ${at.subject}: takes less`,
            isRule: false,
            isShown: true,
            witness,
            witnessAt: at.pointer,
        });
    return true;
}
/** Whether patterns and formats decide, which nobody runs here: of texts that are limited already all may still be fitting. */
function isUnread(part, whole) {
    const isRead = ({ patterns, formats }) => patterns.size + formats.size === 0;
    const isLimited = (shape) => (shape.types & typeBit.string) !== 0 && (!isRead(shape) || (shape.listed & typeBit.string) !== 0);
    return part.some(isLimited) && ![...part, ...whole].every(isRead);
}
/**
 * Where alternatives overlap, one may take over what another has lost, and a condition may never have allowed it: what
 * no instance shows is not claimed.
 */
function doubt(walk, start, before, after, isUnread) {
    const isTold = (world, shapes) => shapes.every((shape, n) => shapes.slice(n + 1).every((other) => areDisjoint(world, shape, other)));
    const hasCondition = [...before, ...after].some((shape) => [...shape.opaque.values()].some(({ keyword }) => isRestricting(keyword)));
    if (!hasCondition && !isUnread && isTold(walk.before, before) && isTold(walk.after, after))
        return;
    putFrom(walk, start, walk.notes.slice(start).map((each) => (each.isRule ? each : undecided(each))));
}
/** In place: of thousands of members each looks at its own notes alone. */
function putFrom(walk, start, notes) {
    walk.notes.length = start;
    for (const each of notes)
        walk.notes.push(each);
}
function isTaken(note) {
    return note.class === "breaking" || note.class === "unknown";
}
/** A keyword says less, and the rest of the schema shows that nothing is lost. */
function covered(note) {
    if (!isTaken(note))
        return note;
    return { ...note, class: "additive", isCovered: true, summary: note.summary.replace(/^\?/, "~") };
}

;// CONCATENATED MODULE: ./.build/contract/texts.js




const texts_maximumDepth = 128;
/**
 * What became of the describing texts of a schema, wherever they stand in it: in definitions that nothing refers to as
 * well, since a model is shown them. One that only stands at another place, with nothing where it stood, is no change.
 */
function texts_compareTexts(a, b, at) {
    const found = [];
    compare(a, b, at, 0, found);
    const come = found.filter((text) => text.before === undefined);
    if (come.length === 0 || come.length === found.length)
        return found;
    return withoutMoved(found);
}
function withoutMoved(changes) {
    const keyOf = ({ keyword, before, after }) => `${keyword} ${before ?? after}`;
    const gone = new Map();
    for (const change of changes)
        if (change.after === undefined)
            gone.set(keyOf(change), [...(gone.get(keyOf(change)) ?? []), change]);
    const moved = new Set();
    for (const change of changes) {
        if (change.before !== undefined)
            continue;
        const from = gone.get(keyOf(change))?.shift();
        if (from !== undefined)
            moved.add(change).add(from);
    }
    return changes.filter((change) => !moved.has(change));
}
function compare(a, b, at, depth, found) {
    if (a === b || depth > texts_maximumDepth)
        return;
    if ((0,schema_form/* isList */.Lv)(a) || (0,schema_form/* isList */.Lv)(b)) {
        const [before, after] = [(0,schema_form/* isList */.Lv)(a) ? a : [], (0,schema_form/* isList */.Lv)(b) ? b : []];
        for (let n = 0; n < Math.max(before.length, after.length); n += 1)
            compare(before[n], after[n], { ...at, pointer: (0,change/* below */.Gz)(at.pointer, String(n)) }, depth + 1, found);
        return;
    }
    const before = (0,schema_form/* isObject */.Gv)(a) ? a : {};
    const after = (0,schema_form/* isObject */.Gv)(b) ? b : {};
    for (const keyword of Object.keys(before))
        compareKeyword(keyword, before[keyword], texts_own(after, keyword), at, depth, found);
    for (const keyword of Object.keys(after))
        if (!Object.hasOwn(before, keyword))
            compareKeyword(keyword, undefined, after[keyword], at, depth, found);
}
function compareKeyword(keyword, a, b, at, depth, found) {
    if (a === b || keyword === "default")
        return;
    if (isDescribing(keyword)) {
        const [before, after] = [texts_textOf(a), texts_textOf(b)];
        if (before === after)
            return;
        const place = { pointer: (0,change/* below */.Gz)(at.pointer, keyword), subject: at.subject, keyword };
        found.push({
            ...place,
            ...(before === undefined ? {} : { before }),
            ...(after === undefined ? {} : { after }),
        });
        return;
    }
    const kind = (0,schema_form/* schemaKind */.eE)(keyword);
    if (kind === undefined)
        return;
    if (kind !== "map") {
        compare(a, b, { ...at, pointer: (0,change/* below */.Gz)(at.pointer, keyword) }, depth + 1, found);
        return;
    }
    const [before, after] = [(0,schema_form/* isObject */.Gv)(a) ? a : {}, (0,schema_form/* isObject */.Gv)(b) ? b : {}];
    for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
        const subject = keyword === "properties" ? `${at.subject}.${name}` : at.subject;
        const place = { pointer: (0,change/* below */.Gz)(at.pointer, keyword, name), subject };
        compare(texts_own(before, name), texts_own(after, name), place, depth + 1, found);
    }
}
function texts_own(of, name) {
    return Object.hasOwn(of, name) ? of[name] : undefined;
}
function texts_textOf(value) {
    return value === undefined || typeof value === "string" ? value : (0,canonical/* canonicalJson */.dj)(value);
}

;// CONCATENATED MODULE: ./.build/contract/compare-schema.js











/**
 * Compares two JSON Schemas of a tool's input or output, both in canonical form. For callers of the input fewer valid
 * values break; for readers of the output more do. References, `allOf` and choices are looked through: a pointer leads
 * along the members of instances. What cannot be decided is `unknown`; so is what more `steps` would have been needed for
 * (`isCut`).
 */
function compareSchemas(a, b, at, steps) {
    if ((0,same/* sameJson */.V)(a, b))
        return { changes: [], renames: [], isCut: false };
    const { notes, isCut } = walkSchemas(a, b, at, steps);
    const changes = notes.map((note) => changeOf(note, at));
    return { changes: withTexts(changes, texts_compareTexts(a, b, at), at), renames: renamesIn(notes, at), isCut };
}
/** Members of one object that went and came. */
function renamesIn(notes, { side }) {
    const gone = notes.filter(({ reason }) => reason === "argument-removed" || reason === "field-removed");
    const come = notes.filter(({ reason, after }) => after !== undefined && ["argument-added", "argument-required", "field-added"].includes(reason));
    return [...new Set(gone.map(({ pointer }) => parentOf(pointer)))].flatMap((parent) => {
        const removed = gone.filter(({ pointer }) => parentOf(pointer) === parent);
        const added = come.filter(({ pointer }) => parentOf(pointer) === parent);
        return matched(side === "input" ? "argument" : "field", removed.map(candidate), added.map(candidate));
    });
}
function parentOf(pointer) {
    return pointer.slice(0, pointer.lastIndexOf("/"));
}
function candidate({ pointer, summary, before, after }) {
    const schema = before ?? after ?? {};
    const description = (0,schema_form/* isObject */.Gv)(schema) ? schema.description : undefined;
    return {
        pointer,
        name: pointer
            .slice(pointer.lastIndexOf("/") + 1)
            .replaceAll("~1", "/")
            .replaceAll("~0", "~"),
        label: summary.slice(2).replace(/ \((?:required|optional|output)\)$/, ""),
        meaning: (0,canonical/* canonicalJson */.dj)(undescribed(schema)),
        description: typeof description === "string" ? description : "",
    };
}
function changeOf(note, { side }) {
    const { pointer, reason, summary, before, after } = note;
    const why = whyOf(reason, side, note.class, note.isCovered);
    const example = exampleWords(note);
    return {
        pointer,
        class: note.class,
        side,
        reason,
        summary,
        why: `${why}${example}`,
        ...(before === undefined ? {} : { before: compare_schema_textOf(before) }),
        ...(after === undefined ? {} : { after: compare_schema_textOf(after) }),
    };
}
const longestExample = 400;
/** The whole call or answer that shows it, to be sent as it is; else the value that stands at the place of the change. */
function exampleWords({ witness, whole }) {
    if (witness === undefined)
        return "";
    const text = whole === undefined ? undefined : jsonWords(whole);
    return text !== undefined && text.length <= longestExample
        ? `; for example ${text}`
        : `; for example ${(0,visible/* shown */.S)(jsonWords(witness), 120)} in its place`;
}
/** JSON text in which nothing is hidden, and of which nothing is lost where blanks are folded. */
function jsonWords(value) {
    const escaped = (part) => [...Array(part.length).keys()]
        .map((n) => `\\u${part.charCodeAt(n).toString(16).padStart(4, "0")}`)
        .join("");
    return (0,canonical/* canonicalJson */.dj)(value)
        .replace(model_text/* unprintable */.hO, escaped)
        .replace(/(?<=\s)\s/gu, escaped);
}
function compare_schema_textOf(value) {
    return typeof value === "string" ? value : (0,canonical/* canonicalJson */.dj)(value);
}
/** Texts of what came or went with an argument belong to that change; all others are changes of their own. */
function withTexts(changes, texts, at) {
    const holding = new Map(changes.filter(({ reason }) => holders.has(reason)).map(({ pointer }) => [pointer, true]));
    const own = texts.filter(({ pointer, after }) => (0,change/* nearest */.pA)(pointer, holding) === undefined && !(after === undefined && isOfGoneType(pointer, changes)));
    return [...changes, ...own.map((text) => compare_schema_textChange(text, at))];
}
/** Texts of members go with the type that has them. */
function isOfGoneType(pointer, changes) {
    return changes.some((change) => {
        if (change.reason !== "type-changed" && change.reason !== "type-narrowed")
            return false;
        const parent = parentOf(change.pointer);
        return ["properties", "items", "anyOf", "oneOf"].some((key) => pointer.startsWith(`${parent}/${key}/`));
    });
}
const holders = new Set([
    "argument-added",
    "argument-required",
    "argument-removed",
    "field-added",
    "field-removed",
]);
function compare_schema_textChange({ pointer, keyword, subject, before, after }, { side }) {
    const isDeprecation = keyword === "deprecated";
    const how = after === undefined ? "removed" : before === undefined ? "added" : "changed";
    const reason = isDeprecation
        ? after === "true"
            ? "deprecated"
            : "no-longer-deprecated"
        : `description-${how}`;
    const text = isDeprecation
        ? after === "true"
            ? "deprecated"
            : "no longer deprecated"
        : `${keyword} ${how}`;
    return {
        pointer,
        class: "documentation",
        side,
        reason,
        summary: `~ ${subject}: ${text}`,
        why: whyOf(reason, side, "documentation"),
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
    };
}

;// CONCATENATED MODULE: ./.build/contract/compare-tools.js







/**
 * For all schemas of a contract together. Those of real servers take less than one for each of its characters; as many as
 * there are take a machine of today about a second.
 */
const compare_tools_maximumSteps = 1_500_000;
function compareTools(before, after) {
    const nameOf = (tool) => tool.name;
    const { gone, come, changed, undecided } = listed({
        root: "/tools",
        before,
        after,
        nameOf,
        canonical: contract_canonical/* canonicalTool */.Zt,
    });
    const renames = suggestRenames("tool", "/tools", gone, come);
    const within = inShares({ left: compare_tools_maximumSteps }, changed, (pair, steps) => compareTool(pair.before, pair.after, steps));
    return {
        changes: [
            ...undecided,
            ...gone.map(({ name }) => items_change((0,change/* below */.Gz)("/tools", name), "breaking", "listing", "tool-removed", `- ${name}${hinted(renames, name)}`)),
            ...come.map((tool) => {
                const signature = `+ ${tool.name}(${argumentNames(tool).join(", ")})`;
                return items_change((0,change/* below */.Gz)("/tools", tool.name), "additive", "listing", "tool-added", signature);
            }),
            ...within.flatMap(({ changes }) => changes),
        ],
        renames: [...renames, ...within.flatMap((each) => each.renames)],
    };
}
function hinted(renames, name) {
    const found = renames.find((rename) => rename.from === (0,change/* below */.Gz)("/tools", name));
    return found === undefined ? "" : ` (now ${found.after}?)`;
}
const told = ["name", "inputSchema", "outputSchema", "annotations", "execution"];
function compareTool(a, b, steps) {
    const pointer = (0,change/* below */.Gz)("/tools", a.name);
    const at = { subject: a.name };
    // The protocol has one for every tool: one that goes is no schema of anything.
    const missing = a.inputSchema === undefined ? {} : null;
    const input = (share) => compareSchemas(compare_tools_own(a.inputSchema, {}), compare_tools_own(b.inputSchema, missing), { ...at, side: "input", pointer: (0,change/* below */.Gz)(pointer, "inputSchema") }, share);
    const output = (share) => compareOutput(a, b, { ...at, pointer: (0,change/* below */.Gz)(pointer, "outputSchema") }, share);
    const schemas = inShares(steps, [input, output], (compare, share) => compare(share));
    return {
        changes: [
            ...schemas.flatMap(({ changes }) => changes),
            ...compareTask(a, b, pointer),
            ...compareAnnotations(objectAt(a, "annotations"), objectAt(b, "annotations"), pointer, a.name),
            ...compareMembers(a, b, pointer, a.name, told),
        ],
        renames: schemas.flatMap(({ renames }) => renames),
        isCut: schemas.some(({ isCut }) => isCut),
    };
}
/** What is there, be it malformed. */
function compare_tools_own(schema, absent) {
    return schema === undefined ? absent : schema;
}
function compareOutput({ outputSchema: before }, { outputSchema: after }, at, steps) {
    const { pointer, subject } = at;
    if (before !== undefined && after !== undefined)
        return compareSchemas(before, after, { ...at, side: "output" }, steps);
    if (before !== undefined)
        return one(items_change(pointer, "breaking", "output", "output-removed", `- ${subject}: output schema`));
    if (after === undefined)
        return { changes: [], renames: [], isCut: false };
    return one(items_change(pointer, "additive", "output", "output-added", `+ ${subject}: output schema`));
}
function one(only) {
    return { changes: [only], renames: [], isCut: false };
}
/** Whether a call is run as a task: never (`forbidden`, where nothing is said), if the client likes, or always. */
function compareTask(a, b, pointer) {
    const [before, after] = [taskSupport(a), taskSupport(b)];
    if (before === after)
        return [];
    const at = (0,change/* below */.Gz)(pointer, "execution", "taskSupport");
    const text = `~ ${a.name}: task support ${before} → ${after}`;
    const more = { before, after };
    if (after === "required")
        return [items_change(at, "breaking", "listing", "task-required", text, more)];
    if (after === "forbidden")
        return [items_change(at, "breaking", "listing", "task-refused", text, more)];
    return [items_change(at, "additive", "listing", "task-allowed", text, more)];
}
function taskSupport(tool) {
    const { taskSupport: support } = objectAt(tool, "execution");
    return support === "optional" || support === "required" ? support : "forbidden";
}

// EXTERNAL MODULE: ./.build/contract/examine.js + 5 modules
var examine = __webpack_require__(98192);
;// CONCATENATED MODULE: ./.build/contract/noticed.js


/**
 * Changes with what stands out in the new texts, each with the change of the text itself or of what it stands in. A text
 * that no change is about, as in a definition that nothing refers to, becomes one of its own: a model reads it all the
 * same.
 */
function withNoticed(changes, noticed) {
    if (noticed.length === 0)
        return changes;
    const byPointer = new Map();
    for (const [n, { pointer }] of changes.entries())
        if (!byPointer.has(pointer))
            byPointer.set(pointer, n);
    const held = new Map();
    const own = [];
    for (const text of noticed) {
        const holder = (0,change/* nearest */.pA)(text.pointer, byPointer);
        const told = holder === undefined ? [] : (held.get(holder) ?? []);
        const isItself = holder !== undefined && changes[holder]?.pointer === text.pointer;
        told.push(...text.warnings.map((warning) => (isItself ? warning : { ...warning, pointer: text.pointer })));
        if (holder === undefined)
            own.push(noticed_changeOf(text));
        else
            held.set(holder, told);
    }
    const warned = changes.map((each, n) => {
        const more = held.get(n);
        return more === undefined ? each : { ...each, warnings: [...(each.warnings ?? []), ...more] };
    });
    return [...warned, ...own];
}
function noticed_changeOf({ pointer, before, text, warnings }) {
    const [, , name = "", ...rest] = pointer.split("/");
    const subject = name.replaceAll("~1", "/").replaceAll("~0", "~");
    const summary = `~ ${subject}: text at /${rest.join("/")}`;
    return items_change(pointer, "documentation", "listing", "text-changed", summary, {
        ...(before === undefined ? {} : { before }),
        after: text,
        warnings,
    });
}

;// CONCATENATED MODULE: ./.build/contract/order.js


/** What a server offers, what clients lean on most first: whatever is cut is cut at the end. */
const lists = ["instructions", "tools", "prompts", "resourceTemplates", "resources"];
/**
 * The order in which changes are told everywhere: the worst class first; in it, what is of tools, prompts, templates,
 * resources; of one list, whole entries before what is in them, by pointer.
 */
function inOrder(changes) {
    const ranked = changes.map((change) => ({
        change,
        rank: classRank[change.class] * ranksOfPlaces + placeRank(change.pointer),
    }));
    ranked.sort((a, b) => a.rank - b.rank || (0,finding.compareText)(a.change.pointer, b.change.pointer));
    return ranked.map(({ change }) => change);
}
/** As `inOrder`, of pointers into a contract. */
function comparePlaces(a, b) {
    return placeRank(a) - placeRank(b) || (0,finding.compareText)(a, b);
}
const classRank = Object.fromEntries(change/* changeClasses */.xP.map((name, rank) => [name, rank]));
const listRank = new Map(lists.map((name, rank) => [name, rank]));
const ranksOfPlaces = 2 * (lists.length + 1);
function placeRank(pointer) {
    const [, list = "", , inside] = pointer.split("/", 4);
    return 2 * (listRank.get(list) ?? lists.length) + (inside === undefined ? 0 : 1);
}

;// CONCATENATED MODULE: ./.build/contract/compare.js









/**
 * What became of a contract, for its clients: removed tools, newly required or removed arguments, narrowed input
 * and loosened output break them; additions and descriptions do not. What cannot be decided is `unknown`, never
 * silently fine. Either may be as it was taken or in canonical form: notation is no change.
 */
function compareContracts(before, after) {
    const tools = compareTools(before.tools, after.tools);
    const prompts = comparePrompts(before.prompts, after.prompts);
    const resources = compareResources(before, after);
    const told = [
        ...tools.changes,
        ...prompts.changes,
        ...resources.changes,
        ...compareInstructions(before, after),
    ];
    const all = withNoticed(told, (0,examine/* noticedTexts */.x)(before, after)).map((entry) => isPlain(entry.summary) ? entry : { ...entry, summary: (0,visible/* shown */.S)(entry.summary) });
    const changes = inOrder(all);
    const renames = [...tools.renames, ...prompts.renames, ...resources.renames].sort((x, y) => (0,finding.compareText)(x.confidence, y.confidence) || comparePlaces(x.from, y.from));
    return {
        verdict: changes[0]?.class ?? "none",
        changes,
        ...(renames.length === 0 ? {} : { renames }),
    };
}
/** What `shown` would leave as it is. */
function isPlain(text) {
    return /^[!-~](?:[ -~]{0,198}[!-~])?$/.test(text) && !text.includes("  ");
}
function compareInstructions(a, b) {
    const [before, after] = [a.instructions || undefined, b.instructions || undefined];
    return before === after ? [] : [textChange("/instructions", "server", "instructions", before, after)];
}


/***/ }),

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


/***/ })

};
;