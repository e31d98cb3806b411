"use strict";
exports.id = 7627;
exports.ids = [7627];
exports.modules = {

/***/ 7627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   versionHistory: () => (/* binding */ versionHistory)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3028);
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88576);


/** The history of one environment in that shape; `entries` newest first. */
function versionHistory(entries) {
    const servers = [...new Set(entries.map(({ server }) => server))].sort(_model_finding_js__WEBPACK_IMPORTED_MODULE_1__.compareText);
    return {
        mcpVersionHistory: Object.fromEntries(servers.map((server) => [server, ofServer(entries.filter((entry) => entry.server === server))])),
    };
}
function ofServer(entries) {
    const [newest] = entries;
    const live = byVersion(newest?.to ?? {});
    const blue = newest?.blue ?? null;
    const first = new Map();
    for (const { to, at } of entries.toReversed()) {
        for (const version of Object.keys(byVersion(to))) {
            if (!first.has(version))
                first.set(version, Date.parse(at));
        }
    }
    const versions = [...first].sort(([a], [b]) => (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(a, b));
    const back = entries.find(({ event }) => event === "rolled-back" || event === "withdrawn");
    return {
        versions: versions.map(([version, deployedAt]) => ({
            version,
            status: version === blue ? "blue" : version in live ? "green" : "inactive",
            traffic: live[version] ?? 0,
            deployedAt,
        })),
        currentBlue: blue,
        lastRollback: back === undefined ? null : rollbackOf(back),
    };
}
function rollbackOf({ from, to, blue, at, cause, problem }) {
    const before = byVersion(from ?? {});
    const after = byVersion(to);
    const lost = Object.keys(before)
        .map((version) => ({ version, share: (before[version] ?? 0) - (after[version] ?? 0) }))
        .sort((a, b) => b.share - a.share || (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(a.version, b.version))[0];
    return {
        // Where only settings went back the version stayed what it was.
        fromVersion: lost !== undefined && lost.share > 0 ? lost.version : blue,
        toVersion: blue,
        timestamp: Date.parse(at),
        reason: cause.reason ?? problem ?? "",
    };
}
/** Variants of one version together. */
function byVersion(traffic) {
    const shares = {};
    for (const [id, share] of Object.entries(traffic)) {
        const version = (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(id);
        shares[version] = (shares[version] ?? 0) + share;
    }
    return shares;
}


/***/ })

};
;