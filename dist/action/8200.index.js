"use strict";
exports.id = 8200;
exports.ids = [8200];
exports.modules = {

/***/ 48200:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  npmPackage: () => (/* binding */ npmPackage)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/model/text.js
var model_text = __webpack_require__(34694);
// EXTERNAL MODULE: ./.build/probes/npm/install.js
var install = __webpack_require__(63974);
// EXTERNAL MODULE: ./.build/probes/npm/npm-client.js
var npm_client = __webpack_require__(34974);
// EXTERNAL MODULE: ./.build/probes/npm/package-name.js
var package_name = __webpack_require__(56253);
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
    const invalid = (0,package_name/* packageProblem */.e)(name, version);
    if (invalid)
        return problem("package/invalid-name", invalid, "name a package of the registry, and one version");
    const key = `npm:${name}@${version}`;
    const { signal, env } = options;
    const view = await (0,npm_client/* npm */.w)(["view", "--json", "--", `${name}@${version}`], {
        cwd: (0,external_node_os_.tmpdir)(),
        env,
        timeout: 60_000,
        ...(signal ? { signal } : {}),
    });
    const absent = !view.ok && (view.code === "E404" || view.code === "ETARGET");
    if (absent || (view.ok && view.stdout.trim() === ""))
        return problem("package/not-found", `${key} is not in the registry`, `npm view ${name} versions; a private package needs npm to be logged in here`);
    if (!view.ok)
        return problem("package/not-reachable", view.message, "npm ping tells whether the registry answers");
    const told = npm_parse(view.stdout);
    const integrity = npm_text(npm_record(told.get("dist")).get("integrity"));
    if (told.get("version") !== version || integrity === undefined)
        return problem("package/not-found", `the registry has no checksum of ${key}`, "publish it again with a current npm");
    const installation = await (0,install/* installPackage */.E)(name, version, options);
    if (installation.kind === "problem")
        return problem(installation.rule, installation.message, `npm install --ignore-scripts ${name}@${version}`);
    const installed = installation.package;
    if (installed.integrity !== integrity)
        return problem("integrity/mismatch", `${key} was installed as ${installed.integrity ?? "of no integrity"}, the registry says ${integrity}`, `find out which is right before anything else; then remove ${(0,external_node_path_.join)(options.cache, "npm", `${name}@${version}`)}`);
    if (installed.unresolved.length > 0)
        return problem("release/invalid-dependency", `${key} depends on what no registry gave: ${(0,model_text/* printable */.g$)(installed.unresolved.join(", "))}`, "publish a version that depends on published packages only, and release that one");
    const deprecated = npm_text(told.get("deprecated"));
    return {
        kind: "found",
        findings: deprecated === undefined ? [] : [deprecation(key, deprecated)],
        package: {
            name,
            version,
            description: npm_text(told.get("description")),
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
function deprecation(key, why) {
    return {
        rule: "package/deprecated",
        outcome: "warn",
        severity: "medium",
        message: `${key} is deprecated: ${(0,model_text/* printable */.g$)(why)}`,
        hint: "release a version that its authors still stand behind",
    };
}
function problem(rule, message, hint) {
    const severity = rule === "integrity/mismatch" ? "critical" : "high";
    return { kind: "problem", findings: [{ rule, outcome: "fail", severity, message, hint }] };
}
function npm_parse(json) {
    try {
        const value = JSON.parse(json);
        return npm_record(Array.isArray(value) ? value.at(-1) : value);
    }
    catch {
        return new Map();
    }
}
function npm_record(value) {
    return new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
}
function npm_text(value) {
    return typeof value === "string" && value !== "" ? value : undefined;
}


/***/ })

};
;