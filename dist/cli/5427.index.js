"use strict";
exports.id = 5427;
exports.ids = [5427];
exports.modules = {

/***/ 6255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rs: () => (/* binding */ needTree),
/* harmony export */   ok: () => (/* binding */ openClone)
/* harmony export */ });
/* unused harmony export folderNamed */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _git_branches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7066);
/* harmony import */ var _git_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2538);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9475);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3052);





/** Opens the repository that the command line names, by default the one around the current folder. */
async function openClone(invocation, world) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.cwd, (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(invocation, "repository") ?? ".");
    const repository = await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .openRepository */ .h)(folder, world.host?.gitEnv);
    const directory = folderNamed((0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(invocation, "directory"));
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository.root, directory);
    return {
        repository,
        directory,
        root,
        desiredBranch: () => (world.host?.desiredBranch ?? _git_branches_js__WEBPACK_IMPORTED_MODULE_1__/* .desiredBranch */ .ts)(repository),
        [Symbol.asyncDispose]: () => repository.close(),
    };
}
/** The convention's folder as people name it, from the repository's root: `./ops/` is `ops`; "" is the root. */
function folderNamed(text) {
    return (text ?? "").replace(/^\.?\/+|\/+$/g, "").replace(/^\.$/, "");
}
/** Throws `git/bare` where there is no working tree to write into or to read. */
async function needTree({ repository }) {
    if (!repository.bare)
        return;
    await repository.close();
    throw new _git_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS("git/bare", `${repository.root} is a bare repository: it has no working tree.`, {
        hint: "go to a clone with a working tree: git clone REPOSITORY FOLDER; plan and validate take a commit here: --head",
    });
}


/***/ }),

/***/ 3052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   vM: () => (/* binding */ isSet)
/* harmony export */ });
/** The text of an option; undefined where it was not given, or given as nothing. */
function textOf(invocation, option) {
    const value = invocation.options[option];
    return typeof value === "string" && value !== "" ? value : undefined;
}
/** All texts of an option that may be repeated. */
function listOf(invocation, option) {
    const value = invocation.options[option];
    if (Array.isArray(value))
        return value;
    return typeof value === "string" && value !== "" ? [value] : [];
}
function isSet(invocation, option) {
    return invocation.options[option] === true;
}


/***/ }),

/***/ 5427:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _clone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6255);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});

/**
 * Shows what apply would do once the working tree, or the commit --head, is merged into the branch as it stands
 * now, told apart from what was waiting already.
 */
const plan = async (invocation, world) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        // Loaded while git answers.
        const [opened, { planClone }] = await Promise.all([
            (0,_clone_js__WEBPACK_IMPORTED_MODULE_0__/* .openClone */ .ok)(invocation, world),
            Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(707), __webpack_require__.e(9547), __webpack_require__.e(5663), __webpack_require__.e(816), __webpack_require__.e(2968), __webpack_require__.e(4077), __webpack_require__.e(5733), __webpack_require__.e(7027), __webpack_require__.e(4634), __webpack_require__.e(1174), __webpack_require__.e(975)]).then(__webpack_require__.bind(__webpack_require__, 975)),
        ]);
        const clone = __addDisposableResource(env_1, opened, true);
        return await planClone(clone, invocation, world);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};


/***/ })

};
;