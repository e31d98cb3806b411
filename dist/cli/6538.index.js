"use strict";
exports.id = 6538;
exports.ids = [6538,703];
exports.modules = {

/***/ 16015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   Uk: () => (/* binding */ shownAddress),
/* harmony export */   eQ: () => (/* binding */ secureAddress),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   o_: () => (/* binding */ jsonOf),
/* harmony export */   vw: () => (/* binding */ checksums)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const mostRedirects = 5;
/** What registries are asked for in general. */
const json = "application/json, */*;q=0.1";
/** Asks an https address (of http on loopback alone). Never rejects but with the signal's reason. */
async function ask(address, options = {}) {
    const chunks = [];
    const answer = await receive(address, options, (chunk) => chunks.push(chunk));
    return answer.kind === "problem" ? answer : { ...answer, body: Buffer.concat(chunks) };
}
/** Fetches a file for its checksums alone: nothing of it is kept. */
async function checksums(address, options = {}) {
    const [short, long] = [(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256"), (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha512")];
    let bytes = 0;
    const answer = await receive(address, options, (chunk) => {
        short.update(chunk);
        long.update(chunk);
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
/** An answer's body as JSON; undefined where it is none. */
function jsonOf(body) {
    try {
        return JSON.parse(body.toString("utf8"));
    }
    catch {
        return undefined;
    }
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

/***/ 48200:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  npmPackage: () => (/* binding */ npmPackage)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/model/text.js
var model_text = __webpack_require__(34694);
// EXTERNAL MODULE: ./.build/probes/npm/install.js
var install = __webpack_require__(63974);
// EXTERNAL MODULE: ./.build/supply-chain/finding.js
var finding = __webpack_require__(38926);
// EXTERNAL MODULE: ./.build/supply-chain/registries/npm.js
var npm = __webpack_require__(25322);
;// CONCATENATED MODULE: ./.build/supply-chain/server-json.js
const formats = ["string", "number", "boolean", "filepath"];
/**
 * The variables that a package declares for itself in a server.json; empty for any other text. What does not
 * fit is left out: it is a help to the author of a release, never a decision.
 */
function declaredIn(serverJson, identifier) {
    if (serverJson.length > 1_048_576)
        return [];
    const packages = list(record(parse(serverJson)).get("packages")).map(record);
    const own = packages.find((entry) => entry.get("identifier") === identifier);
    return list(own?.get("environmentVariables")).flatMap((entry) => variable(record(entry)));
}
function variable(of) {
    const name = server_json_text(of.get("name"));
    if (name === undefined || !/^[A-Za-z_][A-Za-z0-9_]{0,127}$/.test(name))
        return [];
    const usual = server_json_text(of.get("default"));
    const choices = list(of.get("choices")).filter((choice) => typeof choice === "string");
    const format = formats.find((known) => known === of.get("format"));
    return [
        {
            name,
            ...(of.get("isRequired") === true ? { isRequired: true } : {}),
            ...(of.get("isSecret") === true ? { isSecret: true } : {}),
            ...(usual === undefined ? {} : { default: usual }),
            ...(choices.length === 0 ? {} : { choices }),
            ...(format === undefined ? {} : { format }),
        },
    ];
}
function parse(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return undefined;
    }
}
function record(value) {
    return new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
}
function list(value) {
    return Array.isArray(value) ? value.slice(0, 1000) : [];
}
function server_json_text(value) {
    return typeof value === "string" && value !== "" && value.length <= 10_000 ? value : undefined;
}

;// CONCATENATED MODULE: ./.build/supply-chain/npm.js







/**
 * Looks one exact version up by the user's own npm client and installs it into the cache, without running
 * its scripts. Findings: `package/invalid-name`, `package/not-found`, `package/not-reachable`,
 * `package/not-installed`, `release/invalid-dependency`, `integrity/mismatch`, and as a warning `package/deprecated`.
 */
async function npmPackage(name, version, options) {
    const told = await (0,npm/* npmFacts */.te)(name, version, options);
    if ("rule" in told)
        return { kind: "problem", findings: [told] };
    const key = `npm:${name}@${version}`;
    const { integrity, description, deprecated } = told;
    const installation = await (0,install/* installPackage */.E)(name, version, options);
    if (installation.kind === "problem")
        return problem(installation.rule, installation.message, `npm install --ignore-scripts ${name}@${version}`);
    const installed = installation.package;
    if (installed.integrity !== integrity)
        return problem("integrity/mismatch", `${key} was installed as ${installed.integrity ?? "of no integrity"}, the registry says ${integrity}`, `find out which is right before anything else; then remove ${(0,external_node_path_.join)(options.cache, "npm", `${name}@${version}`)}`);
    if (installed.unresolved.length > 0)
        return problem("release/invalid-dependency", `${key} depends on what no registry gave: ${(0,model_text/* printable */.g$)(installed.unresolved.join(", "))}`, "publish a version that depends on published packages only, and release that one");
    return {
        kind: "found",
        findings: deprecated === undefined ? [] : [(0,npm/* deprecation */.t6)(key, deprecated)],
        package: {
            name,
            version,
            description,
            integrity,
            dependencies: Object.fromEntries(Object.entries(installed.dependencies).map(([dependency, resolved]) => [
                `npm:${dependency}`,
                resolved,
            ])),
            bin: Object.keys(installed.bin),
            deprecated,
            variables: declaredIn(await (0,promises_.readFile)((0,external_node_path_.join)(installed.folder, "server.json"), "utf8").catch(() => ""), name),
        },
    };
}
function problem(rule, message, hint) {
    const severity = rule === "integrity/mismatch" ? "critical" : "high";
    return { kind: "problem", findings: [(0,finding/* found */.F)(rule, message, hint, "fail", severity)] };
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
/* harmony import */ var _probes_npm_npm_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34974);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16015);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10293);




/** Starting npm takes longer than all the rest: once for each environment. */
const known = new WeakMap();
/**
 * What the registry that npm is configured with says of one version, without starting npm for it. Undefined where it
 * does not answer us: npm's credentials, certificates and proxies stay with npm, which may know more.
 */
async function npmManifest(name, version, world) {
    const base = await registryOf(name, world);
    if (base === "")
        return undefined;
    const answer = await (0,_http_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(`${base}/${name.replace("/", "%2f")}/${encodeURIComponent(version)}`, {
        accept: _http_js__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq,
        ...(world.signal ? { signal: world.signal } : {}),
    });
    const told = answer.kind === "answer" && answer.status === 200 ? (0,_http_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonOf */ .o_)(answer.body) : undefined;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.at)(told, "name") === name && (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.at)(told, "version") === version ? told : undefined;
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
    const config = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .members */ .ol)(told.ok ? (0,_http_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonOf */ .o_)(Buffer.from(told.stdout)) : undefined);
    const byScope = [...config].flatMap(([name, value]) => {
        const scope = /^(@[^:]+):registry$/.exec(name)?.[1];
        return scope !== undefined && typeof value === "string" ? [[scope, value]] : [];
    });
    return { usual: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(config.get("registry")) ?? "", byScope: new Map(byScope) };
}


/***/ }),

/***/ 25322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QH: () => (/* binding */ lookUpNpm),
/* harmony export */   t6: () => (/* binding */ deprecation),
/* harmony export */   te: () => (/* binding */ npmFacts)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34694);
/* harmony import */ var _probes_npm_npm_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34974);
/* harmony import */ var _probes_npm_package_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56253);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38926);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10293);
/* harmony import */ var _npm_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93664);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20243);








/** By the user's own npm. The one finding is `package/invalid-name`, `package/not-found` or `package/not-reachable`. */
async function npmFacts(name, version, world) {
    const invalid = (0,_probes_npm_package_name_js__WEBPACK_IMPORTED_MODULE_2__/* .packageProblem */ .e)(name, version);
    if (invalid)
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .found */ .F)("package/invalid-name", invalid, "name a package of the registry, and one version");
    const key = `npm:${name}@${version}`;
    const direct = await (0,_npm_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .npmManifest */ .$)(name, version, world);
    const viewed = direct === undefined ? await view(name, version, world) : { told: direct };
    if ("problem" in viewed)
        return viewed.problem;
    const { told } = viewed;
    const integrity = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL)((0,_json_js__WEBPACK_IMPORTED_MODULE_5__.at)(told, "dist", "integrity"));
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_5__.at)(told, "version") !== version || integrity === undefined)
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .found */ .F)("package/not-found", `the registry has no checksum of ${key}`, "publish it again with a current npm");
    return {
        integrity,
        description: (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL)((0,_json_js__WEBPACK_IMPORTED_MODULE_5__.at)(told, "description")),
        deprecated: (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL)((0,_json_js__WEBPACK_IMPORTED_MODULE_5__.at)(told, "deprecated")),
    };
}
/** By npm itself, which has the credentials that a private package needs. */
async function view(name, version, { env, signal }) {
    const ran = await (0,_probes_npm_npm_client_js__WEBPACK_IMPORTED_MODULE_1__/* .npm */ .w)(["view", "--json", "--", `${name}@${version}`], {
        cwd: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
        env,
        timeout: 60_000,
        ...(signal ? { signal } : {}),
    });
    signal?.throwIfAborted();
    if (ran.ok && ran.stdout.trim() !== "")
        return { told: parse(ran.stdout) };
    const isAbsent = ran.ok || ran.code === "E404" || ran.code === "ETARGET";
    const problem = isAbsent
        ? (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .found */ .F)("package/not-found", `npm:${name}@${version} is not in the registry`, `npm view ${name} versions; a private package needs npm to be logged in here`)
        : (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .found */ .F)("package/not-reachable", ran.message, "npm ping tells whether the registry answers");
    return { problem };
}
/** The registry's checksum of an npm package. */
const lookUpNpm = async (entry, releaseVersion, world) => {
    const version = entry.version ?? releaseVersion;
    const told = await npmFacts(entry.identifier, version, world);
    if ("rule" in told)
        return (0,_world_js__WEBPACK_IMPORTED_MODULE_6__/* .facts */ .Ix)(entry, {}, [told]);
    const key = `npm:${entry.identifier}@${version}`;
    const findings = told.deprecated === undefined ? [] : [deprecation(key, told.deprecated)];
    return {
        ...(0,_world_js__WEBPACK_IMPORTED_MODULE_6__/* .facts */ .Ix)({ ...entry, version }, { [key]: told.integrity }, findings),
        ...(told.description === undefined ? {} : { description: told.description }),
    };
};
function deprecation(key, why) {
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .found */ .F)("package/deprecated", `${key} is deprecated: ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(why)}`, "release a version that its authors still stand behind", "warn");
}
function parse(json) {
    try {
        const value = JSON.parse(json);
        return Array.isArray(value) ? value.at(-1) : value;
    }
    catch {
        return undefined;
    }
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
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16015);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10293);
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
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .items */ .ld)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__.at)((0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonOf */ .o_)(body), "files"), mostFiles).flatMap((file) => {
        const yanked = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.at)(file, "yanked");
        const reason = typeof yanked === "string" ? yanked : yanked === true ? "" : undefined;
        return fileOf(name, (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__.at)(file, "filename"), 500), (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__.at)(file, "hashes", "sha256")), reason);
    });
}
/** `<a href="...#sha256=..." data-yanked="...">FILE</a>`, one for each file (PEP 503 and 592). */
function filesOfHtml({ body }, name) {
    const links = body.toString("utf8").matchAll(/<a\s([^>]{1,8000})>([^<]{1,500})<\/a>/gi);
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
    const wheel = /^([^-]+)-([^-]+)-.+\.whl$/.exec(file);
    if (wheel?.[1] !== undefined && wheel[2] !== undefined)
        return (0,_pypi_version_js__WEBPACK_IMPORTED_MODULE_2__/* .pypiName */ .sS)(wheel[1]) === (0,_pypi_version_js__WEBPACK_IMPORTED_MODULE_2__/* .pypiName */ .sS)(name) ? (0,_pypi_version_js__WEBPACK_IMPORTED_MODULE_2__/* .pypiVersion */ .hr)(wheel[2].replaceAll("_", "-")) : undefined;
    const bare = /^(.+)\.(?:tar\.gz|zip)$/.exec(file)?.[1];
    // Dashes stand in names as well: what is before the version must be the name.
    for (let end = bare?.indexOf("-") ?? -1; bare !== undefined && end > 0; end = bare.indexOf("-", end + 1)) {
        if ((0,_pypi_version_js__WEBPACK_IMPORTED_MODULE_2__/* .pypiName */ .sS)(bare.slice(0, end)) === (0,_pypi_version_js__WEBPACK_IMPORTED_MODULE_2__/* .pypiName */ .sS)(name))
            return (0,_pypi_version_js__WEBPACK_IMPORTED_MODULE_2__/* .pypiVersion */ .hr)(bare.slice(end + 1));
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

/***/ 20243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ facts),
/* harmony export */   J4: () => (/* binding */ mismatch),
/* harmony export */   _: () => (/* binding */ notThere),
/* harmony export */   eo: () => (/* binding */ notReached),
/* harmony export */   z: () => (/* binding */ invalidName)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38926);

function facts(entry, integrity, findings = []) {
    return { package: entry, integrity, findings };
}
function notThere(entry, message, hint) {
    return facts(entry, {}, [(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F)("package/not-found", message, hint)]);
}
/** `look`: the command that asks the same by hand. */
function notReached(entry, message, look) {
    const hint = `check the network and the proxy from here, then run again; by hand: ${look}`;
    return facts(entry, {}, [(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F)("package/not-reachable", message, hint)]);
}
function invalidName(entry, message, hint) {
    return facts(entry, {}, [(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F)("package/invalid-name", message, hint)]);
}
function mismatch(entry, message, hint) {
    return facts(entry, {}, [(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F)("integrity/mismatch", message, hint, "fail", "critical")]);
}


/***/ }),

/***/ 56538:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectRelease: () => (/* binding */ collectRelease)
});

// EXTERNAL MODULE: ./.build/git/ancestry.js
var ancestry = __webpack_require__(86151);
// EXTERNAL MODULE: ./.build/git/path.js
var path = __webpack_require__(12769);
// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(3028);
// EXTERNAL MODULE: ./.build/model/text.js
var model_text = __webpack_require__(34694);
// EXTERNAL MODULE: ./.build/supply-chain/finding.js
var supply_chain_finding = __webpack_require__(38926);
// EXTERNAL MODULE: ./.build/supply-chain/registries/npm.js
var npm = __webpack_require__(25322);
// EXTERNAL MODULE: ./.build/supply-chain/registries/pypi-index.js
var pypi_index = __webpack_require__(94822);
// EXTERNAL MODULE: ./.build/supply-chain/registries/pypi-version.js
var pypi_version = __webpack_require__(23090);
// EXTERNAL MODULE: ./.build/supply-chain/registries/world.js
var registries_world = __webpack_require__(20243);
;// CONCATENATED MODULE: ./.build/supply-chain/registries/pypi.js





/**
 * The index's SHA-256 of each file of a Python package, as `pypi:NAME@VERSION/FILE`; that of the one wheel for all
 * machines as `pypi:NAME@VERSION` besides.
 */
const lookUpPypi = async (entry, releaseVersion, world) => {
    const version = entry.version ?? releaseVersion;
    const { identifier } = entry;
    const wanted = (0,pypi_version/* pypiVersion */.hr)(version);
    if (!(0,pypi_version/* isPypiName */.Y0)(identifier) || wanted === undefined)
        return (0,registries_world/* invalidName */.z)(entry, `${JSON.stringify(`${identifier} ${version}`.slice(0, 80))} is not the name and version of a Python package`, "name a package of the index, and one version");
    const key = `pypi:${identifier}@${version}`;
    const hint = `pip index versions ${identifier}`;
    const told = await (0,pypi_index/* pypiFiles */.W)(identifier, world);
    if (told.kind === "problem")
        return (0,registries_world/* notReached */.eo)(entry, `${key}: ${told.message}`, hint);
    const files = told.kind === "absent" ? [] : told.files.filter((file) => file.version === wanted);
    if (files.length === 0)
        return (0,registries_world/* notThere */._)(entry, `${key} is not in the index`, hint);
    const sums = files
        .slice(0, 1_000)
        .flatMap(({ name, sha256 }) => (sha256 === undefined ? [] : [{ name, sha256 }]));
    if (sums.length === 0)
        return (0,registries_world/* notThere */._)(entry, `the index has no checksum of ${key}`, "publish it to an index that tells checksums");
    const universal = sums.filter(({ name }) => name.endsWith("-none-any.whl"));
    const [only, another] = universal;
    const integrity = {
        ...(only !== undefined && another === undefined ? { [key]: `sha256-${only.sha256}` } : {}),
        ...Object.fromEntries(sums.map(({ name, sha256 }) => [`${key}/${name}`, `sha256-${sha256}`])),
    };
    const yanked = files.every((file) => file.yanked !== undefined) ? files[0]?.yanked : undefined;
    const findings = yanked === undefined ? [] : [yankedFinding("package/yanked", key, yanked)];
    return (0,registries_world/* facts */.Ix)({ ...entry, version }, integrity, findings);
};
function yankedFinding(rule, key, why) {
    const because = why === "" ? "" : `: ${(0,model_text/* printable */.g$)(why)}`;
    return (0,supply_chain_finding/* found */.F)(rule, `${key} was taken back by its authors${because}`, rule === "package/yanked"
        ? "release a version that its authors still stand behind"
        : "move to a version that its authors still stand behind, and lock it", "warn");
}

;// CONCATENATED MODULE: ./.build/supply-chain/dependency-checks.js






/** Requests at a time, and dependencies that are asked for at all. */
const [atOnce, most] = [8, 500];
/**
 * Whether each is in its registry, and is not deprecated or yanked: `dependency/not-found` fails,
 * `dependency/deprecated`, `dependency/yanked` and, where a registry does not answer, `dependency/not-checked` warn.
 */
async function checkDependencies(dependencies, world) {
    const asked = dependencies.slice(0, most);
    if (asked.length === 0)
        return [];
    const checks = [];
    const rest = [...asked.entries()];
    const worker = async () => {
        for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
            const [index, one] = next;
            world.signal?.throwIfAborted();
            checks[index] = one.kind === "npm" ? await onNpm(one, world) : await onPypi(one, world);
        }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, asked.length) }, worker));
    const unknown = checks.filter((check) => check === "unknown").length + dependencies.length - asked.length;
    return [
        ...checks.flatMap((check) => (typeof check === "string" ? [] : [check])),
        ...(unknown === 0 ? [] : [notChecked(unknown, dependencies.length)]),
    ];
}
function notChecked(unknown, all) {
    return (0,supply_chain_finding/* found */.F)("dependency/not-checked", `of ${all} dependencies ${unknown} could not be looked up in their registry`, "npm ping and pip index versions NAME tell whether the registries answer; then release again", "warn");
}
async function onNpm({ name, version, deprecated }, world) {
    const key = `npm:${name}@${version}`;
    const told = await (0,npm/* npmFacts */.te)(name, version, world);
    if (!("rule" in told))
        return against(key, told.deprecated ?? deprecated);
    return told.rule === "package/not-reachable" ? "unknown" : notFound(key, `npm view ${name} versions`);
}
function against(key, deprecated) {
    if (deprecated === undefined)
        return "fine";
    return (0,supply_chain_finding/* found */.F)("dependency/deprecated", `${key} is deprecated: ${(0,model_text/* printable */.g$)(deprecated)}`, "move to what its authors still stand behind, and lock it", "warn");
}
async function onPypi({ name, version }, world) {
    const key = `pypi:${name}@${version}`;
    const told = await (0,pypi_index/* pypiFiles */.W)(name, world);
    if (told.kind === "problem")
        return "unknown";
    const wanted = (0,pypi_version/* pypiVersion */.hr)(version);
    const files = told.kind === "absent" ? [] : told.files.filter((file) => file.version === wanted);
    if (wanted === undefined || files.length === 0)
        return notFound(key, `pip index versions ${name}`);
    const yanked = files.every((file) => file.yanked !== undefined) ? files[0]?.yanked : undefined;
    return yanked === undefined ? "fine" : yankedFinding("dependency/yanked", key, yanked);
}
function notFound(key, hint) {
    return (0,supply_chain_finding/* found */.F)("dependency/not-found", `${key} is locked, and is not in its registry`, hint);
}

// EXTERNAL MODULE: ./.build/supply-chain/http.js
var http = __webpack_require__(16015);
;// CONCATENATED MODULE: ./.build/supply-chain/repository/address.js

/**
 * A repository's address as everyone may read it: https, without credentials, query and `.git`. Undefined for a
 * path on this machine, and for what is no address.
 */
function publicAddress(remote) {
    const text = remote.trim();
    if (text === "" || text.length > 2_000 || /[\s\p{Cc}]/u.test(text))
        return undefined;
    const short = /^(?:[^@/:]+@)?([A-Za-z0-9][A-Za-z0-9.-]*):(?!\/\/)(.+)$/.exec(text);
    const isDrive = /^[A-Za-z]:[\\/]/.test(text);
    const address = short && !isDrive && !text.includes("://") ? `https://${short[1]}/${short[2]}` : text;
    if (!URL.canParse(address))
        return undefined;
    const url = new URL(address);
    if (!["https:", "http:", "ssh:", "git:", "git+ssh:", "git+https:"].includes(url.protocol))
        return undefined;
    const isWeb = url.protocol === "https:" || url.protocol === "http:";
    // A port of ssh says nothing of where the web is.
    const host = isWeb ? url.host : url.hostname;
    const path = url.pathname
        .replace(/\/+$/, "")
        .replace(/\.git$/, "")
        .replace(/^\/+/, "");
    if (host === "" || path === "")
        return undefined;
    const scheme = url.protocol === "http:" && (0,http/* isLoopback */.U9)(url) ? "http" : "https";
    return `${scheme}://${host}/${path}`;
}

// EXTERNAL MODULE: ./.build/git/error.js
var git_error = __webpack_require__(52538);
;// CONCATENATED MODULE: ./.build/supply-chain/repository/lines.js

const mostLines = 200;
const longestLine = 500;
/** As a release records it; what is beyond 200 lines is counted in one more. */
function changelogLines(lines) {
    const texts = [
        ...new Set(lines.map(({ section, text }) => (section === null ? text : `${section}: ${text}`))),
    ];
    const beyond = texts.length - mostLines;
    return beyond <= 0 ? texts : [...texts.slice(0, mostLines), `and ${beyond} more`];
}
/** Markdown of others to lines: items and paragraphs, by the headings they stand under. */
function linesOfMarkdown(markdown) {
    const blocks = [];
    let section = null;
    let open = false;
    let fence;
    for (const line of withoutComments(markdown).split("\n")) {
        const mark = /^\s{0,3}(`{3,}|~{3,})/.exec(line)?.[1];
        if (fence !== undefined) {
            if (mark?.startsWith(fence) && line.trim() === mark)
                fence = undefined;
            continue;
        }
        if (mark !== undefined) {
            fence = mark;
            open = false;
            continue;
        }
        const heading = headingOf(line);
        const item = /^\s*(?:[-*+]|\d{1,9}[.)])\s+(.*)$/.exec(line)?.[1];
        if (heading !== undefined) {
            section = sectionName(heading);
            open = false;
        }
        else if (line.trim() === "" ||
            /^\s{0,3}(?:[-*_]\s*){3,}$/.test(line) ||
            /^\s{0,3}\[[^\]]+\]:\s/.test(line)) {
            open = false;
        }
        else if (item !== undefined || !open) {
            blocks.push({ section, parts: [item ?? line] });
            open = true;
        }
        else
            blocks.at(-1)?.parts.push(line);
    }
    return blocks.flatMap(({ section: name, parts }) => {
        const text = (0,model_text/* printable */.g$)(plainMarkdown(parts.join(" ")).replace(/^[0-9a-f]{7,40}: /, ""), longestLine);
        return text === "" || name === "New Contributors" || /^full changelog\b/i.test(text)
            ? []
            : [{ section: name, text }];
    });
}
/** The text of a heading, without the marks that may close it. In steps that each read the line once. */
function headingOf(line) {
    const text = /^\s{0,3}#{1,6}\s(.*)$/.exec(line)?.[1]?.trim();
    if (text === undefined)
        return undefined;
    let end = text.length;
    while (text[end - 1] === "#")
        end -= 1;
    return text.slice(0, end).trim();
}
const sections = [
    [/^(?:added|features?|new features?|enhancements?|what is new|new)$/i, "Added"],
    [/^(?:fixed|fixes|bug ?fixes|bugs?)$/i, "Fixed"],
    [/^(?:changed|changes)$/i, "Changed"],
    [/^(?:performance|performance improvements|improvements?|improved)$/i, "Changed"],
    [/^(?:breaking|breaking changes?)$/i, "Breaking"],
    [/^(?:security|security fixes|security updates?)$/i, "Security"],
    [/^(?:what.?s changed|release notes|changelog|notes|highlights)$/i, null],
];
function sectionName(heading) {
    const name = (0,model_text/* printable */.g$)(plainMarkdown(heading).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, ""), 60);
    const known = sections.find(([pattern]) => pattern.test(name));
    return known ? known[1] : name || null;
}
function withoutComments(markdown) {
    return markdown
        .slice(0, 262_144)
        .replace(/\r\n?/g, "\n")
        .replace(/<!--[\s\S]*?(?:-->|$)/g, "");
}
/** What a reader would see: no links, images, emphasis or HTML. What is left is no markup to anybody. */
function plainMarkdown(text) {
    return text
        .slice(0, 4_000)
        .replace(/!\[[^\]]{0,500}\]\([^()\s]{0,500}[^()]{0,500}\)/g, "")
        .replace(/\s?\(\[[0-9a-f]{7,40}\]\([^()\s]{1,500}\)\)/g, "")
        .replace(/\[([^\][]{0,500})\]\([^()\s]{0,500}[^()]{0,500}\)/g, "$1")
        .replace(/\[([^\][]{1,500})\](?:\[[^\][]{0,200}\])?/g, "$1")
        .replace(/<\/?[a-z][^<>]{0,300}>/gi, "")
        .replace(/\sby @\S{1,60} in https?:\/\/\S{1,400}?\/(\d+)(?=\s|$)/g, " (#$1)")
        .replace(/(\*\*|__|\*|~~)(?=\S)([^*~]{1,300}?)(?<=\S)\1/g, "$2")
        .replace(/`+([^`]{1,300})`+/g, "$1")
        .replace(/\s+/g, " ")
        .trim();
}

;// CONCATENATED MODULE: ./.build/supply-chain/repository/changelog-file.js

const changelogNames = [
    ...["CHANGELOG.md", "Changelog.md", "changelog.md", "CHANGELOG", "CHANGELOG.txt"],
    ...["CHANGES.md", "HISTORY.md", "History.md", "RELEASES.md", "NEWS.md"],
];
/**
 * The section of one version in a changelog: `## [1.2.0] - date`, `## v1.2.0`, `# 1.2.0 (date)`, `## weather@1.2.0`,
 * underlined as well. Undefined where there is none; empty where it says nothing.
 */
function changelogSection(text, version) {
    const lines = text.slice(0, 4_194_304).replace(/\r\n?/g, "\n").split("\n");
    const headings = headingsOf(lines);
    const start = headings.findIndex(({ version: told }) => told === version);
    const heading = headings[start];
    if (heading === undefined)
        return undefined;
    const end = headings
        .slice(start + 1)
        .find(({ level, version: told }) => level <= heading.level || told !== undefined);
    return linesOfMarkdown(lines.slice(heading.after, end?.line ?? lines.length).join("\n"));
}
function headingsOf(lines) {
    let fenced = false;
    return lines.flatMap((text, line) => {
        if (/^\s{0,3}(?:```|~~~)/.test(text))
            fenced = !fenced;
        if (fenced)
            return [];
        const match = /^\s{0,3}(#{1,6})\s+(.*)$/.exec(text);
        if (match?.[1] !== undefined)
            return [{ line, after: line + 1, level: match[1].length, version: versionIn(match[2] ?? "") }];
        const rule = /^\s{0,3}(=+|-{3,})\s*$/.exec(lines[line + 1] ?? "");
        const told = rule ? versionIn(text) : undefined;
        return rule?.[1] !== undefined && told !== undefined
            ? [{ line, after: line + 2, level: rule[1].startsWith("=") ? 1 : 2, version: told }]
            : [];
    });
}
const version = /^(?:(?:version|release)\s+)?(?:@?[\w./-]{1,100}?[@\s/-])??v?(\d{1,16}\.\d{1,16}\.\d{1,16}(?:-[0-9A-Za-z.-]{1,100})?(?:\+[0-9A-Za-z.-]{1,100})?)(?![0-9A-Za-z.])/i;
function versionIn(heading) {
    return version.exec(plainMarkdown(heading.slice(0, 500)))?.[1];
}

// EXTERNAL MODULE: ./.build/supply-chain/repository/history.js + 1 modules
var repository_history = __webpack_require__(99013);
// EXTERNAL MODULE: ./.build/supply-chain/repository/released-files.js
var released_files = __webpack_require__(10703);
// EXTERNAL MODULE: ./.build/supply-chain/repository/security.js
var security = __webpack_require__(91284);
;// CONCATENATED MODULE: ./.build/supply-chain/repository/changes.js







const mostBytes = 4 * 1_048_576;
/**
 * What is new in a version: the notes of its release on GitHub, else its section of the changelog, else the commits
 * since the tag before. What fixes an advisory is looked for in all three.
 */
async function changesOf(files, from, version, releaseNotes) {
    const findings = [];
    const notes = await notesOf(from.tag, releaseNotes, findings);
    const section = await sectionOf(files, version);
    const commits = await commitLines(from, version, notes.length + section.length === 0, findings);
    const chosen = [notes, section, commits].find((lines) => lines.length > 0) ?? [];
    return {
        changelog: changelogLines(chosen),
        security: (0,security/* securityLines */.e)([...notes, ...section, ...commits]),
        findings,
    };
}
async function notesOf(tag, releaseNotes, findings) {
    if (tag === undefined || releaseNotes === undefined)
        return [];
    try {
        return linesOfMarkdown((await releaseNotes(tag)) ?? "");
    }
    catch {
        const message = `the release notes of ${tag} could not be read`;
        const hint = "the changelog and the commits are used instead; the token needs contents: read";
        findings.push((0,supply_chain_finding/* found */.F)("release/notes-not-reachable", message, hint, "warn", "low"));
        return [];
    }
}
async function sectionOf(files, version) {
    const names = new Map(changelogNames.map((name) => [name, mostBytes]));
    for (const folder of (0,released_files.foldersUp)(files.folder)) {
        const texts = await files.in(folder).read(names);
        for (const name of changelogNames) {
            const lines = changelogSection(texts.get(name) ?? "", version);
            if (lines !== undefined)
                return lines;
        }
        // The changelog of the folder is the server's; what stands around it may be of others.
        if (texts.size > 0)
            return [];
    }
    return [];
}
async function commitLines({ repository, commit, tag, subfolder }, version, areNeeded, findings) {
    try {
        const last = await (0,repository_history/* lastTag */.$)(repository, { commit, version, ...(tag === undefined ? {} : { tag }) });
        if (last === null) {
            if (areNeeded && repository.shallow)
                findings.push(shallow());
            return [];
        }
        const { commits, complete } = await (0,repository_history/* commitsSince */.n)(repository, {
            from: commit,
            since: last.commit,
            ...(subfolder === undefined ? {} : { subfolder }),
        });
        if (areNeeded && !complete)
            findings.push(shallow());
        return [...commits].flatMap(lineOf).sort((a, b) => rank(a) - rank(b));
    }
    catch (error) {
        if (!(0,git_error/* isGitError */.lT)(error, "git/shallow"))
            throw error;
        if (areNeeded)
            findings.push(shallow());
        return [];
    }
}
const order = ["Breaking", "Security", "Added", "Fixed", "Changed"];
function rank({ section }) {
    return (order.indexOf(section ?? "") + 1 || 9) - 1;
}
/** Types of commits that say something to who uses a server; the rest is work on it. */
const changes_sections = new Map([
    ["feat", "Added"],
    ["feature", "Added"],
    ["fix", "Fixed"],
    ["bugfix", "Fixed"],
    ["hotfix", "Fixed"],
    ["perf", "Changed"],
    ["revert", "Changed"],
    ["deprecate", "Changed"],
    ["security", "Security"],
]);
function lineOf({ kind, type, summary, subject, security }) {
    if (kind === "breaking")
        return [{ section: "Breaking", text: summary }];
    const ids = security.filter((id) => !summary.includes(id));
    const text = ids.length === 0 ? summary : `${summary} (${ids.join(", ")})`;
    const section = type === null ? "Changed" : (changes_sections.get(type) ?? (ids.length > 0 ? "Security" : undefined));
    return section === undefined
        ? []
        : [{ section, text: type === null ? text.replace(summary, subject) : text }];
}
function shallow() {
    return (0,supply_chain_finding/* found */.F)("release/shallow-history", "this clone is too shallow to tell what changed since the release before", "fetch all of it, tags included: actions/checkout with fetch-depth: 0", "warn");
}

// EXTERNAL MODULE: ./.build/supply-chain/repository/described.js + 2 modules
var repository_described = __webpack_require__(46087);
// EXTERNAL MODULE: ./.build/supply-chain/npm.js + 1 modules
var supply_chain_npm = __webpack_require__(48200);
// EXTERNAL MODULE: ./.build/supply-chain/json.js
var json = __webpack_require__(10293);
;// CONCATENATED MODULE: ./.build/supply-chain/registries/homebrew.js





const formula = /^[a-z0-9][a-z0-9@+._-]{0,127}$/;
const tapped = /^[A-Za-z0-9][A-Za-z0-9-]*\/[a-z0-9][a-z0-9._-]*\/[a-z0-9][a-z0-9@+._-]{0,127}$/;
const checksum = /^[0-9a-f]{64}$/;
/**
 * Checksums of a formula's source and of its bottles, by Homebrew's own JSON API (`HOMEBREW_API_DOMAIN`). The formula
 * must be at the version that is released. One of a tap is in no such API and is released without checksums.
 */
const lookUpHomebrew = async (entry, releaseVersion, world) => {
    const version = entry.version ?? releaseVersion;
    const { identifier } = entry;
    const key = `homebrew:${identifier}@${version}`;
    const released = { ...entry, version };
    if (tapped.test(identifier)) {
        const message = `${key} is of a tap: Homebrew tells no checksum of it, and none is recorded`;
        const hint = "see that its formula names this version and its checksum";
        return (0,registries_world/* facts */.Ix)(released, {}, [(0,supply_chain_finding/* found */.F)("package/not-checked", message, hint, "warn")]);
    }
    if (!formula.test(identifier))
        return (0,registries_world/* invalidName */.z)(entry, `${JSON.stringify(identifier.slice(0, 80))} is not the name of a formula`, "brew search NAME");
    const hint = `brew info ${identifier}`;
    const base = (world.env.HOMEBREW_API_DOMAIN ?? "https://formulae.brew.sh/api").replace(/\/+$/, "");
    const answer = await (0,http/* ask */.kA)(`${base}/formula/${encodeURIComponent(identifier)}.json`, {
        accept: http/* json */.Pq,
        ...(world.signal ? { signal: world.signal } : {}),
    });
    if (answer.kind === "problem")
        return (0,registries_world/* notReached */.eo)(entry, `${key}: ${answer.message}`, hint);
    if (answer.status === 404)
        return (0,registries_world/* notThere */._)(entry, `there is no formula ${identifier}`, hint);
    if (answer.status !== 200)
        return (0,registries_world/* notReached */.eo)(entry, `${key}: Homebrew answers with status ${answer.status}`, hint);
    const told = (0,http/* jsonOf */.o_)(answer.body);
    const stable = (0,json/* words */.aL)((0,json.at)(told, "versions", "stable"), 100);
    if (stable !== version)
        return (0,registries_world/* notThere */._)(entry, `the formula ${identifier} is at ${stable === undefined ? "no version" : (0,model_text/* printable */.g$)(stable, 40)}, not at ${version}`, "update the formula first: brew bump-formula-pr");
    const source = (0,json/* words */.aL)((0,json.at)(told, "urls", "stable", "checksum"));
    const bottles = [...(0,json/* members */.ol)((0,json.at)(told, "bottle", "stable", "files"))].slice(0, 100);
    const integrity = [
        [key, source],
        ...bottles.map(([tag, file]) => [`${key}/${tag}`, (0,json/* words */.aL)((0,json.at)(file, "sha256"))]),
    ].flatMap(([name, sum]) => sum !== undefined && checksum.test(sum) && /^[\w:@./+-]+$/.test(name) ? [[name, `sha256-${sum}`]] : []);
    const isGone = (0,json.at)(told, "deprecated") === true || (0,json.at)(told, "disabled") === true;
    const hintGone = "release a version that its authors still stand behind";
    const findings = isGone
        ? [(0,supply_chain_finding/* found */.F)("package/deprecated", `the formula ${identifier} is deprecated or disabled`, hintGone, "warn")]
        : [];
    if (integrity.length > 0)
        return (0,registries_world/* facts */.Ix)(released, Object.fromEntries(integrity), findings);
    return (0,registries_world/* facts */.Ix)(released, {}, [
        ...findings,
        (0,supply_chain_finding/* found */.F)("package/not-checked", `${key}: Homebrew tells no checksum of it`, hint, "warn"),
    ]);
};

;// CONCATENATED MODULE: ./.build/supply-chain/registries/mcpb.js


const mcpb_mostBytes = 512 * 1_048_576;
/** The SHA-256 of a bundle as it is downloaded now; another one than the package says is refused. */
const lookUpMcpb = async (entry, _, world) => {
    const { identifier } = entry;
    const url = (0,http/* secureAddress */.eQ)(identifier);
    if (url === undefined || url.search !== "" || url.hash !== "")
        return (0,registries_world/* invalidName */.z)(entry, `${(0,http/* shownAddress */.Uk)(identifier)} is not the address of a bundle`, "an https address without user, password, query and fragment: releases are committed for everyone to read");
    const file = await (0,http/* checksums */.vw)(identifier, {
        limit: mcpb_mostBytes,
        timeout: 300_000,
        ...(world.signal ? { signal: world.signal } : {}),
    });
    const hint = `curl --location --head ${url.href}`;
    if (file.kind === "problem")
        return (0,registries_world/* notReached */.eo)(entry, file.message, hint);
    if (file.status === 404 || file.status === 410)
        return (0,registries_world/* notThere */._)(entry, `there is no bundle at ${(0,http/* shownAddress */.Uk)(identifier)}`, hint);
    if (file.status !== 200)
        return (0,registries_world/* notReached */.eo)(entry, `${(0,http/* shownAddress */.Uk)(identifier)} answers with status ${file.status}`, hint);
    if (entry.fileSha256 !== undefined && entry.fileSha256 !== file.sha256)
        return (0,registries_world/* mismatch */.J4)(entry, `the bundle at ${(0,http/* shownAddress */.Uk)(identifier)} has the SHA-256 ${file.sha256}, server.json says ${entry.fileSha256}`, "find out which is right before anything else: the bundle may have been replaced after it was described");
    return (0,registries_world/* facts */.Ix)({ ...entry, fileSha256: file.sha256 }, { [`mcpb:${url.href}`]: `sha256-${file.sha256}` });
};

;// CONCATENATED MODULE: ./.build/supply-chain/registries/nuget.js




const idPattern = /^[A-Za-z0-9_]+(?:[.-][A-Za-z0-9_]+)*$/;
const versionPattern = /^\d+(?:\.\d+){1,3}(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z.-]+)?$/;
const nuget_mostBytes = 512 * 1_048_576;
/**
 * The SHA-512 of a NuGet package: what the catalog says, or that of the archive where a feed has no catalog. The
 * feed is `HEADGATE_NUGET` (address of its index.json), nuget.org by default.
 */
const lookUpNuget = async (entry, releaseVersion, world) => {
    const version = entry.version ?? releaseVersion;
    const { identifier } = entry;
    if (!idPattern.test(identifier) || identifier.length > 100 || !versionPattern.test(version))
        return (0,registries_world/* invalidName */.z)(entry, `${JSON.stringify(`${identifier} ${version}`.slice(0, 80))} is not the id and version of a NuGet package`, "name a package of the feed, and one version");
    const key = `nuget:${identifier}@${version}`;
    const hint = `dotnet package search ${identifier} --exact-match`;
    const feed = world.env.HEADGATE_NUGET ?? "https://api.nuget.org/v3/index.json";
    const index = await get(feed, world);
    if (index.kind === "problem")
        return (0,registries_world/* notReached */.eo)(entry, `${key}: ${index.message}`, hint);
    const resources = (0,json/* items */.ld)((0,json.at)((0,http/* jsonOf */.o_)(index.body), "resources")).map(resource);
    const base = (...types) => types.map((type) => resources.find((one) => one.type === type)?.address).find(Boolean);
    const flat = base("PackageBaseAddress/3.0.0");
    const registration = base("RegistrationsBaseUrl/3.6.0", "RegistrationsBaseUrl/Versioned", "RegistrationsBaseUrl/3.4.0", "RegistrationsBaseUrl");
    const [id, wanted] = [identifier.toLowerCase(), version.toLowerCase().replace(/\+.*$/, "")];
    const leaf = registration === undefined ? undefined : await get(`${registration}/${id}/${wanted}.json`, world);
    if (leaf?.kind === "answer" && leaf.status === 404)
        return (0,registries_world/* notThere */._)(entry, `${key} is not in the feed`, hint);
    const told = leaf?.kind === "answer" && leaf.status === 200 ? await catalogEntry(leaf, feed, world) : undefined;
    const findings = [
        ...((0,json.at)(told, "deprecation") === undefined
            ? []
            : [
                (0,supply_chain_finding/* found */.F)("package/deprecated", `${key} is deprecated in its feed`, "release a version that its authors still stand behind", "warn"),
            ]),
        ...((0,json.at)(told, "listed") === false
            ? [
                (0,supply_chain_finding/* found */.F)("package/yanked", `${key} is unlisted in its feed`, "find out why; release the next version", "warn"),
            ]
            : []),
    ];
    const released = { ...entry, version };
    const hash = (0,json/* words */.aL)((0,json.at)(told, "packageHash"));
    if ((0,json.at)(told, "packageHashAlgorithm") === "SHA512" &&
        hash !== undefined &&
        /^[A-Za-z0-9+/]{86}==$/.test(hash))
        return (0,registries_world/* facts */.Ix)(released, { [key]: `sha512-${hash}` }, findings);
    if (flat === undefined)
        return (0,registries_world/* notReached */.eo)(entry, `${key}: the feed names no place for packages`, hint);
    const file = await (0,http/* checksums */.vw)(`${flat}/${id}/${wanted}/${id}.${wanted}.nupkg`, {
        limit: nuget_mostBytes,
        timeout: 300_000,
        ...(world.signal ? { signal: world.signal } : {}),
    });
    if (file.kind === "problem")
        return (0,registries_world/* notReached */.eo)(entry, `${key}: ${file.message}`, hint);
    if (file.status === 404)
        return (0,registries_world/* notThere */._)(entry, `${key} is not in the feed`, hint);
    if (file.status !== 200)
        return (0,registries_world/* notReached */.eo)(entry, `${key}: the feed answers with status ${file.status}`, hint);
    return (0,registries_world/* facts */.Ix)(released, { [key]: `sha512-${file.sha512}` }, findings);
};
/** The leaf itself says little; the catalog's entry that it names has the checksum. */
async function catalogEntry(leaf, feed, world) {
    const inner = (0,json.at)((0,http/* jsonOf */.o_)(leaf.body), "catalogEntry");
    const address = (0,json/* words */.aL)(inner);
    if (address === undefined)
        return inner;
    // Only the feed's own loopback may be asked again.
    if (/^http:/i.test(address) && !/^http:/i.test(feed))
        return undefined;
    const answer = await get(address, world);
    return answer.kind === "answer" && answer.status === 200 ? (0,http/* jsonOf */.o_)(answer.body) : undefined;
}
function resource(value) {
    return {
        type: (0,json/* words */.aL)((0,json.at)(value, "@type")) ?? "",
        address: ((0,json/* words */.aL)((0,json.at)(value, "@id")) ?? "").replace(/\/+$/, ""),
    };
}
function get(address, { signal }) {
    const options = { accept: http/* json */.Pq, ...(signal ? { signal } : {}) };
    return (0,http/* ask */.kA)(address, options);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/supply-chain/registries/oci.js







const component = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
const pattern = new RegExp(`^(?:((?:[a-zA-Z0-9-]+\\.)+[a-zA-Z0-9-]+(?::\\d{1,5})?|[a-zA-Z0-9-]+:\\d{1,5}|localhost)/)?` +
    `(${component}(?:/${component})*)(?::([A-Za-z0-9_][A-Za-z0-9_.-]{0,127}))?(?:@(sha256:[0-9a-f]{64}))?$`);
/** Undefined for what is no reference to an image. */
function readImage(text) {
    if (text.length > 500)
        return undefined;
    const match = pattern.exec(text);
    if (match?.[2] === undefined)
        return undefined;
    const [, host, name, tag, digest] = match;
    const registry = host === undefined || host === "index.docker.io" ? "docker.io" : host;
    const repository = registry === "docker.io" && !name.includes("/") ? `library/${name}` : name;
    return { registry, repository, tag, digest };
}
const kinds = [
    "application/vnd.oci.image.index.v1+json",
    "application/vnd.oci.image.manifest.v1+json",
    "application/vnd.docker.distribution.manifest.list.v2+json",
    "application/vnd.docker.distribution.manifest.v2+json",
].join(", ");
/**
 * The digest of an image's manifest or index, by the Distribution API. The release names the image by it (`IMAGE:TAG@sha256:...`):
 * what a tag points at may change. Integrity has `oci:IMAGE:TAG`.
 */
const lookUpOci = async (entry, releaseVersion, world) => {
    const image = readImage(entry.identifier);
    if (!image)
        return (0,registries_world/* invalidName */.z)(entry, `${JSON.stringify(entry.identifier.slice(0, 80))} is not the name of an image`, "REGISTRY/NAME:TAG, in lower case");
    const tag = image.tag ?? entry.version ?? releaseVersion;
    const name = `${image.registry}/${image.repository}`;
    const reference = image.digest ?? tag;
    const named = image.digest === undefined || image.tag !== undefined ? `:${tag}` : `@${image.digest}`;
    const key = `oci:${name}${named}`;
    const answer = await manifest(image, reference, world);
    if (answer.kind === "problem")
        return (0,registries_world/* notReached */.eo)(entry, `${key}: ${answer.message}`, `docker manifest inspect ${name}:${tag}`);
    if (answer.status === 404 || answer.status === 401 || answer.status === 403)
        return (0,registries_world/* notThere */._)(entry, `${key} is not in its registry, or not for everyone to see (status ${answer.status})`, `push it first; of a private image the registry must be logged in to: docker login ${image.registry}`);
    if (answer.status !== 200)
        return (0,registries_world/* notReached */.eo)(entry, `${key}: the registry answers with status ${answer.status}`, `docker manifest inspect ${name}:${tag}`);
    const digest = `sha256:${(0,external_node_crypto_.createHash)("sha256").update(answer.body).digest("hex")}`;
    const claimed = answer.headers.get("docker-content-digest");
    const other = [image.digest, claimed ?? undefined].find((said) => said !== undefined && said !== digest);
    if (other !== undefined)
        return (0,registries_world/* mismatch */.J4)(entry, `${key} is ${digest}, and was said to be ${/^[a-z0-9:]{1,80}$/.test(other) ? other : "something else"}`, "find out which is right before anything else: somebody may stand between you and the registry");
    // The digest says all that the version did, and more.
    const { version: _, ...rest } = entry;
    const identifier = `${writtenName(entry.identifier)}${named.startsWith(":") ? named : ""}@${digest}`;
    return (0,registries_world/* facts */.Ix)({ ...rest, identifier }, { [key]: digest.replace(":", "-") });
};
/** As it was written, without tag and digest; a port has a slash behind it. */
function writtenName(identifier) {
    return identifier.replace(/@.*$/, "").replace(/:[^/:]*$/, "");
}
async function manifest(image, reference, world) {
    const base = registryAddress(image.registry, world.env);
    const address = `${base}/v2/${image.repository}/manifests/${reference}`;
    const options = { accept: kinds, limit: 4 * 1_048_576, ...(world.signal ? { signal: world.signal } : {}) };
    const first = await (0,http/* ask */.kA)(address, options);
    if (first.kind === "problem" || first.status !== 401)
        return first;
    const asked = first.headers.get("www-authenticate") ?? "";
    const credentials = await ownCredentials(image.registry, world.env);
    if (/^basic\b/i.test(asked))
        return credentials === undefined
            ? first
            : (0,http/* ask */.kA)(address, { ...options, authorization: `Basic ${credentials}` });
    const token = await anonymousToken(asked, base, image, credentials, world);
    if (token === undefined)
        return first;
    return (0,http/* ask */.kA)(address, { ...options, authorization: `Bearer ${token}` });
}
/** By the challenge of the registry; its realm may be another host, and gets no more than the registry's own credentials. */
async function anonymousToken(challenge, base, { repository }, credentials, { signal }) {
    const parameters = new Map([...challenge.slice(0, 4_000).matchAll(/([a-z]+)="([^"]*)"/gi)].map(([, name = "", value = ""]) => [
        name.toLowerCase(),
        value,
    ]));
    const realm = parameters.get("realm") ?? "";
    if (!/^bearer\b/i.test(challenge) || !URL.canParse(realm))
        return undefined;
    const url = new URL(realm);
    if ((0,http/* isLoopback */.U9)(url) && !(0,http/* isLoopback */.U9)(new URL(base)))
        return undefined;
    const service = parameters.get("service");
    if (service !== undefined)
        url.searchParams.set("service", service);
    // Never what the challenge asks for: reading this one image is all that is needed.
    url.searchParams.set("scope", `repository:${repository}:pull`);
    const answer = await (0,http/* ask */.kA)(url.href, {
        limit: 1_048_576,
        ...(credentials === undefined ? {} : { authorization: `Basic ${credentials}` }),
        ...(signal ? { signal } : {}),
    });
    if (answer.kind === "problem" || answer.status !== 200)
        return undefined;
    const told = (0,http/* jsonOf */.o_)(answer.body);
    const token = (0,json/* words */.aL)((0,json.at)(told, "token")) ?? (0,json/* words */.aL)((0,json.at)(told, "access_token"));
    return token !== undefined && /^[\x21-\x7e]+$/.test(token) ? token : undefined;
}
function registryAddress(registry, env) {
    if (registry === "docker.io")
        return (env.HEADGATE_DOCKER_HUB ?? "https://registry-1.docker.io").replace(/\/+$/, "");
    const isLocal = (0,http/* isLoopback */.U9)(new URL(`http://${registry}`));
    return `${isLocal ? "http" : "https"}://${registry}`;
}
/** What `docker login` left for this registry, as the header wants it; programs that keep credentials are not started. */
async function ownCredentials(registry, env) {
    const folder = env.DOCKER_CONFIG ?? (0,external_node_path_.join)(env.HOME ?? (0,external_node_os_.homedir)(), ".docker");
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, "config.json")).catch(() => Buffer.alloc(0));
    const auths = (0,json.at)((0,http/* jsonOf */.o_)(text), "auths");
    const names = registry === "docker.io" ? ["https://index.docker.io/v1/", "docker.io"] : [registry];
    const kept = names.map((name) => (0,json/* words */.aL)((0,json.at)(auths, name, "auth"))).find((value) => value !== undefined);
    return kept !== undefined && /^[A-Za-z0-9+/=]+$/.test(kept) ? kept : undefined;
}

;// CONCATENATED MODULE: ./.build/supply-chain/packages.js








const lookups = new Map([
    ["npm", npm/* lookUpNpm */.QH],
    ["pypi", lookUpPypi],
    ["oci", lookUpOci],
    ["nuget", lookUpNuget],
    ["mcpb", lookUpMcpb],
    ["homebrew", lookUpHomebrew],
]);
/**
 * What its registry says of one package: its checksums, and the package as the release names it. Installs nothing.
 * Findings: `package/invalid-name`, `package/not-found`, `package/not-reachable`, `integrity/mismatch`, and as
 * warnings `package/deprecated`, `package/yanked`, `package/not-checked`.
 */
async function packageIntegrity(entry, releaseVersion, world) {
    world.signal?.throwIfAborted();
    const lookup = lookups.get(entry.registryType);
    if (lookup)
        return lookup(entry, releaseVersion, world);
    return (0,registries_world/* facts */.Ix)(entry, {}, [packages_notChecked(entry)]);
}
function packages_notChecked({ registryType }) {
    return (0,supply_chain_finding/* found */.F)("package/not-checked", `packages of kind ${JSON.stringify(registryType.slice(0, 40))} are released without a checksum: their registry is not known here`, "release npm, PyPI, OCI, NuGet, MCPB or Homebrew packages where checksums matter", "warn");
}

;// CONCATENATED MODULE: ./.build/supply-chain/repository/packages.js






/**
 * Asks the registry of a package. One of npm whose dependencies no lock file tells is installed, where a folder for
 * that is given: without its scripts, and compared with what the registry says.
 */
async function packageFacts(entry, version, isLocked, { cache, env, signal }) {
    const world = { env, ...(signal ? { signal } : {}) };
    if (entry.registryType !== "npm" || isLocked || cache === undefined) {
        const facts = await packageIntegrity(entry, version, world);
        // What an npm package depends on is known to the job that installed it; what is not had is not asked about.
        const isTold = isLocked || entry.registryType === "npm" || (0,finding.hasFailure)(facts.findings);
        return {
            ...facts,
            findings: [...facts.findings, ...(isTold ? [] : [notKnown(entry)])],
            dependencies: [],
        };
    }
    const own = entry.version ?? version;
    const installed = await (0,supply_chain_npm.npmPackage)(entry.identifier, own, { ...world, cache });
    const { findings } = installed;
    if (installed.kind === "problem")
        return { package: entry, integrity: {}, findings, dependencies: [] };
    const { variables, integrity, dependencies, description } = installed.package;
    const declared = entry.environmentVariables === undefined && variables.length > 0;
    return {
        package: { ...entry, version: own, ...(declared ? { environmentVariables: variables } : {}) },
        integrity: { [`npm:${entry.identifier}@${own}`]: integrity },
        findings,
        dependencies: Object.entries(dependencies).map(([key, resolved]) => ({
            kind: "npm",
            name: key.slice("npm:".length),
            version: resolved,
        })),
        ...(description === undefined ? {} : { description }),
    };
}
function notKnown({ registryType, identifier }) {
    const name = identifier.includes("://") ? (0,http/* shownAddress */.Uk)(identifier) : identifier;
    return (0,supply_chain_finding/* found */.F)("dependency/not-known", `what ${(0,model_text/* printable */.g$)(`${registryType}:${name}`, 200)} depends on is not known: the release records no dependencies of it, and advisories are looked up for the package alone`, registryType === "pypi"
        ? "commit a lock file (uv.lock, poetry.lock, or a requirements.txt with ==), and release by a tag of its repository"
        : "see that whoever builds it scans it: what a package of this kind holds is not looked into", "warn", "low");
}

// EXTERNAL MODULE: ./node_modules/semver/functions/satisfies.js
var satisfies = __webpack_require__(68011);
var satisfies_default = /*#__PURE__*/__webpack_require__.n(satisfies);
// EXTERNAL MODULE: ./node_modules/semver/ranges/valid.js
var valid = __webpack_require__(64737);
var valid_default = /*#__PURE__*/__webpack_require__.n(valid);
;// CONCATENATED MODULE: ./.build/supply-chain/repository/lock/locked.js
/** The manifest's folder from the folder of the lock file; "" where they lie together. */
function innerFolder(manifest, lockFolder) {
    return lockFolder === "" ? manifest.folder : manifest.folder.slice(lockFolder.length + 1);
}

;// CONCATENATED MODULE: ./.build/supply-chain/repository/lock/npm-lock.js




/** package-lock.json and npm-shrinkwrap.json, versions 1 to 3. */
const readNpmLock = async (text, manifest, folder) => {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const packages = (0,json/* members */.ol)((0,json.at)(document, "packages"));
    const older = (0,json/* members */.ol)((0,json.at)(document, "dependencies"));
    if (packages.size === 0 && older.size === 0 && (0,json.at)(document, "lockfileVersion") === undefined)
        return undefined;
    const inner = innerFolder(manifest, folder);
    const dependencies = [];
    const foreign = [];
    const conflicts = [];
    for (const wanted of manifest.dependencies) {
        const entry = packages.size > 0 ? entryIn(packages, inner, wanted.name) : older.get(wanted.name);
        const version = (0,json/* words */.aL)((0,json.at)(entry, "version"), 256);
        if (entry === undefined || version === undefined)
            continue;
        const from = origin((0,json/* words */.aL)((0,json.at)(entry, "resolved")) ?? version, (0,json.at)(entry, "link") === true);
        if (from !== undefined && wanted.workspace !== true)
            foreign.push([wanted.name, from]);
        else {
            const deprecated = (0,json/* words */.aL)((0,json.at)(entry, "deprecated"));
            dependencies.push({
                name: wanted.name,
                published: wanted.alias ?? (0,json/* words */.aL)((0,json.at)(entry, "name"), 214) ?? wanted.name,
                version,
                ...(deprecated === undefined ? {} : { deprecated }),
            });
            conflicts.push(...outside(wanted, version), ...peers(packages, inner, wanted.name, entry));
        }
    }
    return { dependencies, foreign, conflicts };
};
/** As Node finds it: in the manifest's own folder, then in those around it. */
function entryIn(packages, folder, name) {
    const parts = folder.split("/").filter(Boolean);
    for (let depth = parts.length; depth >= 0; depth -= 1) {
        const place = [...parts.slice(0, depth), "node_modules", name].join("/");
        const entry = packages.get(place);
        if (entry === undefined)
            continue;
        const target = (0,json.at)(entry, "link") === true ? packages.get((0,json/* words */.aL)((0,json.at)(entry, "resolved")) ?? "") : undefined;
        return target ?? entry;
    }
    return undefined;
}
function origin(resolved, isLink) {
    if (isLink || /^(?:file|link):/.test(resolved))
        return "a folder";
    return /^(?:git[+:@]|github:)/.test(resolved) ? "a git repository" : undefined;
}
/** What is locked is not what the manifest wants: `npm ci` refuses it. */
function outside({ name, range, overridden }, version) {
    const isRange = overridden !== true && range !== "" && range.length <= 256 && valid_default()(range) !== null;
    if (!isRange || satisfies_default()(version, range, { includePrerelease: true }))
        return [];
    return [{ name, message: `${version} is locked, ${range} is wanted` }];
}
function peers(packages, folder, name, entry) {
    const optional = (0,json.at)(entry, "peerDependenciesMeta");
    return [...(0,json/* members */.ol)((0,json.at)(entry, "peerDependencies"))].slice(0, 100).flatMap(([peer, range]) => {
        const version = (0,json/* words */.aL)((0,json.at)(entryIn(packages, folder, peer), "version"), 256);
        if (typeof range !== "string" || version === undefined || (0,json.at)(optional, peer, "optional") === true)
            return [];
        const [conflict] = outside({ name: peer, range, optional: false }, version);
        return conflict ? [{ name, message: `it wants ${peer} ${range}, and ${version} is locked` }] : [];
    });
}

;// CONCATENATED MODULE: ./.build/supply-chain/repository/lock/pnpm-lock.js



const blocks = /^(?:lockfileVersion|importers|specifiers|dependencies|optionalDependencies):/;
/** pnpm-lock.yaml, versions 5 to 9. Only what is said of direct dependencies is parsed. */
const readPnpmLock = async (text, manifest, folder) => {
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    let document;
    try {
        document = parse(directPart(text), { maxAliasCount: 0, schema: "failsafe", logLevel: "silent" });
    }
    catch {
        return undefined;
    }
    if ((0,json.at)(document, "lockfileVersion") === undefined)
        return undefined;
    const importers = (0,json/* members */.ol)((0,json.at)(document, "importers"));
    const own = importers.size > 0 ? importers.get(innerFolder(manifest, folder) || ".") : document;
    const dependencies = [];
    const foreign = [];
    const conflicts = [];
    for (const wanted of manifest.dependencies) {
        const told = (0,json.at)(own, "dependencies", wanted.name) ?? (0,json.at)(own, "optionalDependencies", wanted.name);
        const resolved = (0,json/* words */.aL)(told, 2_000) ?? (0,json/* words */.aL)((0,json.at)(told, "version"), 2_000);
        if (resolved === undefined)
            continue;
        const from = pnpm_lock_origin(resolved);
        if (from !== undefined) {
            if (wanted.workspace !== true)
                foreign.push([wanted.name, from]);
            continue;
        }
        const found = published(resolved);
        if (found === undefined)
            continue;
        dependencies.push({
            name: wanted.name,
            published: wanted.alias ?? found.name ?? wanted.name,
            version: found.version,
        });
        conflicts.push(...outside(wanted, found.version));
    }
    return { dependencies, foreign, conflicts };
};
function directPart(text) {
    let isWanted = false;
    return text
        .split("\n")
        .filter((line) => {
        if (/^\S/.test(line) && !line.startsWith("#"))
            isWanted = blocks.test(line);
        return isWanted;
    })
        .join("\n");
}
function pnpm_lock_origin(resolved) {
    if (/^(?:link|file):/.test(resolved))
        return "a folder";
    if (/^(?:git[+:@])/.test(resolved) || /codeload\.|\.git(?:#|$)/.test(resolved))
        return "a git repository";
    return /^[a-z]+:\/\//.test(resolved) ? "an address" : undefined;
}
/** `1.2.3(peer@4)`, `1.2.3_peer@4`, `/other/1.2.3`, `/other@1.2.3`, `other@1.2.3`. */
function published(resolved) {
    const bare = resolved.replace(/[(_].*$/, "");
    const match = /^(?:\/?((?:@[^/@]+\/)?[^/@]+)[@/])?(\d[0-9A-Za-z.+-]*)$/.exec(bare);
    if (match?.[2] === undefined)
        return undefined;
    return { ...(match[1] === undefined ? {} : { name: match[1] }), version: match[2] };
}

// EXTERNAL MODULE: ./.build/model/traffic.js
var traffic = __webpack_require__(88576);
;// CONCATENATED MODULE: ./.build/supply-chain/repository/lock/python-lock.js




async function packagesOf(text) {
    const { parse } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    try {
        const document = parse(text);
        return (0,json/* items */.ld)((0,json.at)(document, "package"), 50_000).flatMap((entry) => {
            const name = (0,json/* words */.aL)((0,json.at)(entry, "name"), 200);
            const version = (0,json/* words */.aL)((0,json.at)(entry, "version"), 256);
            return name === undefined ? [] : [{ name, version, source: (0,json/* members */.ol)((0,json.at)(entry, "source")), entry }];
        });
    }
    catch {
        return undefined;
    }
}
/** uv.lock; the package itself is in it, with the versions of its own dependencies where there are several. */
const readUvLock = async (text, manifest, folder) => {
    const packages = await packagesOf(text);
    if (packages === undefined)
        return undefined;
    const inner = innerFolder(manifest, folder) || ".";
    const own = packages.find(({ name, source }) => {
        const place = source.get("editable") ?? source.get("virtual") ?? source.get("directory");
        return place === inner || (place !== undefined && (0,pypi_version/* pypiName */.sS)(name) === (0,pypi_version/* pypiName */.sS)(manifest.name ?? ""));
    });
    const named = (0,json/* items */.ld)((0,json.at)(own?.entry, "dependencies")).flatMap((one) => {
        const name = (0,json/* words */.aL)((0,json.at)(one, "name"), 200);
        return name === undefined ? [] : [{ name, version: (0,json/* words */.aL)((0,json.at)(one, "version"), 256) }];
    });
    const wanted = own === undefined ? names(manifest) : newest(named);
    return resolve(manifest, wanted, packages);
};
/** poetry.lock; which of its packages are direct ones the manifest knows. */
const readPoetryLock = async (text, manifest) => {
    const packages = await packagesOf(text);
    return packages && resolve(manifest, names(manifest), packages);
};
/** Where markers choose between versions, the newest stands for all: it is what most get. */
function newest(all) {
    const sorted = [...all].sort((a, b) => (0,traffic/* compareVersions */.Zy)(a.version ?? "", b.version ?? ""));
    return [...new Map(sorted.map((one) => [(0,pypi_version/* pypiName */.sS)(one.name), one])).values()];
}
function names({ dependencies }) {
    return dependencies.map(({ name }) => ({ name, version: undefined }));
}
function resolve(manifest, wanted, packages) {
    const byName = new Map();
    for (const one of packages) {
        const name = (0,pypi_version/* pypiName */.sS)(one.name);
        const known = byName.get(name);
        if (known)
            known.push(one);
        else
            byName.set(name, [one]);
    }
    const dependencies = [];
    const foreign = [];
    for (const { name, version } of wanted) {
        const known = byName.get((0,pypi_version/* pypiName */.sS)(name)) ?? [];
        const entry = known.find((one) => version === undefined || one.version === version);
        if (entry === undefined || isWorkspace(entry))
            continue;
        const from = python_lock_origin(entry.source);
        if (from !== undefined)
            foreign.push([name, from]);
        else if (entry.version !== undefined)
            dependencies.push({ name, published: (0,pypi_version/* pypiName */.sS)(name), version: entry.version });
    }
    const locked = new Set(wanted.map(({ name }) => (0,pypi_version/* pypiName */.sS)(name)));
    const missing = manifest.dependencies.filter(({ name, optional, foreign: other }) => !optional && other === undefined && !locked.has((0,pypi_version/* pypiName */.sS)(name)));
    const conflicts = missing.map(({ name }) => ({
        name,
        message: "it is wanted, and the lock file does not have it",
    }));
    return { dependencies, foreign, conflicts };
}
/** Part of the same repository: what is published of it names the other by its name. */
function isWorkspace({ source }) {
    return source.has("editable") || source.has("virtual");
}
/** Poetry and uv spell it differently. */
function python_lock_origin(source) {
    const type = source.get("type");
    if (source.has("git") || type === "git")
        return "a repository";
    if (type === "directory" || type === "file")
        return "a folder";
    if (source.has("path") || source.has("directory"))
        return "a folder";
    const isAddress = type === "url" || (source.has("url") && type === undefined && !source.has("registry"));
    return isAddress ? "an address" : undefined;
}

// EXTERNAL MODULE: ./.build/supply-chain/repository/manifest/pyproject.js
var pyproject = __webpack_require__(66608);
;// CONCATENATED MODULE: ./.build/supply-chain/repository/lock/requirements.js



/** requirements.txt: what is pinned by `==`. Of a compiled one only the manifest's own dependencies count. */
const readRequirements = async (text, manifest) => {
    const direct = new Set(manifest.dependencies.map(({ name }) => (0,pypi_version/* pypiName */.sS)(name)));
    const dependencies = new Map();
    const foreign = [];
    const conflicts = [];
    const lines = text
        .replace(/\\\r?\n/g, " ")
        .split(/\r?\n/)
        .slice(0, 20_000);
    for (const line of lines) {
        const bare = line
            .replace(/(?:^|\s)#.*$/, "")
            .replace(/\s--hash[= ].*$/, "")
            .trim();
        if (bare === "" || bare.startsWith("-"))
            continue;
        for (const { name, range, foreign: from, optional } of (0,pyproject/* readRequirement */.MZ)(bare)) {
            const published = (0,pypi_version/* pypiName */.sS)(name);
            if (direct.size > 0 && !direct.has(published))
                continue;
            if (from !== undefined)
                foreign.push([name, from]);
            const version = /^={2,3}\s*([0-9A-Za-z][0-9A-Za-z.!+_-]*)$/.exec(range)?.[1];
            if (version === undefined)
                continue;
            const before = dependencies.get(published);
            // Two markers may each have their own.
            if (before && !optional && (0,pypi_version/* pypiVersion */.hr)(before.version) !== (0,pypi_version/* pypiVersion */.hr)(version))
                conflicts.push({ name, message: `it is pinned to ${before.version} and to ${version}` });
            // Where markers choose, the newest stands for all.
            if (!before || (0,traffic/* compareVersions */.Zy)(before.version, version) < 0)
                dependencies.set(published, { name, published, version });
        }
    }
    return { dependencies: [...dependencies.values()], foreign, conflicts };
};

;// CONCATENATED MODULE: ./.build/supply-chain/repository/lock/yarn-lock.js
/** yarn.lock, of the first version and of later ones. */
const readYarnLock = async (text, manifest) => {
    if (!/^# yarn lockfile v1|^__metadata:/m.test(text.slice(0, 10_000)))
        return undefined;
    const entries = entriesOf(text);
    const dependencies = [];
    const foreign = [];
    const conflicts = [];
    for (const { name, alias, range, workspace, overridden } of manifest.dependencies) {
        const written = alias === undefined ? range : `npm:${alias}@${range}`;
        const keys = [`${name}@${written}`, `${name}@npm:${range}`, `${name}@npm:${alias}@${range}`];
        const others = [...entries.keys()].filter((key) => key.startsWith(`${name}@`));
        const known = [...keys, ...(overridden === true ? others : [])];
        const entry = known.map((key) => entries.get(key)).find((one) => one !== undefined);
        if (entry === undefined) {
            if (others.length > 0 && range !== "" && workspace !== true)
                conflicts.push({ name, message: `${range} is wanted, and locked for another range alone` });
        }
        else if (/@(?:workspace|link|portal|file):|^(?:file|link):/.test(entry.resolved)) {
            if (workspace !== true)
                foreign.push([name, "a folder"]);
        }
        else if (/\.git(?:#|$)|^git[+:@]|codeload\./.test(entry.resolved))
            foreign.push([name, "a git repository"]);
        else
            dependencies.push({ name, published: alias ?? name, version: entry.version });
    }
    return { dependencies, foreign, conflicts };
};
/** By each of the names that an entry has: `"a@^1, a@npm:^1.1":` stands for two. */
function entriesOf(text) {
    const entries = new Map();
    let names = [];
    let version;
    let resolved = "";
    const keep = () => {
        if (version !== undefined)
            for (const name of names)
                entries.set(name, { version, resolved });
    };
    for (const line of text.split(/\r?\n/)) {
        if (/^\S.*:\s*$/.test(line) && !line.startsWith("#")) {
            keep();
            names = line
                .replace(/:\s*$/, "")
                .split(",")
                .map((name) => name.trim().replace(/^"|"$/g, ""));
            version = undefined;
            resolved = "";
            continue;
        }
        const [, field, value = ""] = /^ {2}(version|resolved|resolution):? +"?([^"]{1,2000})"?\s*$/.exec(line) ?? [];
        if (field === "version")
            version = value.trim();
        else if (field !== undefined)
            resolved = value;
    }
    keep();
    return entries;
}

;// CONCATENATED MODULE: ./.build/supply-chain/repository/dependencies.js









/** What npm publishes with a package comes before what only its authors install by. */
const readers = {
    npm: [
        ["npm-shrinkwrap.json", readNpmLock],
        ["package-lock.json", readNpmLock],
        ["pnpm-lock.yaml", readPnpmLock],
        ["yarn.lock", readYarnLock],
    ],
    pypi: [
        ["uv.lock", readUvLock],
        ["poetry.lock", readPoetryLock],
        ["requirements.txt", readRequirements],
    ],
};
const dependencies_mostBytes = 32 * 1_048_576;
/** The direct dependencies of a manifest by the nearest lock file, of its own folder or one around it. */
async function lockedDependencies(files, manifest) {
    const findings = manifest.dependencies.flatMap(({ name, foreign }) => foreign === undefined ? [] : [invalid(manifest, name, foreign)]);
    for (const folder of (0,released_files.foldersUp)(manifest.folder)) {
        const known = readers[manifest.kind];
        const texts = await files.in(folder).read(new Map(known.map(([name]) => [name, dependencies_mostBytes])));
        for (const [name, read] of known) {
            const file = (0,path/* joinPath */.uJ)(folder, name);
            const text = texts.get(name);
            if (text === undefined)
                continue;
            const locked = await read(text, manifest, folder);
            if (locked === undefined) {
                const hint = "make it anew with the tool that it belongs to, and commit it";
                const message = `${file} is no lock file that can be read`;
                return {
                    isLocked: false,
                    dependencies: [],
                    findings: [...findings, { ...(0,supply_chain_finding/* found */.F)("release/unreadable-file", message, hint), file }],
                };
            }
            const told = new Set(findings.map(({ message }) => message));
            const foreign = locked.foreign
                .map(([dependency, from]) => invalid(manifest, dependency, from))
                .filter(({ message }) => !told.has(message));
            const conflicts = locked.conflicts.map(({ name: dependency, message }) => ({
                ...(0,supply_chain_finding/* found */.F)("dependency/conflict", `${manifest.kind}:${(0,model_text/* printable */.g$)(dependency, 214)} in ${file}: ${(0,model_text/* printable */.g$)(message)}`, "lock the dependencies anew, commit the lock file, and tag that commit"),
                file,
            }));
            const dependencies = locked.dependencies.map(({ published, version, deprecated }) => ({
                kind: manifest.kind,
                name: published,
                version,
                ...(deprecated === undefined ? {} : { deprecated }),
            }));
            return { isLocked: true, dependencies, findings: [...findings, ...foreign, ...conflicts] };
        }
    }
    return { isLocked: manifest.dependencies.length === 0, dependencies: [], findings };
}
function invalid({ kind, file }, name, from) {
    return {
        ...(0,supply_chain_finding/* found */.F)("release/invalid-dependency", `${kind}:${(0,model_text/* printable */.g$)(name, 214)} comes from ${from}, not from a registry`, "depend on published packages only, and release a version that does"),
        file,
    };
}

;// CONCATENATED MODULE: ./.build/supply-chain/repository/recorded.js



/** What the lock files of the released commit say of the packages that are built from it. */
async function lockedParts(files, manifests, packages) {
    const findings = [];
    const dependencies = [];
    const locked = new Set();
    for (const manifest of manifests) {
        const own = packages.filter((entry) => (0,repository_described.describes)(manifest, entry));
        // An image or an address is built from whatever lies there; another package of this kind is not.
        if (own.length === 0 && packages.some(({ registryType }) => registryType === manifest.kind))
            continue;
        const told = await lockedDependencies(files, manifest);
        // What goes into an image may lie beside it; whoever installs a package does not have it.
        const isForeign = (finding) => finding.rule === "release/invalid-dependency";
        findings.push(...told.findings.filter((finding) => own.length > 0 || !isForeign(finding)));
        dependencies.push(...told.dependencies);
        const isUnlocked = !told.isLocked && manifest.kind === "pypi";
        if (isUnlocked)
            findings.push(notLocked(manifest));
        const built = own.length > 0 ? own : packages.filter(({ registryType }) => !isIndexed(registryType));
        if (told.isLocked || isUnlocked)
            for (const entry of built)
                locked.add(entry);
    }
    return { dependencies, findings, packages: locked };
}
/** Whether packages of this kind have manifests, so that one of another manifest is another one. */
function isIndexed(registryType) {
    return registryType === "npm" || registryType === "pypi";
}
function notLocked({ file }) {
    return {
        ...(0,supply_chain_finding/* found */.F)("dependency/not-locked", `no lock file says in which versions ${file} gets its dependencies`, "commit uv.lock, poetry.lock, or a requirements.txt with ==", "warn", "low"),
        file,
    };
}
/** Two parts of one release that want different versions of one package. */
function conflictsOf(resolved) {
    const first = new Map();
    return resolved.flatMap(({ kind, name, version }) => {
        const key = `${kind}:${name}`;
        const before = first.get(key);
        if (before === undefined)
            first.set(key, version);
        return before === undefined || before === version
            ? []
            : [
                (0,supply_chain_finding/* found */.F)("dependency/conflict", `${key} is resolved to ${before} and to ${version}`, "let all packages of the release want the same version of it"),
            ];
    });
}
function distinctDependencies(all) {
    return [...new Map(all.map((one) => [`${one.kind}:${one.name}@${one.version}`, one])).values()];
}
/** As a release records them: by kind and name, in order. */
function recordOf(all) {
    const versions = new Map(all.map(({ kind, name, version }) => [`${kind}:${name}`, version]));
    return Object.fromEntries([...versions].sort(([a], [b]) => (a < b ? -1 : 1)));
}

;// CONCATENATED MODULE: ./.build/supply-chain/repository/stated.js
/** The packages that whoever releases names; what the repository declares of the same package is kept. */
function statedPackages({ npm, pypi, nuget, oci, mcpb, homebrew }, version, known) {
    const named = (registryType, text, separator) => {
        if (text === undefined)
            return [];
        const at = text.lastIndexOf(separator);
        const isWhole = at <= 0;
        const identifier = isWhole ? text : text.slice(0, at);
        const own = isWhole ? version : text.slice(at + separator.length);
        return [{ registryType, identifier, version: own, transport: { type: "stdio" } }];
    };
    const plain = (registryType, identifier, own) => identifier === undefined
        ? []
        : [
            {
                registryType,
                identifier,
                ...(own === undefined ? {} : { version: own }),
                transport: { type: "stdio" },
            },
        ];
    return [
        ...named("npm", npm, "@"),
        ...named("pypi", pypi, pypi?.includes("==") ? "==" : "@"),
        ...named("nuget", nuget, "@"),
        ...plain("oci", oci),
        ...plain("mcpb", mcpb, version),
        ...plain("homebrew", homebrew, version),
    ].map((entry) => {
        const same = known.find((one) => one.registryType === entry.registryType && isSame(one, entry));
        return same ? { ...same, ...entry, transport: same.transport } : entry;
    });
}
/** Of images and bundles the name changes with the version. */
function isSame(one, other) {
    return ["oci", "mcpb"].includes(one.registryType) || one.identifier === other.identifier;
}

;// CONCATENATED MODULE: ./.build/supply-chain/repository/server.js




/** server.json as it is, else what can be derived; with what is stated in its place. */
function serverOf({ version, server: known, stated = {} }, { server, hasServerFile, file, manifests }) {
    const { remote, ...named } = stated;
    const own = statedPackages(named, version, server?.packages ?? []);
    const isStated = own.length > 0 || remote !== undefined;
    const findings = [];
    if (server !== undefined && server.version !== version)
        findings.push((0,repository_described.otherVersion)(file, server.version, version));
    if (server !== undefined && known.name !== undefined && server.name !== known.name)
        findings.push(otherName(file, server.name, known.name));
    const derived = hasServerFile || isStated ? [] : manifests.map((one) => [one, (0,repository_described.derivedPackage)(one, version)]);
    const usable = derived.flatMap(([one, entry]) => ("rule" in entry ? [] : [[one, entry]]));
    if (usable.length === 0)
        findings.push(...derived.flatMap(([, entry]) => ("rule" in entry ? [entry] : [])));
    const packages = isStated ? own : (server?.packages ?? usable.map(([, entry]) => entry));
    for (const manifest of manifests) {
        const isOurs = packages.some((entry) => (0,repository_described.describes)(manifest, entry));
        if (isOurs)
            findings.push(...(0,repository_described.versionFindings)(manifest, version));
        const name = server?.name ?? known.name;
        if (isOurs && manifest.mcpName !== undefined && name !== undefined && manifest.mcpName !== name)
            findings.push(otherName(manifest.file, manifest.mcpName, name));
    }
    for (const entry of isStated ? [] : (server?.packages ?? [])) {
        const isOurs = manifests.some((manifest) => (0,repository_described.describes)(manifest, entry));
        findings.push(...(0,repository_described.packageVersion)(file, entry, version, isOurs));
    }
    const first = manifests.find(({ description }) => description !== undefined);
    const base = server ?? {
        name: known.name ?? mcpNameOf(manifests) ?? `local.headgate/${known.id}`,
        description: known.description ?? ((0,model_text/* printable */.g$)(first?.description ?? "", 100) || known.id),
        version,
    };
    const { packages: _, remotes, ...rest } = base;
    const reached = remote !== undefined ? [remote] : isStated ? [] : (remotes ?? []);
    const origin = isStated ? "stated" : server ? "server.json" : usable[0]?.[0].kind;
    return {
        findings,
        isUndescribed: !server && known.description === undefined && first === undefined,
        origin: origin === "npm" ? "package.json" : origin === "pypi" ? "pyproject.toml" : (origin ?? "nothing"),
        server: {
            ...rest,
            ...(packages.length === 0 ? {} : { packages }),
            ...(reached.length === 0 ? {} : { remotes: reached }),
        },
    };
}
function mcpNameOf(manifests) {
    const name = manifests.find(({ mcpName }) => mcpName !== undefined)?.mcpName;
    return name !== undefined && /^[a-zA-Z0-9.-]+\/[a-zA-Z0-9._-]+$/.test(name) ? name : undefined;
}
function otherName(file, told, name) {
    return {
        ...(0,supply_chain_finding/* found */.F)("release/other-name", `${file} calls the server ${(0,model_text/* printable */.g$)(told, 100)}, and not ${(0,model_text/* printable */.g$)(name, 100)}`, "correct whichever is wrong: an MCP registry knows a server by one name", "warn"),
        file,
    };
}

;// CONCATENATED MODULE: ./.build/supply-chain/repository/collect.js













/**
 * What a release records of where it comes from: packages and remotes, source, dependencies, changelog, security
 * fixes, integrity. Reads the released commit, never the working tree, and asks package registries. Runs nothing
 * of what it reads. Throws the signal's reason, and `GitError` for a commit that is not there.
 */
async function collectRelease(request, world) {
    const { from, version } = request;
    const commit = from && (await (0,ancestry.resolve)(from.repository, from.commit));
    const folder = (0,path/* trimSlashes */.uT)(from?.subfolder ?? "");
    const files = from && commit !== undefined ? (0,released_files.releasedFiles)(from.repository, commit, folder) : undefined;
    const described = files ? await (0,repository_described.describedIn)(files) : nothingDescribed;
    const { server, origin, findings, isUndescribed } = serverOf(request, described);
    world.signal?.throwIfAborted();
    const packages = server.packages ?? [];
    if (packages.length > 0)
        world.progress?.(`asking registries: ${packages.map(keyOf).join(", ")}`);
    const locked = files ? await lockedParts(files, described.manifests, packages) : nothingLocked;
    const [known, changes] = await Promise.all([
        Promise.all(packages.map((entry) => packageFacts(entry, version, locked.packages.has(entry), world))),
        from && commit !== undefined && files
            ? changesOf(files, { ...from, commit, subfolder: folder }, version, world.releaseNotes)
            : undefined,
    ]);
    const dependencies = [...locked.dependencies, ...known.flatMap((one) => one.dependencies)];
    const checked = await checkDependencies(distinctDependencies(dependencies), world);
    world.signal?.throwIfAborted();
    const source = from && commit !== undefined ? await sourceOf(from, commit, folder) : undefined;
    const integrity = Object.fromEntries(known.flatMap((one) => Object.entries(one.integrity)));
    const own = known.map((one) => one.package);
    const description = isUndescribed ? known.find((one) => one.description)?.description : undefined;
    return {
        server: {
            ...server,
            ...(description === undefined
                ? {}
                : { description: (0,model_text/* printable */.g$)(description, 100) || server.description }),
            ...(own.length === 0 ? {} : { packages: own }),
        },
        release: {
            ...(source === undefined ? {} : { source }),
            ...(Object.keys(integrity).length === 0 ? {} : { integrity }),
            ...(dependencies.length === 0 ? {} : { dependencies: recordOf(dependencies) }),
            ...(changes === undefined || changes.changelog.length === 0 ? {} : { changelog: changes.changelog }),
            ...(changes === undefined || changes.security.length === 0 ? {} : { security: changes.security }),
        },
        findings: (0,finding.sortFindings)(distinct([
            ...described.findings,
            ...findings,
            ...locked.findings,
            ...known.flatMap((one) => one.findings),
            ...conflictsOf(dependencies),
            ...checked,
            ...(changes?.findings ?? []),
            ...(files?.findings ?? []),
        ])),
        origin,
    };
}
function keyOf({ registryType, identifier }) {
    // The address of a bundle may turn out to hold what lets somebody in.
    const name = identifier.includes("://") ? (0,http/* shownAddress */.Uk)(identifier) : identifier;
    return (0,model_text/* printable */.g$)(`${registryType}:${name}`, 100);
}
const nothingLocked = { dependencies: [], findings: [], packages: new Set() };
const nothingDescribed = {
    server: undefined,
    hasServerFile: false,
    file: "server.json",
    manifests: [],
    findings: [],
};
async function sourceOf({ address, tag, repository }, commit, folder) {
    const known = publicAddress(address ?? (await remoteAddress(repository)));
    return {
        ...(known === undefined ? {} : { repository: known }),
        ...(tag === undefined ? {} : { tag }),
        commit,
        ...(folder === "" ? {} : { subfolder: folder }),
    };
}
async function remoteAddress({ remote, run }) {
    if (remote === null)
        return "";
    return (await run(["config", "--get", `remote.${remote}.url`])).stdout.toString("utf8");
}
function distinct(findings) {
    return [...new Map(findings.map((one) => [JSON.stringify([one.rule, one.message]), one])).values()];
}


/***/ }),

/***/ 99013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ commitsSince),
  $: () => (/* binding */ lastTag)
});

// EXTERNAL MODULE: ./node_modules/semver/functions/prerelease.js
var prerelease = __webpack_require__(15714);
var prerelease_default = /*#__PURE__*/__webpack_require__.n(prerelease);
// EXTERNAL MODULE: ./node_modules/semver/functions/valid.js
var valid = __webpack_require__(58780);
var valid_default = /*#__PURE__*/__webpack_require__.n(valid);
// EXTERNAL MODULE: ./.build/git/ancestry.js
var ancestry = __webpack_require__(86151);
// EXTERNAL MODULE: ./.build/git/error.js
var error = __webpack_require__(52538);
// EXTERNAL MODULE: ./.build/git/path.js
var path = __webpack_require__(12769);
// EXTERNAL MODULE: ./.build/git/process.js
var process = __webpack_require__(12845);
// EXTERNAL MODULE: ./.build/model/traffic.js
var traffic = __webpack_require__(88576);
// EXTERNAL MODULE: ./.build/model/text.js
var model_text = __webpack_require__(34694);
// EXTERNAL MODULE: ./.build/supply-chain/repository/security.js
var security = __webpack_require__(91284);
;// CONCATENATED MODULE: ./.build/supply-chain/repository/commit-kind.js


const conventional = /^([a-z]{2,20})(?:\(([^()]{1,80})\))?(!)?:\s+(\S.*)$/i;
const breakingFooter = /^BREAKING[ -]CHANGES?:\s*(.*)$/m;
function readCommit(commit, message) {
    const text = message.slice(0, 65_536).replace(/\r\n?/g, "\n").trim();
    const [first = "", ...rest] = text.split("\n");
    const subject = (0,model_text/* printable */.g$)(first, 300);
    const body = rest.join("\n").trim();
    const match = conventional.exec(subject);
    const [, type, scope, mark, told] = match ?? [];
    const footer = breakingFooter.exec(body);
    const isBreaking = mark !== undefined || footer !== null;
    const lower = type?.toLowerCase() ?? null;
    const kind = isBreaking
        ? "breaking"
        : lower === "feat" || lower === "feature"
            ? "feat"
            : lower === "fix" || lower === "bugfix" || lower === "hotfix"
                ? "fix"
                : "other";
    return {
        commit,
        subject,
        body: body.split("\n").map(model_text/* plain */.pj).join("\n"),
        kind,
        type: lower,
        scope: scope ?? null,
        summary: (footer?.[1] && mark === undefined ? (0,model_text/* printable */.g$)(footer[1], 300) : told) ?? subject,
        security: (0,security/* advisoriesIn */.v)(text),
    };
}
const noise = [
    /^merge (?:branch|pull request|remote-tracking|tag|commit)\b/i,
    /^(?:fixup|squash|amend)! /,
    /^(?:wip|tmp|temp)\b/i,
    /^(?:chore|build|ci)\(release\):/i,
    /^(?:chore|build|ci)(?:\([^()]*\))?: (?:release|bump version|version)\b/i,
    /^(?:release|version|bump version(?: to)?|prepare(?: for)? release)?:?\s*v?\d+\.\d+\.\d+[0-9A-Za-z.+-]*$/i,
    /^(?:release|publish) v?\d+\.\d+/i,
    /^(?:update|regenerate) (?:the )?(?:change ?log|lock ?file)/i,
    /^bump \S+ from \S+ to \S+/i,
];
/** Whether a commit says nothing to those who use the server. One that names an advisory always does. */
function isNoise({ subject, security }) {
    return security.length === 0 && (subject === "" || noise.some((pattern) => pattern.test(subject)));
}

;// CONCATENATED MODULE: ./.build/supply-chain/repository/history.js








const mostBytes = 16 * 1_048_576;
/** The commits of a release by what they say of themselves. Throws `GitError` for revisions that are not there. */
async function commitsSince(repository, query) {
    const { limit = 2_000, subfolder = "" } = query;
    const from = await (0,ancestry.resolve)(repository, query.from);
    const since = query.since === null ? null : await (0,ancestry.resolve)(repository, query.since);
    const folder = (0,path/* trimSlashes */.uT)(subfolder);
    const child = (0,process/* startGit */.BE)(repository.root, [
        ...["log", "-z", "--no-merges", "--no-color", "--no-decorate", "--no-mailmap", "--no-notes"],
        ...["--encoding=UTF-8", "--format=tformat:%H%n%B", `--max-count=${limit + 1}`, "--end-of-options"],
        ...[
            from,
            ...(since === null ? [] : [`^${since}`]),
            "--",
            ...(folder === "" ? [] : [`:(top,literal)${folder}`]),
        ],
    ], { ...repository.env, GIT_LITERAL_PATHSPECS: "0" });
    const chunks = [];
    let bytes = 0;
    let stderr = "";
    child.stderr.on("data", (chunk) => {
        stderr = (stderr + chunk.toString("utf8")).slice(-16_384);
    });
    const ended = new Promise((done, reject) => {
        child.on("error", reject);
        child.on("close", done);
    });
    ended.catch(() => { });
    for await (const chunk of child.stdout) {
        if (bytes + chunk.length > mostBytes) {
            child.kill("SIGTERM");
            break;
        }
        bytes += chunk.length;
        chunks.push(chunk);
    }
    const status = await ended;
    const isCut = status === null;
    if (status !== 0 && !isCut)
        throw (0,error/* failure */.V2)("log", status, (0,error/* redact */.E$)(stderr));
    const records = Buffer.concat(chunks)
        .toString("utf8")
        .split("\0")
        .filter((record) => record !== "");
    const whole = isCut ? records.slice(0, -1) : records;
    const commits = whole.slice(0, limit).map((record) => {
        const end = record.indexOf("\n");
        return readCommit(record.slice(0, end), record.slice(end + 1));
    });
    const reachesEnd = !repository.shallow || (since !== null && (await follows(repository, since, from)));
    return {
        commits: commits.filter((commit) => !isNoise(commit)),
        complete: whole.length <= limit && !isCut && reachesEnd,
    };
}
/** In a shallow clone what was cut off may lie between the two. */
async function follows(repository, since, from) {
    return (await repository.run(["merge-base", "--is-ancestor", since, from])).status === 0;
}
/**
 * The tag of the release before: of the same name, of a lower version, on the way to this commit; the highest of
 * these. For what is no pre-release, pre-releases do not count.
 */
async function lastTag(repository, query) {
    const form = tagForm(query.tag ?? `v${query.version}`, query.version);
    const commit = await (0,ancestry.resolve)(repository, query.commit);
    const fields = "%(refname:lstrip=2)%00%(objectname)%00%(*objectname)%00";
    const listing = await repository.git([
        ...[
            "for-each-ref",
            `--merged=${commit}`,
            `--format=${fields}`,
            `refs/tags/${form.prefix.replace(/[^/]*$/, "")}`,
        ],
    ]);
    const isPre = prerelease_default()(query.version) !== null;
    const tags = listing
        .toString("utf8")
        .split("\n")
        .flatMap((line) => {
        const [tag = "", own = "", peeled = ""] = line.split("\0");
        const version = form.versionOf(tag);
        return version === undefined ? [] : [{ tag, version, commit: peeled || own }];
    });
    const before = tags.filter(({ version }) => (0,traffic/* compareVersions */.Zy)(version, query.version) < 0 && (isPre || prerelease_default()(version) === null));
    return before.sort((a, b) => (0,traffic/* compareVersions */.Zy)(b.version, a.version))[0] ?? null;
}
/** What stands around the version. Whose tag it is, its name says: weather-v1.2.0 comes after weather@1.1.0. */
function tagForm(tag, version) {
    const at = tag.lastIndexOf(version);
    const whole = at < 0 ? "v" : tag.slice(0, at);
    const prefix = whole.replace(/(?:[-@/_]v?|^v)$/, "");
    const mark = prefix === "" || prefix === whole ? "" : "[-@/_]";
    const after = new RegExp(`^${mark}v?(?=\\d)`);
    return {
        prefix,
        versionOf: (other) => {
            const rest = other.startsWith(prefix) ? other.slice(prefix.length) : "";
            if (!after.test(rest))
                return undefined;
            const named = rest.replace(after, "");
            return valid_default()(named) === null ? undefined : named;
        },
    };
}


/***/ }),

/***/ 10703:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   foldersUp: () => (/* binding */ foldersUp),
/* harmony export */   releasedFiles: () => (/* binding */ releasedFiles)
/* harmony export */ });
/* harmony import */ var _git_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12769);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38926);


/** Reads git's objects: what lies in the working tree is nothing that was tagged. */
function releasedFiles(repository, commit, folder) {
    const findings = [];
    const within = (at) => ({
        folder: (0,_git_path_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSlashes */ .uT)(at),
        findings,
        in: within,
        read: async (names) => {
            const paths = new Map([...names.keys()].map((name) => [(0,_git_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)((0,_git_path_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSlashes */ .uT)(at), name), name]));
            const args = ["ls-tree", "-z", "-l", "--full-tree", commit, "--", ...paths.keys()];
            const listing = (await repository.git(args)).toString("utf8");
            const wanted = new Map();
            for (const line of listing.split("\0")) {
                const [facts = "", path = ""] = splitOnce(line, "\t");
                const [mode = "", kind, oid = "", size] = facts.split(/ +/);
                const name = paths.get(path);
                if (name === undefined || kind !== "blob" || !mode.startsWith("100"))
                    continue;
                const most = names.get(name) ?? 0;
                if (Number(size) <= most)
                    wanted.set(path, { mode, oid });
                else if (!findings.some(({ file }) => file === path))
                    findings.push(tooLarge(path, most));
            }
            const contents = await repository.trees.contents(commit, wanted);
            return new Map([...contents].map(([path, bytes]) => [paths.get(path) ?? path, textOf(bytes)]));
        },
    });
    return within(folder);
}
/** The folder of the server and those around it, innermost first. */
function foldersUp(folder) {
    const parts = (0,_git_path_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSlashes */ .uT)(folder).split("/").filter(Boolean);
    return [...parts.map((_, index) => parts.slice(0, parts.length - index).join("/")), ""];
}
function textOf(bytes) {
    return bytes.toString("utf8").replace(/^\uFEFF/, "");
}
function splitOnce(text, by) {
    const end = text.indexOf(by);
    return end < 0 ? [text] : [text.slice(0, end), text.slice(end + by.length)];
}
function tooLarge(path, most) {
    return {
        ...(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F)("release/unreadable-file", `${path} is larger than ${Math.round(most / 1024)} KiB and is not read`, "make it smaller: nothing that describes a release is that long", "warn"),
        file: path,
    };
}


/***/ }),

/***/ 91284:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ securityLines),
/* harmony export */   v: () => (/* binding */ advisoriesIn)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34694);

const advisory = /\b(GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}|CVE-\d{4}-\d{4,12})(?![0-9A-Za-z-])/gi;
/** Ids of advisories in a text, each once, spelt as their keepers do. */
function advisoriesIn(text) {
    const found = [...text.slice(0, 1_048_576).matchAll(advisory)].map(([id]) => /^cve/i.test(id) ? id.toUpperCase() : `GHSA${id.slice(4).toLowerCase()}`);
    return [...new Set(found)].slice(0, 100);
}
/**
 * What a release says of the advisories it fixes: one line for each id, with the words it was first named in, and
 * what a section on security says without one.
 */
function securityLines(lines) {
    const told = new Map();
    for (const { text, section } of lines) {
        const ids = advisoriesIn(text);
        for (const id of ids)
            if (!told.has(id))
                told.set(id, `${id}: ${withoutIds(text, ids)}`);
        if (ids.length === 0 && section === "Security" && !told.has(text))
            told.set(text, text);
    }
    return [...told.values()].slice(0, 100);
}
function withoutIds(text, ids) {
    const rest = ids
        .reduce((left, id) => left.replaceAll(new RegExp(id, "gi"), ""), text)
        .replace(/\(\s*[,;]?\s*\)|\[\s*\]/g, "")
        .replace(/^[\s:,;–-]+|[\s:,;–-]+$/g, "");
    return (0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(rest, 300) || "fixed";
}


/***/ }),

/***/ 15714:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const parse = __webpack_require__(16353)
const prerelease = (version, options) => {
  const parsed = parse(version, options)
  return (parsed && parsed.prerelease.length) ? parsed.prerelease : null
}
module.exports = prerelease


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


/***/ }),

/***/ 64737:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const Range = __webpack_require__(96782)
const validRange = (range, options) => {
  try {
    // Return '*' instead of '' so that truthiness works.
    // This will throw if it's invalid anyway
    return new Range(range, options).range || '*'
  } catch (er) {
    return null
  }
}
module.exports = validRange


/***/ })

};
;