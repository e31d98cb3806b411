"use strict";
exports.id = 173;
exports.ids = [173];
exports.modules = {

/***/ 16015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   Uk: () => (/* binding */ shownAddress),
/* harmony export */   eQ: () => (/* binding */ secureAddress),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   vw: () => (/* binding */ checksums)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);


const mostRedirects = 5;
/** What registries are asked for in general. */
const json = "application/json, */*;q=0.1";
/** Asks an https address (of http on loopback alone). Never rejects but with the signal's reason. */
async function ask(address, options = {}) {
    const chunks = [];
    const answer = await receive(address, options, (chunk) => chunks.push(chunk));
    return answer.kind === "problem" ? answer : { ...answer, body: Buffer.concat(chunks) };
}
/** Fetches a file for its checksums; nothing of it is kept but where a new file is named `into` which it is written. */
async function checksums(address, { into, ...options } = {}) {
    const file = into === undefined ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(into, "wx", 0o600);
    try {
        return await summed(address, options, (chunk) => {
            if (file !== undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, chunk);
        });
    }
    finally {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
async function summed(address, options, keep) {
    const [short, long] = [(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256"), (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha512")];
    let bytes = 0;
    const answer = await receive(address, options, (chunk) => {
        short.update(chunk);
        long.update(chunk);
        keep(chunk);
        bytes += chunk.length;
    });
    if (answer.kind === "problem")
        return answer;
    const sums = { sha256: short.digest("hex"), sha512: long.digest("base64") };
    return { kind: "download", status: answer.status, bytes, ...sums };
}
async function receive(address, { authorization, accept, send, limit = 16 * 1_048_576, timeout = 30_000, signal }, take) {
    const ended = AbortSignal.any([AbortSignal.timeout(timeout), ...(signal ? [signal] : [])]);
    const first = secureAddress(address);
    if (first === undefined)
        return problem(`${shownAddress(address)} is no https address without credentials`);
    let url = first;
    try {
        for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
            const response = await fetch(url, {
                redirect: "manual",
                signal: ended,
                ...(send === undefined ? {} : { method: "POST", body: send }),
                headers: {
                    "user-agent": "headgate",
                    // What is checksummed must come as it is stored.
                    "accept-encoding": "identity",
                    ...(accept === undefined ? {} : { accept }),
                    ...(send === undefined ? {} : { "content-type": "application/json; charset=utf-8" }),
                    ...(authorization !== undefined && url.origin === first.origin ? { authorization } : {}),
                },
            });
            const { status, headers, body } = response;
            const location = headers.get("location");
            if (status >= 300 && status < 400 && location !== null) {
                await body?.cancel();
                if (send !== undefined)
                    return problem(`${shownAddress(url.href)} sends elsewhere what it was asked`);
                const next = URL.canParse(location, url.href)
                    ? secureAddress(new URL(location, url).href)
                    : undefined;
                // A public address must not point us at what listens on this machine alone.
                if (next === undefined || (isLoopback(next) && !isLoopback(first)))
                    return problem(`${shownAddress(url.href)} redirects to where nothing is fetched from`);
                url = next;
                continue;
            }
            let size = 0;
            for await (const chunk of body ?? []) {
                size += chunk.length;
                if (size > limit)
                    return problem(`${shownAddress(url.href)} answers more than ${limit} bytes`);
                take(Buffer.from(chunk));
            }
            return { kind: "answer", status, headers };
        }
        return problem(`${shownAddress(address)} redirects more than ${mostRedirects} times`);
    }
    catch (error) {
        signal?.throwIfAborted();
        if (ended.aborted)
            return problem(`${shownAddress(url.href)} did not answer within ${timeout / 1000} s`);
        return problem(`${shownAddress(url.href)} cannot be reached (${reason(error)})`);
    }
}
/** An https address without credentials in it, or one of http on loopback. */
function secureAddress(address) {
    if (!URL.canParse(address))
        return undefined;
    const url = new URL(address);
    if (url.username !== "" || url.password !== "")
        return undefined;
    return url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url)) ? url : undefined;
}
function isLoopback({ hostname }) {
    return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
/** Without user, password and query, any of which may let somebody in. */
function shownAddress(address) {
    if (!URL.canParse(address))
        return "what was given";
    const { protocol, host, pathname } = new URL(address);
    return `${protocol}//${host}${pathname}`.slice(0, 200);
}
function problem(message) {
    return { kind: "problem", message };
}
function reason(error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    const code = typeof cause === "object" && cause !== null ? Reflect.get(cause, "code") : undefined;
    return typeof code === "string" && /^[A-Z0-9_]{1,60}$/.test(code) ? code : "no connection";
}


/***/ }),

/***/ 60173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  canSign: () => (/* reexport */ canSign),
  signRelease: () => (/* binding */ signRelease)
});

// EXTERNAL MODULE: ./.build/convention/paths.js
var paths = __webpack_require__(10547);
// EXTERNAL MODULE: ./.build/model/json.js
var json = __webpack_require__(935);
// EXTERNAL MODULE: ./.build/supply-chain/http.js
var http = __webpack_require__(16015);
;// CONCATENATED MODULE: ./.build/supply-chain/signatures/identity-token.js


/** What Fulcio takes identities for. */
const audience = "sigstore";
/** Whether the run is offered an identity that it could sign with. */
function canSign(env) {
    return Boolean(env.SIGSTORE_ID_TOKEN || (env.ACTIONS_ID_TOKEN_REQUEST_URL && env.ACTIONS_ID_TOKEN_REQUEST_TOKEN));
}
/** The run's identity as its issuer signed it. Rejects where none is offered, or the issuer does not give it. */
async function identityToken(env, signal) {
    if (env.SIGSTORE_ID_TOKEN)
        return env.SIGSTORE_ID_TOKEN;
    const { ACTIONS_ID_TOKEN_REQUEST_URL: place, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = env;
    if (!place || !token)
        throw new Error("this run has no identity");
    const url = new URL(place);
    url.searchParams.set("audience", audience);
    const answered = await (0,http/* ask */.kA)(url.href, {
        authorization: `Bearer ${token}`,
        limit: 262_144,
        ...(signal ? { signal } : {}),
    });
    if (answered.kind === "problem")
        throw new Error(answered.message);
    // What it says is not repeated: it was given a secret, and may say it.
    if (answered.status !== 200)
        throw new Error(`the issuer answers ${answered.status}`);
    const answer = (0,json/* jsonOf */.o_)(answered.body);
    const value = (0,json/* isRecord */.u4)(answer) ? answer.value : undefined;
    if (typeof value !== "string" || value === "")
        throw new Error("the issuer gives no identity");
    return value;
}

// EXTERNAL MODULE: ./.build/supply-chain/signatures/statement.js
var statement = __webpack_require__(38570);
// EXTERNAL MODULE: ./.build/supply-chain/signatures/trust.js
var trust = __webpack_require__(81753);
;// CONCATENATED MODULE: ./.build/supply-chain/signatures/sign.js





/**
 * Signs a whole release with the identity of the run: a key that lives for this one signature, a certificate for it,
 * and an entry in a log. Findings: `signature/no-identity`, `signature/not-signed`. Never rejects but with the
 * signal's reason.
 */
async function signRelease(release, { env, signal }) {
    if (!canSign(env)) {
        return problem(release, "signature/no-identity", "this run has no identity to sign with", "give the job `permissions: { id-token: write }`; outside of Actions, set SIGSTORE_ID_TOKEN");
    }
    const secrets = [env.SIGSTORE_ID_TOKEN, env.ACTIONS_ID_TOKEN_REQUEST_TOKEN];
    const { SIGSTORE_FULCIO_URL: fulcio, SIGSTORE_REKOR_URL: rekor, SIGSTORE_TSA_URL: tsa } = env;
    try {
        const identity = await identityToken(env, signal);
        secrets.push(identity);
        const { attest } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(3694), __webpack_require__.e(4187), __webpack_require__.e(4267)]).then(__webpack_require__.bind(__webpack_require__, 94267));
        const bundle = await readable(() => attest(Buffer.from((0,statement/* releaseStatement */.NL)(release)), statement/* statementMedia */.ke, {
            identityToken: identity,
            ...(fulcio ? { fulcioURL: baseOf(fulcio) } : {}),
            ...(rekor === "none" ? { tlogUpload: false } : rekor ? { rekorURL: baseOf(rekor) } : {}),
            ...(tsa ? { tsaServerURL: baseOf(tsa) } : {}),
            retry: { retries: 2 },
            timeout: 30_000,
        }));
        signal?.throwIfAborted();
        return { kind: "signed", bundle: `${JSON.stringify(bundle, null, 2)}\n` };
    }
    catch (error) {
        signal?.throwIfAborted();
        return problem(release, "signature/not-signed", `${release.id} ${release.version} could not be signed: ${(0,trust/* reasonOf */.A)(error, withoutTokens(secrets))}`, "run it again; status.sigstore.dev says how the public instance is doing");
    }
}
/**
 * What can be read again by what will verify it, and cannot be exchanged once it is released: of a timestamp, not every
 * way to write a fraction of a second is read, so that another one is asked for.
 */
async function readable(sign) {
    const [{ bundleFromJSON }, { toSignedEntity }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.bind(__webpack_require__, 61040)),
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4187)]).then(__webpack_require__.bind(__webpack_require__, 54187)),
    ]);
    for (let more = 2;; more -= 1) {
        const bundle = await sign();
        try {
            for (const one of toSignedEntity(bundleFromJSON(bundle)).timestamps) {
                if (one.$case === "timestamp-authority")
                    one.timestamp.signingTime.getTime();
            }
            return bundle;
        }
        catch (cause) {
            if (more === 0)
                throw new Error("what was signed cannot be read again", { cause });
        }
    }
}
/** Whoever is shown an identity may say it again, and it is good for others until it ends. */
function withoutTokens(secrets) {
    return (text) => secrets
        .reduce((rest, secret) => (secret ? rest.replaceAll(secret, "***") : rest), text)
        .replace(/\beyJ[\w-]+(?:\.[\w-]*)*/g, "***");
}
function baseOf(address) {
    return address.replace(/\/+$/, "");
}
function problem({ id, version }, rule, message, hint) {
    const place = { file: (0,paths/* signatureFile */.dT)(id, version), path: [] };
    return {
        kind: "problem",
        findings: [{ rule, outcome: "fail", severity: "high", message, hint, server: id, place }],
    };
}


/***/ }),

/***/ 38570:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NL: () => (/* binding */ releaseStatement),
/* harmony export */   hy: () => (/* binding */ statementProblem),
/* harmony export */   ke: () => (/* binding */ statementMedia)
/* harmony export */ });
/* unused harmony export releasePredicate */
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(935);

const statementMedia = "application/vnd.in-toto+json";
const statementType = "https://in-toto.io/Statement/v1";
const releasePredicate = "https://headgate.dev/attestations/release/v1";
/**
 * What is signed of a release: an in-toto statement whose subject is the canonical document by its digest. The rest
 * is for those who read it in a log, where the document itself is not at hand.
 */
function releaseStatement({ id, version, digest, server, release }) {
    const { source, by, at: instant, run, integrity, contract } = release;
    return JSON.stringify({
        _type: statementType,
        subject: [{ name: `${id}@${version}`, digest: { sha256: hexOf(digest) } }],
        predicateType: releasePredicate,
        predicate: {
            name: server.name,
            version,
            source,
            by,
            at: instant,
            run,
            integrity,
            contract: contract?.digest,
        },
    });
}
/** Why a statement does not say that it is of a release, as words that follow "it"; undefined where it does. */
function statementProblem(payloadType, payload, release) {
    const statement = payloadType === statementMedia ? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOf */ .o_)(payload) : undefined;
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(statement, "_type") !== statementType || (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(statement, "predicateType") !== releasePredicate) {
        return "does not speak of a release";
    }
    const subjects = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(statement, "subject"), 2);
    const [subject] = subjects;
    const name = `${release.id}@${release.version}`;
    if (subjects.length !== 1 || (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(subject, "name") !== name)
        return "speaks of another release";
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(subject, "digest", "sha256") !== hexOf(release.digest)) {
        return "speaks of another text of this release: one of the two was changed afterwards";
    }
    return undefined;
}
function hexOf(digest) {
    return digest.replace(/^sha256-/, "");
}


/***/ }),

/***/ 81753:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   h: () => (/* binding */ trustOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73903);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34694);




const publicMirror = "https://tuf-repo-cdn.sigstore.dev";
const target = "trusted_root.json";
const known = new Map();
/**
 * Whom to trust: what is given, else what TUF says now, else what it said last and for as long as that is valid. A
 * process asks once. Never rejects.
 */
async function trustOf({ env, cache, trustedRoot }) {
    if (trustedRoot !== undefined)
        return rootOf(trustedRoot);
    const mirror = (env.SIGSTORE_TUF_URL || publicMirror).replace(/\/+$/, "");
    const rootPath = env.SIGSTORE_TUF_ROOT || undefined;
    const key = JSON.stringify([mirror, rootPath ?? null, cache]);
    const asked = known.get(key) ?? fromTuf(mirror, rootPath, cache);
    known.set(key, asked);
    const trust = await asked;
    // Another look in the same process may find the network back.
    if (trust.kind === "problem")
        known.delete(key);
    return trust;
}
function rootOf(text) {
    return { kind: "root", text, digest: (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfBytes */ .by)(text) };
}
async function fromTuf(mirror, rootPath, cache) {
    try {
        // What one first root vouches for is not kept where another one's is.
        const first = rootPath === undefined ? "public" : (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfBytes */ .by)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(rootPath)).slice(7, 23);
        const cachePath = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache, "tuf", first);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(cachePath, { recursive: true });
        const { initTUF } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(3694)]).then(__webpack_require__.bind(__webpack_require__, 84423));
        const ask = async (forceCache) => {
            const client = await initTUF({
                mirrorURL: mirror,
                cachePath,
                forceCache,
                retry: { retries: 1 },
                timeout: 10_000,
                ...(rootPath === undefined ? {} : { rootPath }),
            });
            return rootOf(await client.getTarget(target));
        };
        return await ask(false).catch((error) => ask(true).catch(() => Promise.reject(error)));
    }
    catch (error) {
        return {
            kind: "problem",
            message: `the trusted root could not be had from ${mirror}: ${reasonOf(error)}`,
        };
    }
}
/** An error and what is behind it, on one line; `shown` takes out what must not be said, before anything is cut. */
function reasonOf(error, shown = (text) => text) {
    const words = [];
    for (let one = error; one instanceof Error && words.length < 4; one = one.cause) {
        if (one.message !== "" && !words.includes(one.message))
            words.push(one.message);
    }
    return (0,_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(shown(words.join(": ") || String(error)), 300);
}


/***/ })

};
;