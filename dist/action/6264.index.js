"use strict";
exports.id = 6264;
exports.ids = [6264];
exports.modules = {

/***/ 76264:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/report/text.js
var report_text = __webpack_require__(10431);
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
function streams_stdout() {
    streams_open.stdout ??= watched(process.stdout, (error) => {
        // `headgate history | head` is no error: who reads has read enough. How the command ends is its own to say.
        if (error.code !== "EPIPE")
            process.exit(3);
    });
    return streams_open.stdout;
}
/** Standard error; what cannot be written there is nobody's to read. */
function streams_stderr() {
    streams_open.stderr ??= watched(process.stderr, () => undefined);
    return streams_open.stderr;
}
const streams_open = {};
function watched(stream, failed) {
    stream.on("error", failed);
    return stream;
}

// EXTERNAL MODULE: ./.build/cli/specifications.js + 9 modules
var cli_specifications = __webpack_require__(21936);
;// CONCATENATED MODULE: ./.build/cli/commands.js

/**
 * How each command is loaded: only the one that is asked for, so that starting costs what it needs and no
 * more. A command without a loader is declared but not part of this version.
 */
const loaders = {
    validate: async () => (await __webpack_require__.e(/* import() */ 2566).then(__webpack_require__.bind(__webpack_require__, 2566))).validate,
    plan: async () => (await __webpack_require__.e(/* import() */ 5427).then(__webpack_require__.bind(__webpack_require__, 5427))).plan,
    apply: async () => (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8793), __webpack_require__.e(4436), __webpack_require__.e(4210), __webpack_require__.e(3098), __webpack_require__.e(2234), __webpack_require__.e(1282), __webpack_require__.e(5425), __webpack_require__.e(9572), __webpack_require__.e(9569), __webpack_require__.e(434), __webpack_require__.e(233), __webpack_require__.e(6358)]).then(__webpack_require__.bind(__webpack_require__, 86358))).apply,
    deploy: async () => (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8793), __webpack_require__.e(4436), __webpack_require__.e(4210), __webpack_require__.e(3098), __webpack_require__.e(2234), __webpack_require__.e(1282), __webpack_require__.e(4567), __webpack_require__.e(8192), __webpack_require__.e(9882), __webpack_require__.e(5425), __webpack_require__.e(9572), __webpack_require__.e(9569), __webpack_require__.e(434), __webpack_require__.e(5487), __webpack_require__.e(610), __webpack_require__.e(233), __webpack_require__.e(5976), __webpack_require__.e(3310), __webpack_require__.e(4952), __webpack_require__.e(12)]).then(__webpack_require__.bind(__webpack_require__, 80012))).deploy,
    traffic: async () => (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8793), __webpack_require__.e(4436), __webpack_require__.e(4210), __webpack_require__.e(3098), __webpack_require__.e(2234), __webpack_require__.e(1282), __webpack_require__.e(5425), __webpack_require__.e(9572), __webpack_require__.e(9569), __webpack_require__.e(434), __webpack_require__.e(610), __webpack_require__.e(233), __webpack_require__.e(3310), __webpack_require__.e(3087)]).then(__webpack_require__.bind(__webpack_require__, 63087))).traffic,
    promote: async () => (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8793), __webpack_require__.e(4436), __webpack_require__.e(4210), __webpack_require__.e(3098), __webpack_require__.e(2234), __webpack_require__.e(1282), __webpack_require__.e(5425), __webpack_require__.e(9572), __webpack_require__.e(9569), __webpack_require__.e(434), __webpack_require__.e(610), __webpack_require__.e(233), __webpack_require__.e(3310), __webpack_require__.e(2746)]).then(__webpack_require__.bind(__webpack_require__, 42746))).promote,
    "remove-version": async () => (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8793), __webpack_require__.e(4436), __webpack_require__.e(4210), __webpack_require__.e(3098), __webpack_require__.e(2234), __webpack_require__.e(1282), __webpack_require__.e(5425), __webpack_require__.e(9572), __webpack_require__.e(610), __webpack_require__.e(7650)]).then(__webpack_require__.bind(__webpack_require__, 87650))).removeVersion,
    rollback: async () => (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8793), __webpack_require__.e(4436), __webpack_require__.e(4210), __webpack_require__.e(3098), __webpack_require__.e(2234), __webpack_require__.e(1282), __webpack_require__.e(5425), __webpack_require__.e(9572), __webpack_require__.e(9569), __webpack_require__.e(434), __webpack_require__.e(5167)]).then(__webpack_require__.bind(__webpack_require__, 85167))).rollback,
    release: async () => (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8793), __webpack_require__.e(4436), __webpack_require__.e(4210), __webpack_require__.e(3098), __webpack_require__.e(2234), __webpack_require__.e(1282), __webpack_require__.e(4567), __webpack_require__.e(8192), __webpack_require__.e(9882), __webpack_require__.e(5425), __webpack_require__.e(9572), __webpack_require__.e(5487), __webpack_require__.e(610), __webpack_require__.e(5976), __webpack_require__.e(4952), __webpack_require__.e(8024)]).then(__webpack_require__.bind(__webpack_require__, 13467))).release,
    contract: async () => (await __webpack_require__.e(/* import() */ 3454).then(__webpack_require__.bind(__webpack_require__, 83454))).contract,
    suggest: async () => (await Promise.all(/* import() */[__webpack_require__.e(8793), __webpack_require__.e(4567), __webpack_require__.e(8192), __webpack_require__.e(9882), __webpack_require__.e(7853), __webpack_require__.e(8387)]).then(__webpack_require__.bind(__webpack_require__, 62156))).suggest,
    verify: async () => (await Promise.all(/* import() */[__webpack_require__.e(8793), __webpack_require__.e(4436), __webpack_require__.e(1100)]).then(__webpack_require__.bind(__webpack_require__, 31100))).verify,
    catalogue: async () => (await Promise.all(/* import() */[__webpack_require__.e(8793), __webpack_require__.e(4436), __webpack_require__.e(6410)]).then(__webpack_require__.bind(__webpack_require__, 6410))).catalogue,
    status: async () => (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8793), __webpack_require__.e(4436), __webpack_require__.e(4210), __webpack_require__.e(3098), __webpack_require__.e(2234), __webpack_require__.e(1282), __webpack_require__.e(4580)]).then(__webpack_require__.bind(__webpack_require__, 54580))).status,
    history: async () => (await Promise.all(/* import() */[__webpack_require__.e(8793), __webpack_require__.e(9987)]).then(__webpack_require__.bind(__webpack_require__, 83813))).history,
    diff: async () => (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8793), __webpack_require__.e(4436), __webpack_require__.e(4210), __webpack_require__.e(3098), __webpack_require__.e(2234), __webpack_require__.e(1282), __webpack_require__.e(1370)]).then(__webpack_require__.bind(__webpack_require__, 41370))).diff,
    stop: async () => (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8793), __webpack_require__.e(4436), __webpack_require__.e(4210), __webpack_require__.e(3098), __webpack_require__.e(2234), __webpack_require__.e(1282), __webpack_require__.e(5425), __webpack_require__.e(9572), __webpack_require__.e(7600)]).then(__webpack_require__.bind(__webpack_require__, 47600))).stop,
    resume: async () => (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8793), __webpack_require__.e(4436), __webpack_require__.e(4210), __webpack_require__.e(3098), __webpack_require__.e(2234), __webpack_require__.e(1282), __webpack_require__.e(5425), __webpack_require__.e(9572), __webpack_require__.e(9569), __webpack_require__.e(7600), __webpack_require__.e(4505)]).then(__webpack_require__.bind(__webpack_require__, 24505))).resume,
    recover: async () => (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8793), __webpack_require__.e(4436), __webpack_require__.e(4210), __webpack_require__.e(3098), __webpack_require__.e(2234), __webpack_require__.e(1282), __webpack_require__.e(5425), __webpack_require__.e(9572), __webpack_require__.e(9569), __webpack_require__.e(434), __webpack_require__.e(5890)]).then(__webpack_require__.bind(__webpack_require__, 25890))).recover,
    sync: async () => (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(4210), __webpack_require__.e(3098), __webpack_require__.e(235)]).then(__webpack_require__.bind(__webpack_require__, 50235))).sync,
    run: async () => (await Promise.all(/* import() */[__webpack_require__.e(5487), __webpack_require__.e(5136)]).then(__webpack_require__.bind(__webpack_require__, 57763))).run,
    init: async () => (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8793), __webpack_require__.e(4436), __webpack_require__.e(4210), __webpack_require__.e(3098), __webpack_require__.e(2234), __webpack_require__.e(8439)]).then(__webpack_require__.bind(__webpack_require__, 78439))).init,
    migrate: async () => (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8793), __webpack_require__.e(4210), __webpack_require__.e(4567), __webpack_require__.e(8192), __webpack_require__.e(9882), __webpack_require__.e(5487), __webpack_require__.e(5976), __webpack_require__.e(2284)]).then(__webpack_require__.bind(__webpack_require__, 95524))).migrate,
    doctor: async () => (await Promise.all(/* import() */[__webpack_require__.e(8793), __webpack_require__.e(4436), __webpack_require__.e(7742)]).then(__webpack_require__.bind(__webpack_require__, 67742))).doctor,
    demo: async () => (await __webpack_require__.e(/* import() */ 7257).then(__webpack_require__.bind(__webpack_require__, 7257))).demo,
    explain: async () => (await __webpack_require__.e(/* import() */ 2349).then(__webpack_require__.bind(__webpack_require__, 2349))).explain,
    completion: async () => (await __webpack_require__.e(/* import() */ 4177).then(__webpack_require__.bind(__webpack_require__, 64177))).completionOf(cli_specifications.specifications, (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 21936))).commonOptions),
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
        const { withRefusal } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 95233));
        return withRefusal(done, invocation, world);
    };
}

// EXTERNAL MODULE: ./.build/commands/command.js
var commands_command = __webpack_require__(82383);
;// CONCATENATED MODULE: ./.build/cli/failure.js

/** Codes, messages and hints of our own errors and of the system's; everything else is `unexpected`. */
function failure_failureOf(error) {
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
function failure_failureText(failure) {
    const hint = failure.hint === undefined ? "" : `\n  hint: ${sanitize(failure.hint)}`;
    return `headgate: ${sanitize(failure.message)} (${sanitize(failure.code)})${hint}\n`;
}
/** The same as a document, for `--json`. */
function failure_failureJson(outcome, failure) {
    const error = { code: failure.code, message: failure.message, hint: failure.hint ?? null };
    return `${printableJson({ headgate: 1, outcome, findings: [], error })}\n`;
}

;// CONCATENATED MODULE: ./.build/cli/door.js




/** Runs what a command line asks for. Never throws: this is where every exception ends. */
async function enter(parsed, argv, world, load) {
    try {
        switch (parsed.kind) {
            case "version":
                return { exit: 0, stdout: `${version}\n`, stderr: "" };
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
        return { exit: result.exit, stdout: `${printableJson(documentOf(result))}\n`, stderr };
    }
    const silent = invocation.options.quiet === true && result.exit === 0;
    const text = silent || result.text === undefined || result.text === ""
        ? ""
        : `${harmless(result.text, world.colour)}\n`;
    return { exit: result.exit, stdout: text, stderr };
}
/** What happened, a line of JSON for each event. */
async function logOf(result) {
    if (!result.report?.run && !result.events)
        return "";
    const { eventsIn } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 95233));
    const { logLine } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 42629));
    return eventsIn(result)
        .map((event) => `${harmless(logLine(event), false)}\n`)
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
    const exit = exitOf("usage");
    if (json)
        return { exit, stdout: failureJson("usage", { code: "usage", message, hint }), stderr: "" };
    // The line of usage has every option of a command.
    const [first = "", ...rest] = wrap(sanitize(hint), Math.max(30, columns - 4));
    const lines = [`headgate: ${sanitize(message)}`, `  ${first}`, ...rest.map((line) => `    ${line}`)];
    return { exit, stdout: "", stderr: `${lines.join("\n")}\n` };
}
function failed(error, argv, world) {
    const outcome = world.signal.aborted ? "interrupted" : "error";
    const failure = world.signal.aborted
        ? { code: "interrupted", message: "interrupted", hint: "the next run goes on from what is recorded" }
        : failureOf(error);
    const trace = world.env.HEADGATE_DEBUG === "1" && error instanceof Error ? `${traceOf(error)}\n` : "";
    const exit = exitOf(outcome);
    return argv.includes("--json")
        ? { exit, stdout: failureJson(outcome, failure), stderr: trace }
        : { exit, stdout: "", stderr: harmless(failureText(failure) + trace, false) };
}
function traceOf(error) {
    const cause = error.cause instanceof Error ? `\ncaused by ${traceOf(error.cause)}` : "";
    return (error.stack ?? error.message) + cause;
}

// EXTERNAL MODULE: ./.build/model/text.js
var model_text = __webpack_require__(34694);
// EXTERNAL MODULE: ./.build/model/json.js
var model_json = __webpack_require__(935);
// EXTERNAL MODULE: ./.build/github/payload.js
var github_payload = __webpack_require__(50505);
;// CONCATENATED MODULE: ./.build/github/event.js



/** The event, or in words what of its payload cannot be read. */
function eventOf(name, payload) {
    const missing = [];
    const need = (value, path) => {
        if (value === undefined)
            missing.push(path);
        return value;
    };
    const event = reader(name)?.(payload, need) ?? (isKnown(name) ? undefined : unsupported(name));
    if (event !== undefined && missing.length === 0)
        return event;
    return missing.length > 0 ? missing : ["the event"];
}
const readers = {
    pull_request: (payload, need) => {
        const action = need(wordAt(payload, "action"), "action");
        const pull = pullOf(payload, need);
        const before = (0,github_payload/* commitIdOf */.i2)((0,github_payload/* textAt */.$6)(payload, "before"));
        if (!action || !pull)
            return undefined;
        return { kind: "pull_request", action, pull, ...(before === undefined ? {} : { before }) };
    },
    pull_request_review: (payload, need) => {
        const action = need(wordAt(payload, "action"), "action");
        const pull = pullOf(payload, need);
        const reviewer = (0,github_payload/* accountOf */.XP)((0,github_payload/* textAt */.$6)(payload, "review", "user", "login")) ?? "ghost";
        return action && pull ? { kind: "pull_request_review", action, pull, reviewer } : undefined;
    },
    merge_group: (payload, need) => {
        const group = (0,model_json.at)(payload, "merge_group");
        const action = need(wordAt(payload, "action"), "action");
        const head = need((0,github_payload/* commitIdOf */.i2)((0,github_payload/* textAt */.$6)(group, "head_sha")), "merge_group.head_sha");
        const base = need((0,github_payload/* commitIdOf */.i2)((0,github_payload/* textAt */.$6)(group, "base_sha")), "merge_group.base_sha");
        const branch = need((0,github_payload/* branchOfRef */.V4)((0,github_payload/* textAt */.$6)(group, "base_ref")), "merge_group.base_ref");
        if (!action || !head || !base || !branch)
            return undefined;
        const [, named] = /\/pr-([1-9]\d{0,9})-[0-9a-f]{40}$/.exec((0,github_payload/* textAt */.$6)(group, "head_ref") ?? "") ?? [];
        return { kind: "merge_group", action, head, base, branch, number: named ? Number(named) : null };
    },
    push: (payload, need) => {
        const ref = (0,github_payload/* textAt */.$6)(payload, "ref");
        const branch = (0,github_payload/* branchOfRef */.V4)(ref) ?? null;
        const tag = (0,github_payload/* tagOfRef */.DC)(ref) ?? null;
        if (branch === null && tag === null)
            need(undefined, "ref");
        const before = (0,github_payload/* commitIdOf */.i2)((0,github_payload/* textAt */.$6)(payload, "before")) ?? null;
        const after = (0,github_payload/* commitIdOf */.i2)((0,github_payload/* textAt */.$6)(payload, "after")) ?? null;
        if (after === null && !(0,github_payload/* flagAt */.Qc)(payload, "deleted"))
            need(undefined, "after");
        return { kind: "push", branch, tag, before, after, forced: (0,github_payload/* flagAt */.Qc)(payload, "forced") };
    },
    schedule: (payload) => ({ kind: "schedule", cron: ((0,github_payload/* textAt */.$6)(payload, "schedule") ?? "").slice(0, 200) }),
    workflow_dispatch: (payload) => ({
        kind: "workflow_dispatch",
        inputs: inputsOf((0,model_json.at)(payload, "inputs")),
        from: startOf((0,github_payload/* textAt */.$6)(payload, "ref") ?? ""),
    }),
};
/** A tag may have the name of a branch, and is another thing. */
function startOf(ref) {
    return ((0,github_payload/* branchOfRef */.V4)(ref) ?? (0,model_text/* printable */.g$)(ref, 255)) || null;
}
function isKnown(name) {
    return Object.hasOwn(readers, name);
}
function reader(name) {
    return isKnown(name) ? readers[name] : undefined;
}
function unsupported(name) {
    return { kind: "unsupported", name: /^[a-z_]{1,60}$/.test(name) ? name : "unknown" };
}
function pullOf(payload, need) {
    const pull = (0,model_json.at)(payload, "pull_request");
    const number = need((0,github_payload/* countAt */.$v)(pull, "number"), "pull_request.number");
    const head = sideOf(pull, "head", need);
    const base = sideOf(pull, "base", need);
    if (number === undefined || !head || !base)
        return undefined;
    const from = (0,github_payload/* textAt */.$6)(pull, "head", "repo", "full_name")?.toLowerCase();
    return {
        number,
        author: (0,github_payload/* accountOf */.XP)((0,github_payload/* textAt */.$6)(pull, "user", "login")) ?? "ghost",
        head,
        base,
        // A fork that was deleted is named by nobody, and is no less a fork.
        fork: from === undefined || from !== (0,github_payload/* textAt */.$6)(pull, "base", "repo", "full_name")?.toLowerCase(),
        draft: (0,github_payload/* flagAt */.Qc)(pull, "draft"),
        // An event of a review tells when it was merged, and not whether.
        merged: (0,github_payload/* flagAt */.Qc)(pull, "merged") || (0,github_payload/* textAt */.$6)(pull, "merged_at") !== undefined,
        closed: (0,github_payload/* textAt */.$6)(pull, "state") === "closed",
    };
}
function sideOf(pull, side, need) {
    const sha = need((0,github_payload/* commitIdOf */.i2)((0,github_payload/* textAt */.$6)(pull, side, "sha")), `pull_request.${side}.sha`);
    const branch = need((0,github_payload/* refNameOf */._4)((0,github_payload/* textAt */.$6)(pull, side, "ref")), `pull_request.${side}.ref`);
    return sha === undefined || branch === undefined ? undefined : { sha, branch };
}
function wordAt(payload, key) {
    const text = (0,github_payload/* textAt */.$6)(payload, key);
    return text !== undefined && /^[a-z_]{1,60}$/.test(text) ? text : undefined;
}
/** A person's inputs: texts, whatever their declared type. */
function inputsOf(inputs) {
    if (typeof inputs !== "object" || inputs === null)
        return new Map();
    return new Map(Object.entries(inputs).flatMap(([key, value]) => ["string", "boolean", "number"].includes(typeof value) ? [[key, String(value)]] : []));
}

;// CONCATENATED MODULE: ./.build/github/context.js



const largest = 32 * 1024 * 1024;
/** Reads `GITHUB_*` and the event's payload. Whatever they hold, the answer is a value. */
async function readContext(env, readFile) {
    const problems = [];
    const need = (value, name) => {
        if (value === undefined)
            problems.push(variableProblem(env, name));
        return value;
    };
    const repository = need((0,github_payload/* repositoryNameOf */.fy)(env.GITHUB_REPOSITORY), "GITHUB_REPOSITORY");
    const serverUrl = need(addressOf(env.GITHUB_SERVER_URL), "GITHUB_SERVER_URL");
    const apiUrl = need(addressOf(env.GITHUB_API_URL), "GITHUB_API_URL");
    const graphqlUrl = need(addressOf(env.GITHUB_GRAPHQL_URL), "GITHUB_GRAPHQL_URL");
    const runId = need(numberOf(env.GITHUB_RUN_ID), "GITHUB_RUN_ID");
    const runAttempt = need(numberOf(env.GITHUB_RUN_ATTEMPT ?? "1"), "GITHUB_RUN_ATTEMPT");
    const actor = need((0,github_payload/* accountOf */.XP)(env.GITHUB_ACTOR), "GITHUB_ACTOR");
    const triggeringActor = need((0,github_payload/* accountOf */.XP)(env.GITHUB_TRIGGERING_ACTOR || env.GITHUB_ACTOR), "GITHUB_TRIGGERING_ACTOR");
    const name = need(env.GITHUB_EVENT_NAME || undefined, "GITHUB_EVENT_NAME");
    const read = name === undefined ? undefined : await readEvent(name, env, readFile);
    if (read && "message" in read)
        problems.push(read);
    if (read && "event" in read && repository && !isAbout(read.payload, repository)) {
        problems.push({
            message: `the event is about another repository than GITHUB_REPOSITORY (${env.GITHUB_REPOSITORY})`,
            hint: "leave GITHUB_EVENT_PATH and GITHUB_REPOSITORY as the runner sets them",
        });
    }
    if (problems.length > 0 || !repository || !read || !("event" in read))
        return { kind: "problem", problems };
    // Those that were needed are there: each absent one has its problem.
    if (!serverUrl || !apiUrl || !graphqlUrl || !runId || !runAttempt || !actor || !triggeringActor) {
        return { kind: "problem", problems };
    }
    return {
        kind: "context",
        context: {
            ...repository,
            serverUrl,
            apiUrl,
            graphqlUrl,
            runId,
            runAttempt,
            actor,
            triggeringActor,
            sha: (0,github_payload/* commitIdOf */.i2)(env.GITHUB_SHA) ?? null,
            workflowFile: workflowFileOf(env.GITHUB_WORKFLOW_REF, env.GITHUB_REPOSITORY ?? ""),
            defaultBranch: (0,github_payload/* refNameOf */._4)((0,github_payload/* textAt */.$6)(read.payload, "repository", "default_branch")) ?? null,
            repositoryId: nodeIdOf((0,github_payload/* textAt */.$6)(read.payload, "repository", "node_id")),
            event: read.event,
        },
    };
}
async function readEvent(name, env, readFile) {
    const hint = "the runner writes it at the beginning of each job: leave GITHUB_EVENT_PATH alone";
    const path = env.GITHUB_EVENT_PATH;
    if (!path)
        return { message: "GITHUB_EVENT_PATH is not set: there is no event to act on", hint };
    let payload;
    try {
        const text = await readFile(path);
        if (text.length > largest) {
            return { message: `the event in ${shown(path)} is larger than ${largest / 1024 / 1024} MiB`, hint };
        }
        payload = JSON.parse(text);
    }
    catch (error) {
        const why = error instanceof Error ? (0,model_text/* printable */.g$)(error.message, 200) : "it cannot be read";
        return { message: `the event in ${shown(path)} cannot be read: ${why}`, hint };
    }
    const event = eventOf(name, payload);
    if ("kind" in event)
        return { event, payload };
    const message = `the event ${shown(name)} lacks ${event.join(", ")}, or has something else there`;
    return { message, hint: "if GitHub wrote it, please report this, with the event's name" };
}
/** An event that names no repository (some local runners' do not) is about the one the runner names. */
function isAbout(payload, { owner, repo }) {
    const named = (0,github_payload/* textAt */.$6)(payload, "repository", "full_name");
    return named === undefined || named.toLowerCase() === `${owner}/${repo}`.toLowerCase();
}
function variableProblem(env, name) {
    const value = env[name];
    return value === undefined || value === ""
        ? {
            message: `${name} is not set`,
            hint: "run this in a GitHub workflow; elsewhere there is the command line",
        }
        : { message: `${name} is ${shown(value)}, which it cannot be`, hint: "leave it as the runner sets it" };
}
function addressOf(text) {
    const url = URL.canParse(text ?? "") ? new URL(text ?? "") : undefined;
    if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
        return undefined;
    return url.search || url.hash ? undefined : `${url.origin}${url.pathname}`.replace(/\/+$/, "");
}
function numberOf(text) {
    return text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
}
/** `OWNER/REPO/.github/workflows/FILE@REF`, where it is this repository's. */
function workflowFileOf(reference, repository) {
    const path = reference?.split("@")[0] ?? "";
    if (!path.toLowerCase().startsWith(`${repository.toLowerCase()}/`))
        return null;
    const file = path.slice(repository.length + 1);
    return /^\.github\/workflows\/[^/\p{Cc}]{1,200}\.ya?ml$/u.test(file) ? file : null;
}
function nodeIdOf(text) {
    return text !== undefined && /^[A-Za-z0-9_+/=-]{1,200}$/.test(text) ? text : null;
}
function shown(text) {
    return JSON.stringify((0,model_text/* printable */.g$)(text, 100));
}

// EXTERNAL MODULE: ./.build/git/error.js
var git_error = __webpack_require__(52538);
;// CONCATENATED MODULE: ./.build/github/checkout.js

const step = "uses: actions/checkout, with fetch-depth: 0 and persist-credentials: false";
const hints = {
    "git/not-a-repository": `check the repository out in a step before this one: ${step}`,
    "git/shallow": `let checkout bring the whole history of all branches: ${step}`,
    "git/unknown-revision": `if it exists on GitHub, checkout did not bring it: ${step}`,
    "git/unsafe-directory": "run this step as the user that checked the repository out, or let git trust the folder: git config --global --add safe.directory FOLDER",
    "git/rejected": "GitHub lets nobody read with the input token: it is no valid one (an App's lasts for an hour), or may not read. Write { contents: read } (to apply: write) under permissions: of the job; an App's token needs Contents: read and write",
};
/** What an error of git asks for in a workflow, where other words help than on a person's machine. */
function checkoutHint(error) {
    return (0,git_error/* isGitError */.lT)(error) ? hints[error.code] : undefined;
}

// EXTERNAL MODULE: ./.build/report/findings.js + 2 modules
var report_findings = __webpack_require__(6261);
// EXTERNAL MODULE: ./.build/report/json.js
var json = __webpack_require__(63198);
;// CONCATENATED MODULE: ./.build/action/ending.js





/** The workflow asks for what cannot be; nothing was done. */
function mistakenEnding(findings, command = null) {
    const [first] = findings;
    return {
        outcome: "usage",
        reason: first?.rule ?? "usage",
        document: {
            headgate: 1,
            outcome: "usage",
            findings: (0,json.findingsJson)(findings),
            error: { code: first?.rule ?? "usage", message: first?.message ?? "", hint: first?.hint ?? null },
        },
        findings,
        // They are about the step, and have no place in the repository.
        text: (0,report_findings.formatFindings)(findings, new Map(), report_text/* plainText */.wh).replace(/^repository {2}/gm, ""),
        command,
    };
}
/** There was nothing to do. */
function idleEnding(says) {
    const document = { headgate: 1, outcome: "unchanged", findings: [] };
    return {
        outcome: "unchanged",
        reason: "event/nothing-to-do",
        document,
        findings: [],
        text: says,
        command: null,
    };
}
/** Something outside failed, or somebody ended the run. */
function failedEnding(error, aborted, command) {
    const outcome = aborted ? "interrupted" : "error";
    const failure = aborted
        ? { code: "interrupted", message: "interrupted", hint: "the next run goes on from what is recorded" }
        : failure_failureOf(error);
    const { code, message } = failure;
    const hint = checkoutHint(error) ?? failure.hint ?? null;
    const hinted = hint === null ? "" : `\n  hint: ${hint}`;
    return {
        outcome,
        reason: code,
        document: { headgate: 1, outcome, findings: [], error: { code, message, hint } },
        findings: [],
        text: `${message} (${code})${hinted}`,
        command,
    };
}

// EXTERNAL MODULE: ./.build/model/finding.js
var model_finding = __webpack_require__(3028);
;// CONCATENATED MODULE: ./.build/action/findings-in.js

/** The findings of a document that `--json` prints: for commands that hand over nothing else. */
function findingsIn({ findings }) {
    return Array.isArray(findings) ? findings.flatMap(findingOf) : [];
}
function findingOf(value) {
    if (typeof value !== "object" || value === null)
        return [];
    const fields = new Map(Object.entries(value));
    const text = (name) => {
        const found = fields.get(name);
        return typeof found === "string" ? found : undefined;
    };
    const number = (name) => {
        const found = fields.get(name);
        return typeof found === "number" ? found : undefined;
    };
    const outcome = model_finding.outcomes.find((known) => known === fields.get("outcome"));
    const severity = model_finding.severities.find((known) => known === fields.get("severity"));
    const [rule, message] = [text("rule"), text("message")];
    if (outcome === undefined || severity === undefined || rule === undefined || message === undefined)
        return [];
    const more = {
        file: text("file"),
        line: number("line"),
        column: number("column"),
        environment: text("environment"),
        server: text("server"),
        eligible: text("eligible"),
    };
    const present = Object.fromEntries(Object.entries(more).filter(([, known]) => known !== undefined));
    return [{ rule, outcome, severity, message, hint: text("hint") ?? "", ...present }];
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
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
        const known = stray === undefined || lookUp(commonOptions, nameIn(stray)) !== undefined;
        return known ? { kind: "help", command: undefined } : unknownOption(stray, undefined, commonOptions);
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
    return Object.hasOwn(specifications, name);
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
const restOptions = new Set(Object.values(cli_specifications.specifications).flatMap((command) => Object.entries(command.options)
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
        const option = lookUp(commonOptions, nameIn(argument));
        if (option?.type === "text" && !argument.includes("="))
            index += 1;
    }
    return undefined;
}
function parseCommand(name, before, rest) {
    const command = specifications[name];
    const options = { ...command.options, ...commonOptions };
    const { tokens } = parseArgs({
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
                return wrong(`--${token.name} needs a value: --${token.name} ${valueName(option)}`);
            }
        }
        else if (token.value !== undefined) {
            return wrong(`--${token.name} takes no value`);
        }
        if (token.name === "env" && /^[A-Za-z_]\w*=/.test(token.value ?? "")) {
            // Whatever stands behind the sign is not repeated: it may be a secret.
            const hint = lookUp(options, "env-var") ? "did you mean --env-var KEY=value?" : usageLine(name);
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
            return wrong(`what follows --${key} belongs to the server, and ${own} is an option of ${name}`, `put ${own} before --${key}; if the server is to have it: --${key} -- ${valueName(option)}`);
        }
        const words = inline ? [inline, ...said] : said[0] === "--" ? said.slice(1) : said;
        if (words.length === 0)
            return wrong(`--${key} needs a value: --${key} ${valueName(option)}`);
        values.set(key, words);
    }
    if (values.get("version") === true)
        return { kind: "version" };
    const found = positionals.slice(1);
    const mistake = positionalMistake(command, found) ?? missingOption(command, values);
    if (mistake !== undefined)
        return wrong(mistake, usageLine(name));
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
    return value === undefined || (typeof value === "string" && plain(value) === "");
}
function missingOption(command, values) {
    const missing = Object.entries(command.options).find(([key, option]) => option.type === "text" && option.required === true && isBlank(values.get(key)));
    return missing === undefined
        ? undefined
        : `--${missing[0]} ${valueName(missing[1])} is missing: ${missing[1].summary}`;
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
        hint: command === undefined ? "headgate --help" : usageLine(command),
    };
}
function unknownCommand(name) {
    const near = suggestion(name, Object.keys(specifications));
    return {
        kind: "usage",
        message: `unknown command ${JSON.stringify(name)}${near === undefined ? "" : `, did you mean ${near}?`}`,
        hint: "headgate --help",
    };
}

;// CONCATENATED MODULE: ./.build/action/commands.js

/** Commands that make no sense in a workflow, each with what to do instead. */
const elsewhere = {
    run: "client files name it: headgate run belongs where the client is",
    sync: "client files are on people's machines: headgate sync belongs there",
    contract: "a pull request's plan shows what changes for clients; compare on the command line: headgate contract diff",
    catalogue: "it writes into the working tree: run it as a step of its own, headgate catalogue --output docs/servers",
    demo: "watch it on your own machine: node dist/cli/index.js demo",
    explain: "docs/rules.md explains every rule; headgate explain does so on the command line",
    completion: "it completes the command line of a person's shell",
};
/** Commands that write nothing, neither on `deployed` nor on the desired branch: safe on any event. */
const commands_readers = [
    "plan",
    "validate",
    "status",
    "history",
    "diff",
    "doctor",
];
function isActionCommand(name) {
    return Object.hasOwn(cli_specifications.specifications, name) && !Object.hasOwn(elsewhere, name);
}
/** In the order in which help shows them. */
const actionCommands = Object.keys(cli_specifications.specifications).filter(isActionCommand);
function isReader(command) {
    return commands_readers.includes(command);
}

;// CONCATENATED MODULE: ./.build/action/inputs.js

/** Every input of the Action by name, in the order of action.yml, which a test holds to this. */
const inputs = {
    command: {
        type: "choice",
        choices: actionCommands,
        unused: "ignore",
        description: "What to do. By default what the event asks for: plan on pull requests and in the merge queue, apply on pushes to the default branch and on a schedule, release on a tag such as v1.2.0 or weather-v1.2.0. Needed with workflow_dispatch.",
    },
    token: {
        type: "secret",
        default: "${{ github.token }}",
        unused: "ignore",
        description: "Token that reads and writes the repository. The workflow's own is enough where no branch protection stands in the way; an App's token makes pull requests whose checks run by themselves.",
    },
    "members-token": {
        type: "secret",
        unused: "ignore",
        description: "Token that may read the organization's members, for teams such as @acme/platform in approvals and deployers: an App's with Members: read. Not needed for users, for roles, or for teams listed in headgate.yaml.",
    },
    "target-token": {
        type: "secret",
        unused: "ignore",
        description: "Token that reads and writes target-repository: an App's, with Contents and Pull requests: write there.",
    },
    directory: {
        type: "text",
        unused: "ignore",
        description: "Folder of the convention in the repository; its root by default.",
    },
    server: {
        type: "text",
        unused: "refuse",
        description: "Id of the server that the command is about.",
    },
    version: {
        type: "text",
        unused: "refuse",
        description: "Version that the command is about; with a pushed tag v1.2.3, 1.2.3 by default.",
    },
    environment: {
        type: "list",
        unused: "refuse",
        description: "Environment that the command is about, or that alone is looked at; several with commas between them where the command takes several. All by default.",
    },
    traffic: {
        type: "number",
        unused: "refuse",
        description: "Share of traffic in percent: 0 to 100.",
    },
    blue: {
        type: "flag",
        default: "false",
        unused: "refuse",
        description: "Deploy the version as blue, as promote does.",
    },
    "env-var": {
        type: "lines",
        unused: "refuse",
        description: "Variable of the deployment, for deploy: KEY=value; several on a line of their own each. Never a secret.",
    },
    scope: {
        type: "choice",
        choices: ["project", "global", "mcprc", "vscode"],
        unused: "refuse",
        description: "Scope of clients that the environment is to have a target for, for deploy: project, global, mcprc or vscode.",
    },
    transport: {
        type: "choice",
        choices: ["stdio", "sse", "streamable-http"],
        unused: "refuse",
        description: "How a version is spoken to that deploy brings along: stdio, sse or streamable-http.",
    },
    url: {
        type: "text",
        unused: "refuse",
        description: "Address of a version that is not released yet, for deploy and release.",
    },
    create: {
        type: "flag",
        default: "false",
        unused: "refuse",
        description: "Write a minimal server.yaml where there is none, for deploy and release.",
    },
    from: {
        type: "text",
        unused: "refuse",
        description: "Version that is bad, for rollback: refused where it is not live; without environment, rolled back wherever it is. For release, the folder that output wrote in a job before: checked again, signed and proposed, and nothing of it started.",
    },
    to: {
        type: "text",
        unused: "refuse",
        description: "Version or revision that rollback goes back to; the newest rollback point by default.",
    },
    update: {
        type: "text",
        unused: "refuse",
        description: "Id of the one scheduled update that apply or status is about, as status shows it.",
    },
    staged: {
        type: "flag",
        default: "false",
        unused: "refuse",
        description: "Roll back one environment after the other, in reverse promotion order, and end at the first that is not healthy.",
    },
    revision: {
        type: "number",
        unused: "refuse",
        description: "Revision that was looked at, for rollback: nothing is done where it is another one by now.",
    },
    reason: {
        type: "text",
        unused: "ignore",
        description: "Why; it is recorded in the history.",
    },
    "target-repository": {
        type: "text",
        unused: "refuse",
        description: "OWNER/NAME of the repository that holds headgate.yaml, where a server is released from a repository of its own. Needs target-token.",
    },
    tag: {
        type: "text",
        unused: "refuse",
        description: "Tag that is released, where no pushed tag started the run: v1.2.0 or weather-v1.2.0. It has to be checked out, or fetched with all tags.",
    },
    subfolder: {
        type: "text",
        unused: "refuse",
        description: "Folder of the server in its repository, for release; what its server.yaml says by default.",
    },
    npm: {
        type: "text",
        unused: "refuse",
        description: "npm package that is released, where the repository does not say so itself: PACKAGE or PACKAGE@VERSION. So do pypi, oci, nuget, mcpb and homebrew.",
    },
    pypi: { type: "text", unused: "refuse", description: "Python package that is released." },
    oci: {
        type: "text",
        unused: "refuse",
        description: "Container image that is released, by its digest.",
    },
    nuget: { type: "text", unused: "refuse", description: "NuGet package that is released." },
    mcpb: {
        type: "text",
        unused: "refuse",
        description: "The bundle that is released: its address, or the file here that lies in the GitHub release of the tag as well.",
    },
    homebrew: { type: "text", unused: "refuse", description: "Homebrew formula that is released." },
    variable: {
        type: "lines",
        unused: "refuse",
        description: "Variable that the released server reads, where its package does not say so: NAME or NAME=default; several on a line of their own each.",
    },
    require: {
        type: "lines",
        unused: "refuse",
        description: "Name of a variable that the released server cannot do without; several on a line of their own each.",
    },
    secret: {
        type: "lines",
        unused: "refuse",
        description: "Name of a variable of the released server that is secret, and never its value; several on a line of their own each. What it is while the contract is taken comes from the environment of the step.",
    },
    contract: {
        type: "text",
        unused: "refuse",
        description: "File with the contract of a release, for a server that cannot be started here.",
    },
    "no-contract": {
        type: "flag",
        default: "false",
        unused: "refuse",
        description: "Release without a contract, and start nothing.",
    },
    commit: {
        type: "flag",
        default: "false",
        unused: "refuse",
        description: "Commit the release of a tag to the default branch, rather than open a pull request.",
    },
    "deploy-to": {
        type: "text",
        unused: "refuse",
        description: "Environment in which a release becomes blue, by an edit of its own: a pull request, or with commit a commit.",
    },
    output: {
        type: "text",
        unused: "refuse",
        description: "Folder that a release and its contract are written into, and nothing else: for a job without rights, which hands it to the job that proposes it (from).",
    },
    "pull-request": {
        type: "choice",
        choices: ["when-refused", "always"],
        default: "when-refused",
        unused: "ignore",
        description: "When a command's edit of the default branch becomes a pull request: always, or only where the branch refuses the commit.",
    },
    "dry-run": {
        type: "flag",
        default: "false",
        unused: "refuse",
        description: "Say what would be done, and do nothing.",
    },
    "deployed-branch": {
        type: "text",
        default: "deployed",
        unused: "ignore",
        description: "Branch that Headgate keeps what is deployed on.",
    },
    watch: {
        type: "flag",
        default: "false",
        unused: "ignore",
        description: "Stay until every rollout has settled, rather than leave the next step to the next run.",
    },
    "dispatch-events": {
        type: "flag",
        default: "false",
        unused: "ignore",
        description: "Start the workflows of this repository that listen to what happened: on repository_dispatch, with types such as server:rollback (docs/events.md). Needs contents: write.",
    },
    "log-format": {
        type: "choice",
        choices: ["text", "json"],
        default: "text",
        unused: "ignore",
        description: "json: tell each event as one line of JSON in the log as well, for a log shipper.",
    },
};

;// CONCATENATED MODULE: ./.build/action/mistake.js
/** A mistake in what a workflow asks for: it names what was asked, why it cannot be, and what to write instead. */
function mistake(rule, message, hint) {
    return { rule, outcome: "fail", severity: "high", message, hint };
}

;// CONCATENATED MODULE: ./.build/action/invocation.js






/** The input behind an argument of the command line, by the name that help shows; first that of one command alone. */
const argumentInputs = {
    SERVER: "server",
    VERSION: "version",
    "rollback FROM": "from",
    "diff FROM": "environment",
    "diff TO": "environment",
    N: "traffic",
};
/**
 * The input behind an option of the command line. None is behind --command: what a workflow starts with its rights was
 * reviewed and merged, and no form may say otherwise. None is behind --at: the event says what the tag points at.
 */
const optionInputs = {
    directory: "directory",
    env: "environment",
    traffic: "traffic",
    blue: "blue",
    "env-var": "env-var",
    scope: "scope",
    transport: "transport",
    url: "url",
    create: "create",
    to: "to",
    staged: "staged",
    revision: "revision",
    update: "update",
    reason: "reason",
    "dry-run": "dry-run",
    watch: "watch",
    "target-repository": "target-repository",
    tag: "tag",
    subfolder: "subfolder",
    npm: "npm",
    pypi: "pypi",
    oci: "oci",
    nuget: "nuget",
    mcpb: "mcpb",
    homebrew: "homebrew",
    variable: "variable",
    require: "require",
    secret: "secret",
    contract: "contract",
    "no-contract": "no-contract",
    commit: "commit",
    "deploy-to": "deploy-to",
    output: "output",
    from: "from",
};
/** Inputs for the door itself: no command declares them. */
const doorInputs = [
    "command",
    "token",
    "members-token",
    "target-token",
    "pull-request",
    "deployed-branch",
    "dispatch-events",
    "log-format",
];
/**
 * What the inputs ask of a command, by the declarations that the command line has too. `settled` is what the
 * event decides: `--base` and `--head`, say.
 */
function invocationOf(command, values, settled = {}) {
    const specification = cli_specifications.specifications[command];
    const declared = {
        ...specification.options,
        ...cli_specifications.commonOptions,
    };
    const findings = [];
    const used = new Set(doorInputs);
    const positionals = [];
    let gap = false;
    for (const { name, required, summary } of specification.positionals) {
        const input = inputBehind(command, name);
        if (input === undefined)
            continue;
        used.add(input);
        const value = values[input];
        const text = isList(value) ? (value[placeAmong(command, input, name)] ?? "") : String(value ?? "");
        if (text === "" && required)
            findings.push(missing(command, input, summary));
        if (text !== "" && gap)
            findings.push(gapBefore(command, input, specification));
        gap ||= text === "";
        if (text !== "")
            positionals.push(text);
    }
    const surplus = surplusOf(command, specification, values);
    if (surplus)
        findings.push(surplus);
    const options = new Map();
    for (const [name, option] of Object.entries(declared)) {
        const input = Object.hasOwn(optionInputs, name) ? optionInputs[name] : undefined;
        if (input === undefined)
            continue;
        used.add(input);
        const value = values[input];
        const isBlank = typeof value === "string" && (0,model_text/* plain */.pj)(value) === "";
        if (option.type === "text" && option.required && (isBlank || !isGiven(value))) {
            findings.push(missing(command, input, option.summary));
        }
        else if (isGiven(value) && isList(value) && option.type !== "list") {
            if (value.length > 1)
                findings.push(tooMany(command, input, value));
            options.set(name, value[0]);
        }
        else if (isGiven(value)) {
            options.set(name, value);
        }
    }
    for (const [name, value] of Object.entries(settled))
        options.set(name, value);
    const unused = namesOf(values).filter((name) => !used.has(name) && isGiven(values[name]));
    const refused = unused.filter((name) => inputs[name].unused === "refuse" && !isHarmless(name, command));
    findings.push(...refused.map((name) => notUsed(command, name, used)));
    return {
        invocation: { positionals, options: withDefaults(declared, options) },
        findings,
        ignored: unused.filter((name) => !refused.includes(name)),
    };
}
function inputBehind(command, argument) {
    return argumentInputs[`${command} ${argument}`] ?? argumentInputs[argument];
}
/** More environments than a command takes as arguments. */
function surplusOf(command, { positionals }, { environment }) {
    const takes = positionals.filter(({ name }) => inputBehind(command, name) === "environment").length;
    if (takes === 0 || environment.length <= takes)
        return undefined;
    return mistake("input/invalid", `${command} takes ${takes} environments, and the input names ${environment.length}: ${environment.join(", ").slice(0, 200)}`, "name the one to promote from, then the one to promote to: staging,production");
}
/** Which of several arguments with the same input it is; two environments are one input. */
function placeAmong(command, input, argument) {
    const { positionals } = cli_specifications.specifications[command];
    const same = positionals.filter(({ name }) => inputBehind(command, name) === input);
    return same.findIndex(({ name }) => name === argument);
}
function isList(value) {
    return typeof value === "object" && value !== null;
}
function isGiven(value) {
    return value !== null && value !== false && !(typeof value === "object" && value.length === 0);
}
function namesOf(values) {
    return Object.keys(values);
}
/** What writes nothing is a dry run anyhow. */
function isHarmless(name, command) {
    return name === "dry-run" && isReader(command);
}
function missing(command, input, summary) {
    return mistake("input/missing", `${command} needs the input ${input}: ${summary}`, `add ${input}: … below with: of the step, or fill it in where the workflow is started`);
}
function gapBefore(command, input, { positionals }) {
    const before = new Set(positionals.flatMap(({ name }) => inputBehind(command, name) ?? []));
    const needed = [...before].slice(0, [...before].indexOf(input)).join(" and ");
    return mistake("input/missing", `${command} takes the input ${input} only together with ${needed}`, `give ${needed} too, or leave ${input} out`);
}
function tooMany(command, input, values) {
    return mistake("input/invalid", `${command} takes one ${input}, and the input names ${values.length}: ${values.join(", ").slice(0, 200)}`, "start it once for each, or use a matrix");
}
function notUsed(command, input, used) {
    const takes = [...used].filter((name) => !doorInputs.includes(name) && name !== "directory");
    const instead = input === "version" && used.has("to")
        ? "rollback goes to a version by the input to, and away from a bad one by the input from; "
        : "";
    return mistake("input/not-used", `the input ${input} is not used by ${command}, which would do something else than was asked`, `${instead}leave ${input} out; ${command} takes ${takes.length === 0 ? "none" : takes.join(", ")}`);
}

;// CONCATENATED MODULE: ./.build/cli/suggestion.js
/** The nearest of the known words, where one is near enough to be what was meant. */
function suggestion_suggestion(typed, known) {
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

// EXTERNAL MODULE: ./.build/commands/clone.js
var commands_clone = __webpack_require__(46255);
;// CONCATENATED MODULE: ./.build/action/read-inputs.js





const names = Object.keys(inputs);
/** Reads the inputs from the environment in which a runner hands them over: `INPUT_DRY-RUN`. */
function readInputs(env) {
    const findings = [...strangers(env)];
    const given = (name) => (env[variableOf(name)] ?? "").trim();
    const text = (name) => given(name) || null;
    const wrong = (name, allowed, known = []) => {
        const meant = suggestion_suggestion(given(name), known);
        const asked = meant === undefined ? "" : `, did you mean ${meant}?`;
        findings.push(mistake("input/invalid", `the input ${name} is ${JSON.stringify(shortened(given(name)))}; ${allowed}${asked}`, `write it below with: of the step, or leave it out`));
        return null;
    };
    const flag = (name) => {
        if (given(name) === "" || falsehoods.includes(given(name)))
            return false;
        if (truths.includes(given(name)))
            return true;
        wrong(name, "it has to be true or false", ["true", "false"]);
        return false;
    };
    const lines = (name) => given(name)
        .split(/\r?\n/)
        .filter((line) => line.trim() !== "");
    const choice = (name, choices) => given(name) === "" || choices.includes(given(name)) ? text(name) : wrong(name, oneOf(choices), choices);
    const command = () => {
        if (given("command") === "" || isActionCommand(given("command")))
            return given("command");
        const instead = Object.entries(elsewhere).find(([name]) => name === given("command"))?.[1];
        if (instead !== undefined)
            return wrong("command", `that is no command of a workflow: ${instead}`) ?? "";
        return wrong("command", oneOf(inputs.command.choices), inputs.command.choices) ?? "";
    };
    const format = () => {
        const asked = given("log-format") || inputs["log-format"].default;
        if (asked === "text" || asked === "json")
            return asked;
        return wrong("log-format", oneOf(inputs["log-format"].choices), inputs["log-format"].choices) ?? "text";
    };
    const asked = command();
    const when = given("pull-request") || inputs["pull-request"].default;
    return {
        findings,
        values: {
            command: isActionCommand(asked) ? asked : null,
            token: text("token"),
            "members-token": text("members-token"),
            "target-token": text("target-token"),
            directory: isFolder(given("directory"))
                ? text("directory")
                : wrong("directory", "it has to be a folder of the repository, named from its root, without . and .."),
            server: text("server"),
            version: text("version"),
            environment: [...new Set(given("environment").split(/[,\n]/))].map((one) => one.trim()).filter(Boolean),
            traffic: /^(?:\d{1,2}|100)$/.test(given("traffic"))
                ? Number(given("traffic"))
                : given("traffic") === ""
                    ? null
                    : wrong("traffic", "it has to be a whole number from 0 to 100, without a percent sign"),
            blue: flag("blue"),
            "env-var": lines("env-var"),
            scope: choice("scope", inputs.scope.choices),
            transport: choice("transport", inputs.transport.choices),
            url: text("url"),
            create: flag("create"),
            from: text("from"),
            to: text("to"),
            staged: flag("staged"),
            revision: /^\d{1,15}$/.test(given("revision"))
                ? Number(given("revision"))
                : given("revision") === ""
                    ? null
                    : wrong("revision", "it has to be a whole number, as headgate status shows it"),
            update: text("update"),
            reason: text("reason"),
            "target-repository": given("target-repository") === "" || isRepository(given("target-repository"))
                ? text("target-repository")
                : wrong("target-repository", "it has to be OWNER/NAME of a repository on this GitHub"),
            tag: text("tag"),
            subfolder: text("subfolder"),
            npm: text("npm"),
            pypi: text("pypi"),
            oci: text("oci"),
            nuget: text("nuget"),
            mcpb: text("mcpb"),
            homebrew: text("homebrew"),
            variable: lines("variable"),
            require: lines("require").map((name) => name.trim()),
            secret: lines("secret").map((name) => name.trim()),
            contract: text("contract"),
            "no-contract": flag("no-contract"),
            commit: flag("commit"),
            "deploy-to": text("deploy-to"),
            output: text("output"),
            "pull-request": when === "always" || when === "when-refused"
                ? when
                : (wrong("pull-request", oneOf(inputs["pull-request"].choices), inputs["pull-request"].choices) ??
                    "when-refused"),
            "dry-run": flag("dry-run"),
            "deployed-branch": text("deployed-branch") ?? inputs["deployed-branch"].default,
            watch: flag("watch"),
            "dispatch-events": flag("dispatch-events"),
            "log-format": format(),
        },
    };
}
function isRepository(text) {
    return /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(text);
}
/** Two names of one folder would have two comments and two check runs. */
function isFolder(text) {
    const name = (0,commands_clone/* folderNamed */.Aq)(text);
    return name === "" || !/(?:^|\/)\.{0,2}(?:\/|$)|[\\\p{Cc}]/u.test(name);
}
/** Inputs that nothing which is started may inherit. */
const secretInputs = names.filter((name) => inputs[name].type === "secret");
/** The variable that a runner hands an input over in. */
function variableOf(name) {
    return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}
/** The core schema of YAML 1.2: what a workflow's own `true` becomes, and no `yes` or `on`. */
const truths = ["true", "True", "TRUE"];
const falsehoods = ["false", "False", "FALSE"];
/**
 * Inputs that there are none of. A runner only warns of them: a misspelt `environment` would have everything
 * done rather than one environment. What resembles none of ours may be a variable that somebody set.
 */
function strangers(env) {
    const known = new Set(names.map(variableOf));
    return Object.keys(env)
        .filter((variable) => variable.startsWith("INPUT_") && !known.has(variable))
        .flatMap((variable) => {
        const name = variable.slice("INPUT_".length).toLowerCase();
        const meant = suggestion_suggestion(name, names);
        if (meant === undefined)
            return [];
        return [
            mistake("input/unknown", `there is no input ${JSON.stringify(shortened(name))}, did you mean ${meant}?`, `the inputs are: ${names.join(", ")}`),
        ];
    });
}
function oneOf(choices) {
    return `it has to be one of ${choices.join(", ")}`;
}
function shortened(text) {
    return text.length <= 100 ? text : `${text.slice(0, 99)}…`;
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
            stdout().write(harmless(text, hasColour()));
        },
        stderr: (text) => {
            progress.clear();
            stderr().write(harmless(text, false));
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
            return { entry: realpathSync(process.argv[1] ?? "") };
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

// EXTERNAL MODULE: ./.build/git/repository.js + 1 modules
var repository = __webpack_require__(77878);
;// CONCATENATED MODULE: ./.build/git/shared.js

/** For a run of several steps in one clone: what git says of it is asked once, and one process reads its objects. */
function sharedRepositories() {
    const opened = new Map();
    async function opening(directory, env) {
        const own = await (0,repository/* openRepository */.h)(directory, env);
        const close = async () => { };
        return { own, lent: { ...own, close, [Symbol.asyncDispose]: close } };
    }
    return {
        open: async (directory, env) => {
            const key = JSON.stringify([directory, env]);
            const found = opened.get(key) ?? opening(directory, env);
            opened.set(key, found);
            // What is no repository now may be one later.
            found.catch(() => opened.delete(key));
            return (await found).lent;
        },
        [Symbol.asyncDispose]: async () => {
            const all = await Promise.allSettled(opened.values());
            opened.clear();
            for (const one of all)
                if (one.status === "fulfilled")
                    await one.value.own.close();
        },
    };
}

;// CONCATENATED MODULE: ./.build/github/account.js
/** Account names on GitHub, those of enterprises and bots included; nothing else is taken for one. */
const accountName = /^[a-z0-9](?:[a-z0-9_-]{0,98}[a-z0-9_])?(?:\[bot\])?$/i;
/** One way to write a name, whichever door it came through: `github-actions[bot]` for a bot. */
function loginOf({ login, __typename }) {
    return __typename === "Bot" && !login.endsWith("[bot]") ? `${login}[bot]` : login;
}
/** Everything that is no person's account; a kind that is not known is none. */
function isBot({ login, __typename }) {
    return login.endsWith("[bot]") || (__typename !== "User" && __typename !== "EnterpriseUserAccount");
}
function isAccountName(name) {
    return typeof name === "string" && accountName.test(name);
}
/** GitHub's names differ in no case. */
function isSameAccount(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./.build/model/canonical.js
var canonical = __webpack_require__(73903);
// EXTERNAL MODULE: ./.build/model/pull-request.js
var pull_request = __webpack_require__(84714);
;// CONCATENATED MODULE: ./.build/github/plan-record.js





/** GitHub takes 65,535 characters; what is written here is ASCII, so that bytes and characters are the same. */
const mostCharacters = 65_000;
/** Inflated: ten thousand deployments take a tenth of it. What grows further was not written by us. */
const mostBytes = 8_388_608;
const mostPushers = 50;
const mostSeen = 50;
const mark = "headgate:plan";
const plainForm = new RegExp(`^<!-- ${mark} (\\{[^\\n]*\\}) -->$`, "m");
const packedForm = new RegExp(`^<!-- ${mark} deflate:([A-Za-z0-9+/]+={0,2}) -->$`, "m");
/**
 * The record as an HTML comment, which nobody sees: as JSON while that fits (some 600 deployments), then packed
 * (about 1,100), then with one digest for all of an environment, so that a plan of any size can be kept.
 */
function encodeRecord(record) {
    const { pushers: _, seen: __, ...rest } = record;
    const kept = { ...rest, ...keptPushers(record) };
    const plain = `<!-- ${mark} ${plan_record_harmless((0,canonical/* canonicalJson */.dj)({ v: 1, ...kept }))} -->`;
    if (plain.length <= mostCharacters)
        return plain;
    const packed = `<!-- ${mark} deflate:${pack((0,canonical/* canonicalJson */.dj)({ v: 1, ...kept }))} -->`;
    if (packed.length <= mostCharacters)
        return packed;
    const environments = { ...record.environments, ...(0,pull_request/* intentsByEnvironment */.Q)(record.intents) };
    return `<!-- ${mark} deflate:${pack((0,canonical/* canonicalJson */.dj)({ v: 1, ...kept, intents: {}, environments }))} -->`;
}
/** Where some are forgotten, nothing can be said of all. */
function keptPushers({ pushers, seen = [] }) {
    const kept = pushers.filter(isAccountName).slice(-mostPushers);
    const all = kept.length === pushers.length && seen.length > 0;
    return { pushers: kept, ...(all ? { seen: seen.slice(-mostSeen) } : {}) };
}
/** Reads a record back out of a text that anybody may have written; null where it holds none of ours. */
function decodeRecord(text) {
    if (text.length > mostCharacters + 65_536)
        return null;
    const plain = plainForm.exec(text)?.[1];
    const json = plain ?? unpack(packedForm.exec(text)?.[1]);
    if (json === undefined)
        return null;
    const value = (0,model_json/* jsonOf */.o_)(json);
    if (!(0,model_json/* isRecord */.u4)(value) || value.v !== 1)
        return null;
    const intents = digests(value.intents, deployment);
    const environments = value.environments === undefined ? undefined : digests(value.environments, environment);
    if (intents === null || environments === null)
        return null;
    if (value.hash !== null && typeof value.hash !== "string")
        return null;
    if (!Array.isArray(value.pushers) || value.pushers.length > mostPushers)
        return null;
    const pushers = value.pushers.filter(isAccountName);
    if (pushers.length !== value.pushers.length)
        return null;
    const seen = numbers(value.seen);
    if (seen === null)
        return null;
    return {
        intents,
        ...(environments === undefined ? {} : { environments }),
        hash: value.hash === null ? null : value.hash.slice(0, 128),
        pushers,
        ...(seen.length === 0 ? {} : { seen }),
    };
}
/** Records of an earlier version have none: then no run has seen everything. */
function numbers(value) {
    if (value === undefined)
        return [];
    if (!Array.isArray(value) || value.length > mostSeen)
        return null;
    const read = value.filter((one) => Number.isSafeInteger(one) && one > 0);
    return read.length === value.length ? read : null;
}
/** Short name of what was planned, the same however it is kept: 16 hexadecimal digits. */
function keyOf({ intents, environments }) {
    const whole = (0,canonical/* digestOf */.ol)({ ...environments, ...(0,pull_request/* intentsByEnvironment */.Q)(intents) });
    return whole.replace(/^sha256-/, "").slice(0, 16);
}
/** What was recorded before, but for these environments: those were looked at anew. */
function withoutEnvironments({ intents, environments = {} }, looked) {
    const left = (of) => Object.fromEntries(Object.entries(of).filter(([key]) => !looked.includes(key.replace(/\/.*$/, ""))));
    const others = left(environments);
    return { intents: left(intents), ...(Object.keys(others).length === 0 ? {} : { environments: others }) };
}
const label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const environment = new RegExp(`^${label}$`);
const deployment = new RegExp(`^${label}/${label}$`);
const digest = /^sha256-[0-9a-f]{64}$/;
function digests(value, name) {
    if (!(0,model_json/* isRecord */.u4)(value))
        return null;
    const entries = [];
    for (const [key, member] of Object.entries(value)) {
        if (!name.test(key) || typeof member !== "string" || !digest.test(member))
            return null;
        entries.push([key, member]);
    }
    return Object.fromEntries(entries);
}
/** Nothing in the JSON can end the HTML comment around it, or begin another. */
function plan_record_harmless(json) {
    return json.replace(/--|[<>]/g, (found) => [...found].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""));
}
function pack(json) {
    return (0,external_node_zlib_.deflateRawSync)(json, { level: 9 }).toString("base64");
}
function unpack(packed) {
    if (packed === undefined)
        return undefined;
    try {
        return (0,external_node_zlib_.inflateRawSync)(Buffer.from(packed, "base64"), { maxOutputLength: mostBytes }).toString("utf8");
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/github/check-run-list.js



/** How Headgate's check runs are called, unless the caller says otherwise. */
const checkRunName = "Headgate";
/** The same where the convention has a folder of its own: two of them in one repository share no plans. */
function checkRunNameOf(directory) {
    return directory === "" ? checkRunName : `${checkRunName} (${(0,model_text/* printable */.g$)(directory)})`;
}
/** `headgate:1:KEY`: what tells our check runs from a job that happens to have the same name. */
const externalPrefix = "headgate:1:";
/** The app of every workflow's own token. */
const workflows = "github-actions";
/**
 * The plans that check runs keep. Their text is anybody's who may write checks, so it is read strictly, and only
 * from the apps that Headgate itself runs as: that of workflows, and the token's own (`viewer`, as
 * `headgate-acme[bot]`).
 */
function readPlans(runs, viewer) {
    const own = viewer === null ? undefined : /^(.+)\[bot\]$/.exec(viewer)?.[1];
    // GitHub lists the newest first, and tells times to the second: of two in the same one the order tells.
    const read = runs
        .toReversed()
        .filter(({ app }) => app !== null && (app === workflows || app === own))
        .flatMap((run) => {
        const record = recordOf(run);
        return record === null || run.at === null || Number.isNaN(Date.parse(run.at))
            ? []
            : [{ record, plan: planOf(record, run.commit, run.at) }];
    })
        .sort((a, b) => Date.parse(a.plan.at) - Date.parse(b.plan.at));
    const records = read.map(({ record }) => record);
    const seen = new Set(records.flatMap((record) => record.seen ?? []));
    return { plans: read.map(({ plan }) => plan), pushers: pushersOf(records), seen };
}
/** What a check run keeps; null where it is none of ours, or does not say what it should. */
function recordOf({ externalId, text }) {
    return externalId?.startsWith(externalPrefix) && text !== null ? decodeRecord(text) : null;
}
/** Each account once, in the order in which they were seen first. */
function pushersOf(records) {
    const names = records.flatMap(({ pushers }) => pushers).filter(isAccountName);
    return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}
/** A thousand records on one commit: whoever writes that many shall not keep a run busy. */
const mostPages = 10;
/** Every check run of that name on a commit that may be one of ours, newest first. One call for a hundred. */
async function listCheckRuns(api, repository, commit, name) {
    const listed = [];
    let seen = 0;
    for (let page = 1; page <= mostPages; page++) {
        const { data } = await api.request("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
            ...repository,
            ref: commit,
            check_name: name,
            filter: "all",
            per_page: 100,
            page,
        });
        seen += data.check_runs.length;
        for (const run of data.check_runs) {
            if (!run.external_id?.startsWith(externalPrefix))
                continue;
            listed.push({
                id: Number(run.id),
                url: run.html_url ?? "",
                app: run.app?.slug ?? null,
                commit: run.head_sha,
                at: run.started_at,
                externalId: run.external_id,
                conclusion: run.conclusion,
                title: run.output.title,
                summary: run.output.summary,
                text: run.output.text,
            });
        }
        if (data.check_runs.length < 100 || seen >= data.total_count)
            break;
    }
    return listed.sort((a, b) => b.id - a.id);
}
function planOf({ intents, environments }, commit, at) {
    return { commit, at, intents, ...(environments === undefined ? {} : { environments }) };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/github/error.js
var github_error = __webpack_require__(3081);
// EXTERNAL MODULE: ./.build/github/failure.js
var failure = __webpack_require__(53245);
;// CONCATENATED MODULE: ./.build/github/client.js





const defaultLimits = {
    attempt: 30_000,
    patience: 120_000,
    retries: 3,
    second: 1_000,
};
/** For the plugin; any other number would have it try again whatever the answer was. */
const once = { retries: 0 };
/** What none of these says twice is worth asking twice. A conflict is told at once. */
const client_final = [400, 401, 403, 404, 409, 410, 413, 415, 422, 429, 451];
/**
 * A client for one token. Waits where GitHub asks for it, within bounds; what is safe to be done twice is tried
 * again. A creation or a mutation is not: where its answer was lost, `github/unavailable` says that nobody knows,
 * and whoever asked looks first.
 */
async function connect(options) {
    const { token, context, signal } = options;
    const paced = /^https:\/\/api\.(?:github\.com|[a-z0-9-]+\.ghe\.com)(?:\/|$)/.test(context.apiUrl);
    const limits = { ...defaultLimits, paced, ...options.limits };
    const clean = cleaner(token);
    const log = (line) => options.log(clean((0,model_text/* printable */.g$)(line, 500)));
    const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(3206)]).then(__webpack_require__.bind(__webpack_require__, 63206)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(9735)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(6856)]).then(__webpack_require__.bind(__webpack_require__, 86856)),
    ]);
    let calls = 0;
    /** Innermost: what is done around each attempt. The plugins below decide on what it throws. */
    const attempts = (octokit) => {
        const waited = new WeakMap();
        octokit.hook.wrap("request", async (request, asked) => {
            signal?.throwIfAborted();
            const limit = AbortSignal.timeout(limits.attempt);
            // In place: what stands further in keeps to the options that the call began with.
            asked.request.signal = signal === undefined ? limit : AbortSignal.any([limit, signal]);
            const answer = await request(asked);
            // The client hands over as text what it cannot read. It tells nothing, as if there had been no answer.
            if ((typeof answer.data === "string" && answer.status !== 204) || answer.data === null) {
                const message = "the answer breaks off, or is not GitHub's";
                throw Object.assign(new Error(message), { status: 500, request: asked });
            }
            return answer;
        });
        octokit.hook.error("request", (error, asked) => {
            if (!("request" in error))
                throw error;
            const seconds = pauseAsked(error);
            if (seconds === null) {
                // The plugin tries again as often as the request says, whatever the answer was: not after a final one.
                if (client_final.includes(error.status))
                    error.request.request = { ...error.request.request, retries: 0 };
                throw error;
            }
            const before = waited.get(asked) ?? 0;
            if (before + seconds * 1_000 > limits.patience)
                throw error;
            waited.set(asked, before + seconds * 1_000);
            log(`GitHub asks to wait ${seconds} s before ${asked.method} ${asked.url}`);
            // Nothing was done, whatever it was: it may be asked again. The plugin for retries reads this off the error.
            error.request.request = { ...error.request.request, retries: 1_000, retryAfter: seconds };
            throw error;
        });
        return {};
    };
    const octokit = getOctokit(token, {
        baseUrl: context.apiUrl,
        userAgent: "headgate",
        log: { debug: () => { }, info: () => { }, warn: log, error: () => { } },
        retry: { doNotRetry: client_final, retries: limits.retries, retryAfterBaseValue: limits.second },
        throttle: {
            enabled: limits.paced,
            id: (0,external_node_crypto_.randomUUID)(),
            onRateLimit: () => { },
            onSecondaryRateLimit: () => { },
        },
    }, attempts, retry, throttling);
    /** Ends with the run, though a pause may still be running: the attempt after it is not made. */
    async function unlessAborted(work) {
        if (signal === undefined)
            return work;
        let stop = () => { };
        const aborted = new Promise((_, reject) => {
            stop = () => reject(signal.reason);
            signal.addEventListener("abort", stop, { once: true });
        });
        work.catch(() => { });
        return Promise.race([work, aborted]).finally(() => signal.removeEventListener("abort", stop));
    }
    async function call(route, work) {
        signal?.throwIfAborted();
        calls += 1;
        try {
            return await unlessAborted(work());
        }
        catch (error) {
            if (signal?.aborted)
                throw error;
            throw withoutToken(errorOf(route, error), clean);
        }
    }
    async function answerTo(query, variables, isOfUse) {
        const route = nameOf(query);
        return call(route, async () => {
            const { data, headers } = await octokit.request({
                method: "POST",
                url: context.graphqlUrl,
                query,
                variables,
                request: route.startsWith("mutation") ? once : {},
            });
            const errors = Array.isArray(data?.errors) ? data.errors : [];
            if (!isOfUse(errors))
                throw (0,failure/* graphqlFailure */.gR)(route, errors, headers);
            // Every query here is about the repository that the run is in: without it the answer says nothing.
            if (typeof data?.data !== "object" || data.data === null || data.data.repository === null) {
                throw errors.length > 0 ? (0,failure/* graphqlFailure */.gR)(route, errors, headers) : unreadable(route);
            }
            const failures = errors.map((error) => ({
                path: pathIn(error),
                error: withoutToken((0,failure/* graphqlFailure */.gR)(route, [error], headers), clean),
            }));
            return { data: data.data, failures };
        });
    }
    return {
        get calls() {
            return calls;
        },
        request: (route, parameters) => {
            const given = { ...parameters };
            const asked = { ...given, request: { ...Object(given.request), ...(isRepeatable(route) ? {} : once) } };
            // Octokit's own types say which answer a route has; for a route that is only known by its type they cannot.
            return call(route, () => octokit.request(String(route), asked));
        },
        graphql: async (query, variables) => {
            return (await answerTo(query, variables, (errors) => errors.length === 0)).data;
        },
        graphqlParts: (query, variables) => 
        // Where it is not said what of it failed, all of it did.
        answerTo(query, variables, (errors) => errors.every((error) => pathIn(error).length > 0)),
    };
}
/** Done twice, these leave what one leaves: git's objects are named by what they hold. */
function isRepeatable(route) {
    return !route.startsWith("POST ") || /\/git\/(?:blobs|trees|commits)$/.test(route);
}
/** `mutation createCommitOnBranch` or `query pullRequests`: the operation and its first field. */
function nameOf(query) {
    const [, kind = "query", field = ""] = /^\s*(query|mutation)?[^{]*\{\s*(?:\w+\s*:\s*)?(\w+)/.exec(query) ?? [];
    return `${kind} ${field}`;
}
/** Seconds that GitHub wants to pass first; null where it is no limit that stopped us. */
function pauseAsked(error) {
    const answer = answerIn(error);
    if (!answer || !(0,failure/* isLimited */.lU)(answer.status, answer.headers, (0,failure/* saidIn */.$g)(answer.body)))
        return null;
    const after = Number(answer.headers["retry-after"]);
    if (after >= 0 && answer.headers["retry-after"] !== undefined)
        return Math.ceil(after);
    const reset = Number(answer.headers["x-ratelimit-reset"]);
    if (String(answer.headers["x-ratelimit-remaining"]) === "0" && reset > 0) {
        return Math.max(1, Math.ceil(reset - Date.now() / 1_000) + 1);
    }
    return 60;
}
/** The answer that an error of the client carries; undefined where there was none. */
function answerIn(error) {
    if (!(error instanceof Error) || !("response" in error))
        return undefined;
    const { response } = error;
    if (typeof response !== "object" || response === null || !("status" in response))
        return undefined;
    const headers = "headers" in response && typeof response.headers === "object" ? response.headers : null;
    const status = Number("status" in error ? error.status : response.status);
    return { status, headers: { ...headers }, body: "data" in response ? response.data : undefined };
}
function errorOf(route, error) {
    if (error instanceof github_error/* GitHubError */.y)
        return error;
    const answer = answerIn(error);
    if (answer === undefined)
        return (0,failure/* silence */.ao)(route, error);
    const errors = typeof answer.body === "object" && answer.body !== null && "errors" in answer.body;
    // The plugin for retries makes an error of an answer whose query ran out of time.
    if (errors && /^(?:query|mutation) /.test(route)) {
        const list = Reflect.get(Object(answer.body), "errors");
        return (0,failure/* graphqlFailure */.gR)(route, Array.isArray(list) ? list : [], answer.headers);
    }
    return (0,failure/* failureOf */.g5)(route, answer);
}
/** The fields down to the one that failed; empty where the error does not say. */
function pathIn(error) {
    const path = typeof error === "object" && error !== null && "path" in error ? error.path : undefined;
    return Array.isArray(path) ? path.map(String) : [];
}
function unreadable(route) {
    return new github_error/* GitHubError */.y("github/unavailable", `GitHub's answer to ${route} says nothing.`, {
        hint: "run it again; if it goes on, see whether a proxy answers in GitHub's place",
        status: 200,
    });
}
/** Takes a token out of a text, as it is and as git sends it. */
function cleaner(token) {
    const forms = token === "" ? [] : [token, Buffer.from(`x-access-token:${token}`).toString("base64")];
    return (text) => (0,git_error/* redact */.E$)(forms.reduce((rest, form) => rest.replaceAll(form, "***"), text));
}
function withoutToken(error, clean) {
    const message = clean(error.message);
    if (message === error.message && clean(error.hint) === error.hint)
        return error;
    return new github_error/* GitHubError */.y(error.code, message, { hint: clean(error.hint), status: error.status });
}

// EXTERNAL MODULE: ./.build/git/deployed-branch.js
var deployed_branch = __webpack_require__(91793);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.build/git/ancestry.js
var ancestry = __webpack_require__(86151);
// EXTERNAL MODULE: ./.build/git/fetch.js
var fetch = __webpack_require__(96624);
;// CONCATENATED MODULE: ./.build/github/credentials.js

/**
 * Environment for git that lets it fetch from and push to this GitHub with a token: nothing in an argument or a
 * file, nothing for another server. Whatever checkout left in the clone is dropped first, so that two
 * credentials are never sent; and nobody is asked for one.
 */
function gitEnvironment({ serverUrl }, token, env) {
    const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
    // What checkout writes has this same name; an empty value takes away what came before.
    const http = `http.${serverUrl}/.extraheader`;
    const host = new URL(serverUrl).hostname;
    const settings = [
        [http, ""],
        [http, header],
        // git would hand the header on to wherever an answer sends it, other servers included.
        [`http.${serverUrl}/.followRedirects`, "false"],
        ["credential.helper", ""],
        // The token opens it by HTTPS only, however it was checked out.
        [`url.${serverUrl}/.insteadOf`, `git@${host}:`],
        [`url.${serverUrl}/.insteadOf`, `ssh://git@${host}/`],
    ];
    const given = Number.parseInt(env.GIT_CONFIG_COUNT ?? "0", 10) || 0;
    return {
        ...Object.fromEntries(settings.flatMap(([key, value], index) => [
            [`GIT_CONFIG_KEY_${given + index}`, key],
            [`GIT_CONFIG_VALUE_${given + index}`, value],
        ])),
        GIT_CONFIG_COUNT: String(given + settings.length),
        GIT_ASKPASS: "",
        SSH_ASKPASS: "",
    };
}
/**
 * Throws where the clone's remote is not the repository that the run is about: what would be read is then not what
 * would be written. `git/ambiguous-remote` or `git/not-a-repository`.
 */
async function assertRemote(repository, context) {
    const { remote } = repository;
    const name = `${context.owner}/${context.repo}`;
    const hint = `check it out before this step: uses: actions/checkout with repository: ${name}, fetch-depth: 0 and persist-credentials: false`;
    if (remote === null) {
        throw new git_error/* GitError */.XS("git/not-a-repository", `The clone in ${repository.root} has no remote.`, { hint });
    }
    const asked = await repository.git(["ls-remote", "--get-url", remote]);
    const url = asked.toString("utf8").trim();
    if (isOf(url, context))
        return remote;
    const ssh = /^(?:ssh:\/\/|[^/:]+@[^/:]+:)/.test(url);
    throw new git_error/* GitError */.XS("git/ambiguous-remote", `The clone's remote ${remote} is ${url}, not ${name} on ${context.serverUrl}.`, {
        hint: ssh
            ? `check it out by HTTPS, without ssh-key: ${hint.replace("check it out before this step: ", "")}`
            : hint,
    });
}
function isOf(url, { serverUrl, owner, repo }) {
    if (!URL.canParse(url))
        return false;
    const { origin, pathname } = new URL(url);
    const server = new URL(serverUrl);
    const path = pathname.replace(/\/+$/, "").replace(/\.git$/, "");
    const wanted = `${server.pathname.replace(/\/+$/, "")}/${owner}/${repo}`;
    return origin === server.origin && path.toLowerCase() === wanted.toLowerCase();
}

;// CONCATENATED MODULE: ./.build/github/clone.js





/** Milliseconds between looks for what must be there: about eight seconds in all. */
const pauses = [100, 200, 400, 800, 1_600, 2_500, 2_500];
function hostedClone(repository, context) {
    let checked;
    /** The newest commit that calls of this run have put on each branch: git must show it sooner or later. */
    const known = new Map();
    async function remoteName() {
        checked ??= assertRemote(repository, context);
        return checked;
    }
    async function head(branch) {
        const remote = await remoteName();
        const least = known.get(branch);
        for (const pause of [...pauses.slice(0, 4), null]) {
            const found = await fetchPatiently(repository, remote, branch);
            if (least === undefined || found === null || found === least || pause === null)
                return found;
            // Behind what we know it has held: either git lags, or somebody rewound it.
            if (!(await (0,ancestry/* isAncestor */.QX)(repository, found, least)))
                return found;
            await (0,external_node_timers_promises_.setTimeout)(pause);
        }
        return null;
    }
    async function bring(branch, commit) {
        const remote = await remoteName();
        known.set(branch, commit);
        for (const pause of [...pauses, null]) {
            await fetchPatiently(repository, remote, branch);
            if ((await (0,ancestry/* tryResolve */.Cn)(repository, commit)) !== null)
                return;
            if (pause !== null)
                await (0,external_node_timers_promises_.setTimeout)(pause);
        }
        throw new git_error/* GitError */.XS("git/unknown-revision", `GitHub made the commit ${commit.slice(0, 12)} on ${branch}, but git does not give it out.`, { hint: "run it again: what was done is recorded" });
    }
    async function settle(branch, expected, message) {
        const now = await head(branch);
        if (now === expected)
            return { kind: "still" };
        if (now === null)
            return { kind: "other", head: null };
        const first = await firstAfter(repository, expected, now);
        const ours = first !== null && sameMessage(await messageOf(repository, first), message);
        return ours ? { kind: "landed", commit: first } : { kind: "other", head: now };
    }
    return { repository, head, bring, settle };
}
/** A fetch that fails once in a while, as the network does, is made again. */
async function fetchPatiently(repository, remote, branch) {
    for (const pause of [250, 1_000, null]) {
        try {
            return await (0,fetch/* fetchBranch */.D_)(repository, remote, branch);
        }
        catch (error) {
            if (pause === null || !(0,git_error/* isGitError */.lT)(error, "git/remote-unreachable"))
                throw error;
            await (0,external_node_timers_promises_.setTimeout)(pause);
        }
    }
    return null;
}
/** The commit on the way to `head` whose parent is `parent`; null where `head` does not follow it. */
async function firstAfter(repository, parent, head) {
    const range = parent === null ? [head] : [head, `^${parent}`];
    const result = await repository.run([
        "rev-list",
        "--first-parent",
        "--parents",
        "--reverse",
        ...range,
        "--",
    ]);
    const [line = ""] = result.stdout.toString("latin1").split("\n");
    const [commit, before] = line.trim().split(" ");
    return result.status === 0 && commit && (before ?? null) === parent ? commit : null;
}
async function messageOf(repository, commit) {
    const object = await repository.objects.read(commit);
    if (object?.type !== "commit")
        return "";
    const text = object.content.toString("utf8");
    return text.slice(text.indexOf("\n\n") + 2);
}
/** Whoever writes a commit may take white space off the end of its message. */
function sameMessage(one, other) {
    return one.trimEnd() === other.trimEnd();
}

// EXTERNAL MODULE: ./.build/git/commit.js + 1 modules
var commit = __webpack_require__(18121);
// EXTERNAL MODULE: ./.build/git/deployed-store.js + 2 modules
var deployed_store = __webpack_require__(40820);
// EXTERNAL MODULE: ./.build/git/refs.js
var refs = __webpack_require__(69952);
;// CONCATENATED MODULE: ./.build/github/ref.js

/**
 * Moves a branch from exactly one commit to one that follows it. Throws `github/moved` where it stands elsewhere,
 * `github/refused` where a rule stands against it.
 */
async function moveBranch(api, repository, { branch, from, to }) {
    const repositoryId = await idOf(api, repository);
    const refUpdates = [{ name: `refs/heads/${branch}`, beforeOid: from, afterOid: to, force: false }];
    await api.graphql(`mutation ($input: UpdateRefsInput!) {
      updateRefs(input: $input) { clientMutationId }
    }`, { input: { repositoryId, refUpdates } });
}
const ids = new WeakMap();
async function idOf(api, { owner, repo }) {
    const known = ids.get(api) ?? new Map();
    ids.set(api, known);
    const name = `${owner}/${repo}`;
    const before = known.get(name);
    if (before !== undefined)
        return before;
    const query = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { id } }`;
    const data = await api.graphql(query, { owner, repo });
    known.set(name, data.repository.id);
    return data.repository.id;
}
/**
 * Makes a branch. Where the answer was lost it says `exists`, made by us or by somebody else: what stands there
 * tells.
 */
async function makeBranch(api, repository, branch, sha) {
    for (let attempt = 1;; attempt += 1) {
        try {
            await api.request("POST /repos/{owner}/{repo}/git/refs", {
                ...repository,
                ref: `refs/heads/${branch}`,
                sha,
            });
            return { kind: "made" };
        }
        catch (error) {
            // Asked again after a lost answer, it says whether the first one was done.
            if ((0,github_error/* isGitHubError */.e)(error, "github/unavailable") && attempt < 4)
                continue;
            if ((0,github_error/* isGitHubError */.e)(error, "github/refused"))
                return { kind: "refused", error };
            if ((0,github_error/* isGitHubError */.e)(error, "github/invalid") && /already exists/i.test(error.message)) {
                return { kind: "exists" };
            }
            throw error;
        }
    }
}

;// CONCATENATED MODULE: ./.build/github/staging.js



/** No branch and no tag: no rule is for it, no workflow starts by it, nobody sees it. */
const namespace = "refs/headgate/staging/";
/** Seconds after which what a killed run left there may be taken away: longer than any job lives. */
const abandoned = 7 * 24 * 3_600;
/**
 * Brings a commit's files and trees to GitHub in one push, for as long as `work` takes. Whatever becomes of the run,
 * no branch has moved.
 */
async function staged(clone, commit, work) {
    const { repository } = clone;
    const remote = repository.remote ?? "origin";
    const tree = await repository.objects.read(`${commit}^{tree}`);
    if (tree === null)
        throw new Error(`the commit ${commit} that was just made has no tree`);
    const ref = `${namespace}${Math.floor(Date.now() / 1_000)}-${(0,external_node_crypto_.randomUUID)()}`;
    await pushRefs(repository, remote, [`${commit}:${ref}`]);
    try {
        return await work(tree.oid);
    }
    finally {
        await sweep(repository, remote, ref);
    }
}
async function pushRefs(repository, remote, refspecs) {
    const options = ["--quiet", "--no-verify", "--no-follow-tags", "--recurse-submodules=no"];
    const result = await repository.run(["push", ...options, "--end-of-options", remote, ...refspecs], {
        timeout: fetch/* remoteTimeout */.ur,
    });
    if (result.status === 0)
        return;
    const error = (0,git_error/* failure */.V2)("push", result.status, result.stderr);
    if (error.code !== "git/rejected")
        throw error;
    throw new git_error/* GitError */.XS("git/rejected", error.message, {
        hint: "write { contents: write } under permissions: of the job; an App's token needs Contents: read and write",
        stderr: error.stderr,
    });
}
/** Only tidiness: what stays is seen by nobody, and the next large commit takes it away. */
async function sweep(repository, remote, own) {
    const listing = await repository
        .run(["ls-remote", "--refs", remote, `${namespace}*`], { timeout: fetch/* remoteTimeout */.ur })
        .catch(() => null);
    const now = Date.now() / 1_000;
    const old = (listing?.stdout.toString("utf8") ?? "").split("\n").flatMap((line) => {
        const [, ref = ""] = line.split("\t");
        const [, since] = /^refs\/headgate\/staging\/(\d{1,12})-[0-9a-f-]+$/.exec(ref) ?? [];
        return since !== undefined && now - Number(since) > abandoned ? [ref] : [];
    });
    await pushRefs(repository, remote, [...new Set([own, ...old])].map((ref) => `:${ref}`)).catch(() => { });
}

;// CONCATENATED MODULE: ./.build/github/branch-commit.js






/**
 * GitHub's own limit is some 40 MB of request, and ten seconds of work: neither is told beforehand, so we stay far
 * below both.
 */
const commitLimits = { files: 250, bytes: 4 * 1024 * 1024 };
const attempts = 4;
/**
 * Commits to a branch by compare-and-swap, once, whatever becomes of the answers: where one was lost, the branch
 * says whether the commit is there. Brings it into the clone. Throws `GitHubError`, `GitError`.
 */
async function commitOnBranch(api, repository, clone, commit, limits = commitLimits) {
    const { branch, expected, message } = commit;
    const make = isSmall(commit.changes, limits) ? byMutation : byGit;
    for (let attempt = 1;; attempt += 1) {
        let made;
        try {
            made = await make(api, repository, clone, commit);
        }
        catch (error) {
            if ((0,github_error/* isGitHubError */.e)(error, "github/refused"))
                return { kind: "refused", error };
            if (!(0,github_error/* isGitHubError */.e)(error, ...unsettled))
                throw error;
            const settled = await clone.settle(branch, expected, message);
            if (settled.kind === "landed")
                made = settled.commit;
            else if (settled.kind === "other")
                return { kind: "moved" };
            // A branch that has gone was told as "other": here it is the repository that the token does not see.
            else if ((0,github_error/* isGitHubError */.e)(error, "github/not-found"))
                throw error;
            else if (attempt < attempts)
                await (0,external_node_timers_promises_.setTimeout)(250 * 2 ** (attempt - 1));
            // Git lags behind: whoever asks looks at the branch again either way.
            else if ((0,github_error/* isGitHubError */.e)(error, "github/moved"))
                return { kind: "moved" };
            else
                throw error;
        }
        if (made === undefined)
            continue;
        await clone.bring(branch, made);
        return { kind: "committed", commit: made };
    }
}
/** After these the branch says what became of it: nobody knows, or it may be our own commit that stands there. */
const unsettled = ["github/unavailable", "github/moved", "github/not-found"];
function isSmall(changes, limits) {
    if (changes.size > limits.files)
        return false;
    let bytes = 0;
    for (const text of changes.values())
        bytes += text === null ? 0 : Buffer.byteLength(text);
    return bytes <= limits.bytes;
}
const mutation = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
async function byMutation(api, { owner, repo }, _, { branch, expected, changes, message }) {
    const additions = [...changes].flatMap(([path, text]) => text === null ? [] : [{ path, contents: Buffer.from(text, "utf8").toString("base64") }]);
    const deletions = [...changes].flatMap(([path, text]) => (text === null ? [{ path }] : []));
    const data = await api.graphql(mutation, {
        input: {
            branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: branch },
            expectedHeadOid: expected,
            message: partsOf(message),
            fileChanges: { additions, deletions },
        },
    });
    const oid = data.createCommitOnBranch?.commit?.oid;
    if (oid !== undefined && /^[0-9a-f]{40,64}$/.test(oid))
        return oid;
    throw new github_error/* GitHubError */.y("github/unavailable", `GitHub does not say which commit it made on ${branch}.`, {
        hint: "run it again: what was done is looked up first",
    });
}
/** GitHub puts the two together again with an empty line between them. */
function partsOf(message) {
    const text = message.trimEnd();
    const end = text.indexOf("\n\n");
    if (end >= 0 && !text.slice(0, end).includes("\n")) {
        return { headline: text.slice(0, end), body: text.slice(end + 2) };
    }
    const [headline = "", ...rest] = text.split("\n");
    return { headline, body: rest.join("\n").replace(/^\n+/, "") };
}
/** Files and trees go through git in one push; GitHub makes the commit of them, and moves the branch to it. */
async function byGit(api, repository, clone, { branch, expected, changes, message }) {
    const own = await (0,commit/* commitChanges */.P)(clone.repository, {
        parent: expected,
        changes,
        message,
        author: deployed_branch/* defaultAuthor */.V,
        at: Date.now(),
    });
    return staged(clone, own, async (tree) => {
        const { data } = await api.request("POST /repos/{owner}/{repo}/git/commits", {
            ...repository,
            message,
            tree,
            parents: [expected],
        });
        await moveBranch(api, repository, { branch, from: expected, to: data.sha });
        return data.sha;
    });
}

;// CONCATENATED MODULE: ./.build/github/deployed-branch.js









/**
 * The branch `deployed` of a repository that GitHub hosts: read from the clone after a fetch, written by GitHub,
 * which signs the commits. Each commit is there once or not at all, whatever becomes of the answers.
 */
function gitHubBranch(api, repository, clone, options) {
    const { name, limits = commitLimits } = options;
    return (0,deployed_store/* deployedStore */.u)(clone.repository, name, {
        present: () => clone.head(name),
        write: async (write, noting) => {
            const commit = write.parent === null
                ? await begin(api, repository, clone, name, write, limits)
                : await goOn(api, repository, clone, name, { ...write, parent: write.parent }, limits);
            if (commit === null)
                return { kind: "moved" };
            await (0,refs/* updateRefs */.E)(clone.repository, noting(commit));
            return { kind: "written", commit };
        },
    });
}
async function goOn(api, repository, clone, branch, { parent, changes, message }, limits) {
    const commit = { branch, expected: parent, changes, message };
    const done = await commitOnBranch(api, repository, clone, commit, limits);
    if (done.kind === "refused")
        throw refusedOn(branch, done.error);
    return done.kind === "committed" ? done.commit : null;
}
/** The branch is made with its first commit on it: that is the claim. Null where somebody else's stands there. */
async function begin(api, repository, clone, branch, write, limits) {
    const commit = await firstCommit(api, repository, clone, write, limits);
    const made = await makeBranch(api, repository, branch, commit);
    if (made.kind === "refused")
        throw refusedOn(branch, made.error);
    if (made.kind === "made") {
        await clone.bring(branch, commit);
        return commit;
    }
    // Made by us, whose answer was lost, or by somebody else.
    for (const pause of [250, 1_000, 2_000, null]) {
        const settled = await clone.settle(branch, null, write.message);
        if (settled.kind !== "still" || pause === null)
            return settled.kind === "landed" ? settled.commit : null;
        await (0,external_node_timers_promises_.setTimeout)(pause);
    }
    return null;
}
/** A commit that nothing points at yet. */
async function firstCommit(api, repository, clone, { changes, message }, limits) {
    const commitOf = async (tree) => {
        const { data } = await api.request("POST /repos/{owner}/{repo}/git/commits", {
            ...repository,
            message,
            tree,
            parents: [],
        });
        return data.sha;
    };
    const texts = [...changes].flatMap(([path, text]) => (text === null ? [] : [{ path, text }]));
    const bytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    if (texts.length > limits.files || bytes > limits.bytes || texts.length === 0) {
        const own = await (0,commit/* commitChanges */.P)(clone.repository, {
            parent: null,
            changes,
            message,
            author: deployed_branch/* defaultAuthor */.V,
            at: Date.now(),
        });
        return staged(clone, own, commitOf);
    }
    const { data } = await api.request("POST /repos/{owner}/{repo}/git/trees", {
        ...repository,
        tree: texts.map(({ path, text }) => ({ path, mode: "100644", type: "blob", content: text })),
    });
    return commitOf(data.sha);
}
/** Whose branch it is, and how Headgate gets past what protects it from everybody else. */
function refusedOn(branch, { message, status }) {
    return new github_error/* GitHubError */.y("github/refused", `${branch} cannot be written: ${message}`, {
        hint: `only Headgate writes ${branch}: add the App whose token it uses to the Bypass list of the ruleset that protects it (Settings > Rules > Rulesets), or leave ${branch} out of rules that ask for pull requests or checks; GITHUB_TOKEN cannot be on a Bypass list`,
        status,
    });
}

// EXTERNAL MODULE: ./.build/git/desired-commit.js
var desired_commit = __webpack_require__(68454);
// EXTERNAL MODULE: ./.build/git/set-aside.js
var set_aside = __webpack_require__(43781);
;// CONCATENATED MODULE: ./.build/github/issue.js

const issueLabel = "headgate";
/**
 * The open issue with a marker: the one that is there, else a new one; null where the repository has no issues, or
 * the token may not open one. Looks before, and again where the answer was lost.
 */
async function openIssue(api, repository, { marker, title, body }) {
    try {
        for (let attempt = 1;; attempt += 1) {
            const found = await listed(api, repository, marker, "open");
            if (found)
                return found;
            try {
                const { data } = await api.request("POST /repos/{owner}/{repo}/issues", {
                    ...repository,
                    title,
                    body: `${marker}\n${body}`,
                    labels: [issueLabel],
                });
                const labels = data.labels.map((label) => (typeof label === "string" ? label : label.name));
                if (!labels.includes(issueLabel))
                    await issue_label(api, repository, Number(data.number));
                return { kind: "issue", number: Number(data.number), url: data.html_url };
            }
            catch (error) {
                if (!(0,github_error/* isGitHubError */.e)(error, "github/unavailable") || attempt === 4)
                    throw error;
            }
        }
    }
    catch (error) {
        if ((0,github_error/* isGitHubError */.e)(error, "github/forbidden", "github/refused", "github/not-found"))
            return null;
        throw error;
    }
}
/** The newest issue with a marker; undefined where there is none, or none can be seen. */
async function findIssue(api, repository, marker, state) {
    try {
        return await listed(api, repository, marker, state);
    }
    catch (error) {
        if ((0,github_error/* isGitHubError */.e)(error, "github/forbidden", "github/refused", "github/not-found"))
            return undefined;
        throw error;
    }
}
/** GitHub drops in silence what a token may not set with the issue; without its label it is not found again. */
async function issue_label(api, repository, number) {
    try {
        await api.request("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", {
            ...repository,
            issue_number: number,
            labels: [issueLabel],
        });
    }
    catch (error) {
        if (!(0,github_error/* isGitHubError */.e)(error))
            throw error;
    }
}
/** By its label, which only those may set who work here: nobody else's issue is taken for ours. */
async function listed(api, repository, marker, state) {
    const { data } = await api.request("GET /repos/{owner}/{repo}/issues", {
        ...repository,
        state,
        sort: "created",
        direction: "desc",
        per_page: 100,
        labels: issueLabel,
    });
    const own = data.find((issue) => issue.body?.startsWith(marker) && issue.pull_request === undefined);
    return own && { kind: "issue", number: Number(own.number), url: own.html_url };
}

// EXTERNAL MODULE: ./.build/github/permission.js
var permission = __webpack_require__(76692);
;// CONCATENATED MODULE: ./.build/github/pull-request.js


/**
 * The open pull request of a branch: the one that is there, else a new one. Looks before, and again where the answer
 * was lost, so that there is never a second one.
 */
async function openPullRequest(api, repository, text) {
    for (let attempt = 1;; attempt += 1) {
        const { head, base } = text;
        try {
            const found = await toWrite(() => findPull(api, repository, { head, base, state: "open" }));
            if (found)
                return { kind: "open", request: requestOf(found), found: found.body ?? "" };
            const { data } = await api.request("POST /repos/{owner}/{repo}/pulls", { ...repository, ...text });
            return { kind: "open", request: requestOf(data) };
        }
        catch (error) {
            if ((0,github_error/* isGitHubError */.e)(error, "github/forbidden", "github/refused")) {
                return { kind: "refused", reason: error.message, hint: error.hint };
            }
            // Nobody knows whether it was made, or somebody was faster: what is there says so.
            const exists = (0,github_error/* isGitHubError */.e)(error, "github/invalid") && /already exists/i.test(error.message);
            if (!(exists || (0,github_error/* isGitHubError */.e)(error, "github/unavailable")) || attempt === 4)
                throw error;
        }
    }
}
/** Says anew what a pull request is about, after its branch got more than it had, by this run or by one that was cut off. */
async function rewritePullRequest(api, repository, number, text) {
    await api.request("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", {
        ...repository,
        pull_number: number,
        ...text,
    });
}
/** Who may not look may not write either: it is told what both take. */
async function toWrite(look) {
    try {
        return await look();
    }
    catch (error) {
        if (!(0,github_error/* isGitHubError */.e)(error, "github/forbidden"))
            throw error;
        const hint = (0,permission/* permissionHint */.fm)([[{ name: "pull_requests", level: "write" }]]);
        throw new github_error/* GitHubError */.y(error.code, error.message, { hint, status: error.status, cause: error });
    }
}
/** The newest pull request of a branch of this repository. */
async function findPullRequest(api, repository, sought) {
    const own = await findPull(api, repository, sought);
    return own && requestOf(own);
}
async function findPull(api, repository, { head, base, state }) {
    const { data } = await api.request("GET /repos/{owner}/{repo}/pulls", {
        ...repository,
        state,
        head: `${repository.owner}:${head}`,
        ...(base === undefined ? {} : { base }),
        per_page: 10,
    });
    // Where `head` cannot be read, GitHub lists all: what is not from here is not meant.
    return data.find((pull) => pull.head.ref === head && (base ?? pull.base.ref) === pull.base.ref);
}
function requestOf(pull) {
    return { kind: "pull-request", number: Number(pull.number), url: pull.html_url };
}

;// CONCATENATED MODULE: ./.build/github/desired-commit.js










/** Why a change goes by a pull request that nothing else stands against. */
const always = "changes go by pull request here";
/**
 * Commits an edit to the desired branch by GitHub's own commit. Where the branch refuses it, or people have to
 * review it: a branch of its own with a pull request, an issue where no pull request may be opened, the branch alone
 * where there are no issues. Made once, whatever becomes of the answers; a run that is repeated finds what is there.
 */
function commitToGitHub(api, repository, clone, edit, policy) {
    const landing = {
        land: async (change) => {
            const { branch, head: expected, changes, request } = change;
            const commit = { branch, expected, changes, message: request.message };
            const done = await commitOnBranch(api, repository, clone, commit);
            if (done.kind === "refused")
                return { kind: "refused", reason: reasonOf(done.error) };
            if (done.kind === "moved")
                return done;
            const workingTree = await (0,desired_commit/* bringAlong */.W8)(clone.repository, change, done.commit);
            return { kind: "committed", commit: done.commit, workingTree };
        },
        keep: async (change, reason) => {
            const kept = await keepOnBranch(api, repository, clone, change);
            const request = await askPeople(api, repository, change, kept);
            const asked = request === null ? {} : { request };
            const before = kept.was === "same" ? { already: true } : {};
            const { commit, branch } = kept;
            return { kind: "refused", commit, reason, kept: branch, pushed: true, ...before, ...asked };
        },
    };
    const review = edit.review ?? (policy === "always" ? always : undefined);
    return (0,desired_commit/* landDesired */.eL)(clone.repository, { ...edit, ...(review === undefined ? {} : { review }) }, landing);
}
/** GitHub's words without the frame around them. */
function reasonOf(error) {
    return error.message.replace(/^GitHub (?:refused [^:]*|answered [^:]*): /, "").slice(0, 500);
}
/**
 * Puts the change on `headgate/SLUG`, numbered where that is taken by something else. A branch that holds the same
 * change is used again, and one that lacks something of it gets one more commit; one that holds nothing of its own (a
 * killed run's, or one that was merged) is moved along.
 */
async function keepOnBranch(api, repository, clone, change) {
    const base = `headgate/${(0,set_aside/* branchSlug */.W3)(change.request.slug)}`;
    for (let number = 1; number <= 20; number += 1) {
        const branch = number === 1 ? base : `${base}-${number}`;
        const kept = await keepOn(api, repository, clone, change, branch);
        if (kept !== null)
            return { branch, ...kept };
    }
    throw new git_error/* GitError */.XS("git/failed", `The branches ${base} to ${base}-20 are all taken.`, {
        hint: "delete those that were merged",
    });
}
/** The commit on that branch; null where the branch is taken by something else. */
async function keepOn(api, repository, clone, change, branch) {
    const { head, changes, request } = change;
    for (let attempt = 1; attempt <= 4; attempt += 1) {
        const there = await clone.head(branch);
        let expected = head;
        if (there === null) {
            const made = await makeBranch(api, repository, branch, head);
            if (made.kind === "refused")
                throw made.error;
        }
        else if (there !== head) {
            const likeness = await (0,set_aside/* likenessOf */.mg)(clone.repository, there, head, changes, request.same);
            if (likeness === "same")
                return { commit: there, was: "same" };
            if (likeness === "behind") {
                expected = there;
            }
            else {
                if (!(await (0,ancestry/* isAncestor */.QX)(clone.repository, there, head)))
                    return null;
                const isLast = attempt === 4;
                if (!(await wasMoved(api, repository, { branch, from: there, to: head }, isLast)))
                    continue;
            }
        }
        const commit = { branch, expected, changes, message: request.message };
        const done = await commitOnBranch(api, repository, clone, commit);
        if (done.kind === "committed")
            return { commit: done.commit, was: expected === head ? "none" : "behind" };
        if (done.kind === "refused")
            throw done.error;
    }
    return null;
}
/** False where somebody else was faster, or no answer came: what stands there now is looked at again. */
async function wasMoved(api, repository, move, isLast) {
    try {
        await moveBranch(api, repository, move);
        return true;
    }
    catch (error) {
        if ((0,github_error/* isGitHubError */.e)(error, "github/moved"))
            return false;
        if (!isLast && (0,github_error/* isGitHubError */.e)(error, "github/unavailable"))
            return false;
        throw error;
    }
}
/** A pull request, else an issue that asks for one; null where neither can be had. */
async function askPeople(api, repository, { branch, request }, { branch: kept, was }) {
    const title = titleOf(request);
    const body = bodyOf(request);
    const opened = await openPullRequest(api, repository, { head: kept, base: branch, title, body });
    if (opened.kind === "open") {
        // What it asks for is right already; that it says so can wait.
        const { found } = opened;
        if (found !== undefined && (was === "behind" || request.isTold?.(found) === false)) {
            await rewritePullRequest(api, repository, opened.request.number, { title, body }).catch((error) => {
                if (!(0,github_error/* isGitHubError */.e)(error))
                    throw error;
            });
        }
        return opened.request;
    }
    const why = [
        `The commit waits on the branch \`${kept}\`. A pull request from it could not be opened:`,
        "",
        quoted(`${opened.reason}\n${opened.hint}`),
        "",
        "Open one by hand, or do as the hint says and run it again.",
    ];
    return openIssue(api, repository, {
        marker: markerOf(kept),
        title,
        body: `${body}\n\n${why.join("\n")}\n`,
    });
}
/** An issue about a branch is found by it. */
function markerOf(kept) {
    return `<!-- headgate:request ${kept} -->`;
}
/** What asks people for a branch that was set aside: its newest pull request, else its issue, closed ones too. */
async function findRequest(api, repository, kept) {
    return ((await pullRequestSeen(api, repository, kept)) ??
        (await findIssue(api, repository, markerOf(kept), "all")) ??
        null);
}
/** Undefined also where none can be seen: with such a token none can have been opened. */
async function pullRequestSeen(api, repository, kept) {
    try {
        return await findPullRequest(api, repository, { head: kept, state: "all" });
    }
    catch (error) {
        if ((0,github_error/* isGitHubError */.e)(error, "github/forbidden", "github/not-found"))
            return undefined;
        throw error;
    }
}
/** GitHub's own limits: 256 characters of a title, 65,536 of a text. */
function titleOf({ title, message }) {
    const text = (0,model_text/* plain */.pj)(title ?? message.split("\n", 1)[0] ?? "") || "Headgate";
    return text.length <= 250 ? text : `${text.slice(0, 249).replace(/\p{Surrogate}$/u, "")}…`;
}
function bodyOf({ body, message }) {
    if (body !== undefined)
        return body.slice(0, 60_000);
    const rest = message.slice((message.split("\n", 1)[0] ?? "").length).trim();
    return rest === "" ? "" : quoted(rest.slice(0, 10_000));
}
/** Anybody's text as a block of code: there it mentions nobody and links nothing. */
function quoted(text) {
    const lines = text.split("\n").map((line) => (0,model_text/* plain */.pj)(line));
    const longest = Math.max(2, ...lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)));
    const fence = "`".repeat(longest + 1);
    return [`${fence}text`, ...lines, fence].join("\n");
}

;// CONCATENATED MODULE: ./.build/github/people-role.js

/** Rising: each has what those before it have. */
const roles = ["read", "triage", "write", "maintain", "admin"];
function hasRole(has, needed) {
    return has !== null && roles.indexOf(has) >= roles.indexOf(needed);
}
/**
 * The role that a person has in a repository; null for none. A role that an organization made up counts as the
 * one it is built on.
 */
async function roleOf(api, repository, person) {
    try {
        const { data } = await api.request("GET /repos/{owner}/{repo}/collaborators/{username}/permission", {
            ...repository,
            username: person,
        });
        return known(data.role_name) ?? known(data.permission);
    }
    catch (error) {
        if ((0,github_error/* isGitHubError */.e)(error, "github/not-found"))
            return null;
        throw error;
    }
}
function known(name) {
    return roles.find((role) => role === name) ?? null;
}

;// CONCATENATED MODULE: ./.build/github/people-team.js

/**
 * Those of some people (in lower case) who are active members of a team or of one below it. One call for a team
 * of up to a hundred; of a larger one, the few who are not found yet are asked for by name, and so is whoever is
 * left after a few pages. Throws `GitHubError`, `github/not-found` where there is no such team:
 * a list says so, which the membership of one person does not.
 */
async function membersOf(api, team, people) {
    const members = new Set();
    let open = people;
    for (let page = 1; page <= pageLimit && (page === 1 || open.length > few); page++) {
        const listed = await listMembers(api, team, page);
        for (const person of open)
            if (listed.has(person))
                members.add(person);
        open = open.filter((person) => !listed.has(person));
        if (listed.size < pageSize)
            return members;
    }
    for (const person of open)
        if (await isMember(api, team, person))
            members.add(person);
    return members;
}
const pageSize = 100;
/** Of a very large team, asking by name is cheaper than reading on. */
const pageLimit = 5;
/** Up to so many are asked for one by one rather than looked for on the next pages. */
const few = 2;
async function listMembers(api, { org, team }, page) {
    const { data } = await api.request("GET /orgs/{org}/teams/{team_slug}/members", {
        org,
        team_slug: team,
        per_page: pageSize,
        page,
    });
    return new Set(data.map(({ login }) => login.toLowerCase()));
}
/** Whoever was invited and has not accepted is none yet. */
async function isMember(api, { org, team }, person) {
    try {
        const { data } = await api.request("GET /orgs/{org}/teams/{team_slug}/memberships/{username}", {
            org,
            team_slug: team,
            username: person,
        });
        return data.state === "active";
    }
    catch (error) {
        if ((0,github_error/* isGitHubError */.e)(error, "github/not-found"))
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/github/people.js




const teamName = /^@([a-z0-9](?:[a-z0-9-]{0,38}))\/([a-z0-9_.-]{1,100})$/i;
/**
 * Which of these people are in each of these teams (`@org/team`), or have at least each of these roles in the
 * repository (`role:maintain`; a higher role has the lower ones). One or two calls for a team, one for a person
 * where there are roles. A name that nobody here can look up is absent, never empty: nobody is then taken for
 * "not a member" who might be one. Throws `GitHubError` for what is no missing permission.
 */
async function membershipsOf(apis, repository, names, people) {
    return await rememberedMemberships(apis, repository)(names, people);
}
/** As `membershipsOf`, each question asked once in a run. */
function rememberedMemberships(apis, repository) {
    const rolesOf = remembered((person) => roleOf(apis.api, repository, person));
    const teams = new Map();
    return async (names, asked) => {
        const people = [...new Set(asked.filter(isPerson).map((name) => name.toLowerCase()))];
        const members = new Map();
        const unknown = [];
        const found = await Promise.all([...new Set(names.map((name) => name.toLowerCase()))].map(async (name) => ({
            name,
            answer: await answerOf(name, people),
        })));
        for (const { name, answer } of found) {
            if ("members" in answer)
                members.set(name, answer.members);
            else
                unknown.push({ name, ...answer });
        }
        return { members, unknown };
    };
    async function answerOf(name, people) {
        try {
            const role = roles.find((known) => name === `role:${known}`);
            if (role !== undefined)
                return { members: await withRole(role, people) };
            const [, org, team] = teamName.exec(name) ?? [];
            if (org === undefined || team === undefined)
                return notAName;
            if (apis.membersApi === undefined)
                return people_withoutToken(org);
            return { members: await inTeam(apis.membersApi, { org, team }, people) };
        }
        catch (error) {
            if (!(0,github_error/* isGitHubError */.e)(error))
                throw error;
            return cannotKnow(name, error);
        }
    }
    async function withRole(role, people) {
        const found = await Promise.all(people.map(async (person) => [person, await rolesOf(person)]));
        return new Set(found.filter(([, has]) => hasRole(has, role)).map(([person]) => person));
    }
    async function inTeam(api, team, people) {
        const key = `${team.org}/${team.team}`;
        const known = teams.get(key) ?? new Map();
        teams.set(key, known);
        const asked = people.filter((person) => !known.has(person));
        if (asked.length > 0) {
            const found = await membersOf(api, team, asked);
            for (const person of asked)
                known.set(person, found.has(person));
        }
        return new Set(people.filter((person) => known.get(person)));
    }
}
/** Bots hold no role and are in no team that counts. */
function isPerson(name) {
    return isAccountName(name) && !name.endsWith("[bot]");
}
const notAName = {
    message: "is neither a team nor a role",
    hint: `write @person, @organization/team, or one of ${roles.map((role) => `role:${role}`).join(", ")}`,
};
function people_withoutToken(org) {
    return {
        message: `who is in it only ${org} knows, and the workflow's own token may not ask`,
        hint: "list its members under teams in headgate.yaml, or give the input members-token: a token of a GitHub App with Organization permissions, Members: read",
    };
}
function cannotKnow(name, error) {
    if (error.code === "github/forbidden" || error.code === "github/unauthorized") {
        const hint = name.startsWith("@")
            ? "give members-token a token of a GitHub App with Organization permissions, Members: read, installed there"
            : error.hint;
        return { message: `GitHub does not tell who that is: ${error.message}`, hint };
    }
    if (error.code === "github/not-found") {
        return {
            message: "GitHub knows no such team, or does not show it to the members-token",
            hint: "see that the name is right, and that the App is installed in that organization",
        };
    }
    throw error;
}
/** What failed is forgotten: it may be asked again. */
function remembered(ask) {
    const known = new Map();
    return (key) => {
        const found = known.get(key) ?? ask(key);
        known.set(key, found);
        found.catch(() => known.delete(key));
        return found;
    };
}

// EXTERNAL MODULE: ./.build/github/need.js
var need = __webpack_require__(99691);
;// CONCATENATED MODULE: ./.build/github/pushes.js



/** Hundreds of pushes to one branch: what is further back is not looked for. */
const pushes_mostPages = 3;
const permissions = [{ name: "contents", level: "read" }];
/**
 * Pull requests whose pushers no run has seen, with who pushed as GitHub's list of activity tells it, or why that
 * cannot be told. One call for a branch with up to a hundred pushes; each head is asked about once.
 */
function pushersLookUp(api, repository) {
    const known = new Map();
    const ask = (pull, unseen) => {
        const key = `${pull.number} ${pull.head}`;
        const asked = known.get(key) ?? pushersTo(api, repository, unseen);
        known.set(key, asked);
        return asked;
    };
    return (pulls) => Promise.all(pulls.map(async (pull) => {
        const { unknownPushers, ...rest } = pull;
        if (unknownPushers?.kind !== "unseen")
            return pull;
        const pushers = await ask(pull, { ...unknownPushers, head: pull.head });
        if (pushers.kind === "unknown")
            return { ...pull, unknownPushers: pushers };
        return { ...rest, contributors: eachOnce([...pull.contributors, ...pushers.people]) };
    }));
}
async function pushersTo(api, repository, unseen) {
    try {
        return await (0,need/* needing */.h)(permissions, () => walk(api, repository, unseen));
    }
    catch (error) {
        if (!(0,github_error/* isGitHubError */.e)(error))
            throw error;
        return { kind: "unknown", why: `GitHub tells no activity of ${unseen.branch}: ${error.message}` };
    }
}
/** Who pushed to a branch of late, newest first; none where GitHub does not tell. One call. */
async function lastPushes(api, repository, branch) {
    try {
        const { activity } = await activityOf(api, repository, branch, undefined);
        return activity.map(({ before, after, actor }) => ({ before, after, by: actor }));
    }
    catch (error) {
        if (!(0,github_error/* isGitHubError */.e)(error))
            throw error;
        return [];
    }
}
/**
 * From the head back, push by push, to the one before which the branch had none of the commits. What comes before
 * a forced push may have brought some of those that stayed.
 */
async function walk(api, repository, unseen) {
    const { branch, head } = unseen;
    const own = new Set(unseen.commits);
    const people = [];
    const open = [];
    let at = head;
    let cursor;
    for (let page = 1; page <= pushes_mostPages; page += 1) {
        const answer = await activityOf(api, repository, branch, cursor);
        open.push(...answer.activity);
        for (;;) {
            const index = open.findIndex(({ after }) => after === at);
            const [push] = index < 0 ? [] : open.splice(index, 1);
            if (push === undefined)
                break;
            if (push.actor === null)
                return unknown(`${at.slice(0, 7)} was pushed by an account that is no more`);
            people.push(push.actor);
            if (isNothing(push.before) || (push.type !== "force_push" && !own.has(push.before))) {
                return { kind: "known", people };
            }
            at = push.before;
        }
        cursor = answer.next;
        if (cursor === undefined)
            break;
    }
    return unknown(`GitHub does not tell who pushed ${at.slice(0, 7)} to ${branch}`);
}
async function activityOf(api, repository, branch, cursor) {
    const { data, headers } = await api.request("GET /repos/{owner}/{repo}/activity", {
        ...repository,
        ref: `refs/heads/${branch}`,
        per_page: 100,
        ...(cursor === undefined ? {} : { after: cursor }),
    });
    const activity = data.map(({ before, after, activity_type: type, actor }) => ({
        before,
        after,
        type,
        actor: actor === null ? null : loginOf({ login: actor.login, __typename: actor.type }),
    }));
    return { activity, next: cursorIn(headers.link) };
}
function cursorIn(link) {
    const [, url] = /<([^<>]+)>;\s*rel="next"/.exec(link ?? "") ?? [];
    if (url === undefined || !URL.canParse(url))
        return undefined;
    return new URL(url).searchParams.get("after") ?? undefined;
}
function isNothing(commit) {
    return /^0+$/.test(commit);
}
function unknown(why) {
    return { kind: "unknown", why };
}
/** Each account once, in the order in which they come. */
function eachOnce(names) {
    return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}

;// CONCATENATED MODULE: ./.build/github/release-notes.js

/** What people wrote, or had GitHub write, of the release of a tag, as Markdown; undefined where there is none. */
async function releaseNotesOf(api, repository, tag) {
    try {
        const { data } = await api.request("GET /repos/{owner}/{repo}/releases/tags/{tag}", {
            ...repository,
            tag,
        });
        return data.body || undefined;
    }
    catch (error) {
        if ((0,github_error/* isGitHubError */.e)(error, "github/not-found"))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/github/reviews-query.js
/** The lists of a pull request that are read to their end. */
const lists = ["reviews", "commits", "timelineItems"];
const page = "pageInfo { hasNextPage endCursor }";
const peopleFields = `committer { user { login } } authors(first: 20) { nodes { user { login } } ${page} }`;
const nodesOf = {
    reviews: `nodes {
      author { login __typename } authorCanPushToRepository state submittedAt commit { oid }
    } ${page}`,
    commits: `totalCount nodes {
      commit { oid committedViaWeb ${peopleFields} }
    } ${page}`,
    timelineItems: `nodes {
      ... on HeadRefForcePushedEvent { actor { login __typename } }
    } ${page}`,
};
const argumentsOf = {
    reviews: "first: 100",
    commits: "first: 100",
    timelineItems: "itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT], first: 100",
};
const pullFields = `
    number merged isCrossRepository headRefOid headRefName baseRefName
    author { login __typename }
    ${lists.map((list) => `${list}(${argumentsOf[list]}) { ${nodesOf[list]} }`).join("\n    ")}
    last: commits(last: 1) { nodes { commit {
      oid
      checkSuites(first: 20, filterBy: { checkName: $check }) {
        nodes {
          app { slug }
          checkRuns(first: 50, filterBy: { checkName: $check, checkType: ALL }) {
            nodes { startedAt externalId text } ${page}
          }
        } ${page}
      }
    } } }`;
/** Which pull requests, and whose work, each of `count` commits is: variables `c0`, `c1`, ... */
function commitsQuery(count) {
    const each = Array.from({ length: count }, (_, index) => index);
    return `
  query PullRequestsOfCommits($owner: String!, $repo: String!, ${each.map((i) => `$c${i}: GitObjectID!`).join(", ")}) {
    repository(owner: $owner, name: $repo) {
      nameWithOwner
      ${each.map((i) => `c${i}: object(oid: $c${i}) { ...InCommit }`).join("\n      ")}
    }
  }
  fragment InCommit on Commit {
    ${peopleFields}
    associatedPullRequests(first: 50) {
      nodes { number merged baseRefName repository { nameWithOwner } } ${page}
    }
  }`;
}
/** All that is to be known of `count` pull requests: variables `n0`, `n1`, ... and the check run's name. */
function pullsQuery(count) {
    const each = Array.from({ length: count }, (_, index) => index);
    return `
  query PullRequests($owner: String!, $repo: String!, $check: String!, ${each.map((i) => `$n${i}: Int!`).join(", ")}) {
    viewer { login }
    repository(owner: $owner, name: $repo) {
      ${each.map((i) => `p${i}: pullRequest(number: $n${i}) { ...Whole }`).join("\n      ")}
    }
  }
  fragment Whole on PullRequest {${pullFields}
  }`;
}
/** More of some lists: variables `n0`, `a0`, `n1`, `a1`, ... */
function moreQuery(continuations) {
    const declared = continuations.map((_, i) => `$n${i}: Int!, $a${i}: String!`).join(", ");
    const asked = continuations.map(({ list }, i) => `m${i}: pullRequest(number: $n${i}) { ${list}(${argumentsOf[list]}, after: $a${i}) { ${nodesOf[list]} } }`);
    return `
  query MoreOfPullRequests($owner: String!, $repo: String!, ${declared}) {
    repository(owner: $owner, name: $repo) {
      ${asked.join("\n      ")}
    }
  }`;
}

;// CONCATENATED MODULE: ./.build/github/reviews-commits.js


/** Commits in one query: as many aliases as GitHub answers in good time. */
const atOnce = 100;
const reviews_commits_permissions = [
    { name: "contents", level: "read" },
    { name: "pull_requests", level: "read" },
];
/** Where each commit comes from, into the branch `base`. One call for a hundred. */
async function originsOf(api, repository, base, commits) {
    const origins = new Map();
    for (let start = 0; start < commits.length; start += atOnce) {
        const part = commits.slice(start, start + atOnce);
        const variables = Object.fromEntries(part.map((commit, index) => [`c${index}`, commit]));
        const { repository: answer } = await (0,need/* needing */.h)(reviews_commits_permissions, () => api.graphql(commitsQuery(part.length), { ...repository, ...variables }));
        for (const [index, commit] of part.entries()) {
            const found = answer[`c${index}`];
            origins.set(commit, typeof found === "object" ? originOf(found ?? {}, base, answer.nameWithOwner) : none);
        }
    }
    return origins;
}
const none = { pulls: [], people: [] };
function originOf(found, base, here) {
    const { associatedPullRequests, committer = null, authors } = found;
    // A fork's commits may belong to pull requests elsewhere, or into other branches: those say nothing here.
    const pulls = (associatedPullRequests?.nodes ?? []).filter((pull) => pull.merged && pull.baseRefName === base && pull.repository.nameWithOwner === here);
    return {
        pulls: pulls.map(({ number }) => number),
        people: authors === undefined ? [] : peopleOf({ committer, authors }),
    };
}
/** Whose work a commit is; not GitHub's own account, which commits what people do on its pages. */
function peopleOf({ committer, authors }) {
    const names = [committer, ...authors.nodes].flatMap((person) => person?.user?.login ?? []);
    return [...new Set(names)].filter((name) => name !== "web-flow");
}

;// CONCATENATED MODULE: ./.build/github/reviews-pages.js


/** Hundreds a round: what is not read after so many is said to be too much, never passed over. */
const mostRounds = 30;
/** Lists asked for at once. */
const reviews_pages_atOnce = 20;
/**
 * Reads on until every list of every pull request is whole. Throws `GitHubError` where one has no end: an
 * approval that somebody gave to their own work must not count because their commit was the ten-thousandth.
 */
async function completed(api, repository, pulls) {
    let whole = pulls;
    for (let round = 0;; round++) {
        const open = whole.flatMap(continuationsOf);
        if (open.length === 0)
            return whole.map(checked);
        if (round === mostRounds)
            throw incomplete(open[0]?.number ?? 0);
        for (let start = 0; start < open.length; start += reviews_pages_atOnce) {
            whole = merged(whole, open.slice(start, start + reviews_pages_atOnce), await read(api, repository, open, start));
        }
    }
}
async function read(api, repository, open, start) {
    const asked = open.slice(start, start + reviews_pages_atOnce);
    const variables = Object.fromEntries(asked.flatMap(({ number, after }, index) => [
        [`n${index}`, number],
        [`a${index}`, after],
    ]));
    return await api.graphql(moreQuery(asked), { ...repository, ...variables });
}
function continuationsOf(pull) {
    return lists.flatMap((list) => {
        const { hasNextPage, endCursor } = pull[list].pageInfo;
        return hasNextPage && endCursor !== null ? [{ number: pull.number, list, after: endCursor }] : [];
    });
}
function merged(pulls, asked, more) {
    return pulls.map((pull) => {
        let whole = pull;
        for (const [index, { number, list }] of asked.entries()) {
            if (number !== pull.number)
                continue;
            const answer = more.repository[`m${index}`];
            if (!answer)
                throw incomplete(number);
            whole = { ...whole, ...appended(whole, list, answer) };
        }
        return whole;
    });
}
/** One list with what came after it. */
function appended(pull, list, answer) {
    switch (list) {
        case "reviews":
            return { reviews: joined(pull.reviews, answer.reviews, pull.number) };
        case "commits":
            return { commits: { ...pull.commits, ...joined(pull.commits, answer.commits, pull.number) } };
        case "timelineItems":
            return { timelineItems: joined(pull.timelineItems, answer.timelineItems, pull.number) };
    }
}
function joined(before, after, number) {
    if (after === undefined)
        throw incomplete(number);
    return { nodes: [...before.nodes, ...after.nodes], pageInfo: after.pageInfo };
}
/** GitHub lists no more commits of a pull request than these, however many there are. */
const mostCommits = 250;
function checked(pull) {
    const { nodes, totalCount } = pull.commits;
    const isWhole = nodes.length >= totalCount &&
        nodes.length !== mostCommits &&
        nodes.every(({ commit }) => !commit.authors.pageInfo.hasNextPage);
    if (!isWhole)
        throw incomplete(pull.number);
    return pull;
}
function incomplete(number) {
    return new github_error/* GitHubError */.y("github/invalid", `Pull request #${number} is too large to know everyone whose work it holds, so no approval of it can count.`, { hint: "bring the change in by smaller pull requests" });
}

;// CONCATENATED MODULE: ./.build/github/reviews.js







/** Pull requests in one query, each with up to a hundred reviews and commits. */
const pullsAtOnce = 20;
/** For reviews and for the plans that reviewers saw. */
const reviews_permissions = [
    { name: "contents", level: "read" },
    { name: "pull_requests", level: "read" },
    { name: "checks", level: "read" },
];
/** Milliseconds for which a pull request is taken to be as it was: somebody may review it while a run is watching. */
const pullsLast = 30_000;
/**
 * Reads the history of the branch `base`. What brought a commit is asked for once, the pull requests themselves
 * again after half a minute. `now`: milliseconds since 1970.
 */
function historyOf(api, repository, base, check = checkRunName, now = Date.now) {
    const origins = new Map();
    const pulls = new Map();
    const originsFor = async (commits) => {
        const asked = [...new Set(commits)].filter((commit) => !origins.has(commit));
        for (const [commit, origin] of await originsOf(api, repository, base, asked))
            origins.set(commit, origin);
        return commits.map((commit) => [commit, origins.get(commit)]);
    };
    return {
        pullRequests: async (commits) => {
            const found = await originsFor(commits);
            const numbers = new Set(found.flatMap(([, origin]) => origin?.pulls ?? []));
            const at = now();
            const asked = [...numbers].filter((number) => at - (pulls.get(number)?.at ?? -pullsLast) >= pullsLast);
            for (const [number, pull] of await pullRequestsNamed(api, repository, asked, check)) {
                pulls.set(number, { pull, at });
            }
            return new Map(found.map(([commit, origin]) => [
                commit,
                (origin?.pulls ?? []).flatMap((number) => pulls.get(number)?.pull ?? []),
            ]));
        },
        authors: async (commits) => {
            return new Map((await originsFor(commits)).map(([commit, origin]) => [commit, origin?.people ?? []]));
        },
    };
}
/** One pull request as it is now, open or merged. One call. */
async function pullRequestOf(api, repository, number, check = checkRunName) {
    return (await pullRequestsNamed(api, repository, [number], check)).get(number) ?? null;
}
/** Pull requests by number, as they are now; those that there are none of are left out. One call for twenty. */
async function pullRequestsNamed(api, repository, numbers, check = checkRunName) {
    const found = new Map();
    for (let start = 0; start < numbers.length; start += pullsAtOnce) {
        const part = numbers.slice(start, start + pullsAtOnce);
        const variables = Object.fromEntries(part.map((number, index) => [`n${index}`, number]));
        const answer = await (0,need/* needing */.h)(reviews_permissions, () => api.graphql(pullsQuery(part.length), { ...repository, check, ...variables }));
        const pulls = part.flatMap((_, index) => answer.repository[`p${index}`] ?? []);
        for (const pull of await completed(api, repository, pulls)) {
            const runs = await checkRunsOf(api, repository, pull, check);
            found.set(pull.number, pullRequest(pull, runs, answer.viewer.login));
        }
    }
    return found;
}
/** The check runs of the head; of a head with very many, by a listing of its own. */
async function checkRunsOf(api, repository, pull, check) {
    const head = pull.last.nodes.find(({ commit }) => commit.oid === pull.headRefOid)?.commit;
    if (head === undefined)
        return [];
    const { nodes, pageInfo } = head.checkSuites;
    if (pageInfo.hasNextPage || nodes.some(({ checkRuns }) => checkRuns.pageInfo.hasNextPage)) {
        return await listCheckRuns(api, repository, head.oid, check);
    }
    return nodes.flatMap(({ app, checkRuns }) => checkRuns.nodes.map(({ startedAt, externalId, text }) => ({
        app: app?.slug ?? null,
        commit: head.oid,
        at: startedAt,
        externalId,
        text,
    })));
}
function pullRequest(pull, runs, viewer) {
    const { plans, pushers, seen } = readPlans(runs, viewer);
    const author = pull.author === null ? ghost : loginOf(pull.author);
    const unknownPushers = unknownPushersOf(pull, seen);
    return {
        number: pull.number,
        author,
        contributors: contributorsOf(pull, [author, ...pushers]),
        ...(unknownPushers === undefined ? {} : { unknownPushers }),
        head: pull.headRefOid,
        merged: pull.merged,
        fork: pull.isCrossRepository,
        reviews: pull.reviews.nodes.flatMap(review),
        plans,
    };
}
/** What GitHub shows for an account that is no more. */
const ghost = "ghost";
/** Each once: who made it, whose commits it holds, who pushed, as far as GitHub and our own check runs know. */
function contributorsOf({ commits, timelineItems }, known) {
    const names = [
        ...known,
        ...commits.nodes.flatMap(({ commit }) => peopleOf(commit)),
        ...timelineItems.nodes.flatMap(({ actor }) => (actor ? [loginOf(actor)] : [])),
    ];
    return eachOnce(names);
}
/**
 * Whoever pushed is known where runs have seen every push since it was opened, and every commit is somebody's. A
 * name in a commit is what its maker wrote there, so that one that is nobody's may be anybody's.
 */
function unknownPushersOf({ number, isCrossRepository, headRefName, commits }, seen) {
    if (isCrossRepository)
        return { kind: "unknown", why: "it comes from a fork, whose pushes are not seen here" };
    if (seen.has(number) && commits.nodes.every(isSomebodys))
        return undefined;
    return { kind: "unseen", branch: headRefName, commits: commits.nodes.map(({ commit }) => commit.oid) };
}
/** Bots have no account of this kind: what they commit is looked up. */
function isSomebodys({ commit }) {
    const { authors, committer, committedViaWeb } = commit;
    const people = committedViaWeb ? authors.nodes : [...authors.nodes, committer];
    return authors.nodes.length > 0 && people.every((person) => person?.user != null);
}
const states = {
    APPROVED: "approved",
    CHANGES_REQUESTED: "changes-requested",
    DISMISSED: "dismissed",
    COMMENTED: "commented",
};
/** A review that was not submitted yet is nobody's business, and that of an account that is no more is nobody's. */
function review(facts) {
    const { author, submittedAt, commit, authorCanPushToRepository } = facts;
    const state = Object.hasOwn(states, facts.state) ? states[facts.state] : undefined;
    if (author === null || submittedAt === null || state === undefined)
        return [];
    return [
        {
            by: loginOf(author),
            isBot: isBot(author),
            state,
            commit: commit?.oid ?? null,
            at: submittedAt,
            canWrite: authorCanPushToRepository,
        },
    ];
}

;// CONCATENATED MODULE: ./.build/github/runs.js


const nonce = (0,external_node_crypto_.randomBytes)(6).toString("hex");
/** Names this process for leases and trailers: `github:RUN:ATTEMPT:NONCE`. */
function runOf({ runId, runAttempt }) {
    return `github:${runId}:${runAttempt}:${nonce}`;
}
/** What a name says; null where it is no workflow run's. */
function workflowRunOf(run) {
    const [, id, attempt, own = ""] = /^github:([1-9]\d{0,14}):([1-9]\d{0,8}):([0-9a-f]{1,64})$/.exec(run) ?? [];
    return id === undefined ? null : { id: Number(id), attempt: Number(attempt), nonce: own };
}
/** Where people see a run; null where it is no workflow run's. */
function runUrl({ serverUrl, owner, repo }, run) {
    const found = workflowRunOf(run);
    if (found === null)
        return null;
    return `${serverUrl}/${owner}/${repo}/actions/runs/${found.id}/attempts/${found.attempt}`;
}
/** Calls that one look may cost; what is left is asked by the next. */
const perLook = 5;
/** Milliseconds for which a run that was still at work is not asked for again. */
const runs_patience = 30_000;
/**
 * Finds out which runs have ended. What has ended stays so, and is asked once. A job of our own attempt may be at
 * work beside us, and is never said to have ended; of earlier attempts GitHub starts no other before they end. What
 * cannot be known has not ended: its lease expires.
 */
function endedRunsOf(api, repository, own, now = Date.now) {
    const ended = new Set();
    const asked = new Map();
    async function hasEnded({ id, attempt }) {
        try {
            const { data } = await api.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}", {
                ...repository,
                run_id: id,
                attempt_number: attempt,
            });
            return data.status === "completed";
        }
        catch (error) {
            if ((0,github_error/* isGitHubError */.e)(error))
                return false;
            throw error;
        }
    }
    return async (runs) => {
        const attempts = new Map();
        const found = new Map();
        for (const run of new Set(runs)) {
            const parsed = workflowRunOf(run);
            if (parsed === null)
                continue;
            const key = `${parsed.id}:${parsed.attempt}`;
            found.set(run, key);
            if (parsed.id !== own.runId)
                attempts.set(key, parsed);
            else if (parsed.attempt < own.runAttempt)
                ended.add(key);
        }
        const open = [...attempts].filter(([key]) => !ended.has(key) && now() - (asked.get(key) ?? Number.NEGATIVE_INFINITY) >= runs_patience);
        await Promise.all(open.slice(0, perLook).map(async ([key, run]) => {
            asked.set(key, now());
            if (await hasEnded(run))
                ended.add(key);
        }));
        return new Set([...found].flatMap(([run, key]) => (ended.has(key) ? [run] : [])));
    };
}

;// CONCATENATED MODULE: ./.build/github/host.js












/** A repository on GitHub: read by git from the workflow's checkout, written by GitHub's API. */
function gitHubHost(options) {
    const { api, membersApi, context, token, env, now = Date.now } = options;
    const { owner, repo, actor, triggeringActor } = context;
    const repository = { owner, repo };
    const deployedBranch = options.deployedBranch ?? "deployed";
    const clones = new WeakMap();
    const memberships = rememberedMemberships({ api, ...(membersApi === undefined ? {} : { membersApi }) }, repository);
    const unknownGroups = new Map();
    let defaultBranch;
    let history;
    function cloneOf(local) {
        const known = clones.get(local) ?? hostedClone(local, context);
        clones.set(local, known);
        return known;
    }
    /** The event names it; a schedule's may not. */
    function defaultBranchName() {
        defaultBranch ??=
            context.defaultBranch === null
                ? askDefaultBranch(api, repository)
                : Promise.resolve(context.defaultBranch);
        return defaultBranch;
    }
    function historyHere() {
        history ??= defaultBranchName().then((base) => historyOf(api, repository, base, options.checkRun, now));
        return history;
    }
    const people = [...new Set([actor, triggeringActor])];
    const run = runUrl(context, runOf(context));
    return {
        isPassing: true,
        ...(run === null ? {} : { runAddress: run }),
        releaseNotes: (tag) => releaseNotesOf(api, repository, tag),
        hasReviews: true,
        gitEnv: gitEnvironment(context, token, env),
        deployedBranch,
        desiredBranch: defaultBranchName,
        store: (local, { online }) => online === false
            ? (0,deployed_branch/* localBranch */.y)(local, { name: deployedBranch, online })
            : gitHubBranch(api, repository, cloneOf(local), { name: deployedBranch }),
        commitDesired: (local, edit) => commitToGitHub(api, repository, cloneOf(local), edit, options.pullRequest ?? "when-refused"),
        requestFor: (kept) => findRequest(api, repository, kept),
        cause: async (_, asked) => ({
            actor,
            run: runOf(context),
            ...(triggeringActor === actor ? {} : { triggeredBy: triggeringActor }),
            ...asked,
        }),
        endedRuns: endedRunsOf(api, repository, context, now),
        requester: { people, byHand: context.event.kind === "workflow_dispatch" },
        pullRequests: async (commits) => commits.length === 0 ? new Map() : (await historyHere()).pullRequests(commits),
        authors: async (commits) => (commits.length === 0 ? new Map() : (await historyHere()).authors(commits)),
        withPushers: pushersLookUp(api, repository),
        pushes: async () => lastPushes(api, repository, await defaultBranchName()),
        currentPullRequest: async () => {
            const number = proposedIn(context.event);
            return number === null ? null : await pullRequestOf(api, repository, number, options.checkRun);
        },
        memberships: async (names, asked) => {
            const { members, unknown } = await memberships(names, asked);
            for (const { name, ...why } of unknown)
                unknownGroups.set(name, why);
            return members;
        },
        whyUnknown: (name) => unknownGroups.get(name.toLowerCase()),
        examine: async () => {
            const { examine } = await __webpack_require__.e(/* import() */ 1232).then(__webpack_require__.bind(__webpack_require__, 61232));
            const { workflowFile } = context;
            return examine({ api, repository, deployedBranch, workflowFile, now: new Date(now()) });
        },
    };
}
/** Of what the merge queue tries, the pull request that came last. */
function proposedIn(event) {
    if (event.kind === "merge_group")
        return event.number;
    return "pull" in event ? event.pull.number : null;
}
async function askDefaultBranch(api, repository) {
    const { data } = await api.request("GET /repos/{owner}/{repo}", repository);
    const name = (0,github_payload/* refNameOf */._4)(data.default_branch);
    if (name !== undefined)
        return name;
    throw new github_error/* GitHubError */.y("github/invalid", "GitHub names no default branch that git would take.", {
        hint: "set one: Settings > General > Default branch",
    });
}

// EXTERNAL MODULE: ./.build/git/branches.js
var branches = __webpack_require__(37066);
;// CONCATENATED MODULE: ./.build/action/change.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});






/**
 * Sees that what is proposed, and the branch it is proposed for, are in the clone, and names both. The branch is
 * taken as it stands now: that is what would be merged into. Nothing is checked out. Throws
 * `git/unknown-revision` with what to set where the clone lacks them, `git/ambiguous-remote` where it is another's.
 */
async function bringChange(world, directory, { head, pull }, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const clone = __addDisposableResource(env_1, await (0,commands_clone/* openClone */.ok)({ positionals: [], options: { directory: directory ?? "" } }, world), true);
        const { repository } = clone;
        await assertRemote(repository, context);
        const branch = await clone.desiredBranch();
        const base = branch === null ? null : await (0,branches/* branchHead */.P)(repository, branch);
        if (base === null)
            throw lacking(`the branch ${branch ?? "main"}`);
        if ((await (0,ancestry/* tryResolve */.Cn)(repository, head)) === null)
            await fetchHead(repository, head, pull?.number);
        return { base, head };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** GitHub keeps the commits of a pull request under a name of its own, forks' included. */
async function fetchHead(repository, head, number) {
    const { remote } = repository;
    if (remote !== null) {
        const what = number === undefined ? head : `+refs/pull/${number}/head:refs/headgate/pull/${number}`;
        const options = [
            "--quiet",
            "--no-tags",
            "--no-prune",
            "--no-write-fetch-head",
            "--no-recurse-submodules",
        ];
        await repository.run(["fetch", ...options, "--refmap=", "--end-of-options", remote, what], {
            timeout: fetch/* remoteTimeout */.ur,
        });
    }
    if ((await (0,ancestry/* tryResolve */.Cn)(repository, head)) === null)
        throw lacking(`the commit ${head.slice(0, 12)}`);
}
function lacking(what) {
    return new git_error/* GitError */.XS("git/unknown-revision", `This clone does not have ${what}.`, {
        hint: "let actions/checkout take all of it: fetch-depth: 0",
    });
}

;// CONCATENATED MODULE: ./.build/github/comment-list.js


/** `$n0` and `$a0` are the number and the cursor of `p0`, and so on. */
function query(count, page) {
    const indexes = Array.from({ length: count }, (_, index) => index);
    const paged = page.includes("$a");
    const declared = indexes.map((n) => `, $n${n}: Int!${paged ? `, $a${n}: String` : ""}`).join("");
    const pulls = indexes.map((n) => `p${n}: pullRequest(number: $n${n}) {
      id headRefOid
      comments(${page.replace("$a", `$a${n}`)}) {
        nodes { id fullDatabaseId url body author { login __typename } }
        pageInfo { hasNextPage endCursor }
      }
    }`);
    return `query OwnComments($owner: String!, $repo: String!${declared}) {
    viewer { login }
    repository(owner: $owner, name: $repo) { ${pulls.join("\n")} }
  }`;
}
/** Listing alone takes less, but is of no use alone. */
const comment_list_permissions = [{ name: "pull_requests", level: "write" }];
/** No conversation is that long; a listing that never ends is a fault of the other side. */
const comment_list_mostPages = 100;
/** Pull requests in one query. */
const comment_list_atOnce = 25;
/** Comments of each: of one as many as GitHub gives; of several fewer, since every one of them may be long. */
const pageOf = (pulls) => (pulls === 1 ? 100 : 30);
/** Of GraphQL's: a larger one, as a forged status may have it, would void the questions that are asked with it. */
const largestInt = 2_147_483_647;
/** The account of every workflow's own token. */
const comment_list_workflows = "github-actions[bot]";
/**
 * Pull requests by number, with what Headgate wrote there. Who the token's account is comes with the same answer: a
 * name costs no call of its own, and a header alone, which anybody can write, proves nothing. Ours comes early in most
 * conversations, so paging ends where it is found: one call for 25 pull requests, and more only where it comes late.
 * Those that GitHub does not have are left out.
 */
async function findConversations(api, repository, numbers, marker) {
    const found = new Map();
    for (const part of parts(numbers)) {
        let open = part.map((number) => ({ number, after: null, inherited: [] }));
        for (let page = 0; page < comment_list_mostPages && open.length > 0; page += 1) {
            const later = [];
            const size = pageOf(open.length);
            const { listed, viewer } = await list(api, repository, open, `first: ${size}, after: $a`);
            for (const [index, reading] of open.entries()) {
                const pull = listed[index];
                if (!pull)
                    continue;
                const { comments, next } = taken(reading, pull, viewer, marker);
                if (next !== null && page + 1 < comment_list_mostPages)
                    later.push(next);
                else
                    found.set(reading.number, conversation(reading.number, pull, comments));
            }
            open = later;
        }
    }
    return found;
}
/** As many pull requests as one query asks of; those that cannot be are left out. */
function* parts(numbers) {
    const possible = numbers.filter((number) => number <= largestInt);
    for (let start = 0; start < possible.length; start += comment_list_atOnce)
        yield possible.slice(start, start + comment_list_atOnce);
}
function taken({ number, inherited }, { comments }, viewer, marker) {
    const own = writtenBy(comments, viewer, marker);
    if (own.length > 0)
        return { comments: own, next: null };
    const more = isSameAccount(viewer, comment_list_workflows) ? [] : writtenBy(comments, comment_list_workflows, marker);
    const others = [...inherited, ...more.map((one) => ({ ...one, inherited: true }))];
    const { hasNextPage, endCursor } = comments.pageInfo;
    return { comments: others, next: hasNextPage ? { number, after: endCursor, inherited: others } : null };
}
function conversation(number, { id, headRefOid }, comments) {
    return { number, id, head: headRefOid, comments };
}
/** The same of one pull request, its comments alone; empty where there is no such pull request. */
async function findComments(api, repository, number, marker) {
    return (await findConversations(api, repository, [number], marker)).get(number)?.comments ?? [];
}
/** The token's own among the last: where one that was just written stands, and one that was written with it. One call for 25. */
async function findRecent(api, repository, numbers, marker) {
    const found = new Map();
    for (const part of parts(numbers)) {
        const open = part.map((number) => ({ number, after: null }));
        const { listed, viewer } = await list(api, repository, open, `last: ${pageOf(open.length)}`);
        for (const [index, { number }] of open.entries()) {
            const pull = listed[index];
            if (pull)
                found.set(number, conversation(number, pull, writtenBy(pull.comments, viewer, marker)));
        }
    }
    return found;
}
/** One page of each; what GitHub does not have is null. Throws what stands against the rest. */
async function list(api, repository, open, page) {
    const variables = { ...repository };
    for (const [index, { number, after }] of open.entries()) {
        variables[`n${index}`] = number;
        if (page.includes("$a"))
            variables[`a${index}`] = after;
    }
    const { data, failures } = await (0,need/* needing */.h)(comment_list_permissions, async () => {
        const answer = await api.graphqlParts(query(open.length, page), variables);
        const failure = answer.failures.find(({ error, path }) => {
            return error.code !== "github/not-found" || path.length < 2;
        });
        if (failure !== undefined)
            throw failure.error;
        return answer;
    });
    // With one alone there is nothing else that the answer could be of use for.
    if (open.length === 1 && failures[0] !== undefined)
        throw failures[0].error;
    return { listed: open.map((_, index) => data.repository[`p${index}`] ?? null), viewer: data.viewer.login };
}
function writtenBy({ nodes }, account, marker) {
    return nodes
        .filter(({ author, body }) => {
        return author !== null && isSameAccount(loginOf(author), account) && body.startsWith(marker);
    })
        .map(({ id, fullDatabaseId, url, body }) => ({ id: Number(fullDatabaseId), node: id, url, body }))
        .sort((a, b) => a.id - b.id);
}

;// CONCATENATED MODULE: ./.build/github/comment.js


/** Someone else may take it away, or write one too, between any two of our calls. */
const comment_attempts = 3;
/**
 * Brings the one sticky comment of a pull request to say `body`: edited in place where it differs, written where
 * there is none, then looked at again, so that of two that were written at once the oldest stays. What the account
 * of workflows wrote before is edited as well, and left as it is where that is refused. Two calls where it is there, three where it is not, one at most where it is known. Concurrent writers: the last one's text
 * stays. Throws `GitHubError` for what is neither a missing permission nor a refusal.
 */
async function writeComment(api, repository, number, request) {
    try {
        return (await writeKnown(api, repository, request)) ?? (await write(api, repository, number, request));
    }
    catch (error) {
        const outcome = (0,github_error/* isGitHubError */.e)(error) ? refusalOf(error) : undefined;
        if (outcome === undefined)
            throw error;
        return outcome;
    }
}
/** Undefined where it is not known, or somebody deleted it meanwhile. */
async function writeKnown(api, repository, { known, body }) {
    if (known === undefined)
        return undefined;
    return await unlessRefused(known, async () => {
        return await unlessGone(async () => await bring(api, repository, known, body));
    });
}
async function write(api, repository, number, { marker, body }) {
    let left;
    for (let attempt = 1;; attempt++) {
        const found = await findComments(api, repository, number, marker);
        const [oldest] = found;
        if (oldest !== undefined && (left === undefined || !oldest.inherited)) {
            const outcome = await unlessRefused(oldest, async () => {
                return await unlessGone(async () => await settle(api, repository, found, oldest, body));
            });
            if (outcome !== undefined)
                return outcome;
            if (oldest.inherited)
                left = oldest;
        }
        else {
            const outcome = await create(api, repository, number, { marker, body }, attempt === comment_attempts);
            if (outcome?.kind === "written" && left !== undefined)
                return { ...outcome, left: left.url };
            if (outcome !== undefined)
                return outcome;
        }
        if (attempt === comment_attempts) {
            return {
                kind: "refused",
                reason: "absent",
                message: `the comment of pull request #${number} was deleted each time it was written`,
                hint: "see who deletes it; what it says stands in the job's summary",
            };
        }
    }
}
/** Undefined where no answer came and none of ours is there: to be looked at, and tried, again. */
async function create(api, repository, number, { marker, body }, last) {
    let created;
    let failure;
    try {
        const { data } = await api.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
            ...repository,
            issue_number: number,
            body,
        });
        created = { id: Number(data.id), node: data.node_id, url: data.html_url, body };
    }
    catch (error) {
        // It may have been written all the same: what is there says so, the answer cannot.
        if (!(0,github_error/* isGitHubError */.e)(error, "github/unavailable"))
            throw error;
        failure = error;
    }
    const found = (await findRecent(api, repository, [number], marker)).get(number)?.comments ?? [];
    const [oldest] = found;
    if (oldest === undefined) {
        if (failure !== undefined && last)
            throw failure;
        // A replica that lags behind shows nothing yet; what was answered was written.
        return created && { kind: "written", how: "created", comment: created };
    }
    return await unlessGone(async () => {
        const outcome = await settle(api, repository, found, oldest, body);
        const isNew = created === undefined ? oldest.body === body : oldest.id === created.id;
        return outcome.kind === "written" && isNew ? { ...outcome, how: "created" } : outcome;
    });
}
/** The oldest stays and says `body`; what else we wrote goes. */
async function settle(api, repository, found, oldest, body) {
    const outcome = await bring(api, repository, oldest, body);
    for (const { id } of found) {
        if (id !== oldest.id)
            await remove(api, repository, id);
    }
    return outcome;
}
async function bring(api, repository, comment, body) {
    if (comment.body === body)
        return { kind: "written", how: "unchanged", comment };
    await api.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
        ...repository,
        comment_id: comment.id,
        body,
    });
    return { kind: "written", how: "updated", comment: { ...comment, body } };
}
/** A second comment is untidy, no more: whatever stands against removing it, the next run tries again. */
async function remove(api, repository, id) {
    try {
        await api.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
            ...repository,
            comment_id: id,
        });
    }
    catch (error) {
        if (!(0,github_error/* isGitHubError */.e)(error))
            throw error;
    }
}
/** Undefined where it is another account's, and may not be edited: then there shall be one of our own. */
async function unlessRefused({ inherited }, act) {
    try {
        return await act();
    }
    catch (error) {
        if (inherited && (0,github_error/* isGitHubError */.e)(error, "github/forbidden", "github/refused"))
            return undefined;
        throw error;
    }
}
async function unlessGone(act) {
    try {
        return await act();
    }
    catch (error) {
        if ((0,github_error/* isGitHubError */.e)(error, "github/not-found"))
            return undefined;
        throw error;
    }
}
function refusalOf(error) {
    const { message, hint } = error;
    // Only its text tells a locked conversation from a missing permission: both are 403.
    if (error.code === "github/forbidden" || error.code === "github/refused") {
        return /\blocked\b/i.test(message)
            ? { kind: "refused", reason: "locked", message, hint }
            : { kind: "read-only", message, hint };
    }
    if (error.code === "github/not-found")
        return { kind: "refused", reason: "absent", message, hint };
    if (error.code === "github/invalid" && /too long/i.test(message)) {
        return { kind: "refused", reason: "too-long", message, hint };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/github/comment-batch.js



/** Comments in one request. */
const comment_batch_atOnce = 25;
/** Comments that are tried once more, one by one and each with its own means, where the batch could not write them. */
const aloneAtMost = 3;
/** How often a batch is sent whose answer was lost. */
const comment_batch_attempts = 3;
/**
 * Brings the sticky comments of several pull requests to say what their drafts say: one call for 25 of them, another
 * where some are new, and a few more for those that GitHub does not take so. What stands there already is not
 * written. Throws `GitHubError` where nothing can be known of any.
 */
async function writeComments(api, repository, marker, drafts) {
    const outcomes = new Map();
    const left = [];
    for (let start = 0; start < drafts.length; start += comment_batch_atOnce) {
        const sent = await send(api, repository, marker, drafts.slice(start, start + comment_batch_atOnce));
        for (const [number, outcome] of sent.written)
            outcomes.set(number, outcome);
        left.push(...sent.left);
    }
    let forbidden;
    for (const [index, { draft, error }] of left.entries()) {
        const { number } = draft.conversation;
        if (forbidden !== undefined || (index >= aloneAtMost && error !== null)) {
            outcomes.set(number, forbidden ?? comment_batch_failed(error));
            continue;
        }
        const outcome = await writeComment(api, repository, number, { marker, body: draft.body });
        // What the token may not do here, it may not do there.
        if (outcome.kind === "read-only")
            forbidden = outcome;
        outcomes.set(number, outcome);
    }
    return outcomes;
}
function comment_batch_failed(error) {
    const { message = "GitHub did not say why", hint = "" } = error ?? {};
    return { kind: "refused", reason: "failed", message, hint };
}
async function send(api, repository, marker, drafts) {
    const written = new Map();
    let open = drafts;
    for (let attempt = 1;; attempt += 1) {
        const due = [];
        for (const draft of open) {
            const [comment] = draft.conversation.comments;
            if (comment?.body === draft.body)
                written.set(draft.conversation.number, said(comment, attempt));
            else
                due.push(draft);
        }
        if (due.length === 0)
            return { written, left: [] };
        try {
            return await settled(api, repository, marker, await mutate(api, due), written);
        }
        catch (error) {
            // Some may have been written all the same: what is there says so, the answer cannot.
            if (!(0,github_error/* isGitHubError */.e)(error, "github/unavailable") || attempt === comment_batch_attempts)
                throw error;
        }
        const numbers = due.map(({ conversation }) => conversation.number);
        const found = await findConversations(api, repository, numbers, marker);
        open = due.map(({ conversation, body }) => ({
            conversation: found.get(conversation.number) ?? conversation,
            body,
        }));
    }
}
/** Found as it should be: at first because it was so before, later because of what we sent. */
function said(comment, attempt) {
    return { kind: "written", how: attempt === 1 ? "unchanged" : "updated", comment };
}
const fields = "{ id fullDatabaseId url }";
/** One request: GitHub does one after the other, and says of each that failed why. */
async function mutate(api, drafts) {
    const declared = [];
    const asked = [];
    const variables = {};
    for (const [index, { conversation, body }] of drafts.entries()) {
        const [comment] = conversation.comments;
        const [mutation, type, result, input] = comment === undefined
            ? ["addComment", "AddCommentInput", `commentEdge { node ${fields} }`, { subjectId: conversation.id }]
            : ["updateIssueComment", "UpdateIssueCommentInput", `issueComment ${fields}`, { id: comment.node }];
        declared.push(`$i${index}: ${type}!`);
        asked.push(`m${index}: ${mutation}(input: $i${index}) { ${result} }`);
        variables[`i${index}`] = { ...input, body };
    }
    const query = `mutation (${declared.join(", ")}) {\n${asked.join("\n")}\n}`;
    const { data, failures } = await api.graphqlParts(query, variables);
    return drafts.map((draft, index) => {
        const payload = data[`m${index}`];
        const node = payload?.issueComment ?? payload?.commentEdge?.node ?? null;
        const error = failures.find(({ path }) => path[0] === `m${index}`)?.error ?? null;
        if (node === null)
            return { draft, comment: null, error };
        const { id, fullDatabaseId, url } = node;
        return { draft, comment: { id: Number(fullDatabaseId), node: id, url, body: draft.body }, error: null };
    });
}
/** Looks at the conversations that had no comment of ours: of two that were written at once, the oldest stays. */
async function settled(api, repository, marker, mutated, written) {
    const left = [];
    const isNew = ({ draft }) => draft.conversation.comments.length === 0;
    const added = mutated.filter((one) => one.comment !== null && isNew(one));
    const numbers = added.map(({ draft }) => draft.conversation.number);
    const found = numbers.length === 0 ? null : await findRecent(api, repository, numbers, marker);
    for (const one of mutated) {
        const { draft, comment, error } = one;
        const { number } = draft.conversation;
        if (comment === null)
            left.push({ draft, error });
        else if (isNew(one) && (found?.get(number)?.comments.length ?? 0) > 1)
            left.push({ draft, error: null });
        else
            written.set(number, { kind: "written", how: isNew(one) ? "created" : "updated", comment });
    }
    return { written, left };
}

// EXTERNAL MODULE: ./.build/model/deployment.js
var model_deployment = __webpack_require__(63798);
;// CONCATENATED MODULE: ./.build/report/markdown/header.js

const header_begin = "<!-- headgate:comment ";
const end = " -->";
const lengthLimit = 4_000;
/**
 * One line of HTML that is not shown. Whatever the values hold, they end it neither early nor late: two hyphens, angle
 * brackets and everything that is not plain ASCII are escapes of JSON.
 */
function encodeHeader(header) {
    const { version, kind, directory, head, plan, deployed } = header;
    return `${header_begin}${written({ version, directory, kind, head, plan, deployed })}${end}`;
}
/** How every comment about a directory begins, whatever its kind, and no other does: what finds it again. */
function header_markerOf(directory) {
    return `${header_begin}${written({ version: 1, directory }).slice(0, -1)},`;
}
function written(fields) {
    return JSON.stringify(fields).replace(/--+|[^ !"'#-;=?-~]/gu, escapeUnits);
}
function escapeUnits(character) {
    return Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`).join("");
}
/**
 * Reads the header of a comment's text; null where its first line is not exactly one of ours. Anybody can write
 * such a line: who wrote the comment is the caller's to check.
 */
function decodeHeader(body) {
    if (!body.startsWith(header_begin))
        return null;
    const line = body.slice(0, lengthLimit).split(/\r?\n/, 1)[0] ?? "";
    if (!line.endsWith(end))
        return null;
    const value = (0,model_json/* jsonOf */.o_)(line.slice(header_begin.length, -end.length));
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return null;
    const fields = new Map(Object.entries(value));
    const kind = fields.get("kind");
    const directory = fields.get("directory");
    const head = fields.get("head");
    const plan = fields.get("plan");
    const deployed = fields.get("deployed");
    if (fields.get("version") !== 1 || (kind !== "plan" && kind !== "outcome"))
        return null;
    if (typeof directory !== "string" || directory.length > 1_000)
        return null;
    if (head !== undefined && !isText(head, commitId))
        return null;
    if (deployed !== undefined && !isText(deployed, commitId))
        return null;
    if (plan !== undefined && !isText(plan, /^sha256-[0-9a-f]{64}$/))
        return null;
    if ([...fields.keys()].some((name) => !header_known.includes(name)))
        return null;
    return {
        version: 1,
        kind,
        directory,
        ...(head === undefined ? {} : { head }),
        ...(plan === undefined ? {} : { plan }),
        ...(deployed === undefined ? {} : { deployed }),
    };
}
const header_known = ["version", "kind", "directory", "head", "plan", "deployed"];
/** A whole one, as git writes it. */
const commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function isText(value, pattern) {
    return typeof value === "string" && pattern.test(value);
}

// EXTERNAL MODULE: ./.build/report/phrases.js
var phrases = __webpack_require__(47048);
// EXTERNAL MODULE: ./.build/report/markdown/blocks.js
var markdown_blocks = __webpack_require__(43570);
// EXTERNAL MODULE: ./.build/report/markdown/escape.js
var markdown_escape = __webpack_require__(45455);
// EXTERNAL MODULE: ./.build/model/time-zone.js
var time_zone = __webpack_require__(21727);
;// CONCATENATED MODULE: ./.build/report/markdown/moment.js

const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const months = [
    ...["Jan", "Feb", "Mar", "Apr", "May", "Jun"],
    ...["Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
];
/** The end of the year 9999, in epoch milliseconds: beyond it clocks and formats break. */
const farthest = 253_402_300_800_000;
/**
 * `Mon 23 Nov 09:00 Europe/Berlin (08:00 UTC)`; the year only where it is not the current one, and the date in UTC
 * where it is another there.
 */
function sayMoment(instant, clock) {
    const at = Date.parse(instant);
    if (!(Math.abs(at) < farthest))
        return "an unknown time";
    const { timeZone } = clock;
    const utc = wallIn("UTC", at);
    const here = (0,time_zone/* isTimeZone */.kQ)(timeZone) ? wallIn(timeZone, at) : utc;
    const year = here.year === wallIn("UTC", clock.now.getTime()).year ? "" : ` ${here.year}`;
    if (!(0,time_zone/* isTimeZone */.kQ)(timeZone) || isUniversal(timeZone))
        return `${here.date}${year} ${here.time} UTC`;
    const universal = here.date === utc.date ? utc.time : `${utc.date} ${utc.time}`;
    return `${here.date}${year} ${here.time} ${timeZone} (${universal} UTC)`;
}
/** As `sayMoment`, in the one zone: `Mon 23 Nov 09:00 Europe/Berlin`. */
function sayShortMoment(instant, clock) {
    return sayMoment(instant, clock).replace(/ \([^)]* UTC\)$/, "");
}
function isUniversal(zone) {
    return /^(?:Etc\/)?(?:UTC|UCT|Universal|Zulu|GMT)$/i.test(zone);
}
function wallIn(zone, instant) {
    const wall = new Date((0,time_zone/* wallClock */.Xb)(zone, instant));
    return {
        year: wall.getUTCFullYear(),
        date: `${weekdays[wall.getUTCDay()]} ${wall.getUTCDate()} ${months[wall.getUTCMonth()]}`,
        time: wall.toISOString().slice(11, 16),
    };
}

;// CONCATENATED MODULE: ./.build/report/markdown/context.js


function voiceOf(context) {
    const moments = new Map();
    const remembered = (say) => (instant, environment) => {
        const zone = environment === undefined ? undefined : context.zones?.get(environment);
        const clock = { now: context.now, timeZone: zone ?? context.timeZone };
        const key = `${say.name} ${clock.timeZone} ${instant}`;
        const known = moments.get(key) ?? say(instant, clock);
        moments.set(key, known);
        return known;
    };
    return {
        context,
        moment: remembered(sayMoment),
        short: remembered(sayShortMoment),
        where: (finding) => whereOf(finding, context),
    };
}
/** From the repository's root: what GitHub's annotations and addresses count from. */
function pathInRepository(directory, file) {
    return directory === "" ? file : `${directory}/${file}`;
}
function whereOf(finding, { directory, blobUrl }) {
    const file = finding.file ?? finding.place?.file;
    if (file === undefined) {
        const parts = [finding.environment, finding.server].filter((part) => part !== undefined);
        return parts.length > 0 ? (0,markdown_escape/* code */.aY)(parts.join("/")) : "";
    }
    const label = (0,markdown_escape/* code */.aY)(finding.line === undefined ? file : `${file}:${finding.line}`);
    if (blobUrl === undefined)
        return label;
    const path = pathInRepository(directory, file)
        .split("/")
        .map((step) => encodeURIComponent(step.toWellFormed()))
        .join("/");
    const line = finding.line === undefined ? "" : `#L${finding.line}`;
    return (0,markdown_escape/* link */.nf)(label, `${blobUrl}/${path}${line}`);
}

// EXTERNAL MODULE: ./.build/contract/text/visible.js
var visible = __webpack_require__(43298);
// EXTERNAL MODULE: ./.build/model/drift.js
var model_drift = __webpack_require__(646);
;// CONCATENATED MODULE: ./.build/report/markdown/drifted.js



/** Things to look at, and texts beside them, of one variant; the branch has them all. */
const looksAtMost = 10;
const textsAtMost = 5;
/** `weather 1.0.1 does not run in production as it was reviewed since …: contract … ≠ reviewed …` */
function sayDrifted({ touched, environment, server }, voice) {
    const { drift = [] } = touched.status ?? {};
    const said = drift.map((one) => {
        const since = voice.moment(one.since, environment);
        return `${(0,markdown_escape/* code */.aY)(server)} ${(0,markdown_escape/* text */.Qq)(one.variant)} does not run in ${(0,markdown_escape/* text */.Qq)(environment)} as it was reviewed, seen since ${since}: ${(0,markdown_escape/* text */.Qq)((0,model_drift/* sayContractDrift */.Hh)(one), 400)}.`;
    });
    return said.join(" ");
}
/** Each variant that drifted, with what stands out in it. */
function driftItems(all, voice) {
    return all.flatMap(({ touched: { id, status }, environment }) => (status?.drift ?? []).map((drift) => {
        const when = voice.short(drift.since, environment);
        return `✗ ${sayOf(id, drift.variant)}, since ${when}: ${(0,markdown_escape/* text */.Qq)((0,model_drift/* sayContractDrift */.Hh)(drift))}${driftDetail(drift)}`;
    }));
}
/** What to look at twice, and what models read before and after, as a list within a list's item. */
function driftDetail({ changes }) {
    const looks = changes.flatMap(({ summary, warnings = [] }) => warnings.map((warning) => `⚠️ look: ${(0,markdown_escape/* text */.Qq)((0,visible/* visible */.R)(`${summary}: ${warning}`), 400)}`));
    const texts = changes.flatMap(({ pointer, before, after }) => before === undefined && after === undefined
        ? []
        : [`${(0,markdown_escape/* code */.aY)((0,visible/* visible */.R)(pointer), 120)}: ${sayText(before)} → ${sayText(after)}`]);
    const lines = [...upTo(looksAtMost, looks), ...upTo(textsAtMost, texts)];
    return lines.map((line) => `\n  - ${line}`).join("");
}
/** Whether a look of before has found as reviewed what was found to have drifted since. */
function isOutdated({ variant, contract }, { drift = [] }) {
    return contract !== undefined && drift.some((one) => one.variant === variant && one.reviewed === contract);
}
function sayOf(id, variant) {
    return `${(0,markdown_escape/* code */.aY)(id)} ${(0,markdown_escape/* text */.Qq)(variant)}`;
}
function sayText(words) {
    return words === undefined ? "nothing" : `“${(0,markdown_escape/* text */.Qq)((0,visible/* visible */.R)(words), 400)}”`;
}
function upTo(most, lines) {
    const rest = lines.length - most;
    return rest > 0 ? [...lines.slice(0, most), `… and ${rest} more`] : lines;
}

// EXTERNAL MODULE: ./.build/report/markdown/fit.js
var fit = __webpack_require__(54185);
// EXTERNAL MODULE: ./.build/report/markdown/gates.js
var markdown_gates = __webpack_require__(74394);
// EXTERNAL MODULE: ./.build/model/traffic.js
var model_traffic = __webpack_require__(88576);
// EXTERNAL MODULE: ./.build/reconcile/settle.js
var reconcile_settle = __webpack_require__(77561);
// EXTERNAL MODULE: ./.build/reconcile/variants.js
var variants = __webpack_require__(20680);
// EXTERNAL MODULE: ./.build/report/reach.js
var report_reach = __webpack_require__(7049);
// EXTERNAL MODULE: ./.build/report/time.js
var time = __webpack_require__(91937);
// EXTERNAL MODULE: ./.build/model/status.js
var model_status = __webpack_require__(20871);
// EXTERNAL MODULE: ./.build/reconcile/rollout.js
var reconcile_rollout = __webpack_require__(66529);
;// CONCATENATED MODULE: ./.build/report/markdown/standing.js


/** How one deployment stands after a merge, the worst first: what everything else is told by. */
const standings = [
    "tampered",
    "failed",
    /** Its targets could not be brought to it; it is tried again. */
    "stuck",
    "rolled-back",
    /** What runs is not what was reviewed, and nothing else is under way. */
    "drifted",
    "refused",
    "held",
    "stopped",
    "applying",
    "progressing",
    "waiting",
    "watching",
    "healthy",
    "removed",
    /** Another change has taken its place. */
    "superseded",
    /** No run has looked at it yet. */
    "unseen",
];
/** Red is bad, yellow wants a person, blue is under way or waits for its time alone, green is done. */
function standingLight(standing) {
    const { kind, eligible, isPaused } = standing;
    if (hasDrifted(standing))
        return "🔴";
    if (kind === "progressing" && isPaused)
        return "🟡";
    return kind === "waiting" && eligible !== null ? "🔵" : lights[kind];
}
/** Whether how it stands is bad by itself. */
function isBad({ kind }) {
    return lights[kind] === "🔴";
}
const lights = {
    tampered: "🔴",
    failed: "🔴",
    stuck: "🔴",
    "rolled-back": "🔴",
    drifted: "🔴",
    refused: "🔴",
    held: "🟡",
    stopped: "🟡",
    applying: "🔵",
    progressing: "🔵",
    waiting: "🟡",
    watching: "🟢",
    healthy: "🟢",
    removed: "🟢",
    superseded: "🟢",
    unseen: "🔵",
};
function standingOf(touched, now) {
    const [environment = "", server = ""] = touched.id.split("/");
    const { pending } = touched;
    const gates = (touched.gates ?? pending?.gates ?? []).filter(({ outcome }) => outcome !== "pass");
    const eligible = touched.eligible ?? pending?.eligible ?? null;
    const { rollout } = touched.status ?? {};
    const isPaused = gates.some(({ rule }) => rule === "rollout/paused") || (!!rollout && (0,reconcile_rollout/* isPaused */.lP)(rollout));
    return { kind: kindOf(touched, gates, now), touched, environment, server, gates, eligible, isPaused };
}
function kindOf(touched, gates, now) {
    const { status, pending, decision } = touched;
    const state = pending?.state;
    if (touched.supersededBy !== undefined)
        return "superseded";
    if (decision === "tampered" || state === "tampered")
        return "tampered";
    if (status?.outcome === "applying")
        return status.problem === null ? "applying" : "stuck";
    if (status?.outcome === "failed")
        return "failed";
    // What was rolled back stays in sight as held: how that came about says more.
    if (status?.event === "rolled-back" && freshHolds(status).length > 0 && !asksForMore(touched)) {
        return "rolled-back";
    }
    if (decision === "refuse" || state === "refused")
        return "refused";
    if (decision === "hold" || state === "held")
        return "held";
    if (decision === "stop" || gates.some(({ rule }) => rule === "stop/stopped"))
        return "stopped";
    if (decision === "leased" || state === "applying")
        return "applying";
    if (status?.rollout)
        return "progressing";
    if (decision === "wait" || state === "waiting")
        return "waiting";
    if (status === null)
        return pending === null ? "unseen" : "waiting";
    if (isSuperseded(touched, status))
        return "superseded";
    if (status.event === "removed")
        return "removed";
    if ((status.drift ?? []).length > 0)
        return "drifted";
    return status.watch && Date.parse(status.watch.until) > now.getTime() ? "watching" : "healthy";
}
/** What runs is not what was reviewed, whatever else is to be said; of what others have taken over they tell. */
function hasDrifted({ kind, touched }) {
    return kind !== "superseded" && (touched.status?.drift ?? []).length > 0;
}
/** Something else than what was taken back waits by now. */
function asksForMore({ pending, status }) {
    return (pending !== null &&
        (pending.state === "waiting" || pending.state === "refused") &&
        pending.digest !== status?.desired.digest);
}
function isSuperseded({ wanted, pending }, status) {
    if (wanted?.digest === undefined || status.desired.digest === wanted.digest)
        return false;
    return pending?.digest !== wanted.digest && (0,model_status/* isSettled */.I)(status);
}
/** What the last rollback took away. */
function freshHolds({ hold }) {
    const last = Math.max(...hold.map(({ revision }) => revision));
    return hold.filter(({ revision }) => revision === last);
}
/** The worst first; what stands alike in the order of its id. */
function inOrderOfConcern(a, b) {
    return standings.indexOf(a.kind) - standings.indexOf(b.kind) || (a.touched.id < b.touched.id ? -1 : 1);
}

;// CONCATENATED MODULE: ./.build/report/markdown/standing-words.js











/** A deployment's state as a sentence of Markdown: what is, since when, why, and what comes next. */
function sayStanding(standing, voice, context) {
    const { kind, touched, environment, server } = standing;
    const { status } = touched;
    const subject = waits.has(kind) && isUnknown(touched) ? (0,markdown_escape/* code */.aY)(server) : `${(0,markdown_escape/* code */.aY)(server)} ${(0,markdown_escape/* text */.Qq)(versionAt(touched))}`;
    const where = (0,markdown_escape/* text */.Qq)(environment);
    switch (kind) {
        case "tampered":
            return `${(0,markdown_escape/* code */.aY)(server)} in ${where} is left alone: the branch was changed behind Headgate's back.`;
        case "failed":
            return sayFailed(standing, subject);
        case "stuck":
            return `Applying ${subject} in ${where} did not end: ${(0,markdown_escape/* text */.Qq)(status?.problem ?? "")}. It is tried again.`;
        case "rolled-back":
            return sayRolledBack(standing, context);
        case "drifted":
            return sayDrifted(standing, voice);
        case "refused":
            return `${subject} is not applied in ${where}: ${sayGates(standing, voice)}.`;
        case "held":
            return `${subject} is not applied in ${where}: ${sayGates(standing, voice) || "it is held"}.`;
        case "stopped":
            return `${subject} waits in ${where}: ${sayGates(standing, voice) || "everything forward is stopped"}.`;
        case "applying":
            return status?.event === "rolled-back"
                ? `Rolling ${(0,markdown_escape/* code */.aY)(server)} in ${where} back to ${(0,markdown_escape/* text */.Qq)((0,phrases/* sayVersions */.x4)(status.traffic))} …`
                : `Applying ${subject} in ${where} …`;
        case "progressing":
            return sayProgress(standing, voice, subject);
        case "waiting":
            return `${subject} waits for ${where}: ${sayWaits(standing, voice)}.`;
        case "watching":
        case "healthy":
            return sayHealthy(standing, voice, subject);
        case "removed":
            return `${(0,markdown_escape/* code */.aY)(server)} is removed from ${where} since ${voice.moment(status?.at ?? "", environment)}.`;
        case "superseded":
            return saySuperseded(standing);
        case "unseen":
            return `${subject} goes to ${where} with the next run.`;
    }
}
function saySuperseded({ touched: { status, supersededBy }, environment, server }) {
    const runs = `${(0,markdown_escape/* text */.Qq)((0,phrases/* sayVersions */.x4)(status?.traffic ?? {}))} runs there`;
    return supersededBy
        ? `${(0,markdown_escape/* code */.aY)(server)} in ${(0,markdown_escape/* text */.Qq)(environment)} was superseded by #${Math.trunc(supersededBy)}: ${runs}.`
        : `${(0,markdown_escape/* code */.aY)(server)} in ${(0,markdown_escape/* text */.Qq)(environment)} was changed again since: ${runs}.`;
}
function sayFailed({ touched: { status }, environment, server }, subject) {
    if (!status)
        return "";
    const why = (0,markdown_escape/* text */.Qq)(standing_words_failureOf(status), 400);
    const because = why === "" ? "" : `: ${why}`;
    const where = (0,markdown_escape/* text */.Qq)(environment);
    if (status.event === "withdrawn") {
        return `${(0,markdown_escape/* code */.aY)(server)} was taken away from ${where} again${because}. There was nothing to go back to.`;
    }
    const what = status.event === "rolled-back" ? `The rollback of ${(0,markdown_escape/* code */.aY)(server)}` : subject;
    return `${what} failed in ${where}${because}. Nothing goes on by itself.`;
}
/** The words of what was bad: of a probe, of the rollback that was refused, of whoever took it back. */
function standing_words_failureOf(status) {
    const bad = (0,reconcile_settle/* deciding */.C$)(status.probes).some(({ outcome }) => outcome === "fail");
    const held = freshHolds(status)[0];
    const parts = [bad ? (0,reconcile_settle/* reasonOf */.A3)(status.probes) : undefined, status.problem, bad ? undefined : held?.reason];
    return [...new Set(parts.filter((part) => part !== undefined && part !== null && part !== ""))].join("; ");
}
/** `weather 1.1.5 was rolled back from production after 4 min: …. 1.1.4 has 100 %. 1.1.5 is held; #43 takes it out of main.` */
function sayRolledBack(standing, context) {
    const { touched, environment, server } = standing;
    const { status } = touched;
    if (!status)
        return "";
    const held = freshHolds(status);
    const version = held.find((one) => one.kind === "version")?.version;
    const what = version === undefined ? (0,markdown_escape/* code */.aY)(server) : `${(0,markdown_escape/* code */.aY)(server)} ${(0,markdown_escape/* text */.Qq)(version)}`;
    const [first] = held;
    const reason = first?.reason ?? status.cause.reason ?? "";
    const by = status.cause.command === "rollback" ? ` by ${(0,markdown_escape/* code */.aY)(status.cause.actor)}` : "";
    const because = reason === "" ? "" : `: ${(0,markdown_escape/* text */.Qq)(unended(reason), 400)}`;
    return [
        `${what} was rolled back ${version === undefined ? "in" : "from"} ${(0,markdown_escape/* text */.Qq)(environment)}${sayAfter(touched, first)}${by}${because}.`,
        `${sayShare(status)}.`,
        `${(0,markdown_escape/* text */.Qq)(standing_words_listed(held.map(phrases/* sayHeld */.$K)), 160)} ${held.length === 1 ? "is" : "are"} held${sayBroughtBack(touched, context, held.length === 1 ? "it" : "them")}.`,
    ].join(" ");
}
function standing_words_listed(names) {
    return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
function unended(sentence) {
    return sentence.replace(/[.\s]+$/, "");
}
function sayAfter({ began }, held) {
    const length = began === undefined ? Number.NaN : Date.parse(held?.at ?? "") - Date.parse(began);
    return length >= 0 ? ` after ${(0,time/* sayDuration */.kP)(length)}` : "";
}
function sayShare({ traffic }) {
    const live = Object.entries(traffic).filter(([, share]) => share > 0);
    const [only] = live;
    if (only !== undefined && live.length === 1)
        return `${(0,markdown_escape/* text */.Qq)((0,model_traffic/* versionOf */.E4)(only[0]))} has ${only[1]} %`;
    return only === undefined ? "Nothing runs there" : `What runs is ${(0,markdown_escape/* text */.Qq)((0,phrases/* sayTraffic */.Fs)(traffic))}`;
}
function sayBroughtBack({ broughtBack }, { branch = "main" }, what) {
    const it = `${what} out of ${(0,markdown_escape/* text */.Qq)(branch)}`;
    switch (broughtBack?.kind) {
        case undefined:
            return "";
        case "pull-request":
            return `; #${Math.trunc(broughtBack.number)} takes ${it}`;
        case "issue":
            return `; #${Math.trunc(broughtBack.number)} asks to take ${it}`;
        case "commit":
            return `; ${(0,markdown_escape/* code */.aY)(broughtBack.commit.slice(0, 7))} took ${it}`;
        case "branch":
            return `, and still in ${(0,markdown_escape/* text */.Qq)(branch)}: merge ${(0,markdown_escape/* code */.aY)(broughtBack.branch)}`;
    }
}
function sayProgress(standing, voice, subject) {
    const { touched, environment, gates, isPaused } = standing;
    const rollout = touched.status?.rollout;
    if (!touched.status || !rollout)
        return "";
    const share = touched.status.traffic[rollout.to] ?? 0;
    const reach = (0,report_reach/* reachOf */.x)(rollout);
    const where = (0,markdown_escape/* text */.Qq)(environment);
    const failed = touched.status.problem === null ? "" : "; what could not be written is tried again then";
    const has = reach === null
        ? `${subject} takes ${share} % of ${where}`
        : `${subject} is in ${where} on ${(0,markdown_escape/* text */.Qq)((0,report_reach/* sayReach */.B)(reach), 200)}`;
    const inTheWay = gates.filter(({ rule }) => rule !== "rollout/interval" && rule !== "rollout/paused");
    if (isPaused && inTheWay.length === 0) {
        return `${has} and pauses there, at step ${rollout.step} of ${rollout.of}, until a person lets it go on.`;
    }
    if (inTheWay.length > 0)
        return `${has}; the next step waits: ${sayWaits(standing, voice)}.`;
    const at = voice.moment(rollout.next, environment);
    const now = voice.context.now;
    if (Date.parse(rollout.next) <= now.getTime())
        return `${has}; the next step is due since ${at}.`;
    return `${has}, next step ${(0,time/* sayIn */.dx)(rollout.next, now)}, on ${at}${failed}.`;
}
function sayHealthy({ touched, environment, kind }, voice, subject) {
    const { status } = touched;
    if (!status)
        return "";
    const { blue, green } = status.desired;
    // A status may be younger than what it says of blue: a share was moved, or a green was added.
    const began = (blue !== null && status.soak[blue]?.since) || status.at;
    const watched = kind === "watching" && status.watch
        ? `, watched until ${voice.moment(status.watch.until, environment)}`
        : "";
    const { keep } = status;
    const kept = keep
        ? `; ${(0,markdown_escape/* text */.Qq)((0,model_traffic/* versionOf */.E4)(keep.variant))} stays ready until ${voice.moment(keep.until, environment)}`
        : "";
    const where = (0,markdown_escape/* text */.Qq)(environment);
    const isShared = Object.values(status.traffic).filter((share) => share > 0).length > 1;
    if (isShared) {
        const at = voice.moment(status.at, environment);
        return `${subject} is blue in ${where}, with ${(0,markdown_escape/* text */.Qq)((0,phrases/* sayTraffic */.Fs)(status.traffic))} since ${at}${watched}${kept}.`;
    }
    const idle = Object.keys(green).filter((version) => green[version] === 0);
    const standby = idle.length === 0 ? "" : `; ${(0,markdown_escape/* text */.Qq)(standing_words_listed(idle))} can be given traffic`;
    return `${subject} is blue in ${where} since ${voice.moment(began, environment)}${watched}${standby}${kept}.`;
}
/** What stands in the way, in plain text; what the branch has recorded of a single gate lacks only its time. */
function gateTexts({ gates, environment, eligible }, voice) {
    const time = gates.length === 1 ? eligible : null;
    return gates.map((gate) => {
        const own = "eligible" in gate ? gate.eligible : undefined;
        return unended((0,markdown_gates/* sayGate */.dt)({ message: gate.message, eligible: own ?? time }, voice, environment));
    });
}
/** All that stands in the way, at most three. */
function sayGates(standing, voice) {
    const said = gateTexts(standing, voice);
    const more = said.length > 3 ? [`${said.length - 3} more`] : [];
    return [...said.slice(0, 3).map((gate) => (0,markdown_escape/* text */.Qq)(gate, 240)), ...more].join("; ");
}
function sayWaits(standing, voice) {
    const { eligible, environment } = standing;
    const said = sayGates(standing, voice);
    if (eligible === null)
        return said || "for its turn";
    const when = voice.moment(eligible, environment);
    if (said === "")
        return `eligible ${(0,markdown_escape/* text */.Qq)(when)}`;
    return gateTexts(standing, voice).some((gate) => gate.includes(when))
        ? said
        : `${said}; eligible ${(0,markdown_escape/* text */.Qq)(when)}`;
}
/** The version that it is about: the one that takes over, else the one that was asked for. */
function versionAt(touched) {
    const { status, wanted } = touched;
    const { rollout } = status ?? {};
    if (status && rollout)
        return status.variants[rollout.to]?.version ?? (0,model_traffic/* versionOf */.E4)(rollout.to);
    const asked = wanted?.blue ?? null;
    if (status?.outcome === "applying" && status.desired.blue !== null)
        return status.desired.blue;
    if (waitsForMore(touched) && asked !== null)
        return asked;
    return (status?.desired.blue ?? asked ?? (status && (0,variants/* blueOf */.iS)(status) ? (0,model_traffic/* versionOf */.E4)((0,variants/* blueOf */.iS)(status) ?? "") : phrases/* nothing */.s6));
}
/** Those that are about what is asked for, and not about what runs. */
const waits = new Set(["refused", "held", "stopped", "waiting", "unseen"]);
/** Something else than what runs was asked for. */
function waitsForMore({ status, pending }) {
    return pending !== null && pending.digest !== status?.desired.digest;
}
/** Something waits of which is only known that it does: not of the version that runs. */
function isUnknown(touched) {
    const { status, wanted } = touched;
    return !status?.rollout && waitsForMore(touched) && (wanted?.blue ?? null) === null;
}
/** The same in few words, for a table's cell. */
function standingInShort(standing, voice) {
    const { kind, touched, environment } = standing;
    const { status } = touched;
    const told = { moment: voice.short };
    switch (kind) {
        case "progressing": {
            const rollout = status?.rollout;
            if (!rollout)
                return kind;
            const step = `step ${rollout.step} of ${rollout.of}`;
            if (standing.isPaused)
                return `${step}, paused until a person lets it go on`;
            return standing.gates.some(({ rule }) => rule !== "rollout/interval")
                ? `${step}, waits: ${standing_words_short(sayWaits(standing, told))}`
                : `${step}, next ${voice.short(rollout.next, environment)}`;
        }
        case "waiting":
            return `waits: ${standing_words_short(sayWaits(standing, told))}`;
        case "refused":
        case "held":
        case "stopped":
            return `${kind}: ${standing_words_short(sayGates(standing, told))}`;
        case "failed":
            return `failed: ${(0,markdown_escape/* text */.Qq)((0,report_text/* shorten */.ml)(status ? standing_words_failureOf(status) : "", 120))}`;
        case "stuck":
            return `is tried again: ${(0,markdown_escape/* text */.Qq)((0,report_text/* shorten */.ml)(status?.problem ?? "", 120))}`;
        case "rolled-back":
            return `rolled back ${voice.short(status?.at ?? "", environment)}`;
        case "drifted":
            return `drift since ${voice.short(status?.drift?.[0]?.since ?? "", environment)}: does not run as it was reviewed`;
        case "watching":
            return `healthy since ${voice.short(status?.at ?? "", environment)}, watched until ${voice.short(status?.watch?.until ?? "", environment)}`;
        case "healthy":
            return `healthy since ${voice.short(status?.at ?? "", environment)}`;
        case "removed":
            return `removed ${voice.short(status?.at ?? "", environment)}`;
        case "tampered":
            return "changed behind Headgate's back";
        case "superseded":
            return touched.supersededBy
                ? `superseded by #${Math.trunc(touched.supersededBy)}`
                : "changed again since";
        case "unseen":
            return "goes with the next run";
        case "applying":
            return "applying …";
    }
}
/** Markdown is never cut: what is too long for a cell says where the rest is. */
function standing_words_short(markdown) {
    return markdown.length <= 300 ? markdown : "see below";
}

;// CONCATENATED MODULE: ./.build/report/markdown/outcome-headline.js


/** What became of it, in one sentence: the worst, else what is least done; one for all where all are done. */
function outcomeHeadline(touched, voice, context) {
    // What others have taken over says something only where nothing else is left.
    const own = touched.filter(({ kind }) => kind !== "superseded");
    const all = own.length > 0 ? own : touched;
    const [worst] = all;
    if (worst === undefined)
        return "Nothing was to be done.";
    const alike = all.filter(({ kind }) => kind === worst.kind);
    const isDone = worst.kind === "healthy" || worst.kind === "watching";
    if (isDone && all.length > 1)
        return sayAllDone(all);
    if (worst.kind === "applying" && alike.length > 1) {
        return `Applying ${alike.length} deployments ${sayWhere(alike)} …`;
    }
    if (worst.kind === "superseded" && all.length > 1)
        return outcome_headline_saySuperseded(all);
    const others = alike.length - 1;
    const more = others === 0 ? "" : ` So ${others === 1 ? "is 1 other" : `are ${others} others`}.`;
    return `${sayStanding(worst, voice, context)}${others > 0 && outcome_headline_isBad(worst) ? more : ""}`;
}
function outcome_headline_isBad({ kind }) {
    return (kind === "failed" ||
        kind === "rolled-back" ||
        kind === "drifted" ||
        kind === "refused" ||
        kind === "tampered");
}
function outcome_headline_saySuperseded(all) {
    const by = new Set(all.map(({ touched }) => touched.supersededBy ?? null));
    const [number] = by;
    const many = `All ${all.length} deployments ${sayWhere(all)}`;
    return by.size === 1 && number
        ? `${many} were superseded by #${Math.trunc(number)}.`
        : `${many} were changed again since.`;
}
function sayAllDone(all) {
    const servers = new Set(all.map(({ server }) => server));
    const versions = new Set(all.map(({ touched }) => versionAt(touched)));
    const [server] = servers;
    const [version] = versions;
    if (server !== undefined && version !== undefined && servers.size === 1 && versions.size === 1) {
        return `${(0,markdown_escape/* code */.aY)(server)} ${(0,markdown_escape/* text */.Qq)(version)} is blue ${sayWhere(all)}.`;
    }
    return `All ${all.length} deployments ${sayWhere(all)} are as wanted.`;
}
function sayWhere(all) {
    const names = [...new Set(all.map(({ environment }) => environment))];
    if (names.length > 3)
        return `in ${names.length} environments`;
    const said = names.map((name) => (0,markdown_escape/* text */.Qq)(name));
    return `in ${said.length < 2 ? said.join("") : `${said.slice(0, -1).join(", ")} and ${said.at(-1)}`}`;
}

// EXTERNAL MODULE: ./.build/report/change.js
var change = __webpack_require__(34344);
// EXTERNAL MODULE: ./.build/report/plan-findings.js
var plan_findings = __webpack_require__(53022);
// EXTERNAL MODULE: ./.build/report/markdown/advisories.js
var advisories = __webpack_require__(52419);
;// CONCATENATED MODULE: ./.build/report/markdown/findings.js



/** Places that are named of one finding that was made in many. */
const placesAtMost = 5;
/** Findings that are no pass, most severe first; what several places have in the same words is one group. */
function groupFindings(findings) {
    const groups = new Map();
    for (const finding of (0,model_finding.sortFindings)(findings.filter(({ outcome }) => outcome !== "pass"))) {
        const { rule, outcome, message, eligible } = finding;
        const key = JSON.stringify([rule, outcome, message, eligible]);
        const group = groups.get(key);
        if (group)
            group.push(finding);
        else
            groups.set(key, [finding]);
    }
    return [...groups.values()];
}
/** A block per group of findings: what is, what to do next, and where. */
function findingBlocks(groups, voice) {
    return groups.flatMap((group) => {
        const [first] = group;
        return first === undefined ? [] : [sayGroup(first, group, voice)];
    });
}
function sayGroup(first, group, voice) {
    const said = (0,markdown_escape/* text */.Qq)((0,markdown_gates/* sayGate */.dt)(first, voice, first.environment));
    const sign = first.outcome === "fail" ? "🔴" : markdown_gates/* outcomeSigns */.H2[first.outcome];
    const places = [...new Set(group.map((finding) => voice.where(finding)))].filter((place) => place !== "");
    const more = places.length - placesAtMost;
    const where = [...places.slice(0, placesAtMost), ...(more > 0 ? [`${more} more places`] : [])];
    return [
        `${sign} ${first.outcome === "fail" ? (0,markdown_escape/* bold */.Cr)(said) : said}`,
        ...(first.hint === "" ? [] : [(0,markdown_escape/* text */.Qq)(first.hint)]),
        `${[...where, (0,markdown_escape/* code */.aY)(first.rule)].join(" · ")}`,
    ].join("<br>");
}

// EXTERNAL MODULE: ./.build/report/contract/groups.js
var groups = __webpack_require__(19549);
// EXTERNAL MODULE: ./.build/report/contract/markdown.js
var markdown = __webpack_require__(81756);
// EXTERNAL MODULE: ./.build/report/contract/note-words.js
var note_words = __webpack_require__(38377);
;// CONCATENATED MODULE: ./.build/report/markdown/plan-contract.js







/** Bytes that the differences of contracts may take together; where it is full, the line alone is said. */
const roomFor = {
    comment: { full: 28_000, collapsed: 9_000, list: 0, counts: 0 },
    summary: { full: 400_000, collapsed: 60_000, list: 0, counts: 0 },
};
/** Below it a difference is better told by its line. */
const leastRoom = 600;
/** Tools of one kind that are named before the rest is only counted. */
const mostTools = 20;
/** What is promised to clients: every change of every contract, each once for all the environments that it comes to. */
function contractSection({ changes, extra }, tier, paper) {
    const told = toldOnce(changes.flatMap(({ id, server }) => {
        const note = extra.contracts?.get(id);
        return note === undefined ? [] : [{ ids: [id], server, note }];
    }));
    if (told.length === 0)
        return "";
    const compared = told.flatMap(({ note }) => note.compared).length;
    const room = compared === 0 ? 0 : Math.floor(roomFor[paper][tier] / compared);
    return (0,markdown_blocks/* details */.zH)(`Contract: ${(0,markdown_escape/* htmlText */.js)(inShort(told))}`, told.map((one) => block(one, room)).join("\n\n"));
}
function toldOnce(all) {
    const groups = new Map();
    for (const one of all) {
        const { compared, deprecated, apart } = one.note;
        const pairs = compared.map(({ as, from, to }) => [as, from, to]);
        const key = JSON.stringify([one.server, pairs, deprecated, apart]);
        const known = groups.get(key);
        groups.set(key, known ? { ...known, ids: [...known.ids, ...one.ids] } : one);
    }
    return [...groups.values()];
}
/** `additive, 2 changes`; of several, how many are what. */
function inShort(told) {
    const comparisons = told.flatMap(({ note }) => note.compared.map(({ comparison }) => comparison));
    const twice = comparisons.flatMap(groups.warningsIn).length;
    const warned = twice === 0 ? [] : [`${twice} to look at twice`];
    const [only] = comparisons;
    if (comparisons.length < 2) {
        return [
            only === undefined ? "tools that differ or are deprecated" : (0,groups/* verdictInShort */.Bu)(only),
            ...warned,
        ].join(", ");
    }
    const verdicts = [...new Set(comparisons.map(({ verdict }) => verdict))].map((verdict) => `${comparisons.filter((one) => one.verdict === verdict).length} ${verdict}`);
    return [...verdicts, ...warned].join(", ");
}
function block({ ids, note }, room) {
    const names = ids.slice(0, 10).map((id) => (0,markdown_escape/* code */.aY)(id));
    const where = `${names.join(", ")}${ids.length > 10 ? `, and ${(0,report_text/* count */.U9)(ids.length - 10, "more deployment")}` : ""}`;
    const compared = note.compared.flatMap((one) => comparedBlocks(where, one, room));
    return [...(compared.length === 0 ? [where] : compared), ...toolBlocks(note)].join("\n\n");
}
function comparedBlocks(where, { as, from, to, comparison, line }, room) {
    const versions = `, ${(0,markdown_escape/* text */.Qq)(from, 60)} → ${(0,markdown_escape/* text */.Qq)(to, 60)}${as === "blue" ? "" : ` (${as})`}`;
    const told = room < leastRoom ? "" : (0,markdown/* comparisonMarkdown */.v)(comparison, { limit: room });
    return comparison.changes.length > 0 && told !== ""
        ? [`${where}${versions}`, told]
        : [`${where}${as === "blue" ? "" : versions}: ${(0,markdown_escape/* text */.Qq)((0,visible/* visible */.R)(line), 600)}`];
}
function toolBlocks({ deprecated, apart }) {
    const called = deprecated.map(({ name, isNew }) => `${(0,markdown_escape/* code */.aY)((0,visible/* visible */.R)(name))} is ${isNew ? "now " : ""}deprecated`);
    const differing = apart.map((one) => `${(0,markdown_escape/* code */.aY)((0,visible/* visible */.R)(one.name))} ${(0,markdown_escape/* text */.Qq)((0,note_words/* apartWords */.Cv)(one), 200)}`);
    return [...toolList("Deprecated", called), ...toolList("Not the same in all that is live", differing)];
}
/** Under a heading: a list that comes after another one would belong to it. */
function toolList(title, items) {
    if (items.length === 0)
        return [];
    const rest = items.length - mostTools;
    const more = rest > 0 ? [`and ${(0,report_text/* count */.U9)(rest, "more tool")}`] : [];
    return [(0,markdown_escape/* bold */.Cr)(`${title}: ${items.length}`), (0,markdown_blocks/* list */.p_)([...items.slice(0, mostTools), ...more])];
}

// EXTERNAL MODULE: ./.build/report/difference.js
var difference = __webpack_require__(1575);
;// CONCATENATED MODULE: ./.build/report/markdown/change-words.js





/** `start a canary of weather 1.1.5 in production`: what follows "This will", as Markdown. */
function sayDeed(plan) {
    const server = (0,markdown_escape/* code */.aY)(plan.server);
    const environment = (0,markdown_escape/* text */.Qq)(plan.environment);
    const from = versionIn(plan.from.traffic);
    const to = wantedVersion(plan);
    switch ((0,change/* kindOfChange */.C$)(plan)) {
        case "first":
            return `deploy ${server} ${(0,markdown_escape/* text */.Qq)(to)} to ${environment} for the first time`;
        case "removal":
            return `remove ${server} ${(0,markdown_escape/* text */.Qq)(from)} from ${environment}`;
        case "unreadable":
            return `change ${server} in ${environment}`;
        case "retreat":
            return `roll ${server} back to ${(0,markdown_escape/* text */.Qq)(versionIn(plan.step?.live.traffic ?? {}))} in ${environment}`;
        case "retirement":
            return `take out what was kept ready beside ${server} ${(0,markdown_escape/* text */.Qq)(to)} in ${environment}`;
        case "again":
            return `bring ${server} ${(0,markdown_escape/* text */.Qq)(to)} to its targets in ${environment} again`;
        case "versions":
            return sayVersionsDeed(plan, server, environment, from, to);
        case "settings":
            return saySettingsDeed(plan, server, environment, to);
    }
}
function sayVersionsDeed(plan, server, environment, from, to) {
    if ((0,change/* rollsOutFrom */.JW)(plan) === undefined)
        return sayShares(plan, server, environment);
    const { type, steps } = plan.strategy;
    if (type === "immediate" || steps.length === 0) {
        return `switch ${server} from ${(0,markdown_escape/* text */.Qq)(from)} to ${(0,markdown_escape/* text */.Qq)(to)} in ${environment}, at once`;
    }
    if (type === "blue_green") {
        return `start ${server} ${(0,markdown_escape/* text */.Qq)(to)} beside ${(0,markdown_escape/* text */.Qq)(from)} in ${environment}, then switch to it`;
    }
    return type === "rolling"
        ? `roll ${server} ${(0,markdown_escape/* text */.Qq)(to)} out in ${environment}, step by step`
        : `start a canary of ${server} ${(0,markdown_escape/* text */.Qq)(to)} in ${environment}`;
}
function saySettingsDeed(plan, server, environment, to) {
    const beside = (0,change/* versionsBeside */.y$)(plan);
    if (beside.length > 0) {
        return `put ${server} ${beside.map((version) => (0,markdown_escape/* text */.Qq)(version)).join(", ")} beside ${(0,markdown_escape/* text */.Qq)(versionIn(plan.from.traffic))} in ${environment}, without traffic`;
    }
    const gradual = (0,change/* rollsOutFrom */.JW)(plan) !== undefined && plan.strategy.steps.length > 0;
    return gradual
        ? `roll out other settings of ${server} ${(0,markdown_escape/* text */.Qq)(to)} in ${environment}, step by step`
        : `give ${server} ${(0,markdown_escape/* text */.Qq)(to)} other settings in ${environment}`;
}
/** People's shares: one green that gets another share is named, more are listed. */
function sayShares(plan, server, environment) {
    const { green, live } = plan.to;
    const moved = Object.keys(green).filter((version) => plan.from.traffic[version] !== green[version]);
    const [only] = moved;
    if (only !== undefined && moved.length === 1) {
        return `give ${server} ${(0,markdown_escape/* text */.Qq)(only)} ${green[only]} % of ${environment}`;
    }
    return `share ${server} in ${environment} as ${(0,markdown_escape/* text */.Qq)((0,phrases/* sayTraffic */.Fs)(live.traffic))}`;
}
/** The version that most users get. */
function versionIn(traffic) {
    const id = (0,difference/* mainVariantId */.EH)(traffic);
    return id === undefined ? phrases/* nothing */.s6 : (0,model_traffic/* versionOf */.E4)(id);
}
/** What a plan leads to: the desired blue. */
function wantedVersion({ to }) {
    return to.blue ?? versionIn(to.live.traffic);
}
/** The cells `from`, `to` and `how` of a plan. */
function changeCells(plan) {
    const from = (0,markdown_escape/* text */.Qq)((0,phrases/* sayVersions */.x4)(plan.from.traffic), 80);
    const to = (0,markdown_escape/* text */.Qq)((0,phrases/* sayVersions */.x4)(plan.to.live.traffic), 80);
    switch ((0,change/* kindOfChange */.C$)(plan)) {
        case "first":
            return [phrases/* nothing */.s6, (0,markdown_escape/* bold */.Cr)(to), "first deployment"];
        case "removal":
            return [from, (0,markdown_escape/* bold */.Cr)("removed"), "taken off its targets"];
        case "unreadable":
            return [from, (0,markdown_escape/* bold */.Cr)("not readable"), "stays as it is"];
        case "retreat":
            return [from, (0,markdown_escape/* bold */.Cr)((0,markdown_escape/* text */.Qq)((0,phrases/* sayVersions */.x4)(plan.step?.live.traffic ?? {}), 80)), "rollback"];
        case "retirement":
            return [from, (0,markdown_escape/* bold */.Cr)(to), "the version before it is no longer kept ready"];
        case "again":
            return [from, (0,markdown_escape/* bold */.Cr)(to), "brought to its targets anew"];
        case "versions":
            return [from, (0,markdown_escape/* bold */.Cr)(to), (0,markdown_escape/* text */.Qq)((0,change/* sayHow */.uL)(plan))];
        case "settings": {
            const beside = (0,change/* versionsBeside */.y$)(plan);
            const what = beside.length > 0 ? `${(0,markdown_escape/* bold */.Cr)(beside.map((one) => (0,markdown_escape/* text */.Qq)(one)).join(", "))} at 0 %` : "other settings";
            return [from, `${(0,markdown_escape/* bold */.Cr)(to)}, ${what}`, beside.length > 0 ? "without traffic" : (0,markdown_escape/* text */.Qq)((0,change/* sayHow */.uL)(plan))];
        }
    }
}

;// CONCATENATED MODULE: ./.build/report/markdown/plan-headline.js





/** The answer to what a reviewer asks first: what will this do, when, and may it. One sentence of Markdown. */
function planHeadline(view) {
    const { changes, failures, plan, voice } = view;
    if (failures.length > 0) {
        const gates = `${(0,report_text/* count */.U9)(failures.length, "gate")} ${failures.length === 1 ? "fails" : "fail"}`;
        return `This cannot be ${view.merged ? "applied" : "merged"} as it is: ${gates}.`;
    }
    const [only] = changes;
    if (only === undefined && view.merged && plan.policies.length === 0)
        return sayAtRest(view);
    if (only === undefined)
        return policiesOnly(plan.policies.map(({ environment }) => environment));
    const sentence = `${changes.length === 1 ? sayOne(only, voice) : saySeveral(changes, voice)}${sayPauses(changes)}`;
    if (plan.policies.length === 0)
        return sentence;
    return `${sentence} It also changes the policy of ${plan_headline_listed(plan.policies.map(({ environment }) => environment))}.`;
}
/** Of what is merged there is nothing to do now. */
function sayAtRest({ pending }) {
    if (pending.length === 0)
        return "Nothing to do: what runs is what is desired.";
    return `Nothing to do now: ${(0,report_text/* count */.U9)(pending.length, "deployment")} ${pending.length === 1 ? "waits" : "wait"}.`;
}
function policiesOnly(environments) {
    if (environments.length === 0)
        return "Nothing would change.";
    return `This will change the policy of ${plan_headline_listed(environments)}, and nothing that runs.`;
}
function sayOne(plan, voice) {
    const deed = sayDeed(plan);
    switch (plan.decision) {
        case "go":
        case "nothing":
            return `This will ${deed}.`;
        case "wait":
            return `This will ${deed}, ${sayWait(plan, voice)}.`;
        case "leased":
            return `This will ${deed}, once another run has finished there.`;
        case "hold":
            return `This would ${deed}, but that is held.`;
        case "stop":
            return `This would ${deed}, but everything forward is stopped there.`;
        case "refuse":
            return `This would ${deed}, but a gate fails.`;
        case "failed":
            return `This would ${deed}, but it has failed and nothing goes on by itself.`;
        case "tampered":
            return `This would ${deed}, but the branch was changed behind Headgate's back.`;
    }
}
/** Whoever merges has to know that somebody is to come back to it. */
function sayPauses(changes) {
    const pausing = changes.filter((plan) => (0,change/* pausesOf */.P0)(plan).length > 0);
    const [only] = pausing;
    if (only === undefined)
        return "";
    if (changes.length > 1) {
        const what = (0,report_text/* count */.U9)(pausing.length, "rollout");
        return ` ${what} ${pausing.length === 1 ? "pauses" : "pause"} on the way until a person resumes ${pausing.length === 1 ? "it" : "them"}.`;
    }
    return ` It pauses at ${(0,change/* pausesOf */.P0)(only).join(" % and at ")} % until a person resumes it.`;
}
function sayWait(plan, voice) {
    if (plan.eligible !== null)
        return `on ${voice.moment(plan.eligible, plan.environment)} at the earliest`;
    const waiting = plan.gates.filter(({ outcome }) => outcome === "wait");
    const [first] = waiting;
    if (first === undefined)
        return "once its gates let it";
    if (waiting.every(({ rule }) => rule.startsWith("approval/")))
        return "once it is approved";
    if (waiting.length > 1)
        return `once ${waiting.length} gates let it`;
    return `once this lets it: ${(0,markdown_escape/* text */.Qq)((0,markdown_gates/* sayGate */.dt)(first, voice, plan.environment), 160)}`;
}
function saySeveral(changes, voice) {
    return `This will ${sayWhat(changes)}: ${sayWhen(changes, voice)}.`;
}
/** Three or fewer are named; of more it is said how many. */
function sayWhat(changes) {
    const servers = [...new Set(changes.map(({ server }) => server))];
    const environments = [...new Set(changes.map(({ environment }) => environment))];
    const where = environments.length <= 3 ? `in ${plan_headline_listed(environments)}` : `in ${environments.length} environments`;
    const [server] = servers;
    if (server === undefined || servers.length > 1) {
        const everywhere = changes.length === servers.length * environments.length;
        const what = everywhere ? (0,report_text/* count */.U9)(servers.length, "server") : (0,report_text/* count */.U9)(changes.length, "deployment");
        return `${sayVerb(changes)} ${what} ${where}`;
    }
    const [version, ...others] = [...new Set(changes.map(wantedVersion))];
    return version !== undefined && others.length === 0 && changes.every(bringsVersion)
        ? `bring ${(0,markdown_escape/* code */.aY)(server)} ${(0,markdown_escape/* text */.Qq)(version)} to ${where.slice(3)}`
        : `change ${(0,markdown_escape/* code */.aY)(server)} ${where}`;
}
function sayVerb(changes) {
    const [kind, ...others] = new Set(changes.map(change/* kindOfChange */.C$));
    if (others.length > 0)
        return "change";
    return kind === "removal" ? "remove" : kind === "first" ? "add" : "change";
}
function bringsVersion(plan) {
    const kind = (0,change/* kindOfChange */.C$)(plan);
    return kind === "first" || (kind === "versions" && (0,change/* rollsOutFrom */.JW)(plan) !== undefined);
}
function sayWhen(changes, voice) {
    const [first] = changes;
    const at = new Set(changes.map(({ eligible }) => eligible));
    const waits = changes.filter(({ decision }) => decision === "wait").length;
    if (first?.eligible && at.size === 1 && waits === changes.length) {
        return `on ${voice.moment(first.eligible, first.environment)} at the earliest`;
    }
    const number = (of) => changes.filter(({ decision }) => of.includes(decision)).length;
    const parts = [
        [number(["go"]), "right away", "right away"],
        [waits, "waits", "wait"],
        [number(["leased"]), "waits for another run", "wait for another run"],
        [number(["hold"]), "is held", "are held"],
        [number(["stop"]), "is stopped", "are stopped"],
        [number(["failed", "refuse", "tampered"]), "cannot go on", "cannot go on"],
    ];
    const said = parts.flatMap(([many, one, more]) => many === 0 ? [] : [{ many, words: many === 1 ? one : more }]);
    const [all] = said;
    if (said.length === 1 && all) {
        return `all ${all.words}`;
    }
    return said.map(({ many, words }) => `${many} ${words}`).join(", ");
}
function plan_headline_listed(names) {
    const shown = names.slice(0, 3).map((name) => (0,markdown_escape/* text */.Qq)(name));
    if (names.length > 3)
        return `${shown.join(", ")} and ${names.length - 3} more`;
    return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}

// EXTERNAL MODULE: ./.build/report/hidden.js
var report_hidden = __webpack_require__(38444);
// EXTERNAL MODULE: ./.build/report/policies.js
var policies = __webpack_require__(55990);
// EXTERNAL MODULE: ./.build/report/shown-value.js
var shown_value = __webpack_require__(9727);
;// CONCATENATED MODULE: ./.build/report/markdown/plan-view.js




function viewOf(shown, context) {
    const { plan, findings, extra } = shown;
    const inSight = plan.deployments.filter(({ decision }) => decision !== "nothing").toSorted(inOrder);
    const changes = inSight.filter(({ origin }) => origin === "change");
    const pending = inSight.filter(({ origin }) => origin === "pending");
    const own = keysOf([...plan.findings, ...changes.flatMap(({ gates }) => gates)]);
    const older = keysOf(pending.flatMap(({ gates }) => gates));
    const isOlder = (finding) => older.has(plan_view_keyOf(finding)) && !own.has(plan_view_keyOf(finding));
    const failing = findings.filter(({ outcome }) => outcome === "fail");
    return {
        ...shown,
        voice: voiceOf(context),
        head: context.head,
        merged: context.merged ?? false,
        changes,
        pending,
        failures: failing.filter((finding) => !isOlder(finding)),
        olderFailures: failing.filter(isOlder),
        secretsOf: (0,report_hidden/* secretsOf */.Y)(plan, extra.secrets),
        lightOf: lightsOf(inSight),
    };
}
function inOrder(a, b) {
    return a.wave - b.wave || (0,model_finding.compareText)(a.environment, b.environment) || (0,model_finding.compareText)(a.server, b.server) || 0;
}
function keysOf(findings) {
    return new Set(findings.filter(({ outcome }) => outcome === "fail").map(plan_view_keyOf));
}
function plan_view_keyOf(finding) {
    return (0,plan_findings/* sameThing */.LH)(finding) ?? JSON.stringify([finding.rule, finding.message, finding.server]);
}
const plan_view_lights = {
    go: "🟢",
    nothing: "🟢",
    wait: "🟡",
    refuse: "🔴",
    hold: "🟡",
    failed: "🔴",
    stop: "🟡",
    leased: "🟡",
    tampered: "🔴",
};
/**
 * Green is also what waits for its time alone, or for an earlier environment that the same server goes to as well:
 * nobody has to do anything about it.
 */
function lightsOf(all) {
    const firstWave = new Map();
    for (const { server, wave, decision } of all) {
        if (decision !== "go" && decision !== "wait")
            continue;
        firstWave.set(server, Math.min(wave, firstWave.get(server) ?? wave));
    }
    return ({ decision, eligible, gates, server, wave }) => {
        if (decision !== "go" && decision !== "wait")
            return plan_view_lights[decision];
        const comes = (firstWave.get(server) ?? wave) < wave;
        const open = gates.filter(({ outcome }) => outcome === "wait");
        const byItself = decision === "go" ||
            eligible !== null ||
            open.every((gate) => gate.eligible !== undefined || (comes && gate.rule.startsWith("promotion/")));
        return byItself && gates.every(({ outcome }) => outcome !== "warn") ? "🟢" : "🟡";
    };
}
/** The deployments of each environment, in the order in which they come. */
function byEnvironment(deployments) {
    const groups = new Map();
    for (const one of deployments) {
        const group = groups.get(one.environment);
        if (group)
            group.push(one);
        else
            groups.set(one.environment, [one]);
    }
    return groups;
}

;// CONCATENATED MODULE: ./.build/report/markdown/plan-table.js









/** A row per deployment; `named`: its server is known from elsewhere where there is but one. */
function changesTable(plans, { voice, lightOf }, named = false) {
    const several = !named || new Set(plans.map(({ server }) => server)).size > 1;
    return (0,markdown_blocks/* table */.tp)(["", "environment", "server", "from", "to", "how", "gates"], plans.map((plan) => {
        const [from, to, how] = changeCells(plan);
        const gates = (0,markdown_gates/* gatesInShort */.eZ)(plan.gates, voice, plan.environment) || standing(plan);
        const server = several ? (0,markdown_escape/* code */.aY)(plan.server) : "";
        return [lightOf(plan), (0,markdown_escape/* text */.Qq)(plan.environment), server, from, to, how, gates];
    }));
}
/** Why nothing goes on, where no gate says it. */
function standing({ decision }) {
    if (decision === "leased")
        return "another run is working on it";
    return decision === "go" ? "none" : "";
}
/** Most environments that an overview has a row for. */
const environmentsAtMost = 40;
/** A row per environment, with counts: what many deployments look like at a glance. */
function overviewTable(plans, { lightOf }, all = true) {
    const groups = [...byEnvironment(plans)];
    const shown = all ? groups : groups.slice(0, environmentsAtMost);
    const rows = shown.map(([environment, members]) => {
        const number = (light) => members.filter((plan) => lightOf(plan) === light).length;
        const worst = ["🔴", "🟡", "🟢"].find((light) => number(light) > 0) ?? "🟢";
        const now = members.filter(({ decision }) => decision === "go").length;
        const cannot = number("🔴");
        const waits = members.length - now - cannot;
        const cells = [members.length, now, waits, cannot].map((many) => (many === 0 ? "" : String(many)));
        return [worst, (0,markdown_escape/* text */.Qq)(environment, 80), ...cells];
    });
    const lines = (0,markdown_blocks/* table */.tp)(["", "environment", "changes", "right away", "waits", "cannot go"], rows);
    const left = groups.length - shown.length;
    return left === 0 ? lines : `${lines}\n\n… and ${(0,report_text/* count */.U9)(left, "environment")} more`;
}
/** Everything that changes alike on one line: `1.1.4 → 1.1.5: weather, notes`. */
function changesList(plans, { lightOf }) {
    const groups = new Map();
    for (const plan of plans) {
        const change = `${lightOf(plan)} ${sayShortly(plan)}`;
        const group = groups.get(change);
        if (group)
            group.push(plan.server);
        else
            groups.set(change, [plan.server]);
    }
    const items = [...groups]
        .sort(([a, left], [b, right]) => right.length - left.length || (0,model_finding.compareText)(a, b))
        .map(([change, servers]) => `${change}: ${servers.map((server) => (0,markdown_escape/* code */.aY)(server)).join(", ")}`);
    return (0,markdown_blocks/* list */.p_)(items);
}
function sayShortly(plan) {
    const from = (0,markdown_escape/* text */.Qq)((0,phrases/* sayVersions */.x4)(plan.from.traffic), 60);
    const to = (0,markdown_escape/* text */.Qq)((0,phrases/* sayVersions */.x4)(plan.to.live.traffic), 60);
    const kind = (0,change/* kindOfChange */.C$)(plan);
    if (kind === "removal")
        return `${from} removed`;
    if (kind === "unreadable")
        return `${from} stays, its file cannot be read`;
    if (kind === "retreat")
        return `${from} rolled back`;
    return from === to ? `${to} with other settings` : `${from} → ${to}`;
}

;// CONCATENATED MODULE: ./.build/report/markdown/plan-sections.js












/** Values before and after; what may be a secret is only said to change. */
function variablesSection({ changes, secretsOf }) {
    const rows = changes.flatMap((plan) => {
        const { variables, secrets } = (0,difference/* settingsDifference */.lj)(plan.from, plan.to.live, secretsOf(plan));
        const id = (0,markdown_escape/* code */.aY)(plan.id);
        return [
            ...variables.map(({ name, from, to }) => [id, (0,markdown_escape/* code */.aY)(name), valueCell(from), valueCell(to)]),
            ...secrets.map(({ name, change }) => [id, (0,markdown_escape/* code */.aY)(name), "secret", change]),
        ];
    });
    if (rows.length === 0)
        return "";
    const lines = (0,markdown_blocks/* table */.tp)(["deployment", "variable", "from", "to"], rows);
    return (0,markdown_blocks/* details */.zH)(`Variables: ${(0,report_text/* count */.U9)(rows.length, "change")}`, lines);
}
function valueCell(value) {
    if (value === null)
        return phrases/* nothing */.s6;
    return value === shown_value/* hidden */.R ? shown_value/* hidden */.R : (0,markdown_escape/* code */.aY)(value, 80);
}
/** Policies that take effect, go, or change, leaf by leaf. */
function policySection({ plan, findings }) {
    if (plan.policies.length === 0)
        return "";
    const blocks = plan.policies.map(({ environment, from, to }) => {
        const name = (0,markdown_escape/* bold */.Cr)((0,markdown_escape/* text */.Qq)(environment));
        if (from === null)
            return `${name} is new`;
        if (to === null)
            return `${name} is removed`;
        const rows = (0,difference/* leafDifferences */.l1)(from, to, (0,report_hidden/* secretsOfFile */.F)(to.file, findings)).map((one) => [
            (0,markdown_escape/* code */.aY)(one.name),
            (0,markdown_escape/* code */.aY)((0,policies/* sayLeaf */.EZ)(one, "from")),
            (0,markdown_escape/* code */.aY)((0,policies/* sayLeaf */.EZ)(one, "to")),
        ]);
        return `${name}\n\n${(0,markdown_blocks/* table */.tp)(["setting", "from", "to"], rows)}`;
    });
    const names = plan.policies.map(({ environment }) => environment);
    const said = names.length > 3 ? (0,report_text/* count */.U9)(names.length, "environment") : names.join(", ");
    return (0,markdown_blocks/* details */.zH)(`Policy: ${(0,markdown_escape/* htmlText */.js)(said)}`, blocks.join("\n\n"));
}
/** Every gate of every change; `open` alone, where the passes have no room. */
function gatesSection({ changes, voice }, open) {
    const blocks = changes.flatMap((plan) => {
        const gates = open ? plan.gates.filter(({ outcome }) => outcome !== "pass") : plan.gates;
        if (gates.length === 0)
            return [];
        return [`${changes.length > 1 ? `${(0,markdown_escape/* code */.aY)(plan.id)}\n\n` : ""}${(0,markdown_blocks/* list */.p_)((0,markdown_gates/* gateItems */.WF)(gates, voice))}`];
    });
    if (blocks.length === 0)
        return "";
    return (0,markdown_blocks/* details */.zH)(open ? "Gates that do not pass" : "Gates, one by one", blocks.join("\n\n"));
}
/** What was waiting or under way, told apart from what this change does. */
function pendingSection(view, shown = view.pending) {
    const { pending } = view;
    if (pending.length === 0)
        return "";
    const rest = pending.length - shown.length;
    const more = rest > 0 ? `\n\n… and ${rest} more` : "";
    const whose = view.merged
        ? "It goes on by itself, or waits for a person."
        : "Not part of this change; it goes on by itself or waits for a person, whether this is merged or not.";
    return (0,markdown_blocks/* details */.zH)(`Already waiting: ${(0,report_text/* count */.U9)(pending.length, "deployment")}`, `${whose}\n\n${changesTable(shown, view)}${more}`);
}
/** What does not stand in the visible part: warnings and waits, and failures of what was pending. */
function findingsSection(view, findings, room) {
    const items = findingBlocks(groupFindings(findings), view.voice);
    if (items.length === 0)
        return "";
    const { blocks, omitted } = (0,fit/* firstThatFit */.f)(items, room);
    const more = omitted === 0 ? [] : [`… and ${omitted} more`];
    return (0,markdown_blocks/* details */.zH)(`Findings: ${items.length}`, [...blocks, ...more].join("\n\n"));
}

;// CONCATENATED MODULE: ./.build/report/markdown/standing-next.js

/** What a person can do next about how deployments stand: a line of Markdown for each thing to do. */
function nextSteps(all, context) {
    const groups = new Map();
    for (const standing of all) {
        const step = awaitsApproval(standing)
            ? steps.unapproved
            : standing.isPaused && standing.kind === "progressing"
                ? steps.paused
                : stepOf[standing.kind];
        if (step === undefined)
            continue;
        const group = groups.get(step);
        if (group)
            group.push(standing);
        else
            groups.set(step, [standing]);
    }
    // Where something is wrong, how to undo what is right would only be in the way.
    if (groups.size > 1)
        groups.delete(steps.good);
    return [...groups].map(([step, members]) => sayStep(step, members, context));
}
/** Commands stand in braces. */
const steps = {
    tampered: "See who changed the branch, then take what is there as the truth: {recover}",
    failed: "Merge another version; or try again: {resume}; or roll back: {rollback}",
    drifted: "Find out who changed what runs. If it is right, release it under a new version; else merge another version, or roll back: {rollback}",
    held: "Merge another version, which is applied as usual; or lift the hold: {resume}",
    refused: "Only another change can satisfy what fails: nothing is tried again by itself.",
    stopped: "Go on: {resume}",
    paused: "Look at what the step brought, then let it go on: {resume}; or roll back: {rollback}",
    unapproved: "Approve the pull request that brought it, also now that it is merged: *Files changed* → *Review changes*. The next run goes on.",
    good: "Roll back: {rollback}",
};
const stepOf = {
    tampered: steps.tampered,
    failed: steps.failed,
    "rolled-back": steps.held,
    drifted: steps.drifted,
    held: steps.held,
    refused: steps.refused,
    stopped: steps.stopped,
    progressing: steps.good,
    watching: steps.good,
    healthy: steps.good,
};
function awaitsApproval({ kind, gates }) {
    return kind === "waiting" && gates.some(({ rule }) => rule === "approval/missing");
}
function sayStep(step, members, context) {
    return step.replace(/\{(\w+)\}/g, (_, command) => byHand(command, members, context));
}
/**
 * How a command is run by hand: in Actions where there is a workflow for it, else on a command line. Of several
 * places only what they share is named.
 */
function byHand(command, places, { workflow }) {
    const server = only(places.map((place) => place.server));
    const environment = only(places.map((place) => place.environment));
    if (workflow === undefined) {
        const where = `${server ?? "SERVER"} --env ${environment ?? "ENVIRONMENT"}`;
        return (0,markdown_escape/* code */.aY)(`headgate ${command} ${where} --reason …`, 200);
    }
    const name = (0,markdown_escape/* link */.nf)(`*${(0,markdown_escape/* text */.Qq)(workflow.name)}*`, workflow.url);
    const where = [
        server === undefined ? "the server" : (0,markdown_escape/* code */.aY)(server),
        environment === undefined ? "the environment" : (0,markdown_escape/* text */.Qq)(environment),
    ];
    return `Actions → ${name} → Run workflow → ${[(0,markdown_escape/* code */.aY)(command), ...where].join(", ")}`;
}
function only(names) {
    const [first, ...others] = new Set(names);
    return others.length === 0 ? first : undefined;
}

;// CONCATENATED MODULE: ./.build/report/markdown/plan-comment.js
















/** Above so many deployments a table is no glance any more, and each environment has its own, folded. */
const glance = 25;
/** Failures that stand in the open; the rest is folded. */
const failuresAtMost = { full: 10, collapsed: 10, list: 5, counts: 3 };
/** Bytes that folded findings may take where there are more than can be shown. */
const findingsRoom = { full: 400_000, collapsed: 15_000, list: 0, counts: 0 };
/** The comment on a pull request: what the change would do. Its first line is the header that it is found by. */
function planComment(shown, context) {
    const view = viewOf(shown, context);
    const header = headerOf(shown.plan, context);
    return (0,fit/* fullestThatFits */.t6)(context.limit ?? fit/* commentLimit */.j9, function* (tier) {
        yield header;
        yield* planBlocks(view, planHeadline(view), tier, "comment", plan_comment_elsewhere(context));
    }, view.changes.length);
}
/** The same as the job summary of a step, where there is more room. */
function planSummary(shown, context) {
    const view = viewOf(shown, context);
    return (0,fit/* fullestThatFits */.t6)(context.limit ?? fit/* summaryLimit */.mf, function* (tier) {
        yield "### Plan";
        yield* planBlocks(view, planHeadline(view), tier, "summary", dataHasAll);
    }, view.changes.length);
}
/** The comment where no plan could be made at all, because of how the repository stands. */
function blockedComment(findings, context) {
    const view = blockedView(findings, context);
    const header = headerOf(view.plan, context);
    return (0,fit/* fullestThatFits */.t6)(context.limit ?? fit/* commentLimit */.j9, function* (tier) {
        yield header;
        yield* planBlocks(view, "No plan could be made.", tier, "comment", plan_comment_elsewhere(context));
    });
}
function blockedSummary(findings, context) {
    const view = blockedView(findings, context);
    return (0,fit/* fullestThatFits */.t6)(context.limit ?? fit/* summaryLimit */.mf, function* (tier) {
        yield "### Plan";
        yield* planBlocks(view, "No plan could be made.", tier, "summary", dataHasAll);
    });
}
function blockedView(findings, context) {
    const plan = { deployments: [], policies: [], findings, needs: [], hash: "" };
    return viewOf({ plan, findings, extra: {} }, context);
}
function headerOf({ hash }, { directory, head }) {
    const plan = /^sha256-[0-9a-f]{64}$/.test(hash) ? { plan: hash } : {};
    return encodeHeader({ version: 1, kind: "plan", directory, head, ...plan });
}
function* planBlocks(view, answer, tier, paper, more) {
    const { failures, voice } = view;
    yield (0,markdown_blocks/* headline */.Pl)(answer);
    for (const note of voice.context.notes ?? [])
        yield (0,markdown_escape/* text */.Qq)(note);
    const groups = groupFindings(failures);
    const open = groups.slice(0, failuresAtMost[tier]);
    yield* findingBlocks(open, voice);
    const folded = groups.length - open.length;
    const isDetailed = tier === "full" || tier === "collapsed";
    if (!isDetailed && folded > 0)
        yield `… and ${(0,report_text/* count */.U9)(folded, "failure")} more.`;
    yield* changeBlocks(view, tier);
    yield olderFailuresLine(view);
    if (tier === "counts")
        yield pendingLine(view);
    if (tier !== "full")
        yield `Shortened to fit: ${more}.`;
    if (isDetailed) {
        yield contractSection(view, tier, paper);
        yield (0,advisories/* advisorySection */.X)(view.findings);
        yield variablesSection(view);
        yield policySection(view);
        yield gatesSection(view, tier === "collapsed");
        yield pendingSection(view, tier === "full" ? view.pending : view.pending.slice(0, 50));
        yield findingsSection(view, restOf(view, new Set(open.flat())), findingsRoom[tier]);
    }
    else if (tier === "list") {
        yield policyLine(view);
        yield pendingLine(view);
    }
    yield rollbackLine(view);
    yield footer(view);
}
function* changeBlocks(view, tier) {
    const { changes } = view;
    if (changes.length === 0)
        return;
    const isDetailed = tier === "full" || tier === "collapsed";
    if (changes.length <= glance && isDetailed) {
        yield changesTable(changes, view, view.failures.length === 0);
        return;
    }
    yield overviewTable(changes, view, tier !== "counts");
    if (tier === "counts")
        return;
    for (const [environment, members] of byEnvironment(changes)) {
        yield (0,markdown_blocks/* details */.zH)(`${(0,markdown_escape/* htmlText */.js)(environment)}: ${(0,report_text/* count */.U9)(members.length, "change")}`, isDetailed ? changesTable(members, view) : changesList(members, view));
    }
}
/** What the open part does not say: the other failures, warnings, and waits that are no gates of a deployment. */
function restOf(view, open) {
    const gates = new Set(view.plan.deployments.flatMap(({ gates }) => gates.map((gate) => (0,plan_findings/* sameThing */.LH)(gate) ?? gate.message)));
    return view.findings.filter((finding) => !open.has(finding) && (finding.outcome !== "wait" || !gates.has((0,plan_findings/* sameThing */.LH)(finding) ?? finding.message)));
}
function olderFailuresLine({ olderFailures }) {
    if (olderFailures.length === 0)
        return "";
    return `🔴 ${(0,report_text/* count */.U9)(olderFailures.length, "gate")} ${olderFailures.length === 1 ? "fails" : "fail"} for what was already waiting, which is no part of this change; see the findings.`;
}
function pendingLine({ pending }) {
    return pending.length === 0
        ? ""
        : `Already waiting before this change: ${(0,report_text/* count */.U9)(pending.length, "deployment")}.`;
}
function policyLine({ plan: { policies } }) {
    return policies.length === 0 ? "" : `Policies that change: ${(0,report_text/* count */.U9)(policies.length, "environment")}.`;
}
/** How to undo it, before it is done. */
function rollbackLine({ changes, failures, voice }) {
    const undoable = changes.filter((plan) => !["removal", "retreat"].includes((0,change/* kindOfChange */.C$)(plan)));
    if (undoable.length === 0 || failures.length > 0)
        return "";
    return `Roll back with: ${byHand("rollback", undoable, voice.context)}`;
}
function footer({ plan, head, voice }) {
    const { version, directory } = voice.context;
    const hash = (0,phrases/* shortHash */.BC)(plan.hash);
    return (0,markdown_blocks/* small */.EX)([
        hash === "" ? `plan of ${(0,markdown_escape/* code */.aY)(head.slice(0, 7))}` : `plan ${(0,markdown_escape/* code */.aY)(hash)} of ${(0,markdown_escape/* code */.aY)(head.slice(0, 7))}`,
        ...(directory === "" ? [] : [(0,markdown_escape/* code */.aY)(directory)]),
        `headgate ${(0,markdown_escape/* text */.Qq)(version)}`,
    ].join(" · "));
}
/** Where a comment sends those who want what it has no room for. */
function plan_comment_elsewhere({ summaryUrl }) {
    return `${(0,markdown_escape/* link */.nf)("the job summary", summaryUrl)} has all of it`;
}
/** Where a job summary sends them. */
const dataHasAll = "the output `result` has all of it";

;// CONCATENATED MODULE: ./.build/report/markdown/reviewed.js


/** Around a plan that is kept below what became of it: lines of their own, which nobody's text has. */
const reviewed_begin = "\n\n<!-- headgate:reviewed -->\n\n";
const reviewed_end = "\n\n<!-- headgate:reviewed-end -->\n\n";
/**
 * The plan in a comment's text: all of a plan's comment, or what an outcome's has kept of it; null where there is
 * none. It is what the comment says, whoever edited it last: to be shown again in the same place, and for no more.
 */
function reviewedIn(body) {
    const text = body.replaceAll("\r\n", "\n");
    const header = decodeHeader(text);
    if (header === null)
        return null;
    const [line = ""] = text.split("\n", 1);
    const rest = text.slice(line.length + 1);
    if (header.kind === "plan")
        return rest.trim() === "" ? null : rest.trim();
    const from = rest.indexOf(reviewed_begin);
    const to = rest.lastIndexOf(reviewed_end);
    const kept = from < 0 || to < from ? "" : rest.slice(from + reviewed_begin.length, to).trim();
    return kept === "" ? null : kept;
}
/** The plan as it was reviewed, folded. */
function keptPlan(reviewed) {
    return (0,markdown_blocks/* details */.zH)("The plan as it was reviewed", `${reviewed_begin}${reviewed}${reviewed_end}`.trim());
}

;// CONCATENATED MODULE: ./.build/report/markdown/outcome-comment.js
















/** Above so many deployments a table is no glance any more. */
const outcome_comment_glance = 25;
/** Of more than these it is only said how many there are. */
const troubleAtMost = { full: 10, collapsed: 10, list: 5, counts: 3 };
/** The comment after the merge, as the record: what became of what the pull request touched. */
function outcomeComment(touched, context) {
    const { directory, head, plan, deployed } = context;
    const commits = {
        ...(commitId.test(head) ? { head } : {}),
        ...(deployed !== undefined && commitId.test(deployed) ? { deployed } : {}),
    };
    const plans = plan !== undefined && /^sha256-[0-9a-f]{64}$/.test(plan) ? { plan } : {};
    const header = encodeHeader({ version: 1, kind: "outcome", directory, ...commits, ...plans });
    const standingsNow = standingsOf(touched, context);
    return (0,fit/* fullestThatFits */.t6)(context.limit ?? fit/* commentLimit */.j9, function* (tier) {
        yield header;
        yield* outcomeBlocks(standingsNow, context, tier, plan_comment_elsewhere(context));
        if (tier === "full" && context.reviewed !== undefined)
            yield keptPlan(context.reviewed);
        yield outcome_comment_footer(context);
    }, touched.length);
}
/** The same as the job summary of a step. */
function outcomeSummary(touched, context) {
    const standingsNow = standingsOf(touched, context);
    return (0,fit/* fullestThatFits */.t6)(context.limit ?? fit/* summaryLimit */.mf, function* (tier) {
        yield "### Outcome";
        yield* outcomeBlocks(standingsNow, context, tier, dataHasAll);
        yield outcome_comment_footer(context);
    }, touched.length);
}
function standingsOf(touched, { now }) {
    return touched.map((one) => standingOf(one, now)).sort(inOrderOfConcern);
}
function* outcomeBlocks(all, context, tier, more) {
    const voice = voiceOf(context);
    yield (0,markdown_blocks/* headline */.Pl)(outcomeHeadline(all, voice, context));
    for (const note of context.notes ?? [])
        yield (0,markdown_escape/* text */.Qq)(note);
    const isDetailed = tier === "full" || tier === "collapsed";
    if (all.length > outcome_comment_glance || !isDetailed)
        yield overview(all, tier !== "counts");
    else if (all.length > 0)
        yield standingsTable(all, voice);
    const troubles = all.flatMap((standing, index) => troublesOf(standing, index === 0, voice, context));
    const told = troubles.slice(0, troubleAtMost[tier]);
    yield (0,markdown_blocks/* list */.p_)(told.map((trouble) => `🔴 ${trouble}`));
    if (troubles.length > told.length)
        yield `… and ${troubles.length - told.length} more that want a look.`;
    const steps = nextSteps(all, context);
    yield steps.length === 1 ? steps.join("") : (0,markdown_blocks/* list */.p_)(steps);
    if (tier !== "full")
        yield `Shortened to fit: ${more}.`;
    if (isDetailed && all.length > outcome_comment_glance) {
        for (const [environment, members] of byEnvironment(all)) {
            yield (0,markdown_blocks/* details */.zH)(`${(0,markdown_escape/* htmlText */.js)(environment)}: ${(0,report_text/* count */.U9)(members.length, "deployment")}`, standingsTable(members, voice));
        }
    }
    if (tier === "full") {
        yield driftSection(all, voice);
        yield outcome_comment_gatesSection(all, voice);
        yield evidenceSection(all, voice);
        yield probesSection(all, voice);
    }
    if (tier === "list")
        yield* outcome_comment_lists(all);
}
/** What is wrong with one; the first line has said what is worst. */
function troublesOf(standing, isFirst, voice, context) {
    const { kind } = standing;
    const own = isBad(standing) && !isFirst ? [sayStanding(standing, voice, context)] : [];
    return hasDrifted(standing) && kind !== "drifted" ? [...own, sayDrifted(standing, voice)] : own;
}
function standingsTable(all, voice) {
    const several = new Set(all.map(({ server }) => server)).size > 1;
    return (0,markdown_blocks/* table */.tp)(["", "environment", "server", "live", "how it stands", "recorded"], all.map((standing) => {
        const { touched, environment, server } = standing;
        const { status, commit, commitUrl } = touched;
        const live = (0,markdown_escape/* text */.Qq)((0,phrases/* sayTraffic */.Fs)(status?.traffic ?? {}), 80);
        const revision = status ? `revision ${status.revision}` : "";
        const recorded = commit === undefined ? revision : (0,markdown_escape/* link */.nf)((0,markdown_escape/* code */.aY)(commit.slice(0, 7)), commitUrl);
        return [
            standingLight(standing),
            (0,markdown_escape/* text */.Qq)(environment),
            several ? (0,markdown_escape/* code */.aY)(server) : "",
            live,
            standingInShort(standing, voice),
            recorded,
        ];
    }));
}
const outcome_comment_environmentsAtMost = 40;
function overview(all, whole) {
    const groups = [...byEnvironment(all)].sort(([a], [b]) => (a < b ? -1 : 1));
    const shown = whole ? groups : groups.slice(0, outcome_comment_environmentsAtMost);
    const rows = shown.map(([environment, members]) => {
        const number = (light) => members.filter((one) => standingLight(one) === light).length;
        const worst = ["🔴", "🟡", "🔵", "🟢"].find((light) => number(light) > 0) ?? "🟢";
        const cells = ["🟢", "🔵", "🟡", "🔴"].map((light) => number(light));
        return [worst, (0,markdown_escape/* text */.Qq)(environment, 80), ...cells.map((many) => (many === 0 ? "" : String(many)))];
    });
    const lines = (0,markdown_blocks/* table */.tp)(["", "environment", "done", "under way", "waits", "wants a look"], rows);
    const left = groups.length - shown.length;
    return left === 0 ? lines : `${lines}\n\n… and ${(0,report_text/* count */.U9)(left, "environment")} more`;
}
function outcome_comment_gatesSection(all, voice) {
    const blocks = all.flatMap(({ gates, touched, environment }) => {
        // An interval is no obstacle, and the first line has told when it ends.
        const open = gates.filter(({ rule }) => rule !== "rollout/interval");
        if (open.length === 0)
            return [];
        const items = open.map((gate) => {
            return `${markdown_gates/* outcomeSigns */.H2[gate.outcome]} ${(0,markdown_escape/* text */.Qq)((0,markdown_gates/* sayGate */.dt)(gate, voice, environment))} · ${(0,markdown_escape/* code */.aY)(gate.rule)}`;
        });
        return [`${(0,markdown_escape/* code */.aY)(touched.id)}\n\n${(0,markdown_blocks/* list */.p_)(items)}`];
    });
    return blocks.length === 0 ? "" : (0,markdown_blocks/* details */.zH)("What stands in the way", blocks.join("\n\n"));
}
const probeSigns = { pass: "✓", fail: "✗", error: "⚠️", inconclusive: "⏳" };
function probesSection(all, voice) {
    const items = probeItems(all, voice, (status) => status.probes.filter((probe) => !isOutdated(probe, status)));
    return items.length === 0 ? "" : (0,markdown_blocks/* details */.zH)(`Probes: ${items.length}`, (0,markdown_blocks/* list */.p_)(items));
}
/** What runs and promises something else than what was reviewed: what differs, and what models are told by it. */
function driftSection(all, voice) {
    const items = driftItems(all.filter(hasDrifted), voice);
    return items.length === 0 ? "" : (0,markdown_blocks/* details */.zH)(`Not as it was reviewed: ${items.length}`, (0,markdown_blocks/* list */.p_)(items));
}
/** What was measured of what a rollback took away: why it came by itself, for whoever mends it. */
function evidenceSection(all, voice) {
    const items = probeItems(all, voice, ({ because }) => because ?? []);
    return items.length === 0 ? "" : (0,markdown_blocks/* details */.zH)(`Why it was rolled back: ${items.length}`, (0,markdown_blocks/* list */.p_)(items));
}
function probeItems(all, voice, of) {
    return all.flatMap(({ touched: { id, status }, environment }) => (status ? of(status) : []).map(({ variant, outcome, message, at, analysis, dryRun, drift }) => {
        const when = voice.short(at, environment);
        const name = analysis === undefined ? "" : ` ${(0,markdown_escape/* code */.aY)(analysis)}${dryRun ? " (dry run)" : ""}`;
        return `${probeSigns[outcome]} ${sayOf(id, variant)}${name}, ${when}: ${(0,markdown_escape/* text */.Qq)(message)}${drift ? driftDetail(drift) : ""}`;
    }));
}
/** Everything that stands alike on one line. */
function* outcome_comment_lists(all) {
    for (const [environment, members] of byEnvironment(all)) {
        const groups = new Map();
        for (const standing of members) {
            const how = `${standingLight(standing)} ${standing.kind}, ${(0,markdown_escape/* text */.Qq)(versionAt(standing.touched))}`;
            const group = groups.get(how);
            if (group)
                group.push((0,markdown_escape/* code */.aY)(standing.server));
            else
                groups.set(how, [(0,markdown_escape/* code */.aY)(standing.server)]);
        }
        yield (0,markdown_blocks/* details */.zH)(`${(0,markdown_escape/* htmlText */.js)(environment)}: ${(0,report_text/* count */.U9)(members.length, "deployment")}`, (0,markdown_blocks/* list */.p_)([...groups].map(([how, servers]) => `${how}: ${servers.join(", ")}`)));
    }
}
function outcome_comment_footer({ plan, head, version, directory, runUrl }) {
    const hash = plan === undefined ? "" : (0,phrases/* shortHash */.BC)(plan);
    return (0,markdown_blocks/* small */.EX)([
        ...(runUrl === undefined ? [] : [(0,markdown_escape/* link */.nf)("this run", runUrl)]),
        ...(hash === "" ? [] : [`plan ${(0,markdown_escape/* code */.aY)(hash)} of ${(0,markdown_escape/* code */.aY)(head.slice(0, 7))}`]),
        ...(directory === "" ? [] : [(0,markdown_escape/* code */.aY)(directory)]),
        `headgate ${(0,markdown_escape/* text */.Qq)(version)}`,
    ].join(" · "));
}

;// CONCATENATED MODULE: ./.build/github/check-run.js





const check_run_attempts = 3;
const longestTitle = 255;
const longestSummary = 65_535;
/**
 * Keeps a plan in a check run on the head that it was made for. Another plan on the same head is another check
 * run, so that a review can be told by its time which of them it saw; the same plan with another verdict is
 * written over. Two or three calls. Throws `GitHubError` for what is neither a missing permission nor a refusal.
 */
async function recordPlan(api, repository, report) {
    try {
        return await record(api, repository, report);
    }
    catch (error) {
        const outcome = (0,github_error/* isGitHubError */.e)(error) ? check_run_refusalOf(error) : undefined;
        if (outcome === undefined)
            throw error;
        return outcome;
    }
}
async function record(api, repository, report) {
    const name = report.name ?? checkRunName;
    const [listed, before] = await Promise.all([
        listCheckRuns(api, repository, report.head, name),
        listBefore(api, repository, report.before, name),
    ]);
    const newest = listed.find((run) => recordOf(run) !== null);
    const plan = check_run_planOf(report, newest);
    const key = externalPrefix + keyOf(plan);
    const pushers = pushersNow(report.pusher, [...before, ...listed]);
    const seen = seenNow(report, before, listed);
    const content = (more) => contentOf(report, key, encodeRecord({ ...plan, hash: report.hash, pushers, seen: check_run_inOrder(more) }));
    if (newest?.externalId === key) {
        // Only an app's own check runs can be written over: what this one says was said by us.
        const updated = await update(api, repository, newest, content([...seen, ...(recordOf(newest)?.seen ?? [])]));
        if (updated !== undefined)
            return updated;
    }
    const wanted = content(seen);
    return await check_run_create(api, repository, { name, head: report.head, key, wanted }, newest?.id ?? 0);
}
/** A head that a forced push took away may be gone; then nobody is known from there. */
async function listBefore(api, repository, commit, name) {
    if (commit === undefined || /^0+$/.test(commit))
        return [];
    try {
        return await listCheckRuns(api, repository, commit, name);
    }
    catch (error) {
        if ((0,github_error/* isGitHubError */.e)(error, "github/not-found", "github/invalid"))
            return [];
        throw error;
    }
}
/** All that is planned: what this run looked at, and what is on record of the rest. */
function check_run_planOf({ intents, environments }, newest) {
    const recorded = newest && environments && recordOf(newest);
    if (!recorded || !environments)
        return { intents };
    const others = withoutEnvironments(recorded, environments);
    return { ...others, intents: { ...others.intents, ...intents } };
}
/** The last one to push stands last: where there are too many, the oldest are forgotten. */
function pushersNow(pusher, earlier) {
    const known = pushersOf(earlier.flatMap((run) => recordOf(run) ?? []));
    if (pusher === null)
        return known;
    return [...known.filter((name) => !isSameAccount(name, pusher)), pusher];
}
/**
 * The pull requests of which every push was seen: this one, if it was opened with this head, or pushed onto one of
 * which that was so. Others may write what looks like our records: those of workflows alone are passed on here.
 */
function seenNow({ pusher, pull }, before, listed) {
    const of = (runs) => runs.filter(({ app }) => app === workflows).flatMap((run) => recordOf(run)?.seen ?? []);
    const isSeen = pull !== undefined && pusher !== null && (pull.opened || of(before).includes(pull.number));
    return [...of(listed), ...(isSeen ? [pull.number] : [])];
}
function check_run_inOrder(numbers) {
    return [...new Set(numbers)].sort((a, b) => a - b);
}
function contentOf(report, key, text) {
    const { title, summary, conclusion, detailsUrl } = report;
    return {
        external_id: key,
        status: "completed",
        conclusion,
        output: {
            title: cut(title, longestTitle) || checkRunName,
            summary: summary.length <= longestSummary ? summary : "It is too long for here: see the job's summary.",
            text,
        },
        ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
    };
}
/** Undefined where it is another app's, though it looks like ours: then there shall be one of ours. */
async function update(api, repository, run, wanted) {
    const { title, summary, text } = wanted.output;
    const { id, url } = run;
    const isSame = run.conclusion === wanted.conclusion &&
        run.title === title &&
        run.summary === summary &&
        run.text === text;
    if (isSame)
        return { kind: "recorded", how: "unchanged", id, url };
    try {
        await api.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
            ...repository,
            check_run_id: id,
            ...wanted,
        });
    }
    catch (error) {
        if ((0,github_error/* isGitHubError */.e)(error, "github/forbidden", "github/not-found"))
            return undefined;
        throw error;
    }
    return { kind: "recorded", how: "updated", id, url };
}
/** A lost answer is looked for among what is newer than `newest`, so that there is no second check run. */
async function check_run_create(api, repository, what, newest) {
    const { name, head, key, wanted } = what;
    for (let attempt = 1;; attempt++) {
        try {
            const { data } = await api.request("POST /repos/{owner}/{repo}/check-runs", {
                ...repository,
                name,
                head_sha: head,
                ...wanted,
            });
            return { kind: "recorded", how: "created", id: Number(data.id), url: data.html_url ?? "" };
        }
        catch (error) {
            if (!(0,github_error/* isGitHubError */.e)(error, "github/unavailable"))
                throw error;
            const listed = await listCheckRuns(api, repository, head, name);
            const made = listed.find(({ id, externalId }) => id > newest && externalId === key);
            if (made !== undefined)
                return { kind: "recorded", how: "created", id: made.id, url: made.url };
            if (attempt === check_run_attempts)
                throw error;
        }
    }
}
function cut(text, limit) {
    return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/\p{Cs}$/u, "")}…`;
}
const toLook = (0,permission/* permissionHint */.fm)([[{ name: "checks", level: "read" }]]);
const check_run_toWrite = (0,permission/* permissionHint */.fm)([[{ name: "checks", level: "write" }]]);
function check_run_refusalOf({ code, message, hint }) {
    // Looking is what comes first, and alone of no use.
    if (code === "github/forbidden")
        return { kind: "read-only", message, hint: hint === toLook ? check_run_toWrite : hint };
    if (code === "github/not-found" || code === "github/invalid" || code === "github/refused") {
        return { kind: "refused", message, hint };
    }
    return undefined;
}

// EXTERNAL MODULE: ./.build/reconcile/intents.js
var reconcile_intents = __webpack_require__(41555);
;// CONCATENATED MODULE: ./.build/action/awaited-plan.js






/** GitHub takes as much for the summary of a check run. */
const summaryLimit = 65_000;
/** Whether something waits for approval whose plan, as reviewers saw it, is not what would be applied any more. */
function lacksPlan(pull, report) {
    const intents = (0,reconcile_intents/* intentsOf */.H)({ deployments: awaitedOf(pull, report) });
    return Object.keys(intents).some((id) => shownLast(pull, id) !== intents[id]);
}
/** Keeps today's plan on the head of a merged pull request, so that a review from now on counts. Returns why it could not. */
async function keepAwaitedPlan(api, repository, pull, report, telling) {
    const { plan, findings, extra = {} } = report;
    const deployments = awaitedOf(pull, report);
    const intents = (0,reconcile_intents/* intentsOf */.H)({ deployments });
    const ids = Object.keys(intents);
    if (!plan)
        return null;
    const shown = { plan: { ...plan, deployments, policies: [], findings: [] }, findings, extra };
    const recorded = await recordPlan(api, repository, {
        name: checkRunNameOf(telling.directory),
        head: pull.head,
        conclusion: "neutral",
        title: `${(0,report_text/* count */.U9)(ids.length, "deployment")} ${ids.length === 1 ? "waits" : "wait"} for approval`,
        summary: planSummary(shown, { ...telling, head: pull.head, limit: summaryLimit }).text,
        intents,
        hash: null,
        pusher: null,
        ...(telling.summaryUrl === undefined ? {} : { detailsUrl: telling.summaryUrl }),
    });
    return recorded.kind === "recorded" ? null : `${recorded.message}\n${recorded.hint}`;
}
function awaitedOf({ number }, { plan, pulls }) {
    const own = plan?.deployments.filter(({ id }) => pulls?.get(id) === number);
    return (own ?? []).filter(awaited_plan_awaitsApproval);
}
/** The pull requests of what waits for approval, newest first. */
function pullsAwaiting({ plan, pulls }) {
    const found = (plan?.deployments ?? []).filter(awaited_plan_awaitsApproval).flatMap(({ id }) => pulls?.get(id) ?? []);
    return [...new Set(found)].sort((a, b) => b - a);
}
function awaited_plan_awaitsApproval({ gates }) {
    return gates.some(({ rule, outcome }) => rule === "approval/missing" && outcome === "wait");
}
/** What the newest plan on the head asked for of a deployment; undefined where none names it. */
function shownLast({ plans, head }, id) {
    const naming = plans.filter(({ commit, intents }) => commit === head && Object.hasOwn(intents, id));
    return naming.toSorted((a, b) => (0,model_finding.compareText)(a.at, b.at)).at(-1)?.intents[id];
}

;// CONCATENATED MODULE: ./.build/action/planned-change.js











/** GitHub takes as much for the summary of a check run. */
const checkRunLimit = 65_000;
/**
 * Shows a plan where it is reviewed: the comment of the pull request, and a check run on its head that keeps what
 * reviewers see. Returns what people should know of that: a token that may only read is no error.
 */
async function showChange(planned) {
    const { api, context, change } = planned;
    const repository = { owner: context.owner, repo: context.repo };
    const plan = { ...planned.telling, head: change.head };
    const { pull } = change;
    // A run that is started again, or comes late, has nothing to say of what has become another story.
    const before = pull && (await planned_change_standingOf(api, repository, pull.number));
    if (pull && before?.state === "closed")
        return [leftAlone(pull.number, before)];
    // The check run first: reviews count for what it keeps, and the comment says that it is there to be reviewed.
    const recorded = await recordPlan(api, repository, checkRunOf(planned, plan));
    const unkept = recorded.kind === "recorded" ? [] : [{ what: "no check run keeps this plan", ...recorded }];
    if (pull === null)
        return sayProblems(unkept, planned);
    // Merged meanwhile: its comment is the record of what becomes of it, and may say so already.
    const now = await planned_change_standingOf(api, repository, pull.number);
    if (now?.state === "closed")
        return [...sayProblems(unkept, planned), leftAlone(pull.number, now)];
    if (now !== null && now.head !== change.head) {
        const newer = `#${pull.number} has newer commits: its comment is left to their run`;
        return [...sayProblems(unkept, planned), newer];
    }
    const { plan: shown, findings, extra = {} } = planned.report;
    const { text } = shown
        ? planComment({ plan: shown, findings, extra }, plan)
        : blockedComment(findings, plan);
    const marker = header_markerOf(plan.directory);
    const written = await writeComment(api, repository, pull.number, { marker, body: text });
    const unsaid = written.kind === "written" ? [] : [{ what: "no comment is written", ...written }];
    return [...sayProblems([...unkept, ...unsaid], planned), ...leftBehind(written)];
}
function leftAlone(number, { merged }) {
    return `#${number} is ${merged ? "merged" : "closed"}: what stands there stays as it is`;
}
/** What an earlier token wrote, and this one may not edit. */
function leftBehind(written) {
    if (written.kind !== "written" || written.left === undefined)
        return [];
    return [`${written.left} was written with another token and stays as it is: this run may not edit it`];
}
/** Each with what to do about it; of a token that may only read by its nature, why that is as it should be. */
function sayProblems(problems, { change, context }) {
    const who = change.pull?.fork
        ? "of a pull request from a fork"
        : context.actor === "dependabot[bot]" && "that Dependabot started";
    if (who && problems.length > 0 && problems.every(({ kind }) => kind === "read-only")) {
        const what = problems.map((problem) => problem.what).join(", and ");
        return [`${what}: GitHub gives a run ${who} a token that may only read. The job summary has the plan.`];
    }
    return problems.map(({ what, message, hint }) => `${what}: ${message}\n${hint}`);
}
/** The same as the job summary of the step. */
function changeSummary({ report, telling, change }, merged) {
    const { plan, findings, extra = {} } = report;
    const where = { ...telling, head: change.head, merged };
    return (plan ? planSummary({ plan, findings, extra }, where) : blockedSummary(findings, where)).text;
}
function checkRunOf({ context, change, report, environments }, telling) {
    const { plan, findings, extra = {} } = report;
    const limited = { ...telling, limit: checkRunLimit };
    const { text } = plan ? planSummary({ plan, findings, extra }, limited) : blockedSummary(findings, limited);
    const { event } = context;
    const pushed = event.kind === "pull_request" && pushes.has(event.action);
    return {
        name: checkRunNameOf(telling.directory),
        head: change.head,
        conclusion: (0,model_finding.hasFailure)(findings) ? "failure" : "success",
        title: planned_change_titleOf(plan, report),
        summary: text,
        intents: plan ? (0,reconcile_intents/* intentsOf */.H)(plan) : {},
        hash: plan?.hash ?? null,
        pusher: pushed ? context.actor : null,
        // Whoever pushed until then is on record there, and has a part in this head too.
        ...(pushed && event.before !== undefined ? { before: event.before } : {}),
        ...(pushed ? { pull: { number: event.pull.number, opened: event.action === "opened" } } : {}),
        ...(environments.length === 0 ? {} : { environments }),
        ...(telling.summaryUrl === undefined ? {} : { detailsUrl: telling.summaryUrl }),
    };
}
/** What somebody does to a pull request by pushing to it. */
const pushes = new Set(["opened", "synchronize"]);
/** `plan 7c1e90 · 2 changes · 1 fail, 2 wait` */
function planned_change_titleOf(plan, { findings }) {
    if (plan === undefined)
        return "No plan could be made";
    const changes = plan.deployments.filter(({ origin, decision }) => origin === "change" && decision !== "nothing").length;
    const parts = [`plan ${(0,phrases/* shortHash */.BC)(plan.hash)}`, (0,report_text/* count */.U9)(changes, "change"), (0,report_findings.countOutcomes)(findings)];
    return parts.filter(Boolean).join(" · ");
}
/** How a pull request stands now; null for a token that may not know. */
async function planned_change_standingOf(api, repository, number) {
    try {
        const { data } = await api.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
            ...repository,
            pull_number: number,
        });
        return { head: data.head.sha, state: data.state, merged: data.merged };
    }
    catch (error) {
        if ((0,github_error/* isGitHubError */.e)(error, "github/forbidden", "github/not-found"))
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./.build/cli/version.js
var cli_version = __webpack_require__(98946);
;// CONCATENATED MODULE: ./.build/action/site.js


function siteOf({ serverUrl, owner, repo, runId, runAttempt }) {
    const home = `${serverUrl}/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}`;
    const attempt = runAttempt > 1 ? `/attempts/${runAttempt}` : "";
    return {
        run: `${home}/actions/runs/${runId}${attempt}`,
        commit: (id) => `${home}/commit/${id}`,
        files: (commit) => `${home}/blob/${commit}`,
    };
}
/** What all that is written for people of one run shares. */
function reportContextOf(telling) {
    const { context, workflow, now, environments, commit, notes = [] } = telling;
    const site = siteOf(context);
    return {
        directory: (0,commands_clone/* folderNamed */.Aq)(telling.directory ?? undefined),
        version: cli_version/* version */.r,
        now,
        timeZone: "UTC",
        summaryUrl: site.run,
        ...(environments === undefined ? {} : { zones: zonesOf(environments) }),
        ...(commit === undefined ? {} : { blobUrl: site.files(commit) }),
        ...(workflow === undefined ? {} : { workflow: formOf(context, workflow) }),
        ...(notes.length === 0 ? {} : { notes }),
    };
}
/** Where people start a command by hand: this run's workflow, unless its own form has one command and no other. */
function formOf(context, name) {
    const { event, workflowFile } = context;
    const { run } = siteOf(context);
    const list = run.slice(0, run.indexOf("/runs/"));
    if (event.kind === "workflow_dispatch" && !event.inputs.has("command")) {
        return { name: "the form of all commands", url: list };
    }
    const file = workflowFile?.split("/").at(-1);
    return { name, ...(file ? { url: `${list}/workflows/${encodeURIComponent(file)}` } : {}) };
}
/** An environment's instants are told in the zone of its windows, where they all have the same. */
function zonesOf(environments) {
    const zones = new Map();
    for (const [id, { windows }] of environments) {
        const named = new Set(windows.map(({ timezone }) => timezone));
        const [only] = named;
        if (named.size === 1 && only !== undefined)
            zones.set(id, only);
    }
    return zones;
}

// EXTERNAL MODULE: ./.build/commands/workspace.js + 2 modules
var commands_workspace = __webpack_require__(45349);
// EXTERNAL MODULE: ./.build/deployed/message.js
var deployed_message = __webpack_require__(92849);
// EXTERNAL MODULE: ./.build/deployed/run-identity.js
var run_identity = __webpack_require__(63610);
// EXTERNAL MODULE: ./.build/deployed/state.js + 1 modules
var state = __webpack_require__(8572);
;// CONCATENATED MODULE: ./.build/action/standings.js
var standings_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var standings_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





/** Reads what was fetched last, which holds all that this process has published. Null where there is no branch. */
async function readStandings(world, directory, ids) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const clone = standings_addDisposableResource(env_1, await (0,commands_clone/* openClone */.ok)({ positionals: [], options: { directory: directory ?? "" } }, world), true);
        const { store } = (0,commands_workspace/* workspaceOf */.B3)(clone, world, { online: false });
        const scope = typeof ids === "string" ? { kind: "all" } : { kind: "deployments", ids: [...ids], servers: [] };
        return standingsIn(await (0,state/* readDeployed */.B)(store, scope));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = standings_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function standingsIn(reading) {
    if (reading.kind === "absent")
        return null;
    const { head, statuses, pending, environments } = reading.state;
    return { head, statuses, pending, environments };
}
/** Commits that one workflow run is taken to have made at most. */
const commitsAtMost = 300;
/**
 * The same as it was before a workflow run (`github:RUN_ID`) began to write, in whichever of its jobs. Null where the
 * run wrote nothing, or that is out of sight.
 */
async function standingsBefore(world, directory, run) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const clone = standings_addDisposableResource(env_2, await (0,commands_clone/* openClone */.ok)({ positionals: [], options: { directory: directory ?? "" } }, world), true);
        const { store } = (0,commands_workspace/* workspaceOf */.B3)(clone, world, { online: false });
        const head = await store.head();
        if (head === null)
            return null;
        let began = false;
        let before = null;
        for await (const { commit, message } of store.log({ from: head, limit: commitsAtMost })) {
            const isOwn = (0,run_identity/* repeatableRun */.xn)((0,deployed_message/* parseMessage */.vY)(message)?.run ?? "") === run;
            if (isOwn)
                before = null;
            else if (began)
                before ??= commit;
            began ||= isOwn;
        }
        return before === null ? null : standingsIn(await (0,state/* readDeployed */.B)(store, { kind: "all" }, { at: before }));
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = standings_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
/**
 * Those deployments as a comment tells of them; `report` is of the run that is ending, once it is, and `written` has
 * the commits that this run recorded them by, and `taken` what earlier ones took out of the desired branch.
 */
function touchedDeployments(ids, standings, report, written, site, taken = new Map()) {
    const plans = new Map(report?.plan?.deployments.map((plan) => [plan.id, plan]));
    const reports = report?.run?.reports ?? [];
    return ids.map((id) => {
        const plan = plans.get(id);
        const deeds = reports.filter((one) => one.id === id);
        const broughtBack = deeds.findLast((one) => "broughtBack" in one && one.broughtBack);
        const own = broughtBack && "broughtBack" in broughtBack ? broughtBack.broughtBack?.by : undefined;
        const by = own ?? report?.run?.asked?.get(id) ?? taken.get(id);
        const began = beganAt(deeds);
        const commit = written.get(id);
        return {
            id,
            status: standings.statuses.get(id) ?? null,
            pending: standings.pending.get(id) ?? null,
            ...(plan ? judgedBy(plan) : {}),
            ...(by ? { broughtBack: by.kind === "commit" ? { ...by, url: site.commit(by.commit) } : by } : {}),
            ...(began === undefined ? {} : { began }),
            ...(commit === undefined ? {} : { commit, commitUrl: site.commit(commit) }),
        };
    });
}
function judgedBy({ decision, gates, eligible, to }) {
    return { decision, gates, eligible, wanted: { blue: to.blue } };
}
/** ISO instant at which what was rolled back began to take traffic, where this run saw it. */
function beganAt(deeds) {
    const bad = deeds.findLast((one) => one.kind === "bad");
    return bad?.kind === "bad" ? (bad.status.rollout?.since ?? bad.status.at) : undefined;
}
/** The deployments whose present wish a pull request brought. */
function broughtBy(pull, { statuses }) {
    return [...statuses].flatMap(([id, { cause }]) => (cause.pull === pull ? [id] : []));
}
/** By pull request, the deployments that were its own before, and are no more. */
function replacedSince(before, { statuses }) {
    const replaced = new Map();
    for (const [id, { cause }] of before.statuses) {
        const now = statuses.get(id);
        if (cause.pull === undefined || now === undefined || now.cause.pull === cause.pull)
            continue;
        replaced.set(cause.pull, [...(replaced.get(cause.pull) ?? []), id]);
    }
    return replaced;
}
/** What another change has taken the place of; `waiting` has the pull requests of what is not at rest. */
function replacedDeployments(ids, { statuses }, waiting = new Map()) {
    return ids.map((id) => {
        const status = statuses.get(id) ?? null;
        return { id, status, pending: null, supersededBy: waiting.get(id) ?? status?.cause.pull ?? null };
    });
}

// EXTERNAL MODULE: ./.build/commands/bring-back.js
var bring_back = __webpack_require__(51376);
;// CONCATENATED MODULE: ./.build/action/untold.js
var untold_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var untold_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});








const untold_commitsAtMost = 30;
/** Milliseconds after which nobody looks for news any more. */
const newsFor = 24 * 3_600_000;
/**
 * The last steps of the day that other runs than `run` (`github:RUN_ID`) took: one of them may have been killed
 * before it could tell of them. As this clone knows them.
 */
async function foreignSteps(world, directory, run) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const clone = untold_addDisposableResource(env_1, await (0,commands_clone/* openClone */.ok)({ positionals: [], options: { directory: directory ?? "" } }, world), true);
        const { store } = (0,commands_workspace/* workspaceOf */.B3)(clone, world, { online: false });
        const head = await store.head();
        if (head === null)
            return [];
        const since = world.now().getTime() - newsFor;
        const commits = new Map();
        for await (const { commit, at, message, paths } of store.log({ from: head, limit: untold_commitsAtMost })) {
            if (Date.parse(at) < since)
                break;
            if ((0,run_identity/* repeatableRun */.xn)((0,deployed_message/* parseMessage */.vY)(message)?.run ?? "") === run)
                continue;
            for (const path of paths) {
                const id = /^([^/]+\/[^/]+)\/status\.json$/.exec(path)?.[1];
                if (id !== undefined && !commits.has(id))
                    commits.set(id, commit);
            }
        }
        if (commits.size === 0)
            return [];
        const ids = [...commits.keys()];
        const reading = await (0,state/* readDeployed */.B)(store, { kind: "deployments", ids, servers: [] });
        if (reading.kind === "absent")
            return [];
        return [...reading.state.statuses.values()].flatMap((status) => {
            const { pull } = status.cause;
            const id = (0,model_deployment/* deploymentId */.d)(status);
            const commit = commits.get(id);
            return pull === undefined || commit === undefined ? [] : [{ pull, id, commit }];
        });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = untold_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Those steps that are not among what was told up to a commit of the branch `deployed`. */
async function notIn(world, directory, steps) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const clone = untold_addDisposableResource(env_2, await (0,commands_clone/* openClone */.ok)({ positionals: [], options: { directory: directory ?? "" } }, world), true);
        const missing = [];
        for (const { told, ...step } of steps) {
            const known = told === undefined ? null : await (0,ancestry/* tryResolve */.Cn)(clone.repository, told);
            if (known === null || !(await (0,ancestry/* isAncestor */.QX)(clone.repository, step.commit, known)))
                missing.push(step);
        }
        return missing;
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = untold_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
/** What took out of the desired branch what some deployments' rollbacks hold, where it is there. */
async function takenOut(world, directory, statuses) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const taken = new Map();
        if (statuses.length === 0)
            return taken;
        const clone = untold_addDisposableResource(env_3, await (0,commands_clone/* openClone */.ok)({ positionals: [], options: { directory: directory ?? "" } }, world), true);
        const workspace = (0,commands_workspace/* workspaceOf */.B3)(clone, world, { online: false });
        for (const status of statuses) {
            const commit = await (0,bring_back/* commitTakingOut */.ik)(workspace, status);
            if (commit !== null)
                taken.set((0,model_deployment/* deploymentId */.d)(status), { kind: "commit", commit });
        }
        return taken;
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        const result_3 = untold_disposeResources(env_3);
        if (result_3)
            await result_3;
    }
}
/** Where the branch `deployed` stands now, fetched; null where it has gone. */
async function deployedHead(world, directory) {
    const env_4 = { stack: [], error: void 0, hasError: false };
    try {
        const clone = untold_addDisposableResource(env_4, await (0,commands_clone/* openClone */.ok)({ positionals: [], options: { directory: directory ?? "" } }, world), true);
        return (0,commands_workspace/* workspaceOf */.B3)(clone, world).store.head();
    }
    catch (e_4) {
        env_4.error = e_4;
        env_4.hasError = true;
    }
    finally {
        const result_4 = untold_disposeResources(env_4);
        if (result_4)
            await result_4;
    }
}

;// CONCATENATED MODULE: ./.build/action/unwritten.js
/** Why comments were not written: each reason once, with the pull requests that it is about. */
function sayUnwritten(outcomes) {
    const reasons = new Map();
    for (const [number, outcome] of outcomes) {
        if (outcome.kind === "written")
            continue;
        const why = `${outcome.message}\n${outcome.hint}`;
        reasons.set(why, [...(reasons.get(why) ?? []), `#${number}`]);
    }
    return [...reasons].map(([why, [first = "", ...others]]) => {
        const named = [first, ...others.slice(0, 4)].join(", ");
        const more = others.length > 4 ? ` and ${others.length - 4} more` : "";
        return others.length === 0
            ? `the comment of ${first} stays as it is: ${why}`
            : `the comments of ${named}${more} stay as they are: ${why}`;
    });
}

;// CONCATENATED MODULE: ./.build/action/narrator.js

















/** Comments that are kept up to date while something is being applied. */
const liveAtMost = 3;
/** Comments that are brought up to date at the end. */
const finallyAtMost = 100;
/** Comments that are looked at for what an earlier run has left untold. */
const untoldAtMost = 20;
/** How often one run tells the same again, because others go on at the same time. */
const roundsAtMost = 3;
/** Plans that one run keeps anew for whoever still has to approve: the next goes on with others. */
const awaitedAtMost = 3;
/**
 * Every text is made anew from what `deployed` says, never from what the comment said before: two jobs of a matrix
 * may write the same one. Whatever fails here fails nothing else.
 */
function narrator(options) {
    const { api, context, values, world } = options;
    const repository = { owner: context.owner, repo: context.repo };
    const site = siteOf(context);
    const directory = (0,commands_clone/* folderNamed */.Aq)(values.directory ?? undefined);
    const marker = header_markerOf(directory);
    /** Null: there is no such pull request. */
    const stories = new Map();
    /** What each pull request is known to have brought. */
    const brought = new Map();
    /** What this run has written, and the commit on `deployed` that it was seen at; null: not looked at since. */
    const written = new Map();
    const failures = new Set();
    const live = new Set();
    /** Whose comment an earlier run has left behind. */
    const caughtUp = new Set();
    let waiting = new Set();
    let telling;
    function note(pull, id) {
        brought.set(pull, (brought.get(pull) ?? new Set()).add(id));
    }
    async function announce(statuses) {
        const told = new Set();
        for (const status of statuses) {
            const { pull } = status.cause;
            const id = (0,model_deployment/* deploymentId */.d)(status);
            written.set(id, null);
            if (pull === undefined)
                continue;
            note(pull, id);
            told.add(pull);
        }
        for (const pull of [...told].sort((a, b) => b - a)) {
            if (live.size < liveAtMost)
                live.add(pull);
            if (live.has(pull))
                waiting.add(pull);
        }
        telling ??= tellWaiting().finally(() => {
            telling = undefined;
        });
    }
    /** One writer at a time: what is published while it writes is told by its next round, all at once. */
    async function tellWaiting() {
        while (waiting.size > 0) {
            const numbers = [...waiting];
            waiting = new Set();
            await orTell("the comments of pull requests stay as they are", async () => {
                await tell(numbers, undefined);
            });
        }
    }
    async function orTell(what, act) {
        try {
            await act();
        }
        catch (error) {
            const { message, hint } = failure_failureOf(error);
            failures.add(`${what}: ${message}${hint ? `\n${hint}` : ""}`);
        }
    }
    /** Returns the commit of `deployed` that was told of; null where nobody was told. */
    async function tell(numbers, report, replaced = new Map()) {
        if (numbers.length === 0)
            return null;
        await open(numbers.filter((number) => !stories.has(number)));
        const standings = await readStandings(world, values.directory, "all");
        if (standings === null)
            return null;
        for (const [id, commit] of written)
            written.set(id, commit ?? standings.head);
        const taken = await takenOut(world, values.directory, rolledBackUntold(numbers, standings));
        const drafts = numbers.flatMap((number) => {
            const story = stories.get(number);
            const body = story ? bodyOf(story, standings, report, replaced.get(number) ?? [], taken) : undefined;
            return story && body !== undefined ? [{ conversation: story.conversation, body }] : [];
        });
        const outcomes = await writeComments(api, repository, marker, drafts);
        for (const [number, outcome] of outcomes) {
            const story = stories.get(number);
            if (outcome.kind !== "written" || !story)
                continue;
            for (const left of leftBehind(outcome))
                failures.add(left);
            const conversation = { ...story.conversation, comments: [outcome.comment] };
            stories.set(number, { ...story, conversation });
        }
        for (const failure of sayUnwritten(outcomes))
            failures.add(failure);
        return standings.head;
    }
    /**
     * Tells again where another run has gone on meanwhile: whoever writes last must not take back what the other told.
     */
    async function tellToTheEnd(numbers, report, replaced) {
        for (let round = 1; round <= roundsAtMost; round += 1) {
            const told = await tell(numbers, report, replaced);
            if (told === null || told === (await deployedHead(world, values.directory)))
                return;
        }
    }
    /** Pull requests that another run did something about without telling: it was killed, or could not. */
    async function untold() {
        const steps = await foreignSteps(world, values.directory, `github:${context.runId}`);
        const others = steps.filter(({ id, pull }) => !written.has(id) && !brought.has(pull));
        const numbers = [...new Set(others.map(({ pull }) => pull))].sort((a, b) => b - a).slice(0, untoldAtMost);
        await open(numbers.filter((number) => !stories.has(number)));
        const candidates = others.flatMap((step) => {
            const story = stories.get(step.pull);
            // Where there is no comment, somebody may have wanted none.
            return story && story.conversation.comments.length > 0 ? [{ ...step, told: story.deployed }] : [];
        });
        const missing = await notIn(world, values.directory, candidates);
        for (const { pull, id } of missing) {
            note(pull, id);
            caughtUp.add(pull);
        }
        return [...new Set(missing.map(({ pull }) => pull))];
    }
    /** Finds out what the comments of pull requests say. */
    async function open(numbers) {
        const found = await findConversations(api, repository, numbers, marker);
        for (const number of numbers) {
            const conversation = found.get(number);
            const body = conversation?.comments[0]?.body;
            stories.set(number, conversation === undefined
                ? null
                : {
                    conversation,
                    reviewed: body === undefined ? undefined : (reviewedIn(body) ?? undefined),
                    plan: body === undefined ? undefined : decodeHeader(body)?.plan,
                    deployed: body === undefined ? undefined : decodeHeader(body)?.deployed,
                });
        }
    }
    /** Undefined where there is nothing to say. */
    function bodyOf(story, standings, report, replaced, taken) {
        const { number } = story.conversation;
        const own = [...(brought.get(number) ?? [])];
        const ids = [...new Set([...own, ...broughtBy(number, standings)])].sort(model_finding.compareText);
        const others = replaced.filter((id) => !ids.includes(id));
        if (ids.length + others.length === 0)
            return undefined;
        const touched = [
            ...touchedDeployments(ids, standings, report, recorded(), site, taken),
            ...replacedDeployments(others, standings, report?.pulls),
        ];
        return outcomeComment(touched, outcomeContext(standings, story, [...own, ...others], report)).text;
    }
    /** What an earlier run rolled back, and did not live to tell the rest of. */
    function rolledBackUntold(numbers, { statuses }) {
        const ids = numbers.flatMap((number) => (caughtUp.has(number) ? [...(brought.get(number) ?? [])] : []));
        return ids.flatMap((id) => statuses.get(id) ?? []).filter(({ event }) => event === "rolled-back");
    }
    function recorded() {
        return new Map([...written].flatMap(([id, commit]) => (commit === null ? [] : [[id, commit]])));
    }
    /** What other pull requests brought, and this run has put something else in the place of. */
    async function replacedHere(report) {
        const replaced = new Map(await replacedByWriting());
        for (const [id, numbers] of report?.overtaken ?? []) {
            for (const number of numbers)
                replaced.set(number, [...new Set([...(replaced.get(number) ?? []), id])]);
        }
        return replaced;
    }
    async function replacedByWriting() {
        if (written.size === 0)
            return new Map();
        const before = await standingsBefore(world, values.directory, `github:${context.runId}`);
        const now = before === null ? null : await readStandings(world, values.directory, "all");
        if (before === null || now === null)
            return new Map();
        const replaced = [...replacedSince(before, now)];
        return new Map(replaced.filter(([, ids]) => ids.some((id) => written.has(id))));
    }
    async function keepPlans(report) {
        const numbers = pullsAwaiting(report).slice(0, finallyAtMost);
        if (numbers.length === 0)
            return;
        const pulls = await pullRequestsNamed(api, repository, numbers, checkRunNameOf(directory));
        const lacking = [...pulls.values()].filter((pull) => lacksPlan(pull, report));
        for (const pull of lacking.slice(0, awaitedAtMost)) {
            const why = await keepAwaitedPlan(api, repository, pull, report, contextNow(report.environments));
            if (why !== null)
                failures.add(`no check run keeps what waits of #${pull.number}: ${why}`);
        }
    }
    function contextNow(environments = new Map()) {
        const { workflow } = options;
        return reportContextOf({
            context,
            workflow,
            directory: values.directory,
            now: world.now(),
            environments,
        });
    }
    function outcomeContext({ environments, head, statuses }, { conversation, plan, reviewed, deployed: before }, own, report) {
        const isNews = own.some((id) => written.has(id));
        // After a rollback there is more to tell: what becomes of the desired branch.
        const isAll = report !== undefined || own.every((id) => statuses.get(id)?.event !== "rolled-back");
        const deployed = (isNews && isAll) || caughtUp.has(conversation.number) ? head : before;
        return {
            ...contextNow(environments),
            head: conversation.head,
            // A run that changed nothing of it is no news, and its address would make the text another one each time.
            ...(isNews ? { runUrl: site.run } : {}),
            ...(deployed === undefined ? {} : { deployed }),
            ...(context.defaultBranch === null ? {} : { branch: context.defaultBranch }),
            ...(plan === undefined ? {} : { plan }),
            ...(reviewed === undefined ? {} : { reviewed }),
        };
    }
    return {
        announce,
        async finish(report) {
            for (const [id, pull] of report?.pulls ?? [])
                note(pull, id);
            for (const { id, kind } of report?.run?.reports ?? []) {
                const held = report?.run?.held?.find((status) => (0,model_deployment/* deploymentId */.d)(status) === id);
                if (kind === "brought-back" && held?.cause.pull !== undefined)
                    note(held.cause.pull, id);
            }
            await telling;
            await orTell("the comments of pull requests stay as they are", async () => {
                const replaced = await replacedHere(report);
                // Not asked for by whoever only looks, or steers by hand.
                const left = report?.run ? await untold() : [];
                const numbers = [...new Set([...brought.keys(), ...replaced.keys(), ...left])].sort((a, b) => b - a);
                await tellToTheEnd(numbers.slice(0, finallyAtMost), report, replaced);
                const rest = numbers.length - finallyAtMost;
                if (rest > 0)
                    failures.add(`the comments of ${rest} older pull requests stay as they are`);
            });
            if (report)
                await orTell("no check run keeps what waits for approval", () => keepPlans(report));
            return [...failures];
        },
    };
}

;// CONCATENATED MODULE: ./.build/action/watched-host.js
/** The same host, with note taken of what is written. */
function watchedHost(host, written = { deployed: null, desired: null }) {
    const watched = {
        ...host,
        store: (repository, options) => {
            const store = host.store(repository, options);
            return {
                ...store,
                publish: async (publication) => {
                    const published = await store.publish(publication);
                    if (published.kind === "published")
                        written.deployed = published.head;
                    return published;
                },
                create: async (changes, message, anew) => {
                    const created = await store.create(changes, message, anew);
                    if (created.kind === "created")
                        written.deployed = created.head;
                    return created;
                },
            };
        },
        commitDesired: async (repository, edit) => {
            const done = await host.commitDesired(repository, edit);
            if (done.kind !== "unchanged")
                written.desired = done;
            return done;
        },
    };
    return { host: watched, written };
}

;// CONCATENATED MODULE: ./.build/action/stage.js












/** What is run from here on has no business with them. */
function withoutTokens(env) {
    const tokens = new Set(secretInputs.map(variableOf));
    return Object.fromEntries(Object.entries(env).filter(([name]) => !tokens.has(name)));
}
/** Sets the stage; nothing is asked of GitHub yet. */
async function stageOf(process, values, token, context, task) {
    const { cwd, runner, signal, now, progress, limits = {} } = process;
    const env = withoutTokens(process.env);
    const connection = (secret) => connect({ token: secret, context, log: (line) => runner.log(line), signal, limits });
    const members = values["members-token"];
    const [api, membersApi] = await Promise.all([
        connection(token),
        members === null ? null : connection(members),
    ]);
    const { host, written } = watchedHost(gitHubHost({
        api,
        ...(membersApi === null ? {} : { membersApi }),
        context,
        token,
        env,
        deployedBranch: values["deployed-branch"],
        checkRun: checkRunNameOf((0,commands_clone/* folderNamed */.Aq)(values.directory ?? undefined)),
        pullRequest: values["pull-request"],
        now: () => now().getTime(),
    }));
    const repositories = sharedRepositories();
    const bare = {
        cwd,
        env,
        stdout: runner.log,
        stderr: runner.log,
        isTerminal: { stdout: false, stderr: false },
        colour: false,
        columns: 120,
        timeZone: "UTC",
        now,
        signal,
        progress,
        get assets() {
            return assetsFolder(process.entry);
        },
        get threads() {
            return { entry: (0,external_node_fs_.realpathSync)(process.entry) };
        },
        open: repositories.open,
        host,
        elsewhere: async (name) => {
            const target = values["target-token"] ?? token;
            const [owner = "", repo = ""] = name.split("/");
            const there = { ...context, owner, repo, defaultBranch: null, repositoryId: null };
            const other = gitHubHost({
                api: await connection(target),
                ...(membersApi === null ? {} : { membersApi }),
                context: there,
                token: target,
                env,
                deployedBranch: values["deployed-branch"],
                pullRequest: values["pull-request"],
                now: () => now().getTime(),
            });
            // The run is this one, wherever its release goes.
            const { runAddress } = host;
            const own = { ...other, ...(runAddress === undefined ? {} : { runAddress }) };
            return { host: watchedHost(own, written).host, address: `${context.serverUrl}/${owner}/${repo}` };
        },
    };
    const told = narrator({ api, context, values, world: bare, workflow: env.GITHUB_WORKFLOW });
    const world = { ...bare, assets: bare.assets, announce: told.announce };
    return {
        api,
        context,
        values,
        task,
        written,
        world,
        narrator: told,
        async settled() {
            const { options } = cli_specifications.specifications[task.command];
            if (task.change === null || !("head" in options))
                return {};
            return await bringChange(world, values.directory, task.change, context);
        },
        [Symbol.asyncDispose]: () => repositories[Symbol.asyncDispose](),
    };
}

// EXTERNAL MODULE: ./.build/commands/release/tag.js
var release_tag = __webpack_require__(64192);
;// CONCATENATED MODULE: ./.build/action/events.js
/** Every event that the Action knows, in the order of the documentation. */
const events = {
    pull_request: {
        command: "plan",
        when: "into the default branch; `closed` does nothing",
        does: "validates and plans the change against the branch as it stands: annotations, job summary, one comment, a check run that keeps the plan. From a fork, or with a token that may only read: everything but the comment and the check run. Nothing of the change is started.",
    },
    pull_request_review: {
        command: "plan",
        when: "any",
        does: "the same: an approval, or its dismissal, may change what the gates say",
    },
    merge_group: {
        command: "plan",
        when: "`checks_requested`",
        does: "plans what the queue would merge",
    },
    push: {
        command: "apply",
        when: "to the default branch",
        does: "applies what is merged, as far as the gates allow; the comments of the pull requests become the record of it. A pushed tag that is a version (`v1.2.0`, `weather-v1.2.0`, `weather@1.2.0`, `weather/v1.2.0`) asks for `release`; any other branch does nothing.",
    },
    schedule: {
        command: "apply",
        when: "any",
        does: "the same: takes the next step of rollouts, and of what waited for its time",
    },
    workflow_dispatch: {
        command: null,
        when: "any",
        does: "the command that the input `command` names; one that writes only from the default branch",
    },
    repository_dispatch: {
        command: null,
        when: "any",
        does: "the command that the input `command` names",
    },
};
/**
 * Events that may start a command that writes. Who can cause them may write to the repository anyhow, by GitHub's own
 * rules; others, a comment say, are caused by anybody.
 */
const writingEvents = [
    "push",
    "schedule",
    "workflow_dispatch",
    "repository_dispatch",
];
/** Events that are refused, each with why. */
const refusedEvents = {
    pull_request_target: "it runs with this repository's token and secrets for whatever a stranger proposes; use pull_request, which plans changes from forks too",
    workflow_run: "it runs with this repository's token and secrets after whatever a stranger proposed; use pull_request, push or schedule",
};

;// CONCATENATED MODULE: ./.build/action/task.js





/**
 * What an event asks for, and the input `command` where there is one. `desired` is the short name of the default
 * branch.
 */
function taskOf(event, asked, desired) {
    const name = event.kind === "unsupported" ? event.name : event.kind;
    const why = Object.entries(refusedEvents).find(([known]) => known === name)?.[1];
    if (why !== undefined)
        return refused("event/refused", `the event ${name} is refused`, why);
    const against = asked === null || isReader(asked) ? undefined : obstacleTo(asked, event, name, desired);
    if (against !== undefined)
        return against;
    switch (event.kind) {
        case "pull_request":
        case "pull_request_review":
        case "merge_group":
            return proposed(event, asked, desired);
        case "push":
            return asked === null ? pushed(event, desired) : command(asked, null, tagOf(asked, event));
        case "schedule":
            return command(asked ?? events.schedule.command);
        case "workflow_dispatch":
        case "unsupported":
            return asked === null ? withoutCommand(name) : command(asked);
    }
}
function command(name, change = null, tag = null) {
    return { kind: "command", command: name, change, tag };
}
/** A release by name, at a tag, is of that tag. */
function tagOf(asked, { tag, after }) {
    return asked === "release" && tag !== null && after !== null && isReleaseTag(tag) ? tag : null;
}
/** What says that it is a version, right or wrong: that is for the command to tell. */
function isReleaseTag(tag) {
    return (0,release_tag/* parseTag */.E)(tag).kind !== "other";
}
/**
 * Why a command that writes is not started by this event. A change that waits for review decides nothing but what is
 * shown of it; a comment, an issue or a star is anybody's; and the workflow of another branch is not what was
 * reviewed.
 */
function obstacleTo(asked, event, name, desired) {
    if (!writingEvents.includes(name)) {
        return refused("event/not-for-command", `${asked} writes, and is not started by ${task_shown(name)}: that may be anybody's`, `start it by ${writingEvents.join(", ")}; on other events leave the input command out, or make the step's if: say which events it is for`);
    }
    if (event.kind === "push" && event.tag === null && event.branch !== desired) {
        return refused("event/not-for-command", `${asked} writes, and is not started by a push to ${task_shown(event.branch ?? "another ref")}: nobody reviewed its workflow`, `let the workflow run on pushes to ${task_shown(desired)} alone: on: push: branches`);
    }
    if (event.kind === "workflow_dispatch" && event.from !== null && event.from !== desired) {
        return refused("event/not-for-command", `${asked} writes, and is not started from ${task_shown(event.from)}: nobody reviewed its workflow`, `start it again with "Use workflow from" set to ${task_shown(desired)}`);
    }
    return undefined;
}
function proposed(event, asked, desired) {
    if (event.kind === "pull_request_review" && event.pull.merged) {
        return nothing("it is merged; the next run of apply counts the reviews of what was merged");
    }
    if (event.kind !== "merge_group" && (event.pull.closed || event.action === "closed")) {
        return nothing("a closed pull request changes nothing: what was merged is applied by the push");
    }
    if (event.kind === "merge_group" && event.action !== "checks_requested") {
        return nothing("the queue has let it go; there is nothing to check");
    }
    const into = event.kind === "merge_group" ? event.branch : event.pull.base.branch;
    if (into !== desired) {
        return nothing(`it goes into ${task_shown(into)}; only what is merged into ${task_shown(desired)} is deployed`);
    }
    const pull = event.kind === "merge_group" ? null : event.pull;
    return command(asked ?? "plan", {
        head: event.kind === "merge_group" ? event.head : event.pull.head.sha,
        pull,
    });
}
function pushed({ branch, tag, after }, desired) {
    const name = task_shown(branch ?? tag ?? "what was pushed");
    if (after === null)
        return nothing(`${name} was deleted; nothing is deployed from there`);
    if (branch === desired)
        return command(events.push.command);
    if (tag === null)
        return nothing(`a push to ${name} deploys nothing; only ${task_shown(desired)} does`);
    if (isReleaseTag(tag))
        return command("release", null, tag);
    return nothing(`the tag ${name} is no version: those are v1.2.0, weather-v1.2.0, weather@1.2.0 or weather/v1.2.0`);
}
/** The event says nothing by itself. */
function withoutCommand(name) {
    if (Object.hasOwn(events, name)) {
        return refused("event/no-command", `${name} does not say what to do: the input command is missing`, "fill in command where the workflow is started, and hand it on: with: command: ${{ inputs.command }}");
    }
    return unknownEvent(name);
}
function unknownEvent(name) {
    const known = Object.keys(events);
    const meant = suggestion_suggestion(name, known);
    return refused("event/no-command", `the event ${task_shown(name)} does not say what to do${meant === undefined ? "" : `, did you mean ${meant}?`}`, `give the input command, or use one of ${known.join(", ")}`);
}
function nothing(says) {
    return { kind: "nothing", says };
}
function refused(rule, message, hint) {
    return { kind: "refused", finding: mistake(rule, message, hint) };
}
function task_shown(name) {
    return name.length <= 100 ? name : `${name.slice(0, 99)}…`;
}

// EXTERNAL MODULE: ./.build/reconcile/drift.js
var drift = __webpack_require__(36519);
;// CONCATENATED MODULE: ./.build/report/markdown/annotations.js




const annotationLevels = (/* unused pure expression or super */ null && (["error", "warning", "notice"]));
/** What GitHub shows of one step, by level; of more it keeps the first ones without a word. */
const annotationLimits = { error: 10, warning: 10, notice: 10 };
/** A wait is no problem: nobody has to do anything about most of them. */
const levels = {
    fail: "error",
    warn: "warning",
    wait: "notice",
};
/** GitHub cuts a longer title, and a message at some kilobytes. */
const titleAtMost = 200;
const messageAtMost = 2_000;
/**
 * Every finding that is not a pass as an annotation, the most severe first, as many of each level as there is room
 * for. What says the same of the same place is told once: of the branch `deployed` and of a plan on it, say.
 */
function annotationsOf(findings, context, limits = annotationLimits) {
    const voice = voiceOf(context);
    const shown = [];
    const omitted = { error: 0, warning: 0, notice: 0 };
    const room = { ...limits };
    const told = new Set();
    for (const finding of (0,model_finding.sortFindings)(findings)) {
        if (finding.outcome === "pass")
            continue;
        const level = levels[finding.outcome];
        const said = (0,markdown_gates/* sayGate */.dt)(finding, voice, finding.environment);
        const hint = finding.hint === "" ? "" : `\n${(0,report_text/* sanitize */.aj)(finding.hint)}`;
        const annotation = {
            level,
            title: (0,report_text/* shorten */.ml)(annotations_titleOf(finding), titleAtMost),
            message: `${(0,report_text/* shorten */.ml)((0,report_text/* sanitize */.aj)(said), messageAtMost)}${(0,report_text/* shorten */.ml)(hint, messageAtMost)}`,
            ...placeOf(finding, context.directory),
        };
        const key = JSON.stringify([annotation, finding.environment, finding.server]);
        if (told.has(key))
            continue;
        told.add(key);
        if (room[level] <= 0) {
            omitted[level] += 1;
            continue;
        }
        room[level] -= 1;
        shown.push(annotation);
    }
    return { shown, omitted };
}
function annotations_titleOf({ rule, environment, server, file, place }) {
    const about = [environment, server].filter((part) => part !== undefined).join("/");
    // A file says itself what this is about.
    const isPlaced = (file ?? place?.file) !== undefined;
    return (0,report_text/* sanitize */.aj)(isPlaced || about === "" ? rule : `${about}: ${rule}`);
}
function placeOf({ file, place, line, column, length }, directory) {
    const path = file ?? place?.file;
    if (path === undefined)
        return {};
    const where = { file: pathInRepository(directory, path) };
    if (line === undefined)
        return where;
    if (column === undefined)
        return { ...where, line, endLine: line };
    return { ...where, line, endLine: line, column, endColumn: column + Math.max(1, length ?? 1) };
}

// EXTERNAL MODULE: ./.build/commands/told.js
var told = __webpack_require__(95233);
;// CONCATENATED MODULE: ./.build/github/repository-dispatch.js
/** GitHub takes less than 64 KiB; the envelope and what escaping adds need some of it. */
const payloadLimit = 50_000;
/** Calls one run makes for this at most. */
const callsAtMost = 20;
/**
 * Starts the workflows that listen: one call for all events of a name, since each starts its listeners once. Returns
 * how many events were left out, because there were too many for the calls that one run may make. Rejects with
 * `GitHubError` where the token may not (`contents: write`).
 */
async function dispatchEvents(api, repository, events) {
    const batches = [...byName(events)].flatMap(([name, named]) => batchesOf(named).map((batch) => ({ name, batch })));
    for (const { name, batch } of batches.slice(0, callsAtMost)) {
        await api.request("POST /repos/{owner}/{repo}/dispatches", {
            ...repository,
            event_type: name,
            client_payload: { headgate: 1, events: batch },
        });
    }
    return batches.slice(callsAtMost).reduce((sum, { batch }) => sum + batch.length, 0);
}
function byName(events) {
    const named = new Map();
    for (const event of events) {
        const known = named.get(event.event);
        if (known)
            known.push(event);
        else
            named.set(event.event, [event]);
    }
    return named;
}
function batchesOf(events) {
    const batches = [];
    let size = Number.POSITIVE_INFINITY;
    for (const event of events) {
        const length = Buffer.byteLength(JSON.stringify(event));
        if (size + length > payloadLimit) {
            batches.push([]);
            size = 0;
        }
        batches.at(-1)?.push(event);
        size += length;
    }
    return batches;
}

// EXTERNAL MODULE: ./.build/report/events.js
var report_events = __webpack_require__(42629);
;// CONCATENATED MODULE: ./.build/action/listeners.js




/**
 * Tells other systems what happened in this run, as far as the workflow asks for it: lines in the log, and workflows
 * that listen. Returns what could not be told. A run that only reports what an earlier attempt did tells nobody again;
 * what a command was refused is told by every attempt, as the same event.
 */
async function tellListeners(runner, ending, { api, context, values, written }) {
    const all = (0,told.eventsIn)(ending);
    if (values["log-format"] === "json")
        for (const event of all)
            runner.log((0,report_events.logLine)(event));
    const repeated = written.deployed === null && written.desired === null;
    const events = repeated ? (ending.events ?? []) : all;
    if (!values["dispatch-events"] || events.length === 0)
        return [];
    try {
        const left = await dispatchEvents(api, { owner: context.owner, repo: context.repo }, events);
        return left === 0
            ? []
            : [`${left} events were too many to start workflows for; the output events has them`];
    }
    catch (error) {
        return [`the workflows that listen were not started: ${failure_failureOf(error).message}`];
    }
}

;// CONCATENATED MODULE: ./.build/action/plan-outputs.js


/** GitHub refuses a matrix of more jobs; the next run goes on with the rest. */
const mostJobs = 256;
/**
 * Environments with something to do now, in promotion order, as many as a matrix may have. Where a lower one acts, those wait no longer than it
 * takes that bring the same server further: they belong to it. So do those where something has to be noted: that it
 * waits is on no record yet (`unnoted`), and the people of its pull request do not know it.
 */
function environmentsOf({ deployments, policies }, unnoted = new Set()) {
    const waves = new Map();
    const acting = new Set();
    const moving = new Set();
    for (const plan of plan_outputs_inOrder(deployments)) {
        waves.set(plan.environment, Math.max(plan.wave, waves.get(plan.environment) ?? 0));
        const follows = waitsForAnotherStage(plan) && moving.has(plan.server);
        if (plan.step === null && !follows && !unnoted.has(plan.id))
            continue;
        acting.add(plan.environment);
        if (plan.decision === "go")
            moving.add(plan.server);
    }
    for (const { environment } of policies)
        acting.add(environment);
    return [...acting]
        .sort((a, b) => (waves.get(a) ?? 0) - (waves.get(b) ?? 0) || (a < b ? -1 : a > b ? 1 : 0))
        .slice(0, mostJobs);
}
/** Nothing else stands in the way than that an earlier environment comes first. */
function waitsForAnotherStage({ decision, gates }) {
    const waits = gates.filter(({ outcome }) => outcome === "wait");
    return decision === "wait" && waits.length > 0 && waits.every(({ rule }) => rule.startsWith("promotion/"));
}
function plan_outputs_inOrder(deployments) {
    return deployments.toSorted((a, b) => a.wave - b.wave);
}
/** Whether something was changed; of what was only planned, whether it would be. `wrote`: a branch was written to. */
function isChanged(outcome, report, run, wrote) {
    if (run !== "real") {
        const { deployments = [], policies = [] } = report?.plan ?? {};
        const moves = ({ decision, origin, step }) => run === "plan" ? origin === "change" && decision !== "nothing" : step !== null && !step.observe;
        return policies.length > 0 || deployments.some(moves);
    }
    // A run that is repeated reports what its first attempt did.
    if (!wrote)
        return false;
    // That somebody was refused is on record too, and is no change.
    if (!report?.run)
        return (0,commands_command/* exitOf */.sX)(outcome) === 0;
    const acted = report.run.reports.some(({ kind }) => deeds.has(kind));
    return acted || report.run.policies.length > 0;
}
/** Reports of having done something, rather than of having looked. */
const deeds = new Set(["concluded", "bad", "brought-back"]);
/** The stable code for why it ended so: the worst that stands in the way, else the outcome itself. */
function plan_outputs_reasonOf(outcome, findings) {
    const wanted = outcome === "refused" || outcome === "usage" ? "fail" : outcome === "waiting" ? "wait" : undefined;
    const first = (0,model_finding.sortFindings)(findings).find((finding) => finding.outcome === wanted);
    return first?.rule ?? outcome;
}

;// CONCATENATED MODULE: ./.build/action/outputs-of.js


/** What a run hands to the workflow; `result` is the document as it fits. Without a stage nothing was begun. */
function outputsOf(ending, stage, result) {
    const { outcome, findings, report } = ending;
    const { deployed = null, desired = null } = stage?.written ?? {};
    const request = desired?.kind === "refused" ? desired.request : undefined;
    const asked = request?.kind === "pull-request" ? request.number : stage?.task.change?.pull?.number;
    const plan = report?.plan;
    return {
        outcome,
        reason: ending.reason ?? plan_outputs_reasonOf(outcome, findings),
        result,
        "plan-hash": plan?.hash ?? "",
        changed: String(isChanged(outcome, report, outputs_of_runOf(stage), deployed !== null || desired !== null)),
        environments: JSON.stringify(plan === undefined ? [] : environmentsOf(plan, report?.unnoted)),
        commit: (desired?.kind === "committed" ? desired.commit : deployed) ?? "",
        "pull-request": asked === undefined ? "" : String(asked),
        events: eventsOutput((0,told.eventsIn)(ending)),
    };
}
/** Most UTF-16 units of the output: the others share the job's 1 MiB with it. */
const eventsLimit = 60_000;
function eventsOutput(events) {
    const texts = events.map((event) => JSON.stringify(event));
    let length = 2;
    const fit = texts.findIndex((text) => {
        length += text.length + 1;
        return length > eventsLimit;
    });
    return `[${(fit < 0 ? texts : texts.slice(0, fit)).join(",")}]`;
}
function outputs_of_runOf(stage) {
    if (stage === null || stage.task.command === "plan")
        return "plan";
    return stage.values["dry-run"] ? "dry" : "real";
}

;// CONCATENATED MODULE: ./.build/action/result-output.js



/**
 * Most UTF-16 units of the output `result`. A job may have 1 MiB of outputs, counted as two bytes a unit, and
 * others belong to them.
 */
const resultLimit = 400_000;
/** As many items of each list as are tried, one after the other, until it fits. */
const lengths = [1_000, 200, 50, 10, 1, 0];
const longestText = 2_000;
/**
 * The document for the output `result`, on one line. One that is too large goes to a file in `folder`, and is cut
 * to what fits: the lists in it have fewer items, and `truncated` says so and where the whole is.
 */
async function resultOutput(document, folder) {
    const text = JSON.stringify(document);
    if (text.length <= resultLimit)
        return { text, file: null };
    const file = (0,external_node_path_.join)(folder, "headgate-result.json");
    await (0,promises_.writeFile)(file, `${(0,report_text/* printableJson */.et)(document)}\n`);
    for (const items of lengths) {
        const cut = JSON.stringify({ ...mapped(document, items), truncated: { file, items } });
        if (cut.length <= resultLimit)
            return { text: cut, file };
    }
    const { headgate, outcome } = document;
    return { text: JSON.stringify({ headgate, outcome, findings: [], truncated: { file, items: 0 } }), file };
}
function mapped(map, items) {
    return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, cutTo(value, items)]));
}
function cutTo(value, items) {
    if (typeof value === "string") {
        return value.length <= longestText ? value : `${value.slice(0, longestText - 1).toWellFormed()}…`;
    }
    if (Array.isArray(value))
        return value.slice(0, items).map((item) => cutTo(item, items));
    if (typeof value !== "object" || value === null)
        return value;
    return mapped(Object.fromEntries(Object.entries(value)), items);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./.build/github/schedule.js + 1 modules
var schedule = __webpack_require__(31389);
;// CONCATENATED MODULE: ./.build/action/schedule.js





/**
 * Whether the schedule of this run's workflow has come to a halt; null also where it has none. Asked where people are
 * at work, on pushes and forms: a scheduled run proves that it works. Once for a workflow run: a job that comes after
 * another leaves it to that one. One call, two where something is wrong.
 */
async function haltedSchedule(api, context, { root, job, now }) {
    const { workflowFile, event, owner, repo } = context;
    if (workflowFile === null || (event.kind !== "push" && event.kind !== "workflow_dispatch"))
        return null;
    const file = await readWorkflow((0,external_node_path_.join)(root, workflowFile));
    const crons = cronsIn(file);
    if (crons.length === 0 || comesLater(file, job))
        return null;
    const workflow = workflowFile.split("/").at(-1) ?? "";
    return await (0,schedule/* scheduleWarning */.g)(api, { owner, repo }, { workflow, crons, now });
}
/** Undefined where there is no file, or none that can be read. */
async function readWorkflow(file) {
    try {
        return (0,dist.parse)(await (0,promises_.readFile)(file, "utf8"), { maxAliasCount: 0 });
    }
    catch {
        return undefined;
    }
}
/** The lines of a workflow's schedule. */
function cronsIn(workflow) {
    const schedule = (0,model_json.at)((0,model_json.at)(workflow, "on"), "schedule");
    if (!Array.isArray(schedule))
        return [];
    return schedule.flatMap((entry) => {
        const cron = (0,model_json.at)(entry, "cron");
        return typeof cron === "string" ? [cron] : [];
    });
}
/** Where the file does not know the job, as of one in a reusable workflow, it is not known to come later. */
function comesLater(workflow, job) {
    const needs = job === undefined ? undefined : (0,model_json.at)(workflow, "jobs", job, "needs");
    return typeof needs === "string" || (Array.isArray(needs) && needs.length > 0);
}

;// CONCATENATED MODULE: ./.build/action/secrets.js
/**
 * The values of secrets that this process has at hand: in its environment, under the names that deployments give.
 */
function secretValues({ plan, run }, env) {
    const deployments = [...(plan?.deployments ?? []), ...(run?.plan.deployments ?? [])];
    const planned = deployments.flatMap(({ from, to }) => [from.variants, to.live.variants]);
    // What was tried and taken back is in no plan any more, and was started all the same.
    const tried = (run?.reports ?? []).flatMap((one) => ("status" in one ? [one.status.variants] : []));
    const names = [...planned, ...tried].flatMap((variants) => Object.values(variants).flatMap(({ secrets }) => Object.values(secrets)));
    return new Set([...new Set(names)].flatMap((name) => env[name] || []));
}

;// CONCATENATED MODULE: ./.build/report/markdown/summary.js







/** Findings may take this part of the room where there is a text to show as well. */
const findingsShare = 0.5;
/**
 * The job summary of any command: a title with how it ended, then its own Markdown, or its findings and its text.
 * Lines of the text and findings that do not fit are counted; a Markdown that does not fit is left out.
 */
function summaryMarkdown(report, context) {
    const limit = context.limit ?? fit/* summaryLimit */.mf;
    const { findings = [], unannotated = 0 } = report;
    const title = `### ${(0,markdown_escape/* code */.aY)(`headgate ${report.command}`)}: ${(0,markdown_escape/* text */.Qq)(report.outcome)}`;
    const told = (0,report_findings.countOutcomes)(findings);
    const blocks = [
        title,
        told === "" ? "" : (0,markdown_blocks/* headline */.Pl)((0,markdown_escape/* text */.Qq)(told)),
        unannotated === 0 ? "" : `${(0,report_text/* count */.U9)(unannotated, "annotation")} had no room on the files; all stand here.`,
    ];
    const foot = (0,markdown_blocks/* small */.EX)(`headgate ${(0,markdown_escape/* text */.Qq)(context.version)}`);
    let room = limit - (0,fit/* sizeOf */.$d)([...blocks, foot].join("\n\n")) - 200;
    if (findings.length > 0) {
        const items = (0,fit/* firstThatFit */.f)(findingBlocks(groupFindings(findings), voiceOf(context)), report.text === undefined && report.markdown === undefined ? room : room * findingsShare);
        const more = items.omitted === 0 ? [] : [`… and ${items.omitted} more`];
        const shown = [...items.blocks, ...more].join("\n\n");
        room -= (0,fit/* sizeOf */.$d)(shown);
        blocks.push(shown);
    }
    if (report.markdown !== undefined) {
        blocks.push((0,fit/* sizeOf */.$d)(report.markdown) <= room ? report.markdown : "What it did has no room here.");
    }
    else if (report.text !== undefined && report.text.trim() !== "") {
        blocks.push(fencedThatFits(report.text, room));
    }
    return [...blocks, foot].filter((block) => block !== "").join("\n\n");
}
/** As many whole lines between fences as fit; of long texts the rest is only counted. */
function fencedThatFits(content, room) {
    const whole = (0,markdown_escape/* fence */.EU)(content);
    if ((0,fit/* sizeOf */.$d)(whole) <= room)
        return whole;
    const lines = content.split("\n");
    let [low, high] = [0, lines.length];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((0,fit/* sizeOf */.$d)((0,markdown_escape/* fence */.EU)(lines.slice(0, middle).join("\n"))) <= room)
            low = middle;
        else
            high = middle - 1;
    }
    const rest = `… and ${(0,report_text/* count */.U9)(lines.length - low, "line")} more`;
    return low === 0 ? rest : `${(0,markdown_escape/* fence */.EU)(lines.slice(0, low).join("\n"))}\n\n${rest}`;
}

;// CONCATENATED MODULE: ./.build/action/summary.js







/** The page of the run: a plan or what became of it as Markdown, everything else as it is printed. */
async function summaryOf(ending, stage, context, unannotated) {
    const { outcome, command, text } = ending;
    const telling = context ?? { directory: "", version: cli_version/* version */.r, now: new Date(0), timeZone: "UTC" };
    const markdown = stage === null ? undefined : await markdownOf(ending, stage, telling);
    if (markdown === undefined)
        return summaryMarkdown({ command: command ?? "", outcome, text, unannotated }, telling);
    if (unannotated === 0)
        return markdown;
    return `${markdown}\n\n${(0,report_text/* count */.U9)(unannotated, "annotation")} had no room on the files; all stand here.`;
}
async function markdownOf({ report }, { task, world, values, context }, telling) {
    if (report === undefined)
        return undefined;
    if (task.command === "plan" || (report.plan !== undefined && report.run === undefined)) {
        const change = task.change ?? { head: telling.blobUrl?.split("/").at(-1) ?? "", pull: null };
        const merged = task.change === null && report.unnoted !== undefined;
        return changeSummary({ report, telling, change, environments: values.environment }, merged);
    }
    const { run, plan } = report;
    if (run === undefined)
        return undefined;
    const waiting = plan?.deployments.filter(({ decision }) => decision !== "nothing") ?? [];
    const ids = [...new Set([...run.reports, ...waiting].map(({ id }) => id))];
    if (ids.length === 0)
        return undefined;
    const standings = await readStandings(world, values.directory, ids);
    if (standings === null)
        return undefined;
    const site = siteOf(context);
    const recorded = new Map(run.reports.flatMap(({ id, kind }) => (kind === "concluded" ? [[id, standings.head]] : [])));
    const touched = touchedDeployments(ids, standings, report, recorded, site);
    return outcomeSummary(touched, { ...telling, head: run.commit }).text;
}

;// CONCATENATED MODULE: ./.build/action/tell.js















/**
 * Tells of a run everywhere it is looked for: the log, annotations on files, the comments of pull requests, the
 * check run, the page of the run, the outputs. What cannot be told in one place is told as a warning in another.
 */
async function tell(process, ending, stage) {
    const { runner, env } = process;
    process.progress(undefined);
    for (const secret of ending.report ? secretValues(ending.report, env) : [])
        runner.mask(secret);
    if (ending.text !== "")
        runner.log(ending.text);
    const notes = stage === null ? [] : await tell_told(process, ending, stage);
    const context = stage === null ? undefined : contextOf(process, ending, stage);
    const unannotated = annotate(runner, ending, context);
    for (const note of notes)
        runner.annotate({ level: note.level, title: "Headgate", message: note.message });
    await attempt(runner, "the job summary", async () => {
        await runner.summary(await summaryOf(ending, stage, context, unannotated));
    });
    await attempt(runner, "the outputs", async () => {
        const result = await resultOutput(ending.document, env.RUNNER_TEMP || process.cwd);
        if (result.file !== null)
            runner.log(`the whole result is in ${result.file}`);
        runner.outputs(outputsOf(ending, stage, result.text));
    });
    if (stage !== null)
        runner.log(`${ending.outcome}, with ${stage.api.calls} calls of GitHub's API`);
}
const shallow = "this checkout has no history: which pull request brought what, and who approved it, cannot be known\nlet actions/checkout take all of it: fetch-depth: 0";
/** The pull requests first of all: who merged is waiting there. */
async function tell_told(process, ending, stage) {
    const { api, context, task, narrator, values } = stage;
    const { report } = ending;
    const notes = [];
    const warn = (messages, level = "warning") => notes.push(...messages.map((message) => ({ level, message })));
    const { change } = task;
    if (change !== null && task.command === "plan" && report !== undefined) {
        const telling = contextOf(process, ending, stage);
        const environments = values.environment;
        const shown = { api, context, change, report, telling, environments };
        const failed = await failureIn(async () => warn(await showChange(shown), "notice"));
        if (failed !== null)
            warn([`the plan is not shown on GitHub: ${failed}`]);
    }
    if (change === null)
        warn(await narrator.finish(report));
    warn(await tellListeners(process.runner, ending, stage));
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(process.cwd, ".git/shallow")))
        warn([shallow]);
    const failed = await failureIn(async () => {
        // The doctor has looked at it already.
        if (task.command === "doctor")
            return;
        const place = { root: process.cwd, job: process.env.GITHUB_JOB, now: process.now() };
        const halted = await haltedSchedule(api, context, place);
        if (halted !== null)
            warn([`${halted.message}\n${halted.hint}`]);
    });
    if (failed !== null)
        warn([`nobody knows whether the schedule still runs: ${failed}`]);
    return notes;
}
function contextOf({ env, now }, { report }, { context, values, task }) {
    const commit = task.change?.head ?? report?.run?.commit ?? context.sha ?? undefined;
    return reportContextOf({
        context,
        workflow: env.GITHUB_WORKFLOW,
        directory: values.directory,
        now: now(),
        ...(report?.environments === undefined ? {} : { environments: report.environments }),
        ...(commit === undefined ? {} : { commit }),
    });
}
/** Of an apply, what waits is told in its summary: a notice at every scheduled run would only be in the way. */
function annotate(runner, ending, context) {
    const { findings, outcome, command, text, document } = ending;
    const worth = command === "apply" ? findings.filter((finding) => finding.outcome !== "wait") : findings;
    const plain = { directory: "", version: "", now: new Date(0), timeZone: "UTC" };
    const { shown, omitted } = annotationsOf(worth, context ?? plain);
    for (const annotation of shown)
        runner.annotate(annotation);
    if ((0,commands_command/* exitOf */.sX)(outcome) > 0 && outcome !== "interrupted" && !shown.some(({ level }) => level === "error")) {
        runner.annotate({
            level: "error",
            title: `Headgate: ${outcome}`,
            message: failureLine(ending.report, text, document),
        });
    }
    return omitted.error + omitted.warning + omitted.notice;
}
/** The one line of a failure that says most: what turned out bad, else what the text begins with. */
function failureLine(report, text, { error }) {
    const bad = report?.run?.reports.flatMap((one) => one.kind === "bad" || one.kind === "alert"
        ? [`${one.id}: ${one.reason}`]
        : one.kind === "drift" && one.status.drift
            ? [`${one.id}: ${(0,drift/* sayDrift */.n_)(one.status.drift)}`]
            : []);
    if (bad && bad.length > 0)
        return (0,report_text/* sanitize */.aj)(bad.join("; ").slice(0, 1_000));
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    const said = (error === undefined ? lines.slice(0, 1) : lines.slice(0, 3)).map((line) => line.trim());
    return (0,report_text/* sanitize */.aj)(said.join("; ").slice(0, 1_000));
}
/** Where telling fails, the run has ended as it has ended. */
async function attempt(runner, what, act) {
    const failed = await failureIn(act);
    if (failed !== null)
        runner.annotate({ level: "warning", title: "Headgate", message: `${what}: ${failed}` });
}
async function failureIn(act) {
    try {
        await act();
        return null;
    }
    catch (error) {
        const { message, hint } = failure_failureOf(error);
        return hint ? `${message}\n${hint}` : message;
    }
}

;// CONCATENATED MODULE: ./.build/action/door.js












/** One run of the Action, from the inputs to the outputs. Never throws: this is where every exception ends. */
async function door_enter(process) {
    const { runner, env, signal } = process;
    const { values, findings } = readInputs(env);
    const tokens = [values.token, values["members-token"], values["target-token"]];
    for (const secret of [...tokens, env.ACTIONS_ID_TOKEN_REQUEST_TOKEN, env.SIGSTORE_ID_TOKEN])
        if (secret)
            runner.mask(secret);
    const reached = { command: null, stage: null };
    let ending;
    try {
        const reading = await readContext(env, process.readFile);
        const problems = reading.kind === "problem" ? reading.problems.map(door_unreadable) : [];
        if (reading.kind === "problem" || findings.length > 0)
            ending = mistakenEnding([...findings, ...problems]);
        else
            ending = await run(process, values, reading.context, reached);
    }
    catch (error) {
        ending = failedEnding(error, signal.aborted, reached.command);
    }
    await tell(process, ending, reached.stage);
    await reached.stage?.[Symbol.asyncDispose]();
    return isFailure(ending.outcome) ? 1 : 0;
}
function isFailure(outcome) {
    return (0,commands_command/* exitOf */.sX)(outcome) > 0;
}
function door_unreadable({ message, hint }) {
    return mistake("event/unreadable", message, hint);
}
async function run(process, values, context, reached) {
    const { runner } = process;
    const task = taskOf(context.event, values.command, context.defaultBranch ?? "main");
    if (task.kind === "nothing")
        return idleEnding(task.says);
    if (task.kind === "refused")
        return mistakenEnding([task.finding], values.command);
    reached.command = task.command;
    if (values["deployed-branch"] === context.defaultBranch)
        return mistakenEnding([sameBranch(context.defaultBranch)], task.command);
    const asked = invocationOf(task.command, values, usual(task, values, context));
    if (asked.findings.length > 0)
        return mistakenEnding(asked.findings, task.command);
    if (values.token === null)
        return mistakenEnding([door_withoutToken()], task.command);
    if (task.tag !== null && values.tag !== null && values.tag !== task.tag)
        return mistakenEnding([otherTag(values.tag, task.tag)], task.command);
    if (values["target-repository"] !== null && values["target-token"] === null && values.output === null)
        return mistakenEnding([withoutTargetToken()], task.command);
    for (const name of asked.ignored)
        runner.log(`the input ${name} changes nothing for ${task.command}`);
    const stage = await stageOf(process, values, values.token, context, task);
    reached.stage = stage;
    const command = await loadCommand(task.command);
    if (command === undefined)
        throw new Error(`${task.command} is not part of this version`);
    const options = { ...asked.invocation.options, ...(await stage.settled()) };
    const result = await command({ ...asked.invocation, options }, stage.world);
    const { outcome, report, text = "" } = result;
    const document = documentOf(result);
    const findings = report?.findings ?? findingsIn(document);
    return {
        outcome,
        document,
        findings,
        text,
        command: task.command,
        ...(report === undefined ? {} : { report }),
        ...(result.events === undefined ? {} : { events: result.events }),
    };
}
/** What a workflow wants of a command where the command line has a person in front of a working copy. */
function usual({ command, change, tag }, { commit, output, tag: asked, "target-repository": target }, { sha }) {
    if (command === "release") {
        const named = tag === null ? {} : { tag, ...(sha === null ? {} : { at: sha }) };
        if (output !== null)
            return named;
        const byRequest = !commit && (tag !== null || asked !== null || target !== null);
        return { ...named, ...(byRequest ? { "pull-request": true } : { commit: true }) };
    }
    if ((command === "validate" || command === "plan") && change === null)
        return { all: true };
    return {};
}
function sameBranch(name) {
    return mistake("input/invalid", `the input deployed-branch is ${JSON.stringify(name)}, the default branch: what is wished for stands there`, "leave deployed-branch out, or name the branch that Headgate alone writes to");
}
function otherTag(asked, pushed) {
    return mistake("input/invalid", `the input tag is ${JSON.stringify(asked.slice(0, 100))}, and the tag that was pushed is ${JSON.stringify(pushed.slice(0, 100))}`, "leave the input tag out: it is for runs that no tag started");
}
function withoutTargetToken() {
    return mistake("input/missing", "the input target-token is empty: the workflow's own token opens no other repository", "give an App's token for target-repository, with Contents and Pull requests: write (docs/releases.md)");
}
function door_withoutToken() {
    return mistake("input/missing", "the input token is empty: nothing can be read or written without one", "leave token out for the workflow's own; an App's token is empty where the step that makes it was skipped");
}

;// CONCATENATED MODULE: ./.build/action/runner.js

/** The runner of GitHub Actions: commands on standard output, and the files that it names. */
async function workflowRunner(env, write) {
    const core = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(6421)]).then(__webpack_require__.bind(__webpack_require__, 96421));
    return {
        log: (text) => write(`${(0,report_text/* harmless */.Is)(text, false)}\n`),
        annotate: ({ level, message, title, file, line, endLine, column, endColumn }) => {
            core[level](message, {
                title: (0,report_text/* sanitize */.aj)(title),
                // A name that a terminal or a runner could obey is told in the message alone.
                ...(file === undefined || file !== (0,report_text/* sanitize */.aj)(file) ? {} : { file }),
                ...(line === undefined ? {} : { startLine: line }),
                ...(endLine === undefined ? {} : { endLine }),
                ...(column === undefined ? {} : { startColumn: column }),
                ...(endColumn === undefined ? {} : { endColumn }),
            });
        },
        mask: (secret) => {
            // A line each: what a runner looks for is a line. Fewer letters would mask half of every log.
            for (const part of new Set([secret, ...secret.split(/\r?\n/)])) {
                if (part.trim().length >= 4)
                    core.setSecret(part);
            }
        },
        outputs: (values) => {
            if (!env.GITHUB_OUTPUT)
                return;
            for (const [name, value] of Object.entries(values))
                core.setOutput(name, value);
        },
        summary: async (markdown) => {
            if (!env.GITHUB_STEP_SUMMARY || markdown === "")
                return;
            await core.summary.addRaw(markdown, true).write();
        },
    };
}

;// CONCATENATED MODULE: ./.build/action/main.js






/** One run of the Action in this process: signals and the exit status are settled here. */
async function main() {
    // Should nothing be left to wait for before the end is reached, that is no success.
    process.exitCode = 1;
    const env = { ...process.env };
    // Nothing that is started from here on inherits them. Who may read this process's memory still can: what the runner
    // started it with stays in /proc/PID/environ (SECURITY.md).
    for (const name of secretInputs)
        delete process.env[variableOf(name)];
    const write = (text) => void streams_stdout().write(text);
    const runner = await workflowRunner(env, write);
    const progress = makeProgress({
        write: (text) => runner.log(text.trimEnd()),
        isTerminal: false,
        columns: 120,
    });
    const exit = await door_enter({
        env,
        cwd: process.cwd(),
        entry: process.argv[1] ?? "",
        runner,
        now: () => new Date(),
        signal: abortOnSignals(),
        progress: (doing) => (doing === undefined ? progress.clear() : progress.report(doing)),
        readFile: (path) => (0,promises_.readFile)(path, "utf8"),
    });
    progress.end();
    await new Promise((resolve) => {
        streams_stdout().write("", () => resolve());
    });
    process.exit(exit);
}
/**
 * A cancelled job gets SIGINT, SIGTERM 7.5 s later, and is killed after another 2.5 s: the first asks everything to
 * end in an orderly way, and the second says so again. Only the third is not asked.
 */
function abortOnSignals() {
    const controller = new AbortController();
    let received = 0;
    for (const signal of ["SIGINT", "SIGTERM"]) {
        process.on(signal, () => {
            received += 1;
            if (received > 2)
                process.exit(130);
            controller.abort(new Error(`received ${signal}`));
        });
    }
    return controller.signal;
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

/***/ 51376:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L7: () => (/* binding */ editsFor),
/* harmony export */   ik: () => (/* binding */ commitTakingOut),
/* harmony export */   kB: () => (/* binding */ bringBack)
/* harmony export */ });
/* harmony import */ var _convention_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35289);
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10547);
/* harmony import */ var _git_ancestry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86151);
/* harmony import */ var _model_deployment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63798);
/* harmony import */ var _reconcile_hold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81315);
/* harmony import */ var _reconcile_variants_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20680);
/* harmony import */ var _landing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18661);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45349);








/**
 * After rollbacks: takes what they hold out of the deployment files on the head of the desired branch. The
 * hold never depends on it; what cannot be done is only told.
 */
async function bringBack(workspace, world, ports, report) {
    const reports = [];
    const asked = new Map();
    let any = false;
    for (const one of report.reports) {
        if (one.kind !== "concluded" || one.status.event !== "rolled-back" || one.broughtBack) {
            reports.push(one);
            continue;
        }
        any = true;
        reports.push({ ...one, broughtBack: await bringBackOne(workspace, world, one.status) });
    }
    for (const status of report.held ?? []) {
        const id = (0,_model_deployment_js__WEBPACK_IMPORTED_MODULE_6__/* .deploymentId */ .d)(status);
        if (status.event !== "rolled-back" || report.reports.some((one) => one.id === id))
            continue;
        const before = await wasBroughtBack(workspace, status);
        if (before === "merged")
            continue;
        const request = before === "kept" ? await requestFor(workspace, world, status) : null;
        if (request === undefined)
            continue;
        if (request !== null) {
            asked.set(id, request);
            continue;
        }
        const broughtBack = await bringBackOne(workspace, world, status);
        // Where the value comes from elsewhere there is nothing to edit, and the plan shows the hold.
        if (broughtBack.outcome === "skipped")
            continue;
        if (before === "kept" && broughtBack.by?.kind === "branch") {
            // As it was: there is still nobody who could be asked.
            asked.set(id, broughtBack.by);
            continue;
        }
        any = true;
        reports.push({ id, kind: "brought-back", broughtBack });
    }
    if (!any)
        return { ...report, asked };
    const look = await ports.look();
    const { planWithApprovals } = await Promise.all(/* import() */[__webpack_require__.e(9569), __webpack_require__.e(9719)]).then(__webpack_require__.bind(__webpack_require__, 19569));
    return { ...report, reports, asked, plan: await planWithApprovals(ports, look, ports.now().toISOString()) };
}
/**
 * Where a run has done it before: on the desired branch, so that it is desired again because a person wants it, and
 * only the hold says no; or on a branch that was set aside.
 */
async function wasBroughtBack(workspace, status) {
    const { repository } = workspace;
    const { commit } = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .desiredHead */ .$w)(workspace);
    const kept = keptBranch(status);
    const aside = [`refs/heads/${kept}`];
    if (repository.remote !== null)
        aside.push(`refs/remotes/${repository.remote}/${kept}`);
    if ((await findCommit(workspace, status, [commit])) !== null)
        return "merged";
    return (await findCommit(workspace, status, aside)) === null ? "no" : "kept";
}
/** The commit on the desired branch that took out of it what this rollback holds; null where there is none. */
async function commitTakingOut(workspace, status) {
    const { commit } = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .desiredHead */ .$w)(workspace);
    return findCommit(workspace, status, [commit]);
}
/**
 * What asks people for what was set aside; null: nothing does, since the run that set it aside ended before it could
 * ask, or nobody could be asked; undefined: nobody knows, and asking twice would be worse than not at all.
 */
async function requestFor({ host }, world, status) {
    try {
        const request = await host.requestFor?.(keptBranch(status));
        return request && { kind: request.kind, number: request.number };
    }
    catch (error) {
        if (world.signal.aborted)
            throw error;
        return undefined;
    }
}
async function findCommit({ repository }, status, names) {
    const present = await Promise.all(names.map((name) => (0,_git_ancestry_js__WEBPACK_IMPORTED_MODULE_2__/* .tryResolve */ .Cn)(repository, name)));
    const heads = present.flatMap((head) => head ?? []);
    if (heads.length === 0)
        return null;
    const found = await repository.git([
        "log",
        "--max-count=1",
        "--format=%H",
        // A line of its own: whoever gives a reason may write anything in it.
        `--grep=^${trailerOf(status)}$`,
        ...heads,
        "--",
    ]);
    return found.toString("latin1").trim() || null;
}
async function bringBackOne(workspace, world, status) {
    const { host, repository, directory } = workspace;
    const path = (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentFile */ .mI)(status.environment, status.server);
    const fresh = status.hold.filter((held) => held.revision === lastHeldRevision(status));
    const refusals = [];
    try {
        const { branch } = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .desiredHead */ .$w)(workspace);
        const done = await host.commitDesired(repository, {
            branch,
            directory,
            slug: slugOf(status),
            message: messageOf(status, fresh),
            clock: () => world.now().getTime(),
            edit: async (head) => {
                const bytes = (await head.read([path])).get(path);
                if (bytes === undefined)
                    return new Map();
                const text = Buffer.from(bytes).toString("utf8");
                const edited = await (0,_convention_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .editDeployment */ .i)(text, await editsFor(text, status, fresh), path);
                if ("findings" in edited) {
                    refusals.push(...edited.findings.map((finding) => finding.message));
                    return new Map();
                }
                return new Map([[path, edited.text]]);
            },
        });
        return sayDone(done, branch, path, refusals);
    }
    catch (error) {
        const message = `${path} still asks for it: ${error instanceof Error ? error.message : String(error)}`;
        return { outcome: "failed", name: "desired", message };
    }
}
function sayDone(done, branch, path, refusals) {
    if (refusals.length > 0) {
        return {
            outcome: "failed",
            name: branch,
            message: `${path} could not be edited: ${refusals.join("; ")}`,
        };
    }
    if (done.kind === "unchanged") {
        return { outcome: "skipped", name: branch, message: `${path} does not ask for it any more` };
    }
    if (done.kind === "refused") {
        const { request } = done;
        const by = request
            ? { kind: request.kind, number: request.number }
            : { kind: "branch", branch: done.kept };
        return { outcome: "waiting", name: branch, message: (0,_landing_js__WEBPACK_IMPORTED_MODULE_7__/* .sayKept */ .wp)(done, "takes it out"), by };
    }
    const left = done.workingTree.kind === "dirty" ? "; your working copy has changes there and was left alone" : "";
    return {
        outcome: "done",
        name: branch,
        message: `${done.commit.slice(0, 7)} takes it out of ${path}${left}`,
        by: { kind: "commit", commit: done.commit },
    };
}
/** Only the held fields go back to what was restored, and only where they still hold the bad value. */
async function editsFor(text, status, holds) {
    const { parse } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const current = parse(text, { maxAliasCount: 0 });
    const field = (name) => typeof current === "object" && current !== null ? Reflect.get(current, name) : undefined;
    const member = (name, key) => {
        const map = field(name);
        return typeof map === "object" && map !== null ? Reflect.get(map, key) : undefined;
    };
    const blueId = (0,_reconcile_variants_js__WEBPACK_IMPORTED_MODULE_4__/* .blueOf */ .iS)(status);
    const restored = blueId === null ? undefined : status.variants[blueId];
    const edits = {};
    const { blue, green } = status.desired;
    for (const held of holds) {
        if (held.kind === "version") {
            if (field("blue") === held.version && blue !== null)
                edits.blue = blue;
            const before = green[held.version];
            if (member("green", held.version) !== undefined || before !== undefined) {
                edits.green = { ...edits.green, [held.version]: before ?? null };
            }
        }
        else if (held.kind === "variable" || held.kind === "secret") {
            const section = held.kind === "variable" ? "variables" : "secrets";
            const value = restored?.[section][held.name] ?? null;
            if (value !== null || member(section, held.name) !== undefined) {
                edits[section] = { ...edits[section], [held.name]: value };
            }
        }
        else {
            edits.green = { ...edits.green, ...withoutTraffic(field("green"), green), ...green };
            if (blue !== null)
                edits.blue = blue;
        }
    }
    return edits;
}
/** Takes out versions at 0 percent that are not in what was restored: they are all that a hold of no single value had. */
function withoutTraffic(current, restored) {
    if (typeof current !== "object" || current === null)
        return {};
    const added = Object.entries(current).filter(([version, share]) => share === 0 && !Object.hasOwn(restored, version));
    return Object.fromEntries(added.map(([version]) => [version, null]));
}
function slugOf(status) {
    return `rollback-${status.environment}-${status.server}-${status.revision}`;
}
function keptBranch(status) {
    return `headgate/${slugOf(status)}`;
}
/** What a later run recognises the commit by. */
function trailerOf(status) {
    return `Headgate-Rollback: ${(0,_model_deployment_js__WEBPACK_IMPORTED_MODULE_6__/* .deploymentId */ .d)(status)}@${lastHeldRevision(status)}`;
}
function lastHeldRevision(status) {
    return Math.max(0, ...status.hold.map((held) => held.revision));
}
function messageOf(status, holds) {
    const id = (0,_model_deployment_js__WEBPACK_IMPORTED_MODULE_6__/* .deploymentId */ .d)(status);
    const what = holds
        .map(_reconcile_hold_js__WEBPACK_IMPORTED_MODULE_3__/* .describeHeld */ .T0)
        .join(", ")
        .replace(/[\p{Cc}\p{Cf}]/gu, " ");
    const why = (status.cause.reason ?? "").replace(/[\p{Cc}\p{Cf}]/gu, " ").slice(0, 500);
    return `Take ${what || "the bad change"} out of ${id}\n\nIt was rolled back at revision ${status.revision}${why ? `: ${why}` : ""}\n\n${trailerOf(status)}\n`;
}


/***/ }),

/***/ 46255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ folderNamed),
/* harmony export */   Rs: () => (/* binding */ needTree),
/* harmony export */   ok: () => (/* binding */ openClone)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _git_branches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37066);
/* harmony import */ var _git_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52538);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77878);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73052);





/** Opens the repository that the command line names, by default the one around the current folder. */
async function openClone(invocation, world) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.cwd, (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(invocation, "repository") ?? ".");
    const repository = await (world.open ?? _git_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .openRepository */ .h)(folder, world.host?.gitEnv);
    const directory = folderNamed((0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(invocation, "directory"));
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository.root, directory);
    return {
        repository,
        directory,
        root,
        desiredBranch: () => (world.host?.desiredBranch ?? _git_branches_js__WEBPACK_IMPORTED_MODULE_1__/* .desiredBranch */ .ts)(repository),
        [Symbol.asyncDispose]: () => repository.close(),
    };
}
/** The convention's folder as people name it, from the repository's root: `./ops/` is `ops`; "" is the root. */
function folderNamed(text) {
    return (text ?? "").replace(/^\.?\/+|\/+$/g, "").replace(/^\.$/, "");
}
/** Throws `git/bare` where there is no working tree to write into or to read. */
async function needTree({ repository }) {
    if (!repository.bare)
        return;
    await repository.close();
    throw new _git_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS("git/bare", `${repository.root} is a bare repository: it has no working tree.`, {
        hint: "go to a clone with a working tree: git clone REPOSITORY FOLDER; plan and validate take a commit here: --head",
    });
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

/***/ 73052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   vM: () => (/* binding */ isSet)
/* harmony export */ });
/** The text of an option; undefined where it was not given, or given as nothing. */
function textOf(invocation, option) {
    const value = invocation.options[option];
    return typeof value === "string" && value !== "" ? value : undefined;
}
/** All texts of an option that may be repeated. */
function listOf(invocation, option) {
    const value = invocation.options[option];
    if (Array.isArray(value))
        return value;
    return typeof value === "string" && value !== "" ? [value] : [];
}
function isSet(invocation, option) {
    return invocation.options[option] === true;
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

/***/ 64192:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseTag),
/* harmony export */   o: () => (/* binding */ versionForms)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34694);
/* harmony import */ var _rules_versions_exact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96802);


/** The forms of a version that can be released; for hints. */
const versionForms = "MAJOR.MINOR.PATCH, as a pre-release with -alpha.N, -beta.N or -rc.N, from a branch with its name: 1.3.0-search.4";
/**
 * `v1.2.0`, and of several servers in one repository `weather-v1.2.0`, `weather@1.2.0`, `@acme/weather-mcp@1.2.0`,
 * `weather/v1.2.0`; each with a pre-release.
 */
function parseTag(tag) {
    const readings = readingsOf(tag);
    const [first] = readings;
    if (first === undefined)
        return { kind: "other" };
    // A server may be called weather-v2: of several places to part the two, the one that leaves a version is meant.
    const meant = readings.find(({ version }) => (0,_rules_versions_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .isExactVersion */ .Yb)(version));
    if (meant !== undefined)
        return { kind: "release", tag: { tag, ...meant } };
    const why = first.version.search(_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .unprintable */ .hO) >= 0
        ? "it has characters that nobody sees"
        : JSON.stringify((0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(first.version, 80));
    return {
        kind: "wrong",
        problem: {
            rule: "version/not-semver",
            message: `the tag ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(tag, 80)} names no exact version: ${why}`,
            hint: `${versionForms}; tags that are no releases need not start this: on: push: tags: ["v*.*.*"]`,
        },
    };
}
/** All that a tag may mean, the likeliest first. */
function readingsOf(tag) {
    if (tag.length > 255)
        return [];
    const [, alone] = /^v(\d.*)$/s.exec(tag) ?? [];
    const readings = alone === undefined ? [] : [{ prefix: null, version: alone }];
    for (const { 0: mark, index } of tag.matchAll(/@v?(?=\d)|[/-]v(?=\d)/g)) {
        if (index > 0)
            readings.push({ prefix: tag.slice(0, index), version: tag.slice(index + mark.length) });
    }
    return readings;
}


/***/ }),

/***/ 33868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ selectionOf)
/* harmony export */ });
/** How many servers one command takes. */
const most = 100;
/**
 * Servers as people name several of them: `weather`, `weather,radar`, `weather@1.1.5,radar@2.0.0`. Neither ids
 * (DNS labels) nor versions hold a comma or an at sign.
 */
function selectionOf(text) {
    const [first, ...rest] = text.split(",").map(selected);
    if (first === undefined)
        return problem("no server is named");
    const servers = [first, ...rest];
    if (servers.some(({ server, version }) => server === "" || version === "")) {
        return problem("a server or a version between the commas is empty");
    }
    const twice = servers.find(({ server }, at) => servers.findIndex((one) => one.server === server) < at);
    if (twice)
        return problem(`${twice.server} is named twice`);
    if (servers.length > most)
        return problem(`${servers.length} servers are named, at most ${most} can be`);
    return { kind: "selected", servers };
}
function selected(text) {
    const at = text.indexOf("@");
    if (at < 0)
        return { server: text.trim() };
    return { server: text.slice(0, at).trim(), version: text.slice(at + 1).trim() };
}
function problem(message) {
    return {
        kind: "problem",
        finding: {
            rule: "selection/invalid",
            message,
            hint: "name them like this: weather,radar or weather@1.1.5,radar@2.0.0",
        },
    };
}


/***/ }),

/***/ 95233:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ withEvents),
/* harmony export */   eventsIn: () => (/* binding */ eventsIn),
/* harmony export */   withRefusal: () => (/* binding */ withRefusal)
/* harmony export */ });
/* harmony import */ var _deployed_run_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63610);
/* harmony import */ var _host_clone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96475);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73903);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34694);
/* harmony import */ var _report_events_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42629);
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98150);
/* harmony import */ var _clone_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46255);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73052);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33868);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});









/** What other systems are told of a result, oldest first: of the run, then of what the command did besides. */
function eventsIn({ report, events = [] }) {
    return [...(report?.run ? (0,_report_events_js__WEBPACK_IMPORTED_MODULE_3__/* .eventsOf */ .XL)(report.run) : []), ...events];
}
/** The result with events that no run made, for listeners and as data. */
function withEvents(done, events) {
    return { ...done, events, json: { ...done.json, events } };
}
/**
 * A command that was refused is an event, like a change that gates refuse: one for each deployment that was named.
 * What has told its events already, and what was only tried, stays as it is.
 */
async function withRefusal(done, invocation, world) {
    const isTold = Array.isArray(done.json?.events);
    if (done.outcome !== "refused" || isTold || (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .isSet */ .vM)(invocation, "dry-run"))
        return done;
    const findings = findingsOf(done);
    const cause = await causeOf(invocation, world);
    const at = world.now().toISOString();
    const environments = placesIn((0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .listOf */ .c3)(invocation, "env"), findings, "environment");
    const servers = placesIn(serversIn(invocation), findings, "server");
    const events = environments.flatMap((environment) => servers.map((server) => {
        const own = findings.filter((finding) => isAbout(finding, environment, server));
        const told = own.length > 0 ? own : findings;
        const reason = told.map(({ rule, message }) => `${rule}: ${message}`).join("; ");
        const key = {
            question: (0,_asked_js__WEBPACK_IMPORTED_MODULE_4__/* .questionOf */ .YH)(invocation),
            rules: told.map(({ rule }) => rule),
            run: cause && ((0,_deployed_run_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .repeatableRun */ .xn)(cause.run) ?? [cause.run, at]),
        };
        return (0,_report_events_js__WEBPACK_IMPORTED_MODULE_3__/* .eventOfCommand */ .TQ)({
            event: "server:refused",
            key: `${(0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(key).slice(7, 19)}:refused`,
            at,
            environment,
            server,
            blue: null,
            actor: cause?.actor ?? null,
            run: cause?.run ?? null,
            reason: reason === "" ? null : reason,
        });
    }));
    return withEvents(done, events);
}
function findingsOf({ json }) {
    const findings = json?.findings;
    return (Array.isArray(findings) ? findings : []).flatMap((one) => {
        if (one.outcome !== "fail" && one.outcome !== "wait")
            return [];
        const text = (value) => (typeof value === "string" ? value : null);
        return [
            {
                rule: text(one.rule) ?? "",
                message: text(one.message) ?? "",
                environment: text(one.environment),
                server: text(one.server),
            },
        ];
    });
}
function isAbout(finding, environment, server) {
    return ((finding.environment === null || finding.environment === environment) &&
        (finding.server === null || finding.server === server));
}
/** As they were named; where none was, those that the findings are about; else all of them, as one. */
function placesIn(named, findings, kind) {
    const found = named.length > 0 ? named : findings.flatMap((finding) => finding[kind] ?? []);
    const places = [...new Set(found.map((name) => (0,_model_text_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(name, 100)))].slice(0, placesAtMost);
    return places.length === 0 ? [null] : places;
}
/** Of a line that names more, nothing was done either. */
const placesAtMost = 100;
function serversIn({ positionals: [text = ""] }) {
    if (text === "")
        return [];
    const selection = (0,_selection_js__WEBPACK_IMPORTED_MODULE_8__/* .selectionOf */ .W)(text);
    return selection.kind === "problem" ? [text] : selection.servers.map(({ server }) => server);
}
/** Who asked. That nobody can say so is no reason to keep silent. */
async function causeOf(invocation, world) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const clone = __addDisposableResource(env_1, await (0,_clone_js__WEBPACK_IMPORTED_MODULE_5__/* .openClone */ .ok)(invocation, world), true);
            return await (world.host ?? (0,_host_clone_js__WEBPACK_IMPORTED_MODULE_1__/* .cloneHost */ .O)(world.env)).cause(clone.repository, {});
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 45349:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $w: () => (/* binding */ desiredHead),
  vM: () => (/* reexport */ options/* isSet */.vM),
  c3: () => (/* reexport */ options/* listOf */.c3),
  OH: () => (/* binding */ openWorkspace),
  b6: () => (/* reexport */ options/* textOf */.b6),
  B3: () => (/* binding */ workspaceOf)
});

// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(3028);
// EXTERNAL MODULE: ./.build/deployed/codecs.js
var codecs = __webpack_require__(83771);
// EXTERNAL MODULE: ./.build/deployed/integrity.js
var integrity = __webpack_require__(92361);
// EXTERNAL MODULE: ./.build/deployed/paths.js
var paths = __webpack_require__(21818);
;// CONCATENATED MODULE: ./.build/deployed/guarded.js




/**
 * The same store, whose commits never bury one that Headgate did not make: what such a commit touched is
 * noted as tampered in the commit that is put on top of it, and stays so until `recover`.
 */
function guarded(store, now) {
    let genuine = null;
    async function publish(publication) {
        const { expected } = publication;
        const verdict = expected === genuine ? null : await (0,integrity/* verifyTip */.z)(store, expected);
        if (verdict?.steering && !publication.accepts)
            throw new ForeignCommitError(store.name);
        const notes = verdict ? tamperedNotes(verdict, now()) : [];
        const changes = new Map([...notes, ...publication.changes]);
        const published = await store.publish({ ...publication, changes });
        if (published.kind === "published")
            genuine = published.head;
        return published;
    }
    return { ...store, publish };
}
/** A run was overtaken by a commit that Headgate did not make and that changes a stop, a policy or the manifest. */
class ForeignCommitError extends Error {
    code = "deployed/foreign-commit";
    hint = "see who pushed it: git log deployed; then headgate recover";
    constructor(branch) {
        super(`a commit on ${branch} that Headgate did not make changed what steers every run; nothing was written`);
    }
}
function tamperedNotes({ deployments, findings }, now) {
    return [...deployments].sort(finding.compareText).map((id) => {
        const [environment = "", server = ""] = id.split("/");
        const gates = findings
            .filter((finding) => finding.environment === environment && finding.server === server)
            .map(({ rule, outcome, message }) => ({ rule, outcome, message }));
        const note = (0,codecs/* encodePending */.yV)({
            headgate: 1,
            environment,
            server,
            state: "tampered",
            gates,
            eligible: null,
            digest: "",
            policy: null,
            since: now.toISOString(),
        });
        return [(0,paths/* pendingPath */.pZ)(id), note];
    });
}

;// CONCATENATED MODULE: ./.build/deployed/remembered.js
/** More than this at once is read for one purpose, and would only fill the memory. */
const few = 200;
const most = 5_000;
/** The same store, which asks once for what a commit holds: one look follows another, and commits never change. */
function remembered(store) {
    const texts = new Map();
    const names = new Map();
    const lists = new Map();
    const newest = new Map();
    async function read(commit, paths) {
        if (paths.length > few)
            return store.read(commit, paths);
        const missing = paths.filter((path) => !texts.has(`${commit}:${path}`));
        if (missing.length > 0) {
            const found = await store.read(commit, missing);
            if (texts.size > most)
                texts.clear();
            for (const path of missing)
                texts.set(`${commit}:${path}`, found.get(path));
        }
        const answer = new Map();
        for (const path of paths) {
            const text = texts.get(`${commit}:${path}`);
            if (text !== undefined)
                answer.set(path, text);
        }
        return answer;
    }
    async function* log(query) {
        const isNewest = query.limit === 1 && query.paths === undefined && query.until === undefined;
        if (!isNewest)
            return yield* store.log(query);
        // Read to its end before it is handed over: whoever asks for one commit mostly leaves with it.
        yield* await once(newest, `${query.from} ${query.whole ?? false}`, () => remembered_all(store.log(query)));
    }
    return {
        ...store,
        read,
        log,
        names: (commit, folder) => once(names, `${commit}:${folder}`, () => store.names(commit, folder)),
        // The whole branch is listed for a full look, and once.
        list: (commit, prefix) => prefix === ""
            ? store.list(commit, prefix)
            : once(lists, `${commit}:${prefix}`, () => store.list(commit, prefix)),
    };
}
function once(known, key, ask) {
    const before = known.get(key);
    if (before)
        return before;
    const asked = ask();
    known.set(key, asked);
    asked.catch(() => known.delete(key));
    return asked;
}
async function remembered_all(items) {
    const found = [];
    for await (const item of items)
        found.push(item);
    return found;
}

// EXTERNAL MODULE: ./.build/git/branches.js
var branches = __webpack_require__(37066);
// EXTERNAL MODULE: ./.build/git/error.js
var error = __webpack_require__(52538);
// EXTERNAL MODULE: ./.build/host/clone.js
var host_clone = __webpack_require__(96475);
// EXTERNAL MODULE: ./.build/commands/clone.js
var commands_clone = __webpack_require__(46255);
// EXTERNAL MODULE: ./.build/commands/options.js
var options = __webpack_require__(73052);
;// CONCATENATED MODULE: ./.build/commands/workspace.js







/** Opens the repository that the command line names, by default the one around the current folder. */
async function openWorkspace(invocation, world, options = {}) {
    const clone = await (0,commands_clone/* openClone */.ok)(invocation, world);
    if (options.tree === true)
        await (0,commands_clone/* needTree */.Rs)(clone);
    return workspaceOf(clone, world, options);
}
/** The workspace of a clone that is open already. */
function workspaceOf(clone, world, options = {}) {
    const host = world.host ?? (0,host_clone/* cloneHost */.O)(world.env);
    const branch = host.store(clone.repository, {
        ...(options.online === undefined ? {} : { online: options.online }),
        clock: () => world.now().getTime(),
    });
    return {
        ...clone,
        host,
        env: world.env,
        signal: world.signal,
        store: guarded(remembered(branch), world.now),
    };
}
/** The desired commit: the head of the default branch, on the remote where there is one. Never a feature branch. */
async function desiredHead(workspace) {
    const { repository } = workspace;
    const branch = await workspace.desiredBranch();
    const commit = branch === null ? null : await (0,branches/* branchHead */.P)(repository, branch);
    if (branch === null || commit === null) {
        throw new error/* GitError */.XS("git/unknown-revision", "There is no commit on the default branch yet.", {
            hint: "commit the convention's files to main first: git add --all && git commit",
        });
    }
    return { branch, commit };
}


/***/ }),

/***/ 73794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ alike)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43298);

/** Fewer are told one by one. */
const fewest = 3;
const mostNames = 8;
/**
 * Changes with what is alike in one, where the first of it stands. `isOwn`: what has more to be said of it than that, and
 * is told by itself, as what is inside of an entry always is.
 */
function alike(changes, isOwn = () => false) {
    const byKey = new Map();
    for (const change of changes) {
        const key = isOwn(change) ? undefined : keyOf(change);
        const known = key === undefined ? undefined : byKey.get(key);
        if (known)
            known.push(change);
        else if (key !== undefined)
            byKey.set(key, [change]);
    }
    return changes.flatMap((change) => {
        const key = isOwn(change) ? undefined : keyOf(change);
        const group = key === undefined ? [] : (byKey.get(key) ?? []);
        if (group.length < fewest)
            return [{ first: change, changes: [change], summary: change.summary }];
        return group[0] === change ? [{ first: change, changes: group, summary: summaryOf(group, change) }] : [];
    });
}
/** What has one key has become the same; undefined of what is inside of an entry, and of the server itself. */
function keyOf({ pointer, class: kind, reason }) {
    const [, list, name, inside] = pointer.split("/", 4);
    return name === undefined || inside !== undefined ? undefined : `${list} ${kind} ${reason}`;
}
const nouns = {
    tools: "tool",
    prompts: "prompt",
    resources: "resource",
    resourceTemplates: "resource template",
};
function summaryOf(changes, { pointer, summary }) {
    const [, list = ""] = pointer.split("/", 2);
    const noun = nouns[list] ?? "thing";
    const own = (text) => (text.startsWith(`${noun} `) ? text.slice(noun.length + 1) : text);
    const names = changes.slice(0, mostNames).map((change) => (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(own(change.summary.slice(2)), 60));
    const more = changes.length > mostNames ? `, and ${changes.length - mostNames} more` : "";
    return `${summary.slice(0, 1)} ${changes.length} ${noun}s (${names.join(", ")}${more})`;
}


/***/ }),

/***/ 3416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   xP: () => (/* binding */ changeClasses)
/* harmony export */ });
const changeClasses = [
    "breaking",
    "unknown",
    "additive",
    "documentation",
];
/** Further steps of a JSON pointer. */
function below(pointer, ...steps) {
    let found = pointer;
    for (const step of steps)
        found += `/${special.test(step) ? escaped(step) : step}`;
    return found;
}
/** What is known of a place, or else of the nearest one above it. */
function nearest(pointer, known) {
    for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
        const found = known.get(at);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
const special = /[~/]/;
function escaped(step) {
    return step.replaceAll("~", "~0").replaceAll("/", "~1");
}


/***/ }),

/***/ 43298:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible),
/* harmony export */   S: () => (/* binding */ shown)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34694);

/** The sign by which an emoji is asked for in colour; after one it hides nothing. */
const emojiStyle = /(\p{Extended_Pictographic})\ufe0f/gu;
/**
 * A text with everything in it to be seen: what a reader would not see is named, as `‹U+200B›`. Line feeds and tabs
 * stay.
 */
function visible(text) {
    return text
        .replace(/\r\n/g, "\n")
        .replace(emojiStyle, "$1")
        .replace(_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unprintable */ .hO, (character) => character === "\n" || character === "\t" ? character : nameOf(character));
}
/** On one line of ours, of at most so many characters, with everything in it to be seen. */
function shown(text, limit = 200) {
    return (0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(visible(text.slice(0, limit * 20)), limit);
}
function nameOf(character) {
    const code = character.codePointAt(0) ?? 0;
    return `‹U+${code.toString(16).toUpperCase().padStart(4, "0")}›`;
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
    const { parseDocument } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
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


/***/ }),

/***/ 83771:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ encodePolicy),
/* harmony export */   Gb: () => (/* binding */ encodeManifest),
/* harmony export */   MK: () => (/* binding */ decodeManifest),
/* harmony export */   VE: () => (/* binding */ decodePolicy),
/* harmony export */   W$: () => (/* binding */ decodePending),
/* harmony export */   cR: () => (/* binding */ decodeStops),
/* harmony export */   kB: () => (/* binding */ encodeStops),
/* harmony export */   yV: () => (/* binding */ encodePending)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79861);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21818);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38039);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18274);




const manifestShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .struct */ .w3)({ headgate: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)([1]), directory: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, applied: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq) });
function encodeManifest(manifest) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDocument */ .Tq)(manifest, ["headgate", "directory", "applied"]);
}
function decodeManifest(source) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(source, { path: _paths_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestPath */ .ji, shape: manifestShape });
}
/** The policy in force: `ENVIRONMENT/environment.json`. */
function encodePolicy(environment) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDocument */ .Tq)({ headgate: 1, ...environment }, ["headgate", "id", "file"]);
}
const version = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .struct */ .w3)({ headgate: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)([1]) });
const policyShape = (value, at, problems) => version(value, at, problems) && (0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentShape */ .XU)(value, at, problems);
function decodePolicy(environment, source) {
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .policyPath */ .k1)(environment);
    const parsed = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(source, { path, shape: policyShape, environment });
    if (parsed.kind !== "value")
        return parsed;
    const { headgate: _, ...policy } = parsed.value;
    return { kind: "value", value: policy };
}
/** `pending/ENVIRONMENT/SERVER.json`. */
function encodePending(pending) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDocument */ .Tq)(pending, ["headgate", "environment", "server", "state", "gates", "eligible"]);
}
function decodePending(id, source) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(source, { path: (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pendingPath */ .pZ)(id), shape: _shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .pendingShape */ .F_, id });
}
const stopsShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .struct */ .w3)({ headgate: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)([1]), stops: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .stopShape */ .wY) });
/** `stop.json`; null where nothing is stopped: the file is removed then. */
function encodeStops(stops) {
    return stops.length === 0 ? null : (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDocument */ .Tq)({ headgate: 1, stops }, ["headgate", "stops"]);
}
function decodeStops(source) {
    const parsed = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(source, { path: _paths_js__WEBPACK_IMPORTED_MODULE_1__/* .stopPath */ .cO, shape: stopsShape });
    return parsed.kind === "value" ? { kind: "value", value: parsed.value.stops } : parsed;
}


/***/ }),

/***/ 79861:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tp: () => (/* binding */ parseDocument),
/* harmony export */   Tq: () => (/* binding */ formatDocument)
/* harmony export */ });
/* unused harmony export documentVersion */
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3028);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66187);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21818);



/** The version of the branch's files that this Headgate reads and writes. */
const documentVersion = 1;
const maxLength = 4 * 1024 * 1024;
/** Reads one JSON file of the branch, believing nothing of it. */
function parseDocument(text, kind) {
    const unreadable = (why) => {
        const message = `${kind.path} on deployed cannot be read: ${why}`;
        // What steers every run is not recover's to take as the truth: nothing tells what it said.
        const then = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isSteering */ .eV)(kind.path) ? "bring back what it said: git revert COMMIT" : "headgate recover";
        const hint = `see who wrote it: git log deployed -- ${kind.path}; then ${then}`;
        return { kind: "unreadable", findings: [(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .deployedFinding */ .Y)("deployed/unreadable", message, hint, kind)] };
    };
    if (text.length > maxLength)
        return unreadable(`it is larger than ${maxLength / 1024 / 1024} MiB`);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return unreadable(error instanceof Error ? error.message : "it is no JSON");
    }
    const version = versionOf(value);
    if (version !== undefined && version > documentVersion) {
        const message = `${kind.path} on deployed was written by a newer Headgate (version ${version} of the layout; this one knows ${documentVersion}).`;
        const finding = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .deployedFinding */ .Y)("deployed/newer-version", message, "update Headgate", kind);
        return { kind: "newer", findings: [finding] };
    }
    const problems = [];
    if (!kind.shape(value, "", problems))
        return unreadable(problems.slice(0, 3).join("; "));
    const more = kind.validate?.(value) ?? [];
    return more.length > 0 ? unreadable(more.slice(0, 3).join("; ")) : { kind: "value", value };
}
function versionOf(value) {
    if (typeof value !== "object" || value === null || !("headgate" in value))
        return undefined;
    return typeof value.headgate === "number" ? value.headgate : undefined;
}
/** Two spaces, a last line break, keys in the given order and then by code unit: equal values, equal text. */
function formatDocument(value, order) {
    const rank = new Map(order.map((key, index) => [key, index]));
    const entries = Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .sort(([a], [b]) => (rank.get(a) ?? order.length) - (rank.get(b) ?? order.length) || (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__.compareText)(a, b))
        .map(([key, member]) => [key, sorted(member)]);
    return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== "object" || value === null)
        return value;
    const entries = Object.entries(value).sort(([a], [b]) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__.compareText)(a, b));
    return Object.fromEntries(entries.map(([key, member]) => [key, sorted(member)]));
}


/***/ }),

/***/ 66187:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ deployedFinding)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34694);
/* harmony import */ var _rules_emitted_deployed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54632);


/** A finding about the branch; `warn` where Headgate can go on without what is wrong. */
function deployedFinding(rule, message, hint, subject = {}, outcome = "fail") {
    const [environment, server] = subject.id?.split("/") ?? [subject.environment];
    return {
        rule,
        outcome,
        severity: severityOf(rule),
        message: (0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(message),
        hint: (0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(hint),
        ...(environment === undefined ? {} : { environment }),
        ...(server === undefined ? {} : { server }),
    };
}
function severityOf(rule) {
    return _rules_emitted_deployed_js__WEBPACK_IMPORTED_MODULE_0__/* .deployedRules */ .U.find(({ id }) => id === rule)?.severity ?? "high";
}


/***/ }),

/***/ 92361:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isGenuine),
/* harmony export */   z: () => (/* binding */ verifyTip)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66187);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92849);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21818);



/**
 * Looks at the newest commit only, and goes further back only while what it sees was not made by Headgate.
 * `limit` bounds that walk. Throws where a shallow clone ends it: what is not here is nobody's tampering.
 */
async function verifyTip(branch, head, limit = 1_000) {
    const foreign = [];
    for await (const commit of newestFirst(branch, head, limit)) {
        if (await isGenuine(branch, commit))
            return verdictOf(foreign, commit.commit);
        foreign.push(commit);
    }
    return verdictOf(foreign, null);
}
/**
 * The newest commit is asked for by itself: git works out what the next one changed before it hands over the
 * first, and that may be the beginning of a large fleet.
 */
async function* newestFirst(branch, head, limit) {
    yield* branch.log({ from: head, limit: 1, whole: true });
    for await (const commit of branch.log({ from: head, limit, whole: true }))
        if (commit.commit !== head)
            yield commit;
}
/** Whether Headgate made a commit: one parent at most, and the digest of what it changed in its message. */
async function isGenuine(branch, commit) {
    if (commit.parents.length > 1)
        return false;
    const texts = await branch.read(commit.commit, commit.paths);
    const changes = new Map(commit.paths.map((path) => [path, texts.get(path) ?? null]));
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .isSealed */ .dy)(commit.message, commit.parents[0] ?? null, changes);
}
function verdictOf(foreign, lastGenuine) {
    const deployments = new Set();
    const elsewhere = new Set();
    for (const path of foreign.flatMap((commit) => commit.paths)) {
        const id = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentOfPath */ .aK)(path);
        if (id === undefined)
            elsewhere.add(path);
        else
            deployments.add(id);
    }
    const [newest] = foreign;
    const findings = [];
    if (newest) {
        const by = `${foreign.length === 1 ? "A commit" : `${foreign.length} commits`} on deployed (newest ${newest.commit.slice(0, 12)}, by ${newest.author})`;
        for (const id of [...deployments].sort()) {
            const [environment, server] = id.split("/");
            const hint = `see what it changed: git show ${newest.commit.slice(0, 12)}; then headgate recover ${server} --env ${environment} --reason …`;
            findings.push((0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .deployedFinding */ .Y)("deployed/foreign-commit", `${by} changed ${id} and was not made by Headgate.`, hint, { id }));
        }
        if (elsewhere.size > 0 || deployments.size === 0) {
            const what = elsewhere.size === 0 ? "nothing" : [...elsewhere].sort().slice(0, 5).join(", ");
            const ours = [...elsewhere].some((path) => path.endsWith(".json"));
            const hint = "see who pushed it, and let only Headgate push to deployed; then headgate recover";
            findings.push((0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .deployedFinding */ .Y)("deployed/foreign-commit", `${by} changed ${what} and was not made by Headgate.`, hint, {}, ours ? "fail" : "warn"));
        }
    }
    const steering = [...elsewhere].some(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isSteering */ .eV);
    return { foreign, lastGenuine, deployments, steering, findings };
}


/***/ }),

/***/ 92849:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SB: () => (/* binding */ composeMessage),
/* harmony export */   dy: () => (/* binding */ isSealed),
/* harmony export */   lx: () => (/* binding */ sealMessage),
/* harmony export */   vY: () => (/* binding */ parseMessage)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73903);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3028);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34694);



/**
 * The message of a commit on `deployed`. Whatever the texts hold, subject and body lines stay one line each,
 * and the trailers are the last paragraph and ours alone. The digest is added when it is published.
 */
function composeMessage(parts) {
    const body = (parts.body ?? []).map((line) => shorten((0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(line), 500));
    const trailers = [
        "Headgate-Version: 1",
        `Headgate-Run: ${shorten((0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(parts.cause.run), 300)}`,
        `Headgate-Actor: ${shorten((0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(parts.cause.actor), 300)}`,
        ...(parts.cause.triggeredBy === undefined
            ? []
            : [`Headgate-Trigger: ${shorten((0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(parts.cause.triggeredBy), 300)}`]),
        ...(parts.cause.command === undefined
            ? []
            : [`Headgate-Command: ${shorten((0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(parts.cause.command), 100)}`]),
        ...(parts.cause.question === undefined
            ? []
            : [`Headgate-Question: ${shorten((0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(parts.cause.question), 100)}`]),
        ...(parts.events ?? []).map((event) => `Headgate-Event: ${encodeEvent(event)}`),
    ];
    const paragraphs = [shorten((0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(parts.subject), 200) || "headgate", body.join("\n"), trailers.join("\n")];
    return `${paragraphs.filter((paragraph) => paragraph.trim() !== "").join("\n\n")}\n`;
}
function parseMessage(message) {
    const pairs = trailersOf(message);
    const first = (key) => pairs.find(([name]) => name === key)?.[1];
    const version = first("Headgate-Version");
    if (version === undefined || !/^\d{1,6}$/.test(version))
        return null;
    return {
        version: Number(version),
        run: first("Headgate-Run") ?? "",
        actor: first("Headgate-Actor") ?? "",
        command: first("Headgate-Command"),
        question: first("Headgate-Question"),
        digest: first(digestKey) ?? null,
        events: pairs.flatMap(([key, value]) => (key === "Headgate-Event" ? decodeEvent(value) : [])),
    };
}
const digestKey = "Headgate-Digest";
/**
 * Adds the digest over the parent, the trailers and what the commit really changes, so that commits which
 * Headgate did not make are recognised. It proves no identity: who may push may forge it.
 */
function sealMessage(message, parent, changes) {
    const text = message.trimEnd();
    const sealed = new RegExp(`\\n${digestKey}: [^\\n]*$`);
    const open = text.replace(sealed, "");
    const separator = trailersOf(open).length > 0 ? "\n" : "\n\n";
    return `${open}${separator}${digestKey}: ${commitDigest(open, parent, changes)}\n`;
}
/** Whether a message carries the digest of what its commit changed. */
function isSealed(message, parent, changes) {
    const trailers = parseMessage(message);
    return trailers?.digest != null && trailers.digest === commitDigest(message, parent, changes);
}
function commitDigest(message, parent, changes) {
    const trailers = trailersOf(message).filter(([key]) => key !== digestKey);
    const files = [...changes]
        .sort(([a], [b]) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__.compareText)(a, b))
        .map(([path, text]) => [path, text === null ? null : (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfBytes */ .by)(text)]);
    return (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ parent, trailers, files });
}
function trailersOf(message) {
    const last = message
        .trimEnd()
        .split(/\n[ \t]*\n/)
        .at(-1) ?? "";
    const pairs = last.split("\n").map((line) => /^(Headgate-[A-Za-z]+): (.*)$/.exec(line));
    // A paragraph with any other line in it is prose that happens to look like trailers.
    return pairs
        .flatMap((match) => (match?.[1] ? [[match[1], match[2] ?? ""]] : []))
        .slice(0, pairs.every((match) => match !== null) ? undefined : 0);
}
function encodeEvent({ event, environment, server, command, reason }) {
    const short = reason === undefined ? undefined : shorten((0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(reason), 1000);
    return JSON.stringify({ event, environment, server, command, reason: short });
}
const eventNames = [
    "genesis",
    "stopped",
    "resumed",
    "policy-changed",
    "recovered",
    "refused",
];
function decodeEvent(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return [];
    }
    if (typeof value !== "object" || value === null || !("event" in value))
        return [];
    const name = eventNames.find((known) => known === value.event);
    if (name === undefined)
        return [];
    const environment = "environment" in value && typeof value.environment === "string" ? value.environment : null;
    return [
        {
            event: name,
            environment,
            ...("server" in value && typeof value.server === "string" ? { server: value.server } : {}),
            ...("command" in value && typeof value.command === "string" ? { command: value.command } : {}),
            ...("reason" in value && typeof value.reason === "string" ? { reason: value.reason } : {}),
        },
    ];
}
function shorten(text, length) {
    return text.length <= length ? text : `${text.slice(0, length - 1).replace(/\p{Surrogate}$/u, "")}…`;
}


/***/ }),

/***/ 29688:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOutputs)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73903);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66187);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21818);



/** What was rendered with a status, as it lies beside it at a commit, each verified against the status. */
async function readOutputs(branch, commit, id, status) {
    const names = Object.keys(status.outputs).filter(isOutputName);
    const texts = await branch.read(commit, names.map((name) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .outputPath */ .XC)(id, name)));
    const outputs = new Map();
    const findings = [];
    for (const name of Object.keys(status.outputs)) {
        const text = texts.get((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .outputPath */ .XC)(id, name));
        if (text !== undefined && (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfBytes */ .by)(text) === status.outputs[name])
            outputs.set(name, text);
        else
            findings.push(mismatch(id, name, commit, text === undefined));
    }
    return { outputs, findings };
}
function mismatch(id, name, commit, missing) {
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .outputPath */ .XC)(id, name);
    const what = missing ? "is missing" : "is not what its status says";
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .deployedFinding */ .Y)("deployed/output-mismatch", `${path} on deployed at ${commit.slice(0, 12)} ${what}.`, `see who changed it: git log deployed -- ${path}; then headgate recover`, { id });
}
function isOutputName(name) {
    return (name !== "status.json" && name.split("/").every((part) => part !== "" && part !== "." && part !== ".."));
}


/***/ }),

/***/ 21818:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XC: () => (/* binding */ outputPath),
/* harmony export */   aK: () => (/* binding */ deploymentOfPath),
/* harmony export */   cO: () => (/* binding */ stopPath),
/* harmony export */   eV: () => (/* binding */ isSteering),
/* harmony export */   ji: () => (/* binding */ manifestPath),
/* harmony export */   k1: () => (/* binding */ policyPath),
/* harmony export */   k9: () => (/* binding */ statusPath),
/* harmony export */   kv: () => (/* binding */ isStatusPath),
/* harmony export */   mQ: () => (/* binding */ pendingFolder),
/* harmony export */   pZ: () => (/* binding */ pendingPath),
/* harmony export */   pz: () => (/* binding */ isEnvironmentId),
/* harmony export */   wP: () => (/* binding */ refusedPath)
/* harmony export */ });
/** What the branch says of itself: version of its layout, the convention's folder, the desired commit considered. */
const manifestPath = "headgate.json";
const stopPath = "stop.json";
/** The last command that was refused to somebody; its history is that of all refusals. */
const refusedPath = "refused.json";
const pendingFolder = "pending";
/** The file of a folder of an environment's name that holds the policy in force. */
function policyPath(environment) {
    return `${environment}/environment.json`;
}
function statusPath(id) {
    return `${id}/status.json`;
}
/** Where an output of a deployment lies; `path` is from the deployment's folder. */
function outputPath(id, path) {
    return `${id}/${path}`;
}
function pendingPath(id) {
    return `${pendingFolder}/${id}.json`;
}
const label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const idPattern = new RegExp(`^${label}$`);
const deploymentPattern = new RegExp(`^(${label})/(${label})/.+$`);
const pendingPattern = new RegExp(`^${pendingFolder}/(${label})/(${label})\\.json$`);
/** Ids of servers and environments are DNS labels; `pending` is the branch's own folder. */
function isEnvironmentId(name) {
    return idPattern.test(name) && name !== pendingFolder;
}
/** The deployment whose folder a path lies in; undefined elsewhere. */
function deploymentOfPath(path) {
    const [, environment, server] = deploymentPattern.exec(path) ?? pendingPattern.exec(path) ?? [];
    const own = environment === undefined || server === undefined || environment === pendingFolder;
    return own ? pendingDeployment(path) : `${environment}/${server}`;
}
function pendingDeployment(path) {
    const [, environment, server] = pendingPattern.exec(path) ?? [];
    return environment === undefined || server === undefined ? undefined : `${environment}/${server}`;
}
function isStatusPath(path) {
    return (path.endsWith("/status.json") && path.split("/").length === 3 && !path.startsWith(`${pendingFolder}/`));
}
/** Files that decide what a run may do anywhere: the manifest, the stops, and the policies in force. */
function isSteering(path) {
    return path === manifestPath || path === stopPath || /^[^/]+\/environment\.json$/.test(path);
}


/***/ }),

/***/ 59147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ soundPoint),
/* harmony export */   HB: () => (/* binding */ checkedPoints),
/* harmony export */   XE: () => (/* binding */ pointsOf)
/* harmony export */ });
/* harmony import */ var _model_deployment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63798);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20871);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66187);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29688);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21818);
/* harmony import */ var _status_codec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47025);






/**
 * Rollback points before a status, newest first: the settled statuses that it and its predecessors point back
 * to, at most `limit` of them. Each is read at its own commit and verified; one that does not hold what it
 * should is left out with a finding. `status` is what lies on the branch now (or is about to).
 */
async function pointsOf(branch, status, limit = 50) {
    const chain = await chainOf(branch, status, limit);
    return {
        points: chain.flatMap(soundPoint),
        findings: chain.flatMap((point) => point.problem === null ? [] : [invalid(status, point, point.problem)]),
    };
}
/**
 * The same links, each held to all that a rollback relies on: the digest of its status, what was rendered with it,
 * and that its commit belongs to the branch, whose newest commit is `head`.
 */
async function checkedPoints(branch, head, status, limit = 50) {
    const chain = await chainOf(branch, status, limit);
    const problems = await Promise.all(chain.map((point) => point.problem ?? problemThere(branch, head, point)));
    return chain.map((point, index) => ({ ...point, problem: problems[index] ?? null }));
}
/** A point that can be gone back to; nothing of one that cannot. */
function soundPoint({ problem, status, ...point }) {
    return problem === null && status !== undefined ? [{ ...point, status }] : [];
}
async function chainOf(branch, status, limit) {
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .statusPath */ .k9)((0,_model_deployment_js__WEBPACK_IMPORTED_MODULE_4__/* .deploymentId */ .d)(status));
    const chain = [];
    let endedAt = whenReplaced(status);
    let revision = status.revision;
    let next = status.stable;
    for (let steps = 0; next !== null && steps < limit; steps += 1) {
        const point = next;
        const text = isCommit(point.commit) ? (await branch.read(point.commit, [path])).get(path) : undefined;
        const decoded = text === undefined ? undefined : (0,_status_codec_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeStatus */ .p)(path, text);
        const held = decoded?.kind === "status" || decoded?.kind === "tampered" ? decoded.status : undefined;
        const problem = problemOf(point, decoded, revision) ?? null;
        chain.push({ ...point, status: held, endedAt, problem });
        if (!held)
            break;
        if (problem === null)
            endedAt = held.at;
        // Revisions fall along the chain, so that a forged link cannot make a circle.
        if (held.revision >= revision)
            break;
        revision = held.revision;
        next = held.stable;
    }
    return chain;
}
async function problemThere(branch, head, { commit, status }) {
    if (!status)
        return null;
    for await (const _ of branch.log({ from: commit, until: head, limit: 1 })) {
        return "its commit is not part of the branch";
    }
    const { findings } = await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readOutputs */ .T)(branch, commit, (0,_model_deployment_js__WEBPACK_IMPORTED_MODULE_4__/* .deploymentId */ .d)(status), status);
    const [first] = findings;
    return first ? first.message.replace(/\.$/, "") : null;
}
/** A status that is still on its way has not yet ended what was before it. */
function whenReplaced(status) {
    return status.outcome === "applying" || status.outcome === "progressing" ? null : status.at;
}
function problemOf(point, decoded, newer) {
    if (!decoded)
        return "its commit does not hold the status";
    if (decoded.kind !== "status")
        return decoded.findings[0]?.message ?? "it cannot be read";
    if (decoded.status.revision !== point.revision)
        return `its commit holds revision ${decoded.status.revision}`;
    if (point.revision >= newer)
        return "it is not older than what points to it";
    return (0,_model_status_js__WEBPACK_IMPORTED_MODULE_5__/* .isSettled */ .I)(decoded.status) ? undefined : `it is ${decoded.status.outcome}, not settled`;
}
function invalid(status, point, problem) {
    const id = (0,_model_deployment_js__WEBPACK_IMPORTED_MODULE_4__/* .deploymentId */ .d)(status);
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .deployedFinding */ .Y)("deployed/invalid-point", `Revision ${point.revision} of ${id} is no rollback point: ${problem}.`, "an older point is used; see them with headgate history", { id }, "warn");
}
function isCommit(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}


/***/ }),

/***/ 63610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ endedLocalRuns),
/* harmony export */   Py: () => (/* binding */ localRunEnded),
/* harmony export */   p8: () => (/* binding */ localRun),
/* harmony export */   xn: () => (/* binding */ repeatableRun)
/* harmony export */ });
/* harmony import */ var _system_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9020);

/**
 * Names a process of this machine for a lease: `local:HOST:PID:START`. HOST is a hash (of the host's name and,
 * where there are such, the space of process ids, so that two containers are two hosts); START tells a process
 * from a later one with the same id.
 */
function localRun(pid = process.pid) {
    return `local:${(0,_system_process_js__WEBPACK_IMPORTED_MODULE_0__/* .processSpace */ .SW)()}:${pid}:${(0,_system_process_js__WEBPACK_IMPORTED_MODULE_0__/* .processStart */ .gy)(pid) ?? "unknown"}`;
}
/** True only where the run is known to have ended: same host, and the process is gone or is another one by now. */
function localRunEnded(run) {
    const match = /^local:([0-9a-f]+):(\d{1,10}):([\w.-]+)$/.exec(run);
    if (!match || match[1] !== (0,_system_process_js__WEBPACK_IMPORTED_MODULE_0__/* .processSpace */ .SW)())
        return false;
    const pid = Number(match[2]);
    if (pid === 0 || !(0,_system_process_js__WEBPACK_IMPORTED_MODULE_0__/* .isAlive */ ._n)(pid))
        return pid !== 0;
    const start = (0,_system_process_js__WEBPACK_IMPORTED_MODULE_0__/* .processStart */ .gy)(pid);
    if (match[3] === "unknown" || start === undefined)
        return false;
    return start !== match[3];
}
/**
 * What all attempts and jobs of a workflow run have in common (`github:RUN_ID`); null for a run that nobody can
 * have repeated, such as a process here.
 */
function repeatableRun(run) {
    return /^(github:\d{1,20}):/.exec(run)?.[1] ?? null;
}
/** Those of some leases' runs that are known to have ended. */
function endedLocalRuns(runs) {
    return new Set([...new Set(runs)].filter(localRunEnded));
}


/***/ }),

/***/ 38039:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   uR: () => (/* binding */ instant),
/* harmony export */   vj: () => (/* binding */ amount),
/* harmony export */   w3: () => (/* binding */ struct),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(935);

function complain(problems, at, wanted) {
    if (problems.length < 20)
        problems.push(`${at === "" ? "the document" : at} is not ${wanted}`);
    return false;
}
function text(value, at, problems) {
    return typeof value === "string" || complain(problems, at, "a text");
}
function count(value, at, problems) {
    return ((typeof value === "number" && Number.isSafeInteger(value) && value >= 0) ||
        complain(problems, at, "a whole number from 0"));
}
/** A length of time or a share: whole or not, never negative. */
function amount(value, at, problems) {
    return ((typeof value === "number" && Number.isFinite(value) && value >= 0) ||
        complain(problems, at, "a number from 0"));
}
function flag(value, at, problems) {
    return typeof value === "boolean" || complain(problems, at, "true or false");
}
function instant(value, at, problems) {
    return ((typeof value === "string" && value.length < 40 && !Number.isNaN(Date.parse(value))) ||
        complain(problems, at, "an ISO instant"));
}
function anything(_value, _at, _problems) {
    return true;
}
function oneOf(allowed) {
    return (value, at, problems) => allowed.some((one) => one === value) || complain(problems, at, `one of ${allowed.join(", ")}`);
}
function nullable(shape) {
    return (value, at, problems) => value === null || shape(value, at, problems);
}
function list(shape) {
    return (value, at, problems) => Array.isArray(value)
        ? value.map((item, index) => shape(item, `${at}/${index}`, problems)).every(Boolean)
        : complain(problems, at, "a list");
}
function record(shape) {
    return (value, at, problems) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value)
        ? Object.entries(value)
            .map(([key, member]) => shape(member, `${at}/${key}`, problems))
            .every(Boolean)
        : complain(problems, at, "a map");
}
/** Members that are not named are allowed: a later Headgate of the same version may add some. */
function struct(members, optional = []) {
    const shapes = Object.entries(members);
    const mayLack = new Set(optional);
    return (value, at, problems) => {
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
            return complain(problems, at, "a map");
        return shapes
            .map(([name, shape]) => {
            const place = `${at}/${name}`;
            if (Object.hasOwn(value, name))
                return shape(value[name], place, problems);
            return mayLack.has(name) || complain(problems, place, "there");
        })
            .every(Boolean);
    };
}
/** The first of the shapes that fits; where none does, what the one with the fewest problems lacks. */
function either(one, other) {
    return (value, at, problems) => {
        const first = [];
        const second = [];
        if (one(value, at, first) || other(value, at, second))
            return true;
        problems.push(...(first.length <= second.length ? first : second));
        return false;
    };
}


/***/ }),

/***/ 18274:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F_: () => (/* binding */ pendingShape),
/* harmony export */   WC: () => (/* binding */ statusShape),
/* harmony export */   XU: () => (/* binding */ environmentShape),
/* harmony export */   wY: () => (/* binding */ stopShape)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3028);
/* harmony import */ var _model_semver_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89537);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38039);



const texts = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq);
const isFalse = (value, at, problems) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(value, at, problems) && value === false;
const version1 = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)([1]);
const variant = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({ version: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, release: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, variables: texts, secrets: texts });
const rollout = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({
    from: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    to: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    step: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    of: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    steps: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj),
    interval: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj,
    watch: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj,
    since: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    next: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    inconclusive: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    batches: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9),
    order: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    pauses: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj),
    approved: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    keep: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj,
    maxFailures: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
}, ["batches", "order", "pauses", "approved", "keep", "maxFailures"]);
const heldVersion = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({
    revision: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    at: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    reason: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["version"]),
    version: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    above: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj,
    blue: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
});
const heldSetting = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({
    revision: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    at: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    reason: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["variable", "secret"]),
    name: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    value: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
});
const heldInputs = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({
    revision: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    at: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    reason: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["inputs"]),
    digest: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
});
const heldValue = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(heldVersion, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(heldSetting, heldInputs));
const gate = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({
    rule: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    outcome: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(_model_finding_js__WEBPACK_IMPORTED_MODULE_1__.outcomes),
    message: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    setAside: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({ reason: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, until: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, advisory: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }, ["until", "advisory"]),
}, ["setAside"]);
const driftChange = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({
    pointer: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    class: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["breaking", "unknown", "additive", "documentation"]),
    summary: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    before: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    after: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    warnings: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
}, ["before", "after", "warnings"]);
const contractDrift = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({
    variant: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    reviewed: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    running: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    verdict: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["breaking", "unknown", "additive", "documentation", "none"]),
    changes: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(driftChange),
    more: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    since: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
});
const probe = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({
    variant: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    outcome: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["pass", "fail", "error", "inconclusive"]),
    message: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    at: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    analysis: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    dryRun: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
    contract: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    drift: contractDrift,
}, ["analysis", "dryRun", "contract", "drift"]);
const cause = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({ actor: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, run: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, reason: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, pull: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, command: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, triggeredBy: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }, ["reason", "pull", "command", "triggeredBy"]);
const statusShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({
    headgate: version1,
    server: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    environment: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    revision: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    event: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)([
        "adopted",
        "deployed",
        "traffic-changed",
        "settings-changed",
        "rollout-started",
        "rollout-advanced",
        "rollout-confirmed",
        "rollout-approved",
        "rollout-completed",
        "retired",
        "rolled-back",
        "withdrawn",
        "removed",
        "resumed",
        "recovered",
        "drift-found",
        "drift-gone",
    ]),
    outcome: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["applying", "progressing", "healthy", "rolled-back", "failed", "removed"]),
    desired: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({
        commit: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        digest: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        blue: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        green: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj),
    }),
    traffic: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj),
    variants: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(variant),
    rollout: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(rollout),
    watch: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({ until: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR })),
    keep: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({ variant: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, until: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR }),
    stable: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({ revision: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, commit: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })),
    soak: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({ release: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, longest: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj, since: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR) })),
    hold: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(heldValue),
    lease: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({ run: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, expires: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR })),
    cause,
    restored: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({ revision: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, commit: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }),
    because: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(probe),
    gates: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(gate),
    probes: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(probe),
    drift: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(contractDrift),
    problem: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    outputs: texts,
    at: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    digest: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
}, ["keep", "restored", "because", "drift"]);
const mcpTarget = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({
    type: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["mcp"]),
    scope: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["project", "global", "mcprc", "vscode", "cursor"]),
    path: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    entry: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    entries: texts,
    launcher: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
}, ["path", "entry", "entries", "launcher"]);
const unimplementedTarget = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({
    type: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["kubernetes", "registry", "command"]),
});
const haproxyTarget = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({
    type: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["haproxy"]),
    path: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    backend: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    bind: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    address: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    tls: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({ ca: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, verify: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt, name: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }, ["ca", "verify", "name"])),
    socket: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    reload: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({ master: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })),
    binary: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    check: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(isFalse, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({ path: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, interval: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj }, ["path", "interval"])),
    affinity: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["principal", "session", "none"]),
    sessions: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({ size: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, expire: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj, peers: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }, [
        "size",
        "expire",
        "peers",
    ]),
    ab: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({ header: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, value: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, version: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, server: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }, ["server"])),
    evict: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
    drain: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj,
}, [
    ...["path", "backend", "bind", "address", "tls", "socket", "reload", "binary"],
    ...["check", "affinity", "sessions", "ab", "evict", "drain"],
]);
const target = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(mcpTarget, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(haproxyTarget, unimplementedTarget));
const measuring = {
    successCondition: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    failureCondition: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    failureLimit: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    count: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    interval: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj,
    timeout: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj,
    dryRun: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
};
const prometheusAnalysis = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({
    ...measuring,
    type: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["prometheus"]),
    query: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    prometheus: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({ address: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, authorization: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }, ["authorization"]),
}, ["successCondition", "failureCondition", "prometheus"]);
const httpAnalysis = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({ ...measuring, type: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["http"]), url: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, status: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9), latency: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj }, ["successCondition", "failureCondition", "latency"]);
const analysis = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(prometheusAnalysis, httpAnalysis);
const environmentShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({
    id: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    file: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    upstream: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({ mode: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["all", "any"]), environments: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) }),
    soak: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj,
    versions: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({ prerelease: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt, downgrade: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt, unpackaged: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt }),
    approvals: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({ count: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, from: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) }),
    deployers: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    teams: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)),
    windows: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({ kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["allow", "deny"]), when: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, timezone: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, reason: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }, ["reason"])),
    strategy: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({
        type: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["immediate", "blue_green", "canary", "rolling"]),
        steps: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj),
        interval: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj,
        watch: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj,
        analysis: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        keep: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj,
        pauses: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj),
        maxParallel: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
        maxFailures: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    }, ["keep", "pauses", "maxParallel", "maxFailures"]),
    analyses: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(analysis),
    require: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8),
    rollback: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({ automatic: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt, maxAge: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj, maxFailures: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9 }),
    drift: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({ contract: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["alert", "rollback", "off"]), every: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj }),
    variables: texts,
    stage: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["development", "testing", "staging", "production"]),
    targets: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(target),
}, ["teams", "analyses", "drift"]);
const pendingShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({
    headgate: version1,
    environment: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    server: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    state: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)([
        "applying",
        "waiting",
        "refused",
        "held",
        "failed",
        "progressing",
        "watching",
        "kept",
        "tampered",
    ]),
    gates: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(gate),
    eligible: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR),
    digest: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    policy: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(environmentShape),
    judgedBy: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    semver: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(_model_semver_js__WEBPACK_IMPORTED_MODULE_2__/* .semverModes */ .Lc),
    since: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
}, ["judgedBy", "semver"]);
const stopShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)({
    environment: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    reason: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    actor: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    at: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
});


/***/ }),

/***/ 8572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ readDeployed)
});

// EXTERNAL MODULE: ./.build/deployed/finding.js
var finding = __webpack_require__(66187);
// EXTERNAL MODULE: ./.build/deployed/integrity.js
var integrity = __webpack_require__(92361);
// EXTERNAL MODULE: ./.build/deployed/paths.js
var deployed_paths = __webpack_require__(21818);
// EXTERNAL MODULE: ./.build/deployed/codecs.js
var codecs = __webpack_require__(83771);
// EXTERNAL MODULE: ./.build/deployed/points.js
var deployed_points = __webpack_require__(59147);
// EXTERNAL MODULE: ./.build/deployed/status-codec.js
var status_codec = __webpack_require__(47025);
;// CONCATENATED MODULE: ./.build/deployed/reading.js





function openRecord() {
    const findings = [];
    const tampered = new Map();
    let writable = true;
    const forbid = (...why) => {
        writable = false;
        findings.push(...why);
    };
    return {
        findings,
        tampered,
        forbid,
        isWritable: () => writable,
        distrust: (id, why) => tampered.set(id, [...(tampered.get(id) ?? []), ...why]),
        keep: (parsed) => {
            if (parsed.kind === "value")
                return parsed.value;
            if (parsed.kind === "newer")
                forbid(...parsed.findings);
            else
                findings.push(...parsed.findings);
            return undefined;
        },
    };
}
function readManifest(record, branch, text) {
    if (text === undefined) {
        const message = `The branch ${branch} holds no ${deployed_paths/* manifestPath */.ji}: it was not made by Headgate.`;
        const hint = "rename that branch, then run headgate init";
        record.forbid((0,finding/* deployedFinding */.Y)("deployed/unreadable", message, hint));
        return undefined;
    }
    const manifest = record.keep((0,codecs/* decodeManifest */.MK)(text));
    if (manifest === undefined)
        record.forbid();
    return manifest;
}
function readStops(record, text) {
    const stops = text === undefined ? [] : record.keep((0,codecs/* decodeStops */.cR)(text));
    // A stop that cannot be read may be any stop.
    if (stops === undefined)
        record.forbid();
    return stops ?? [];
}
function readPolicies(record, ids, texts) {
    const environments = new Map();
    for (const id of ids) {
        const text = texts.get((0,deployed_paths/* policyPath */.k1)(id));
        const policy = text === undefined ? undefined : record.keep((0,codecs/* decodePolicy */.VE)(id, text));
        if (policy)
            environments.set(id, policy);
    }
    return environments;
}
function readPending(record, paths, texts) {
    const pending = new Map();
    for (const path of paths) {
        const id = (0,deployed_paths/* deploymentOfPath */.aK)(path);
        const text = texts.get(path);
        if (id === undefined || text === undefined || path !== (0,deployed_paths/* pendingPath */.pZ)(id))
            continue;
        const entry = record.keep((0,codecs/* decodePending */.W$)(id, text));
        if (!entry)
            continue;
        pending.set(id, entry);
        if (entry.state !== "tampered")
            continue;
        const hint = "look at what happened to it, then run headgate recover";
        const why = entry.gates.map(({ message }) => (0,finding/* deployedFinding */.Y)("deployed/foreign-commit", message, hint, { id }));
        record.distrust(id, why);
    }
    return pending;
}
/** Statuses as they lie there; one that is not what Headgate wrote is among them, and among the distrusted. */
async function readStatuses(record, branch, head, ids, validate) {
    const wanted = [...new Set(ids)];
    const texts = await branch.read(head, wanted.map(deployed_paths/* statusPath */.k9));
    const statuses = new Map();
    for (const id of wanted) {
        const text = texts.get((0,deployed_paths/* statusPath */.k9)(id));
        if (text === undefined)
            continue;
        const decoded = (0,status_codec/* decodeStatus */.p)((0,deployed_paths/* statusPath */.k9)(id), text, validate);
        if (decoded.kind === "status" || decoded.kind === "tampered")
            statuses.set(id, decoded.status);
        if (decoded.kind === "status")
            continue;
        record.distrust(id, decoded.findings);
        if (decoded.kind === "newer")
            record.forbid(...decoded.findings);
        else
            record.findings.push(...decoded.findings);
    }
    return statuses;
}
async function readPoints(record, branch, ids, statuses) {
    const found = await Promise.all([...new Set(ids)].map(async (id) => {
        const status = statuses.get(id);
        return status ? [id, await (0,deployed_points/* pointsOf */.XE)(branch, status)] : undefined;
    }));
    const points = new Map();
    for (const entry of found) {
        if (!entry)
            continue;
        const [id, chain] = entry;
        points.set(id, chain.points);
        record.findings.push(...chain.findings);
    }
    return points;
}

;// CONCATENATED MODULE: ./.build/deployed/state.js




/**
 * Reads the branch `deployed`, or the part of it that is asked for, and checks that Headgate wrote it. Never
 * lists the fleet unless the scope is all of it. Rollback points are read for the deployments in the scope by
 * id and for those that are pending; `pointsOf` reads others.
 */
async function readDeployed(branch, scope, options = {}) {
    const head = options.at ?? (await branch.head());
    if (head === null)
        return { kind: "absent", findings: [absent(branch.name, await branch.seen())] };
    const [top, pendingPaths, tip, rewoundFrom] = await Promise.all([
        branch.names(head, ""),
        branch.list(head, deployed_paths/* pendingFolder */.mQ),
        (0,integrity/* verifyTip */.z)(branch, head),
        options.at === undefined ? branch.rewoundFrom(head) : null,
    ]);
    const record = openRecord();
    record.findings.push(...tip.findings);
    for (const id of tip.deployments) {
        record.distrust(id, tip.findings.filter((finding) => `${finding.environment}/${finding.server}` === id));
    }
    // Whoever changed a stop or a policy by hand may have meant anything: nothing is done before a person looked.
    if (tip.steering)
        record.forbid();
    if (rewoundFrom !== null)
        record.forbid(rewound(branch.name, head, rewoundFrom));
    const environmentIds = top.flatMap((name) => {
        const id = name.endsWith("/") ? name.slice(0, -1) : "";
        return (0,deployed_paths/* isEnvironmentId */.pz)(id) ? [id] : [];
    });
    const texts = await branch.read(head, [
        deployed_paths/* manifestPath */.ji,
        deployed_paths/* stopPath */.cO,
        ...environmentIds.map(deployed_paths/* policyPath */.k1),
        ...pendingPaths,
    ]);
    const manifest = readManifest(record, branch.name, texts.get(deployed_paths/* manifestPath */.ji));
    const stops = readStops(record, texts.get(deployed_paths/* stopPath */.cO));
    const environments = readPolicies(record, environmentIds, texts);
    const pending = readPending(record, pendingPaths, texts);
    const named = [...(scope.kind === "all" ? [] : scope.ids), ...pending.keys()];
    const others = scope.kind === "all"
        ? (await branch.list(head, "")).filter(deployed_paths/* isStatusPath */.kv).flatMap((path) => (0,deployed_paths/* deploymentOfPath */.aK)(path) ?? [])
        : [...scope.servers].flatMap((server) => environmentIds.map((id) => `${id}/${server}`));
    const statuses = await readStatuses(record, branch, head, [...named, ...others], options.validate);
    const points = await readPoints(record, branch, named, statuses);
    return {
        kind: "present",
        state: {
            head,
            applied: manifest?.applied ?? null,
            environments,
            statuses,
            pending,
            stops,
            points,
        },
        manifest: manifest ?? { headgate: 1, directory: "", applied: null },
        findings: record.findings,
        tampered: record.tampered,
        writable: record.isWritable(),
    };
}
function absent(name, seen) {
    if (seen === null) {
        const hint = "in a new repository: headgate init; otherwise push the branch from a clone that has it";
        return (0,finding/* deployedFinding */.Y)("deployed/absent", `The branch ${name} does not exist: nothing says what runs.`, hint);
    }
    return (0,finding/* deployedFinding */.Y)("deployed/absent", `The branch ${name} is gone; it was last seen at ${seen.slice(0, 12)}.`, `bring it back: git push REMOTE ${seen}:refs/heads/${name}`);
}
function rewound(name, head, seen) {
    return (0,finding/* deployedFinding */.Y)("deployed/rewound", `The branch ${name} was rewound or replaced: ${head.slice(0, 12)} does not contain ${seen.slice(0, 12)}, which was seen on it before.`, `bring it back: git push --force REMOTE ${seen}:refs/heads/${name}; or take what is there as the truth: headgate recover`);
}


/***/ }),

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

/***/ 86151:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ tryResolve),
/* harmony export */   MA: () => (/* binding */ assertWhole),
/* harmony export */   QX: () => (/* binding */ isAncestor),
/* harmony export */   resolve: () => (/* binding */ resolve),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52538);

/** The commit that a revision names. Throws `git/unknown-revision`, or `git/shallow` where depth may be why. */
async function resolve(repository, revision) {
    const commit = await tryResolve(repository, revision);
    if (commit !== null)
        return commit;
    if (repository.shallow) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS("git/shallow", `${shown(revision)} is not in this clone, which is a shallow one.`, {
            hint: fetchHint(repository),
        });
    }
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS("git/unknown-revision", `${shown(revision)} names no commit here.`, {
        hint: "check the name; a branch of the remote may have to be fetched first",
    });
}
/** Like `resolve`; null where there is no such commit. */
async function tryResolve(repository, revision) {
    if (revision === "" || /[\n\0]/.test(revision))
        return null;
    const known = commitsOf(repository);
    if (known.has(revision))
        return revision;
    const object = await repository.objects.read(`${revision}^{commit}`);
    if (object?.type !== "commit")
        return null;
    known.set(object.oid, parentsOf(object.content));
    return object.oid;
}
/** Parents of commits that were read already: what a commit is never changes. */
const commits = new WeakMap();
function commitsOf(repository) {
    const known = commits.get(repository) ?? new Map();
    commits.set(repository, known);
    return known;
}
function parentsOf(content) {
    const header = content.toString("latin1", 0, Math.max(0, content.indexOf("\n\n")));
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent]) => parent ?? "");
}
/** Whether a commit is the other one's parent: most often it is, and git need not be asked. */
function isParent(repository, parent, commit) {
    // Where history is cut off, git says what counts as known.
    if (repository.shallow)
        return false;
    return commitsOf(repository).get(commit)?.includes(parent) ?? false;
}
/** The newest common ancestor; null where the histories have none. Throws `git/shallow` where depth hides it. */
async function mergeBase(repository, one, other) {
    const [a, b] = await Promise.all([resolve(repository, one), resolve(repository, other)]);
    if (a === b || isParent(repository, a, b))
        return a;
    if (isParent(repository, b, a))
        return b;
    const result = await repository.run(["merge-base", a, b]);
    const base = result.stdout.toString("latin1").trim();
    if (result.status === 0 && base !== "")
        return base;
    if (result.status !== 1)
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("merge-base", result.status, result.stderr);
    if (!repository.shallow)
        return null;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS("git/shallow", `This clone is too shallow to know where ${shown(one)} and ${shown(other)} parted.`, { hint: fetchHint(repository) });
}
/** Whether `ancestor` is `commit` or one before it. Both are revisions that exist here. */
async function isAncestor(repository, ancestor, commit) {
    const [a, b] = await Promise.all([resolve(repository, ancestor), resolve(repository, commit)]);
    if (a === b || isParent(repository, a, b))
        return true;
    const result = await repository.run(["merge-base", "--is-ancestor", a, b]);
    if (result.status === 0)
        return true;
    if (result.status !== 1)
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("merge-base", result.status, result.stderr);
    if (!repository.shallow)
        return false;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS("git/shallow", `This clone is too shallow to know whether ${shown(commit)} follows ${shown(ancestor)}.`, {
        hint: fetchHint(repository),
    });
}
/** Throws `git/shallow` for a commit that has parents which this clone, a shallow one, cuts off. */
async function assertWhole(repository, commit) {
    if (!repository.shallow)
        return;
    // git's log leaves out what is cut off; the commit itself still names it.
    const object = await repository.objects.read(commit);
    if (object === null || parentsOf(object.content).length === 0)
        return;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS("git/shallow", `What ${shown(commit)} changed cannot be told: this clone is a shallow one and ends there.`, { hint: fetchHint(repository) });
}
function fetchHint(repository) {
    const remote = repository.remote ?? "origin";
    return `fetch the whole history: git fetch --unshallow ${remote} (actions/checkout: fetch-depth: 0)`;
}
function shown(revision) {
    return /^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 12) : JSON.stringify(revision);
}


/***/ }),

/***/ 37066:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ branchHead),
/* harmony export */   eR: () => (/* binding */ currentBranch),
/* harmony export */   ts: () => (/* binding */ desiredBranch)
/* harmony export */ });
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96624);

/** Short name of the branch that is checked out; null where HEAD is detached. */
async function currentBranch(repository) {
    const result = await repository.run(["symbolic-ref", "--quiet", "HEAD"]);
    const ref = result.stdout.toString("utf8").trimEnd();
    return result.status === 0 && ref.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : null;
}
/**
 * Short name of the desired branch, without asking the network: the remote's default branch as the clone knows
 * it, else `main`, else `master`, else the branch that is checked out; null where there is none of them.
 */
async function desiredBranch(repository) {
    const { remote, objects } = repository;
    const names = ["main", "master"];
    if (remote === null) {
        const found = await objects.readMany(names.map((name) => `refs/heads/${name}^{commit}`));
        return names.find((_, index) => found[index]) ?? currentBranch(repository);
    }
    const tracking = `refs/remotes/${remote}/`;
    const patterns = ["HEAD", ...names].map((name) => `${tracking}${name}`);
    patterns.push(...names.map((name) => `refs/heads/${name}`));
    const listing = await repository.git(["for-each-ref", "--format=%(refname)%00%(symref)", ...patterns]);
    const refs = new Map();
    for (const line of listing.toString("utf8").split("\n")) {
        const [name, target] = line.split("\0");
        if (name)
            refs.set(name, target ?? "");
    }
    const target = refs.get(`${tracking}HEAD`);
    if (target?.startsWith(tracking))
        return target.slice(tracking.length);
    const present = names.find((name) => refs.has(`refs/heads/${name}`) || refs.has(`${tracking}${name}`));
    return present ?? currentBranch(repository);
}
/** The commit a branch stands at: on the remote, freshly fetched, where there is one. Null where it is absent. */
async function branchHead(repository, branch) {
    if (repository.remote !== null)
        return (0,_fetch_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchBranch */ .D_)(repository, repository.remote, branch);
    const object = await repository.objects.read(`refs/heads/${branch}^{commit}`);
    return object?.type === "commit" ? object.oid : null;
}


/***/ }),

/***/ 27834:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ checkout),
/* harmony export */   v: () => (/* binding */ tidyCheckout)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_process_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40922);
/* harmony import */ var _ancestry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86151);
/* harmony import */ var _branches_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37066);





/** Milliseconds that one run waits for others that bring the same working tree along. */
const patience = 10_000;
/** How often git's own lock of the index is waited for: an editor that asks for the status holds it for a moment. */
const attempts = 20;
/**
 * Moves a branch by `update`, and where it is the one that is checked out, brings exactly those paths along:
 * git's own two-tree merge does it, all of them or none, and never over a person's changes. The files go first:
 * a run that is killed in between leaves what the next one completes, and never a change that undoes the commit.
 * One run at a time does so in a working tree, or what one takes back another one would have counted on; `moved`
 * also where that could not be waited for: then nothing was done.
 */
async function checkout(repository, move, update) {
    const current = repository.bare ? null : await (0,_branches_js__WEBPACK_IMPORTED_MODULE_4__/* .currentBranch */ .eR)(repository);
    if (current !== move.branch)
        return (await update()).kind === "moved" ? "moved" : { kind: "elsewhere" };
    const done = await lockTree(repository);
    if (done === null)
        return "moved";
    try {
        if ((await (0,_ancestry_js__WEBPACK_IMPORTED_MODULE_3__/* .tryResolve */ .Cn)(repository, `refs/heads/${move.branch}`)) !== move.from)
            return "moved";
        return await bring(repository, move, update);
    }
    finally {
        await done();
    }
}
async function bring(repository, move, update) {
    const dirty = await dirtyPaths(repository, move, move.from);
    const there = dirty.length > 0 && (await dirtyPaths(repository, move, move.to)).length === 0;
    // A person may have changed a file since we looked; git looks again under the index's lock, and refuses.
    const merged = dirty.length === 0 ? await merge(repository, move.from, move.to) : "refused";
    if (merged === "locked")
        return "moved";
    if ((await update()).kind === "moved") {
        if (merged === "merged")
            await merge(repository, move.to, move.from);
        return "moved";
    }
    if (merged === "merged" || there)
        return { kind: "updated" };
    return { kind: "dirty", paths: dirty.length > 0 ? dirty : move.paths };
}
async function merge(repository, from, to) {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
        const { status, stderr } = await repository.run(["read-tree", "-m", "-u", from, to]);
        if (status === 0)
            return "merged";
        if (!/index\.lock/.test(stderr))
            return "refused";
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(10 * attempt);
    }
    return "locked";
}
/** Takes away what a run left that was killed over a working tree; who brings one along does so in any case. */
async function tidyCheckout(repository) {
    await (0,_system_process_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .tidyLock */ .Cp)(lockOf(repository));
}
function lockOf({ gitDirectory }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(gitDirectory, "headgate-checkout.lock");
}
/** Null where somebody else holds it for too long. */
async function lockTree(repository) {
    const path = lockOf(repository);
    await (0,_system_process_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .tidyLock */ .Cp)(path);
    try {
        return await (0,_system_process_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .takeLock */ .HJ)(path, patience);
    }
    catch (error) {
        if (error instanceof _system_process_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .LockTaken */ .v3)
            return null;
        throw error;
    }
}
/** Which of the paths are not, in index and working tree, what a commit says. */
async function dirtyPaths(repository, move, commit) {
    const diff = ["diff", "--name-only", "-z", "--no-renames", "--no-ext-diff"];
    const [tree, index, untracked] = await Promise.all([
        repository.git([...diff, commit, "--", ...move.paths]),
        repository.git([...diff, "--cached", commit, "--", ...move.paths]),
        repository.git(["ls-files", "-z", "--others", "--", ...move.paths]),
    ]);
    const names = [tree, index, untracked].flatMap((list) => list.toString("utf8").split("\0"));
    return [...new Set(names)].filter((name) => name !== "").sort();
}


/***/ }),

/***/ 18121:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ commitChanges)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/git/crash-reports.js


/** The namespace our imports run in; never a ref that exists. */
const importRefs = "refs/headgate/import/";
/**
 * A run that was killed while git imported its commit leaves git's own report of that behind. Removes those
 * that speak of our imports; those of other people's imports stay.
 */
async function sweepCrashReports(gitDirectory) {
    const names = await (0,promises_.readdir)(gitDirectory).catch(() => []);
    for (const name of names.filter((entry) => /^fast_import_crash_\d+$/.test(entry))) {
        const path = (0,external_node_path_.join)(gitDirectory, name);
        const report = await (0,promises_.readFile)(path, "utf8").catch(() => "");
        if (report.includes(importRefs))
            await (0,promises_.rm)(path, { force: true });
    }
}

// EXTERNAL MODULE: ./.build/git/error.js
var error = __webpack_require__(52538);
// EXTERNAL MODULE: ./.build/git/path.js
var git_path = __webpack_require__(12769);
;// CONCATENATED MODULE: ./.build/git/commit.js




/**
 * Writes a commit on top of another one without index, working tree or ref, and returns its id. Nothing points
 * at it yet; git drops it after weeks if nothing ever does. A run that is killed leaves no ref behind: the
 * stream ends without `done`, and git then keeps nothing.
 */
async function commitChanges(repository, commit) {
    // git unpacks a small import into loose objects, which have a compression of their own; a large one it keeps.
    const compression = commit.changes.size < 20 ? 0 : 1;
    const result = await repository.run(["-c", `pack.compression=${compression}`, "fast-import", "--quiet", "--done", "--date-format=raw"], { input: stream(commit, repository.zero) });
    await sweepCrashReports(repository.gitDirectory);
    if (result.status !== 0)
        throw (0,error/* failure */.V2)("fast-import", result.status, result.stderr);
    const oid = result.stdout.toString("latin1").trim();
    if (oid.length === repository.zero.length && /^[0-9a-f]+$/.test(oid))
        return oid;
    throw new error/* GitError */.XS("git/failed", "git fast-import did not say which commit it wrote.", {
        hint: "check that git is 2.30 or newer",
        stderr: result.stderr,
    });
}
function* stream(commit, zero) {
    for (const path of commit.changes.keys())
        (0,git_path/* assertTreePath */.Ab)(path);
    const ref = `${importRefs}${(0,external_node_crypto_.randomUUID)()}`;
    const who = `${identity(commit.author)} ${Math.floor(commit.at / 1000)} +0000`;
    yield `commit ${ref}\nmark :1\nauthor ${who}\ncommitter ${who}\n`;
    yield* data(commit.message);
    if (commit.parent !== null)
        yield `from ${objectId(commit.parent)}\n`;
    for (const [path, content] of commit.changes) {
        if (content === null)
            yield `D ${quoted(path)}\n`;
        else {
            yield `M 100644 inline ${quoted(path)}\n`;
            yield* data(content);
        }
    }
    // Taking the ref back within the stream: fast-import wants one, and nobody shall ever see it.
    yield `\nget-mark :1\nreset ${ref}\nfrom ${zero}\n\ndone\n`;
}
function* data(text) {
    const bytes = Buffer.from(text, "utf8");
    yield `data ${bytes.length}\n`;
    yield bytes;
    yield "\n";
}
function quoted(path) {
    return `"${path.replace(/["\\]/g, "\\$&")}"`;
}
function objectId(oid) {
    if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(oid))
        return oid;
    throw new error/* GitError */.XS("git/unknown-revision", `${JSON.stringify(oid)} is not the id of a commit.`, {
        hint: "this is a mistake in Headgate; please report it",
    });
}
/** git separates name, address and date by angle brackets, and commits by line breaks. */
function identity(author) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    const plain = (text) => text.replace(/[\u0000-\u0020\u007f<>]+/g, " ").trim();
    return `${plain(author.name) || "Headgate"} <${plain(author.email).replaceAll(" ", "")}>`;
}


/***/ }),

/***/ 91793:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ defaultAuthor),
/* harmony export */   y: () => (/* binding */ localBranch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _ancestry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86151);
/* harmony import */ var _branches_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37066);
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18121);
/* harmony import */ var _deployed_store_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40820);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52538);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96624);
/* harmony import */ var _push_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15758);
/* harmony import */ var _refs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(69952);











const defaultAuthor = { name: "Headgate", email: "headgate@localhost" };
/**
 * The branch `deployed` in a local clone. Where there is a remote, that is where it lives: it is fetched before
 * it is read and pushed when it is written. Where there is none, it is a local branch.
 */
function localBranch(repository, options = {}) {
    const name = options.name ?? "deployed";
    return (0,_deployed_store_js__WEBPACK_IMPORTED_MODULE_6__/* .deployedStore */ .u)(repository, name, gitPublisher(repository, name, options));
}
/** Moves the branch by git alone: a push where there is a remote, else the clone's own branch. */
function gitPublisher(repository, name, options) {
    const { remote } = repository;
    const author = options.author ?? defaultAuthor;
    const clock = options.clock ?? Date.now;
    const local = `refs/heads/${name}`;
    const home = remote === null ? local : (0,_fetch_js__WEBPACK_IMPORTED_MODULE_8__/* .trackingRef */ .lu)(remote, name);
    async function move(to, from, noted) {
        if (remote === null) {
            await refuseCheckedOut(repository, local, name);
            return (await (0,_refs_js__WEBPACK_IMPORTED_MODULE_10__/* .updateRefs */ .E)(repository, [{ ref: local, to, from }, ...noted])).kind === "updated";
        }
        const outcome = await pushOrAsk(repository, { remote, branch: name, commit: to, expected: from });
        if (outcome.kind === "refused") {
            throw new _error_js__WEBPACK_IMPORTED_MODULE_7__/* .GitError */ .XS("git/rejected", `The remote refused the commit on ${name}: ${outcome.reason}`, {
                hint: `let the identity that runs Headgate push to ${name} (branch rules, hooks, permissions)`,
            });
        }
        if (outcome.kind === "moved")
            return false;
        await (0,_refs_js__WEBPACK_IMPORTED_MODULE_10__/* .updateRefs */ .E)(repository, [{ ref: home, to }, ...noted]);
        return true;
    }
    return {
        present: () => (options.online === false ? (0,_ancestry_js__WEBPACK_IMPORTED_MODULE_3__/* .tryResolve */ .Cn)(repository, home) : (0,_branches_js__WEBPACK_IMPORTED_MODULE_4__/* .branchHead */ .P)(repository, name)),
        write: async ({ parent, changes, message }, noting) => {
            const commit = await (0,_commit_js__WEBPACK_IMPORTED_MODULE_5__/* .commitChanges */ .P)(repository, { parent, changes, message, author, at: clock() });
            return (await move(commit, parent, noting(commit))) ? { kind: "written", commit } : { kind: "moved" };
        },
    };
}
/** Nothing in that working tree would move with the branch, and the next commit there would undo the record. */
async function refuseCheckedOut(repository, ref, name) {
    if (await isElsewhere(repository, ref))
        return;
    const found = await repository.git(["for-each-ref", "--format=%(worktreepath)", ref]);
    const path = found.toString("utf8").trimEnd();
    if (path === "")
        return;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_7__/* .GitError */ .XS("git/checked-out", `The branch ${name} is checked out in ${path}; nothing was written.`, {
        hint: `check out another branch there: git -C ${path} switch main`,
    });
}
/** Whether the clone's only working tree certainly has another branch; what is harder to tell, git is asked. */
async function isElsewhere({ gitDirectory }, ref) {
    if (["worktrees", "commondir", "reftable"].some((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDirectory, name))))
        return false;
    const head = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDirectory, "HEAD"), "utf8").catch(() => "");
    const [, there] = /^ref: (refs\/heads\/[^\n]+)\n$/.exec(head) ?? [];
    return there !== undefined && there !== ref;
}
/** A push whose answer was lost may have arrived all the same: then the remote's branch contains the commit. */
async function pushOrAsk(repository, request) {
    try {
        return await (0,_push_js__WEBPACK_IMPORTED_MODULE_9__/* .push */ .V)(repository, request);
    }
    catch (error) {
        if (!(0,_error_js__WEBPACK_IMPORTED_MODULE_7__/* .isGitError */ .lT)(error, "git/remote-unreachable") && !(0,_error_js__WEBPACK_IMPORTED_MODULE_7__/* .isGitError */ .lT)(error, "git/timeout"))
            throw error;
        const now = await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_8__/* .fetchBranch */ .D_)(repository, request.remote, request.branch).catch(() => undefined);
        if (now === undefined)
            throw error;
        if (now !== null && (await (0,_ancestry_js__WEBPACK_IMPORTED_MODULE_3__/* .isAncestor */ .QX)(repository, request.commit, now)))
            return { kind: "pushed" };
        if (now !== request.expected)
            return { kind: "moved" };
        throw error;
    }
}


/***/ }),

/***/ 40820:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ deployedStore)
});

// EXTERNAL MODULE: ./.build/deployed/message.js
var deployed_message = __webpack_require__(92849);
// EXTERNAL MODULE: ./.build/git/ancestry.js
var ancestry = __webpack_require__(86151);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/git/effective-changes.js

/**
 * Those changes that change something on top of a commit: a text that lies there already, or a removal of what
 * does not exist, is left out. Compares ids, so no content is read.
 */
async function effectiveChanges(repository, parent, changes) {
    const present = parent === null ? new Map() : await repository.trees.locate(parent, [...changes.keys()]);
    const algorithm = repository.zero.length === 64 ? "sha256" : "sha1";
    return new Map([...changes].filter(([path, text]) => {
        const entry = present.get(path);
        if (text === null || !entry)
            return (text === null) === (entry !== undefined);
        return entry.mode !== "100644" || entry.oid !== blobId(algorithm, text);
    }));
}
/** The id that git gives a blob of this text. */
function blobId(algorithm, text) {
    const bytes = Buffer.from(text, "utf8");
    return (0,external_node_crypto_.createHash)(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

// EXTERNAL MODULE: ./.build/git/error.js
var error = __webpack_require__(52538);
// EXTERNAL MODULE: ./.build/git/log.js
var log = __webpack_require__(6946);
// EXTERNAL MODULE: ./.build/git/path.js
var git_path = __webpack_require__(12769);
// EXTERNAL MODULE: ./.build/git/tree-object.js
var tree_object = __webpack_require__(42196);
// EXTERNAL MODULE: ./.build/git/trees.js + 1 modules
var trees = __webpack_require__(20908);
;// CONCATENATED MODULE: ./.build/git/newest-commit.js



/** Trees that are read here; of a commit that changed more, git tells sooner. */
const treesAtMost = 100;
/**
 * A commit as `git log` tells it, without starting git: from the objects that are read anyway. Undefined where it is
 * no plain commit with one parent that is certainly its own, or not plainly written: then git is to be asked.
 */
async function newestCommit(repository, id) {
    if (repository.shallow || id.length !== repository.zero.length || !/^[0-9a-f]+$/.test(id))
        return undefined;
    const object = await repository.objects.read(id);
    const header = object?.type === "commit" ? headerOf(object.content.toString("utf8")) : undefined;
    if (header === undefined)
        return undefined;
    const { parent, ...told } = header;
    const [before, after] = await repository.objects.readMany([`${parent}^{tree}`, `${id}^{tree}`]);
    if (before?.type !== "tree" || after?.type !== "tree")
        return undefined;
    const paths = await changedPaths(repository, before.content, after.content);
    return paths && { commit: id, parents: [parent], ...told, paths };
}
const plain = /^tree [0-9a-f]+\nparent ([0-9a-f]+)\nauthor ([^<>\n]*[^<>\s]) <([^<>\s]+)> \d+ [+-]\d{4}\ncommitter [^<>\n]* <[^<>\n]*> (\d{1,12}) [+-]\d{4}\n/;
function headerOf(text) {
    const [start, parent, name, email, seconds] = plain.exec(text) ?? [];
    const end = text.indexOf("\n\n");
    if (start === undefined || parent === undefined || end < 0 || /[\0\ufffd]/.test(text))
        return undefined;
    // Its text is in another encoding; or it has more of what is told above than one.
    if (/\n(?:encoding|parent|author|committer) /.test(text.slice(start.length - 1, end + 1)))
        return undefined;
    return {
        parent,
        at: new Date(Number(seconds) * 1_000).toISOString(),
        author: `${name} <${email}>`,
        message: text.slice(end + 2),
    };
}
/** Files that differ between two trees, in git's order; undefined where there are too many folders, or odd names. */
async function changedPaths(repository, before, after) {
    const idLength = repository.zero.length / 2;
    const entriesOf = (bytes) => bytes === null ? new Map() : (0,tree_object/* parseTree */.cZ)(bytes, idLength);
    const files = [];
    let open = [{ path: "", before, after }];
    for (let read = 2; open.length > 0;) {
        const folders = [];
        for (const pair of open) {
            const [old, now] = [entriesOf(pair.before), entriesOf(pair.after)];
            for (const name of new Set([...old.keys(), ...now.keys()])) {
                if (name.includes("\ufffd"))
                    return undefined;
                const [was, is] = [old.get(name), now.get(name)];
                if (was?.oid === is?.oid && was?.mode === is?.mode)
                    continue;
                const path = (0,git_path/* joinPath */.uJ)(pair.path, name);
                const ids = [was, is].map((entry) => (entry && (0,trees/* isTree */.x)(entry) ? entry.oid : null));
                if (ids.some((id) => id !== null))
                    folders.push({ path, ids });
                if ([was, is].some((entry) => entry && !(0,trees/* isTree */.x)(entry)))
                    files.push(path);
            }
        }
        const wanted = folders.flatMap(({ ids }) => ids.filter((id) => id !== null));
        read += wanted.length;
        if (read > treesAtMost)
            return undefined;
        const found = new Map();
        for (const object of await repository.objects.readMany(wanted)) {
            if (object?.type !== "tree")
                return undefined;
            found.set(object.oid, object.content);
        }
        const bytesOf = (id) => (id && found.get(id)) || null;
        open = folders.map(({ path, ids: [was, is] }) => ({ path, before: bytesOf(was), after: bytesOf(is) }));
    }
    return files.sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
}

// EXTERNAL MODULE: ./.build/git/refs.js
var refs = __webpack_require__(69952);
;// CONCATENATED MODULE: ./.build/git/deployed-store.js








/** The branch `deployed`, read from a clone and published by whoever can move it. */
function deployedStore(repository, name, publisher) {
    (0,git_path/* assertBranchName */.ae)(name);
    const { trees } = repository;
    const seenRef = `refs/headgate/seen/${name}`;
    const seen = () => (0,ancestry/* tryResolve */.Cn)(repository, seenRef);
    async function note(head) {
        const before = await seen();
        if (before === head || (before !== null && !(await (0,ancestry/* isAncestor */.QX)(repository, before, head))))
            return;
        // Only a memory for noticing a rewound branch: a clone that may not be written to can do without.
        await (0,refs/* updateRefs */.E)(repository, [{ ref: seenRef, to: head, from: before }]).catch(() => { });
    }
    async function head() {
        const now = await publisher.present();
        if (now !== null)
            await note(now);
        return now;
    }
    async function write(parent, changes, message) {
        const effective = await effectiveChanges(repository, parent, changes);
        const sealed = (0,deployed_message/* sealMessage */.lx)(message, parent, effective);
        const before = await seen();
        return publisher.write({ parent, changes: effective, message: sealed }, (commit) => before === parent ? [{ ref: seenRef, to: commit }] : []);
    }
    async function publish({ expected, changes, message }) {
        const written = await write(expected, changes, message);
        if (written.kind === "written")
            return { kind: "published", head: written.commit };
        return { kind: "moved", head: await head() };
    }
    return {
        name,
        head,
        publish,
        seen,
        list: async (commit, prefix) => [...(await trees.walk(commit, prefix)).keys()].sort(),
        names: (commit, folder) => trees.names(commit, folder),
        read: async (commit, paths) => {
            const contents = await trees.read(commit, paths);
            return new Map([...contents].map(([path, bytes]) => [path, bytes.toString("utf8")]));
        },
        log: (query) => logOf(repository, query),
        create: async (changes, message, anew) => {
            const present = await head();
            if (present !== null)
                return { kind: "exists", head: present };
            const before = await seen();
            if (before !== null && !anew)
                return { kind: "deleted", seen: before };
            const written = await write(null, changes, message);
            if (written.kind === "written") {
                await (0,refs/* updateRefs */.E)(repository, [{ ref: seenRef, to: written.commit }]);
                return { kind: "created", head: written.commit };
            }
            const winner = await head();
            if (winner !== null)
                return { kind: "exists", head: winner };
            throw new error/* GitError */.XS("git/failed", `The branch ${name} came and went while it was being made.`, {
                hint: "see who deletes it, then run the command again",
            });
        },
        rewoundFrom: async (now) => {
            const before = await seen();
            if (before === null || before === now || (await (0,ancestry/* isAncestor */.QX)(repository, before, now)))
                return null;
            // Another process of this clone may have seen more than `now` since it was read: the branch itself decides.
            const latest = await publisher.present();
            return latest !== null && latest !== now && (await (0,ancestry/* isAncestor */.QX)(repository, before, latest))
                ? null
                : before;
        },
        accept: async (now) => {
            await (0,refs/* updateRefs */.E)(repository, [{ ref: seenRef, to: now }]);
        },
    };
}
/** The newest commit alone is what most looks begin with: it needs no process. */
async function* logOf(repository, query) {
    const isNewest = query.limit === 1 && query.paths === undefined && query.until === undefined;
    const newest = isNewest ? await newestCommit(repository, query.from) : undefined;
    if (newest === undefined)
        yield* (0,log/* logPaths */.P)(repository, query);
    else
        yield newest;
}


/***/ }),

/***/ 68454:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W8: () => (/* binding */ bringAlong),
/* harmony export */   _n: () => (/* binding */ commitDesired),
/* harmony export */   eL: () => (/* binding */ landDesired)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _ancestry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86151);
/* harmony import */ var _branches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37066);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27834);
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18121);
/* harmony import */ var _deployed_branch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91793);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52538);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96624);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12769);
/* harmony import */ var _push_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15758);
/* harmony import */ var _refs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(69952);
/* harmony import */ var _set_aside_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(43781);
/* harmony import */ var _tree_source_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(26630);













const attempts = 8;
/**
 * Commits an edit on top of the desired branch by compare-and-swap: pushed where there is a remote. A clone
 * whose own branch stood where the remote's did is brought along, index and working tree included where the
 * files were clean. Throws `git/unknown-revision` where the branch is absent, `git/failed` after too many lost
 * races, `git/remote-unreachable`.
 */
function commitDesired(repository, request) {
    return landDesired(repository, request, gitLanding(repository));
}
/** As `commitDesired`, by whatever way changes land where the branch lives. */
async function landDesired(repository, request, landing) {
    const { branch, review } = request;
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
        const head = await (0,_branches_js__WEBPACK_IMPORTED_MODULE_2__/* .branchHead */ .P)(repository, branch);
        if (head === null)
            throw absent(repository, branch);
        const changes = await effectiveChanges(repository, head, request);
        if (changes.size === 0)
            return { kind: "unchanged", head };
        const change = { branch, head, changes, at: (request.clock ?? Date.now)(), request };
        if (review !== undefined)
            return landing.keep(change, review);
        const outcome = await landing.land(change);
        if (outcome.kind === "committed")
            return outcome;
        if (outcome.kind === "refused")
            return landing.keep(change, outcome.reason);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(20 * attempt);
    }
    throw new _error_js__WEBPACK_IMPORTED_MODULE_6__/* .GitError */ .XS("git/failed", `${branch} moved ${attempts} times while the change was being committed.`, {
        hint: "run the command again",
    });
}
function absent(repository, branch) {
    const where = repository.remote === null ? "here" : `on ${repository.remote}`;
    return new _error_js__WEBPACK_IMPORTED_MODULE_6__/* .GitError */ .XS("git/unknown-revision", `The desired branch ${branch} does not exist ${where}.`, {
        hint: "name the right branch, or push it first",
    });
}
/** What of the edit differs from what the head holds, by path from the repository's root. */
async function effectiveChanges(repository, head, request) {
    const source = (0,_tree_source_js__WEBPACK_IMPORTED_MODULE_12__/* .treeSource */ .A)(repository, head, request.directory);
    const edits = await request.edit(source);
    const present = await source.read([...edits.keys()]);
    const changes = new Map();
    for (const [path, text] of edits) {
        const bytes = present.get(path);
        const before = bytes === undefined ? null : Buffer.from(bytes).toString("utf8");
        if (before !== text)
            changes.set((0,_path_js__WEBPACK_IMPORTED_MODULE_8__/* .joinPath */ .uJ)((0,_path_js__WEBPACK_IMPORTED_MODULE_8__/* .trimSlashes */ .uT)(request.directory), path), text);
    }
    return changes;
}
/** By git alone: a push where there is a remote, else the clone's own branch. */
function gitLanding(repository) {
    const { remote } = repository;
    const commitOf = ({ head, changes, at, request }, parent = head) => (0,_commit_js__WEBPACK_IMPORTED_MODULE_4__/* .commitChanges */ .P)(repository, {
        parent,
        changes,
        message: request.message,
        author: request.author ?? _deployed_branch_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultAuthor */ .V,
        at,
    });
    return {
        land: async (change) => {
            const { branch, head } = change;
            const commit = await commitOf(change);
            if (remote !== null) {
                const pushed = await (0,_push_js__WEBPACK_IMPORTED_MODULE_9__/* .push */ .V)(repository, { remote, branch, commit, expected: head });
                if (pushed.kind !== "pushed")
                    return pushed;
                await (0,_refs_js__WEBPACK_IMPORTED_MODULE_10__/* .updateRefs */ .E)(repository, [{ ref: (0,_fetch_js__WEBPACK_IMPORTED_MODULE_7__/* .trackingRef */ .lu)(remote, branch), to: commit }]);
                return { kind: "committed", commit, workingTree: await bringAlong(repository, change, commit) };
            }
            const moved = await moveOwn(repository, change, commit);
            return moved === "moved" ? { kind: "moved" } : { kind: "committed", commit, workingTree: moved };
        },
        keep: async (change, reason) => {
            const commit = await commitOf(change);
            const { slug, same } = change.request;
            const onTop = (parent) => commitOf(change, parent);
            const kept = await (0,_set_aside_js__WEBPACK_IMPORTED_MODULE_11__/* .setAside */ .Fi)(repository, { slug, commit, changes: change.changes, same, onTop });
            return { kind: "refused", commit, reason, ...kept };
        },
    };
}
/**
 * After a commit has landed on the remote: a clone whose own branch stood where the remote's did follows, files
 * included where they were clean. A branch with commits of its own, or behind, is a person's to pull.
 */
async function bringAlong(repository, change, commit) {
    if ((await (0,_ancestry_js__WEBPACK_IMPORTED_MODULE_1__/* .tryResolve */ .Cn)(repository, `refs/heads/${change.branch}`)) !== change.head) {
        return { kind: "elsewhere" };
    }
    const moved = await moveOwn(repository, change, commit);
    return moved === "moved" ? { kind: "elsewhere" } : moved;
}
/** Moves the clone's own branch, and its working tree where it is checked out. */
function moveOwn(repository, { branch, head, changes }, commit) {
    const move = { branch, from: head, to: commit, paths: [...changes.keys()] };
    return (0,_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .checkout */ .P)(repository, move, () => (0,_refs_js__WEBPACK_IMPORTED_MODULE_10__/* .updateRef */ .d)(repository, `refs/heads/${branch}`, commit, head));
}


/***/ }),

/***/ 52538:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   lT: () => (/* binding */ isGitError)
/* harmony export */ });
/** What git could not do. `message` says what and why, `hint` what to do next; neither holds credentials. */
class GitError extends Error {
    code;
    hint;
    /** What git said, without credentials. */
    stderr;
    constructor(code, message, options) {
        super(redact(message), options.cause === undefined ? {} : { cause: options.cause });
        this.name = "GitError";
        this.code = code;
        this.hint = redact(options.hint);
        this.stderr = redact(options.stderr ?? "");
    }
}
function isGitError(error, code) {
    return error instanceof GitError && (code === undefined || error.code === code);
}
/** More than this nobody reads; the end of what git says is what says why. */
const longest = 16_384;
/** Takes user names, passwords and tokens out of a text that git wrote. Of a very long one the end is kept. */
function redact(text) {
    // A cut could fall into a credential: what is left of the first word goes.
    const kept = text.length <= longest ? text : text.slice(-longest).replace(/^\S*/, "");
    return kept
        .replace(/(\b[a-z][a-z0-9+.-]{0,30}:\/\/)([^\s'"]{1,4096})/gi, (_, scheme, rest) => {
        return scheme + withoutUser(rest);
    })
        .replace(/\b(?:gh[pousr]_|github_pat_|glpat-)[A-Za-z0-9_-]+/g, "***")
        .replace(/(authorization:\s*)(?:\w+\s+)?\S+/gi, "$1***")
        .replace(/([?&](?:access_token|token|private_token)=)[^&\s'"]+/gi, "$1***");
}
/**
 * An address without what stands before its host. Whoever did not escape a password's `/`, `?` or `#` has a host
 * that ends at a colon with no port behind it; an `@` in a path after a whole host stays.
 */
function withoutUser(address) {
    const first = address.search(/[/?#]/);
    const authority = first < 0 ? address : address.slice(0, first);
    const at = authority.lastIndexOf("@");
    if (at >= 0)
        return `***${address.slice(at)}`;
    const last = address.lastIndexOf("@");
    const [, port] = /:(.*)$/.exec(authority) ?? [];
    return last >= 0 && port !== undefined && !/^\d{1,5}$/.test(port) ? `***${address.slice(last)}` : address;
}
const symptoms = [
    {
        code: "git/unsafe-directory",
        pattern: /dubious ownership/,
        hint: "let git trust the folder: git config --global --add safe.directory FOLDER",
    },
    {
        code: "git/failed",
        pattern: /(?:unable to|cannot|could not|failed to) (?:create|open|write|append|lock|update|mkdir|rename|unlink|add)\b[^\n]*Permission denied|insufficient permission for adding an object/i,
        hint: "the folder .git is not writable here: see who owns it (ls -ld .git), and give yourself access",
    },
    {
        code: "git/rejected",
        pattern: /returned error: 40[13]|Permission (?:to .* )?denied|Authentication failed|could not read (?:Username|Password)|terminal prompts disabled|not authorized/i,
        hint: "check that the credentials git uses here may do this on the remote",
    },
    {
        code: "git/remote-unreachable",
        pattern: /repository .* not found/i,
        hint: "check the remote's address: git remote -v; of what a token may not read (in a workflow: contents: read) a host says that it is not there",
    },
    {
        code: "git/remote-unreachable",
        pattern: /Could not resolve host|unable to access|unable to connect|Connection (?:refused|reset|timed out)|Could not read from remote repository|does not appear to be a git repository|remote end hung up|early EOF|No such remote|Network is unreachable/i,
        hint: "check the network and the remote's address: git remote -v",
    },
    {
        code: "git/not-a-repository",
        pattern: /not a git repository/,
        hint: "go to the clone of your repository, or make one: git init",
    },
    {
        code: "git/shallow",
        pattern: /shallow (?:file has changed|update not allowed)/,
        hint: "fetch the whole history: git fetch --unshallow",
    },
];
/** Names the cause of a failed git command by what git said (its messages are fixed by LC_ALL=C). */
function failure(command, status, stderr) {
    const symptom = symptoms.find(({ pattern }) => pattern.test(stderr));
    const lines = stderr.split("\n").filter((line) => line.trim() !== "");
    const said = lines.findLast((line) => /^(?:fatal|error):/.test(line)) ?? lines.at(-1) ?? `exit status ${status}`;
    return new GitError(symptom?.code ?? "git/failed", `git ${command} failed: ${said.trim()}`, {
        hint: symptom?.hint ?? "run the same git command by hand to see more",
        stderr,
    });
}


/***/ }),

/***/ 96624:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ fetchBranch),
/* harmony export */   lu: () => (/* binding */ trackingRef),
/* harmony export */   ur: () => (/* binding */ remoteTimeout)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52538);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12769);


/** Milliseconds a conversation with a remote may take. */
const remoteTimeout = 300_000;
function trackingRef(remote, branch) {
    return `refs/remotes/${remote}/${branch}`;
}
/**
 * Fetches one branch and returns where it stands on the remote; null where the remote has none such. Throws
 * `git/remote-unreachable`, `git/rejected`.
 */
async function fetchBranch(repository, remote, branch, options = {}) {
    (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assertBranchName */ .ae)(branch);
    const tracking = trackingRef(remote, branch);
    for (let attempt = 1;; attempt += 1) {
        const result = await repository.run([
            "fetch",
            "--quiet",
            "--no-tags",
            "--no-prune",
            "--no-write-fetch-head",
            "--no-recurse-submodules",
            "--refmap=",
            "--end-of-options",
            remote,
            `+refs/heads/${branch}:${tracking}`,
        ], { timeout: remoteTimeout, ...options });
        if (result.status === 0)
            break;
        if (/couldn't find remote ref/.test(result.stderr))
            return null;
        // Two runs in one clone fetch the same branch: the other one has the lock for a moment.
        const locked = /cannot lock ref|Unable to create .*\.lock|shallow file has changed/.test(result.stderr);
        if (!locked || attempt >= 5)
            throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("fetch", result.status, result.stderr);
        await new Promise((resolve) => setTimeout(resolve, 50 * attempt));
    }
    const object = await repository.objects.read(`${tracking}^{commit}`);
    return object?.type === "commit" ? object.oid : null;
}


/***/ }),

/***/ 6946:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ logPaths)
/* harmony export */ });
/* harmony import */ var _ancestry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86151);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52538);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12845);



const fields = ["%H", "%P", "%cI", "%an", "%ae", "%B"];
/**
 * Commits that touch some paths, newest first, as git finds them: the consumer may stop at any time, and git is
 * ended then. Merges are compared with their first parent.
 */
async function* logPaths(repository, query) {
    const child = (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .startGit */ .BE)(repository.root, [
        "log",
        "-z",
        "--raw",
        "--no-abbrev",
        "--no-renames",
        "--no-ext-diff",
        "-m",
        "--first-parent",
        "--no-decorate",
        "--no-mailmap",
        "--no-notes",
        "--encoding=UTF-8",
        `--format=tformat:${fields.join("%x00")}%x00`,
        ...(query.limit === undefined ? [] : [`--max-count=${query.limit}`]),
        "--end-of-options",
        query.from,
        ...(query.until === undefined ? [] : [`^${query.until}`]),
        "--",
        ...(query.paths ?? []).map(pathspec),
    ], { GIT_LITERAL_PATHSPECS: "0" });
    const stderr = [];
    child.stderr.on("data", (chunk) => stderr.push(chunk));
    const ended = new Promise((resolve, reject) => {
        child.on("error", reject);
        child.on("close", resolve);
    });
    // The loop below may throw first; this rejection is then nobody's.
    ended.catch(() => { });
    let complete = false;
    try {
        for await (const commit of readLog(tokens(child.stdout))) {
            if (query.whole && commit.parents.length === 0)
                await (0,_ancestry_js__WEBPACK_IMPORTED_MODULE_0__/* .assertWhole */ .MA)(repository, commit.commit);
            yield commit;
        }
        const status = await ended;
        complete = true;
        if (status !== 0)
            throw (0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("log", status, (0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E$)(Buffer.concat(stderr).toString("utf8")));
    }
    finally {
        if (!complete)
            child.kill("SIGTERM");
    }
}
/** `*` stands for one folder's name; everything else is meant literally. */
function pathspec(path) {
    return `:(top,glob)${path.replace(/[\\?[\]]/g, "\\$&")}`;
}
async function* tokens(stdout) {
    let rest = Buffer.alloc(0);
    for await (const chunk of stdout) {
        let bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0)) {
            yield bytes.toString("utf8", 0, end);
            bytes = bytes.subarray(end + 1);
        }
        rest = bytes;
    }
    if (rest.length > 0)
        yield rest.toString("utf8");
}
async function* readLog(stream) {
    let head = [];
    let paths = [];
    let change = false;
    for await (const token of stream) {
        if (change) {
            paths.push(token);
            change = false;
        }
        else if (head.length === fields.length) {
            const text = token.replace(/^\n+/, "");
            if (text.startsWith(":"))
                change = true;
            else if (text !== "") {
                yield commitOf(head, paths);
                head = [text];
                paths = [];
            }
        }
        else
            head.push(token);
    }
    if (head.length === fields.length)
        yield commitOf(head, paths);
}
function commitOf(head, paths) {
    const [commit = "", parents = "", at = "", name = "", email = "", message = ""] = head;
    return {
        commit,
        parents: parents === "" ? [] : parents.split(" "),
        at: new Date(at).toISOString(),
        author: `${name} <${email}>`,
        message,
        paths,
    };
}


/***/ }),

/***/ 12769:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ assertTreePath),
/* harmony export */   ae: () => (/* binding */ assertBranchName),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   uT: () => (/* binding */ trimSlashes)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52538);

/**
 * Refuses what must not become a path in a tree: absolute paths, empty, `.`, `..` and `.git` segments,
 * backslashes (a separator on some machines), control characters, lone surrogates.
 */
function assertTreePath(path) {
    const bad = path === "" ||
        /\p{Surrogate}/u.test(path) ||
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
        /[\u0000-\u001f\u007f\\]/.test(path) ||
        path
            .split("/")
            .some((segment) => segment === "" || segment === "." || segment === ".." || isGitFolder(segment));
    if (!bad)
        return;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS("git/invalid-path", `${JSON.stringify(path)} cannot be written to a commit.`, {
        hint: "use relative paths with forward slashes and printable names",
    });
}
/** The spellings of `.git` that some file system takes for it. */
function isGitFolder(segment) {
    const plain = segment.replace(/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g, "").toLowerCase();
    return /^\.git[ .]*$|^git~\d+$|^\.git:/.test(plain);
}
/** Refuses branch names that git would refuse, or take for something else. */
function assertBranchName(name) {
    const bad = name === "" ||
        name.startsWith("-") ||
        name.endsWith(".") ||
        name === "@" ||
        name.includes("..") ||
        name.includes("@{") ||
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
        /[\u0000-\u0020\u007f~^:?*[\\]/.test(name) ||
        name.split("/").some((part) => part === "" || part.startsWith(".") || part.endsWith(".lock"));
    if (!bad)
        return;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS("git/invalid-path", `${JSON.stringify(name)} cannot be the name of a branch.`, {
        hint: "use letters, digits, dashes and slashes",
    });
}
/** Joins a folder ("" is the root) and a path in it, with forward slashes. */
function joinPath(folder, path) {
    return folder === "" ? path : path === "" ? folder : `${folder}/${path}`;
}
/** A folder's path without slashes at its ends. */
function trimSlashes(folder) {
    return folder.replace(/^\/+|\/+$/g, "");
}


/***/ }),

/***/ 12845:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   h5: () => (/* binding */ startGitWithInput),
/* harmony export */   xn: () => (/* binding */ startFailure)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52538);




/** Settings that must not depend on whose machine it is. The user's hooks never run: we write objects and refs ourselves. */
const settings = [
    "core.quotepath=off",
    "core.hooksPath=/dev/null",
    "core.fsmonitor=false",
    "core.warnAmbiguousRefs=false",
    "core.filesRefLockTimeout=3000",
    "core.packedRefsTimeout=3000",
    "color.ui=false",
    "gc.auto=0",
    "maintenance.auto=false",
    "submodule.recurse=false",
    "push.gpgSign=false",
    "log.showSignature=false",
    "log.follow=false",
    "advice.detachedHead=false",
].flatMap((setting) => ["-c", setting]);
/** Set by git for its hooks: they would point us at another repository than the one that was asked for. */
const foreignVariables = [
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_COMMON_DIR",
    "GIT_NAMESPACE",
    "GIT_PREFIX",
    "GIT_GLOB_PATHSPECS",
    "GIT_NOGLOB_PATHSPECS",
    "GIT_ICASE_PATHSPECS",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_QUARANTINE_PATH",
    "GIT_SHALLOW_FILE",
    "GIT_EXTERNAL_DIFF",
    "GIT_DIFF_OPTS",
];
function environment(extra = {}) {
    const env = { ...process.env };
    for (const name of foreignVariables)
        delete env[name];
    return {
        ...env,
        LC_ALL: "C",
        LANGUAGE: "",
        GIT_TERMINAL_PROMPT: "0",
        GIT_PAGER: "cat",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_LITERAL_PATHSPECS: "1",
        GIT_NO_REPLACE_OBJECTS: "1",
        ...extra,
    };
}
/** Starts git in a folder with an array of arguments; never a shell. It reads nothing. */
function startGit(directory, args, env) {
    const options = { cwd: directory, env: environment(env), windowsHide: true };
    return started(directory, () => (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", [...always(directory), ...args], { ...options, stdio: ["ignore", "pipe", "pipe"] }));
}
/** As `startGit`, with something to read. */
function startGitWithInput(directory, args, env) {
    const options = { cwd: directory, env: environment(env), windowsHide: true };
    return started(directory, () => (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", [...always(directory), ...args], { ...options, stdio: ["pipe", "pipe", "pipe"] }));
}
/** Most of what hinders a start is told later, by an event; a path through a file is thrown. */
function started(directory, start) {
    try {
        return start();
    }
    catch (cause) {
        throw startFailure(directory, cause);
    }
}
function always(directory) {
    const bare = isStandaloneBare(directory) ? "all" : "explicit";
    return ["--no-pager", ...settings, "-c", `safe.bareRepository=${bare}`];
}
/**
 * Whether this folder is a bare repository that somebody made there. One within a work tree came with its
 * files: its configuration would start what whoever committed it wants.
 */
function isStandaloneBare(directory) {
    if (!["HEAD", "objects", "refs"].every((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name))))
        return false;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(directory) === ".git")
        return true;
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ".git")))
            return false;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder)
            return true;
    }
}
/** Why git could not even be started. */
function startFailure(directory, cause) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(directory)) {
        return new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS("git/not-a-repository", `There is no folder ${directory}.`, {
            hint: "check the path of the repository",
            cause,
        });
    }
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(directory, { throwIfNoEntry: false })?.isDirectory()) {
        return new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS("git/not-a-repository", `${directory} is no folder.`, {
            hint: "check the path of the repository",
            cause,
        });
    }
    return new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS("git/not-found", "git could not be started.", {
        hint: "install git 2.30 or newer and see that it is on the PATH",
        cause,
    });
}
/** Runs git to its end and tells how it ended. Throws only where git could not be started or took too long. */
function runGit(directory, args, options = {}) {
    return new Promise((resolve, reject) => {
        const { input, env, signal } = options;
        const reading = input === undefined ? undefined : startGitWithInput(directory, args, env);
        const child = reading ?? startGit(directory, args, env);
        const stdout = [];
        const stderr = [];
        let late = false;
        const end = () => {
            late = true;
            // git ends its own helpers (ssh, git-remote-https) on SIGTERM; SIGKILL would leave them behind.
            child.kill("SIGTERM");
            setTimeout(() => child.kill("SIGKILL"), 5_000).unref();
        };
        const timer = options.timeout === undefined ? undefined : setTimeout(end, options.timeout);
        if (signal?.aborted)
            end();
        signal?.addEventListener("abort", end);
        const done = () => {
            clearTimeout(timer);
            signal?.removeEventListener("abort", end);
        };
        child.stdout.on("data", (chunk) => stdout.push(chunk));
        child.stderr.on("data", (chunk) => stderr.push(chunk));
        child.on("error", (cause) => {
            done();
            reject(startFailure(directory, cause));
        });
        child.on("close", (status) => {
            done();
            const said = Buffer.concat(stderr).toString("utf8");
            if (!late)
                return resolve({ status, stdout: Buffer.concat(stdout), stderr: said });
            const message = signal?.aborted
                ? `git ${args[0]} was ended.`
                : `git ${args[0]} took longer than ${(options.timeout ?? 0) / 1000} s and was ended.`;
            reject(new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS("git/timeout", message, { hint: "check the network, then run it again", stderr: said }));
        });
        if (reading && input !== undefined)
            feed(reading.stdin, input);
    });
}
function feed(stdin, input) {
    // git may end before it has read everything; how it ended says why.
    stdin.on("error", () => { });
    if (typeof input === "string" || input instanceof Uint8Array)
        return void stdin.end(input);
    for (const part of input)
        stdin.write(part);
    stdin.end();
}
/** Like `runGit`, for commands whose failure is nothing to decide on: throws a `GitError` then. */
async function git(directory, args, options = {}) {
    const result = await runGit(directory, args, options);
    if (result.status !== 0)
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)(args[0] ?? "", result.status, result.stderr);
    return result.stdout;
}


/***/ }),

/***/ 15758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ push)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52538);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96624);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12769);



/**
 * Pushes one commit to one branch, only if the branch stands where it is expected to. The lease narrows a plain
 * fast-forward push to that one value: since `commit` follows `expected`, nothing is ever overwritten. Throws
 * `git/remote-unreachable` where it is not known whether the push arrived.
 */
async function push(repository, request) {
    const { remote, branch, commit, expected } = request;
    (0,_path_js__WEBPACK_IMPORTED_MODULE_2__/* .assertBranchName */ .ae)(branch);
    const ref = `refs/heads/${branch}`;
    const result = await repository.run([
        "push",
        "--porcelain",
        "--no-verify",
        "--no-follow-tags",
        "--recurse-submodules=no",
        `--force-with-lease=${ref}:${expected ?? ""}`,
        "--end-of-options",
        remote,
        `${commit}:${ref}`,
    ], { timeout: _fetch_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteTimeout */ .ur });
    const line = result.stdout
        .toString("utf8")
        .split("\n")
        .find((text) => text.includes(`:${ref}\t`));
    if (line !== undefined)
        return readLine(line, result.stderr);
    const error = (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("push", result.status, result.stderr);
    if (error.code === "git/rejected")
        return { kind: "refused", reason: error.message };
    throw error;
}
/** `FLAG TAB from:to TAB summary (reason)`, as `git push --porcelain` documents it. */
function readLine(line, stderr) {
    const [flag, , summary = ""] = line.split("\t");
    // Up to date: somebody else wrote the very same commit first. Theirs it is.
    if (flag === "=")
        return { kind: "moved" };
    if (flag !== "!")
        return { kind: "pushed" };
    const lost = /^\[rejected\]|incorrect old value|reference already exists|cannot lock ref|failed to update ref|fetch first|non-fast-forward|stale info/;
    if (lost.test(summary))
        return { kind: "moved" };
    const said = stderr
        .split("\n")
        .filter((text) => text.startsWith("remote:"))
        .map((text) => text.slice("remote:".length).trim())
        .filter((text) => text !== "");
    return { kind: "refused", reason: [summary, ...said].join(" · ").slice(0, 500) };
}


/***/ }),

/***/ 69952:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ updateRefs),
/* harmony export */   d: () => (/* binding */ updateRef)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52538);

/** Changes refs by compare-and-swap, all or none. */
async function updateRefs(repository, updates) {
    for (const { ref } of updates) {
        if (/^refs\/[^\0\n]+$/.test(ref))
            continue;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS("git/invalid-path", `${JSON.stringify(ref)} is not the full name of a ref.`, {
            hint: "this is a mistake in Headgate; please report it",
        });
    }
    const input = updates
        .map(({ ref, to, from }) => {
        const old = from === undefined ? "" : (from ?? repository.zero);
        return to === null ? `delete ${ref}\0${old}\0` : `update ${ref}\0${to}\0${old}\0`;
    })
        .join("");
    const result = await repository.run(["update-ref", "-z", "--stdin"], { input });
    if (result.status === 0)
        return { kind: "updated" };
    const lost = /is at [0-9a-f]+ but expected|reference already exists|unable to resolve reference|reference is missing/;
    if (lost.test(result.stderr))
        return { kind: "moved" };
    throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("update-ref", result.status, result.stderr);
}
/** One ref by compare-and-swap: `from` null creates it, and only if it is absent. */
function updateRef(repository, ref, to, from) {
    return updateRefs(repository, [{ ref, to, from }]);
}


/***/ }),

/***/ 77878:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/git/error.js
var git_error = __webpack_require__(52538);
// EXTERNAL MODULE: ./.build/git/process.js
var git_process = __webpack_require__(12845);
;// CONCATENATED MODULE: ./.build/git/objects.js


const bulk = 1_000;
/** `env` is given to git: in a partial clone it fetches what is missing, with credentials. */
function openObjects(directory, env = {}) {
    let session;
    function ready() {
        if (session)
            return session;
        const started = startSession(directory, env, ["cat-file", "--batch"], () => {
            if (session === started)
                session = undefined;
        });
        session = started;
        return started;
    }
    function ask(names) {
        for (const name of names)
            refuseLineBreak(name);
        const current = ready();
        const answers = names.map((_, index) => new Promise((resolve, reject) => {
            current.waiting.push({ resolve, reject });
            if (index === 0)
                keepAlive(current.child, true);
        }));
        if (names.length > 0)
            current.child.stdin.write(`${names.join("\n")}\n`);
        return Promise.all(answers);
    }
    async function askAtOnce(names) {
        for (const name of names)
            refuseLineBreak(name);
        const once = startSession(directory, env, ["cat-file", "--batch", "--buffer"], () => { });
        const answers = names.map(() => new Promise((resolve, reject) => once.waiting.push({ resolve, reject })));
        keepAlive(once.child, true);
        once.child.stdin.end(`${names.join("\n")}\n`);
        return Promise.all(answers);
    }
    return {
        start: () => void ready(),
        read: async (name) => (await ask([name]))[0] ?? null,
        readMany: (names) => (names.length > bulk ? askAtOnce(names) : ask(names)),
        close: async () => {
            const child = session?.child;
            session = undefined;
            if (!child || child.exitCode !== null)
                return;
            // It only ever reads, and has nothing left to do: ending it is sooner done than asking it to end, and nobody
            // has to wait; but on Windows it keeps its folder from being removed.
            child.kill();
            if (process.platform !== "win32")
                return;
            const ended = new Promise((resolve) => child.once("close", () => resolve()));
            keepAlive(child, true);
            await ended;
        },
    };
}
function refuseLineBreak(name) {
    if (!/[\n\0]/.test(name))
        return;
    throw new git_error/* GitError */.XS("git/unknown-revision", `${JSON.stringify(name)} cannot name a revision.`, {
        hint: "give a branch, a tag or a commit",
    });
}
function startSession(directory, env, args, ended) {
    const child = (0,git_process/* startGitWithInput */.h5)(directory, args, env);
    const session = { child, waiting: [], next: 0 };
    const stderr = [];
    const fail = (error) => {
        ended();
        for (const waiter of session.waiting.splice(0).slice(session.next))
            waiter.reject(error);
        session.next = 0;
    };
    child.stdout.on("data", objectParser((object) => answer(session, object)));
    child.stderr.on("data", (chunk) => stderr.push(chunk));
    child.stdin.on("error", () => { });
    child.on("error", (cause) => fail((0,git_process/* startFailure */.xn)(directory, cause)));
    child.on("close", (status) => fail((0,git_error/* failure */.V2)("cat-file", status, Buffer.concat(stderr).toString("utf8"))));
    keepAlive(child, false);
    return session;
}
function answer(session, object) {
    session.waiting[session.next]?.resolve(object);
    session.next += 1;
    if (session.next < session.waiting.length)
        return;
    session.waiting.length = 0;
    session.next = 0;
    keepAlive(session.child, false);
}
function keepAlive(child, alive) {
    // Pipes of a child are sockets at run time, which the stream types do not say.
    const handles = [
        child,
        child.stdin,
        child.stdout,
        child.stderr,
    ];
    for (const handle of handles) {
        if (alive)
            handle?.ref?.();
        else
            handle?.unref?.();
    }
}
const header = /^([0-9a-f]{40}|[0-9a-f]{64}) (commit|tree|blob|tag) (\d+)$/;
/** Cuts the answers of `cat-file --batch` out of a stream of chunks without copying what lies in one chunk. */
function objectParser(found) {
    let chunks = [];
    let length = 0;
    let current;
    return (chunk) => {
        chunks.push(chunk);
        length += chunk.length;
        // The content is followed by one line break.
        if (current && length < current.size + 1)
            return;
        let bytes = chunks.length === 1 ? chunk : Buffer.concat(chunks, length);
        for (;;) {
            if (!current) {
                const end = bytes.indexOf(10);
                if (end < 0)
                    break;
                const match = header.exec(bytes.toString("utf8", 0, end));
                bytes = bytes.subarray(end + 1);
                const type = match?.[2];
                if (match?.[1] && (type === "commit" || type === "tree" || type === "blob" || type === "tag")) {
                    current = { oid: match[1], type, size: Number(match[3]) };
                }
                else {
                    found(null);
                    continue;
                }
            }
            if (bytes.length < current.size + 1)
                break;
            found({ oid: current.oid, type: current.type, content: bytes.subarray(0, current.size) });
            bytes = bytes.subarray(current.size + 1);
            current = undefined;
        }
        chunks = bytes.length > 0 ? [bytes] : [];
        length = bytes.length;
    };
}

// EXTERNAL MODULE: ./.build/git/trees.js + 1 modules
var trees = __webpack_require__(20908);
;// CONCATENATED MODULE: ./.build/git/repository.js






const questions = [
    "--is-bare-repository",
    "--is-shallow-repository",
    "--show-object-format",
    "--absolute-git-dir",
    "--show-toplevel",
];
/**
 * Opens the repository that a folder lies in: two git processes, and beside them the one that reads objects.
 * `env` is given to every git process (credentials, say). Throws `git/not-a-repository`, `git/not-found`,
 * `git/unsafe-directory`, `git/ambiguous-remote`.
 */
async function openRepository(directory, env = {}) {
    const objects = openObjects(directory, env);
    const asked = Promise.all([
        (0,git_process/* runGit */.EO)(directory, ["rev-parse", ...questions]),
        (0,git_process/* runGit */.EO)(directory, [
            "config",
            "-z",
            "--get-regexp",
            "^(remote\\.|extensions\\.|checkout\\.|(author|user)\\.email$)",
        ]),
    ]);
    objects.start();
    const [answers, config] = await asked;
    const lines = answers.stdout.toString("utf8").split("\n");
    const [bareText, shallow, format, gitDirectory, top] = lines;
    const bare = bareText === "true";
    // Without a working tree the last question fails, after the others were answered.
    if ((answers.status !== 0 && !(bare && gitDirectory)) || gitDirectory === undefined) {
        throw notARepository(directory, answers);
    }
    const root = bare ? gitDirectory : (top ?? "");
    const settings = readSettings(config.stdout.toString("utf8"));
    const zero = "0".repeat(format === "sha256" ? 64 : 40);
    const withEnv = (options = {}) => ({ ...options, env: { ...env, ...options.env } });
    const run = (args, options) => (0,git_process/* runGit */.EO)(root, args, withEnv(options));
    const close = () => objects.close();
    return {
        root,
        prefix: bare ? "" : prefixOf(root, directory),
        gitDirectory,
        bare,
        shallow: shallow === "true",
        partial: settings.partial,
        zero,
        env,
        remotes: settings.remotes,
        remote: chooseRemote(settings),
        email: settings.email,
        objects,
        trees: (0,trees/* openTrees */.k)({ root, env, partial: settings.partial, promisor: settings.promisor, zero, objects }),
        run,
        git: (args, options) => (0,git_process/* git */.$Y)(root, args, withEnv(options)),
        close,
        [Symbol.asyncDispose]: close,
    };
}
function prefixOf(root, directory) {
    // git resolves symbolic links in the root, so the folder's must be resolved as well to compare the two.
    return (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(root), (0,external_node_fs_.realpathSync)(directory)).split(external_node_path_.sep).join("/");
}
function notARepository(directory, result) {
    const error = (0,git_error/* failure */.V2)("rev-parse", result.status, result.stderr);
    if (error.code !== "git/not-a-repository" && error.code !== "git/failed")
        return error;
    return new git_error/* GitError */.XS("git/not-a-repository", `${directory} is not in a git repository.`, {
        hint: "go to the clone of your repository, or make one: git init",
        stderr: result.stderr,
    });
}
/** From `git config -z`: entries are `key LF value NUL`; section and last part of a key are in lower case. */
function readSettings(text) {
    const remotes = new Set();
    const values = new Map();
    for (const entry of text.split("\0")) {
        const at = entry.indexOf("\n");
        const key = at < 0 ? entry : entry.slice(0, at);
        const value = at < 0 ? "true" : entry.slice(at + 1);
        const remote = /^remote\.(.+)\.([a-z]+)$/s.exec(key);
        if (remote?.[1] && remote[2] === "url")
            remotes.add(remote[1]);
        if (remote?.[1] && remote[2] === "promisor" && value === "true")
            values.set("promisor", remote[1]);
        values.set(key, value);
    }
    const promisor = values.get("promisor") ?? values.get("extensions.partialclone");
    return {
        remotes: [...remotes].sort(),
        preferred: values.get("remote.pushdefault") ?? values.get("checkout.defaultremote"),
        promisor,
        partial: promisor !== undefined,
        email: values.get("author.email")?.trim() || values.get("user.email")?.trim() || null,
    };
}
function chooseRemote(settings) {
    const { remotes, preferred } = settings;
    if (remotes.length === 0)
        return null;
    if (preferred !== undefined && remotes.includes(preferred))
        return preferred;
    if (remotes.includes("origin"))
        return "origin";
    const [only, another] = remotes;
    if (only !== undefined && another === undefined)
        return only;
    throw new git_error/* GitError */.XS("git/ambiguous-remote", `There are several remotes (${remotes.join(", ")}), and none is origin.`, {
        hint: "say which one holds the deployed branch: git config remote.pushDefault NAME",
    });
}


/***/ }),

/***/ 43781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ setAside),
/* harmony export */   W3: () => (/* binding */ branchSlug),
/* harmony export */   mg: () => (/* binding */ likenessOf)
/* harmony export */ });
/* harmony import */ var _ancestry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86151);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52538);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96624);
/* harmony import */ var _push_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15758);
/* harmony import */ var _refs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69952);





/**
 * Keeps a commit that the desired branch refused on a branch of its own, `headgate/SLUG`, numbered where that
 * name is taken by something else. A branch that already holds the same change is used again, so that a re-run
 * makes no second one; one that is behind gets one more commit.
 */
async function setAside(repository, aside) {
    const { slug, commit } = aside;
    const base = `headgate/${branchSlug(slug)}`;
    const { remote } = repository;
    for (let number = 1; number <= 20 && remote !== null; number += 1) {
        const branch = number === 1 ? base : `${base}-${number}`;
        const put = async (next, expected) => {
            const pushed = await (0,_push_js__WEBPACK_IMPORTED_MODULE_3__/* .push */ .V)(repository, { remote, branch, commit: next, expected });
            if (pushed.kind === "pushed") {
                await (0,_refs_js__WEBPACK_IMPORTED_MODULE_4__/* .updateRefs */ .E)(repository, [{ ref: (0,_fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .trackingRef */ .lu)(remote, branch), to: next }]);
            }
            return pushed.kind;
        };
        const made = await put(commit, null);
        if (made === "pushed")
            return { kept: branch, pushed: true };
        if (made === "refused")
            break;
        const there = () => (0,_fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchBranch */ .D_)(repository, remote, branch);
        const found = await keptOn(repository, aside, there, async (next, other) => {
            return (await put(next, other)) === "pushed";
        });
        if (found)
            return { kept: branch, pushed: true, ...found };
    }
    for (let number = 1; number <= 20; number += 1) {
        const branch = number === 1 ? base : `${base}-${number}`;
        const ref = `refs/heads/${branch}`;
        const put = async (next, expected) => (await (0,_refs_js__WEBPACK_IMPORTED_MODULE_4__/* .updateRef */ .d)(repository, ref, next, expected)).kind === "updated";
        if (await put(commit, null))
            return { kept: branch, pushed: false };
        const found = await keptOn(repository, aside, () => (0,_ancestry_js__WEBPACK_IMPORTED_MODULE_0__/* .tryResolve */ .Cn)(repository, ref), put);
        if (found)
            return { kept: branch, pushed: false, ...found };
    }
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitError */ .XS("git/failed", `The branches ${base} to ${base}-20 are all taken.`, {
        hint: "delete those that were merged: git branch --delete NAME",
    });
}
/** A branch that holds the change, or has got it now; undefined where it is something else's. */
async function keptOn(repository, { commit, changes, same, onTop }, there, put) {
    for (let attempt = 1; attempt <= 4; attempt += 1) {
        const other = await there();
        const likeness = other === null ? "other" : await likenessOf(repository, other, commit, changes, same);
        if (other === null || likeness === "other")
            return undefined;
        if (likeness === "same")
            return { already: true };
        const next = await onTop(other);
        if (await put(next, other))
            return { commit: next };
    }
    return undefined;
}
/**
 * Whether a branch proposes the same change: same files, not yet part of what the commit builds on, and nothing else that
 * its merge would bring along: whoever may push branches may have added to this one.
 */
async function likenessOf(repository, other, commit, changes, same = areEqual) {
    if (other === commit)
        return "same";
    if (await (0,_ancestry_js__WEBPACK_IMPORTED_MODULE_0__/* .isAncestor */ .QX)(repository, other, commit))
        return "other";
    const entries = await repository.trees.locate(other, [...changes.keys()]);
    const contents = await repository.trees.contents(other, entries);
    const kept = [...changes.keys()].map((path) => [path, contents.get(path)?.toString("utf8") ?? null]);
    const likeness = await same(new Map(kept), changes);
    if (likeness === "other")
        return likeness;
    return (await bringsOnly(repository, commit, other, changes)) ? likeness : "other";
}
/** Whether merging a branch would change no file but those of the change; what is on the commit's line by now, too, is none. */
async function bringsOnly(repository, commit, other, changes) {
    const since = await differing(repository, `${commit}...${other}`);
    const others = since?.filter((path) => !changes.has(path));
    if (others === undefined || others.length === 0)
        return others !== undefined;
    const now = await differing(repository, `${commit}..${other}`);
    const paths = new Set(now);
    return now !== undefined && !others.some((path) => paths.has(path));
}
/** Paths in which the ends of a range differ; undefined where git cannot tell. */
async function differing(repository, range) {
    const options = ["--name-only", "-z", "--no-renames", "--no-ext-diff"];
    const asked = await repository.run(["diff", ...options, range, "--"]);
    return asked.status === 0 ? asked.stdout.toString("utf8").split("\0").filter(Boolean) : undefined;
}
function areEqual(kept, wished) {
    return [...wished].every(([path, text]) => kept.get(path) === text) ? "same" : "other";
}
/** Letters, digits and single dashes: what every forge and shell takes as a branch's name; of two ids it holds both. */
function branchSlug(text) {
    const slug = text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .slice(0, 150)
        .replace(/^-+|-+$/g, "");
    return slug === "" ? "change" : slug;
}


/***/ }),

/***/ 42196:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YF: () => (/* binding */ namesInTree),
/* harmony export */   cZ: () => (/* binding */ parseTree),
/* harmony export */   lE: () => (/* binding */ findInTree)
/* harmony export */ });
/** Entries of a raw tree object by name: `MODE SP NAME NUL` and the id in `idLength` bytes, again and again. */
function parseTree(bytes, idLength) {
    const entries = new Map();
    let at = 0;
    while (at < bytes.length) {
        const space = bytes.indexOf(32, at);
        const end = bytes.indexOf(0, space);
        if (space < 0 || end < 0)
            break;
        const id = end + 1;
        entries.set(bytes.toString("utf8", space + 1, end), {
            mode: bytes.toString("latin1", at, space),
            oid: bytes.toString("hex", id, id + idLength),
        });
        at = id + idLength;
    }
    return entries;
}
/** Names alone, those of folders with a trailing slash: a third of the work where ten thousand lie in one folder. */
function namesInTree(bytes, idLength) {
    const names = [];
    let at = 0;
    while (at < bytes.length) {
        const end = bytes.indexOf(0, at);
        if (end < 0)
            break;
        // A mode is 5 digits long where it is a folder's, and 6 elsewhere.
        const isFolder = bytes[at] === 0x34;
        names.push(bytes.toString("utf8", at + (isFolder ? 6 : 7), end) + (isFolder ? "/" : ""));
        at = end + 1 + idLength;
    }
    return names;
}
/** The one entry of that name, without building the others. */
function findInTree(bytes, name, idLength) {
    const wanted = Buffer.from(name, "utf8");
    let at = 0;
    while (at < bytes.length) {
        // A mode is 5 or 6 digits long.
        const space = bytes[at + 5] === 32 ? at + 5 : at + 6;
        const end = bytes.indexOf(0, space);
        if (end < 0)
            return undefined;
        const id = end + 1;
        if (end - space - 1 === wanted.length && bytes.compare(wanted, 0, wanted.length, space + 1, end) === 0) {
            return { mode: bytes.toString("latin1", at, space), oid: bytes.toString("hex", id, id + idLength) };
        }
        at = id + idLength;
    }
    return undefined;
}


/***/ }),

/***/ 26630:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ treeSource)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12769);

/**
 * The tree of a commit as a source. `directory` is the convention's folder from the repository's root ("" is
 * the root). Reads through the repository's one long-lived git process; symbolic links are listed as such
 * and read as their text, which is what git stores.
 */
function treeSource(repository, commit, directory) {
    const { trees } = repository;
    const base = (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSlashes */ .uT)(directory);
    const within = (path) => (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(base, (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSlashes */ .uT)(path));
    const known = new Map();
    return {
        commit,
        list: async (prefix) => {
            const found = await trees.walk(commit, within(prefix));
            const entries = [];
            for (const [path, entry] of found) {
                const local = base === "" ? path : path.slice(base.length + 1);
                known.set(local, entry);
                entries.push({ path: local, kind: kindOf(entry) });
            }
            return entries;
        },
        names: (folder) => trees.names(commit, within(folder)),
        read: async (paths) => {
            const listed = new Map();
            const others = [];
            for (const path of paths) {
                const entry = known.get(path);
                if (entry)
                    listed.set(within(path), entry);
                else
                    others.push(within(path));
            }
            const [some, more] = await Promise.all([
                listed.size === 0 ? none : trees.contents(commit, listed),
                others.length === 0 ? none : trees.read(commit, others),
            ]);
            const answer = new Map();
            for (const path of paths) {
                const content = some.get(within(path)) ?? more.get(within(path));
                if (content)
                    answer.set(path, content);
            }
            return answer;
        },
    };
}
const none = new Map();
function kindOf(entry) {
    if (entry.mode.startsWith("100"))
        return "file";
    return entry.mode === "120000" ? "symlink" : "other";
}


/***/ }),

/***/ 20908:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ isTree),
  k: () => (/* binding */ openTrees)
});

// EXTERNAL MODULE: ./.build/git/process.js
var process = __webpack_require__(12845);
;// CONCATENATED MODULE: ./.build/git/missing.js

/**
 * In a blobless clone git fetches each missing blob by itself when it is read, one connection after the other.
 * This brings all of them in one. Elsewhere it does nothing.
 */
async function prefetch(clone, commit, blobs) {
    if (!clone.partial || clone.promisor === undefined || blobs.length < 2)
        return;
    const wanted = new Set(blobs);
    const listing = await (0,process/* runGit */.EO)(clone.root, [
        "rev-list",
        "--objects",
        "--missing=print",
        "--no-walk",
        "--end-of-options",
        commit,
    ]);
    // Where git cannot say what is missing, reading still works: one by one.
    if (listing.status !== 0)
        return;
    const missing = listing.stdout
        .toString("latin1")
        .split("\n")
        .filter((line) => line.startsWith("?"))
        .map((line) => line.slice(1))
        .filter((oid) => wanted.has(oid));
    if (missing.length < 2)
        return;
    await (0,process/* git */.$Y)(clone.root, [
        // The way git itself fetches promised objects: by id, without telling the remote what is here.
        "-c",
        "fetch.negotiationAlgorithm=noop",
        "fetch",
        "--quiet",
        "--no-tags",
        "--no-write-fetch-head",
        "--recurse-submodules=no",
        "--filter=blob:none",
        "--stdin",
        clone.promisor,
    ], { input: `${missing.join("\n")}\n`, env: clone.env });
}

// EXTERNAL MODULE: ./.build/git/path.js
var git_path = __webpack_require__(12769);
// EXTERNAL MODULE: ./.build/git/tree-object.js
var tree_object = __webpack_require__(42196);
;// CONCATENATED MODULE: ./.build/git/trees.js




/** From here on one `ls-tree -r` is cheaper than asking for tree after tree. */
const manyPaths = 2_000;
/** Up to here git finds a path sooner than it hands over the trees of folders with ten thousand entries. */
const fewPaths = 64;
/** Folders of one commit that are looked up by git before their parents' trees are read instead. */
const fewFolders = 32;
const manyFolders = 200;
function openTrees(options) {
    const { objects, root } = options;
    const idLength = options.zero.length / 2;
    const cache = new Map();
    const roots = new Map();
    const arriving = new Map();
    const lookedUp = new Map();
    async function rootOf(commit) {
        const known = roots.get(commit);
        if (known !== undefined)
            return known;
        const object = await objects.read(`${commit}^{tree}`);
        const oid = object?.type === "tree" ? object.oid : null;
        if (object && oid !== null)
            remember(oid, object.content);
        roots.set(commit, oid);
        return oid;
    }
    function remember(oid, bytes) {
        if (cache.size > 5_000)
            cache.clear();
        // A small slice would keep its whole chunk in memory.
        const tree = { bytes: Buffer.from(bytes), lookups: 0, entries: undefined };
        cache.set(oid, tree);
        return tree;
    }
    async function load(oids) {
        const loaded = new Map();
        const missing = [];
        const expected = [];
        for (const oid of new Set(oids)) {
            const tree = cache.get(oid);
            const coming = arriving.get(oid);
            if (tree)
                loaded.set(oid, tree);
            else if (coming)
                expected.push([oid, coming]);
            else
                missing.push(oid);
        }
        if (missing.length > 0) {
            const asked = objects.readMany(missing);
            for (const [index, oid] of missing.entries()) {
                const coming = asked
                    .then((found) => found[index])
                    .then((object) => (object?.type === "tree" ? remember(oid, object.content) : undefined))
                    .finally(() => arriving.delete(oid));
                arriving.set(oid, coming);
                expected.push([oid, coming]);
            }
        }
        const arrived = await Promise.all(expected.map(([, coming]) => coming));
        for (const [index, [oid]] of expected.entries()) {
            const tree = arrived[index];
            if (tree)
                loaded.set(oid, tree);
        }
        return loaded;
    }
    function entriesOf(tree) {
        tree.entries ??= (0,tree_object/* parseTree */.cZ)(tree.bytes, idLength);
        return tree.entries;
    }
    function lookup(tree, name) {
        // One look into a tree of ten thousand entries is cheaper than parsing it; a dozen are not.
        tree.lookups += 1;
        return tree.entries || tree.lookups > 12
            ? entriesOf(tree).get(name)
            : (0,tree_object/* findInTree */.lE)(tree.bytes, name, idLength);
    }
    async function listRecursively(tree, folder) {
        const listing = await (0,process/* git */.$Y)(root, ["ls-tree", "-r", "-z", "--full-tree", tree], { env: options.env });
        const entries = new Map();
        for (const line of listing.toString("utf8").split("\0")) {
            const tab = line.indexOf("\t");
            const [mode, , oid] = line.slice(0, Math.max(tab, 0)).split(" ");
            if (mode && oid)
                entries.set((0,git_path/* joinPath */.uJ)(folder, line.slice(tab + 1)), { mode, oid });
        }
        return entries;
    }
    async function locate(commit, paths) {
        const found = new Map();
        const top = await rootOf(commit);
        if (top === null)
            return found;
        if (paths.length > manyPaths) {
            const all = await listRecursively(top, "");
            for (const path of paths) {
                const entry = all.get(path);
                if (entry)
                    found.set(path, entry);
            }
            return found;
        }
        let open = paths.map((path) => ({ path, names: path.split("/"), tree: top }));
        for (let depth = 0; open.length > 0; depth += 1) {
            const trees = await load(open.map(({ tree }) => tree));
            const deeper = [];
            for (const { path, names, tree } of open) {
                const parent = trees.get(tree);
                const entry = parent && lookup(parent, names[depth] ?? "");
                if (!entry)
                    continue;
                if (depth === names.length - 1)
                    found.set(path, entry);
                else if (isTree(entry))
                    deeper.push({ path, names, tree: entry.oid });
            }
            open = deeper;
        }
        return found;
    }
    /** The tree at a path; "file" where there is something else, null where there is nothing. */
    async function treeAt(commit, path) {
        if (path === "") {
            const tree = await rootOf(commit);
            return tree === null ? null : { tree };
        }
        const before = lookedUp.get(commit) ?? 0;
        lookedUp.set(commit, before + 1);
        if (before >= fewFolders || !isOneLine(path)) {
            const entry = (await locate(commit, [path])).get(path);
            return entry ? (isTree(entry) ? { tree: entry.oid } : "file") : null;
        }
        const object = await objects.read(`${commit}:${path}`);
        if (object?.type !== "tree")
            return object && "file";
        remember(object.oid, object.content);
        return { tree: object.oid };
    }
    async function walk(commit, folder) {
        const path = (0,git_path/* trimSlashes */.uT)(folder);
        const at = await treeAt(commit, path);
        if (at === "file")
            return locate(commit, [path]);
        const files = new Map();
        if (at === null)
            return files;
        const start = at.tree;
        let open = [{ path, oid: start }];
        let seen = 0;
        while (open.length > 0) {
            seen += open.length;
            if (seen > manyFolders)
                return listRecursively(start, path);
            const trees = await load(open.map(({ oid }) => oid));
            const deeper = [];
            for (const { path: parent, oid } of open) {
                const tree = trees.get(oid);
                for (const [name, entry] of tree ? entriesOf(tree) : []) {
                    const child = (0,git_path/* joinPath */.uJ)(parent, name);
                    if (isTree(entry))
                        deeper.push({ path: child, oid: entry.oid });
                    else
                        files.set(child, entry);
                }
            }
            open = deeper;
        }
        return files;
    }
    async function contents(commit, entries) {
        const blobs = [...entries].filter(([, entry]) => !isTree(entry) && entry.mode !== submodule);
        const ids = blobs.map(([, { oid }]) => oid);
        await prefetch(options, commit, ids);
        return blobsOf(blobs.map(([path]) => path), await objects.readMany(ids));
    }
    async function read(commit, paths) {
        if (options.partial || paths.length > fewPaths || !paths.every(isOneLine)) {
            return contents(commit, await locate(commit, paths));
        }
        return blobsOf(paths, await objects.readMany(paths.map((path) => `${commit}:${path}`)));
    }
    return {
        locate,
        walk,
        read,
        contents,
        names: async (commit, folder) => {
            const at = await treeAt(commit, (0,git_path/* trimSlashes */.uT)(folder));
            const tree = at === null || at === "file" ? undefined : (await load([at.tree])).get(at.tree);
            return tree ? (0,tree_object/* namesInTree */.YF)(tree.bytes, idLength) : [];
        },
    };
}
const submodule = "160000";
function blobsOf(paths, objects) {
    const contents = new Map();
    for (const [index, path] of paths.entries()) {
        const object = objects[index];
        if (object?.type === "blob")
            contents.set(path, object.content);
    }
    return contents;
}
/** What git takes as a line of its input; and a path that begins with a dot would be relative to a folder. */
function isOneLine(path) {
    return !/[\n\0]/.test(path) && !/^\.\.?(?:\/|$)/.test(path);
}
function isTree(entry) {
    return entry.mode === "40000" || entry.mode === "040000";
}


/***/ }),

/***/ 3081:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isGitHubError),
/* harmony export */   y: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var _git_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52538);

/** What GitHub did not do. `message` says what and why, `hint` what to do next; neither holds credentials. */
class GitHubError extends Error {
    code;
    hint;
    /** The answer's HTTP status; null where there was no answer. A GraphQL error may come with 200. */
    status;
    constructor(code, message, options) {
        super((0,_git_error_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(message), options.cause === undefined ? {} : { cause: options.cause });
        this.name = "GitHubError";
        this.code = code;
        this.hint = (0,_git_error_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(options.hint);
        this.status = options.status ?? null;
    }
}
function isGitHubError(error, ...codes) {
    return error instanceof GitHubError && (codes.length === 0 || codes.includes(error.code));
}


/***/ }),

/***/ 53245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ saidIn),
/* harmony export */   ao: () => (/* binding */ silence),
/* harmony export */   bx: () => (/* binding */ isPullRequestSetting),
/* harmony export */   fj: () => (/* binding */ pullRequestSetting),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   gR: () => (/* binding */ graphqlFailure),
/* harmony export */   lU: () => (/* binding */ isLimited)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34694);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3081);
/* harmony import */ var _permission_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76692);



/** What rules and protections say, in REST, in GraphQL and in a push. */
const rules = /rule violations|protected (?:branch|ref)|through a pull request|status checks? .{0,80}(?:is|are) expected|approving review|verified signatures|not authorized to push|creations? being restricted|Cannot (?:create|update|delete|force-push)|merge queue|Repository (?:was|is) archived|is (?:archived|locked|disabled)|sign-?off/i;
const lostRace = /Expected branch to point to|is at \S+ but expected|not a fast.?forward|Reference update failed|Base branch was modified/i;
/** The error for an answer of the REST API. `route` is what was asked: `POST /repos/{owner}/{repo}/pulls`. */
function failureOf(route, { status, headers, body }) {
    const said = saidIn(body);
    const code = codeOf(status, headers, said);
    const what = `GitHub answered ${status} to ${shortened(route)}`;
    // An answer that is a page comes from something in between, and says nothing.
    const message = said === "" ? what : `${what}: ${said}`;
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y(code, message, { hint: hintOf(code, route, headers, said), status });
}
/** The error for one GraphQL error or several. `route` is `mutation createCommitOnBranch` or `query pullRequests`. */
function graphqlFailure(route, errors, headers) {
    const said = errors.map(saidIn).filter((text) => text !== "");
    const text = [...new Set(said)].join("; ");
    const types = errors.map((error) => textIn(error, "type"));
    const code = graphqlCode(types, text);
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y(code, `GitHub refused ${route}: ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(text, 1_000) || "it does not say why"}`, {
        hint: hintOf(code, route, headers, text),
        status: 200,
    });
}
/** The error where no answer came: a connection that broke, or nothing within the time. */
function silence(route, cause) {
    const why = cause instanceof Error ? (0,_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(deepest(cause).message, 300) : "";
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y("github/unavailable", `GitHub did not answer ${shortened(route)}${why && `: ${why}`}`, {
        hint: hints["github/unavailable"],
        cause,
    });
}
function deepest(error) {
    return error.cause instanceof Error && error.cause !== error ? deepest(error.cause) : error;
}
function codeOf(status, headers, said) {
    if (isLimited(status, headers, said))
        return "github/rate-limited";
    if (status === 401)
        return "github/unauthorized";
    if (status === 403)
        return rules.test(said) ? "github/refused" : "github/forbidden";
    if (status === 404)
        return "github/not-found";
    if (status === 410 || status === 451)
        return "github/refused";
    if (status === 408 || status >= 500)
        return "github/unavailable";
    if (lostRace.test(said))
        return "github/moved";
    return rules.test(said) ? "github/refused" : "github/invalid";
}
function graphqlCode(types, said) {
    const has = (type) => types.includes(type);
    if (has("STALE_DATA") || lostRace.test(said))
        return "github/moved";
    if (has("BRANCH_PROTECTION_RULE_VIOLATION"))
        return "github/refused";
    if (has("RATE_LIMITED") || /secondary rate limit/i.test(said))
        return "github/rate-limited";
    // A query that ran out of time has neither type nor answer; a mutation may have been done by then.
    if (/Something went wrong while executing your query|timeout/i.test(said))
        return "github/unavailable";
    if (rules.test(said))
        return "github/refused";
    if (has("FORBIDDEN") || has("INSUFFICIENT_SCOPES") || /not accessible by/i.test(said))
        return "github/forbidden";
    return has("NOT_FOUND") ? "github/not-found" : "github/invalid";
}
/** Whether it was a limit that refused: of the hour, or a secondary one. */
function isLimited(status, headers, said) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return String(headers["x-ratelimit-remaining"]) === "0" || /secondary rate|abuse detection/i.test(said);
}
const hints = {
    "github/unauthorized": "pass a valid token as the input token; without one, the workflow's own is used (an App's token is valid for an hour)",
    "github/rate-limited": "run it again later: what is done by then is not done twice",
    "github/unavailable": "run it again: what was done is looked up first. If it goes on, see GitHub's status page, or your proxy",
    "github/moved": "run it again: somebody else was first",
    "github/refused": "let the identity that runs Headgate pass: Settings > Rules > Rulesets > the ruleset > Bypass list (an App's token can be named there, the workflow's own cannot), or Settings > Branches",
    "github/invalid": "see what GitHub says of it; if it was not you who gave it, please report this",
    "github/not-found": "check that it exists; of what a token may not see, GitHub says that it does not: check the token's permissions and repositories",
};
const refusalHints = [
    [/archived/i, "the repository is read-only until it is unarchived: Settings > General > Danger Zone"],
    [/locked/i, "unlock the conversation, or leave it"],
    [/disabled/i, "turn it on again: Settings > General > Features"],
    [
        /sign-?off/i,
        "turn off Settings > General > Require contributors to sign off on web-based commits: it alters messages",
    ],
];
/** The exact name and place of the one setting that most often stands in the way. */
const pullRequestSetting = "turn on \"Allow GitHub Actions to create and approve pull requests\" (Settings > Actions > General > Workflow permissions; where it is greyed out, the organization's or enterprise's settings have it), or pass an App's token as the input token";
function hintOf(code, route, headers, said) {
    if (code === "github/rate-limited")
        return limitHint(headers);
    if (code === "github/refused")
        return refusalHints.find(([pattern]) => pattern.test(said))?.[1] ?? hints[code];
    if (code !== "github/forbidden")
        return hints[code];
    if (isPullRequestSetting(said))
        return pullRequestSetting;
    if (/without `?workflows?`? permission/.test(said))
        return (0,_permission_js__WEBPACK_IMPORTED_MODULE_1__/* .permissionHint */ .fm)([[{ name: "workflows", level: "write" }]]);
    if (/SAML|SSO/.test(said))
        return "authorize the token for the organization's single sign-on, or pass an App's token";
    if (/IP allow list/i.test(said))
        return "the organization's IP allow list does not have this runner's address";
    const header = headers["x-accepted-github-permissions"];
    const accepted = typeof header === "string" ? (0,_permission_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptedPermissions */ .Gw)(header) : [];
    const known = (0,_permission_js__WEBPACK_IMPORTED_MODULE_1__/* .neededFor */ .r4)(route);
    return (0,_permission_js__WEBPACK_IMPORTED_MODULE_1__/* .permissionHint */ .fm)(accepted.length > 0 || known === undefined ? accepted : [[known]]);
}
/** GitHub's words where the setting forbids a workflow's own token to open pull requests. */
function isPullRequestSetting(said) {
    return /not permitted to create or approve pull requests/i.test(said);
}
function limitHint(headers) {
    const reset = Number(headers["x-ratelimit-reset"]);
    if (!(reset > 0) || String(headers["x-ratelimit-remaining"]) !== "0")
        return hints["github/rate-limited"];
    return `the limit ends at ${new Date(reset * 1_000).toISOString()}; ${hints["github/rate-limited"]}`;
}
/** Message and details of an error body, on one line. What is no JSON is a page, and says nothing. */
function saidIn(body) {
    const message = textIn(body, "message") ?? "";
    const errors = fieldIn(body, "errors");
    const details = (Array.isArray(errors) ? errors : []).slice(0, 10).map((error) => {
        if (typeof error === "string")
            return error;
        const own = textIn(error, "message");
        return own ?? ["resource", "field", "code"].flatMap((key) => textIn(error, key) ?? []).join(" ");
    });
    return (0,_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)([message, ...details].filter((text) => text.trim() !== "").join(" · "), 1_000);
}
function textIn(value, key) {
    const found = fieldIn(value, key);
    return typeof found === "string" ? found : undefined;
}
function fieldIn(value, key) {
    return typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined;
}
function shortened(route) {
    return route.replace("/repos/{owner}/{repo}", "").replace(/ $/, " the repository");
}


/***/ }),

/***/ 99691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ needing)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3081);
/* harmony import */ var _permission_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76692);


/** Names the permissions that a GraphQL query takes where they are missing: such an answer says nothing of them. */
async function needing(permissions, ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (!(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitHubError */ .e)(error, "github/forbidden") || error.status !== 200)
            throw error;
        const { code, message, status, cause } = error;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y(code, message, { hint: (0,_permission_js__WEBPACK_IMPORTED_MODULE_1__/* .permissionHint */ .fm)([permissions]), status, cause });
    }
}


/***/ }),

/***/ 50505:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   $v: () => (/* binding */ countAt),
/* harmony export */   DC: () => (/* binding */ tagOfRef),
/* harmony export */   Qc: () => (/* binding */ flagAt),
/* harmony export */   V4: () => (/* binding */ branchOfRef),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   _4: () => (/* binding */ refNameOf),
/* harmony export */   fy: () => (/* binding */ repositoryNameOf),
/* harmony export */   i2: () => (/* binding */ commitIdOf)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(935);

function textAt(value, ...path) {
    const found = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(value, ...path);
    return typeof found === "string" ? found : undefined;
}
/** A whole number from 1 on. */
function countAt(value, ...path) {
    const found = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(value, ...path);
    return typeof found === "number" && Number.isSafeInteger(found) && found > 0 ? found : undefined;
}
function flagAt(value, ...path) {
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(value, ...path) === true;
}
/** `OWNER/REPO` with names as GitHub allows them; undefined for anything else. */
function repositoryNameOf(text) {
    const [, owner, repo] = /^([A-Za-z0-9_][A-Za-z0-9_-]{0,99})\/([A-Za-z0-9._-]{1,100})$/.exec(text ?? "") ?? [];
    return owner === undefined || repo === undefined || /^\.{1,2}$/.test(repo) ? undefined : { owner, repo };
}
/** The id of a commit; undefined for anything else, forty zeros ("none") included. */
function commitIdOf(text) {
    return text !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) && !/^0+$/.test(text)
        ? text
        : undefined;
}
/** A branch's or tag's short name, as git allows it; undefined for anything else. */
function refNameOf(text) {
    const bad = text === undefined ||
        text === "" ||
        text.length > 255 ||
        text.startsWith("-") ||
        text.endsWith(".") ||
        text.includes("..") ||
        text.includes("@{") ||
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
        /[\u0000-\u0020\u007f~^:?*[\\]/.test(text) ||
        text.split("/").some((part) => part === "" || part.startsWith(".") || part.endsWith(".lock"));
    return bad ? undefined : text;
}
/** `BRANCH` of `refs/heads/BRANCH`. */
function branchOfRef(ref) {
    return ref?.startsWith("refs/heads/") ? refNameOf(ref.slice("refs/heads/".length)) : undefined;
}
/** `TAG` of `refs/tags/TAG`. */
function tagOfRef(ref) {
    return ref?.startsWith("refs/tags/") ? refNameOf(ref.slice("refs/tags/".length)) : undefined;
}
/** An account's name, `[bot]` included; undefined for anything else. */
function accountOf(text) {
    return text !== undefined && /^[A-Za-z0-9_][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/.test(text) ? text : undefined;
}


/***/ }),

/***/ 76692:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ acceptedPermissions),
/* harmony export */   fm: () => (/* binding */ permissionHint),
/* harmony export */   r4: () => (/* binding */ neededFor)
/* harmony export */ });
/** What a workflow's own token can be given by `permissions:`; all else only an App's or a person's token has. */
const ofWorkflows = new Set([
    "actions",
    "attestations",
    "checks",
    "contents",
    "deployments",
    "discussions",
    "issues",
    "packages",
    "pages",
    "pull_requests",
    "security_events",
    "statuses",
]);
/** For answers that do not say themselves what would have been enough. The first that fits. */
const needs = [
    { route: /^\S+ createCommitOnBranch|^\S+ updateRefs/, name: "contents", level: "write" },
    { route: /^GET .*\/(?:git|contents|commits|branches|compare|activity)\b/, name: "contents", level: "read" },
    { route: /^[A-Z]+ .*\/(?:git|contents|dispatches)\b/, name: "contents", level: "write" },
    { route: /^GET .*\/check-runs|^GET .*\/check-suites/, name: "checks", level: "read" },
    { route: /^[A-Z]+ .*\/check-runs/, name: "checks", level: "write" },
    { route: /^GET .*\/pulls/, name: "pull_requests", level: "read" },
    { route: /^[A-Z]+ .*\/pulls/, name: "pull_requests", level: "write" },
    { route: /^GET .*\/(?:issues|labels)/, name: "issues", level: "read" },
    { route: /^[A-Z]+ .*\/issues\/.*comments/, name: "pull_requests", level: "write" },
    { route: /^[A-Z]+ .*\/(?:issues|labels)/, name: "issues", level: "write" },
    { route: /^GET .*\/actions\/permissions/, name: "administration", level: "read" },
    { route: /^GET .*\/actions/, name: "actions", level: "read" },
    { route: /^GET \/orgs\//, name: "members", level: "read" },
];
/** The permission that a route is known to need; undefined for those that need none in particular. */
function neededFor(route) {
    return needs.find((need) => need.route.test(route));
}
/**
 * From `x-accepted-github-permissions`: alternatives, any of which is enough, each a list of what it takes
 * (`contents=write,workflows=write; administration=write`).
 */
function acceptedPermissions(header) {
    return header
        .split(";")
        .map((alternative) => alternative.split(",").flatMap((text) => {
        const [, name, level] = /^\s*([a-z_]{1,40})=(read|write|admin)\s*$/.exec(text) ?? [];
        return name === undefined ? [] : [{ name, level: level === "read" ? "read" : "write" }];
    }))
        .filter((alternative) => alternative.length > 0);
}
/** What to do so that the token gets them: the workflow's own by `permissions:`, an App's by its settings. */
function permissionHint(alternatives) {
    // One that a workflow's own token can have is the nearest.
    const chosen = alternatives.find((needed) => needed.every(isOfWorkflows)) ?? alternatives[0];
    if (chosen === undefined)
        return "give the token the permission for it, or pass another one as the input token";
    const app = chosen.map(({ name, level }) => `${titleOf(name)}: ${wordOf(level)}`).join(", ");
    if (!chosen.every(isOfWorkflows)) {
        return `the workflow's own token cannot have it: pass an App's token that has ${app}`;
    }
    const lines = chosen.map(({ name, level }) => `${name.replaceAll("_", "-")}: ${level}`).join(", ");
    return `write { ${lines} } under permissions: of the job; an App's token needs ${app}`;
}
function isOfWorkflows({ name }) {
    return ofWorkflows.has(name);
}
function titleOf(name) {
    const words = name.replaceAll("_", " ");
    return words.charAt(0).toUpperCase() + words.slice(1);
}
function wordOf(level) {
    return level === "read" ? "read" : "read and write";
}


/***/ }),

/***/ 31389:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ scheduleWarning)
});

// EXTERNAL MODULE: ./.build/github/error.js
var github_error = __webpack_require__(3081);
;// CONCATENATED MODULE: ./.build/github/schedule-cron.js
const minute = 60_000;
const day = 86_400_000;
const names = {
    month: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
    weekday: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"],
};
/**
 * The longest time in milliseconds that can lie between two runs of a workflow with these cron lines (POSIX, UTC,
 * as GitHub reads them); null where none of them can be read or ever comes.
 */
function longestGap(crons) {
    const lines = crons.slice(0, mostLines).flatMap((cron) => parse(cron) ?? []);
    const known = new Map();
    let gap = null;
    let last = null;
    for (let at = start; at < start + span; at += day) {
        const due = lines.map((line) => isDue(line, new Date(at)));
        if (!due.includes(true))
            continue;
        const key = due.join();
        const times = known.get(key) ?? timesOf(lines.filter((_, index) => due[index]));
        known.set(key, times);
        const before = last === null ? 0 : at + times.first - last;
        if (last !== null || times.gap > 0)
            gap = Math.max(gap ?? 0, before, times.gap);
        last = at + times.last;
    }
    return gap;
}
/** A workflow has a few; whoever writes more shall not keep a run busy. */
const mostLines = 20;
/** Two leap days are the longest way between two runs of any one line; a weekday makes it no rarer than this. */
const start = Date.UTC(2024, 0, 1);
const span = 2 * 1_462 * day;
function parse(cron) {
    const fields = cron.trim().toLowerCase().split(/\s+/);
    const [m = "", h = "", d = "", mo = "", w = ""] = fields;
    if (fields.length !== 5)
        return undefined;
    const minutes = numbers(m, 0, 59);
    const hours = numbers(h, 0, 23);
    const days = numbers(d, 1, 31);
    const months = numbers(named(mo, names.month, 1), 1, 12);
    const weekdays = numbers(named(w, names.weekday, 0), 0, 7)?.map((value) => value % 7);
    if (!minutes || !hours || !days || !months || !weekdays)
        return undefined;
    const either = days.length < 31 && new Set(weekdays).size < 7;
    return { minutes, hours, days, months, weekdays, either };
}
/** `*`, `5`, `1-5`, `0,30`, a step after any of them; undefined where it is none. */
function numbers(field, low, high) {
    const found = new Set();
    for (const part of field.split(",")) {
        const [, from, to, step] = /^(?:\*|(\d{1,2})(?:-(\d{1,2}))?)(?:\/(\d{1,2}))?$/.exec(part) ?? [];
        if (from === undefined && !part.startsWith("*"))
            return undefined;
        const first = from === undefined ? low : Number(from);
        const last = to !== undefined ? Number(to) : from === undefined || step !== undefined ? high : first;
        const by = step === undefined ? 1 : Number(step);
        if (first < low || last > high || first > last || by < 1)
            return undefined;
        for (let value = first; value <= last; value += by)
            found.add(value);
    }
    return [...found].sort((a, b) => a - b);
}
function named(field, words, first) {
    return field.replace(/[a-z]+/g, (word) => {
        const index = words.indexOf(word);
        return index < 0 ? word : String(index + first);
    });
}
function isDue(line, date) {
    if (!line.months.includes(date.getUTCMonth() + 1))
        return false;
    const day = line.days.includes(date.getUTCDate());
    const weekday = line.weekdays.includes(date.getUTCDay());
    return line.either ? day || weekday : day && weekday;
}
/** When any of some lines is due, on a day that is theirs. */
function timesOf(lines) {
    const times = lines.flatMap(({ hours, minutes }) => {
        return hours.flatMap((hour) => minutes.map((at) => (hour * 60 + at) * minute));
    });
    const sorted = [...new Set(times)].sort((a, b) => a - b);
    const gaps = sorted.slice(1).map((time, index) => time - (sorted[index] ?? 0));
    return { first: sorted[0] ?? 0, last: sorted.at(-1) ?? 0, gap: Math.max(0, ...gaps) };
}

;// CONCATENATED MODULE: ./.build/github/schedule.js


const hour = 3_600_000;
/** GitHub's schedules are best-effort: hours late is not dead. */
const patience = 24 * hour;
/**
 * Whether scheduled runs still come: null where they do, where the workflow is too young to tell, and where the
 * token may not look. Without them waits and rollouts stand still between pushes; GitHub turns schedules off
 * after 60 days without activity, and says so only on the workflow's page. One call, two where none was seen.
 * Throws `GitHubError` where GitHub does not answer.
 */
async function scheduleWarning(api, repository, { workflow, crons = [], now }) {
    const longest = Math.max(patience, 2 * (longestGap(crons) ?? 0));
    try {
        const last = await lastScheduled(api, repository, workflow);
        if (last !== null && now.getTime() - Date.parse(last) <= longest)
            return null;
        return await explained(api, repository, { workflow, now, last, longest });
    }
    catch (error) {
        if ((0,github_error/* isGitHubError */.e)(error, "github/forbidden", "github/not-found"))
            return null;
        throw error;
    }
}
/** ISO instant of the newest scheduled run; null where there was none. */
async function lastScheduled(api, repository, workflow) {
    const { data } = await api.request("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs", {
        ...repository,
        workflow_id: workflow,
        event: "schedule",
        per_page: 1,
    });
    return data.workflow_runs[0]?.created_at ?? null;
}
async function explained(api, repository, seen) {
    const { workflow, now, last, longest } = seen;
    const { data } = await api.request("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}", {
        ...repository,
        workflow_id: workflow,
    });
    const since = last === null ? "no scheduled run was ever seen" : `no scheduled run since ${last}`;
    const effect = "waits and rollouts go on only with the next push";
    if (data.state === "disabled_inactivity") {
        return {
            message: `GitHub turned the schedule of ${workflow} off after 60 days without activity: ${effect}`,
            hint: `Actions > ${workflow} > Enable workflow`,
        };
    }
    if (data.state !== "active") {
        return {
            message: `the workflow ${workflow} is disabled (${data.state}): ${effect}`,
            hint: `Actions > ${workflow} > Enable workflow`,
        };
    }
    const changed = Math.max(Date.parse(data.created_at), Date.parse(data.updated_at));
    if (last === null && now.getTime() - changed <= longest)
        return null;
    return {
        message: `${since} of ${workflow}: ${effect}`,
        hint: "see that its file on the default branch has `schedule:` below `on:`; GitHub runs schedules from nowhere else",
    };
}


/***/ }),

/***/ 96475:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ cloneHost)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _deployed_run_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63610);
/* harmony import */ var _git_branches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37066);
/* harmony import */ var _git_deployed_branch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91793);
/* harmony import */ var _git_desired_commit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68454);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34694);






/** A plain clone: git is all there is. It knows no people, and vouches for nobody. */
function cloneHost(env) {
    return {
        gitEnv: {},
        deployedBranch: "deployed",
        desiredBranch: _git_branches_js__WEBPACK_IMPORTED_MODULE_2__/* .desiredBranch */ .ts,
        store: (repository, options) => (0,_git_deployed_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .localBranch */ .y)(repository, options),
        commitDesired: _git_desired_commit_js__WEBPACK_IMPORTED_MODULE_4__/* .commitDesired */ ._n,
        // As git knows the author of a commit made here, by its own order, else the account: nobody can verify it, so it
        // decides nothing.
        cause: async (repository, asked) => {
            const { GIT_AUTHOR_EMAIL, EMAIL, USER } = env;
            const name = GIT_AUTHOR_EMAIL?.trim() || repository.email || EMAIL?.trim() || USER || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().username;
            return { actor: (0,_model_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(name, 200), run: (0,_deployed_run_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .localRun */ .p8)(), ...asked };
        },
        endedRuns: async (runs) => (0,_deployed_run_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .endedLocalRuns */ .E$)(runs),
        requester: null,
        pullRequests: async () => null,
        memberships: async () => new Map(),
    };
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

/***/ 935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VP: () => (/* binding */ isTexts),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   o_: () => (/* binding */ jsonOf),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   qY: () => (/* binding */ asRecord),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** What a text or a file's bytes hold as JSON; undefined where they hold none. */
function jsonOf(source) {
    if (source === undefined)
        return undefined;
    const text = typeof source === "string"
        ? source
        : Buffer.from(source.buffer, source.byteOffset, source.byteLength).toString("utf8");
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Whether something that was read is an object with members, and no list. */
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** What was read as an object with members: one without any where it is none. */
function asRecord(value) {
    return isRecord(value) ? value : {};
}
function isTexts(value) {
    return Array.isArray(value) && value.every((one) => typeof one === "string");
}
/** An object's own members as a map: absent names are absent, whatever they are called. */
function members(value) {
    return new Map(isRecord(value) ? Object.entries(value) : []);
}
/** The value at the end of a way through own members of objects. */
function at(value, ...way) {
    return way.reduce((inner, name) => (isRecord(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined), value);
}
/** At most `most` items of a list; none of what is no list. */
function items(value, most = 10_000) {
    return Array.isArray(value) ? value.slice(0, most) : [];
}
/** A text that says something and is not endless. */
function words(value, most = 10_000) {
    return typeof value === "string" && value !== "" && value.length <= most ? value : undefined;
}


/***/ }),

/***/ 84714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ intentsByEnvironment)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73903);

/** One digest for all the intents of each environment. */
function intentsByEnvironment(intents) {
    const parts = new Map();
    for (const [id, intent] of Object.entries(intents)) {
        const environment = id.slice(0, id.indexOf("/"));
        const part = parts.get(environment) ?? [];
        part.push([id, intent]);
        parts.set(environment, part);
    }
    return Object.fromEntries([...parts].map(([name, part]) => [name, (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(Object.fromEntries(part))]));
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

/***/ 83498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ isBackwards),
/* harmony export */   RO: () => (/* binding */ holdsOfIt),
/* harmony export */   fR: () => (/* binding */ isWhatIsAsked),
/* harmony export */   qe: () => (/* binding */ rolledBackFrom),
/* harmony export */   ui: () => (/* binding */ isUnfinished)
/* harmony export */ });
function isBackwards({ event }) {
    return event === "rolled-back" || event === "withdrawn";
}
/** Whether the run that rolled it back died on the way, or could not reach every target: asking again completes it. */
function isUnfinished(status) {
    return status.outcome === "applying" && isBackwards(status);
}
/** Whether the rollback that is recorded goes where this one would go, and takes away what this one would take. */
function isWhatIsAsked(status, { from, to }) {
    if (!isBackwards(status))
        return false;
    const takes = from === undefined || holdsOfIt(status).some((held) => held.kind === "version" && held.version === from);
    return takes && (to === undefined || wentTo(status, to));
}
/** What the newest rollback holds. Several runs may have died over it: held since the first of them. */
function holdsOfIt({ hold }) {
    const since = Math.max(0, ...hold.map(({ revision }) => revision));
    return hold.filter(({ revision }) => revision === since);
}
/** The revision that it was rolled back from: what whoever asked for it had seen. */
function rolledBackFrom(status) {
    const [held] = holdsOfIt(status);
    return (held?.revision ?? status.revision) - 1;
}
function wentTo({ event, restored, desired }, to) {
    if (event !== "rolled-back" || restored === undefined)
        return false;
    return /^\d+$/.test(to) ? restored.revision === Number(to) : desired.blue === to;
}


/***/ }),

/***/ 36519:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ whyDriftStays),
/* harmony export */   ln: () => (/* binding */ driftNews),
/* harmony export */   n_: () => (/* binding */ sayDrift),
/* harmony export */   tg: () => (/* binding */ driftHint),
/* harmony export */   wW: () => (/* binding */ takenBackHint),
/* harmony export */   ys: () => (/* binding */ driftNoted)
/* harmony export */ });
/* harmony import */ var _model_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(646);
/* harmony import */ var _begun_rollback_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83498);
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77561);
/* harmony import */ var _soak_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53724);




const driftEvents = new Set(["drift-found", "drift-gone"]);
/** Each contract that is not the reviewed one is news once, and that it is gone is too. */
function driftNews({ drift: known = [] }, seen) {
    const drift = seen.map((one) => {
        const before = known.find((other) => (0,_model_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnownDrift */ .$O)(one, [other]));
        return before ? { ...one, since: before.since } : one;
    });
    if ((0,_model_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .sameDrift */ .s0)(drift, known))
        return { kind: "none" };
    return { kind: drift.every((one) => (0,_model_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnownDrift */ .$O)(one, known)) ? "gone" : "found", drift };
}
/**
 * The status that says so: a revision of its own, nothing of what runs is changed. What does not run as it was reviewed
 * does not soak.
 */
function driftNoted(status, news, at) {
    // What a rollback went back to, and why, is that rollback's to say.
    const { digest: _, restored: __, because: ___, drift: ____, ...rest } = status;
    const { pull } = status.cause;
    const draft = {
        ...rest,
        revision: status.revision + 1,
        event: news.kind === "found" ? "drift-found" : "drift-gone",
        lease: null,
        stable: (0,_settle_js__WEBPACK_IMPORTED_MODULE_1__/* .nextStable */ .dL)(status, at.head),
        cause: {
            ...at.cause,
            reason: at.reason ?? sayDrift(news.drift),
            ...(pull === undefined ? {} : { pull }),
        },
        ...(news.drift.length > 0 ? { drift: news.drift } : {}),
        at: at.now,
    };
    return { ...draft, soak: (0,_soak_js__WEBPACK_IMPORTED_MODULE_2__/* .carrySoak */ .q)(status.soak, (0,_soak_js__WEBPACK_IMPORTED_MODULE_2__/* .soakingVariant */ .k)(draft), new Set(), at.now, at.now) };
}
/** On one line, for histories and events. */
function sayDrift(drift) {
    if (drift.length === 0)
        return "every contract is as reviewed again";
    return drift.map((one) => `${one.variant} has ${(0,_model_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .sayContractDrift */ .Hh)(one)}`).join("; ");
}
/** What a person does about what a status was found to run: where nothing else ran before, there is nothing to go back to. */
function driftHint({ server, environment, stable, }) {
    const back = stable === null
        ? "deploy another version, or take the deployment away"
        : `headgate rollback ${server} --env ${environment} --reason …`;
    return `if it is right, release it under a new version; else ${back}`;
}
/** What is left to do about what was rolled back because of it. */
const takenBackHint = "find out who changed it, and why; if it is right, release it under a new version";
/**
 * Why drift is not rolled back by itself, whatever the points say; undefined where it may be. What a rollback went back
 * to is not left by another one, and a server is not taken away altogether because it changed.
 */
function whyDriftStays(status, points) {
    const made = [status, ...points.map((point) => point.status)].find(({ event }) => !driftEvents.has(event));
    if (made && (0,_begun_rollback_js__WEBPACK_IMPORTED_MODULE_3__/* .isBackwards */ .B_)(made))
        return "what runs was rolled back to, and a rollback is not rolled back by itself";
    return status.stable === null ? "there is nothing to go back to: nothing else ran here before" : undefined;
}


/***/ }),

/***/ 81315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ heldIn),
/* harmony export */   T0: () => (/* binding */ describeHeld),
/* harmony export */   X0: () => (/* binding */ heldVersions),
/* harmony export */   bw: () => (/* binding */ mergeHolds),
/* harmony export */   dU: () => (/* binding */ newHolds),
/* harmony export */   r0: () => (/* binding */ heldInStatus)
/* harmony export */ });
/* harmony import */ var _rules_variables_credential_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47996);
/* harmony import */ var _variants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20680);


/** Those of the held values that a desired state contains: with one of them nothing is applied. */
function heldIn(inputs, holds) {
    if (inputs.blue === null)
        return [];
    const values = valuesOf(inputs, inputs.live.variants[inputs.blue]);
    return holds.filter((held) => contains(values, held));
}
/** Those of the held values that a status contains: such a point is no place to go back to. */
function heldInStatus(status, holds) {
    const values = valuesOfStatus(status);
    return holds.filter((held) => contains(values, held));
}
/** Held versions only: what a hold means for the environments downstream. */
function heldVersions(holds) {
    return holds.filter((held) => held.kind === "version");
}
/** The values that the failed status had and the restored one lacks. */
function newHolds(failed, restored, at) {
    const bad = valuesOfStatus(failed);
    const good = restored ? valuesOfStatus(restored) : { ...bad, blue: null, green: {} };
    const holds = [];
    if (bad.blue !== null && bad.blue !== good.blue) {
        holds.push({ ...at, kind: "version", version: bad.blue, above: good.green[bad.blue] ?? 0, blue: true });
    }
    for (const [version, share] of Object.entries(bad.green)) {
        if (good.blue === version)
            continue;
        const before = good.green[version] ?? 0;
        if (share > before)
            holds.push({ ...at, kind: "version", version, above: before, blue: true });
    }
    for (const kind of ["variable", "secret"]) {
        const field = kind === "variable" ? "variables" : "secrets";
        for (const name of new Set([...Object.keys(bad[field]), ...Object.keys(good[field])])) {
            const value = bad[field][name] ?? null;
            if (value !== (good[field][name] ?? null))
                holds.push({ ...at, kind, name, value });
        }
    }
    return holds.length > 0 ? holds : [{ ...at, kind: "inputs", digest: bad.digest }];
}
/** Adds holds; the newer one of the same thing replaces the older. */
function mergeHolds(old, added) {
    const keys = new Set(added.map(keyOf));
    return [...old.filter((held) => !keys.has(keyOf(held))), ...added];
}
/** In words, as a message names it. Secrets are named, their references never shown, nor a value like one. */
function describeHeld(held) {
    if (held.kind === "version") {
        return held.above > 0 ? `${held.version} as blue, or above ${held.above} %` : held.version;
    }
    if (held.kind === "inputs")
        return `the deployment as it was before revision ${held.revision}`;
    if (held.kind === "secret")
        return `secret ${held.name}`;
    if (held.value === null)
        return `${held.name} unset`;
    return `${held.name}=${(0,_rules_variables_credential_js__WEBPACK_IMPORTED_MODULE_1__/* .looksSecret */ .n0)(held.name, held.value) ? "(hidden)" : held.value}`;
}
function keyOf(held) {
    if (held.kind === "inputs")
        return `inputs ${held.digest}`;
    return held.kind === "version" ? `version ${held.version}` : `${held.kind} ${held.name} ${held.value}`;
}
function contains(values, held) {
    if (held.kind === "version") {
        return (held.blue && values.blue === held.version) || (values.green[held.version] ?? 0) > held.above;
    }
    if (held.kind === "inputs")
        return values.digest === held.digest;
    const field = held.kind === "variable" ? values.variables : values.secrets;
    return (field[held.name] ?? null) === held.value;
}
function valuesOf(desired, variant) {
    const { blue, green, digest } = desired;
    return { blue, green, digest, variables: variant?.variables ?? {}, secrets: variant?.secrets ?? {} };
}
function valuesOfStatus(status) {
    const id = (0,_variants_js__WEBPACK_IMPORTED_MODULE_0__/* .blueOf */ .iS)(status);
    return valuesOf(status.desired, id === null ? undefined : status.variants[id]);
}


/***/ }),

/***/ 41555:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ intentsOf)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3028);

/** What a plan asks for, by deployment, of all that has something to do: what is recorded for reviewers to approve. */
function intentsOf({ deployments, }) {
    const asking = deployments.filter(({ decision }) => decision !== "nothing");
    return Object.fromEntries(asking.map(({ id, intent }) => [id, intent]).sort(([a], [b]) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__.compareText)(a, b)));
}


/***/ }),

/***/ 5193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ analysisOwed),
/* harmony export */   y: () => (/* binding */ owedStep)
/* harmony export */ });
/* harmony import */ var _transition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81633);
/* harmony import */ var _variants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20680);


/** Where nothing is under way, an analysis that is owed is a rollout of one step from what runs to itself. */
function analysisOwed(status, now) {
    const blue = (0,_variants_js__WEBPACK_IMPORTED_MODULE_1__/* .blueOf */ .iS)(status);
    if (blue === null)
        return null;
    const left = status.watch ? Math.max(0, Date.parse(status.watch.until) - Date.parse(now)) : 0;
    const times = { interval: 0, watch: left, since: now, next: now, inconclusive: 0 };
    return { from: blue, to: blue, step: 1, of: 1, steps: [], ...times };
}
/**
 * The analysis that a rollback or a recovery still owes: that event is concluded once more, with nothing of it
 * changed. It asks for no gate and hears no hold: it brings nothing.
 */
function owedStep(status) {
    const { event, outcome, rollout, watch, keep } = status;
    const isRest = event === "rolled-back" || event === "recovered";
    if (!isRest || outcome === "applying" || outcome === "failed" || !rollout)
        return null;
    if (rollout.inconclusive === 0 || rollout.from !== rollout.to)
        return null;
    return {
        event,
        live: (0,_transition_js__WEBPACK_IMPORTED_MODULE_0__/* .liveOf */ .QA)(status),
        rollout: null,
        watch,
        ...(keep ? { keep } : {}),
        analyse: true,
        observe: false,
        hold: status.hold,
        finishes: true,
    };
}


/***/ }),

/***/ 66529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ liveAt),
/* harmony export */   JT: () => (/* binding */ liveOnTarget),
/* harmony export */   JZ: () => (/* binding */ rolloutAt),
/* harmony export */   VB: () => (/* binding */ firstStep),
/* harmony export */   Vp: () => (/* binding */ greensBeside),
/* harmony export */   lP: () => (/* binding */ isPaused),
/* harmony export */   wz: () => (/* binding */ stepPercent)
/* harmony export */ });
/* unused harmony export candidateShare */
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88576);

/**
 * The candidate's share in whole percent at a step: the step's percentage of what the greens leave.
 * Rounded down but never to nothing, so that a canary always sees someone, and 100 is all of it.
 */
function candidateShare(step, greens) {
    const rest = 100 - (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOfShares */ .tg)(greens);
    if (step >= 100)
        return rest;
    const share = Math.floor((rest * step) / 100);
    return step > 0 && rest > 0 ? Math.max(1, share) : share;
}
/** The full state at a step of the strategy. */
function liveAt(shape, step) {
    const { from, to, greens, variants } = shape;
    const share = from === null ? candidateShare(100, greens) : candidateShare(step, greens);
    const rest = 100 - (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOfShares */ .tg)(greens) - share;
    const traffic = { ...greens, [to]: share };
    // The stable variant may be one of the greens by now: then the rest comes on top of its exact share.
    if (from !== null && step < 100)
        traffic[from] = rest + (greens[from] ?? 0);
    else if (from !== null && shape.keeps && from !== to)
        traffic[from] ??= 0;
    const kept = Object.keys(traffic).flatMap((id) => {
        const variant = variants[id];
        return variant ? [[id, variant]] : [];
    });
    return { traffic, variants: Object.fromEntries(kept) };
}
/** The percentage of a 1-based step; the one after the last of the strategy is 100. */
function stepPercent(steps, step) {
    return step <= steps.length ? (steps[step - 1] ?? 100) : 100;
}
/** Greens of a desired state beside a candidate, which may have been one of them. */
function greensBeside(inputs, candidate) {
    return Object.fromEntries(Object.entries(inputs.green).filter(([version]) => version !== candidate));
}
/**
 * What one target has of a state, by its name and its place in the policy: the whole of it, unless a rollout goes from
 * target to target. Then those it has reached have the candidate in the stable one's place; the greens are the same on
 * all. A target that came while it was under way gets the candidate with the last batch.
 */
function liveOnTarget(live, rollout, inputs, index, name) {
    if (!rollout?.batches || rollout.from === null || rollout.step >= rollout.of)
        return live;
    const { from, to, batches, order, step, keep } = rollout;
    const greens = greensBeside(inputs, to);
    const reached = batches[step - 1] ?? 0;
    // Older rollouts know their targets by nothing but their place.
    const isReached = order && name !== undefined ? order.slice(0, reached).includes(name) : index < reached;
    if (isReached) {
        return liveAt({ from, to, greens, variants: live.variants, keeps: keep !== undefined }, 100);
    }
    const { [to]: _, ...traffic } = liveAt({ from, to, greens, variants: live.variants }, 0).traffic;
    const { [to]: __, ...variants } = live.variants;
    return { traffic, variants };
}
/** Whether a rollout stands at a step from which only a person lets it go on, and owes no analysis there. */
function isPaused({ step, of, steps, pauses = [], approved, inconclusive }) {
    const mayGoOn = step >= of || approved === step || inconclusive > 0;
    return !mayGoOn && pauses.includes(stepPercent(steps, step));
}
/**
 * The first step above what the candidate has already: lower ones are skipped, and so is the one that equals it
 * unless a person is asked there.
 */
function firstStep(steps, liveShare, greens, pauses = []) {
    if (liveShare === undefined)
        return 1;
    const index = steps.findIndex((step) => {
        const share = candidateShare(step, greens);
        return share > liveShare || (share === liveShare && pauses.includes(step));
    });
    return index === -1 ? steps.length + 1 : index + 1;
}
/**
 * A rollout at a step. It stays in the status, also at its last step, until an analysis has passed there.
 * `next` counts from `now`, the real instant, so that a late run delays what follows it.
 */
function rolloutAt(shape, strategy, step, since, now) {
    return {
        from: shape.from,
        to: shape.to,
        step,
        of: strategy.steps.length + 1,
        steps: strategy.steps,
        interval: strategy.interval,
        watch: strategy.watch,
        since,
        next: new Date(Date.parse(now) + strategy.interval).toISOString(),
        inconclusive: 0,
        ...(shape.from === null ? {} : extrasOf(strategy)),
    };
}
function extrasOf({ steps, batches, order, pauses = [], keep, maxFailures, }) {
    const named = pauses.filter((pause) => steps.includes(pause));
    return {
        ...(batches && batches.length > 1 ? { batches, ...(order ? { order } : {}) } : {}),
        ...(named.length > 0 ? { pauses: named } : {}),
        ...(keep === undefined ? {} : { keep }),
        ...(maxFailures === undefined ? {} : { maxFailures }),
    };
}


/***/ }),

/***/ 77561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   C$: () => (/* binding */ deciding),
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   dL: () => (/* binding */ nextStable),
/* harmony export */   hp: () => (/* binding */ isTolerated),
/* harmony export */   nU: () => (/* binding */ settleFailed)
/* harmony export */ });
/* harmony import */ var _model_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(646);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20871);
/* harmony import */ var _owed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5193);
/* harmony import */ var _soak_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53724);




/** Those that decide: a dry run is recorded and shown, and that is all. */
function deciding(probes) {
    return probes.filter(({ dryRun }) => dryRun !== true);
}
/** One fail is a fail; no fail but an error or an inconclusive analysis decides nothing. */
function verdictOf(probes) {
    const decisive = deciding(probes);
    if (decisive.some((probe) => probe.outcome === "fail"))
        return "fail";
    return decisive.every((probe) => probe.outcome === "pass") ? "pass" : "inconclusive";
}
/**
 * Decides what a write-ahead became. A target that failed or an analysis that could not decide leaves the
 * status progressing at its step, to be tried again; only a failed analysis is bad.
 */
function settle(ahead, result) {
    const { digest: _, ...draft } = ahead;
    // Nothing is looked at anew when something that serves nobody is taken out.
    const probes = ahead.event === "retired" ? ahead.probes : result.probes;
    let base = { ...draft, lease: null, problem: null, probes, at: result.now };
    if (result.targets.length > 0) {
        if (!isTolerated(ahead.rollout, result)) {
            return { kind: "settled", status: unfinished(base, result.targets.join("; ")) };
        }
        base = { ...base, problem: result.targets.join("; ") };
    }
    const verdict = verdictOf(result.probes);
    if (ahead.event === "removed")
        return { kind: "settled", status: finish(base, ahead, "removed", result.now) };
    if (ahead.event === "withdrawn")
        return { kind: "settled", status: finish(base, ahead, "failed", result.now) };
    if (ahead.event === "rolled-back") {
        if (verdict === "inconclusive")
            return { kind: "settled", status: undecided(base, ahead, "rolled-back") };
        const outcome = verdict === "fail" ? "failed" : "rolled-back";
        return { kind: "settled", status: finish(base, ahead, outcome, result.now, badIn(ahead, result)) };
    }
    if (verdict === "fail")
        return { kind: "bad", status: base, reason: reasonOf(result.probes) };
    if (verdict === "inconclusive")
        return { kind: "settled", status: undecided(base, ahead, "progressing") };
    return { kind: "settled", status: passed(base, ahead, result.now) };
}
/** Whether a rollout goes on although targets could not be written: at the last step all of them must be. */
function isTolerated(rollout, { targets, fenced = false }) {
    if (targets.length === 0)
        return true;
    return (!fenced && rollout !== null && rollout.step < rollout.of && targets.length <= (rollout.maxFailures ?? 0));
}
/** The words of the first analysis that was not good. */
function reasonOf(probes) {
    const decisive = deciding(probes);
    const bad = decisive.find((probe) => probe.outcome === "fail") ?? decisive.find((probe) => probe.outcome !== "pass");
    if (!bad)
        return "";
    const { analysis = "probe", outcome, message } = bad;
    if (outcome !== "fail")
        return `${analysis} could not decide: ${message}`;
    return /^failed \d/.test(message) ? `${analysis} ${message}` : `${analysis} failed: ${message}`;
}
function passed(base, ahead, now) {
    const { rollout } = ahead;
    if (!rollout || rollout.step >= rollout.of) {
        const watch = rollout && rollout.watch > 0
            ? { until: new Date(Date.parse(now) + rollout.watch).toISOString() }
            : ahead.watch;
        const keep = keptAfter(ahead, now);
        return finish({ ...base, rollout: null, watch, ...(keep ? { keep } : {}) }, ahead, "healthy", now);
    }
    const next = new Date(Date.parse(now) + rollout.interval).toISOString();
    return finish({ ...base, rollout: { ...rollout, next, inconclusive: 0 } }, ahead, "progressing", now);
}
/** The old blue, where the strategy keeps it and it is not one of people's greens by now. */
function keptAfter({ rollout, traffic, desired }, now) {
    if (!rollout || rollout.keep === undefined || rollout.from === null)
        return null;
    const { from, keep } = rollout;
    if (traffic[from] !== 0 || from in desired.green)
        return null;
    return { variant: from, until: new Date(Date.parse(now) + keep).toISOString() };
}
/** A target failed: the write-ahead stands, without its lease, so that the next run does all of it again. */
function unfinished(base, reason) {
    return { ...base, outcome: "applying", problem: reason };
}
/**
 * The analysis could not decide: the rollout stays at its step and still owes it. Where none is under way, one to
 * itself says so: unproven, nothing begins to soak and nothing is a rollback point.
 */
function undecided(base, ahead, outcome) {
    const known = ahead.rollout ?? (0,_owed_js__WEBPACK_IMPORTED_MODULE_1__/* .analysisOwed */ .m)(ahead, base.at);
    const rollout = known && { ...known, next: base.at, inconclusive: known.inconclusive + 1 };
    return finish({ ...base, rollout }, ahead, outcome, base.at);
}
/**
 * Bad, and nothing to go back to or nobody allowed to: it stays as it is until a person decides. What failed
 * loses its soak, and every other interval ends here.
 */
function settleFailed(ahead, result, problem) {
    const { digest: _, ...draft } = ahead;
    const base = { ...draft, lease: null, problem, probes: result.probes, at: result.now };
    return finish(base, ahead, "failed", result.now, badIn(ahead, result));
}
/** The versions that an analysis which decides found bad. */
function badIn(ahead, { probes }) {
    return deciding(probes).flatMap(({ variant, outcome }) => outcome === "fail" ? (ahead.variants[variant]?.version ?? []) : []);
}
function finish(base, ahead, outcome, now, bad = []) {
    const { drift: known = [], ...rest } = base;
    const drift = (0,_model_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCleared */ .nV)(known, base.probes);
    const status = { ...rest, outcome, ...(drift.length > 0 ? { drift } : {}) };
    const held = status.hold.flatMap((one) => (one.kind === "version" && one.blue ? [one.version] : []));
    const voided = new Set([...held, ...bad]);
    return { ...status, soak: (0,_soak_js__WEBPACK_IMPORTED_MODULE_2__/* .carrySoak */ .q)(ahead.soak, (0,_soak_js__WEBPACK_IMPORTED_MODULE_2__/* .soakingVariant */ .k)(status), voided, ahead.at, now) };
}
/** What the next status points back to: the one before it, if that was settled; else what that pointed to. */
function nextStable(before, commit) {
    if (!before)
        return null;
    return (0,_model_status_js__WEBPACK_IMPORTED_MODULE_3__/* .isSettled */ .I)(before) ? { revision: before.revision, commit } : before.stable;
}


/***/ }),

/***/ 53724:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ soakingVariant),
/* harmony export */   q: () => (/* binding */ carrySoak)
/* harmony export */ });
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20871);

/**
 * The version whose soak runs, and its release: blue at 100 percent in a settled status. A rollout, a green with a share,
 * a failure or a contract that is not the reviewed one ends the interval.
 */
function soakingVariant(status) {
    const { blue, green } = status.desired;
    if (!(0,_model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .isSettled */ .I)(status) || (status.drift ?? []).length > 0 || blue === null || blue in green)
        return null;
    const whole = Object.keys(status.traffic).find((id) => status.traffic[id] === 100);
    const variant = whole === undefined ? undefined : status.variants[whole];
    return variant?.version === blue ? { version: blue, release: variant.release } : null;
}
/**
 * Carries soak over a change: intervals that ended are closed at `endedAt` (when the write-ahead was made),
 * the one that begins starts at `at`, and from nothing where another release soaked under its version. Versions in `voided` (failed or held) lose what they had.
 */
function carrySoak(before, running, voided, endedAt, at) {
    const after = {};
    for (const [version, soak] of Object.entries(before)) {
        if (voided.has(version))
            continue;
        const runs = version === running?.version && soak.release === running.release;
        after[version] = runs || soak.since === null ? soak : close(soak, soak.since, endedAt);
    }
    if (running !== null && !voided.has(running.version)) {
        const { version, release } = running;
        const known = after[version]?.release === release ? after[version] : undefined;
        after[version] = { release, longest: known?.longest ?? 0, since: known?.since ?? at };
    }
    return after;
}
function close(soak, since, endedAt) {
    const length = Math.max(0, Date.parse(endedAt) - Date.parse(since));
    return { ...soak, longest: Math.max(soak.longest, length), since: null };
}


/***/ }),

/***/ 87975:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ digestible),
/* harmony export */   n: () => (/* binding */ effectiveStrategy)
/* harmony export */ });
/* harmony import */ var _model_strategy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46340);
/* harmony import */ var _model_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25004);


/**
 * The strategy that can really be followed. Two variants of one version need targets that can hold both, unless it
 * goes from target to target, each of which then has one of them.
 */
function effectiveStrategy({ strategy, targets }, blue, stable) {
    const batches = (0,_model_strategy_js__WEBPACK_IMPORTED_MODULE_1__/* .batchesOf */ .c)(strategy, targets.length);
    const followed = batches
        ? { ...strategy, batches, order: (0,_model_target_js__WEBPACK_IMPORTED_MODULE_0__/* .targetNames */ .i)(targets), steps: (0,_model_strategy_js__WEBPACK_IMPORTED_MODULE_1__/* .stepsOf */ .B)(strategy, targets.length) }
        : strategy;
    if (stable?.version !== blue.version || (0,_model_target_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentCan */ .qG)(targets).variants)
        return followed;
    const { keep: _, pauses, ...possible } = followed;
    if (batches)
        return { ...possible, ...(pauses ? { pauses } : {}) };
    return { ...possible, steps: [], interval: 0 };
}
/** What of a strategy a plan's hash and what people approve say: what older plans did not know only where it is set. */
function digestible({ type, steps, interval, watch, keep, pauses, maxParallel, maxFailures, }) {
    return { type, steps, interval, watch, keep, pauses, maxParallel, maxFailures };
}


/***/ }),

/***/ 81633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QA: () => (/* binding */ liveOf),
/* harmony export */   RQ: () => (/* binding */ stepTowards),
/* harmony export */   S5: () => (/* binding */ retire),
/* harmony export */   Ww: () => (/* binding */ takeover),
/* harmony export */   lJ: () => (/* binding */ confirm),
/* harmony export */   lQ: () => (/* binding */ observation),
/* harmony export */   np: () => (/* binding */ advance)
/* harmony export */ });
/* harmony import */ var _rollout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66529);
/* harmony import */ var _strategy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87975);
/* harmony import */ var _variants_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20680);



/**
 * The next step from what runs to what is wanted, once every gate passed. Greens go to their exact shares
 * at once; a new blue (or blue with other variables) is a rollout by the strategy.
 */
function stepTowards(status, inputs, environment, now) {
    const blue = inputs.blue === null ? undefined : inputs.live.variants[inputs.blue];
    if (status === undefined || blue === undefined || Object.keys(status.traffic).length === 0) {
        return change("deployed", { ...inputs, rollout: onlyStep(null, inputs.blue ?? "", environment, now) }, status);
    }
    const blueId = (0,_variants_js__WEBPACK_IMPORTED_MODULE_2__/* .blueOf */ .iS)(status);
    const unchanged = blueId !== null && (0,_variants_js__WEBPACK_IMPORTED_MODULE_2__/* .sameVariant */ .ag)(status.variants[blueId], blue);
    if (unchanged && status.rollout)
        return sharesDuringRollout(status, inputs);
    if (unchanged) {
        const event = (0,_variants_js__WEBPACK_IMPORTED_MODULE_2__/* .sameLive */ .Tn)((0,_variants_js__WEBPACK_IMPORTED_MODULE_2__/* .liveWithoutKept */ .DV)(status), inputs.live) ? "settings-changed" : "traffic-changed";
        const named = renameBlue(inputs, blueId);
        return change(event, { live: named, rollout: onlyStep(blueId, blueId, environment, now) }, status);
    }
    return startRollout(status, inputs, blue, environment, now);
}
/** The step after the running one; at the last it only concludes. */
function advance(status, inputs, now) {
    const rollout = status.rollout;
    if (!rollout)
        return null;
    if (rollout.step >= rollout.of) {
        return {
            ...change("rollout-completed", { live: liveOf(status), rollout: { ...rollout, inconclusive: 0 } }, status),
            ...keeping(status),
            analyse: true,
        };
    }
    const shape = {
        from: rollout.from,
        to: rollout.to,
        variants: status.variants,
        greens: (0,_rollout_js__WEBPACK_IMPORTED_MODULE_0__/* .greensBeside */ .Vp)(inputs, rollout.to),
        keeps: rollout.keep !== undefined,
    };
    const step = rollout.step + 1;
    const live = (0,_rollout_js__WEBPACK_IMPORTED_MODULE_0__/* .liveAt */ .A2)(shape, (0,_rollout_js__WEBPACK_IMPORTED_MODULE_0__/* .stepPercent */ .wz)(rollout.steps, step));
    const next = (0,_rollout_js__WEBPACK_IMPORTED_MODULE_0__/* .rolloutAt */ .JZ)(shape, rollout, step, rollout.since, now);
    const event = step >= rollout.of ? "rollout-completed" : "rollout-advanced";
    return {
        ...change(event, { live, rollout: next }, status),
        // After time has passed, what was good once is asked again.
        analyse: rollout.interval > 0 || rollout.inconclusive > 0 || rollout.approved === rollout.step,
    };
}
/** The analysis that a step still owes: once it passes, the step's interval begins. */
function confirm(status, now) {
    const { rollout } = status;
    if (!rollout || rollout.inconclusive === 0 || rollout.step >= rollout.of)
        return null;
    const next = new Date(Date.parse(now) + rollout.interval).toISOString();
    const to = { live: liveOf(status), rollout: { ...rollout, inconclusive: 0, next } };
    return { ...change("rollout-confirmed", to, status), ...keeping(status), analyse: true };
}
/** Looks at what is live without changing anything. */
function observation(status) {
    return {
        event: status.event,
        live: liveOf(status),
        rollout: status.rollout,
        watch: status.watch,
        ...keeping(status),
        analyse: true,
        observe: true,
        hold: status.hold,
    };
}
/** Takes out the old blue that was kept ready. Under watch what serves is looked at first, as ever. */
function retire(status, isWatched) {
    const to = { live: (0,_variants_js__WEBPACK_IMPORTED_MODULE_2__/* .liveWithoutKept */ .DV)(status), rollout: null, watch: status.watch };
    return { ...change("retired", to, status), analyse: isWatched };
}
/** Completes what a run left behind: applies the full state again, since what the targets hold is unknown. */
function takeover(status) {
    const to = { live: liveOf(status), rollout: status.rollout, watch: status.watch };
    return { ...change(status.event, to, status), ...keeping(status), finishes: true };
}
/** What does not change what runs lets the old blue stay ready as well. */
function keeping({ keep }) {
    return keep ? { keep } : {};
}
function liveOf(live) {
    return { traffic: live.traffic, variants: live.variants };
}
function startRollout(status, inputs, blue, environment, now) {
    const stable = (0,_variants_js__WEBPACK_IMPORTED_MODULE_2__/* .stableOf */ .PI)(status);
    const stableVariant = stable === null ? undefined : status.variants[stable];
    const existing = (0,_variants_js__WEBPACK_IMPORTED_MODULE_2__/* .idOfLive */ .PO)(status, blue);
    const kept = stable === null || stableVariant === undefined ? [] : [stable];
    const taken = new Set([...kept, ...Object.keys(inputs.green)]);
    const candidate = existing !== undefined && !(existing in inputs.green) ? existing : (0,_variants_js__WEBPACK_IMPORTED_MODULE_2__/* .newVariantId */ .Rd)(blue, taken);
    const variants = { [candidate]: blue };
    for (const version of Object.keys(inputs.green)) {
        const variant = inputs.live.variants[version];
        if (variant)
            variants[version] = variant;
    }
    const from = stable === null || stableVariant === undefined || existing === stable ? null : stableId();
    if (from !== null && stableVariant)
        variants[from] = stableVariant;
    const strategy = (0,_strategy_js__WEBPACK_IMPORTED_MODULE_1__/* .effectiveStrategy */ .n)(environment, blue, stableVariant);
    const keeps = strategy.keep !== undefined;
    const shape = { from, to: candidate, variants, greens: inputs.green, keeps };
    const liveShare = existing === undefined ? undefined : status.traffic[existing];
    const step = from === null
        ? strategy.steps.length + 1
        : (0,_rollout_js__WEBPACK_IMPORTED_MODULE_0__/* .firstStep */ .VB)(strategy.steps, liveShare, inputs.green, strategy.pauses);
    const percent = (0,_rollout_js__WEBPACK_IMPORTED_MODULE_0__/* .stepPercent */ .wz)(strategy.steps, step);
    const rollout = (0,_rollout_js__WEBPACK_IMPORTED_MODULE_0__/* .rolloutAt */ .JZ)(shape, strategy, step, now, now);
    // Where the first step is the last, as for a version that has all traffic already, nothing is under way.
    const event = step > strategy.steps.length || from === null ? "deployed" : "rollout-started";
    return change(event, { live: (0,_rollout_js__WEBPACK_IMPORTED_MODULE_0__/* .liveAt */ .A2)(shape, percent), rollout }, status);
    /** A green may have become what the stable one was called; with other variables they must not be mixed up. */
    function stableId() {
        const green = stable === null ? undefined : variants[stable];
        if (stable === null || stableVariant === undefined)
            return "";
        if (stable === candidate || (green && !(0,_variants_js__WEBPACK_IMPORTED_MODULE_2__/* .sameVariant */ .ag)(green, stableVariant))) {
            return (0,_variants_js__WEBPACK_IMPORTED_MODULE_2__/* .newVariantId */ .Rd)(stableVariant, new Set([stable, stableVariant.version]));
        }
        return stable;
    }
}
/** People moved green shares while a rollout runs: theirs are exact and as they wish, the rollout keeps its step. */
function sharesDuringRollout(status, inputs) {
    const { rollout } = status;
    if (!rollout)
        return observation(status);
    const greens = (0,_rollout_js__WEBPACK_IMPORTED_MODULE_0__/* .greensBeside */ .Vp)(inputs, rollout.to);
    const variants = {};
    for (const id of Object.keys(greens)) {
        const variant = inputs.live.variants[id];
        if (variant)
            variants[id] = variant;
    }
    const candidate = status.variants[rollout.to];
    if (candidate)
        variants[rollout.to] = candidate;
    const from = besideGreens(rollout.from, status, variants);
    const keeps = rollout.keep !== undefined;
    const shape = { from, to: rollout.to, variants, greens, keeps };
    const live = (0,_rollout_js__WEBPACK_IMPORTED_MODULE_0__/* .liveAt */ .A2)(shape, (0,_rollout_js__WEBPACK_IMPORTED_MODULE_0__/* .stepPercent */ .wz)(rollout.steps, rollout.step));
    return change("traffic-changed", { live, rollout: { ...rollout, from } }, status);
}
/** Keeps the stable variant, under another id where a green with other content took its name. */
function besideGreens(from, status, variants) {
    const stable = from === null ? undefined : status.variants[from];
    if (from === null || stable === undefined)
        return null;
    const green = variants[from];
    const id = green && !(0,_variants_js__WEBPACK_IMPORTED_MODULE_2__/* .sameVariant */ .ag)(green, stable) ? (0,_variants_js__WEBPACK_IMPORTED_MODULE_2__/* .newVariantId */ .Rd)(stable, new Set(Object.keys(variants))) : from;
    variants[id] = stable;
    return id;
}
/** A rollout of one step: it lasts only until its analysis has passed. */
function onlyStep(from, to, environment, now) {
    const { watch } = environment.strategy;
    const shape = { from, to, variants: {}, greens: {} };
    return (0,_rollout_js__WEBPACK_IMPORTED_MODULE_0__/* .rolloutAt */ .JZ)(shape, { steps: [], interval: 0, watch }, 1, now, now);
}
/** The desired end state, with blue under the id it has already. */
function renameBlue(inputs, blueId) {
    const { blue, live } = inputs;
    if (blue === null || blue === blueId)
        return live;
    const rename = (id) => (id === blue ? blueId : id);
    const renamed = (of) => Object.fromEntries(Object.entries(of).map(([id, value]) => [rename(id), value]));
    return { traffic: renamed(live.traffic), variants: renamed(live.variants) };
}
function change(event, to, status) {
    return {
        event,
        live: to.live,
        rollout: to.rollout,
        watch: to.watch ?? null,
        analyse: false,
        observe: false,
        hold: status?.hold ?? [],
    };
}


/***/ }),

/***/ 20680:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ liveWithoutKept),
/* harmony export */   PI: () => (/* binding */ stableOf),
/* harmony export */   PO: () => (/* binding */ idOfLive),
/* harmony export */   Rd: () => (/* binding */ newVariantId),
/* harmony export */   Tn: () => (/* binding */ sameLive),
/* harmony export */   ag: () => (/* binding */ sameVariant),
/* harmony export */   iS: () => (/* binding */ blueOf)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73903);

function sameVariant(a, b) {
    return a !== undefined && b !== undefined && (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(a) === (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(b);
}
/** The id under which a variant is live, if it is. */
function idOfLive(live, variant) {
    const digest = (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(variant);
    return Object.keys(live.variants).find((id) => (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(live.variants[id]) === digest);
}
/** The version, or with the digest's first six digits where another variant holds the plain name already. */
function newVariantId(variant, taken) {
    if (!taken.has(variant.version))
        return variant.version;
    return `${variant.version}~${(0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(variant).slice("sha256-".length, "sha256-".length + 6)}`;
}
/** The variant that is, or is on its way to be, blue. */
function blueOf(status) {
    if (status.rollout)
        return status.rollout.to;
    return stableOf(status);
}
/** The variant that carries what no one else was given: what a rollout starts from. */
function stableOf(status) {
    if (status.rollout)
        return status.rollout.from;
    const { blue, green } = status.desired;
    const candidates = Object.keys(status.variants).filter((id) => status.variants[id]?.version === blue &&
        !(blue !== null && blue in green) &&
        id !== status.keep?.variant);
    const byShare = candidates.sort((a, b) => (status.traffic[b] ?? 0) - (status.traffic[a] ?? 0));
    return byShare[0] ?? null;
}
/** What serves: without the old blue that is only kept ready. */
function liveWithoutKept({ traffic, variants, keep }) {
    if (!keep || (traffic[keep.variant] ?? 0) > 0)
        return { traffic, variants };
    const { [keep.variant]: _, ...others } = traffic;
    const { [keep.variant]: __, ...rest } = variants;
    return { traffic: others, variants: rest };
}
/** Same shares of the same variants, whatever they are called. */
function sameLive(a, b) {
    return (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(sharesByContent(a)) === (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(sharesByContent(b));
}
function sharesByContent(live) {
    return Object.entries(live.variants)
        .map(([id, variant]) => [(0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(variant), live.traffic[id] ?? 0])
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}


/***/ }),

/***/ 71933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isAutomatic)
/* harmony export */ });
/** Whether a rollback was nobody's wish: a run saw what was bad and took it back. Null: it is no rollback. */
function isAutomatic({ event, cause, }) {
    if (event !== "rolled-back" && event !== "withdrawn")
        return null;
    return cause.command !== "rollback";
}


/***/ }),

/***/ 34344:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ kindOfChange),
/* harmony export */   JW: () => (/* binding */ rollsOutFrom),
/* harmony export */   L0: () => (/* binding */ sayByVersion),
/* harmony export */   P0: () => (/* binding */ pausesOf),
/* harmony export */   Qt: () => (/* binding */ versionsLeaving),
/* harmony export */   ec: () => (/* binding */ isRetreat),
/* harmony export */   uL: () => (/* binding */ sayHow),
/* harmony export */   y$: () => (/* binding */ versionsBeside)
/* harmony export */ });
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10547);
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88576);
/* harmony import */ var _reconcile_variants_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20680);
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1575);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47048);





function kindOfChange(plan) {
    const target = (isRetreat(plan) ? plan.step : plan.to)?.live;
    const from = plan.from.traffic;
    const to = target?.traffic ?? {};
    if ((0,_difference_js__WEBPACK_IMPORTED_MODULE_3__/* .mainVariantId */ .EH)(from) === undefined)
        return "first";
    if ((0,_difference_js__WEBPACK_IMPORTED_MODULE_3__/* .mainVariantId */ .EH)(to) === undefined) {
        // A wish that names a blue and gives nobody any traffic contradicts itself: its gate says so.
        const senseless = !isRetreat(plan) && plan.to.blue !== null;
        return senseless || isUnreadable(plan) ? "unreadable" : "removal";
    }
    if (isRetreat(plan))
        return "retreat";
    if (plan.step?.event === "retired" && !plan.step.observe)
        return "retirement";
    if (sayByVersion(from) !== sayByVersion(to))
        return "versions";
    return target && (0,_reconcile_variants_js__WEBPACK_IMPORTED_MODULE_2__/* .sameLive */ .Tn)(plan.from, target) ? "again" : "settings";
}
function isUnreadable({ environment, server, gates }) {
    const own = (0,_convention_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentFile */ .mI)(environment, server);
    return gates.some(({ outcome, rule, file, place }) => outcome === "fail" && /^(?:convention|schema)\//.test(rule) && (file ?? place?.file) === own);
}
/** Whether the step of this run takes back what is desired rather than bringing it. */
function isRetreat(plan) {
    return plan.step?.event === "rolled-back" || plan.step?.event === "withdrawn";
}
/** Shares by version, whatever variants of one there are. */
function sayByVersion(traffic) {
    const shares = new Map();
    for (const [id, share] of Object.entries(traffic)) {
        shares.set((0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_1__/* .versionOf */ .E4)(id), (shares.get((0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_1__/* .versionOf */ .E4)(id)) ?? 0) + share);
    }
    return (0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .sayTraffic */ .Fs)(Object.fromEntries(shares));
}
/**
 * A new blue takes over by the strategy, from the share it has already: that share in percent; undefined where
 * shares are only set. It is new where a rollout to it is under way, or where something with a greater share than
 * its own is to go.
 */
function rollsOutFrom(plan) {
    const { from, to, step, gates } = plan;
    const blue = to.blue === null ? undefined : to.live.variants[to.blue];
    const known = blue === undefined ? undefined : (0,_reconcile_variants_js__WEBPACK_IMPORTED_MODULE_2__/* .idOfLive */ .PO)(from, blue);
    const share = known === undefined ? 0 : (from.traffic[known] ?? 0);
    const goes = Object.entries(from.variants).some(([id, variant]) => (from.traffic[id] ?? 0) > share && (0,_reconcile_variants_js__WEBPACK_IMPORTED_MODULE_2__/* .idOfLive */ .PO)(to.live, variant) === undefined);
    const runs = (step?.rollout?.of ?? 1) > 1 || gates.some(({ rule }) => rule === "rollout/interval");
    return goes || runs ? share : undefined;
}
/** The steps in percent, above the share it has already, at which the rollout waits for a person. */
function pausesOf(plan) {
    const share = rollsOutFrom(plan);
    const { steps, pauses = [] } = plan.strategy;
    return share === undefined ? [] : steps.filter((step) => step >= share && pauses.includes(step));
}
/** `canary 5 → 25 → 50 → 100 %, every 15 min`, or that shares are set at once. */
function sayHow(plan) {
    const share = rollsOutFrom(plan);
    return share === undefined ? "traffic, in one step" : (0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .sayStrategy */ .RM)(plan.strategy, share);
}
/** Versions that come to stand beside what runs; of a change that is none of shares, those get no traffic. */
function versionsBeside({ from, to }) {
    return versionsOnlyIn(to.live, from);
}
/** Versions that stood beside what runs, and are to go. */
function versionsLeaving({ from, to }) {
    return versionsOnlyIn(from, to.live);
}
function versionsOnlyIn(one, other) {
    const known = new Set(Object.values(other.variants).map(({ version }) => version));
    const all = Object.values(one.variants).map(({ version }) => version);
    return [...new Set(all)].filter((version) => !known.has(version)).sort(_model_traffic_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy);
}


/***/ }),

/***/ 19549:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ verdictInShort),
/* harmony export */   H: () => (/* binding */ sideWords),
/* harmony export */   QE: () => (/* binding */ isTextChange),
/* harmony export */   fp: () => (/* binding */ placeWords),
/* harmony export */   ot: () => (/* binding */ classWords),
/* harmony export */   rV: () => (/* binding */ toldNotices),
/* harmony export */   tw: () => (/* binding */ groupChanges),
/* harmony export */   uI: () => (/* binding */ reasoned),
/* harmony export */   warningsIn: () => (/* binding */ warningsIn),
/* harmony export */   xS: () => (/* binding */ countChanges)
/* harmony export */ });
/* harmony import */ var _contract_alike_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73794);
/* harmony import */ var _contract_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3416);
/* harmony import */ var _contract_text_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43298);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10431);




/** How each class is called where people read it, and what it means to them. */
const classWords = {
    breaking: {
        title: "Breaking",
        light: "🔴",
        style: "bad",
        means: "calls or readers that were right can fail",
    },
    unknown: {
        title: "Unknown",
        light: "🟡",
        style: "warn",
        means: "nobody can say without knowing the server",
    },
    additive: { title: "Additive", light: "🟢", style: "good", means: "what was right stays right" },
    documentation: { title: "Documentation", light: "⚪", style: "faint", means: "what a model reads" },
};
/** Whom a change concerns. */
const sideWords = {
    input: "callers",
    output: "readers",
    listing: "lists",
};
/** Worst first; classes that nothing is of are left out. */
function groupChanges({ changes }) {
    return _contract_change_js__WEBPACK_IMPORTED_MODULE_2__/* .changeClasses */ .xP.flatMap((kind) => {
        const found = changes.filter((change) => change.class === kind);
        return found.length === 0 ? [] : [{ class: kind, changes: found }];
    });
}
/** `1 breaking, 2 additive`; `no change`. */
function countChanges(comparison) {
    const groups = groupChanges(comparison);
    if (groups.length === 0)
        return "no change";
    if (groups.length === 1)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(comparison.changes.length, "change");
    return groups.map((group) => `${group.changes.length} ${group.class}`).join(", ");
}
/** `additive, 2 changes`, `none`. */
function verdictInShort(comparison) {
    const { verdict, changes } = comparison;
    return verdict === "none" ? "no change" : `${verdict}, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(changes.length, "change")}`;
}
/**
 * Changes of one reason together, in the order in which the reasons come, so that what is true of twenty of them
 * is read once; an example is each one's own. Where there are more than `most`, what is alike is one entry, and `rest`
 * is how many changes are not told even so.
 */
function reasoned(changes, most) {
    const byReason = new Map();
    for (const change of changes) {
        const known = byReason.get(change.reason);
        if (known)
            known.push(change);
        else
            byReason.set(change.reason, [change]);
    }
    const entries = (0,_contract_alike_js__WEBPACK_IMPORTED_MODULE_0__/* .alike */ .n)([...byReason.values()].flat(), () => changes.length <= most);
    let before = "";
    const told = entries.slice(0, most).map((entry) => {
        const why = (0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .R)(entry.first.why ?? "");
        const [general = "", ...examples] = why.split(/; (?=for example )/);
        const isRepeated = general !== "" && general === before;
        before = general;
        return { ...entry, why: isRepeated ? examples.join("; ") : why };
    });
    return { told, rest: entries.slice(most).flatMap((entry) => entry.changes).length };
}
/** Hints that clients go by are set for all tools at once; more of these would bury what is worse. */
const mostPermissions = 4;
/** Kinds that are often harmless, the more often the later. */
const mild = ["reference", "permission"];
/** The notices that are written out, what is often harmless last, of hints only some, and how many are left out. */
function toldNotices(notices, most) {
    const isPermission = ({ kind }) => kind === "permission";
    const permissions = new Set(notices.filter(isPermission).slice(mostPermissions));
    const told = notices
        .filter((notice) => !permissions.has(notice))
        .toSorted((a, b) => mild.indexOf(a.kind) - mild.indexOf(b.kind))
        .slice(0, most);
    return { told, rest: notices.length - told.length };
}
/** Everything to look at twice, with where it stands. */
function warningsIn({ changes }) {
    return changes.flatMap(({ pointer, warnings = [] }) => warnings.map(({ kind, text, pointer: at = pointer }) => ({ pointer: at, kind, text })));
}
const textReasons = new Set([
    ...["description-changed", "description-added", "description-removed"],
    ...["title-changed", "text-changed", "instructions-changed"],
]);
/**
 * A text that changed, which is read side by side; other values are told in the summary. The pointer does not tell:
 * arguments are called `title` and `description` too.
 */
function isTextChange({ reason, before, after }) {
    return textReasons.has(reason) && (before !== undefined || after !== undefined);
}
/** `/tools/forecast/inputSchema/properties/units` as `forecast units`: what people call it. */
function placeWords(pointer) {
    const steps = pointer
        .split("/")
        .slice(1)
        .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    const [list, name, ...rest] = steps;
    if (name === undefined)
        return list ?? "";
    const kind = list === "tools"
        ? ""
        : `${(list ?? "").replace(/s$/, "").replace("resourceTemplate", "resource template")} `;
    const inside = rest.filter((step, index) => !isStructure(step, index, rest));
    return [`${kind}${name}`, ...inside].join(" ");
}
const structure = new Set([
    ...["inputSchema", "outputSchema", "properties", "required", "arguments", "$defs", "definitions"],
]);
const holdNames = new Set(["properties", "required", "arguments", "$defs", "definitions"]);
/** Steps that say how a schema is written; below `properties` a name is a name, whatever it is. */
function isStructure(step, index, steps) {
    if (step === "outputSchema")
        return false;
    // What stands in a place for names is one, unless that place is a name itself.
    let isName = false;
    for (const before of steps.slice(0, index))
        isName = !isName && holdNames.has(before);
    return !isName && structure.has(step);
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

/***/ 38377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ apartWords),
/* harmony export */   noticeWords: () => (/* binding */ noticeWords),
/* harmony export */   wj: () => (/* binding */ contractWords),
/* harmony export */   yy: () => (/* binding */ toolWords)
/* harmony export */ });
/* harmony import */ var _contract_text_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43298);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10431);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19549);



const mostWarnings = 3;
const mostTools = 6;
/** A note for the terminal, plain and on lines of their own: what changes for clients, and what to look at twice. */
function contractWords({ compared }) {
    return compared.flatMap(comparedWords);
}
/** Blue is what a plan is about; a green is named. */
function comparedWords({ as, to, line, comparison }) {
    return [(0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(as === "blue" ? line : `green ${to}: ${line}`), ...noticeWords((0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.warningsIn)(comparison))];
}
/** `! forecast description: …`, the worst first, and how many more there are; plain, on lines of their own. */
function noticeWords(notices) {
    const { told, rest } = (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .toldNotices */ .rV)(notices, mostWarnings);
    return [
        ...told.map(({ pointer, text }) => `! ${(0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)((0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .placeWords */ .fp)(pointer))}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(text), 160)}`),
        ...(rest > 0 ? [`! and ${rest} more to look at twice`] : []),
    ];
}
/** `old_forecast deprecated`, `get_alerts only in 1.2.0`: what is said of single tools, plain. */
function toolWords({ deprecated, apart }) {
    const words = [
        ...deprecated.map(({ name, isNew }) => `${(0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(name)} is ${isNew ? "now " : ""}deprecated`),
        ...apart.map((one) => `${(0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(one.name)} ${apartWords(one)}`),
    ];
    const rest = words.length - mostTools;
    return [...words.slice(0, mostTools), ...(rest > 0 ? [`${rest} more`] : [])];
}
/** `only in 1.2.0`, `differs between 1.1.4 and 1.2.0`. */
function apartWords({ kind, versions }) {
    return kind === "only" ? `only in ${versions.join(", ")}` : `differs between ${versions.join(" and ")}`;
}


/***/ }),

/***/ 97825:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ sideOf),
/* harmony export */   ei: () => (/* binding */ textRuns),
/* harmony export */   vT: () => (/* binding */ textOfRuns)
/* harmony export */ });
/* unused harmony export wordDifference */
/* harmony import */ var _contract_text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43298);

/** Comparisons of words above which a text counts as replaced: people read such a difference as a whole anyway. */
const mostComparisons = 250_000;
/** How two texts differ, word by word; what nobody sees in them is spelt out. Of a run of words, those gone come first. */
function wordDifference(before, after) {
    const a = wordsOf(before);
    const b = wordsOf(after);
    let start = 0;
    while (start < a.length && start < b.length && a[start] === b[start])
        start += 1;
    let end = 0;
    while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end))
        end += 1;
    const runs = [];
    add(runs, "same", a.slice(0, start));
    for (const run of between(a.slice(start, a.length - end), b.slice(start, b.length - end))) {
        add(runs, run.kind, run.words);
    }
    add(runs, "same", end === 0 ? [] : a.slice(-end));
    return runs;
}
const known = new WeakMap();
/** How the text of a change differs; worked out once, however often and at whatever length it is told. */
function textRuns(change) {
    const runs = known.get(change) ?? wordDifference(change.before ?? "", change.after ?? "");
    known.set(change, runs);
    return runs;
}
function wordsOf(text) {
    return (0,_contract_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)
        .split(/\s+/u)
        .filter((word) => word !== "");
}
/** The longest common part, by the table that everybody uses. */
function between(a, b) {
    const whole = [
        { kind: "gone", words: a },
        { kind: "come", words: b },
    ];
    if (a.length === 0 || b.length === 0 || a.length * b.length > mostComparisons)
        return whole;
    const width = b.length + 1;
    const lengths = new Uint32Array((a.length + 1) * width);
    const at = (i, j) => lengths[i * width + j] ?? 0;
    for (let i = a.length - 1; i >= 0; i -= 1) {
        for (let j = b.length - 1; j >= 0; j -= 1) {
            lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
        }
    }
    const runs = [];
    let i = 0;
    let j = 0;
    while (i < a.length && j < b.length) {
        if (a[i] === b[j]) {
            add(runs, "same", [a[i] ?? ""]);
            i += 1;
            j += 1;
        }
        else if (at(i + 1, j) >= at(i, j + 1)) {
            add(runs, "gone", [a[i] ?? ""]);
            i += 1;
        }
        else {
            add(runs, "come", [b[j] ?? ""]);
            j += 1;
        }
    }
    add(runs, "gone", a.slice(i));
    add(runs, "come", b.slice(j));
    return readable(runs);
}
/** A single word that stayed between many that did not tears a sentence apart. */
function readable(runs) {
    const joined = [];
    let gone = [];
    let come = [];
    const flush = () => {
        add(joined, "gone", gone);
        add(joined, "come", come);
        gone = [];
        come = [];
    };
    for (const [index, run] of runs.entries()) {
        const isWithin = index > 0 && index < runs.length - 1;
        if (run.kind === "same" && !(isWithin && run.words.length < 2)) {
            flush();
            add(joined, "same", run.words);
            continue;
        }
        if (run.kind !== "come")
            gone.push(...run.words);
        if (run.kind !== "gone")
            come.push(...run.words);
    }
    flush();
    return joined;
}
function add(runs, kind, words) {
    if (words.length === 0)
        return;
    const last = runs.at(-1);
    if (last?.kind === kind)
        runs[runs.length - 1] = { kind, words: [...last.words, ...words] };
    else
        runs.push({ kind, words });
}
/** One side of a difference, with what both have cut down to some words around what changed. */
function sideOf(runs, side, around = 12) {
    return runs.flatMap((run, index) => {
        if (run.kind !== "same")
            return run.kind === side ? [run] : [];
        const isFirst = index === 0;
        const isLast = index === runs.length - 1;
        const keep = isFirst || isLast ? around : around * 2;
        if (run.words.length <= keep + 2)
            return [run];
        const head = isFirst ? [] : run.words.slice(0, around);
        const tail = isLast ? [] : run.words.slice(-around);
        return [{ kind: "same", words: [...head, "…", ...tail] }];
    });
}
/** As text, of at most so many characters. */
function textOfRuns(runs, limit) {
    const whole = runs.flatMap(({ words }) => words).join(" ");
    return whole.length <= limit ? whole : `${whole.slice(0, limit - 1).replace(/\p{Cs}$/u, "")}…`;
}


/***/ }),

/***/ 1575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ mainVariantId),
/* harmony export */   l1: () => (/* binding */ leafDifferences),
/* harmony export */   lj: () => (/* binding */ settingsDifference),
/* harmony export */   tX: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73903);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3028);
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88576);
/* harmony import */ var _reconcile_variants_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20680);
/* harmony import */ var _shown_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9727);





/**
 * What changes for the users of the main variant: the one with the greatest share before and after. Where that
 * one stays as it is, of the first green whose settings change. Values that may be secrets are not in it.
 */
function settingsDifference(from, to, secrets = new Set()) {
    for (const [before, after] of variantPairs(from, to)) {
        const variables = differences(before.variables, after.variables);
        const references = differences(before.secrets, after.secrets);
        if (variables.length + references.length === 0)
            continue;
        return {
            version: after.version,
            variables: variables.map(({ name, ...values }) => ({
                name,
                from: (0,_shown_value_js__WEBPACK_IMPORTED_MODULE_3__/* .shownValue */ .J)(name, values.from, secrets),
                to: (0,_shown_value_js__WEBPACK_IMPORTED_MODULE_3__/* .shownValue */ .J)(name, values.to, secrets),
            })),
            secrets: references.map(({ name, ...values }) => ({
                name,
                change: values.from === null ? "added" : values.to === null ? "removed" : "changed",
            })),
        };
    }
    return { version: null, variables: [], secrets: [] };
}
/** Variants before and after that may be compared, the main one first. */
function variantPairs(from, to) {
    const after = mainVariant(to);
    const main = mainVariant(from);
    if (after === undefined || main === undefined)
        return [];
    const replaced = (variant) => mainVariant({
        variants: from.variants,
        traffic: Object.fromEntries(Object.entries(from.traffic).filter(([id]) => {
            const known = from.variants[id];
            return known?.version === variant.version && !(0,_reconcile_variants_js__WEBPACK_IMPORTED_MODULE_2__/* .sameVariant */ .ag)(known, variant);
        })),
    });
    const others = Object.values(to.variants).filter((variant) => variant !== after);
    return [
        [replaced(after) ?? main, after],
        ...others.flatMap((variant) => {
            const before = replaced(variant);
            return before === undefined ? [] : [[before, variant]];
        }),
    ];
}
function differences(from, to) {
    return [...new Set([...Object.keys(from), ...Object.keys(to)])]
        .sort(_model_finding_js__WEBPACK_IMPORTED_MODULE_4__.compareText)
        .map((name) => ({ name, from: own(from, name), to: own(to, name) }))
        .filter((entry) => entry.from !== entry.to);
}
function own(record, name) {
    return Object.hasOwn(record, name) ? (record[name] ?? null) : null;
}
/** The greatest share; of equal ones the newer version, which is where a rollout is heading. */
function mainVariantId(traffic) {
    return Object.entries(traffic)
        .filter(([, share]) => share > 0)
        .sort(([a, left], [b, right]) => right - left || (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(b, a))[0]?.[0];
}
function mainVariant(live) {
    const id = mainVariantId(live.traffic);
    return id === undefined ? undefined : live.variants[id];
}
/**
 * Leaves of two plain values that differ, by dotted path, as compact JSON: how a change of policy is told.
 * Lists are compared whole, since their order carries meaning; that of keys carries none. Values of `secrets`,
 * by name, and what looks like a credential are left out.
 */
function leafDifferences(from, to, secrets = new Set()) {
    const [before, after] = [leaves(from), leaves(to)];
    return [...new Set([...before.keys(), ...after.keys()])].sort(_model_finding_js__WEBPACK_IMPORTED_MODULE_4__.compareText).flatMap((name) => {
        const values = { from: before.get(name), to: after.get(name) };
        const there = before.has(name) && after.has(name);
        if (there && (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(values.from) === (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(values.to))
            return [];
        const text = (value) => (value === undefined ? null : leafText(name, value, secrets));
        return [{ name, from: text(values.from), to: text(values.to), values }];
    });
}
function leaves(value) {
    const found = new Map();
    const visit = (node, path) => {
        if (typeof node === "object" && node !== null && !Array.isArray(node)) {
            for (const [key, member] of Object.entries(node))
                visit(member, path === "" ? key : `${path}.${key}`);
        }
        else if (node !== undefined) {
            found.set(path, node);
        }
    };
    visit(value, "");
    return found;
}
function leafText(path, value, secrets) {
    const [section, ...rest] = path.split(".");
    const name = rest.join(".");
    return section === "variables" && secrets.has(name)
        ? JSON.stringify(_shown_value_js__WEBPACK_IMPORTED_MODULE_3__/* .hidden */ .R)
        : JSON.stringify(value, (key, member) => typeof member === "string" ? (0,_shown_value_js__WEBPACK_IMPORTED_MODULE_3__/* .shownValue */ .J)(key === "" ? name : key, member) : member);
}


/***/ }),

/***/ 42629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TQ: () => (/* binding */ eventOfCommand),
/* harmony export */   UH: () => (/* binding */ eventsOfRecord),
/* harmony export */   XL: () => (/* binding */ eventsOf),
/* harmony export */   logLine: () => (/* binding */ logLine)
/* harmony export */ });
/* unused harmony exports eventNames, eventsByStatus */
/* harmony import */ var _reconcile_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36519);
/* harmony import */ var _reconcile_settle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77561);
/* harmony import */ var _by_itself_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71933);



/** Event by name, and what its line in the structured log is called (requirement C9). */
const names = {
    "server:registered": "mcp_server_registered",
    "server:updated": "mcp_server_updated",
    "server:status-changed": "mcp_server_status_changed",
    "server:traffic-changed": "mcp_server_traffic_changed",
    "server:health-changed": "mcp_server_health_changed",
    "server:rollback": "mcp_server_rollback",
    "server:refused": "mcp_server_refused",
    "server:override": "mcp_server_override",
};
/** In the order in which documentation lists them. */
const eventNames = Object.keys(names);
/**
 * What a status' event means to the outside. Shares that move are told as such beside it, wherever they do; the first
 * status of a server in an environment registers it, whatever it is called.
 */
const eventsByStatus = {
    adopted: "server:registered",
    deployed: "server:status-changed",
    "traffic-changed": "server:traffic-changed",
    "settings-changed": "server:updated",
    "rollout-started": "server:status-changed",
    "rollout-advanced": "server:traffic-changed",
    "rollout-confirmed": "server:updated",
    "rollout-approved": "server:updated",
    retired: "server:updated",
    "rollout-completed": "server:status-changed",
    "rolled-back": "server:rollback",
    withdrawn: "server:rollback",
    removed: "server:status-changed",
    resumed: "server:updated",
    recovered: "server:updated",
    "drift-found": "server:health-changed",
    "drift-gone": "server:health-changed",
};
/** What a run did and refused to do, oldest first. Looking at what is well is no event. */
function eventsOf(report) {
    return [
        ...report.reports.flatMap(eventsOfReport),
        ...(report.refused?.plans ?? []).map((plan) => refusal(plan, report.refused?.at ?? "")),
    ];
}
/** What a person changed of a status with no step taken: a hold that was lifted, a pause that was ended. */
function eventsOfRecord(status, before) {
    return eventsOfStatus(status, before, []);
}
function eventOfCommand({ event: name, key, ...told }) {
    const id = `${told.environment ?? "*"}/${told.server ?? "*"}@${key}`;
    return {
        ...event(id, name),
        at: told.at,
        environment: told.environment,
        server: told.server,
        revision: null,
        blue: told.blue,
        from: null,
        to: null,
        automatic: null,
        actor: told.actor,
        run: told.run,
        pull: null,
        reason: told.reason,
    };
}
/** One line of newline-delimited JSON, without its line feed. */
function logLine(event) {
    const { log, event: name, at, ...rest } = event;
    const level = name === "server:rollback" || name === "server:refused" || isIll(event) ? "warn" : "info";
    return JSON.stringify({ time: at, level, event: log, name, ...rest });
}
function isIll({ event, reason }) {
    return event === "server:health-changed" && reason !== null;
}
function eventsOfReport(one) {
    switch (one.kind) {
        case "concluded":
            // Targets that failed are tried again, and told of when they hold.
            return one.status.outcome === "applying" ? [] : eventsOfStatus(one.status, one.before, one.probes);
        case "bad":
            return [health(one.status, one.probes, one.status.at, one.reason)];
        case "alert":
            return [alert(one)];
        case "drift":
            return [drifted(one)];
        case "none":
        case "observed":
        case "inconclusive":
        case "brought-back":
        case "lost":
            return [];
    }
}
function eventsOfStatus(status, before, probes) {
    const isNew = before === undefined || before.event === "removed" || before.event === "withdrawn";
    const first = isNew && status.event !== "removed" ? "server:registered" : eventsByStatus[status.event];
    const moved = before !== undefined && !sameShares(before.traffic, status.traffic);
    const told = [first];
    if (moved && first !== "server:traffic-changed")
        told.push("server:traffic-changed");
    const main = told.map((name) => ofStatus(status, before, name, status.cause.reason ?? null));
    const verdicts = { before: verdictOf(before?.probes ?? []), now: verdictOf(probes) };
    const changed = probes.length > 0 && before !== undefined && verdicts.before !== verdicts.now;
    return [
        ...main,
        ...(changed ? [health(status, probes, status.at, ill(probes))] : []),
        ...overrides(status, before),
    ];
}
/** Each rule that was set aside for what is recorded now, and was not for what stood before. */
function overrides(status, before) {
    // Advisories are accepted one by one, under one rule: each is told.
    const keyOf = ({ rule, setAside }) => setAside?.advisory === undefined ? rule : `${rule} ${setAside.advisory}`;
    const known = new Set((before?.gates ?? []).filter(({ setAside }) => setAside).map(keyOf));
    return status.gates.flatMap((gate) => {
        const { setAside } = gate;
        if (!setAside || known.has(keyOf(gate)))
            return [];
        const told = ofStatus(status, before, "server:override", `${keyOf(gate)}${setAside.until === undefined ? "" : ` until ${setAside.until}`}: ${setAside.reason}`);
        return [{ ...told, id: `${told.id}:${keyOf(gate)}` }];
    });
}
function health(status, probes, at, reason) {
    const told = ofStatus(status, undefined, "server:health-changed", reason);
    return { ...told, at: probes.at(-1)?.at ?? at };
}
function refusal(plan, at) {
    const rules = plan.gates.filter((gate) => gate.outcome === "fail");
    return {
        ...unrecorded(plan, `${plan.id}@${plan.to.digest.slice(7, 19)}:refused`, "server:refused"),
        at,
        reason: rules.map(({ rule, message }) => `${rule}: ${message}`).join("; ") || null,
    };
}
function unrecorded(plan, id, name) {
    return {
        ...subject(plan.id),
        ...event(id, name),
        revision: null,
        blue: plan.to.blue,
        from: plan.from.traffic,
        to: name === "server:refused" ? plan.to.live.traffic : plan.from.traffic,
        automatic: null,
        actor: null,
        run: null,
        pull: null,
    };
}
/** What is bad and stays: told by every run that finds it so, as the same event. */
function alert({ id, plan, probes, reason }) {
    return {
        ...unrecorded(plan, `${id}@${plan.hash.slice(7, 19)}:alert`, "server:health-changed"),
        at: probes.at(-1)?.at ?? "",
        reason,
    };
}
/** What runs promises something else than what was reviewed; with no reason: not any more. */
function drifted({ status, before }) {
    const reason = status.drift === undefined ? null : (0,_reconcile_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .sayDrift */ .n_)(status.drift);
    return ofStatus(status, before, "server:health-changed", reason);
}
function ofStatus(status, before, name, reason) {
    const id = `${status.environment}/${status.server}`;
    return {
        ...subject(id),
        ...event(`${id}@${status.revision}:${name}`, name),
        at: status.at,
        revision: status.revision,
        blue: status.desired.blue,
        from: before?.traffic ?? null,
        to: status.traffic,
        automatic: name === "server:rollback" ? (0,_by_itself_js__WEBPACK_IMPORTED_MODULE_2__/* .isAutomatic */ .a)(status) : null,
        actor: status.cause.actor,
        run: status.cause.run,
        pull: status.cause.pull ?? null,
        reason,
    };
}
function subject(id) {
    const [environment = "", server = ""] = id.split("/");
    return { environment, server };
}
function event(id, name) {
    return { id, event: name, log: names[name] };
}
function verdictOf(probes) {
    return ill(probes) === null ? "well" : "ill";
}
function ill(probes) {
    return (0,_reconcile_settle_js__WEBPACK_IMPORTED_MODULE_1__/* .deciding */ .C$)(probes).find(({ outcome }) => outcome === "fail")?.message ?? null;
}
function sameShares(a, b) {
    const ids = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...ids].every((id) => (a[id] ?? 0) === (b[id] ?? 0));
}


/***/ }),

/***/ 6261:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  countOutcomes: () => (/* binding */ countOutcomes),
  formatEach: () => (/* binding */ formatEach),
  formatFindings: () => (/* binding */ formatFindings),
  whereOf: () => (/* binding */ whereOf)
});

// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(3028);
// EXTERNAL MODULE: ./.build/report/text.js
var report_text = __webpack_require__(10431);
;// CONCATENATED MODULE: ./.build/report/excerpt.js

/**
 * The marked line under the one before it, with carets and the message. A line too long for the width is cut
 * around the mark, so that a file of one line stays readable. Empty where the file has no such line, or it must
 * not be shown (undefined).
 */
function formatExcerpt(lines, mark, options) {
    const text = lines[mark.line - 1];
    if (text === undefined)
        return [];
    const digits = Math.max(3, String(mark.line).length + 2);
    const room = Math.max(20, options.width - digits - 3);
    const gutter = (label) => (0,report_text/* paint */.nI)("faint", `${label.padStart(digits)} │`, options);
    const shown = [];
    const previous = lines[mark.line - 2];
    if (previous !== undefined && previous.trim() !== "") {
        shown.push(`${gutter(String(mark.line - 1))} ${(0,report_text/* shorten */.ml)((0,report_text/* sanitize */.aj)(previous.slice(0, room * 2)), room)}`);
    }
    const offset = Math.min(mark.column - 1, text.length);
    const start = (0,report_text/* widthOf */.qz)((0,report_text/* sanitize */.aj)(text.slice(0, offset + mark.length))) <= room ? 0 : Math.max(0, offset - 12);
    const before = (start > 0 ? "…" : "") + (0,report_text/* sanitize */.aj)(text.slice(start, offset));
    const marked = (0,report_text/* sanitize */.aj)(text.slice(offset, offset + Math.min(mark.length, room)));
    const after = (0,report_text/* sanitize */.aj)(text.slice(offset + mark.length, offset + mark.length + room));
    shown.push(`${gutter(String(mark.line))} ${(0,report_text/* shorten */.ml)(before + marked + after, room)}`.trimEnd());
    const indent = (0,report_text/* widthOf */.qz)(before);
    const carets = "^".repeat(Math.max(1, Math.min((0,report_text/* widthOf */.qz)(marked), room - indent)));
    const message = (0,report_text/* sanitize */.aj)(mark.message);
    const lead = `${gutter("")} ${" ".repeat(indent)}${(0,report_text/* paint */.nI)(mark.style, carets, options)}`;
    if (indent + carets.length + 1 + (0,report_text/* widthOf */.qz)(message) <= room)
        return [...shown, `${lead} ${message}`];
    return [...shown, lead, ...(0,report_text/* wrap */.LV)(message, room).map((line) => `${gutter("")} ${line}`)];
}

// EXTERNAL MODULE: ./.build/report/marks.js
var marks = __webpack_require__(56912);
// EXTERNAL MODULE: ./.build/rules/registry.js + 53 modules
var registry = __webpack_require__(6360);
// EXTERNAL MODULE: ./.build/rules/variables/credential.js
var credential = __webpack_require__(47996);
;// CONCATENATED MODULE: ./.build/report/source-lines.js


/**
 * Reads the lines of files for excerpts. A line that any of the findings calls confidential is shown by none of
 * them, nor is what its value goes on in; nor is one with what has the shape of an issued credential.
 */
function lineReader(sources, findings) {
    const secret = new Map();
    for (const finding of findings) {
        const file = finding.file ?? finding.place?.file;
        if (file === undefined || !(0,registry/* isConfidential */.FX)(finding.rule))
            continue;
        secret.set(file, [...(secret.get(file) ?? []), finding.line]);
    }
    const cache = new Map();
    return (file) => {
        if (!cache.has(file))
            cache.set(file, read(sources.get(file), secret.get(file) ?? []));
        return cache.get(file);
    };
}
/** Undefined, no line at all, where nobody knows on which one the secret stands. */
function read(text, secret) {
    if (text === undefined || secret.includes(undefined))
        return undefined;
    const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
    const left = new Set();
    for (const line of secret) {
        if (line === undefined)
            continue;
        const end = endOfValue(lines, line - 1);
        for (let index = line - 1; index < end; index += 1)
            left.add(index);
    }
    return lines.map((line, index) => (left.has(index) || holdsToken(line) ? undefined : line));
}
/** A value may go on over many lines, however they are indented in a flow: until another key begins a line. */
function endOfValue(lines, start) {
    const indent = indentOf(lines[start] ?? "");
    let end = start + 1;
    while (end < lines.length && !beginsKey(lines[end] ?? "", indent))
        end += 1;
    return end;
}
function beginsKey(line, indent) {
    return indentOf(line) <= indent && /^\s*["']?[\w.+-]+["']?\s*:(?:\s|$)/.test(line);
}
function indentOf(line) {
    return /^\s*/.exec(line)?.[0].length ?? 0;
}
/** A line of a megabyte is no credential, and is not worth the time. */
function holdsToken(line) {
    return line.length < 10_000 && line.split(/[\s"',{}[\]]+/).some(credential/* isIssuedToken */.xU);
}

// EXTERNAL MODULE: ./.build/report/time.js
var time = __webpack_require__(91937);
;// CONCATENATED MODULE: ./.build/report/findings.js






/** How many findings are written out before the rest is only counted. */
const shownAtMost = 100;
/**
 * Every finding that is not a pass, most severe first, each with its excerpt and hint, and a last line that
 * counts them. Empty text where there are none. Source lines that may hold a secret are not shown.
 */
function formatFindings(findings, sources, options) {
    const blocks = formatEach(findings, sources, options);
    return blocks.length === 0 ? "" : [...blocks, countOutcomes(findings)].join("\n\n");
}
/**
 * As `formatFindings`, a block each, without the last line. `others`: what else was found in the same files; a
 * line that one of them calls confidential is not shown either.
 */
function formatEach(findings, sources, options, others = []) {
    const sorted = (0,finding.sortFindings)(findings.filter((finding) => finding.outcome !== "pass"));
    const linesOf = lineReader(sources, [...findings, ...others]);
    const blocks = sorted
        .slice(0, shownAtMost)
        .map((finding) => formatFinding(finding, linesOf, options).join("\n"));
    const hidden = sorted.length - shownAtMost;
    if (hidden > 0)
        blocks.push(`… and ${hidden} more; --json has all of them`);
    return blocks;
}
/** `2 fail, 1 wait`; outcomes that do not occur are left out. */
function countOutcomes(findings, always = []) {
    return finding.outcomes
        .filter((outcome) => outcome !== "pass")
        .map((outcome) => ({ outcome, n: findings.filter((finding) => finding.outcome === outcome).length }))
        .filter(({ outcome, n }) => n > 0 || always.includes(outcome))
        .map(({ outcome, n }) => `${n} ${outcome}`)
        .join(", ");
}
function formatFinding(finding, linesOf, options) {
    const { style } = marks/* marks */.Z[finding.outcome];
    const head = [
        (0,report_text/* paint */.nI)("strong", (0,report_text/* sanitize */.aj)(whereOf(finding)), options),
        (0,report_text/* paint */.nI)(style, finding.outcome, options),
        (0,report_text/* sanitize */.aj)(finding.rule),
    ];
    const file = finding.file ?? finding.place?.file;
    const lines = file === undefined ? undefined : linesOf(file);
    const excerpt = lines === undefined || finding.line === undefined
        ? []
        : formatExcerpt(lines, {
            line: finding.line,
            column: finding.column ?? 1,
            length: finding.length ?? 1,
            message: finding.message,
            style,
        }, options);
    return [
        head.join("  "),
        ...(excerpt.length > 0 ? excerpt : indented(finding.message, options)),
        ...(finding.eligible === undefined ? [] : [`  eligible at ${(0,time/* sayEligible */.xO)(finding.eligible, options)}`]),
        ...hintLines(finding.hint, options),
    ];
}
function hintLines(hint, options) {
    if (hint === "")
        return [];
    const label = "  hint: ";
    return (0,report_text/* wrap */.LV)((0,report_text/* sanitize */.aj)(hint), options.width - label.length).map((line, index) => (index === 0 ? label : " ".repeat(label.length)) + line);
}
/** `FILE:LINE:COLUMN`, else the deployment, environment or server, else the repository. */
function whereOf(finding) {
    const file = finding.file ?? finding.place?.file;
    if (file !== undefined) {
        return [file, finding.line, finding.column].filter((part) => part !== undefined).join(":");
    }
    const parts = [finding.environment, finding.server].filter((part) => part !== undefined);
    return parts.length > 0 ? parts.join("/") : "repository";
}
function indented(message, options) {
    const text = (0,report_text/* sanitize */.aj)(message);
    if ((0,report_text/* widthOf */.qz)(text) + 2 <= options.width)
        return [`  ${text}`];
    return (0,report_text/* wrap */.LV)(text, options.width - 2).map((line) => `  ${line}`);
}


/***/ }),

/***/ 38444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOfFile),
/* harmony export */   Y: () => (/* binding */ secretsOf)
/* harmony export */ });
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6360);

/**
 * For each deployment of a plan, the variables whose values no report may show: those that a release declares
 * as secrets, those that a finding says may be one, and those that are secrets before or after.
 */
function secretsOf(plan, declared = new Map()) {
    const general = confidentialVariables(plan.findings);
    return (deployment) => {
        const own = [...general, ...confidentialVariables(deployment.gates)].filter(({ finding }) => concerns(finding, deployment));
        const variants = [deployment.from, deployment.to.live].flatMap((live) => Object.values(live.variants));
        return new Set([
            ...(declared.get(deployment.id) ?? []),
            ...own.map(({ name }) => name),
            ...variants.flatMap((variant) => Object.keys(variant.secrets)),
        ]);
    };
}
/** The variables of a policy that findings about its own file say may be secrets. */
function secretsOfFile(file, findings) {
    const found = confidentialVariables(findings).filter(({ finding }) => finding.place?.file === file);
    return new Set(found.map(({ name }) => name));
}
function confidentialVariables(findings) {
    return findings.flatMap((finding) => {
        const name = finding.place?.path[1];
        return (0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .isConfidential */ .FX)(finding.rule) && typeof name === "string" ? [{ finding, name }] : [];
    });
}
function concerns(finding, { environment, server }) {
    return ((finding.environment === undefined || finding.environment === environment) &&
        (finding.server === undefined || finding.server === server));
}


/***/ }),

/***/ 63198:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findingsJson: () => (/* binding */ findingsJson),
/* harmony export */   heldJson: () => (/* binding */ heldJson)
/* harmony export */ });
/* harmony import */ var _model_advisory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33114);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3028);
/* harmony import */ var _shown_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9727);



/** Findings in the order in which they are shown; passes are kept, so that every gate can be seen. */
function findingsJson(findings) {
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__.sortFindings)(findings).map((finding) => ({
        rule: finding.rule,
        outcome: finding.outcome,
        severity: finding.severity,
        message: finding.message,
        hint: finding.hint,
        file: finding.file ?? finding.place?.file ?? null,
        line: finding.line ?? null,
        column: finding.column ?? null,
        environment: finding.environment ?? null,
        server: finding.server ?? null,
        eligible: finding.eligible ?? null,
        ...(finding.advisory
            ? { advisory: { ...finding.advisory, url: (0,_model_advisory_js__WEBPACK_IMPORTED_MODULE_1__/* .advisoryAddress */ .GJ)(finding.advisory.id) ?? null } }
            : {}),
    }));
}
/** What is held, without the names that secrets have in their stores, and without what looks like a secret. */
function heldJson(held) {
    const { revision, at, reason } = held;
    if (held.kind === "secret")
        return { revision, at, reason, kind: held.kind, name: held.name };
    return held.kind === "variable" ? { ...held, value: (0,_shown_value_js__WEBPACK_IMPORTED_MODULE_2__/* .shownValue */ .J)(held.name, held.value) } : held;
}


/***/ }),

/***/ 52419:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ advisoryTable),
/* harmony export */   X: () => (/* binding */ advisorySection)
/* harmony export */ });
/* harmony import */ var _model_advisory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33114);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47048);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43570);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45455);
/* harmony import */ var _gates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74394);





/** More than are shown are counted. */
const most = 50;
/** Known vulnerabilities, each once, worst first: where it is, since when it is fixed, and what is made of it. */
function advisoryTable(findings) {
    const rows = rowsOf(findings);
    const cells = rows
        .slice(0, most)
        .map(({ advisory, outcome, setAside }) => [
        `${_gates_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeSigns */ .H2[outcome]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(advisory.id), (0,_model_advisory_js__WEBPACK_IMPORTED_MODULE_4__/* .advisoryAddress */ .GJ)(advisory.id))}`,
        advisory.severity ?? "not known",
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`${advisory.package} ${advisory.version}`),
        advisory.fixed === null ? _phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6 : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(advisory.fixed),
        setAside === undefined ? "" : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(setAside.until ?? "")}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(setAside.reason, 200)}`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(advisory.summary, 160),
    ]);
    const headings = ["advisory", "severity", "package", "fixed in", "accepted until", "what"];
    const rest = rows.length - most;
    return `${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(headings, cells)}${rest > 0 ? `\n\n… and ${rest} more` : ""}`;
}
function advisorySection(findings) {
    const count = rowsOf(findings).length;
    return count === 0 ? "" : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(`Advisories: ${count}`, advisoryTable(findings));
}
function rowsOf(findings) {
    const found = new Map();
    for (const finding of findings) {
        const { advisory } = finding;
        if (!advisory)
            continue;
        const key = `${advisory.id} ${advisory.package} ${advisory.version}`;
        const known = found.get(key);
        // What is refused somewhere is told as that, wherever else it is let through.
        if (!known || (known.outcome !== "fail" && finding.outcome === "fail"))
            found.set(key, { ...finding, advisory });
    }
    return [...found.values()].sort((a, b) => (0,_model_advisory_js__WEBPACK_IMPORTED_MODULE_4__/* .compareAdvisories */ .vu)(a.advisory, b.advisory));
}


/***/ }),

/***/ 43570:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ small),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
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
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .bold */ .Cr)(markdown);
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
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   f: () => (/* binding */ firstThatFit),
/* harmony export */   j9: () => (/* binding */ commentLimit),
/* harmony export */   mf: () => (/* binding */ summaryLimit),
/* harmony export */   t6: () => (/* binding */ fullestThatFits)
/* harmony export */ });
/* unused harmony export tiers */
/**
 * What GitHub takes as the text of a comment. It says 65,536 characters, and was seen to count 262,144 bytes; as
 * many bytes as it says characters, with line feeds counted twice, is within every way of counting.
 */
const commentLimit = 65_536;
/** What GitHub takes as the summary of one step: 1 MiB, beyond which it shows nothing of it. */
const summaryLimit = 1_048_576;
/** How much is written out; what a lower one leaves out is told to be elsewhere. */
const tiers = ["full", "collapsed", "list", "counts"];
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


/***/ }),

/***/ 74394:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H2: () => (/* binding */ outcomeSigns),
/* harmony export */   WF: () => (/* binding */ gateItems),
/* harmony export */   dt: () => (/* binding */ sayGate),
/* harmony export */   eZ: () => (/* binding */ gatesInShort)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3028);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10431);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45455);



const isoInstant = /\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g;
/** A time as the rule about windows tells it: by a clock that runs on while the comment stands. */
const runningTime = /(?<=\bopens )[^()]+?, in \d+ (?:s|min|h|d|days)\b/;
/** What a gate says as plain text, with its instants told so that they stay true, and when it can pass. */
function sayGate({ message, eligible }, { moment }, environment) {
    const when = eligible ? moment(eligible, environment) : undefined;
    const told = message.replace(isoInstant, (instant) => moment(instant, environment));
    if (when === undefined || told.includes(when))
        return told;
    const opens = told.replace(runningTime, () => when);
    return opens === told ? `${told}; eligible ${when}` : opens;
}
/** One sign per outcome; those of a table's first column are elsewhere. */
const outcomeSigns = {
    pass: "✓",
    wait: "⏳",
    warn: "⚠️",
    fail: "✗",
};
/** `4 ✓ · 1 waits: window opens Mon 23 Nov 09:00 Europe/Berlin`: counts, and the first of what is not passed. */
function gatesInShort(gates, voice, environment) {
    const of = (outcome) => gates.filter((gate) => gate.outcome === outcome);
    const words = { fail: ["fails", "fail"], wait: ["waits", "wait"], warn: ["warns", "warn"] };
    const passes = of("pass").length;
    return [
        ...["fail", "wait", "warn"].flatMap((outcome) => {
            const found = of(outcome);
            const [first] = found;
            if (first === undefined)
                return [];
            const said = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(sayGate(first, { moment: voice.short }, environment), 140);
            return [`${found.length} ${words[outcome][found.length === 1 ? 0 : 1]}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(said)}`];
        }),
    ].reduce((line, part) => (line === "" ? part : `${line} · ${part}`), passes > 0 ? `${passes} ✓` : "");
}
/** A list item per gate, what stands in the way first. */
function gateItems(gates, voice) {
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__.sortFindings)(gates).map((gate) => {
        const said = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(sayGate(gate, voice, gate.environment));
        const hint = gate.outcome === "pass" || gate.hint === "" ? "" : `<br>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(gate.hint)}`;
        return `${outcomeSigns[gate.outcome]} ${said} · ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(gate.rule)}${hint}`;
    });
}


/***/ }),

/***/ 56912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ marks)
/* harmony export */ });
/** One sign and one colour per outcome, the same everywhere. */
const marks = {
    pass: { sign: "✓", style: "good" },
    wait: { sign: "…", style: "wait" },
    warn: { sign: "!", style: "warn" },
    fail: { sign: "✗", style: "bad" },
};


/***/ }),

/***/ 47048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ sayHeld),
/* harmony export */   BC: () => (/* binding */ shortHash),
/* harmony export */   Fs: () => (/* binding */ sayTraffic),
/* harmony export */   RM: () => (/* binding */ sayStrategy),
/* harmony export */   dt: () => (/* binding */ sayGate),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   x4: () => (/* binding */ sayVersions)
/* harmony export */ });
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88576);
/* harmony import */ var _reconcile_hold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81315);
/* harmony import */ var _shown_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9727);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10431);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91937);





/** What stands for nothing in a table. */
const nothing = "–";
/**
 * `1.1.4 75 %, 1.1.5 25 %`, older first; `–` where nothing is live. Zero shares are left out, but for those of the
 * version or variant that is `named`, and so is what tells two variants of a version apart where there is but one.
 */
function sayTraffic(traffic, named) {
    const shares = Object.entries(traffic)
        .filter(([variant, share]) => share > 0 || variant === named || (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(variant) === named)
        .sort(([a], [b]) => (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(a, b));
    const versions = shares.map(([variant]) => (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(variant));
    const alone = (version) => versions.filter((one) => one === version).length === 1;
    const label = (variant) => (alone((0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(variant)) ? (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(variant) : variant);
    return shares.length === 0
        ? nothing
        : shares.map(([variant, share]) => `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(label(variant))} ${share} %`).join(", ");
}
/** As `sayTraffic`, but a single variant at 100 percent is only named. */
function sayVersions(traffic) {
    const live = Object.entries(traffic).filter(([, share]) => share > 0);
    return live.length === 1 && live[0]?.[1] === 100 ? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)((0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(live[0][0])) : sayTraffic(traffic);
}
/** `canary 5 → 25 → 50 → 100 %, every 15 min`; steps at or below the share it already has are left out. */
function sayStrategy(strategy, startingAt = 0) {
    const { pauses = [], keep } = strategy;
    const asked = strategy.steps.filter((step) => pauses.includes(step));
    const pause = asked.length === 0 ? "" : `, pausing at ${asked.join(" and ")} % until resumed`;
    const after = keep === undefined ? "" : `; the old one stays ready for ${(0,_time_js__WEBPACK_IMPORTED_MODULE_3__/* .saySetting */ .kV)(keep)}`;
    return `${sayPace(strategy, startingAt)}${pause}${after}`;
}
function sayPace({ type, steps, interval, batches }, startingAt) {
    if (type === "immediate" || steps.length === 0)
        return "at once";
    const every = interval > 0 ? `, every ${(0,_time_js__WEBPACK_IMPORTED_MODULE_3__/* .saySetting */ .kV)(interval)}` : "";
    if (batches)
        return `${type} over ${batches.at(-1)} targets in ${batches.length} batches${every}`;
    if (type === "blue_green")
        return "blue_green: started beside the old one, then 100 %";
    const left = [...steps.filter((step) => step > startingAt), 100];
    return `${type} ${left.join(" → ")} %${left.length > 1 ? every : ""}`;
}
/** The first six hexadecimal digits of a digest: enough to tell two plans apart by eye. */
function shortHash(digest) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(digest.replace(/^sha256-/, "").slice(0, 6));
}
/** As messages name it, for a terminal; a value that looks like a credential is not repeated. */
function sayHeld(held) {
    const safe = held.kind === "variable" ? { ...held, value: (0,_shown_value_js__WEBPACK_IMPORTED_MODULE_4__/* .shownValue */ .J)(held.name, held.value) } : held;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)((0,_reconcile_hold_js__WEBPACK_IMPORTED_MODULE_1__/* .describeHeld */ .T0)(safe));
}
const isoInstant = /\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g;
/** How long it was until a time when a gate told it, which is another length by now. */
const runningTime = /(?<=^(?:window opens|scheduled for) [^()]+?, )in \d+ (?:s|min|h|d|days)\b/;
/** What a gate says, with its instants as people tell them, and when it can pass: told once. */
function sayGate(gate, options) {
    const { message, eligible } = gate;
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(message).replace(isoInstant, (instant) => instant === eligible ? (0,_time_js__WEBPACK_IMPORTED_MODULE_3__/* .sayEligible */ .xO)(instant, options) : (0,_time_js__WEBPACK_IMPORTED_MODULE_3__/* .sayInstant */ .$r)(instant, options));
    if (eligible === undefined || eligible === null || message.includes(eligible))
        return text;
    if (runningTime.test(text))
        return text.replace(runningTime, () => (0,_time_js__WEBPACK_IMPORTED_MODULE_3__/* .sayIn */ .dx)(eligible, options.now));
    return `${text}: eligible at ${(0,_time_js__WEBPACK_IMPORTED_MODULE_3__/* .sayEligible */ .xO)(eligible, options)}`;
}


/***/ }),

/***/ 53022:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ sameThing),
/* harmony export */   eM: () => (/* binding */ planFindings),
/* harmony export */   iS: () => (/* binding */ sharedGates)
/* harmony export */ });
/**
 * Findings of the plan and of all its gates: what an exit status and a JSON document are made of. What several
 * deployments fail or wait for at the same place in a file is told once, and then of none of them in particular.
 */
function planFindings(plan) {
    const found = new Map();
    for (const finding of [...plan.findings, ...plan.deployments.flatMap((deployment) => deployment.gates)]) {
        const key = sameThing(finding) ?? `${found.size}`;
        const known = found.get(key);
        found.set(key, known === undefined ? finding : shared(known, finding));
    }
    return [...found.values()];
}
/** Keys of what stands in the way of more than one deployment. */
function sharedGates(plan) {
    const seen = new Set();
    const twice = new Set();
    for (const deployment of plan.deployments) {
        const keys = new Set(deployment.gates.flatMap((gate) => sameThing(gate) ?? []));
        for (const key of keys)
            (seen.has(key) ? twice : seen).add(key);
    }
    return twice;
}
/** Undefined for what names no place: the same words about two deployments are two things. */
function sameThing({ rule, outcome, message, file, line, place }) {
    const where = file ?? place?.file;
    if (where === undefined)
        return undefined;
    return JSON.stringify([rule, outcome, message, where, place ? place.path : line]);
}
function shared(one, other) {
    const { environment, server, ...rest } = one.line === undefined ? { ...one, ...located(other) } : one;
    return {
        ...rest,
        ...(environment !== undefined && environment === other.environment ? { environment } : {}),
        ...(server !== undefined && server === other.server ? { server } : {}),
    };
}
function located({ file, line, column, length }) {
    return {
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
        ...(length === undefined ? {} : { length }),
    };
}


/***/ }),

/***/ 55990:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ sayLeaf),
/* harmony export */   O: () => (/* binding */ sayLeafChange),
/* harmony export */   cv: () => (/* binding */ formatPolicies)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73903);
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48077);
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1575);
/* harmony import */ var _hidden_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38444);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47048);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10431);






/** Changes of policies: whole environments share a line; what changes inside one has a block. */
function formatPolicies(policies, findings, options) {
    const names = (of) => (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .paint */ .nI)("strong", of.map((policy) => (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .sanitize */ .aj)(policy.environment)).join(", "), options);
    const added = policies.filter((policy) => policy.from === null);
    const removed = policies.filter((policy) => policy.to === null);
    return [
        ...(added.length === 0 ? [] : [`${names(added)}  (new)`]),
        ...(removed.length === 0 ? [] : [`${names(removed)}  (removed)`]),
        ...policies
            .filter((policy) => policy.from !== null && policy.to !== null)
            .map((policy) => formatPolicy(policy, findings, options)),
    ];
}
function formatPolicy(policy, findings, options) {
    const name = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .paint */ .nI)("strong", (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .sanitize */ .aj)(policy.environment), options);
    const secrets = policy.to === null ? undefined : (0,_hidden_js__WEBPACK_IMPORTED_MODULE_3__/* .secretsOfFile */ .F)(policy.to.file, findings);
    const changes = (0,_difference_js__WEBPACK_IMPORTED_MODULE_2__/* .leafDifferences */ .l1)(policy.from, policy.to, secrets).flatMap((one) => {
        const head = `  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .sanitize */ .aj)(one.name)}  `;
        const [first, ...rest] = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .LV)(sayLeafChange(one), Math.max(30, options.width - (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .widthOf */ .qz)(head)));
        return [`${head}${first}`, ...rest.map((line) => `    ${line}`)];
    });
    return [`${name}  (policy changes)`, ...changes].join("\n");
}
/** Settings that are lengths of time: people write and read them as such. */
const durations = new Set([
    "soak",
    "strategy.interval",
    "strategy.watch",
    "strategy.keep",
    "rollback.maxAge",
    "drift.every",
]);
const durationsOfAnalyses = /^analyses\..+\.(?:interval|timeout)$/;
/** `24h → 0s`; of a list what comes and what goes: `+ mcp global`. */
function sayLeafChange(one) {
    const [from, to] = [sayLeaf(one, "from"), sayLeaf(one, "to")];
    if (!isList(one))
        return `${from} → ${to}`;
    return [from, to].filter((side) => side !== _phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .nothing */ .s6).join(", ") || "in another order";
}
function isList({ values: { from, to } }) {
    return Array.isArray(from ?? []) && Array.isArray(to ?? []);
}
/**
 * One side of a leaf on one line, lengths of time as people write them; `–` where there is none. Of a list, only what
 * the other side lacks.
 */
function sayLeaf(one, side) {
    const value = one.values[side];
    if (isList(one))
        return sayMembers(one, side);
    const isDuration = durations.has(one.name) || durationsOfAnalyses.test(one.name);
    if (isDuration && typeof value === "number")
        return (0,_model_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(value);
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)((0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .sanitize */ .aj)(one[side] ?? _phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .nothing */ .s6), 60);
}
function sayMembers({ values, ...shown }, side) {
    const other = new Set(membersOf(values[side === "from" ? "to" : "from"]).map(_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj));
    // As it may be shown: what is secret is left out of the text, and not of the values.
    const texts = membersOf(JSON.parse(shown[side] ?? "[]"));
    const own = membersOf(values[side]).flatMap((member, index) => other.has((0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(member)) ? [] : [texts[index]]);
    const sign = side === "from" ? "−" : "+";
    return own.map((member) => `${sign} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)((0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .sanitize */ .aj)(sayMember(member)), 80)}`).join(", ") || _phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .nothing */ .s6;
}
function membersOf(value) {
    return Array.isArray(value) ? value : [];
}
/** `mcp project .mcp.json`, `allow Mon-Fri 09:00-16:00 Europe/Berlin`: what it is, then the rest. */
function sayMember(member) {
    if (typeof member === "string")
        return member;
    if (typeof member !== "object" || member === null || Array.isArray(member))
        return JSON.stringify(member);
    const entries = Object.entries(member);
    const first = entries.filter(([key]) => key === "type" || key === "kind");
    const rest = entries.filter(([key]) => key !== "type" && key !== "kind");
    return [...first, ...rest].map(([, value]) => sayMember(value)).join(" ");
}


/***/ }),

/***/ 7049:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sayReach),
/* harmony export */   x: () => (/* binding */ reachOf)
/* harmony export */ });
/** Null: it moves shares, not targets. */
function reachOf({ batches, order = [], step, }) {
    const of = batches?.at(-1);
    if (!batches || of === undefined)
        return null;
    const reached = batches[step - 1] ?? of;
    return { reached, of, names: order.slice(0, reached) };
}
/** `2 of 5 targets: mcp project .mcp.json, mcp global`; not sanitised. */
function sayReach({ reached, of, names }) {
    const shown = names.slice(0, 5).map((name) => name.replace(/:+/g, " ").trim());
    const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : "";
    return `${reached} of ${of} targets${shown.length === 0 ? "" : `: ${shown.join(", ")}${more}`}`;
}


/***/ }),

/***/ 9727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ shownValue),
/* harmony export */   R: () => (/* binding */ hidden)
/* harmony export */ });
/* harmony import */ var _rules_variables_credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47996);

/** What stands in place of a value that may be a secret. */
const hidden = "(hidden)";
/** A variable's value as a report may carry it: what looks like a credential is never repeated. */
function shownValue(name, value, secrets) {
    return value !== null && (secrets?.has(name) || (0,_rules_variables_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .looksSecret */ .n0)(name, value)) ? hidden : value;
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
/* harmony export */   qz: () => (/* binding */ widthOf),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
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


/***/ }),

/***/ 91937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ sayInstant),
/* harmony export */   P7: () => (/* binding */ sayAgo),
/* harmony export */   dx: () => (/* binding */ sayIn),
/* harmony export */   kP: () => (/* binding */ sayDuration),
/* harmony export */   kV: () => (/* binding */ saySetting),
/* harmony export */   xO: () => (/* binding */ sayEligible)
/* harmony export */ });
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48077);

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
/** As people say it: `12 min`, `31 h`, `5 days`; one unit, rounded down, hours up to four days. */
function sayDuration(duration) {
    const length = Math.max(0, duration);
    if (length < minute)
        return `${Math.floor(length / second)} s`;
    if (length < 2 * hour)
        return `${Math.floor(length / minute)} min`;
    if (length < 4 * day)
        return `${Math.floor(length / hour)} h`;
    return `${Math.floor(length / day)} days`;
}
/** A setting's length, exact: `24 h`, `1 h 30 min`. */
function saySetting(duration) {
    const units = { d: "days", h: "h", m: "min", s: "s" };
    const parts = [...(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(duration).matchAll(/(\d+)([dhms])/g)];
    return parts
        .map(([, number = "", unit = ""]) => `${number} ${units[unit] ?? unit}`)
        .join(" ");
}
/** `31 h ago`, `just now`; what lies ahead of the clock is said so, never as a negative number. */
function sayAgo(instant, now) {
    const age = now.getTime() - Date.parse(instant);
    if (Number.isNaN(age))
        return "unknown";
    if (age < -minute)
        return sayIn(instant, now);
    return age < 10 * second ? "just now" : `${sayDuration(age)} ago`;
}
/** `in 14 h`; `now` for what is due, rounded up so that it is never promised too early. */
function sayIn(instant, now) {
    const rest = Date.parse(instant) - now.getTime();
    if (Number.isNaN(rest))
        return "unknown";
    if (rest <= 0)
        return "now";
    const unit = rest < minute ? second : rest < 2 * hour ? minute : rest < 4 * day ? hour : day;
    return `in ${sayDuration(Math.ceil(rest / unit) * unit)}`;
}
/** `10:30` today, `Mon 09:00` within a week, else `2026-12-20 09:00`; with the zone unless it is today. */
function sayInstant(instant, options) {
    const date = new Date(instant);
    if (Number.isNaN(date.getTime()))
        return "unknown";
    const at = partsOf(date, options.timeZone);
    const today = partsOf(options.now, options.timeZone);
    const clock = `${at.hour}:${at.minute}`;
    if (at.day === today.day)
        return clock;
    const near = Math.abs(date.getTime() - options.now.getTime()) < 6 * day;
    return `${near ? at.weekday : at.day} ${clock} ${options.timeZone}`;
}
function partsOf(date, timeZone) {
    const parts = new Intl.DateTimeFormat("en-GB", {
        timeZone,
        weekday: "short",
        year: "numeric",
        month: "2-digit",
        day: "2-digit",
        hour: "2-digit",
        minute: "2-digit",
        hourCycle: "h23",
    }).formatToParts(date);
    const part = (type) => parts.find((entry) => entry.type === type)?.value ?? "";
    return {
        day: `${part("year")}-${part("month")}-${part("day")}`,
        weekday: part("weekday"),
        hour: part("hour"),
        minute: part("minute"),
    };
}
/** `Mon 09:00 Europe/Berlin, in 14 h`: when something can go on, absolute and relative. */
function sayEligible(instant, options) {
    return `${sayInstant(instant, options)}, ${sayIn(instant, options.now)}`;
}


/***/ }),

/***/ 40922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ tidyLock),
/* harmony export */   HJ: () => (/* binding */ takeLock),
/* harmony export */   KW: () => (/* binding */ isLeftBehind),
/* harmony export */   up: () => (/* binding */ hasCode),
/* harmony export */   v3: () => (/* binding */ LockTaken)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9020);






/** Thrown when a lock stays taken for longer than was waited. */
class LockTaken extends Error {
    code = "lock/taken";
}
/**
 * A foreign machine's lock counts as left behind after so long: whether its holder lives cannot be seen. Well
 * above what a holder takes to write a file, and below what callers wait, so that a lock file that was
 * committed or copied stops nobody.
 */
const foreignAge = 20_000;
/** So does a lock file that says nothing; where hard links are missing it is not written in one go. */
const silentAge = 10_000;
/**
 * Takes the lock file at `path`, waiting up to `patience` milliseconds, and gives the function that lets go.
 *
 * The file appears with its content or not at all. A lock whose holder is dead is taken over: whoever does
 * so first takes the lock on that very holder's mark (`PATH.NONCE`), so that of several who saw the dead one
 * only one removes it, and nobody removes the lock of its successor.
 */
async function takeLock(path, patience) {
    const until = Date.now() + patience;
    return await take(path, until);
}
async function take(path, until) {
    const nonce = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex");
    for (;;) {
        const holder = await holderOf(path);
        if (holder === null) {
            if (await create(path, nonce))
                return async () => letGo(path, nonce);
        }
        else if (await isDead(holder, path))
            await removeDead(path, holder.nonce, until);
        else if (Date.now() >= until)
            throw new LockTaken(`${path} is held by process ${holder.pid} on ${holder.host}`);
        else
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(4 + Math.random() * 16);
    }
}
async function create(path, nonce) {
    const holder = {
        nonce,
        host: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(),
        pid: process.pid,
        started: (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .processStart */ .gy)(process.pid) ?? null,
    };
    const own = `${path}.${hostMark()}-${process.pid}-${nonce}.new`;
    try {
        await writeNew(own, JSON.stringify(holder));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(own, path);
        return true;
    }
    catch (error) {
        if (hasCode(error, "EEXIST"))
            return false;
        if (hasCode(error, "EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"))
            return await createInPlace(path, holder);
        throw error;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(own, { force: true });
    }
}
/** Whether a file beside a lock is what a process of this machine left that was killed while it took the lock. */
function isLeftBehind(name) {
    const [, host, pid] = /\.([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{16}\.new$/.exec(name) ?? [];
    return host === hostMark() && !(0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .isAlive */ ._n)(Number(pid));
}
/**
 * Takes away what dead processes left of a lock: the lock itself, as the next who needs it would, and what they died
 * over while they took it. Never rejects; what cannot be taken away disturbs nobody.
 */
async function tidyLock(path) {
    try {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);
        const own = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)).filter((name) => name.startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)));
        for (const name of own.filter(isLeftBehind))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name), { force: true });
        const holder = own.length > 0 ? await holderOf(path) : null;
        if (holder && (await isDead(holder, path)))
            await removeDead(path, holder.nonce, Date.now());
    }
    catch {
        // Another one tidies as well, or may not write here.
    }
}
function hostMark() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update((0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)()).digest("hex").slice(0, 8);
}
/** Without hard links: exclusive, though not whole at once. */
async function createInPlace(path, holder) {
    try {
        await writeNew(path, JSON.stringify(holder));
        return true;
    }
    catch (error) {
        if (hasCode(error, "EEXIST"))
            return false;
        throw error;
    }
}
async function writeNew(path, text) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, "wx", 0o600);
    try {
        await file.writeFile(text);
    }
    finally {
        await file.close();
    }
}
/** Null where the file is gone. */
async function holderOf(path) {
    try {
        return parseHolder(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8"));
    }
    catch (error) {
        if (hasCode(error, "ENOENT"))
            return null;
        throw error;
    }
}
const silent = { nonce: "silent", host: "", pid: 0, started: null };
function parseHolder(text) {
    try {
        const value = JSON.parse(text);
        if (typeof value !== "object" || value === null)
            return silent;
        const { nonce, host, pid, started } = value;
        if (typeof nonce !== "string" || !/^[0-9a-f]{16}$/.test(nonce))
            return silent;
        if (typeof host !== "string" || typeof pid !== "number" || !Number.isSafeInteger(pid) || pid <= 0)
            return silent;
        return { nonce, host, pid, started: typeof started === "string" ? started : null };
    }
    catch {
        return silent;
    }
}
async function isDead(holder, path) {
    if (holder.pid === 0)
        return (await ageOf(path)) > silentAge;
    if (holder.host !== (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)())
        return (await ageOf(path)) > foreignAge;
    if (!(0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .isAlive */ ._n)(holder.pid))
        return true;
    const started = (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .processStart */ .gy)(holder.pid);
    return holder.started !== null && started !== undefined && started !== holder.started;
}
async function ageOf(path) {
    const seen = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => null);
    return seen ? Date.now() - seen.mtimeMs : 0;
}
async function removeDead(path, nonce, until) {
    const done = await take(`${path}.${nonce}`, until);
    try {
        if ((await holderOf(path))?.nonce === nonce)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
    }
    finally {
        await done();
    }
}
async function letGo(path, nonce) {
    if ((await holderOf(path))?.nonce === nonce)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
}
function hasCode(error, ...codes) {
    return error instanceof Error && "code" in error && codes.includes(String(error.code));
}


/***/ }),

/***/ 9020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SW: () => (/* binding */ processSpace),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   gy: () => (/* binding */ processStart)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_3__);




/**
 * Twelve hexadecimal digits for where a process id means something: a hash of the host's name and, where there
 * are such, of the space of process ids, so that two containers are two hosts.
 */
function processSpace() {
    const space = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readlinkSync)("/proc/self/ns/pid")) ?? "";
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(`${(0,node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)()}\0${space}`).digest("hex").slice(0, 12);
}
/** Whether there is a process of this id, somebody else's included. One that only waits for its parent is there. */
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // Not permitted means that it is there, and somebody else's.
        return error instanceof Error && "code" in error && error.code === "EPERM";
    }
}
/**
 * When a process started, in no particular unit: ids are used again, ids with their starts are not. `ended`
 * where it only waits for its parent; undefined where there is none, or the system does not tell.
 */
function processStart(pid) {
    if (pid !== process.pid)
        return startOf(pid);
    own ??= startOf(pid);
    return own;
}
let own;
function startOf(pid) {
    return process.platform === "linux" ? startOnLinux(pid) : startByPs(pid);
}
/** Boot and clock ticks since boot: the 22nd field of `/proc/PID/stat`; the 2nd may hold spaces and brackets. */
function startOnLinux(pid) {
    return attempt(() => {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(`/proc/${pid}/stat`, "utf8");
        const [state, ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        // A zombie has ended; only its parent has not asked yet.
        if (state === "Z" || state === "X")
            return "ended";
        const boot = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)("/proc/sys/kernel/random/boot_id", "utf8").slice(0, 8)) ?? "boot";
        return `${boot}.${fields[18]}`;
    });
}
function startByPs(pid) {
    return attempt(() => {
        const text = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)("ps", ["-o", "lstart=", "-p", String(pid)], {
            encoding: "utf8",
            env: { ...process.env, LC_ALL: "C", TZ: "UTC" },
            stdio: ["ignore", "pipe", "ignore"],
            timeout: 5_000,
        }).trim();
        return text === "" ? undefined : (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(text).digest("hex").slice(0, 12);
    });
}
function attempt(work) {
    try {
        return work();
    }
    catch {
        return undefined;
    }
}


/***/ })

};
;