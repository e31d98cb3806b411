"use strict";
exports.id = 7381;
exports.ids = [7381];
exports.modules = {

/***/ 87381:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishedOnNpm: () => (/* binding */ publishedOnNpm)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68011);
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var semver_ranges_max_satisfying_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73193);
/* harmony import */ var semver_ranges_max_satisfying_js__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(semver_ranges_max_satisfying_js__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64737);
/* harmony import */ var semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(935);
/* harmony import */ var _probes_npm_npm_client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34974);
/* harmony import */ var _probes_npm_package_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56253);







/**
 * The version of an npm package that a client would start today: what the tag names, and of a range what
 * `latest` names where that lies in it, else the highest. Null stands for `latest`. Installs nothing.
 */
async function publishedOnNpm(name, wanted, { env, signal }) {
    const invalid = (0,_probes_npm_package_name_js__WEBPACK_IMPORTED_MODULE_5__/* .packageProblem */ .e)(name, "1.0.0");
    if (invalid)
        return problem("package/invalid-name", invalid, "name a package of the registry");
    const view = await (0,_probes_npm_npm_client_js__WEBPACK_IMPORTED_MODULE_4__/* .npm */ .w)(["view", "--json", "--", name, "dist-tags", "versions"], {
        cwd: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
        env,
        timeout: 60_000,
        ...(signal ? { signal } : {}),
    });
    if (!view.ok) {
        return view.code === "E404"
            ? problem("package/not-found", `npm:${name} is not in the registry`, `npm view ${name}; a private package needs npm to be logged in here`)
            : problem("package/not-reachable", view.message, "npm ping tells whether the registry answers");
    }
    const { tags, versions } = read(view.stdout);
    const version = choose(wanted ?? "latest", tags, versions);
    return version === undefined
        ? problem("package/not-found", `npm:${name} has no such version`, `npm view ${name} versions`)
        : { kind: "version", version };
}
function choose(wanted, tags, versions) {
    const tagged = tags.get(wanted);
    if (tagged !== undefined)
        return tagged;
    const exact = wanted.replace(/^[v=\s]+/, "");
    if (versions.includes(exact))
        return exact;
    if (wanted.length > 256 || semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_3___default()(wanted) === null)
        return undefined;
    const latest = tags.get("latest");
    if (latest !== undefined && semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_1___default()(latest, wanted))
        return latest;
    return semver_ranges_max_satisfying_js__WEBPACK_IMPORTED_MODULE_2___default()([...versions], wanted) ?? undefined;
}
function read(json) {
    const value = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .jsonOf */ .o_)(json);
    const [tags, versions] = ["dist-tags", "versions"].map((name) => typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined);
    const entries = Object.entries(tags ?? {}).flatMap(([tag, version]) => typeof version === "string" ? [[tag, version]] : []);
    // npm writes one version as a text and several as a list.
    const list = (Array.isArray(versions) ? versions : [versions]).filter((one) => typeof one === "string");
    return { tags: new Map(entries), versions: list };
}
function problem(rule, message, hint) {
    return { kind: "problem", rule, message, hint };
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


/***/ }),

/***/ 73193:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)
const Range = __webpack_require__(96782)

const maxSatisfying = (versions, range, options) => {
  let max = null
  let maxSV = null
  let rangeObj = null
  try {
    rangeObj = new Range(range, options)
  } catch (er) {
    return null
  }
  versions.forEach((v) => {
    if (rangeObj.test(v)) {
      // satisfies(v, range, options)
      if (!max || maxSV.compare(v) === -1) {
        // compare(max, v, true)
        max = v
        maxSV = new SemVer(max, options)
      }
    }
  })
  return max
}
module.exports = maxSatisfying


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