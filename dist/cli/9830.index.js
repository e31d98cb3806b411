"use strict";
exports.id = 9830;
exports.ids = [9830];
exports.modules = {

/***/ 69830:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ threadArgument),
/* harmony export */   hire: () => (/* binding */ hire)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _share_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98900);



/** Tells the command line's file that it was started as a thread of a full check. */
const threadArgument = "--thread-of-a-full-check";
/** Starts threads, so that they can load what they need while there is no task for them yet. */
function hire({ entry, count = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)() }) {
    const workers = new Set();
    for (let number = 0; number < count; number += 1)
        start(entry, workers);
    return {
        work: async (source, task) => {
            const { shares, context } = task;
            const whole = { ...task, taken: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT) };
            const results = shares.map(() => undefined);
            await answers(workers, whole, ({ index, checked }) => {
                results[index] = checked;
            });
            const complete = [];
            for (const [index, servers] of shares.entries()) {
                complete.push(results[index] ?? (await (0,_share_js__WEBPACK_IMPORTED_MODULE_2__/* .checkShare */ .O)(source, servers, context)));
            }
            return complete;
        },
        [Symbol.dispose]: () => {
            // Told to end rather than cut off: V8 may abort the whole process where a thread is ended while it compiles.
            for (const worker of workers) {
                worker.postMessage(null);
                worker.unref();
            }
        },
    };
}
/** Starts one more thread, which is among the others until it ends. */
function start(entry, workers) {
    try {
        // Without limits of memory: with a small young generation V8 aborts the process now and then.
        const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(entry, { argv: [threadArgument] });
        workers.add(worker);
        // How it ended is told by what it has not answered.
        worker.on("error", () => { });
        worker.on("exit", () => workers.delete(worker));
    }
    catch {
        // Where no thread can be started, the work is done without.
    }
}
/** Gives every thread the task; resolves when all shares are answered, or no thread is left. */
function answers(workers, task, take) {
    return new Promise((resolve) => {
        let open = task.shares.length;
        if (open === 0 || workers.size === 0)
            resolve();
        for (const worker of workers) {
            worker.on("message", (answer) => {
                take(answer);
                open -= 1;
                if (open === 0)
                    resolve();
            });
            worker.on("exit", () => {
                if (workers.size === 0)
                    resolve();
            });
            worker.postMessage(task);
        }
    });
}


/***/ })

};
;