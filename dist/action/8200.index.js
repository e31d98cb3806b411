"use strict";
exports.id = 8200;
exports.ids = [8200,8926];
exports.modules = {

/***/ 38926:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ found)
/* harmony export */ });
/** What stands against a package or a release; the message says what and why, the hint what to do next. */
function found(rule, message, hint, outcome = "fail", severity = outcome === "fail" ? "high" : "medium") {
    return { rule, outcome, severity, message, hint };
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
// EXTERNAL MODULE: ./.build/model/json.js
var json = __webpack_require__(935);
;// CONCATENATED MODULE: ./.build/supply-chain/server-json.js

const formats = ["string", "number", "boolean", "filepath"];
/**
 * The variables that a package declares for itself in a server.json; empty for any other text. What does not
 * fit is left out: it is a help to the author of a release, never a decision.
 */
function declaredIn(serverJson, identifier) {
    if (serverJson.length > 1_048_576)
        return [];
    const packages = (0,json/* items */.ld)((0,json.at)((0,json/* jsonOf */.o_)(serverJson), "packages"), 1000).map(json/* members */.ol);
    const own = packages.find((entry) => entry.get("identifier") === identifier);
    return (0,json/* items */.ld)(own?.get("environmentVariables"), 1000).flatMap((entry) => variable((0,json/* members */.ol)(entry)));
}
function variable(of) {
    const name = (0,json/* words */.aL)(of.get("name"));
    if (name === undefined || !/^[A-Za-z_][A-Za-z0-9_]{0,127}$/.test(name))
        return [];
    const usual = (0,json/* words */.aL)(of.get("default"));
    const choices = (0,json/* items */.ld)(of.get("choices")).filter((choice) => typeof choice === "string");
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
            whole: installed.whole,
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

/***/ 25322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QH: () => (/* binding */ lookUpNpm),
/* harmony export */   t6: () => (/* binding */ deprecation),
/* harmony export */   te: () => (/* binding */ npmFacts)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(935);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34694);
/* harmony import */ var _probes_npm_npm_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34974);
/* harmony import */ var _probes_npm_package_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56253);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38926);
/* harmony import */ var _npm_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93664);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20243);








/**
 * By the registry itself, else by the user's own npm; `asked`: what the registry answered, where it was asked before. The
 * one finding is `package/invalid-name`, `package/not-found` or `package/not-reachable`.
 */
async function npmFacts(name, version, world, asked) {
    const invalid = (0,_probes_npm_package_name_js__WEBPACK_IMPORTED_MODULE_2__/* .packageProblem */ .e)(name, version);
    if (invalid)
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .found */ .F)("package/invalid-name", invalid, "name a package of the registry, and one version");
    const key = `npm:${name}@${version}`;
    const { manifest } = asked ?? (await (0,_npm_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .npmManifest */ .$)(name, version, world));
    const viewed = manifest === undefined ? await view(name, version, world) : { told: manifest };
    if ("problem" in viewed)
        return viewed.problem;
    const { told } = viewed;
    const integrity = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__.at)(told, "dist", "integrity"));
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__.at)(told, "version") !== version || integrity === undefined)
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .found */ .F)("package/not-found", `the registry has no checksum of ${key}`, "publish it again with a current npm");
    return {
        integrity,
        description: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__.at)(told, "description")),
        deprecated: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__.at)(told, "deprecated")),
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
        return { told: newest(ran.stdout) };
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
function newest(json) {
    const value = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonOf */ .o_)(json);
    return Array.isArray(value) ? value.at(-1) : value;
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


/***/ })

};
;