"use strict";
exports.id = 938;
exports.ids = [938];
exports.modules = {

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


/***/ }),

/***/ 20869:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ checkBundle)
});

// EXTERNAL MODULE: ./.build/model/text.js
var model_text = __webpack_require__(34694);
;// CONCATENATED MODULE: ./.build/supply-chain/signatures/certificate.js

/** What Fulcio writes into a certificate of the claims that the issuer vouched for, below its own branch of names. */
const claims = { repository: 12, commit: 13, ref: 14, run: 21 };
const branch = "1.3.6.1.4.1.57264.1";
/** The identity in a certificate that was verified. Absent claims stay absent. */
function identityOf(identity) {
    const values = new Map((identity.oids ?? []).map(({ oid, value }) => [oid?.id.join(".") ?? "", value]));
    const told = Object.entries(claims).flatMap(([name, number]) => {
        const value = values.get(`${branch}.${number}`);
        const text = value && utf8String(value);
        return text === undefined ? [] : [[name, text]];
    });
    return {
        issuer: (0,model_text/* plain */.pj)(identity.extensions?.issuer ?? ""),
        subject: (0,model_text/* plain */.pj)(identity.subjectAlternativeName ?? ""),
        ...Object.fromEntries(told),
    };
}
/** The text of a DER UTF8String that is all of the bytes. */
function utf8String(bytes) {
    const [tag, first = 0] = bytes;
    const long = first >= 0x80 ? first - 0x80 : 0;
    if (tag !== 0x0c || long > 2)
        return undefined;
    const length = long === 0 ? first : Buffer.from(bytes).readUIntBE(2, long);
    const text = bytes.subarray(2 + long);
    return text.length === length ? (0,model_text/* plain */.pj)(Buffer.from(text).toString("utf8")) : undefined;
}

// EXTERNAL MODULE: ./.build/supply-chain/signatures/trust.js
var signatures_trust = __webpack_require__(81753);
;// CONCATENATED MODULE: ./.build/supply-chain/signatures/verifier.js


/**
 * Checks a bundle around a DSSE envelope by a trusted root: certificate and its log, transparency log, timestamps, and
 * the signature. A certificate counts by the instant of signing, since it lives for minutes only. A root that knows no
 * transparency log or no certificate log asks for none, as the roots of private instances do. Never rejects.
 */
async function checkBundle(text, trust, keys = []) {
    if (trust.kind === "problem")
        return { kind: "not-verifiable", message: trust.message };
    const [{ bundleFromJSON, isBundleWithDsseEnvelope, isBundleWithPublicKey }, verify, { TrustedRoot }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.bind(__webpack_require__, 61040)),
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4187)]).then(__webpack_require__.bind(__webpack_require__, 54187)),
        __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 23)),
    ]);
    const { createPublicKey } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 77598, 23));
    const { toSignedEntity, toTrustMaterial, Verifier, VerificationError } = verify;
    let verifier;
    try {
        const root = TrustedRoot.fromJSON(JSON.parse(trust.text));
        const material = toTrustMaterial(root, (hint) => {
            const key = keys.find((one) => one.hint === hint);
            if (!key)
                throw new VerificationError({ code: "PUBLIC_KEY_ERROR", message: "its key is not known" });
            const { end } = key;
            return {
                publicKey: createPublicKey({ key: Buffer.from(key.spki), format: "der", type: "spki" }),
                validFor: (date) => end === undefined || date.getTime() <= Date.parse(end),
            };
        });
        if (material.certificateAuthorities.length === 0)
            throw new Error("it names no certificate authority");
        verifier = new Verifier(material, {
            tlogThreshold: material.tlogs.length > 0 ? 1 : 0,
            ctlogThreshold: material.ctlogs.length > 0 ? 1 : 0,
            timestampThreshold: 1,
        });
    }
    catch (error) {
        return { kind: "not-verifiable", message: `the trusted root is none: ${(0,signatures_trust/* reasonOf */.A)(error)}` };
    }
    if (text.length > longest)
        return { kind: "invalid", message: "it is far longer than any signature" };
    try {
        const bundle = bundleFromJSON(JSON.parse(text));
        if (bundle.verificationMaterial.tlogEntries.some(hasOddNames)) {
            return { kind: "invalid", message: "its log's state is signed under a name that no log has" };
        }
        if (!isBundleWithDsseEnvelope(bundle))
            return { kind: "invalid", message: "it holds no signed statement" };
        const entity = toSignedEntity(bundle);
        // The newest logs prove that they hold an entry, and say of no instant that it was there.
        const isTimed = entity.timestamps.some((one) => one.$case === "timestamp-authority" || one.tlogEntry.inclusionPromise !== undefined);
        if (!isTimed) {
            const message = "nothing proves when it was signed: no log promises it, and it has no timestamp";
            return { kind: "untrusted", message };
        }
        const { identity } = verifier.verify(entity);
        const isByKey = isBundleWithPublicKey(bundle);
        if (isByKey ? keys.length === 0 : !identity) {
            return { kind: "untrusted", message: "it is signed by a key and by nobody's identity" };
        }
        const { payload, payloadType } = bundle.content.dsseEnvelope;
        // What a log only claims, without having promised it, proves no time.
        const times = entity.timestamps.flatMap((one) => one.$case === "timestamp-authority"
            ? one.timestamp.signingTime.getTime()
            : one.tlogEntry.inclusionPromise
                ? Number(one.tlogEntry.integratedTime) * 1000
                : []);
        return {
            kind: "held",
            payload,
            payloadType,
            ...(identity && !isByKey ? { identity: identityOf(identity) } : {}),
            at: new Date(Math.min(...times)).toISOString(),
        };
    }
    catch (error) {
        const isTrust = error instanceof VerificationError && untrusted.has(error.code);
        return { kind: isTrust ? "untrusted" : "invalid", message: (0,signatures_trust/* reasonOf */.A)(error) };
    }
}
/** Characters; real ones have some ten thousand. */
const longest = 1_000_000;
/**
 * Whether a name under which a log's state is signed is none of a log or a witness. What checks a bundle searches for
 * them as regular expressions, and whoever made the bundle would choose one that takes for ever.
 */
function hasOddNames({ inclusionProof }) {
    const names = (inclusionProof?.checkpoint?.envelope ?? "").matchAll(/\u2014 (\S+)/g);
    return [...names].some(([, name = ""]) => !/^[\w.:/@~%-]{1,300}$/.test(name));
}
/** What fails for want of somebody to vouch for it, rather than for what was signed. */
const untrusted = new Set([
    "CERTIFICATE_ERROR",
    "PUBLIC_KEY_ERROR",
    "TIMESTAMP_ERROR",
    "TLOG_ERROR",
    "TLOG_INCLUSION_PROMISE_ERROR",
    "TLOG_INCLUSION_PROOF_ERROR",
    "TLOG_MISSING_INCLUSION_ERROR",
]);


/***/ }),

/***/ 60938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyRelease: () => (/* binding */ verifyRelease)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73903);
/* harmony import */ var _model_signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65819);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38570);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81753);
/* harmony import */ var _verifier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20869);





const known = new Map();
/**
 * What a bundle proves of a release: that it is signed as it lies here, by whom and when. Whether they may is for
 * server.yaml to say. The same text under the same root is worked out once. Never rejects.
 */
async function verifyRelease(release, bundle, options) {
    const digest = (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfBytes */ .by)(bundle);
    const trust = await (0,_trust_js__WEBPACK_IMPORTED_MODULE_1__/* .trustOf */ .h)(options);
    const key = trust.kind === "root" ? `${(0,_model_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .signatureKey */ .cx)(release)} ${digest} ${trust.digest}` : undefined;
    const before = key === undefined ? undefined : known.get(key);
    if (before)
        return before;
    const checked = await (0,_verifier_js__WEBPACK_IMPORTED_MODULE_2__/* .checkBundle */ .J)(bundle, trust);
    const evidence = judged();
    if (key !== undefined) {
        if (known.size >= 1000)
            known.clear();
        known.set(key, evidence);
    }
    return evidence;
    function judged() {
        if (checked.kind !== "held")
            return { ...checked, bundle: digest };
        const { identity, at, payloadType, payload } = checked;
        const problem = (0,_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .statementProblem */ .hy)(payloadType, payload, release);
        if (problem !== undefined)
            return { kind: "invalid", bundle: digest, message: `it ${problem}` };
        if (!identity)
            return { kind: "untrusted", bundle: digest, message: "it is signed by nobody's identity" };
        return { kind: "verified", bundle: digest, identity, at };
    }
}


/***/ })

};
;