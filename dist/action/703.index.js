"use strict";
exports.id = 703;
exports.ids = [703];
exports.modules = {

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


/***/ })

};
;