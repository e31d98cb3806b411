"use strict";
exports.id = 7519;
exports.ids = [7519];
exports.modules = {

/***/ 17519:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commitSource: () => (/* binding */ commitSource)
/* harmony export */ });
/* harmony import */ var _git_tree_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26630);

/** The tree of a commit of the desired branch as a source. */
function commitSource(clone, commit) {
    return (0,_git_tree_source_js__WEBPACK_IMPORTED_MODULE_0__/* .treeSource */ .A)(clone.repository, commit, clone.directory);
}


/***/ }),

/***/ 26630:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ treeSource)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12769);

/**
 * The tree of a commit as a source. `directory` is the convention's folder from the repository's root ("" is
 * the root). Reads through the repository's one long-lived git process; symbolic links are listed as such
 * and read as their text, which is what git stores.
 */
function treeSource(repository, commit, directory) {
    const { trees } = repository;
    const base = (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSlashes */ .uT)(directory);
    const within = (path) => (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(base, (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSlashes */ .uT)(path));
    const known = new Map();
    return {
        commit,
        list: async (prefix) => {
            const found = await trees.walk(commit, within(prefix));
            const entries = [];
            for (const [path, entry] of found) {
                const local = base === "" ? path : path.slice(base.length + 1);
                known.set(local, entry);
                entries.push({ path: local, kind: kindOf(entry) });
            }
            return entries;
        },
        names: (folder) => trees.names(commit, within(folder)),
        read: async (paths) => {
            const listed = new Map();
            const others = [];
            for (const path of paths) {
                const entry = known.get(path);
                if (entry)
                    listed.set(within(path), entry);
                else
                    others.push(within(path));
            }
            const [some, more] = await Promise.all([
                listed.size === 0 ? none : trees.contents(commit, listed),
                others.length === 0 ? none : trees.read(commit, others),
            ]);
            const answer = new Map();
            for (const path of paths) {
                const content = some.get(within(path)) ?? more.get(within(path));
                if (content)
                    answer.set(path, content);
            }
            return answer;
        },
    };
}
const none = new Map();
function kindOf(entry) {
    if (entry.mode.startsWith("100"))
        return "file";
    return entry.mode === "120000" ? "symlink" : "other";
}


/***/ })

};
;