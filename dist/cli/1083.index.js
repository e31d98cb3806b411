"use strict";
exports.id = 1083;
exports.ids = [1083];
exports.modules = {

/***/ 98150:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ askedFor),
/* harmony export */   YH: () => (/* binding */ questionOf),
/* harmony export */   YY: () => (/* binding */ reasonIn),
/* harmony export */   cp: () => (/* binding */ refuseAll),
/* harmony export */   refuse: () => (/* binding */ refuse),
/* harmony export */   tE: () => (/* binding */ withDeployerNote)
/* harmony export */ });
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10547);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73903);
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6261);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63198);
/* harmony import */ var _rules_approvals_deployers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16241);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82383);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45349);







function askedFor(invocation) {
    const server = invocation.positionals[0] ?? "";
    const environment = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(invocation, "env") ?? "";
    return { id: `${environment}/${server}`, server, environment, reason: reasonIn(invocation) };
}
/** Options that say why, how it is told, or for how long to stay: with them or without, the same is asked. */
const manners = new Set([
    ...["reason", "watch", "dry-run", "json", "quiet", "no-color", "log-format", "help", "version"],
    ...["repository", "directory"],
]);
/**
 * Digest of what is asked, whoever asks and why: the same question from the same workflow run is the same run again,
 * and another one is its next step.
 */
function questionOf({ positionals, options }) {
    const asked = Object.entries(options).filter(([name, value]) => !manners.has(name) && value !== false && !(Array.isArray(value) && value.length === 0));
    return (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)({ positionals, ...Object.fromEntries(asked) });
}
/** Why somebody asks, as it is recorded: every record and every report carries it from then on. */
function reasonIn(invocation) {
    return capped((0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(invocation, "reason") ?? "", 2_000);
}
function capped(text, limit) {
    return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/\p{Cs}$/u, "")}…`;
}
/** A command that was understood and cannot be done; nothing was written. */
function refuse(world, finding, asked) {
    const whole = {
        outcome: "fail",
        severity: "high",
        ...finding,
        ...(asked?.environment === undefined ? {} : { environment: asked.environment }),
        ...(asked?.server === undefined ? {} : { server: asked.server }),
    };
    return refuseAll(world, [whole]);
}
/** As `refuse`, with everything that stands against it. */
function refuseAll(world, findings) {
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .result */ .Ke)("refused", (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_2__.formatFindings)(findings, new Map(), (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .textOptions */ .aW)(world)), {
        findings: (0,_report_json_js__WEBPACK_IMPORTED_MODULE_6__.findingsJson)(findings),
    });
}
/** Who may act on an environment was asked before, where the host knows people; on a clone it is told that nobody was. */
function withDeployerNote(done, environment, world) {
    const isVerified = (world.host?.requester ?? null) !== null;
    const project = { teams: {}, file: _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .projectFile */ .g7 };
    const findings = environment && !isVerified ? (0,_rules_approvals_deployers_js__WEBPACK_IMPORTED_MODULE_3__/* .checkDeployer */ .tT)(environment, project, null) : [];
    if (findings.length === 0)
        return done;
    const note = (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_2__.formatFindings)(findings, new Map(), (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .textOptions */ .aW)(world));
    const known = Array.isArray(done.json?.findings) ? done.json.findings : [];
    return {
        ...done,
        text: [done.text, note].filter(Boolean).join("\n\n"),
        json: { ...done.json, findings: [...known, ...(0,_report_json_js__WEBPACK_IMPORTED_MODULE_6__.findingsJson)(findings)] },
    };
}


/***/ }),

/***/ 18135:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   bh: () => (/* binding */ kindInWords),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   qF: () => (/* binding */ pathInWords)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34694);

/** Text from a file as it may stand in a message: quoted, cut, with nothing in it that a terminal would obey. */
function quoted(text, limit = 60) {
    const visible = JSON.stringify(text.length > limit ? `${text.slice(0, limit)}…` : text);
    return visible.replace(_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unprintable */ .hO, (character) => Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
        .map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`)
        .join(""));
}
/** `windows[0].allow`, `green["1.1.5"]`: a path as people write it; the whole document is `the file`. */
function pathInWords(path) {
    if (path.length === 0)
        return "the file";
    let words = "";
    for (const step of path) {
        if (typeof step === "number")
            words += `[${step}]`;
        else if (/^[A-Za-z_$][\w-]{0,63}$/.test(step))
            words += words === "" ? step : `.${step}`;
        else
            words += `[${quoted(step)}]`;
    }
    return words;
}
/** What a value is, in words, for a message that says that it should be something else. */
function kindInWords(value) {
    if (value === null)
        return "empty";
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object")
        return "a map";
    if (typeof value === "string")
        return value === "" ? "empty text" : `the text ${quoted(value)}`;
    return typeof value === "boolean" ? `the truth value ${value}` : `the number ${String(value)}`;
}
/** The candidate that differs least from a word, if it is near enough to have been meant. */
function nearest(word, candidates) {
    if (word.length > 64)
        return undefined;
    let best;
    let least = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (const candidate of candidates) {
        const distance = distanceBetween(word.toLowerCase(), candidate.toLowerCase());
        if (distance < least) {
            least = distance;
            best = candidate;
        }
    }
    return best;
}
/** Insertions, removals, replacements and swaps of neighbours (optimal string alignment). */
function distanceBetween(a, b) {
    let older = [];
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let least = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            if (swapped)
                least = Math.min(least, (older[j - 2] ?? 0) + 1);
            row.push(least);
        }
        older = previous;
        previous = row;
    }
    return previous[b.length] ?? 0;
}


/***/ }),

/***/ 33114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ advisoryAddress),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   RX: () => (/* binding */ sayAdvisory),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   vu: () => (/* binding */ compareAdvisories),
/* harmony export */   zj: () => (/* binding */ advisorySeverities)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34694);

const advisorySeverities = [
    "low",
    "medium",
    "high",
    "critical",
];
/** Whether a severity is at or over a limit; one that nobody knows may be. */
function reaches(severity, limit) {
    return severity === null || advisorySeverities.indexOf(severity) >= advisorySeverities.indexOf(limit);
}
/** Worst first, what nobody knows the severity of before all; then by package and id. */
function compareAdvisories(a, b) {
    const rank = ({ severity }) => (severity === null ? 4 : advisorySeverities.indexOf(severity));
    const text = (of) => `${of.package}\n${of.version}\n${of.id}`;
    return rank(b) - rank(a) || (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0);
}
/** Whether it is known by this name, in capitals or not. */
function isNamed({ id, aliases }, name) {
    const wanted = name.toLowerCase();
    return [id, ...aliases].some((one) => one.toLowerCase() === wanted);
}
/** `GHSA-35jh-r3h4-6jhm (high) in npm:lodash 4.17.20, fixed in 4.17.21` */
function sayAdvisory({ id, severity, package: name, version, fixed }) {
    const words = `${id} (${severity ?? "severity not known"}) in ${name} ${version}`;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(fixed === null ? `${words}, no fix known` : `${words}, fixed in ${fixed}`, 400);
}
/** Where people read about it; undefined for names that no public database is known by. */
function advisoryAddress(id) {
    if (/^GHSA(?:-[0-9a-z]{4}){3}$/i.test(id))
        return `https://github.com/advisories/${id}`;
    return /^(?:CVE|PYSEC|MAL|OSV)-\d{4}-\d{1,12}$/i.test(id)
        ? `https://osv.dev/vulnerability/${id}`
        : undefined;
}


/***/ }),

/***/ 48077:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   _8: () => (/* binding */ parseBriefDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration)
/* harmony export */ });
const units = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000 };
const pattern = /^(?=\d)(?:(\d{1,5})d)?(?:(\d{1,6})h)?(?:(\d{1,7})m)?(?:(\d{1,8})s)?$/;
/** Undefined where the text is not a duration; the schema refuses such text before anyone asks. */
function parseDuration(text) {
    const match = pattern.exec(text);
    if (!match)
        return undefined;
    const [, d = "0", h = "0", m = "0", s = "0"] = match;
    return Number(d) * units.d + Number(h) * units.h + Number(m) * units.m + Number(s) * units.s;
}
/** A duration that may be shorter than a second: `500ms`, or as `parseDuration` reads it. */
function parseBriefDuration(text) {
    const [, milliseconds] = /^(\d{1,7})ms$/.exec(text) ?? [];
    return milliseconds === undefined ? parseDuration(text) : Number(milliseconds);
}
/** The canonical text, in hours and below so that `63h` reads as people say it; days only from two weeks. */
function formatDuration(duration) {
    let rest = Math.max(0, Math.round(duration / 1000) * 1000);
    if (rest === 0)
        return "0s";
    let text = "";
    for (const unit of rest >= 14 * units.d ? ["d", "h", "m", "s"] : ["h", "m", "s"]) {
        const count = Math.floor(rest / units[unit]);
        if (count > 0)
            text += `${count}${unit}`;
        rest -= count * units[unit];
    }
    return text;
}


/***/ }),

/***/ 31683:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ noticesJson),
/* harmony export */   s: () => (/* binding */ comparisonJson)
/* harmony export */ });
/** A comparison as data: every member always there, null where there is nothing to say. */
function comparisonJson({ verdict, changes, renames = [] }) {
    return {
        verdict,
        changes: changes.map(({ pointer, side, reason, summary, why, before, after, warnings, ...change }) => ({
            pointer,
            class: change.class,
            side,
            reason,
            summary,
            why: why ?? null,
            before: before ?? null,
            after: after ?? null,
            warnings: noticesOf(warnings ?? []),
        })),
        renames: renames.map(({ kind, from, to, before, after, confidence, reason }) => ({
            kind,
            from,
            to,
            before,
            after,
            confidence,
            reason,
        })),
    };
}
function noticesOf(warnings) {
    return warnings.map(({ kind, text }) => ({ kind, text }));
}
function noticesJson(notices) {
    return notices.map(({ pointer, kind, text }) => ({ pointer, kind, text }));
}


/***/ }),

/***/ 29162:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ formatWarnings),
/* harmony export */   T: () => (/* binding */ formatComparison)
/* harmony export */ });
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27114);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10431);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19549);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84043);
/* harmony import */ var _word_difference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97825);





/** How many changes of one class are written out before the rest is only counted. */
const mostChanges = { breaking: 200, unknown: 100, additive: 100, documentation: 30 };
const mostTexts = 50;
const longestText = 1_200;
/**
 * A comparison for the terminal: a line that says it all, what to look at twice, then every change by class, worst
 * first, and texts that changed, before above after. `title`: `weather 1.1.4 → 1.1.5`.
 */
function formatComparison(title, comparison, options) {
    const { verdict } = comparison;
    const style = verdict === "none" ? "good" : _groups_js__WEBPACK_IMPORTED_MODULE_2__/* .classWords */ .ot[verdict].style;
    const head = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("strong", (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(title), options)}   ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(style, verdict === "none" ? "no change" : verdict, options)}${verdict === "none" ? "" : `: ${(0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .countChanges */ .xS)(comparison)}`}`;
    const blocks = [
        head,
        ...formatWarnings((0,_groups_js__WEBPACK_IMPORTED_MODULE_2__.warningsIn)(comparison), options),
        ...(0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .groupChanges */ .tw)(comparison).flatMap((group) => {
            const told = group.changes.filter((change) => !(0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .isTextChange */ .QE)(change));
            const texts = group.changes.filter(_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .isTextChange */ .QE);
            return [
                ...(told.length === 0 ? [] : [formatGroup(group.class, told, options)]),
                ...(texts.length === 0 ? [] : [formatTexts(texts, options)]),
            ];
        }),
        ...formatRenames(comparison, options),
    ];
    return blocks.join("\n\n");
}
function formatGroup(kind, changes, options) {
    const { style } = _groups_js__WEBPACK_IMPORTED_MODULE_2__/* .classWords */ .ot[kind];
    const rows = (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .reasoned */ .uI)(changes)
        .slice(0, mostChanges[kind])
        .map(({ change, why }) => [
        {
            text: `  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)((0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(change.summary)), 90)}`,
            style: kind === "documentation" ? undefined : style,
        },
        { text: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(why), style: "faint" },
    ]);
    const table = (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTable */ .k)(rows.map((row) => row.map(({ text, style }) => (style === undefined ? { text } : { text, style }))), options);
    const rest = changes.length - mostChanges[kind];
    const more = rest > 0 ? [`  … and ${rest} more; --json has all of them`] : [];
    return [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("strong", kind, options), ...table, ...more].join("\n");
}
function formatTexts(changes, options) {
    const blocks = changes.slice(0, mostTexts).flatMap((change) => {
        const runs = (0,_word_difference_js__WEBPACK_IMPORTED_MODULE_3__/* .textRuns */ .ei)(change);
        return [
            `  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)((0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)((0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .placeWords */ .fp)(change.pointer)))}`,
            ...sideLines("-", (0,_word_difference_js__WEBPACK_IMPORTED_MODULE_3__/* .sideOf */ .Jh)(runs, "gone"), "bad", options),
            ...sideLines("+", (0,_word_difference_js__WEBPACK_IMPORTED_MODULE_3__/* .sideOf */ .Jh)(runs, "come"), "good", options),
        ];
    });
    const rest = changes.length - mostTexts;
    const more = rest > 0 ? [`  … and ${rest} more; --json has all of them`] : [];
    return [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("strong", "texts that a model reads", options), ...blocks, ...more].join("\n");
}
function sideLines(sign, runs, style, options) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)((0,_word_difference_js__WEBPACK_IMPORTED_MODULE_3__/* .textOfRuns */ .vT)(runs, longestText));
    if (text === "")
        return [];
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(text, Math.max(20, options.width - 6)).map((line, index) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(style, `    ${index === 0 ? sign : " "} ${line}`, options));
}
/** What to look at twice; nothing where there is nothing. */
function formatWarnings(warnings, options) {
    if (warnings.length === 0)
        return [];
    const { told, rest } = (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .toldNotices */ .rV)(warnings, mostTexts);
    const lines = told.flatMap(({ pointer, text }) => {
        const place = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)((0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)((0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .placeWords */ .fp)(pointer)));
        const words = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)((0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(text));
        const line = `! ${place}: ${words}`;
        const [first = "", ...others] = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .widthOf */ .qz)(line) <= options.width - 2 ? [line] : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(line, Math.max(20, options.width - 4));
        return [`  ${first}`, ...others.map((other) => `    ${other}`)].map((one) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("warn", one, options));
    });
    const more = rest > 0 ? [`  … and ${rest} more; --json has all of them`] : [];
    return [[(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("strong", "look twice", options), ...lines, ...more].join("\n")];
}
function formatRenames({ renames = [] }, options) {
    if (renames.length === 0)
        return [];
    const rows = renames.slice(0, mostTexts).map(({ before, after, reason, confidence }) => [
        { text: `  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)((0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(before))} → ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)((0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(after))}` },
        {
            text: `${confidence === "high" ? "" : "perhaps: "}${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)((0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(reason))}`,
            style: "faint",
        },
    ]);
    return [[(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("strong", "looks renamed", options), ...(0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTable */ .k)(rows, options)].join("\n")];
}


/***/ }),

/***/ 27114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ formatTable)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10431);

const gap = "   ";
/**
 * Columns as wide as their widest cell, padded but for the last. Where a row would not fit into the width,
 * as many of the last columns as it takes go to a line of their own below each row, and their headings are
 * left out. Of two columns the last one is wrapped where it stands.
 */
function formatTable(rows, options, headings = []) {
    const head = headings.map((text, index) => ({ text, style: index === 0 ? "strong" : "faint" }));
    const all = head.length === 0 ? rows : [head, ...rows];
    const columns = Math.max(0, ...all.map((row) => row.length));
    const widths = Array.from({ length: columns }, (_, index) => Math.max(0, ...all.map((row) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(row[index]?.text ?? ""))));
    const fitting = columnsThatFit(widths, options.width);
    if (fitting === columns)
        return all.map((row) => joinCells(row, widths, options));
    if (columns === 2)
        return all.flatMap((row) => wrapLast(row, widths, options));
    return all.flatMap((row) => [
        joinCells(row.slice(0, fitting), widths, options),
        ...(row === head ? [] : below(row.slice(fitting), options)),
    ]);
}
/** At least two, so that what stands below belongs to something. */
function columnsThatFit(widths, width) {
    const total = (columns) => widths.slice(0, columns).reduce((sum, one) => sum + one, 0) + gap.length * (columns - 1);
    let columns = widths.length;
    if (columns === 2)
        return total(2) <= width ? 2 : 1;
    while (columns > 2 && total(columns) > width)
        columns -= 1;
    return columns;
}
function below(cells, options) {
    const filled = cells.filter((cell) => cell.text !== "");
    const line = filled.map((cell) => cell.text).join(gap);
    if (line === "")
        return [];
    const room = options.width - 4;
    if ((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(line) <= room) {
        return [`    ${filled.map((cell) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(cell.style, cell.text, options)).join(gap)}`];
    }
    const style = filled.length === 1 ? filled[0]?.style : undefined;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(line, room).map((part) => `    ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(style, part, options)}`);
}
function wrapLast([first, last], widths, options) {
    if (!first || !last?.text)
        return [joinCells(first ? [first] : [], widths, options)];
    const indent = (widths[0] ?? 0) + gap.length;
    const [begin = "", ...rest] = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(last.text, Math.max(20, options.width - indent));
    return [
        joinCells([first, { ...last, text: begin }], widths, options),
        ...rest.map((part) => " ".repeat(indent) + (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(last.style, part, options)),
    ];
}
function joinCells(row, widths, options) {
    const used = row.findLastIndex((cell) => cell.text !== "");
    return row
        .slice(0, used + 1)
        .map((cell, index) => {
        const padding = index === used ? cell.text : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .padEnd */ .f)(cell.text, widths[index] ?? 0);
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(cell.style, cell.text, options) + padding.slice(cell.text.length);
    })
        .join(gap);
}


/***/ }),

/***/ 47996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ looksRandom),
/* harmony export */   n0: () => (/* binding */ looksSecret),
/* harmony export */   xU: () => (/* binding */ isIssuedToken)
/* harmony export */ });
/** Shapes that issuers give their tokens, so that they can be recognised. */
const issued = [
    /^gh[pousr]_[A-Za-z0-9]{20,}$/,
    /^github_pat_[A-Za-z0-9_]{20,}$/,
    /^glpat-[A-Za-z0-9_-]{16,}$/,
    /^sk-[A-Za-z0-9_-]{20,}$/,
    /^[rsp]k_(live|test)_[A-Za-z0-9]{10,}$/,
    /^(AKIA|ASIA)[A-Z0-9]{16}$/,
    /^AIza[A-Za-z0-9_-]{30,}$/,
    /^ya29\.[A-Za-z0-9_-]{20,}$/,
    /^xox[abeoprs]-[A-Za-z0-9-]{10,}$/,
    /^npm_[A-Za-z0-9]{30,}$/,
    /^pypi-[A-Za-z0-9_-]{16,}$/,
    /^hf_[A-Za-z0-9]{20,}$/,
    /^SG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}$/,
    /^dop_v1_[a-f0-9]{32,}$/,
    /^eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*$/,
    /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
    /^[a-z][a-z0-9+.-]*:\/\/[^/\s:@]*:[^/\s@]+@/i,
    /^(Bearer|Basic)\s+[A-Za-z0-9+/=._-]{12,}$/i,
];
/** Names that say what their value is. A number, a switch, a path or an address is not a secret even there. */
const secretName = /(^|_)(PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|API_?KEY|PRIVATE_KEY|ACCESS_KEY|CREDENTIALS?)$/i;
const harmless = /^(|\d+(\.\d+)?[a-z%]{0,3}|true|false|yes|no|on|off|none|\$\{.*\}|\.{0,2}\/.*|[a-z][a-z0-9+.-]*:\/\/.*)$/i;
/** Whether a text has the shape of an issued credential. */
function isIssuedToken(text) {
    return text.length >= 12 && issued.some((pattern) => pattern.test(text.trim()));
}
/** Whether a plain variable holds what looks like a credential: by its shape, its name, or its randomness. */
function looksSecret(name, value) {
    if (value.length < 6)
        return false;
    if (isIssuedToken(value))
        return true;
    return (secretName.test(name) && !harmless.test(value)) || looksRandom(value);
}
/**
 * Long, evenly spread (words, paths and identifiers stay below 4 bits a character or are short), with few
 * separators and many changes between small letters, capitals and digits: words have some, chance has many.
 */
function looksRandom(text) {
    if (text.length < 32 || text.length > 512 || !/^[A-Za-z0-9+/=_-]+$/.test(text))
        return false;
    const separators = text.match(/[+/=_-]/g)?.length ?? 0;
    const changes = text.match(/[a-z](?=[A-Z0-9])|[A-Z](?=[a-z0-9])|\d(?=[A-Za-z])/g)?.length ?? 0;
    return separators * 12 <= text.length && changes * 5 >= text.length * 2 && entropy(text) >= 4;
}
/** Shannon entropy in bits for each character. */
function entropy(text) {
    const counts = new Map();
    for (const character of text)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    const parts = [...counts.values()].map((count) => count / text.length);
    return parts.reduce((sum, part) => sum - part * Math.log2(part), 0);
}


/***/ })

};
;