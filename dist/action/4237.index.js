"use strict";
exports.id = 4237;
exports.ids = [4237];
exports.modules = {

/***/ 49754:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ askingAtMost),
/* harmony export */   p: () => (/* binding */ eachOf)
/* harmony export */ });
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16015);

/** Milliseconds for one of them. */
const timeout = 15_000;
/** Bytes of one answer. */
const limit = 16 * 1_048_576;
/** Milliseconds after which a lookup asks no more, and problems after which it does not ask the same place again. */
const [patience, mostProblems] = [90_000, 3];
/** At most `most` requests; those after it are answered here. */
function askingAtMost(most, world) {
    let made = 0;
    const began = performance.now();
    const problems = new Map();
    return {
        world,
        count: () => made,
        request: async (address, options) => {
            world.signal?.throwIfAborted();
            const place = URL.canParse(address) ? new URL(address).origin : address;
            const failed = problems.get(place) ?? 0;
            if (failed >= mostProblems)
                return problem(`${(0,_http_js__WEBPACK_IMPORTED_MODULE_0__/* .shownAddress */ .Uk)(place)} failed ${failed} times, and is not asked again`);
            if (performance.now() - began > patience)
                return problem(`it was not all answered within ${patience / 1000} s`);
            if (made >= most)
                return problem(`more than ${most} requests would be needed`);
            made += 1;
            const { signal } = world;
            const answer = await (0,_http_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(address, { timeout, limit, ...options, ...(signal ? { signal } : {}) });
            if (answer.kind === "problem")
                problems.set(place, (problems.get(place) ?? 0) + 1);
            return answer;
        },
    };
}
/** Does something with each, so many at a time, and gives the results in their order. */
async function eachOf(all, atOnce, work) {
    const results = [];
    const rest = [...all.entries()];
    const worker = async () => {
        for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
            results[next[0]] = await work(next[1]);
        }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, all.length) }, worker));
    return results;
}
function problem(message) {
    return { kind: "problem", message };
}


/***/ }),

/***/ 26286:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf),
/* harmony export */   Z: () => (/* binding */ subjectsOf)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34694);
/* harmony import */ var _probes_npm_package_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56253);
/* harmony import */ var _registries_pypi_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23090);



/** What a release consists of: its packages, and all that it records of what these depend on, in turn too. */
function subjectsOf({ version, server, release, }) {
    const subjects = new Map();
    const unknown = new Set();
    const add = (kind, name, of) => {
        const subject = subjectOf(kind, name, of);
        if (subject)
            subjects.set(keyOf(subject), subject);
        else
            unknown.add((0,_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(`${kind}:${name}`, 100));
    };
    for (const entry of server.packages ?? []) {
        add(entry.registryType, entry.identifier, entry.version ?? version);
    }
    for (const [key, of] of Object.entries(release.dependencies ?? {})) {
        const end = key.indexOf(":");
        add(key.slice(0, Math.max(0, end)), key.slice(end + 1), of);
    }
    for (const { packages, count } of release.resolved ?? []) {
        for (const line of packages) {
            const [, kind = "", name = line, of = ""] = /^([a-z]+):(.+)@([^@]*)$/.exec(line) ?? [];
            add(kind, name, of);
        }
        if (count > packages.length)
            unknown.add(`${count - packages.length} more packages`);
    }
    if (release.command)
        unknown.add("its start command");
    const hasPackages = (server.packages?.length ?? 0) > 0;
    if (!hasPackages && !release.command && (server.remotes?.length ?? 0) > 0)
        unknown.add("what runs at its address");
    return { subjects: [...subjects.values()], unknown: [...unknown] };
}
/** `npm:lodash@4.17.20` */
function keyOf({ kind, name, version, }) {
    return `${kind}:${name}@${version}`;
}
function subjectOf(kind, name, version) {
    const isKnown = (kind === "npm" && (0,_probes_npm_package_name_js__WEBPACK_IMPORTED_MODULE_0__/* .packageProblem */ .e)(name, version) === undefined) ||
        (kind === "pypi" && (0,_registries_pypi_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isPypiName */ .Y0)(name) && (0,_registries_pypi_version_js__WEBPACK_IMPORTED_MODULE_1__/* .pypiVersion */ .hr)(version) !== undefined) ||
        (kind === "nuget" && /^[A-Za-z0-9][\w.-]{0,99}$/.test(name) && /^\d[0-9A-Za-z.+-]{0,99}$/.test(version));
    return isKnown ? { kind: kind, name, version } : undefined;
}


/***/ }),

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

/***/ 93664:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ npmManifest),
/* harmony export */   F: () => (/* binding */ registryOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(935);
/* harmony import */ var _probes_npm_npm_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34974);
/* harmony import */ var _probes_npm_package_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56253);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16015);





/** Starting npm takes longer than all the rest: once for each environment. */
const known = new WeakMap();
/**
 * What the registry that npm is configured with says of one version, without starting npm for it. Where it has nothing
 * for us, npm may know more: its credentials, certificates and proxies stay with it.
 */
async function npmManifest(name, version, world) {
    const base = await registryOf(name, world);
    if (base === "" || (0,_probes_npm_package_name_js__WEBPACK_IMPORTED_MODULE_2__/* .packageProblem */ .e)(name, version))
        return { manifest: undefined, isSilent: false };
    const answer = await (0,_http_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(`${base}/${name.replace("/", "%2f")}/${encodeURIComponent(version)}`, {
        accept: _http_js__WEBPACK_IMPORTED_MODULE_3__/* .json */ .Pq,
        ...(world.signal ? { signal: world.signal } : {}),
    });
    const told = answer.kind === "answer" && answer.status === 200 ? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonOf */ .o_)(answer.body) : undefined;
    const isIt = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__.at)(told, "name") === name && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__.at)(told, "version") === version;
    const isSilent = answer.kind === "problem" || answer.status === 429 || answer.status >= 500;
    return { manifest: isIt ? told : undefined, isSilent };
}
/** The address, without a slash at its end, of the registry that npm gets a package from; "" where nobody knows. */
async function registryOf(name, world) {
    const registries = known.get(world.env) ?? npmRegistries(world);
    known.set(world.env, registries);
    const { usual, byScope } = await registries;
    return (byScope.get(name.split("/")[0] ?? "") ?? usual).replace(/\/+$/, "");
}
async function npmRegistries({ env, signal }) {
    const told = await (0,_probes_npm_npm_client_js__WEBPACK_IMPORTED_MODULE_1__/* .npm */ .w)(["config", "ls", "--json"], {
        cwd: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
        env,
        timeout: 30_000,
        ...(signal ? { signal } : {}),
    });
    const config = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .members */ .ol)(told.ok ? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonOf */ .o_)(Buffer.from(told.stdout)) : undefined);
    const byScope = [...config].flatMap(([name, value]) => {
        const scope = /^(@[^:]+):registry$/.exec(name)?.[1];
        return scope !== undefined && typeof value === "string" ? [[scope, value]] : [];
    });
    return { usual: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)(config.get("registry")) ?? "", byScope: new Map(byScope) };
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

/***/ 68011:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const Range = __webpack_require__(96782)
const satisfies = (version, range, options) => {
  try {
    range = new Range(range, options)
  } catch (er) {
    return false
  }
  return range.test(version)
}
module.exports = satisfies


/***/ })

};
;