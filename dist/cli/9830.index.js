"use strict";
exports.id = 9830;
exports.ids = [9830];
exports.modules = {

/***/ 9830:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ threadArgument),
/* harmony export */   spread: () => (/* binding */ spread)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _share_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8900);



/** Tells the command line's file that it was started as a thread of a full check. */
const threadArgument = "--thread-of-a-full-check";
/**
 * Megabytes of a thread's memory for what is young. Nearly all that a check makes is forgotten at once: more
 * room would be filled before anything is tidied up, and only cost memory.
 */
const young = 24;
/**
 * Checks all shares of a working tree on other threads, whose memory can be kept small, and gives the results
 * in the shares' order. A thread that cannot be started, or dies, is no loss: what it has not answered is
 * done here, and what made it fail is then thrown here.
 */
async function spread(source, task, threads) {
    const { shares, context } = task;
    const taken = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
    const results = shares.map(() => undefined);
    const count = threads.count ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)();
    const started = Array.from({ length: Math.min(count, shares.length) }, () => start(threads.entry, { ...task, taken }, ({ index, checked }) => {
        results[index] = checked;
    }));
    await Promise.all(started);
    const complete = [];
    for (const [index, servers] of shares.entries()) {
        complete.push(results[index] ?? (await (0,_share_js__WEBPACK_IMPORTED_MODULE_2__/* .checkShare */ .O)(source, servers, context)));
    }
    return complete;
}
/** Resolves when the thread has ended, however it did. */
function start(entry, workerData, answer) {
    return new Promise((resolve) => {
        try {
            const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(entry, {
                workerData,
                argv: [threadArgument],
                resourceLimits: { maxYoungGenerationSizeMb: young },
            });
            worker.on("message", answer);
            worker.on("error", () => { });
            worker.on("exit", () => resolve());
        }
        catch {
            resolve();
        }
    });
}


/***/ })

};
;