"use strict";
exports.id = 1376;
exports.ids = [1376];
exports.modules = {

/***/ 12726:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   EZ: () => (/* binding */ kinds),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   eE: () => (/* binding */ schemaKind),
/* harmony export */   fm: () => (/* binding */ rewritten),
/* harmony export */   ol: () => (/* binding */ members)
/* harmony export */ });
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isList(value) {
    return Array.isArray(value);
}
/** A member of its own: names such as `constructor` come from other people's schemas. */
function member(of, name) {
    return Object.hasOwn(of, name) ? of[name] : undefined;
}
/** The members of an object-valued keyword such as `properties`; none where it is absent or malformed. */
function members(value) {
    return isObject(value) ? Object.entries(value) : [];
}
/** What the canonical form makes of the value of a keyword. */
const kinds = new Map([
    ["$schema", "dropped"],
    ["required", "names"],
    ["type", "type"],
    ["enum", "set"],
    ["minimum", "least"],
    ["maximum", "most"],
    ["uniqueItems", "flag"],
    ...["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"].map((key) => [key, "map"]),
    ...["allOf", "anyOf", "oneOf", "prefixItems"].map((key) => [key, "list"]),
    ...["items", "additionalProperties", "additionalItems", "unevaluatedProperties", "unevaluatedItems"].map((key) => [key, "schema"]),
    ...["contains", "propertyNames", "not", "if", "then", "else"].map((key) => [key, "schema"]),
]);
/** The keyword's value as schemas: a map of them, a list, or one; undefined for what holds no schema. */
function schemaKind(keyword) {
    const kind = kinds.get(keyword);
    return kind === "map" || kind === "list" || kind === "schema" ? kind : undefined;
}
/** The object with each member in another form, undefined to leave it out; the object itself where none differs. */
function rewritten(object, form) {
    const keys = Object.keys(object);
    let kept;
    for (let n = 0; n < keys.length; n += 1) {
        const key = keys[n] ?? "";
        const value = object[key] ?? null;
        const next = form(key, value);
        if (next !== value)
            kept ??= keys.slice(0, n).map((name) => [name, object[name] ?? null]);
        if (kept !== undefined && next !== undefined)
            kept.push([key, next]);
    }
    // Object.fromEntries defines: a member named `__proto__` stays an ordinary member.
    return kept === undefined ? object : Object.fromEntries(kept);
}


/***/ }),

/***/ 22313:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34694);
/* harmony import */ var _mcp_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73058);


const ownNetwork = /\b(?:EAI_AGAIN|ENOTFOUND|ENETUNREACH|EHOSTUNREACH|ENETDOWN)\b/;
/** One request. Follows no redirect, reads a bounded amount in a bounded time, and never rejects. */
async function ask(request) {
    const { url, timeout, limit, headers = {}, form, signal } = request;
    const began = performance.now();
    const deadline = AbortSignal.timeout(timeout);
    const none = (why, message) => ({
        kind: "none",
        why,
        message,
    });
    try {
        const response = await fetch(url, {
            redirect: "manual",
            headers,
            signal: signal ? AbortSignal.any([deadline, signal]) : deadline,
            ...(form && { method: "POST", body: new URLSearchParams({ ...form }) }),
        });
        const text = await boundedText(response, limit);
        if (text === undefined)
            return none("too-large", `answered more than ${Math.floor(limit / 1024)} KiB`);
        return { kind: "answer", status: response.status, text, took: performance.now() - began };
    }
    catch (error) {
        if (signal?.aborted)
            return none("stopped", "stopped before it was done");
        if (deadline.aborted)
            return none("timeout", `did not answer within ${(0,_mcp_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA)(timeout)}`);
        const cause = causeOf(error);
        // Words about a request that could not even be made may hold its headers.
        if (cause === undefined)
            return none("invalid", "the request could not be made");
        if (ownNetwork.test(cause))
            return none("unreachable", `could not be reached: ${cause}`);
        return none("refused", `could not be connected to: ${cause}`);
    }
}
async function boundedText(response, limit) {
    if (!response.body)
        return "";
    const chunks = [];
    let bytes = 0;
    for await (const chunk of response.body) {
        bytes += chunk.length;
        if (bytes > limit)
            return undefined;
        chunks.push(chunk);
    }
    return new TextDecoder().decode(Buffer.concat(chunks));
}
/** What the network says; undefined where the error is no network's. */
function causeOf(error) {
    const cause = error instanceof Error ? error.cause : undefined;
    if (!(cause instanceof Error))
        return error instanceof Error && error.message === "terminated" ? "the connection was closed" : undefined;
    const code = "code" in cause && typeof cause.code === "string" ? cause.code : "";
    const words = (0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(cause.message, 120);
    if (words === "")
        return code === "" ? "the connection failed" : code;
    return code === "" || words.includes(code) ? words : `${words} (${code})`;
}


/***/ }),

/***/ 91376:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ statusProblem),
/* harmony export */   e: () => (/* binding */ latencyProblem),
/* harmony export */   measureHttp: () => (/* binding */ measureHttp)
/* harmony export */ });
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22313);

const mostBytes = 64 * 1024;
/** Conditions go over lists and maps; many loops over this many members still take less than a second. */
const mostMembers = 250;
/**
 * Asks an address once: its status, its latency, and where there are conditions the JSON it answers. Who does not
 * answer at all may be anyone on the way, so that is an error; the server's own probe decides about that. But where a
 * latency is wanted, no answer in time is too slow an answer.
 */
async function measureHttp(definition, { url, judge, signal }) {
    const { timeout, latency, status, successCondition, failureCondition } = definition;
    const headers = { accept: "application/json, */*;q=0.5" };
    const answer = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .k)({ url, timeout, headers, limit: mostBytes, ...(signal ? { signal } : {}) });
    if (answer.kind === "none") {
        // Whoever says how long an answer may take has said what one that takes longer is.
        const isLate = answer.why === "timeout" && latency !== undefined && latency <= timeout;
        const most = isLate ? `, at most ${latency} ms are wanted` : "";
        return { outcome: isLate ? "fail" : "error", message: `${hostOf(url)} ${answer.message}${most}` };
    }
    const problem = statusProblem(answer.status, status) ?? latencyProblem(answer.took, latency);
    const shown = `answered ${answer.status} in ${Math.round(answer.took)} ms`;
    if (problem !== undefined)
        return { outcome: "fail", message: problem };
    if (successCondition === undefined && failureCondition === undefined)
        return { outcome: "pass", message: shown };
    const body = jsonOf(answer.text);
    if (body === undefined)
        return { outcome: "error", message: `${shown}, and what it says is no JSON` };
    if (widest(body) > mostMembers)
        return { outcome: "error", message: `${shown} with a list of more than ${mostMembers} members` };
    return judge({ result: body }, shown);
}
/** Why a status is not the wanted one; undefined where it is. */
function statusProblem(status, wanted) {
    const isGood = wanted.length === 0 ? status >= 200 && status < 300 : wanted.includes(status);
    if (isGood)
        return undefined;
    const redirect = status >= 300 && status < 400 ? ", and redirects are not followed" : "";
    return `answered ${status}, wanted is ${wanted.length === 0 ? "2xx" : wanted.join(" or ")}${redirect}`;
}
/** Why an answer took too long; undefined where it did not. */
function latencyProblem(took, greatest) {
    if (greatest === undefined || took <= greatest)
        return undefined;
    return `took ${Math.round(took)} ms, at most ${greatest} ms are wanted`;
}
function hostOf(url) {
    return URL.canParse(url) ? new URL(url).host : "the address";
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function widest(value) {
    if (typeof value !== "object" || value === null)
        return 0;
    const members = Object.values(value);
    return members.reduce((most, member) => Math.max(most, widest(member)), members.length);
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


/***/ })

};
;