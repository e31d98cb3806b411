"use strict";
exports.id = 7257;
exports.ids = [7257];
exports.modules = {

/***/ 7257:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: ./.build/commands/command.js
var command = __webpack_require__(82383);
;// CONCATENATED MODULE: ./.build/commands/demo/servers.js
/** The program of a small server: stdio, no dependencies, the handshake and its tools. */
function smallServer({ name, version, tools, failsIn }) {
    const listed = Object.entries(tools).map(([tool, argument]) => ({
        name: tool,
        inputSchema: { type: "object", properties: { [argument]: { type: "string" } }, required: [argument] },
    }));
    const fault = failsIn === undefined
        ? ""
        : `
if (process.env.MCP_ENV === ${JSON.stringify(failsIn)}) {
  console.error("no database in ${failsIn}");
  process.exit(1);
}
`;
    return `// A small MCP server, written by headgate demo.
import { createInterface } from "node:readline";
${fault}
const tools = ${JSON.stringify(listed, null, 2)};
const answers = {
  initialize: ({ protocolVersion }) => ({
    protocolVersion,
    capabilities: { tools: {} },
    serverInfo: { name: ${JSON.stringify(name)}, version: ${JSON.stringify(version)} },
  }),
  ping: () => ({}),
  "tools/list": () => ({ tools }),
  "tools/call": ({ name }) => ({ content: [{ type: "text", text: name + " was called" }] }),
};

createInterface({ input: process.stdin }).on("line", (line) => {
  const { id, method, params = {} } = JSON.parse(line);
  if (id === undefined) return;
  const answer = Object.hasOwn(answers, method) ? answers[method] : undefined;
  const reply = answer
    ? { result: answer(params) }
    : { error: { code: -32601, message: "there is no method " + method } };
  console.log(JSON.stringify({ jsonrpc: "2.0", id, ...reply }));
});
`;
}

;// CONCATENATED MODULE: ./.build/commands/demo/cast.js

/** Public packages that need no credentials; all of them must be there for the demo to begin. */
const cast_packages = {
    everything: "@modelcontextprotocol/server-everything",
    memory: "@modelcontextprotocol/server-memory",
};
/** Versions of those packages that are known to start. */
const packageVersions = { before: "2026.1.26", after: "2026.8.31" };
function castOf(offline) {
    const bad = own({ name: "notes", version: "1.0.0", tools: { add_note: "text" } }, {
        name: "notes",
        version: "1.1.0",
        tools: { add_note: "text", find_notes: "query" },
        failsIn: "production",
    });
    if (!offline)
        return { lead: published("everything"), second: published("memory"), bad };
    const weather = { get_forecast: "place" };
    const tasks = { add_task: "title", close_task: "id" };
    return {
        lead: own({ name: "weather", version: "1.0.0", tools: weather }, { name: "weather", version: "1.1.0", tools: { ...weather, get_alerts: "region" } }),
        second: own({ name: "tasks", version: "1.0.0", tools: tasks }, { name: "tasks", version: "1.1.0", tools: { ...tasks, list_tasks: "state" } }),
        bad,
    };
}
function published(id) {
    return { id, ...packageVersions, source: () => ["--npm", cast_packages[id]], programs: new Map() };
}
function own(before, after) {
    const path = (version) => `mcp/${before.name}-${version}.mjs`;
    return {
        id: before.name,
        before: before.version,
        after: after.version,
        source: (version) => ["--command", "node", `./${path(version)}`],
        programs: new Map([before, after].map((server) => [path(server.version), smallServer(server)])),
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/commands/demo/environment.js

/** Told where the demo was started from, not what it shows: hooks of git, a launcher, another server. */
const foreign = /^(?:GIT_|HEADGATE_(?:USER|REVISION)$|MCP_ENV$|LC_|LANG(?:UAGE)?$|COLUMNS$|NO_COLOR$|FORCE_COLOR$)/;
/**
 * The environment of every command of the demo: the user's, for npm's settings, without what would make the
 * same commands do something else on another machine. Packages are installed below the `work` folder.
 */
function demoEnvironment(env, work, shown) {
    const kept = Object.entries(env).filter(([name]) => !foreign.test(name));
    return {
        ...Object.fromEntries(kept),
        XDG_CACHE_HOME: (0,external_node_path_.join)(work, "cache"),
        // What an interrupted command leaves behind is removed with the rest.
        TMPDIR: (0,external_node_path_.join)(work, "tmp"),
        LC_ALL: "C",
        COLUMNS: String(shown.columns),
        ...(shown.colour ? { FORCE_COLOR: "1" } : { NO_COLOR: "1" }),
        // Nobody's settings: no hooks, templates, signing keys, aliases.
        GIT_TEMPLATE_DIR: "",
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_CONFIG_GLOBAL: "/dev/null",
        GIT_TERMINAL_PROMPT: "0",
        GIT_EDITOR: "true",
        // A registry that does not answer shall not take the two minutes.
        npm_config_fetch_retries: "1",
        npm_config_fetch_timeout: "30000",
    };
}
/** Settings of the demo's own repository, for a git that knows no GIT_CONFIG_GLOBAL. */
const repositorySettings = {
    "user.name": "Demo",
    "user.email": "demo@example.org",
    "commit.gpgSign": "false",
    "core.hooksPath": "/dev/null",
    "core.excludesFile": "/dev/null",
    "core.attributesFile": "/dev/null",
    "core.autocrlf": "false",
    "core.pager": "cat",
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./.build/commands/demo/folder.js




/** Removed when it is disposed of, and when the process ends before that, by a signal or a closed pipe. */
async function makeDemoFolder() {
    const path = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "headgate-demo-")));
    const repository = (0,external_node_path_.join)(path, "repository");
    const work = (0,external_node_path_.join)(path, "work");
    await (0,promises_.mkdir)(repository);
    await (0,promises_.mkdir)((0,external_node_path_.join)(work, "tmp"), { recursive: true });
    let kept = false;
    const doomed = () => (kept ? work : path);
    const leave = () => (0,external_node_fs_.rmSync)(doomed(), { recursive: true, force: true });
    process.once("exit", leave);
    return {
        repository,
        work,
        keep: () => {
            kept = true;
        },
        kept: () => kept,
        [Symbol.asyncDispose]: async () => {
            await (0,promises_.rm)(doomed(), { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
            process.removeListener("exit", leave);
        },
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./.build/commands/demo/judge.js

/** Something ended otherwise than it should: the demo, or Headgate, is wrong here. */
class DemoSurprise extends Error {
    /** What a person would have typed. */
    line;
    ran;
    constructor(line, message, ran) {
        super(message);
        this.line = line;
        this.ran = ran;
    }
}
/** Throws a `DemoSurprise` where a command did not end as wanted. */
function judge(line, ran, { exit = 0, says = [] }) {
    if (ran.exit !== exit) {
        throw new DemoSurprise(line, `${line} ended with exit status ${ran.exit}, not ${exit}`, ran);
    }
    // Where a line was broken depends on the width of the terminal.
    const said = (0,external_node_util_.stripVTControlCharacters)(ran.stdout).replace(/\s+/g, " ");
    const missing = says.find((words) => !said.includes(words));
    if (missing !== undefined)
        throw new DemoSurprise(line, `${line} does not say "${missing}"`, ran);
}
/** Throws a `DemoSurprise` that tells of the first deployment that `status --json` shows otherwise. */
function judgeState(line, ran, wanted) {
    judge(line, ran, {});
    const { deployments } = JSON.parse(ran.stdout);
    for (const [id, { live, outcome, held = [] }] of Object.entries(wanted)) {
        const row = deployments.find((one) => one.id === id);
        const found = row && {
            live: row.live,
            outcome: row.outcome,
            held: row.hold.map(({ version }) => version),
        };
        const [is, should] = [found ?? null, { live, outcome, held }].map((state) => JSON.stringify(state));
        if (is !== should)
            throw new DemoSurprise(line, `${id} should stand at ${should}, not at ${is}`, ran);
    }
}

// EXTERNAL MODULE: ./.build/probes/npm/npm-client.js
var npm_client = __webpack_require__(34974);
;// CONCATENATED MODULE: ./.build/commands/demo/registry.js


/** The npm registry, or npm itself, is not there: without it there are no public servers. */
class RegistryError extends Error {
    code = "no-registry";
    hint = "headgate demo --offline does the same with small servers that it writes itself";
}
/** Rejects where npm cannot be asked for the demo's packages within a few seconds. */
async function checkRegistry(env, cwd, signal) {
    const asked = await (0,npm_client/* npm */.w)(["view", `${cast_packages.everything}@${packageVersions.after}`, "version"], {
        cwd,
        env: { ...env, npm_config_fetch_retries: "0", npm_config_fetch_timeout: "10000" },
        timeout: 20_000,
        signal,
    });
    signal.throwIfAborted();
    if (asked.ok)
        return;
    const why = asked.code === "ENOENT" ? "npm is not installed" : `npm cannot reach its registry (${asked.code})`;
    throw new RegistryError(`the public servers cannot be installed: ${why}`);
}

// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(3028);
// EXTERNAL MODULE: ./.build/report/text.js
var report_text = __webpack_require__(10431);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./.build/commands/demo/process.js

/** What a command may take to end in an orderly way before it is killed, in milliseconds. */
const grace = 5_000;
/**
 * Runs a program by an argument array to its end. Aborted, it asks the program to end and waits until it has,
 * so that nothing is left behind; rejects with the signal's reason then, and where it cannot be started.
 */
function runProcess(command, args, options) {
    const { signal } = options;
    signal.throwIfAborted();
    return new Promise((resolve, reject) => {
        const begin = performance.now();
        const child = (0,external_node_child_process_.spawn)(command, [...args], {
            cwd: options.cwd,
            env: options.env,
            stdio: ["ignore", "pipe", "pipe"],
            windowsHide: true,
        });
        const stop = () => {
            child.kill("SIGTERM");
            setTimeout(() => child.kill("SIGKILL"), grace).unref();
        };
        const leave = () => child.kill("SIGTERM");
        signal.addEventListener("abort", stop, { once: true });
        process.once("exit", leave);
        let stdout = "";
        let stderr = "";
        child.stdout.setEncoding("utf8").on("data", (text) => {
            stdout += text;
        });
        child.stderr.setEncoding("utf8").on("data", (text) => {
            stderr += text;
            const doing = text.split("\n").findLast((line) => line.startsWith(progressSign));
            if (doing !== undefined)
                options.progress(doing.slice(progressSign.length));
        });
        const settle = () => {
            signal.removeEventListener("abort", stop);
            process.removeListener("exit", leave);
        };
        child.once("error", (error) => {
            settle();
            reject(new Error(`${command} could not be started: ${error.message}`, { cause: error }));
        });
        child.once("close", (exit) => {
            settle();
            if (signal.aborted)
                return reject(signal.reason);
            const said = stderr.split("\n").filter((line) => !line.startsWith(progressSign));
            resolve({ exit, stdout, stderr: said.join("\n"), duration: Math.round(performance.now() - begin) });
        });
    });
}
/** How the command line begins a line that tells what it is doing, where stderr is no terminal. */
const progressSign = "… ";

;// CONCATENATED MODULE: ./.build/commands/demo/transcript.js

/** Prose wider than this is tiring to read. */
const widest = 88;
const indent = "  ";
/** The columns that the output of a command may take: it stands a little to the right. */
function outputColumns(columns) {
    return columns - indent.length;
}
/** Whatever follows prose or output stands apart from it; commands that print nothing stand together. */
function makeTranscript(print, options) {
    let apart = false;
    const block = (text) => {
        print(`${apart ? "\n" : ""}${text}\n`);
        apart = true;
    };
    const shift = (text) => {
        const lines = text.replace(/\s+$/, "").split("\n");
        if (lines.every((line) => line === ""))
            return false;
        print(`${lines.map((line) => (line === "" ? "" : indent + line)).join("\n")}\n`);
        return true;
    };
    return {
        heading: (number, of, title) => {
            apart = true;
            block(heading(number, of, title, options));
        },
        say: (text) => block((0,report_text/* wrap */.LV)(text, proseWidth(options)).join("\n")),
        typed: (line) => {
            block((0,report_text/* paint */.nI)("strong", `$ ${line}`, options));
            apart = false;
        },
        printed: (text) => {
            if (shift(text))
                apart = true;
        },
        edited: shift,
    };
}
/** `── 4 of 10 ── A bad change is refused ────` */
function heading(number, of, title, options) {
    const text = `── ${number} of ${of} ── ${title} `;
    return (0,report_text/* paint */.nI)("strong", text + "─".repeat(Math.max(2, proseWidth(options) - (0,report_text/* widthOf */.qz)(text))), options);
}
function proseWidth(options) {
    return Math.min(options.width, widest);
}
/** Words of a command line as one would type them. */
function commandLine(words) {
    return words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `"${word}"`)).join(" ");
}
/** Paths that differ in some of their parts: `environments/{development,staging}/notes.yaml`. */
function braced(paths) {
    const split = paths.map((path) => path.split("/"));
    const parts = (split[0] ?? []).map((part, index) => {
        const all = [...new Set(split.map((path) => path[index] ?? ""))];
        return all.length === 1 ? part : `{${all.join(",")}}`;
    });
    return parts.join("/");
}
/** Names and values in two columns. */
function table(rows) {
    const width = Math.max(0, ...rows.map(([name]) => (0,report_text/* widthOf */.qz)(name)));
    return rows.map(([name, value]) => `${(0,report_text/* padEnd */.f)(name, width)}   ${value}`).join("\n");
}
/** The lines in which two small texts differ, in order: `- blue: 1.0.0` and `+ blue: 1.1.0`. */
function differenceLines(before, after, options) {
    const [a, b] = [linesOf(before), linesOf(after)];
    // Longest common subsequence; the files have a handful of lines.
    const lengths = Array.from({ length: a.length + 1 }, () => new Array(b.length + 1).fill(0));
    const at = (i, j) => lengths[i]?.[j] ?? 0;
    for (let i = a.length - 1; i >= 0; i -= 1) {
        for (let j = b.length - 1; j >= 0; j -= 1) {
            const row = lengths[i];
            if (row)
                row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
        }
    }
    const shown = [];
    let [i, j] = [0, 0];
    while (i < a.length || j < b.length) {
        if (i < a.length && j < b.length && a[i] === b[j]) {
            i += 1;
            j += 1;
        }
        else if (i < a.length && (j === b.length || at(i + 1, j) >= at(i, j + 1))) {
            shown.push((0,report_text/* paint */.nI)("bad", `- ${a[i]}`, options));
            i += 1;
        }
        else {
            shown.push((0,report_text/* paint */.nI)("good", `+ ${b[j]}`, options));
            j += 1;
        }
    }
    return shown;
}
function linesOf(text) {
    return text === "" ? [] : text.replace(/\n$/, "").split("\n");
}

;// CONCATENATED MODULE: ./.build/commands/demo/stage.js








/** Stands for the temporary folder, which is another one each time. */
const hiddenPath = "<repository>";
/** The commands of the demo are started as this process was. */
const program = [...process.execArgv.filter((word) => !word.startsWith("--inspect")), process.argv[1] ?? ""];
function makeStage(options) {
    const { repository, transcript } = options;
    const inside = (path) => (0,external_node_path_.join)(repository, path);
    const readable = (output) => output.replaceAll(repository, hiddenPath).trimEnd();
    async function run(line, command, args, exit) {
        const ran = await runProcess(command, args, { ...options, cwd: repository });
        options.record({ line, exit: ran.exit, expected: exit, durationMs: ran.duration });
        return ran;
    }
    function headgate(args, exit) {
        return run(lineOf(args), process.execPath, [...program, ...args], exit);
    }
    /** Shows the line before its command has ended. */
    async function show(line, running, wanted) {
        transcript.typed(line);
        options.progress(line);
        const ran = await running;
        const said = [ran.stdout, ran.stderr].map(readable).filter((part) => part !== "");
        const unseen = wanted.unseen === true && ran.exit === (wanted.exit ?? 0);
        const exit = ran.exit === 0 ? [] : [(0,report_text/* paint */.nI)("faint", `(exit status ${ran.exit})`, options.text)];
        if (!unseen)
            transcript.printed([...said, ...exit].join("\n"));
        judge(line, ran, wanted);
    }
    async function git(args, wanted = {}) {
        const line = commandLine(["git", ...args]);
        await show(line, run(line, "git", args, wanted.exit ?? 0), wanted);
    }
    async function write(path, content) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(inside(path)), { recursive: true });
        await (0,promises_.writeFile)(inside(path), content);
    }
    return {
        cast: options.cast,
        say: transcript.say,
        begin: async () => {
            await git(["init", "-q", "-b", "main"]);
            for (const [name, value] of Object.entries(repositorySettings)) {
                await runProcess("git", ["config", name, value], { ...options, cwd: repository });
            }
        },
        headgate: (args, wanted = {}) => show(lineOf(args), headgate(args, wanted.exit ?? 0), wanted),
        together: async (lanes) => {
            const running = lanes.flatMap((lane) => {
                let before = Promise.resolve();
                return lane.map((args) => {
                    const ran = before.then(() => headgate(args, 0));
                    before = ran;
                    return { line: lineOf(args), ran };
                });
            });
            const all = Promise.allSettled(running.map(({ ran }) => ran));
            try {
                for (const { line, ran } of running)
                    await show(line, ran, {});
            }
            finally {
                await all;
            }
        },
        git,
        edit: async (paths, change) => {
            let shown = [];
            for (const path of paths) {
                const before = await (0,promises_.readFile)(inside(path), "utf8").catch(() => "");
                const after = change(before);
                shown = differenceLines(before, after, options.text);
                await write(path, after);
            }
            transcript.typed(`edit ${braced(paths)}`);
            transcript.edited(shown.join("\n"));
        },
        write,
        cat: async (path, wanted) => {
            const found = await (0,promises_.readFile)(inside(path), "utf8");
            transcript.typed(`cat ${path}`);
            transcript.printed(found);
            if (!found.includes(wanted))
                throw new DemoSurprise(`cat ${path}`, `${path} does not hold ${wanted}`);
        },
        clients: async (wanted) => {
            const line = "cat .mcp.json";
            const found = await clientCommands(inside(".mcp.json"));
            transcript.typed(`${line}   # each server as a command line`);
            transcript.printed(table([...found].map(([name, words]) => [name, readable(words)])));
            for (const [name, start] of Object.entries(wanted)) {
                const words = found.get(name) ?? "nothing";
                if (words.startsWith(start))
                    continue;
                throw new DemoSurprise(line, `clients should start ${name} by ${start}, not by ${words}`);
            }
        },
        stands: async (wanted) => {
            const args = ["status", "--json"];
            options.progress("looking whether everything stands as it should");
            judgeState(lineOf(args), await headgate(args, 0), wanted);
        },
    };
}
function lineOf(args) {
    return commandLine(["headgate", ...args]);
}
/** The command line of each server in a client file. */
async function clientCommands(file) {
    const { mcpServers } = JSON.parse(await (0,promises_.readFile)(file, "utf8"));
    const entries = Object.entries(mcpServers).sort(([a], [b]) => (0,finding.compareText)(a, b));
    return new Map(entries.map(([name, { command, args }]) => [name, [command, ...args].join(" ")]));
}

;// CONCATENATED MODULE: ./.build/commands/demo/steps/step.js
const environments = ["development", "staging", "production"];
/** Deployment files of a server, in all environments or those that are named. */
function filesOf(server, of = environments) {
    return of.map((environment) => `environments/${environment}/${server}.yaml`);
}
/** An edit that makes a version blue, and leaves the rest of the file as it is. */
function blue(version) {
    return (before) => before === "" ? `blue: ${version}\n` : before.replace(/^blue: .*$/m, `blue: ${version}`);
}

;// CONCATENATED MODULE: ./.build/commands/demo/steps/back.js

/** How a bad version goes back: by itself, for good, and by hand. */
const back = [
    {
        id: "rolled-back",
        title: "A bad version rolls itself back",
        why: "notes 1.1.0 works in development and staging, and ends in production for want of a database. A reviewer could not see it; the probe of the canary does.",
        play: async (stage) => {
            const { bad } = stage.cast;
            await stage.edit(filesOf(bad.id), blue(bad.after));
            await stage.git(["commit", "-qam", `${bad.id} ${bad.after} everywhere`]);
            await stage.headgate(["apply", "--watch"], {
                exit: 1,
                says: ["no database in production", "rolled-back", `${bad.after} held`],
            });
            await stage.stands({
                [`staging/${bad.id}`]: { live: { [bad.after]: 100 }, outcome: "healthy" },
                [`production/${bad.id}`]: { live: { [bad.before]: 100 }, outcome: "rolled-back", held: [bad.after] },
            });
            stage.say("main was brought back too, by a commit that edits just that line:");
            await stage.git(["log", "-1", "--oneline"], { says: [`Take ${bad.after} out`] });
            await stage.cat(`environments/production/${bad.id}.yaml`, `blue: ${bad.before}`);
        },
    },
    {
        id: "held",
        title: "A held version does not come back",
        why: "However often it is asked for: only headgate resume, with a reason, lifts the hold.",
        play: async (stage) => {
            const { bad } = stage.cast;
            await stage.edit(filesOf(bad.id, ["production"]), blue(bad.after));
            await stage.git(["commit", "-qam", `${bad.id} ${bad.after} to production again`]);
            await stage.headgate(["apply"], { says: ["held"] });
            await stage.stands({
                [`production/${bad.id}`]: { live: { [bad.before]: 100 }, outcome: "rolled-back", held: [bad.after] },
            });
            await stage.git(["revert", "--no-edit", "HEAD"], { unseen: true });
        },
    },
    {
        id: "rollback",
        title: "A rollback by hand",
        why: "Probes do not see everything. A person who knows better needs one command, and waits for no gate, window or approval.",
        play: async (stage) => {
            const { lead } = stage.cast;
            await stage.headgate(["rollback", lead.id, "--env", "production", "--reason", "clients report timeouts"], { says: [`${lead.after} held`] });
            await stage.stands({
                [`production/${lead.id}`]: {
                    live: { [lead.before]: 100 },
                    outcome: "rolled-back",
                    held: [lead.after],
                },
            });
        },
    },
    {
        id: "record",
        title: "What stands, and what happened",
        why: "There is no database: git holds every state, with its reason, and any of them can be restored.",
        play: async (stage) => {
            const { lead } = stage.cast;
            await stage.headgate(["status"], { says: ["is held"] });
            await stage.headgate(["history", lead.id, "--env", "production"], {
                says: ["clients report timeouts"],
            });
            await stage.git(["log", "--oneline", "-12", "deployed"], { says: ["rolled-back"] });
        },
    },
];

;// CONCATENATED MODULE: ./.build/commands/demo/steps/begin.js

const policy = "environments/production/environment.yaml";
/** From nothing to three servers that run in three environments. */
const beginning = [
    {
        id: "repository",
        title: "A repository",
        why: "Two branches are all there is: main says what should run and is written by people; deployed records what does run and is written by Headgate alone.",
        play: async (stage) => {
            await stage.begin();
            await stage.headgate(["init"], { says: ["began the branch deployed"] });
            stage.say("For this demo, production waits for seconds instead of a day, and accepts a server that is published nowhere.");
            await stage.edit([policy], (before) => before
                .replace("soak: 24h", "soak: 0s")
                .replace("downgrade: false }", "downgrade: false, unpackaged: true }")
                .replace("steps: [5, 25, 50], interval: 15m", "steps: [25, 50], interval: 2s"));
        },
    },
    {
        id: "releases",
        title: "Releases",
        why: "A release is written once and never changed: the exact package with its checksum, and the contract that the started server gives its clients (tools, prompts, resources).",
        play: async (stage) => {
            const { lead, second, bad } = stage.cast;
            for (const role of [lead, second, bad]) {
                for (const [path, text] of role.programs)
                    await stage.write(path, text);
            }
            stage.say(lead.programs.size === 0
                ? `${lead.id} and ${second.id} come from npm; ${bad.id} is a small server that the demo wrote to mcp/.`
                : `${lead.id}, ${second.id} and ${bad.id} are small servers that the demo wrote to mcp/.`);
            const line = (role, version) => [
                "release",
                role.id,
                version,
                "--create",
                ...role.source(version),
            ];
            await stage.together([
                [line(lead, lead.before), line(lead, lead.after)],
                [line(second, second.before), line(second, second.after)],
                [line(bad, bad.before), line(bad, bad.after)],
            ]);
        },
    },
    {
        id: "first-deployment",
        title: "The first deployment",
        why: "One small file for each server and environment names the version that runs there. Blue is the stable one.",
        play: async (stage) => {
            const roles = [stage.cast.lead, stage.cast.second, stage.cast.bad];
            for (const role of roles)
                await stage.edit(filesOf(role.id), blue(role.before));
            await stage.git(["add", "-A"]);
            await stage.git(["commit", "-qm", "Three servers in three environments"]);
            await stage.headgate(["apply", "--quiet"]);
            await stage.headgate(["status"], { says: ["healthy"] });
            await stage.stands(Object.fromEntries(roles.flatMap(({ id, before }) => environments.map((environment) => [
                `${environment}/${id}`,
                { live: { [before]: 100 }, outcome: "healthy" },
            ]))));
            stage.say("Production's target is a client file. MCP clients in this folder now start just these versions:");
            await stage.clients({});
        },
    },
];

;// CONCATENATED MODULE: ./.build/commands/demo/steps/forward.js

/** What is refused, and how a good version gets to production. */
const forward = [
    {
        id: "refused",
        title: "A bad change is refused",
        why: "On a branch, as in a pull request, somebody is in a hurry.",
        play: async (stage) => {
            const { lead } = stage.cast;
            const file = filesOf(lead.id, ["production"]);
            await stage.git(["switch", "-qc", "hurry"]);
            await stage.edit(file, (before) => `${before}green:\n  ${lead.after}: 120\nvariabels: { LOG_LEVEL: debug }\n`);
            await stage.headgate(["validate"], { exit: 1, says: ["schema/unknown-key", "schema/value", "^^^"] });
            stage.say("Without the two mistakes the files are right, but the plan is not:");
            await stage.edit(file, () => `blue: ${lead.after}\n`);
            await stage.headgate(["plan"], { exit: 1, says: ["promotion/skips-environment", "^^^"] });
            stage.say("Nothing was changed anywhere, and the branch is dropped.");
            await stage.git(["restore", "environments"]);
            await stage.git(["switch", "-q", "main"]);
            await stage.git(["branch", "-qd", "hurry"]);
        },
    },
    {
        id: "promotion",
        title: "Promotion: development, then staging",
        why: "The same version the right way. plan says what a commit will do, apply does it: it writes down what it is about to do, changes the targets, probes the server, and records the outcome.",
        play: async (stage) => {
            const { lead } = stage.cast;
            await stage.edit(filesOf(lead.id, ["development"]), blue(lead.after));
            await stage.headgate(["plan"], { says: [lead.after] });
            await stage.git(["commit", "-qam", `${lead.id} ${lead.after} to development`]);
            await stage.headgate(["apply"], { says: ["deployed"] });
            await stage.edit(filesOf(lead.id, ["staging"]), blue(lead.after));
            await stage.git(["commit", "-qam", `${lead.id} ${lead.after} to staging`]);
            await stage.headgate(["apply"], { says: ["deployed"] });
            await stage.stands({
                [`development/${lead.id}`]: { live: { [lead.after]: 100 }, outcome: "healthy" },
                [`staging/${lead.id}`]: { live: { [lead.after]: 100 }, outcome: "healthy" },
                [`production/${lead.id}`]: { live: { [lead.before]: 100 }, outcome: "healthy" },
            });
        },
    },
    {
        id: "canary",
        title: "A canary in production",
        why: "Production's policy says canary: the new version gets a quarter of the users, then half, then all. Each run of apply takes the next step that is due; there is no controller to keep alive.",
        play: async (stage) => {
            const { lead } = stage.cast;
            await stage.edit(filesOf(lead.id, ["production"]), blue(lead.after));
            await stage.headgate(["plan"], { says: ["canary"] });
            await stage.git(["commit", "-qam", `${lead.id} ${lead.after} to production`]);
            await stage.headgate(["apply"], { says: ["rollout-started"] });
            await stage.stands({
                [`production/${lead.id}`]: {
                    live: { [lead.before]: 75, [lead.after]: 25 },
                    outcome: "progressing",
                },
            });
            stage.say("While shares are split, clients start the launcher. It picks by share, and gives the same user the same version every time:");
            await stage.clients({ [lead.id]: `headgate run ${lead.id} --env production` });
            await stage.headgate(["status", lead.id]);
            await stage.headgate(["apply", "--watch"], { says: ["rollout-completed"] });
            await stage.stands({ [`production/${lead.id}`]: { live: { [lead.after]: 100 }, outcome: "healthy" } });
        },
    },
    {
        id: "waves",
        title: "One change for all environments",
        why: "A change may name all three at once. apply goes wave by wave, and a later environment waits until the earlier one is healthy.",
        play: async (stage) => {
            const { second } = stage.cast;
            await stage.edit(filesOf(second.id), blue(second.after));
            await stage.git(["commit", "-qam", `${second.id} ${second.after} everywhere`]);
            await stage.headgate(["apply", "--watch"], { says: ["rollout-completed"] });
            await stage.stands({
                [`development/${second.id}`]: { live: { [second.after]: 100 }, outcome: "healthy" },
                [`staging/${second.id}`]: { live: { [second.after]: 100 }, outcome: "healthy" },
                [`production/${second.id}`]: { live: { [second.after]: 100 }, outcome: "healthy" },
            });
        },
    },
];

// EXTERNAL MODULE: ./.build/commands/workspace.js + 2 modules
var workspace = __webpack_require__(45349);
;// CONCATENATED MODULE: ./.build/commands/demo.js
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












/** Whoever only wants a look shall not wait longer, in milliseconds. */
const longest = 120_000;
const steps = [...beginning, ...forward, ...back];
/** The demo took too long. */
class LateError extends Error {
    code = "too-long";
    hint = "where the network is slow: headgate demo --offline";
}
/** Walks through everything in a temporary repository, and checks at each step that it ended as it should. */
const demo = async (invocation, world) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const offline = (0,workspace/* isSet */.vM)(invocation, "offline");
        const silent = (0,workspace/* isSet */.vM)(invocation, "json") || (0,workspace/* isSet */.vM)(invocation, "quiet");
        const late = AbortSignal.timeout(longest);
        const signal = AbortSignal.any([world.signal, late]);
        const folder = __addDisposableResource(env_1, await makeDemoFolder(), true);
        if ((0,workspace/* isSet */.vM)(invocation, "keep"))
            folder.keep();
        const text = (0,command/* textOptions */.aW)(world);
        // Elsewhere than on a terminal the transcript itself says what is going on.
        const progress = world.isTerminal.stderr ? world.progress : () => undefined;
        const env = demoEnvironment(world.env, folder.work, {
            colour: world.colour && !silent,
            columns: outputColumns(world.columns),
        });
        try {
            if (!offline) {
                progress("asking the npm registry for the public servers");
                await checkRegistry(env, folder.work, signal);
            }
            const commands = [];
            const transcript = makeTranscript(silent ? () => undefined : world.stdout, text);
            const stage = makeStage({
                cast: castOf(offline),
                repository: folder.repository,
                env,
                signal,
                text,
                transcript,
                progress,
                record: (command) => commands.push(command),
            });
            transcript.say(introduction(offline));
            return await play(stage, transcript, folder, { signal, offline, commands });
        }
        catch (error) {
            if (!late.aborted || world.signal.aborted)
                throw error;
            throw new LateError(`the demo was ended after ${longest / 1000} seconds, before it was done`);
        }
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
};
async function play(stage, transcript, folder, { signal, offline, commands }) {
    const begin = performance.now();
    const records = [];
    let surprise;
    for (const [index, step] of steps.entries()) {
        transcript.heading(index + 1, steps.length, step.title);
        transcript.say(step.why);
        const started = performance.now();
        surprise = await step.play(stage).then(() => undefined, (error) => asSurprise(error, step, signal));
        records.push({
            id: step.id,
            title: step.title,
            outcome: surprise ? "failed" : "ok",
            durationMs: since(started),
            commands: commands.splice(0),
        });
        if (surprise)
            break;
    }
    if (surprise)
        folder.keep();
    const repository = folder.kept() ? folder.repository : null;
    const json = { offline, steps: records, durationMs: since(begin), repository, surprise: null };
    return surprise ? failed(surprise, records, folder, json) : done(records, json);
}
function done(records, json) {
    const count = records.reduce((sum, record) => sum + record.commands.length, 0);
    const closing = [
        "",
        `Done in ${Math.round(json.durationMs / 1000)} seconds: ${count} commands, and each ended as it should.`,
        json.repository === null
            ? "The repository is removed; headgate demo --keep leaves it to look around in."
            : `The repository is there to look around in: ${json.repository}`,
        "In a repository of your own, begin with: headgate init",
    ];
    return (0,command/* result */.Ke)("ok", closing.join("\n"), json);
}
function failed({ line, message, ran }, records, folder, json) {
    const where = `The demo stopped in step ${records.length}, "${records.at(-1)?.title}": ${message}`;
    return (0,command/* result */.Ke)("error", `\n${where}\nIts repository is kept: ${folder.repository}`, {
        ...json,
        error: { code: "surprise", message: where, hint: "look around in its repository, which is kept" },
        surprise: { message, line, stdout: ran?.stdout ?? "", stderr: ran?.stderr ?? "" },
    });
}
function introduction(offline) {
    const servers = offline
        ? "three small MCP servers that it writes itself"
        : "two public MCP servers from npm and a small one that it writes itself";
    return `Headgate at work, in a git repository in a temporary folder, with ${servers}: from release to production, and back. Lines that begin with $ are what you would type; below them stands what that really printed.`;
}
/** Being ended is no surprise. */
function asSurprise(error, step, signal) {
    if (error instanceof DemoSurprise)
        return error;
    if (signal.aborted)
        throw error;
    return new DemoSurprise(step.id, error instanceof Error ? error.message : String(error));
}
function since(begin) {
    return Math.round(performance.now() - begin);
}


/***/ }),

/***/ 34974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ npm)
/* harmony export */ });
/* harmony import */ var _redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80714);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39609);


/** Runs the user's npm, with its configuration. Never rejects. */
async function npm(args, options) {
    const env = { ...options.env, npm_config_update_notifier: "false", npm_config_loglevel: "error" };
    const result = await (0,_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .runTool */ .q)("npm", args, { ...options, env });
    return result.ok ? result : failure(result);
}
function failure({ code, status, stdout, stderr }) {
    if (code === "TIMEOUT")
        return { ok: false, code, message: "npm did not answer in time" };
    if (code === "STOPPED")
        return { ok: false, code, message: "npm was stopped" };
    if (code === "FLOOD")
        return { ok: false, code, message: "npm answered more than 16 MiB" };
    if (code !== "EXIT")
        return { ok: false, code, message: `npm could not be started: ${code}` };
    const own = /npm (?:error|ERR!) code (\w+)/.exec(stderr)?.[1] ?? jsonCode(stdout) ?? "unknown";
    const words = (0,_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .lastWords */ .a)(firstErrors(stderr), (text) => text);
    return { ok: false, code: own, message: `npm ended with ${status} (${own})${words ? `: ${words}` : ""}` };
}
/** npm says what is wrong first and adds advice and the place of its log below. */
function firstErrors(stderr) {
    const lines = stderr.split("\n").filter((line) => !/npm (?:error|ERR!) (?:code|errno|syscall) /.test(line));
    return lines.find((line) => line.trim() !== "")?.replace(/^npm (?:error|ERR!) (?:\w+ )?/, "") ?? "";
}
function jsonCode(stdout) {
    return /"code":\s*"(E\w+)"/.exec(stdout)?.[1];
}


/***/ }),

/***/ 80714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ lastWords),
/* harmony export */   redaction: () => (/* binding */ redaction)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34694);

/** Shorter pieces of a secret say nothing, and stand in any text. */
const shortest = 6;
/**
 * Replaces each secret value: as it is and without the space around it, each line of a longer one, the texts in
 * one that is JSON, and all of these as they look in JSON, a URL, base64, hexadecimal digits, capital or small
 * letters. Longer ones first, so that one which contains another leaves no rest.
 */
function redaction(secrets) {
    const values = Object.values(secrets)
        .flatMap(pieces)
        .flatMap(forms)
        .filter((value) => value !== "");
    const longestFirst = [...new Set(values)].sort((a, b) => b.length - a.length);
    return (text) => longestFirst.reduce((rest, value) => rest.replaceAll(value, "***"), text);
}
function pieces(value) {
    const lines = value.split(/[\r\n]+/).map((line) => line.trim());
    const parts = [...lines, ...textsInJson(value)].filter((part) => part.length >= shortest);
    return [value, value.trim(), ...parts];
}
function textsInJson(value) {
    if (!/^\s*[[{]/.test(value))
        return [];
    const texts = [];
    try {
        JSON.parse(value, (_, inner) => {
            if (typeof inner === "string")
                texts.push(inner, ...inner.split(/[\r\n]+/));
            return inner;
        });
    }
    catch {
        // Not JSON: the value itself is all there is.
    }
    return texts;
}
function forms(value) {
    const bytes = Buffer.from(value);
    const always = [
        value,
        JSON.stringify(value).slice(1, -1),
        encodeURIComponent(value.toWellFormed()),
        bytes.toString("base64"),
        bytes.toString("base64url"),
    ];
    if (value.length < shortest)
        return always;
    const hex = bytes.toString("hex");
    const within = [0, 1, 2]
        .map((offset) => base64Within(bytes, offset))
        .filter((text) => text.length >= shortest);
    const inUrls = within.map((text) => text.replaceAll("+", "-").replaceAll("/", "_"));
    return [...always, ...within, ...inUrls, hex, hex.toUpperCase(), value.toUpperCase(), value.toLowerCase()];
}
/** The digits that stand in base64 wherever these bytes follow `offset` others, whatever surrounds them. */
function base64Within(bytes, offset) {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
    return text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
}
const noise = /^\s*at |^Node\.js v\d|^[^\p{L}]*$|^npm (?:error|ERR!) (?:A complete log|code\b)/u;
const telling = /error|exception|panic|fatal|cannot|denied|not found/i;
/** The one line of a program's last words that says most: its last error, else its last line; one line of ours. */
function lastWords(text, redact) {
    const lines = redact(text)
        .split(/\r\n|[\r\n]/)
        .filter((line) => !noise.test(line));
    return (0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(lines.findLast((line) => telling.test(line)) ?? lines.at(-1) ?? "");
}


/***/ }),

/***/ 39609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ runTool)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);

const mostOutput = 16 * 1024 * 1024;
/** Runs a tool of the user's, such as npm or uv, by an argument array. Never rejects. */
function runTool(program, args, options) {
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, [...args], {
            cwd: options.cwd,
            env: options.env,
            stdio: ["ignore", "pipe", "pipe"],
            windowsHide: true,
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
        const fail = (code, status) => settle({ ok: false, code, status, stdout, stderr });
        child.once("error", (error) => fail(error.code ?? "unknown", null));
        child.once("close", (code, signal) => {
            if (code === 0 && ended === undefined)
                settle({ ok: true, stdout });
            else
                fail(ended ?? "EXIT", code ?? signal);
        });
    });
}


/***/ })

};
;