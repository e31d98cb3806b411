"use strict";
exports.id = 6087;
exports.ids = [6087];
exports.modules = {

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


/***/ })

};
;