"use strict";
exports.id = 9765;
exports.ids = [9765];
exports.modules = {

/***/ 30817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ digestIn)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(935);

/** The digest of the contract that a release's file names; null where it names none, undefined where there is no release. */
function digestIn(bytes) {
    const release = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOf */ .o_)(bytes), "release");
    if (release === undefined)
        return undefined;
    const digest = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(release, "contract", "digest");
    return typeof digest === "string" && /^sha256-[0-9a-f]{64}$/.test(digest) ? digest : null;
}


/***/ }),

/***/ 34600:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ contractSource)
/* harmony export */ });
/* harmony import */ var _commit_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17519);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73052);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45349);



/** Where releases are read from: the commit `--head`, else the working tree, else the head of the default branch. */
async function contractSource(clone, invocation) {
    const head = (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(invocation, "head");
    if (head === undefined && !clone.repository.bare) {
        const { workingTree } = await __webpack_require__.e(/* import() */ 9057).then(__webpack_require__.bind(__webpack_require__, 9057));
        return workingTree(clone.root);
    }
    if (head === undefined)
        return (0,_commit_source_js__WEBPACK_IMPORTED_MODULE_0__.commitSource)(clone, (await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .desiredHead */ .$w)(clone)).commit);
    const { resolve } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 86151));
    return (0,_commit_source_js__WEBPACK_IMPORTED_MODULE_0__.commitSource)(clone, await resolve(clone.repository, head));
}


/***/ }),

/***/ 75125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ contractOfVersion),
/* harmony export */   Jz: () => (/* binding */ readContract),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   Xr: () => (/* binding */ readReleasedContracts),
/* harmony export */   mS: () => (/* binding */ readReleasedContract)
/* harmony export */ });
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10547);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(935);
/* harmony import */ var _contract_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30817);



/**
 * The contract with a digest, as it was taken when a version was released; undefined where the file is absent
 * or is not what its name says.
 */
async function readContract(source, server, digest) {
    const path = (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .contractFile */ .V8)(server, digest);
    return contractIn((await source.read([path])).get(path), digest);
}
/** The contract that a version was released with; undefined where it has none, or cannot be read. */
async function contractOfVersion(source, server, version) {
    const read = await readReleasedContract(source, server, version);
    return read.kind === "found" ? read.contract : undefined;
}
/** As `contractOfVersion`, with why there is none. */
async function readReleasedContract(source, server, version) {
    const [found] = (await readReleasedContracts(source, [{ server, version }])).values();
    return found ?? { kind: "absent" };
}
/** Contracts of many releases in two reads, by `keyOf`. */
async function readReleasedContracts(source, versions) {
    const documents = await source.read(versions.map(({ server, version }) => (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseFile */ .MR)(server, version)));
    const digests = new Map(versions.map((one) => [keyOf(one), (0,_contract_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestIn */ .s)(documents.get((0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseFile */ .MR)(one.server, one.version)))]));
    const paths = versions.flatMap((one) => {
        const digest = digests.get(keyOf(one));
        return typeof digest === "string" ? [(0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .contractFile */ .V8)(one.server, digest)] : [];
    });
    const files = paths.length === 0 ? new Map() : await source.read([...new Set(paths)]);
    const found = new Map();
    for (const one of versions) {
        const digest = digests.get(keyOf(one));
        if (digest === undefined)
            found.set(keyOf(one), { kind: "absent" });
        else if (digest === null)
            found.set(keyOf(one), { kind: "none" });
        else {
            const path = (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .contractFile */ .V8)(one.server, digest);
            const contract = await contractIn(files.get(path), digest);
            found.set(keyOf(one), contract ? { kind: "found", contract, digest } : { kind: "unreadable", path });
        }
    }
    return found;
}
/** Neither an id nor a version has a space in it. */
function keyOf({ server, version }) {
    return `${server} ${version}`;
}
async function contractIn(bytes, digest) {
    const value = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonOf */ .o_)(bytes);
    if (!isContract(value))
        return undefined;
    const { contractDigest } = await __webpack_require__.e(/* import() */ 4567).then(__webpack_require__.bind(__webpack_require__, 4567));
    return contractDigest(value) === digest ? value : undefined;
}
/** The digest says whether it is the right one; the shape only that it may be asked. */
function isContract(value) {
    const isList = (name, key) => {
        const list = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, name);
        return Array.isArray(list) && list.every((entry) => typeof (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(entry, key) === "string");
    };
    return (isList("tools", "name") &&
        isList("prompts", "name") &&
        isList("resources", "uri") &&
        isList("resourceTemplates", "uriTemplate"));
}


/***/ }),

/***/ 81756:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ noticesMarkdown),
/* harmony export */   v: () => (/* binding */ comparisonMarkdown)
/* harmony export */ });
/* harmony import */ var _contract_alike_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73794);
/* harmony import */ var _contract_text_visible_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43298);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43570);
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45455);
/* harmony import */ var _markdown_fit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54185);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10431);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19549);
/* harmony import */ var _word_difference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97825);








/** How much is written out at each level of detail: rows of each class, texts side by side, and words of each. */
const levels = [
    { rows: 500, texts: 200, words: 400, warnings: 100 },
    { rows: 100, texts: 30, words: 150, warnings: 50 },
    { rows: 40, texts: 10, words: 60, warnings: 20 },
    { rows: 15, texts: 3, words: 40, warnings: 8 },
    { rows: 5, texts: 0, words: 0, warnings: 3 },
    { rows: 0, texts: 0, words: 0, warnings: 0 },
];
/**
 * A comparison for a pull request: its verdict, what to look at twice, a table for each class with the worst first,
 * texts that changed side by side, and what looks renamed. Everything of the contract is escaped.
 */
function comparisonMarkdown(comparison, options = {}) {
    const limit = options.limit ?? Number.POSITIVE_INFINITY;
    for (const level of levels) {
        const isLast = level === levels.at(-1);
        if (!isLast && leastSize(comparison, level) > limit)
            continue;
        const kept = [];
        let left = limit;
        for (const block of blocksAt(comparison, level, options, limit)) {
            left -= (0,_markdown_fit_js__WEBPACK_IMPORTED_MODULE_3__/* .sizeOf */ .$d)(block) + gap;
            if (left < 0 && !isLast)
                break;
            kept.push(block);
        }
        if (left >= 0 || isLast)
            return kept.join("\n\n");
    }
    return "";
}
/** Between two blocks, line feeds counted as `sizeOf` does. */
const gap = 4;
/** What cannot fit is not begun. */
function leastSize({ changes }, { rows, texts }) {
    const leastRow = 40;
    const many = changes.filter(_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .isTextChange */ .QE).length;
    const others = (0,_contract_alike_js__WEBPACK_IMPORTED_MODULE_0__/* .alike */ .n)(changes.filter((change) => !(0,_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .isTextChange */ .QE)(change))).length;
    return leastRow * (Math.min(many, texts) + Math.min(others, rows));
}
/** Block by block, so that what does not fit is not made to its end. */
function* blocksAt(comparison, level, { heading }, limit) {
    const title = (words) => titled(words, heading);
    const { verdict } = comparison;
    const light = verdict === "none" ? "⚪" : _groups_js__WEBPACK_IMPORTED_MODULE_5__/* .classWords */ .ot[verdict].light;
    const groups = (0,_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .groupChanges */ .tw)(comparison);
    yield `${light} ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .bold */ .Cr)(verdict === "none" ? "no change" : verdict)}${verdict === "none" ? "" : `: ${(0,_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .countChanges */ .xS)(comparison)}`}`;
    if (level !== levels[0])
        yield "Shortened to fit; `headgate contract diff` shows all of it.";
    yield* some(noticesMarkdown((0,_groups_js__WEBPACK_IMPORTED_MODULE_5__.warningsIn)(comparison), { heading, most: level.warnings }));
    for (const group of groups) {
        const { title: words } = _groups_js__WEBPACK_IMPORTED_MODULE_5__/* .classWords */ .ot[group.class];
        const told = group.changes.filter((change) => !(0,_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .isTextChange */ .QE)(change));
        const texts = group.changes.filter(_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .isTextChange */ .QE);
        if (told.length > 0 && level.rows > 0) {
            // The first line says it where all are of one class.
            if (groups.length > 1)
                yield title(`${words}: ${told.length}`);
            yield changesTable(told, level.rows);
        }
        if (texts.length > 0 && level.texts > 0) {
            yield title(`Texts that a model reads: ${texts.length}`);
            yield textsTable(texts, level, limit);
        }
    }
    yield* some(renamesMarkdown(comparison, level, title));
}
function some(block) {
    return block === "" ? [] : [block];
}
function titled(words, heading) {
    return heading === undefined ? (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .bold */ .Cr)(words) : `${"#".repeat(Math.min(6, Math.max(1, heading)))} ${words}`;
}
function changesTable(changes, most) {
    const { told, rest } = (0,_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .reasoned */ .uI)(changes, most);
    const rows = told.map(({ first, summary, why }) => [
        (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .R)(summary), 160),
        _groups_js__WEBPACK_IMPORTED_MODULE_5__/* .sideWords */ .H[first.side],
        (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(why, 300),
        (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .R)(first.reason), 60),
    ]);
    return withMore((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["change", "concerns", "why", "reason"], rows), rest);
}
/** Stops where it is longer than the limit already: then it is not used. */
function textsTable(changes, { texts, words }, limit) {
    const rows = [];
    let size = 0;
    for (const change of changes.slice(0, texts)) {
        const runs = (0,_word_difference_js__WEBPACK_IMPORTED_MODULE_6__/* .textRuns */ .ei)(change);
        const row = [
            (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .R)((0,_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .placeWords */ .fp)(change.pointer)), 120),
            sideCell((0,_word_difference_js__WEBPACK_IMPORTED_MODULE_6__/* .sideOf */ .Jh)(runs, "gone"), "del", words),
            sideCell((0,_word_difference_js__WEBPACK_IMPORTED_MODULE_6__/* .sideOf */ .Jh)(runs, "come"), "ins", words),
        ];
        rows.push(row);
        size += row.join("").length;
        if (size > limit)
            break;
    }
    return withMore((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["of", "before", "after"], rows), changes.length - texts);
}
/** One side of a text, with what only it has marked, of at most so many words. */
function sideCell(runs, mark, most) {
    const parts = [];
    let left = most;
    for (const { kind, words } of runs) {
        if (left <= 0)
            break;
        const shown = words.slice(0, left);
        const said = (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(`${shown.join(" ")}${shown.length < words.length ? " …" : ""}`, 4_000);
        left -= shown.length;
        if (said !== "")
            parts.push(kind === "same" ? said : `<${mark}>${said}</${mark}>`);
    }
    return parts.join(" ");
}
/** What stands out in texts that a model reads: of a comparison, or of a contract that is the first. */
function noticesMarkdown(notices, { heading, most = 100 } = {}) {
    if (notices.length === 0)
        return "";
    if (most === 0)
        return `⚠ ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(notices.length, "thing")} to look at twice.`;
    const { told, rest } = (0,_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .toldNotices */ .rV)(notices, most);
    const items = told.map(({ pointer, text: words }) => `${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .R)((0,_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .placeWords */ .fp)(pointer)), 120)}: ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .R)(words), 400)}`);
    return [titled(`⚠ Look twice: ${notices.length}`, heading), withMore((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(items), rest)].join("\n\n");
}
function renamesMarkdown({ renames = [] }, { rows }, title) {
    if (renames.length === 0 || rows === 0)
        return "";
    const items = renames.slice(0, rows).map(({ before, after, confidence, reason }) => {
        const names = `${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .R)(before))} → ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .R)(after))}`;
        return `${names}${confidence === "high" ? "" : ", perhaps"}: ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .R)(reason), 200)}`;
    });
    return [title("Looks renamed"), withMore((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(items), renames.length - rows)].join("\n\n");
}
function withMore(markdown, rest) {
    return rest > 0 ? `${markdown}\n\n… and ${rest} more.` : markdown;
}


/***/ }),

/***/ 43570:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ small),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony export headline */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45455);

/**
 * What is folded away. The summary is HTML (`htmlText`), the content Markdown; the blank lines around it are what
 * makes it Markdown.
 */
function details(summary, content) {
    return `<details>\n<summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
/** A table; columns whose every cell is empty are left out. Cells are Markdown on one line. */
function table(headings, rows) {
    const used = headings.flatMap((_, index) => index === 0 || rows.some((row) => (row[index] ?? "") !== "") ? [index] : []);
    const line = (cells) => `| ${used.map((index) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .Hn)(cells[index] ?? "")).join(" | ")} |`;
    return [line(headings), `|${" --- |".repeat(used.length)}`, ...rows.map(line)].join("\n");
}
function list(items) {
    return items.map((item) => `- ${item}`).join("\n");
}
/** The first line, which answers the question. */
function headline(markdown) {
    return bold(markdown);
}
/** Small print. */
function small(markdown) {
    return `<sub>${markdown}</sub>`;
}


/***/ }),

/***/ 45455:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cr: () => (/* binding */ bold),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* unused harmony export htmlCode */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10431);

/**
 * The one place where other people's text becomes Markdown. GitHub works on a comment twice: its Markdown parser
 * makes elements (emphasis, links, bare addresses, HTML), and after that filters read the text of the finished
 * page and make mentions, references, emoji and formulas. Entities stop the first and are gone before the second,
 * so `&#64;team` does notify the team. What stops the second is that its filters leave code alone: so every word
 * that one of them could act upon is shown as code, whole, and so can be copied as it is; the rest of the text
 * has its special characters as entities, which mean the same in prose, in a table's cell and within HTML.
 */
const special = /[&<>`*~[\]\\|]/g;
/** What would begin a heading, list, quote, rule or definition if a text stood at the start of a block. */
const opening = /^(?:[-+=#:]|\d{1,9}[.)](?=\s|$))/;
/** Whether GitHub could make a word more than what it says. */
function isTelling(word) {
    return tellings.some((pattern) => pattern.test(word));
}
const tellings = [
    // Users, teams, addresses of mail, commits of a user's fork.
    /@/,
    // Issues and pull requests, also of other repositories; advisories.
    /#\d|\bgh-\d|ghsa-|cve-\d/i,
    // Addresses, with and without a scheme.
    /:\/\/|www\.|mailto:|xmpp:/i,
    // Commits: any run of hexadecimal digits that is long enough.
    /[0-9a-f]{7}/i,
    // Emoji, also one that a colon of ours would end; but for times of the day.
    /:(?!\d\d(?!\d))[\w+-]/,
    // Formulas; and emphasis, where a name is written with underscores.
    /[$_]/,
];
/** Prose on one line, of at most `limit` columns before it is escaped; never a block of its own. */
function text(value, limit = 600) {
    return inline(value, limit, codeOf);
}
/** As `text`, within an element of HTML where Markdown is not read: a `<summary>`. */
function htmlText(value, limit = 200) {
    return inline(value, limit, htmlCodeOf);
}
function inline(value, limit, asCode) {
    const words = oneLine(value, limit)
        .split(" ")
        .map((word) => {
        if (!isTelling(word))
            return entities(word);
        const [before, core, after] = withoutPunctuation(word);
        return core === "" ? asCode(word) : `${entities(before)}${asCode(core)}${entities(after)}`;
    });
    return words.join(" ").replace(opening, (found) => entity(found.slice(0, -1), found.slice(-1)));
}
/** Takes off what stands around a word; a closing bracket belongs to it where its opening one does. */
function withoutPunctuation(word) {
    const before = /^[("'[{]*/.exec(word)?.[0] ?? "";
    let end = word.length;
    for (; end > before.length; end -= 1) {
        const last = word[end - 1] ?? "";
        const pair = brackets.get(last);
        const isWithin = pair !== undefined && word.slice(before.length, end - 1).includes(pair);
        if (isWithin || !/[)"'\]},.;:!?…]/.test(last))
            break;
    }
    return [before, word.slice(before.length, end), word.slice(end)];
}
const brackets = new Map([
    [")", "("],
    ["]", "["],
    ["}", "{"],
    [":", ":"],
]);
function entities(value) {
    return value.replace(special, (character) => entity("", character));
}
function entity(before, character) {
    return `${before}&#${character.codePointAt(0)};`;
}
/**
 * Inline code, in which nothing is read by anyone. Its fence is longer than any run of backticks within; nothing
 * at all is shown as `""`.
 */
function code(value, limit = 120) {
    return codeOf(oneLine(value, limit));
}
function oneLine(value, limit) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .aj)(value).replace(/\s+/gu, " ").trim(), limit);
}
function codeOf(line) {
    if (line === "")
        return '`""`';
    const fence = "`".repeat(longestRun(line) + 1);
    const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** Inline code within an element of HTML where Markdown is not read. */
function htmlCode(value, limit = 120) {
    return htmlCodeOf(oneLine(value, limit));
}
function htmlCodeOf(line) {
    return `<code>${line === "" ? '""' : entities(line)}</code>`;
}
function bold(markdown) {
    return markdown === "" ? "" : `**${markdown}**`;
}
/**
 * Markdown as one cell of a table. Only code can still hold a bar; parsers disagree on one after a backslash, so
 * that one is shown broken.
 */
function cell(markdown) {
    return markdown
        .replace(/\s+/gu, " ")
        .trim()
        .replace(/(\\?)\|/g, (_, backslash) => (backslash === "" ? "\\|" : "\\¦"));
}
/** A link to an address of the web; only its label where the address is none, or carries a password. */
function link(label, address) {
    const href = hrefOf(address);
    return href === undefined ? label : `[${label}](${href})`;
}
function hrefOf(address) {
    if (address === undefined || !URL.canParse(address))
        return undefined;
    const url = new URL(address);
    if (url.protocol !== "https:" && url.protocol !== "http:")
        return undefined;
    if (url.username !== "" || url.password !== "")
        return undefined;
    return url.href
        .replace(/[^A-Za-z0-9\-._~:/?#@!&+,;=%]/gu, (character) => [...new TextEncoder().encode(character)]
        .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`)
        .join(""))
        .replaceAll("&", "&amp;");
}
/** Text of many lines as it is, between fences longer than any run of backticks within. */
function fence(content, language = "") {
    const body = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .harmless */ .Is)(content, false).replace(/\n+$/, "");
    const ticks = "`".repeat(Math.max(3, longestRun(body) + 1));
    return `${ticks}${language}\n${body}\n${ticks}`;
}
function longestRun(value) {
    return Math.max(0, ...[...value.matchAll(/`+/g)].map(([run]) => run.length));
}


/***/ }),

/***/ 54185:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf)
/* harmony export */ });
/* unused harmony exports commentLimit, summaryLimit, tiers, fullestThatFits, firstThatFit */
/**
 * What GitHub takes as the text of a comment. It says 65,536 characters, and was seen to count 262,144 bytes; as
 * many bytes as it says characters, with line feeds counted twice, is within every way of counting.
 */
const commentLimit = 65_536;
/** What GitHub takes as the summary of one step: 1 MiB, beyond which it shows nothing of it. */
const summaryLimit = 1_048_576;
/** How much is written out; what a lower one leaves out is told to be elsewhere. */
const tiers = (/* unused pure expression or super */ null && (["full", "collapsed", "list", "counts"]));
/** Bytes as they are stored, with every line feed as the two that a form would send. */
function sizeOf(text) {
    let feeds = 0;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
        feeds += 1;
    return Buffer.byteLength(text) + feeds;
}
/** Bytes that one deployment takes at the very least: a row of a table, a name in a list. */
const leastOf = { full: 40, collapsed: 40, list: 4, counts: 0 };
/** Between two blocks. */
const gap = 4;
/**
 * The fullest tier whose blocks fit. Blocks are whole: nothing is ever cut inside a fence or an element. Of the last
 * tier, whose size does not grow with what it is about, blocks are left out from the end if even they are too many. `deployments`: how many each
 * tier but the last has to name, so that what cannot fit is not even begun.
 */
function fullestThatFits(limit, blocksOf, deployments = 0) {
    for (const tier of tiers) {
        const last = tier === tiers.at(-1);
        if (!last && deployments * leastOf[tier] > limit)
            continue;
        const kept = [];
        let size = 0;
        let whole = true;
        for (const block of blocksOf(tier)) {
            if (block === "")
                continue;
            const next = size + sizeOf(block) + (kept.length > 0 ? gap : 0);
            whole = next <= limit;
            if (!whole)
                break;
            kept.push(block);
            size = next;
        }
        if (whole || last)
            return { text: kept.join("\n\n"), tier };
    }
    return { text: "", tier: "counts" };
}
/** As many of the blocks as fullestThatFits, in their order; how many were left out. */
function firstThatFit(blocks, limit) {
    let size = 0;
    for (const [index, block] of blocks.entries()) {
        size += sizeOf(block) + gap;
        if (size > limit)
            return { blocks: blocks.slice(0, index), omitted: blocks.length - index };
    }
    return { blocks, omitted: 0 };
}


/***/ })

};
;