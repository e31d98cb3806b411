"use strict";
exports.id = 6429;
exports.ids = [6429,9830];
exports.modules = {

/***/ 98900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ checkShare)
/* harmony export */ });
/* harmony import */ var _convention_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1450);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6360);


/** Loads and checks some of the servers, of which nothing stays in memory but what was found. */
async function checkShare(source, servers, context) {
    const found = new Map();
    const loaded = await (0,_convention_load_js__WEBPACK_IMPORTED_MODULE_0__/* .loadShare */ .IR)(source, servers, (server) => {
        const findings = (0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .checkServer */ .i6)({ ...context, server });
        if (findings.length > 0)
            found.set(server.id, findings);
    });
    return { ...loaded, found };
}


/***/ }),

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


/***/ }),

/***/ 6429:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   work: () => (/* binding */ work)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10547);
/* harmony import */ var _convention_working_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9057);
/* harmony import */ var _share_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98900);
/* harmony import */ var _threads_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69830);





/** One more thread of a full check: takes shares, as long as there are any, and posts what it found in each. */
function work() {
    if (node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.isMainThread)
        throw new Error(`${_threads_js__WEBPACK_IMPORTED_MODULE_4__/* .threadArgument */ .M} is for threads that Headgate starts itself`);
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.once("message", (task) => {
        if (task)
            void takeShares(task);
    });
}
async function takeShares({ root, shares, context, taken }) {
    const source = (0,_convention_working_tree_js__WEBPACK_IMPORTED_MODULE_2__.workingTree)(root, { reuse: true });
    // One look at all names spares one at each folder.
    await source.names(_convention_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .serversFolder */ .tl);
    const counter = new Int32Array(taken);
    for (let index = Atomics.add(counter, 0, 1);; index = Atomics.add(counter, 0, 1)) {
        const servers = shares[index];
        if (!servers)
            return;
        const answer = { index, checked: await (0,_share_js__WEBPACK_IMPORTED_MODULE_3__/* .checkShare */ .O)(source, servers, context) };
        node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(answer);
    }
}


/***/ }),

/***/ 9057:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workingTree: () => (/* binding */ workingTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95607);



const ignored = new Set([".git", "node_modules"]);
const absent = new Set(["ENOENT", "ENOTDIR", "EISDIR"]);
/** Opening never follows a link, and never waits for the other end of a pipe. */
const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/**
 * The files as they lie in a folder (absolute path). Links are never followed, neither as files nor as folders
 * on the way: reading one gives its text, as git stores it. At most one byte over the limit is read of a file.
 * Synchronous inside, which is six times faster for many small files.
 */
function workingTree(root, options = {}) {
    const realFolders = new Set([""]);
    const slab = { buffer: Buffer.alloc(0), used: 0 };
    // Only what is there is remembered: what is not may be written a moment later.
    const isRealFolder = (folder) => {
        if (realFolders.has(folder))
            return true;
        const isReal = isRealFolder(parentOf(folder)) && kindAt(root, folder) === "folder";
        if (isReal)
            realFolders.add(folder);
        return isReal;
    };
    return {
        commit: null,
        async list(prefix) {
            if (!isInside(prefix) || !isRealFolder(parentOf(prefix)))
                return [];
            const kind = realFolders.has(prefix) ? "folder" : kindAt(root, prefix);
            if (kind === undefined)
                return [];
            if (kind !== "folder")
                return [{ path: prefix, kind }];
            const entries = [];
            walk(root, prefix, entries, realFolders);
            return entries;
        },
        async names(folder) {
            if (!isInside(folder) || !isRealFolder(folder))
                return [];
            return readFolder(root, folder).map((entry) => {
                if (!entry.isDirectory())
                    return entry.name;
                realFolders.add(folder === "" ? entry.name : `${folder}/${entry.name}`);
                return `${entry.name}/`;
            });
        },
        async read(paths) {
            const contents = new Map();
            if (options.reuse)
                slab.used = 0;
            for (const path of paths) {
                if (!isInside(path) || !isRealFolder(parentOf(path)))
                    continue;
                const bytes = readBytes(`${root}/${path}`, slab);
                if (bytes)
                    contents.set(path, bytes);
            }
            return contents;
        },
    };
}
function isInside(path) {
    if (path.startsWith("/") || path.includes("\\") || path.includes("\0"))
        return false;
    return !path.includes("..") || !path.split("/").includes("..");
}
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function kindAt(root, path) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), { throwIfNoEntry: false });
    if (!stat)
        return undefined;
    if (stat.isDirectory())
        return "folder";
    return stat.isFile() ? "file" : stat.isSymbolicLink() ? "symlink" : "other";
}
function readFolder(root, folder) {
    try {
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true });
        return entries.filter(({ name }) => !ignored.has(name));
    }
    catch (error) {
        // It was there a moment ago.
        if (absent.has(codeOf(error)))
            return [];
        throw error;
    }
}
function walk(root, folder, entries, realFolders) {
    realFolders.add(folder);
    for (const entry of readFolder(root, folder)) {
        const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
        if (entry.isFile())
            entries.push({ path, kind: "file" });
        else if (entry.isDirectory())
            walk(root, path, entries, realFolders);
        else
            entries.push({ path, kind: entry.isSymbolicLink() ? "symlink" : "other" });
    }
}
const slabSize = 4 * (_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .maxFileSize */ .o2 + 1);
/** Undefined where there is no file; what may not be read throws, since it must not pass for absent. */
function readBytes(path, slab) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags);
    }
    catch (error) {
        const code = codeOf(error);
        if (code === "ELOOP" || code === "EMLINK")
            return Buffer.from((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path));
        if (absent.has(code))
            return undefined;
        throw error;
    }
    try {
        return readInto(slab, descriptor);
    }
    catch (error) {
        if (absent.has(codeOf(error)))
            return undefined;
        throw error;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function readInto(slab, descriptor) {
    const limit = _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .maxFileSize */ .o2 + 1;
    if (slab.buffer.length - slab.used < limit) {
        slab.buffer = Buffer.allocUnsafeSlow(slabSize);
        slab.used = 0;
    }
    const start = slab.used;
    let length = 0;
    for (;;) {
        const wanted = limit - length;
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, slab.buffer, start + length, wanted, null);
        length += count;
        // Of a file, less than was asked for comes only at its end.
        if (count < wanted || length === limit)
            break;
    }
    slab.used += length;
    return slab.buffer.subarray(start, start + length);
}
function codeOf(error) {
    return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}


/***/ })

};
;