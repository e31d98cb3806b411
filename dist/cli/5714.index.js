"use strict";
exports.id = 5714;
exports.ids = [5714,4197,3333];
exports.modules = {

/***/ 66578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   summarizeComparison: () => (/* binding */ summarizeComparison)
/* harmony export */ });
/* harmony import */ var _alike_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73794);

/**
 * A comparison on one line: `additive: + get_alerts(region), + forecast.units (optional)`. Descriptions are
 * only counted; at most `limit` changes are named, the worst first, and where there are more, what is alike is told as one.
 */
function summarizeComparison(comparison, limit = 5) {
    if (comparison.verdict === "none")
        return "no change";
    const told = comparison.changes.filter((change) => change.class !== "documentation");
    const described = comparison.changes.length - told.length;
    const entries = told.length > limit ? (0,_alike_js__WEBPACK_IMPORTED_MODULE_0__/* .alike */ .n)(told) : told.map((change) => ({ ...change, changes: [change] }));
    const parts = entries.slice(0, limit).map(({ summary }) => summary);
    const rest = entries.slice(limit).flatMap(({ changes }) => changes).length;
    if (rest > 0)
        parts.push(`${rest} more`);
    if (described > 0)
        parts.push(`${described} ${described === 1 ? "description" : "descriptions"} changed`);
    return `${comparison.verdict}: ${parts.join(", ")}`;
}


/***/ }),

/***/ 14029:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ consecutive)
/* harmony export */ });
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
    const message = `failed ${bad.length} of ${bad.length} (${last.message})`;
    if (bad.every((one) => one.outcome === last.outcome))
        return { ...last, message };
    return { ...last, outcome: "inconclusive", message };
}


/***/ }),

/***/ 73058:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   ce: () => (/* binding */ stopped),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18345);
/* harmony import */ var _stdio_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52333);


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
    if (failed.cause instanceof _stdio_js__WEBPACK_IMPORTED_MODULE_1__/* .FloodError */ .tX)
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
    if (failed.cause instanceof _lists_js__WEBPACK_IMPORTED_MODULE_0__/* .ListError */ .Jc)
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


/***/ }),

/***/ 18345:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jc: () => (/* binding */ ListError),
/* harmony export */   No: () => (/* binding */ listLimits),
/* harmony export */   RT: () => (/* binding */ takeLists)
/* harmony export */ });
/* harmony import */ var _contract_schema_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12726);

const listLimits = { pages: 200, items: 10_000, depth: 128 };
/** A server's answer that the protocol does not allow, or that no client could use. */
class ListError extends Error {
}
/**
 * Every list the server declares, all pages, as the protocol gave them. What has its tools may still declare prompts
 * and resources that it knows no list of: then there are none. Throws ListError and the SDK's errors.
 */
async function takeLists(context) {
    const can = context.client.getServerCapabilities() ?? {};
    const instructions = context.client.getInstructions();
    const resources = can.resources !== undefined;
    const templates = () => list(context, "resources/templates/list", "resourceTemplates", "uriTemplate");
    return {
        tools: can.tools ? await list(context, "tools/list", "tools", "name") : [],
        prompts: can.prompts ? await known(list(context, "prompts/list", "prompts", "name")) : [],
        resources: resources ? await known(list(context, "resources/list", "resources", "uri")) : [],
        resourceTemplates: resources ? await known(templates()) : [],
        ...(instructions ? { instructions } : {}),
    };
}
/** The list, or an empty one where the server has no such method. */
async function known(asked) {
    try {
        return await asked;
    }
    catch (error) {
        if (isObjectLike(error) && error.code === methodNotFound)
            return [];
        throw error;
    }
}
/** JSON-RPC's. */
const methodNotFound = -32601;
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
        if (!(0,_contract_schema_form_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(items))
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
    return (0,_contract_schema_form_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(item) && typeof item[key] === "string" && item[key] !== "";
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
        validate: (value) => (0,_contract_schema_form_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value)
            ? { value: value }
            : { issues: [{ message: "the answer is not an object" }] },
    },
};


/***/ }),

/***/ 55714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  probeMcp: () => (/* binding */ probeMcp),
  takeContract: () => (/* binding */ takeContract)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.build/contract/canonical.js + 1 modules
var canonical = __webpack_require__(4567);
// EXTERNAL MODULE: ./.build/contract/compare.js + 38 modules
var compare = __webpack_require__(19882);
// EXTERNAL MODULE: ./.build/contract/summary.js
var summary = __webpack_require__(66578);
// EXTERNAL MODULE: ./.build/model/text.js
var model_text = __webpack_require__(34694);
// EXTERNAL MODULE: ./.build/probes/consecutive.js
var consecutive = __webpack_require__(14029);
// EXTERNAL MODULE: ./.build/probes/redaction.js
var redaction = __webpack_require__(80714);
// EXTERNAL MODULE: ./.build/probes/start.js
var start = __webpack_require__(15487);
// EXTERNAL MODULE: ./.build/model/release.js
var release = __webpack_require__(29452);
// EXTERNAL MODULE: ./.build/model/start.js
var model_start = __webpack_require__(51041);
// EXTERNAL MODULE: ./.build/probes/mcpb/words.js
var words = __webpack_require__(627);
// EXTERNAL MODULE: ./.build/probes/placeholders.js
var placeholders = __webpack_require__(16657);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
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
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/deployed/run-identity.js
var run_identity = __webpack_require__(63610);
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
            // What servers tell of the machine they run on is part of their contract: it is the same on all of them.
            TZ: "UTC",
            LANG: "C.UTF-8",
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
    return __webpack_require__.e(/* import() */ 8311).then(__webpack_require__.bind(__webpack_require__, 18311));
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

// EXTERNAL MODULE: ./.build/probes/mcp/failure.js
var failure = __webpack_require__(73058);
;// CONCATENATED MODULE: ./.build/probes/mcp/remote.js

/** Bytes of one answer. */
const mostBytes = 16 * 1024 * 1024;
/** A connection to a remote server that reads a bounded amount and never follows it to another origin. */
async function remoteTransport(remote, headers, signal) {
    const { SSEClientTransport, StreamableHTTPClientTransport } = await loadSdk();
    const url = new URL(remote.url);
    // A redirect would take headers that hold secrets along to wherever it leads.
    const redirected = Object.keys(headers).length > 0 ? { redirect: "error" } : {};
    const requestInit = { headers };
    const bounded = async (input, init) => {
        const signals = init?.signal ? [signal, init.signal] : [signal];
        return boundedResponse(await fetch(input, { ...init, ...redirected, signal: AbortSignal.any(signals) }));
    };
    return remote.type === "sse"
        ? new SSEClientTransport(url, { fetch: bounded, requestInit })
        : new StreamableHTTPClientTransport(url, {
            fetch: bounded,
            requestInit,
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
    // Whose words are shown may not know what to keep to themselves.
    if (parsed && (parsed.username !== "" || parsed.password !== ""))
        return "the address has credentials in it, which belong into a header that names a secret";
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

// EXTERNAL MODULE: ./.build/probes/mcp/lists.js
var lists = __webpack_require__(18345);
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
        limits: options.limits ?? lists/* listLimits */.No,
        asking: (method) => {
            phase = method;
        },
    };
    try {
        await first(client.connect(transport, { timeout: options.startup }), options.startup, options.lost);
        let contract;
        for (let round = 0; round < mostRounds; round += 1) {
            const seen = changes();
            contract = await first((0,lists/* takeLists */.RT)(context), one * requestsInAll, options.lost);
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

// EXTERNAL MODULE: ./.build/probes/mcp/stdio.js
var stdio = __webpack_require__(52333);
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
        const { args, env, placeholders } = wordsOf(start, input, sandbox);
        const server = startProcess(start.command, args, { cwd: sandbox.cwd, env: { ...sandbox.env, ...env } });
        const stop = stopSignal(input.signal);
        try {
            const transport = (0,stdio/* stdioTransport */.tV)(server, deserializeMessage);
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
                return { ...session, placeholders };
            const show = (text) => (0,model_text/* printable */.g$)(redact(text));
            const outcome = (0,failure/* failureOf */.g5)(session, {
                exit: server.exit(),
                words: (0,redaction/* lastWords */.a)(server.lastErrors(), redact),
                stray: show(transport.stray() ?? ""),
                show,
            });
            return { kind: "bad", outcome: named(outcome, placeholders), again: mayBeOlder(session) };
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
/** Its arguments and variables in this sandbox; a bundle's own variables give way to those of the release. */
function wordsOf(start, { release, variables, secrets }, sandbox) {
    const given = (0,placeholders/* startValues */.pW)(release, { variables, secrets }, sandbox.cwd);
    const env = Object.fromEntries(given.values);
    if (!start.bundle)
        return { args: start.args, env, placeholders: given.placeholders };
    const place = { home: sandbox.env.HOME ?? sandbox.cwd, work: sandbox.cwd };
    const filled = (0,words/* fillBundle */.M$)(start.bundle, given.values, place);
    return {
        args: [...start.args, ...filled.args],
        env: { ...filled.env, ...env },
        placeholders: [...new Set([...given.placeholders, ...filled.placeholders])],
    };
}
/** A server that wants more than a value to be there may be a good one: what it did not have is said with it. */
function named(outcome, placeholders) {
    if (placeholders.length === 0)
        return outcome;
    const names = placeholders.map((name) => (0,model_text/* printable */.g$)(name, 80)).join(", ");
    const message = `${outcome.message}; ${names} had ${placeholders.length === 1 ? "a placeholder" : "placeholders"}`;
    return { ...outcome, message, placeholders };
}
/** The SDK hears of the end by the transport first, and says more; this makes sure that it is over. */
async function ending() {
    await (0,promises_.setTimeout)(100);
    throw new Error("the server has ended");
}
function mayBeOlder(session) {
    return session.phase === "start" && session.timedOutAfter === null && session.cause !== failure/* stopped */.ce;
}
async function takeRemote(start, input, redact) {
    const problem = remoteProblem(start.url);
    if (problem)
        return { kind: "bad", outcome: { outcome: "error", message: problem } };
    const closing = new AbortController();
    const stop = stopSignal(input.signal);
    try {
        const transport = await remoteTransport(start, headersFor(start, input), closing.signal);
        const session = await runSession(transport, {
            health: input.health,
            mode: start.type === "sse" ? "legacy" : "auto",
            startup: input.health.startup.timeout,
            discover: input.health.startup.timeout,
            lost: stop.stopped,
        });
        if (session.kind === "taken")
            return { ...session, placeholders: [] };
        const show = (text) => (0,model_text/* printable */.g$)(redact(text));
        const outcome = (0,failure/* failureOf */.g5)(session, { exit: undefined, words: "", stray: "", show });
        return { kind: "bad", outcome: without(outcome, start, input) };
    }
    finally {
        stop.release();
        closing.abort();
    }
}
/** Those whose variables and secrets are all known; the server says itself what it thinks of the lack of others. */
function headersFor(start, input) {
    const values = valuesOf(input);
    return Object.fromEntries((start.headers ?? []).flatMap((header) => {
        const value = (0,release/* headerValue */.Z)(header, values);
        return value === undefined ? [] : [[header.name, value]];
    }));
}
function valuesOf({ release, variables, secrets }) {
    return new Map([...(0,model_start/* startVariables */.OC)(release, variables, secrets), ...(0,model_start/* startSecrets */.QV)(release, secrets)]);
}
/** A wrong key is worse than none, so that headers have no placeholders; what they lack is said where it failed. */
function without(outcome, { headers = [] }, input) {
    const known = valuesOf(input);
    const names = headers
        .flatMap(({ variables = {} }) => Object.keys(variables))
        .filter((name) => !known.has(name));
    if (names.length === 0)
        return outcome;
    const list = [...new Set(names)].map((name) => (0,model_text/* printable */.g$)(name, 80)).join(", ");
    return { ...outcome, message: `${outcome.message}; ${list} had no value here` };
}
/** A promise that rejects when the run is stopped, and lets go of the signal. */
function stopSignal(signal) {
    let onAbort = () => { };
    const promise = new Promise((_, reject) => {
        onAbort = () => reject(failure/* stopped */.ce);
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
    const outcome = await (0,consecutive/* consecutive */.N)(() => probeOnce(input, start), {
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
    const { contract, era, placeholders } = taken;
    return { outcome: "pass", message: contractText(contract), contract, era, placeholders };
}
async function startOf(input) {
    // Where a target runs it, that one is asked, and not another started from its package.
    if (input.address)
        return { kind: "remote", type: input.address.type, url: input.address.url };
    try {
        return await (0,start/* resolveStart */.V)(input.release, {
            root: input.root,
            ...(input.cache ? { cache: input.cache } : {}),
            ...(input.env ? { env: input.env } : {}),
            ...(input.signal ? { signal: input.signal } : {}),
        });
    }
    catch (error) {
        // A full disk, a cache that cannot be written: nothing that the server is to blame for.
        const why = error instanceof Error ? error.message : String(error);
        const message = `it could not be made ready to start: ${(0,model_text/* printable */.g$)(why)}`;
        return { kind: "problem", outcome: "error", rule: "probe/error", message };
    }
}
async function probeOnce(input, start) {
    const taken = await takeSession(start, input);
    if (taken.kind === "bad")
        return taken.outcome;
    const { contract, era, placeholders } = taken;
    const expected = input.release.release.contract?.digest;
    const digest = (0,canonical.contractDigest)(contract);
    if (expected !== undefined && digest !== expected)
        return { outcome: "fail", rule: "contract/drift", message: driftText(input, contract, digest), contract };
    // What was reviewed needs no counting: its digest says all of it.
    const what = expected === undefined ? contractText(contract) : `contract ${shortDigest(digest)} as reviewed`;
    return { outcome: "pass", message: `healthy, ${what}`, contract, era, placeholders };
}
function driftText(input, contract, digest) {
    const expected = input.release.release.contract?.digest ?? "";
    if (input.reviewed && (0,canonical.contractDigest)(input.reviewed) === expected) {
        const comparison = (0,compare.compareContracts)(input.reviewed, contract);
        const warnings = comparison.changes.reduce((sum, change) => sum + (change.warnings?.length ?? 0), 0);
        const warned = warnings === 0 ? "" : `, ${warnings} ${warnings === 1 ? "warning" : "warnings"}`;
        return `the contract is not the reviewed one: ${(0,redaction.redaction)(input.secrets)((0,summary.summarizeComparison)(comparison))}${warned}`;
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

/***/ 52333:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tV: () => (/* binding */ stdioTransport),
/* harmony export */   tX: () => (/* binding */ FloodError)
/* harmony export */ });
/* unused harmony export stdioLimits */
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


/***/ }),

/***/ 627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ fillBundle),
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   ht: () => (/* binding */ variablesOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _placeholders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16657);


/** A bundle does not decide where its sandbox is. */
const ours = new Set(["HOME", "USERPROFILE", "TMPDIR", "TEMP", "TMP", "PATH"]);
/**
 * Puts in what stands in braces. A setting of the user has the value that is given under the name of the variable it goes
 * to, or under its own; else its default; else, where it is required or a secret, a placeholder. What names a setting
 * without a value is left out. Nothing that was put in is looked at again.
 */
function fillBundle({ folder, args, env, config }, given, place) {
    const places = new Map([
        ["__dirname", folder],
        ["HOME", place.home],
        ["DESKTOP", (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(place.home, "Desktop")],
        ["DOCUMENTS", (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(place.home, "Documents")],
        ["DOWNLOADS", (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(place.home, "Downloads")],
        ["pathSeparator", node_path__WEBPACK_IMPORTED_MODULE_0__.sep],
        ["/", node_path__WEBPACK_IMPORTED_MODULE_0__.sep],
    ]);
    const plainly = (text) => fill(text, (name) => places.get(name));
    const variables = variablesOf(env);
    const settings = new Map();
    const placeholders = [];
    for (const [key, option] of config) {
        const variable = variables.get(key);
        const value = [variable, key, key.toUpperCase(), variableOf(key)].flatMap((name) => name === undefined ? [] : (given.get(name) ?? []))[0];
        if (value !== undefined)
            settings.set(key, [value]);
        else if (option.defaults !== undefined)
            settings.set(key, option.defaults.map(plainly));
        else if (option.isRequired || option.isSecret) {
            settings.set(key, [settingPlaceholder(variable ?? key, option, place)]);
            placeholders.push(variable ?? `user_config.${key}`);
        }
    }
    const lookUp = (name) => places.get(name) ??
        (name.startsWith(prefix) ? settings.get(name.slice(prefix.length))?.join(",") : undefined);
    const isKnown = (text) => settingsIn(text).every((key) => settings.has(key) || !config.has(key));
    return {
        args: args.flatMap((text) => {
            const key = settingIn(text);
            if (key !== undefined && config.has(key))
                return settings.get(key) ?? [];
            return isKnown(text) ? [fill(text, lookUp)] : [];
        }),
        env: Object.fromEntries([...env]
            .filter(([name, text]) => !ours.has(name.toUpperCase()) && isKnown(text))
            .map(([name, text]) => [name, fill(text, lookUp)])),
        placeholders,
    };
}
/** The variable that a setting goes to and nothing else does, by the setting's key. */
function variablesOf(env) {
    return new Map([...env].flatMap(([name, text]) => {
        const key = settingIn(text);
        return key === undefined ? [] : [[key, name]];
    }));
}
/** The variable that stands for a setting which goes to no variable of its own: `API_KEY` for `api-key`. */
function variableOf(key) {
    return key
        .replace(/[^A-Za-z0-9]+/g, "_")
        .replace(/^(?=\d)/, "_")
        .toUpperCase()
        .slice(0, 128);
}
const prefix = "user_config.";
const braces = /\$\{([^{}$]{1,200})\}/g;
function fill(text, lookUp) {
    return text.replace(braces, (whole, name) => lookUp(name) ?? whole);
}
/** The one setting that a text consists of. */
function settingIn(text) {
    return /^\$\{user_config\.([^{}$]{1,200})\}$/.exec(text)?.[1];
}
function settingsIn(text) {
    return [...text.matchAll(braces)].flatMap(([, name = ""]) => name.startsWith(prefix) ? [name.slice(prefix.length)] : []);
}
function settingPlaceholder(name, { type, least }, place) {
    if (type === "number")
        return String(least ?? 1);
    if (type === "boolean")
        return "false";
    if (type === "directory")
        return place.work;
    return (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .placeholderFor */ .fr)({ name, ...(type === "file" ? { format: "filepath" } : {}) }, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(place.work, "file"));
}


/***/ }),

/***/ 16657:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RC: () => (/* binding */ placeholderText),
/* harmony export */   fr: () => (/* binding */ placeholderFor),
/* harmony export */   pW: () => (/* binding */ startValues)
/* harmony export */ });
/* harmony import */ var _model_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29452);
/* harmony import */ var _model_start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51041);


/** What begins the values that stand for unknown ones: nothing that anyone would take for real. */
const placeholderText = "headgate-placeholder";
/**
 * A value that a server can take which only looks whether there is one, in the form that its declaration or its name asks
 * for. `folder`: an absolute path that exists, for what is to be a file. Hosts end in `.invalid`, which no network knows.
 */
function placeholderFor({ name, format, choices = [] }, folder) {
    const [choice] = choices;
    if (choice !== undefined)
        return choice;
    if (format === "number")
        return "1";
    if (format === "boolean")
        return "false";
    if (format === "filepath")
        return folder;
    if (/(?:^|_)(?:URL|URI|ENDPOINT)$/i.test(name))
        return `https://${placeholderText}.invalid`;
    if (/(?:^|_)(?:HOST|HOSTNAME|DOMAIN)$/i.test(name))
        return `${placeholderText}.invalid`;
    if (/(?:^|_)E?MAIL$/i.test(name))
        return `${placeholderText}@headgate.invalid`;
    if (/(?:^|_)PORT$/i.test(name))
        return "1";
    return placeholderText;
}
/**
 * What a server of this release is started with by us: plain variables and secrets that it declares and, for declared
 * secrets and required variables that nobody gave a value, placeholders.
 */
function startValues(release, given, folder) {
    const { variables, secrets } = given;
    const values = new Map([...(0,_model_start_js__WEBPACK_IMPORTED_MODULE_0__/* .startVariables */ .OC)(release, variables, secrets), ...(0,_model_start_js__WEBPACK_IMPORTED_MODULE_0__/* .startSecrets */ .QV)(release, secrets)]);
    const missing = missingVariables(release, new Set(values.keys()));
    for (const variable of missing)
        values.set(variable.name, placeholderFor(variable, folder));
    return { values, placeholders: missing.map(({ name }) => name) };
}
/** Declared secrets and required variables for which there is no value. */
function missingVariables(release, known) {
    return [...(0,_model_release_js__WEBPACK_IMPORTED_MODULE_1__/* .declaredVariables */ .At)(release).values()].filter(({ name, isSecret, isRequired }) => (isSecret === true || isRequired === true) && !known.has(name) && (0,_model_start_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeGiven */ .ak)(release, name));
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


/***/ })

};
;