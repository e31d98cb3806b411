"use strict";
exports.id = 9057;
exports.ids = [9057];
exports.modules = {

/***/ 95607:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mw: () => (/* binding */ maxDepth),
/* harmony export */   TM: () => (/* binding */ maxFindings),
/* harmony export */   WZ: () => (/* binding */ maxNodes),
/* harmony export */   kW: () => (/* binding */ forbiddenKeys),
/* harmony export */   o2: () => (/* binding */ maxFileSize)
/* harmony export */ });
/** Bytes of one file; more is refused unread. */
const maxFileSize = 1_048_576;
/** Levels of maps and lists in one document. */
const maxDepth = 32;
/** Maps, lists and scalars in one document. */
const maxNodes = 50_000;
/** Findings shown for one file; what is beyond is counted in one more. */
const maxFindings = 50;
/** Keys that mean something to JavaScript itself and never a setting. */
const forbiddenKeys = new Set(["__proto__", "constructor", "prototype"]);


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