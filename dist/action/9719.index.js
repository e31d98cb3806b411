"use strict";
exports.id = 9719;
exports.ids = [9719];
exports.modules = {

/***/ 7008:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ defaultEnvironment),
/* harmony export */   i: () => (/* binding */ strategyPresets)
/* harmony export */ });
const strategyPresets = {
    immediate: { type: "immediate", steps: [], interval: 0, watch: 0, analysis: ["probe"] },
    blue_green: { type: "blue_green", steps: [0], interval: 0, watch: 0, analysis: ["probe"] },
    canary: { type: "canary", steps: [5, 25, 50], interval: 900_000, watch: 0, analysis: ["probe"] },
    // Without steps of its own it goes from target to target.
    rolling: { type: "rolling", steps: [], interval: 0, watch: 0, analysis: ["probe"] },
};
const defaultEnvironment = {
    upstream: { mode: "all", environments: [] },
    soak: 0,
    versions: { prerelease: true, downgrade: true, unpackaged: false },
    approvals: { count: 0, from: [] },
    deployers: [],
    windows: [],
    strategy: strategyPresets.immediate,
    require: {},
    rollback: { automatic: true, maxAge: 7 * 86_400_000, maxFailures: 3 },
    variables: {},
    stage: "development",
    targets: [],
};


/***/ }),

/***/ 44163:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ removedInputs),
/* harmony export */   Q: () => (/* binding */ desiredInputs)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73903);
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88576);
/* harmony import */ var _model_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51568);



/**
 * What a deployment file asks for, resolved: the end state and the digest of everything that decides whether
 * there is something to do. Strategy and gates are not part of it: they say how, not what.
 */
function desiredInputs(desired, unit, environment, deployment) {
    const resolved = (0,_model_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveVariables */ .CO)(desired.project, unit.server, environment, deployment);
    const variant = (version) => {
        const release = unit.releases.get(version);
        const { variables, secrets } = release ? (0,_model_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .variablesFor */ .j$)(release, resolved) : resolved;
        return { version, release: release?.digest ?? "", variables, secrets };
    };
    const variants = { [deployment.blue]: variant(deployment.blue) };
    const traffic = { [deployment.blue]: (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_1__/* .blueShare */ .UJ)(deployment.green) };
    for (const [version, share] of Object.entries(deployment.green)) {
        variants[version] = variant(version);
        traffic[version] = share;
    }
    const live = { traffic, variants };
    const digest = (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({
        blue: deployment.blue,
        green: deployment.green,
        variants,
        targets: environment.targets,
    });
    return { blue: deployment.blue, green: deployment.green, digest, live };
}
/** The inputs of a deployment that is no longer wanted. */
const removedInputs = {
    blue: null,
    green: {},
    digest: (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ blue: null }),
    live: { traffic: {}, variants: {} },
};


/***/ }),

/***/ 39056:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ bindingPolicies)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73903);

/**
 * Every policy that a wish (the digest of its inputs) is bound by: the one that is wished, the one in force, and the
 * one that was in force when it came in, together with a change of policy. Each once; the wished one first.
 */
function bindingPolicies(wished, { environments, pending }, id, wish) {
    const noted = pending.get(id);
    const [environment = ""] = id.split("/");
    const all = [wished, environments.get(environment), noted?.digest === wish ? noted.policy : undefined];
    const policies = [];
    for (const policy of all) {
        if (policy && policies.every((known) => (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(known) !== (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(policy)))
            policies.push(policy);
    }
    return policies;
}


/***/ })

};
;