"use strict";
exports.id = 5208;
exports.ids = [5208];
exports.modules = {

/***/ 95208:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./.build/cli/specifications.js + 9 modules
var specifications = __webpack_require__(21936);
;// CONCATENATED MODULE: ./.build/cli/commands.js

/**
 * How each command is loaded: only the one that is asked for, so that starting costs what it needs and no
 * more. A command without a loader is declared but not part of this version.
 */
const loaders = {
    validate: async () => (await Promise.all(/* import() */[__webpack_require__.e(6255), __webpack_require__.e(2566)]).then(__webpack_require__.bind(__webpack_require__, 2566))).validate,
    plan: async () => (await Promise.all(/* import() */[__webpack_require__.e(6255), __webpack_require__.e(5427)]).then(__webpack_require__.bind(__webpack_require__, 5427))).plan,
    apply: async () => (await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(3778), __webpack_require__.e(9547), __webpack_require__.e(3725), __webpack_require__.e(2859), __webpack_require__.e(6255), __webpack_require__.e(428), __webpack_require__.e(5349), __webpack_require__.e(8793), __webpack_require__.e(8670), __webpack_require__.e(8773), __webpack_require__.e(7498), __webpack_require__.e(4483), __webpack_require__.e(9252), __webpack_require__.e(8178), __webpack_require__.e(7982), __webpack_require__.e(3187), __webpack_require__.e(9572), __webpack_require__.e(8689), __webpack_require__.e(8997), __webpack_require__.e(1202), __webpack_require__.e(233), __webpack_require__.e(6358)]).then(__webpack_require__.bind(__webpack_require__, 86358))).apply,
    deploy: async () => (await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(3778), __webpack_require__.e(9547), __webpack_require__.e(3725), __webpack_require__.e(2859), __webpack_require__.e(6255), __webpack_require__.e(428), __webpack_require__.e(5349), __webpack_require__.e(8793), __webpack_require__.e(8670), __webpack_require__.e(8773), __webpack_require__.e(7498), __webpack_require__.e(4483), __webpack_require__.e(9252), __webpack_require__.e(4567), __webpack_require__.e(8178), __webpack_require__.e(8192), __webpack_require__.e(7982), __webpack_require__.e(9882), __webpack_require__.e(3187), __webpack_require__.e(9572), __webpack_require__.e(8689), __webpack_require__.e(8997), __webpack_require__.e(1202), __webpack_require__.e(5487), __webpack_require__.e(610), __webpack_require__.e(233), __webpack_require__.e(5976), __webpack_require__.e(3310), __webpack_require__.e(4952), __webpack_require__.e(12)]).then(__webpack_require__.bind(__webpack_require__, 80012))).deploy,
    traffic: async () => (await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(3778), __webpack_require__.e(9547), __webpack_require__.e(3725), __webpack_require__.e(2859), __webpack_require__.e(6255), __webpack_require__.e(428), __webpack_require__.e(5349), __webpack_require__.e(8793), __webpack_require__.e(8670), __webpack_require__.e(8773), __webpack_require__.e(7498), __webpack_require__.e(4483), __webpack_require__.e(9252), __webpack_require__.e(8178), __webpack_require__.e(7982), __webpack_require__.e(3187), __webpack_require__.e(9572), __webpack_require__.e(8689), __webpack_require__.e(8997), __webpack_require__.e(1202), __webpack_require__.e(610), __webpack_require__.e(233), __webpack_require__.e(3310), __webpack_require__.e(3087)]).then(__webpack_require__.bind(__webpack_require__, 63087))).traffic,
    promote: async () => (await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(3778), __webpack_require__.e(9547), __webpack_require__.e(3725), __webpack_require__.e(2859), __webpack_require__.e(6255), __webpack_require__.e(428), __webpack_require__.e(5349), __webpack_require__.e(8793), __webpack_require__.e(8670), __webpack_require__.e(8773), __webpack_require__.e(7498), __webpack_require__.e(4483), __webpack_require__.e(9252), __webpack_require__.e(8178), __webpack_require__.e(7982), __webpack_require__.e(3187), __webpack_require__.e(9572), __webpack_require__.e(8689), __webpack_require__.e(8997), __webpack_require__.e(1202), __webpack_require__.e(610), __webpack_require__.e(233), __webpack_require__.e(3310), __webpack_require__.e(2746)]).then(__webpack_require__.bind(__webpack_require__, 42746))).promote,
    "remove-version": async () => (await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(3778), __webpack_require__.e(9547), __webpack_require__.e(3725), __webpack_require__.e(2859), __webpack_require__.e(6255), __webpack_require__.e(428), __webpack_require__.e(5349), __webpack_require__.e(8793), __webpack_require__.e(8670), __webpack_require__.e(8773), __webpack_require__.e(7498), __webpack_require__.e(4483), __webpack_require__.e(9252), __webpack_require__.e(8178), __webpack_require__.e(7982), __webpack_require__.e(3187), __webpack_require__.e(9572), __webpack_require__.e(8997), __webpack_require__.e(610), __webpack_require__.e(7650)]).then(__webpack_require__.bind(__webpack_require__, 87650))).removeVersion,
    rollback: async () => (await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(3778), __webpack_require__.e(9547), __webpack_require__.e(3725), __webpack_require__.e(2859), __webpack_require__.e(6255), __webpack_require__.e(428), __webpack_require__.e(5349), __webpack_require__.e(8793), __webpack_require__.e(8670), __webpack_require__.e(8773), __webpack_require__.e(7498), __webpack_require__.e(4483), __webpack_require__.e(9252), __webpack_require__.e(8178), __webpack_require__.e(7982), __webpack_require__.e(3187), __webpack_require__.e(9572), __webpack_require__.e(8689), __webpack_require__.e(8997), __webpack_require__.e(1202), __webpack_require__.e(5167)]).then(__webpack_require__.bind(__webpack_require__, 85167))).rollback,
    release: async () => (await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(3778), __webpack_require__.e(9547), __webpack_require__.e(3725), __webpack_require__.e(2859), __webpack_require__.e(6255), __webpack_require__.e(428), __webpack_require__.e(5349), __webpack_require__.e(8793), __webpack_require__.e(8670), __webpack_require__.e(8773), __webpack_require__.e(7498), __webpack_require__.e(4483), __webpack_require__.e(9252), __webpack_require__.e(4567), __webpack_require__.e(8178), __webpack_require__.e(8192), __webpack_require__.e(7982), __webpack_require__.e(9882), __webpack_require__.e(3187), __webpack_require__.e(9572), __webpack_require__.e(8997), __webpack_require__.e(5487), __webpack_require__.e(610), __webpack_require__.e(5976), __webpack_require__.e(4952), __webpack_require__.e(7412)]).then(__webpack_require__.bind(__webpack_require__, 71463))).release,
    contract: async () => (await __webpack_require__.e(/* import() */ 3454).then(__webpack_require__.bind(__webpack_require__, 83454))).contract,
    suggest: async () => (await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(3778), __webpack_require__.e(3725), __webpack_require__.e(2859), __webpack_require__.e(6255), __webpack_require__.e(428), __webpack_require__.e(5349), __webpack_require__.e(8793), __webpack_require__.e(4567), __webpack_require__.e(8192), __webpack_require__.e(9882), __webpack_require__.e(7853), __webpack_require__.e(1658)]).then(__webpack_require__.bind(__webpack_require__, 62156))).suggest,
    verify: async () => (await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(3778), __webpack_require__.e(3725), __webpack_require__.e(2859), __webpack_require__.e(6255), __webpack_require__.e(428), __webpack_require__.e(5349), __webpack_require__.e(8793), __webpack_require__.e(8670), __webpack_require__.e(5578)]).then(__webpack_require__.bind(__webpack_require__, 31100))).verify,
    catalogue: async () => (await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(3778), __webpack_require__.e(3725), __webpack_require__.e(2859), __webpack_require__.e(6255), __webpack_require__.e(428), __webpack_require__.e(5349), __webpack_require__.e(8793), __webpack_require__.e(8670), __webpack_require__.e(4483), __webpack_require__.e(9765), __webpack_require__.e(7140)]).then(__webpack_require__.bind(__webpack_require__, 6410))).catalogue,
    status: async () => (await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(3778), __webpack_require__.e(9547), __webpack_require__.e(3725), __webpack_require__.e(2859), __webpack_require__.e(6255), __webpack_require__.e(428), __webpack_require__.e(5349), __webpack_require__.e(8793), __webpack_require__.e(8670), __webpack_require__.e(8773), __webpack_require__.e(7498), __webpack_require__.e(4483), __webpack_require__.e(9252), __webpack_require__.e(8178), __webpack_require__.e(5507), __webpack_require__.e(4580)]).then(__webpack_require__.bind(__webpack_require__, 54580))).status,
    history: async () => (await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(6255), __webpack_require__.e(428), __webpack_require__.e(5349), __webpack_require__.e(8793), __webpack_require__.e(4483), __webpack_require__.e(5507), __webpack_require__.e(6361)]).then(__webpack_require__.bind(__webpack_require__, 83813))).history,
    diff: async () => (await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(3778), __webpack_require__.e(9547), __webpack_require__.e(3725), __webpack_require__.e(2859), __webpack_require__.e(6255), __webpack_require__.e(428), __webpack_require__.e(5349), __webpack_require__.e(8793), __webpack_require__.e(8670), __webpack_require__.e(8773), __webpack_require__.e(7498), __webpack_require__.e(4483), __webpack_require__.e(9252), __webpack_require__.e(8178), __webpack_require__.e(1370)]).then(__webpack_require__.bind(__webpack_require__, 41370))).diff,
    stop: async () => (await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(3778), __webpack_require__.e(9547), __webpack_require__.e(3725), __webpack_require__.e(2859), __webpack_require__.e(6255), __webpack_require__.e(428), __webpack_require__.e(5349), __webpack_require__.e(8793), __webpack_require__.e(8670), __webpack_require__.e(8773), __webpack_require__.e(7498), __webpack_require__.e(4483), __webpack_require__.e(9252), __webpack_require__.e(8178), __webpack_require__.e(7982), __webpack_require__.e(3187), __webpack_require__.e(9572), __webpack_require__.e(7600), __webpack_require__.e(4694)]).then(__webpack_require__.bind(__webpack_require__, 47600))).stop,
    resume: async () => (await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(3778), __webpack_require__.e(9547), __webpack_require__.e(3725), __webpack_require__.e(2859), __webpack_require__.e(6255), __webpack_require__.e(428), __webpack_require__.e(5349), __webpack_require__.e(8793), __webpack_require__.e(8670), __webpack_require__.e(8773), __webpack_require__.e(7498), __webpack_require__.e(4483), __webpack_require__.e(9252), __webpack_require__.e(8178), __webpack_require__.e(7982), __webpack_require__.e(3187), __webpack_require__.e(9572), __webpack_require__.e(8689), __webpack_require__.e(7600), __webpack_require__.e(4505)]).then(__webpack_require__.bind(__webpack_require__, 24505))).resume,
    recover: async () => (await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(3778), __webpack_require__.e(9547), __webpack_require__.e(3725), __webpack_require__.e(2859), __webpack_require__.e(6255), __webpack_require__.e(428), __webpack_require__.e(5349), __webpack_require__.e(8793), __webpack_require__.e(8670), __webpack_require__.e(8773), __webpack_require__.e(7498), __webpack_require__.e(4483), __webpack_require__.e(9252), __webpack_require__.e(8178), __webpack_require__.e(7982), __webpack_require__.e(3187), __webpack_require__.e(9572), __webpack_require__.e(8689), __webpack_require__.e(1202), __webpack_require__.e(5890)]).then(__webpack_require__.bind(__webpack_require__, 25890))).recover,
    sync: async () => (await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(3778), __webpack_require__.e(9547), __webpack_require__.e(3725), __webpack_require__.e(2859), __webpack_require__.e(6255), __webpack_require__.e(428), __webpack_require__.e(5349), __webpack_require__.e(8773), __webpack_require__.e(7498), __webpack_require__.e(7525)]).then(__webpack_require__.bind(__webpack_require__, 50235))).sync,
    run: async () => (await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(6255), __webpack_require__.e(428), __webpack_require__.e(5487), __webpack_require__.e(193), __webpack_require__.e(3909)]).then(__webpack_require__.bind(__webpack_require__, 24979))).run,
    init: async () => (await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(3778), __webpack_require__.e(9547), __webpack_require__.e(3725), __webpack_require__.e(2859), __webpack_require__.e(6255), __webpack_require__.e(428), __webpack_require__.e(5349), __webpack_require__.e(8793), __webpack_require__.e(8670), __webpack_require__.e(8773), __webpack_require__.e(7498), __webpack_require__.e(9252), __webpack_require__.e(820)]).then(__webpack_require__.bind(__webpack_require__, 78439))).init,
    migrate: async () => (await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(3778), __webpack_require__.e(9547), __webpack_require__.e(3725), __webpack_require__.e(2859), __webpack_require__.e(6255), __webpack_require__.e(428), __webpack_require__.e(5349), __webpack_require__.e(8793), __webpack_require__.e(8773), __webpack_require__.e(4567), __webpack_require__.e(8192), __webpack_require__.e(9882), __webpack_require__.e(5487), __webpack_require__.e(5976), __webpack_require__.e(7419)]).then(__webpack_require__.bind(__webpack_require__, 95524))).migrate,
    doctor: async () => (await Promise.all(/* import() */[__webpack_require__.e(6255), __webpack_require__.e(8793), __webpack_require__.e(8670), __webpack_require__.e(9962)]).then(__webpack_require__.bind(__webpack_require__, 57111))).doctor,
    demo: async () => (await Promise.all(/* import() */[__webpack_require__.e(6255), __webpack_require__.e(428), __webpack_require__.e(5349), __webpack_require__.e(7257)]).then(__webpack_require__.bind(__webpack_require__, 7257))).demo,
    explain: async () => (await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(3778), __webpack_require__.e(3725), __webpack_require__.e(2859), __webpack_require__.e(321)]).then(__webpack_require__.bind(__webpack_require__, 2349))).explain,
    completion: async () => (await __webpack_require__.e(/* import() */ 4177).then(__webpack_require__.bind(__webpack_require__, 64177))).completionOf(specifications.specifications, (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 21936))).commonOptions),
};
/** Those that act on deployments: others are told where they are refused. */
const acting = new Set([
    "deploy",
    "traffic",
    "promote",
    "rollback",
    "stop",
    "resume",
    "recover",
]);
/** The command behind a name; undefined where this version does not have it yet. */
async function loadCommand(name) {
    const command = await loaders[name]?.();
    return command && acting.has(name) ? heard(command) : command;
}
function heard(command) {
    return async (invocation, world) => {
        const done = await command(invocation, world);
        if (done.outcome !== "refused")
            return done;
        const { withRefusal } = await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(3778), __webpack_require__.e(3725), __webpack_require__.e(2859), __webpack_require__.e(6255), __webpack_require__.e(428), __webpack_require__.e(5349), __webpack_require__.e(7982), __webpack_require__.e(4743)]).then(__webpack_require__.bind(__webpack_require__, 95233));
        return withRefusal(done, invocation, world);
    };
}

// EXTERNAL MODULE: ./.build/commands/command.js
var command = __webpack_require__(82383);
// EXTERNAL MODULE: ./.build/report/text.js
var report_text = __webpack_require__(10431);
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
var version = __webpack_require__(98946);
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
                return usage(parsed.message, parsed.hint, argv.includes("--json"), world.columns);
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
        return usage(`${name} is not part of this version of Headgate yet`, "headgate --help", invocation.options.json === true, world.columns);
    }
    const result = await command(invocation, world);
    const stderr = invocation.options["log-format"] === "json" ? await logOf(result) : "";
    if (invocation.options.json === true) {
        return { exit: result.exit, stdout: `${(0,report_text/* printableJson */.et)(documentOf(result))}\n`, stderr };
    }
    const silent = invocation.options.quiet === true && result.exit === 0;
    const text = silent || result.text === undefined || result.text === ""
        ? ""
        : `${(0,report_text/* harmless */.Is)(result.text, world.colour)}\n`;
    return { exit: result.exit, stdout: text, stderr };
}
/** What happened, a line of JSON for each event. */
async function logOf(result) {
    if (!result.report?.run && !result.events)
        return "";
    const { eventsIn } = await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(3778), __webpack_require__.e(3725), __webpack_require__.e(2859), __webpack_require__.e(6255), __webpack_require__.e(428), __webpack_require__.e(5349), __webpack_require__.e(7982), __webpack_require__.e(4743)]).then(__webpack_require__.bind(__webpack_require__, 95233));
    const { logLine } = await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(7982), __webpack_require__.e(9507)]).then(__webpack_require__.bind(__webpack_require__, 42629));
    return eventsIn(result)
        .map((event) => `${(0,report_text/* harmless */.Is)(logLine(event), false)}\n`)
        .join("");
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
function usage(message, hint, json, columns) {
    const exit = (0,command/* exitOf */.sX)("usage");
    if (json)
        return { exit, stdout: failureJson("usage", { code: "usage", message, hint }), stderr: "" };
    // The line of usage has every option of a command.
    const [first = "", ...rest] = (0,report_text/* wrap */.LV)((0,report_text/* sanitize */.aj)(hint), Math.max(30, columns - 4));
    const lines = [`headgate: ${(0,report_text/* sanitize */.aj)(message)}`, `  ${first}`, ...rest.map((line) => `    ${line}`)];
    return { exit, stdout: "", stderr: `${lines.join("\n")}\n` };
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
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.build/model/text.js
var model_text = __webpack_require__(34694);
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
var cli_usage = __webpack_require__(31449);
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
        if (token.name === "env" && /^[A-Za-z_]\w*=/.test(token.value ?? "")) {
            // Whatever stands behind the sign is not repeated: it may be a secret.
            const hint = lookUp(options, "env-var") ? "did you mean --env-var KEY=value?" : (0,cli_usage/* usageLine */.U)(name);
            return wrong("--env names the environment, and no variable", hint);
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
        const said = rest.slice(1);
        const own = ownOptionIn(said, options);
        if (own !== undefined) {
            return wrong(`what follows --${key} belongs to the server, and ${own} is an option of ${name}`, `put ${own} before --${key}; if the server is to have it: --${key} -- ${(0,cli_usage/* valueName */.X)(option)}`);
        }
        const words = inline ? [inline, ...said] : said[0] === "--" ? said.slice(1) : said;
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
/** The first word that somebody may have meant for us; after `--` nobody does. */
function ownOptionIn(words, options) {
    const end = words.indexOf("--");
    const ours = words.slice(0, end < 0 ? words.length : end).find((word) => {
        return word.startsWith("--") && lookUp(options, nameIn(word)) !== undefined;
    });
    return ours?.split("=")[0];
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
    const isRepeated = command.positionals.at(-1)?.repeated === true;
    const extra = isRepeated ? undefined : found[command.positionals.length];
    if (extra !== undefined)
        return `unexpected argument ${JSON.stringify(extra)}`;
    const empty = found.indexOf("");
    if (empty >= 0)
        return `${(command.positionals[empty] ?? command.positionals.at(-1))?.name} is empty`;
    for (const [index, positional] of command.positionals.entries()) {
        const value = found[index];
        if (value !== undefined && positional.choices !== undefined && !positional.choices.includes(value)) {
            return `${positional.name} is one of ${positional.choices.join(", ")}, not ${JSON.stringify(value)}`;
        }
    }
    return undefined;
}
function isBlank(value) {
    return value === undefined || (typeof value === "string" && (0,model_text/* plain */.pj)(value) === "");
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
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
function realWorld(progress, signal, withoutColour, lend) {
    const hasColour = () => wantsColour(process.env, stdout().isTTY === true, withoutColour);
    return {
        cwd: process.cwd(),
        env: process.env,
        stdin: () => process.stdin,
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
        ...(lend ? { lend } : {}),
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
    const interruption = abortOnSignals();
    const lend = (start) => {
        progress.end();
        interruption.forget();
        process.exitCode = undefined;
        start();
        // The process ends when the program does.
        return new Promise(() => undefined);
    };
    const world = realWorld(quiet ? { ...progress, report: () => undefined } : progress, interruption.signal, argv.includes("--no-color"), lend);
    const ending = await enter(parsed, argv, world, loadCommand);
    progress.end();
    await write(stderr, ending.stderr);
    await write(stdout, ending.stdout);
    process.exit(ending.exit);
}
/** The first signal asks everything to stop in an orderly way; the second does not ask. */
function abortOnSignals() {
    const controller = new AbortController();
    const hear = (signal) => {
        if (controller.signal.aborted)
            process.exit(endedBySignal);
        controller.abort(new Error(`received ${signal}`));
    };
    const signals = ["SIGINT", "SIGTERM"];
    for (const signal of signals)
        process.on(signal, hear);
    return {
        signal: controller.signal,
        forget: () => {
            for (const signal of signals)
                process.off(signal, hear);
        },
    };
}
async function write(stream, text) {
    if (text === "")
        return;
    await new Promise((resolve) => {
        stream().write(text, () => resolve());
    });
}


/***/ }),

/***/ 21936:
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
    update: {
        type: "text",
        value: "ID",
        summary: "only this scheduled update: what is merged and waits for its time, as status shows it",
    },
    watch: { type: "flag", summary: "stay until every rollout has settled" },
    dryRun: { type: "flag", summary: "say what would be done, and do nothing" },
};
const serverPositional = { name: "SERVER", summary: "id of the server", required: true };
const anyServerPositional = {
    name: "SERVER",
    summary: "only this server",
    required: false,
};

;// CONCATENATED MODULE: ./.build/cli/specifications/contracts.js

/** What servers promise their clients, and the pages that say it. */
const contractCommands = {
    contract: {
        summary: "show, compare or take what a server promises its clients",
        description: "show SERVER VERSION | FILE prints tools with their arguments, prompts and resources, and points out what of it reads oddly. diff A B says what becomes of a contract for its clients: SERVER FROM TO, or two of SERVER@VERSION, a file, - for standard input; a file is a contract, a capture of all lists, or the result of tools/list. capture starts a package or a command, or reaches an address, and takes the contract. acknowledge SERVER VERSION lets a version keep a number that does not tell what it breaks: for exactly this change, with a reason. Files need no repository.",
        positionals: [
            {
                name: "ACTION",
                summary: "what to do",
                required: true,
                choices: ["show", "diff", "capture", "acknowledge"],
            },
            {
                name: "WHAT",
                summary: "SERVER VERSION, SERVER@VERSION, a file, - or, for capture, an npm package",
                required: false,
                repeated: true,
            },
        ],
        options: {
            head: {
                type: "text",
                value: "REV",
                summary: "releases of this commit; of the working tree by default",
            },
            markdown: { type: "flag", summary: "print Markdown, as for a pull request" },
            "migration-guide": {
                type: "flag",
                summary: "with diff: print a draft, in Markdown, of what users of the server have to do",
            },
            "fail-on": {
                type: "choice",
                choices: ["breaking", "unknown", "additive", "documentation"],
                summary: "with diff: end with status 1 where a change is this bad or worse",
            },
            reason: {
                type: "text",
                value: "TEXT",
                summary: "with acknowledge: why clients may be broken under this number; it is recorded in the history",
            },
            from: {
                type: "text",
                value: "VERSION",
                summary: "with acknowledge: what it is compared with; the version before on its line by default",
            },
            contract: {
                type: "text",
                value: "FILE",
                summary: "with acknowledge: the contract of a version that is not released yet, as capture wrote it",
            },
            until: {
                type: "text",
                value: "DATE",
                summary: "with acknowledge: after that it counts no more, and the version comes nowhere new",
            },
            "dry-run": { type: "flag", summary: "with acknowledge: say what would be written, and write nothing" },
            npm: { type: "text", value: "PACKAGE@VERSION", summary: "with capture: a package of npm" },
            pypi: { type: "text", value: "PACKAGE@VERSION", summary: "with capture: a package of PyPI" },
            mcpb: { type: "text", value: "URL", summary: "with capture: an MCP bundle" },
            url: { type: "text", value: "URL", summary: "with capture: the address of a server that runs" },
            transport: {
                type: "choice",
                choices: ["stdio", "sse", "streamable-http"],
                summary: "with capture: how the address is spoken to; streamable-http by default",
            },
            variable: {
                type: "list",
                value: "NAME[=DEFAULT]",
                summary: "with capture: a variable the server reads; may be repeated",
            },
            require: {
                type: "list",
                value: "NAME",
                summary: "with capture: a variable it cannot do without; its value comes from the environment",
            },
            secret: {
                type: "list",
                value: "NAME",
                summary: "with capture: a variable that is secret; its value comes from the environment",
            },
            output: { type: "text", value: "FILE", summary: "with capture: write it there instead of printing it" },
            command: {
                type: "rest",
                value: "COMMAND ARGS...",
                summary: "with capture: what starts the server; takes the rest of the line, and after `--` also words that are options of this command",
            },
        },
        examples: [
            { line: "headgate contract show weather 1.1.5", does: "the tools of a release, with their arguments" },
            { line: "headgate contract diff weather 1.1.4 1.1.5", does: "what changes for clients" },
            {
                line: "headgate contract diff old.json new.json --fail-on breaking",
                does: "two results of tools/list, in a check of a server's own repository",
            },
            {
                line: "headgate contract diff weather 1.4.0 2.0.0 --migration-guide",
                does: "a draft of what users have to do",
            },
            {
                line: "headgate contract capture @acme/weather-mcp@1.1.5 --output weather.json",
                does: "takes the contract of a package",
            },
            {
                line: 'headgate contract acknowledge weather 1.5.0 --reason "nobody called get_alerts for 90 days"',
                does: "lets 1.5.0 keep its number",
            },
        ],
    },
    catalogue: {
        summary: "write a page about each server, as Markdown",
        description: "Says of each server what it is and who owns it, its tools with their arguments, prompts, resources and variables, its versions with what each changed for clients, and where it is deployed. Prints the page of SERVER, or an overview; with --output it writes a page for each server and an overview, replaces only pages that it wrote itself, and takes away those of servers that are gone.",
        positionals: [{ name: "SERVER", summary: "only this server", required: false }],
        options: {
            head: shared.head,
            output: { type: "text", value: "FOLDER", summary: "write the pages below this folder" },
            check: {
                type: "flag",
                summary: "with --output: write nothing, and end with status 1 where a page is not current",
            },
            "no-deployed": {
                type: "flag",
                summary: "leave out where servers are deployed, so that pages change with releases only",
            },
        },
        examples: [
            { line: "headgate catalogue weather", does: "prints the page of one server" },
            { line: "headgate catalogue --output docs/servers", does: "writes all pages" },
            {
                line: "headgate catalogue --output docs/servers --no-deployed --check",
                does: "tells in CI whether they are current",
            },
        ],
    },
};

;// CONCATENATED MODULE: ./.build/cli/specifications/edits.js

const how = { reason: shared.reason, watch: shared.watch, "dry-run": shared.dryRun };
const writes = "Edits the deployment file on the head of the default branch, comments and formatting kept, and applies it in the same run. Nothing is written where a gate fails that only another change can satisfy; where people have to approve it, or the branch refuses the commit, it waits on a branch of its own for a pull request, and nothing is applied.";
/** What edits the desired side and makes it real in one go. */
const editCommands = {
    deploy: {
        summary: "put a version into an environment",
        description: `The version becomes green with a share of traffic; the first version of a server there becomes blue. One that is not released yet is released in the same commit where --command or --url says how it is reached: it is started, and its contract taken. ${writes}`,
        positionals: [serverPositional, { name: "VERSION", summary: "a released version", required: true }],
        options: {
            env: shared.env,
            traffic: {
                type: "number",
                value: "N",
                summary: "its share in percent, 0 for a version that is new there; the others move in proportion",
            },
            blue: { type: "flag", summary: "make it blue: as promote does" },
            "env-var": {
                type: "list",
                value: "KEY=value",
                summary: "a variable of the deployment, for all of its versions; may be repeated. Never a secret",
            },
            scope: {
                type: "choice",
                choices: ["project", "global", "mcprc", "vscode"],
                summary: "see to it that the environment has a target for the clients of this scope",
            },
            transport: {
                type: "choice",
                choices: ["stdio", "sse", "streamable-http"],
                summary: "how it is spoken to: stdio for a command, streamable-http for an address by default",
            },
            url: {
                type: "text",
                value: "URL",
                summary: "where it is reached, for a version that is not released yet",
            },
            create: {
                type: "flag",
                summary: "with --command or --url, write a minimal server.yaml where there is none",
            },
            ...how,
            command: {
                type: "rest",
                value: "COMMAND ARGS...",
                summary: "how it is started, for a version that is not released yet; takes the rest of the line, and after `--` also words that are options of this command",
            },
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
            {
                line: 'headgate deploy weather 1.2.0 --env development --env-var LOG_LEVEL=debug --reason "try it" --command node ./weather.mjs',
                does: "releases what a command starts, and brings it there with a variable",
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
        description: `The version becomes the stable one by the environment's strategy, and is no longer green, in one edit; the other greens keep their shares. Several servers are promoted in one commit, all of them or none. ${writes}`,
        positionals: [
            {
                name: "SERVER",
                summary: "id of the server; of several: weather,radar or weather@1.1.5,radar@2.0.0",
                required: true,
            },
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
            {
                line: 'headgate promote weather,radar --env production --reason "belong together"',
                does: "makes of each what is blue upstream, both or neither",
            },
        ],
    },
    "remove-version": {
        summary: "archive a version that is deployed nowhere",
        description: "Adds an entry to the lifecycle in server.yaml, comments kept: the version takes no new deployments from then on. Refused while it is desired, runs or waits anywhere, and where it is all that an environment could go back to. The release itself stays, since history names it.",
        positionals: [serverPositional, { name: "VERSION", summary: "a released version", required: true }],
        options: { reason: shared.reason, "dry-run": shared.dryRun },
        examples: [
            {
                line: 'headgate remove-version weather 1.0.9 --reason "leaks locations"',
                does: "nobody deploys it again",
            },
        ],
    },
};

;// CONCATENATED MODULE: ./.build/cli/specifications/release.js

/** What adds a version to a server. */
const releaseCommands = {
    release: {
        summary: "write a release of a server",
        description: "Takes a version from its tag, or a package, or a start command for what is not published; starts it, takes its contract, compares that with the version before, and writes servers/SERVER/versions/VERSION.json. With a tag, what the release consists of is read from that commit: server.json, package.json or pyproject.toml, lock file, changelog. Where nothing says so, the release before it says how it is started. A release is never changed afterwards; the same again does nothing.",
        positionals: [
            {
                name: "SERVER",
                summary: "id of the server; by default what the tag names, or whose repository this is",
                required: false,
            },
            {
                name: "VERSION",
                summary: "semver, exact: MAJOR.MINOR.PATCH[-NAME.N]; by default the tag's",
                required: false,
            },
        ],
        options: {
            tag: {
                type: "text",
                value: "TAG",
                summary: "v1.2.0, or of several servers weather-v1.2.0, weather@1.2.0, @acme/weather-mcp@1.2.0 or weather/v1.2.0; by default the tag that is checked out",
            },
            at: {
                type: "text",
                value: "COMMIT",
                summary: "the commit that the tag must point at; refused where it was moved since",
            },
            subfolder: {
                type: "text",
                value: "DIR",
                summary: "the server's folder in the tag's repository; what server.yaml says by default",
            },
            npm: {
                type: "text",
                value: "PACKAGE[@VERSION]",
                summary: "the npm package; its version is the release's by default",
            },
            pypi: { type: "text", value: "NAME[@VERSION]", summary: "the Python package" },
            oci: { type: "text", value: "IMAGE[:TAG]", summary: "the container image; its digest is released" },
            nuget: { type: "text", value: "ID[@VERSION]", summary: "the NuGet package" },
            mcpb: {
                type: "text",
                value: "URL|FILE",
                summary: "the bundle: its address, or a file of the tag's GitHub release",
            },
            homebrew: { type: "text", value: "FORMULA[@VERSION]", summary: "the Homebrew formula" },
            url: { type: "text", value: "URL", summary: "where it runs, for a server that others start" },
            transport: {
                type: "choice",
                choices: ["sse", "streamable-http"],
                summary: "how it is spoken to at --url; streamable-http by default",
            },
            command: {
                type: "rest",
                value: "COMMAND ARGS...",
                summary: "the start command of a server that is not published; takes the rest of the line, and after `--` also words that are options of this command",
            },
            variable: {
                type: "list",
                value: "NAME[=DEFAULT]",
                summary: "a variable the server reads; may be repeated",
            },
            require: { type: "list", value: "NAME", summary: "a variable it cannot do without; may be repeated" },
            secret: { type: "list", value: "NAME", summary: "a variable that is secret; may be repeated" },
            contract: {
                type: "text",
                value: "FILE",
                summary: "take the contract from this file, and start nothing; a result of tools/list will do",
            },
            "no-contract": { type: "flag", summary: "release it without a contract, and start nothing" },
            create: { type: "flag", summary: "write a minimal server.yaml where there is none" },
            "target-repository": {
                type: "text",
                value: "DIR|URL",
                summary: "the repository that holds headgate.yaml, where it is not this one: a clone's folder, or an address; in a workflow OWNER/NAME",
            },
            commit: {
                type: "flag",
                summary: "commit it to the default branch, or ask for it by a pull request where that is refused",
            },
            "pull-request": {
                type: "flag",
                summary: "put it on a branch of its own, for a pull request; the default with --target-repository",
            },
            "deploy-to": {
                type: "text",
                value: "ENVIRONMENT",
                summary: "make it blue there, by an edit of its own; with --commit or --pull-request",
            },
            output: {
                type: "text",
                value: "DIR",
                summary: "write release and contract into this folder, for another job to propose, and nothing else",
            },
            from: {
                type: "text",
                value: "DIR",
                summary: "propose what --output wrote: checked again, and nothing of it started",
            },
            "dry-run": shared.dryRun,
        },
        examples: [
            { line: "headgate release weather 1.1.5 --npm @acme/weather-mcp", does: "a version from npm" },
            {
                line: "headgate release weather 1.1.6 --commit",
                does: "the next one of the same package, committed",
            },
            { line: "headgate release weather 1.1.5 --command node ./weather.mjs", does: "an unpackaged one" },
            {
                line: "headgate release --tag v1.2.0 --target-repository ../mcp",
                does: "in the server's own clone: a branch with the release in that of headgate.yaml",
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
            update: shared.update,
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
        description: "Restores the newest rollback point, or the one that --to names, word for word, and holds what it took away until `resume`. Several servers are named with commas between them (weather,radar), each with its bad version where one is meant (weather@1.1.5,radar@2.0.0). A green that is named as bad goes alone, and its share to what is stable. It waits for no gate, window or approval. All that is named goes back, or none of it.",
        positionals: [
            { name: "SERVER", summary: "id of the server; several with commas between them", required: true },
            {
                name: "FROM",
                summary: "the version that is bad; refused where it is not live",
                required: false,
            },
        ],
        options: {
            env: {
                type: "list",
                value: "ENVIRONMENT",
                summary: "in this environment; may be repeated; wherever FROM is live by default",
            },
            to: {
                type: "text",
                value: "VERSION|REVISION",
                summary: "a rollback point; the newest usable one by default",
            },
            staged: {
                type: "flag",
                summary: "one environment after the other, in reverse promotion order; ends at the first that is not healthy",
            },
            revision: {
                type: "number",
                value: "N",
                summary: "the revision that you looked at; nothing is done where it is another one by now",
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
                line: 'headgate rollback weather 1.1.5 --reason "leaks locations"',
                does: "takes 1.1.5 back wherever it is live",
            },
            {
                line: 'headgate rollback weather --env production --to 1.1.4 --reason "timeouts"',
                does: "to the newest point at which 1.1.4 was blue",
            },
            {
                line: 'headgate rollback weather,radar --env production --env staging --staged --reason "timeouts"',
                does: "both, in production first and then in staging",
            },
        ],
    },
    ...releaseCommands,
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
            update: shared.update,
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
            points: {
                type: "flag",
                summary: "list a server's rollback points instead: state, age, and whether each is as it was written",
            },
            format: {
                type: "choice",
                choices: ["table", "mcp-version-history"],
                summary: "`mcp-version-history` prints versions, blue and last rollback of one environment as JSON",
            },
        },
        examples: [
            { line: "headgate history weather --env production", does: "one deployment's history" },
            { line: "headgate history weather --env production --points", does: "what it can be rolled back to" },
        ],
    },
    diff: {
        summary: "show what differs between two environments, and what a promotion would change",
        description: "Compares versions, variables, names of secrets and policies, and the contracts of the blue versions. What promoting from FROM to TO would change stands with each server. Writes nothing.",
        positionals: [
            { name: "FROM", summary: "the environment to promote from", required: true },
            { name: "TO", summary: "the environment to promote to", required: true },
            { name: "SERVER", summary: "only this server; of several: weather,radar", required: false },
        ],
        options: {
            "exit-code": { type: "flag", summary: "end with exit status 1 where something differs" },
        },
        examples: [
            { line: "headgate diff staging production", does: "everything" },
            { line: "headgate diff staging production weather", does: "one server" },
        ],
    },
    stop: {
        summary: "halt every forward action, everywhere or in one environment",
        description: "Rollbacks go on. It is recorded on the branch `deployed`, so that a protected main does not slow it.",
        positionals: [],
        options: {
            env: { type: "text", value: "ENVIRONMENT", summary: "only in this environment" },
            reason: shared.reason,
            "dry-run": shared.dryRun,
        },
        examples: [{ line: 'headgate stop --reason "shared outage"', does: "halts everything" }],
    },
    resume: {
        summary: "go on after a stop, let a paused rollout go on, or lift a hold",
        description: "With SERVER it approves the step at which a rollout pauses there, else lifts what a rollback holds there; without, it ends a stop.",
        positionals: [anyServerPositional],
        options: {
            env: { type: "text", value: "ENVIRONMENT", summary: "the environment; needed with SERVER" },
            reason: shared.reason,
            "dry-run": shared.dryRun,
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
        options: { env: shared.env, reason: shared.reason, "dry-run": shared.dryRun },
        examples: [
            {
                line: 'headgate recover weather --env production --reason "hand edit reviewed"',
                does: "goes on from here",
            },
        ],
    },
    run: {
        summary: "start a server as an environment says, choosing the version by share",
        description: "What client files name while shares are split: the same user always gets the same version, and a share that is raised takes users only for the version it is raised for. Standard input and output belong to the server. It starts at once from what is known here of the branch `deployed`; the remote is asked behind that, every five minutes at most (`HEADGATE_REFRESH`: minutes, or `off`). Where it was not asked within an hour (`HEADGATE_MAX_AGE`: minutes, or `off`) it is asked first, for three seconds at most; what is started without an answer is told on standard error. `--repository` may be an address as well (`https://…`, `git@host:path`): a copy of that one branch is kept in the cache then. The user is `HEADGATE_USER`, else the address that git knows (`user.email`), else the account on this machine. A server runs with the environment it is started from, and the deployment's variables and secrets in it. `HEADGATE_DEBUG=1` tells on standard error what was chosen.",
        positionals: [serverPositional],
        options: {
            env: shared.env,
            refresh: {
                type: "flag",
                summary: "ask the remote now and make ready what is started next; start nothing",
            },
            forget: {
                type: "flag",
                summary: "forget what was started before, such as a later revision of a lost branch",
            },
        },
        examples: [
            { line: "headgate run weather --env production", does: "starts this user's version" },
            {
                line: "headgate run weather --env production --repository https://github.com/acme/deployments",
                does: "without a clone",
            },
            { line: "headgate run weather --env production --refresh", does: "fetches and installs ahead" },
        ],
    },
    sync: {
        summary: "bring the client files as they are deployed onto this machine",
        description: "Reads the branch `deployed`, and writes the entries that targets of type `mcp` have there into the client files of this machine, by the same fence as `apply`: an entry of a higher revision, and whatever is not Headgate's, stays as it is. Entries of deployments that were removed are taken away. Neither branch is written, so that whoever may read the repository may sync. `--repository` may be an address as well; files of the project are those of the current folder then.",
        positionals: [],
        options: { env: shared.envs, "dry-run": shared.dryRun },
        examples: [
            { line: "headgate sync", does: "every environment's entries" },
            {
                line: "headgate sync --env production --repository https://github.com/acme/deployments",
                does: "without a clone",
            },
        ],
    },
};

;// CONCATENATED MODULE: ./.build/cli/specifications/suggest.js

/** Which number comes next. */
const suggestCommands = {
    suggest: {
        summary: "say which version comes next, and why",
        description: "Prints the number, then one line for each reason: what became of the contract since the version before on the same line, and what the commits since its tag say of themselves (Conventional Commits). Starts nothing and writes nothing.",
        positionals: [serverPositional],
        options: {
            contract: {
                type: "text",
                value: "FILE",
                summary: "the new contract, as headgate contract capture writes it; without it the commits alone tell",
            },
            of: {
                type: "text",
                value: "VERSION",
                summary: "the number that this version, which is released, should have",
            },
            from: {
                type: "text",
                value: "VERSION",
                summary: "the version that it comes after; by default the last one on the way to this commit by its tags, else the highest",
            },
            pre: { type: "text", value: "NAME", summary: "a pre-release: alpha, beta, rc, or a branch's name" },
            source: {
                type: "text",
                value: "DIR",
                summary: "a clone of the server's own repository; this one by default",
            },
            head: {
                type: "text",
                value: "REV",
                summary: "the commit there that is to be released; HEAD by default",
            },
        },
        examples: [
            {
                line: "headgate suggest weather --contract weather.json",
                does: "the next number, by a contract that was captured",
            },
            {
                line: "headgate suggest weather --pre beta",
                does: "the next beta, by the commits since the last tag",
            },
            { line: "headgate suggest weather --of 1.5.0", does: "the number that 1.5.0 should have had" },
        ],
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
    migrate: {
        summary: "make the repository from what MCP clients are configured with today",
        description: "Reads clients' files, makes a server, a release with the exact version and its contract, and a deployment of each entry, and one environment whose targets write these files. To take a contract it starts the server, or reaches its address, with what its entry itself gives it. What looks like a secret is named and never written. Files that are there stay as they are; a second run does nothing more.",
        positionals: [
            {
                name: "FILE",
                summary: "a client's file; those of this repository by default",
                required: false,
                repeated: true,
            },
        ],
        options: {
            env: {
                type: "text",
                value: "ENVIRONMENT",
                summary: "the environment that the files become; production by default",
            },
            home: { type: "flag", summary: "read the clients' files in your home folder as well" },
            format: {
                type: "choice",
                choices: [
                    "project",
                    "global",
                    "mcprc",
                    "claude-desktop",
                    "vscode",
                    "vscode-settings",
                    "cursor",
                    "codex",
                    "gemini",
                    "environments",
                    "history",
                ],
                summary: "what the files are; name and content tell by default",
            },
            server: {
                type: "text",
                value: "SERVER",
                summary: "the server that `status --format environments` was printed for",
            },
            "no-network": { type: "flag", summary: "look nothing up: take what names an exact version" },
            "no-contract": { type: "flag", summary: "start no server and reach none: release without contracts" },
            "dry-run": {
                type: "flag",
                summary: "say what would be done; starts no server, reaches none, and writes nothing",
            },
        },
        examples: [
            { line: "headgate migrate", does: "takes over the clients' files of this repository" },
            {
                line: "headgate migrate --home --dry-run",
                does: "shows what those in your home folder would become",
            },
            { line: "headgate migrate .cursor/mcp.json --env development", does: "takes over one file" },
        ],
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

;// CONCATENATED MODULE: ./.build/cli/specifications/verify.js

/** Who released what. */
const verifyCommands = {
    verify: {
        summary: "say who signed a release, when, from which commit, and whether they may",
        description: "Checks the signature beside a release as plan and apply do: that it is of this text, by whom the trusted root vouches for, and by whom server.yaml allows. Ends with status 1 where it is not so, or where there is none. Writes nothing.",
        positionals: [serverPositional, { name: "VERSION", summary: "the released version", required: true }],
        options: { head: shared.head },
        examples: [
            { line: "headgate verify weather 1.1.5", does: "says who released 1.1.5" },
            { line: "headgate verify weather 1.1.5 --json", does: "the same, for a script" },
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
    "log-format": {
        type: "choice",
        choices: ["text", "json"],
        summary: "json: tell each event as one line of JSON on standard error, for a log shipper",
    },
    quiet: { type: "flag", summary: "print nothing when all is well" },
    "no-color": { type: "flag", summary: "no colour, whatever the terminal" },
    help: { type: "flag", summary: "show the help of a command" },
    version: { type: "flag", summary: "show the version of Headgate" },
};
/** Every command by name, in the order in which help shows them. */
const specifications = {
    ...repositoryCommands,
    ...runCommands,
    ...contractCommands,
    ...suggestCommands,
    ...verifyCommands,
    ...toolCommands,
};


/***/ }),

/***/ 31449:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ usageLine),
/* harmony export */   X: () => (/* binding */ valueName)
/* harmony export */ });
/* harmony import */ var _specifications_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21936);

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
        ...command.positionals.map(({ name, required, repeated }) => {
            const shown = repeated ? `${name}...` : name;
            return required ? shown : `[${shown}]`;
        }),
        ...options.filter((option) => option.required).map((option) => option.text),
        ...options.filter((option) => !option.required).map((option) => `[${option.text}]`),
    ].join(" ");
}


/***/ }),

/***/ 82383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ result),
/* harmony export */   aW: () => (/* binding */ textOptions),
/* harmony export */   sX: () => (/* reexport safe */ _outcomes_js__WEBPACK_IMPORTED_MODULE_0__.s)
/* harmony export */ });
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10193);


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

/***/ 10193:
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
    archived: {
        exit: 0,
        means: "the version takes no new deployments from now on",
    },
    progressing: { exit: 0, means: "a rollout is under way; a later run takes its next step" },
    waiting: { exit: 0, means: "a gate waits: for time, an earlier stage, or a person" },
    held: { exit: 0, means: "desired asks for something that a rollback took away; `resume` lifts the hold" },
    stopped: { exit: 0, means: "forward actions are halted; `resume` goes on" },
    leased: { exit: 0, means: "another run is working on it" },
    restored: { exit: 0, means: "the rollback that was asked for is done" },
    different: {
        exit: 1,
        means: "with `diff --exit-code`: the environments differ; with `contract diff --fail-on`: the contracts do, that much; with `catalogue --check`: pages are not current",
    },
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

/***/ 34694:
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

/***/ 10431:
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
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34694);


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