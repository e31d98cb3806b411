"use strict";
exports.id = 7498;
exports.ids = [7498];
exports.modules = {

/***/ 47025:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ encodeStatus),
/* harmony export */   p: () => (/* binding */ decodeStatus)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73903);
/* harmony import */ var _model_deployment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63798);
/* harmony import */ var _model_variant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90940);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79861);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66187);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21818);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18274);







const order = [
    "headgate",
    "server",
    "environment",
    "revision",
    "event",
    "outcome",
    "desired",
    "traffic",
    "variants",
    "rollout",
    "watch",
    "stable",
    "soak",
    "hold",
    "lease",
    "cause",
    "restored",
    "because",
    "gates",
    "probes",
    "drift",
    "problem",
    "outputs",
    "at",
];
/**
 * Completes a status with the digest of all its other fields, and writes it down: equal statuses, equal texts. Throws
 * where it could not be read again: what cannot be believed later must not take the place of what can.
 */
function encodeStatus(draft) {
    const status = { ...draft, digest: digestOfStatus(draft) };
    const problems = [];
    (0,_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .statusShape */ .WC)(status, "", problems);
    const problem = problems[0] ?? (0,_model_variant_js__WEBPACK_IMPORTED_MODULE_1__/* .unsoundShares */ .z)(status);
    if (problem !== undefined)
        throw new Error(`a status of ${(0,_model_deployment_js__WEBPACK_IMPORTED_MODULE_6__/* .deploymentId */ .d)(status)} is wrong: ${problem}`);
    return { status, text: (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDocument */ .Tq)(status, [...order, "digest"]) };
}
function digestOfStatus(status) {
    return (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ ...status, digest: undefined });
}
/**
 * Reads a status that lies at `path` on the branch. `validate` adds the published schema's view (problems in
 * words) where it is at hand.
 */
function decodeStatus(path, text, validate) {
    const id = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .deploymentOfPath */ .aK)(path);
    const parsed = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDocument */ .Tp)(text, { path, shape: _shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .statusShape */ .WC, id, validate });
    if (parsed.kind !== "value")
        return parsed;
    const status = parsed.value;
    if ((0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .statusPath */ .k9)((0,_model_deployment_js__WEBPACK_IMPORTED_MODULE_6__/* .deploymentId */ .d)(status)) !== path) {
        return tampered(status, path, `it is a status of ${(0,_model_deployment_js__WEBPACK_IMPORTED_MODULE_6__/* .deploymentId */ .d)(status)}`);
    }
    if (digestOfStatus(status) !== status.digest) {
        return tampered(status, path, "its digest does not fit its content: it was edited by hand, or damaged");
    }
    const problem = (0,_model_variant_js__WEBPACK_IMPORTED_MODULE_1__/* .unsoundShares */ .z)(status);
    return problem === undefined ? { kind: "status", status } : tampered(status, path, problem);
}
function tampered(status, path, why) {
    const finding = (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .deployedFinding */ .Y)("deployed/digest-mismatch", `${path} on deployed is not what Headgate wrote: ${why}.`, `see who changed it: git log deployed -- ${path}; then headgate recover`, { id: (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .deploymentOfPath */ .aK)(path) });
    return { kind: "tampered", status, findings: [finding] };
}


/***/ }),

/***/ 63798:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ deploymentId)
/* harmony export */ });
function deploymentId(of) {
    return `${of.environment}/${of.server}`;
}


/***/ }),

/***/ 90940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ nothingLive),
/* harmony export */   z: () => (/* binding */ unsoundShares)
/* harmony export */ });
const nothingLive = { traffic: {}, variants: {} };
/** What is wrong with what runs, in words: whole percents of 100 in sum, each of a variant, or nothing at all. */
function unsoundShares({ traffic, variants }) {
    const shares = Object.entries(traffic);
    const odd = shares.find(([, share]) => !Number.isInteger(share) || share < 0 || share > 100);
    if (odd)
        return `the share of ${odd[0]} is no whole number from 0 to 100`;
    const unknown = shares.find(([id]) => !Object.hasOwn(variants, id));
    if (unknown)
        return `nothing says what ${unknown[0]} is`;
    const idle = Object.keys(variants).find((id) => !Object.hasOwn(traffic, id));
    if (idle !== undefined)
        return `nothing says what share ${idle} has`;
    const sum = shares.reduce((all, [, share]) => all + share, 0);
    return sum === 100 || shares.length === 0 ? undefined : `the shares sum to ${sum}, not to 100`;
}


/***/ }),

/***/ 65117:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ inputFor)
/* harmony export */ });
/** What the adapter of one type is handed. Throws where it was handed to the wrong one. */
function inputFor(input, type) {
    const { target } = input;
    if (!isOf(target, type))
        throw new TypeError(`the ${type} adapter was asked to render a target ${target.type}`);
    return { ...input, target };
}
function isOf(target, type) {
    return target.type === type;
}


/***/ }),

/***/ 3447:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   P8: () => (/* binding */ changeFile)
/* harmony export */ });
/* unused harmony export FileRestless */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _system_process_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40922);




const attempts = 8;
/** Thrown when somebody who knows no lock keeps writing the file. */
class FileRestless extends Error {
    code = "file/restless";
}
/**
 * Replaces a file by a changed one: other Headgate processes wait (a lock file beside it), readers see the
 * old file or the new one and never a part, a crash leaves either, and a change by a program that knows no
 * lock is noticed up to the moment of the renaming and taken into account.
 */
async function changeFile(input) {
    const { file, change } = input;
    const first = change(await bytesOf(file));
    if (first.kind === "stop")
        return first.result;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
    const done = await (0,_system_process_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .takeLock */ .HJ)(`${file}.headgate-lock`, input.patience);
    try {
        await sweep(file);
        for (let attempt = 0; attempt < attempts; attempt += 1) {
            const old = await bytesOf(file);
            const next = change(old);
            if (next.kind === "stop")
                return next.result;
            const result = next.kind === "remove" ? await take(input, old) : await replace(input, old, next.bytes);
            if (result !== "changed-meanwhile")
                return result ?? next.result;
        }
        throw new FileRestless(`${file} was changed by another program each time it was about to be written`);
    }
    finally {
        await done();
    }
}
async function replace({ file, mode, before }, old, bytes) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), `${temporaryPrefix(file)}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}`);
    const kept = old === null ? mode : (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)).mode & 0o7777;
    try {
        await writeThrough(temporary, bytes, kept);
        const stopped = await before();
        if (stopped !== null)
            return stopped;
        if (!sameBytes(await bytesOf(file), old))
            return "changed-meanwhile";
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file);
        await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
        return null;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
    }
}
async function take({ file, before }, old) {
    const stopped = await before();
    if (stopped !== null)
        return stopped;
    if (!sameBytes(await bytesOf(file), old))
        return "changed-meanwhile";
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
    await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
    return null;
}
async function writeThrough(path, bytes, mode) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, "wx", 0o600);
    try {
        await handle.writeFile(bytes);
        await handle.chmod(mode);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/** Makes the renaming last through a power cut; some systems cannot sync folders, and then it is theirs. */
async function syncFolder(folder) {
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(folder, "r");
        await handle.sync();
    }
    catch (error) {
        if (!(0,_system_process_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, "EISDIR", "EPERM", "EINVAL", "EACCES", "ENOTSUP"))
            throw error;
    }
    finally {
        await handle?.close();
    }
}
function temporaryPrefix(file) {
    return `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)}.headgate-`;
}
/** Lock files that a killed process of another machine left count as litter after so long. */
const litterAge = 60_000;
/** Only the lock's holder writes temporary files: any that lie about are of processes that were killed. */
async function sweep(file) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file);
    const temporary = temporaryPrefix(file);
    const locks = `${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)}.headgate-lock.`;
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
        if (name.startsWith(temporary))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
        if (!name.startsWith(locks))
            continue;
        const seen = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => null);
        if ((0,_system_process_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .isLeftBehind */ .KW)(name) || (seen && Date.now() - seen.mtimeMs > litterAge))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
    }
}
async function bytesOf(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file);
    }
    catch (error) {
        if ((0,_system_process_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, "ENOENT", "ENOTDIR"))
            return null;
        throw error;
    }
}
function sameBytes(a, b) {
    return a === null || b === null ? a === b : Buffer.compare(a, b) === 0;
}


/***/ }),

/***/ 3098:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ mcpAdapter)
});

// EXTERNAL MODULE: ./.build/targets/adapter.js
var adapter = __webpack_require__(65117);
// EXTERNAL MODULE: ./.build/targets/file-change.js
var file_change = __webpack_require__(3447);
// EXTERNAL MODULE: ./.build/targets/mcp/client.js
var client = __webpack_require__(87682);
// EXTERNAL MODULE: ./.build/targets/mcp/json-text.js
var json_text = __webpack_require__(24107);
;// CONCATENATED MODULE: ./.build/targets/mcp/client-text.js

/** Finds an entry. Doubles are refused: which of them a client takes is anybody's guess. */
function locate(text, wrapper, name) {
    const file = text === null ? null : (0,json_text/* readJson */.Vh)(text);
    if (file === null)
        return { file, wrapper };
    if ("invalid" in file)
        return file;
    let holder = file.root;
    if (wrapper !== null) {
        const found = only(file.root, wrapper);
        if ("invalid" in found)
            return found;
        if (!found.member)
            return { file, wrapper };
        holder = found.member.value;
        if (!(0,json_text/* isObject */.Gv)(holder))
            return { invalid: `its member ${JSON.stringify(wrapper)} is no object` };
    }
    const entry = only(holder, name);
    if ("invalid" in entry)
        return entry;
    return { file, wrapper, holder, ...(entry.member ? { entry: entry.member } : {}) };
}
function only(object, key) {
    const [member, double] = (0,json_text/* membersOf */.lS)(object).filter((candidate) => candidate.key === key);
    if (double)
        return { invalid: `the member ${JSON.stringify(key)} stands there twice` };
    return member ? { member } : {};
}
/** The file with the entry set; every character outside of it stays, but for a comma that it needs. */
function putEntry(place, text, name, value) {
    const { file, wrapper, holder, entry } = place;
    if (!file) {
        const whole = wrapper === null ? { [name]: value } : { [wrapper]: { [name]: value } };
        return `${text?.startsWith("\uFEFF") ? "\uFEFF" : ""}${JSON.stringify(whole, null, 2)}\n`;
    }
    if (entry && holder) {
        const { offset, length } = entry.value;
        return splice(file.text, [
            { start: offset, end: offset + length, text: written(file, holder, value, entry) },
        ]);
    }
    if (holder)
        return splice(file.text, addition(file, holder, name, value));
    return splice(file.text, addition(file, file.root, wrapper ?? name, { [name]: value }));
}
/** The file without the entry and its comma; comments beside it stay, and so does an empty wrapper. */
function takeEntry(place) {
    const { file, holder, entry } = place;
    if (!file || !holder || !entry)
        return file?.text ?? "";
    const { text } = file;
    const close = holder.offset + holder.length - 1;
    const members = (0,json_text/* membersOf */.lS)(holder);
    const index = members.findIndex(({ node }) => node === entry.node);
    const [previous, next] = [members[index - 1], members[index + 1]];
    const from = entry.node.offset;
    const to = from + entry.node.length;
    const { comma } = (0,json_text/* gapAfter */.Nf)(text, to, next?.node.offset ?? close);
    if (comma === undefined) {
        const before = previous && (0,json_text/* gapAfter */.Nf)(text, endOf(previous.node), from).comma;
        const own = wholeLines(text, from, to);
        const lone = before === undefined ? [] : [{ start: before, end: before + 1, text: "" }];
        const emptied = !previous && text.slice(holder.offset + 1, from).trim() === "" && text.slice(to, close).trim() === "";
        if (emptied)
            return splice(text, [{ start: holder.offset + 1, end: close, text: "" }]);
        const gap = before === undefined ? "" : text.slice(before + 1, from);
        // On one line with its neighbour, the space between the two goes along.
        if (before !== undefined && /^[ \t]*$/.test(gap))
            return splice(text, [{ start: before, end: to, text: "" }]);
        return splice(text, [...lone, own]);
    }
    const between = text.slice(to, comma);
    if (between.trim() === "")
        return splice(text, [wholeLines(text, from, comma + 1)]);
    return splice(text, [wholeLines(text, from, to), { start: comma, end: comma + 1, text: "" }]);
}
/** The range with the rest of its lines where nothing else stands on them, else with the space after it. */
function wholeLines(text, from, to) {
    const lineStart = text.lastIndexOf("\n", from - 1) + 1;
    const newline = text.indexOf("\n", to);
    const lineEnd = newline === -1 ? text.length : newline + 1;
    const alone = newline !== -1 && blank(text.slice(lineStart, from)) && blank(text.slice(to, lineEnd));
    if (alone)
        return { start: lineStart, end: lineEnd, text: "" };
    const after = /^[ \t]*/.exec(text.slice(to))?.[0].length ?? 0;
    return { start: from, end: to + after, text: "" };
}
function blank(text) {
    return text.trim() === "";
}
function addition(file, object, name, value) {
    const { text } = file;
    const close = object.offset + object.length - 1;
    const members = (0,json_text/* membersOf */.lS)(object);
    const last = members.at(-1);
    const inner = text.slice(object.offset + 1, close);
    const member = `${JSON.stringify(name)}:${isCompact(text) ? "" : " "}${written(file, object, value)}`;
    const gap = (0,json_text/* gapAfter */.Nf)(text, last ? endOf(last.node) : object.offset + 1, close);
    const at = { start: gap.end, end: gap.end };
    if (isInline(text, object)) {
        const space = isCompact(text) ? "" : " ";
        if (!last)
            return [{ ...at, text: member }];
        const lead = gap.comma === undefined ? [{ start: endOf(last.node), end: endOf(last.node), text: "," }] : [];
        return [...lead, { ...at, text: `${space}${member}${gap.comma === undefined ? "" : ","}` }];
    }
    const br = lineBreak(text);
    const indent = memberIndent(file, object);
    const line = `${br}${indent}${member}`;
    if (last) {
        const lead = gap.comma === undefined ? [{ start: endOf(last.node), end: endOf(last.node), text: "," }] : [];
        return [...lead, { ...at, text: `${line}${gap.comma === undefined ? "" : ","}` }];
    }
    const tail = `${br}${lineIndent(text, object.offset)}`;
    if (blank(inner))
        return [{ start: object.offset + 1, end: close, text: `${line}${tail}` }];
    return [{ ...at, text: /^[ \t]*$/.test(text.slice(gap.end, close)) ? `${line}${tail}` : line }];
}
/** Like the rest of the file: on one line where its neighbours are, else over several with their indentation. */
function written(file, object, value, entry) {
    const { text } = file;
    if (isCompact(text))
        return JSON.stringify(value);
    if (isInline(text, object))
        return JSON.stringify(value);
    const indent = entry ? lineIndent(text, entry.node.offset) : memberIndent(file, object);
    const lines = JSON.stringify(value, null, indentUnit(file)).split("\n");
    return lines.join(`${lineBreak(text)}${indent}`);
}
/** A file on one line, with something in it. */
function isCompact(text) {
    return !text.trimEnd().includes("\n") && !/^\uFEFF?\s*\{\s*\}\s*$/.test(text) && !text.includes('": ');
}
function isInline(text, object) {
    const inner = text.slice(object.offset, object.offset + object.length);
    if (inner.includes("\n"))
        return false;
    return ((object.children?.length ?? 0) > 0 ||
        (text.trimEnd().includes("\n") === false && object.parent !== undefined));
}
function memberIndent(file, object) {
    const { text } = file;
    const own = (0,json_text/* membersOf */.lS)(object).find(({ node }) => startsLine(text, node.offset));
    return own ? lineIndent(text, own.node.offset) : lineIndent(text, object.offset) + indentUnit(file);
}
/** The indentation of the outermost member that begins a line; two spaces where none does. */
function indentUnit({ text, root }) {
    const member = (0,json_text/* membersOf */.lS)(root).find(({ node }) => startsLine(text, node.offset));
    return (member && lineIndent(text, member.node.offset)) || "  ";
}
function startsLine(text, offset) {
    return (blank(text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset)) &&
        text.lastIndexOf("\n", offset - 1) >= 0);
}
function lineIndent(text, offset) {
    const start = text.lastIndexOf("\n", offset - 1) + 1;
    return /^\uFEFF?([ \t]*)/.exec(text.slice(start))?.[1] ?? "";
}
function lineBreak(text) {
    return /\r?\n/.exec(text)?.[0] ?? "\n";
}
function endOf(node) {
    return node.offset + node.length;
}
function splice(text, splices) {
    return splices
        .map((item, index) => ({ ...item, index }))
        .sort((a, b) => b.start - a.start || b.index - a.index)
        .reduce((result, { start, end, text: put }) => result.slice(0, start) + put + result.slice(end), text);
}

// EXTERNAL MODULE: ./.build/targets/mcp/location.js
var mcp_location = __webpack_require__(52474);
// EXTERNAL MODULE: ./.build/targets/mcp/materialise.js
var materialise = __webpack_require__(91045);
// EXTERNAL MODULE: ./.build/targets/mcp/render.js
var render = __webpack_require__(21465);
// EXTERNAL MODULE: ./.build/targets/mcp/rendered.js
var mcp_rendered = __webpack_require__(40860);
// EXTERNAL MODULE: ./.build/targets/mcp/takeover.js
var takeover = __webpack_require__(3120);
;// CONCATENATED MODULE: ./.build/targets/mcp/adapter.js










/** How long one process waits for others that write the same file; each holds it for milliseconds. */
const patience = 30_000;
/** Client configuration files: one entry of each is ours, every other byte is somebody else's. */
const mcpAdapter = {
    type: "mcp",
    check: (input) => (0,render/* checkOutput */.yr)((0,adapter/* inputFor */.U)(input, "mcp")),
    render: (input) => (0,render/* renderOutput */.C8)((0,adapter/* inputFor */.U)(input, "mcp")),
    apply: async (rendered, context) => await change(rendered, context, "apply"),
    remove: async (rendered, context) => await change(rendered, context, "remove"),
    observe,
};
async function change(rendered, context, intent) {
    const output = (0,mcp_rendered/* readOutput */.ov)(rendered.text);
    if (!output)
        return failed(`${rendered.path} on the deployed branch is not what Headgate writes; nothing was done`);
    if (intent === "apply" && output.refused.length > 0)
        return failed(output.refused.join("; "));
    try {
        const location = await (0,mcp_location/* locateFile */.p)(output, context);
        if ("unsafe" in location)
            return failed(`${location.unsafe}; nothing was written`);
        const wanted = intent === "remove" ? null : wantedEntry(output, context);
        if (typeof wanted === "string")
            return failed(wanted);
        const { shown } = location;
        const attempt = (former) => (0,file_change/* changeFile */.P8)({
            ...location,
            patience,
            change: (bytes) => changeBytes(bytes, { output, wanted, former, context, shown }),
            before: async () => (await context.stillHolding())
                ? null
                : { outcome: "lost-lease", message: `the lease was lost before ${shown} was written` },
        });
        const { isForeign, ...result } = await attempt(null);
        const former = isForeign ? await formerEntry(rendered, output, context) : null;
        if (former === null)
            return result;
        const { isForeign: _, ...second } = await attempt(former);
        return second;
    }
    catch (error) {
        return failed(`${output.path ?? client/* clientFormats */.Ik[output.scope].name}: ${error instanceof Error ? error.message : error}`);
    }
}
/** What was here before this revision, if it had the same place: `init` adopts entries without writing them. */
async function formerEntry({ path }, { scope, path: file, entry }, context) {
    const former = (0,mcp_rendered/* readOutput */.ov)((await context.former?.(path)) ?? "");
    if (former?.scope !== scope || former.path !== file || former.entry !== entry)
        return null;
    const found = wantedEntry(former, context);
    return typeof found === "string" ? null : found;
}
/** The entry for this machine; a text says why there can be none here. */
function wantedEntry(output, context) {
    if (output.config === null)
        return null;
    return (0,client/* expandsIn */.Xx)(context.root) && (0,materialise/* namesRepository */.xt)(output.config)
        ? `the repository lies in ${context.root}, and clients would put something else in place of the \`\${\`; move it`
        : (0,materialise/* materialise */.fq)(output, output.config, context.root);
}
function changeBytes(bytes, wish) {
    const text = bytes === null ? null : decode(bytes);
    if (text === undefined)
        return stop(failed(`${wish.shown} is not UTF-8 text; nothing was written`));
    const { output, shown, context, wanted } = wish;
    const place = locate(text, client/* clientFormats */.Ik[output.scope].wrapper, output.entry);
    if ("invalid" in place)
        return stop(failed(`${shown} cannot be edited: ${place.invalid}; nothing was written`));
    const verdict = standing(place, wish);
    if (verdict)
        return stop(verdict);
    const mark = { deployment: deploymentOf(context), revision: context.revision };
    const next = wanted === null ? takeEntry(place) : putEntry(place, text, output.entry, (0,materialise/* marked */.xI)(wanted, mark));
    if (next === text)
        return stop(unchanged(`${shown} already says so`));
    // What we write has to be read the same way: an entry that cannot be found again would never be taken away.
    const check = locate(next, client/* clientFormats */.Ik[output.scope].wrapper, output.entry);
    const there = "invalid" in check ? undefined : check.entry && (0,json_text/* plainValue */._y)(check.entry.value);
    if ("invalid" in check ||
        (wanted === null ? there !== undefined : !(0,materialise/* sameEntry */.dI)(there, (0,materialise/* marked */.xI)(wanted, mark)))) {
        return stop(failed(`${shown} cannot be edited safely around the entry ${output.entry}; nothing was written`));
    }
    const done = wanted === null ? `took ${output.entry} out of ${shown}` : `wrote ${output.entry} to ${shown}`;
    return { kind: "write", bytes: Buffer.from(next, "utf8"), result: { outcome: "applied", message: done } };
}
/** What the entry that stands there already decides; undefined: it may be replaced. */
function standing({ entry }, { output, wanted, former, context, shown }) {
    const name = `${output.entry} in ${shown}`;
    if (!entry)
        return wanted === null ? unchanged(`${name} is not there`) : undefined;
    const value = (0,json_text/* plainValue */._y)(entry.value);
    const mark = (0,materialise/* markOf */.Fg)(value);
    if (!mark || mark.deployment !== deploymentOf(context)) {
        if (wanted === null)
            return unchanged(`${name} is not ${deploymentOf(context)}'s, and stays`);
        if (mark)
            return failed(`${name} is managed by ${mark.deployment}: give one of the targets another \`entry\``);
        // What already says the same is taken over; anything else is a person's, and theirs to give up.
        const site = { root: context.root, env: context.env ?? process.env };
        const direct = (0,takeover/* takeover */.Ww)(value, wanted, site);
        const found = direct.kind === "other" && former !== null ? (0,takeover/* takeover */.Ww)(value, former, site) : direct;
        if (found.kind === "same")
            return undefined;
        if (found.kind === "other") {
            const message = `${name} exists and is not Headgate's: remove it, or give the target another \`entry\``;
            return { ...failed(message), isForeign: true };
        }
        return failed(`${name} holds ${found.values.map(({ name }) => name).join(", ")} itself: put the same value into the environment as ${found.values.flatMap(({ references }) => references).join(", ")} and run again, or remove the entry`);
    }
    if (mark.revision > context.revision) {
        const message = `${name} carries revision ${mark.revision}, above ours (${context.revision})`;
        return { outcome: "fenced", message, revision: mark.revision };
    }
    return wanted !== null && (0,materialise/* sameEntry */.dI)(value, (0,materialise/* marked */.xI)(wanted, { ...mark, revision: context.revision }))
        ? unchanged(`${name} already says so`)
        : undefined;
}
async function observe(rendered, context) {
    const output = (0,mcp_rendered/* readOutput */.ov)(rendered.text);
    if (!output)
        return unreadable(`${rendered.path} on the deployed branch is not what Headgate writes`);
    try {
        const location = await (0,mcp_location/* locateFile */.p)(output, context);
        if ("unsafe" in location)
            return unreadable(location.unsafe);
        const bytes = await (0,file_change/* bytesOf */.$$)(location.file);
        const text = bytes === null ? null : decode(bytes);
        if (text === undefined)
            return unreadable(`${location.shown} is not UTF-8 text`);
        const place = locate(text, client/* clientFormats */.Ik[output.scope].wrapper, output.entry);
        if ("invalid" in place)
            return unreadable(`${location.shown}: ${place.invalid}`);
        return compare(place, output, context, `${output.entry} in ${location.shown}`);
    }
    catch (error) {
        return unreadable(error instanceof Error ? error.message : String(error));
    }
}
function compare(place, output, context, name) {
    if (!place.entry)
        return { state: "absent", message: `${name} is not there` };
    const value = (0,json_text/* plainValue */._y)(place.entry.value);
    const mark = (0,materialise/* markOf */.Fg)(value);
    const wanted = wantedEntry(output, context);
    if (mark?.deployment !== deploymentOf(context)) {
        const whose = mark ? `${mark.deployment}'s` : "not Headgate's";
        if (mark === undefined && typeof wanted === "object" && wanted !== null) {
            const found = (0,takeover/* takeover */.Ww)(value, wanted, { root: context.root, env: {} });
            if (found.kind !== "other")
                return { state: "foreign", message: `${name} is not taken over yet: headgate sync` };
        }
        return { state: "foreign", message: `${name} is ${whose}` };
    }
    const { revision } = mark;
    return typeof wanted === "object" && wanted !== null && (0,materialise/* sameEntry */.dI)(value, (0,materialise/* marked */.xI)(wanted, mark))
        ? { state: "ours", message: `${name} is as rendered, at revision ${revision}`, revision }
        : { state: "drifted", message: `${name} differs from what was rendered`, revision };
}
function deploymentOf({ environment, server }) {
    return `${environment}/${server}`;
}
/** Undefined where the bytes are no UTF-8: what cannot be read back cannot be kept as it is. */
function decode(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function stop(result) {
    return { kind: "stop", result };
}
function failed(message) {
    return { outcome: "failed", message };
}
function unchanged(message) {
    return { outcome: "unchanged", message };
}
function unreadable(message) {
    return { state: "unreadable", message };
}


/***/ }),

/***/ 52474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ below),
/* harmony export */   p: () => (/* binding */ locateFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_process_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40922);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87682);




/**
 * Where a client file lies on this machine. A file of the project stays below the root whatever links lead
 * there. The one in the home folder is the person's own: a link to a folder of settings is followed.
 */
async function locateFile(output, context) {
    const shown = output.path ?? _client_js__WEBPACK_IMPORTED_MODULE_3__/* .clientFormats */ .Ik[output.scope].name;
    try {
        return output.path === null
            ? await inHome((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.home, ".claude.json"), shown)
            : await below(context.root, output.path, shown);
    }
    catch (error) {
        if ((0,_system_process_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, "ELOOP"))
            return { unsafe: `${shown} is a symbolic link that leads round in a circle` };
        if ((0,_system_process_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, "ENOTDIR"))
            return { unsafe: `${shown} lies below something that is not a folder` };
        throw error;
    }
}
async function inHome(path, shown) {
    const kind = await kindOf(path);
    if (kind === "other")
        return { unsafe: `${shown} is not a file` };
    if (kind === "link" && !(await exists(path)))
        return { unsafe: `${shown} is a symbolic link to nothing` };
    const file = kind === "absent" ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), ".claude.json") : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    // It may hold tokens: a new one is for its owner alone.
    return (await kindOf(file)) === "other"
        ? { unsafe: `${shown} leads to a folder` }
        : { file, shown, mode: 0o600 };
}
/** A file of the project, which stays below the root whatever links lead there; `shown` is how messages name it. */
async function below(root, path, shown) {
    const base = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root);
    const steps = path.split("/");
    let folder = base;
    for (const [index, step] of steps.entries()) {
        const at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, step);
        const kind = await kindOf(at);
        const last = index === steps.length - 1;
        if (kind === "absent")
            return { file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ...steps.slice(index)), shown, mode: 0o644 };
        if (kind === "link" && !(await exists(at)))
            return { unsafe: `${shown} is a symbolic link to nothing` };
        const real = kind === "link" ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(at) : at;
        if (!isBelow(base, real))
            return { unsafe: `${shown} leads out of the repository by a symbolic link` };
        if (last) {
            return (await kindOf(real)) === "file"
                ? { file: real, shown, mode: 0o644 }
                : { unsafe: `${shown} is not a file` };
        }
        folder = real;
    }
    return { unsafe: `${shown} is not a file` };
}
function isBelow(base, path) {
    const inner = path.startsWith(base.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? base : base + node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? path.slice(base.length) : null;
    return inner !== null && !inner.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).some((step) => step.toLowerCase() === ".git");
}
async function kindOf(path) {
    try {
        const seen = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
        if (seen.isSymbolicLink())
            return "link";
        return seen.isFile() ? "file" : seen.isDirectory() ? "folder" : "other";
    }
    catch (error) {
        if ((0,_system_process_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, "ENOENT"))
            return "absent";
        throw error;
    }
}
async function exists(path) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).then(() => true, (error) => {
        if ((0,_system_process_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, "ENOENT"))
            return false;
        throw error;
    });
}


/***/ })

};
;