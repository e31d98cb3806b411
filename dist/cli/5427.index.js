"use strict";
exports.id = 5427;
exports.ids = [5427];
exports.modules = {

/***/ 5427:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _clone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46255);
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
            Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(3778), __webpack_require__.e(9547), __webpack_require__.e(3725), __webpack_require__.e(2859), __webpack_require__.e(428), __webpack_require__.e(5349), __webpack_require__.e(8793), __webpack_require__.e(8670), __webpack_require__.e(8773), __webpack_require__.e(7498), __webpack_require__.e(4483), __webpack_require__.e(9252), __webpack_require__.e(8178), __webpack_require__.e(7982), __webpack_require__.e(3187), __webpack_require__.e(8689), __webpack_require__.e(6463)]).then(__webpack_require__.bind(__webpack_require__, 46463)),
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