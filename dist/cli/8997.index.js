"use strict";
exports.id = 8997;
exports.ids = [8997];
exports.modules = {

/***/ 18661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KP: () => (/* binding */ landingLine),
/* harmony export */   ap: () => (/* binding */ landingJson),
/* harmony export */   wp: () => (/* binding */ sayKept)
/* harmony export */ });
/** Where a commit waits that the desired branch did not take, asked or not; `does` is what it does to the branch: `takes it out`. */
function sayKept({ request, kept, pushed, reason, already }, does) {
    const before = already ? " already" : "";
    if (request?.kind === "pull-request")
        return `pull request #${request.number} ${does}${before} (${reason})`;
    const where = `${pushed ? "pushed" : "kept here"}${before}`;
    const asked = request
        ? `issue #${request.number} asks for a pull request from it`
        : "open a pull request from it";
    return `has not taken the commit (${reason}); it is ${where} as ${kept}: ${asked}`;
}
/** What became of an edit of the desired branch, as a result line; `what` is what it asks for: `1.1.5 at 20 %`. */
function landingLine(branch, done, what) {
    switch (done.kind) {
        case "unchanged":
            return { outcome: "skipped", name: branch, message: `${what} is there already` };
        case "refused":
            return { outcome: "waiting", name: branch, message: sayKept(done, `asks for ${what}`) };
        case "committed": {
            const left = done.workingTree.kind === "dirty" ? "; your working copy has changes there and was left alone" : "";
            return { outcome: "done", name: branch, message: `${done.commit.slice(0, 7)}: ${what}${left}` };
        }
    }
}
/** The same as data: every member always there. */
function landingJson(branch, done) {
    const kept = done.kind === "refused" ? done : null;
    return {
        branch,
        kind: done.kind === "refused" ? "kept" : done.kind,
        commit: done.kind === "unchanged" ? null : done.commit,
        kept: kept?.kept ?? null,
        request: kept?.request ?? null,
        reason: kept?.reason ?? null,
        workingTree: done.kind === "committed" ? done.workingTree.kind : null,
    };
}


/***/ }),

/***/ 35289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ editDeployment)
});

// UNUSED EXPORTS: editYaml

// EXTERNAL MODULE: ./.build/convention/edit/text.js
var edit_text = __webpack_require__(31765);
;// CONCATENATED MODULE: ./.build/convention/edit/flow.js

/** Puts `key: value` behind the last entry of a map in braces, on a line of its own where the others have theirs. */
function insertIntoFlow(text, map, entry) {
    const close = map.end - 1;
    const last = map.items.at(-1);
    if (!last)
        return fillBraces(text, map, entry);
    const comma = (0,edit_text/* nextComma */.xF)(text, last.end, close);
    const ownLine = (0,edit_text/* isBlank */.z3)((0,edit_text/* linePrefix */.NF)(text, last.start));
    const after = comma === undefined ? last.end : comma + 1;
    const lead = comma === undefined ? [{ start: last.end, end: last.end, text: "," }] : [];
    const tail = comma === undefined ? "" : ",";
    if (!ownLine)
        return [{ start: after, end: after, text: `${comma === undefined ? "," : ""} ${entry}${tail}` }];
    const at = Math.min((0,edit_text/* lineEnd */.kd)(text, after), close);
    const indent = (0,edit_text/* linePrefix */.NF)(text, last.start);
    return [...lead, { start: at, end: at, text: `${(0,edit_text/* lineBreak */.qL)(text)}${indent}${entry}${tail}` }];
}
function fillBraces(text, map, entry) {
    const inside = text.slice(map.start + 1, map.end - 1);
    if (/^[ \t]*$/.test(inside))
        return [{ start: map.start, end: map.end, text: `{ ${entry} }` }];
    return [{ start: map.start + 1, end: map.start + 1, text: ` ${entry}` }];
}
/** Takes an entry out with one comma; a comma that is left before the brace is valid. */
function removeFromFlow(text, tree, index) {
    const item = tree.items[index];
    if (!item)
        return [];
    const close = tree.end - 1;
    const comma = (0,edit_text/* nextComma */.xF)(text, item.end, tree.items[index + 1]?.start ?? close);
    const end = comma === undefined ? item.end : comma + 1;
    const rest = text.slice(end, Math.min((0,edit_text/* lineEnd */.kd)(text, end), text.length));
    if ((0,edit_text/* isBlank */.z3)((0,edit_text/* linePrefix */.NF)(text, item.start)) &&
        /^[ \t]*(?:#.*)?$/.test(rest) &&
        (0,edit_text/* nextLine */.sE)(text, end) <= close) {
        return [{ start: (0,edit_text/* lineStart */.PT)(text, item.start), end: (0,edit_text/* nextLine */.sE)(text, end), text: "" }];
    }
    const next = tree.items[index + 1];
    if (next) {
        const plain = (0,edit_text/* isBlank */.z3)(text.slice(end, next.start));
        return [{ start: item.start, end: plain ? next.start : end, text: "" }];
    }
    const previous = tree.items[index - 1];
    const gap = previous ? text.slice(previous.end, item.start) : "#";
    if (previous && /^[\s,]*$/.test(gap))
        return [{ start: previous.end, end: item.end, text: "" }];
    const empty = !previous && (0,edit_text/* isBlank */.z3)(text.slice(tree.start + 1, item.start)) && (0,edit_text/* isBlank */.z3)(text.slice(end, close));
    return [empty ? { start: tree.start + 1, end: close, text: "" } : { start: item.start, end, text: "" }];
}

// EXTERNAL MODULE: ./.build/convention/edit/scalar.js
var scalar = __webpack_require__(85130);
;// CONCATENATED MODULE: ./.build/convention/edit/operations.js



/** Finds what the path leads to and makes the edit there. */
function operate(site, edit) {
    return descend(site, { value: site.root, flow: false }, edit);
}
function descend(site, holder, edit) {
    const [step, ...rest] = edit.path;
    if (step === undefined)
        return null;
    const { value } = holder;
    if (value.kind === "scalar" && value.type === "null" && value.mark === "") {
        return edit.value === "removed" ? [] : fillNothing(site, holder, value, edit);
    }
    if (value.kind !== "map" && value.kind !== "seq")
        return null;
    const flow = holder.flow || value.flow;
    const index = indexOf(value, step);
    const item = value.items[index];
    if (!item) {
        if (edit.value === "removed")
            return [];
        return value.kind === "map" ? addEntry(site, value, edit) : null;
    }
    if (rest.length > 0)
        return descend(site, { value: item.value, flow, item }, { ...edit, path: rest });
    if (edit.value === "removed") {
        return value.flow
            ? removeFromFlow(site.text, value, index)
            : removeFromBlock(site.text, value, index, holder.item);
    }
    return setValue(site.text, item, edit.value, flow);
}
function indexOf(tree, step) {
    if (tree.kind === "seq")
        return typeof step === "number" ? step : -1;
    return tree.items.findIndex((item) => item.key === String(step));
}
function render(value, style, flow) {
    if (value === "empty-map" || value === "removed")
        return "{}";
    return (0,scalar/* renderScalar */.VO)(value.scalar, style, flow);
}
function setValue(text, item, value, flow) {
    const old = item.value;
    if (old.kind === "scalar") {
        if (old.style === "empty")
            return [{ start: old.end, end: old.end, text: afterKey(item, render(value, "empty", flow)) }];
        if (old.style === "block")
            return replaceBlockScalar(text, old, render(value, "block", flow));
        return [{ start: old.start, end: old.end, text: render(value, old.style, flow) }];
    }
    const put = render(value, "plain", flow);
    if (old.kind === "opaque" || old.flow)
        return [{ start: old.start, end: old.end, text: put }];
    return replaceBlock(text, item, old, put);
}
/** A key without a value may lack its colon, in flow style. */
function afterKey(item, put) {
    return item.keyType !== "" && item.colon === undefined ? `: ${put}` : ` ${put}`;
}
function replaceBlockScalar(text, old, put) {
    const header = old.headerEnd ?? old.start;
    const bodyStart = (0,edit_text/* lineEnd */.kd)(text, header);
    const body = { start: bodyStart, end: Math.max(bodyStart, old.end), text: "" };
    return [{ start: old.start, end: header, text: put }, body];
}
/** A nested block gives way to a value on its key's line; on the line of a dash it is replaced in place. */
function replaceBlock(text, item, old, put) {
    const first = old.items[0];
    if (!first || item.colon === undefined || (0,edit_text/* lineStart */.PT)(text, first.start) <= item.colon) {
        return [{ start: old.start, end: old.end, text: put }];
    }
    const lines = (0,edit_text/* removeLines */.aY)(text, (0,edit_text/* lineStart */.PT)(text, first.start), (0,edit_text/* nextLine */.sE)(text, old.end));
    return [{ start: item.colon, end: item.colon, text: ` ${put}` }, lines];
}
function addEntry(site, map, edit) {
    if (edit.path.some((step) => typeof step === "number"))
        return null;
    if (map.flow)
        return insertIntoFlow(site.text, map, flowEntry(edit));
    const first = map.items[0];
    const last = map.items.at(-1);
    if (!first || !last)
        return null;
    const column = first.start - (0,edit_text/* lineStart */.PT)(site.text, first.start);
    return [(0,edit_text/* linesAfter */.EU)(site.text, last.end, blockLines(site, edit, column))];
}
/** An entry put where there is no map yet: below its key, or in braces where a value is written out. */
function fillNothing(site, holder, nothing, edit) {
    if (edit.path.some((step) => typeof step === "number"))
        return null;
    const { text } = site;
    if (nothing.style !== "empty") {
        return [{ start: nothing.start, end: nothing.end, text: `{ ${flowEntry(edit)} }` }];
    }
    if (!holder.item)
        return [appendToEnd(text, blockLines(site, edit, 0))];
    if (holder.flow || holder.item.keyType === "") {
        return [{ start: nothing.end, end: nothing.end, text: afterKey(holder.item, `{ ${flowEntry(edit)} }`) }];
    }
    if (holder.item.colon === undefined)
        return null;
    const column = holder.item.start - (0,edit_text/* lineStart */.PT)(text, holder.item.start) + indentation(site);
    return [(0,edit_text/* linesAfter */.EU)(text, nothing.end, blockLines(site, edit, column))];
}
function appendToEnd(text, lines) {
    const br = (0,edit_text/* lineBreak */.qL)(text);
    const broken = text === "" || text === "\uFEFF" || text.endsWith("\n");
    const put = lines.map((line) => (broken ? line + br : br + line)).join("");
    return { start: text.length, end: text.length, text: put };
}
function blockLines(site, edit, column) {
    const unit = indentation(site);
    return edit.path.map((step, depth) => {
        const key = `${" ".repeat(column + depth * unit)}${(0,scalar/* renderKey */.kB)(String(step))}:`;
        return depth < edit.path.length - 1 ? key : `${key} ${render(edit.value, "plain", false)}`;
    });
}
function flowEntry(edit) {
    const leaf = render(edit.value, "plain", true);
    return edit.path.reduceRight((inner, step, depth) => {
        const nested = depth < edit.path.length - 1 ? `{ ${inner} }` : inner;
        return `${(0,scalar/* renderKey */.kB)(String(step))}: ${nested}`;
    }, leaf);
}
/** By how many columns the file indents a map in a map; two where it shows none. */
function indentation(site) {
    return indentationBelow(site.text, site.root, undefined) ?? 2;
}
function indentationBelow(text, tree, outer) {
    if (tree.kind !== "map" || tree.flow)
        return undefined;
    const first = tree.items[0];
    if (!first || !(0,edit_text/* isBlank */.z3)((0,edit_text/* linePrefix */.NF)(text, first.start)))
        return undefined;
    const column = first.start - (0,edit_text/* lineStart */.PT)(text, first.start);
    if (outer !== undefined && column > outer)
        return column - outer;
    for (const item of tree.items) {
        const found = indentationBelow(text, item.value, column);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/**
 * An entry's own lines go, with the comment at their end. Comments on lines above it stay: nobody can tell
 * whether they speak of the entry, of those that follow, or of the map.
 */
function removeFromBlock(text, tree, index, parent) {
    const item = tree.items[index];
    if (!item)
        return null;
    if (tree.items.length === 1) {
        const empty = tree.kind === "map" ? "{}" : "[]";
        return parent
            ? replaceBlock(text, parent, tree, empty)
            : [{ start: item.start, end: item.end, text: empty }];
    }
    if ((0,edit_text/* isBlank */.z3)((0,edit_text/* linePrefix */.NF)(text, item.start))) {
        return [(0,edit_text/* removeLines */.aY)(text, (0,edit_text/* lineStart */.PT)(text, item.start), (0,edit_text/* nextLine */.sE)(text, item.end))];
    }
    const next = tree.items[index + 1];
    if (!next)
        return null;
    const between = text.slice((0,edit_text/* lineEnd */.kd)(text, item.end), next.start);
    return (0,edit_text/* isBlank */.z3)(between) ? [{ start: item.start, end: next.start, text: "" }] : null;
}

// EXTERNAL MODULE: ./.build/convention/edit/shape.js
var edit_shape = __webpack_require__(91485);
// EXTERNAL MODULE: ./.build/convention/edit/tree.js
var tree = __webpack_require__(97410);
;// CONCATENATED MODULE: ./.build/convention/edit.js




/**
 * Makes the smallest textual change that gives a YAML document new values: comments, order, quotes, blank
 * lines, flow or block style, indentation and line breaks of everything else stay byte for byte. A new entry
 * comes after the last one of its map; a removed one takes its own lines and the comment at their end along,
 * comments on lines above stay; a map that loses its last entry becomes `{}`.
 *
 * The result is read again: where it does not say exactly what was asked, the answer is the finding
 * `edit/not-possible` and no text.
 */
async function editYaml(text, edits, file) {
    let current = text;
    for (const edit of edits) {
        const read = await (0,tree/* parseTree */.c)(current);
        if ("error" in read)
            return refuse(edit.path, file, `The file is not valid YAML: ${read.error}`);
        for (const leaf of leaves(read.tree, edit)) {
            const next = await editLeaf(current, leaf);
            if (next === undefined) {
                return refuse(edit.path, file, `No textual change of \`${showPath(leaf.path)}\` gives exactly that value`);
            }
            current = next;
        }
    }
    return { text: current };
}
const sections = ["green", "variables", "secrets"];
/**
 * Edits `environments/ENVIRONMENT/SERVER.yaml` as a person would: a section that loses its last entry goes
 * too, unless a comment stands beside it.
 */
async function editDeployment(text, edits, file) {
    const entries = sections.flatMap((section) => Object.entries(edits[section] ?? {}).map(([name, value]) => ({ path: [section, name], value })));
    const list = [
        ...(edits.blue === undefined ? [] : [{ path: ["blue"], value: edits.blue }]),
        ...entries.filter((edit) => edit.value !== null),
        ...entries.filter((edit) => edit.value === null),
    ];
    const edited = await editYaml(text, list, file);
    if (!("text" in edited) || edited.text === text)
        return edited;
    const bare = await emptiedSections(text, edited.text);
    return bare.length === 0
        ? edited
        : editYaml(edited.text, bare.map((section) => ({ path: [section], value: null })), file);
}
async function emptiedSections(before, after) {
    const [old, now] = await Promise.all([(0,tree/* parseTree */.c)(before), (0,tree/* parseTree */.c)(after)]);
    if (!("tree" in old && "tree" in now) || now.tree.kind !== "map")
        return [];
    const { items } = now.tree;
    return sections.filter((section) => {
        const item = items.find(({ key }) => key === section);
        if (item?.value.kind !== "map" || item.value.items.length > 0 || sameTree(old.tree, now.tree, section))
            return false;
        return !after.slice(item.start, (0,edit_text/* lineEnd */.kd)(after, item.end)).includes("#");
    });
}
function sameTree(a, b, section) {
    const [left, right] = [find(a, [section]), find(b, [section])];
    return left !== undefined && right !== undefined && (0,edit_shape/* sameShape */._C)((0,edit_shape/* shapeOf */.F5)(left), (0,edit_shape/* shapeOf */.F5)(right));
}
async function editLeaf(text, leaf) {
    const before = await (0,tree/* parseTree */.c)(text);
    if ("error" in before)
        return undefined;
    const shape = (0,edit_shape/* shapeOf */.F5)(before.tree);
    const wanted = (0,edit_shape/* expected */.p6)(shape, leaf);
    if (!wanted || halfCharacter.test(words(leaf)))
        return undefined;
    if ((0,edit_shape/* sameShape */._C)(shape, wanted))
        return text;
    const splices = operate({ text, root: before.tree }, leaf);
    if (!splices)
        return undefined;
    const result = (0,edit_text/* applySplices */.Ut)(text, splices);
    return (await says(result, wanted)) ? result : undefined;
}
/** A surrogate without its partner: no encoding can store it. */
const halfCharacter = /\p{Cs}/u;
function words({ path, value }) {
    return [...path, typeof value === "object" ? value.scalar : ""].join("\0");
}
async function says(text, wanted) {
    const read = await (0,tree/* parseTree */.c)(text);
    return "tree" in read && (0,edit_shape/* sameShape */._C)((0,edit_shape/* shapeOf */.F5)(read.tree), wanted);
}
/** Additions come before removals, so that a map is never empty on the way. */
function leaves(root, edit) {
    const { path, value } = edit;
    if (value === null)
        return [{ path, value: "removed" }];
    if (typeof value !== "object")
        return [{ path, value: { scalar: value } }];
    const there = find(root, path);
    const keys = there?.kind === "map" ? there.items.flatMap((item) => item.key ?? []) : [];
    const isMap = there?.kind === "map";
    const entries = Object.entries(value);
    const blank = there === undefined || (there.kind === "scalar" && there.type === "null");
    const clear = isMap || (blank && entries.length > 0) ? [] : [{ path, value: "empty-map" }];
    const puts = entries.flatMap(([key, member]) => leaves(root, { path: [...path, key], value: member }));
    const drops = keys
        .filter((key) => !Object.hasOwn(value, key))
        .map((key) => ({ path: [...path, key], value: "removed" }));
    return [...clear, ...puts, ...drops];
}
function find(tree, path) {
    let current = tree;
    for (const step of path) {
        if (current?.kind === "map")
            current = current.items.find((item) => item.key === String(step))?.value;
        else if (current?.kind === "seq" && typeof step === "number")
            current = current.items[step]?.value;
        else
            return undefined;
    }
    return current;
}
function showPath(path) {
    return path.map(String).join(".");
}
function refuse(path, file, message) {
    const finding = {
        rule: "edit/not-possible",
        outcome: "fail",
        severity: "high",
        message: `${message}; nothing was written.`,
        hint: `Make this change by hand: ${showPath(path) || "the whole document"}.`,
        ...(file === undefined ? {} : { file, place: { file, path } }),
    };
    return { findings: [finding] };
}


/***/ }),

/***/ 85130:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VO: () => (/* binding */ renderScalar),
/* harmony export */   kB: () => (/* binding */ renderKey)
/* harmony export */ });
/* unused harmony export isPlain */
/** Words that some YAML reader takes for something else than text. */
const reserved = /^(?:null|true|false|yes|no|on|off|y|n|nan|inf)$/i;
const plainText = /^[A-Za-z_/@][A-Za-z0-9_./@+~-]*(?:[ ][A-Za-z0-9_./@+~-]+)*$|^[A-Za-z_/][A-Za-z0-9_./@+~-]*(?::[A-Za-z0-9_./@+~-]+)+$/;
const version = /^\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]*)?$/;
const duration = /^\d+(?:ms|s|m|h|d)$/;
/**
 * Whether a text may stand without quotes and is that text to every YAML reader in use, 1.1 ones included:
 * `yes`, `~`, `1.10`, `0o7`, `12:30` and dates are not. A text that could be doubted gets quotes.
 */
function isPlain(text) {
    if (text.startsWith("@") || reserved.test(text))
        return false;
    return plainText.test(text) || version.test(text) || duration.test(text);
}
/** The text of a value in the wanted style, or in double quotes where that style cannot say it. */
function renderScalar(value, style, flow) {
    if (typeof value === "number")
        return String(value);
    if (style === "single" && isPrintable(value))
        return `'${value.replaceAll("'", "''")}'`;
    if ((style === "plain" || style === "empty" || style === "block") && isPlain(value)) {
        if (!flow || !value.includes(":"))
            return value;
    }
    return doubleQuoted(value);
}
/** A key: plain where that is safe. */
function renderKey(key) {
    return isPlain(key) && !key.includes(" ") ? key : doubleQuoted(key);
}
function isPrintable(text) {
    return !hidden.test(text);
}
/** Control and format characters, line separators, half characters: never raw in a file that people review. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;
function doubleQuoted(text) {
    return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => Array.from({ length: character.length }, (_, index) => escapeUnit(character.charCodeAt(index))).join(""));
}
function escapeUnit(unit) {
    return `\\u${unit.toString(16).padStart(4, "0")}`;
}


/***/ }),

/***/ 91485:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   _C: () => (/* binding */ sameShape),
/* harmony export */   p6: () => (/* binding */ expected)
/* harmony export */ });
function shapeOf(tree) {
    if (tree.kind === "opaque")
        return ["other", `${tree.mark}*${tree.value}`];
    if (tree.kind === "scalar") {
        return tree.mark ? ["other", `${tree.mark} ${tree.value}`] : ["scalar", tree.type, tree.value];
    }
    if (tree.kind === "seq")
        return ["seq", tree.items.map((item) => shapeOf(item.value)), tree.mark];
    return [
        "map",
        tree.items.map((item) => [item.keyType, item.key ?? "", shapeOf(item.value)]),
        tree.mark,
    ];
}
const nothing = ["scalar", "null", "null"];
/** What the document must say after an edit; undefined where the edit makes no sense there. */
function expected(shape, edit) {
    const [step, ...rest] = edit.path;
    if (step === undefined)
        return undefined;
    const next = { path: rest, value: edit.value };
    const holder = isNothing(shape) ? ["map", [], ""] : shape;
    if (holder[0] === "seq")
        return expectedInSequence(holder, step, next);
    if (holder[0] !== "map")
        return undefined;
    const [, entries, mark] = holder;
    const index = entries.findIndex(([, key]) => key === String(step));
    const entry = entries[index];
    if (!entry) {
        if (edit.value === "removed")
            return shape;
        const value = rest.length === 0 ? leafShape(edit.value) : expected(nothing, next);
        return value && ["map", [...entries, ["string", String(step), value]], mark];
    }
    if (rest.length === 0 && edit.value === "removed")
        return ["map", entries.toSpliced(index, 1), mark];
    const value = rest.length === 0 ? leafShape(edit.value) : expected(entry[2], next);
    return value && ["map", entries.with(index, [entry[0], entry[1], value]), mark];
}
function expectedInSequence(holder, step, next) {
    const [, items, mark] = holder;
    const item = typeof step === "number" ? items[step] : undefined;
    if (typeof step !== "number" || !item)
        return undefined;
    if (next.path.length === 0 && next.value === "removed")
        return ["seq", items.toSpliced(step, 1), mark];
    const value = next.path.length === 0 ? leafShape(next.value) : expected(item, next);
    return value && ["seq", items.with(step, value), mark];
}
function isNothing(shape) {
    return shape[0] === "scalar" && shape[1] === "null";
}
function leafShape(value) {
    if (value === "removed")
        return undefined;
    if (value === "empty-map")
        return ["map", [], ""];
    return ["scalar", typeof value.scalar, String(value.scalar)];
}
function sameShape(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}


/***/ }),

/***/ 31765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ linesAfter),
/* harmony export */   NF: () => (/* binding */ linePrefix),
/* harmony export */   PT: () => (/* binding */ lineStart),
/* harmony export */   Ut: () => (/* binding */ applySplices),
/* harmony export */   aY: () => (/* binding */ removeLines),
/* harmony export */   kd: () => (/* binding */ lineEnd),
/* harmony export */   qL: () => (/* binding */ lineBreak),
/* harmony export */   sE: () => (/* binding */ nextLine),
/* harmony export */   xF: () => (/* binding */ nextComma),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/** Splices never overlap; those at one place come out in the order given. */
function applySplices(text, splices) {
    return splices
        .map((splice, index) => ({ ...splice, index }))
        .sort((a, b) => b.start - a.start || b.index - a.index)
        .reduce((result, { start, end, text: put }) => result.slice(0, start) + put + result.slice(end), text);
}
/** The line break of the file: the first one decides. */
function lineBreak(text) {
    const at = text.indexOf("\n");
    return at > 0 && text[at - 1] === "\r" ? "\r\n" : "\n";
}
/** Offset of the first character of the line; a byte order mark belongs to no line. */
function lineStart(text, offset) {
    const start = text.lastIndexOf("\n", offset - 1) + 1;
    return start === 0 && text.startsWith("\uFEFF") ? 1 : start;
}
/** Offset after the line's break, or the end of the text. */
function nextLine(text, offset) {
    const at = text.indexOf("\n", offset);
    return at === -1 ? text.length : at + 1;
}
/** Offset of the line's break, or the end of the text. */
function lineEnd(text, offset) {
    const next = nextLine(text, offset);
    if (text[next - 1] !== "\n" || next <= offset)
        return next;
    return text[next - 2] === "\r" ? next - 2 : next - 1;
}
/** What stands before an offset on its line. */
function linePrefix(text, offset) {
    return text.slice(lineStart(text, offset), offset);
}
function isBlank(text) {
    return /^[ \t\r\n]*$/.test(text);
}
/** Takes out whole lines; where the last line had no break, the new last line has none either. */
function removeLines(text, from, to) {
    const atEnd = to === text.length && text[to - 1] !== "\n";
    const before = atEnd && from > 0 ? (text.startsWith("\r\n", from - 2) ? from - 2 : from - 1) : from;
    return { start: atEnd && text[from - 1] === "\n" ? before : from, end: to, text: "" };
}
/** Puts whole lines after the line that `offset` stands on; the last line keeps having a break or none. */
function linesAfter(text, offset, lines) {
    const br = lineBreak(text);
    const at = nextLine(text, offset);
    const broken = at > 0 && text[at - 1] === "\n" && at > offset;
    return broken
        ? { start: at, end: at, text: lines.map((line) => line + br).join("") }
        : { start: at, end: at, text: lines.map((line) => br + line).join("") };
}
/** Offset of the next comma between two entries of a flow collection, past white space and comments. */
function nextComma(text, from, limit) {
    for (let at = from; at < limit; at += 1) {
        if (text[at] === ",")
            return at;
        if (text[at] === "#")
            at = nextLine(text, at) - 1;
        else if (!isBlank(text[at] ?? ""))
            return undefined;
    }
    return undefined;
}


/***/ }),

/***/ 97410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ parseTree)
/* harmony export */ });
const styles = {
    PLAIN: "plain",
    QUOTE_SINGLE: "single",
    QUOTE_DOUBLE: "double",
    BLOCK_LITERAL: "block",
    BLOCK_FOLDED: "block",
};
/** Reads the one document of a text; a string says what is wrong with it. Aliases are never resolved. */
async function parseTree(text) {
    const { parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    try {
        const document = parseDocument(text, { keepSourceTokens: true, logLevel: "error", prettyErrors: false });
        const [error] = document.errors;
        if (error)
            return { error: error.message };
        return { tree: document.contents ? nodeTree(document.contents, text) : emptyTree(text.length) };
    }
    catch (error) {
        return { error: error instanceof RangeError ? "It is nested too deeply" : String(error) };
    }
}
function emptyTree(at) {
    return { kind: "scalar", type: "null", value: "null", style: "empty", start: at, end: at, mark: "" };
}
function nodeTree(node, text) {
    const token = node.srcToken;
    const [start, end] = node.range ?? [0, 0];
    const anchor = "anchor" in node && node.anchor ? `&${node.anchor}` : "";
    const mark = `${anchor}${node.tag && !defaultTags.has(node.tag) ? node.tag : ""}`;
    if ("source" in node && token?.type === "alias") {
        return { kind: "opaque", value: String(node.source), start, end, mark };
    }
    if ("items" in node) {
        if (!token || !("items" in token))
            return { kind: "opaque", value: text.slice(start, end), start, end, mark };
        const flow = token.type === "flow-collection";
        const items = node.items.map((item, index) => isPair(item) ? pairItem(item, text) : sequenceItem(item, token.items[index], text));
        const known = items.filter((item) => item !== undefined);
        if (known.length < items.length)
            return { kind: "opaque", value: text.slice(start, end), start, end, mark };
        const kind = known.every((item) => item.keyType === "") && !isMapToken(token) ? "seq" : "map";
        return { kind, flow, items: known, start, end: flow ? end : (known.at(-1)?.end ?? end), mark };
    }
    return scalarTree(node, start, end, mark);
}
const defaultTags = new Set(["tag:yaml.org,2002:map", "tag:yaml.org,2002:seq"]);
function isPair(item) {
    return typeof item === "object" && item !== null && "key" in item;
}
function isMapToken(token) {
    return (token.type === "block-map" || (token.type === "flow-collection" && token.start.type === "flow-map-start"));
}
function scalarTree(node, start, end, mark) {
    const value = "value" in node ? node.value : null;
    const type = value === null ? "null" : typeof value;
    const token = node.srcToken;
    const base = { kind: "scalar", type, value: String(value), start, mark };
    if (!token)
        return { ...base, style: "empty", end };
    if (token.type === "block-scalar") {
        const header = token.props.find((prop) => prop.type === "block-scalar-header");
        const headerEnd = header && "source" in header ? start + header.source.length : start;
        return { ...base, style: "block", headerEnd, end: blockEnd(token, headerEnd, end) };
    }
    const style = "type" in node && node.type ? styles[node.type] : "plain";
    return { ...base, style: style ?? "plain", end };
}
/** Blank lines after a block scalar are its own only where it keeps them (`|+`). */
function blockEnd(token, headerEnd, end) {
    const kept = token.props.some((prop) => "source" in prop && /^[|>].*\+/.test(prop.source));
    if (kept)
        return token.source.endsWith("\r\n") ? end - 2 : token.source.endsWith("\n") ? end - 1 : end;
    const body = token.source.trimEnd();
    return body === "" ? headerEnd : end - token.source.length + body.length;
}
function pairItem(pair, text) {
    const source = pair.srcToken;
    if (!source)
        return undefined;
    const start = itemStart(source);
    const colonToken = source.sep?.find((token) => token.type === "map-value-ind");
    const keyEnd = pair.key?.range?.[1] ?? start;
    const shown = source.sep?.filter((token) => !trivia.has(token.type)).at(-1);
    const after = shown ? shown.offset + shown.source.length : keyEnd;
    const value = pair.value ? nodeTree(pair.value, text) : emptyTree(after);
    const placed = value.kind === "scalar" && value.style === "empty" ? { ...value, start: after, end: after } : value;
    const key = keyOf(pair.key, text);
    return {
        start,
        end: placed.end,
        ...key,
        ...(colonToken ? { colon: colonToken.offset + colonToken.source.length } : {}),
        value: placed,
    };
}
function keyOf(node, text) {
    if (!node || !("value" in node) || !node.range)
        return { keyType: `complex ${text.slice(...(node?.range ?? []))}` };
    const { value } = node;
    return typeof value === "string"
        ? { key: value, keyType: "string" }
        : { key: text.slice(node.range[0], node.range[1]), keyType: value === null ? "null" : typeof value };
}
function sequenceItem(item, source, text) {
    if (!source || !isNode(item))
        return undefined;
    const value = nodeTree(item, text);
    const shown = source.start.filter((token) => !trivia.has(token.type)).at(-1);
    const after = shown ? shown.offset + shown.source.length : value.start;
    const placed = value.kind === "scalar" && value.style === "empty" ? { ...value, start: after, end: after } : value;
    return { start: Math.min(itemStart(source), placed.start), end: placed.end, keyType: "", value: placed };
}
function isNode(item) {
    return typeof item === "object" && item !== null && "range" in item;
}
const trivia = new Set(["space", "newline", "comment", "comma"]);
function itemStart(source) {
    const own = source.start.find((token) => !trivia.has(token.type));
    const first = own ?? source.key ?? source.sep?.find((token) => !trivia.has(token.type)) ?? source.value;
    return first?.offset ?? Number.MAX_SAFE_INTEGER;
}


/***/ })

};
;