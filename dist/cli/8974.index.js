"use strict";
exports.id = 8974;
exports.ids = [8974];
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


/***/ }),

/***/ 48974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measureQuery: () => (/* binding */ measureQuery)
});

// UNUSED EXPORTS: judgeSamples

// EXTERNAL MODULE: ./.build/probes/http/ask.js
var ask = __webpack_require__(22313);
// EXTERNAL MODULE: ./.build/probes/redaction.js
var redaction = __webpack_require__(80714);
// EXTERNAL MODULE: ./.build/model/text.js
var model_text = __webpack_require__(34694);
;// CONCATENATED MODULE: ./.build/probes/prometheus/answer.js

/** More of them are no answer to one question. */
const mostSamples = 250;
/**
 * Reads the answer of Prometheus' HTTP API (`/api/v1/query`). A vector's samples or the one of a scalar; NaN and
 * infinities are among them. Warnings are an error: what was answered may be a part of it only.
 */
function readAnswer(status, text) {
    const body = parsed(text);
    if (body === undefined)
        return error(`answered ${status} and no JSON: is it the address of a Prometheus?`);
    if (body.status !== "success") {
        const words = [body.errorType, body.error].filter((word) => typeof word === "string").join(": ");
        return error(`answered ${status}${words === "" ? "" : `: ${(0,model_text/* printable */.g$)(words, 200)}`}`);
    }
    if (status !== 200)
        return error(`answered ${status}`);
    const warnings = warningsIn(body.warnings);
    if (warnings.length > 0)
        return error(`warns: ${(0,model_text/* printable */.g$)(warnings.join("; "), 200)}`);
    return isMap(body.data) ? samplesOf(body.data) : error("answered without data");
}
function warningsIn(value) {
    const all = Array.isArray(value)
        ? value
        : value === undefined || value === null
            ? []
            : [value];
    return all.map((one) => (typeof one === "string" ? one : JSON.stringify(one)));
}
function samplesOf({ resultType, result }) {
    if (resultType === "scalar")
        return numbers([result]);
    if (resultType !== "vector") {
        const type = typeof resultType === "string" ? (0,model_text/* printable */.g$)(resultType, 20) : "nothing known";
        return error(`answered with ${type}, and not with an instant vector or a scalar`);
    }
    if (!Array.isArray(result))
        return error("answered with a vector that is no list");
    const items = result;
    if (items.length > mostSamples)
        return error(`answered with ${items.length} series: aggregate them`);
    return numbers(items.map((item) => (isMap(item) ? item.value : undefined)));
}
function numbers(pairs) {
    const samples = [];
    for (const pair of pairs) {
        const [, value] = Array.isArray(pair) ? pair : [];
        const sample = typeof value === "string" ? numberOf(value) : undefined;
        if (sample === undefined)
            return error("answered with a sample that has no number");
        samples.push(sample);
    }
    return { kind: "samples", samples };
}
function numberOf(text) {
    if (text === "NaN")
        return Number.NaN;
    if (/^[+-]?Inf$/.test(text))
        return text.startsWith("-") ? -Infinity : Infinity;
    return /^[+-]?\d+(?:\.\d*)?(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
}
function parsed(text) {
    try {
        const value = JSON.parse(text);
        return isMap(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isMap(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function error(message) {
    return { kind: "error", message: `Prometheus ${message}` };
}

;// CONCATENATED MODULE: ./.build/probes/prometheus/measure.js



const mostBytes = 1024 * 1024;
/**
 * Asks a query once and judges its samples. No sample, or one that is no number, is inconclusive; everything that
 * keeps Prometheus from answering is an error.
 */
async function measureQuery({ prometheus, timeout }, { query, judge, env, signal }) {
    if (!prometheus)
        return measure_error("there is no address of a Prometheus to ask");
    const authorization = authorizationOf(prometheus, env);
    if (authorization && "message" in authorization)
        return measure_error(authorization.message);
    const secret = authorization?.value;
    const answer = await (0,ask/* ask */.k)({
        url: `${prometheus.address}/api/v1/query`,
        form: { query, timeout: `${timeout}ms` },
        headers: {
            accept: "application/json, */*;q=0.1",
            ...(secret === undefined ? {} : { authorization: secret }),
        },
        timeout,
        limit: mostBytes,
        ...(signal ? { signal } : {}),
    });
    const hide = (0,redaction.redaction)(secret === undefined ? {} : { secret, ...partsOf(secret) });
    if (answer.kind === "none")
        return measure_error(hide(`Prometheus ${answer.message}`));
    const read = readAnswer(answer.status, answer.text);
    if (read.kind === "error")
        return measure_error(hide(read.message));
    return judgeSamples(read.samples, judge);
}
/** Samples as conditions see them. */
function judgeSamples(samples, judge) {
    const shown = samples.slice(0, 5).map(spoken).join(", ") + (samples.length > 5 ? ", …" : "");
    if (samples.length === 0)
        return { outcome: "inconclusive", message: "no data: nothing that the query asks for was measured" };
    if (!samples.every(Number.isFinite))
        return { outcome: "inconclusive", message: `${shown}: no number to go by, as without traffic` };
    const [only] = samples;
    return judge(samples.length === 1 ? { result: only, results: samples } : { results: samples }, shown);
}
/** Four digits say enough. */
function spoken(sample) {
    return Number.isFinite(sample) ? String(Number(sample.toPrecision(4))) : String(sample);
}
function authorizationOf({ authorization }, env) {
    if (authorization === undefined)
        return undefined;
    const value = Object.hasOwn(env, authorization) ? env[authorization]?.trim() : undefined;
    if (value === undefined || value === "")
        return { message: `${authorization}, which is to hold the authorization, is not set in this run` };
    if (!/^[\t\x20-\x7e]+$/.test(value))
        return { message: `${authorization} holds characters that no header may have` };
    return { value };
}
/** The token without its scheme is a secret too. */
function partsOf(value) {
    return Object.fromEntries(value.split(/\s+/).flatMap((part, at) => (at > 0 ? [[`part${at}`, part]] : [])));
}
function measure_error(message) {
    return { outcome: "error", message };
}


/***/ })

};
;