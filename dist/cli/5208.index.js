"use strict";
exports.id = 5208;
exports.ids = [5208];
exports.modules = {

/***/ 5208:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./.build/cli/specifications.js + 5 modules
var specifications = __webpack_require__(3515);
;// CONCATENATED MODULE: ./.build/cli/commands.js

/**
 * How each command is loaded: only the one that is asked for, so that starting costs what it needs and no
 * more. A command without a loader is declared but not part of this version.
 */
const loaders = {
    validate: async () => (await Promise.all(/* import() */[__webpack_require__.e(2638), __webpack_require__.e(2566)]).then(__webpack_require__.bind(__webpack_require__, 2566))).validate,
    plan: async () => (await Promise.all(/* import() */[__webpack_require__.e(2638), __webpack_require__.e(5427)]).then(__webpack_require__.bind(__webpack_require__, 5427))).plan,
    apply: async () => (await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(707), __webpack_require__.e(9547), __webpack_require__.e(5663), __webpack_require__.e(2638), __webpack_require__.e(816), __webpack_require__.e(2968), __webpack_require__.e(4077), __webpack_require__.e(5733), __webpack_require__.e(7027), __webpack_require__.e(4634), __webpack_require__.e(9442), __webpack_require__.e(1174), __webpack_require__.e(9596), __webpack_require__.e(1376), __webpack_require__.e(6718), __webpack_require__.e(6358)]).then(__webpack_require__.bind(__webpack_require__, 6358))).apply,
    deploy: async () => (await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(707), __webpack_require__.e(9547), __webpack_require__.e(5663), __webpack_require__.e(2638), __webpack_require__.e(816), __webpack_require__.e(2968), __webpack_require__.e(4077), __webpack_require__.e(5733), __webpack_require__.e(7027), __webpack_require__.e(4634), __webpack_require__.e(9442), __webpack_require__.e(1174), __webpack_require__.e(9596), __webpack_require__.e(1376), __webpack_require__.e(6718), __webpack_require__.e(5485), __webpack_require__.e(2807)]).then(__webpack_require__.bind(__webpack_require__, 2807))).deploy,
    traffic: async () => (await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(707), __webpack_require__.e(9547), __webpack_require__.e(5663), __webpack_require__.e(2638), __webpack_require__.e(816), __webpack_require__.e(2968), __webpack_require__.e(4077), __webpack_require__.e(5733), __webpack_require__.e(7027), __webpack_require__.e(4634), __webpack_require__.e(9442), __webpack_require__.e(1174), __webpack_require__.e(9596), __webpack_require__.e(1376), __webpack_require__.e(6718), __webpack_require__.e(5485), __webpack_require__.e(3087)]).then(__webpack_require__.bind(__webpack_require__, 3087))).traffic,
    promote: async () => (await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(707), __webpack_require__.e(9547), __webpack_require__.e(5663), __webpack_require__.e(2638), __webpack_require__.e(816), __webpack_require__.e(2968), __webpack_require__.e(4077), __webpack_require__.e(5733), __webpack_require__.e(7027), __webpack_require__.e(4634), __webpack_require__.e(9442), __webpack_require__.e(1174), __webpack_require__.e(9596), __webpack_require__.e(1376), __webpack_require__.e(6718), __webpack_require__.e(5485), __webpack_require__.e(2746)]).then(__webpack_require__.bind(__webpack_require__, 2746))).promote,
    rollback: async () => (await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(707), __webpack_require__.e(9547), __webpack_require__.e(5663), __webpack_require__.e(2638), __webpack_require__.e(816), __webpack_require__.e(2968), __webpack_require__.e(4077), __webpack_require__.e(5733), __webpack_require__.e(7027), __webpack_require__.e(4634), __webpack_require__.e(9442), __webpack_require__.e(1174), __webpack_require__.e(9596), __webpack_require__.e(1376), __webpack_require__.e(9964)]).then(__webpack_require__.bind(__webpack_require__, 9964))).rollback,
    release: async () => (await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(707), __webpack_require__.e(5663), __webpack_require__.e(2638), __webpack_require__.e(816), __webpack_require__.e(2968), __webpack_require__.e(9115), __webpack_require__.e(9437)]).then(__webpack_require__.bind(__webpack_require__, 3991))).release,
    status: async () => (await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(707), __webpack_require__.e(9547), __webpack_require__.e(5663), __webpack_require__.e(2638), __webpack_require__.e(816), __webpack_require__.e(2968), __webpack_require__.e(4077), __webpack_require__.e(5733), __webpack_require__.e(7027), __webpack_require__.e(2280)]).then(__webpack_require__.bind(__webpack_require__, 6386))).status,
    history: async () => (await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(2638), __webpack_require__.e(2968), __webpack_require__.e(6971)]).then(__webpack_require__.bind(__webpack_require__, 3813))).history,
    stop: async () => (await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(707), __webpack_require__.e(9547), __webpack_require__.e(5663), __webpack_require__.e(2638), __webpack_require__.e(816), __webpack_require__.e(2968), __webpack_require__.e(4077), __webpack_require__.e(5733), __webpack_require__.e(7027), __webpack_require__.e(4634), __webpack_require__.e(9442), __webpack_require__.e(7600)]).then(__webpack_require__.bind(__webpack_require__, 7600))).stop,
    resume: async () => (await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(707), __webpack_require__.e(9547), __webpack_require__.e(5663), __webpack_require__.e(2638), __webpack_require__.e(816), __webpack_require__.e(2968), __webpack_require__.e(4077), __webpack_require__.e(5733), __webpack_require__.e(7027), __webpack_require__.e(4634), __webpack_require__.e(9442), __webpack_require__.e(7600), __webpack_require__.e(7847)]).then(__webpack_require__.bind(__webpack_require__, 7847))).resume,
    recover: async () => (await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(707), __webpack_require__.e(9547), __webpack_require__.e(5663), __webpack_require__.e(2638), __webpack_require__.e(816), __webpack_require__.e(2968), __webpack_require__.e(4077), __webpack_require__.e(5733), __webpack_require__.e(7027), __webpack_require__.e(4634), __webpack_require__.e(9442), __webpack_require__.e(1174), __webpack_require__.e(9596), __webpack_require__.e(5890)]).then(__webpack_require__.bind(__webpack_require__, 5890))).recover,
    run: async () => (await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(2638), __webpack_require__.e(2968), __webpack_require__.e(5897)]).then(__webpack_require__.bind(__webpack_require__, 5897))).run,
    init: async () => (await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(707), __webpack_require__.e(9547), __webpack_require__.e(5663), __webpack_require__.e(2638), __webpack_require__.e(816), __webpack_require__.e(2968), __webpack_require__.e(4077), __webpack_require__.e(5733), __webpack_require__.e(3760)]).then(__webpack_require__.bind(__webpack_require__, 9310))).init,
    doctor: async () => (await Promise.all(/* import() */[__webpack_require__.e(2638), __webpack_require__.e(816), __webpack_require__.e(4077), __webpack_require__.e(5199)]).then(__webpack_require__.bind(__webpack_require__, 966))).doctor,
    demo: async () => (await Promise.all(/* import() */[__webpack_require__.e(2638), __webpack_require__.e(2968), __webpack_require__.e(8253)]).then(__webpack_require__.bind(__webpack_require__, 7257))).demo,
    explain: async () => (await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(707), __webpack_require__.e(5663), __webpack_require__.e(6446)]).then(__webpack_require__.bind(__webpack_require__, 2349))).explain,
    completion: async () => (await __webpack_require__.e(/* import() */ 4177).then(__webpack_require__.bind(__webpack_require__, 4177))).completionOf(specifications.specifications, (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3515))).commonOptions),
};
/** The command behind a name; undefined where this version does not have it yet. */
async function loadCommand(name) {
    return await loaders[name]?.();
}

// EXTERNAL MODULE: ./.build/commands/command.js
var command = __webpack_require__(2383);
// EXTERNAL MODULE: ./.build/report/text.js
var report_text = __webpack_require__(431);
;// CONCATENATED MODULE: ./.build/cli/failure.js

/** Codes, messages and hints of our own errors and of the system's; everything else is `unexpected`. */
function failureOf(error) {
    if (!(error instanceof Error))
        return { code: "unexpected", message: String(error), hint: undefined };
    const code = "code" in error && typeof error.code === "string" ? error.code : "unexpected";
    const hint = "hint" in error && typeof error.hint === "string" ? error.hint : undefined;
    const message = error.message === "" ? error.name : error.message;
    return {
        code,
        message,
        hint: hint ?? (code === "unexpected" ? "this should not happen; HEADGATE_DEBUG=1 shows where" : undefined),
    };
}
/** `headgate: MESSAGE (CODE)`, and the hint on a line of its own. */
function failureText(failure) {
    const hint = failure.hint === undefined ? "" : `\n  hint: ${(0,report_text/* sanitize */.aj)(failure.hint)}`;
    return `headgate: ${(0,report_text/* sanitize */.aj)(failure.message)} (${(0,report_text/* sanitize */.aj)(failure.code)})${hint}\n`;
}
/** The same as a document, for `--json`. */
function failureJson(outcome, failure) {
    const error = { code: failure.code, message: failure.message, hint: failure.hint ?? null };
    return `${(0,report_text/* printableJson */.et)({ headgate: 1, outcome, findings: [], error })}\n`;
}

// EXTERNAL MODULE: ./.build/cli/version.js
var version = __webpack_require__(8946);
;// CONCATENATED MODULE: ./.build/cli/door.js




/** Runs what a command line asks for. Never throws: this is where every exception ends. */
async function enter(parsed, argv, world, load) {
    try {
        switch (parsed.kind) {
            case "version":
                return { exit: 0, stdout: `${version/* version */.r}\n`, stderr: "" };
            case "help":
                return { exit: 0, stdout: `${await helpText(parsed.command, world.columns)}\n`, stderr: "" };
            case "usage":
                return usage(parsed.message, parsed.hint, argv.includes("--json"));
            case "command":
                return await runCommand(parsed, world, load);
        }
    }
    catch (error) {
        return failed(error, argv, world);
    }
}
async function runCommand(parsed, world, load) {
    const { invocation, name } = parsed;
    const command = await load(name);
    if (command === undefined) {
        return usage(`${name} is not part of this version of Headgate yet`, "headgate --help", invocation.options.json === true);
    }
    const result = await command(invocation, world);
    if (invocation.options.json === true) {
        return { exit: result.exit, stdout: `${(0,report_text/* printableJson */.et)(documentOf(result))}\n`, stderr: "" };
    }
    const silent = invocation.options.quiet === true && result.exit === 0;
    const text = silent || result.text === undefined || result.text === ""
        ? ""
        : `${(0,report_text/* harmless */.Is)(result.text, world.colour)}\n`;
    return { exit: result.exit, stdout: text, stderr: "" };
}
/** The envelope that every document has; its members come first and cannot be replaced by a command. */
function documentOf(result) {
    const { headgate: _, outcome: __, findings = [], ...members } = result.json ?? {};
    return { headgate: 1, outcome: result.outcome, findings, ...members };
}
async function helpText(name, columns) {
    const help = await __webpack_require__.e(/* import() */ 2067).then(__webpack_require__.bind(__webpack_require__, 2067));
    const width = Math.min(columns, 100);
    return name === undefined ? help.generalHelp(width) : help.commandHelp(name, width);
}
function usage(message, hint, json) {
    const exit = (0,command/* exitOf */.sX)("usage");
    if (json)
        return { exit, stdout: failureJson("usage", { code: "usage", message, hint }), stderr: "" };
    return { exit, stdout: "", stderr: `headgate: ${(0,report_text/* sanitize */.aj)(message)}\n  ${(0,report_text/* sanitize */.aj)(hint)}\n` };
}
function failed(error, argv, world) {
    const outcome = world.signal.aborted ? "interrupted" : "error";
    const failure = world.signal.aborted
        ? { code: "interrupted", message: "interrupted", hint: "the next run goes on from what is recorded" }
        : failureOf(error);
    const trace = world.env.HEADGATE_DEBUG === "1" && error instanceof Error ? `${traceOf(error)}\n` : "";
    const exit = (0,command/* exitOf */.sX)(outcome);
    return argv.includes("--json")
        ? { exit, stdout: failureJson(outcome, failure), stderr: trace }
        : { exit, stdout: "", stderr: (0,report_text/* harmless */.Is)(failureText(failure) + trace, false) };
}
function traceOf(error) {
    const cause = error.cause instanceof Error ? `\ncaused by ${traceOf(error.cause)}` : "";
    return (error.stack ?? error.message) + cause;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./.build/cli/suggestion.js
/** The nearest of the known words, where one is near enough to be what was meant. */
function suggestion(typed, known) {
    const word = typed.toLowerCase();
    const ranked = known
        .map((candidate) => ({ candidate, distance: distanceOf(word, candidate) }))
        .sort((a, b) => a.distance - b.distance);
    const best = ranked[0];
    return best !== undefined && best.distance <= Math.max(1, Math.floor(word.length / 3))
        ? best.candidate
        : undefined;
}
/** A longer or shorter form of the word counts as one mistake: `enviroment` means `env`. */
function distanceOf(word, candidate) {
    const extended = word.length >= 3 && (word.startsWith(candidate) || candidate.startsWith(word));
    return extended ? 1 : editDistance(word.slice(0, 40), candidate);
}
/** Insertions, removals, replacements and swaps of neighbours (optimal string alignment). */
function editDistance(a, b) {
    const rows = [Array.from({ length: b.length + 1 }, (_, index) => index)];
    for (let i = 1; i <= a.length; i += 1) {
        const above = rows[i - 1] ?? [];
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + cost, swapped ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY));
        }
        rows.push(row);
    }
    return rows[a.length]?.[b.length] ?? 0;
}

// EXTERNAL MODULE: ./.build/cli/usage.js
var cli_usage = __webpack_require__(1449);
;// CONCATENATED MODULE: ./.build/cli/parse.js




/** Reads the arguments after the program's name against the declarations of the commands. */
function parse(argv) {
    const { before, rest } = splitRest(argv);
    const name = commandIn(before);
    if (name === undefined) {
        if (before.some((argument) => argument === "--version" || argument === "-V"))
            return { kind: "version" };
        const stray = before.find((argument) => argument.startsWith("-") && !isHelp(argument));
        const known = stray === undefined || lookUp(specifications.commonOptions, nameIn(stray)) !== undefined;
        return known ? { kind: "help", command: undefined } : unknownOption(stray, undefined, specifications.commonOptions);
    }
    const command = name === "help" ? before.filter((argument) => !argument.startsWith("-"))[1] : name;
    if (command === undefined)
        return { kind: "help", command: undefined };
    if (!isCommand(command))
        return unknownCommand(command);
    if (name === "help" || before.some(isHelp))
        return { kind: "help", command };
    return parseCommand(command, before, rest);
}
function isHelp(argument) {
    return argument === "--help" || argument === "-h";
}
function isCommand(name) {
    return Object.hasOwn(specifications.specifications, name);
}
function lookUp(options, name) {
    return Object.hasOwn(options, name) ? options[name] : undefined;
}
function nameIn(argument) {
    return argument.replace(/^-+/, "").split("=")[0] ?? "";
}
/** An option of type `rest` takes everything after it, whatever it looks like. */
function splitRest(argv) {
    const index = argv.findIndex((argument) => argument.startsWith("--") && restOptions.has(nameIn(argument)));
    return index < 0
        ? { before: argv, rest: undefined }
        : { before: argv.slice(0, index), rest: argv.slice(index) };
}
const restOptions = new Set(Object.values(specifications.specifications).flatMap((command) => Object.entries(command.options)
    .filter(([, option]) => option.type === "rest")
    .map(([name]) => name)));
/** The first argument that is neither an option nor the value of a common one. */
function commandIn(argv) {
    for (let index = 0; index < argv.length; index += 1) {
        const argument = argv[index] ?? "";
        if (argument === "--")
            return argv[index + 1];
        if (!argument.startsWith("-"))
            return argument;
        const option = lookUp(specifications.commonOptions, nameIn(argument));
        if (option?.type === "text" && !argument.includes("="))
            index += 1;
    }
    return undefined;
}
function parseCommand(name, before, rest) {
    const command = specifications.specifications[name];
    const options = { ...command.options, ...specifications.commonOptions };
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...before],
        options: Object.fromEntries(Object.entries(options).map(([key, option]) => [
            key,
            { type: option.type === "flag" ? "boolean" : "string" },
        ])),
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const values = new Map();
    const positionals = [];
    const wrong = (message, hint = `headgate ${name} --help`) => ({
        kind: "usage",
        message,
        hint,
    });
    for (const token of tokens) {
        if (token.kind === "positional")
            positionals.push(token.value);
        if (token.kind !== "option")
            continue;
        const option = lookUp(options, token.name);
        if (option === undefined)
            return unknownOption(token.rawName, name, options);
        if (option.type !== "flag") {
            const looksLikeOption = token.value?.startsWith("-") === true && token.inlineValue !== true;
            if (token.value === undefined || token.value === "" || looksLikeOption) {
                return wrong(`--${token.name} needs a value: --${token.name} ${(0,cli_usage/* valueName */.X)(option)}`);
            }
        }
        else if (token.value !== undefined) {
            return wrong(`--${token.name} takes no value`);
        }
        if (option.type !== "list" && option.type !== "flag" && values.has(token.name)) {
            return wrong(`--${token.name} is given twice`);
        }
        const read = readValue(option, token.value, values.get(token.name));
        if ("mistake" in read)
            return wrong(`--${token.name} ${read.mistake}`);
        values.set(token.name, read.value);
    }
    if (rest !== undefined) {
        const key = nameIn(rest[0] ?? "");
        const option = lookUp(options, key);
        if (option === undefined)
            return unknownOption(`--${key}`, name, options);
        const inline = rest[0]?.split("=").slice(1).join("=");
        const words = [...(inline ? [inline] : []), ...rest.slice(1)];
        if (words.length === 0)
            return wrong(`--${key} needs a value: --${key} ${(0,cli_usage/* valueName */.X)(option)}`);
        values.set(key, words);
    }
    if (values.get("version") === true)
        return { kind: "version" };
    const found = positionals.slice(1);
    const mistake = positionalMistake(command, found) ?? missingOption(command, values);
    if (mistake !== undefined)
        return wrong(mistake, (0,cli_usage/* usageLine */.U)(name));
    return {
        kind: "command",
        name,
        invocation: { positionals: found, options: withDefaults(options, values) },
    };
}
function readValue(option, text, before) {
    switch (option.type) {
        case "flag":
            return { value: true };
        case "list":
            return { value: [...(Array.isArray(before) ? before : []), text ?? ""] };
        case "number":
            return /^\d{1,9}$/.test(text ?? "")
                ? { value: Number(text) }
                : { mistake: `needs a whole number, not ${JSON.stringify(text)}` };
        case "choice": {
            if (option.choices.includes(text ?? ""))
                return { value: text };
            const near = suggestion(text ?? "", option.choices);
            return {
                mistake: `is one of ${option.choices.join(", ")}, not ${JSON.stringify(text)}${near === undefined ? "" : `; did you mean ${near}?`}`,
            };
        }
        case "text":
        case "rest":
            return { value: text };
    }
}
function positionalMistake(command, found) {
    const missing = command.positionals.find((positional, index) => positional.required && index >= found.length);
    if (missing !== undefined)
        return `${missing.name} is missing: ${missing.summary}`;
    const extra = found[command.positionals.length];
    if (extra !== undefined)
        return `unexpected argument ${JSON.stringify(extra)}`;
    const empty = found.indexOf("");
    if (empty >= 0)
        return `${command.positionals[empty]?.name} is empty`;
    for (const [index, positional] of command.positionals.entries()) {
        const value = found[index];
        if (value !== undefined && positional.choices !== undefined && !positional.choices.includes(value)) {
            return `${positional.name} is one of ${positional.choices.join(", ")}, not ${JSON.stringify(value)}`;
        }
    }
    return undefined;
}
function isBlank(value) {
    return value === undefined || (typeof value === "string" && value.trim() === "");
}
function missingOption(command, values) {
    const missing = Object.entries(command.options).find(([key, option]) => option.type === "text" && option.required === true && isBlank(values.get(key)));
    return missing === undefined
        ? undefined
        : `--${missing[0]} ${(0,cli_usage/* valueName */.X)(missing[1])} is missing: ${missing[1].summary}`;
}
/** Every declared option by name: what was given, else what stands for nothing given. */
function withDefaults(options, values) {
    return Object.fromEntries(Object.entries(options).map(([key, option]) => [key, values.get(key) ?? defaultOf(option)]));
}
function defaultOf(option) {
    if (option.type === "flag")
        return false;
    if (option.type === "list" || option.type === "rest")
        return [];
    return "default" in option ? option.default : undefined;
}
function unknownOption(raw, command, options) {
    const near = suggestion(nameIn(raw), Object.keys(options));
    const meant = near === undefined ? "" : `, did you mean --${near}?`;
    return {
        kind: "usage",
        message: `unknown option ${raw.split("=")[0]}${meant}`,
        hint: command === undefined ? "headgate --help" : (0,cli_usage/* usageLine */.U)(command),
    };
}
function unknownCommand(name) {
    const near = suggestion(name, Object.keys(specifications.specifications));
    return {
        kind: "usage",
        message: `unknown command ${JSON.stringify(name)}${near === undefined ? "" : `, did you mean ${near}?`}`,
        hint: "headgate --help",
    };
}

;// CONCATENATED MODULE: ./.build/cli/progress.js

const patience = 1_000;
/**
 * Tells of what takes over a second, on stderr: on a terminal as one line that is rewritten, elsewhere as
 * plain lines. What is done sooner is never mentioned.
 */
function makeProgress(screen) {
    let timer;
    let shown = false;
    let ended = false;
    const clear = () => {
        clearTimeout(timer);
        if (shown && screen.isTerminal)
            screen.write("\r\u001b[K");
        shown = false;
    };
    return {
        report: (doing) => {
            if (ended)
                return;
            clear();
            const text = (0,report_text/* sanitize */.aj)(doing);
            timer = setTimeout(() => {
                const line = screen.isTerminal
                    ? `\r\u001b[K${(0,report_text/* shorten */.ml)(`… ${text}`, screen.columns - 1)}`
                    : `… ${text}\n`;
                screen.write(line);
                shown = true;
            }, patience);
            timer.unref();
        },
        clear,
        end: () => {
            clear();
            ended = true;
        },
    };
}

;// CONCATENATED MODULE: ./.build/cli/streams.js
/** Standard output; made when it is first used, which takes as long as reading the command line. */
function stdout() {
    streams_open.stdout ??= watched(process.stdout, (error) => {
        // `headgate history | head` is no error: who reads has read enough. How the command ends is its own to say.
        if (error.code !== "EPIPE")
            process.exit(3);
    });
    return streams_open.stdout;
}
/** Standard error; what cannot be written there is nobody's to read. */
function stderr() {
    streams_open.stderr ??= watched(process.stderr, () => undefined);
    return streams_open.stderr;
}
const streams_open = {};
function watched(stream, failed) {
    stream.on("error", failed);
    return stream;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./.build/cli/world.js




/** Whether text for a stream may carry colour: NO_COLOR and --no-color forbid it, FORCE_COLOR asks for it. */
function wantsColour(env, terminal, forbidden) {
    if (forbidden || (env.NO_COLOR ?? "") !== "")
        return false;
    if (env.FORCE_COLOR !== undefined)
        return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
    return terminal && env.TERM !== "dumb";
}
/** The real world, as this process sees it; what takes a while to find out is found out when it is asked for. */
function realWorld(progress, signal, withoutColour) {
    const hasColour = () => wantsColour(process.env, stdout().isTTY === true, withoutColour);
    return {
        cwd: process.cwd(),
        env: process.env,
        stdout: (text) => {
            progress.clear();
            stdout().write((0,report_text/* harmless */.Is)(text, hasColour()));
        },
        stderr: (text) => {
            progress.clear();
            stderr().write((0,report_text/* harmless */.Is)(text, false));
        },
        get isTerminal() {
            return { stdout: stdout().isTTY === true, stderr: stderr().isTTY === true };
        },
        get colour() {
            return hasColour();
        },
        get columns() {
            return columnsOf(stdout().columns ?? Number.parseInt(process.env.COLUMNS ?? "", 10));
        },
        get timeZone() {
            return new Intl.DateTimeFormat().resolvedOptions().timeZone;
        },
        now: () => new Date(),
        signal,
        progress: progress.report,
        get assets() {
            return assetsFolder(process.argv[1] ?? process.cwd());
        },
        get threads() {
            return { entry: (0,external_node_fs_.realpathSync)(process.argv[1] ?? "") };
        },
    };
}
/** Narrow enough to read, wide enough for a table; 120 where nothing is known. */
function columnsOf(columns) {
    return columns === undefined || !(columns > 0) ? 120 : Math.min(160, Math.max(60, columns));
}
/** The folder that holds `schemas/`: beside the bundle, or above the sources. */
function assetsFolder(entry) {
    const here = (0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(entry));
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(here, "schemas")) ? here : (0,external_node_path_.join)(here, "..");
}

;// CONCATENATED MODULE: ./.build/cli/main.js






/** The exit status of a process that a second signal ended. */
const endedBySignal = 130;
/** One run of the command line: signals, a closed pipe, and the exit status are settled here. */
async function main(argv) {
    // Should nothing be left to wait for before the end is reached, that is no success.
    process.exitCode = 3;
    const parsed = parse(argv);
    const progress = makeProgress({
        write: (text) => stderr().write(text),
        get isTerminal() {
            return stderr().isTTY === true;
        },
        get columns() {
            return columnsOf(stderr().columns);
        },
    });
    const quiet = argv.includes("--quiet");
    const world = realWorld(quiet ? { ...progress, report: () => undefined } : progress, abortOnSignals(), argv.includes("--no-color"));
    const ending = await enter(parsed, argv, world, loadCommand);
    progress.end();
    await write(stderr, ending.stderr);
    await write(stdout, ending.stdout);
    process.exit(ending.exit);
}
/** The first signal asks everything to stop in an orderly way; the second does not ask. */
function abortOnSignals() {
    const controller = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"]) {
        process.on(signal, () => {
            if (controller.signal.aborted)
                process.exit(endedBySignal);
            controller.abort(new Error(`received ${signal}`));
        });
    }
    return controller.signal;
}
async function write(stream, text) {
    if (text === "")
        return;
    await new Promise((resolve) => {
        stream().write(text, () => resolve());
    });
}


/***/ }),

/***/ 3515:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commonOptions: () => (/* binding */ commonOptions),
  specifications: () => (/* binding */ specifications)
});

;// CONCATENATED MODULE: ./.build/cli/specifications/options.js
/** Options that several commands share, word for word. */
const shared = {
    env: { type: "text", value: "ENVIRONMENT", required: true, summary: "the environment" },
    envs: { type: "list", value: "ENVIRONMENT", summary: "only this environment; may be repeated" },
    base: {
        type: "text",
        value: "REV",
        summary: "what the change is measured against, from where the two parted; the default branch by default",
    },
    head: {
        type: "text",
        value: "REV",
        summary: "look at this commit; at the files of the working tree by default",
    },
    all: { type: "flag", summary: "look at the whole repository, not only at what changed" },
    reason: { type: "text", value: "TEXT", required: true, summary: "why; it is recorded in the history" },
    watch: { type: "flag", summary: "stay until every rollout has settled" },
    dryRun: { type: "flag", summary: "say what would be done, and do nothing" },
};
const serverPositional = { name: "SERVER", summary: "id of the server", required: true };
const anyServerPositional = {
    name: "SERVER",
    summary: "only this server",
    required: false,
};

;// CONCATENATED MODULE: ./.build/cli/specifications/edits.js

const how = { reason: shared.reason, watch: shared.watch, "dry-run": shared.dryRun };
const writes = "Edits the deployment file on the head of the default branch, comments and formatting kept, and applies it in the same run. Nothing is written where a gate fails that only another change can satisfy; where people have to approve it, or the branch refuses the commit, it waits on a branch of its own for a pull request, and nothing is applied.";
/** What edits the desired side and makes it real in one go. */
const editCommands = {
    deploy: {
        summary: "put a version into an environment",
        description: `The version becomes green with a share of traffic; the first version of a server there becomes blue. ${writes}`,
        positionals: [serverPositional, { name: "VERSION", summary: "a released version", required: true }],
        options: {
            env: shared.env,
            traffic: {
                type: "number",
                value: "N",
                summary: "its share in percent, 0 for a version that is new there; the others move in proportion",
            },
            blue: { type: "flag", summary: "make it blue: as promote does" },
            ...how,
        },
        examples: [
            {
                line: 'headgate deploy weather 1.1.5 --env production --reason "region alerts"',
                does: "brings it there, without traffic",
            },
            {
                line: 'headgate deploy weather 1.1.5 --env production --traffic 20 --reason "region alerts"',
                does: "gives it 20 percent",
            },
        ],
    },
    traffic: {
        summary: "set a version's share of traffic, and move the others",
        description: `The other versions keep their proportions; where blue's own share is set, the greens move. ${writes}`,
        positionals: [
            serverPositional,
            { name: "VERSION", summary: "a version that is deployed there", required: true },
            { name: "N", summary: "its share in percent, 0 to 100", required: true },
        ],
        options: { env: shared.env, ...how },
        examples: [
            {
                line: 'headgate traffic weather 1.1.5 50 --env production --reason "no errors in an hour"',
                does: "gives it half of the traffic",
            },
        ],
    },
    promote: {
        summary: "make a version blue",
        description: `The version becomes the stable one by the environment's strategy, and is no longer green, in one edit; the other greens keep their shares. ${writes}`,
        positionals: [
            serverPositional,
            { name: "VERSION", summary: "the version; by default what is blue upstream", required: false },
        ],
        options: { env: shared.env, ...how },
        examples: [
            {
                line: 'headgate promote weather --env staging --reason "done in development"',
                does: "takes what is blue upstream",
            },
            {
                line: 'headgate promote weather 1.1.5 --env production --reason "canary is fine"',
                does: "makes it blue",
            },
        ],
    },
};

;// CONCATENATED MODULE: ./.build/cli/specifications/repository.js


/** What looks at the desired side and makes it real. */
const repositoryCommands = {
    validate: {
        summary: "check the repository, or what changed in it",
        description: "Checks schemas, releases, promotion, traffic and variables. Without --all it looks at what differs from --base and at what that touches.",
        positionals: [],
        options: { base: shared.base, head: shared.head, all: shared.all },
        examples: [
            { line: "headgate validate", does: "checks what this branch changes" },
            {
                line: "headgate validate --base origin/main --head HEAD",
                does: "checks what is committed, without a look at each file of the working tree",
            },
            { line: "headgate validate --all --json", does: "checks everything, for a script" },
        ],
    },
    plan: {
        summary: "show what apply would do, and what stands against it",
        description: "Compares what is desired with what runs, asks every gate, and prints the plan with its hash. Writes nothing.",
        positionals: [anyServerPositional],
        options: { base: shared.base, head: shared.head, all: shared.all, env: shared.envs },
        examples: [
            { line: "headgate plan", does: "plans what this branch changes and what was pending" },
            { line: "headgate plan weather --env production", does: "plans one deployment" },
        ],
    },
    apply: {
        summary: "make what is desired real, as far as the gates allow",
        description: "Takes the next step of everything that differs or is under way: gates, waves in promotion order, targets, probes, the outcome on the branch `deployed`. Safe to run twice, late, or at the same time as another run.",
        positionals: [],
        options: {
            env: shared.envs,
            watch: shared.watch,
            "dry-run": shared.dryRun,
        },
        examples: [
            { line: "headgate apply", does: "one step of everything" },
            { line: "headgate apply --env production --watch", does: "stays until production has settled" },
        ],
    },
    ...editCommands,
    rollback: {
        summary: "go back to what was healthy before",
        description: "Restores the newest rollback point, or the one that --to names, word for word, and holds what it took away until `resume`. It waits for no gate, window or approval.",
        positionals: [serverPositional],
        options: {
            env: shared.env,
            to: {
                type: "text",
                value: "VERSION|REVISION",
                summary: "a rollback point; the newest usable one by default",
            },
            reason: shared.reason,
            "dry-run": shared.dryRun,
        },
        examples: [
            {
                line: 'headgate rollback weather --env production --reason "timeouts"',
                does: "to the newest rollback point",
            },
            {
                line: 'headgate rollback weather --env production --to 1.1.4 --reason "timeouts"',
                does: "to the newest point at which 1.1.4 was blue",
            },
        ],
    },
    release: {
        summary: "write a release of a server",
        description: "Takes a version from npm, or a start command for what is not published, starts it, takes its contract, and writes servers/SERVER/versions/VERSION.json. Where neither is named, the release before it says how it is started. A release is never changed afterwards.",
        positionals: [
            serverPositional,
            { name: "VERSION", summary: "semver, exact: MAJOR.MINOR.PATCH[-PRERELEASE]", required: true },
        ],
        options: {
            npm: {
                type: "text",
                value: "PACKAGE[@VERSION]",
                summary: "the npm package; its version is the release's by default",
            },
            command: {
                type: "rest",
                value: "COMMAND ARGS...",
                summary: "the start command of a server that is not published; takes the rest of the line",
            },
            variable: {
                type: "list",
                value: "NAME[=DEFAULT]",
                summary: "a variable the server reads; may be repeated",
            },
            require: { type: "list", value: "NAME", summary: "a variable it cannot do without; may be repeated" },
            secret: { type: "list", value: "NAME", summary: "a variable that is secret; may be repeated" },
            create: { type: "flag", summary: "write a minimal server.yaml where there is none" },
            commit: {
                type: "flag",
                summary: "commit it to the default branch, or ask for it by a pull request where that is refused",
            },
            "dry-run": { type: "flag", summary: "check and take the contract, and write nothing" },
        },
        examples: [
            { line: "headgate release weather 1.1.5 --npm @acme/weather-mcp", does: "a version from npm" },
            {
                line: "headgate release weather 1.1.6 --commit",
                does: "the next one of the same package, committed",
            },
            { line: "headgate release weather 1.1.5 --command node ./weather.mjs", does: "an unpackaged one" },
        ],
    },
};

;// CONCATENATED MODULE: ./.build/cli/specifications/running.js

/** What looks at the deployed side and steers it. */
const runCommands = {
    status: {
        summary: "show desired beside deployed: shares, health, rollout, hold, pending, drift",
        description: "Reads the branch `deployed` and what is desired now. Writes nothing.",
        positionals: [anyServerPositional],
        options: {
            env: shared.envs,
            format: {
                type: "choice",
                choices: ["table", "environments"],
                default: "table",
                summary: "`environments` prints the version of each environment as JSON",
            },
        },
        examples: [
            { line: "headgate status", does: "everything" },
            { line: "headgate status weather", does: "one server, environment by environment" },
            { line: "headgate status weather --format environments", does: "the versions, as JSON" },
        ],
    },
    history: {
        summary: "show what happened, newest first",
        description: "Reads the log of the branch `deployed`. Writes nothing.",
        positionals: [
            anyServerPositional,
            { name: "VERSION", summary: "only what concerned this version", required: false },
        ],
        options: {
            env: shared.envs,
            limit: { type: "number", value: "N", default: 20, summary: "at most so many entries" },
        },
        examples: [{ line: "headgate history weather --env production", does: "one deployment's history" }],
    },
    stop: {
        summary: "halt every forward action, everywhere or in one environment",
        description: "Rollbacks go on. It is recorded on the branch `deployed`, so that a protected main does not slow it.",
        positionals: [],
        options: {
            env: { type: "text", value: "ENVIRONMENT", summary: "only in this environment" },
            reason: shared.reason,
        },
        examples: [{ line: 'headgate stop --reason "shared outage"', does: "halts everything" }],
    },
    resume: {
        summary: "go on after a stop, or lift the hold of one deployment",
        description: "With SERVER it lifts what a rollback holds there; without, it ends a stop.",
        positionals: [anyServerPositional],
        options: {
            env: { type: "text", value: "ENVIRONMENT", summary: "the environment; needed with SERVER" },
            reason: shared.reason,
        },
        examples: [
            { line: 'headgate resume --reason "outage is over"', does: "ends a stop" },
            { line: 'headgate resume weather --env production --reason "fixed upstream"', does: "lifts a hold" },
        ],
    },
    recover: {
        summary: "take over a deployment whose branch was changed behind Headgate's back",
        description: "Treats the live state as unknown and applies the recorded state in full as a new revision.",
        positionals: [serverPositional],
        options: { env: shared.env, reason: shared.reason },
        examples: [
            {
                line: 'headgate recover weather --env production --reason "hand edit reviewed"',
                does: "goes on from here",
            },
        ],
    },
    run: {
        summary: "start a server as an environment says, choosing the version by share",
        description: "What client files name while shares are split: the same user always gets the same version. Standard input and output belong to the server.",
        positionals: [serverPositional],
        options: { env: shared.env },
        examples: [{ line: "headgate run weather --env production", does: "starts this user's version" }],
    },
};

;// CONCATENATED MODULE: ./.build/cli/specifications/tools.js
/** What helps a person to begin, to understand and to find out what is missing. */
const toolCommands = {
    init: {
        summary: "write a repository to begin with, and the branch `deployed`",
        description: "Writes headgate.yaml, schemas for editors and three environments, and makes the first commit of `deployed`. Existing files are left as they are. What the default branch deploys already is checked, and taken over as it runs.",
        positionals: [{ name: "DIR", summary: "where; the current folder by default", required: false }],
        options: {},
        examples: [{ line: "headgate init", does: "begins in the current repository" }],
    },
    doctor: {
        summary: "check what Headgate needs, and say where each is set",
        description: "Looks at Node, git, the clone, the branches, the project file and the schedule. Changes nothing.",
        positionals: [],
        options: {},
        examples: [{ line: "headgate doctor", does: "checks the repository around the current folder" }],
    },
    explain: {
        summary: "say of a rule what it checks, why, and how to fix it",
        description: "Without RULE it lists all of them.",
        positionals: [{ name: "RULE", summary: "id of the rule: FAMILY/NAME", required: false }],
        options: {},
        examples: [{ line: "headgate explain promotion/soak", does: "explains one rule" }],
    },
    demo: {
        summary: "watch real MCP servers go from release to production and back",
        description: "Works in a temporary folder that is removed at the end, and ends within two minutes. The servers come from npm, and need no account. Every command is really run, and checked to end as it should.",
        positionals: [],
        options: {
            offline: { type: "flag", summary: "use small MCP servers it writes itself, and no network" },
            keep: { type: "flag", summary: "keep the repository it made" },
        },
        examples: [{ line: "headgate demo --offline", does: "the walk without a network" }],
    },
    completion: {
        summary: "print the completion script of a shell",
        description: "Add the line of the example to the start-up file of your shell.",
        positionals: [{ name: "SHELL", summary: "the shell", required: true, choices: ["bash", "zsh", "fish"] }],
        options: {},
        examples: [
            { line: 'eval "$(headgate completion bash)"', does: "in ~/.bashrc" },
            { line: 'eval "$(headgate completion zsh)"', does: "in ~/.zshrc, after compinit" },
            { line: "headgate completion fish | source", does: "in ~/.config/fish/config.fish" },
        ],
    },
};

;// CONCATENATED MODULE: ./.build/cli/specifications.js



/** Options that every command takes. */
const commonOptions = {
    repository: {
        type: "text",
        value: "DIR",
        summary: "the git repository; the one around the current folder by default",
    },
    directory: {
        type: "text",
        value: "DIR",
        summary: "folder of the convention in the repository; its root by default",
    },
    json: { type: "flag", summary: "print one JSON document instead of text" },
    quiet: { type: "flag", summary: "print nothing when all is well" },
    "no-color": { type: "flag", summary: "no colour, whatever the terminal" },
    help: { type: "flag", summary: "show the help of a command" },
    version: { type: "flag", summary: "show the version of Headgate" },
};
/** Every command by name, in the order in which help shows them. */
const specifications = {
    ...repositoryCommands,
    ...runCommands,
    ...toolCommands,
};


/***/ }),

/***/ 1449:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ usageLine),
/* harmony export */   X: () => (/* binding */ valueName)
/* harmony export */ });
/* harmony import */ var _specifications_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3515);

/** What stands for an option's value in help and messages. */
function valueName(option) {
    if (option.type === "flag")
        return "";
    return option.type === "choice" ? option.choices.join("|") : option.value;
}
/** `headgate rollback SERVER --env ENVIRONMENT --reason TEXT [--to VERSION|REVISION] [--dry-run]` */
function usageLine(name) {
    const command = _specifications_js__WEBPACK_IMPORTED_MODULE_0__.specifications[name];
    const options = Object.entries(command.options).map(([key, option]) => {
        const text = `--${key} ${valueName(option)}`.trim();
        return { text, required: option.type === "text" && option.required === true };
    });
    return [
        `headgate ${name}`,
        ...command.positionals.map((positional) => positional.required ? positional.name : `[${positional.name}]`),
        ...options.filter((option) => option.required).map((option) => option.text),
        ...options.filter((option) => !option.required).map((option) => `[${option.text}]`),
    ].join(" ");
}


/***/ }),

/***/ 2383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ result),
/* harmony export */   aW: () => (/* binding */ textOptions),
/* harmony export */   sX: () => (/* reexport safe */ _outcomes_js__WEBPACK_IMPORTED_MODULE_0__.s)
/* harmony export */ });
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(193);


/** A result whose exit status follows from its outcome. */
function result(outcome, text, json, exit = (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_0__/* .exitOf */ .s)(outcome)) {
    return {
        exit,
        outcome,
        ...(text === undefined ? {} : { text }),
        ...(json === undefined ? {} : { json }),
    };
}
/**
 * How reports are written for this world: colour, width, time and zone. The zone is looked up only by what tells
 * an instant, since loading the tables of zones takes longer than many a command.
 */
function textOptions(world) {
    return {
        colour: world.colour,
        width: world.columns,
        now: world.now(),
        get timeZone() {
            return world.timeZone;
        },
    };
}


/***/ }),

/***/ 193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ commandOutcomes),
/* harmony export */   s: () => (/* binding */ exitOf)
/* harmony export */ });
/**
 * How a command can end: one stable word for scripts to branch on, and the exit status that goes with it.
 * Documented in docs/command-line.md from this table.
 */
const commandOutcomes = {
    ok: { exit: 0, means: "checked or shown; nothing is wrong" },
    unchanged: { exit: 0, means: "nothing to do: what runs is what is desired" },
    planned: { exit: 0, means: "there is something to do, and nothing stands against it" },
    applied: { exit: 0, means: "done, and healthy" },
    released: {
        exit: 0,
        means: "the release is written, and committed or asked for by a pull request where that was wanted",
    },
    progressing: { exit: 0, means: "a rollout is under way; a later run takes its next step" },
    waiting: { exit: 0, means: "a gate waits: for time, an earlier stage, or a person" },
    held: { exit: 0, means: "desired asks for something that a rollback took away; `resume` lifts the hold" },
    stopped: { exit: 0, means: "forward actions are halted; `resume` goes on" },
    leased: { exit: 0, means: "another run is working on it" },
    restored: { exit: 0, means: "the rollback that was asked for is done" },
    refused: { exit: 1, means: "a gate failed; only another change can satisfy it" },
    failed: {
        exit: 1,
        means: "something that was begun did not end well: not healthy and not rolled back, or a target was not reached",
    },
    "rolled-back": { exit: 1, means: "it was bad and was rolled back without being asked" },
    usage: { exit: 2, means: "the command line is wrong" },
    error: { exit: 3, means: "git, the network, a target or Headgate itself failed" },
    interrupted: { exit: 3, means: "ended by a signal; the next run goes on from what is recorded" },
};
/** The exit status that goes with an outcome. */
function exitOf(outcome) {
    return commandOutcomes[outcome].exit;
}


/***/ }),

/***/ 4694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   hO: () => (/* binding */ unprintable),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/**
 * What a terminal or a reader would act on, or hide, instead of showing it: controls, bidirectional marks,
 * invisible characters, line separators, tags, lone surrogates. A text that carries one of these is lying.
 */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const breaks = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal sequences begin with one
const terminalSequence = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
/**
 * Other people's text on one line of ours: terminal sequences and invisible characters taken out, controls and
 * line breaks made a space, nothing but text at either end. Markdown and HTML are the report's to escape.
 */
function plain(text) {
    return text.replace(terminalSequence, "").replace(breaks, " ").replace(unprintable, "").trim();
}
/** As `plain`, with white space folded, cut to `limit` characters with an ellipsis where something is missing. */
function printable(text, limit = 200) {
    const line = plain(text.slice(0, limit * 20)).replace(/\s+/gu, " ");
    return line.length <= limit ? line : `${line.slice(0, limit - 1).replace(/\p{Cs}$/u, "")}…`;
}


/***/ }),

/***/ 431:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ harmless),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   aj: () => (/* binding */ sanitize),
/* harmony export */   et: () => (/* binding */ printableJson),
/* harmony export */   f: () => (/* binding */ padEnd),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   nI: () => (/* binding */ paint),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/* unused harmony export plainText */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4694);


const plainText = { colour: false, width: 100, now: new Date(0), timeZone: "UTC" };
const styles = {
    strong: "bold",
    faint: "dim",
    good: "green",
    bad: "red",
    warn: "yellow",
    wait: "cyan",
};
/** Wraps trusted or sanitised text in a style; as it is where there is no colour. */
function paint(style, text, options) {
    if (style === undefined || !options.colour || text === "")
        return text;
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(styles[style], text, { validateStream: false });
}
/** One line of text that shows everything it holds: `\n` becomes a space, what is unsafe its escape. */
function sanitize(text) {
    const line = text.includes("\n")
        ? text
            .split(/\r?\n/)
            .map((part) => part.trim())
            .filter((part) => part !== "")
            .join(" ")
        : text;
    return harmlessToRunners(line.replace(_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .unprintable */ .hO, escapeCharacter));
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: our own styles may stand before it
const commandAtLineStart = /^((?:[^\S\n]|\u001b\[\d{1,3}m)*):(?=:)/gmu;
/**
 * Breaks what a workflow's runner would obey where it reads our output: `::command::` at the start of a line
 * becomes `: :command::`, and `##[command]` anywhere becomes `## [command]`. Other people's text never gives orders.
 */
function harmlessToRunners(text) {
    return text.replace(commandAtLineStart, "$1: ").replaceAll("##[", "## [");
}
const styleOrUnsafe = new RegExp(`\\u001b\\[\\d{1,3}m|${_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .unprintable */ .hO.source}`, "gu");
/**
 * The last look at whole output: line feeds and, where there is colour, styles pass; everything else that is
 * unsafe is shown as its escape, whoever forgot to sanitise it.
 */
function harmless(text, colour) {
    const shown = text.replace(colour ? styleOrUnsafe : _model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .unprintable */ .hO, (found) => found === "\n" || found.length > 2 ? found : escapeCharacter(found));
    return harmlessToRunners(shown);
}
function escapeCharacter(character) {
    if (character === "\t")
        return " ";
    const code = character.codePointAt(0) ?? 0;
    return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, "0")}`;
}
/** JSON that is safe to print to a terminal too: what is unsafe is written as an escape, the value is the same. */
function printableJson(value) {
    const text = JSON.stringify(value, null, 2).replaceAll("##[", "##\\u005b");
    return text.replace(_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .unprintable */ .hO, (character) => {
        if (character === "\n")
            return character;
        return [...Array(character.length).keys()]
            .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`)
            .join("");
    });
}
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const zero = /[\p{Mn}\p{Me}]/u;
/** Columns that sanitised text takes in a terminal. */
function widthOf(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += zero.test(character) ? 0 : wide.test(character) ? 2 : 1;
    return width;
}
/** Sanitised text cut to at most `width` columns, with an ellipsis where something is missing. */
function shorten(text, width) {
    if (widthOf(text) <= width)
        return text;
    let kept = "";
    let used = 0;
    for (const character of text) {
        used += widthOf(character);
        if (used > width - 1)
            break;
        kept += character;
    }
    return width < 1 ? "" : `${kept}…`;
}
function padEnd(text, width) {
    return text + " ".repeat(Math.max(0, width - widthOf(text)));
}
/** Breaks sanitised text between words into lines of at most `width` columns; a longer word has its own line. */
function wrap(text, width) {
    const lines = [];
    let line = "";
    for (const word of text.split(" ").filter((part) => part !== "")) {
        if (line !== "" && widthOf(line) + 1 + widthOf(word) > width) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === "" ? word : `${line} ${word}`;
        }
    }
    if (line !== "" || lines.length === 0)
        lines.push(line);
    return lines;
}
/** `1 server`, `3 servers`. */
function count(number, noun, plural = `${noun}s`) {
    return `${number} ${number === 1 ? noun : plural}`;
}


/***/ })

};
;