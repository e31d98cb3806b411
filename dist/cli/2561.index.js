"use strict";
exports.id = 2561;
exports.ids = [2561,703];
exports.modules = {

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


/***/ }),

/***/ 32561:
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
// EXTERNAL MODULE: ./.build/model/json.js
var json = __webpack_require__(935);
// EXTERNAL MODULE: ./.build/supply-chain/advisories/source.js
var source = __webpack_require__(49754);
// EXTERNAL MODULE: ./.build/supply-chain/advisories/subjects.js
var subjects = __webpack_require__(26286);
// EXTERNAL MODULE: ./.build/supply-chain/finding.js
var supply_chain_finding = __webpack_require__(38926);
// EXTERNAL MODULE: ./.build/supply-chain/http.js
var http = __webpack_require__(16015);
;// CONCATENATED MODULE: ./.build/supply-chain/registries/archive-address.js
/** Registries of the public packages: npm and yarn take the one for the other, and whichever is configured for both. */
const publicHosts = new Set(["registry.npmjs.org", "registry.yarnpkg.com"]);
/**
 * Whether an archive that a lock file names is one of this very package, of the registry that npm is configured with or of
 * the public one. What names no address is taken from the registry anyway.
 */
function isFromRegistry({ name, version, address }, registry) {
    if (address === undefined)
        return true;
    if (!URL.canParse(address))
        return false;
    const { host, pathname } = new URL(address);
    const own = URL.canParse(registry) ? new URL(registry) : undefined;
    const path = pathname.toLowerCase().replaceAll("%2f", "/").replaceAll("%40", "@");
    const [before = "", after] = path.split(`/${name.toLowerCase()}/`, 2);
    // What has this name in another scope is another package.
    const isNamed = after !== undefined && !before.slice(before.lastIndexOf("/") + 1).startsWith("@");
    const isOfPackage = isNamed && isOfVersion(`/${after}/`, version.toLowerCase());
    // A registry's own address as such stands for all that it has.
    const isItself = own !== undefined && `${own.pathname}/`.replace("//", "/") === `${pathname}/`.replace("//", "/");
    return (publicHosts.has(host) || host === own?.host) && (isOfPackage || isItself);
}
function isOfVersion(path, version) {
    return ["-", "/"].some((before) => [".tgz/", "/"].some((end) => path.includes(`${before}${version}${end}`)));
}

// EXTERNAL MODULE: ./.build/supply-chain/registries/npm.js
var npm = __webpack_require__(25322);
// EXTERNAL MODULE: ./.build/supply-chain/registries/npm-registry.js
var npm_registry = __webpack_require__(93664);
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
const [atOnce, most] = [8, 1_000];
/** Answers that a registry may owe one after the other before it is asked no more. */
const mostSilent = 5;
/**
 * Whether each is in its registry, and is not deprecated or yanked: `dependency/not-found` fails,
 * `dependency/deprecated`, `dependency/yanked` and, where a registry does not answer, `dependency/not-checked` warn.
 * What stands against those further down, which nobody here chose, is told together. Throws the signal's reason.
 */
async function checkDependencies(direct, further, world) {
    const own = new Set(direct.map(identityOf));
    const below = further.filter((one) => !own.has(identityOf(one)));
    const all = [...direct, ...below];
    const { checks, why } = await checkAll(all.slice(0, most), direct.length, world);
    const isOpen = (check) => check !== "fine" && typeof check !== "object";
    const unknown = all.filter((_, index) => isOpen(checks[index]));
    const found = checks.map((check) => (typeof check === "string" ? undefined : check));
    return [
        ...found.slice(0, direct.length).flatMap((finding) => finding ?? []),
        ...together(found.slice(direct.length).flatMap((finding) => finding ?? [])),
        ...(unknown.length === 0 ? [] : [notChecked(unknown, all.length, why)]),
    ];
}
/** Until all are asked for or the time is over; a registry that keeps silent is left alone. `why`: what was not asked. */
async function checkAll(all, direct, { patience = 120_000, progress, ...world }) {
    const over = AbortSignal.timeout(patience);
    const hurried = { ...world, signal: AbortSignal.any([over, ...(world.signal ? [world.signal] : [])]) };
    const why = new Set();
    const owed = new Map();
    let asked = 0;
    const check = async (one, isBelow) => {
        if (one.isHad === true)
            return against((0,subjects/* keyOf */.T)(one), one.deprecated);
        const registry = one.kind === "npm" ? await (0,npm_registry/* registryOf */.F)(one.name, world) : "the Python index";
        if ((owed.get(registry) ?? 0) >= mostSilent) {
            const words = `${shownRegistry(registry)} did not answer ${mostSilent} times in a row and is not asked again`;
            if (!why.has(words))
                progress?.(words);
            why.add(words);
            return "silent";
        }
        if (asked % 100 === 0)
            progress?.(`asking registries for dependencies: ${asked} of ${all.length}`);
        asked += 1;
        const told = one.kind === "npm" ? await onNpm(one, isBelow, hurried) : await onPypi(one, hurried);
        owed.set(registry, told === "silent" ? (owed.get(registry) ?? 0) + 1 : 0);
        return told;
    };
    const checks = await (0,source/* eachOf */.p)([...all.entries()], atOnce, async ([index, one]) => {
        world.signal?.throwIfAborted();
        try {
            if (!over.aborted)
                return await check(one, index >= direct);
        }
        catch (error) {
            world.signal?.throwIfAborted();
            if (!over.aborted)
                throw error;
        }
        why.add(`not all was answered within ${patience / 1000} s`);
        return "unknown";
    });
    return { checks, why: [...why] };
}
function shownRegistry(registry) {
    return registry.startsWith("http") ? (0,http/* shownAddress */.Uk)(registry) : registry || "npm";
}
/** The same package from the same archive. */
function identityOf(one) {
    return `${(0,subjects/* keyOf */.T)(one)} ${one.integrity ?? ""} ${one.address ?? ""}`;
}
/** One finding for each rule, and the worst first. */
function together(findings) {
    const byRule = new Map();
    for (const one of findings)
        byRule.set(one.rule, [...(byRule.get(one.rule) ?? []), one]);
    return [...byRule.values()].flatMap((same) => {
        const [first] = same;
        if (first === undefined)
            return [];
        const told = same.slice(0, mostTold).map(({ message }) => message);
        const more = same.length > told.length ? `; and ${same.length - told.length} more` : "";
        const hint = "other packages bring it along: look whether a newer version of one of these does not";
        return { ...first, message: `further down, ${told.join("; ")}${more}`, hint };
    });
}
const mostTold = 5;
function notChecked(unknown, all, why) {
    const names = unknown.slice(0, mostTold).map((one) => (0,model_text/* printable */.g$)((0,subjects/* keyOf */.T)(one), 120));
    const more = unknown.length > names.length ? `, and ${unknown.length - names.length} more` : "";
    const because = why.map((words) => `; ${words}`).join("");
    return (0,supply_chain_finding/* found */.F)("dependency/not-checked", `of ${all} dependencies ${unknown.length} could not be looked up in their registry: ${names.join(", ")}${more}${because}`, all > most
        ? `no more than ${most} are looked up; npm ping and pip index versions NAME tell whether the registries answer`
        : "npm ping and pip index versions NAME tell whether the registries answer; then release again", "warn");
}
/** Of those further down the registry itself is asked: starting npm for each of hundreds would take minutes. */
async function onNpm(one, isBelow, world) {
    const { name, version, deprecated } = one;
    const key = (0,subjects/* keyOf */.T)(one);
    const asked = await (0,npm_registry/* npmManifest */.$)(name, version, world);
    const none = asked.isSilent ? "silent" : "unknown";
    const registry = await (0,npm_registry/* registryOf */.F)(name, world);
    if (isBelow) {
        const { manifest } = asked;
        if (manifest === undefined)
            return none;
        return (otherArchive(one, (0,json/* words */.aL)((0,json.at)(manifest, "dist", "integrity")), registry) ??
            against(key, (0,json/* words */.aL)((0,json.at)(manifest, "deprecated")) ?? deprecated));
    }
    const told = await (0,npm/* npmFacts */.te)(name, version, world, asked);
    if (!("rule" in told))
        return otherArchive(one, told.integrity, registry) ?? against(key, told.deprecated ?? deprecated);
    return told.rule === "package/not-reachable" ? none : notFound(key, `npm view ${name} versions`);
}
/**
 * Where both have a checksum of the strong kind, they must have one in common: then it may lie anywhere. Without one it has to
 * come from the registry itself.
 */
function otherArchive(one, known, registry) {
    const strong = (integrity = "") => integrity.split(/\s+/).filter((sum) => sum.startsWith("sha512-"));
    const [locked, kept] = [strong(one.integrity), strong(known)];
    if (locked.some((sum) => kept.includes(sum)))
        return undefined;
    if (locked.length === 0 || kept.length === 0)
        return isFromRegistry(one, registry) ? undefined : elsewhere(one);
    return (0,supply_chain_finding/* found */.F)("integrity/mismatch", `${(0,subjects/* keyOf */.T)(one)} is locked as ${(0,model_text/* printable */.g$)(locked.join(" "), 120)}, and its registry has ${(0,model_text/* printable */.g$)(kept.join(" "), 120)}`, "find out who changed the lock file, and which archive the build took; then lock it anew", "fail", "critical");
}
function elsewhere(one) {
    return (0,supply_chain_finding/* found */.F)("release/invalid-dependency", `${(0,subjects/* keyOf */.T)(one)} is locked from ${(0,http/* shownAddress */.Uk)(one.address ?? "")}, which is not its registry, without a checksum that its registry has`, "find out who changed the lock file; then lock it anew by the registry that npm is configured with");
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
        return "silent";
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
;// CONCATENATED MODULE: ./.build/supply-chain/repository/plain.js
/** Elements whose tags are markup; what else stands in angle brackets may be `Map<string, number>`. */
const plain_elements = new Set(("a abbr b blockquote body br button center code dd del details div dl dt em embed font form h1 h2 h3 h4 h5 h6 head hr html " +
    "i iframe img input ins kbd label li link mark meta object ol option p path picture pre q s samp script section select small " +
    "source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead title tr tt u ul var video").split(" "));
/** Those between whose parts a reader sees a gap. */
const gaps = new Set("blockquote br dd div dt hr li ol p pre summary table td th tr ul".split(" "));
const entities = new Map([
    ["amp", "&"],
    ["lt", "<"],
    ["gt", ">"],
    ["quot", '"'],
    ["#39", "'"],
    ["apos", "'"],
    ["nbsp", " "],
]);
/** An address in parentheses, which may have a pair of these in it, and a title after it. */
const target = String.raw `\((?:[^()\s]|\([^()\s]{0,200}\)){0,1000}(?:\s[^()]{0,500})?\)`;
const plain_image = new RegExp(String.raw `!\[[^\][]{0,500}\](?:${target}|\[[^\][]{0,200}\])`, "g");
const commitLink = new RegExp(String.raw `\s?\(\[[0-9a-f]{7,40}\]${target}\)`, "g");
const inlineLink = new RegExp(String.raw `\[([^\][]{0,500})\]${target}`, "g");
/**
 * What a reader of some Markdown would see: no links, images, emphasis, escapes or HTML. What stands in code is kept as it
 * is. One paragraph at most; 4,000 characters are read.
 */
function plainMarkdown(markdown) {
    const held = [];
    const hold = (text) => `\ue000${held.push(text) - 1}\ue001`;
    return markdown
        .slice(0, 4_000)
        .replace(/[\ue000\ue001]/g, "")
        .replace(/\\([!-/:-@[-`{-~])|(`{1,9})([^`]{1,1000})\2(?!`)/g, (_, sign, __, code) => hold(sign ?? (code ?? "").trim()))
        .replace(/<!--.*?(?:-->|$)/gs, "")
        .replace(/<(script|style|template)\b[^<>]{0,300}>.*?(?:<\/\1\s{0,10}>|$)/gis, "")
        .replace(plain_image, "")
        .replace(commitLink, "")
        .replace(inlineLink, "$1")
        .replace(/\[([^\][]{1,500})\]\[[^\][]{0,200}\]/g, "$1")
        .replace(/(?<![\p{L}\p{N}_)\]])\[([^\][]{1,500})\]/gu, "$1")
        .replace(/<(https?:\/\/[^\s<>]{1,1000})>/gi, "$1")
        .replace(/<\/?([a-z][a-z0-9]{0,20})([^<>]{0,300})>/gi, withoutTag)
        .replace(/\sby @\S{1,60} in https?:\/\/\S{1,400}?\/(\d+)(?=\s|$)/g, " (#$1)")
        .replace(/(\*{1,3}|~~)(?=\S)([^*~]{1,500}?)(?<=\S)\1/g, "$2")
        .replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])([^_]{1,500}?)(?<=\S)\1(?![\p{L}\p{N}_])/gu, withoutUnderscores)
        .replace(/&(#39|[a-z]{2,4});/g, (whole, name) => entities.get(name) ?? whole)
        .replace(/\ue000(\d+)\ue001/g, (_, index) => held[Number(index)] ?? "")
        .replace(/\s+/g, " ")
        .trim();
}
function withoutTag(whole, name, rest) {
    const element = name.toLowerCase();
    if (gaps.has(element))
        return " ";
    return plain_elements.has(element) || rest.includes("=") ? "" : whole;
}
/** `__init__` is a name. */
function withoutUnderscores(whole, marks, words) {
    return marks === "__" && /^[a-z0-9]+$/.test(words) ? whole : words;
}

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
    for (const written of withoutComments(markdown).split("\n")) {
        // What is quoted is said as well; which kind of notice it is, is not.
        const line = written.replace(/^(?:\s{0,3}>\s?)+/, "").replace(/^\[![A-Z]+\]\s*$/, "");
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
        const item = itemOf(line);
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
/** The text of an item of a list, without what can be ticked; in steps as a heading's. */
function itemOf(line) {
    const text = /^\s*(?:[-*+]|\d{1,9}[.)])\s(.*)$/s.exec(line)?.[1];
    return text?.trim().replace(/^\[[ xX]\]\s/, "");
}
/** The text of a heading, without the marks that may close it. In steps that each read the line once. */
function headingOf(line) {
    const text = /^\s{0,3}#{1,6}\s(.*)$/s.exec(line)?.[1]?.trim();
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
    const name = (0,model_text/* printable */.g$)(plainMarkdown(heading.slice(0, longestLine)).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, ""), 60);
    const known = sections.find(([pattern]) => pattern.test(name));
    return known ? known[1] : name || null;
}
function withoutComments(markdown) {
    return markdown
        .slice(0, 262_144)
        .replace(/\r\n?/g, "\n")
        .replace(/<!--[\s\S]*?(?:-->|$)/g, "");
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
        const match = /^\s{0,3}(#{1,6})\s(.*)$/s.exec(text);
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
    return version.exec(plainMarkdown(heading.trim().slice(0, 500)))?.[1];
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
function lineOf({ kind, type, security, ...said }) {
    const [summary, subject] = [said.summary, said.subject].map((text) => (0,model_text/* printable */.g$)(plainMarkdown(text), 500));
    if (summary === undefined || subject === undefined || summary === "")
        return [];
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
// EXTERNAL MODULE: ./.build/supply-chain/repository/local-bundle.js
var local_bundle = __webpack_require__(87368);
// EXTERNAL MODULE: ./.build/probes/integrity.js
var probes_integrity = __webpack_require__(24696);
// EXTERNAL MODULE: ./.build/probes/pypi/install.js
var install = __webpack_require__(59707);
// EXTERNAL MODULE: ./.build/supply-chain/npm.js + 1 modules
var supply_chain_npm = __webpack_require__(48200);
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
    const told = (0,json/* jsonOf */.o_)(answer.body);
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/probes/mcpb/manifest.js
var manifest = __webpack_require__(21089);
// EXTERNAL MODULE: ./.build/probes/mcpb/unpack.js
var unpack = __webpack_require__(9118);
// EXTERNAL MODULE: ./.build/probes/mcpb/words.js
var words = __webpack_require__(627);
;// CONCATENATED MODULE: ./.build/supply-chain/registries/mcpb-manifest.js






const largestManifest = 1_048_576;
/** What the manifest of a bundle says: findings `package/unreadable-bundle` and `package/other-version`. */
async function bundleFacts(entry, releaseVersion, archive) {
    const name = `mcpb:${(0,http/* shownAddress */.Uk)(entry.identifier)}`;
    const manifest = await manifestIn(archive);
    if ("problem" in manifest) {
        const hint = "pack it anew (npx @anthropic-ai/mcpb pack), publish it, and release that one";
        const message = `${name} is no good bundle: ${(0,model_text/* printable */.g$)(manifest.problem, 300)}`;
        return { package: entry, findings: [(0,supply_chain_finding/* found */.F)("package/unreadable-bundle", message, hint)] };
    }
    const variables = variablesIn(manifest);
    const isDeclared = entry.environmentVariables !== undefined || variables.length === 0;
    const description = (0,model_text/* printable */.g$)(manifest.description ?? "", 100);
    return {
        package: isDeclared ? entry : { ...entry, environmentVariables: variables },
        findings: otherVersion(name, manifest, entry.version ?? releaseVersion),
        ...(description === "" ? {} : { description }),
        ...(manifest.name === undefined ? {} : { name: manifest.name }),
    };
}
async function manifestIn(archive) {
    try {
        const text = await (0,unpack/* textIn */.r7)(archive, "manifest.json", largestManifest);
        // What differs between platforms is no part of what a release declares.
        return text === undefined ? { problem: "it has no manifest.json" } : (0,manifest/* readManifest */.W)(text, "");
    }
    catch (error) {
        if (error instanceof unpack/* UnpackError */.JL)
            return { problem: error.message };
        throw error;
    }
}
function otherVersion(name, { version }, wanted) {
    const bare = (text) => text.replace(/^v/, "").replace(/\+.*$/, "");
    if (version === undefined || bare(version) === bare(wanted))
        return [];
    return [
        (0,supply_chain_finding/* found */.F)("package/other-version", `the manifest of ${name} says version ${(0,model_text/* printable */.g$)(version, 60)}, it is released as ${wanted}`, "write the version into manifest.json, pack and publish the bundle anew; or release it as what it is"),
    ];
}
const formats = new Map([
    ["number", "number"],
    ["boolean", "boolean"],
    ["file", "filepath"],
    ["directory", "filepath"],
]);
/** What a bundle asks its user for, by the variable that each goes to, or by its own name where it goes elsewhere. */
function variablesIn({ config, env }) {
    const goesTo = (0,words/* variablesOf */.ht)(env);
    const declared = new Map();
    for (const [key, option] of [...config].slice(0, 1_000)) {
        const name = [goesTo.get(key), (0,words/* variableOf */.Qn)(key)].find((one) => one !== undefined && isName(one));
        if (name !== undefined && !declared.has(name))
            declared.set(name, variable(name, option));
    }
    return [...declared.values()];
}
function isName(name) {
    return /^[A-Za-z_][A-Za-z0-9_]{0,127}$/.test(name);
}
function variable(name, { type, description, isRequired, isSecret, defaults }) {
    const usual = defaults?.join(",");
    const format = formats.get(type);
    const words = (0,model_text/* printable */.g$)(description ?? "", 500);
    // What stands in braces is filled in where it is started, and a secret is nobody's default.
    const isPlain = usual !== undefined && usual !== "" && !usual.includes("${") && !isSecret;
    return {
        name,
        ...(words === "" ? {} : { description: words }),
        ...(isRequired && defaults === undefined ? { isRequired: true } : {}),
        ...(isSecret ? { isSecret: true } : {}),
        ...(isPlain && usual.length <= 10_000 ? { default: usual } : {}),
        ...(format === undefined ? {} : { format }),
    };
}

;// CONCATENATED MODULE: ./.build/supply-chain/registries/mcpb.js






const mcpb_mostBytes = 512 * 1_048_576;
/**
 * The SHA-256 of a bundle as it is downloaded now, where another one than the package says is refused; and what its
 * manifest says of it. Nothing of it is unpacked or started.
 */
const lookUpMcpb = async (entry, releaseVersion, world) => {
    const { identifier } = entry;
    const url = (0,http/* secureAddress */.eQ)(identifier);
    if (url === undefined || url.search !== "" || url.hash !== "")
        return (0,registries_world/* invalidName */.z)(entry, `${(0,http/* shownAddress */.Uk)(identifier)} is not the address of a bundle`, "an https address without user, password, query and fragment: releases are committed for everyone to read");
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "headgate-mcpb-"));
    try {
        const archive = (0,external_node_path_.join)(folder, "bundle.mcpb");
        const file = await (0,http/* checksums */.vw)(identifier, {
            into: archive,
            limit: mcpb_mostBytes,
            timeout: 300_000,
            ...(world.signal ? { signal: world.signal } : {}),
        });
        const hint = uploadHint(url) ?? `curl --location --head ${url.href}`;
        if (file.kind === "problem")
            return (0,registries_world/* notReached */.eo)(entry, file.message, hint);
        if (file.status === 404 || file.status === 410)
            return (0,registries_world/* notThere */._)(entry, `there is no bundle at ${(0,http/* shownAddress */.Uk)(identifier)}`, hint);
        if (file.status !== 200)
            return (0,registries_world/* notReached */.eo)(entry, `${(0,http/* shownAddress */.Uk)(identifier)} answers with status ${file.status}`, hint);
        if (entry.fileSha256 !== undefined && entry.fileSha256 !== file.sha256)
            return (0,registries_world/* mismatch */.J4)(entry, `the bundle at ${(0,http/* shownAddress */.Uk)(identifier)} has the SHA-256 ${file.sha256}, and is described as ${entry.fileSha256}`, "find out which is right before anything else: the bundle may have been replaced after it was described");
        const told = await bundleFacts({ ...entry, fileSha256: file.sha256 }, releaseVersion, archive);
        return {
            ...(0,registries_world/* facts */.Ix)(told.package, { [`mcpb:${url.href}`]: `sha256-${file.sha256}` }, told.findings),
            ...(told.description === undefined ? {} : { description: told.description }),
            ...(told.name === undefined ? {} : { manifestName: told.name }),
        };
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
};
/** What is missing at the address of a GitHub release was not uploaded, or not published yet. */
function uploadHint({ pathname }) {
    const [, tag, name] = /^\/[^/]+\/[^/]+\/releases\/download\/([\w.@+-]+)\/([\w.@+-]+)$/.exec(pathname) ?? [];
    if (tag === undefined || name === undefined)
        return undefined;
    return `gh release upload ${tag} ${name}, and publish that release: nobody can download the files of a draft`;
}

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
    const resources = (0,json/* items */.ld)((0,json.at)((0,json/* jsonOf */.o_)(index.body), "resources")).map(resource);
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
    const inner = (0,json.at)((0,json/* jsonOf */.o_)(leaf.body), "catalogEntry");
    const address = (0,json/* words */.aL)(inner);
    if (address === undefined)
        return inner;
    // Only the feed's own loopback may be asked again.
    if (/^http:/i.test(address) && !/^http:/i.test(feed))
        return undefined;
    const answer = await get(address, world);
    return answer.kind === "answer" && answer.status === 200 ? (0,json/* jsonOf */.o_)(answer.body) : undefined;
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
    const answer = await oci_manifest(image, reference, world);
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
async function oci_manifest(image, reference, world) {
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
    const told = (0,json/* jsonOf */.o_)(answer.body);
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
    const auths = (0,json.at)((0,json/* jsonOf */.o_)(text), "auths");
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
 * Asks the registry of a package. One of npm or PyPI whose dependencies no lock file tells is installed, where a folder for
 * that is given: without its scripts, and compared with what the registry says.
 */
async function packageFacts(entry, version, isLocked, world) {
    const { cache } = world;
    if (!isLocked && cache !== undefined && entry.registryType === "npm")
        return npmFacts(entry, version, { ...world, cache });
    const told = await packageIntegrity(entry, version, registryWorld(world));
    const facts = { ...told, dependencies: [] };
    if (isLocked || (0,finding.hasFailure)(told.findings))
        return facts;
    const isIndexed = entry.registryType === "npm" || entry.registryType === "pypi";
    // What they depend on is known to the job that installed them.
    if (isIndexed && cache === undefined)
        return facts;
    if (entry.registryType === "pypi" && cache !== undefined)
        return pythonFacts(facts, version, { ...world, cache });
    return { ...facts, findings: [...facts.findings, notKnown(entry, scanned)] };
}
function registryWorld({ env, signal }) {
    return { env, ...(signal ? { signal } : {}) };
}
async function npmFacts(entry, version, world) {
    const own = entry.version ?? version;
    const options = { ...registryWorld(world), cache: world.cache };
    const installed = await (0,supply_chain_npm.npmPackage)(entry.identifier, own, options);
    const { findings } = installed;
    if (installed.kind === "problem")
        return { package: entry, integrity: {}, findings, dependencies: [] };
    const { variables, integrity, dependencies, whole, description } = installed.package;
    const declared = entry.environmentVariables === undefined && variables.length > 0;
    const key = `npm:${entry.identifier}@${own}`;
    return {
        package: { ...entry, version: own, ...(declared ? { environmentVariables: variables } : {}) },
        integrity: { [key]: integrity },
        findings,
        dependencies: Object.entries(dependencies).map(([name, resolved]) => ({
            kind: "npm",
            name: name.slice("npm:".length),
            version: resolved,
        })),
        ...wholeOf(key, whole.map((one) => ({ kind: "npm", ...one, isHad: true }))),
        ...(description === undefined ? {} : { description }),
    };
}
/** By uv, into the environment that its contract is taken in. Where it cannot be installed here, that is said. */
async function pythonFacts(facts, version, world) {
    const { package: entry, integrity } = facts;
    const own = entry.version ?? version;
    const key = `pypi:${entry.identifier}@${own}`;
    const installed = await (0,install/* installPython */.y)(entry.identifier, own, {
        ...registryWorld(world),
        cache: world.cache,
        checksums: (0,probes_integrity/* recordedChecksums */.r)({ release: { integrity } }, key) ?? [],
    });
    world.signal?.throwIfAborted();
    if (installed.kind === "problem") {
        const { rule, message } = installed;
        const why = rule === "integrity/mismatch"
            ? (0,supply_chain_finding/* found */.F)(rule, message, `pip download --no-deps ${entry.identifier}==${own}`, "fail", "critical")
            : notKnown(entry, `${lockIt}; ${(0,model_text/* printable */.g$)(message, 300)}`);
        return { ...facts, findings: [...facts.findings, why] };
    }
    const resolved = (all) => Object.entries(all).map(([name, of]) => ({ kind: "pypi", name, version: of }));
    const { dependencies, whole } = installed.package;
    return { ...facts, dependencies: resolved(dependencies), ...wholeOf(key, resolved(whole)) };
}
function wholeOf(from, packages) {
    return packages.length === 0 ? {} : { whole: { by: "installation", from, packages } };
}
const lockIt = "commit a lock file (uv.lock, poetry.lock, pdm.lock, Pipfile.lock, or a requirements.txt with ==), and release by a tag of its repository";
const scanned = "see that whoever builds it scans it: what a package of this kind holds is not looked into";
function notKnown({ registryType, identifier }, hint) {
    const name = identifier.includes("://") ? (0,http/* shownAddress */.Uk)(identifier) : identifier;
    return (0,supply_chain_finding/* found */.F)("dependency/not-known", `what ${(0,model_text/* printable */.g$)(`${registryType}:${name}`, 200)} depends on is not known: the release records no dependencies of it, and advisories are looked up for the package alone`, hint, "warn", "low");
}

;// CONCATENATED MODULE: ./.build/supply-chain/repository/lock/locked.js
/** The manifest's folder from the folder of the lock file; "" where they lie together. */
function innerFolder(manifest, lockFolder) {
    return lockFolder === "" ? manifest.folder : manifest.folder.slice(lockFolder.length + 1);
}
/** Packages that are followed in one lock file. */
const mostReached = 50_000;
/** All that is reached from some beginnings, these included, each once. */
function reached(first, next) {
    // A set is walked in the order in which it grows.
    const known = new Set(first);
    for (const place of known) {
        for (const one of next(place)) {
            if (known.size >= mostReached)
                return known;
            known.add(one);
        }
    }
    return known;
}
/** Each version of each package once; what is said first of one counts. */
function distinctLocked(all) {
    const first = new Map();
    for (const one of all) {
        const key = `${one.published}@${one.version} ${one.integrity ?? ""} ${one.address ?? ""}`;
        if (!first.has(key))
            first.set(key, one);
    }
    return [...first.values()];
}
function distinctForeign(all, but = []) {
    const direct = new Set(but.map(([name]) => name));
    return [...new Map(all.filter(([name]) => !direct.has(name)))];
}

// EXTERNAL MODULE: ./node_modules/semver/functions/satisfies.js
var satisfies = __webpack_require__(68011);
var satisfies_default = /*#__PURE__*/__webpack_require__.n(satisfies);
// EXTERNAL MODULE: ./node_modules/semver/ranges/valid.js
var valid = __webpack_require__(64737);
var valid_default = /*#__PURE__*/__webpack_require__.n(valid);
;// CONCATENATED MODULE: ./.build/supply-chain/repository/lock/places.js




/** A path that no package manager writes. */
const longestPlace = 2_000;
/** What a manifest depends on, where packages are found as Node finds them. */
function lockedPlaces(packages, manifest, inner) {
    const dependencies = [];
    const foreign = [];
    const conflicts = [];
    for (const wanted of manifest.dependencies) {
        const place = placeIn(packages, inner, wanted.name);
        const one = place === undefined ? undefined : lockedAt(packages, place, wanted.name);
        if (place === undefined || one === undefined)
            continue;
        if (one.from !== undefined && wanted.workspace !== true)
            foreign.push([wanted.name, one.from]);
        else {
            const { alias } = wanted;
            dependencies.push(alias === undefined ? one.locked : { ...one.locked, published: alias });
            conflicts.push(...renamed(wanted, one.locked.published), ...outside(wanted, one.locked.version), ...peers(packages, inner, wanted.name, packages.get(targetOf(packages, place))));
        }
    }
    const beginnings = manifest.dependencies.flatMap(({ name }) => placeIn(packages, inner, name) ?? []);
    const below = [...reached([inner, ...beginnings], (place) => neededAt(packages, place))].flatMap((place) => {
        const name = nameOf(place);
        const one = name === undefined ? undefined : lockedAt(packages, place, name);
        // A part of the workspace is published beside this one, and not from a registry yet.
        return one === undefined || name === undefined || isLink(packages, place) ? [] : [{ name, ...one }];
    });
    return {
        dependencies,
        whole: distinctLocked([
            ...dependencies,
            ...below.flatMap(({ from, locked }) => (from === undefined ? [locked] : [])),
        ]),
        foreign,
        foreignBelow: distinctForeign(below.flatMap(({ name, from }) => (from === undefined ? [] : [[name, from]])), foreign),
        conflicts,
    };
}
/** As Node finds it: in a folder's own node_modules, then in those around it. */
function placeIn(packages, folder, name) {
    const parts = folder.split("/").filter(Boolean);
    for (let depth = parts.length; depth >= 0; depth -= 1) {
        const place = [...parts.slice(0, depth), "node_modules", name].join("/");
        if (packages.has(place))
            return place;
    }
    return undefined;
}
/** Where what is needed at a place lies. Peers are installed as well. */
function neededAt(packages, place) {
    if (place.length > longestPlace)
        return [];
    const target = targetOf(packages, place);
    if (target !== place)
        return [target];
    const entry = packages.get(place);
    const kinds = ["dependencies", "optionalDependencies", "peerDependencies"];
    const names = new Set(kinds.flatMap((kind) => [...(0,json/* members */.ol)((0,json.at)(entry, kind)).keys()]));
    return [...names].flatMap((name) => placeIn(packages, place, name) ?? []);
}
function isLink(packages, place) {
    return (0,json.at)(packages.get(place), "link") === true;
}
function targetOf(packages, place) {
    if (!isLink(packages, place))
        return place;
    const target = (0,json/* words */.aL)((0,json.at)(packages.get(place), "resolved"), longestPlace);
    return target !== undefined && packages.has(target) ? target : place;
}
/** The name that a place has for what lies there; undefined for a part of the workspace. */
function nameOf(place) {
    return /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(place)?.[1];
}
function lockedAt(packages, place, name) {
    const entry = packages.get(targetOf(packages, place));
    const version = (0,json/* words */.aL)((0,json.at)(entry, "version"), 256);
    if (version === undefined)
        return undefined;
    const resolved = (0,json/* words */.aL)((0,json.at)(entry, "resolved")) ?? version;
    const from = originOf(resolved, (0,json.at)(entry, "link") === true);
    const deprecated = (0,json/* words */.aL)((0,json.at)(entry, "deprecated"));
    const integrity = (0,json/* words */.aL)((0,json.at)(entry, "integrity"));
    const isBundled = (0,json.at)(entry, "inBundle") === true || (0,json.at)(entry, "bundled") === true;
    return {
        ...(from === undefined ? {} : { from }),
        locked: {
            name,
            published: (0,json/* words */.aL)((0,json.at)(entry, "name"), 214) ?? name,
            version,
            ...(deprecated === undefined ? {} : { deprecated }),
            ...(integrity === undefined ? {} : { integrity }),
            ...(/^https?:/i.test(resolved) ? { address: resolved } : {}),
            ...(isBundled ? { bundled: true } : {}),
        },
    };
}
function originOf(resolved, isLinked) {
    if (isLinked || /^(?:file|link):/.test(resolved))
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
/** What lies there under the name of another package, which nobody asked for. */
function renamed({ name, alias = name, overridden }, published) {
    if (overridden === true || published === name || published === alias)
        return [];
    return [{ name, message: `${published} is locked in its place` }];
}
function peers(packages, folder, name, entry) {
    const optional = (0,json.at)(entry, "peerDependenciesMeta");
    return [...(0,json/* members */.ol)((0,json.at)(entry, "peerDependencies"))].slice(0, 100).flatMap(([peer, range]) => {
        const place = placeIn(packages, folder, peer);
        const version = (0,json/* words */.aL)((0,json.at)(place === undefined ? undefined : packages.get(place), "version"), 256);
        if (typeof range !== "string" || version === undefined || (0,json.at)(optional, peer, "optional") === true)
            return [];
        const [conflict] = outside({ name: peer, range, optional: false }, version);
        return conflict ? [{ name, message: `it wants ${peer} ${range}, and ${version} is locked` }] : [];
    });
}

;// CONCATENATED MODULE: ./.build/supply-chain/repository/lock/bun-lock.js



/** bun.lock: JSON that may end lists with a comma. The binary bun.lockb tells nobody else anything. */
const readBunLock = async (text, manifest, folder) => {
    const { parse } = await __webpack_require__.e(/* import() */ 9547).then(__webpack_require__.t.bind(__webpack_require__, 99547, 23));
    let document;
    try {
        document = parse(text, [], { allowTrailingComma: true });
    }
    catch {
        return undefined;
    }
    if ((0,json.at)(document, "lockfileVersion") === undefined)
        return undefined;
    return lockedPlaces(placesOf(document), manifest, innerFolder(manifest, folder));
};
/** `weather/@acme/maps` is what lies in node_modules of weather, wherever that lies itself. */
function placesOf(document) {
    const places = new Map((0,json/* members */.ol)((0,json.at)(document, "workspaces")));
    const packages = (0,json/* members */.ol)((0,json.at)(document, "packages"));
    for (const [key, told] of packages) {
        const [first = "", ...inner] = namesIn(key);
        const workspace = workspaceOf(packages.get(first));
        const around = workspace !== undefined && inner.length > 0 ? workspace : `node_modules/${first}`;
        const place = [around, ...inner.map((name) => `node_modules/${name}`)].filter(Boolean).join("/");
        const own = workspaceOf(told);
        places.set(place, own === undefined ? entryOf(told) : { link: true, resolved: own });
    }
    return places;
}
function namesIn(key) {
    return key.match(/@[^/]+\/[^/]+|[^/]+/g) ?? [];
}
/** The folder of a part of the workspace. */
function workspaceOf(told) {
    return /^(?:@[^/]+\/)?[^@]+@workspace:(.*)$/.exec((0,json/* words */.aL)((0,json/* items */.ld)(told, 1)[0], 2_000) ?? "")?.[1];
}
/** `["name@1.2.0", registry, { dependencies }, checksum]`; of git and files the registry is missing. */
function entryOf(told) {
    const list = (0,json/* items */.ld)(told, 10);
    const [, name, resolved = ""] = /^((?:@[^/]+\/)?[^@]+)@(.+)$/.exec((0,json/* words */.aL)(list[0], 2_000) ?? "") ?? [];
    const [address, integrity] = [list[1], list.at(-1)].map((one) => (0,json/* words */.aL)(one, 2_000));
    // Of a registry it is said which, where it is not the usual one.
    const isAddress = address !== undefined && /^https?:/i.test(address);
    const place = isAddress ? { resolved: address } : { resolved };
    return {
        ...list.find(json/* isRecord */.u4),
        name,
        version: resolved,
        ...place,
        ...(integrity?.startsWith("sha") ? { integrity } : {}),
    };
}

;// CONCATENATED MODULE: ./.build/supply-chain/repository/lock/npm-lock.js



/** package-lock.json and npm-shrinkwrap.json, versions 1 to 3. */
const readNpmLock = async (text, manifest, folder) => {
    const document = (0,json/* jsonOf */.o_)(text);
    const packages = (0,json/* members */.ol)((0,json.at)(document, "packages"));
    const older = (0,json/* members */.ol)((0,json.at)(document, "dependencies"));
    if (packages.size === 0 && older.size === 0 && (0,json.at)(document, "lockfileVersion") === undefined)
        return undefined;
    return lockedPlaces(packages.size > 0 ? packages : npm_lock_placesOf(older), manifest, innerFolder(manifest, folder));
};
/** How deep packages lie in each other; npm itself gives up long before. */
const deepest = 50;
/** The first version of lock files nests what later ones name by its place. */
function npm_lock_placesOf(dependencies) {
    const places = new Map();
    const open = [{ around: "", inner: dependencies, depth: 1 }];
    for (const { around, inner, depth } of open) {
        for (const [name, entry] of inner) {
            const place = `${around}node_modules/${name}`;
            const { dependencies: below, requires, ...own } = Object.fromEntries((0,json/* members */.ol)(entry));
            places.set(place, { ...own, dependencies: requires });
            if (depth < deepest)
                open.push({ around: `${place}/`, inner: (0,json/* members */.ol)(below), depth: depth + 1 });
        }
    }
    return places;
}

;// CONCATENATED MODULE: ./.build/supply-chain/repository/lock/pipfile-lock.js


/** Pipfile.lock: what stands under `default`; `develop` does not ship. */
const readPipfileLock = async (text, manifest) => {
    const document = (0,json/* jsonOf */.o_)(text);
    if ((0,json.at)(document, "_meta") === undefined)
        return undefined;
    const direct = new Set(manifest.dependencies.map(({ name }) => (0,pypi_version/* pypiName */.sS)(name)));
    const isDirect = (name) => direct.size === 0 || direct.has((0,pypi_version/* pypiName */.sS)(name));
    const whole = [];
    const elsewhere = [];
    for (const [name, entry] of (0,json/* members */.ol)((0,json.at)(document, "default"))) {
        const version = /^={2,3}\s*(.+)$/.exec((0,json/* words */.aL)((0,json.at)(entry, "version"), 256) ?? "")?.[1];
        const from = pipfile_lock_originOf((0,json/* members */.ol)(entry));
        if (from !== undefined)
            elsewhere.push([name, from]);
        else if (version !== undefined)
            whole.push({ name, published: (0,pypi_version/* pypiName */.sS)(name), version });
    }
    return {
        dependencies: whole.filter(({ name }) => isDirect(name)),
        whole,
        foreign: elsewhere.filter(([name]) => isDirect(name)),
        foreignBelow: elsewhere.filter(([name]) => !isDirect(name)),
        conflicts: [],
    };
};
function pipfile_lock_originOf(entry) {
    if (["git", "hg", "svn", "bzr"].some((kind) => entry.has(kind)))
        return "a repository";
    if (entry.has("path"))
        return "a folder";
    return entry.has("file") ? "an address" : undefined;
}

;// CONCATENATED MODULE: ./.build/supply-chain/repository/lock/pnpm-snapshots.js

/** The blocks that name all packages, by lines: written by a machine, and too long to be parsed as YAML. */
function snapshotsIn(text) {
    const found = new Map();
    let isBlock = false;
    let open;
    let areNeeds = false;
    for (const line of text.split(/\r?\n/)) {
        if (/^[^\s#]/.test(line))
            isBlock = /^(?:packages|snapshots):/.test(line);
        if (!isBlock || line.length > pnpm_snapshots_longestLine)
            continue;
        const [, indent = "", name = "", value = ""] = /^( {2}| {4}| {6})('[^']+'|"[^"]+"|[^\s:][^\s]*?): ?([\s\S]*)$/.exec(line) ?? [];
        if (indent.length === 2) {
            const key = plain(name);
            open = found.get(key) ?? { needs: [] };
            found.set(key, open);
            areNeeds = false;
        }
        else if (indent.length === 4) {
            areNeeds = name === "dependencies" || name === "optionalDependencies";
            if (name === "deprecated" && open)
                open.deprecated = plain(value);
            if (name === "resolution" && open)
                Object.assign(open, resolutionIn(value));
        }
        else if (indent.length === 6 && areNeeds)
            open?.needs.push([plain(name), plain(value)]);
    }
    return found;
}
const pnpm_snapshots_longestLine = 4_000;
/** `{integrity: sha512-..., tarball: https://...}`, `{directory: ../other, type: directory}`. */
function resolutionIn(value) {
    const parts = value.replace(/[{}]/g, "").split(/, ?/);
    const told = new Map(parts.map((part) => {
        const end = part.indexOf(":");
        return [part.slice(0, end).trim(), plain(part.slice(end + 1).trim())];
    }));
    const [integrity, address] = [told.get("integrity"), told.get("tarball")];
    const isFolder = told.has("directory") || address?.startsWith("file:") === true;
    const from = isFolder ? "a folder" : told.has("repo") ? "a git repository" : undefined;
    return {
        ...(integrity === undefined ? {} : { integrity }),
        ...(address === undefined || isFolder ? {} : { address }),
        ...(from === undefined ? {} : { from }),
    };
}
function plain(scalar) {
    return /^(['"])(.*)\1$/.exec(scalar)?.[2] ?? scalar;
}
/** All that some packages need in turn, these included. */
function neededIn(snapshots, first) {
    const keys = (needs) => needs.flatMap(([name, resolved]) => keyOf(snapshots, name, resolved) ?? []);
    const foreign = [];
    const whole = [...reached(keys([...first]), (key) => keys(snapshots.get(key)?.needs ?? []))].flatMap((key) => {
        const { name, version } = published(key) ?? {};
        // Since version 9 what is said of a package stands under its key without its peers.
        const said = { ...snapshots.get(`${name}@${version}`), ...snapshots.get(key) };
        const from = origin(key.replace(/^\/?(?:@[^/@]+\/)?[^/@]+@/, "")) ?? said.from;
        if (from !== undefined)
            foreign.push([name ?? key, from]);
        if (from !== undefined || name === undefined || version === undefined)
            return [];
        const { deprecated, integrity, address } = said;
        return [
            {
                name,
                published: name,
                version,
                ...(deprecated === undefined ? {} : { deprecated }),
                ...(integrity === undefined ? {} : { integrity }),
                ...(address === undefined ? {} : { address }),
            },
        ];
    });
    return { whole, foreign };
}
function keyOf(snapshots, name, resolved) {
    const keys = [`${name}@${resolved}`, `/${name}@${resolved}`, `/${name}/${resolved}`, resolved];
    return keys.find((key) => snapshots.has(key));
}
function origin(resolved) {
    if (/^(?:link|file):/.test(resolved))
        return "a folder";
    if (/^(?:git[+:@])/.test(resolved) || /codeload\.|\.git(?:#|$)/.test(resolved))
        return "a git repository";
    return /^[a-z]+:\/\//.test(resolved) ? "an address" : undefined;
}
/** `1.2.3(peer@4)`, `1.2.3_peer@4`, `/other/1.2.3`, `/other@1.2.3`, `other@1.2.3`. */
function published(resolved) {
    const bare = resolved.split("(", 1)[0] ?? "";
    const [, alone] = /^(\d[0-9A-Za-z.+-]*)(?:_.*)?$/.exec(bare) ?? [];
    if (alone !== undefined)
        return { version: alone };
    const [, name, version] = /^\/?((?:@[^/@]+\/)?[^/@]+)[@/](\d[0-9A-Za-z.+-]*)(?:_.*)?$/.exec(bare) ?? [];
    return name === undefined || version === undefined ? undefined : { name, version };
}

;// CONCATENATED MODULE: ./.build/supply-chain/repository/lock/pnpm-lock.js





const blocks = /^(?:lockfileVersion|importers|specifiers|dependencies|optionalDependencies):/;
/** pnpm-lock.yaml, versions 5 to 9. What is said of direct dependencies is parsed, the long rest is read by lines. */
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
    const inner = innerFolder(manifest, folder) || ".";
    const partAt = (place) => (importers.size > 0 ? importers.get(place) : document);
    const own = partAt(inner);
    const dependencies = [];
    const foreign = [];
    const conflicts = [];
    for (const wanted of manifest.dependencies) {
        const resolved = resolvedIn(own, wanted.name);
        if (resolved === undefined)
            continue;
        const from = origin(resolved);
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
    const isWanted = new Set(manifest.dependencies.map(({ name }) => name));
    // With a part of the workspace comes what that depends on.
    const parts = reached([inner], (place) => needsOf(partAt(place)).flatMap(([, resolved]) => {
        const folderOf = /^link:(.*)$/.exec(resolved)?.[1];
        return folderOf === undefined ? [] : [external_node_path_.posix.normalize(external_node_path_.posix.join(place, folderOf))];
    }));
    const first = [...parts].flatMap((place) => needsOf(partAt(place)).filter(([name]) => place !== inner || isWanted.has(name)));
    const below = neededIn(snapshotsIn(text), first);
    const said = new Map(below.whole.map((one) => [`${one.published}@${one.version}`, one]));
    const isForeign = new Map(below.foreign);
    const direct = dependencies.flatMap((one) => {
        const from = isForeign.get(one.published);
        if (from !== undefined)
            foreign.push([one.name, from]);
        return from === undefined ? [{ ...said.get(`${one.published}@${one.version}`), ...one }] : [];
    });
    return {
        dependencies: direct,
        whole: distinctLocked([...direct, ...below.whole]),
        foreign,
        foreignBelow: distinctForeign(below.foreign, foreign),
        conflicts,
    };
};
function resolvedIn(part, name) {
    const told = (0,json.at)(part, "dependencies", name) ?? (0,json.at)(part, "optionalDependencies", name);
    return (0,json/* words */.aL)(told, 2_000) ?? (0,json/* words */.aL)((0,json.at)(told, "version"), 2_000);
}
function needsOf(part) {
    const lists = [(0,json.at)(part, "dependencies"), (0,json.at)(part, "optionalDependencies")];
    const names = new Set(lists.flatMap((list) => [...(0,json/* members */.ol)(list).keys()]));
    return [...names].flatMap((name) => {
        const resolved = resolvedIn(part, name);
        return resolved === undefined ? [] : [[name, resolved]];
    });
}
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

// EXTERNAL MODULE: ./.build/model/traffic.js
var traffic = __webpack_require__(88576);
// EXTERNAL MODULE: ./.build/supply-chain/repository/manifest/pyproject.js
var pyproject = __webpack_require__(66608);
;// CONCATENATED MODULE: ./.build/supply-chain/repository/lock/python-lock.js





async function packagesOf(text) {
    const { parse } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    try {
        const document = parse(text);
        return (0,json/* items */.ld)((0,json.at)(document, "package"), 50_000).flatMap((entry) => {
            const name = (0,json/* words */.aL)((0,json.at)(entry, "name"), 200);
            const version = (0,json/* words */.aL)((0,json.at)(entry, "version"), 256);
            return name === undefined ? [] : [{ name, version, source: sourceOf(entry), entry }];
        });
    }
    catch {
        return undefined;
    }
}
/** PDM writes into the package itself what others write into its source. */
function sourceOf(entry) {
    const own = (0,json/* members */.ol)(entry);
    const kept = ["git", "path", "url"].flatMap((kind) => own.has(kind) ? [[kind, own.get(kind)]] : []);
    return new Map([...(0,json/* members */.ol)(own.get("source")), ...kept]);
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
    return resolve(manifest, own === undefined ? names(manifest) : uvNeeds(own.entry, undefined), packages, uvNeeds);
};
const uvNeeds = (entry, extra) => {
    const list = extra === undefined ? (0,json.at)(entry, "dependencies") : (0,json.at)(entry, "optional-dependencies", extra);
    return (0,json/* items */.ld)(list).flatMap((one) => {
        const name = (0,json/* words */.aL)((0,json.at)(one, "name"), 200);
        const extras = (0,json/* items */.ld)((0,json.at)(one, "extra"), 100).filter((each) => typeof each === "string");
        return name === undefined ? [] : [{ name, version: (0,json/* words */.aL)((0,json.at)(one, "version"), 256), extras }];
    });
};
/** poetry.lock; which of its packages are direct ones the manifest knows. */
const readPoetryLock = async (text, manifest) => {
    const packages = shipped(await packagesOf(text), "main");
    return packages && resolve(manifest, names(manifest), packages, poetryNeeds);
};
/** What an extra asks for is locked only where somebody wants that extra. */
const poetryNeeds = (entry) => [...(0,json/* members */.ol)((0,json.at)(entry, "dependencies")).keys()].map((name) => ({ name }));
/** pdm.lock; an extra of a package is a package of its own in it. */
const readPdmLock = async (text, manifest) => {
    const packages = shipped(await packagesOf(text), "default");
    return packages && resolve(manifest, names(manifest), packages, pdmNeeds);
};
const pdmNeeds = (entry) => (0,json/* items */.ld)((0,json.at)(entry, "dependencies")).flatMap((one) => (0,pyproject/* readRequirement */.MZ)(one));
/** Without what is locked for development alone. */
function shipped(packages, group) {
    return packages?.filter(({ entry }) => {
        const groups = (0,json.at)(entry, "groups");
        return (0,json.at)(entry, "category") !== "dev" && (!Array.isArray(groups) || groups.includes(group));
    });
}
/** Where markers choose between versions, the newest stands for all: it is what most get. */
function newest(all) {
    const sorted = [...all].sort((a, b) => (0,traffic/* compareVersions */.Zy)(a.version ?? "", b.version ?? ""));
    return [...new Map(sorted.map((one) => [(0,pypi_version/* pypiName */.sS)(one.name), one])).values()];
}
function names({ dependencies }) {
    return dependencies.map(({ name }) => ({ name }));
}
function resolve(manifest, all, packages, needs) {
    const wanted = newest(all);
    const byName = new Map();
    for (const one of packages) {
        const name = (0,pypi_version/* pypiName */.sS)(one.name);
        for (const key of [name, `${name}@${one.version ?? ""}`]) {
            const known = byName.get(key);
            if (known)
                known.push(one);
            else
                byName.set(key, [one]);
        }
    }
    const dependencies = [];
    const foreign = [];
    for (const { name, version } of wanted) {
        const entry = fittingIn(byName, (0,pypi_version/* pypiName */.sS)(name), version)[0];
        if (entry === undefined || isWorkspace(entry))
            continue;
        const from = python_lock_origin(entry.source);
        if (from !== undefined)
            foreign.push([name, from]);
        else
            dependencies.push(...lockedOf(entry));
    }
    const below = followed(all, byName, needs);
    const locked = new Set(wanted.map(({ name }) => (0,pypi_version/* pypiName */.sS)(name)));
    const missing = manifest.dependencies.filter(({ name, optional, foreign: other }) => !optional && other === undefined && !locked.has((0,pypi_version/* pypiName */.sS)(name)));
    const conflicts = missing.map(({ name }) => ({
        name,
        message: "it is wanted, and the lock file does not have it",
    }));
    return {
        dependencies,
        whole: distinctLocked([
            ...dependencies,
            ...below.filter((one) => !isWorkspace(one) && python_lock_origin(one.source) === undefined).flatMap(lockedOf),
        ]),
        foreign,
        foreignBelow: distinctForeign(below.flatMap((one) => {
            const from = isWorkspace(one) ? undefined : python_lock_origin(one.source);
            return from === undefined ? [] : [[one.name, from]];
        }), foreign),
        conflicts,
    };
}
/** All that is locked under a name, or the one version of it. */
function fittingIn(byName, name, version) {
    return byName.get(version === undefined ? name : `${name}@${version}`) ?? [];
}
/** How often packages are looked at in all: what is locked in thousands of versions ends it. */
const mostLooks = 1_000_000;
/** All packages that some names lead to, through one another. */
function followed(first, byName, needs) {
    const found = new Set();
    let looks = 0;
    const keyOf = ({ name, version, extras = [] }) => [undefined, ...extras].map((extra) => JSON.stringify([(0,pypi_version/* pypiName */.sS)(name), version ?? null, extra ?? null]));
    reached(first.flatMap(keyOf), (key) => {
        const [name, version, extra] = JSON.parse(key);
        const fitting = fittingIn(byName, name ?? "", version ?? undefined);
        looks += fitting.length;
        if (looks > mostLooks)
            return [];
        for (const one of fitting)
            found.add(one);
        return fitting.flatMap(({ entry }) => needs(entry, extra ?? undefined).flatMap(keyOf));
    });
    return [...found];
}
function lockedOf({ name, version }) {
    return version === undefined ? [] : [{ name, published: (0,pypi_version/* pypiName */.sS)(name), version }];
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

;// CONCATENATED MODULE: ./.build/supply-chain/repository/lock/requirements.js



/** requirements.txt: what is pinned by `==`. Of a compiled one the manifest's own dependencies are the direct ones. */
const readRequirements = async (text, manifest) => {
    const direct = new Set(manifest.dependencies.map(({ name }) => (0,pypi_version/* pypiName */.sS)(name)));
    const pinned = new Map();
    const elsewhere = [];
    const isDirect = (name) => direct.size === 0 || direct.has((0,pypi_version/* pypiName */.sS)(name));
    const conflicts = [];
    const lines = text
        .replace(/\\\r?\n/g, " ")
        .split(/\r?\n/)
        .slice(0, 20_000);
    for (const line of lines) {
        const bare = upTo(upTo(line, /(?:^|\s)#/), /\s--hash[= ]/).trim();
        if (bare === "" || bare.startsWith("-"))
            continue;
        for (const { name, range, foreign: from, optional } of (0,pyproject/* readRequirement */.MZ)(bare)) {
            const published = (0,pypi_version/* pypiName */.sS)(name);
            if (from !== undefined)
                elsewhere.push([name, from]);
            const version = /^={2,3}\s*([0-9A-Za-z][0-9A-Za-z.!+_-]*)$/.exec(range)?.[1];
            if (version === undefined)
                continue;
            const before = pinned.get(published);
            // Two markers may each have their own.
            if (before && !optional && (0,pypi_version/* pypiVersion */.hr)(before.version) !== (0,pypi_version/* pypiVersion */.hr)(version))
                conflicts.push({ name, message: `it is pinned to ${before.version} and to ${version}` });
            // Where markers choose, the newest stands for all.
            if (!before || (0,traffic/* compareVersions */.Zy)(before.version, version) < 0)
                pinned.set(published, { name, published, version });
        }
    }
    const whole = [...pinned.values()];
    return {
        dependencies: whole.filter(({ name }) => isDirect(name)),
        whole,
        foreign: elsewhere.filter(([name]) => isDirect(name)),
        foreignBelow: elsewhere.filter(([name]) => !isDirect(name)),
        conflicts,
    };
};
function upTo(line, end) {
    const at = line.search(end);
    return at < 0 ? line : line.slice(0, at);
}

;// CONCATENATED MODULE: ./.build/supply-chain/repository/lock/yarn-lock.js

/** yarn.lock, of the first version and of later ones. */
const readYarnLock = async (text, manifest) => {
    if (!/^# yarn lockfile v1|^__metadata:/m.test(text.slice(0, 10_000)))
        return undefined;
    const entries = entriesOf(text);
    const dependencies = [];
    const foreign = [];
    const conflicts = [];
    const first = [];
    for (const { name, alias, range, workspace, overridden } of manifest.dependencies) {
        const written = alias === undefined ? range : `npm:${alias}@${range}`;
        const keys = [`${name}@${written}`, `${name}@npm:${range}`, `${name}@npm:${alias}@${range}`];
        const others = entries.byName.get(name) ?? [];
        const entry = keys.map((key) => entries.byKey.get(key)).find((one) => one !== undefined) ??
            (overridden === true ? others[0] : undefined);
        const from = entry && yarn_lock_originOf(entry);
        if (entry === undefined) {
            if (others.length > 0 && range !== "" && workspace !== true)
                conflicts.push({ name, message: `${range} is wanted, and locked for another range alone` });
        }
        else if (from === undefined) {
            first.push(entry);
            dependencies.push({ ...yarn_lock_lockedOf(entry), name, published: alias ?? name });
        }
        else if (from !== "a folder" || workspace !== true)
            foreign.push([name, from]);
    }
    const next = ({ needs }) => needs.flatMap(([name, range]) => {
        const entry = entries.byKey.get(`${name}@${range}`) ?? entries.byKey.get(`${name}@npm:${range}`);
        // What a manifest overrides is locked for another range than what asks for it.
        return entry === undefined ? (entries.byName.get(name) ?? []) : [entry];
    });
    const below = [...reached(first, next)];
    return {
        dependencies,
        whole: distinctLocked([
            ...dependencies,
            ...below.flatMap((entry) => (yarn_lock_originOf(entry) === undefined ? [yarn_lock_lockedOf(entry)] : [])),
        ]),
        foreign,
        foreignBelow: distinctForeign(below.flatMap((entry) => {
            const from = yarn_lock_originOf(entry);
            // A part of the workspace is published beside this one.
            return from === undefined || from === "a folder" ? [] : [[nameIn(entry.key), from]];
        }), foreign),
        conflicts,
    };
};
function yarn_lock_originOf({ resolved }) {
    if (/@(?:workspace|link|portal|file):|^(?:file|link):/.test(resolved))
        return "a folder";
    return /\.git(?:#|$)|^git[+:@]|codeload\./.test(resolved) ? "a git repository" : undefined;
}
function yarn_lock_lockedOf({ key, version, resolved, integrity }) {
    const name = nameIn(key);
    // `old@npm:older@^2` of the first version; later ones say in `resolution` what it is.
    const alias = /@npm:((?:@[^/@]+\/)?[^/@]+)@/.exec(key)?.[1];
    const told = /^((?:@[^/@]+\/)?[^/@:]+)@npm:/.exec(resolved)?.[1];
    return {
        name,
        published: alias ?? told ?? name,
        version,
        ...(/^https?:/i.test(resolved) ? { address: resolved } : {}),
        ...(integrity === undefined ? {} : { integrity }),
    };
}
function nameIn(key) {
    return /^(?:@[^/@]+\/)?[^/@]+/.exec(key)?.[0] ?? key;
}
function entriesOf(text) {
    const byKey = new Map();
    const byName = new Map();
    let names = [];
    let version;
    let resolved = "";
    let integrity;
    let needs = [];
    let areNeeds = false;
    const keep = () => {
        const [key] = names;
        if (version === undefined || key === undefined)
            return;
        const entry = { key, version, resolved, integrity, needs };
        for (const name of names)
            byKey.set(name, entry);
        const known = byName.get(nameIn(key));
        if (known)
            known.push(entry);
        else
            byName.set(nameIn(key), [entry]);
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
            integrity = undefined;
            needs = [];
            areNeeds = false;
            continue;
        }
        const need = areNeeds ? needIn(line) : undefined;
        if (need)
            needs.push(need);
        if (/^ {2}\S/.test(line))
            areNeeds = /^ {2}(?:dependencies|optionalDependencies):\s*$/.test(line);
        const [, field, rest = ""] = /^ {2}(version|resolved|resolution|integrity):? (.*)$/s.exec(line) ?? [];
        const value = unquoted(rest, 2_000);
        if (value === undefined)
            continue;
        if (field === "version")
            version = value;
        else if (field === "integrity")
            integrity = value;
        else if (field !== undefined)
            resolved = value;
    }
    keep();
    return { byKey, byName };
}
/** `a "^1"`, `"@acme/a" ^1`, and in later versions `a: "npm:^1"`. */
function needIn(line) {
    const [, name, rest = ""] = /^ {4}"?([^\s":]{1,214})"?:? (.*)$/s.exec(line) ?? [];
    const range = unquoted(rest, 1_000);
    return name === undefined || range === undefined ? undefined : [name, range];
}
/** What stands at the end of a line, in quotes or not; undefined where there is nothing, or more. */
function unquoted(text, limit) {
    const value = text.trim().replace(/^"|"$/g, "").trim();
    return value === "" || value.length > limit || value.includes('"') ? undefined : value;
}

;// CONCATENATED MODULE: ./.build/supply-chain/repository/dependencies.js











/** What npm publishes with a package comes before what only its authors install by. */
const readers = {
    npm: [
        ["npm-shrinkwrap.json", readNpmLock],
        ["package-lock.json", readNpmLock],
        ["pnpm-lock.yaml", readPnpmLock],
        ["yarn.lock", readYarnLock],
        ["bun.lock", readBunLock],
    ],
    pypi: [
        ["uv.lock", readUvLock],
        ["poetry.lock", readPoetryLock],
        ["pdm.lock", readPdmLock],
        ["Pipfile.lock", readPipfileLock],
        ["requirements.txt", readRequirements],
    ],
};
const dependencies_mostBytes = 32 * 1_048_576;
/** What a manifest depends on by the nearest lock file, of its own folder or one around it. */
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
            const resolved = (all) => all.map(({ published, version, deprecated, integrity, address, bundled }) => ({
                kind: manifest.kind,
                name: published,
                version,
                ...(deprecated === undefined ? {} : { deprecated }),
                ...(integrity === undefined ? {} : { integrity }),
                ...(address === undefined ? {} : { address }),
                ...(bundled === true ? { isHad: true } : {}),
            }));
            const elsewhere = locked.foreignBelow.length === 0 ? [] : [foreignBelow(manifest.kind, file, locked)];
            return {
                isLocked: true,
                dependencies: resolved(locked.dependencies),
                whole: { by: "lock-file", from: file, packages: resolved(locked.whole) },
                findings: [...findings, ...foreign, ...conflicts, ...elsewhere],
            };
        }
    }
    return { isLocked: false, dependencies: [], findings };
}
/** Somebody else's choice: whoever releases can tell, and hardly change it. */
function foreignBelow(kind, file, { foreignBelow: all }) {
    const names = all.slice(0, 5).map(([name, from]) => `${kind}:${(0,model_text/* printable */.g$)(name, 214)} (from ${from})`);
    const more = all.length > names.length ? `, and ${all.length - names.length} more` : "";
    return {
        ...(0,supply_chain_finding/* found */.F)("dependency/not-known", `${file} has what comes from no registry: ${names.join(", ")}${more}; advisories are not looked up for it`, "see what it is for: a dependency that depends on published packages only can be looked up", "warn", "low"),
        file,
    };
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
    const wholes = [];
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
        if (told.whole && told.whole.packages.length > 0)
            wholes.push(told.whole);
        // What names none may have a build that does.
        const isOpen = !told.isLocked && manifest.dependencies.length > 0;
        if (isOpen && manifest.kind === "pypi")
            findings.push(notLocked(manifest));
        const built = own.length > 0 ? own : packages.filter(({ registryType }) => !isIndexed(registryType));
        if (told.isLocked)
            for (const entry of built)
                locked.add(entry);
    }
    return { dependencies, wholes, findings, packages: locked };
}
/** Whether packages of this kind have manifests, so that one of another manifest is another one. */
function isIndexed(registryType) {
    return registryType === "npm" || registryType === "pypi";
}
function notLocked({ file }) {
    return {
        ...(0,supply_chain_finding/* found */.F)("dependency/not-locked", `no lock file says in which versions ${file} gets its dependencies`, "commit uv.lock, poetry.lock, pdm.lock, Pipfile.lock, or a requirements.txt with ==", "warn", "low"),
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
    return [...new Map(all.map((one) => [identityOf(one), one])).values()];
}
/** As a release records them: by kind and name, in order. */
function recordOf(all) {
    const versions = new Map(all.map(({ kind, name, version }) => [`${kind}:${name}`, version]));
    return Object.fromEntries([...versions].sort(([a], [b]) => (a < b ? -1 : 1)));
}

// EXTERNAL MODULE: ./.build/supply-chain/repository/resolved.js
var resolved = __webpack_require__(10186);
;// CONCATENATED MODULE: ./.build/supply-chain/repository/stated.js
/** The packages that whoever releases names; what the repository declares of the same package is kept. */
function statedPackages({ npm, pypi, nuget, oci, mcpb, mcpbSha256, homebrew }, version, known) {
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
        ...plain("mcpb", mcpb, version).map((entry) => mcpbSha256 === undefined ? entry : { ...entry, fileSha256: mcpbSha256 }),
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
    const source = from && commit !== undefined ? await collect_sourceOf(from, commit, folder) : undefined;
    const { stated, findings: unknown } = await withBundle(request.stated, source, world);
    const { server, origin, findings, isUndescribed } = serverOf({ ...request, ...(stated === undefined ? {} : { stated }) }, described);
    world.signal?.throwIfAborted();
    const packages = server.packages ?? [];
    if (packages.length > 0)
        world.progress?.(`asking registries: ${packages.map(collect_keyOf).join(", ")}`);
    const locked = files ? await lockedParts(files, described.manifests, packages) : nothingLocked;
    const [known, changes] = await Promise.all([
        Promise.all(packages.map((entry) => packageFacts(entry, version, locked.packages.has(entry), world))),
        from && commit !== undefined && files
            ? changesOf(files, { ...from, commit, subfolder: folder }, version, world.releaseNotes)
            : undefined,
    ]);
    const dependencies = [...locked.dependencies, ...known.flatMap((one) => one.dependencies)];
    const wholes = [...locked.wholes, ...known.flatMap((one) => one.whole ?? [])];
    const direct = distinctDependencies(dependencies);
    const further = distinctDependencies(wholes.flatMap(({ packages: all }) => all));
    const checked = await checkDependencies(direct, further, world);
    world.signal?.throwIfAborted();
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
            ...(wholes.length === 0 ? {} : { resolved: (0,resolved/* resolvedOf */.c)(wholes) }),
            ...(changes === undefined || changes.changelog.length === 0 ? {} : { changelog: changes.changelog }),
            ...(changes === undefined || changes.security.length === 0 ? {} : { security: changes.security }),
        },
        findings: (0,finding.sortFindings)(distinct([
            ...described.findings,
            ...unknown,
            ...findings,
            ...locked.findings,
            ...known.flatMap((one) => one.findings),
            ...known.flatMap((one) => collect_otherName(one, [server.name, request.server.id])),
            ...conflictsOf(dependencies),
            ...checked,
            ...(changes?.findings ?? []),
            ...(files?.findings ?? []),
        ])),
        origin,
    };
}
/** With the address of a bundle in the place of the file that it was packed into. */
async function withBundle(stated, source, world) {
    if (stated?.mcpb === undefined || !(0,local_bundle/* isFile */.f)(stated.mcpb))
        return { stated, findings: [] };
    const { mcpb: file, ...others } = stated;
    const bundle = await (0,local_bundle/* publishedBundle */.$)(file, source, world);
    if ("rule" in bundle)
        return { stated: others, findings: [bundle] };
    const { address, fileSha256 } = bundle;
    const sum = fileSha256 === undefined ? {} : { mcpbSha256: fileSha256 };
    return { stated: { ...others, mcpb: address, ...sum }, findings: [] };
}
/** A bundle of another server, most likely: names are compared as people would, by their letters. */
function collect_otherName({ package: entry, manifestName }, names) {
    const letters = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
    const told = letters(manifestName ?? "");
    const own = names.map((name) => letters(name.split("/").at(-1) ?? ""));
    const isSame = own.some((name) => name !== "" && (told.includes(name) || name.includes(told)));
    if (manifestName === undefined || told === "" || isSame)
        return [];
    return [
        (0,supply_chain_finding/* found */.F)("package/other-name", `the manifest of ${collect_keyOf(entry)} calls it ${(0,model_text/* printable */.g$)(manifestName, 100)}, and the server is ${(0,model_text/* printable */.g$)(names[0] ?? "", 100)}`, "see that it is the bundle of this server", "warn", "low"),
    ];
}
function collect_keyOf({ registryType, identifier }) {
    // The address of a bundle may turn out to hold what lets somebody in.
    const name = identifier.includes("://") ? (0,http/* shownAddress */.Uk)(identifier) : identifier;
    return (0,model_text/* printable */.g$)(`${registryType}:${name}`, 100);
}
const nothingLocked = {
    dependencies: [],
    wholes: [],
    findings: [],
    packages: new Set(),
};
const nothingDescribed = {
    server: undefined,
    hasServerFile: false,
    file: "server.json",
    manifests: [],
    findings: [],
};
async function collect_sourceOf({ address, tag, repository }, commit, folder) {
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

/***/ 46087:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  derivedPackage: () => (/* binding */ derivedPackage),
  describedIn: () => (/* binding */ describedIn),
  describes: () => (/* binding */ describes),
  otherVersion: () => (/* binding */ otherVersion),
  packageVersion: () => (/* binding */ packageVersion),
  versionFindings: () => (/* binding */ versionFindings)
});

// EXTERNAL MODULE: ./.build/git/path.js
var git_path = __webpack_require__(12769);
// EXTERNAL MODULE: ./.build/model/text.js
var model_text = __webpack_require__(34694);
// EXTERNAL MODULE: ./.build/supply-chain/finding.js
var finding = __webpack_require__(38926);
// EXTERNAL MODULE: ./.build/supply-chain/registries/pypi-version.js
var pypi_version = __webpack_require__(23090);
// EXTERNAL MODULE: ./.build/model/json.js
var json = __webpack_require__(935);
;// CONCATENATED MODULE: ./.build/supply-chain/repository/manifest/package-json.js

/** Undefined for what is no JSON object. */
function readPackageJson(text, folder, file) {
    const document = parse(text);
    if (document === undefined)
        return undefined;
    const name = (0,json/* words */.aL)(document.get("name"), 214);
    const bin = document.get("bin");
    return {
        kind: "npm",
        folder,
        file,
        name,
        version: (0,json/* words */.aL)(document.get("version"), 256),
        description: (0,json/* words */.aL)(document.get("description")),
        mcpName: (0,json/* words */.aL)(document.get("mcpName"), 200),
        commands: typeof bin === "string" ? [name ?? ""] : [...(0,json/* members */.ol)(bin).keys()],
        isPublished: document.get("private") !== true,
        isDynamic: false,
        dependencies: [
            ...wanted(document, "dependencies", false),
            ...wanted(document, "optionalDependencies", true),
        ],
    };
}
function wanted(document, field, optional) {
    const others = document.get("optionalDependencies");
    const overridden = overriddenIn(document);
    return [...(0,json/* members */.ol)(document.get(field))].slice(0, 5_000).flatMap(([name, range]) => {
        if (typeof range !== "string" || !npmName.test(name))
            return [];
        // npm itself lets optionalDependencies win.
        if (!optional && (0,json/* members */.ol)(others).has(name))
            return [];
        const wanted = readSpecifier(name, range.trim(), optional);
        return [overridden.has(name) ? { ...wanted, overridden: true } : wanted];
    });
}
/** npm, pnpm and yarn each have a place for it. Which part of a tree is meant does not matter here. */
function overriddenIn(document) {
    const places = [
        document.get("overrides"),
        document.get("resolutions"),
        (0,json.at)(document.get("pnpm"), "overrides"),
    ];
    const names = places.flatMap((place) => [...(0,json/* members */.ol)(place).keys()]);
    return new Set(names.map(lastName));
}
const npmName = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/i;
/** A range, an alias, a part of the workspace, or something that no registry keeps. */
function readSpecifier(name, specifier, optional) {
    const alias = /^npm:((?:@[^/@]+\/)?[^/@]+)(?:@(.*))?$/.exec(specifier);
    if (alias?.[1] !== undefined && npmName.test(alias[1]))
        return { name, alias: alias[1], range: alias[2] ?? "", optional };
    if (/^workspace:/.test(specifier))
        return { name, range: "", optional, workspace: true };
    // What a workspace keeps in one place for all of its packages.
    if (/^catalog:/.test(specifier))
        return { name, range: "", optional };
    const foreign = foreignKind(specifier);
    return foreign === undefined
        ? { name, range: specifier, optional }
        : { name, range: "", optional, foreign };
}
/** The name at the end of a path through packages: `a>b@1`, `a/@acme/b`. */
function lastName(selector) {
    const parts = selector.split(/[>/]/);
    const last = parts.at(-1) ?? "";
    const scope = parts.at(-2);
    const name = last.startsWith("@") ? last : (last.split("@", 1)[0] ?? "");
    return scope?.startsWith("@") ? `${scope}/${name}` : name;
}
function foreignKind(specifier) {
    if (/^(?:file|link|portal):/.test(specifier) || /^(?:\.{0,2}\/|~\/|[A-Za-z]:\\)/.test(specifier))
        return "a folder";
    if (/^(?:git(?:\+[a-z]+)?:|git@|(?:github|gitlab|bitbucket|gist):)/i.test(specifier))
        return "a git repository";
    if (/^https?:\/\/.*\.git(?:#|$)/i.test(specifier))
        return "a git repository";
    if (/^[a-z]+:\/\//i.test(specifier))
        return "an address";
    return /^[\w.-]+\/[\w.-]+(?:#.*)?$/.test(specifier) ? "a git repository" : undefined;
}
function parse(text) {
    const value = (0,json/* jsonOf */.o_)(text);
    return (0,json/* isRecord */.u4)(value) ? (0,json/* members */.ol)(value) : undefined;
}

// EXTERNAL MODULE: ./.build/supply-chain/repository/manifest/pyproject.js
var pyproject = __webpack_require__(66608);
// EXTERNAL MODULE: ./.build/convention/limits.js
var limits = __webpack_require__(95607);
// EXTERNAL MODULE: ./.build/convention/read.js + 3 modules
var convention_read = __webpack_require__(68793);
;// CONCATENATED MODULE: ./.build/supply-chain/repository/server-document.js





/** The schema that releases are written by, and the oldest one that names things as it does. */
const [current, oldest] = ["2025-12-11", "2025-09-16"];
const latestAddress = `https://static.modelcontextprotocol.io/schemas/${current}/server.schema.json`;
/**
 * The text of a server.json as a release takes it over: word for word. Schemas before the current one are understood
 * back to the one that first spelt names as it does; their images get their version into the name, where it belongs
 * now. Older ones are refused.
 */
async function readServerDocument(text, file) {
    let value;
    try {
        value = JSON.parse(text, refuseForbidden);
    }
    catch (error) {
        const why = error instanceof Error ? (0,model_text/* printable */.g$)(error.message, 120) : "";
        return problem(file, "release/invalid-server-json", `${file} is no JSON that can be read: ${why}`, "correct it");
    }
    const address = (0,json/* words */.aL)((0,json.at)(value, "$schema"), 2_000);
    const date = /\/(\d{4}-\d{2}-\d{2})\/server\.schema\.json$/.exec(address ?? "")?.[1];
    const isOld = (date !== undefined && date < oldest) || hasFormerNames(value);
    if (isOld)
        return problem(file, "release/unknown-schema", `${file} is written by ${date === undefined ? "a former schema" : `the schema of ${date}`}, whose names nobody reads any more`, `write it by the schema of ${current}: registryType, runtimeHint, environmentVariables, isRequired, ...; "$schema": "${latestAddress}"`);
    const findings = [];
    if (address !== undefined && (date === undefined || date > current))
        findings.push({
            ...(0,finding/* found */.F)("release/unknown-schema", `${file} names a schema that is not known here: ${(0,model_text/* printable */.g$)(address, 120)}`, `what the schema of ${current} knows is checked, the rest is taken over as it is`, "warn"),
            file,
        });
    const server = date !== undefined && date < current ? modernImages(value) : value;
    const bytes = Buffer.from(JSON.stringify({ headgate: 1, server, release: {} }));
    const read = (0,convention_read/* readDocument */.u0)("release", file, bytes, await (0,convention_read/* loadPreciseReader */.hQ)());
    if (read?.value)
        return { kind: "read", server: read.value.server, findings };
    const wrong = (read?.findings ?? []).map(({ message, hint }) => ({
        ...(0,finding/* found */.F)("release/invalid-server-json", `${file}: ${message}`, hint),
        file,
    }));
    return { kind: "problem", findings: [...findings, ...wrong] };
}
function refuseForbidden(key, value) {
    if (limits/* forbiddenKeys */.kW.has(key))
        throw new Error(`it has a member ${key}`);
    return value;
}
/** Names with underscores were those of the first schemas. */
function hasFormerNames(value) {
    const names = [value, ...(0,json/* items */.ld)((0,json.at)(value, "packages"), 100), ...(0,json/* items */.ld)((0,json.at)(value, "remotes"), 100)].flatMap((one) => [...(0,json/* members */.ol)(one).keys()]);
    const former = [
        "registry_type",
        "registry_name",
        "transport_type",
        "version_detail",
        "environment_variables",
    ];
    return former.some((name) => names.includes(name));
}
/** `identifier: acme/weather` with a version of its own became `identifier: acme/weather:1.2.0`. */
function modernImages(value) {
    const packages = (0,json.at)(value, "packages");
    if (!Array.isArray(packages))
        return value;
    const moved = packages.map((entry) => {
        const fields = (0,json/* members */.ol)(entry);
        const [kind, name, version] = ["registryType", "identifier", "version"].map((key) => fields.get(key));
        if (kind !== "oci" || typeof name !== "string" || typeof version !== "string")
            return entry;
        const host = (0,json/* words */.aL)(fields.get("registryBaseUrl"))
            ?.replace(/^https?:\/\//, "")
            .replace(/\/+$/, "");
        const isWhole = host === undefined || /^[^/]*[.:][^/]*\//.test(name);
        const { version: _, registryBaseUrl: __, ...rest } = Object.fromEntries(fields);
        const image = `${isWhole ? "" : `${host}/`}${name}`;
        return { ...rest, identifier: /[:@][^/]*$/.test(name) ? image : `${image}:${version}` };
    });
    return { ...Object.fromEntries((0,json/* members */.ol)(value)), $schema: latestAddress, packages: moved };
}
function problem(file, rule, message, hint) {
    return { kind: "problem", findings: [{ ...(0,finding/* found */.F)(rule, message, hint), file }] };
}

;// CONCATENATED MODULE: ./.build/supply-chain/repository/described.js







const mostBytes = 1_048_576;
/** server.json, package.json and pyproject.toml of the released commit. */
async function describedIn(files) {
    const names = new Map(["server.json", "package.json", "pyproject.toml"].map((name) => [name, mostBytes]));
    const texts = await files.read(names);
    const findings = [];
    const manifests = [];
    const path = (name) => (0,git_path/* joinPath */.uJ)(files.folder, name);
    const [own, npm, python] = ["server.json", "package.json", "pyproject.toml"].map((name) => texts.get(name));
    const read = own === undefined ? undefined : await readServerDocument(own, path("server.json"));
    findings.push(...(read?.findings ?? []));
    if (npm !== undefined) {
        const manifest = readPackageJson(npm, files.folder, path("package.json"));
        if (manifest)
            manifests.push(manifest);
        else
            findings.push(unreadable(path("package.json"), "JSON object"));
    }
    if (python !== undefined) {
        const manifest = await (0,pyproject/* readPyproject */.x7)(python, files.folder, path("pyproject.toml"));
        if (manifest === undefined)
            findings.push(unreadable(path("pyproject.toml"), "TOML"));
        else if (manifest !== "no-package")
            manifests.push(manifest);
    }
    const server = read?.kind === "read" ? read.server : undefined;
    return { server, hasServerFile: own !== undefined, file: path("server.json"), manifests, findings };
}
function unreadable(file, kind) {
    const hint = "correct it, or say with --npm, --pypi and the like what is released";
    return { ...(0,finding/* found */.F)("release/unreadable-file", `${file} is no ${kind}`, hint), file };
}
/** A package of a registry that clients could start, or why there is none. */
function derivedPackage(manifest, version) {
    const { kind, name, file, commands, isPublished } = manifest;
    const why = name === undefined
        ? "it has no name"
        : !isPublished
            ? "it is private, so that no registry has it"
            : commands.length === 0
                ? `it has no command (${kind === "npm" ? "bin" : "project.scripts"}) that a client could start`
                : undefined;
    if (why !== undefined || name === undefined)
        return {
            ...(0,finding/* found */.F)("release/not-derived", `${file} describes no package of a server: ${why}`, "write a server.json, or say what is released: --npm, --pypi, --oci, --url, --command, ...", "warn", "low"),
            file,
        };
    const own = manifest.version ?? version;
    return {
        registryType: kind,
        identifier: name,
        version: isPlaceholder(manifest) ? version : own,
        transport: { type: "stdio" },
    };
}
/** What several tools write where the version comes from the tag: the package is published as something else. */
function isPlaceholder({ version, isDynamic }) {
    return isDynamic || version === undefined || /^0\.0\.0(?:[-.+].*)?$/.test(version);
}
/** Whether a manifest says the version that is released. */
function versionFindings(manifest, version) {
    const { file, kind } = manifest;
    if (isPlaceholder(manifest)) {
        const message = `${file} leaves its version to a build, so that it cannot be compared with ${version}`;
        const hint = "see that what was published as this version was built from this commit";
        return [{ ...(0,finding/* found */.F)("release/dynamic-version", message, hint, "warn", "low"), file }];
    }
    const told = manifest.version ?? "";
    const isSame = kind === "npm"
        ? told.replace(/^[v=\s]+/, "").replace(/\+.*$/, "") === version.replace(/\+.*$/, "")
        : (0,pypi_version/* pypiVersion */.hr)(told) !== undefined && (0,pypi_version/* pypiVersion */.hr)(told) === (0,pypi_version/* pypiVersion */.hr)(version);
    return isSame ? [] : [otherVersion(file, told, version)];
}
function otherVersion(file, told, version) {
    return {
        ...(0,finding/* found */.F)("release/other-version", `${file} says ${(0,model_text/* printable */.g$)(told, 60)} at the commit that is released as ${version}`, "tag the commit that has this version in it; move no tag that was pushed: take the next version"),
        file,
    };
}
/** A package of server.json that is of another version than what it describes: it was forgotten, most likely. */
function packageVersion(file, { registryType, identifier, version: own }, version, isOurs) {
    if (own === undefined)
        return [];
    const isSame = registryType === "pypi"
        ? (0,pypi_version/* pypiVersion */.hr)(own) === (0,pypi_version/* pypiVersion */.hr)(version)
        : own === version.replace(/\+.*$/, "");
    if (isSame || own === version)
        return [];
    const name = `${registryType}:${(0,model_text/* printable */.g$)(identifier, 200)}`;
    const message = `${file} releases ${version} by ${name} in version ${(0,model_text/* printable */.g$)(own, 60)}`;
    const hint = isOurs
        ? "write the version of the release there as well, and tag that commit"
        : "see that this is meant: packages are versioned with their server, as a rule";
    return [{ ...(0,finding/* found */.F)("release/other-version", message, hint, isOurs ? "fail" : "warn"), file }];
}
/** Whether a package of a release is what a manifest describes. */
function describes(manifest, { registryType, identifier }) {
    if (manifest.kind !== registryType || manifest.name === undefined)
        return false;
    return registryType === "pypi"
        ? (0,pypi_version/* pypiName */.sS)(manifest.name) === (0,pypi_version/* pypiName */.sS)(identifier)
        : manifest.name === identifier;
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

/***/ 87368:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ publishedBundle),
/* harmony export */   f: () => (/* binding */ isFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34694);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38926);







const largest = 512 * 1_048_576;
/** Whether a bundle is named by a file, and not by its address. */
function isFile(bundle) {
    return !/^[a-z][a-z0-9+.-]*:\/\//i.test(bundle) && !/^file:/i.test(bundle);
}
/**
 * A bundle that was packed here is one of the files of the GitHub release of its tag: `mcpb pack`, then
 * `gh release upload`. Nowhere else does anybody know where clients get it.
 */
async function publishedBundle(file, source, { env, cache }) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(file);
    const shown = (0,_model_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(name, 100);
    const repository = source?.repository;
    const host = hostOf(env.GITHUB_SERVER_URL || "https://github.com");
    if (repository === undefined || source?.tag === undefined || hostOf(repository) !== host) {
        const message = `${shown} is a file of this machine: a release names the address that clients download it from`;
        const hint = `upload it (gh release upload v1.2.0 ${/^[\w.@+-]+$/.test(name) ? name : "FILE"}) and release by that tag; or name its address: --mcpb https://...`;
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .found */ .F)("package/invalid-name", message, hint);
    }
    // GitHub renames what has other characters, and says nothing of it.
    if (!/^[\w][\w.@+-]*$/.test(name)) {
        const message = `${shown} is no name that a file of a GitHub release keeps`;
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .found */ .F)("package/invalid-name", message, "rename it to letters, digits, dots and dashes: weather-1.2.0.mcpb");
    }
    const address = `${repository}/releases/download/${encodeURIComponent(source.tag)}/${encodeURIComponent(name)}`;
    const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(file).catch(() => undefined);
    if (facts === undefined && cache === undefined)
        return { address, fileSha256: undefined };
    if (facts === undefined || !facts.isFile() || facts.size > largest) {
        const why = facts === undefined
            ? "is not there"
            : facts.isFile()
                ? `is larger than ${largest / 1_048_576} MiB`
                : "is no file";
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .found */ .F)("package/not-found", `the bundle ${shown} ${why}`, "npx @anthropic-ai/mcpb pack makes one, in the folder of its manifest.json");
    }
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file), digest);
    return { address, fileSha256: digest.digest("hex") };
}
function hostOf(address) {
    return URL.canParse(address) ? new URL(address).host : undefined;
}


/***/ }),

/***/ 66608:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ readRequirement),
/* harmony export */   x7: () => (/* binding */ readPyproject)
/* harmony export */ });
/* unused harmony export foreignAddress */
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(935);
/* harmony import */ var _registries_pypi_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23090);


/** `[project]`, else `[tool.poetry]`. Undefined for what is no TOML, or describes no package. */
async function readPyproject(text, folder, file) {
    const { parse } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    let document;
    try {
        document = parse(text);
    }
    catch {
        return undefined;
    }
    const project = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(document, "project");
    const poetry = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(document, "tool", "poetry");
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(project, "name")) === undefined && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(poetry, "name")) === undefined)
        return "no-package";
    const of = (name) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(project, name)) ?? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(poetry, name));
    const commands = [(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(project, "scripts"), (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(poetry, "scripts")].flatMap((one) => [...(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .members */ .ol)(one).keys()]);
    const classifiers = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(project, "classifiers"));
    return {
        kind: "pypi",
        folder,
        file,
        name: of("name"),
        version: of("version"),
        description: of("description"),
        mcpName: undefined,
        commands: [...new Set(commands)],
        // PyPI refuses what has such a classifier: it is how a package says that it is nobody else's.
        isPublished: !classifiers.some((one) => typeof one === "string" && one.startsWith("Private ::")),
        isDynamic: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(project, "dynamic")).includes("version"),
        dependencies: [
            ...(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(project, "dependencies"), 5_000).flatMap((one) => readRequirement(one)),
            ...poetryDependencies((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(poetry, "dependencies")),
        ],
    };
}
/** PEP 508: `name[extra] >=1,<2 ; marker`, or `name @ address`. Empty for what is none. */
function readRequirement(value) {
    if (typeof value !== "string" || value.length > 4_000)
        return [];
    const [before = "", marker] = value.split(";", 2);
    const match = /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[[^\]]*\])?([\s\S]*)$/.exec(before);
    const [, name = "", after = ""] = match ?? [];
    const rest = after.trim();
    if (!(0,_registries_pypi_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isPypiName */ .Y0)(name))
        return [];
    const optional = marker !== undefined;
    const address = /^@\s*(\S+)/.exec(rest)?.[1];
    if (address === undefined)
        return [{ name, range: rest.replace(/^\(|\)$/g, "").trim(), optional }];
    const foreign = foreignAddress(address);
    return [{ name, range: "", optional, foreign }];
}
function foreignAddress(address) {
    if (/^(?:git|hg|svn|bzr)\+/i.test(address))
        return "a repository";
    return /^(?:file:|\.{0,2}\/)/i.test(address) ? "a folder" : "an address";
}
function poetryDependencies(table) {
    return [...(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .members */ .ol)(table)].slice(0, 5_000).flatMap(([name, value]) => {
        if (name === "python" || !(0,_registries_pypi_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isPypiName */ .Y0)(name))
            return [];
        const told = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)(value)[0] ?? value;
        const optional = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(told, "optional") === true || Array.isArray(value);
        const foreign = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .members */ .ol)(told).has("git")
            ? "a repository"
            : (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .members */ .ol)(told).has("url")
                ? "an address"
                : (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .members */ .ol)(told).has("path") || (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .members */ .ol)(told).has("file")
                    ? "a folder"
                    : undefined;
        // Poetry's carets and tildes are no PEP 440: they are not compared.
        return [{ name, range: "", optional, ...(foreign === undefined ? {} : { foreign }) }];
    });
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

/***/ 10186:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ resolvedOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3028);
/* harmony import */ var _advisories_subjects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26286);



/** Packages and characters that a release lists in all; its file has to stay one that can be read. */
const [mostListed, mostText] = [5_000, 500_000];
/** All of it, in the order of its lines. What is beyond the limit is counted. */
function resolvedOf(wholes) {
    let [listed, text] = [0, 0];
    const isListed = (line) => {
        listed += 1;
        text += line.length;
        return listed <= mostListed && text <= mostText;
    };
    return wholes.map(({ by, from, packages }) => {
        const lines = [...new Set(packages.map(_advisories_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .T))].sort(_model_finding_js__WEBPACK_IMPORTED_MODULE_2__.compareText);
        const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
            .update(lines.map((line) => `${line}\n`).join(""))
            .digest("hex");
        return { by, from, count: lines.length, digest: `sha256-${digest}`, packages: lines.filter(isListed) };
    });
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