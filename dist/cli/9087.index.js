"use strict";
exports.id = 9087;
exports.ids = [9087];
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

/***/ 94822:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ indexAddress),
/* harmony export */   W: () => (/* binding */ pypiFiles)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(935);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16015);
/* harmony import */ var _pypi_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23090);




const accept = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1";
/** All files of a package, from the index that uv and pip are configured with, as JSON or HTML. */
async function pypiFiles(name, world) {
    const index = await indexAddress(world);
    const answer = await (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(`${index.address}/${(0,_pypi_version_js__WEBPACK_IMPORTED_MODULE_2__/* .pypiName */ .sS)(name)}/`, {
        accept,
        limit: 64 * 1_048_576,
        ...(index.authorization === undefined ? {} : { authorization: index.authorization }),
        ...(world.signal ? { signal: world.signal } : {}),
    });
    if (answer.kind === "problem")
        return answer;
    if (answer.status === 404)
        return { kind: "absent" };
    if (answer.status !== 200)
        return {
            kind: "problem",
            message: `${(0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .shownAddress */ .Uk)(index.address)} answers with status ${answer.status}`,
        };
    return { kind: "files", files: isJson(answer) ? filesOfJson(answer, name) : filesOfHtml(answer, name) };
}
function isJson({ headers }) {
    return /json/i.test(headers.get("content-type") ?? "");
}
const mostFiles = 50_000;
function filesOfJson({ body }, name) {
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .items */ .ld)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__.at)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonOf */ .o_)(body), "files"), mostFiles).flatMap((file) => {
        const yanked = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__.at)(file, "yanked");
        const reason = typeof yanked === "string" ? yanked : yanked === true ? "" : undefined;
        return fileOf(name, (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__.at)(file, "filename"), 500), (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__.at)(file, "hashes", "sha256")), reason);
    });
}
/** `<a href="...#sha256=..." data-yanked="...">FILE</a>`, one for each file (PEP 503 and 592). */
function filesOfHtml({ body }, name) {
    // What begins another link ends one: each character is read for one link alone.
    const links = body.toString("utf8").matchAll(/<a\s((?:[^<>]|<(?!a\s)){1,8000})>([^<]{1,500})<\/a>/gi);
    return [...links].slice(0, mostFiles).flatMap(([, attributes = "", label = ""]) => {
        const yanked = /\bdata-yanked(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/i.exec(attributes);
        const reason = yanked ? unescaped(yanked[1] ?? yanked[2] ?? "") : undefined;
        const sha256 = /#sha256=([0-9a-f]{64})\b/i.exec(attributes)?.[1];
        return fileOf(name, unescaped(label.trim()), sha256, reason);
    });
}
function fileOf(name, file, sha256, yanked) {
    const version = file === undefined ? undefined : versionIn(file, name);
    if (file === undefined || version === undefined)
        return [];
    const sum = sha256?.toLowerCase();
    return [{ name: file, version, yanked, sha256: sum && /^[0-9a-f]{64}$/.test(sum) ? sum : undefined }];
}
/** The version in `NAME-VERSION-...whl` or `NAME-VERSION.tar.gz`. */
function versionIn(file, name) {
    if (!/^[A-Za-z0-9._+!-]+$/.test(file))
        return undefined;
    const wanted = (0,_pypi_version_js__WEBPACK_IMPORTED_MODULE_2__/* .pypiName */ .sS)(name);
    const wheel = /^([^-]+)-([^-]+)-.+\.whl$/.exec(file);
    if (wheel?.[1] !== undefined && wheel[2] !== undefined)
        return (0,_pypi_version_js__WEBPACK_IMPORTED_MODULE_2__/* .pypiName */ .sS)(wheel[1]) === wanted ? (0,_pypi_version_js__WEBPACK_IMPORTED_MODULE_2__/* .pypiVersion */ .hr)(wheel[2].replaceAll("_", "-")) : undefined;
    const bare = /^(.+)\.(?:tar\.gz|zip)$/.exec(file)?.[1];
    // Dashes stand in names as well: what is before the version must be the name.
    for (let end = bare?.indexOf("-") ?? -1; bare !== undefined && end > 0; end = bare.indexOf("-", end + 1)) {
        if (/[-_.]/.test(bare.charAt(end - 1)))
            continue;
        const own = (0,_pypi_version_js__WEBPACK_IMPORTED_MODULE_2__/* .pypiName */ .sS)(bare.slice(0, end));
        if (own === wanted)
            return (0,_pypi_version_js__WEBPACK_IMPORTED_MODULE_2__/* .pypiVersion */ .hr)(bare.slice(end + 1));
        // With each further dash it only grows.
        if (own.length > wanted.length)
            return undefined;
    }
    return undefined;
}
const entities = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
function unescaped(html) {
    return html.replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => entities[name] ?? "");
}
const settings = ["UV_DEFAULT_INDEX", "UV_INDEX_URL", "PIP_INDEX_URL"];
const usual = "https://pypi.org/simple";
/** Starting pip takes longer than all the rest: once for each environment. */
const known = new WeakMap();
/** The index that uv and pip are configured with. */
function indexAddress(world) {
    const index = known.get(world.env) ?? findIndex(world);
    known.set(world.env, index);
    return index;
}
/** As uv and pip find it: their variables, pip's configuration, else the public index. */
async function findIndex({ env, signal }) {
    const given = settings
        .map((name) => env[name]?.trim())
        .find((value) => value !== undefined && value !== "");
    const address = given ?? (await pipIndex(env, signal)) ?? usual;
    // `NAME=ADDRESS` is how uv writes an index that has a name.
    const bare = address.replace(/^[A-Za-z0-9._-]+=(?=https?:)/, "");
    if (!URL.canParse(bare))
        return { address: usual, authorization: undefined };
    const url = new URL(bare);
    const user = [url.username, url.password].map(decodeURIComponent).join(":");
    url.username = "";
    url.password = "";
    return {
        address: url.href.replace(/\/+$/, ""),
        authorization: user === ":" ? undefined : `Basic ${Buffer.from(user).toString("base64")}`,
    };
}
/** pip's own configuration files; undefined where there is no pip or it says nothing. */
function pipIndex(env, signal) {
    return new Promise((resolve) => {
        const options = { env, timeout: 20_000, maxBuffer: 1_048_576, ...(signal ? { signal } : {}) };
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("pip", ["config", "get", "global.index-url"], options, (error, stdout) => resolve(error === null && stdout.trim() !== "" ? stdout.trim() : undefined));
        child.stdin?.end();
    });
}


/***/ }),

/***/ 23090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y0: () => (/* binding */ isPypiName),
/* harmony export */   hr: () => (/* binding */ pypiVersion),
/* harmony export */   sS: () => (/* binding */ pypiName)
/* harmony export */ });
const pattern = /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)[-_.]?(?:(alpha|beta|preview|pre|rc|a|b|c)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(?:post|rev|r)[-_.]?(\d*))?(?:[-_.]?dev[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/;
const hasPost = /(?:post|rev|r)[-_.]?\d*(?:[-_.]?dev[-_.]?\d*)?(?:\+.*)?$/;
const phases = { alpha: "a", beta: "b", preview: "rc", pre: "rc", c: "rc" };
/**
 * A text that is the same for all spellings of one version of a Python package (PEP 440: `1.2.0-beta.1` is
 * `1.2.0b1`, `1.0` is `1.0.0`); undefined for what is none.
 */
function pypiVersion(version) {
    const text = version.trim().toLowerCase();
    const match = text.length <= 128 ? pattern.exec(text) : null;
    if (!match)
        return undefined;
    const [, epoch, numbers = "", phase, phaseNumber, implied, post, dev, local] = match;
    const parts = numbers.split(".").map((part) => part.replace(/^0+(?=\d)/, ""));
    while (parts.length > 1 && parts.at(-1) === "0")
        parts.pop();
    const number = (digits) => (digits ?? "").replace(/^0+(?=\d)/, "") || "0";
    const publicText = /^[^+]*/.exec(text)?.[0] ?? "";
    const isPost = implied !== undefined || (post !== undefined && hasPost.test(publicText));
    return [
        epoch === undefined || number(epoch) === "0" ? "" : `${number(epoch)}!`,
        parts.join("."),
        phase === undefined
            ? ""
            : `${Object.hasOwn(phases, phase) ? phases[phase] : phase}${number(phaseNumber)}`,
        isPost ? `.post${number(implied ?? post)}` : "",
        dev === undefined ? "" : `.dev${number(dev)}`,
        local === undefined ? "" : `+${local.replace(/[-_]/g, ".")}`,
    ].join("");
}
/** The name of a Python package as its index knows it (PEP 503). */
function pypiName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, "-");
}
/** Whether a text can be the name of a Python package. */
function isPypiName(name) {
    return /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9])?$/.test(name);
}


/***/ }),

/***/ 9087:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attestedPackages: () => (/* binding */ attestedPackages)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./.build/model/json.js
var json = __webpack_require__(935);
// EXTERNAL MODULE: ./.build/model/text.js
var model_text = __webpack_require__(34694);
// EXTERNAL MODULE: ./.build/probes/npm/npm-client.js
var npm_client = __webpack_require__(34974);
// EXTERNAL MODULE: ./.build/probes/npm/package-name.js
var package_name = __webpack_require__(56253);
// EXTERNAL MODULE: ./.build/supply-chain/finding.js
var finding = __webpack_require__(38926);
// EXTERNAL MODULE: ./.build/supply-chain/http.js
var http = __webpack_require__(16015);
// EXTERNAL MODULE: ./.build/model/signature.js
var signature = __webpack_require__(65819);
;// CONCATENATED MODULE: ./.build/supply-chain/signatures/provenance.js



/** Where a build ran, of its identity; undefined where that is no build's. */
function provenanceOf({ repository, commit, ref, subject }) {
    if (repository === undefined || !/^https?:\/\/\S{1,1900}$/.test(repository))
        return undefined;
    return {
        repository,
        ...(commit !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit) ? { commit } : {}),
        ...(subject === "" ? {} : { workflow: (0,model_text/* printable */.g$)(subject, 1000) }),
        ...(ref === undefined || ref === "" ? {} : { ref: (0,model_text/* printable */.g$)(ref, 1000) }),
    };
}
/** What stands against a package that was built elsewhere than server.yaml says; nothing where it names no place. */
function sourceFinding(key, { repository }, wanted) {
    const [built, named] = [repository, wanted].map((text) => (0,signature/* repositoryAddress */.n6)(text, ""));
    if (repository === undefined || named === undefined || built === named)
        return [];
    return [
        (0,finding/* found */.F)("provenance/wrong-source", `${key} was built in ${(0,model_text/* printable */.g$)((0,signature/* repositoryName */.aR)(repository), 200)}, and server.yaml names ${(0,model_text/* printable */.g$)((0,signature/* repositoryName */.aR)(wanted ?? ""), 200)}`, "find out who published it; correct repository in server.yaml if that is what is wrong", "fail", "critical"),
    ];
}
/** What is attested and does not hold. */
function forged(key, why) {
    return (0,finding/* found */.F)("provenance/invalid", `an attestation of ${key} does not hold: ${why}`, "do not release it before its authors can say why", "fail", "critical");
}
const mirrorHint = "run it again; a mirror may leave out what the registry itself can prove";
const hints = {
    unreachable: mirrorHint,
    unreadable: mirrorHint,
    "no-root": "run it again where the TUF repository can be reached, or name a mirror of it in SIGSTORE_TUF_URL; sigstore.trustedRoot is for the signatures of releases and does not serve packages",
};
/** What is attested and cannot be checked. */
function unknown(key, { kind, message }) {
    return (0,finding/* found */.F)("provenance/not-verifiable", `where ${key} was built cannot be known: ${message}`, hints[kind], "warn", "low");
}
/** What a release records of attestations that this run could not look at: that they are there. */
function uncheckedIn(all) {
    return all.some(({ kind }) => kind !== "unreadable") ? { unchecked: ["attestations"] } : {};
}

// EXTERNAL MODULE: ./.build/supply-chain/signatures/trust.js
var signatures_trust = __webpack_require__(81753);
// EXTERNAL MODULE: ./.build/supply-chain/signatures/verifier.js + 1 modules
var verifier = __webpack_require__(20869);
;// CONCATENATED MODULE: ./.build/supply-chain/signatures/npm.js











/**
 * What an npm registry can prove of one version: that it is the archive which was published (by a key of the
 * registry's), and where it was built (by the identity of the build). Most packages prove neither, which is no
 * finding. `integrity` is the checksum that the release records. Never rejects but with the signal's reason.
 */
async function npmSignatures(name, version, integrity, world) {
    if ((0,package_name/* packageProblem */.e)(name, version))
        return { findings: [] };
    const key = `npm:${name}@${version}`;
    const told = await view(world, `${name}@${version}`, "dist");
    const dist = (0,json.at)(told, "dist") ?? told;
    const signatures = (0,json/* items */.ld)((0,json.at)(dist, "signatures"), 20);
    const isAttested = (0,json.at)(dist, "attestations") !== undefined;
    if (signatures.length === 0 && !isAttested)
        return { findings: [] };
    const registry = await registryOf(world, name);
    const keys = await keysOf(registry, world.signal);
    world.signal?.throwIfAborted();
    if ("problem" in keys) {
        const there = { attestations: isAttested, signature: signatures.length > 0 };
        const unchecked = ["attestations", "signature"].filter((one) => there[one]);
        return {
            findings: [unknown(key, { kind: "unreachable", message: keys.problem })],
            provenance: { unchecked },
        };
    }
    const published = keys.some(({ end }) => end !== undefined)
        ? await publishedAt(world, name, version)
        : undefined;
    const signed = `${name}@${version}:${integrity}`;
    const wrong = signatures.flatMap((one) => signatureProblem(one, keys, signed, published) ?? []);
    const findings = wrong.slice(0, 1).map((why) => badSignature(key, why));
    const registryKey = wrong.length === 0 ? (0,json/* words */.aL)((0,json.at)(signatures[0], "keyid")) : undefined;
    const own = registryKey === undefined ? {} : { registryKey: (0,model_text/* printable */.g$)(registryKey, 200) };
    const attested = isAttested
        ? await attestationsOf(registry, { name, version, integrity, keys }, world)
        : { findings: [] };
    const provenance = { ...attested.provenance, ...own };
    return {
        findings: [...findings, ...attested.findings],
        ...(Object.keys(provenance).length > 0 ? { provenance } : {}),
    };
}
async function attestationsOf(registry, of, world) {
    const { name, version, integrity, keys } = of;
    const key = `npm:${name}@${version}`;
    const address = `${registry}/-/npm/v1/attestations/${name.replace("/", "%2f")}@${encodeURIComponent(version)}`;
    const answer = await (0,http/* ask */.kA)(address, { accept: http/* json */.Pq, ...(world.signal ? { signal: world.signal } : {}) });
    const list = answer.kind === "answer" && answer.status === 200 ? (0,json.at)((0,json/* jsonOf */.o_)(answer.body), "attestations") : undefined;
    if (!Array.isArray(list)) {
        const message = answer.kind === "problem" ? answer.message : "its attestations cannot be read";
        return notRead(key, { kind: "unreachable", message });
    }
    const trust = await (0,signatures_trust/* trustOf */.h)(world);
    const subject = { name: packageUrl(name, version), sha512: sha512Of(integrity) };
    const places = [];
    const open = list.length > mostAttestations ? [{ kind: "unreadable", message: tooMany }] : [];
    for (const attestation of (0,json/* items */.ld)(list, mostAttestations)) {
        const checked = await (0,verifier/* checkBundle */.J)(JSON.stringify((0,json.at)(attestation, "bundle") ?? null), trust, keys);
        if (checked.kind === "not-verifiable") {
            open.push({ kind: "no-root", message: checked.message });
            continue;
        }
        if (checked.kind !== "held")
            return { findings: [forged(key, checked.message)] };
        const isOfIt = (0,json/* items */.ld)((0,json.at)((0,json/* jsonOf */.o_)(checked.payload), "subject")).some((one) => (0,json.at)(one, "name") === subject.name && (0,json.at)(one, "digest", "sha512") === subject.sha512);
        if (!isOfIt)
            return { findings: [forged(key, "it speaks of another archive")] };
        // The registry's own says that it was published; only a build's identity says where.
        const where = checked.identity && provenanceOf(checked.identity);
        if (where)
            places.push(where);
    }
    // What a registry claims to have and does not give was taken away on its way here, or by the registry.
    if (list.length === 0) {
        return notRead(key, { kind: "unreachable", message: "the registry gives none of its attestations" });
    }
    // Whoever publishes may attest: one that is right does not stand for all, and none hides what is known to be wrong.
    const wrong = places.flatMap((place) => sourceFinding(key, place, world.repository));
    const findings = [...wrong.slice(0, 1), ...open.slice(0, 1).map((one) => unknown(key, one))];
    const [where] = places;
    return { provenance: (open.length === 0 && where) || uncheckedIn(open), findings };
}
function notRead(key, why) {
    return { findings: [unknown(key, why)], provenance: uncheckedIn([why]) };
}
const mostAttestations = 20;
const tooMany = `it has more than the ${mostAttestations} attestations that are looked at`;
/** Why a signature proves nothing, or something bad; undefined where it holds. */
function signatureProblem(signature, keys, signed, published) {
    const key = keys.find(({ hint }) => hint === (0,json.at)(signature, "keyid"));
    if (!key)
        return "it is by a key that the registry does not publish";
    if (key.end !== undefined && (published === undefined || published > Date.parse(key.end))) {
        return "it is by a key that had expired";
    }
    const sig = (0,json/* words */.aL)((0,json.at)(signature, "sig"));
    if (sig === undefined || !holds(key, signed, sig))
        return "it is of something else";
    return undefined;
}
function holds({ spki, algorithm }, signed, signature) {
    if (algorithm !== "ecdsa-sha2-nistp256")
        return false;
    try {
        const key = (0,external_node_crypto_.createPublicKey)({ key: Buffer.from(spki), format: "der", type: "spki" });
        return (0,external_node_crypto_.verify)("sha256", Buffer.from(signed), key, Buffer.from(signature, "base64"));
    }
    catch {
        return false;
    }
}
async function keysOf(registry, signal) {
    const answer = await (0,http/* ask */.kA)(`${registry}/-/npm/v1/keys`, { accept: http/* json */.Pq, ...(signal ? { signal } : {}) });
    if (answer.kind === "problem")
        return { problem: answer.message };
    const list = answer.status === 200 ? (0,json.at)((0,json/* jsonOf */.o_)(answer.body), "keys") : undefined;
    if (!Array.isArray(list))
        return { problem: "the registry publishes no keys" };
    return (0,json/* items */.ld)(list, 100).flatMap((one) => {
        const [hint, text, end] = ["keyid", "key", "expires"].map((name) => (0,json/* words */.aL)((0,json.at)(one, name)));
        if (hint === undefined || text === undefined)
            return [];
        const algorithm = (0,json/* words */.aL)((0,json.at)(one, "keytype")) ?? "";
        return { hint, algorithm, spki: Buffer.from(text, "base64"), ...(end === undefined ? {} : { end }) };
    });
}
/** As the user's npm is configured: for the scope of the package, else for all. */
async function registryOf({ env, signal }, name) {
    const scope = /^(@[^/]+)\//.exec(name)?.[1];
    const settings = [...(scope === undefined ? [] : [`${scope}:registry`]), "registry"];
    const options = { cwd: (0,external_node_os_.tmpdir)(), env, timeout: 30_000, ...(signal ? { signal } : {}) };
    const told = await (0,npm_client/* npm */.w)(["config", "get", ...settings], options);
    // npm names several settings, and one it does not.
    const values = told.ok
        ? told.stdout.split("\n").map((line) => line.replace(/^[^=]*registry=/, "").trim())
        : [];
    const address = values.find((value) => /^https?:\/\//.test(value)) ?? "https://registry.npmjs.org";
    return address.replace(/\/+$/, "");
}
async function view(world, of, ...fields) {
    const { env, signal } = world;
    const told = await (0,npm_client/* npm */.w)(["view", "--json", "--", of, ...fields], {
        cwd: (0,external_node_os_.tmpdir)(),
        env,
        timeout: 60_000,
        ...(signal ? { signal } : {}),
    });
    signal?.throwIfAborted();
    return told.ok ? (0,json/* jsonOf */.o_)(Buffer.from(told.stdout)) : undefined;
}
/** Milliseconds since the epoch; undefined where the registry does not say. */
async function publishedAt(world, name, version) {
    const times = await view(world, name, "time");
    const text = (0,json/* words */.aL)((0,json/* members */.ol)((0,json.at)(times, "time") ?? times).get(version));
    const instant = Date.parse(text ?? "");
    return Number.isNaN(instant) ? undefined : instant;
}
/** As attestations name a package: with the at sign of a scope written out, and its slash kept. */
function packageUrl(name, version) {
    return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}
function sha512Of(integrity) {
    const text = integrity.split(/\s+/).find((one) => one.startsWith("sha512-"));
    return text && Buffer.from(text.slice(7), "base64").toString("hex");
}
function badSignature(key, why) {
    return (0,finding/* found */.F)("package/signature-invalid", `the registry's signature of ${key} does not hold: ${why}`, "find out whose registry answers: npm config get registry, npm audit signatures", "fail", "critical");
}

// EXTERNAL MODULE: ./.build/supply-chain/registries/pypi-index.js
var pypi_index = __webpack_require__(94822);
// EXTERNAL MODULE: ./.build/supply-chain/registries/pypi-version.js
var pypi_version = __webpack_require__(23090);
// EXTERNAL MODULE: ./.build/supply-chain/signatures/statement.js
var statement = __webpack_require__(38570);
;// CONCATENATED MODULE: ./.build/supply-chain/signatures/pypi.js











const mostFiles = 200;
const atOnce = 8;
const accept = "application/vnd.pypi.simple.v1+json";
const integrityJson = "application/vnd.pypi.integrity.v1+json, application/json;q=0.5";
/**
 * What the index can prove of one version of a Python package: where each of its files was built (PEP 740). Most
 * packages prove nothing, which is no finding; that some files do and others do not is one, since whoever has a
 * publishing token may add files to a version. `sums` are the checksums that the release records, as 64 hexadecimal
 * digits by file name. Never rejects but with the signal's reason.
 */
async function pypiAttestations(name, version, sums, world) {
    const key = `pypi:${name}@${version}`;
    const places = await provenanceAddresses(name, world);
    world.signal?.throwIfAborted();
    const files = [...sums].filter(([file]) => places.has(file));
    if (files.length === 0)
        return { findings: [] };
    const trust = await (0,signatures_trust/* trustOf */.h)(world);
    const proofs = new Map([...sums.keys()].map((file) => [file, nothing]));
    for (let next = 0; next < files.length; next += atOnce) {
        const some = files.slice(next, next + atOnce).map(async ([file, sum], index) => {
            const isAsked = next + index < mostFiles;
            proofs.set(file, isAsked ? await proofOf(places.get(file) ?? "", sum, trust, world) : notAsked);
        });
        await Promise.all(some);
        world.signal?.throwIfAborted();
    }
    return judged(key, proofs, world.repository);
}
const nothing = { places: [] };
const notAsked = unread("unreadable", `no more than ${mostFiles} files are looked at`);
function unread(kind, message) {
    return { places: [], unknown: { kind, message } };
}
/** What is known to be wrong is said, whatever else is not known. */
function judged(key, all, repository) {
    const proofs = [...all];
    for (const [file, proof] of proofs) {
        if (proof.forged !== undefined)
            return { findings: [forged(`${key}/${file}`, proof.forged)] };
    }
    const built = proofs.flatMap(([, { places }]) => places);
    const wrong = built.flatMap((one) => sourceFinding(key, one, repository)).slice(0, 1);
    const reasons = proofs.flatMap(([file, { unknown: why }]) => (why ? [{ file, why }] : []));
    const open = reasons.slice(0, 1).map(({ file, why }) => unknown(`${key}/${file}`, why));
    const provenance = uncheckedIn(reasons.map(({ why }) => why));
    const [where] = built;
    if (!where)
        return { findings: open, provenance };
    const [without] = proofs.filter(([, { places, unknown: why }]) => places.length === 0 && why === undefined);
    if (without) {
        const said = `${(0,model_text/* printable */.g$)(without[0], 200)} of ${key} does not prove where it was built, as ${proofs.filter(([, { places }]) => places.length > 0).length} of its ${proofs.length} files do`;
        return { findings: [...wrong, ...open, partial(said)], provenance };
    }
    if (open.length > 0)
        return { findings: [...wrong, ...open], provenance };
    if (built.some((one) => JSON.stringify(one) !== JSON.stringify(where))) {
        return { findings: [...wrong, partial(`the files of ${key} were not all built by one run`)] };
    }
    return { findings: wrong, provenance: where };
}
/** Where the index keeps the attestations of each file that has some. */
async function provenanceAddresses(name, world) {
    const index = await (0,pypi_index/* indexAddress */.J)(world);
    const base = `${index.address}/${(0,pypi_version/* pypiName */.sS)(name)}/`;
    const answer = await (0,http/* ask */.kA)(base, {
        accept,
        limit: 64 * 1_048_576,
        ...(index.authorization === undefined ? {} : { authorization: index.authorization }),
        ...(world.signal ? { signal: world.signal } : {}),
    });
    const list = answer.kind === "answer" && answer.status === 200 ? (0,json.at)((0,json/* jsonOf */.o_)(answer.body), "files") : [];
    return new Map((0,json/* items */.ld)(list, 50_000).flatMap((file) => {
        const [own, place] = [(0,json/* words */.aL)((0,json.at)(file, "filename"), 500), (0,json/* words */.aL)((0,json.at)(file, "provenance"), 2_000)];
        if (own === undefined || place === undefined || !URL.canParse(place, base))
            return [];
        return [[own, new URL(place, base).href]];
    }));
}
async function proofOf(place, sum, trust, world) {
    const answer = await (0,http/* ask */.kA)(place, {
        accept: integrityJson,
        limit: 4 * 1_048_576,
        ...(world.signal ? { signal: world.signal } : {}),
    });
    if (answer.kind === "problem")
        return unread("unreachable", answer.message);
    const list = answer.status === 200 ? (0,json.at)((0,json/* jsonOf */.o_)(answer.body), "attestation_bundles") : undefined;
    const all = (0,json/* items */.ld)(list, 20).flatMap((bundle) => (0,json/* items */.ld)((0,json.at)(bundle, "attestations"), 20).map((attestation) => ({
        publisher: (0,json.at)(bundle, "publisher"),
        attestation,
    })));
    if (all.length === 0)
        return unread("unreachable", "its attestations cannot be read");
    let whole = nothing;
    for (const { publisher, attestation } of all) {
        const one = await attested(attestation, publisher, sum, trust);
        whole = { ...one, ...whole, places: [...whole.places, ...one.places] };
    }
    return whole;
}
async function attested(attestation, publisher, sum, trust) {
    if ((0,json.at)(attestation, "version") !== 1) {
        return unread("unreadable", "its attestation is of a newer kind than is known here");
    }
    const checked = await (0,verifier/* checkBundle */.J)(JSON.stringify(bundleOf(attestation)), trust);
    if (checked.kind === "not-verifiable")
        return unread("no-root", checked.message);
    if (checked.kind !== "held")
        return { places: [], forged: checked.message };
    const subjects = (0,json/* items */.ld)((0,json.at)((0,json/* jsonOf */.o_)(checked.payload), "subject"), 2);
    if (subjects.length !== 1 || (0,json.at)(subjects[0], "digest", "sha256") !== sum) {
        return { places: [], forged: "it speaks of another file" };
    }
    const where = checked.identity && provenanceOf(checked.identity);
    if (!where)
        return nothing;
    const named = (0,json/* words */.aL)((0,json.at)(publisher, "repository"), 500);
    const isOther = (0,json.at)(publisher, "kind") === "GitHub" &&
        (0,signature/* repositoryAddress */.n6)(named, "") !== (0,signature/* repositoryAddress */.n6)(where.repository, "");
    return isOther
        ? { places: [], forged: "the index names another publisher than the certificate" }
        : { places: [where] };
}
/** An attestation of an index as the Sigstore bundle that it was made of. */
function bundleOf(attestation) {
    const material = (0,json.at)(attestation, "verification_material");
    return {
        mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
        verificationMaterial: {
            certificate: { rawBytes: (0,json.at)(material, "certificate") },
            tlogEntries: (0,json/* items */.ld)((0,json.at)(material, "transparency_entries"), 10),
        },
        dsseEnvelope: {
            payload: (0,json.at)(attestation, "envelope", "statement"),
            payloadType: statement/* statementMedia */.ke,
            signatures: [{ sig: (0,json.at)(attestation, "envelope", "signature") }],
        },
    };
}
function partial(message) {
    return (0,finding/* found */.F)("provenance/partial", message, "find out who published it: whoever has a publishing token may add files to a version", "warn", "high");
}

;// CONCATENATED MODULE: ./.build/supply-chain/signatures/packages.js


/** By kind of package: what its registry is asked; undefined where the release records nothing to hold it against. */
const askers = {
    npm: (name, version, recorded, world) => {
        const key = `npm:${name}@${version}`;
        const sum = Object.hasOwn(recorded, key) ? recorded[key] : undefined;
        return sum === undefined ? undefined : npmSignatures(name, version, sum, world);
    },
    pypi: (name, version, recorded, world) => {
        const files = `pypi:${name}@${version}/`;
        const sums = Object.entries(recorded).flatMap(([key, sum]) => key.startsWith(files) ? [[key.slice(files.length), sum.replace(/^sha256-/, "")]] : []);
        return sums.length === 0 ? undefined : pypiAttestations(name, version, new Map(sums), world);
    },
};
/**
 * What registries can prove of the packages of a release: who published them, and where they were built. `integrity` is
 * what the release records, by kind, name and version. Those of npm and of Python packages are asked.
 */
async function attestedPackages(packages, version, integrity, world) {
    const told = await Promise.all(packages.map(async ({ registryType, identifier, version: own = version }) => {
        const asker = Object.hasOwn(askers, registryType) ? askers[registryType] : undefined;
        const answer = await asker?.(identifier, own, integrity, world);
        return answer ? [{ key: `${registryType}:${identifier}@${own}`, ...answer }] : [];
    }));
    return {
        findings: told.flat().flatMap(({ findings }) => findings),
        provenance: Object.fromEntries(told
            .flat()
            .flatMap(({ key, provenance }) => provenance && Object.keys(provenance).length > 0 ? [[key, provenance]] : [])),
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


/***/ })

};
;