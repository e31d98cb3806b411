"use strict";
exports.id = 3308;
exports.ids = [3308];
exports.modules = {

/***/ 13308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  refreshResult: () => (/* binding */ refreshResult)
});

// EXTERNAL MODULE: ./.build/commands/command.js
var command = __webpack_require__(82383);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/git/error.js
var git_error = __webpack_require__(52538);
// EXTERNAL MODULE: ./.build/system/process-lock.js
var process_lock = __webpack_require__(40922);
// EXTERNAL MODULE: ./.build/commands/run/copy.js
var copy = __webpack_require__(77543);
// EXTERNAL MODULE: ./.build/commands/run/kept.js
var kept = __webpack_require__(49550);
// EXTERNAL MODULE: ./.build/commands/run/look-record.js
var look_record = __webpack_require__(70315);
// EXTERNAL MODULE: ./.build/commands/run/ready.js + 5 modules
var ready = __webpack_require__(21064);
// EXTERNAL MODULE: ./.build/commands/run/refresh-due.js
var refresh_due = __webpack_require__(67696);
;// CONCATENATED MODULE: ./.build/commands/run/refresh.js
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
 * Asks the remote for what is deployed now, and makes ready what was started here before, packages included, so
 * that the next start of each finds all it needs. Starts nothing.
 */
async function refresh(question) {
    const { asked, cache, now } = question;
    const folder = (0,kept/* keptFolder */.H$)(cache, asked);
    (0,refresh_due/* noteLook */._P)(folder, now());
    let done;
    try {
        done = await (0,process_lock/* takeLock */.HJ)((0,refresh_due/* lockPath */.HZ)(folder), 0);
    }
    catch (error) {
        if (error instanceof process_lock/* LockTaken */.v3)
            return { elsewhere: true, answers: [] };
        throw error;
    }
    try {
        const refreshed = await look(question, folder);
        (0,look_record/* recordLook */.n)(folder, now(), refreshed.unasked ?? null);
        return refreshed;
    }
    catch (error) {
        (0,look_record/* recordLook */.n)(folder, now(), error instanceof Error ? error.message : String(error));
        throw error;
    }
    finally {
        await done();
    }
}
async function look(question, folder) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const opened = __addDisposableResource(env_1, await (0,ready/* openFor */.qw)(question), true);
        let unasked;
        try {
            if (opened.repository.remote !== null)
                await (0,copy/* fetchDeployed */.v5)(opened.repository, { signal: question.signal });
        }
        catch (error) {
            if (!(0,git_error/* isGitError */.lT)(error))
                throw error;
            unasked = error.message;
        }
        const answers = [];
        for (const asked of [question.asked, ...others(folder, question.asked)]) {
            if (question.signal.aborted)
                break;
            const env = { ...question.env, HEADGATE_USER: asked.user };
            const answer = await (0,ready/* readyIn */.$c)(opened, { ...question, asked, env });
            // What is gone is not to be started from memory.
            const gone = answer.kind === "problem" && (answer.why === "unknown" || answer.why === "not-live");
            if (gone && unasked === undefined)
                (0,external_node_fs_.rmSync)((0,kept/* keptPath */.MO)(question.cache, asked), { force: true });
            answers.push({ asked, answer });
        }
        return { ...(unasked === undefined ? {} : { unasked }), answers };
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
}
function others(folder, own) {
    const names = (0,external_node_fs_.readdirSync)(folder).filter((name) => name.endsWith(".kept.json"));
    const known = names.flatMap((name) => (0,kept/* readKept */.DL)((0,external_node_path_.join)(folder, name))?.asked ?? []);
    // Who somebody else is cannot be told with our settings.
    return known.filter((asked) => asked.account === own.account && !(0,kept/* isSame */.Ft)(asked, own));
}

;// CONCATENATED MODULE: ./.build/commands/run/refresh-result.js


/** `headgate run … --refresh`: what is ready now, and what could not be made so. */
async function refreshResult(question) {
    const { unasked, elsewhere, answers } = await refresh(question);
    const lines = elsewhere ? ["another process is looking at the remote right now"] : [];
    if (unasked !== undefined)
        lines.push(`the remote could not be asked: ${unasked}`);
    const servers = answers.map(({ asked, answer }) => {
        const name = `${asked.environment}/${asked.server}`;
        const isReady = answer.kind === "ready" && answer.instead === undefined;
        const why = answer.kind === "ready" ? (answer.instead ?? null) : answer.message;
        const version = answer.kind === "ready" ? answer.kept.version : null;
        lines.push(isReady ? `${name}  ${version} is ready` : `${name}  ${why}`);
        return { environment: asked.environment, server: asked.server, version, problem: why };
    });
    const isGood = unasked === undefined && servers.every(({ problem }) => problem === null);
    return (0,command/* result */.Ke)(isGood ? "ok" : "error", lines.join("\n"), { remote: unasked ?? null, servers });
}


/***/ })

};
;