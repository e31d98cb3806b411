"use strict";
exports.id = 7245;
exports.ids = [7245,6578,9626,9077];
exports.modules = {

/***/ 6578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   summarizeComparison: () => (/* binding */ summarizeComparison)
/* harmony export */ });
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


/***/ }),

/***/ 7245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  probeMcp: () => (/* binding */ probeMcp),
  takeContract: () => (/* binding */ takeContract)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./.build/contract/canonical.js
var canonical = __webpack_require__(6116);
// EXTERNAL MODULE: ./.build/contract/compare.js + 5 modules
var compare = __webpack_require__(9115);
// EXTERNAL MODULE: ./.build/contract/summary.js
var summary = __webpack_require__(6578);
// EXTERNAL MODULE: ./.build/model/text.js
var model_text = __webpack_require__(4694);
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
var redaction = __webpack_require__(714);
// EXTERNAL MODULE: ./.build/probes/start.js + 1 modules
var start = __webpack_require__(9077);
// EXTERNAL MODULE: ./.build/model/start.js
var model_start = __webpack_require__(1041);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./.build/probes/orphan-guard.js

const groups = new Set();
const folders = new Set();
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
function onExit() {
    killAll();
    for (const folder of folders) {
        try {
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
        }
        catch {
            // The next run sweeps what is left.
        }
    }
}
function onSignal(signal) {
    killAll();
    for (const one of signals)
        process.off(one, onSignal);
    // Whoever else listens decides what the signal means; otherwise it means what it always does.
    if (process.listenerCount(signal) > 0)
        return;
    onExit();
    process.kill(process.pid, signal);
}
function arm() {
    if (groups.size + folders.size > 0)
        return;
    process.on("exit", onExit);
    for (const signal of signals)
        process.on(signal, onSignal);
}
function disarm() {
    if (groups.size + folders.size > 0)
        return;
    process.off("exit", onExit);
    for (const signal of signals)
        process.off(signal, onSignal);
}
/**
 * Kills this process group if our own process ends first: a group of its own gets no signal from the
 * terminal. Call the answer once the group is gone.
 */
function watchGroup(group) {
    return watch(groups, group);
}
/** Removes this folder if our own process ends first. Call the answer once it is gone. */
function watchFolder(folder) {
    return watch(folders, folder);
}
function watch(things, thing) {
    arm();
    things.add(thing);
    return () => {
        if (things.delete(thing))
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
        if (!(await within(grace, gone))) {
            signalGroup(group, "SIGKILL");
            await within(2000, gone);
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
async function within(duration, done) {
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
        if (!cut)
            return text;
        // What is left of a cut line may be the rest of a secret, which nobody would know again.
        const end = text.search(/[\r\n]/);
        return end < 0 ? "" : text.slice(end + 1);
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/deployed/run-identity.js
var run_identity = __webpack_require__(3610);
;// CONCATENATED MODULE: ./.build/probes/sandbox.js






/** `command` is what will be started: its folder stays on the search path. */
async function makeSandbox(command) {
    swept ??= sweep();
    await swept;
    const folder = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `${prefix}${(0,run_identity/* localRun */.p8)().replaceAll(":", "_")}-`));
    const release = watchFolder(folder);
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
            release();
        },
    };
}
const prefix = "headgate-probe-";
let swept;
/** A run that was killed leaves its sandboxes behind, and a stubborn server may still run in one. */
async function sweep() {
    const names = await (0,external_node_fs_promises_.readdir)((0,external_node_os_.tmpdir)()).catch(() => []);
    for (const name of names.filter((name) => name.startsWith(prefix))) {
        const run = name.slice(prefix.length, name.lastIndexOf("-")).replaceAll("_", ":");
        if (!(0,run_identity/* localRunEnded */.Py)(run))
            continue;
        const folder = (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), name);
        await endStragglers(folder);
        // One of several runs that tidy up at once; what it cannot remove is another person's.
        await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true }).catch(() => { });
    }
}
function minimalPath(command) {
    const own = command.includes("/") ? [(0,external_node_path_.dirname)(command)] : [];
    const system = ["/usr/local/bin", "/usr/bin", "/bin"];
    return [...new Set([...own, (0,external_node_path_.dirname)(process.execPath), ...system])].join(external_node_path_.delimiter);
}
/** How long killed processes may take to be gone. */
const mostWaiting = 5000;
/**
 * A child can leave its parent's process group; it cannot leave the environment it was started with. On
 * Linux those that name the sandbox are found and killed; elsewhere ending the group has to do. A killed
 * process runs on until the system gets to it, and may have started another: looked at until none is left.
 */
async function endStragglers(folder) {
    const until = performance.now() + mostWaiting;
    for (let wait = 5; performance.now() < until; wait = Math.min(wait * 2, 100)) {
        const left = await processesNaming(folder);
        if (left.length === 0)
            return;
        for (const pid of left) {
            try {
                process.kill(pid, "SIGKILL");
            }
            catch {
                // Ended by itself meanwhile.
            }
        }
        await (0,promises_.setTimeout)(wait);
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
    return __webpack_require__.e(/* import() */ 8311).then(__webpack_require__.bind(__webpack_require__, 8311));
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

// EXTERNAL MODULE: ./.build/contract/schema-form.js
var schema_form = __webpack_require__(2726);
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
        if (!(0,schema_form/* isList */.Lv)(items))
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
    return (0,schema_form/* isObject */.Gv)(item) && typeof item[key] === "string" && item[key] !== "";
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
        validate: (value) => (0,schema_form/* isObject */.Gv)(value)
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
                    // Enough for any secret in what is shown of it: the rest of a cut one would not be known again.
                    stray ??= line.slice(0, 65_536);
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
    const redact = (0,redaction.redaction)(input.secrets);
    try {
        return start.kind === "remote"
            ? await takeRemote(start, input, redact)
            : await takeProcess(start, input, redact);
    }
    catch (error) {
        const message = (0,model_text/* printable */.g$)(redact(`the probe broke: ${error instanceof Error ? error.message : error}`));
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
        const variables = [
            ...(0,model_start/* startVariables */.OC)(input.release, input.variables, input.secrets),
            ...(0,model_start/* startSecrets */.QV)(input.release, input.secrets),
        ];
        const server = startProcess(start.command, start.args, {
            cwd: sandbox.cwd,
            env: { ...sandbox.env, ...Object.fromEntries(variables) },
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
            const show = (text) => (0,model_text/* printable */.g$)(redact(text));
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
        const show = (text) => (0,model_text/* printable */.g$)(redact(text));
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
    return { ...outcome, message: (0,redaction.redaction)(input.secrets)(outcome.message) };
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
    return (0,start.resolveStart)(input.release, {
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
    const digest = (0,canonical.contractDigest)(contract);
    if (expected !== undefined && digest !== expected)
        return { outcome: "fail", rule: "contract/drift", message: driftText(input, contract, digest), contract };
    // What was reviewed needs no counting: its digest says all of it.
    const what = expected === undefined ? contractText(contract) : `contract ${shortDigest(digest)} as reviewed`;
    return { outcome: "pass", message: `healthy, ${what}`, contract, era };
}
function driftText(input, contract, digest) {
    const expected = input.release.release.contract?.digest ?? "";
    if (input.reviewed && (0,canonical.contractDigest)(input.reviewed) === expected) {
        const comparison = (0,compare.compareContracts)(input.reviewed, contract);
        return `the contract is not the reviewed one: ${(0,redaction.redaction)(input.secrets)((0,summary.summarizeComparison)(comparison))}`;
    }
    return `the contract is ${shortDigest(digest)}, reviewed was ${shortDigest(expected)}`;
}
/** Twelve digits: enough to tell two apart, and to be found in a file's name. */
function shortDigest(digest) {
    return (0,model_text/* printable */.g$)(digest.replace(/^sha256-/, "").slice(0, 12));
}
function contractText(contract) {
    const { tools, prompts, resources } = (0,canonical/* canonicalContract */.FF)(contract);
    const counts = [
        [tools.length, "tool"],
        [prompts.length, "prompt"],
        [resources.length, "resource"],
    ];
    const text = counts
        .filter(([count, what]) => count > 0 || what === "tool")
        .map(([count, what]) => `${count} ${what}${count === 1 ? "" : "s"}`)
        .join(", ");
    return `${text}, contract ${shortDigest((0,canonical.contractDigest)(contract))}`;
}


/***/ }),

/***/ 3974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ installPackage)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _npm_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2593);
/* harmony import */ var _package_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6253);




/**
 * Installs one exact version of a package into the cache, once, without running its scripts. The folder
 * appears whole or not at all: it is made beside and renamed; of two at the same time one wins and both
 * use it.
 */
async function installPackage(name, version, options) {
    const invalid = (0,_package_name_js__WEBPACK_IMPORTED_MODULE_3__/* .packageProblem */ .e)(name, version);
    if (invalid)
        return { kind: "problem", rule: "package/invalid-name", message: invalid };
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.cache, "npm");
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, `${name}@${version}`);
    if (!(await exists(target))) {
        const failure = await install(name, version, root, target, options);
        if (failure)
            return failure;
    }
    return readInstalled(name, version, target);
}
async function install(name, version, root, target, options) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
    const temporary = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ".new-"));
    try {
        // A manifest of its own keeps npm from looking for a project in the folders above.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, "package.json"), '{ "private": true }\n');
        const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--save-exact", "--no-progress"];
        const result = await (0,_npm_client_js__WEBPACK_IMPORTED_MODULE_2__/* .npm */ .w)(["install", "--prefix", temporary, ...flags, "--", `${name}@${version}`], {
            cwd: temporary,
            env: options.env,
            timeout: options.timeout ?? 300_000,
            ...(options.signal ? { signal: options.signal } : {}),
        });
        if (!result.ok)
            return notInstalled(name, version, result);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, target).catch((error) => {
            if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST")
                throw error;
        });
        return undefined;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { recursive: true, force: true, maxRetries: 3 });
    }
}
function notInstalled(name, version, result) {
    if (result.code === "EINTEGRITY") {
        const message = `the archive of npm:${name}@${version}, or of a dependency, is not what the registry says it is`;
        return { kind: "problem", rule: "integrity/mismatch", message };
    }
    const absent = result.code === "E404" || result.code === "ETARGET" || result.code === "ENOVERSIONS";
    // What was asked for is a plain name with an exact version: another name, or odder errors, are a dependency's.
    if (absent ? !names(result.message, name) : invalidSpecifications.has(result.code)) {
        const message = `a dependency of npm:${name}@${version} cannot be resolved: ${result.message}`;
        return { kind: "problem", rule: "release/invalid-dependency", message };
    }
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
const invalidSpecifications = new Set([
    "ERESOLVE",
    "EINVALIDTAGNAME",
    "EINVALIDPACKAGENAME",
    "EUNSUPPORTEDPROTOCOL",
]);
/** npm names a package by its address (`GET .../@scope%2fname`) or as `name@version`. */
function names(message, name) {
    const words = message.toLowerCase().replaceAll("%2f", "/").split(/\s+/);
    const own = name.toLowerCase();
    return words.some((word) => word.startsWith(`${own}@`) || word === own || word.endsWith(`/${own}`));
}
async function readInstalled(name, version, target) {
    const broken = (why) => ({
        kind: "problem",
        rule: "package/not-installed",
        message: `npm:${name}@${version} was not installed as asked: ${why}; remove ${target} to install it again`,
    });
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, "node_modules", name);
    const lock = record(await readJson((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, "node_modules", ".package-lock.json")));
    const manifest = record(await readJson((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "package.json")));
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
            integrity: text(entry.get("integrity")),
            ...directDependencies(name, manifest, packages),
            bin: binaries(name, folder, manifest.get("bin")),
            deprecated: text(entry.get("deprecated")),
        },
    };
}
function directDependencies(name, manifest, packages) {
    const optional = record(manifest.get("optionalDependencies"));
    const names = [...record(manifest.get("dependencies")).keys()].sort();
    const found = names.map((dependency) => {
        const nested = packages.get(`node_modules/${name}/node_modules/${dependency}`);
        const entry = record(nested ?? packages.get(`node_modules/${dependency}`));
        return [dependency, text(entry.get("version"))];
    });
    return {
        dependencies: Object.fromEntries(found.flatMap(([dependency, version]) => (version === undefined ? [] : [[dependency, version]]))),
        unresolved: found.flatMap(([dependency, version]) => version === undefined && !optional.has(dependency) ? [dependency] : []),
    };
}
/** Commands of the package; those that would leave its folder are left out. */
function binaries(name, folder, bin) {
    const bare = name.slice(name.indexOf("/") + 1);
    const entries = typeof bin === "string" ? [[bare, bin]] : [...record(bin)];
    return Object.fromEntries(entries.flatMap(([command, path]) => {
        const absolute = typeof path === "string" ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path) : "";
        return absolute.startsWith(folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? [[command, absolute]] : [];
    }));
}
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => true, () => false);
}
async function readJson(path) {
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"));
    }
    catch {
        return undefined;
    }
}
/** An object's own members as a map: absent names are absent, whatever they are called. */
function record(value) {
    return new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
}
function text(value) {
    return typeof value === "string" && value !== "" ? value : undefined;
}


/***/ }),

/***/ 2593:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ npm)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(714);


const mostOutput = 16 * 1024 * 1024;
/** Runs the user's npm, with its configuration, by an argument array. Never rejects. */
function npm(args, options) {
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("npm", [...args], {
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
    const words = (0,_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .lastWords */ .a)(firstErrors(stderr), (text) => text);
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


/***/ }),

/***/ 6253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ packageProblem)
/* harmony export */ });
/* harmony import */ var semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8780);
/* harmony import */ var semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_0__);

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
    if (version.length > 256 || semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_0___default()(version) !== version.split("+", 1)[0])
        return `${JSON.stringify(version.slice(0, 80))} is not one exact version`;
    return undefined;
}


/***/ }),

/***/ 714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ lastWords),
/* harmony export */   redaction: () => (/* binding */ redaction)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4694);

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

/***/ 9077:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ cacheFolder),
  resolveStart: () => (/* binding */ resolveStart)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/model/start.js
var start = __webpack_require__(1041);
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

// EXTERNAL MODULE: ./.build/probes/npm/install.js
var install = __webpack_require__(3974);
;// CONCATENATED MODULE: ./.build/probes/start.js






/** `$XDG_CACHE_HOME/headgate`, or `~/.cache/headgate`. */
function cacheFolder(env) {
    const base = env.XDG_CACHE_HOME;
    return (0,external_node_path_.join)(base?.startsWith("/") ? base : (0,external_node_path_.join)(env.HOME || (0,external_node_os_.homedir)(), ".cache"), "headgate");
}
/**
 * Brings what `chooseStart` chooses to where it can be started: an npm package is installed into the cache, and
 * its integrity compared with the release's. A package of another kind is not started here. Starts nothing but npm.
 */
async function resolveStart(release, options) {
    const choice = (0,start/* chooseStart */.Se)(release);
    if (choice?.kind === "package")
        return choice.package.registryType !== "npm"
            ? notProbed(choice.package)
            : startPackage(release, choice.package, options);
    if (choice?.kind === "command")
        return startCommand(choice.command, options);
    if (choice?.kind === "remote")
        return { kind: "remote", type: choice.remote.type, url: choice.remote.url };
    const kinds = (release.server.packages ?? [])
        .map((one) => `${one.registryType} over ${one.transport.type}`)
        .join(", ");
    return {
        kind: "problem",
        outcome: "error",
        rule: "probe/error",
        message: kinds ? `nothing that can be started here: ${kinds}` : "the release names nothing to start",
    };
}
function notProbed({ registryType, identifier }) {
    return {
        kind: "problem",
        outcome: "inconclusive",
        rule: "probe/error",
        message: `${registryType} package ${identifier} is not probed: only npm packages, start commands and addresses are`,
    };
}
async function startPackage(release, of, options) {
    if ((0,start/* foreignRuntimeArgument */.Cz)(of) >= 0) {
        return bad("probe/failed", `${of.identifier} has runtime arguments, which would change what clients run`);
    }
    const version = of.version ?? release.version;
    const env = options.env ?? process.env;
    const installation = await (0,install/* installPackage */.E)(of.identifier, version, {
        cache: options.cache ?? cacheFolder(env),
        env,
        ...(options.signal ? { signal: options.signal } : {}),
    });
    if (installation.kind === "problem") {
        const outcome = installation.rule === "integrity/mismatch" ? "fail" : "error";
        return { ...installation, outcome };
    }
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


/***/ })

};
;